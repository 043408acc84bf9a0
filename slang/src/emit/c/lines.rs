//! Output with indentation by tabs, a line count, and line directives.
//!
//! *In*: lines and blocks. *Out*: text. A directive is printed where the next line would otherwise be attributed to the wrong source line.

use crate::source::{Location, SourceMap};
use std::collections::HashMap;

pub(super) struct Lines<'a> {
    pub text: String,
    pub depth: usize,
    line: usize,
    /// Name of the file being written, for directives that lead back to it.
    file: String,
    positions: Option<Positions<'a>>,
    /// Source file and line that the compiler will give to the next line.
    current: Option<(String, usize)>,
}

/// Line numbers of byte offsets, with the line starts of each file found once.
struct Positions<'a> {
    sources: &'a SourceMap,
    starts: HashMap<u32, Vec<u32>>,
}

impl Positions<'_> {
    fn line(&mut self, at: Location) -> (String, usize) {
        let file = self.sources.get(at.file);
        let starts = self.starts.entry(at.file.0).or_insert_with(|| {
            let ends = file.text.bytes().enumerate().filter(|(_, b)| *b == b'\n');
            std::iter::once(0).chain(ends.map(|(i, _)| i as u32 + 1)).collect()
        });
        (file.path.clone(), starts.partition_point(|s| *s <= at.span.start))
    }
}

impl<'a> Lines<'a> {
    pub(super) fn new(file: &str, sources: Option<&'a SourceMap>) -> Self {
        let positions = sources.map(|sources| Positions { sources, starts: HashMap::new() });
        Lines { text: String::new(), depth: 0, line: 1, file: file.into(), positions, current: None }
    }

    /// One line, or several; each is indented.
    pub(super) fn line(&mut self, text: impl AsRef<str>) {
        for l in text.as_ref().split('\n') {
            if !l.is_empty() {
                for _ in 0..self.depth {
                    self.text.push('\t');
                }
                self.text.push_str(l);
            }
            self.text.push('\n');
            self.line += 1;
            if let Some((_, n)) = &mut self.current {
                *n += 1;
            }
        }
    }

    /// A line without indentation: preprocessor, labels at the margin.
    pub(super) fn margin(&mut self, text: impl AsRef<str>) {
        let depth = std::mem::take(&mut self.depth);
        self.line(text);
        self.depth = depth;
    }

    pub(super) fn blank(&mut self) {
        if !self.text.ends_with("\n\n") {
            self.margin("");
        }
    }

    /// A label, one level out.
    pub(super) fn label(&mut self, text: impl AsRef<str>) {
        let depth = self.depth;
        self.depth = depth.saturating_sub(1);
        self.line(text);
        self.depth = depth;
    }

    pub(super) fn open(&mut self, text: impl AsRef<str>) {
        self.line(text);
        self.depth += 1;
    }

    pub(super) fn close(&mut self, text: impl AsRef<str>) {
        self.depth = self.depth.saturating_sub(1);
        self.line(text);
    }

    /// The next line comes from there.
    pub(super) fn at(&mut self, location: Option<Location>) {
        let (Some(positions), Some(location)) = (&mut self.positions, location) else { return };
        let wanted = positions.line(location);
        if self.current.as_ref() == Some(&wanted) {
            return;
        }
        let path = wanted.0.replace('\\', "\\\\").replace('"', "\\\"");
        let directive = match &self.current {
            Some((file, _)) if *file == wanted.0 => format!("#line {}", wanted.1),
            _ => format!("#line {} \"{path}\"", wanted.1),
        };
        self.margin(directive);
        self.current = Some(wanted);
    }

    /// The next line is the generator's own.
    pub(super) fn generated(&mut self) {
        if self.current.take().is_some() {
            let directive = format!("#line {} \"{}\"", self.line + 1, self.file);
            self.margin(directive);
        }
    }
}
