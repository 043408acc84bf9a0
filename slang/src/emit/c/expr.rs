//! Expressions in C, with the arithmetic of the IR.
//!
//! *In*: typed expressions. *Out*: C text that has the same value, without undefined behaviour:
//!
//! * [`Expressions::value`] gives text whose C value is exactly the IR's. Its C type has the width and sign of the IR type, except that
//!   types narrower than `int` may come out as `int` (C promotes them anyway) and small literals are plain `int` ([`C::small`]).
//! * [`Expressions::modular`] gives text that is only congruent modulo the width, for operands of additions and the like: there no
//!   conversion back to a signed type is needed in between, so `a + b + c` costs one cast.
//! * Signed sums are computed in the unsigned type unless the ranges of the operands show that they cannot overflow.
//! * Division of signed numbers goes through a function that knows about -1, unless the divisor is a harmless constant.
//! * Memory at computed addresses is reached through functions that copy bytes.

use super::names::Names;
use super::precedence::*;
use super::ranges::Ranges;
use super::types::{Types, string_literal};
use crate::ir::typing::Typing;
use crate::ir::*;

/// The scope in which expressions are printed.
pub(super) struct Expressions<'a> {
    pub unit: &'a Unit,
    pub names: &'a Names,
    pub function: Option<&'a Function>,
    /// C names of the function's locals.
    pub locals: &'a [String],
}

impl<'a> Expressions<'a> {
    pub(super) fn types(&self) -> Types<'a> {
        Types { names: self.names }
    }

    fn type_name(&self, ty: &Type) -> String {
        self.types().name(ty)
    }

    fn typing(&self) -> Typing<'a> {
        Typing::new(self.unit, self.function)
    }

    fn word(&self, signed: bool) -> Type {
        Type::word(self.unit.word_bits, signed)
    }

    // ---- places

    pub(super) fn place(&self, place: &Place) -> C {
        match place {
            Place::Local(id) => C::atom(self.locals.get(id.index()).map_or("?", |n| n)),
            Place::State(id) => {
                let name = self.names.state.get(id.index()).map_or("?", |n| n);
                match self.unit.kind {
                    UnitKind::Vm if self.names.classic => C::atom(name),
                    UnitKind::Vm => C::postfix(format!("vm->{name}")),
                    UnitKind::Plugin => C::atom(name),
                }
            }
            Place::Static(id) => C::atom(self.names.statics.get(id.index()).map_or("?", |n| n)),
            Place::Deref(pointer) => match &pointer.kind {
                ExprKind::AddressOf(inner) if self.typing().place(inner).is_some_and(|t| !is_array(&t)) => {
                    self.place(inner)
                }
                ExprKind::PointerAdd(base, index) => {
                    C::postfix(format!("{}[{}]", self.value(base).at_least(POSTFIX), self.value(index).text))
                }
                _ => C::unary(format!("*{}", self.value(pointer).at_least(UNARY))),
            },
            Place::Field(base, id, field) => {
                let fields = self.names.fields.get(id.index());
                let name = fields.and_then(|f| f.get(*field as usize)).map_or("?", |n| n);
                if let Place::Deref(pointer) = &**base
                    && !matches!(pointer.kind, ExprKind::AddressOf(_) | ExprKind::PointerAdd(..))
                {
                    return C::postfix(format!("{}->{name}", self.value(pointer).at_least(POSTFIX)));
                }
                C::postfix(format!("{}.{name}", self.place(base).at_least(POSTFIX)))
            }
            Place::Index(base, index) => {
                C::postfix(format!("{}[{}]", self.place(base).at_least(POSTFIX), self.value(index).text))
            }
        }
    }

    fn address_of(&self, place: &Place, ty: &Type) -> C {
        let place_type = self.typing().place(place);
        let text = match place {
            Place::Deref(pointer) => return self.converted_pointer(pointer, ty),
            _ => self.place(place),
        };
        match (&place_type, ty) {
            // An array stands for the address of its first element.
            (Some(Type::Array(element, _)), Type::Pointer(to, _)) if !is_array(to) => {
                if self.type_name(element) == self.type_name(to) || **to == Type::Void {
                    text
                } else {
                    self.cast(ty, text)
                }
            }
            (Some(found), Type::Pointer(to, _))
                if self.type_name(found) != self.type_name(to) && **to != Type::Void =>
            {
                self.cast(ty, C::unary(format!("&{}", text.at_least(UNARY))))
            }
            _ => C::unary(format!("&{}", text.at_least(UNARY))),
        }
    }

    // ---- assignment-like contexts

    /// The expression where C converts implicitly: right side of an assignment, argument, result. Conversions that keep every value are
    /// left to C; pointers of another C type get a cast.
    pub(super) fn assigned(&self, e: &Expr, to: &Type) -> C {
        if let ExprKind::Convert(inner) = &e.kind
            && to.is_int()
            && e.ty.is_int()
            && lossless(&inner.ty, &e.ty)
        {
            return self.assigned(inner, to);
        }
        if matches!(to, Type::Pointer(..) | Type::Function(_)) {
            // An explicit conversion to what the context converts to anyway.
            if let ExprKind::Convert(inner) = &e.kind
                && matches!(inner.ty, Type::Pointer(..))
                && self.type_name(&e.ty) == self.type_name(to)
            {
                return self.assigned(inner, to);
            }
            return self.converted_pointer(e, to);
        }
        self.value(e)
    }

    /// A pointer expression as a pointer of type `to`: cast unless C converts without a warning.
    fn converted_pointer(&self, e: &Expr, to: &Type) -> C {
        let value = self.value(e);
        if matches!(e.kind, ExprKind::Null) || self.type_name(&e.ty) == self.type_name(to) {
            return value;
        }
        match (&e.ty, to) {
            (Type::Pointer(from, from_const), Type::Pointer(target, target_const)) => {
                let to_void = **from == Type::Void || **target == Type::Void;
                let same = to_void || self.type_name(from) == self.type_name(target);
                if same && (*target_const || !*from_const) { value } else { self.cast(to, value) }
            }
            (Type::Function(_), Type::Function(_)) => self.function_cast(to, value),
            _ => self.cast(to, value),
        }
    }

    /// Between function types: through the one function type that compilers accept from and to any other.
    fn function_cast(&self, to: &Type, value: C) -> C {
        C::unary(format!("({})(void (*)(void)) {}", self.type_name(to), value.at_least(UNARY)))
    }

    pub(super) fn cast(&self, to: &Type, value: C) -> C {
        C::unary(format!("({}) {}", self.type_name(to), value.at_least(UNARY)))
    }

    pub(super) fn condition(&self, e: &Expr) -> String {
        self.value(e).text
    }

    // ---- values

    pub(super) fn value(&self, e: &Expr) -> C {
        match &e.kind {
            ExprKind::Int(i) => self.int_literal(*i, &e.ty),
            ExprKind::Float(f) => float_literal(*f, &e.ty),
            ExprKind::String(s) => {
                let text = C::atom(string_literal(s));
                match &e.ty {
                    Type::Pointer(to, _) if matches!(&**to, Type::Int(i) if &*i.spelling == "char") => text,
                    other => self.cast(other, text),
                }
            }
            ExprKind::Null => C::atom("NULL"),
            ExprKind::Constant(id) => {
                let Some(k) = self.unit.constants.get(id.index()) else { return C::atom("?") };
                let small = match k.value {
                    ConstantValue::Int(i) => i32::try_from(i).is_ok(),
                    ConstantValue::Header => true,
                    _ => false,
                };
                C { small, ..C::atom(&k.name) }
            }
            ExprKind::Read(place) => self.place(place),
            ExprKind::AddressOf(place) => self.address_of(place, &e.ty),
            ExprKind::FunctionAddress(id) => self.function_address(*id, &e.ty),
            ExprKind::ExternAddress(id) => match self.unit.externs.get(id.index()) {
                Some(x) if x.kind == ExternKind::Proxy => C::postfix(self.proxy_function(x)),
                Some(x) => C::atom(&x.name),
                None => C::atom("?"),
            },
            ExprKind::Unary(UnaryOp::Not, a) => self.negated(a),
            ExprKind::Unary(UnaryOp::Negate, a) if e.ty.is_float() => minus(&self.value(a)),
            ExprKind::Unary(UnaryOp::Invert, a) => match self.int(&e.ty) {
                (bits, false) if bits < 32 => self.cast(&e.ty, C::unary(format!("~{}", self.value(a).at_least(UNARY)))),
                (_, false) => C::unary(format!("~{}", self.typed(a).at_least(UNARY))),
                _ => C::unary(format!("~{}", self.value(a).at_least(UNARY))),
            },
            ExprKind::Unary(UnaryOp::Negate, _) => self.wrapped(e),
            ExprKind::Binary(op, a, b) => self.binary(e, *op, a, b),
            ExprKind::LogicalAnd(a, b) => binary_text("&&", LOGICAL_AND, self.value(a), self.value(b)),
            ExprKind::LogicalOr(a, b) => binary_text("||", LOGICAL_OR, self.value(a), self.value(b)),
            ExprKind::Select(c, a, b) => self.select(e, c, a, b),
            ExprKind::Convert(a) => self.convert(a, &e.ty),
            ExprKind::Load(a) => self.load(a, &e.ty),
            ExprKind::Store(a, value) => self.store(a, value),
            // Compilers take a sum with a literal string for a mistake.
            ExprKind::PointerAdd(p, n) if matches!(p.kind, ExprKind::String(_)) => {
                C::unary(format!("&{}[{}]", self.value(p).at_least(POSTFIX), self.value(n).text))
            }
            ExprKind::PointerAdd(p, n) => match &n.kind {
                ExprKind::Int(i) if *i < 0 => binary_text("-", ADD, self.value(p), C::atom((-i).to_string())),
                _ => binary_text("+", ADD, self.value(p), self.value(n)),
            },
            ExprKind::PointerDifference(a, b) => {
                let right = self.converted_pointer(b, &a.ty);
                binary_text("-", ADD, self.value(a), right)
            }
            ExprKind::Call(callee, arguments) => self.call(callee, arguments),
            ExprKind::Intrinsic(i, arguments) => self.intrinsic(e, *i, arguments),
            ExprKind::SizeOf(ty) => self.size(format!("sizeof({})", self.type_name(ty)), &e.ty),
            ExprKind::OffsetOf(id, field) => {
                let s = self.names.structs.get(id.index()).map_or("?", |n| n);
                let f = self.names.fields.get(id.index()).and_then(|f| f.get(*field as usize)).map_or("?", |n| n);
                self.size(format!("offsetof({s}, {f})"), &e.ty)
            }
            ExprKind::Vm => C::atom("vm"),
            ExprKind::RawC(text) => C { small: true, ..raw(text) },
        }
    }

    /// As [`Self::value`], and of exactly the C type: literals get a cast.
    fn typed(&self, e: &Expr) -> C {
        let value = self.value(e);
        if value.small && matches!(&e.ty, Type::Int(i) if i.bits >= 32 && !(i.bits == 32 && i.signed)) {
            return self.cast(&e.ty, value);
        }
        // A named constant too large for `int` has the sign of its definition.
        if let ExprKind::Convert(inner) = &e.kind
            && let (ExprKind::Constant(_), Type::Int(from), Type::Int(to)) = (&inner.kind, &inner.ty, &e.ty)
            && from.signed != to.signed
        {
            return self.cast(&e.ty, value);
        }
        value
    }

    fn int(&self, ty: &Type) -> (u8, bool) {
        match ty {
            Type::Int(i) => (i.bits, i.signed),
            _ => (self.unit.word_bits, true),
        }
    }

    fn int_literal(&self, i: i128, ty: &Type) -> C {
        match ty {
            Type::Bool => C::atom(if i == 0 { "false" } else { "true" }),
            Type::Int(t) => int_literal(i, t.signed),
            _ => int_literal(i, true),
        }
    }

    fn size(&self, text: String, ty: &Type) -> C {
        let value = C::atom(text);
        let word = self.word(false);
        if ty.same(&word) { value } else { self.cast(ty, value) }
    }

    fn function_address(&self, id: FunctionId, ty: &Type) -> C {
        let name = C::atom(self.names.functions.get(id.index()).map_or("?", |n| n));
        let own = self.unit.functions.get(id.index()).map(|f| Type::Function(Box::new(f.signature())));
        match own {
            Some(own) if self.type_name(&own) != self.type_name(ty) => self.function_cast(ty, name),
            _ => name,
        }
    }

    fn negated(&self, a: &Expr) -> C {
        use BinaryOp::*;
        if let ExprKind::Binary(op, x, y) = &a.kind {
            let opposite = match op {
                Equal => Some(NotEqual),
                NotEqual => Some(Equal),
                // With a NaN neither order holds.
                _ if x.ty.is_float() => None,
                Less => Some(GreaterEqual),
                LessEqual => Some(Greater),
                Greater => Some(LessEqual),
                GreaterEqual => Some(Less),
                _ => None,
            };
            if let Some(opposite) = opposite {
                return self.comparison(opposite, x, y);
            }
        }
        if let ExprKind::Unary(UnaryOp::Not, inner) = &a.kind {
            return self.value(inner);
        }
        C::unary(format!("!{}", self.value(a).at_least(UNARY)))
    }

    fn select(&self, e: &Expr, c: &Expr, a: &Expr, b: &Expr) -> C {
        let condition = self.value(c);
        let (x, y) = (self.assigned(a, &e.ty), self.assigned(b, &e.ty));
        // Arms whose conversions were left to C have the common type of both, which may be narrower than the expression's.
        let narrowed = |e: &Expr| matches!(&e.kind, ExprKind::Convert(i) if lossless(&i.ty, &e.ty));
        let small = (x.small || narrowed(a)) && (y.small || narrowed(b));
        let (x, y) = match (&e.ty, narrowed(a) || narrowed(b)) {
            (Type::Int(t), true) if !t.signed => (self.value(a), self.value(b)),
            _ => (x, y),
        };
        let text = format!(
            "{} ? {} : {}",
            condition.at_least(CONDITIONAL + 1),
            x.at_least(CONDITIONAL),
            y.at_least(CONDITIONAL)
        );
        C { text, precedence: CONDITIONAL, small }
    }

    fn binary(&self, e: &Expr, op: BinaryOp, a: &Expr, b: &Expr) -> C {
        use BinaryOp::*;
        if op.is_comparison() {
            return self.comparison(op, a, b);
        }
        if e.ty.is_float() {
            let (text, level) = operator(op);
            return binary_text(text, level, self.value(a), self.value(b));
        }
        match op {
            Add | Subtract | Multiply | ShiftLeft => self.wrapped(e),
            Divide | Remainder => self.division(e, op, a, b),
            ShiftRight => binary_text(">>", SHIFT, self.typed(a), self.value(b)),
            _ => {
                let (text, level) = operator(op);
                let (x, y) = (self.value(a), self.value(b));
                let small = x.small && y.small;
                C { small, ..binary_text(text, level, x, y) }
            }
        }
    }

    /// Sums, products, left shifts: exact.
    fn wrapped(&self, e: &Expr) -> C {
        let (bits, signed) = self.int(&e.ty);
        if let (ExprKind::Binary(op @ (BinaryOp::Add | BinaryOp::Subtract | BinaryOp::Multiply), a, b), true) =
            (&e.kind, signed && bits >= 32)
            && self.fits(e)
        {
            let (text, level) = operator(*op);
            let (mut x, y) = (self.value(a), self.value(b));
            if x.small && y.small && !self.fits_int(e) {
                x = self.cast(&e.ty, x);
            }
            let small = x.small && y.small;
            let plain = C { small, ..binary_text(text, level, x, y) };
            let m = self.modular(e);
            // Whichever way needs fewer casts.
            return if m.unsigned && self.cast(&e.ty, m.c.clone()).text.len() < plain.text.len() {
                self.cast(&e.ty, m.c)
            } else {
                plain
            };
        }
        let m = self.modular(e);
        match (signed, m.unsigned) {
            (false, true) if bits >= 32 => m.c,
            // Nothing wrapped: the signed expression is exact.
            (true, false) if bits >= 32 => m.c,
            _ => self.cast(&e.ty, m.c),
        }
    }

    fn division(&self, e: &Expr, op: BinaryOp, a: &Expr, b: &Expr) -> C {
        let (text, level) = operator(op);
        let (bits, signed) = self.int(&e.ty);
        let harmless = self.constant_int(b).is_some_and(|d| d != -1) || self.range(b).is_some_and(|r| r.0 > 0);
        if !signed || harmless {
            let (x, y) = (self.value(a), self.value(b));
            let small = x.small && y.small;
            return C { small, ..binary_text(text, level, x, y) };
        }
        let name = if op == BinaryOp::Divide { "wrappingDivide" } else { "wrappingRemainder" };
        let call = C::postfix(format!("{name}{}({}, {})", bits.max(32), self.value(a).text, self.value(b).text));
        if bits < 32 { self.cast(&e.ty, call) } else { call }
    }

    fn comparison(&self, op: BinaryOp, a: &Expr, b: &Expr) -> C {
        let (text, level) = operator(op);
        if matches!(a.ty, Type::Pointer(..) | Type::Function(_)) {
            let right = self.converted_pointer(b, &a.ty);
            return binary_text(text, level, self.value(a), right);
        }
        let unsigned = matches!(&a.ty, Type::Int(t) if !t.signed);
        // A plain `int` beside an unsigned operand draws a warning unless it is a constant.
        let side = |e: &Expr| if unsigned && self.constant_int(e).is_none() { self.typed(e) } else { self.value(e) };
        binary_text(text, level, side(a), side(b))
    }

    // ---- conversions

    fn convert(&self, a: &Expr, to: &Type) -> C {
        match (&a.ty, to) {
            (Type::Int(from), Type::Int(t)) => {
                if let Some(i) = Ranges(self.unit).literal(a)
                    && t.contains(i)
                {
                    return self.value(&Expr { ty: to.clone(), ..a.clone() });
                }
                if from.bits == t.bits && from.signed == t.signed {
                    return self.value(a);
                }
                if t.bits <= from.bits {
                    return self.cast(to, self.modular(a).c);
                }
                // The cast alone widens; a conversion below it that keeps values adds nothing.
                if let ExprKind::Convert(inner) = &a.kind
                    && lossless(&inner.ty, &a.ty)
                {
                    return self.convert(inner, to);
                }
                self.cast(to, self.value(a))
            }
            (Type::Bool, Type::Int(_)) => {
                // Compilers suspect arithmetic with truth values.
                let text = format!("{} ? 1 : 0", self.value(a).at_least(CONDITIONAL + 1));
                C { text, precedence: CONDITIONAL, small: true }
            }
            (Type::F32 | Type::F64, Type::Int(t)) => {
                let sign = if t.signed { "Signed" } else { "Unsigned" };
                C::postfix(format!("truncatedTo{sign}{}({})", t.bits, self.value(a).text))
            }
            (Type::F32, Type::F32) | (Type::F64, Type::F64) => self.value(a),
            (_, Type::F32 | Type::F64) => self.cast(to, self.value(a)),
            (Type::Int(from), Type::Pointer(..) | Type::Function(_)) => {
                let value = if from.bits == self.unit.word_bits { self.modular(a).c } else { self.value(a) };
                let is_word = from.bits == self.unit.word_bits && !value.small;
                self.cast(to, if is_word { value } else { self.cast(&self.word(from.signed), value) })
            }
            (Type::Pointer(..) | Type::Function(_), Type::Int(t)) => {
                let value = self.value(a);
                if t.bits == self.unit.word_bits {
                    return self.cast(to, value);
                }
                self.cast(to, self.cast(&self.word(false), value))
            }
            (Type::Array(..), Type::Pointer(..)) => match &a.kind {
                ExprKind::Read(place) => self.address_of(place, to),
                _ => self.cast(to, self.value(a)),
            },
            (Type::Pointer(..), Type::Pointer(..)) => {
                let value = self.value(a);
                let same = self.type_name(&a.ty) == self.type_name(to) || matches!(a.kind, ExprKind::Null);
                if same { value } else { self.cast(to, value) }
            }
            (Type::Function(_), Type::Function(_)) => self.converted_pointer(a, to),
            _ => self.cast(to, self.value(a)),
        }
    }

    // ---- memory

    fn accessor(&self, ty: &Type) -> String {
        let name = self.plain_accessor(ty);
        if self.names.classic { super::support::foreign_accessor(name) } else { name.into() }
    }

    fn plain_accessor(&self, ty: &Type) -> &'static str {
        match ty {
            Type::F64 => "floatAt",
            Type::F32 => "singleFloatAt",
            Type::Pointer(..) | Type::Function(_) => "pointerAt",
            Type::Int(t) if t.bits == self.unit.word_bits => {
                if t.signed {
                    "longAt"
                } else {
                    "ulongAt"
                }
            }
            Type::Int(t) => match (t.bits, t.signed) {
                (8, true) => "int8At",
                (8, false) => "byteAt",
                (16, true) => "shortAt",
                (16, false) => "ushortAt",
                (32, true) => "intAt",
                (32, false) => "uintAt",
                (_, true) => "long64At",
                (_, false) => "ulong64At",
            },
            _ => "byteAt",
        }
    }

    /// The address as an integer; C converts between signed and unsigned words.
    fn address(&self, a: &Expr) -> String {
        match &a.ty {
            Type::Pointer(..) => self.cast(&self.word(false), self.value(a)).text,
            Type::Int(t) if t.bits == self.unit.word_bits => {
                let m = self.modular(a);
                // Unsigned sums need no cast; a plain signed value converts implicitly.
                m.c.text
            }
            _ => self.value(a).text,
        }
    }

    fn load(&self, a: &Expr, ty: &Type) -> C {
        let load = C::postfix(format!("{}({})", self.accessor(ty), self.address(a)));
        match ty {
            Type::Pointer(to, _) if **to == Type::Void => load,
            Type::Pointer(..) | Type::Function(_) => self.cast(ty, load),
            Type::Bool => binary_text("!=", EQUALITY, load, C::atom("0")),
            _ => load,
        }
    }

    fn store(&self, a: &Expr, value: &Expr) -> C {
        let text = match &value.ty {
            Type::Function(_) => self.cast(&Type::Pointer(Box::new(Type::Void), false), self.value(value)).text,
            Type::Pointer(_, true) => self.cast(&Type::Pointer(Box::new(Type::Void), false), self.value(value)).text,
            // The function's parameter truncates by itself.
            Type::Int(_) => self.assigned(value, &value.ty).text,
            _ => self.value(value).text,
        };
        C::postfix(format!("{}put({}, {text})", self.accessor(&value.ty), self.address(a)))
    }

    // ---- calls

    fn arguments(&self, s: &Signature, arguments: &[Expr]) -> Vec<String> {
        arguments
            .iter()
            .enumerate()
            .map(|(i, a)| match s.params.get(i) {
                Some(p) => self.assigned(a, p).text,
                // What only a header types is passed as it is.
                None if self.is_foreign(a) => self.value(a).text,
                // Variable arguments are not converted by C: give them their exact type.
                None => match &a.ty {
                    Type::Int(t) if t.bits > 32 && !matches!(a.kind, ExprKind::Read(_)) => {
                        let value = self.value(a);
                        if value.text.starts_with('(') { value.text } else { self.cast(&a.ty, value).text }
                    }
                    _ => self.typed(a).text,
                },
            })
            .collect()
    }

    /// In the classic form every function of the proxy but those that tell its version has a name of its own.
    fn proxy_function(&self, function: &Extern) -> String {
        match self.names.classic && !through_the_table(&function.name) {
            true => function.name.to_string(),
            false => format!("interpreterProxy->{}", function.name),
        }
    }

    fn is_foreign(&self, e: &Expr) -> bool {
        match &e.kind {
            ExprKind::RawC(_) => true,
            ExprKind::Call(Callee::Extern(id), _) => self.unit.externs[id.index()].kind == ExternKind::C,
            _ => false,
        }
    }

    fn call(&self, callee: &Callee, arguments: &[Expr]) -> C {
        let Some(signature) = self.typing().callee(callee) else { return C::atom("?") };
        let name = match callee {
            Callee::Function(id) => self.names.functions[id.index()].clone(),
            Callee::Extern(id) => {
                let x = &self.unit.externs[id.index()];
                if x.kind == ExternKind::Proxy { self.proxy_function(x) } else { x.name.to_string() }
            }
            // C has no type for NULL that could be called.
            Callee::Pointer(e) if matches!(e.kind, ExprKind::Null) => {
                self.cast(&e.ty, C::atom("NULL")).at_least(POSTFIX)
            }
            Callee::Pointer(e) => self.value(e).at_least(POSTFIX),
        };
        let mut list = Vec::new();
        if signature.takes_vm {
            list.push("vm".to_string());
        }
        list.extend(self.arguments(&signature, arguments));
        if let Callee::Extern(id) = callee
            && self.unit.externs[id.index()].kind == ExternKind::C
        {
            // It may be a macro that takes its argument for a name.
            list.iter_mut().filter(|a| a.starts_with('&')).for_each(|a| *a = format!("({a})"));
        }
        C::postfix(format!("{name}({})", list.join(", ")))
    }

    fn intrinsic(&self, e: &Expr, intrinsic: Intrinsic, arguments: &[Expr]) -> C {
        use Intrinsic::*;
        let values: Vec<String> = arguments.iter().map(|a| self.value(a).text).collect();
        let bits = arguments.first().map_or(64, |a| self.int(&a.ty).0);
        let call = |name: &str| C::postfix(format!("{name}({})", values.join(", ")));
        let as_result = |c: C, natural: &Type| if e.ty.same(natural) { c } else { self.cast(&e.ty, c) };
        match intrinsic {
            Sqrt | Sin | Cos | Atan | Exp | Log | Floor | Fabs | Pow | Round => call(intrinsic.name()),
            Ldexp => C::postfix(format!("ldexp({}, {})", values[0], self.as_int32(&arguments[1]))),
            ByteSwap => as_result(call(&format!("swapBytes{bits}")), &Type::int(bits, false, "")),
            MemCopy | MemMove | MemCompare => C::postfix(format!(
                "{}({}, {}, {})",
                intrinsic.name(),
                self.pointer_argument(&arguments[0]),
                self.pointer_argument(&arguments[1]),
                self.size_argument(&arguments[2])
            )),
            MemSet => C::postfix(format!(
                "memset({}, {}, {})",
                self.pointer_argument(&arguments[0]),
                self.as_int32(&arguments[1]),
                self.size_argument(&arguments[2])
            )),
            StringLength => {
                let text = Type::Pointer(Box::new(Type::char()), true);
                let pointer = match &arguments[0].ty {
                    Type::Pointer(..) => self.converted_pointer(&arguments[0], &text).text,
                    _ => self.convert(&arguments[0], &text).text,
                };
                as_result(C::postfix(format!("strlen({pointer})")), &self.word(false))
            }
            Abs => {
                let (bits, signed) = self.int(&e.ty);
                let call = call(&format!("absolute{}", bits.max(32)));
                match (signed, bits < 32) {
                    (false, _) => self.value(&arguments[0]),
                    (true, true) => self.cast(&e.ty, call),
                    (true, false) => call,
                }
            }
            FloatBits => as_result(call("floatBits"), &Type::int(64, false, "")),
            FloatFromBits => C::postfix(format!("floatFromBits({})", self.modular(&arguments[0]).c.text)),
            AddOverflows => call(&format!("addOverflows{bits}")),
            SubtractOverflows => call(&format!("subtractOverflows{bits}")),
            MultiplyOverflows => call(&format!("multiplyOverflows{bits}")),
            LeadingZeros => as_result(call("leadingZeros64"), &Type::int32()),
            TrailingZeros => as_result(call("trailingZeros64"), &Type::int32()),
            Likely => call("likely"),
            Unlikely => call("unlikely"),
            Assert => call("sqAssert"),
        }
    }

    fn pointer_argument(&self, a: &Expr) -> String {
        match &a.ty {
            Type::Pointer(..) => self.value(a).text,
            _ => self.convert(a, &Type::Pointer(Box::new(Type::Void), false)).text,
        }
    }

    fn size_argument(&self, a: &Expr) -> String {
        let word = self.word(false);
        let signed = matches!(&a.ty, Type::Int(t) if t.signed);
        match self.constant_int(a) {
            None if signed => self.convert(a, &word).text,
            _ => self.value(a).text,
        }
    }

    fn as_int32(&self, a: &Expr) -> String {
        let int = Type::int32();
        if lossless(&a.ty, &int) { self.value(a).text } else { self.convert(a, &int).text }
    }

    // ---- arithmetic modulo the width

    /// Text congruent to the expression; its C type is at least as wide as the IR type (or `int`).
    pub(super) fn modular(&self, e: &Expr) -> Modular {
        let (bits, signed) = self.int(&e.ty);
        let exact = |c: C| Modular { unsigned: !signed && bits >= 32 && !c.small, c };
        match &e.kind {
            ExprKind::Binary(op @ (BinaryOp::Add | BinaryOp::Subtract | BinaryOp::Multiply), a, b) => {
                // In `int` narrow sums do not overflow; products of 16-bit numbers may.
                let needs_unsigned = bits >= 32 || *op == BinaryOp::Multiply;
                let (mut x, y) = (self.modular(a), self.modular(b));
                if needs_unsigned && !x.unsigned && !y.unsigned {
                    // Neither side has wrapped yet; if the sum cannot either, C's signed arithmetic is defined.
                    let small = x.c.small && y.c.small;
                    if signed && self.fits(e) && (!small || self.fits_int(e)) {
                        let (text, level) = operator(*op);
                        return Modular { c: C { small, ..binary_text(text, level, x.c, y.c) }, unsigned: false };
                    }
                    x = self.forced(x, bits);
                }
                let (text, level) = operator(*op);
                let unsigned = x.unsigned || y.unsigned;
                Modular { c: binary_text(text, level, x.c, y.c), unsigned }
            }
            ExprKind::Binary(BinaryOp::ShiftLeft, a, b) => {
                let x = self.modular(a);
                if let (Some((low, high)), Some(n), true) = (self.range(a), self.constant_int(b), !x.unsigned && signed)
                    && low >= 0
                    && high < 1 << 62
                    && (0..i128::from(bits)).contains(&n)
                {
                    // A small operand is shifted as `int`.
                    let narrow = x.c.small || bits < 32;
                    let limit = if narrow { i128::from(i32::MAX) } else { (1i128 << (bits - 1)) - 1 };
                    if high << n <= limit && (n < 31 || !narrow) {
                        let small = x.c.small;
                        let c = C { small, ..binary_text("<<", SHIFT, x.c, self.value(b)) };
                        return Modular { c, unsigned: false };
                    }
                }
                let x = self.forced(self.modular(a), bits);
                Modular { c: binary_text("<<", SHIFT, x.c, self.value(b)), unsigned: true }
            }
            ExprKind::Binary(op @ (BinaryOp::And | BinaryOp::Or | BinaryOp::Xor), a, b) => {
                let (x, y) = (self.modular(a), self.modular(b));
                let (text, level) = operator(*op);
                let unsigned = x.unsigned || y.unsigned;
                let small = x.c.small && y.c.small;
                Modular { c: C { small, ..binary_text(text, level, x.c, y.c) }, unsigned }
            }
            ExprKind::Unary(UnaryOp::Negate, a) => {
                let x = self.modular(a);
                let x = if bits >= 32 { self.forced(x, bits) } else { x };
                Modular { unsigned: x.unsigned, c: minus(&x.c) }
            }
            ExprKind::Unary(UnaryOp::Invert, a) => {
                let x = self.modular(a);
                let x = if x.c.small && bits >= 32 { self.forced(x, bits) } else { x };
                Modular { unsigned: x.unsigned, c: C::unary(format!("~{}", x.c.at_least(UNARY))) }
            }
            ExprKind::Convert(a) => match &a.ty {
                Type::Int(from) if from.bits == bits => {
                    if Ranges(self.unit).literal(a).is_some() {
                        return exact(self.value(e));
                    }
                    self.modular(a)
                }
                _ => exact(self.value(e)),
            },
            _ => exact(self.value(e)),
        }
    }

    /// The same in an unsigned C type of the width, so that wrapping is defined.
    fn forced(&self, m: Modular, bits: u8) -> Modular {
        if m.unsigned {
            return m;
        }
        let ty = if bits == self.unit.word_bits {
            self.word(false)
        } else if bits == 64 {
            Type::int(64, false, "usqLong")
        } else {
            Type::int(32, false, "unsigned int")
        };
        Modular { c: self.cast(&ty, m.c), unsigned: true }
    }

    // ---- what is known about values

    pub(super) fn constant_int(&self, e: &Expr) -> Option<i128> {
        Ranges(self.unit).constant(e)
    }

    pub(super) fn range(&self, e: &Expr) -> Option<(i128, i128)> {
        Ranges(self.unit).of(e)
    }

    fn exact_range(&self, e: &Expr) -> Option<(i128, i128)> {
        Ranges(self.unit).exact(e)
    }

    fn fits(&self, e: &Expr) -> bool {
        let Type::Int(t) = &e.ty else { return false };
        self.exact_range(e).is_some_and(|r| t.contains(r.0) && t.contains(r.1))
    }

    fn fits_int(&self, e: &Expr) -> bool {
        let int = i128::from(i32::MIN)..=i128::from(i32::MAX);
        self.exact_range(e).is_some_and(|r| int.contains(&r.0) && int.contains(&r.1))
    }
}

/// See [`Expressions::modular`].
pub(super) struct Modular {
    pub c: C,
    /// The C type is unsigned and at least as wide as the IR type: C arithmetic on it wraps.
    pub unsigned: bool,
}

/// Asked before anything is taken out of the proxy's table.
pub(super) fn through_the_table(name: &str) -> bool {
    matches!(name, "majorVersion" | "minorVersion")
}

fn is_array(ty: &Type) -> bool {
    matches!(ty, Type::Array(..))
}

/// Every value of `from` is one of `to`.
pub(super) fn lossless(from: &Type, to: &Type) -> bool {
    match (from, to) {
        (Type::Int(a), Type::Int(b)) => b.contains(a.min()) && b.contains(a.max()),
        (Type::Bool, Type::Int(_)) => true,
        _ => false,
    }
}

/// Evaluating it has no effect (it may read memory).
pub(super) fn is_pure(e: &Expr) -> bool {
    match &e.kind {
        ExprKind::Call(..) | ExprKind::Store(..) | ExprKind::RawC(_) => false,
        ExprKind::Intrinsic(i, arguments) => {
            use Intrinsic::*;
            !matches!(i, MemCopy | MemMove | MemSet | Assert) && arguments.iter().all(is_pure)
        }
        ExprKind::Unary(_, a) | ExprKind::Convert(a) | ExprKind::Load(a) => is_pure(a),
        ExprKind::Binary(_, a, b)
        | ExprKind::LogicalAnd(a, b)
        | ExprKind::LogicalOr(a, b)
        | ExprKind::PointerAdd(a, b)
        | ExprKind::PointerDifference(a, b) => is_pure(a) && is_pure(b),
        ExprKind::Select(a, b, c) => is_pure(a) && is_pure(b) && is_pure(c),
        ExprKind::Read(p) | ExprKind::AddressOf(p) => is_pure_place(p),
        _ => true,
    }
}

fn is_pure_place(p: &Place) -> bool {
    match p {
        Place::Deref(e) => is_pure(e),
        Place::Field(base, ..) => is_pure_place(base),
        Place::Index(base, index) => is_pure_place(base) && is_pure(index),
        _ => true,
    }
}
