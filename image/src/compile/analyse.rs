//! Binds names, recognises the control structures that need no closure, and finds out which variables closures share.
//!
//! *In*: a method's syntax tree. *Out*: a [`Tree`]. The walk follows the order of evaluation, because whether a closure may
//! copy a variable depends on what is written after the closure was made.

use super::pragma::Pragmas;
use super::tree::*;
use super::{ClassScope, Literal, Problems, Style};
use num_traits::Signed;
use slang::ast::{self, ExprKind, Ident, StatementKind};
use slang::source::{Name, Span};

pub(super) fn analyse(
    method: &ast::Method,
    pragmas: &Pragmas,
    class: &dyn ClassScope,
    problems: &mut Problems,
) -> Tree {
    let style = class.style();
    let mut walk = Walk { class, style, problems, variables: Vec::new(), scopes: Vec::new(), current: ScopeId(0) };
    let scope = walk.open(ScopeKind::Function);
    for arg in &method.args {
        walk.declare_arg(arg);
    }
    let error = pragmas.primitive.as_ref().and_then(|p| p.error.clone()).map(|name| {
        let id = walk.new_variable(name, true);
        walk.scopes[scope.0].temps.push(id);
        id
    });
    for temp in &method.temps {
        walk.declare_temp(temp);
    }
    let statements = walk.statements(&method.body);
    let root = Body { scope, statements };
    let mut tree = Tree { variables: walk.variables, scopes: walk.scopes, root, error };
    place_shared(&mut tree, style);
    let root = std::mem::replace(&mut tree.root, Body { scope, statements: Vec::new() });
    Captures { tree: &mut tree, function: scope }.body(&root);
    tree.root = root;
    tree
}

/// Gives each scope with shared variables its vector.
fn place_shared(tree: &mut Tree, style: Style) {
    for id in 0..tree.variables.len() {
        let variable = &tree.variables[id];
        if variable.escape == Escape::Shared {
            let scope = variable.scope;
            tree.scopes[scope.0].shared.push(VarId(id));
        }
    }
    for scope in 0..tree.scopes.len() {
        if !tree.scopes[scope].shared.is_empty() {
            tree.scopes[scope].vector = Some(VarId(tree.variables.len()));
            tree.variables.push(Variable {
                name: match style {
                    Style::Direct => "0vector".into(),
                    Style::Opal => format!("0vector{scope}").into(),
                },
                scope: ScopeId(scope),
                assignable: false,
                usage: Usage::Written,
                escape: Escape::Copied,
            });
        }
    }
}

struct Walk<'a> {
    class: &'a dyn ClassScope,
    style: Style,
    problems: &'a mut Problems,
    variables: Vec<Variable>,
    scopes: Vec<Scope>,
    current: ScopeId,
}

impl Walk<'_> {
    fn open(&mut self, kind: ScopeKind) -> ScopeId {
        let id = ScopeId(self.scopes.len());
        let parent = (id.0 > 0).then_some(self.current);
        let function = match (kind, parent) {
            (ScopeKind::Inlined { .. }, Some(parent)) => self.scopes[parent.0].function,
            _ => id,
        };
        self.scopes.push(Scope {
            kind,
            parent,
            function,
            args: Vec::new(),
            temps: Vec::new(),
            shared: Vec::new(),
            vector: None,
            copied: Vec::new(),
        });
        self.current = id;
        id
    }

    fn close(&mut self) {
        self.current = self.scopes[self.current.0].parent.unwrap_or(ScopeId(0));
    }

    fn new_variable(&mut self, name: Name, assignable: bool) -> VarId {
        self.variables.push(Variable {
            name,
            scope: self.current,
            assignable,
            usage: Usage::None,
            escape: Escape::None,
        });
        VarId(self.variables.len() - 1)
    }

    fn check_new(&mut self, ident: &Ident) {
        let scope = &self.scopes[self.current.0];
        let same = scope.args.iter().chain(&scope.temps).any(|v| self.variables[v.0].name == ident.name);
        if same {
            self.problems.error("duplicate-variable", ident.span, format!("{} is declared twice here", ident.name));
        }
        if is_pseudo(&ident.name) {
            self.problems.error("reserved-name", ident.span, format!("{} cannot be declared", ident.name));
        }
    }

    fn declare_arg(&mut self, ident: &Ident) -> VarId {
        self.check_new(ident);
        let id = self.new_variable(ident.name.clone(), false);
        self.scopes[self.current.0].args.push(id);
        id
    }

    fn declare_temp(&mut self, ident: &Ident) {
        self.check_new(ident);
        let id = self.new_variable(ident.name.clone(), true);
        self.scopes[self.current.0].temps.push(id);
    }

    fn find(&self, name: &str) -> Option<VarId> {
        let mut scope = Some(self.current);
        while let Some(id) = scope {
            let s = &self.scopes[id.0];
            // The error variable may bear the name of a temporary declared after it; the later one wins.
            if let Some(found) = s.temps.iter().rev().chain(&s.args).find(|v| &*self.variables[v.0].name == name) {
                return Some(*found);
            }
            scope = s.parent;
        }
        None
    }

    fn function(&self, scope: ScopeId) -> ScopeId {
        self.scopes[scope.0].function
    }

    fn in_loop(&self) -> bool {
        let mut scope = Some(self.current);
        while let Some(id) = scope {
            if matches!(self.scopes[id.0].kind, ScopeKind::Inlined { is_loop: true }) {
                return true;
            }
            scope = self.scopes[id.0].parent;
        }
        false
    }

    fn mark_read(&mut self, id: VarId) {
        let crosses = self.function(self.variables[id.0].scope) != self.function(self.current);
        let in_loop = self.in_loop();
        let variable = &mut self.variables[id.0];
        if variable.usage == Usage::None {
            variable.usage = Usage::Read;
        }
        if crosses {
            variable.escape = variable.escape.max(Escape::Copied);
            // The closure is made again in each round, and so may be the assignment after it.
            if in_loop && variable.usage == Usage::Rewritten {
                variable.escape = Escape::Shared;
            }
        }
    }

    fn mark_write(&mut self, id: VarId) {
        let crosses = self.function(self.variables[id.0].scope) != self.function(self.current);
        let in_loop = self.in_loop();
        let variable = &mut self.variables[id.0];
        if crosses || variable.escape != Escape::None {
            variable.escape = Escape::Shared;
        }
        variable.usage = if in_loop { Usage::Rewritten } else { Usage::Written };
    }

    /// Instance variable, class variable or global.
    fn outer(&mut self, name: &Name, span: Span, writes: bool) -> Option<Target> {
        if let Some(slot) = self.class.instance_variable(name) {
            return Some(match self.class.slot_code(name).map(|code| if writes { &code.write } else { &code.read }) {
                None => Target::Instance(slot),
                Some(Ok(code)) => Target::Special(slot, code.clone()),
                Some(Err(reason)) => {
                    let verb = if writes { "written" } else { "read" };
                    self.problems.error("special-slot", span, format!("how {name} is {verb} is not known: {reason}"));
                    Target::Instance(slot)
                }
            });
        }
        match self.class.binding(name) {
            Some(id) if self.style == Style::Opal && self.class.is_undeclared(id) => {
                Some(Target::Undeclared(id, name.clone()))
            }
            Some(id) => Some(Target::Shared(id, name.clone())),
            None => {
                self.problems.error("undeclared-variable", span, format!("{name} is not declared"));
                None
            }
        }
    }

    fn statements(&mut self, statements: &[ast::Statement]) -> Vec<Statement> {
        statements
            .iter()
            .map(|statement| match &statement.kind {
                StatementKind::Expr(expr) => Statement::Expr(self.expr(expr)),
                StatementKind::Return(expr) => Statement::Return(self.expr(expr)),
            })
            .collect()
    }

    fn body(&mut self, block: &ast::Block, kind: ScopeKind) -> Body {
        let scope = self.open(kind);
        for arg in &block.args {
            self.declare_arg(arg);
        }
        for temp in &block.temps {
            self.declare_temp(temp);
        }
        let statements = self.statements(&block.body);
        self.close();
        Body { scope, statements }
    }

    fn inlined(&mut self, block: &ast::Block) -> Body {
        self.body(block, ScopeKind::Inlined { is_loop: false })
    }

    fn loop_body(&mut self, block: &ast::Block) -> Body {
        self.body(block, ScopeKind::Inlined { is_loop: true })
    }

    fn expr(&mut self, expr: &ast::Expr) -> Node {
        let mut inlined = None;
        let kind = match &expr.kind {
            ExprKind::Variable(name) => self.variable(name, expr.span),
            ExprKind::Literal(literal) => match Literal::from_ast(literal) {
                Some(literal) => Kind::Literal(literal),
                None => {
                    self.problems.error("bad-literal", expr.span, "this literal cannot be compiled");
                    Kind::Pseudo(Pseudo::Nil)
                }
            },
            ExprKind::Assign(ident, value) => self.assign(ident, value),
            ExprKind::Send(receiver, message) => match self.control(receiver, message) {
                Some(kind) => {
                    inlined = Some(message.selector.clone());
                    kind
                }
                None => {
                    let receiver = self.expr(receiver);
                    let message = self.message(message);
                    Kind::Send(Box::new(receiver), message)
                }
            },
            ExprKind::Cascade(receiver, messages) => {
                let receiver = self.expr(receiver);
                Kind::Cascade(Box::new(receiver), messages.iter().map(|m| self.message(m)).collect())
            }
            ExprKind::Block(block) => Kind::Block(self.body(block, ScopeKind::Function)),
            ExprKind::Brace(elements) => Kind::Brace(elements.iter().map(|e| self.expr(e)).collect()),
        };
        Node { kind, span: expr.span, inlined }
    }

    fn message(&mut self, message: &ast::Message) -> Message {
        Message { selector: message.selector.clone(), args: message.args.iter().map(|arg| self.expr(arg)).collect() }
    }

    fn variable(&mut self, name: &Name, span: Span) -> Kind {
        if let Some(pseudo) = pseudo(name) {
            return Kind::Pseudo(pseudo);
        }
        if let Some(id) = self.find(name) {
            self.mark_read(id);
            return Kind::Variable(Target::Local(id));
        }
        match self.outer(name, span, false) {
            Some(target) => Kind::Variable(target),
            None => Kind::Pseudo(Pseudo::Nil),
        }
    }

    fn assign(&mut self, ident: &Ident, value: &ast::Expr) -> Kind {
        let value = self.expr(value);
        if is_pseudo(&ident.name) {
            let message = format!("{} cannot be assigned", ident.name);
            self.problems.error("assignment-to-constant", ident.span, message);
            return value.kind;
        }
        let target = match self.find(&ident.name) {
            Some(id) if self.variables[id.0].assignable => {
                self.mark_write(id);
                Target::Local(id)
            }
            Some(_) => {
                let message = format!("{} is an argument and cannot be assigned", ident.name);
                self.problems.error("assignment-to-argument", ident.span, message);
                return value.kind;
            }
            None => match self.outer(&ident.name, ident.span, true) {
                Some(target) => target,
                None => return value.kind,
            },
        };
        Kind::Assign(target, Box::new(value))
    }

    /// The sends that become jumps, if receiver and arguments have the form that allows it.
    fn control(&mut self, receiver: &ast::Expr, message: &ast::Message) -> Option<Kind> {
        let args = &message.args;
        let plain = |i: usize| args.get(i).and_then(|a| literal_block(a, 0));
        if let Some(block) = literal_block(receiver, 0) {
            return self.block_control(block, message);
        }
        if matches!(&receiver.kind, ExprKind::Block(_)) || is_super(receiver) {
            return None;
        }
        match &*message.selector {
            "ifTrue:" | "ifFalse:" | "ifTrue:ifFalse:" | "ifFalse:ifTrue:" => {
                let when = plain(0)?;
                let otherwise = if args.len() == 2 { Some(plain(1)?) } else { None };
                let condition = Box::new(self.expr(receiver));
                let sense = message.selector.starts_with("ifTrue:");
                let when = self.inlined(when);
                let otherwise = otherwise.map(|block| self.inlined(block));
                Some(Kind::If { condition, sense, when, otherwise })
            }
            "and:" | "or:" => {
                let right = plain(0)?;
                let left = Box::new(self.expr(receiver));
                let right = self.inlined(right);
                Some(Kind::ShortCircuit { left, stop: &*message.selector == "or:", right })
            }
            "ifNil:" | "ifNotNil:" | "ifNil:ifNotNil:" | "ifNotNil:ifNil:" => self.nil_test(receiver, message),
            "to:do:" | "to:by:do:" => self.count(receiver, message),
            "timesRepeat:" => {
                let block = plain(0)?;
                let limit = Box::new(self.expr(receiver));
                let body = self.loop_body(block);
                let (counter, limit_var) = match self.style {
                    Style::Direct => (self.hidden("0counter", body.scope), self.hidden("0limit", body.scope)),
                    Style::Opal => {
                        let number = self.variables.len();
                        let limit = self.hidden(&format!("0{number}limit"), body.scope);
                        (self.hidden(&format!("0{number}iterator"), body.scope), limit)
                    }
                };
                Some(Kind::Times { limit, body, limit_var, counter })
            }
            "caseOf:" | "caseOf:otherwise:" => self.case(receiver, message),
            _ => None,
        }
    }

    fn hidden(&mut self, name: &str, scope: ScopeId) -> VarId {
        self.variables.push(Variable {
            name: name.into(),
            scope,
            assignable: false,
            usage: Usage::Read,
            escape: Escape::None,
        });
        VarId(self.variables.len() - 1)
    }

    /// Loops whose receiver is a block without arguments.
    fn block_control(&mut self, block: &ast::Block, message: &ast::Message) -> Option<Kind> {
        match &*message.selector {
            "whileTrue:" | "whileFalse:" => {
                let body = literal_block(&message.args[0], 0)?;
                let condition = self.loop_body(block);
                let body = Some(self.loop_body(body));
                Some(Kind::While { condition, sense: &*message.selector == "whileTrue:", body })
            }
            "whileTrue" | "whileFalse" => {
                let condition = self.loop_body(block);
                Some(Kind::While { condition, sense: &*message.selector == "whileTrue", body: None })
            }
            "repeat" => Some(Kind::Repeat(self.loop_body(block))),
            _ => None,
        }
    }

    fn nil_test(&mut self, receiver: &ast::Expr, message: &ast::Message) -> Option<Kind> {
        let nil_first = message.selector.starts_with("ifNil:");
        let mut nil_block = None;
        let mut not_nil_block = None;
        for (part, arg) in message.selector.split_inclusive(':').zip(&message.args) {
            if part == "ifNil:" {
                nil_block = Some(literal_block(arg, 0)?);
            } else {
                not_nil_block = Some(literal_block(arg, 0).or_else(|| literal_block(arg, 1))?);
            }
        }
        let value = Box::new(self.expr(receiver));
        let nil = nil_block.map(|block| self.inlined(block));
        let not_nil = not_nil_block.map(|block| self.inlined(block));
        Some(Kind::NilTest { value, nil, not_nil, nil_first })
    }

    fn count(&mut self, receiver: &ast::Expr, message: &ast::Message) -> Option<Kind> {
        let block = literal_block(message.args.last()?, 1)?;
        // A limit that changes while the loop runs must be evaluated once only.
        if let ExprKind::Variable(limit) = &message.args[0].kind
            && assigns(&block.body, limit)
        {
            return None;
        }
        let step = if message.args.len() == 3 {
            match &message.args[1].kind {
                ExprKind::Literal(literal) => Literal::from_ast(literal).filter(|l| sign(l).is_some())?,
                _ => return None,
            }
        } else {
            Literal::Integer(1.into())
        };
        let start = Box::new(self.expr(receiver));
        let limit = Box::new(self.expr(&message.args[0]));
        let body = self.loop_body(block);
        let limit_var = match self.style {
            Style::Direct => self.hidden("0limit", body.scope),
            Style::Opal => self.hidden(&format!("0limit_{}", block.args[0].name), body.scope),
        };
        Some(Kind::Count { start, limit, step, body, limit_var })
    }

    fn case(&mut self, receiver: &ast::Expr, message: &ast::Message) -> Option<Kind> {
        let ExprKind::Brace(elements) = &message.args[0].kind else { return None };
        let pairs = elements
            .iter()
            .map(|element| match &element.kind {
                ExprKind::Send(key, arrow) if &*arrow.selector == "->" => {
                    Some((literal_block(key, 0)?, literal_block(&arrow.args[0], 0)?))
                }
                _ => None,
            })
            .collect::<Option<Vec<_>>>()
            .filter(|pairs| !pairs.is_empty())?;
        let otherwise = match message.args.get(1) {
            Some(arg) => Some(literal_block(arg, 0)?),
            None => None,
        };
        let value = Box::new(self.expr(receiver));
        // Opal counts the branches among the loops.
        let kind = ScopeKind::Inlined { is_loop: self.style == Style::Opal };
        let cases = pairs.into_iter().map(|(key, value)| (self.body(key, kind), self.body(value, kind))).collect();
        let otherwise = otherwise.map(|block| self.body(block, kind));
        Some(Kind::Case { value, cases, otherwise })
    }
}

fn literal_block(expr: &ast::Expr, args: usize) -> Option<&ast::Block> {
    match &expr.kind {
        ExprKind::Block(block) if block.args.len() == args => Some(block),
        _ => None,
    }
}

/// Whether a variable of this name is assigned anywhere in the statements.
fn assigns(statements: &[ast::Statement], name: &str) -> bool {
    statements.iter().any(|statement| match &statement.kind {
        StatementKind::Expr(expr) | StatementKind::Return(expr) => assigns_in(expr, name),
    })
}

fn assigns_in(expr: &ast::Expr, name: &str) -> bool {
    let in_args = |message: &ast::Message| message.args.iter().any(|arg| assigns_in(arg, name));
    match &expr.kind {
        ExprKind::Variable(_) | ExprKind::Literal(_) => false,
        ExprKind::Assign(ident, value) => &*ident.name == name || assigns_in(value, name),
        ExprKind::Send(receiver, message) => assigns_in(receiver, name) || in_args(message),
        ExprKind::Cascade(receiver, messages) => assigns_in(receiver, name) || messages.iter().any(in_args),
        ExprKind::Block(block) => assigns(&block.body, name),
        ExprKind::Brace(elements) => elements.iter().any(|e| assigns_in(e, name)),
    }
}

fn is_super(expr: &ast::Expr) -> bool {
    matches!(&expr.kind, ExprKind::Variable(name) if &**name == "super")
}

fn pseudo(name: &str) -> Option<Pseudo> {
    Some(match name {
        "self" => Pseudo::Receiver,
        "super" => Pseudo::Super,
        "true" => Pseudo::True,
        "false" => Pseudo::False,
        "nil" => Pseudo::Nil,
        "thisContext" => Pseudo::Context,
        "thisProcess" => Pseudo::Process,
        _ => return None,
    })
}

fn is_pseudo(name: &str) -> bool {
    pseudo(name).is_some()
}

/// Whether a number literal is positive; None for zero and for anything else.
pub(super) fn sign(literal: &Literal) -> Option<bool> {
    match literal {
        Literal::Integer(value) => (value.sign() != num_bigint::Sign::NoSign).then(|| value.is_positive()),
        Literal::Float(bits) => {
            let value = f64::from_bits(*bits);
            (value != 0.0 && !value.is_nan()).then_some(value > 0.0)
        }
        Literal::Scaled { numerator, .. } => {
            (numerator.sign() != num_bigint::Sign::NoSign).then(|| numerator.is_positive())
        }
        _ => None,
    }
}

/// Notes for every closure which variables of outer functions it needs, directly or for a closure inside it.
struct Captures<'a> {
    tree: &'a mut Tree,
    function: ScopeId,
}

impl Captures<'_> {
    fn use_of(&mut self, target: &Target) {
        let Target::Local(id) = target else { return };
        let variable = self.tree.variable(*id);
        let needed = match variable.escape {
            Escape::Shared => self.tree.scope(variable.scope).vector.unwrap_or(*id),
            _ => *id,
        };
        let home = self.tree.function_of(needed);
        let mut function = self.function;
        while function != home {
            let scope = &mut self.tree.scopes[function.0];
            if !scope.copied.contains(&needed) {
                scope.copied.push(needed);
            }
            match scope.parent {
                Some(parent) => function = self.tree.scope(parent).function,
                None => return,
            }
        }
    }

    fn body(&mut self, body: &Body) {
        let outer = std::mem::replace(&mut self.function, self.tree.scope(body.scope).function);
        for statement in &body.statements {
            match statement {
                Statement::Expr(node) | Statement::Return(node) => self.node(node),
            }
        }
        self.function = outer;
    }

    fn node(&mut self, node: &Node) {
        match &node.kind {
            Kind::Pseudo(_) | Kind::Literal(_) => {}
            Kind::Variable(target) => self.use_of(target),
            Kind::Assign(target, value) => {
                self.node(value);
                self.use_of(target);
            }
            Kind::Send(receiver, message) => {
                self.node(receiver);
                message.args.iter().for_each(|arg| self.node(arg));
            }
            Kind::Cascade(receiver, messages) => {
                self.node(receiver);
                messages.iter().flat_map(|m| &m.args).for_each(|arg| self.node(arg));
            }
            Kind::Brace(elements) => elements.iter().for_each(|e| self.node(e)),
            Kind::Block(body) => self.body(body),
            Kind::If { condition, when, otherwise, .. } => {
                self.node(condition);
                self.body(when);
                otherwise.iter().for_each(|b| self.body(b));
            }
            Kind::ShortCircuit { left, right, .. } => {
                self.node(left);
                self.body(right);
            }
            Kind::NilTest { value, nil, not_nil, .. } => {
                self.node(value);
                nil.iter().chain(not_nil).for_each(|b| self.body(b));
            }
            Kind::While { condition, body, .. } => {
                self.body(condition);
                body.iter().for_each(|b| self.body(b));
            }
            Kind::Repeat(body) => self.body(body),
            Kind::Count { start, limit, body, .. } => {
                self.node(start);
                self.node(limit);
                self.body(body);
            }
            Kind::Times { limit, body, .. } => {
                self.node(limit);
                self.body(body);
            }
            Kind::Case { value, cases, otherwise } => {
                self.node(value);
                for (key, result) in cases {
                    self.body(key);
                    self.body(result);
                }
                otherwise.iter().for_each(|b| self.body(b));
            }
        }
    }
}
