//! From Slang methods to the typed IR.
//!
//! *In*: [`crate::spec::UnitSpec`]. *Out*: [`crate::ir::Unit`] in which every method that could be lowered is a function, and
//! diagnostics, each tied to the method it is about. Nothing is inlined here except what has no other meaning: blocks, and methods
//! that take blocks.
//!
//! | module | does |
//! | --- | --- |
//! | [`types`] | types by name, and how they combine |
//! | [`declarator`] | reads C declarators |
//! | [`pragmas`] | what a method's pragmas ask for |
//! | [`builtins`] | the selectors the translator knows |
//! | [`env`] | everything bodies refer to, with ids |
//! | `declare` | fills it |
//! | [`infer`] | types that no pragma gives |
//! | [`function`] | one method: statements, assignments, returns, order of evaluation |
//! | `variables` | what a name stands for |
//! | [`convert`] | conversions of values |
//! | [`send`] | sends: which field, call or builtin is meant; builtins that are no operators |
//! | `calls`, `cascade` | calls; several messages to one receiver |
//! | [`operators`] | arithmetic, comparison, shifts, memory |
//! | [`control`] | conditionals, loops, cases, options |
//! | [`dispatch`] | the interpreter loop |
//! | [`expand`] | blocks, methods that take blocks, `super` |
//! | [`constants`] | conditions known beforehand |
//! | [`fields`] | code for every field of a structure |
//! | [`smart`] | SmartSyntax primitives |
//! | [`coercion`] | the classes of their operands |
//! | [`alone`] | a class without its superclasses |
//! | [`walk`] | visits a syntax tree |
//! | [`unit`] | puts the unit together |

pub mod alone;
pub mod builtins;
mod calls;
mod cascade;
pub mod coercion;
pub mod constants;
pub mod control;
pub mod convert;
pub mod declarator;
mod declare;
pub mod dispatch;
pub mod env;
pub mod expand;
pub mod fields;
pub mod function;
pub mod infer;
pub mod operators;
pub mod pragmas;
pub mod send;
pub mod smart;
pub mod types;
pub mod unit;
mod variables;
pub mod walk;

use crate::source::Name;

/// Whose sources are translated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dialect {
    /// Ours: what the language page allows; everything else is an error.
    #[default]
    Own,
    /// The field's: C names that no source declares, raw C and integers as pointers are taken as they are.
    Classic,
}

#[derive(Clone, Debug)]
pub struct Options {
    pub dialect: Dialect,
    /// Run the inlining passes.
    pub inline: bool,
    /// The machine's state is global: no function gets the machine passed.
    pub global_state: bool,
    /// The text of `cCode:` is taken as it is. Classic sources have it always; then only the C back end has a form for the method.
    pub c_text: bool,
    /// The method that somebody wants to look at.
    pub shown: Option<Shown>,
}

/// A method that becomes a function whatever becomes of it otherwise: nothing needs to reach it, and a parameter that gets blocks is a
/// pointer to a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    pub class: Name,
    pub selector: Name,
    /// Its class stands without its superclasses or pools: what is missing is called as if it were there.
    pub alone: bool,
}

impl Default for Options {
    fn default() -> Self {
        Options { dialect: Dialect::Own, inline: true, global_state: false, c_text: false, shown: None }
    }
}
