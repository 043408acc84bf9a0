//! Which classes of the sources are plugins.
//!
//! *In*: a [`World`]. *Out*: the concrete plugin classes by name: subclasses of `InterpreterPlugin` that want to be translated
//! (`shouldBeTranslated`) and that no other one names as its simulator (`simulatorClass`).

use super::machine::{Machine, Unwind};
use super::value::Val;
use super::with_stack;
use crate::diag::Diagnostic;
use crate::model::World;
use crate::source::Name;
use std::collections::BTreeSet;

/// The class below which plugins stand.
pub const ROOT: &str = "InterpreterPlugin";

pub fn plugin_classes(world: &World) -> Result<Vec<Name>, Diagnostic> {
    with_stack(|| {
        let mut machine = Machine::new(world);
        concrete(&mut machine, world).map_err(|unwind| machine.recover(unwind))
    })
}

fn concrete<'w>(machine: &mut Machine<'w>, world: &'w World) -> Result<Vec<Name>, Unwind<'w>> {
    let below: BTreeSet<Name> = world
        .classes
        .values()
        .filter(|c| c.defined && &*c.name != ROOT && world.inherits_from(&c.name, ROOT))
        .map(|c| c.name.clone())
        .collect();
    let mut wanted = BTreeSet::new();
    let mut simulators = BTreeSet::new();
    for class in below {
        if matches!(machine.ask(&class, "shouldBeTranslated", Vec::new())?, Some(Val::Bool(false))) {
            continue;
        }
        wanted.insert(class.clone());
        if let Some(Val::Class(simulator, _)) = machine.ask(&class, "simulatorClass", Vec::new())?
            && simulator != class
        {
            simulators.insert(simulator);
        }
    }
    Ok(wanted.difference(&simulators).cloned().collect())
}
