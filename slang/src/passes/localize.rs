//! State variables in locals of one function: the interpreter's registers.
//!
//! *In*: a unit, a function and the state variables it wants in locals. *Out*: the function reads them once when it starts, works on locals,
//! writes them back before each call of something that uses them (transitively) and before each return, and reads
//! again after calls that may change them. A call through a pointer, or of a declared function that gets the virtual machine, uses and
//! changes all of them.

use super::lift::Lift;
use super::scope::Scope;
use crate::diag::Diagnostic;
use crate::ir::walk::{Visit, VisitMut, walk_expr, walk_place, walk_place_mut};
use crate::ir::{Callee, Expr, ExprKind, Function, FunctionId, LocalId, Place, StateId, Stmt, StmtKind, Unit};
use std::collections::{BTreeMap, BTreeSet};

/// State variables that a function, or what it calls, reads and writes.
#[derive(Clone, Debug, Default, PartialEq)]
struct Touched {
    reads: BTreeSet<StateId>,
    writes: BTreeSet<StateId>,
    calls: BTreeSet<FunctionId>,
    calls_unknown: bool,
    addressed: BTreeSet<StateId>,
}

impl Touched {
    fn uses(&self, id: StateId) -> bool {
        self.reads.contains(&id) || self.writes.contains(&id)
    }
}

struct Collect<'u> {
    unit: &'u Unit,
    wanted: &'u BTreeSet<StateId>,
    found: Touched,
}

impl Visit for Collect<'_> {
    fn place(&mut self, place: &Place, written: bool) {
        if let Some(Place::State(id)) = crate::ir::walk::root(place)
            && self.wanted.contains(id)
        {
            if written {
                self.found.writes.insert(*id);
            } else {
                self.found.reads.insert(*id);
            }
        }
        walk_place(self, place);
    }

    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::AddressOf(place) => {
                if let Some(Place::State(id)) = crate::ir::walk::root(place)
                    && self.wanted.contains(id)
                {
                    self.found.addressed.insert(*id);
                    self.found.writes.insert(*id);
                }
            }
            ExprKind::Call(Callee::Function(id), _) => {
                self.found.calls.insert(*id);
            }
            ExprKind::Call(Callee::Pointer(_), _) => self.found.calls_unknown = true,
            ExprKind::Call(Callee::Extern(id), _) => {
                self.found.calls_unknown |= self.unit.externs[id.index()].signature.takes_vm;
            }
            _ => {}
        }
        walk_expr(self, expr);
    }
}

/// What every function touches of the wanted variables, calls included.
fn touched(unit: &Unit, wanted: &BTreeSet<StateId>) -> Vec<Touched> {
    let mut all: Vec<Touched> = unit
        .functions
        .iter()
        .map(|f| {
            let mut collect = Collect { unit, wanted, found: Touched::default() };
            collect.stmts(&f.body);
            collect.found
        })
        .collect();
    for each in &mut all {
        if each.calls_unknown {
            each.reads.extend(wanted);
            each.writes.extend(wanted);
        }
    }
    loop {
        let mut changed = false;
        for i in 0..all.len() {
            let mut reads = all[i].reads.clone();
            let mut writes = all[i].writes.clone();
            for callee in &all[i].calls {
                reads.extend(&all[callee.index()].reads);
                writes.extend(&all[callee.index()].writes);
            }
            if reads.len() > all[i].reads.len() || writes.len() > all[i].writes.len() {
                all[i].reads = reads;
                all[i].writes = writes;
                changed = true;
            }
        }
        if !changed {
            return all;
        }
    }
}

pub fn localize(unit: &mut Unit, id: FunctionId, wanted: &BTreeSet<StateId>) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    // What is used nowhere else need not be kept up to date.
    let mut elsewhere: BTreeSet<StateId> = BTreeSet::new();
    let mut own = Touched::default();
    for (i, function) in unit.functions.iter().enumerate() {
        let mut collect = Collect { unit, wanted, found: Touched::default() };
        collect.stmts(&function.body);
        if i == id.index() {
            own = collect.found;
        } else {
            elsewhere.extend(collect.found.reads.iter().chain(&collect.found.writes));
        }
    }
    let mut wanted = wanted.clone();
    for state in &own.addressed {
        diagnostics.push(Diagnostic::warning(
            "cannot-localize",
            unit.functions[id.index()].location,
            format!(
                "the address of '{}' is taken in the function that wants it in a local",
                unit.state[state.index()].name
            ),
        ));
        wanted.remove(state);
    }
    for state in wanted.clone() {
        let variable = &unit.state[state.index()];
        if variable.is_volatile {
            let message = format!("'{}' is volatile: others see each of its values", variable.name);
            diagnostics.push(Diagnostic::warning("cannot-localize", unit.functions[id.index()].location, message));
            wanted.remove(&state);
        }
    }
    wanted.retain(|s| own.uses(*s));
    let all = touched(unit, &wanted);
    let mut function = std::mem::take(&mut unit.functions[id.index()]);
    let mut scope = Scope::take(&mut function);
    let mut locals: BTreeMap<StateId, LocalId> = BTreeMap::new();
    for state in &wanted {
        let variable = &unit.state[state.index()];
        let local = scope.local(&format!("local_{}", variable.name), variable.ty.clone());
        locals.insert(*state, local);
    }
    let uses = |callee: &Callee| match callee {
        Callee::Function(f) => {
            let t = &all[f.index()];
            !t.reads.is_empty() || !t.writes.is_empty()
        }
        Callee::Pointer(_) => true,
        Callee::Extern(e) => unit.externs[e.index()].signature.takes_vm,
    };
    let body = std::mem::take(&mut function.body);
    let body = Lift { scope: &mut scope, wanted: &uses }.stmts(body);
    let mut sync = Sync {
        unit,
        all: &all,
        locals: &locals,
        elsewhere: &elsewhere,
        scope: &mut scope,
        returns_void: function.ret == crate::ir::Type::Void,
    };
    let mut body = sync.stmts(body);
    let mut entry: Vec<Stmt> =
        locals.iter().map(|(state, local)| read_again(unit, *state, *local, function.location)).collect();
    if crate::ir::flow::falls_through(&body) {
        let location = function.location;
        body.extend(
            locals.iter().filter(|(s, _)| elsewhere.contains(s)).map(|(s, l)| write_back(unit, *s, *l, location)),
        );
    }
    entry.append(&mut body);
    function.body = entry;
    scope.finish(&mut function);
    join_opcode(&mut function);
    super::clean::clean(&mut function, &unit.constants, &unit.externs);
    unit.functions[id.index()] = function;
    diagnostics
}

fn write_back(unit: &Unit, state: StateId, local: LocalId, location: Option<crate::source::Location>) -> Stmt {
    let ty = unit.state[state.index()].ty.clone();
    let value = Expr { kind: ExprKind::Read(Place::Local(local)), ty };
    Stmt { kind: StmtKind::Assign(Place::State(state), value), location }
}

fn read_again(unit: &Unit, state: StateId, local: LocalId, location: Option<crate::source::Location>) -> Stmt {
    let ty = unit.state[state.index()].ty.clone();
    let value = Expr { kind: ExprKind::Read(Place::State(state)), ty };
    Stmt { kind: StmtKind::Assign(Place::Local(local), value), location }
}

struct Sync<'u, 's> {
    unit: &'u Unit,
    all: &'u [Touched],
    locals: &'u BTreeMap<StateId, LocalId>,
    elsewhere: &'u BTreeSet<StateId>,
    scope: &'s mut Scope,
    returns_void: bool,
}

impl Sync<'_, '_> {
    fn stmts(&mut self, stmts: Vec<Stmt>) -> Vec<Stmt> {
        let mut out = Vec::with_capacity(stmts.len());
        for stmt in stmts {
            self.stmt(stmt, &mut out);
        }
        out
    }

    fn nested(&mut self, stmts: &mut Vec<Stmt>) {
        *stmts = self.stmts(std::mem::take(stmts));
    }

    fn stmt(&mut self, mut stmt: Stmt, out: &mut Vec<Stmt>) {
        let location = stmt.location;
        match &mut stmt.kind {
            StmtKind::If { then, otherwise, .. } | StmtKind::OptionIf { then, otherwise, .. } => {
                self.nested(then);
                self.nested(otherwise);
            }
            StmtKind::While { body, step, .. } => {
                self.nested(body);
                self.nested(step);
            }
            StmtKind::DoWhile { body, .. } | StmtKind::Block { body, .. } => self.nested(body),
            StmtKind::Switch { cases, default, .. } => {
                cases.iter_mut().for_each(|c| self.nested(&mut c.body));
                self.nested(default);
            }
            StmtKind::Dispatch { fetch, cases, .. } => {
                self.nested(fetch);
                cases.iter_mut().for_each(|c| self.nested(&mut c.body));
            }
            _ => {}
        }
        let mut replace = Replace(self.locals);
        match stmt.kind {
            StmtKind::Return(value) => {
                let mut value = value;
                if let Some(e) = &mut value {
                    replace.expr(e);
                }
                for (state, local) in self.locals {
                    if self.elsewhere.contains(state) {
                        out.push(write_back(self.unit, *state, *local, location));
                    }
                }
                debug_assert!(value.is_none() || !self.returns_void);
                out.push(Stmt { kind: StmtKind::Return(value), location });
            }
            StmtKind::Eval(mut e) => {
                let callee = callee_of(&e);
                replace.expr(&mut e);
                self.around(callee, Stmt { kind: StmtKind::Eval(e), location }, out);
            }
            StmtKind::Assign(mut place, mut value) => {
                let callee = callee_of(&value);
                let state = match &place {
                    Place::State(s) => self.locals.get(s).copied(),
                    _ => None,
                };
                replace.expr(&mut value);
                match (state, &callee) {
                    // The result goes into a localized variable: after the re-reading.
                    (Some(local), Some(_)) => {
                        let temporary = self.scope.local("t", value.ty.clone());
                        self.around(
                            callee,
                            Stmt { kind: StmtKind::Assign(Place::Local(temporary), value), location },
                            out,
                        );
                        let read = self.scope.read(temporary);
                        out.push(Stmt { kind: StmtKind::Assign(Place::Local(local), read), location });
                    }
                    _ => {
                        replace.place(&mut place, true);
                        self.around(callee, Stmt { kind: StmtKind::Assign(place, value), location }, out);
                    }
                }
            }
            mut kind => {
                match &mut kind {
                    StmtKind::If { condition: e, .. }
                    | StmtKind::While { condition: e, .. }
                    | StmtKind::DoWhile { condition: e, .. }
                    | StmtKind::Switch { value: e, .. } => replace.expr(e),
                    _ => {}
                }
                out.push(Stmt { kind, location });
            }
        }
    }

    /// The statement with what its call needs before and leaves behind.
    fn around(&mut self, callee: Option<Callee>, stmt: Stmt, out: &mut Vec<Stmt>) {
        let location = stmt.location;
        let (uses, writes): (Vec<StateId>, Vec<StateId>) = match &callee {
            None => (Vec::new(), Vec::new()),
            Some(Callee::Function(id)) => {
                let t = &self.all[id.index()];
                (t.reads.union(&t.writes).copied().collect(), t.writes.iter().copied().collect())
            }
            Some(Callee::Extern(id)) if !self.unit.externs[id.index()].signature.takes_vm => (Vec::new(), Vec::new()),
            Some(_) => {
                let all: Vec<StateId> = self.locals.keys().copied().collect();
                (all.clone(), all)
            }
        };
        for state in uses {
            if let (Some(local), true) = (self.locals.get(&state), self.elsewhere.contains(&state)) {
                out.push(write_back(self.unit, state, *local, location));
            }
        }
        out.push(stmt);
        for state in writes {
            if let (Some(local), true) = (self.locals.get(&state), self.elsewhere.contains(&state)) {
                out.push(read_again(self.unit, state, *local, location));
            }
        }
    }
}

fn callee_of(e: &Expr) -> Option<Callee> {
    match &e.kind {
        ExprKind::Call(callee, _) => Some(callee.clone()),
        _ => None,
    }
}

struct Replace<'l>(&'l BTreeMap<StateId, LocalId>);

impl VisitMut for Replace<'_> {
    fn place(&mut self, place: &mut Place, _: bool) {
        match place {
            Place::State(id) => {
                if let Some(local) = self.0.get(id) {
                    *place = Place::Local(*local);
                }
            }
            other => walk_place_mut(self, other),
        }
    }
}

/// The local of the variable that is dispatched on is the opcode itself.
fn join_opcode(function: &mut Function) {
    struct Join;
    impl VisitMut for Join {
        fn stmt(&mut self, stmt: &mut Stmt) {
            if let StmtKind::Dispatch { fetch, opcode, .. } = &mut stmt.kind
                && let Some(Stmt {
                    kind: StmtKind::Assign(Place::Local(id), Expr { kind: ExprKind::Read(Place::Local(from)), .. }),
                    ..
                }) = fetch.last()
                && *id == *opcode
            {
                *opcode = *from;
                fetch.pop();
            }
            crate::ir::walk::walk_stmt_mut(self, stmt);
        }
        fn expr(&mut self, _: &mut Expr) {}
        fn place(&mut self, _: &mut Place, _: bool) {}
    }
    Join.stmts(&mut function.body);
}
