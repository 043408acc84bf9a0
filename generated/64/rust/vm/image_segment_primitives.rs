//! The functions that class `ImageSegmentPrimitives` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_ARRAY_COMPACT_INDEX, CLASS_INDEX_MASK,
    CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS, FORMAT_ARRAY, FORMAT_BYTES,
    FORMAT_MASK, FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WORDS32, IMMUTABLE_BIT,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_INDEX,
    PRIM_ERR_BAD_NUM_ARGS, PRIM_ERR_NO_MEMORY, PRIM_ERR_WRITE_PAST_OBJECT,
    REMEMBERED_BIT, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, TAG_MASK,
};
use super::external_calls::flushExternalPrimitives;
use super::spur_allocation::instantiateSlotsformatclassIndex;
use super::spur_become::becomewithtwoWaycopyHash;
use super::spur_image_segment::{makeSegmentOfclass, readSegmentpointers};
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::memory;

/// 98: roots, an array of words, an array for what is outside. The two arrays become ones of the size needed; too small ones are a failure.
pub(super) extern "C" fn primitiveStoreImageSegment(vm: &VM) {
    if vm.argumentCount.get() != 3 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let roots: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let words: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let pointers: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let mut t2: bool = roots & TAG_MASK == 0
        && (memory::load(roots as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64;
    if t2 {
        let mut t8: bool = words & TAG_MASK == 0;
        if t8 {
            let t7: u64 = (memory::load(words as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
            t8 = t7 >= FORMAT_WORDS32 as u64
                && t7 <= FORMAT_WORDS32.wrapping_add(1) as u64
                && memory::load(words as *mut i64) as u64 & IMMUTABLE_BIT as u64 == 0;
        }
        t2 = t8;
    }
    if !t2 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    if !(pointers & TAG_MASK == 0
        && (memory::load(pointers as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    flushExternalPrimitives(vm);
    let t4: i64;
    'l4: {
        let tag: i64 = words & TAG_MASK;
        let t9: i64 = (if tag == 0 {
            memory::load(words as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag as u64
        }) as i64;
        let page: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    ((t9 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            t4 = page;
            break 'l4;
        }
        t4 = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t9 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    let mut code: i64 = makeSegmentOfclass(vm, roots, t4);
    if code != 0 {
        vm.primFailCode.set(code);
        return;
    }
    let oop: i64 = vm.segmentWords.get();
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t10: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format: i64 = ((memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t11: i64;
    'l6: {
        if format >= FORMAT_BYTES {
            t11 = format & 7;
            break 'l6;
        }
        if format >= FORMAT_SHORTS {
            t11 = (format & 3) << 1;
            break 'l6;
        }
        if format >= FORMAT_WORDS32 {
            t11 = (format & 1) << 2;
            break 'l6;
        }
        t11 = 0;
    }
    let t: i64 = t10.wrapping_sub(t11);
    let count1: u64 = (memory::load(words as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t12: i64 = ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(words.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count1
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format1: i64 = ((memory::load(words as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t13: i64;
    'l8: {
        if format1 >= FORMAT_BYTES {
            t13 = format1 & 7;
            break 'l8;
        }
        if format1 >= FORMAT_SHORTS {
            t13 = (format1 & 3) << 1;
            break 'l8;
        }
        if format1 >= FORMAT_WORDS32 {
            t13 = (format1 & 1) << 2;
            break 'l8;
        }
        t13 = 0;
    }
    if t > t12.wrapping_sub(t13) {
        vm.primFailCode.set(PRIM_ERR_WRITE_PAST_OBJECT);
        return;
    }
    let oop1: i64 = vm.segmentPointers.get();
    let count2: u64 = (memory::load(oop1 as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t1: i64 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count2
    }) as i64;
    let count3: u64 = (memory::load(pointers as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    if t1
        > (if count3 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(pointers.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count3
        }) as i64
    {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return;
    }
    code = replaceBySegmentand(vm, words, pointers);
    if code != 0 {
        vm.primFailCode.set(code);
        return;
    }
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(3i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

/// Answer 0 or the code of the failure. Whoever has the arrays that were given has the new ones afterwards.
#[inline(never)]
pub(super) fn replaceBySegmentand(vm: &VM, words: i64, pointers: i64) -> i64 {
    let old: i64 = instantiateSlotsformatclassIndex(
        vm,
        2,
        FORMAT_ARRAY,
        CLASS_ARRAY_COMPACT_INDEX,
    );
    let new: i64 = instantiateSlotsformatclassIndex(
        vm,
        2,
        FORMAT_ARRAY,
        CLASS_ARRAY_COMPACT_INDEX,
    );
    if old == 0 || new == 0 {
        return PRIM_ERR_NO_MEMORY;
    }
    let mut offset: u64 = old as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = words & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = words as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(old as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, old);
        }
    }
    memory::store(
        old
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        words,
    );
    let mut offset2: u64 = old as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
    if t2 {
        let mut t4: bool = pointers & TAG_MASK == 0;
        if t4 {
            let mut offset3: u64 = pointers as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t4 = offset3 < vm.newSpaceBytes.get();
        }
        t2 = t4;
    }
    if t2 {
        if memory::load(old as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, old);
        }
    }
    memory::store(
        old
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        pointers,
    );
    let value: i64 = vm.segmentWords.get();
    let mut offset4: u64 = new as u64;
    offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
    let mut t5: bool = offset4 >= vm.newSpaceBytes.get();
    if t5 {
        let mut t6: bool = value & TAG_MASK == 0;
        if t6 {
            let mut offset5: u64 = value as u64;
            offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
            t6 = offset5 < vm.newSpaceBytes.get();
        }
        t5 = t6;
    }
    if t5 {
        if memory::load(new as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, new);
        }
    }
    memory::store(
        new
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value,
    );
    let value1: i64 = vm.segmentPointers.get();
    let mut offset6: u64 = new as u64;
    offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
    let mut t7: bool = offset6 >= vm.newSpaceBytes.get();
    if t7 {
        let mut t8: bool = value1 & TAG_MASK == 0;
        if t8 {
            let mut offset7: u64 = value1 as u64;
            offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
            t8 = offset7 < vm.newSpaceBytes.get();
        }
        t7 = t8;
    }
    if t7 {
        if memory::load(new as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, new);
        }
    }
    memory::store(
        new
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value1,
    );
    becomewithtwoWaycopyHash(vm, old, new, 0, 1)
}

/// Answer 0 or the code of the failure.
#[inline(never)]
pub(super) fn replaceby(vm: &VM, words: i64, objects: i64) -> i64 {
    let old: i64 = instantiateSlotsformatclassIndex(
        vm,
        1,
        FORMAT_ARRAY,
        CLASS_ARRAY_COMPACT_INDEX,
    );
    let new: i64 = instantiateSlotsformatclassIndex(
        vm,
        1,
        FORMAT_ARRAY,
        CLASS_ARRAY_COMPACT_INDEX,
    );
    if old == 0 || new == 0 {
        return PRIM_ERR_NO_MEMORY;
    }
    let mut offset: u64 = old as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = words & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = words as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(old as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, old);
        }
    }
    memory::store(
        old
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        words,
    );
    let mut offset2: u64 = new as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
    if t2 {
        let mut t4: bool = objects & TAG_MASK == 0;
        if t4 {
            let mut offset3: u64 = objects as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t4 = offset3 < vm.newSpaceBytes.get();
        }
        t2 = t4;
    }
    if t2 {
        if memory::load(new as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, new);
        }
    }
    memory::store(
        new
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        objects,
    );
    becomewithtwoWaycopyHash(vm, old, new, 0, 1)
}

/// 99: an array of words, an array of what is outside. Answer the array of roots. The words become an array of all the objects.
pub(super) extern "C" fn primitiveLoadImageSegment(vm: &VM) {
    if vm.argumentCount.get() != 2 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let words: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let pointers: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let mut t1: bool = words & TAG_MASK == 0;
    if t1 {
        let t: u64 = (memory::load(words as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        t1 = t >= FORMAT_WORDS32 as u64 && t <= FORMAT_WORDS32.wrapping_add(1) as u64;
    }
    if !t1 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    if !(pointers & TAG_MASK == 0
        && (memory::load(pointers as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let mut code: i64 = readSegmentpointers(vm, words, pointers);
    if code != 0 {
        vm.primFailCode.set(code);
        return;
    }
    code = replaceby(vm, words, vm.segmentPointers.get());
    if code != 0 {
        vm.primFailCode.set(code);
        return;
    }
    let oop: i64 = vm.segmentWords.get();
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}
