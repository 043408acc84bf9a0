//! Inputs found while fuzzing, and those it began with, under the compiler everybody has. See `fuzz/`.

use std::path::Path;

fn replay(target: &str, run: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut count = 0;
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        eprintln!("{}", path.display());
        run(&std::fs::read(&path).unwrap());
        count += 1;
    }
    assert!(count > 0, "no input in {}", folder.display());
}

#[test]
fn any_method_text_compiles_to_sound_code_or_not_at_all() {
    replay("compiler", image::hostile::compiler);
}

#[test]
fn any_source_tree_is_read_or_refused() {
    replay("tree", image::hostile::tree);
}

#[test]
fn any_file_is_an_image_or_not() {
    replay("reader", image::hostile::reader);
}
