//! Which classes make up the unit, in which order, and their initialisation.

use super::{Builder, Done};
use crate::ast::Literal;
use crate::diag::Diagnostic;
use crate::eval::machine::Unwind;
use crate::eval::value::Val;
use crate::ir::UnitKind;
use crate::source::Name;
use crate::spec::Value;
use indexmap::IndexSet;

/// Non-struct classes, then struct classes.
type Chosen = (Vec<Name>, Vec<Name>);

const INITIALIZE_WITH_OPTIONS: &str = "initializeWithOptions:";

impl<'w> Builder<'w, '_> {
    /// Classic sources have roles filled by options (which object memory, which compiler): their classes are told before
    /// anything else is asked. Their initialisers write into shared pools, and the last one wins, so the order matters:
    /// object memory first, then the interpreter.
    pub fn initialize_with_options(&mut self) -> Done<'w> {
        let root = self.spec.root.clone();
        if self.machine.find_in(&root, true, &INITIALIZE_WITH_OPTIONS.into()).is_none()
            || self.request.kind == UnitKind::Plugin
        {
            return self.tell_before();
        }
        let options = match self.options.take() {
            Some(options) => options,
            None => {
                self.machine.undeclared_is_nil = true;
                self.default_options()?;
                self.options_value()
            }
        };
        self.options = Some(options.clone());
        // The role is looked up in the options, which the first call makes known.
        self.machine.ask(&"VMClass".into(), INITIALIZE_WITH_OPTIONS, vec![options.clone()])?;
        if let Some(Val::Class(memory, _)) = self.machine.ask(&root, "objectMemoryClass", Vec::new())? {
            self.machine.ask(&memory, INITIALIZE_WITH_OPTIONS, vec![options.clone()])?;
        }
        self.tell_before()?;
        self.machine.ask(&root, INITIALIZE_WITH_OPTIONS, vec![options])?;
        Ok(())
    }

    /// The classes that the request wants to be told first, each with its object memory.
    fn tell_before(&mut self) -> Done<'w> {
        if self.request.before.is_empty() {
            return Ok(());
        }
        self.machine.undeclared_is_nil = true;
        let options = self.options_value();
        self.machine.ask(&"VMClass".into(), INITIALIZE_WITH_OPTIONS, vec![options.clone()])?;
        for class in self.request.before.clone() {
            if let Some(Val::Class(memory, _)) = self.machine.ask(&class, "objectMemoryClass", Vec::new())? {
                self.machine.ask(&memory, INITIALIZE_WITH_OPTIONS, vec![options.clone()])?;
            }
            self.machine.ask(&class, INITIALIZE_WITH_OPTIONS, vec![options.clone()])?;
        }
        Ok(())
    }

    /// What a run of classic sources cannot do without.
    fn default_options(&mut self) -> Done<'w> {
        let root = self.spec.root.clone();
        let memory = match (self.answers_true(&root, "hasCogit", Vec::new())?, self.request.word_bits) {
            (true, 32) => "Spur32BitCoMemoryManager",
            (true, _) => "Spur64BitCoMemoryManager",
            (false, 32) => "Spur32BitMemoryManager",
            (false, _) => "Spur64BitMemoryManager",
        };
        let defaults = [
            ("ObjectMemory", memory),
            ("bytecodeTableInitializer", "initializeBytecodeTableForSistaV1"),
            ("Cogit", "StackToRegisterMappingCogit"),
        ];
        for (name, value) in defaults {
            self.machine.options.entry(name.into()).or_insert_with(|| Value::Symbol(value.into()));
        }
        Ok(())
    }

    /// The sources may name a subclass that is translated in the root's place.
    pub fn translation_class(&mut self) -> Done<'w> {
        let root = self.spec.root.clone();
        if let Some(Val::Class(class, false)) = self.machine.ask(&root, "translationClass", Vec::new())? {
            if self.request.kind == UnitKind::Vm {
                self.machine.generator.vm_class = Some(class.clone());
            }
            self.spec.root = class;
        }
        Ok(())
    }

    /// Once more, now that the closure is known and every class has had its own `initialize`: all classes in order.
    pub fn initialize_for_generation(&mut self, classes: &[Name], structs: &[Name]) -> Done<'w> {
        let Some(options) = self.options.clone() else { return Ok(()) };
        self.initialize_with_options()?;
        let root = self.spec.root.clone();
        // A compiler is told as a whole; its superclasses cannot be told alone.
        if self.answers_true(&root, "isCogitClass", Vec::new())? {
            return Ok(());
        }
        if let Some(Val::Class(cogit, _)) = self.machine.ask(&root, "cogitClass", Vec::new())? {
            self.machine.ask(&cogit, INITIALIZE_WITH_OPTIONS, vec![options.clone()])?;
        }
        for class in classes {
            if self.machine.ask(class, INITIALIZE_WITH_OPTIONS, vec![options.clone()])?.is_none() {
                self.machine.ask(class, "initialize", Vec::new())?;
            }
        }
        for class in structs {
            self.machine.ask(class, "initialize", Vec::new())?;
        }
        Ok(())
    }

    /// The root's superclasses, the root, then the classes that `ancilliaryClasses` of all of these names, each after its
    /// superclasses. Classes that no source defines (`Object`) are not part of a unit.
    pub fn choose_classes(&mut self) -> Result<Chosen, Unwind<'w>> {
        let mut chosen: IndexSet<Name> = IndexSet::new();
        let mut structs: IndexSet<Name> = IndexSet::new();
        let root = self.spec.root.clone();
        // The compiler is a unit of its own beside the interpreter's, which has the object memory.
        let is_compiler = self.answers_true(&root, "isCogitClass", Vec::new())?;
        if let (UnitKind::Vm, false, Some(Val::Class(memory, _))) =
            (self.request.kind, is_compiler, self.machine.ask(&root, "objectMemoryClass", Vec::new())?)
        {
            self.with_superclasses(&memory, &mut chosen);
        }
        self.with_superclasses(&root, &mut chosen);
        let mut asked: IndexSet<Name> = IndexSet::new();
        // Answers bring in classes that are asked in turn.
        while let Some(class) = chosen.iter().chain(&structs).find(|c| !asked.contains(*c)).cloned() {
            asked.insert(class.clone());
            let Some(answer) = self.machine.ask(&class, "ancilliaryClasses", Vec::new())? else { continue };
            for other in self.machine.elements_arg(&answer)? {
                let Val::Class(name, false) = &other else {
                    let shown = self.machine.describe(&other);
                    let place = self.machine.find_in(&class, true, &"ancilliaryClasses".into());
                    let message = format!("`ancilliaryClasses` of `{class}` names {shown}, which is no class");
                    self.diagnostics.push(
                        Diagnostic::error("evaluation", place.map(|m| m.location()), message)
                            .help("answer an array of classes that are among the sources"),
                    );
                    continue;
                };
                if self.answers_true(name, "isStructClass", Vec::new())? {
                    structs.insert(name.clone());
                } else {
                    self.with_superclasses(name, &mut chosen);
                }
            }
        }
        if self.request.kind == UnitKind::Plugin {
            self.header_structs(&chosen, &mut structs)?;
        }
        Ok((chosen.into_iter().collect(), structs.into_iter().collect()))
    }

    /// Plugins type variables with structures that a header defines and that a class of the sources describes.
    fn header_structs(&mut self, chosen: &IndexSet<Name>, structs: &mut IndexSet<Name>) -> Done<'w> {
        let world = self.world;
        let methods = chosen.iter().filter_map(|c| world.class(c)).flat_map(|c| c.methods.values());
        let pragmas = methods.flat_map(|m| &m.ast.pragmas);
        let texts = pragmas.filter(|p| matches!(&*p.selector, "var:type:" | "var:declareC:" | "returnTypeC:"));
        let mut named: IndexSet<&str> = IndexSet::new();
        for literal in texts.filter_map(|p| p.args.last()) {
            if let Literal::Symbol(text) | Literal::String(text) = &literal.value {
                named.extend(text.split(|c: char| !c.is_alphanumeric() && c != '_'));
            }
        }
        for name in named {
            let class = Name::from(name);
            let known = world.class(name).is_some_and(|c| c.defined) && !structs.contains(&class);
            if known && self.answers_true(&class, "isStructClass", Vec::new())? {
                self.header_structs.insert(class.clone());
                structs.insert(class);
            }
        }
        Ok(())
    }

    /// Lineages begin with `VMClass`, in plugins below it.
    fn with_superclasses(&self, class: &Name, chosen: &mut IndexSet<Name>) {
        let mut lineage: Vec<_> = self.world.lineage(class).filter(|c| c.defined).map(|c| c.name.clone()).collect();
        lineage.retain(|c| !matches!(&**c, "Object" | "ProtoObject" | "SharedPool"));
        if let Some(base) = lineage.iter().position(|c| &**c == "VMClass") {
            let keep = base + usize::from(self.request.kind == UnitKind::Vm);
            lineage.truncate(keep);
        }
        lineage.reverse();
        chosen.extend(lineage);
    }

    /// Runs class-side `initialize` of the pools and of the classes, superclasses first.
    pub fn initialize(&mut self, classes: &[Name], structs: &[Name]) -> Done<'w> {
        let world = self.world;
        let mut order = IndexSet::new();
        for class in classes.iter().chain(structs) {
            for ancestor in world.lineage(class) {
                for pool in &ancestor.pools {
                    if world.class(&pool.name).is_none() {
                        self.lacking(
                            Diagnostic::error(
                                "unknown-pool",
                                ancestor.location,
                                format!("the pool `{}` of `{}` is not among the sources", pool.name, ancestor.name),
                            )
                            .help("add the folder that defines it, or correct the name"),
                        );
                    }
                    self.with_superclasses(&pool.name, &mut order);
                }
            }
        }
        for class in classes.iter().chain(structs) {
            self.with_superclasses(class, &mut order);
        }
        for class in &order {
            let initialized = self.machine.initialize_class(class);
            self.note(initialized);
        }
        Ok(())
    }

    /// Names that the C compiler, not the generator, gives a value.
    pub fn compile_time_names(&mut self) -> Done<'w> {
        let constants: Name = "VMBasicConstants".into();
        let Some(names) = self.machine.ask(&constants, "namesDefinedAtCompileTime", Vec::new())? else { return Ok(()) };
        let root = self.spec.root.clone();
        for name in self.machine.elements_arg(&names)? {
            let Some(text) = name.text() else { continue };
            let asks_root = self.request.kind == UnitKind::Vm;
            if !asks_root || self.answers_true(&root, "defineAtCompileTime:", vec![name])? {
                self.machine.compile_time_names.insert(text.into());
            }
        }
        Ok(())
    }
}
