//! Looks over sources without translating them: what is there, and what is wrong with it.
//!
//! *In*: a [`SourceMap`]. *Out*: a [`Summary`] and diagnostics: everything the reader, the parser and the model say, and
//! in addition undeclared variables and pragmas that nothing will read.

mod pragmas;
mod units;
mod variables;

pub use units::{Units, Untranslatable, plugins, translatable};

use crate::diag::{self, Diagnostic, Severity};
use crate::model::{Parsed, World, parse_all};
use crate::source::{FileId, Location, SourceFile, SourceMap, Span};
use crate::spec::MethodDef;
use crate::tonel::Kind;
use rayon::prelude::*;
use std::collections::HashSet;
use std::fmt;

/// What the sources consist of.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Summary {
    pub files: usize,
    /// Lines of these files.
    pub lines: usize,
    pub bytes: usize,
    pub packages: usize,
    pub classes: usize,
    pub traits: usize,
    /// Files of extensions.
    pub extensions: usize,
    /// As written, traits not flattened.
    pub methods: usize,
    pub class_side_methods: usize,
    pub errors: usize,
    pub warnings: usize,
}

#[derive(Clone, Debug)]
pub struct Checked {
    pub summary: Summary,
    /// In the order of the files, for each file in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    pub world: World,
}

pub fn check(sources: &SourceMap) -> Checked {
    let mut summary = Summary::default();
    let mut diagnostics = Vec::new();
    let files = parse_all(sources, |_| true);
    for Parsed { file, source, tonel, .. } in &files {
        summary.files += 1;
        summary.lines += source.text.lines().count();
        summary.bytes += source.text.len();
        summary.methods += tonel.methods.len();
        summary.class_side_methods += tonel.methods.iter().filter(|m| m.class_side).count();
        diagnostics.extend(unfaithful(*file, source, &tonel.write()));
        match tonel.kind {
            Kind::Class => summary.classes += 1,
            Kind::Trait => summary.traits += 1,
            Kind::Extension => summary.extensions += 1,
            Kind::Package => summary.packages += 1,
        }
    }
    let world = World::from_parsed(files, &mut diagnostics);
    let mut seen = HashSet::new();
    let methods: Vec<&MethodDef> = world
        .classes
        .values()
        .flat_map(|class| class.methods.values().chain(class.class_methods.values()))
        .map(|method| &**method)
        // A trait's method has many users; what they all have in common is said once.
        .filter(|method| seen.insert(method.location()))
        .collect();
    let found: Vec<Vec<Diagnostic>> = methods.into_par_iter().map(|method| check_method(&world, method)).collect();
    diagnostics.extend(found.into_iter().flatten());
    diag::tidy(&mut diagnostics);
    let count = |s: Severity| diagnostics.iter().filter(|d| d.severity == s).count();
    (summary.errors, summary.warnings) = (count(Severity::Error), count(Severity::Warning));
    Checked { summary, diagnostics, world }
}

/// The reader promises to lose nothing; should it ever, this is better than a file silently changed.
fn unfaithful(file: FileId, source: &SourceFile, written: &str) -> Option<Diagnostic> {
    if *source.text == *written {
        return None;
    }
    let same = source.text.bytes().zip(written.bytes()).take_while(|(x, y)| x == y).count();
    let place = (0..=same).rev().find(|i| source.text.is_char_boundary(*i)).unwrap_or(0);
    let location = Location { file, span: Span::new(place, place) };
    let message = "the text written back differs from here on; this is a mistake of the reader";
    Some(Diagnostic::error("not-lossless", location, message))
}

fn check_method(world: &World, method: &MethodDef) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    variables::check(world, method, &mut diagnostics);
    pragmas::check(world, method, &mut diagnostics);
    diagnostics
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = [
            ("files", self.files),
            ("lines", self.lines),
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

/// The candidate that is most like a misspelt name, if one is close enough.
fn closest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (name.chars().count() / 3).max(1);
    candidates.map(|c| (distance(name, c), c)).filter(|(d, _)| *d <= limit && *d > 0).min().map(|(_, c)| c)
}

/// Edit distance by insertions, deletions and replacements of characters.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, c) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, d) in b.iter().enumerate() {
            let next = (diagonal + usize::from(c != *d)).min(row[j] + 1).min(row[j + 1] + 1);
            diagonal = row[j + 1];
            row[j + 1] = next;
        }
    }
    row[b.len()]
}
