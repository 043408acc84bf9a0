//! From classes to a [`UnitSpec`].
//!
//! The order of work: hand over the options, choose the classes of the unit, initialise them, collect constants and
//! variables, let each class declare, choose methods.

mod classes;
mod declarations;
mod methods;

use super::machine::{Machine, Unwind};
use super::value::Val;
use super::with_stack;
use crate::diag::{Diagnostic, Severity};
use crate::ir::UnitKind;
use crate::model::World;
use crate::source::Name;
use crate::spec::{UnitSpec, Value};
use indexmap::IndexMap;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is to be translated.
#[derive(Clone, Debug)]
pub struct UnitRequest {
    /// Interpreter class or plugin class.
    pub root: Name,
    pub kind: UnitKind,
    /// 32 or 64.
    pub word_bits: u8,
    /// `interp`, `FilePlugin` ...; `None`: `interp` for a virtual machine, what `moduleName` answers for a plugin.
    pub name: Option<Name>,
    /// Asked by `<option:>`; also what `initializeWithOptions:` is given.
    pub options: IndexMap<Name, Value>,
    /// Only a part of the sources is there: what they lack is warned about, and its names are left to C.
    pub partial: bool,
    /// Classes that are told the options before the root is: their initialisers leave values behind that the root's read.
    pub before: Vec<Name>,
}

impl UnitRequest {
    pub fn new(root: impl Into<Name>, kind: UnitKind) -> Self {
        UnitRequest {
            root: root.into(),
            kind,
            word_bits: 64,
            name: None,
            options: IndexMap::new(),
            partial: false,
            before: Vec::new(),
        }
    }
}

/// Evaluates the class side and answers the unit, with warnings; or every error that was found.
pub fn unit_spec(world: &World, request: &UnitRequest) -> Result<(UnitSpec, Vec<Diagnostic>), Vec<Diagnostic>> {
    if world.class(&request.root).is_none_or(|c| !c.defined) {
        let message = format!("there is no class `{}` to translate", request.root);
        return Err(vec![Diagnostic::error("unknown-root", None, message).help("name a class of the sources")]);
    }
    with_stack(|| {
        let mut builder = Builder::new(world, request);
        let result = builder.build();
        let mut diagnostics = std::mem::take(&mut builder.diagnostics);
        diagnostics.append(&mut builder.machine.warnings);
        match result {
            Ok(()) if !diagnostics.iter().any(|d| d.severity == Severity::Error) => Ok((builder.spec, diagnostics)),
            Ok(()) => Err(diagnostics),
            Err(Unwind::Fail(diagnostic)) => {
                diagnostics.push(*diagnostic);
                Err(diagnostics)
            }
            Err(_) => {
                diagnostics.push(Diagnostic::error(
                    "evaluation",
                    None,
                    "a block returned from a method that had ended",
                ));
                Err(diagnostics)
            }
        }
    })
}

type Done<'w> = Result<(), Unwind<'w>>;

struct Builder<'w, 'r> {
    machine: Machine<'w>,
    world: &'w World,
    request: &'r UnitRequest,
    spec: UnitSpec,
    /// The dictionary that classic sources were initialised with.
    options: Option<Val<'w>>,
    /// Struct classes whose structures C headers define.
    header_structs: BTreeSet<Name>,
    diagnostics: Vec<Diagnostic>,
}

impl<'w, 'r> Builder<'w, 'r> {
    fn new(world: &'w World, request: &'r UnitRequest) -> Self {
        let mut machine = Machine::new(world);
        machine.options = request.options.clone();
        machine.generator.word_size = request.word_bits / 8;
        machine.generator.vm_class = (request.kind == UnitKind::Vm).then(|| request.root.clone());
        let spec = UnitSpec {
            name: request.name.clone().unwrap_or_else(|| "interp".into()),
            kind: request.kind,
            word_bits: request.word_bits,
            root: request.root.clone(),
            classes: Vec::new(),
            structs: Vec::new(),
            constants: IndexMap::new(),
            globals: IndexMap::new(),
            methods: IndexMap::new(),
            inherited: IndexMap::new(),
            implicit_receivers: BTreeSet::new(),
            externs: IndexMap::new(),
            proxy_layouts: Vec::new(),
            proxy: IndexMap::new(),
            required: BTreeSet::new(),
            headers: Vec::new(),
            made_headers: Vec::new(),
            preamble: None,
            selector_names: IndexMap::new(),
            implicit_return_types: IndexMap::new(),
            polymorphic_receivers: IndexMap::new(),
            static_selectors: IndexMap::new(),
            return_types: IndexMap::new(),
            compile_time_names: BTreeSet::new(),
            options: request.options.clone(),
            fold_dead_code: true,
        };
        Builder {
            machine,
            world,
            request,
            spec,
            options: None,
            header_structs: BTreeSet::new(),
            diagnostics: Vec::new(),
        }
    }

    fn build(&mut self) -> Done<'w> {
        let outcome = self.translation_class();
        self.unless_partial(outcome)?;
        let outcome = self.initialize_with_options();
        self.unless_partial(outcome)?;
        let (classes, structs) = match self.choose_classes() {
            Ok(chosen) => chosen,
            Err(unwind) => {
                self.unless_partial(Err(unwind))?;
                (vec![self.spec.root.clone()], Vec::new())
            }
        };
        let outcome = self.initialize(&classes, &structs);
        self.unless_partial(outcome)?;
        let outcome = self.initialize_for_generation(&classes, &structs);
        self.unless_partial(outcome)?;
        let outcome = self.compile_time_names();
        self.unless_partial(outcome)?;
        self.spec.classes = classes.clone();
        let outcome = self.implicit_receivers(&classes);
        self.unless_partial(outcome)?;
        let outcome = self.instance_variables(&classes);
        self.unless_partial(outcome)?;
        for class in &classes {
            let prepared = self.machine.ask(class, "prepareToBeAddedToCodeGenerator:", vec![Val::Generator]);
            self.unless_partial(prepared.map(|_| ()))?;
            self.methods_of(class)?;
            let declared = self.machine.ask(class, "declareCVarsIn:", vec![Val::Generator]);
            self.note(declared.map(|_| ()));
        }
        let outcome = self.must_be_global();
        self.unless_partial(outcome)?;
        let outcome = self.constants(classes.iter().chain(&structs));
        self.unless_partial(outcome)?;
        let outcome = self.structs(&structs);
        self.unless_partial(outcome)?;
        self.spec.methods = self.machine.generator.methods.iter().map(|(s, m)| (s.clone(), Arc::clone(m))).collect();
        let root = self.spec.root.clone();
        if self.request.kind == UnitKind::Vm {
            let hook = self.machine.ask(&root, "preGenerationHook:", vec![Val::Generator]);
            if let Err(unwind) = hook {
                let diagnostic = self.machine.recover(unwind);
                self.diagnostics.push(Diagnostic { severity: Severity::Warning, ..diagnostic });
            }
        }
        self.spec.return_types = std::mem::take(&mut self.machine.generator.return_types);
        self.super_sends(&classes);
        let outcome = self.implicit_returns(&classes);
        self.unless_partial(outcome)?;
        self.platform_and_proxy()?;
        let outcome = self.required(&classes);
        self.unless_partial(outcome)?;
        let outcome = self.finish();
        self.unless_partial(outcome)
    }

    /// What a part of the sources cannot say is done without.
    fn unless_partial(&mut self, outcome: Done<'w>) -> Done<'w> {
        if self.request.partial {
            self.note(outcome);
            return Ok(());
        }
        outcome
    }

    /// A failure in one class does not keep the others from saying what is wrong with them.
    fn note(&mut self, outcome: Done<'w>) {
        if let Err(unwind) = outcome {
            let diagnostic = self.machine.recover(unwind);
            self.lacking(diagnostic);
        }
    }

    /// A problem that sources of which only a part is there may have.
    fn lacking(&mut self, mut diagnostic: Diagnostic) {
        if self.request.partial {
            diagnostic.severity = Severity::Warning;
        }
        self.diagnostics.push(diagnostic);
    }

    /// The answer of a class to a question that has a default.
    fn answers_true(&mut self, class: &Name, selector: &str, args: Vec<Val<'w>>) -> Result<bool, Unwind<'w>> {
        Ok(matches!(self.machine.ask(class, selector, args)?, Some(Val::Bool(true))))
    }

    fn finish(&mut self) -> Done<'w> {
        let root = self.spec.root.clone();
        if self.request.kind == UnitKind::Plugin && self.request.name.is_none() {
            let module = self.machine.ask(&root, "moduleName", Vec::new())?.and_then(|v| v.text());
            self.spec.name = module.map_or_else(|| root.clone(), Name::from);
        }
        self.spec.fold_dead_code = !self.answers_true(&root, "shouldGenerateDeadCode", Vec::new())?;
        if let Some(text) = self.machine.ask(&root, "preambleCCode", Vec::new())?.and_then(|v| v.text()) {
            self.spec.preamble = Some(text);
        }
        self.made_headers()?;
        let generator = &mut self.machine.generator;
        self.spec.headers = std::mem::take(&mut generator.headers);
        self.spec.selector_names = std::mem::take(&mut generator.selector_names);
        self.spec.polymorphic_receivers = std::mem::take(&mut generator.resolved_receivers);
        self.spec.compile_time_names = std::mem::take(&mut self.machine.compile_time_names);
        self.spec.globals = std::mem::take(&mut self.machine.generator.globals);
        for (name, global) in &self.spec.globals {
            if global.implicit {
                self.spec.implicit_receivers.insert(name.clone());
            }
        }
        Ok(())
    }
}
