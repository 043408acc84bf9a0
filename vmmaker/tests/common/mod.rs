//! Running the command, and folders to run it in. Each test program uses a part of this.
#![allow(dead_code)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use tempfile::TempDir;

pub fn vmmaker(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_vmmaker")).current_dir(folder).args(args).output().expect("vmmaker starts")
}

pub fn project() -> PathBuf {
    std::fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).expect("the project is there")
}

/// Runs the command in `folder`, expects the exit status and every text on standard error, and no panic.
#[track_caller]
pub fn fails(folder: &Path, args: &[&str], status: i32, expected: &[&str]) {
    let output = vmmaker(folder, args);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(status), "vmmaker {args:?}\n{errors}");
    for text in expected {
        assert!(errors.contains(text), "vmmaker {args:?}: expected {text:?} in\n{errors}");
    }
    assert!(!errors.contains("panicked"), "{errors}");
}

/// Runs the command in `folder`, expects success, and answers what it printed.
#[track_caller]
pub fn succeeds(folder: &Path, args: &[&str]) -> String {
    let output = vmmaker(folder, args);
    let (out, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "vmmaker {args:?}: {}\n{out}{errors}", output.status);
    out.into_owned()
}

pub fn folder_with(files: &[(&str, &str)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        write(folder.path(), name, text);
    }
    folder
}

pub fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// All files below a folder, relative to it, sorted.
pub fn files(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.expect("the folder can be read");
        if entry.file_type().is_file() {
            found.push(entry.path().strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/"));
        }
    }
    found
}

/// Builds `slangvm` beside the command, where the command looks for it first.
pub fn slangvm() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let command = Path::new(env!("CARGO_BIN_EXE_vmmaker"));
        let profile = command.parent().expect("a program lies in a folder");
        let mut cargo = Command::new(env!("CARGO"));
        cargo.current_dir(project()).args(["build", "--quiet", "--locked", "--package", "slangvm", "--bin", "slangvm"]);
        cargo.arg("--target-dir").arg(profile.parent().expect("a profile's folder lies in the target folder"));
        if profile.ends_with("release") {
            cargo.arg("--release");
        }
        let output = cargo.output().expect("cargo starts");
        assert!(output.status.success(), "cargo build failed:\n{}", String::from_utf8_lossy(&output.stderr));
        profile.join(format!("slangvm{}", std::env::consts::EXE_SUFFIX))
    })
}
