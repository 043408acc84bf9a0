//! What a heap must hold, told by reachability alone.

use std::collections::{HashMap, HashSet};

pub type Oop = i64;
pub type Id = u32;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    Pair,
    Array,
    FixedAndIndexed,
    Weak,
    Ephemeron,
    Words64,
    Words32,
    Shorts,
    Bytes,
    Method,
    /// A class of the model's own.
    Class,
    /// An instance of one.
    Instance,
}

impl Kind {
    /// The kernel's class.
    pub fn class(self) -> &'static str {
        match self {
            Kind::Pair => "Association",
            Kind::Array => "Array",
            Kind::FixedAndIndexed => "AdditionalMethodState",
            Kind::Weak => "WeakArray",
            Kind::Ephemeron => "Ephemeron",
            Kind::Words64 => "DoubleWordArray",
            Kind::Words32 => "WordArray",
            Kind::Shorts => "DoubleByteArray",
            Kind::Bytes => "ByteArray",
            Kind::Method => "CompiledMethod",
            Kind::Class => "Behavior",
            Kind::Instance => unreachable!("the model has its class"),
        }
    }

    /// The format numbers that an object may have.
    pub fn formats(self) -> std::ops::RangeInclusive<i64> {
        match self {
            Kind::Pair | Kind::Class | Kind::Instance => 1..=1,
            Kind::Array => 2..=2,
            Kind::FixedAndIndexed => 3..=3,
            Kind::Weak => 4..=4,
            Kind::Ephemeron => 5..=5,
            Kind::Words64 => 9..=9,
            Kind::Words32 => 10..=11,
            Kind::Shorts => 12..=15,
            Kind::Bytes => 16..=23,
            Kind::Method => 24..=31,
        }
    }

    pub fn has_pointers_only(self) -> bool {
        *self.formats().end() <= 5
    }

    pub fn bytes_an_element(self) -> usize {
        match self {
            Kind::Words64 => 8,
            Kind::Words32 => 4,
            Kind::Shorts => 2,
            _ => 1,
        }
    }

    /// The slot that holds the number of the contents.
    pub fn number_slot(self) -> Option<usize> {
        match self {
            Kind::Pair | Kind::Array | Kind::FixedAndIndexed | Kind::Weak | Kind::Class | Kind::Instance => Some(0),
            Kind::Ephemeron => Some(2),
            Kind::Method => Some(1),
            _ => None,
        }
    }

    /// Whether what makes the object what it is stands in the slot: the machine reads it.
    pub fn is_reserved(self, slot: usize) -> bool {
        match self {
            Kind::Method => slot == 0,
            Kind::Class => slot <= CLASS_FORMAT,
            _ => false,
        }
    }
}

/// Slots of a class that the machine looks at: there must be something with slots, and the format of the instances.
pub const CLASS_METHODS: usize = 1;
pub const CLASS_FORMAT: usize = 2;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Nil,
    Int(i64),
    Object(Id),
}

impl Field {
    pub fn object(&self) -> Option<Id> {
        if let Field::Object(id) = self { Some(*id) } else { None }
    }
}

/// What the model knows of an object.
#[derive(Clone, Debug)]
pub struct Node {
    pub kind: Kind,
    /// Of the contents; exchanges move it.
    pub number: u32,
    pub fields: Vec<Field>,
    pub bytes: Vec<u8>,
    /// If it is one of the model's own.
    pub class: Option<Id>,
    /// An ephemeron that is an ordinary object now.
    pub fired: bool,
    pub immutable: bool,
    /// Its address, if it must not move.
    pub pinned: Option<Oop>,
    pub hash: Option<i64>,
    /// A class with an index, which is its hash: one that has had instances.
    pub indexed: bool,
}

impl Node {
    pub fn new(kind: Kind, number: u32, slots: usize, bytes: usize) -> Node {
        Node {
            kind,
            number,
            fields: vec![Field::Nil; slots],
            bytes: vec![0; bytes],
            class: None,
            fired: false,
            immutable: false,
            pinned: None,
            hash: None,
            indexed: false,
        }
    }
}

#[derive(Default)]
pub struct Model {
    pub nodes: HashMap<Id, Node>,
    /// Elements of the array that the program keeps.
    pub roots: Vec<Field>,
    /// Some of the special objects.
    pub specials: Vec<Field>,
    /// Variables outside the heap that the machine was told of.
    pub variables: Vec<Field>,
    /// Handed to the machine to keep.
    pub pushed: Vec<Field>,
    /// The mourners, first to last; nothing for one that the model has forgotten.
    pub queue: Vec<Option<Id>>,
}

impl Model {
    fn all_roots(&self) -> impl Iterator<Item = &Field> {
        self.roots.iter().chain(&self.specials).chain(&self.variables).chain(&self.pushed)
    }

    /// What is strongly reachable from the roots and some more objects. An ephemeron that has not fired holds on to something only while its key is reached otherwise.
    pub fn reachable(&self, more: &[Id]) -> HashSet<Id> {
        let mut reached = HashSet::new();
        let mut stack: Vec<Id> = more.to_vec();
        stack.extend(self.all_roots().filter_map(Field::object));
        stack.extend(self.queue.iter().flatten());
        let mut waiting: Vec<Id> = Vec::new();
        loop {
            while let Some(id) = stack.pop() {
                if !reached.insert(id) {
                    continue;
                }
                let node = &self.nodes[&id];
                stack.extend(node.class);
                match node.kind {
                    Kind::Weak => {}
                    Kind::Ephemeron if !node.fired => waiting.push(id),
                    _ => stack.extend(node.fields.iter().filter_map(Field::object)),
                }
            }
            waiting.retain(|id| {
                let fields = &self.nodes[id].fields;
                let ready = fields[0].object().is_none_or(|key| reached.contains(&key));
                if ready {
                    stack.extend(fields.iter().filter_map(Field::object));
                }
                !ready
            });
            if stack.is_empty() {
                return reached;
            }
        }
    }

    /// Whether an exchange of these pairs must be refused.
    pub fn refuses(&self, pairs: &[(Id, Id)], two_way: bool, copy_hash: bool) -> bool {
        let stuck = |node: &Node| node.pinned.is_some() || node.immutable;
        pairs.iter().any(|(a, b)| {
            let (a, b) = (&self.nodes[a], &self.nodes[b]);
            stuck(a) || (two_way && stuck(b)) || (!two_way && copy_hash && b.immutable)
        })
    }

    /// Exchanges contents. Hash and index belong to what refers to the object; the hash may be made to follow the contents.
    pub fn swap(&mut self, a: Id, b: Id, copy_hash: bool) {
        let (mut first, mut second) = (self.nodes.remove(&a).unwrap(), self.nodes.remove(&b).unwrap());
        if !copy_hash {
            std::mem::swap(&mut first.hash, &mut second.hash);
        }
        std::mem::swap(&mut first.indexed, &mut second.indexed);
        self.nodes.insert(a, second);
        self.nodes.insert(b, first);
    }

    /// What referred to the first object refers to the second. Instances of a class that had an index are found under it.
    pub fn replace(&mut self, a: Id, b: Id, copy_hash: bool) {
        let source = self.nodes.remove(&a).unwrap();
        let fields = self.nodes.values_mut().flat_map(|node| node.fields.iter_mut());
        let outside = [&mut self.roots, &mut self.specials, &mut self.variables, &mut self.pushed];
        for field in fields.chain(outside.into_iter().flatten()) {
            if *field == Field::Object(a) {
                *field = Field::Object(b);
            }
        }
        for id in self.nodes.values_mut().map(|node| &mut node.class).chain(&mut self.queue) {
            if *id == Some(a) {
                *id = Some(b);
            }
        }
        let target = self.nodes.get_mut(&b).unwrap();
        if target.indexed == source.indexed && copy_hash || source.indexed && !target.indexed {
            (target.hash, target.indexed) = (source.hash, source.indexed);
        }
    }
}
