//! The functions that class `SpurScavenger` defines.

use core::ffi::c_void;
use super::constants::{
    BASE_HEADER_SIZE, BRIDGE_BYTES, BYTES_PER_OOP, CHUNK_LARGER, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CTXT_TEMP_FRAME_START, FORMAT_COMPILED_CODE,
    FORMAT_EPHEMERON, FORMAT_FORWARDER, FORMAT_MASK, FORMAT_SHIFT, FORMAT_WEAK,
    FORWARDER_CLASS_INDEX, HEADER_INDEX, IMMUTABLE_BIT, LAST_POINTER_FORMAT,
    LITERAL_START, MIN_OBJECT_BYTES, NUM_TAG_BITS, OVERFLOW_COUNT_MASK,
    OVERFLOW_SLOT_COUNT, REMEMBERED_BIT, SEGMENT_ENTRY_WORDS, SHIFT_FOR_WORD,
    SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, STACK_POINTER_INDEX, TAG_MASK,
    TENURE_BUFFER_BYTES, VISIT_SCAVENGE,
};
use super::interpreter::visitRoots;
use super::signals::forceInterruptCheck;
use super::spur_allocation::allocateOldBytes;
use super::spur_free_space::{addFreeChunkAtbytes, takeFreeBytes};
use super::spur_object_fields::{fixedFieldsOf, followForwarded};
use super::spur_object_header::setFormatOfto;
use super::spur_remembered_set::{enterIntoRememberedSet, refersToYoung};
use super::spur_roots::{queueMourner, visitList, visitRootSlot};
use super::spur_segments::growOldSpaceByAtLeast;
use super::spur_word_list::growListthenAdd;
use super::state::VM;
use super::{memory, platform};

/// Whether even if everything young is alive there is room for it. Old space grows if that helps.
pub(super) fn canScavenge(vm: &VM) -> i64 {
    if vm
        .freeStart
        .get()
        .wrapping_sub(vm.edenStart.get())
        .wrapping_add(vm.pastSpaceFree.get().wrapping_sub(vm.pastSpaceStart.get()))
        <= vm.survivorBytes.get()
    {
        return 1;
    }
    let missing: u64 = vm
        .freeStart
        .get()
        .wrapping_sub(vm.edenStart.get())
        .wrapping_add(vm.pastSpaceFree.get().wrapping_sub(vm.pastSpaceStart.get()))
        .wrapping_sub(vm.survivorBytes.get());
    let chunk: i64;
    'l0: {
        let mut node: i64 = memory::load(
            vm
                .freeListsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if node == 0 {
            chunk = 0;
            break 'l0;
        }
        loop {
            let next: i64 = memory::load(
                node
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CHUNK_LARGER.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if next == 0 {
                break;
            }
            node = next;
        }
        chunk = node;
    }
    let t3: i64;
    if chunk == 0 {
        t3 = 0;
    } else {
        let count: u64 = (memory::load(chunk as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t4: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(chunk.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
        t3 = (if t4 > 1 { t4 } else { 1 })
            .wrapping_shl(SHIFT_FOR_WORD as u32)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                if (memory::load(chunk as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    BASE_HEADER_SIZE
                } else {
                    0
                },
            );
    }
    if t3 as u64 >= missing {
        return 1;
    }
    if vm.totalFreeOldSpace.get() >= missing.wrapping_add(missing) {
        return 1;
    }
    growOldSpaceByAtLeast(vm, missing)
}

/// The whole collection. The argument says that new space shall be empty afterwards.
#[inline(never)]
pub(super) fn scavengeNewSpaceTenuring(vm: &VM, everything: i64) {
    vm.tenureEverything.set((everything != 0) as i64);
    vm.tenureReferents
        .set(
            (memory::load(vm.rememberedSet.get().wrapping_add(8) as *mut i64)
                > vm.rememberedSetRedZone.get()) as i64,
        );
    vm.futureSpaceFree.set(vm.futureSpaceStart.get());
    vm.futureScan.set(vm.futureSpaceFree.get());
    vm.rememberedScan.set(0);
    vm.rememberedKept.set(0);
    vm.bytesTenured.set(0);
    vm.survivorsBefore.set(vm.pastSpaceFree.get().wrapping_sub(vm.pastSpaceStart.get()));
    vm.tenureFree.set(0);
    vm.tenureLimit.set(0);
    memory::store(vm.scavengeWeaklings.get().wrapping_add(8) as *mut i64, 0);
    memory::store(vm.scavengeEphemerons.get().wrapping_add(8) as *mut i64, 0);
    vm.rootVisitMode.set(VISIT_SCAVENGE);
    let limit: i64 = memory::load(vm.rememberedSet.get().wrapping_add(8) as *mut i64);
    while vm.rememberedScan.get() < limit {
        scavengeNextRemembered(vm);
    }
    vm.tenureReferents.set(0);
    visitRootSlot(vm, vm.specialObjectsOop.as_ptr() as u64);
    visitList(vm, vm.remapBuffer.get());
    visitList(vm, vm.mournQueue.get());
    let limit1: i64 = memory::load(vm.extraRoots.get().wrapping_add(8) as *mut i64);
    let mut i: i64 = 0;
    while i < limit1 {
        visitRootSlot(
            vm,
            memory::load(
                vm
                    .extraRoots
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
            ) as u64,
        );
        i = i.wrapping_add(1);
    }
    visitRoots(vm);
    let mut t1: bool;
    loop {
        let mut t3: bool;
        loop {
            loop {
                if vm.futureScan.get() >= vm.futureSpaceFree.get() {
                    break;
                }
                let survivor: u64 = if (memory::load(vm.futureScan.get() as *mut i64)
                    as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    vm.futureScan.get().wrapping_add(BASE_HEADER_SIZE as u64)
                } else {
                    vm.futureScan.get()
                };
                let oop: i64 = survivor as i64;
                let address: u64 = oop as u64;
                let count: u64 = (memory::load(oop as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t5: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count
                }) as i64;
                vm.futureScan
                    .set(
                        address
                            .wrapping_add(BASE_HEADER_SIZE as u64)
                            .wrapping_add(
                                (if t5 > 1 { t5 } else { 1 })
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ),
                    );
                scavengeReferentsOf(vm, survivor as i64);
            }
            loop {
                if vm.rememberedScan.get()
                    >= memory::load(vm.rememberedSet.get().wrapping_add(8) as *mut i64)
                {
                    break;
                }
                scavengeNextRemembered(vm);
            }
            t3 = vm.futureScan.get() < vm.futureSpaceFree.get();
            if !t3 {
                let t4: i64;
                'l8: {
                    if vm.rememberedSetLost.get() == 0 {
                        t4 = 0;
                        break 'l8;
                    }
                    giveTenureBufferBack(vm);
                    let before: u64 = vm
                        .futureSpaceFree
                        .get()
                        .wrapping_add(vm.bytesTenured.get());
                    let mut segment: i64 = 0;
                    while segment < vm.segmentCount.get() {
                        let t6: u64 = memory::load(
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
                        let mut address1: u64 = t6;
                        while address1 < limit2 {
                            let object: u64 = if (memory::load(address1 as *mut i64)
                                as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                                == OVERFLOW_SLOT_COUNT as u64
                            {
                                address1.wrapping_add(BASE_HEADER_SIZE as u64)
                            } else {
                                address1
                            };
                            let oop1: i64 = object as i64;
                            let address2: u64 = oop1 as u64;
                            let count1: u64 = (memory::load(oop1 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            let t7: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count1
                            }) as i64;
                            address1 = address2
                                .wrapping_add(BASE_HEADER_SIZE as u64)
                                .wrapping_add(
                                    (if t7 > 1 { t7 } else { 1 })
                                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                );
                            let each: i64 = object as i64;
                            if memory::load(each as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 != 0
                            {
                                if memory::load(each as *mut i64) as u64
                                    & REMEMBERED_BIT as u64 == 0
                                {
                                    scavengeReferentsOf(vm, each);
                                }
                            }
                        }
                        segment = segment.wrapping_add(1);
                    }
                    t4 = (vm.futureSpaceFree.get().wrapping_add(vm.bytesTenured.get())
                        != before) as i64;
                }
                t3 = t4 != 0;
            }
            if !t3 {
                break;
            }
        }
        let count2: i64 = memory::load(
            vm.scavengeEphemerons.get().wrapping_add(8) as *mut i64,
        );
        let mut kept: i64 = 0;
        let mut i1: i64 = 0;
        while i1 < count2 {
            let oop2: i64 = memory::load(
                vm
                    .scavengeEphemerons
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(i1.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
            );
            let t8: i64;
            'l13: {
                let count3: u64 = (memory::load(oop2 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                if (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count3
                }) as i64 == 0
                {
                    t8 = 1;
                    break 'l13;
                }
                let oop3: i64 = followForwarded(
                    memory::load(
                        oop2
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                    ),
                );
                let mut t9: bool = oop3 & TAG_MASK == 0;
                if t9 {
                    let mut offset: u64 = oop3 as u64;
                    offset = offset.wrapping_sub(vm.newSpaceStart.get());
                    t9 = offset < vm.newSpaceBytes.get();
                }
                if !t9 {
                    t8 = 1;
                    break 'l13;
                }
                let address3: u64 = oop3 as u64;
                t8 = (address3 >= vm.futureSpaceStart.get()
                    && address3
                        < vm.futureSpaceStart.get().wrapping_add(vm.survivorBytes.get()))
                    as i64;
            }
            if t8 != 0 {
                let count4: u64 = (memory::load(oop2 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                scavengeSlotsof(
                    vm,
                    (if count4 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count4
                    }) as i64,
                    oop2,
                );
            } else {
                memory::store(
                    vm
                        .scavengeEphemerons
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(kept.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                        as *mut i64,
                    oop2,
                );
                kept = kept.wrapping_add(1);
            }
            i1 = i1.wrapping_add(1);
        }
        memory::store(vm.scavengeEphemerons.get().wrapping_add(8) as *mut i64, kept);
        t1 = kept < count2;
        if !t1 {
            let t2: i64;
            'l17: {
                let count5: i64 = memory::load(
                    vm.scavengeEphemerons.get().wrapping_add(8) as *mut i64,
                );
                if count5 == 0 {
                    t2 = 0;
                    break 'l17;
                }
                let mut i2: i64 = 0;
                while i2 < count5 {
                    queueMourner(
                        vm,
                        memory::load(
                            vm
                                .scavengeEphemerons
                                .get()
                                .wrapping_add(16)
                                .wrapping_add(i2.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                                as *mut i64,
                        ),
                    );
                    i2 = i2.wrapping_add(1);
                }
                i2 = 0;
                while i2 < count5 {
                    let oop4: i64 = memory::load(
                        vm
                            .scavengeEphemerons
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(i2.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                            as *mut i64,
                    );
                    let count6: u64 = (memory::load(oop4 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    scavengeSlotsof(
                        vm,
                        (if count6 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                oop4.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count6
                        }) as i64,
                        oop4,
                    );
                    i2 = i2.wrapping_add(1);
                }
                memory::store(
                    vm.scavengeEphemerons.get().wrapping_add(8) as *mut i64,
                    0,
                );
                t2 = 1;
            }
            t1 = t2 != 0;
        }
        if !t1 {
            break;
        }
    }
    let limit3: i64 = memory::load(
        vm.scavengeWeaklings.get().wrapping_add(8) as *mut i64,
    );
    let mut i3: i64 = 0;
    while i3 < limit3 {
        let oop5: i64 = memory::load(
            vm
                .scavengeWeaklings
                .get()
                .wrapping_add(16)
                .wrapping_add(i3.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut i64,
        );
        let mut lost: i64 = 0;
        let t10: i64 = fixedFieldsOf(vm, oop5);
        let count7: u64 = (memory::load(oop5 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let limit4: i64 = (if count7 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop5.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count7
        }) as i64;
        let mut i4: i64 = t10;
        while i4 < limit4 {
            let mut value: i64 = memory::load(
                oop5
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(i4.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            let mut t12: bool = value & TAG_MASK == 0;
            if t12 {
                let mut offset1: u64 = value as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t12 = offset1 < vm.newSpaceBytes.get();
            }
            if t12 {
                value = followForwarded(value);
                let t11: i64;
                'l20: {
                    let mut t13: bool = value & TAG_MASK == 0;
                    if t13 {
                        let mut offset2: u64 = value as u64;
                        offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
                        t13 = offset2 < vm.newSpaceBytes.get();
                    }
                    if !t13 {
                        t11 = 1;
                        break 'l20;
                    }
                    let address4: u64 = value as u64;
                    t11 = (address4 >= vm.futureSpaceStart.get()
                        && address4
                            < vm
                                .futureSpaceStart
                                .get()
                                .wrapping_add(vm.survivorBytes.get())) as i64;
                }
                if t11 == 0 {
                    value = vm.nilObj.get();
                    lost = 1;
                }
                memory::store(
                    oop5
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(i4.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    value,
                );
            }
            i4 = i4.wrapping_add(1);
        }
        if lost != 0 {
            vm.pendingFinalizationSignals
                .set(vm.pendingFinalizationSignals.get().wrapping_add(1));
            forceInterruptCheck(vm);
        }
        i3 = i3.wrapping_add(1);
    }
    loop {
        if vm.rememberedScan.get()
            >= memory::load(vm.rememberedSet.get().wrapping_add(8) as *mut i64)
        {
            break;
        }
        scavengeNextRemembered(vm);
    }
    memory::store(
        vm.rememberedSet.get().wrapping_add(8) as *mut i64,
        vm.rememberedKept.get(),
    );
    giveTenureBufferBack(vm);
    if vm.rememberedSetLost.get() != 0 {
        vm.rememberedSetLost.set(0);
        let mut segment1: i64 = 0;
        while segment1 < vm.segmentCount.get() {
            let t14: u64 = memory::load(
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
            let limit5: u64 = (memory::load(
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
            let mut address5: u64 = t14;
            while address5 < limit5 {
                let object1: u64 = if (memory::load(address5 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    address5.wrapping_add(BASE_HEADER_SIZE as u64)
                } else {
                    address5
                };
                let oop6: i64 = object1 as i64;
                let address6: u64 = oop6 as u64;
                let count8: u64 = (memory::load(oop6 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t15: i64 = (if count8 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop6.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count8
                }) as i64;
                address5 = address6
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if t15 > 1 { t15 } else { 1 })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    );
                let each1: i64 = object1 as i64;
                if memory::load(each1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64 != 0
                {
                    if memory::load(each1 as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0 && refersToYoung(vm, each1) != 0
                    {
                        enterIntoRememberedSet(vm, each1);
                    }
                }
            }
            segment1 = segment1.wrapping_add(1);
        }
    }
    let start: u64 = vm.pastSpaceStart.get();
    vm.pastSpaceStart.set(vm.futureSpaceStart.get());
    vm.pastSpaceFree.set(vm.futureSpaceFree.get());
    vm.futureSpaceStart.set(start);
    vm.futureSpaceFree.set(start);
    vm.freeStart.set(vm.edenStart.get());
    let used: u64 = vm.pastSpaceFree.get().wrapping_sub(vm.pastSpaceStart.get());
    let mut next: u64 = used;
    if used.wrapping_add(vm.bytesTenured.get()) > vm.survivorsBefore.get() {
        next = used
            .wrapping_add(
                used
                    .wrapping_add(vm.bytesTenured.get())
                    .wrapping_sub(vm.survivorsBefore.get()),
            );
    }
    vm.tenureThreshold
        .set(
            if next > (vm.survivorBytes.get() / 10).wrapping_mul(9) {
                vm.pastSpaceStart.get().wrapping_add(used)
            } else {
                0
            },
        );
}

/// Members that still refer to young objects move down in the list; the others leave.
pub(super) fn scavengeNextRemembered(vm: &VM) {
    let oop: i64 = memory::load(
        vm
            .rememberedSet
            .get()
            .wrapping_add(16)
            .wrapping_add(
                vm.rememberedScan.get().wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut i64,
    );
    vm.rememberedScan.set(vm.rememberedScan.get().wrapping_add(1));
    if scavengeReferentsOf(vm, oop) != 0 {
        memory::store(
            vm
                .rememberedSet
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    vm.rememberedKept.get().wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
            oop,
        );
        vm.rememberedKept.set(vm.rememberedKept.get().wrapping_add(1));
    } else {
        memory::store(
            oop as *mut i64,
            (memory::load(oop as *mut i64) as u64 & !(REMEMBERED_BIT as u64)) as i64,
        );
    }
}

/// Bring what the object refers to to safety. Answer whether it refers to anything that is young, or may.
pub(super) fn scavengeReferentsOf(vm: &VM, oop: i64) -> i64 {
    let format: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    if format == FORMAT_EPHEMERON as u64 {
        let t1: i64;
        'l0: {
            let count: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            if (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64 == 0
            {
                t1 = 1;
                break 'l0;
            }
            let oop1: i64 = followForwarded(
                memory::load(
                    oop
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                ),
            );
            let mut t4: bool = oop1 & TAG_MASK == 0;
            if t4 {
                let mut offset: u64 = oop1 as u64;
                offset = offset.wrapping_sub(vm.newSpaceStart.get());
                t4 = offset < vm.newSpaceBytes.get();
            }
            if !t4 {
                t1 = 1;
                break 'l0;
            }
            let address: u64 = oop1 as u64;
            t1 = (address >= vm.futureSpaceStart.get()
                && address
                    < vm.futureSpaceStart.get().wrapping_add(vm.survivorBytes.get()))
                as i64;
        }
        if t1 != 0 {
            let count1: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            return scavengeSlotsof(
                vm,
                (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count1
                }) as i64,
                oop,
            );
        }
        let list: u64 = vm.scavengeEphemerons.get();
        'l1: {
            let count2: i64 = memory::load(list.wrapping_add(8) as *mut i64);
            if count2 >= memory::load(list as *mut i64) {
                vm.scavengeEphemerons.set(growListthenAdd(vm, list, oop));
                break 'l1;
            }
            memory::store(
                list
                    .wrapping_add(16)
                    .wrapping_add(count2.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
                oop,
            );
            memory::store(list.wrapping_add(8) as *mut i64, count2.wrapping_add(1));
            vm.scavengeEphemerons.set(list);
        }
        let lost: i64 = vm.wordListOverflow.get();
        vm.wordListOverflow.set(0);
        if lost != 0 {
            let count3: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            return scavengeSlotsof(
                vm,
                (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count3
                }) as i64,
                oop,
            );
        }
        return 1;
    }
    if format == FORMAT_WEAK as u64 {
        let list1: u64 = vm.scavengeWeaklings.get();
        'l3: {
            let count4: i64 = memory::load(list1.wrapping_add(8) as *mut i64);
            if count4 >= memory::load(list1 as *mut i64) {
                vm.scavengeWeaklings.set(growListthenAdd(vm, list1, oop));
                break 'l3;
            }
            memory::store(
                list1
                    .wrapping_add(16)
                    .wrapping_add(count4.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
                oop,
            );
            memory::store(list1.wrapping_add(8) as *mut i64, count4.wrapping_add(1));
            vm.scavengeWeaklings.set(list1);
        }
        let lost1: i64 = vm.wordListOverflow.get();
        vm.wordListOverflow.set(0);
        let t2: i64;
        if lost1 != 0 {
            let count5: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t2 = (if count5 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count5
            }) as i64;
        } else {
            t2 = fixedFieldsOf(vm, oop);
        }
        scavengeSlotsof(vm, t2, oop);
        return 1;
    }
    let t: i64;
    'l6: {
        let format1: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        if format1 <= LAST_POINTER_FORMAT as u64 {
            let t3: i64;
            if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            {
                'l5: {
                    let count6: u64 = (memory::load(oop as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let slots: i64 = (if count6 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count6
                    }) as i64;
                    if slots < CTXT_TEMP_FRAME_START {
                        t3 = slots;
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
                        t3 = CTXT_TEMP_FRAME_START;
                        break 'l5;
                    }
                    top = top
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_add(CTXT_TEMP_FRAME_START);
                    if top < CTXT_TEMP_FRAME_START {
                        t3 = CTXT_TEMP_FRAME_START;
                        break 'l5;
                    }
                    t3 = if top < slots { top } else { slots };
                }
            } else {
                let count7: u64 = (memory::load(oop as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                t3 = (if count7 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count7
                }) as i64;
            }
            t = t3;
            break 'l6;
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
            break 'l6;
        }
        t = (format1 == FORMAT_FORWARDER as u64) as i64;
    }
    scavengeSlotsof(vm, t, oop)
}

pub(super) fn scavengeSlotsof(vm: &VM, limit: i64, oop: i64) -> i64 {
    let mut young: i64 = 0;
    let mut address: u64 = (oop as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
    let end: u64 = (oop as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(limit.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
    while address < end {
        let mut value: i64 = memory::load(address as *mut i64);
        let mut t2: bool = value & TAG_MASK == 0;
        if t2 {
            let mut offset: u64 = value as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            t2 = offset < vm.newSpaceBytes.get();
        }
        if t2 {
            value = scavengedLocationOf(vm, value);
            memory::store(address as *mut i64, value);
            let mut t3: bool = value & TAG_MASK == 0;
            if t3 {
                let mut offset1: u64 = value as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t3 = offset1 < vm.newSpaceBytes.get();
            }
            if t3 {
                young = 1;
            }
        }
        address = address.wrapping_add(BYTES_PER_OOP as u64);
    }
    young
}

/// The object is young. Forwarders lead to copies, and those of become: to anything.
pub(super) fn scavengedLocationOf(vm: &VM, oop: i64) -> i64 {
    let mut target: i64 = oop;
    while memory::load(target as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        target = memory::load(
            target
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        let mut t2: bool = target & TAG_MASK == 0;
        if t2 {
            let mut offset: u64 = target as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            t2 = offset < vm.newSpaceBytes.get();
        }
        if !t2 {
            return target;
        }
    }
    let address: u64 = target as u64;
    if address >= vm.futureSpaceStart.get()
        && address < vm.futureSpaceStart.get().wrapping_add(vm.survivorBytes.get())
    {
        return target;
    }
    copyToSafety(vm, target) as i64
}

#[inline(never)]
pub(super) fn copyToSafety(vm: &VM, oop: i64) -> u64 {
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t2: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let bytes: i64 = (if t2 > 1 { t2 } else { 1 })
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
    let address: u64 = oop as u64;
    let start: u64 = if (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
    {
        address.wrapping_sub(BASE_HEADER_SIZE as u64)
    } else {
        address
    };
    let mut room: u64 = 0;
    if !(start < vm.tenureThreshold.get()
        || vm.tenureEverything.get() | vm.tenureReferents.get() != 0)
    {
        'l2: {
            let start1: u64 = vm.futureSpaceFree.get();
            if start1.wrapping_add(bytes as u64)
                > vm.futureSpaceStart.get().wrapping_add(vm.survivorBytes.get())
            {
                room = 0;
                break 'l2;
            }
            vm.futureSpaceFree.set(start1.wrapping_add(bytes as u64));
            room = start1;
        }
    }
    if room == 0 {
        'l3: {
            let start2: u64 = vm.tenureFree.get();
            if start2.wrapping_add(bytes as u64).wrapping_add(MIN_OBJECT_BYTES as u64)
                <= vm.tenureLimit.get()
            {
                vm.tenureFree.set(start2.wrapping_add(bytes as u64));
                room = start2;
                break 'l3;
            }
            room = allocateTenuredBytesBeyondBuffer(vm, bytes);
        }
        if room == 0 {
            'l4: {
                let start3: u64 = vm.futureSpaceFree.get();
                if start3.wrapping_add(bytes as u64)
                    > vm.futureSpaceStart.get().wrapping_add(vm.survivorBytes.get())
                {
                    room = 0;
                    break 'l4;
                }
                vm.futureSpaceFree.set(start3.wrapping_add(bytes as u64));
                room = start3;
            }
        }
        if room == 0 {
            platform::ioExitOutOfMemory(vm, bytes as u64);
        }
    }
    memory::copy(
        (room as *mut c_void).cast::<u8>(),
        (start as *mut c_void).cast::<u8>(),
        bytes as u64 as usize,
    );
    let copy: u64 = room.wrapping_add((oop as u64).wrapping_sub(start));
    forwardto(oop, copy as i64);
    let mut offset: u64 = copy;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    if offset >= vm.newSpaceBytes.get() {
        let oop2: i64 = copy as i64;
        vm.bytesTenured.set(vm.bytesTenured.get().wrapping_add(bytes as u64));
        vm.statTenures.set(vm.statTenures.get().wrapping_add(1));
        let format: i64 = ((memory::load(oop2 as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        if format <= LAST_POINTER_FORMAT || format >= FORMAT_COMPILED_CODE {
            enterIntoRememberedSet(vm, oop2);
        }
    }
    copy
}

/// From a new buffer, or alone: what is large, and everything while free space is short or in small chunks, or old space may be walked.
#[inline(never)]
pub(super) fn allocateTenuredBytesBeyondBuffer(vm: &VM, bytes: i64) -> u64 {
    let mut t1: bool = bytes > TENURE_BUFFER_BYTES / 8;
    if !t1 {
        t1 = vm.totalFreeOldSpace.get() < vm.newSpaceBytes.get()
            || vm.rememberedSetLost.get() != 0;
    }
    if t1 {
        return allocateOldBytes(vm, bytes);
    }
    let start: u64 = takeFreeBytes(vm, TENURE_BUFFER_BYTES);
    if start == 0 {
        return allocateOldBytes(vm, bytes);
    }
    giveTenureBufferBack(vm);
    vm.tenureFree.set(start.wrapping_add(bytes as u64));
    vm.tenureLimit.set(start.wrapping_add(TENURE_BUFFER_BYTES as u64));
    start
}

pub(super) fn giveTenureBufferBack(vm: &VM) {
    if vm.tenureFree.get() < vm.tenureLimit.get() {
        addFreeChunkAtbytes(
            vm,
            vm.tenureFree.get(),
            vm.tenureLimit.get().wrapping_sub(vm.tenureFree.get()) as i64,
        );
    }
    vm.tenureFree.set(0);
    vm.tenureLimit.set(0);
}

/// What was an object becomes a forwarder of the same size. (A become: of an old object to a young one is followed by rememberIfNeeded:.)
pub(super) fn forwardto(oop: i64, target: i64) {
    memory::store(
        oop as *mut i64,
        (memory::load(oop as *mut i64) as u64 & !(IMMUTABLE_BIT as u64)) as i64,
    );
    setFormatOfto(oop, FORMAT_FORWARDER);
    memory::store(
        oop as *mut i64,
        (memory::load(oop as *mut i64) as u64 & !(CLASS_INDEX_MASK as u64))
            .wrapping_add(FORWARDER_CLASS_INDEX as u64) as i64,
    );
    memory::store(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        target,
    );
}
