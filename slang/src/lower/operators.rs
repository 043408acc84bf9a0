//! Operators and conversions: arithmetic, comparison, shifts, bits, memory access.
//!
//! *In*: operand values, already in order. *Out*: an expression with C's conversions spelled out. Pointer arithmetic becomes
//! `PointerAdd` and `PointerDifference`.

use super::builtins::{Access, Builtin};
use super::convert::{binary_expr, bool_expr, intrinsic_expr, not_expr, wrap};
use super::function::{Lowerer, Value};
use super::types;
use crate::ast;
use crate::ir::{BinaryOp, ConstantValue, Expr, ExprKind, Intrinsic, LocalId, Place, StmtKind, Type, UnaryOp};
use crate::source::Span;

impl<'e, 'a> Lowerer<'e, 'a> {
    /// The value of a builtin operator; none: the builtin is no operator.
    pub fn operator(
        &mut self,
        builtin: Builtin,
        receiver: &'a ast::Expr,
        message: &'a ast::Message,
        span: Span,
    ) -> Option<Value> {
        use Builtin as B;
        let types = &self.env.types;
        let sq_int = types.sq_int();
        let usq_int = types.usq_int();
        let expr = match builtin {
            B::Arithmetic(op) => {
                let (left, right) = self.pair(receiver, message)?;
                self.arithmetic(op, left, right, span)
            }
            B::Compare(op) => {
                let (left, right) = self.pair(receiver, message)?;
                self.compare(op, left, right, span)
            }
            B::BitClear => {
                let (left, right) = self.pair(receiver, message)?;
                let ty = self.common(&left, &right, span)?;
                let right = self.convert(right, &ty);
                let inverted = unary(UnaryOp::Invert, right);
                self.arithmetic(BinaryOp::And, left, inverted, span)
            }
            B::AnyMask | B::NoMask => {
                let (left, right) = self.pair(receiver, message)?;
                let masked = self.arithmetic(BinaryOp::And, left, right, span);
                let zero = self.zero(&masked.ty.clone());
                let op = if builtin == B::AnyMask { BinaryOp::NotEqual } else { BinaryOp::Equal };
                binary_expr(op, masked, zero, Type::Bool)
            }
            B::AllMask => {
                let (left, right) = self.pair(receiver, message)?;
                let right = self.reusable(right);
                let masked = self.arithmetic(BinaryOp::And, left, right.clone(), span);
                self.compare(BinaryOp::Equal, masked, right, span)
            }
            B::Negated => {
                let value = self.operand(receiver);
                let ty = types.promote(&value.ty);
                match value.kind {
                    ExprKind::Int(n) => self.int_of(-n, ty),
                    ExprKind::Float(f) => Expr { kind: ExprKind::Float(-f), ty },
                    _ => {
                        let value = self.convert(value, &ty);
                        unary(UnaryOp::Negate, value)
                    }
                }
            }
            B::Min | B::Max => {
                let (left, right) = self.pair(receiver, message)?;
                let ty = self.common(&left, &right, span)?;
                let (left, right) = (self.convert(left, &ty), self.convert(right, &ty));
                let (left, right) = self.reusable_pair(left, right);
                let op = if builtin == B::Min { BinaryOp::Less } else { BinaryOp::Greater };
                let test = binary_expr(op, left.clone(), right.clone(), Type::Bool);
                select(test, left, right)
            }
            B::Between => {
                let mut values = self.values(&[receiver, message.args.first()?, message.args.get(1)?]);
                let high = self.settled_at(&mut values, 2);
                let low = self.settled_at(&mut values, 1);
                let value = self.settled_at(&mut values, 0);
                let value = self.reusable(value);
                let above = self.compare(BinaryOp::GreaterEqual, value.clone(), low, span);
                let below = self.compare(BinaryOp::LessEqual, value, high, span);
                and(above, below)
            }
            B::Rounded => self.math(Intrinsic::Round, receiver),
            B::Math(intrinsic) => self.math(intrinsic, receiver),
            B::Power(to_word) => {
                let (left, right) = self.pair(receiver, message)?;
                let (left, right) = (self.convert(left, &Type::F64), self.convert(right, &Type::F64));
                let power = intrinsic_expr(Intrinsic::Pow, vec![left, right], Type::F64);
                if to_word { self.coerce(power, &sq_int) } else { power }
            }
            B::Ldexp => {
                let (left, right) = self.pair(receiver, message)?;
                let int = self.env.types.int();
                let (left, right) = (self.convert(left, &Type::F64), self.convert(right, &int));
                intrinsic_expr(Intrinsic::Ldexp, vec![left, right], Type::F64)
            }
            B::TruncateTo => {
                let (mut left, right) = self.pair(receiver, message)?;
                let known = self.constant_of(&right).or_else(|| self.number(&message.args[0]));
                if known.is_none() && self.env.is_alone() {
                    let ty = types_promoted(self, &left);
                    left = self.convert(left, &ty);
                    let negative = ExprKind::Unary(UnaryOp::Negate, Box::new(self.convert(right, &ty)));
                    let mask = Expr { kind: negative, ty: ty.clone() };
                    let value = self.value_of(binary_expr(BinaryOp::And, left, mask, ty));
                    return Some(value);
                }
                let Some(n) = known.filter(|n| n.count_ones() == 1 && *n > 0) else {
                    return Some(self.error(
                        "bad-argument",
                        span,
                        "the argument of 'truncateTo:' must be a constant power of two",
                    ));
                };
                let ty = types_promoted(self, &left);
                let left = self.convert(left, &ty);
                let mask = self.int_of(-n, ty.clone());
                binary_expr(BinaryOp::And, left, mask, ty)
            }
            B::IsNil | B::NotNil => {
                let value = self.operand(receiver);
                let test = self.condition(value);
                if builtin == B::IsNil { not_expr(test) } else { test }
            }
            B::Not => {
                let value = self.value(receiver);
                let test = self.condition(value.expr);
                not_expr(test)
            }
            B::BitInvert32 => {
                let value = self.operand(receiver);
                let ty = types.unsigned_int();
                let value = self.coerce(value, &ty);
                unary(UnaryOp::Invert, value)
            }
            B::BitInvert64 => {
                let value = self.operand(receiver);
                let ty = self.env.types.usq_long();
                let ty = if self.env.types.word_bits() == 64 { usq_int } else { ty };
                let value = self.coerce(value, &ty);
                match value.kind {
                    ExprKind::Int(n) => self.int_of(!n, ty),
                    _ => unary(UnaryOp::Invert, value),
                }
            }
            B::Abs => {
                let value = self.operand(receiver);
                if types::is_float(&value.ty) {
                    let ty = value.ty.clone();
                    let value = self.convert(value, &Type::F64);
                    let result = intrinsic_expr(Intrinsic::Fabs, vec![value], Type::F64);
                    self.convert(result, &ty)
                } else {
                    let ty = types_promoted(self, &value);
                    let value = self.convert(value, &ty);
                    intrinsic_expr(Intrinsic::Abs, vec![value], ty)
                }
            }
            B::ByteSwap(width) => {
                let value = self.operand(receiver);
                let ty = if width == 32 { types.unsigned_int() } else { types.integer("unsigned long long")? };
                let value = self.coerce(value, &ty);
                intrinsic_expr(Intrinsic::ByteSwap, vec![value], ty)
            }
            B::ByteSwapIfBigEndian(width) => {
                let value = self.operand(message.args.first()?);
                let ty = if width == 32 { types.unsigned_int() } else { types.integer("unsigned long long")? };
                self.coerce(value, &ty)
            }
            B::ShiftLeft | B::ShiftRight | B::ShiftRightArithmetic => {
                let (left, right) = self.pair(receiver, message)?;
                self.shift(builtin, left, right, span)
            }
            B::BitShift | B::SignedBitShift => {
                let (left, right) = self.pair(receiver, message)?;
                self.bit_shift(builtin == B::SignedBitShift, left, right)
            }
            B::IntegerValueOf => {
                let value = self.operand(message.args.first()?);
                let bits = self.word(self.tag_bits());
                let value = self.coerce(value, &sq_int);
                binary_expr(BinaryOp::ShiftRight, value, bits, sq_int)
            }
            B::IntegerObjectOf => {
                let value = self.operand(message.args.first()?);
                let value = self.coerce(value, &usq_int);
                let bits = self.word(self.tag_bits());
                let shifted = binary_expr(BinaryOp::ShiftLeft, value, bits, usq_int.clone());
                let tag = self.int_of(1, usq_int.clone());
                let tagged = binary_expr(BinaryOp::Or, shifted, tag, usq_int);
                self.coerce(tagged, &sq_int)
            }
            B::IsIntegerObject => {
                let value = self.operand(message.args.first()?);
                let value = self.coerce(value, &sq_int);
                let mask = self.word((1 << self.tag_bits()) - 1);
                let one = self.word(1);
                let masked = binary_expr(BinaryOp::And, value, mask, sq_int);
                binary_expr(BinaryOp::Equal, masked, one, Type::Bool)
            }
            B::WordConstant(name, wide, narrow) => {
                if let Some((id, ty)) = self.env.constant_id(&name.into()) {
                    Expr { kind: ExprKind::Constant(id), ty }
                } else {
                    self.word(if self.env.types.word_bits() == 64 { wide } else { narrow })
                }
            }
            B::Cast(through) => {
                let mut value = self.operand(receiver);
                for text in through {
                    let ty = self.env.types.parse(text).ok()?;
                    value = self.coerce(value, &ty);
                }
                value
            }
            B::Load(access) => {
                let address = self.operand(message.args.first()?);
                self.load(access, address)
            }
            B::Overflows(intrinsic) => {
                let (left, right) = self.pair(receiver, message)?;
                let (left, right) = (self.convert(left, &sq_int), self.convert(right, &sq_int));
                intrinsic_expr(intrinsic, vec![left, right], Type::Bool)
            }
            B::CountZeros(intrinsic) => {
                let value = self.operand(receiver);
                let value = self.coerce(value, &self.env.types.usq_long());
                intrinsic_expr(intrinsic, vec![value], sq_int)
            }
            B::FloatBits => {
                let value = self.operand(receiver);
                let value = self.convert(value, &Type::F64);
                intrinsic_expr(Intrinsic::FloatBits, vec![value], types.usq_long())
            }
            B::FloatFromBits => {
                let value = self.operand(receiver);
                let value = self.coerce(value, &self.env.types.usq_long());
                intrinsic_expr(Intrinsic::FloatFromBits, vec![value], Type::F64)
            }
            B::Hint(intrinsic) => {
                let value = self.value(receiver);
                let test = self.condition(value.expr);
                intrinsic_expr(intrinsic, vec![test], Type::Bool)
            }
            B::PointerForOop => {
                let value = self.operand(message.args.first()?);
                self.coerce(value, &types.char_pointer())
            }
            B::OopForPointer => {
                let value = self.operand(message.args.first()?);
                self.coerce(value, &sq_int)
            }
            B::StringLength => {
                let value = self.operand(message.args.first()?);
                intrinsic_expr(Intrinsic::StringLength, vec![value], usq_int)
            }
            _ => return None,
        };
        Some(self.value_of(expr))
    }

    fn tag_bits(&self) -> i128 {
        if self.env.types.word_bits() == 64 { 3 } else { 1 }
    }

    pub fn operand(&mut self, expr: &'a ast::Expr) -> Expr {
        let value = self.value(expr);
        self.settled(value)
    }

    fn settled_at(&mut self, values: &mut Vec<Value>, at: usize) -> Expr {
        let value = values.remove(at);
        self.settled(value)
    }

    /// Receiver and argument of a binary message, in order.
    pub fn pair(&mut self, receiver: &'a ast::Expr, message: &'a ast::Message) -> Option<(Expr, Expr)> {
        let mut values = self.values(&[receiver, message.args.first()?]);
        let right = values.pop()?;
        let left = values.pop()?;
        let left = self.settled(left);
        let right = self.settled(right);
        Some((left, right))
    }

    fn math(&mut self, intrinsic: Intrinsic, receiver: &'a ast::Expr) -> Expr {
        let value = self.operand(receiver);
        let value = self.convert(value, &Type::F64);
        intrinsic_expr(intrinsic, vec![value], Type::F64)
    }

    fn reusable_pair(&mut self, left: Expr, right: Expr) -> (Expr, Expr) {
        let left = self.reusable(left);
        let right = self.reusable(right);
        (left, right)
    }

    /// The type both operands of an arithmetic operator are converted to.
    fn common(&mut self, left: &Expr, right: &Expr, span: Span) -> Option<Type> {
        // A literal does not widen what it is combined with unless it has to.
        match (&left.kind, &right.kind, &left.ty, &right.ty) {
            (ExprKind::Int(n), _, Type::Int(_), Type::Int(t)) | (_, ExprKind::Int(n), Type::Int(t), Type::Int(_)) => {
                let promoted = self.env.types.promote(&Type::Int(t.clone()));
                if let Type::Int(p) = &promoted
                    && (wrap(*n, p.bits, p.signed) == *n || (*n < 0 && !p.signed && wrap(*n, p.bits, true) == *n))
                {
                    return Some(promoted);
                }
            }
            _ => {}
        }
        let found = self.env.types.usual(&left.ty, &right.ty);
        if found.is_none() {
            let message = format!("{} and {} do not combine", self.describe(&left.ty), self.describe(&right.ty));
            self.error("type-conflict", span, message);
            return Some(self.env.types.sq_int());
        }
        found
    }

    pub fn arithmetic(&mut self, op: BinaryOp, left: Expr, right: Expr, span: Span) -> Expr {
        if types::is_pointer(&left.ty) || types::is_pointer(&right.ty) {
            return self.pointer_arithmetic(op, left, right, span);
        }
        if let (ExprKind::Int(a), ExprKind::Int(b)) = (&left.kind, &right.kind)
            && let Some(value) = fold(op, *a, *b)
        {
            let value_type = self.env.types.of_integer_literal(value);
            let ty = match self.env.types.usual(&left.ty, &right.ty) {
                Some(Type::Int(t)) if wrap(value, t.bits, t.signed) == value => Type::Int(t),
                _ => value_type,
            };
            return self.int_of(value, ty);
        }
        let Some(ty) = self.common(&left, &right, span) else { return left };
        if types::is_float(&ty) && matches!(op, BinaryOp::Remainder | BinaryOp::And | BinaryOp::Or | BinaryOp::Xor) {
            return self.error("type-conflict", span, "this operator takes integers, not floats").expr;
        }
        let left = self.convert(left, &ty);
        let right = self.convert(right, &ty);
        match (op, &left.kind, &right.kind) {
            (BinaryOp::Add | BinaryOp::Subtract | BinaryOp::Or | BinaryOp::Xor, _, ExprKind::Int(0)) => return left,
            (BinaryOp::Add | BinaryOp::Or, ExprKind::Int(0), _) => return right,
            (BinaryOp::Multiply | BinaryOp::Divide, _, ExprKind::Int(1)) => return left,
            (BinaryOp::Divide | BinaryOp::Remainder, _, ExprKind::Int(0)) => {
                return self.error("division-by-zero", span, "division by zero").expr;
            }
            _ => {}
        }
        binary_expr(op, left, right, ty)
    }

    fn pointer_arithmetic(&mut self, op: BinaryOp, left: Expr, right: Expr, span: Span) -> Expr {
        let (left_points, right_points) = (types::is_pointer(&left.ty), types::is_pointer(&right.ty));
        match (op, left_points, right_points) {
            (BinaryOp::Subtract, true, true) => {
                let (left, right) = if is_elementless(&left.ty) || is_elementless(&right.ty) {
                    let bytes = self.env.types.char_pointer();
                    (self.coerce(left, &bytes), self.coerce(right, &bytes))
                } else {
                    let ty = left.ty.clone();
                    (left, self.coerce(right, &ty))
                };
                let kind = ExprKind::PointerDifference(Box::new(left), Box::new(right));
                Expr { kind, ty: self.env.types.sq_int() }
            }
            (BinaryOp::Add, true, false) => self.pointer_add(left, right),
            (BinaryOp::Add, false, true) => self.pointer_add(right, left),
            (BinaryOp::Subtract, true, false) => {
                let sq_int = self.env.types.sq_int();
                let offset = self.coerce(right, &sq_int);
                let negative = match offset.kind {
                    ExprKind::Int(n) => self.int_of(-n, sq_int),
                    _ => unary(UnaryOp::Negate, offset),
                };
                self.pointer_add(left, negative)
            }
            _ if self.env.classic() => {
                // Bit operations on addresses.
                let word = self.env.types.usq_int();
                let (left, right) = (self.coerce(left, &word), self.coerce(right, &word));
                binary_expr(op, left, right, word)
            }
            _ => {
                let message = format!("{} and {} do not combine", self.describe(&left.ty), self.describe(&right.ty));
                self.error("type-conflict", span, message).expr
            }
        }
    }

    /// `pointer + offset` in elements; bytes where the element has no size.
    pub fn pointer_add(&mut self, pointer: Expr, offset: Expr) -> Expr {
        if matches!(offset.kind, ExprKind::Int(0)) {
            return pointer;
        }
        let ty = pointer.ty.clone();
        if is_elementless(&ty) {
            let bytes = self.env.types.char_pointer();
            let pointer = self.coerce(pointer, &bytes);
            let moved = Expr { kind: ExprKind::PointerAdd(Box::new(pointer), Box::new(offset)), ty: bytes };
            return self.coerce(moved, &ty);
        }
        let offset = if offset.ty == Type::Bool {
            let int = self.env.types.int();
            self.convert(offset, &int)
        } else {
            offset
        };
        Expr { kind: ExprKind::PointerAdd(Box::new(pointer), Box::new(offset)), ty }
    }

    pub fn compare(&mut self, op: BinaryOp, left: Expr, right: Expr, span: Span) -> Expr {
        if let (ExprKind::Int(a), ExprKind::Int(b)) = (&left.kind, &right.kind) {
            return bool_expr(op.compares(a, b));
        }
        if left.ty == Type::Bool && right.ty == Type::Bool && matches!(op, BinaryOp::Equal | BinaryOp::NotEqual) {
            return binary_expr(op, left, right, Type::Bool);
        }
        match (types::is_pointer(&left.ty), types::is_pointer(&right.ty)) {
            (false, false) => {}
            (true, true) => {
                // Null takes the other's type, as `void *` does.
                let ty = if matches!(left.kind, ExprKind::Null) { right.ty.clone() } else { left.ty.clone() };
                let (left, right) = (self.coerce(left, &ty), self.coerce(right, &ty));
                return binary_expr(op, left, right, Type::Bool);
            }
            (true, false) if matches!(left.kind, ExprKind::Null) || !matches!(right.kind, ExprKind::Int(0)) => {
                let word = self.env.types.usq_int();
                let ty = if matches!(left.kind, ExprKind::Null) { right.ty.clone() } else { word };
                let (left, right) = (self.convert(left, &ty), self.convert(right, &ty));
                return binary_expr(op, left, right, Type::Bool);
            }
            (false, true) if matches!(right.kind, ExprKind::Null) || !matches!(left.kind, ExprKind::Int(0)) => {
                let word = self.env.types.usq_int();
                let ty = if matches!(right.kind, ExprKind::Null) { left.ty.clone() } else { word };
                let ty = if ty == Type::Bool { self.env.types.int() } else { ty };
                let (left, right) = (self.convert(left, &ty), self.convert(right, &ty));
                return binary_expr(op, left, right, Type::Bool);
            }
            (true, false) => {
                let ty = left.ty.clone();
                let right = self.convert(right, &ty);
                return binary_expr(op, left, right, Type::Bool);
            }
            (false, true) => {
                let ty = right.ty.clone();
                let left = self.convert(left, &ty);
                return binary_expr(op, left, right, Type::Bool);
            }
        }
        let Some(ty) = self.common(&left, &right, span) else { return bool_expr(false) };
        let (left, right) = (self.convert(left, &ty), self.convert(right, &ty));
        binary_expr(op, left, right, Type::Bool)
    }

    /// `<<` keeps the operand's sign and widens to a word; `>>` shifts in zeros; `>>>` shifts in the sign.
    fn shift(&mut self, builtin: Builtin, left: Expr, right: Expr, span: Span) -> Expr {
        let env = self.env;
        let (sq_int, usq_int) = (env.types.sq_int(), env.types.usq_int());
        if !types::is_integral(&left.ty) || !types::is_integral(&right.ty) {
            if env.classic() && types::is_pointer(&left.ty) {
                let left = self.coerce(left, &usq_int);
                return self.shift(builtin, left, right, span);
            }
            let message = format!("{} is shifted by {}", self.describe(&left.ty), self.describe(&right.ty));
            return self.error("type-conflict", span, message).expr;
        }
        let right = if right.ty == Type::Bool { self.convert(right, &env.types.int()) } else { right };
        let amount = self.constant_of(&right);
        // Wide enough for the result of shifting a constant, as the classic rules have it.
        let wide = types::bits(&left.ty) > env.types.word_bits();
        let signed = !types::is_unsigned(&left.ty);
        if let (ExprKind::Int(n), ExprKind::Int(k @ 0..64)) = (&left.kind, &right.kind) {
            let word =
                if wide || n.unsigned_abs().checked_shl(*k as u32).is_some_and(|v| v >> env.types.word_bits() != 0) {
                    env.types.usq_long()
                } else {
                    usq_int.clone()
                };
            let Type::Int(w) = &word else { return left };
            let value = match builtin {
                Builtin::ShiftLeft => n << k,
                Builtin::ShiftRight => wrap(*n, w.bits, false) >> k,
                _ => n >> k,
            };
            let ty = env.types.of_integer_literal(value);
            let fits = i64::try_from(value).is_ok() || u64::try_from(value).is_ok();
            return if fits { self.int_of(value, ty) } else { self.int_of(value, word) };
        }
        let (unsigned_word, signed_word) =
            if wide { (env.types.usq_long(), env.types.sq_long()) } else { (usq_int, sq_int) };
        let width = types::bits(&unsigned_word);
        if let Some(n) = amount.filter(|n| !(0..width as i128).contains(n)) {
            if self.env.classic() && n > 0 {
                // Written for wider words, where it is reached; here all bits are shifted out.
                return self.int_of(0, unsigned_word);
            }
            let message = format!("a shift by {n} of {width} bits");
            return self.error("bad-shift", span, message).expr;
        }
        match builtin {
            Builtin::ShiftLeft => {
                let result = match &left.ty {
                    Type::Int(t) if t.bits >= width => left.ty.clone(),
                    _ if signed => signed_word,
                    _ => unsigned_word,
                };
                let left = self.coerce(left, &result);
                binary_expr(BinaryOp::ShiftLeft, left, right, result)
            }
            Builtin::ShiftRight => {
                let result = match &left.ty {
                    // The classic result is unsigned; ours keeps the sign of the operand's type.
                    Type::Int(t) if !env.classic() && t.bits >= width => left.ty.clone(),
                    _ if env.classic() || !signed => unsigned_word.clone(),
                    _ => signed_word,
                };
                let unsigned = match &left.ty {
                    Type::Int(t) if t.bits >= width => env.types.with_sign(t, false),
                    _ => unsigned_word,
                };
                let left = self.coerce(left, &unsigned);
                let shifted = binary_expr(BinaryOp::ShiftRight, left, right, unsigned);
                self.coerce(shifted, &result)
            }
            _ => {
                let left = self.coerce(left, &signed_word);
                binary_expr(BinaryOp::ShiftRight, left, right, signed_word)
            }
        }
    }

    /// `bitShift:`: left for a positive amount, right for a negative one.
    fn bit_shift(&mut self, arithmetic: bool, left: Expr, right: Expr) -> Expr {
        let env = self.env;
        let wide = types::bits(&left.ty) > env.types.word_bits();
        let ty = match (arithmetic, wide) {
            (false, false) => env.types.usq_int(),
            (false, true) => env.types.usq_long(),
            (true, false) => env.types.sq_int(),
            (true, true) => env.types.sq_long(),
        };
        let left = self.coerce(left, &ty);
        if let Some(n) = self.constant_of(&right) {
            let width = types::bits(&ty) as i128;
            if n.abs() >= width {
                return self.int_of(0, ty);
            }
            let op = if n >= 0 { BinaryOp::ShiftLeft } else { BinaryOp::ShiftRight };
            let amount = self.word(n.abs());
            return binary_expr(op, left, amount, ty);
        }
        let (left, right) = self.reusable_pair(left, right);
        let zero = self.zero(&right.ty.clone());
        let test = binary_expr(BinaryOp::Less, right.clone(), zero, Type::Bool);
        let negated = unary(UnaryOp::Negate, right.clone());
        let down = binary_expr(BinaryOp::ShiftRight, left.clone(), negated, ty.clone());
        let up = binary_expr(BinaryOp::ShiftLeft, left, right, ty);
        select(test, down, up)
    }

    /// The integer an expression is known to be.
    pub fn constant_of(&self, expr: &Expr) -> Option<i128> {
        match &expr.kind {
            ExprKind::Int(n) => Some(*n),
            ExprKind::Constant(id) => match self.env.constant_value(*id) {
                ConstantValue::Int(n) => Some(n),
                _ => None,
            },
            ExprKind::Convert(inner) => match &expr.ty {
                Type::Int(t) => self.constant_of(inner).map(|n| wrap(n, t.bits, t.signed)),
                _ => None,
            },
            ExprKind::Unary(UnaryOp::Negate, inner) => self.constant_of(inner).map(|n| -n),
            ExprKind::Binary(op, a, b) => match (op, &expr.ty) {
                (BinaryOp::ShiftLeft, Type::Int(t)) => {
                    let (a, b) = (self.constant_of(a)?, self.constant_of(b)?);
                    (0..64).contains(&b).then(|| wrap(a << b, t.bits, t.signed))
                }
                (_, Type::Int(t)) => {
                    fold(*op, self.constant_of(a)?, self.constant_of(b)?).map(|n| wrap(n, t.bits, t.signed))
                }
                _ => None,
            },
            _ => None,
        }
    }

    // ---- memory

    pub fn load(&mut self, access: Access, address: Expr) -> Expr {
        let (Ok(cell), Ok(value)) = (self.env.types.parse(access.cell), self.env.types.parse(access.value)) else {
            return address;
        };
        let address = self.address(address);
        if !access.aligned {
            let id = self.add_local("cell", cell.clone());
            let to = self.address_of_local(id);
            let copy = self.copied(to, address, &cell);
            self.eval_statement(copy);
            return self.coerce(self.read_local(id), &value);
        }
        let loaded = Expr { kind: ExprKind::Load(Box::new(address)), ty: cell };
        self.coerce(loaded, &value)
    }

    pub fn store(&mut self, access: Access, address: Expr, value: Expr) -> Expr {
        let Ok(cell) = self.env.types.parse(access.cell) else { return value };
        let address = self.address(address);
        // Word-sized cells take pointers too: the memory has no types.
        let value = if types::is_pointer(&value.ty) && self.env.classic() {
            self.coerce(value, &cell)
        } else {
            self.convert(value, &cell)
        };
        if !access.aligned {
            let id = self.add_local("cell", cell.clone());
            self.push(StmtKind::Assign(Place::Local(id), value));
            let from = self.address_of_local(id);
            return self.copied(address, from, &cell);
        }
        Expr { kind: ExprKind::Store(Box::new(address), Box::new(value)), ty: Type::Void }
    }

    fn address_of_local(&mut self, id: LocalId) -> Expr {
        self.addressed.insert(id);
        let ty = self.locals[id.index()].ty.clone();
        Expr { kind: ExprKind::AddressOf(Place::Local(id)), ty: Type::Pointer(Box::new(ty), false) }
    }

    /// A cell from one address to the other, byte by byte.
    fn copied(&mut self, to: Expr, from: Expr, cell: &Type) -> Expr {
        let bytes = Expr { kind: ExprKind::SizeOf(cell.clone()), ty: self.env.types.usq_int() };
        intrinsic_expr(Intrinsic::MemCopy, vec![to, from, bytes], Type::Void)
    }

    /// An address: a word or a pointer.
    pub fn address(&mut self, expr: Expr) -> Expr {
        match &expr.ty {
            Type::Int(t) if t.bits >= self.env.types.word_bits() => expr,
            Type::Pointer(..) => expr,
            Type::Function(_) => self.coerce(expr, &self.env.types.void_pointer()),
            _ => self.convert(expr, &self.env.types.usq_int()),
        }
    }

    /// `*pointer` or `array[index]`.
    pub fn element(&mut self, array: Expr, index: Expr, span: Span) -> Option<(Place, Type)> {
        let index = if index.ty == Type::Bool { self.convert(index, &self.env.types.int()) } else { index };
        match array {
            // A decayed array: index it directly.
            Expr { kind: ExprKind::AddressOf(Place::Index(base, zero)), ty: Type::Pointer(element, _) }
                if matches!(zero.kind, ExprKind::Int(0)) && matches!(self.place_type(&base), Some(Type::Array(..))) =>
            {
                let found = match self.place_type(&base) {
                    Some(Type::Array(of, _)) => *of,
                    _ => *element,
                };
                Some((Place::Index(base, Box::new(index)), found))
            }
            Expr { ty: Type::Pointer(to, is_const), kind } if !matches!(*to, Type::Void | Type::Opaque(_)) => {
                let ty = (*to).clone();
                let pointer = Expr { kind, ty: Type::Pointer(to, is_const) };
                let at = self.pointer_add(pointer, index);
                Some((Place::Deref(Box::new(at)), ty))
            }
            // What a missing method answers.
            expr if self.env.is_alone() && types::is_integral(&expr.ty) => {
                let element = self.env.types.sq_int();
                let pointer = self.coerce(expr, &Type::Pointer(Box::new(element), false));
                self.element(pointer, index, span)
            }
            // A table that only C knows: one of words.
            Expr { kind: kind @ ExprKind::RawC(_), ty: Type::Void | Type::Int(_) } if self.env.classic() => {
                let ty = self.env.types.sq_int();
                let pointer = Expr { kind, ty: Type::Pointer(Box::new(ty.clone()), false) };
                let at = self.pointer_add(pointer, index);
                Some((Place::Deref(Box::new(at)), ty))
            }
            other => {
                let message = format!("{} is indexed; 'at:' takes a pointer or an array", self.describe(&other.ty));
                self.error("type-conflict", span, message);
                None
            }
        }
    }

    pub fn place_type(&self, place: &Place) -> Option<Type> {
        Some(match place {
            Place::Local(id) => self.locals[id.index()].ty.clone(),
            Place::State(id) => self.env.state[id.index()].ty.clone(),
            Place::Static(id) => self.env.statics[id.index()].ty.clone(),
            Place::Deref(pointer) => match &pointer.ty {
                Type::Pointer(to, _) => (**to).clone(),
                _ => return None,
            },
            Place::Field(_, id, field) => self.env.structs[id.index()].fields[*field as usize].ty.clone(),
            Place::Index(base, _) => match self.place_type(base)? {
                Type::Array(of, _) => *of,
                _ => return None,
            },
        })
    }
}

fn types_promoted(lowerer: &Lowerer, expr: &Expr) -> Type {
    lowerer.env.types.promote(&expr.ty)
}

pub fn unary(op: UnaryOp, operand: Expr) -> Expr {
    let ty = operand.ty.clone();
    Expr { kind: ExprKind::Unary(op, Box::new(operand)), ty }
}

pub fn select(test: Expr, then: Expr, otherwise: Expr) -> Expr {
    let ty = then.ty.clone();
    Expr { kind: ExprKind::Select(Box::new(test), Box::new(then), Box::new(otherwise)), ty }
}

pub fn and(left: Expr, right: Expr) -> Expr {
    Expr { kind: ExprKind::LogicalAnd(Box::new(left), Box::new(right)), ty: Type::Bool }
}

pub fn or(left: Expr, right: Expr) -> Expr {
    Expr { kind: ExprKind::LogicalOr(Box::new(left), Box::new(right)), ty: Type::Bool }
}

fn is_elementless(ty: &Type) -> bool {
    matches!(ty, Type::Pointer(to, _) if matches!(**to, Type::Void | Type::Opaque(_)))
}

/// Exact result of an operator on integer constants.
pub fn fold(op: BinaryOp, a: i128, b: i128) -> Option<i128> {
    Some(match op {
        BinaryOp::Add => a.checked_add(b)?,
        BinaryOp::Subtract => a.checked_sub(b)?,
        BinaryOp::Multiply => a.checked_mul(b)?,
        BinaryOp::Divide => a.checked_div(b)?,
        BinaryOp::Remainder => a.checked_rem(b)?,
        BinaryOp::And => a & b,
        BinaryOp::Or => a | b,
        BinaryOp::Xor => a ^ b,
        _ => return None,
    })
}
