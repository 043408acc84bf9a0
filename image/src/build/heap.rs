//! Makes objects: numbers, strings, symbols, hashed collections.
//!
//! *In*: values. *Out*: objects at the end of the list, in the order they were asked for; identity hashes come from a fixed
//! sequence, so the same requests give the same heap.

use super::kinds::{Kinds, STRING_HASH_MASK, Shape};
use super::profile::LineEnd;
use crate::compile::Literal;
use crate::format::{self, instance};
use crate::object::{NIL, Object, ObjectId, Value};
use num_bigint::{BigInt, Sign};
use num_traits::ToPrimitive;
use std::collections::BTreeMap;

pub struct Heap {
    pub objects: Vec<Object>,
    pub kinds: Kinds,
    hash: u32,
    symbols: BTreeMap<String, ObjectId>,
}

/// Where the sequence of identity hashes begins.
const FIRST_HASH: u32 = 0x12_3457;

impl Heap {
    pub fn new(kinds: Kinds) -> Self {
        Heap { objects: Vec::new(), kinds, hash: FIRST_HASH, symbols: BTreeMap::new() }
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

    /// An instance with the named variables set as far as its class has them, and indexed ones behind these.
    pub fn make(&mut self, shape: &Shape, values: &[(&str, Value)], indexed: Vec<Value>) -> ObjectId {
        let mut slots = vec![Value::Object(NIL); shape.names.len()];
        for (name, value) in values {
            if let Some(slot) = shape.slot(name) {
                slots[slot] = *value;
            }
        }
        slots.extend(indexed);
        self.pointers(shape.index, shape.instance_format(), slots)
    }

    /// Sets a variable where the class has it.
    pub fn set_variable(&mut self, shape: &Shape, id: ObjectId, name: &str, value: impl Into<Value>) {
        if let Some(slot) = shape.slot(name) {
            self.set(id, slot, value);
        }
    }

    pub fn array(&mut self, elements: Vec<Value>) -> ObjectId {
        self.pointers(self.kinds.array, instance::ARRAY, elements)
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
            Some(bytes) => self.add(Object::bits(self.kinds.string, instance::BYTES, bytes)),
            None => {
                let words = text.chars().flat_map(|c| (c as u32).to_le_bytes()).collect();
                self.add(Object::bits(self.kinds.wide_string, instance::LONGS32, words))
            }
        }
    }

    /// The identity hash as collections of the kernel use it.
    pub fn collection_hash(&mut self, id: ObjectId) -> u32 {
        self.identity_hash(id) << self.kinds.identity_shift
    }

    /// The one symbol with this text.
    pub fn symbol(&mut self, text: &str) -> ObjectId {
        if let Some(id) = self.symbols.get(text) {
            return *id;
        }
        let is_wide = text.chars().any(|c| c as u32 > 255);
        let object = match self.kinds.wide_symbol {
            Some(class) if is_wide => {
                Object::bits(class, instance::LONGS32, text.chars().flat_map(|c| (c as u32).to_le_bytes()).collect())
            }
            _ => Object::bits(self.kinds.symbol, instance::BYTES, symbol_bytes(text)),
        };
        let id = self.add(object);
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
        let class = if sign == Sign::Minus { self.kinds.large_negative } else { self.kinds.large_positive };
        self.add(Object::bits(class, instance::BYTES, magnitude)).into()
    }

    pub fn float(&mut self, bits: u64) -> Value {
        let value = f64::from_bits(bits);
        if format::encode_small_float(value).is_some() {
            return Value::Float(value);
        }
        let object = Object::bits(self.kinds.boxed_float, instance::LONGS32, bits.to_le_bytes().to_vec());
        self.add(object).into()
    }

    /// A variable outside methods; `shape` is one of the kinds of bindings.
    pub fn binding(&mut self, shape: &Shape, key: Value, value: Value, owner: Value) -> ObjectId {
        let values = [("key", key), ("name", key), ("value", value), ("owningClass", owner), ("definingClass", owner)];
        self.make(shape, &values, Vec::new())
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
                let parts = [("numerator", numerator), ("denominator", denominator)];
                let (scaled, fraction) = (self.kinds.scaled.clone(), self.kinds.fraction.clone());
                let mut values = vec![("scale", Value::Integer(i64::from(*scale)))];
                if scaled.slot("numerator").is_some() {
                    values.extend(parts);
                } else if denominator == Value::Integer(1) {
                    values.push(("fraction", numerator));
                } else {
                    values.push(("fraction", self.make(&fraction, &parts, Vec::new()).into()));
                }
                self.make(&scaled, &values, Vec::new()).into()
            }
            Literal::Character(code) => Value::Character(*code),
            Literal::String(text) if self.kinds.line_end == LineEnd::Cr => {
                self.string(&text.replace('\n', "\r")).into()
            }
            Literal::String(text) => self.string(text).into(),
            Literal::Symbol(text) => self.symbol(text).into(),
            Literal::Array(elements) => {
                let elements = elements.iter().map(|e| self.literal(e)).collect();
                self.array(elements).into()
            }
            Literal::ByteArray(bytes) => {
                self.add(Object::bits(self.kinds.byte_array, instance::BYTES, bytes.clone())).into()
            }
            Literal::NamedPrimitive { module, function } => {
                let module = module.as_ref().map_or(Value::Object(NIL), |m| self.symbol(m).into());
                let function = self.symbol(function).into();
                self.array(vec![module, function, Value::Integer(0), Value::Integer(0)]).into()
            }
            Literal::Binding(..) | Literal::MethodClass | Literal::Block(_) | Literal::ConstantBlock(..) => NIL.into(),
        }
    }

    /// Elements at their hash or as soon behind it as there is room, wrapping around; `free` marks the places left.
    fn table(&self, entries: &[(u32, Value)], free: Value) -> Vec<Value> {
        let capacity = self.kinds.capacity(entries.len());
        let mut slots = vec![free; capacity];
        for (hash, value) in entries {
            let mut at = *hash as usize % capacity;
            while slots[at] != free {
                at = (at + 1) % capacity;
            }
            slots[at] = *value;
        }
        slots
    }

    fn hashed(&mut self, shape: &Shape, entries: &[(u32, Value)]) -> ObjectId {
        let table = self.table(entries, NIL.into());
        let array = self.array(table);
        let tally = Value::Integer(entries.len() as i64);
        self.make(shape, &[("tally", tally), ("array", array.into())], Vec::new())
    }

    /// A dictionary from symbols to values, given by their bindings, found by the identity of the symbol.
    pub fn dictionary(&mut self, shape: &Shape, bindings: &[(ObjectId, ObjectId)]) -> ObjectId {
        let entries: Vec<_> = bindings.iter().map(|(key, b)| (self.collection_hash(*key), Value::Object(*b))).collect();
        self.hashed(shape, &entries)
    }

    /// A set of objects found by their identity.
    pub fn identity_set(&mut self, shape: &Shape, elements: &[ObjectId]) -> ObjectId {
        let entries: Vec<_> = elements.iter().map(|e| (self.collection_hash(*e), Value::Object(*e))).collect();
        self.hashed(shape, &entries)
    }

    /// The class variables of a class.
    pub fn pool(&mut self, names: &[(&str, ObjectId)]) -> ObjectId {
        match self.kinds.pool.clone() {
            Some(shape) => {
                let entries: Vec<_> =
                    names.iter().map(|(name, b)| (self.string_hash(name), Value::Object(*b))).collect();
                self.hashed(&shape, &entries)
            }
            None => {
                let shape = self.kinds.dictionary.clone();
                let entries: Vec<_> = names.iter().map(|(name, b)| (self.symbol(name), *b)).collect();
                self.dictionary(&shape, &entries)
            }
        }
    }

    /// A list where the kernel has the role for it, else an array.
    pub fn list(&mut self, elements: Vec<Value>) -> ObjectId {
        let size = elements.len() as i64;
        let array = self.array(elements);
        match self.kinds.list.clone() {
            Some(shape) => {
                let values =
                    [("array", array.into()), ("firstIndex", Value::Integer(1)), ("lastIndex", Value::Integer(size))];
                self.make(&shape, &values, Vec::new())
            }
            None => array,
        }
    }

    fn string_hash(&self, text: &str) -> u32 {
        if text.chars().any(|c| c as u32 > 255) && self.kinds.wide_symbol.is_some() {
            return hash_from(self.kinds.string_seed, text.chars().map(u32::from));
        }
        hash_from(self.kinds.string_seed, symbol_bytes(text).into_iter().map(u32::from))
    }

    /// A symbol table without symbols.
    pub fn empty_symbol_table(&mut self) -> ObjectId {
        let shape = self.kinds.symbol_table.clone();
        let id = self.make(&shape, &[], Vec::new());
        self.fill_symbol_table(id, &[]);
        id
    }

    fn fill_symbol_table(&mut self, id: ObjectId, symbols: &[(u32, Value)]) {
        let Kinds { symbol_table, symbol_array, symbol_flag, .. } = self.kinds.clone();
        let free = match &symbol_flag {
            Some(shape) => self.make(shape, &[], Vec::new()),
            None => NIL,
        };
        let slots = self.table(symbols, free.into());
        let array = self.make(&symbol_array, &[], slots);
        let values = [("tally", Value::Integer(symbols.len() as i64)), ("array", array.into()), ("flag", free.into())];
        for (name, value) in values {
            self.set_variable(&symbol_table, id, name, value);
        }
    }

    /// Enters all symbols made so far into the table; answers how many. Call it last.
    pub fn symbol_table(&mut self, id: ObjectId) -> usize {
        let symbols: Vec<(u32, Value)> =
            self.symbols.iter().map(|(text, id)| (self.string_hash(text), Value::Object(*id))).collect();
        self.fill_symbol_table(id, &symbols);
        symbols.len()
    }
}

fn symbol_bytes(text: &str) -> Vec<u8> {
    let bytes: Option<Vec<u8>> = text.chars().map(|c| u8::try_from(c as u32).ok()).collect();
    bytes.unwrap_or_else(|| text.as_bytes().to_vec())
}

/// The hash the kernel's strings have: each byte is added and the sum multiplied, in 28 bits.
pub fn string_hash(bytes: &[u8]) -> u32 {
    hash_from(0, bytes.iter().map(|byte| u32::from(*byte)))
}

fn hash_from(seed: u32, codes: impl Iterator<Item = u32>) -> u32 {
    codes.fold(seed, |hash, code| hash.wrapping_add(code).wrapping_mul(1_664_525) & STRING_HASH_MASK)
}
