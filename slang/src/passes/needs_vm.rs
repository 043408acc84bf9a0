//! Who takes the virtual machine: functions that touch the state or call one that takes it.
//!
//! *In*: a unit. *Out*: the same with [`Function::takes_vm`](crate::ir::Function::takes_vm) set and the types of function addresses in
//! agreement. A function whose address goes where the virtual machine is passed takes it whether it needs it or not. Plugins pass
//! nothing.

use crate::diag::Diagnostic;
use crate::ir::walk::{Visit, for_each_expr_mut, walk_expr, walk_place};
use crate::ir::{Callee, Expr, ExprKind, FunctionId, Init, Place, Type, Unit, UnitKind, Variable};
use std::collections::BTreeSet;

pub fn needs_vm(unit: &mut Unit) -> Vec<Diagnostic> {
    if unit.kind == UnitKind::Plugin {
        return Vec::new();
    }
    let mut facts = Vec::new();
    let mut taking: BTreeSet<FunctionId> = BTreeSet::new();
    let mut plain: BTreeSet<FunctionId> = BTreeSet::new();
    for variable in unit.state.iter().chain(&unit.statics) {
        table_entries(variable, &mut taking, &mut plain);
    }
    for function in &unit.functions {
        let mut found = Facts::new(unit);
        found.stmts(&function.body);
        taking.extend(&found.addressed_taking);
        plain.extend(&found.addressed_plain);
        facts.push((found.needs, found.calls));
    }
    let mut needs: Vec<bool> = (0..facts.len()).map(|i| facts[i].0 || taking.contains(&FunctionId(i as u32))).collect();
    loop {
        let mut changed = false;
        for i in 0..facts.len() {
            if !needs[i] && facts[i].1.iter().any(|callee| needs[callee.index()]) {
                needs[i] = true;
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    let mut diagnostics = Vec::new();
    for (i, function) in unit.functions.iter_mut().enumerate() {
        function.takes_vm = needs[i];
        if needs[i] && plain.contains(&FunctionId(i as u32)) {
            diagnostics.push(
                Diagnostic::error(
                    "callback-needs-vm",
                    function.location,
                    format!(
                        "'{}' uses the state, but its address goes where the virtual machine is not passed",
                        function.selector
                    ),
                )
                .help("declare the pointer's type with 'VM *' as first parameter, or keep the state in C variables"),
            );
        }
    }
    let flags = needs;
    for function in &mut unit.functions {
        for_each_expr_mut(&mut function.body, &mut |e| {
            if let (ExprKind::FunctionAddress(id), Type::Function(signature)) = (&e.kind, &mut e.ty) {
                signature.takes_vm = flags[id.index()];
            }
        });
    }
    diagnostics
}

fn table_entries(variable: &Variable, taking: &mut BTreeSet<FunctionId>, plain: &mut BTreeSet<FunctionId>) {
    fn visit(init: &Init, ty: &Type, taking: &mut BTreeSet<FunctionId>, plain: &mut BTreeSet<FunctionId>) {
        match (init, ty) {
            (Init::List(list), Type::Array(of, _)) => list.iter().for_each(|i| visit(i, of, taking, plain)),
            (Init::Function(id), Type::Function(signature)) => {
                if signature.takes_vm {
                    taking.insert(*id)
                } else {
                    plain.insert(*id)
                };
            }
            _ => {}
        }
    }
    if let Some(init) = &variable.init {
        visit(init, &variable.ty, taking, plain);
    }
}

struct Facts<'u> {
    unit: &'u Unit,
    needs: bool,
    calls: BTreeSet<FunctionId>,
    addressed_taking: BTreeSet<FunctionId>,
    addressed_plain: BTreeSet<FunctionId>,
}

impl<'u> Facts<'u> {
    fn new(unit: &'u Unit) -> Self {
        Facts {
            unit,
            needs: false,
            calls: BTreeSet::new(),
            addressed_taking: BTreeSet::new(),
            addressed_plain: BTreeSet::new(),
        }
    }
}

impl Visit for Facts<'_> {
    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Vm => self.needs = true,
            ExprKind::Call(Callee::Function(id), _) => {
                self.calls.insert(*id);
            }
            ExprKind::Call(Callee::Extern(id), _) => self.needs |= self.unit.externs[id.index()].signature.takes_vm,
            ExprKind::Call(Callee::Pointer(e), _) => {
                self.needs |= matches!(&e.ty, Type::Function(s) if s.takes_vm);
            }
            ExprKind::FunctionAddress(id) => {
                if let Type::Function(signature) = &expr.ty {
                    let found = if signature.takes_vm { &mut self.addressed_taking } else { &mut self.addressed_plain };
                    found.insert(*id);
                }
            }
            // As a number or an address of unknown type: how it is called is decided elsewhere.
            ExprKind::Convert(inner) if matches!((&inner.kind, &inner.ty), (ExprKind::FunctionAddress(_), Type::Function(s)) if !s.takes_vm) =>
            {
                return;
            }
            _ => {}
        }
        walk_expr(self, expr);
    }

    fn place(&mut self, place: &Place, _: bool) {
        if let Place::State(_) = place {
            self.needs = true;
        }
        walk_place(self, place);
    }
}
