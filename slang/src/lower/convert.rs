//! Conversions of values: those that C makes by itself, casts, and truth values.

use super::function::{Lowerer, Value};
use super::types;
use crate::ir::{self, BinaryOp, Expr, ExprKind, Intrinsic, Place, Type, UnaryOp};
impl<'e, 'a> Lowerer<'e, 'a> {
    /// Implicit conversion: what C does without a cast. Integers and pointers mix in classic sources only.
    pub fn convert(&mut self, expr: Expr, ty: &Type) -> Expr {
        let mixes = (types::is_integral(&expr.ty) && types::is_pointer(ty))
            || (types::is_pointer(&expr.ty) && types::is_integral(ty));
        let is_zero = matches!(expr.kind, ExprKind::Int(0) | ExprKind::Null);
        if mixes && !is_zero && !self.env.classic() {
            let message = format!(
                "{} where {} is expected: integers and pointers convert with 'cCoerce:to:' only",
                self.describe(&expr.ty),
                self.describe(ty)
            );
            let span = self.span;
            self.error("type-conflict", span, message);
            return self.zero(ty);
        }
        self.coerce(expr, ty)
    }

    pub fn describe(&self, ty: &Type) -> String {
        format!("'{}'", self.env.describe(ty))
    }

    /// Explicit conversion: a cast.
    pub fn coerce(&mut self, expr: Expr, ty: &Type) -> Expr {
        if expr.ty == *ty {
            return expr;
        }
        if let (true, Type::Pointer(to, _), Type::Struct(_)) = (self.env.classic(), &expr.ty, ty)
            && **to == *ty
        {
            return Expr { kind: ExprKind::Read(Place::Deref(Box::new(expr))), ty: ty.clone() };
        }
        match (&expr.kind, ty) {
            // C text has the type that is asked of it.
            (ExprKind::RawC(_), _) if expr.ty == Type::Void => return Expr { kind: expr.kind, ty: ty.clone() },
            (ExprKind::Int(n), Type::Int(_)) => return self.int_of(*n, ty.clone()),
            (ExprKind::Int(n), Type::F64 | Type::F32) => {
                return Expr { kind: ExprKind::Float(*n as f64), ty: ty.clone() };
            }
            (ExprKind::Int(0) | ExprKind::Null, Type::Pointer(..) | Type::Function(_)) => {
                return Expr { kind: ExprKind::Null, ty: ty.clone() };
            }
            (ExprKind::Null, Type::Int(_) | Type::Bool) => return Expr { kind: ExprKind::Int(0), ty: ty.clone() },
            (ExprKind::Float(f), Type::F32 | Type::F64) => return Expr { kind: ExprKind::Float(*f), ty: ty.clone() },
            (ExprKind::String(s), Type::Pointer(to, _))
                if matches!(&**to, Type::Int(t) if t.bits == 8) && types::same_representation(&expr.ty, ty) =>
            {
                return Expr { kind: ExprKind::String(s.clone()), ty: ty.clone() };
            }
            (ExprKind::FunctionAddress(_), Type::Function(target)) => {
                if let Type::Function(own) = &expr.ty {
                    let as_target = ir::Signature { takes_vm: target.takes_vm, ..(**own).clone() };
                    let address = Expr { kind: expr.kind.clone(), ty: Type::Function(Box::new(as_target)) };
                    if types::same_representation(&address.ty, ty) {
                        return address;
                    }
                    return Expr { kind: ExprKind::Convert(Box::new(address)), ty: ty.clone() };
                }
            }
            _ => {}
        }
        if *ty == Type::Bool {
            return self.condition(expr);
        }
        if *ty == Type::Void {
            return expr;
        }
        if expr.ty == Type::Void {
            let span = self.span;
            self.error("void-value", span, "a value is needed here, but this answers none");
            return self.zero(ty);
        }
        let address = |t: &Type| matches!(t, Type::Pointer(..) | Type::Function(_));
        let number = types::is_arithmetic;
        let possible = match ty {
            Type::Int(_) => number(&expr.ty) || address(&expr.ty),
            Type::F32 | Type::F64 => number(&expr.ty),
            Type::Pointer(..) | Type::Function(_) => types::is_integral(&expr.ty) || address(&expr.ty),
            _ => false,
        };
        if !possible {
            let message = format!("{} does not convert to {}", self.describe(&expr.ty), self.describe(ty));
            let span = self.span;
            self.error("type-conflict", span, message);
            return self.zero(ty);
        }
        // A truth value becomes an address by way of the number that it is in C.
        let expr =
            if expr.ty == Type::Bool && address(ty) { self.coerce(expr, &self.env.types.sq_int()) } else { expr };
        Expr { kind: ExprKind::Convert(Box::new(expr)), ty: ty.clone() }
    }

    /// A truth value of anything: what is not zero is true.
    pub fn condition(&mut self, expr: Expr) -> Expr {
        match (&expr.kind, &expr.ty) {
            (_, Type::Bool) => expr,
            (ExprKind::Int(n), _) => bool_expr(*n != 0),
            (ExprKind::Null, _) => bool_expr(false),
            // A truth value that went through an integer.
            (ExprKind::Convert(inner), Type::Int(_)) if inner.ty == Type::Bool => (**inner).clone(),
            (ExprKind::RawC(text), Type::Void) => {
                let expr = Expr { kind: ExprKind::RawC(text.clone()), ty: self.env.types.sq_int() };
                self.condition(expr)
            }
            (_, Type::Int(_) | Type::F32 | Type::F64 | Type::Pointer(..) | Type::Function(_)) => {
                let zero = self.zero(&expr.ty.clone());
                binary_expr(BinaryOp::NotEqual, expr, zero, Type::Bool)
            }
            _ => {
                let message = format!("{} is no condition", self.describe(&expr.ty));
                let span = self.span;
                self.error("type-conflict", span, message);
                bool_expr(false)
            }
        }
    }

    /// A value of a type that can take part in arithmetic.
    pub fn settled(&mut self, value: Value) -> Expr {
        match (&value.expr.kind, &value.expr.ty) {
            (ExprKind::RawC(_), Type::Void) => Expr { kind: value.expr.kind, ty: self.env.types.sq_int() },
            (_, Type::Void) => {
                let span = self.span;
                self.error("void-value", span, "a value is needed here, but this answers none").expr
            }
            _ => value.expr,
        }
    }
}

pub fn bool_expr(value: bool) -> Expr {
    Expr { kind: ExprKind::Int(value as i128), ty: Type::Bool }
}

pub fn binary_expr(op: BinaryOp, left: Expr, right: Expr, ty: Type) -> Expr {
    Expr { kind: ExprKind::Binary(op, Box::new(left), Box::new(right)), ty }
}

pub fn not_expr(expr: Expr) -> Expr {
    use BinaryOp::*;
    match expr.kind {
        ExprKind::Int(n) => bool_expr(n == 0),
        ExprKind::Unary(UnaryOp::Not, inner) => *inner,
        // Not for floats: a comparison with NaN and its opposite are both false.
        ExprKind::Binary(op, a, b) if types::is_integral(&a.ty) || types::is_pointer(&a.ty) => {
            let opposite = match op {
                Equal => NotEqual,
                NotEqual => Equal,
                Less => GreaterEqual,
                LessEqual => Greater,
                Greater => LessEqual,
                GreaterEqual => Less,
                _ => unreachable!("only comparisons answer truth values"),
            };
            Expr { kind: ExprKind::Binary(opposite, a, b), ty: Type::Bool }
        }
        kind => Expr { kind: ExprKind::Unary(UnaryOp::Not, Box::new(Expr { kind, ty: Type::Bool })), ty: Type::Bool },
    }
}

pub fn intrinsic_expr(intrinsic: Intrinsic, args: Vec<Expr>, ty: Type) -> Expr {
    Expr { kind: ExprKind::Intrinsic(intrinsic, args), ty }
}

/// Two's complement of the width.
pub fn wrap(value: i128, bits: u8, signed: bool) -> i128 {
    let modulus = 1i128 << bits;
    let low = value.rem_euclid(modulus);
    if signed && low >= modulus / 2 { low - modulus } else { low }
}
