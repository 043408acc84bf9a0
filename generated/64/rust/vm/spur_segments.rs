//! The functions that class `SpurSegments` defines.

use super::constants::{
    BRIDGE_BYTES, FORMAT_SHIFT, FORMAT_WORDS64, MARK_BIT, MAX_SLOTS_OF_OBJECT,
    MIN_OBJECT_BYTES, OVERFLOW_MARKER, PINNED_BIT, SEGMENT_BRIDGE_CLASS_INDEX,
    SEGMENT_ENTRY_WORDS, SEGMENT_GRANULARITY, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
};
use super::spur_free_space::addFreeChunkAtbytes;
use super::spur_word_list::growListthenAdd;
use super::state::VM;
use super::{memory, platform};

/// 0: as much as the platform gives.
pub(super) fn setMaxOldSpaceBytes(vm: &VM, bytes: u64) {
    vm.maxOldSpaceBytes.set(bytes);
}

/// Of the last segment that begins at or before the address, by bisection; -1 when there is none.
pub(super) fn segmentIndexOf(vm: &VM, address: u64) -> i64 {
    if vm.segmentCount.get() == 1 {
        return (if address
            >= memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        0i64
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
            ) as u64
        {
            0i32
        } else {
            -1
        }) as i64;
    }
    let mut low: i64 = -1;
    let mut high: i64 = vm.segmentCount.get();
    while high.wrapping_sub(low) > 1 {
        let middle: i64 = (low.wrapping_add(high) as u64 >> 1) as i64;
        if memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    middle
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64 <= address
        {
            low = middle;
        } else {
            high = middle;
        }
    }
    low
}

/// Enter a block of memory, which holds nothing yet; answer its index, or -1 when the table cannot grow.
pub(super) fn addSegmentAtbytes(vm: &VM, start: u64, bytes: u64) -> i64 {
    let mut i: i64 = 1;
    while i <= SEGMENT_ENTRY_WORDS {
        let list: u64 = vm.segmentTable.get();
        'l2: {
            let count: i64 = memory::load(list.wrapping_add(8) as *mut i64);
            if count >= memory::load(list as *mut i64) {
                vm.segmentTable.set(growListthenAdd(vm, list, 0));
                break 'l2;
            }
            memory::store(
                list
                    .wrapping_add(16)
                    .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
                0,
            );
            memory::store(list.wrapping_add(8) as *mut i64, count.wrapping_add(1));
            vm.segmentTable.set(list);
        }
        i = i.wrapping_add(1);
    }
    let lost: i64 = vm.wordListOverflow.get();
    vm.wordListOverflow.set(0);
    if lost != 0 {
        memory::store(
            vm.segmentTable.get().wrapping_add(8) as *mut i64,
            vm.segmentCount.get().wrapping_mul(SEGMENT_ENTRY_WORDS),
        );
        return -1;
    }
    let mut index: i64 = vm.segmentCount.get();
    while index > 0
        && memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    index
                        .wrapping_sub(1)
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64 > start
    {
        copySegmentEntryto(vm, index.wrapping_sub(1), index);
        index = index.wrapping_sub(1);
    }
    vm.segmentCount.set(vm.segmentCount.get().wrapping_add(1));
    vm.oldSpaceBytes.set(vm.oldSpaceBytes.get().wrapping_add(bytes));
    memory::store(
        vm
            .segmentTable
            .get()
            .wrapping_add(16)
            .wrapping_add(
                index
                    .wrapping_mul(SEGMENT_ENTRY_WORDS)
                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut i64,
        start as i64,
    );
    memory::store(
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
        bytes as i64,
    );
    bridgeSegment(vm, index);
    if index > 0 {
        bridgeSegment(vm, index.wrapping_sub(1));
    }
    index
}

pub(super) fn copySegmentEntryto(vm: &VM, from: i64, to: i64) {
    let mut field: i64 = 0;
    while field < SEGMENT_ENTRY_WORDS {
        memory::store(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    to
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_add(field)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
            memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        from
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_add(field)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
            ),
        );
        field = field.wrapping_add(1);
    }
}

/// Write the bridge at the segment's end.
pub(super) fn bridgeSegment(vm: &VM, index: i64) {
    writeBridgeAtto(
        (memory::load(
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
            .wrapping_sub(BRIDGE_BYTES as u64),
        if index.wrapping_add(1) < vm.segmentCount.get() {
            memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        index
                            .wrapping_add(1)
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
            ) as u64
        } else {
            0
        },
    );
}

/// The next segment's address, or 0. A bridge over a distance has the number of slots that makes its end the next segment's start.
pub(super) fn writeBridgeAtto(address: u64, next: u64) {
    let gap: u64 = if next == 0 {
        0
    } else {
        next.wrapping_sub(address).wrapping_sub(BRIDGE_BYTES as u64)
    };
    let header: u64 = 0u64
        .wrapping_shl(SLOT_COUNT_SHIFT as u32)
        .wrapping_add((FORMAT_WORDS64 as u64).wrapping_shl(FORMAT_SHIFT as u32))
        .wrapping_add(SEGMENT_BRIDGE_CLASS_INDEX as u64) | PINNED_BIT as u64
        | MARK_BIT as u64;
    if gap == 0 {
        memory::store(address as *mut i64, header as i64);
        memory::store(address.wrapping_add(8) as *mut i64, 0);
    } else {
        memory::store(
            address as *mut i64,
            (OVERFLOW_MARKER | gap.wrapping_shr(SHIFT_FOR_WORD as u32)) as i64,
        );
        memory::store(
            address.wrapping_add(8) as *mut i64,
            (OVERFLOW_MARKER | header) as i64,
        );
    }
}

pub(super) fn leastSegmentBytes(bytes: u64) -> u64 {
    bytes
        .wrapping_add(BRIDGE_BYTES as u64)
        .wrapping_add(MIN_OBJECT_BYTES as u64)
        .wrapping_add(SEGMENT_GRANULARITY as u64)
        .wrapping_sub(1) & 0i64.wrapping_sub(SEGMENT_GRANULARITY) as u64
}

/// Answer whether a chunk of so many bytes is there now.
#[inline(never)]
pub(super) fn growOldSpaceByAtLeast(vm: &VM, bytes: u64) -> i64 {
    if bytes
        > MAX_SLOTS_OF_OBJECT.wrapping_add(2).wrapping_shl(SHIFT_FOR_WORD as u32) as u64
    {
        return 0;
    }
    let least: u64 = leastSegmentBytes(bytes);
    let mut size: u64 = SEGMENT_GRANULARITY as u64;
    while size < bytes.wrapping_add(BRIDGE_BYTES as u64) || size < vm.growHeadroom.get()
    {
        size = size.wrapping_add(size);
    }
    if addSegmentOfBytes(vm, if size > least { size } else { least }) != 0 {
        return 1;
    }
    addSegmentOfBytes(vm, least)
}

/// A new segment that is one free chunk.
pub(super) fn addSegmentOfBytes(vm: &VM, bytes: u64) -> i64 {
    if vm.maxOldSpaceBytes.get() > 0
        && vm.oldSpaceBytes.get().wrapping_add(bytes) > vm.maxOldSpaceBytes.get()
    {
        return 0;
    }
    let usecs: u64 = platform::ioUTCMicrosecondsNow();
    let start: u64 = platform::ioAllocateMemoryabove(
        bytes,
        memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    0i64
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64,
    );
    if start == 0 {
        return 0;
    }
    if addSegmentAtbytes(vm, start, bytes) < 0 {
        platform::ioReleaseMemorysize(start, bytes);
        return 0;
    }
    addFreeChunkAtbytes(vm, start, bytes.wrapping_sub(BRIDGE_BYTES as u64) as i64);
    let usecs1: u64 = platform::ioUTCMicrosecondsNow().wrapping_sub(usecs);
    vm.statGrowMemory.set(vm.statGrowMemory.get().wrapping_add(1));
    if usecs1 > vm.statMaxSegmentUsecs.get() {
        vm.statMaxSegmentUsecs.set(usecs1);
    }
    1
}

/// Whether an object may be there.
pub(super) fn isInMemory(vm: &VM, address: u64) -> i64 {
    let mut offset: u64 = address;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset < vm.newSpaceBytes.get();
    if !t1 {
        let index: i64 = segmentIndexOf(vm, address);
        t1 = index >= 0
            && address
                < (memory::load(
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
    t1 as i64
}

pub(super) fn setGrowHeadroom(vm: &VM, bytes: u64) {
    vm.growHeadroom.set(bytes);
}

pub(super) fn setShrinkThreshold(vm: &VM, bytes: u64) {
    vm.shrinkThreshold.set(bytes);
}
