//! The functions that class `ElementAccess` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK,
    CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX, CLASS_METHOD_CONTEXT_COMPACT_INDEX,
    CTXT_TEMP_FRAME_START, FORMAT_ARRAY, FORMAT_BYTES, FORMAT_COMPILED_CODE,
    FORMAT_INDEXABLE_WITH_FIXED, FORMAT_MASK, FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WEAK,
    FORMAT_WORDS32, FORMAT_WORDS64, HEADER_INDEX, LAST_POINTER_FORMAT, MAX_SMALL_INTEGER,
    NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT,
    PRIM_ERR_BAD_INDEX, PRIM_ERR_BAD_RECEIVER, PRIM_ERR_UNSUPPORTED, REMEMBERED_BIT,
    SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, TAG_MASK,
};
use super::contexts::{contextSizeOf, contextslotAt, contextslotAtput};
use super::integer_conversions::{largeIntegerOfclassIndex, positive64BitValueOf};
use super::spur_object_fields::{fixedFieldsOf, lengthOfformat};
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::memory;

/// Of an object that is not immediate.
#[inline(never)]
pub(super) fn elementOfat(vm: &VM, object: i64, index: i64) -> i64 {
    let format: u64 = (memory::load(object as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    let format1: i64 = format as i64;
    let t: i64;
    'l0: {
        if !(format1 >= FORMAT_ARRAY
            && (format1 <= FORMAT_WEAK || format1 >= FORMAT_WORDS64))
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            t = 0;
            break 'l0;
        }
        if !(index
            >= (if format1 >= FORMAT_COMPILED_CODE {
                (memory::load(
                        object
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                    .wrapping_shr(NUM_TAG_BITS as u32) & 32767)
                    .wrapping_add(1)
                    .wrapping_mul(BYTES_PER_WORD)
                    .wrapping_add(1)
            } else {
                1
            }) && index <= indexableSizeOfformat(vm, object, format1))
        {
            vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
            t = 0;
            break 'l0;
        }
        t = 1;
    }
    if t == 0 {
        return 0;
    }
    if format <= LAST_POINTER_FORMAT as u64 {
        if memory::load(object as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
        {
            return contextslotAt(
                vm,
                object,
                CTXT_TEMP_FRAME_START.wrapping_add(index).wrapping_sub(1),
            );
        }
        return memory::load(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    index
                        .wrapping_sub(1)
                        .wrapping_add(fixedFieldsOf(vm, object))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    if format >= FORMAT_BYTES as u64 {
        return (memory::load(
            object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index.wrapping_sub(1))
                as *mut u8,
        ) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
    }
    if format >= FORMAT_SHORTS as u64 {
        return (memory::load(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_sub(1) << 1) as *mut u16,
        ) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
    }
    if format >= FORMAT_WORDS32 as u64 {
        return (memory::load(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_sub(1) << 2) as *mut u32,
        ) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
    }
    let value: u64 = memory::load(
        object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index.wrapping_sub(1) << 3)
            as *mut i64,
    ) as u64;
    if value <= MAX_SMALL_INTEGER as u64 {
        return (value as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
    }
    largeIntegerOfclassIndex(vm, value, CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX)
}

/// Number of elements; for a context, of those that are alive.
pub(super) fn indexableSizeOfformat(vm: &VM, object: i64, format: i64) -> i64 {
    if format == FORMAT_INDEXABLE_WITH_FIXED
        && memory::load(object as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        return contextSizeOf(vm, object);
    }
    lengthOfformat(vm, object, format)
}

/// Of an object that is not immediate and may be changed.
#[inline(never)]
pub(super) fn elementOfatput(vm: &VM, object: i64, index: i64, value: i64) {
    let format: u64 = (memory::load(object as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    let format1: i64 = format as i64;
    let t: i64;
    'l0: {
        if !(format1 >= FORMAT_ARRAY
            && (format1 <= FORMAT_WEAK || format1 >= FORMAT_WORDS64))
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            t = 0;
            break 'l0;
        }
        if !(index
            >= (if format1 >= FORMAT_COMPILED_CODE {
                (memory::load(
                        object
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                    .wrapping_shr(NUM_TAG_BITS as u32) & 32767)
                    .wrapping_add(1)
                    .wrapping_mul(BYTES_PER_WORD)
                    .wrapping_add(1)
            } else {
                1
            }) && index <= indexableSizeOfformat(vm, object, format1))
        {
            vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
            t = 0;
            break 'l0;
        }
        t = 1;
    }
    if t == 0 {
        return;
    }
    if format <= LAST_POINTER_FORMAT as u64 {
        if memory::load(object as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
        {
            contextslotAtput(
                vm,
                object,
                CTXT_TEMP_FRAME_START.wrapping_add(index).wrapping_sub(1),
                value,
            );
        } else {
            let index1: i64 = index
                .wrapping_sub(1)
                .wrapping_add(fixedFieldsOf(vm, object));
            let mut offset: u64 = object as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            let mut t1: bool = offset >= vm.newSpaceBytes.get();
            if t1 {
                let mut t3: bool = value & TAG_MASK == 0;
                if t3 {
                    let mut offset1: u64 = value as u64;
                    offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                    t3 = offset1 < vm.newSpaceBytes.get();
                }
                t1 = t3;
            }
            if t1 {
                if memory::load(object as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                    enterIntoRememberedSet(vm, object);
                }
            }
            memory::store(
                object
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index1.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                value,
            );
        }
        return;
    }
    let format2: i64 = format as i64;
    let number: u64;
    'l3: {
        let number1: u64 = positive64BitValueOf(vm, value);
        let mut t2: bool = vm.primFailCode.get() == 0;
        if t2 {
            let t4: i64;
            'l2: {
                if format2 >= FORMAT_BYTES {
                    t4 = (number1 <= 255) as i64;
                    break 'l2;
                }
                if format2 >= FORMAT_SHORTS {
                    t4 = (number1 <= 65535) as i64;
                    break 'l2;
                }
                if format2 >= FORMAT_WORDS32 {
                    t4 = (number1 <= 4294967295) as i64;
                    break 'l2;
                }
                t4 = 1;
            }
            t2 = t4 != 0;
        }
        if !t2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            number = 0;
            break 'l3;
        }
        number = number1;
    }
    if vm.primFailCode.get() != 0 {
        return;
    }
    let offset2: i64 = index.wrapping_sub(1);
    let format3: i64 = format as i64;
    'l4: {
        if format3 >= FORMAT_BYTES {
            memory::store(
                object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(offset2) as *mut u8,
                number as u8,
            );
            break 'l4;
        }
        if format3 >= FORMAT_SHORTS {
            memory::store(
                object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(offset2 << 1)
                    as *mut u16,
                number as u16,
            );
            break 'l4;
        }
        if format3 >= FORMAT_WORDS32 {
            memory::store(
                object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(offset2 << 2)
                    as *mut u32,
                number as u32,
            );
            break 'l4;
        }
        memory::store(
            object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(offset2 << 3) as *mut i64,
            number as i64,
        );
    }
}

/// Instance variables and elements counted through from 1.
pub(super) fn slotOfat(vm: &VM, object: i64, index: i64) -> i64 {
    let format: u64 = (memory::load(object as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    if format > LAST_POINTER_FORMAT as u64 {
        if format >= FORMAT_COMPILED_CODE as u64 {
            vm.primFailCode.set(PRIM_ERR_UNSUPPORTED);
            return 0;
        }
        return elementOfat(vm, object, index);
    }
    let mut t: bool = index >= 1;
    if t {
        let count: u64 = (memory::load(object as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t = index
            <= (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(object.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
    }
    if !t {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return 0;
    }
    if memory::load(object as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        return contextslotAt(vm, object, index.wrapping_sub(1));
    }
    memory::load(
        object
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_sub(1).wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    )
}

pub(super) fn slotOfatput(vm: &VM, object: i64, index: i64, value: i64) {
    let format: u64 = (memory::load(object as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    if format > LAST_POINTER_FORMAT as u64 {
        if format >= FORMAT_COMPILED_CODE as u64 {
            vm.primFailCode.set(PRIM_ERR_UNSUPPORTED);
            return;
        }
        elementOfatput(vm, object, index, value);
        return;
    }
    let mut t: bool = index >= 1;
    if t {
        let count: u64 = (memory::load(object as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t = index
            <= (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(object.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
    }
    if !t {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return;
    }
    if memory::load(object as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        contextslotAtput(vm, object, index.wrapping_sub(1), value);
        return;
    }
    let index1: i64 = index.wrapping_sub(1);
    let mut offset: u64 = object as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset >= vm.newSpaceBytes.get();
    if t2 {
        let mut t3: bool = value & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = value as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t2 = t3;
    }
    if t2 {
        if memory::load(object as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, object);
        }
    }
    memory::store(
        object
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index1.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value,
    );
}
