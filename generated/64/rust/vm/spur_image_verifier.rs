//! The functions that class `SpurImageVerifier` defines.

use super::constants::{
    BASE_HEADER_SIZE, FORMAT_MASK, FORMAT_SHIFT, IMAGE_ERR_MOURN_QUEUE,
    INSTANCE_SPECIFICATION_INDEX, LAST_POINTER_FORMAT, OVERFLOW_COUNT_MASK,
    OVERFLOW_SLOT_COUNT, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, TAG_MASK,
};
use super::spur_image_reader::swizzledReference;
use super::spur_object_map::isInObjectMap;
use super::state::VM;
use super::memory;

pub(super) fn isFirstObjectslotsformat(
    vm: &VM,
    oop: i64,
    slots: i64,
    format: i64,
) -> i64 {
    if oop as u64 >= vm.loadedLimit.get() {
        return 0;
    }
    let mut t: bool = isInObjectMap(vm, oop) != 0;
    if t {
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64 == slots
            && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 == format as u64;
    }
    t as i64
}

/// A class has a superclass, methods and a format, which is a number.
pub(super) fn isClassShaped(oop: i64) -> i64 {
    if !(oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64)
    {
        return 0;
    }
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    if (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64 <= INSTANCE_SPECIFICATION_INDEX
    {
        return 0;
    }
    (memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    ) & SMALL_INTEGER_TAG != 0) as i64
}

/// An address in an object of words, as it was saved.
pub(super) fn rawReference(vm: &VM, word: i64) -> i64 {
    if word == 0 {
        return 0;
    }
    if word & TAG_MASK != 0 {
        if vm.imageFailure.get() == 0 {
            vm.imageFailure.set(IMAGE_ERR_MOURN_QUEUE);
        }
        return 0;
    }
    swizzledReference(vm, word)
}
