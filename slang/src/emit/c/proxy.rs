//! The interpreter proxy: tables of functions for plugins, in every layout of the unit.
//!
//! *In*: [`ProxyLayout`]s. *Out*: in the virtual machine one table a layout, filled with functions of the classic signature that find the
//! machine in a thread-local; in the header the structure that plugins see.

use super::types::Types;
use super::unit::UnitText;
use crate::ir::*;
use crate::source::Name;
use std::collections::BTreeMap;

/// Members of the structure, one line each.
pub(super) fn members(types: &Types<'_>, layout: &ProxyLayout) -> Vec<String> {
    layout
        .entries
        .iter()
        .map(|e| format!("{};", types.declare(&Type::Function(Box::new(e.signature.clone())), &e.name)))
        .collect()
}

impl UnitText<'_> {
    /// Wrappers, tables, and `vmProxyTable`.
    pub(super) fn proxies(&mut self) {
        // Layouts share most entries: one wrapper for each signature of a name.
        let mut wrappers: BTreeMap<(Name, String), String> = BTreeMap::new();
        let unit = self.unit;
        for layout in &unit.proxies {
            for e in &layout.entries {
                let shape = self.types().name(&Type::Function(Box::new(e.signature.clone())));
                let key = (e.name.clone(), format!("{shape} {:?}", e.target));
                if wrappers.contains_key(&key) {
                    continue;
                }
                let own_name = !wrappers.keys().any(|(name, _)| *name == e.name);
                let name =
                    if own_name { format!("proxy_{}", e.name) } else { format!("proxy_{}_{}", layout.name, e.name) };
                let name = self.entry(e, name);
                wrappers.insert(key, name);
            }
        }
        for layout in &unit.proxies {
            self.out.open("static const struct {");
            for m in members(&self.types(), layout) {
                self.out.line(m);
            }
            self.out.close(format!("}} {}Proxy = {{", layout.name));
            self.out.depth += 1;
            for e in &layout.entries {
                let shape = self.types().name(&Type::Function(Box::new(e.signature.clone())));
                let name = &wrappers[&(e.name.clone(), format!("{shape} {:?}", e.target))];
                self.out.line(format!(".{} = {name},", e.name));
            }
            self.out.close("};");
            self.out.blank();
        }
        self.out.line("/* The table of a proxy layout, in the order of the sources; NULL for no layout. */");
        self.out.line("EXPORT(const void *)\nvmProxyTable(sqInt layout)");
        self.out.open("{");
        if unit.proxies.is_empty() {
            self.out.line("(void) layout;");
            self.out.line("return NULL;");
        } else {
            self.out.line("switch (layout) {");
            for (i, layout) in unit.proxies.iter().enumerate() {
                self.out.line(format!("case {i}:"));
                self.out.line(format!("\treturn &{}Proxy;", layout.name));
            }
            self.out.line("default:\n\treturn NULL;\n}");
        }
        self.out.close("}");
        self.out.blank();
    }

    /// Prints the function for an entry unless there is one of the right type already; answers its name.
    fn entry(&mut self, e: &ProxyEntry, name: String) -> String {
        let unit = self.unit;
        let (target, signature) = match &e.target {
            Some(Callee::Function(id)) => {
                (self.names.functions[id.index()].clone(), unit.functions[id.index()].signature())
            }
            Some(Callee::Extern(id)) => {
                let x = &unit.externs[id.index()];
                (x.name.to_string(), x.signature.clone())
            }
            Some(Callee::Pointer(_)) | None => {
                self.missing(e, &name);
                return name;
            }
        };
        let shape = |s: &Signature| self.types().name(&Type::Function(Box::new(s.clone())));
        if shape(&signature) == shape(&e.signature) {
            return target;
        }
        let params = parameter_names(&e.signature);
        let mut arguments: Vec<String> = Vec::new();
        if signature.takes_vm {
            arguments.push("currentVM".into());
        }
        for ((name, from), to) in params.iter().zip(&e.signature.params).zip(&signature.params) {
            arguments.push(self.converted(name, from, to));
        }
        let call = format!("{target}({})", arguments.join(", "));
        self.wrapper_head(e, &name, &params);
        match (&e.signature.ret, &signature.ret) {
            (Type::Void, _) => self.out.line(format!("{call};")),
            (ret, Type::Void) => {
                self.out.line(format!("{call};"));
                let zero = self.zero(ret);
                self.out.line(format!("return {zero};"));
            }
            (ret, from) => {
                let text = self.converted(&call, from, ret);
                self.out.line(format!("return {text};"));
            }
        }
        self.out.close("}");
        self.out.blank();
        name
    }

    /// An entry that this virtual machine does not offer.
    fn missing(&mut self, e: &ProxyEntry, name: &str) {
        let params = parameter_names(&e.signature);
        self.wrapper_head(e, name, &params);
        for p in &params {
            self.out.line(format!("(void) {p};"));
        }
        let functions = &self.unit.functions;
        let find = |name: &str| functions.iter().position(|f| &*f.name == name);
        if let Some(i) = find("missingProxyEntry") {
            let s = functions[i].signature();
            let text = format!("\"{}\"", e.name);
            let from = Type::Pointer(Box::new(Type::char()), false);
            let text = s.params.first().map_or(text.clone(), |to| self.converted(&text, &from, to));
            let vm = if s.takes_vm { "currentVM, " } else { "" };
            self.out.line(format!("{}({vm}{text});", self.names.functions[i]));
        } else if let Some(i) = find("primitiveFail") {
            let vm = if functions[i].takes_vm { "currentVM" } else { "" };
            self.out.line(format!("{}({vm});", self.names.functions[i]));
        }
        if e.signature.ret != Type::Void {
            let zero = self.zero(&e.signature.ret);
            self.out.line(format!("return {zero};"));
        }
        self.out.close("}");
        self.out.blank();
    }

    fn wrapper_head(&mut self, e: &ProxyEntry, name: &str, params: &[String]) {
        let text = self.types().function(name, &e.signature, params);
        self.out.line(format!("static {text}"));
        self.out.open("{");
    }

    /// The C expression as another type: cast where C would complain.
    fn converted(&self, text: &str, from: &Type, to: &Type) -> String {
        let (own, wanted) = (self.types().name(from), self.types().name(to));
        let address = |t: &Type| matches!(t, Type::Pointer(..) | Type::Function(_));
        match (address(from), address(to)) {
            _ if own == wanted => text.into(),
            (false, false) => text.into(),
            (true, true) if matches!((from, to), (Type::Function(_), Type::Function(_))) => {
                format!("({wanted})(void (*)(void)) {text}")
            }
            _ => format!("({wanted}) {text}"),
        }
    }
}

fn parameter_names(s: &Signature) -> Vec<String> {
    (0..s.params.len()).map(|i| format!("{}", (b'a' + (i % 26) as u8) as char)).collect()
}
