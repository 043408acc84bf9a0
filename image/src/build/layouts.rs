//! Layouts, slots and protocols: what a kernel keeps about its classes besides what the virtual machine reads.

use super::heap::Heap;
use super::kinds::{Kinds, Shape, shape};
use super::model::{ClassId, Model};
use super::profile::{Profile, Roles};
use super::system::ClassTable;
use crate::format::instance;
use crate::object::{NIL, ObjectId, Value};
use slang::source::Name;
use std::collections::BTreeMap;

/// The shapes of the objects that describe layouts.
pub struct Layouts<'a> {
    model: &'a Model,
    table: &'a ClassTable,
    layouts: BTreeMap<u8, Shape>,
    scope: Shape,
    slot: Shape,
    empty_scope: ObjectId,
}

/// The keys of the profile's table of layouts, with the instance formats they are for.
const KEYS: [(&str, &[u8]); 10] = [
    ("fixed", &[instance::EMPTY, instance::FIXED]),
    ("variable", &[instance::ARRAY, instance::VARIABLE]),
    ("weak", &[instance::WEAK]),
    ("ephemeron", &[instance::EPHEMERON]),
    ("bytes", &[instance::BYTES]),
    ("words", &[instance::LONGS32]),
    ("doubleBytes", &[instance::SHORTS]),
    ("doubleWords", &[instance::LONGS64]),
    ("immediate", &[instance::IMMEDIATE_OR_FORWARDER]),
    ("compiledMethod", &[instance::CODE]),
];

impl<'a> Layouts<'a> {
    /// None where the kernel has no layouts.
    pub fn new(
        model: &'a Model,
        profile: &Profile,
        table: &'a ClassTable,
        empty_scope: ObjectId,
    ) -> Result<Option<Self>, String> {
        let Roles { layout_scope: Some(scope), slot: Some(slot), .. } = &profile.roles else { return Ok(None) };
        let mut layouts = BTreeMap::new();
        for (key, formats) in KEYS {
            let class = profile.layouts.get(key).ok_or_else(|| format!("the profile names no layout for `{key}`"))?;
            let found = shape(model, table, class)?;
            layouts.extend(formats.iter().map(|format| (*format, found.clone())));
        }
        if let Some(key) = profile.layouts.keys().find(|key| !KEYS.iter().any(|(k, _)| k == key)) {
            return Err(format!("the profile has a layout for `{key}`, which is no kind of instances"));
        }
        let (scope, slot) = (shape(model, table, scope)?, shape(model, table, slot)?);
        Ok(Some(Layouts { model, table, layouts, scope, slot, empty_scope }))
    }

    /// A layout, and the scope that those of subclasses begin with.
    fn layout(
        &self,
        heap: &mut Heap,
        host: ObjectId,
        format: u8,
        parent: ObjectId,
        slots: Vec<Value>,
    ) -> Result<(ObjectId, ObjectId), String> {
        let layout = self.layouts.get(&format).ok_or_else(|| format!("there is no layout for format {format}"))?;
        if layout.slot("slotScope").is_none() {
            return Ok((heap.make(layout, &[("host", host.into())], Vec::new()), parent));
        }
        let scope = heap.make(&self.scope, &[("parentScope", parent.into())], slots);
        Ok((heap.make(layout, &[("host", host.into()), ("slotScope", scope.into())], Vec::new()), scope))
    }

    fn slots(
        &self,
        heap: &mut Heap,
        owner: ObjectId,
        names: &[Name],
        first: usize,
        special: &[(usize, Name)],
    ) -> Result<Vec<Value>, String> {
        names
            .iter()
            .enumerate()
            .map(|(i, name)| {
                // A kind of slots that another package defines can come when that is loaded.
                let special = special.iter().find(|(position, _)| *position == i).map(|(_, class)| class);
                let kind = match special.filter(|class| self.model.find(class).is_some()) {
                    Some(class) => shape(self.model, self.table, class)?,
                    None => self.slot.clone(),
                };
                let name = heap.symbol(name);
                let index = Value::Integer((first + i + 1) as i64);
                let values = [
                    ("name", name.into()),
                    ("owningClass", owner.into()),
                    ("definingClass", owner.into()),
                    ("index", index),
                ];
                Ok(heap.make(&kind, &values, Vec::new()).into())
            })
            .collect()
    }

    /// The layout of every class and metaclass, in the order of the classes.
    pub fn add(
        &self,
        heap: &mut Heap,
        classes: &[(ObjectId, ObjectId)],
        class_class: ClassId,
    ) -> Result<Vec<(ObjectId, ObjectId)>, String> {
        let mut scopes: BTreeMap<ClassId, (ObjectId, ObjectId)> = BTreeMap::new();
        let mut layouts: Vec<(ObjectId, ObjectId)> = vec![(NIL, NIL); classes.len()];
        let mut order: Vec<ClassId> = self.model.ids().collect();
        order.sort_by_key(|id| (self.model.chain(*id).count(), *id));
        for id in &order {
            let class = self.model.get(*id);
            let parent = class.superclass.map_or(self.empty_scope, |s| scopes[&s].0);
            let own = class.inst_vars.len();
            let inherited = self.model.all_inst_vars(*id).len() - own;
            let object = classes[id.0].0;
            let slots = self.slots(heap, object, &class.inst_vars, inherited, &class.special_slots)?;
            let (layout, scope) = self.layout(heap, object, class.format.spec, parent, slots)?;
            layouts[id.0].0 = layout;
            scopes.insert(*id, (scope, NIL));
        }
        for id in &order {
            let class = self.model.get(*id);
            let root = self.model.root_of_metaclass(*id, class_class);
            let parent = class.superclass.map_or(scopes[&root].0, |s| scopes[&s].1);
            let own = class.class_inst_vars.len();
            let inherited = self.model.all_inst_vars(root).len() + self.model.all_class_inst_vars(*id).len() - own;
            let object = classes[id.0].1;
            let slots = self.slots(heap, object, &class.class_inst_vars, inherited, &[])?;
            let (layout, scope) = self.layout(heap, object, instance::FIXED, parent, slots)?;
            layouts[id.0].1 = layout;
            scopes.entry(*id).or_insert((NIL, NIL)).1 = scope;
        }
        Ok(layouts)
    }
}

/// The protocols of one side of a class, as an array. None where the kernel has none.
pub fn protocols(
    heap: &mut Heap,
    model: &Model,
    profile: &Profile,
    table: &ClassTable,
    owner: ObjectId,
    methods: &BTreeMap<Name, super::model::MethodDef>,
) -> Result<Option<ObjectId>, String> {
    let (Some(protocol), Some(set)) = (&profile.roles.protocol, &profile.roles.selector_set) else { return Ok(None) };
    let (protocol, set) = (shape(model, table, protocol)?, shape(model, table, set)?);
    let mut by_name: BTreeMap<&Name, Vec<&Name>> = BTreeMap::new();
    for (selector, method) in methods {
        by_name.entry(&method.category).or_default().push(selector);
    }
    let mut list = Vec::new();
    for (name, selectors) in by_name {
        let name = heap.symbol(name);
        let selectors: Vec<ObjectId> = selectors.into_iter().map(|s| heap.symbol(s)).collect();
        let selectors = heap.identity_set(&set, &selectors);
        let values = [("name", name.into()), ("methodSelectors", selectors.into()), ("owningClass", owner.into())];
        list.push(heap.make(&protocol, &values, Vec::new()).into());
    }
    Ok(Some(heap.array(list)))
}

/// An object without anything, where the kernel has the role for it.
pub fn singleton(
    heap: &mut Heap,
    model: &Model,
    table: &ClassTable,
    class: Option<&String>,
) -> Result<ObjectId, String> {
    match class {
        Some(class) => {
            let shape = shape(model, table, class)?;
            Ok(heap.make(&shape, &[], Vec::new()))
        }
        None => Ok(NIL),
    }
}

/// Every undeclared name with its binding.
pub fn undeclared(heap: &mut Heap, kinds: &Kinds, entries: &[(Name, ObjectId)]) -> ObjectId {
    let entries: Vec<_> = entries.iter().map(|(name, binding)| (heap.symbol(name), *binding)).collect();
    heap.dictionary(&kinds.undeclared, &entries)
}
