//! Data flow over one function: what Rust wants to know about locals that C does not ask.
//!
//! *In*: a normalised body ([`super::normal`]). *Out*: the body without dead stores, and a [`Plan`]: which locals are cells,
//! where each other one is declared, whether it is `mut`, and whether it needs a first value. The analyses follow the ones of
//! the Rust compiler (definite assignment, liveness), so that what they find makes neither error nor warning.
//!
//! Never changes what a function computes; a local that some path reads before it was assigned starts as zero.

use crate::emit::rust::walk;
use crate::ir::*;
use std::collections::BTreeMap;

/// A set of locals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locals(Vec<u64>);

impl Locals {
    fn empty(count: usize) -> Self {
        Locals(vec![0; count.div_ceil(64)])
    }

    pub fn contains(&self, id: LocalId) -> bool {
        self.0.get(id.index() / 64).is_some_and(|w| w >> (id.index() % 64) & 1 == 1)
    }

    fn insert(&mut self, id: LocalId) {
        if let Some(w) = self.0.get_mut(id.index() / 64) {
            *w |= 1 << (id.index() % 64);
        }
    }

    fn remove(&mut self, id: LocalId) {
        if let Some(w) = self.0.get_mut(id.index() / 64) {
            *w &= !(1 << (id.index() % 64));
        }
    }

    fn union(&mut self, other: &Locals) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a |= b);
    }

    fn intersect(&mut self, other: &Locals) {
        self.0.iter_mut().zip(&other.0).for_each(|(a, b)| *a &= b);
    }
}

/// How a local appears in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Storage {
    /// `x`, read and assigned directly.
    Plain,
    /// `Cell` (or array of them): its address is taken, or it is an aggregate.
    Cell,
    /// `static` in C: lives in the unit's globals.
    Static,
}

/// What the emitter needs to declare locals.
#[derive(Debug)]
pub struct Plan {
    pub storage: Vec<Storage>,
    pub mutable: Locals,
    /// Locals that occur at all.
    pub used: Locals,
    /// Declared at the top with zero.
    pub zeroed: Vec<LocalId>,
    /// Address of a statement to the locals that are declared right before it.
    declared: BTreeMap<usize, Vec<LocalId>>,
    /// Parameters whose argument is never read (they may be assigned).
    pub ignored_parameters: Vec<LocalId>,
}

impl Plan {
    pub fn declared_before(&self, statement: &Stmt) -> &[LocalId] {
        self.declared.get(&key(statement)).map_or(&[], |v| v.as_slice())
    }
}

/// A statement's identity while the body is not moved.
fn key(statement: &Stmt) -> usize {
    std::ptr::from_ref(statement) as usize
}

/// Decides the storage of each local; `body` may be any form of the function's body.
pub fn storage(function: &Function, body: &[Stmt]) -> Vec<Storage> {
    let mut storage: Vec<Storage> = function
        .locals
        .iter()
        .map(|l| match l.ty {
            _ if l.is_static => Storage::Static,
            Type::Array(..) | Type::Struct(_) => Storage::Cell,
            _ => Storage::Plain,
        })
        .collect();
    walk::each_expr(body, &mut |e| {
        if let ExprKind::AddressOf(place) = &e.kind
            && let Some(id) = walk::root_local(place)
            && storage[id.index()] == Storage::Plain
        {
            storage[id.index()] = Storage::Cell;
        }
    });
    storage
}

/// Removes assignments whose value nobody reads. Effects of the value stay.
pub fn remove_dead_stores(body: &mut Vec<Stmt>, storage: &[Storage]) {
    loop {
        let mut pass = Liveness { storage, targets: BTreeMap::new(), changed: false };
        let end = Locals::empty(storage.len());
        pass.list(body, end, true);
        if !pass.changed {
            return;
        }
    }
}

/// What is live before the fetch of a dispatch loop, and between it and the cases.
pub fn around_fetch(dispatch: &Stmt, storage: &[Storage]) -> (Vec<LocalId>, Vec<LocalId>) {
    let mut pass = Liveness { storage, targets: BTreeMap::new(), changed: false };
    let none = Locals::empty(storage.len());
    let mut copy = dispatch.clone();
    let head = pass.statement(&mut copy, none.clone(), false, &mut true);
    let mut at_case = none.clone();
    if let StmtKind::Dispatch { label, opcode, cases, .. } = &mut copy.kind {
        pass.targets.insert(*label, (none, head.clone()));
        at_case.insert(*opcode);
        for case in cases {
            let before = pass.list(&mut case.body, head.clone(), false);
            at_case.union(&before);
        }
    }
    let ids = |set: &Locals| (0..storage.len() as u32).map(LocalId).filter(|id| set.contains(*id)).collect();
    (ids(&head), ids(&at_case))
}

struct Liveness<'a> {
    storage: &'a [Storage],
    /// What is live where `Break` and `Continue` of a label go.
    targets: BTreeMap<Label, (Locals, Locals)>,
    changed: bool,
}

impl Liveness<'_> {
    fn plain(&self, id: LocalId) -> bool {
        self.storage[id.index()] == Storage::Plain
    }

    fn reads(&self, e: &Expr, live: &mut Locals) {
        walk::for_each_in_expr(e, &mut |e| {
            if let ExprKind::Read(Place::Local(id)) = &e.kind {
                live.insert(*id);
            }
        });
    }

    fn place_reads(&self, place: &Place, live: &mut Locals) {
        walk::place_exprs(place, &mut |e| self.reads(e, live));
    }

    /// `live`: after the list; answers what is live before. With `rewrite` dead stores go.
    fn list(&mut self, list: &mut Vec<Stmt>, mut live: Locals, rewrite: bool) -> Locals {
        let mut i = list.len();
        while i > 0 {
            i -= 1;
            let mut keep = true;
            live = self.statement(&mut list[i], live, rewrite, &mut keep);
            if rewrite && !keep {
                list.remove(i);
                self.changed = true;
            }
        }
        live
    }

    fn statement(&mut self, stmt: &mut Stmt, mut live: Locals, rewrite: bool, keep: &mut bool) -> Locals {
        match &mut stmt.kind {
            StmtKind::Assign(Place::Local(id), value) if self.plain(*id) => {
                if !live.contains(*id) {
                    if walk::is_pure(value) {
                        *keep = false;
                        return live;
                    }
                    if rewrite {
                        self.changed = true;
                        self.reads(value, &mut live);
                        stmt.kind = StmtKind::Eval(value.clone());
                        return live;
                    }
                }
                live.remove(*id);
                self.reads(value, &mut live);
            }
            StmtKind::Assign(place, value) => {
                self.place_reads(place, &mut live);
                self.reads(value, &mut live);
            }
            StmtKind::Eval(value) => {
                if walk::is_pure(value) {
                    *keep = false;
                } else {
                    self.reads(value, &mut live);
                }
            }
            StmtKind::If { condition, then, otherwise } => {
                let mut a = self.list(then, live.clone(), rewrite);
                let b = self.list(otherwise, live, rewrite);
                a.union(&b);
                if then.is_empty() && otherwise.is_empty() {
                    if walk::is_pure(condition) {
                        *keep = false;
                        return a;
                    }
                    self.reads(condition, &mut a);
                    if rewrite {
                        self.changed = true;
                        stmt.kind = StmtKind::Eval(condition.clone());
                    }
                    return a;
                }
                self.reads(condition, &mut a);
                return a;
            }
            StmtKind::While { label, condition, body, step } => {
                let mut head = if walk::is_true(condition) { Locals::empty(self.storage.len()) } else { live.clone() };
                self.reads(condition, &mut head);
                return self.fixpoint(head, rewrite, |pass, head, rewrite| {
                    let next = pass.list(step, head.clone(), rewrite);
                    pass.targets.insert(*label, (live.clone(), next.clone()));
                    pass.list(body, next, rewrite)
                });
            }
            StmtKind::DoWhile { label, body, condition } => {
                let mut test = live.clone();
                self.reads(condition, &mut test);
                let mut start = test.clone();
                loop {
                    let mut at_test = test.clone();
                    at_test.union(&start);
                    self.targets.insert(*label, (live.clone(), at_test.clone()));
                    let before = self.list(body, at_test.clone(), false);
                    if before == start {
                        if rewrite {
                            self.list(body, at_test, true);
                        }
                        return before;
                    }
                    start = before;
                }
            }
            StmtKind::Switch { value, cases, default } => {
                let mut before = self.list(default, live.clone(), rewrite);
                for case in cases {
                    let b = self.list(&mut case.body, live.clone(), rewrite);
                    before.union(&b);
                }
                self.reads(value, &mut before);
                return before;
            }
            StmtKind::Dispatch { label, fetch, opcode, cases } => {
                let opcode = *opcode;
                return self.fixpoint(Locals::empty(self.storage.len()), rewrite, |pass, head, rewrite| {
                    pass.targets.insert(*label, (live.clone(), head.clone()));
                    let mut at_case = Locals::empty(pass.storage.len());
                    at_case.insert(opcode);
                    for case in cases.iter_mut() {
                        let b = pass.list(&mut case.body, head.clone(), rewrite);
                        at_case.union(&b);
                    }
                    pass.list(fetch, at_case, rewrite)
                });
            }
            StmtKind::Block { label, body } => {
                self.targets.insert(*label, (live.clone(), live.clone()));
                return self.list(body, live, rewrite);
            }
            StmtKind::Break(label) => return self.target(*label).0,
            StmtKind::Continue(label) => return self.target(*label).1,
            StmtKind::Return(value) => {
                let mut live = Locals::empty(self.storage.len());
                if let Some(e) = value {
                    self.reads(e, &mut live);
                }
                return live;
            }
            StmtKind::Unreachable => return Locals::empty(self.storage.len()),
            StmtKind::OptionIf { .. } | StmtKind::RawC(_) | StmtKind::Comment(_) => {}
        }
        live
    }

    fn target(&self, label: Label) -> (Locals, Locals) {
        let none = || Locals::empty(self.storage.len());
        self.targets.get(&label).cloned().unwrap_or_else(|| (none(), none()))
    }

    /// Grows `head` until `once` adds nothing, then runs it a last time for the rewriting.
    fn fixpoint(
        &mut self,
        mut head: Locals,
        rewrite: bool,
        mut once: impl FnMut(&mut Self, &Locals, bool) -> Locals,
    ) -> Locals {
        loop {
            let before = once(self, &head, false);
            let mut grown = head.clone();
            grown.union(&before);
            if grown == head {
                if rewrite {
                    once(self, &head, true);
                }
                return head;
            }
            head = grown;
        }
    }
}

/// Plans the declarations of a body from which dead stores are removed.
pub fn plan(function: &Function, body: &[Stmt], storage: Vec<Storage>) -> Plan {
    let count = function.locals.len();
    let params = function.params as usize;
    let mut used = Locals::empty(count);
    let mut places = Placement { lists: vec![(0, 0)], found: vec![None; count] };
    places.list(body, 0);
    for (i, found) in places.found.iter().enumerate() {
        if found.is_some() {
            used.insert(LocalId(i as u32));
        }
    }
    let mut plan = Plan {
        mutable: Locals::empty(count),
        used,
        zeroed: Vec::new(),
        declared: BTreeMap::new(),
        ignored_parameters: Vec::new(),
        storage,
    };
    let mut copy = body.to_vec();
    let mut pass = Liveness { storage: &plan.storage, targets: BTreeMap::new(), changed: false };
    let live = pass.list(&mut copy, Locals::empty(count), false);
    plan.ignored_parameters = (0..params)
        .map(|i| LocalId(i as u32))
        .filter(|id| plan.storage[id.index()] == Storage::Plain && !live.contains(*id))
        .collect();
    // A parameter whose argument is not read is a local with a parameter's name.
    let is_local = |i: usize| i >= params || plan.ignored_parameters.contains(&LocalId(i as u32));
    let mut at: BTreeMap<(usize, usize), Vec<LocalId>> = BTreeMap::new();
    for i in (0..count).filter(|i| is_local(*i)) {
        if plan.storage[i] == Storage::Plain
            && let Some(place) = places.found[i]
        {
            at.entry(place).or_default().push(LocalId(i as u32));
        }
    }
    let locals: Vec<LocalId> = (0..count).filter(|i| is_local(*i)).map(|i| LocalId(i as u32)).collect();
    Keys { declared: &mut plan.declared, at: &at, next_list: 1 }.list(body, 0);
    let first = assign(function, body, &plan);
    plan.zeroed = locals.into_iter().filter(|id| first.unset_reads.contains(*id)).collect();
    if !plan.zeroed.is_empty() {
        let zeroed = plan.zeroed.clone();
        plan.declared.values_mut().for_each(|v| v.retain(|id| !zeroed.contains(id)));
    }
    let second = assign(function, body, &plan);
    plan.mutable = second.assigned_twice;
    plan
}

/// Finds the innermost statement list that has all occurrences of each local.
struct Placement {
    /// For each list: the list around it and the index of the statement there.
    lists: Vec<(usize, usize)>,
    found: Vec<Option<(usize, usize)>>,
}

impl Placement {
    fn depth(&self, mut list: usize) -> usize {
        let mut n = 0;
        while list != 0 {
            list = self.lists[list].0;
            n += 1;
        }
        n
    }

    fn occurs(&mut self, id: LocalId, list: usize, index: usize) {
        let Some((mut l, mut i)) = self.found[id.index()] else {
            self.found[id.index()] = Some((list, index));
            return;
        };
        let (mut m, mut j) = (list, index);
        let (mut dl, mut dm) = (self.depth(l), self.depth(m));
        while dl > dm {
            (l, i) = self.lists[l];
            dl -= 1;
        }
        while dm > dl {
            (m, j) = self.lists[m];
            dm -= 1;
        }
        while l != m {
            (l, i) = self.lists[l];
            (m, j) = self.lists[m];
        }
        self.found[id.index()] = Some((l, i.min(j)));
    }

    fn list(&mut self, list: &[Stmt], id: usize) {
        for (i, stmt) in list.iter().enumerate() {
            walk::own_locals(stmt, &mut |local| self.occurs(local, id, i));
            walk::each_list(stmt, &mut |inner| {
                self.lists.push((id, i));
                let inner_id = self.lists.len() - 1;
                self.list(inner, inner_id);
            });
        }
    }
}

/// Turns (list, index) into statement addresses: the same walk as [`Placement`].
struct Keys<'a> {
    declared: &'a mut BTreeMap<usize, Vec<LocalId>>,
    at: &'a BTreeMap<(usize, usize), Vec<LocalId>>,
    next_list: usize,
}

impl Keys<'_> {
    fn list(&mut self, list: &[Stmt], id: usize) {
        for (i, stmt) in list.iter().enumerate() {
            if let Some(locals) = self.at.get(&(id, i)) {
                self.declared.insert(key(stmt), locals.clone());
            }
            walk::each_list(stmt, &mut |inner| {
                let inner_id = self.next_list;
                self.next_list += 1;
                self.list(inner, inner_id);
            });
        }
    }
}

/// What a path knows about locals: assigned on every way here, assigned on some way here.
#[derive(Clone, PartialEq)]
struct Known {
    must: Locals,
    may: Locals,
}

impl Known {
    fn join(&mut self, other: &Known) {
        self.must.intersect(&other.must);
        self.may.union(&other.may);
    }
}

fn join(a: Option<Known>, b: Option<Known>) -> Option<Known> {
    match (a, b) {
        (Some(mut a), Some(b)) => {
            a.join(&b);
            Some(a)
        }
        (a, b) => a.or(b),
    }
}

struct Assigned {
    unset_reads: Locals,
    assigned_twice: Locals,
}

fn assign(function: &Function, body: &[Stmt], plan: &Plan) -> Assigned {
    let count = function.locals.len();
    let mut start = Known { must: Locals::empty(count), may: Locals::empty(count) };
    let zeroed = plan.zeroed.iter().copied();
    let given = (0..function.params).map(LocalId).filter(|id| !plan.ignored_parameters.contains(id));
    for id in given.chain(zeroed) {
        start.must.insert(id);
        start.may.insert(id);
    }
    let mut pass = Assignment {
        plan,
        breaks: BTreeMap::new(),
        continues: BTreeMap::new(),
        out: Assigned { unset_reads: Locals::empty(count), assigned_twice: Locals::empty(count) },
    };
    pass.list(body, Some(start));
    pass.out
}

struct Assignment<'a> {
    plan: &'a Plan,
    breaks: BTreeMap<Label, Option<Known>>,
    continues: BTreeMap<Label, Option<Known>>,
    out: Assigned,
}

impl Assignment<'_> {
    fn reads(&mut self, e: &Expr, known: &Known) {
        let (plan, out) = (self.plan, &mut self.out);
        walk::for_each_in_expr(e, &mut |e| {
            if let ExprKind::Read(Place::Local(id)) = &e.kind
                && plan.storage[id.index()] == Storage::Plain
                && !known.must.contains(*id)
            {
                out.unset_reads.insert(*id);
            }
        });
    }

    fn list(&mut self, list: &[Stmt], mut known: Option<Known>) -> Option<Known> {
        for stmt in list {
            let mut now = known?;
            for id in self.plan.declared_before(stmt) {
                now.must.remove(*id);
                now.may.remove(*id);
            }
            known = self.statement(stmt, now);
        }
        known
    }

    fn statement(&mut self, stmt: &Stmt, mut now: Known) -> Option<Known> {
        match &stmt.kind {
            StmtKind::Assign(Place::Local(id), value) => {
                self.reads(value, &now);
                if now.may.contains(*id) {
                    self.out.assigned_twice.insert(*id);
                }
                now.must.insert(*id);
                now.may.insert(*id);
                Some(now)
            }
            StmtKind::Assign(place, value) => {
                walk::place_exprs(place, &mut |e| self.reads(e, &now));
                self.reads(value, &now);
                Some(now)
            }
            StmtKind::Eval(e) => {
                self.reads(e, &now);
                Some(now)
            }
            StmtKind::If { condition, then, otherwise } => {
                self.reads(condition, &now);
                let a = self.list(then, Some(now.clone()));
                let b = self.list(otherwise, Some(now));
                join(a, b)
            }
            StmtKind::While { label, condition, body, step } => {
                let mut head = now;
                loop {
                    self.breaks.insert(*label, None);
                    self.continues.insert(*label, None);
                    self.reads(condition, &head);
                    let end = self.list(body, Some(head.clone()));
                    let end = join(end, self.continues.remove(label).flatten());
                    let end = self.list(step, end);
                    let mut grown = head.clone();
                    if let Some(end) = &end {
                        grown.join(end);
                    }
                    if grown == head {
                        let out = self.breaks.remove(label).flatten();
                        return if walk::is_true(condition) { out } else { join(Some(head), out) };
                    }
                    head = grown;
                }
            }
            StmtKind::DoWhile { label, body, condition } => {
                let mut head = now;
                loop {
                    self.breaks.insert(*label, None);
                    self.continues.insert(*label, None);
                    let end = self.list(body, Some(head.clone()));
                    let end = join(end, self.continues.remove(label).flatten());
                    let mut grown = head.clone();
                    if let Some(end) = &end {
                        self.reads(condition, end);
                        grown.join(end);
                    }
                    if grown == head {
                        let out = self.breaks.remove(label).flatten();
                        return if walk::is_true(condition) { out } else { join(end, out) };
                    }
                    head = grown;
                }
            }
            StmtKind::Switch { value, cases, default } => {
                self.reads(value, &now);
                let mut out = self.list(default, Some(now.clone()));
                for case in cases {
                    let end = self.list(&case.body, Some(now.clone()));
                    out = join(out, end);
                }
                out
            }
            StmtKind::Dispatch { label, fetch, opcode, cases } => {
                let mut head = now;
                loop {
                    self.breaks.insert(*label, None);
                    self.continues.insert(*label, None);
                    let at_case = self.list(fetch, Some(head.clone()));
                    let mut end = None;
                    if let Some(at_case) = &at_case {
                        if self.plan.storage[opcode.index()] == Storage::Plain && !at_case.must.contains(*opcode) {
                            self.out.unset_reads.insert(*opcode);
                        }
                        for case in cases {
                            let case_end = self.list(&case.body, Some(at_case.clone()));
                            end = join(end, case_end);
                        }
                    }
                    let end = join(end, self.continues.remove(label).flatten());
                    let mut grown = head.clone();
                    if let Some(end) = &end {
                        grown.join(end);
                    }
                    if grown == head {
                        return self.breaks.remove(label).flatten();
                    }
                    head = grown;
                }
            }
            StmtKind::Block { label, body } => {
                self.breaks.insert(*label, None);
                let end = self.list(body, Some(now));
                join(end, self.breaks.remove(label).flatten())
            }
            StmtKind::Break(label) => {
                let old = self.breaks.remove(label).flatten();
                self.breaks.insert(*label, join(old, Some(now)));
                None
            }
            StmtKind::Continue(label) => {
                let old = self.continues.remove(label).flatten();
                self.continues.insert(*label, join(old, Some(now)));
                None
            }
            StmtKind::Return(value) => {
                if let Some(e) = value {
                    self.reads(e, &now);
                }
                None
            }
            StmtKind::Unreachable => None,
            StmtKind::OptionIf { .. } | StmtKind::RawC(_) | StmtKind::Comment(_) => Some(now),
        }
    }
}
