//! The functions that class `HostObjects` defines.

use core::ffi::c_void;
use super::constants::{
    BASE_HEADER_SIZE, CHARACTER_TAG, CLASS_ARRAY_COMPACT_INDEX, CLASS_BYTE_ARRAY,
    CLASS_BYTE_STRING, CLASS_FLOAT_COMPACT_INDEX, CLASS_INDEX_MASK,
    CLASS_LARGE_NEGATIVE_INTEGER, CLASS_LARGE_POSITIVE_INTEGER, CLASS_TABLE_PAGE_SHIFT,
    CLASS_TABLE_PAGE_SLOTS, FORMAT_ARRAY, FORMAT_BYTES, FORMAT_COMPILED_CODE,
    FORMAT_MASK, FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WORDS32, FORWARDER_CLASS_INDEX,
    HOST_KIND_ARRAY, HOST_KIND_BYTES, HOST_KIND_CHARACTER, HOST_KIND_FALSE,
    HOST_KIND_FLOAT, HOST_KIND_INTEGER, HOST_KIND_NIL, HOST_KIND_OTHER, HOST_KIND_STRING,
    HOST_KIND_TRUE, INITIAL_WORD_LIST_BYTES, LAST_POINTER_FORMAT,
    METHOD_DICTIONARY_INDEX, NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT,
    REMEMBERED_BIT, SELECTOR_START, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_FLOAT_EXPONENT_OFFSET, SMALL_FLOAT_RANGE, SMALL_FLOAT_TAG, SMALL_INTEGER_TAG,
    SUPERCLASS_INDEX, TAG_MASK,
};
use super::spur_allocation::{
    instantiateClassindexableSize, instantiateSlotsformatclassIndex,
};
use super::spur_immediates::boxedFloatOf;
use super::spur_object_fields::{
    fixForwardedFieldofObject, fixedFieldsOf, followForwarded,
};
use super::spur_remembered_set::enterIntoRememberedSet;
use super::spur_roots::visitRootSlot;
use super::spur_word_list::{growListthenAdd, newWordListOfBytes};
use super::stack_printer::{instanceOfMetaclass, nameOfClass};
use super::state::VM;
use super::{memory, platform};

/// 0 if the image has no class of that name. Every class has a metaclass in the class table, whether it has instances or not.
#[inline(never)]
pub(super) fn hostClassNamedsize(vm: &VM, name: *mut i8, size: i64) -> i64 {
    let limit: i64 = vm
        .numClassTablePages
        .get()
        .wrapping_shl(CLASS_TABLE_PAGE_SHIFT as u32);
    let mut i: i64 = 1;
    while i < limit {
        let class: i64;
        'l1: {
            let page: i64 = memory::load(
                vm
                    .hiddenRootsObj
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ((i as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            if page == vm.nilObj.get() {
                class = page;
                break 'l1;
            }
            class = memory::load(
                page
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        (i & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
        }
        if class != vm.nilObj.get() {
            if isClassnamedsize(vm, class, name, size) != 0 {
                return class;
            }
            if nameOfClass(class) == 0 {
                let instance: i64 = instanceOfMetaclass(class);
                if instance != 0 && isClassnamedsize(vm, instance, name, size) != 0 {
                    return instance;
                }
            }
        }
        i = i.wrapping_add(1);
    }
    0
}

#[inline(never)]
pub(super) fn isClassnamedsize(vm: &VM, class: i64, name: *mut i8, size: i64) -> i64 {
    let found: i64 = nameOfClass(class);
    (found != 0 && isTextequalTosize(vm, found, name, size) != 0) as i64
}

#[inline(never)]
pub(super) fn isTextequalTosize(
    vm: &VM,
    oop: i64,
    characters: *mut i8,
    size: i64,
) -> i64 {
    let mut t: bool = oop & TAG_MASK == 0;
    if t {
        let format: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        t = format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64;
    }
    if !t {
        return 0;
    }
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t3: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format1: i64 = ((memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t4: i64;
    'l1: {
        if format1 >= FORMAT_BYTES {
            t4 = format1 & 7;
            break 'l1;
        }
        if format1 >= FORMAT_SHORTS {
            t4 = (format1 & 3) << 1;
            break 'l1;
        }
        if format1 >= FORMAT_WORDS32 {
            t4 = (format1 & 1) << 2;
            break 'l1;
        }
        t4 = 0;
    }
    if t3.wrapping_sub(t4) != size {
        return 0;
    }
    (memory::compare(
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
            .cast::<i8>()
            .cast::<u8>(),
        characters.cast::<u8>(),
        size as u64 as usize,
    ) == 0) as i64
}

/// The selector of that name that the object understands, 0 if it understands none.
#[inline(never)]
pub(super) fn hostSelectorsizefor(vm: &VM, name: *mut i8, size: i64, rcvr: i64) -> i64 {
    let mut class: i64;
    'l2: {
        let tag: i64 = rcvr & TAG_MASK;
        let t: i64 = (if tag == 0 {
            memory::load(rcvr as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag as u64
        }) as i64;
        let page: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    ((t as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            class = page;
            break 'l2;
        }
        class = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    while class != vm.nilObj.get() {
        let mut value: i64 = memory::load(
            class
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    METHOD_DICTIONARY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, METHOD_DICTIONARY_INDEX, class);
        }
        if value & TAG_MASK == 0
            && (memory::load(value as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64
        {
            let count: u64 = (memory::load(value as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let limit: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(value.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
            let mut i: i64 = SELECTOR_START;
            while i < limit {
                let mut value1: i64 = memory::load(
                    value
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                );
                if value1 & TAG_MASK == 0
                    && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value1 = fixForwardedFieldofObject(vm, i, value);
                }
                if isTextequalTosize(vm, value1, name, size) != 0 {
                    return value1;
                }
                i = i.wrapping_add(1);
            }
        }
        let mut value2: i64 = memory::load(
            class
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SUPERCLASS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value2 & TAG_MASK == 0
            && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value2 = fixForwardedFieldofObject(vm, SUPERCLASS_INDEX, class);
        }
        class = value2;
    }
    0
}

/// A number for the object, from 1; 0 for want of memory.
#[inline(never)]
pub(super) fn hostKeep(vm: &VM, oop: i64) -> i64 {
    if vm.hostKept.get() == 0 {
        vm.hostKept.set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
        if vm.hostKept.get() == 0 {
            return 0;
        }
    }
    let limit: i64 = vm.hostKeptCount.get();
    let mut i: i64 = 0;
    while i < limit {
        if memory::load(
            vm
                .hostKept
                .get()
                .wrapping_add(16)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut i64,
        ) == 0
        {
            memory::store(
                vm
                    .hostKept
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
                oop,
            );
            return i.wrapping_add(1);
        }
        i = i.wrapping_add(1);
    }
    let list1: u64 = vm.hostKept.get();
    'l2: {
        let count: i64 = memory::load(list1.wrapping_add(8) as *mut i64);
        if count >= memory::load(list1 as *mut i64) {
            vm.hostKept.set(growListthenAdd(vm, list1, oop));
            break 'l2;
        }
        memory::store(
            list1
                .wrapping_add(16)
                .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                as *mut i64,
            oop,
        );
        memory::store(list1.wrapping_add(8) as *mut i64, count.wrapping_add(1));
        vm.hostKept.set(list1);
    }
    let lost: i64 = vm.wordListOverflow.get();
    vm.wordListOverflow.set(0);
    if lost != 0 {
        return 0;
    }
    vm.hostKeptCount.set(vm.hostKeptCount.get().wrapping_add(1));
    vm.hostKeptCount.get()
}

/// Of hostKeep:; 0 for a number that is not in use.
#[inline(never)]
pub(super) fn hostObject(vm: &VM, number: i64) -> i64 {
    if !(number >= 1 && number <= vm.hostKeptCount.get()) {
        return 0;
    }
    memory::load(
        vm
            .hostKept
            .get()
            .wrapping_add(16)
            .wrapping_add(
                number.wrapping_sub(1).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut i64,
    )
}

#[inline(never)]
pub(super) fn hostForget(vm: &VM, number: i64) {
    if number >= 1 && number <= vm.hostKeptCount.get() {
        memory::store(
            vm
                .hostKept
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    number.wrapping_sub(1).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
            0,
        );
    }
}

#[inline(never)]
pub(super) fn visitHostObjects(vm: &VM) {
    let limit: i64 = vm.hostKeptCount.get();
    let mut i: i64 = 0;
    while i < limit {
        if memory::load(
            vm
                .hostKept
                .get()
                .wrapping_add(16)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut i64,
        ) != 0
        {
            visitRootSlot(
                vm,
                vm
                    .hostKept
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32) as u64),
            );
        }
        i = i.wrapping_add(1);
    }
}

#[inline(never)]
pub(super) fn followHostObjects(vm: &VM) {
    let limit: i64 = vm.hostKeptCount.get();
    let mut i: i64 = 0;
    while i < limit {
        let oop: i64 = memory::load(
            vm
                .hostKept
                .get()
                .wrapping_add(16)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut i64,
        );
        if oop != 0 {
            let t: u64 = vm.hostKept.get();
            memory::store(
                t
                    .wrapping_add(16)
                    .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
                if oop & TAG_MASK == 0
                    && memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    followForwarded(oop)
                } else {
                    oop
                },
            );
        }
        i = i.wrapping_add(1);
    }
}

#[inline(never)]
pub(super) fn releaseHostObjects(vm: &VM) {
    let list: u64 = vm.hostKept.get();
    if list != 0 {
        platform::ioReleaseMemorysize(
            list,
            memory::load(list as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    vm.hostKept.set(0);
    vm.hostKeptCount.set(0);
}

/// What the program can see in it: see the class side.
#[inline(never)]
pub(super) fn hostKindOf(vm: &VM, oop: i64) -> i64 {
    if oop & SMALL_INTEGER_TAG != 0 {
        return HOST_KIND_INTEGER;
    }
    if oop & TAG_MASK == CHARACTER_TAG {
        return HOST_KIND_CHARACTER;
    }
    if oop == vm.nilObj.get() {
        return HOST_KIND_NIL;
    }
    if oop == vm.falseObj.get() {
        return HOST_KIND_FALSE;
    }
    if oop == vm.trueObj.get() {
        return HOST_KIND_TRUE;
    }
    let t1: i64;
    'l0: {
        if oop & TAG_MASK != 0 {
            t1 = (oop & TAG_MASK == SMALL_FLOAT_TAG) as i64;
            break 'l0;
        }
        t1 = (memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_FLOAT_COMPACT_INDEX as u64) as i64;
    }
    if t1 != 0 {
        return HOST_KIND_FLOAT;
    }
    if oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64
    {
        return HOST_KIND_ARRAY;
    }
    let format: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    if !(format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64) {
        return HOST_KIND_OTHER;
    }
    if isLargeInteger(vm, oop) != 0 {
        return HOST_KIND_OTHER;
    }
    let t: i64;
    'l2: {
        let tag: i64 = oop & TAG_MASK;
        let t3: i64 = (if tag == 0 {
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
                    ((t3 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            t = page;
            break 'l2;
        }
        t = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t3 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    if t
        == memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CLASS_BYTE_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    {
        HOST_KIND_BYTES
    } else {
        HOST_KIND_STRING
    }
}

#[inline(never)]
pub(super) fn isLargeInteger(vm: &VM, oop: i64) -> i64 {
    let class: i64;
    'l0: {
        let tag: i64 = oop & TAG_MASK;
        let t: i64 = (if tag == 0 {
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
                    ((t as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            class = page;
            break 'l0;
        }
        class = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    (class
        == memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    CLASS_LARGE_POSITIVE_INTEGER.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        )
        || class
            == memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        CLASS_LARGE_NEGATIVE_INTEGER.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )) as i64
}

/// Of a SmallInteger, or the code of a Character.
#[inline(never)]
pub(super) fn hostIntegerOf(oop: i64) -> i64 {
    if oop & SMALL_INTEGER_TAG != 0 {
        oop.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        (oop as u64).wrapping_shr(NUM_TAG_BITS as u32) as i64
    }
}

#[inline(never)]
pub(super) fn hostFloatOf(oop: i64) -> f64 {
    if oop & TAG_MASK == SMALL_FLOAT_TAG {
        let mut rotated: u64 = (oop as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated > 1 {
            rotated = rotated.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        return f64::from_bits(rotated >> 1 | rotated << 63);
    }
    memory::load(oop.wrapping_add(BASE_HEADER_SIZE) as *mut f64)
}

/// Where the bytes of a string or byte array are.
#[inline(never)]
pub(super) fn hostBytesOf(vm: &VM, oop: i64) -> *mut i8 {
    ((oop as u64)
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
        ) as *mut c_void)
        .cast::<i8>()
}

/// Number of bytes of a string or byte array, of elements of an Array.
#[inline(never)]
pub(super) fn hostSizeOf(oop: i64) -> i64 {
    let t: i64;
    if oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64
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
        let count1: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t1: i64 = ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format: i64 = ((memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t2: i64;
        'l1: {
            if format >= FORMAT_BYTES {
                t2 = format & 7;
                break 'l1;
            }
            if format >= FORMAT_SHORTS {
                t2 = (format & 3) << 1;
                break 'l1;
            }
            if format >= FORMAT_WORDS32 {
                t2 = (format & 1) << 2;
                break 'l1;
            }
            t2 = 0;
        }
        t = t1.wrapping_sub(t2);
    }
    t
}

/// Counted from 0.
#[inline(never)]
pub(super) fn hostElementof(vm: &VM, index: i64, array: i64) -> i64 {
    let mut value: i64 = memory::load(
        array
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, index, array);
    }
    value
}

/// 0 for a value that no SmallInteger has.
#[inline(never)]
pub(super) fn hostInteger(value: i64) -> i64 {
    if value.wrapping_shl(NUM_TAG_BITS as u32).wrapping_shr(NUM_TAG_BITS as u32) == value
    {
        value.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG)
    } else {
        0
    }
}

#[inline(never)]
pub(super) fn hostCharacter(code: i64) -> i64 {
    code.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(CHARACTER_TAG)
}

#[inline(never)]
pub(super) fn hostFloat(vm: &VM, value: f64) -> i64 {
    let t: i64;
    'l0: {
        let bits: u64 = value.to_bits();
        let mut rotated: u64 = bits << 1 | bits >> 63;
        if rotated <= 1 {
            t = 1;
            break 'l0;
        }
        rotated = rotated.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        t = (rotated > 1 && rotated < SMALL_FLOAT_RANGE as u64) as i64;
    }
    if t != 0 {
        let bits1: u64 = value.to_bits();
        let mut rotated1: u64 = bits1 << 1 | bits1 >> 63;
        if rotated1 > 1 {
            rotated1 = rotated1.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        return rotated1
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
    }
    boxedFloatOf(vm, value)
}

/// nil, false or true.
#[inline(never)]
pub(super) fn hostSpecialObject(vm: &VM, kind: i64) -> i64 {
    if kind == HOST_KIND_TRUE {
        return vm.trueObj.get();
    }
    if kind == HOST_KIND_FALSE {
        return vm.falseObj.get();
    }
    vm.nilObj.get()
}

/// A ByteArray, or a ByteString; 0 without memory.
#[inline(never)]
pub(super) fn hostBytessizekind(
    vm: &VM,
    characters: *mut i8,
    size: i64,
    kind: i64,
) -> i64 {
    let oop: i64 = instantiateClassindexableSize(
        vm,
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (if kind == HOST_KIND_BYTES {
                        CLASS_BYTE_ARRAY
                    } else {
                        CLASS_BYTE_STRING
                    })
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        ),
        size,
    );
    if oop == 0 {
        return 0;
    }
    memory::copy(
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
            .cast::<i8>()
            .cast::<u8>(),
        characters.cast::<u8>(),
        size as u64 as usize,
    );
    oop
}

#[inline(never)]
pub(super) fn hostArray(vm: &VM, size: i64) -> i64 {
    instantiateSlotsformatclassIndex(vm, size, FORMAT_ARRAY, CLASS_ARRAY_COMPACT_INDEX)
}

/// Counted from 0.
#[inline(never)]
pub(super) fn hostElementofput(vm: &VM, index: i64, array: i64, oop: i64) {
    let mut offset: u64 = array as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = oop & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = oop as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(array as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, array);
        }
    }
    memory::store(
        array
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        oop,
    );
}
