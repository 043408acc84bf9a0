//! The selectors that the translator knows, as data: what each means, not how it is lowered.
//!
//! One table serves type inference ([`super::infer`]) and lowering ([`super::send`]).

use crate::ir::{BinaryOp, Intrinsic};

/// One access to object memory or to memory behind a pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Access {
    /// C type of what lies in memory.
    pub cell: &'static str,
    /// Type the load answers (the cell widened) and the store takes.
    pub value: &'static str,
    /// The address is a multiple of the cell's size.
    pub aligned: bool,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Builtin {
    Arithmetic(BinaryOp),
    Compare(BinaryOp),
    BitClear,
    AnyMask,
    AllMask,
    NoMask,
    Negated,
    Min,
    Max,
    Between,
    Rounded,
    /// `raisedTo:`; true: the result becomes a `sqInt` (`**`).
    Power(bool),
    TruncateTo,
    IsNil,
    NotNil,
    Not,
    BitInvert32,
    BitInvert64,
    Abs,
    ByteSwap(u8),
    /// Little-endian targets only: nothing to swap.
    ByteSwapIfBigEndian(u8),
    ShiftLeft,
    ShiftRight,
    ShiftRightArithmetic,
    BitShift,
    SignedBitShift,
    IntegerValueOf,
    IntegerObjectOf,
    IsIntegerObject,
    /// A word-size selector: the constant's name and its value on 64 (32) bits.
    WordConstant(&'static str, i128, i128),
    /// Unary conversion through these types, in order.
    Cast(&'static [&'static str]),
    Coerce,
    Load(Access),
    Store(Access),
    /// `fetchFloatAt: p into: v`.
    FetchInto(Access),
    PointerForOop,
    OopForPointer,
    At,
    AtPut,
    AddressOf,
    SizeOf,
    CCode,
    CppIf,
    /// `preIncrement`, `preDecrement`.
    Step(BinaryOp),
    /// A statement that leaves nothing behind (`touch:`, `flag:`, `simulationOnly:`).
    Nothing,
    Assert,
    Deny,
    /// `shouldNotImplement` and relatives.
    Unimplemented,
    Unreachable,
    Perform,
    /// Unary double to double.
    Math(Intrinsic),
    Ldexp,
    Overflows(Intrinsic),
    CountZeros(Intrinsic),
    FloatBits,
    FloatFromBits,
    Hint(Intrinsic),
    Memory(Intrinsic),
    StringLength,
    AsSymbol,
    Halt,
    And,
    Or,
    /// `ifTrue:`, with the order of the arms: (arm for true, arm for false) as argument indices.
    If(Option<usize>, Option<usize>),
    /// Same for `ifNil:`: (arm for nil, arm for not nil).
    IfNil(Option<usize>, Option<usize>),
    /// The condition's value that goes on.
    While(bool),
    Repeat,
    To,
    ToBy,
    TimesRepeat,
    CaseOf,
    Dispatch,
    Value,
    /// `remapOop:in:` of classic plugins: objects do not move under Spur while the block runs.
    RemapOop,
    ForbiddenBoolean,
}

use Builtin::*;

const fn access(cell: &'static str, value: &'static str) -> Access {
    Access { cell, value, aligned: true }
}

const fn unaligned(cell: &'static str, value: &'static str) -> Access {
    Access { cell, value, aligned: false }
}

const MEMORY: &[(&str, Access)] = &[
    ("long", access("sqInt", "sqInt")),
    ("oop", access("sqInt", "sqInt")),
    ("unalignedLong", unaligned("sqInt", "sqInt")),
    ("unsignedLong", access("usqInt", "usqInt")),
    ("byte", access("unsigned char", "sqInt")),
    ("short", access("short", "sqInt")),
    ("int", access("int", "sqInt")),
    ("long32", access("int", "int")),
    ("unalignedLong32", unaligned("int", "int")),
    ("long64", access("sqLong", "sqLong")),
    ("int8", access("signed char", "sqInt")),
    ("int16", access("short", "sqInt")),
    ("int32", access("int", "int")),
    ("int64", access("sqLong", "sqLong")),
    ("uint8", access("unsigned char", "sqInt")),
    ("uint16", access("unsigned short", "sqInt")),
    ("uint32", access("unsigned int", "unsigned int")),
    ("uint64", access("usqLong", "usqLong")),
    ("float", access("double", "double")),
    ("float64", access("double", "double")),
    ("float32", access("float", "float")),
    ("singleFloat", access("float", "float")),
];

/// `longAt:` -> load, `longAtPointer:put:` -> store, `fetchFloatAt:into:` ...
fn memory(selector: &str) -> Option<Builtin> {
    let find = |stem: &str| MEMORY.iter().find(|(name, _)| *name == stem).map(|(_, a)| *a);
    let load = selector.strip_suffix("At:").or(selector.strip_suffix("AtPointer:"));
    if let Some(a) = load.and_then(find) {
        return Some(Load(a));
    }
    let store = selector
        .strip_suffix("At:put:")
        .or(selector.strip_suffix("AtPointer:put:"))
        .or(selector.strip_suffix("AtPut:"))
        .or(selector.strip_suffix("AtPointerPut:"));
    if let Some(a) = store.and_then(find) {
        return Some(Store(a));
    }
    let double = access("double", "double");
    let single = access("float", "float");
    Some(match selector {
        "fetchFloatAt:into:" | "fetchFloatAtPointer:into:" => FetchInto(double),
        "fetchSingleFloatAt:into:" | "fetchSingleFloatAtPointer:into:" => FetchInto(single),
        "storeFloatAt:from:" | "storeFloatAtPointer:from:" => Store(double),
        "storeSingleFloatAt:from:" | "storeSingleFloatAtPointer:from:" => Store(single),
        _ => return None,
    })
}

/// The meaning of a selector that the translator knows.
pub fn builtin(selector: &str) -> Option<Builtin> {
    use BinaryOp as B;
    Some(match selector {
        "+" => Arithmetic(B::Add),
        "-" => Arithmetic(B::Subtract),
        "*" => Arithmetic(B::Multiply),
        "/" | "//" | "quo:" => Arithmetic(B::Divide),
        "\\\\" | "rem:" => Arithmetic(B::Remainder),
        "bitAnd:" => Arithmetic(B::And),
        "bitOr:" => Arithmetic(B::Or),
        "bitXor:" => Arithmetic(B::Xor),
        "=" | "==" => Compare(B::Equal),
        "~=" | "~~" => Compare(B::NotEqual),
        "<" => Compare(B::Less),
        "<=" => Compare(B::LessEqual),
        ">" => Compare(B::Greater),
        ">=" => Compare(B::GreaterEqual),
        "bitClear:" => BitClear,
        "anyMask:" => AnyMask,
        "allMask:" => AllMask,
        "noMask:" => NoMask,
        "negated" => Negated,
        "min:" => Min,
        "max:" => Max,
        "between:and:" => Between,
        "rounded" => Rounded,
        "raisedTo:" => Power(false),
        "**" => Power(true),
        "truncateTo:" => TruncateTo,
        "isNil" => IsNil,
        "notNil" => NotNil,
        "not" => Not,
        "bitInvert32" => BitInvert32,
        "bitInvert64" | "bitInvert" => BitInvert64,
        "abs" => Abs,
        "byteSwap32" => ByteSwap(32),
        "byteSwap64" => ByteSwap(64),
        "byteSwapped32IfBigEndian:" => ByteSwapIfBigEndian(32),
        "byteSwapped64IfBigEndian:" => ByteSwapIfBigEndian(64),
        "<<" => ShiftLeft,
        ">>" => ShiftRight,
        ">>>" => ShiftRightArithmetic,
        "bitShift:" => BitShift,
        "signedBitShift:" => SignedBitShift,
        "integerValueOf:" => IntegerValueOf,
        "integerObjectOf:" => IntegerObjectOf,
        "isIntegerObject:" => IsIntegerObject,
        "bytesPerOop" => WordConstant("BytesPerOop", 8, 4),
        "bytesPerWord" | "wordSize" => WordConstant("BytesPerWord", 8, 4),
        "baseHeaderSize" => WordConstant("BaseHeaderSize", 8, 8),
        "shiftForWord" => WordConstant("ShiftForWord", 3, 2),
        "minSmallInteger" => WordConstant("MinSmallInteger", -(1 << 60), -(1 << 30)),
        "maxSmallInteger" => WordConstant("MaxSmallInteger", (1 << 60) - 1, (1 << 30) - 1),
        "asFloat" => Cast(&["double"]),
        "asInteger" => Cast(&["sqInt"]),
        "asIntegerPtr" => Cast(&["sqIntptr_t"]),
        "asUnsignedInteger" => Cast(&["usqInt"]),
        "asUnsignedIntegerPtr" => Cast(&["usqIntptr_t"]),
        "asLong" => Cast(&["long"]),
        "asUnsignedLong" => Cast(&["unsigned long"]),
        "asUnsignedLongLong" => Cast(&["unsigned long long"]),
        "asVoidPointer" => Cast(&["void *"]),
        "signedIntFromLong" => Cast(&["int"]),
        "signedIntFromLong64" => Cast(&["sqLong"]),
        "signedIntFromShort" => Cast(&["short"]),
        "signedIntToLong" => Cast(&["int", "usqInt"]),
        "signedIntToLong64" => Cast(&["usqInt"]),
        "signedIntToShort" => Cast(&["short", "usqInt"]),
        "cCoerce:to:" | "cCoerceSimple:to:" => Coerce,
        "pointerForOop:" => PointerForOop,
        "oopForPointer:" => OopForPointer,
        "at:" | "basicAt:" => At,
        "at:put:" | "basicAt:put:" => AtPut,
        "addressOf:" | "addressOf:put:" => AddressOf,
        "sizeof:" => SizeOf,
        "cCode:" | "cCode:inSmalltalk:" => CCode,
        "cppIf:ifTrue:" | "cppIf:ifTrue:ifFalse:" => CppIf,
        "preIncrement" => Step(B::Add),
        "preDecrement" => Step(B::Subtract),
        "touch:" | "flag:" | "simulationOnly:" => Nothing,
        "assert:" | "asserta:" | "assert:l:" | "asserta:l:" | "eassert:" => Assert,
        "deny:" => Deny,
        "shouldNotImplement" | "shouldBeImplemented" | "subclassResponsibility" => Unimplemented,
        "unreachable" => Unreachable,
        "sqrt" => Math(Intrinsic::Sqrt),
        "sin" => Math(Intrinsic::Sin),
        "cos" => Math(Intrinsic::Cos),
        "atan" => Math(Intrinsic::Atan),
        "exp" => Math(Intrinsic::Exp),
        "log" => Math(Intrinsic::Log),
        "floor" => Math(Intrinsic::Floor),
        "fabs" => Math(Intrinsic::Fabs),
        "ldexp:" => Ldexp,
        "addOverflows:" => Overflows(Intrinsic::AddOverflows),
        "subtractOverflows:" => Overflows(Intrinsic::SubtractOverflows),
        "multiplyOverflows:" => Overflows(Intrinsic::MultiplyOverflows),
        "leadingZeros" => CountZeros(Intrinsic::LeadingZeros),
        "trailingZeros" => CountZeros(Intrinsic::TrailingZeros),
        "floatBits" => FloatBits,
        "floatFromBits" => FloatFromBits,
        "likely" => Hint(Intrinsic::Likely),
        "unlikely" => Hint(Intrinsic::Unlikely),
        "memcpy:_:_:" | "mem:cp:y:" => Memory(Intrinsic::MemCopy),
        "memmove:_:_:" | "mem:mo:ve:" => Memory(Intrinsic::MemMove),
        "memset:_:_:" => Memory(Intrinsic::MemSet),
        "memcmp:_:_:" => Memory(Intrinsic::MemCompare),
        "strlen:" => StringLength,
        "asSymbol" => AsSymbol,
        "halt" => Halt,
        "and:" => And,
        "or:" => Or,
        "ifTrue:" => If(Some(0), None),
        "ifFalse:" => If(None, Some(0)),
        "ifTrue:ifFalse:" => If(Some(0), Some(1)),
        "ifFalse:ifTrue:" => If(Some(1), Some(0)),
        "ifNil:" => IfNil(Some(0), None),
        "ifNotNil:" => IfNil(None, Some(0)),
        "ifNil:ifNotNil:" => IfNil(Some(0), Some(1)),
        "ifNotNil:ifNil:" => IfNil(Some(1), Some(0)),
        "whileTrue:" | "whileTrue" => While(true),
        "whileFalse:" | "whileFalse" => While(false),
        "repeat" => Repeat,
        "to:do:" => To,
        "to:by:do:" => ToBy,
        "timesRepeat:" => TimesRepeat,
        "caseOf:" | "caseOf:otherwise:" => CaseOf,
        "dispatchOn:in:" | "dispatchOn:in:with:" | "dispatchOn:in:with:with:" => Dispatch,
        "remapOop:in:" => RemapOop,
        "&" | "|" => ForbiddenBoolean,
        _ if is_perform(selector) => Perform,
        _ if is_value(selector) => Value,
        _ => return memory(selector),
    })
}

fn is_perform(selector: &str) -> bool {
    selector.strip_prefix("perform:").is_some_and(|rest| rest.replace("with:", "").is_empty())
}

/// `value`, `value:`, `value:value:` ...
pub fn is_value(selector: &str) -> bool {
    selector == "value" || (selector.starts_with("value:") && selector.replace("value:", "").is_empty())
}

impl Builtin {
    /// A method of the unit with this selector takes precedence in our own sources: these are conveniences of the classic tree
    /// that its object memory also defines as methods.
    pub fn yields_to_methods(self) -> bool {
        matches!(
            self,
            IntegerValueOf
                | IntegerObjectOf
                | IsIntegerObject
                | WordConstant(..)
                | PointerForOop
                | OopForPointer
                | Nothing
                | Unimplemented
                | RemapOop
                | ByteSwapIfBigEndian(_)
        )
    }

    /// `interpreterProxy` answers this itself rather than the translator's table.
    pub fn is_kernel(self) -> bool {
        matches!(self, Load(_) | Store(_) | FetchInto(_) | PointerForOop | OopForPointer | Coerce | WordConstant(..))
    }
}
