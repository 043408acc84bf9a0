//! How deep the primitives of a plugin look into their operands.
//!
//! Spur follows forwarders lazily: when a primitive fails, its operands are searched for forwarders down to its *accessor depth*, and it is
//! tried again. A value taken off the stack has depth 0, what is fetched from it depth 1, and so on; -1 says that a primitive takes
//! nothing off the stack.
//!
//! *In*: a plugin as lowered, before inlining. *Out*: [`Function::accessor_depth`] of every exported function without parameters that no
//! pragma has given one.
//!
//! The values of a primitive flow through a graph: its nodes are the locals and results of the functions that it reaches and the variables
//! of the plugin; an edge carries the number of accesses between two of them. The depth is the longest way from the stack to an access. In a
//! circle (a list that is walked along) each access counts once. As in the field's generators an entry of the proxy that only asks an
//! object for its size counts as an access: too deep costs a search, too shallow a failure.

use crate::ir::walk::{Visit, for_each_expr, walk_expr, walk_stmt};
use crate::ir::*;
use std::collections::{BTreeMap, BTreeSet};

/// What an entry of the proxy does with objects. The names are those of the categories `stack access` and `object access` of the field's
/// `InterpreterProxy`.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    /// Takes an object off the stack.
    Stack,
    /// Takes a number off the stack.
    StackNumber,
    /// Looks into its operands and answers what it finds there.
    Object,
    /// Looks into its operands and answers no object.
    Terminal,
    /// Answers the operand itself in another form.
    SameLevel,
}

fn access(name: &str) -> Option<Access> {
    Some(match name {
        "stackValue" | "stackObjectValue" | "methodArg" | "objectArg" => Access::Stack,
        "stackIntegerValue"
        | "stackFloatValue"
        | "stackPositiveMachineIntegerValue"
        | "stackSignedMachineIntegerValue"
        | "integerArg"
        | "floatArg" => Access::StackNumber,
        "fetchArrayofObject" | "fetchClassOf" | "fetchPointerofObject" | "literalofMethod" | "stObjectat" => {
            Access::Object
        }
        "argumentCountOf"
        | "byteSizeOf"
        | "characterValueOf"
        | "fetchFloatofObject"
        | "fetchIntegerofObject"
        | "fetchLong32ofObject"
        | "instanceSizeOf"
        | "isOopImmutable"
        | "literalCountOf"
        | "primitiveIndexOf"
        | "slotSizeOf"
        | "stSizeOf"
        | "stObjectatput"
        | "storeIntegerofObjectwithValue"
        | "storePointerofObjectwithValue" => Access::Terminal,
        "arrayValueOf" | "firstFixedField" | "firstIndexableField" => Access::SameLevel,
        _ => return None,
    })
}

/// Exported functions that are no primitives.
fn is_handshake(name: &str) -> bool {
    matches!(name, "getModuleName" | "setInterpreter" | "initialiseModule" | "shutdownModule" | "moduleUnloaded")
}

pub fn accessor_depths(unit: &mut Unit) {
    let found: Vec<(usize, i8)> = unit
        .functions
        .iter()
        .enumerate()
        .filter(|(_, f)| f.linkage == Linkage::Exported && f.params == 0 && f.accessor_depth.is_none())
        .filter(|(_, f)| !is_handshake(&f.name))
        .map(|(i, _)| (i, depth(unit, FunctionId(i as u32))))
        .collect();
    for (i, depth) in found {
        unit.functions[i].accessor_depth = Some(depth);
    }
}

/// Where values are kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Node {
    Stack,
    Local(FunctionId, LocalId),
    Result(FunctionId),
    State(StateId),
    Static(StaticId),
}

/// Where a value may come from, with the number of accesses in between.
type Sources = BTreeMap<Node, u32>;

struct Flow<'u> {
    unit: &'u Unit,
    function: FunctionId,
    edges: BTreeMap<(Node, Node), u32>,
    /// Looked into, or taken off the stack.
    uses: Sources,
}

fn depth(unit: &Unit, primitive: FunctionId) -> i8 {
    let mut flow = Flow { unit, function: primitive, edges: BTreeMap::new(), uses: Sources::new() };
    let mut reached: BTreeSet<FunctionId> = BTreeSet::from([primitive]);
    let mut open = vec![primitive];
    while let Some(id) = open.pop() {
        let function = &unit.functions[id.index()];
        flow.function = id;
        flow.stmts(&function.body);
        for_each_expr(&function.body, &mut |e| {
            if let ExprKind::Call(Callee::Function(callee), _) | ExprKind::FunctionAddress(callee) = &e.kind
                && reached.insert(*callee)
            {
                open.push(*callee);
            }
        });
    }
    let levels = levels(&flow.edges);
    let deepest = flow.uses.iter().filter_map(|(node, accesses)| Some(levels.get(node)? + accesses)).max();
    deepest.map_or(-1, |d| i8::try_from(d).unwrap_or(i8::MAX))
}

fn merge(into: &mut Sources, from: Sources, more: u32) {
    for (node, accesses) in from {
        let known = into.entry(node).or_insert(0);
        *known = (*known).max(accesses + more);
    }
}

impl Flow<'_> {
    fn assign(&mut self, to: Node, value: Sources) {
        for (from, accesses) in value {
            let known = self.edges.entry((from, to)).or_insert(0);
            *known = (*known).max(accesses);
        }
    }

    fn node(&self, place: &Place) -> Option<Node> {
        match place {
            Place::Local(id) => Some(Node::Local(self.function, *id)),
            Place::State(id) => Some(Node::State(*id)),
            Place::Static(id) => Some(Node::Static(*id)),
            Place::Field(base, ..) | Place::Index(base, _) => self.node(base),
            Place::Deref(_) => None,
        }
    }

    fn place(&self, place: &Place, ty: &Type) -> Sources {
        match place {
            Place::Deref(pointer) => self.fetched(self.sources(pointer), ty),
            Place::Field(base, ..) | Place::Index(base, _) => self.place(base, ty),
            _ => self.node(place).map(|n| Sources::from([(n, 0)])).unwrap_or_default(),
        }
    }

    /// What lies behind a pointer into an object: another object if it is a word.
    fn fetched(&self, pointer: Sources, ty: &Type) -> Sources {
        let mut found = Sources::new();
        if matches!(ty, Type::Int(t) if t.bits == self.unit.word_bits) {
            merge(&mut found, pointer, 1);
        }
        found
    }

    fn sources(&self, e: &Expr) -> Sources {
        let mut found = Sources::new();
        match &e.kind {
            ExprKind::Read(place) => return self.place(place, &e.ty),
            ExprKind::AddressOf(place) => match place {
                Place::Deref(pointer) => return self.sources(pointer),
                place => return self.node(place).map(|n| Sources::from([(n, 0)])).unwrap_or_default(),
            },
            ExprKind::Convert(a) => return self.sources(a),
            ExprKind::Load(a) => return self.fetched(self.sources(a), &e.ty),
            ExprKind::PointerAdd(a, _) => return self.sources(a),
            // Addresses are computed with.
            ExprKind::Binary(BinaryOp::Add | BinaryOp::Subtract, a, b) => {
                merge(&mut found, self.sources(a), 0);
                merge(&mut found, self.sources(b), 0);
            }
            ExprKind::Select(_, a, b) => {
                merge(&mut found, self.sources(a), 0);
                merge(&mut found, self.sources(b), 0);
            }
            ExprKind::Call(callee, args) => match callee {
                Callee::Function(id) => return Sources::from([(Node::Result(*id), 0)]),
                Callee::Extern(id) => {
                    let function = &self.unit.externs[id.index()];
                    let known = access(&function.name).filter(|_| function.kind == ExternKind::Proxy);
                    match known {
                        Some(Access::Stack) => return Sources::from([(Node::Stack, 0)]),
                        Some(Access::Object) => args.iter().for_each(|a| merge(&mut found, self.sources(a), 1)),
                        Some(Access::SameLevel) => args.iter().for_each(|a| merge(&mut found, self.sources(a), 0)),
                        _ => {}
                    }
                }
                Callee::Pointer(_) => {}
            },
            _ => {}
        }
        found
    }

    fn call(&mut self, callee: &Callee, args: &[Expr]) {
        match callee {
            Callee::Function(id) => {
                for (i, arg) in args.iter().enumerate() {
                    let value = self.sources(arg);
                    self.assign(Node::Local(*id, LocalId(i as u32)), value);
                }
            }
            Callee::Extern(id) => {
                let function = &self.unit.externs[id.index()];
                let Some(access) = access(&function.name).filter(|_| function.kind == ExternKind::Proxy) else {
                    return;
                };
                match access {
                    Access::Stack | Access::StackNumber => merge(&mut self.uses, Sources::from([(Node::Stack, 0)]), 0),
                    Access::SameLevel => {}
                    Access::Object | Access::Terminal => {
                        for arg in args {
                            let value = self.sources(arg);
                            merge(&mut self.uses, value, 1);
                        }
                    }
                }
            }
            Callee::Pointer(_) => {}
        }
    }
}

impl Visit for Flow<'_> {
    fn stmt(&mut self, stmt: &Stmt) {
        match &stmt.kind {
            StmtKind::Assign(place, value) => {
                if let Some(to) = self.node(place) {
                    let value = self.sources(value);
                    self.assign(to, value);
                }
            }
            StmtKind::Return(Some(value)) => {
                let value = self.sources(value);
                self.assign(Node::Result(self.function), value);
            }
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Call(callee, args) => self.call(callee, args),
            ExprKind::Load(_) | ExprKind::Read(Place::Deref(_)) => {
                let found = self.sources(expr);
                merge(&mut self.uses, found, 0);
            }
            _ => {}
        }
        walk_expr(self, expr);
    }
}

/// The longest way from the stack to each node that it reaches. Nodes of one circle have one level: the accesses inside count once each.
fn levels(edges: &BTreeMap<(Node, Node), u32>) -> BTreeMap<Node, u32> {
    let mut next: BTreeMap<Node, Vec<Node>> = BTreeMap::new();
    for (from, to) in edges.keys() {
        next.entry(*from).or_default().push(*to);
    }
    let reach = |start: Node| {
        let mut seen = BTreeSet::new();
        let mut open = vec![start];
        while let Some(node) = open.pop() {
            for to in next.get(&node).into_iter().flatten() {
                if seen.insert(*to) {
                    open.push(*to);
                }
            }
        }
        seen
    };
    let mut nodes: BTreeSet<Node> = reach(Node::Stack);
    nodes.insert(Node::Stack);
    let reached: BTreeMap<Node, BTreeSet<Node>> = nodes.iter().map(|n| (*n, reach(*n))).collect();
    let circle = |a: Node, b: Node| a == b || (reached[&a].contains(&b) && reached[&b].contains(&a));
    // A circle is known by its first node.
    let home: BTreeMap<Node, Node> =
        nodes.iter().map(|n| (*n, *nodes.iter().find(|m| circle(**m, *n)).unwrap_or(n))).collect();
    let mut inside: BTreeMap<Node, u32> = BTreeMap::new();
    let mut between: Vec<(Node, Node, u32)> = Vec::new();
    for ((from, to), accesses) in edges.iter().filter(|((from, _), _)| nodes.contains(from)) {
        if circle(*from, *to) {
            *inside.entry(home[from]).or_insert(0) += accesses;
        } else {
            between.push((home[from], home[to], *accesses));
        }
    }
    let within = |n: Node| inside.get(&n).copied().unwrap_or(0);
    let mut level: BTreeMap<Node, u32> = BTreeMap::from([(home[&Node::Stack], within(home[&Node::Stack]))]);
    // Without circles the longest ways are found after as many rounds as there are nodes.
    for _ in 0..nodes.len() {
        let mut changed = false;
        for (from, to, accesses) in &between {
            let Some(start) = level.get(from) else { continue };
            let there = start + accesses + within(*to);
            if level.get(to).is_none_or(|known| *known < there) {
                level.insert(*to, there);
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
    nodes.iter().filter_map(|n| Some((*n, *level.get(&home[n])?))).collect()
}
