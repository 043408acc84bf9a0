//! Makes objects: numbers, strings, symbols, hashed collections.
//!
//! *In*: values. *Out*: objects at the end of the list, in the order they were asked for; identity hashes come from a fixed
//! sequence, so the same requests give the same heap.

use crate::compile::Literal;
use crate::format::{self, instance};
use crate::object::{NIL, Object, ObjectId, Value};
use num_bigint::{BigInt, Sign};
use num_traits::ToPrimitive;
use std::collections::BTreeMap;

/// Class indices of the objects the heap makes on its own.
#[derive(Clone, Copy, Debug)]
pub struct Indices {
    pub array: u32,
    pub byte_array: u32,
    pub string: u32,
    pub wide_string: u32,
    pub symbol: u32,
    pub large_positive: u32,
    pub large_negative: u32,
    pub boxed_float: u32,
    pub binding: u32,
    pub dictionary: u32,
    pub symbol_table: u32,
    pub scaled: u32,
    pub fraction: u32,
}

pub struct Heap {
    pub objects: Vec<Object>,
    pub indices: Indices,
    hash: u32,
    symbols: BTreeMap<String, ObjectId>,
}

/// Where the sequence of identity hashes begins.
const FIRST_HASH: u32 = 0x12_3457;

impl Heap {
    pub fn new(indices: Indices) -> Self {
        Heap { objects: Vec::new(), indices, hash: FIRST_HASH, symbols: BTreeMap::new() }
    }

    /// State of the hash sequence, for the image header.
    pub fn last_hash(&self) -> u32 {
        self.hash
    }

    pub fn add(&mut self, object: Object) -> ObjectId {
        self.objects.push(object);
        ObjectId(self.objects.len() as u32 - 1)
    }

    pub fn get_mut(&mut self, id: ObjectId) -> &mut Object {
        &mut self.objects[id.0 as usize]
    }

    pub fn set(&mut self, id: ObjectId, slot: usize, value: impl Into<Value>) {
        if let Some(place) = self.objects[id.0 as usize].slots_mut().get_mut(slot) {
            *place = value.into();
        }
    }

    /// An object of pointers, or of pointers and indexed pointers.
    pub fn pointers(&mut self, class_index: u32, format: u8, slots: Vec<Value>) -> ObjectId {
        self.add(Object::pointers(class_index, format, slots))
    }

    pub fn fixed(&mut self, class_index: u32, slots: Vec<Value>) -> ObjectId {
        let format = if slots.is_empty() { instance::EMPTY } else { instance::FIXED };
        self.pointers(class_index, format, slots)
    }

    pub fn array(&mut self, elements: Vec<Value>) -> ObjectId {
        self.pointers(self.indices.array, instance::ARRAY, elements)
    }

    pub fn identity_hash(&mut self, id: ObjectId) -> u32 {
        if self.objects[id.0 as usize].hash == 0 {
            self.hash = format::next_hash(self.hash);
            self.objects[id.0 as usize].hash = self.hash;
        }
        self.objects[id.0 as usize].hash
    }

    /// A string of bytes where every character fits into one, else of words.
    pub fn string(&mut self, text: &str) -> ObjectId {
        let bytes: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(c as u32).ok()).collect();
        match bytes {
            Some(bytes) => self.add(Object::bits(self.indices.string, instance::BYTES, bytes)),
            None => {
                let words = text.chars().flat_map(|c| (c as u32).to_le_bytes()).collect();
                self.add(Object::bits(self.indices.wide_string, instance::LONGS32, words))
            }
        }
    }

    /// The one symbol with this text. Characters above 255 are written in UTF-8.
    pub fn symbol(&mut self, text: &str) -> ObjectId {
        if let Some(id) = self.symbols.get(text) {
            return *id;
        }
        let id = self.add(Object::bits(self.indices.symbol, instance::BYTES, symbol_bytes(text)));
        self.identity_hash(id);
        self.symbols.insert(text.to_string(), id);
        id
    }

    pub fn integer(&mut self, value: &BigInt) -> Value {
        let range = format::MIN_SMALL_INTEGER..=format::MAX_SMALL_INTEGER;
        if let Some(small) = value.to_i64().filter(|v| range.contains(v)) {
            return Value::Integer(small);
        }
        let (sign, magnitude) = value.to_bytes_le();
        let class = if sign == Sign::Minus { self.indices.large_negative } else { self.indices.large_positive };
        self.add(Object::bits(class, instance::BYTES, magnitude)).into()
    }

    pub fn float(&mut self, bits: u64) -> Value {
        let value = f64::from_bits(bits);
        if format::encode_small_float(value).is_some() {
            return Value::Float(value);
        }
        let object = Object::bits(self.indices.boxed_float, instance::LONGS32, bits.to_le_bytes().to_vec());
        self.add(object).into()
    }

    pub fn binding(&mut self, key: Value, value: Value) -> ObjectId {
        self.fixed(self.indices.binding, vec![key, value])
    }

    /// A literal that does not depend on where it stands.
    pub fn literal(&mut self, literal: &Literal) -> Value {
        match literal {
            Literal::Nil => NIL.into(),
            Literal::True => crate::object::TRUE.into(),
            Literal::False => crate::object::FALSE.into(),
            Literal::Integer(value) => self.integer(value),
            Literal::Float(bits) => self.float(*bits),
            Literal::Scaled { numerator, denominator, scale } => {
                let (numerator, denominator) = (self.integer(numerator), self.integer(denominator));
                let value = if denominator == Value::Integer(1) {
                    numerator
                } else {
                    self.fixed(self.indices.fraction, vec![numerator, denominator]).into()
                };
                self.fixed(self.indices.scaled, vec![value, Value::Integer(i64::from(*scale))]).into()
            }
            Literal::Character(code) => Value::Character(*code),
            Literal::String(text) => self.string(text).into(),
            Literal::Symbol(text) => self.symbol(text).into(),
            Literal::Array(elements) => {
                let elements = elements.iter().map(|e| self.literal(e)).collect();
                self.array(elements).into()
            }
            Literal::ByteArray(bytes) => {
                self.add(Object::bits(self.indices.byte_array, instance::BYTES, bytes.clone())).into()
            }
            Literal::NamedPrimitive { module, function } => {
                let module = module.as_ref().map_or(Value::Object(NIL), |m| self.symbol(m).into());
                let function = self.symbol(function).into();
                self.array(vec![module, function, Value::Integer(0), Value::Integer(0)]).into()
            }
            Literal::Binding(..) | Literal::MethodClass | Literal::Block(_) => NIL.into(),
        }
    }

    /// An array in which each element stands at its hash or as soon behind it as there is room, wrapping around.
    fn table(&mut self, entries: &[(u32, Value)]) -> ObjectId {
        let capacity = table_capacity(entries.len());
        let mut slots = vec![Value::Object(NIL); capacity];
        for (hash, value) in entries {
            let mut at = *hash as usize % capacity;
            while slots[at] != Value::Object(NIL) {
                at = (at + 1) % capacity;
            }
            slots[at] = *value;
        }
        self.array(slots)
    }

    /// A dictionary from symbols to values, given by their bindings.
    pub fn dictionary(&mut self, bindings: &[(ObjectId, ObjectId)]) -> ObjectId {
        let entries: Vec<_> = bindings.iter().map(|(key, b)| (self.identity_hash(*key), Value::Object(*b))).collect();
        let array = self.table(&entries);
        self.fixed(self.indices.dictionary, vec![Value::Integer(entries.len() as i64), array.into()])
    }

    /// The set of all symbols made so far. Call it last.
    pub fn symbol_table(&mut self, id: ObjectId) {
        let symbols: Vec<(u32, Value)> =
            self.symbols.iter().map(|(text, id)| (string_hash(&symbol_bytes(text)), Value::Object(*id))).collect();
        let array = self.table(&symbols);
        self.set(id, 0, Value::Integer(symbols.len() as i64));
        self.set(id, 1, array);
    }
}

fn symbol_bytes(text: &str) -> Vec<u8> {
    let bytes: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(c as u32).ok()).collect();
    bytes.unwrap_or_else(|| text.as_bytes().to_vec())
}

/// A power of two with at least a quarter left free.
pub fn table_capacity(entries: usize) -> usize {
    (entries * 4 / 3 + 1).next_power_of_two().max(4)
}

/// The hash the kernel's strings have: each byte is added and the sum multiplied, in 28 bits.
pub fn string_hash(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0u32, |hash, byte| hash.wrapping_add(u32::from(*byte)).wrapping_mul(1_664_525) & 0xFFF_FFFF)
}
