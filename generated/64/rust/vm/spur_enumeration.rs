//! The functions that class `SpurEnumeration` defines.

use super::constants::{
    BASE_HEADER_SIZE, BRIDGE_BYTES, CLASS_ARRAY_COMPACT_INDEX, CLASS_INDEX_MASK,
    CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS, FORMAT_ARRAY, FORWARDER_CLASS_INDEX,
    IDENTITY_HASH_MASK, IDENTITY_HASH_SHIFT, LAST_PUN_CLASS_INDEX, OVERFLOW_COUNT_MASK,
    OVERFLOW_SLOT_COUNT, REMEMBERED_BIT, SEGMENT_ENTRY_WORDS, SHIFT_FOR_WORD,
    SLOT_COUNT_SHIFT, TAG_MASK,
};
use super::spur_allocation::instantiateSlotsformatclassIndex;
use super::spur_new_space::skipYoungBoundaryAt;
use super::spur_object_fields::followForwarded;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::spur_segments::segmentIndexOf;
use super::state::VM;
use super::memory;

/// At the address or after it.
pub(super) fn enumerableObjectFrom(vm: &VM, start: u64) -> u64 {
    let mut address: u64 = start;
    loop {
        let address1: u64 = address;
        'l1: {
            let mut offset: u64 = address1;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            if offset < vm.newSpaceBytes.get() {
                address = skipYoungBoundaryAt(vm, address1);
                break 'l1;
            }
            address = skipOldBoundaryAt(vm, address1);
        }
        if address == 0 {
            break;
        }
        let oop: u64 = if (memory::load(address as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address
        };
        if memory::load(oop as i64 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            > LAST_PUN_CLASS_INDEX as u64
        {
            return oop;
        }
        let oop1: i64 = oop as i64;
        let address2: u64 = oop1 as u64;
        let count: u64 = (memory::load(oop1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t1: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
        address = address2
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t1 > 1 { t1 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            );
    }
    0
}

pub(super) fn skipOldBoundaryAt(vm: &VM, address: u64) -> u64 {
    let segment: i64 = segmentIndexOf(vm, address);
    if address
        < (memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    segment
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64)
            .wrapping_add(
                memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            segment
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(1)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64,
            )
            .wrapping_sub(BRIDGE_BYTES as u64)
    {
        return address;
    }
    if segment.wrapping_add(1) < vm.segmentCount.get() {
        return skipOldBoundaryAt(
            vm,
            memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        segment
                            .wrapping_add(1)
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
            ) as u64,
        );
    }
    skipYoungBoundaryAt(vm, vm.pastSpaceStart.get())
}

pub(super) fn instanceOffrom(vm: &VM, aClass: i64, start: i64) -> i64 {
    let classIndex: u64 = (memory::load(aClass as *mut i64) as u64)
        .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64;
    let mut oop: i64 = start;
    loop {
        let mut t: bool = oop != 0;
        if t {
            let classIndex1: i64 = classIndex as i64;
            let t1: i64;
            'l2: {
                if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == classIndex1 as u64
                {
                    t1 = 1;
                    break 'l2;
                }
                let mut t2: bool = vm.forwardersMayExist.get() != 0;
                if t2 {
                    let t3: i64;
                    'l1: {
                        let classIndex2: i64 = (memory::load(oop as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64) as i64;
                        let page: i64 = memory::load(
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
                        if page == vm.nilObj.get() {
                            t3 = page;
                            break 'l1;
                        }
                        t3 = memory::load(
                            page
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    (classIndex2 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                    }
                    t2 = (if t3 & TAG_MASK == 0
                        && memory::load(t3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                            == FORWARDER_CLASS_INDEX as u64
                    {
                        followForwarded(t3)
                    } else {
                        t3
                    }) == aClass;
                }
                t1 = t2 as i64;
            }
            t = t1 == 0;
        }
        if !t {
            break;
        }
        let address: u64 = oop as u64;
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t4: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
        oop = enumerableObjectFrom(
            vm,
            address
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t4 > 1 { t4 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                ),
        ) as i64;
    }
    oop
}

/// An Array, or 0.
#[inline(never)]
pub(super) fn allInstancesOf(vm: &VM, aClass: i64) -> i64 {
    if (memory::load(aClass as *mut i64) as u64).wrapping_shr(IDENTITY_HASH_SHIFT as u32)
        & IDENTITY_HASH_MASK as u64 == 0
    {
        return instantiateSlotsformatclassIndex(
            vm,
            0,
            FORMAT_ARRAY,
            CLASS_ARRAY_COMPACT_INDEX,
        );
    }
    let mut count1: i64 = 0;
    let classIndex1: u64 = (memory::load(aClass as *mut i64) as u64)
        .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64;
    let mut segment1: i64 = 0;
    let mut each2: i64;
    let mut each3: i64;
    while segment1 < vm.segmentCount.get() {
        let t7: u64 = memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    segment1
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64;
        let limit3: u64 = (memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    segment1
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64)
            .wrapping_add(
                memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            segment1
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(1)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64,
            )
            .wrapping_sub(BRIDGE_BYTES as u64);
        let mut address3: u64 = t7;
        while address3 < limit3 {
            let object3: u64 = if (memory::load(address3 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address3.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address3
            };
            let oop: i64 = object3 as i64;
            let address6: u64 = oop as u64;
            let count2: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t11: i64 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count2
            }) as i64;
            address3 = address6
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t11 > 1 { t11 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            each2 = object3 as i64;
            if memory::load(each2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                > LAST_PUN_CLASS_INDEX as u64
            {
                each3 = each2;
                let classIndex2: i64 = classIndex1 as i64;
                let t8: i64;
                'l12: {
                    if memory::load(each3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == classIndex2 as u64
                    {
                        t8 = 1;
                        break 'l12;
                    }
                    let mut t12: bool = vm.forwardersMayExist.get() != 0;
                    if t12 {
                        let t13: i64;
                        'l13: {
                            let classIndex3: i64 = (memory::load(each3 as *mut i64)
                                as u64 & CLASS_INDEX_MASK as u64) as i64;
                            let page: i64 = memory::load(
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
                            if page == vm.nilObj.get() {
                                t13 = page;
                                break 'l13;
                            }
                            t13 = memory::load(
                                page
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (classIndex3 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                        }
                        t12 = (if t13 & TAG_MASK == 0
                            && memory::load(t13 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            followForwarded(t13)
                        } else {
                            t13
                        }) == aClass;
                    }
                    t8 = t12 as i64;
                }
                if t8 != 0 {
                    count1 = count1.wrapping_add(1);
                }
            }
        }
        segment1 = segment1.wrapping_add(1);
    }
    let start3: u64 = vm.pastSpaceStart.get();
    let limit4: u64 = vm.pastSpaceFree.get();
    let mut address4: u64 = start3;
    while address4 < limit4 {
        let object4: u64 = if (memory::load(address4 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address4.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address4
        };
        let oop1: i64 = object4 as i64;
        let address7: u64 = oop1 as u64;
        let count3: u64 = (memory::load(oop1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t14: i64 = (if count3 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count3
        }) as i64;
        address4 = address7
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t14 > 1 { t14 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                    as u64,
            );
        each2 = object4 as i64;
        if memory::load(each2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            > LAST_PUN_CLASS_INDEX as u64
        {
            each3 = each2;
            let classIndex4: i64 = classIndex1 as i64;
            let t9: i64;
            'l15: {
                if memory::load(each3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == classIndex4 as u64
                {
                    t9 = 1;
                    break 'l15;
                }
                let mut t15: bool = vm.forwardersMayExist.get() != 0;
                if t15 {
                    let t16: i64;
                    'l16: {
                        let classIndex5: i64 = (memory::load(each3 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64) as i64;
                        let page1: i64 = memory::load(
                            vm
                                .hiddenRootsObj
                                .get()
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    ((classIndex5 as u64)
                                        .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if page1 == vm.nilObj.get() {
                            t16 = page1;
                            break 'l16;
                        }
                        t16 = memory::load(
                            page1
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    (classIndex5 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                    }
                    t15 = (if t16 & TAG_MASK == 0
                        && memory::load(t16 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                            == FORWARDER_CLASS_INDEX as u64
                    {
                        followForwarded(t16)
                    } else {
                        t16
                    }) == aClass;
                }
                t9 = t15 as i64;
            }
            if t9 != 0 {
                count1 = count1.wrapping_add(1);
            }
        }
    }
    let start4: u64 = vm.edenStart.get();
    let limit5: u64 = vm.freeStart.get();
    let mut address5: u64 = start4;
    while address5 < limit5 {
        let object5: u64 = if (memory::load(address5 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address5.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address5
        };
        let oop2: i64 = object5 as i64;
        let address8: u64 = oop2 as u64;
        let count4: u64 = (memory::load(oop2 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t17: i64 = (if count4 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count4
        }) as i64;
        address5 = address8
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t17 > 1 { t17 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                    as u64,
            );
        each2 = object5 as i64;
        if memory::load(each2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            > LAST_PUN_CLASS_INDEX as u64
        {
            each3 = each2;
            let classIndex6: i64 = classIndex1 as i64;
            let t10: i64;
            'l18: {
                if memory::load(each3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == classIndex6 as u64
                {
                    t10 = 1;
                    break 'l18;
                }
                let mut t18: bool = vm.forwardersMayExist.get() != 0;
                if t18 {
                    let t19: i64;
                    'l19: {
                        let classIndex7: i64 = (memory::load(each3 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64) as i64;
                        let page2: i64 = memory::load(
                            vm
                                .hiddenRootsObj
                                .get()
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    ((classIndex7 as u64)
                                        .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if page2 == vm.nilObj.get() {
                            t19 = page2;
                            break 'l19;
                        }
                        t19 = memory::load(
                            page2
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    (classIndex7 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                    }
                    t18 = (if t19 & TAG_MASK == 0
                        && memory::load(t19 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                            == FORWARDER_CLASS_INDEX as u64
                    {
                        followForwarded(t19)
                    } else {
                        t19
                    }) == aClass;
                }
                t10 = t18 as i64;
            }
            if t10 != 0 {
                count1 = count1.wrapping_add(1);
            }
        }
    }
    let mut count: i64 = count1;
    let result: i64 = instantiateSlotsformatclassIndex(
        vm,
        count,
        FORMAT_ARRAY,
        CLASS_ARRAY_COMPACT_INDEX,
    );
    if result == 0 {
        return 0;
    }
    let classIndex: u64 = (memory::load(aClass as *mut i64) as u64)
        .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64;
    count = 0;
    let mut segment: i64 = 0;
    let mut each: i64;
    let mut each1: i64;
    while segment < vm.segmentCount.get() {
        let t: u64 = memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    segment
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64;
        let limit: u64 = (memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    segment
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64)
            .wrapping_add(
                memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            segment
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(1)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64,
            )
            .wrapping_sub(BRIDGE_BYTES as u64);
        let mut address: u64 = t;
        while address < limit {
            let object: u64 = if (memory::load(address as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address
            };
            let oop3: i64 = object as i64;
            let address9: u64 = oop3 as u64;
            let count5: u64 = (memory::load(oop3 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t20: i64 = (if count5 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop3.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count5
            }) as i64;
            address = address9
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t20 > 1 { t20 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            each = object as i64;
            if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                > LAST_PUN_CLASS_INDEX as u64
            {
                each1 = each;
                let mut t1: bool = each1 != result;
                if t1 {
                    let classIndex8: i64 = classIndex as i64;
                    let t2: i64;
                    'l23: {
                        if memory::load(each1 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == classIndex8 as u64
                        {
                            t2 = 1;
                            break 'l23;
                        }
                        let mut t21: bool = vm.forwardersMayExist.get() != 0;
                        if t21 {
                            let t22: i64;
                            'l22: {
                                let classIndex9: i64 = (memory::load(each1 as *mut i64)
                                    as u64 & CLASS_INDEX_MASK as u64) as i64;
                                let page3: i64 = memory::load(
                                    vm
                                        .hiddenRootsObj
                                        .get()
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            ((classIndex9 as u64)
                                                .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                if page3 == vm.nilObj.get() {
                                    t22 = page3;
                                    break 'l22;
                                }
                                t22 = memory::load(
                                    page3
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (classIndex9 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                            }
                            t21 = (if t22 & TAG_MASK == 0
                                && memory::load(t22 as *mut i64) as u64
                                    & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                            {
                                followForwarded(t22)
                            } else {
                                t22
                            }) == aClass;
                        }
                        t2 = t21 as i64;
                    }
                    t1 = t2 != 0;
                }
                if t1 {
                    let mut offset: u64 = result as u64;
                    offset = offset.wrapping_sub(vm.newSpaceStart.get());
                    let mut t23: bool = offset >= vm.newSpaceBytes.get();
                    if t23 {
                        let mut t24: bool = each1 & TAG_MASK == 0;
                        if t24 {
                            let mut offset1: u64 = each1 as u64;
                            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                            t24 = offset1 < vm.newSpaceBytes.get();
                        }
                        t23 = t24;
                    }
                    if t23 {
                        if memory::load(result as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, result);
                        }
                    }
                    memory::store(
                        result
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        each1,
                    );
                    count = count.wrapping_add(1);
                }
            }
        }
        segment = segment.wrapping_add(1);
    }
    let start1: u64 = vm.pastSpaceStart.get();
    let limit1: u64 = vm.pastSpaceFree.get();
    let mut address1: u64 = start1;
    while address1 < limit1 {
        let object1: u64 = if (memory::load(address1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address1.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address1
        };
        let oop4: i64 = object1 as i64;
        let address10: u64 = oop4 as u64;
        let count6: u64 = (memory::load(oop4 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t25: i64 = (if count6 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop4.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count6
        }) as i64;
        address1 = address10
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t25 > 1 { t25 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                    as u64,
            );
        each = object1 as i64;
        if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            > LAST_PUN_CLASS_INDEX as u64
        {
            each1 = each;
            let mut t3: bool = each1 != result;
            if t3 {
                let classIndex10: i64 = classIndex as i64;
                let t4: i64;
                'l27: {
                    if memory::load(each1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == classIndex10 as u64
                    {
                        t4 = 1;
                        break 'l27;
                    }
                    let mut t26: bool = vm.forwardersMayExist.get() != 0;
                    if t26 {
                        let t27: i64;
                        'l26: {
                            let classIndex11: i64 = (memory::load(each1 as *mut i64)
                                as u64 & CLASS_INDEX_MASK as u64) as i64;
                            let page4: i64 = memory::load(
                                vm
                                    .hiddenRootsObj
                                    .get()
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        ((classIndex11 as u64)
                                            .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            if page4 == vm.nilObj.get() {
                                t27 = page4;
                                break 'l26;
                            }
                            t27 = memory::load(
                                page4
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (classIndex11 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                        }
                        t26 = (if t27 & TAG_MASK == 0
                            && memory::load(t27 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            followForwarded(t27)
                        } else {
                            t27
                        }) == aClass;
                    }
                    t4 = t26 as i64;
                }
                t3 = t4 != 0;
            }
            if t3 {
                let mut offset2: u64 = result as u64;
                offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
                let mut t28: bool = offset2 >= vm.newSpaceBytes.get();
                if t28 {
                    let mut t29: bool = each1 & TAG_MASK == 0;
                    if t29 {
                        let mut offset3: u64 = each1 as u64;
                        offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                        t29 = offset3 < vm.newSpaceBytes.get();
                    }
                    t28 = t29;
                }
                if t28 {
                    if memory::load(result as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
                        enterIntoRememberedSet(vm, result);
                    }
                }
                memory::store(
                    result
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    each1,
                );
                count = count.wrapping_add(1);
            }
        }
    }
    let start2: u64 = vm.edenStart.get();
    let limit2: u64 = vm.freeStart.get();
    let mut address2: u64 = start2;
    while address2 < limit2 {
        let object2: u64 = if (memory::load(address2 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address2.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address2
        };
        let oop5: i64 = object2 as i64;
        let address11: u64 = oop5 as u64;
        let count7: u64 = (memory::load(oop5 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t30: i64 = (if count7 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop5.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count7
        }) as i64;
        address2 = address11
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t30 > 1 { t30 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                    as u64,
            );
        each = object2 as i64;
        if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            > LAST_PUN_CLASS_INDEX as u64
        {
            each1 = each;
            let mut t5: bool = each1 != result;
            if t5 {
                let classIndex12: i64 = classIndex as i64;
                let t6: i64;
                'l31: {
                    if memory::load(each1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == classIndex12 as u64
                    {
                        t6 = 1;
                        break 'l31;
                    }
                    let mut t31: bool = vm.forwardersMayExist.get() != 0;
                    if t31 {
                        let t32: i64;
                        'l30: {
                            let classIndex13: i64 = (memory::load(each1 as *mut i64)
                                as u64 & CLASS_INDEX_MASK as u64) as i64;
                            let page5: i64 = memory::load(
                                vm
                                    .hiddenRootsObj
                                    .get()
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        ((classIndex13 as u64)
                                            .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            if page5 == vm.nilObj.get() {
                                t32 = page5;
                                break 'l30;
                            }
                            t32 = memory::load(
                                page5
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (classIndex13 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                        }
                        t31 = (if t32 & TAG_MASK == 0
                            && memory::load(t32 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            followForwarded(t32)
                        } else {
                            t32
                        }) == aClass;
                    }
                    t6 = t31 as i64;
                }
                t5 = t6 != 0;
            }
            if t5 {
                let mut offset4: u64 = result as u64;
                offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
                let mut t33: bool = offset4 >= vm.newSpaceBytes.get();
                if t33 {
                    let mut t34: bool = each1 & TAG_MASK == 0;
                    if t34 {
                        let mut offset5: u64 = each1 as u64;
                        offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
                        t34 = offset5 < vm.newSpaceBytes.get();
                    }
                    t33 = t34;
                }
                if t33 {
                    if memory::load(result as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
                        enterIntoRememberedSet(vm, result);
                    }
                }
                memory::store(
                    result
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    each1,
                );
                count = count.wrapping_add(1);
            }
        }
    }
    result
}

/// An Array, or 0.
#[inline(never)]
pub(super) fn allObjects(vm: &VM) -> i64 {
    let mut count: i64 = 0;
    let mut segment: i64 = 0;
    let mut each: i64;
    while segment < vm.segmentCount.get() {
        let t: u64 = memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    segment
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64;
        let limit: u64 = (memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    segment
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64)
            .wrapping_add(
                memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            segment
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(1)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64,
            )
            .wrapping_sub(BRIDGE_BYTES as u64);
        let mut address: u64 = t;
        while address < limit {
            let object: u64 = if (memory::load(address as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address
            };
            let oop: i64 = object as i64;
            let address6: u64 = oop as u64;
            let count1: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t2: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count1
            }) as i64;
            address = address6
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t2 > 1 { t2 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            each = object as i64;
            if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                > LAST_PUN_CLASS_INDEX as u64
            {
                count = count.wrapping_add(1);
            }
        }
        segment = segment.wrapping_add(1);
    }
    let start1: u64 = vm.pastSpaceStart.get();
    let limit1: u64 = vm.pastSpaceFree.get();
    let mut address1: u64 = start1;
    while address1 < limit1 {
        let object1: u64 = if (memory::load(address1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address1.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address1
        };
        let oop1: i64 = object1 as i64;
        let address7: u64 = oop1 as u64;
        let count2: u64 = (memory::load(oop1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t3: i64 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count2
        }) as i64;
        address1 = address7
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t3 > 1 { t3 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            );
        each = object1 as i64;
        if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            > LAST_PUN_CLASS_INDEX as u64
        {
            count = count.wrapping_add(1);
        }
    }
    let start2: u64 = vm.edenStart.get();
    let limit2: u64 = vm.freeStart.get();
    let mut address2: u64 = start2;
    while address2 < limit2 {
        let object2: u64 = if (memory::load(address2 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address2.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address2
        };
        let oop2: i64 = object2 as i64;
        let address8: u64 = oop2 as u64;
        let count3: u64 = (memory::load(oop2 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t4: i64 = (if count3 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count3
        }) as i64;
        address2 = address8
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t4 > 1 { t4 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            );
        each = object2 as i64;
        if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            > LAST_PUN_CLASS_INDEX as u64
        {
            count = count.wrapping_add(1);
        }
    }
    let result: i64 = instantiateSlotsformatclassIndex(
        vm,
        count,
        FORMAT_ARRAY,
        CLASS_ARRAY_COMPACT_INDEX,
    );
    if result == 0 {
        return 0;
    }
    count = 0;
    let mut segment1: i64 = 0;
    let mut each1: i64;
    let mut each2: i64;
    while segment1 < vm.segmentCount.get() {
        let t1: u64 = memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    segment1
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64;
        let limit3: u64 = (memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    segment1
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64)
            .wrapping_add(
                memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            segment1
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(1)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64,
            )
            .wrapping_sub(BRIDGE_BYTES as u64);
        let mut address3: u64 = t1;
        while address3 < limit3 {
            let object3: u64 = if (memory::load(address3 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address3.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address3
            };
            let oop3: i64 = object3 as i64;
            let address9: u64 = oop3 as u64;
            let count4: u64 = (memory::load(oop3 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t5: i64 = (if count4 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop3.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count4
            }) as i64;
            address3 = address9
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t5 > 1 { t5 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            each2 = object3 as i64;
            if memory::load(each2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                > LAST_PUN_CLASS_INDEX as u64
            {
                each1 = each2;
                if each1 != result {
                    let mut offset: u64 = result as u64;
                    offset = offset.wrapping_sub(vm.newSpaceStart.get());
                    let mut t6: bool = offset >= vm.newSpaceBytes.get();
                    if t6 {
                        let mut t7: bool = each1 & TAG_MASK == 0;
                        if t7 {
                            let mut offset1: u64 = each1 as u64;
                            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                            t7 = offset1 < vm.newSpaceBytes.get();
                        }
                        t6 = t7;
                    }
                    if t6 {
                        if memory::load(result as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, result);
                        }
                    }
                    memory::store(
                        result
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        each1,
                    );
                    count = count.wrapping_add(1);
                }
            }
        }
        segment1 = segment1.wrapping_add(1);
    }
    let start4: u64 = vm.pastSpaceStart.get();
    let limit4: u64 = vm.pastSpaceFree.get();
    let mut address4: u64 = start4;
    while address4 < limit4 {
        let object4: u64 = if (memory::load(address4 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address4.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address4
        };
        let oop4: i64 = object4 as i64;
        let address10: u64 = oop4 as u64;
        let count5: u64 = (memory::load(oop4 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t8: i64 = (if count5 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop4.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count5
        }) as i64;
        address4 = address10
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t8 > 1 { t8 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            );
        each2 = object4 as i64;
        if memory::load(each2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            > LAST_PUN_CLASS_INDEX as u64
        {
            each1 = each2;
            if each1 != result {
                let mut offset2: u64 = result as u64;
                offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
                let mut t9: bool = offset2 >= vm.newSpaceBytes.get();
                if t9 {
                    let mut t10: bool = each1 & TAG_MASK == 0;
                    if t10 {
                        let mut offset3: u64 = each1 as u64;
                        offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                        t10 = offset3 < vm.newSpaceBytes.get();
                    }
                    t9 = t10;
                }
                if t9 {
                    if memory::load(result as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
                        enterIntoRememberedSet(vm, result);
                    }
                }
                memory::store(
                    result
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    each1,
                );
                count = count.wrapping_add(1);
            }
        }
    }
    let start5: u64 = vm.edenStart.get();
    let limit5: u64 = vm.freeStart.get();
    let mut address5: u64 = start5;
    while address5 < limit5 {
        let object5: u64 = if (memory::load(address5 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address5.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address5
        };
        let oop5: i64 = object5 as i64;
        let address11: u64 = oop5 as u64;
        let count6: u64 = (memory::load(oop5 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t11: i64 = (if count6 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop5.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count6
        }) as i64;
        address5 = address11
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t11 > 1 { t11 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                    as u64,
            );
        each2 = object5 as i64;
        if memory::load(each2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            > LAST_PUN_CLASS_INDEX as u64
        {
            each1 = each2;
            if each1 != result {
                let mut offset4: u64 = result as u64;
                offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
                let mut t12: bool = offset4 >= vm.newSpaceBytes.get();
                if t12 {
                    let mut t13: bool = each1 & TAG_MASK == 0;
                    if t13 {
                        let mut offset5: u64 = each1 as u64;
                        offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
                        t13 = offset5 < vm.newSpaceBytes.get();
                    }
                    t12 = t13;
                }
                if t12 {
                    if memory::load(result as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
                        enterIntoRememberedSet(vm, result);
                    }
                }
                memory::store(
                    result
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    each1,
                );
                count = count.wrapping_add(1);
            }
        }
    }
    result
}
