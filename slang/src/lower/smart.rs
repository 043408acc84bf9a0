//! SmartSyntax: primitives of plugins written as if they were ordinary methods.
//!
//! *In*: methods of subclasses of `SmartSyntaxInterpreterPlugin`. One that says `self primitive: 'name' parameters: #(...)
//! receiver: #C` becomes an exported function of that name: its arguments become variables that are checked and loaded from the
//! stack where the directive stands, and what it returns is pushed. *Out*: ordinary IR. The stack itself is touched through the
//! proxy only.
//!
//! Deviations from the field's old generator, both towards safety: a value is never pushed after a failure (the guard is left out
//! only where nothing ran before), and `^true` and `^false` answer the objects.

use super::coercion::{self, Coercion};
use super::convert::{bool_expr, not_expr};
use super::env::Env;
use super::function::{Lowerer, Value, Want};
use super::infer::literal_text;
use crate::ast::{self, ExprKind as A, Literal, Message};
use crate::ir::{Expr, ExprKind, Place, StmtKind, Type};
use crate::source::{Name, Span};
use crate::spec::MethodDef;

/// The class whose subclasses are written this way.
const ROOT: &str = "SmartSyntaxInterpreterPlugin";
/// `PrimErrBadArgument` where the sources do not name it.
const BAD_ARGUMENT: i128 = 3;

/// What the directive of a primitive says.
#[derive(Clone, Debug, PartialEq)]
pub struct Primitive {
    /// C name.
    pub name: Name,
    /// The arguments' classes, in order.
    pub parameters: Vec<Coercion>,
    pub receiver: Coercion,
    /// The variable that the receiver is loaded into.
    pub receiver_variable: Option<Name>,
}

/// Whether the unit's methods are SmartSyntax.
pub fn is_smart(env: &Env) -> bool {
    env.is_plugin() && env.spec.classes.iter().any(|c| &**c == ROOT)
}

/// The directive of a method: none when it is an ordinary one.
pub fn directive(def: &MethodDef) -> Option<Result<Primitive, (Span, String)>> {
    let (message, span, receiver_variable) = def.ast.body.iter().find_map(|statement| {
        let ast::StatementKind::Expr(expr) = &statement.kind else { return None };
        let (send, variable) = match &expr.kind {
            A::Assign(target, value) => (&value.kind, Some(target.name.clone())),
            kind => (kind, None),
        };
        match send {
            A::Send(receiver, message) if is_self(receiver) && is_directive(&message.selector) => {
                Some((message, expr.span, variable))
            }
            _ => None,
        }
    })?;
    let Some(name) = message.args.first().and_then(text) else {
        return Some(Err((span, "the name of a primitive is a literal string".into())));
    };
    let parameters = match message.args.get(1) {
        None => def.ast.args.iter().map(|_| Coercion::new("Oop")).collect(),
        Some(list) => match names(list) {
            Some(names) => names.iter().map(|n| Coercion::new(n)).collect::<Vec<_>>(),
            None => {
                return Some(Err((
                    list.span,
                    "the parameters of a primitive are a literal array of class names".into(),
                )));
            }
        },
    };
    if parameters.len() != def.ast.args.len() {
        let what =
            format!("'{}' has {} arguments, its directive {}", def.ast.selector, def.ast.args.len(), parameters.len());
        return Some(Err((span, what)));
    }
    let receiver = match message.args.get(2) {
        None => Coercion::new("Oop"),
        Some(expr) => match literal_text(expr) {
            Some(name) => Coercion::new(&name),
            None => return Some(Err((expr.span, "the receiver of a primitive is the name of a class".into()))),
        },
    };
    Some(Ok(Primitive { name, parameters, receiver, receiver_variable }))
}

fn is_directive(selector: &str) -> bool {
    matches!(selector, "primitive:" | "primitive:parameters:" | "primitive:parameters:receiver:")
}

fn is_self(expr: &ast::Expr) -> bool {
    matches!(&expr.kind, A::Variable(n) if &**n == "self")
}

fn text(expr: &ast::Expr) -> Option<Name> {
    match &expr.kind {
        A::Literal(Literal::String(s) | Literal::Symbol(s)) => Some(s.clone()),
        _ => None,
    }
}

fn names(expr: &ast::Expr) -> Option<Vec<Name>> {
    let A::Literal(Literal::Array(elements)) = &expr.kind else { return None };
    elements
        .iter()
        .map(|e| match &e.value {
            Literal::String(s) | Literal::Symbol(s) => Some(s.clone()),
            _ => None,
        })
        .collect()
}

/// The type of a conversion, where inference must know it.
pub fn type_of(env: &Env, primitive: Option<&Primitive>, message: &Message) -> Option<Type> {
    if !env.smart || env.method(&message.selector).is_some() && !is_directive(&message.selector) {
        return None;
    }
    let types = &env.types;
    Some(match &*message.selector {
        selector if is_directive(selector) => primitive?.receiver.ty(types),
        "asValue:" => Coercion::new(&literal_text(message.args.first()?)?).ty(types),
        "asCDouble" => Type::F64,
        "asCUnsigned" => types.usq_int(),
        "asCharPtr" => types.char_pointer(),
        "asIntPtr" => Type::Pointer(Box::new(types.int()), false),
        "asOop:" | "cPtrAsOop" | "field:" | "field:put:" => types.sq_int(),
        other => {
            coercion::unary(other)?;
            types.sq_int()
        }
    })
}

impl<'e, 'a> Lowerer<'e, 'a> {
    // ---- the end of a primitive

    /// The end of a primitive without a value: the receiver stays.
    pub fn smart_return_self(&mut self) {
        let Some(primitive) = &self.smart else { return };
        let count = primitive.parameters.len() as i128;
        if count > 0 {
            let count = self.word(count);
            let pop = self.proxy_call("pop:", vec![count]);
            self.unless_failed(pop);
        }
        let null = self.word(0);
        self.push(StmtKind::Return(Some(null)));
    }

    pub fn smart_return(&mut self, expr: &'a ast::Expr) -> Value {
        let nothing_before = self.is_whole_primitive(expr);
        if self.is_plain_self(expr) {
            self.smart_return_self();
            return self.never();
        }
        let is_nil = matches!(&expr.kind, A::Variable(n) if &**n == "nil");
        if is_nil || is_failure(expr) {
            if !is_nil {
                self.effect(expr);
            }
            let null = self.word(0);
            return self.deliver_return(null);
        }
        let value = match &expr.kind {
            A::Variable(n) if matches!(&**n, "true" | "false") => {
                let object = if &**n == "true" { "trueObject" } else { "falseObject" };
                let object = self.proxy_call(object, Vec::new());
                self.value_of(object)
            }
            _ => self.value(expr),
        };
        if value.never {
            return value;
        }
        let object = self.settled(value);
        if !matches!(object.ty, Type::Int(_)) {
            let what = format!(
                "{} is returned where an object is expected: convert it, for example with 'asOop:'",
                self.describe(&object.ty)
            );
            return self.error("type-conflict", expr.span, what);
        }
        let is_name = matches!(&expr.kind, A::Variable(_) | A::Literal(_));
        let unguarded = nothing_before && (is_name || cannot_fail(expr));
        let word = self.env.types.sq_int();
        let mut object = self.convert(object, &word);
        let count = self.smart.as_ref().map_or(0, |p| p.parameters.len()) as i128 + 1;
        let count = self.word(count);
        if !is_name && !unguarded {
            let id = self.add_local("_return_value", word);
            self.push(StmtKind::Assign(Place::Local(id), object));
            object = self.read_local(id);
        }
        let push = self.proxy_call("pop:thenPush:", vec![count, object]);
        if unguarded {
            self.eval_statement(push);
        } else {
            self.unless_failed(push);
        }
        let null = self.word(0);
        self.deliver_return(null)
    }

    /// Whether returning this is all that the primitive does.
    fn is_whole_primitive(&self, expr: &ast::Expr) -> bool {
        let loads = self.smart.as_ref().is_some_and(|p| !p.parameters.is_empty() || p.receiver_variable.is_some());
        !loads
            && self.info().def.ast.body.iter().all(|statement| match &statement.kind {
                ast::StatementKind::Return(e) => std::ptr::eq(e, expr),
                ast::StatementKind::Expr(e) => matches!(&e.kind, A::Send(receiver, message)
                    if is_self(receiver) && is_directive(&message.selector)),
            })
    }

    fn unless_failed(&mut self, expr: Expr) {
        let failed = self.proxy_call("failed", Vec::new());
        let condition = not_expr(self.condition(failed));
        let (then, ()) = self.collect(|l| l.eval_statement(expr));
        self.push(StmtKind::If { condition, then, otherwise: Vec::new() });
    }

    // ---- its beginning

    /// Checks and loads; answers the receiver if it is wanted.
    fn prologue(&mut self, wants_receiver: bool, span: Span) -> Value {
        let Some(primitive) = self.smart.clone() else {
            if let Some(Err(_)) = directive(self.info().def) {
                // Told already.
                return self.nothing();
            }
            return self.error("bad-directive", span, "the directive of a primitive is a statement of its own");
        };
        let args = &self.info().def.ast.args;
        let count = args.len();
        let mut operands: Vec<(&Coercion, usize)> = Vec::new();
        for (i, coercion) in primitive.parameters.iter().enumerate() {
            operands.push((coercion, count - 1 - i));
        }
        if wants_receiver {
            operands.push((&primitive.receiver, count));
        }
        let mut valid: Option<Expr> = None;
        for (coercion, index) in operands {
            if let Some(check) = self.validation(coercion, index) {
                valid = Some(match valid {
                    None => check,
                    Some(before) => {
                        let kind = ExprKind::LogicalAnd(Box::new(before), Box::new(check));
                        Expr { kind, ty: Type::Bool }
                    }
                });
            }
        }
        if let Some(valid) = valid {
            let (then, ()) = self.collect(|l| {
                let name = Name::from("PrimErrBadArgument");
                let code = match l.env.constant_id(&name) {
                    Some((id, ty)) => Expr { kind: ExprKind::Constant(id), ty },
                    None => l.word(BAD_ARGUMENT),
                };
                let fail = l.proxy_call("primitiveFailFor:", vec![code]);
                l.eval_statement(fail);
                let null = l.word(0);
                l.push(StmtKind::Return(Some(null)));
            });
            self.push(StmtKind::If { condition: not_expr(valid), then, otherwise: Vec::new() });
        }
        for (i, coercion) in primitive.parameters.iter().enumerate() {
            let loaded = self.load_operand(coercion, count - 1 - i);
            if let Some((place, ty)) = self.variable(&args[i].name) {
                let loaded = self.coerce(loaded, &ty);
                self.push(StmtKind::Assign(place, loaded));
            }
        }
        if !wants_receiver {
            return self.nothing();
        }
        let loaded = self.load_operand(&primitive.receiver, count);
        self.value_of(loaded)
    }

    /// `fromStack: #(a b)`: the last name is the top of the stack.
    fn take_from_stack(&mut self, message: &'a Message, span: Span) -> Value {
        let Some(names) = message.args.first().and_then(names) else {
            return self.error("bad-argument", span, "a literal array of names of variables is expected");
        };
        let count = names.len();
        for (i, name) in names.iter().enumerate() {
            let Some((place, ty)) = self.variable(name) else {
                return self.error("undeclared-variable", span, format!("'{name}' is not declared"));
            };
            let loaded = self.stack_value(count - 1 - i);
            let loaded = self.coerce(loaded, &ty);
            self.push(StmtKind::Assign(place, loaded));
        }
        self.nothing()
    }

    // ---- selectors

    pub fn smart_selector(
        &mut self,
        receiver: &'a ast::Expr,
        message: &'a Message,
        span: Span,
        want: &Want,
    ) -> Option<Value> {
        if !self.env.smart {
            return None;
        }
        let selector = &*message.selector;
        if is_self(receiver) {
            if is_directive(selector) {
                let value = self.prologue(!matches!(want, Want::Effect), span);
                return Some(if matches!(want, Want::Effect) { value } else { self.finish(value, want) });
            }
            if selector == "debugCode:" && self.env.classic() && self.env.method(selector).is_none() {
                // Traces for whoever runs the plugin inside an image.
                return Some(self.nothing());
            }
            if selector == "fromStack:" {
                return Some(self.take_from_stack(message, span));
            }
        }
        if self.is_vm(receiver) || self.env.method(selector).is_some() {
            return None;
        }
        if matches!(selector, "asIf:var:" | "asIf:var:put:" | "asIf:var:asValue:") {
            let what = format!(
                "'{selector}' needs the variables of a class of the image, which are not known here; use 'field:'"
            );
            return Some(self.error("unknown-selector", message.selector_span, what));
        }
        let class = || message.args.first().and_then(literal_text);
        let mut operands: Vec<&'a ast::Expr> = vec![receiver];
        match selector {
            "asOop:" | "asValue:" | "isKindOf:" | "isMemberOf:" => {
                if class().is_none() {
                    return Some(self.error("bad-argument", span, "the name of a class is expected"));
                }
            }
            "field:" | "field:put:" | "stAt:" | "stAt:put:" => operands.extend(&message.args),
            "next" => return Some(self.next_of_pointer(receiver, span, want)),
            "isNil" | "notNil" if !self.type_of(receiver).is_none_or(|t| t == self.env.types.sq_int()) => return None,
            "cPtrAsOop" | "asCharPtr" | "asIntPtr" | "asBooleanObj" | "isNil" | "notNil" => {}
            other => {
                coercion::unary(other)?;
            }
        }
        let mut values = self.values(&operands);
        if let Some(value) = values.iter().find(|v| v.never) {
            return Some(value.clone());
        }
        let mut rest = values.split_off(1).into_iter();
        let value = values.remove(0);
        let object = self.settled(value);
        let mut argument = |l: &mut Self| match rest.next() {
            Some(value) => l.settled(value),
            None => l.word(0),
        };
        let expr = match selector {
            "asOop:" => self.as_object(&Coercion::new(&class()?), object),
            "asValue:" => self.as_value(&Coercion::new(&class()?), object),
            "isKindOf:" => self.is_kind_of("is:KindOf:", object, &class()?),
            "isMemberOf:" => self.is_kind_of("is:MemberOf:", object, &class()?),
            "asBooleanObj" => self.as_object(&Coercion::new("Boolean"), object),
            "cPtrAsOop" => self.as_object(&Coercion::new("String"), object),
            "asCharPtr" => self.as_value(&Coercion::new("String"), object),
            "asIntPtr" => self.as_value(&Coercion::new("IntegerArray"), object),
            "field:" => {
                let index = argument(self);
                self.proxy_call("fetchPointer:ofObject:", vec![index, object])
            }
            "field:put:" => {
                let (index, value) = (argument(self), argument(self));
                self.proxy_call("storePointer:ofObject:withValue:", vec![index, object, value])
            }
            "stAt:" => {
                let index = argument(self);
                self.proxy_call("stObject:at:", vec![object, index])
            }
            "stAt:put:" => {
                let (index, value) = (argument(self), argument(self));
                self.proxy_call("stObject:at:put:", vec![object, index, value])
            }
            "isNil" | "notNil" => {
                let nil = self.proxy_call("nilObject", Vec::new());
                let same = coercion::equal(object, nil);
                if selector == "isNil" { same } else { not_expr(same) }
            }
            other => self.proxy_call(coercion::unary(other)?, vec![object]),
        };
        if expr.ty == Type::Void {
            if !matches!(want, Want::Effect) {
                return Some(self.error("void-value", span, format!("'{selector}' answers nothing")));
            }
            self.eval_statement(expr);
            return Some(self.nothing());
        }
        let value = self.value_of(expr);
        Some(self.finish(value, want))
    }

    /// `*p++`.
    fn next_of_pointer(&mut self, receiver: &'a ast::Expr, span: Span, want: &Want) -> Value {
        let Some((place, ty)) = self.place_of(receiver) else {
            return self.error("bad-receiver", receiver.span, "'next' steps a variable");
        };
        let Type::Pointer(to, _) = &ty else {
            return self.error("type-conflict", span, "'next' needs a pointer");
        };
        let to = (**to).clone();
        let pointer = self.read(place.clone(), ty.clone());
        let pointer = self.make_temporary(pointer);
        let one = self.word(1);
        let moved = self.pointer_add(pointer.clone(), one);
        self.push(StmtKind::Assign(place, moved));
        let read = self.read(Place::Deref(Box::new(pointer)), to);
        let value = self.value_of(read);
        self.finish(value, want)
    }

    /// A call through the proxy.
    pub fn proxy_call(&mut self, selector: &str, args: Vec<Expr>) -> Expr {
        let Some(function) = self.env.proxy.get(selector) else {
            let span = self.span;
            return self.error("unknown-selector", span, format!("the proxy has no '{selector}'")).expr;
        };
        let id = self.env.extern_of(function);
        let signature = function.signature.clone();
        let args = args.into_iter().zip(&signature.params).map(|(a, ty)| self.coerce(a, ty)).collect();
        Expr { kind: ExprKind::Call(crate::ir::Callee::Extern(id), args), ty: signature.ret }
    }
}

/// A send that makes the primitive fail.
fn is_failure(expr: &ast::Expr) -> bool {
    let A::Send(_, message) = &expr.kind else { return false };
    match &*message.selector {
        "primitiveFail" | "primitiveFailFor:" => true,
        "success:" => matches!(&message.args[0].kind, A::Variable(n) if &**n == "false"),
        _ => false,
    }
}

/// The few conversions that always succeed.
fn cannot_fail(expr: &ast::Expr) -> bool {
    let A::Send(receiver, message) = &expr.kind else { return false };
    let plain = matches!(&receiver.kind, A::Variable(_) | A::Literal(_));
    let known = ["asSmallIntegerObj", "asBooleanObj", "nilObject", "trueObject", "falseObject"];
    plain && known.contains(&&*message.selector)
}

/// A truth value out of a call that answers one as a word.
pub fn truth(lowerer: &mut Lowerer, expr: Expr) -> Expr {
    if expr.ty == Type::Void { bool_expr(false) } else { lowerer.condition(expr) }
}
