//! What each name means in each class.

use super::model::{ClassId, Model, Side};
use crate::compile::{BindingId, ClassScope};
use slang::source::Name;
use std::collections::BTreeMap;

/// A variable outside methods.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Variable {
    Global(Name),
    Class(ClassId, Name),
}

/// Every variable outside methods, numbered.
pub struct Bindings {
    pub list: Vec<Variable>,
    numbers: BTreeMap<Variable, BindingId>,
}

impl Bindings {
    /// Classes and the globals named are global; class variables belong to their class.
    pub fn new<'a>(model: &Model, globals: impl Iterator<Item = &'a str>) -> Self {
        let mut bindings = Bindings { list: Vec::new(), numbers: BTreeMap::new() };
        for class in &model.classes {
            bindings.add(Variable::Global(class.name.clone()));
        }
        for global in globals {
            bindings.add(Variable::Global(global.into()));
        }
        for id in model.ids() {
            for name in &model.get(id).class_vars {
                bindings.add(Variable::Class(id, name.clone()));
            }
        }
        bindings
    }

    fn add(&mut self, variable: Variable) {
        let next = BindingId(self.list.len() as u32);
        if let std::collections::btree_map::Entry::Vacant(entry) = self.numbers.entry(variable) {
            self.list.push(entry.key().clone());
            entry.insert(next);
        }
    }

    pub fn global(&self, name: &str) -> Option<BindingId> {
        self.numbers.get(&Variable::Global(name.into())).copied()
    }

    pub fn class_variable(&self, class: ClassId, name: &str) -> Option<BindingId> {
        self.numbers.get(&Variable::Class(class, name.into())).copied()
    }
}

/// The scope of the methods of one side of a class.
pub struct Scope<'a> {
    pub model: &'a Model,
    pub bindings: &'a Bindings,
    pub class: ClassId,
    slots: Vec<Name>,
    is_context: bool,
}

impl<'a> Scope<'a> {
    /// `class_class` is the class of which metaclasses' instances are made: its slots come first on the class side.
    pub fn new(
        model: &'a Model,
        bindings: &'a Bindings,
        side: Side,
        class_class: ClassId,
        contexts: &[ClassId],
    ) -> Self {
        let slots = if side.meta {
            let mut slots = model.all_inst_vars(class_class);
            slots.extend(model.all_class_inst_vars(side.class));
            slots
        } else {
            model.all_inst_vars(side.class)
        };
        let is_context = !side.meta && model.chain(side.class).any(|c| contexts.contains(&c));
        Scope { model, bindings, class: side.class, slots, is_context }
    }
}

impl ClassScope for Scope<'_> {
    fn instance_variable(&self, name: &str) -> Option<u16> {
        self.slots.iter().position(|slot| &**slot == name).map(|i| i as u16)
    }

    fn binding(&self, name: &str) -> Option<BindingId> {
        for class in self.model.chain(self.class) {
            if let Some(id) = self.bindings.class_variable(class, name) {
                return Some(id);
            }
            for pool in &self.model.get(class).pools {
                let mut chain = self.model.chain(*pool);
                if let Some(id) = chain.find_map(|pool| self.bindings.class_variable(pool, name)) {
                    return Some(id);
                }
            }
        }
        self.bindings.global(name)
    }

    fn is_context_class(&self) -> bool {
        self.is_context
    }
}
