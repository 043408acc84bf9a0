//! Names of locals that hide nothing the function needs: a local called like a function, constant or table would make it
//! unreachable in the languages that are written.

use crate::ir::{Unit, UnitKind};
use crate::source::Name;
use std::collections::HashSet;

pub fn separate(unit: &mut Unit) {
    let mut taken: HashSet<Name> = HashSet::new();
    taken.extend(unit.functions.iter().map(|f| f.name.clone()));
    taken.extend(unit.externs.iter().map(|e| e.name.clone()));
    taken.extend(unit.constants.iter().map(|c| c.name.clone()));
    taken.extend(unit.statics.iter().map(|v| v.name.clone()));
    if unit.kind == UnitKind::Plugin {
        taken.extend(unit.state.iter().map(|v| v.name.clone()));
    }
    for function in &mut unit.functions {
        let mut own: HashSet<Name> = function.locals.iter().map(|l| l.name.clone()).collect();
        for local in &mut function.locals {
            if !taken.contains(&local.name) {
                continue;
            }
            let mut name = format!("{}_", local.name);
            while taken.contains(&*name) || own.contains(&*name) {
                name.push('_');
            }
            local.name = Name::from(name);
            own.insert(local.name.clone());
        }
    }
}
