//! The headers that go with generated C.
//!
//! *In*: the unit of a virtual machine. *Out*: `vm/include/*.h`: types and compiler differences, memory access, arithmetic, the platform's functions, the
//! machine's own exported functions, and the proxy structures. Plugins and handwritten C use the same files.

use super::File;
use super::names::Names;
use super::proxy::members;
use super::types::Types;
use super::unit::{constant_definition, guard_text};
use crate::ir::*;
use std::collections::BTreeSet;

const TYPES: &str = include_str!("headers/sqTypes.h");
const MEMORY: &str = include_str!("headers/sqMemoryAccess.h");

const PROXY_MAJOR: u32 = 1;
const PHARO_MINOR: u32 = 15;
const CLASSIC_MINOR: u32 = 17;

pub(super) fn vm_headers(unit: &Unit) -> Vec<File> {
    let names = Names::new(unit, super::StateForm::Instance);
    let types = Types { names: &names };
    let file = |name: &str, text: String| (format!("vm/include/{name}"), text);
    vec![
        file("sqTypes.h", TYPES.replace("@WORD_BITS@", &unit.word_bits.to_string())),
        file("sqMemoryAccess.h", MEMORY.into()),
        file("sqArithmetic.h", super::support::arithmetic_header()),
        file("platform.h", platform(unit, &types)),
        file("interp.h", interp(unit, &types)),
        file("sqVirtualMachine.h", proxies(unit, &types)),
    ]
}

/// A header whose content the sources made.
pub(super) fn guarded(name: &str, content: &str) -> File {
    let guard = format!("{}__", name.to_uppercase().replace('.', "_"));
    let content = content.replace("\r\n", "\n").replace('\r', "\n");
    let text = format!(
        "/* Generated from Slang by vmmaker. Change the Slang sources, not this file. */\n\n#ifndef {guard}\n#define {guard}\n\n{}\n\n#endif\n",
        content.trim()
    );
    (format!("vm/include/{name}"), text)
}

fn wrap(name: &str, comment: &str, body: &str) -> String {
    let guard = name.to_uppercase().replace('.', "_");
    format!(
        "/* {comment}\n   Generated from Slang by vmmaker. Change the Slang sources, not this file. */\n\n#ifndef {guard}\n#define {guard}\n\n#include \"sqTypes.h\"\n\n{body}\n#endif\n"
    )
}

/// Prototypes of the functions that the sources declare and the platform implements.
fn platform(unit: &Unit, types: &Types<'_>) -> String {
    let list: Vec<&Extern> = unit.externs.iter().filter(|e| e.kind == ExternKind::Platform).collect();
    let used = list.iter().flat_map(|e| signature_types(&e.signature));
    let mut body = String::new();
    for line in forward_declarations(unit, used, true) {
        body += &format!("{line}\n");
    }
    if !body.is_empty() {
        body.push('\n');
    }
    for e in list {
        body += &platform_prototype(types, e);
        body.push('\n');
    }
    wrap("platform.h", "Functions that the platform layer gives to virtual machine and plugins.", &body)
}

pub(super) fn platform_prototype(types: &Types<'_>, e: &Extern) -> String {
    let params: Vec<String> = e.param_names.iter().map(|n| super::names::safe(n)).collect();
    format!("{};", types.function(&e.name, &e.signature, &params))
}

/// Constants that handwritten C relies on.
pub(super) fn is_basic_constant(c: &Constant) -> bool {
    let listed = ["BytesPerWord", "MinSmallInteger", "MaxSmallInteger", "NumSmallIntegerTagBits"];
    // The table of errors is an index of special objects, not an error.
    let is_error = c.name.starts_with("PrimErr") && &*c.name != "PrimErrTable";
    (is_error || listed.contains(&&*c.name)) && matches!(c.value, ConstantValue::Int(_))
}

fn interp(unit: &Unit, types: &Types<'_>) -> String {
    let mut body = String::new();
    let mut constants: Vec<&Constant> = unit.constants.iter().filter(|c| is_basic_constant(c)).collect();
    let value = |c: &Constant| match c.value {
        ConstantValue::Int(i) => i,
        _ => 0,
    };
    constants.sort_by_key(|c| {
        (c.name.starts_with("PrimErr"), if c.name.starts_with("PrimErr") { value(c) } else { 0 }, &c.name)
    });
    for c in constants {
        if let Some(text) = constant_definition(c) {
            body += &format!("{text}\n");
        }
    }
    if !body.is_empty() {
        body.push('\n');
    }
    let exported = unit.functions.iter().filter(|f| f.linkage == Linkage::Exported);
    let used: Vec<&Type> =
        exported.clone().flat_map(|f| f.parameters().iter().map(|l| &l.ty).chain([&f.ret])).collect();
    for line in forward_declarations(unit, used.into_iter(), true) {
        body += &format!("{line}\n");
    }
    body += "\n/* Machines: each has its own state. The current one of a thread is the one that plugins work on. */\n";
    body += "EXPORT(VM *) vmNew(void);\nEXPORT(void) vmDelete(VM *vm);\nEXPORT(void) vmSetCurrent(VM *vm);\n";
    body += "EXPORT(VM *) vmCurrent(void);\nEXPORT(const void *) vmProxyTable(sqInt layout);\n\n";
    for f in exported {
        let guard = guard_text(f);
        let params: Vec<String> = f.parameters().iter().map(|p| super::names::safe(&p.name)).collect();
        let whole = types.function(&f.name, &f.signature(), &params);
        let result = types.name(&f.ret);
        let text = match whole.strip_prefix(result.as_str()) {
            Some(rest) => format!("EXPORT({result}) {};", rest.trim_start()),
            None => format!("EXPORT() {whole};"),
        };
        body += &if guard.is_empty() { format!("{text}\n") } else { format!("#if {guard}\n{text}\n#endif\n") };
    }
    wrap("interp.h", "What the virtual machine offers to the program around it.", &body)
}

fn proxies(unit: &Unit, types: &Types<'_>) -> String {
    let mut body = String::from(
        "/* An export of a plugin that is part of the program; a NULL name ends a list. */\n\
         typedef struct {\n\tconst char *name;\n\tsqInt (*function)(void);\n\tsigned char accessorDepth;\n} BuiltinExport;\n\n\
         /* Such a plugin; a NULL module ends a list. */\n\
         typedef struct {\n\tconst char *module;\n\tconst BuiltinExport *exports;\n} BuiltinPlugin;\n\n\
         /* Two public layouts of the interpreter proxy share a version number. A plugin is built for one of them:\n   \
         define SQ_PROXY_CLASSIC before this header to get the classic one. */\n",
    );
    body += &format!("#define VM_PROXY_MAJOR {PROXY_MAJOR}\n");
    let used = unit.proxies.iter().flat_map(|p| &p.entries).flat_map(|e| signature_types(&e.signature));
    for line in forward_declarations(unit, used, true) {
        body += &format!("{line}\n");
    }
    let find = |name: &str| unit.proxies.iter().find(|p| &*p.name == name);
    let structure = |layout: &ProxyLayout, minor: u32| {
        let members = members(types, layout).join("\n\t");
        format!("#define VM_PROXY_MINOR {minor}\nstruct VirtualMachine {{\n\t{members}\n}};\n")
    };
    let pharo = find("pharo").or(unit.proxies.first()).map(|p| structure(p, PHARO_MINOR));
    let classic = find("classic").map(|p| structure(p, CLASSIC_MINOR));
    body += &match (pharo, classic) {
        (Some(p), Some(c)) => format!("\n#if defined(SQ_PROXY_CLASSIC)\n\n{c}\n#else\n\n{p}\n#endif\n"),
        (Some(only), None) | (None, Some(only)) => format!("\n{only}"),
        (None, None) => "\nstruct VirtualMachine;\n".into(),
    };
    wrap("sqVirtualMachine.h", "The interpreter proxy: what a virtual machine offers to its plugins.", &body)
}

fn signature_types(s: &Signature) -> impl Iterator<Item = &Type> {
    s.params.iter().chain([&s.ret])
}

/// Declarations of the types that are only used behind pointers. With `structures` also of the unit's own.
pub(super) fn forward_declarations<'t>(
    unit: &Unit,
    types: impl Iterator<Item = &'t Type>,
    structures: bool,
) -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    for t in types {
        forward(unit, t, structures, &mut out);
    }
    out
}

fn forward(unit: &Unit, ty: &Type, structures: bool, out: &mut BTreeSet<String>) {
    match ty {
        Type::Pointer(to, _) | Type::Array(to, _) => forward(unit, to, structures, out),
        Type::Function(s) => signature_types(s).for_each(|t| forward(unit, t, structures, out)),
        Type::Struct(id) if structures => {
            if let Some(s) = unit.structs.get(id.index()).filter(|s| s.defined_here) {
                out.insert(format!("typedef struct {0} {0};", s.name));
            }
        }
        Type::Opaque(name) => {
            let line = match &**name {
                "VM" => return,
                "FILE" => "#include <stdio.h>".to_string(),
                "va_list" => "#include <stdarg.h>".to_string(),
                n if n.starts_with("struct ") || n.starts_with("union ") => format!("{n};"),
                n if super::names::is_identifier(n) => format!("typedef struct {n} {n};"),
                _ => return,
            };
            out.insert(line);
        }
        _ => {}
    }
}
