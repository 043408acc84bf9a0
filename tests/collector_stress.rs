//! Random graphs of objects in a loaded image against a model in Rust.
//!
//! Objects of every format are made, changed, dropped, pinned, made immutable, cloned and exchanged, with collections in between. After each collection the graph that is reachable from
//! an array of roots is compared with the model's, object by object, and the heap verifier looks at everything. What a collection may do is told by reachability in the model alone:
//!
//! * what is strongly reachable is there, unchanged;
//! * a weak slot is nil afterwards only if its referent was not strongly reachable; after a full collection it is nil then;
//! * an ephemeron fires only if its key was not reachable otherwise; after a full collection none is left that should have fired;
//! * a pinned object stays at its address, an identity hash stays what it was.
//!
//! Each object carries the number of its contents, so that two-way exchanges show. `SLANGVM_STRESS_SECONDS` makes the test run that long instead of a short while,
//! `SLANGVM_STRESS_SEED` begins with another seed; a failure names the seed.

mod common;

use common::build_image;
use slangvm::probes::*;
use slangvm::{Options, Vm};
use std::collections::{HashMap, HashSet};
use std::ffi::c_void;
use std::path::Path;
use std::time::{Duration, Instant};

type Oop = i64;
type Id = u32;

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

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Kind {
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
}

const KINDS: [Kind; 10] = [
    Kind::Pair,
    Kind::Array,
    Kind::FixedAndIndexed,
    Kind::Weak,
    Kind::Ephemeron,
    Kind::Words64,
    Kind::Words32,
    Kind::Shorts,
    Kind::Bytes,
    Kind::Method,
];

impl Kind {
    fn class(self) -> &'static str {
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
        }
    }

    /// The format numbers that an object may have.
    fn formats(self) -> std::ops::RangeInclusive<i64> {
        match self {
            Kind::Pair => 1..=1,
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

    fn bytes_an_element(self) -> usize {
        match self {
            Kind::Words64 => 8,
            Kind::Words32 => 4,
            Kind::Shorts => 2,
            _ => 1,
        }
    }

    /// The slot that holds the number of the contents.
    fn number_slot(self) -> Option<usize> {
        match self {
            Kind::Pair | Kind::Array | Kind::FixedAndIndexed | Kind::Weak => Some(0),
            Kind::Ephemeron => Some(2),
            Kind::Method => Some(1),
            _ => None,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Nil,
    Int(i64),
    Object(Id),
}

/// What the model knows of an object.
#[derive(Clone, Debug)]
struct Node {
    kind: Kind,
    /// Of the contents; exchanges move it.
    number: u32,
    fields: Vec<Field>,
    bytes: Vec<u8>,
    /// An ephemeron that is an ordinary object now.
    fired: bool,
    immutable: bool,
    /// Its address, if it must not move.
    pinned: Option<Oop>,
    hash: Option<i64>,
}

/// The loaded image. All addresses are used before anything can move.
struct Heap {
    vm: Vm,
    classes: HashMap<Kind, slangvm::Object>,
    roots: i64,
}

impl Heap {
    fn new(image: &[u8], options: Options, roots: usize) -> Heap {
        let mut vm = Vm::load(image, Path::new("stress.image"), options).unwrap();
        let classes = KINDS.map(|kind| (kind, vm.class(kind.class()).expect("the kernel has it"))).into();
        let mut heap = Heap { vm, classes, roots: 0 };
        let array = heap.make(Kind::Array, roots, 0, 0);
        // SAFETY: the address was just answered.
        heap.roots = unsafe { hostKeep(heap.raw(), array) };
        heap
    }

    fn raw(&mut self) -> *mut c_void {
        self.vm.raw()
    }

    fn root_array(&mut self) -> Oop {
        let number = self.roots;
        // SAFETY: a number of this machine.
        unsafe { hostObject(self.raw(), number) }
    }

    fn make(&mut self, kind: Kind, size: usize, literals: usize, place: i64) -> Oop {
        let class = self.classes[&kind].number();
        // SAFETY: the class is kept; the object gets a size that its class has.
        let oop = unsafe {
            let class = hostObject(self.raw(), class);
            if kind == Kind::Method {
                heapNewMethodliteralsbytes(self.raw(), class, literals as i64, size as i64)
            } else {
                heapNewsizeplace(self.raw(), class, size as i64, place)
            }
        };
        assert_ne!(oop, 0, "no {kind:?} of size {size}");
        oop
    }

    fn fetch(&mut self, index: usize, oop: Oop) -> Oop {
        // SAFETY: the index is below the number of the object's slots.
        unsafe { heapFetchof(self.raw(), index as i64, oop) }
    }

    fn store(&mut self, index: usize, oop: Oop, value: Oop) {
        // SAFETY: as above.
        unsafe { heapStoreofvalue(self.raw(), index as i64, oop, value) }
    }

    fn flags(&mut self, oop: Oop) -> i64 {
        // SAFETY: the address of an object.
        unsafe { heapFlagsOf(self.raw(), oop) }
    }

    fn nil(&mut self) -> Oop {
        // SAFETY: nil is the superclass of nobody's superclass: a fresh Array's element.
        let array = self.make(Kind::Array, 1, 0, 0);
        self.fetch(0, array)
    }
}

const SMALL_INTEGER_TAG: i64 = 1;

fn small_integer(value: i64) -> Oop {
    (value << 3) | SMALL_INTEGER_TAG
}

struct Stress {
    heap: Heap,
    nil: Oop,
    numbers: Numbers,
    nodes: HashMap<Id, Node>,
    roots: Vec<Field>,
    next: u32,
    trace: Vec<String>,
    collections: usize,
    fired: usize,
    nilled: usize,
    /// Ephemerons that fired in a scavenge.
    early: usize,
}

const ROOTS: usize = 48;

impl Stress {
    fn new(image: &[u8], seed: u64) -> Stress {
        let mut numbers = Numbers(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1);
        let eden = [256 << 10, 1 << 20, 7 << 20][numbers.below(3)];
        let options = Options {
            eden_bytes: Some(eden),
            grow_headroom_bytes: Some([1 << 20, 16 << 20][numbers.below(2)]),
            shrink_threshold_bytes: Some(4 << 20),
            ..Options::default()
        };
        let mut heap = Heap::new(image, options, ROOTS);
        let nil = heap.nil();
        Stress {
            heap,
            nil,
            numbers,
            nodes: HashMap::new(),
            roots: vec![Field::Nil; ROOTS],
            next: 1,
            trace: Vec::new(),
            collections: 0,
            fired: 0,
            nilled: 0,
            early: 0,
        }
    }

    fn note(&mut self, text: impl FnOnce() -> String) {
        if self.trace.len() == 40 {
            self.trace.remove(0);
        }
        self.trace.push(text());
    }

    /// An object and its address, by a short walk from a root; holds until something moves.
    fn pick(&mut self) -> Option<(Id, Oop)> {
        let root = self.numbers.below(ROOTS);
        let Field::Object(mut id) = self.roots[root] else { return None };
        let array = self.heap.root_array();
        let mut oop = self.heap.fetch(root, array);
        for _ in 0..self.numbers.below(5) {
            let node = &self.nodes[&id];
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
        let place = if self.numbers.chance(8) { 1 + self.numbers.below(2) as i64 } else { 0 };
        let literals = if kind == Kind::Method { 1 + self.numbers.below(5) } else { 0 };
        let size = match kind {
            Kind::Pair | Kind::Ephemeron => 0,
            Kind::Bytes | Kind::Words32 | Kind::Shorts => self.size() + 4,
            _ => self.size(),
        };
        let (slots, bytes) = match kind {
            Kind::Pair => (2, 0),
            Kind::Ephemeron => (3, 0),
            Kind::FixedAndIndexed => (size + 2, 0),
            Kind::Array | Kind::Weak => (size, 0),
            Kind::Method => (1 + literals, size),
            _ => (0, size * kind.bytes_an_element()),
        };
        let oop = self.heap.make(kind, size, literals, place);
        let id = self.next;
        self.next += 1;
        let mut node = Node {
            kind,
            number: id,
            fields: vec![Field::Nil; slots],
            bytes: vec![0; bytes],
            fired: false,
            immutable: false,
            pinned: (place == 2 && kind != Kind::Method).then_some(oop),
            hash: None,
        };
        if kind == Kind::Method {
            node.fields[0] = Field::Int(literals as i64);
        }
        self.nodes.insert(id, node);
        self.number_contents(id, oop);
        let root = self.numbers.below(ROOTS);
        let array = self.heap.root_array();
        self.heap.store(root, array, oop);
        self.roots[root] = Field::Object(id);
        self.note(|| format!("{id} := {kind:?} {size} (place {place}) in root {root}"));
        for _ in 0..slots.min(3) {
            self.change(id, oop);
        }
    }

    /// Writes the number of the contents into the object.
    fn number_contents(&mut self, id: Id, oop: Oop) {
        let node = self.nodes.get_mut(&id).unwrap();
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
        let node = &self.nodes[&id];
        if node.immutable {
            return;
        }
        let (kind, slots, bytes) = (node.kind, node.fields.len(), node.bytes.len());
        let first_byte = if kind == Kind::Method { 0 } else { 4 };
        if bytes > first_byte && (slots == 0 || self.numbers.chance(2)) {
            let index = first_byte + self.numbers.below(bytes - first_byte);
            let byte = self.numbers.below(256) as u8;
            self.nodes.get_mut(&id).unwrap().bytes[index] = byte;
            // SAFETY: literals and bytes end where the object does.
            unsafe { heapStoreByteofvalue((slots * 8 + index) as i64, oop, i64::from(byte)) };
            return;
        }
        if slots == 0 {
            return;
        }
        let index = self.numbers.below(slots);
        if Some(index) == kind.number_slot() || (kind == Kind::Method && index == 0) {
            return;
        }
        let (field, value) = self.value();
        self.heap.store(index, oop, value);
        self.nodes.get_mut(&id).unwrap().fields[index] = field;
        self.note(|| format!("{id}[{index}] := {field:?}"));
    }

    fn drop_root(&mut self) {
        let root = self.numbers.below(ROOTS);
        let array = self.heap.root_array();
        let nil = self.nil;
        self.heap.store(root, array, nil);
        self.roots[root] = Field::Nil;
        self.note(|| format!("root {root} := nil"));
    }

    fn pin(&mut self) {
        let Some((id, oop)) = self.pick() else { return };
        let pin = self.numbers.chance(2);
        // SAFETY: the address of an object; the answer is its address now.
        let now = unsafe { heapPinpinned(self.heap.raw(), oop, i64::from(pin)) };
        assert_ne!(now, 0, "no memory to pin in");
        self.nodes.get_mut(&id).unwrap().pinned = pin.then_some(now);
        self.note(|| format!("pin {id}: {pin}"));
    }

    fn set_immutable(&mut self) {
        let Some((id, oop)) = self.pick() else { return };
        let node = self.nodes.get_mut(&id).unwrap();
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
        let known = self.nodes.get_mut(&id).unwrap().hash.replace(hash);
        assert!(known.is_none_or(|known| known == hash), "the hash of {id} was {known:?} and is {hash}");
    }

    fn clone_object(&mut self) {
        let Some((id, oop)) = self.pick() else { return };
        if self.nodes[&id].immutable {
            return;
        }
        // SAFETY: the address of an object.
        let copy = unsafe { heapClone(self.heap.raw(), oop) };
        assert_ne!(copy, 0);
        let mut node = self.nodes[&id].clone();
        (node.pinned, node.hash) = (None, None);
        let copied = self.next;
        self.next += 1;
        self.nodes.insert(copied, node);
        self.number_contents(copied, copy);
        let root = self.numbers.below(ROOTS);
        let array = self.heap.root_array();
        self.heap.store(root, array, copy);
        self.roots[root] = Field::Object(copied);
        self.note(|| format!("{copied} := clone of {id} in root {root}"));
    }

    /// A long chain of objects: marking and copying must not need a deep stack.
    fn chain(&mut self) {
        let mut last = (Field::Nil, self.nil);
        for _ in 0..2000 {
            let id = self.next;
            self.next += 1;
            let oop = self.heap.make(Kind::Pair, 0, 0, 0);
            let node = Node {
                kind: Kind::Pair,
                number: id,
                fields: vec![Field::Int(i64::from(id)), last.0],
                bytes: Vec::new(),
                fired: false,
                immutable: false,
                pinned: None,
                hash: None,
            };
            self.nodes.insert(id, node);
            self.heap.store(0, oop, small_integer(i64::from(id)));
            self.heap.store(1, oop, last.1);
            last = (Field::Object(id), oop);
        }
        let root = self.numbers.below(ROOTS);
        let array = self.heap.root_array();
        self.heap.store(root, array, last.1);
        self.roots[root] = last.0;
        self.note(|| format!("a chain in root {root}"));
    }

    fn exchange(&mut self) {
        let two_way = self.numbers.chance(2);
        let copy_hash = self.numbers.chance(2);
        let mut pairs: Vec<[(Id, Oop); 2]> = Vec::new();
        let mut used = HashSet::new();
        for _ in 0..1 + self.numbers.below(4) {
            let (Some(a), Some(b)) = (self.pick(), self.pick()) else { continue };
            if a.0 != b.0 && !used.contains(&a.0) && !used.contains(&b.0) {
                used.extend([a.0, b.0]);
                pairs.push([a, b]);
            }
        }
        if pairs.is_empty() {
            return;
        }
        let arrays = [0, 1].map(|side| {
            let array = self.heap.make(Kind::Array, pairs.len(), 0, 0);
            for (index, pair) in pairs.iter().enumerate() {
                self.heap.store(index, array, pair[side].1);
            }
            array
        });
        let stuck = |node: &Node| node.pinned.is_some() || node.immutable;
        let refused = pairs.iter().any(|[a, b]| {
            let (a, b) = (&self.nodes[&a.0], &self.nodes[&b.0]);
            stuck(a) || (two_way && stuck(b)) || (!two_way && copy_hash && b.immutable)
        });
        // SAFETY: two arrays of equal size.
        let code = unsafe {
            heapBecomewithtwoWaycopyHash(self.heap.raw(), arrays[0], arrays[1], two_way.into(), copy_hash.into())
        };
        let ids: Vec<(Id, Id)> = pairs.iter().map(|[a, b]| (a.0, b.0)).collect();
        self.note(|| format!("become {ids:?} two-way {two_way} copy hash {copy_hash}: {code}"));
        assert_eq!(code != 0, refused, "an exchange answered {code}");
        if refused {
            return;
        }
        for (a, b) in ids {
            if two_way {
                self.swap(a, b, copy_hash);
            } else {
                self.replace(a, b, copy_hash);
            }
        }
    }

    fn swap(&mut self, a: Id, b: Id, copy_hash: bool) {
        let (mut first, mut second) = (self.nodes.remove(&a).unwrap(), self.nodes.remove(&b).unwrap());
        // The hash belongs to what refers to the object, unless it is to follow the contents.
        if !copy_hash {
            std::mem::swap(&mut first.hash, &mut second.hash);
        }
        self.nodes.insert(a, second);
        self.nodes.insert(b, first);
    }

    fn replace(&mut self, a: Id, b: Id, copy_hash: bool) {
        let hash = self.nodes[&a].hash;
        for field in self.nodes.values_mut().flat_map(|node| node.fields.iter_mut()).chain(self.roots.iter_mut()) {
            if *field == Field::Object(a) {
                *field = Field::Object(b);
            }
        }
        if copy_hash {
            self.nodes.get_mut(&b).unwrap().hash = hash;
        }
        self.nodes.remove(&a);
    }

    /// What is strongly reachable from the roots and some more objects. An ephemeron that has not fired holds on to something only while its key is reached otherwise.
    fn reachable(&self, more: &[Id]) -> HashSet<Id> {
        let mut reached = HashSet::new();
        let mut stack: Vec<Id> = more.to_vec();
        let object = |field: &Field| if let Field::Object(id) = field { Some(*id) } else { None };
        stack.extend(self.roots.iter().filter_map(object));
        let mut waiting: Vec<Id> = Vec::new();
        loop {
            while let Some(id) = stack.pop() {
                if !reached.insert(id) {
                    continue;
                }
                let node = &self.nodes[&id];
                match node.kind {
                    Kind::Weak => {}
                    Kind::Ephemeron if !node.fired => waiting.push(id),
                    _ => stack.extend(node.fields.iter().filter_map(object)),
                }
            }
            waiting.retain(|id| {
                let fields = &self.nodes[id].fields;
                let ready = object(&fields[0]).is_none_or(|key| reached.contains(&key));
                if ready {
                    stack.extend(fields.iter().filter_map(object));
                }
                !ready
            });
            if stack.is_empty() {
                return reached;
            }
        }
    }

    fn collect(&mut self, kind: i64) {
        let before = self.reachable(&[]);
        // SAFETY: no address is held across this.
        unsafe { heapCollect(self.heap.raw(), kind) };
        self.collections += 1;
        self.note(|| format!("collection {kind}"));
        // SAFETY: as above.
        assert_eq!(unsafe { verifyHeap(self.heap.raw()) }, 0, "the heap verifier found something");
        let (mourners, strangers) = self.mourners();
        let fired = self.fired;
        let visited = self.compare(&before, &mourners);
        if kind == 2 {
            self.check_full_collection(&visited, &mourners, strangers);
        } else {
            self.early += self.fired - fired;
        }
        self.nodes.retain(|id, _| visited.contains(id));
    }

    /// The numbers of the ephemerons that have fired and of the weak objects that have lost something, and whether there were some that the model has forgotten: old garbage that a
    /// scavenge still took for alive. The collection itself took all of them for alive.
    fn mourners(&mut self) -> (HashSet<u32>, bool) {
        let known: HashSet<u32> = self.nodes.values().map(|node| node.number).collect();
        let (mut mourners, mut strangers) = (HashSet::new(), false);
        loop {
            // SAFETY: answers the address of an ephemeron or a weak object, which has its slots.
            let mourner = unsafe { heapNextMourner(self.heap.raw()) };
            if mourner == 0 {
                return (mourners, strangers);
            }
            // SAFETY: as above.
            let is_weak = unsafe { heapFormatOf(mourner) } == 4;
            let number = (self.heap.fetch(if is_weak { 0 } else { 2 }, mourner) >> 3) as u32;
            strangers |= !known.contains(&number);
            mourners.insert(number);
        }
    }

    /// Walks heap and model together; answers what was met.
    fn compare(&mut self, before: &HashSet<Id>, mourners: &HashSet<u32>) -> HashSet<Id> {
        let mut place_of: HashMap<Id, Oop> = HashMap::new();
        let mut id_at: HashMap<Oop, Id> = HashMap::new();
        let mut pending: Vec<(Id, Oop)> = Vec::new();
        let array = self.heap.root_array();
        for root in 0..ROOTS {
            let value = self.heap.fetch(root, array);
            self.compare_field(self.roots[root], value, &mut pending, || format!("root {root}"));
        }
        while let Some((id, oop)) = pending.pop() {
            match place_of.insert(id, oop) {
                None => {}
                Some(place) => {
                    assert_eq!(place, oop, "object {id} is at two places");
                    continue;
                }
            }
            let other = id_at.insert(oop, id);
            assert!(other.is_none(), "objects {id} and {other:?} are one");
            self.compare_object(id, oop, before, mourners, &mut pending);
        }
        place_of.into_keys().collect()
    }

    fn compare_field(&self, field: Field, value: Oop, pending: &mut Vec<(Id, Oop)>, place: impl Fn() -> String) {
        match field {
            Field::Nil => assert_eq!(value, self.nil, "{} is not nil", place()),
            Field::Int(number) => assert_eq!(value, small_integer(number), "{} is not {number}", place()),
            Field::Object(id) => {
                assert!(value & 7 == 0 && value != self.nil, "{} is {value:#x} and not object {id}", place());
                pending.push((id, value));
            }
        }
    }

    fn compare_object(
        &mut self,
        id: Id,
        oop: Oop,
        before: &HashSet<Id>,
        mourners: &HashSet<u32>,
        pending: &mut Vec<(Id, Oop)>,
    ) {
        let mut node = self.nodes.remove(&id).unwrap_or_else(|| panic!("object {id} is met but not in the model"));
        // SAFETY: the address of an object.
        let (format, slots) = unsafe { (heapFormatOf(oop), heapPointerSlotsOf(oop)) };
        if node.kind == Kind::Ephemeron && !node.fired && format == 1 {
            let Field::Object(key) = node.fields[0] else { panic!("ephemeron {id} fired without a key") };
            assert!(!before.contains(&key), "ephemeron {id} fired though its key {key} is alive");
            assert!(mourners.contains(&node.number), "ephemeron {id} fired and is not in the queue");
            node.fired = true;
            self.fired += 1;
        }
        let fits = if node.fired { format == 1 } else { node.kind.formats().contains(&format) };
        assert!(fits, "object {id}, a {:?}, has format {format}", node.kind);
        assert_eq!(slots as usize, node.fields.len(), "slots of object {id}, a {:?}", node.kind);
        for index in 0..node.fields.len() {
            let value = self.heap.fetch(index, oop);
            if let (Kind::Weak, Field::Object(referent)) = (node.kind, node.fields[index])
                && value == self.nil
            {
                assert!(!before.contains(&referent), "weak object {id} lost {referent}, which is alive");
                node.fields[index] = Field::Nil;
                self.nilled += 1;
                continue;
            }
            self.compare_field(node.fields[index], value, pending, || format!("slot {index} of {id}"));
        }
        if node.kind != Kind::Method && !node.bytes.is_empty() {
            // SAFETY: the address of an object of bits.
            assert_eq!(unsafe { heapBytesOf(oop) } as usize, node.bytes.len(), "bytes of object {id}");
        }
        for (index, byte) in node.bytes.iter().enumerate() {
            // SAFETY: the index is below the object's end.
            let found = unsafe { heapFetchByteof((node.fields.len() * 8 + index) as i64, oop) };
            assert_eq!(found, i64::from(*byte), "byte {index} of object {id}, a {:?}", node.kind);
        }
        let flags = self.heap.flags(oop);
        assert_eq!(flags & 2 != 0, node.pinned.is_some(), "whether object {id} is pinned");
        assert_eq!(flags & 4 != 0, node.immutable, "whether object {id} is immutable");
        assert!(node.pinned.is_none_or(|place| place == oop), "object {id} is pinned and has moved");
        if let Some(hash) = node.hash {
            // SAFETY: the address of an object.
            assert_eq!(unsafe { heapHashOf(self.heap.raw(), oop) }, hash, "hash of object {id}");
        }
        self.nodes.insert(id, node);
    }

    /// After a full collection nothing is left to do: every ephemeron that has not fired has a living key, every referent of a weak object is alive.
    fn check_full_collection(&mut self, visited: &HashSet<Id>, mourners: &HashSet<u32>, strangers: bool) {
        if strangers {
            return;
        }
        let mut kept = Vec::new();
        for (id, node) in self.nodes.iter_mut().filter(|(_, node)| mourners.contains(&node.number)) {
            node.fired = node.kind == Kind::Ephemeron;
            kept.push(*id);
        }
        let alive = self.reachable(&kept);
        for id in visited.iter().filter(|id| alive.contains(id)) {
            let node = &self.nodes[id];
            match (node.kind, &node.fields[..]) {
                (Kind::Ephemeron, [Field::Object(key), ..]) if !node.fired => {
                    assert!(alive.contains(key), "ephemeron {id} should have fired: its key {key} is dead");
                }
                (Kind::Weak, fields) => {
                    for field in fields {
                        let Field::Object(referent) = field else { continue };
                        assert!(alive.contains(referent), "weak object {id} kept {referent}, which is dead");
                    }
                }
                _ => {}
            }
        }
    }

    fn step(&mut self) {
        match self.numbers.below(100) {
            0..=34 => self.create(),
            35..=59 => {
                if let Some((id, oop)) = self.pick() {
                    self.change(id, oop);
                }
            }
            60..=71 => self.drop_root(),
            72..=76 => self.pin(),
            77..=80 => self.set_immutable(),
            81..=84 => self.take_hash(),
            85..=88 => self.clone_object(),
            89..=94 => self.exchange(),
            95 => self.chain(),
            96..=97 => self.collect(1),
            98 => self.collect(2),
            _ => self.collect(0),
        }
    }
}

/// What happened with one seed.
struct Outcome {
    collections: usize,
    fired: usize,
    nilled: usize,
    early: usize,
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
    Outcome { collections: stress.collections, fired: stress.fired, nilled: stress.nilled, early: stress.early }
}

fn setting(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|text| text.parse().ok())
}

#[test]
fn random_graphs_survive_collections() {
    let image = std::fs::read(build_image("stress.image", &[])).unwrap();
    let first = setting("SLANGVM_STRESS_SEED").unwrap_or(1);
    let limit = setting("SLANGVM_STRESS_SECONDS").map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let mut total = Outcome { collections: 0, fired: 0, nilled: 0, early: 0 };
    let mut seed = first;
    while limit.map_or(seed < first + 4, |limit| Instant::now() < limit) {
        let outcome = run(&image, seed, 3000);
        total.collections += outcome.collections;
        total.fired += outcome.fired;
        total.nilled += outcome.nilled;
        total.early += outcome.early;
        seed += 1;
    }
    eprintln!(
        "{} seeds, {} collections, {} ephemerons fired ({} by scavenges), {} weak slots cleared",
        seed - first,
        total.collections,
        total.fired,
        total.early,
        total.nilled
    );
    let enough = total.collections > 100 && total.fired > 10 && total.early > 0 && total.nilled > 50;
    assert!(enough, "too little happened");
}
