//! What every stage says about bad input. Rendering (carets, colour, JSON) is the caller's work.

use crate::source::Location;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    Error,
    Warning,
    Note,
}

/// One problem. `code` is stable: `tonel-syntax`, `undeclared-variable` ...
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    pub severity: Severity,
    pub code: &'static str,
    /// What is wrong and what was expected, one sentence.
    pub message: String,
    pub location: Option<Location>,
    /// Further places with what each has to do with it.
    pub related: Vec<(Location, String)>,
    /// What to do.
    pub help: Option<String>,
}

impl Diagnostic {
    pub fn error(code: &'static str, location: impl Into<Option<Location>>, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, location, message)
    }

    pub fn warning(code: &'static str, location: impl Into<Option<Location>>, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, location, message)
    }

    fn new(
        severity: Severity,
        code: &'static str,
        location: impl Into<Option<Location>>,
        message: impl Into<String>,
    ) -> Self {
        Diagnostic {
            severity,
            code,
            message: message.into(),
            location: location.into(),
            related: Vec::new(),
            help: None,
        }
    }

    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    pub fn related(mut self, location: Location, text: impl Into<String>) -> Self {
        self.related.push((location, text.into()));
        self
    }
}
