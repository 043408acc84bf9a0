//! Tonel files: class definitions and method texts, lossless.
//!
//! *In*: one [`SourceFile`]. *Out*: a [`TonelFile`] that knows every piece of the text, and diagnostics. Understands both
//! spellings in use (`#name : 'X'` and `#name : #X`, `#package`/`#tag` or `#category` alone, slots declared in
//! `#instVars`), with any further keys kept.
//!
//! The reader only finds where methods begin and end; what is inside is [`crate::parse`]'s business. It never looks at
//! file names: what the text says counts.

mod read;
pub mod ston;

pub use read::parse;

use crate::ast::Comment;
use crate::source::{FileId, Name, Span};
use std::sync::Arc;
use ston::Ston;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Class,
    Trait,
    Extension,
    Package,
}

/// One file. All spans are offsets into its text.
#[derive(Clone, Debug)]
pub struct TonelFile {
    pub file: FileId,
    pub kind: Kind,
    /// The comment of the class, trait or package.
    pub comment: Option<Comment>,
    pub definition: Definition,
    pub methods: Vec<MethodSource>,
    pub(crate) text: Arc<str>,
}

/// What the map behind `Class`, `Trait`, `Extension` or `Package` says.
#[derive(Clone, Debug, Default)]
pub struct Definition {
    pub name: Name,
    pub name_span: Span,
    /// `None` when the key is missing or nil.
    pub superclass: Option<Name>,
    pub superclass_span: Span,
    pub inst_vars: Vec<Slot>,
    pub class_vars: Vec<Slot>,
    pub pools: Vec<Slot>,
    pub class_inst_vars: Vec<Slot>,
    /// Trait composition as written: `'TFoo + TBar - {#baz}'`.
    pub traits: Option<Name>,
    pub class_traits: Option<Name>,
    /// `#type` or `#layout`: `words`, `variable` ...
    pub layout: Option<Name>,
    pub category: Option<Name>,
    pub package: Option<Name>,
    pub tag: Option<Name>,
    /// Every key in order, the ones above included.
    pub entries: Vec<(Name, Ston)>,
    pub span: Span,
}

/// A name in a list of the definition.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    pub name: Name,
    /// As written: `a`, or `#a => WeakSlot`.
    pub declaration: Name,
    pub span: Span,
}

/// A method as the file has it.
#[derive(Clone, Debug)]
pub struct MethodSource {
    pub category: Name,
    /// The class or trait it belongs to.
    pub owner: Name,
    pub owner_span: Span,
    pub class_side: bool,
    /// Every key of the map before the method, in order.
    pub entries: Vec<(Name, Ston)>,
    /// From the map to the closing bracket.
    pub span: Span,
    /// The message pattern, blanks around it included.
    pub pattern: Span,
    /// Between the brackets.
    pub body: Span,
}

impl TonelFile {
    /// The text of the file, byte for byte.
    pub fn write(&self) -> String {
        self.write_with(|_| None)
    }

    /// The text of the file with the pattern and body of some methods replaced; everything between stays as it is.
    /// The replacement is what stands behind `>>`, brackets included: ` foo: x [\n\t^x\n]`.
    pub fn write_with(&self, mut replace: impl FnMut(&MethodSource) -> Option<String>) -> String {
        let mut out = String::with_capacity(self.text.len());
        let mut at = 0;
        for method in &self.methods {
            out.push_str(&self.text[at..method.pattern.start as usize]);
            at = method.span.end as usize;
            match replace(method) {
                Some(text) => out.push_str(&text),
                None => out.push_str(&self.text[method.pattern.start as usize..at]),
            }
        }
        out.push_str(&self.text[at..]);
        out
    }

    pub fn text(&self, span: Span) -> &str {
        &self.text[span.range()]
    }
}
