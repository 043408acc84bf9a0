//! The functions that class `SpurRememberedSet` defines.

use super::constants::{
    BASE_HEADER_SIZE, CLASS_INDEX_MASK, CLASS_METHOD_CONTEXT_COMPACT_INDEX,
    CTXT_TEMP_FRAME_START, FORMAT_COMPILED_CODE, FORMAT_FORWARDER, FORMAT_MASK,
    FORMAT_SHIFT, HEADER_INDEX, LAST_POINTER_FORMAT, LITERAL_START, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, REMEMBERED_BIT, SHIFT_FOR_WORD,
    SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, STACK_POINTER_INDEX, TAG_MASK,
};
use super::spur_allocation::scheduleScavenge;
use super::spur_word_list::growListthenAdd;
use super::state::VM;
use super::memory;

#[inline(never)]
pub(super) fn enterIntoRememberedSet(vm: &VM, oop: i64) {
    let list: u64 = vm.rememberedSet.get();
    'l0: {
        let count: i64 = memory::load(list.wrapping_add(8) as *mut i64);
        if count >= memory::load(list as *mut i64) {
            vm.rememberedSet.set(growListthenAdd(vm, list, oop));
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
        vm.rememberedSet.set(list);
    }
    let lost: i64 = vm.wordListOverflow.get();
    vm.wordListOverflow.set(0);
    if lost != 0 {
        vm.rememberedSetLost.set(1);
        vm.statRememberedSetOverflows
            .set(vm.statRememberedSetOverflows.get().wrapping_add(1));
        scheduleScavenge(vm);
        return;
    }
    memory::store(
        oop as *mut i64,
        (memory::load(oop as *mut i64) as u64 | REMEMBERED_BIT as u64) as i64,
    );
    if memory::load(vm.rememberedSet.get().wrapping_add(8) as *mut i64)
        == vm.rememberedSetRedZone.get()
    {
        scheduleScavenge(vm);
    }
}

/// Whether the object belongs in the set.
pub(super) fn refersToYoung(vm: &VM, oop: i64) -> i64 {
    let limit: i64;
    'l2: {
        let format: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        if format <= LAST_POINTER_FORMAT as u64 {
            let t1: i64;
            if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            {
                'l1: {
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
                        break 'l1;
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
                        break 'l1;
                    }
                    top = top
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_add(CTXT_TEMP_FRAME_START);
                    if top < CTXT_TEMP_FRAME_START {
                        t1 = CTXT_TEMP_FRAME_START;
                        break 'l1;
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
            break 'l2;
        }
        if format >= FORMAT_COMPILED_CODE as u64 {
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
            break 'l2;
        }
        limit = (format == FORMAT_FORWARDER as u64) as i64;
    }
    let mut i: i64 = 0;
    while i < limit {
        let oop1: i64 = memory::load(
            oop
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        let mut t2: bool = oop1 & TAG_MASK == 0;
        if t2 {
            let mut offset: u64 = oop1 as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            t2 = offset < vm.newSpaceBytes.get();
        }
        if t2 {
            return 1;
        }
        i = i.wrapping_add(1);
    }
    0
}
