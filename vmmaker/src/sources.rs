//! Finding and reading source files, and the sources that this command carries inside.

use crate::failure::{Failure, Result};
use include_dir::{Dir, include_dir};
use slang::source::{SourceFile, SourceMap};
use std::path::Path;
use walkdir::WalkDir;

/// The virtual machine's own Slang: base classes of plugins, the proxy, the platform's functions.
static VM: Dir = include_dir!("$CARGO_MANIFEST_DIR/../vm");
/// The kernel image's Smalltalk.
static KERNEL: Dir = include_dir!("$CARGO_MANIFEST_DIR/../image/kernel");

/// Every `.st` file below the given files and folders, sorted by path. Paths in messages are relative to the folder given.
pub fn read_all(paths: &[impl AsRef<Path>]) -> Result<SourceMap> {
    let mut map = SourceMap::default();
    for path in paths {
        add(&mut map, path.as_ref(), "")?;
    }
    Ok(map)
}

/// Adds what lies below `path`; `prefix` comes before each relative path.
pub fn add(map: &mut SourceMap, path: &Path, prefix: &str) -> Result {
    let meta =
        std::fs::metadata(path).map_err(|e| Failure::message(format!("{}: cannot read it: {e}", path.display())))?;
    if meta.is_file() {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        map.add(SourceFile::new(format!("{prefix}{name}"), read_text(path)?));
        return Ok(());
    }
    let mut found = false;
    for entry in WalkDir::new(path).sort_by_file_name() {
        let entry = entry.map_err(|e| Failure::message(format!("{}: {e}", path.display())))?;
        if entry.file_type().is_file() && entry.path().extension().is_some_and(|x| x == "st") {
            let relative = entry.path().strip_prefix(path).unwrap_or(entry.path());
            let relative: Vec<_> = relative.iter().map(|p| p.to_string_lossy()).collect();
            map.add(SourceFile::new(format!("{prefix}{}", relative.join("/")), read_text(entry.path())?));
            found = true;
        }
    }
    if found {
        Ok(())
    } else {
        Err(Failure::message(format!(
            "{}: no .st file in this folder; expected a folder of Tonel packages",
            path.display()
        )))
    }
}

pub fn read_text(path: &Path) -> Result<String> {
    let bytes =
        std::fs::read(path).map_err(|e| Failure::message(format!("{}: cannot read it: {e}", path.display())))?;
    String::from_utf8(bytes).map_err(|e| {
        let offset = e.utf8_error().valid_up_to();
        let before = &e.as_bytes()[..offset];
        let line = before.iter().filter(|b| **b == b'\n').count() + 1;
        let column = offset - before.iter().rposition(|b| *b == b'\n').map_or(0, |i| i + 1) + 1;
        Failure::message(format!(
            "{}:{line}:{column}: not UTF-8; source files must be UTF-8 text, convert it first",
            path.display()
        ))
    })
}

/// Adds the built-in virtual machine sources, except classes that the map defines already.
pub fn add_builtin_vm(map: &mut SourceMap) {
    let own: Vec<String> = map.iter().map(|(_, f)| file_name(&f.path).to_string()).collect();
    for (path, text) in texts(&VM) {
        if file_name(&path) == "package.st" || !own.iter().any(|o| o == file_name(&path)) {
            map.add(SourceFile::new(format!("vm/{path}"), text));
        }
    }
}

/// Adds the built-in kernel sources and answers their profile.
pub fn add_builtin_kernel(map: &mut SourceMap) -> String {
    for (path, text) in texts(&KERNEL) {
        map.add(SourceFile::new(format!("image/kernel/{path}"), text));
    }
    let profile = KERNEL.get_file("profile.toml").and_then(|f| f.contents_utf8());
    profile.expect("the kernel's sources have a profile").to_string()
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn texts(dir: &'static Dir<'static>) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    collect(dir, &mut found);
    found.sort();
    found
}

fn collect(dir: &'static Dir<'static>, found: &mut Vec<(String, &'static str)>) {
    for file in dir.files() {
        if let (true, Some(text)) = (file.path().extension().is_some_and(|x| x == "st"), file.contents_utf8()) {
            found.push((file.path().to_string_lossy().replace('\\', "/"), text));
        }
    }
    for sub in dir.dirs() {
        collect(sub, found);
    }
}
