//! Source trees for the tests.

use std::path::{Path, PathBuf};

/// The files of Tonel below a folder, sorted.
fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            collect(&entry, found);
        } else if entry.extension().is_some_and(|e| e == "st") {
            found.push(entry);
        }
    }
}

/// Path below the folder and text of every file of Tonel in these parts of it.
pub fn sources(folder: &Path, parts: &[String]) -> Vec<(String, String)> {
    let mut paths = Vec::new();
    parts.iter().for_each(|part| collect(&folder.join(part), &mut paths));
    let name = |p: &PathBuf| p.strip_prefix(folder).unwrap().display().to_string();
    paths.iter().map(|p| (name(p), std::fs::read_to_string(p).unwrap())).collect()
}
