//! Walking over statements, expressions and places. Knows every kind of node, and nothing about what they mean.
//!
//! Implement [`Visit`] or [`VisitMut`] and override what is of interest; call the `walk_*` function to go on into the parts.

use crate::ir::{Callee, Expr, ExprKind, LocalId, Place, Stmt, StmtKind};

pub trait Visit {
    fn stmt(&mut self, stmt: &Stmt) {
        walk_stmt(self, stmt);
    }
    fn expr(&mut self, expr: &Expr) {
        walk_expr(self, expr);
    }
    /// `written`: the place is assigned; its own parts are read.
    fn place(&mut self, place: &Place, written: bool) {
        let _ = written;
        walk_place(self, place);
    }
    fn stmts(&mut self, stmts: &[Stmt]) {
        for stmt in stmts {
            self.stmt(stmt);
        }
    }
}

pub fn walk_stmt<V: Visit + ?Sized>(v: &mut V, stmt: &Stmt) {
    match &stmt.kind {
        StmtKind::Assign(place, value) => {
            v.expr(value);
            v.place(place, true);
        }
        StmtKind::Eval(e) => v.expr(e),
        StmtKind::If { condition, then, otherwise } => {
            v.expr(condition);
            v.stmts(then);
            v.stmts(otherwise);
        }
        StmtKind::While { condition, body, step, .. } => {
            v.expr(condition);
            v.stmts(body);
            v.stmts(step);
        }
        StmtKind::DoWhile { body, condition, .. } => {
            v.stmts(body);
            v.expr(condition);
        }
        StmtKind::Switch { value, cases, default } => {
            v.expr(value);
            for case in cases {
                v.stmts(&case.body);
            }
            v.stmts(default);
        }
        StmtKind::Dispatch { fetch, cases, .. } => {
            v.stmts(fetch);
            for case in cases {
                v.stmts(&case.body);
            }
        }
        StmtKind::Block { body, .. } => v.stmts(body),
        StmtKind::Return(Some(e)) => v.expr(e),
        StmtKind::OptionIf { then, otherwise, .. } => {
            v.stmts(then);
            v.stmts(otherwise);
        }
        StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Return(None)
        | StmtKind::RawC(_)
        | StmtKind::Comment(_)
        | StmtKind::Unreachable => {}
    }
}

pub fn walk_expr<V: Visit + ?Sized>(v: &mut V, expr: &Expr) {
    match &expr.kind {
        ExprKind::Read(place) | ExprKind::AddressOf(place) => v.place(place, false),
        ExprKind::Unary(_, a) | ExprKind::Convert(a) | ExprKind::Load(a) => v.expr(a),
        ExprKind::Binary(_, a, b)
        | ExprKind::LogicalAnd(a, b)
        | ExprKind::LogicalOr(a, b)
        | ExprKind::Store(a, b)
        | ExprKind::PointerAdd(a, b)
        | ExprKind::PointerDifference(a, b) => {
            v.expr(a);
            v.expr(b);
        }
        ExprKind::Select(c, a, b) => {
            v.expr(c);
            v.expr(a);
            v.expr(b);
        }
        ExprKind::Call(callee, args) => {
            if let Callee::Pointer(e) = callee {
                v.expr(e);
            }
            for arg in args {
                v.expr(arg);
            }
        }
        ExprKind::Intrinsic(_, args) => {
            for arg in args {
                v.expr(arg);
            }
        }
        ExprKind::Int(_)
        | ExprKind::Float(_)
        | ExprKind::String(_)
        | ExprKind::Null
        | ExprKind::Constant(_)
        | ExprKind::FunctionAddress(_)
        | ExprKind::ExternAddress(_)
        | ExprKind::SizeOf(_)
        | ExprKind::OffsetOf(..)
        | ExprKind::Vm
        | ExprKind::RawC(_) => {}
    }
}

pub fn walk_place<V: Visit + ?Sized>(v: &mut V, place: &Place) {
    match place {
        Place::Local(_) | Place::State(_) | Place::Static(_) => {}
        Place::Deref(e) => v.expr(e),
        Place::Field(base, ..) => v.place(base, false),
        Place::Index(base, index) => {
            v.place(base, false);
            v.expr(index);
        }
    }
}

pub trait VisitMut {
    fn stmt(&mut self, stmt: &mut Stmt) {
        walk_stmt_mut(self, stmt);
    }
    fn expr(&mut self, expr: &mut Expr) {
        walk_expr_mut(self, expr);
    }
    fn place(&mut self, place: &mut Place, written: bool) {
        let _ = written;
        walk_place_mut(self, place);
    }
    fn stmts(&mut self, stmts: &mut Vec<Stmt>) {
        for stmt in stmts {
            self.stmt(stmt);
        }
    }
}

pub fn walk_stmt_mut<V: VisitMut + ?Sized>(v: &mut V, stmt: &mut Stmt) {
    match &mut stmt.kind {
        StmtKind::Assign(place, value) => {
            v.expr(value);
            v.place(place, true);
        }
        StmtKind::Eval(e) => v.expr(e),
        StmtKind::If { condition, then, otherwise } => {
            v.expr(condition);
            v.stmts(then);
            v.stmts(otherwise);
        }
        StmtKind::While { condition, body, step, .. } => {
            v.expr(condition);
            v.stmts(body);
            v.stmts(step);
        }
        StmtKind::DoWhile { body, condition, .. } => {
            v.stmts(body);
            v.expr(condition);
        }
        StmtKind::Switch { value, cases, default } => {
            v.expr(value);
            for case in cases {
                v.stmts(&mut case.body);
            }
            v.stmts(default);
        }
        StmtKind::Dispatch { fetch, cases, .. } => {
            v.stmts(fetch);
            for case in cases {
                v.stmts(&mut case.body);
            }
        }
        StmtKind::Block { body, .. } => v.stmts(body),
        StmtKind::Return(Some(e)) => v.expr(e),
        StmtKind::OptionIf { then, otherwise, .. } => {
            v.stmts(then);
            v.stmts(otherwise);
        }
        StmtKind::Break(_)
        | StmtKind::Continue(_)
        | StmtKind::Return(None)
        | StmtKind::RawC(_)
        | StmtKind::Comment(_)
        | StmtKind::Unreachable => {}
    }
}

pub fn walk_expr_mut<V: VisitMut + ?Sized>(v: &mut V, expr: &mut Expr) {
    match &mut expr.kind {
        ExprKind::Read(place) | ExprKind::AddressOf(place) => v.place(place, false),
        ExprKind::Unary(_, a) | ExprKind::Convert(a) | ExprKind::Load(a) => v.expr(a),
        ExprKind::Binary(_, a, b)
        | ExprKind::LogicalAnd(a, b)
        | ExprKind::LogicalOr(a, b)
        | ExprKind::Store(a, b)
        | ExprKind::PointerAdd(a, b)
        | ExprKind::PointerDifference(a, b) => {
            v.expr(a);
            v.expr(b);
        }
        ExprKind::Select(c, a, b) => {
            v.expr(c);
            v.expr(a);
            v.expr(b);
        }
        ExprKind::Call(callee, args) => {
            if let Callee::Pointer(e) = callee {
                v.expr(e);
            }
            for arg in args {
                v.expr(arg);
            }
        }
        ExprKind::Intrinsic(_, args) => {
            for arg in args {
                v.expr(arg);
            }
        }
        ExprKind::Int(_)
        | ExprKind::Float(_)
        | ExprKind::String(_)
        | ExprKind::Null
        | ExprKind::Constant(_)
        | ExprKind::FunctionAddress(_)
        | ExprKind::ExternAddress(_)
        | ExprKind::SizeOf(_)
        | ExprKind::OffsetOf(..)
        | ExprKind::Vm
        | ExprKind::RawC(_) => {}
    }
}

pub fn walk_place_mut<V: VisitMut + ?Sized>(v: &mut V, place: &mut Place) {
    match place {
        Place::Local(_) | Place::State(_) | Place::Static(_) => {}
        Place::Deref(e) => v.expr(e),
        Place::Field(base, ..) => v.place(base, false),
        Place::Index(base, index) => {
            v.place(base, false);
            v.expr(index);
        }
    }
}

/// The variable a place is part of, if it is part of one.
pub fn root(place: &Place) -> Option<&Place> {
    match place {
        Place::Local(_) | Place::State(_) | Place::Static(_) => Some(place),
        Place::Deref(_) => None,
        Place::Field(base, ..) | Place::Index(base, _) => root(base),
    }
}

/// Calls `f` for every expression in the statements, parts before wholes.
pub fn for_each_expr_mut(stmts: &mut Vec<Stmt>, f: &mut dyn FnMut(&mut Expr)) {
    struct Each<'f>(&'f mut dyn FnMut(&mut Expr));
    impl VisitMut for Each<'_> {
        fn expr(&mut self, expr: &mut Expr) {
            walk_expr_mut(self, expr);
            (self.0)(expr);
        }
    }
    Each(f).stmts(stmts);
}

/// Calls `f` for every expression in the statements, wholes before parts.
pub fn for_each_expr(stmts: &[Stmt], f: &mut dyn FnMut(&Expr)) {
    struct Each<'f>(&'f mut dyn FnMut(&Expr));
    impl Visit for Each<'_> {
        fn expr(&mut self, expr: &Expr) {
            (self.0)(expr);
            walk_expr(self, expr);
        }
    }
    Each(f).stmts(stmts);
}

/// Calls `f` for every expression in the expression, itself first.
pub fn for_each_in_expr(expr: &Expr, f: &mut dyn FnMut(&Expr)) {
    struct Each<'f>(&'f mut dyn FnMut(&Expr));
    impl Visit for Each<'_> {
        fn expr(&mut self, expr: &Expr) {
            (self.0)(expr);
            walk_expr(self, expr);
        }
    }
    Each(f).expr(expr);
}

/// Renumbers every local.
pub fn map_locals(stmts: &mut Vec<Stmt>, f: &mut dyn FnMut(LocalId) -> LocalId) {
    struct Map<'f>(&'f mut dyn FnMut(LocalId) -> LocalId);
    impl VisitMut for Map<'_> {
        fn place(&mut self, place: &mut Place, _: bool) {
            match place {
                Place::Local(id) => *id = (self.0)(*id),
                other => walk_place_mut(self, other),
            }
        }
        fn stmt(&mut self, stmt: &mut Stmt) {
            if let StmtKind::Dispatch { opcode, .. } = &mut stmt.kind {
                *opcode = (self.0)(*opcode);
            }
            walk_stmt_mut(self, stmt);
        }
    }
    Map(f).stmts(stmts);
}
