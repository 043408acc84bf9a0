//! The two bytecode sets as data: length and meaning of every code, with its operands.
//!
//! *In*: code bytes. *Out*: [`Instruction`]s, in SistaV1 with the extension prefixes already applied. The disassembler and the verifier
//! read code only through this module; the assembler uses its constants. SqueakV3PlusClosures is in [`crate::v3`].

/// Codes the assembler names.
pub mod op {
    pub const PUSH_RECEIVER_VARIABLE: u8 = 0;
    pub const PUSH_LITERAL_VARIABLE: u8 = 16;
    pub const PUSH_LITERAL: u8 = 32;
    pub const PUSH_TEMP: u8 = 64;
    pub const PUSH_SELF: u8 = 76;
    pub const PUSH_TRUE: u8 = 77;
    pub const PUSH_FALSE: u8 = 78;
    pub const PUSH_NIL: u8 = 79;
    pub const PUSH_ZERO: u8 = 80;
    pub const PUSH_ONE: u8 = 81;
    pub const PUSH_PSEUDO: u8 = 82;
    pub const DUP: u8 = 83;
    pub const RETURN_SELF: u8 = 88;
    pub const RETURN_TRUE: u8 = 89;
    pub const RETURN_FALSE: u8 = 90;
    pub const RETURN_NIL: u8 = 91;
    pub const RETURN_TOP: u8 = 92;
    pub const BLOCK_RETURN_TOP: u8 = 94;
    pub const SPECIAL_SEND: u8 = 96;
    pub const SEND: u8 = 128;
    pub const JUMP: u8 = 176;
    pub const JUMP_TRUE: u8 = 184;
    pub const JUMP_FALSE: u8 = 192;
    pub const POP_INTO_RECEIVER_VARIABLE: u8 = 200;
    pub const POP_INTO_TEMP: u8 = 208;
    pub const POP: u8 = 216;
    pub const EXTEND_A: u8 = 224;
    pub const EXTEND_B: u8 = 225;
    pub const LONG_PUSH_RECEIVER_VARIABLE: u8 = 226;
    pub const LONG_PUSH_LITERAL_VARIABLE: u8 = 227;
    pub const LONG_PUSH_LITERAL: u8 = 228;
    pub const LONG_PUSH_TEMP: u8 = 229;
    pub const PUSH_ARRAY: u8 = 231;
    pub const LONG_SEND: u8 = 234;
    pub const SUPER_SEND: u8 = 235;
    pub const LONG_JUMP: u8 = 237;
    pub const LONG_JUMP_TRUE: u8 = 238;
    pub const LONG_JUMP_FALSE: u8 = 239;
    pub const LONG_POP_INTO_RECEIVER_VARIABLE: u8 = 240;
    pub const LONG_POP_INTO_LITERAL_VARIABLE: u8 = 241;
    pub const LONG_POP_INTO_TEMP: u8 = 242;
    pub const STORE_RECEIVER_VARIABLE: u8 = 243;
    pub const STORE_LITERAL_VARIABLE: u8 = 244;
    pub const STORE_TEMP: u8 = 245;
    pub const CALL_PRIMITIVE: u8 = 248;
    pub const PUSH_CLOSURE: u8 = 249;
    pub const PUSH_REMOTE: u8 = 251;
    pub const STORE_REMOTE: u8 = 252;
    pub const POP_INTO_REMOTE: u8 = 253;
}

/// Selector and number of arguments of the sends with a code of their own: 96 + position.
pub const SPECIAL_SELECTORS: [(&str, u8); 32] = [
    ("+", 1),
    ("-", 1),
    ("<", 1),
    (">", 1),
    ("<=", 1),
    (">=", 1),
    ("=", 1),
    ("~=", 1),
    ("*", 1),
    ("/", 1),
    ("\\\\", 1),
    ("@", 1),
    ("bitShift:", 1),
    ("//", 1),
    ("bitAnd:", 1),
    ("bitOr:", 1),
    ("at:", 1),
    ("at:put:", 2),
    ("size", 0),
    ("next", 0),
    ("nextPut:", 1),
    ("atEnd", 0),
    ("==", 1),
    ("class", 0),
    ("~~", 1),
    ("value", 0),
    ("value:", 1),
    ("do:", 1),
    ("new", 0),
    ("new:", 1),
    ("x", 0),
    ("y", 0),
];

pub fn special_selector(selector: &str) -> Option<u8> {
    SPECIAL_SELECTORS.iter().position(|(s, _)| *s == selector).map(|i| i as u8)
}

/// Quick primitives answer without a frame: 256 self, 257 to 259 true, false, nil, 260 to 263 minus one to two, then slots.
pub const QUICK_RETURN_SELF: u16 = 256;
pub const QUICK_RETURN_TRUE: u16 = 257;
pub const QUICK_RETURN_FALSE: u16 = 258;
pub const QUICK_RETURN_NIL: u16 = 259;
pub const QUICK_RETURN_MINUS_ONE: u16 = 260;
pub const QUICK_RETURN_SLOT: u16 = 264;
pub const LAST_QUICK: u16 = 519;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Constant {
    Receiver,
    True,
    False,
    Nil,
    Integer(i64),
    Character(u32),
    Context,
    Process,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    ReceiverVariable(usize),
    LiteralVariable(usize),
    Temp(usize),
    Remote { index: usize, vector: usize },
}

/// What one instruction does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    Push(Place),
    PushLiteral(usize),
    PushConstant(Constant),
    Store(Place),
    PopInto(Place),
    Dup,
    Pop,
    Nop,
    /// Method return of a constant.
    Return(Constant),
    ReturnTop,
    BlockReturnNil,
    BlockReturnTop,
    SpecialSend(u8),
    Send {
        selector: usize,
        args: usize,
    },
    SuperSend {
        selector: usize,
        args: usize,
        directed: bool,
    },
    /// Target relative to the first code byte.
    Jump(i64),
    JumpIf(bool, i64),
    NewArray(usize),
    ArrayOf(usize),
    CallPrimitive(u16),
    PushClosure {
        block: usize,
        copied: usize,
        no_outer: bool,
        receiver_on_stack: bool,
    },
    /// The block's code follows, as many bytes; the method continues behind it.
    PushInlineClosure {
        args: usize,
        copied: usize,
        size: usize,
    },
    Unknown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Instruction {
    /// Offset of the first byte, prefixes included.
    pub start: usize,
    /// Offset of the code byte behind the prefixes.
    pub code_at: usize,
    pub end: usize,
    pub action: Action,
}

/// Bytes of the instruction that begins with `code`.
pub fn length(code: u8) -> usize {
    match code {
        0..224 => 1,
        224..248 => 2,
        248..=255 => 3,
    }
}

/// Which of the two sets code is in: its method header says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BytecodeSet {
    V3,
    Sista,
}

impl BytecodeSet {
    pub fn of(header: crate::format::MethodHeader) -> Self {
        if header.sista { BytecodeSet::Sista } else { BytecodeSet::V3 }
    }

    /// Reads the instruction at `start`. None where the code ends too early.
    pub fn decode(self, code: &[u8], start: usize) -> Option<Instruction> {
        match self {
            BytecodeSet::V3 => crate::v3::decode(code, start),
            BytecodeSet::Sista => decode(code, start),
        }
    }
}

/// More prefixes of a kind than any compiler writes: the operand would not fit the machine's register.
const MAX_PREFIXES: usize = 3;

/// Reads the SistaV1 instruction at `start`, prefixes included. None where the code ends too early. A prefix that the instruction does not use stays
/// in force for a later one in a virtual machine, so such an instruction is unknown.
pub fn decode(code: &[u8], start: usize) -> Option<Instruction> {
    let mut at = start;
    let (mut a, mut b, mut prefixes_a, mut prefixes_b) = (0usize, 0i64, 0, 0);
    loop {
        let byte = *code.get(at)?;
        match byte {
            op::EXTEND_A => {
                a = (a << 8 | *code.get(at + 1)? as usize) & 0xFF_FFFF;
                prefixes_a += 1;
            }
            op::EXTEND_B => {
                let next = *code.get(at + 1)?;
                b = if prefixes_b > 0 { b.wrapping_shl(8) | i64::from(next) } else { i64::from(next as i8) };
                prefixes_b += 1;
            }
            _ => break,
        }
        at += 2;
    }
    let byte = code[at];
    let end = at + length(byte);
    let operands = code.get(at + 1..end)?;
    let first = operands.first().copied().unwrap_or(0) as usize;
    let second = operands.get(1).copied().unwrap_or(0) as usize;
    let uses_a = matches!(byte, 95 | 226..=228 | 234 | 235 | 240 | 241 | 243 | 244 | 249 | 250);
    let uses_b = matches!(byte, 82 | 95 | 232..=235 | 237..=239 | 250);
    let sound = |used: bool, count: usize| count == 0 || (used && count <= MAX_PREFIXES);
    let known = sound(uses_a, prefixes_a) && sound(uses_b, prefixes_b);
    let action = if known { action(byte, first, second, a, b, end) } else { Action::Unknown };
    Some(Instruction { start, code_at: at, end, action })
}

fn action(byte: u8, first: usize, second: usize, a: usize, b: i64, end: usize) -> Action {
    use Action::*;
    let low = |n: u8| (byte & n) as usize;
    let wide = first + (a << 8);
    let target = |distance: i64| end as i64 + distance;
    let far = target(b * 256 + first as i64);
    match byte {
        0..=15 => Push(Place::ReceiverVariable(low(15))),
        16..=31 => Push(Place::LiteralVariable(low(15))),
        32..=63 => PushLiteral(low(31)),
        64..=75 => Push(Place::Temp(low(15))),
        76 => PushConstant(Constant::Receiver),
        77 => PushConstant(Constant::True),
        78 => PushConstant(Constant::False),
        79 => PushConstant(Constant::Nil),
        80 | 81 => PushConstant(Constant::Integer(i64::from(byte - 80))),
        82 if b == 0 => PushConstant(Constant::Context),
        82 if b == 1 => PushConstant(Constant::Process),
        83 => Dup,
        88 => Return(Constant::Receiver),
        89 => Return(Constant::True),
        90 => Return(Constant::False),
        91 => Return(Constant::Nil),
        92 => ReturnTop,
        93 => BlockReturnNil,
        94 => BlockReturnTop,
        95 => Nop,
        96..=127 => SpecialSend(byte - 96),
        128..=175 => Send { selector: low(15), args: (byte as usize - 128) / 16 },
        176..=183 => Jump(target(low(7) as i64 + 1)),
        184..=191 => JumpIf(true, target(low(7) as i64 + 1)),
        192..=199 => JumpIf(false, target(low(7) as i64 + 1)),
        200..=207 => PopInto(Place::ReceiverVariable(low(7))),
        208..=215 => PopInto(Place::Temp(low(7))),
        216 => Pop,
        226 => Push(Place::ReceiverVariable(wide)),
        227 => Push(Place::LiteralVariable(wide)),
        228 => PushLiteral(wide),
        229 => Push(Place::Temp(first)),
        231 if first < 128 => NewArray(first),
        231 => ArrayOf(first - 128),
        232 => PushConstant(Constant::Integer(b * 256 + first as i64)),
        233 => match u32::try_from(b * 256 + first as i64) {
            Ok(code) => PushConstant(Constant::Character(code)),
            Err(_) => Unknown,
        },
        234 | 235 if b >= 0 => {
            let selector = (first >> 3) + a * 32;
            let directed = byte == 235 && b >= 64;
            let args = (first & 7) + (if directed { b - 64 } else { b }) as usize * 8;
            if byte == 234 { Send { selector, args } } else { SuperSend { selector, args, directed } }
        }
        237 => Jump(far),
        238 => JumpIf(true, far),
        239 => JumpIf(false, far),
        240 => PopInto(Place::ReceiverVariable(wide)),
        241 => PopInto(Place::LiteralVariable(wide)),
        242 => PopInto(Place::Temp(first)),
        243 => Store(Place::ReceiverVariable(wide)),
        244 => Store(Place::LiteralVariable(wide)),
        245 => Store(Place::Temp(first)),
        248 if second < 128 => CallPrimitive((first + second * 256) as u16),
        249 => PushClosure {
            block: wide,
            copied: second & 63,
            no_outer: second & 64 != 0,
            receiver_on_stack: second & 128 != 0,
        },
        250 if b >= 0 => PushInlineClosure {
            args: (first & 7) + a % 16 * 8,
            copied: (first >> 3 & 7) + a / 16 * 8,
            size: second + (b << 8) as usize,
        },
        251 => Push(Place::Remote { index: first, vector: second }),
        252 => Store(Place::Remote { index: first, vector: second }),
        253 => PopInto(Place::Remote { index: first, vector: second }),
        _ => Unknown,
    }
}

/// What an instruction takes from and leaves on the operand stack.
pub fn stack_effect(action: &Action) -> (usize, usize) {
    use Action::*;
    match action {
        Push(_) | PushLiteral(_) | PushConstant(_) | NewArray(_) => (0, 1),
        Dup => (1, 2),
        Store(_) => (1, 1),
        PopInto(_) | Pop | JumpIf(..) | ReturnTop | BlockReturnTop => (1, 0),
        Nop | Return(_) | BlockReturnNil | Jump(_) | CallPrimitive(_) | Unknown => (0, 0),
        SpecialSend(k) => (SPECIAL_SELECTORS[*k as usize & 31].1 as usize + 1, 1),
        Send { args, .. } => (args + 1, 1),
        SuperSend { args, directed, .. } => (args + 1 + usize::from(*directed), 1),
        ArrayOf(n) => (*n, 1),
        PushInlineClosure { copied, .. } => (*copied, 1),
        PushClosure { copied, receiver_on_stack, .. } => (copied + usize::from(*receiver_on_stack), 1),
    }
}
