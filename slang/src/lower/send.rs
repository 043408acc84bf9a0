//! Message sends: which function, field or builtin a selector means, and its call.
//!
//! The order of the rules: `super`; entries of the proxy (plugins); builtins; struct fields and struct methods by the
//! receiver's type; methods of the unit; declared functions; in classic sources any C function.

use super::builtins::Builtin;
use super::env::DeclaredFunction;
use super::function::{Binding, Lowerer, Value, Want, intrinsic_expr, not_expr};
use super::infer::literal_text;

use crate::ast::{self, Message};
use crate::diag::Diagnostic;
use crate::ir::{
    self, Callee, Expr, ExprKind, ExternKind, FunctionId, Intrinsic, Place, Signature, StmtKind, StructId, Type,
};
use crate::source::{Name, Span};

/// C functions of classic sources whose result is not a word.
const C_LIBRARY: &[(&str, &str)] = &[
    ("fgetc", "int"),
    ("ungetc", "int"),
    ("unlink", "int"),
    ("printf", "int"),
    ("vm_printf", "int"),
    ("fprintf", "int"),
    ("sprintf", "int"),
    ("snprintf", "int"),
    ("logDebug", "void"),
    ("logTrace", "void"),
    ("logInfo", "void"),
    ("logWarn", "void"),
    ("logError", "void"),
    ("malloc", "void *"),
    ("calloc", "void *"),
    ("realloc", "void *"),
    ("alloca", "void *"),
    ("free", "void"),
    ("exit", "void"),
    ("abort", "void"),
    ("error", "void"),
    ("warning", "void"),
    ("getenv", "char *"),
    ("strcpy", "char *"),
    ("strncpy", "char *"),
    ("strcat", "char *"),
    ("strchr", "char *"),
    ("strcmp", "int"),
    ("strncmp", "int"),
    ("fopen", "FILE *"),
];

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

    // ---- calls

    pub fn call_method(
        &mut self,
        index: usize,
        receiver: Option<&'a ast::Expr>,
        message: &'a Message,
        span: Span,
        want: &Want,
    ) -> Value {
        let info = &self.env.infos[index];
        let mut args: Vec<&'a ast::Expr> = Vec::new();
        let mut self_argument: Option<Value> = None;
        let mut mark = self.stmts.len();
        if let Some(id) = info.self_struct {
            let receiver = receiver.expect("struct methods are sent to something");
            let value = if self.is_vm(receiver) && self.env.classic() && self.env.is_free_of_self(index) {
                // Which structure it belongs to makes no difference to it.
                self.null()
            } else if self.is_vm(receiver) && self.info().self_struct.is_none() {
                return self.error(
                    "self-as-value",
                    span,
                    format!("'{}' belongs to a structure; the receiver is none", message.selector),
                );
            } else {
                self.value(receiver)
            };
            // A struct value is passed by its address.
            let value = match value.expr.ty {
                Type::Struct(_) => match self.struct_place(value.expr, span) {
                    Some((place, _)) => self.address_of(place),
                    None => return self.nothing(),
                },
                _ => value,
            };
            let ty = Type::Pointer(Box::new(Type::Struct(id)), false);
            let expr = self.coerce(value.expr, &ty);
            self_argument = Some(self.value_of(expr));
            mark = self.stmts.len();
        } else if let Some(receiver) = receiver {
            let wants_receiver = info.params.len() == message.args.len() + 1;
            if !self.is_vm(receiver) {
                if wants_receiver {
                    args.push(receiver);
                } else if !self.env.classic() {
                    let what = format!(
                        "the receiver of '{}' is not passed: send it to self or a collaborator",
                        message.selector
                    );
                    return self.error("bad-receiver", receiver.span, what);
                }
            }
        }
        args.extend(message.args.iter());
        let given = args.len() + self_argument.is_some() as usize;
        if given != info.params.len() {
            let text = format!("'{}' takes {} arguments, {} are given", message.selector, info.params.len(), given);
            let diagnostic = Diagnostic::error("wrong-argument-count", self.at(span), text)
                .related(info.def.location(), "defined here");
            return self.report(diagnostic);
        }
        if info.is_template() || self.any_block(&args) || self.any_structure(index, &args) {
            return self.expand_call(index, self_argument, &args, span, want);
        }
        let param_types: Vec<Type> =
            info.params.iter().map(|p| info.vars[p].ty.clone().unwrap_or_else(|| self.env.types.sq_int())).collect();
        let hidden = usize::from(self_argument.is_some());
        let mut values = self.values_for(&args, &param_types[hidden..]);
        if let Some(value) = self_argument {
            let mut first = vec![value];
            let later: Vec<Expr> = values.iter().map(|v| v.expr.clone()).collect();
            let tuple = Expr { kind: ExprKind::Intrinsic(Intrinsic::Likely, later), ty: Type::Void };
            self.keep_order(&mut first, mark, &tuple);
            values.splice(0..0, first);
        }
        if let Some(value) = values.iter().find(|v| v.never) {
            return value.clone();
        }
        let ret = info.ret.clone().unwrap_or(Type::Void);
        // A macro takes what it is given, as C would.
        let args = self.arguments(values, if info.is_c_macro() { &[] } else { &param_types });
        let callee = self.callee(index, &ret);
        let call = Expr { kind: ExprKind::Call(callee, args), ty: ret };
        self.finish_call(call, want)
    }

    /// What a call of a method calls: its function, or the macro that a pragma makes of it.
    fn callee(&mut self, index: usize, ret: &Type) -> Callee {
        let info = &self.env.infos[index];
        match info.is_c_macro() {
            true => Callee::Extern(self.c_function(&info.c_name, ret.clone())),
            false => Callee::Function(FunctionId(index as u32)),
        }
    }

    fn any_block(&mut self, args: &[&'a ast::Expr]) -> bool {
        args.iter().any(|a| match &a.kind {
            ast::ExprKind::Block(_) => true,
            ast::ExprKind::Variable(name) => matches!(self.binding(name), Some(Binding::Block(..))),
            _ => false,
        })
    }

    /// A structure, or a pointer to one, for a parameter without a declared type: the method is expanded, so that its body knows.
    fn any_structure(&self, index: usize, args: &[&'a ast::Expr]) -> bool {
        let info = &self.env.infos[index];
        if !self.env.classic() || info.is_c_macro() {
            return false;
        }
        let first = info.params.len() - args.len();
        args.iter().enumerate().any(|(i, arg)| {
            let name = &info.params[first + i];
            if matches!(info.vars[name].source, super::env::TypeSource::Declared(_)) {
                return false;
            }
            match self.type_of(arg) {
                Some(Type::Struct(_)) => true,
                Some(Type::Pointer(..) | Type::Array(..)) => info.object_params.contains(&(first + i)),
                _ => false,
            }
        })
    }

    fn arguments(&mut self, values: Vec<Value>, types: &[Type]) -> Vec<Expr> {
        let mut args = Vec::new();
        for (i, value) in values.into_iter().enumerate() {
            args.push(match types.get(i) {
                Some(Type::Array(of, _)) => {
                    let pointer = Type::Pointer(of.clone(), false);
                    self.convert(value.expr, &pointer)
                }
                Some(ty) => self.convert(value.expr, ty),
                // A variable argument: promoted as C does.
                None => {
                    let expr = self.settled(value);
                    let ty = match &expr.ty {
                        Type::Struct(_) => {
                            let given = self.describe(&expr.ty.clone());
                            let text = format!("{given} is given to a C function whose parameters are not declared");
                            args.push(self.error("type-conflict", self.span, text).expr);
                            continue;
                        }
                        Type::F32 => Type::F64,
                        ty => self.env.types.promote(ty),
                    };
                    self.convert(expr, &ty)
                }
            });
        }
        args
    }

    pub fn finish_call(&mut self, call: Expr, want: &Want) -> Value {
        if call.ty == Type::Void && !matches!(want, Want::Effect) {
            match want {
                Want::Return if self.returns_void() => {
                    self.eval_statement(call);
                    let zero = self.word(0);
                    return self.deliver_return(zero);
                }
                _ if self.env.classic() => {
                    // The value of a function without result: nothing sensible, and nobody looks.
                    self.eval_statement(call);
                    let zero = self.int_value(0);
                    return self.finish(zero, want);
                }
                _ => {}
            }
        }
        let value = self.value_of(call);
        self.finish(value, want)
    }

    fn returns_void(&self) -> bool {
        match &self.frames[self.frame].target {
            super::function::ReturnTarget::Function => self.ret == Type::Void,
            super::function::ReturnTarget::Expansion { result, .. } => result.is_none(),
        }
    }

    fn call_declared(
        &mut self,
        function: &DeclaredFunction,
        receiver: Option<&'a ast::Expr>,
        arg_exprs: &'a [ast::Expr],
        span: Span,
        want: &Want,
    ) -> Value {
        let mut args: Vec<&'a ast::Expr> = Vec::new();
        if let Some(receiver) = receiver
            && !self.is_vm(receiver)
        {
            args.push(receiver);
        }
        args.extend(arg_exprs.iter());
        if args.len() != function.signature.params.len() {
            let message = format!(
                "'{}' takes {} arguments, {} are given",
                function.c_name,
                function.signature.params.len(),
                args.len()
            );
            return self.error("wrong-argument-count", span, message);
        }
        let id = self.env.extern_of(function);
        let values = self.values_for(&args, &function.signature.params);
        if let Some(value) = values.iter().find(|v| v.never) {
            return value.clone();
        }
        let args = self.arguments(values, &function.signature.params);
        let call = Expr { kind: ExprKind::Call(Callee::Extern(id), args), ty: function.signature.ret.clone() };
        self.finish_call(call, want)
    }

    /// A C function that no source declares.
    fn call_c(&mut self, receiver: &'a ast::Expr, message: &'a Message, span: Span, want: &Want) -> Value {
        let receiver = (!self.is_vm(receiver)).then_some(receiver);
        self.call_c_with(Vec::new(), receiver, message, span, want)
    }

    /// The same with arguments that are evaluated already in front.
    fn call_c_with(
        &mut self,
        mut values: Vec<Value>,
        receiver: Option<&'a ast::Expr>,
        message: &'a Message,
        span: Span,
        want: &Want,
    ) -> Value {
        let name = self.env.function_name(&message.selector);
        let mut args: Vec<&'a ast::Expr> = receiver.into_iter().collect();
        let mut blocks: Vec<&'a ast::Block> = Vec::new();
        for (i, arg) in message.args.iter().enumerate() {
            match &arg.kind {
                ast::ExprKind::Block(block) if self.env.is_alone() => blocks.push(block),
                ast::ExprKind::Brace(elements) if i + 1 == message.args.len() => args.extend(elements.iter()),
                _ => args.push(arg),
            }
        }
        if &*name == "offsetof" {
            let parts: Vec<Name> = args.iter().filter_map(|a| literal_text(a)).collect();
            let raw =
                Expr { kind: ExprKind::RawC(format!("offsetof({})", parts.join(", "))), ty: self.env.types.usq_int() };
            let value = self.value_of(raw);
            return self.finish(value, want);
        }
        values.extend(self.values(&args));
        if let Some(value) = values.iter().find(|v| v.never) {
            return value.clone();
        }
        for block in blocks {
            self.show_block(block, &message.selector);
        }
        if let Some(pointer) = self.called_variable(&name) {
            return self.call_pointer(pointer, values, span, want);
        }
        // The C name of a function of the unit, spelled as another selector.
        if let Some(index) = self.env.named_in_c(&name).filter(|i| self.env.infos[*i].params.len() == values.len()) {
            let info = &self.env.infos[index];
            let types: Vec<Type> = info
                .params
                .iter()
                .map(|p| info.vars[p].ty.clone().unwrap_or_else(|| self.env.types.sq_int()))
                .collect();
            let args = self.arguments(values, &types);
            let ret = info.ret.clone().unwrap_or(Type::Void);
            let call = Expr { kind: ExprKind::Call(Callee::Function(FunctionId(index as u32)), args), ty: ret };
            return self.finish_call(call, want);
        }
        let known = C_LIBRARY.iter().find(|(n, _)| *n == &*name);
        let id = match self.env.c_extern(&name) {
            Some(id) => id,
            None => {
                // Its header knows the parameters; arguments are passed as they are.
                let ret = known.and_then(|k| self.env.types.parse(k.1).ok()).unwrap_or_else(|| self.env.types.sq_int());
                let signature = Signature { takes_vm: false, params: Vec::new(), ret, variadic: true };
                self.env.extern_of(&DeclaredFunction {
                    c_name: name,
                    signature,
                    param_names: Vec::new(),
                    kind: ExternKind::C,
                })
            }
        };
        let signature = self.env.extern_signature(id);
        let outer = self.span;
        self.span = span;
        let args = self.arguments(values, &signature.params);
        self.span = outer;
        let call = Expr { kind: ExprKind::Call(Callee::Extern(id), args), ty: signature.ret };
        self.finish_call(call, want)
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

    fn perform(&mut self, message: &'a Message, span: Span, want: &Want) -> Value {
        let Some((target, rest)) = message.args.split_first() else { return self.nothing() };
        let mut args: Vec<&'a ast::Expr> = vec![target];
        args.extend(rest.iter());
        let mut values = self.values(&args);
        if let Some(value) = values.iter().find(|v| v.never) {
            return value.clone();
        }
        let target_value = values.remove(0);
        let target = target_value.expr;
        if let ExprKind::FunctionAddress(_) | ExprKind::ExternAddress(_) = target.kind {
            let (callee, signature) = match (&target.kind, &target.ty) {
                (ExprKind::FunctionAddress(id), Type::Function(s)) => (Callee::Function(*id), (**s).clone()),
                (ExprKind::ExternAddress(id), Type::Function(s)) => (Callee::Extern(*id), (**s).clone()),
                _ => return self.nothing(),
            };
            if signature.params.len() != values.len() {
                let text =
                    format!("the function takes {} arguments, {} are given", signature.params.len(), values.len());
                return self.error("wrong-argument-count", span, text);
            }
            let args = self.arguments(values, &signature.params);
            return self.finish_call(Expr { kind: ExprKind::Call(callee, args), ty: signature.ret }, want);
        }
        self.call_pointer(target, values, span, want)
    }

    /// The variable that a message without method calls: a pointer to a function whose name the selector spells.
    fn called_variable(&mut self, name: &Name) -> Option<Expr> {
        let (place, ty) = self.variable(name)?;
        let foreign = matches!(&ty, Type::Int(t) if self.env.types.integer(&t.spelling).is_none());
        (foreign || matches!(ty, Type::Function(_))).then(|| self.read(place, ty))
    }

    pub fn call_pointer(&mut self, target: Expr, values: Vec<Value>, span: Span, want: &Want) -> Value {
        let target = self.header_function(target);
        let (pointer, signature) = match &target.ty {
            Type::Function(s) if s.params.len() == values.len() || s.variadic => {
                let signature = (**s).clone();
                (target, signature)
            }
            Type::Function(s) if !self.env.classic() => {
                let text = format!("the function takes {} arguments, {} are given", s.params.len(), values.len());
                return self.error("wrong-argument-count", span, text);
            }
            ty if !self.env.classic() => {
                let text =
                    format!("{} is performed; only a function pointer or a symbol can be", self.describe(&ty.clone()));
                return self.error("type-conflict", span, text);
            }
            ty => {
                let ret = match ty {
                    Type::Function(s) => s.ret.clone(),
                    _ => self.env.types.sq_int(),
                };
                let mut params = Vec::new();
                for value in &values {
                    params.push(match &value.expr.ty {
                        Type::Void | Type::Bool => self.env.types.sq_int(),
                        Type::Int(t) if t.bits <= 32 => self.env.types.sq_int(),
                        ty => ty.clone(),
                    });
                }
                let signature = Signature { takes_vm: false, params, ret, variadic: false };
                let ty = Type::Function(Box::new(signature.clone()));
                (self.coerce(target, &ty), signature)
            }
        };
        let args = self.arguments(values, &signature.params);
        let call = Expr { kind: ExprKind::Call(Callee::Pointer(Box::new(pointer)), args), ty: signature.ret };
        self.finish_call(call, want)
    }

    /// A variable whose type a header defines is called as it is: C knows its parameters.
    fn header_function(&mut self, target: Expr) -> Expr {
        match (&target.kind, &target.ty) {
            (ExprKind::Read(Place::Local(id)), Type::Int(t))
                if self.env.classic() && self.env.types.integer(&t.spelling).is_none() =>
            {
                self.addressed.insert(*id);
                let signature =
                    Signature { takes_vm: false, params: Vec::new(), ret: self.env.types.sq_int(), variadic: true };
                let text = self.locals[id.index()].name.to_string();
                Expr { kind: ExprKind::RawC(text), ty: Type::Function(Box::new(signature)) }
            }
            _ => target,
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

    // ---- cascades

    pub fn cascade(&mut self, receiver: &'a ast::Expr, messages: &'a [Message], want: &Want) -> Value {
        let Some((last, first)) = messages.split_last() else { return self.nothing() };
        // A receiver that is a name, or stands for the virtual machine, is simply repeated.
        let repeatable =
            self.is_vm(receiver) || matches!(&receiver.kind, ast::ExprKind::Variable(_) | ast::ExprKind::Literal(_));
        if repeatable {
            for message in first {
                self.send(receiver, message, message.span, &Want::Effect);
            }
            return self.send(receiver, last, last.span, want);
        }
        let ty = self.type_of(receiver).unwrap_or_else(|| self.env.types.sq_int());
        let value = self.value(receiver);
        let (ty, expr) = match ty {
            Type::Struct(id) => match self.struct_place(value.expr, receiver.span) {
                Some((place, _)) => {
                    let value = self.address_of(place);
                    (Type::Pointer(Box::new(Type::Struct(id)), false), value.expr)
                }
                None => return self.nothing(),
            },
            _ => (value.expr.ty.clone(), value.expr),
        };
        let expr = self.convert(expr, &ty);
        let id = self.add_local("cascade", ty);
        self.push(StmtKind::Assign(Place::Local(id), expr));
        for message in first {
            self.send_to_value(id, message, &Want::Effect);
        }
        self.send_to_value(id, last, want)
    }

    /// A message to the receiver of a cascade, which is in a local: fields and methods of structures.
    fn send_to_value(&mut self, local: ir::LocalId, message: &'a Message, want: &Want) -> Value {
        let ty = self.locals[local.index()].ty.clone();
        let id = match &ty {
            Type::Pointer(to, _) => match **to {
                Type::Struct(id) => Some(id),
                _ => None,
            },
            _ => None,
        };
        let is_known = self.env.builtin(&message.selector).is_some() || self.env.method(&message.selector).is_some();
        let missing = self.env.classic() && !is_known;
        let Some(id) = id else {
            if missing {
                let receiver = self.value_of(self.read_local(local));
                return self.call_c_with(vec![receiver], None, message, message.span, want);
            }
            let text =
                format!("a cascade to {} is not supported: put the receiver into a temporary", self.describe(&ty));
            return self.error("bad-receiver", message.span, text);
        };
        let pointer = self.read_local(local);
        if let (true, Some(field)) =
            (message.args.len() <= 1, self.env.field(id, message.selector.trim_end_matches(':')))
        {
            let place = Place::Field(Box::new(Place::Deref(Box::new(pointer))), id, field);
            let field_type = self.env.structs[id.index()].fields[field as usize].ty.clone();
            return match message.args.first() {
                Some(arg) => self.eval(arg, &Want::Store(place, field_type)),
                None => {
                    let read = self.read(place, field_type);
                    let value = self.value_of(read);
                    self.finish(value, want)
                }
            };
        }
        if let Some(index) = self.env.struct_methods.get(&(id, message.selector.clone())) {
            let info = &self.env.infos[*index];
            let args: Vec<&'a ast::Expr> = message.args.iter().collect();
            let self_argument = self.value_of(pointer);
            if info.is_template() || self.any_block(&args) {
                return self.expand_call(*index, Some(self_argument), &args, message.span, want);
            }
            let mut values = vec![self_argument];
            values.extend(self.values(&args));
            let types: Vec<Type> = info
                .params
                .iter()
                .map(|p| info.vars[p].ty.clone().unwrap_or_else(|| self.env.types.sq_int()))
                .collect();
            if types.len() != values.len() {
                return self.error(
                    "wrong-argument-count",
                    message.span,
                    format!("'{}' takes {} arguments", message.selector, types.len() - 1),
                );
            }
            let args = self.arguments(values, &types);
            let ret = info.ret.clone().unwrap_or(Type::Void);
            let callee = self.callee(*index, &ret);
            let call = Expr { kind: ExprKind::Call(callee, args), ty: ret };
            return self.finish_call(call, want);
        }
        if missing && self.env.is_alone() {
            let receiver = self.value_of(self.read_local(local));
            return self.call_c_with(vec![receiver], None, message, message.span, want);
        }
        self.error(
            "unknown-selector",
            message.span,
            format!("the structure has neither a field nor a method '{}'", message.selector),
        )
    }
}

pub fn is_variable(expr: &ast::Expr, name: &str) -> bool {
    matches!(&expr.kind, ast::ExprKind::Variable(n) if &**n == name)
}
