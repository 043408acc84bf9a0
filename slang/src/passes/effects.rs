//! What evaluating an expression or running statements reads and changes, as far as order matters.
//!
//! *In*: IR. *Out*: [`Effects`]. Calls are taken to read and write everything but locals whose address nobody takes.

use crate::ir::walk::{Visit, root, walk_expr, walk_place, walk_stmt};
use crate::ir::{Expr, ExprKind, Intrinsic, LocalId, Place, Stmt, StmtKind};
use std::collections::BTreeSet;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Effects {
    /// Memory, state or anything outside the function is read.
    pub reads: bool,
    /// Memory or state may change, or something visible happens.
    pub writes: bool,
    /// Contains `Return`, `Break` or `Continue`.
    pub jumps: bool,
    pub locals_read: BTreeSet<LocalId>,
    pub locals_written: BTreeSet<LocalId>,
    /// Locals whose address is taken here.
    pub addressed: BTreeSet<LocalId>,
}

impl Effects {
    pub fn of_expr(expr: &Expr) -> Effects {
        let mut found = Effects::default();
        found.expr(expr);
        found
    }

    pub fn of_stmts(stmts: &[Stmt]) -> Effects {
        let mut found = Effects::default();
        found.stmts(stmts);
        found
    }

    pub fn add(&mut self, other: &Effects) {
        self.reads |= other.reads;
        self.writes |= other.writes;
        self.jumps |= other.jumps;
        self.locals_read.extend(&other.locals_read);
        self.locals_written.extend(&other.locals_written);
        self.addressed.extend(&other.addressed);
    }

    /// Whether the value of an expression with effects `self` may differ, or its effect be misplaced, when it is evaluated after
    /// `later` instead of before.
    pub fn conflicts_with(&self, later: &Effects) -> bool {
        (self.reads && later.writes)
            || (self.writes && (later.reads || later.writes || later.jumps))
            || self.locals_read.iter().any(|l| later.locals_written.contains(l))
            || self.locals_written.iter().any(|l| later.locals_read.contains(l) || later.locals_written.contains(l))
    }

    /// Counts locals whose address is known elsewhere as memory.
    pub fn expose(&mut self, addressed: &BTreeSet<LocalId>) {
        self.reads |= !self.locals_read.is_disjoint(addressed);
        self.writes |= !self.locals_written.is_disjoint(addressed);
    }

    /// Nothing is lost when it is not evaluated.
    pub fn is_pure(&self) -> bool {
        !self.writes && !self.jumps && self.locals_written.is_empty()
    }
}

impl Visit for Effects {
    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Return(_) | StmtKind::Break(_) | StmtKind::Continue(_) => self.jumps = true,
            StmtKind::RawC(_) => {
                self.reads = true;
                self.writes = true;
            }
            StmtKind::Unreachable => self.writes = true,
            _ => {}
        }
        if let StmtKind::Dispatch { opcode, .. } = &stmt.kind {
            self.locals_read.insert(*opcode);
        }
        walk_stmt(self, stmt);
    }

    fn place(&mut self, place: &Place, written: bool) {
        match root(place) {
            Some(Place::Local(id)) => {
                if written {
                    self.locals_written.insert(*id);
                } else {
                    self.locals_read.insert(*id);
                }
            }
            Some(Place::State(_)) | None => {
                if written {
                    self.writes = true;
                } else {
                    self.reads = true;
                }
            }
            // Tables are read only unless something assigns them.
            _ if written => self.writes = true,
            _ => self.reads = true,
        }
        walk_place(self, place);
    }

    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::AddressOf(place) => {
                if let Some(Place::Local(id)) = root(place) {
                    self.addressed.insert(*id);
                }
                // The address itself does not depend on what is stored there.
                walk_place(self, place);
                return;
            }
            ExprKind::Load(_) => self.reads = true,
            ExprKind::Store(..) => self.writes = true,
            ExprKind::Call(..) => {
                self.reads = true;
                self.writes = true;
            }
            ExprKind::RawC(text) => {
                self.reads = true;
                self.writes |= text.contains(['(', '=']) || text.contains("++") || text.contains("--");
            }
            ExprKind::Intrinsic(i, _) => match i {
                Intrinsic::MemCopy | Intrinsic::MemMove | Intrinsic::MemSet | Intrinsic::Assert => {
                    self.reads = true;
                    self.writes = true;
                }
                Intrinsic::MemCompare | Intrinsic::StringLength => self.reads = true,
                _ => {}
            },
            _ => {}
        }
        walk_expr(self, expr);
    }
}
