//! C identifiers that do not collide: with keywords, with what the headers declare, with each other.
//!
//! *In*: names of the unit. *Out*: the same names, some with an underscore behind them. Exported names are never changed.

use super::StateForm;
use crate::ir::*;
use std::collections::BTreeSet;

/// Keywords of C11 and what `<stdbool.h>`, `<stddef.h>` and `<stdint.h>` make of names.
const KEYWORDS: &[&str] = &[
    "alignas", "alignof", "asm", "auto", "bool", "break", "case", "char", "const", "continue", "default", "do",
    "double", "else", "enum", "extern", "false", "float", "for", "goto", "if", "inline", "int", "long", "register",
    "restrict", "return", "short", "signed", "sizeof", "static", "struct", "switch", "true", "typedef", "typeof",
    "union", "unsigned", "void", "volatile", "while", "linux", "unix", "NULL", "EOF", "errno", "I", "assert",
    "offsetof", "likely", "unlikely",
];

/// Functions of the C library that the headers in use declare or that compilers know; a static function of such a name
/// would be refused.
const LIBRARY: &[&str] = &[
    "abort",
    "abs",
    "acos",
    "asin",
    "atan",
    "atan2",
    "atexit",
    "atof",
    "atoi",
    "atol",
    "bcmp",
    "bcopy",
    "bsearch",
    "bzero",
    "calloc",
    "cbrt",
    "ceil",
    "clock",
    "copysign",
    "cos",
    "cosh",
    "difftime",
    "div",
    "drand48",
    "erf",
    "exit",
    "exp",
    "exp2",
    "expm1",
    "fabs",
    "fclose",
    "feof",
    "ffs",
    "fflush",
    "floor",
    "fma",
    "fmax",
    "fmin",
    "fmod",
    "fopen",
    "fprintf",
    "fputc",
    "fputs",
    "fread",
    "free",
    "frexp",
    "fseek",
    "ftell",
    "fwrite",
    "gamma",
    "getc",
    "getchar",
    "getenv",
    "gets",
    "hypot",
    "index",
    "isalnum",
    "isalpha",
    "isdigit",
    "isinf",
    "islower",
    "isnan",
    "isprint",
    "isspace",
    "isupper",
    "j0",
    "j1",
    "jn",
    "labs",
    "ldexp",
    "ldiv",
    "lgamma",
    "log",
    "log10",
    "log1p",
    "log2",
    "logb",
    "lrint",
    "lround",
    "main",
    "malloc",
    "memchr",
    "memcmp",
    "memcpy",
    "memmove",
    "memset",
    "mktime",
    "modf",
    "nan",
    "pow",
    "printf",
    "putc",
    "putchar",
    "puts",
    "qsort",
    "raise",
    "rand",
    "random",
    "realloc",
    "remainder",
    "remove",
    "rename",
    "rewind",
    "rindex",
    "rint",
    "round",
    "scalb",
    "scanf",
    "select",
    "setbuf",
    "signal",
    "signbit",
    "significand",
    "sin",
    "sinh",
    "sprintf",
    "sqrt",
    "srand",
    "sscanf",
    "strcat",
    "strchr",
    "strcmp",
    "strcpy",
    "strdup",
    "strlen",
    "strncmp",
    "strncpy",
    "strtod",
    "strtol",
    "system",
    "tan",
    "tanh",
    "tgamma",
    "time",
    "tolower",
    "toupper",
    "trunc",
    "y0",
    "y1",
    "yn",
];

/// What our own headers and the emitter define.
pub(super) const OWN: &[&str] = &[
    "longAt",
    "longAtput",
    "ulongAt",
    "ulongAtput",
    "byteAt",
    "byteAtput",
    "int8At",
    "int8Atput",
    "shortAt",
    "shortAtput",
    "ushortAt",
    "ushortAtput",
    "intAt",
    "intAtput",
    "uintAt",
    "uintAtput",
    "long64At",
    "long64Atput",
    "ulong64At",
    "ulong64Atput",
    "floatAt",
    "floatAtput",
    "singleFloatAt",
    "singleFloatAtput",
    "pointerAt",
    "pointerAtput",
    "sqInt",
    "usqInt",
    "sqLong",
    "usqLong",
    "VM",
    "vmNew",
    "vmDelete",
    "vmSetCurrent",
    "vmCurrent",
    "vmProxyTable",
    "currentVM",
    "EXPORT",
];

/// Whether C, its library or our own headers have another use for the name, so that no function of a unit may be called so outside.
pub fn is_taken(name: &str) -> bool {
    [KEYWORDS, LIBRARY, OWN].iter().any(|list| list.contains(&name))
}

pub(super) fn is_identifier(name: &str) -> bool {
    let mut chars = name.chars();
    chars.next().is_some_and(|c| c.is_ascii_alphabetic() || c == '_')
        && chars.all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// A parameter's name in a prototype.
pub(super) fn safe(name: &str) -> String {
    let name = cleaned(name);
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// The name with every character that C does not allow replaced.
fn cleaned(name: &str) -> String {
    if is_identifier(name) {
        return name.into();
    }
    let mut out: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    if !out.starts_with(|c: char| c.is_ascii_alphabetic()) {
        out.insert(0, '_');
    }
    out
}

/// C names of everything in a unit but locals.
pub(super) struct Names {
    pub functions: Vec<String>,
    pub statics: Vec<String>,
    pub state: Vec<String>,
    pub structs: Vec<String>,
    pub fields: Vec<Vec<String>>,
    /// The file uses the headers of a classic virtual machine instead of ours.
    pub classic: bool,
}

impl Names {
    pub(super) fn new(unit: &Unit, form: StateForm) -> Names {
        let mut taken: BTreeSet<String> = KEYWORDS.iter().chain(LIBRARY).chain(OWN).map(|n| (*n).into()).collect();
        taken.extend(unit.constants.iter().map(|c| c.name.to_string()));
        taken.extend(unit.externs.iter().map(|e| e.name.to_string()));
        let structs = unit.structs.iter().map(|s| s.name.to_string()).collect::<Vec<_>>();
        taken.extend(structs.iter().cloned());
        // Names that others rely on come first: they stay as they are.
        let fixed = |f: &Function| f.linkage != Linkage::Private;
        let global = form == StateForm::Global && unit.kind == UnitKind::Vm;
        let known = |v: &Variable| global && v.exported;
        taken.extend(unit.state.iter().chain(&unit.statics).filter(|v| known(v)).map(|v| v.name.to_string()));
        taken.extend(unit.functions.iter().filter(|f| fixed(f)).map(|f| f.name.to_string()));
        let mut claim = |name: &str| {
            let mut name = cleaned(name);
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            name
        };
        let functions =
            unit.functions.iter().map(|f| if fixed(f) { f.name.to_string() } else { claim(&f.name) }).collect();
        let mut variable = |v: &Variable| if known(v) { v.name.to_string() } else { claim(&v.name) };
        let statics = unit.statics.iter().map(&mut variable).collect();
        let state = match unit.kind {
            UnitKind::Plugin => unit.state.iter().map(&mut variable).collect(),
            UnitKind::Vm if global => unit.state.iter().map(&mut variable).collect(),
            UnitKind::Vm => distinct(unit.state.iter().map(|v| &*v.name), &BTreeSet::new()),
        };
        let fields = unit
            .structs
            .iter()
            .map(|s| match s.defined_here {
                true => distinct(s.fields.iter().map(|f| &*f.name), &BTreeSet::new()),
                false => s.fields.iter().map(|f| f.name.to_string()).collect(),
            })
            .collect();
        Names { functions, statics, state, structs, fields, classic: form == StateForm::Global }
    }

    /// Names of a function's locals: none hides a global name that the function uses.
    pub(super) fn locals(&self, function: &Function, used: &BTreeSet<String>) -> Vec<String> {
        let mut taken: BTreeSet<String> = used.clone();
        taken.extend(OWN.iter().map(|n| n.to_string()));
        taken.insert("vm".into());
        distinct(function.locals.iter().map(|l| &*l.name), &taken)
    }
}

/// The names made valid and distinct, in order.
fn distinct<'a>(names: impl Iterator<Item = &'a str>, taken: &BTreeSet<String>) -> Vec<String> {
    let mut seen = BTreeSet::new();
    names
        .map(|n| {
            let mut name = cleaned(n);
            while KEYWORDS.contains(&name.as_str()) || taken.contains(&name) || seen.contains(&name) {
                name.push('_');
            }
            seen.insert(name.clone());
            name
        })
        .collect()
}
