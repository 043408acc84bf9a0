//! Random graphs of objects in a loaded image against a model in Rust.
//!
//! Objects of every format, classes among them, are made, changed, dropped, pinned, made immutable, cloned and exchanged, with collections in between. After each collection the graph that is reachable from
//! an array of roots, from special objects, variables, mourners and what the machine was handed to keep is compared with the model's, object by object, and the heap verifier looks at everything. What a collection may do is told by reachability in the model alone:
//!
//! * what is strongly reachable is there, unchanged;
//! * a weak slot is nil afterwards only if its referent was not strongly reachable; after a full collection it is nil then;
//! * an ephemeron fires only if its key was not reachable otherwise; after a full collection none is left that should have fired;
//! * a pinned object stays at its address, an identity hash stays what it was;
//! * an object's class is what became of the class that it was made from; no forwarder ever stands where the machine does not look for one.
//!
//! Each object carries the number of its contents, so that two-way exchanges show. `SLANGVM_STRESS_SECONDS` makes the test run that long instead of a short while,
//! `SLANGVM_STRESS_SEED` begins with another seed; a failure names the seed.

#[path = "../common/mod.rs"]
mod common;
mod compare;
mod heap;
mod model;

use common::build_image;
use heap::{Heap, KINDS, LARGE, ROOTS, SPECIALS, VARIABLES, is_forwarder, small_integer};
use model::{CLASS_FORMAT, CLASS_METHODS, Field, Id, Kind, Model, Node, Oop};
use slangvm::Options;
use slangvm::probes::*;
use std::cell::UnsafeCell;
use std::collections::HashSet;
use std::time::{Duration, Instant};

/// Numbers that look random and are the same for the same seed (xorshift, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 11) % limit.max(1) as u64) as usize
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.below(one_in) == 0
    }
}

struct Stress {
    heap: Heap,
    nil: Oop,
    numbers: Numbers,
    model: Model,
    /// The machine knows where these are.
    variables: Box<[UnsafeCell<Oop>; VARIABLES]>,
    next: u32,
    trace: Vec<String>,
    outcome: Outcome,
}

impl Stress {
    fn new(image: &[u8], seed: u64) -> Stress {
        let mut numbers = Numbers(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let eden = [256 << 10, 1 << 20, 7 << 20][numbers.below(3)];
        let options = Options {
            eden_bytes: Some(eden),
            grow_headroom_bytes: Some([1 << 20, 4 << 20][numbers.below(2)]),
            shrink_threshold_bytes: Some(2 << 20),
            ..Options::default()
        };
        let mut heap = Heap::new(image, options, ROOTS);
        let nil = heap.nil();
        heap.fill_first_segment();
        let variables = Box::new([(); VARIABLES].map(|()| UnsafeCell::new(nil)));
        for variable in variables.iter() {
            // SAFETY: the variables are dropped after the machine.
            assert_ne!(unsafe { heapAddRoot(heap.raw(), variable.get()) }, 0);
        }
        for special in SPECIALS {
            // SAFETY: the array has so many elements.
            unsafe { heapSpecialput(heap.raw(), special, nil) };
        }
        let model = Model {
            roots: vec![Field::Nil; ROOTS],
            specials: vec![Field::Nil; SPECIALS.len()],
            variables: vec![Field::Nil; VARIABLES],
            ..Model::default()
        };
        Stress { heap, nil, numbers, model, variables, next: 1, trace: Vec::new(), outcome: Outcome::default() }
    }

    fn note(&mut self, text: impl FnOnce() -> String) {
        if self.trace.len() == 40 {
            self.trace.remove(0);
        }
        self.trace.push(text());
    }

    fn variable(&self, number: usize) -> Oop {
        // SAFETY: only the machine writes there besides, on this thread.
        unsafe { *self.variables[number].get() }
    }

    fn node(&mut self, id: Id) -> &mut Node {
        self.model.nodes.get_mut(&id).expect("the model has it")
    }

    fn new_id(&mut self) -> Id {
        self.next += 1;
        self.next - 1
    }

    /// What a root holds, in the model and in the heap.
    fn root(&mut self) -> (Field, Oop) {
        let mut place = self.numbers.below(ROOTS + SPECIALS.len() + VARIABLES + self.model.queue.len());
        if place < ROOTS {
            let array = self.heap.root_array();
            return (self.model.roots[place], self.heap.fetch(place, array));
        }
        place -= ROOTS;
        if place < SPECIALS.len() {
            return (self.model.specials[place], self.heap.special(place));
        }
        place -= SPECIALS.len();
        if place < VARIABLES {
            return (self.model.variables[place], self.variable(place));
        }
        place -= VARIABLES;
        let mourner = self.heap.mourner(place).expect("as many are in the model");
        (self.model.queue[place].map_or(Field::Nil, Field::Object), mourner)
    }

    /// Puts an object where it will be found.
    fn put_in_root(&mut self, id: Id, oop: Oop) -> usize {
        let root = self.numbers.below(ROOTS);
        let array = self.heap.root_array();
        self.heap.store(root, array, oop);
        self.model.roots[root] = Field::Object(id);
        root
    }

    /// An object and its address, by a short walk from a root; holds until something moves.
    fn pick(&mut self) -> Option<(Id, Oop)> {
        let (Field::Object(mut id), mut oop) = self.root() else { return None };
        for _ in 0..self.numbers.below(5) {
            let node = &self.model.nodes[&id];
            if let Some(class) = node.class
                && self.numbers.chance(4)
            {
                (id, oop) = (class, self.heap.class_of(oop));
                continue;
            }
            if node.fields.is_empty() {
                break;
            }
            let index = self.numbers.below(node.fields.len());
            let Field::Object(next) = node.fields[index] else { continue };
            oop = self.heap.fetch(index, oop);
            id = next;
        }
        Some((id, oop))
    }

    fn pick_class(&mut self) -> Option<(Id, Oop)> {
        for _ in 0..12 {
            let Some((id, oop)) = self.pick() else { continue };
            if self.model.nodes[&id].kind == Kind::Class {
                return Some((id, oop));
            }
            if let Some(class) = self.model.nodes[&id].class {
                return Some((class, self.heap.class_of(oop)));
            }
        }
        None
    }

    /// A value to store, in the model and in the heap.
    fn value(&mut self) -> (Field, Oop) {
        match self.numbers.below(6) {
            0 => (Field::Nil, self.nil),
            1 => {
                let value = self.numbers.below(1 << 40) as i64 - (1 << 39);
                (Field::Int(value), small_integer(value))
            }
            _ => match self.pick() {
                Some((id, oop)) => (Field::Object(id), oop),
                None => (Field::Nil, self.nil),
            },
        }
    }

    fn size(&mut self) -> usize {
        match self.numbers.below(40) {
            0 => 254 + self.numbers.below(4),
            1 => 1000 + self.numbers.below(3000),
            2 if self.numbers.chance(8) => 20_000 + self.numbers.below(80_000),
            _ => 1 + self.numbers.below(12),
        }
    }

    fn create(&mut self) {
        let kind = KINDS[self.numbers.below(KINDS.len())];
        let place = self.place();
        let literals = if kind == Kind::Method { 1 + self.numbers.below(5) } else { 0 };
        let size = match kind {
            Kind::Pair | Kind::Ephemeron | Kind::Class => 0,
            Kind::Bytes | Kind::Words32 | Kind::Shorts => self.size() + 4,
            _ => self.size(),
        };
        let oop = self.heap.make(kind, size, literals, place);
        let (slots, bytes) = match kind {
            Kind::Pair => (2, 0),
            Kind::Ephemeron => (3, 0),
            Kind::FixedAndIndexed => (size + 2, 0),
            Kind::Array | Kind::Weak => (size, 0),
            Kind::Method => (1 + literals, size),
            // SAFETY: the address of an object.
            Kind::Class => (unsafe { heapPointerSlotsOf(oop) } as usize, 0),
            _ => (0, size * kind.bytes_an_element()),
        };
        let id = self.new_id();
        let mut node = Node::new(kind, id, slots, bytes);
        node.pinned = (place == 2 && kind != Kind::Method).then_some(oop);
        match kind {
            Kind::Method => node.fields[0] = Field::Int(literals as i64),
            Kind::Class => self.make_class(&mut node, oop),
            _ => {}
        }
        self.enter(id, node, oop);
        self.note(|| format!("{id} is a {kind:?} of {size} (place {place})"));
    }

    /// New space, old space, or old space and pinned.
    fn place(&mut self) -> i64 {
        if self.numbers.chance(8) { 1 + self.numbers.below(2) as i64 } else { 0 }
    }

    /// Something with slots for its methods, and that its instances have so many slots.
    fn make_class(&mut self, node: &mut Node, oop: Oop) {
        let format = (1 << 16) + 1 + self.numbers.below(8) as i64;
        let methods = self.heap.make(Kind::Array, 1, 0, 0);
        let id = self.new_id();
        self.model.nodes.insert(id, Node::new(Kind::Array, id, 1, 0));
        self.number_contents(id, methods);
        self.heap.store(CLASS_METHODS, oop, methods);
        self.heap.store(CLASS_FORMAT, oop, small_integer(format));
        node.fields[CLASS_METHODS] = Field::Object(id);
        node.fields[CLASS_FORMAT] = Field::Int(format);
    }

    fn instantiate(&mut self) {
        let Some((class, class_oop)) = self.pick_class() else { return };
        let node = &self.model.nodes[&class];
        let Field::Int(format) = node.fields[CLASS_FORMAT] else { unreachable!("nobody writes there") };
        let slots = (format & 0xFFFF) as usize;
        let place = self.place();
        // SAFETY: the address of a class.
        let oop = unsafe { heapNewsizeplace(self.heap.raw(), class_oop, 0, place) };
        if oop == 0 {
            let node = &self.model.nodes[&class];
            let methods = node.fields[CLASS_METHODS].object();
            let has_slots = methods.is_some_and(|id| self.model.nodes[&id].kind.has_pointers_only());
            assert!(!node.indexed && !has_slots, "no instance of {class}");
            return;
        }
        if !self.model.nodes[&class].indexed {
            // SAFETY: the address of an object.
            let hash = unsafe { heapHashOf(self.heap.raw(), class_oop) };
            let node = self.node(class);
            (node.indexed, node.hash) = (true, Some(hash));
        }
        let id = self.new_id();
        let mut node = Node::new(Kind::Instance, id, slots, 0);
        node.class = Some(class);
        node.pinned = (place == 2).then_some(oop);
        self.enter(id, node, oop);
        self.note(|| format!("{id} is an instance of {class} (place {place})"));
    }

    /// Of an object that was just made; it gets its number, a root, and something in its slots.
    fn enter(&mut self, id: Id, node: Node, oop: Oop) {
        let slots = node.fields.len();
        self.model.nodes.insert(id, node);
        self.number_contents(id, oop);
        let root = self.put_in_root(id, oop);
        self.note(|| format!("root {root} := {id}"));
        for _ in 0..slots.min(3) {
            self.change(id, oop);
        }
    }

    /// Of a kind without elements; no root leads to it.
    fn create_alone(&mut self, kind: Kind, slots: usize, place: i64) -> (Id, Oop) {
        let size = if kind == Kind::Weak { slots } else { 0 };
        let oop = self.heap.make(kind, size, 0, place);
        let id = self.new_id();
        self.model.nodes.insert(id, Node::new(kind, id, slots, 0));
        self.number_contents(id, oop);
        (id, oop)
    }

    fn link(&mut self, from: (Id, Oop), slot: usize, to: (Id, Oop)) {
        self.heap.store(slot, from.1, to.1);
        self.node(from.0).fields[slot] = Field::Object(to.0);
    }

    /// An ephemeron whose key is reached from nowhere but its own value. Answers whether both are young, too.
    fn create_circle(&mut self) -> (Id, bool) {
        let place = self.numbers.below(2) as i64;
        let ephemeron = self.create_alone(Kind::Ephemeron, 3, place);
        let [key, value] = [0, 0].map(|place| self.create_alone(Kind::Pair, 2, place));
        self.link(value, 1, key);
        self.link(ephemeron, 0, key);
        self.link(ephemeron, 1, value);
        self.put_in_root(ephemeron.0, ephemeron.1);
        self.note(|| format!("ephemeron {}, whose value refers to its key", ephemeron.0));
        (ephemeron.0, self.heap.is_young(key.1) && self.heap.is_young(value.1))
    }

    /// What is due in a scavenge happens in that scavenge: all ephemerons fire, all weak slots are cleared, if what they refer to is young and nothing old was ever told of it.
    fn certain_deaths(&mut self) {
        let circles = [0; 3].map(|_| self.create_circle());
        let weaklings = [0, 1, 0].map(|place| {
            let weak = self.create_alone(Kind::Weak, 3, place);
            let referent = self.create_alone(Kind::Pair, 2, 0);
            self.link(weak, 2, referent);
            self.put_in_root(weak.0, weak.1);
            (weak.0, self.heap.is_young(referent.1))
        });
        self.collect(1);
        for (id, _) in circles.iter().chain(&weaklings).filter(|(_, is_young)| *is_young) {
            // A later one may have taken its root.
            let Some(node) = self.model.nodes.get(id) else { continue };
            assert!(node.kind == Kind::Weak || node.fired, "ephemeron {id} should have fired at once");
            assert!(node.kind == Kind::Ephemeron || node.fields[2] == Field::Nil, "weak object {id} should be empty");
        }
    }

    /// Writes the number of the contents into the object.
    fn number_contents(&mut self, id: Id, oop: Oop) {
        let node = self.model.nodes.get_mut(&id).unwrap();
        node.number = id;
        match node.kind.number_slot() {
            Some(slot) if slot < node.fields.len() => {
                node.fields[slot] = Field::Int(i64::from(id));
                self.heap.store(slot, oop, small_integer(i64::from(id)));
            }
            Some(_) => {}
            None => {
                for (index, byte) in id.to_le_bytes().into_iter().enumerate().take(node.bytes.len()) {
                    node.bytes[index] = byte;
                    // SAFETY: the index is below the number of bytes.
                    unsafe { heapStoreByteofvalue(index as i64, oop, i64::from(byte)) };
                }
            }
        }
    }

    /// Stores something somewhere in an object, never over the number of its contents.
    fn change(&mut self, id: Id, oop: Oop) {
        let node = &self.model.nodes[&id];
        if node.immutable {
            return;
        }
        let (kind, slots, bytes) = (node.kind, node.fields.len(), node.bytes.len());
        let first_byte = if kind == Kind::Method { 0 } else { 4 };
        if bytes > first_byte && (slots == 0 || self.numbers.chance(2)) {
            let index = first_byte + self.numbers.below(bytes - first_byte);
            let byte = self.numbers.below(256) as u8;
            self.node(id).bytes[index] = byte;
            // SAFETY: literals and bytes end where the object does.
            unsafe { heapStoreByteofvalue((slots * 8 + index) as i64, oop, i64::from(byte)) };
            return;
        }
        if slots == 0 {
            return;
        }
        let index = self.numbers.below(slots);
        if Some(index) == kind.number_slot() || kind.is_reserved(index) {
            return;
        }
        let (field, value) = self.value();
        self.heap.store(index, oop, value);
        self.node(id).fields[index] = field;
        self.note(|| format!("{id}[{index}] := {field:?}"));
    }

    fn drop_root(&mut self) {
        let root = self.numbers.below(ROOTS);
        let array = self.heap.root_array();
        let nil = self.nil;
        self.heap.store(root, array, nil);
        self.model.roots[root] = Field::Nil;
        self.note(|| format!("root {root} := nil"));
    }

    /// Gives a special object, a variable or the machine itself something to hold, or takes it back.
    fn store_outside(&mut self) {
        let (field, oop) = self.value();
        match self.numbers.below(4) {
            0 => {
                let number = self.numbers.below(SPECIALS.len());
                // SAFETY: the array has so many elements.
                unsafe { heapSpecialput(self.heap.raw(), SPECIALS[number], oop) };
                self.model.specials[number] = field;
                self.note(|| format!("special {number} := {field:?}"));
            }
            1 => {
                let number = self.numbers.below(VARIABLES);
                // SAFETY: nobody else uses it at the moment.
                unsafe { *self.variables[number].get() = oop };
                self.model.variables[number] = field;
                self.note(|| format!("variable {number} := {field:?}"));
            }
            2 => self.pop(),
            _ => {
                // SAFETY: an object or an immediate.
                unsafe { heapPush(self.heap.raw(), oop) };
                self.model.pushed.push(field);
                self.note(|| format!("pushed {field:?}"));
            }
        }
    }

    /// What the machine was handed, first to last. It keeps it further on.
    fn pushed(&mut self) -> Vec<Oop> {
        // SAFETY: so many were pushed.
        let mut oops: Vec<Oop> = self.model.pushed.iter().map(|_| unsafe { heapPop(self.heap.raw()) }).collect();
        oops.reverse();
        for oop in &oops {
            // SAFETY: it was just popped.
            unsafe { heapPush(self.heap.raw(), *oop) };
        }
        oops
    }

    fn pop(&mut self) {
        if self.model.pushed.pop().is_some() {
            // SAFETY: as many were pushed.
            unsafe { heapPop(self.heap.raw()) };
        }
    }

    /// After an exchange: nothing that the machine uses without a look is a forwarder.
    fn check_followed(&mut self) {
        assert!(!is_forwarder(self.heap.root_array()), "a kept object is a forwarder");
        // SAFETY: answers an address.
        let special = unsafe { heapSpecialObjects(self.heap.raw()) };
        assert!(!is_forwarder(special), "the array of special objects is a forwarder");
        for number in 0..SPECIALS.len() {
            assert!(!is_forwarder(self.heap.special(number)), "special object {number} is a forwarder");
        }
        for number in 0..VARIABLES {
            assert!(!is_forwarder(self.variable(number)), "variable {number} is a forwarder");
        }
        for number in 0..self.model.queue.len() {
            let mourner = self.heap.mourner(number);
            assert!(mourner.is_some_and(|oop| !is_forwarder(oop)), "mourner {number} is a forwarder");
        }
        assert!(self.pushed().into_iter().all(|oop| !is_forwarder(oop)), "a pushed object is a forwarder");
    }

    /// The array of roots, or the one of the special objects, becomes another one.
    fn exchange_array_of_roots(&mut self) {
        // SAFETY: answers an address.
        let special = unsafe { heapSpecialObjects(self.heap.raw()) };
        let array = if self.numbers.chance(2) { special } else { self.heap.root_array() };
        // SAFETY: the address of an object.
        let slots = unsafe { heapPointerSlotsOf(array) } as usize;
        let size = slots + self.numbers.below(2);
        let place = self.numbers.below(2) as i64;
        let other = self.heap.make(Kind::Array, size, 0, place);
        for index in 0..slots {
            let value = self.heap.fetch(index, array);
            self.heap.store(index, other, value);
        }
        let two_way = self.numbers.chance(2);
        let copy_hash = self.numbers.chance(2);
        assert_eq!(self.heap.become_each(&[[array, other]], two_way, copy_hash), 0);
        self.note(|| format!("the {slots} roots become other ones, two-way {two_way}"));
        self.check_followed();
    }

    fn pin(&mut self) {
        let Some((id, oop)) = self.pick() else { return };
        let pin = self.numbers.chance(2);
        // SAFETY: the address of an object; the answer is its address now.
        let now = unsafe { heapPinpinned(self.heap.raw(), oop, i64::from(pin)) };
        assert_ne!(now, 0, "no memory to pin in");
        self.node(id).pinned = pin.then_some(now);
        self.note(|| format!("pin {id}: {pin}"));
        self.check_followed();
    }

    fn set_immutable(&mut self) {
        let Some((id, oop)) = self.pick() else { return };
        let node = self.node(id);
        // Weak objects and ephemerons cannot be immutable.
        if matches!(node.kind, Kind::Weak | Kind::Ephemeron) {
            return;
        }
        node.immutable = !node.immutable;
        let flag = node.immutable;
        // SAFETY: the address of an object.
        unsafe { heapSetImmutableto(oop, i64::from(flag)) };
    }

    fn take_hash(&mut self) {
        let Some((id, oop)) = self.pick() else { return };
        // SAFETY: the address of an object.
        let hash = unsafe { heapHashOf(self.heap.raw(), oop) };
        let known = self.node(id).hash.replace(hash);
        assert!(known.is_none_or(|known| known == hash), "the hash of {id} was {known:?} and is {hash}");
    }

    fn clone_object(&mut self) {
        let Some((id, oop)) = self.pick() else { return };
        if self.model.nodes[&id].immutable {
            return;
        }
        // SAFETY: the address of an object.
        let copy = unsafe { heapClone(self.heap.raw(), oop) };
        assert_ne!(copy, 0);
        let mut node = self.model.nodes[&id].clone();
        (node.pinned, node.hash, node.indexed) = (None, None, false);
        let copied = self.new_id();
        self.model.nodes.insert(copied, node);
        self.number_contents(copied, copy);
        let root = self.put_in_root(copied, copy);
        self.note(|| format!("{copied} := clone of {id} in root {root}"));
    }

    /// A long chain of objects, since marking and copying must not need a deep stack; or a shorter one of large objects, whose end leaves segments empty.
    fn chain(&mut self) {
        let large = self.numbers.chance(3);
        let (length, kind, size, slots) =
            if large { (16, Kind::Array, LARGE, LARGE) } else { (2000, Kind::Pair, 0, 2) };
        let mut last = (Field::Nil, self.nil);
        for _ in 0..length {
            let id = self.new_id();
            let oop = self.heap.make(kind, size, 0, 0);
            let mut node = Node::new(kind, id, slots, 0);
            node.fields[1] = last.0;
            self.model.nodes.insert(id, node);
            self.number_contents(id, oop);
            self.heap.store(1, oop, last.1);
            last = (Field::Object(id), oop);
        }
        let Field::Object(id) = last.0 else { unreachable!("a chain has an end") };
        let root = self.put_in_root(id, last.1);
        self.note(|| format!("a chain in root {root}"));
    }

    /// Classes become other classes only: what the machine does with an object whose class is none is no question.
    fn exchange(&mut self) {
        let two_way = self.numbers.chance(2);
        let classes = self.numbers.chance(3);
        // No primitive exchanges both ways with hashes that follow; a class would have another's index then.
        let copy_hash = self.numbers.chance(2) && !(classes && two_way);
        let mut pairs: Vec<[(Id, Oop); 2]> = Vec::new();
        let mut used = HashSet::new();
        for _ in 0..1 + self.numbers.below(4) {
            let picked = if classes { [self.pick_class(), self.pick_class()] } else { [self.pick(), self.pick()] };
            let [Some(a), Some(b)] = picked else { continue };
            let fits = [a, b].iter().all(|(id, _)| (self.model.nodes[id].kind == Kind::Class) == classes);
            if fits && a.0 != b.0 && !used.contains(&a.0) && !used.contains(&b.0) {
                used.extend([a.0, b.0]);
                pairs.push([a, b]);
            }
        }
        if pairs.is_empty() {
            return;
        }
        let ids: Vec<(Id, Id)> = pairs.iter().map(|[a, b]| (a.0, b.0)).collect();
        let oops: Vec<[Oop; 2]> = pairs.iter().map(|[a, b]| [a.1, b.1]).collect();
        let refused = self.model.refuses(&ids, two_way, copy_hash);
        let code = self.heap.become_each(&oops, two_way, copy_hash);
        self.note(|| format!("become {ids:?} two-way {two_way} copy hash {copy_hash}: {code}"));
        assert_eq!(code != 0, refused, "an exchange answered {code}");
        if refused {
            return;
        }
        self.outcome.classes += if classes { ids.len() } else { 0 };
        for (a, b) in ids {
            if two_way {
                self.model.swap(a, b, copy_hash);
            } else {
                self.model.replace(a, b, copy_hash);
            }
        }
        self.check_followed();
    }

    fn step(&mut self) {
        match self.numbers.below(100) {
            0..=29 => self.create(),
            30..=34 => self.instantiate(),
            35..=56 => {
                if let Some((id, oop)) = self.pick() {
                    self.change(id, oop);
                }
            }
            57..=67 => self.drop_root(),
            68..=72 => self.pin(),
            73..=75 => self.set_immutable(),
            76..=79 => self.take_hash(),
            80..=83 => self.clone_object(),
            84..=90 => self.exchange(),
            91 => self.exchange_array_of_roots(),
            92 => self.chain(),
            93..=94 => self.store_outside(),
            95 if self.numbers.chance(2) => self.certain_deaths(),
            95 => {
                self.create_circle();
            }
            96..=97 => self.collect(1),
            98 => self.collect(2),
            _ => self.collect(0),
        }
    }
}

/// What happened.
#[derive(Clone, Copy, Default)]
struct Outcome {
    collections: usize,
    fired: usize,
    nilled: usize,
    /// Ephemerons that fired in a scavenge.
    early: usize,
    /// Weak slots that lost something in one.
    nilled_early: usize,
    /// Exchanges of classes.
    classes: usize,
    /// Collections that gave a segment back.
    shrunk: usize,
}

impl Outcome {
    fn add(&mut self, other: Outcome) {
        self.collections += other.collections;
        self.fired += other.fired;
        self.nilled += other.nilled;
        self.early += other.early;
        self.nilled_early += other.nilled_early;
        self.classes += other.classes;
        self.shrunk += other.shrunk;
    }

    fn is_enough(&self) -> bool {
        self.collections > 100
            && self.fired > 10
            && self.early > 10
            && self.nilled_early > 10
            && self.nilled > 50
            && self.classes > 10
            && self.shrunk > 0
    }
}

fn run(image: &[u8], seed: u64, steps: usize) -> Outcome {
    let mut stress = Stress::new(image, seed);
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        for _ in 0..steps {
            stress.step();
        }
        stress.collect(2);
    }));
    if let Err(failure) = result {
        eprintln!("seed {seed}; before that:\n  {}", stress.trace.join("\n  "));
        std::panic::resume_unwind(failure);
    }
    stress.outcome
}

fn setting(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|text| text.parse().ok())
}

#[test]
fn random_graphs_survive_collections() {
    let image = std::fs::read(build_image("stress.image", &[])).unwrap();
    let first = setting("SLANGVM_STRESS_SEED").unwrap_or(1);
    let limit = setting("SLANGVM_STRESS_SECONDS").map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let mut total = Outcome::default();
    let mut seed = first;
    while limit.map_or(seed < first + 4, |limit| Instant::now() < limit) {
        total.add(run(&image, seed, 3000));
        seed += 1;
    }
    eprintln!(
        "{} seeds, {} collections, {} ephemerons fired ({} by scavenges), {} weak slots cleared ({} by scavenges), {} classes exchanged, segments given back {} times",
        seed - first,
        total.collections,
        total.fired,
        total.early,
        total.nilled,
        total.nilled_early,
        total.classes,
        total.shrunk
    );
    assert!(total.is_enough(), "too little happened");
}
