//! What is in an image, in words and numbers.
//!
//! *In*: an [`Image`]. *Out*: names of classes, the text of an object, and a [`Summary`] that can be shown or written as JSON.
//! Finds its way with the facts every virtual machine uses, so it understands images of any family.

use crate::format::{self, class_index};
use crate::object::{Body, FALSE, Image, NIL, ObjectId, TRUE, Value};
use serde::Serialize;
use std::collections::BTreeMap;

/// Knows where classes keep their names in one image.
pub struct Describer<'a> {
    pub image: &'a Image,
    /// Slot of a class that holds its name.
    name_slot: Option<usize>,
    /// Slot of a metaclass that holds its class.
    class_slot: Option<usize>,
    /// The classes of metaclasses: the class of the metaclass of a known class, and its subclasses.
    metaclasses: Vec<u32>,
}

pub const SPECIAL_ARRAY: usize = 7;
pub const SPECIAL_SCHEDULER: usize = 3;
/// A longer chain is a circle.
const MAX_SUPERCLASSES: usize = 1000;

impl<'a> Describer<'a> {
    pub fn new(image: &'a Image) -> Self {
        let array = image.special_object(SPECIAL_ARRAY);
        let name_slot = array.and_then(|class| {
            let ends_in_array = |v: &Value| {
                v.object().and_then(|id| image.get(id).bytes()).is_some_and(|bytes| bytes.ends_with(b"Array"))
            };
            image.get(class).slots().iter().position(ends_in_array)
        });
        let meta = array.and_then(|class| image.class_of(class.into()));
        let class_slot = meta.zip(array).and_then(|(meta, class)| {
            // Slots 0 to 2 belong to the virtual machine; a superclass is no link back.
            image.get(meta).slots().iter().skip(3).position(|v| *v == class.into()).map(|i| i + 3)
        });
        let metaclass = meta.and_then(|meta| image.class_of(meta.into()));
        let inherits = |class: ObjectId| {
            let chain = std::iter::successors(Some(class), |class| image.object_at(*class, 0));
            chain.take(MAX_SUPERCLASSES).any(|class| Some(class) == metaclass)
        };
        let metaclasses = image.class_table().filter(|(_, class)| inherits(*class)).map(|(index, _)| index).collect();
        Describer { image, name_slot, class_slot, metaclasses }
    }

    fn text(&self, id: ObjectId) -> Option<String> {
        let bytes = self.image.get(id).bytes()?;
        Some(bytes.iter().map(|b| char::from(*b)).collect())
    }

    pub fn is_metaclass(&self, id: ObjectId) -> bool {
        self.metaclasses.contains(&self.image.get(id).class_index)
    }

    /// Every class and metaclass, in heap order: also those without instances, which need no place in the class table.
    pub fn classes(&self) -> impl Iterator<Item = ObjectId> + '_ {
        let is_class = move |id: ObjectId| {
            let hash = self.image.get(id).hash;
            (hash != 0 && self.image.class_at(hash) == Some(id))
                || self.is_metaclass(id)
                || self.image.class_of(id.into()).is_some_and(|class| self.is_metaclass(class))
        };
        self.image.iter().map(|(id, _)| id).filter(move |id| is_class(*id))
    }

    pub fn class_name(&self, class: ObjectId) -> Option<String> {
        if self.is_metaclass(class) {
            let own = self.image.object_at(class, self.class_slot?)?;
            return Some(format!("{} class", self.class_name(own)?));
        }
        self.text(self.image.object_at(class, self.name_slot?)?)
    }

    /// Selectors and methods of the class with that name (`Foo`, `Foo class`), sorted; nothing if there is no such class.
    pub fn methods_of(&self, name: &str) -> Option<Vec<(String, ObjectId)>> {
        let is_wanted = |class: &ObjectId| self.class_name(*class).as_deref() == Some(name);
        let class = self.classes().find(is_wanted)?;
        let dictionary = self.image.object_at(class, 1)?;
        let values = self.image.object_at(dictionary, 1)?;
        let methods = self.image.get(values).slots().iter().filter_map(|v| v.object());
        let code = methods.filter(|id| self.image.get(*id).is_code());
        let mut found: Vec<_> = code.map(|id| (self.selector(id).unwrap_or_default(), id)).collect();
        found.sort();
        Some(found)
    }

    pub fn class_name_at(&self, index: u32) -> String {
        self.image
            .class_at(index)
            .and_then(|class| self.class_name(class))
            .unwrap_or_else(|| format!("(class {index})"))
    }

    /// Selector of compiled code: of the method, also for a block.
    pub fn selector(&self, code: ObjectId) -> Option<String> {
        let literals = self.image.get(code).literals();
        let state = literals.len().checked_sub(2).and_then(|i| literals[i].object());
        let named = state.and_then(|id| {
            let direct = self.text(id);
            direct.or_else(|| self.image.object_at(id, 1).and_then(|selector| self.text(selector)))
        });
        match literals.last()?.object() {
            Some(outer) if self.image.get(outer).is_code() => {
                self.selector(outer).map(|selector| format!("[] in {selector}"))
            }
            _ => named,
        }
    }

    /// Class and selector of compiled code.
    pub fn method_name(&self, code: ObjectId) -> String {
        let selector = self.selector(code).unwrap_or_else(|| "(none)".into());
        let mut method = code;
        for _ in 0..100 {
            match self.image.get(method).literals().last().and_then(|v| v.object()) {
                Some(outer) if self.image.get(outer).is_code() => method = outer,
                _ => break,
            }
        }
        let class = self
            .image
            .get(method)
            .literals()
            .last()
            .and_then(|v| v.object())
            .and_then(|binding| self.image.object_at(binding, 1))
            .and_then(|class| self.class_name(class));
        format!("{}>>{selector}", class.unwrap_or_else(|| "(no class)".into()))
    }

    /// One line about a value.
    pub fn value(&self, value: Value) -> String {
        let id = match value {
            Value::Integer(value) => return value.to_string(),
            Value::Character(code) => {
                return char::from_u32(code).map_or_else(|| format!("character {code}"), |c| format!("${c}"));
            }
            Value::Float(value) => return format!("{value:?}"),
            Value::Object(NIL) => return "nil".into(),
            Value::Object(FALSE) => return "false".into(),
            Value::Object(TRUE) => return "true".into(),
            Value::Object(id) => id,
        };
        let object = self.image.get(id);
        let class = self.class_name_at(object.class_index);
        if self.image.class_at(object.hash) == Some(id) {
            return self.class_name(id).unwrap_or_else(|| "a class without a name".into());
        }
        match &object.body {
            Body::Code { .. } => self.method_name(id),
            Body::Bits(_) if class.ends_with("Symbol") => format!("#{}", self.text(id).unwrap_or_default()),
            Body::Bits(bytes) if class.ends_with("String") && bytes.len() <= 60 => {
                format!("'{}'", self.text(id).unwrap_or_default())
            }
            _ => format!("{class}({})", object.slot_count()),
        }
    }
}

#[derive(Clone, Debug, Serialize)]
pub struct Summary {
    pub image_format: u32,
    pub image_version: u16,
    pub header_flags: u64,
    pub base_address: u64,
    pub objects: usize,
    pub bytes: u64,
    pub methods: usize,
    /// Of those, how many use the SistaV1 bytecodes.
    pub sista_methods: usize,
    pub symbols: usize,
    pub classes: Vec<ClassRow>,
    pub special_objects: Vec<String>,
    pub active_process: Option<ProcessRow>,
}

#[derive(Clone, Debug, Serialize)]
pub struct ClassRow {
    /// In the class table; 0 for a class that never had an instance.
    pub index: u32,
    pub name: String,
    pub superclass: String,
    pub methods: usize,
    pub instances: usize,
    pub bytes: u64,
}

#[derive(Clone, Debug, Serialize)]
pub struct ProcessRow {
    pub priority: i64,
    pub method: String,
    pub pc: i64,
    pub stack_pointer: i64,
}

/// Size of an object in the heap, header included.
pub fn heap_size(slots: usize) -> u64 {
    let overflow = usize::from(slots as u64 >= format::OVERFLOW_SLOTS);
    ((1 + overflow + slots.max(1)) * format::SLOT) as u64
}

/// Process and context the image starts with.
pub fn active_process(image: &Image) -> Option<(ObjectId, ObjectId)> {
    let scheduler = image.object_at(image.special_object(SPECIAL_SCHEDULER)?, 1)?;
    let process = image.object_at(scheduler, 1)?;
    Some((process, image.object_at(process, 1)?))
}

pub fn summary(image: &Image) -> Summary {
    let names = Describer::new(image);
    let mut instances: BTreeMap<u32, (usize, u64)> = BTreeMap::new();
    let (mut methods, mut sista, mut bytes) = (0, 0, 0);
    for (_, object) in image.iter() {
        let size = heap_size(object.slot_count());
        bytes += size;
        let row = instances.entry(object.class_index).or_default();
        row.0 += 1;
        row.1 += size;
        if let Some(header) = object.method_header() {
            methods += 1;
            sista += usize::from(header.sista);
        }
    }
    let symbol_class = image.special_object(20).map(|selector| image.get(selector).class_index);
    let mut classes: Vec<_> = names
        .classes()
        .map(|class| {
            let hash = image.get(class).hash;
            // A class that never had an instance has no index.
            let index = if image.class_at(hash) == Some(class) { hash } else { 0 };
            let (count, size) = instances.get(&index).copied().filter(|_| index != 0).unwrap_or_default();
            ClassRow {
                index,
                name: names.class_name(class).unwrap_or_default(),
                superclass: image.object_at(class, 0).and_then(|s| names.class_name(s)).unwrap_or_default(),
                methods: image
                    .object_at(class, 1)
                    .and_then(|d| image.slot(d, 0))
                    .and_then(Value::integer)
                    .and_then(|n| usize::try_from(n).ok())
                    .unwrap_or(0),
                instances: count,
                bytes: size,
            }
        })
        .collect();
    classes.sort_by_key(|row| (row.index == 0, row.index));
    let active_process = active_process(image).map(|(process, context)| ProcessRow {
        priority: image.slot(process, 2).and_then(Value::integer).unwrap_or(0),
        method: image.object_at(context, 3).map(|m| names.method_name(m)).unwrap_or_default(),
        pc: image.slot(context, 1).and_then(Value::integer).unwrap_or(0),
        stack_pointer: image.slot(context, 2).and_then(Value::integer).unwrap_or(0),
    });
    Summary {
        image_format: image.settings.image_format,
        image_version: image.settings.image_version,
        header_flags: image.settings.flags,
        base_address: image.settings.base,
        objects: image.objects.len(),
        bytes,
        methods,
        sista_methods: sista,
        symbols: symbol_class.and_then(|c| instances.get(&c)).map_or(0, |(count, _)| *count),
        classes,
        special_objects: image.get(image.special_objects).slots().iter().map(|v| names.value(*v)).collect(),
        active_process,
    }
}

/// Whether a class index belongs to objects the image cannot see.
pub fn is_hidden(index: u32) -> bool {
    index <= class_index::LAST_PUN
}
