//! The texts under `fuzz/corpus`, one folder a target: seeds, and every text that once broke something.

#[path = "../fuzz/fuzz_targets/targets.rs"]
mod targets;

use std::path::Path;

fn replay(target: &str, run: fn(&str)) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(target);
    let mut paths: Vec<_> =
        std::fs::read_dir(&folder).expect("a corpus").map(|e| e.expect("an entry").path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{} is empty", folder.display());
    for path in paths {
        let bytes = std::fs::read(&path).expect("readable");
        if let Ok(text) = std::str::from_utf8(&bytes) {
            eprintln!("{}", path.display());
            run(text);
        }
    }
}

#[test]
fn tonel_texts() {
    replay("tonel", targets::tonel);
}

#[test]
fn methods() {
    replay("method", targets::method);
}

#[test]
fn ir_texts() {
    replay("ir", targets::ir);
}

#[test]
fn whole_translations() {
    replay("translate", targets::translate);
}
