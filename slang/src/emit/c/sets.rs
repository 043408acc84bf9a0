//! Dispatch loops whose opcodes are the bytes of several sets side by side.
//!
//! *In*: a loop whose opcode is a byte plus the place where the byte's set starts in the table, the latter a local variable that changes when another set
//! comes into use. *Out*: what the printer needs to keep a pointer to that place in the table, so that a jump to the next routine need not add:
//! the two variables. The opcode itself is then computed only by the routines that look at it.

use super::usage::{Access, Visit, walk_stmts};
use crate::ir::*;

#[derive(Clone, Copy)]
pub(super) struct Sets {
    pub byte: LocalId,
    pub start: LocalId,
}

/// The loop has that form: `byte := ...; opcode := byte + start` with `start` set elsewhere, nothing cut off, and nothing else assigning the opcode.
pub(super) fn sets(fetch: &[Stmt], opcode: LocalId, cases: &[Case]) -> Option<Sets> {
    let (last, before) = fetch.split_last()?;
    let StmtKind::Assign(Place::Local(to), value) = &last.kind else { return None };
    let ExprKind::Binary(BinaryOp::Add, a, b) = &whole(value)?.kind else { return None };
    let (a, b) = (local(a)?, local(b)?);
    let fetched = |id: LocalId| assigns(before, id);
    let (byte, start) = if fetched(a) { (a, b) } else { (b, a) };
    let in_cases = |id: LocalId| cases.iter().any(|c| assigns(&c.body, id));
    (*to == opcode && fetched(byte) && !fetched(start) && !in_cases(opcode)).then_some(Sets { byte, start })
}

/// Whether the statements look at a local variable.
pub(super) fn reads(stmts: &[Stmt], id: LocalId) -> bool {
    accesses(stmts, id, Access::Read)
}

fn assigns(stmts: &[Stmt], id: LocalId) -> bool {
    accesses(stmts, id, Access::Write)
}

fn accesses(stmts: &[Stmt], id: LocalId, wanted: Access) -> bool {
    let mut found = false;
    walk_stmts(stmts, &mut |v| {
        if let Visit::Place(Place::Local(x), access) = v {
            found |= *x == id && (access == wanted || access == Access::Address);
        }
    });
    found
}

fn local(e: &Expr) -> Option<LocalId> {
    match &whole(e)?.kind {
        ExprKind::Read(Place::Local(id)) => Some(*id),
        _ => None,
    }
}

/// The expression under conversions that cut nothing off.
fn whole(e: &Expr) -> Option<&Expr> {
    let ExprKind::Convert(inner) = &e.kind else { return Some(e) };
    match (&e.ty, &inner.ty) {
        (Type::Int(to), Type::Int(from)) if to.bits >= from.bits => whole(inner),
        _ => None,
    }
}
