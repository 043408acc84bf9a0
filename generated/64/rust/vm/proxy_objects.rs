//! The functions that class `ProxyObjects` defines.

use core::ffi::c_void;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_OOP, BYTES_PER_WORD, CLASS_ALIEN, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLASS_POINT, CLASS_TABLE_PAGE_SHIFT,
    CLASS_TABLE_PAGE_SLOTS, FORMAT_ARRAY, FORMAT_BYTES, FORMAT_COMPILED_CODE,
    FORMAT_MASK, FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WEAK, FORMAT_WORDS32,
    FORMAT_WORDS64, IMMUTABLE_BIT, LAST_POINTER_FORMAT, MAX_CHARACTER_CODE, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT,
    PRIM_ERR_BAD_RECEIVER, PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_NO_C_MEMORY,
    PRIM_ERR_NO_MODIFICATION, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG,
    TAG_MASK, X_INDEX, Y_INDEX,
};
use super::contexts::cloneContext;
use super::element_access::{elementOfat, elementOfatput, indexableSizeOfformat};
use super::operand_stack::floatValueOf;
use super::proxy_classes::includesBehaviorThatOf;
use super::spur_allocation::{cloneObject, instantiateClass};
use super::spur_become::becomewithtwoWaycopyHash;
use super::spur_object_fields::{fixedFieldsOf, lengthOfformat};
use super::state::VM;
use super::system_primitives::newStringOf;
use super::{memory, platform};

pub(super) fn arrayValueOf(vm: &VM, oop: i64) -> *mut c_void {
    let mut t1: bool = oop & TAG_MASK == 0;
    if t1 {
        let format: i64 = ((memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        t1 = format >= FORMAT_WORDS64 && format < FORMAT_COMPILED_CODE;
    }
    if t1 {
        return (oop as u64)
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if (memory::load(oop as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                    <= LAST_POINTER_FORMAT as u64
                {
                    fixedFieldsOf(vm, oop)
                } else {
                    0
                })
                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut c_void;
    }
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
    core::ptr::null_mut::<c_void>()
}

pub(super) fn fetchArrayofObject(vm: &VM, index: i64, oop: i64) -> *mut c_void {
    let oop1: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    let mut t1: bool = oop1 & TAG_MASK == 0;
    if t1 {
        let format: i64 = ((memory::load(oop1 as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        t1 = format >= FORMAT_WORDS64 && format < FORMAT_COMPILED_CODE;
    }
    if t1 {
        return (oop1 as u64)
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if (memory::load(oop1 as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                    <= LAST_POINTER_FORMAT as u64
                {
                    fixedFieldsOf(vm, oop1)
                } else {
                    0
                })
                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut c_void;
    }
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
    core::ptr::null_mut::<c_void>()
}

pub(super) fn fetchFloatofObject(vm: &VM, index: i64, oop: i64) -> f64 {
    floatValueOf(
        vm,
        memory::load(
            oop
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        ),
    )
}

pub(super) fn obsoleteDontUseThisFetchWordofObject(index: i64, oop: i64) -> u64 {
    memory::load(oop.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index << 2) as *mut u32)
        as u64
}

/// The pointer is the one of the first element; the object begins a header before it.
pub(super) fn sizeOfSTArrayFromCPrimitive(vm: &VM, pointer: *mut c_void) -> i64 {
    let oop: i64 = (pointer as i64).wrapping_sub(BASE_HEADER_SIZE);
    let mut t1: bool = oop & TAG_MASK == 0;
    if t1 {
        let format: i64 = ((memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        t1 = format >= FORMAT_WORDS64 && format < FORMAT_COMPILED_CODE;
    }
    if t1 {
        if oop & TAG_MASK != 0 {
            return 0;
        }
        return lengthOfformat(
            vm,
            oop,
            ((memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64) as i64,
        );
    }
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
    0
}

pub(super) fn slotSizeOf(vm: &VM, oop: i64) -> i64 {
    if oop & TAG_MASK != 0 {
        return 0;
    }
    let t: i64;
    if (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
        & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64
    {
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
    } else {
        'l1: {
            if oop & TAG_MASK != 0 {
                t = 0;
                break 'l1;
            }
            t = lengthOfformat(
                vm,
                oop,
                ((memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                    & FORMAT_MASK as u64) as i64,
            );
        }
    }
    t
}

pub(super) fn stSizeOf(vm: &VM, oop: i64) -> i64 {
    if oop & TAG_MASK != 0 {
        return 0;
    }
    indexableSizeOfformat(
        vm,
        oop,
        ((memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64) as i64,
    )
}

pub(super) fn stObjectat(vm: &VM, oop: i64, index: i64) -> i64 {
    if oop & TAG_MASK != 0 {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return 0;
    }
    elementOfat(vm, oop, index)
}

pub(super) fn stObjectatput(vm: &VM, oop: i64, index: i64, value: i64) -> i64 {
    if oop & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return PRIM_ERR_BAD_RECEIVER;
    }
    if memory::load(oop as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
        return PRIM_ERR_NO_MODIFICATION;
    }
    elementOfatput(vm, oop, index, value);
    0
}

pub(super) fn bytesPerElement(vm: &VM, oop: i64) -> i64 {
    let mut t: bool = oop & TAG_MASK == 0;
    if t {
        let mut t3: bool = oop & TAG_MASK == 0;
        if t3 {
            let format: i64 = ((memory::load(oop as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
            t3 = format >= FORMAT_ARRAY
                && (format <= FORMAT_WEAK || format >= FORMAT_WORDS64);
        }
        t = t3;
    }
    if !t {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return 0;
    }
    if (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
        & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64
    {
        return BYTES_PER_OOP;
    }
    let format1: i64 = ((memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t2: i64;
    'l2: {
        if format1 >= FORMAT_BYTES {
            t2 = 0;
            break 'l2;
        }
        if format1 >= FORMAT_SHORTS {
            t2 = 1;
            break 'l2;
        }
        if format1 >= FORMAT_WORDS32 {
            t2 = 2;
            break 'l2;
        }
        t2 = 3;
    }
    1i64.wrapping_shl(t2 as u32)
}

pub(super) fn isBooleanObject(vm: &VM, oop: i64) -> i64 {
    (oop == vm.trueObj.get() || oop == vm.falseObj.get()) as i64
}

pub(super) fn isCharacterValue(code: i32) -> i64 {
    (code as i64 >= 0 && code as i64 <= MAX_CHARACTER_CODE) as i64
}

pub(super) fn isOopImmutable(oop: i64) -> i64 {
    if oop & TAG_MASK != 0 {
        return 1;
    }
    (memory::load(oop as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0) as i64
}

pub(super) fn isOopMutable(oop: i64) -> i64 {
    let t: i64;
    'l0: {
        if oop & TAG_MASK != 0 {
            t = 1;
            break 'l0;
        }
        t = (memory::load(oop as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0) as i64;
    }
    (t == 0) as i64
}

pub(super) fn isWordsOrShorts(oop: i64) -> i64 {
    let mut t: bool = oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 | 1 == FORMAT_WORDS32.wrapping_add(1) as u64;
    if !t {
        let t1: i64;
        'l0: {
            if oop & TAG_MASK != 0 {
                t1 = 0;
                break 'l0;
            }
            let format: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
            t1 = (format >= FORMAT_SHORTS as u64 && format < FORMAT_BYTES as u64) as i64;
        }
        t = t1 != 0;
    }
    t as i64
}

pub(super) fn clone(vm: &VM, oop: i64) -> i64 {
    if oop & TAG_MASK != 0 {
        return oop;
    }
    if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        cloneContext(vm, oop)
    } else {
        cloneObject(vm, oop)
    }
}

/// 0 when memory is short.
pub(super) fn makePointwithxValueyValue(vm: &VM, x: i64, y: i64) -> i64 {
    let point: i64 = instantiateClass(
        vm,
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CLASS_POINT.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ),
    );
    if point == 0 {
        return 0;
    }
    memory::store(
        point
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(X_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        x.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    memory::store(
        point
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(Y_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        y.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    point
}

/// nil when memory is short.
pub(super) fn stringForCString(vm: &VM, text: *mut i8) -> i64 {
    let string: i64 = newStringOf(vm, text);
    if string == 0 { vm.nilObj.get() } else { string }
}

/// A copy for C that the plugin frees.
pub(super) fn cStringOrNullFor(vm: &VM, oop: i64) -> *mut i8 {
    if oop == vm.nilObj.get() {
        return core::ptr::null_mut::<i8>();
    }
    let mut t1: bool = oop & TAG_MASK == 0;
    if t1 {
        let format: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        t1 = format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64;
    }
    if !t1 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return core::ptr::null_mut::<i8>();
    }
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t2: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format1: i64 = ((memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t3: i64;
    'l2: {
        if format1 >= FORMAT_BYTES {
            t3 = format1 & 7;
            break 'l2;
        }
        if format1 >= FORMAT_SHORTS {
            t3 = (format1 & 3) << 1;
            break 'l2;
        }
        if format1 >= FORMAT_WORDS32 {
            t3 = (format1 & 1) << 2;
            break 'l2;
        }
        t3 = 0;
    }
    let bytes: i64 = t2.wrapping_sub(t3);
    if bytes == 0 {
        return core::ptr::null_mut::<i8>();
    }
    let copy: *mut i8 = platform::ioMalloc(bytes.wrapping_add(1) as u64) as *mut i8;
    if copy.is_null() {
        vm.primFailCode.set(PRIM_ERR_NO_C_MEMORY);
        return core::ptr::null_mut::<i8>();
    }
    memory::copy(
        copy.cast::<u8>(),
        ((oop as u64)
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if (memory::load(oop as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                    <= LAST_POINTER_FORMAT as u64
                {
                    fixedFieldsOf(vm, oop)
                } else {
                    0
                })
                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut c_void)
            .cast::<u8>(),
        bytes as u64 as usize,
    );
    memory::store(copy.wrapping_offset(bytes as isize), 0);
    copy
}

pub(super) fn byteSwapped(word: i64) -> u64 {
    (word as u64).swap_bytes()
}

pub(super) fn becomewith(vm: &VM, one: i64, other: i64) -> i64 {
    becomewithtwoWaycopyHash(vm, one, other, 1, 0)
}

pub(super) fn isAlien(vm: &VM, oop: i64) -> i64 {
    let mut t3: bool = oop & TAG_MASK == 0;
    if t3 {
        let format: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        t3 = format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64;
    }
    if !t3 {
        return 0;
    }
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t4: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format1: i64 = ((memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t5: i64;
    'l1: {
        if format1 >= FORMAT_BYTES {
            t5 = format1 & 7;
            break 'l1;
        }
        if format1 >= FORMAT_SHORTS {
            t5 = (format1 & 3) << 1;
            break 'l1;
        }
        if format1 >= FORMAT_WORDS32 {
            t5 = (format1 & 1) << 2;
            break 'l1;
        }
        t5 = 0;
    }
    if t4.wrapping_sub(t5) < 2i64.wrapping_mul(BYTES_PER_WORD) {
        return 0;
    }
    let oop1: i64 = vm.specialObjectsOop.get();
    let count1: u64 = (memory::load(oop1 as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t2: i64 = if CLASS_ALIEN
        < (if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64
    {
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CLASS_ALIEN.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        vm.nilObj.get()
    };
    let t6: i64;
    'l4: {
        let tag: i64 = oop & TAG_MASK;
        let t7: i64 = (if tag == 0 {
            memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag as u64
        }) as i64;
        let page: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    ((t7 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            t6 = page;
            break 'l4;
        }
        t6 = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t7 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    includesBehaviorThatOf(vm, t6, t2)
}

/// An Alien begins with its size: negative when the data are elsewhere, at the address that follows, else the data follow.
pub(super) fn startOfAlienData(vm: &VM, oop: i64) -> *mut c_void {
    if isAlien(vm, oop) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return core::ptr::null_mut::<c_void>();
    }
    if memory::load(oop.wrapping_add(BASE_HEADER_SIZE) as *mut i64) > 0 {
        return (oop as u64)
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
            as *mut c_void;
    }
    memory::load(oop.wrapping_add(BASE_HEADER_SIZE).wrapping_add(8) as *mut i64)
        as *mut c_void
}

pub(super) fn sizeOfAlienData(vm: &VM, oop: i64) -> u64 {
    if isAlien(vm, oop) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return 0;
    }
    let size: i64 = memory::load(oop.wrapping_add(BASE_HEADER_SIZE) as *mut i64);
    (if size < 0 { 0i64.wrapping_sub(size) } else { size }) as u64
}
