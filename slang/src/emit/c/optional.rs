//! Functions that only optional parts of others call: the preprocessor must leave them out together with their callers, or the compiler
//! finds functions that nobody uses.
//!
//! *In*: a unit and which functions are printed. *Out*: for each function the condition under which something calls it; none for those that
//! are called whatever the options are.

use super::stmt::option_test;
use super::usage::{Usage, identifiers};
use crate::ir::walk::{Visit, walk_expr, walk_stmt};
use crate::ir::*;
use std::collections::{BTreeMap, BTreeSet};

/// One call: the caller, and the conditions around the call in it.
type Use = (usize, Vec<String>);

pub(super) fn conditions(unit: &Unit, usage: &Usage) -> Vec<Option<String>> {
    let count = unit.functions.len();
    let by_name: BTreeMap<&str, usize> = unit.functions.iter().enumerate().map(|(i, f)| (&*f.name, i)).collect();
    let mut uses: Vec<Vec<Use>> = vec![Vec::new(); count];
    let mut roots = vec![false; count];
    for (i, f) in unit.functions.iter().enumerate() {
        roots[i] = f.linkage == Linkage::Exported || !f.guard.is_empty();
        let mut calls = Calls { by_name: &by_name, around: Vec::new(), found: Vec::new() };
        if usage.functions[i] {
            calls.stmts(&f.body);
        }
        calls.found.into_iter().for_each(|(callee, around)| uses[callee].push((i, around)));
        f.locals.iter().filter_map(|l| l.init.as_ref()).for_each(|init| addressed(init, &mut roots));
    }
    for v in unit.state.iter().chain(&unit.statics) {
        v.init.iter().for_each(|init| addressed(init, &mut roots));
    }
    if unit.kind == UnitKind::Vm {
        for entry in unit.proxies.iter().flat_map(|p| &p.entries) {
            if let Some(Callee::Function(id)) = &entry.target {
                roots[id.index()] = true;
            }
        }
    }
    let mut always = roots;
    loop {
        let more: Vec<usize> = (0..count)
            .filter(|i| !always[*i] && uses[*i].iter().any(|(caller, around)| around.is_empty() && always[*caller]))
            .collect();
        if more.is_empty() {
            break;
        }
        more.into_iter().for_each(|i| always[i] = true);
    }
    (0..count)
        .map(|i| {
            let called = usage.functions[i] && !always[i] && !uses[i].is_empty();
            let found = called.then(|| condition(i, &uses, &always, &mut BTreeSet::new()));
            found.filter(|text| !text.is_empty())
        })
        .collect()
}

/// The disjunction of a function's uses, each the conjunction of what is around it and of what its caller depends on.
fn condition(function: usize, uses: &[Vec<Use>], always: &[bool], open: &mut BTreeSet<usize>) -> String {
    open.insert(function);
    let mut alternatives: BTreeSet<String> = BTreeSet::new();
    for (caller, around) in &uses[function] {
        let mut all = around.clone();
        if !always[*caller] {
            if open.contains(caller) {
                continue;
            }
            all.push(condition(*caller, uses, always, open));
        }
        all.retain(|c| !c.is_empty());
        alternatives.insert(joined(all, " && "));
    }
    open.remove(&function);
    joined(alternatives.into_iter().filter(|a| !a.is_empty()).collect(), " || ")
}

fn joined(parts: Vec<String>, operator: &str) -> String {
    match parts.as_slice() {
        [one] => one.clone(),
        several => several.iter().map(|p| format!("({p})")).collect::<Vec<_>>().join(operator),
    }
}

fn addressed(init: &Init, found: &mut [bool]) {
    match init {
        Init::Function(id) => found[id.index()] = true,
        Init::List(list) => list.iter().for_each(|i| addressed(i, found)),
        _ => {}
    }
}

struct Calls<'n> {
    by_name: &'n BTreeMap<&'n str, usize>,
    around: Vec<String>,
    found: Vec<Use>,
}

impl Calls<'_> {
    fn text(&mut self, text: &str) {
        let names: BTreeSet<usize> = identifiers(text).filter_map(|w| self.by_name.get(w).copied()).collect();
        names.into_iter().for_each(|i| self.found.push((i, self.around.clone())));
    }
}

impl Visit for Calls<'_> {
    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::OptionIf { condition, then, otherwise } => {
                let text = option_test(condition);
                let negated = option_test(&OptionTest::Not(Box::new(condition.clone())));
                for (text, body) in [(text, then), (negated, otherwise)] {
                    self.around.push(text);
                    self.stmts(body);
                    self.around.pop();
                }
            }
            StmtKind::RawC(text) => self.text(text),
            _ => walk_stmt(self, stmt),
        }
    }

    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Call(Callee::Function(id), _) | ExprKind::FunctionAddress(id) => {
                self.found.push((id.index(), self.around.clone()));
            }
            ExprKind::RawC(text) => self.text(text),
            _ => {}
        }
        walk_expr(self, expr);
    }
}
