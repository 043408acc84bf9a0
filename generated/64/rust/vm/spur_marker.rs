//! The functions that class `SpurMarker` defines.

use super::constants::{
    BASE_HEADER_SIZE, BRIDGE_BYTES, CLASS_INDEX_MASK, CLASS_METHOD_CONTEXT_COMPACT_INDEX,
    CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS, CTXT_TEMP_FRAME_START,
    FIRST_TABLE_CLASS_INDEX, FORMAT_COMPILED_CODE, FORMAT_EPHEMERON, FORMAT_FORWARDER,
    FORMAT_MASK, FORMAT_SHIFT, FORMAT_WEAK, FORWARDER_CLASS_INDEX, HEADER_INDEX,
    HIDDEN_ROOT_SLOTS, IDENTITY_HASH_MASK, IDENTITY_HASH_SHIFT, LAST_POINTER_FORMAT,
    LAST_PUN_CLASS_INDEX, LITERAL_START, MARK_BIT, NUM_TAG_BITS, OVERFLOW_COUNT_MASK,
    OVERFLOW_SLOT_COUNT, REMEMBERED_BIT, SEGMENT_ENTRY_WORDS, SHIFT_FOR_WORD,
    SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, STACK_POINTER_INDEX, TAG_MASK, VISIT_MARK,
};
use super::interpreter::visitRoots;
use super::signals::forceInterruptCheck;
use super::spur_object_fields::{
    fixForwardedFieldofObject, fixedFieldsOf, followForwarded,
};
use super::spur_remembered_set::enterIntoRememberedSet;
use super::spur_roots::{queueMourner, visitList, visitRootSlot};
use super::spur_word_list::growListthenAdd;
use super::state::VM;
use super::memory;

/// Everything up to the clearing of weak slots and of the class table.
#[inline(never)]
pub(super) fn markLiveObjects(vm: &VM) {
    vm.statMarkedObjects.set(0);
    memory::store(vm.markWeaklings.get().wrapping_add(8) as *mut i64, 0);
    memory::store(vm.markEphemerons.get().wrapping_add(8) as *mut i64, 0);
    markObject(vm, vm.nilObj.get());
    markObject(vm, vm.falseObj.get());
    markObject(vm, vm.trueObj.get());
    let oop: i64 = vm.freeListsObj.get();
    memory::store(
        oop as *mut i64,
        (memory::load(oop as *mut i64) as u64 | MARK_BIT as u64) as i64,
    );
    let oop1: i64 = vm.hiddenRootsObj.get();
    memory::store(
        oop1 as *mut i64,
        (memory::load(oop1 as *mut i64) as u64 | MARK_BIT as u64) as i64,
    );
    let mut i: i64 = vm.numClassTablePages.get();
    while i < HIDDEN_ROOT_SLOTS {
        let oop2: i64 = vm.hiddenRootsObj.get();
        let mut value: i64 = memory::load(
            oop2
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, i, oop2);
        }
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & MARK_BIT as u64 == 0
        {
            markObject(vm, value);
        }
        i = i.wrapping_add(1);
    }
    let limit: i64 = vm.numClassTablePages.get();
    i = 1;
    while i < limit {
        let oop3: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        memory::store(
            oop3 as *mut i64,
            (memory::load(oop3 as *mut i64) as u64 | MARK_BIT as u64) as i64,
        );
        i = i.wrapping_add(1);
    }
    markObject(
        vm,
        memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        ),
    );
    vm.rootVisitMode.set(VISIT_MARK);
    visitRootSlot(vm, vm.specialObjectsOop.as_ptr() as u64);
    visitList(vm, vm.remapBuffer.get());
    visitList(vm, vm.mournQueue.get());
    let limit1: i64 = memory::load(vm.extraRoots.get().wrapping_add(8) as *mut i64);
    let mut i1: i64 = 0;
    while i1 < limit1 {
        visitRootSlot(
            vm,
            memory::load(
                vm
                    .extraRoots
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(i1.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
            ) as u64,
        );
        i1 = i1.wrapping_add(1);
    }
    visitRoots(vm);
    let mut t1: bool;
    loop {
        loop {
            while memory::load(vm.markStack.get().wrapping_add(8) as *mut i64) != 0 {
                let list2: u64 = vm.markStack.get();
                let count: i64 = memory::load(list2.wrapping_add(8) as *mut i64)
                    .wrapping_sub(1);
                memory::store(list2.wrapping_add(8) as *mut i64, count);
                scanObject(
                    vm,
                    memory::load(
                        list2
                            .wrapping_add(16)
                            .wrapping_add(
                                count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ),
                );
            }
            if vm.markStackLost.get() == 0 {
                break;
            }
            vm.markStackLost.set(0);
            memory::store(vm.markWeaklings.get().wrapping_add(8) as *mut i64, 0);
            memory::store(vm.markEphemerons.get().wrapping_add(8) as *mut i64, 0);
            let mut segment: i64 = 0;
            let mut each1: i64;
            while segment < vm.segmentCount.get() {
                let t3: u64 = memory::load(
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
                let limit2: u64 = (memory::load(
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
                let mut address: u64 = t3;
                while address < limit2 {
                    let object: u64 = if (memory::load(address as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                        == OVERFLOW_SLOT_COUNT as u64
                    {
                        address.wrapping_add(BASE_HEADER_SIZE as u64)
                    } else {
                        address
                    };
                    let oop4: i64 = object as i64;
                    let address3: u64 = oop4 as u64;
                    let count1: u64 = (memory::load(oop4 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t4: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop4.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count1
                    }) as i64;
                    address = address3
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(
                            (if t4 > 1 { t4 } else { 1 })
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        );
                    let each: i64 = object as i64;
                    if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        != 0
                    {
                        each1 = each;
                        scanAgain(vm, each1);
                    }
                }
                segment = segment.wrapping_add(1);
            }
            let start1: u64 = vm.pastSpaceStart.get();
            let limit3: u64 = vm.pastSpaceFree.get();
            let mut address1: u64 = start1;
            while address1 < limit3 {
                let object1: u64 = if (memory::load(address1 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    address1.wrapping_add(BASE_HEADER_SIZE as u64)
                } else {
                    address1
                };
                let oop5: i64 = object1 as i64;
                let address4: u64 = oop5 as u64;
                let count2: u64 = (memory::load(oop5 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t5: i64 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop5.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count2
                }) as i64;
                address1 = address4
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if t5 > 1 { t5 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                            as u64,
                    );
                each1 = object1 as i64;
                scanAgain(vm, each1);
            }
            let start2: u64 = vm.edenStart.get();
            let limit4: u64 = vm.freeStart.get();
            let mut address2: u64 = start2;
            while address2 < limit4 {
                let object2: u64 = if (memory::load(address2 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    address2.wrapping_add(BASE_HEADER_SIZE as u64)
                } else {
                    address2
                };
                let oop6: i64 = object2 as i64;
                let address5: u64 = oop6 as u64;
                let count3: u64 = (memory::load(oop6 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t6: i64 = (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop6.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count3
                }) as i64;
                address2 = address5
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if t6 > 1 { t6 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                            as u64,
                    );
                each1 = object2 as i64;
                scanAgain(vm, each1);
            }
        }
        let count4: i64 = memory::load(
            vm.markEphemerons.get().wrapping_add(8) as *mut i64,
        );
        let mut kept: i64 = 0;
        let mut i2: i64 = 0;
        while i2 < count4 {
            let oop7: i64 = memory::load(
                vm
                    .markEphemerons
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(i2.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
            );
            if isMarkedKeyOf(vm, oop7) != 0 {
                let count5: u64 = (memory::load(oop7 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let mut i3: i64 = (if count5 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop7.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count5
                }) as i64;
                while i3 > 0 {
                    i3 = i3.wrapping_sub(1);
                    let mut value1: i64 = memory::load(
                        oop7
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(i3.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                    );
                    if value1 & TAG_MASK == 0
                        && memory::load(value1 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        value1 = fixForwardedFieldofObject(vm, i3, oop7);
                    }
                    if value1 & TAG_MASK == 0
                        && memory::load(value1 as *mut i64) as u64 & MARK_BIT as u64 == 0
                    {
                        markObject(vm, value1);
                    }
                }
            } else {
                memory::store(
                    vm
                        .markEphemerons
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(kept.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                        as *mut i64,
                    oop7,
                );
                kept = kept.wrapping_add(1);
            }
            i2 = i2.wrapping_add(1);
        }
        memory::store(vm.markEphemerons.get().wrapping_add(8) as *mut i64, kept);
        t1 = kept < count4;
        if !t1 {
            let count6: i64 = memory::load(
                vm.markEphemerons.get().wrapping_add(8) as *mut i64,
            );
            let mut i4: i64 = 0;
            while i4 < count6 {
                queueMourner(
                    vm,
                    memory::load(
                        vm
                            .markEphemerons
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(i4.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                            as *mut i64,
                    ),
                );
                i4 = i4.wrapping_add(1);
            }
            i4 = 0;
            while i4 < count6 {
                let oop8: i64 = memory::load(
                    vm
                        .markEphemerons
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(i4.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                        as *mut i64,
                );
                let count7: u64 = (memory::load(oop8 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let mut i5: i64 = (if count7 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop8.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count7
                }) as i64;
                while i5 > 0 {
                    i5 = i5.wrapping_sub(1);
                    let mut value2: i64 = memory::load(
                        oop8
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(i5.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                    );
                    if value2 & TAG_MASK == 0
                        && memory::load(value2 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        value2 = fixForwardedFieldofObject(vm, i5, oop8);
                    }
                    if value2 & TAG_MASK == 0
                        && memory::load(value2 as *mut i64) as u64 & MARK_BIT as u64 == 0
                    {
                        markObject(vm, value2);
                    }
                }
                i4 = i4.wrapping_add(1);
            }
            memory::store(vm.markEphemerons.get().wrapping_add(8) as *mut i64, 0);
            t1 = count6 > 0;
        }
        if !t1 {
            break;
        }
    }
    let limit5: i64 = memory::load(vm.markWeaklings.get().wrapping_add(8) as *mut i64);
    let mut i6: i64 = 0;
    while i6 < limit5 {
        let oop9: i64 = memory::load(
            vm
                .markWeaklings
                .get()
                .wrapping_add(16)
                .wrapping_add(i6.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut i64,
        );
        let mut lost: i64 = 0;
        let t7: i64 = fixedFieldsOf(vm, oop9);
        let count8: u64 = (memory::load(oop9 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let limit6: i64 = (if count8 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop9.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count8
        }) as i64;
        let mut i7: i64 = t7;
        while i7 < limit6 {
            let mut value3: i64 = memory::load(
                oop9
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(i7.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            if value3 & TAG_MASK == 0
                && memory::load(value3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value3 = fixForwardedFieldofObject(vm, i7, oop9);
            }
            if value3 & TAG_MASK == 0
                && memory::load(value3 as *mut i64) as u64 & MARK_BIT as u64 == 0
            {
                memory::store(
                    oop9
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(i7.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    vm.nilObj.get(),
                );
                lost = 1;
            }
            i7 = i7.wrapping_add(1);
        }
        if lost != 0 {
            vm.pendingFinalizationSignals
                .set(vm.pendingFinalizationSignals.get().wrapping_add(1));
            forceInterruptCheck(vm);
        }
        i6 = i6.wrapping_add(1);
    }
    let limit7: i64 = vm
        .numClassTablePages
        .get()
        .wrapping_shl(CLASS_TABLE_PAGE_SHIFT as u32);
    let mut i8: i64 = FIRST_TABLE_CLASS_INDEX;
    while i8 < limit7 {
        'l27: {
            let mut class: i64;
            'l28: {
                let page: i64 = memory::load(
                    vm
                        .hiddenRootsObj
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            ((i8 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32)
                                as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                if page == vm.nilObj.get() {
                    class = page;
                    break 'l28;
                }
                class = memory::load(
                    page
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            (i8 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
            }
            if class == vm.nilObj.get() {
                break 'l27;
            }
            class = if class & TAG_MASK == 0
                && memory::load(class as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                followForwarded(class)
            } else {
                class
            };
            if memory::load(class as *mut i64) as u64 & MARK_BIT as u64 == 0 {
                class = vm.nilObj.get();
            }
            if class != vm.nilObj.get()
                && (memory::load(class as *mut i64) as u64)
                    .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64
                    != i8 as u64
            {
                let mut t8: bool = class & TAG_MASK == 0;
                if t8 {
                    let classIndex: i64 = ((memory::load(class as *mut i64) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64) as i64;
                    let t9: i64;
                    'l29: {
                        let page1: i64 = memory::load(
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
                        if page1 == vm.nilObj.get() {
                            t9 = page1;
                            break 'l29;
                        }
                        t9 = memory::load(
                            page1
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    (classIndex & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                    }
                    t8 = t9 == class;
                }
                if t8 {
                    class = vm.nilObj.get();
                } else {
                    let mut field: u64 = IDENTITY_HASH_MASK as u64;
                    let header: u64 = memory::load(class as *mut i64) as u64
                        & !field.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
                    field = i8 as u64;
                    memory::store(
                        class as *mut i64,
                        (header | field.wrapping_shl(IDENTITY_HASH_SHIFT as u32)) as i64,
                    );
                }
            }
            let index1: i64 = i8 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1);
            let oop10: i64 = memory::load(
                vm
                    .hiddenRootsObj
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ((i8 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let mut offset: u64 = oop10 as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            let mut t10: bool = offset >= vm.newSpaceBytes.get();
            if t10 {
                let mut t11: bool = class & TAG_MASK == 0;
                if t11 {
                    let mut offset1: u64 = class as u64;
                    offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                    t11 = offset1 < vm.newSpaceBytes.get();
                }
                t10 = t11;
            }
            if t10 {
                if memory::load(oop10 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                    enterIntoRememberedSet(vm, oop10);
                }
            }
            memory::store(
                oop10
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index1.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                class,
            );
        }
        i8 = i8.wrapping_add(1);
    }
}

/// Not an immediate.
pub(super) fn markObject(vm: &VM, oop: i64) {
    if memory::load(oop as *mut i64) as u64 & MARK_BIT as u64 != 0 {
        return;
    }
    memory::store(
        oop as *mut i64,
        (memory::load(oop as *mut i64) as u64 | MARK_BIT as u64) as i64,
    );
    vm.statMarkedObjects.set(vm.statMarkedObjects.get().wrapping_add(1));
    let list: u64 = vm.markStack.get();
    'l1: {
        let count: i64 = memory::load(list.wrapping_add(8) as *mut i64);
        if count >= memory::load(list as *mut i64) {
            vm.markStack.set(growListthenAdd(vm, list, oop));
            break 'l1;
        }
        memory::store(
            list
                .wrapping_add(16)
                .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                as *mut i64,
            oop,
        );
        memory::store(list.wrapping_add(8) as *mut i64, count.wrapping_add(1));
        vm.markStack.set(list);
    }
    let lost: i64 = vm.wordListOverflow.get();
    vm.wordListOverflow.set(0);
    if lost != 0 {
        vm.markStackLost.set(1);
    }
}

/// Weak objects and ephemerons are noted anew by this, which is why the lists were emptied. The hidden roots and pages of the class table are not scanned like other objects.
pub(super) fn scanAgain(vm: &VM, oop: i64) {
    if memory::load(oop as *mut i64) as u64 & MARK_BIT as u64 != 0
        && memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            > LAST_PUN_CLASS_INDEX as u64
    {
        scanObject(vm, oop);
        while memory::load(vm.markStack.get().wrapping_add(8) as *mut i64) != 0 {
            let list: u64 = vm.markStack.get();
            let count: i64 = memory::load(list.wrapping_add(8) as *mut i64)
                .wrapping_sub(1);
            memory::store(list.wrapping_add(8) as *mut i64, count);
            scanObject(
                vm,
                memory::load(
                    list
                        .wrapping_add(16)
                        .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                        as *mut i64,
                ),
            );
        }
    }
}

pub(super) fn scanObject(vm: &VM, oop: i64) {
    'l2: {
        let classIndex: u64 = memory::load(oop as *mut i64) as u64
            & CLASS_INDEX_MASK as u64;
        if classIndex <= LAST_PUN_CLASS_INDEX as u64 {
            break 'l2;
        }
        let classIndex1: i64 = classIndex as i64;
        let mut class: i64;
        'l0: {
            let page: i64 = memory::load(
                vm
                    .hiddenRootsObj
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ((classIndex1 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32)
                            as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            if page == vm.nilObj.get() {
                class = page;
                break 'l0;
            }
            class = memory::load(
                page
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        (classIndex1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
        }
        if memory::load(class as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        {
            class = followForwarded(class);
        }
        let hash: u64 = (memory::load(class as *mut i64) as u64)
            .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64;
        let mut t1: bool = hash != classIndex;
        if t1 {
            let mut t2: bool = hash > LAST_PUN_CLASS_INDEX as u64;
            if t2 {
                let classIndex2: i64 = hash as i64;
                let t3: i64;
                'l1: {
                    let page1: i64 = memory::load(
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
                    if page1 == vm.nilObj.get() {
                        t3 = page1;
                        break 'l1;
                    }
                    t3 = memory::load(
                        page1
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (classIndex2 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                }
                t2 = t3 == class;
            }
            t1 = t2;
        }
        if t1 {
            memory::store(
                oop as *mut i64,
                (memory::load(oop as *mut i64) as u64 & !(CLASS_INDEX_MASK as u64))
                    .wrapping_add(hash) as i64,
            );
        }
        if class & TAG_MASK == 0
            && memory::load(class as *mut i64) as u64 & MARK_BIT as u64 == 0
        {
            markObject(vm, class);
        }
    }
    let format: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    if format == FORMAT_EPHEMERON as u64 {
        'l5: {
            if isMarkedKeyOf(vm, oop) == 0 {
                let list: u64 = vm.markEphemerons.get();
                'l3: {
                    let count: i64 = memory::load(list.wrapping_add(8) as *mut i64);
                    if count >= memory::load(list as *mut i64) {
                        vm.markEphemerons.set(growListthenAdd(vm, list, oop));
                        break 'l3;
                    }
                    memory::store(
                        list
                            .wrapping_add(16)
                            .wrapping_add(
                                count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                        oop,
                    );
                    memory::store(
                        list.wrapping_add(8) as *mut i64,
                        count.wrapping_add(1),
                    );
                    vm.markEphemerons.set(list);
                }
                let lost: i64 = vm.wordListOverflow.get();
                vm.wordListOverflow.set(0);
                if lost == 0 {
                    break 'l5;
                }
            }
            let count1: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let mut i: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count1
            }) as i64;
            while i > 0 {
                i = i.wrapping_sub(1);
                let mut value: i64 = memory::load(
                    oop
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                );
                if value & TAG_MASK == 0
                    && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value = fixForwardedFieldofObject(vm, i, oop);
                }
                if value & TAG_MASK == 0
                    && memory::load(value as *mut i64) as u64 & MARK_BIT as u64 == 0
                {
                    markObject(vm, value);
                }
            }
        }
        return;
    }
    if format == FORMAT_WEAK as u64 {
        let list1: u64 = vm.markWeaklings.get();
        'l6: {
            let count2: i64 = memory::load(list1.wrapping_add(8) as *mut i64);
            if count2 >= memory::load(list1 as *mut i64) {
                vm.markWeaklings.set(growListthenAdd(vm, list1, oop));
                break 'l6;
            }
            memory::store(
                list1
                    .wrapping_add(16)
                    .wrapping_add(count2.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
                oop,
            );
            memory::store(list1.wrapping_add(8) as *mut i64, count2.wrapping_add(1));
            vm.markWeaklings.set(list1);
        }
        let lost1: i64 = vm.wordListOverflow.get();
        vm.wordListOverflow.set(0);
        let t4: i64;
        if lost1 != 0 {
            let count3: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t4 = (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count3
            }) as i64;
        } else {
            t4 = fixedFieldsOf(vm, oop);
        }
        let mut i1: i64 = t4;
        while i1 > 0 {
            i1 = i1.wrapping_sub(1);
            let mut value1: i64 = memory::load(
                oop
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(i1.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            if value1 & TAG_MASK == 0
                && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value1 = fixForwardedFieldofObject(vm, i1, oop);
            }
            if value1 & TAG_MASK == 0
                && memory::load(value1 as *mut i64) as u64 & MARK_BIT as u64 == 0
            {
                markObject(vm, value1);
            }
        }
        return;
    }
    let t: i64;
    'l10: {
        let format1: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        if format1 <= LAST_POINTER_FORMAT as u64 {
            let t5: i64;
            if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            {
                'l9: {
                    let count4: u64 = (memory::load(oop as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let slots: i64 = (if count4 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count4
                    }) as i64;
                    if slots < CTXT_TEMP_FRAME_START {
                        t5 = slots;
                        break 'l9;
                    }
                    let mut top: i64 = memory::load(
                        oop
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if top & SMALL_INTEGER_TAG == 0 {
                        t5 = CTXT_TEMP_FRAME_START;
                        break 'l9;
                    }
                    top = top
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_add(CTXT_TEMP_FRAME_START);
                    if top < CTXT_TEMP_FRAME_START {
                        t5 = CTXT_TEMP_FRAME_START;
                        break 'l9;
                    }
                    t5 = if top < slots { top } else { slots };
                }
            } else {
                let count5: u64 = (memory::load(oop as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                t5 = (if count5 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count5
                }) as i64;
            }
            t = t5;
            break 'l10;
        }
        if format1 >= FORMAT_COMPILED_CODE as u64 {
            t = LITERAL_START
                .wrapping_add(
                    memory::load(
                            oop
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                        .wrapping_shr(NUM_TAG_BITS as u32) & 32767,
                );
            break 'l10;
        }
        t = (format1 == FORMAT_FORWARDER as u64) as i64;
    }
    let mut i2: i64 = t;
    while i2 > 0 {
        i2 = i2.wrapping_sub(1);
        let mut value2: i64 = memory::load(
            oop
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i2.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value2 & TAG_MASK == 0
            && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value2 = fixForwardedFieldofObject(vm, i2, oop);
        }
        if value2 & TAG_MASK == 0
            && memory::load(value2 as *mut i64) as u64 & MARK_BIT as u64 == 0
        {
            markObject(vm, value2);
        }
    }
}

pub(super) fn isMarkedKeyOf(vm: &VM, ephemeron: i64) -> i64 {
    let count: u64 = (memory::load(ephemeron as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    if (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(ephemeron.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64 == 0
    {
        return 1;
    }
    let mut value: i64 = memory::load(
        ephemeron
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, 0, ephemeron);
    }
    (value & TAG_MASK != 0
        || memory::load(value as *mut i64) as u64 & MARK_BIT as u64 != 0) as i64
}
