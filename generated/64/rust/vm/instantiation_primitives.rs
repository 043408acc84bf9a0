//! The functions that class `InstantiationPrimitives` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS,
    FIXED_FIELDS_MASK, FORMAT_ARRAY, FORMAT_BYTES, FORMAT_COMPILED_CODE,
    FORMAT_EPHEMERON, FORMAT_FIXED, FORMAT_SHORTS, FORMAT_WEAK, FORMAT_WORDS32,
    FORMAT_WORDS64, FORWARDER_CLASS_INDEX, IDENTITY_HASH_MASK, IDENTITY_HASH_SHIFT,
    INSTANCE_SPECIFICATION_INDEX, INSTANCE_SPEC_MASK, INSTANCE_SPEC_SHIFT,
    LAST_POINTER_FORMAT, LAST_PUN_CLASS_INDEX, MAX_SLOTS_OF_OBJECT, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT,
    PRIM_ERR_BAD_NUM_ARGS, PRIM_ERR_BAD_RECEIVER, PRIM_ERR_LIMIT_EXCEEDED,
    PRIM_ERR_NO_MEMORY, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, TAG_MASK,
};
use super::contexts::cloneContext;
use super::integer_conversions::positive64BitValueOf;
use super::spur_allocation::{
    canIndexformat, cloneObject, instantiateClass, instantiateClassindexableSize,
    instantiateCompiledMethodClassindexableSizeheader,
    instantiateInOldSpaceClassindexableSize, instantiatePinnedClassindexableSize,
};
use super::spur_class_table::{ensureBehaviorHash, objCouldBeClassObj};
use super::state::VM;
use super::memory;

pub(super) extern "C" fn primitiveNew(vm: &VM) {
    let class: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let oop: i64;
    'l0: {
        if class & TAG_MASK != 0 {
            oop = 0;
            break 'l0;
        }
        oop = instantiateClass(vm, class);
    }
    if oop == 0 {
        failInstantiating(vm, class);
        return;
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
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// Say why: no memory if the class has instances of its own at all.
#[inline(never)]
pub(super) fn failInstantiating(vm: &VM, class: i64) -> i64 {
    let mut t: bool = class & TAG_MASK == 0;
    if t {
        let t1: i64;
        'l1: {
            let mut t4: bool = class & TAG_MASK == 0;
            if t4 {
                let classIndex: i64 = ((memory::load(class as *mut i64) as u64)
                    .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                    & IDENTITY_HASH_MASK as u64) as i64;
                let t5: i64;
                'l0: {
                    let page: i64 = memory::load(
                        vm
                            .hiddenRootsObj
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                ((classIndex as u64)
                                    .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if page == vm.nilObj.get() {
                        t5 = page;
                        break 'l0;
                    }
                    t5 = memory::load(
                        page
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (classIndex & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                }
                t4 = t5 == class;
            }
            if t4 {
                t1 = ((memory::load(class as *mut i64) as u64)
                    .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                    & IDENTITY_HASH_MASK as u64) as i64;
                break 'l1;
            }
            t1 = ensureBehaviorHash(vm, class);
        }
        t = t1 > LAST_PUN_CLASS_INDEX && objCouldBeClassObj(vm, class) != 0;
    }
    if t {
        let format: i64 = memory::load(
            class
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let t2: i64 = ((if format & SMALL_INTEGER_TAG != 0 {
            format.wrapping_shr(NUM_TAG_BITS as u32)
        } else {
            0
        }) as u64)
            .wrapping_shr(INSTANCE_SPEC_SHIFT as u32) as i64 & INSTANCE_SPEC_MASK;
        let t3: i64;
        'l3: {
            if vm.argumentCount.get() == 0 {
                t3 = (t2 <= FORMAT_FIXED || t2 == FORMAT_EPHEMERON) as i64;
                break 'l3;
            }
            t3 = (t2 < FORMAT_COMPILED_CODE
                && (t2 >= FORMAT_ARRAY && (t2 <= FORMAT_WEAK || t2 >= FORMAT_WORDS64)))
                as i64;
        }
        if t3 != 0 {
            vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
            return PRIM_ERR_NO_MEMORY;
        }
    }
    vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
    0
}

pub(super) extern "C" fn primitiveNewWithArg(vm: &VM) {
    let size: i64;
    if memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0 {
        size = memory::load(vm.stackPointer.get() as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32);
        if size < 0 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            return;
        }
    } else {
        size = positive64BitValueOf(vm, memory::load(vm.stackPointer.get() as *mut i64))
            as i64;
        if vm.primFailCode.get() != 0 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            return;
        }
        if size.wrapping_shl(NUM_TAG_BITS as u32).wrapping_shr(NUM_TAG_BITS as u32)
            != size
        {
            vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
            return;
        }
    }
    let class: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    if class & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let oop: i64 = instantiateClassindexableSize(vm, class, size);
    if oop == 0 {
        failInstantiating(vm, class);
        return;
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
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// In old space, where it stays if it is pinned.
#[inline(never)]
pub(super) fn newOldOfsizepinned(vm: &VM, class: i64, size: i64, pinned: i64) -> i64 {
    if class & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return PRIM_ERR_BAD_RECEIVER;
    }
    let mut t: bool = vm.argumentCount.get() == 0;
    if t {
        let format: i64 = memory::load(
            class
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let t1: i64 = ((if format & SMALL_INTEGER_TAG != 0 {
            format.wrapping_shr(NUM_TAG_BITS as u32)
        } else {
            0
        }) as u64)
            .wrapping_shr(INSTANCE_SPEC_SHIFT as u32) as i64 & INSTANCE_SPEC_MASK;
        t = !(t1 <= FORMAT_FIXED || t1 == FORMAT_EPHEMERON);
    }
    if t {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return PRIM_ERR_BAD_RECEIVER;
    }
    let oop: u64 = if pinned != 0 {
        instantiatePinnedClassindexableSize(vm, class, size) as u64
    } else {
        instantiateInOldSpaceClassindexableSize(vm, class, size)
    };
    if oop == 0 {
        return failInstantiating(vm, class);
    }
    let count: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop1: i64 = oop as i64;
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
    0
}

pub(super) extern "C" fn primitiveNewOldSpace(vm: &VM) {
    newOldOfsizepinned(vm, memory::load(vm.stackPointer.get() as *mut i64), 0, 0);
}

pub(super) extern "C" fn primitiveNewWithArgOldSpace(vm: &VM) {
    if memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    if memory::load(vm.stackPointer.get() as *mut i64).wrapping_shr(NUM_TAG_BITS as u32)
        < 0
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    newOldOfsizepinned(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
        memory::load(vm.stackPointer.get() as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32),
        0,
    );
}

pub(super) extern "C" fn primitiveNewPinned(vm: &VM) {
    newOldOfsizepinned(vm, memory::load(vm.stackPointer.get() as *mut i64), 0, 1);
}

pub(super) extern "C" fn primitiveNewWithArgPinned(vm: &VM) {
    if memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    if memory::load(vm.stackPointer.get() as *mut i64).wrapping_shr(NUM_TAG_BITS as u32)
        < 0
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    newOldOfsizepinned(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
        memory::load(vm.stackPointer.get() as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32),
        1,
    );
}

/// A compiled method with that many bytes of code and that header.
pub(super) extern "C" fn primitiveNewMethod(vm: &VM) {
    let class: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    if !(memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0
        && memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32) >= 0)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let mut t1: bool = class & TAG_MASK == 0;
    if t1 {
        let format: i64 = memory::load(
            class
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        t1 = ((if format & SMALL_INTEGER_TAG != 0 {
            format.wrapping_shr(NUM_TAG_BITS as u32)
        } else {
            0
        }) as u64)
            .wrapping_shr(INSTANCE_SPEC_SHIFT as u32) as i64 & INSTANCE_SPEC_MASK
            == FORMAT_COMPILED_CODE;
    }
    if !t1 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let oop: i64 = instantiateCompiledMethodClassindexableSizeheader(
        vm,
        class,
        memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32),
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    if oop == 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return;
    }
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// A shallow copy; immediates are their own.
pub(super) extern "C" fn primitiveClone(vm: &VM) {
    let original: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if original & TAG_MASK != 0 {
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
        memory::store(vm.stackPointer.get() as *mut i64, original);
        return;
    }
    if memory::load(original as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let copy: i64 = if memory::load(original as *mut i64) as u64
        & CLASS_INDEX_MASK as u64 == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        cloneContext(vm, original)
    } else {
        cloneObject(vm, original)
    };
    if copy == 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return;
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
    memory::store(vm.stackPointer.get() as *mut i64, copy);
}

/// What the receiver takes in memory, header included; nothing for an immediate.
pub(super) extern "C" fn primitiveSizeInBytes(vm: &VM) {
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let t1: i64;
    if oop & TAG_MASK != 0 {
        t1 = 0;
    } else {
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t2: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
        t1 = (if t2 > 1 { t2 } else { 1 })
            .wrapping_shl(SHIFT_FOR_WORD as u32)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                if (memory::load(oop as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    BASE_HEADER_SIZE
                } else {
                    0
                },
            );
    }
    let oop1: i64 = t1.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
}

/// What an instance of the receiver takes, with the number of elements given.
pub(super) extern "C" fn primitiveSizeInBytesOfInstance(vm: &VM) {
    if vm.argumentCount.get() > 1 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let class: i64 = memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let mut size: i64 = 0;
    if vm.argumentCount.get() == 1 {
        if memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG == 0 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            return;
        }
        size = memory::load(vm.stackPointer.get() as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32);
        if size < 0 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            return;
        }
    }
    if !(class & TAG_MASK == 0 && objCouldBeClassObj(vm, class) != 0) {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let format1: i64 = memory::load(
        class
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    let format: i64 = ((if format1 & SMALL_INTEGER_TAG != 0 {
        format1.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        0
    }) as u64)
        .wrapping_shr(INSTANCE_SPEC_SHIFT as u32) as i64 & INSTANCE_SPEC_MASK;
    if canIndexformat(size, format) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if size > MAX_SLOTS_OF_OBJECT {
        vm.primFailCode.set(PRIM_ERR_LIMIT_EXCEEDED);
        return;
    }
    let format2: i64 = memory::load(
        class
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    let t1: i64 = (if format2 & SMALL_INTEGER_TAG != 0 {
        format2.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        0
    }) & FIXED_FIELDS_MASK;
    let slots: i64;
    'l9: {
        if format <= LAST_POINTER_FORMAT {
            slots = size.wrapping_add(t1);
            break 'l9;
        }
        let t3: i64;
        'l8: {
            if format >= FORMAT_BYTES {
                t3 = 0;
                break 'l8;
            }
            if format >= FORMAT_SHORTS {
                t3 = 1;
                break 'l8;
            }
            if format >= FORMAT_WORDS32 {
                t3 = 2;
                break 'l8;
            }
            t3 = 3;
        }
        slots = (size.wrapping_shl(t3 as u32).wrapping_add(7) as u64)
            .wrapping_shr(SHIFT_FOR_WORD as u32) as i64;
    }
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let t2: i64;
    'l10: {
        if slots < OVERFLOW_SLOT_COUNT {
            t2 = (if slots > 1 { slots } else { 1 })
                .wrapping_shl(SHIFT_FOR_WORD as u32)
                .wrapping_add(BASE_HEADER_SIZE);
            break 'l10;
        }
        t2 = slots
            .wrapping_shl(SHIFT_FOR_WORD as u32)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(BASE_HEADER_SIZE);
    }
    let oop: i64 = t2.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}
