//! The functions that class `SpurObjectFields` defines.

use core::ffi::c_void;
use super::constants::{
    BASE_HEADER_SIZE, CLASS_INDEX_MASK, CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS,
    FIXED_FIELDS_MASK, FORMAT_ARRAY, FORMAT_BYTES, FORMAT_FIXED, FORMAT_MASK,
    FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WEAK, FORMAT_WORDS32, FORMAT_WORDS64,
    FORWARDER_CLASS_INDEX, HEADER_INDEX, INSTANCE_SPECIFICATION_INDEX,
    LAST_POINTER_FORMAT, NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT,
    PRIM_ERR_GENERIC_FAILURE, REMEMBERED_BIT, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_INTEGER_TAG, TAG_MASK,
};
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::memory;

#[inline]
pub(super) fn fetchPointerofObject(index: i64, oop: i64) -> i64 {
    memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    )
}

#[inline]
pub(super) fn storePointerofObjectwithValue(vm: &VM, index: i64, oop: i64, value: i64) {
    let mut offset: u64 = oop as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = value & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = value as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(oop as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop);
        }
    }
    memory::store(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value,
    );
}

/// The value of a slot that holds a SmallInteger; the primitive fails and the answer is 0 when it does not.
pub(super) fn fetchIntegerofObject(vm: &VM, index: i64, oop: i64) -> i64 {
    let value: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & SMALL_INTEGER_TAG != 0 {
        return value.wrapping_shr(NUM_TAG_BITS as u32);
    }
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
    0
}

/// The caller knows that the value fits.
pub(super) fn storeIntegerofObjectwithValue(index: i64, oop: i64, value: i64) {
    memory::store(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
}

#[inline(never)]
pub(super) fn fixForwardedFieldofObject(vm: &VM, index: i64, oop: i64) -> i64 {
    let value: i64 = followForwarded(
        memory::load(
            oop
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        ),
    );
    let mut offset: u64 = oop as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = value & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = value as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(oop as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop);
        }
    }
    memory::store(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value,
    );
    value
}

/// Forwarders form chains; the last target may be an immediate.
#[inline(never)]
pub(super) fn followForwarded(oop: i64) -> i64 {
    let mut target: i64 = oop;
    while target & TAG_MASK == 0
        && memory::load(target as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        target = memory::load(
            target
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
    }
    target
}

/// Signed.
#[inline]
pub(super) fn fetchLong32ofObject(index: i64, oop: i64) -> i64 {
    memory::load(oop.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index << 2) as *mut i32)
        as i64
}

#[inline]
pub(super) fn storeLong32ofObjectwithValue(index: i64, oop: i64, value: i64) {
    memory::store(
        oop.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index << 2) as *mut u32,
        value as u32,
    );
}

/// Compiled code counts its bytes from slot 0.
pub(super) fn lengthOfformat(vm: &VM, oop: i64, format: i64) -> i64 {
    if !(format >= FORMAT_ARRAY && (format <= FORMAT_WEAK || format >= FORMAT_WORDS64)) {
        return 0;
    }
    if format <= LAST_POINTER_FORMAT {
        if format == FORMAT_ARRAY {
            let count: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            return (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
        }
        let count1: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64;
        return t.wrapping_sub(fixedFieldsOf(vm, oop));
    }
    let count2: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t3: i64 = ((if count2 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count2
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format1: i64 = ((memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t4: i64;
    'l2: {
        if format1 >= FORMAT_BYTES {
            t4 = format1 & 7;
            break 'l2;
        }
        if format1 >= FORMAT_SHORTS {
            t4 = (format1 & 3) << 1;
            break 'l2;
        }
        if format1 >= FORMAT_WORDS32 {
            t4 = (format1 & 1) << 2;
            break 'l2;
        }
        t4 = 0;
    }
    let t1: i64 = t3.wrapping_sub(t4);
    let t2: i64;
    'l4: {
        if format >= FORMAT_BYTES {
            t2 = 0;
            break 'l4;
        }
        if format >= FORMAT_SHORTS {
            t2 = 1;
            break 'l4;
        }
        if format >= FORMAT_WORDS32 {
            t2 = 2;
            break 'l4;
        }
        t2 = 3;
    }
    (t1 as u64).wrapping_shr(t2 as u32) as i64
}

/// Number of instance variables, for any object with pointers.
pub(super) fn fixedFieldsOf(vm: &VM, oop: i64) -> i64 {
    let format: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    if format <= FORMAT_FIXED as u64 {
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        return (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
    }
    if format == FORMAT_ARRAY as u64 || format > LAST_POINTER_FORMAT as u64 {
        return 0;
    }
    let t: i64;
    'l1: {
        let classIndex: i64 = (memory::load(oop as *mut i64) as u64
            & CLASS_INDEX_MASK as u64) as i64;
        let page: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    ((classIndex as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32)
                        as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            t = page;
            break 'l1;
        }
        t = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (classIndex & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    let format1: i64 = memory::load(
        t
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    (if format1 & SMALL_INTEGER_TAG != 0 {
        format1.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        0
    }) & FIXED_FIELDS_MASK
}

#[inline]
pub(super) fn firstFixedField(oop: i64) -> *mut c_void {
    (oop as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut c_void
}

/// Where the indexed elements begin; in compiled code, slot 0.
pub(super) fn firstIndexableField(vm: &VM, oop: i64) -> *mut c_void {
    (oop as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(
            (if (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64
            {
                fixedFieldsOf(vm, oop)
            } else {
                0
            })
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        ) as *mut c_void
}

#[inline]
pub(super) fn literalCountOf(method: i64) -> i64 {
    memory::load(
            method
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32) & 32767
}
