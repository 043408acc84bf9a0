//! Calls: of methods of the unit, of functions that the sources declare, of functions that only C knows, through pointers.

use super::env::DeclaredFunction;
use super::function::{Binding, Lowerer, Value, Want};
use super::infer::literal_text;
use crate::ast::{self, Message};
use crate::diag::Diagnostic;
use crate::ir::{Callee, Expr, ExprKind, ExternKind, FunctionId, Intrinsic, Place, Signature, Type};
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
    pub(super) fn callee(&mut self, index: usize, ret: &Type) -> Callee {
        let info = &self.env.infos[index];
        match info.is_c_macro() {
            true => Callee::Extern(self.c_function(&info.c_name, ret.clone())),
            false => Callee::Function(FunctionId(index as u32)),
        }
    }

    pub(super) fn any_block(&mut self, args: &[&'a ast::Expr]) -> bool {
        args.iter().any(|a| match &a.kind {
            ast::ExprKind::Block(_) => true,
            ast::ExprKind::Variable(name) => matches!(self.binding(name), Some(Binding::Block(..))),
            _ => false,
        })
    }

    /// A structure, or a pointer to one, for a parameter without a declared type: the method is expanded, so that its body knows.
    pub(super) fn any_structure(&self, index: usize, args: &[&'a ast::Expr]) -> bool {
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

    pub(super) fn arguments(&mut self, values: Vec<Value>, types: &[Type]) -> Vec<Expr> {
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

    pub(super) fn returns_void(&self) -> bool {
        match &self.frames[self.frame].target {
            super::function::ReturnTarget::Function => self.ret == Type::Void,
            super::function::ReturnTarget::Expansion { result, .. } => result.is_none(),
        }
    }

    pub(super) fn call_declared(
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
    pub(super) fn call_c(&mut self, receiver: &'a ast::Expr, message: &'a Message, span: Span, want: &Want) -> Value {
        let receiver = (!self.is_vm(receiver)).then_some(receiver);
        self.call_c_with(Vec::new(), receiver, message, span, want)
    }

    /// The same with arguments that are evaluated already in front.
    pub(super) fn call_c_with(
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

    pub(super) fn perform(&mut self, message: &'a Message, span: Span, want: &Want) -> Value {
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
    pub(super) fn called_variable(&mut self, name: &Name) -> Option<Expr> {
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
    pub(super) fn header_function(&mut self, target: Expr) -> Expr {
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
}
