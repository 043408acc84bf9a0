//! Where control can go.

use super::walk::each_stmt;
use super::{ExprKind, Label, Stmt, StmtKind};

/// Whether control can reach what stands behind the statements. Verbatim C is taken to fall through unless it returns.
pub fn falls_through(stmts: &[Stmt]) -> bool {
    stmts.iter().all(stmt_falls_through)
}

fn stmt_falls_through(stmt: &Stmt) -> bool {
    match &stmt.kind {
        StmtKind::Return(_) | StmtKind::Break(_) | StmtKind::Continue(_) | StmtKind::Unreachable => false,
        StmtKind::If { then, otherwise, .. } | StmtKind::OptionIf { then, otherwise, .. } => {
            falls_through(then) || falls_through(otherwise)
        }
        StmtKind::While { label, condition, body, .. } => {
            !matches!(condition.kind, ExprKind::Int(n) if n != 0) || breaks_to(body, *label)
        }
        StmtKind::DoWhile { label, body, condition } => {
            let endless = matches!(condition.kind, ExprKind::Int(n) if n != 0);
            breaks_to(body, *label) || (!endless && (falls_through(body) || continues_to(body, *label)))
        }
        StmtKind::Block { label, body } => falls_through(body) || breaks_to(body, *label),
        StmtKind::Switch { cases, default, .. } => {
            falls_through(default) || cases.iter().any(|c| falls_through(&c.body))
        }
        StmtKind::Dispatch { label, fetch, cases, .. } => {
            breaks_to(fetch, *label) || cases.iter().any(|c| breaks_to(&c.body, *label))
        }
        StmtKind::RawC(text) => !text.trim_start().starts_with("return"),
        StmtKind::Assign(..) | StmtKind::Eval(_) | StmtKind::Comment(_) => true,
    }
}

/// Whether a `Break` to the label stands anywhere in the statements.
pub fn breaks_to(stmts: &[Stmt], label: Label) -> bool {
    contains(stmts, |kind| matches!(kind, StmtKind::Break(l) if *l == label))
}

/// Whether a `Continue` of the label stands anywhere in the statements.
pub fn continues_to(stmts: &[Stmt], label: Label) -> bool {
    contains(stmts, |kind| matches!(kind, StmtKind::Continue(l) if *l == label))
}

/// Whether the test accepts a statement, nested ones included.
pub fn contains(stmts: &[Stmt], test: impl Fn(&StmtKind) -> bool) -> bool {
    let mut found = false;
    each_stmt(stmts, &mut |stmt| found |= test(&stmt.kind));
    found
}

/// Removes breaks that go where control goes anyway: at the end of the labelled block's statements.
pub fn strip_tail_breaks(stmts: &mut Vec<Stmt>, label: Label) {
    let Some(last) = stmts.last_mut() else { return };
    match &mut last.kind {
        StmtKind::Break(l) if *l == label => {
            stmts.pop();
            strip_tail_breaks(stmts, label);
        }
        StmtKind::If { then, otherwise, .. } | StmtKind::OptionIf { then, otherwise, .. } => {
            strip_tail_breaks(then, label);
            strip_tail_breaks(otherwise, label);
        }
        StmtKind::Block { body, .. } => strip_tail_breaks(body, label),
        StmtKind::Switch { cases, default, .. } => {
            for case in cases {
                strip_tail_breaks(&mut case.body, label);
            }
            strip_tail_breaks(default, label);
        }
        _ => {}
    }
}
