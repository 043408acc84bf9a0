//! Tests written in Smalltalk, run inside images built from text, on the virtual machine built from C and from Rust.

mod common;

use common::{build_image, machines, text};

fn all_pass(image: &str, folders: &[&str], at_least: usize) {
    let image = build_image(image, folders);
    for machine in machines() {
        let output = machine.run(&[], &image, &["test"]);
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        assert!(output.status.success(), "on the VM built from {}: {}\n{out}{err}", machine.name, output.status);
        let last = out.lines().last().unwrap_or_default();
        let passed = last.split(' ').next().and_then(|n| n.parse::<usize>().ok());
        assert!(passed.is_some_and(|n| n >= at_least), "expected at least {at_least} tests, not {last:?}");
        assert!(last.contains(" 0 failed, 0 errors"), "{last:?}");
    }
}

#[test]
fn kernel_protocols() {
    all_pass("kernel-tests.image", &["image/tests/smalltalk"], 150);
}

#[test]
fn bytecodes_primitives_and_processes() {
    all_pass("vm-tests.image", &["tests/vm"], 100);
}

#[test]
fn eval_prints_the_value() {
    let image = build_image("eval.image", &[]);
    for machine in machines() {
        let output = machine.run(&[], &image, &["eval", "1000 factorial printString size"]);
        assert_eq!(text(&output.stdout), "2568\n", "on the VM built from {}: {}", machine.name, text(&output.stderr));
    }
}
