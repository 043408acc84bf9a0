//! Walks over statements, expressions and places, and small questions about them.

use crate::ir::*;

/// `e` and every expression inside it, outermost first.
pub fn expr(e: &Expr, f: &mut dyn FnMut(&Expr)) {
    f(e);
    match &e.kind {
        ExprKind::Read(place) | ExprKind::AddressOf(place) => place_exprs(place, &mut |inner| expr(inner, f)),
        ExprKind::Unary(_, a) | ExprKind::Convert(a) | ExprKind::Load(a) => expr(a, f),
        ExprKind::Binary(_, a, b)
        | ExprKind::LogicalAnd(a, b)
        | ExprKind::LogicalOr(a, b)
        | ExprKind::Store(a, b)
        | ExprKind::PointerAdd(a, b)
        | ExprKind::PointerDifference(a, b) => {
            expr(a, f);
            expr(b, f);
        }
        ExprKind::Select(a, b, c) => {
            expr(a, f);
            expr(b, f);
            expr(c, f);
        }
        ExprKind::Call(callee, arguments) => {
            if let Callee::Pointer(p) = callee {
                expr(p, f);
            }
            arguments.iter().for_each(|a| expr(a, f));
        }
        ExprKind::Intrinsic(_, arguments) => arguments.iter().for_each(|a| expr(a, f)),
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

/// The variable that holds the place, if it is not behind a pointer.
pub fn root(place: &Place) -> Option<&Place> {
    match place {
        Place::Local(_) | Place::State(_) | Place::Static(_) => Some(place),
        Place::Deref(_) => None,
        Place::Field(inner, ..) | Place::Index(inner, _) => root(inner),
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
        expr(e, &mut |e| {
            if let ExprKind::Read(place) | ExprKind::AddressOf(place) = &e.kind
                && let Some(id) = root_local(place)
            {
                f(id);
            }
        })
    });
}

/// The statement lists directly inside a statement, in order.
pub fn each_list(stmt: &Stmt, f: &mut dyn FnMut(&[Stmt])) {
    match &stmt.kind {
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
            cases.iter().for_each(|c| f(&c.body));
            f(default);
        }
        StmtKind::Dispatch { fetch, cases, .. } => {
            f(fetch);
            cases.iter().for_each(|c| f(&c.body));
        }
        _ => {}
    }
}

/// All statements, outer ones first.
pub fn each_stmt(list: &[Stmt], f: &mut dyn FnMut(&Stmt)) {
    for stmt in list {
        f(stmt);
        each_list(stmt, &mut |inner| each_stmt(inner, f));
    }
}

/// All expressions of all statements.
pub fn each_expr(list: &[Stmt], f: &mut dyn FnMut(&Expr)) {
    each_stmt(list, &mut |stmt| own_exprs(stmt, &mut |e| expr(e, f)));
}

/// Whether leaving the expression out changes nothing.
pub fn is_pure(e: &Expr) -> bool {
    let mut pure = true;
    expr(e, &mut |e| {
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

/// Whether a `Break` to the label is in the list.
pub fn breaks_to(list: &[Stmt], label: Label) -> bool {
    let mut found = false;
    each_stmt(list, &mut |s| found |= matches!(s.kind, StmtKind::Break(l) if l == label));
    found
}

/// Whether a `Continue` of the label is in the list.
pub fn continues_to(list: &[Stmt], label: Label) -> bool {
    let mut found = false;
    each_stmt(list, &mut |s| found |= matches!(s.kind, StmtKind::Continue(l) if l == label));
    found
}

/// Applies `f` to every expression of the list, innermost first.
pub fn map_exprs(list: &mut [Stmt], f: &mut dyn FnMut(&mut Expr)) {
    for stmt in list {
        match &mut stmt.kind {
            StmtKind::Assign(place, value) => {
                map_place(place, f);
                map_expr(value, f);
            }
            StmtKind::Eval(e) | StmtKind::Return(Some(e)) => map_expr(e, f),
            StmtKind::If { condition, then, otherwise } => {
                map_expr(condition, f);
                map_exprs(then, f);
                map_exprs(otherwise, f);
            }
            StmtKind::While { condition, body, step, .. } => {
                map_expr(condition, f);
                map_exprs(body, f);
                map_exprs(step, f);
            }
            StmtKind::DoWhile { body, condition, .. } => {
                map_exprs(body, f);
                map_expr(condition, f);
            }
            StmtKind::Switch { value, cases, default } => {
                map_expr(value, f);
                cases.iter_mut().for_each(|c| map_exprs(&mut c.body, f));
                map_exprs(default, f);
            }
            StmtKind::Dispatch { fetch, cases, .. } => {
                map_exprs(fetch, f);
                cases.iter_mut().for_each(|c| map_exprs(&mut c.body, f));
            }
            StmtKind::Block { body, .. } => map_exprs(body, f),
            StmtKind::OptionIf { then, otherwise, .. } => {
                map_exprs(then, f);
                map_exprs(otherwise, f);
            }
            StmtKind::Return(None)
            | StmtKind::Break(_)
            | StmtKind::Continue(_)
            | StmtKind::RawC(_)
            | StmtKind::Comment(_)
            | StmtKind::Unreachable => {}
        }
    }
}

fn map_expr(e: &mut Expr, f: &mut dyn FnMut(&mut Expr)) {
    match &mut e.kind {
        ExprKind::Read(place) | ExprKind::AddressOf(place) => map_place(place, f),
        ExprKind::Unary(_, a) | ExprKind::Convert(a) | ExprKind::Load(a) => map_expr(a, f),
        ExprKind::Binary(_, a, b)
        | ExprKind::LogicalAnd(a, b)
        | ExprKind::LogicalOr(a, b)
        | ExprKind::Store(a, b)
        | ExprKind::PointerAdd(a, b)
        | ExprKind::PointerDifference(a, b) => {
            map_expr(a, f);
            map_expr(b, f);
        }
        ExprKind::Select(a, b, c) => {
            map_expr(a, f);
            map_expr(b, f);
            map_expr(c, f);
        }
        ExprKind::Call(callee, arguments) => {
            if let Callee::Pointer(p) = callee {
                map_expr(p, f);
            }
            arguments.iter_mut().for_each(|a| map_expr(a, f));
        }
        ExprKind::Intrinsic(_, arguments) => arguments.iter_mut().for_each(|a| map_expr(a, f)),
        _ => {}
    }
    f(e);
}

fn map_place(place: &mut Place, f: &mut dyn FnMut(&mut Expr)) {
    match place {
        Place::Local(_) | Place::State(_) | Place::Static(_) => {}
        Place::Deref(e) => map_expr(e, f),
        Place::Field(inner, ..) => map_place(inner, f),
        Place::Index(inner, index) => {
            map_place(inner, f);
            map_expr(index, f);
        }
    }
}
