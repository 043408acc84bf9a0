//! Tests written in Smalltalk, run inside images built from text, on the virtual machine built from C and from Rust.

mod common;

use common::{build_image, machines, text};

/// Runs every test in the folders; there must be so many tests and assertions.
fn all_pass(image: &str, folders: &[&str], tests: usize, assertions: usize) {
    let image = build_image(image, folders);
    for machine in machines() {
        let output = machine.run(&[], &image, &["test"]);
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        assert!(output.status.success(), "on the VM built from {}: {}\n{out}{err}", machine.name, output.status);
        let last = out.lines().last().unwrap_or_default();
        let number = |before: &str| {
            let words: Vec<_> = last.split([' ', ',', ';']).filter(|w| !w.is_empty()).collect();
            words.iter().position(|w| *w == before).and_then(|i| words[i - 1].parse::<usize>().ok()).unwrap_or(0)
        };
        assert!(number("passed") >= tests, "expected at least {tests} tests, not {last:?}");
        assert!(number("assertions") >= assertions, "expected at least {assertions} assertions, not {last:?}");
        assert!(last.contains(" 0 failed, 0 errors"), "{last:?}");
    }
}

#[test]
fn kernel_protocols() {
    all_pass("kernel-tests.image", &["image/tests/smalltalk"], 280, 1500);
}

#[test]
fn bytecodes_primitives_and_processes() {
    all_pass("vm-tests.image", &["tests/vm"], 100, 1);
}

#[test]
fn are_we_fast_yet_gives_the_published_results() {
    all_pass("are-we-fast-yet-tests.image", &["benches/AreWeFastYet", "benches/AreWeFastYet-Tests"], 6, 100);
}

/// The plugins that are compiled into the machines; those that are loaded are tested with `vmmaker plugin test`.
#[test]
fn plugins_inside_the_machine() {
    let folders = builtin_plugin_tests();
    let folders: Vec<&str> = folders.iter().map(String::as_str).collect();
    assert!(!folders.is_empty());
    all_pass("builtin-plugin-tests.image", &folders, 50, 50);
}

/// Folders of tests beside the manifests that say `builtin = true`, relative to the project's root.
fn builtin_plugin_tests() -> Vec<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    for entry in std::fs::read_dir(root.join("plugins")).expect("there are plugins").flatten() {
        let manifest = std::fs::read_to_string(entry.path().join("plugin.toml")).unwrap_or_default();
        if manifest.contains("builtin = true") && entry.path().join("tests").is_dir() {
            found.push(format!("plugins/{}/tests", entry.file_name().to_string_lossy()));
        }
    }
    found.sort();
    found
}

/// The same image, taken for one of Squeak or Cuis.
#[test]
fn primitives_of_classic_images() {
    let image = build_image("vm-tests-classic.image", &["tests/vm"]);
    for machine in machines() {
        for options in [&["--family", "classic"][..], &["--family", "classic", "--eden", "256K", "--verify-heap"][..]] {
            let output = machine.run(options, &image, &["test", "ClassicPrimitiveTest"]);
            let out = text(&output.stdout);
            assert!(output.status.success(), "{} {options:?}: {out}{}", machine.name, text(&output.stderr));
            assert!(out.contains(" 0 failed, 0 errors, 0 skipped"), "{out}");
        }
    }
}

#[test]
fn eval_prints_the_value() {
    let image = build_image("eval.image", &[]);
    for machine in machines() {
        let output = machine.run(&[], &image, &["eval", "1000 factorial printString size"]);
        assert_eq!(text(&output.stdout), "2568\n", "on the VM built from {}: {}", machine.name, text(&output.stderr));
    }
}
