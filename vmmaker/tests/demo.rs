//! The whole path: Slang to a virtual machine, text to an image, a plugin, and its answer.

use std::path::Path;
use std::process::Command;

#[track_caller]
fn greets(backend: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let output = Command::new(env!("CARGO_BIN_EXE_vmmaker"))
        .args(["demo", "--backend", backend, "--root"])
        .arg(&root)
        .output()
        .expect("vmmaker starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "\nHello from your HelloWorldPlugin.\n", "{errors}");
    for step in ["translate", "compile the virtual machine", "HelloWorldPlugin", "kernel image", "run it"] {
        assert!(errors.contains(step), "expected a line about {step:?} in\n{errors}");
    }
}

#[test]
fn demo_runs_a_plugin_from_c_in_an_image_from_text() {
    greets("c");
}

#[test]
fn demo_runs_a_plugin_from_rust_in_an_image_from_text() {
    greets("rust");
}
