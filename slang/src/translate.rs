//! From a unit's specification to the IR that the back ends take: the stages strung together.
//!
//! *In*: a [`UnitSpec`]. *Out*: a [`Unit`] after all passes, with every diagnostic that concerns what is in it. The unit is
//! worth emitting only when none of them is an error.

pub use crate::lower::{Dialect, Options, Shown};

use crate::diag::{Diagnostic, Severity};
use crate::ir::verify;
use crate::ir::{Function, FunctionId, Inline, Linkage, StateId, Unit, UnitKind};
use crate::lower::unit::{Lowered, lower_unit};
use crate::passes::{accessor_depth, dispatch, inline, localize, names, needs_vm, prune};
use crate::source::{Location, Name};
use crate::spec::UnitSpec;
use std::collections::{BTreeSet, HashMap};

/// Lowers a unit and runs the passes.
pub fn translate_unit(spec: &UnitSpec, options: &Options) -> (Unit, Vec<Diagnostic>) {
    let Lowered { mut unit, mut diagnostics, per_function, mut notes } = lower_unit(spec, options);
    let shown = options.shown.as_ref().and_then(|s| shown_function(&unit, s));
    if let (Some(id), Some(s)) = (shown, &options.shown)
        && !notes[id.index()].is_placeholder
    {
        notes[id.index()].is_root = true;
        // Only what it needs itself matters; what cannot be translated stays a call.
        for (function, found) in unit.functions.iter_mut().zip(&per_function) {
            if found.iter().any(|d| d.severity == Severity::Error) {
                function.inline = Inline::Never;
            }
        }
        if s.alone {
            diagnostics.clear();
        }
    }
    for id in roots(spec, &unit) {
        if options.shown.as_ref().is_some_and(|s| s.alone) {
            break;
        }
        if notes[id.index()].is_placeholder {
            continue;
        }
        notes[id.index()].is_root = true;
        let function = &mut unit.functions[id.index()];
        if options.global_state && function.linkage == Linkage::Private {
            function.linkage = Linkage::Visible;
        }
    }
    let kept = prune_noted(&mut unit, &mut notes);
    let kept: BTreeSet<FunctionId> = kept.into_iter().collect();
    for (i, found) in per_function.into_iter().enumerate() {
        if shown.is_some_and(|id| id.index() != i) {
            continue;
        }
        // What the classic tree never calls need not be translatable.
        if options.dialect == Dialect::Own || kept.contains(&FunctionId(i as u32)) {
            diagnostics.extend(found);
        }
    }
    if unit.kind == UnitKind::Plugin {
        accessor_depth::accessor_depths(&mut unit);
    }
    diagnostics.extend(unit.functions.iter().filter_map(taken_name));
    if options.inline && !diagnostics.iter().any(|d| d.severity == Severity::Error) {
        let expand = with(&notes, |n| n.expand_cases);
        let expanded = dispatch::prepare(&mut unit, &expand);
        let loops = dispatch::loops(&unit);
        diagnostics.extend(inline::inline(&mut unit, &loops));
        prune_noted(&mut unit, &mut notes);
        dispatch::finish(&mut unit, &expanded);
        prune_noted(&mut unit, &mut notes);
        for (i, note) in notes.iter().enumerate() {
            let id = FunctionId(i as u32);
            let wanted = localized(&unit, id, note, &mut diagnostics);
            if !wanted.is_empty() {
                diagnostics.extend(localize::localize(&mut unit, id, &wanted));
            }
        }
    }
    if !options.global_state {
        let callbacks = needs_vm::needs_vm(&mut unit);
        if options.shown.is_none() {
            diagnostics.extend(callbacks);
        }
    }
    names::separate(&mut unit);
    if !diagnostics.iter().any(|d| d.severity == Severity::Error) {
        let unknown = verify::verify(&unit).into_iter().filter(|e| e.message.ends_with(verify::BEHIND_POINTER));
        diagnostics.extend(unknown.map(|e| Diagnostic::error("bad-type", e.location, e.message)));
    }
    sort(&mut diagnostics);
    (unit, diagnostics)
}

fn shown_function(unit: &Unit, shown: &Shown) -> Option<FunctionId> {
    let found = unit.functions.iter().position(|f| f.class == shown.class && f.selector == shown.selector);
    found.map(|i| FunctionId(i as u32))
}

/// The name of an exported function stays as it is, so it must not be one that C has a use for.
fn taken_name(function: &Function) -> Option<Diagnostic> {
    if function.linkage != Linkage::Exported || !crate::emit::c::is_taken(&function.name) {
        return None;
    }
    let text = format!("'{}' is exported as '{}', which means something else in C", function.selector, function.name);
    let help = "rename the selector, or give it another name with 'addSelectorTranslation:to:' in 'declareCVarsIn:'";
    Some(Diagnostic::error("reserved-name", function.location, text).help(help))
}

/// How much of a unit can be translated.
#[derive(Clone, Debug)]
pub struct Coverage {
    /// Methods of the unit, without those that only `super` reaches.
    pub methods: usize,
    /// Those without an error.
    pub translated: usize,
    /// Methods that are part of the result: roots and what they reach.
    pub reachable: usize,
    pub reachable_translated: usize,
    pub diagnostics: Vec<Diagnostic>,
}

/// Lowers every method of a unit, whether anything reaches it or not, and counts. No passes run.
pub fn coverage(spec: &UnitSpec, options: &Options) -> Coverage {
    let Lowered { mut unit, mut diagnostics, per_function, mut notes } = lower_unit(spec, options);
    let inherited: BTreeSet<Location> = spec
        .methods
        .values()
        .chain(spec.structs.iter().flat_map(|s| s.methods.values()))
        .map(|m| m.location())
        .collect();
    let own: Vec<bool> = unit.functions.iter().map(|f| f.location.is_some_and(|at| inherited.contains(&at))).collect();
    for id in roots(spec, &unit) {
        notes[id.index()].is_root = !notes[id.index()].is_placeholder;
    }
    let expanded: Vec<bool> = notes.iter().map(|n| n.is_expanded && !n.is_root).collect();
    let kept = prune_noted(&mut unit, &mut notes);
    let only_expanded = |i: usize| expanded[i] && !kept.contains(&FunctionId(i as u32));
    let good: Vec<bool> = per_function
        .iter()
        .enumerate()
        .map(|(i, found)| only_expanded(i) || !found.iter().any(|d| d.severity == Severity::Error))
        .collect();
    diagnostics
        .extend(per_function.into_iter().enumerate().filter(|(i, _)| !only_expanded(*i)).flat_map(|(_, found)| found));
    sort(&mut diagnostics);
    Coverage {
        methods: own.iter().filter(|o| **o).count(),
        translated: own.iter().zip(&good).filter(|(o, g)| **o && **g).count(),
        reachable: kept.len(),
        reachable_translated: kept.iter().filter(|id| good[id.index()]).count(),
        diagnostics,
    }
}

/// What passes need to know of a function beyond the IR.
#[derive(Clone, Debug, Default)]
pub struct FunctionNotes {
    /// Must stay whoever calls it.
    pub is_root: bool,
    /// Stands for a method that never becomes a function: one that is expanded at its calls, or a macro.
    pub is_placeholder: bool,
    pub expand_cases: bool,
    /// Takes a structure or an array without saying so: each call that hands one over is expanded, and checked there.
    pub is_expanded: bool,
    /// State variables it wants in locals.
    pub localized: Vec<Name>,
}

fn with(notes: &[FunctionNotes], test: impl Fn(&FunctionNotes) -> bool) -> BTreeSet<FunctionId> {
    notes.iter().enumerate().filter(|(_, n)| test(n)).map(|(i, _)| FunctionId(i as u32)).collect()
}

/// Prunes and keeps the notes parallel; answers the old ids of what is kept.
fn prune_noted(unit: &mut Unit, notes: &mut Vec<FunctionNotes>) -> Vec<FunctionId> {
    let roots = with(notes, |n| n.is_root);
    let kept = prune::prune(unit, &roots);
    *notes = kept.iter().map(|old| notes[old.index()].clone()).collect();
    kept
}

/// The functions that must stay whoever calls them.
fn roots(spec: &UnitSpec, unit: &Unit) -> BTreeSet<FunctionId> {
    let by_place: HashMap<Location, u32> =
        unit.functions.iter().enumerate().rev().filter_map(|(i, f)| Some((f.location?, i as u32))).collect();
    let methods = spec.required.iter().filter_map(|s| spec.methods.get(s));
    methods.filter_map(|m| by_place.get(&m.location())).map(|i| FunctionId(*i)).collect()
}

/// The state variables that a function keeps in locals: those its pragmas name, and the one its loop dispatches on.
fn localized(
    unit: &Unit,
    id: FunctionId,
    notes: &FunctionNotes,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeSet<StateId> {
    let function = &unit.functions[id.index()];
    let mut wanted = BTreeSet::new();
    for name in &notes.localized {
        match unit.state.iter().position(|v| v.name == *name) {
            Some(i) => {
                wanted.insert(StateId(i as u32));
            }
            None => diagnostics.push(Diagnostic::error(
                "undeclared-variable",
                function.location,
                format!("'localizedVariable: {name}' names no variable of the unit"),
            )),
        }
    }
    wanted.extend(dispatch::subjects(&function.body));
    wanted
}

/// By place, then text; each once.
fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort_by(|a, b| {
        let key =
            |d: &Diagnostic| -> (Option<Location>, Severity, String) { (d.location, d.severity, d.message.clone()) };
        key(a).cmp(&key(b))
    });
    diagnostics.dedup();
}
