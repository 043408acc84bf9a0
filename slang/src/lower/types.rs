//! C types: from the text that Slang declares them with to [`ir::Type`], and the conversions that C makes between them.
//!
//! *In*: type names (`usqInt`, `#'const char *'`) and declarators (`sqInt (*f)(void)`, `sqInt cache[CacheSize]`,
//! `unsigned : 8`, `static int n = 0`). *Out*: [`Type`] with the spelling kept, and for declarators the name, storage class and
//! initialiser. It never guesses: a text that is not a declarator is refused with the reason.

use crate::ir::{IntType, Signature, StructId, Type};
use crate::source::Name;
use std::cell::RefCell;
use std::collections::HashMap;

/// The type names of one unit.
#[derive(Clone, Debug)]
pub struct TypeTable {
    word_bits: u8,
    structs: HashMap<Name, StructId>,
    /// Values that array lengths may name.
    pub(super) lengths: HashMap<Name, i128>,
    /// Names that only C headers define (classic sources): structures behind pointers.
    headers: Option<RefCell<HeaderTypes>>,
}

/// Types of C headers, numbered behind those of the sources.
#[derive(Clone, Debug, Default)]
struct HeaderTypes {
    first: u32,
    names: Vec<Name>,
}

/// Type name, width (0: one word), signedness.
const INTEGERS: &[(&str, u8, bool)] = &[
    ("sqInt", 0, true),
    ("usqInt", 0, false),
    ("sqLong", 64, true),
    ("usqLong", 64, false),
    ("sqIntptr_t", 0, true),
    ("usqIntptr_t", 0, false),
    ("intptr_t", 0, true),
    ("uintptr_t", 0, false),
    ("ptrdiff_t", 0, true),
    ("size_t", 0, false),
    ("ssize_t", 0, true),
    ("pid_t", 32, true),
    ("off_t", 64, true),
    ("time_t", 64, true),
    ("squeakFileOffsetType", 64, true),
    ("int8_t", 8, true),
    ("int16_t", 16, true),
    ("int32_t", 32, true),
    ("int64_t", 64, true),
    ("uint8_t", 8, false),
    ("uint16_t", 16, false),
    ("uint32_t", 32, false),
    ("uint64_t", 64, false),
    ("__int64", 64, true),
    ("char", 8, true),
    ("signed char", 8, true),
    ("unsigned char", 8, false),
    ("short", 16, true),
    ("unsigned short", 16, false),
    ("int", 32, true),
    ("unsigned int", 32, false),
    ("long", 0, true),
    ("unsigned long", 0, false),
    ("long long", 64, true),
    ("unsigned long long", 64, false),
    ("unsigned __int64", 64, false),
];

impl TypeTable {
    pub fn new(word_bits: u8) -> Self {
        TypeTable { word_bits, structs: HashMap::new(), lengths: HashMap::new(), headers: None }
    }

    /// From now on an unknown name is a type of some header: behind a pointer a structure, by value something that fits a word.
    /// `first` is the number of structures that the sources define.
    pub fn trust_headers(&mut self, first: usize) {
        self.headers = Some(RefCell::new(HeaderTypes { first: first as u32, names: Vec::new() }));
    }

    /// Names that nothing defines are those of C headers.
    pub(super) fn trusts_headers(&self) -> bool {
        self.headers.is_some()
    }

    /// The structures of headers met so far, in the order of their ids.
    pub fn header_structs(&self) -> Vec<Name> {
        self.headers.as_ref().map_or_else(Vec::new, |h| h.borrow().names.clone())
    }

    fn header_struct(&self, name: &Name) -> Option<StructId> {
        let mut headers = self.headers.as_ref()?.borrow_mut();
        let index = match headers.names.iter().position(|n| n == name) {
            Some(index) => index,
            None => {
                headers.names.push(name.clone());
                headers.names.len() - 1
            }
        };
        Some(StructId(headers.first + index as u32))
    }

    /// A type that nothing in the sources defines.
    pub(super) fn foreign(&self, name: Name, behind_pointer: bool) -> Type {
        let tagged = name.starts_with("struct ") || name.starts_with("union ");
        // The machine's own name is no structure of a header.
        if self.headers.is_none() || &*name == "VM" {
            return Type::Opaque(name);
        }
        if behind_pointer || tagged {
            return self.header_struct(&name).map_or(Type::Opaque(name), Type::Struct);
        }
        let signed = true;
        Type::Int(IntType { bits: self.word_bits, signed, spelling: name })
    }

    pub fn word_bits(&self) -> u8 {
        self.word_bits
    }

    /// Declares a struct type under one of its names.
    pub fn add_struct(&mut self, name: Name, id: StructId) {
        self.structs.entry(name).or_insert(id);
    }

    /// Declares a value that array lengths may name.
    pub fn add_length(&mut self, name: Name, value: i128) {
        self.lengths.insert(name, value);
    }

    pub fn struct_named(&self, name: &str) -> Option<StructId> {
        self.structs.get(name).copied()
    }

    /// The integer type of a name in its normal spelling.
    pub fn integer(&self, spelling: &str) -> Option<Type> {
        let (name, bits, signed) = INTEGERS.iter().find(|(name, ..)| *name == spelling)?;
        let bits = if *bits == 0 { self.word_bits } else { *bits };
        Some(Type::Int(IntType { bits, signed: *signed, spelling: Name::from(*name) }))
    }

    fn known_integer(&self, spelling: &str) -> Type {
        self.integer(spelling).expect("a name of the table of integer types")
    }

    pub fn sq_int(&self) -> Type {
        self.known_integer("sqInt")
    }

    pub fn usq_int(&self) -> Type {
        self.known_integer("usqInt")
    }

    pub fn sq_long(&self) -> Type {
        self.known_integer("sqLong")
    }

    pub fn usq_long(&self) -> Type {
        self.known_integer("usqLong")
    }

    pub fn int(&self) -> Type {
        self.known_integer("int")
    }

    pub fn unsigned_int(&self) -> Type {
        self.known_integer("unsigned int")
    }

    pub fn short(&self) -> Type {
        self.known_integer("short")
    }

    pub fn unsigned_char(&self) -> Type {
        self.known_integer("unsigned char")
    }

    pub fn char_pointer(&self) -> Type {
        Type::Pointer(Box::new(self.known_integer("char")), false)
    }

    pub fn const_char_pointer(&self) -> Type {
        Type::Pointer(Box::new(self.known_integer("char")), true)
    }

    pub fn void_pointer(&self) -> Type {
        Type::Pointer(Box::new(Type::Void), false)
    }

    /// The type of an integer constant by its value (as C types a literal).
    pub fn of_integer_literal(&self, value: i128) -> Type {
        if i32::try_from(value).is_ok() {
            self.int()
        } else if u32::try_from(value).is_ok() {
            self.unsigned_int()
        } else if i64::try_from(value).is_ok() {
            if self.word_bits == 64 { self.sq_int() } else { self.sq_long() }
        } else if self.word_bits == 64 {
            self.usq_int()
        } else {
            self.usq_long()
        }
    }

    /// The type of a named integer constant: a word where it fits one.
    pub fn of_named_constant(&self, value: i128) -> Type {
        let half = 1i128 << (self.word_bits - 1);
        if (-half..half).contains(&value) {
            self.sq_int()
        } else if (0..half * 2).contains(&value) {
            self.usq_int()
        } else if i64::try_from(value).is_ok() {
            self.sq_long()
        } else {
            self.usq_long()
        }
    }

    /// The unsigned (signed) type of the same width.
    pub fn with_sign(&self, ty: &IntType, signed: bool) -> Type {
        if ty.signed == signed {
            return Type::Int(ty.clone());
        }
        let spelling = &*ty.spelling;
        let other = if signed {
            match spelling {
                "size_t" => "ssize_t".to_string(),
                "unsigned char" => "signed char".to_string(),
                s => s.strip_prefix("unsigned ").or(s.strip_prefix('u')).unwrap_or(s).to_string(),
            }
        } else {
            match spelling {
                "ssize_t" => "size_t".to_string(),
                "ptrdiff_t" => "uintptr_t".to_string(),
                "signed char" => "unsigned char".to_string(),
                s if self.integer(&format!("u{s}")).is_some() => format!("u{s}"),
                s => format!("unsigned {s}"),
            }
        };
        match self.integer(&other) {
            Some(Type::Int(t)) if t.bits == ty.bits => Type::Int(t),
            _ => self.fixed(ty.bits, signed),
        }
    }

    /// An integer type of the width and sign asked for, in its plainest spelling.
    pub fn fixed(&self, bits: u8, signed: bool) -> Type {
        let name = match (bits, signed) {
            (8, true) => "signed char",
            (8, false) => "unsigned char",
            (16, true) => "short",
            (16, false) => "unsigned short",
            (32, true) => "int",
            (32, false) => "unsigned int",
            (_, true) => "sqLong",
            (_, false) => "usqLong",
        };
        self.known_integer(name)
    }

    /// C's integer promotion: everything narrower than `int` becomes `int`.
    pub fn promote(&self, ty: &Type) -> Type {
        match ty {
            Type::Int(t) if t.bits < 32 => self.int(),
            Type::Bool => self.int(),
            other => other.clone(),
        }
    }

    /// C's usual arithmetic conversions; none when a type is not arithmetic.
    pub fn usual(&self, a: &Type, b: &Type) -> Option<Type> {
        match (a, b) {
            (Type::F64, x) | (x, Type::F64) => is_arithmetic(x).then_some(Type::F64),
            (Type::F32, x) | (x, Type::F32) => is_arithmetic(x).then_some(Type::F32),
            _ => match (self.promote(a), self.promote(b)) {
                (Type::Int(x), Type::Int(y)) => {
                    let winner = if x.bits != y.bits {
                        if x.bits > y.bits { x } else { y }
                    } else if x.signed != y.signed {
                        if x.signed { y } else { x }
                    } else {
                        x
                    };
                    Some(Type::Int(winner))
                }
                _ => None,
            },
        }
    }
}

pub fn is_arithmetic(ty: &Type) -> bool {
    matches!(ty, Type::Int(_) | Type::Bool | Type::F32 | Type::F64)
}

pub fn is_integral(ty: &Type) -> bool {
    matches!(ty, Type::Int(_) | Type::Bool)
}

pub fn is_float(ty: &Type) -> bool {
    matches!(ty, Type::F32 | Type::F64)
}

pub fn is_unsigned(ty: &Type) -> bool {
    matches!(ty, Type::Int(t) if !t.signed)
}

/// Pointers to data and functions, and arrays, which decay to pointers.
pub fn is_pointer(ty: &Type) -> bool {
    matches!(ty, Type::Pointer(..) | Type::Function(_) | Type::Array(..))
}

pub fn bits(ty: &Type) -> u8 {
    match ty {
        Type::Int(t) => t.bits,
        Type::Bool => 8,
        Type::F32 => 32,
        _ => 64,
    }
}

/// Equal for code: spellings do not count, nor does `const`.
pub fn same_representation(a: &Type, b: &Type) -> bool {
    match (a, b) {
        (Type::Int(x), Type::Int(y)) => x.bits == y.bits && x.signed == y.signed,
        (Type::Pointer(x, _), Type::Pointer(y, _)) => same_representation(x, y),
        (Type::Array(x, n), Type::Array(y, m)) => n == m && same_representation(x, y),
        (Type::Function(x), Type::Function(y)) => same_signature(x, y),
        _ => a == b,
    }
}

fn same_signature(a: &Signature, b: &Signature) -> bool {
    a.takes_vm == b.takes_vm
        && a.variadic == b.variadic
        && same_representation(&a.ret, &b.ret)
        && a.params.len() == b.params.len()
        && a.params.iter().zip(&b.params).all(|(x, y)| same_representation(x, y))
}

/// The C text of a type, for messages.
pub fn describe(ty: &Type, struct_name: &dyn Fn(StructId) -> Name) -> String {
    declare(ty, "", struct_name)
}

fn declare(ty: &Type, inner: &str, struct_name: &dyn Fn(StructId) -> Name) -> String {
    let with = |base: String| if inner.is_empty() { base } else { format!("{base} {inner}") };
    match ty {
        Type::Void => with("void".into()),
        Type::Bool => with("bool".into()),
        Type::Int(t) => with(t.spelling.to_string()),
        Type::F32 => with("float".into()),
        Type::F64 => with("double".into()),
        Type::Struct(id) => with(struct_name(*id).to_string()),
        Type::Opaque(name) => with(name.to_string()),
        Type::Pointer(to, is_const) => {
            let inner = match **to {
                Type::Array(..) => format!("(*{inner})"),
                _ => format!("*{inner}"),
            };
            let text = declare(to, &inner, struct_name);
            if *is_const { format!("const {text}") } else { text }
        }
        Type::Array(of, n) => declare(of, &format!("{inner}[{n}]"), struct_name),
        Type::Function(sig) => {
            let mut params: Vec<String> = Vec::new();
            if sig.takes_vm {
                params.push("VM *".into());
            }
            params.extend(sig.params.iter().map(|p| describe(p, struct_name)));
            if sig.variadic {
                params.push("...".into());
            }
            if params.is_empty() {
                params.push("void".into());
            }
            declare(&sig.ret, &format!("(*{inner})({})", params.join(", ")), struct_name)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::Init;

    fn table() -> TypeTable {
        let mut table = TypeTable::new(64);
        table.add_struct(Name::from("StackPage"), StructId(3));
        table.add_length(Name::from("CacheSize"), 64);
        table
    }

    fn shown(ty: &Type) -> String {
        describe(ty, &|_| Name::from("StackPage"))
    }

    /// Text, name, how the type reads back.
    #[test]
    fn reads_declarators() {
        let cases = [
            ("sqInt", None, "sqInt"),
            ("unsigned", None, "unsigned int"),
            ("unsigned long", None, "unsigned long"),
            ("long unsigned int", None, "unsigned long"),
            ("short int", None, "short"),
            ("const char *", None, "const char *"),
            ("char*", None, "char *"),
            ("sqInt **", None, "sqInt **"),
            ("StackPage *", None, "StackPage *"),
            ("struct stat *", None, "struct stat *"),
            ("sqInt (*f)(void)", Some("f"), "sqInt (*)(void)"),
            ("void (*)(VM *)", None, "void (*)(VM *)"),
            ("void (*)(VM *, sqInt, char *)", None, "void (*)(VM *, sqInt, char *)"),
            ("void (*table[CacheSize + 1])(void)", Some("table"), "void (*[65])(void)"),
            ("sqInt x[CacheSize * 2 /* words */]", Some("x"), "sqInt [128]"),
            ("static sqInt m[2][3]", Some("m"), "sqInt [2][3]"),
            ("const char *names[4]", Some("names"), "const char *[4]"),
            ("int (*f)(const char *format, ...)", Some("f"), "int (*)(const char *, ...)"),
            ("double (*(*g)(int))(double)", Some("g"), "double (*(*)(int))(double)"),
        ];
        for (text, name, expected) in cases {
            let found = table().parse_declaration(text).unwrap_or_else(|e| panic!("{text}: {e}"));
            assert_eq!(found.name.as_deref(), name, "{text}");
            assert_eq!(shown(&found.ty), expected, "{text}");
        }
    }

    #[test]
    fn reads_fields_storage_and_initialisers() {
        let table = table();
        let bits = table.parse_field("flags", &[Name::from("unsigned"), Name::from(" : 3")]).unwrap();
        assert_eq!((bits.bit_width, shown(&bits.ty)), (Some(3), "unsigned int".to_string()));
        let one = table.parse_field("flags", &[Name::from("unsigned char : 1")]).unwrap();
        assert_eq!((one.bit_width, shown(&one.ty)), (Some(1), "unsigned char".to_string()));
        let two = table.parse_field("fn", &[Name::from("sqInt (*"), Name::from(")(void)")]).unwrap();
        assert_eq!(shown(&two.ty), "sqInt (*)(void)");
        let array = table.parse_field("words", &[Name::from("sqInt"), Name::from("[8]")]).unwrap();
        assert_eq!(array.ty, Type::Array(Box::new(table.sq_int()), 8));
        let stored = table.parse_declaration("static int calls = -3").unwrap();
        assert_eq!((stored.is_static, stored.init), (true, Some(Init::Int(-3))));
        let length = |text: &str| match table.parse_declaration(text).unwrap().ty {
            Type::Array(_, n) => n,
            other => panic!("{other:?}"),
        };
        assert_eq!(length(r#"const char digits[] = "0\n\x41\101""#), 5);
        assert_eq!(length("int list[] = {1, 2, 3,}"), 3);
        assert_eq!(length("char *names[] = {\"a,b\", f(1, 2)}"), 2);
    }

    #[test]
    fn refuses_what_is_no_declarator() {
        for text in ["", "*", "sqInt x[", "sqInt x[Unknown]", "int )", "sqInt a b"] {
            assert!(table().parse_declaration(text).is_err(), "{text}");
        }
    }

    #[test]
    fn converts_as_c_does() {
        let t = table();
        let cases = [
            ("char", "short", "int"),
            ("int", "unsigned int", "unsigned int"),
            ("sqInt", "unsigned int", "sqInt"),
            ("sqInt", "usqInt", "usqInt"),
            ("sqInt", "sqLong", "sqInt"),
            ("usqLong", "int", "usqLong"),
            ("float", "sqInt", "float"),
            ("float", "double", "double"),
        ];
        for (a, b, expected) in cases {
            let found = t.usual(&t.parse(a).unwrap(), &t.parse(b).unwrap()).unwrap();
            assert_eq!(shown(&found), expected, "{a} and {b}");
        }
        assert_eq!(t.usual(&t.char_pointer(), &t.int()), None);
    }
}
