//! `vmmaker reproduce`: two builds in two folders must give the same program.

use crate::args::Reproduce;
use crate::demo;
use crate::failure::{Failure, Result};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

pub fn run(args: &Reproduce) -> Result {
    let root = std::fs::canonicalize(&args.root)
        .map_err(|e| Failure::message(format!("{}: cannot read it: {e}", args.root.display())))?;
    let folder = tempfile::tempdir().map_err(|e| Failure::message(format!("no temporary folder: {e}")))?;
    let mut programs = Vec::new();
    for name in ["first", "a-folder-with-another-name/second"] {
        let copy = folder.path().join(name);
        copy_sources(&root, &copy)?;
        anstream::eprintln!("building in {} ...", copy.display());
        programs.push(demo::build_vm_in(&copy, args.backend, copy.join("target"), Some(path_flags(&copy)))?);
    }
    let bytes: Vec<Vec<u8>> = programs.iter().map(|p| read(p)).collect::<Result<_>>()?;
    match first_difference(&bytes[0], &bytes[1]) {
        None => {
            anstream::println!("the same program twice: {} bytes", bytes[0].len());
            Ok(())
        }
        Some(offset) => Err(Failure::message(format!(
            "the two programs differ: {} and {} bytes, first at offset {offset}",
            bytes[0].len(),
            bytes[1].len()
        ))),
    }
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|e| Failure::message(format!("{}: cannot read it: {e}", path.display())))
}

fn first_difference(a: &[u8], b: &[u8]) -> Option<usize> {
    a.iter().zip(b).position(|(x, y)| x != y).or((a.len() != b.len()).then_some(a.len().min(b.len())))
}

/// What cargo needs to build the virtual machine: everything but version control and results.
fn copy_sources(root: &Path, copy: &Path) -> Result {
    let skip = |name: &std::ffi::OsStr| name == ".git" || name == "target";
    for entry in WalkDir::new(root).into_iter().filter_entry(|e| !skip(e.file_name())) {
        let entry = entry.map_err(|e| Failure::message(e.to_string()))?;
        let to = copy.join(entry.path().strip_prefix(root).expect("it lies below"));
        let result = if entry.file_type().is_dir() {
            std::fs::create_dir_all(&to)
        } else {
            std::fs::copy(entry.path(), &to).map(|_| ())
        };
        result.map_err(|e| Failure::message(format!("{}: cannot copy it: {e}", entry.path().display())))?;
    }
    Ok(())
}

/// Flags that keep the names of folders out of programs; `build.rs` gives the C compiler its own.
fn path_flags(root: &Path) -> String {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| Some(std::env::home_dir()?.join(".cargo")));
    let mut flags = format!("--remap-path-prefix={}=.", root.display());
    if let Some(home) = home {
        flags.push_str(&format!(" --remap-path-prefix={}=cargo", home.display()));
    }
    flags
}
