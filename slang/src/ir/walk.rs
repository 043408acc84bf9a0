//! Walking over statements, expressions and places. Knows every kind of node, and nothing about what they mean.
//!
//! Implement [`Visit`] or [`VisitMut`] and override what is of interest; call the `walk_*` function to go on into the parts.

use crate::ir::{Callee, Expr, ExprKind, LocalId, Place, Stmt, StmtKind};

/// The walks over what is shared and over what may be changed are the same but for `mut`.
macro_rules! walks {
    ($visit:ident, $list:ty, $walk_stmt:ident, $walk_expr:ident, $walk_place:ident, $each_list:ident $(, $mutable:tt)?) => {
        pub trait $visit {
            fn stmt(&mut self, stmt: &$($mutable)? Stmt) {
                $walk_stmt(self, stmt);
            }
            fn expr(&mut self, expr: &$($mutable)? Expr) {
                $walk_expr(self, expr);
            }
            /// `written`: the place is assigned; its own parts are read.
            fn place(&mut self, place: &$($mutable)? Place, written: bool) {
                let _ = written;
                $walk_place(self, place);
            }
            fn stmts(&mut self, stmts: &$($mutable)? $list) {
                for stmt in stmts {
                    self.stmt(stmt);
                }
            }
        }

        pub fn $walk_stmt<V: $visit + ?Sized>(v: &mut V, stmt: &$($mutable)? Stmt) {
            match &$($mutable)? stmt.kind {
                StmtKind::Assign(place, value) => {
                    v.expr(value);
                    v.place(place, true);
                }
                StmtKind::Eval(e) | StmtKind::Return(Some(e)) => v.expr(e),
                StmtKind::If { condition: e, .. }
                | StmtKind::While { condition: e, .. }
                | StmtKind::Switch { value: e, .. } => {
                    v.expr(e);
                    $each_list(stmt, &mut |list| v.stmts(list));
                }
                StmtKind::DoWhile { body, condition, .. } => {
                    v.stmts(body);
                    v.expr(condition);
                }
                StmtKind::Dispatch { .. } | StmtKind::Block { .. } | StmtKind::OptionIf { .. } => {
                    $each_list(stmt, &mut |list| v.stmts(list));
                }
                StmtKind::Break(_)
                | StmtKind::Continue(_)
                | StmtKind::Return(None)
                | StmtKind::RawC(_)
                | StmtKind::Comment(_)
                | StmtKind::Unreachable => {}
            }
        }

        /// The statement lists directly inside a statement, in order.
        pub fn $each_list(stmt: &$($mutable)? Stmt, f: &mut dyn FnMut(&$($mutable)? $list)) {
            match &$($mutable)? stmt.kind {
                StmtKind::If { then, otherwise, .. } | StmtKind::OptionIf { then, otherwise, .. } => {
                    f(then);
                    f(otherwise);
                }
                StmtKind::While { body, step, .. } => {
                    f(body);
                    f(step);
                }
                StmtKind::DoWhile { body, .. } | StmtKind::Block { body, .. } => f(body),
                StmtKind::Switch { cases, default, .. } => {
                    for case in cases {
                        f(&$($mutable)? case.body);
                    }
                    f(default);
                }
                StmtKind::Dispatch { fetch, cases, .. } => {
                    f(fetch);
                    for case in cases {
                        f(&$($mutable)? case.body);
                    }
                }
                _ => {}
            }
        }

        pub fn $walk_expr<V: $visit + ?Sized>(v: &mut V, expr: &$($mutable)? Expr) {
            match &$($mutable)? expr.kind {
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

        pub fn $walk_place<V: $visit + ?Sized>(v: &mut V, place: &$($mutable)? Place) {
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
    };
}

walks!(Visit, [Stmt], walk_stmt, walk_expr, walk_place, each_list);
walks!(VisitMut, Vec<Stmt>, walk_stmt_mut, walk_expr_mut, walk_place_mut, each_list_mut, mut);

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

/// All statements, outer ones first.
pub fn each_stmt(list: &[Stmt], f: &mut dyn FnMut(&Stmt)) {
    for stmt in list {
        f(stmt);
        each_list(stmt, &mut |inner| each_stmt(inner, f));
    }
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
