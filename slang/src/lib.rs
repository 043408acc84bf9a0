//! The language room: Slang in, C or Rust out.
//!
//! *In*: source texts ([`source::SourceFile`]) in Tonel. *Out*: syntax trees, a class model, a typed [`ir::Unit`],
//! C and Rust text, and [`diag::Diagnostic`]s. Everything is a pure function of the texts and the options given.
//!
//! This crate never opens a file, starts a process, asks for the time or prints.
//!
//! The stages, in order, one module each:
//!
//! | stage | module | result |
//! | --- | --- | --- |
//! | read | [`tonel`] | class definitions and method texts, lossless |
//! | parse | [`parse`] | [`ast::Method`] |
//! | model | [`model`] | classes, inheritance, pools, traits |
//! | evaluate | [`eval`] | constants, tables, declarations: [`spec::UnitSpec`] |
//! | lower | [`lower`] | typed [`ir::Unit`] |
//! | transform | [`passes`] | the same, smaller and faster |
//! | emit | [`emit`] | C or Rust text |
//! | run | [`interp`] | the same unit, interpreted with every check on |

pub mod ast;
pub mod check;
pub mod diag;
pub mod emit;
pub mod eval;
pub mod explain;
pub mod interp;
pub mod ir;
pub mod lower;
pub mod model;
pub mod parse;
pub mod passes;
pub mod print;
pub mod source;
pub mod spec;
pub mod tonel;
pub mod translate;
