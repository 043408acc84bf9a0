//! Which classes make up the unit, in which order, and their initialisation.

use super::{Builder, Done};
use crate::diag::Diagnostic;
use crate::eval::machine::Unwind;
use crate::eval::value::Val;
use crate::source::Name;
use indexmap::IndexSet;

/// Non-struct classes, then struct classes.
type Chosen = (Vec<Name>, Vec<Name>);

impl<'w> Builder<'w, '_> {
    /// The root's superclasses, the root, then the classes that `ancilliaryClasses` of all of these names, each after its
    /// superclasses. Classes that no source defines (`Object`) are not part of a unit.
    pub fn choose_classes(&mut self) -> Result<Chosen, Unwind<'w>> {
        let mut chosen: IndexSet<Name> = IndexSet::new();
        let mut structs: IndexSet<Name> = IndexSet::new();
        self.with_superclasses(&self.request.root.clone(), &mut chosen);
        let mut asked: IndexSet<Name> = IndexSet::new();
        // Answers bring in classes that are asked in turn.
        while let Some(class) = chosen.iter().chain(&structs).find(|c| !asked.contains(*c)).cloned() {
            asked.insert(class.clone());
            let Some(answer) = self.machine.ask(&class, "ancilliaryClasses", Vec::new())? else { continue };
            for other in self.machine.elements_arg(&answer)? {
                let Val::Class(name, false) = &other else {
                    let shown = self.machine.describe(&other);
                    self.machine
                        .raise("Error", format!("`ancilliaryClasses` of `{class}` names {shown}, which is no class"))?;
                    continue;
                };
                if self.answers_true(name, "isStructClass", Vec::new())? {
                    structs.insert(name.clone());
                } else {
                    self.with_superclasses(name, &mut chosen);
                }
            }
        }
        Ok((chosen.into_iter().collect(), structs.into_iter().collect()))
    }

    fn with_superclasses(&self, class: &Name, chosen: &mut IndexSet<Name>) {
        let mut lineage: Vec<_> = self.world.lineage(class).filter(|c| c.defined).map(|c| c.name.clone()).collect();
        lineage.retain(|c| !matches!(&**c, "Object" | "ProtoObject" | "SharedPool"));
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
                        self.diagnostics.push(
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
        let root = self.request.root.clone();
        for name in self.machine.elements_arg(&names)? {
            let Some(text) = name.text() else { continue };
            let asks_root = self.request.kind == crate::ir::UnitKind::Vm;
            if !asks_root || self.answers_true(&root, "defineAtCompileTime:", vec![name])? {
                self.spec.compile_time_names.insert(text.into());
            }
        }
        Ok(())
    }
}
