//! Reads C declarators: `sqInt (*f)(void)`, `unsigned : 8`, `static char names[] = {"a", "b"}`.
//!
//! *In*: the text. *Out*: a [`Declaration`], or what in the text was not expected.

use super::types::TypeTable;
use crate::ir::{Init, Signature, Type};
use crate::source::Name;
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

impl Declaration {
    /// A type and nothing else.
    pub fn of(ty: Type) -> Declaration {
        Declaration {
            name: None,
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
}

impl TypeTable {
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
        Declaration { name: Some(Name::from(name)), ..Declaration::of(ty) }
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
                None if self.table.trusts_headers() => {
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
