//! Code for every field of a structure: `withFieldsDo:separatedBy:`, `withStructNameDo:`, `setField:to:`.
//!
//! The classic tree reads and writes descriptions of structures with these. The structure's fields are known when the code is
//! made, so the block is repeated for each of them; a field's name is then a constant text.

use super::function::{Binding, Lowerer, Value, Want};
use super::send::is_variable;
use crate::ast::{self, Message};
use crate::ir::{BinaryOp, Callee, Expr, ExprKind, ExternKind, Place, Signature, StmtKind, StructId, Type};
use crate::source::{Name, Span};

impl<'e, 'a> Lowerer<'e, 'a> {
    /// None: the selector is none of these, or the receiver no structure.
    pub fn field_selector(
        &mut self,
        receiver: &'a ast::Expr,
        message: &'a Message,
        span: Span,
        want: &Want,
    ) -> Option<Value> {
        if !is_field_selector(&message.selector) {
            return None;
        }
        let id = self.struct_of(receiver)?;
        match &*message.selector {
            "withStructNameDo:" => {
                let name = self.env.structs.get(id.index())?.name.clone();
                let (block, frame) = self.resolve_block(&message.args[0])?;
                if let [arg] = &block.args[..]
                    && let Some((place, _)) = self.in_frame(frame, |l| l.typed_variable(&arg.name))
                {
                    let ty = self.env.types.char_pointer();
                    self.push(StmtKind::Assign(place, Expr { kind: ExprKind::String(name), ty }));
                }
                Some(self.run_block(block, frame, want))
            }
            "withFieldsDo:separatedBy:" => Some(self.with_fields(receiver, id, message, span)),
            _ => Some(self.set_field(receiver, id, message, span)),
        }
    }

    fn with_fields(&mut self, receiver: &'a ast::Expr, id: StructId, message: &'a Message, span: Span) -> Value {
        let blocks = (self.resolve_block(&message.args[0]), self.resolve_block(&message.args[1]));
        let (Some((block, frame)), Some((separator, outside))) = blocks else {
            return self.error(
                "block-expected",
                span,
                "the arguments of 'withFieldsDo:separatedBy:' are literal blocks",
            );
        };
        let [name, value] = &block.args[..] else {
            return self.error("wrong-argument-count", span, "the block takes a field's name and its value");
        };
        for field in 0..self.env.structs[id.index()].fields.len() as u32 {
            if field > 0 {
                self.run_block(separator, outside, &Want::Effect);
            }
            let before = self.frames[frame].bindings.insert(name.name.clone(), Binding::Field(id, field));
            if mentions(&block.body, &value.name)
                && let Some((place, ty)) = self.in_frame(frame, |l| l.variable(&value.name))
                && let Some((from, from_type)) = self.field_place(receiver, id, field)
            {
                let read = self.read(from, from_type);
                let read = self.convert(read, &ty);
                self.push(StmtKind::Assign(place, read));
            }
            self.run_block(block, frame, &Want::Effect);
            match before {
                Some(binding) => self.frames[frame].bindings.insert(name.name.clone(), binding),
                None => self.frames[frame].bindings.remove(&name.name),
            };
        }
        self.nothing()
    }

    /// `s setField: name to: value`: one store when the name is known, else a comparison for each field.
    fn set_field(&mut self, receiver: &'a ast::Expr, id: StructId, message: &'a Message, span: Span) -> Value {
        let (name, value) = (&message.args[0], &message.args[1]);
        if let ast::ExprKind::Variable(n) = &name.kind
            && let Some(Binding::Field(_, field)) = self.binding(n)
        {
            if let Some((place, ty)) = self.field_place(receiver, id, field) {
                self.eval(value, &Want::Store(place, ty));
            }
            return self.nothing();
        }
        let values = self.values(&[name, value]);
        let [name, value] = &values[..] else { return self.nothing() };
        let (name, value) = (self.reusable(name.expr.clone()), self.reusable(value.expr.clone()));
        let compare = self.c_function("strcmp", self.env.types.int());
        for field in 0..self.env.structs[id.index()].fields.len() as u32 {
            let text = self.env.field_names[id.index()][field as usize].clone();
            let text = Expr { kind: ExprKind::String(text), ty: self.env.types.char_pointer() };
            let call = ExprKind::Call(Callee::Extern(compare), vec![text, name.clone()]);
            let call = Expr { kind: call, ty: self.env.types.int() };
            let zero = self.int_of(0, self.env.types.int());
            let condition = self.compare(BinaryOp::Equal, call, zero, span);
            let (then, ()) = self.collect(|l| {
                if let Some((place, ty)) = l.field_place(receiver, id, field) {
                    let value = l.convert(value.clone(), &ty);
                    l.push(StmtKind::Assign(place, value));
                }
            });
            self.push(StmtKind::If { condition, then, otherwise: Vec::new() });
        }
        self.nothing()
    }

    fn field_place(&mut self, receiver: &'a ast::Expr, id: StructId, field: u32) -> Option<(Place, Type)> {
        let value = self.value(receiver);
        let (place, _) = self.struct_place(value.expr, receiver.span)?;
        let ty = self.env.structs[id.index()].fields[field as usize].ty.clone();
        Some((Place::Field(Box::new(place), id, field), ty))
    }

    /// A variable that will hold a text.
    fn typed_variable(&mut self, name: &Name) -> Option<(Place, Type)> {
        let ty = self.env.types.char_pointer();
        let id = self.add_local(name, ty.clone());
        let frame = self.frame;
        self.frames[frame].bindings.insert(name.clone(), Binding::Local(id));
        Some((Place::Local(id), ty))
    }

    /// A C function by its name.
    pub fn c_function(&mut self, name: &str, ret: Type) -> crate::ir::ExternId {
        match self.env.c_extern(name) {
            Some(id) => id,
            None => self.env.extern_of(&super::env::DeclaredFunction {
                c_name: name.into(),
                signature: Signature { takes_vm: false, params: Vec::new(), ret, variadic: true },
                param_names: Vec::new(),
                kind: ExternKind::C,
            }),
        }
    }
}

pub fn is_field_selector(selector: &str) -> bool {
    matches!(selector, "withStructNameDo:" | "withFieldsDo:separatedBy:" | "setField:to:")
}

fn mentions(body: &[ast::Statement], name: &str) -> bool {
    let mut found = false;
    super::walk::walk_exprs(body, &mut |e| found |= is_variable(e, name));
    found
}
