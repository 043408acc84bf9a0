//! The tests that run whole machines once more, with a machine and plugins under the address and undefined-behaviour sanitizers of gcc and of clang; no warning is let through either.

mod common;

use common::text;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Command;
use std::sync::{Mutex, PoisonError};

/// Programs of tests that run nothing but machines.
const SUITES: [&str; 5] = ["images", "smalltalk", "saving", "collector_stress", "fuzz_images"];

/// Links by the compiler under test. What runs while building (procedural macros) is linked by the same program, but without the option, and must stay free of sanitizers.
const LINKER: &str = "#!/bin/sh
case \" $* \" in
*\" -fsanitize=\"*) exec \"$CC\" $SANITIZERS \"$@\" ;;
*) exec \"$CC\" \"$@\" ;;
esac
";

/// The tests below share a target folder, in which the crates that have no C are compiled once for both.
static BUSY: Mutex<()> = Mutex::new(());

/// A report of a sanitizer ends the program that it is about, and so the test.
fn suites_under(compiler: &str, libraries: &str) {
    let _alone = BUSY.lock().unwrap_or_else(PoisonError::into_inner);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = std::env::var("SLANGVM_SANITIZED_TARGET").unwrap_or_else(|_| "x86_64-unknown-linux-gnu".into());
    let folder = root.join("target/sanitized");
    // One name for both compilers: another linker would have everything compiled again.
    let linker = folder.join("linker");
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    std::fs::write(&linker, LINKER).expect("the target folder can be written");
    std::fs::set_permissions(&linker, std::fs::Permissions::from_mode(0o755)).expect("the file is ours");
    let sanitizers = "-fsanitize=address,undefined";
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(root).args(["test", "--release", "--locked", "--no-fail-fast", "--target", &target]);
    cargo.arg("--target-dir").arg(&folder);
    cargo.args(SUITES.iter().flat_map(|suite| ["--test", suite]));
    cargo
        .env("CC", compiler)
        .env("SANITIZERS", libraries)
        .env(format!("CARGO_TARGET_{}_LINKER", target.to_uppercase().replace('-', "_")), linker);
    cargo.env("CFLAGS", format!("{sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer -g -Werror"));
    cargo.env("RUSTFLAGS", format!("-Clink-arg={sanitizers}"));
    // Only the machine made from C is sanitized; the program that the same build makes stands for all.
    cargo.env("SLANGVM_PROGRAM", folder.join(&target).join("release/slangvm"));
    let output = cargo.output().expect("cargo starts");
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{compiler}: {}\n{out}\n{err}", output.status);
    println!("{compiler}:\n{out}");
}

#[test]
#[ignore = "builds everything anew and runs for many minutes: cargo test --release --test sanitizers -- --ignored --nocapture"]
fn machines_run_clean_under_the_sanitizers_of_gcc() {
    // Rust has its linker leave out what the compiler would link by itself.
    suites_under("gcc", "-lasan -lubsan");
}

#[test]
#[ignore = "builds everything anew and runs for many minutes: cargo test --release --test sanitizers -- --ignored --nocapture"]
fn machines_run_clean_under_the_sanitizers_of_clang() {
    // It brings its sanitizers whatever it is told to leave out.
    suites_under("clang", "");
}
