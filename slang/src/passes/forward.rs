//! Temporaries that only carry a value to the next statement disappear; so do locals that only rename something, and
//! locals nobody reads.
//!
//! *In*: a function. *Out*: `t = e; use(t)` as `use(e)` where nothing evaluated in between or beside it minds, and no locals without
//! uses. Only locals that are written once and read once are touched, so declared types stay: the value was converted to the local's type.

use super::effects::Effects;
use super::lift::{children, place_children};
use crate::ir::walk::{Visit, VisitMut, map_locals, walk_expr, walk_place, walk_stmt, walk_stmt_mut};
use crate::ir::{Callee, Expr, ExprKind, ExternId, Function, LocalId, Place, Stmt, StmtKind};
use std::collections::BTreeSet;

#[derive(Default)]
struct Uses {
    reads: Vec<u32>,
    writes: Vec<u32>,
    addressed: BTreeSet<LocalId>,
    /// Words of C text.
    raw: BTreeSet<String>,
}

impl Uses {
    fn text(&mut self, text: &str) {
        let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        self.raw.extend(words.filter(|w| !w.is_empty()).map(str::to_string));
    }

    fn of(function: &Function) -> Uses {
        let mut uses = Uses {
            reads: vec![0; function.locals.len()],
            writes: vec![0; function.locals.len()],
            addressed: BTreeSet::new(),
            raw: BTreeSet::new(),
        };
        uses.stmts(&function.body);
        // C text uses whatever it names, in ways nobody sees; what is volatile stays where it is.
        let names: Vec<LocalId> = function
            .locals
            .iter()
            .enumerate()
            .filter(|(_, l)| l.is_volatile || uses.raw.contains(&*l.name))
            .map(|(i, _)| LocalId(i as u32))
            .collect();
        for id in names {
            uses.reads[id.index()] += 2;
            uses.writes[id.index()] += 2;
            uses.addressed.insert(id);
        }
        for count in uses.writes.iter_mut().take(function.params as usize) {
            *count += 1;
        }
        uses
    }
}

impl Visit for Uses {
    fn stmt(&mut self, stmt: &Stmt) {
        if let StmtKind::Dispatch { opcode, .. } = &stmt.kind {
            self.reads[opcode.index()] += 1;
        }
        if let StmtKind::RawC(text) = &stmt.kind {
            self.text(text);
        }
        walk_stmt(self, stmt);
    }

    fn place(&mut self, place: &Place, written: bool) {
        match place {
            Place::Local(id) if written => self.writes[id.index()] += 1,
            Place::Local(id) => self.reads[id.index()] += 1,
            // Part of a local: both.
            _ if written => {
                if let Some(Place::Local(id)) = crate::ir::walk::root(place) {
                    self.writes[id.index()] += 1;
                    self.reads[id.index()] += 1;
                }
                walk_place(self, place);
            }
            _ => walk_place(self, place),
        }
    }

    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::AddressOf(place) => {
                if let Some(Place::Local(id)) = crate::ir::walk::root(place) {
                    self.addressed.insert(*id);
                    self.reads[id.index()] += 1;
                }
            }
            ExprKind::RawC(text) => self.text(text),
            _ => {}
        }
        walk_expr(self, expr);
    }
}

/// Whether anything changed. `macros`: C functions that may be macros; what they are given stays as simple as it is.
pub fn forward(function: &mut Function, macros: &BTreeSet<ExternId>) -> bool {
    let uses = Uses::of(function);
    let movable: BTreeSet<LocalId> = (function.params..function.locals.len() as u32)
        .map(LocalId)
        .filter(|id| uses.reads[id.index()] == 1 && uses.writes[id.index()] == 1 && !uses.addressed.contains(id))
        .filter(|id| !function.locals[id.index()].is_static && function.locals[id.index()].init.is_none())
        .collect();
    let mut pass = Forward { movable, addressed: uses.addressed, macros, changed: false };
    pass.stmts(&mut function.body);
    pass.changed
}

struct Forward<'m> {
    movable: BTreeSet<LocalId>,
    addressed: BTreeSet<LocalId>,
    macros: &'m BTreeSet<ExternId>,
    changed: bool,
}

impl VisitMut for Forward<'_> {
    fn stmts(&mut self, stmts: &mut Vec<Stmt>) {
        for stmt in stmts.iter_mut() {
            walk_stmt_mut(self, stmt);
        }
        let mut i = stmts.len();
        while i >= 2 {
            i -= 1;
            let StmtKind::Assign(Place::Local(id), value) = &stmts[i - 1].kind else { continue };
            let id = *id;
            if !self.movable.contains(&id) {
                continue;
            }
            let mut effects = Effects::of_expr(value);
            effects.expose(&self.addressed);
            if !self.accepts(&mut stmts[i], id, &effects) {
                continue;
            }
            let StmtKind::Assign(_, value) = stmts.remove(i - 1).kind else { unreachable!("matched above") };
            put(&mut stmts[i - 1], id, value);
            self.changed = true;
            // The statement moved up by one; look at what is now before it.
        }
    }

    // Expressions hold no statements.
    fn expr(&mut self, _: &mut Expr) {}
    fn place(&mut self, _: &mut Place, _: bool) {}
}

impl Forward<'_> {
    /// Whether the statement reads the local in a place where the value can be evaluated instead.
    fn accepts(&self, stmt: &mut Stmt, id: LocalId, value: &Effects) -> bool {
        let mut beside = Effects::default();
        let found = match heads(stmt) {
            Some(mut heads) => beside_all(&mut heads, id, value.is_pure(), self.macros, &mut beside),
            None => false,
        };
        if !found {
            return false;
        }
        beside.expose(&self.addressed);
        !value.conflicts_with(&beside) && !beside.conflicts_with(value)
    }
}

/// The expressions that a statement evaluates exactly once, before anything else it does.
fn heads(stmt: &mut Stmt) -> Option<Vec<&mut Expr>> {
    Some(match &mut stmt.kind {
        StmtKind::Assign(place, value) => {
            let mut heads = place_children(place);
            heads.push(value);
            heads
        }
        StmtKind::Eval(e) | StmtKind::Return(Some(e)) => vec![e],
        StmtKind::If { condition, .. } => vec![condition],
        StmtKind::Switch { value, .. } => vec![value],
        _ => return None,
    })
}

/// Finds the read among the expressions and adds up the effects of everything that may be evaluated before or beside it.
fn beside_all(
    exprs: &mut [&mut Expr],
    id: LocalId,
    pure: bool,
    macros: &BTreeSet<ExternId>,
    beside: &mut Effects,
) -> bool {
    let mut found = false;
    for e in exprs {
        if !found && mentions(e, id) {
            if !beside_one(e, id, pure, macros, beside) {
                return false;
            }
            found = true;
        } else {
            beside.add(&Effects::of_expr(e));
        }
    }
    found
}

fn beside_one(e: &mut Expr, id: LocalId, pure: bool, macros: &BTreeSet<ExternId>, beside: &mut Effects) -> bool {
    if matches!(&e.kind, ExprKind::Read(Place::Local(l)) if *l == id) {
        return true;
    }
    match &mut e.kind {
        // A conditional part: evaluated perhaps, after what decides.
        ExprKind::LogicalAnd(a, b) | ExprKind::LogicalOr(a, b) => {
            if mentions(a, id) {
                return beside_one(a, id, pure, macros, beside);
            }
            beside.add(&Effects::of_expr(a));
            pure && beside_one(b, id, pure, macros, beside)
        }
        ExprKind::Select(c, a, b) => {
            if mentions(c, id) {
                return beside_one(c, id, pure, macros, beside);
            }
            beside.add(&Effects::of_expr(c));
            let arm = if mentions(a, id) { a } else { b };
            pure && beside_one(arm, id, pure, macros, beside)
        }
        ExprKind::Call(Callee::Extern(callee), _) if macros.contains(callee) => false,
        _ => beside_all(&mut children(e), id, pure, macros, beside),
    }
}

fn mentions(e: &Expr, id: LocalId) -> bool {
    Effects::of_expr(e).locals_read.contains(&id)
}

fn put(stmt: &mut Stmt, id: LocalId, value: Expr) {
    struct Put(LocalId, Option<Expr>);
    impl VisitMut for Put {
        fn expr(&mut self, expr: &mut Expr) {
            if matches!(&expr.kind, ExprKind::Read(Place::Local(l)) if *l == self.0)
                && let Some(value) = self.1.take()
            {
                *expr = value;
                return;
            }
            crate::ir::walk::walk_expr_mut(self, expr);
        }
    }
    let mut put = Put(id, Some(value));
    for head in heads(stmt).unwrap_or_default() {
        put.expr(head);
    }
}

/// Replaces reads of a local that only names a constant, or another local that does not change while it is used. Whether anything
/// changed.
pub fn propagate(function: &mut Function) -> bool {
    let uses = Uses::of(function);
    let single: BTreeSet<LocalId> = (function.params..function.locals.len() as u32)
        .map(LocalId)
        .filter(|id| uses.writes[id.index()] == 1 && uses.reads[id.index()] > 0 && !uses.addressed.contains(id))
        .filter(|id| !function.locals[id.index()].is_static && function.locals[id.index()].init.is_none())
        .collect();
    let mut pass = Propagate { single, uses, changed: false };
    pass.stmts(&mut function.body);
    pass.changed
}

struct Propagate {
    single: BTreeSet<LocalId>,
    uses: Uses,
    changed: bool,
}

impl VisitMut for Propagate {
    fn stmts(&mut self, stmts: &mut Vec<Stmt>) {
        for stmt in stmts.iter_mut() {
            walk_stmt_mut(self, stmt);
        }
        for i in 0..stmts.len() {
            let StmtKind::Assign(Place::Local(id), value) = &stmts[i].kind else { continue };
            let id = *id;
            let source = match &value.kind {
                ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Null | ExprKind::Constant(_) => None,
                ExprKind::Convert(inner) if matches!(inner.kind, ExprKind::Constant(_)) => None,
                ExprKind::Read(Place::Local(source)) if !self.uses.addressed.contains(source) && *source != id => {
                    Some(*source)
                }
                _ => continue,
            };
            if !self.single.contains(&id) {
                continue;
            }
            let value = value.clone();
            // All reads must come behind, in this list: then the assignment is what they see.
            let wanted = self.uses.reads[id.index()];
            let mut found = 0;
            let mut last = i;
            for (j, stmt) in stmts.iter().enumerate().skip(i + 1) {
                let mut count = Count { id, reads: 0 };
                Visit::stmt(&mut count, stmt);
                found += count.reads;
                if count.reads > 0 {
                    last = j;
                }
                if found >= wanted {
                    break;
                }
            }
            if found != wanted || found == 0 {
                continue;
            }
            if let Some(source) = source {
                let between = Effects::of_stmts(&stmts[i + 1..=last]);
                if between.locals_written.contains(&source) {
                    continue;
                }
            }
            for stmt in &mut stmts[i + 1..=last] {
                let mut replace = Replace { id, value: &value };
                VisitMut::stmt(&mut replace, stmt);
            }
            self.uses.reads[id.index()] = 0;
            if let Some(source) = source {
                self.uses.reads[source.index()] += found;
            }
            self.single.remove(&id);
            self.changed = true;
        }
    }

    fn expr(&mut self, _: &mut Expr) {}
    fn place(&mut self, _: &mut Place, _: bool) {}
}

struct Count {
    id: LocalId,
    reads: u32,
}

impl Visit for Count {
    fn expr(&mut self, expr: &Expr) {
        if matches!(&expr.kind, ExprKind::Read(Place::Local(l)) if *l == self.id) {
            self.reads += 1;
        }
        walk_expr(self, expr);
    }
}

struct Replace<'v> {
    id: LocalId,
    value: &'v Expr,
}

impl VisitMut for Replace<'_> {
    fn expr(&mut self, expr: &mut Expr) {
        if matches!(&expr.kind, ExprKind::Read(Place::Local(l)) if *l == self.id) {
            *expr = self.value.clone();
            return;
        }
        crate::ir::walk::walk_expr_mut(self, expr);
    }
}

/// Drops assignments to locals nobody reads, and locals nobody uses. Whether anything changed.
pub fn drop_unused(function: &mut Function) -> bool {
    let uses = Uses::of(function);
    let dead: BTreeSet<LocalId> = (function.params..function.locals.len() as u32)
        .map(LocalId)
        .filter(|id| {
            uses.reads[id.index()] == 0 && !uses.addressed.contains(id) && !function.locals[id.index()].is_static
        })
        .collect();
    let mut changed = false;
    if dead.iter().any(|id| uses.writes[id.index()] > 0) {
        struct Drop<'d>(&'d BTreeSet<LocalId>);
        impl VisitMut for Drop<'_> {
            fn stmts(&mut self, stmts: &mut Vec<Stmt>) {
                let mut out = Vec::with_capacity(stmts.len());
                for mut stmt in std::mem::take(stmts) {
                    walk_stmt_mut(self, &mut stmt);
                    match stmt.kind {
                        StmtKind::Assign(Place::Local(id), value) if self.0.contains(&id) => {
                            if !Effects::of_expr(&value).is_pure() {
                                out.push(Stmt { kind: StmtKind::Eval(value), location: stmt.location });
                            }
                        }
                        kind => out.push(Stmt { kind, location: stmt.location }),
                    }
                }
                *stmts = out;
            }
            fn expr(&mut self, _: &mut Expr) {}
            fn place(&mut self, _: &mut Place, _: bool) {}
        }
        Drop(&dead).stmts(&mut function.body);
        changed = true;
    }
    let mut map = Vec::with_capacity(function.locals.len());
    let mut kept = Vec::new();
    for (i, local) in std::mem::take(&mut function.locals).into_iter().enumerate() {
        let id = LocalId(i as u32);
        map.push(LocalId(kept.len() as u32));
        if (i as u32) < function.params || local.is_static || !dead.contains(&id) {
            kept.push(local);
        }
    }
    if kept.len() < map.len() {
        map_locals(&mut function.body, &mut |id| map[id.index()]);
    }
    function.locals = kept;
    changed
}
