//! The one typed intermediate representation. C, Rust and the interpreter are fed by it after the same passes.
//!
//! Rules that hold between passes (the verifier checks them):
//!
//! * Nothing is inferred here. Every expression carries its type; both operands of a binary operator have the same
//!   type (shifts: the right one is any integer); every change of type is a [`ExprKind::Convert`].
//! * Conditions are [`Type::Bool`]. Comparisons and logical operators answer `Bool`; C's integer truth values are
//!   spelled as `x != 0` and as conversions of `Bool`.
//! * Expressions have no sequence points: assignments and statement lists inside Slang expressions were moved out into
//!   temporaries, in evaluation order. `LogicalAnd`, `LogicalOr` and `Select` are the only conditional evaluations.
//! * Control flow is structured: labelled blocks and loops, `Break` and `Continue` name a label that encloses them.
//! * Integer arithmetic wraps (two's complement) for every width, signed or not; `Div` and `Rem` truncate towards zero; a
//!   shift amount is at least 0 and below the width of the left operand. `Shr` is arithmetic for signed operands and
//!   logical for unsigned ones. The emitters spell this out (C: through the unsigned type; Rust: `wrapping_*`).
//! * No names where an id will do. Ids index the vectors of [`Unit`] and [`Function`].

pub mod flow;
pub mod print;
pub mod read;
mod text;
pub mod typing;
pub mod verify;
pub mod walk;

use crate::source::{Location, Name};

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub u32);
        impl $name {
            pub fn index(self) -> usize { self.0 as usize }
        }
    )* };
}

ids! {
    /// Index into [`Function::locals`]; the parameters come first.
    LocalId,
    /// Index into [`Unit::state`].
    StateId,
    /// Index into [`Unit::statics`].
    StaticId,
    /// Index into [`Unit::constants`].
    ConstantId,
    /// Index into [`Unit::functions`].
    FunctionId,
    /// Index into [`Unit::externs`].
    ExternId,
    /// Index into [`Unit::structs`].
    StructId,
    /// Unique within a function.
    Label,
}

/// Width and signedness decide what an operation does; the spelling is what C shows (`sqInt`, `unsigned int`, `size_t`).
/// Two integer types that differ in spelling only convert without code.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IntType {
    /// 8, 16, 32 or 64.
    pub bits: u8,
    pub signed: bool,
    pub spelling: Name,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    Void,
    Bool,
    Int(IntType),
    F32,
    F64,
    /// `void *` is a pointer to [`Type::Void`]. The flag says `const`.
    Pointer(Box<Type>, bool),
    Array(Box<Type>, usize),
    Struct(StructId),
    Function(Box<Signature>),
    /// A C type known by name only (`FILE`, `struct stat`): used behind pointers.
    Opaque(Name),
}

/// The type of a function or of a pointer to one (`Type::Function` is already the pointer).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Signature {
    /// The virtual machine is passed as a hidden first argument.
    pub takes_vm: bool,
    pub params: Vec<Type>,
    pub ret: Type,
    pub variadic: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitKind {
    /// A whole virtual machine: state in one structure, `interpret` first.
    Vm,
    /// A plugin in the classic form: no virtual machine argument, everything through `interpreterProxy`.
    Plugin,
}

/// One translation unit: what becomes one C file or one Rust module.
#[derive(Clone, Debug)]
pub struct Unit {
    /// `interp`, `FilePlugin` ...
    pub name: Name,
    pub kind: UnitKind,
    /// 32 or 64: the width of `sqInt` and of addresses.
    pub word_bits: u8,
    /// The state is C variables: no function gets the machine passed (the classic layout).
    pub global_state: bool,
    /// `<...>` and `"..."` C headers beyond those the emitter needs itself.
    pub headers: Vec<String>,
    pub structs: Vec<Struct>,
    pub constants: Vec<Constant>,
    /// Instance variables of the flattened classes: fields of the state structure (VM), file-scope variables (plugin).
    pub state: Vec<Variable>,
    /// Read-only tables and whatever must not live in the state.
    pub statics: Vec<Variable>,
    pub externs: Vec<Extern>,
    pub functions: Vec<Function>,
    /// The proxy's layouts: what a VM fills and a plugin reads (a plugin has the one it is built for).
    pub proxies: Vec<ProxyLayout>,
}

/// One public layout of `struct VirtualMachine`: an ordered list of function pointers.
#[derive(Clone, Debug)]
pub struct ProxyLayout {
    /// `pharo` or `classic`.
    pub name: Name,
    pub entries: Vec<ProxyEntry>,
}

#[derive(Clone, Debug)]
pub struct ProxyEntry {
    /// C member name.
    pub name: Name,
    /// As plugins see it: `takes_vm` is false.
    pub signature: Signature,
    /// What the VM puts there. `None`: a stub that logs the entry's name and fails the running primitive.
    pub target: Option<Callee>,
}

#[derive(Clone, Debug)]
pub struct Struct {
    /// Name of the C typedef and of the Rust type.
    pub name: Name,
    pub fields: Vec<Field>,
    /// False when a C header defines it.
    pub defined_here: bool,
    pub comment: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Field {
    pub name: Name,
    pub ty: Type,
    /// Width of a bit field.
    pub bit_width: Option<u8>,
}

/// A named compile-time constant (class variable or pool variable).
#[derive(Clone, Debug)]
pub struct Constant {
    pub name: Name,
    pub ty: Type,
    pub value: ConstantValue,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ConstantValue {
    Int(i128),
    Float(f64),
    String(Name),
    /// Known to the C compiler only (`BytesPerWord` in a plugin, a macro of a header).
    Header,
}

#[derive(Clone, Debug)]
pub struct Variable {
    pub name: Name,
    pub ty: Type,
    pub init: Option<Init>,
    /// Visible to other translation units.
    pub exported: bool,
    /// `volatile` in C: read and written exactly as often as the text says.
    pub is_volatile: bool,
    pub comment: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Init {
    Int(i128),
    Float(f64),
    String(Name),
    Null,
    /// Address of a function of this unit.
    Function(FunctionId),
    Extern(ExternId),
    List(Vec<Init>),
    /// Verbatim C.
    RawC(String),
}

/// A function defined elsewhere: platform call, proxy function, C library.
#[derive(Clone, Debug)]
pub struct Extern {
    /// C name.
    pub name: Name,
    pub signature: Signature,
    pub kind: ExternKind,
    pub param_names: Vec<Name>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExternKind {
    /// Declared in Slang by a body-less method; implemented by the crate `platform`.
    Platform,
    /// Entry of the interpreter proxy: `interpreterProxy->name(...)`.
    Proxy,
    /// C library or handwritten C, prototype known or guessed from the call.
    C,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Linkage {
    Private,
    /// Called by other units of the same program.
    Visible,
    /// Callable from outside the unit with the C ABI; in plugins: listed in the exports table.
    Exported,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Inline {
    Always,
    Yes,
    /// No pragma: the pass decides.
    Auto,
    No,
    Never,
}

#[derive(Clone, Debug)]
pub struct Function {
    /// C and Rust name: the selector without colons.
    pub name: Name,
    pub class: Name,
    pub selector: Name,
    pub comment: Option<String>,
    /// Number of leading [`Function::locals`] that are parameters (without the hidden virtual machine).
    pub params: u32,
    pub locals: Vec<Local>,
    pub ret: Type,
    pub body: Vec<Stmt>,
    pub linkage: Linkage,
    pub inline: Inline,
    /// Set by the pass that finds who touches the state.
    pub takes_vm: bool,
    /// Compile-time options that guard the definition: all must hold.
    pub guard: Vec<OptionGuard>,
    /// Depth of the accesses a primitive makes into its receiver and arguments; none for other functions.
    pub accessor_depth: Option<i8>,
    pub location: Option<Location>,
}

/// One that does nothing, to stand in the place of one that is taken out.
impl Default for Function {
    fn default() -> Function {
        Function {
            name: "".into(),
            class: "".into(),
            selector: "".into(),
            comment: None,
            params: 0,
            locals: Vec::new(),
            ret: Type::Void,
            body: Vec::new(),
            linkage: Linkage::Private,
            inline: Inline::Never,
            takes_vm: false,
            guard: Vec::new(),
            accessor_depth: None,
            location: None,
        }
    }
}

/// `#if NAME` or `#if !NAME`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionGuard {
    pub name: Name,
    pub negated: bool,
}

#[derive(Clone, Debug)]
pub struct Local {
    pub name: Name,
    pub ty: Type,
    pub init: Option<Init>,
    /// `static` in C: keeps its value between calls (classic sources only).
    pub is_static: bool,
    /// `volatile` in C: keeps its value over a jump out of a called function.
    pub is_volatile: bool,
}

#[derive(Clone, Debug)]
pub struct Stmt {
    pub kind: StmtKind,
    pub location: Option<Location>,
}

#[derive(Clone, Debug)]
pub enum StmtKind {
    Assign(Place, Expr),
    /// A call for its effect.
    Eval(Expr),
    If {
        condition: Expr,
        then: Vec<Stmt>,
        otherwise: Vec<Stmt>,
    },
    /// `while (condition) { body; step }`; `Continue` goes to `step`. A constant true condition is an endless loop.
    While {
        label: Label,
        condition: Expr,
        body: Vec<Stmt>,
        step: Vec<Stmt>,
    },
    /// `do { body } while (condition)`.
    DoWhile {
        label: Label,
        body: Vec<Stmt>,
        condition: Expr,
    },
    Switch {
        value: Expr,
        cases: Vec<Case>,
        default: Vec<Stmt>,
    },
    /// The interpreter loop: forever, run `fetch` (which sets `opcode`), then the case of `opcode`. Every value of `opcode`'s
    /// range has a case. `Continue(label)` goes to the next fetch, `Break(label)` leaves. C may replicate `fetch` behind
    /// every case and jump through a table.
    Dispatch {
        label: Label,
        fetch: Vec<Stmt>,
        opcode: LocalId,
        cases: Vec<Case>,
    },
    /// `Break(label)` leaves it.
    Block {
        label: Label,
        body: Vec<Stmt>,
    },
    Break(Label),
    Continue(Label),
    Return(Option<Expr>),
    /// Decided by the C preprocessor (compile-time options of classic sources).
    OptionIf {
        condition: OptionTest,
        then: Vec<Stmt>,
        otherwise: Vec<Stmt>,
    },
    /// Verbatim C statement from `cCode:`.
    RawC(String),
    Comment(String),
    /// Control never comes here.
    Unreachable,
}

/// No fall-through: each case ends where its statements end.
#[derive(Clone, Debug)]
pub struct Case {
    /// Inclusive ranges.
    pub labels: Vec<(i128, i128)>,
    /// The constants' names where the source named them, parallel to `labels` (empty: print numbers).
    pub names: Vec<ConstantId>,
    pub comment: Option<String>,
    pub body: Vec<Stmt>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OptionTest {
    Defined(Name),
    /// True when the macro's value is not zero.
    Name(Name),
    Not(Box<OptionTest>),
    And(Box<OptionTest>, Box<OptionTest>),
    Or(Box<OptionTest>, Box<OptionTest>),
}

/// What can be assigned to, read, and have its address taken.
#[derive(Clone, Debug)]
pub enum Place {
    Local(LocalId),
    State(StateId),
    Static(StaticId),
    /// `*p`; the type is the pointee's.
    Deref(Box<Expr>),
    /// `place.field`.
    Field(Box<Place>, StructId, u32),
    /// `array[index]`; the place's type is [`Type::Array`]. Indexing a pointer is `Deref` of `PointerAdd`.
    Index(Box<Place>, Box<Expr>),
}

#[derive(Clone, Debug)]
pub struct Expr {
    pub kind: ExprKind,
    pub ty: Type,
}

#[derive(Clone, Debug)]
pub enum ExprKind {
    /// Type `Int` or `Bool` (0 and 1).
    Int(i128),
    Float(f64),
    /// Type `const char *` (or `char *` in classic sources). Escapes are as in C source text.
    String(Name),
    Null,
    Constant(ConstantId),
    Read(Place),
    AddressOf(Place),
    FunctionAddress(FunctionId),
    ExternAddress(ExternId),
    Unary(UnaryOp, Box<Expr>),
    Binary(BinaryOp, Box<Expr>, Box<Expr>),
    /// Bool operands, the second one evaluated when needed.
    LogicalAnd(Box<Expr>, Box<Expr>),
    LogicalOr(Box<Expr>, Box<Expr>),
    /// `condition ? a : b`.
    Select(Box<Expr>, Box<Expr>, Box<Expr>),
    /// To `Expr::ty`: between integers (truncate, or extend by the source's signedness), integer and float (towards zero), integer and pointer,
    /// pointers, function pointers, from `Bool`. To `Bool` is written as a comparison instead.
    Convert(Box<Expr>),
    /// Object memory at an address (integer or pointer), of type `Expr::ty`, at any alignment and without aliasing rules.
    Load(Box<Expr>),
    /// `(address, value)`; answers nothing.
    Store(Box<Expr>, Box<Expr>),
    /// Pointer plus a number of elements.
    PointerAdd(Box<Expr>, Box<Expr>),
    /// Difference in elements.
    PointerDifference(Box<Expr>, Box<Expr>),
    Call(Callee, Vec<Expr>),
    Intrinsic(Intrinsic, Vec<Expr>),
    SizeOf(Type),
    OffsetOf(StructId, u32),
    /// The virtual machine itself, where it is handed out (`Opaque("VM")` pointer).
    Vm,
    /// Verbatim C expression from `cCode:`, or a C name that nothing in the sources defines.
    RawC(String),
}

#[derive(Clone, Debug)]
pub enum Callee {
    Function(FunctionId),
    Extern(ExternId),
    /// An expression of type `Function`.
    Pointer(Box<Expr>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOp {
    Negate,
    /// Bitwise.
    Invert,
    /// Of a `Bool`.
    Not,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinaryOp {
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    And,
    Or,
    Xor,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
}

impl BinaryOp {
    /// What a comparison answers for two values.
    pub fn compares<T: PartialOrd>(self, a: T, b: T) -> bool {
        match self {
            BinaryOp::Equal => a == b,
            BinaryOp::NotEqual => a != b,
            BinaryOp::Less => a < b,
            BinaryOp::LessEqual => a <= b,
            BinaryOp::Greater => a > b,
            BinaryOp::GreaterEqual => a >= b,
            _ => unreachable!("no comparison"),
        }
    }
}

/// Operations that C and Rust spell differently. Argument and result types are those of the operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Intrinsic {
    /// f64 to f64.
    Sqrt,
    Sin,
    Cos,
    Atan,
    Exp,
    Log,
    Floor,
    Fabs,
    /// `(base, exponent)`.
    Pow,
    /// Round half away from zero.
    Round,
    /// Fractional part and others by pointer stay C library calls.
    Ldexp,
    /// Integer to unsigned integer of the same width.
    ByteSwap,
    /// `(destination, source, bytes)`.
    MemCopy,
    MemMove,
    /// `(destination, byte, bytes)`.
    MemSet,
    /// `(a, b, bytes)` to C int.
    MemCompare,
    /// `const char *` to word.
    StringLength,
    /// Absolute value of an integer.
    Abs,
    /// Bits of a 64-bit word, reinterpreted.
    FloatBits,
    FloatFromBits,
    /// Signed multiplication, addition, subtraction of 64-bit words: Bool, true when the exact result does not fit.
    AddOverflows,
    SubtractOverflows,
    MultiplyOverflows,
    /// Leading and trailing zero bits of a 64-bit word that is not 0.
    LeadingZeros,
    TrailingZeros,
    /// The argument is a `Bool` and is expected to be true or false: a hint.
    Likely,
    Unlikely,
    /// Checked in debug builds and by the interpreter; the argument is a `Bool`.
    Assert,
}
