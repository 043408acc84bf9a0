//! Message sends: which function, field or builtin a selector means, and its call.
//!
//! The order of the rules: `super`; entries of the proxy (plugins); builtins; struct fields and struct methods by the
//! receiver's type; methods of the unit; declared functions; in classic sources any C function.

use super::builtins::Builtin;
use super::convert::{intrinsic_expr, not_expr};
use super::function::{Binding, Lowerer, Value, Want};
use super::infer::literal_text;
use crate::ast::{self, Message};
use crate::diag::Diagnostic;
use crate::ir::{Callee, Expr, ExprKind, Intrinsic, Place, StmtKind, StructId, Type};
use crate::source::{Name, Span};

impl<'e, 'a> Lowerer<'e, 'a> {
    pub fn send(&mut self, receiver: &'a ast::Expr, message: &'a Message, span: Span, want: &Want) -> Value {
        let env = self.env;
        let selector = &message.selector;
        if is_variable(receiver, "super") {
            return self.super_send(message, span, want);
        }
        if env.is_plugin() && is_variable(receiver, "interpreterProxy") {
            let kernel = env.builtin(selector).is_some_and(|b| b.is_kernel());
            if let (false, Some(function)) = (kernel, env.proxy.get(selector)) {
                return self.call_declared(function, None, &message.args, span, want);
            }
            if !kernel && super::coercion::is_integer_test(selector) {
                let object = self.value(&message.args[0]);
                if object.never {
                    return object;
                }
                let test = self.integer_test(selector, object.expr);
                let value = self.value_of(test);
                return self.finish(value, want);
            }
            if !kernel && !env.classic() {
                let help = "the proxy's entries are the methods of InterpreterProxy";
                let diagnostic = Diagnostic::error(
                    "unknown-selector",
                    self.at(message.selector_span),
                    format!("the proxy has no '{selector}'"),
                )
                .help(help);
                return self.report(diagnostic);
            }
        }
        if (self.env.options.dialect == super::Dialect::Classic || env.is_plugin())
            && let Some(value) = self.smart_selector(receiver, message, span, want)
        {
            return value;
        }
        if let Some(builtin) = env.builtin(selector) {
            return self.builtin_send(builtin, receiver, message, span, want);
        }
        if let Some(id) = self.struct_of(receiver) {
            if message.args.len() <= 1
                && let Some(field) = env.field(id, selector.trim_end_matches(':'))
            {
                return self.field_access(receiver, id, field, message, want);
            }
            if let Some(index) = env.struct_methods.get(&(id, selector.clone())) {
                return self.call_method(*index, Some(receiver), message, span, want);
            }
        }
        if env.classic()
            && let Some(value) = self.field_selector(receiver, message, span, want)
        {
            return value;
        }
        if let Some(index) = env.method_sent(&self.info().def.class, receiver, selector) {
            if let Some(place) = env.aggregate_getter(index) {
                let read = self.read_global(place);
                return self.finish(self.value_of(read), want);
            }
            return self.call_method(index, Some(receiver), message, span, want);
        }
        if let Some(function) = env.declared.get(selector) {
            return self.call_declared(function, Some(receiver), &message.args, span, want);
        }
        if let Some(index) = env.structs_with(selector).next() {
            // The receiver's type does not tell, but only structs understand this.
            return self.call_method(index, Some(receiver), message, span, want);
        }
        if env.classic() {
            // `self primitiveFail` in a plugin is the proxy's.
            if let (true, true, Some(function)) = (env.is_plugin(), self.is_vm(receiver), env.proxy.get(selector)) {
                return self.call_declared(function, None, &message.args, span, want);
            }
            return self.call_c(receiver, message, span, want);
        }
        let what = if self.is_vm(receiver) { "nothing in the unit implements" } else { "nothing implements" };
        let mut diagnostic =
            Diagnostic::error("unknown-selector", self.at(message.selector_span), format!("{what} '{selector}'"));
        diagnostic = match self.similar(selector) {
            Some(other) => diagnostic.help(format!("there is '{other}'")),
            None => diagnostic.help("define it, or declare it in PlatformInterface if the platform has it"),
        };
        self.report(diagnostic)
    }

    /// A selector of the unit that differs in upper and lower case or colons only.
    fn similar(&self, selector: &str) -> Option<Name> {
        let plain = |s: &str| s.to_lowercase().replace([':', '_'], "");
        let wanted = plain(selector);
        let mut known: Vec<&Name> = self.env.by_selector.keys().chain(self.env.declared.keys()).collect();
        known.sort();
        known.into_iter().find(|s| plain(s) == wanted).cloned()
    }

    /// Whether the receiver stands for the virtual machine itself and so is not passed.
    pub fn is_vm(&self, receiver: &ast::Expr) -> bool {
        match &receiver.kind {
            ast::ExprKind::Variable(name) => {
                if matches!(&**name, "self" | "super") {
                    return true;
                }
                self.env.is_implicit(name) && !self.info().vars.contains_key(name)
            }
            ast::ExprKind::Send(inner, message) => {
                message.args.is_empty() && self.env.is_implicit(&message.selector) && self.is_vm(inner)
            }
            _ => false,
        }
    }

    /// The struct that an expression is or points to.
    pub fn struct_of(&self, receiver: &ast::Expr) -> Option<StructId> {
        match self.type_of(receiver)? {
            Type::Struct(id) => Some(id),
            Type::Pointer(to, _) => match *to {
                Type::Struct(id) => Some(id),
                _ => None,
            },
            _ => None,
        }
    }

    // ---- structs

    pub fn struct_place(&mut self, expr: Expr, span: Span) -> Option<(Place, StructId)> {
        match (expr.kind, expr.ty) {
            (ExprKind::Read(place), Type::Struct(id)) => Some((place, id)),
            (kind, Type::Struct(id)) => {
                let local = self.add_local("t", Type::Struct(id));
                self.push(StmtKind::Assign(Place::Local(local), Expr { kind, ty: Type::Struct(id) }));
                Some((Place::Local(local), id))
            }
            (kind, Type::Pointer(to, is_const)) => match *to {
                Type::Struct(id) => {
                    let pointer = Expr { kind, ty: Type::Pointer(Box::new(Type::Struct(id)), is_const) };
                    Some((Place::Deref(Box::new(pointer)), id))
                }
                _ => None,
            },
            (_, ty) => {
                let message = format!("{} is no structure", self.describe(&ty));
                self.error("type-conflict", span, message);
                None
            }
        }
    }

    /// A structure that is about to be stored into is meant itself, never a copy: unless it is a variable or part of one, it is
    /// represented by its address.
    fn in_place(&mut self, value: Value) -> Value {
        fn is_fixed(place: &Place) -> bool {
            match place {
                Place::Local(_) | Place::State(_) | Place::Static(_) => true,
                Place::Field(base, ..) => is_fixed(base),
                Place::Deref(_) | Place::Index(..) => false,
            }
        }
        match (value.expr.kind, value.expr.ty) {
            (ExprKind::Read(Place::Deref(pointer)), Type::Struct(_)) => Value { expr: *pointer, never: value.never },
            (ExprKind::Read(place), Type::Struct(_)) if !is_fixed(&place) => self.address_of(place),
            (kind, ty) => Value { expr: Expr { kind, ty }, never: value.never },
        }
    }

    fn field_access(
        &mut self,
        receiver: &'a ast::Expr,
        id: StructId,
        field: u32,
        message: &'a Message,
        want: &Want,
    ) -> Value {
        let ty = self.env.structs[id.index()].fields[field as usize].ty.clone();
        let target = self.value(receiver);
        let mut values = vec![if message.args.is_empty() { target } else { self.in_place(target) }];
        let Some(arg) = message.args.first() else {
            let value = values.remove(0);
            let Some((place, _)) = self.struct_place(value.expr, receiver.span) else { return self.nothing() };
            let read = self.read(Place::Field(Box::new(place), id, field), ty);
            let value = self.value_of(read);
            return self.finish(value, want);
        };
        let mark = self.stmts.len();
        let value = self.value(arg);
        if values[0].expr.ty != Type::Struct(id) {
            self.keep_order(&mut values, mark, &value.expr);
        }
        let Some((place, _)) = self.struct_place(values.remove(0).expr, receiver.span) else { return self.nothing() };
        if value.never {
            return value;
        }
        let mut stored = self.convert(value.expr, &ty);
        if !matches!(want, Want::Effect) {
            stored = self.reusable(stored);
        }
        self.push(StmtKind::Assign(Place::Field(Box::new(place), id, field), stored.clone()));
        let value = self.value_of(stored);
        if matches!(want, Want::Effect) { self.nothing() } else { self.finish(value, want) }
    }

    // ---- builtins that are no operators

    fn builtin_send(
        &mut self,
        builtin: Builtin,
        receiver: &'a ast::Expr,
        message: &'a Message,
        span: Span,
        want: &Want,
    ) -> Value {
        use Builtin as B;
        match builtin {
            B::If(yes, no) => return self.if_send(receiver, message, yes, no, want),
            B::IfNil(nil, other) => return self.if_nil(receiver, message, nil, other, want),
            B::And | B::Or => return self.and_or(builtin == B::And, receiver, message, want),
            B::While(truth) => return self.while_loop(receiver, message, truth, want),
            B::Repeat => return self.repeat(receiver, want),
            B::To | B::ToBy => return self.to_do(receiver, message, builtin == B::ToBy, want),
            B::TimesRepeat => return self.times_repeat(receiver, message, want),
            B::CaseOf => return self.case_of(receiver, message, span, want),
            B::Dispatch => return self.dispatch(message, span, want),
            B::CppIf => return self.cpp_if(message, want),
            B::Value => return self.block_value(receiver, message, span, want),
            B::CCode => return self.c_code(message, span, want),
            B::RemapOop => return self.arm(message.args.get(1), want),
            B::Perform => return self.perform(message, span, want),
            _ => {}
        }
        if let Some(value) = self.operator(builtin, receiver, message, span) {
            return self.finish(value, want);
        }
        let types = &self.env.types;
        match builtin {
            B::Coerce => {
                let mut expr = {
                    let Some(arg) = message.args.first() else { return self.nothing() };
                    let value = self.value(arg);
                    if value.never {
                        return value;
                    }
                    value.expr
                };
                let Some(text) = message.args.get(1).and_then(literal_text) else {
                    return self.error("bad-argument", span, "the type of a coercion must be a symbol or string");
                };
                match self.env.types.parse(&text) {
                    Ok(Type::Void) => {
                        let value = self.value_of(expr);
                        self.finish(value, &Want::Effect)
                    }
                    Ok(ty) => {
                        if let Type::Opaque(name) = &ty {
                            if !self.env.classic() {
                                return self.error("bad-type", span, format!("'{name}' is not a known type"));
                            }
                            return self.error(
                                "bad-type",
                                span,
                                format!("'{name}' is known by name only; nothing can be converted to it"),
                            );
                        }
                        if expr.ty == Type::Void && !matches!(expr.kind, ExprKind::RawC(_)) {
                            expr = self.error("void-value", span, "a value is needed here, but this answers none").expr;
                        }
                        let expr = self.coerce(expr, &ty);
                        let value = self.value_of(expr);
                        self.finish(value, want)
                    }
                    Err(reason) => self.error("bad-type", span, reason),
                }
            }
            B::Store(access) => {
                let mut values = match (message.args.first(), message.args.get(1)) {
                    (Some(address), Some(value)) => self.values(&[address, value]),
                    _ => return self.nothing(),
                };
                let (Some(value), Some(address)) = (values.pop(), values.pop()) else { return self.nothing() };
                if value.never {
                    return value;
                }
                let mut value = self.settled(value);
                let address = self.settled(address);
                if !matches!(want, Want::Effect) {
                    value = self.reusable(value);
                }
                let store = self.store(access, address, value.clone());
                self.eval_statement(store);
                let value = self.value_of(value);
                if matches!(want, Want::Effect) { self.nothing() } else { self.finish(value, want) }
            }
            B::FetchInto(access) => {
                let (Some(address), Some(target)) = (message.args.first(), message.args.get(1)) else {
                    return self.nothing();
                };
                let address = self.operand(address);
                let loaded = self.load(access, address);
                match self.place_of(target) {
                    Some((place, ty)) => {
                        let value = self.convert(loaded, &ty);
                        self.push(StmtKind::Assign(place, value));
                        self.nothing()
                    }
                    None => self.error("bad-argument", target.span, "a variable is expected here"),
                }
            }
            B::At => {
                let Some((left, right)) = self.pair(receiver, message) else { return self.nothing() };
                match self.element(left, right, span) {
                    Some((place, ty)) => {
                        let expr = self.read(place, ty);
                        let value = self.value_of(expr);
                        self.finish(value, want)
                    }
                    None => self.nothing(),
                }
            }
            B::AtPut => {
                let (Some(index), Some(value)) = (message.args.first(), message.args.get(1)) else {
                    return self.nothing();
                };
                let mut values = self.values(&[receiver, index, value]);
                let (Some(value), Some(index), Some(array)) = (values.pop(), values.pop(), values.pop()) else {
                    return self.nothing();
                };
                if value.never {
                    return value;
                }
                let index = self.settled(index);
                let Some((place, ty)) = self.element(array.expr, index, span) else { return self.nothing() };
                let mut stored = self.convert(value.expr, &ty);
                if !matches!(want, Want::Effect) {
                    stored = self.reusable(stored);
                }
                self.push(StmtKind::Assign(place, stored.clone()));
                let value = self.value_of(stored);
                if matches!(want, Want::Effect) { self.nothing() } else { self.finish(value, want) }
            }
            B::AddressOf => {
                let Some(arg) = message.args.first() else { return self.nothing() };
                let value = match self.place_of(arg) {
                    Some((place, _)) => self.address_of(place),
                    None => {
                        let value = self.value(arg);
                        match value.expr.kind {
                            // The address of a function is the function.
                            ExprKind::FunctionAddress(_) | ExprKind::ExternAddress(_) => value,
                            ExprKind::RawC(text) if self.env.classic() => {
                                let ty = if value.expr.ty == Type::Void {
                                    self.env.types.void_pointer()
                                } else {
                                    Type::Pointer(Box::new(value.expr.ty), false)
                                };
                                self.value_of(Expr { kind: ExprKind::RawC(format!("&{text}")), ty })
                            }
                            _ => self.error(
                                "bad-argument",
                                arg.span,
                                "only variables, fields and elements have an address",
                            ),
                        }
                    }
                };
                self.finish(value, want)
            }
            B::SizeOf => {
                let Some(arg) = message.args.first() else { return self.nothing() };
                let ty = self.sized_type(arg);
                let result = types.integer("usqIntptr_t").unwrap_or_else(|| types.usq_int());
                match ty {
                    Ok(ty) => {
                        let value = self.value_of(Expr { kind: ExprKind::SizeOf(ty), ty: result });
                        self.finish(value, want)
                    }
                    Err(reason) => self.error("bad-type", arg.span, reason),
                }
            }
            B::Step(op) => {
                let Some((place, ty)) = self.place_of(receiver) else {
                    return self.error("bad-receiver", receiver.span, "only a variable can be stepped");
                };
                let old = self.read(place.clone(), ty.clone());
                let one = self.int_of(1, self.env.types.int());
                let new = self.arithmetic(op, old, one, span);
                let new = self.convert(new, &ty);
                self.push(StmtKind::Assign(place.clone(), new));
                if matches!(want, Want::Effect) {
                    return self.nothing();
                }
                let read = self.read(place, ty);
                let value = self.value_of(read);
                self.finish(value, want)
            }
            B::Nothing => {
                let zero = self.int_value(0);
                if matches!(want, Want::Effect) { self.nothing() } else { self.finish(zero, want) }
            }
            B::Assert | B::Deny => {
                let Some(arg) = message.args.first() else { return self.nothing() };
                let value = self.arm(Some(arg), &Want::Value);
                if value.never {
                    return value;
                }
                let mut test = self.condition(value.expr);
                if builtin == B::Deny {
                    test = not_expr(test);
                }
                if !matches!(want, Want::Effect) {
                    test = self.reusable(test);
                }
                self.push(StmtKind::Eval(intrinsic_expr(Intrinsic::Assert, vec![test.clone()], Type::Void)));
                let value = self.value_of(test);
                if matches!(want, Want::Effect) { self.nothing() } else { self.finish(value, want) }
            }
            B::Unimplemented if self.env.classic() && !self.env.is_plugin() => {
                let ty = self.env.types.char_pointer();
                let text = Expr { kind: ExprKind::String(message.selector.clone()), ty };
                let error = self.c_function("error", Type::Void);
                self.eval_statement(Expr { kind: ExprKind::Call(Callee::Extern(error), vec![text]), ty: Type::Void });
                let zero = self.int_value(0);
                if matches!(want, Want::Effect) { self.nothing() } else { self.finish(zero, want) }
            }
            B::Unimplemented | B::Unreachable => {
                self.push(StmtKind::Unreachable);
                self.never()
            }
            B::Memory(intrinsic) => {
                let args: Vec<&'a ast::Expr> = message.args.iter().collect();
                let mut exprs = Vec::new();
                let pointer = types.void_pointer();
                let operands = match intrinsic {
                    Intrinsic::MemSet => vec![pointer, types.int(), types.usq_int()],
                    _ => vec![pointer.clone(), pointer, types.usq_int()],
                };
                for value in self.values_for(&args, &operands) {
                    exprs.push(self.settled(value));
                }
                if exprs.len() != 3 {
                    return self.error(
                        "wrong-argument-count",
                        span,
                        format!("'{}' takes 3 arguments", message.selector),
                    );
                }
                let size = exprs.pop().map(|e| self.convert(e, &self.env.types.usq_int()));
                let second = exprs.pop();
                let first = exprs.pop().map(|e| self.address(e));
                let second = match intrinsic {
                    Intrinsic::MemSet => second.map(|e| self.convert(e, &self.env.types.int())),
                    _ => second.map(|e| self.address(e)),
                };
                let args: Vec<Expr> = [first, second, size].into_iter().flatten().collect();
                let ty = match intrinsic {
                    Intrinsic::MemCompare => types.int(),
                    _ if matches!(want, Want::Effect) => Type::Void,
                    _ => types.void_pointer(),
                };
                let value = self.value_of(intrinsic_expr(intrinsic, args, ty));
                self.finish(value, want)
            }
            B::AsSymbol => match &receiver.kind {
                ast::ExprKind::Literal(ast::Literal::Symbol(s)) => {
                    let value = self.symbol(s, span);
                    self.finish(value, want)
                }
                _ => self.error("bad-receiver", receiver.span, "'asSymbol' is for literal symbols"),
            },
            B::Halt => self.eval(receiver, want),
            B::ForbiddenBoolean => {
                let diagnostic = Diagnostic::error(
                    "forbidden-selector",
                    self.at(span),
                    format!("'{}' is not translated", message.selector),
                )
                .help("use 'and:' and 'or:' for conditions, 'bitAnd:' and 'bitOr:' for bits");
                self.report(diagnostic)
            }
            _ => self.error("unknown-selector", span, format!("'{}' cannot be translated here", message.selector)),
        }
    }

    /// The place an expression denotes, if it denotes one.
    pub fn place_of(&mut self, expr: &'a ast::Expr) -> Option<(Place, Type)> {
        match &expr.kind {
            ast::ExprKind::Variable(name) => self.variable(name),
            ast::ExprKind::Send(..) => {
                let value = self.value(expr);
                match value.expr.kind {
                    ExprKind::Read(place) => Some((place, value.expr.ty)),
                    ExprKind::AddressOf(Place::Index(base, _))
                        if matches!(self.place_type(&base), Some(Type::Array(..))) =>
                    {
                        let ty = self.place_type(&base)?;
                        Some((*base, ty))
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    pub fn read_global(&self, place: super::env::GlobalPlace) -> Expr {
        let ty = self.env.global_variable(place).ty.clone();
        let place = match place {
            super::env::GlobalPlace::State(id) => Place::State(id),
            super::env::GlobalPlace::Static(id) => Place::Static(id),
        };
        self.read(place, ty)
    }

    pub fn address_of(&mut self, place: Place) -> Value {
        if let Some(Place::Local(id)) = crate::ir::walk::root(&place) {
            self.addressed.insert(*id);
        }
        let ty = self.place_type(&place).unwrap_or_else(|| self.env.types.sq_int());
        let expr = match ty {
            // The address of an array is that of its first element.
            Type::Array(..) => self.read(place, ty),
            ty => Expr { kind: ExprKind::AddressOf(place), ty: Type::Pointer(Box::new(ty), false) },
        };
        self.value_of(expr)
    }

    fn sized_type(&mut self, arg: &'a ast::Expr) -> Result<Type, String> {
        if let ast::ExprKind::Variable(name) = &arg.kind
            && let Some((_, ty)) = self.variable(name)
        {
            return Ok(ty);
        }
        let Some(text) = literal_text(arg) else {
            let value = self.value(arg);
            return Ok(value.expr.ty);
        };
        if let ast::ExprKind::Literal(_) = &arg.kind
            && let Some((_, ty)) = self.variable(&text)
        {
            return Ok(ty);
        }
        match self.env.types.parse(&text)? {
            Type::Opaque(name) if !self.env.classic() => Err(format!("'{name}' is neither a type nor a variable")),
            ty => Ok(ty),
        }
    }

    fn c_code(&mut self, message: &'a Message, span: Span, want: &Want) -> Value {
        let Some(code) = message.args.first() else { return self.nothing() };
        match &code.kind {
            ast::ExprKind::Block(_) => self.arm(Some(code), want),
            ast::ExprKind::Literal(ast::Literal::String(text)) => {
                if text.trim().is_empty() {
                    let zero = self.int_value(0);
                    return if matches!(want, Want::Effect) { self.nothing() } else { self.finish(zero, want) };
                }
                if !self.env.classic() && !self.env.options.c_text {
                    let diagnostic =
                        Diagnostic::error("raw-c", self.at(span), "C text is not translated to other languages")
                            .help("write it in Slang, or declare a function in PlatformInterface");
                    return self.report(diagnostic);
                }
                let text = text.replace("\r\n", "\n").replace('\r', "\n");
                let text = self.mention_variables(&text);
                if matches!(want, Want::Effect) {
                    self.push(StmtKind::RawC(text));
                    return self.nothing();
                }
                // In our own dialect everything has a type; in the classic one C knows better.
                let ty = if self.env.classic() { Type::Void } else { self.env.types.sq_int() };
                let value = self.value_of(Expr { kind: ExprKind::RawC(text), ty });
                self.finish(value, want)
            }
            _ => self.eval(code, want),
        }
    }

    /// C text may name the method's variables: they exist, and they are not only what we see of them. Where the method is
    /// expanded its variables have other names; answers the text with these.
    fn mention_variables(&mut self, text: &str) -> String {
        let in_word = |c: char| c.is_alphanumeric() || c == '_';
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while let Some(start) = rest.find(in_word) {
            let end = rest[start..].find(|c| !in_word(c)).map_or(rest.len(), |n| start + n);
            let word = &rest[start..end];
            out.push_str(&rest[..start]);
            let known = self.info().vars.contains_key(word);
            match known.then(|| self.binding(&Name::from(word))) {
                Some(Some(Binding::Local(id))) => {
                    self.addressed.insert(id);
                    out.push_str(&self.locals[id.index()].name);
                }
                _ => out.push_str(word),
            }
            rest = &rest[end..];
        }
        out.push_str(rest);
        out
    }
}

pub fn is_variable(expr: &ast::Expr, name: &str) -> bool {
    matches!(&expr.kind, ast::ExprKind::Variable(n) if &**n == name)
}
