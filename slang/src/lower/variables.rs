//! Names: what a variable of a method's text stands for.

use super::convert::bool_expr;
use super::env::{GlobalPlace, Known};
use super::function::{Binding, Lowerer, Value};
use crate::diag::Diagnostic;
use crate::ir::{Expr, ExprKind, Place, StructId, Type};
use crate::source::{Name, Span};
impl<'e, 'a> Lowerer<'e, 'a> {
    /// The place of a variable of the current frame, and its type; none: the name is not a variable.
    pub fn variable(&mut self, name: &Name) -> Option<(Place, Type)> {
        match self.binding(name) {
            Some(Binding::Local(id)) => return Some((Place::Local(id), self.locals[id.index()].ty.clone())),
            Some(Binding::Block(..) | Binding::Field(..)) => return None,
            None => {}
        }
        if let Some((id, field)) = self.info().self_struct.and_then(|id| Some((id, self.env.field(id, name)?))) {
            let pointer = self.self_pointer(id)?;
            let ty = self.env.structs[id.index()].fields[field as usize].ty.clone();
            return Some((Place::Field(Box::new(Place::Deref(Box::new(pointer))), id, field), ty));
        }
        let place = *self.env.globals.get(name)?;
        let ty = self.env.global_variable(place).ty.clone();
        Some(match place {
            GlobalPlace::State(id) => (Place::State(id), ty),
            GlobalPlace::Static(id) => (Place::Static(id), ty),
        })
    }

    pub fn binding(&mut self, name: &Name) -> Option<Binding<'a>> {
        if let Some(binding) = self.frames[self.frame].bindings.get(name) {
            return Some(*binding);
        }
        let info = self.info();
        let var = info.vars.get(name)?;
        if var.is_extern {
            return None;
        }
        let ty = var.ty.clone().unwrap_or_else(|| self.env.types.sq_int());
        let id = self.add_local(name, ty);
        self.locals[id.index()].init = var.init.clone();
        self.locals[id.index()].is_static = var.is_static;
        self.locals[id.index()].is_volatile = var.is_volatile || info.directives.volatile;
        if let (Some(init), false) = (&var.init, var.is_static) {
            // An initialiser of a block's variable counts once, at the top, as in C.
            self.locals[id.index()].init = Some(init.clone());
        }
        self.frames[self.frame].bindings.insert(name.clone(), Binding::Local(id));
        Some(Binding::Local(id))
    }

    /// The pointer that a struct method's `self` is.
    pub fn self_pointer(&mut self, id: StructId) -> Option<Expr> {
        let info = self.info();
        info.self_struct.filter(|s| *s == id)?;
        let name = info.params.first()?.clone();
        match self.binding(&name)? {
            Binding::Local(id) => Some(self.read_local(id)),
            Binding::Block(..) | Binding::Field(..) => None,
        }
    }

    /// Reading a place; an array decays to a pointer to its first element.
    pub fn read(&self, place: Place, ty: Type) -> Expr {
        match ty {
            Type::Array(element, _) => {
                let zero = self.int_of(0, self.env.types.int());
                let first = Place::Index(Box::new(place), Box::new(zero));
                Expr { kind: ExprKind::AddressOf(first), ty: Type::Pointer(element, false) }
            }
            ty => Expr { kind: ExprKind::Read(place), ty },
        }
    }

    pub(super) fn variable_value(&mut self, name: &Name, span: Span) -> Value {
        let types = &self.env.types;
        match &**name {
            "true" => return self.value_of(bool_expr(true)),
            "false" => return self.value_of(bool_expr(false)),
            "nil" => return self.null(),
            "self" | "super" => {
                if let Some(id) = self.info().self_struct
                    && let Some(pointer) = self.self_pointer(id)
                {
                    return self.value_of(pointer);
                }
                if self.env.classic() && !self.env.is_plugin() {
                    // For the simulator only: in C there is nothing that could be handed on.
                    return self.null();
                }
                if self.env.is_plugin() {
                    return self.error(
                        "self-as-value",
                        span,
                        "'self' has no value here: there is no object in the generated code",
                    );
                }
                let ty = Type::Pointer(Box::new(Type::Opaque(Name::from("VM"))), false);
                return self.value_of(Expr { kind: ExprKind::Vm, ty });
            }
            "thisContext" => {
                return self.error("unknown-selector", span, "'thisContext' is not available in translated code");
            }
            _ => {}
        }
        if let Some(Binding::Block(..)) = self.binding(name) {
            return self.error(
                "block-as-value",
                span,
                format!("the block '{name}' can only be evaluated (value, value: ...) or handed on to a method that is expanded in place"),
            );
        }
        if let Some(Binding::Field(id, field)) = self.binding(name) {
            let text = self.env.field_names[id.index()][field as usize].clone();
            let ty = self.env.types.char_pointer();
            return self.value_of(Expr { kind: ExprKind::String(text), ty });
        }
        if let Some((place, ty)) = self.variable(name) {
            let expr = self.read(place, ty);
            return self.value_of(expr);
        }
        match self.env.known_constant(name) {
            Some(Known::Int(_) | Known::Float(_) | Known::String(_) | Known::Header) => {
                if let Some((id, ty)) = self.env.constant_id(name) {
                    return self.value_of(Expr { kind: ExprKind::Constant(id), ty });
                }
            }
            Some(Known::Bool(b)) => return self.value_of(bool_expr(b)),
            Some(Known::Nil) => return self.null(),
            Some(Known::Symbol(s)) => return self.symbol(&s, span),
            Some(Known::Undefined) if !self.env.classic() => {
                return self.error(
                    "undefined-constant",
                    span,
                    format!("the constant '{name}' has no value in this configuration"),
                );
            }
            Some(Known::Table) => {
                return self.error(
                    "table-as-value",
                    span,
                    format!("'{name}' is a table for the translator; only 'dispatchOn:in:' and initial values of variables use such"),
                );
            }
            _ => {}
        }
        if self.env.classic() || self.info().vars.get(name).is_some_and(|v| v.is_extern) {
            // A name of C: a macro, or a variable of a header.
            let ty = match self.info().vars.get(name).and_then(|v| v.ty.clone()) {
                Some(Type::Array(of, _)) => Type::Pointer(of, false),
                Some(ty) => ty,
                None => Type::Void,
            };
            return self.value_of(Expr { kind: ExprKind::RawC(name.to_string()), ty });
        }
        if self.env.is_implicit(name) {
            let what = format!("'{name}' stands for the virtual machine and has no value");
            return self.error("self-as-value", span, what);
        }
        let _ = types;
        let diagnostic = Diagnostic::error("undeclared-variable", self.at(span), format!("'{name}' is not declared"))
            .help("declare it as a temporary, an instance variable of a class of the unit, or a class or pool variable with a value");
        self.report(diagnostic)
    }
}
