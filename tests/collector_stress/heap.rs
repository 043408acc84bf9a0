//! A loaded image, through the machine's probes. All addresses are used before anything can move.

use crate::model::{Kind, Oop};
use slangvm::probes::*;
use slangvm::{Options, Vm};
use std::collections::HashMap;
use std::ffi::c_void;
use std::path::Path;

/// What is made at random; instances of the model's own classes come besides.
pub const KINDS: [Kind; 11] = [
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
    Kind::Class,
];

/// The loaded image. All addresses are used before anything can move.
pub struct Heap {
    vm: Vm,
    classes: HashMap<Kind, slangvm::Object>,
    roots: i64,
}

impl Heap {
    pub fn new(image: &[u8], options: Options, roots: usize) -> Heap {
        let mut vm = Vm::load(image, Path::new("stress.image"), options).unwrap();
        let classes = KINDS.map(|kind| (kind, vm.class(kind.class()).expect("the kernel has it"))).into();
        let mut heap = Heap { vm, classes, roots: 0 };
        let array = heap.make(Kind::Array, roots, 0, 0);
        // SAFETY: the address was just answered.
        heap.roots = unsafe { hostKeep(heap.raw(), array) };
        heap
    }

    pub fn raw(&mut self) -> *mut c_void {
        self.vm.raw()
    }

    pub fn root_array(&mut self) -> Oop {
        let number = self.roots;
        // SAFETY: a number of this machine.
        unsafe { hostObject(self.raw(), number) }
    }

    pub fn make(&mut self, kind: Kind, size: usize, literals: usize, place: i64) -> Oop {
        let class = self.class(kind);
        // SAFETY: the class is kept; the object gets a size that its class has.
        let oop = unsafe {
            if kind == Kind::Method {
                heapNewMethodliteralsbytes(self.raw(), class, literals as i64, size as i64)
            } else {
                heapNewsizeplace(self.raw(), class, size as i64, place)
            }
        };
        assert_ne!(oop, 0, "no {kind:?} of size {size}");
        oop
    }

    /// The kernel's.
    pub fn class(&mut self, kind: Kind) -> Oop {
        let number = self.classes[&kind].number();
        // SAFETY: a number of this machine.
        unsafe { hostObject(self.raw(), number) }
    }

    pub fn class_of(&mut self, oop: Oop) -> Oop {
        // SAFETY: the address of an object.
        let class = unsafe { heapClassOf(self.raw(), oop) };
        assert!(!is_forwarder(class), "a class is a forwarder");
        class
    }

    /// Answers the code of the failure, or 0.
    pub fn become_each(&mut self, pairs: &[[Oop; 2]], two_way: bool, copy_hash: bool) -> i64 {
        let arrays = [0, 1].map(|side| {
            let array = self.make(Kind::Array, pairs.len(), 0, 0);
            for (index, pair) in pairs.iter().enumerate() {
                self.store(index, array, pair[side]);
            }
            array
        });
        // SAFETY: two arrays of equal size.
        unsafe { heapBecomewithtwoWaycopyHash(self.raw(), arrays[0], arrays[1], two_way.into(), copy_hash.into()) }
    }

    pub fn mourner(&mut self, index: usize) -> Option<Oop> {
        // SAFETY: any number will do.
        let oop = unsafe { heapMourner(self.raw(), index as i64) };
        (oop != 0).then_some(oop)
    }

    pub fn special(&mut self, number: usize) -> Oop {
        // SAFETY: the array has so many elements.
        unsafe { heapSpecial(self.raw(), SPECIALS[number]) }
    }

    pub fn segments(&mut self) -> u64 {
        // SAFETY: a statistic.
        unsafe { heapStatistic(self.raw(), 2) }
    }

    /// A scavenge may be followed by one, or be one for want of room.
    pub fn full_collections(&mut self) -> u64 {
        // SAFETY: a statistic.
        unsafe { heapStatistic(self.raw(), 1) }
    }

    /// An image begins with more free space than the graph needs; what is left is too little, so that there are several segments.
    pub fn fill_first_segment(&mut self) {
        // SAFETY: a statistic.
        let free = unsafe { heapStatistic(self.raw(), 3) } as usize;
        let ballast = self.make(Kind::Words64, free.saturating_sub(LARGE * 8) / 8, 0, 1);
        // SAFETY: the address was just answered.
        assert_ne!(unsafe { hostKeep(self.raw(), ballast) }, 0);
    }

    pub fn fetch(&mut self, index: usize, oop: Oop) -> Oop {
        // SAFETY: the index is below the number of the object's slots.
        unsafe { heapFetchof(self.raw(), index as i64, oop) }
    }

    pub fn store(&mut self, index: usize, oop: Oop, value: Oop) {
        // SAFETY: as above.
        unsafe { heapStoreofvalue(self.raw(), index as i64, oop, value) }
    }

    pub fn flags(&mut self, oop: Oop) -> i64 {
        // SAFETY: the address of an object.
        unsafe { heapFlagsOf(self.raw(), oop) }
    }

    pub fn is_young(&mut self, oop: Oop) -> bool {
        self.flags(oop) & 1 != 0
    }

    pub fn nil(&mut self) -> Oop {
        // SAFETY: nil is the superclass of nobody's superclass: a fresh Array's element.
        let array = self.make(Kind::Array, 1, 0, 0);
        self.fetch(0, array)
    }
}

/// Of the special objects, some that nobody uses while nothing runs.
pub const SPECIALS: [i64; 3] = [12, 43, 56];
pub const VARIABLES: usize = 3;
/// Of the array that the program keeps.
pub const ROOTS: usize = 48;
/// Slots of an object of which a few fill a segment.
pub const LARGE: usize = 40_000;
const FORWARDER: i64 = 7;

pub fn is_forwarder(word: Oop) -> bool {
    // SAFETY: the address of an object, or an immediate, which has another format.
    unsafe { heapFormatOf(word) == FORWARDER }
}

const SMALL_INTEGER_TAG: i64 = 1;

pub fn small_integer(value: i64) -> Oop {
    (value << 3) | SMALL_INTEGER_TAG
}
