//! The functions that class `IntegerConversions` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK,
    CLASS_LARGE_NEGATIVE_INTEGER_COMPACT_INDEX,
    CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX, FORMAT_BYTES, FORMAT_MASK, FORMAT_SHIFT,
    FORMAT_SHORTS, FORMAT_WORDS32, MAX_SMALL_INTEGER, NUM_TAG_BITS, OVERFLOW_COUNT_MASK,
    OVERFLOW_SLOT_COUNT, PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_NO_MEMORY, SHIFT_FOR_WORD,
    SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, TAG_MASK,
};
use super::spur_allocation::allocateSlotsBeyondThresholdformatclassIndex;
use super::state::VM;
use super::memory;

pub(super) fn signed64BitIntegerFor(vm: &VM, value: i64) -> i64 {
    if value.wrapping_shl(NUM_TAG_BITS as u32).wrapping_shr(NUM_TAG_BITS as u32) == value
    {
        return value.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG);
    }
    magnitude64BitIntegerForneg(
        vm,
        (if value < 0 { 0i64.wrapping_sub(value) } else { value }) as u64,
        (value < 0) as i64,
    )
}

/// The upper half of the word does not count.
pub(super) fn signed32BitIntegerFor(value: i64) -> i64 {
    (value as i32 as i64)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG)
}

pub(super) fn positive64BitIntegerFor(vm: &VM, value: u64) -> i64 {
    if value <= MAX_SMALL_INTEGER as u64 {
        return (value as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
    }
    largeIntegerOfclassIndex(vm, value, CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX)
}

pub(super) fn positive32BitIntegerFor(value: u32) -> i64 {
    (value as i64).wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG)
}

/// The Integer with the sign and the magnitude.
pub(super) fn magnitude64BitIntegerForneg(
    vm: &VM,
    magnitude: u64,
    isNegative: i64,
) -> i64 {
    if isNegative != 0 {
        if magnitude <= MAX_SMALL_INTEGER as u64
            || magnitude == MAX_SMALL_INTEGER.wrapping_add(1) as u64
        {
            return 0i64
                .wrapping_sub(magnitude as i64)
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG);
        }
        largeIntegerOfclassIndex(
            vm,
            magnitude,
            CLASS_LARGE_NEGATIVE_INTEGER_COMPACT_INDEX,
        )
    } else {
        if magnitude <= MAX_SMALL_INTEGER as u64 {
            return (magnitude as i64)
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG);
        }
        largeIntegerOfclassIndex(
            vm,
            magnitude,
            CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX,
        )
    }
}

#[inline(never)]
pub(super) fn largeIntegerOfclassIndex(vm: &VM, magnitude: u64, classIndex: i64) -> i64 {
    let large: u64;
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
            large = allocateSlotsBeyondThresholdformatclassIndex(
                vm,
                1,
                FORMAT_BYTES,
                classIndex,
            );
            break 'l2;
        }
        memory::store(
            start as *mut i64,
            1u64
                .wrapping_shl(SLOT_COUNT_SHIFT as u32)
                .wrapping_add((FORMAT_BYTES as u64).wrapping_shl(FORMAT_SHIFT as u32))
                .wrapping_add(classIndex as u64) as i64,
        );
        large = start;
    }
    if large == 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return 0;
    }
    memory::store(
        (large as i64).wrapping_add(BASE_HEADER_SIZE) as *mut i64,
        magnitude as i64,
    );
    large as i64
}

pub(super) fn isPositiveMachineIntegerObject(oop: i64) -> i64 {
    if oop & SMALL_INTEGER_TAG != 0 {
        return (oop.wrapping_shr(NUM_TAG_BITS as u32) >= 0) as i64;
    }
    let tag: i64 = oop & TAG_MASK;
    let mut t1: bool = (if tag == 0 {
        memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag as u64
    }) as i64 == CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX;
    if t1 {
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t3: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format: i64 = ((memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t4: i64;
        'l1: {
            if format >= FORMAT_BYTES {
                t4 = format & 7;
                break 'l1;
            }
            if format >= FORMAT_SHORTS {
                t4 = (format & 3) << 1;
                break 'l1;
            }
            if format >= FORMAT_WORDS32 {
                t4 = (format & 1) << 2;
                break 'l1;
            }
            t4 = 0;
        }
        t1 = t3.wrapping_sub(t4) <= 8;
    }
    t1 as i64
}

/// Fails for what is no Integer.
pub(super) fn isNegativeIntegerValueOf(vm: &VM, oop: i64) -> i64 {
    if oop & SMALL_INTEGER_TAG != 0 {
        return (oop.wrapping_shr(NUM_TAG_BITS as u32) < 0) as i64;
    }
    let tag: i64 = oop & TAG_MASK;
    if (if tag == 0 {
        memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag as u64
    }) as i64 == CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX
    {
        return 0;
    }
    let tag1: i64 = oop & TAG_MASK;
    if (if tag1 == 0 {
        memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag1 as u64
    }) as i64 == CLASS_LARGE_NEGATIVE_INTEGER_COMPACT_INDEX
    {
        return 1;
    }
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
    0
}

/// Of a LargeInteger with at most eight bytes. Bytes behind its end do not count, whatever they are.
pub(super) fn magnitudeOfLarge(large: i64) -> u64 {
    let count: u64 = (memory::load(large as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(large.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format: i64 = ((memory::load(large as *mut i64) as u64)
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
    let bytes: i64 = t.wrapping_sub(t2);
    if bytes == 0 {
        return 0;
    }
    let mut word: u64 = memory::load(large.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
        as u64;
    if bytes < 8 {
        word = word
            .wrapping_shl(8i64.wrapping_sub(bytes).wrapping_mul(8) as u32)
            .wrapping_shr(8i64.wrapping_sub(bytes).wrapping_mul(8) as u32);
    }
    word
}

/// The magnitude of an Integer, whatever its sign.
#[inline(never)]
pub(super) fn magnitude64BitValueOf(vm: &VM, oop: i64) -> u64 {
    if oop & SMALL_INTEGER_TAG != 0 {
        let value: i64 = oop.wrapping_shr(NUM_TAG_BITS as u32);
        return (if value < 0 { 0i64.wrapping_sub(value) } else { value }) as u64;
    }
    let tag: i64 = oop & TAG_MASK;
    let mut t3: bool = (if tag == 0 {
        memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag as u64
    }) as i64 == CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX;
    if !t3 {
        let tag1: i64 = oop & TAG_MASK;
        t3 = (if tag1 == 0 {
            memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag1 as u64
        }) as i64 == CLASS_LARGE_NEGATIVE_INTEGER_COMPACT_INDEX;
    }
    let mut t1: bool = t3;
    if t1 {
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t4: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format: i64 = ((memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t5: i64;
        'l1: {
            if format >= FORMAT_BYTES {
                t5 = format & 7;
                break 'l1;
            }
            if format >= FORMAT_SHORTS {
                t5 = (format & 3) << 1;
                break 'l1;
            }
            if format >= FORMAT_WORDS32 {
                t5 = (format & 1) << 2;
                break 'l1;
            }
            t5 = 0;
        }
        t1 = t4.wrapping_sub(t5) <= 8;
    }
    if t1 {
        return magnitudeOfLarge(oop);
    }
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
    0
}

#[inline(never)]
pub(super) fn positive64BitValueOf(vm: &VM, oop: i64) -> u64 {
    let t: i64;
    'l1: {
        if oop & SMALL_INTEGER_TAG != 0 {
            t = (oop.wrapping_shr(NUM_TAG_BITS as u32) >= 0) as i64;
            break 'l1;
        }
        let tag: i64 = oop & TAG_MASK;
        let mut t1: bool = (if tag == 0 {
            memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag as u64
        }) as i64 == CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX;
        if t1 {
            let count: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t3: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64)
                .wrapping_shl(SHIFT_FOR_WORD as u32);
            let format: i64 = ((memory::load(oop as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
            let t4: i64;
            'l0: {
                if format >= FORMAT_BYTES {
                    t4 = format & 7;
                    break 'l0;
                }
                if format >= FORMAT_SHORTS {
                    t4 = (format & 3) << 1;
                    break 'l0;
                }
                if format >= FORMAT_WORDS32 {
                    t4 = (format & 1) << 2;
                    break 'l0;
                }
                t4 = 0;
            }
            t1 = t3.wrapping_sub(t4) <= 8;
        }
        t = t1 as i64;
    }
    if t == 0 {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return 0;
    }
    magnitude64BitValueOf(vm, oop)
}

#[inline(never)]
pub(super) fn signed64BitValueOf(vm: &VM, oop: i64) -> i64 {
    if oop & SMALL_INTEGER_TAG != 0 {
        return oop.wrapping_shr(NUM_TAG_BITS as u32);
    }
    let tag: i64 = oop & TAG_MASK;
    let mut t4: bool = (if tag == 0 {
        memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag as u64
    }) as i64 == CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX;
    if !t4 {
        let tag1: i64 = oop & TAG_MASK;
        t4 = (if tag1 == 0 {
            memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag1 as u64
        }) as i64 == CLASS_LARGE_NEGATIVE_INTEGER_COMPACT_INDEX;
    }
    let mut t1: bool = t4;
    if t1 {
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t5: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format: i64 = ((memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t6: i64;
        'l1: {
            if format >= FORMAT_BYTES {
                t6 = format & 7;
                break 'l1;
            }
            if format >= FORMAT_SHORTS {
                t6 = (format & 3) << 1;
                break 'l1;
            }
            if format >= FORMAT_WORDS32 {
                t6 = (format & 1) << 2;
                break 'l1;
            }
            t6 = 0;
        }
        t1 = t5.wrapping_sub(t6) <= 8;
    }
    if !t1 {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return 0;
    }
    let mut value: i64 = magnitudeOfLarge(oop) as i64;
    let tag2: i64 = oop & TAG_MASK;
    if (if tag2 == 0 {
        memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag2 as u64
    }) as i64 == CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX
    {
        if value >= 0 {
            return value;
        }
    } else {
        value = 0i64.wrapping_sub(value);
        if value <= 0 {
            return value;
        }
    }
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
    0
}

pub(super) fn positive32BitValueOf(vm: &VM, oop: i64) -> u64 {
    if oop & SMALL_INTEGER_TAG != 0 {
        let value: i64 = oop.wrapping_shr(NUM_TAG_BITS as u32);
        if value >= 0 && value <= 4294967295 {
            return value as u64;
        }
    }
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
    0
}

pub(super) fn signed32BitValueOf(vm: &VM, oop: i64) -> i32 {
    if oop & SMALL_INTEGER_TAG != 0 {
        let value: i64 = oop.wrapping_shr(NUM_TAG_BITS as u32);
        if value >= -2147483648 && value <= 2147483647 {
            return value as i32;
        }
    }
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
    0
}

pub(super) fn positiveMachineIntegerValueOf(vm: &VM, oop: i64) -> u64 {
    positive64BitValueOf(vm, oop)
}

pub(super) fn signedMachineIntegerValueOf(vm: &VM, oop: i64) -> i64 {
    signed64BitValueOf(vm, oop)
}

pub(super) fn stackPositiveMachineIntegerValue(vm: &VM, offset: i64) -> u64 {
    positive64BitValueOf(
        vm,
        memory::load(
            vm
                .stackPointer
                .get()
                .wrapping_add(offset.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        ),
    )
}

pub(super) fn stackSignedMachineIntegerValue(vm: &VM, offset: i64) -> i64 {
    signed64BitValueOf(
        vm,
        memory::load(
            vm
                .stackPointer
                .get()
                .wrapping_add(offset.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        ),
    )
}

pub(super) fn checkedIntegerValueOf(vm: &VM, oop: i64) -> i64 {
    if oop & SMALL_INTEGER_TAG != 0 {
        return oop.wrapping_shr(NUM_TAG_BITS as u32);
    }
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
    0
}
