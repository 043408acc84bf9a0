//! An image as values: a header, a list of objects in heap order, references by number.
//!
//! *In*: what [`crate::reader`] found in a file or what a builder made. *Out*: something [`crate::write`] lays out and
//! [`crate::verify`] checks. Addresses exist in files only; here an object is known by its position in the list.

use crate::format::{self, MethodHeader, class_index};

/// Position of an object in [`Image::objects`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ObjectId(pub u32);

/// The first five objects of every image.
pub const NIL: ObjectId = ObjectId(0);
pub const FALSE: ObjectId = ObjectId(1);
pub const TRUE: ObjectId = ObjectId(2);
pub const FREE_LISTS: ObjectId = ObjectId(3);
pub const HIDDEN_ROOTS: ObjectId = ObjectId(4);

/// Contents of a pointer slot.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    Object(ObjectId),
    Integer(i64),
    Character(u32),
    /// Only a float for which [`format::encode_small_float`] has a word.
    Float(f64),
}

impl Value {
    pub fn object(self) -> Option<ObjectId> {
        match self {
            Value::Object(id) => Some(id),
            _ => None,
        }
    }

    pub fn integer(self) -> Option<i64> {
        match self {
            Value::Integer(value) => Some(value),
            _ => None,
        }
    }
}

impl From<ObjectId> for Value {
    fn from(id: ObjectId) -> Self {
        Value::Object(id)
    }
}

/// What an object holds, by the kind of its format.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    /// Formats 0 to 5.
    Pointers(Vec<Value>),
    /// Formats 9 to 23: the bytes in use.
    Bits(Vec<u8>),
    /// Formats 24 to 31: header and literals, then the bytes behind them.
    Code { slots: Vec<Value>, bytes: Vec<u8> },
}

#[derive(Clone, Debug, PartialEq)]
pub struct Object {
    pub class_index: u32,
    /// Without the count of unused units: 0 to 5, 9, 10, 12, 16 or 24.
    pub format: u8,
    /// 0: none yet.
    pub hash: u32,
    pub immutable: bool,
    pub pinned: bool,
    pub body: Body,
}

impl Object {
    pub fn pointers(class_index: u32, format: u8, slots: Vec<Value>) -> Self {
        Object { class_index, format, hash: 0, immutable: false, pinned: false, body: Body::Pointers(slots) }
    }

    pub fn bits(class_index: u32, format: u8, bytes: Vec<u8>) -> Self {
        Object { class_index, format, hash: 0, immutable: false, pinned: false, body: Body::Bits(bytes) }
    }

    /// The slots a collector would follow; none for bits.
    pub fn slots(&self) -> &[Value] {
        match &self.body {
            Body::Pointers(slots) | Body::Code { slots, .. } => slots,
            Body::Bits(_) => &[],
        }
    }

    pub fn slots_mut(&mut self) -> &mut [Value] {
        match &mut self.body {
            Body::Pointers(slots) | Body::Code { slots, .. } => slots,
            Body::Bits(_) => &mut [],
        }
    }

    pub fn bytes(&self) -> Option<&[u8]> {
        match &self.body {
            Body::Bits(bytes) => Some(bytes),
            _ => None,
        }
    }

    pub fn is_code(&self) -> bool {
        matches!(self.body, Body::Code { .. })
    }

    /// Header of compiled code.
    pub fn method_header(&self) -> Option<MethodHeader> {
        match &self.body {
            Body::Code { slots, .. } => Some(MethodHeader::from_integer(slots.first()?.integer()?)),
            _ => None,
        }
    }

    /// Literals of compiled code, without the header.
    pub fn literals(&self) -> &[Value] {
        match &self.body {
            Body::Code { slots, .. } => slots.get(1..).unwrap_or(&[]),
            _ => &[],
        }
    }

    /// Size of the body in slots.
    pub fn slot_count(&self) -> usize {
        match &self.body {
            Body::Pointers(slots) => slots.len(),
            Body::Bits(bytes) => bytes.len().div_ceil(format::SLOT),
            Body::Code { slots, bytes } => slots.len() + bytes.len().div_ceil(format::SLOT),
        }
    }

    /// The format as the header states it, with the count of unused units.
    pub fn header_format(&self) -> u8 {
        match &self.body {
            Body::Pointers(_) => self.format,
            Body::Bits(bytes) => format::bits_shape(self.format, bytes.len()).1,
            Body::Code { bytes, .. } => format::bits_shape(self.format, bytes.len()).1,
        }
    }
}

/// Fields of the file header that do not follow from the objects.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    pub image_format: u32,
    /// Address of the first object.
    pub base: u64,
    /// State of the identity-hash generator, never 0.
    pub last_hash: u64,
    pub screen_size: u64,
    pub flags: u64,
    pub extra_memory: u32,
    pub stack_pages: u16,
    pub code_zone_kib: u16,
    pub eden_bytes: u32,
    pub external_semaphores: u16,
    pub image_version: u16,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            image_format: format::IMAGE_FORMAT,
            base: 0x1000_0000,
            last_hash: 1,
            screen_size: 0,
            flags: 2,
            extra_memory: 0,
            stack_pages: 0,
            code_zone_kib: 0,
            eden_bytes: 0,
            external_semaphores: 0,
            image_version: 0,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    pub settings: Settings,
    /// In heap order. The first five are those named by the constants of this module.
    pub objects: Vec<Object>,
    pub special_objects: ObjectId,
}

impl Image {
    pub fn get(&self, id: ObjectId) -> &Object {
        &self.objects[id.0 as usize]
    }

    pub fn get_mut(&mut self, id: ObjectId) -> &mut Object {
        &mut self.objects[id.0 as usize]
    }

    pub fn iter(&self) -> impl Iterator<Item = (ObjectId, &Object)> {
        self.objects.iter().enumerate().map(|(i, o)| (ObjectId(i as u32), o))
    }

    pub fn slot(&self, id: ObjectId, index: usize) -> Option<Value> {
        self.get(id).slots().get(index).copied()
    }

    /// The object in a slot; None for an immediate, nil or a slot that is not there.
    pub fn object_at(&self, id: ObjectId, index: usize) -> Option<ObjectId> {
        self.slot(id, index)?.object().filter(|o| *o != NIL)
    }

    /// The entry of the class table, None where it is nil.
    pub fn class_at(&self, index: u32) -> Option<ObjectId> {
        let size = format::CLASS_TABLE_PAGE_SIZE as u32;
        let page = self.object_at(HIDDEN_ROOTS, (index / size) as usize)?;
        self.object_at(page, (index % size) as usize)
    }

    /// The class of a value.
    pub fn class_of(&self, value: Value) -> Option<ObjectId> {
        self.class_at(match value {
            Value::Object(id) => self.get(id).class_index,
            Value::Integer(_) => class_index::SMALL_INTEGER,
            Value::Character(_) => class_index::CHARACTER,
            Value::Float(_) => class_index::SMALL_FLOAT,
        })
    }

    pub fn special_object(&self, index: usize) -> Option<ObjectId> {
        self.object_at(self.special_objects, index)
    }

    /// Every entry of the class table that is not nil, with its index.
    pub fn class_table(&self) -> impl Iterator<Item = (u32, ObjectId)> {
        let pages = self.get(HIDDEN_ROOTS).slots().iter().take(format::CLASS_TABLE_PAGES);
        pages.map_while(|page| page.object().filter(|p| *p != NIL)).enumerate().flat_map(move |(number, page)| {
            self.get(page).slots().iter().enumerate().filter_map(move |(slot, class)| {
                let class = class.object().filter(|c| *c != NIL)?;
                Some(((number * format::CLASS_TABLE_PAGE_SIZE + slot) as u32, class))
            })
        })
    }
}
