//! The Rust emitter.
//!
//! *In*: a typed [`ir::Unit`](crate::ir::Unit) after all passes, and values for the compile-time options it still tests.
//! *Out*: paths and texts of Rust source, a line map beside each, and diagnostics for what has no Rust form.
//!
//! The virtual machine becomes a module tree, `rust/vm/mod.rs` with one file for each class; a plugin becomes one file that
//! works as the root of a `cdylib` and, with `--cfg builtin_plugin`, as a module of the program.
//!
//! Decisions:
//!
//! * The virtual machine's structure is `#[repr(C)]` with a `Cell` for each variable; functions take `&VM`. Nothing claims to
//!   be the only one with access, so plugins may call back through the proxy while a primitive runs.
//! * `unsafe` stands in three kinds of place, each with its reason: the module `memory` (reads and writes at computed addresses),
//!   wrappers of functions that live outside, and the functions that the outside calls.
//! * Function pointers have the C calling convention, so that they may be handed to the platform.
//! * Bodies make no warning: dead stores, useless comparisons and unreachable statements go before anything is written,
//!   and locals are declared where the compiler's own analyses want them.
//!
//! Never infers a type and never looks at Smalltalk. Stages: [`normal`] and [`flow`] prepare a body, [`expr`] and [`body`]
//! (with [`place`] and [`call`]) turn it into tokens, [`print`] into text; [`vm`] and [`plugin`] put modules together.

mod bits;
mod body;
mod call;
mod dispatch;
mod expr;
mod flow;
mod memory;
mod names;
mod normal;
mod outside;
mod place;
mod plugin;
mod print;
mod program;
mod vm;
mod walk;

use crate::diag::{Diagnostic, Severity};
use crate::ir::{FunctionId, Unit};
use crate::source::SourceMap;
pub use normal::Defines;
pub use plugin::{archive_root, builtin_module};
// The interpreter asks the same questions about bodies and texts.
pub(crate) use normal::holds as option_holds;
pub(crate) use program::string_bytes;
pub(crate) use walk::{each_expr, root_local};

/// What the emitter is told beyond the unit.
#[derive(Clone, Debug, Default)]
pub struct Options<'a> {
    /// Values of compile-time options that the unit tests; others count as undefined.
    pub defines: Defines,
    /// The texts that the unit's positions point into; without them no line maps are written.
    pub sources: Option<&'a SourceMap>,
}

/// Texts with their paths (`/` separated, relative to the output folder of the word size), in a fixed order.
#[derive(Clone, Debug, Default)]
pub struct Output {
    pub files: Vec<(String, String)>,
    /// An error means that the text does not do what the unit says and must not be used.
    pub diagnostics: Vec<Diagnostic>,
}

/// `rust/vm/mod.rs` and the modules below it.
pub fn emit_vm(unit: &Unit, options: &Options) -> Output {
    vm::emit(unit, options)
}

/// `rust/plugins/<Module>.rs`.
pub fn emit_plugin(unit: &Unit, options: &Options) -> Output {
    plugin::emit(unit, options)
}

/// One function as it stands in the output, without the imports around it.
pub fn function(unit: &Unit, id: FunctionId, options: &Options) -> Result<String, Vec<Diagnostic>> {
    let mut ignored = Vec::new();
    let split = dispatch::split(unit, &options.defines);
    let (unit, loops) = split.as_ref().map_or((unit, &[][..]), |(unit, loops)| (unit, loops));
    let program = program::Program::with_roots(unit, loops, &options.defines, &[id], &mut ignored);
    let (mut uses, mut wrappers) = (program::Uses::default(), program::Wrappers::default());
    let (mut locations, mut statics) = (Vec::new(), Vec::new());
    let pieces = loops.iter().filter(|l| dispatch::runs(unit.functions[id.index()].body.last(), l));
    let pieces = pieces.flat_map(dispatch::Loop::pieces);
    let tokens: proc_macro2::TokenStream = [id]
        .into_iter()
        .chain(pieces)
        .map(|id| body::function(&program, id, &mut uses, &mut wrappers, &mut locations, &mut statics))
        .collect();
    if wrappers.diagnostics.iter().any(|d| d.severity == Severity::Error) {
        return Err(wrappers.diagnostics);
    }
    print::items(tokens)
        .map(|printed| printed.text)
        .map_err(|message| vec![Diagnostic::error("rust-emitter", None, format!("the output is not Rust: {message}"))])
}
