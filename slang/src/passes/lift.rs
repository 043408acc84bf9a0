//! Moves chosen calls out of expressions: afterwards each stands alone as a statement, as the whole value of an assignment, or as
//! the whole value of a return.
//!
//! *In*: statements and a test for calls. *Out*: statements of the same meaning. What was evaluated before a call still is: values
//! that the call may disturb go into temporaries first. Conditional operators become `If`s where a chosen call is in
//! their conditional part, loop conditions move into the body.

use super::effects::Effects;
use super::scope::Scope;
use crate::ir::walk::for_each_in_expr;
use crate::ir::{BinaryOp, Callee, Expr, ExprKind, Place, Stmt, StmtKind, Type, UnaryOp};
use crate::source::Location;

pub struct Lift<'s, 't> {
    pub scope: &'s mut Scope,
    /// Whether a call has to stand alone.
    pub wanted: &'t dyn Fn(&Callee) -> bool,
}

impl Lift<'_, '_> {
    pub fn stmts(&mut self, stmts: Vec<Stmt>) -> Vec<Stmt> {
        let mut out = Vec::with_capacity(stmts.len());
        for stmt in stmts {
            self.stmt(stmt, &mut out);
        }
        out
    }

    fn contains(&self, expr: &Expr) -> bool {
        let mut found = false;
        for_each_in_expr(expr, &mut |e| {
            if let ExprKind::Call(callee, _) = &e.kind {
                found |= (self.wanted)(callee);
            }
        });
        found
    }

    fn stmt(&mut self, stmt: Stmt, out: &mut Vec<Stmt>) {
        let location = stmt.location;
        let push = |out: &mut Vec<Stmt>, kind| out.push(Stmt { kind, location });
        match stmt.kind {
            StmtKind::Assign(place, value) => {
                // The place's own expressions and the value are operands of the assignment.
                let mut operands = vec![address_holder(place), value];
                self.operands(&mut operands, location, out);
                let value = operands.pop().expect("two operands");
                let place = held_place(operands.pop().expect("two operands"));
                push(out, StmtKind::Assign(place, value));
            }
            StmtKind::Eval(mut e) => {
                self.expr(&mut e, true, location, out);
                push(out, StmtKind::Eval(e));
            }
            StmtKind::Return(Some(mut e)) => {
                self.expr(&mut e, true, location, out);
                push(out, StmtKind::Return(Some(e)));
            }
            StmtKind::If { mut condition, then, otherwise } => {
                self.expr(&mut condition, false, location, out);
                let (then, otherwise) = (self.stmts(then), self.stmts(otherwise));
                push(out, StmtKind::If { condition, then, otherwise });
            }
            StmtKind::While { label, mut condition, body, step } => {
                let mut body = self.stmts(body);
                let step = self.stmts(step);
                if self.contains(&condition) {
                    let mut inner = Vec::new();
                    self.expr(&mut condition, false, location, &mut inner);
                    let leave = Stmt { kind: StmtKind::Break(label), location };
                    push(
                        &mut inner,
                        StmtKind::If { condition: negated(condition), then: vec![leave], otherwise: Vec::new() },
                    );
                    inner.append(&mut body);
                    let always = Expr { kind: ExprKind::Int(1), ty: Type::Bool };
                    push(out, StmtKind::While { label, condition: always, body: inner, step });
                } else {
                    push(out, StmtKind::While { label, condition, body, step });
                }
            }
            StmtKind::DoWhile { label, body, mut condition } => {
                let mut body = self.stmts(body);
                self.expr(&mut condition, false, location, &mut body);
                push(out, StmtKind::DoWhile { label, body, condition });
            }
            StmtKind::Switch { mut value, mut cases, default } => {
                self.expr(&mut value, false, location, out);
                for case in &mut cases {
                    case.body = self.stmts(std::mem::take(&mut case.body));
                }
                let default = self.stmts(default);
                push(out, StmtKind::Switch { value, cases, default });
            }
            StmtKind::Dispatch { label, fetch, opcode, mut cases } => {
                let fetch = self.stmts(fetch);
                for case in &mut cases {
                    case.body = self.stmts(std::mem::take(&mut case.body));
                }
                push(out, StmtKind::Dispatch { label, fetch, opcode, cases });
            }
            StmtKind::Block { label, body } => {
                let body = self.stmts(body);
                push(out, StmtKind::Block { label, body });
            }
            StmtKind::OptionIf { condition, then, otherwise } => {
                let (then, otherwise) = (self.stmts(then), self.stmts(otherwise));
                push(out, StmtKind::OptionIf { condition, then, otherwise });
            }
            kind @ (StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::Return(None)
            | StmtKind::RawC(_)
            | StmtKind::Comment(_)
            | StmtKind::Unreachable) => push(out, kind),
        }
    }

    /// Lifts out of an expression. `may_stay`: the expression is all there is of the statement's value.
    fn expr(&mut self, e: &mut Expr, may_stay: bool, location: Option<Location>, out: &mut Vec<Stmt>) {
        if !self.contains(e) {
            return;
        }
        match &mut e.kind {
            ExprKind::LogicalAnd(a, b) | ExprKind::LogicalOr(a, b) => {
                self.expr(a, false, location, out);
                if !self.contains(b) {
                    return;
                }
                let (a, mut b) = (take(a), take(b));
                let is_and = matches!(e.kind, ExprKind::LogicalAnd(..));
                let (first, value) = self.scope.temporary(a, location);
                let ExprKind::Read(place) = value.kind.clone() else { unreachable!("a temporary is read") };
                out.push(first);
                let mut inner = Vec::new();
                self.expr(&mut b, false, location, &mut inner);
                inner.push(Stmt { kind: StmtKind::Assign(place, b), location });
                let condition = if is_and { value.clone() } else { negated(value.clone()) };
                out.push(Stmt { kind: StmtKind::If { condition, then: inner, otherwise: Vec::new() }, location });
                *e = value;
                return;
            }
            ExprKind::Select(c, a, b) => {
                self.expr(c, false, location, out);
                if !self.contains(a) && !self.contains(b) {
                    return;
                }
                let (condition, mut a, mut b) = (take(c), take(a), take(b));
                let id = self.scope.local("t", e.ty.clone());
                let (mut then, mut otherwise) = (Vec::new(), Vec::new());
                self.expr(&mut a, true, location, &mut then);
                then.push(Stmt { kind: StmtKind::Assign(Place::Local(id), a), location });
                self.expr(&mut b, true, location, &mut otherwise);
                otherwise.push(Stmt { kind: StmtKind::Assign(Place::Local(id), b), location });
                out.push(Stmt { kind: StmtKind::If { condition, then, otherwise }, location });
                *e = self.scope.read(id);
                return;
            }
            _ => {}
        }
        let mut operands: Vec<Expr> = children(e).into_iter().map(|c| std::mem::replace(c, placeholder())).collect();
        self.operands_inner(&mut operands, location, out);
        for (slot, operand) in children(e).into_iter().zip(operands) {
            *slot = operand;
        }
        if let ExprKind::Call(callee, _) = &e.kind
            && (self.wanted)(callee)
            && !may_stay
        {
            let call = std::mem::replace(e, placeholder());
            let (stmt, value) = self.scope.temporary(call, location);
            out.push(stmt);
            *e = value;
        }
    }

    /// Operands of an assignment: the last one may stay.
    fn operands(&mut self, operands: &mut [Expr], location: Option<Location>, out: &mut Vec<Stmt>) {
        let last = operands.len() - 1;
        self.in_order(operands, Some(last), location, out);
    }

    fn operands_inner(&mut self, operands: &mut [Expr], location: Option<Location>, out: &mut Vec<Stmt>) {
        self.in_order(operands, None, location, out);
    }

    fn in_order(
        &mut self,
        operands: &mut [Expr],
        stays: Option<usize>,
        location: Option<Location>,
        out: &mut Vec<Stmt>,
    ) {
        for i in 0..operands.len() {
            let mark = out.len();
            self.expr(&mut operands[i], stays == Some(i), location, out);
            if out.len() == mark {
                continue;
            }
            let mut later = Effects::of_stmts(&out[mark..]);
            later.expose(&self.scope.addressed);
            let mut saved = Vec::new();
            for earlier in operands[..i].iter_mut().rev() {
                let mut effects = Effects::of_expr(earlier);
                effects.expose(&self.scope.addressed);
                if effects.conflicts_with(&later) {
                    if let ExprKind::AddressOf(place) = &mut earlier.kind {
                        // The place of an assignment: what it is computed from is saved, not what it holds.
                        for part in place_children(place) {
                            let value = std::mem::replace(part, placeholder());
                            let (stmt, read) = self.scope.temporary(value, location);
                            saved.push(stmt);
                            *part = read;
                        }
                    } else {
                        let value = std::mem::replace(earlier, placeholder());
                        let (stmt, read) = self.scope.temporary(value, location);
                        saved.push(stmt);
                        *earlier = read;
                    }
                }
                later.add(&effects);
            }
            saved.reverse();
            out.splice(mark..mark, saved);
        }
    }
}

/// An assignment's place among its operands.
fn address_holder(place: Place) -> Expr {
    Expr { kind: ExprKind::AddressOf(place), ty: Type::Void }
}

fn held_place(expr: Expr) -> Place {
    match expr.kind {
        ExprKind::AddressOf(place) => place,
        _ => unreachable!("only address holders hold places"),
    }
}

fn placeholder() -> Expr {
    Expr { kind: ExprKind::Int(0), ty: Type::Bool }
}

fn take(expr: &mut Box<Expr>) -> Expr {
    std::mem::replace(&mut **expr, placeholder())
}

pub fn negated(e: Expr) -> Expr {
    match e.kind {
        ExprKind::Unary(UnaryOp::Not, inner) => *inner,
        ExprKind::Int(n) => Expr { kind: ExprKind::Int((n == 0) as i128), ty: Type::Bool },
        ExprKind::Binary(op, a, b) if !matches!(a.ty, Type::F32 | Type::F64) => {
            let opposite = match op {
                BinaryOp::Equal => BinaryOp::NotEqual,
                BinaryOp::NotEqual => BinaryOp::Equal,
                BinaryOp::Less => BinaryOp::GreaterEqual,
                BinaryOp::LessEqual => BinaryOp::Greater,
                BinaryOp::Greater => BinaryOp::LessEqual,
                _ => BinaryOp::Less,
            };
            Expr { kind: ExprKind::Binary(opposite, a, b), ty: Type::Bool }
        }
        kind => Expr { kind: ExprKind::Unary(UnaryOp::Not, Box::new(Expr { kind, ty: Type::Bool })), ty: Type::Bool },
    }
}

/// The direct subexpressions, those of places included, in order of evaluation.
pub fn children(e: &mut Expr) -> Vec<&mut Expr> {
    match &mut e.kind {
        ExprKind::Read(place) | ExprKind::AddressOf(place) => place_children(place),
        ExprKind::Unary(_, a) | ExprKind::Convert(a) | ExprKind::Load(a) => vec![a],
        ExprKind::Binary(_, a, b)
        | ExprKind::LogicalAnd(a, b)
        | ExprKind::LogicalOr(a, b)
        | ExprKind::Store(a, b)
        | ExprKind::PointerAdd(a, b)
        | ExprKind::PointerDifference(a, b) => vec![a, b],
        ExprKind::Select(c, a, b) => vec![c, a, b],
        ExprKind::Call(callee, args) => {
            let mut found: Vec<&mut Expr> = Vec::new();
            if let Callee::Pointer(p) = callee {
                found.push(p);
            }
            found.extend(args.iter_mut());
            found
        }
        ExprKind::Intrinsic(_, args) => args.iter_mut().collect(),
        _ => Vec::new(),
    }
}

pub fn place_children(place: &mut Place) -> Vec<&mut Expr> {
    match place {
        Place::Local(_) | Place::State(_) | Place::Static(_) => Vec::new(),
        Place::Deref(e) => vec![e],
        Place::Field(base, ..) => place_children(base),
        Place::Index(base, index) => {
            let mut found = place_children(base);
            found.push(index);
            found
        }
    }
}
