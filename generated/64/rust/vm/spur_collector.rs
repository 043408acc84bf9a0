//! The functions that class `SpurCollector` defines.

use super::constants::{
    BASE_HEADER_SIZE, BRIDGE_BYTES, CHUNK_LARGER, CLASS_INDEX_MASK, GC_MODE_FULL,
    GC_MODE_SCAVENGE, MARK_BIT, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, REMEMBERED_BIT,
    SEGMENT_ENTRY_WORDS, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
};
use super::interpreter::{postGCAction, preGCAction};
use super::object_memory::checkLowSpace;
use super::spur_compactor::sweepAndCompact;
use super::spur_free_space::detachChunk;
use super::spur_heap_verifier::verifyHeap;
use super::spur_marker::markLiveObjects;
use super::spur_scavenger::{canScavenge, scavengeNewSpaceTenuring};
use super::spur_segments::{bridgeSegment, copySegmentEntryto, growOldSpaceByAtLeast};
use super::state::VM;
use super::{memory, platform};

/// Not 0: verify the heap after each collection.
pub(super) fn setVerifyHeap(vm: &VM, flag: i64) {
    vm.verifyHeapSetting.set(flag);
}

pub(super) fn incrementalGC(vm: &VM) -> u64 {
    collectNewSpace(vm);
    vm.totalFreeOldSpace
        .get()
        .wrapping_add(
            if vm.freeStart.get() < vm.scavengeThreshold.get() {
                vm.scavengeThreshold.get().wrapping_sub(vm.freeStart.get())
            } else {
                0
            },
        )
}

/// Answer the size of the largest free chunk.
pub(super) fn fullGC(vm: &VM) -> u64 {
    preGCAction(vm, GC_MODE_FULL);
    collectBothSpacesTenuring(vm, 0);
    postGCAction(vm, GC_MODE_FULL);
    if vm.verifyHeapSetting.get() != 0 {
        if verifyHeap(vm) > 0 {
            platform::ioAbort(
                vm,
                c"the heap is corrupted".as_ptr().cast::<i8>().cast_mut(),
            );
        }
    }
    checkLowSpace(vm);
    let chunk: i64;
    'l1: {
        let mut node: i64 = memory::load(
            vm
                .freeListsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if node == 0 {
            chunk = 0;
            break 'l1;
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
    let t1: i64;
    if chunk == 0 {
        t1 = 0;
    } else {
        let count: u64 = (memory::load(chunk as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t2: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(chunk.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
        t1 = (if t2 > 1 { t2 } else { 1 })
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
    t1 as u64
}

pub(super) fn collectNewSpace(vm: &VM) {
    vm.needGCFlag.set(0);
    if canScavenge(vm) == 0 {
        preGCAction(vm, GC_MODE_FULL);
        collectBothSpacesTenuring(vm, 0);
        postGCAction(vm, GC_MODE_FULL);
        if vm.verifyHeapSetting.get() != 0 {
            if verifyHeap(vm) > 0 {
                platform::ioAbort(
                    vm,
                    c"the heap is corrupted".as_ptr().cast::<i8>().cast_mut(),
                );
            }
        }
        return;
    }
    preGCAction(vm, GC_MODE_SCAVENGE);
    timedScavengeTenuring(vm, 0);
    postGCAction(vm, GC_MODE_SCAVENGE);
    if vm.verifyHeapSetting.get() != 0 {
        if verifyHeap(vm) > 0 {
            platform::ioAbort(
                vm,
                c"the heap is corrupted".as_ptr().cast::<i8>().cast_mut(),
            );
        }
    }
}

pub(super) fn collectBothSpacesTenuring(vm: &VM, everything: i64) {
    vm.needGCFlag.set(0);
    let usecs: u64 = platform::ioUTCMicrosecondsNow();
    let scavenged: i64 = canScavenge(vm);
    if scavenged != 0 {
        timedScavengeTenuring(vm, everything);
    }
    let usecs1: u64 = platform::ioUTCMicrosecondsNow();
    markLiveObjects(vm);
    let mut kept: i64 = 0;
    let limit: i64 = memory::load(vm.rememberedSet.get().wrapping_add(8) as *mut i64);
    let mut i: i64 = 0;
    while i < limit {
        let oop: i64 = memory::load(
            vm
                .rememberedSet
                .get()
                .wrapping_add(16)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut i64,
        );
        if memory::load(oop as *mut i64) as u64 & MARK_BIT as u64 != 0 {
            memory::store(
                vm
                    .rememberedSet
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(kept.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
                oop,
            );
            kept = kept.wrapping_add(1);
        } else {
            memory::store(
                oop as *mut i64,
                (memory::load(oop as *mut i64) as u64 & !(REMEMBERED_BIT as u64)) as i64,
            );
        }
        i = i.wrapping_add(1);
    }
    memory::store(vm.rememberedSet.get().wrapping_add(8) as *mut i64, kept);
    let middle: u64 = platform::ioUTCMicrosecondsNow();
    vm.statMarkUsecs
        .set(vm.statMarkUsecs.get().wrapping_add(middle.wrapping_sub(usecs1)));
    sweepAndCompact(vm);
    let t: u64 = vm.statCompactUsecs.get();
    vm.statCompactUsecs
        .set(t.wrapping_add(platform::ioUTCMicrosecondsNow().wrapping_sub(middle)));
    if scavenged == 0 && canScavenge(vm) != 0 {
        timedScavengeTenuring(vm, everything);
    }
    vm.forwardersMayExist.set(0);
    'l6: {
        if vm.totalFreeOldSpace.get() <= vm.shrinkThreshold.get() {
            break 'l6;
        }
        let mut index: i64 = vm.segmentCount.get().wrapping_sub(1);
        while index > 0 {
            let bytes: u64 = memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        index
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_add(1)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
            ) as u64;
            let address: u64 = memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        index
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
            ) as u64;
            let first: u64 = if (memory::load(address as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address
            };
            let mut t7: bool = memory::load(first as i64 as *mut i64) as u64
                & CLASS_INDEX_MASK as u64 == 0;
            if t7 {
                let oop1: i64 = first as i64;
                let address1: u64 = oop1 as u64;
                let count: u64 = (memory::load(oop1 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t8: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count
                }) as i64;
                t7 = address1
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if t8 > 1 { t8 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                            as u64,
                    )
                    == (memory::load(
                        vm
                            .segmentTable
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(
                                index
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
                                        index
                                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                            .wrapping_add(1)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                    ) as *mut i64,
                            ) as u64,
                        )
                        .wrapping_sub(BRIDGE_BYTES as u64);
            }
            let mut t4: bool = t7;
            if t4 {
                let mut t3: bool = vm.totalFreeOldSpace.get().wrapping_sub(bytes)
                    >= vm.growHeadroom.get();
                if t3 {
                    t3 = vm.totalFreeOldSpace.get() > vm.shrinkThreshold.get();
                }
                t4 = t3;
            }
            if t4 {
                let address2: u64 = memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            index
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64;
                detachChunk(
                    vm,
                    (if (memory::load(address2 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                        == OVERFLOW_SLOT_COUNT as u64
                    {
                        address2.wrapping_add(BASE_HEADER_SIZE as u64)
                    } else {
                        address2
                    }) as i64,
                );
                let start: u64 = memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            index
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64;
                let bytes1: u64 = memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            index
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(1)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64;
                vm.segmentCount.set(vm.segmentCount.get().wrapping_sub(1));
                let limit1: i64 = vm.segmentCount.get();
                let mut i1: i64 = index;
                while i1 < limit1 {
                    copySegmentEntryto(vm, i1.wrapping_add(1), i1);
                    i1 = i1.wrapping_add(1);
                }
                memory::store(
                    vm.segmentTable.get().wrapping_add(8) as *mut i64,
                    vm.segmentCount.get().wrapping_mul(SEGMENT_ENTRY_WORDS),
                );
                vm.oldSpaceBytes.set(vm.oldSpaceBytes.get().wrapping_sub(bytes1));
                if index > 0 {
                    bridgeSegment(vm, index.wrapping_sub(1));
                }
                platform::ioReleaseMemorysize(start, bytes1);
                vm.statShrinkMemory.set(vm.statShrinkMemory.get().wrapping_add(1));
            }
            index = index.wrapping_sub(1);
        }
    }
    if vm.totalFreeOldSpace.get() < vm.growHeadroom.get() {
        growOldSpaceByAtLeast(
            vm,
            vm.growHeadroom.get().wrapping_sub(vm.totalFreeOldSpace.get()),
        );
    }
    vm.oldSpaceUseAtLastFullGC
        .set(vm.oldSpaceBytes.get().wrapping_sub(vm.totalFreeOldSpace.get()));
    vm.statFullGCs.set(vm.statFullGCs.get().wrapping_add(1));
    vm.statGCEndUsecs.set(platform::ioUTCMicrosecondsNow());
    vm.statFullGCUsecs
        .set(
            vm
                .statFullGCUsecs
                .get()
                .wrapping_add(vm.statGCEndUsecs.get().wrapping_sub(usecs)),
        );
}

pub(super) fn timedScavengeTenuring(vm: &VM, everything: i64) {
    let usecs: u64 = platform::ioUTCMicrosecondsNow();
    scavengeNewSpaceTenuring(vm, everything);
    vm.needGCFlag.set(0);
    vm.statScavenges.set(vm.statScavenges.get().wrapping_add(1));
    vm.statRememberedCount
        .set(memory::load(vm.rememberedSet.get().wrapping_add(8) as *mut i64));
    vm.statSurvivorBytes
        .set(vm.pastSpaceFree.get().wrapping_sub(vm.pastSpaceStart.get()));
    vm.statGCEndUsecs.set(platform::ioUTCMicrosecondsNow());
    vm.statScavengeUsecs
        .set(
            vm
                .statScavengeUsecs
                .get()
                .wrapping_add(vm.statGCEndUsecs.get().wrapping_sub(usecs)),
        );
}

pub(super) fn setHeapGrowthToSizeGCRatio(vm: &VM, ratio: f64) {
    vm.heapGrowthRatio.set(ratio);
}
