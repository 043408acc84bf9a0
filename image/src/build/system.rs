//! What stands beside the classes: class table, globals, special objects, scheduler and first process.

use super::heap::Heap;
use super::methods;
use super::model::{ClassId, Model};
use super::profile::{Checked, Profile, Value as Asked};
use super::scope::{Bindings, Variable};
use crate::bytecode::SPECIAL_SELECTORS;
use crate::format::{self, class_index, instance};
use crate::object::{self, FALSE, HIDDEN_ROOTS, NIL, Object, ObjectId, TRUE, Value};
use std::collections::BTreeMap;

pub const SPECIAL_OBJECTS: usize = 60;

/// Index of every class and metaclass in the class table.
pub struct ClassTable {
    /// By class: its own index and its metaclass's.
    pub indices: Vec<(u32, u32)>,
    /// Further entries for classes that stand at two places.
    puns: Vec<(u32, ClassId)>,
    pub size: u32,
}

impl ClassTable {
    pub fn new(model: &Model, fixed: &[(u32, &str)]) -> Result<Self, String> {
        let mut known = BTreeMap::new();
        let mut puns = Vec::new();
        for (index, name) in fixed {
            let id = model.find(name).ok_or_else(|| format!("the profile needs a class {name}"))?;
            if *index >= class_index::FIRST_FREE || *index == class_index::FREE {
                return Err(format!("{index} is no fixed position in the class table"));
            }
            // The puns 3 and 16 to 31 share a class with its real index.
            if *index == class_index::BRIDGE || (class_index::ARRAY_PUN..=class_index::LAST_PUN).contains(index) {
                puns.push((*index, id));
            } else if known.insert(id, *index).is_some() {
                return Err(format!("the profile gives {name} two positions in the class table"));
            }
        }
        let mut next = class_index::FIRST_FREE;
        let mut take = || {
            next += 1;
            next - 1
        };
        let indices = model
            .ids()
            .map(|id| {
                let meta = take();
                (known.get(&id).copied().unwrap_or_else(&mut take), meta)
            })
            .collect();
        Ok(ClassTable { indices, puns, size: next })
    }

    pub fn index(&self, id: ClassId) -> u32 {
        self.indices[id.0].0
    }

    /// Adds the objects every heap begins with; the pages of the table are still empty.
    pub fn add_prefix(&self, heap: &mut Heap, [nil, false_, true_]: [u32; 3]) -> usize {
        for class in [nil, false_, true_] {
            heap.pointers(class, instance::EMPTY, Vec::new());
        }
        let lists = vec![0; format::FREE_LISTS * format::SLOT];
        heap.add(Object::bits(class_index::LONGS_PUN, instance::LONGS64, lists));
        let nils = |n| vec![Value::Object(NIL); n];
        heap.pointers(class_index::ARRAY_PUN, instance::ARRAY, nils(format::HIDDEN_ROOTS));
        let pages = (self.size as usize).div_ceil(format::CLASS_TABLE_PAGE_SIZE).max(2);
        for page in 0..pages {
            let id = heap.pointers(class_index::ARRAY_PUN, instance::ARRAY, nils(format::CLASS_TABLE_PAGE_SIZE));
            heap.set(HIDDEN_ROOTS, page, id);
        }
        pages
    }

    /// Enters the classes.
    pub fn fill(&self, heap: &mut Heap, classes: &[(ObjectId, ObjectId)]) {
        let mut enter = |index: u32, class: ObjectId| {
            let size = format::CLASS_TABLE_PAGE_SIZE as u32;
            // The pages follow the prefix of five objects directly.
            let page = ObjectId(HIDDEN_ROOTS.0 + 1 + index / size);
            heap.set(page, (index % size) as usize, class);
        };
        for ((index, meta_index), (class, metaclass)) in self.indices.iter().zip(classes) {
            enter(*index, *class);
            enter(*meta_index, *metaclass);
        }
        for (index, id) in &self.puns {
            enter(*index, classes[id.0].0);
        }
    }
}

/// Everything values of a profile can refer to.
pub struct System<'a> {
    pub model: &'a Model,
    pub profile: &'a Profile,
    pub table: &'a ClassTable,
    /// Class and metaclass objects by class.
    pub classes: &'a [(ObjectId, ObjectId)],
    pub bindings: &'a Bindings,
    pub binding_objects: &'a [ObjectId],
    pub globals: ObjectId,
    pub symbol_table: ObjectId,
    pub scheduler: ObjectId,
    pub empty_layout: ObjectId,
    pub empty_scope: ObjectId,
    pub undeclared: ObjectId,
    pub packages: ObjectId,
}

impl System<'_> {
    fn class(&self, name: &str) -> Result<ClassId, String> {
        self.model.find(name).ok_or_else(|| format!("the profile needs a class {name}"))
    }

    fn class_index(&self, name: &str) -> Result<u32, String> {
        Ok(self.table.index(self.class(name)?))
    }

    fn global(&self, name: &str) -> Result<ObjectId, String> {
        let id = self.bindings.global(name).ok_or_else(|| format!("the profile needs a global {name}"))?;
        Ok(self.binding_objects[id.0 as usize])
    }

    pub fn value(&self, heap: &mut Heap, asked: &Asked) -> Result<Value, String> {
        Ok(match asked {
            Asked::Nil => NIL.into(),
            Asked::True => TRUE.into(),
            Asked::False => FALSE.into(),
            Asked::Integer(value) => Value::Integer(*value),
            Asked::Class(name) => self.classes[self.class(name)?.0].0.into(),
            Asked::Selector(name) => heap.symbol(name).into(),
            Asked::Instance(name) => {
                let class = self.class(name)?;
                let format = self.model.get(class).format;
                if !matches!(format.spec, instance::EMPTY | instance::FIXED) {
                    return Err(format!("the profile asks for an instance of {name}, which has no fixed size"));
                }
                heap.fixed(self.table.index(class), vec![NIL.into(); format.fixed as usize]).into()
            }
            Asked::Binding(name) => self.global(name)?.into(),
            Asked::Global(name) => {
                let binding = self.global(name)?;
                heap.get_mut(binding).slots().get(1).copied().unwrap_or(NIL.into())
            }
            Asked::Array(size) => heap.array(vec![NIL.into(); *size]).into(),
            Asked::Globals => self.globals.into(),
            Asked::SymbolTable => self.symbol_table.into(),
            Asked::Scheduler => self.scheduler.into(),
            Asked::SpecialSelectors => {
                let pairs = SPECIAL_SELECTORS
                    .iter()
                    .flat_map(|(selector, args)| [heap.symbol(selector).into(), Value::Integer(i64::from(*args))])
                    .collect();
                heap.array(pairs).into()
            }
            Asked::PrimitiveErrors => {
                let names = self
                    .profile
                    .primitive_errors
                    .iter()
                    .map(|name| if name.is_empty() { NIL.into() } else { heap.symbol(name).into() })
                    .collect();
                heap.array(names).into()
            }
            Asked::Initializers => {
                let list = self.initializers().into_iter().map(|id| self.classes[id.0].0.into()).collect();
                heap.array(list).into()
            }
            other => self.made(heap, other),
        })
    }

    /// Objects the profile names by what they are.
    fn made(&self, heap: &mut Heap, asked: &Asked) -> Value {
        match asked {
            Asked::HashSizes => {
                let sizes = heap.kinds.hash_sizes.iter().map(|size| Value::Integer(*size as i64)).collect();
                heap.array(sizes).into()
            }
            Asked::Bytes(bytes) => {
                let class = heap.kinds.byte_array;
                heap.add(Object::bits(class, instance::BYTES, bytes.clone())).into()
            }
            Asked::EmptySymbolTable => heap.empty_symbol_table().into(),
            Asked::EmptyLayout => self.empty_layout.into(),
            Asked::EmptyScope => self.empty_scope.into(),
            Asked::Undeclared => self.undeclared.into(),
            Asked::Packages => self.packages.into(),
            _ => NIL.into(),
        }
    }

    /// Classes with an own class-side `initialize`, superclasses first, else by name.
    fn initializers(&self) -> Vec<ClassId> {
        let mut list: Vec<_> =
            self.model.ids().filter(|id| self.model.get(*id).class_methods.contains_key("initialize")).collect();
        list.sort_by_key(|id| (self.model.chain(*id).count(), *id));
        list
    }

    /// Gives the globals and class variables the profile names their values.
    pub fn preset(&self, heap: &mut Heap, checked: &Checked<'_>) -> Result<(), String> {
        for (name, asked) in &checked.globals {
            let value = self.value(heap, asked)?;
            let binding = self.global(name)?;
            heap.set(binding, 1, value);
        }
        for (class, name, asked) in &checked.class_variables {
            let id = self
                .bindings
                .class_variable(self.class(class)?, name)
                .ok_or_else(|| format!("the profile needs a class variable {name} in {class}"))?;
            let value = self.value(heap, asked)?;
            heap.set(self.binding_objects[id.0 as usize], 1, value);
        }
        let class_slots = self.model.all_inst_vars(self.class(&self.profile.roles.class)?).len();
        for (class, name, asked) in &checked.class_side_variables {
            let id = self.class(class)?;
            let own = self.model.all_class_inst_vars(id);
            let slot = own
                .iter()
                .position(|n| **n == **name)
                .ok_or_else(|| format!("the profile needs an instance variable {name} on the class side of {class}"))?;
            let value = self.value(heap, asked)?;
            heap.set(self.classes[id.0].0, class_slots + slot, value);
        }
        for (global, name, asked) in &checked.object_variables {
            let binding = self.global(global)?;
            let object = heap.get_mut(binding).slots().get(1).and_then(|v| v.object()).unwrap_or(NIL);
            let index = heap.get_mut(object).class_index;
            let class = self.model.ids().find(|id| self.table.index(*id) == index);
            let slot = class.and_then(|id| self.model.all_inst_vars(id).iter().position(|n| **n == **name));
            let slot = slot.ok_or_else(|| format!("the profile needs a variable {name} in the object {global}"))?;
            let value = self.value(heap, asked)?;
            heap.set(object, slot, value);
        }
        Ok(())
    }

    pub fn special_objects(&self, heap: &mut Heap, checked: &Checked<'_>, array: ObjectId) -> Result<(), String> {
        for (index, value) in [object::NIL, FALSE, TRUE].into_iter().enumerate() {
            heap.set(array, index, value);
        }
        for (index, asked) in &checked.special_objects {
            let value = self.value(heap, asked)?;
            heap.set(array, *index, value);
        }
        Ok(())
    }

    /// Empty lists for every priority, and one process about to run `method`.
    pub fn fill_scheduler(&self, heap: &mut Heap, method: ObjectId) -> Result<(), String> {
        let roles = &self.profile.roles;
        let list_class = self.class(&roles.process_list)?;
        let list_size = self.model.get(list_class).format.fixed as usize;
        let lists = (0..self.profile.priorities)
            .map(|_| heap.fixed(self.table.index(list_class), vec![NIL.into(); list_size]).into())
            .collect();
        let lists = heap.array(lists);
        let context = methods::add_context(heap, self.class_index(&roles.context)?, method, NIL);
        let process_class = self.class(&roles.process)?;
        let mut slots = vec![Value::Object(NIL); self.model.get(process_class).format.fixed as usize];
        if slots.len() < 4 {
            return Err("a process needs nextLink, suspendedContext, priority and myList".into());
        }
        slots[1] = context.into();
        slots[2] = Value::Integer(i64::from(self.profile.priority));
        let process = heap.fixed(self.table.index(process_class), slots);
        heap.set(self.scheduler, 0, lists);
        heap.set(self.scheduler, 1, process);
        Ok(())
    }
}

/// One binding object for every variable, with the classes as values.
pub fn add_bindings(
    heap: &mut Heap,
    bindings: &Bindings,
    model: &Model,
    classes: &[(ObjectId, ObjectId)],
) -> Vec<ObjectId> {
    bindings
        .list
        .iter()
        .map(|variable| {
            let kinds = &heap.kinds;
            let (name, shape, owner) = match variable {
                Variable::Global(name) => (name, kinds.global_variable.clone(), NIL),
                Variable::Class(owner, name) => (name, kinds.class_variable.clone(), classes[owner.0].0),
                Variable::Undeclared(name) => (name, kinds.undeclared_variable.clone(), NIL),
            };
            let value = match variable {
                Variable::Global(name) => model.find(name).map_or(NIL, |id| classes[id.0].0),
                _ => NIL,
            };
            let key = heap.symbol(name);
            heap.binding(&shape, key.into(), value.into(), owner.into())
        })
        .collect()
}
