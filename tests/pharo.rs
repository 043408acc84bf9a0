//! Pharo's own kernel, built from the checkout that `SLANGVM_PHARO` names, on the virtual machine built from C and from Rust.

mod common;

use common::{Machine, machines, text};
use image::build::sources::Keep;
use image::build::{BuiltImage, Options, Profile, baseline, build};
use std::path::{Path, PathBuf};

/// The image of sets of groups of the profile; None where there is no checkout.
fn pharo(sets: &[&str], keep: Keep) -> Option<BuiltImage> {
    let Some(root) = std::env::var_os("SLANGVM_PHARO").map(PathBuf::from) else {
        eprintln!("skipped: SLANGVM_PHARO names no checkout of pharo-project/pharo");
        return None;
    };
    let folder = root.join("src");
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let profile = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("image/profiles/pharo.toml"));
    let profile = Profile::parse(&profile).expect("the profile can be read");
    let wanted = profile.baseline.as_ref().expect("the profile names a baseline");
    let mut packages = Vec::new();
    for group in sets.iter().flat_map(|set| &wanted.sets[*set]) {
        let (class, group) = match group.split_once('/') {
            Some((baseline, group)) => (format!("BaselineOf{baseline}"), group),
            None => (wanted.class.clone(), group.as_str()),
        };
        let file = folder.join(&class).join(format!("{class}.class.st"));
        let groups = baseline::read("baseline", &read(&file)).unwrap_or_else(|e| panic!("{e:#?}"));
        packages.extend(groups.packages_of(group).expect("a group"));
    }
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
    let options = Options { sources: keep, ..Options::default() };
    match build(&sources, &profile, &options) {
        Ok(built) => Some(built),
        Err(problems) => panic!("{problems:#?}"),
    }
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
    let Some(BuiltImage { bytes, .. }) = pharo(&["kernel"], Keep::Nowhere) else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    for machine in machines() {
        started(machine, folder.path(), &bytes);
    }
}

#[test]
fn pharos_compiler_evaluates_and_runs_scripts() {
    let Some(BuiltImage { bytes, .. }) = pharo(&["compiler"], Keep::Nowhere) else { return };
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
    }
}

/// Methods find their text in the file beside the image, and a class made in the image uses a trait made by the builder.
#[test]
fn pharos_methods_have_sources_and_its_traits_are_objects() {
    let Some(built) = pharo(&["all", "traits"], Keep::File) else { return };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let sources = built.sources.expect("a file of sources");
    std::fs::write(folder.path().join(&sources.name), &sources.text).expect("the folder can be written");
    for machine in machines() {
        let image = started(machine, folder.path(), &built.bytes);
        let answer = |expression: &str| {
            let output = machine.run(&[], &image, &["eval", expression]);
            assert!(output.status.success(), "on the VM built from {}: {}", machine.name, text(&output.stderr));
            text(&output.stdout).trim().to_string()
        };
        assert_eq!(answer("(Object >> #yourself) sourceCode lines first"), "'yourself'");
        assert_eq!(answer("(Object >> #yourself) hasSourcePointer and: [ Object comment notEmpty ]"), "true");
        let lines = [
            "| weight |",
            "weight := (Object << #Weight traits: { TComparable }; slots: #(grams); package: 'Weights') install.",
            "weight compile: 'grams: n grams := n'; compile: 'grams ^ grams'; compile: '< other ^ grams < other grams'.",
            "(TComparable users includes: weight)",
            "& ((weight new grams: 3) >= (weight new grams: 2))",
            "& ((weight >> #>=) traitSource = TComparable asTraitComposition)",
            "& ((TComparable class >> #traits) traitSource innerClass == TraitedClass)",
        ];
        assert_eq!(answer(&lines.join(" ")), "true");
        // A report of an error asks for Date, which smaller groups do not have.
        let output = machine.run(&[], &image, &["eval", "1 / 0"]);
        assert_eq!(output.status.code(), Some(1));
    }
}
