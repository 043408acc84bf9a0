//! The generated C compiles without a warning: the virtual machine and all plugins, by gcc and by clang where they are installed.

use std::path::{Path, PathBuf};
use std::process::Command;
use walkdir::WalkDir;

fn c_files(folder: &Path) -> Vec<PathBuf> {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter().flatten().map(|entry| entry.into_path());
    entries.filter(|path| path.extension().is_some_and(|end| end == "c")).collect()
}

/// `options`: how much the compiler has to do for the warnings that it has. Those of gcc about values that were never set come with the optimiser, clang's without.
fn compiles_without_warning(compiler: &str, options: &[&str]) {
    if !Command::new(compiler).arg("--version").output().is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: no {compiler}");
        return;
    }
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated/64");
    let compile = |file: &Path, defines: &[&str]| {
        let output = Command::new(compiler)
            .args(["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-DNDEBUG"])
            .args(options)
            .args(defines)
            .arg("-I")
            .arg(generated.join("vm/include"))
            .arg(file)
            .output()
            .expect("the compiler starts");
        let err = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{compiler} {defines:?} {}:\n{err}", file.display());
    };
    let (machine, plugins) = (c_files(&generated.join("vm/src")), c_files(&generated.join("plugins/src")));
    assert!(!machine.is_empty() && plugins.len() > 10);
    for file in &machine {
        compile(file, &[]);
    }
    for file in &plugins {
        compile(file, &["-DSQUEAK_BUILTIN_PLUGIN"]);
        compile(file, &[]);
    }
}

#[test]
fn gcc_has_nothing_to_say() {
    compiles_without_warning("gcc", &["-O1", "-S", "-o", "/dev/null"]);
}

#[test]
fn clang_has_nothing_to_say() {
    compiles_without_warning("clang", &["-fsyntax-only"]);
}
