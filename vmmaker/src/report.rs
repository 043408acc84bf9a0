//! Diagnostics as text with carets, and as JSON.

use crate::failure::{Failure, Result};
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde::Serialize;
use slang::diag::{Diagnostic, Severity};
use slang::source::{Location, SourceMap};
use std::fmt::Write;

/// A diagnostic for scripts. Lines and columns count from 1; the end is exclusive.
#[derive(Serialize)]
pub struct JsonDiagnostic<'a> {
    severity: &'static str,
    code: &'a str,
    message: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_line: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_column: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<&'a str>,
    /// Further places and what each has to do with it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related: Vec<JsonPlace<'a>>,
}

#[derive(Serialize)]
pub struct JsonPlace<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    message: &'a str,
}

pub fn json<'a>(map: &'a SourceMap, diagnostics: &'a [Diagnostic]) -> Vec<JsonDiagnostic<'a>> {
    diagnostics
        .iter()
        .map(|d| {
            let place = d.location.map(|l| {
                let file = map.get(l.file);
                (file, file.line_column(l.span.start as usize), file.line_column(l.span.end as usize))
            });
            JsonDiagnostic {
                severity: severity_name(d.severity),
                code: d.code,
                message: &d.message,
                file: place.as_ref().map(|p| p.0.path.as_str()),
                line: place.as_ref().map(|p| p.1.line),
                column: place.as_ref().map(|p| p.1.column),
                end_line: place.as_ref().map(|p| p.2.line),
                end_column: place.as_ref().map(|p| p.2.column),
                help: d.help.as_deref(),
                related: d.related.iter().map(|(l, text)| json_place(map, *l, text)).collect(),
            }
        })
        .collect()
}

fn json_place<'a>(map: &'a SourceMap, location: Location, message: &'a str) -> JsonPlace<'a> {
    let file = map.get(location.file);
    let at = file.line_column(location.span.start as usize);
    JsonPlace { file: &file.path, line: at.line, column: at.column, message }
}

fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

pub fn render(map: &SourceMap, diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(&*diagnostic.message).id(diagnostic.code);
    let mut group = match diagnostic.location {
        Some(location) => {
            let mut snippet = snippet(map, location).annotation(AnnotationKind::Primary.span(range(map, location)));
            for (place, text) in diagnostic.related.iter().filter(|(l, _)| l.file == location.file) {
                snippet = snippet.annotation(AnnotationKind::Context.span(range(map, *place)).label(&**text));
            }
            title.element(snippet)
        }
        None => title.elements(std::iter::empty::<Snippet<annotate_snippets::Annotation>>()),
    };
    for (place, text) in &diagnostic.related {
        if diagnostic.location.is_none_or(|l| l.file != place.file) {
            let annotation = AnnotationKind::Context.span(range(map, *place)).label(&**text);
            group = group.element(snippet(map, *place).annotation(annotation));
        }
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(&**help));
    }
    Renderer::styled().render(&[group])
}

fn snippet(map: &SourceMap, location: Location) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    let file = map.get(location.file);
    Snippet::source(&*file.text).path(&*file.path)
}

/// A caret needs at least one character to stand under, and a long span is cut at the end of its first line.
fn range(map: &SourceMap, location: Location) -> std::ops::Range<usize> {
    let text = &map.get(location.file).text;
    let start = (location.span.start as usize).min(text.len());
    let end = (location.span.end as usize).clamp(start, text.len());
    let line_end = text[start..].find('\n').map_or(text.len(), |i| start + i);
    start..end.min(line_end).max(start)
}

/// Prints all diagnostics to standard error, errors last, and fails when there is an error among them.
pub fn print(map: &SourceMap, diagnostics: &[Diagnostic]) -> Result {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort_by_key(|d| (std::cmp::Reverse(d.severity), d.location));
    for diagnostic in sorted {
        anstream::eprintln!("{}\n", render(map, diagnostic));
    }
    match summary(diagnostics) {
        Some(text) => Err(Failure::Reported(text)),
        None => Ok(()),
    }
}

/// `3 errors and 1 warning`, when there is an error.
pub fn summary(diagnostics: &[Diagnostic]) -> Option<String> {
    let count = |s: Severity| diagnostics.iter().filter(|d| d.severity == s).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    if errors == 0 {
        return None;
    }
    let mut text = format!("{errors} error{}", plural(errors));
    if warnings > 0 {
        write!(text, " and {warnings} warning{}", plural(warnings)).unwrap();
    }
    Some(text)
}

pub fn plural(n: usize) -> &'static str {
    if n == 1 { "" } else { "s" }
}
