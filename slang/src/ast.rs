//! Syntax tree of one Smalltalk method. Ten node kinds; every node knows its span in the file.

use crate::source::{Name, Span};
use num_bigint::BigInt;

#[derive(Clone, Debug, PartialEq)]
pub struct Ident {
    pub name: Name,
    pub span: Span,
}

/// A comment with its quotes stripped and doubled quotes undone.
#[derive(Clone, Debug, PartialEq)]
pub struct Comment {
    pub text: String,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Method {
    pub selector: Name,
    pub selector_span: Span,
    pub args: Vec<Ident>,
    pub pragmas: Vec<Pragma>,
    pub temps: Vec<Ident>,
    pub body: Vec<Statement>,
    /// Comments that stand before the first statement.
    pub comments: Vec<Comment>,
    /// From the selector to the end of the body.
    pub span: Span,
    /// False for a declaration without a body (`Foo >> bar: x` with nothing but pragmas and comments in it).
    pub has_statements: bool,
}

/// `<selector>` or `<key: literal key: literal>`; several of one selector are allowed, order is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Pragma {
    pub selector: Name,
    pub args: Vec<LiteralNode>,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    pub kind: StatementKind,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub enum StatementKind {
    Expr(Expr),
    Return(Expr),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    pub kind: ExprKind,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ExprKind {
    /// Also the pseudo variables `self super nil true false thisContext`.
    Variable(Name),
    Literal(Literal),
    Assign(Ident, Box<Expr>),
    Send(Box<Expr>, Message),
    /// The common receiver and two or more messages to it.
    Cascade(Box<Expr>, Vec<Message>),
    Block(Block),
    /// `{ a. b }`
    Brace(Vec<Expr>),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub selector: Name,
    pub args: Vec<Expr>,
    /// From the first selector part to the end of the last argument.
    pub span: Span,
    /// The first selector part alone.
    pub selector_span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Block {
    pub args: Vec<Ident>,
    pub temps: Vec<Ident>,
    pub body: Vec<Statement>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct LiteralNode {
    pub value: Literal,
    pub span: Span,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Literal {
    Integer(BigInt),
    /// Value and its exact decimal text (needed where precision beyond f64 or the spelling matters).
    Float(f64, Name),
    /// `1.5s2`: numerator, denominator, scale.
    Scaled(BigInt, BigInt, u32),
    Character(char),
    String(Name),
    Symbol(Name),
    Array(Vec<LiteralNode>),
    ByteArray(Vec<u8>),
    /// Inside literal arrays and pragmas only.
    Nil,
    True,
    False,
    /// `#{Binding}` and other dialects' literals that are read but not understood further.
    Other(Name),
}
