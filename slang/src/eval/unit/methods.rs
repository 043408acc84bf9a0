//! Which methods become functions.

use super::{Builder, Done};
use crate::ast::{ExprKind, Literal};
use crate::diag::Diagnostic;
use crate::eval::kernel::walk;
use crate::eval::machine::Unwind;
use crate::eval::options::has_pragma;
use crate::eval::value::Val;
use crate::ir::{ExternKind, UnitKind};
use crate::source::{Location, Name};
use crate::spec::{ExternSpec, MethodDef, Value};
use std::sync::Arc;

impl<'w> Builder<'w, '_> {
    /// Methods of a class: a subclass's method replaces the one of its superclass, which was added before.
    pub fn methods_of(&mut self, class: &Name) -> Done<'w> {
        let world = self.world;
        for (selector, method) in world.class(class).into_iter().flat_map(|c| &c.methods) {
            self.method(selector, method)?;
        }
        Ok(())
    }

    fn method(&mut self, selector: &Name, method: &'w Arc<MethodDef>) -> Done<'w> {
        // Instance-side `initialize` is for the simulator of an image.
        if &**selector == "initialize" {
            return Ok(());
        }
        let name = self.static_name(&method.class, selector)?;
        let first = self.machine.generator.methods.get(&name).copied();
        let overrides = first.is_some_and(|f| self.world.inherits_from(&method.class, &f.class));
        // Which options hold is said by classes that a part of the sources lacks.
        let option_is_open = self.request.partial && !has_pragma(method, "doNotGenerate");
        if !option_is_open && !self.machine.is_translated(method)? {
            if overrides && has_pragma(method, "doNotGenerate") {
                self.machine.generator.methods.shift_remove(&name);
            }
            return Ok(());
        }
        if let Some(first) = first
            && !overrides
            && !has_pragma(method, "option:")
            && !has_pragma(first, "option:")
        {
            let location = Location { file: method.file, span: method.ast.selector_span };
            let other = Location { file: first.file, span: first.ast.selector_span };
            self.diagnostics.push(
                Diagnostic::error(
                    "duplicate-selector",
                    location,
                    format!(
                        "`{selector}` is defined by `{}` and by `{}`, which are not related",
                        first.class, method.class
                    ),
                )
                .related(other, "the other one is here")
                .help("all classes of a unit share one namespace: rename one of the two"),
            );
            return Ok(());
        }
        self.machine.generator.methods.insert(name, method);
        Ok(())
    }

    /// Classes with methods of one selector may tell them apart by name; the class knows how.
    fn static_name(&mut self, class: &Name, selector: &Name) -> Result<Name, Unwind<'w>> {
        let question = vec![Val::Symbol(selector.clone())];
        match self.machine.ask(class, "renameSelectorIfStaticallyResolved:", question)?.and_then(|v| v.text()) {
            Some(name) if *name != **selector => {
                let name = Name::from(name);
                self.spec.static_selectors.entry(class.clone()).or_default().insert(selector.clone(), name.clone());
                Ok(name)
            }
            _ => Ok(selector.clone()),
        }
    }

    pub fn super_sends(&mut self, classes: &[Name]) {
        let world = self.world;
        // The superclasses of a structure's class are no classes of the unit, but it has their methods.
        let structs = self.spec.structs.iter().flat_map(|s| world.lineage(&s.class).map(|c| &c.name));
        let structs: indexmap::IndexSet<&Name> = structs.collect();
        for class in classes.iter().chain(structs).filter_map(|c| world.class(c)) {
            for method in class.methods.values() {
                walk(&method.ast.body, &mut |expr| {
                    let (receiver, selectors): (_, Vec<&Name>) = match &expr.kind {
                        ExprKind::Send(receiver, message) => (receiver, vec![&message.selector]),
                        ExprKind::Cascade(receiver, messages) => {
                            (receiver, messages.iter().map(|m| &m.selector).collect())
                        }
                        _ => return,
                    };
                    if !matches!(&receiver.kind, ExprKind::Variable(name) if &**name == "super") {
                        return;
                    }
                    for selector in selectors {
                        if let Some(found) = world.lookup_super(&class.name, false, selector) {
                            let key = (class.name.clone(), selector.clone());
                            self.spec.inherited.insert(key, found.clone());
                        }
                    }
                });
            }
        }
    }

    /// `implicitReturnTypeFor:` of each class, where it is not the translator's default.
    pub fn implicit_returns(&mut self, classes: &[Name]) -> Done<'w> {
        let world = self.world;
        let structs: Vec<Name> = self.spec.structs.iter().map(|s| s.class.clone()).collect();
        for class in classes.iter().chain(&structs).filter_map(|c| world.class(c)) {
            for selector in class.methods.keys() {
                let question = vec![Val::Symbol(selector.clone())];
                let Some(answer) = self.machine.ask(&class.name, "implicitReturnTypeFor:", question)? else { break };
                match answer.text() {
                    Some(ty) if ty != "sqInt" => {
                        let key = (class.name.clone(), selector.clone());
                        self.spec.implicit_return_types.insert(key, ty.into());
                    }
                    _ => {}
                }
            }
        }
        Ok(())
    }

    /// What `PlatformInterface`, `InterpreterProxy` and subclasses of `PluginSupport` declare, and the layouts of the proxy.
    pub fn platform_and_proxy(&mut self) -> Done<'w> {
        let world = self.world;
        if let Some(class) = world.class("PlatformInterface") {
            for (selector, method) in class.methods.iter().filter(|(_, m)| !m.ast.has_statements) {
                let spec = ExternSpec { method: method.clone(), kind: ExternKind::Platform };
                self.spec.externs.insert(selector.clone(), spec);
            }
        }
        // The handwritten functions of a plugin are outside of the unit as the platform's are.
        let support = world.classes.values().filter(|c| world.inherits_from(&c.name, "PluginSupport"));
        for (selector, method) in support.flat_map(|c| &c.methods).filter(|(_, m)| !m.ast.has_statements) {
            let spec = ExternSpec { method: method.clone(), kind: ExternKind::Platform };
            self.spec.externs.insert(selector.clone(), spec);
        }
        let Some(class) = world.class("InterpreterProxy") else { return Ok(()) };
        for (selector, method) in &class.methods {
            if !matches!(&*method.category, "initialize" | "private") && &**selector != "initialize" {
                self.spec.proxy.insert(selector.clone(), method.clone());
            }
        }
        for (selector, method) in &class.class_methods {
            let Some(name) = selector.strip_suffix("Layout") else { continue };
            let value = self.machine.activate(method, Val::class("InterpreterProxy"), Vec::new())?;
            let entries = self.machine.elements_arg(&value)?;
            let entries: Vec<Name> = entries.iter().filter_map(|e| e.text()).map(Name::from).collect();
            self.spec.proxy_layouts.push((name.into(), entries));
        }
        // By name, whatever the order of the methods in the file.
        self.spec.proxy_layouts.sort();
        self.spec.proxy_layouts.reverse();
        Ok(())
    }

    /// The roots of pruning.
    pub fn required(&mut self, classes: &[Name]) -> Done<'w> {
        self.module_name()?;
        for class in classes {
            let arity = ["requiredMethodNames:", "requiredMethodNames"];
            for selector in arity {
                let args = if selector.ends_with(':') { vec![self.options_value()] } else { Vec::new() };
                if let Some(names) = self.machine.ask(class, selector, args)? {
                    let names = self.machine.elements_arg(&names)?;
                    self.spec.required.extend(names.iter().filter_map(|n| n.text()).map(Name::from));
                }
            }
        }
        self.spec.required.extend(self.machine.generator.retained.iter().cloned());
        for (selector, method) in &self.spec.methods {
            if method
                .ast
                .pragmas
                .iter()
                .any(|p| &*p.selector == "api" || is_true(p, "export:") || &*p.selector == "api:")
            {
                self.spec.required.insert(selector.clone());
            }
        }
        for global in self.machine.generator.globals.values() {
            if let Some(Value::Array(elements)) = &global.initial {
                let names = elements.iter().filter_map(|e| match e {
                    Value::Symbol(s) if self.spec.methods.contains_key(s) => Some(s.clone()),
                    _ => None,
                });
                self.spec.required.extend(names);
            }
        }
        if self.request.kind == UnitKind::Vm {
            let entries = self.spec.proxy_layouts.iter().flat_map(|(_, names)| names);
            let offered = entries.filter(|n| self.spec.methods.contains_key(*n)).cloned();
            self.spec.required.extend(offered.collect::<Vec<_>>());
        }
        Ok(())
    }

    /// The options as the dictionary that `initializeWithOptions:` and `requiredMethodNames:` take.
    pub fn options_value(&mut self) -> Val<'w> {
        self.machine.options_dictionary()
    }
}

fn is_true(pragma: &crate::ast::Pragma, selector: &str) -> bool {
    &*pragma.selector == selector && !matches!(pragma.args.first().map(|a| &a.value), Some(Literal::False))
}
