//! Brings a body into the form that the emitter writes without warning from the Rust compiler.
//!
//! *In*: a body as the passes left it and the compile-time options. *Out*: the same computation without option tests, without
//! statements that control never reaches, without comparisons whose answer the types decide, and without blocks that nothing
//! leaves early.

use crate::emit::rust::walk;
use crate::ir::*;
use crate::source::Name;
use std::collections::BTreeMap;

/// Values of compile-time options; what is absent is undefined.
pub type Defines = BTreeMap<Name, i64>;

pub fn holds(test: &OptionTest, defines: &Defines) -> bool {
    match test {
        OptionTest::Defined(name) => defines.contains_key(name),
        OptionTest::Name(name) => defines.get(name).is_some_and(|v| *v != 0),
        OptionTest::Not(t) => !holds(t, defines),
        OptionTest::And(a, b) => holds(a, defines) && holds(b, defines),
        OptionTest::Or(a, b) => holds(a, defines) || holds(b, defines),
    }
}

pub fn guard_holds(guards: &[OptionGuard], defines: &Defines) -> bool {
    guards.iter().all(|g| defines.get(&g.name).is_some_and(|v| *v != 0) != g.negated)
}

pub fn body(function: &Function, defines: &Defines) -> Vec<Stmt> {
    let mut body = function.body.clone();
    resolve(&mut body, function, defines);
    walk::for_each_expr_mut(&mut body, &mut fold);
    tidy(&mut body);
    body
}

/// Once more after statements went.
pub fn tidy(list: &mut Vec<Stmt>) {
    let mut out: Vec<Stmt> = Vec::new();
    for stmt in std::mem::take(list) {
        simplify(stmt, &mut out);
        if out.last().is_some_and(diverges) {
            break;
        }
    }
    *list = out;
}

/// Decides option tests and fills in what a function without answer returns.
fn resolve(list: &mut Vec<Stmt>, function: &Function, defines: &Defines) {
    let mut out = Vec::new();
    for mut stmt in std::mem::take(list) {
        match &mut stmt.kind {
            StmtKind::OptionIf { condition, then, otherwise } => {
                let mut chosen = std::mem::take(if holds(condition, defines) { then } else { otherwise });
                resolve(&mut chosen, function, defines);
                out.extend(chosen);
                continue;
            }
            StmtKind::If { then, otherwise, .. } => {
                resolve(then, function, defines);
                resolve(otherwise, function, defines);
            }
            StmtKind::While { body, step, .. } => {
                resolve(body, function, defines);
                resolve(step, function, defines);
            }
            StmtKind::DoWhile { body, .. } | StmtKind::Block { body, .. } => resolve(body, function, defines),
            StmtKind::Switch { cases, default, value } => {
                cases.iter_mut().for_each(|c| resolve(&mut c.body, function, defines));
                resolve(default, function, defines);
                if covers(&value.ty, cases) {
                    *default = vec![Stmt { kind: StmtKind::Unreachable, location: stmt.location }];
                }
            }
            StmtKind::Dispatch { fetch, cases, .. } => {
                resolve(fetch, function, defines);
                cases.iter_mut().for_each(|c| resolve(&mut c.body, function, defines));
            }
            StmtKind::Return(value @ Some(_)) if function.ret == Type::Void => {
                if let Some(value) = value.take() {
                    out.push(Stmt { kind: StmtKind::Eval(value), location: stmt.location });
                }
            }
            StmtKind::Return(value @ None) if function.ret != Type::Void => *value = Some(zero(&function.ret)),
            StmtKind::Assign(Place::Local(a), Expr { kind: ExprKind::Read(Place::Local(b)), .. }) if a == b => continue,
            _ => {}
        }
        out.push(stmt);
    }
    *list = out;
}

/// The value that a function gives when control falls off its end.
pub fn zero(ty: &Type) -> Expr {
    let kind = match ty {
        Type::F32 | Type::F64 => ExprKind::Float(0.0),
        Type::Pointer(..) | Type::Function(_) => ExprKind::Null,
        _ => ExprKind::Int(0),
    };
    Expr { kind, ty: ty.clone() }
}

/// Whether the cases name every value of the type.
pub fn covers(ty: &Type, cases: &[Case]) -> bool {
    let (low, high) = match ty {
        Type::Bool => (0, 1),
        Type::Int(t) if t.bits <= 16 => (t.min(), t.max()),
        _ => return false,
    };
    let mut ranges: Vec<(i128, i128)> = cases.iter().flat_map(|c| c.labels.iter().copied()).collect();
    ranges.sort();
    let mut next = low;
    for (from, to) in ranges {
        if from > next {
            return false;
        }
        next = next.max(to + 1);
    }
    next > high
}

/// One statement into as many as it takes.
fn simplify(mut stmt: Stmt, out: &mut Vec<Stmt>) {
    let location = stmt.location;
    match &mut stmt.kind {
        StmtKind::If { condition, then, otherwise } => {
            tidy(then);
            tidy(otherwise);
            if walk::is_true(condition) {
                out.append(then);
                return;
            }
            if walk::is_false(condition) {
                out.append(otherwise);
                return;
            }
            let code = |list: &[Stmt]| list.iter().any(|s| !matches!(s.kind, StmtKind::Comment(_)));
            if !code(then) && code(otherwise) {
                let comments = std::mem::replace(then, std::mem::take(otherwise));
                out.extend(comments);
                negate(condition);
            }
        }
        StmtKind::While { label, condition, body, step } => {
            if walk::is_false(condition) {
                return;
            }
            tidy(body);
            tidy(step);
            if body.last().is_some_and(diverges) && !walk::continues_to(body, *label) {
                step.clear();
            }
        }
        StmtKind::DoWhile { label, body, condition } => {
            tidy(body);
            if body.last().is_some_and(diverges) && !walk::continues_to(body, *label) || once(*label, body, condition) {
                let (label, body) = (*label, std::mem::take(body));
                simplify(Stmt { kind: StmtKind::Block { label, body }, location }, out);
                return;
            }
        }
        StmtKind::Switch { cases, default, .. } => {
            cases.iter_mut().for_each(|c| tidy(&mut c.body));
            tidy(default);
            if cases.is_empty()
                && let StmtKind::Switch { value, default, .. } = &mut stmt.kind
            {
                let value = value.clone();
                out.push(Stmt { kind: StmtKind::Eval(value), location });
                out.append(default);
                return;
            }
        }
        StmtKind::Dispatch { fetch, cases, .. } => {
            tidy(fetch);
            cases.iter_mut().for_each(|c| tidy(&mut c.body));
        }
        StmtKind::Block { label, body } => {
            tidy(body);
            // A block that is left at its end only is no block.
            while let Some(Stmt { kind: StmtKind::Break(l), .. }) = body.last()
                && l == label
            {
                body.pop();
            }
            if !walk::breaks_to(body, *label) {
                out.append(body);
                return;
            }
        }
        _ => {}
    }
    out.push(stmt);
}

/// `do { } while (false)` without `Continue`.
fn once(label: Label, body: &[Stmt], condition: &Expr) -> bool {
    walk::is_false(condition) && !walk::continues_to(body, label)
}

/// Whether control never comes behind the statement, as the Rust compiler sees it.
pub fn diverges(stmt: &Stmt) -> bool {
    let ends = |list: &[Stmt]| list.iter().any(diverges);
    match &stmt.kind {
        StmtKind::Break(_) | StmtKind::Continue(_) | StmtKind::Return(_) | StmtKind::Unreachable => true,
        StmtKind::If { then, otherwise, .. } => ends(then) && ends(otherwise),
        StmtKind::While { label, condition, body, step } => {
            walk::is_true(condition) && !walk::breaks_to(body, *label) && !walk::breaks_to(step, *label)
        }
        StmtKind::DoWhile { label, body, condition } => walk::is_true(condition) && !walk::breaks_to(body, *label),
        StmtKind::Switch { cases, default, .. } => ends(default) && cases.iter().all(|c| ends(&c.body)),
        StmtKind::Dispatch { label, fetch, cases, .. } => {
            !walk::breaks_to(fetch, *label) && !cases.iter().any(|c| walk::breaks_to(&c.body, *label))
        }
        StmtKind::Block { label, body } => ends(body) && !walk::breaks_to(body, *label),
        StmtKind::Assign(..)
        | StmtKind::Eval(_)
        | StmtKind::OptionIf { .. }
        | StmtKind::RawC(_)
        | StmtKind::Comment(_) => false,
    }
}

fn boolean(value: bool) -> ExprKind {
    ExprKind::Int(value as i128)
}

/// Turns a condition round.
pub fn negate(e: &mut Expr) {
    use BinaryOp::*;
    let old = std::mem::replace(&mut e.kind, boolean(false));
    e.kind = match old {
        ExprKind::Int(n) => boolean(n == 0),
        ExprKind::Unary(UnaryOp::Not, inner) => inner.kind,
        ExprKind::Binary(op, a, b) if matches!(op, Equal | NotEqual) || !a.ty.is_float() && op.is_comparison() => {
            let op = match op {
                Equal => NotEqual,
                NotEqual => Equal,
                Less => GreaterEqual,
                LessEqual => Greater,
                Greater => LessEqual,
                _ => Less,
            };
            ExprKind::Binary(op, a, b)
        }
        kind => ExprKind::Unary(UnaryOp::Not, Box::new(Expr { kind, ty: Type::Bool })),
    };
}

/// Answers that the types or literals alone decide (`unsigned >= 0`), and double negations.
fn fold(e: &mut Expr) {
    match &mut e.kind {
        ExprKind::Unary(UnaryOp::Not, inner) => {
            let mut inner = (**inner).clone();
            if !matches!(inner.kind, ExprKind::LogicalAnd(..) | ExprKind::LogicalOr(..)) {
                negate(&mut inner);
                *e = inner;
            }
        }
        ExprKind::Unary(UnaryOp::Negate, inner) => {
            if let (ExprKind::Int(n), Type::Int(t)) = (&inner.kind, &e.ty) {
                e.kind = ExprKind::Int(wrap(-wrap(*n, t), t));
            }
        }
        ExprKind::Binary(op, a, b) if op.is_comparison() => {
            let Type::Int(t) = &a.ty else { return };
            let (min, max) = (t.min(), t.max());
            let range = |e: &Expr| match e.kind {
                ExprKind::Int(n) => (wrap(n, t), wrap(n, t)),
                _ => (min, max),
            };
            let literal = |e: &Expr| matches!(e.kind, ExprKind::Int(_));
            if !literal(a) && !literal(b) {
                return;
            }
            let ((a_low, a_high), (b_low, b_high)) = (range(a), range(b));
            let known = match op {
                BinaryOp::Less => decide(a_high < b_low, a_low >= b_high),
                BinaryOp::LessEqual => decide(a_high <= b_low, a_low > b_high),
                BinaryOp::Greater => decide(a_low > b_high, a_high <= b_low),
                BinaryOp::GreaterEqual => decide(a_low >= b_high, a_high < b_low),
                BinaryOp::Equal if literal(a) && literal(b) => Some(a_low == b_low),
                BinaryOp::NotEqual if literal(a) && literal(b) => Some(a_low != b_low),
                _ => None,
            };
            if let Some(answer) = known
                && walk::is_pure(a)
                && walk::is_pure(b)
            {
                e.kind = boolean(answer);
            }
        }
        ExprKind::LogicalAnd(a, b) => {
            if walk::is_false(a) || walk::is_true(b) {
                *e = (**a).clone();
            } else if walk::is_true(a) {
                *e = (**b).clone();
            }
        }
        ExprKind::LogicalOr(a, b) => {
            if walk::is_true(a) || walk::is_false(b) {
                *e = (**a).clone();
            } else if walk::is_false(a) {
                *e = (**b).clone();
            }
        }
        ExprKind::Select(c, a, b) => {
            if walk::is_true(c) {
                *e = (**a).clone();
            } else if walk::is_false(c) {
                *e = (**b).clone();
            }
        }
        _ => {}
    }
}

fn decide(always: bool, never: bool) -> Option<bool> {
    if always {
        Some(true)
    } else if never {
        Some(false)
    } else {
        None
    }
}

/// A literal as a value of the type.
pub fn wrap(n: i128, t: &IntType) -> i128 {
    match (t.bits, t.signed) {
        (8, true) => n as i8 as i128,
        (8, false) => n as u8 as i128,
        (16, true) => n as i16 as i128,
        (16, false) => n as u16 as i128,
        (32, true) => n as i32 as i128,
        (32, false) => n as u32 as i128,
        (_, true) => n as i64 as i128,
        (_, false) => n as u64 as i128,
    }
}
