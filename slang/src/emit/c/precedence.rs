//! Pieces of C text that know when they need parentheses, and literals.
//!
//! *In*: operator and operand texts. *Out*: text with the parentheses that C needs, plus those that compilers ask for where operators
//! of different families meet (`(a & b) == c`, `(a << 2) + b`, `(a && b) || c`).

use crate::ir::{BinaryOp, Type};

pub(super) const CONDITIONAL: u8 = 2;
pub(super) const LOGICAL_OR: u8 = 3;
pub(super) const LOGICAL_AND: u8 = 4;
pub(super) const BIT_OR: u8 = 5;
pub(super) const BIT_XOR: u8 = 6;
pub(super) const BIT_AND: u8 = 7;
pub(super) const EQUALITY: u8 = 8;
pub(super) const RELATION: u8 = 9;
pub(super) const SHIFT: u8 = 10;
pub(super) const ADD: u8 = 11;
pub(super) const MULTIPLY: u8 = 12;
pub(super) const UNARY: u8 = 13;
pub(super) const POSTFIX: u8 = 14;
pub(super) const ATOM: u8 = 15;

/// A C expression.
#[derive(Clone, Debug)]
pub(super) struct C {
    pub text: String,
    pub precedence: u8,
    /// Its C type may be plain `int` although the IR type is another: operations that depend on the width cast it first.
    pub small: bool,
}

impl C {
    pub(super) fn atom(text: impl AsRef<str>) -> C {
        C { text: text.as_ref().into(), precedence: ATOM, small: false }
    }

    pub(super) fn postfix(text: String) -> C {
        C { text, precedence: POSTFIX, small: false }
    }

    pub(super) fn unary(text: String) -> C {
        C { text, precedence: UNARY, small: false }
    }

    /// The text, in parentheses if it binds less tightly.
    pub(super) fn at_least(&self, precedence: u8) -> String {
        if self.precedence >= precedence { self.text.clone() } else { format!("({})", self.text) }
    }
}

/// `-x`, never `--`.
pub(super) fn minus(operand: &C) -> C {
    let text = operand.at_least(UNARY);
    C::unary(if text.starts_with('-') { format!("-({text})") } else { format!("-{text}") })
}

pub(super) fn operator(op: BinaryOp) -> (&'static str, u8) {
    match op {
        BinaryOp::Add => ("+", ADD),
        BinaryOp::Subtract => ("-", ADD),
        BinaryOp::Multiply => ("*", MULTIPLY),
        BinaryOp::Divide => ("/", MULTIPLY),
        BinaryOp::Remainder => ("%", MULTIPLY),
        BinaryOp::And => ("&", BIT_AND),
        BinaryOp::Or => ("|", BIT_OR),
        BinaryOp::Xor => ("^", BIT_XOR),
        BinaryOp::ShiftLeft => ("<<", SHIFT),
        BinaryOp::ShiftRight => (">>", SHIFT),
        BinaryOp::Equal => ("==", EQUALITY),
        BinaryOp::NotEqual => ("!=", EQUALITY),
        BinaryOp::Less => ("<", RELATION),
        BinaryOp::LessEqual => ("<=", RELATION),
        BinaryOp::Greater => (">", RELATION),
        BinaryOp::GreaterEqual => (">=", RELATION),
    }
}

/// `left op right`.
pub(super) fn binary_text(op: &str, precedence: u8, left: C, right: C) -> C {
    let left = operand(op, precedence, &left, false);
    let right = operand(op, precedence, &right, true);
    C { text: format!("{left} {op} {right}"), precedence, small: false }
}

fn operand(op: &str, precedence: u8, side: &C, is_right: bool) -> String {
    let same_level = side.precedence == precedence;
    let bare = match side.precedence {
        p if p >= UNARY => true,
        // A chain of one operator; sums and products mix from the left.
        p if same_level && !is_right => match p {
            ADD | MULTIPLY => op != "%",
            EQUALITY | RELATION | SHIFT => false,
            _ => true,
        },
        _ if same_level => matches!(precedence, LOGICAL_AND | LOGICAL_OR),
        MULTIPLY => precedence == ADD || precedence == RELATION || precedence == EQUALITY,
        ADD => precedence == RELATION || precedence == EQUALITY,
        RELATION | EQUALITY => precedence == LOGICAL_AND || precedence == LOGICAL_OR,
        _ => false,
    };
    if bare { side.text.clone() } else { format!("({})", side.text) }
}

/// Verbatim C: an identifier or number stays bare.
pub(super) fn raw(text: &str) -> C {
    let text = text.trim();
    if !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
        return C::atom(text);
    }
    C { text: text.into(), precedence: 0, small: false }
}

/// An integer: hexadecimal where it is a run of bits, with the suffix its size needs.
pub(super) fn int_literal(i: i128, signed: bool) -> C {
    let small = i32::try_from(i).is_ok();
    if i < 0 {
        let text = match i {
            _ if i == i128::from(i32::MIN) => return C { small, ..parenthesised("-0x7FFFFFFF - 1") },
            _ if i == i128::from(i64::MIN) => return parenthesised("-0x7FFFFFFFFFFFFFFFLL - 1"),
            _ if small => format!("-{}", -i),
            _ => format!("-{}LL", digits(-i)),
        };
        return C { small, ..C::unary(text) };
    }
    let suffix = suffix(i, signed);
    // An `unsigned int` literal in a wider expression is as good as an `int` one: too narrow.
    let small = small || (!signed && u32::try_from(i).is_ok());
    C { small, ..C::atom(format!("{}{suffix}", digits(i))) }
}

/// What the literal of a number that is not negative ends with.
fn suffix(i: i128, signed: bool) -> &'static str {
    match i {
        _ if i32::try_from(i).is_ok() => "",
        _ if signed => "LL",
        _ if u32::try_from(i).is_ok() => "U",
        _ => "ULL",
    }
}

/// A positive integer in hexadecimal.
pub(super) fn hex_literal(i: i128, signed: bool) -> C {
    C::atom(format!("0x{i:X}{}", suffix(i, signed)))
}

fn parenthesised(text: &str) -> C {
    C::atom(format!("({text})"))
}

fn digits(i: i128) -> String {
    if i == 0 {
        return "0".into();
    }
    let low = i.trailing_zeros();
    let run = i >> low;
    let is_run = (run & (run + 1)) == 0;
    let length = 128 - run.leading_zeros();
    if is_run && i >= 255 && (length >= 5 || (length == 1 && i > 65536)) { format!("0x{i:X}") } else { i.to_string() }
}

pub(super) fn float_literal(f: f64, ty: &Type) -> C {
    let text = if f.is_nan() {
        "NAN".to_string()
    } else if f.is_infinite() {
        "INFINITY".to_string()
    } else if *ty == Type::F32 {
        format!("{:?}f", f.abs() as f32)
    } else {
        format!("{:?}", f.abs())
    };
    if f.is_sign_negative() && !f.is_nan() { C::unary(format!("-{text}")) } else { C::atom(text) }
}
