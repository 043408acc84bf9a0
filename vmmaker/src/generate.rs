//! `vmmaker generate`: what stands below `generated/`, and whether it is what the sources give.

use crate::args::{Backend, Generate};
use crate::failure::{Failure, Result};
use crate::{cmake, flavour, other_tree, output, pipeline, plugin, sources};
use similar::TextDiff;
use slang::source::SourceMap;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// Pages written by people that live among the generated files.
const KEPT: [&str; 1] = ["README.md"];

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Output {
    Told,
    Quiet,
}

/// Answers the paths, relative to the output folder.
pub fn run(args: &Generate, talk: Output) -> Result<Vec<PathBuf>> {
    if let Some(name) = &args.flavour {
        return other_tree::generate(args, name);
    }
    let folder = args.output.clone().unwrap_or_else(|| args.root.join("generated"));
    let files = all_files(&args.root)?;
    if args.check {
        compare(&folder, &files)?;
        if talk == Output::Told {
            anstream::println!("{} generated files are what the sources give", files.len());
        }
    } else {
        for (path, text) in &files {
            output::write(&folder.join(path), text.as_bytes())?;
        }
        for stale in existing(&folder).into_iter().filter(|p| !files.contains_key(p)) {
            let path = folder.join(&stale);
            std::fs::remove_file(&path)
                .map_err(|e| Failure::message(format!("{}: cannot remove it: {e}", path.display())))?;
        }
        if talk == Output::Told {
            anstream::println!("{} files in {}", files.len(), folder.display());
        }
    }
    Ok(files.into_keys().collect())
}

/// Every generated file with its text, by path.
fn all_files(root: &Path) -> Result<BTreeMap<PathBuf, String>> {
    let mut files = BTreeMap::new();
    let vm = root.join("vm");
    for (_, flavour) in flavour::read(&vm.join("vm.toml"))? {
        let bits = flavour.word_size.to_string();
        let mut map = SourceMap::default();
        sources::add(&mut map, &vm, "vm/")?;
        for file in pipeline::translate_vm(&map, &flavour)? {
            files.insert(Path::new(&bits).join(file.path), file.text);
        }
    }
    let plugins = plugin::all(root)?;
    for plugin in &plugins {
        for backend in [Backend::C, Backend::Rust] {
            for file in pipeline::translate_plugin(plugin, backend)? {
                files.insert(Path::new("64").join(file.path), file.text);
            }
        }
    }
    let builtin: Vec<&str> = plugins.iter().filter(|p| p.manifest.builtin).map(|p| p.manifest.name.as_str()).collect();
    for file in pipeline::builtin_tables(&builtin) {
        files.insert(Path::new("64").join(file.path), file.text);
    }
    files.insert(Path::new("64/plugins/plugins.cmake").into(), cmake::plugin_lists(&plugins));
    Ok(files)
}

fn existing(folder: &Path) -> Vec<PathBuf> {
    WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_map(|e| e.ok())
        .filter(|e| e.file_type().is_file())
        .filter_map(|e| e.path().strip_prefix(folder).ok().map(Path::to_path_buf))
        .filter(|p| !KEPT.iter().any(|k| p.as_os_str() == *k))
        .collect()
}

fn compare(folder: &Path, files: &BTreeMap<PathBuf, String>) -> Result {
    let mut differences = 0;
    for (path, text) in files {
        match std::fs::read_to_string(folder.join(path)) {
            Ok(old) if old == *text => continue,
            Ok(old) => show_difference(path, &old, text),
            Err(_) => anstream::eprintln!("{}: missing", path.display()),
        }
        differences += 1;
    }
    for stale in existing(folder).into_iter().filter(|p| !files.contains_key(p)) {
        anstream::eprintln!("{}: no source makes this file", stale.display());
        differences += 1;
    }
    if differences == 0 {
        Ok(())
    } else {
        Err(Failure::Reported(format!(
            "{differences} generated file{} {} not what the sources give; run `vmmaker generate` and commit the result",
            crate::report::plural(differences),
            if differences == 1 { "is" } else { "are" }
        )))
    }
}

/// At most this many lines of one file's difference are shown.
const SHOWN_LINES: usize = 40;

fn show_difference(path: &Path, old: &str, new: &str) {
    let name = path.display().to_string();
    let difference = TextDiff::from_lines(old, new).unified_diff().header(&name, "from the sources").to_string();
    let total = difference.lines().count();
    for line in difference.lines().take(SHOWN_LINES) {
        anstream::eprintln!("{line}");
    }
    if total > SHOWN_LINES {
        anstream::eprintln!("... {} more lines", total - SHOWN_LINES);
    }
}
