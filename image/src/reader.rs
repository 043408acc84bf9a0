//! Reads a Spur 64-bit image file.
//!
//! *In*: the bytes of a single-file image, one or several segments. *Out*: an [`Image`] in which every reference is
//! resolved, or a [`ReadError`] that names what is wrong and where. Free chunks and bridges are left out, and so are the
//! virtual machine's own lists of them: a file written from the result has no free space.
//!
//! Never panics, whatever the bytes. Never judges whether the objects make sense: that is [`crate::verify`].

use crate::format::{self, Header, class_index, instance};
use crate::object::{self, Body, Image, Object, ObjectId, Settings, Value};
use std::fmt;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Not even a header.
    TooShort {
        size: usize,
    },
    /// The first word is a format number this reader knows and does not read.
    Unsupported {
        number: u32,
        what: &'static str,
    },
    ByteSwapped {
        number: u32,
    },
    /// The first word is no image format number at all.
    NotAnImage {
        number: u32,
    },
    HeaderSize {
        size: u32,
    },
    /// The header promises more than the file holds.
    Truncated {
        expected: u64,
        found: u64,
    },
    /// The heap cannot be walked or a slot cannot be understood. `address` is the one in the file's own address space.
    Damaged {
        address: u64,
        what: String,
    },
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReadError::TooShort { size } => {
                write!(f, "{size} bytes are too few for an image: the header alone has {}", format::HEADER_SIZE)
            }
            ReadError::Unsupported { number, what } => {
                write!(f, "image format {number} ({what}) is not supported: only 64-bit Spur (68021, 68533) is")
            }
            ReadError::ByteSwapped { number } => {
                write!(f, "image format {number} in big-endian byte order is not supported")
            }
            ReadError::NotAnImage { number } => {
                write!(f, "this is not an image: it begins with {number}, which is no image format number")
            }
            ReadError::HeaderSize { size } => write!(f, "header size {size} is not {}", format::HEADER_SIZE),
            ReadError::Truncated { expected, found } => {
                write!(f, "the image is truncated: it should have {expected} bytes and has {found}")
            }
            ReadError::Damaged { address, what } => write!(f, "the image is damaged at {address:#x}: {what}"),
        }
    }
}

impl std::error::Error for ReadError {}

/// Format numbers that name an image of another kind.
const OTHER_FORMATS: &[(u32, &str)] = &[
    (6502, "32-bit, before Spur"),
    (6504, "32-bit, before Spur"),
    (6505, "32-bit, before Spur"),
    (6521, "32-bit Spur"),
    (7033, "32-bit Spur"),
    (68000, "64-bit, before Spur"),
    (68002, "64-bit, before Spur"),
    (68003, "64-bit, before Spur"),
    (68019, "64-bit Spur with an obsolete float tag"),
    (68531, "64-bit Spur with an obsolete float tag"),
];

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes(array_at(bytes, at))
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(array_at(bytes, at))
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from_le_bytes(array_at(bytes, at))
}

/// Zeros beyond the end; callers check the bounds first, where it matters.
fn array_at<const N: usize>(bytes: &[u8], at: usize) -> [u8; N] {
    bytes.get(at..at + N).and_then(|b| b.try_into().ok()).unwrap_or([0; N])
}

/// What was found of an object before references could be resolved.
struct Raw<'a> {
    header: Header,
    slots: usize,
    /// Address of the header in the file's address space.
    address: u64,
    body: &'a [u8],
}

/// Reads and checks an image file.
pub fn read(bytes: &[u8]) -> Result<Image, ReadError> {
    let (settings, data_size, special_address) = read_header(bytes)?;
    let raws = walk_segments(bytes, settings.base, data_size)?;
    let addresses: Vec<u64> = raws.iter().map(|raw| raw.address).collect();
    let mut image = Image { settings, objects: Vec::with_capacity(raws.len()), special_objects: object::NIL };
    for raw in &raws {
        let object = read_object(raw, &addresses)?;
        image.objects.push(object);
    }
    image.special_objects = find(&addresses, special_address).ok_or_else(|| {
        damaged(special_address, "the header names this address as the special objects array, but no object is there")
    })?;
    check_prefix(&mut image)?;
    Ok(image)
}

fn damaged(address: u64, what: impl Into<String>) -> ReadError {
    ReadError::Damaged { address, what: what.into() }
}

fn read_header(bytes: &[u8]) -> Result<(Settings, u64, u64), ReadError> {
    if bytes.len() < 4 {
        return Err(ReadError::TooShort { size: bytes.len() });
    }
    let number = u32_at(bytes, 0);
    let known = |n: u32| n == format::IMAGE_FORMAT || n == format::IMAGE_FORMAT_MULTIPLE;
    if !known(number) {
        if let Some((_, what)) = OTHER_FORMATS.iter().find(|(n, _)| *n == number) {
            return Err(ReadError::Unsupported { number, what });
        }
        let swapped = number.swap_bytes();
        if known(swapped) || OTHER_FORMATS.iter().any(|(n, _)| *n == swapped) {
            return Err(ReadError::ByteSwapped { number: swapped });
        }
        return Err(ReadError::NotAnImage { number });
    }
    if bytes.len() < format::HEADER_SIZE {
        return Err(ReadError::TooShort { size: bytes.len() });
    }
    let size = u32_at(bytes, 4);
    if size as usize != format::HEADER_SIZE {
        return Err(ReadError::HeaderSize { size });
    }
    let settings = Settings {
        image_format: number,
        base: u64_at(bytes, 16),
        last_hash: u64_at(bytes, 32),
        screen_size: u64_at(bytes, 40),
        flags: u64_at(bytes, 48),
        extra_memory: u32_at(bytes, 56),
        stack_pages: u16_at(bytes, 60),
        code_zone_kib: u16_at(bytes, 62),
        eden_bytes: u32_at(bytes, 64),
        external_semaphores: u16_at(bytes, 68),
        image_version: u16_at(bytes, 70),
    };
    if !settings.base.is_multiple_of(format::SLOT as u64) {
        return Err(damaged(settings.base, "the base address is not a multiple of 8"));
    }
    Ok((settings, u64_at(bytes, 8), u64_at(bytes, 24)))
}

fn walk_segments(bytes: &[u8], base: u64, data_size: u64) -> Result<Vec<Raw<'_>>, ReadError> {
    let file = &bytes[format::HEADER_SIZE..];
    if data_size > file.len() as u64 {
        let header = format::HEADER_SIZE as u64;
        return Err(ReadError::Truncated {
            expected: data_size.saturating_add(header),
            found: file.len() as u64 + header,
        });
    }
    let mut raws = Vec::new();
    let mut rest = &file[..data_size as usize];
    let mut start = base;
    let mut size = u64_at(bytes, 72);
    loop {
        let bridge = format::BRIDGE_SIZE as u64;
        if size < bridge || !size.is_multiple_of(format::SLOT as u64) {
            return Err(damaged(start, format!("segment size {size} is impossible")));
        }
        if size > rest.len() as u64 {
            return Err(damaged(start, format!("a segment of {size} bytes begins where {} are left", rest.len())));
        }
        if start.checked_add(size).is_none() {
            return Err(damaged(start, "the segment leaves the address space"));
        }
        let (segment, after) = rest.split_at(size as usize);
        let heap = &segment[..segment.len() - format::BRIDGE_SIZE];
        walk(heap, start, &mut raws)?;
        let word = u64_at(segment, heap.len());
        let gap = if word >> 56 == 0 { 0 } else { (word & 0xFF_FFFF_FFFF_FFFF).saturating_mul(8) };
        let next = u64_at(segment, heap.len() + format::SLOT);
        rest = after;
        if next == 0 {
            break;
        }
        start = start
            .checked_add(size)
            .and_then(|s| s.checked_add(gap))
            .filter(|s| s % format::SLOT as u64 == 0)
            .ok_or_else(|| damaged(start, "the segments leave the address space"))?;
        size = next;
    }
    if !rest.is_empty() {
        return Err(damaged(start, format!("{} bytes follow the last segment", rest.len())));
    }
    Ok(raws)
}

/// Appends the objects of one segment, in address order.
fn walk<'a>(heap: &'a [u8], start: u64, raws: &mut Vec<Raw<'a>>) -> Result<(), ReadError> {
    let mut at = 0;
    while at < heap.len() {
        let mut slots = u64_at(heap, at) >> 56;
        if slots == format::OVERFLOW_SLOTS {
            slots = u64_at(heap, at) & 0xFF_FFFF_FFFF_FFFF;
            at += format::SLOT;
        }
        let address = start + at as u64;
        let header = Header(u64_at(heap, at));
        let body_start = at + format::SLOT;
        let body_end = (slots.max(1) as usize)
            .checked_mul(format::SLOT)
            .and_then(|size| size.checked_add(body_start))
            .filter(|end| *end <= heap.len())
            .ok_or_else(|| damaged(address, format!("an object of {slots} slots does not fit into its segment")))?;
        if header.class_index() != class_index::FREE && header.class_index() != class_index::BRIDGE {
            let body = &heap[body_start..body_start + slots as usize * format::SLOT];
            raws.push(Raw { header, slots: slots as usize, address, body });
        }
        at = body_end;
    }
    Ok(())
}

fn find(addresses: &[u64], address: u64) -> Option<ObjectId> {
    addresses.binary_search(&address).ok().map(|i| ObjectId(i as u32))
}

fn read_object(raw: &Raw<'_>, addresses: &[u64]) -> Result<Object, ReadError> {
    let format = raw.header.format();
    if raw.header.class_index() == class_index::FORWARDER {
        return Err(damaged(raw.address, "a forwarder must not stand in a file"));
    }
    let values = |count: usize| -> Result<Vec<Value>, ReadError> {
        (0..count).map(|i| read_value(u64_at(raw.body, i * format::SLOT), addresses, raw.address, i)).collect()
    };
    let body = match format {
        instance::EMPTY..=instance::EPHEMERON => Body::Pointers(values(raw.slots)?),
        9..=31 => {
            let size = format::byte_size(format, raw.slots)
                .ok_or_else(|| damaged(raw.address, "format and slot count contradict each other"))?;
            if format < instance::CODE { Body::Bits(raw.body[..size].to_vec()) } else { read_code(raw, size, values)? }
        }
        _ => return Err(damaged(raw.address, format!("format {format} is not one of an object in a file"))),
    };
    Ok(Object {
        class_index: raw.header.class_index(),
        format: format::base_format(format),
        hash: raw.header.hash(),
        immutable: raw.header.has(Header::IMMUTABLE),
        pinned: raw.header.has(Header::PINNED),
        body,
    })
}

fn read_code(
    raw: &Raw<'_>,
    size: usize,
    values: impl Fn(usize) -> Result<Vec<Value>, ReadError>,
) -> Result<Body, ReadError> {
    let word = u64_at(raw.body, 0);
    if raw.slots == 0 || format::tag(word) != 1 {
        return Err(damaged(raw.address, "compiled code has no method header"));
    }
    let header = format::MethodHeader::from_integer(format::decode_integer(word));
    let pointers = header.literals as usize + 1;
    let Some(bytes) = raw.body.get(pointers * format::SLOT..size) else {
        return Err(damaged(
            raw.address,
            format!("compiled code states {} literals and has {} slots", header.literals, raw.slots),
        ));
    };
    Ok(Body::Code { slots: values(pointers)?, bytes: bytes.to_vec() })
}

fn read_value(word: u64, addresses: &[u64], object: u64, slot: usize) -> Result<Value, ReadError> {
    match format::tag(word) {
        0 => find(addresses, word)
            .map(Value::Object)
            .ok_or_else(|| damaged(object, format!("slot {slot} refers to {word:#x}, where no object begins"))),
        1 => Ok(Value::Integer(format::decode_integer(word))),
        2 if word >> 3 < 1 << 30 => Ok(Value::Character(format::decode_character(word))),
        4 => Ok(Value::Float(format::decode_small_float(word))),
        _ => Err(damaged(object, format!("slot {slot} holds {word:#x}, which is neither address nor immediate"))),
    }
}

/// Checks the five objects every image begins with and forgets the lists of free memory kept in them.
fn check_prefix(image: &mut Image) -> Result<(), ReadError> {
    let base = image.settings.base;
    let wrong = |what: &str| Err(damaged(base, what.to_string()));
    if image.objects.len() <= object::HIDDEN_ROOTS.0 as usize {
        return wrong("the first five objects are missing");
    }
    for (id, name) in [(object::NIL, "nil"), (object::FALSE, "false"), (object::TRUE, "true")] {
        if image.get(id).slot_count() != 0 {
            return wrong(&format!("{name} should stand here, without slots"));
        }
    }
    let lists = image.get_mut(object::FREE_LISTS);
    if lists.format != instance::LONGS64 || lists.slot_count() != format::FREE_LISTS {
        return wrong("the fourth object is not the list of free chunks");
    }
    lists.body = Body::Bits(vec![0; format::FREE_LISTS * format::SLOT]);
    let roots = image.get(object::HIDDEN_ROOTS);
    if roots.format != instance::ARRAY || roots.slot_count() != format::HIDDEN_ROOTS {
        return wrong("the fifth object is not the root of the class table");
    }
    // The stacks of the collector hold raw addresses. Empty ones are as good as none.
    for slot in format::CLASS_TABLE_PAGES..format::CLASS_TABLE_PAGES + 3 {
        image.get_mut(object::HIDDEN_ROOTS).slots_mut()[slot] = object::NIL.into();
    }
    for page in 0..format::CLASS_TABLE_PAGES {
        match image.object_at(object::HIDDEN_ROOTS, page) {
            None if page >= 2 => break,
            Some(id) if image.get(id).slots().len() == format::CLASS_TABLE_PAGE_SIZE => {}
            _ => return wrong(&format!("page {page} of the class table is not an array of 1024 slots")),
        }
    }
    Ok(())
}
