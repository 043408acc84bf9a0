//! Generation time: class-side Smalltalk is run, and what it leaves behind becomes a [`UnitSpec`].
//!
//! *In*: a [`World`] and a [`UnitRequest`]. *Out*: everything the typed side needs to know about one translation unit, or
//! diagnostics with the chain of calls that led to them. Nothing in here knows a table, a constant or a class by name,
//! except the few classes and selectors of the protocol between sources and translator (`docs/slang-dialect.md`).
//!
//! | module | holds |
//! | --- | --- |
//! | [`machine`] | evaluation of trees, sends, exceptions, limits |
//! | [`value`] | the objects |
//! | [`kernel`] | built-in methods |
//! | [`generator`] | the code generator object that declarations talk to |
//! | `options` | which methods the options include |
//! | `accessor_depth` | how deep a primitive looks into its operands |
//! | [`plugins`] | which classes are plugins |
//! | [`unit`] | which classes, methods, constants and variables make up a unit |

mod accessor_depth;
pub mod generator;
pub mod kernel;
pub mod machine;
mod options;
pub mod plugins;
pub mod unit;
pub mod value;

pub use plugins::plugin_classes;
pub use unit::{UnitRequest, unit_spec};

use crate::diag::Diagnostic;
use crate::model::World;
use crate::parse::Doit;
use machine::Machine;

/// Deep recursion of the sources is deep recursion of the machine: [`machine::MAX_DEPTH`] nested evaluations fit.
const STACK_BYTES: usize = 1 << 30;

/// Runs `work` where the stack is large enough. The pages that are not touched cost nothing.
pub fn with_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let mut slot = Some(work);
    let result = std::thread::scope(|scope| {
        let work = slot.take()?;
        let builder = std::thread::Builder::new().name("evaluation".into()).stack_size(STACK_BYTES);
        builder.spawn_scoped(scope, work).ok()?.join().ok()
    });
    match result {
        Some(result) => result,
        // No thread could be had (or it panicked, which is a defect that the caller should see as such).
        None => panic!("the evaluator's thread could not be run"),
    }
}

/// Evaluates free-standing statements as class-side code of `class`; answers the value as text (`printString`).
pub fn evaluate(world: &World, doit: &Doit, class: &str) -> Result<String, Diagnostic> {
    with_stack(|| {
        let mut machine = Machine::new(world);
        let value = machine.run(&doit.body, &doit.temps, class)?;
        match machine.send_from_outside(value, "printString", Vec::new())? {
            value::Val::Str(text) => Ok(text.borrow().clone()),
            _ => Ok(String::new()),
        }
    })
}
