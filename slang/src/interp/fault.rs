//! What went wrong, and how control came there.

use crate::diag::Diagnostic;
use crate::source::{Location, Name, SourceMap};
use std::fmt;

/// A function that was active, and the statement it was at.
#[derive(Clone, Debug, PartialEq)]
pub struct Called {
    pub function: Name,
    pub location: Option<Location>,
}

/// The end of a run that did something it may not do.
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    pub message: String,
    /// Innermost function first.
    pub chain: Vec<Called>,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        for (i, called) in self.chain.iter().enumerate() {
            write!(f, "{}{}", if i == 0 { " in " } else { " < " }, called.function)?;
        }
        Ok(())
    }
}

impl std::error::Error for Fault {}

impl Fault {
    pub fn diagnostic(&self) -> Diagnostic {
        let location = self.chain.first().and_then(|c| c.location);
        let mut d = Diagnostic::error("interpreter-fault", location, self.to_string());
        for called in self.chain.iter().skip(1) {
            if let Some(location) = called.location {
                d = d.related(location, format!("called from {}", called.function));
            }
        }
        d
    }

    /// The message and one line for each active function, with file, line and column.
    pub fn report(&self, sources: &SourceMap) -> String {
        let mut out = format!("{}\n", self.message);
        for called in &self.chain {
            out.push_str(&format!("  in {}", called.function));
            if let Some(location) = called.location {
                let file = sources.get(location.file);
                let at = file.line_column(location.span.start as usize);
                out.push_str(&format!(" ({}:{}:{})", file.path, at.line, at.column));
            }
            out.push('\n');
        }
        out
    }
}
