//! The text form of a unit: what `--emit ir` shows and what IR tests are written in.
//!
//! *In*: a [`Unit`], well-formed or not. *Out*: text that [`super::read`] turns into the same unit. An entity is called by its
//! name where that is unique, else by name and number (`x!3`). Types that follow from the operands
//! ([`Typing::default`]) are left out; a type that deviates is always shown. The printer never repairs anything.
//!
//! ```text
//! unit demo vm 64
//! const Limit: sqInt = 100
//! state counter: sqInt
//! fn bump(by: sqInt) -> bool exported vm {
//!     var old: sqInt;
//!     old = $counter;
//!     $counter = (old + by);
//!     return (old < #Limit);
//! }
//! ```
//!
//! `$x` is a state variable, `@x` a static, `#X` a constant, a bare name a local. Both sides of a binary operator stand in
//! parentheses; there is no precedence.

use super::text::{BINARY, EXPRESSION_WORDS, INT_NAMES, STATEMENT_WORDS, is_identifier};
use super::typing::Typing;
use super::*;
use std::collections::HashMap;
use std::fmt::Write;

#[derive(Clone, Copy, Debug, Default)]
pub struct PrintOptions {
    /// Print source locations of functions and statements (`<file:start-end>`).
    pub locations: bool,
}

pub fn unit(unit: &Unit) -> String {
    unit_with(unit, PrintOptions::default())
}

pub fn unit_with(unit: &Unit, options: PrintOptions) -> String {
    let mut p = Printer::new(unit, options);
    p.header();
    for f in &unit.functions {
        p.out.push('\n');
        p.function(f);
    }
    for proxy in &unit.proxies {
        p.out.push('\n');
        p.proxy(proxy);
    }
    p.out
}

/// One function, as it appears in the text of its unit.
pub fn function(unit: &Unit, function: &Function, options: PrintOptions) -> String {
    let mut p = Printer::new(unit, options);
    p.function(function);
    p.out
}

/// A type as the text form spells it.
pub fn type_name(unit: &Unit, ty: &Type) -> String {
    Printer::new(unit, PrintOptions::default()).ty(ty)
}

/// An expression of a function, for messages.
pub fn expression(unit: &Unit, function: &Function, e: &Expr) -> String {
    let mut p = Printer::new(unit, PrintOptions::default());
    p.enter(function);
    p.expr(e)
}

/// How often each name occurs.
type Counts<'a> = HashMap<&'a str, u32>;

fn count<'a>(names: impl Iterator<Item = &'a Name>) -> Counts<'a> {
    let mut counts = HashMap::new();
    for n in names {
        *counts.entry(&**n).or_insert(0) += 1;
    }
    counts
}

struct Printer<'a> {
    unit: &'a Unit,
    function: Option<&'a Function>,
    options: PrintOptions,
    out: String,
    depth: usize,
    functions: Counts<'a>,
    externs: Counts<'a>,
    structs: Counts<'a>,
    state: Counts<'a>,
    statics: Counts<'a>,
    constants: Counts<'a>,
    locals: Counts<'a>,
}

impl<'a> Printer<'a> {
    fn new(unit: &'a Unit, options: PrintOptions) -> Self {
        Printer {
            unit,
            function: None,
            options,
            out: String::new(),
            depth: 0,
            functions: count(unit.functions.iter().map(|f| &f.name)),
            externs: count(unit.externs.iter().map(|f| &f.name)),
            structs: count(unit.structs.iter().map(|f| &f.name)),
            state: count(unit.state.iter().map(|f| &f.name)),
            statics: count(unit.statics.iter().map(|f| &f.name)),
            constants: count(unit.constants.iter().map(|f| &f.name)),
            locals: HashMap::new(),
        }
    }

    fn enter(&mut self, function: &'a Function) {
        self.function = Some(function);
        self.locals = count(function.locals.iter().map(|l| &l.name));
    }

    fn line(&mut self, text: &str) {
        for _ in 0..self.depth {
            self.out.push('\t');
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    // ---- declarations

    fn header(&mut self) {
        let u = self.unit;
        let kind = match u.kind {
            UnitKind::Vm => "vm",
            UnitKind::Plugin => "plugin",
        };
        let state = if u.global_state { " global" } else { "" };
        self.line(&format!("unit {} {kind} {}{state}", word(&u.name), u.word_bits));
        for h in &u.headers {
            self.line(&format!("header {}", quoted(h)));
        }
        for s in &u.structs {
            let kind = if s.defined_here { "struct" } else { "external struct" };
            let mut text = format!("{kind} {}", word(&s.name));
            if let Some(c) = &s.comment {
                let _ = write!(text, " {}", quoted(c));
            }
            text.push_str(" {");
            self.line(&text);
            self.depth += 1;
            for f in &s.fields {
                let bits = f.bit_width.map_or(String::new(), |b| format!(" bits {b}"));
                let text = format!("{}: {}{bits};", word(&f.name), self.ty(&f.ty));
                self.line(&text);
            }
            self.depth -= 1;
            self.line("}");
        }
        for c in &u.constants {
            let value = match &c.value {
                ConstantValue::Int(i) => i.to_string(),
                ConstantValue::Float(f) => float(*f),
                ConstantValue::String(s) => quoted(s),
                ConstantValue::Header => "header".into(),
            };
            let text = format!("const {}: {} = {value}", word(&c.name), self.ty(&c.ty));
            self.line(&text);
        }
        for (kind, list) in [("state", &u.state), ("static", &u.statics)] {
            for v in list {
                let mut text = format!("{kind} {}: {}", word(&v.name), self.ty(&v.ty));
                if let Some(i) = &v.init {
                    let _ = write!(text, " = {}", self.init(i));
                }
                if v.exported {
                    text.push_str(" exported");
                }
                if v.is_volatile {
                    text.push_str(" volatile");
                }
                if let Some(c) = &v.comment {
                    let _ = write!(text, " comment {}", quoted(c));
                }
                self.line(&text);
            }
        }
        for e in &u.externs {
            let kind = match e.kind {
                ExternKind::Platform => "platform",
                ExternKind::Proxy => "proxy",
                ExternKind::C => "c",
            };
            let mut params: Vec<String> = e
                .signature
                .params
                .iter()
                .enumerate()
                .map(|(i, t)| match e.param_names.get(i) {
                    Some(n) => format!("{}: {}", word(n), self.ty(t)),
                    None => format!("_: {}", self.ty(t)),
                })
                .collect();
            if e.param_names.is_empty() {
                params = e.signature.params.iter().map(|t| self.ty(t)).collect();
            }
            if e.signature.variadic {
                params.push("...".into());
            }
            let vm = if e.signature.takes_vm { " vm" } else { "" };
            let text =
                format!("extern {kind} {}({}) -> {}{vm}", word(&e.name), params.join(", "), self.ty(&e.signature.ret));
            self.line(&text);
        }
    }

    fn proxy(&mut self, proxy: &ProxyLayout) {
        self.line(&format!("proxy {} {{", word(&proxy.name)));
        self.depth += 1;
        for e in &proxy.entries {
            let mut text = format!("{}: {}", word(&e.name), self.signature(&e.signature));
            match &e.target {
                None => {}
                Some(Callee::Function(id)) => text = format!("{text} = fn {}", self.function_ref(*id)),
                Some(Callee::Extern(id)) => text = format!("{text} = extern {}", self.extern_ref(*id)),
                Some(Callee::Pointer(e)) => text = format!("{text} = call {}", self.expr(e)),
            }
            text.push(';');
            self.line(&text);
        }
        self.depth -= 1;
        self.line("}");
    }

    fn function(&mut self, f: &'a Function) {
        self.enter(f);
        let params: Vec<String> =
            f.parameters().iter().map(|l| format!("{}: {}", word(&l.name), self.ty(&l.ty))).collect();
        let mut text = format!("fn {}({}) -> {}", word(&f.name), params.join(", "), self.ty(&f.ret));
        if !f.class.is_empty() {
            let _ = write!(text, " class {}", word(&f.class));
        }
        if f.selector != f.name {
            let _ = write!(text, " selector {}", quoted(&f.selector));
        }
        match f.linkage {
            Linkage::Private => {}
            Linkage::Visible => text.push_str(" visible"),
            Linkage::Exported => text.push_str(" exported"),
        }
        match f.inline {
            Inline::Auto => {}
            Inline::Always => text.push_str(" inline always"),
            Inline::Yes => text.push_str(" inline yes"),
            Inline::No => text.push_str(" inline no"),
            Inline::Never => text.push_str(" inline never"),
        }
        if f.takes_vm {
            text.push_str(" vm");
        }
        if let Some(d) = f.accessor_depth {
            let _ = write!(text, " depth {d}");
        }
        for g in &f.guard {
            let not = if g.negated { "!" } else { "" };
            let _ = write!(text, " guard {not}{}", word(&g.name));
        }
        if let Some(c) = &f.comment {
            let _ = write!(text, " comment {}", quoted(c));
        }
        if let Some(l) = self.location(f.location) {
            let _ = write!(text, " {l}");
        }
        text.push_str(" {");
        self.line(&text);
        self.depth += 1;
        for l in f.locals.iter().skip(f.params as usize) {
            let is_static = if l.is_static { "static " } else { "" };
            let is_volatile = if l.is_volatile { "volatile " } else { "" };
            let init = l.init.as_ref().map_or(String::new(), |i| format!(" = {}", self.init(i)));
            let text = format!("{is_static}{is_volatile}var {}: {}{init};", word(&l.name), self.ty(&l.ty));
            self.line(&text);
        }
        self.stmts(&f.body);
        self.depth -= 1;
        self.line("}");
    }

    // ---- statements

    fn location(&self, location: Option<Location>) -> Option<String> {
        let l = location.filter(|_| self.options.locations)?;
        Some(format!("<{}:{}-{}>", l.file.0, l.span.start, l.span.end))
    }

    fn body(&mut self, head: &str, body: &[Stmt]) {
        self.line(&format!("{head} {{"));
        self.depth += 1;
        self.stmts(body);
        self.depth -= 1;
    }

    fn stmts(&mut self, list: &[Stmt]) {
        for s in list {
            self.stmt(s);
        }
    }

    fn stmt(&mut self, s: &Stmt) {
        let at = self.location(s.location).map_or(String::new(), |l| format!("{l} "));
        let simple = |p: &mut Self, text: String| p.line(&format!("{at}{text};"));
        match &s.kind {
            StmtKind::Assign(place, value) => {
                let text = format!("{} = {}", self.place(place), self.expr(value));
                simple(self, text);
            }
            StmtKind::Eval(e) => {
                let text = format!("do {}", self.expr(e));
                simple(self, text);
            }
            StmtKind::If { condition, then, otherwise } => {
                let head = format!("{at}if {}", self.expr(condition));
                self.two_arms(&head, then, otherwise);
            }
            StmtKind::OptionIf { condition, then, otherwise } => {
                let head = format!("{at}option {}", option_test(condition));
                self.two_arms(&head, then, otherwise);
            }
            StmtKind::While { label, condition, body, step } => {
                let head = format!("{at}while L{} {}", label.0, self.expr(condition));
                self.body(&head, body);
                if step.is_empty() {
                    self.line("}");
                } else {
                    self.body("} step", step);
                    self.line("}");
                }
            }
            StmtKind::DoWhile { label, body, condition } => {
                self.body(&format!("{at}repeat L{}", label.0), body);
                let text = format!("}} while {};", self.expr(condition));
                self.line(&text);
            }
            StmtKind::Switch { value, cases, default } => {
                let head = format!("{at}switch {} {{", self.expr(value));
                self.line(&head);
                self.cases(cases);
                self.body("default", default);
                self.line("}");
                self.line("}");
            }
            StmtKind::Dispatch { label, fetch, opcode, cases } => {
                let head = format!("{at}dispatch L{} {} {{", label.0, self.local_ref(*opcode));
                self.line(&head);
                self.body("fetch", fetch);
                self.line("}");
                self.cases(cases);
                self.line("}");
            }
            StmtKind::Block { label, body } => {
                self.body(&format!("{at}block L{}", label.0), body);
                self.line("}");
            }
            StmtKind::Break(l) => simple(self, format!("break L{}", l.0)),
            StmtKind::Continue(l) => simple(self, format!("continue L{}", l.0)),
            StmtKind::Return(None) => simple(self, "return".into()),
            StmtKind::Return(Some(e)) => {
                let text = format!("return {}", self.expr(e));
                simple(self, text);
            }
            StmtKind::RawC(text) => simple(self, format!("raw {}", quoted(text))),
            StmtKind::Comment(text) => simple(self, format!("comment {}", quoted(text))),
            StmtKind::Unreachable => simple(self, "unreachable".into()),
        }
    }

    fn two_arms(&mut self, head: &str, then: &[Stmt], otherwise: &[Stmt]) {
        self.body(head, then);
        if !otherwise.is_empty() {
            self.body("} else", otherwise);
        }
        self.line("}");
    }

    fn cases(&mut self, cases: &[Case]) {
        for c in cases {
            let labels: Vec<String> = c
                .labels
                .iter()
                .map(|(from, to)| if from == to { from.to_string() } else { format!("{from}..{to}") })
                .collect();
            let mut head = format!("case {}", labels.join(", "));
            if !c.names.is_empty() {
                let names: Vec<String> = c.names.iter().map(|n| self.constant_ref(*n)).collect();
                let _ = write!(head, " named {}", names.join(", "));
            }
            if let Some(text) = &c.comment {
                let _ = write!(head, " comment {}", quoted(text));
            }
            self.body(&head, &c.body);
            self.line("}");
        }
    }

    // ---- names

    fn local_ref(&self, id: LocalId) -> String {
        let name = self.function.and_then(|f| f.locals.get(id.index())).map(|l| &l.name);
        let reserved = name.is_some_and(|n| EXPRESSION_WORDS.contains(&&**n) || STATEMENT_WORDS.contains(&&**n));
        reference("", name, id.0, &self.locals, reserved)
    }

    fn function_ref(&self, id: FunctionId) -> String {
        let name = self.unit.functions.get(id.index()).map(|f| &f.name);
        let reserved = name.is_some_and(|n| EXPRESSION_WORDS.contains(&&**n));
        reference("", name, id.0, &self.functions, reserved)
    }

    fn extern_ref(&self, id: ExternId) -> String {
        reference("", self.unit.externs.get(id.index()).map(|e| &e.name), id.0, &self.externs, false)
    }

    fn struct_ref(&self, id: StructId) -> String {
        reference("struct ", self.unit.structs.get(id.index()).map(|s| &s.name), id.0, &self.structs, false)
    }

    fn constant_ref(&self, id: ConstantId) -> String {
        reference("#", self.unit.constants.get(id.index()).map(|c| &c.name), id.0, &self.constants, false)
    }

    // ---- types and values

    fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Void => "void".into(),
            Type::Bool => "bool".into(),
            Type::F32 => "f32".into(),
            Type::F64 => "f64".into(),
            Type::Int(i) => self.int_type(i),
            Type::Pointer(to, false) => format!("*{}", self.ty(to)),
            Type::Pointer(to, true) => format!("*const {}", self.ty(to)),
            Type::Array(element, n) => format!("[{}; {n}]", self.ty(element)),
            Type::Struct(id) => self.struct_ref(*id),
            Type::Function(s) => self.signature(s),
            Type::Opaque(name) => format!("opaque {}", word(name)),
        }
    }

    fn int_type(&self, i: &IntType) -> String {
        let known = INT_NAMES.iter().find(|(_, bits, signed, spelling)| {
            let bits = if *bits == 0 { self.unit.word_bits } else { *bits };
            *spelling == &*i.spelling && bits == i.bits && *signed == i.signed
        });
        match known {
            Some((text, ..)) => (*text).into(),
            None => {
                let sign = if i.signed { "signed" } else { "unsigned" };
                format!("integer({}, {sign}, {})", i.bits, word(&i.spelling))
            }
        }
    }

    fn signature(&self, s: &Signature) -> String {
        let mut params: Vec<String> = Vec::new();
        if s.takes_vm {
            params.push("vm".into());
        }
        params.extend(s.params.iter().map(|t| self.ty(t)));
        if s.variadic {
            params.push("...".into());
        }
        format!("fn({}) -> {}", params.join(", "), self.ty(&s.ret))
    }

    fn init(&self, init: &Init) -> String {
        match init {
            Init::Int(i) => i.to_string(),
            Init::Float(f) => float(*f),
            Init::String(s) => quoted(s),
            Init::Null => "null".into(),
            Init::Function(id) => format!("fn {}", self.function_ref(*id)),
            Init::Extern(id) => format!("extern {}", self.extern_ref(*id)),
            Init::List(list) => {
                let list: Vec<String> = list.iter().map(|i| self.init(i)).collect();
                format!("{{{}}}", list.join(", "))
            }
            Init::RawC(text) => format!("raw {}", quoted(text)),
        }
    }

    // ---- places and expressions

    fn place(&self, place: &Place) -> String {
        match place {
            Place::Local(id) => self.local_ref(*id),
            Place::State(id) => {
                reference("$", self.unit.state.get(id.index()).map(|v| &v.name), id.0, &self.state, false)
            }
            Place::Static(id) => {
                reference("@", self.unit.statics.get(id.index()).map(|v| &v.name), id.0, &self.statics, false)
            }
            Place::Deref(e) => format!("deref({})", self.expr(e)),
            Place::Field(base, id, field) => {
                let base_type = Typing::new(self.unit, self.function).place(base);
                let fields = self.unit.structs.get(id.index()).map_or(&[][..], |s| &s.fields);
                let name = fields.get(*field as usize).map(|f| &f.name);
                match name {
                    Some(n)
                        if base_type == Some(Type::Struct(*id))
                            && is_identifier(n)
                            && fields.iter().filter(|f| f.name == *n).count() == 1 =>
                    {
                        format!("{}.{n}", self.place(base))
                    }
                    _ => format!("{}.<{}, {field}>", self.place(base), id.0),
                }
            }
            Place::Index(base, index) => format!("{}[{}]", self.place(base), self.expr(index)),
        }
    }

    fn expr(&self, e: &Expr) -> String {
        let is_flag = e.ty == Type::Bool && matches!(e.kind, ExprKind::Int(0 | 1));
        let text = match &e.kind {
            ExprKind::Int(i) if is_flag => if *i == 0 { "false" } else { "true" }.into(),
            other => self.bare(other),
        };
        let default = Typing::new(self.unit, self.function).default(&e.kind);
        if is_flag || default.as_ref() == Some(&e.ty) { text } else { format!("{text}:{}", self.ty(&e.ty)) }
    }

    /// Without its type.
    fn bare(&self, kind: &ExprKind) -> String {
        match kind {
            ExprKind::Int(i) => i.to_string(),
            ExprKind::Float(f) => float(*f),
            ExprKind::String(s) => quoted(s),
            ExprKind::Null => "null".into(),
            ExprKind::Constant(id) => self.constant_ref(*id),
            ExprKind::Read(place) => self.place(place),
            ExprKind::AddressOf(place) => format!("&{}", self.place(place)),
            ExprKind::FunctionAddress(id) => format!("fn {}", self.function_ref(*id)),
            ExprKind::ExternAddress(id) => format!("extern {}", self.extern_ref(*id)),
            ExprKind::Unary(op, e) => {
                let op = match op {
                    UnaryOp::Negate => "neg",
                    UnaryOp::Invert => "inv",
                    UnaryOp::Not => "not",
                };
                format!("{op}({})", self.expr(e))
            }
            ExprKind::Binary(op, a, b) => {
                let text = BINARY.iter().find(|(o, _)| o == op).map_or("?", |(_, t)| t);
                format!("({} {text} {})", self.expr(a), self.expr(b))
            }
            ExprKind::LogicalAnd(a, b) => format!("({} && {})", self.expr(a), self.expr(b)),
            ExprKind::LogicalOr(a, b) => format!("({} || {})", self.expr(a), self.expr(b)),
            ExprKind::Select(c, a, b) => format!("select({}, {}, {})", self.expr(c), self.expr(a), self.expr(b)),
            ExprKind::Convert(e) => format!("convert({})", self.expr(e)),
            ExprKind::Load(a) => format!("load({})", self.expr(a)),
            ExprKind::Store(a, v) => format!("store({}, {})", self.expr(a), self.expr(v)),
            ExprKind::PointerAdd(p, i) => format!("padd({}, {})", self.expr(p), self.expr(i)),
            ExprKind::PointerDifference(a, b) => format!("pdiff({}, {})", self.expr(a), self.expr(b)),
            ExprKind::Call(callee, arguments) => {
                let mut list: Vec<String> = arguments.iter().map(|a| self.expr(a)).collect();
                match callee {
                    Callee::Function(id) => format!("{}({})", self.function_ref(*id), list.join(", ")),
                    Callee::Extern(id) => format!("extern {}({})", self.extern_ref(*id), list.join(", ")),
                    Callee::Pointer(e) => {
                        list.insert(0, self.expr(e));
                        format!("call({})", list.join(", "))
                    }
                }
            }
            ExprKind::Intrinsic(i, arguments) => {
                let list: Vec<String> = arguments.iter().map(|a| self.expr(a)).collect();
                format!("%{}({})", i.name(), list.join(", "))
            }
            ExprKind::SizeOf(ty) => format!("sizeof({})", self.ty(ty)),
            ExprKind::OffsetOf(id, field) => format!("offsetof({}, {field})", self.struct_ref(*id)),
            ExprKind::Vm => "vm".into(),
            ExprKind::RawC(text) => format!("raw {}", quoted(text)),
        }
    }
}

fn reference(sigil: &str, name: Option<&Name>, id: u32, counts: &Counts<'_>, reserved: bool) -> String {
    match name {
        Some(n) if is_identifier(n) && !reserved && counts.get(&**n) == Some(&1) => format!("{sigil}{n}"),
        Some(n) if is_identifier(n) => format!("{sigil}{n}!{id}"),
        _ => format!("{sigil}_!{id}"),
    }
}

fn option_test(test: &OptionTest) -> String {
    match test {
        OptionTest::Defined(n) => format!("defined({})", word(n)),
        OptionTest::Name(n) => word(n),
        OptionTest::Not(t) => format!("!{}", option_test(t)),
        OptionTest::And(a, b) => format!("({} && {})", option_test(a), option_test(b)),
        OptionTest::Or(a, b) => format!("({} || {})", option_test(a), option_test(b)),
    }
}

/// A name in a declaration: bare where possible.
fn word(name: &str) -> String {
    if is_identifier(name) { name.into() } else { quoted(name) }
}

pub(super) fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Shortest text that reads back as the same number, always recognisable as a float.
fn float(f: f64) -> String {
    if f.is_nan() {
        "nan".into()
    } else if f.is_infinite() {
        if f > 0.0 { "inf".into() } else { "-inf".into() }
    } else {
        format!("{f:?}")
    }
}
