//! Cascades: several messages to one receiver, which is evaluated once.

use super::function::{Lowerer, Value, Want};
use crate::ast::{self, Message};
use crate::ir::{self, Expr, ExprKind, Place, StmtKind, Type};
impl<'e, 'a> Lowerer<'e, 'a> {
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
    pub(super) fn send_to_value(&mut self, local: ir::LocalId, message: &'a Message, want: &Want) -> Value {
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
