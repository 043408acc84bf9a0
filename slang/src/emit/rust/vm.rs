//! The module tree of a virtual machine.
//!
//! *In*: the unit. *Out*: `mod.rs`, one module for each class, and the modules they share: `state` (the structure and its
//! life), `constants`, `structs`, `tables`, `memory`, `platform`, `c`, `pointers`, `proxy`, `exports`. A shared module is written
//! only when something is in it.

use crate::diag::Diagnostic;
use crate::emit::rust::body::{self, StaticLocal};
use crate::emit::rust::dispatch;
use crate::emit::rust::expr::holds_pointers;
use crate::emit::rust::names::{self, Scope};
use crate::emit::rust::outside;
use crate::emit::rust::print::{self, Printed};
use crate::emit::rust::program::{self, Program, Site, Uses, Wrappers};
use crate::emit::rust::{Options, Output, memory};
use crate::ir::*;
use crate::source::{Location, Name};
use indexmap::IndexMap;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// Modules that are not classes.
pub const SHARED: &[&str] =
    &["state", "constants", "structs", "tables", "memory", "platform", "c", "pointers", "proxy", "exports"];

pub fn emit(unit: &Unit, options: &Options) -> Output {
    let mut diagnostics = Vec::new();
    let split = dispatch::split(unit, &options.defines);
    let (unit, loops) = split.as_ref().map_or((unit, &[][..]), |(unit, loops)| (unit, loops));
    let program = Program::new(unit, loops, &options.defines, &mut diagnostics);
    let mut tree = Tree::new(&program, options, diagnostics);
    tree.classes();
    tree.exports();
    tree.proxy();
    tree.state();
    tree.outside();
    tree.tables();
    tree.structs();
    tree.constants();
    tree.memory();
    tree.root()
}

/// Items that several parts of the output have in common.
pub struct Items;

impl Items {
    pub fn constants(program: &Program, ids: &Uses, uses: &mut Uses) -> TokenStream {
        let mut out = TokenStream::new();
        for id in &ids.constants {
            let constant = &program.unit.constants[id.index()];
            let (name, ty) = (&program.constants[id.index()], program.ty(&constant.ty, uses));
            let value = match (&constant.value, &constant.ty) {
                (ConstantValue::Int(n), Type::Bool) => {
                    let truth = *n != 0;
                    quote!(#truth)
                }
                (ConstantValue::Int(n), Type::Int(t)) => program::integer(super::normal::wrap(*n, t)),
                (ConstantValue::Int(n), Type::F32 | Type::F64) => program::float(*n as f64, &constant.ty, true),
                (ConstantValue::Int(n), Type::Pointer(..)) => {
                    let n = Literal::usize_unsuffixed(*n as usize);
                    quote!(core::ptr::without_provenance_mut(#n))
                }
                (ConstantValue::Int(n), _) => program::integer(*n),
                (ConstantValue::Float(x), ty) => program::float(*x, ty, true),
                // Written where they are used.
                (ConstantValue::String(_) | ConstantValue::Header, _) => continue,
            };
            out.extend(quote!(pub const #name: #ty = #value;));
        }
        out
    }

    /// Structures in the order of the unit, with those that fields name.
    pub fn structs(program: &Program, wanted: &Uses, uses: &mut Uses) -> TokenStream {
        let mut all = wanted.clone();
        loop {
            let before = all.structs.len();
            for id in all.structs.clone() {
                for (_, ty) in program.fields(id) {
                    program.ty(&ty, &mut all);
                }
            }
            if all.structs.len() == before {
                break;
            }
        }
        let mut out = TokenStream::new();
        for id in &all.structs {
            let structure = &program.unit.structs[id.index()];
            let name = &program.structs[id.index()];
            let docs = body::doc_lines(structure.comment.as_deref());
            let fields = program.fields(*id);
            let names = fields.iter().map(|(n, _)| n);
            let types: Vec<TokenStream> = fields.iter().map(|(_, t)| program.ty(t, uses)).collect();
            out.extend(quote! {
                #(#docs)*
                #[repr(C)]
                #[derive(Clone, Copy)]
                pub struct #name { #(pub #names: #types),* }
            });
        }
        out
    }

    /// Read-only tables.
    pub fn tables(
        program: &Program,
        ids: &Uses,
        uses: &mut Uses,
        diagnostics: &mut Vec<Diagnostic>,
        private: bool,
    ) -> TokenStream {
        let mut out = TokenStream::new();
        let mut wrapped = false;
        for (i, variable) in program.unit.statics.iter().enumerate() {
            let id = StaticId(i as u32);
            let wanted = ids.statics.contains(&id) || variable.exported;
            if !wanted || program.mutable_statics.contains(&id) {
                continue;
            }
            let (name, ty) = (&program.statics[i], program.ty(&variable.ty, uses));
            let mut site = Site { uses, diagnostics, what: variable.name.clone() };
            let value = program.value(&variable.ty, variable.init.as_ref(), &mut site);
            let docs = body::doc_lines(variable.comment.as_deref());
            let symbol = &*variable.name;
            let export = (variable.exported).then(|| quote!(#[unsafe(export_name = #symbol)]));
            let visibility = if private && !variable.exported { quote!() } else { quote!(pub) };
            out.extend(if holds_pointers(&variable.ty) {
                wrapped = true;
                quote!(#(#docs)* #export #visibility static #name: Table<#ty> = Table(#value);)
            } else {
                quote!(#(#docs)* #export #visibility static #name: #ty = #value;)
            });
        }
        if wrapped {
            let visibility = if private { quote!() } else { quote!(pub) };
            out = quote! {
                #[doc = " A table with raw pointers in it. Nothing writes to it."]
                #[repr(transparent)]
                #visibility struct Table<T>(#visibility T);
                slang_comment!("SAFETY: a table is never written, and its pointers are to constants and functions.");
                unsafe impl<T> Sync for Table<T> {}
                #out
            };
        }
        out
    }

    /// Variables that are neither state nor read-only: assigned statics and static locals.
    pub fn globals(
        program: &Program,
        locals: &[StaticLocal],
        uses: &mut Uses,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> TokenStream {
        let mut names: Vec<Ident> = Vec::new();
        let mut types: Vec<TokenStream> = Vec::new();
        let mut values: Vec<TokenStream> = Vec::new();
        let mut add = |name: Ident, ty: &Type, init: Option<&Init>| {
            types.push(program.cell_ty(ty, uses));
            let mut site = Site { uses, diagnostics, what: name.to_string().into() };
            values.push(program.cell_value(ty, init, &mut site));
            names.push(name);
        };
        for id in &program.mutable_statics {
            let variable = &program.unit.statics[id.index()];
            add(names::value(&variable.name), &variable.ty, variable.init.as_ref());
        }
        for local in locals {
            add(local.name.clone(), &local.ty, local.init.as_ref());
        }
        if names.is_empty() {
            return quote!();
        }
        quote! {
            #[doc = " Variables that exist once in the process."]
            pub struct Globals { #(pub #names: #types),* }
            slang_comment!("SAFETY: classic sources run one virtual machine, on one thread.");
            unsafe impl Sync for Globals {}
            pub static GLOBALS: Globals = Globals { #(#names: #values),* };
        }
    }
}

struct Tree<'a, 'u> {
    program: &'a Program<'u>,
    options: &'a Options<'a>,
    wrappers: Wrappers,
    /// Everything that any module uses.
    all: Uses,
    locations: Vec<Location>,
    static_locals: Vec<StaticLocal>,
    /// Class to module, in the order of first functions.
    modules: IndexMap<Name, Ident>,
    files: Vec<(String, String, String, Printed)>,
    diagnostics: Vec<Diagnostic>,
}

impl<'a, 'u> Tree<'a, 'u> {
    fn new(program: &'a Program<'u>, options: &'a Options<'a>, diagnostics: Vec<Diagnostic>) -> Self {
        let mut scope = Scope::new(SHARED.iter().copied().chain(["mod", "lib", "main"]));
        let mut modules = IndexMap::new();
        for id in &program.live {
            let class = &program.function(*id).class;
            if !modules.contains_key(class) {
                let wanted = names::snake(class);
                let wanted = if wanted.is_empty() { "functions".to_string() } else { wanted };
                modules.insert(class.clone(), names::value(&scope.take(&wanted)));
            }
        }
        Tree {
            program,
            options,
            wrappers: Wrappers::default(),
            all: Uses::default(),
            locations: Vec::new(),
            static_locals: Vec::new(),
            modules,
            files: Vec::new(),
            diagnostics,
        }
    }

    /// Prints a module and remembers it.
    fn add(&mut self, module: &str, docs: &str, uses: &Uses, items: TokenStream) {
        self.all.add(uses);
        let imports = self.imports(module, uses);
        match print::items(quote!(#imports #items)) {
            Ok(printed) => {
                let module = module.trim_start_matches("r#").to_string();
                self.files.push((module.clone(), format!("{module}.rs"), docs.to_string(), printed));
            }
            Err(message) => self.diagnostics.push(Diagnostic::error(
                "rust-emitter",
                None,
                format!("the module {module} is not Rust: {message}"),
            )),
        }
    }

    /// `use` lines for what a module names.
    fn imports(&self, module: &str, uses: &Uses) -> TokenStream {
        let program = self.program;
        let mut out = TokenStream::new();
        if uses.c_void {
            out.extend(quote!(
                use core::ffi::c_void;
            ));
        }
        if uses.cell {
            out.extend(quote!(
                use std::cell::Cell;
            ));
        }
        if uses.relaxed {
            out.extend(quote!(
                use core::sync::atomic::Ordering::Relaxed;
            ));
        }
        let mut by_module: IndexMap<String, Vec<Ident>> = IndexMap::new();
        for id in &uses.functions {
            let home = &self.modules[&program.function(*id).class];
            if *home != module {
                by_module.entry(home.to_string()).or_default().push(program.functions[id.index()].clone());
            }
        }
        let mut add = |home: &str, names: Vec<Ident>| {
            if !names.is_empty() && home != module {
                by_module.entry(home.to_string()).or_default().extend(names);
            }
        };
        let is_named = |id: &ConstantId| {
            matches!(program.unit.constants[id.index()].value, ConstantValue::Int(_) | ConstantValue::Float(_))
        };
        add(
            "constants",
            uses.constants.iter().filter(|id| is_named(id)).map(|id| program.constants[id.index()].clone()).collect(),
        );
        add("structs", uses.structs.iter().map(|id| program.structs[id.index()].clone()).collect());
        add("tables", uses.statics.iter().map(|id| program.statics[id.index()].clone()).collect());
        if uses.globals {
            add("tables", vec![names::value("GLOBALS")]);
        }
        if uses.vm {
            add("state", vec![names::value("VM")]);
        }
        by_module.sort_keys();
        for (home, mut names) in by_module {
            names.sort();
            let home = syn::parse_str::<Ident>(&home).unwrap_or_else(|_| names::value(&home));
            out.extend(quote!(use super::#home::{#(#names),*};));
        }
        let mut whole: Vec<Ident> = Vec::new();
        for (used, name) in [
            (uses.c, "c"),
            (!uses.memory.is_empty(), "memory"),
            (!uses.platform.is_empty(), "platform"),
            (uses.pointers, "pointers"),
        ] {
            if used && name != module {
                whole.push(names::value(name));
            }
        }
        if !whole.is_empty() {
            out.extend(quote!(use super::{#(#whole),*};));
        }
        out
    }

    fn classes(&mut self) {
        let mut by_class: IndexMap<Name, Vec<FunctionId>> = self.modules.keys().map(|c| (c.clone(), vec![])).collect();
        for id in &self.program.live {
            if let Some(list) = by_class.get_mut(&self.program.function(*id).class) {
                list.push(*id);
            }
        }
        for (class, ids) in by_class {
            let mut uses = Uses::default();
            let mut items = TokenStream::new();
            let first_location = self.locations.len();
            for id in ids {
                items.extend(body::function(
                    self.program,
                    id,
                    &mut uses,
                    &mut self.wrappers,
                    &mut self.locations,
                    &mut self.static_locals,
                ));
            }
            debug_assert!(first_location <= self.locations.len());
            let module = self.modules[&class].to_string();
            let docs = docs_of(&class);
            self.add(&module, &docs, &uses, items);
        }
    }

    /// Functions that the outside calls, with the C calling convention.
    fn exports(&mut self) {
        let mut uses = Uses::default();
        let mut items = TokenStream::new();
        for id in &self.program.live {
            let f = self.program.function(*id);
            if f.linkage != Linkage::Exported {
                continue;
            }
            let home = &self.modules[&f.class];
            let name = &self.program.functions[id.index()];
            let mut scope = Scope::new(["vm"]);
            let params: Vec<Ident> = f.parameters().iter().map(|p| names::value(&scope.take(&p.name))).collect();
            let types: Vec<TokenStream> =
                f.parameters().iter().map(|p| self.program.param_ty(&p.ty, &mut uses)).collect();
            let ret = self.program.ret(&f.ret, &mut uses);
            let doc = format!(" `{}` for callers outside.", f.selector);
            let symbol = &*f.name;
            let attribute =
                if name == symbol { quote!(#[unsafe(no_mangle)]) } else { quote!(#[unsafe(export_name = #symbol)]) };
            items.extend(if f.takes_vm {
                uses.vm = true;
                let safety = " `vm` comes from `vmNew` and is used by this thread only.";
                quote! {
                    #[doc = #doc]
                    #[doc = ""]
                    #[doc = " # Safety"]
                    #[doc = #safety]
                    #attribute
                    pub unsafe extern "C" fn #name(vm: *const VM, #(#params: #types),*) #ret {
                        slang_comment!("SAFETY: the caller vouches for `vm`.");
                        let vm = unsafe { &*vm };
                        super::#home::#name(vm, #(#params),*)
                    }
                }
            } else {
                quote! {
                    #[doc = #doc]
                    #attribute
                    pub extern "C" fn #name(#(#params: #types),*) #ret { super::#home::#name(#(#params),*) }
                }
            });
        }
        if !items.is_empty() {
            self.add("exports", "//! What the launcher, the platform and C call.\n", &uses, items);
        }
    }

    /// The tables of function pointers for plugins.
    fn proxy(&mut self) {
        let program = self.program;
        if program.unit.proxies.is_empty() {
            return;
        }
        let mut uses = Uses::default();
        let mut items = TokenStream::new();
        let mut needs_vm = false;
        // Entries that are the same in several layouts share a wrapper.
        let mut wrappers: IndexMap<String, Ident> = IndexMap::new();
        let mut scope = Scope::new(["current", "vmProxyTable"]);
        let mut tables: Vec<Ident> = Vec::new();
        for layout in &program.unit.proxies {
            let type_name = names::value(&format!("VirtualMachine{}", names::camel(&layout.name)));
            let table = names::value(&format!("PROXY_{}", names::screaming(&layout.name)));
            items.extend(outside::proxy_struct(program, &type_name, layout, &mut uses));
            let mut values: Vec<Ident> = Vec::new();
            for entry in &layout.entries {
                let signature = outside::as_seen_by_plugins(&entry.signature);
                let key = format!("{} {signature:?} {:?}", entry.name, entry.target);
                if let Some(name) = wrappers.get(&key) {
                    values.push(name.clone());
                    continue;
                }
                let name = names::value(&scope.take(&entry.name));
                let (tokens, used_vm) = self.proxy_entry(&name, entry, &signature, &mut uses);
                needs_vm |= used_vm;
                items.extend(tokens);
                wrappers.insert(key, name.clone());
                values.push(name);
            }
            let fields = outside::entry_names(layout);
            items.extend(quote!(static #table: #type_name = #type_name { #(#fields: #values),* };));
            tables.push(table);
        }
        let numbers = (0..tables.len()).map(Literal::usize_unsuffixed);
        uses.c_void = true;
        items.extend(quote! {
            #[doc = " The table of a layout, by its number in the sources' order; null when there is none."]
            #[unsafe(no_mangle)]
            pub extern "C" fn vmProxyTable(layout: i64) -> *const c_void {
                match layout {
                    #(#numbers => (&raw const #tables).cast(),)*
                    _ => core::ptr::null(),
                }
            }
        });
        if needs_vm {
            uses.vm = true;
            items.extend(quote! {
                #[doc = " The virtual machine of this thread."]
                fn current() -> &'static VM {
                    slang_comment!("SAFETY: `vmSetCurrent` was given a virtual machine that lives until `vmDelete`.");
                    unsafe { super::state::vmCurrent().as_ref() }
                        .expect("a proxy function is called on a thread that runs no virtual machine")
                }
            });
        }
        let docs = "//! The interpreter proxy: what plugins call, in each public layout.\n";
        self.add("proxy", docs, &uses, items);
    }

    fn proxy_entry(
        &self,
        name: &Ident,
        entry: &ProxyEntry,
        signature: &Signature,
        uses: &mut Uses,
    ) -> (TokenStream, bool) {
        let program = self.program;
        let mut needs_vm = false;
        let params: Vec<Ident> = (1..=signature.params.len()).map(|i| names::value(&format!("a{i}"))).collect();
        let types: Vec<TokenStream> = signature.params.iter().map(|p| program.param_ty(p, uses)).collect();
        let ret = program.ret(&signature.ret, uses);
        let target = match &entry.target {
            Some(Callee::Function(id)) => {
                let f = program.function(*id);
                let (home, name) = (&self.modules[&f.class], &program.functions[id.index()]);
                Some((quote!(super::#home::#name), f.signature()))
            }
            Some(Callee::Extern(id)) => {
                let external = &program.unit.externs[id.index()];
                uses.platform.insert(*id);
                let name = names::value(&external.name);
                Some((quote!(platform::#name), external.signature.clone()))
            }
            Some(Callee::Pointer(_)) | None => None,
        };
        let mut diagnostics = Vec::new();
        let mut zero = |uses: &mut Uses| {
            if signature.ret == Type::Void {
                return quote!();
            }
            let mut site = Site { uses, diagnostics: &mut diagnostics, what: entry.name.clone() };
            program.zero(&signature.ret, &mut site)
        };
        let (body, ignored) = match target {
            Some((path, called)) => {
                let mut arguments: Vec<TokenStream> = Vec::new();
                if called.takes_vm {
                    needs_vm = true;
                    arguments.push(quote!(current()));
                }
                for ((name, from), to) in params.iter().zip(&signature.params).zip(&called.params) {
                    arguments.push(outside::adapt(program, quote!(#name), from, to, uses));
                }
                let call = quote!(#path(#(#arguments),*));
                let body = match (&called.ret, &signature.ret) {
                    (Type::Void, Type::Void) => call,
                    (Type::Void, _) => {
                        let zero = zero(uses);
                        quote!(#call; #zero)
                    }
                    (_, Type::Void) => quote!(#call;),
                    (from, to) => outside::adapt(program, call, from, to, uses),
                };
                (body, called.params.len())
            }
            None => {
                let zero = zero(uses);
                let call = program.missing_entry().map(|id| {
                    let f = program.function(id);
                    let (home, name) = (&self.modules[&f.class], &program.functions[id.index()]);
                    needs_vm |= f.takes_vm;
                    let vm = f.takes_vm.then(|| quote!(current(),));
                    let text = program::string(&entry.name);
                    let text = f.parameters().first().map(|p| match &p.ty {
                        Type::Pointer(to, _) => {
                            let to = program.ty(to, uses);
                            quote!(#text.as_ptr().cast::<#to>().cast_mut())
                        }
                        other => {
                            let ty = program.ty(other, uses);
                            quote!(#text.as_ptr() as #ty)
                        }
                    });
                    quote!(super::#home::#name(#vm #text);)
                });
                (quote!(#call #zero), 0)
            }
        };
        let params: Vec<Ident> = params
            .iter()
            .enumerate()
            .map(|(i, p)| if i < ignored { p.clone() } else { names::value(&format!("_{p}")) })
            .collect();
        (quote!(extern "C" fn #name(#(#params: #types),*) #ret { #body }), needs_vm)
    }

    fn state(&mut self) {
        let program = self.program;
        let mut uses = Uses::default();
        let mut fields = TokenStream::new();
        let mut first = TokenStream::new();
        for variable in &program.unit.state {
            let name = names::value(&variable.name);
            let ty = program.atomic(variable).unwrap_or_else(|| program.cell_ty(&variable.ty, &mut uses));
            let docs = body::doc_lines(variable.comment.as_deref());
            fields.extend(quote!(#(#docs)* pub #name: #ty,));
            let zero = matches!(variable.init, None | Some(Init::Int(0) | Init::Null));
            if !zero {
                let mut site =
                    Site { uses: &mut uses, diagnostics: &mut self.diagnostics, what: variable.name.clone() };
                first.extend(set(program, quote!(vm.#name), &variable.ty, variable.init.as_ref(), &mut site));
            }
        }
        if program.unit.state.is_empty() {
            uses.cell = true;
            fields = quote!(_nothing: Cell<u8>);
        }
        uses.cell = true;
        let fill = (!first.is_empty()).then(|| {
            quote! {
                slang_comment!("SAFETY: as above; nobody else knows the structure yet.");
                if let Some(vm) = unsafe { vm.as_ref() } { #first }
            }
        });
        let items = quote! {
            #[doc = " The whole state of one virtual machine. Every variable is a cell, because functions share it and nobody has it alone, or atomic, because other threads have it too."]
            #[repr(C)]
            pub struct VM { #fields }
            slang_text!("thread_local! {\n    static CURRENT: Cell<*mut VM> = const { Cell::new(core::ptr::null_mut()) };\n}");
            #[doc = " A virtual machine with the first values of its variables; null when there is no memory for it."]
            #[unsafe(no_mangle)]
            pub extern "C" fn vmNew() -> *mut VM {
                slang_comment!("SAFETY: the structure has a size, and zero is a value of each of its fields: they are numbers, pointers,");
                slang_comment!("optional functions and arrays and structures of those.");
                let vm = unsafe { std::alloc::alloc_zeroed(core::alloc::Layout::new::<VM>()) }.cast::<VM>();
                #fill
                vm
            }
            #[doc = " Ends a virtual machine."]
            #[doc = ""]
            #[doc = " # Safety"]
            #[doc = " `vm` is null or comes from `vmNew`, and nobody uses it any more."]
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn vmDelete(vm: *mut VM) {
                if vm.is_null() {
                    return;
                }
                if CURRENT.get() == vm {
                    CURRENT.set(core::ptr::null_mut());
                }
                slang_comment!("SAFETY: the caller vouches for `vm`; `vmNew` used the same layout.");
                unsafe { std::alloc::dealloc(vm.cast(), core::alloc::Layout::new::<VM>()) }
            }
            #[doc = " Names the virtual machine that this thread's proxy calls reach."]
            #[doc = ""]
            #[doc = " # Safety"]
            #[doc = " `vm` is null or comes from `vmNew`, and lives as long as it is the current one."]
            #[unsafe(no_mangle)]
            pub unsafe extern "C" fn vmSetCurrent(vm: *mut VM) {
                CURRENT.set(vm);
            }
            #[doc = " The virtual machine that this thread's proxy calls reach, or null."]
            #[unsafe(no_mangle)]
            pub extern "C" fn vmCurrent() -> *mut VM {
                CURRENT.get()
            }
        };
        uses.vm = false;
        self.add("state", "//! The structure of a virtual machine and its life.\n", &uses, items);
    }

    fn outside(&mut self) {
        let program = self.program;
        // The wrappers of one module may ask for others only through `memory`, so one round is enough.
        let mut uses = Uses::default();
        let items = outside::platform(program, &self.all.platform, &mut uses);
        if !items.is_empty() {
            self.add("platform", "//! The functions of the platform that the virtual machine calls.\n", &uses, items);
        }
        let mut uses = Uses::default();
        let items = outside::c_functions(program, &self.wrappers, &mut uses);
        if !items.is_empty() {
            self.add("c", "//! The functions of C that the virtual machine calls.\n", &uses, items);
        }
        let mut uses = Uses::default();
        let items = outside::pointers(program, &self.wrappers, &mut uses);
        if !items.is_empty() {
            self.add("pointers", "//! Calls of functions that were found at run time.\n", &uses, items);
        }
    }

    fn tables(&mut self) {
        let mut uses = Uses::default();
        let tables = Items::tables(self.program, &self.all, &mut uses, &mut self.diagnostics, false);
        let globals = Items::globals(self.program, &self.static_locals, &mut uses, &mut self.diagnostics);
        if !tables.is_empty() || !globals.is_empty() {
            uses.statics.clear();
            self.add("tables", "//! Tables that the sources compute.\n", &uses, quote!(#tables #globals));
        }
    }

    fn structs(&mut self) {
        let mut uses = Uses::default();
        let items = Items::structs(self.program, &self.all, &mut uses);
        if !items.is_empty() {
            self.add("structs", "//! Structures that lie in raw memory.\n", &uses, items);
        }
    }

    fn constants(&mut self) {
        let mut uses = Uses::default();
        let items = Items::constants(self.program, &self.all, &mut uses);
        if !items.is_empty() {
            self.add("constants", "//! Named constants of the sources.\n", &uses, items);
        }
    }

    fn memory(&mut self) {
        let text = memory::text(&self.all.memory);
        if !text.is_empty() {
            let printed = Printed { text, lines: Vec::new() };
            self.files.push(("memory".into(), "memory.rs".into(), memory::ESSAY.into(), printed));
        }
    }

    fn root(mut self) -> Output {
        self.diagnostics.append(&mut self.wrappers.diagnostics);
        let unit = self.program.unit;
        let mut root = format!(
            "//! The virtual machine `{}`, written by the generator from its Slang sources: change those, not this.\n\n\
             // Names are those of the sources and of the C form, so that debuggers and callers see the same ones in both.\n\
             #![allow(non_snake_case)]\n\n",
            unit.name
        );
        let mut modules: Vec<&str> = self.files.iter().map(|f| f.0.as_str()).collect();
        modules.sort();
        for module in &modules {
            let module = names::value(module);
            let public = matches!(module.to_string().as_str(), "exports" | "state" | "structs" | "proxy");
            root.push_str(&format!("{}mod {module};\n", if public { "pub " } else { "" }));
        }
        root.push('\n');
        if modules.contains(&"exports") {
            root.push_str("pub use exports::*;\n");
        }
        if modules.contains(&"proxy") {
            root.push_str("pub use proxy::vmProxyTable;\n");
        }
        root.push_str("pub use state::{VM, vmCurrent, vmDelete, vmNew, vmSetCurrent};\n");
        let mut files = vec![("rust/vm/mod.rs".to_string(), root)];
        for (_, file, docs, printed) in &self.files {
            let head = format!("{docs}\n");
            files.push((format!("rust/vm/{file}"), format!("{head}{}", printed.text)));
            if let Some(sources) = self.options.sources
                && !printed.lines.is_empty()
            {
                let offset = head.lines().count();
                let map = print::line_map(&printed.lines, offset, &self.locations, sources);
                files.push((format!("rust/vm/{file}.lines"), map));
            }
        }
        files.sort();
        Output { files, diagnostics: self.diagnostics }
    }
}

/// Statements that give a variable its first value.
fn set(program: &Program, variable: TokenStream, ty: &Type, init: Option<&Init>, at: &mut Site) -> TokenStream {
    match (ty, init) {
        (Type::Array(element, _), Some(Init::List(list))) if matches!(**element, Type::Array(..)) => {
            let mut out = TokenStream::new();
            for (i, inner) in list.iter().enumerate() {
                let i = Literal::usize_unsuffixed(i);
                out.extend(set(program, quote!(#variable[#i]), element, Some(inner), at));
            }
            out
        }
        (Type::Array(element, n), Some(Init::List(list))) => {
            let ty = program.ty(element, at.uses);
            let values: Vec<TokenStream> = list.iter().take(*n).map(|i| program.value(element, Some(i), at)).collect();
            let n = Literal::usize_unsuffixed(values.len());
            quote! {
                let values: [#ty; #n] = [#(#values),*];
                for (cell, value) in #variable.iter().zip(values) {
                    cell.set(value);
                }
            }
        }
        _ => {
            let value = program.value(ty, init, at);
            quote!(#variable.set(#value);)
        }
    }
}

fn docs_of(class: &str) -> String {
    if class.is_empty() {
        "//! Functions.\n".into()
    } else {
        format!("//! The functions that class `{class}` defines.\n")
    }
}
