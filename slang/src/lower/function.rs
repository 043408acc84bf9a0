//! Lowering of one method: statements, assignments, returns, literals, and the order of evaluation.
//!
//! *In*: a method ([`super::env::MethodInfo`]) with every type known. *Out*: an [`ir::Function`] and diagnostics. Names are
//! found in `variables`, values converted in [`super::convert`], sends lowered in [`super::send`], control structures in [`super::control`], expansion of blocks in [`super::expand`], operators in
//! [`super::operators`].
//!
//! Smalltalk evaluates strictly from left to right; IR expressions promise no order. So whenever a later operand needs
//! statements of its own, or changes what an earlier one reads, the earlier one is put into a temporary first
//! ([`Lowerer::values`]).

use super::convert::{bool_expr, wrap};
use super::env::Env;
use super::infer::Typer;
use crate::ast::{self, StatementKind};
use crate::diag::Diagnostic;
use crate::ir::{
    self, Expr, ExprKind, FunctionId, Inline, Label, Linkage, Local, LocalId, Place, Stmt, StmtKind, StructId, Type,
};
use crate::passes::effects::Effects;
use crate::source::{FileId, Location, Name, Span};
use num_traits::ToPrimitive;
use std::collections::{BTreeSet, HashMap, HashSet};

/// What a name means inside a frame.
#[derive(Clone, Copy, Debug)]
pub enum Binding<'a> {
    Local(LocalId),
    /// A literal block and the frame whose variables it sees.
    Block(&'a ast::Block, usize),
    /// The name of a field, while code is made for it.
    Field(StructId, u32),
}

/// Where a return goes.
#[derive(Clone, Debug)]
pub enum ReturnTarget {
    Function,
    /// Out of an expanded method: to the end of the labelled block, the value into the local.
    Expansion {
        label: Label,
        result: Option<LocalId>,
        used: bool,
    },
}

/// A method's activation: the method being lowered itself, or one expanded in it.
#[derive(Clone, Debug)]
pub struct Frame<'a> {
    pub info: usize,
    pub bindings: HashMap<Name, Binding<'a>>,
    pub target: ReturnTarget,
    /// Types of parameters that the call decided, not the method.
    pub types: HashMap<Name, Type>,
}

/// What becomes of an expression's value.
#[derive(Clone, Debug)]
pub enum Want {
    Effect,
    Value,
    Store(Place, Type),
    Return,
}

#[derive(Clone, Debug)]
pub struct Value {
    pub expr: Expr,
    /// Control does not come back: the expression is a placeholder.
    pub never: bool,
}

pub struct Lowerer<'e, 'a> {
    pub env: &'e Env<'a>,
    pub frames: Vec<Frame<'a>>,
    pub frame: usize,
    pub locals: Vec<Local>,
    names: HashSet<Name>,
    pub stmts: Vec<Stmt>,
    labels: u32,
    pub ret: Type,
    /// Where we are, for statements and messages.
    pub file: FileId,
    pub span: Span,
    pub diagnostics: Vec<Diagnostic>,
    pub addressed: BTreeSet<LocalId>,
    /// Options decided by the preprocessor tests around here.
    pub assumed: Vec<(Name, bool)>,
    /// Expansions under way.
    pub depth: usize,
    /// SmartSyntax primitives return through the stack.
    pub smart: Option<super::smart::Primitive>,
}

impl<'e, 'a> Lowerer<'e, 'a> {
    pub fn new(env: &'e Env<'a>, index: usize) -> Self {
        let info = &env.infos[index];
        let mut lowerer = Lowerer {
            env,
            frames: vec![Frame {
                info: index,
                bindings: HashMap::new(),
                target: ReturnTarget::Function,
                types: HashMap::new(),
            }],
            frame: 0,
            locals: Vec::new(),
            names: HashSet::new(),
            stmts: Vec::new(),
            labels: 0,
            ret: info.ret.clone().unwrap_or(Type::Void),
            file: info.def.file,
            span: info.def.ast.span,
            diagnostics: Vec::new(),
            addressed: BTreeSet::new(),
            assumed: Vec::new(),
            depth: 0,
            smart: info.smart.clone(),
        };
        for name in &info.params {
            let mut ty = info.vars[name].ty.clone().unwrap_or_else(|| env.types.sq_int());
            if let Type::Array(of, _) = ty {
                ty = Type::Pointer(of, false);
            }
            let id = lowerer.add_local(name, ty);
            lowerer.frames[0].bindings.insert(name.clone(), Binding::Local(id));
        }
        lowerer
    }

    // ---- the function

    /// Lowers the whole method.
    pub fn function(mut self) -> (ir::Function, Vec<Diagnostic>) {
        let info = self.info();
        let def = info.def;
        let params = self.locals.len() as u32;
        for text in info.vars.values().filter_map(|v| v.verbatim.as_ref()) {
            self.push(StmtKind::RawC(format!("{text};")));
        }
        self.method_body(&def.ast.body);
        if falls_through(&self.stmts) && self.ret != Type::Void {
            let zero = self.zero(&self.ret.clone());
            self.push(StmtKind::Return(Some(zero)));
        }
        let directives = &info.directives;
        let visible = directives.export || directives.api || directives.is_visible;
        let linkage = if visible { Linkage::Exported } else { Linkage::Private };
        let comment = comment_of(&def.ast);
        let function = ir::Function {
            name: info.c_name.clone(),
            class: def.class.clone(),
            selector: def.ast.selector.clone(),
            comment,
            params,
            locals: self.locals,
            ret: self.ret,
            body: self.stmts,
            linkage,
            inline: info.directives.inline.unwrap_or(Inline::Auto),
            takes_vm: false,
            guard: info.directives.guards.clone(),
            accessor_depth: info.directives.accessor_depth,
            location: Some(def.location()),
        };
        (function, self.diagnostics)
    }

    fn method_body(&mut self, body: &'a [ast::Statement]) {
        for (i, statement) in body.iter().enumerate() {
            self.span = statement.span;
            match &statement.kind {
                // The `^self` at the end is every method's implicit return.
                StatementKind::Return(e) if i + 1 == body.len() && self.is_plain_self(e) && self.ret == Type::Void => {
                    self.smart_return_self();
                }
                StatementKind::Return(e) => {
                    self.return_value(e);
                }
                StatementKind::Expr(e) => self.effect(e),
            }
        }
        if falls_through(&self.stmts) {
            self.smart_return_self();
        }
    }

    pub fn info(&self) -> &'e super::env::MethodInfo<'a> {
        &self.env.infos[self.frames[self.frame].info]
    }

    /// The type that inference gives an expression of the current frame.
    pub fn type_of(&self, expr: &ast::Expr) -> Option<Type> {
        self.typer().type_of(expr)
    }

    pub fn typer(&self) -> Typer<'e, 'a> {
        Typer { local: self.frames[self.frame].types.clone(), ..Typer::new(self.env, self.info()) }
    }

    pub fn is_plain_self(&self, expr: &ast::Expr) -> bool {
        matches!(&expr.kind, ast::ExprKind::Variable(n) if &**n == "self") && self.info().self_struct.is_none()
    }

    // ---- messages

    pub fn location(&self) -> Location {
        Location { file: self.file, span: self.span }
    }

    pub fn at(&self, span: Span) -> Location {
        Location { file: self.file, span }
    }

    pub fn error(&mut self, code: &'static str, span: Span, message: impl Into<String>) -> Value {
        let diagnostic = Diagnostic::error(code, self.at(span), message);
        self.report(diagnostic)
    }

    /// Notes the problem and answers a placeholder.
    pub fn report(&mut self, diagnostic: Diagnostic) -> Value {
        if !self.diagnostics.contains(&diagnostic) {
            self.diagnostics.push(diagnostic);
        }
        self.int_value(0)
    }

    // ---- statements and locals

    pub fn push(&mut self, kind: StmtKind) {
        let location = Some(self.location());
        self.stmts.push(Stmt { kind, location });
    }

    /// Runs `f` and answers the statements it made.
    pub fn collect<T>(&mut self, f: impl FnOnce(&mut Self) -> T) -> (Vec<Stmt>, T) {
        let outer = std::mem::take(&mut self.stmts);
        let result = f(self);
        (std::mem::replace(&mut self.stmts, outer), result)
    }

    pub fn label(&mut self) -> Label {
        self.labels += 1;
        Label(self.labels - 1)
    }

    pub fn add_local(&mut self, name: &str, ty: Type) -> LocalId {
        let mut unique = Name::from(name);
        let mut n = 0;
        while !self.names.insert(unique.clone()) {
            n += 1;
            unique = Name::from(format!("{name}{n}"));
        }
        self.locals.push(Local { name: unique, ty, init: None, is_static: false, is_volatile: false });
        LocalId(self.locals.len() as u32 - 1)
    }

    pub fn read_local(&self, id: LocalId) -> Expr {
        self.read(Place::Local(id), self.locals[id.index()].ty.clone())
    }

    /// A value that may be used several times.
    pub fn reusable(&mut self, expr: Expr) -> Expr {
        match &expr.kind {
            ExprKind::Int(_) | ExprKind::Float(_) | ExprKind::Null | ExprKind::Constant(_) => expr,
            ExprKind::Read(Place::Local(id)) if !self.addressed.contains(id) => expr,
            _ => self.make_temporary(expr),
        }
    }

    pub fn make_temporary(&mut self, expr: Expr) -> Expr {
        let id = self.add_local("t", expr.ty.clone());
        self.push(StmtKind::Assign(Place::Local(id), expr));
        self.read_local(id)
    }

    // ---- constants

    pub fn int_of(&self, value: i128, ty: Type) -> Expr {
        let value = match &ty {
            Type::Int(t) => wrap(value, t.bits, t.signed),
            _ => value,
        };
        Expr { kind: ExprKind::Int(value), ty }
    }

    pub fn word(&self, value: i128) -> Expr {
        self.int_of(value, self.env.types.sq_int())
    }

    pub fn int_value(&self, value: i128) -> Value {
        Value { expr: self.word(value), never: false }
    }

    pub fn null(&self) -> Value {
        Value { expr: Expr { kind: ExprKind::Null, ty: self.env.types.void_pointer() }, never: false }
    }

    pub fn value_of(&self, expr: Expr) -> Value {
        Value { expr, never: false }
    }

    pub fn never(&self) -> Value {
        Value { expr: self.word(0), never: true }
    }

    pub fn nothing(&self) -> Value {
        Value { expr: Expr { kind: ExprKind::Int(0), ty: self.env.types.sq_int() }, never: false }
    }

    /// What a variable of the type holds when nothing else is known.
    pub fn zero(&self, ty: &Type) -> Expr {
        match ty {
            Type::Int(_) | Type::Bool => Expr { kind: ExprKind::Int(0), ty: ty.clone() },
            Type::F32 | Type::F64 => Expr { kind: ExprKind::Float(0.0), ty: ty.clone() },
            Type::Pointer(..) | Type::Function(_) => Expr { kind: ExprKind::Null, ty: ty.clone() },
            _ => Expr { kind: ExprKind::RawC("{0}".to_string()), ty: ty.clone() },
        }
    }

    fn literal(&mut self, literal: &'a ast::Literal, span: Span) -> Value {
        use ast::Literal;
        match literal {
            Literal::Integer(n) => match n.to_i128().filter(|n| i64::try_from(*n).is_ok() || u64::try_from(*n).is_ok())
            {
                Some(n) => {
                    let ty = self.env.types.of_integer_literal(n);
                    self.value_of(self.int_of(n, ty))
                }
                None => self.error("number-too-large", span, format!("{n} does not fit 64 bits")),
            },
            Literal::Float(value, _) => self.value_of(Expr { kind: ExprKind::Float(*value), ty: Type::F64 }),
            Literal::Scaled(n, d, _) => {
                let value = n.to_f64().unwrap_or(0.0) / d.to_f64().unwrap_or(1.0);
                self.value_of(Expr { kind: ExprKind::Float(value), ty: Type::F64 })
            }
            Literal::Character(c) => self.value_of(self.int_of(*c as i128, self.env.types.int())),
            Literal::String(s) => {
                let ty = if self.env.classic() {
                    self.env.types.char_pointer()
                } else {
                    self.env.types.const_char_pointer()
                };
                self.value_of(Expr { kind: ExprKind::String(escape_c(s)), ty })
            }
            Literal::Symbol(s) => self.symbol(s, span),
            Literal::Nil => self.null(),
            Literal::True => self.value_of(bool_expr(true)),
            Literal::False => self.value_of(bool_expr(false)),
            Literal::Array(_) | Literal::ByteArray(_) | Literal::Other(_) => self.error(
                "array-as-value",
                span,
                "a literal array has no value in translated code; declare a table instead",
            ),
        }
    }

    /// A symbol means the function it names.
    pub fn symbol(&mut self, name: &Name, span: Span) -> Value {
        if let Some(index) = self.env.method(name).filter(|i| !self.env.infos[*i].is_template()) {
            let info = &self.env.infos[index];
            let params = info
                .params
                .iter()
                .map(|p| info.vars[p].ty.clone().unwrap_or_else(|| self.env.types.sq_int()))
                .collect();
            let ret = info.ret.clone().unwrap_or(Type::Void);
            let signature = ir::Signature { takes_vm: false, params, ret, variadic: false };
            let ty = Type::Function(Box::new(signature));
            return self.value_of(Expr { kind: ExprKind::FunctionAddress(FunctionId(index as u32)), ty });
        }
        if let Some(declared) = self.env.declared.get(name) {
            let id = self.env.extern_of(declared);
            let ty = Type::Function(Box::new(declared.signature.clone()));
            return self.value_of(Expr { kind: ExprKind::ExternAddress(id), ty });
        }
        if self.env.classic() {
            return self
                .value_of(Expr { kind: ExprKind::RawC(self.env.function_name(name).to_string()), ty: Type::Void });
        }
        self.error(
            "unknown-selector",
            span,
            format!("#{name} names no function: a symbol as a value is the address of one"),
        )
    }

    // ---- expressions

    pub fn value(&mut self, expr: &'a ast::Expr) -> Value {
        self.eval(expr, &Want::Value)
    }

    pub fn effect(&mut self, expr: &'a ast::Expr) {
        self.eval(expr, &Want::Effect);
    }

    /// Evaluates an expression; unless the want is `Value` the answer is only good for its `never`.
    pub fn eval(&mut self, expr: &'a ast::Expr, want: &Want) -> Value {
        let outer = self.span;
        if matches!(want, Want::Value) || !matches!(expr.kind, ast::ExprKind::Block(_)) {
            self.span = expr.span;
        }
        let value = match &expr.kind {
            ast::ExprKind::Variable(name) => {
                if matches!(want, Want::Effect) && (self.env.is_implicit(name) || &**name == "nil") {
                    self.nothing()
                } else {
                    let value = self.variable_value(name, expr.span);
                    self.finish(value, want)
                }
            }
            ast::ExprKind::Literal(literal) => {
                if matches!(want, Want::Effect) {
                    self.nothing()
                } else {
                    let value = self.literal(literal, expr.span);
                    self.finish(value, want)
                }
            }
            ast::ExprKind::Assign(target, value) => self.assign(target, value, want),
            ast::ExprKind::Send(receiver, message) => self.send(receiver, message, expr.span, want),
            ast::ExprKind::Cascade(receiver, messages) => self.cascade(receiver, messages, want),
            ast::ExprKind::Block(_) => {
                if matches!(want, Want::Effect) {
                    // A block nobody evaluates.
                    self.nothing()
                } else {
                    let diagnostic = Diagnostic::error("block-as-value", self.at(expr.span), "a block has no value here")
                        .help("blocks are arguments of control structures and of methods that are expanded in place (inline: #always)");
                    let value = self.report(diagnostic);
                    self.finish(value, want)
                }
            }
            ast::ExprKind::Brace(_) => {
                let value = self.error("array-as-value", expr.span, "a brace array has no value in translated code");
                self.finish(value, want)
            }
        };
        self.span = outer;
        value
    }

    /// Brings a value where it is wanted.
    pub fn finish(&mut self, value: Value, want: &Want) -> Value {
        if value.never {
            return value;
        }
        match want {
            Want::Value => value,
            Want::Effect => {
                if !Effects::of_expr(&value.expr).is_pure() {
                    self.eval_statement(value.expr);
                }
                self.nothing()
            }
            Want::Store(place, ty) => {
                let expr = self.convert(value.expr, ty);
                self.push(StmtKind::Assign(place.clone(), expr));
                self.nothing()
            }
            Want::Return => self.deliver_return(value.expr),
        }
    }

    pub fn eval_statement(&mut self, expr: Expr) {
        let kind = match expr.kind {
            ExprKind::RawC(text) => StmtKind::RawC(text.to_string()),
            // A conversion of a call's result that nobody wants.
            ExprKind::Convert(inner) => return self.eval_statement(*inner),
            kind => StmtKind::Eval(Expr { kind, ty: expr.ty }),
        };
        self.push(kind);
    }

    fn assign(&mut self, target: &'a ast::Ident, value: &'a ast::Expr, want: &Want) -> Value {
        if let Some(Binding::Block(..)) = self.binding(&target.name) {
            return self.error(
                "block-as-value",
                target.span,
                format!("'{}' is a block of the caller and cannot be assigned", target.name),
            );
        }
        let Some((place, ty)) = self.variable(&target.name) else {
            self.eval(value, &Want::Effect);
            if self.env.is_implicit(&target.name) {
                // Which object plays the collaborator matters to the simulator only.
                return self.nothing();
            }
            if self.env.classic() {
                return self.error(
                    "undeclared-variable",
                    target.span,
                    format!("'{}' is assigned but not declared", target.name),
                );
            }
            let message = match self.env.known_constant(&target.name) {
                Some(_) => format!("'{}' is a constant and cannot be assigned", target.name),
                None => format!("'{}' is assigned but not declared", target.name),
            };
            return self.error("undeclared-variable", target.span, message);
        };
        if matches!(ty, Type::Array(..)) {
            return self.error(
                "type-conflict",
                target.span,
                format!("the array '{}' cannot be assigned as a whole", target.name),
            );
        }
        let result = self.eval(value, &Want::Store(place.clone(), ty.clone()));
        if result.never {
            return result;
        }
        match want {
            Want::Effect => self.nothing(),
            _ => {
                let read = self.read(place, ty);
                let value = self.value_of(read);
                self.finish(value, want)
            }
        }
    }

    /// Values of several operands, evaluated from left to right.
    pub fn values(&mut self, exprs: &[&'a ast::Expr]) -> Vec<Value> {
        let mut values: Vec<Value> = Vec::new();
        for expr in exprs {
            let mark = self.stmts.len();
            let value = self.value(expr);
            self.keep_order(&mut values, mark, &value.expr);
            values.push(value);
        }
        values
    }

    /// The same for parameters of these types: what only a header types gets the parameter's type before it may be put into a temporary.
    pub fn values_for(&mut self, exprs: &[&'a ast::Expr], types: &[Type]) -> Vec<Value> {
        let mut values: Vec<Value> = Vec::new();
        for (i, expr) in exprs.iter().enumerate() {
            let mark = self.stmts.len();
            let mut value = self.value(expr);
            if let (ExprKind::Call(ir::Callee::Extern(id), _), Some(ty)) = (&value.expr.kind, types.get(i))
                && self.env.is_foreign(*id)
            {
                value.expr = self.convert(value.expr, ty);
            }
            self.keep_order(&mut values, mark, &value.expr);
            values.push(value);
        }
        values
    }

    /// Saves those of the earlier values into temporaries, before the statements from `mark` on, that these statements or the
    /// evaluation of `next` would disturb.
    pub fn keep_order(&mut self, earlier: &mut [Value], mark: usize, next: &Expr) {
        if earlier.is_empty() {
            return;
        }
        let mut later = Effects::of_stmts(&self.stmts[mark..]);
        later.add(&Effects::of_expr(next));
        later.expose(&self.addressed);
        let mut saved = Vec::new();
        // An earlier value that is saved is evaluated before those that stay: what stands before it must not mind either.
        for i in (0..earlier.len()).rev() {
            let value = &mut earlier[i];
            let mut effects = Effects::of_expr(&value.expr);
            effects.expose(&self.addressed);
            if value.never || !effects.conflicts_with(&later) {
                later.add(&effects);
                continue;
            }
            if value.expr.ty == Type::Void {
                continue;
            }
            let id = self.add_local("t", value.expr.ty.clone());
            let read = self.read_local(id);
            let expr = std::mem::replace(&mut value.expr, read);
            let location = Some(self.location());
            saved.push(Stmt { kind: StmtKind::Assign(Place::Local(id), expr), location });
            later.add(&effects);
        }
        saved.reverse();
        self.stmts.splice(mark..mark, saved);
    }

    // ---- returns

    /// `^expr` in the current frame.
    pub fn return_value(&mut self, expr: &'a ast::Expr) -> Value {
        if self.smart.is_some() && matches!(self.frames[self.frame].target, ReturnTarget::Function) {
            return self.smart_return(expr);
        }
        let target_is_void = match &self.frames[self.frame].target {
            ReturnTarget::Function => self.ret == Type::Void,
            ReturnTarget::Expansion { result, .. } => result.is_none(),
        };
        if self.is_plain_self(expr) {
            let zero = self.word(0);
            return self.deliver_return(zero);
        }
        if target_is_void {
            let value = self.eval(expr, &Want::Effect);
            if value.never {
                return value;
            }
            let zero = self.word(0);
            return self.deliver_return(zero);
        }
        self.eval(expr, &Want::Return)
    }

    /// Leaves the current frame with a value.
    pub fn deliver_return(&mut self, expr: Expr) -> Value {
        let frame = self.frame;
        match self.frames[frame].target.clone() {
            ReturnTarget::Function => {
                if self.ret == Type::Void {
                    if !Effects::of_expr(&expr).is_pure() {
                        self.eval_statement(expr);
                    }
                    self.push(StmtKind::Return(None));
                } else {
                    let ty = self.ret.clone();
                    let expr = self.convert(expr, &ty);
                    self.push(StmtKind::Return(Some(expr)));
                }
            }
            ReturnTarget::Expansion { label, result, .. } => {
                match result {
                    Some(id) => {
                        let ty = self.locals[id.index()].ty.clone();
                        let expr = self.convert(expr, &ty);
                        self.push(StmtKind::Assign(Place::Local(id), expr));
                    }
                    None if !Effects::of_expr(&expr).is_pure() => self.eval_statement(expr),
                    None => {}
                }
                self.push(StmtKind::Break(label));
                if let ReturnTarget::Expansion { used, .. } = &mut self.frames[frame].target {
                    *used = true;
                }
            }
        }
        self.never()
    }
}

pub use crate::ir::flow::falls_through;

/// The comments before the first statement, as one text.
fn comment_of(method: &ast::Method) -> Option<String> {
    if method.comments.is_empty() {
        return None;
    }
    Some(method.comments.iter().map(|c| c.text.trim()).collect::<Vec<_>>().join("\n"))
}

/// The text between the quotes of a C string literal. Backslashes are the source's own C escapes.
pub fn escape_c(text: &str) -> Name {
    let mut out = String::new();
    let mut escaped = false;
    for byte in text.replace("\r\n", "\n").replace('\r', "\n").bytes() {
        match byte {
            b'\n' => out.push_str("\\n"),
            b'\t' => out.push_str("\\t"),
            b'"' if !escaped => out.push_str("\\\""),
            0x20..=0x7e => out.push(byte as char),
            other => out.push_str(&format!("\\{other:03o}")),
        }
        escaped = byte == b'\\' && !escaped;
    }
    Name::from(out)
}
