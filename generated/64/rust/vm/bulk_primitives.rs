//! The functions that class `BulkPrimitives` defines.

use core::ffi::c_void;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, FORMAT_ARRAY, FORMAT_BYTES, FORMAT_COMPILED_CODE,
    FORMAT_MASK, FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WEAK, FORMAT_WORDS32,
    FORMAT_WORDS64, IMMUTABLE_BIT, LAST_POINTER_FORMAT, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_INDEX,
    PRIM_ERR_BAD_NUM_ARGS, PRIM_ERR_BAD_RECEIVER, PRIM_ERR_INAPPROPRIATE,
    PRIM_ERR_NO_MODIFICATION, REMEMBERED_BIT, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_INTEGER_TAG, TAG_MASK,
};
use super::integer_conversions::positive64BitValueOf;
use super::spur_allocation::copyBodyOfto;
use super::spur_object_fields::{fixedFieldsOf, lengthOfformat};
use super::spur_object_header::classFormatFromInstanceFormat;
use super::spur_remembered_set::{enterIntoRememberedSet, refersToYoung};
use super::state::VM;
use super::memory;

/// receiver replaceFrom: start to: stop with: source startingAt: sourceStart. Receiver and source have the same kind of elements.
pub(super) extern "C" fn primitiveStringReplace(vm: &VM) {
    let receiver: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(4i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let source: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    if !(memory::load(
        vm.stackPointer.get().wrapping_add(3i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    )
        & memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ) & SMALL_INTEGER_TAG != 0
        && (memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0
            && source & TAG_MASK == 0))
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    if receiver & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let start: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(3i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    let stop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    let sourceStart: i64 = memory::load(vm.stackPointer.get() as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    if memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        && stop >= start
    {
        vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
        return;
    }
    let format: u64 = (memory::load(receiver as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    let format1: i64 = format as i64;
    let t1: i64;
    'l3: {
        if !(format1 >= FORMAT_ARRAY
            && (format1 <= FORMAT_WEAK || format1 >= FORMAT_WORDS64))
        {
            t1 = 0;
            break 'l3;
        }
        if format1 >= FORMAT_COMPILED_CODE {
            t1 = 0;
            break 'l3;
        }
        let classFormat: i64 = classFormatFromInstanceFormat(
            ((memory::load(source as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64) as i64,
        );
        if classFormatFromInstanceFormat(format1) != classFormat {
            t1 = (format1 >= FORMAT_ARRAY && format1 <= FORMAT_WEAK
                && (classFormat >= FORMAT_ARRAY && classFormat <= FORMAT_WEAK
                    && !(memory::load(receiver as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64
                        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                        || memory::load(source as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64
                            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64))) as i64;
            break 'l3;
        }
        t1 = !(memory::load(receiver as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            || memory::load(source as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64) as i64;
    }
    if t1 == 0 {
        vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
        return;
    }
    let mut t2: bool = start >= 1;
    if t2 {
        let mut t3: bool = start.wrapping_sub(1) <= stop;
        if t3 {
            let t4: i64;
            'l5: {
                if receiver & TAG_MASK != 0 {
                    t4 = 0;
                    break 'l5;
                }
                t4 = lengthOfformat(
                    vm,
                    receiver,
                    ((memory::load(receiver as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64,
                );
            }
            let mut t5: bool = stop <= t4;
            if t5 {
                let mut t6: bool = sourceStart >= 1;
                if t6 {
                    let t7: i64;
                    'l6: {
                        if source & TAG_MASK != 0 {
                            t7 = 0;
                            break 'l6;
                        }
                        t7 = lengthOfformat(
                            vm,
                            source,
                            ((memory::load(source as *mut i64) as u64)
                                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64)
                                as i64,
                        );
                    }
                    t6 = stop.wrapping_sub(start).wrapping_add(sourceStart) <= t7;
                }
                t5 = t6;
            }
            t3 = t5;
        }
        t2 = t3;
    }
    if !t2 {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return;
    }
    let count: i64 = stop.wrapping_sub(start).wrapping_add(1);
    let format2: i64 = format as i64;
    let shift: i64;
    'l8: {
        if format2 >= FORMAT_BYTES {
            shift = 0;
            break 'l8;
        }
        if format2 >= FORMAT_SHORTS {
            shift = 1;
            break 'l8;
        }
        if format2 >= FORMAT_WORDS32 {
            shift = 2;
            break 'l8;
        }
        shift = 3;
    }
    let to: u64 = (receiver as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(
            (if (memory::load(receiver as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                <= LAST_POINTER_FORMAT as u64
            {
                fixedFieldsOf(vm, receiver)
            } else {
                0
            })
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        ) as *mut c_void as u64;
    memory::move_bytes(
        (to.wrapping_add(start.wrapping_sub(1).wrapping_shl(shift as u32) as u64)
            as *mut c_void)
            .cast::<u8>(),
        (((source as u64)
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if (memory::load(source as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                    <= LAST_POINTER_FORMAT as u64
                {
                    fixedFieldsOf(vm, source)
                } else {
                    0
                })
                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut c_void as u64)
            .wrapping_add(sourceStart.wrapping_sub(1).wrapping_shl(shift as u32) as u64)
            as *mut c_void)
            .cast::<u8>(),
        count.wrapping_shl(shift as u32) as u64 as usize,
    );
    let mut t8: bool = format2 <= LAST_POINTER_FORMAT;
    if t8 {
        let mut offset: u64 = receiver as u64;
        offset = offset.wrapping_sub(vm.newSpaceStart.get());
        t8 = offset >= vm.newSpaceBytes.get();
    }
    if t8 {
        if memory::load(receiver as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
            && refersToYoung(vm, receiver) != 0
        {
            enterIntoRememberedSet(vm, receiver);
        }
    }
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(4i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

/// Make the receiver equal to an argument of the same class and size, slot by slot.
pub(super) extern "C" fn primitiveCopyObject(vm: &VM) {
    let receiver: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let source: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if receiver & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if source & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    if memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
        return;
    }
    let mut t4: bool = memory::load(receiver as *mut i64) as u64
        & CLASS_INDEX_MASK as u64
        == memory::load(source as *mut i64) as u64 & CLASS_INDEX_MASK as u64;
    if t4 {
        let mut t3: bool = (memory::load(receiver as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
            == (memory::load(source as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        if t3 {
            let count: u64 = (memory::load(receiver as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t2: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(receiver.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
            let count1: u64 = (memory::load(source as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t3 = t2
                == (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(source.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count1
                }) as i64;
        }
        t4 = t3;
    }
    if !t4 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    if memory::load(receiver as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
        || (memory::load(receiver as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 >= FORMAT_COMPILED_CODE as u64
    {
        vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
        return;
    }
    copyBodyOfto(vm, source, receiver);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
}

/// Make all elements of an object of bits the same.
pub(super) extern "C" fn primitiveConstantFill(vm: &VM) {
    let receiver: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let mut t1: bool = receiver & TAG_MASK == 0;
    if t1 {
        let format1: i64 = ((memory::load(receiver as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        t1 = format1 >= FORMAT_WORDS64 && format1 < FORMAT_COMPILED_CODE;
    }
    if !t1 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
        return;
    }
    let format: u64 = (memory::load(receiver as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    let value1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let format2: i64 = format as i64;
    let value: u64;
    'l5: {
        let number: u64 = positive64BitValueOf(vm, value1);
        let mut t2: bool = vm.primFailCode.get() == 0;
        if t2 {
            let t3: i64;
            'l4: {
                if format2 >= FORMAT_BYTES {
                    t3 = (number <= 255) as i64;
                    break 'l4;
                }
                if format2 >= FORMAT_SHORTS {
                    t3 = (number <= 65535) as i64;
                    break 'l4;
                }
                if format2 >= FORMAT_WORDS32 {
                    t3 = (number <= 4294967295) as i64;
                    break 'l4;
                }
                t3 = 1;
            }
            t2 = t3 != 0;
        }
        if !t2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            value = 0;
            break 'l5;
        }
        value = number;
    }
    if vm.primFailCode.get() != 0 {
        return;
    }
    let limit: i64;
    'l6: {
        if receiver & TAG_MASK != 0 {
            limit = 0;
            break 'l6;
        }
        limit = lengthOfformat(
            vm,
            receiver,
            ((memory::load(receiver as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64,
        );
    }
    let mut i: i64 = 0;
    while i < limit {
        let format3: i64 = format as i64;
        'l7: {
            if format3 >= FORMAT_BYTES {
                memory::store(
                    receiver.wrapping_add(BASE_HEADER_SIZE).wrapping_add(i) as *mut u8,
                    value as u8,
                );
                break 'l7;
            }
            if format3 >= FORMAT_SHORTS {
                memory::store(
                    receiver.wrapping_add(BASE_HEADER_SIZE).wrapping_add(i << 1)
                        as *mut u16,
                    value as u16,
                );
                break 'l7;
            }
            if format3 >= FORMAT_WORDS32 {
                memory::store(
                    receiver.wrapping_add(BASE_HEADER_SIZE).wrapping_add(i << 2)
                        as *mut u32,
                    value as u32,
                );
                break 'l7;
            }
            memory::store(
                receiver.wrapping_add(BASE_HEADER_SIZE).wrapping_add(i << 3) as *mut i64,
                value as i64,
            );
        }
        i = i.wrapping_add(1);
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
}

/// Whether two objects of bits of the same kind have the same contents.
pub(super) extern "C" fn primitiveCompareBytes(vm: &VM) {
    let receiver: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let argument: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let mut t5: bool = receiver & TAG_MASK == 0;
    if t5 {
        let format: i64 = ((memory::load(receiver as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        t5 = format >= FORMAT_WORDS64 && format < FORMAT_COMPILED_CODE;
    }
    if !t5 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let mut t6: bool = argument & TAG_MASK == 0;
    if t6 {
        let format1: i64 = ((memory::load(argument as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        t6 = format1 >= FORMAT_WORDS64 && format1 < FORMAT_COMPILED_CODE;
    }
    if !t6 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let t: i64 = classFormatFromInstanceFormat(
        ((memory::load(receiver as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64) as i64,
    );
    if t
        != classFormatFromInstanceFormat(
            ((memory::load(argument as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64,
        )
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let count: u64 = (memory::load(receiver as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t7: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(receiver.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format2: i64 = ((memory::load(receiver as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t8: i64;
    'l5: {
        if format2 >= FORMAT_BYTES {
            t8 = format2 & 7;
            break 'l5;
        }
        if format2 >= FORMAT_SHORTS {
            t8 = (format2 & 3) << 1;
            break 'l5;
        }
        if format2 >= FORMAT_WORDS32 {
            t8 = (format2 & 1) << 2;
            break 'l5;
        }
        t8 = 0;
    }
    let bytes: i64 = t7.wrapping_sub(t8);
    let count1: u64 = (memory::load(argument as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t9: i64 = ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(argument.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count1
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format3: i64 = ((memory::load(argument as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t10: i64;
    'l7: {
        if format3 >= FORMAT_BYTES {
            t10 = format3 & 7;
            break 'l7;
        }
        if format3 >= FORMAT_SHORTS {
            t10 = (format3 & 3) << 1;
            break 'l7;
        }
        if format3 >= FORMAT_WORDS32 {
            t10 = (format3 & 1) << 2;
            break 'l7;
        }
        t10 = 0;
    }
    if bytes != t9.wrapping_sub(t10) {
        let oop: i64 = vm.falseObj.get();
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
        return;
    }
    let t1: *mut c_void = (receiver as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(
            (if (memory::load(receiver as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                <= LAST_POINTER_FORMAT as u64
            {
                fixedFieldsOf(vm, receiver)
            } else {
                0
            })
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        ) as *mut c_void;
    let oop1: i64 = if memory::compare(
        t1.cast::<u8>(),
        ((argument as u64)
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if (memory::load(argument as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                    <= LAST_POINTER_FORMAT as u64
                {
                    fixedFieldsOf(vm, argument)
                } else {
                    0
                })
                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut c_void)
            .cast::<u8>(),
        bytes as u64 as usize,
    ) == 0
    {
        vm.trueObj.get()
    } else {
        vm.falseObj.get()
    };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
}

/// A number that is negative, 0 or positive as the bytes of the receiver sort before, with or behind those of the argument; the second argument, if there is
/// one, maps each byte to its place in the order.
pub(super) extern "C" fn primitiveStringCompareWith(vm: &VM) {
    if vm.argumentCount.get() > 2 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let receiver: i64 = memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let argument: i64 = memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(
                vm.argumentCount.get().wrapping_sub(1).wrapping_mul(BYTES_PER_WORD)
                    as u64,
            ) as *mut i64,
    );
    let mut t5: bool = receiver & TAG_MASK == 0;
    if t5 {
        let format: u64 = (memory::load(receiver as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        t5 = format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64;
    }
    if !t5 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let mut t6: bool = argument & TAG_MASK == 0;
    if t6 {
        let format1: u64 = (memory::load(argument as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        t6 = format1 >= FORMAT_BYTES as u64 && format1 < FORMAT_COMPILED_CODE as u64;
    }
    if !t6 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let mut order: i64 = 0;
    if vm.argumentCount.get() == 2 {
        order = memory::load(vm.stackPointer.get() as *mut i64);
        let mut t7: bool = order & TAG_MASK == 0;
        if t7 {
            let format2: u64 = (memory::load(order as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
            t7 = format2 >= FORMAT_BYTES as u64 && format2 < FORMAT_COMPILED_CODE as u64;
        }
        let mut t3: bool = t7;
        if t3 {
            let count: u64 = (memory::load(order as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t8: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(order.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64)
                .wrapping_shl(SHIFT_FOR_WORD as u32);
            let format3: i64 = ((memory::load(order as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
            let t9: i64;
            'l6: {
                if format3 >= FORMAT_BYTES {
                    t9 = format3 & 7;
                    break 'l6;
                }
                if format3 >= FORMAT_SHORTS {
                    t9 = (format3 & 3) << 1;
                    break 'l6;
                }
                if format3 >= FORMAT_WORDS32 {
                    t9 = (format3 & 1) << 2;
                    break 'l6;
                }
                t9 = 0;
            }
            t3 = t8.wrapping_sub(t9) >= 256;
        }
        if !t3 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            return;
        }
    }
    let difference: i64;
    'l12: {
        let count1: u64 = (memory::load(receiver as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t10: i64 = ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(receiver.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format4: i64 = ((memory::load(receiver as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t11: i64;
        'l9: {
            if format4 >= FORMAT_BYTES {
                t11 = format4 & 7;
                break 'l9;
            }
            if format4 >= FORMAT_SHORTS {
                t11 = (format4 & 3) << 1;
                break 'l9;
            }
            if format4 >= FORMAT_WORDS32 {
                t11 = (format4 & 1) << 2;
                break 'l9;
            }
            t11 = 0;
        }
        let size: i64 = t10.wrapping_sub(t11);
        let count2: u64 = (memory::load(argument as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t12: i64 = ((if count2 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(argument.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count2
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format5: i64 = ((memory::load(argument as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t13: i64;
        'l10: {
            if format5 >= FORMAT_BYTES {
                t13 = format5 & 7;
                break 'l10;
            }
            if format5 >= FORMAT_SHORTS {
                t13 = (format5 & 3) << 1;
                break 'l10;
            }
            if format5 >= FORMAT_WORDS32 {
                t13 = (format5 & 1) << 2;
                break 'l10;
            }
            t13 = 0;
        }
        let otherSize: i64 = t12.wrapping_sub(t13);
        let limit: i64 = if size < otherSize { size } else { otherSize };
        let mut i: i64 = 0;
        while i < limit {
            let mut a: i64 = memory::load(
                receiver.wrapping_add(BASE_HEADER_SIZE).wrapping_add(i) as *mut u8,
            ) as i64;
            let mut b: i64 = memory::load(
                argument.wrapping_add(BASE_HEADER_SIZE).wrapping_add(i) as *mut u8,
            ) as i64;
            if order != 0 {
                a = memory::load(
                    order.wrapping_add(BASE_HEADER_SIZE).wrapping_add(a) as *mut u8,
                ) as i64;
                b = memory::load(
                    order.wrapping_add(BASE_HEADER_SIZE).wrapping_add(b) as *mut u8,
                ) as i64;
            }
            if a != b {
                difference = a.wrapping_sub(b);
                break 'l12;
            }
            i = i.wrapping_add(1);
        }
        difference = size.wrapping_sub(otherSize);
    }
    let count3: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = difference
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count3.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// The sums of the elements of receiver and argument go into the third array, which is the result.
pub(super) extern "C" fn primitiveFloat64ArrayAdd(vm: &VM) {
    let receiver: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let argument: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let target: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if !(receiver & TAG_MASK == 0
        && (memory::load(receiver as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_WORDS64 as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if !(argument & TAG_MASK == 0
        && (memory::load(argument as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_WORDS64 as u64
        && (target & TAG_MASK == 0
            && (memory::load(target as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                == FORMAT_WORDS64 as u64))
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    if memory::load(target as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
        return;
    }
    let count1: u64 = (memory::load(receiver as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let count: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(receiver.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count1
    }) as i64;
    let count2: u64 = (memory::load(argument as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let mut t2: bool = count
        == (if count2 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(argument.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count2
        }) as i64;
    if t2 {
        let count3: u64 = (memory::load(target as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t2 = count
            == (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(target.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count3
            }) as i64;
    }
    if !t2 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let mut i: i64 = 0;
    while i < count {
        memory::store(
            target.wrapping_add(BASE_HEADER_SIZE).wrapping_add(i << 3) as *mut f64,
            memory::load(
                receiver.wrapping_add(BASE_HEADER_SIZE).wrapping_add(i << 3) as *mut f64,
            )
                + memory::load(
                    argument.wrapping_add(BASE_HEADER_SIZE).wrapping_add(i << 3)
                        as *mut f64,
                ),
        );
        i = i.wrapping_add(1);
    }
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(
                    vm
                        .argumentCount
                        .get()
                        .wrapping_add(1)
                        .wrapping_sub(1)
                        .wrapping_mul(BYTES_PER_WORD) as u64,
                ),
        );
    memory::store(vm.stackPointer.get() as *mut i64, target);
}
