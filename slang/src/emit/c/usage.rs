//! Who uses what: walks over bodies, what is reachable from the outside, which locals are alive.
//!
//! *In*: the unit. *Out*: sets of ids, so that nothing unused is printed (compilers warn about it).

use super::names::is_identifier;
use crate::ir::walk;
use crate::ir::*;
use std::collections::BTreeSet;

/// What a walk meets.
pub(super) enum Visit<'a> {
    Stmt(&'a Stmt),
    Expr(&'a Expr),
    /// A place and whether it is only written to.
    Place(&'a Place, Access),
    Case(&'a Case),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Access {
    Read,
    Write,
    Address,
}

type Visitor<'v> = &'v mut dyn FnMut(Visit<'_>);

pub(super) fn walk_stmts(list: &[Stmt], visit: Visitor<'_>) {
    walk::Visit::stmts(&mut Walk(visit), list);
}

pub(super) fn walk_expr(e: &Expr, visit: Visitor<'_>) {
    walk::Visit::expr(&mut Walk(visit), e);
}

pub(super) fn walk_place(place: &Place, access: Access, visit: Visitor<'_>) {
    Walk(visit).access(place, access);
}

/// Tells a closure of everything, wholes before parts.
struct Walk<'v>(Visitor<'v>);

impl walk::Visit for Walk<'_> {
    fn stmt(&mut self, stmt: &Stmt) {
        (self.0)(Visit::Stmt(stmt));
        if let StmtKind::Dispatch { opcode, .. } = &stmt.kind {
            self.access(&Place::Local(*opcode), Access::Read);
        }
        if let StmtKind::Switch { cases, .. } | StmtKind::Dispatch { cases, .. } = &stmt.kind {
            cases.iter().for_each(|c| (self.0)(Visit::Case(c)));
        }
        walk::walk_stmt(self, stmt);
    }

    fn expr(&mut self, e: &Expr) {
        (self.0)(Visit::Expr(e));
        match &e.kind {
            ExprKind::AddressOf(place) => self.access(place, Access::Address),
            _ => walk::walk_expr(self, e),
        }
    }

    fn place(&mut self, place: &Place, written: bool) {
        self.access(place, if written { Access::Write } else { Access::Read });
    }
}

impl Walk<'_> {
    /// A write to a part is a write to the whole.
    fn access(&mut self, place: &Place, access: Access) {
        (self.0)(Visit::Place(place, access));
        match place {
            Place::Field(base, ..) | Place::Index(base, _) => self.access(base, access),
            Place::Deref(_) | Place::Local(_) | Place::State(_) | Place::Static(_) => {}
        }
        if let Place::Deref(e) | Place::Index(_, e) = place {
            walk::Visit::expr(self, e);
        }
    }
}

/// The identifiers in verbatim C.
pub(super) fn identifiers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).filter(|w| is_identifier(w) && *w != "sizeof")
}

/// The verbatim C that a walk met.
fn raw_text<'a>(v: &Visit<'a>) -> Option<&'a str> {
    match v {
        Visit::Stmt(Stmt { kind: StmtKind::RawC(t), .. }) | Visit::Expr(Expr { kind: ExprKind::RawC(t), .. }) => {
            Some(t)
        }
        _ => None,
    }
}

/// What is reachable from outside the unit.
pub(super) struct Usage {
    pub functions: Vec<bool>,
    pub statics: Vec<bool>,
    pub constants: Vec<bool>,
    pub externs: Vec<bool>,
    /// Mentions in all reachable functions.
    pub state: Vec<u32>,
}

impl Usage {
    pub(super) fn new(unit: &Unit, wanted: &[FunctionId]) -> Usage {
        let mut u = Usage {
            functions: vec![false; unit.functions.len()],
            statics: vec![false; unit.statics.len()],
            constants: vec![false; unit.constants.len()],
            externs: vec![false; unit.externs.len()],
            state: vec![0; unit.state.len()],
        };
        let mut pending = Vec::new();
        for id in wanted {
            u.function(*id, &mut pending);
        }
        for (i, f) in unit.functions.iter().enumerate() {
            if f.linkage != Linkage::Private {
                u.function(FunctionId(i as u32), &mut pending);
            }
        }
        if unit.kind == UnitKind::Vm {
            for entry in unit.proxies.iter().flat_map(|p| &p.entries) {
                match &entry.target {
                    Some(Callee::Function(id)) => u.function(*id, &mut pending),
                    Some(Callee::Extern(id)) => u.external(*id),
                    _ => {}
                }
            }
            for name in ["missingProxyEntry", "primitiveFail"] {
                if let Some(i) = unit.functions.iter().position(|f| &*f.name == name)
                    && unit.proxies.iter().flat_map(|p| &p.entries).any(|e| e.target.is_none())
                {
                    u.function(FunctionId(i as u32), &mut pending);
                }
            }
            for v in unit.state.iter() {
                u.init(v.init.as_ref(), &mut pending);
            }
        }
        for (i, v) in unit.statics.iter().enumerate() {
            if v.exported {
                u.static_variable(unit, StaticId(i as u32), &mut pending);
            }
        }
        while let Some(id) = pending.pop() {
            let f = &unit.functions[id.index()];
            for l in &f.locals {
                u.init(l.init.as_ref(), &mut pending);
            }
            let mut names: BTreeSet<&str> = BTreeSet::new();
            walk_stmts(&f.body, &mut |v| u.visit(unit, v, &mut pending));
            walk_stmts(&f.body, &mut |v| {
                if let Some(text) = raw_text(&v) {
                    // The text outlives the visit: it belongs to the unit.
                    names.extend(identifiers(text).filter_map(|w| unit_name(unit, w)));
                }
            });
            for name in names {
                u.named(unit, name, &mut pending);
            }
        }
        // Verbatim initial values are C too, and so is what a state variable of a plugin starts with.
        for v in unit.statics.iter().chain(&unit.state) {
            if let Some(Init::RawC(text)) = &v.init {
                for word in identifiers(text) {
                    u.named(unit, word, &mut pending);
                }
            }
            if unit.kind == UnitKind::Plugin {
                u.init(v.init.as_ref(), &mut pending);
            }
        }
        while let Some(id) = pending.pop() {
            walk_stmts(&unit.functions[id.index()].body, &mut |v| u.visit(unit, v, &mut pending));
        }
        u
    }

    fn visit(&mut self, unit: &Unit, v: Visit<'_>, pending: &mut Vec<FunctionId>) {
        match v {
            Visit::Expr(e) => match &e.kind {
                ExprKind::Call(Callee::Function(id), _) | ExprKind::FunctionAddress(id) => self.function(*id, pending),
                ExprKind::Call(Callee::Extern(id), _) | ExprKind::ExternAddress(id) => self.external(*id),
                ExprKind::Constant(id) => self.constants[id.index()] = true,
                _ => {}
            },
            Visit::Place(Place::Static(id), _) => self.static_variable(unit, *id, pending),
            Visit::Place(Place::State(id), _) => self.state[id.index()] += 1,
            Visit::Case(c) => c.names.iter().for_each(|n| self.constants[n.index()] = true),
            _ => {}
        }
    }

    fn function(&mut self, id: FunctionId, pending: &mut Vec<FunctionId>) {
        if !std::mem::replace(&mut self.functions[id.index()], true) {
            pending.push(id);
        }
    }

    fn external(&mut self, id: ExternId) {
        self.externs[id.index()] = true;
    }

    fn static_variable(&mut self, unit: &Unit, id: StaticId, pending: &mut Vec<FunctionId>) {
        if !std::mem::replace(&mut self.statics[id.index()], true) {
            self.init(unit.statics[id.index()].init.as_ref(), pending);
        }
    }

    fn init(&mut self, init: Option<&Init>, pending: &mut Vec<FunctionId>) {
        match init {
            Some(Init::Function(id)) => self.function(*id, pending),
            Some(Init::Extern(id)) => self.external(*id),
            Some(Init::List(list)) => list.iter().for_each(|i| self.init(Some(i), pending)),
            _ => {}
        }
    }

    /// What verbatim C calls by name.
    fn named(&mut self, unit: &Unit, name: &str, pending: &mut Vec<FunctionId>) {
        if let Some(i) = unit.functions.iter().position(|f| &*f.name == name) {
            self.function(FunctionId(i as u32), pending);
        }
        if let Some(i) = unit.statics.iter().position(|v| &*v.name == name) {
            self.static_variable(unit, StaticId(i as u32), pending);
        }
        if let Some(i) = unit.state.iter().position(|v| &*v.name == name) {
            self.state[i] += 1;
        }
        if let Some(i) = unit.constants.iter().position(|c| &*c.name == name) {
            self.constants[i] = true;
        }
    }
}

/// The unit's own copy of a name that it defines.
fn unit_name<'u>(unit: &'u Unit, name: &str) -> Option<&'u str> {
    let globals = unit.functions.iter().map(|f| &f.name).chain(unit.constants.iter().map(|c| &c.name));
    let variables = unit.statics.iter().chain(&unit.state).map(|v| &v.name);
    globals.chain(variables).find(|n| &***n == name).map(|n| &**n)
}

/// What a function does with its locals.
pub(super) struct LocalUse {
    /// Read somewhere else than in an assignment to the same local.
    pub read: Vec<bool>,
    pub written: Vec<bool>,
    pub address_taken: Vec<bool>,
    /// Named in verbatim C: keeps its name, counts as read and written.
    pub raw: Vec<bool>,
}

impl LocalUse {
    pub(super) fn new(function: &Function) -> LocalUse {
        let n = function.locals.len();
        let mut u = LocalUse {
            read: vec![false; n],
            written: vec![false; n],
            address_taken: vec![false; n],
            raw: vec![false; n],
        };
        // Reads inside `x = ... x ...` do not keep `x` alive.
        let mut own: Vec<u32> = vec![0; n];
        let mut reads: Vec<u32> = vec![0; n];
        walk_stmts(&function.body, &mut |v| {
            if let Visit::Stmt(Stmt { kind: StmtKind::Assign(Place::Local(id), value), .. }) = &v
                && super::expr::is_pure(value)
            {
                walk_expr(value, &mut |inner| {
                    if let Visit::Place(Place::Local(read), Access::Read) = inner
                        && read == id
                    {
                        own[id.index()] += 1;
                    }
                });
            }
            if let Some(text) = raw_text(&v) {
                for word in identifiers(text) {
                    if let Some(i) = function.locals.iter().position(|l| &*l.name == word) {
                        u.raw[i] = true;
                    }
                }
            }
            if let Visit::Place(Place::Local(id), access) = v {
                match access {
                    Access::Read => reads[id.index()] += 1,
                    Access::Write => u.written[id.index()] = true,
                    Access::Address => u.address_taken[id.index()] = true,
                }
            }
        });
        for i in 0..n {
            u.read[i] = reads[i] > own[i] || u.address_taken[i] || u.raw[i];
            u.written[i] |= u.raw[i];
        }
        u
    }
}
