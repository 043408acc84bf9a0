//! Calls that leave the generated code: platform, C library, function pointers, plugin to virtual machine.
//!
//! *In*: what is called, with its types. *Out*: one safe wrapper each, which has the `unsafe` block, and for platform functions
//! a check at compile time that the implementation has the declared type.

use crate::emit::rust::names::{self, Scope};
use crate::emit::rust::program::{self, Program, Uses, Wrappers};
use crate::ir::*;
use crate::source::Name;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// The types of C as Rust's C interfaces spell them: `*const`, `c_char`, `usize` for `size_t`.
pub fn ty(program: &Program, of: &Type, uses: &mut Uses) -> TokenStream {
    match of {
        Type::Int(t) => match &*t.spelling {
            "char" => quote!(core::ffi::c_char),
            "size_t" => quote!(usize),
            "ssize_t" => quote!(isize),
            _ => program::int(t),
        },
        Type::Pointer(to, constant) => {
            let to = ty(program, to, uses);
            if *constant { quote!(*const #to) } else { quote!(*mut #to) }
        }
        Type::Array(element, _) => {
            let element = ty(program, element, uses);
            quote!(*mut #element)
        }
        Type::Function(signature) => {
            let signature = self::signature(program, signature, uses);
            quote!(Option<#signature>)
        }
        other => program.ty(other, uses),
    }
}

/// The type of a function of C.
pub fn signature(program: &Program, of: &Signature, uses: &mut Uses) -> TokenStream {
    let vm = of.takes_vm.then(|| {
        uses.c_void = true;
        quote!(*mut c_void,)
    });
    let params: Vec<TokenStream> = of.params.iter().map(|p| ty(program, p, uses)).collect();
    let ret = ret(program, &of.ret, uses);
    quote!(unsafe extern "C" fn(#vm #(#params),*) #ret)
}

fn ret(program: &Program, of: &Type, uses: &mut Uses) -> TokenStream {
    if *of == Type::Void {
        return quote!();
    }
    let ty = ty(program, of, uses);
    quote!(-> #ty)
}

/// An argument of the generated code's type as C's.
fn to_c(program: &Program, name: &Ident, of: &Type, uses: &mut Uses) -> TokenStream {
    let mut ignored = Uses::default();
    let (inside, outside) = (program.param_ty(of, &mut ignored), ty(program, of, &mut ignored));
    match of {
        Type::Pointer(to, _) | Type::Array(to, _) => {
            let same = program.ty(to, &mut ignored).to_string() == ty(program, to, &mut ignored).to_string();
            if same { quote!(#name) } else { quote!(#name.cast()) }
        }
        _ if inside.to_string() == outside.to_string() => quote!(#name),
        Type::Function(_) => {
            uses.memory.insert("function");
            uses.c_void = true;
            quote!(memory::function(#name.map_or(core::ptr::null_mut(), |f| f as *mut c_void)))
        }
        _ => quote!(#name as #outside),
    }
}

/// A result of C's type as the generated code's.
fn from_c(program: &Program, code: TokenStream, of: &Type, uses: &mut Uses) -> TokenStream {
    let mut ignored = Uses::default();
    let (inside, outside) = (program.param_ty(of, &mut ignored), ty(program, of, &mut ignored));
    if inside.to_string() == outside.to_string() {
        return code;
    }
    match of {
        Type::Pointer(to, constant) => {
            let same = program.ty(to, &mut ignored).to_string() == ty(program, to, &mut ignored).to_string();
            let cast = (!same).then(|| quote!(.cast()));
            let mutable = constant.then(|| quote!(.cast_mut()));
            quote!(#code #mutable #cast)
        }
        Type::Function(_) => {
            uses.memory.insert("function");
            uses.c_void = true;
            quote!(memory::function(#code.map_or(core::ptr::null_mut(), |f| f as *mut c_void)))
        }
        _ => quote!(#code as #inside),
    }
}

fn parameter_names(wanted: &[Name], count: usize) -> Vec<Ident> {
    let mut scope = Scope::new(["vm", "f"]);
    (0..count)
        .map(|i| {
            let name = wanted.get(i).filter(|n| !n.is_empty()).map_or_else(|| format!("a{}", i + 1), |n| n.to_string());
            names::value(&scope.take(&name))
        })
        .collect()
}

/// One wrapper around `callee`, a path or the name of a function declared inside the wrapper.
struct Wrapper<'a> {
    name: &'a Ident,
    doc: String,
    reason: &'a str,
    signature: &'a Signature,
    names: Vec<Ident>,
}

impl Wrapper<'_> {
    fn emit(&self, program: &Program, declaration: TokenStream, callee: TokenStream, uses: &mut Uses) -> TokenStream {
        let Wrapper { name, doc, reason, signature, names } = self;
        let mut params: Vec<TokenStream> = Vec::new();
        let mut arguments: Vec<TokenStream> = Vec::new();
        if signature.takes_vm {
            uses.vm = true;
            params.push(quote!(vm: &VM));
            arguments.push(quote!(core::ptr::from_ref(vm).cast_mut().cast()));
        }
        for (name, ty) in names.iter().zip(&signature.params) {
            let inside = program.param_ty(ty, uses);
            params.push(quote!(#name: #inside));
            arguments.push(to_c(program, name, ty, uses));
        }
        let ret = program.ret(&signature.ret, uses);
        let call = quote!(#callee(#(#arguments),*));
        let mut ignored = Uses::default();
        let result = from_c(program, quote!(result), &signature.ret, &mut ignored);
        let plain = signature.ret == Type::Void || result.to_string() == "result";
        let body = if plain {
            quote!(slang_comment!(#reason); unsafe { #call })
        } else {
            let result = from_c(program, quote!(result), &signature.ret, uses);
            quote!(slang_comment!(#reason); let result = unsafe { #call }; #result)
        };
        quote! {
            #[doc = #doc]
            pub extern "C" fn #name(#(#params),*) #ret { #declaration #body }
        }
    }
}

/// Wrappers of platform functions. The virtual machine calls the crate; a plugin does when it is built in, and otherwise the
/// symbols of the program that loads it.
pub fn platform(program: &Program, ids: &BTreeSet<ExternId>, uses: &mut Uses) -> TokenStream {
    let mut out = TokenStream::new();
    let mut imported = TokenStream::new();
    for id in ids {
        let external = &program.unit.externs[id.index()];
        let name = names::value(&external.name);
        let names = parameter_names(&external.param_names, external.signature.params.len());
        if !program.is_vm() {
            imported.extend(declaration(program, external, uses));
        }
        let wrapper = Wrapper {
            name: &name,
            doc: format!(" `{}` of the platform.", external.name),
            reason: "SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.",
            signature: &external.signature,
            names,
        };
        let path = if program.is_vm() { quote!(::platform::#name) } else { quote!(functions::#name) };
        out.extend(wrapper.emit(program, quote!(), path.clone(), uses));
        let ty = signature(program, &external.signature, uses);
        out.extend(quote!(const _: #ty = #path;));
    }
    if !imported.is_empty() {
        let c_void = uses.c_void.then(|| {
            quote!(
                use core::ffi::c_void;
            )
        });
        out = quote! {
            #[cfg(builtin_plugin)]
            use ::platform as functions;
            #[cfg(not(builtin_plugin))]
            mod functions {
                #c_void
                unsafe extern "C" { #imported }
            }
            #out
        };
    }
    out
}

/// A function of the platform as a line of an `extern` block.
pub fn declaration(program: &Program, external: &Extern, uses: &mut Uses) -> TokenStream {
    let name = names::value(&external.name);
    let names = parameter_names(&external.param_names, external.signature.params.len());
    let vm = external.signature.takes_vm.then(|| quote!(vm: *mut c_void,));
    let types: Vec<TokenStream> = external.signature.params.iter().map(|p| ty(program, p, uses)).collect();
    let ret = ret(program, &external.signature.ret, uses);
    quote!(pub fn #name(#vm #(#names: #types),*) #ret;)
}

/// Wrappers of C functions. Variadic ones have a wrapper for each list of types they are called with.
pub fn c_functions(program: &Program, wrappers: &Wrappers, uses: &mut Uses) -> TokenStream {
    let mut out = TokenStream::new();
    for ((id, _), (name, called)) in &wrappers.c {
        let external = &program.unit.externs[id.index()];
        let declared = &external.signature;
        let c_name = names::value(&external.name);
        let c_names = parameter_names(&external.param_names, declared.params.len());
        let c_types: Vec<TokenStream> = declared.params.iter().map(|p| ty(program, p, uses)).collect();
        let mut c_params: Vec<TokenStream> = c_names.iter().zip(&c_types).map(|(n, t)| quote!(#n: #t)).collect();
        if declared.takes_vm {
            uses.c_void = true;
            c_params.insert(0, quote!(vm: *mut c_void));
        }
        if declared.variadic {
            c_params.push(quote!(...));
        }
        let ret = ret(program, &declared.ret, uses);
        let wrapper = Wrapper {
            name,
            doc: format!(" `{}` of C.", external.name),
            reason: "SAFETY: the prototype is the one of C; the arguments are what Slang passes to it in C as well.",
            signature: called,
            names: parameter_names(&external.param_names, called.params.len()),
        };
        let declaration = quote!(unsafe extern "C" { fn #c_name(#(#c_params),*) #ret; });
        out.extend(wrapper.emit(program, declaration, quote!(#c_name), uses));
    }
    out
}

/// Wrappers that call function pointers that came from outside.
pub fn pointers(program: &Program, wrappers: &Wrappers, uses: &mut Uses) -> TokenStream {
    let mut out = TokenStream::new();
    for (name, signature) in wrappers.pointers.values() {
        let ty = program.function_type(signature, uses);
        let names = parameter_names(&[], signature.params.len());
        let types: Vec<TokenStream> = signature.params.iter().map(|p| program.param_ty(p, uses)).collect();
        let ret = program.ret(&signature.ret, uses);
        out.extend(quote! {
            #[doc = " Calls a function that was found at run time; a null one ends the process with a message."]
            pub fn #name(f: Option<#ty>, #(#names: #types),*) #ret {
                let f = f.expect("a null function is called");
                slang_comment!("SAFETY: whoever found the function gave it this type.");
                unsafe { f(#(#names),*) }
            }
        });
    }
    out
}

/// The structure of function pointers that a virtual machine hands to its plugins.
pub fn proxy_struct(program: &Program, name: &Ident, layout: &ProxyLayout, uses: &mut Uses) -> TokenStream {
    let fields: Vec<Ident> = entry_names(layout);
    let types: Vec<TokenStream> =
        layout.entries.iter().map(|e| program.function_type(&as_seen_by_plugins(&e.signature), uses)).collect();
    let doc = format!(" The functions of the virtual machine for plugins, in the layout `{}`.", layout.name);
    quote! {
        #[doc = #doc]
        #[repr(C)]
        pub struct #name { #(pub #fields: #types),* }
    }
}

pub fn entry_names(layout: &ProxyLayout) -> Vec<Ident> {
    let mut scope = Scope::default();
    layout.entries.iter().map(|e| names::value(&scope.take(&e.name))).collect()
}

pub fn as_seen_by_plugins(signature: &Signature) -> Signature {
    Signature { takes_vm: false, ..signature.clone() }
}

/// A plugin's wrappers of the proxy functions it calls.
pub fn proxy_calls(
    program: &Program,
    layout: &ProxyLayout,
    ids: &BTreeSet<ExternId>,
    uses: &mut Uses,
    wrappers: &mut Wrappers,
) -> TokenStream {
    let mut out = TokenStream::new();
    let members = entry_names(layout);
    for id in ids {
        let external = &program.unit.externs[id.index()];
        let Some(i) = layout.entries.iter().position(|e| e.name == external.name) else {
            wrappers.diagnostics.push(crate::diag::Diagnostic::error(
                "rust-proxy-entry",
                None,
                format!("{} calls {}, which the proxy layout {} lacks", program.unit.name, external.name, layout.name),
            ));
            continue;
        };
        let signature = as_seen_by_plugins(&layout.entries[i].signature);
        let called = as_seen_by_plugins(&external.signature);
        let name = names::value(&external.name);
        let names = parameter_names(&external.param_names, called.params.len());
        let types: Vec<TokenStream> = called.params.iter().map(|p| program.param_ty(p, uses)).collect();
        let ret = program.ret(&called.ret, uses);
        let arguments: Vec<TokenStream> = names
            .iter()
            .zip(called.params.iter().zip(&signature.params))
            .map(|(name, (from, to))| adapt(program, quote!(#name), from, to, uses))
            .collect();
        let member = &members[i];
        let call = quote!((proxy.#member)(#(#arguments),*));
        let body = if called.ret == Type::Void || program.same(&called.ret, &signature.ret) {
            let end = (called.ret == Type::Void && signature.ret != Type::Void).then(|| quote!(;));
            quote!(unsafe { #call } #end)
        } else if signature.ret == Type::Void {
            let mut diagnostics = Vec::new();
            let mut site = program::Site { uses, diagnostics: &mut diagnostics, what: external.name.clone() };
            let zero = program.zero(&called.ret, &mut site);
            quote!(unsafe { #call }; #zero)
        } else {
            let result = adapt(program, quote!(result), &signature.ret, &called.ret, uses);
            quote!(let result = unsafe { #call }; #result)
        };
        let doc = format!(" `{}` of the proxy.", external.name);
        out.extend(quote! {
            #[doc = #doc]
            pub fn #name(#(#names: #types),*) #ret {
                let proxy = functions();
                slang_comment!("SAFETY: the virtual machine filled this entry with a function of this type.");
                #body
            }
        });
    }
    out
}

/// Between the types of the caller and of the entry, as C converts.
pub fn adapt(program: &Program, code: TokenStream, from: &Type, to: &Type, uses: &mut Uses) -> TokenStream {
    if program.same(from, to) {
        return code;
    }
    let target = program.param_ty(to, uses);
    match (from, to) {
        (Type::Pointer(..), Type::Pointer(..)) => quote!(#code.cast()),
        (Type::Function(_), Type::Function(_)) => {
            uses.memory.insert("function");
            uses.c_void = true;
            quote!(memory::function(#code.map_or(core::ptr::null_mut(), |f| f as *mut c_void)))
        }
        (_, Type::Bool) => quote!(#code != 0),
        (Type::Function(_), _) => quote!(#code.map_or(0, |f| f as usize) as #target),
        (_, Type::Function(_)) => {
            uses.memory.insert("function");
            uses.c_void = true;
            quote!(memory::function(#code as *mut c_void))
        }
        _ => quote!(#code as #target),
    }
}
