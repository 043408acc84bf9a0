//! Transformations of the IR. Each takes a well-formed unit and leaves a well-formed one of the same meaning.
//!
//! | module | does |
//! | --- | --- |
//! | [`effects`], [`scope`] | tools: what disturbs what, new locals; visiting and where control goes are in [`crate::ir`] |
//! | [`lift`] | calls out of expressions |
//! | [`inline`] | bodies in place of calls |
//! | [`fold`], [`forward`], [`clean`] | simplification |
//! | [`dispatch`], [`localize`] | the interpreter loop and its registers |
//! | [`prune`] | what nothing reaches |
//! | [`names`] | locals that hide nothing |
//! | [`accessor_depth`] | how deep primitives of plugins look into their operands |
//! | [`needs_vm`] | who takes the virtual machine |

pub mod accessor_depth;
pub mod clean;
pub mod dispatch;
pub mod effects;
pub mod fold;
pub mod forward;
pub mod inline;
pub mod lift;
pub mod localize;
pub mod names;
pub mod needs_vm;
pub mod prune;
pub mod scope;
