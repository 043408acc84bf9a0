//! Pharo's own kernel, built from the checkout that `SLANGVM_PHARO` names, on the virtual machine built from C and from Rust.

mod common;

use common::{Machine, machines, text};
use image::build::{Options, Profile, baseline, build};
use std::path::{Path, PathBuf};

/// The image of a set of groups of the profile; None where there is no checkout.
fn pharo(set: &str) -> Option<Vec<u8>> {
    let Some(root) = std::env::var_os("SLANGVM_PHARO").map(PathBuf::from) else {
        eprintln!("skipped: SLANGVM_PHARO names no checkout of pharo-project/pharo");
        return None;
    };
    let folder = root.join("src");
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let profile = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("image/profiles/pharo.toml"));
    let profile = Profile::parse(&profile).expect("the profile can be read");
    let wanted = profile.baseline.as_ref().expect("the profile names a baseline");
    let file = folder.join(&wanted.class).join(format!("{}.class.st", wanted.class));
    let groups = baseline::read("baseline", &read(&file)).unwrap_or_else(|e| panic!("{e:#?}"));
    let mut packages: Vec<String> =
        wanted.sets[set].iter().flat_map(|group| groups.packages_of(group).expect("a group")).collect();
    packages.sort();
    let mut sources = Vec::new();
    for package in packages {
        for entry in walkdir::WalkDir::new(folder.join(package)).sort_by_file_name() {
            let path = entry.expect("the folder can be read").into_path();
            if path.extension().is_some_and(|x| x == "st") {
                let name = path.strip_prefix(&folder).expect("it lies below").display().to_string();
                sources.push((name, read(&path)));
            }
        }
    }
    let built = build(&sources, &profile, &Options::default()).unwrap_or_else(|e| panic!("{e:#?}"));
    Some(built.bytes)
}

/// Starts a copy of the image once: it initialises itself, saves and quits.
fn started(machine: &Machine, folder: &Path, bytes: &[u8]) -> PathBuf {
    let image = folder.join(format!("{}.image", machine.name));
    std::fs::write(&image, bytes).expect("the folder can be written");
    let output = machine.run(&[], &image, &[]);
    let out = text(&output.stdout);
    assert!(output.status.success(), "on the VM built from {}: {out}{}", machine.name, text(&output.stderr));
    assert!(out.trim_end().ends_with("Initializing basic command line behaviors"), "{out}");
    image
}

#[test]
fn pharos_start_up_runs_to_the_end() {
    let Some(bytes) = pharo("kernel") else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    for machine in machines() {
        started(machine, folder.path(), &bytes);
    }
}

#[test]
fn pharos_compiler_evaluates_and_runs_scripts() {
    let Some(bytes) = pharo("compiler") else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let script = folder.path().join("script.st");
    std::fs::write(
        &script,
        "| sum |\nsum := 0.\n1 to: 100 do: [ :i | sum := sum + i ].\nStdio stdout print: sum; lf; flush",
    )
    .expect("the folder can be written");
    for machine in machines() {
        let image = started(machine, folder.path(), &bytes);
        let answer = |arguments: &[&str]| {
            let output = machine.run(&[], &image, arguments);
            assert!(output.status.success(), "on the VM built from {}: {}", machine.name, text(&output.stderr));
            text(&output.stdout).trim().to_string()
        };
        assert_eq!(answer(&["eval", "3 + 4"]), "7");
        assert_eq!(answer(&["eval", "[ :x | x * x ] value: 12"]), "144");
        assert_eq!(answer(&["eval", "[ 1 / 0 ] on: ZeroDivide do: [ :error | error class name ]"]), "#ZeroDivide");
        assert_eq!(answer(&["st", "--quit", script.to_str().expect("an ordinary path")]), "5050");
        let output = machine.run(&[], &image, &["eval", "1 / 0"]);
        assert_eq!(output.status.code(), Some(1));
    }
}
