//! Constants, variables and structures of the unit.

use super::{Builder, Done};
use crate::diag::Diagnostic;
use crate::eval::generator::to_value;
use crate::eval::kernel::stream::{contents_text, new_stream};
use crate::eval::machine::Unwind;
use crate::eval::value::Val;
use crate::ir::UnitKind;
use crate::source::{Location, Name};
use crate::spec::{ConstantSpec, GlobalSpec, StructSpec, Value};
use indexmap::{IndexMap, IndexSet};
use std::cell::RefCell;
use std::rc::Rc;

impl<'w> Builder<'w, '_> {
    /// Names of variables that stand for the virtual machine itself.
    pub fn implicit_receivers(&mut self, classes: &[Name]) -> Done<'w> {
        let root = self.spec.root.clone();
        // Collaborators may be declared above the classes of the unit.
        let lineages = classes.iter().flat_map(|c| self.world.lineage(c));
        let variables = lineages.flat_map(|c| &c.inst_vars);
        let mut candidates: IndexSet<Name> = variables.map(|v| v.name.clone()).collect();
        candidates.insert("self".into());
        let mut asked = false;
        for name in candidates {
            let question = vec![Val::string(&*name)];
            if let Some(answer) = self.machine.ask(&root, "isNonArgumentImplicitReceiverVariableName:", question)? {
                asked = true;
                if matches!(answer, Val::Bool(true)) {
                    self.spec.implicit_receivers.insert(name);
                }
            }
        }
        if !asked || self.request.kind == UnitKind::Plugin {
            self.spec.implicit_receivers.extend(["self", "interpreterProxy"].map(Name::from));
        }
        Ok(())
    }

    /// Every instance variable becomes a global, before the classes declare their types.
    pub fn instance_variables(&mut self, classes: &[Name]) -> Done<'w> {
        for class in classes.iter().filter_map(|c| self.world.class(c)) {
            for slot in &class.inst_vars {
                let location = Some(Location { file: class.location.file, span: slot.span });
                let global = GlobalSpec {
                    implicit: self.spec.implicit_receivers.contains(&slot.name),
                    class: Some(class.name.clone()),
                    location,
                    ..GlobalSpec::default()
                };
                if let Some(first) = self.machine.generator.globals.get(&slot.name) {
                    if first.implicit && global.implicit {
                        continue;
                    }
                    let mut diagnostic = Diagnostic::error(
                        "duplicate-variable",
                        location,
                        format!("the instance variable `{}` is already one of the unit", slot.name),
                    )
                    .help("all classes of a unit share one namespace: rename one of the two");
                    if let Some(first) = first.location {
                        diagnostic = diagnostic.related(first, "the other one is here");
                    }
                    self.diagnostics.push(diagnostic);
                    continue;
                }
                self.machine.generator.globals.insert(slot.name.clone(), global);
            }
        }
        Ok(())
    }

    pub fn must_be_global(&mut self) -> Done<'w> {
        let root = self.spec.root.clone();
        let names: Vec<Name> = self.machine.generator.globals.keys().cloned().collect();
        for name in names {
            let answer = self.answers_true(&root, "mustBeGlobal:", vec![Val::string(&*name)])?;
            self.machine.generator.globals[&name].must_be_global = answer;
        }
        Ok(())
    }

    /// Class variables and pool variables of the classes and their superclasses.
    pub fn constants<'a>(&mut self, classes: impl Iterator<Item = &'a Name>) -> Done<'w> {
        let mut holders: IndexSet<Name> = IndexSet::new();
        for class in classes {
            for ancestor in self.world.lineage(class).filter(|c| c.defined) {
                holders.insert(ancestor.name.clone());
                for pool in &ancestor.pools {
                    holders.extend(self.world.lineage(&pool.name).map(|c| c.name.clone()));
                }
            }
        }
        for holder in holders {
            let Some(class) = self.world.class(&holder) else { continue };
            for name in self.machine.class_pool_names(&holder) {
                if self.machine.generator.removed_constants.contains(&name) {
                    continue;
                }
                let slot = class.class_vars.iter().find(|v| v.name == name);
                let location = slot.map(|s| Location { file: class.location.file, span: s.span });
                let key = (holder.clone(), name.clone());
                let value = to_value(self.machine.class_vars.get(&key).unwrap_or(&Val::Nil));
                let compile_time = self.spec.compile_time_names.contains(&name);
                self.add_constant(name, ConstantSpec { value, compile_time, location });
            }
        }
        for (name, value) in std::mem::take(&mut self.machine.generator.constants) {
            let compile_time = self.spec.compile_time_names.contains(&name);
            self.spec.constants.insert(name, ConstantSpec { value, compile_time, location: None });
        }
        Ok(())
    }

    fn add_constant(&mut self, name: Name, constant: ConstantSpec) {
        match self.spec.constants.get(&name) {
            None => {
                self.spec.constants.insert(name, constant);
            }
            Some(first) if first.value == constant.value || constant.value == Value::Nil => {}
            Some(first) if first.value == Value::Nil => {
                self.spec.constants.insert(name, constant);
            }
            Some(first) => {
                let mut diagnostic = Diagnostic::error(
                    "duplicate-constant",
                    constant.location,
                    format!("the constant `{name}` has another value in another class of the unit"),
                )
                .help("all classes of a unit share one namespace: rename one of the two");
                if let Some(first) = first.location {
                    diagnostic = diagnostic.related(first, "the other one is here");
                }
                self.diagnostics.push(diagnostic);
            }
        }
    }

    pub fn structs(&mut self, structs: &[Name]) -> Done<'w> {
        for class in structs {
            if self.answers_true(class, "isAbstract", Vec::new())? {
                continue;
            }
            let type_name = self.machine.ask(class, "structTypeName", Vec::new())?.and_then(|v| v.text());
            let fields = self.struct_fields(class)?;
            let methods = self.struct_methods(class, &fields)?;
            let defined_here = match self.machine.ask(class, "shouldBeGenerated", Vec::new())? {
                _ if self.header_structs.contains(class) => false,
                Some(Val::Bool(b)) => b,
                _ => true,
            } && self.prints_typedef(class)?;
            self.spec.structs.push(StructSpec {
                class: class.clone(),
                type_name: type_name.map_or_else(|| class.clone(), Name::from),
                fields,
                defined_here,
                methods,
            });
        }
        Ok(())
    }

    /// A class that overrides the printing of its definition with nothing leaves the structure to a header.
    fn prints_typedef(&mut self, class: &Name) -> Result<bool, Unwind<'w>> {
        let overridden = self.machine.find_in(class, true, &"printTypedefOn:".into());
        if overridden.is_none_or(|m| &*m.class == "SlangStructType") {
            return Ok(true);
        }
        let stream = new_stream(Vec::new(), 0, true);
        self.machine.ask(class, "printTypedefOn:", vec![stream.clone()])?;
        Ok(!matches!(&stream, Val::Stream(s) if s.borrow().items.is_empty()))
    }

    fn struct_fields(&mut self, class: &Name) -> Result<Vec<(Name, Vec<Name>)>, Unwind<'w>> {
        let calls = Rc::new(RefCell::new(Vec::new()));
        let block = Val::Collector(calls.clone());
        let known = self.machine.ask(class, "instVarNamesAndTypesForTranslationDo:", vec![block])?.is_some();
        if !known {
            let names = self.world.all_inst_vars(class).into_iter();
            return Ok(names.map(|slot| (slot.name, vec!["sqInt".into()])).collect());
        }
        let mut fields = Vec::new();
        for call in calls.take() {
            let [name, ty] = call.as_slice() else { continue };
            let Some(name) = name.text() else { continue };
            let parts = match ty.text() {
                Some(text) => vec![Val::string(text)],
                None => self.machine.elements_arg(ty)?,
            };
            let parts = match parts.as_slice() {
                [first, second, third] => {
                    let first_name: Name = first.text().unwrap_or_default().into();
                    match self.machine.binding_owner(class, &first_name) {
                        // `#(BytesPerWord 8 T)`: a field only where the constant has that value.
                        Some(owner) if self.machine.class_variable(&owner, &first_name)?.equals(second) => {
                            vec![third.clone()]
                        }
                        Some(_) => continue,
                        // `#(unsigned #Boolean ' : 1')`: what accessors answer in an image stands between the parts of the type.
                        None => vec![first.clone(), third.clone()],
                    }
                }
                _ => parts,
            };
            fields.push((name.into(), parts.iter().filter_map(|p| p.text()).map(Name::from).collect()));
        }
        Ok(fields)
    }

    /// Methods of the class and its superclasses that are not accessors of a field.
    fn struct_methods(
        &mut self,
        class: &Name,
        fields: &[(Name, Vec<Name>)],
    ) -> Result<IndexMap<Name, std::sync::Arc<crate::spec::MethodDef>>, Unwind<'w>> {
        let mut methods = IndexMap::new();
        let world = self.world;
        let mut lineage: Vec<_> = world.lineage(class).filter(|c| c.defined).collect();
        lineage.retain(|c| !matches!(&*c.name, "VMStructType" | "SlangStructType" | "VMClass" | "SlangClass"));
        lineage.reverse();
        for class in lineage {
            for (selector, method) in &class.methods {
                let accessor =
                    fields.iter().any(|(f, _)| **f == *selector.trim_end_matches(':') && method.ast.args.len() < 2);
                if accessor || !self.machine.is_translated(method)? {
                    methods.shift_remove(selector);
                } else {
                    methods.insert(selector.clone(), method.clone());
                }
            }
        }
        Ok(methods)
    }

    /// The header of constants that classic virtual machines write, and those that `additionalHeadersDo:` makes.
    pub fn made_headers(&mut self) -> Done<'w> {
        if self.request.kind == UnitKind::Plugin {
            return Ok(());
        }
        let root = self.spec.root.clone();
        if self.answers_true(&root, "isInterpreterClass", Vec::new())? {
            let stream = new_stream(Vec::new(), 0, true);
            let bytes = Val::int(self.request.word_bits / 8);
            let args = vec![stream.clone(), bytes, Val::Generator];
            let written = self.machine.ask(&root, "writeVMHeaderTo:bytesPerWord:generator:", args)?;
            if let (Some(_), Val::Stream(s)) = (written, &stream) {
                self.spec.made_headers.push(("interp.h".into(), contents_text(&s.borrow().items)));
            }
        }
        let calls = Rc::new(RefCell::new(Vec::new()));
        self.machine.ask(&root, "additionalHeadersDo:", vec![Val::Collector(calls.clone())])?;
        for call in calls.take() {
            if let [name, text] = call.as_slice()
                && let (Some(name), Some(text)) = (name.text(), text.text())
            {
                self.spec.made_headers.push((name, text));
            }
        }
        Ok(())
    }

    /// `moduleName` of a plugin starts out with what the plugin says about itself.
    pub fn module_name(&mut self) -> Done<'w> {
        let root = self.spec.root.clone();
        if self.request.kind != UnitKind::Plugin || !self.machine.generator.globals.contains_key("moduleName") {
            return Ok(());
        }
        if let Some(text) = self.machine.ask(&root, "moduleNameAndVersion", Vec::new())?.and_then(|v| v.text())
            && let Some(global) = self.machine.generator.globals.get_mut("moduleName")
        {
            global.ty.get_or_insert_with(|| "const char *".into());
            global.initial = Some(Value::String(text.into()));
        }
        Ok(())
    }
}
