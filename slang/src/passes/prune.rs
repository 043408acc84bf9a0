//! Keeps what is reachable: from exported functions, required selectors, the proxy's entries and the tables that kept functions use.
//!
//! *In*: a unit and the ids of further roots. *Out*: the unit with functions, externs, constants and tables renumbered, and for every
//! kept function the id it had. State variables and structures stay: they are the layout that others may look at.

use crate::ir::walk::{Visit, VisitMut, walk_expr, walk_expr_mut, walk_place, walk_place_mut, walk_stmt_mut};
use crate::ir::{
    Callee, ConstantId, Expr, ExprKind, ExternId, FunctionId, Init, Linkage, Place, StaticId, Stmt, StmtKind, Unit,
};
use crate::ir::{ExternKind, UnitKind};
use crate::source::Name;
use std::collections::{BTreeSet, HashMap};

/// Old ids of the kept functions, by new id.
pub fn prune(unit: &mut Unit, roots: &BTreeSet<FunctionId>) -> Vec<FunctionId> {
    let mut used = Used { names: Names::of(unit), ..Used::default() };
    for root in roots {
        used.function(*root);
    }
    for (i, f) in unit.functions.iter().enumerate() {
        if f.linkage != Linkage::Private {
            used.function(FunctionId(i as u32));
        }
    }
    for layout in &unit.proxies {
        for entry in &layout.entries {
            if let Some(target) = &entry.target {
                used.callee(target);
            }
        }
    }
    for variable in &unit.state {
        if let Some(init) = &variable.init {
            used.init(init);
        }
    }
    while let Some(id) = used.open.pop() {
        let function = &unit.functions[id.index()];
        used.stmts(&function.body);
        for local in &function.locals {
            if let Some(init) = &local.init {
                used.init(init);
            }
        }
        while let Some(id) = used.open_statics.pop() {
            if let Some(init) = &unit.statics[id.index()].init {
                used.init(init);
            }
        }
    }
    let mut kept = Vec::new();
    let mut maps = Maps::default();
    let mut index = 0;
    unit.functions.retain(|_| {
        let id = FunctionId(index);
        index += 1;
        let keep = used.functions.contains(&id);
        if keep {
            maps.functions.insert(id, FunctionId(kept.len() as u32));
            kept.push(id);
        }
        keep
    });
    // The machine's unit is what the platform's header is made from.
    let platform: BTreeSet<u32> = match unit.kind {
        UnitKind::Vm => {
            (0u32..).zip(&unit.externs).filter(|(_, e)| e.kind == ExternKind::Platform).map(|(i, _)| i).collect()
        }
        UnitKind::Plugin => BTreeSet::new(),
    };
    maps.externs = retain(&mut unit.externs, |i| used.externs.contains(&ExternId(i)) || platform.contains(&i))
        .into_iter()
        .map(|(a, b)| (ExternId(a), ExternId(b)))
        .collect();
    maps.statics = retain(&mut unit.statics, |i| used.statics.contains(&StaticId(i)))
        .into_iter()
        .map(|(a, b)| (StaticId(a), StaticId(b)))
        .collect();
    maps.constants = retain(&mut unit.constants, |i| used.constants.contains(&ConstantId(i)))
        .into_iter()
        .map(|(a, b)| (ConstantId(a), ConstantId(b)))
        .collect();
    for function in &mut unit.functions {
        maps.stmts(&mut function.body);
        for local in &mut function.locals {
            if let Some(init) = &mut local.init {
                maps.init(init);
            }
        }
    }
    for variable in unit.state.iter_mut().chain(&mut unit.statics) {
        if let Some(init) = &mut variable.init {
            maps.init(init);
        }
    }
    for layout in &mut unit.proxies {
        for entry in &mut layout.entries {
            if let Some(target) = &mut entry.target {
                maps.callee(target);
            }
        }
    }
    kept
}

fn retain<T>(list: &mut Vec<T>, keep: impl Fn(u32) -> bool) -> HashMap<u32, u32> {
    let mut map = HashMap::new();
    let mut index = 0;
    list.retain(|_| {
        let kept = keep(index);
        if kept {
            map.insert(index, map.len() as u32);
        }
        index += 1;
        kept
    });
    map
}

/// What C text can name.
#[derive(Default)]
struct Names {
    functions: HashMap<Name, FunctionId>,
    statics: HashMap<Name, StaticId>,
    constants: HashMap<Name, ConstantId>,
}

impl Names {
    fn of(unit: &Unit) -> Names {
        Names {
            functions: unit.functions.iter().enumerate().map(|(i, f)| (f.name.clone(), FunctionId(i as u32))).collect(),
            statics: unit.statics.iter().enumerate().map(|(i, v)| (v.name.clone(), StaticId(i as u32))).collect(),
            constants: unit.constants.iter().enumerate().map(|(i, c)| (c.name.clone(), ConstantId(i as u32))).collect(),
        }
    }
}

#[derive(Default)]
struct Used {
    names: Names,
    functions: BTreeSet<FunctionId>,
    open: Vec<FunctionId>,
    externs: BTreeSet<ExternId>,
    statics: BTreeSet<StaticId>,
    open_statics: Vec<StaticId>,
    constants: BTreeSet<ConstantId>,
}

impl Used {
    fn function(&mut self, id: FunctionId) {
        if self.functions.insert(id) {
            self.open.push(id);
        }
    }

    /// C text keeps alive what it names.
    fn text(&mut self, text: &str) {
        // There is a method for `sizeof:`, but in C text it is C's own.
        let words = text.split(|c: char| !(c.is_alphanumeric() || c == '_'));
        for word in words.filter(|w| *w != "sizeof") {
            if let Some(id) = self.names.functions.get(word).copied() {
                self.function(id);
            }
            if let Some(id) = self.names.statics.get(word).copied()
                && self.statics.insert(id)
            {
                self.open_statics.push(id);
            }
            if let Some(id) = self.names.constants.get(word) {
                self.constants.insert(*id);
            }
        }
    }

    fn callee(&mut self, callee: &Callee) {
        match callee {
            Callee::Function(id) => self.function(*id),
            Callee::Extern(id) => {
                self.externs.insert(*id);
            }
            Callee::Pointer(e) => self.expr(e),
        }
    }

    fn init(&mut self, init: &Init) {
        match init {
            Init::Function(id) => self.function(*id),
            Init::Extern(id) => {
                self.externs.insert(*id);
            }
            Init::List(list) => list.iter().for_each(|i| self.init(i)),
            _ => {}
        }
    }
}

impl Visit for Used {
    fn stmt(&mut self, stmt: &Stmt) {
        if let StmtKind::Switch { cases, .. } | StmtKind::Dispatch { cases, .. } = &stmt.kind {
            for case in cases {
                self.constants.extend(&case.names);
            }
        }
        if let StmtKind::RawC(text) = &stmt.kind {
            self.text(text);
        }
        crate::ir::walk::walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Call(callee, _) => match callee {
                Callee::Pointer(_) => {}
                other => self.callee(other),
            },
            ExprKind::FunctionAddress(id) => self.function(*id),
            ExprKind::RawC(text) => self.text(text),
            ExprKind::ExternAddress(id) => {
                self.externs.insert(*id);
            }
            ExprKind::Constant(id) => {
                self.constants.insert(*id);
            }
            _ => {}
        }
        walk_expr(self, expr);
    }

    fn place(&mut self, place: &Place, _: bool) {
        if let Place::Static(id) = place
            && self.statics.insert(*id)
        {
            self.open_statics.push(*id);
        }
        walk_place(self, place);
    }
}

#[derive(Default)]
struct Maps {
    functions: HashMap<FunctionId, FunctionId>,
    externs: HashMap<ExternId, ExternId>,
    statics: HashMap<StaticId, StaticId>,
    constants: HashMap<ConstantId, ConstantId>,
}

impl Maps {
    fn callee(&mut self, callee: &mut Callee) {
        match callee {
            Callee::Function(id) => *id = self.functions[id],
            Callee::Extern(id) => *id = self.externs[id],
            Callee::Pointer(_) => {}
        }
    }

    fn init(&mut self, init: &mut Init) {
        match init {
            Init::Function(id) => *id = self.functions[id],
            Init::Extern(id) => *id = self.externs[id],
            Init::List(list) => list.iter_mut().for_each(|i| self.init(i)),
            _ => {}
        }
    }
}

impl VisitMut for Maps {
    fn stmt(&mut self, stmt: &mut Stmt) {
        if let StmtKind::Switch { cases, .. } | StmtKind::Dispatch { cases, .. } = &mut stmt.kind {
            for name in cases.iter_mut().flat_map(|c| &mut c.names) {
                *name = self.constants[name];
            }
        }
        walk_stmt_mut(self, stmt);
    }

    fn expr(&mut self, expr: &mut Expr) {
        match &mut expr.kind {
            ExprKind::Call(callee, _) => self.callee(callee),
            ExprKind::FunctionAddress(id) => *id = self.functions[id],
            ExprKind::ExternAddress(id) => *id = self.externs[id],
            ExprKind::Constant(id) => *id = self.constants[id],
            _ => {}
        }
        walk_expr_mut(self, expr);
    }

    fn place(&mut self, place: &mut Place, _: bool) {
        if let Place::Static(id) = place {
            *id = self.statics[id];
        }
        walk_place_mut(self, place);
    }
}
