//! New locals and labels for a function that a pass rewrites.

use crate::ir::walk::{Visit, walk_expr, walk_stmt};
use crate::ir::{Expr, ExprKind, Function, Label, Local, LocalId, Place, Stmt, StmtKind, Type};
use crate::source::{Location, Name};
use std::collections::{BTreeSet, HashMap, HashSet};

pub struct Scope {
    pub locals: Vec<Local>,
    names: HashSet<Name>,
    /// Next number to try for a name that is taken.
    next: HashMap<Name, u32>,
    labels: u32,
    /// Locals whose address is taken: they count as memory.
    pub addressed: BTreeSet<LocalId>,
}

impl Scope {
    /// Takes the locals out of a function; [`Scope::finish`] puts them back.
    pub fn take(function: &mut Function) -> Scope {
        let facts = Facts::of(&function.body);
        let locals = std::mem::take(&mut function.locals);
        let names = locals.iter().map(|l| l.name.clone()).collect();
        Scope { locals, names, next: HashMap::new(), labels: facts.next_label, addressed: facts.addressed }
    }

    pub fn finish(self, function: &mut Function) {
        function.locals = self.locals;
    }

    pub fn local(&mut self, name: &str, ty: Type) -> LocalId {
        let mut unique = Name::from(name);
        if !self.names.insert(unique.clone()) {
            // `t3` after `t`, `t1`, `t2`: digits at the end count on.
            let stem = Name::from(name.trim_end_matches(|c: char| c.is_ascii_digit()));
            let n = self.next.entry(stem.clone()).or_insert(0);
            loop {
                *n += 1;
                unique = Name::from(format!("{stem}{n}"));
                if self.names.insert(unique.clone()) {
                    break;
                }
            }
        }
        self.locals.push(Local { name: unique, ty, init: None, is_static: false, is_volatile: false });
        LocalId(self.locals.len() as u32 - 1)
    }

    pub fn label(&mut self) -> Label {
        self.labels += 1;
        Label(self.labels - 1)
    }

    pub fn read(&self, id: LocalId) -> Expr {
        Expr { kind: ExprKind::Read(Place::Local(id)), ty: self.locals[id.index()].ty.clone() }
    }

    /// Puts a value into a new local; answers the statement and the local's value.
    pub fn temporary(&mut self, value: Expr, location: Option<Location>) -> (Stmt, Expr) {
        let id = self.local("t", value.ty.clone());
        (Stmt { kind: StmtKind::Assign(Place::Local(id), value), location }, self.read(id))
    }
}

struct Facts {
    next_label: u32,
    addressed: BTreeSet<LocalId>,
}

impl Facts {
    fn of(body: &[Stmt]) -> Facts {
        let mut facts = Facts { next_label: 0, addressed: BTreeSet::new() };
        facts.stmts(body);
        facts
    }
}

impl Visit for Facts {
    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::While { label, .. }
            | StmtKind::DoWhile { label, .. }
            | StmtKind::Dispatch { label, .. }
            | StmtKind::Block { label, .. } => self.next_label = self.next_label.max(label.0 + 1),
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &Expr) {
        if let ExprKind::AddressOf(place) = &expr.kind
            && let Some(Place::Local(id)) = crate::ir::walk::root(place)
        {
            self.addressed.insert(*id);
        }
        walk_expr(self, expr);
    }
}
