//! Smalltalk text to syntax trees.
//!
//! *In*: a method of a Tonel file, or free-standing text. *Out*: an [`ast::Method`] with spans into the file, and one
//! diagnostic for each thing wrong. A text with mistakes still gives a tree of the statements that could be read;
//! whoever translates must look at the diagnostics first.
//!
//! Never panics, whatever the text; never builds a tree higher than [`grammar::MAX_HEIGHT`] messages and
//! [`grammar::MAX_NESTING`] brackets.

pub mod grammar;
pub mod lexer;
pub mod number;

use crate::ast::{self, Ident, Pragma, Statement};
use crate::diag::Diagnostic;
use crate::source::{FileId, SourceFile, Span};
use crate::tonel::MethodSource;
use lexer::Lexed;

/// The tree of a method of a Tonel file. `None` when not even the message pattern can be read.
pub fn parse_method(
    file: FileId,
    source: &SourceFile,
    method: &MethodSource,
) -> (Option<ast::Method>, Vec<Diagnostic>) {
    let text = &*source.text;
    let mut lexed = Lexed::default();
    lexer::tokens(text, method.pattern, &mut lexed);
    lexer::tokens(text, method.body, &mut lexed);
    let mut parser = grammar::Parser::new(file, text, lexed);
    let tree = parser.method(true);
    (tree, parser.diagnostics)
}

/// A method as a browser shows it: pattern and body, no brackets around the body. Spans are offsets into `text`.
pub fn parse_method_text(file: FileId, text: &str) -> (Option<ast::Method>, Vec<Diagnostic>) {
    let mut parser = grammar::Parser::new(file, text, whole(text));
    let tree = parser.method(false);
    (tree, parser.diagnostics)
}

/// Statements to evaluate.
#[derive(Clone, Debug, PartialEq)]
pub struct Doit {
    pub pragmas: Vec<Pragma>,
    pub temps: Vec<Ident>,
    pub body: Vec<Statement>,
}

/// Free-standing statements, temporaries first. Spans are offsets into `text`.
pub fn parse_doit(file: FileId, text: &str) -> (Doit, Vec<Diagnostic>) {
    let mut parser = grammar::Parser::new(file, text, whole(text));
    let (pragmas, temps, body) = parser.doit();
    (Doit { pragmas, temps, body }, parser.diagnostics)
}

fn whole(text: &str) -> Lexed {
    let mut lexed = Lexed::default();
    lexer::tokens(text, Span::new(0, text.len()), &mut lexed);
    lexed
}
