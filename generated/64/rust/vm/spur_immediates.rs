//! The functions that class `SpurImmediates` defines.

use super::constants::{
    BASE_HEADER_SIZE, CHARACTER_TAG, CLASS_FLOAT_COMPACT_INDEX, CLASS_INDEX_MASK,
    FORMAT_SHIFT, FORMAT_WORDS32, NUM_TAG_BITS, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_FLOAT_EXPONENT_OFFSET, SMALL_FLOAT_RANGE, SMALL_FLOAT_TAG, SMALL_INTEGER_TAG,
    TAG_MASK,
};
use super::spur_allocation::allocateSlotsBeyondThresholdformatclassIndex;
use super::state::VM;
use super::memory;

#[inline]
pub(super) fn isImmediate(oop: i64) -> i64 {
    (oop & TAG_MASK != 0) as i64
}

#[inline]
pub(super) fn isNonImmediate(oop: i64) -> i64 {
    (oop & TAG_MASK == 0) as i64
}

/// No other tag has this bit.
#[inline]
pub(super) fn isIntegerObject(oop: i64) -> i64 {
    (oop & SMALL_INTEGER_TAG != 0) as i64
}

#[inline]
pub(super) fn isCharacterObject(oop: i64) -> i64 {
    (oop & TAG_MASK == CHARACTER_TAG) as i64
}

/// Whether the low bits of a word could be those of an oop.
pub(super) fn isValidTag(oop: i64) -> i64 {
    let tag: i64 = oop & TAG_MASK;
    (tag == 0
        || (tag == SMALL_INTEGER_TAG
            || (tag == CHARACTER_TAG || tag == SMALL_FLOAT_TAG))) as i64
}

/// Whether the word survives the loss of its three top bits.
#[inline]
pub(super) fn isIntegerValue(value: i64) -> i64 {
    (value.wrapping_shl(NUM_TAG_BITS as u32).wrapping_shr(NUM_TAG_BITS as u32) == value)
        as i64
}

#[inline]
pub(super) fn integerObjectOf(value: i64) -> i64 {
    value.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG)
}

#[inline]
pub(super) fn integerValueOf(oop: i64) -> i64 {
    oop.wrapping_shr(NUM_TAG_BITS as u32)
}

#[inline]
pub(super) fn characterObjectOf(code: i64) -> i64 {
    code.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(CHARACTER_TAG)
}

#[inline]
pub(super) fn characterValueOf(oop: i64) -> i64 {
    (oop as u64).wrapping_shr(NUM_TAG_BITS as u32) as i64
}

/// Immediate or boxed.
#[inline]
pub(super) fn isFloatObject(oop: i64) -> i64 {
    if oop & TAG_MASK != 0 {
        return (oop & TAG_MASK == SMALL_FLOAT_TAG) as i64;
    }
    (memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == CLASS_FLOAT_COMPACT_INDEX as u64) as i64
}

/// An immediate when the number fits, else a new box; 0 when there is no memory for it.
#[inline]
pub(super) fn floatObjectOf(vm: &VM, aDouble: f64) -> i64 {
    let t: i64;
    'l0: {
        let bits: u64 = aDouble.to_bits();
        let mut rotated: u64 = bits << 1 | bits >> 63;
        if rotated <= 1 {
            t = 1;
            break 'l0;
        }
        rotated = rotated.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        t = (rotated > 1 && rotated < SMALL_FLOAT_RANGE as u64) as i64;
    }
    if t != 0 {
        let bits1: u64 = aDouble.to_bits();
        let mut rotated1: u64 = bits1 << 1 | bits1 >> 63;
        if rotated1 > 1 {
            rotated1 = rotated1.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        return rotated1
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
    }
    boxedFloatOf(vm, aDouble)
}

#[inline(never)]
pub(super) fn boxedFloatOf(vm: &VM, aDouble: f64) -> i64 {
    let r#box: u64;
    'l2: {
        let t: i64 = 1i64
            .wrapping_shl(SHIFT_FOR_WORD as u32)
            .wrapping_add(BASE_HEADER_SIZE);
        let start: u64;
        'l1: {
            let start1: u64 = vm.freeStart.get();
            if start1.wrapping_add(t as u64) > vm.scavengeThreshold.get() {
                start = 0;
                break 'l1;
            }
            vm.freeStart.set(start1.wrapping_add(t as u64));
            start = start1;
        }
        if start == 0 {
            r#box = allocateSlotsBeyondThresholdformatclassIndex(
                vm,
                1,
                FORMAT_WORDS32,
                CLASS_FLOAT_COMPACT_INDEX,
            );
            break 'l2;
        }
        memory::store(
            start as *mut i64,
            1u64
                .wrapping_shl(SLOT_COUNT_SHIFT as u32)
                .wrapping_add((FORMAT_WORDS32 as u64).wrapping_shl(FORMAT_SHIFT as u32))
                .wrapping_add(CLASS_FLOAT_COMPACT_INDEX as u64) as i64,
        );
        r#box = start;
    }
    if r#box == 0 {
        return 0;
    }
    memory::store(r#box.wrapping_add(BASE_HEADER_SIZE as u64) as *mut f64, aDouble);
    r#box as i64
}
