//! Which methods have no translation, and why: every unit is lowered, nothing is emitted.
//!
//! *In*: a [`World`] and the units' roots. *Out*: [`Units`]. A method that the classic tree never calls may be untranslatable
//! without harm, so these are not errors; whoever translates the unit hears about those that matter.

use crate::diag::{Diagnostic, Severity};
use crate::eval::{UnitRequest, unit_spec};
use crate::lower::{Options, unit::lower_unit};
use crate::model::World;
use crate::source::{Location, Name};
use rayon::prelude::*;
use std::collections::BTreeSet;

/// A method and the first thing in it that has no translation.
#[derive(Clone, Debug, PartialEq)]
pub struct Untranslatable {
    pub unit: Name,
    pub class: Name,
    pub selector: Name,
    pub reason: Diagnostic,
}

#[derive(Clone, Debug, Default)]
pub struct Units {
    /// Names of the roots whose units could be described.
    pub units: Vec<Name>,
    /// Methods in these units, each counted once.
    pub methods: usize,
    /// In the order of the roots.
    pub untranslatable: Vec<Untranslatable>,
    /// Why units could not be described.
    pub diagnostics: Vec<Diagnostic>,
}

/// Lowers the units, several at a time.
pub fn translatable(world: &World, requests: &[UnitRequest], options: &Options) -> Units {
    let found: Vec<_> = requests.par_iter().map(|request| (request, unit(world, request, options))).collect();
    let mut units = Units::default();
    let mut methods: BTreeSet<Option<Location>> = BTreeSet::new();
    for (request, result) in found {
        match result {
            Ok((all, untranslatable)) => {
                units.units.push(request.root.clone());
                for method in untranslatable {
                    // Inherited methods belong to many units.
                    let known = units.untranslatable.iter().any(|u| u.reason == method.reason);
                    if !known {
                        units.untranslatable.push(method);
                    }
                }
                methods.extend(all);
            }
            Err(diagnostics) => units.diagnostics.extend(diagnostics),
        }
    }
    units.methods = methods.len();
    units
}

type Found = (Vec<Option<Location>>, Vec<Untranslatable>);

fn unit(world: &World, request: &UnitRequest, options: &Options) -> Result<Found, Vec<Diagnostic>> {
    let (spec, _) = unit_spec(world, request)?;
    let lowered = lower_unit(&spec, options);
    let mut untranslatable = Vec::new();
    for (function, found) in lowered.unit.functions.iter().zip(lowered.per_function) {
        if let Some(reason) = found.into_iter().find(|d| d.severity == Severity::Error) {
            untranslatable.push(Untranslatable {
                unit: request.root.clone(),
                class: function.class.clone(),
                selector: function.selector.clone(),
                reason,
            });
        }
    }
    Ok((lowered.unit.functions.iter().map(|f| f.location).collect(), untranslatable))
}

/// The plugins among the classes: concrete, and not for the simulator of an image.
pub fn plugins(world: &World) -> Vec<Name> {
    let is_plugin =
        |name: &Name| world.inherits_from(name, "InterpreterPlugin") && !name.ends_with("InterpreterPlugin");
    let has_plugins_below = |name: &Name| world.subclasses(name).any(|c| !c.name.ends_with("Simulator"));
    let classes = world.classes.values().filter(|c| c.defined);
    classes
        .map(|c| &c.name)
        .filter(|name| is_plugin(name) && !name.ends_with("Simulator") && !has_plugins_below(name))
        .cloned()
        .collect()
}
