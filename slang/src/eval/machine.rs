//! The Smalltalk machine that runs class-side code at generation time.
//!
//! It walks the syntax trees of a [`World`]. Methods of the world come first, then what [`super::kernel`] builds in. An
//! endless loop runs out of steps, endless recursion out of depth; both, and every error that no handler takes, end as a
//! diagnostic that shows where and through which calls.

use super::generator::Generator;
use super::value::{ExceptionState, Ids, Instance, Val, kernel_superclass};
use crate::ast::{Block, Expr, ExprKind, Literal, Message, Statement, StatementKind};
use crate::diag::Diagnostic;
use crate::model::World;
use crate::source::{Location, Name, Span};
use crate::spec::{MethodDef, Value};
use indexmap::IndexMap;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;
use std::sync::Arc;

pub type R<'w> = Result<Val<'w>, Unwind<'w>>;

/// Sends and loop rounds of one run.
pub const MAX_STEPS: u64 = 20_000_000;
/// Nested evaluations. The thread's stack is sized for it, see [`super::with_stack`].
pub const MAX_DEPTH: usize = 10_000;

/// Methods of the sources that change the image they are developed in (they compile accessors for the simulator): they
/// have no effect on what is generated and are not run.
const IMAGE_ONLY: [&str; 1] = ["checkGenerateSurrogate:bytesPerWord:"];

/// Why an evaluation ended without a value.
pub enum Unwind<'w> {
    /// `^` in a block: the frame to leave.
    Return { frame: u64, value: Val<'w> },
    /// A handler has finished: its `on:do:` answers the value.
    Handled { handler: u64, value: Val<'w> },
    /// A handler asks for its protected block to run again, or for another one instead.
    Retry { handler: u64, instead: Option<Val<'w>> },
    /// A handler lets a `signal` answer.
    Resume { signal: u64, value: Val<'w> },
    /// Nobody took the error.
    Fail(Box<Diagnostic>),
}

/// One activation of a method, or the outermost one of free-standing statements.
pub struct Frame<'w> {
    pub id: u64,
    pub method: Option<&'w Arc<MethodDef>>,
    pub receiver: Val<'w>,
    /// The class that defines the method: where `super` starts and variables are looked up.
    pub class: Name,
    pub class_side: bool,
}

pub struct Scope<'w> {
    vars: RefCell<Vec<(Name, Val<'w>)>>,
    parent: Option<Rc<Scope<'w>>>,
    pub frame: Rc<Frame<'w>>,
}

pub struct Closure<'w> {
    pub block: &'w Block,
    pub scope: Rc<Scope<'w>>,
}

pub struct Handler<'w> {
    id: u64,
    filter: Val<'w>,
    block: Val<'w>,
}

type MethodKey = (Name, bool, Name);

pub struct Machine<'w> {
    pub world: &'w World,
    pub ids: Ids,
    /// By class and variable.
    pub class_vars: IndexMap<(Name, Name), Val<'w>>,
    pub class_inst_vars: HashMap<(Name, Name), Val<'w>>,
    /// Classes whose own class-side `initialize` was started.
    pub initialized: HashMap<Name, ()>,
    pub globals: HashMap<Name, Val<'w>>,
    /// Activations, each with the place of what it does now.
    pub stack: Vec<(Rc<Frame<'w>>, Span)>,
    pub handlers: Vec<Handler<'w>>,
    pub generator: Generator<'w>,
    pub warnings: Vec<Diagnostic>,
    /// Options of the run.
    pub options: IndexMap<Name, Value>,
    /// As in an image: a global that nobody declares is nil. Classic sources name classes of tools that are not loaded.
    pub undeclared_is_nil: bool,
    /// Names that the C compiler gives a value.
    pub compile_time_names: BTreeSet<Name>,
    steps: u64,
    depth: usize,
    methods: HashMap<MethodKey, Option<&'w Arc<MethodDef>>>,
    slots: HashMap<Name, Rc<Vec<Name>>>,
}

impl<'w> Machine<'w> {
    pub fn new(world: &'w World) -> Self {
        Machine {
            world,
            ids: Ids::default(),
            class_vars: IndexMap::new(),
            class_inst_vars: HashMap::new(),
            initialized: HashMap::new(),
            globals: HashMap::new(),
            stack: Vec::new(),
            handlers: Vec::new(),
            generator: Generator::default(),
            warnings: Vec::new(),
            options: IndexMap::new(),
            undeclared_is_nil: false,
            compile_time_names: BTreeSet::new(),
            steps: MAX_STEPS,
            depth: 0,
            methods: HashMap::new(),
            slots: HashMap::new(),
        }
    }

    pub fn limit_steps(&mut self, steps: u64) {
        self.steps = steps;
    }

    // ---- entry points ----

    /// Sends a message from outside; what is left unwound becomes a diagnostic.
    pub fn send_from_outside(
        &mut self,
        receiver: Val<'w>,
        selector: &str,
        args: Vec<Val<'w>>,
    ) -> Result<Val<'w>, Diagnostic> {
        let result = self.send(receiver, &Name::from(selector), args);
        self.finish(result)
    }

    /// Runs statements as if they were a method of `class`; answers the value of the last one or of `^`.
    pub fn run(
        &mut self,
        body: &'w [Statement],
        temps: &'w [crate::ast::Ident],
        class: &str,
    ) -> Result<Val<'w>, Diagnostic> {
        let receiver = if self.world.class(class).is_some() { Val::class(class) } else { Val::Nil };
        let frame =
            Rc::new(Frame { id: self.ids.next(), method: None, receiver, class: class.into(), class_side: true });
        let vars = temps.iter().map(|t| (t.name.clone(), Val::Nil)).collect();
        let scope = Rc::new(Scope { vars: RefCell::new(vars), parent: None, frame: frame.clone() });
        self.stack.push((frame.clone(), Span::default()));
        let result = match self.statements(body, &scope) {
            Err(Unwind::Return { frame: id, value }) if id == frame.id => Ok(value),
            other => other,
        };
        self.stack.pop();
        self.finish(result)
    }

    fn finish(&mut self, result: R<'w>) -> Result<Val<'w>, Diagnostic> {
        result.map_err(|unwind| self.recover(unwind))
    }

    /// What ended an evaluation, as a diagnostic; the machine can be used again afterwards.
    pub fn recover(&mut self, unwind: Unwind<'w>) -> Diagnostic {
        self.stack.clear();
        self.handlers.clear();
        self.depth = 0;
        match unwind {
            Unwind::Fail(diagnostic) => *diagnostic,
            _ => Diagnostic::error("evaluation", None, "a block returned from a method that had already ended"),
        }
    }

    // ---- statements and expressions ----

    pub fn statements(&mut self, body: &'w [Statement], scope: &Rc<Scope<'w>>) -> R<'w> {
        let mut last = Val::Nil;
        for statement in body {
            last = match &statement.kind {
                StatementKind::Expr(e) => self.expr(e, scope)?,
                StatementKind::Return(e) => {
                    let value = self.expr(e, scope)?;
                    return Err(Unwind::Return { frame: scope.frame.id, value });
                }
            };
        }
        Ok(last)
    }

    pub fn expr(&mut self, expr: &'w Expr, scope: &Rc<Scope<'w>>) -> R<'w> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            self.depth = 0;
            return Err(self.failure(
                "this code calls itself without end",
                "look for the method that repeats in the call chain below",
            ));
        }
        let result = self.expr_inner(expr, scope);
        self.depth = self.depth.saturating_sub(1);
        result
    }

    fn expr_inner(&mut self, expr: &'w Expr, scope: &Rc<Scope<'w>>) -> R<'w> {
        match &expr.kind {
            ExprKind::Variable(name) => self.variable(name, scope, expr.span),
            ExprKind::Literal(literal) => Ok(literal_value(literal)),
            ExprKind::Assign(target, value) => {
                let value = self.expr(value, scope)?;
                self.at(target.span);
                self.assign(&target.name, value.clone(), scope)?;
                Ok(value)
            }
            ExprKind::Send(receiver, message) => self.send_expr(receiver, message, scope),
            ExprKind::Cascade(receiver, messages) => {
                let is_super = is_super(receiver);
                let receiver = self.expr(receiver, scope)?;
                let mut last = Val::Nil;
                for message in messages {
                    let args = self.args(message, scope)?;
                    self.at(message.selector_span);
                    last = self.dispatch(receiver.clone(), message, args, is_super, scope)?;
                }
                Ok(last)
            }
            ExprKind::Block(block) => Ok(Val::Block(Rc::new(Closure { block, scope: scope.clone() }))),
            ExprKind::Brace(elements) => {
                let values = elements.iter().map(|e| self.expr(e, scope)).collect::<Result<Vec<_>, _>>()?;
                Ok(Val::array(values))
            }
        }
    }

    fn args(&mut self, message: &'w Message, scope: &Rc<Scope<'w>>) -> Result<Vec<Val<'w>>, Unwind<'w>> {
        message.args.iter().map(|a| self.expr(a, scope)).collect()
    }

    fn send_expr(&mut self, receiver: &'w Expr, message: &'w Message, scope: &Rc<Scope<'w>>) -> R<'w> {
        if let Some(result) = self.inlined(receiver, message, scope) {
            return result;
        }
        let value = self.expr(receiver, scope)?;
        let args = self.args(message, scope)?;
        self.at(message.selector_span);
        self.dispatch(value, message, args, is_super(receiver), scope)
    }

    fn dispatch(
        &mut self,
        receiver: Val<'w>,
        message: &'w Message,
        args: Vec<Val<'w>>,
        is_super: bool,
        scope: &Rc<Scope<'w>>,
    ) -> R<'w> {
        if is_super {
            let frame = scope.frame.clone();
            return self.send_super(&frame, receiver, &message.selector, args);
        }
        self.send(receiver, &message.selector, args)
    }

    /// Notes where the running method is, for error messages.
    fn at(&mut self, span: Span) {
        if let Some(top) = self.stack.last_mut() {
            top.1 = span;
        }
    }

    /// Control structures whose blocks are written in place: no closure is made.
    fn inlined(&mut self, receiver: &'w Expr, message: &'w Message, scope: &Rc<Scope<'w>>) -> Option<R<'w>> {
        let blocks = || message.args.iter().all(|a| matches!(a.kind, ExprKind::Block(_)));
        match &*message.selector {
            "ifTrue:" | "ifFalse:" | "ifTrue:ifFalse:" | "ifFalse:ifTrue:" | "and:" | "or:" if blocks() => {
                let condition = match self.expr(receiver, scope) {
                    Ok(value) => value,
                    Err(unwind) => return Some(Err(unwind)),
                };
                let Val::Bool(condition) = condition else {
                    self.at(message.selector_span);
                    return Some(self.send_with_blocks(condition, message, scope));
                };
                let first = message.selector.starts_with("ifTrue:") || &*message.selector == "and:";
                let arm = if condition == first { message.args.first() } else { message.args.get(1) };
                Some(match (arm, &*message.selector) {
                    (Some(arm), _) => self.inline_block(arm, &[], scope),
                    (None, "and:" | "or:") => Ok(Val::Bool(condition)),
                    (None, _) => Ok(Val::Nil),
                })
            }
            "whileTrue:" | "whileFalse:" | "whileTrue" | "whileFalse" | "repeat"
                if blocks() && matches!(receiver.kind, ExprKind::Block(_)) =>
            {
                Some(self.inline_while(receiver, message, scope))
            }
            "to:do:" | "to:by:do:" if message.args.last().is_some_and(|a| matches!(a.kind, ExprKind::Block(_))) => {
                Some(self.inline_to_do(receiver, message, scope))
            }
            _ => None,
        }
    }

    fn send_with_blocks(&mut self, receiver: Val<'w>, message: &'w Message, scope: &Rc<Scope<'w>>) -> R<'w> {
        let args = self.args(message, scope)?;
        self.send(receiver, &message.selector, args)
    }

    fn inline_while(&mut self, receiver: &'w Expr, message: &'w Message, scope: &Rc<Scope<'w>>) -> R<'w> {
        let wanted = match &*message.selector {
            "repeat" => None,
            s => Some(s.starts_with("whileTrue")),
        };
        loop {
            self.at(message.selector_span);
            self.step()?;
            let condition = self.inline_block(receiver, &[], scope)?;
            if let Some(wanted) = wanted {
                match condition {
                    Val::Bool(b) if b == wanted => {}
                    Val::Bool(_) => return Ok(Val::Nil),
                    other => {
                        self.at(message.selector_span);
                        let text = format!("the condition of this loop is {}, not a Boolean", self.describe(&other));
                        return self.raise("Error", text);
                    }
                }
            }
            if let Some(body) = message.args.first() {
                self.inline_block(body, &[], scope)?;
            }
        }
    }

    fn inline_to_do(&mut self, receiver: &'w Expr, message: &'w Message, scope: &Rc<Scope<'w>>) -> R<'w> {
        let mut current = self.expr(receiver, scope)?;
        let start = current.clone();
        let limit = self.expr(&message.args[0], scope)?;
        let step = if message.args.len() == 3 { self.expr(&message.args[1], scope)? } else { Val::int(1) };
        let body = &message.args[message.args.len() - 1];
        self.at(message.selector_span);
        let zero = Val::int(0);
        let down = self.is_true_send(step.clone(), "<", zero.clone())?;
        if step.equals(&zero) {
            return self.raise("Error", "the step of this loop is 0".to_string());
        }
        let comparison = if down { ">=" } else { "<=" };
        while self.is_true_send(current.clone(), comparison, limit.clone())? {
            self.step()?;
            self.inline_block(body, std::slice::from_ref(&current), scope)?;
            current = self.send(current, &"+".into(), vec![step.clone()])?;
        }
        Ok(start)
    }

    fn is_true_send(&mut self, receiver: Val<'w>, selector: &str, arg: Val<'w>) -> Result<bool, Unwind<'w>> {
        Ok(matches!(self.send(receiver, &selector.into(), vec![arg])?, Val::Bool(true)))
    }

    fn inline_block(&mut self, expr: &'w Expr, args: &[Val<'w>], scope: &Rc<Scope<'w>>) -> R<'w> {
        let ExprKind::Block(block) = &expr.kind else { return self.expr(expr, scope) };
        if block.args.is_empty() && block.temps.is_empty() && args.is_empty() {
            return self.statements(&block.body, scope);
        }
        self.run_block(block, args, scope)
    }

    fn run_block(&mut self, block: &'w Block, args: &[Val<'w>], scope: &Rc<Scope<'w>>) -> R<'w> {
        let args = block.args.iter().zip(args).map(|(name, value)| (name.name.clone(), value.clone()));
        let temps = block.temps.iter().map(|t| (t.name.clone(), Val::Nil));
        let vars = RefCell::new(args.chain(temps).collect());
        let inner = Rc::new(Scope { vars, parent: Some(scope.clone()), frame: scope.frame.clone() });
        self.statements(&block.body, &inner)
    }

    // ---- variables ----

    fn variable(&mut self, name: &Name, scope: &Rc<Scope<'w>>, span: Span) -> R<'w> {
        let mut at = Some(scope);
        while let Some(s) = at {
            if let Some((_, value)) = s.vars.borrow().iter().find(|(n, _)| n == name) {
                return Ok(value.clone());
            }
            at = s.parent.as_ref();
        }
        let frame = &scope.frame;
        match &**name {
            "self" | "super" => return Ok(frame.receiver.clone()),
            "nil" => return Ok(Val::Nil),
            "true" => return Ok(Val::Bool(true)),
            "false" => return Ok(Val::Bool(false)),
            "thisContext" => return Ok(Val::Context(frame.clone())),
            _ => {}
        }
        if let Some(value) = self.instance_variable(frame, name) {
            return Ok(value);
        }
        self.at(span);
        if let Some(owner) = self.world.class_variable(&frame.class, name) {
            return self.class_variable(&owner.name, name);
        }
        match self.global(name) {
            Some(value) => Ok(value),
            None if self.undeclared_is_nil && name.starts_with(char::is_uppercase) => Ok(Val::Nil),
            None => {
                let message = format!("`{name}` is neither a variable of `{}` nor a known class", frame.class);
                Err(self.failure(&message, "declare it, correct its name, or add the folder that defines it"))
            }
        }
    }

    pub fn global(&mut self, name: &str) -> Option<Val<'w>> {
        if let Some(value) = self.globals.get(name) {
            return Some(value.clone());
        }
        if self.world.classes.contains_key(name) || self.world.traits.contains_key(name) {
            return Some(Val::class(name));
        }
        match name {
            "Smalltalk" => Some(Val::Smalltalk),
            "Undeclared" => Some(Val::dict(true)),
            "Transcript" => Some(Val::Transcript),
            _ if crate::model::kernel_class_names().contains(&name) || kernel_superclass(name) != Some("Object") => {
                Some(Val::class(name))
            }
            _ => None,
        }
    }

    /// The value of a class variable. Reading one before its class was initialised initialises the class: so the order in
    /// which classes are initialised does not matter to sources that have no circles.
    pub fn class_variable(&mut self, owner: &Name, name: &Name) -> R<'w> {
        let key = (owner.clone(), name.clone());
        if let Some(value) = self.class_vars.get(&key) {
            return Ok(value.clone());
        }
        self.initialize_class(owner)?;
        Ok(self.class_vars.get(&key).cloned().unwrap_or(Val::Nil))
    }

    /// Runs the class-side `initialize` that the class itself defines, once.
    pub fn initialize_class(&mut self, class: &Name) -> Result<(), Unwind<'w>> {
        let defines = self.world.class(class).is_some_and(|c| c.class_methods.contains_key("initialize"));
        if defines && self.initialized.insert(class.clone(), ()).is_none() {
            self.send(Val::class(class.clone()), &"initialize".into(), Vec::new())?;
        }
        Ok(())
    }

    fn instance_variable(&mut self, frame: &Rc<Frame<'w>>, name: &Name) -> Option<Val<'w>> {
        match &frame.receiver {
            Val::Instance(instance) => {
                let index = self.slot_names(&instance.class).iter().position(|s| s == name)?;
                instance.fields.borrow().get(index).cloned()
            }
            Val::Class(class, false) => {
                if self.is_class_slot(class, name) {
                    let key = (class.clone(), name.clone());
                    return Some(self.class_inst_vars.get(&key).cloned().unwrap_or(Val::Nil));
                }
                match &**name {
                    "name" => Some(Val::Symbol(class.clone())),
                    "classPool" => Some(Val::ClassPool(class.clone())),
                    "superclass" => Some(self.superclass(class)),
                    _ => None,
                }
            }
            _ => None,
        }
    }

    pub fn superclass(&self, class: &str) -> Val<'w> {
        match self.superclass_name(class) {
            Some(name) => Val::Class(name, false),
            None => Val::Nil,
        }
    }

    pub fn superclass_name(&self, class: &str) -> Option<Name> {
        match self.world.class(class) {
            Some(c) if c.defined => c.superclass.clone(),
            _ => kernel_superclass(class).map(Name::from),
        }
    }

    fn is_class_slot(&self, class: &str, name: &str) -> bool {
        self.world.lineage(class).any(|c| c.class_inst_vars.iter().any(|s| &*s.name == name))
    }

    pub fn slot_names(&mut self, class: &Name) -> Rc<Vec<Name>> {
        if let Some(names) = self.slots.get(class) {
            return names.clone();
        }
        let names: Rc<Vec<Name>> = Rc::new(self.world.all_inst_vars(class).into_iter().map(|s| s.name).collect());
        self.slots.insert(class.clone(), names.clone());
        names
    }

    fn assign(&mut self, name: &Name, value: Val<'w>, scope: &Rc<Scope<'w>>) -> Result<(), Unwind<'w>> {
        let mut at = Some(scope);
        while let Some(s) = at {
            if let Some((_, slot)) = s.vars.borrow_mut().iter_mut().find(|(n, _)| n == name) {
                *slot = value;
                return Ok(());
            }
            at = s.parent.as_ref();
        }
        let frame = &scope.frame;
        match &frame.receiver {
            Val::Instance(instance) => {
                if let Some(index) = self.slot_names(&instance.class).iter().position(|s| s == name) {
                    if let Some(slot) = instance.fields.borrow_mut().get_mut(index) {
                        *slot = value;
                    }
                    return Ok(());
                }
            }
            Val::Class(class, false) if self.is_class_slot(class, name) => {
                self.class_inst_vars.insert((class.clone(), name.clone()), value);
                return Ok(());
            }
            _ => {}
        }
        if let Some(owner) = self.world.class_variable(&frame.class, name) {
            self.class_vars.insert((owner.name.clone(), name.clone()), value);
            return Ok(());
        }
        let message = format!("`{name}` is not a variable that `{}` can assign", frame.class);
        Err(self.failure(&message, "declare it as a temporary or as a class variable"))
    }

    // ---- sends ----

    pub fn step(&mut self) -> Result<(), Unwind<'w>> {
        match self.steps.checked_sub(1) {
            Some(left) => {
                self.steps = left;
                Ok(())
            }
            None => {
                Err(self
                    .failure("this code does not come to an end", "look for the loop whose condition never changes"))
            }
        }
    }

    pub fn send(&mut self, receiver: Val<'w>, selector: &Name, args: Vec<Val<'w>>) -> R<'w> {
        self.step()?;
        if IMAGE_ONLY.contains(&&**selector) {
            return Ok(receiver);
        }
        if let Some(method) = self.find_method(&receiver, selector) {
            return self.activate(method, receiver, args);
        }
        if let Some(value) = self.builtin(&receiver, selector, &args)? {
            return Ok(value);
        }
        self.not_understood(receiver, selector, args)
    }

    fn send_super(&mut self, frame: &Rc<Frame<'w>>, receiver: Val<'w>, selector: &Name, args: Vec<Val<'w>>) -> R<'w> {
        self.step()?;
        let found = match self.superclass_name(&frame.class) {
            Some(superclass) => self.find_in(&superclass, frame.class_side, selector),
            None => None,
        };
        if let Some(method) = found {
            return self.activate(method, receiver, args);
        }
        if let Some(value) = self.builtin(&receiver, selector, &args)? {
            return Ok(value);
        }
        self.not_understood(receiver, selector, args)
    }

    fn not_understood(&mut self, receiver: Val<'w>, selector: &Name, args: Vec<Val<'w>>) -> R<'w> {
        let text = format!("{} does not understand `{selector}`", self.describe(&receiver));
        let exception = self.new_exception("MessageNotUnderstood", Some(text));
        if let Val::Instance(instance) = &exception {
            let mut state = instance.exception.borrow_mut();
            state.message = Some(Val::Message(Rc::new((selector.clone(), args))));
            state.receiver = Some(receiver);
        }
        self.signal(exception)
    }

    /// The method of the world that the object runs for a selector.
    pub fn find_method(&mut self, receiver: &Val<'w>, selector: &Name) -> Option<&'w Arc<MethodDef>> {
        match receiver {
            Val::Class(name, false) => self.find_in(name, true, selector),
            Val::Generator | Val::Smalltalk | Val::Transcript | Val::ClassPool(_) => None,
            other => self.find_in(&other.class_name(), false, selector),
        }
    }

    pub fn find_in(&mut self, class: &Name, class_side: bool, selector: &Name) -> Option<&'w Arc<MethodDef>> {
        let key = (class.clone(), class_side, selector.clone());
        if let Some(found) = self.methods.get(&key) {
            return *found;
        }
        let found = self.find_uncached(class, class_side, selector);
        self.methods.insert(key, found);
        found
    }

    fn find_uncached(&self, class: &Name, class_side: bool, selector: &Name) -> Option<&'w Arc<MethodDef>> {
        let mut next = Some(class.clone());
        // A circle of superclasses was reported when the world was loaded.
        for _ in 0..200 {
            let Some(name) = next else { break };
            if let Some(method) = self.world.classes.get(&name).and_then(|c| c.side(class_side).get(selector)) {
                return Some(method);
            }
            next = self.superclass_name(&name);
        }
        if class_side { self.find_uncached(&"Class".into(), false, selector) } else { None }
    }

    pub fn activate(&mut self, method: &'w Arc<MethodDef>, receiver: Val<'w>, args: Vec<Val<'w>>) -> R<'w> {
        let ast = &method.ast;
        if args.len() != ast.args.len() {
            let text = format!("`{}` takes {} arguments, not {}", ast.selector, ast.args.len(), args.len());
            return self.raise("Error", text);
        }
        let frame = Rc::new(Frame {
            id: self.ids.next(),
            method: Some(method),
            receiver: receiver.clone(),
            class: method.class.clone(),
            class_side: method.class_side,
        });
        let args = ast.args.iter().map(|a| a.name.clone()).zip(args);
        let temps = ast.temps.iter().map(|t| (t.name.clone(), Val::Nil));
        let vars = RefCell::new(args.chain(temps).collect());
        let scope = Rc::new(Scope { vars, parent: None, frame: frame.clone() });
        let depth = self.depth;
        self.stack.push((frame.clone(), ast.selector_span));
        let result = self.statements(&ast.body, &scope);
        self.stack.pop();
        self.depth = depth;
        match result {
            Ok(_) => Ok(receiver),
            Err(Unwind::Return { frame: id, value }) if id == frame.id => Ok(value),
            Err(other) => Err(other),
        }
    }

    /// Evaluates a block with exactly these arguments. Symbols are sent to the first one.
    pub fn call(&mut self, block: &Val<'w>, args: &[Val<'w>]) -> R<'w> {
        match block {
            Val::Block(closure) => {
                if closure.block.args.len() != args.len() {
                    let text = format!("a block with {} arguments was given {}", closure.block.args.len(), args.len());
                    return self.raise("Error", text);
                }
                self.step()?;
                let closure = closure.clone();
                self.depth += 1;
                if self.depth > MAX_DEPTH {
                    return Err(self.failure("this code calls itself without end", "look at the call chain below"));
                }
                let result = self.run_block(closure.block, args, &closure.scope);
                self.depth = self.depth.saturating_sub(1);
                result
            }
            Val::Symbol(selector) if !args.is_empty() => self.send(args[0].clone(), selector, args[1..].to_vec()),
            Val::Collector(calls) => {
                calls.borrow_mut().push(args.to_vec());
                Ok(Val::Nil)
            }
            // Anything else stands for itself, as in `at: k ifAbsent: nil`.
            other if args.is_empty() => Ok(other.clone()),
            other => {
                let text = format!("{} cannot be evaluated as a block", self.describe(other));
                self.raise("Error", text)
            }
        }
    }

    /// As [`Self::call`], with as many of the arguments as the block takes.
    pub fn cull(&mut self, block: &Val<'w>, args: &[Val<'w>]) -> R<'w> {
        let count = match block {
            Val::Block(closure) => closure.block.args.len().min(args.len()),
            Val::Symbol(_) | Val::Collector(_) => args.len(),
            _ => 0,
        };
        self.call(block, &args[..count])
    }

    // ---- exceptions ----

    pub fn new_exception(&mut self, class: &str, text: Option<String>) -> Val<'w> {
        let name: Name = class.into();
        let fields = vec![Val::Nil; self.slot_names(&name).len()];
        let state = ExceptionState { text: text.map(Val::string), ..Default::default() };
        Val::Instance(Rc::new(Instance {
            class: name,
            fields: RefCell::new(fields),
            indexed: RefCell::default(),
            exception: RefCell::new(state),
        }))
    }

    /// Signals an exception of a kernel class.
    pub fn raise(&mut self, class: &str, text: String) -> R<'w> {
        let exception = self.new_exception(class, Some(text));
        self.signal(exception)
    }

    pub fn signal(&mut self, exception: Val<'w>) -> R<'w> {
        let Val::Instance(instance) = &exception else { return self.raise("Error", "only exceptions signal".into()) };
        let signal = self.ids.next();
        let outer = instance.exception.borrow_mut().signal.replace(signal);
        let matching = self.handlers.iter().rposition(|h| self.handles(&h.filter, &instance.class));
        let Some(index) = matching else { return self.unhandled(&exception) };
        // The handler runs as if the handlers above it, and itself, were not there.
        let suspended = self.handlers.split_off(index);
        let (handler, block) = (suspended[0].id, suspended[0].block.clone());
        let outer_handler = instance.exception.borrow_mut().handler.replace(handler);
        let result = self.cull(&block, std::slice::from_ref(&exception));
        self.handlers.truncate(index);
        self.handlers.extend(suspended);
        let mut state = instance.exception.borrow_mut();
        (state.signal, state.handler) = (outer, outer_handler);
        match result {
            Ok(value) => Err(Unwind::Handled { handler, value }),
            Err(Unwind::Resume { signal: id, value }) if id == signal => Ok(value),
            Err(other) => Err(other),
        }
    }

    fn handles(&self, filter: &Val<'w>, class: &Name) -> bool {
        match filter {
            Val::Class(wanted, _) => self.inherits(class, wanted),
            // `Error, Warning`
            Val::List(list) => list.items.borrow().iter().any(|f| self.handles(f, class)),
            _ => false,
        }
    }

    pub fn inherits(&self, class: &str, ancestor: &str) -> bool {
        let mut next: Option<Name> = Some(class.into());
        for _ in 0..200 {
            match next {
                Some(name) if &*name == ancestor => return true,
                Some(name) => next = self.superclass_name(&name),
                None => break,
            }
        }
        false
    }

    fn unhandled(&mut self, exception: &Val<'w>) -> R<'w> {
        let Val::Instance(instance) = exception else { return Ok(Val::Nil) };
        let text = instance.exception.borrow().text.clone().and_then(|t| t.text()).unwrap_or_default();
        if self.inherits(&instance.class, "Warning") {
            let diagnostic = Diagnostic::warning("evaluation", self.location(), text);
            self.warnings.push(diagnostic);
            return Ok(Val::Nil);
        }
        if self.inherits(&instance.class, "Notification") || &*instance.class == "Halt" {
            return Ok(Val::Nil);
        }
        let message = if text.is_empty() { format!("`{}` was signalled", instance.class) } else { text };
        let help = match &*instance.class {
            "MessageNotUnderstood" => "correct the selector or the receiver, or define the method",
            "AssertionFailure" => "the assertion states what must hold; see what made it false",
            _ => "this code runs at generation time; see the calls that led here",
        };
        Err(self.failure(&message, help))
    }

    /// `[protected] on: filter do: block`
    pub fn on_do(&mut self, protected: Val<'w>, filter: Val<'w>, block: Val<'w>) -> R<'w> {
        let id = self.ids.next();
        let mut protected = protected;
        loop {
            let (handlers, frames) = (self.handlers.len(), self.stack.len());
            self.handlers.push(Handler { id, filter: filter.clone(), block: block.clone() });
            let result = self.call(&protected, &[]);
            self.handlers.truncate(handlers);
            match result {
                Err(Unwind::Handled { handler, value }) if handler == id => {
                    self.stack.truncate(frames);
                    return Ok(value);
                }
                Err(Unwind::Retry { handler, instead }) if handler == id => {
                    self.stack.truncate(frames);
                    self.step()?;
                    if let Some(block) = instead {
                        protected = block;
                    }
                }
                other => return other,
            }
        }
    }

    // ---- messages to people ----

    pub fn location(&self) -> Option<Location> {
        self.stack.iter().rev().find_map(|(frame, span)| frame.method.map(|m| Location { file: m.file, span: *span }))
    }

    /// A diagnostic at the running place, with the calls that led there.
    pub fn failure(&self, message: &str, help: &str) -> Unwind<'w> {
        let mut frames = self.stack.iter().rev().filter_map(|(frame, span)| frame.method.map(|m| (m, *span)));
        let mut diagnostic = Diagnostic::error("evaluation", self.location(), message).help(help);
        let mut inner = frames.next().map(|(m, _)| m);
        for (count, (method, span)) in frames.enumerate() {
            if count == 30 {
                break;
            }
            if let Some(called) = inner {
                let location = Location { file: method.file, span };
                diagnostic = diagnostic.related(location, format!("`{}` was called here", method_name(called)));
            }
            inner = Some(method);
        }
        Unwind::Fail(Box::new(diagnostic))
    }

    /// A few words about an object.
    pub fn describe(&self, value: &Val<'w>) -> String {
        match value {
            Val::Nil => "nil".into(),
            Val::Bool(b) => b.to_string(),
            Val::Int(n) => n.to_string(),
            Val::Class(name, false) => format!("the class `{name}`"),
            Val::Symbol(s) => format!("the symbol #{s}"),
            Val::Generator => "the code generator".into(),
            other => {
                let name = other.class_name();
                let article = if name.starts_with(['A', 'E', 'I', 'O', 'U']) { "an" } else { "a" };
                format!("{article} {name}")
            }
        }
    }
}

pub fn method_name(method: &MethodDef) -> String {
    format!("{}{}>>{}", method.class, if method.class_side { " class" } else { "" }, method.ast.selector)
}

fn is_super(receiver: &Expr) -> bool {
    matches!(&receiver.kind, ExprKind::Variable(name) if &**name == "super")
}

/// A fresh object for a literal. Literal arrays are not shared between evaluations, so nobody can change them.
pub fn literal_value<'w>(literal: &Literal) -> Val<'w> {
    match literal {
        Literal::Integer(n) => Val::Int(n.clone()),
        Literal::Float(f, _) => Val::Float(*f),
        Literal::Scaled(n, d, _) => super::kernel::number::fraction(n.clone(), d.clone()),
        Literal::Character(c) => Val::Char(*c),
        Literal::String(s) => Val::string(&**s),
        Literal::Symbol(s) => Val::Symbol(s.clone()),
        Literal::Array(elements) => Val::array(elements.iter().map(|e| literal_value(&e.value)).collect()),
        Literal::ByteArray(bytes) => {
            Val::list(super::value::ListKind::ByteArray, bytes.iter().map(|b| Val::int(*b)).collect())
        }
        Literal::Nil => Val::Nil,
        Literal::True => Val::Bool(true),
        Literal::False => Val::Bool(false),
        Literal::Other(text) => Val::string(&**text),
    }
}
