//! The file of a plugin in the classic layout: for a virtual machine that brings its own headers (`sqVirtualMachine.h`,
//! `sqPlatformSpecific.h` ...).
//!
//! *In*: a unit of kind plugin. *Out*: `plugins/src/<Module>/<Module>.c`, which needs nothing of ours. Functions of the proxy are called by
//! name: with `SQUEAK_BUILTIN_PLUGIN` defined they are the virtual machine's own, otherwise variables that `setInterpreter` fills. The
//! exports are a table in the first case, and one `<primitive>AccessorDepth` each in the second.

use super::expr::through_the_table;
use super::support;
use super::types::string_literal;
use super::unit::{Prepared, UnitText, guard_text};
use super::{COptions, File};
use crate::ir::*;

const SYSTEM_HEADERS: [&str; 8] =
    ["<math.h>", "<stdbool.h>", "<stddef.h>", "<stdint.h>", "<stdio.h>", "<stdlib.h>", "<string.h>", "<time.h>"];
const OWN_HEADERS: [&str; 4] =
    ["\"sqConfig.h\"", "\"sqVirtualMachine.h\"", "\"sqPlatformSpecific.h\"", "\"sqMemoryAccess.h\""];

pub(super) fn plugin(unit: &Unit, options: &COptions<'_>) -> File {
    let path = format!("plugins/src/{0}/{0}.c", unit.name);
    let prepared = Prepared::new(unit, options.state);
    let body = |t: &mut UnitText| {
        t.statics();
        t.functions();
        t.classic_handshake();
        t.classic_exports();
    };
    let mut draft = UnitText::new(unit, &prepared, &path, options);
    body(&mut draft);
    let support = support::used_in(&draft.out.text);

    let mut t = UnitText::new(unit, &prepared, &path, options);
    t.out.line("/* Generated from Slang by vmmaker. Change the Slang sources, not this file. */");
    t.out.blank();
    t.out.line("#include \"config.h\"");
    t.includes(&SYSTEM_HEADERS, &OWN_HEADERS);
    t.out.line(
        "#if defined(SQUEAK_BUILTIN_PLUGIN)\n# undef EXPORT\n# define EXPORT(type) static type\n#elif !defined(EXPORT)",
    );
    t.out.line("# define EXPORT(type) type\n#endif");
    t.out.blank();
    t.constants(&|_| false);
    t.structures();
    t.platform_prototypes();
    if !support.is_empty() {
        t.out.line(support.trim_end());
        t.out.blank();
    }
    t.proxy_functions();
    t.prototypes(true);
    t.handshake_prototypes();
    t.plugin_state();
    body(&mut t);
    t.finish(path)
}

/// Functions that every module has, with their result types, unless the sources define them.
const HANDSHAKE: [(&str, &str, &str); 2] =
    [("getModuleName", "const char *", "void"), ("setInterpreter", "sqInt", "struct VirtualMachine *anInterpreter")];

impl UnitText<'_> {
    /// The functions of the proxy that are called by name, sorted.
    fn called_proxy(&self) -> Vec<&Extern> {
        let used = self.unit.externs.iter().zip(&self.usage.externs).filter(|(_, used)| **used).map(|(e, _)| e);
        let mut list: Vec<&Extern> =
            used.filter(|e| e.kind == ExternKind::Proxy && !through_the_table(&e.name)).collect();
        list.sort_by(|a, b| a.name.cmp(&b.name));
        list
    }

    /// The header of the virtual machine says what type each function has.
    fn proxy_functions(&mut self) {
        let names: Vec<String> = self.called_proxy().iter().map(|e| e.name.to_string()).collect();
        if names.is_empty() {
            return;
        }
        self.out.line("/* Functions of the interpreter proxy, of the type that the header gives them. */");
        self.out.line("#define proxyFunction(name) __typeof__(*((struct VirtualMachine *) 0)->name)");
        self.out.margin("#if defined(SQUEAK_BUILTIN_PLUGIN)");
        names.iter().for_each(|name| self.out.line(format!("extern proxyFunction({name}) {name};")));
        self.out.margin("#else");
        names.iter().for_each(|name| self.out.line(format!("static proxyFunction({name}) *{name};")));
        self.out.margin("#endif");
        self.out.blank();
    }

    fn handshake_prototypes(&mut self) {
        for (name, result, params) in HANDSHAKE {
            if !self.has(name) {
                self.out.line(format!("EXPORT({result}) {name}({params});"));
            }
        }
        self.out.blank();
    }

    fn classic_handshake(&mut self) {
        if !self.has("getModuleName") {
            self.out.line("/* The name by which the virtual machine knows the module. */");
            self.out.line("EXPORT(const char *)\ngetModuleName(void)\n{");
            self.out.line(format!("\treturn {};\n}}", string_literal(&self.unit.name)));
            self.out.blank();
        }
        if self.has("setInterpreter") {
            return;
        }
        self.out.line("/* Take the proxy; answer whether its version has what this plugin was built for. */");
        self.out.line("EXPORT(sqInt)\nsetInterpreter(struct VirtualMachine *anInterpreter)");
        self.out.open("{");
        self.out.line("interpreterProxy = anInterpreter;");
        self.out.line("if (interpreterProxy->majorVersion() != VM_PROXY_MAJOR\n\t|| interpreterProxy->minorVersion() < VM_PROXY_MINOR) {\n\treturn 0;\n}");
        let names: Vec<String> = self.called_proxy().iter().map(|e| e.name.to_string()).collect();
        if !names.is_empty() {
            self.out.margin("#if !defined(SQUEAK_BUILTIN_PLUGIN)");
            for name in names {
                self.out.line(format!("{name} = interpreterProxy->{name};"));
            }
            self.out.margin("#endif");
        }
        self.out.line("return 1;");
        self.out.close("}");
        self.out.blank();
    }

    fn classic_exports(&mut self) {
        let unit = self.unit;
        let mut list: Vec<(&str, Option<i8>, String)> = unit
            .functions
            .iter()
            .filter(|f| f.linkage == Linkage::Exported)
            .map(|f| (&*f.name, f.accessor_depth, guard_text(f)))
            .collect();
        for (name, ..) in HANDSHAKE {
            if !self.has(name) {
                list.push((name, None, String::new()));
            }
        }
        list.sort();
        self.out.margin("#if defined(SQUEAK_BUILTIN_PLUGIN)");
        self.out.line(format!("static char moduleOfExports[] = {};", string_literal(&unit.name)));
        self.out.line(format!("extern void *{}_exports[][3];", unit.name));
        self.out.open(format!("void *{}_exports[][3] = {{", unit.name));
        for (name, depth, guard) in &list {
            // The depth follows the name's end, one octal byte.
            let depth = depth.map_or(String::new(), |d| format!("\\000\\{:03o}", d as u8));
            self.guarded(guard, &format!("{{moduleOfExports, \"{name}{depth}\", (void *) {name}}},"));
        }
        self.out.line("{NULL, NULL, NULL},");
        self.out.close("};");
        self.out.margin("#else");
        for (name, depth, guard) in &list {
            if let Some(depth) = depth.filter(|d| *d >= 0) {
                let text = format!(
                    "extern EXPORT(signed char) {name}AccessorDepth;\nEXPORT(signed char) {name}AccessorDepth = {depth};"
                );
                self.guarded(guard, &text);
            }
        }
        self.out.margin("#endif");
    }
}
