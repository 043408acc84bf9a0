//! The functions that class `SpurImageSegment` defines.

use core::ffi::c_void;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_OOP, BYTES_PER_WORD, CLASS_ARRAY_COMPACT_INDEX,
    CLASS_INDEX_MASK, CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLASS_TABLE_PAGE_SHIFT,
    CLASS_TABLE_PAGE_SLOTS, CTXT_TEMP_FRAME_START, FIRST_SEGMENT_CLASS_INDEX,
    FIXED_FIELDS_MASK, FORMAT_ARRAY, FORMAT_BYTES, FORMAT_COMPILED_CODE, FORMAT_EMPTY,
    FORMAT_FORWARDER, FORMAT_MASK, FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WORDS32,
    FORMAT_WORDS64, FORWARDER_CLASS_INDEX, HEADER_INDEX, IDENTITY_HASH_MASK,
    IDENTITY_HASH_SHIFT, IMMUTABLE_BIT, INITIAL_WORD_LIST_BYTES,
    INSTANCE_SPECIFICATION_INDEX, INSTANCE_SPEC_MASK, INSTANCE_SPEC_SHIFT,
    LAST_POINTER_FORMAT, LAST_PUN_CLASS_INDEX, LITERAL_START, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_MARKER, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT,
    PRIM_ERR_BAD_INDEX, PRIM_ERR_INAPPROPRIATE, PRIM_ERR_LIMIT_EXCEEDED,
    PRIM_ERR_NO_MEMORY, REMEMBERED_BIT, SEGMENT_CLASS_OUTSIDE, SEGMENT_FORMAT,
    SEGMENT_OUTSIDE, SEGMENT_VERSION, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_INTEGER_TAG, STACK_POINTER_INDEX, TAG_MASK, VISIT_GATHER,
};
use super::interpreter::visitRoots;
use super::spur_allocation::{
    allocateSlotsInOldSpaceformatclassIndex, instantiateClassindexableSize,
    instantiateSlotsformatclassIndex,
};
use super::spur_class_table::{ensureBehaviorHash, objCouldBeClassObj};
use super::spur_immediates::isValidTag;
use super::spur_object_fields::{
    fixForwardedFieldofObject, fixedFieldsOf, followForwarded,
};
use super::spur_object_header::classFormatFromInstanceFormat;
use super::spur_object_map::{
    allocateObjectMap, isInObjectMap, mapIndexOf, noteInObjectMap,
};
use super::spur_remembered_set::enterIntoRememberedSet;
use super::spur_roots::{visitList, visitRootSlot};
use super::spur_word_list::{growListthenAdd, newWordListOfBytes};
use super::state::VM;
use super::{memory, platform};

/// Answer 0 or the code of a failure. After success segmentResult and segmentPointersResult are the two arrays.
#[inline(never)]
pub(super) fn makeSegmentOfclass(vm: &VM, roots: i64, segmentClass: i64) -> i64 {
    vm.segmentFailure.set(0);
    let t: i64;
    'l0: {
        if allocateObjectMap(vm) == 0 {
            t = 0;
            break 'l0;
        }
        let heapBytes: u64 = vm
            .oldSpaceBytes
            .get()
            .wrapping_add(vm.newSpaceBytes.get())
            .wrapping_add(BYTES_PER_WORD as u64);
        vm.segmentPlaceBytes.set(heapBytes);
        vm.segmentPlaces.set(platform::ioAllocateMemory(heapBytes));
        vm.segmentInside.set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
        vm.segmentOutside.set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
        vm.segmentStack.set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
        vm.segmentBytes.set(BYTES_PER_WORD as u64);
        if vm.segmentPlaces.get() != 0
            && (vm.segmentInside.get() != 0
                && (vm.segmentOutside.get() != 0 && vm.segmentStack.get() != 0))
        {
            t = 1;
            break 'l0;
        }
        releaseSegmentWork(vm);
        t = 0;
    }
    if t == 0 {
        return PRIM_ERR_NO_MEMORY;
    }
    noteInObjectMap(vm, roots);
    let count: u64 = (memory::load(roots as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let limit: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(roots.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let mut i: i64 = 0;
    while i < limit {
        let mut value: i64 = memory::load(
            roots
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, i, roots);
        }
        if value & TAG_MASK == 0 {
            noteInObjectMap(vm, value);
        }
        i = i.wrapping_add(1);
    }
    gatherObject(vm, vm.nilObj.get());
    gatherObject(vm, vm.trueObj.get());
    gatherObject(vm, vm.falseObj.get());
    gatherObject(
        vm,
        memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        ),
    );
    vm.rootVisitMode.set(VISIT_GATHER);
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
    while memory::load(vm.segmentStack.get().wrapping_add(8) as *mut i64) != 0 {
        let list: u64 = vm.segmentStack.get();
        let count1: i64 = memory::load(list.wrapping_add(8) as *mut i64).wrapping_sub(1);
        memory::store(list.wrapping_add(8) as *mut i64, count1);
        let t1: i64 = memory::load(
            list
                .wrapping_add(16)
                .wrapping_add(count1.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                as *mut i64,
        );
        if memory::load(t1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            > LAST_PUN_CLASS_INDEX as u64
        {
            let t2: i64;
            'l4: {
                let classIndex: i64 = (memory::load(t1 as *mut i64) as u64
                    & CLASS_INDEX_MASK as u64) as i64;
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
                    t2 = page;
                    break 'l4;
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
            gatherObject(vm, t2);
        }
        let limit2: i64;
        'l5: {
            let format: u64 = (memory::load(t1 as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
            if format <= LAST_POINTER_FORMAT as u64 {
                let t3: i64;
                if memory::load(t1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                {
                    'l6: {
                        let count2: u64 = (memory::load(t1 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        let slots: i64 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(t1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                                & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count2
                        }) as i64;
                        if slots < CTXT_TEMP_FRAME_START {
                            t3 = slots;
                            break 'l6;
                        }
                        let mut top: i64 = memory::load(
                            t1
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if top & SMALL_INTEGER_TAG == 0 {
                            t3 = CTXT_TEMP_FRAME_START;
                            break 'l6;
                        }
                        top = top
                            .wrapping_shr(NUM_TAG_BITS as u32)
                            .wrapping_add(CTXT_TEMP_FRAME_START);
                        if top < CTXT_TEMP_FRAME_START {
                            t3 = CTXT_TEMP_FRAME_START;
                            break 'l6;
                        }
                        t3 = if top < slots { top } else { slots };
                    }
                } else {
                    let count3: u64 = (memory::load(t1 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    t3 = (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(t1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count3
                    }) as i64;
                }
                limit2 = t3;
                break 'l5;
            }
            if format >= FORMAT_COMPILED_CODE as u64 {
                limit2 = LITERAL_START
                    .wrapping_add(
                        memory::load(
                                t1
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32) & 32767,
                    );
                break 'l5;
            }
            limit2 = (format == FORMAT_FORWARDER as u64) as i64;
        }
        let mut i2: i64 = 0;
        while i2 < limit2 {
            gatherObject(
                vm,
                memory::load(
                    t1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(i2.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                ),
            );
            i2 = i2.wrapping_add(1);
        }
    }
    if vm.segmentFailure.get() == 0 {
        enterInside(vm, roots);
        let count4: u64 = (memory::load(roots as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let limit3: i64 = (if count4 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(roots.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count4
        }) as i64;
        let mut i3: i64 = 0;
        while i3 < limit3 {
            let mut value1: i64 = memory::load(
                roots
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(i3.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            if value1 & TAG_MASK == 0
                && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value1 = fixForwardedFieldofObject(vm, i3, roots);
            }
            let mut t4: bool = value1 & TAG_MASK == 0;
            if t4 {
                let t5: u64 = vm.segmentPlaces.get();
                t4 = memory::load(
                    t5
                        .wrapping_add(
                            mapIndexOf(vm, value1 as u64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64 == 0;
            }
            if t4 {
                enterInside(vm, value1);
            }
            i3 = i3.wrapping_add(1);
        }
        let mut index: i64 = 0;
        while index < memory::load(vm.segmentInside.get().wrapping_add(8) as *mut i64)
            && vm.segmentFailure.get() == 0
        {
            let oop: i64 = memory::load(
                vm
                    .segmentInside
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
            );
            let t6: i64;
            'l11: {
                let classIndex1: i64 = (memory::load(oop as *mut i64) as u64
                    & CLASS_INDEX_MASK as u64) as i64;
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
                    t6 = page1;
                    break 'l11;
                }
                t6 = memory::load(
                    page1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            (classIndex1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
            }
            enterReferent(vm, t6);
            let limit4: i64;
            'l12: {
                let format1: u64 = (memory::load(oop as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                if format1 <= LAST_POINTER_FORMAT as u64 {
                    let t7: i64;
                    if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                    {
                        'l13: {
                            let count5: u64 = (memory::load(oop as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            let slots1: i64 = (if count5 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count5
                            }) as i64;
                            if slots1 < CTXT_TEMP_FRAME_START {
                                t7 = slots1;
                                break 'l13;
                            }
                            let mut top1: i64 = memory::load(
                                oop
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            if top1 & SMALL_INTEGER_TAG == 0 {
                                t7 = CTXT_TEMP_FRAME_START;
                                break 'l13;
                            }
                            top1 = top1
                                .wrapping_shr(NUM_TAG_BITS as u32)
                                .wrapping_add(CTXT_TEMP_FRAME_START);
                            if top1 < CTXT_TEMP_FRAME_START {
                                t7 = CTXT_TEMP_FRAME_START;
                                break 'l13;
                            }
                            t7 = if top1 < slots1 { top1 } else { slots1 };
                        }
                    } else {
                        let count6: u64 = (memory::load(oop as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t7 = (if count6 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                                & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count6
                        }) as i64;
                    }
                    limit4 = t7;
                    break 'l12;
                }
                if format1 >= FORMAT_COMPILED_CODE as u64 {
                    limit4 = LITERAL_START
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
                    break 'l12;
                }
                limit4 = (format1 == FORMAT_FORWARDER as u64) as i64;
            }
            let mut i4: i64 = 0;
            while i4 < limit4 {
                let mut value2: i64 = memory::load(
                    oop
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(i4.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                );
                if value2 & TAG_MASK == 0
                    && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value2 = fixForwardedFieldofObject(vm, i4, oop);
                }
                enterReferent(vm, value2);
                i4 = i4.wrapping_add(1);
            }
            index = index.wrapping_add(1);
        }
        if vm.segmentFailure.get() == 0 {
            'l15: {
                vm.segmentBytes.set(BYTES_PER_WORD as u64);
                placeObject(
                    vm,
                    memory::load(
                        vm
                            .segmentInside
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(
                                0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ),
                );
                let limit5: i64 = memory::load(
                    vm.segmentInside.get().wrapping_add(8) as *mut i64,
                );
                let mut i5: i64 = 1;
                let mut oop1: i64;
                while i5 < limit5 {
                    oop1 = memory::load(
                        vm
                            .segmentInside
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(i5.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                            as *mut i64,
                    );
                    let mut t8: bool = oop1 & TAG_MASK == 0;
                    if t8 {
                        let classIndex2: i64 = ((memory::load(oop1 as *mut i64) as u64)
                            .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                            & IDENTITY_HASH_MASK as u64) as i64;
                        let t9: i64;
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
                                t9 = page2;
                                break 'l17;
                            }
                            t9 = memory::load(
                                page2
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (classIndex2 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                        }
                        t8 = t9 == oop1;
                    }
                    if t8 {
                        placeObject(vm, oop1);
                    }
                    i5 = i5.wrapping_add(1);
                }
                if vm
                    .segmentBytes
                    .get()
                    .wrapping_shr(SHIFT_FOR_WORD as u32)
                    .wrapping_add(FIRST_SEGMENT_CLASS_INDEX as u64)
                    >= SEGMENT_CLASS_OUTSIDE as u64
                    || memory::load(vm.segmentOutside.get().wrapping_add(8) as *mut i64)
                        >= SEGMENT_CLASS_OUTSIDE
                {
                    if vm.segmentFailure.get() == 0 {
                        vm.segmentFailure.set(PRIM_ERR_LIMIT_EXCEEDED);
                    }
                    break 'l15;
                }
                let limit6: i64 = memory::load(
                    vm.segmentInside.get().wrapping_add(8) as *mut i64,
                );
                i5 = 1;
                while i5 < limit6 {
                    oop1 = memory::load(
                        vm
                            .segmentInside
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(i5.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                            as *mut i64,
                    );
                    let mut t10: bool = oop1 & TAG_MASK == 0;
                    if t10 {
                        let classIndex3: i64 = ((memory::load(oop1 as *mut i64) as u64)
                            .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                            & IDENTITY_HASH_MASK as u64) as i64;
                        let t11: i64;
                        'l19: {
                            let page3: i64 = memory::load(
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
                            if page3 == vm.nilObj.get() {
                                t11 = page3;
                                break 'l19;
                            }
                            t11 = memory::load(
                                page3
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (classIndex3 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                        }
                        t10 = t11 == oop1;
                    }
                    if !t10 {
                        placeObject(vm, oop1);
                    }
                    i5 = i5.wrapping_add(1);
                }
            }
        }
    }
    if vm.segmentFailure.get() == 0 {
        vm.segmentWords
            .set(
                instantiateClassindexableSize(
                    vm,
                    segmentClass,
                    (vm.segmentBytes.get() >> 2) as i64,
                ),
            );
        vm.segmentPointers
            .set(
                instantiateSlotsformatclassIndex(
                    vm,
                    memory::load(vm.segmentOutside.get().wrapping_add(8) as *mut i64),
                    FORMAT_ARRAY,
                    CLASS_ARRAY_COMPACT_INDEX,
                ),
            );
        if vm.segmentWords.get() == 0 || vm.segmentPointers.get() == 0 {
            if vm.segmentFailure.get() == 0 {
                vm.segmentFailure.set(PRIM_ERR_NO_MEMORY);
            }
        }
    }
    if vm.segmentFailure.get() == 0 {
        let oop2: i64 = vm.segmentWords.get();
        let address: u64 = (oop2 as u64)
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if (memory::load(oop2 as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                    <= LAST_POINTER_FORMAT as u64
                {
                    fixedFieldsOf(vm, oop2)
                } else {
                    0
                })
                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut c_void as u64;
        memory::store(address as *mut i64, SEGMENT_VERSION);
        let limit7: i64 = memory::load(
            vm.segmentInside.get().wrapping_add(8) as *mut i64,
        );
        let mut i6: i64 = 0;
        while i6 < limit7 {
            let oop3: i64 = memory::load(
                vm
                    .segmentInside
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(i6.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
            );
            let count7: u64 = (memory::load(oop3 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let slots2: i64 = (if count7 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop3.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count7
            }) as i64;
            let t13: u64 = vm.segmentPlaces.get();
            let mut place: u64 = address
                .wrapping_add(
                    memory::load(
                        t13
                            .wrapping_add(
                                mapIndexOf(vm, oop3 as u64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ) as u64,
                );
            if slots2 >= OVERFLOW_SLOT_COUNT {
                memory::store(
                    place.wrapping_sub(BYTES_PER_WORD as u64) as *mut i64,
                    (OVERFLOW_MARKER | slots2 as u64) as i64,
                );
            }
            let t15: i64;
            'l23: {
                let classIndex4: i64 = (memory::load(oop3 as *mut i64) as u64
                    & CLASS_INDEX_MASK as u64) as i64;
                let page4: i64 = memory::load(
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
                if page4 == vm.nilObj.get() {
                    t15 = page4;
                    break 'l23;
                }
                t15 = memory::load(
                    page4
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            (classIndex4 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
            }
            let reference: u64 = segmentReferenceTo(vm, t15) as u64;
            let class: u64 = if reference & SEGMENT_OUTSIDE != 0 {
                SEGMENT_CLASS_OUTSIDE as u64
                    | (reference & SEGMENT_OUTSIDE.wrapping_sub(1)) >> 3
            } else {
                (reference >> 3).wrapping_add(FIRST_SEGMENT_CLASS_INDEX as u64)
            };
            let count8: u64 = (memory::load(oop3 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t14: i64 = (if count8 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop3.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count8
            }) as i64;
            let mut header: u64 = class
                | ((if t14 < OVERFLOW_SLOT_COUNT { t14 } else { OVERFLOW_SLOT_COUNT })
                    as u64)
                    .wrapping_shl(SLOT_COUNT_SHIFT as u32);
            header = header
                | ((memory::load(oop3 as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64)
                    .wrapping_shl(FORMAT_SHIFT as u32);
            if memory::load(oop3 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
                header = header | IMMUTABLE_BIT as u64;
            }
            let mut t16: bool = oop3 & TAG_MASK == 0;
            if t16 {
                let classIndex5: i64 = ((memory::load(oop3 as *mut i64) as u64)
                    .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                    & IDENTITY_HASH_MASK as u64) as i64;
                let t17: i64;
                'l24: {
                    let page5: i64 = memory::load(
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
                    if page5 == vm.nilObj.get() {
                        t17 = page5;
                        break 'l24;
                    }
                    t17 = memory::load(
                        page5
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (classIndex5 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                }
                t16 = t17 == oop3;
            }
            memory::store(
                place as *mut i64,
                (header
                    | (if t16 {
                        REMEMBERED_BIT as u64
                    } else {
                        ((memory::load(oop3 as *mut i64) as u64)
                            .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                            & IDENTITY_HASH_MASK as u64)
                            .wrapping_shl(IDENTITY_HASH_SHIFT as u32)
                    })) as i64,
            );
            let pointers: i64;
            'l25: {
                let format2: u64 = (memory::load(oop3 as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                if format2 <= LAST_POINTER_FORMAT as u64 {
                    let t18: i64;
                    if memory::load(oop3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                    {
                        'l26: {
                            let count9: u64 = (memory::load(oop3 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            let slots3: i64 = (if count9 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    oop3.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count9
                            }) as i64;
                            if slots3 < CTXT_TEMP_FRAME_START {
                                t18 = slots3;
                                break 'l26;
                            }
                            let mut top2: i64 = memory::load(
                                oop3
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            if top2 & SMALL_INTEGER_TAG == 0 {
                                t18 = CTXT_TEMP_FRAME_START;
                                break 'l26;
                            }
                            top2 = top2
                                .wrapping_shr(NUM_TAG_BITS as u32)
                                .wrapping_add(CTXT_TEMP_FRAME_START);
                            if top2 < CTXT_TEMP_FRAME_START {
                                t18 = CTXT_TEMP_FRAME_START;
                                break 'l26;
                            }
                            t18 = if top2 < slots3 { top2 } else { slots3 };
                        }
                    } else {
                        let count10: u64 = (memory::load(oop3 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t18 = (if count10 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                oop3.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count10
                        }) as i64;
                    }
                    pointers = t18;
                    break 'l25;
                }
                if format2 >= FORMAT_COMPILED_CODE as u64 {
                    pointers = LITERAL_START
                        .wrapping_add(
                            memory::load(
                                    oop3
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                )
                                .wrapping_shr(NUM_TAG_BITS as u32) & 32767,
                        );
                    break 'l25;
                }
                pointers = (format2 == FORMAT_FORWARDER as u64) as i64;
            }
            let mut i7: i64 = 0;
            while i7 < slots2 {
                place = place.wrapping_add(BYTES_PER_WORD as u64);
                memory::store(
                    place as *mut i64,
                    if i7 < pointers {
                        segmentReferenceTo(
                            vm,
                            memory::load(
                                oop3
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(i7.wrapping_shl(SHIFT_FOR_WORD as u32))
                                    as *mut i64,
                            ),
                        )
                    } else {
                        memory::load(
                            oop3
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(i7.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                        )
                    },
                );
                i7 = i7.wrapping_add(1);
            }
            i6 = i6.wrapping_add(1);
        }
        let limit8: i64 = memory::load(
            vm.segmentOutside.get().wrapping_add(8) as *mut i64,
        );
        i6 = 0;
        while i6 < limit8 {
            let t12: i64 = vm.segmentPointers.get();
            let value3: i64 = memory::load(
                vm
                    .segmentOutside
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(i6.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
            );
            let mut offset: u64 = t12 as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            let mut t19: bool = offset >= vm.newSpaceBytes.get();
            if t19 {
                let mut t20: bool = value3 & TAG_MASK == 0;
                if t20 {
                    let mut offset1: u64 = value3 as u64;
                    offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                    t20 = offset1 < vm.newSpaceBytes.get();
                }
                t19 = t20;
            }
            if t19 {
                if memory::load(t12 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                    enterIntoRememberedSet(vm, t12);
                }
            }
            memory::store(
                t12
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(i6.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                value3,
            );
            i6 = i6.wrapping_add(1);
        }
    }
    releaseSegmentWork(vm);
    vm.segmentFailure.get()
}

pub(super) fn releaseSegmentWork(vm: &VM) {
    platform::ioReleaseMemorysize(vm.objectMap.get(), vm.objectMapBytes.get());
    vm.objectMap.set(0);
    if vm.segmentPlaces.get() != 0 {
        platform::ioReleaseMemorysize(
            vm.segmentPlaces.get(),
            vm.segmentPlaceBytes.get(),
        );
    }
    let list: u64 = vm.segmentInside.get();
    if list != 0 {
        platform::ioReleaseMemorysize(
            list,
            memory::load(list as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    let list1: u64 = vm.segmentOutside.get();
    if list1 != 0 {
        platform::ioReleaseMemorysize(
            list1,
            memory::load(list1 as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    let list2: u64 = vm.segmentStack.get();
    if list2 != 0 {
        platform::ioReleaseMemorysize(
            list2,
            memory::load(list2 as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    vm.segmentPlaces.set(0);
    vm.segmentInside.set(0);
    vm.segmentOutside.set(0);
    vm.segmentStack.set(0);
}

pub(super) fn gatherObject(vm: &VM, reference: i64) {
    if reference & TAG_MASK != 0 {
        return;
    }
    let oop: i64 = if reference & TAG_MASK == 0
        && memory::load(reference as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        followForwarded(reference)
    } else {
        reference
    };
    if oop & TAG_MASK != 0 {
        return;
    }
    if isInObjectMap(vm, oop) != 0 {
        return;
    }
    noteInObjectMap(vm, oop);
    let list: u64 = vm.segmentStack.get();
    'l0: {
        let count: i64 = memory::load(list.wrapping_add(8) as *mut i64);
        if count >= memory::load(list as *mut i64) {
            vm.segmentStack.set(growListthenAdd(vm, list, oop));
            break 'l0;
        }
        memory::store(
            list
                .wrapping_add(16)
                .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                as *mut i64,
            oop,
        );
        memory::store(list.wrapping_add(8) as *mut i64, count.wrapping_add(1));
        vm.segmentStack.set(list);
    }
    let lost: i64 = vm.wordListOverflow.get();
    vm.wordListOverflow.set(0);
    if lost != 0 {
        if vm.segmentFailure.get() == 0 {
            vm.segmentFailure.set(PRIM_ERR_NO_MEMORY);
        }
    }
}

/// Its header's distance from the beginning.
pub(super) fn placeObject(vm: &VM, oop: i64) {
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let slots: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    if slots >= OVERFLOW_SLOT_COUNT {
        vm.segmentBytes.set(vm.segmentBytes.get().wrapping_add(BYTES_PER_WORD as u64));
    }
    let place: u64 = vm.segmentBytes.get();
    let t: u64 = vm.segmentPlaces.get();
    memory::store(
        t
            .wrapping_add(
                mapIndexOf(vm, oop as u64).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut i64,
        place as i64,
    );
    vm.segmentBytes
        .set(
            vm
                .segmentBytes
                .get()
                .wrapping_add(BYTES_PER_WORD as u64)
                .wrapping_add(
                    (if slots > 1 { slots } else { 1 })
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ),
        );
}

/// Where it goes is found when all are known.
pub(super) fn enterInside(vm: &VM, oop: i64) {
    if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        if vm.segmentFailure.get() == 0 {
            vm.segmentFailure.set(PRIM_ERR_INAPPROPRIATE);
        }
        return;
    }
    let t1: u64 = vm.segmentPlaces.get();
    memory::store(
        t1
            .wrapping_add(
                mapIndexOf(vm, oop as u64).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut i64,
        BYTES_PER_WORD,
    );
    let list: u64 = vm.segmentInside.get();
    'l2: {
        let count: i64 = memory::load(list.wrapping_add(8) as *mut i64);
        if count >= memory::load(list as *mut i64) {
            vm.segmentInside.set(growListthenAdd(vm, list, oop));
            break 'l2;
        }
        memory::store(
            list
                .wrapping_add(16)
                .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                as *mut i64,
            oop,
        );
        memory::store(list.wrapping_add(8) as *mut i64, count.wrapping_add(1));
        vm.segmentInside.set(list);
    }
    let lost: i64 = vm.wordListOverflow.get();
    vm.wordListOverflow.set(0);
    if lost != 0 {
        if vm.segmentFailure.get() == 0 {
            vm.segmentFailure.set(PRIM_ERR_NO_MEMORY);
        }
    }
}

pub(super) fn enterReferent(vm: &VM, reference: i64) {
    if reference & TAG_MASK != 0 {
        return;
    }
    let oop: i64 = if reference & TAG_MASK == 0
        && memory::load(reference as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        followForwarded(reference)
    } else {
        reference
    };
    let mut t: bool = oop & TAG_MASK != 0;
    if !t {
        let t2: u64 = vm.segmentPlaces.get();
        t = memory::load(
            t2
                .wrapping_add(
                    mapIndexOf(vm, oop as u64).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64 != 0;
    }
    if t {
        return;
    }
    if isInObjectMap(vm, oop) != 0 {
        let place: u64 = SEGMENT_OUTSIDE
            | (memory::load(vm.segmentOutside.get().wrapping_add(8) as *mut i64) << 3)
                as u64;
        let t3: u64 = vm.segmentPlaces.get();
        memory::store(
            t3
                .wrapping_add(
                    mapIndexOf(vm, oop as u64).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
            place as i64,
        );
        let list: u64 = vm.segmentOutside.get();
        'l1: {
            let count: i64 = memory::load(list.wrapping_add(8) as *mut i64);
            if count >= memory::load(list as *mut i64) {
                vm.segmentOutside.set(growListthenAdd(vm, list, oop));
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
            vm.segmentOutside.set(list);
        }
        let lost: i64 = vm.wordListOverflow.get();
        vm.wordListOverflow.set(0);
        if lost != 0 {
            if vm.segmentFailure.get() == 0 {
                vm.segmentFailure.set(PRIM_ERR_NO_MEMORY);
            }
        }
    } else {
        enterInside(vm, oop);
    }
}

pub(super) fn segmentReferenceTo(vm: &VM, reference: i64) -> i64 {
    if reference & TAG_MASK != 0 {
        return reference;
    }
    let oop: i64 = if reference & TAG_MASK == 0
        && memory::load(reference as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        followForwarded(reference)
    } else {
        reference
    };
    if oop & TAG_MASK != 0 {
        return oop;
    }
    let t: u64 = vm.segmentPlaces.get();
    let mut place: u64 = memory::load(
        t
            .wrapping_add(
                mapIndexOf(vm, oop as u64).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut i64,
    ) as u64;
    if place & SEGMENT_OUTSIDE == 0 {
        place = place.wrapping_sub(BYTES_PER_WORD as u64);
    }
    place as i64
}

/// Answer 0 or the code of a failure. After success segmentResult is the array of roots, and segmentPointersResult one of all objects.
#[inline(never)]
pub(super) fn readSegmentpointers(vm: &VM, words: i64, pointers: i64) -> i64 {
    vm.segmentFailure.set(0);
    vm.segmentWords.set(words);
    vm.segmentPointers.set(pointers);
    let count: u64 = (memory::load(words as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t1: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(words.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format: i64 = ((memory::load(words as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t2: i64;
    'l0: {
        if format >= FORMAT_BYTES {
            t2 = format & 7;
            break 'l0;
        }
        if format >= FORMAT_SHORTS {
            t2 = (format & 3) << 1;
            break 'l0;
        }
        if format >= FORMAT_WORDS32 {
            t2 = (format & 1) << 2;
            break 'l0;
        }
        t2 = 0;
    }
    vm.segmentBytes.set(t1.wrapping_sub(t2) as u64);
    vm.segmentPlaceBytes.set(vm.segmentBytes.get().wrapping_add(BYTES_PER_WORD as u64));
    vm.segmentPlaces.set(platform::ioAllocateMemory(vm.segmentPlaceBytes.get()));
    if vm.segmentPlaces.get() == 0 {
        return PRIM_ERR_NO_MEMORY;
    }
    vm.segmentObjects.set(0);
    'l7: {
        if vm.segmentBytes.get() < 24 {
            if vm.segmentFailure.get() == 0 {
                vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
            }
            break 'l7;
        }
        let oop1: i64 = vm.segmentWords.get();
        let version: u64 = memory::load(
            (oop1 as u64)
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if (memory::load(oop1 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                        <= LAST_POINTER_FORMAT as u64
                    {
                        fixedFieldsOf(vm, oop1)
                    } else {
                        0
                    })
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut c_void as u64 as *mut i64,
        ) as u64 & 4294967295;
        if !(version >> 24 == ((SEGMENT_VERSION as u64 >> 24) as i64 & 255) as u64
            && version & 16776703 == (SEGMENT_FORMAT & 16776703) as u64)
        {
            if vm.segmentFailure.get() == 0 {
                vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
            }
            break 'l7;
        }
        let mut offset: u64 = BYTES_PER_WORD as u64;
        while offset < vm.segmentBytes.get() && vm.segmentFailure.get() == 0 {
            let t3: i64;
            'l3: {
                if vm.segmentBytes.get().wrapping_sub(offset) < 16 {
                    t3 = 0;
                    break 'l3;
                }
                let oop2: i64 = vm.segmentWords.get();
                let header1: u64 = if (memory::load(
                    ((oop2 as u64)
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(
                            (if (memory::load(oop2 as *mut i64) as u64)
                                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                <= LAST_POINTER_FORMAT as u64
                            {
                                fixedFieldsOf(vm, oop2)
                            } else {
                                0
                            })
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut c_void as u64)
                        .wrapping_add(offset) as *mut i64,
                ) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    offset.wrapping_add(BYTES_PER_WORD as u64)
                } else {
                    offset
                };
                if header1 != offset {
                    let mut t5: bool = vm.segmentBytes.get().wrapping_sub(offset) >= 24;
                    if t5 {
                        let oop3: i64 = vm.segmentWords.get();
                        t5 = (memory::load(
                            ((oop3 as u64)
                                .wrapping_add(BASE_HEADER_SIZE as u64)
                                .wrapping_add(
                                    (if (memory::load(oop3 as *mut i64) as u64)
                                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                        <= LAST_POINTER_FORMAT as u64
                                    {
                                        fixedFieldsOf(vm, oop3)
                                    } else {
                                        0
                                    })
                                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                ) as *mut c_void as u64)
                                .wrapping_add(header1) as *mut i64,
                        ) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                            == OVERFLOW_SLOT_COUNT as u64;
                    }
                    if !t5 {
                        t3 = 0;
                        break 'l3;
                    }
                }
                let oop4: i64 = vm.segmentWords.get();
                let word: u64 = memory::load(
                    ((oop4 as u64)
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(
                            (if (memory::load(oop4 as *mut i64) as u64)
                                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                <= LAST_POINTER_FORMAT as u64
                            {
                                fixedFieldsOf(vm, oop4)
                            } else {
                                0
                            })
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut c_void as u64)
                        .wrapping_add(offset) as *mut i64,
                ) as u64;
                t3 = ((if word.wrapping_shr(SLOT_COUNT_SHIFT as u32)
                    == OVERFLOW_SLOT_COUNT as u64
                {
                    word.wrapping_sub(OVERFLOW_MARKER)
                } else {
                    word.wrapping_shr(SLOT_COUNT_SHIFT as u32)
                })
                    <= vm
                        .segmentBytes
                        .get()
                        .wrapping_sub(header1)
                        .wrapping_sub(BYTES_PER_WORD as u64)
                        .wrapping_shr(SHIFT_FOR_WORD as u32)) as i64;
            }
            if t3 == 0 {
                if vm.segmentFailure.get() == 0 {
                    vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
                }
                break 'l7;
            }
            let oop5: i64 = vm.segmentWords.get();
            let word1: u64 = memory::load(
                ((oop5 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if (memory::load(oop5 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64
                        {
                            fixedFieldsOf(vm, oop5)
                        } else {
                            0
                        })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut c_void as u64)
                    .wrapping_add(offset) as *mut i64,
            ) as u64;
            let slots: u64 = if word1.wrapping_shr(SLOT_COUNT_SHIFT as u32)
                == OVERFLOW_SLOT_COUNT as u64
            {
                word1.wrapping_sub(OVERFLOW_MARKER)
            } else {
                word1.wrapping_shr(SLOT_COUNT_SHIFT as u32)
            };
            let oop6: i64 = vm.segmentWords.get();
            let header: u64 = if (memory::load(
                ((oop6 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if (memory::load(oop6 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64
                        {
                            fixedFieldsOf(vm, oop6)
                        } else {
                            0
                        })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut c_void as u64)
                    .wrapping_add(offset) as *mut i64,
            ) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                offset.wrapping_add(BYTES_PER_WORD as u64)
            } else {
                offset
            };
            let oop7: i64 = vm.segmentWords.get();
            let format1: u64 = (memory::load(
                ((oop7 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if (memory::load(oop7 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64
                        {
                            fixedFieldsOf(vm, oop7)
                        } else {
                            0
                        })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut c_void as u64)
                    .wrapping_add(header) as *mut i64,
            ) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
            let format2: i64 = format1 as i64;
            let t4: i64;
            'l4: {
                if format2 <= LAST_POINTER_FORMAT
                    && (format2 != FORMAT_EMPTY || slots == 0)
                {
                    t4 = 1;
                    break 'l4;
                }
                if format2 < FORMAT_WORDS64 {
                    t4 = 0;
                    break 'l4;
                }
                if format2 == FORMAT_WORDS64 {
                    t4 = 1;
                    break 'l4;
                }
                if format2 < FORMAT_COMPILED_CODE {
                    t4 = (slots > 0
                        || (format2 == FORMAT_WORDS32
                            || (format2 == FORMAT_SHORTS || format2 == FORMAT_BYTES)))
                        as i64;
                    break 'l4;
                }
                if slots <= 0 {
                    t4 = 0;
                    break 'l4;
                }
                let offset1: u64 = header.wrapping_add(BYTES_PER_WORD as u64);
                let oop8: i64 = vm.segmentWords.get();
                let header2: i64 = memory::load(
                    ((oop8 as u64)
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(
                            (if (memory::load(oop8 as *mut i64) as u64)
                                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                <= LAST_POINTER_FORMAT as u64
                            {
                                fixedFieldsOf(vm, oop8)
                            } else {
                                0
                            })
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut c_void as u64)
                        .wrapping_add(offset1) as *mut i64,
                );
                if header2 & SMALL_INTEGER_TAG == 0 {
                    t4 = 0;
                    break 'l4;
                }
                t4 = (((header2.wrapping_shr(NUM_TAG_BITS as u32) & 32767) as u64)
                    < slots) as i64;
            }
            if t4 == 0 {
                if vm.segmentFailure.get() == 0 {
                    vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
                }
                break 'l7;
            }
            let oop: u64 = allocateSlotsInOldSpaceformatclassIndex(
                vm,
                slots as i64,
                format1 as i64,
                CLASS_ARRAY_COMPACT_INDEX,
            );
            if oop == 0 {
                if vm.segmentFailure.get() == 0 {
                    vm.segmentFailure.set(PRIM_ERR_NO_MEMORY);
                }
                break 'l7;
            }
            let oop9: i64 = oop as i64;
            let numSlots: i64 = slots as i64;
            if (if format1 >= FORMAT_COMPILED_CODE as u64 {
                FORMAT_BYTES as u64
            } else {
                format1
            }) as i64 <= LAST_POINTER_FORMAT
            {
                let value: i64 = vm.nilObj.get();
                let t6: u64 = (oop9 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
                let limit1: u64 = (oop9 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(numSlots.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
                let mut address: u64 = t6;
                while address < limit1 {
                    memory::store(address as *mut i64, value);
                    address = address.wrapping_add(BYTES_PER_OOP as u64);
                }
            } else {
                memory::fill(
                    ((oop9 as u64)
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                        as *mut c_void)
                        .cast::<u8>(),
                    0,
                    numSlots.wrapping_shl(SHIFT_FOR_WORD as u32) as u64 as usize,
                );
            }
            if numSlots == 0 {
                memory::store(
                    oop9
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    0,
                );
            }
            if format1 >= FORMAT_COMPILED_CODE as u64 {
                let offset2: u64 = header.wrapping_add(BYTES_PER_WORD as u64);
                let oop10: i64 = vm.segmentWords.get();
                memory::store(
                    (oop as i64)
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    memory::load(
                        ((oop10 as u64)
                            .wrapping_add(BASE_HEADER_SIZE as u64)
                            .wrapping_add(
                                (if (memory::load(oop10 as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    <= LAST_POINTER_FORMAT as u64
                                {
                                    fixedFieldsOf(vm, oop10)
                                } else {
                                    0
                                })
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut c_void as u64)
                            .wrapping_add(offset2) as *mut i64,
                    ),
                );
                let limit: i64 = memory::load(
                        (oop as i64)
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                    .wrapping_shr(NUM_TAG_BITS as u32) & 32767;
                let mut i: i64 = 1;
                while i <= limit {
                    memory::store(
                        (oop as i64)
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        vm.nilObj.get(),
                    );
                    i = i.wrapping_add(1);
                }
            }
            memory::store(
                vm.segmentPlaces.get().wrapping_add(header) as *mut i64,
                oop as i64,
            );
            vm.segmentObjects.set(vm.segmentObjects.get().wrapping_add(1));
            let offset3: u64 = offset;
            let oop13: i64 = vm.segmentWords.get();
            let word2: u64 = memory::load(
                ((oop13 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if (memory::load(oop13 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64
                        {
                            fixedFieldsOf(vm, oop13)
                        } else {
                            0
                        })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut c_void as u64)
                    .wrapping_add(offset3) as *mut i64,
            ) as u64;
            let mut slots1: u64 = if word2.wrapping_shr(SLOT_COUNT_SHIFT as u32)
                == OVERFLOW_SLOT_COUNT as u64
            {
                word2.wrapping_sub(OVERFLOW_MARKER)
            } else {
                word2.wrapping_shr(SLOT_COUNT_SHIFT as u32)
            };
            if slots1 == 0 {
                slots1 = 1;
            }
            let oop14: i64 = vm.segmentWords.get();
            offset = (if (memory::load(
                ((oop14 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if (memory::load(oop14 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64
                        {
                            fixedFieldsOf(vm, oop14)
                        } else {
                            0
                        })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut c_void as u64)
                    .wrapping_add(offset3) as *mut i64,
            ) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                offset3.wrapping_add(BYTES_PER_WORD as u64)
            } else {
                offset3
            })
                .wrapping_add(BYTES_PER_WORD as u64)
                .wrapping_add(slots1.wrapping_shl(SHIFT_FOR_WORD as u32));
        }
    }
    if vm.segmentFailure.get() == 0 {
        let mut offset4: u64 = BYTES_PER_WORD as u64;
        while offset4 < vm.segmentBytes.get() && vm.segmentFailure.get() == 0 {
            let oop12: i64 = vm.segmentWords.get();
            let header3: u64 = if (memory::load(
                ((oop12 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if (memory::load(oop12 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64
                        {
                            fixedFieldsOf(vm, oop12)
                        } else {
                            0
                        })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut c_void as u64)
                    .wrapping_add(offset4) as *mut i64,
            ) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                offset4.wrapping_add(BYTES_PER_WORD as u64)
            } else {
                offset4
            };
            let oop11: i64 = memory::load(
                vm.segmentPlaces.get().wrapping_add(header3) as *mut i64,
            );
            let pointers1: i64;
            'l9: {
                let format3: u64 = (memory::load(oop11 as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                if format3 <= LAST_POINTER_FORMAT as u64 {
                    let t7: i64;
                    if memory::load(oop11 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                    {
                        'l10: {
                            let count1: u64 = (memory::load(oop11 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            let slots2: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    oop11.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count1
                            }) as i64;
                            if slots2 < CTXT_TEMP_FRAME_START {
                                t7 = slots2;
                                break 'l10;
                            }
                            let mut top: i64 = memory::load(
                                oop11
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            if top & SMALL_INTEGER_TAG == 0 {
                                t7 = CTXT_TEMP_FRAME_START;
                                break 'l10;
                            }
                            top = top
                                .wrapping_shr(NUM_TAG_BITS as u32)
                                .wrapping_add(CTXT_TEMP_FRAME_START);
                            if top < CTXT_TEMP_FRAME_START {
                                t7 = CTXT_TEMP_FRAME_START;
                                break 'l10;
                            }
                            t7 = if top < slots2 { top } else { slots2 };
                        }
                    } else {
                        let count2: u64 = (memory::load(oop11 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t7 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                oop11.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count2
                        }) as i64;
                    }
                    pointers1 = t7;
                    break 'l9;
                }
                if format3 >= FORMAT_COMPILED_CODE as u64 {
                    pointers1 = LITERAL_START
                        .wrapping_add(
                            memory::load(
                                    oop11
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                )
                                .wrapping_shr(NUM_TAG_BITS as u32) & 32767,
                        );
                    break 'l9;
                }
                pointers1 = (format3 == FORMAT_FORWARDER as u64) as i64;
            }
            let count3: u64 = (memory::load(oop11 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let limit2: i64 = (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop11.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count3
            }) as i64;
            let mut i1: i64 = 0;
            while i1 < limit2 {
                let offset5: u64 = header3
                    .wrapping_add(BYTES_PER_WORD as u64)
                    .wrapping_add(i1.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
                let oop15: i64 = vm.segmentWords.get();
                let value1: i64 = memory::load(
                    ((oop15 as u64)
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(
                            (if (memory::load(oop15 as *mut i64) as u64)
                                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                <= LAST_POINTER_FORMAT as u64
                            {
                                fixedFieldsOf(vm, oop15)
                            } else {
                                0
                            })
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut c_void as u64)
                        .wrapping_add(offset5) as *mut i64,
                );
                if i1 < pointers1 {
                    let value2: i64 = segmentReferent(vm, value1);
                    let mut offset6: u64 = oop11 as u64;
                    offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
                    let mut t8: bool = offset6 >= vm.newSpaceBytes.get();
                    if t8 {
                        let mut t9: bool = value2 & TAG_MASK == 0;
                        if t9 {
                            let mut offset7: u64 = value2 as u64;
                            offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
                            t9 = offset7 < vm.newSpaceBytes.get();
                        }
                        t8 = t9;
                    }
                    if t8 {
                        if memory::load(oop11 as *mut i64) as u64 & REMEMBERED_BIT as u64
                            == 0
                        {
                            enterIntoRememberedSet(vm, oop11);
                        }
                    }
                    memory::store(
                        oop11
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(i1.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        value2,
                    );
                } else {
                    memory::store(
                        oop11
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(i1.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        value1,
                    );
                }
                i1 = i1.wrapping_add(1);
            }
            let offset8: u64 = offset4;
            let oop16: i64 = vm.segmentWords.get();
            let word3: u64 = memory::load(
                ((oop16 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if (memory::load(oop16 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64
                        {
                            fixedFieldsOf(vm, oop16)
                        } else {
                            0
                        })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut c_void as u64)
                    .wrapping_add(offset8) as *mut i64,
            ) as u64;
            let mut slots3: u64 = if word3.wrapping_shr(SLOT_COUNT_SHIFT as u32)
                == OVERFLOW_SLOT_COUNT as u64
            {
                word3.wrapping_sub(OVERFLOW_MARKER)
            } else {
                word3.wrapping_shr(SLOT_COUNT_SHIFT as u32)
            };
            if slots3 == 0 {
                slots3 = 1;
            }
            let oop17: i64 = vm.segmentWords.get();
            offset4 = (if (memory::load(
                ((oop17 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if (memory::load(oop17 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64
                        {
                            fixedFieldsOf(vm, oop17)
                        } else {
                            0
                        })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut c_void as u64)
                    .wrapping_add(offset8) as *mut i64,
            ) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                offset8.wrapping_add(BYTES_PER_WORD as u64)
            } else {
                offset8
            })
                .wrapping_add(BYTES_PER_WORD as u64)
                .wrapping_add(slots3.wrapping_shl(SHIFT_FOR_WORD as u32));
        }
    }
    if vm.segmentFailure.get() == 0 {
        let mut offset9: u64 = BYTES_PER_WORD as u64;
        while offset9 < vm.segmentBytes.get() && vm.segmentFailure.get() == 0 {
            let oop18: i64 = vm.segmentWords.get();
            let header4: u64 = if (memory::load(
                ((oop18 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if (memory::load(oop18 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64
                        {
                            fixedFieldsOf(vm, oop18)
                        } else {
                            0
                        })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut c_void as u64)
                    .wrapping_add(offset9) as *mut i64,
            ) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                offset9.wrapping_add(BYTES_PER_WORD as u64)
            } else {
                offset9
            };
            let t10: i64 = memory::load(
                vm.segmentPlaces.get().wrapping_add(header4) as *mut i64,
            );
            let oop19: i64 = vm.segmentWords.get();
            let t11: u64 = memory::load(
                ((oop19 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if (memory::load(oop19 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64
                        {
                            fixedFieldsOf(vm, oop19)
                        } else {
                            0
                        })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut c_void as u64)
                    .wrapping_add(header4) as *mut i64,
            ) as u64;
            'l14: {
                let index: u64 = t11 & CLASS_INDEX_MASK as u64;
                if index < FIRST_SEGMENT_CLASS_INDEX as u64 {
                    if vm.segmentFailure.get() == 0 {
                        vm.segmentFailure.set(PRIM_ERR_BAD_INDEX);
                    }
                    break 'l14;
                }
                let class: i64 = if index & SEGMENT_CLASS_OUTSIDE as u64 != 0 {
                    segmentReferent(
                        vm,
                        (SEGMENT_OUTSIDE
                            | (index & SEGMENT_CLASS_OUTSIDE.wrapping_sub(1) as u64)
                                << 3) as i64,
                    )
                } else {
                    segmentReferent(
                        vm,
                        (index.wrapping_sub(FIRST_SEGMENT_CLASS_INDEX as u64) << 3)
                            as i64,
                    )
                };
                if vm.segmentFailure.get() != 0 {
                    break 'l14;
                }
                if !(class & TAG_MASK == 0 && objCouldBeClassObj(vm, class) != 0) {
                    if vm.segmentFailure.get() == 0 {
                        vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
                    }
                    break 'l14;
                }
                let format4: u64 = (memory::load(t10 as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                let format5: i64 = memory::load(
                    class
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            INSTANCE_SPECIFICATION_INDEX
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                let mut t14: bool = ((if format5 & SMALL_INTEGER_TAG != 0 {
                    format5.wrapping_shr(NUM_TAG_BITS as u32)
                } else {
                    0
                }) as u64)
                    .wrapping_shr(INSTANCE_SPEC_SHIFT as u32) as i64 & INSTANCE_SPEC_MASK
                    == classFormatFromInstanceFormat(format4 as i64);
                if t14 {
                    let mut t13: bool = format4 > LAST_POINTER_FORMAT as u64;
                    if !t13 {
                        let format6: i64 = memory::load(
                            class
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    INSTANCE_SPECIFICATION_INDEX
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        let t12: i64 = (if format6 & SMALL_INTEGER_TAG != 0 {
                            format6.wrapping_shr(NUM_TAG_BITS as u32)
                        } else {
                            0
                        }) & FIXED_FIELDS_MASK;
                        let count4: u64 = (memory::load(t10 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t13 = t12
                            <= (if count4 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    t10.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count4
                            }) as i64;
                    }
                    t14 = t13;
                }
                if !t14 {
                    if vm.segmentFailure.get() == 0 {
                        vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
                    }
                    break 'l14;
                }
                let classIndex: i64;
                'l15: {
                    let mut t15: bool = class & TAG_MASK == 0;
                    if t15 {
                        let classIndex1: i64 = ((memory::load(class as *mut i64) as u64)
                            .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                            & IDENTITY_HASH_MASK as u64) as i64;
                        let t16: i64;
                        'l16: {
                            let page: i64 = memory::load(
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
                            if page == vm.nilObj.get() {
                                t16 = page;
                                break 'l16;
                            }
                            t16 = memory::load(
                                page
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (classIndex1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                        }
                        t15 = t16 == class;
                    }
                    if t15 {
                        classIndex = ((memory::load(class as *mut i64) as u64)
                            .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                            & IDENTITY_HASH_MASK as u64) as i64;
                        break 'l15;
                    }
                    classIndex = ensureBehaviorHash(vm, class);
                }
                if !(classIndex > LAST_PUN_CLASS_INDEX
                    && classIndex != CLASS_METHOD_CONTEXT_COMPACT_INDEX)
                {
                    if vm.segmentFailure.get() == 0 {
                        vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
                    }
                    break 'l14;
                }
                memory::store(
                    t10 as *mut i64,
                    (memory::load(t10 as *mut i64) as u64 & !(CLASS_INDEX_MASK as u64))
                        .wrapping_add(classIndex as u64) as i64,
                );
                let mut t17: bool = t10 & TAG_MASK == 0;
                if t17 {
                    let classIndex2: i64 = ((memory::load(t10 as *mut i64) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64) as i64;
                    let t18: i64;
                    'l17: {
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
                            t18 = page1;
                            break 'l17;
                        }
                        t18 = memory::load(
                            page1
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    (classIndex2 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                    }
                    t17 = t18 == t10;
                }
                if !t17 {
                    let hash: i64 = (t11.wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64) as i64;
                    let mut field: u64 = IDENTITY_HASH_MASK as u64;
                    let header5: u64 = memory::load(t10 as *mut i64) as u64
                        & !field.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
                    field = hash as u64;
                    memory::store(
                        t10 as *mut i64,
                        (header5 | field.wrapping_shl(IDENTITY_HASH_SHIFT as u32)) as i64,
                    );
                }
                if t11 & IMMUTABLE_BIT as u64 != 0 {
                    memory::store(
                        t10 as *mut i64,
                        (memory::load(t10 as *mut i64) as u64 | IMMUTABLE_BIT as u64)
                            as i64,
                    );
                } else {
                    memory::store(
                        t10 as *mut i64,
                        (memory::load(t10 as *mut i64) as u64 & !(IMMUTABLE_BIT as u64))
                            as i64,
                    );
                }
            }
            let offset10: u64 = offset9;
            let oop20: i64 = vm.segmentWords.get();
            let word4: u64 = memory::load(
                ((oop20 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if (memory::load(oop20 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64
                        {
                            fixedFieldsOf(vm, oop20)
                        } else {
                            0
                        })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut c_void as u64)
                    .wrapping_add(offset10) as *mut i64,
            ) as u64;
            let mut slots4: u64 = if word4.wrapping_shr(SLOT_COUNT_SHIFT as u32)
                == OVERFLOW_SLOT_COUNT as u64
            {
                word4.wrapping_sub(OVERFLOW_MARKER)
            } else {
                word4.wrapping_shr(SLOT_COUNT_SHIFT as u32)
            };
            if slots4 == 0 {
                slots4 = 1;
            }
            let oop21: i64 = vm.segmentWords.get();
            offset9 = (if (memory::load(
                ((oop21 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if (memory::load(oop21 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64
                        {
                            fixedFieldsOf(vm, oop21)
                        } else {
                            0
                        })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut c_void as u64)
                    .wrapping_add(offset10) as *mut i64,
            ) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                offset10.wrapping_add(BYTES_PER_WORD as u64)
            } else {
                offset10
            })
                .wrapping_add(BYTES_PER_WORD as u64)
                .wrapping_add(slots4.wrapping_shl(SHIFT_FOR_WORD as u32));
        }
    }
    if vm.segmentFailure.get() == 0 {
        'l20: {
            let array: i64 = instantiateSlotsformatclassIndex(
                vm,
                vm.segmentObjects.get(),
                FORMAT_ARRAY,
                CLASS_ARRAY_COMPACT_INDEX,
            );
            if array == 0 {
                if vm.segmentFailure.get() == 0 {
                    vm.segmentFailure.set(PRIM_ERR_NO_MEMORY);
                }
                break 'l20;
            }
            let mut offset11: u64 = BYTES_PER_WORD as u64;
            let limit3: i64 = vm.segmentObjects.get();
            let mut i2: i64 = 0;
            while i2 < limit3 {
                let t19: u64 = vm.segmentPlaces.get();
                let oop22: i64 = vm.segmentWords.get();
                let value3: i64 = memory::load(
                    t19
                        .wrapping_add(
                            if (memory::load(
                                ((oop22 as u64)
                                    .wrapping_add(BASE_HEADER_SIZE as u64)
                                    .wrapping_add(
                                        (if (memory::load(oop22 as *mut i64) as u64)
                                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                            <= LAST_POINTER_FORMAT as u64
                                        {
                                            fixedFieldsOf(vm, oop22)
                                        } else {
                                            0
                                        })
                                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                    ) as *mut c_void as u64)
                                    .wrapping_add(offset11) as *mut i64,
                            ) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                                == OVERFLOW_SLOT_COUNT as u64
                            {
                                offset11.wrapping_add(BYTES_PER_WORD as u64)
                            } else {
                                offset11
                            },
                        ) as *mut i64,
                );
                let mut offset12: u64 = array as u64;
                offset12 = offset12.wrapping_sub(vm.newSpaceStart.get());
                let mut t20: bool = offset12 >= vm.newSpaceBytes.get();
                if t20 {
                    let mut t21: bool = value3 & TAG_MASK == 0;
                    if t21 {
                        let mut offset13: u64 = value3 as u64;
                        offset13 = offset13.wrapping_sub(vm.newSpaceStart.get());
                        t21 = offset13 < vm.newSpaceBytes.get();
                    }
                    t20 = t21;
                }
                if t20 {
                    if memory::load(array as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
                        enterIntoRememberedSet(vm, array);
                    }
                }
                memory::store(
                    array
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(i2.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    value3,
                );
                let offset14: u64 = offset11;
                let oop23: i64 = vm.segmentWords.get();
                let word5: u64 = memory::load(
                    ((oop23 as u64)
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(
                            (if (memory::load(oop23 as *mut i64) as u64)
                                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                <= LAST_POINTER_FORMAT as u64
                            {
                                fixedFieldsOf(vm, oop23)
                            } else {
                                0
                            })
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut c_void as u64)
                        .wrapping_add(offset14) as *mut i64,
                ) as u64;
                let mut slots5: u64 = if word5.wrapping_shr(SLOT_COUNT_SHIFT as u32)
                    == OVERFLOW_SLOT_COUNT as u64
                {
                    word5.wrapping_sub(OVERFLOW_MARKER)
                } else {
                    word5.wrapping_shr(SLOT_COUNT_SHIFT as u32)
                };
                if slots5 == 0 {
                    slots5 = 1;
                }
                let oop24: i64 = vm.segmentWords.get();
                offset11 = (if (memory::load(
                    ((oop24 as u64)
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(
                            (if (memory::load(oop24 as *mut i64) as u64)
                                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                <= LAST_POINTER_FORMAT as u64
                            {
                                fixedFieldsOf(vm, oop24)
                            } else {
                                0
                            })
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut c_void as u64)
                        .wrapping_add(offset14) as *mut i64,
                ) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    offset14.wrapping_add(BYTES_PER_WORD as u64)
                } else {
                    offset14
                })
                    .wrapping_add(BYTES_PER_WORD as u64)
                    .wrapping_add(slots5.wrapping_shl(SHIFT_FOR_WORD as u32));
                i2 = i2.wrapping_add(1);
            }
            vm.segmentPointers.set(array);
        }
    }
    if vm.segmentFailure.get() == 0 {
        vm.segmentWords
            .set(
                memory::load(
                    vm
                        .segmentPointers
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                ),
            );
        if (memory::load(vm.segmentWords.get() as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
            != FORMAT_ARRAY as u64
        {
            if vm.segmentFailure.get() == 0 {
                vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
            }
        }
    }
    platform::ioReleaseMemorysize(vm.segmentPlaces.get(), vm.segmentPlaceBytes.get());
    vm.segmentPlaces.set(0);
    vm.segmentFailure.get()
}

/// nil, and a failure, for one that leads nowhere.
pub(super) fn segmentReferent(vm: &VM, reference: i64) -> i64 {
    let place: u64 = reference as u64;
    if place & TAG_MASK as u64 != 0 {
        if isValidTag(reference) != 0 {
            return reference;
        }
        if vm.segmentFailure.get() == 0 {
            vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
        }
        return vm.nilObj.get();
    }
    if place & SEGMENT_OUTSIDE != 0 {
        let index: u64 = (place & SEGMENT_OUTSIDE.wrapping_sub(1)) >> 3;
        let oop1: i64 = vm.segmentPointers.get();
        let count: u64 = (memory::load(oop1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        if index
            < (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            })
        {
            let index1: i64 = index as i64;
            let oop2: i64 = vm.segmentPointers.get();
            let mut value: i64 = memory::load(
                oop2
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index1.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            if value & TAG_MASK == 0
                && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value = fixForwardedFieldofObject(vm, index1, oop2);
            }
            return value;
        }
        if vm.segmentFailure.get() == 0 {
            vm.segmentFailure.set(PRIM_ERR_BAD_INDEX);
        }
        return vm.nilObj.get();
    }
    let oop: i64 = if place < vm.segmentBytes.get().wrapping_sub(BYTES_PER_WORD as u64) {
        memory::load(
            vm
                .segmentPlaces
                .get()
                .wrapping_add(BYTES_PER_WORD as u64)
                .wrapping_add(place) as *mut i64,
        )
    } else {
        0
    };
    if oop == 0 {
        if vm.segmentFailure.get() == 0 {
            vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
        }
        return vm.nilObj.get();
    }
    oop
}
