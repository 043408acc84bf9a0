//! Collections, and the comparison of heap and model after each of them.

use crate::Stress;
use crate::heap::{ROOTS, SPECIALS, VARIABLES, is_forwarder, small_integer};
use crate::model::{Field, Id, Kind, Oop};
use slangvm::probes::*;
use std::collections::{HashMap, HashSet};

impl Stress {
    pub fn collect(&mut self, kind: i64) {
        let before = self.model.reachable(&[]);
        let (segments, full) = (self.heap.segments(), self.heap.full_collections());
        // SAFETY: no address is held across this.
        unsafe { heapCollect(self.heap.raw(), kind) };
        self.outcome.collections += 1;
        self.outcome.shrunk += usize::from(self.heap.segments() < segments);
        self.note(|| format!("collection {kind}"));
        // SAFETY: as above.
        assert_eq!(unsafe { verifyHeap(self.heap.raw()) }, 0, "the heap verifier found something");
        let strangers = self.note_mourners();
        let (fired, nilled) = (self.outcome.fired, self.outcome.nilled);
        let was_full = self.heap.full_collections() != full;
        let visited = self.compare(&before, was_full);
        if !was_full {
            self.outcome.early += self.outcome.fired - fired;
            self.outcome.nilled_early += self.outcome.nilled - nilled;
        } else if !strangers {
            self.check_full_collection(&visited);
        }
        self.model.nodes.retain(|id, _| visited.contains(id));
        if strangers || self.numbers.chance(2) {
            self.mourn();
        }
    }

    /// Enters the ephemerons that have fired into the model's queue. Answers whether there were some that the model has forgotten: old garbage that a scavenge still took for alive, and the
    /// collection itself then, with all that they refer to.
    fn note_mourners(&mut self) -> bool {
        let known: HashMap<u32, Id> = self.model.nodes.iter().map(|(id, node)| (node.number, *id)).collect();
        let mut strangers = false;
        while let Some(mourner) = self.heap.mourner(self.model.queue.len()) {
            let id = known.get(&((self.heap.fetch(2, mourner) >> 3) as u32)).copied();
            strangers |= id.is_none();
            self.model.queue.push(id);
        }
        strangers
    }

    /// Takes all mourners from the machine, as the image would.
    pub fn mourn(&mut self) {
        while let Some(id) = self.model.queue.pop() {
            // SAFETY: answers the address of an object or 0.
            let mourner = unsafe { heapNextMourner(self.heap.raw()) };
            assert!(mourner != 0 && !is_forwarder(mourner), "a mourner is missing");
            let Some(id) = id else { continue };
            let node = &self.model.nodes[&id];
            if let Some(slot) = node.kind.number_slot() {
                assert_eq!(
                    self.heap.fetch(slot, mourner),
                    small_integer(node.number.into()),
                    "mourner {id} is another"
                );
            }
        }
        assert!(self.heap.mourner(0).is_none(), "too many mourners");
    }

    /// Walks heap and model together; answers what was met.
    fn compare(&mut self, before: &HashSet<Id>, was_full: bool) -> HashSet<Id> {
        let mut place_of: HashMap<Id, Oop> = HashMap::new();
        let mut id_at: HashMap<Oop, Id> = HashMap::new();
        let mut pending: Vec<(Id, Oop)> = Vec::new();
        let array = self.heap.root_array();
        for root in 0..ROOTS {
            let value = self.heap.fetch(root, array);
            self.compare_field(self.model.roots[root], value, &mut pending, || format!("root {root}"));
        }
        for number in 0..SPECIALS.len() {
            let value = self.heap.special(number);
            self.compare_field(self.model.specials[number], value, &mut pending, || format!("special {number}"));
        }
        for number in 0..VARIABLES {
            let value = self.variable(number);
            self.compare_field(self.model.variables[number], value, &mut pending, || format!("variable {number}"));
        }
        for (number, value) in self.pushed().into_iter().enumerate() {
            self.compare_field(self.model.pushed[number], value, &mut pending, || format!("pushed object {number}"));
        }
        for number in 0..self.model.queue.len() {
            let mourner = self.heap.mourner(number).expect("as many are in the model");
            pending.extend(self.model.queue[number].map(|id| (id, mourner)));
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
            if was_full {
                self.check_no_forwarders(id, oop);
            }
            self.compare_object(id, oop, before, &mut pending);
        }
        place_of.into_keys().collect()
    }

    /// A full collection leaves none.
    fn check_no_forwarders(&self, id: Id, oop: Oop) {
        for index in 0..self.model.nodes.get(&id).map_or(0, |node| node.fields.len()) {
            // SAFETY: the object has so many slots if it is what the model says, which is looked at next.
            let word = unsafe { heapWordof(index as i64, oop) };
            assert!(!is_forwarder(word), "a full collection left a forwarder in slot {index} of {id}");
        }
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

    fn compare_object(&mut self, id: Id, oop: Oop, before: &HashSet<Id>, pending: &mut Vec<(Id, Oop)>) {
        let mut node =
            self.model.nodes.remove(&id).unwrap_or_else(|| panic!("object {id} is met but not in the model"));
        // SAFETY: the address of an object.
        let (format, slots) = unsafe { (heapFormatOf(oop), heapPointerSlotsOf(oop)) };
        if node.kind == Kind::Ephemeron && !node.fired && format == 1 {
            let Field::Object(key) = node.fields[0] else { panic!("ephemeron {id} fired without a key") };
            assert!(!before.contains(&key), "ephemeron {id} fired though its key {key} is alive");
            assert!(self.model.queue.contains(&Some(id)), "ephemeron {id} fired and is not in the queue");
            node.fired = true;
            self.outcome.fired += 1;
        }
        let fits = if node.fired { format == 1 } else { node.kind.formats().contains(&format) };
        assert!(fits, "object {id}, a {:?}, has format {format}", node.kind);
        let class = self.heap.class_of(oop);
        match node.class {
            Some(id) => pending.push((id, class)),
            None => assert_eq!(class, self.heap.class(node.kind), "class of object {id}, a {:?}", node.kind),
        }
        assert_eq!(slots as usize, node.fields.len(), "slots of object {id}, a {:?}", node.kind);
        for index in 0..node.fields.len() {
            let value = self.heap.fetch(index, oop);
            if let (Kind::Weak, Field::Object(referent)) = (node.kind, node.fields[index])
                && value == self.nil
            {
                assert!(!before.contains(&referent), "weak object {id} lost {referent}, which is alive");
                node.fields[index] = Field::Nil;
                self.outcome.nilled += 1;
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
        self.model.nodes.insert(id, node);
    }

    /// After a full collection nothing is left to do: every ephemeron that has not fired has a living key, every referent of a weak object is alive.
    fn check_full_collection(&mut self, visited: &HashSet<Id>) {
        let alive = self.model.reachable(&[]);
        for id in visited.iter().filter(|id| alive.contains(id)) {
            let node = &self.model.nodes[id];
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
}
