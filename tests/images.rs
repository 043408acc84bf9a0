//! Whole images on the virtual machine built from C and from Rust.

mod common;

use common::{machines, own_image, shared_image, text};
use std::path::Path;

const GREETING: &str = "hello from a minimal Spur64 image\n";

/// The option sets every image must run under.
const OPTIONS: [&[&str]; 3] = [&[], &["--verify-heap"], &["--eden", "256K"]];

fn prints_greeting(image: &str) {
    for machine in machines() {
        for options in OPTIONS {
            let output = machine.run(options, &own_image(image), &[]);
            let (out, err) = (text(&output.stdout), text(&output.stderr));
            assert_eq!(out, GREETING, "{image} on the VM built from {} with {options:?}; stderr: {err}", machine.name);
            assert!(output.status.success(), "{image} on the VM built from {}: {}", machine.name, output.status);
        }
    }
}

#[test]
fn v3_bytecodes_print_and_quit() {
    prints_greeting("mini-v3.image");
}

#[test]
fn sista_bytecodes_print_and_quit() {
    prints_greeting("mini-sista.image");
}

#[test]
fn format_with_several_bytecode_sets_prints_and_quits() {
    prints_greeting("mini-sista-multi.image");
}

#[test]
fn v3_image_computes_fib38_and_prints() {
    prints_greeting("mini-fib38.image");
}

#[test]
fn sista_image_computes_fib38_and_prints() {
    prints_greeting("mini-sista-fib38.image");
}

/// The image appends its result to a file in its own folder, so it runs from a copy. Larger images run under every option on one machine, on the others without.
fn candle_appends(name: &str, expected: &[&str]) {
    let Some(image) = shared_image(name) else { return };
    for (number, machine) in machines().iter().enumerate() {
        for options in if number == 0 { &OPTIONS[..] } else { &OPTIONS[..1] } {
            let folder = tempfile::tempdir().unwrap();
            let copy = folder.path().join(name);
            std::fs::copy(&image, &copy).unwrap();
            let output = machine.run(options, &copy, &[]);
            let place = format!("{name} on {} with {options:?}", machine.name);
            assert!(output.status.success(), "{place}: {}\n{}", output.status, text(&output.stderr));
            let log = std::fs::read_to_string(folder.path().join("log1.txt")).unwrap_or_default();
            for word in expected {
                assert!(log.contains(word), "{place}: log1.txt holds {log:?}, expected {word:?} in it");
            }
        }
    }
}

/// The image divides by the milliseconds that it ran, which may be 0, so it is only loaded.
#[test]
fn candle_loads_and_is_sound() {
    let Some(image) = shared_image("candle.image") else { return };
    let mut vm = slangvm::Vm::load_file(&image, slangvm::Options::default()).unwrap();
    // SAFETY: no address of an object is held.
    unsafe {
        assert_eq!(slangvm::probes::verifyHeap(vm.raw()), 0);
        slangvm::probes::heapCollect(vm.raw(), 2);
        assert_eq!(slangvm::probes::verifyHeap(vm.raw()), 0);
    }
    let read = image::reader::read(&std::fs::read(&image).unwrap()).unwrap();
    let summary = image::describe::summary(&read);
    // One more than in the method dictionaries: the anonymous one that it starts in.
    assert_eq!((summary.objects, summary.methods), (2472, 895));
    assert_eq!(summary.classes.iter().map(|class| class.methods).sum::<usize>(), 894);
    let problems = image::verify::verify(&read);
    assert!(!problems.iter().any(|p| p.severity == image::verify::Severity::Error), "{problems:?}");
}

#[test]
fn candle_reports_bytecodes_per_second() {
    candle_appends("candle-bench1000.image", &["bytecodes/sec"]);
}

fn refused(image: &Path, expected: &str) {
    for machine in machines() {
        let output = machine.run(&[], image, &[]);
        let err = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "on {}: {err}", machine.name);
        assert!(err.contains(expected), "on {}: expected {expected:?} in {err:?}", machine.name);
        assert_eq!(err.lines().count(), 1, "one line, not {err:?}");
    }
}

#[test]
fn missing_image_is_refused_by_name() {
    refused(Path::new("no-such.image"), "no-such.image");
}

#[test]
fn truncated_image_is_refused() {
    let bytes = std::fs::read(own_image("mini-sista.image")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    for length in [0, 3, 64, 128, 5000, bytes.len() - 8] {
        let path = folder.path().join("cut.image");
        std::fs::write(&path, &bytes[..length]).unwrap();
        refused(&path, "cut.image");
    }
}

#[test]
fn file_that_is_no_image_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("text.image");
    std::fs::write(&path, "This is a text, not an image. ".repeat(100)).unwrap();
    refused(&path, "text.image");
}

#[test]
fn candle_runs_its_tiny_benchmarks() {
    candle_appends("candle-tinybench.image", &["bytecodes/sec", "sends/sec"]);
}
