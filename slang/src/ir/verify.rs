//! Checks that a unit keeps the rules of [`super`]; run after lowering and after every pass.
//!
//! *In*: a [`Unit`]. *Out*: every violation found, with function, statement and what was expected. It changes nothing,
//! accepts any unit (ids out of range included) without panicking, and judges types by width, sign and structure:
//! spellings of integer types and `const` are for the reader of the C, not for the machine ([`Type::same`]).

mod control;
mod expr;

use super::print::type_name;
use super::typing::Typing;
use super::*;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Clone, Debug, PartialEq)]
pub struct VerifyError {
    /// Function, or none for declarations.
    pub function: Option<Name>,
    /// Where in it: `body[3].then[0]`, or the declaration's name.
    pub path: String,
    pub location: Option<Location>,
    pub message: String,
}

impl std::fmt::Display for VerifyError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match &self.function {
            Some(name) => write!(f, "{name}, {}: {}", self.path, self.message),
            None => write!(f, "{}: {}", self.path, self.message),
        }
    }
}

impl std::error::Error for VerifyError {}

/// All violations, in the order of the unit. Empty: the unit is well-formed.
pub fn verify(unit: &Unit) -> Vec<VerifyError> {
    let mut v = Verifier::new(unit);
    v.declarations();
    for f in &unit.functions {
        v.function(f);
    }
    v.errors
}

/// How the message ends that tells of a type of which only the name is known.
pub const BEHIND_POINTER: &str = "which is usable behind a pointer only";

struct Verifier<'a> {
    unit: &'a Unit,
    function: Option<&'a Function>,
    path: Vec<String>,
    location: Option<Location>,
    /// Enclosing labels, innermost last, and whether `Continue` may name them.
    labels: Vec<(Label, bool)>,
    used_labels: BTreeSet<Label>,
    errors: Vec<VerifyError>,
}

impl<'a> Verifier<'a> {
    fn new(unit: &'a Unit) -> Self {
        Verifier {
            unit,
            function: None,
            path: Vec::new(),
            location: None,
            labels: Vec::new(),
            used_labels: BTreeSet::new(),
            errors: Vec::new(),
        }
    }

    fn error(&mut self, message: impl Into<String>) {
        self.errors.push(VerifyError {
            function: self.function.map(|f| f.name.clone()),
            path: self.path.join("."),
            location: self.location,
            message: message.into(),
        });
    }

    fn within(&mut self, step: impl Into<String>, check: impl FnOnce(&mut Self)) {
        self.path.push(step.into());
        check(self);
        self.path.pop();
    }

    fn typing(&self) -> Typing<'a> {
        Typing::new(self.unit, self.function)
    }

    fn show(&self, ty: &Type) -> String {
        type_name(self.unit, ty)
    }

    fn expect_same(&mut self, what: &str, found: &Type, expected: &Type) {
        if !found.same(expected) {
            let message = format!("{what} is {}, expected {}", self.show(found), self.show(expected));
            self.error(message);
        }
    }

    // ---- declarations

    fn declarations(&mut self) {
        let u = self.unit;
        if !matches!(u.word_bits, 32 | 64) {
            self.error(format!("the word has {} bits, expected 32 or 64", u.word_bits));
        }
        self.unique("structure", u.structs.iter().map(|s| &s.name));
        self.unique("constant", u.constants.iter().map(|c| &c.name));
        self.unique("state variable", u.state.iter().map(|v| &v.name));
        let globals = u.statics.iter().map(|v| &v.name).chain(u.functions.iter().map(|f| &f.name));
        self.unique("global name", globals);
        // The same name may stand for a proxy entry and for a function.
        for kind in [ExternKind::Platform, ExternKind::Proxy, ExternKind::C] {
            self.unique("external function", u.externs.iter().filter(|e| e.kind == kind).map(|e| &e.name));
        }
        for s in &u.structs {
            self.within(s.name.to_string(), |v| v.structure(s));
        }
        for c in &u.constants {
            self.within(c.name.to_string(), |v| v.constant(c));
        }
        for variable in u.state.iter().chain(&u.statics) {
            self.within(variable.name.to_string(), |v| v.variable(variable));
        }
        for e in &u.externs {
            self.within(e.name.to_string(), |v| v.external(e));
        }
        for p in &u.proxies {
            self.within(format!("proxy {}", p.name), |v| v.proxy(p));
        }
    }

    fn unique<'n>(&mut self, what: &str, names: impl Iterator<Item = &'n Name>) {
        let mut seen = BTreeMap::new();
        for n in names {
            *seen.entry(n).or_insert(0u32) += 1;
        }
        for (n, times) in seen {
            if times > 1 {
                self.within(n.to_string(), |v| v.error(format!("{what} defined {times} times")));
            }
        }
    }

    /// A type of a variable, field or element: no `void`, no unknown structure, no opaque by value.
    fn value_type(&mut self, what: &str, ty: &Type) {
        match ty {
            Type::Void => self.error(format!("{what} is void")),
            // A plugin's own header may define it.
            Type::Opaque(_) if self.unit.kind == UnitKind::Plugin => {}
            Type::Opaque(name) => self.error(format!("{what} is `{name}`, {BEHIND_POINTER}")),
            Type::Array(element, _) => self.value_type(what, element),
            other => self.any_type(other),
        }
    }

    fn any_type(&mut self, ty: &Type) {
        match ty {
            Type::Int(i) if !matches!(i.bits, 8 | 16 | 32 | 64) => {
                self.error(format!("integer type `{}` of {} bits", i.spelling, i.bits))
            }
            Type::Struct(id) if id.index() >= self.unit.structs.len() => {
                self.error(format!("structure {} does not exist", id.0))
            }
            Type::Pointer(to, _) => self.any_type(to),
            Type::Array(element, _) => self.value_type("an array's element", element),
            Type::Function(s) => self.signature(s),
            _ => {}
        }
    }

    fn signature(&mut self, s: &Signature) {
        for p in &s.params {
            self.value_type("a parameter", p);
            if matches!(p, Type::Array(..)) {
                self.error("a parameter is an array; it must be a pointer");
            }
        }
        if s.ret != Type::Void {
            self.value_type("a result", &s.ret);
        }
        if s.takes_vm && (self.unit.kind == UnitKind::Plugin || self.unit.global_state) {
            self.error("a plugin has no virtual machine to pass");
        }
    }

    fn structure(&mut self, s: &Struct) {
        self.unique("field", s.fields.iter().map(|f| &f.name));
        for f in &s.fields {
            self.within(f.name.to_string(), |v| {
                v.value_type("a field", &f.ty);
                let Some(width) = f.bit_width else { return };
                match &f.ty {
                    Type::Int(i) if (1..=i.bits).contains(&width) => {}
                    _ => v.error(format!("bit field of {width} bits in {}", v.show(&f.ty))),
                }
            });
        }
    }

    fn constant(&mut self, c: &Constant) {
        let fits = match &c.value {
            ConstantValue::Int(i) => self.int_fits(*i, &c.ty) || c.ty.is_float(),
            ConstantValue::Float(_) => c.ty.is_float(),
            ConstantValue::String(_) => c.ty.is_pointer(),
            ConstantValue::Header => c.ty.is_scalar(),
        };
        if !fits {
            self.error(format!("the value {:?} is no {}", c.value, self.show(&c.ty)));
        }
    }

    fn int_fits(&self, value: i128, ty: &Type) -> bool {
        match ty {
            Type::Int(i) => i.contains(value),
            Type::Bool => value == 0 || value == 1,
            _ => false,
        }
    }

    fn variable(&mut self, variable: &Variable) {
        self.value_type("the variable", &variable.ty);
        if let Some(init) = &variable.init {
            self.init(init, &variable.ty);
        }
    }

    fn init(&mut self, init: &Init, ty: &Type) {
        let fits = match (init, ty) {
            // Tables of addresses and of whatever verbatim C says are the C compiler's to check.
            (Init::RawC(_), _) => true,
            (Init::Int(0) | Init::Null, Type::Pointer(..) | Type::Function(_)) => true,
            (Init::Int(i), _) if ty.is_float() => *i as f64 as i128 == *i,
            (Init::Int(i), _) => self.int_fits(*i, ty),
            (Init::Float(_), _) => ty.is_float(),
            (Init::String(_), Type::Pointer(..) | Type::Array(..)) => true,
            (Init::Function(id), Type::Function(s)) => match self.unit.functions.get(id.index()) {
                Some(f) => f.signature().same(s),
                None => false,
            },
            (Init::Function(id), Type::Pointer(..)) => id.index() < self.unit.functions.len(),
            (Init::Extern(id), Type::Function(s)) => match self.unit.externs.get(id.index()) {
                Some(e) => e.signature.same(s),
                None => false,
            },
            (Init::Extern(id), Type::Pointer(..)) => id.index() < self.unit.externs.len(),
            (Init::List(list), Type::Array(element, n)) => {
                for (i, item) in list.iter().enumerate() {
                    self.within(format!("[{i}]"), |v| v.init(item, element));
                }
                list.len() <= *n
            }
            (Init::List(list), Type::Struct(id)) => match self.unit.structs.get(id.index()) {
                Some(s) => {
                    for (item, field) in list.iter().zip(&s.fields) {
                        self.within(field.name.to_string(), |v| v.init(item, &field.ty));
                    }
                    list.len() <= s.fields.len()
                }
                None => false,
            },
            _ => false,
        };
        if !fits {
            let mut text = format!("{init:?}");
            if let Some((end, _)) = text.char_indices().nth(60) {
                text.replace_range(end.., "...");
            }
            self.error(format!("the initial value {text} is no {}", self.show(ty)));
        }
    }

    fn external(&mut self, e: &Extern) {
        self.signature(&e.signature);
        if e.param_names.len() > e.signature.params.len() {
            self.error("more parameter names than parameters");
        }
        if e.kind == ExternKind::Proxy && e.signature.takes_vm {
            self.error("a proxy function does not take the virtual machine");
        }
    }

    fn proxy(&mut self, p: &ProxyLayout) {
        self.unique("proxy entry", p.entries.iter().map(|e| &e.name));
        for e in &p.entries {
            self.within(e.name.to_string(), |v| v.proxy_entry(e));
        }
    }

    fn proxy_entry(&mut self, e: &ProxyEntry) {
        self.signature(&e.signature);
        if e.signature.takes_vm {
            self.error("a proxy entry does not take the virtual machine");
        }
        let Some(target) = &e.target else { return };
        if matches!(target, Callee::Pointer(_)) {
            return self.error("a proxy entry's target is a function, not an expression");
        }
        let Some(found) = self.typing().callee(target) else {
            return self.error("the target does not exist");
        };
        if found.params.len() != e.signature.params.len() {
            let message =
                format!("the target takes {} arguments, expected {}", found.params.len(), e.signature.params.len());
            self.error(message);
        }
    }

    // ---- functions

    fn function(&mut self, f: &'a Function) {
        self.function = Some(f);
        self.location = f.location;
        self.path = vec!["head".into()];
        self.labels.clear();
        self.used_labels.clear();
        if f.params as usize > f.locals.len() {
            self.error(format!("{} parameters but {} locals", f.params, f.locals.len()));
        }
        if f.takes_vm && (self.unit.kind == UnitKind::Plugin || self.unit.global_state) {
            self.error("a plugin's function takes the virtual machine");
        }
        if f.ret != Type::Void {
            self.value_type("the result", &f.ret);
        }
        self.unique("local", f.locals.iter().map(|l| &l.name));
        for (i, l) in f.locals.iter().enumerate() {
            self.within(l.name.to_string(), |v| {
                v.value_type("the local", &l.ty);
                let is_param = i < f.params as usize;
                if is_param && (l.init.is_some() || l.is_static) {
                    v.error("a parameter has neither initial value nor static storage");
                }
                if is_param && matches!(l.ty, Type::Array(..)) {
                    v.error("a parameter is an array; it must be a pointer");
                }
                if let Some(init) = &l.init {
                    v.init(init, &l.ty);
                }
            });
        }
        self.path = Vec::new();
        self.stmts("body", &f.body);
        if f.ret != Type::Void && crate::ir::flow::falls_through(&f.body) {
            self.path = vec!["body".into()];
            self.location = f.location;
            let ret = self.show(&f.ret);
            self.error(format!("control reaches the end without a result of type {ret}"));
        }
        self.function = None;
        self.path.clear();
        self.location = None;
    }
}
