//! The classes of all sources together.
//!
//! *In*: a [`SourceMap`](crate::source::SourceMap) of Tonel files. *Out*: a [`World`] of packages and classes, extensions merged, traits
//! flattened, every method parsed; and what is wrong with them as a whole (defined twice, superclass unknown ...).
//!
//! A class may have a superclass that no source defines (`Object`, or one that sits in another folder): its lookups end
//! there. Nothing is evaluated here; orders are those of the files.

mod directives;
mod load;
mod traits;

pub use load::{Parsed, kernel_class_names, parse_all};

use crate::ast;
use crate::source::{Location, Name};
use crate::spec::MethodDef;
use crate::tonel::Slot;
use indexmap::IndexMap;
use std::sync::Arc;

#[derive(Clone, Debug, Default)]
pub struct World {
    pub packages: IndexMap<Name, Package>,
    pub classes: IndexMap<Name, Class>,
    pub traits: IndexMap<Name, Class>,
}

#[derive(Clone, Debug)]
pub struct Package {
    pub name: Name,
    pub comment: Option<ast::Comment>,
    pub location: Location,
}

/// A class, a trait, or a class of which only extensions are known.
#[derive(Clone, Debug)]
pub struct Class {
    pub name: Name,
    pub superclass: Option<Name>,
    /// False when there are only extensions of it (`Integer`).
    pub defined: bool,
    pub inst_vars: Vec<Slot>,
    pub class_vars: Vec<Slot>,
    pub pools: Vec<Slot>,
    pub class_inst_vars: Vec<Slot>,
    pub traits: Option<Name>,
    pub class_traits: Option<Name>,
    /// `words`, `bytes`, `variable` ...
    pub layout: Option<Name>,
    pub category: Option<Name>,
    pub package: Option<Name>,
    pub tag: Option<Name>,
    pub comment: Option<ast::Comment>,
    /// The name in the definition; for a class known from extensions only, the first of them.
    pub location: Location,
    /// By selector; what traits bring is behind what the class has itself.
    pub methods: IndexMap<Name, Arc<MethodDef>>,
    pub class_methods: IndexMap<Name, Arc<MethodDef>>,
}

impl Class {
    pub fn side(&self, class_side: bool) -> &IndexMap<Name, Arc<MethodDef>> {
        if class_side { &self.class_methods } else { &self.methods }
    }
}

/// Where a name leads that is neither argument nor temporary.
#[derive(Clone, Debug, PartialEq)]
pub enum Binding {
    /// Instance variable (class side: class instance variable) and the class that declares it.
    InstVar(Name),
    /// Class variable, or variable of a pool, and the class or pool that declares it.
    ClassVar(Name),
    Class(Name),
}

impl World {
    pub fn class(&self, name: &str) -> Option<&Class> {
        self.classes.get(name)
    }

    /// The class and its superclasses as far as they are known, the class first.
    pub fn lineage(&self, name: &str) -> impl Iterator<Item = &Class> {
        let mut next = self.classes.get(name);
        // Loading refuses circles; the bound keeps a world that was built in spite of the diagnostic from hanging.
        let mut left = self.classes.len();
        std::iter::from_fn(move || {
            let class = next?;
            next = class.superclass.as_ref().and_then(|s| self.classes.get(s));
            left = left.checked_sub(1)?;
            Some(class)
        })
    }

    /// True for the class itself, too. Superclasses that no source defines count by name.
    pub fn inherits_from(&self, name: &str, ancestor: &str) -> bool {
        self.lineage(name).any(|c| &*c.name == ancestor || c.superclass.as_deref() == Some(ancestor))
    }

    /// Direct subclasses in the order of the files.
    pub fn subclasses(&self, name: &str) -> impl Iterator<Item = &Class> {
        self.classes.values().filter(move |c| c.superclass.as_deref() == Some(name))
    }

    /// The method that an instance of `class` (or the class itself) runs for `selector`, as far as the sources go.
    pub fn lookup(&self, class: &str, class_side: bool, selector: &str) -> Option<&Arc<MethodDef>> {
        self.lineage(class).find_map(|c| c.side(class_side).get(selector))
    }

    /// The method that `super selector` reaches from a method of `class`.
    pub fn lookup_super(&self, class: &str, class_side: bool, selector: &str) -> Option<&Arc<MethodDef>> {
        self.lineage(class).skip(1).find_map(|c| c.side(class_side).get(selector))
    }

    /// Instance variables, inherited first.
    pub fn all_inst_vars(&self, class: &str) -> Vec<Slot> {
        let mut groups: Vec<_> = self.lineage(class).map(|c| &c.inst_vars).collect();
        groups.reverse();
        groups.into_iter().flatten().cloned().collect()
    }

    /// The class or pool whose class variable `name` is, seen from `class`: its own class variables, its pools, then the
    /// same for its superclasses.
    pub fn class_variable(&self, class: &str, name: &str) -> Option<&Class> {
        self.lineage(class).find_map(|c| {
            if c.class_vars.iter().any(|v| &*v.name == name) {
                return Some(c);
            }
            c.pools.iter().find_map(|pool| self.pool_variable(&pool.name, name))
        })
    }

    /// The pool, or the superclass of a pool, that declares a variable.
    fn pool_variable(&self, pool: &str, name: &str) -> Option<&Class> {
        self.lineage(pool).find(|c| c.class_vars.iter().any(|v| &*v.name == name))
    }

    /// What `name` stands for in a method of `class`.
    pub fn resolve(&self, class: &str, class_side: bool, name: &str) -> Option<Binding> {
        let has = |c: &&Class| {
            let slots = if class_side { &c.class_inst_vars } else { &c.inst_vars };
            slots.iter().any(|s| &*s.name == name)
        };
        if let Some(c) = self.lineage(class).find(has) {
            return Some(Binding::InstVar(c.name.clone()));
        }
        if let Some(c) = self.class_variable(class, name) {
            return Some(Binding::ClassVar(c.name.clone()));
        }
        let class = self.classes.get(name).or_else(|| self.traits.get(name));
        class.map(|c| Binding::Class(c.name.clone()))
    }

    /// Is the end of the superclass chain one that the sources need not define?
    pub fn chain_is_complete(&self, class: &str) -> bool {
        match self.lineage(class).last() {
            Some(last) => {
                last.defined
                    && last.superclass.as_ref().is_none_or(|s| matches!(&**s, "Object" | "ProtoObject" | "SharedPool"))
            }
            None => false,
        }
    }
}
