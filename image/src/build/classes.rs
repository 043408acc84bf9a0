//! Classes and metaclasses as objects.
//!
//! The virtual machine reads their first three slots; every other one is found by the name of the instance variable in the
//! kernel's own class `Class`, and left nil where the kernel has no variable of that name.

use super::heap::Heap;
use super::kinds::{Shape, shape};
use super::layouts::{self, Layouts};
use super::model::{ClassId, Model};
use super::profile::Profile;
use super::scope::{Bindings, Variable};
use super::sources::Sources;
use super::system::ClassTable;
use crate::format::{ClassFormat, instance};
use crate::object::{NIL, ObjectId, Value};
use slang::source::Name;

pub const SUPERCLASS: usize = 0;
pub const METHOD_DICTIONARY: usize = 1;
pub const FORMAT: usize = 2;

/// The shape of a class of classes.
pub fn class_shape(model: &Model, table: &ClassTable, class: &str) -> Result<Shape, String> {
    let shape = shape(model, table, class)?;
    for (slot, name) in ["superclass", "methodDict", "format"].iter().enumerate() {
        if shape.slot(name) != Some(slot) {
            return Err(format!("slot {slot} of {class} must be {name}: the virtual machine reads it there"));
        }
    }
    Ok(shape)
}

/// Class and metaclass objects of every class, with empty slots.
pub fn add_classes(
    heap: &mut Heap,
    model: &Model,
    profile: &Profile,
    table: &ClassTable,
) -> Result<Vec<(ObjectId, ObjectId)>, String> {
    let class_class = model.find(&profile.roles.class).ok_or("there is no class for classes")?;
    model
        .ids()
        .map(|id| {
            let (index, meta_index) = table.indices[id.0];
            let class_slots = slots_of_class(model, class_class, id);
            let metaclass = shape(model, table, metaclass(model, profile, id))?;
            let meta = heap.make(&metaclass, &[], Vec::new());
            heap.get_mut(meta).hash = meta_index;
            let class = heap.fixed(meta_index, vec![NIL.into(); class_slots]);
            heap.get_mut(class).hash = index;
            Ok((class, meta))
        })
        .collect()
}

/// Of the class itself, as an object.
fn slots_of_class(model: &Model, class_class: ClassId, id: ClassId) -> usize {
    model.all_inst_vars(model.root_of_metaclass(id, class_class)).len() + model.all_class_inst_vars(id).len()
}

/// The class of which its metaclass is an instance.
pub fn metaclass<'a>(model: &Model, profile: &'a Profile, id: ClassId) -> &'a str {
    match &profile.traits {
        Some(traits) if model.get(id).is_trait => &traits.metaclass,
        Some(traits) if model.is_traited(id) => &traits.user_metaclass,
        _ => &profile.roles.metaclass,
    }
}

/// The dictionary of all globals.
pub fn add_globals(heap: &mut Heap, bindings: &Bindings, objects: &[ObjectId]) -> ObjectId {
    let entries: Vec<_> = bindings
        .list
        .iter()
        .zip(objects)
        .filter_map(|(variable, object)| match variable {
            Variable::Global(name) => Some((heap.symbol(name), *object)),
            Variable::Class(..) | Variable::Undeclared(_) => None,
        })
        .collect();
    let shape = heap.kinds.globals.clone();
    heap.dictionary(&shape, &entries)
}

fn symbols(heap: &mut Heap, names: &[Name]) -> ObjectId {
    let symbols = names.iter().map(|name| heap.symbol(name).into()).collect();
    heap.array(symbols)
}

/// Everything about the classes but their methods.
#[allow(clippy::too_many_arguments, reason = "one call, everything known about classes")]
pub fn fill_classes(
    heap: &mut Heap,
    model: &Model,
    profile: &Profile,
    table: &ClassTable,
    bindings: &Bindings,
    binding_objects: &[ObjectId],
    classes: &[(ObjectId, ObjectId)],
    globals: ObjectId,
    empty_scope: ObjectId,
    sources: &Sources<'_>,
) -> Result<(), String> {
    let class_slots = class_shape(model, table, &profile.roles.class)?;
    let class_class = model.find(&profile.roles.class).ok_or("there is no class for classes")?;
    let layouts = match Layouts::new(model, profile, table, empty_scope)? {
        Some(layouts) => layouts.add(heap, classes, class_class)?,
        None => vec![(NIL, NIL); classes.len()],
    };
    for id in model.ids() {
        let definition = model.get(id);
        let (class, meta) = classes[id.0];
        let meta_slots = class_shape(model, table, metaclass(model, profile, id))?;
        let (superclass, meta_superclass) = match definition.superclass {
            Some(s) => (classes[s.0].0, classes[s.0].1),
            None => (NIL, classes[model.root_of_metaclass(id, class_class).0].0),
        };
        heap.set(class, SUPERCLASS, superclass);
        heap.set(meta, SUPERCLASS, meta_superclass);
        heap.set(class, FORMAT, Value::Integer(definition.format.to_integer()));
        let fixed = slots_of_class(model, class_class, id);
        let meta_format = ClassFormat { fixed: fixed as u16, spec: instance::FIXED };
        heap.set(meta, FORMAT, Value::Integer(meta_format.to_integer()));
        heap.set_variable(&meta_slots, meta, "thisClass", class);

        let name = heap.symbol(&definition.name);
        heap.set_variable(&class_slots, class, "name", name);
        let own = symbols(heap, &definition.inst_vars);
        heap.set_variable(&class_slots, class, "instanceVariables", own);
        let own = symbols(heap, &definition.class_inst_vars);
        heap.set_variable(&meta_slots, meta, "instanceVariables", own);
        heap.set_variable(&class_slots, class, "environment", globals);
        let category = heap.string(&definition.category);
        heap.set_variable(&class_slots, class, "category", category);
        if let Some(comment) = &definition.comment {
            let comment = heap.string(comment);
            heap.set_variable(&class_slots, class, "comment", comment);
        }
        if let Some((variable, pointer)) = sources.comment(definition) {
            heap.set_variable(&class_slots, class, variable, Value::Integer(pointer as i64));
        }
        if !definition.class_vars.is_empty() {
            let entries: Vec<_> = definition
                .class_vars
                .iter()
                .filter_map(|name| {
                    let binding = bindings.class_variable(id, name)?;
                    Some((&**name, binding_objects[binding.0 as usize]))
                })
                .collect();
            let pool = heap.pool(&entries);
            heap.set_variable(&class_slots, class, "classPool", pool);
        }
        if !definition.pools.is_empty() {
            let pools = definition.pools.iter().map(|p| classes[p.0].0.into()).collect();
            let pools = heap.list(pools);
            heap.set_variable(&class_slots, class, "sharedPools", pools);
        }
        let subclasses = |of: ClassId| model.ids().filter(move |id| model.get(*id).superclass == Some(of));
        let mut list: Vec<Value> = subclasses(id).map(|s| classes[s.0].0.into()).collect();
        // The metaclasses of the roots inherit from it.
        let roots = model.ids().filter(|root| model.get(*root).superclass.is_none());
        let roots = roots.filter(|root| model.root_of_metaclass(*root, class_class) == id);
        list.extend(roots.map(|root| Value::from(classes[root.0].1)));
        let list = heap.array(list);
        heap.set_variable(&class_slots, class, "subclasses", list);
        let (layout, meta_layout) = layouts[id.0];
        heap.set_variable(&class_slots, class, "layout", layout);
        heap.set_variable(&meta_slots, meta, "layout", meta_layout);
        for (slots, object, methods) in
            [(&class_slots, class, &definition.methods), (&meta_slots, meta, &definition.class_methods)]
        {
            if let Some(protocols) = layouts::protocols(heap, model, profile, table, object, methods)? {
                heap.set_variable(slots, object, "protocols", protocols);
            }
        }
        debug_assert_eq!(heap.get_mut(class).hash, table.index(id));
    }
    Ok(())
}
