//! Spellings shared by the printer and the reader of the text form.

use super::*;

/// Short names of the integer types that the text form knows: text, bits (0: the word), signed, C spelling.
pub(super) const INT_NAMES: &[(&str, u8, bool, &str)] = &[
    ("sqInt", 0, true, "sqInt"),
    ("usqInt", 0, false, "usqInt"),
    ("sqLong", 64, true, "sqLong"),
    ("usqLong", 64, false, "usqLong"),
    ("int", 32, true, "int"),
    ("uint", 32, false, "unsigned int"),
    ("short", 16, true, "short"),
    ("ushort", 16, false, "unsigned short"),
    ("char", 8, true, "char"),
    ("schar", 8, true, "signed char"),
    ("uchar", 8, false, "unsigned char"),
    ("long", 0, true, "long"),
    ("ulong", 0, false, "unsigned long"),
    ("size_t", 0, false, "size_t"),
    ("i8", 8, true, "int8_t"),
    ("i16", 16, true, "int16_t"),
    ("i32", 32, true, "int32_t"),
    ("i64", 64, true, "int64_t"),
    ("u8", 8, false, "uint8_t"),
    ("u16", 16, false, "uint16_t"),
    ("u32", 32, false, "uint32_t"),
    ("u64", 64, false, "uint64_t"),
];

/// Words that start something else than a name where an expression is read.
pub(super) const EXPRESSION_WORDS: &[&str] = &[
    "true", "false", "null", "inf", "nan", "neg", "inv", "not", "convert", "deref", "load", "store", "select", "padd",
    "pdiff", "sizeof", "offsetof", "call", "vm", "raw", "fn", "extern",
];

/// Words that start a statement.
pub(super) const STATEMENT_WORDS: &[&str] = &[
    "do",
    "if",
    "else",
    "while",
    "step",
    "repeat",
    "switch",
    "case",
    "default",
    "dispatch",
    "fetch",
    "block",
    "break",
    "continue",
    "return",
    "option",
    "comment",
    "unreachable",
    "var",
    "static",
];

pub(super) const BINARY: &[(BinaryOp, &str)] = &[
    (BinaryOp::Add, "+"),
    (BinaryOp::Subtract, "-"),
    (BinaryOp::Multiply, "*"),
    (BinaryOp::Divide, "/"),
    (BinaryOp::Remainder, "%"),
    (BinaryOp::And, "&"),
    (BinaryOp::Or, "|"),
    (BinaryOp::Xor, "^"),
    (BinaryOp::ShiftLeft, "<<"),
    (BinaryOp::ShiftRight, ">>"),
    (BinaryOp::Equal, "=="),
    (BinaryOp::NotEqual, "!="),
    (BinaryOp::Less, "<"),
    (BinaryOp::LessEqual, "<="),
    (BinaryOp::Greater, ">"),
    (BinaryOp::GreaterEqual, ">="),
];

pub(super) fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}
