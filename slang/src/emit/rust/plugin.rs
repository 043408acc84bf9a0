//! The file of a plugin.
//!
//! *In*: the unit, with the proxy layout it is built for. *Out*: one Rust file. Compiled alone it is the root of a `cdylib`
//! whose symbols are those of the plugin in C; with `--cfg builtin_plugin` it is a module of the program, exports no symbol
//! and lists its functions in `EXPORTS`.

use crate::diag::Diagnostic;
use crate::emit::rust::body;
use crate::emit::rust::memory;
use crate::emit::rust::names;
use crate::emit::rust::outside;
use crate::emit::rust::print;
use crate::emit::rust::program::{self, Program, Site, Uses, Wrappers};
use crate::emit::rust::vm::Items;
use crate::emit::rust::{Options, Output};
use crate::ir::*;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

pub fn emit(unit: &Unit, options: &Options) -> Output {
    let mut diagnostics = Vec::new();
    let program = Program::new(unit, &[], &options.defines, &mut diagnostics);
    let mut wrappers = Wrappers::default();
    let mut locations = Vec::new();
    let mut statics = Vec::new();
    let mut uses = Uses::default();
    let mut functions = TokenStream::new();
    for id in &program.live {
        functions.extend(body::function(&program, *id, &mut uses, &mut wrappers, &mut locations, &mut statics));
    }
    let mut inner = TokenStream::new();
    let mut module = |name: &str, docs: &str, items: TokenStream, its: &Uses| {
        let name = names::value(name);
        let imports = imports(&program, its);
        inner.extend(quote!(#[doc = #docs] mod #name { #imports #items }));
    };
    if let Some(layout) = unit.proxies.first() {
        let mut its = Uses::default();
        let calls = outside::proxy_calls(&program, layout, &uses.proxy, &mut its, &mut wrappers);
        let access = (!calls.is_empty()).then(|| proxy_access(unit));
        if !calls.is_empty() {
            module(
                "proxy",
                " The functions of the virtual machine that the plugin calls.",
                quote!(#access #calls),
                &its,
            );
        }
        uses.add(&its);
    } else if !uses.proxy.is_empty() {
        wrappers.diagnostics.push(Diagnostic::error(
            "rust-proxy-entry",
            None,
            format!("{} calls the interpreter proxy but has no proxy layout", unit.name),
        ));
    }
    let mut its = Uses::default();
    let items = outside::platform(&program, &uses.platform, &mut its);
    if !items.is_empty() {
        module("platform", " The functions of the platform that the plugin calls.", items, &its);
        uses.add(&its);
    }
    let mut its = Uses::default();
    let items = outside::c_functions(&program, &wrappers, &mut its);
    if !items.is_empty() {
        module("c", " The functions of C that the plugin calls.", items, &its);
        uses.add(&its);
    }
    let mut its = Uses::default();
    let items = outside::pointers(&program, &wrappers, &mut its);
    if !items.is_empty() {
        module("pointers", " Calls of functions that were found at run time.", items, &its);
        uses.add(&its);
    }
    let mut own = Uses { cell: uses.cell, c_void: uses.c_void, ..Uses::default() };
    let handshake = handshake(&program, &mut own);
    let exports = exports(&program, &mut own);
    let state = state(&program, &mut own, &mut wrappers.diagnostics);
    let tables = Items::tables(&program, &uses, &mut own, &mut wrappers.diagnostics, true);
    let globals = Items::globals(&program, &statics, &mut own, &mut wrappers.diagnostics);
    uses.add(&own);
    let structs = Items::structs(&program, &uses, &mut own);
    let constants = Items::constants(&program, &uses, &mut own);
    let outer = Uses { cell: used_outside(&[&state, &globals, &functions], "Cell"), ..Uses::default() };
    let c_void = used_outside(&[&state, &globals, &functions, &structs, &tables, &handshake, &exports], "c_void");
    let imports = imports(&program, &Uses { c_void, ..outer });
    let head = quote!(#imports #constants #structs #tables #state #globals);
    let tokens = quote!(#head #functions #handshake #exports #inner);
    let mut files = Vec::new();
    match print::items(tokens) {
        Ok(printed) => {
            let docs = format!(
                "//! The plugin `{}`, written by the generator from its Slang sources: change those, not this.\n\n\
                 // Names are those of the sources and of the C form, so that the virtual machine finds the same ones in both.\n\
                 #![allow(non_snake_case)]\n\n",
                unit.name
            );
            let mut text = format!("{docs}{}", printed.text);
            let helpers = memory::text(&uses.memory);
            if !helpers.is_empty() {
                text.push_str("\nmod memory {\n");
                for line in memory::ESSAY.lines().chain([""]).chain(helpers.lines()) {
                    text.push_str(if line.is_empty() { "" } else { "    " });
                    text.push_str(line);
                    text.push('\n');
                }
                text.push_str("}\n");
            }
            files.push((format!("rust/plugins/{}.rs", unit.name), text));
            if let Some(sources) = options.sources
                && !printed.lines.is_empty()
            {
                let map = print::line_map(&printed.lines, docs.lines().count(), &locations, sources);
                files.push((format!("rust/plugins/{}.rs.lines", unit.name), map));
            }
        }
        Err(message) => wrappers.diagnostics.push(Diagnostic::error(
            "rust-emitter",
            None,
            format!("the plugin {} is not Rust: {message}", unit.name),
        )),
    }
    diagnostics.append(&mut wrappers.diagnostics);
    Output { files, diagnostics }
}

/// Whether a name occurs in the tokens.
fn used_outside(parts: &[&TokenStream], name: &str) -> bool {
    fn within(tokens: &TokenStream, name: &str) -> bool {
        tokens.clone().into_iter().any(|t| match t {
            proc_macro2::TokenTree::Ident(i) => i == name,
            proc_macro2::TokenTree::Group(g) => within(&g.stream(), name),
            _ => false,
        })
    }
    parts.iter().any(|p| within(p, name))
}

/// `use` lines for the file or, with names from the file, for a module inside it.
fn imports(program: &Program, uses: &Uses) -> TokenStream {
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
    let mut names: Vec<Ident> = uses.structs.iter().map(|id| program.structs[id.index()].clone()).collect();
    if !uses.memory.is_empty() {
        names.push(names::value("memory"));
    }
    if !names.is_empty() {
        out.extend(quote!(use super::{#(#names),*};));
    }
    out
}

/// The variable of the sources that holds the proxy.
fn proxy_variable(unit: &Unit) -> Option<&Variable> {
    unit.state.iter().find(|v| &*v.name == "interpreterProxy")
}

fn proxy_access(unit: &Unit) -> TokenStream {
    let pointer = if proxy_variable(unit).is_some() {
        quote!(super::STATE.interpreterProxy.get().cast::<super::VirtualMachine>())
    } else {
        quote!(super::INTERPRETER_PROXY.load(core::sync::atomic::Ordering::Relaxed))
    };
    quote! {
        #[doc = " What `setInterpreter` was given."]
        fn functions() -> &'static super::VirtualMachine {
            slang_comment!("SAFETY: the virtual machine hands over a table that lives as long as itself, before it calls anything else.");
            unsafe { #pointer.as_ref() }.expect("a primitive is called before setInterpreter")
        }
    }
}

/// The proxy's structure, and the functions and names that sources may leave to the generator.
fn handshake(program: &Program, uses: &mut Uses) -> TokenStream {
    let unit = program.unit;
    let has = |name: &str| program.live.iter().any(|id| &*program.function(*id).name == name);
    let mut out = TokenStream::new();
    let Some(layout) = unit.proxies.first() else { return out };
    let name = names::value("VirtualMachine");
    out.extend(outside::proxy_struct(program, &name, layout, uses));
    if proxy_variable(unit).is_none() {
        out.extend(quote! {
            #[doc = " The functions of the virtual machine."]
            static INTERPRETER_PROXY: core::sync::atomic::AtomicPtr<VirtualMachine> =
                core::sync::atomic::AtomicPtr::new(core::ptr::null_mut());
        });
        if !has("setInterpreter") {
            let check = version_check(layout);
            out.extend(quote! {
                #[doc = " Takes the functions of the virtual machine; answers whether the plugin can work with them."]
                #[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
                pub extern "C" fn setInterpreter(proxy: *mut VirtualMachine) -> i64 {
                    INTERPRETER_PROXY.store(proxy, core::sync::atomic::Ordering::Relaxed);
                    #check
                }
            });
        }
    }
    if !has("getModuleName") {
        let text = program::string(&unit.name);
        out.extend(quote! {
            #[doc = " The plugin's name."]
            #[cfg_attr(not(builtin_plugin), unsafe(no_mangle))]
            pub extern "C" fn getModuleName() -> *const core::ffi::c_char {
                #text.as_ptr()
            }
        });
    }
    let mut abi = layout.name.as_bytes().to_vec();
    abi.push(0);
    let (length, abi) = (Literal::usize_unsuffixed(abi.len()), Literal::byte_string(&abi));
    out.extend(quote! {
        #[doc = " The proxy layout that the plugin was built for."]
        #[cfg(not(builtin_plugin))]
        #[unsafe(export_name = "slangvmPluginAbi")]
        pub static SLANGVM_PLUGIN_ABI: [u8; #length] = *#abi;
    });
    out
}

/// The minor version of the public layouts, as `VM_PROXY_MINOR` of the C header.
fn proxy_minor(layout: &str) -> i64 {
    if layout == "classic" { 17 } else { 15 }
}

/// The end of `setInterpreter`: whether the proxy has at least the functions that the plugin may call.
fn version_check(layout: &ProxyLayout) -> TokenStream {
    let has = |name: &str| layout.entries.iter().any(|e| &*e.name == name && e.signature.params.is_empty());
    if !has("majorVersion") || !has("minorVersion") {
        return quote!(i64::from(!proxy.is_null()));
    }
    let minor = Literal::i64_unsuffixed(proxy_minor(&layout.name));
    quote! {
        slang_comment!("SAFETY: the caller hands over null or a table that stays.");
        let Some(proxy) = (unsafe { proxy.as_ref() }) else {
            return 0;
        };
        slang_comment!("SAFETY: both are functions of this type in every layout.");
        let (major, minor) = unsafe { ((proxy.majorVersion)(), (proxy.minorVersion)()) };
        i64::from(major == 1 && minor >= #minor)
    }
}

/// Accessor depths as symbols, and the table of a built-in plugin.
fn exports(program: &Program, uses: &mut Uses) -> TokenStream {
    let mut out = TokenStream::new();
    let mut entries: Vec<TokenStream> = Vec::new();
    let mut entry = |name: &str, function: TokenStream, ty: Option<TokenStream>, depth: i8| {
        let text = program::string(name);
        let depth = program::integer(i128::from(depth));
        let function = match ty {
            None => function,
            Some(ty) => quote!({
                slang_comment!("SAFETY: the virtual machine knows the type of this function by its name.");
                unsafe { core::mem::transmute::<#ty, unsafe extern "C" fn() -> i64>(#function) }
            }),
        };
        entries.push(quote!(::platform::BuiltinExport {
            name: #text.as_ptr(),
            function: Some(#function),
            accessor_depth: #depth
        }));
    };
    let mut has = (false, false);
    for id in &program.live {
        let f = program.function(*id);
        if f.linkage != Linkage::Exported {
            continue;
        }
        has.0 |= &*f.name == "setInterpreter";
        has.1 |= &*f.name == "getModuleName";
        let name = &program.functions[id.index()];
        if let Some(depth) = f.accessor_depth.filter(|d| *d >= 0) {
            let symbol = format!("{}AccessorDepth", f.name);
            let (variable, depth) = (names::value(&names::screaming(&symbol)), program::integer(i128::from(depth)));
            out.extend(quote! {
                #[cfg(not(builtin_plugin))]
                #[unsafe(export_name = #symbol)]
                pub static #variable: i8 = #depth;
            });
        }
        let plain = f.params == 0 && matches!(&f.ret, Type::Int(t) if t.bits == 64 && t.signed);
        let ty = (!plain).then(|| {
            let mut ignored = Uses::default();
            let ty = program.function_type(&f.signature(), &mut ignored);
            uses.structs.extend(&ignored.structs);
            // `c_void` by its full name: only the built-in form needs it here.
            replace_c_void(ty)
        });
        entry(&f.name, quote!(#name), ty, f.accessor_depth.unwrap_or(-1));
    }
    if let Some(_layout) = program.unit.proxies.first() {
        if !has.0 && proxy_variable(program.unit).is_none() {
            let ty = quote!(unsafe extern "C" fn(*mut VirtualMachine) -> i64);
            entry("setInterpreter", quote!(setInterpreter), Some(ty), -1);
        }
        if !has.1 {
            let ty = quote!(unsafe extern "C" fn() -> *const core::ffi::c_char);
            entry("getModuleName", quote!(getModuleName), Some(ty), -1);
        }
    }
    let (module, count) = (program::string(&program.unit.name), Literal::usize_unsuffixed(entries.len()));
    out.extend(quote! {
        #[doc = " The plugin's name among the built-in ones."]
        #[cfg(builtin_plugin)]
        pub const MODULE: &core::ffi::CStr = #module;
        #[doc = " What the virtual machine finds in a built-in plugin."]
        #[cfg(builtin_plugin)]
        pub static EXPORTS: [::platform::BuiltinExport; #count] = [#(#entries),*];
    });
    out
}

fn replace_c_void(tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .flat_map(|t| match t {
            proc_macro2::TokenTree::Ident(i) if i == "c_void" => quote!(core::ffi::c_void),
            proc_macro2::TokenTree::Group(g) => {
                let inner = replace_c_void(g.stream());
                proc_macro2::TokenTree::Group(proc_macro2::Group::new(g.delimiter(), inner)).into()
            }
            other => other.into(),
        })
        .collect()
}

/// The variables of the plugin.
fn state(program: &Program, uses: &mut Uses, diagnostics: &mut Vec<Diagnostic>) -> TokenStream {
    let unit = program.unit;
    if unit.state.is_empty() {
        return quote!();
    }
    let mut fields = TokenStream::new();
    let mut values = TokenStream::new();
    for variable in &unit.state {
        let name = names::value(&variable.name);
        let ty = program.cell_ty(&variable.ty, uses);
        let docs = body::doc_lines(variable.comment.as_deref());
        fields.extend(quote!(#(#docs)* pub #name: #ty,));
        let mut site = Site { uses, diagnostics, what: variable.name.clone() };
        let value = program.cell_value(&variable.ty, variable.init.as_ref(), &mut site);
        values.extend(quote!(#name: #value,));
    }
    quote! {
        #[doc = " The variables of the plugin."]
        pub struct State { #fields }
        slang_comment!("SAFETY: the virtual machine calls a plugin from one thread.");
        unsafe impl Sync for State {}
        pub static STATE: State = State { #values };
    }
}

/// The root of a static library that has the plugin inside, beside the plugin's own file: it stands for the virtual machine's crate, and lists the exports as the C form does.
pub fn archive_root(unit: &Unit) -> String {
    let defines = Default::default();
    let program = Program::new(unit, &[], &defines, &mut Vec::new());
    let mut uses = Uses::default();
    let mut platform = TokenStream::new();
    for external in unit.externs.iter().filter(|e| e.kind == ExternKind::Platform) {
        platform.extend(outside::declaration(&program, external, &mut uses));
    }
    let platform = (!platform.is_empty()).then(|| quote!(unsafe extern "C" { #platform }));
    let (file, table) = (format!("{}.rs", unit.name), names::value(&format!("{}_exports", unit.name)));
    let tokens = quote! {
        extern crate self as platform;
        #[path = #file]
        pub mod plugin;
        #[allow(unused_imports)]
        use core::ffi::c_void;
        #platform
        #[doc = " One exported function, as `sqVirtualMachine.h` has it; a null name ends the table."]
        #[repr(C)]
        #[derive(Clone, Copy)]
        pub struct BuiltinExport {
            pub name: *const core::ffi::c_char,
            pub function: Option<unsafe extern "C" fn() -> i64>,
            pub accessor_depth: i8,
        }
        slang_comment!("SAFETY: names and functions are constants.");
        unsafe impl Sync for BuiltinExport {}
        #[unsafe(no_mangle)]
        pub static #table: [BuiltinExport; plugin::EXPORTS.len() + 1] = {
            let end = BuiltinExport { name: core::ptr::null(), function: None, accessor_depth: -1 };
            let mut table = [end; plugin::EXPORTS.len() + 1];
            let mut i = 0;
            while i < plugin::EXPORTS.len() {
                table[i] = plugin::EXPORTS[i];
                i += 1;
            }
            table
        };
    };
    let printed = print::items(tokens).expect("written above as Rust");
    format!("#![allow(non_snake_case, non_upper_case_globals)]\n\n{}", printed.text)
}

/// The text of `rust/plugins/mod.rs`: the plugins that are compiled into the program, and a function that makes them known.
pub fn builtin_module(names: &[&str]) -> String {
    let mut sorted: Vec<&str> = names.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    let mut out = String::from("//! The plugins that are part of the program.\n\n");
    for name in &sorted {
        out.push_str(&format!("#[path = \"{name}.rs\"]\npub mod {};\n", names::value(&names::snake(name))));
    }
    out.push_str("\n/// Makes the plugins known to the platform. Called once, before any virtual machine runs.\npub fn register() {\n");
    for name in &sorted {
        let module = names::value(&names::snake(name));
        out.push_str(
            "    // SAFETY: names and functions of the table are constants, and each function is what its name says.\n",
        );
        out.push_str(&format!(
            "    unsafe {{ ::platform::register_builtin({module}::MODULE, &{module}::EXPORTS) }};\n"
        ));
    }
    out.push_str("}\n");
    out
}
