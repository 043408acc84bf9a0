//! From a unit's specification to the IR that the back ends take: the stages strung together.
//!
//! *In*: a [`UnitSpec`]. *Out*: a [`Unit`] after all passes, with every diagnostic that concerns what is in it. The unit is
//! worth emitting only when none of them is an error.

pub use crate::lower::{Dialect, Options};

use crate::diag::{Diagnostic, Severity};
use crate::ir::{FunctionId, Unit};
use crate::lower::unit::{Lowered, lower_unit};
use crate::passes;
use crate::source::Location;
use crate::spec::UnitSpec;
use std::collections::{BTreeSet, HashMap};

/// Lowers a unit and runs the passes.
pub fn translate_unit(spec: &UnitSpec, options: &Options) -> (Unit, Vec<Diagnostic>) {
    let Lowered { mut unit, mut diagnostics, per_function, .. } = lower_unit(spec, options);
    let roots = roots(spec, &unit);
    let kept_order = passes::prune::prune(&mut unit, &roots);
    let kept: BTreeSet<FunctionId> = kept_order.iter().copied().collect();
    for (i, found) in per_function.into_iter().enumerate() {
        // What the classic tree never calls need not be translatable.
        if options.dialect == Dialect::Own || kept.contains(&FunctionId(i as u32)) {
            diagnostics.extend(found);
        }
    }
    let mut kept_roots: BTreeSet<FunctionId> = unit_roots(&kept_order, &roots);
    if options.inline {
        diagnostics.extend(passes::inline::inline(&mut unit, &BTreeSet::new()));
        let order = passes::prune::prune(&mut unit, &kept_roots);
        kept_roots = unit_roots(&order, &kept_roots);
    }
    let _ = kept_roots;
    diagnostics.extend(passes::needs_vm::needs_vm(&mut unit));
    sort(&mut diagnostics);
    (unit, diagnostics)
}

/// The functions that must stay whoever calls them.
fn roots(spec: &UnitSpec, unit: &Unit) -> BTreeSet<FunctionId> {
    let by_selector: HashMap<&str, u32> =
        unit.functions.iter().enumerate().map(|(i, f)| (&*f.selector, i as u32)).collect();
    spec.required.iter().filter_map(|s| by_selector.get(&**s)).map(|i| FunctionId(*i)).collect()
}

/// The same functions after pruning: `kept` has the old ids by new id.
fn unit_roots(kept: &[FunctionId], roots: &BTreeSet<FunctionId>) -> BTreeSet<FunctionId> {
    kept.iter().enumerate().filter(|(_, old)| roots.contains(old)).map(|(new, _)| FunctionId(new as u32)).collect()
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
