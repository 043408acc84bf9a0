//! What a set of source texts holds, and everything that is wrong with it.
//!
//! *In*: texts. *Out*: counts and diagnostics. Every file is read, every method parsed, and every file written back and compared with its text.

use crate::diag::{Diagnostic, Severity};
use crate::source::{FileId, Location, SourceFile, SourceMap, Span};
use crate::tonel::Kind;
use crate::{parse, tonel};
use std::fmt;

/// Counts over all texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    pub files: usize,
    pub bytes: usize,
    pub packages: usize,
    pub classes: usize,
    pub traits: usize,
    pub extensions: usize,
    pub methods: usize,
    pub class_side_methods: usize,
    pub errors: usize,
    pub warnings: usize,
}

#[derive(Clone, Debug, Default)]
pub struct Checked {
    pub summary: Summary,
    pub diagnostics: Vec<Diagnostic>,
}

pub fn check(sources: &SourceMap) -> Checked {
    let mut checked = Checked::default();
    for (id, file) in sources.iter() {
        check_file(id, file, &mut checked);
    }
    let count = |s: Severity| checked.diagnostics.iter().filter(|d| d.severity == s).count();
    (checked.summary.errors, checked.summary.warnings) = (count(Severity::Error), count(Severity::Warning));
    checked
}

fn check_file(id: FileId, file: &SourceFile, checked: &mut Checked) {
    let (tonel, diagnostics) = tonel::parse(id, file);
    checked.diagnostics.extend(diagnostics);
    let summary = &mut checked.summary;
    summary.files += 1;
    summary.bytes += file.text.len();
    match tonel.kind {
        Kind::Package => summary.packages += 1,
        Kind::Class => summary.classes += 1,
        Kind::Trait => summary.traits += 1,
        Kind::Extension => summary.extensions += 1,
    }
    summary.methods += tonel.methods.len();
    summary.class_side_methods += tonel.methods.iter().filter(|m| m.class_side).count();
    for method in &tonel.methods {
        checked.diagnostics.extend(parse::parse_method(id, file, method).1);
    }
    if let Some(place) = first_difference(&file.text, &tonel.write()) {
        let location = Location { file: id, span: Span::new(place, place) };
        let message = "the text written back differs from here on; this is a mistake of the reader";
        checked.diagnostics.push(Diagnostic::error("not-lossless", location, message));
    }
}

fn first_difference(a: &str, b: &str) -> Option<usize> {
    if a == b {
        return None;
    }
    let same = a.bytes().zip(b.bytes()).take_while(|(x, y)| x == y).count();
    Some((0..=same).rev().find(|i| a.is_char_boundary(*i)).unwrap_or(0))
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let rows = [
            ("files", self.files),
            ("packages", self.packages),
            ("classes", self.classes),
            ("traits", self.traits),
            ("extensions", self.extensions),
            ("methods", self.methods),
            ("of them on the class side", self.class_side_methods),
            ("errors", self.errors),
            ("warnings", self.warnings),
        ];
        for (i, (name, count)) in rows.iter().enumerate() {
            let end = if i + 1 < rows.len() { "\n" } else { "" };
            write!(f, "{count:>8} {name}{end}")?;
        }
        Ok(())
    }
}
