//! From a class to everything its translation unit consists of.
//!
//! *In*: the [`World`] and the name of the interpreter or plugin class. *Out*: a [`UnitSpec`]: the flattened methods, globals, constants and
//! declarations, and what is wrong with them. Class-side code is run through [`ClassSide`]; nothing is typed here.

mod declarations;
mod methods;

pub use declarations::Declarations;

use crate::diag::Diagnostic;
use crate::ir::{ExternKind, UnitKind};
use crate::model::{Class, World};
use crate::source::{Location, Name};
use crate::spec::{ConstantSpec, ExternSpec, GlobalSpec, MethodDef, StructSpec, UnitSpec, Value};
use indexmap::{IndexMap, IndexSet};
use std::collections::BTreeSet;
use std::sync::Arc;

/// The class whose body-less methods are functions of the platform.
const PLATFORM: &str = "PlatformInterface";
/// The class whose body-less methods are entries of the proxy.
const PROXY: &str = "InterpreterProxy";
/// Names of the proxy's layouts and the class-side methods that list them.
const LAYOUTS: [(&str, &str); 2] = [("pharo", "pharoLayout"), ("classic", "classicLayout")];
/// Where every lineage of a unit ends.
const ROOTS: [&str; 2] = ["Object", "ProtoObject"];

/// Which unit is wanted.
#[derive(Clone, Debug)]
pub struct UnitRequest {
    /// Interpreter class or plugin class.
    pub root: Name,
    pub kind: UnitKind,
    pub word_bits: u8,
    /// File name of the unit; plugins have their module's name when absent.
    pub name: Option<Name>,
    /// Options of the sources (`initializeWithOptions:`), in order.
    pub options: Vec<(Name, Value)>,
}

/// Runs class-side methods. Classes among arguments and answers are symbols with the class's name.
pub trait ClassSide {
    /// Sends to the class; the message has at most a few arguments.
    fn send(&mut self, class: &str, selector: &str, args: &[Value]) -> Result<Value, Diagnostic>;

    /// Sends a one-argument message whose argument is a code generator that notes what it is told.
    fn declare(&mut self, class: &str, selector: &str, notes: &mut Declarations) -> Result<(), Diagnostic>;

    /// Runs `instVarNamesAndTypesForTranslationDo:`: field names with their types in one to three parts.
    fn fields(&mut self, class: &str) -> Result<Vec<(Name, Vec<Name>)>, Diagnostic>;

    /// The value that a class variable or pool variable of `owner` has now.
    fn class_variable(&self, owner: &str, name: &str) -> Value;
}

/// Collects one unit. Fails only when there is no such class; what else is wrong is in the diagnostics.
pub fn unit_spec(
    world: &World,
    class_side: &mut dyn ClassSide,
    request: &UnitRequest,
) -> Result<(UnitSpec, Vec<Diagnostic>), Vec<Diagnostic>> {
    if world.class(&request.root).is_none() {
        let message = format!("there is no class {}", request.root);
        let help = "check the name's spelling, and whether the folder with its file is among those given";
        return Err(vec![Diagnostic::error("missing-class", None, message).help(help)]);
    }
    let mut collector = Collector { world, class_side, request, diagnostics: Vec::new() };
    let spec = collector.collect();
    Ok((spec, collector.diagnostics))
}

type Methods = IndexMap<Name, Arc<MethodDef>>;

struct Collector<'a> {
    world: &'a World,
    class_side: &'a mut dyn ClassSide,
    request: &'a UnitRequest,
    diagnostics: Vec<Diagnostic>,
}

impl Collector<'_> {
    fn collect(&mut self) -> UnitSpec {
        let root = self.request.root.clone();
        let (classes, struct_classes) = self.classes();
        self.initialize(classes.iter().chain(&struct_classes));
        let structs: Vec<StructSpec> = struct_classes.iter().filter_map(|c| self.structure(c)).collect();
        let constants = self.constants(classes.iter().chain(&struct_classes));
        let implicit_receivers = self.implicit_receivers(&classes);
        let (globals, notes) = self.globals(&classes, &implicit_receivers);
        let methods = self.methods(&classes, &constants);
        let inherited = methods::inherited(self.world, classes.iter().chain(&struct_classes));
        let (proxy, proxy_layouts) = self.proxy();
        let externs = self.externs();
        let required = self.required(&classes, &methods, &proxy_layouts, &notes);
        let implicit_return_types = self.implicit_return_types(&methods, &structs);
        let name = match (&self.request.name, self.request.kind) {
            (Some(name), _) => name.clone(),
            (None, UnitKind::Plugin) => self.text(&root, "moduleName").unwrap_or_else(|| root.clone()),
            (None, UnitKind::Vm) => "interp".into(),
        };
        let mut constants = constants;
        for name in &notes.removed_constants {
            constants.shift_remove(name);
        }
        let fold_dead_code = !matches!(self.ask(&root, "shouldGenerateDeadCode", &[]), Some(Value::Bool(true)));
        UnitSpec {
            name,
            kind: self.request.kind,
            word_bits: self.request.word_bits,
            preamble: self.text(&root, "preambleCCode").map(|t| t.to_string()),
            root,
            classes,
            structs,
            constants,
            globals,
            methods,
            inherited,
            implicit_receivers,
            externs,
            proxy_layouts,
            proxy,
            required,
            headers: notes.headers,
            selector_names: notes.selector_names,
            implicit_return_types,
            compile_time_names: self.compile_time_names(),
            fold_dead_code,
        }
    }

    /// Sends if the class understands it; an error in the method becomes a diagnostic.
    fn ask(&mut self, class: &str, selector: &str, args: &[Value]) -> Option<Value> {
        self.world.lookup(class, true, selector)?;
        match self.class_side.send(class, selector, args) {
            Ok(value) => Some(value),
            Err(diagnostic) => {
                self.diagnostics.push(diagnostic);
                None
            }
        }
    }

    fn text(&mut self, class: &str, selector: &str) -> Option<Name> {
        match self.ask(class, selector, &[]) {
            Some(Value::String(text) | Value::Symbol(text)) => Some(text),
            _ => None,
        }
    }

    fn is_true(&mut self, class: &str, selector: &str) -> bool {
        matches!(self.ask(class, selector, &[]), Some(Value::Bool(true)))
    }

    /// Translated classes and struct classes, superclasses first. Each class brings those it names in `ancilliaryClasses`.
    fn classes(&mut self) -> (Vec<Name>, Vec<Name>) {
        let mut seen: IndexSet<Name> = IndexSet::new();
        let (mut plain, mut structs) = (IndexSet::new(), IndexSet::new());
        let mut open = vec![self.request.root.clone()];
        while let Some(name) = open.pop() {
            if &*name == PLATFORM || !seen.insert(name.clone()) {
                continue;
            }
            let Some(class) = self.world.class(&name) else {
                let message = format!("there is no class {name}, which an `ancilliaryClasses` method names");
                self.diagnostics.push(Diagnostic::error("missing-class", None, message));
                continue;
            };
            let is_struct = self.is_true(&class.name, "isStructClass");
            let mut lineage: Vec<Name> = self
                .world
                .lineage(&class.name)
                .filter(|c| !ROOTS.contains(&&*c.name))
                .map(|c| c.name.clone())
                .collect();
            lineage.reverse();
            if is_struct {
                structs.insert(class.name.clone());
            } else {
                plain.extend(lineage);
            }
            if let Some(Value::Array(more)) = self.ask(&name, "ancilliaryClasses", &[]) {
                open.extend(more.iter().rev().filter_map(|v| match v {
                    Value::Symbol(name) => Some(name.clone()),
                    _ => None,
                }));
            }
        }
        (plain.into_iter().collect(), structs.into_iter().collect())
    }

    /// Runs each class's and each pool's own `initialize`, pools and superclasses first.
    fn initialize<'n>(&mut self, classes: impl Iterator<Item = &'n Name>) {
        let mut order = IndexSet::new();
        for class in classes {
            self.initialization_order(class, &mut order);
        }
        for class in order {
            if self.world.class(&class).is_some_and(|c| c.class_methods.contains_key("initialize")) {
                self.ask(&class, "initialize", &[]);
            }
        }
    }

    fn initialization_order(&self, class: &Name, order: &mut IndexSet<Name>) {
        if order.contains(class) {
            return;
        }
        let mut lineage: Vec<&Class> = self.world.lineage(class).collect();
        lineage.reverse();
        for each in lineage {
            for pool in &each.pools {
                // A pool may use other pools; one that uses itself in a circle is entered once.
                if pool.name != each.name && self.world.class(&pool.name).is_some() {
                    self.initialization_order(&pool.name, order);
                }
            }
            order.insert(each.name.clone());
        }
    }

    fn structure(&mut self, class: &Name) -> Option<StructSpec> {
        let fields = match self.class_side.fields(class) {
            Ok(fields) => fields,
            Err(diagnostic) => {
                self.diagnostics.push(diagnostic);
                return None;
            }
        };
        let type_name = self.text(class, "structTypeName").unwrap_or_else(|| class.clone());
        let defined_here = self.ask(class, "shouldBeGenerated", &[]) != Some(Value::Bool(false));
        let is_accessor =
            |selector: &str| fields.iter().any(|(f, _)| &**f == selector || selector.strip_suffix(':') == Some(&**f));
        let mut lineage: Vec<&Class> = self.world.lineage(class).collect();
        lineage.reverse();
        let mut found = IndexMap::new();
        for (selector, method) in lineage.iter().flat_map(|c| &c.methods) {
            if !is_accessor(selector) && methods::is_translated(method) {
                found.insert(selector.clone(), method.clone());
            }
        }
        Some(StructSpec { class: class.clone(), type_name, fields, defined_here, methods: found })
    }

    fn constants<'n>(&mut self, classes: impl Iterator<Item = &'n Name>) -> IndexMap<Name, ConstantSpec> {
        let compile_time = self.compile_time_names();
        let mut constants = IndexMap::new();
        let mut owners = IndexSet::new();
        for class in classes {
            for each in self.world.lineage(class) {
                owners.insert(each.name.clone());
                for pool in &each.pools {
                    owners.extend(self.world.lineage(&pool.name).map(|c| c.name.clone()));
                }
            }
        }
        for owner in &owners {
            let Some(class) = self.world.class(owner) else { continue };
            for variable in &class.class_vars {
                let spec = ConstantSpec {
                    value: self.class_side.class_variable(owner, &variable.name),
                    compile_time: compile_time.contains(&variable.name),
                    location: Some(Location { file: class.location.file, span: variable.span }),
                };
                constants.entry(variable.name.clone()).or_insert(spec);
            }
        }
        constants
    }

    fn compile_time_names(&mut self) -> BTreeSet<Name> {
        match self.ask("VMBasicConstants", "namesDefinedAtCompileTime", &[]) {
            Some(Value::Array(names)) => names
                .into_iter()
                .filter_map(|v| match v {
                    Value::String(n) | Value::Symbol(n) => Some(n),
                    _ => None,
                })
                .collect(),
            _ => BTreeSet::new(),
        }
    }

    fn implicit_receivers(&mut self, classes: &[Name]) -> BTreeSet<Name> {
        let mut names: BTreeSet<Name> = BTreeSet::from(["self".into()]);
        let variables: IndexSet<Name> = classes
            .iter()
            .filter_map(|c| self.world.class(c))
            .flat_map(|c| c.inst_vars.iter().map(|v| v.name.clone()))
            .collect();
        let root = self.request.root.clone();
        for name in variables {
            let question = "isNonArgumentImplicitReceiverVariableName:";
            if self.ask(&root, question, &[Value::String(name.clone())]) == Some(Value::Bool(true)) {
                names.insert(name);
            }
        }
        if self.request.kind == UnitKind::Plugin {
            names.insert("interpreterProxy".into());
        }
        names
    }

    fn globals(&mut self, classes: &[Name], implicit: &BTreeSet<Name>) -> (IndexMap<Name, GlobalSpec>, Declarations) {
        let mut notes = Declarations::default();
        for name in classes {
            let Some(class) = self.world.class(name) else { continue };
            for variable in &class.inst_vars {
                let location = Some(Location { file: class.location.file, span: variable.span });
                if let Some(other) = notes.globals.get(&variable.name) {
                    let message = format!("instance variable {} is defined twice in this unit", variable.name);
                    let mut diagnostic = Diagnostic::error("duplicate-variable", location, message)
                        .help("all instance variables of a unit share one namespace: rename one of them");
                    if let Some(place) = other.location {
                        diagnostic = diagnostic.related(place, "the other one");
                    }
                    self.diagnostics.push(diagnostic);
                    continue;
                }
                let spec = GlobalSpec {
                    implicit: implicit.contains(&variable.name),
                    class: Some(class.name.clone()),
                    location,
                    ..GlobalSpec::default()
                };
                notes.globals.insert(variable.name.clone(), spec);
            }
        }
        for class in classes {
            if self.world.lookup(class, true, "declareCVarsIn:").is_some()
                && let Err(diagnostic) = self.class_side.declare(class, "declareCVarsIn:", &mut notes)
            {
                self.diagnostics.push(diagnostic);
            }
        }
        if self.request.kind == UnitKind::Plugin {
            let root = self.request.root.clone();
            let version = self.text(&root, "moduleNameAndVersion");
            if let (Some(global), Some(version)) = (notes.globals.get_mut("moduleName"), version) {
                global.initial = Some(Value::String(version));
            }
        }
        let root = self.request.root.clone();
        let names: Vec<Name> = notes.globals.keys().cloned().collect();
        for name in names {
            if self.ask(&root, "mustBeGlobal:", &[Value::String(name.clone())]) == Some(Value::Bool(true)) {
                notes.globals[&name].must_be_global = true;
            }
        }
        (std::mem::take(&mut notes.globals), notes)
    }

    /// The layouts, and the methods that they name.
    #[allow(clippy::type_complexity)]
    fn proxy(&mut self) -> (Methods, Vec<(Name, Vec<Name>)>) {
        let Some(class) = self.world.class(PROXY) else { return Default::default() };
        let layouts = LAYOUTS
            .iter()
            .filter_map(|(name, selector)| match self.ask(PROXY, selector, &[])? {
                Value::Array(entries) => Some((
                    Name::from(*name),
                    entries
                        .into_iter()
                        .filter_map(|v| match v {
                            Value::Symbol(s) | Value::String(s) => Some(s),
                            _ => None,
                        })
                        .collect(),
                )),
                _ => None,
            })
            .collect();
        (class.methods.clone(), layouts)
    }

    fn externs(&self) -> IndexMap<Name, ExternSpec> {
        let Some(class) = self.world.class(PLATFORM) else { return IndexMap::new() };
        class
            .methods
            .iter()
            .map(|(s, m)| (s.clone(), ExternSpec { method: m.clone(), kind: ExternKind::Platform }))
            .collect()
    }

    fn required(
        &mut self,
        classes: &[Name],
        methods: &Methods,
        layouts: &[(Name, Vec<Name>)],
        notes: &Declarations,
    ) -> BTreeSet<Name> {
        let mut required: BTreeSet<Name> = notes.required.iter().cloned().collect();
        if self.request.kind == UnitKind::Vm {
            let entries = layouts.iter().flat_map(|(_, entries)| entries);
            required.extend(entries.filter(|s| methods.contains_key(*s)).cloned());
        }
        for class in classes {
            if let Some(Value::Array(names)) = self.ask(class, "requiredMethodNames:", &[Value::Nil]) {
                required.extend(names.into_iter().filter_map(|v| match v {
                    Value::Symbol(s) | Value::String(s) => Some(s),
                    _ => None,
                }));
            }
        }
        required
    }

    /// One question for each method whose class answers it.
    fn implicit_return_types(&mut self, methods: &Methods, structs: &[StructSpec]) -> IndexMap<(Name, Name), Name> {
        let all: Vec<(Name, Name)> = methods
            .values()
            .chain(structs.iter().flat_map(|s| s.methods.values()))
            .map(|m| (m.class.clone(), m.ast.selector.clone()))
            .collect();
        let mut types = IndexMap::new();
        for (class, selector) in all {
            let answer = self.ask(&class, "implicitReturnTypeFor:", &[Value::Symbol(selector.clone())]);
            if let Some(Value::Symbol(ty) | Value::String(ty)) = answer {
                types.insert((class, selector), ty);
            }
        }
        types
    }
}
