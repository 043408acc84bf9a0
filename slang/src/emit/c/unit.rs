//! What the files of virtual machines and plugins have in common: constants, structures, variables, functions.
//!
//! *In*: the unit with its usage. *Out*: sections of a C file.

use super::expr::Expressions;
use super::lines::Lines;
use super::names::Names;
use super::precedence::{float_literal, hex_literal, int_literal};
use super::stmt::Statements;
use super::tidy::{Tidy, tidy};
use super::types::{Types, comment_text, string_literal};
use super::usage::{Access, Usage, Visit, walk_stmts};
use super::{COptions, File, StateForm};
use crate::ir::typing::Typing;
use crate::ir::*;
use crate::source::Name;
use std::collections::BTreeSet;

pub(super) struct UnitText<'a> {
    pub unit: &'a Unit,
    pub names: &'a Names,
    pub usage: &'a Usage,
    pub out: Lines<'a>,
    /// Functions made ready, in the order of the unit; None for those that are not printed.
    tidied: &'a [Option<Tidy>],
    /// What must hold for a function to be called at all, where the preprocessor decides.
    optional: &'a [Option<String>],
}

/// Everything that is computed before printing.
pub(super) struct Prepared {
    names: Names,
    usage: Usage,
    tidied: Vec<Option<Tidy>>,
    optional: Vec<Option<String>>,
}

impl Prepared {
    pub(super) fn new(unit: &Unit, form: StateForm) -> Prepared {
        Self::with(unit, form, &[])
    }

    /// The given functions are printed whether anything reaches them or not.
    pub(super) fn with(unit: &Unit, form: StateForm, wanted: &[FunctionId]) -> Prepared {
        // What is removed from the bodies is not used: look for uses afterwards.
        let mut trimmed = unit.clone();
        let tidied: Vec<Tidy> = unit.functions.iter().map(|f| tidy(unit, f)).collect();
        for (f, t) in trimmed.functions.iter_mut().zip(&tidied) {
            *f = t.function.clone();
        }
        let usage = Usage::new(&trimmed, wanted);
        let optional = super::optional::conditions(&trimmed, &usage);
        let tidied = tidied.into_iter().zip(&usage.functions).map(|(t, used)| used.then_some(t)).collect();
        Prepared { names: Names::new(unit, form), usage, tidied, optional }
    }
}

impl<'a> UnitText<'a> {
    pub(super) fn new(unit: &'a Unit, prepared: &'a Prepared, path: &str, options: &COptions<'a>) -> Self {
        let file = path.rsplit('/').next().unwrap_or(path);
        UnitText {
            unit,
            names: &prepared.names,
            usage: &prepared.usage,
            out: Lines::new(file, options.line_directives),
            tidied: &prepared.tidied,
            optional: &prepared.optional,
        }
    }

    pub(super) fn types(&self) -> Types<'a> {
        Types { names: self.names }
    }

    pub(super) fn finish(self, path: String) -> File {
        (path, self.out.text)
    }

    pub(super) fn used_functions(&self) -> impl Iterator<Item = (FunctionId, &'a Function)> + use<'a> {
        let (unit, usage) = (self.unit, self.usage);
        unit.functions.iter().enumerate().filter(|(i, _)| usage.functions[*i]).map(|(i, f)| (FunctionId(i as u32), f))
    }

    // ---- headers, constants, structures

    /// `<...>` first, then the others in their order; lines that begin with `#` are taken as they are.
    pub(super) fn includes(&mut self, system: &[&str], own: &[&str]) {
        let mut seen = BTreeSet::new();
        let given = self.unit.headers.iter().map(|h| h.as_str());
        let (angled, others): (Vec<&str>, Vec<&str>) = given.partition(|h| h.starts_with('<'));
        for h in system.iter().copied().chain(angled) {
            if seen.insert(h) {
                self.out.line(format!("#include {h}"));
            }
        }
        self.out.blank();
        for h in own.iter().copied().chain(others) {
            if h.starts_with('#') {
                self.out.line(h);
            } else if seen.insert(h) {
                let quoted = if h.starts_with(['"', '<']) { h.to_string() } else { format!("\"{h}\"") };
                self.out.line(format!("#include {quoted}"));
            }
        }
        self.out.blank();
    }

    pub(super) fn constants(&mut self, skip: &dyn Fn(&Constant) -> bool) {
        let mut lines: Vec<(&Name, String)> = Vec::new();
        for (i, c) in self.unit.constants.iter().enumerate() {
            if self.usage.constants[i]
                && !skip(c)
                && let Some(text) = constant_definition(c)
            {
                lines.push((&c.name, text));
            }
        }
        lines.sort();
        for (_, text) in &lines {
            self.out.line(text);
        }
        if !lines.is_empty() {
            self.out.blank();
        }
    }

    pub(super) fn structures(&mut self) {
        let order = structure_order(self.unit);
        for id in &order {
            let name = &self.names.structs[id.index()];
            self.out.line(format!("typedef struct {name} {name};"));
        }
        if !order.is_empty() {
            self.out.blank();
        }
        for id in order {
            self.structure(id);
        }
    }

    fn structure(&mut self, id: StructId) {
        let s = &self.unit.structs[id.index()];
        if let Some(text) = &s.comment {
            self.comment(text);
        }
        self.out.open(format!("struct {} {{", self.names.structs[id.index()]));
        for (f, name) in s.fields.iter().zip(&self.names.fields[id.index()]) {
            let bits = f.bit_width.map_or(String::new(), |b| format!(" : {b}"));
            let text = format!("{}{bits};", self.types().declare(&f.ty, name));
            self.out.line(text);
        }
        if s.fields.is_empty() {
            self.out.line("char unused;");
        }
        self.out.close("};");
        self.out.blank();
    }

    pub(super) fn comment(&mut self, text: &str) {
        let text = comment_text(text.trim());
        match text.contains('\n') {
            false => self.out.line(format!("/* {text} */")),
            true => {
                let lines: Vec<String> = text
                    .lines()
                    .map(|l| l.trim())
                    .map(|l| if l.is_empty() { " *".into() } else { format!(" * {l}") })
                    .collect();
                self.out.line(format!("/*\n{}\n */", lines.join("\n")));
            }
        }
    }

    // ---- variables

    /// An initialiser that C evaluates before the program starts.
    pub(super) fn init(&self, init: &Init, ty: &Type) -> String {
        match (init, ty) {
            (Init::Int(0), Type::Pointer(..) | Type::Function(_)) => "NULL".into(),
            (Init::Int(i), Type::Bool) => if *i == 0 { "false" } else { "true" }.into(),
            (Init::Int(i), Type::F32 | Type::F64) => float_literal(*i as f64, ty).text,
            (Init::Int(i), Type::Int(t)) => int_literal(*i, t.signed).text,
            (Init::Int(i), _) => int_literal(*i, true).text,
            (Init::Float(f), _) => float_literal(*f, ty).text,
            (Init::String(s), Type::Pointer(to, _)) if !is_char(to) => {
                format!("({}) {}", self.types().name(ty), string_literal(s))
            }
            (Init::String(s), _) => string_literal(s),
            (Init::Null, _) => "NULL".into(),
            (Init::Function(id), _) => {
                let f = &self.unit.functions[id.index()];
                self.address(&self.names.functions[id.index()], &f.signature(), ty)
            }
            (Init::Extern(id), _) => {
                let e = &self.unit.externs[id.index()];
                self.address(&e.name, &e.signature, ty)
            }
            (Init::List(list), _) => {
                let mut items: Vec<String> = match ty {
                    Type::Array(element, _) => list.iter().map(|i| self.init(i, element)).collect(),
                    Type::Struct(id) => {
                        let fields = &self.unit.structs[id.index()].fields;
                        let missing = fields.iter().skip(list.len()).map(|f| self.zero(&f.ty));
                        let given = list.iter().zip(fields).map(|(i, f)| self.init(i, &f.ty));
                        given.chain(missing).collect()
                    }
                    _ => Vec::new(),
                };
                if items.is_empty() {
                    items.push(match ty {
                        Type::Array(element, _) => self.zero(element),
                        _ => "0".into(),
                    });
                }
                braced(&items)
            }
            (Init::RawC(text), _) => text.clone(),
        }
    }

    fn address(&self, name: &str, signature: &Signature, ty: &Type) -> String {
        let own = self.types().name(&Type::Function(Box::new(signature.clone())));
        let wanted = self.types().name(ty);
        match ty {
            _ if own == wanted => name.into(),
            Type::Function(_) => format!("({wanted})(void (*)(void)) {name}"),
            _ => format!("({wanted}) {name}"),
        }
    }

    /// All zero bits of the type.
    pub(super) fn zero(&self, ty: &Type) -> String {
        match ty {
            Type::Bool => "false".into(),
            Type::F32 | Type::F64 => float_literal(0.0, ty).text,
            Type::Pointer(..) | Type::Function(_) => "NULL".into(),
            Type::Array(element, _) => format!("{{{}}}", self.zero(element)),
            Type::Struct(id) => {
                let s = self.unit.structs.get(id.index());
                match s.and_then(|s| s.fields.first()) {
                    Some(_) if s.is_some_and(|s| s.defined_here) => {
                        let list: Vec<String> =
                            s.into_iter().flat_map(|s| &s.fields).map(|f| self.zero(&f.ty)).collect();
                        braced(&list)
                    }
                    _ => "{0}".into(),
                }
            }
            _ => "0".into(),
        }
    }

    pub(super) fn statics(&mut self) {
        let constant = self.never_written();
        let mut any = false;
        for (i, v) in self.unit.statics.iter().enumerate() {
            if self.usage.statics[i] {
                self.static_variable(v, &self.names.statics[i].clone(), constant[i]);
                any = true;
            }
        }
        if any {
            self.out.blank();
        }
    }

    pub(super) fn static_variable(&mut self, v: &Variable, name: &str, is_const: bool) {
        if let Some(text) = &v.comment {
            self.comment(text);
        }
        let storage = if v.exported { "" } else { "static " };
        let qualifier = if is_const && !v.exported { "const " } else { "" };
        let declaration = match (qualifier.is_empty(), &v.ty) {
            (true, _) => self.types().declare(&v.ty, name),
            // The qualifier belongs to the element, behind the star of a pointer.
            (false, Type::Array(element, n)) => {
                self.types().declare(element, &const_declarator(element, &format!("{name}[{n}]")))
            }
            (false, ty) => self.types().declare(ty, &const_declarator(ty, name)),
        };
        let declaration = match const_inside(&v.ty) {
            false if !qualifier.is_empty() => format!("const {declaration}"),
            _ => declaration,
        };
        let declaration = if v.is_volatile { self.types().declare_volatile(&v.ty, name) } else { declaration };
        let init = v.init.as_ref().map_or(String::new(), |i| format!(" = {}", self.init(i, &v.ty)));
        self.out.line(format!("{storage}{declaration}{init};"));
    }

    /// Statics whose elements are only read.
    fn never_written(&self) -> Vec<bool> {
        let mut constant: Vec<bool> = self.unit.statics.iter().map(|v| v.init.is_some()).collect();
        for t in self.tidied.iter().flatten() {
            let typing = Typing::new(self.unit, Some(&t.function));
            walk_stmts(&t.function.body, &mut |v| match v {
                Visit::Place(Place::Static(id), Access::Write | Access::Address) => constant[id.index()] = false,
                Visit::Expr(Expr { kind: ExprKind::Read(place), .. }) => {
                    let whole = matches!(typing.place(place), Some(Type::Array(..)));
                    if let (true, Some(id)) = (whole, root_static(place)) {
                        constant[id.index()] = false;
                    }
                }
                Visit::Expr(Expr { kind: ExprKind::RawC(_), .. })
                | Visit::Stmt(Stmt { kind: StmtKind::RawC(_), .. }) => {
                    constant.fill(false);
                }
                _ => {}
            });
        }
        constant
    }

    // ---- functions

    pub(super) fn prototypes(&mut self, exported_too: bool) {
        let mut any = false;
        let list: Vec<(FunctionId, &Function)> = self.used_functions().collect();
        for (id, f) in list {
            if f.linkage == Linkage::Exported && !exported_too {
                continue;
            }
            any = true;
            let open = self.open_guard(id, f);
            let text = self.head(id, f);
            self.out.line(format!("{};", text.replace('\n', " ")));
            self.close_guard(open);
        }
        if any {
            self.out.blank();
        }
    }

    fn open_guard(&mut self, id: FunctionId, f: &Function) -> bool {
        let condition = match &self.optional[id.index()] {
            Some(condition) => condition.clone(),
            None if f.guard.is_empty() => return false,
            None => guard_text(f),
        };
        self.out.margin(format!("#if {condition}"));
        true
    }

    fn close_guard(&mut self, open: bool) {
        if open {
            self.out.margin("#endif");
        }
    }

    /// `static sqInt name(...)`, the result on a line of its own.
    fn head(&self, id: FunctionId, f: &Function) -> String {
        let name = &self.names.functions[id.index()];
        let params: Vec<String> = match &self.tidied[id.index()] {
            Some(t) => self.local_names(t).into_iter().take(f.params as usize).collect(),
            None => Vec::new(),
        };
        // A result that is declared around the name (pointer to function) stays on one line.
        let whole = self.types().function(name, &f.signature(), &params);
        let result = self.types().name(&f.ret);
        let text = match whole.strip_prefix(&format!("{} {name}(", result)) {
            Some(rest) => format!("{result}\n{name}({rest}"),
            None => match whole.strip_prefix(&format!("{result}{name}(")) {
                Some(rest) => format!("{result}\n{name}({rest}"),
                None => whole.clone(),
            },
        };
        match (f.linkage, f.inline) {
            (Linkage::Visible, _) => text,
            (Linkage::Exported, _) => match text.split_once('\n') {
                Some((result, rest)) => format!("EXPORT({result})\n{rest}"),
                None => format!("EXPORT() {text}"),
            },
            (_, Inline::Always) => format!("static SQ_ALWAYS_INLINE {text}"),
            (_, Inline::Yes) => format!("static inline {text}"),
            (_, Inline::Never) => format!("static SQ_NEVER_INLINE {text}"),
            _ => format!("static {text}"),
        }
    }

    fn local_names(&self, t: &Tidy) -> Vec<String> {
        let mut used: BTreeSet<String> = BTreeSet::new();
        let plugin = self.unit.kind == UnitKind::Plugin || self.names.classic;
        walk_stmts(&t.function.body, &mut |v| match v {
            Visit::Expr(e) => match &e.kind {
                ExprKind::Call(Callee::Function(id), _) | ExprKind::FunctionAddress(id) => {
                    used.insert(self.names.functions[id.index()].clone());
                }
                ExprKind::Call(Callee::Extern(id), _) | ExprKind::ExternAddress(id) => {
                    used.insert(self.unit.externs[id.index()].name.to_string());
                }
                ExprKind::Constant(id) => {
                    used.insert(self.unit.constants[id.index()].name.to_string());
                }
                ExprKind::Intrinsic(i, _) => {
                    used.insert(i.name().to_string());
                }
                _ => {}
            },
            Visit::Place(Place::Static(id), _) => {
                used.insert(self.names.statics[id.index()].clone());
            }
            Visit::Place(Place::State(id), _) if plugin => {
                used.insert(self.names.state[id.index()].clone());
            }
            _ => {}
        });
        if self.unit.kind == UnitKind::Plugin {
            used.insert("interpreterProxy".into());
        }
        // Verbatim C knows the locals by their own names.
        for (l, raw) in t.function.locals.iter().zip(&t.usage.raw) {
            if *raw {
                used.remove(&*l.name);
            }
        }
        self.names.locals(&t.function, &used)
    }

    pub(super) fn functions(&mut self) {
        let list: Vec<(FunctionId, &'a Function)> = self.used_functions().collect();
        for (id, f) in list {
            self.function(id, f);
        }
    }

    pub(super) fn function(&mut self, id: FunctionId, original: &'a Function) {
        let Some(t) = &self.tidied[id.index()] else { return };
        let f = &t.function;
        if let Some(text) = original.comment.as_deref().filter(|c| !c.trim().is_empty()) {
            self.comment(text);
        }
        let class = if f.class.is_empty() { String::new() } else { format!("{}>>", f.class) };
        self.out.line(format!("/* {class}#{} */", comment_text(&f.selector)));
        let open = self.open_guard(id, f);
        self.out.at(f.location);
        let head = self.head(id, f);
        self.out.line(head);
        self.out.open("{");
        let locals = self.local_names(t);
        let declared = self.declarations(t, &locals);
        if declared {
            self.out.blank();
        }
        let e = Expressions { unit: self.unit, names: self.names, function: Some(f), locals: &locals };
        // The statements borrow the output of this very text.
        let mut out = std::mem::replace(&mut self.out, Lines::new("", None));
        Statements::new(e, &mut out).body(&f.body, f.ret == Type::Void);
        out.close("}");
        out.generated();
        self.out = out;
        self.close_guard(open);
        self.out.blank();
    }

    /// Locals that are used, and marks for parameters that are not; answers whether anything was printed.
    fn declarations(&mut self, t: &Tidy, names: &[String]) -> bool {
        let f = &t.function;
        let mut any = false;
        for (i, l) in f.locals.iter().enumerate().skip(f.params as usize) {
            if !(t.usage.read[i] || t.usage.written[i]) {
                continue;
            }
            any = true;
            let init = match &l.init {
                Some(init) => format!(" = {}", self.init(init, &l.ty)),
                None if l.is_static => String::new(),
                None if t.needs_init[i] || t.usage.raw[i] => format!(" = {}", self.zero(&l.ty)),
                None => String::new(),
            };
            let storage = if l.is_static { "static " } else { "" };
            let declaration = match l.is_volatile {
                true => self.types().declare_volatile(&l.ty, &names[i]),
                false => self.types().declare(&l.ty, &names[i]),
            };
            let text = format!("{storage}{declaration}{init};");
            self.out.line(text);
        }
        let mut unused: Vec<&str> = Vec::new();
        if f.takes_vm && !self.uses_vm(f) {
            unused.push("vm");
        }
        unused.extend((0..f.parameters().len()).filter(|i| !t.usage.read[*i]).map(|i| names[i].as_str()));
        unused.extend((0..f.locals.len()).filter(|i| t.optional[*i]).map(|i| names[i].as_str()));
        for name in &unused {
            self.out.line(format!("(void) {name};"));
        }
        any || !unused.is_empty()
    }

    fn uses_vm(&self, f: &Function) -> bool {
        let typing = Typing::new(self.unit, Some(f));
        let mut found = false;
        walk_stmts(&f.body, &mut |v| match v {
            Visit::Place(Place::State(_), _) => found = true,
            Visit::Expr(e) => match &e.kind {
                ExprKind::Vm | ExprKind::RawC(_) => found = true,
                ExprKind::Call(callee, _) => found |= typing.callee(callee).is_some_and(|s| s.takes_vm),
                _ => {}
            },
            Visit::Stmt(Stmt { kind: StmtKind::RawC(_), .. }) => found = true,
            _ => {}
        });
        found
    }
}

/// A brace list, several items a line when there are many.
pub(super) fn braced(items: &[String]) -> String {
    let one_line = items.join(", ");
    if one_line.len() <= 100 {
        return format!("{{{one_line}}}");
    }
    let mut rows: Vec<String> = vec![String::new()];
    for item in items {
        if let Some(row) = rows.last_mut() {
            if row.is_empty() {
                *row = item.clone();
                continue;
            }
            if row.len() + item.len() + 2 <= 110 {
                row.push_str(", ");
                row.push_str(item);
                continue;
            }
        }
        rows.push(item.clone());
    }
    format!("{{\n\t{}\n}}", rows.join(",\n\t"))
}

/// `#define NAME value`; none for what a header defines.
pub(super) fn constant_definition(c: &Constant) -> Option<String> {
    let value = match &c.value {
        ConstantValue::Int(i) => {
            let signed = matches!(&c.ty, Type::Int(t) if t.signed);
            let literal =
                if reads_better_in_hex(&c.name, *i) { hex_literal(*i, signed) } else { int_literal(*i, signed) };
            if *i < 0 && !literal.text.starts_with('(') { format!("({})", literal.text) } else { literal.text }
        }
        ConstantValue::Float(f) if *f < 0.0 => format!("({})", float_literal(*f, &c.ty).text),
        ConstantValue::Float(f) => float_literal(*f, &c.ty).text,
        ConstantValue::String(s) => string_literal(s),
        ConstantValue::Header => return None,
    };
    Some(format!("#define {} {value}", c.name))
}

/// Masks, and numbers of more than a byte whose hexadecimal form has clearly fewer different digits.
fn reads_better_in_hex(name: &str, i: i128) -> bool {
    let different = |text: String| text.chars().collect::<BTreeSet<char>>().len();
    i > 0
        && (name.ends_with("Mask")
            || (i > 255 && !name.ends_with("Size") && 3 * different(format!("{i:X}")) <= 2 * different(i.to_string())))
}

pub(super) fn guard_text(f: &Function) -> String {
    let list: Vec<String> =
        f.guard.iter().map(|g| if g.negated { format!("!{}", g.name) } else { g.name.to_string() }).collect();
    list.join(" && ")
}

fn is_char(ty: &Type) -> bool {
    matches!(ty, Type::Int(i) if &*i.spelling == "char")
}

/// Whether `const` has its place inside the declarator (behind a star) and not in front.
fn const_inside(ty: &Type) -> bool {
    match ty {
        Type::Array(element, _) => const_inside(element),
        Type::Pointer(..) | Type::Function(_) => true,
        _ => false,
    }
}

/// The declarator of a constant pointer carries the qualifier behind the star.
fn const_declarator(ty: &Type, name: &str) -> String {
    if const_inside(ty) { format!("const {name}") } else { name.into() }
}

fn root_static(place: &Place) -> Option<StaticId> {
    match place {
        Place::Static(id) => Some(*id),
        Place::Field(base, ..) | Place::Index(base, _) => root_static(base),
        _ => None,
    }
}

/// Structures defined here, those contained in others first.
fn structure_order(unit: &Unit) -> Vec<StructId> {
    fn add(unit: &Unit, id: StructId, seen: &mut Vec<bool>, out: &mut Vec<StructId>) {
        let Some(s) = unit.structs.get(id.index()) else { return };
        if std::mem::replace(&mut seen[id.index()], true) {
            return;
        }
        for f in &s.fields {
            let mut ty = &f.ty;
            while let Type::Array(element, _) = ty {
                ty = element;
            }
            if let Type::Struct(inner) = ty {
                add(unit, *inner, seen, out);
            }
        }
        if s.defined_here {
            out.push(id);
        }
    }
    let mut seen = vec![false; unit.structs.len()];
    let mut out = Vec::new();
    for i in 0..unit.structs.len() {
        add(unit, StructId(i as u32), &mut seen, &mut out);
    }
    out
}
