//! A function made ready for printing: stores nobody reads and evaluations without effect are gone, and it is known which locals
//! need an initial value.
//!
//! *In*: a function. *Out*: an equivalent one that compilers do not warn about: comparisons decided by the ranges of their operands are
//! folded as well.

use super::expr::is_pure;
use super::ranges::Ranges;
use super::usage::*;
use crate::ir::walk::{VisitMut, for_each_expr_mut, walk_stmt_mut};
use crate::ir::*;
use std::collections::BTreeMap;

pub(super) struct Tidy {
    pub function: Function,
    pub usage: LocalUse,
    /// Locals that may be read before anything is assigned to them.
    pub needs_init: Vec<bool>,
    /// Locals that nothing reads where the preprocessor leaves all optional parts out.
    pub optional: Vec<bool>,
}

pub(super) fn tidy(unit: &Unit, function: &Function) -> Tidy {
    let mut function = function.clone();
    for_each_expr_mut(&mut function.body, &mut |e| {
        if let ExprKind::Binary(op, a, b) = &e.kind
            && let Some(known) = Ranges(unit).decided(*op, a, b)
        {
            e.kind = ExprKind::Int(known.into());
        }
    });
    let mut usage = LocalUse::new(&function);
    // Removing a store may remove the last read of another local.
    loop {
        let dead: Vec<bool> = (0..function.locals.len())
            .map(|i| {
                let l = &function.locals[i];
                !usage.read[i] && !l.is_static && usage.written[i]
            })
            .collect();
        let changed = clean(&mut function.body, &dead);
        usage = LocalUse::new(&function);
        if !changed {
            break;
        }
    }
    let needs_init = Assigned::check(&function);
    let optional = optional(&function, &usage);
    Tidy { function, usage, needs_init, optional }
}

fn optional(function: &Function, usage: &LocalUse) -> Vec<bool> {
    struct Strip(bool);
    impl VisitMut for Strip {
        fn stmt(&mut self, stmt: &mut Stmt) {
            if let StmtKind::OptionIf { then, otherwise, .. } = &mut stmt.kind {
                self.0 = true;
                then.clear();
                otherwise.clear();
            }
            walk_stmt_mut(self, stmt);
        }
    }
    let mut bare = function.clone();
    let mut strip = Strip(false);
    strip.stmts(&mut bare.body);
    if !strip.0 {
        return vec![false; function.locals.len()];
    }
    let left = LocalUse::new(&bare);
    usage.read.iter().zip(&left.read).map(|(before, after)| *before && !after).collect()
}

/// Removes pure evaluations and stores into dead locals; answers whether anything changed.
fn clean(list: &mut Vec<Stmt>, dead: &[bool]) -> bool {
    let mut changed = false;
    list.retain_mut(|s| {
        match &mut s.kind {
            StmtKind::Assign(place, value)
                if root(place).is_some_and(|id| dead[id.index()]) && is_local_only(place) =>
            {
                changed = true;
                if is_pure(value) {
                    return false;
                }
                let value = value.clone();
                s.kind = StmtKind::Eval(value);
            }
            StmtKind::Assign(Place::Local(x), Expr { kind: ExprKind::Read(Place::Local(y)), .. }) if x == y => {
                changed = true;
                return false;
            }
            StmtKind::Eval(e) if is_pure(e) => {
                changed = true;
                return false;
            }
            StmtKind::If { then, otherwise, condition } => {
                changed |= clean(then, dead);
                changed |= clean(otherwise, dead);
                if then.is_empty() && otherwise.is_empty() {
                    changed = true;
                    if is_pure(condition) {
                        return false;
                    }
                    let condition = condition.clone();
                    s.kind = StmtKind::Eval(condition);
                }
            }
            StmtKind::OptionIf { then, otherwise, .. } => {
                changed |= clean(then, dead);
                changed |= clean(otherwise, dead);
            }
            StmtKind::While { body, step, .. } => {
                changed |= clean(body, dead);
                changed |= clean(step, dead);
            }
            StmtKind::DoWhile { body, .. } | StmtKind::Block { body, .. } => changed |= clean(body, dead),
            StmtKind::Switch { cases, default, .. } => {
                for c in cases {
                    changed |= clean(&mut c.body, dead);
                }
                changed |= clean(default, dead);
            }
            StmtKind::Dispatch { fetch, cases, .. } => {
                changed |= clean(fetch, dead);
                for c in cases {
                    changed |= clean(&mut c.body, dead);
                }
            }
            _ => {}
        }
        true
    });
    changed
}

/// The local that a place is (part of).
fn root(place: &Place) -> Option<LocalId> {
    match place {
        Place::Local(id) => Some(*id),
        Place::Field(base, ..) | Place::Index(base, _) => root(base),
        _ => None,
    }
}

/// No effect in computing the place.
fn is_local_only(place: &Place) -> bool {
    match place {
        Place::Local(_) => true,
        Place::Field(base, ..) => is_local_only(base),
        Place::Index(base, index) => is_local_only(base) && is_pure(index),
        _ => false,
    }
}

/// Which locals have surely been assigned; `None` where control does not come.
type State = Option<Vec<bool>>;

fn meet(a: State, b: State) -> State {
    match (a, b) {
        (None, s) | (s, None) => s,
        (Some(a), Some(b)) => Some(a.iter().zip(&b).map(|(x, y)| *x && *y).collect()),
    }
}

/// Definite assignment, one pass: at a loop's head nothing more is known than at its entry.
struct Assigned {
    missing: Vec<bool>,
    breaks: BTreeMap<Label, State>,
    continues: BTreeMap<Label, State>,
}

impl Assigned {
    fn check(function: &Function) -> Vec<bool> {
        let start = function
            .locals
            .iter()
            .enumerate()
            .map(|(i, l)| i < function.params as usize || l.init.is_some() || l.is_static)
            .collect();
        let mut a = Assigned {
            missing: vec![false; function.locals.len()],
            breaks: BTreeMap::new(),
            continues: BTreeMap::new(),
        };
        a.stmts(&function.body, Some(start));
        a.missing
    }

    fn stmts(&mut self, list: &[Stmt], mut state: State) -> State {
        for s in list {
            state = self.stmt(s, state);
        }
        state
    }

    fn reads(&mut self, e: &Expr, state: &mut State) {
        let Some(assigned) = state else { return };
        walk_expr(e, &mut |v| Self::place_met(&mut self.missing, assigned, v));
    }

    fn place_met(missing: &mut [bool], assigned: &mut [bool], v: Visit<'_>) {
        match v {
            Visit::Place(Place::Local(id), Access::Read) if !assigned[id.index()] => missing[id.index()] = true,
            // Whoever has the address may assign.
            Visit::Place(Place::Local(id), Access::Address) => assigned[id.index()] = true,
            // Verbatim C may read anything: initialise all that is not yet assigned, if it is named there.
            _ => {}
        }
    }

    fn stmt(&mut self, s: &Stmt, mut state: State) -> State {
        match &s.kind {
            StmtKind::Assign(place, value) => {
                self.reads(value, &mut state);
                if let Some(assigned) = &mut state {
                    walk_place(place, Access::Write, &mut |v| Self::place_met(&mut self.missing, assigned, v));
                    if let Some(id) = root(place) {
                        assigned[id.index()] = true;
                    }
                }
                state
            }
            StmtKind::Eval(e) => {
                self.reads(e, &mut state);
                state
            }
            StmtKind::If { condition, then, otherwise } => {
                self.reads(condition, &mut state);
                let a = self.stmts(then, state.clone());
                let b = self.stmts(otherwise, state);
                meet(a, b)
            }
            StmtKind::OptionIf { then, otherwise, .. } => {
                let a = self.stmts(then, state.clone());
                let b = self.stmts(otherwise, state);
                meet(a, b)
            }
            StmtKind::While { label, condition, body, step } => {
                self.reads(condition, &mut state);
                let end = self.stmts(body, state.clone());
                let end = meet(end, self.continues.remove(label).flatten());
                self.stmts(step, end);
                let endless = matches!(condition.kind, ExprKind::Int(i) if i != 0);
                let normal = if endless { None } else { state };
                meet(normal, self.breaks.remove(label).flatten())
            }
            StmtKind::DoWhile { label, body, condition } => {
                let end = self.stmts(body, state);
                let mut end = meet(end, self.continues.remove(label).flatten());
                self.reads(condition, &mut end);
                let endless = matches!(condition.kind, ExprKind::Int(i) if i != 0);
                meet(if endless { None } else { end }, self.breaks.remove(label).flatten())
            }
            StmtKind::Block { label, body } => {
                let end = self.stmts(body, state);
                meet(end, self.breaks.remove(label).flatten())
            }
            StmtKind::Switch { value, cases, default } => {
                self.reads(value, &mut state);
                let mut end = self.stmts(default, state.clone());
                for c in cases {
                    let e = self.stmts(&c.body, state.clone());
                    end = meet(end, e);
                }
                end
            }
            StmtKind::Dispatch { label, fetch, opcode, cases } => {
                let mut state = self.stmts(fetch, state);
                if let Some(assigned) = &mut state
                    && !assigned[opcode.index()]
                {
                    self.missing[opcode.index()] = true;
                }
                for c in cases {
                    self.stmts(&c.body, state.clone());
                }
                self.continues.remove(label);
                self.breaks.remove(label).flatten()
            }
            StmtKind::Break(label) => {
                let before = self.breaks.remove(label).flatten();
                self.breaks.insert(*label, meet(before, state));
                None
            }
            StmtKind::Continue(label) => {
                let before = self.continues.remove(label).flatten();
                self.continues.insert(*label, meet(before, state));
                None
            }
            StmtKind::Return(value) => {
                if let Some(e) = value {
                    self.reads(e, &mut state);
                }
                None
            }
            StmtKind::Unreachable => None,
            StmtKind::RawC(_) | StmtKind::Comment(_) => state,
        }
    }
}
