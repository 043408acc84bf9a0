//! Images made by other tools, where they lie beside the checkout.

use std::path::PathBuf;

/// The folder named by the environment, if there is one.
fn shared() -> Option<PathBuf> {
    std::env::var_os("SLANGVM_TEST_IMAGES").map(PathBuf::from).filter(|p| p.is_dir())
}

#[test]
fn foreign_images_survive_a_round_trip() {
    let Some(folder) = shared() else {
        eprintln!("skipped: SLANGVM_TEST_IMAGES names no folder");
        return;
    };
    for name in ["candle.image", "mini-sista.image", "mini-sista-multi.image", "mini-v3.image"] {
        let bytes = std::fs::read(folder.join(name)).unwrap();
        let image = image::reader::read(&bytes).unwrap();
        let copy = image::write::write(&image).unwrap();
        assert!(copy == bytes, "{name} changed in a round trip");
    }
}

#[test]
fn foreign_images_have_no_errors() {
    let Some(folder) = shared() else {
        eprintln!("skipped: SLANGVM_TEST_IMAGES names no folder");
        return;
    };
    for name in ["candle.image", "mini-sista.image", "mini-v3.image", "mini-fib38.image"] {
        let image = image::reader::read(&std::fs::read(folder.join(name)).unwrap()).unwrap();
        let errors: Vec<_> = image::verify::verify(&image)
            .into_iter()
            .filter(|p| p.severity == image::verify::Severity::Error)
            .map(|p| p.to_string())
            .collect();
        assert!(errors.is_empty(), "{name}: {errors:#?}");
    }
}
