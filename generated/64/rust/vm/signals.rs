//! The functions that class `Signals` defines.

use core::sync::atomic::Ordering::Relaxed;
use super::constants::{
    ACTIVE_PROCESS_INDEX, BASE_HEADER_SIZE, CLASS_INDEX_MASK, EXTERNAL_OBJECTS_ARRAY,
    FORMAT_ARRAY, FORMAT_MASK, FORMAT_SHIFT, FORWARDER_CLASS_INDEX, GC_MODE_FULL,
    IDLE_LIMIT_MICROSECONDS, LONG_IDLE_MICROSECONDS, OVERFLOW_COUNT_MASK,
    OVERFLOW_SLOT_COUNT, PAGE_HEADER_BYTES, PAGE_HEADROOM, PAGE_MASK, POLL_MICROSECONDS,
    PROCESS_SIGNALING_LOW_SPACE, REMEMBERED_BIT, SCHEDULER_ASSOCIATION, SHIFT_FOR_WORD,
    SLOT_COUNT_SHIFT, TAG_MASK, THE_FINALIZATION_SEMAPHORE, THE_LOW_SPACE_SEMAPHORE,
    THE_TIMER_SEMAPHORE, VALUE_INDEX,
};
use super::interpreter::{postGCAction, preGCAction, requestExit};
use super::object_memory::checkLowSpace;
use super::scheduler::{followedFieldof, isSemaphore, synchronousSignal};
use super::spur_collector::{collectBothSpacesTenuring, collectNewSpace};
use super::spur_heap_verifier::verifyHeap;
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::spur_segments::growOldSpaceByAtLeast;
use super::state::VM;
use super::{memory, platform};

/// An image is about to run.
#[inline(never)]
pub(super) fn startSignals(vm: &VM) {
    platform::ioSetHeartbeatTarget(vm, vm.stackLimit.as_ptr() as u64);
    platform::ioStartHeartbeat(vm);
}

/// The state of this virtual machine is about to go away.
pub(super) fn stopSignals(vm: &VM) {
    platform::ioStopHeartbeat(vm);
    platform::ioSetHeartbeatTarget(vm, 0);
}

/// Have the next activation or backward jump look up.
#[inline(never)]
pub(super) fn forceInterruptCheck(vm: &VM) {
    vm.statForcedChecks.set(vm.statForcedChecks.get().wrapping_add(1));
    vm.stackLimit.store(18446744073709551615, Relaxed);
}

/// Signal the timer semaphore at that time (UTC); 0 means never.
#[inline(never)]
pub(super) fn signalAt(vm: &VM, microseconds: u64) {
    vm.nextWakeup.set(microseconds);
    if microseconds != 0 && microseconds <= platform::ioUTCMicroseconds() {
        forceInterruptCheck(vm);
    }
}

/// Do what was asked for. Objects may move and another process may be active afterwards.
#[inline(never)]
pub(super) fn checkForEventsMayContextSwitch(vm: &VM, mayContextSwitch: i64) {
    vm.statEventChecks.set(vm.statEventChecks.get().wrapping_add(1));
    vm.stackLimit
        .store(
            (vm.framePointer.get() & PAGE_MASK as u64)
                .wrapping_add(PAGE_HEADER_BYTES as u64)
                .wrapping_add(PAGE_HEADROOM as u64),
            Relaxed,
        );
    if vm.needGCFlag.get() != 0 {
        collectNewSpace(vm);
        let t: i64;
        'l1: {
            if vm.oldSpaceBytes.get().wrapping_sub(vm.totalFreeOldSpace.get())
                <= vm.oldSpaceUseAtLastFullGC.get()
            {
                t = 0;
                break 'l1;
            }
            let growth: u64 = vm
                .oldSpaceBytes
                .get()
                .wrapping_sub(vm.totalFreeOldSpace.get())
                .wrapping_sub(vm.oldSpaceUseAtLastFullGC.get());
            if growth < vm.edenLimit.get().wrapping_sub(vm.edenStart.get()) {
                t = 0;
                break 'l1;
            }
            t = (growth as f64
                >= vm.oldSpaceUseAtLastFullGC.get() as f64 * vm.heapGrowthRatio.get())
                as i64;
        }
        if t != 0 {
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
        } else if vm.totalFreeOldSpace.get() < vm.growHeadroom.get() {
            growOldSpaceByAtLeast(
                vm,
                vm.growHeadroom.get().wrapping_sub(vm.totalFreeOldSpace.get()),
            );
        }
        checkLowSpace(vm);
    }
    if mayContextSwitch == 0 {
        return;
    }
    vm.runnableBound.set(0);
    if vm.signalLowSpace.get() != 0 {
        vm.signalLowSpace.set(0);
        if memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    PROCESS_SIGNALING_LOW_SPACE.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        ) == vm.nilObj.get()
        {
            let object: i64 = memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let t2: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    object
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
            } else {
                followedFieldof(vm, VALUE_INDEX, object)
            };
            let t1: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    t2
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
            } else {
                followedFieldof(vm, ACTIVE_PROCESS_INDEX, t2)
            };
            let oop1: i64 = vm.specialObjectsOop.get();
            let mut offset: u64 = oop1 as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            let mut t3: bool = offset >= vm.newSpaceBytes.get();
            if t3 {
                let mut t4: bool = t1 & TAG_MASK == 0;
                if t4 {
                    let mut offset1: u64 = t1 as u64;
                    offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                    t4 = offset1 < vm.newSpaceBytes.get();
                }
                t3 = t4;
            }
            if t3 {
                if memory::load(oop1 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                    enterIntoRememberedSet(vm, oop1);
                }
            }
            memory::store(
                oop1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        PROCESS_SIGNALING_LOW_SPACE.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
                t1,
            );
        }
        signalSpecialSemaphore(vm, THE_LOW_SPACE_SEMAPHORE);
    }
    let now: u64 = platform::ioUTCMicroseconds();
    if now >= vm.nextPoll.get() {
        vm.statInputPolls.set(vm.statInputPolls.get().wrapping_add(1));
        platform::ioProcessEvents(vm);
        vm.nextPoll.set(now.wrapping_add(POLL_MICROSECONDS as u64));
    }
    let mut t6: bool = vm.nextWakeup.get() != 0;
    if t6 {
        let t5: u64 = platform::ioUTCMicrosecondsNow();
        t6 = t5 >= vm.nextWakeup.get();
    }
    if t6 {
        vm.nextWakeup.set(0);
        signalSpecialSemaphore(vm, THE_TIMER_SEMAPHORE);
    }
    if vm.pendingFinalizationSignals.get() > 0 {
        vm.pendingFinalizationSignals.set(0);
        signalSpecialSemaphore(vm, THE_FINALIZATION_SEMAPHORE);
    }
    loop {
        let index: i64 = platform::ioNextSignaledSemaphore(vm);
        if index == 0 {
            break;
        }
        signalExternalSemaphore(vm, index);
    }
    let request: i64 = platform::ioStopRequest(vm);
    if request != 0 {
        requestExit(vm, request.wrapping_sub(1) as i32);
    }
}

#[inline(never)]
pub(super) fn signalSpecialSemaphore(vm: &VM, splIndex: i64) {
    let semaphore: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(splIndex.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if isSemaphore(vm, semaphore) != 0 {
        synchronousSignal(vm, semaphore);
    }
}

/// index is that of the image's table, from 1; a request for what is no semaphore is dropped.
#[inline(never)]
pub(super) fn signalExternalSemaphore(vm: &VM, index: i64) {
    let table: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(EXTERNAL_OBJECTS_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut t: bool = table & TAG_MASK == 0
        && (memory::load(table as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64;
    if t {
        let mut t1: bool = index >= 1;
        if t1 {
            let count: u64 = (memory::load(table as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t1 = index
                <= (if count == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(table.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count
                }) as i64;
        }
        t = t1;
    }
    if !t {
        return;
    }
    let index1: i64 = index.wrapping_sub(1);
    let mut value: i64 = memory::load(
        table
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index1.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, index1, table);
    }
    if isSemaphore(vm, value) != 0 {
        synchronousSignal(vm, value);
    }
}

/// Wait for input, a signal or the timer, but not much longer than that (see idleLimit:). During a long wait there is nothing the heartbeat could ask for.
#[inline(never)]
pub(super) fn relinquishFor(vm: &VM, microseconds: u64) {
    let mut limit: u64 = idleLimit(vm, microseconds);
    let now: u64 = platform::ioUTCMicrosecondsNow();
    if vm.nextWakeup.get() != 0 {
        if vm.nextWakeup.get() <= now {
            forceInterruptCheck(vm);
            return;
        }
        if vm.nextWakeup.get().wrapping_sub(now) < limit {
            limit = vm.nextWakeup.get().wrapping_sub(now);
        }
    }
    if limit < LONG_IDLE_MICROSECONDS as u64 {
        platform::ioRelinquishProcessorForMicroseconds(vm, limit as i64);
    } else {
        platform::ioStopHeartbeat(vm);
        platform::ioRelinquishProcessorForMicroseconds(vm, limit as i64);
        platform::ioStartHeartbeat(vm);
    }
    let t: u64 = vm.idleMicroseconds.get();
    vm.idleMicroseconds
        .set(t.wrapping_add(platform::ioUTCMicrosecondsNow().wrapping_sub(now)));
    vm.nextPoll.set(0);
    forceInterruptCheck(vm);
}

/// An idle process asks for a short wait again and again. As long as no other process has run since it last asked, each wait may be twice as long as the one
/// before: everything that makes another process run ends it, and whoever only looks at something between two waits sees it after at most twice the time.
#[inline(never)]
pub(super) fn idleLimit(vm: &VM, microseconds: u64) -> u64 {
    if vm.statProcessSwitches.get() == vm.idleSwitches.get() {
        if vm.idleRounds.get() < 16 {
            vm.idleRounds.set(vm.idleRounds.get().wrapping_add(1));
        }
    } else {
        vm.idleSwitches.set(vm.statProcessSwitches.get());
        vm.idleRounds.set(0);
    }
    if microseconds >= IDLE_LIMIT_MICROSECONDS as u64 {
        return microseconds;
    }
    let limit: u64 = microseconds.wrapping_shl(vm.idleRounds.get() as u32);
    if limit < IDLE_LIMIT_MICROSECONDS as u64 {
        limit
    } else {
        IDLE_LIMIT_MICROSECONDS as u64
    }
}
