//! Small C functions that generated code calls: memory at computed addresses, and arithmetic that C leaves open, defined.
//!
//! *In*: names. *Out*: C text: whole headers for our own virtual machine, and for files that must stand alone (plugins in the classic
//! form) only the functions that a text calls.

use std::collections::BTreeSet;

/// What memory accessors are called and the type they copy.
const ACCESSORS: &[(&str, &str)] = &[
    ("longAt", "sqInt"),
    ("ulongAt", "usqInt"),
    ("long64At", "sqLong"),
    ("ulong64At", "usqLong"),
    ("intAt", "int32_t"),
    ("uintAt", "uint32_t"),
    ("shortAt", "int16_t"),
    ("ushortAt", "uint16_t"),
    ("int8At", "int8_t"),
    ("byteAt", "uint8_t"),
    ("floatAt", "double"),
    ("singleFloatAt", "float"),
    ("pointerAt", "void *"),
];

/// The name of a memory accessor in a file that uses foreign headers, which have other functions of the plain names.
pub(super) fn foreign_accessor(name: &str) -> String {
    format!("memory{}{}", name[..1].to_uppercase(), &name[1..])
}

/// `sqArithmetic.h`.
pub(super) fn arithmetic_header() -> String {
    let mut text = String::from(
        "/* Arithmetic whose result C leaves open, defined: everything wraps around, conversions from floats stop at the bounds. */\n\n\
         #ifndef SQARITHMETIC_H\n#define SQARITHMETIC_H\n\n#include <string.h>\n\n#include \"sqTypes.h\"\n\n",
    );
    for name in arithmetic_names() {
        text.push_str(&arithmetic(&name).unwrap_or_default());
        text.push('\n');
    }
    text.push_str("#endif\n");
    text
}

/// Every function and macro of this page that the text uses, in a fixed order.
pub(super) fn used_in(text: &str) -> String {
    let wanted: BTreeSet<&str> = identifiers(text).collect();
    let mut out = String::new();
    for (_, text) in MACROS.iter().filter(|(name, _)| wanted.contains(name)) {
        out.push_str(text);
        out.push('\n');
    }
    for (name, ty) in ACCESSORS {
        let name = foreign_accessor(name);
        if wanted.contains(name.as_str()) {
            out.push_str(&read(&name, ty));
            out.push('\n');
        }
        if wanted.contains(format!("{name}put").as_str()) {
            out.push_str(&write(&name, ty));
            out.push('\n');
        }
    }
    for name in arithmetic_names().iter().filter(|n| wanted.contains(n.as_str())) {
        out.push_str(&arithmetic(name).unwrap_or_default());
        out.push('\n');
    }
    out
}

fn identifiers(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').filter(|w| !w.is_empty())
}

/// Differences between compilers.
const MACROS: &[(&str, &str)] = &[
    (
        "SQ_ALWAYS_INLINE",
        "#if defined(__GNUC__)\n# define SQ_ALWAYS_INLINE inline __attribute__((always_inline))\n#else\n# define SQ_ALWAYS_INLINE inline\n#endif\n",
    ),
    (
        "SQ_NEVER_INLINE",
        "#if defined(__GNUC__)\n# define SQ_NEVER_INLINE __attribute__((noinline))\n#else\n# define SQ_NEVER_INLINE\n#endif\n",
    ),
    ("likely", "#if !defined(likely)\n# define likely(condition) (condition)\n#endif\n"),
    ("unlikely", "#if !defined(unlikely)\n# define unlikely(condition) (condition)\n#endif\n"),
    (
        "sqUnreachable",
        "#if defined(__GNUC__)\n# define sqUnreachable() __builtin_unreachable()\n#else\n# define sqUnreachable() abort()\n#endif\n",
    ),
    (
        "sqAssert",
        "#if defined(NDEBUG)\n# define sqAssert(condition) ((void) sizeof(!(condition)))\n#else\n# include <assert.h>\n# define sqAssert(condition) assert(condition)\n#endif\n",
    ),
];

fn read(name: &str, ty: &str) -> String {
    let space = if ty.ends_with('*') { "" } else { " " };
    format!(
        "static inline {ty}\n{name}(usqInt address)\n{{\n\t{ty}{space}value;\n\n\tmemcpy(&value, (const void *) address, sizeof(value));\n\treturn value;\n}}\n"
    )
}

fn write(name: &str, ty: &str) -> String {
    let space = if ty.ends_with('*') { "" } else { " " };
    format!(
        "static inline void\n{name}put(usqInt address, {ty}{space}value)\n{{\n\tmemcpy((void *) address, &value, sizeof(value));\n}}\n"
    )
}

fn arithmetic_names() -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for bits in [32, 64] {
        names.extend(["wrappingDivide", "wrappingRemainder", "absolute"].iter().map(|n| format!("{n}{bits}")));
    }
    for sign in ["Signed", "Unsigned"] {
        names.extend([8, 16, 32, 64].iter().map(|bits| format!("truncatedTo{sign}{bits}")));
    }
    names.extend(["floatBits", "floatFromBits", "swapBytes16", "swapBytes32", "swapBytes64"].map(String::from));
    names.extend(["leadingZeros64", "trailingZeros64"].map(String::from));
    for bits in [32, 64] {
        names.extend(["add", "subtract", "multiply"].iter().map(|n| format!("{n}Overflows{bits}")));
    }
    names
}

/// The definition of a function.
fn arithmetic(name: &str) -> Option<String> {
    let digits = name.len() - name.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (stem, bits) = name.split_at(name.len() - digits);
    let int = format!("int{bits}_t");
    Some(match stem {
        "wrappingDivide" => format!(
            "/* The most negative number divided by -1 wraps; division by zero stays an error of the program. */\n\
             static inline {int}\n{name}({int} dividend, {int} divisor)\n{{\n\
             \treturn divisor == -1 ? ({int}) -(u{int}) dividend : dividend / divisor;\n}}\n"
        ),
        "wrappingRemainder" => format!(
            "static inline {int}\n{name}({int} dividend, {int} divisor)\n{{\n\
             \treturn divisor == -1 ? 0 : dividend % divisor;\n}}\n"
        ),
        "absolute" => format!(
            "static inline {int}\n{name}({int} number)\n{{\n\treturn number < 0 ? ({int}) -(u{int}) number : number;\n}}\n"
        ),
        "truncatedToSigned" | "truncatedToUnsigned" => truncation(name, stem == "truncatedToSigned", bits),
        "floatBits" => "static inline uint64_t\nfloatBits(double number)\n{\n\tuint64_t bits;\n\n\
             \tmemcpy(&bits, &number, sizeof(bits));\n\treturn bits;\n}\n"
            .into(),
        "floatFromBits" => "static inline double\nfloatFromBits(uint64_t bits)\n{\n\tdouble number;\n\n\
             \tmemcpy(&number, &bits, sizeof(number));\n\treturn number;\n}\n"
            .into(),
        "swapBytes" => swapping(bits),
        "leadingZeros" => zeros(
            "/* Zero bits above the highest one; the word is not 0. */",
            name,
            "clz",
            "(word & (uint64_t) 1 << 63) == 0",
            "<<",
        ),
        "trailingZeros" => {
            zeros("/* Zero bits below the lowest one; the word is not 0. */", name, "ctz", "(word & 1) == 0", ">>")
        }
        "addOverflows" => overflow(name, bits, "add", "b >= 0 ? a > @MAX@ - b : a < @MIN@ - b"),
        "subtractOverflows" => overflow(name, bits, "sub", "b >= 0 ? a < @MIN@ + b : a > @MAX@ + b"),
        "multiplyOverflows" => overflow(
            name,
            bits,
            "mul",
            "a != 0 && b != 0\n\t\t&& (a > 0 ? (b > 0 ? a > @MAX@ / b : b < @MIN@ / a) : (b > 0 ? a < @MIN@ / b : b < @MAX@ / a))",
        ),
        _ => return None,
    })
}

fn truncation(name: &str, signed: bool, bits: &str) -> String {
    let width: u32 = bits.parse().unwrap_or(64);
    let (int, least, greatest, power) = match signed {
        true => (format!("int{bits}_t"), format!("INT{bits}_MIN"), format!("INT{bits}_MAX"), width - 1),
        false => (format!("uint{bits}_t"), "0".to_string(), format!("UINT{bits}_MAX"), width),
    };
    let limit = 1u128 << power;
    format!(
        "/* Towards zero; numbers out of range become the nearest bound, what is not a number becomes 0. */\n\
         static inline {int}\n{name}(double number)\n{{\n\
         \tif (number >= {limit}.0) {{\n\t\treturn {greatest};\n\t}}\n\
         \tif (number > (double) {least} - 1.0 && number < {limit}.0) {{\n\t\treturn ({int}) number;\n\t}}\n\
         \treturn number < 0.0 ? {least} : 0;\n}}\n"
    )
}

fn swapping(bits: &str) -> String {
    let bytes = bits.parse::<u32>().unwrap_or(64) / 8;
    format!(
        "static inline uint{bits}_t\nswapBytes{bits}(uint{bits}_t word)\n{{\n#if defined(__GNUC__)\n\
         \treturn __builtin_bswap{bits}(word);\n#else\n\tuint{bits}_t swapped = 0;\n\n\
         \tfor (int i = 0; i < {bytes}; i++) {{\n\t\tswapped = (uint{bits}_t) (swapped << 8 | (word >> 8 * i & 0xFF));\n\t}}\n\
         \treturn swapped;\n#endif\n}}\n"
    )
}

fn zeros(comment: &str, name: &str, builtin: &str, test: &str, shift: &str) -> String {
    format!(
        "{comment}\nstatic inline int\n{name}(uint64_t word)\n{{\n#if defined(__GNUC__)\n\
         \treturn __builtin_{builtin}ll(word);\n#else\n\tint count = 0;\n\n\
         \twhile ({test}) {{\n\t\tword {shift}= 1;\n\t\tcount++;\n\t}}\n\treturn count;\n#endif\n}}\n"
    )
}

fn overflow(name: &str, bits: &str, builtin: &str, plain: &str) -> String {
    let plain = plain.replace("@MAX@", &format!("INT{bits}_MAX")).replace("@MIN@", &format!("INT{bits}_MIN"));
    format!(
        "/* Whether the exact result does not fit. */\nstatic inline bool\n{name}(int{bits}_t a, int{bits}_t b)\n{{\n#if defined(__GNUC__)\n\
         \tint{bits}_t result;\n\n\treturn __builtin_{builtin}_overflow(a, b, &result);\n#else\n\treturn {plain};\n#endif\n}}\n"
    )
}
