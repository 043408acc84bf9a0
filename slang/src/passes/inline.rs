//! Inlining: bodies in place of calls.
//!
//! *In*: a unit. *Out*: the same with every call of an `#always` or `true` function replaced by its body, and calls of functions
//! without a pragma where they are tiny or called from one place only. Functions stay; [`super::prune`] removes those that nothing
//! calls any more.
//!
//! Callees come before callers, so what is put in place is finished already. A function that is one returned expression replaces
//! the call inside expressions when its arguments can be moved; any other call is made to stand alone first
//! ([`super::lift`]) and its body becomes statements: parameters become locals of the caller (constants and untouched locals take
//! their place directly), returns become assignments and a `Break` out of a labelled block. No declared type is lost:
//! parameters and results were converted when the call was lowered.

use super::effects::Effects;
use super::lift::Lift;
use super::scope::Scope;
use crate::diag::Diagnostic;
use crate::ir::flow::{breaks_to, strip_tail_breaks};
use crate::ir::walk::{
    Visit, VisitMut, each_list_mut, for_each_expr, for_each_in_expr, walk_expr, walk_expr_mut, walk_place_mut,
    walk_stmt_mut,
};
use crate::ir::{
    Callee, Expr, ExprKind, Function, FunctionId, Init, Inline, Label, Linkage, Local, LocalId, Place, Stmt, StmtKind,
    Type, Unit,
};
use std::collections::{BTreeSet, HashMap};

/// Functions without a pragma up to this many nodes are inlined wherever they are called.
const TINY: usize = 14;
/// Functions without a pragma that are called from one place, up to this many nodes.
const SINGLE_USE: usize = 250;

/// Inlines through the whole unit. `keep`: functions whose calls stay calls (roots may still be inlined).
pub fn inline(unit: &mut Unit, loop_functions: &BTreeSet<FunctionId>) -> Vec<Diagnostic> {
    let mut inliner = Inliner::new(unit, loop_functions);
    let order = inliner.order(unit);
    for id in order {
        inliner.inline_in(unit, id);
    }
    inliner.diagnostics
}

/// Whether a body may stand in other places than its own.
pub fn is_movable(function: &Function) -> bool {
    let mut movable = function.guard.is_empty() && function.locals.iter().all(|l| !l.is_static && !l.is_volatile);
    struct Raw<'f>(&'f Function, bool);
    impl Visit for Raw<'_> {
        fn stmt(&mut self, stmt: &Stmt) {
            // C text names the function's own locals; the dispatch loop is one of its kind.
            self.1 |= matches!(stmt.kind, StmtKind::RawC(_) | StmtKind::Dispatch { .. });
            crate::ir::walk::walk_stmt(self, stmt);
        }
        fn expr(&mut self, expr: &Expr) {
            // One name that is not a local means the same everywhere.
            self.1 |= match &expr.kind {
                ExprKind::RawC(text) => {
                    !text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
                        || self.0.locals.iter().any(|l| *l.name == **text)
                }
                _ => false,
            };
            walk_expr(self, expr);
        }
    }
    let mut raw = Raw(function, false);
    raw.stmts(&function.body);
    movable &= !raw.1;
    movable
}

/// Nodes of a body: statements and expressions.
pub fn size(stmts: &[Stmt]) -> usize {
    struct Size(usize);
    impl Visit for Size {
        fn stmt(&mut self, stmt: &Stmt) {
            self.0 += 1;
            crate::ir::walk::walk_stmt(self, stmt);
        }
        fn expr(&mut self, expr: &Expr) {
            self.0 += 1;
            walk_expr(self, expr);
        }
    }
    let mut size = Size(0);
    size.stmts(stmts);
    size.0
}

struct Inliner {
    candidate: Vec<bool>,
    diagnostics: Vec<Diagnostic>,
}

impl Inliner {
    fn new(unit: &Unit, loop_functions: &BTreeSet<FunctionId>) -> Inliner {
        let count = unit.functions.len();
        let mut calls = vec![0usize; count];
        let mut addressed = vec![false; count];
        for function in &unit.functions {
            for_each_expr(&function.body, &mut |e| match &e.kind {
                ExprKind::Call(Callee::Function(id), _) => calls[id.index()] += 1,
                ExprKind::FunctionAddress(id) => addressed[id.index()] = true,
                _ => {}
            });
        }
        fn tables(init: &Init, addressed: &mut [bool]) {
            match init {
                Init::Function(id) => addressed[id.index()] = true,
                Init::List(list) => list.iter().for_each(|i| tables(i, addressed)),
                _ => {}
            }
        }
        for variable in unit.state.iter().chain(&unit.statics) {
            if let Some(init) = &variable.init {
                tables(init, &mut addressed);
            }
        }
        let mut inliner = Inliner { candidate: vec![false; count], diagnostics: Vec::new() };
        for (i, function) in unit.functions.iter().enumerate() {
            let movable = is_movable(function);
            let wanted = match function.inline {
                Inline::Always | Inline::Yes => true,
                Inline::No | Inline::Never => false,
                Inline::Auto => {
                    let nodes = size(&function.body);
                    let once =
                        calls[i] == 1 && !addressed[i] && function.linkage == Linkage::Private && nodes <= SINGLE_USE;
                    nodes <= TINY || once
                }
            };
            inliner.candidate[i] = wanted && movable && !loop_functions.contains(&FunctionId(i as u32));
            if wanted && !movable && function.inline == Inline::Always {
                inliner.diagnostics.push(Diagnostic::error(
                    "cannot-inline",
                    function.location,
                    format!("'{}' must be inlined, but its body cannot be moved: it contains C text, static or volatile variables, or a dispatch loop", function.selector),
                ));
            }
        }
        inliner
    }

    /// All functions, callees that will be inlined before their callers. A cycle of candidates is cut at the function that would be
    /// inlined into itself.
    fn order(&mut self, unit: &Unit) -> Vec<FunctionId> {
        let mut callees: Vec<Vec<usize>> = Vec::new();
        for function in &unit.functions {
            let mut found = Vec::new();
            for_each_expr(&function.body, &mut |e| {
                if let ExprKind::Call(Callee::Function(id), _) = &e.kind
                    && !found.contains(&id.index())
                {
                    found.push(id.index());
                }
            });
            callees.push(found);
        }
        #[derive(Clone, Copy, PartialEq)]
        enum Mark {
            New,
            Open,
            Done,
        }
        let mut marks = vec![Mark::New; unit.functions.len()];
        let mut order = Vec::new();
        for start in 0..unit.functions.len() {
            // Depth first with an explicit stack: function and the next callee to look at.
            let mut stack = vec![(start, 0)];
            while let Some((at, next)) = stack.pop() {
                if next == 0 {
                    if marks[at] != Mark::New {
                        continue;
                    }
                    marks[at] = Mark::Open;
                }
                match callees[at].get(next) {
                    Some(callee) => {
                        stack.push((at, next + 1));
                        if !self.candidate[*callee] {
                            continue;
                        }
                        match marks[*callee] {
                            Mark::New => stack.push((*callee, 0)),
                            Mark::Open => {
                                self.candidate[*callee] = false;
                                let function = &unit.functions[*callee];
                                if matches!(function.inline, Inline::Always) {
                                    self.diagnostics.push(
                                        Diagnostic::error(
                                            "recursive-inline",
                                            function.location,
                                            format!(
                                                "'{}' must be inlined but calls itself, directly or through others",
                                                function.selector
                                            ),
                                        )
                                        .help("remove its inline pragma, or break the recursion"),
                                    );
                                }
                            }
                            Mark::Done => {}
                        }
                    }
                    None => {
                        marks[at] = Mark::Done;
                        order.push(FunctionId(at as u32));
                    }
                }
            }
        }
        order
    }

    fn inline_in(&self, unit: &mut Unit, id: FunctionId) {
        let wanted = |callee: &Callee| matches!(callee, Callee::Function(c) if self.candidate[c.index()] && *c != id);
        let mut any = false;
        for_each_expr(&unit.functions[id.index()].body, &mut |e| {
            if let ExprKind::Call(callee, _) = &e.kind {
                any |= wanted(callee);
            }
        });
        if !any {
            super::clean::clean(&mut unit.functions[id.index()], &unit.constants, &unit.externs);
            return;
        }
        let mut function = std::mem::take(&mut unit.functions[id.index()]);
        let mut expressions = Expressions { functions: &unit.functions, wanted: &wanted };
        expressions.stmts(&mut function.body);
        let mut scope = Scope::take(&mut function);
        let body = std::mem::take(&mut function.body);
        let body = Lift { scope: &mut scope, wanted: &wanted }.stmts(body);
        let mut statements =
            Statements { functions: &unit.functions, scope: &mut scope, wanted: &wanted, ret: function.ret.clone() };
        function.body = statements.stmts(body);
        scope.finish(&mut function);
        super::clean::clean(&mut function, &unit.constants, &unit.externs);
        unit.functions[id.index()] = function;
    }
}

/// Replaces calls of one-expression functions inside expressions.
struct Expressions<'u, 't> {
    functions: &'u [Function],
    wanted: &'t dyn Fn(&Callee) -> bool,
}

impl VisitMut for Expressions<'_, '_> {
    fn expr(&mut self, expr: &mut Expr) {
        walk_expr_mut(self, expr);
        let ExprKind::Call(callee, args) = &expr.kind else { return };
        let Callee::Function(id) = callee else { return };
        if !(self.wanted)(callee) {
            return;
        }
        let function = &self.functions[id.index()];
        let [Stmt { kind: StmtKind::Return(Some(body)), .. }] = &function.body[..] else { return };
        if function.locals.len() != function.params as usize || !can_substitute(body, args) {
            return;
        }
        let mut body = body.clone();
        Substitute { args }.expr(&mut body);
        *expr = body;
    }
}

/// Whether the arguments may be evaluated where the body mentions the parameters.
fn can_substitute(body: &Expr, args: &[Expr]) -> bool {
    let effects = Effects::of_expr(body);
    if !effects.addressed.is_empty() || !effects.locals_written.is_empty() || args.iter().any(|a| !is_scalar(&a.ty)) {
        return false;
    }
    let mut impure = 0;
    let mut reading = 0;
    for (i, arg) in args.iter().enumerate() {
        let arg_effects = Effects::of_expr(arg);
        let uses = reads_of(body, LocalId(i as u32));
        let simple = is_simple(arg);
        if !arg_effects.is_pure() {
            impure += 1;
            // Evaluated once, always, and nothing else is evaluated that could mind.
            if uses != 1 || !always_evaluated(body, LocalId(i as u32)) || effects.reads || effects.writes {
                return false;
            }
        } else if !simple && uses > 1 && cost(arg) > 3 {
            return false;
        }
        // A value read from memory must not be read after the body changed it.
        if arg_effects.reads {
            reading += 1;
            if effects.writes {
                return false;
            }
        }
    }
    impure == 0 || (impure == 1 && reading <= 1)
}

/// Structures and arrays are used by place, not by value.
fn is_scalar(ty: &Type) -> bool {
    !matches!(ty, Type::Struct(_) | Type::Array(..))
}

fn cost(e: &Expr) -> usize {
    let mut n = 0;
    for_each_in_expr(e, &mut |_| n += 1);
    n
}

fn is_simple(e: &Expr) -> bool {
    match &e.kind {
        ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Null | ExprKind::Constant(_) | ExprKind::String(_) => true,
        ExprKind::Read(Place::Local(_)) => true,
        ExprKind::Convert(inner) => matches!(inner.kind, ExprKind::Constant(_)),
        _ => false,
    }
}

fn reads_of(body: &Expr, id: LocalId) -> usize {
    let mut n = 0;
    for_each_in_expr(body, &mut |e| {
        if matches!(&e.kind, ExprKind::Read(p) if matches!(crate::ir::walk::root(p), Some(Place::Local(l)) if *l == id))
        {
            n += 1;
        }
    });
    n
}

fn always_evaluated(body: &Expr, id: LocalId) -> bool {
    match &body.kind {
        ExprKind::LogicalAnd(a, _) | ExprKind::LogicalOr(a, _) => always_evaluated(a, id),
        ExprKind::Select(c, ..) => always_evaluated(c, id),
        ExprKind::Read(Place::Local(l)) => *l == id,
        _ => {
            let mut body = body.clone();
            super::lift::children(&mut body).into_iter().any(|c| always_evaluated(c, id))
        }
    }
}

/// Arguments in place of parameters.
struct Substitute<'a> {
    args: &'a [Expr],
}

impl VisitMut for Substitute<'_> {
    fn expr(&mut self, expr: &mut Expr) {
        if let ExprKind::Read(Place::Local(id)) = &expr.kind {
            *expr = self.args[id.index()].clone();
            return;
        }
        walk_expr_mut(self, expr);
    }
}

/// Replaces calls that stand alone by statements.
struct Statements<'u, 's, 't> {
    functions: &'u [Function],
    scope: &'s mut Scope,
    wanted: &'t dyn Fn(&Callee) -> bool,
    ret: Type,
}

/// What the caller does with the result.
enum Use {
    Nothing,
    Assign(Place),
    /// The callee's returns return from the caller.
    Return,
}

impl Statements<'_, '_, '_> {
    fn stmts(&mut self, stmts: Vec<Stmt>) -> Vec<Stmt> {
        let mut out = Vec::with_capacity(stmts.len());
        for mut stmt in stmts {
            each_list_mut(&mut stmt, &mut |list| *list = self.stmts(std::mem::take(list)));
            let call_of = |e: &Expr| match &e.kind {
                ExprKind::Call(callee @ Callee::Function(id), _) if (self.wanted)(callee) => Some(*id),
                _ => None,
            };
            let found = match &stmt.kind {
                StmtKind::Eval(e) => call_of(e),
                StmtKind::Assign(_, e) => call_of(e),
                StmtKind::Return(Some(e)) => call_of(e),
                _ => None,
            };
            let Some(id) = found else {
                out.push(stmt);
                continue;
            };
            let location = stmt.location;
            let (call, usage, after) = match stmt.kind {
                StmtKind::Eval(e) => (e, Use::Nothing, None),
                StmtKind::Assign(place @ (Place::Local(_) | Place::State(_)), e) => (e, Use::Assign(place), None),
                StmtKind::Assign(place, e) => {
                    let local = self.scope.local("t", e.ty.clone());
                    let store = StmtKind::Assign(place, self.scope.read(local));
                    (e, Use::Assign(Place::Local(local)), Some(Stmt { kind: store, location }))
                }
                StmtKind::Return(Some(e)) if self.functions[id.index()].ret.same(&self.ret) => (e, Use::Return, None),
                StmtKind::Return(Some(e)) => {
                    let local = self.scope.local("t", e.ty.clone());
                    let leave = StmtKind::Return(Some(self.scope.read(local)));
                    (e, Use::Assign(Place::Local(local)), Some(Stmt { kind: leave, location }))
                }
                _ => unreachable!("a call was found in it"),
            };
            let ExprKind::Call(_, args) = call.kind else { unreachable!("a call was found in it") };
            self.expand(id, args, usage, &stmt.location, &mut out);
            out.extend(after);
        }
        out
    }

    fn expand(
        &mut self,
        id: FunctionId,
        args: Vec<Expr>,
        usage: Use,
        location: &Option<crate::source::Location>,
        out: &mut Vec<Stmt>,
    ) {
        let callee = &self.functions[id.index()];
        let facts = Effects::of_stmts(&callee.body);
        let mut places: HashMap<LocalId, Replacement> = HashMap::new();
        let result_local = match &usage {
            Use::Assign(Place::Local(l)) => Some(*l),
            _ => None,
        };
        for (i, (arg, local)) in args.into_iter().zip(&callee.locals).enumerate() {
            let param = LocalId(i as u32);
            let untouched = !facts.locals_written.contains(&param) && !facts.addressed.contains(&param);
            let stable = match &arg.kind {
                ExprKind::Int(_)
                | ExprKind::Float(_)
                | ExprKind::Null
                | ExprKind::Constant(_)
                | ExprKind::String(_) => true,
                ExprKind::Convert(inner) => matches!(inner.kind, ExprKind::Constant(_)),
                ExprKind::Read(Place::Local(l)) => !self.scope.addressed.contains(l) && Some(*l) != result_local,
                _ => false,
            };
            if untouched && stable && is_scalar(&arg.ty) {
                places.insert(param, Replacement::Value(arg));
                continue;
            }
            let new = self.scope.local(&local.name, local.ty.clone());
            out.push(Stmt { kind: StmtKind::Assign(Place::Local(new), arg), location: *location });
            places.insert(param, Replacement::Local(new));
        }
        for (i, local) in callee.locals.iter().enumerate().skip(callee.params as usize) {
            let new = self.scope.local(&local.name, local.ty.clone());
            if let Some(init) = &local.init {
                // An initial value counts at each call.
                if let Some(value) = init_expr(init, local) {
                    out.push(Stmt { kind: StmtKind::Assign(Place::Local(new), value), location: *location });
                } else {
                    self.scope.locals[new.index()].init = Some(init.clone());
                }
            }
            places.insert(LocalId(i as u32), Replacement::Local(new));
        }
        let mut body = callee.body.clone();
        let mut renumber = Renumber { places: &places, labels: HashMap::new(), scope: self.scope };
        renumber.stmts(&mut body);
        for local in &facts.addressed {
            if let Some(Replacement::Local(new)) = places.get(local) {
                self.scope.addressed.insert(*new);
            }
        }
        let label = self.scope.label();
        let mut returns = Returns { usage: &usage, label };
        body = returns.stmts(body);
        if matches!(usage, Use::Return) && self.ret == Type::Void && crate::ir::flow::falls_through(&body) {
            body.push(Stmt { kind: StmtKind::Return(None), location: *location });
        }
        strip_tail_breaks(&mut body, label);
        if breaks_to(&body, label) {
            out.push(Stmt { kind: StmtKind::Block { label, body }, location: *location });
        } else {
            out.append(&mut body);
        }
    }
}

fn init_expr(init: &Init, local: &Local) -> Option<Expr> {
    let kind = match init {
        Init::Int(n) => ExprKind::Int(*n),
        Init::Float(f) => ExprKind::Float(*f),
        Init::Null => ExprKind::Null,
        Init::String(s) => ExprKind::String(s.clone()),
        _ => return None,
    };
    Some(Expr { kind, ty: local.ty.clone() })
}

enum Replacement {
    Local(LocalId),
    Value(Expr),
}

struct Renumber<'p, 's> {
    places: &'p HashMap<LocalId, Replacement>,
    labels: HashMap<Label, Label>,
    scope: &'s mut Scope,
}

impl Renumber<'_, '_> {
    fn label(&mut self, label: &mut Label) {
        let scope = &mut *self.scope;
        *label = *self.labels.entry(*label).or_insert_with(|| scope.label());
    }
}

impl VisitMut for Renumber<'_, '_> {
    fn stmt(&mut self, stmt: &mut Stmt) {
        match &mut stmt.kind {
            StmtKind::While { label, .. }
            | StmtKind::DoWhile { label, .. }
            | StmtKind::Block { label, .. }
            | StmtKind::Dispatch { label, .. }
            | StmtKind::Break(label)
            | StmtKind::Continue(label) => self.label(label),
            _ => {}
        }
        walk_stmt_mut(self, stmt);
    }

    fn expr(&mut self, expr: &mut Expr) {
        if let ExprKind::Read(Place::Local(id)) = &expr.kind
            && let Some(Replacement::Value(value)) = self.places.get(id)
        {
            *expr = value.clone();
            return;
        }
        walk_expr_mut(self, expr);
    }

    fn place(&mut self, place: &mut Place, _: bool) {
        match place {
            Place::Local(id) => {
                if let Some(Replacement::Local(new)) = self.places.get(id) {
                    *id = *new;
                }
            }
            other => walk_place_mut(self, other),
        }
    }
}

/// Turns the callee's returns into what the caller wants.
struct Returns<'u> {
    usage: &'u Use,
    label: Label,
}

impl Returns<'_> {
    fn stmts(&mut self, stmts: Vec<Stmt>) -> Vec<Stmt> {
        let mut out = Vec::with_capacity(stmts.len());
        for mut stmt in stmts {
            each_list_mut(&mut stmt, &mut |list| *list = self.stmts(std::mem::take(list)));
            let location = stmt.location;
            match stmt.kind {
                StmtKind::Return(value) => {
                    match (self.usage, value) {
                        (Use::Return, value) => {
                            out.push(Stmt { kind: StmtKind::Return(value), location });
                            continue;
                        }
                        (Use::Assign(place), Some(value)) => {
                            out.push(Stmt { kind: StmtKind::Assign(place.clone(), value), location });
                        }
                        (_, Some(value)) if !Effects::of_expr(&value).is_pure() => {
                            out.push(Stmt { kind: StmtKind::Eval(value), location });
                        }
                        _ => {}
                    }
                    out.push(Stmt { kind: StmtKind::Break(self.label), location });
                }
                kind => out.push(Stmt { kind, location }),
            }
        }
        out
    }
}
