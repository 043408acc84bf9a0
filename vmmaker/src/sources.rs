//! Finding and reading source files, and the sources that this command carries inside.

use crate::failure::{Failure, Result};
use include_dir::{Dir, include_dir};
use slang::source::{SourceFile, SourceMap};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// The virtual machine's own Slang: base classes of plugins, the proxy, the platform's functions.
static VM: Dir = include_dir!("$CARGO_MANIFEST_DIR/../vm");
/// The kernel image's Smalltalk.
static KERNEL: Dir = include_dir!("$CARGO_MANIFEST_DIR/../image/kernel");
/// What the image builder must know about the kernels of others.
static PROFILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/../image/profiles");

/// Classes of images that class-side code of plugins asks.
static IMAGE_CLASSES: Dir = include_dir!("$CARGO_MANIFEST_DIR/image-classes");

/// Every `.st` file below the given files and folders, sorted by path. Paths in messages are relative to the folder given.
pub fn read_all(paths: &[impl AsRef<Path>]) -> Result<SourceMap> {
    let mut map = SourceMap::default();
    for path in paths {
        add(&mut map, path.as_ref(), "")?;
    }
    Ok(map)
}

/// Every `.st` file below the given files and folders, as paths, sorted within each folder.
pub fn files(paths: &[impl AsRef<Path>]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for path in paths {
        found.extend(files_below(path.as_ref())?);
    }
    Ok(found)
}

/// Adds what lies below `path`; `prefix` comes before each relative path.
pub fn add(map: &mut SourceMap, path: &Path, prefix: &str) -> Result {
    for file in files_below(path)? {
        let relative = match file.strip_prefix(path) {
            Ok(relative) if !relative.as_os_str().is_empty() => relative,
            _ => Path::new(file.file_name().unwrap_or_default()),
        };
        let relative: Vec<_> = relative.iter().map(|p| p.to_string_lossy()).collect();
        map.add(SourceFile::new(format!("{prefix}{}", relative.join("/")), read_text(&file)?));
    }
    Ok(())
}

/// The file itself, or the `.st` files below the folder; there is at least one.
fn files_below(path: &Path) -> Result<Vec<PathBuf>> {
    let meta =
        std::fs::metadata(path).map_err(|e| Failure::message(format!("{}: cannot read it: {e}", path.display())))?;
    if meta.is_file() {
        return Ok(vec![path.to_path_buf()]);
    }
    let mut found = Vec::new();
    for entry in WalkDir::new(path).sort_by_file_name() {
        let entry = entry.map_err(|e| Failure::message(format!("{}: {e}", path.display())))?;
        if entry.file_type().is_file() && entry.path().extension().is_some_and(|x| x == "st") {
            found.push(entry.into_path());
        }
    }
    if found.is_empty() {
        return Err(Failure::message(format!(
            "{}: no .st file in this folder; expected a folder of Tonel packages",
            path.display()
        )));
    }
    Ok(found)
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
    add_missing(map, &VM, "vm");
}

/// Adds the built-in classes of images, except those that the map defines already.
pub fn add_image_classes(map: &mut SourceMap) {
    add_missing(map, &IMAGE_CLASSES, "image-classes");
}

fn add_missing(map: &mut SourceMap, dir: &'static Dir<'static>, prefix: &str) {
    let own: Vec<String> = map.iter().map(|(_, f)| file_name(&f.path).to_string()).collect();
    for (path, text) in texts(dir) {
        if file_name(&path) == "package.st" || !own.iter().any(|o| o == file_name(&path)) {
            map.add(SourceFile::new(format!("{prefix}/{path}"), text));
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

/// The script with which an image of a built-in profile compiles its own methods.
pub fn comparison(profile: &str) -> Option<&'static str> {
    PROFILES.get_file(format!("{profile}-compare.st")).and_then(|f| f.contents_utf8())
}

/// A profile built into this command, by name, or the text of a file.
pub fn profile(name: &str) -> Result<String> {
    if let Some(text) = PROFILES.get_file(format!("{name}.toml")).and_then(|f| f.contents_utf8()) {
        return Ok(text.to_string());
    }
    if !name.ends_with(".toml") {
        let known: Vec<_> = PROFILES.files().filter_map(|f| f.path().to_str()?.strip_suffix(".toml")).collect();
        return Err(Failure::message(format!(
            "there is no profile {name}; this command has {}, anything else is a file that ends in .toml",
            known.join(", ")
        )));
    }
    read_text(Path::new(name))
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
