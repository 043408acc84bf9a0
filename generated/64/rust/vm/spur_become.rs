//! The functions that class `SpurBecome` defines.

use super::constants::{
    BASE_HEADER_SIZE, BECAME_ACTIVE_CLASS, BECAME_COMPILED_METHOD, BECAME_POINTERS,
    BYTES_PER_WORD, CHUNK_LARGER, CLASS_INDEX_MASK, CLASS_TABLE_PAGE_SHIFT,
    CLASS_TABLE_PAGE_SLOTS, FORMAT_ARRAY, FORMAT_COMPILED_CODE, FORMAT_MASK,
    FORMAT_SHIFT, FORWARDER_CLASS_INDEX, GC_MODE_BECOME, IDENTITY_HASH_MASK,
    IDENTITY_HASH_SHIFT, IMMUTABLE_BIT, LAST_POINTER_FORMAT, LAST_PUN_CLASS_INDEX,
    MIN_OBJECT_BYTES, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PINNED_BIT,
    PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_RECEIVER, PRIM_ERR_INAPPROPRIATE,
    PRIM_ERR_NO_MEMORY, PRIM_ERR_NO_MODIFICATION, PRIM_ERR_OBJECT_IS_PINNED,
    REMEMBERED_BIT, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, TAG_MASK,
};
use super::interpreter::{postBecomeAction, postGCAction, preGCAction};
use super::spur_allocation::cloneInOldSpace;
use super::spur_object_fields::{fixForwardedFieldofObject, followForwarded};
use super::spur_remembered_set::{enterIntoRememberedSet, refersToYoung};
use super::spur_roots::followList;
use super::spur_scavenger::forwardto;
use super::spur_segments::growOldSpaceByAtLeast;
use super::state::VM;
use super::{memory, platform};

/// Answer 0 or the code of the failure.
#[inline(never)]
pub(super) fn becomewithtwoWaycopyHash(
    vm: &VM,
    array1: i64,
    array2: i64,
    twoWay: i64,
    copyHash: i64,
) -> i64 {
    if !(array1 & TAG_MASK == 0
        && (memory::load(array1 as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64)
    {
        return PRIM_ERR_BAD_RECEIVER;
    }
    if !(array2 & TAG_MASK == 0
        && (memory::load(array2 as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64)
    {
        return PRIM_ERR_BAD_ARGUMENT;
    }
    let count1: u64 = (memory::load(array1 as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let count: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(array1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count1
    }) as i64;
    let count2: u64 = (memory::load(array2 as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    if (if count2 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(array2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count2
    }) as i64 != count
    {
        return PRIM_ERR_BAD_ARGUMENT;
    }
    followElementsOf(vm, array1);
    followElementsOf(vm, array2);
    let failure: i64;
    'l7: {
        let count3: u64 = (memory::load(array1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let limit: i64 = (if count3 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(array1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count3
        }) as i64;
        let mut i1: i64 = 0;
        while i1 < limit {
            let mut failure1: i64 = failureOfSource(
                vm,
                memory::load(
                    array1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(i1.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                ),
            );
            if failure1 != 0 {
                failure = failure1;
                break 'l7;
            }
            let t5: i64;
            if twoWay != 0 {
                t5 = failureOfSource(
                    vm,
                    memory::load(
                        array2
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(i1.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                    ),
                );
            } else {
                let oop: i64 = memory::load(
                    array2
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(i1.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                );
                'l5: {
                    if copyHash == 0 {
                        t5 = 0;
                        break 'l5;
                    }
                    let t6: i64;
                    'l6: {
                        if oop & TAG_MASK != 0 {
                            t6 = 1;
                            break 'l6;
                        }
                        t6 = (memory::load(oop as *mut i64) as u64 & IMMUTABLE_BIT as u64
                            != 0) as i64;
                    }
                    if t6 != 0 {
                        t5 = PRIM_ERR_INAPPROPRIATE;
                        break 'l5;
                    }
                    t5 = 0;
                }
            }
            failure1 = t5;
            if failure1 != 0 {
                failure = failure1;
                break 'l7;
            }
            i1 = i1.wrapping_add(1);
        }
        failure = 0;
    }
    if failure != 0 {
        return failure;
    }
    let mut t3: bool = twoWay != 0;
    if t3 {
        let t4: i64;
        'l12: {
            let mut bytes: i64 = 0;
            let count4: u64 = (memory::load(array1 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let limit1: i64 = (if count4 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(array1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count4
            }) as i64;
            let mut i2: i64 = 0;
            while i2 < limit1 {
                let t7: i64 = memory::load(
                    array1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(i2.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                );
                let oop2: i64 = memory::load(
                    array2
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(i2.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                );
                let t8: i64;
                'l9: {
                    let count5: u64 = (memory::load(t7 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t10: i64 = (if count5 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(t7.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count5
                    }) as i64;
                    let count6: u64 = (memory::load(oop2 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    if t10
                        == (if count6 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count6
                        }) as i64
                    {
                        t8 = 0;
                        break 'l9;
                    }
                    let count7: u64 = (memory::load(t7 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t11: i64 = (if count7 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(t7.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count7
                    }) as i64;
                    let t9: i64 = (if t11 > 1 { t11 } else { 1 })
                        .wrapping_shl(SHIFT_FOR_WORD as u32)
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            if (memory::load(t7 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                                == OVERFLOW_SLOT_COUNT as u64
                            {
                                BASE_HEADER_SIZE
                            } else {
                                0
                            },
                        );
                    let count8: u64 = (memory::load(oop2 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t12: i64 = (if count8 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count8
                    }) as i64;
                    t8 = t9
                        .wrapping_add(
                            (if t12 > 1 { t12 } else { 1 })
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    if (memory::load(oop2 as *mut i64) as u64)
                                        .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                                        == OVERFLOW_SLOT_COUNT as u64
                                    {
                                        BASE_HEADER_SIZE
                                    } else {
                                        0
                                    },
                                ),
                        )
                        .wrapping_add(MIN_OBJECT_BYTES)
                        .wrapping_add(MIN_OBJECT_BYTES);
                }
                bytes = bytes.wrapping_add(t8);
                i2 = i2.wrapping_add(1);
            }
            if bytes == 0 {
                t4 = 1;
                break 'l12;
            }
            let chunk: i64;
            'l10: {
                let mut node: i64 = memory::load(
                    vm
                        .freeListsObj
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if node == 0 {
                    chunk = 0;
                    break 'l10;
                }
                loop {
                    let next: i64 = memory::load(
                        node
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                CHUNK_LARGER.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if next == 0 {
                        break;
                    }
                    node = next;
                }
                chunk = node;
            }
            let t13: i64;
            if chunk == 0 {
                t13 = 0;
            } else {
                let count9: u64 = (memory::load(chunk as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t14: i64 = (if count9 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(chunk.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count9
                }) as i64;
                t13 = (if t14 > 1 { t14 } else { 1 })
                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        if (memory::load(chunk as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                            == OVERFLOW_SLOT_COUNT as u64
                        {
                            BASE_HEADER_SIZE
                        } else {
                            0
                        },
                    );
            }
            if bytes < t13 {
                t4 = 1;
                break 'l12;
            }
            t4 = growOldSpaceByAtLeast(vm, bytes as u64);
        }
        t3 = t4 == 0;
    }
    if t3 {
        return PRIM_ERR_NO_MEMORY;
    }
    vm.becomeEffects.set(0);
    preGCAction(vm, GC_MODE_BECOME);
    let mut i: i64;
    if twoWay != 0 {
        i = 0;
        while i < count {
            let t: i64 = memory::load(
                array1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            let oop1: i64 = memory::load(
                array2
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            'l14: {
                if t == oop1 {
                    break 'l14;
                }
                noteBecome(vm, t);
                noteBecome(vm, oop1);
                let count10: u64 = (memory::load(t as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t16: i64 = (if count10 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(t.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count10
                }) as i64;
                let count11: u64 = (memory::load(oop1 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                if t16
                    == (if count11 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count11
                    }) as i64
                {
                    let hash: u64 = (memory::load(t as *mut i64) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64;
                    let hash1: i64 = ((memory::load(oop1 as *mut i64) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64) as i64;
                    let mut field: u64 = IDENTITY_HASH_MASK as u64;
                    let header: u64 = memory::load(t as *mut i64) as u64
                        & !field.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
                    field = hash1 as u64;
                    memory::store(
                        t as *mut i64,
                        (header | field.wrapping_shl(IDENTITY_HASH_SHIFT as u32)) as i64,
                    );
                    let hash2: i64 = hash as i64;
                    let mut field1: u64 = IDENTITY_HASH_MASK as u64;
                    let header1: u64 = memory::load(oop1 as *mut i64) as u64
                        & !field1.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
                    field1 = hash2 as u64;
                    memory::store(
                        oop1 as *mut i64,
                        (header1 | field1.wrapping_shl(IDENTITY_HASH_SHIFT as u32))
                            as i64,
                    );
                    let remembered: i64 = (memory::load(t as *mut i64) as u64
                        & REMEMBERED_BIT as u64 != 0) as i64;
                    if memory::load(oop1 as *mut i64) as u64 & REMEMBERED_BIT as u64 != 0
                    {
                        memory::store(
                            t as *mut i64,
                            (memory::load(t as *mut i64) as u64 | REMEMBERED_BIT as u64)
                                as i64,
                        );
                    } else {
                        memory::store(
                            t as *mut i64,
                            (memory::load(t as *mut i64) as u64
                                & !(REMEMBERED_BIT as u64)) as i64,
                        );
                    }
                    if remembered != 0 {
                        memory::store(
                            oop1 as *mut i64,
                            (memory::load(oop1 as *mut i64) as u64
                                | REMEMBERED_BIT as u64) as i64,
                        );
                    } else {
                        memory::store(
                            oop1 as *mut i64,
                            (memory::load(oop1 as *mut i64) as u64
                                & !(REMEMBERED_BIT as u64)) as i64,
                        );
                    }
                    let mut address1: u64 = t as u64;
                    let mut address2: u64 = oop1 as u64;
                    let address: u64 = t as u64;
                    let count12: u64 = (memory::load(t as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t17: i64 = (if count12 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(t.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count12
                    }) as i64;
                    let end: u64 = address
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(
                            (if t17 > 1 { t17 } else { 1 })
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        );
                    while address1 < end {
                        let word: i64 = memory::load(address1 as *mut i64);
                        memory::store(
                            address1 as *mut i64,
                            memory::load(address2 as *mut i64),
                        );
                        memory::store(address2 as *mut i64, word);
                        address1 = address1.wrapping_add(BYTES_PER_WORD as u64);
                        address2 = address2.wrapping_add(BYTES_PER_WORD as u64);
                    }
                    let mut offset: u64 = t as u64;
                    offset = offset.wrapping_sub(vm.newSpaceStart.get());
                    if offset >= vm.newSpaceBytes.get() {
                        if memory::load(t as *mut i64) as u64 & REMEMBERED_BIT as u64
                            == 0 && refersToYoung(vm, t) != 0
                        {
                            enterIntoRememberedSet(vm, t);
                        }
                    }
                    let mut offset1: u64 = oop1 as u64;
                    offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                    if offset1 >= vm.newSpaceBytes.get() {
                        if memory::load(oop1 as *mut i64) as u64 & REMEMBERED_BIT as u64
                            == 0 && refersToYoung(vm, oop1) != 0
                        {
                            enterIntoRememberedSet(vm, oop1);
                        }
                    }
                } else {
                    let clone1: u64 = cloneInOldSpace(vm, t);
                    let clone2: u64 = cloneInOldSpace(vm, oop1);
                    if clone1 == 0 || clone2 == 0 {
                        let count13: u64 = (memory::load(t as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        let t18: i64 = (if count13 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(t.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                                & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count13
                        }) as i64;
                        platform::ioExitOutOfMemory(
                            vm,
                            (if t18 > 1 { t18 } else { 1 })
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    if (memory::load(t as *mut i64) as u64)
                                        .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                                        == OVERFLOW_SLOT_COUNT as u64
                                    {
                                        BASE_HEADER_SIZE
                                    } else {
                                        0
                                    },
                                ) as u64,
                        );
                    }
                    let oop3: i64 = clone1 as i64;
                    let hash3: i64 = ((memory::load(oop1 as *mut i64) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64) as i64;
                    let mut field2: u64 = IDENTITY_HASH_MASK as u64;
                    let header2: u64 = memory::load(oop3 as *mut i64) as u64
                        & !field2.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
                    field2 = hash3 as u64;
                    memory::store(
                        oop3 as *mut i64,
                        (header2 | field2.wrapping_shl(IDENTITY_HASH_SHIFT as u32))
                            as i64,
                    );
                    let oop4: i64 = clone2 as i64;
                    let hash4: i64 = ((memory::load(t as *mut i64) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64) as i64;
                    let mut field3: u64 = IDENTITY_HASH_MASK as u64;
                    let header3: u64 = memory::load(oop4 as *mut i64) as u64
                        & !field3.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
                    field3 = hash4 as u64;
                    memory::store(
                        oop4 as *mut i64,
                        (header3 | field3.wrapping_shl(IDENTITY_HASH_SHIFT as u32))
                            as i64,
                    );
                    forwardto(t, clone2 as i64);
                    vm.forwardersMayExist.set(1);
                    let mut offset2: u64 = t as u64;
                    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
                    if offset2 >= vm.newSpaceBytes.get() {
                        if memory::load(t as *mut i64) as u64 & REMEMBERED_BIT as u64
                            == 0 && refersToYoung(vm, t) != 0
                        {
                            enterIntoRememberedSet(vm, t);
                        }
                    }
                    forwardto(oop1, clone1 as i64);
                    vm.forwardersMayExist.set(1);
                    let mut offset3: u64 = oop1 as u64;
                    offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                    if offset3 >= vm.newSpaceBytes.get() {
                        if memory::load(oop1 as *mut i64) as u64 & REMEMBERED_BIT as u64
                            == 0 && refersToYoung(vm, oop1) != 0
                        {
                            enterIntoRememberedSet(vm, oop1);
                        }
                    }
                }
                if copyHash != 0 {
                    let t15: i64 = if t & TAG_MASK == 0
                        && memory::load(t as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                            == FORWARDER_CLASS_INDEX as u64
                    {
                        followForwarded(t)
                    } else {
                        t
                    };
                    let oop5: i64 = if oop1 & TAG_MASK == 0
                        && memory::load(oop1 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        followForwarded(oop1)
                    } else {
                        oop1
                    };
                    let hash5: u64 = (memory::load(t15 as *mut i64) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64;
                    let hash6: i64 = ((memory::load(oop5 as *mut i64) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64) as i64;
                    let mut field4: u64 = IDENTITY_HASH_MASK as u64;
                    let header4: u64 = memory::load(t15 as *mut i64) as u64
                        & !field4.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
                    field4 = hash6 as u64;
                    memory::store(
                        t15 as *mut i64,
                        (header4 | field4.wrapping_shl(IDENTITY_HASH_SHIFT as u32))
                            as i64,
                    );
                    let hash7: i64 = hash5 as i64;
                    let mut field5: u64 = IDENTITY_HASH_MASK as u64;
                    let header5: u64 = memory::load(oop5 as *mut i64) as u64
                        & !field5.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
                    field5 = hash7 as u64;
                    memory::store(
                        oop5 as *mut i64,
                        (header5 | field5.wrapping_shl(IDENTITY_HASH_SHIFT as u32))
                            as i64,
                    );
                }
            }
            i = i.wrapping_add(1);
        }
    } else {
        i = 0;
        while i < count {
            let t1: i64 = memory::load(
                array1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            let target: i64 = memory::load(
                array2
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            'l19: {
                if t1 == target {
                    break 'l19;
                }
                noteBecome(vm, t1);
                if target & TAG_MASK == 0 {
                    noteBecome(vm, target);
                    let hash8: u64 = (memory::load(t1 as *mut i64) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64;
                    if copyHash != 0 {
                        let hash9: i64 = hash8 as i64;
                        let mut t20: bool = target & TAG_MASK == 0;
                        if t20 {
                            let classIndex: i64 = ((memory::load(target as *mut i64)
                                as u64)
                                .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                                & IDENTITY_HASH_MASK as u64) as i64;
                            let t21: i64;
                            'l15: {
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
                                    t21 = page;
                                    break 'l15;
                                }
                                t21 = memory::load(
                                    page
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (classIndex & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                            }
                            t20 = t21 == target;
                        }
                        let mut t19: bool = t20;
                        if t19 {
                            let mut t22: bool = t1 & TAG_MASK == 0;
                            if t22 {
                                let classIndex1: i64 = ((memory::load(t1 as *mut i64)
                                    as u64)
                                    .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                                    & IDENTITY_HASH_MASK as u64) as i64;
                                let t23: i64;
                                'l16: {
                                    let page1: i64 = memory::load(
                                        vm
                                            .hiddenRootsObj
                                            .get()
                                            .wrapping_add(BASE_HEADER_SIZE)
                                            .wrapping_add(
                                                ((classIndex1 as u64)
                                                    .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                                            ) as *mut i64,
                                    );
                                    if page1 == vm.nilObj.get() {
                                        t23 = page1;
                                        break 'l16;
                                    }
                                    t23 = memory::load(
                                        page1
                                            .wrapping_add(BASE_HEADER_SIZE)
                                            .wrapping_add(
                                                (classIndex1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                                            ) as *mut i64,
                                    );
                                }
                                t22 = t23 == t1;
                            }
                            t19 = !t22;
                        }
                        if !t19 {
                            let mut field6: u64 = IDENTITY_HASH_MASK as u64;
                            let header6: u64 = memory::load(target as *mut i64) as u64
                                & !field6.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
                            field6 = hash9 as u64;
                            memory::store(
                                target as *mut i64,
                                (header6 | field6.wrapping_shl(IDENTITY_HASH_SHIFT as u32))
                                    as i64,
                            );
                        }
                    }
                    let mut t24: bool = t1 & TAG_MASK == 0;
                    if t24 {
                        let classIndex2: i64 = ((memory::load(t1 as *mut i64) as u64)
                            .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                            & IDENTITY_HASH_MASK as u64) as i64;
                        let t25: i64;
                        'l17: {
                            let page2: i64 = memory::load(
                                vm
                                    .hiddenRootsObj
                                    .get()
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        ((classIndex2 as u64)
                                            .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            if page2 == vm.nilObj.get() {
                                t25 = page2;
                                break 'l17;
                            }
                            t25 = memory::load(
                                page2
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (classIndex2 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                        }
                        t24 = t25 == t1;
                    }
                    if t24 {
                        let classIndex3: i64 = ((memory::load(t1 as *mut i64) as u64)
                            .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                            & IDENTITY_HASH_MASK as u64) as i64;
                        let index: i64 = classIndex3
                            & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1);
                        let oop6: i64 = memory::load(
                            vm
                                .hiddenRootsObj
                                .get()
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    ((classIndex3 as u64)
                                        .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        let mut offset4: u64 = oop6 as u64;
                        offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
                        let mut t26: bool = offset4 >= vm.newSpaceBytes.get();
                        if t26 {
                            let mut t27: bool = target & TAG_MASK == 0;
                            if t27 {
                                let mut offset5: u64 = target as u64;
                                offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
                                t27 = offset5 < vm.newSpaceBytes.get();
                            }
                            t26 = t27;
                        }
                        if t26 {
                            if memory::load(oop6 as *mut i64) as u64
                                & REMEMBERED_BIT as u64 == 0
                            {
                                enterIntoRememberedSet(vm, oop6);
                            }
                        }
                        memory::store(
                            oop6
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                            target,
                        );
                        let mut t28: bool = target & TAG_MASK == 0;
                        if t28 {
                            let classIndex4: i64 = ((memory::load(target as *mut i64)
                                as u64)
                                .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                                & IDENTITY_HASH_MASK as u64) as i64;
                            let t29: i64;
                            'l18: {
                                let page3: i64 = memory::load(
                                    vm
                                        .hiddenRootsObj
                                        .get()
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            ((classIndex4 as u64)
                                                .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                if page3 == vm.nilObj.get() {
                                    t29 = page3;
                                    break 'l18;
                                }
                                t29 = memory::load(
                                    page3
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (classIndex4 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                            }
                            t28 = t29 == target;
                        }
                        if !t28 {
                            let hash10: i64 = ((memory::load(t1 as *mut i64) as u64)
                                .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                                & IDENTITY_HASH_MASK as u64) as i64;
                            let mut field7: u64 = IDENTITY_HASH_MASK as u64;
                            let header7: u64 = memory::load(target as *mut i64) as u64
                                & !field7.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
                            field7 = hash10 as u64;
                            memory::store(
                                target as *mut i64,
                                (header7 | field7.wrapping_shl(IDENTITY_HASH_SHIFT as u32))
                                    as i64,
                            );
                        }
                    }
                }
                forwardto(t1, target);
                vm.forwardersMayExist.set(1);
                let mut offset6: u64 = t1 as u64;
                offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
                if offset6 >= vm.newSpaceBytes.get() {
                    if memory::load(t1 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
                        && refersToYoung(vm, t1) != 0
                    {
                        enterIntoRememberedSet(vm, t1);
                    }
                }
            }
            i = i.wrapping_add(1);
        }
    }
    followAfterBecome(vm);
    0
}

pub(super) fn followElementsOf(vm: &VM, array: i64) {
    let count: u64 = (memory::load(array as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let limit: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(array.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let mut i: i64 = 0;
    while i < limit {
        let value: i64 = memory::load(
            array
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            fixForwardedFieldofObject(vm, i, array);
        }
        i = i.wrapping_add(1);
    }
}

/// What stands against its becoming something else. The machine's own objects and the first five never do.
pub(super) fn failureOfSource(vm: &VM, oop: i64) -> i64 {
    if oop & TAG_MASK != 0 {
        return PRIM_ERR_INAPPROPRIATE;
    }
    if memory::load(oop as *mut i64) as u64 & PINNED_BIT as u64 != 0 {
        return PRIM_ERR_OBJECT_IS_PINNED;
    }
    if memory::load(oop as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
        return PRIM_ERR_NO_MODIFICATION;
    }
    if oop == vm.nilObj.get()
        || (oop == vm.falseObj.get()
            || (oop == vm.trueObj.get()
                || memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    <= LAST_PUN_CLASS_INDEX as u64))
    {
        return PRIM_ERR_INAPPROPRIATE;
    }
    0
}

pub(super) fn noteBecome(vm: &VM, oop: i64) {
    if (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
        & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64
    {
        vm.becomeEffects.set(vm.becomeEffects.get() | BECAME_POINTERS);
    }
    if (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
        & FORMAT_MASK as u64 >= FORMAT_COMPILED_CODE as u64
    {
        vm.becomeEffects.set(vm.becomeEffects.get() | BECAME_COMPILED_METHOD);
    }
    let mut t1: bool = oop & TAG_MASK == 0;
    if t1 {
        let classIndex: i64 = ((memory::load(oop as *mut i64) as u64)
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
        t1 = t2 == oop;
    }
    if t1 {
        vm.becomeEffects.set(vm.becomeEffects.get() | BECAME_ACTIVE_CLASS);
    }
}

/// Correct what is not tested each time; the interpreter does the same with its own.
pub(super) fn followAfterBecome(vm: &VM) {
    if vm.becomeEffects.get() & BECAME_ACTIVE_CLASS != 0 {
        let limit: i64 = vm
            .numClassTablePages
            .get()
            .wrapping_shl(CLASS_TABLE_PAGE_SHIFT as u32);
        let mut i: i64 = 1;
        while i < limit {
            let mut class: i64;
            'l1: {
                let page: i64 = memory::load(
                    vm
                        .hiddenRootsObj
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            ((i as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32)
                                as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                if page == vm.nilObj.get() {
                    class = page;
                    break 'l1;
                }
                class = memory::load(
                    page
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            (i & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
            }
            if class & TAG_MASK == 0
                && memory::load(class as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                class = followForwarded(class);
                if class & TAG_MASK != 0 {
                    class = vm.nilObj.get();
                }
                let index: i64 = i & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1);
                let oop: i64 = memory::load(
                    vm
                        .hiddenRootsObj
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            ((i as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32)
                                as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                let mut offset: u64 = oop as u64;
                offset = offset.wrapping_sub(vm.newSpaceStart.get());
                let mut t1: bool = offset >= vm.newSpaceBytes.get();
                if t1 {
                    let mut t3: bool = class & TAG_MASK == 0;
                    if t3 {
                        let mut offset1: u64 = class as u64;
                        offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                        t3 = offset1 < vm.newSpaceBytes.get();
                    }
                    t1 = t3;
                }
                if t1 {
                    if memory::load(oop as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
                    {
                        enterIntoRememberedSet(vm, oop);
                    }
                }
                memory::store(
                    oop
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    class,
                );
            }
            i = i.wrapping_add(1);
        }
    }
    let oop1: i64 = vm.specialObjectsOop.get();
    vm.specialObjectsOop
        .set(
            if oop1 & TAG_MASK == 0
                && memory::load(oop1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                followForwarded(oop1)
            } else {
                oop1
            },
        );
    let oop2: i64 = vm.specialObjectsOop.get();
    let count: u64 = (memory::load(oop2 as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let limit1: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let mut i1: i64 = 0;
    while i1 < limit1 {
        let oop3: i64 = vm.specialObjectsOop.get();
        let value: i64 = memory::load(
            oop3
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i1.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            fixForwardedFieldofObject(vm, i1, oop3);
        }
        i1 = i1.wrapping_add(1);
    }
    followList(vm.remapBuffer.get());
    followList(vm.mournQueue.get());
    let limit2: i64 = memory::load(vm.extraRoots.get().wrapping_add(8) as *mut i64);
    let mut i2: i64 = 0;
    while i2 < limit2 {
        let address: u64 = memory::load(
            vm
                .extraRoots
                .get()
                .wrapping_add(16)
                .wrapping_add(i2.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut i64,
        ) as u64;
        let oop4: i64 = memory::load(address as *mut i64);
        memory::store(
            address as *mut i64,
            if oop4 & TAG_MASK == 0
                && memory::load(oop4 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                followForwarded(oop4)
            } else {
                oop4
            },
        );
        i2 = i2.wrapping_add(1);
    }
    postBecomeAction(vm, vm.becomeEffects.get());
    postGCAction(vm, GC_MODE_BECOME);
}

/// Answer the pinned object, which is another one if the argument was young; 0 when there was no memory for it.
#[inline(never)]
pub(super) fn pinObject(vm: &VM, oop: i64) -> i64 {
    let mut offset: u64 = oop as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    if offset >= vm.newSpaceBytes.get() {
        memory::store(
            oop as *mut i64,
            (memory::load(oop as *mut i64) as u64 | PINNED_BIT as u64) as i64,
        );
        return oop;
    }
    let copy: u64 = cloneInOldSpace(vm, oop);
    if copy == 0 {
        return 0;
    }
    let oop1: i64 = copy as i64;
    let hash: i64 = ((memory::load(oop as *mut i64) as u64)
        .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64) as i64;
    let mut field: u64 = IDENTITY_HASH_MASK as u64;
    let header: u64 = memory::load(oop1 as *mut i64) as u64
        & !field.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
    field = hash as u64;
    memory::store(
        oop1 as *mut i64,
        (header | field.wrapping_shl(IDENTITY_HASH_SHIFT as u32)) as i64,
    );
    let oop2: i64 = copy as i64;
    if memory::load(oop as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
        memory::store(
            oop2 as *mut i64,
            (memory::load(oop2 as *mut i64) as u64 | IMMUTABLE_BIT as u64) as i64,
        );
    } else {
        memory::store(
            oop2 as *mut i64,
            (memory::load(oop2 as *mut i64) as u64 & !(IMMUTABLE_BIT as u64)) as i64,
        );
    }
    let oop3: i64 = copy as i64;
    memory::store(
        oop3 as *mut i64,
        (memory::load(oop3 as *mut i64) as u64 | PINNED_BIT as u64) as i64,
    );
    vm.becomeEffects.set(0);
    preGCAction(vm, GC_MODE_BECOME);
    noteBecome(vm, oop);
    forwardto(oop, copy as i64);
    vm.forwardersMayExist.set(1);
    let mut offset1: u64 = oop as u64;
    offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
    if offset1 >= vm.newSpaceBytes.get() {
        if memory::load(oop as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
            && refersToYoung(vm, oop) != 0
        {
            enterIntoRememberedSet(vm, oop);
        }
    }
    followAfterBecome(vm);
    copy as i64
}

pub(super) fn unpinObject(oop: i64) {
    memory::store(
        oop as *mut i64,
        (memory::load(oop as *mut i64) as u64 & !(PINNED_BIT as u64)) as i64,
    );
}
