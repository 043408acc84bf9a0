//! `vmmaker fmt`: our layout for Tonel files.

use crate::args::Format;
use crate::failure::{Failure, Result};
use crate::{output, report, sources};
use slang::diag::Severity;
use slang::source::SourceMap;
use slang::tonel;
use std::path::{Path, PathBuf};

pub fn run(args: &Format) -> Result {
    let files = sources::files(&args.paths)?;
    let mut changed = Vec::new();
    for path in &files {
        if let Some(text) = formatted(path)? {
            changed.push((path, text));
        }
    }
    if args.check {
        for (path, _) in &changed {
            anstream::println!("{}", path.display());
        }
        return match changed.len() {
            0 => Ok(()),
            n => Err(Failure::Reported(format!("{n} file{} would change; run `vmmaker fmt`", report::plural(n)))),
        };
    }
    for (path, text) in &changed {
        output::write(path, text.as_bytes())?;
    }
    anstream::println!("{} of {} files changed", changed.len(), files.len());
    Ok(())
}

/// The new text, if it differs. A file with mistakes is never touched.
fn formatted(path: &PathBuf) -> Result<Option<String>> {
    let mut map = SourceMap::default();
    sources::add(&mut map, Path::new(path), "")?;
    let mut changed = None;
    for (id, file) in map.iter() {
        let (parsed, diagnostics) = tonel::parse(id, file);
        let mut diagnostics = diagnostics;
        for method in &parsed.methods {
            diagnostics.extend(slang::parse::parse_method(id, file, method).1);
        }
        if diagnostics.iter().any(|d| d.severity == Severity::Error) {
            report::print(&map, &diagnostics)?;
        }
        let text = slang::print::format(&parsed);
        changed = (text != *file.text).then_some(text);
    }
    Ok(changed)
}
