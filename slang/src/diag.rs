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
            help: default_help(code).map(str::to_string),
        }
    }

    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help = Some(text.into());
        self
    }

    pub fn related(mut self, location: Location, text: impl Into<String>) -> Self {
        let place = (location, text.into());
        // A recursion says the same many times.
        if self.related.last() != Some(&place) {
            self.related.push(place);
        }
        self
    }
}

/// What to do where the place that found the problem knows nothing better.
fn default_help(code: &str) -> Option<&'static str> {
    Some(match code {
        "type-conflict" => "correct one of the declared types, or convert with `cCoerce:to:`",
        "void-value" => "let the method answer something with `^`, or use it as a statement",
        "bad-type" => "write a C type: `sqInt`, `unsigned char *`, `sqInt (*)(sqInt)`, or the name of a struct class",
        "undeclared-variable" => "declare it as a temporary, an argument or an instance variable",
        "wrong-argument-count" => "give as many arguments as the definition names",
        "unknown-selector" => "correct the selector, or define the method",
        "unknown-variable-in-pragma" => "correct the name, or remove the pragma",
        "bad-case-label" => "write an integer, a symbol or a class variable in the brackets",
        "duplicate-case" => "remove one of the two, or give it another label",
        "bad-shift" => "shift by less than the width, or convert to a wider type first",
        "division-by-zero" => "test the divisor first, or correct the constant",
        "number-too-large" => "split the number, or compute with floats",
        "array-as-value" => "make it a class variable, and a table with `var:type:array:` in `declareCVarsIn:`",
        "table-as-value" => "give the table to a variable with `var:type:array:` in `declareCVarsIn:`",
        "self-as-value" => "send it a message, or name the variable that is meant",
        "bad-receiver" => "send it to a variable, or to `self`",
        "recursive-expansion" => "call a method without block arguments, or break the recursion",
        "cannot-inline" => "remove its `inline:` pragma",
        "cannot-localize" => "remove its `localizedVariable:` pragma, or do not take the address",
        "undefined-constant" => "give it a value in a class-side initialize method, or guard the code with an option",
        "name-clash" => "rename one of the two",
        "callback-needs-vm" => "pass the virtual machine along: declare the pointer with `VM *` as first argument",
        _ => return None,
    })
}

/// In the order of the text, each problem once. A reader that stumbles over the same place as another says the same.
pub fn tidy(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by_key(|d| d.location);
    let mut seen = std::collections::HashSet::new();
    diagnostics.retain(|d| seen.insert((d.location, d.message.clone())));
}
