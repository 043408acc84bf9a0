//! C types: from the text that Slang declares them with to [`ir::Type`], and the conversions that C makes between them.
//!
//! *In*: type names (`usqInt`, `#'const char *'`) and declarators (`sqInt (*f)(void)`, `sqInt cache[CacheSize]`,
//! `unsigned : 8`, `static int n = 0`). *Out*: [`Type`] with the spelling kept, and for declarators the name, storage class and
//! initialiser. It never guesses: a text that is not a declarator is refused with the reason.

use crate::ir::{Init, IntType, Signature, StructId, Type};
use crate::source::Name;
use std::cell::RefCell;
use std::collections::HashMap;

/// What a declarator says.
#[derive(Clone, Debug, PartialEq)]
pub struct Declaration {
    /// Missing in abstract declarators (`sqInt (*)(void)`).
    pub name: Option<Name>,
    pub ty: Type,
    pub is_static: bool,
    pub is_extern: bool,
    pub is_volatile: bool,
    /// Width of a bit field.
    pub bit_width: Option<u8>,
    pub init: Option<Init>,
    /// The declarator names a function itself, not a pointer to one.
    pub is_function: bool,
    /// `[]` without a length: the initialiser decides.
    pub open_array: bool,
    /// The length of an array is a name that only C headers define.
    pub foreign_length: bool,
}

/// The type names of one unit.
#[derive(Clone, Debug)]
pub struct TypeTable {
    word_bits: u8,
    structs: HashMap<Name, StructId>,
    /// Values that array lengths may name.
    lengths: HashMap<Name, i128>,
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
    fn foreign(&self, name: Name, behind_pointer: bool) -> Type {
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

    /// A type name without a declared name: `char *`, `sqInt (*)(void)`.
    pub fn parse(&self, text: &str) -> Result<Type, String> {
        let declaration = self.parse_declaration(text)?;
        match declaration.name {
            // A function prototype as return type (`void (*fn(int))(void)`) is not a plain type name, a named declarator is.
            Some(name) => Err(format!("'{text}' declares '{name}' where only a type is expected")),
            None => Ok(declaration.ty),
        }
    }

    /// A struct field: its type in one part, or in two parts around the name.
    pub fn parse_field(&self, name: &str, parts: &[Name]) -> Result<Declaration, String> {
        let text = match parts {
            [] => return Ok(self.plain(name, self.sq_int())),
            [one] => match one.find(':').filter(|_| !one.contains("::")) {
                Some(colon) => format!("{} {name} {}", &one[..colon], &one[colon..]),
                None if one.contains("(*)") => one.replacen("(*)", &format!("(*{name})"), 1),
                None => match one.find('[') {
                    Some(bracket) => format!("{} {name} {}", &one[..bracket], &one[bracket..]),
                    None => format!("{one} {name}"),
                },
            },
            [first, rest @ ..] => format!("{first} {name} {}", rest.join(" ")),
        };
        self.parse_declaration(&text)
    }

    fn plain(&self, name: &str, ty: Type) -> Declaration {
        Declaration {
            name: Some(Name::from(name)),
            ty,
            is_static: false,
            is_extern: false,
            is_volatile: false,
            bit_width: None,
            init: None,
            is_function: false,
            open_array: false,
            foreign_length: false,
        }
    }

    /// A declarator with or without a name, storage class and initialiser.
    pub fn parse_declaration(&self, text: &str) -> Result<Declaration, String> {
        match self.parse_local_declaration(text)? {
            found if found.foreign_length => Err(format!("a length in '{text}' is not a known constant")),
            found => Ok(found),
        }
    }

    /// The same; where headers are trusted the length of an array may be a name of theirs.
    pub fn parse_local_declaration(&self, text: &str) -> Result<Declaration, String> {
        let mut parser = Parser {
            table: self,
            tokens: tokenize(text)?,
            at: 0,
            text,
            foreign_length: false,
            volatile_pointer: false,
        };
        let declaration = parser.declaration()?;
        match parser.peek() {
            Token::End | Token::Other(';') => Ok(declaration),
            token => Err(parser.unexpected(&token)),
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

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Word(String),
    Number(i128),
    Other(char),
    Ellipsis,
    /// `{...}`, verbatim.
    Braces(String),
    /// Everything after `=`.
    Initialiser(String),
    End,
}

fn tokenize(text: &str) -> Result<Vec<Token>, String> {
    let mut tokens = Vec::new();
    let mut chars = text.char_indices().peekable();
    while let Some(&(start, c)) = chars.peek() {
        if c.is_whitespace() {
            chars.next();
        } else if c.is_alphabetic() || c == '_' {
            let mut end = start;
            while let Some(&(i, c)) = chars.peek() {
                if !(c.is_alphanumeric() || c == '_') {
                    break;
                }
                end = i + c.len_utf8();
                chars.next();
            }
            tokens.push(Token::Word(text[start..end].to_string()));
        } else if c.is_ascii_digit() {
            let mut end = start;
            while let Some(&(i, c)) = chars.peek() {
                if !c.is_ascii_alphanumeric() {
                    break;
                }
                end = i + 1;
                chars.next();
            }
            tokens.push(Token::Number(
                parse_c_integer(&text[start..end]).ok_or_else(|| format!("'{}' is not a number", &text[start..end]))?,
            ));
        } else if text[start..].starts_with("...") {
            tokens.push(Token::Ellipsis);
            for _ in 0..3 {
                chars.next();
            }
        } else if c == '=' {
            tokens.push(Token::Initialiser(text[start + 1..].trim().trim_end_matches(';').trim_end().to_string()));
            break;
        } else if c == '{' {
            let end = text[start..].rfind('}').ok_or("a brace that is not closed")? + start + 1;
            while chars.peek().is_some_and(|(i, _)| *i < end) {
                chars.next();
            }
            tokens.push(Token::Braces(text[start..end].to_string()));
        } else if text[start..].starts_with("/*") {
            let end = text[start..].find("*/").ok_or("a comment that does not end")? + start + 2;
            while chars.peek().is_some_and(|(i, _)| *i < end) {
                chars.next();
            }
        } else {
            tokens.push(Token::Other(c));
            chars.next();
        }
    }
    Ok(tokens)
}

/// Decimal, hexadecimal or octal, with C's suffixes.
pub fn parse_c_integer(text: &str) -> Option<i128> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest.trim_start()),
        None => (false, text),
    };
    let value = if let Some(hex) = digits.strip_prefix("0x").or(digits.strip_prefix("0X")) {
        i128::from_str_radix(hex.trim_end_matches(['u', 'U', 'l', 'L']), 16).ok()?
    } else {
        let plain = digits.trim_end_matches(['u', 'U', 'l', 'L']);
        let radix = if plain.len() > 1 && plain.starts_with('0') { 8 } else { 10 };
        i128::from_str_radix(plain, radix).ok()?
    };
    Some(if negative { -value } else { value })
}

/// What the text after `=` says; what is not a plain value stays C.
pub fn parse_initialiser(text: &str) -> Init {
    if let Some(value) = parse_c_integer(text) {
        return Init::Int(value);
    }
    if matches!(text, "NULL" | "null" | "nil") {
        return Init::Null;
    }
    if text.len() >= 2 && text.starts_with('"') && text.ends_with('"') && !text[1..text.len() - 1].contains('"') {
        return Init::String(Name::from(&text[1..text.len() - 1]));
    }
    if text.starts_with(|c: char| c.is_ascii_digit() || c == '-')
        && let Ok(value) = text.parse::<f64>()
    {
        return Init::Float(value);
    }
    if let Some(items) = elements(text) {
        let list: Vec<Init> = items.iter().map(|item| parse_initialiser(item)).collect();
        if !list.iter().any(|item| matches!(item, Init::RawC(_))) {
            return Init::List(list);
        }
    }
    Init::RawC(text.to_string())
}

/// The parts of `{a, {b, c}, "d"}`.
fn elements(text: &str) -> Option<Vec<&str>> {
    let inside = text.strip_prefix('{')?.strip_suffix('}')?;
    let (mut depth, mut quoted, mut escaped, mut start) = (0, None, false, 0);
    let mut found = Vec::new();
    for (at, c) in inside.char_indices() {
        match (quoted, c) {
            _ if escaped => escaped = false,
            (Some(_), '\\') => escaped = true,
            (Some(quote), _) if c == quote => quoted = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quoted = Some(c),
            (None, '{' | '(') => depth += 1,
            (None, '}' | ')') => depth -= 1,
            (None, ',') if depth == 0 => {
                found.push(inside[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
    }
    let last = inside[start..].trim();
    found.extend((!last.is_empty()).then_some(last));
    Some(found)
}

/// How many elements an initialiser gives an array whose length is left open.
fn initial_length(init: &Init) -> Option<usize> {
    match init {
        Init::List(list) => Some(list.len()),
        Init::String(text) => Some(c_length(text) + 1),
        Init::RawC(text) => Some(elements(text)?.len()),
        _ => None,
    }
}

/// Bytes of a C string literal's content.
fn c_length(text: &str) -> usize {
    let mut bytes = text.bytes().peekable();
    let mut length = 0;
    while let Some(byte) = bytes.next() {
        length += 1;
        if byte != b'\\' {
            continue;
        }
        match bytes.next() {
            Some(b'x') => while bytes.next_if(u8::is_ascii_hexdigit).is_some() {},
            Some(b'0'..=b'7') => {
                for _ in 0..2 {
                    bytes.next_if(|b| (b'0'..=b'7').contains(b));
                }
            }
            _ => {}
        }
    }
    length
}

/// From the declared name outwards.
enum Derivation {
    Pointer,
    ConstPointer,
    Array(usize, bool),
    Function(Vec<Type>, bool, bool),
}

struct Parser<'t> {
    table: &'t TypeTable,
    tokens: Vec<Token>,
    at: usize,
    text: &'t str,
    foreign_length: bool,
    /// The pointer itself is volatile: `T *volatile name`.
    volatile_pointer: bool,
}

#[derive(Default)]
struct Specifiers {
    is_static: bool,
    is_extern: bool,
    is_const: bool,
    is_volatile: bool,
    words: Vec<String>,
}

impl Parser<'_> {
    fn peek(&self) -> Token {
        self.tokens.get(self.at).cloned().unwrap_or(Token::End)
    }

    fn peek_second(&self) -> Token {
        self.tokens.get(self.at + 1).cloned().unwrap_or(Token::End)
    }

    fn accept(&mut self, c: char) -> bool {
        let found = self.peek() == Token::Other(c);
        self.at += found as usize;
        found
    }

    fn expect(&mut self, c: char) -> Result<(), String> {
        if self.accept(c) { Ok(()) } else { Err(self.unexpected(&self.peek())) }
    }

    fn unexpected(&self, token: &Token) -> String {
        let found = match token {
            Token::Word(w) => format!("'{w}'"),
            Token::Number(n) => format!("'{n}'"),
            Token::Other(c) => format!("'{c}'"),
            Token::Ellipsis => "'...'".into(),
            Token::Braces(_) => "'{'".into(),
            Token::Initialiser(_) => "'='".into(),
            Token::End => "its end".into(),
        };
        format!("{found} is not expected in the C type '{}'", self.text)
    }

    /// declaration := specifiers declarator [':' width] ['=' initialiser]
    fn declaration(&mut self) -> Result<Declaration, String> {
        let specifiers = self.specifiers()?;
        let base = self.base_type(&specifiers)?;
        let (name, mut derivations) = self.declarator()?;
        let mut bit_width = None;
        if self.accept(':') {
            match self.peek() {
                Token::Number(n @ 1..=64) => {
                    bit_width = Some(n as u8);
                    self.at += 1;
                }
                token => return Err(self.unexpected(&token)),
            }
        }
        let init = match self.peek() {
            Token::Initialiser(text) => {
                self.at += 1;
                Some(parse_initialiser(&text))
            }
            _ => None,
        };
        let base = match base {
            Type::Opaque(name) => {
                let pointers = |d: &Derivation| matches!(d, Derivation::Pointer | Derivation::ConstPointer);
                self.table.foreign(name, derivations.last().is_some_and(pointers))
            }
            base => base,
        };
        let is_pointer = |d: &Derivation| matches!(d, Derivation::Pointer | Derivation::ConstPointer);
        if specifiers.is_volatile && derivations.iter().any(is_pointer) {
            return Err(format!("memory behind a pointer cannot be volatile: '{}'", self.text));
        }
        let open_array = matches!(derivations.first(), Some(Derivation::Array(_, true)));
        if let (Some(Derivation::Array(length, true)), Some(given)) =
            (derivations.first_mut(), init.as_ref().and_then(initial_length))
        {
            *length = given;
        }
        let (ty, is_function) = apply(base, specifiers.is_const, derivations);
        Ok(Declaration {
            name,
            ty,
            is_static: specifiers.is_static,
            is_extern: specifiers.is_extern,
            is_volatile: specifiers.is_volatile || self.volatile_pointer,
            bit_width,
            init,
            is_function,
            open_array,
            foreign_length: self.foreign_length,
        })
    }

    fn specifiers(&mut self) -> Result<Specifiers, String> {
        let mut found = Specifiers::default();
        while let Token::Word(word) = self.peek() {
            match word.as_str() {
                "static" => found.is_static = true,
                "extern" => found.is_extern = true,
                "const" => found.is_const = true,
                "volatile" => found.is_volatile = true,
                "register" | "auto" | "inline" => {}
                // How a function is compiled is no part of its type.
                "NoDbgRegParms" | "NeverInline" if !found.words.is_empty() => {}
                "struct" | "union" | "enum" => {
                    match self.peek_second() {
                        Token::Word(tag) => found.words.push(format!("{word} {tag}")),
                        Token::Braces(fields) => found.words.push(format!("{word} {fields}")),
                        token => return Err(self.unexpected(&token)),
                    }
                    self.at += 1;
                }
                _ => {
                    let builtin = matches!(
                        word.as_str(),
                        "unsigned" | "signed" | "int" | "short" | "long" | "char" | "double" | "__int64"
                    );
                    let goes_on = builtin && found.words.iter().all(|w| is_builtin_word(w));
                    if !found.words.is_empty() && !goes_on {
                        break;
                    }
                    found.words.push(word);
                }
            }
            self.at += 1;
        }
        if found.words.is_empty() { Err(self.unexpected(&self.peek())) } else { Ok(found) }
    }

    fn base_type(&self, specifiers: &Specifiers) -> Result<Type, String> {
        let words: Vec<&str> = specifiers.words.iter().map(String::as_str).collect();
        if let [word] = words[..] {
            match word {
                "void" => return Ok(Type::Void),
                "bool" | "_Bool" => return Ok(Type::Bool),
                "float" => return Ok(Type::F32),
                "double" => return Ok(Type::F64),
                _ => {}
            }
            let bare = word.strip_prefix("struct ").unwrap_or(word);
            let tagless = bare.strip_prefix('_').filter(|_| bare.len() != word.len()).unwrap_or(bare);
            if let Some(id) = self.table.struct_named(bare).or_else(|| self.table.struct_named(tagless)) {
                return Ok(Type::Struct(id));
            }
            if let Some(ty) = self.table.integer(word) {
                return Ok(ty);
            }
            if !is_builtin_word(word) {
                return Ok(Type::Opaque(Name::from(word)));
            }
        }
        if words.contains(&"double") {
            return Ok(Type::F64);
        }
        let unsigned = words.contains(&"unsigned");
        let longs = words.iter().filter(|w| **w == "long").count();
        let name = if words.contains(&"char") {
            if words.contains(&"signed") { "signed char" } else { "char" }
        } else if words.contains(&"short") {
            "short"
        } else if words.contains(&"__int64") {
            "__int64"
        } else {
            ["int", "long", "long long"][longs.min(2)]
        };
        let spelling = if unsigned { format!("unsigned {name}") } else { name.to_string() };
        self.table.integer(&spelling).ok_or_else(|| format!("unknown C type '{}'", self.text))
    }

    /// declarator := {'*' qualifier*} ( '(' declarator ')' | [name] ) { '[' [length] ']' | '(' parameters ')' }
    fn declarator(&mut self) -> Result<(Option<Name>, Vec<Derivation>), String> {
        let mut pointers = Vec::new();
        while self.accept('*') {
            pointers.push(Derivation::Pointer);
            while let Token::Word(w) = self.peek() {
                match w.as_str() {
                    "NoDbgRegParms" | "NeverInline" => {}
                    "const" => *pointers.last_mut().expect("just pushed") = Derivation::ConstPointer,
                    "volatile" => self.volatile_pointer = true,
                    "restrict" => {}
                    _ => break,
                }
                self.at += 1;
            }
        }
        let nested = self.peek() == Token::Other('(') && matches!(self.peek_second(), Token::Other('*' | '('));
        let (name, mut derivations) = if nested {
            self.at += 1;
            let inner = self.declarator()?;
            self.expect(')')?;
            inner
        } else if let Token::Word(word) = self.peek() {
            self.at += 1;
            (Some(Name::from(word)), Vec::new())
        } else {
            (None, Vec::new())
        };
        loop {
            if self.accept('[') {
                if self.accept(']') {
                    derivations.push(Derivation::Array(0, true));
                } else {
                    let length = self.length_sum()?;
                    self.expect(']')?;
                    let length = usize::try_from(length).map_err(|_| format!("negative length in '{}'", self.text))?;
                    derivations.push(Derivation::Array(length, false));
                }
            } else if self.accept('(') {
                derivations.push(self.parameters()?);
            } else {
                break;
            }
        }
        pointers.reverse();
        derivations.extend(pointers);
        Ok((name, derivations))
    }

    fn parameters(&mut self) -> Result<Derivation, String> {
        let mut params = Vec::new();
        let mut takes_vm = false;
        let mut variadic = false;
        if self.accept(')') {
            return Ok(Derivation::Function(params, false, false));
        }
        loop {
            if self.peek() == Token::Ellipsis {
                self.at += 1;
                variadic = true;
            } else {
                let ty = self.declaration()?.ty;
                match ty {
                    Type::Pointer(to, _) if params.is_empty() && matches!(&*to, Type::Opaque(n) if &**n == "VM") => {
                        takes_vm = true;
                    }
                    Type::Array(of, _) => params.push(Type::Pointer(of, false)),
                    ty => params.push(ty),
                }
            }
            if !self.accept(',') {
                break;
            }
        }
        self.expect(')')?;
        if params == [Type::Void] {
            params.clear();
        }
        Ok(Derivation::Function(params, variadic, takes_vm))
    }

    /// sum := product { ('+' | '-') product }
    fn length_sum(&mut self) -> Result<i128, String> {
        let mut value = self.length_product()?;
        loop {
            if self.accept('+') {
                value += self.length_product()?;
            } else if self.accept('-') {
                value -= self.length_product()?;
            } else {
                return Ok(value);
            }
        }
    }

    /// product := atom { ('*' | '/') atom }
    fn length_product(&mut self) -> Result<i128, String> {
        let mut value = self.length_atom()?;
        loop {
            if self.accept('*') {
                value *= self.length_atom()?;
            } else if self.accept('/') {
                let divisor = self.length_atom()?;
                value = value.checked_div(divisor).ok_or_else(|| format!("division by zero in '{}'", self.text))?;
            } else {
                return Ok(value);
            }
        }
    }

    /// atom := number | name | '(' sum ')'
    fn length_atom(&mut self) -> Result<i128, String> {
        let token = self.peek();
        self.at += 1;
        match token {
            Token::Number(n) => Ok(n),
            Token::Word(name) => match self.table.lengths.get(name.as_str()) {
                Some(length) => Ok(*length),
                None if self.table.headers.is_some() => {
                    self.foreign_length = true;
                    Ok(0)
                }
                None => Err(format!("the length '{name}' in '{}' is not a known constant", self.text)),
            },
            Token::Other('(') => {
                let value = self.length_sum()?;
                self.expect(')')?;
                Ok(value)
            }
            token => Err(self.unexpected(&token)),
        }
    }
}

fn is_builtin_word(word: &str) -> bool {
    matches!(word, "unsigned" | "signed" | "int" | "short" | "long" | "char" | "double" | "__int64")
}

fn apply(base: Type, base_const: bool, derivations: Vec<Derivation>) -> (Type, bool) {
    let mut ty = base;
    let mut is_const = base_const;
    // `Type::Function` is already the pointer: the first `*` over a function changes nothing.
    let mut bare_function = false;
    for derivation in derivations.into_iter().rev() {
        match derivation {
            Derivation::Pointer | Derivation::ConstPointer => {
                if bare_function {
                    bare_function = false;
                } else {
                    ty = Type::Pointer(Box::new(ty), is_const);
                }
                is_const = matches!(derivation, Derivation::ConstPointer);
            }
            Derivation::Array(n, _) => ty = Type::Array(Box::new(ty), n),
            Derivation::Function(params, variadic, takes_vm) => {
                ty = Type::Function(Box::new(Signature { takes_vm, params, ret: ty, variadic }));
                bare_function = true;
                is_const = false;
            }
        }
    }
    (ty, bare_function)
}

#[cfg(test)]
mod tests {
    use super::*;

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
