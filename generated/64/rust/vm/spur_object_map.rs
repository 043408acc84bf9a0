//! The functions that class `SpurObjectMap` defines.

use super::constants::{
    BRIDGE_BYTES, BYTES_PER_WORD, SEGMENT_ENTRY_WORDS, SHIFT_FOR_WORD,
};
use super::spur_segments::segmentIndexOf;
use super::state::VM;
use super::{memory, platform};

/// Empty. Answer whether there was memory.
pub(super) fn allocateObjectMap(vm: &VM) -> i64 {
    let mut words: u64 = 0;
    let limit: i64 = vm.segmentCount.get();
    let mut i: i64 = 0;
    while i < limit {
        memory::store(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    i
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_add(2)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
            words as i64,
        );
        words = words
            .wrapping_add(
                (memory::load(
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
                ) as u64)
                    .wrapping_shr(SHIFT_FOR_WORD as u32),
            );
        i = i.wrapping_add(1);
    }
    vm.youngMapOffset.set(words);
    words = words
        .wrapping_add(vm.newSpaceBytes.get().wrapping_shr(SHIFT_FOR_WORD as u32));
    vm.objectMapBytes.set((words >> 3).wrapping_add(BYTES_PER_WORD as u64));
    vm.objectMap.set(platform::ioAllocateMemory(vm.objectMapBytes.get()));
    (vm.objectMap.get() != 0) as i64
}

/// -1 outside all spaces.
pub(super) fn mapIndexOf(vm: &VM, address: u64) -> i64 {
    let mut offset: u64 = address;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    if offset < vm.newSpaceBytes.get() {
        return vm
            .youngMapOffset
            .get()
            .wrapping_add(
                address
                    .wrapping_sub(vm.newSpaceStart.get())
                    .wrapping_shr(SHIFT_FOR_WORD as u32),
            ) as i64;
    }
    let segment: i64 = segmentIndexOf(vm, address);
    if segment < 0 {
        return -1;
    }
    if address
        >= (memory::load(
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
        return -1;
    }
    (memory::load(
        vm
            .segmentTable
            .get()
            .wrapping_add(16)
            .wrapping_add(
                segment
                    .wrapping_mul(SEGMENT_ENTRY_WORDS)
                    .wrapping_add(2)
                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut i64,
    ) as u64)
        .wrapping_add(
            address
                .wrapping_sub(
                    memory::load(
                        vm
                            .segmentTable
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(
                                segment
                                    .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ) as u64,
                )
                .wrapping_shr(SHIFT_FOR_WORD as u32),
        ) as i64
}

pub(super) fn noteInObjectMap(vm: &VM, oop: i64) {
    let index: i64 = mapIndexOf(vm, oop as u64);
    let address: u64 = vm.objectMap.get().wrapping_add(index as u64 >> 3);
    memory::store(
        address as *mut u8,
        (memory::load(address as *mut u8) as i64 | 1i64.wrapping_shl((index & 7) as u32))
            as u8,
    );
}

/// The low bits of the argument are 0.
pub(super) fn isInObjectMap(vm: &VM, oop: i64) -> i64 {
    let index: i64 = mapIndexOf(vm, oop as u64);
    if index < 0 {
        return 0;
    }
    ((memory::load(vm.objectMap.get().wrapping_add(index as u64 >> 3) as *mut u8) as u64)
        .wrapping_shr((index & 7) as u32) as i64 & 1 != 0) as i64
}
