//! Reads the text form of [`super::print`] back, so that cases for passes, emitters and the interpreter can be written as text.
//!
//! *In*: text. *Out*: a [`Unit`], or the first [`ReadError`]. Names are resolved and left-out types are filled in
//! ([`Typing::default`]); nothing is checked beyond that: the verifier does.

mod body;
mod lex;

use super::text::INT_NAMES;
use super::*;
use crate::source::{FileId, Span};
use lex::{Tok, Token};

#[derive(Clone, Debug, PartialEq)]
pub struct ReadError {
    pub line: usize,
    pub column: usize,
    pub message: String,
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: {}", self.line, self.column, self.message)
    }
}

impl std::error::Error for ReadError {}

type Read<T> = Result<T, ReadError>;

pub fn unit(text: &str) -> Result<Unit, ReadError> {
    let mut r = Reader::new(lex::tokens(text)?);
    r.scan_names();
    r.unit()
}

struct Reader {
    tokens: Vec<Token>,
    at: usize,
    unit: Unit,
    struct_names: Vec<Name>,
    function_names: Vec<Name>,
    extern_names: Vec<Name>,
    /// The function whose body is being read.
    current: Option<Function>,
    nesting: u32,
}

/// Deeper nesting than any real unit has; keeps hostile input from exhausting the stack.
const MAX_NESTING: u32 = 160;

impl Reader {
    fn new(tokens: Vec<Token>) -> Self {
        let unit = Unit {
            name: "".into(),
            kind: UnitKind::Vm,
            word_bits: 64,
            global_state: false,
            headers: Vec::new(),
            structs: Vec::new(),
            constants: Vec::new(),
            state: Vec::new(),
            statics: Vec::new(),
            externs: Vec::new(),
            functions: Vec::new(),
            proxies: Vec::new(),
        };
        Reader {
            tokens,
            at: 0,
            unit,
            struct_names: Vec::new(),
            function_names: Vec::new(),
            extern_names: Vec::new(),
            current: None,
            nesting: 0,
        }
    }

    // ---- tokens

    fn peek(&self) -> &Tok {
        self.peek_at(0)
    }

    fn peek_at(&self, n: usize) -> &Tok {
        &self.tokens[(self.at + n).min(self.tokens.len() - 1)].tok
    }

    fn next(&mut self) -> Tok {
        let t = self.peek().clone();
        self.at = (self.at + 1).min(self.tokens.len() - 1);
        t
    }

    fn error<T>(&self, message: impl Into<String>) -> Read<T> {
        let t = &self.tokens[self.at];
        Err(ReadError { line: t.line, column: t.column, message: message.into() })
    }

    fn expected<T>(&self, what: &str) -> Read<T> {
        self.error(format!("expected {what}, found {}", self.peek().show()))
    }

    fn is(&self, mark: &str) -> bool {
        matches!(self.peek(), Tok::Mark(m) if *m == mark)
    }

    fn is_word(&self, word: &str) -> bool {
        matches!(self.peek(), Tok::Word(w) if w == word)
    }

    fn accept(&mut self, mark: &str) -> bool {
        let yes = self.is(mark);
        if yes {
            self.at += 1;
        }
        yes
    }

    fn accept_word(&mut self, word: &str) -> bool {
        let yes = self.is_word(word);
        if yes {
            self.at += 1;
        }
        yes
    }

    fn expect(&mut self, mark: &str) -> Read<()> {
        if self.accept(mark) { Ok(()) } else { self.expected(&format!("`{mark}`")) }
    }

    fn expect_word(&mut self, word: &str) -> Read<()> {
        if self.accept_word(word) { Ok(()) } else { self.expected(&format!("`{word}`")) }
    }

    /// A declared name: bare or quoted.
    fn name(&mut self) -> Read<Name> {
        match self.peek().clone() {
            Tok::Word(s) | Tok::Text(s) => {
                self.at += 1;
                Ok(s.into())
            }
            _ => self.expected("a name"),
        }
    }

    fn text(&mut self) -> Read<String> {
        match self.peek().clone() {
            Tok::Text(s) => {
                self.at += 1;
                Ok(s)
            }
            _ => self.expected("a string"),
        }
    }

    fn int(&mut self) -> Read<i128> {
        let negative = self.accept("-");
        match *self.peek() {
            Tok::Int(i) => {
                self.at += 1;
                Ok(if negative { -i } else { i })
            }
            _ => self.expected("an integer"),
        }
    }

    fn small<T: TryFrom<i128>>(&mut self) -> Read<T> {
        let i = self.int()?;
        match T::try_from(i) {
            Ok(v) => Ok(v),
            Err(_) => self.error(format!("{i} is out of range here")),
        }
    }

    fn separated<T>(&mut self, end: &str, mut item: impl FnMut(&mut Self) -> Read<T>) -> Read<Vec<T>> {
        let mut out = Vec::new();
        while !self.accept(end) {
            if !out.is_empty() {
                self.expect(",")?;
            }
            out.push(item(self)?);
        }
        Ok(out)
    }

    fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        if self.nesting >= MAX_NESTING {
            return self.error("nested too deeply");
        }
        self.nesting += 1;
        let result = read(self);
        self.nesting -= 1;
        result
    }

    /// `name` or `name!id`: the index of the one entry of that name, or the id given.
    fn reference(&mut self, what: &str, names: &[Name]) -> Read<u32> {
        let at = self.at;
        let name = self.name()?;
        if self.accept("!") {
            return self.small();
        }
        let mut found = names.iter().enumerate().filter(|(_, n)| **n == name);
        match (found.next(), found.next()) {
            (Some((i, _)), None) => Ok(i as u32),
            (first, _) => {
                self.at = at;
                match first {
                    None => self.error(format!("no {what} is called `{name}`")),
                    Some(_) => self.error(format!("more than one {what} is called `{name}`: write `{name}!number`")),
                }
            }
        }
    }

    /// Bodies, types and tables may name what is declared later: collect those names first.
    fn scan_names(&mut self) {
        let mut depth = 0usize;
        for i in 0..self.tokens.len() {
            let tok = |n: usize| self.tokens.get(i + n).map_or(&Tok::End, |t| &t.tok);
            match tok(0) {
                Tok::Mark("{" | "(" | "[") => depth += 1,
                Tok::Mark("}" | ")" | "]") => depth = depth.saturating_sub(1),
                Tok::Word(w) if depth == 0 => {
                    let named = |n: usize| match tok(n) {
                        Tok::Word(s) | Tok::Text(s) => Some(Name::from(s.as_str())),
                        _ => None,
                    };
                    let inside_type = i > 0
                        && match &self.tokens[i - 1].tok {
                            Tok::Mark("->" | "*" | ":") => true,
                            Tok::Word(w) => w == "const",
                            _ => false,
                        };
                    match w.as_str() {
                        "struct" if !inside_type => self.struct_names.extend(named(1)),
                        "fn" if *tok(2) == Tok::Mark("(") => self.function_names.extend(named(1)),
                        "extern" if *tok(3) == Tok::Mark("(") => self.extern_names.extend(named(2)),
                        _ => {}
                    }
                }
                _ => {}
            }
        }
    }

    // ---- declarations

    fn unit(mut self) -> Read<Unit> {
        self.expect_word("unit")?;
        self.unit.name = self.name()?;
        self.unit.kind = if self.accept_word("vm") {
            UnitKind::Vm
        } else if self.accept_word("plugin") {
            UnitKind::Plugin
        } else {
            return self.expected("`vm` or `plugin`");
        };
        self.unit.word_bits = match self.int()? {
            32 => 32,
            64 => 64,
            _ => return self.error("the word has 32 or 64 bits"),
        };
        self.unit.global_state = self.accept_word("global");
        let mut bodies = Vec::new();
        let mut proxies = Vec::new();
        loop {
            let Tok::Word(word) = self.peek().clone() else {
                if *self.peek() == Tok::End {
                    break;
                }
                return self.expected("a declaration");
            };
            self.at += 1;
            match word.as_str() {
                "header" => {
                    let h = self.text()?;
                    self.unit.headers.push(h);
                }
                "struct" => self.structure(true)?,
                "external" => {
                    self.expect_word("struct")?;
                    self.structure(false)?;
                }
                "const" => self.constant()?,
                "state" => {
                    let v = self.variable()?;
                    self.unit.state.push(v);
                }
                "static" => {
                    let v = self.variable()?;
                    self.unit.statics.push(v);
                }
                "extern" => self.external()?,
                "fn" => {
                    let f = self.function_head()?;
                    self.unit.functions.push(f);
                    bodies.push(self.at);
                    self.skip_braces()?;
                }
                "proxy" => {
                    proxies.push(self.at);
                    self.name()?;
                    self.skip_braces()?;
                }
                _ => {
                    self.at -= 1;
                    return self.expected("a declaration");
                }
            }
        }
        for (i, at) in bodies.into_iter().enumerate() {
            self.at = at;
            self.current = Some(self.unit.functions[i].clone());
            self.function_body()?;
            if let Some(f) = self.current.take() {
                self.unit.functions[i] = f;
            }
        }
        for at in proxies {
            self.at = at;
            self.proxy()?;
        }
        Ok(self.unit)
    }

    fn skip_braces(&mut self) -> Read<()> {
        if !self.is("{") {
            return self.expected("`{`");
        }
        let mut depth = 0;
        loop {
            match self.next() {
                Tok::Mark("{") => depth += 1,
                Tok::Mark("}") => depth -= 1,
                Tok::End => return self.error("missing `}`"),
                _ => {}
            }
            if depth == 0 {
                return Ok(());
            }
        }
    }

    fn structure(&mut self, defined_here: bool) -> Read<()> {
        let name = self.name()?;
        let comment = if matches!(self.peek(), Tok::Text(_)) { Some(self.text()?) } else { None };
        self.expect("{")?;
        let mut fields = Vec::new();
        while !self.accept("}") {
            let name = self.name()?;
            self.expect(":")?;
            let ty = self.ty()?;
            let bit_width = if self.accept_word("bits") { Some(self.small()?) } else { None };
            self.expect(";")?;
            fields.push(Field { name, ty, bit_width });
        }
        self.unit.structs.push(Struct { name, fields, defined_here, comment });
        Ok(())
    }

    fn constant(&mut self) -> Read<()> {
        let name = self.name()?;
        self.expect(":")?;
        let ty = self.ty()?;
        self.expect("=")?;
        let value = if self.accept_word("header") {
            ConstantValue::Header
        } else {
            match self.init()? {
                Init::Int(i) => ConstantValue::Int(i),
                Init::Float(f) => ConstantValue::Float(f),
                Init::String(s) => ConstantValue::String(s),
                _ => return self.error("a constant is a number, a string or `header`"),
            }
        };
        self.unit.constants.push(Constant { name, ty, value });
        Ok(())
    }

    fn variable(&mut self) -> Read<Variable> {
        let name = self.name()?;
        self.expect(":")?;
        let ty = self.ty()?;
        let init = if self.accept("=") { Some(self.init()?) } else { None };
        let exported = self.accept_word("exported");
        let is_volatile = self.accept_word("volatile");
        let comment = if self.accept_word("comment") { Some(self.text()?) } else { None };
        Ok(Variable { name, ty, init, exported, is_volatile, comment })
    }

    fn external(&mut self) -> Read<()> {
        let kind = if self.accept_word("platform") {
            ExternKind::Platform
        } else if self.accept_word("proxy") {
            ExternKind::Proxy
        } else if self.accept_word("c") {
            ExternKind::C
        } else {
            return self.expected("`platform`, `proxy` or `c`");
        };
        let name = self.name()?;
        self.expect("(")?;
        let mut variadic = false;
        let mut param_names = Vec::new();
        let mut params = Vec::new();
        while !self.accept(")") {
            if !params.is_empty() || variadic {
                self.expect(",")?;
            }
            if self.accept("...") {
                variadic = true;
                continue;
            }
            if *self.peek_at(1) == Tok::Mark(":") {
                param_names.push(self.name()?);
                self.expect(":")?;
            }
            params.push(self.ty()?);
        }
        self.expect("->")?;
        let ret = self.ty()?;
        let takes_vm = self.accept_word("vm");
        let signature = Signature { takes_vm, params, ret, variadic };
        self.unit.externs.push(Extern { name, signature, kind, param_names });
        Ok(())
    }

    fn proxy(&mut self) -> Read<()> {
        let name = self.name()?;
        self.expect("{")?;
        let mut entries = Vec::new();
        while !self.accept("}") {
            let name = self.name()?;
            self.expect(":")?;
            let Type::Function(signature) = self.ty()? else {
                return self.error("a proxy entry is a function");
            };
            let mut target = None;
            if self.accept("=") {
                target = Some(if self.accept_word("fn") {
                    Callee::Function(FunctionId(self.function_reference()?))
                } else if self.accept_word("extern") {
                    Callee::Extern(ExternId(self.extern_reference()?))
                } else if self.accept_word("call") {
                    Callee::Pointer(Box::new(self.expr()?))
                } else {
                    return self.expected("`fn`, `extern` or `call`");
                });
            }
            self.expect(";")?;
            entries.push(ProxyEntry { name, signature: *signature, target });
        }
        self.unit.proxies.push(ProxyLayout { name, entries });
        Ok(())
    }

    fn function_head(&mut self) -> Read<Function> {
        let name = self.name()?;
        self.expect("(")?;
        let locals = self.separated(")", |r| {
            let name = r.name()?;
            r.expect(":")?;
            Ok(Local { name, ty: r.ty()?, init: None, is_static: false, is_volatile: false })
        })?;
        self.expect("->")?;
        let ret = self.ty()?;
        let mut f = Function {
            selector: name.clone(),
            name,
            class: "".into(),
            comment: None,
            params: locals.len() as u32,
            locals,
            ret,
            body: Vec::new(),
            linkage: Linkage::Private,
            inline: Inline::Auto,
            takes_vm: false,
            guard: Vec::new(),
            accessor_depth: None,
            location: None,
        };
        while !self.is("{") {
            if self.is("<") {
                f.location = self.location()?;
                continue;
            }
            let Tok::Word(attribute) = self.next() else {
                self.at -= 1;
                return self.expected("`{` or an attribute of the function");
            };
            match attribute.as_str() {
                "class" => f.class = self.name()?,
                "selector" => f.selector = self.text()?.into(),
                "visible" => f.linkage = Linkage::Visible,
                "exported" => f.linkage = Linkage::Exported,
                "vm" => f.takes_vm = true,
                "depth" => f.accessor_depth = Some(self.small()?),
                "comment" => f.comment = Some(self.text()?),
                "guard" => {
                    let negated = self.accept("!");
                    f.guard.push(OptionGuard { name: self.name()?, negated });
                }
                "inline" => {
                    f.inline = match &*self.name()? {
                        "always" => Inline::Always,
                        "yes" => Inline::Yes,
                        "no" => Inline::No,
                        "never" => Inline::Never,
                        other => return self.error(format!("no way of inlining is called `{other}`")),
                    }
                }
                other => {
                    self.at -= 1;
                    return self.error(format!("no attribute of functions is called `{other}`"));
                }
            }
        }
        Ok(f)
    }

    fn location(&mut self) -> Read<Option<Location>> {
        if !self.accept("<") {
            return Ok(None);
        }
        let file = FileId(self.small()?);
        self.expect(":")?;
        let start = self.small()?;
        self.expect("-")?;
        let end = self.small()?;
        self.expect(">")?;
        Ok(Some(Location { file, span: Span { start, end } }))
    }

    fn function_reference(&mut self) -> Read<u32> {
        let names = std::mem::take(&mut self.function_names);
        let result = self.reference("function", &names);
        self.function_names = names;
        result
    }

    fn extern_reference(&mut self) -> Read<u32> {
        let names = std::mem::take(&mut self.extern_names);
        let result = self.reference("external function", &names);
        self.extern_names = names;
        result
    }

    fn struct_reference(&mut self) -> Read<StructId> {
        let names = std::mem::take(&mut self.struct_names);
        let result = self.reference("structure", &names);
        self.struct_names = names;
        result.map(StructId)
    }

    // ---- types and initial values

    fn ty(&mut self) -> Read<Type> {
        self.nested(Self::ty_inner)
    }

    fn ty_inner(&mut self) -> Read<Type> {
        if self.accept("*") {
            let is_const = self.accept_word("const");
            return Ok(Type::Pointer(Box::new(self.ty()?), is_const));
        }
        if self.accept("[") {
            let element = self.ty()?;
            self.expect(";")?;
            let n = self.small()?;
            self.expect("]")?;
            return Ok(Type::Array(Box::new(element), n));
        }
        let Tok::Word(word) = self.peek().clone() else { return self.expected("a type") };
        self.at += 1;
        Ok(match word.as_str() {
            "void" => Type::Void,
            "bool" => Type::Bool,
            "f32" => Type::F32,
            "f64" => Type::F64,
            "struct" => Type::Struct(self.struct_reference()?),
            "opaque" => Type::Opaque(self.name()?),
            "fn" => {
                self.expect("(")?;
                let takes_vm = self.accept_word("vm");
                let mut first = !takes_vm;
                let mut params = Vec::new();
                let mut variadic = false;
                while !self.accept(")") {
                    if !first {
                        self.expect(",")?;
                    }
                    first = false;
                    if self.accept("...") {
                        variadic = true;
                    } else {
                        params.push(self.ty()?);
                    }
                }
                self.expect("->")?;
                let ret = self.ty()?;
                Type::Function(Box::new(Signature { takes_vm, params, ret, variadic }))
            }
            "integer" => {
                self.expect("(")?;
                let bits = self.small()?;
                if !matches!(bits, 8 | 16 | 32 | 64) {
                    return self.error("an integer has 8, 16, 32 or 64 bits");
                }
                self.expect(",")?;
                let signed = match &*self.name()? {
                    "signed" => true,
                    "unsigned" => false,
                    _ => return self.error("`signed` or `unsigned`"),
                };
                self.expect(",")?;
                let spelling = self.name()?;
                self.expect(")")?;
                Type::Int(IntType { bits, signed, spelling })
            }
            other => match INT_NAMES.iter().find(|(text, ..)| *text == other) {
                Some((_, bits, signed, spelling)) => {
                    Type::int(if *bits == 0 { self.unit.word_bits } else { *bits }, *signed, spelling)
                }
                None => {
                    self.at -= 1;
                    return self.expected("a type");
                }
            },
        })
    }

    fn init(&mut self) -> Read<Init> {
        self.nested(Self::init_inner)
    }

    fn init_inner(&mut self) -> Read<Init> {
        if self.accept("{") {
            return Ok(Init::List(self.separated("}", Self::init)?));
        }
        if let Some(f) = self.float()? {
            return Ok(Init::Float(f));
        }
        if matches!(self.peek(), Tok::Text(_)) {
            return Ok(Init::String(self.text()?.into()));
        }
        if self.accept_word("null") {
            return Ok(Init::Null);
        }
        if self.accept_word("fn") {
            return Ok(Init::Function(FunctionId(self.function_reference()?)));
        }
        if self.accept_word("extern") {
            return Ok(Init::Extern(ExternId(self.extern_reference()?)));
        }
        if self.accept_word("raw") {
            return Ok(Init::RawC(self.text()?));
        }
        Ok(Init::Int(self.int()?))
    }

    /// A float, if one comes.
    fn float(&mut self) -> Read<Option<f64>> {
        let negative = self.is("-");
        let n = usize::from(negative);
        let value = match self.peek_at(n) {
            Tok::Float(f) => *f,
            Tok::Word(w) if w == "inf" => f64::INFINITY,
            Tok::Word(w) if w == "nan" => f64::NAN,
            _ => return Ok(None),
        };
        self.at += n + 1;
        Ok(Some(if negative { -value } else { value }))
    }
}
