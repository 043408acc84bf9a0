//! The functions that class `ObjectMemory` defines.

use super::constants::{
    BASE_HEADER_SIZE, CLASS_ARRAY, PRIM_ERR_GENERIC_FAILURE, SEGMENT_ENTRY_WORDS,
    SHIFT_FOR_WORD,
};
use super::signals::forceInterruptCheck;
use super::state::VM;
use super::{memory, platform};

/// Give everything back that initializeMemoryForEdenBytes: and growing got. What was not there yet is 0.
#[inline(never)]
pub(super) fn releaseMemory(vm: &VM) {
    let limit: i64 = vm.segmentCount.get();
    let mut i: i64 = 0;
    while i < limit {
        platform::ioReleaseMemorysize(
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
        );
        i = i.wrapping_add(1);
    }
    vm.segmentCount.set(0);
    let list: u64 = vm.segmentTable.get();
    if list != 0 {
        platform::ioReleaseMemorysize(
            list,
            memory::load(list as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    vm.segmentTable.set(0);
    'l2: {
        if vm.newSpaceStart.get() == 0 {
            break 'l2;
        }
        platform::ioReleaseMemorysize(vm.newSpaceStart.get(), vm.newSpaceBytes.get());
        vm.newSpaceStart.set(0);
    }
    let list1: u64 = vm.rememberedSet.get();
    if list1 != 0 {
        platform::ioReleaseMemorysize(
            list1,
            memory::load(list1 as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    vm.rememberedSet.set(0);
    let list2: u64 = vm.remapBuffer.get();
    if list2 != 0 {
        platform::ioReleaseMemorysize(
            list2,
            memory::load(list2 as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    let list3: u64 = vm.extraRoots.get();
    if list3 != 0 {
        platform::ioReleaseMemorysize(
            list3,
            memory::load(list3 as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    let list4: u64 = vm.mournQueue.get();
    if list4 != 0 {
        platform::ioReleaseMemorysize(
            list4,
            memory::load(list4 as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    vm.remapBuffer.set(0);
    vm.extraRoots.set(0);
    vm.mournQueue.set(0);
    let list5: u64 = vm.scavengeWeaklings.get();
    if list5 != 0 {
        platform::ioReleaseMemorysize(
            list5,
            memory::load(list5 as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    let list6: u64 = vm.scavengeEphemerons.get();
    if list6 != 0 {
        platform::ioReleaseMemorysize(
            list6,
            memory::load(list6 as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    vm.scavengeWeaklings.set(0);
    vm.scavengeEphemerons.set(0);
    let list7: u64 = vm.markStack.get();
    if list7 != 0 {
        platform::ioReleaseMemorysize(
            list7,
            memory::load(list7 as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    let list8: u64 = vm.markWeaklings.get();
    if list8 != 0 {
        platform::ioReleaseMemorysize(
            list8,
            memory::load(list8 as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    let list9: u64 = vm.markEphemerons.get();
    if list9 != 0 {
        platform::ioReleaseMemorysize(
            list9,
            memory::load(list9 as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    vm.markStack.set(0);
    vm.markWeaklings.set(0);
    vm.markEphemerons.set(0);
    let list10: u64 = vm.loadedSegments.get();
    if list10 != 0 {
        platform::ioReleaseMemorysize(
            list10,
            memory::load(list10 as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    vm.loadedSegments.set(0);
}

#[inline]
pub(super) fn nilObject(vm: &VM) -> i64 {
    vm.nilObj.get()
}

#[inline]
pub(super) fn trueObject(vm: &VM) -> i64 {
    vm.trueObj.get()
}

#[inline]
pub(super) fn falseObject(vm: &VM) -> i64 {
    vm.falseObj.get()
}

/// Fails the primitive when it is neither.
pub(super) fn booleanValueOf(vm: &VM, oop: i64) -> i64 {
    if oop == vm.trueObj.get() {
        return 1;
    }
    if oop != vm.falseObj.get() {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
    }
    0
}

pub(super) fn classArray(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    )
}

/// After a collection. The signal is given once, until the image sets the threshold anew.
pub(super) fn checkLowSpace(vm: &VM) {
    let mut t1: bool = vm.lowSpaceThreshold.get() > 0;
    if t1 {
        t1 = vm.totalFreeOldSpace.get() < vm.lowSpaceThreshold.get() as u64;
    }
    if t1 {
        vm.lowSpaceThreshold.set(0);
        vm.signalLowSpace.set(1);
        forceInterruptCheck(vm);
    }
}
