//! Visits the expressions of a syntax tree.

use crate::ast;

/// Calls `f` for every block in the statements, outer ones first.
pub fn walk_blocks<'a>(body: &'a [ast::Statement], f: &mut dyn FnMut(&'a ast::Block)) {
    walk_exprs(body, &mut |expr| {
        if let ast::ExprKind::Block(block) = &expr.kind {
            f(block);
        }
    });
}

/// Calls `f` for every expression in the statements, outer ones first, in source order.
pub fn walk_exprs<'a>(body: &'a [ast::Statement], f: &mut dyn FnMut(&'a ast::Expr)) {
    for statement in body {
        match &statement.kind {
            ast::StatementKind::Expr(e) | ast::StatementKind::Return(e) => walk_expr(e, f),
        }
    }
}

/// The arguments that are not only for running the method inside an image.
fn translated_args(message: &ast::Message) -> &[ast::Expr] {
    match &*message.selector {
        "cCode:inSmalltalk:" => &message.args[..1],
        _ => &message.args,
    }
}

pub fn walk_expr<'a>(expr: &'a ast::Expr, f: &mut dyn FnMut(&'a ast::Expr)) {
    f(expr);
    match &expr.kind {
        ast::ExprKind::Variable(_) | ast::ExprKind::Literal(_) => {}
        ast::ExprKind::Assign(_, value) => walk_expr(value, f),
        ast::ExprKind::Send(receiver, message) => {
            walk_expr(receiver, f);
            for arg in translated_args(message) {
                walk_expr(arg, f);
            }
        }
        ast::ExprKind::Cascade(receiver, messages) => {
            walk_expr(receiver, f);
            for message in messages {
                for arg in translated_args(message) {
                    walk_expr(arg, f);
                }
            }
        }
        ast::ExprKind::Block(block) => walk_exprs(&block.body, f),
        ast::ExprKind::Brace(elements) => {
            for element in elements {
                walk_expr(element, f);
            }
        }
    }
}
