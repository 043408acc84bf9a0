//! The functions that class `SpurObjectHeader` defines.

use super::constants::{
    BASE_HEADER_SIZE, FORMAT_ARRAY, FORMAT_BYTES, FORMAT_COMPILED_CODE, FORMAT_MASK,
    FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WEAK, FORMAT_WORDS32, FORMAT_WORDS64,
    LAST_POINTER_FORMAT, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PINNED_BIT,
    SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, TAG_MASK,
};
use super::memory;

/// The argument is not an immediate.
#[inline]
pub(super) fn isPinned(oop: i64) -> i64 {
    (memory::load(oop as *mut i64) as u64 & PINNED_BIT as u64 != 0) as i64
}

pub(super) fn setFormatOfto(oop: i64, format: i64) {
    let mut field: u64 = FORMAT_MASK as u64;
    let header: u64 = memory::load(oop as *mut i64) as u64
        & !field.wrapping_shl(FORMAT_SHIFT as u32);
    field = format as u64;
    memory::store(
        oop as *mut i64,
        (header | field.wrapping_shl(FORMAT_SHIFT as u32)) as i64,
    );
}

/// Pointers and nothing else.
#[inline]
pub(super) fn isPointers(oop: i64) -> i64 {
    (oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64) as i64
}

/// Byte-indexable; compiled code counts too.
#[inline]
pub(super) fn isBytes(oop: i64) -> i64 {
    (oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 >= FORMAT_BYTES as u64) as i64
}

#[inline]
pub(super) fn isShorts(oop: i64) -> i64 {
    if oop & TAG_MASK != 0 {
        return 0;
    }
    let format: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    (format >= FORMAT_SHORTS as u64 && format < FORMAT_BYTES as u64) as i64
}

/// 32-bit indexable.
#[inline]
pub(super) fn isWords(oop: i64) -> i64 {
    (oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 | 1 == FORMAT_WORDS32.wrapping_add(1) as u64) as i64
}

#[inline]
pub(super) fn isLong64s(oop: i64) -> i64 {
    (oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_WORDS64 as u64) as i64
}

#[inline]
pub(super) fn isWordsOrBytes(oop: i64) -> i64 {
    let mut t: bool = oop & TAG_MASK == 0;
    if t {
        let format: i64 = ((memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        t = format >= FORMAT_WORDS64 && format < FORMAT_COMPILED_CODE;
    }
    t as i64
}

#[inline]
pub(super) fn isIndexable(oop: i64) -> i64 {
    let mut t: bool = oop & TAG_MASK == 0;
    if t {
        let format: i64 = ((memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        t = format >= FORMAT_ARRAY
            && (format <= FORMAT_WEAK || format >= FORMAT_WORDS64);
    }
    t as i64
}

#[inline]
pub(super) fn isWeak(oop: i64) -> i64 {
    (oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_WEAK as u64) as i64
}

/// Of the shape of Array: indexable pointers without instance variables.
#[inline]
pub(super) fn isArray(oop: i64) -> i64 {
    (oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64) as i64
}

/// The same; immediates have none.
pub(super) fn byteSizeOf(oop: i64) -> i64 {
    if oop & TAG_MASK != 0 {
        return 0;
    }
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format: i64 = ((memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t2: i64;
    'l0: {
        if format >= FORMAT_BYTES {
            t2 = format & 7;
            break 'l0;
        }
        if format >= FORMAT_SHORTS {
            t2 = (format & 3) << 1;
            break 'l0;
        }
        if format >= FORMAT_WORDS32 {
            t2 = (format & 1) << 2;
            break 'l0;
        }
        t2 = 0;
    }
    t.wrapping_sub(t2)
}

/// The format of an object with so many bytes; the base is that of its class.
pub(super) fn formatForBytesbase(numBytes: i64, format: i64) -> i64 {
    let unused: i64 = 0i64.wrapping_sub(numBytes) & 7;
    let t: i64;
    'l0: {
        if format >= FORMAT_BYTES {
            t = 0;
            break 'l0;
        }
        if format >= FORMAT_SHORTS {
            t = 1;
            break 'l0;
        }
        if format >= FORMAT_WORDS32 {
            t = 2;
            break 'l0;
        }
        t = 3;
    }
    format.wrapping_add((unused as u64).wrapping_shr(t as u32) as i64)
}

/// Without the count of unused units.
pub(super) fn classFormatFromInstanceFormat(format: i64) -> i64 {
    if format >= FORMAT_BYTES {
        return format & -8;
    }
    if format >= FORMAT_SHORTS {
        return FORMAT_SHORTS;
    }
    if format >= FORMAT_WORDS32 {
        return FORMAT_WORDS32;
    }
    format
}
