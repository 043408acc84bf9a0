//! What each name means in each class.

use super::model::{Class, ClassId, Model, Side};
use super::slots;
use crate::compile::{BindingId, ClassScope, SlotCode, Style};
use slang::source::Name;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// A variable outside methods.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Variable {
    Global(Name),
    Class(ClassId, Name),
    /// Used without being declared anywhere; nil.
    Undeclared(Name),
}

/// Every variable outside methods, numbered.
pub struct Bindings {
    pub list: Vec<Variable>,
    numbers: BTreeMap<Variable, BindingId>,
}

impl Bindings {
    /// Classes, traits and the globals named are global; class variables belong to their class.
    pub fn new<'a>(model: &Model, globals: impl Iterator<Item = &'a str>) -> Self {
        let mut bindings = Bindings { list: Vec::new(), numbers: BTreeMap::new() };
        for class in model.classes.iter().chain(&model.traits) {
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

    /// Adds the names that methods used without a declaration, in the order of their numbers.
    pub fn declare(&mut self, undeclared: Undeclared) {
        let mut names: Vec<_> = undeclared.numbers.into_inner().into_iter().collect();
        names.sort_by_key(|(_, id)| *id);
        names.into_iter().for_each(|(name, _)| self.add(Variable::Undeclared(name)));
    }

    pub fn undeclared(&self) -> impl Iterator<Item = (BindingId, &Name)> {
        self.list.iter().enumerate().filter_map(|(i, variable)| match variable {
            Variable::Undeclared(name) => Some((BindingId(i as u32), name)),
            _ => None,
        })
    }

    pub fn global(&self, name: &str) -> Option<BindingId> {
        self.numbers.get(&Variable::Global(name.into())).copied()
    }

    pub fn class_variable(&self, class: ClassId, name: &str) -> Option<BindingId> {
        self.numbers.get(&Variable::Class(class, name.into())).copied()
    }
}

/// Numbers for undeclared names, given as they are met.
pub struct Undeclared {
    first: u32,
    numbers: RefCell<BTreeMap<Name, BindingId>>,
}

impl Undeclared {
    pub fn after(bindings: &Bindings) -> Self {
        Undeclared { first: bindings.list.len() as u32, numbers: RefCell::default() }
    }

    fn number(&self, name: &str) -> BindingId {
        let mut numbers = self.numbers.borrow_mut();
        let next = BindingId(self.first + numbers.len() as u32);
        *numbers.entry(name.into()).or_insert(next)
    }
}

/// What is the same for all methods of a build.
#[derive(Clone, Copy)]
pub struct World<'a> {
    pub model: &'a Model,
    pub bindings: &'a Bindings,
    /// The class of which metaclasses' instances are made: its slots come first on the class side.
    pub class_class: Option<ClassId>,
    pub contexts: &'a [ClassId],
    pub style: Style,
    /// Where names nobody declares are numbered; without it they are errors.
    pub undeclared: Option<&'a Undeclared>,
}

/// The scope of the methods of one side of a class.
pub struct Scope<'a> {
    world: World<'a>,
    /// None for a trait.
    class: Option<ClassId>,
    slots: Vec<Name>,
    special: Vec<(Name, SlotCode)>,
    is_context: bool,
}

impl<'a> Scope<'a> {
    pub fn new(world: World<'a>, side: Side) -> Self {
        let model = world.model;
        let slots = if side.meta {
            let root = world.class_class.map(|id| model.root_of_metaclass(side.class, id));
            let mut slots = root.map_or(Vec::new(), |id| model.all_inst_vars(id));
            slots.extend(model.all_class_inst_vars(side.class));
            slots
        } else {
            model.all_inst_vars(side.class)
        };
        let special = match side.meta {
            true => Vec::new(),
            false => model.chain(side.class).flat_map(|id| special(model, model.get(id))).collect(),
        };
        let is_context = !side.meta && model.chain(side.class).any(|c| world.contexts.contains(&c));
        Scope { world, class: Some(side.class), slots, special, is_context }
    }

    /// Of the methods of a trait, as if nobody used it.
    pub fn of_trait(world: World<'a>, definition: &Class, meta: bool) -> Self {
        let slots = match meta {
            true => definition.class_inst_vars.clone(),
            false => definition.inst_vars.clone(),
        };
        let special = if meta { Vec::new() } else { special(world.model, definition).collect() };
        Scope { world, class: None, slots, special, is_context: false }
    }
}

/// The variables of a class with slots of special kinds, and what the compiler makes of them.
fn special<'a>(model: &'a Model, class: &'a Class) -> impl Iterator<Item = (Name, SlotCode)> + 'a {
    let code = |(i, kind): &(usize, Name)| Some((class.inst_vars.get(*i)?.clone(), slots::code(model, kind)));
    class.special_slots.iter().filter_map(code)
}

impl ClassScope for Scope<'_> {
    fn instance_variable(&self, name: &str) -> Option<u16> {
        self.slots.iter().position(|slot| &**slot == name).map(|i| i as u16)
    }

    fn slot_code(&self, name: &str) -> Option<&SlotCode> {
        self.special.iter().find(|(slot, _)| &**slot == name).map(|(_, code)| code)
    }

    fn binding(&self, name: &str) -> Option<BindingId> {
        let World { model, bindings, .. } = self.world;
        for class in self.class.iter().flat_map(|id| model.chain(*id)) {
            if let Some(id) = bindings.class_variable(class, name) {
                return Some(id);
            }
            for pool in &model.get(class).pools {
                let mut chain = model.chain(*pool);
                if let Some(id) = chain.find_map(|pool| bindings.class_variable(pool, name)) {
                    return Some(id);
                }
            }
        }
        bindings.global(name).or_else(|| Some(self.world.undeclared?.number(name)))
    }

    fn is_undeclared(&self, binding: BindingId) -> bool {
        self.world.undeclared.is_some_and(|undeclared| binding.0 >= undeclared.first)
    }

    fn is_context_class(&self) -> bool {
        self.is_context
    }

    fn style(&self) -> Style {
        self.world.style
    }
}
