//! Compiles the generated C (feature `backend-c`). The generator itself never runs here: what is committed under `generated/` is what is built.

use std::path::{Path, PathBuf};

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rustc-check-cfg=cfg(builtin_plugin)");
    println!("cargo:rustc-check-cfg=cfg(tail_calls)");
    let chosen = |name: &str| std::env::var_os(format!("CARGO_FEATURE_BACKEND_{name}")).is_some();
    let (c, rust, linked) = (chosen("C"), chosen("RUST"), chosen("LINKED"));
    if usize::from(c) + usize::from(rust) + usize::from(linked) != 1 {
        println!(
            "cargo:warning=choose one of the features `backend-c` (default), `backend-rust` and `backend-linked` (with --no-default-features)"
        );
        return;
    }
    if linked {
        return;
    }
    if rust {
        // Generated plugin modules list their exports in a table instead of exporting symbols.
        println!("cargo:rustc-cfg=builtin_plugin");
        if jumps_at_tail_calls() {
            println!("cargo:rustc-cfg=tail_calls");
        }
        return;
    }
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let generated = root.join("generated/64");
    println!("cargo:rerun-if-changed={}", generated.display());
    let mut build = cc::Build::new();
    build.std("gnu11").warnings(true).extra_warnings(true).include(generated.join("vm/include"));
    // Folders of the building machine must not get into the program.
    let prefix = format!("-ffile-prefix-map={}=.", root.display());
    build.flag_if_supported(&prefix);
    // Assertions of the sources are for debug builds.
    if std::env::var("DEBUG").is_ok_and(|d| d == "false") || std::env::var("PROFILE").is_ok_and(|p| p == "release") {
        build.define("NDEBUG", None);
    }
    for file in c_files(&generated.join("vm/src")) {
        build.file(file);
    }
    tune(&mut build);
    build.compile("slangvm_interp");

    let builtin = generated.join("plugins/builtin.list");
    let names = std::fs::read_to_string(&builtin).unwrap_or_else(|e| panic!("{}: {e}", builtin.display()));
    let mut plugins = cc::Build::new();
    plugins
        .std("gnu11")
        .warnings(true)
        .extra_warnings(true)
        .flag_if_supported(&prefix)
        .include(generated.join("vm/include"))
        .define("SQUEAK_BUILTIN_PLUGIN", None)
        .file(generated.join("plugins/src/builtin_plugins.c"));
    for name in names.lines().filter(|l| !l.is_empty()) {
        plugins.file(generated.join(format!("plugins/src/{name}/{name}.c")));
    }
    plugins.compile("slangvm_plugins");
}

/// Whether the optimiser makes jumps of calls that are the last thing a function does: what the bytecodes, each a function in Rust, need. tests/tail_calls.rs looks whether it did.
fn jumps_at_tail_calls() -> bool {
    let is = |variable: &str, values: &[&str]| std::env::var(variable).is_ok_and(|v| values.contains(&v.as_str()));
    is("OPT_LEVEL", &["2", "3"]) && is("CARGO_CFG_TARGET_ARCH", &["x86_64", "aarch64"])
}

/// What the interpreter loop, one function with hundreds of jumps through a table, wants of gcc; clang takes what it knows. Measured, see docs/interpreter.md.
fn tune(build: &mut cc::Build) {
    // More inlining and unrolling only makes the loop larger.
    if std::env::var("OPT_LEVEL").is_ok_and(|level| level == "3") {
        build.opt_level(2);
    }
    // The registers of the loop need every register of the processor.
    build.force_frame_pointer(false);
    // Common subexpressions across bytecodes occupy registers; pairs of words stored as one vector are not forwarded to loads of one word.
    build.flag_if_supported("-fno-gcse");
    build.flag_if_supported("-fno-tree-slp-vectorize");
    // A jump that several bytecodes share is predicted worse than one for each of them.
    build.flag_if_supported("-fno-crossjumping");
}

fn c_files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|e| panic!("{}: {e}", folder.display()));
    let mut files: Vec<PathBuf> = entries.filter_map(|e| e.ok().map(|e| e.path())).collect();
    files.retain(|f| f.extension().is_some_and(|x| x == "c"));
    files.sort();
    files
}
