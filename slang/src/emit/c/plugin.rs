//! The file of a plugin, in the classic form.
//!
//! *In*: a unit of kind plugin. *Out*: `plugins/src/<Module>/<Module>.c`. The same text serves as a shared library and, with
//! `SQUEAK_BUILTIN_PLUGIN` defined, as part of the program: its functions are then reached through `<Module>_exports`.

use super::headers::{forward_declarations, platform_prototype};
use super::types::string_literal;
use super::unit::{Prepared, UnitText, guard_text};
use super::{COptions, File};
use crate::ir::*;

/// What classic `setInterpreter:` methods send to have the table's functions copied into variables.
const EXPANSION: &str = "expandDereferenceInterpreterProxyFunctionTable";

pub(super) fn source(unit: &Unit, options: &COptions<'_>) -> File {
    let path = format!("plugins/src/{0}/{0}.c", unit.name);
    let prepared = Prepared::new(unit, options.state);
    let mut t = UnitText::new(unit, &prepared, &path, options);
    t.out.line("/* Generated from Slang by vmmaker. Change the Slang sources, not this file. */");
    t.out.blank();
    t.out.line("#if defined(SQUEAK_BUILTIN_PLUGIN)\n# define EXPORT(type) static type\n#endif");
    if layout(unit) == "classic" {
        t.out.line("#define SQ_PROXY_CLASSIC 1");
    }
    t.out.blank();
    t.includes(
        &["<math.h>", "<stdbool.h>", "<stddef.h>", "<stdint.h>", "<stdio.h>", "<stdlib.h>", "<string.h>", "<time.h>"],
        &["\"sqVirtualMachine.h\"", "\"sqArithmetic.h\"", "\"sqMemoryAccess.h\""],
    );
    t.constants(&|_| false);
    t.structures();
    t.platform_prototypes();
    t.prototypes(true);
    t.plugin_state();
    t.statics();
    t.functions();
    t.handshake();
    t.exports();
    t.finish(path)
}

/// Which structure the plugin takes the proxy for.
fn layout(unit: &Unit) -> &str {
    unit.proxies.first().map_or("pharo", |p| &p.name)
}

impl UnitText<'_> {
    /// A plugin may use platform functions that the machine itself does not, so it declares them itself.
    pub(super) fn platform_prototypes(&mut self) {
        let unit = self.unit;
        let used = self.usage;
        let list: Vec<&Extern> = unit
            .externs
            .iter()
            .zip(&used.externs)
            .filter(|(e, used)| **used && e.kind == ExternKind::Platform)
            .map(|(e, _)| e)
            .collect();
        let types = list.iter().flat_map(|e| e.signature.params.iter().chain([&e.signature.ret]));
        self.expansion();
        for line in forward_declarations(unit, types, true) {
            self.out.line(line);
        }
        for e in &list {
            self.out.line(platform_prototype(&self.types(), e));
        }
        if !list.is_empty() {
            self.out.blank();
        }
    }

    /// The back ends fill the variables themselves; there is nothing to expand.
    fn expansion(&mut self) {
        if self.unit.externs.iter().any(|e| &*e.name == EXPANSION) {
            self.out.line(format!("#define {EXPANSION}() ((void) 0)"));
            self.out.blank();
        }
    }

    pub(super) fn plugin_state(&mut self) {
        let unit = self.unit;
        if !unit.state.iter().any(|v| &*v.name == "interpreterProxy") {
            self.out.line("static struct VirtualMachine *interpreterProxy;");
        }
        for (i, v) in unit.state.iter().enumerate() {
            if self.usage.state[i] > 0 || v.exported || &*v.name == "interpreterProxy" {
                let name = self.names.state[i].clone();
                self.static_variable(v, &name, false);
            }
        }
        self.out.blank();
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.unit.functions.iter().any(|f| &*f.name == name && f.linkage == Linkage::Exported)
    }

    /// The functions that every module has, unless the sources define them.
    fn handshake(&mut self) {
        if !self.has("getModuleName") {
            self.out.line("/* The name by which the virtual machine knows the module. */");
            self.out.line("EXPORT(const char *)\ngetModuleName(void)\n{");
            self.out.line(format!("\treturn {};\n}}", string_literal(&self.unit.name)));
            self.out.blank();
        }
        if !self.has("setInterpreter") {
            self.out.line("/* Take the proxy; answer whether its version has what this plugin was built for. */");
            self.out.line("EXPORT(sqInt)\nsetInterpreter(struct VirtualMachine *anInterpreter)\n{");
            self.out.line("\tinterpreterProxy = anInterpreter;");
            self.out.line("\treturn interpreterProxy->majorVersion() == VM_PROXY_MAJOR");
            self.out.line("\t\t&& interpreterProxy->minorVersion() >= VM_PROXY_MINOR;\n}");
            self.out.blank();
        }
    }

    fn exports(&mut self) {
        let unit = self.unit;
        let mut list: Vec<&Function> = unit.functions.iter().filter(|f| f.linkage == Linkage::Exported).collect();
        list.sort_by(|a, b| a.name.cmp(&b.name));
        self.out.margin("#if defined(SQUEAK_BUILTIN_PLUGIN)");
        self.out.line(format!("extern const BuiltinExport {}_exports[];", unit.name));
        self.out.open(format!("const BuiltinExport {}_exports[] = {{", unit.name));
        let row = |name: &str, depth: i8| format!("{{\"{name}\", (sqInt (*)(void))(void (*)(void)) {name}, {depth}}},");
        let mut rows: Vec<(&str, i8, String)> =
            list.iter().map(|f| (&*f.name, f.accessor_depth.unwrap_or(-1), guard_text(f))).collect();
        for name in ["getModuleName", "setInterpreter"] {
            if !self.has(name) {
                rows.push((name, -1, String::new()));
            }
        }
        rows.sort();
        for (name, depth, guard) in rows {
            self.guarded(&guard, &row(name, depth));
        }
        self.out.line("{NULL, NULL, -1},");
        self.out.close("};");
        self.out.margin("#else");
        self.out.line("/* The layout of the proxy that this plugin was built for. */");
        self.out.line("extern EXPORT(const char) slangvmPluginAbi[];");
        self.out.line(format!("EXPORT(const char) slangvmPluginAbi[] = {};", string_literal(layout(unit))));
        for f in list {
            if let Some(depth) = f.accessor_depth.filter(|d| *d >= 0) {
                let guard = guard_text(f);
                let text = format!(
                    "extern EXPORT(const signed char) {0}AccessorDepth;\nEXPORT(const signed char) {0}AccessorDepth = {depth};",
                    f.name
                );
                self.guarded(&guard, &text);
            }
        }
        self.out.margin("#endif");
    }

    pub(super) fn guarded(&mut self, guard: &str, text: &str) {
        if guard.is_empty() {
            return self.out.line(text);
        }
        self.out.margin(format!("#if {guard}"));
        self.out.line(text);
        self.out.margin("#endif");
    }
}

pub(super) fn builtin_table(names: &[&str]) -> String {
    let mut out = String::from("/* Generated by vmmaker: the plugins that are part of the program. */\n\n");
    out.push_str("#include <stddef.h>\n\n#include \"sqVirtualMachine.h\"\n\n");
    for n in names {
        out.push_str(&format!("extern const BuiltinExport {n}_exports[];\n"));
    }
    out.push_str("extern const BuiltinPlugin slangvmBuiltinPlugins[];\n\n");
    out.push_str("const BuiltinPlugin slangvmBuiltinPlugins[] = {\n");
    for n in names {
        out.push_str(&format!("\t{{\"{n}\", {n}_exports}},\n"));
    }
    out.push_str("\t{NULL, NULL},\n};\n");
    out
}
