//! The functions that class `SpurHeapVerifier` defines.

use super::constants::{
    ARRAY_PUN_CLASS_INDEX, BASE_HEADER_SIZE, BRIDGE_BYTES, CHUNK_LARGER, CHUNK_NEXT,
    CHUNK_PARENT, CHUNK_PREVIOUS, CHUNK_SMALLER, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS,
    CTXT_TEMP_FRAME_START, FORMAT_COMPILED_CODE, FORMAT_FORWARDER, FORMAT_MASK,
    FORMAT_SHIFT, FORWARDER_CLASS_INDEX, HEADER_INDEX, LAST_POINTER_FORMAT,
    LAST_PUN_CLASS_INDEX, LITERAL_START, MARK_BIT, MAX_LOGGED_PROBLEMS, NUM_FREE_LISTS,
    NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, REMEMBERED_BIT,
    SEGMENT_ENTRY_WORDS, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG,
    STACK_POINTER_INDEX, TAG_MASK, VISIT_VERIFY,
};
use super::interpreter::visitRoots;
use super::spur_immediates::isValidTag;
use super::spur_object_map::{allocateObjectMap, isInObjectMap, noteInObjectMap};
use super::spur_remembered_set::refersToYoung;
use super::spur_roots::{visitList, visitRootSlot};
use super::state::VM;
use super::{memory, platform};

/// Answer the number of problems.
pub(super) fn verifyHeap(vm: &VM) -> i64 {
    vm.heapProblems.set(0);
    if allocateObjectMap(vm) == 0 {
        platform::ioLogmessagevaluevalue(
            2,
            c"heap: no memory for verification".as_ptr().cast::<i8>().cast_mut(),
            0,
            0,
        );
        return 0;
    }
    let limit: i64 = vm.segmentCount.get();
    let mut i: i64 = 0;
    while i < limit {
        mapFromto(
            vm,
            memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        i
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
            ) as u64,
            (memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        i
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
                                i
                                    .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                    .wrapping_add(1)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ) as u64,
                )
                .wrapping_sub(BRIDGE_BYTES as u64),
        );
        i = i.wrapping_add(1);
    }
    mapFromto(
        vm,
        vm.pastSpaceStart.get(),
        vm
            .pastSpaceStart
            .get()
            .wrapping_add(vm.pastSpaceFree.get().wrapping_sub(vm.pastSpaceStart.get())),
    );
    mapFromto(vm, vm.edenStart.get(), vm.freeStart.get());
    let limit1: i64 = vm.segmentCount.get();
    let mut i1: i64 = 0;
    while i1 < limit1 {
        let address: u64 = (memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    i1
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
                            i1
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(1)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64,
            )
            .wrapping_sub(BRIDGE_BYTES as u64);
        let bridge: u64 = if (memory::load(address as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address
        };
        let end: u64 = if i1.wrapping_add(1) < vm.segmentCount.get() {
            memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        i1
                            .wrapping_add(1)
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
            ) as u64
        } else {
            (memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        i1
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
                                i1
                                    .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                    .wrapping_add(1)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ) as u64,
                )
                .wrapping_sub(BRIDGE_BYTES as u64)
                .wrapping_add(BRIDGE_BYTES as u64)
        };
        let oop: i64 = bridge as i64;
        let address1: u64 = oop as u64;
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t2: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
        if address1
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t2 > 1 { t2 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) != end
        {
            let oop1: i64 = bridge as i64;
            let address2: u64 = oop1 as u64;
            let count1: u64 = (memory::load(oop1 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t3: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count1
            }) as i64;
            let t1: u64 = address2
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t3 > 1 { t3 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
            if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
                platform::ioLogmessagevaluevalue(
                    1,
                    c"heap: bridge does not lead to the next segment"
                        .as_ptr()
                        .cast::<i8>()
                        .cast_mut(),
                    bridge,
                    t1,
                );
            }
        }
        i1 = i1.wrapping_add(1);
    }
    if vm.heapProblems.get() == 0 {
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
            let mut address3: u64 = t;
            while address3 < limit2 {
                let object: u64 = if (memory::load(address3 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    address3.wrapping_add(BASE_HEADER_SIZE as u64)
                } else {
                    address3
                };
                let oop2: i64 = object as i64;
                let address6: u64 = oop2 as u64;
                let count2: u64 = (memory::load(oop2 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t4: i64 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count2
                }) as i64;
                address3 = address6
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if t4 > 1 { t4 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                            as u64,
                    );
                each = object as i64;
                'l6: {
                    verifyObject(vm, each);
                    if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == 0
                    {
                        break 'l6;
                    }
                    if refersToYoung(vm, each) != 0
                        && (memory::load(each as *mut i64) as u64 & REMEMBERED_BIT as u64
                            == 0 && vm.rememberedSetLost.get() == 0)
                    {
                        let oop3: u64 = each as u64;
                        vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
                        if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
                            platform::ioLogmessagevaluevalue(
                                1,
                                c"heap: refers to young objects and is not remembered"
                                    .as_ptr()
                                    .cast::<i8>()
                                    .cast_mut(),
                                oop3,
                                0,
                            );
                        }
                    }
                }
            }
            segment = segment.wrapping_add(1);
        }
        let start1: u64 = vm.pastSpaceStart.get();
        let limit3: u64 = vm.pastSpaceFree.get();
        let mut address4: u64 = start1;
        while address4 < limit3 {
            let object1: u64 = if (memory::load(address4 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address4.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address4
            };
            let oop4: i64 = object1 as i64;
            let address7: u64 = oop4 as u64;
            let count3: u64 = (memory::load(oop4 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t5: i64 = (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop4.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count3
            }) as i64;
            address4 = address7
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t5 > 1 { t5 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            each = object1 as i64;
            verifyObject(vm, each);
        }
        let start2: u64 = vm.edenStart.get();
        let limit4: u64 = vm.freeStart.get();
        let mut address5: u64 = start2;
        while address5 < limit4 {
            let object2: u64 = if (memory::load(address5 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address5.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address5
            };
            let oop5: i64 = object2 as i64;
            let address8: u64 = oop5 as u64;
            let count4: u64 = (memory::load(oop5 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t6: i64 = (if count4 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop5.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count4
            }) as i64;
            address5 = address8
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t6 > 1 { t6 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            each = object2 as i64;
            verifyObject(vm, each);
        }
        vm.rootVisitMode.set(VISIT_VERIFY);
        visitRootSlot(vm, vm.specialObjectsOop.as_ptr() as u64);
        visitList(vm, vm.remapBuffer.get());
        visitList(vm, vm.mournQueue.get());
        let limit5: i64 = memory::load(vm.extraRoots.get().wrapping_add(8) as *mut i64);
        let mut i2: i64 = 0;
        while i2 < limit5 {
            visitRootSlot(
                vm,
                memory::load(
                    vm
                        .extraRoots
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(i2.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                        as *mut i64,
                ) as u64,
            );
            i2 = i2.wrapping_add(1);
        }
        visitRoots(vm);
        let limit6: i64 = memory::load(
            vm.rememberedSet.get().wrapping_add(8) as *mut i64,
        );
        let mut i3: i64 = 0;
        while i3 < limit6 {
            let oop6: i64 = memory::load(
                vm
                    .rememberedSet
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(i3.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
            );
            let mut offset: u64 = oop6 as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            if !(offset >= vm.newSpaceBytes.get()
                && (isInObjectMap(vm, oop6) != 0
                    && memory::load(oop6 as *mut i64) as u64 & REMEMBERED_BIT as u64
                        != 0))
            {
                let oop7: u64 = oop6 as u64;
                let word: u64 = i3 as u64;
                vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
                if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
                    platform::ioLogmessagevaluevalue(
                        1,
                        c"heap: wrong member of the remembered set"
                            .as_ptr()
                            .cast::<i8>()
                            .cast_mut(),
                        oop7,
                        word,
                    );
                }
            }
            i3 = i3.wrapping_add(1);
        }
        let mut found: i64 = 0;
        let mut i4: i64 = 2;
        while i4 < NUM_FREE_LISTS {
            let t7: i64;
            'l15: {
                let mut found1: i64 = 0;
                let mut previous: i64 = 0;
                let mut chunk: i64 = memory::load(
                    vm
                        .freeListsObj
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(i4.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                );
                while chunk != 0 {
                    let mut t8: bool = memory::load(chunk as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64 == 0;
                    if t8 {
                        let count5: u64 = (memory::load(chunk as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        let t9: i64 = (if count5 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                chunk.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count5
                        }) as i64;
                        t8 = (if t9 > 1 { t9 } else { 1 })
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
                            ) == i4.wrapping_shl(SHIFT_FOR_WORD as u32);
                    }
                    if !t8 {
                        let oop8: u64 = chunk as u64;
                        let word1: u64 = i4 as u64;
                        vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
                        if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
                            platform::ioLogmessagevaluevalue(
                                1,
                                c"heap: wrong chunk in a free list"
                                    .as_ptr()
                                    .cast::<i8>()
                                    .cast_mut(),
                                oop8,
                                word1,
                            );
                        }
                        t7 = found1;
                        break 'l15;
                    }
                    if i4 > 2
                        && memory::load(
                            chunk
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CHUNK_PREVIOUS.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        ) != previous
                    {
                        let oop9: u64 = chunk as u64;
                        let word2: u64 = i4 as u64;
                        vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
                        if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
                            platform::ioLogmessagevaluevalue(
                                1,
                                c"heap: free list is not linked backwards"
                                    .as_ptr()
                                    .cast::<i8>()
                                    .cast_mut(),
                                oop9,
                                word2,
                            );
                        }
                        t7 = found1;
                        break 'l15;
                    }
                    found1 = found1.wrapping_add(i4.wrapping_shl(SHIFT_FOR_WORD as u32));
                    previous = chunk;
                    chunk = memory::load(
                        chunk
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                    );
                }
                t7 = found1;
            }
            found = found.wrapping_add(t7);
            i4 = i4.wrapping_add(1);
        }
        found = found
            .wrapping_add(
                verifiedBytesOfTreeparent(
                    vm,
                    memory::load(
                        vm
                            .freeListsObj
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                    ),
                    0,
                ),
            );
        if found as u64 != vm.totalFreeOldSpace.get() {
            let oop10: u64 = found as u64;
            let word3: u64 = vm.totalFreeOldSpace.get();
            vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
            if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
                platform::ioLogmessagevaluevalue(
                    1,
                    c"heap: free chunks do not add up".as_ptr().cast::<i8>().cast_mut(),
                    oop10,
                    word3,
                );
            }
        }
        let mut found2: i64 = 0;
        let mut segment1: i64 = 0;
        while segment1 < vm.segmentCount.get() {
            let t10: u64 = memory::load(
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
            let limit7: u64 = (memory::load(
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
            let mut address9: u64 = t10;
            while address9 < limit7 {
                let object3: u64 = if (memory::load(address9 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    address9.wrapping_add(BASE_HEADER_SIZE as u64)
                } else {
                    address9
                };
                let oop11: i64 = object3 as i64;
                let address10: u64 = oop11 as u64;
                let count6: u64 = (memory::load(oop11 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t11: i64 = (if count6 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop11.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count6
                }) as i64;
                address9 = address10
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if t11 > 1 { t11 } else { 1 })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    );
                let each1: i64 = object3 as i64;
                if memory::load(each1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64 == 0
                {
                    let count7: u64 = (memory::load(each1 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t12: i64 = (if count7 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(each1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count7
                    }) as i64;
                    found2 = found2
                        .wrapping_add(
                            (if t12 > 1 { t12 } else { 1 })
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    if (memory::load(each1 as *mut i64) as u64)
                                        .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                                        == OVERFLOW_SLOT_COUNT as u64
                                    {
                                        BASE_HEADER_SIZE
                                    } else {
                                        0
                                    },
                                ),
                        );
                }
            }
            segment1 = segment1.wrapping_add(1);
        }
        if found2 as u64 != vm.totalFreeOldSpace.get() {
            let oop12: u64 = found2 as u64;
            let word4: u64 = vm.totalFreeOldSpace.get();
            vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
            if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
                platform::ioLogmessagevaluevalue(
                    1,
                    c"heap: free chunks are missing from the lists"
                        .as_ptr()
                        .cast::<i8>()
                        .cast_mut(),
                    oop12,
                    word4,
                );
            }
        }
    }
    platform::ioReleaseMemorysize(vm.objectMap.get(), vm.objectMapBytes.get());
    vm.objectMap.set(0);
    vm.heapProblems.get()
}

pub(super) fn mapFromto(vm: &VM, start: u64, limit: u64) {
    let mut address: u64 = start;
    while address < limit {
        let oop: u64 = if (memory::load(address as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address
        };
        if memory::load(oop as i64 as *mut i64) as u64 & CLASS_INDEX_MASK as u64 != 0 {
            noteInObjectMap(vm, oop as i64);
        }
        let oop1: i64 = oop as i64;
        let address1: u64 = oop1 as u64;
        let count: u64 = (memory::load(oop1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t1: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
        address = address1
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t1 > 1 { t1 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            );
    }
    if address != limit {
        vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
        if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
            platform::ioLogmessagevaluevalue(
                1,
                c"heap: walk does not end at the limit".as_ptr().cast::<i8>().cast_mut(),
                address,
                limit,
            );
        }
    }
}

pub(super) fn verifyObject(vm: &VM, oop: i64) {
    if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64 == 0 {
        return;
    }
    vm.verifiedObject.set(oop as u64);
    let format: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    if !(format as i64 != 6 && format as i64 != 8) {
        let oop1: u64 = oop as u64;
        let word: u64 = memory::load(oop as *mut i64) as u64;
        vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
        if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
            platform::ioLogmessagevaluevalue(
                1,
                c"heap: unknown format".as_ptr().cast::<i8>().cast_mut(),
                oop1,
                word,
            );
        }
    }
    if memory::load(oop as *mut i64) as u64 & MARK_BIT as u64 != 0 {
        let oop2: u64 = oop as u64;
        let word1: u64 = memory::load(oop as *mut i64) as u64;
        vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
        if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
            platform::ioLogmessagevaluevalue(
                1,
                c"heap: marked".as_ptr().cast::<i8>().cast_mut(),
                oop2,
                word1,
            );
        }
    }
    if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        != FORWARDER_CLASS_INDEX as u64
    {
        'l4: {
            let classIndex: u64 = memory::load(oop as *mut i64) as u64
                & CLASS_INDEX_MASK as u64;
            if classIndex <= LAST_PUN_CLASS_INDEX as u64 {
                if classIndex < ARRAY_PUN_CLASS_INDEX as u64 {
                    let oop3: u64 = oop as u64;
                    vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
                    if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
                        platform::ioLogmessagevaluevalue(
                            1,
                            c"heap: class index out of range"
                                .as_ptr()
                                .cast::<i8>()
                                .cast_mut(),
                            oop3,
                            classIndex,
                        );
                    }
                }
                break 'l4;
            }
            let classIndex1: i64 = classIndex as i64;
            let t: i64;
            'l3: {
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
                    t = page;
                    break 'l3;
                }
                t = memory::load(
                    page
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            (classIndex1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
            }
            if t == vm.nilObj.get() {
                let oop4: u64 = oop as u64;
                vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
                if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
                    platform::ioLogmessagevaluevalue(
                        1,
                        c"heap: no class".as_ptr().cast::<i8>().cast_mut(),
                        oop4,
                        classIndex,
                    );
                }
            }
        }
    }
    let limit: i64;
    'l6: {
        let format1: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        if format1 <= LAST_POINTER_FORMAT as u64 {
            let t1: i64;
            if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            {
                'l5: {
                    let count: u64 = (memory::load(oop as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let slots: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count
                    }) as i64;
                    if slots < CTXT_TEMP_FRAME_START {
                        t1 = slots;
                        break 'l5;
                    }
                    let mut top: i64 = memory::load(
                        oop
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if top & SMALL_INTEGER_TAG == 0 {
                        t1 = CTXT_TEMP_FRAME_START;
                        break 'l5;
                    }
                    top = top
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_add(CTXT_TEMP_FRAME_START);
                    if top < CTXT_TEMP_FRAME_START {
                        t1 = CTXT_TEMP_FRAME_START;
                        break 'l5;
                    }
                    t1 = if top < slots { top } else { slots };
                }
            } else {
                let count1: u64 = (memory::load(oop as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                t1 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count1
                }) as i64;
            }
            limit = t1;
            break 'l6;
        }
        if format1 >= FORMAT_COMPILED_CODE as u64 {
            limit = LITERAL_START
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
            break 'l6;
        }
        limit = (format1 == FORMAT_FORWARDER as u64) as i64;
    }
    let mut i: i64 = 0;
    while i < limit {
        verifyReference(
            vm,
            memory::load(
                oop
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            ),
        );
        i = i.wrapping_add(1);
    }
}

#[inline(never)]
pub(super) fn verifyReference(vm: &VM, word: i64) {
    if word & TAG_MASK != 0 {
        if isValidTag(word) == 0 {
            let oop: u64 = vm.verifiedObject.get();
            let word1: u64 = word as u64;
            vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
            if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
                platform::ioLogmessagevaluevalue(
                    1,
                    c"heap: unknown tag".as_ptr().cast::<i8>().cast_mut(),
                    oop,
                    word1,
                );
            }
        }
    } else if isInObjectMap(vm, word) == 0 {
        let oop1: u64 = vm.verifiedObject.get();
        let word2: u64 = word as u64;
        vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
        if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
            platform::ioLogmessagevaluevalue(
                1,
                c"heap: refers to no object".as_ptr().cast::<i8>().cast_mut(),
                oop1,
                word2,
            );
        }
    }
}

/// Goes down the smaller side by calling itself, the larger one in the loop.
pub(super) fn verifiedBytesOfTreeparent(vm: &VM, node: i64, parent: i64) -> i64 {
    let mut found: i64 = 0;
    let mut each: i64 = node;
    let mut up: i64 = parent;
    while each != 0 {
        if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64 != 0 {
            let oop: u64 = each as u64;
            let word: u64 = up as u64;
            vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
            if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
                platform::ioLogmessagevaluevalue(
                    1,
                    c"heap: wrong chunk in the free tree"
                        .as_ptr()
                        .cast::<i8>()
                        .cast_mut(),
                    oop,
                    word,
                );
            }
            return found;
        }
        if memory::load(
            each
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CHUNK_PARENT.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ) != up
        {
            let oop1: u64 = each as u64;
            let word1: u64 = up as u64;
            vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
            if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
                platform::ioLogmessagevaluevalue(
                    1,
                    c"heap: wrong parent in the free tree"
                        .as_ptr()
                        .cast::<i8>()
                        .cast_mut(),
                    oop1,
                    word1,
                );
            }
        }
        let t: i64;
        'l4: {
            let count: u64 = (memory::load(each as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t2: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(each.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
            let bytes: i64 = (if t2 > 1 { t2 } else { 1 })
                .wrapping_shl(SHIFT_FOR_WORD as u32)
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    if (memory::load(each as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                        == OVERFLOW_SLOT_COUNT as u64
                    {
                        BASE_HEADER_SIZE
                    } else {
                        0
                    },
                );
            let mut found1: i64 = 0;
            let mut chunk: i64 = each;
            while chunk != 0 {
                let mut t1: bool = memory::load(chunk as *mut i64) as u64
                    & CLASS_INDEX_MASK as u64 == 0;
                if t1 {
                    let count1: u64 = (memory::load(chunk as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t3: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(chunk.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count1
                    }) as i64;
                    t1 = (if t3 > 1 { t3 } else { 1 })
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
                        ) == bytes;
                }
                if !t1 {
                    let oop2: u64 = chunk as u64;
                    let word2: u64 = each as u64;
                    vm.heapProblems.set(vm.heapProblems.get().wrapping_add(1));
                    if vm.heapProblems.get() <= MAX_LOGGED_PROBLEMS {
                        platform::ioLogmessagevaluevalue(
                            1,
                            c"heap: wrong chunk at a node of the free tree"
                                .as_ptr()
                                .cast::<i8>()
                                .cast_mut(),
                            oop2,
                            word2,
                        );
                    }
                    t = found1;
                    break 'l4;
                }
                found1 = found1.wrapping_add(bytes);
                chunk = memory::load(
                    chunk
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(CHUNK_NEXT.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
            }
            t = found1;
        }
        found = found.wrapping_add(t);
        found = found
            .wrapping_add(
                verifiedBytesOfTreeparent(
                    vm,
                    memory::load(
                        each
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                CHUNK_SMALLER.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    ),
                    each,
                ),
            );
        up = each;
        each = memory::load(
            each
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CHUNK_LARGER.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
    }
    found
}
