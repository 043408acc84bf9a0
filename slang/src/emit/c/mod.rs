//! The C emitter.
//!
//! *In*: a verified [`Unit`] and [`COptions`]. *Out*: files, as relative path and text, that compile without a warning at
//! `-std=gnu11 -Wall -Wextra` and have no undefined behaviour as long as the unit keeps the rules of [`crate::ir`]. The text depends on unit
//! and options alone.
//!
//! A virtual machine ([`emit_vm`]) keeps its state in `struct VM`, which is passed along, or (classic) in C variables; plugins ([`emit_plugin`]) have the classic form and
//! call through `interpreterProxy`.
//!
//! | module | prints |
//! | --- | --- |
//! | [`names`], [`types`] | identifiers, declarations |
//! | [`precedence`], [`expr`], [`stmt`] | expressions, statements |
//! | [`usage`], [`ranges`], [`tidy`], [`optional`] | nothing: finds what need not be printed |
//! | [`unit`] | constants, structures, variables, functions of any unit |
//! | [`support`] | small functions that generated code calls |
//! | [`vm`], [`global`], [`plugin`], [`classic`], [`proxy`], [`headers`] | whole files |

mod classic;
mod expr;
mod global;
mod headers;
mod lines;
mod names;
mod optional;
mod plugin;
mod precedence;
mod proxy;
mod ranges;
mod sets;
mod stmt;
mod support;
mod tidy;
mod types;
mod unit;
mod usage;
mod vm;

pub use names::is_taken;

use crate::ir::{FunctionId, Unit};
use crate::source::SourceMap;

/// Relative path and text.
pub type File = (String, String);

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StateForm {
    /// The state is a structure that every function gets: several machines in one process.
    #[default]
    Instance,
    /// The classic layout: variables of the file, foreign headers, in plugins a variable for each function of the proxy.
    Global,
}

#[derive(Clone, Copy, Debug, Default)]
pub struct COptions<'a> {
    pub state: StateForm,
    /// With the sources, every statement gets the line directive of its origin. Without: none. Output that is kept under version control
    /// is better off without: one line more in a source file would change the text of all methods below it.
    pub line_directives: Option<&'a SourceMap>,
    /// Headers that the sources make, name and content: written beside a machine in the classic layout, and what they define is not
    /// defined again.
    pub made_headers: &'a [File],
}

/// `vm/src/interp.c` (named after the unit) and the headers under `vm/include`. In the classic form: beside the headers that the sources make
/// only those of the tree are needed.
pub fn emit_vm(unit: &Unit, options: &COptions<'_>) -> Vec<File> {
    if options.state == StateForm::Global {
        return global::files(unit, options);
    }
    let mut files = vec![vm::source(unit, options)];
    files.extend(headers::vm_headers(unit));
    files
}

/// `plugins/src/<Module>/<Module>.c`. With the state in instances it needs the headers that [`emit_vm`] writes, in the classic form those of
/// a classic virtual machine (`sqVirtualMachine.h` and its like).
pub fn emit_plugin(unit: &Unit, options: &COptions<'_>) -> Vec<File> {
    match options.state {
        StateForm::Instance => vec![plugin::source(unit, options)],
        StateForm::Global => vec![classic::plugin(unit, options)],
    }
}

/// One function's definition as it stands in the unit's file; empty when there is no such function.
pub fn function(unit: &Unit, id: FunctionId, options: &COptions<'_>) -> String {
    let Some(f) = unit.functions.get(id.index()) else { return String::new() };
    let prepared = unit::Prepared::with(unit, options.state, &[id]);
    let mut text = unit::UnitText::new(unit, &prepared, "", options);
    text.function(id, f);
    text.out.text.trim_end().to_string() + "\n"
}

/// The headers that [`emit_plugin`]'s file includes, for a build away from the virtual machine's own; paths are file names.
pub fn plugin_headers(unit: &Unit) -> Vec<File> {
    let all = headers::vm_headers(unit).into_iter().map(|(path, text)| (path.replace("vm/include/", ""), text));
    all.filter(|(path, _)| path != "interp.h").collect()
}

/// The C file that lists the exports of all plugins that are compiled into the program, in the given order: symbol
/// `slangvmBuiltinPlugins`, ended by an entry without module name.
pub fn builtin_table(names: &[&str]) -> String {
    plugin::builtin_table(names)
}
