//! The numbers of the Spur 64-bit format: object header, instance formats, immediates, class format, method header.
//!
//! *In* and *out*: plain integers. Nothing here knows about objects or files; every other module takes its bit positions
//! from this one.

/// Bytes in a slot.
pub const SLOT: usize = 8;
/// Image formats a Spur 64-bit virtual machine reads: with one bytecode set, and with several.
pub const IMAGE_FORMAT: u32 = 68021;
pub const IMAGE_FORMAT_MULTIPLE: u32 = 68533;
/// The single-file header.
pub const HEADER_SIZE: usize = 128;
/// Every segment ends with these bytes: a header word and the size of the next segment.
pub const BRIDGE_SIZE: usize = 16;
/// Class-table pages hang in the first slots of the hidden roots object; eight further roots follow.
pub const CLASS_TABLE_PAGES: usize = 4096;
pub const HIDDEN_ROOTS: usize = CLASS_TABLE_PAGES + 8;
pub const CLASS_TABLE_PAGE_SIZE: usize = 1024;
pub const FREE_LISTS: usize = 64;
/// 22 bits each.
pub const MAX_CLASS_INDEX: u32 = 0x3F_FFFF;
pub const MAX_HASH: u32 = 0x3F_FFFF;

/// Class indices with a meaning of their own.
pub mod class_index {
    pub const FREE: u32 = 0;
    pub const SMALL_INTEGER: u32 = 1;
    pub const CHARACTER: u32 = 2;
    pub const BRIDGE: u32 = 3;
    pub const SMALL_FLOAT: u32 = 4;
    pub const FORWARDER: u32 = 8;
    pub const ARRAY_PUN: u32 = 16;
    pub const LONGS_PUN: u32 = 19;
    /// Everything up to here is hidden from the image.
    pub const LAST_PUN: u32 = 31;
    pub const LARGE_NEGATIVE_INTEGER: u32 = 32;
    pub const LARGE_POSITIVE_INTEGER: u32 = 33;
    pub const BOXED_FLOAT: u32 = 34;
    pub const MESSAGE: u32 = 35;
    pub const CONTEXT: u32 = 36;
    pub const BLOCK_CLOSURE: u32 = 37;
    pub const FULL_BLOCK_CLOSURE: u32 = 38;
    pub const BYTE_ARRAY: u32 = 50;
    pub const ARRAY: u32 = 51;
    pub const BYTE_STRING: u32 = 52;
    pub const BITMAP: u32 = 53;
    pub const FIRST_FREE: u32 = 1024;
}

/// Instance formats, the five bits at 24 of an object header. Bits formats count their unused units in the low bits.
pub mod instance {
    pub const EMPTY: u8 = 0;
    pub const FIXED: u8 = 1;
    pub const ARRAY: u8 = 2;
    pub const VARIABLE: u8 = 3;
    pub const WEAK: u8 = 4;
    pub const EPHEMERON: u8 = 5;
    pub const IMMEDIATE_OR_FORWARDER: u8 = 7;
    pub const LONGS64: u8 = 9;
    pub const LONGS32: u8 = 10;
    pub const SHORTS: u8 = 12;
    pub const BYTES: u8 = 16;
    pub const CODE: u8 = 24;
}

/// The format a class states for an instance that has `format`: the one without a count of unused units.
pub fn base_format(format: u8) -> u8 {
    match format {
        24..=31 => instance::CODE,
        16..=23 => instance::BYTES,
        12..=15 => instance::SHORTS,
        10 | 11 => instance::LONGS32,
        other => other,
    }
}

/// The size in bytes of one unit of a bits format.
pub fn unit_size(format: u8) -> Option<usize> {
    match base_format(format) {
        instance::LONGS64 => Some(8),
        instance::LONGS32 => Some(4),
        instance::SHORTS => Some(2),
        instance::BYTES | instance::CODE => Some(1),
        _ => None,
    }
}

/// Bytes in use of an object with `slots` slots; the unused units are in the low bits of `format`.
pub fn byte_size(format: u8, slots: usize) -> Option<usize> {
    let unit = unit_size(format)?;
    let unused = (format - base_format(format)) as usize * unit;
    (slots * SLOT).checked_sub(unused)
}

/// Slots and format for `bytes` bytes of a bits object. `bytes` is a multiple of the unit.
pub fn bits_shape(base: u8, bytes: usize) -> (usize, u8) {
    let slots = bytes.div_ceil(SLOT);
    let unused = slots * SLOT - bytes;
    (slots, base + (unused / unit_size(base).unwrap_or(SLOT)) as u8)
}

/// The header word of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header(pub u64);

/// Slot count byte that says "the count stands in the word before".
pub const OVERFLOW_SLOTS: u64 = 255;

impl Header {
    pub const IMMUTABLE: u64 = 1 << 23;
    pub const REMEMBERED: u64 = 1 << 29;
    pub const PINNED: u64 = 1 << 30;
    pub const GREY: u64 = 1 << 31;
    pub const MARKED: u64 = 1 << 55;

    /// `slots` is cut to the overflow mark when it does not fit.
    pub fn new(slots: usize, hash: u32, format: u8, class_index: u32) -> Self {
        Header(
            (slots as u64).min(OVERFLOW_SLOTS) << 56
                | u64::from(hash & MAX_HASH) << 32
                | u64::from(format & 31) << 24
                | u64::from(class_index & MAX_CLASS_INDEX),
        )
    }

    pub fn class_index(self) -> u32 {
        (self.0 & u64::from(MAX_CLASS_INDEX)) as u32
    }

    pub fn format(self) -> u8 {
        (self.0 >> 24 & 31) as u8
    }

    pub fn hash(self) -> u32 {
        (self.0 >> 32) as u32 & MAX_HASH
    }

    pub fn slot_byte(self) -> u64 {
        self.0 >> 56
    }

    pub fn has(self, flag: u64) -> bool {
        self.0 & flag != 0
    }
}

/// The bridge that ends the last segment.
pub const FINAL_BRIDGE: u64 = 0x0080_0000_4900_0003;

/// SmallIntegers have 61 bits.
pub const MIN_SMALL_INTEGER: i64 = -(1 << 60);
pub const MAX_SMALL_INTEGER: i64 = (1 << 60) - 1;

/// The tag of an immediate in its low three bits, 0 for an address.
pub fn tag(word: u64) -> u64 {
    word & 7
}

pub fn encode_integer(value: i64) -> u64 {
    (value as u64) << 3 | 1
}

pub fn decode_integer(word: u64) -> i64 {
    word as i64 >> 3
}

pub fn encode_character(code: u32) -> u64 {
    u64::from(code) << 3 | 2
}

pub fn decode_character(word: u64) -> u32 {
    (word >> 3) as u32
}

/// What the exponent is moved by, at the place it has after the rotation: 896 = 1023 - 127.
const SMALL_FLOAT_BIAS: u64 = 896 << 53;

/// The immediate for a float, if its exponent lies in the eight-bit range. Only the two zeros have a zero exponent there.
pub fn encode_small_float(value: f64) -> Option<u64> {
    let rotated = value.to_bits().rotate_left(1);
    let moved = if rotated <= 1 {
        rotated
    } else {
        let moved = rotated.checked_sub(SMALL_FLOAT_BIAS)?;
        // Under 2 the word would read as a zero; from 2^61 on it would not survive the tag shift.
        if moved <= 1 || moved >> 61 != 0 {
            return None;
        }
        moved
    };
    Some(moved << 3 | 4)
}

pub fn decode_small_float(word: u64) -> f64 {
    let moved = word >> 3;
    let rotated = if moved <= 1 { moved } else { moved.wrapping_add(SMALL_FLOAT_BIAS) };
    f64::from_bits(rotated.rotate_right(1))
}

/// Slot 2 of a class: number of fixed slots and base format of the instances.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassFormat {
    pub fixed: u16,
    pub spec: u8,
}

impl ClassFormat {
    pub fn to_integer(self) -> i64 {
        i64::from(self.spec) << 16 | i64::from(self.fixed)
    }

    /// None where bits above the instance specification are set.
    pub fn from_integer(value: i64) -> Option<Self> {
        (0..1 << 21).contains(&value).then_some(ClassFormat { fixed: value as u16, spec: (value >> 16) as u8 })
    }
}

/// The first slot of compiled code, as the integer it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct MethodHeader {
    pub literals: u16,
    pub primitive: bool,
    pub large_frame: bool,
    /// Arguments, copied values and temporaries.
    pub temps: u8,
    pub args: u8,
    /// Sign set: SistaV1. Clear: the older set with closures.
    pub sista: bool,
    /// Bits without a meaning here, kept so that a copy is exact.
    pub other: u64,
}

impl MethodHeader {
    const KNOWN: u64 = 0x7FFF | 1 << 16 | 1 << 17 | 0x3F << 18 | 0xF << 24;
    /// Slots of a context above its six fixed ones.
    pub const SMALL_FRAME: usize = 16;
    pub const LARGE_FRAME: usize = 56;
    pub const MAX_LITERALS: usize = 0x7FFF;
    pub const MAX_TEMPS: usize = 63;
    pub const MAX_ARGS: usize = 15;

    pub fn to_integer(self) -> i64 {
        let fields = u64::from(self.literals & 0x7FFF)
            | u64::from(self.primitive) << 16
            | u64::from(self.large_frame) << 17
            | u64::from(self.temps & 63) << 18
            | u64::from(self.args & 15) << 24
            | self.other;
        fields as i64 + if self.sista { MIN_SMALL_INTEGER } else { 0 }
    }

    pub fn from_integer(value: i64) -> Self {
        let sista = value < 0;
        let fields = if sista { value - MIN_SMALL_INTEGER } else { value } as u64;
        MethodHeader {
            literals: (fields & 0x7FFF) as u16,
            primitive: fields >> 16 & 1 == 1,
            large_frame: fields >> 17 & 1 == 1,
            temps: (fields >> 18 & 63) as u8,
            args: (fields >> 24 & 15) as u8,
            sista,
            other: fields & !Self::KNOWN,
        }
    }

    pub fn frame_size(self) -> usize {
        if self.large_frame { Self::LARGE_FRAME } else { Self::SMALL_FRAME }
    }
}

/// The next identity hash after `state`: a 22-bit xorshift, which never yields zero from a non-zero state.
pub fn next_hash(state: u32) -> u32 {
    let mut h = state & MAX_HASH;
    h ^= h >> 2;
    h ^= h << 7 & MAX_HASH;
    h ^ h >> 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_floats_have_the_documented_words() {
        for (value, word) in [
            (0.0, 0x4),
            (-0.0, 0xC),
            (1.0, 0x7F00_0000_0000_0004),
            (-1.0, 0x7F00_0000_0000_000C),
            (0.1, 0x7B99_9999_9999_99A4),
            (std::f64::consts::PI, 0x8092_1FB5_4442_D184),
            (-2.5, 0x8040_0000_0000_000C),
            (f64::from_bits(0x3800_0000_0000_0001), 0x14),
            (f64::from_bits(0x47FF_FFFF_FFFF_FFFF), 0xFFFF_FFFF_FFFF_FFF4),
        ] {
            assert_eq!(encode_small_float(value), Some(word), "{value}");
            assert_eq!(decode_small_float(word).to_bits(), value.to_bits(), "{value}");
        }
        for boxed in [f64::from_bits(0x3800_0000_0000_0000), 1e-50, 1e100, f64::INFINITY, f64::NAN] {
            assert_eq!(encode_small_float(boxed), None, "{boxed}");
        }
    }

    #[test]
    fn method_headers_have_the_documented_words() {
        let plain = MethodHeader { literals: 2, sista: true, ..Default::default() };
        assert_eq!(encode_integer(plain.to_integer()), 0x8000_0000_0000_0011);
        let primitive =
            MethodHeader { literals: 3, primitive: true, args: 1, temps: 2, sista: true, ..Default::default() };
        assert_eq!(encode_integer(primitive.to_integer()), 0x8000_0000_0848_0019);
        for header in [plain, primitive] {
            assert_eq!(MethodHeader::from_integer(header.to_integer()), header);
        }
    }

    #[test]
    fn bits_shapes_count_unused_units() {
        assert_eq!(bits_shape(instance::BYTES, 0), (0, 16));
        assert_eq!(bits_shape(instance::BYTES, 5), (1, 19));
        assert_eq!(bits_shape(instance::LONGS32, 12), (2, 11));
        assert_eq!(bits_shape(instance::SHORTS, 2), (1, 15));
        for base in [instance::BYTES, instance::LONGS32, instance::SHORTS, instance::LONGS64, instance::CODE] {
            for units in 0..20 {
                let bytes = units * unit_size(base).unwrap();
                let (slots, format) = bits_shape(base, bytes);
                assert_eq!(byte_size(format, slots), Some(bytes));
            }
        }
    }

    #[test]
    fn hashes_are_never_zero() {
        let mut hash = 1;
        for _ in 0..100_000 {
            hash = next_hash(hash);
            assert!((1..=MAX_HASH).contains(&hash));
        }
    }
}
