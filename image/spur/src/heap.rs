//! The objects of an image file where they lie: nothing is copied, references are followed as the file states them.
//!
//! *In*: bytes. *Out*: a [`Heap`], in which objects are known by the place of their header, counted in words from the start of the data. Never panics: what is not there reads as zero.

use crate::Flaw;
use crate::format::{self, Header, MethodHeader, class_index, instance};
use std::cell::Cell;

/// An object, by the place of its header.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Oop(pub u32);

/// A slot's contents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    Object(Oop),
    Integer(i64),
    /// A character or a float.
    Other,
}

impl Slot {
    pub fn object(self) -> Option<Oop> {
        match self {
            Slot::Object(oop) => Some(oop),
            _ => None,
        }
    }

    pub fn integer(self) -> Option<i64> {
        match self {
            Slot::Integer(value) => Some(value),
            _ => None,
        }
    }
}

struct Segment {
    /// Of the first object, in the file's address space.
    start: u64,
    end: u64,
    /// Word of the data where it begins.
    word: u64,
}

pub struct Heap<'a> {
    data: &'a [u8],
    segments: Vec<Segment>,
    last: Cell<usize>,
    /// One bit a word: set where an object that is in use has its header.
    starts: Vec<u64>,
    first: Vec<Oop>,
    special_objects: u64,
}

fn word_at(bytes: &[u8], at: usize) -> u64 {
    bytes.get(at..at + 8).and_then(|b| b.try_into().ok()).map_or(0, u64::from_le_bytes)
}

impl<'a> Heap<'a> {
    /// Walks the segments; the header says where they are.
    pub fn read(bytes: &'a [u8]) -> Result<Self, Flaw> {
        let flaw = |what: &str| Flaw { address: 0, what: what.into() };
        let number = |at: usize| word_at(bytes, at) as u32 & !512;
        let start = if matches!(number(0), 68019 | 68021) { 0 } else { 512 };
        let header_size = (word_at(bytes, start) >> 32) as usize;
        let size = word_at(bytes, start + 8) as usize;
        let data = start.checked_add(header_size).and_then(|from| bytes.get(from..from.checked_add(size)?));
        let data = data.ok_or_else(|| flaw("the header promises more than the file holds"))?;
        if data.len() / 8 >= u32::MAX as usize {
            return Err(flaw("images of more than 32 gigabytes are not understood"));
        }
        let mut heap = Heap {
            data,
            segments: Vec::new(),
            last: Cell::new(0),
            starts: vec![0; data.len() / 512 + 1],
            first: Vec::new(),
            special_objects: word_at(bytes, start + 24),
        };
        let mut base = word_at(bytes, start + 16);
        let (mut at, mut size) = (0, word_at(bytes, start + 72) as usize);
        if size == 0 {
            size = data.len();
        }
        while size != 0 {
            if size <= format::BRIDGE_SIZE || size % 8 != 0 || size > data.len() - at {
                return Err(flaw("the sizes of the segments are impossible"));
            }
            let end = at + size - format::BRIDGE_SIZE;
            let segment = Segment { start: base, end: base.saturating_add((end - at) as u64), word: at as u64 / 8 };
            heap.walk(at / 8, end / 8).map_err(|word| Flaw {
                address: segment.start + (word as u64 - segment.word) * 8,
                what: "the objects do not fill the segment".into(),
            })?;
            heap.segments.push(segment);
            let bridge = word_at(data, end);
            let gap = if bridge >> 56 == format::OVERFLOW_SLOTS { (bridge & 0xFF_FFFF_FFFF_FFFF) * 8 } else { 0 };
            base = base.wrapping_add(size as u64).wrapping_add(gap);
            at += size;
            size = word_at(data, at - 8) as usize;
        }
        match heap.first.len() {
            5 => Ok(heap),
            _ => Err(flaw("the first five objects are missing")),
        }
    }

    fn walk(&mut self, from: usize, end: usize) -> Result<(), usize> {
        let mut at = from;
        while at < end {
            let mut word = self.word(at);
            let mut slots = word >> 56;
            if slots == format::OVERFLOW_SLOTS {
                slots = word & 0xFF_FFFF_FFFF_FFFF;
                at += 1;
                word = self.word(at);
            }
            let next = (at as u64).saturating_add(1 + slots.max(1));
            if next > end as u64 {
                return Err(at);
            }
            if Header(word).class_index() != class_index::FREE {
                self.starts[at / 64] |= 1 << (at % 64);
                if self.first.len() < 5 {
                    self.first.push(Oop(at as u32));
                }
            }
            at = next as usize;
        }
        Ok(())
    }

    fn word(&self, index: usize) -> u64 {
        word_at(self.data, index * 8)
    }

    /// All objects in use, in the order of the file.
    pub fn objects(&self) -> impl Iterator<Item = Oop> {
        self.starts.iter().enumerate().flat_map(|(at, bits)| {
            let mut bits = *bits;
            std::iter::from_fn(move || {
                let bit = bits.trailing_zeros();
                (bits != 0).then(|| {
                    bits &= bits - 1;
                    Oop(at as u32 * 64 + bit)
                })
            })
        })
    }

    pub fn nil(&self) -> Oop {
        self.first[0]
    }

    pub fn hidden_roots(&self) -> Oop {
        self.first[4]
    }

    pub fn special_objects(&self) -> Option<Oop> {
        self.resolve(self.special_objects)
    }

    /// Of the object, as the file counts.
    pub fn address(&self, oop: Oop) -> u64 {
        let word = u64::from(oop.0);
        let segment = self.segments.iter().rev().find(|segment| segment.word <= word);
        segment.map_or(0, |segment| segment.start + (word - segment.word) * 8)
    }

    fn resolve(&self, address: u64) -> Option<Oop> {
        let has = |index: usize| self.segments[index].start <= address && address < self.segments[index].end;
        let index = self.last.get();
        let index = if has(index) { index } else { (0..self.segments.len()).find(|i| has(*i))? };
        self.last.set(index);
        let segment = &self.segments[index];
        let word = segment.word + (address - segment.start) / 8;
        let known = address.is_multiple_of(8) && self.starts[word as usize / 64] >> (word % 64) & 1 == 1;
        known.then_some(Oop(word as u32))
    }

    pub fn header(&self, oop: Oop) -> Header {
        Header(self.word(oop.0 as usize))
    }

    pub fn slot_count(&self, oop: Oop) -> usize {
        match self.header(oop).slot_byte() {
            format::OVERFLOW_SLOTS => (self.word((oop.0 as usize).wrapping_sub(1)) & 0xFF_FFFF_FFFF_FFFF) as usize,
            count => count as usize,
        }
    }

    fn raw_slot(&self, oop: Oop, index: usize) -> u64 {
        self.word(oop.0 as usize + 1 + index)
    }

    /// A slot of pointers; None for one that is not there, or holds no reference.
    pub fn slot(&self, oop: Oop, index: usize) -> Option<Slot> {
        (index < self.slot_count(oop)).then(|| self.raw_slot(oop, index)).and_then(|word| match format::tag(word) {
            0 => self.resolve(word).map(Slot::Object),
            1 => Some(Slot::Integer(format::decode_integer(word))),
            _ => Some(Slot::Other),
        })
    }

    pub fn object_at(&self, oop: Oop, index: usize) -> Option<Oop> {
        self.slot(oop, index)?.object()
    }

    pub fn integer_at(&self, oop: Oop, index: usize) -> Option<i64> {
        self.slot(oop, index)?.integer()
    }

    pub fn is_pointers(&self, oop: Oop) -> bool {
        self.header(oop).format() <= instance::EPHEMERON
    }

    /// Pointers, with at least so many slots.
    pub fn has_slots(&self, oop: Oop, count: usize) -> bool {
        self.is_pointers(oop) && self.slot_count(oop) >= count
    }

    pub fn is_code(&self, oop: Oop) -> bool {
        self.header(oop).format() >= instance::CODE
    }

    pub fn is_context(&self, oop: Oop) -> bool {
        self.header(oop).class_index() == class_index::CONTEXT
    }

    /// The bytes in use of an object of bits.
    pub fn bytes(&self, oop: Oop) -> &'a [u8] {
        let size = format::byte_size(self.header(oop).format(), self.slot_count(oop)).unwrap_or(0);
        let start = (oop.0 as usize + 1) * 8;
        self.data.get(start..start + size).unwrap_or(&[])
    }

    /// Of compiled code.
    pub fn method_header(&self, code: Oop) -> MethodHeader {
        MethodHeader::from_integer(format::decode_integer(self.raw_slot(code, 0)))
    }

    /// The bytes behind the literals.
    pub fn code_bytes(&self, code: Oop) -> &'a [u8] {
        self.bytes(code).get((self.method_header(code).literals as usize + 1) * 8..).unwrap_or(&[])
    }

    /// Literal by index from 0.
    pub fn literal(&self, code: Oop, index: usize) -> Option<Slot> {
        if index < self.method_header(code).literals as usize { self.slot(code, index + 1) } else { None }
    }

    pub fn last_literal(&self, code: Oop) -> Option<Oop> {
        self.literal(code, (self.method_header(code).literals as usize).checked_sub(1)?)?.object()
    }
}
