//! The interpreter loop: bytecode routines inside their cases.
//!
//! *In*: a unit in which each case of a `Dispatch` calls its routine, and who of them asked for a copy per opcode. *Out*, before inlining
//! ([`prepare`]): cases split, routines marked for inlining; after it ([`finish`]): the opcode a constant in the copies, and
//! early ends of a routine as `Continue`.

use crate::ir::flow::{self, breaks_to};
use crate::ir::walk::{
    Visit, VisitMut, for_each_expr, walk_expr, walk_place, walk_place_mut, walk_stmt, walk_stmt_mut,
};
use crate::ir::{Callee, Case, Expr, ExprKind, FunctionId, Inline, Label, Place, StateId, Stmt, StmtKind, Unit};
use std::collections::BTreeSet;

/// Functions with a dispatch loop.
pub fn loops(unit: &Unit) -> BTreeSet<FunctionId> {
    let has_loop = |body: &[Stmt]| flow::contains(body, |k| matches!(k, StmtKind::Dispatch { .. }));
    (0..unit.functions.len() as u32).map(FunctionId).filter(|id| has_loop(&unit.functions[id.index()].body)).collect()
}

/// Marks the routines of dispatch loops for inlining, unless their pragma forbids it, and gives those in `expand` a case per opcode.
/// Answers the comments of these cases: they name their routines.
pub fn prepare(unit: &mut Unit, expand: &BTreeSet<FunctionId>) -> BTreeSet<String> {
    let mut expanded: BTreeSet<String> = BTreeSet::new();
    let mut routines: BTreeSet<FunctionId> = BTreeSet::new();
    for id in loops(unit) {
        struct Split<'e> {
            expand: &'e BTreeSet<FunctionId>,
            routines: BTreeSet<FunctionId>,
            expanded: BTreeSet<String>,
        }
        impl VisitMut for Split<'_> {
            fn stmt(&mut self, stmt: &mut Stmt) {
                if let StmtKind::Dispatch { cases, .. } = &mut stmt.kind {
                    let mut split = Vec::with_capacity(cases.len());
                    for case in std::mem::take(cases) {
                        let routine = routine(&case.body);
                        self.routines.extend(routine);
                        if !routine.is_some_and(|r| self.expand.contains(&r)) {
                            split.push(case);
                            continue;
                        }
                        self.expanded.extend(case.comment.clone());
                        for opcode in case.labels.iter().flat_map(|(from, to)| *from..=*to) {
                            split.push(Case { labels: vec![(opcode, opcode)], ..case.clone() });
                        }
                    }
                    *cases = split;
                }
                walk_stmt_mut(self, stmt);
            }
        }
        let mut split = Split { expand, routines: BTreeSet::new(), expanded: BTreeSet::new() };
        split.stmts(&mut unit.functions[id.index()].body);
        routines.extend(split.routines);
        expanded.extend(split.expanded);
    }
    for id in routines {
        let function = &mut unit.functions[id.index()];
        if function.inline == Inline::Auto {
            function.inline = Inline::Yes;
        }
    }
    expanded
}

/// The function that a case calls, when that is all it does.
fn routine(body: &[Stmt]) -> Option<FunctionId> {
    match body {
        [Stmt { kind: StmtKind::Eval(e) | StmtKind::Return(Some(e)), .. }] => match &e.kind {
            ExprKind::Call(Callee::Function(id), _) => Some(*id),
            _ => None,
        },
        [first, Stmt { kind: StmtKind::Return(None), .. }] => routine(std::slice::from_ref(first)),
        _ => None,
    }
}

/// After inlining: constants for opcodes, `Continue` for early ends. In cases of an `expanded` routine the opcode is a constant even
/// behind the fetch of the next one: such routines are written for that.
pub fn finish(unit: &mut Unit, expanded: &BTreeSet<String>) {
    for id in loops(unit) {
        let mut body = std::mem::take(&mut unit.functions[id.index()].body);
        for stmt in &mut body {
            finish_stmt(stmt, unit, expanded);
        }
        unit.functions[id.index()].body = body;
        let mut function = unit.functions[id.index()].clone();
        super::clean::clean(&mut function, &unit.constants, &unit.externs);
        unit.functions[id.index()] = function;
    }
}

fn finish_stmt(stmt: &mut Stmt, unit: &Unit, expanded: &BTreeSet<String>) {
    match &mut stmt.kind {
        StmtKind::Dispatch { label, fetch, opcode, cases } => {
            let subject = subject(fetch, *opcode);
            for case in cases {
                if let (Some(state), &[(n, m)]) = (subject, &case.labels[..])
                    && n == m
                    && (case.comment.as_ref().is_some_and(|c| expanded.contains(c)) || !writes(&case.body, state, unit))
                {
                    Known { state, value: n }.stmts(&mut case.body);
                }
                ends_to_continue(&mut case.body, *label);
                strip_tail_continues(&mut case.body, *label);
            }
        }
        StmtKind::If { then, otherwise, .. } => {
            then.iter_mut().chain(otherwise).for_each(|s| finish_stmt(s, unit, expanded))
        }
        StmtKind::Block { body, .. } | StmtKind::While { body, .. } | StmtKind::DoWhile { body, .. } => {
            body.iter_mut().for_each(|s| finish_stmt(s, unit, expanded));
        }
        _ => {}
    }
}

/// The state variables that dispatch loops in the statements dispatch on.
pub fn subjects(stmts: &[Stmt]) -> BTreeSet<StateId> {
    struct Subjects(BTreeSet<StateId>);
    impl Visit for Subjects {
        fn stmt(&mut self, stmt: &Stmt) {
            if let StmtKind::Dispatch { fetch, opcode, .. } = &stmt.kind {
                self.0.extend(subject(fetch, *opcode));
            }
            walk_stmt(self, stmt);
        }
        fn expr(&mut self, _: &Expr) {}
        fn place(&mut self, _: &Place, _: bool) {}
    }
    let mut found = Subjects(BTreeSet::new());
    found.stmts(stmts);
    found.0
}

/// The state variable whose value the opcode is.
fn subject(fetch: &[Stmt], opcode: crate::ir::LocalId) -> Option<StateId> {
    fetch.iter().rev().find_map(|s| match &s.kind {
        StmtKind::Assign(Place::Local(id), Expr { kind: ExprKind::Read(Place::State(state)), .. }) if *id == opcode => {
            Some(*state)
        }
        _ => None,
    })
}

/// Whether the statements, or functions they call, may change the state variable.
fn writes(stmts: &[Stmt], state: StateId, unit: &Unit) -> bool {
    let mut seen = BTreeSet::new();
    let mut open: Vec<FunctionId> = Vec::new();
    if writes_directly(stmts, state) || calls(stmts, &mut open, unit) {
        return true;
    }
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let body = &unit.functions[id.index()].body;
        if writes_directly(body, state) {
            return true;
        }
        // What a function calls through a pointer is one of the primitives; they do not know the opcode.
        calls(body, &mut open, unit);
    }
    false
}

/// Collects the functions called; true when something unknown is called directly.
fn calls(stmts: &[Stmt], found: &mut Vec<FunctionId>, _unit: &Unit) -> bool {
    for_each_expr(stmts, &mut |e| {
        if let ExprKind::Call(Callee::Function(id), _) = &e.kind {
            found.push(*id);
        }
    });
    false
}

fn writes_directly(stmts: &[Stmt], state: StateId) -> bool {
    struct Writes(StateId, bool);
    impl Visit for Writes {
        fn place(&mut self, place: &Place, written: bool) {
            if written && matches!(place, Place::State(s) if *s == self.0) {
                self.1 = true;
            }
            walk_place(self, place);
        }
        fn expr(&mut self, expr: &Expr) {
            if matches!(&expr.kind, ExprKind::AddressOf(Place::State(s)) if *s == self.0) {
                self.1 = true;
            }
            walk_expr(self, expr);
        }
        fn stmt(&mut self, stmt: &Stmt) {
            walk_stmt(self, stmt);
        }
    }
    let mut found = Writes(state, false);
    found.stmts(stmts);
    found.1
}

struct Known {
    state: StateId,
    value: i128,
}

impl VisitMut for Known {
    fn expr(&mut self, expr: &mut Expr) {
        if matches!(&expr.kind, ExprKind::Read(Place::State(s)) if *s == self.state) {
            expr.kind = ExprKind::Int(self.value);
            return;
        }
        crate::ir::walk::walk_expr_mut(self, expr);
    }
    fn place(&mut self, place: &mut Place, _: bool) {
        walk_place_mut(self, place);
    }
}

/// Leaving a block at the end of a case is going to the next bytecode.
fn ends_to_continue(stmts: &mut Vec<Stmt>, dispatch: Label) {
    let Some(last) = stmts.last_mut() else { return };
    match &mut last.kind {
        StmtKind::Block { label, body } => {
            let label = *label;
            let mut body = std::mem::take(body);
            struct Leave(Label, Label);
            impl VisitMut for Leave {
                fn stmt(&mut self, stmt: &mut Stmt) {
                    if matches!(stmt.kind, StmtKind::Break(l) if l == self.0) {
                        stmt.kind = StmtKind::Continue(self.1);
                    }
                    walk_stmt_mut(self, stmt);
                }
            }
            Leave(label, dispatch).stmts(&mut body);
            debug_assert!(!breaks_to(&body, label));
            stmts.pop();
            stmts.append(&mut body);
            ends_to_continue(stmts, dispatch);
        }
        StmtKind::If { then, otherwise, .. } => {
            ends_to_continue(then, dispatch);
            ends_to_continue(otherwise, dispatch);
        }
        _ => {}
    }
}

fn strip_tail_continues(stmts: &mut Vec<Stmt>, dispatch: Label) {
    let Some(last) = stmts.last_mut() else { return };
    match &mut last.kind {
        StmtKind::Continue(l) if *l == dispatch => {
            stmts.pop();
            strip_tail_continues(stmts, dispatch);
        }
        StmtKind::If { then, otherwise, .. } => {
            strip_tail_continues(then, dispatch);
            strip_tail_continues(otherwise, dispatch);
        }
        _ => {}
    }
}
