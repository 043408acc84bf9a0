//! What all modules of one emitted unit share: names, types, and what has been used.
//!
//! *In*: the unit. *Out*: identifiers without clashes, Rust types, first values. Records every use, so that each module
//! imports exactly what it names and the supporting modules hold exactly what is needed.

use crate::diag::Diagnostic;
use crate::emit::rust::dispatch::{Loop, Role};
use crate::emit::rust::names::{self, Scope};
use crate::emit::rust::normal::{self, Defines};
use crate::emit::rust::walk;
use crate::ir::*;
use crate::source::Name;
use indexmap::IndexMap;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// Names that a module of the output has from elsewhere.
const TYPE_NAMES: &[&str] = &["VM", "Cell", "Option", "Box", "State", "Globals", "VirtualMachine", "Relaxed"];

pub struct Program<'u> {
    pub unit: &'u Unit,
    /// Dispatch loops that were taken apart.
    pub loops: &'u [Loop],
    pub defines: &'u Defines,
    pub functions: Vec<Ident>,
    pub constants: Vec<Ident>,
    pub statics: Vec<Ident>,
    pub structs: Vec<Ident>,
    /// Statics that something assigns: fields of the globals instead of read-only tables.
    pub mutable_statics: BTreeSet<StaticId>,
    /// Functions whose address is taken: they have the C calling convention.
    pub pointed_at: BTreeSet<FunctionId>,
    /// Functions that can run.
    pub live: BTreeSet<FunctionId>,
    /// Bodies after normalisation, parallel to the unit's functions (empty for those that are left out).
    pub bodies: Vec<Vec<Stmt>>,
    /// Names no local may have.
    pub value_names: BTreeSet<String>,
}

/// What a module of the output names from other modules.
#[derive(Clone, Debug, Default)]
pub struct Uses {
    pub functions: BTreeSet<FunctionId>,
    pub constants: BTreeSet<ConstantId>,
    pub statics: BTreeSet<StaticId>,
    pub structs: BTreeSet<StructId>,
    pub memory: BTreeSet<&'static str>,
    pub platform: BTreeSet<ExternId>,
    pub proxy: BTreeSet<ExternId>,
    /// Calls of C functions and of function pointers go through wrappers with these names.
    pub c: bool,
    pub pointers: bool,
    pub globals: bool,
    pub vm: bool,
    pub cell: bool,
    /// The order of loads and stores of atomic variables.
    pub relaxed: bool,
    pub c_void: bool,
}

impl Uses {
    pub fn add(&mut self, other: &Uses) {
        self.functions.extend(&other.functions);
        self.constants.extend(&other.constants);
        self.statics.extend(&other.statics);
        self.structs.extend(&other.structs);
        self.memory.extend(&other.memory);
        self.platform.extend(&other.platform);
        self.proxy.extend(&other.proxy);
        self.c |= other.c;
        self.pointers |= other.pointers;
        self.globals |= other.globals;
        self.vm |= other.vm;
        self.cell |= other.cell;
        self.relaxed |= other.relaxed;
        self.c_void |= other.c_void;
    }
}

/// Wrappers that come into being when something calls them.
#[derive(Default)]
pub struct Wrappers {
    /// Text of the pointer's type to name and signature.
    pub pointers: IndexMap<String, (Ident, Signature)>,
    /// C function and the types it is called with, to the wrapper's name.
    pub c: IndexMap<(ExternId, String), (Ident, Signature)>,
    pub taken: Scope,
    pub diagnostics: Vec<Diagnostic>,
}

impl<'u> Program<'u> {
    pub fn new(unit: &'u Unit, loops: &'u [Loop], defines: &'u Defines, diagnostics: &mut Vec<Diagnostic>) -> Self {
        Self::with_roots(unit, loops, defines, &[], diagnostics)
    }

    /// Also `roots` can run.
    pub fn with_roots(
        unit: &'u Unit,
        loops: &'u [Loop],
        defines: &'u Defines,
        roots: &[FunctionId],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        // A module of the output and a function of the same name could not both be imported.
        let mut scope = Scope::new(super::vm::SHARED.iter().copied());
        let idents = |scope: &mut Scope, names: &mut dyn Iterator<Item = String>| -> Vec<Ident> {
            names.map(|n| names::value(&scope.take(&n))).collect()
        };
        let functions = idents(&mut scope, &mut unit.functions.iter().map(|f| f.name.to_string()));
        let mut upper = Scope::new(["STATE", "GLOBALS", "CURRENT", "EXPORTS"]);
        let constants = idents(&mut upper, &mut unit.constants.iter().map(|c| names::screaming(&c.name)));
        let statics = idents(&mut upper, &mut unit.statics.iter().map(|s| names::screaming(&s.name)));
        let mut types = Scope::new(TYPE_NAMES.iter().copied());
        let structs = idents(&mut types, &mut unit.structs.iter().map(|s| names::camel(&s.name)));
        let mut value_names: BTreeSet<String> =
            ["vm", "Some", "None", "Ok", "Err", "Relaxed"].into_iter().map(str::to_string).collect();
        for ident in functions.iter().chain(&constants).chain(&statics) {
            value_names.insert(ident.to_string());
        }
        let mut program = Program {
            unit,
            loops,
            defines,
            functions,
            constants,
            statics,
            structs,
            mutable_statics: BTreeSet::new(),
            pointed_at: BTreeSet::new(),
            live: BTreeSet::new(),
            bodies: unit.functions.iter().map(|f| normal::body(f, defines)).collect(),
            value_names,
        };
        program.find_live(roots);
        program.find_uses();
        for (i, f) in unit.functions.iter().enumerate() {
            let id = FunctionId(i as u32);
            if !program.live.contains(&id) {
                program.bodies[i].clear();
                if f.linkage == Linkage::Private && normal::guard_holds(&f.guard, defines) {
                    diagnostics.push(Diagnostic::warning(
                        "rust-dead-function",
                        f.location,
                        format!("{} is never called and is left out of the Rust output", f.name),
                    ));
                }
            }
        }
        program
    }

    pub fn function(&self, id: FunctionId) -> &'u Function {
        &self.unit.functions[id.index()]
    }

    /// The loop that a function is a piece of.
    pub fn piece(&self, id: FunctionId) -> Option<(&'u Loop, Role)> {
        self.loops.iter().find_map(|l| Some((l, l.role(id)?)))
    }

    /// The type of a machine's variable that other threads and handlers of signals see as well: volatile ones, if they are integers that begin as 0.
    pub fn atomic(&self, variable: &Variable) -> Option<TokenStream> {
        let Type::Int(t) = &variable.ty else { return None };
        if !self.is_vm() || !variable.is_volatile || !matches!(variable.init, None | Some(Init::Int(0))) {
            return None;
        }
        let name = Ident::new(&format!("Atomic{}{}", if t.signed { 'I' } else { 'U' }, t.bits), Span::call_site());
        Some(quote!(core::sync::atomic::#name))
    }

    pub fn is_vm(&self) -> bool {
        self.unit.kind == UnitKind::Vm
    }

    /// Everything that exported functions, tables and the proxy reach.
    fn find_live(&mut self, roots: &[FunctionId]) {
        let unit = self.unit;
        let mut todo: Vec<FunctionId> = roots.to_vec();
        for (i, f) in unit.functions.iter().enumerate() {
            if f.linkage == Linkage::Exported && normal::guard_holds(&f.guard, self.defines) {
                todo.push(FunctionId(i as u32));
            }
        }
        for variable in unit.state.iter().chain(&unit.statics) {
            if let Some(init) = &variable.init {
                init_functions(init, &mut |id| todo.push(id));
            }
        }
        for entry in unit.proxies.iter().flat_map(|p| &p.entries) {
            if let Some(Callee::Function(id)) = entry.target {
                todo.push(id);
            }
        }
        if self.is_vm() && !unit.proxies.is_empty() {
            todo.extend(self.missing_entry());
        }
        while let Some(id) = todo.pop() {
            if id.index() >= unit.functions.len() || !self.live.insert(id) {
                continue;
            }
            if let Some((of, Role::Run)) = self.piece(id) {
                todo.extend(of.cases.iter().map(|(_, case)| *case).chain([of.next, of.jump]));
            }
            for local in &unit.functions[id.index()].locals {
                if let Some(init) = &local.init {
                    init_functions(init, &mut |id| todo.push(id));
                }
            }
            walk::each_expr(&self.bodies[id.index()], &mut |e| match &e.kind {
                ExprKind::Call(Callee::Function(id), _) | ExprKind::FunctionAddress(id) => todo.push(*id),
                _ => {}
            });
        }
    }

    /// The function that a proxy entry without target calls.
    pub fn missing_entry(&self) -> Option<FunctionId> {
        ["missingProxyEntry", "primitiveFail"]
            .iter()
            .find_map(|name| self.unit.functions.iter().position(|f| &*f.name == *name).map(|i| FunctionId(i as u32)))
    }

    fn find_uses(&mut self) {
        let (mut pointed, mut written) = (BTreeSet::new(), BTreeSet::new());
        for variable in self.unit.state.iter().chain(&self.unit.statics) {
            if let Some(init) = &variable.init {
                init_functions(init, &mut |id| {
                    pointed.insert(id);
                });
            }
        }
        for id in &self.live {
            for local in &self.function(*id).locals {
                if let Some(init) = &local.init {
                    init_functions(init, &mut |id| {
                        pointed.insert(id);
                    });
                }
            }
            let body = &self.bodies[id.index()];
            walk::each_expr(body, &mut |e| {
                if let ExprKind::FunctionAddress(id) = &e.kind {
                    pointed.insert(*id);
                }
            });
            walk::each_stmt(body, &mut |s| {
                if let StmtKind::Assign(place, _) = &s.kind
                    && let Some(Place::Static(id)) = walk::root(place)
                {
                    written.insert(*id);
                }
            });
        }
        self.pointed_at = pointed;
        self.mutable_statics = written;
    }

    /// The type of a variable, field, parameter or result.
    pub fn ty(&self, ty: &Type, uses: &mut Uses) -> TokenStream {
        match ty {
            Type::Void | Type::Opaque(_) => {
                uses.c_void = true;
                quote!(c_void)
            }
            Type::Bool => quote!(bool),
            Type::Int(t) => int(t),
            Type::F32 => quote!(f32),
            Type::F64 => quote!(f64),
            Type::Pointer(to, _) => {
                let to = self.ty(to, uses);
                quote!(*mut #to)
            }
            Type::Array(element, n) => {
                let element = self.ty(element, uses);
                let n = Literal::usize_unsuffixed(*n);
                quote!([#element; #n])
            }
            Type::Struct(id) => match self.unit.structs.get(id.index()) {
                Some(s) if s.defined_here || !s.fields.is_empty() => {
                    uses.structs.insert(*id);
                    let name = &self.structs[id.index()];
                    quote!(#name)
                }
                _ => {
                    uses.c_void = true;
                    quote!(c_void)
                }
            },
            Type::Function(signature) => {
                let ty = self.function_type(signature, uses);
                quote!(Option<#ty>)
            }
        }
    }

    pub fn function_type(&self, signature: &Signature, uses: &mut Uses) -> TokenStream {
        let params: Vec<TokenStream> = signature.params.iter().map(|p| self.param_ty(p, uses)).collect();
        let ret = self.ret(&signature.ret, uses);
        if signature.takes_vm {
            uses.vm = true;
            quote!(extern "C" fn(&VM, #(#params),*) #ret)
        } else {
            quote!(unsafe extern "C" fn(#(#params),*) #ret)
        }
    }

    pub fn param_ty(&self, ty: &Type, uses: &mut Uses) -> TokenStream {
        match ty {
            Type::Array(element, _) => {
                let element = self.ty(element, uses);
                quote!(*mut #element)
            }
            other => self.ty(other, uses),
        }
    }

    /// `-> T`, nothing for `void`.
    pub fn ret(&self, ty: &Type, uses: &mut Uses) -> TokenStream {
        if *ty == Type::Void {
            return quote!();
        }
        let ty = self.ty(ty, uses);
        quote!(-> #ty)
    }

    /// The type inside the state: cells at the leaves.
    pub fn cell_ty(&self, ty: &Type, uses: &mut Uses) -> TokenStream {
        if let Type::Array(element, n) = ty {
            let element = self.cell_ty(element, uses);
            let n = Literal::usize_unsuffixed(*n);
            return quote!([#element; #n]);
        }
        uses.cell = true;
        let ty = self.ty(ty, uses);
        quote!(Cell<#ty>)
    }

    /// A value with cells at the leaves, usable in constants.
    pub fn cell_value(&self, ty: &Type, init: Option<&Init>, at: &mut Site) -> TokenStream {
        match (ty, init) {
            (Type::Array(element, n), Some(Init::List(list))) => {
                let mut values: Vec<TokenStream> =
                    list.iter().take(*n).map(|i| self.cell_value(element, Some(i), at)).collect();
                while values.len() < *n {
                    values.push(self.cell_value(element, None, at));
                }
                quote!([#(#values),*])
            }
            (Type::Array(element, n), _) => {
                let element = self.cell_value(element, None, at);
                let n = Literal::usize_unsuffixed(*n);
                quote!([const { #element }; #n])
            }
            _ => {
                at.uses.cell = true;
                let value = self.value(ty, init, at);
                quote!(Cell::new(#value))
            }
        }
    }

    /// All bits zero.
    pub fn zero(&self, ty: &Type, at: &mut Site) -> TokenStream {
        match ty {
            Type::Bool => quote!(false),
            Type::Int(_) | Type::Void | Type::Opaque(_) => quote!(0),
            Type::F32 | Type::F64 => quote!(0.0),
            Type::Pointer(..) => quote!(core::ptr::null_mut()),
            Type::Function(_) => quote!(None),
            Type::Array(element, n) => {
                let element = self.zero(element, at);
                let n = Literal::usize_unsuffixed(*n);
                quote!([#element; #n])
            }
            Type::Struct(id) => {
                at.uses.structs.insert(*id);
                let name = &self.structs[id.index()];
                let fields = self.fields(*id);
                let names = fields.iter().map(|(n, _)| n);
                let values: Vec<TokenStream> = fields.iter().map(|(_, t)| self.zero(t, at)).collect();
                quote!(#name { #(#names: #values),* })
            }
        }
    }

    /// Names and types of a structure's fields as Rust has them: neighbouring bit fields share a unit.
    pub fn fields(&self, id: StructId) -> Vec<(Ident, Type)> {
        let layout = super::bits::layout(&self.unit.structs[id.index()]);
        layout.fields.into_iter().map(|(name, ty)| (names::value(&name), ty)).collect()
    }

    /// A first value, usable in constants.
    pub fn value(&self, ty: &Type, init: Option<&Init>, at: &mut Site) -> TokenStream {
        match (init, ty) {
            (None, _) | (Some(Init::Null), _) => self.zero(ty, at),
            (Some(Init::Int(n)), Type::Bool) => {
                let truth = *n != 0;
                quote!(#truth)
            }
            (Some(Init::Int(n)), Type::Int(t)) => integer(normal::wrap(*n, t)),
            (Some(Init::Int(0)), Type::Pointer(..) | Type::Function(_)) => self.zero(ty, at),
            (Some(Init::Int(n)), Type::Pointer(..)) => {
                let n = Literal::usize_unsuffixed(*n as usize);
                quote!(core::ptr::without_provenance_mut(#n))
            }
            (Some(Init::Int(n)), Type::F32 | Type::F64) => float(*n as f64, ty, true),
            (Some(Init::Float(x)), Type::F32 | Type::F64) => float(*x, ty, true),
            (Some(Init::String(text)), Type::Pointer(to, _)) => {
                let text = string(text);
                let to = self.ty(to, at.uses);
                quote!(#text.as_ptr().cast::<#to>().cast_mut())
            }
            (Some(Init::Function(id)), Type::Function(_)) => {
                at.uses.functions.insert(*id);
                let name = &self.functions[id.index()];
                quote!(Some(#name))
            }
            (Some(Init::Function(id)), Type::Pointer(to, _)) => {
                at.uses.functions.insert(*id);
                let (name, to) = (&self.functions[id.index()], self.ty(to, at.uses));
                quote!(#name as *mut #to)
            }
            (Some(Init::Extern(id)), Type::Function(_))
                if self.unit.externs[id.index()].kind == ExternKind::Platform =>
            {
                at.uses.platform.insert(*id);
                let name = names::value(&self.unit.externs[id.index()].name);
                quote!(Some(platform::#name))
            }
            (Some(Init::List(list)), Type::Array(element, n)) => {
                let mut values: Vec<TokenStream> =
                    list.iter().take(*n).map(|i| self.value(element, Some(i), at)).collect();
                if values.len() < *n {
                    let zero = self.zero(element, at);
                    values.resize(*n, zero);
                }
                quote!([#(#values),*])
            }
            (Some(Init::List(list)), Type::Struct(id)) => {
                at.uses.structs.insert(*id);
                let name = &self.structs[id.index()];
                let fields = self.fields(*id);
                let names = fields.iter().map(|(n, _)| n);
                let values: Vec<TokenStream> =
                    fields.iter().enumerate().map(|(i, (_, t))| self.value(t, list.get(i), at)).collect();
                quote!(#name { #(#names: #values),* })
            }
            (Some(other), _) => {
                at.diagnostics.push(
                    Diagnostic::error(
                        "rust-initial-value",
                        None,
                        format!("the first value of {} has no Rust form: {other:?}", at.what),
                    )
                    .help("verbatim C can only go into C output"),
                );
                self.zero(ty, at)
            }
        }
    }

    /// The same type in Rust.
    pub fn same(&self, a: &Type, b: &Type) -> bool {
        if let (Type::Int(a), Type::Int(b)) = (a, b) {
            return a.bits == b.bits && a.signed == b.signed;
        }
        let mut uses = Uses::default();
        a == b || self.ty(a, &mut uses).to_string() == self.ty(b, &mut uses).to_string()
    }
}

/// Where a first value is written.
pub struct Site<'a> {
    pub uses: &'a mut Uses,
    pub diagnostics: &'a mut Vec<Diagnostic>,
    pub what: Name,
}

fn init_functions(init: &Init, f: &mut dyn FnMut(FunctionId)) {
    match init {
        Init::Function(id) => f(*id),
        Init::List(list) => list.iter().for_each(|i| init_functions(i, f)),
        _ => {}
    }
}

pub fn int(t: &IntType) -> TokenStream {
    let name = Ident::new(&format!("{}{}", if t.signed { 'i' } else { 'u' }, t.bits), Span::call_site());
    quote!(#name)
}

/// An integer literal without suffix.
pub fn integer(n: i128) -> TokenStream {
    let magnitude = Literal::u128_unsuffixed(n.unsigned_abs());
    if n < 0 { quote!(-#magnitude) } else { quote!(#magnitude) }
}

/// A floating point literal or constant.
pub fn float(x: f64, ty: &Type, suffix: bool) -> TokenStream {
    let ty = if *ty == Type::F32 { quote!(f32) } else { quote!(f64) };
    let is_single = ty.to_string() == "f32";
    if x.is_nan() {
        quote!(#ty::NAN)
    } else if x.is_infinite() {
        if x > 0.0 { quote!(#ty::INFINITY) } else { quote!(#ty::NEG_INFINITY) }
    } else {
        let a = x.abs();
        let literal = match (is_single, suffix) {
            (true, true) => Literal::f32_suffixed(a as f32),
            (true, false) => Literal::f32_unsuffixed(a as f32),
            (false, true) => Literal::f64_suffixed(a),
            (false, false) => Literal::f64_unsuffixed(a),
        };
        if x.is_sign_negative() { quote!(-#literal) } else { quote!(#literal) }
    }
}

/// The bytes that C source text with escapes stands for.
pub fn string_bytes(text: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let bytes = text.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        if bytes[i] != b'\\' || i + 1 >= bytes.len() {
            out.push(bytes[i]);
            i += 1;
            continue;
        }
        i += 1;
        let escape = bytes[i];
        i += 1;
        let number = |radix: u32, most: usize, i: &mut usize| {
            let start = *i;
            while *i < bytes.len() && *i - start < most && (bytes[*i] as char).is_digit(radix) {
                *i += 1;
            }
            u32::from_str_radix(&text[start..*i], radix).unwrap_or(0) as u8
        };
        out.push(match escape {
            b'n' => b'\n',
            b't' => b'\t',
            b'r' => b'\r',
            b'a' => 7,
            b'b' => 8,
            b'f' => 12,
            b'v' => 11,
            b'x' => number(16, 2, &mut i),
            b'0'..=b'7' => {
                i -= 1;
                number(8, 3, &mut i)
            }
            other => other,
        });
    }
    out
}

/// A literal that ends in a zero byte: `c"..."`, or `b"...\0"` when it holds zero bytes.
pub fn string(text: &str) -> TokenStream {
    let bytes = string_bytes(text);
    match std::ffi::CString::new(bytes.clone()) {
        Ok(text) => {
            let literal = Literal::c_string(&text);
            quote!(#literal)
        }
        Err(_) => {
            let mut bytes = bytes;
            bytes.push(0);
            let literal = Literal::byte_string(&bytes);
            quote!(#literal)
        }
    }
}
