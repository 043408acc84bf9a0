//! The functions that class `SpurCompactor` defines.

use core::ffi::c_void;
use super::constants::{
    BASE_HEADER_SIZE, BIT_NIBBLES, BIT_PAIRS, BIT_QUADS, BIT_SUMS, BLOCK_BYTES,
    BLOCK_ENTRY_BYTES, BLOCK_SHIFT, BRIDGE_BYTES, BYTES_PER_OOP, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CTXT_TEMP_FRAME_START, FORMAT_COMPILED_CODE,
    FORMAT_FORWARDER, FORMAT_MASK, FORMAT_SHIFT, HEADER_INDEX, LAST_POINTER_FORMAT,
    LITERAL_START, MARK_BIT, MIN_OBJECT_BYTES, NUM_FREE_LISTS, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PINNED_BIT, SEGMENT_ENTRY_WORDS,
    SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, STACK_POINTER_INDEX, TAG_MASK,
    VISIT_REMAP,
};
use super::interpreter::visitRoots;
use super::spur_free_space::addFreeChunkAtbytes;
use super::spur_roots::{visitList, visitRootSlot};
use super::spur_segments::segmentIndexOf;
use super::state::VM;
use super::{memory, platform};

/// After marking. Answer whether anything was moved.
#[inline(never)]
pub(super) fn sweepAndCompact(vm: &VM) -> i64 {
    vm.statMovedObjects.set(0);
    vm.freedObjects.set(0);
    let mut blocks: u64 = 0;
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
            blocks as i64,
        );
        blocks = blocks
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
                    .wrapping_add(BLOCK_BYTES as u64)
                    .wrapping_sub(1)
                    .wrapping_shr(BLOCK_SHIFT as u32),
            );
        i = i.wrapping_add(1);
    }
    vm.blockTableBytes.set(blocks.wrapping_mul(BLOCK_ENTRY_BYTES as u64));
    vm.blockTable.set(platform::ioAllocateMemory(vm.blockTableBytes.get()));
    if vm.blockTable.get() == 0 {
        moveObjects(vm);
        sweepYoungObjects(vm);
        return 0;
    }
    let limit1: i64 = vm.segmentCount.get();
    let mut i1: i64 = 0;
    while i1 < limit1 {
        let mut last: i64 = 0;
        let t1: u64 = memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    i1
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
        let mut address: u64 = t1;
        while address < limit2 {
            let object: u64 = if (memory::load(address as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address
            };
            let oop: i64 = object as i64;
            let address1: u64 = oop as u64;
            let count: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t4: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
            address = address1
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t4 > 1 { t4 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            let each: i64 = object as i64;
            if memory::load(each as *mut i64) as u64 & MARK_BIT as u64 != 0
                && memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64 != 0
            {
                let address2: u64 = each as u64;
                let start1: u64 = if (memory::load(each as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    address2.wrapping_sub(BASE_HEADER_SIZE as u64)
                } else {
                    address2
                };
                let count1: u64 = (memory::load(each as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t6: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(each.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count1
                }) as i64;
                let bytes: i64 = (if t6 > 1 { t6 } else { 1 })
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
                let block: u64 = (memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            i1
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(2)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64)
                    .wrapping_add(
                        start1
                            .wrapping_sub(
                                memory::load(
                                    vm
                                        .segmentTable
                                        .get()
                                        .wrapping_add(16)
                                        .wrapping_add(
                                            i1
                                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                        ) as *mut i64,
                                ) as u64,
                            )
                            .wrapping_shr(BLOCK_SHIFT as u32),
                    );
                let first: i64 = start1
                    .wrapping_sub(
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
                                block
                                    .wrapping_sub(
                                        memory::load(
                                            vm
                                                .segmentTable
                                                .get()
                                                .wrapping_add(16)
                                                .wrapping_add(
                                                    i1
                                                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                                        .wrapping_add(2)
                                                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                                ) as *mut i64,
                                        ) as u64,
                                    )
                                    .wrapping_shl(BLOCK_SHIFT as u32),
                            ),
                    )
                    .wrapping_shr(SHIFT_FOR_WORD as u32) as i64;
                let t5: u64 = memory::load(
                    vm
                        .blockTable
                        .get()
                        .wrapping_add(
                            (block as i64).wrapping_mul(BLOCK_ENTRY_BYTES) as u64,
                        ) as *mut i64,
                ) as u64;
                let count2: i64 = (bytes as u64).wrapping_shr(SHIFT_FOR_WORD as u32)
                    as i64;
                let mut ones: u64 = 0;
                ones = ones.wrapping_sub(1);
                if first.wrapping_add(count2) < 64 {
                    ones = ones.wrapping_shr(64i64.wrapping_sub(count2) as u32);
                }
                memory::store(
                    vm
                        .blockTable
                        .get()
                        .wrapping_add(
                            (block as i64).wrapping_mul(BLOCK_ENTRY_BYTES) as u64,
                        ) as *mut i64,
                    (t5 | ones.wrapping_shl(first as u32)) as i64,
                );
                let mut size: u64 = (memory::load(
                    vm
                        .blockTable
                        .get()
                        .wrapping_add(
                            (block as i64).wrapping_mul(BLOCK_ENTRY_BYTES) as u64,
                        )
                        .wrapping_add(8) as *mut i64,
                ) as u64)
                    .wrapping_add(bytes as u64);
                if memory::load(each as *mut i64) as u64 & PINNED_BIT as u64 != 0 {
                    size = size | 1;
                }
                memory::store(
                    vm
                        .blockTable
                        .get()
                        .wrapping_add(
                            (block as i64).wrapping_mul(BLOCK_ENTRY_BYTES) as u64,
                        )
                        .wrapping_add(8) as *mut i64,
                    size as i64,
                );
                last = each;
            }
        }
        let t2: u64;
        if last == 0 {
            t2 = memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        i1
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_add(2)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
            ) as u64;
        } else {
            let address3: u64 = last as u64;
            t2 = (memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        i1
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_add(2)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
            ) as u64)
                .wrapping_add(
                    (if (memory::load(last as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                        == OVERFLOW_SLOT_COUNT as u64
                    {
                        address3.wrapping_sub(BASE_HEADER_SIZE as u64)
                    } else {
                        address3
                    })
                        .wrapping_sub(
                            memory::load(
                                vm
                                    .segmentTable
                                    .get()
                                    .wrapping_add(16)
                                    .wrapping_add(
                                        i1
                                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                    ) as *mut i64,
                            ) as u64,
                        )
                        .wrapping_shr(BLOCK_SHIFT as u32),
                )
                .wrapping_add(1);
        }
        memory::store(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    i1
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_add(3)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
            t2 as i64,
        );
        i1 = i1.wrapping_add(1);
    }
    vm.moveSegment.set(0);
    vm.moveCursor
        .set(
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
    vm.moveCount.set(0);
    vm.firstMoved.set(0);
    vm.firstMoved.set(vm.firstMoved.get().wrapping_sub(1));
    let limit3: i64 = vm.segmentCount.get();
    let mut i2: i64 = 0;
    while i2 < limit3 {
        let mut block1: u64 = memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    i2
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_add(2)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64;
        let end: u64 = memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    i2
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_add(3)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64;
        while block1 < end {
            if memory::load(
                vm
                    .blockTable
                    .get()
                    .wrapping_add((block1 as i64).wrapping_mul(BLOCK_ENTRY_BYTES) as u64)
                    as *mut i64,
            ) as u64 != 0
            {
                let block2: i64 = block1 as i64;
                'l7: {
                    let size1: u64 = memory::load(
                        vm
                            .blockTable
                            .get()
                            .wrapping_add(block2.wrapping_mul(BLOCK_ENTRY_BYTES) as u64)
                            .wrapping_add(8) as *mut i64,
                    ) as u64 & 18446744073709551608;
                    let start: u64 = (memory::load(
                        vm
                            .segmentTable
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(
                                i2
                                    .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ) as u64)
                        .wrapping_add(
                            (block2 as u64)
                                .wrapping_sub(
                                    memory::load(
                                        vm
                                            .segmentTable
                                            .get()
                                            .wrapping_add(16)
                                            .wrapping_add(
                                                i2
                                                    .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                                    .wrapping_add(2)
                                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                            ) as *mut i64,
                                    ) as u64,
                                )
                                .wrapping_shl(BLOCK_SHIFT as u32),
                        )
                        .wrapping_add(
                            ((memory::load(
                                vm
                                    .blockTable
                                    .get()
                                    .wrapping_add(block2.wrapping_mul(BLOCK_ENTRY_BYTES) as u64)
                                    as *mut i64,
                            ) as u64)
                                .trailing_zeros() as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        );
                    if memory::load(
                        vm
                            .blockTable
                            .get()
                            .wrapping_add(block2.wrapping_mul(BLOCK_ENTRY_BYTES) as u64)
                            .wrapping_add(8) as *mut i64,
                    ) as u64 & 1 != 0
                    {
                        memory::store(
                            vm
                                .blockTable
                                .get()
                                .wrapping_add(block2.wrapping_mul(BLOCK_ENTRY_BYTES) as u64)
                                .wrapping_add(8) as *mut i64,
                            0,
                        );
                        vm.moveSegment.set(i2);
                        'l8: {
                            let bits: u64 = memory::load(
                                vm
                                    .blockTable
                                    .get()
                                    .wrapping_add(block2.wrapping_mul(BLOCK_ENTRY_BYTES) as u64)
                                    as *mut i64,
                            ) as u64;
                            let base: u64 = (memory::load(
                                vm
                                    .segmentTable
                                    .get()
                                    .wrapping_add(16)
                                    .wrapping_add(
                                        i2
                                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                    ) as *mut i64,
                            ) as u64)
                                .wrapping_add(
                                    (block2 as u64)
                                        .wrapping_sub(
                                            memory::load(
                                                vm
                                                    .segmentTable
                                                    .get()
                                                    .wrapping_add(16)
                                                    .wrapping_add(
                                                        i2
                                                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                                            .wrapping_add(2)
                                                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                                    ) as *mut i64,
                                            ) as u64,
                                        )
                                        .wrapping_shl(BLOCK_SHIFT as u32),
                                );
                            let mut sums: u64 = bits
                                .wrapping_sub(bits >> 1 & BIT_PAIRS as u64);
                            sums = (sums & BIT_QUADS as u64)
                                .wrapping_add(sums >> 2 & BIT_QUADS as u64);
                            sums = sums.wrapping_add(sums >> 4) & BIT_NIBBLES as u64;
                            let inside: u64 = (sums.wrapping_mul(BIT_SUMS as u64) >> 56)
                                .wrapping_shl(SHIFT_FOR_WORD as u32);
                            if size1 > inside {
                                vm.moveCursor
                                    .set(
                                        base
                                            .wrapping_add(BLOCK_BYTES as u64)
                                            .wrapping_add(size1.wrapping_sub(inside)),
                                    );
                                break 'l8;
                            }
                            vm.moveCursor
                                .set(
                                    base
                                        .wrapping_add(
                                            64i64
                                                .wrapping_sub(bits.leading_zeros() as i64)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                        ),
                                );
                        }
                        break 'l7;
                    }
                    loop {
                        let mut t7: bool = vm.moveSegment.get() < i2;
                        if t7 {
                            let room: u64 = (memory::load(
                                vm
                                    .segmentTable
                                    .get()
                                    .wrapping_add(16)
                                    .wrapping_add(
                                        vm
                                            .moveSegment
                                            .get()
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
                                                vm
                                                    .moveSegment
                                                    .get()
                                                    .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                                    .wrapping_add(1)
                                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                            ) as *mut i64,
                                    ) as u64,
                                )
                                .wrapping_sub(BRIDGE_BYTES as u64)
                                .wrapping_sub(vm.moveCursor.get());
                            t7 = !(room == size1
                                || room >= size1.wrapping_add(MIN_OBJECT_BYTES as u64));
                        }
                        if !t7 {
                            break;
                        }
                        vm.moveSegment.set(vm.moveSegment.get().wrapping_add(1));
                        vm.moveCursor
                            .set(
                                memory::load(
                                    vm
                                        .segmentTable
                                        .get()
                                        .wrapping_add(16)
                                        .wrapping_add(
                                            vm
                                                .moveSegment
                                                .get()
                                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                        ) as *mut i64,
                                ) as u64,
                            );
                    }
                    memory::store(
                        vm
                            .blockTable
                            .get()
                            .wrapping_add(block2.wrapping_mul(BLOCK_ENTRY_BYTES) as u64)
                            .wrapping_add(8) as *mut i64,
                        vm.moveCursor.get() as i64,
                    );
                    let mut t3: bool = vm.moveCursor.get() == start;
                    if t3 {
                        let mut bits1: u64 = memory::load(
                            vm
                                .blockTable
                                .get()
                                .wrapping_add(block2.wrapping_mul(BLOCK_ENTRY_BYTES) as u64)
                                as *mut i64,
                        ) as u64;
                        bits1 = bits1.wrapping_shr(bits1.trailing_zeros() as i64 as u32);
                        t3 = bits1 & bits1.wrapping_add(1) == 0;
                    }
                    if !(t3 && i2 == vm.moveSegment.get()) {
                        if vm.moveCount.get() == 0 {
                            vm.firstMoved.set(start);
                        }
                        vm.moveCount.set(vm.moveCount.get().wrapping_add(1));
                    }
                    vm.moveCursor.set(vm.moveCursor.get().wrapping_add(size1));
                }
            }
            block1 = block1.wrapping_add(1);
        }
        i2 = i2.wrapping_add(1);
    }
    if vm.moveCount.get() > 0 {
        let mut segment: i64 = 0;
        let mut each1: i64;
        while segment < vm.segmentCount.get() {
            let t8: u64 = memory::load(
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
            let limit4: u64 = (memory::load(
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
            let mut address4: u64 = t8;
            while address4 < limit4 {
                let object1: u64 = if (memory::load(address4 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    address4.wrapping_add(BASE_HEADER_SIZE as u64)
                } else {
                    address4
                };
                let oop1: i64 = object1 as i64;
                let address7: u64 = oop1 as u64;
                let count3: u64 = (memory::load(oop1 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t9: i64 = (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count3
                }) as i64;
                address4 = address7
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if t9 > 1 { t9 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                            as u64,
                    );
                each1 = object1 as i64;
                if memory::load(each1 as *mut i64) as u64 & MARK_BIT as u64 != 0
                    && memory::load(each1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        != 0
                {
                    let mut address8: u64 = (each1 as u64)
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
                    let t10: i64;
                    'l13: {
                        let format: u64 = (memory::load(each1 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                        if format <= LAST_POINTER_FORMAT as u64 {
                            let t11: i64;
                            if memory::load(each1 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64
                                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                            {
                                'l14: {
                                    let count4: u64 = (memory::load(each1 as *mut i64) as u64)
                                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                    let slots: i64 = (if count4 == OVERFLOW_SLOT_COUNT as u64 {
                                        (memory::load(
                                            each1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                        ) & OVERFLOW_COUNT_MASK) as u64
                                    } else {
                                        count4
                                    }) as i64;
                                    if slots < CTXT_TEMP_FRAME_START {
                                        t11 = slots;
                                        break 'l14;
                                    }
                                    let mut top: i64 = memory::load(
                                        each1
                                            .wrapping_add(BASE_HEADER_SIZE)
                                            .wrapping_add(
                                                STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                            ) as *mut i64,
                                    );
                                    if top & SMALL_INTEGER_TAG == 0 {
                                        t11 = CTXT_TEMP_FRAME_START;
                                        break 'l14;
                                    }
                                    top = top
                                        .wrapping_shr(NUM_TAG_BITS as u32)
                                        .wrapping_add(CTXT_TEMP_FRAME_START);
                                    if top < CTXT_TEMP_FRAME_START {
                                        t11 = CTXT_TEMP_FRAME_START;
                                        break 'l14;
                                    }
                                    t11 = if top < slots { top } else { slots };
                                }
                            } else {
                                let count5: u64 = (memory::load(each1 as *mut i64) as u64)
                                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                t11 = (if count5 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        each1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count5
                                }) as i64;
                            }
                            t10 = t11;
                            break 'l13;
                        }
                        if format >= FORMAT_COMPILED_CODE as u64 {
                            t10 = LITERAL_START
                                .wrapping_add(
                                    memory::load(
                                            each1
                                                .wrapping_add(BASE_HEADER_SIZE)
                                                .wrapping_add(
                                                    HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                                ) as *mut i64,
                                        )
                                        .wrapping_shr(NUM_TAG_BITS as u32) & 32767,
                                );
                            break 'l13;
                        }
                        t10 = (format == FORMAT_FORWARDER as u64) as i64;
                    }
                    let end3: u64 = (each1 as u64)
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(t10.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
                    while address8 < end3 {
                        let value: i64 = memory::load(address8 as *mut i64);
                        let address9: u64 = value as u64;
                        let mut t12: bool = value & TAG_MASK == 0;
                        if t12 {
                            let mut t13: bool = address9 >= vm.firstMoved.get();
                            if t13 {
                                let mut offset: u64 = value as u64;
                                offset = offset.wrapping_sub(vm.newSpaceStart.get());
                                t13 = offset >= vm.newSpaceBytes.get();
                            }
                            t12 = t13;
                        }
                        if t12 {
                            memory::store(address8 as *mut i64, newAddressOf(vm, value));
                        }
                        address8 = address8.wrapping_add(BYTES_PER_OOP as u64);
                    }
                }
            }
            segment = segment.wrapping_add(1);
        }
        let start2: u64 = vm.pastSpaceStart.get();
        let limit5: u64 = vm.pastSpaceFree.get();
        let mut address5: u64 = start2;
        while address5 < limit5 {
            let object2: u64 = if (memory::load(address5 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address5.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address5
            };
            let oop2: i64 = object2 as i64;
            let address10: u64 = oop2 as u64;
            let count6: u64 = (memory::load(oop2 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t14: i64 = (if count6 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count6
            }) as i64;
            address5 = address10
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t14 > 1 { t14 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            each1 = object2 as i64;
            if memory::load(each1 as *mut i64) as u64 & MARK_BIT as u64 != 0
                && memory::load(each1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64 != 0
            {
                let mut address11: u64 = (each1 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
                let t15: i64;
                'l17: {
                    let format1: u64 = (memory::load(each1 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format1 <= LAST_POINTER_FORMAT as u64 {
                        let t16: i64;
                        if memory::load(each1 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64
                            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                        {
                            'l18: {
                                let count7: u64 = (memory::load(each1 as *mut i64) as u64)
                                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                let slots1: i64 = (if count7 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        each1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count7
                                }) as i64;
                                if slots1 < CTXT_TEMP_FRAME_START {
                                    t16 = slots1;
                                    break 'l18;
                                }
                                let mut top1: i64 = memory::load(
                                    each1
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                if top1 & SMALL_INTEGER_TAG == 0 {
                                    t16 = CTXT_TEMP_FRAME_START;
                                    break 'l18;
                                }
                                top1 = top1
                                    .wrapping_shr(NUM_TAG_BITS as u32)
                                    .wrapping_add(CTXT_TEMP_FRAME_START);
                                if top1 < CTXT_TEMP_FRAME_START {
                                    t16 = CTXT_TEMP_FRAME_START;
                                    break 'l18;
                                }
                                t16 = if top1 < slots1 { top1 } else { slots1 };
                            }
                        } else {
                            let count8: u64 = (memory::load(each1 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t16 = (if count8 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    each1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count8
                            }) as i64;
                        }
                        t15 = t16;
                        break 'l17;
                    }
                    if format1 >= FORMAT_COMPILED_CODE as u64 {
                        t15 = LITERAL_START
                            .wrapping_add(
                                memory::load(
                                        each1
                                            .wrapping_add(BASE_HEADER_SIZE)
                                            .wrapping_add(
                                                HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                            ) as *mut i64,
                                    )
                                    .wrapping_shr(NUM_TAG_BITS as u32) & 32767,
                            );
                        break 'l17;
                    }
                    t15 = (format1 == FORMAT_FORWARDER as u64) as i64;
                }
                let end4: u64 = (each1 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(t15.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
                while address11 < end4 {
                    let value1: i64 = memory::load(address11 as *mut i64);
                    let address12: u64 = value1 as u64;
                    let mut t17: bool = value1 & TAG_MASK == 0;
                    if t17 {
                        let mut t18: bool = address12 >= vm.firstMoved.get();
                        if t18 {
                            let mut offset1: u64 = value1 as u64;
                            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                            t18 = offset1 >= vm.newSpaceBytes.get();
                        }
                        t17 = t18;
                    }
                    if t17 {
                        memory::store(address11 as *mut i64, newAddressOf(vm, value1));
                    }
                    address11 = address11.wrapping_add(BYTES_PER_OOP as u64);
                }
            }
        }
        let start3: u64 = vm.edenStart.get();
        let limit6: u64 = vm.freeStart.get();
        let mut address6: u64 = start3;
        while address6 < limit6 {
            let object3: u64 = if (memory::load(address6 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address6.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address6
            };
            let oop3: i64 = object3 as i64;
            let address13: u64 = oop3 as u64;
            let count9: u64 = (memory::load(oop3 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t19: i64 = (if count9 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop3.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count9
            }) as i64;
            address6 = address13
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t19 > 1 { t19 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            each1 = object3 as i64;
            if memory::load(each1 as *mut i64) as u64 & MARK_BIT as u64 != 0
                && memory::load(each1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64 != 0
            {
                let mut address14: u64 = (each1 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
                let t20: i64;
                'l21: {
                    let format2: u64 = (memory::load(each1 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format2 <= LAST_POINTER_FORMAT as u64 {
                        let t21: i64;
                        if memory::load(each1 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64
                            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                        {
                            'l22: {
                                let count10: u64 = (memory::load(each1 as *mut i64) as u64)
                                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                let slots2: i64 = (if count10 == OVERFLOW_SLOT_COUNT as u64
                                {
                                    (memory::load(
                                        each1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count10
                                }) as i64;
                                if slots2 < CTXT_TEMP_FRAME_START {
                                    t21 = slots2;
                                    break 'l22;
                                }
                                let mut top2: i64 = memory::load(
                                    each1
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                if top2 & SMALL_INTEGER_TAG == 0 {
                                    t21 = CTXT_TEMP_FRAME_START;
                                    break 'l22;
                                }
                                top2 = top2
                                    .wrapping_shr(NUM_TAG_BITS as u32)
                                    .wrapping_add(CTXT_TEMP_FRAME_START);
                                if top2 < CTXT_TEMP_FRAME_START {
                                    t21 = CTXT_TEMP_FRAME_START;
                                    break 'l22;
                                }
                                t21 = if top2 < slots2 { top2 } else { slots2 };
                            }
                        } else {
                            let count11: u64 = (memory::load(each1 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t21 = (if count11 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    each1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count11
                            }) as i64;
                        }
                        t20 = t21;
                        break 'l21;
                    }
                    if format2 >= FORMAT_COMPILED_CODE as u64 {
                        t20 = LITERAL_START
                            .wrapping_add(
                                memory::load(
                                        each1
                                            .wrapping_add(BASE_HEADER_SIZE)
                                            .wrapping_add(
                                                HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                            ) as *mut i64,
                                    )
                                    .wrapping_shr(NUM_TAG_BITS as u32) & 32767,
                            );
                        break 'l21;
                    }
                    t20 = (format2 == FORMAT_FORWARDER as u64) as i64;
                }
                let end5: u64 = (each1 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(t20.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
                while address14 < end5 {
                    let value2: i64 = memory::load(address14 as *mut i64);
                    let address15: u64 = value2 as u64;
                    let mut t22: bool = value2 & TAG_MASK == 0;
                    if t22 {
                        let mut t23: bool = address15 >= vm.firstMoved.get();
                        if t23 {
                            let mut offset2: u64 = value2 as u64;
                            offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
                            t23 = offset2 >= vm.newSpaceBytes.get();
                        }
                        t22 = t23;
                    }
                    if t22 {
                        memory::store(address14 as *mut i64, newAddressOf(vm, value2));
                    }
                    address14 = address14.wrapping_add(BYTES_PER_OOP as u64);
                }
            }
        }
        let limit7: i64 = memory::load(
            vm.rememberedSet.get().wrapping_add(8) as *mut i64,
        );
        let mut i3: i64 = 0;
        while i3 < limit7 {
            let oop4: i64 = newAddressOf(
                vm,
                memory::load(
                    vm
                        .rememberedSet
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(i3.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                        as *mut i64,
                ),
            );
            memory::store(
                vm
                    .rememberedSet
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(i3.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
                oop4,
            );
            i3 = i3.wrapping_add(1);
        }
        vm.rootVisitMode.set(VISIT_REMAP);
        visitRootSlot(vm, vm.specialObjectsOop.as_ptr() as u64);
        visitList(vm, vm.remapBuffer.get());
        visitList(vm, vm.mournQueue.get());
        let limit8: i64 = memory::load(vm.extraRoots.get().wrapping_add(8) as *mut i64);
        let mut i4: i64 = 0;
        while i4 < limit8 {
            visitRootSlot(
                vm,
                memory::load(
                    vm
                        .extraRoots
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(i4.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                        as *mut i64,
                ) as u64,
            );
            i4 = i4.wrapping_add(1);
        }
        visitRoots(vm);
    }
    moveObjects(vm);
    sweepYoungObjects(vm);
    platform::ioReleaseMemorysize(vm.blockTable.get(), vm.blockTableBytes.get());
    vm.blockTable.set(0);
    (vm.statMovedObjects.get() > 0) as i64
}

/// They stay; garbage becomes filler that every walk passes over, so that it refers to nothing that has gone.
pub(super) fn sweepYoungObjects(vm: &VM) {
    let start: u64 = vm.pastSpaceStart.get();
    let limit: u64 = vm.pastSpaceFree.get();
    let mut address: u64 = start;
    let mut each: i64;
    while address < limit {
        let object: u64 = if (memory::load(address as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address
        };
        let oop: i64 = object as i64;
        let address2: u64 = oop as u64;
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t1: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
        address = address2
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t1 > 1 { t1 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            );
        each = object as i64;
        if memory::load(each as *mut i64) as u64 & MARK_BIT as u64 != 0 {
            memory::store(
                each as *mut i64,
                (memory::load(each as *mut i64) as u64 & !(MARK_BIT as u64)) as i64,
            );
        } else {
            memory::store(
                each as *mut i64,
                (memory::load(each as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                    .wrapping_shl(SLOT_COUNT_SHIFT as u32) as i64,
            );
        }
    }
    let start1: u64 = vm.edenStart.get();
    let limit1: u64 = vm.freeStart.get();
    let mut address1: u64 = start1;
    while address1 < limit1 {
        let object1: u64 = if (memory::load(address1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address1.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address1
        };
        let oop1: i64 = object1 as i64;
        let address3: u64 = oop1 as u64;
        let count1: u64 = (memory::load(oop1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t2: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64;
        address1 = address3
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t2 > 1 { t2 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            );
        each = object1 as i64;
        if memory::load(each as *mut i64) as u64 & MARK_BIT as u64 != 0 {
            memory::store(
                each as *mut i64,
                (memory::load(each as *mut i64) as u64 & !(MARK_BIT as u64)) as i64,
            );
        } else {
            memory::store(
                each as *mut i64,
                (memory::load(each as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                    .wrapping_shl(SLOT_COUNT_SHIFT as u32) as i64,
            );
        }
    }
}

/// Of a live object in old space, while it is still where it was.
pub(super) fn newAddressOf(vm: &VM, oop: i64) -> i64 {
    let address: u64 = oop as u64;
    let start: u64 = if (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
    {
        address.wrapping_sub(BASE_HEADER_SIZE as u64)
    } else {
        address
    };
    let segment: i64 = segmentIndexOf(vm, start);
    let block: u64 = (memory::load(
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
            start
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
                .wrapping_shr(BLOCK_SHIFT as u32),
        );
    let target: u64 = memory::load(
        vm
            .blockTable
            .get()
            .wrapping_add((block as i64).wrapping_mul(BLOCK_ENTRY_BYTES) as u64)
            .wrapping_add(8) as *mut i64,
    ) as u64;
    if target == 0 {
        return oop;
    }
    let bit: i64 = start
        .wrapping_sub(
            (memory::load(
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
                    block
                        .wrapping_sub(
                            memory::load(
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
                            ) as u64,
                        )
                        .wrapping_shl(BLOCK_SHIFT as u32),
                ),
        )
        .wrapping_shr(SHIFT_FOR_WORD as u32) as i64;
    let below: u64 = if bit == 0 {
        0
    } else {
        (memory::load(
            vm
                .blockTable
                .get()
                .wrapping_add((block as i64).wrapping_mul(BLOCK_ENTRY_BYTES) as u64)
                as *mut i64,
        ) as u64)
            .wrapping_shl(64i64.wrapping_sub(bit) as u32)
    };
    let mut sums: u64 = below.wrapping_sub(below >> 1 & BIT_PAIRS as u64);
    sums = (sums & BIT_QUADS as u64).wrapping_add(sums >> 2 & BIT_QUADS as u64);
    sums = sums.wrapping_add(sums >> 4) & BIT_NIBBLES as u64;
    target
        .wrapping_add(
            (sums.wrapping_mul(BIT_SUMS as u64) >> 56)
                .wrapping_shl(SHIFT_FOR_WORD as u32),
        )
        .wrapping_add((oop as u64).wrapping_sub(start)) as i64
}

/// One walk. moveCursor is the end of what has been put in place; between it and the next object's place is free space.
pub(super) fn moveObjects(vm: &VM) {
    let oop: i64 = vm.freeListsObj.get();
    let t1: u64 = (oop as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
    let limit1: u64 = (oop as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(NUM_FREE_LISTS.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
    let mut address: u64 = t1;
    while address < limit1 {
        memory::store(address as *mut i64, 0);
        address = address.wrapping_add(BYTES_PER_OOP as u64);
    }
    vm.freeListMask.set(0);
    vm.totalFreeOldSpace.set(0);
    vm.moveSegment.set(0);
    vm.moveCursor
        .set(
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
    let limit: i64 = vm.segmentCount.get();
    let mut i: i64 = 0;
    while i < limit {
        let t2: u64 = memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    i
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
            .wrapping_sub(BRIDGE_BYTES as u64);
        let mut address1: u64 = t2;
        while address1 < limit2 {
            let object: u64 = if (memory::load(address1 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address1.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address1
            };
            let oop1: i64 = object as i64;
            let address2: u64 = oop1 as u64;
            let count: u64 = (memory::load(oop1 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t3: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
            address1 = address2
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t3 > 1 { t3 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            let each: i64 = object as i64;
            if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64 != 0 {
                if memory::load(each as *mut i64) as u64 & MARK_BIT as u64 != 0 {
                    'l4: {
                        let address3: u64 = each as u64;
                        let start1: u64 = if (memory::load(each as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                            == OVERFLOW_SLOT_COUNT as u64
                        {
                            address3.wrapping_sub(BASE_HEADER_SIZE as u64)
                        } else {
                            address3
                        };
                        let count1: u64 = (memory::load(each as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        let t4: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                each.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count1
                        }) as i64;
                        let bytes: i64 = (if t4 > 1 { t4 } else { 1 })
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
                        let place: u64;
                        'l5: {
                            if vm.blockTable.get() == 0 || start1 < vm.firstMoved.get() {
                                place = start1;
                                break 'l5;
                            }
                            place = (newAddressOf(vm, each) as u64)
                                .wrapping_sub((each as u64).wrapping_sub(start1));
                        }
                        memory::store(
                            each as *mut i64,
                            (memory::load(each as *mut i64) as u64 & !(MARK_BIT as u64))
                                as i64,
                        );
                        if place != vm.moveCursor.get() {
                            freeUpToinSegment(
                                vm,
                                place,
                                if place == start1 { i } else { segmentIndexOf(vm, place) },
                            );
                        }
                        vm.moveCursor.set(place.wrapping_add(bytes as u64));
                        if place == start1 {
                            break 'l4;
                        }
                        memory::move_bytes(
                            (place as *mut c_void).cast::<u8>(),
                            (start1 as *mut c_void).cast::<u8>(),
                            bytes as u64 as usize,
                        );
                        vm.statMovedObjects
                            .set(vm.statMovedObjects.get().wrapping_add(1));
                    }
                } else {
                    vm.freedObjects.set(vm.freedObjects.get().wrapping_add(1));
                }
            }
        }
        i = i.wrapping_add(1);
    }
    freeUpToinSegment(
        vm,
        (memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    vm
                        .segmentCount
                        .get()
                        .wrapping_sub(1)
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
                            vm
                                .segmentCount
                                .get()
                                .wrapping_sub(1)
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(1)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64,
            )
            .wrapping_sub(BRIDGE_BYTES as u64),
        vm.segmentCount.get().wrapping_sub(1),
    );
}

/// Everything between the cursor and the address, which may lie some segments further on. Neither may be written over before it was walked; both lie below the walk.
pub(super) fn freeUpToinSegment(vm: &VM, address: u64, segment: i64) {
    while vm.moveSegment.get() < segment {
        let t: u64 = vm.moveCursor.get();
        let end: u64 = (memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    vm
                        .moveSegment
                        .get()
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
                            vm
                                .moveSegment
                                .get()
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(1)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64,
            )
            .wrapping_sub(BRIDGE_BYTES as u64);
        if t < end {
            addFreeChunkAtbytes(vm, t, end.wrapping_sub(t) as i64);
        }
        vm.moveSegment.set(vm.moveSegment.get().wrapping_add(1));
        vm.moveCursor
            .set(
                memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            vm
                                .moveSegment
                                .get()
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64,
            );
    }
    let start: u64 = vm.moveCursor.get();
    if start < address {
        addFreeChunkAtbytes(vm, start, address.wrapping_sub(start) as i64);
    }
}
