//! The functions that class `EnumerationPrimitives` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK, CLASS_TABLE_PAGE_SHIFT,
    CLASS_TABLE_PAGE_SLOTS, NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT,
    PRIM_ERR_BAD_RECEIVER, PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_NOT_FOUND,
    PRIM_ERR_NO_MEMORY, SEGMENT_ENTRY_WORDS, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_INTEGER_TAG, TAG_MASK,
};
use super::spur_enumeration::{
    allInstancesOf, allObjects, enumerableObjectFrom, instanceOffrom,
};
use super::state::VM;
use super::memory;

pub(super) extern "C" fn primitiveSomeInstance(vm: &VM) {
    if memory::load(vm.stackPointer.get() as *mut i64) & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let aClass: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let t: i64 = instanceOffrom(
        vm,
        aClass,
        enumerableObjectFrom(
            vm,
            memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        0i64
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
            ) as u64,
        ) as i64,
    );
    'l2: {
        if t == 0 {
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
            break 'l2;
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
        memory::store(vm.stackPointer.get() as *mut i64, t);
    }
}

pub(super) extern "C" fn primitiveNextInstance(vm: &VM) {
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if oop & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let t1: i64;
    'l1: {
        let classIndex: i64 = (memory::load(oop as *mut i64) as u64
            & CLASS_INDEX_MASK as u64) as i64;
        let page: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    ((classIndex as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32)
                        as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            t1 = page;
            break 'l1;
        }
        t1 = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (classIndex & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    let address: u64 = oop as u64;
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t2: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let t: i64 = instanceOffrom(
        vm,
        t1,
        enumerableObjectFrom(
            vm,
            address
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t2 > 1 { t2 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                ),
        ) as i64,
    );
    'l3: {
        if t == 0 {
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
            break 'l3;
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
        memory::store(vm.stackPointer.get() as *mut i64, t);
    }
}

pub(super) extern "C" fn primitiveAllInstances(vm: &VM) {
    let class: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if class & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let instances: i64 = allInstancesOf(vm, class);
    if instances == 0 {
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
    memory::store(vm.stackPointer.get() as *mut i64, instances);
}

pub(super) extern "C" fn primitiveSomeObject(vm: &VM) {
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = enumerableObjectFrom(
        vm,
        memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    0i64
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64,
    ) as i64;
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// 0 after the last one.
pub(super) extern "C" fn primitiveNextObject(vm: &VM) {
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if oop & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let address: u64 = oop as u64;
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t1: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let next: i64 = enumerableObjectFrom(
        vm,
        address
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t1 > 1 { t1 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ),
    ) as i64;
    if next == 0 {
        let count1: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop1: i64 = 0i64
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(
                        count1.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64,
                    ),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop1);
    } else {
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
        memory::store(vm.stackPointer.get() as *mut i64, next);
    }
}

pub(super) extern "C" fn primitiveAllObjects(vm: &VM) {
    let objects: i64 = allObjects(vm);
    if objects == 0 {
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
    memory::store(vm.stackPointer.get() as *mut i64, objects);
}

/// An ephemeron or weak object whose referent died.
pub(super) extern "C" fn primitiveFetchNextMourner(vm: &VM) {
    let mourner: i64;
    'l0: {
        if memory::load(vm.mournQueue.get().wrapping_add(8) as *mut i64) == 0 {
            mourner = 0;
            break 'l0;
        }
        let list: u64 = vm.mournQueue.get();
        let count: i64 = memory::load(list.wrapping_add(8) as *mut i64).wrapping_sub(1);
        memory::store(list.wrapping_add(8) as *mut i64, count);
        mourner = memory::load(
            list
                .wrapping_add(16)
                .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                as *mut i64,
        );
    }
    if mourner == 0 {
        vm.primFailCode.set(PRIM_ERR_NOT_FOUND);
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
    memory::store(vm.stackPointer.get() as *mut i64, mourner);
}
