//! The functions that class `SubscriptPrimitives` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CHARACTER_TAG, CLASS_INDEX_MASK, FORMAT_ARRAY,
    FORMAT_BYTES, FORMAT_COMPILED_CODE, FORMAT_MASK, FORMAT_SHIFT, FORMAT_SHORTS,
    FORMAT_WEAK, FORMAT_WORDS32, FORMAT_WORDS64, FORWARDER_CLASS_INDEX, HEADER_INDEX,
    IMMUTABLE_BIT, LAST_POINTER_FORMAT, LITERAL_START, MAX_CHARACTER_CODE, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_INDEX,
    PRIM_ERR_BAD_RECEIVER, PRIM_ERR_INAPPROPRIATE, PRIM_ERR_NO_MEMORY,
    PRIM_ERR_NO_MODIFICATION, REMEMBERED_BIT, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_FLOAT_EXPONENT_OFFSET, SMALL_FLOAT_RANGE, SMALL_FLOAT_TAG, SMALL_INTEGER_TAG,
    TAG_MASK,
};
use super::element_access::{
    elementOfat, elementOfatput, indexableSizeOfformat, slotOfat, slotOfatput,
};
use super::float_primitives::loadFloatOrIntFrom;
use super::integer_conversions::{signed64BitIntegerFor, signed64BitValueOf};
use super::method_lookup::flushMethodCacheForMethod;
use super::spur_immediates::boxedFloatOf;
use super::spur_object_fields::fixedFieldsOf;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::memory;

pub(super) extern "C" fn primitiveAt(vm: &VM) {
    let mut object: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    if object & TAG_MASK == 0
        && memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0
    {
        let indexOop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        let element: i64;
        'l0: {
            let index: u64 = indexOop.wrapping_shr(NUM_TAG_BITS as u32).wrapping_sub(1)
                as u64;
            let format: u64 = (memory::load(object as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
            if format == FORMAT_ARRAY as u64 {
                let count: u64 = (memory::load(object as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                if index
                    < (if count == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(object.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count
                    })
                {
                    element = memory::load(
                        object
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (index as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    break 'l0;
                }
                element = 0;
                break 'l0;
            }
            if format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64 {
                let format1: i64 = format as i64;
                let count1: u64 = (memory::load(object as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                if index
                    < ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(object.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count1
                    }) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32)
                        .wrapping_sub(format1 & 7) as u64
                {
                    element = (memory::load(
                        object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index as i64)
                            as *mut u8,
                    ) as i64)
                        .wrapping_shl(NUM_TAG_BITS as u32)
                        .wrapping_add(SMALL_INTEGER_TAG);
                    break 'l0;
                }
            }
            element = 0;
        }
        if element != 0 {
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
            memory::store(vm.stackPointer.get() as *mut i64, element);
            return;
        }
    }
    'l2: {
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        if object1 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            object = 0;
            break 'l2;
        }
        if memory::load(object1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            object = 0;
            break 'l2;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            object = 0;
            break 'l2;
        }
        object = object1;
    }
    if object == 0 {
        return;
    }
    let oop: i64 = elementOfat(
        vm,
        object,
        memory::load(vm.stackPointer.get() as *mut i64).wrapping_shr(NUM_TAG_BITS as u32),
    );
    if vm.primFailCode.get() == 0 {
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
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
}

pub(super) extern "C" fn primitiveAtPut(vm: &VM) {
    let mut object: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    if object & TAG_MASK == 0
        && memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) & SMALL_INTEGER_TAG != 0
    {
        let t: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        let value: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        let t3: i64;
        'l0: {
            if memory::load(object as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
                t3 = 0;
                break 'l0;
            }
            let index: u64 = t.wrapping_shr(NUM_TAG_BITS as u32).wrapping_sub(1) as u64;
            let format: u64 = (memory::load(object as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
            if format == FORMAT_ARRAY as u64 {
                let mut t4: bool = true;
                if t4 {
                    let count: u64 = (memory::load(object as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    t4 = index
                        < (if count == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                object.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count
                        });
                }
                if !t4 {
                    t3 = 0;
                    break 'l0;
                }
                let index1: i64 = index as i64;
                let mut offset: u64 = object as u64;
                offset = offset.wrapping_sub(vm.newSpaceStart.get());
                let mut t5: bool = offset >= vm.newSpaceBytes.get();
                if t5 {
                    let mut t6: bool = value & TAG_MASK == 0;
                    if t6 {
                        let mut offset1: u64 = value as u64;
                        offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                        t6 = offset1 < vm.newSpaceBytes.get();
                    }
                    t5 = t6;
                }
                if t5 {
                    if memory::load(object as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
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
                t3 = 1;
                break 'l0;
            }
            if !(format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64) {
                t3 = 0;
                break 'l0;
            }
            let format1: i64 = format as i64;
            let count1: u64 = (memory::load(object as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            if index
                >= ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(object.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count1
                }) as i64)
                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                    .wrapping_sub(format1 & 7) as u64
            {
                t3 = 0;
                break 'l0;
            }
            if value & SMALL_INTEGER_TAG == 0 {
                t3 = 0;
                break 'l0;
            }
            let code: u64 = value.wrapping_shr(NUM_TAG_BITS as u32) as u64;
            if code > 255 {
                t3 = 0;
                break 'l0;
            }
            memory::store(
                object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index as i64)
                    as *mut u8,
                code as u8,
            );
            t3 = 1;
        }
        if t3 != 0 {
            let t1: i64 = vm.argumentCount.get().wrapping_add(1);
            let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
            vm.stackPointer
                .set(
                    vm
                        .stackPointer
                        .get()
                        .wrapping_add(
                            t1.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64,
                        ),
                );
            memory::store(vm.stackPointer.get() as *mut i64, oop);
            return;
        }
    }
    'l2: {
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object1 & TAG_MASK == 0
            && memory::load(object1 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            object = 0;
            break 'l2;
        }
        let object2: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object2 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            object = 0;
            break 'l2;
        }
        if memory::load(object2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            object = 0;
            break 'l2;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            object = 0;
            break 'l2;
        }
        object = object2;
    }
    if object == 0 {
        return;
    }
    elementOfatput(
        vm,
        object,
        memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32),
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    if vm.primFailCode.get() == 0 {
        let t7: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(t7.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop1);
    }
}

/// The element is a character code.
pub(super) extern "C" fn primitiveStringAt(vm: &VM) {
    let object: i64;
    'l0: {
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        if object1 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            object = 0;
            break 'l0;
        }
        if memory::load(object1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            object = 0;
            break 'l0;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            object = 0;
            break 'l0;
        }
        object = object1;
    }
    if object == 0 {
        return;
    }
    if (memory::load(object as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
        & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let element: i64 = elementOfat(
        vm,
        object,
        memory::load(vm.stackPointer.get() as *mut i64).wrapping_shr(NUM_TAG_BITS as u32),
    );
    if vm.primFailCode.get() != 0 {
        return;
    }
    if !(element & SMALL_INTEGER_TAG != 0
        && (element.wrapping_shr(NUM_TAG_BITS as u32) >= 0
            && element.wrapping_shr(NUM_TAG_BITS as u32) <= MAX_CHARACTER_CODE))
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let oop: i64 = element
        .wrapping_shr(NUM_TAG_BITS as u32)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(CHARACTER_TAG);
    if vm.primFailCode.get() == 0 {
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
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
}

pub(super) extern "C" fn primitiveStringAtPut(vm: &VM) {
    let object: i64;
    'l0: {
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object1 & TAG_MASK == 0
            && memory::load(object1 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            object = 0;
            break 'l0;
        }
        let object2: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object2 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            object = 0;
            break 'l0;
        }
        if memory::load(object2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            object = 0;
            break 'l0;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            object = 0;
            break 'l0;
        }
        object = object2;
    }
    if object == 0 {
        return;
    }
    if (memory::load(object as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
        & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let value: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if value & TAG_MASK != CHARACTER_TAG {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    elementOfatput(
        vm,
        object,
        memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32),
        ((value as u64).wrapping_shr(NUM_TAG_BITS as u32) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG),
    );
    if vm.primFailCode.get() == 0 {
        let t1: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(t1.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
}

pub(super) extern "C" fn primitiveSize(vm: &VM) {
    let object: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if object & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let size: i64;
    'l1: {
        let format1: u64 = (memory::load(object as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        if format1 >= FORMAT_BYTES as u64 && format1 < FORMAT_COMPILED_CODE as u64 {
            let format2: i64 = format1 as i64;
            let count: u64 = (memory::load(object as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            size = ((if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(object.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64)
                .wrapping_shl(SHIFT_FOR_WORD as u32)
                .wrapping_sub(format2 & 7);
            break 'l1;
        }
        let t1: i64;
        if format1 == FORMAT_ARRAY as u64 {
            let count1: u64 = (memory::load(object as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t1 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(object.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count1
            }) as i64;
        } else {
            t1 = -1;
        }
        size = t1;
    }
    if size >= 0 {
        let count2: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop: i64 = size
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(
                        count2.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64,
                    ),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop);
        return;
    }
    let format: u64 = (memory::load(object as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    if !(format as i64 >= FORMAT_ARRAY
        && (format as i64 <= FORMAT_WEAK || format as i64 >= FORMAT_WORDS64))
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop1: i64 = indexableSizeOfformat(vm, object, format as i64)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
}

pub(super) extern "C" fn primitiveIntegerAt(vm: &VM) {
    let object: i64;
    'l0: {
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        if object1 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            object = 0;
            break 'l0;
        }
        if memory::load(object1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            object = 0;
            break 'l0;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            object = 0;
            break 'l0;
        }
        object = object1;
    }
    if object == 0 {
        return;
    }
    let index: i64 = memory::load(vm.stackPointer.get() as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    let t: i64;
    'l2: {
        let format: u64 = (memory::load(object as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        let format1: i64 = format as i64;
        let t1: i64;
        'l1: {
            if !(format1 >= FORMAT_ARRAY
                && (format1 <= FORMAT_WEAK || format1 >= FORMAT_WORDS64))
            {
                vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
                t1 = 0;
                break 'l1;
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
                t1 = 0;
                break 'l1;
            }
            t1 = 1;
        }
        if t1 == 0 {
            t = 0;
            break 'l2;
        }
        if format >= FORMAT_BYTES as u64 {
            t = (memory::load(
                object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index.wrapping_sub(1))
                    as *mut u8,
            ) as i8 as i64)
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG);
            break 'l2;
        }
        if format >= FORMAT_SHORTS as u64 {
            t = (memory::load(
                object
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index.wrapping_sub(1) << 1) as *mut i16,
            ) as i64)
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG);
            break 'l2;
        }
        if format >= FORMAT_WORDS32 as u64 {
            t = (memory::load(
                object
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index.wrapping_sub(1) << 2) as *mut i32,
            ) as i64)
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG);
            break 'l2;
        }
        if format == FORMAT_WORDS64 as u64 {
            t = signed64BitIntegerFor(
                vm,
                memory::load(
                    object
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index.wrapping_sub(1) << 3) as *mut i64,
                ),
            );
            break 'l2;
        }
        t = elementOfat(vm, object, index);
    }
    if vm.primFailCode.get() == 0 {
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
        memory::store(vm.stackPointer.get() as *mut i64, t);
    }
}

pub(super) extern "C" fn primitiveIntegerAtPut(vm: &VM) {
    let object: i64;
    'l0: {
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object1 & TAG_MASK == 0
            && memory::load(object1 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            object = 0;
            break 'l0;
        }
        let object2: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object2 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            object = 0;
            break 'l0;
        }
        if memory::load(object2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            object = 0;
            break 'l0;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            object = 0;
            break 'l0;
        }
        object = object2;
    }
    if object == 0 {
        return;
    }
    let t: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    let value: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    'l4: {
        let format: u64 = (memory::load(object as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        if format <= LAST_POINTER_FORMAT as u64 {
            elementOfatput(vm, object, t, value);
            break 'l4;
        }
        let format1: i64 = format as i64;
        let t1: i64;
        'l1: {
            if !(format1 >= FORMAT_ARRAY
                && (format1 <= FORMAT_WEAK || format1 >= FORMAT_WORDS64))
            {
                vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
                t1 = 0;
                break 'l1;
            }
            if !(t
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
                }) && t <= indexableSizeOfformat(vm, object, format1))
            {
                vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
                t1 = 0;
                break 'l1;
            }
            t1 = 1;
        }
        if t1 == 0 {
            break 'l4;
        }
        let number: i64 = signed64BitValueOf(vm, value);
        let mut t2: bool = vm.primFailCode.get() == 0;
        if t2 {
            let format2: i64 = format as i64;
            let t3: i64;
            'l2: {
                if format2 >= FORMAT_BYTES {
                    t3 = (number >= -128 && number <= 127) as i64;
                    break 'l2;
                }
                if format2 >= FORMAT_SHORTS {
                    t3 = (number >= -32768 && number <= 32767) as i64;
                    break 'l2;
                }
                if format2 >= FORMAT_WORDS32 {
                    t3 = (number >= -2147483648 && number <= 2147483647) as i64;
                    break 'l2;
                }
                t3 = 1;
            }
            t2 = t3 != 0;
        }
        if !t2 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            break 'l4;
        }
        let number1: u64 = number as u64;
        let offset: i64 = t.wrapping_sub(1);
        let format3: i64 = format as i64;
        'l3: {
            if format3 >= FORMAT_BYTES {
                memory::store(
                    object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(offset)
                        as *mut u8,
                    number1 as u8,
                );
                break 'l3;
            }
            if format3 >= FORMAT_SHORTS {
                memory::store(
                    object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(offset << 1)
                        as *mut u16,
                    number1 as u16,
                );
                break 'l3;
            }
            if format3 >= FORMAT_WORDS32 {
                memory::store(
                    object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(offset << 2)
                        as *mut u32,
                    number1 as u32,
                );
                break 'l3;
            }
            memory::store(
                object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(offset << 3)
                    as *mut i64,
                number1 as i64,
            );
        }
    }
    if vm.primFailCode.get() == 0 {
        let t4: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(t4.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
}

/// A signed 16-bit unit of an object of bits of any width.
pub(super) extern "C" fn primitiveShortAt(vm: &VM) {
    let object: i64;
    'l0: {
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        if object1 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            object = 0;
            break 'l0;
        }
        if memory::load(object1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            object = 0;
            break 'l0;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            object = 0;
            break 'l0;
        }
        object = object1;
    }
    if object == 0 {
        return;
    }
    let format: i64 = ((memory::load(object as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    if !(format >= FORMAT_WORDS64 && format < FORMAT_COMPILED_CODE) {
        vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
        return;
    }
    let index: i64 = memory::load(vm.stackPointer.get() as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    let mut t1: bool = index >= 1;
    if t1 {
        let count: u64 = (memory::load(object as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t3: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(object.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format1: i64 = ((memory::load(object as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t4: i64;
        'l3: {
            if format1 >= FORMAT_BYTES {
                t4 = format1 & 7;
                break 'l3;
            }
            if format1 >= FORMAT_SHORTS {
                t4 = (format1 & 3) << 1;
                break 'l3;
            }
            if format1 >= FORMAT_WORDS32 {
                t4 = (format1 & 1) << 2;
                break 'l3;
            }
            t4 = 0;
        }
        t1 = index <= (t3.wrapping_sub(t4) as u64 >> 1) as i64;
    }
    if !t1 {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return;
    }
    let oop: i64 = (memory::load(
        object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index.wrapping_sub(1) << 1)
            as *mut i16,
    ) as i64)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    if vm.primFailCode.get() == 0 {
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
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
}

pub(super) extern "C" fn primitiveShortAtPut(vm: &VM) {
    let object: i64;
    'l0: {
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object1 & TAG_MASK == 0
            && memory::load(object1 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            object = 0;
            break 'l0;
        }
        let object2: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object2 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            object = 0;
            break 'l0;
        }
        if memory::load(object2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            object = 0;
            break 'l0;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            object = 0;
            break 'l0;
        }
        object = object2;
    }
    if object == 0 {
        return;
    }
    let format: i64 = ((memory::load(object as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    if !(format >= FORMAT_WORDS64 && format < FORMAT_COMPILED_CODE) {
        vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
        return;
    }
    let index: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    let mut t1: bool = index >= 1;
    if t1 {
        let count: u64 = (memory::load(object as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t3: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(object.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format1: i64 = ((memory::load(object as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t4: i64;
        'l3: {
            if format1 >= FORMAT_BYTES {
                t4 = format1 & 7;
                break 'l3;
            }
            if format1 >= FORMAT_SHORTS {
                t4 = (format1 & 3) << 1;
                break 'l3;
            }
            if format1 >= FORMAT_WORDS32 {
                t4 = (format1 & 1) << 2;
                break 'l3;
            }
            t4 = 0;
        }
        t1 = index <= (t3.wrapping_sub(t4) as u64 >> 1) as i64;
    }
    if !t1 {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return;
    }
    let value: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if !(value & SMALL_INTEGER_TAG != 0
        && (value.wrapping_shr(NUM_TAG_BITS as u32) >= -32768
            && value.wrapping_shr(NUM_TAG_BITS as u32) <= 32767))
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    memory::store(
        object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index.wrapping_sub(1) << 1)
            as *mut u16,
        value.wrapping_shr(NUM_TAG_BITS as u32) as u16,
    );
    if vm.primFailCode.get() == 0 {
        let t5: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(t5.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
}

/// An element of 32 or 64 bits as a Float.
pub(super) extern "C" fn primitiveFloatArrayAt(vm: &VM) {
    let object: i64;
    'l0: {
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        if object1 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            object = 0;
            break 'l0;
        }
        if memory::load(object1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            object = 0;
            break 'l0;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            object = 0;
            break 'l0;
        }
        object = object1;
    }
    if object == 0 {
        return;
    }
    let index: i64 = memory::load(vm.stackPointer.get() as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    let format: u64 = (memory::load(object as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    if !(format >= FORMAT_WORDS64 as u64 && format < FORMAT_SHORTS as u64) {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let format1: i64 = format as i64;
    let t: i64;
    'l2: {
        if !(format1 >= FORMAT_ARRAY
            && (format1 <= FORMAT_WEAK || format1 >= FORMAT_WORDS64))
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            t = 0;
            break 'l2;
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
            break 'l2;
        }
        t = 1;
    }
    if t == 0 {
        return;
    }
    let result: i64;
    if format == FORMAT_WORDS64 as u64 {
        let aDouble: f64 = memory::load(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_sub(1) << 3) as *mut f64,
        );
        'l4: {
            let t1: i64;
            'l3: {
                let bits: u64 = aDouble.to_bits();
                let mut rotated: u64 = bits << 1 | bits >> 63;
                if rotated <= 1 {
                    t1 = 1;
                    break 'l3;
                }
                rotated = rotated.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                t1 = (rotated > 1 && rotated < SMALL_FLOAT_RANGE as u64) as i64;
            }
            if t1 != 0 {
                let bits1: u64 = aDouble.to_bits();
                let mut rotated1: u64 = bits1 << 1 | bits1 >> 63;
                if rotated1 > 1 {
                    rotated1 = rotated1.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                }
                result = rotated1
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
                break 'l4;
            }
            result = boxedFloatOf(vm, aDouble);
        }
    } else {
        let aDouble1: f64 = memory::load(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_sub(1) << 2) as *mut f32,
        ) as f64;
        'l6: {
            let t2: i64;
            'l5: {
                let bits2: u64 = aDouble1.to_bits();
                let mut rotated2: u64 = bits2 << 1 | bits2 >> 63;
                if rotated2 <= 1 {
                    t2 = 1;
                    break 'l5;
                }
                rotated2 = rotated2.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                t2 = (rotated2 > 1 && rotated2 < SMALL_FLOAT_RANGE as u64) as i64;
            }
            if t2 != 0 {
                let bits3: u64 = aDouble1.to_bits();
                let mut rotated3: u64 = bits3 << 1 | bits3 >> 63;
                if rotated3 > 1 {
                    rotated3 = rotated3.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                }
                result = rotated3
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
                break 'l6;
            }
            result = boxedFloatOf(vm, aDouble1);
        }
    }
    if result == 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return;
    }
    if vm.primFailCode.get() == 0 {
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
        memory::store(vm.stackPointer.get() as *mut i64, result);
    }
}

pub(super) extern "C" fn primitiveFloatArrayAtPut(vm: &VM) {
    let object: i64;
    'l0: {
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object1 & TAG_MASK == 0
            && memory::load(object1 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            object = 0;
            break 'l0;
        }
        let object2: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object2 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            object = 0;
            break 'l0;
        }
        if memory::load(object2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            object = 0;
            break 'l0;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            object = 0;
            break 'l0;
        }
        object = object2;
    }
    if object == 0 {
        return;
    }
    let index: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    let format: u64 = (memory::load(object as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    if !(format >= FORMAT_WORDS64 as u64 && format < FORMAT_SHORTS as u64) {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let format1: i64 = format as i64;
    let t: i64;
    'l2: {
        if !(format1 >= FORMAT_ARRAY
            && (format1 <= FORMAT_WEAK || format1 >= FORMAT_WORDS64))
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            t = 0;
            break 'l2;
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
            break 'l2;
        }
        t = 1;
    }
    if t == 0 {
        return;
    }
    let value: f64 = loadFloatOrIntFrom(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    if vm.primFailCode.get() != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    if format == FORMAT_WORDS64 as u64 {
        memory::store(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_sub(1) << 3) as *mut f64,
            value,
        );
    } else {
        memory::store(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_sub(1) << 2) as *mut f32,
            value as f32,
        );
    }
    if vm.primFailCode.get() == 0 {
        let t1: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(t1.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
}

pub(super) extern "C" fn primitiveSlotAt(vm: &VM) {
    let object: i64;
    'l0: {
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        if object1 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            object = 0;
            break 'l0;
        }
        if memory::load(object1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            object = 0;
            break 'l0;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            object = 0;
            break 'l0;
        }
        object = object1;
    }
    if object == 0 {
        return;
    }
    let oop: i64 = slotOfat(
        vm,
        object,
        memory::load(vm.stackPointer.get() as *mut i64).wrapping_shr(NUM_TAG_BITS as u32),
    );
    if vm.primFailCode.get() == 0 {
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
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
}

pub(super) extern "C" fn primitiveSlotAtPut(vm: &VM) {
    let object: i64;
    'l0: {
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object1 & TAG_MASK == 0
            && memory::load(object1 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            object = 0;
            break 'l0;
        }
        let object2: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object2 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            object = 0;
            break 'l0;
        }
        if memory::load(object2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            object = 0;
            break 'l0;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            object = 0;
            break 'l0;
        }
        object = object2;
    }
    if object == 0 {
        return;
    }
    slotOfatput(
        vm,
        object,
        memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32),
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    if vm.primFailCode.get() == 0 {
        let t1: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(t1.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
}

/// Instance variables only.
pub(super) extern "C" fn primitiveInstVarAt(vm: &VM) {
    let object: i64;
    'l0: {
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        if object1 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            object = 0;
            break 'l0;
        }
        if memory::load(object1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            object = 0;
            break 'l0;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            object = 0;
            break 'l0;
        }
        object = object1;
    }
    if object == 0 {
        return;
    }
    let index: i64 = memory::load(vm.stackPointer.get() as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    let mut t: bool = index >= 1;
    if t {
        let t1: i64;
        'l1: {
            if (memory::load(object as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                > LAST_POINTER_FORMAT as u64
            {
                t1 = 0;
                break 'l1;
            }
            t1 = fixedFieldsOf(vm, object);
        }
        t = index <= t1;
    }
    if !t {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return;
    }
    let oop: i64 = slotOfat(vm, object, index);
    if vm.primFailCode.get() == 0 {
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
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
}

pub(super) extern "C" fn primitiveInstVarAtPut(vm: &VM) {
    let object: i64;
    'l0: {
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object1 & TAG_MASK == 0
            && memory::load(object1 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            object = 0;
            break 'l0;
        }
        let object2: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object2 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            object = 0;
            break 'l0;
        }
        if memory::load(object2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            object = 0;
            break 'l0;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            object = 0;
            break 'l0;
        }
        object = object2;
    }
    if object == 0 {
        return;
    }
    let index: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    let mut t: bool = index >= 1;
    if t {
        let t1: i64;
        'l1: {
            if (memory::load(object as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                > LAST_POINTER_FORMAT as u64
            {
                t1 = 0;
                break 'l1;
            }
            t1 = fixedFieldsOf(vm, object);
        }
        t = index <= t1;
    }
    if !t {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return;
    }
    slotOfatput(vm, object, index, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() == 0 {
        let t2: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(t2.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
}

/// The method header (1) or a literal.
pub(super) extern "C" fn primitiveObjectAt(vm: &VM) {
    let code: i64;
    'l0: {
        let object: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        if object & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            code = 0;
            break 'l0;
        }
        if memory::load(object as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            code = 0;
            break 'l0;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            code = 0;
            break 'l0;
        }
        code = object;
    }
    if code == 0 {
        return;
    }
    if ((memory::load(code as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
        & FORMAT_MASK as u64) < FORMAT_COMPILED_CODE as u64
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let index: i64 = memory::load(vm.stackPointer.get() as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    if !(index >= 1
        && index
            <= (memory::load(
                    code
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32) & 32767)
                .wrapping_add(LITERAL_START))
    {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return;
    }
    let oop: i64 = memory::load(
        code
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_sub(1).wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if vm.primFailCode.get() == 0 {
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
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
}

/// A header must stay a SmallInteger with the same number of literals: what follows them is no pointer.
pub(super) extern "C" fn primitiveObjectAtPut(vm: &VM) {
    let code: i64;
    'l0: {
        let object: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object & TAG_MASK == 0
            && memory::load(object as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
        {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            code = 0;
            break 'l0;
        }
        let object1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if object1 & TAG_MASK != 0 {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            code = 0;
            break 'l0;
        }
        if memory::load(object1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            code = 0;
            break 'l0;
        }
        if memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            code = 0;
            break 'l0;
        }
        code = object1;
    }
    if code == 0 {
        return;
    }
    if ((memory::load(code as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
        & FORMAT_MASK as u64) < FORMAT_COMPILED_CODE as u64
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let index: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    if !(index >= 1
        && index
            <= (memory::load(
                    code
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32) & 32767)
                .wrapping_add(LITERAL_START))
    {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return;
    }
    let value: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if index == 1 {
        let mut t1: bool = value & SMALL_INTEGER_TAG != 0;
        if t1 {
            t1 = value.wrapping_shr(NUM_TAG_BITS as u32) & 32767
                == memory::load(
                        code
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                    .wrapping_shr(NUM_TAG_BITS as u32) & 32767;
        }
        if !t1 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            return;
        }
    }
    let index1: i64 = index.wrapping_sub(1);
    let mut offset: u64 = code as u64;
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
        if memory::load(code as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, code);
        }
    }
    memory::store(
        code
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index1.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value,
    );
    if index == 1 {
        flushMethodCacheForMethod(vm, code);
    }
    if vm.primFailCode.get() == 0 {
        let t4: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(t4.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
}
