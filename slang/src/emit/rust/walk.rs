//! Small questions about statements, expressions and places.

pub use crate::ir::flow::{breaks_to, continues_to};
pub use crate::ir::walk::{each_list, each_stmt, for_each_expr_mut, for_each_in_expr, root};
use crate::ir::*;

/// The outermost expressions of a place: pointers and indices.
pub fn place_exprs(place: &Place, f: &mut dyn FnMut(&Expr)) {
    match place {
        Place::Local(_) | Place::State(_) | Place::Static(_) => {}
        Place::Deref(e) => f(e),
        Place::Field(inner, ..) => place_exprs(inner, f),
        Place::Index(inner, index) => {
            place_exprs(inner, f);
            f(index);
        }
    }
}

pub fn root_local(place: &Place) -> Option<LocalId> {
    match root(place) {
        Some(Place::Local(id)) => Some(*id),
        _ => None,
    }
}

/// Expressions of the statement itself, not of statements inside it.
pub fn own_exprs(stmt: &Stmt, f: &mut dyn FnMut(&Expr)) {
    match &stmt.kind {
        StmtKind::Assign(place, value) => {
            place_exprs(place, f);
            f(value);
        }
        StmtKind::Eval(e) => f(e),
        StmtKind::If { condition, .. } | StmtKind::While { condition, .. } | StmtKind::DoWhile { condition, .. } => {
            f(condition)
        }
        StmtKind::Switch { value, .. } => f(value),
        StmtKind::Return(Some(e)) => f(e),
        _ => {}
    }
}

/// Locals that the statement itself names, not those of statements inside it.
pub fn own_locals(stmt: &Stmt, f: &mut dyn FnMut(LocalId)) {
    if let StmtKind::Assign(place, _) = &stmt.kind
        && let Some(id) = root_local(place)
    {
        f(id);
    }
    if let StmtKind::Dispatch { opcode, .. } = &stmt.kind {
        f(*opcode);
    }
    own_exprs(stmt, &mut |e| {
        for_each_in_expr(e, &mut |e| {
            if let ExprKind::Read(place) | ExprKind::AddressOf(place) = &e.kind
                && let Some(id) = root_local(place)
            {
                f(id);
            }
        })
    });
}

/// All expressions of all statements.
pub fn each_expr(list: &[Stmt], f: &mut dyn FnMut(&Expr)) {
    each_stmt(list, &mut |stmt| own_exprs(stmt, &mut |e| for_each_in_expr(e, f)));
}

/// Whether leaving the expression out changes nothing.
pub fn is_pure(e: &Expr) -> bool {
    let mut pure = true;
    for_each_in_expr(e, &mut |e| {
        pure &= match &e.kind {
            ExprKind::Call(..) | ExprKind::Store(..) | ExprKind::RawC(_) => false,
            ExprKind::Intrinsic(i, _) => {
                !matches!(i, Intrinsic::MemCopy | Intrinsic::MemMove | Intrinsic::MemSet | Intrinsic::Assert)
            }
            _ => true,
        }
    });
    pure
}

pub fn is_true(e: &Expr) -> bool {
    matches!(e.kind, ExprKind::Int(n) if n != 0)
}

pub fn is_false(e: &Expr) -> bool {
    matches!(e.kind, ExprKind::Int(0))
}
