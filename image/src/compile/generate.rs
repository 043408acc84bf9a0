//! Instructions for a resolved method.
//!
//! *In*: a [`Tree`]. *Out*: [`Code`], closures inside. One generator makes one function; for each closure a new one runs.
//!
//! The order of the temporaries follows the source, so that a debugger can find names by reading it again: arguments, what a
//! closure copied, declared temporaries, the vector of shared variables, then what inlined blocks declare as they are met.

mod control;

use super::assemble::{Constant, Label, Op, assemble, simplify};
use super::pragma::Pragmas;
use super::tree::*;
use super::{ClassScope, Code, Literal, Problems, SlotOp, Style};
use crate::bytecode::{self, Place, special_selector};
use crate::format::MethodHeader;
use num_traits::{One, Zero};
use slang::source::{Name, Span};
use std::collections::HashMap;

/// Longer braces are filled one by one, so that the elements do not all lie on the stack.
const MAX_DIRECT_BRACE: usize = 32;
const MAX_VECTOR: usize = 127;
/// The temporary for the value that is assigned to a name nobody declares.
const UNDECLARED_VALUE: &str = "0TempForStackManipulation";
const MAX_CONSTANT_BLOCK_ARGS: usize = 3;
/// Needs the large frame although its own code does not: the arguments of the message are spread over its stack.
const PERFORM_WITH_ARGUMENTS: u16 = 84;

pub(super) fn generate(
    tree: &Tree,
    pragmas: &Pragmas,
    class: &dyn ClassScope,
    span: Span,
    problems: &mut Problems,
) -> Option<Code> {
    let mut generator = Generator::new(tree, class, tree.root.scope, span, problems);
    let scope = tree.scope(tree.root.scope);
    scope.args.iter().for_each(|v| generator.frame.add(tree, *v));
    let args = generator.frame.names.len();
    let primitive = pragmas.primitive.as_ref();
    if let Some(primitive) = primitive {
        if let Some((module, function)) = &primitive.named {
            let literal = Literal::NamedPrimitive { module: module.clone(), function: function.clone() };
            generator.literals.push(literal);
        }
        generator.emit(Op::CallPrimitive(primitive.number));
    }
    if let Some(error) = tree.error {
        generator.frame.add(tree, error);
        let slot = generator.frame.slot(error);
        generator.ops.push(Op::StoreError(slot));
    }
    generator.open(tree.root.scope);
    generator.begin(tree.root.scope);
    generator.effects(&tree.root.statements);
    generator.emit(Op::Return(Constant::Receiver));
    generator.finish(args, primitive.map(|p| p.number))
}

/// Slots of one function's frame.
#[derive(Default)]
struct Frame {
    /// Variables of one name share a slot even where both are in scope.
    by_name: bool,
    slots: HashMap<VarId, usize>,
    /// Name of each slot and whether a variable now in scope uses it.
    names: Vec<(Name, bool)>,
}

impl Frame {
    /// Gives the variable a slot: one of the same name, as a rule left by a scope that ended, or a new one.
    fn add(&mut self, tree: &Tree, id: VarId) {
        let name = &tree.variable(id).name;
        let slot = match self.names.iter().position(|(n, active)| n == name && (self.by_name || !active)) {
            Some(slot) => slot,
            None => {
                self.names.push((name.clone(), true));
                self.names.len() - 1
            }
        };
        self.names[slot].1 = true;
        self.slots.insert(id, slot);
    }

    /// The slot of a variable that no source declares.
    fn named(&mut self, name: &str) -> usize {
        match self.names.iter().position(|(n, _)| &**n == name) {
            Some(slot) => slot,
            None => {
                self.names.push((name.into(), true));
                self.names.len() - 1
            }
        }
    }

    fn release(&mut self, id: VarId) {
        if let Some(slot) = self.slots.get(&id) {
            self.names[*slot].1 = false;
        }
    }

    fn slot(&self, id: VarId) -> usize {
        self.slots.get(&id).copied().unwrap_or(0)
    }
}

struct Generator<'a> {
    tree: &'a Tree,
    class: &'a dyn ClassScope,
    problems: &'a mut Problems,
    /// The function this generator makes.
    function: ScopeId,
    opal: bool,
    span: Span,
    frame: Frame,
    /// All that instructions were made for; [`number_literals`] keeps those whose instruction stays.
    literals: Vec<Literal>,
    /// Selectors of the messages that became jumps.
    inlined: Vec<Literal>,
    ops: Vec<Op>,
    labels: usize,
    depth: usize,
    max_depth: usize,
    /// Nesting of inlined loops, where a temporary still holds what the last round left in it.
    loops: usize,
}

impl<'a> Generator<'a> {
    fn new(
        tree: &'a Tree,
        class: &'a dyn ClassScope,
        function: ScopeId,
        span: Span,
        problems: &'a mut Problems,
    ) -> Self {
        let opal = class.style() == Style::Opal;
        Generator {
            tree,
            class,
            problems,
            function,
            opal,
            span,
            frame: Frame { by_name: opal, ..Frame::default() },
            literals: Vec::new(),
            inlined: Vec::new(),
            ops: Vec::new(),
            labels: 0,
            depth: 0,
            max_depth: 0,
            loops: 0,
        }
    }

    fn finish(mut self, args: usize, primitive: Option<u16>) -> Option<Code> {
        let literals = &self.literals;
        let is_number =
            |i: usize| matches!(literals[i], Literal::Integer(_) | Literal::Float(_) | Literal::Scaled { .. });
        let mut ops = simplify(std::mem::take(&mut self.ops), self.opal, is_number);
        let mut primitive = primitive;
        let is_method = self.function == self.tree.root.scope;
        if is_method
            && args == 0
            && primitive.is_none()
            && let Some(quick) = self.quick_return(&ops)
        {
            ops.insert(0, Op::CallPrimitive(quick));
            primitive = Some(quick);
        }
        self.number_literals(&mut ops);
        let temps = self.frame.names.len();
        let checks = [
            (args, MethodHeader::MAX_ARGS, "arguments"),
            (temps, MethodHeader::MAX_TEMPS, "temporaries"),
            (temps + self.max_depth, MethodHeader::LARGE_FRAME, "temporaries and stacked values"),
            // Two more tie the code to its class.
            (self.literals.len() + 2, MethodHeader::MAX_LITERALS, "literals"),
        ];
        for (count, limit, what) in checks {
            if count > limit {
                self.problems.error(
                    "method-too-large",
                    self.span,
                    format!("{count} {what} are too many: at most {limit} fit into a method or block"),
                );
                return None;
            }
        }
        let Some(bytes) = assemble(&ops, self.class.is_context_class()) else {
            self.problems.error("method-too-large", self.span, "a jump spans more than 32767 bytes of code");
            return None;
        };
        Some(Code {
            args: args as u8,
            temps: temps as u8,
            primitive,
            large_frame: temps + self.max_depth > MethodHeader::SMALL_FRAME
                || primitive == Some(PERFORM_WITH_ARGUMENTS),
            literals: self.literals,
            bytes,
        })
    }

    /// Gives the literals that are still used their final order: by first use, the description of a primitive before all,
    /// selectors of inlined messages behind all.
    fn number_literals(&mut self, ops: &mut [Op]) {
        let mut numbers: Vec<Option<usize>> = vec![None; self.literals.len()];
        let mut order = Vec::new();
        let mut number = |old: usize| {
            *numbers[old].get_or_insert_with(|| {
                order.push(old);
                order.len() - 1
            })
        };
        if matches!(self.literals.first(), Some(Literal::NamedPrimitive { .. })) {
            number(0);
        }
        for at in 0..ops.len() {
            // The selector of a message to super comes before the class it is sent with.
            if let Some(Op::SuperSend { selector, directed: true, .. }) = ops.get(at + 1) {
                number(*selector);
            }
            match &mut ops[at] {
                Op::Push(Place::LiteralVariable(i))
                | Op::Store(Place::LiteralVariable(i))
                | Op::PopInto(Place::LiteralVariable(i))
                | Op::PushLiteral(i)
                | Op::Send { selector: i, .. }
                | Op::SuperSend { selector: i, .. }
                | Op::PushClosure { block: i, .. } => *i = number(*i),
                _ => {}
            }
        }
        let mut old: Vec<Option<Literal>> = std::mem::take(&mut self.literals).into_iter().map(Some).collect();
        self.literals = order.into_iter().filter_map(|i| old[i].take()).collect();
        for selector in std::mem::take(&mut self.inlined) {
            self.literal(selector);
        }
    }

    /// The primitive that does what the whole method does.
    fn quick_return(&self, ops: &[Op]) -> Option<u16> {
        Some(match ops {
            [Op::Return(Constant::Receiver)] => bytecode::QUICK_RETURN_SELF,
            [Op::Return(Constant::True)] => bytecode::QUICK_RETURN_TRUE,
            [Op::Return(Constant::False)] => bytecode::QUICK_RETURN_FALSE,
            [Op::Return(Constant::Nil)] => bytecode::QUICK_RETURN_NIL,
            [Op::PushConstant(Constant::Zero), Op::ReturnTop] => bytecode::QUICK_RETURN_MINUS_ONE + 1,
            [Op::PushConstant(Constant::One), Op::ReturnTop] => bytecode::QUICK_RETURN_MINUS_ONE + 2,
            [Op::PushLiteral(i), Op::ReturnTop] => match &self.literals[*i] {
                Literal::Integer(value) if *value == (-1).into() => bytecode::QUICK_RETURN_MINUS_ONE,
                Literal::Integer(value) if *value == 2.into() => bytecode::QUICK_RETURN_MINUS_ONE + 3,
                _ => return None,
            },
            [Op::Push(Place::ReceiverVariable(i)), Op::ReturnTop] if !self.class.is_context_class() => {
                let quick = bytecode::QUICK_RETURN_SLOT + *i as u16;
                (quick <= bytecode::LAST_QUICK).then_some(quick)?
            }
            _ => return None,
        })
    }

    fn emit(&mut self, op: Op) {
        let (pops, pushes) = match op {
            Op::Push(_) | Op::PushLiteral(_) | Op::PushConstant(_) | Op::NewArray(_) => (0, 1),
            Op::Dup => (1, 2),
            Op::Store(_) => (1, 1),
            Op::PopInto(_) | Op::Pop | Op::ReturnTop | Op::BlockReturnTop | Op::JumpIf(..) => (1, 0),
            Op::SpecialSend(k) => (bytecode::SPECIAL_SELECTORS[k as usize].1 as usize + 1, 1),
            Op::Send { args, .. } => (args + 1, 1),
            Op::SuperSend { args, directed, .. } => (args + 1 + usize::from(directed), 1),
            Op::ArrayOf(n) => (n, 1),
            Op::PushClosure { copied, .. } => (copied, 1),
            _ => (0, 0),
        };
        self.depth = self.depth.saturating_sub(pops) + pushes;
        self.max_depth = self.max_depth.max(self.depth);
        self.ops.push(op);
    }

    fn label(&mut self) -> Label {
        self.labels += 1;
        Label(self.labels)
    }

    /// Forward jumps to `label` arrive here with `depth` values on the stack.
    fn target(&mut self, label: Label, depth: usize) {
        self.depth = depth;
        self.ops.push(Op::Target(label));
    }

    fn loop_head(&mut self) -> Label {
        let label = self.label();
        self.ops.push(Op::LoopHead(label));
        label
    }

    fn literal(&mut self, literal: Literal) -> usize {
        match self.literals.iter().position(|l| *l == literal) {
            Some(index) => index,
            None => {
                self.literals.push(literal);
                self.literals.len() - 1
            }
        }
    }

    fn push_literal(&mut self, literal: &Literal) {
        match literal {
            Literal::Nil => self.emit(Op::PushConstant(Constant::Nil)),
            Literal::True => self.emit(Op::PushConstant(Constant::True)),
            Literal::False => self.emit(Op::PushConstant(Constant::False)),
            Literal::Integer(value) if value.is_zero() => self.emit(Op::PushConstant(Constant::Zero)),
            Literal::Integer(value) if value.is_one() => self.emit(Op::PushConstant(Constant::One)),
            other => {
                let index = self.literal(other.clone());
                self.emit(Op::PushLiteral(index));
            }
        }
    }

    /// Where a variable of any function is for this one.
    fn local(&self, id: VarId) -> Place {
        let variable = self.tree.variable(id);
        let scope = self.tree.scope(variable.scope);
        match (variable.escape, scope.vector) {
            (Escape::Shared, Some(vector)) => Place::Remote {
                index: scope.shared.iter().position(|v| *v == id).unwrap_or(0),
                vector: self.frame.slot(vector),
            },
            _ => Place::Temp(self.frame.slot(id)),
        }
    }

    fn place(&mut self, target: &Target) -> Place {
        match target {
            Target::Local(id) => self.local(*id),
            Target::Instance(slot) | Target::Special(slot, _) => Place::ReceiverVariable(*slot as usize),
            Target::Shared(id, name) | Target::Undeclared(id, name) => {
                Place::LiteralVariable(self.literal(Literal::Binding(*id, name.clone())))
            }
        }
    }

    fn slot_code(&mut self, slot: u16, code: &[SlotOp]) {
        let variable = Place::ReceiverVariable(slot as usize);
        for op in code {
            match op {
                SlotOp::PushVariable => self.emit(Op::Push(variable)),
                SlotOp::StoreVariable => self.emit(Op::Store(variable)),
                SlotOp::PushReceiver => self.emit(Op::PushConstant(Constant::Receiver)),
                SlotOp::PushLiteral(literal) => self.push_literal(literal),
                SlotOp::PushTemp(name) => {
                    let temp = Place::Temp(self.frame.named(name));
                    self.emit(Op::Push(temp));
                }
                SlotOp::StoreTemp(name) => {
                    let temp = Place::Temp(self.frame.named(name));
                    self.emit(Op::Store(temp));
                }
                SlotOp::Dup => self.emit(Op::Dup),
                SlotOp::Pop => self.emit(Op::Pop),
                SlotOp::Send(selector, args) => self.send_selector(selector, *args),
            }
        }
    }

    fn store(&mut self, target: &Target) {
        if let Target::Special(slot, code) = target {
            return self.slot_code(*slot, code);
        }
        if let Target::Undeclared(id, name) = target {
            let value = Place::Temp(self.frame.named(UNDECLARED_VALUE));
            self.emit(Op::PopInto(value));
            let binding = self.literal(Literal::Binding(*id, name.clone()));
            self.emit(Op::PushLiteral(binding));
            self.emit(Op::Push(value));
            self.emit(Op::PushConstant(Constant::Context));
            return self.send_selector("runtimeUndeclaredWrite:inContext:", 2);
        }
        let place = self.place(target);
        if matches!(place, Place::ReceiverVariable(_)) && self.class.is_context_class() {
            // Only the popping form looks whether the context has a live frame.
            self.emit(Op::PopInto(place));
            self.emit(Op::Push(place));
        } else {
            self.emit(Op::Store(place));
        }
    }

    /// Slots for what a scope declares; a function's arguments have theirs already.
    fn open(&mut self, id: ScopeId) {
        let tree = self.tree;
        let scope = tree.scope(id);
        let own = |v: &&VarId| tree.variable(**v).escape != Escape::Shared && Some(**v) != tree.error;
        match scope.kind {
            ScopeKind::Function => {
                scope.temps.iter().filter(own).for_each(|v| self.frame.add(tree, *v));
                scope.vector.iter().for_each(|v| self.frame.add(tree, *v));
            }
            ScopeKind::Inlined { .. } => {
                scope.vector.iter().for_each(|v| self.frame.add(tree, *v));
                scope.temps.iter().filter(own).for_each(|v| self.frame.add(tree, *v));
                scope.args.iter().for_each(|v| self.frame.add(tree, *v));
            }
        }
        if scope.shared.len() > MAX_VECTOR {
            let message = format!("closures share {} variables; at most {MAX_VECTOR} can be", scope.shared.len());
            self.problems.error("method-too-large", self.span, message);
        }
    }

    fn close(&mut self, id: ScopeId) {
        let scope = self.tree.scope(id);
        scope.args.iter().chain(&scope.temps).chain(&scope.vector).for_each(|v| self.frame.release(*v));
    }

    /// What runs on entry into a scope: a new vector, and nil where a slot may have been used before.
    fn begin(&mut self, id: ScopeId) {
        let scope = self.tree.scope(id);
        if let Some(vector) = scope.vector {
            self.emit(Op::NewArray(scope.shared.len().min(MAX_VECTOR)));
            self.emit(Op::PopInto(Place::Temp(self.frame.slot(vector))));
        }
        if matches!(scope.kind, ScopeKind::Inlined { .. }) {
            for temp in &scope.temps {
                if self.tree.variable(*temp).escape == Escape::Shared {
                    continue;
                }
                let slot = self.frame.slot(*temp);
                let reset = match self.opal {
                    true => scope.kind == ScopeKind::Inlined { is_loop: true },
                    false => self.loops > 0 || self.frame.slots.iter().any(|(v, s)| *s == slot && v != temp),
                };
                if reset {
                    self.emit(Op::PushConstant(Constant::Nil));
                    self.emit(Op::PopInto(Place::Temp(slot)));
                }
            }
        }
    }

    fn effects(&mut self, statements: &[Statement]) {
        for statement in statements {
            match statement {
                Statement::Expr(node) => self.effect(node),
                Statement::Return(node) => self.method_return(node),
            }
        }
    }

    fn method_return(&mut self, node: &Node) {
        self.value(node);
        self.emit(Op::ReturnTop);
    }

    /// Statements with the value of the last one left on the stack.
    fn values(&mut self, statements: &[Statement]) {
        match statements.split_last() {
            None => self.emit(Op::PushConstant(Constant::Nil)),
            Some((last, before)) => {
                self.effects(before);
                match last {
                    Statement::Expr(node) => self.value(node),
                    Statement::Return(node) => {
                        self.method_return(node);
                        // Nothing comes back here, but what follows counts on a value.
                        self.depth += 1;
                    }
                }
            }
        }
    }

    /// An inlined body whose scope is open.
    fn run(&mut self, body: &Body, wanted: bool) {
        self.begin(body.scope);
        if wanted {
            self.values(&body.statements);
        } else {
            self.effects(&body.statements);
        }
    }

    fn inlined(&mut self, body: &Body, wanted: bool) {
        self.open(body.scope);
        self.run(body, wanted);
        self.close(body.scope);
    }

    fn value(&mut self, node: &Node) {
        self.node(node, true);
    }

    fn effect(&mut self, node: &Node) {
        self.node(node, false);
    }

    /// `wanted`: leaves the value on the stack. Otherwise leaves nothing.
    fn node(&mut self, node: &Node, wanted: bool) {
        if self.opal && !wanted {
            self.node(node, true);
            return self.emit(Op::Pop);
        }
        if self.opal
            && let Some(selector) = &node.inlined
        {
            self.inlined.push(Literal::Symbol(selector.clone()));
        }
        match &node.kind {
            Kind::If { condition, sense, when, otherwise } => {
                self.branch(condition, *sense, when, otherwise.as_ref(), wanted)
            }
            Kind::ShortCircuit { left, stop, right } => self.short_circuit(left, *stop, right, wanted),
            Kind::NilTest { value, nil, not_nil, nil_first } => {
                self.nil_test(value, nil.as_ref(), not_nil.as_ref(), *nil_first, wanted)
            }
            Kind::While { condition, sense, body } => {
                self.while_loop(condition, *sense, body.as_ref());
                self.nil_if(wanted);
            }
            Kind::Repeat(body) => {
                let head = self.loop_head();
                self.loops += 1;
                self.inlined(body, false);
                self.loops -= 1;
                self.emit(Op::JumpBack(head));
                self.nil_if(wanted);
            }
            _ => {
                self.plain(node);
                if !wanted {
                    self.emit(Op::Pop);
                }
            }
        }
    }

    fn nil_if(&mut self, wanted: bool) {
        if wanted {
            self.emit(Op::PushConstant(Constant::Nil));
        }
    }

    /// Nodes that always leave a value.
    fn plain(&mut self, node: &Node) {
        match &node.kind {
            Kind::Pseudo(pseudo) => self.emit(Op::PushConstant(match pseudo {
                Pseudo::Receiver | Pseudo::Super => Constant::Receiver,
                Pseudo::True => Constant::True,
                Pseudo::False => Constant::False,
                Pseudo::Nil => Constant::Nil,
                Pseudo::Context => Constant::Context,
                Pseudo::Process => Constant::Process,
            })),
            Kind::Literal(literal) => self.push_literal(literal),
            Kind::Variable(Target::Undeclared(id, name)) => {
                let binding = self.literal(Literal::Binding(*id, name.clone()));
                self.emit(Op::PushLiteral(binding));
                self.emit(Op::PushConstant(Constant::Context));
                self.send_selector("runtimeUndeclaredReadInContext:", 1);
            }
            Kind::Variable(Target::Special(slot, code)) => self.slot_code(*slot, code),
            Kind::Variable(target) => {
                let place = self.place(target);
                self.emit(Op::Push(place));
            }
            Kind::Assign(target, value) => {
                self.value(value);
                self.store(target);
            }
            Kind::Send(receiver, message) => {
                self.value(receiver);
                self.send(message, is_super(receiver));
            }
            Kind::Cascade(receiver, messages) => {
                self.value(receiver);
                let to_super = is_super(receiver);
                for (i, message) in messages.iter().enumerate() {
                    let last = i + 1 == messages.len();
                    if !last {
                        self.emit(Op::Dup);
                    }
                    self.send(message, to_super);
                    if !last {
                        self.emit(Op::Pop);
                    }
                }
            }
            Kind::Brace(elements) => self.brace(elements, node.span),
            Kind::Block(body) => self.closure(body, node.span),
            Kind::Count { start, limit, step, body, limit_var } => self.count(start, limit, step, body, *limit_var),
            Kind::Times { limit, body, limit_var, counter } => self.times(limit, body, *limit_var, *counter),
            Kind::Case { value, cases, otherwise } => self.case(value, cases, otherwise.as_ref()),
            Kind::If { .. }
            | Kind::ShortCircuit { .. }
            | Kind::NilTest { .. }
            | Kind::While { .. }
            | Kind::Repeat(_) => {
                self.node(node, true);
            }
        }
    }

    fn send(&mut self, message: &Message, to_super: bool) {
        for arg in &message.args {
            self.value(arg);
        }
        let args = message.args.len();
        if to_super {
            let selector = self.literal(Literal::Symbol(message.selector.clone()));
            // A block has no link to a class, so the class comes with the message.
            let directed = self.function != self.tree.root.scope;
            if directed {
                // Each has a binding of its own.
                self.literals.push(Literal::MethodClass);
                let class = self.literals.len() - 1;
                self.emit(Op::Push(Place::LiteralVariable(class)));
            }
            self.emit(Op::SuperSend { selector, args, directed });
        } else {
            self.send_selector(&message.selector, args);
        }
    }

    fn send_selector(&mut self, selector: &str, args: usize) {
        match special_selector(selector) {
            Some(k) if !(self.opal && selector == "class") => self.emit(Op::SpecialSend(k)),
            _ => {
                let selector = self.literal(Literal::Symbol(selector.into()));
                self.emit(Op::Send { selector, args });
            }
        }
    }

    fn brace(&mut self, elements: &[Node], span: Span) {
        if elements.len() <= MAX_DIRECT_BRACE {
            for element in elements {
                self.value(element);
            }
            self.emit(Op::ArrayOf(elements.len()));
            return;
        }
        if elements.len() <= MAX_VECTOR && !self.opal {
            self.emit(Op::NewArray(elements.len()));
        } else {
            let Some(array) = self.class.binding("Array") else {
                self.problems.error("undeclared-variable", span, "a long brace array needs the class Array");
                return;
            };
            let array = self.literal(Literal::Binding(array, "Array".into()));
            self.emit(Op::Push(Place::LiteralVariable(array)));
            self.push_literal(&Literal::Integer(elements.len().into()));
            self.send_selector("new:", 1);
        }
        for (i, element) in elements.iter().enumerate() {
            self.emit(Op::Dup);
            self.push_literal(&Literal::Integer((i + 1).into()));
            self.value(element);
            self.send_selector("at:put:", 2);
            self.emit(Op::Pop);
        }
    }

    fn closure(&mut self, body: &Body, span: Span) {
        let tree = self.tree;
        let scope = tree.scope(body.scope);
        if self.opal
            && scope.args.len() <= MAX_CONSTANT_BLOCK_ARGS
            && let Some(value) = constant(&body.statements)
        {
            return self.constant_block(body, value, span);
        }
        let mut inner = Generator::new(tree, self.class, body.scope, span, self.problems);
        scope.args.iter().for_each(|v| inner.frame.add(tree, *v));
        let args = inner.frame.names.len();
        scope.copied.iter().for_each(|v| inner.frame.add(tree, *v));
        inner.open(body.scope);
        inner.begin(body.scope);
        inner.values(&body.statements);
        inner.emit(Op::BlockReturnTop);
        let Some(code) = inner.finish(args, None) else { return };
        for copied in &scope.copied {
            self.emit(Op::Push(Place::Temp(self.frame.slot(*copied))));
        }
        self.literals.push(Literal::Block(Box::new(code)));
        let block = self.literals.len() - 1;
        self.emit(Op::PushClosure { block, copied: scope.copied.len() });
    }

    /// The code is never run where the system answers the value at once, but there for those who look at it.
    fn constant_block(&mut self, body: &Body, value: Literal, span: Span) {
        let mut inner = Generator::new(self.tree, self.class, body.scope, span, self.problems);
        self.tree.scope(body.scope).args.iter().for_each(|v| inner.frame.add(self.tree, *v));
        let args = inner.frame.names.len();
        inner.push_literal(&value);
        inner.emit(Op::BlockReturnTop);
        let Some(mut code) = inner.finish(args, None) else { return };
        // Opal counts no variables here.
        code.temps = 0;
        self.literals.push(Literal::ConstantBlock(Box::new(value), Box::new(code)));
        self.emit(Op::PushLiteral(self.literals.len() - 1));
    }
}

/// The literal a block consists of.
fn constant(statements: &[Statement]) -> Option<Literal> {
    match statements {
        [] => Some(Literal::Nil),
        [Statement::Expr(node)] => match &node.kind {
            Kind::Literal(literal) => Some(literal.clone()),
            Kind::Pseudo(Pseudo::Nil) => Some(Literal::Nil),
            Kind::Pseudo(Pseudo::True) => Some(Literal::True),
            Kind::Pseudo(Pseudo::False) => Some(Literal::False),
            _ => None,
        },
        _ => None,
    }
}

fn is_super(node: &Node) -> bool {
    matches!(node.kind, Kind::Pseudo(Pseudo::Super))
}
