//! Transformations of the IR. Each takes a well-formed unit and leaves a well-formed one.

pub mod effects;
pub mod flow;
pub mod needs_vm;
pub mod prune;
pub mod walk;
