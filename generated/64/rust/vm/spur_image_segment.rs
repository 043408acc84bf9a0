//! The functions that class `SpurImageSegment` defines.

use core::ffi::c_void;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_OOP, BYTES_PER_WORD, CLASS_ARRAY_COMPACT_INDEX,
    CLASS_INDEX_MASK, CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLASS_TABLE_PAGE_SHIFT,
    CLASS_TABLE_PAGE_SLOTS, CTXT_TEMP_FRAME_START, FIXED_FIELDS_MASK, FORMAT_ARRAY,
    FORMAT_BYTES, FORMAT_COMPILED_CODE, FORMAT_EMPTY, FORMAT_FORWARDER, FORMAT_MASK,
    FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WORDS32, FORMAT_WORDS64, FORWARDER_CLASS_INDEX,
    HEADER_INDEX, IDENTITY_HASH_MASK, IDENTITY_HASH_SHIFT, IMMUTABLE_BIT,
    INITIAL_WORD_LIST_BYTES, INSTANCE_SPECIFICATION_INDEX, INSTANCE_SPEC_MASK,
    INSTANCE_SPEC_SHIFT, LAST_POINTER_FORMAT, LAST_PUN_CLASS_INDEX, LITERAL_START,
    NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT,
    PRIM_ERR_BAD_INDEX, PRIM_ERR_INAPPROPRIATE, PRIM_ERR_LIMIT_EXCEEDED,
    PRIM_ERR_NO_MEMORY, REMEMBERED_BIT, SEGMENT_CLASS_OUTSIDE, SEGMENT_OUTSIDE,
    SEGMENT_VERSION, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG,
    STACK_POINTER_INDEX, TAG_MASK, VISIT_GATHER,
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
        if vm.segmentBytes.get().wrapping_shr(SHIFT_FOR_WORD as u32)
            >= SEGMENT_CLASS_OUTSIDE as u64
            || memory::load(vm.segmentOutside.get().wrapping_add(8) as *mut i64)
                >= SEGMENT_CLASS_OUTSIDE
        {
            if vm.segmentFailure.get() == 0 {
                vm.segmentFailure.set(PRIM_ERR_LIMIT_EXCEEDED);
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
        let oop1: i64 = vm.segmentWords.get();
        let mut address: u64 = (oop1 as u64)
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
            ) as *mut c_void as u64;
        memory::store(address as *mut i64, SEGMENT_VERSION);
        address = address.wrapping_add(BYTES_PER_WORD as u64);
        let limit5: i64 = memory::load(
            vm.segmentInside.get().wrapping_add(8) as *mut i64,
        );
        let mut i5: i64 = 0;
        while i5 < limit5 {
            let oop2: i64 = memory::load(
                vm
                    .segmentInside
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(i5.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
            );
            let count7: u64 = (memory::load(oop2 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let slots2: i64 = (if count7 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count7
            }) as i64;
            memory::store(address as *mut i64, slots2);
            let t10: i64;
            'l18: {
                let classIndex2: i64 = (memory::load(oop2 as *mut i64) as u64
                    & CLASS_INDEX_MASK as u64) as i64;
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
                    t10 = page2;
                    break 'l18;
                }
                t10 = memory::load(
                    page2
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            (classIndex2 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
            }
            let t11: u64 = vm.segmentPlaces.get();
            let place1: u64 = memory::load(
                t11
                    .wrapping_add(
                        mapIndexOf(vm, t10 as u64).wrapping_shl(SHIFT_FOR_WORD as u32)
                            as u64,
                    ) as *mut i64,
            ) as u64;
            let mut header: u64 = if place1 & SEGMENT_OUTSIDE != 0 {
                SEGMENT_CLASS_OUTSIDE as u64
                    | (place1 & SEGMENT_OUTSIDE.wrapping_sub(1)) >> 3
            } else {
                place1 >> 3
            };
            header = header
                | ((memory::load(oop2 as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64)
                    .wrapping_shl(FORMAT_SHIFT as u32);
            if memory::load(oop2 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
                header = header | IMMUTABLE_BIT as u64;
            }
            let mut t12: bool = oop2 & TAG_MASK == 0;
            if t12 {
                let classIndex3: i64 = ((memory::load(oop2 as *mut i64) as u64)
                    .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                    & IDENTITY_HASH_MASK as u64) as i64;
                let t13: i64;
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
                        t13 = page3;
                        break 'l19;
                    }
                    t13 = memory::load(
                        page3
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (classIndex3 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                }
                t12 = t13 == oop2;
            }
            if !t12 {
                header = header
                    | ((memory::load(oop2 as *mut i64) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64)
                        .wrapping_shl(IDENTITY_HASH_SHIFT as u32);
            }
            memory::store(address.wrapping_add(8) as *mut i64, header as i64);
            let mut place: u64 = address.wrapping_add(16);
            let pointers: i64;
            'l20: {
                let format2: u64 = (memory::load(oop2 as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                if format2 <= LAST_POINTER_FORMAT as u64 {
                    let t14: i64;
                    if memory::load(oop2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                    {
                        'l21: {
                            let count8: u64 = (memory::load(oop2 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            let slots3: i64 = (if count8 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count8
                            }) as i64;
                            if slots3 < CTXT_TEMP_FRAME_START {
                                t14 = slots3;
                                break 'l21;
                            }
                            let mut top2: i64 = memory::load(
                                oop2
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            if top2 & SMALL_INTEGER_TAG == 0 {
                                t14 = CTXT_TEMP_FRAME_START;
                                break 'l21;
                            }
                            top2 = top2
                                .wrapping_shr(NUM_TAG_BITS as u32)
                                .wrapping_add(CTXT_TEMP_FRAME_START);
                            if top2 < CTXT_TEMP_FRAME_START {
                                t14 = CTXT_TEMP_FRAME_START;
                                break 'l21;
                            }
                            t14 = if top2 < slots3 { top2 } else { slots3 };
                        }
                    } else {
                        let count9: u64 = (memory::load(oop2 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t14 = (if count9 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count9
                        }) as i64;
                    }
                    pointers = t14;
                    break 'l20;
                }
                if format2 >= FORMAT_COMPILED_CODE as u64 {
                    pointers = LITERAL_START
                        .wrapping_add(
                            memory::load(
                                    oop2
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                )
                                .wrapping_shr(NUM_TAG_BITS as u32) & 32767,
                        );
                    break 'l20;
                }
                pointers = (format2 == FORMAT_FORWARDER as u64) as i64;
            }
            let mut i6: i64 = 0;
            while i6 < slots2 {
                let t9: i64;
                if i6 < pointers {
                    let reference: i64 = memory::load(
                        oop2
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(i6.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                    );
                    'l23: {
                        if reference & TAG_MASK != 0 {
                            t9 = reference;
                            break 'l23;
                        }
                        if (if reference & TAG_MASK == 0
                            && memory::load(reference as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            followForwarded(reference)
                        } else {
                            reference
                        }) & TAG_MASK != 0
                        {
                            t9 = if reference & TAG_MASK == 0
                                && memory::load(reference as *mut i64) as u64
                                    & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                            {
                                followForwarded(reference)
                            } else {
                                reference
                            };
                            break 'l23;
                        }
                        let oop3: i64 = if reference & TAG_MASK == 0
                            && memory::load(reference as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            followForwarded(reference)
                        } else {
                            reference
                        };
                        let t15: u64 = vm.segmentPlaces.get();
                        t9 = memory::load(
                            t15
                                .wrapping_add(
                                    mapIndexOf(vm, oop3 as u64)
                                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                ) as *mut i64,
                        );
                    }
                } else {
                    t9 = memory::load(
                        oop2
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(i6.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                    );
                }
                memory::store(place as *mut i64, t9);
                place = place.wrapping_add(BYTES_PER_WORD as u64);
                i6 = i6.wrapping_add(1);
            }
            address = place;
            i5 = i5.wrapping_add(1);
        }
        let limit6: i64 = memory::load(
            vm.segmentOutside.get().wrapping_add(8) as *mut i64,
        );
        i5 = 0;
        while i5 < limit6 {
            let t8: i64 = vm.segmentPointers.get();
            let value3: i64 = memory::load(
                vm
                    .segmentOutside
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(i5.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
            );
            let mut offset: u64 = t8 as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            let mut t16: bool = offset >= vm.newSpaceBytes.get();
            if t16 {
                let mut t17: bool = value3 & TAG_MASK == 0;
                if t17 {
                    let mut offset1: u64 = value3 as u64;
                    offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                    t17 = offset1 < vm.newSpaceBytes.get();
                }
                t16 = t17;
            }
            if t16 {
                if memory::load(t8 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                    enterIntoRememberedSet(vm, t8);
                }
            }
            memory::store(
                t8
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(i5.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                value3,
            );
            i5 = i5.wrapping_add(1);
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

pub(super) fn enterInside(vm: &VM, oop: i64) {
    if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        if vm.segmentFailure.get() == 0 {
            vm.segmentFailure.set(PRIM_ERR_INAPPROPRIATE);
        }
        return;
    }
    let place: u64 = vm.segmentBytes.get();
    let t3: u64 = vm.segmentPlaces.get();
    memory::store(
        t3
            .wrapping_add(
                mapIndexOf(vm, oop as u64).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut i64,
        place as i64,
    );
    let t: u64 = vm
        .segmentBytes
        .get()
        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    vm.segmentBytes
        .set(
            t
                .wrapping_add(
                    ((if count == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count
                    }) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ),
        );
    let list: u64 = vm.segmentInside.get();
    'l3: {
        let count1: i64 = memory::load(list.wrapping_add(8) as *mut i64);
        if count1 >= memory::load(list as *mut i64) {
            vm.segmentInside.set(growListthenAdd(vm, list, oop));
            break 'l3;
        }
        memory::store(
            list
                .wrapping_add(16)
                .wrapping_add(count1.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                as *mut i64,
            oop,
        );
        memory::store(list.wrapping_add(8) as *mut i64, count1.wrapping_add(1));
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

/// Answer 0 or the code of a failure. After success segmentResult is the array of roots.
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
    'l6: {
        if vm.segmentBytes.get() < 24 {
            if vm.segmentFailure.get() == 0 {
                vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
            }
            break 'l6;
        }
        let oop1: i64 = vm.segmentWords.get();
        if memory::load(
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
        ) as u64 != SEGMENT_VERSION as u64
        {
            if vm.segmentFailure.get() == 0 {
                vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
            }
            break 'l6;
        }
        let mut offset: u64 = BYTES_PER_WORD as u64;
        while offset < vm.segmentBytes.get() && vm.segmentFailure.get() == 0 {
            if vm.segmentBytes.get().wrapping_sub(offset) < 16 {
                if vm.segmentFailure.get() == 0 {
                    vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
                }
                break 'l6;
            }
            let oop2: i64 = vm.segmentWords.get();
            let slots: u64 = memory::load(
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
            ) as u64;
            let offset1: u64 = offset.wrapping_add(8);
            let oop3: i64 = vm.segmentWords.get();
            let format1: u64 = (memory::load(
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
                    .wrapping_add(offset1) as *mut i64,
            ) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
            let mut t3: bool = slots
                <= vm
                    .segmentBytes
                    .get()
                    .wrapping_sub(offset)
                    .wrapping_sub(16)
                    .wrapping_shr(SHIFT_FOR_WORD as u32);
            if t3 {
                let format2: i64 = format1 as i64;
                let t4: i64;
                'l3: {
                    if format2 <= LAST_POINTER_FORMAT
                        && (format2 != FORMAT_EMPTY || slots == 0)
                    {
                        t4 = 1;
                        break 'l3;
                    }
                    if format2 < FORMAT_WORDS64 {
                        t4 = 0;
                        break 'l3;
                    }
                    if format2 == FORMAT_WORDS64 {
                        t4 = 1;
                        break 'l3;
                    }
                    if format2 < FORMAT_COMPILED_CODE {
                        t4 = (slots > 0
                            || (format2 == FORMAT_WORDS32
                                || (format2 == FORMAT_SHORTS || format2 == FORMAT_BYTES)))
                            as i64;
                        break 'l3;
                    }
                    if slots <= 0 {
                        t4 = 0;
                        break 'l3;
                    }
                    let offset2: u64 = offset.wrapping_add(16);
                    let oop4: i64 = vm.segmentWords.get();
                    let header: i64 = memory::load(
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
                            .wrapping_add(offset2) as *mut i64,
                    );
                    if header & SMALL_INTEGER_TAG == 0 {
                        t4 = 0;
                        break 'l3;
                    }
                    t4 = (((header.wrapping_shr(NUM_TAG_BITS as u32) & 32767) as u64)
                        < slots) as i64;
                }
                t3 = t4 != 0;
            }
            if !t3 {
                if vm.segmentFailure.get() == 0 {
                    vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
                }
                break 'l6;
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
                break 'l6;
            }
            let oop5: i64 = oop as i64;
            let numSlots: i64 = slots as i64;
            if (if format1 >= FORMAT_COMPILED_CODE as u64 {
                FORMAT_BYTES as u64
            } else {
                format1
            }) as i64 <= LAST_POINTER_FORMAT
            {
                let value: i64 = vm.nilObj.get();
                let t5: u64 = (oop5 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
                let limit1: u64 = (oop5 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(numSlots.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
                let mut address: u64 = t5;
                while address < limit1 {
                    memory::store(address as *mut i64, value);
                    address = address.wrapping_add(BYTES_PER_OOP as u64);
                }
            } else {
                memory::fill(
                    ((oop5 as u64)
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
                    oop5
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    0,
                );
            }
            if format1 >= FORMAT_COMPILED_CODE as u64 {
                let offset3: u64 = offset.wrapping_add(16);
                let oop6: i64 = vm.segmentWords.get();
                memory::store(
                    (oop as i64)
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    memory::load(
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
                            .wrapping_add(offset3) as *mut i64,
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
                vm.segmentPlaces.get().wrapping_add(offset) as *mut i64,
                oop as i64,
            );
            let offset4: u64 = offset;
            let oop9: i64 = vm.segmentWords.get();
            offset = offset4
                .wrapping_add(16)
                .wrapping_add(
                    (memory::load(
                        ((oop9 as u64)
                            .wrapping_add(BASE_HEADER_SIZE as u64)
                            .wrapping_add(
                                (if (memory::load(oop9 as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    <= LAST_POINTER_FORMAT as u64
                                {
                                    fixedFieldsOf(vm, oop9)
                                } else {
                                    0
                                })
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut c_void as u64)
                            .wrapping_add(offset4) as *mut i64,
                    ) as u64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                );
        }
    }
    if vm.segmentFailure.get() == 0 {
        let mut offset5: u64 = BYTES_PER_WORD as u64;
        while offset5 < vm.segmentBytes.get() && vm.segmentFailure.get() == 0 {
            let oop7: i64 = memory::load(
                vm.segmentPlaces.get().wrapping_add(offset5) as *mut i64,
            );
            let pointers1: i64;
            'l8: {
                let format3: u64 = (memory::load(oop7 as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                if format3 <= LAST_POINTER_FORMAT as u64 {
                    let t6: i64;
                    if memory::load(oop7 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                    {
                        'l9: {
                            let count1: u64 = (memory::load(oop7 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            let slots1: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    oop7.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count1
                            }) as i64;
                            if slots1 < CTXT_TEMP_FRAME_START {
                                t6 = slots1;
                                break 'l9;
                            }
                            let mut top: i64 = memory::load(
                                oop7
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            if top & SMALL_INTEGER_TAG == 0 {
                                t6 = CTXT_TEMP_FRAME_START;
                                break 'l9;
                            }
                            top = top
                                .wrapping_shr(NUM_TAG_BITS as u32)
                                .wrapping_add(CTXT_TEMP_FRAME_START);
                            if top < CTXT_TEMP_FRAME_START {
                                t6 = CTXT_TEMP_FRAME_START;
                                break 'l9;
                            }
                            t6 = if top < slots1 { top } else { slots1 };
                        }
                    } else {
                        let count2: u64 = (memory::load(oop7 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t6 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                oop7.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count2
                        }) as i64;
                    }
                    pointers1 = t6;
                    break 'l8;
                }
                if format3 >= FORMAT_COMPILED_CODE as u64 {
                    pointers1 = LITERAL_START
                        .wrapping_add(
                            memory::load(
                                    oop7
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                )
                                .wrapping_shr(NUM_TAG_BITS as u32) & 32767,
                        );
                    break 'l8;
                }
                pointers1 = (format3 == FORMAT_FORWARDER as u64) as i64;
            }
            let count3: u64 = (memory::load(oop7 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let limit2: i64 = (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop7.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count3
            }) as i64;
            let mut i1: i64 = 0;
            while i1 < limit2 {
                let offset6: u64 = offset5
                    .wrapping_add(16)
                    .wrapping_add(i1.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
                let oop8: i64 = vm.segmentWords.get();
                let value1: i64 = memory::load(
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
                        .wrapping_add(offset6) as *mut i64,
                );
                if i1 < pointers1 {
                    let value2: i64 = segmentReferent(vm, value1);
                    let mut offset7: u64 = oop7 as u64;
                    offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
                    let mut t7: bool = offset7 >= vm.newSpaceBytes.get();
                    if t7 {
                        let mut t8: bool = value2 & TAG_MASK == 0;
                        if t8 {
                            let mut offset8: u64 = value2 as u64;
                            offset8 = offset8.wrapping_sub(vm.newSpaceStart.get());
                            t8 = offset8 < vm.newSpaceBytes.get();
                        }
                        t7 = t8;
                    }
                    if t7 {
                        if memory::load(oop7 as *mut i64) as u64 & REMEMBERED_BIT as u64
                            == 0
                        {
                            enterIntoRememberedSet(vm, oop7);
                        }
                    }
                    memory::store(
                        oop7
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(i1.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        value2,
                    );
                } else {
                    memory::store(
                        oop7
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(i1.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        value1,
                    );
                }
                i1 = i1.wrapping_add(1);
            }
            let offset9: u64 = offset5;
            let oop10: i64 = vm.segmentWords.get();
            offset5 = offset9
                .wrapping_add(16)
                .wrapping_add(
                    (memory::load(
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
                            .wrapping_add(offset9) as *mut i64,
                    ) as u64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                );
        }
    }
    if vm.segmentFailure.get() == 0 {
        let mut offset10: u64 = BYTES_PER_WORD as u64;
        while offset10 < vm.segmentBytes.get() && vm.segmentFailure.get() == 0 {
            let t9: i64 = memory::load(
                vm.segmentPlaces.get().wrapping_add(offset10) as *mut i64,
            );
            let offset11: u64 = offset10.wrapping_add(8);
            let oop11: i64 = vm.segmentWords.get();
            let t10: u64 = memory::load(
                ((oop11 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if (memory::load(oop11 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64
                        {
                            fixedFieldsOf(vm, oop11)
                        } else {
                            0
                        })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut c_void as u64)
                    .wrapping_add(offset11) as *mut i64,
            ) as u64;
            'l13: {
                let index: u64 = t10 & CLASS_INDEX_MASK as u64;
                let class: i64 = if index & SEGMENT_CLASS_OUTSIDE as u64 != 0 {
                    segmentReferent(
                        vm,
                        (SEGMENT_OUTSIDE
                            | (index & SEGMENT_CLASS_OUTSIDE.wrapping_sub(1) as u64)
                                << 3) as i64,
                    )
                } else {
                    segmentReferent(vm, (index << 3) as i64)
                };
                if vm.segmentFailure.get() != 0 {
                    break 'l13;
                }
                if !(class & TAG_MASK == 0 && objCouldBeClassObj(vm, class) != 0) {
                    if vm.segmentFailure.get() == 0 {
                        vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
                    }
                    break 'l13;
                }
                let format4: u64 = (memory::load(t9 as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                let format5: i64 = memory::load(
                    class
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            INSTANCE_SPECIFICATION_INDEX
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                let mut t13: bool = ((if format5 & SMALL_INTEGER_TAG != 0 {
                    format5.wrapping_shr(NUM_TAG_BITS as u32)
                } else {
                    0
                }) as u64)
                    .wrapping_shr(INSTANCE_SPEC_SHIFT as u32) as i64 & INSTANCE_SPEC_MASK
                    == classFormatFromInstanceFormat(format4 as i64);
                if t13 {
                    let mut t12: bool = format4 > LAST_POINTER_FORMAT as u64;
                    if !t12 {
                        let format6: i64 = memory::load(
                            class
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    INSTANCE_SPECIFICATION_INDEX
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        let t11: i64 = (if format6 & SMALL_INTEGER_TAG != 0 {
                            format6.wrapping_shr(NUM_TAG_BITS as u32)
                        } else {
                            0
                        }) & FIXED_FIELDS_MASK;
                        let count4: u64 = (memory::load(t9 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t12 = t11
                            <= (if count4 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(t9.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                                    & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count4
                            }) as i64;
                    }
                    t13 = t12;
                }
                if !t13 {
                    if vm.segmentFailure.get() == 0 {
                        vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
                    }
                    break 'l13;
                }
                let classIndex: i64;
                'l14: {
                    let mut t14: bool = class & TAG_MASK == 0;
                    if t14 {
                        let classIndex1: i64 = ((memory::load(class as *mut i64) as u64)
                            .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                            & IDENTITY_HASH_MASK as u64) as i64;
                        let t15: i64;
                        'l15: {
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
                                t15 = page;
                                break 'l15;
                            }
                            t15 = memory::load(
                                page
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (classIndex1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                        }
                        t14 = t15 == class;
                    }
                    if t14 {
                        classIndex = ((memory::load(class as *mut i64) as u64)
                            .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                            & IDENTITY_HASH_MASK as u64) as i64;
                        break 'l14;
                    }
                    classIndex = ensureBehaviorHash(vm, class);
                }
                if !(classIndex > LAST_PUN_CLASS_INDEX
                    && classIndex != CLASS_METHOD_CONTEXT_COMPACT_INDEX)
                {
                    if vm.segmentFailure.get() == 0 {
                        vm.segmentFailure.set(PRIM_ERR_BAD_ARGUMENT);
                    }
                    break 'l13;
                }
                memory::store(
                    t9 as *mut i64,
                    (memory::load(t9 as *mut i64) as u64 & !(CLASS_INDEX_MASK as u64))
                        .wrapping_add(classIndex as u64) as i64,
                );
                let mut t16: bool = t9 & TAG_MASK == 0;
                if t16 {
                    let classIndex2: i64 = ((memory::load(t9 as *mut i64) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64) as i64;
                    let t17: i64;
                    'l16: {
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
                            t17 = page1;
                            break 'l16;
                        }
                        t17 = memory::load(
                            page1
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    (classIndex2 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                    }
                    t16 = t17 == t9;
                }
                if !t16 {
                    let hash: i64 = (t10.wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64) as i64;
                    let mut field: u64 = IDENTITY_HASH_MASK as u64;
                    let header1: u64 = memory::load(t9 as *mut i64) as u64
                        & !field.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
                    field = hash as u64;
                    memory::store(
                        t9 as *mut i64,
                        (header1 | field.wrapping_shl(IDENTITY_HASH_SHIFT as u32)) as i64,
                    );
                }
                if t10 & IMMUTABLE_BIT as u64 != 0 {
                    memory::store(
                        t9 as *mut i64,
                        (memory::load(t9 as *mut i64) as u64 | IMMUTABLE_BIT as u64)
                            as i64,
                    );
                } else {
                    memory::store(
                        t9 as *mut i64,
                        (memory::load(t9 as *mut i64) as u64 & !(IMMUTABLE_BIT as u64))
                            as i64,
                    );
                }
            }
            let offset12: u64 = offset10;
            let oop12: i64 = vm.segmentWords.get();
            offset10 = offset12
                .wrapping_add(16)
                .wrapping_add(
                    (memory::load(
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
                            .wrapping_add(offset12) as *mut i64,
                    ) as u64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                );
        }
    }
    if vm.segmentFailure.get() == 0 {
        vm.segmentWords
            .set(
                memory::load(
                    vm.segmentPlaces.get().wrapping_add(BYTES_PER_WORD as u64)
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
    let oop: i64 = if place < vm.segmentBytes.get() {
        memory::load(vm.segmentPlaces.get().wrapping_add(place) as *mut i64)
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
