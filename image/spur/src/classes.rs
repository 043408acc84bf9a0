//! The classes of an image: what their instances look like, where they inherit from, and that objects are what their classes say.

use crate::Flaw;
use crate::code::special_arguments;
use crate::format::{self, class_index, instance};
use crate::heap::{Heap, Oop, Slot};
use std::collections::HashMap;

/// Elements of the special objects array that are looked at.
pub mod special {
    pub const SCHEDULER: usize = 3;
    pub const POINT: usize = 12;
    pub const SEMAPHORE: usize = 18;
    pub const SPECIAL_SELECTORS: usize = 23;
    pub const PROCESS: usize = 27;
    pub const MUTEX: usize = 39;
    /// Classes whose instances the virtual machine makes, with the kind of their instances.
    pub const MADE: [(usize, u8); 7] = [(6, 16), (7, 2), (10, 3), (12, 1), (13, 16), (26, 16), (42, 16)];
    /// Selectors that the virtual machine sends, with their number of arguments.
    pub const SENT: [(usize, usize); 8] = [(20, 1), (21, 1), (25, 0), (34, 1), (48, 2), (49, 3), (50, 2), (57, 0)];
}

/// Slots of a class.
const SUPERCLASS: usize = 0;
const METHODS: usize = 1;
const FORMAT: usize = 2;

/// How instances look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    pub fixed: usize,
    pub format: u8,
}

struct Entry {
    class: Oop,
    shape: Shape,
    /// Its instances are classes themselves.
    is_meta: bool,
}

pub struct Classes<'h, 'a> {
    heap: &'h Heap<'a>,
    /// By index in the class table.
    table: Vec<Option<Entry>>,
    /// Every class, metaclass and the like that was looked at, with the number of fixed slots of its instances.
    shapes: HashMap<Oop, Shape>,
}

/// Chains that are longer go in circles.
const LONGEST_CHAIN: usize = 10_000;

impl<'h, 'a> Classes<'h, 'a> {
    pub fn read(heap: &'h Heap<'a>) -> Result<Self, Flaw> {
        let mut classes = Classes { heap, table: Vec::new(), shapes: HashMap::new() };
        let pages = (0..format::CLASS_TABLE_PAGES).map_while(|i| heap.object_at(heap.hidden_roots(), i));
        for page in pages.take_while(|page| *page != heap.nil()) {
            for slot in 0..heap.slot_count(page) {
                let class = heap.object_at(page, slot).filter(|class| *class != heap.nil());
                let shape = class.map(|class| classes.check(class)).transpose()?;
                let entry = class.zip(shape).map(|(class, shape)| Entry { class, shape, is_meta: false });
                classes.table.push(entry);
            }
        }
        classes.find_metaclasses();
        let known: Vec<Oop> = classes.table.iter().flatten().map(|entry| entry.class).collect();
        for class in known {
            classes.check_hash(class)?;
        }
        classes.check_special_objects()?;
        Ok(classes)
    }

    fn flaw<T>(&self, oop: Oop, what: impl Into<String>) -> Result<T, Flaw> {
        Err(Flaw { address: self.heap.address(oop), what: what.into() })
    }

    /// A class and everything it inherits from.
    fn check(&mut self, class: Oop) -> Result<Shape, Flaw> {
        let heap = self.heap;
        let (mut chain, mut at) = (Vec::new(), class);
        while at != heap.nil() && !self.shapes.contains_key(&at) {
            if !heap.has_slots(at, FORMAT + 1) || heap.integer_at(at, FORMAT).is_none() || chain.len() > LONGEST_CHAIN {
                return self.flaw(class, "a class or one that it inherits from is none");
            }
            chain.push(at);
            let Some(superclass) = heap.object_at(at, SUPERCLASS) else {
                return self.flaw(class, "a class inherits from no class");
            };
            at = superclass;
        }
        let mut least = self.shapes.get(&at).map_or(0, |shape| shape.fixed);
        for each in chain.into_iter().rev() {
            let spec = heap.integer_at(each, FORMAT).unwrap_or(0);
            let shape = Shape { fixed: (spec & 0xFFFF) as usize, format: (spec >> 16 & 31) as u8 };
            if shape.fixed < least {
                return self.flaw(each, "a class has fewer instance variables than its superclass");
            }
            self.check_dictionary(each)?;
            least = shape.fixed;
            self.shapes.insert(each, shape);
        }
        self.shapes.get(&class).copied().map_or_else(|| self.flaw(class, "nil is no class"), Ok)
    }

    fn check_dictionary(&self, class: Oop) -> Result<(), Flaw> {
        let heap = self.heap;
        let Some(dictionary) = heap.object_at(class, METHODS) else {
            return self.flaw(class, "the methods of a class are no dictionary");
        };
        if dictionary == heap.nil() {
            return Ok(());
        }
        let capacity = heap.slot_count(dictionary).saturating_sub(2);
        let methods = heap.object_at(dictionary, 1).filter(|methods| heap.has_slots(*methods, capacity));
        if !heap.has_slots(dictionary, 2) || methods.is_none() || !(capacity == 0 || capacity.is_power_of_two()) {
            return self.flaw(dictionary, "the methods of a class are no dictionary");
        }
        Ok(())
    }

    /// Selectors and what they name, in one class.
    pub fn methods(&self, class: Oop) -> impl Iterator<Item = (Oop, Slot)> {
        let heap = self.heap;
        let dictionary = heap.object_at(class, METHODS).unwrap_or(heap.nil());
        let array = heap.object_at(dictionary, 1).unwrap_or(heap.nil());
        (2..heap.slot_count(dictionary)).filter_map(move |i| {
            let selector = heap.object_at(dictionary, i).filter(|selector| *selector != heap.nil())?;
            Some((selector, heap.slot(array, i - 2)?))
        })
    }

    /// The classes whose instances are classes inherit from the one that has a class's first three slots.
    fn find_metaclasses(&mut self) {
        let heap = self.heap;
        let class_of = |oop: Oop| Some(self.table.get(heap.header(oop).class_index() as usize)?.as_ref()?.class);
        let some_class = self.table.get(class_index::SMALL_INTEGER as usize).and_then(|entry| entry.as_ref());
        let Some(metaclass) = some_class.and_then(|entry| class_of(class_of(entry.class)?)) else { return };
        let Some(behavior) = self.ancestors(metaclass).filter(|class| self.shapes[class].fixed > FORMAT).last() else {
            return;
        };
        let meta =
            |entry: &Option<Entry>| entry.as_ref().is_some_and(|e| self.ancestors(e.class).any(|c| c == behavior));
        let metas: Vec<bool> = self.table.iter().map(meta).collect();
        for (entry, is_meta) in self.table.iter_mut().zip(metas) {
            if let Some(entry) = entry {
                entry.is_meta = is_meta;
            }
        }
    }

    /// A checked class and what it inherits from.
    pub fn ancestors(&self, class: Oop) -> impl Iterator<Item = Oop> {
        let heap = self.heap;
        std::iter::successors(Some(class), move |at| heap.object_at(*at, SUPERCLASS).filter(|next| *next != heap.nil()))
    }

    /// The hash of a class is its index, which goes into the headers of new instances.
    fn check_hash(&self, class: Oop) -> Result<(), Flaw> {
        let hash = self.heap.header(class).hash();
        match self.at(hash) {
            Some(entry) if entry.class == class => Ok(()),
            _ if hash == 0 => Ok(()),
            _ => self.flaw(class, "the class table has something else at the hash of a class"),
        }
    }

    fn at(&self, index: u32) -> Option<&Entry> {
        self.table.get(index as usize)?.as_ref()
    }

    /// Classes whose instances have no slots, or are made by the virtual machine with so many, whatever the class says.
    pub fn of_known_size(&self) -> impl Iterator<Item = (Oop, usize)> {
        use class_index::*;
        let sizes = [
            (SMALL_INTEGER, 0),
            (CHARACTER, 0),
            (SMALL_FLOAT, 0),
            (LARGE_NEGATIVE_INTEGER, 0),
            (LARGE_POSITIVE_INTEGER, 0),
            (BOXED_FLOAT, 0),
            (MESSAGE, 3),
            (CONTEXT, 6),
            (BLOCK_CLOSURE, 3),
            (FULL_BLOCK_CLOSURE, 4),
            (ARRAY, 0),
        ];
        sizes.into_iter().filter_map(|(index, size)| Some((self.at(index)?.class, size)))
    }

    fn check_special_objects(&self) -> Result<(), Flaw> {
        let heap = self.heap;
        for (index, kind) in special::MADE {
            let Some(class) = self.special(index) else { continue };
            let Some(shape) = self.shapes.get(&class) else {
                return self.flaw(class, format!("special object {index} is no class"));
            };
            if format::base_format(shape.format) != kind || (index == special::POINT && shape.fixed < 2) {
                return self.flaw(class, format!("special object {index} is a class of other instances"));
            }
        }
        for (index, count) in special::SENT {
            if let Some(selector) = self.special(index)
                && arguments(heap, selector).is_some_and(|found| found != count)
            {
                return self.flaw(selector, format!("special object {index} is a selector with other arguments"));
            }
        }
        let Some(selectors) = self.special(special::SPECIAL_SELECTORS).filter(|array| heap.has_slots(*array, 64))
        else {
            return self.flaw(heap.nil(), "the special selectors are missing");
        };
        for index in 0..32 {
            let count = special_arguments(index);
            let stated = heap.integer_at(selectors, 2 * index + 1);
            let shown = heap.object_at(selectors, 2 * index).and_then(|selector| arguments(heap, selector));
            if stated != Some(count as i64) || shown.is_some_and(|shown| shown != count) {
                return self.flaw(selectors, format!("special selector {index} has other arguments"));
            }
        }
        Ok(())
    }

    pub fn special(&self, index: usize) -> Option<Oop> {
        self.heap.object_at(self.heap.special_objects()?, index).filter(|oop| *oop != self.heap.nil())
    }

    /// An object has the kind and at least the size that its class says; a class is one.
    pub fn check_object(&mut self, oop: Oop) -> Result<(), Flaw> {
        let header = self.heap.header(oop);
        if header.class_index() <= class_index::LAST_PUN {
            return Ok(());
        }
        let Some(entry) = self.at(header.class_index()) else { return self.flaw(oop, "an object has no class") };
        let (shape, is_meta) = (entry.shape, entry.is_meta);
        if (class_index::SMALL_INTEGER..=class_index::SMALL_FLOAT).contains(&self.heap.header(entry.class).hash()) {
            return self.flaw(oop, "an object in memory has a class of immediates");
        }
        let slots = self.heap.slot_count(oop);
        let kind = |format: u8| match format {
            0..=instance::EPHEMERON => 0,
            instance::LONGS64..instance::CODE => 2,
            instance::CODE.. => 3,
            _ => 1,
        };
        if kind(header.format()) != kind(shape.format) {
            return self.flaw(oop, "an object is of another kind than its class says");
        }
        if kind(shape.format) == 0 && slots < shape.fixed.max(usize::from(header.format() == instance::EPHEMERON)) {
            return self.flaw(oop, "an object has fewer slots than its class says");
        }
        if is_meta {
            self.check(oop)?;
            self.check_hash(oop)?;
        }
        Ok(())
    }

    /// Every class that was looked at, in the order of the file.
    pub fn all(&self) -> Vec<(Oop, Shape)> {
        let mut all: Vec<_> = self.shapes.iter().map(|(class, shape)| (*class, *shape)).collect();
        all.sort_by_key(|(class, _)| *class);
        all
    }

    /// How many slots methods of the superclass may use; None for what is no class.
    pub fn slots_of_super(&self, class: Oop) -> Option<usize> {
        self.shapes.get(&class)?;
        let superclass = self.heap.object_at(class, SUPERCLASS)?;
        Some(self.shapes.get(&superclass).map_or(0, |shape| shape.fixed))
    }

    /// The class whose instances a primitive for semaphores or mutexes takes without a look at the processes in them.
    pub fn owner_of_primitive(&self, number: u16) -> Option<Oop> {
        match number {
            85 | 86 => self.special(special::SEMAPHORE),
            185..=187 => self.special(special::MUTEX),
            _ => None,
        }
    }

    /// Does one of two classes inherit from the other?
    pub fn related(&self, one: Oop, other: Oop) -> bool {
        self.ancestors(one).any(|class| class == other) || self.ancestors(other).any(|class| class == one)
    }

    pub fn is_class(&self, oop: Oop) -> bool {
        self.shapes.contains_key(&oop)
    }
}

/// How many arguments a selector takes, as far as it shows that: keywords by their colons, operators one, names none.
pub fn arguments(heap: &Heap<'_>, selector: Oop) -> Option<usize> {
    if !(instance::BYTES..instance::CODE).contains(&heap.header(selector).format()) {
        return None;
    }
    let text = heap.bytes(selector);
    let colons = text.iter().filter(|byte| **byte == b':').count();
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b':' | 128..);
    match text.first()? {
        first if first.is_ascii_alphabetic() || *first == b'_' => {
            (text.iter().all(is_part) && (colons == 0 || text.ends_with(b":"))).then_some(colons)
        }
        _ => (!text.iter().any(|byte| is_part(byte) || byte.is_ascii_whitespace())).then_some(1),
    }
}
