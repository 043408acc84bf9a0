//! The functions that class `MemoryAccessPrimitives` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CHARACTER_TAG, CLASS_EXTERNAL_ADDRESS,
    CLASS_FLOAT_COMPACT_INDEX, CLASS_INDEX_MASK,
    CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX, CLASS_TABLE_PAGE_SHIFT,
    CLASS_TABLE_PAGE_SLOTS, FORMAT_BYTES, FORMAT_COMPILED_CODE, FORMAT_MASK,
    FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WORDS32, FORMAT_WORDS64, IMMUTABLE_BIT,
    MAX_CHARACTER_CODE, MAX_SMALL_INTEGER, MIN_SMALL_INTEGER, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_INDEX,
    PRIM_ERR_BAD_RECEIVER, PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_NO_MEMORY,
    PRIM_ERR_NO_MODIFICATION, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_FLOAT_EXPONENT_OFFSET, SMALL_FLOAT_RANGE, SMALL_FLOAT_TAG, SMALL_INTEGER_TAG,
    TAG_MASK,
};
use super::integer_conversions::{largeIntegerOfclassIndex, signed64BitIntegerFor};
use super::proxy_classes::includesBehaviorThatOf;
use super::spur_allocation::instantiateClassindexableSize;
use super::spur_immediates::boxedFloatOf;
use super::state::VM;
use super::memory;

/// Address of so many bytes inside an object of bits; fails and answers 0 if they are not inside.
#[inline(never)]
pub(super) fn objectPlaceindexwidth(
    vm: &VM,
    receiver: i64,
    indexOop: i64,
    width: i64,
) -> u64 {
    if indexOop & SMALL_INTEGER_TAG == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return 0;
    }
    let mut t3: bool = receiver & TAG_MASK == 0;
    if t3 {
        let format: i64 = ((memory::load(receiver as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        t3 = format >= FORMAT_WORDS64 && format < FORMAT_COMPILED_CODE;
    }
    if !t3 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return 0;
    }
    let index: i64 = indexOop.wrapping_shr(NUM_TAG_BITS as u32);
    let mut t1: bool = index >= 0;
    if t1 {
        let count: u64 = (memory::load(receiver as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t4: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(receiver.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format1: i64 = ((memory::load(receiver as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t5: i64;
        'l3: {
            if format1 >= FORMAT_BYTES {
                t5 = format1 & 7;
                break 'l3;
            }
            if format1 >= FORMAT_SHORTS {
                t5 = (format1 & 3) << 1;
                break 'l3;
            }
            if format1 >= FORMAT_WORDS32 {
                t5 = (format1 & 1) << 2;
                break 'l3;
            }
            t5 = 0;
        }
        t1 = index <= t4.wrapping_sub(t5).wrapping_sub(width);
    }
    if !t1 {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return 0;
    }
    receiver.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index) as u64
}

/// Address outside the object memory; fails and answers 0 for a null address.
#[inline(never)]
pub(super) fn externalPlaceindex(vm: &VM, receiver: i64, indexOop: i64) -> u64 {
    if indexOop & SMALL_INTEGER_TAG == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return 0;
    }
    if isExternalAddress(vm, receiver) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return 0;
    }
    let base: u64 = memory::load(receiver.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
        as u64;
    if base == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return 0;
    }
    base.wrapping_add(indexOop.wrapping_shr(NUM_TAG_BITS as u32) as u64)
}

/// An object with the bytes of an address whose class is ExternalAddress or inherits from it.
#[inline(never)]
pub(super) fn isExternalAddress(vm: &VM, oop: i64) -> i64 {
    let mut t3: bool = oop & TAG_MASK == 0;
    if t3 {
        let format: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        t3 = format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64;
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
        let format1: i64 = ((memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t5: i64;
        'l1: {
            if format1 >= FORMAT_BYTES {
                t5 = format1 & 7;
                break 'l1;
            }
            if format1 >= FORMAT_SHORTS {
                t5 = (format1 & 3) << 1;
                break 'l1;
            }
            if format1 >= FORMAT_WORDS32 {
                t5 = (format1 & 1) << 2;
                break 'l1;
            }
            t5 = 0;
        }
        t1 = t4.wrapping_sub(t5) >= BYTES_PER_WORD;
    }
    if !t1 {
        return 0;
    }
    let aClass: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_EXTERNAL_ADDRESS.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t6: i64;
    'l3: {
        let tag: i64 = oop & TAG_MASK;
        let t7: i64 = (if tag == 0 {
            memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag as u64
        }) as i64;
        let page: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    ((t7 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            t6 = page;
            break 'l3;
        }
        t6 = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t7 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    includesBehaviorThatOf(vm, t6, aClass)
}

pub(super) fn loadChar32(vm: &VM, address: u64) -> i64 {
    if address == 0 {
        return 0;
    }
    let code: u32 = memory::load(address as *mut u32);
    if !(code as i64 >= 0 && code as i64 <= MAX_CHARACTER_CODE) {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return PRIM_ERR_BAD_ARGUMENT;
    }
    let oop: i64 = (code as i64)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(CHARACTER_TAG);
    'l1: {
        if vm.primFailCode.get() != 0 {
            break 'l1;
        }
        if oop == 0 {
            vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
            break 'l1;
        }
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
    0
}

/// 0 when memory is short.
#[inline(never)]
pub(super) fn newExternalAddress(vm: &VM, address: u64) -> i64 {
    let oop: i64 = instantiateClassindexableSize(
        vm,
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CLASS_EXTERNAL_ADDRESS.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ),
        BYTES_PER_WORD,
    );
    if oop == 0 {
        return 0;
    }
    memory::store(oop.wrapping_add(BASE_HEADER_SIZE) as *mut i64, address as i64);
    oop
}

/// Whether the value on the stack is a SmallInteger in that range; fails if not.
#[inline(never)]
pub(super) fn storesIntegerFromto(vm: &VM, low: i64, high: i64) -> i64 {
    if memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0 {
        let value: i64 = memory::load(vm.stackPointer.get() as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32);
        if value >= low && value <= high {
            return 1;
        }
    }
    vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
    0
}

#[inline(never)]
pub(super) fn storesCharacterTo(vm: &VM, high: i64) -> i64 {
    if memory::load(vm.stackPointer.get() as *mut i64) & TAG_MASK == CHARACTER_TAG
        && (memory::load(vm.stackPointer.get() as *mut i64) as u64)
            .wrapping_shr(NUM_TAG_BITS as u32) as i64 <= high
    {
        return 1;
    }
    vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
    0
}

pub(super) fn storeBoolean8(vm: &VM, address: u64) -> i64 {
    if address == 0 {
        return 0;
    }
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let flag: i64;
    'l0: {
        if oop == vm.trueObj.get() {
            flag = 1;
            break 'l0;
        }
        if oop != vm.falseObj.get() {
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
        }
        flag = 0;
    }
    if vm.primFailCode.get() != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return PRIM_ERR_BAD_ARGUMENT;
    }
    memory::store(address as *mut u8, (flag != 0) as u8);
    let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
    0
}

pub(super) fn storeUInt8(vm: &VM, address: u64) {
    if address == 0 {
        return;
    }
    if storesIntegerFromto(vm, 0, 255) == 0 {
        return;
    }
    memory::store(
        address as *mut u8,
        memory::load(vm.stackPointer.get() as *mut i64).wrapping_shr(NUM_TAG_BITS as u32)
            as u8,
    );
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) fn storeInt8(vm: &VM, address: u64) {
    if address == 0 {
        return;
    }
    if storesIntegerFromto(vm, -128, 127) == 0 {
        return;
    }
    memory::store(
        address as *mut u8,
        memory::load(vm.stackPointer.get() as *mut i64).wrapping_shr(NUM_TAG_BITS as u32)
            as u8,
    );
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) fn storeUInt16(vm: &VM, address: u64) {
    if address == 0 {
        return;
    }
    if storesIntegerFromto(vm, 0, 65535) == 0 {
        return;
    }
    memory::store(
        address as *mut u16,
        memory::load(vm.stackPointer.get() as *mut i64).wrapping_shr(NUM_TAG_BITS as u32)
            as u16,
    );
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) fn storeInt16(vm: &VM, address: u64) {
    if address == 0 {
        return;
    }
    if storesIntegerFromto(vm, -32768, 32767) == 0 {
        return;
    }
    memory::store(
        address as *mut u16,
        memory::load(vm.stackPointer.get() as *mut i64).wrapping_shr(NUM_TAG_BITS as u32)
            as u16,
    );
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) fn storeUInt32(vm: &VM, address: u64) {
    if address == 0 {
        return;
    }
    if storesIntegerFromto(vm, 0, 4294967295) == 0 {
        return;
    }
    memory::store(
        address as *mut u32,
        memory::load(vm.stackPointer.get() as *mut i64).wrapping_shr(NUM_TAG_BITS as u32)
            as u32,
    );
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) fn storeInt32(vm: &VM, address: u64) {
    if address == 0 {
        return;
    }
    if storesIntegerFromto(vm, -2147483648, 2147483647) == 0 {
        return;
    }
    memory::store(
        address as *mut u32,
        memory::load(vm.stackPointer.get() as *mut i64).wrapping_shr(NUM_TAG_BITS as u32)
            as u32,
    );
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) fn storeUInt64(vm: &VM, address: u64) {
    if address == 0 {
        return;
    }
    if storesIntegerFromto(vm, 0, MAX_SMALL_INTEGER) == 0 {
        return;
    }
    memory::store(
        address as *mut i64,
        memory::load(vm.stackPointer.get() as *mut i64).wrapping_shr(NUM_TAG_BITS as u32),
    );
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) fn storeInt64(vm: &VM, address: u64) {
    if address == 0 {
        return;
    }
    if storesIntegerFromto(vm, MIN_SMALL_INTEGER, MAX_SMALL_INTEGER) == 0 {
        return;
    }
    memory::store(
        address as *mut i64,
        memory::load(vm.stackPointer.get() as *mut i64).wrapping_shr(NUM_TAG_BITS as u32),
    );
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) fn storePointer(vm: &VM, address: u64) -> i64 {
    if address == 0 {
        return 0;
    }
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let mut t3: bool = oop & TAG_MASK == 0;
    if t3 {
        let format: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        t3 = format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64;
    }
    let mut t1: bool = t3;
    if t1 {
        let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        let count: u64 = (memory::load(oop1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t4: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format1: i64 = ((memory::load(oop1 as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t5: i64;
        'l1: {
            if format1 >= FORMAT_BYTES {
                t5 = format1 & 7;
                break 'l1;
            }
            if format1 >= FORMAT_SHORTS {
                t5 = (format1 & 3) << 1;
                break 'l1;
            }
            if format1 >= FORMAT_WORDS32 {
                t5 = (format1 & 1) << 2;
                break 'l1;
            }
            t5 = 0;
        }
        t1 = t4.wrapping_sub(t5) >= BYTES_PER_WORD;
    }
    if !t1 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return PRIM_ERR_BAD_ARGUMENT;
    }
    memory::store(
        address as *mut i64,
        memory::load(
            memory::load(vm.stackPointer.get() as *mut i64)
                .wrapping_add(BASE_HEADER_SIZE) as *mut i64,
        ),
    );
    let oop2: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop2);
    0
}

pub(super) fn storeChar8(vm: &VM, address: u64) {
    if address == 0 {
        return;
    }
    if storesCharacterTo(vm, 255) == 0 {
        return;
    }
    memory::store(
        address as *mut u8,
        (memory::load(vm.stackPointer.get() as *mut i64) as u64)
            .wrapping_shr(NUM_TAG_BITS as u32) as u8,
    );
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) fn storeChar16(vm: &VM, address: u64) {
    if address == 0 {
        return;
    }
    if storesCharacterTo(vm, 65535) == 0 {
        return;
    }
    memory::store(
        address as *mut u16,
        (memory::load(vm.stackPointer.get() as *mut i64) as u64)
            .wrapping_shr(NUM_TAG_BITS as u32) as u16,
    );
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) fn storeChar32(vm: &VM, address: u64) {
    if address == 0 {
        return;
    }
    if storesCharacterTo(vm, MAX_CHARACTER_CODE) == 0 {
        return;
    }
    memory::store(
        address as *mut u32,
        (memory::load(vm.stackPointer.get() as *mut i64) as u64)
            .wrapping_shr(NUM_TAG_BITS as u32) as u32,
    );
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) fn storeFloat32(vm: &VM, address: u64) {
    if address == 0 {
        return;
    }
    let t: i64;
    'l1: {
        let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        let t2: i64;
        'l0: {
            if oop & TAG_MASK != 0 {
                t2 = (oop & TAG_MASK == SMALL_FLOAT_TAG) as i64;
                break 'l0;
            }
            t2 = (memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_FLOAT_COMPACT_INDEX as u64) as i64;
        }
        if t2 != 0 {
            t = 1;
            break 'l1;
        }
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        t = 0;
    }
    if t == 0 {
        return;
    }
    let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let t1: f64;
    'l2: {
        if oop1 & TAG_MASK == SMALL_FLOAT_TAG {
            let mut rotated: u64 = (oop1 as u64).wrapping_shr(NUM_TAG_BITS as u32);
            if rotated > 1 {
                rotated = rotated.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            }
            t1 = f64::from_bits(rotated >> 1 | rotated << 63);
            break 'l2;
        }
        t1 = memory::load(oop1.wrapping_add(BASE_HEADER_SIZE) as *mut f64);
    }
    memory::store(address as *mut f32, t1 as f32);
    let oop2: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop2);
}

pub(super) fn storeFloat64(vm: &VM, address: u64) {
    if address == 0 {
        return;
    }
    let t: i64;
    'l1: {
        let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        let t2: i64;
        'l0: {
            if oop & TAG_MASK != 0 {
                t2 = (oop & TAG_MASK == SMALL_FLOAT_TAG) as i64;
                break 'l0;
            }
            t2 = (memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_FLOAT_COMPACT_INDEX as u64) as i64;
        }
        if t2 != 0 {
            t = 1;
            break 'l1;
        }
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        t = 0;
    }
    if t == 0 {
        return;
    }
    let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let t1: f64;
    'l2: {
        if oop1 & TAG_MASK == SMALL_FLOAT_TAG {
            let mut rotated: u64 = (oop1 as u64).wrapping_shr(NUM_TAG_BITS as u32);
            if rotated > 1 {
                rotated = rotated.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            }
            t1 = f64::from_bits(rotated >> 1 | rotated << 63);
            break 'l2;
        }
        t1 = memory::load(oop1.wrapping_add(BASE_HEADER_SIZE) as *mut f64);
    }
    memory::store(address as *mut f64, t1);
    let oop2: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop2);
}

pub(super) extern "C" fn primitiveLoadBoolean8FromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            1,
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = if memory::load(t as *mut u8) as i64 != 0 {
            vm.trueObj.get()
        } else {
            vm.falseObj.get()
        };
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadUInt8FromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            1,
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut u8) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadInt8FromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            1,
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut u8) as i8 as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadUInt16FromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            2,
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut u16) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadInt16FromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            2,
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut i16) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadUInt32FromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            4,
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut u32) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadInt32FromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            4,
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut i32) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadUInt64FromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            8,
        );
    }
    'l3: {
        if t == 0 {
            break 'l3;
        }
        let value: u64 = memory::load(t as *mut i64) as u64;
        let t1: i64;
        'l1: {
            if value <= MAX_SMALL_INTEGER as u64 {
                t1 = (value as i64)
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG);
                break 'l1;
            }
            t1 = largeIntegerOfclassIndex(
                vm,
                value,
                CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX,
            );
        }
        'l2: {
            if vm.primFailCode.get() != 0 {
                break 'l2;
            }
            if t1 == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l2;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, t1);
        }
    }
}

pub(super) extern "C" fn primitiveLoadInt64FromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            8,
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = signed64BitIntegerFor(vm, memory::load(t as *mut i64));
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadPointerFromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            8,
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = newExternalAddress(vm, memory::load(t as *mut i64) as u64);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadChar8FromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            1,
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut u8) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(CHARACTER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadChar16FromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            2,
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut u16) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(CHARACTER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadChar32FromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            4,
        );
    }
    loadChar32(vm, t);
}

pub(super) extern "C" fn primitiveLoadFloat32FromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            4,
        );
    }
    'l4: {
        if t == 0 {
            break 'l4;
        }
        let aDouble: f64 = memory::load(t as *mut f32) as f64;
        let t1: i64;
        'l1: {
            let t2: i64;
            'l2: {
                let bits: u64 = aDouble.to_bits();
                let mut rotated: u64 = bits << 1 | bits >> 63;
                if rotated <= 1 {
                    t2 = 1;
                    break 'l2;
                }
                rotated = rotated.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                t2 = (rotated > 1 && rotated < SMALL_FLOAT_RANGE as u64) as i64;
            }
            if t2 != 0 {
                let bits1: u64 = aDouble.to_bits();
                let mut rotated1: u64 = bits1 << 1 | bits1 >> 63;
                if rotated1 > 1 {
                    rotated1 = rotated1.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                }
                t1 = rotated1
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
                break 'l1;
            }
            t1 = boxedFloatOf(vm, aDouble);
        }
        'l3: {
            if vm.primFailCode.get() != 0 {
                break 'l3;
            }
            if t1 == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l3;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, t1);
        }
    }
}

pub(super) extern "C" fn primitiveLoadFloat64FromBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
            8,
        );
    }
    'l4: {
        if t == 0 {
            break 'l4;
        }
        let aDouble: f64 = memory::load(t as *mut f64);
        let t1: i64;
        'l1: {
            let t2: i64;
            'l2: {
                let bits: u64 = aDouble.to_bits();
                let mut rotated: u64 = bits << 1 | bits >> 63;
                if rotated <= 1 {
                    t2 = 1;
                    break 'l2;
                }
                rotated = rotated.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                t2 = (rotated > 1 && rotated < SMALL_FLOAT_RANGE as u64) as i64;
            }
            if t2 != 0 {
                let bits1: u64 = aDouble.to_bits();
                let mut rotated1: u64 = bits1 << 1 | bits1 >> 63;
                if rotated1 > 1 {
                    rotated1 = rotated1.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                }
                t1 = rotated1
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
                break 'l1;
            }
            t1 = boxedFloatOf(vm, aDouble);
        }
        'l3: {
            if vm.primFailCode.get() != 0 {
                break 'l3;
            }
            if t1 == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l3;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, t1);
        }
    }
}

pub(super) extern "C" fn primitiveStoreBoolean8IntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            1,
        );
    }
    storeBoolean8(vm, t);
}

pub(super) extern "C" fn primitiveStoreUInt8IntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            1,
        );
    }
    storeUInt8(vm, t);
}

pub(super) extern "C" fn primitiveStoreInt8IntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            1,
        );
    }
    storeInt8(vm, t);
}

pub(super) extern "C" fn primitiveStoreUInt16IntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            2,
        );
    }
    storeUInt16(vm, t);
}

pub(super) extern "C" fn primitiveStoreInt16IntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            2,
        );
    }
    storeInt16(vm, t);
}

pub(super) extern "C" fn primitiveStoreUInt32IntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            4,
        );
    }
    storeUInt32(vm, t);
}

pub(super) extern "C" fn primitiveStoreInt32IntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            4,
        );
    }
    storeInt32(vm, t);
}

pub(super) extern "C" fn primitiveStoreUInt64IntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            8,
        );
    }
    storeUInt64(vm, t);
}

pub(super) extern "C" fn primitiveStoreInt64IntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            8,
        );
    }
    storeInt64(vm, t);
}

pub(super) extern "C" fn primitiveStorePointerIntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            8,
        );
    }
    storePointer(vm, t);
}

pub(super) extern "C" fn primitiveStoreChar8IntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            1,
        );
    }
    storeChar8(vm, t);
}

pub(super) extern "C" fn primitiveStoreChar16IntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            2,
        );
    }
    storeChar16(vm, t);
}

pub(super) extern "C" fn primitiveStoreChar32IntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            4,
        );
    }
    storeChar32(vm, t);
}

pub(super) extern "C" fn primitiveStoreFloat32IntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            4,
        );
    }
    storeFloat32(vm, t);
}

pub(super) extern "C" fn primitiveStoreFloat64IntoBytes(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if receiver & TAG_MASK == 0
            && memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            t = 0;
            break 'l0;
        }
        t = objectPlaceindexwidth(
            vm,
            receiver,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            8,
        );
    }
    storeFloat64(vm, t);
}

pub(super) extern "C" fn primitiveLoadBoolean8FromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = if memory::load(t as *mut u8) as i64 != 0 {
            vm.trueObj.get()
        } else {
            vm.falseObj.get()
        };
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadUInt8FromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut u8) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadInt8FromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut u8) as i8 as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadUInt16FromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut u16) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadInt16FromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut i16) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadUInt32FromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut u32) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadInt32FromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut i32) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadUInt64FromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    'l3: {
        if t == 0 {
            break 'l3;
        }
        let value: u64 = memory::load(t as *mut i64) as u64;
        let t1: i64;
        'l1: {
            if value <= MAX_SMALL_INTEGER as u64 {
                t1 = (value as i64)
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG);
                break 'l1;
            }
            t1 = largeIntegerOfclassIndex(
                vm,
                value,
                CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX,
            );
        }
        'l2: {
            if vm.primFailCode.get() != 0 {
                break 'l2;
            }
            if t1 == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l2;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, t1);
        }
    }
}

pub(super) extern "C" fn primitiveLoadInt64FromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = signed64BitIntegerFor(vm, memory::load(t as *mut i64));
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadPointerFromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = newExternalAddress(vm, memory::load(t as *mut i64) as u64);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadChar8FromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut u8) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(CHARACTER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadChar16FromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    'l2: {
        if t == 0 {
            break 'l2;
        }
        let oop: i64 = (memory::load(t as *mut u16) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(CHARACTER_TAG);
        'l1: {
            if vm.primFailCode.get() != 0 {
                break 'l1;
            }
            if oop == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l1;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
        }
    }
}

pub(super) extern "C" fn primitiveLoadChar32FromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    loadChar32(vm, t);
}

pub(super) extern "C" fn primitiveLoadFloat32FromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    'l4: {
        if t == 0 {
            break 'l4;
        }
        let aDouble: f64 = memory::load(t as *mut f32) as f64;
        let t1: i64;
        'l1: {
            let t2: i64;
            'l2: {
                let bits: u64 = aDouble.to_bits();
                let mut rotated: u64 = bits << 1 | bits >> 63;
                if rotated <= 1 {
                    t2 = 1;
                    break 'l2;
                }
                rotated = rotated.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                t2 = (rotated > 1 && rotated < SMALL_FLOAT_RANGE as u64) as i64;
            }
            if t2 != 0 {
                let bits1: u64 = aDouble.to_bits();
                let mut rotated1: u64 = bits1 << 1 | bits1 >> 63;
                if rotated1 > 1 {
                    rotated1 = rotated1.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                }
                t1 = rotated1
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
                break 'l1;
            }
            t1 = boxedFloatOf(vm, aDouble);
        }
        'l3: {
            if vm.primFailCode.get() != 0 {
                break 'l3;
            }
            if t1 == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l3;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, t1);
        }
    }
}

pub(super) extern "C" fn primitiveLoadFloat64FromExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(vm.stackPointer.get() as *mut i64),
        );
    }
    'l4: {
        if t == 0 {
            break 'l4;
        }
        let aDouble: f64 = memory::load(t as *mut f64);
        let t1: i64;
        'l1: {
            let t2: i64;
            'l2: {
                let bits: u64 = aDouble.to_bits();
                let mut rotated: u64 = bits << 1 | bits >> 63;
                if rotated <= 1 {
                    t2 = 1;
                    break 'l2;
                }
                rotated = rotated.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                t2 = (rotated > 1 && rotated < SMALL_FLOAT_RANGE as u64) as i64;
            }
            if t2 != 0 {
                let bits1: u64 = aDouble.to_bits();
                let mut rotated1: u64 = bits1 << 1 | bits1 >> 63;
                if rotated1 > 1 {
                    rotated1 = rotated1.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                }
                t1 = rotated1
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
                break 'l1;
            }
            t1 = boxedFloatOf(vm, aDouble);
        }
        'l3: {
            if vm.primFailCode.get() != 0 {
                break 'l3;
            }
            if t1 == 0 {
                vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
                break 'l3;
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, t1);
        }
    }
}

pub(super) extern "C" fn primitiveStoreBoolean8IntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storeBoolean8(vm, t);
}

pub(super) extern "C" fn primitiveStoreUInt8IntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storeUInt8(vm, t);
}

pub(super) extern "C" fn primitiveStoreInt8IntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storeInt8(vm, t);
}

pub(super) extern "C" fn primitiveStoreUInt16IntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storeUInt16(vm, t);
}

pub(super) extern "C" fn primitiveStoreInt16IntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storeInt16(vm, t);
}

pub(super) extern "C" fn primitiveStoreUInt32IntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storeUInt32(vm, t);
}

pub(super) extern "C" fn primitiveStoreInt32IntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storeInt32(vm, t);
}

pub(super) extern "C" fn primitiveStoreUInt64IntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storeUInt64(vm, t);
}

pub(super) extern "C" fn primitiveStoreInt64IntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storeInt64(vm, t);
}

pub(super) extern "C" fn primitiveStorePointerIntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storePointer(vm, t);
}

pub(super) extern "C" fn primitiveStoreChar8IntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storeChar8(vm, t);
}

pub(super) extern "C" fn primitiveStoreChar16IntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storeChar16(vm, t);
}

pub(super) extern "C" fn primitiveStoreChar32IntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storeChar32(vm, t);
}

pub(super) extern "C" fn primitiveStoreFloat32IntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storeFloat32(vm, t);
}

pub(super) extern "C" fn primitiveStoreFloat64IntoExternalAddress(vm: &VM) {
    let t: u64;
    'l0: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l0;
        }
        t = externalPlaceindex(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
        );
    }
    storeFloat64(vm, t);
}
