//! What the type of an expression or place must be, as far as its parts decide it.
//!
//! *In*: a unit, the function around the expression, the expression. *Out*: its type, or nothing where the kind alone does
//! not decide (literals, conversions, loads, verbatim C). The verifier compares with [`Expr::ty`]; the printer leaves out
//! types that the reader finds again here. Nothing is ever changed or guessed.

use super::*;

/// Types of operands and places inside one function (or outside of all, for tables).
#[derive(Clone, Copy)]
pub struct Typing<'a> {
    pub unit: &'a Unit,
    pub function: Option<&'a Function>,
}

impl<'a> Typing<'a> {
    pub fn new(unit: &'a Unit, function: Option<&'a Function>) -> Self {
        Typing { unit, function }
    }

    /// None when an id is out of range or the place's parts do not fit together.
    pub fn place(&self, place: &Place) -> Option<Type> {
        match place {
            Place::Local(id) => Some(self.function?.locals.get(id.index())?.ty.clone()),
            Place::State(id) => Some(self.unit.state.get(id.index())?.ty.clone()),
            Place::Static(id) => Some(self.unit.statics.get(id.index())?.ty.clone()),
            Place::Deref(pointer) => match &pointer.ty {
                Type::Pointer(to, _) => Some((**to).clone()),
                _ => None,
            },
            Place::Field(_, id, field) => {
                Some(self.unit.structs.get(id.index())?.fields.get(*field as usize)?.ty.clone())
            }
            Place::Index(array, _) => match self.place(array)? {
                Type::Array(element, _) => Some(*element),
                _ => None,
            },
        }
    }

    /// The one type that an expression of this kind with these operands can have.
    pub fn implied(&self, kind: &ExprKind) -> Option<Type> {
        use ExprKind::*;
        match kind {
            Int(_) | Float(_) | String(_) | Null | Convert(_) | Load(_) | RawC(_) => None,
            SizeOf(_) | OffsetOf(..) => None,
            Constant(id) => Some(self.unit.constants.get(id.index())?.ty.clone()),
            Read(place) => self.place(place),
            AddressOf(place) => Some(Type::Pointer(Box::new(self.place(place)?), false)),
            FunctionAddress(id) => Some(Type::Function(Box::new(self.unit.functions.get(id.index())?.signature()))),
            ExternAddress(id) => Some(Type::Function(Box::new(self.unit.externs.get(id.index())?.signature.clone()))),
            Unary(UnaryOp::Not, _) | LogicalAnd(..) | LogicalOr(..) => Some(Type::Bool),
            Unary(_, operand) => Some(operand.ty.clone()),
            Binary(op, ..) if op.is_comparison() => Some(Type::Bool),
            Binary(_, left, _) => Some(left.ty.clone()),
            Select(_, then, _) => Some(then.ty.clone()),
            Store(..) => Some(Type::Void),
            PointerAdd(pointer, _) => Some(pointer.ty.clone()),
            PointerDifference(..) => Some(Type::word(self.unit.word_bits, true)),
            Call(callee, _) => Some(self.callee(callee)?.ret),
            Intrinsic(intrinsic, arguments) => self.intrinsic_result(*intrinsic, arguments),
            Vm => Some(Type::Pointer(Box::new(Type::Opaque("VM".into())), false)),
        }
    }

    /// The type the text form gives an expression that shows none.
    pub fn default(&self, kind: &ExprKind) -> Option<Type> {
        match kind {
            ExprKind::Int(_) => Some(Type::word(self.unit.word_bits, true)),
            ExprKind::SizeOf(_) | ExprKind::OffsetOf(..) => Some(Type::word(self.unit.word_bits, false)),
            ExprKind::Float(_) => Some(Type::F64),
            ExprKind::String(_) => Some(Type::Pointer(Box::new(Type::char()), true)),
            ExprKind::Null => Some(Type::Pointer(Box::new(Type::Void), false)),
            other => self.implied(other),
        }
    }

    pub fn callee(&self, callee: &Callee) -> Option<Signature> {
        match callee {
            Callee::Function(id) => Some(self.unit.functions.get(id.index())?.signature()),
            Callee::Extern(id) => Some(self.unit.externs.get(id.index())?.signature.clone()),
            Callee::Pointer(e) => match &e.ty {
                Type::Function(signature) => Some((**signature).clone()),
                _ => None,
            },
        }
    }

    fn intrinsic_result(&self, intrinsic: Intrinsic, arguments: &[Expr]) -> Option<Type> {
        use Intrinsic::*;
        match intrinsic {
            Sqrt | Sin | Cos | Atan | Exp | Log | Floor | Fabs | Pow | Round | Ldexp | FloatFromBits => Some(Type::F64),
            AddOverflows | SubtractOverflows | MultiplyOverflows | Likely | Unlikely => Some(Type::Bool),
            MemCompare => Some(Type::int32()),
            Assert => Some(Type::Void),
            Abs => arguments.first().map(|a| a.ty.clone()),
            // Results of which only width or presence is fixed: the expression says which.
            ByteSwap | MemCopy | MemMove | MemSet | StringLength | FloatBits | LeadingZeros | TrailingZeros => None,
        }
    }
}

impl Function {
    pub fn signature(&self) -> Signature {
        Signature {
            takes_vm: self.takes_vm,
            params: self.parameters().iter().map(|l| l.ty.clone()).collect(),
            ret: self.ret.clone(),
            variadic: false,
        }
    }

    pub fn parameters(&self) -> &[Local] {
        &self.locals[..(self.params as usize).min(self.locals.len())]
    }
}

impl BinaryOp {
    pub fn is_comparison(self) -> bool {
        use BinaryOp::*;
        matches!(self, Equal | NotEqual | Less | LessEqual | Greater | GreaterEqual)
    }

    pub fn is_shift(self) -> bool {
        matches!(self, BinaryOp::ShiftLeft | BinaryOp::ShiftRight)
    }
}

impl Type {
    pub fn int(bits: u8, signed: bool, spelling: &str) -> Type {
        Type::Int(IntType { bits, signed, spelling: spelling.into() })
    }

    /// `sqInt` or `usqInt`.
    pub fn word(bits: u8, signed: bool) -> Type {
        Type::int(bits, signed, if signed { "sqInt" } else { "usqInt" })
    }

    pub fn int32() -> Type {
        Type::int(32, true, "int")
    }

    pub fn char() -> Type {
        Type::int(8, true, "char")
    }

    pub fn is_int(&self) -> bool {
        matches!(self, Type::Int(_))
    }

    pub fn is_float(&self) -> bool {
        matches!(self, Type::F32 | Type::F64)
    }

    pub fn is_pointer(&self) -> bool {
        matches!(self, Type::Pointer(..))
    }

    /// Fits in a register: can be loaded from and stored into object memory.
    pub fn is_scalar(&self) -> bool {
        matches!(self, Type::Bool | Type::Int(_) | Type::F32 | Type::F64 | Type::Pointer(..) | Type::Function(_))
    }

    /// The same to the machine: spellings and `const` do not count.
    pub fn same(&self, other: &Type) -> bool {
        match (self, other) {
            (Type::Int(a), Type::Int(b)) => a.bits == b.bits && a.signed == b.signed,
            (Type::Pointer(a, _), Type::Pointer(b, _)) => a.same(b),
            (Type::Array(a, n), Type::Array(b, m)) => n == m && a.same(b),
            (Type::Function(a), Type::Function(b)) => a.same(b),
            _ => self == other,
        }
    }
}

impl Signature {
    /// As [`Type::same`].
    pub fn same(&self, other: &Signature) -> bool {
        self.takes_vm == other.takes_vm
            && self.variadic == other.variadic
            && self.params.len() == other.params.len()
            && self.ret.same(&other.ret)
            && self.params.iter().zip(&other.params).all(|(a, b)| a.same(b))
    }
}

impl IntType {
    pub fn min(&self) -> i128 {
        if self.signed { -(1i128 << (self.bits - 1)) } else { 0 }
    }

    pub fn max(&self) -> i128 {
        if self.signed { (1i128 << (self.bits - 1)) - 1 } else { (1i128 << self.bits) - 1 }
    }

    pub fn contains(&self, value: i128) -> bool {
        (self.min()..=self.max()).contains(&value)
    }
}

impl Intrinsic {
    /// All of them with the name the text form uses.
    pub const NAMES: &[(Intrinsic, &str)] = &[
        (Intrinsic::Sqrt, "sqrt"),
        (Intrinsic::Sin, "sin"),
        (Intrinsic::Cos, "cos"),
        (Intrinsic::Atan, "atan"),
        (Intrinsic::Exp, "exp"),
        (Intrinsic::Log, "log"),
        (Intrinsic::Floor, "floor"),
        (Intrinsic::Fabs, "fabs"),
        (Intrinsic::Pow, "pow"),
        (Intrinsic::Round, "round"),
        (Intrinsic::Ldexp, "ldexp"),
        (Intrinsic::ByteSwap, "byteSwap"),
        (Intrinsic::MemCopy, "memcpy"),
        (Intrinsic::MemMove, "memmove"),
        (Intrinsic::MemSet, "memset"),
        (Intrinsic::MemCompare, "memcmp"),
        (Intrinsic::StringLength, "strlen"),
        (Intrinsic::Abs, "abs"),
        (Intrinsic::FloatBits, "floatBits"),
        (Intrinsic::FloatFromBits, "floatFromBits"),
        (Intrinsic::AddOverflows, "addOverflows"),
        (Intrinsic::SubtractOverflows, "subtractOverflows"),
        (Intrinsic::MultiplyOverflows, "multiplyOverflows"),
        (Intrinsic::LeadingZeros, "leadingZeros"),
        (Intrinsic::TrailingZeros, "trailingZeros"),
        (Intrinsic::Likely, "likely"),
        (Intrinsic::Unlikely, "unlikely"),
        (Intrinsic::Assert, "assert"),
    ];

    pub fn name(self) -> &'static str {
        Intrinsic::NAMES.iter().find(|(i, _)| *i == self).map_or("unknown", |(_, n)| n)
    }

    pub fn named(name: &str) -> Option<Intrinsic> {
        Intrinsic::NAMES.iter().find(|(_, n)| *n == name).map(|(i, _)| *i)
    }
}
