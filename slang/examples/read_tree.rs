//! Reads every Tonel file below the folders given, parses every method and says how that went.
//!
//! `cargo run --release -p slang --example read_tree -- FOLDER...`

use slang::source::SourceFile;
use slang::source::SourceMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

fn main() {
    let mut paths = Vec::new();
    for folder in std::env::args().skip(1) {
        collect(Path::new(&folder), &mut paths);
    }
    paths.sort();
    let mut map = SourceMap::default();
    for path in &paths {
        match std::fs::read_to_string(path) {
            Ok(text) => {
                map.add(SourceFile::new(path.to_string_lossy(), text));
            }
            Err(error) => eprintln!("{}: {error}", path.display()),
        }
    }
    let start = Instant::now();
    let (mut methods, mut bytes, mut different) = (0, 0, 0);
    let mut diagnostics = Vec::new();
    for (id, source) in map.iter() {
        let (tonel, problems) = slang::tonel::parse(id, source);
        diagnostics.extend(problems);
        methods += tonel.methods.len();
        bytes += source.text.len();
        different += usize::from(tonel.write() != *source.text);
        for method in &tonel.methods {
            diagnostics.extend(slang::parse::parse_method(id, source, method).1);
        }
    }
    let time = start.elapsed();
    let checked = slang::check::check(&map);
    for d in diagnostics.iter().chain(&checked.diagnostics) {
        let place = d.location.map(|l| {
            let file = map.get(l.file);
            let at = file.line_column(l.span.start as usize);
            format!("{}:{}:{}: ", file.path, at.line, at.column)
        });
        println!("{}{:?} {}: {}", place.unwrap_or_default(), d.severity, d.code, d.message);
    }
    println!("{}", checked.summary);
    println!(
        "{} files, {bytes} bytes, {methods} methods, {} diagnostics, {different} files written back differently, {time:?}",
        paths.len(),
        diagnostics.len()
    );
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|e| e == "st") {
            paths.push(path);
        }
    }
}
