//! Lays an image out as the bytes of a file.
//!
//! *In*: an [`Image`]. *Out*: one segment with its bridge behind a 128-byte header; the same image always gives the same
//! bytes. Putting them into a file is the caller's work.

use crate::format::{self, Header};
use crate::object::{Body, Image, Object, ObjectId, Value};
use std::fmt;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriteError {
    /// A slot refers to an object that is not in the list.
    Dangling { holder: ObjectId, target: ObjectId },
    /// An integer or float that has no immediate form.
    NotImmediate { holder: ObjectId, slot: usize },
}

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            WriteError::Dangling { holder, target } => {
                write!(f, "object {} refers to object {}, which does not exist", holder.0, target.0)
            }
            WriteError::NotImmediate { holder, slot } => {
                write!(f, "slot {slot} of object {} holds a number too large for an immediate", holder.0)
            }
        }
    }
}

impl std::error::Error for WriteError {}

/// The bytes of the image file.
pub fn write(image: &Image) -> Result<Vec<u8>, WriteError> {
    let (addresses, end) = place(image);
    let data_size = end - image.settings.base + format::BRIDGE_SIZE as u64;
    let mut out = Vec::with_capacity(format::HEADER_SIZE + data_size as usize);
    let Some(special) = addresses.get(image.special_objects.0 as usize) else {
        return Err(WriteError::Dangling { holder: image.special_objects, target: image.special_objects });
    };
    write_header(image, data_size, *special, &mut out);
    for (id, object) in image.iter() {
        write_object(id, object, &addresses, &mut out)?;
    }
    out.extend(format::FINAL_BRIDGE.to_le_bytes());
    out.extend(0u64.to_le_bytes());
    Ok(out)
}

/// The address of each object and the first one behind them all.
pub(crate) fn place(image: &Image) -> (Vec<u64>, u64) {
    let mut next = image.settings.base;
    let addresses = image
        .objects
        .iter()
        .map(|object| {
            let slots = object.slot_count();
            if slots as u64 >= format::OVERFLOW_SLOTS {
                next += format::SLOT as u64;
            }
            let address = next;
            next += (format::SLOT + slots.max(1) * format::SLOT) as u64;
            address
        })
        .collect();
    (addresses, next)
}

fn write_header(image: &Image, data_size: u64, special: u64, out: &mut Vec<u8>) {
    let settings = &image.settings;
    out.extend(settings.image_format.to_le_bytes());
    out.extend((format::HEADER_SIZE as u32).to_le_bytes());
    out.extend(data_size.to_le_bytes());
    out.extend(settings.base.to_le_bytes());
    out.extend(special.to_le_bytes());
    out.extend(settings.last_hash.to_le_bytes());
    out.extend(settings.screen_size.to_le_bytes());
    out.extend(settings.flags.to_le_bytes());
    out.extend(settings.extra_memory.to_le_bytes());
    out.extend(settings.stack_pages.to_le_bytes());
    out.extend(settings.code_zone_kib.to_le_bytes());
    out.extend(settings.eden_bytes.to_le_bytes());
    out.extend(settings.external_semaphores.to_le_bytes());
    out.extend(settings.image_version.to_le_bytes());
    out.extend(data_size.to_le_bytes());
    out.resize(format::HEADER_SIZE, 0);
}

fn write_object(id: ObjectId, object: &Object, addresses: &[u64], out: &mut Vec<u8>) -> Result<(), WriteError> {
    let slots = object.slot_count();
    if slots as u64 >= format::OVERFLOW_SLOTS {
        out.extend((format::OVERFLOW_SLOTS << 56 | slots as u64).to_le_bytes());
    }
    let mut header = Header::new(slots, object.hash, object.header_format(), object.class_index).0;
    if object.immutable {
        header |= Header::IMMUTABLE;
    }
    if object.pinned {
        header |= Header::PINNED;
    }
    out.extend(header.to_le_bytes());
    let start = out.len();
    for (index, value) in object.slots().iter().enumerate() {
        out.extend(word(id, index, *value, addresses)?.to_le_bytes());
    }
    if let Body::Bits(bytes) | Body::Code { bytes, .. } = &object.body {
        out.extend_from_slice(bytes);
    }
    out.resize(start + slots.max(1) * format::SLOT, 0);
    Ok(())
}

fn word(holder: ObjectId, slot: usize, value: Value, addresses: &[u64]) -> Result<u64, WriteError> {
    match value {
        Value::Object(target) => {
            addresses.get(target.0 as usize).copied().ok_or(WriteError::Dangling { holder, target })
        }
        Value::Integer(value) if (format::MIN_SMALL_INTEGER..=format::MAX_SMALL_INTEGER).contains(&value) => {
            Ok(format::encode_integer(value))
        }
        Value::Character(code) => Ok(format::encode_character(code)),
        Value::Float(value) => format::encode_small_float(value).ok_or(WriteError::NotImmediate { holder, slot }),
        Value::Integer(_) => Err(WriteError::NotImmediate { holder, slot }),
    }
}
