//! The functions that class `SpurClassTable` defines.

use super::constants::{
    ARRAY_PUN_CLASS_INDEX, BASE_HEADER_SIZE, BYTES_PER_OOP, CHARACTER_TAG,
    CLASS_INDEX_MASK, CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS,
    CLASS_TABLE_ROOT_SLOTS, FIRST_TABLE_CLASS_INDEX, FORMAT_ARRAY, FORMAT_MASK,
    FORMAT_SHIFT, FORWARDER_CLASS_INDEX, IDENTITY_HASH_MASK, IDENTITY_HASH_SHIFT,
    INSTANCE_SPECIFICATION_INDEX, LAST_POINTER_FORMAT, METHOD_DICTIONARY_INDEX,
    NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_RECEIVER,
    PRIM_ERR_LIMIT_EXCEEDED, REMEMBERED_BIT, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_FLOAT_TAG, SMALL_INTEGER_TAG, TAG_MASK,
};
use super::spur_allocation::allocateSlotsInOldSpaceformatclassIndex;
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::memory;

/// Whether an object has the first three slots of a class.
pub(super) fn objCouldBeClassObj(vm: &VM, oop: i64) -> i64 {
    let mut t: bool = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
        <= LAST_POINTER_FORMAT as u64;
    if t {
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64 > INSTANCE_SPECIFICATION_INDEX;
    }
    if !t {
        return 0;
    }
    let mut value: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(METHOD_DICTIONARY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, METHOD_DICTIONARY_INDEX, oop);
    }
    (value & TAG_MASK == 0
        && (memory::load(value as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64
        && memory::load(
            oop
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        ) & SMALL_INTEGER_TAG != 0) as i64
}

/// The same. A class that was given an ordinary hash before it had instances loses it for its index.
#[inline(never)]
pub(super) fn ensureBehaviorHash(vm: &VM, aClass: i64) -> i64 {
    if aClass & TAG_MASK != 0 {
        return 0i64.wrapping_sub(PRIM_ERR_BAD_RECEIVER);
    }
    let mut t1: bool = aClass & TAG_MASK == 0;
    if t1 {
        let classIndex: i64 = ((memory::load(aClass as *mut i64) as u64)
            .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64)
            as i64;
        let t2: i64;
        'l0: {
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
                t2 = page;
                break 'l0;
            }
            t2 = memory::load(
                page
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        (classIndex & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
        }
        t1 = t2 == aClass;
    }
    if t1 {
        return ((memory::load(aClass as *mut i64) as u64)
            .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64)
            as i64;
    }
    if objCouldBeClassObj(vm, aClass) == 0 {
        return 0i64.wrapping_sub(PRIM_ERR_BAD_RECEIVER);
    }
    let failure: i64;
    'l9: {
        let index: i64;
        'l2: {
            let limit: i64 = vm
                .numClassTablePages
                .get()
                .wrapping_shl(CLASS_TABLE_PAGE_SHIFT as u32);
            let t3: i64 = vm.classTableIndex.get();
            let mut index1: i64 = if t3 > FIRST_TABLE_CLASS_INDEX {
                t3
            } else {
                FIRST_TABLE_CLASS_INDEX
            };
            while index1 < limit {
                let t4: i64;
                'l4: {
                    let page1: i64 = memory::load(
                        vm
                            .hiddenRootsObj
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                ((index1 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32)
                                    as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if page1 == vm.nilObj.get() {
                        t4 = page1;
                        break 'l4;
                    }
                    t4 = memory::load(
                        page1
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (index1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                }
                if t4 == vm.nilObj.get() {
                    index = index1;
                    break 'l2;
                }
                index1 = index1.wrapping_add(1);
            }
            index1 = FIRST_TABLE_CLASS_INDEX;
            loop {
                let t5: i64 = vm.classTableIndex.get();
                if index1 >= (if t5 < limit { t5 } else { limit }) {
                    break;
                }
                let t6: i64;
                'l6: {
                    let page2: i64 = memory::load(
                        vm
                            .hiddenRootsObj
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                ((index1 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32)
                                    as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if page2 == vm.nilObj.get() {
                        t6 = page2;
                        break 'l6;
                    }
                    t6 = memory::load(
                        page2
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (index1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                }
                if t6 == vm.nilObj.get() {
                    index = index1;
                    break 'l2;
                }
                index1 = index1.wrapping_add(1);
            }
            let t7: i64;
            'l7: {
                if vm.numClassTablePages.get() >= CLASS_TABLE_ROOT_SLOTS {
                    t7 = 0;
                    break 'l7;
                }
                let page3: u64 = allocateSlotsInOldSpaceformatclassIndex(
                    vm,
                    CLASS_TABLE_PAGE_SLOTS,
                    FORMAT_ARRAY,
                    ARRAY_PUN_CLASS_INDEX,
                );
                if page3 == 0 {
                    t7 = 0;
                    break 'l7;
                }
                let oop: i64 = page3 as i64;
                let value: i64 = vm.nilObj.get();
                let t8: u64 = (oop as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
                let limit1: u64 = (oop as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        CLASS_TABLE_PAGE_SLOTS.wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    );
                let mut address: u64 = t8;
                while address < limit1 {
                    memory::store(address as *mut i64, value);
                    address = address.wrapping_add(BYTES_PER_OOP as u64);
                }
                let index2: i64 = vm.numClassTablePages.get();
                let oop1: i64 = vm.hiddenRootsObj.get();
                let value1: i64 = page3 as i64;
                let mut offset: u64 = oop1 as u64;
                offset = offset.wrapping_sub(vm.newSpaceStart.get());
                let mut t9: bool = offset >= vm.newSpaceBytes.get();
                if t9 {
                    let mut t10: bool = value1 & TAG_MASK == 0;
                    if t10 {
                        let mut offset1: u64 = value1 as u64;
                        offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                        t10 = offset1 < vm.newSpaceBytes.get();
                    }
                    t9 = t10;
                }
                if t9 {
                    if memory::load(oop1 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
                    {
                        enterIntoRememberedSet(vm, oop1);
                    }
                }
                memory::store(
                    oop1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index2.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    value1,
                );
                vm.numClassTablePages.set(vm.numClassTablePages.get().wrapping_add(1));
                t7 = 1;
            }
            if t7 == 0 {
                index = 0;
                break 'l2;
            }
            index = if limit > FIRST_TABLE_CLASS_INDEX {
                limit
            } else {
                FIRST_TABLE_CLASS_INDEX
            };
        }
        if index == 0 {
            failure = PRIM_ERR_LIMIT_EXCEEDED;
            break 'l9;
        }
        vm.classTableIndex.set(index);
        let index3: i64 = index & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1);
        let oop2: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    ((index as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let mut offset2: u64 = oop2 as u64;
        offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
        let mut t11: bool = offset2 >= vm.newSpaceBytes.get();
        if t11 {
            let mut t12: bool = aClass & TAG_MASK == 0;
            if t12 {
                let mut offset3: u64 = aClass as u64;
                offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                t12 = offset3 < vm.newSpaceBytes.get();
            }
            t11 = t12;
        }
        if t11 {
            if memory::load(oop2 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, oop2);
            }
        }
        memory::store(
            oop2
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index3.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            aClass,
        );
        let mut field: u64 = IDENTITY_HASH_MASK as u64;
        let header: u64 = memory::load(aClass as *mut i64) as u64
            & !field.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
        field = index as u64;
        memory::store(
            aClass as *mut i64,
            (header | field.wrapping_shl(IDENTITY_HASH_SHIFT as u32)) as i64,
        );
        failure = 0;
    }
    if failure != 0 {
        return 0i64.wrapping_sub(failure);
    }
    ((memory::load(aClass as *mut i64) as u64).wrapping_shr(IDENTITY_HASH_SHIFT as u32)
        & IDENTITY_HASH_MASK as u64) as i64
}

#[inline]
pub(super) fn fetchClassOf(vm: &VM, oop: i64) -> i64 {
    let tag: i64 = oop & TAG_MASK;
    let t: i64 = (if tag == 0 {
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
                ((t as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                    .wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    if page == vm.nilObj.get() {
        return page;
    }
    memory::load(
        page
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                (t & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                    .wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    )
}

#[inline(never)]
pub(super) fn giveHashTo(vm: &VM, oop: i64) -> i64 {
    let mut hash1: i64;
    loop {
        vm.lastHash.set(vm.lastHash.get().wrapping_mul(16807));
        hash1 = vm.lastHash.get().wrapping_add(vm.lastHash.get() >> 4)
            & IDENTITY_HASH_MASK;
        if hash1 != 0 {
            break;
        }
    }
    let mut field: u64 = IDENTITY_HASH_MASK as u64;
    let header: u64 = memory::load(oop as *mut i64) as u64
        & !field.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
    field = hash1 as u64;
    memory::store(
        oop as *mut i64,
        (header | field.wrapping_shl(IDENTITY_HASH_SHIFT as u32)) as i64,
    );
    hash1
}

/// Of anything; immediates answer their value, floats their rotated bits.
pub(super) fn identityHashOf(vm: &VM, oop: i64) -> i64 {
    if oop & TAG_MASK == 0 {
        let hash: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64;
        return (if hash == 0 { giveHashTo(vm, oop) as u64 } else { hash }) as i64;
    }
    if oop & TAG_MASK == SMALL_FLOAT_TAG {
        return oop >> 4;
    }
    if oop & TAG_MASK == CHARACTER_TAG {
        return (oop as u64).wrapping_shr(NUM_TAG_BITS as u32) as i64;
    }
    oop.wrapping_shr(NUM_TAG_BITS as u32)
}
