//! The functions that class `SpurAllocation` defines.

use core::ffi::c_void;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_OOP, CLASS_FLOAT_COMPACT_INDEX, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS,
    CTXT_TEMP_FRAME_START, FIXED_FIELDS_MASK, FORMAT_BYTES, FORMAT_COMPILED_CODE,
    FORMAT_EPHEMERON, FORMAT_FIXED, FORMAT_INDEXABLE_WITH_FIXED, FORMAT_MASK,
    FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WEAK, FORMAT_WORDS32, FORMAT_WORDS64,
    HEADER_INDEX, IDENTITY_HASH_MASK, IDENTITY_HASH_SHIFT, INSTANCE_SPECIFICATION_INDEX,
    INSTANCE_SPEC_MASK, INSTANCE_SPEC_SHIFT, LARGE_CONTEXT_SLOTS, LAST_POINTER_FORMAT,
    LAST_PUN_CLASS_INDEX, LITERAL_START, MAX_NEW_SPACE_SLOTS, MAX_SLOTS_OF_OBJECT,
    NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_MARKER, OVERFLOW_SLOT_COUNT, PINNED_BIT,
    REMEMBERED_BIT, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_CONTEXT_SLOTS,
    SMALL_INTEGER_TAG, STACK_POINTER_INDEX, TAG_MASK,
};
use super::signals::forceInterruptCheck;
use super::spur_class_table::ensureBehaviorHash;
use super::spur_free_space::takeFreeBytes;
use super::spur_object_header::{classFormatFromInstanceFormat, formatForBytesbase};
use super::spur_remembered_set::{enterIntoRememberedSet, refersToYoung};
use super::spur_segments::growOldSpaceByAtLeast;
use super::state::VM;
use super::memory;

#[inline(never)]
pub(super) fn scheduleScavenge(vm: &VM) {
    if vm.needGCFlag.get() != 0 {
        return;
    }
    vm.needGCFlag.set(1);
    forceInterruptCheck(vm);
}

#[inline(never)]
pub(super) fn allocateSlotsBeyondThresholdformatclassIndex(
    vm: &VM,
    numSlots: i64,
    format: i64,
    classIndex: i64,
) -> u64 {
    scheduleScavenge(vm);
    allocateSlotsInOldSpaceformatclassIndex(vm, numSlots, format, classIndex)
}

/// Body undefined; answers 0 for sizes that cannot be.
#[inline(never)]
pub(super) fn allocateSlotsInOldSpaceformatclassIndex(
    vm: &VM,
    numSlots: i64,
    format: i64,
    classIndex: i64,
) -> u64 {
    if numSlots < 0 || numSlots > MAX_SLOTS_OF_OBJECT {
        return 0;
    }
    let t: i64;
    'l0: {
        if numSlots < OVERFLOW_SLOT_COUNT {
            t = (if numSlots > 1 { numSlots } else { 1 })
                .wrapping_shl(SHIFT_FOR_WORD as u32)
                .wrapping_add(BASE_HEADER_SIZE);
            break 'l0;
        }
        t = numSlots
            .wrapping_shl(SHIFT_FOR_WORD as u32)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(BASE_HEADER_SIZE);
    }
    let start: u64 = allocateOldBytes(vm, t);
    if start == 0 {
        return 0;
    }
    let mut header: u64;
    if numSlots < OVERFLOW_SLOT_COUNT {
        header = (numSlots as u64)
            .wrapping_shl(SLOT_COUNT_SHIFT as u32)
            .wrapping_add((format as u64).wrapping_shl(FORMAT_SHIFT as u32))
            .wrapping_add(classIndex as u64);
        memory::store(start as *mut i64, header as i64);
        return start;
    }
    header = numSlots as u64;
    memory::store(start as *mut i64, (OVERFLOW_MARKER | header) as i64);
    header = (OVERFLOW_SLOT_COUNT as u64)
        .wrapping_shl(SLOT_COUNT_SHIFT as u32)
        .wrapping_add((format as u64).wrapping_shl(FORMAT_SHIFT as u32))
        .wrapping_add(classIndex as u64);
    memory::store(
        start.wrapping_add(BASE_HEADER_SIZE as u64) as *mut i64,
        header as i64,
    );
    start.wrapping_add(BASE_HEADER_SIZE as u64)
}

/// Address of room in old space, which grows if it has to; 0 when it cannot.
pub(super) fn allocateOldBytes(vm: &VM, bytes: i64) -> u64 {
    let start: u64 = takeFreeBytes(vm, bytes);
    if start != 0 {
        return start;
    }
    if growOldSpaceByAtLeast(vm, bytes as u64) == 0 {
        return 0;
    }
    takeFreeBytes(vm, bytes)
}

/// All slots nil. Stack frames may have to become contexts when there is hardly any memory, so the reserve of the eden is used up first, and then old space.
pub(super) fn allocateContextOfLargeFormat(vm: &VM, isLarge: i64) -> u64 {
    let slots: i64 = if isLarge != 0 {
        LARGE_CONTEXT_SLOTS
    } else {
        SMALL_CONTEXT_SLOTS
    };
    let bytes: i64 = slots
        .wrapping_shl(SHIFT_FOR_WORD as u32)
        .wrapping_add(BASE_HEADER_SIZE);
    let start: u64;
    'l0: {
        let start1: u64 = vm.freeStart.get();
        if start1.wrapping_add(bytes as u64) > vm.edenLimit.get() {
            start = 0;
            break 'l0;
        }
        vm.freeStart.set(start1.wrapping_add(bytes as u64));
        start = start1;
    }
    if vm.freeStart.get() > vm.scavengeThreshold.get() {
        scheduleScavenge(vm);
    }
    let t: u64;
    if start == 0 {
        t = allocateSlotsBeyondThresholdformatclassIndex(
            vm,
            slots,
            FORMAT_INDEXABLE_WITH_FIXED,
            CLASS_METHOD_CONTEXT_COMPACT_INDEX,
        );
    } else {
        'l1: {
            let mut header: u64;
            if slots < OVERFLOW_SLOT_COUNT {
                header = (slots as u64)
                    .wrapping_shl(SLOT_COUNT_SHIFT as u32)
                    .wrapping_add(
                        (FORMAT_INDEXABLE_WITH_FIXED as u64)
                            .wrapping_shl(FORMAT_SHIFT as u32),
                    )
                    .wrapping_add(CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64);
                memory::store(start as *mut i64, header as i64);
                t = start;
                break 'l1;
            }
            header = slots as u64;
            memory::store(start as *mut i64, (OVERFLOW_MARKER | header) as i64);
            header = (OVERFLOW_SLOT_COUNT as u64)
                .wrapping_shl(SLOT_COUNT_SHIFT as u32)
                .wrapping_add(
                    (FORMAT_INDEXABLE_WITH_FIXED as u64)
                        .wrapping_shl(FORMAT_SHIFT as u32),
                )
                .wrapping_add(CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64);
            memory::store(
                start.wrapping_add(BASE_HEADER_SIZE as u64) as *mut i64,
                header as i64,
            );
            t = start.wrapping_add(BASE_HEADER_SIZE as u64);
        }
    }
    if t == 0 {
        return 0;
    }
    let oop1: i64 = t as i64;
    let value: i64 = vm.nilObj.get();
    let t1: u64 = (oop1 as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
    let limit: u64 = (oop1 as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(slots.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
    let mut address: u64 = t1;
    while address < limit {
        memory::store(address as *mut i64, value);
        address = address.wrapping_add(BYTES_PER_OOP as u64);
    }
    t
}

pub(super) fn instantiateSlotsformatclassIndex(
    vm: &VM,
    numSlots: i64,
    format: i64,
    classIndex: i64,
) -> i64 {
    let oop: u64;
    'l2: {
        if numSlots > MAX_NEW_SPACE_SLOTS {
            oop = allocateSlotsInOldSpaceformatclassIndex(
                vm,
                numSlots,
                format,
                classIndex,
            );
            break 'l2;
        }
        let t: i64;
        'l0: {
            if numSlots < OVERFLOW_SLOT_COUNT {
                t = (if numSlots > 1 { numSlots } else { 1 })
                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                    .wrapping_add(BASE_HEADER_SIZE);
                break 'l0;
            }
            t = numSlots
                .wrapping_shl(SHIFT_FOR_WORD as u32)
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(BASE_HEADER_SIZE);
        }
        let start: u64;
        'l1: {
            let start1: u64 = vm.freeStart.get();
            if start1.wrapping_add(t as u64) > vm.scavengeThreshold.get() {
                start = 0;
                break 'l1;
            }
            vm.freeStart.set(start1.wrapping_add(t as u64));
            start = start1;
        }
        if start == 0 {
            oop = allocateSlotsBeyondThresholdformatclassIndex(
                vm,
                numSlots,
                format,
                classIndex,
            );
            break 'l2;
        }
        let mut header: u64;
        if numSlots < OVERFLOW_SLOT_COUNT {
            header = (numSlots as u64)
                .wrapping_shl(SLOT_COUNT_SHIFT as u32)
                .wrapping_add((format as u64).wrapping_shl(FORMAT_SHIFT as u32))
                .wrapping_add(classIndex as u64);
            memory::store(start as *mut i64, header as i64);
            oop = start;
            break 'l2;
        }
        header = numSlots as u64;
        memory::store(start as *mut i64, (OVERFLOW_MARKER | header) as i64);
        header = (OVERFLOW_SLOT_COUNT as u64)
            .wrapping_shl(SLOT_COUNT_SHIFT as u32)
            .wrapping_add((format as u64).wrapping_shl(FORMAT_SHIFT as u32))
            .wrapping_add(classIndex as u64);
        memory::store(
            start.wrapping_add(BASE_HEADER_SIZE as u64) as *mut i64,
            header as i64,
        );
        oop = start.wrapping_add(BASE_HEADER_SIZE as u64);
    }
    if oop != 0 {
        let oop1: i64 = oop as i64;
        if format <= LAST_POINTER_FORMAT {
            let value: i64 = vm.nilObj.get();
            let t1: u64 = (oop1 as u64)
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
            let limit: u64 = (oop1 as u64)
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(numSlots.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
            let mut address: u64 = t1;
            while address < limit {
                memory::store(address as *mut i64, value);
                address = address.wrapping_add(BYTES_PER_OOP as u64);
            }
        } else {
            memory::fill(
                ((oop1 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut c_void)
                    .cast::<u8>(),
                0,
                numSlots.wrapping_shl(SHIFT_FOR_WORD as u32) as u64 as usize,
            );
        }
        if numSlots == 0 {
            memory::store(
                oop1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                0,
            );
        }
    }
    oop as i64
}

/// For classes whose instances have instance variables only.
#[inline(never)]
pub(super) fn instantiateClass(vm: &VM, aClass: i64) -> i64 {
    let classIndex: i64;
    'l1: {
        let mut t1: bool = aClass & TAG_MASK == 0;
        if t1 {
            let classIndex1: i64 = ((memory::load(aClass as *mut i64) as u64)
                .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64)
                as i64;
            let t2: i64;
            'l0: {
                let page: i64 = memory::load(
                    vm
                        .hiddenRootsObj
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            ((classIndex1 as u64)
                                .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                if page == vm.nilObj.get() {
                    t2 = page;
                    break 'l0;
                }
                t2 = memory::load(
                    page
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            (classIndex1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
            }
            t1 = t2 == aClass;
        }
        if t1 {
            classIndex = ((memory::load(aClass as *mut i64) as u64)
                .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64)
                as i64;
            break 'l1;
        }
        classIndex = ensureBehaviorHash(vm, aClass);
    }
    if classIndex <= 0 {
        return 0;
    }
    let format1: i64 = memory::load(
        aClass
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    let classFormat: i64 = if format1 & SMALL_INTEGER_TAG != 0 {
        format1.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        0
    };
    let format: i64 = (classFormat as u64).wrapping_shr(INSTANCE_SPEC_SHIFT as u32)
        as i64 & INSTANCE_SPEC_MASK;
    if !((format <= FORMAT_FIXED || format == FORMAT_EPHEMERON)
        && classIndex > LAST_PUN_CLASS_INDEX)
    {
        return 0;
    }
    instantiateSlotsformatclassIndex(
        vm,
        classFormat & FIXED_FIELDS_MASK,
        format,
        classIndex,
    )
}

#[inline(never)]
pub(super) fn instantiateClassindexableSize(vm: &VM, aClass: i64, size: i64) -> i64 {
    let classIndex: i64;
    'l1: {
        let mut t1: bool = aClass & TAG_MASK == 0;
        if t1 {
            let classIndex1: i64 = ((memory::load(aClass as *mut i64) as u64)
                .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64)
                as i64;
            let t2: i64;
            'l0: {
                let page: i64 = memory::load(
                    vm
                        .hiddenRootsObj
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            ((classIndex1 as u64)
                                .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                if page == vm.nilObj.get() {
                    t2 = page;
                    break 'l0;
                }
                t2 = memory::load(
                    page
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            (classIndex1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
            }
            t1 = t2 == aClass;
        }
        if t1 {
            classIndex = ((memory::load(aClass as *mut i64) as u64)
                .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64)
                as i64;
            break 'l1;
        }
        classIndex = ensureBehaviorHash(vm, aClass);
    }
    if classIndex <= 0 || size < 0 {
        return 0;
    }
    let format1: i64 = memory::load(
        aClass
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    let classFormat: i64 = if format1 & SMALL_INTEGER_TAG != 0 {
        format1.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        0
    };
    let format: i64 = (classFormat as u64).wrapping_shr(INSTANCE_SPEC_SHIFT as u32)
        as i64 & INSTANCE_SPEC_MASK;
    if !(canIndexformat(size, format) != 0 && classIndex > LAST_PUN_CLASS_INDEX) {
        return 0;
    }
    if classIndex == CLASS_FLOAT_COMPACT_INDEX && size != 2 {
        return 0;
    }
    let fixed: i64 = classFormat & FIXED_FIELDS_MASK;
    let numSlots: i64;
    'l4: {
        if format <= LAST_POINTER_FORMAT {
            numSlots = size.wrapping_add(fixed);
            break 'l4;
        }
        let t3: i64;
        'l3: {
            if format >= FORMAT_BYTES {
                t3 = 0;
                break 'l3;
            }
            if format >= FORMAT_SHORTS {
                t3 = 1;
                break 'l3;
            }
            if format >= FORMAT_WORDS32 {
                t3 = 2;
                break 'l3;
            }
            t3 = 3;
        }
        numSlots = (size.wrapping_shl(t3 as u32).wrapping_add(7) as u64)
            .wrapping_shr(SHIFT_FOR_WORD as u32) as i64;
    }
    if numSlots > MAX_SLOTS_OF_OBJECT {
        return 0;
    }
    let t: i64;
    'l6: {
        if format <= LAST_POINTER_FORMAT {
            t = format;
            break 'l6;
        }
        let t4: i64;
        'l5: {
            if format >= FORMAT_BYTES {
                t4 = 0;
                break 'l5;
            }
            if format >= FORMAT_SHORTS {
                t4 = 1;
                break 'l5;
            }
            if format >= FORMAT_WORDS32 {
                t4 = 2;
                break 'l5;
            }
            t4 = 3;
        }
        t = formatForBytesbase(size.wrapping_shl(t4 as u32), format);
    }
    instantiateSlotsformatclassIndex(vm, numSlots, t, classIndex)
}

/// numBytes are those behind the literals. Literals are nil, the header is set, bytecodes are 0.
pub(super) fn instantiateCompiledMethodClassindexableSizeheader(
    vm: &VM,
    aClass: i64,
    numBytes: i64,
    header: i64,
) -> i64 {
    let format: i64 = memory::load(
        aClass
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    if (((if format & SMALL_INTEGER_TAG != 0 {
        format.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        0
    }) as u64)
        .wrapping_shr(INSTANCE_SPEC_SHIFT as u32) as i64 & INSTANCE_SPEC_MASK)
        < FORMAT_COMPILED_CODE
    {
        return 0;
    }
    let classIndex: i64;
    'l2: {
        let mut t3: bool = aClass & TAG_MASK == 0;
        if t3 {
            let classIndex1: i64 = ((memory::load(aClass as *mut i64) as u64)
                .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64)
                as i64;
            let t4: i64;
            'l1: {
                let page: i64 = memory::load(
                    vm
                        .hiddenRootsObj
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            ((classIndex1 as u64)
                                .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                if page == vm.nilObj.get() {
                    t4 = page;
                    break 'l1;
                }
                t4 = memory::load(
                    page
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            (classIndex1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
            }
            t3 = t4 == aClass;
        }
        if t3 {
            classIndex = ((memory::load(aClass as *mut i64) as u64)
                .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64)
                as i64;
            break 'l2;
        }
        classIndex = ensureBehaviorHash(vm, aClass);
    }
    if classIndex <= 0 || numBytes < 0 {
        return 0;
    }
    let literals: i64 = header.wrapping_shr(NUM_TAG_BITS as u32) & 32767;
    let bytes: i64 = literals
        .wrapping_add(LITERAL_START)
        .wrapping_shl(SHIFT_FOR_WORD as u32)
        .wrapping_add(numBytes);
    let slots: i64 = (bytes.wrapping_add(7) as u64).wrapping_shr(SHIFT_FOR_WORD as u32)
        as i64;
    if slots > MAX_SLOTS_OF_OBJECT {
        return 0;
    }
    let format1: i64 = formatForBytesbase(bytes, FORMAT_COMPILED_CODE);
    let oop: u64;
    'l5: {
        if slots > MAX_NEW_SPACE_SLOTS {
            oop = allocateSlotsInOldSpaceformatclassIndex(
                vm,
                slots,
                format1,
                classIndex,
            );
            break 'l5;
        }
        let t5: i64;
        'l3: {
            if slots < OVERFLOW_SLOT_COUNT {
                t5 = (if slots > 1 { slots } else { 1 })
                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                    .wrapping_add(BASE_HEADER_SIZE);
                break 'l3;
            }
            t5 = slots
                .wrapping_shl(SHIFT_FOR_WORD as u32)
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(BASE_HEADER_SIZE);
        }
        let start: u64;
        'l4: {
            let start1: u64 = vm.freeStart.get();
            if start1.wrapping_add(t5 as u64) > vm.scavengeThreshold.get() {
                start = 0;
                break 'l4;
            }
            vm.freeStart.set(start1.wrapping_add(t5 as u64));
            start = start1;
        }
        if start == 0 {
            oop = allocateSlotsBeyondThresholdformatclassIndex(
                vm,
                slots,
                format1,
                classIndex,
            );
            break 'l5;
        }
        let mut header1: u64;
        if slots < OVERFLOW_SLOT_COUNT {
            header1 = (slots as u64)
                .wrapping_shl(SLOT_COUNT_SHIFT as u32)
                .wrapping_add((format1 as u64).wrapping_shl(FORMAT_SHIFT as u32))
                .wrapping_add(classIndex as u64);
            memory::store(start as *mut i64, header1 as i64);
            oop = start;
            break 'l5;
        }
        header1 = slots as u64;
        memory::store(start as *mut i64, (OVERFLOW_MARKER | header1) as i64);
        header1 = (OVERFLOW_SLOT_COUNT as u64)
            .wrapping_shl(SLOT_COUNT_SHIFT as u32)
            .wrapping_add((format1 as u64).wrapping_shl(FORMAT_SHIFT as u32))
            .wrapping_add(classIndex as u64);
        memory::store(
            start.wrapping_add(BASE_HEADER_SIZE as u64) as *mut i64,
            header1 as i64,
        );
        oop = start.wrapping_add(BASE_HEADER_SIZE as u64);
    }
    if oop == 0 {
        return 0;
    }
    let oop1: i64 = oop as i64;
    let t6: u64 = (oop1 as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
    let limit: u64 = (oop1 as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(slots.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
    let mut address: u64 = t6;
    while address < limit {
        memory::store(address as *mut i64, 0);
        address = address.wrapping_add(BYTES_PER_OOP as u64);
    }
    memory::store(
        (oop as i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        header,
    );
    let t: u64 = oop
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(LITERAL_START.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
    let t1: u64 = oop
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(
            literals.wrapping_add(LITERAL_START).wrapping_shl(SHIFT_FOR_WORD as u32)
                as u64,
        );
    let value: i64 = vm.nilObj.get();
    let mut address1: u64 = t;
    while address1 < t1 {
        memory::store(address1 as *mut i64, value);
        address1 = address1.wrapping_add(BYTES_PER_OOP as u64);
    }
    oop as i64
}

/// In old space, and stays where it is.
pub(super) fn instantiatePinnedClassindexableSize(
    vm: &VM,
    aClass: i64,
    size: i64,
) -> i64 {
    let oop: u64 = instantiateInOldSpaceClassindexableSize(vm, aClass, size);
    if oop != 0 {
        let oop1: i64 = oop as i64;
        memory::store(
            oop1 as *mut i64,
            (memory::load(oop1 as *mut i64) as u64 | PINNED_BIT as u64) as i64,
        );
    }
    oop as i64
}

/// Fixed classes take size 0.
pub(super) fn instantiateInOldSpaceClassindexableSize(
    vm: &VM,
    aClass: i64,
    size: i64,
) -> u64 {
    let classIndex: i64;
    'l1: {
        let mut t1: bool = aClass & TAG_MASK == 0;
        if t1 {
            let classIndex1: i64 = ((memory::load(aClass as *mut i64) as u64)
                .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64)
                as i64;
            let t2: i64;
            'l0: {
                let page: i64 = memory::load(
                    vm
                        .hiddenRootsObj
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            ((classIndex1 as u64)
                                .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                if page == vm.nilObj.get() {
                    t2 = page;
                    break 'l0;
                }
                t2 = memory::load(
                    page
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            (classIndex1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
            }
            t1 = t2 == aClass;
        }
        if t1 {
            classIndex = ((memory::load(aClass as *mut i64) as u64)
                .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64)
                as i64;
            break 'l1;
        }
        classIndex = ensureBehaviorHash(vm, aClass);
    }
    if classIndex <= 0 || size < 0 {
        return 0;
    }
    let format1: i64 = memory::load(
        aClass
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    let classFormat: i64 = if format1 & SMALL_INTEGER_TAG != 0 {
        format1.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        0
    };
    let mut format: i64 = (classFormat as u64).wrapping_shr(INSTANCE_SPEC_SHIFT as u32)
        as i64 & INSTANCE_SPEC_MASK;
    if !(canIndexformat(size, format) != 0 && classIndex > LAST_PUN_CLASS_INDEX) {
        return 0;
    }
    let fixed: i64 = classFormat & FIXED_FIELDS_MASK;
    let numSlots: i64;
    'l4: {
        if format <= LAST_POINTER_FORMAT {
            numSlots = size.wrapping_add(fixed);
            break 'l4;
        }
        let t: i64;
        'l3: {
            if format >= FORMAT_BYTES {
                t = 0;
                break 'l3;
            }
            if format >= FORMAT_SHORTS {
                t = 1;
                break 'l3;
            }
            if format >= FORMAT_WORDS32 {
                t = 2;
                break 'l3;
            }
            t = 3;
        }
        numSlots = (size.wrapping_shl(t as u32).wrapping_add(7) as u64)
            .wrapping_shr(SHIFT_FOR_WORD as u32) as i64;
    }
    let format2: i64 = format;
    'l6: {
        if format2 <= LAST_POINTER_FORMAT {
            format = format2;
            break 'l6;
        }
        let t3: i64;
        'l5: {
            if format2 >= FORMAT_BYTES {
                t3 = 0;
                break 'l5;
            }
            if format2 >= FORMAT_SHORTS {
                t3 = 1;
                break 'l5;
            }
            if format2 >= FORMAT_WORDS32 {
                t3 = 2;
                break 'l5;
            }
            t3 = 3;
        }
        format = formatForBytesbase(size.wrapping_shl(t3 as u32), format2);
    }
    let oop: u64 = allocateSlotsInOldSpaceformatclassIndex(
        vm,
        numSlots,
        format,
        classIndex,
    );
    if oop != 0 {
        let oop1: i64 = oop as i64;
        if format <= LAST_POINTER_FORMAT {
            let value: i64 = vm.nilObj.get();
            let t4: u64 = (oop1 as u64)
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
            let limit: u64 = (oop1 as u64)
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(numSlots.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
            let mut address: u64 = t4;
            while address < limit {
                memory::store(address as *mut i64, value);
                address = address.wrapping_add(BYTES_PER_OOP as u64);
            }
        } else {
            memory::fill(
                ((oop1 as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut c_void)
                    .cast::<u8>(),
                0,
                numSlots.wrapping_shl(SHIFT_FOR_WORD as u32) as u64 as usize,
            );
        }
        if numSlots == 0 {
            memory::store(
                oop1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                0,
            );
        }
    }
    oop
}

/// Whether an object of that class format can have so many indexed elements. Compiled code has a primitive of its own.
pub(super) fn canIndexformat(size: i64, format: i64) -> i64 {
    if format <= FORMAT_FIXED || format == FORMAT_EPHEMERON {
        return (size == 0) as i64;
    }
    if format <= FORMAT_WEAK {
        return 1;
    }
    (format >= FORMAT_WORDS64
        && (format < FORMAT_COMPILED_CODE
            && classFormatFromInstanceFormat(format) == format)) as i64
}

/// A shallow copy, neither pinned nor immutable, without a hash. 0 when there is no memory. A context must be one without a frame.
pub(super) fn cloneObject(vm: &VM, original: i64) -> i64 {
    let count: u64 = (memory::load(original as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let slots: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(original.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let format: i64 = ((memory::load(original as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let classIndex: i64 = (memory::load(original as *mut i64) as u64
        & CLASS_INDEX_MASK as u64) as i64;
    let copy: u64;
    'l3: {
        if slots > MAX_NEW_SPACE_SLOTS {
            copy = allocateSlotsInOldSpaceformatclassIndex(
                vm,
                slots,
                format,
                classIndex,
            );
            break 'l3;
        }
        let t1: i64;
        'l1: {
            if slots < OVERFLOW_SLOT_COUNT {
                t1 = (if slots > 1 { slots } else { 1 })
                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                    .wrapping_add(BASE_HEADER_SIZE);
                break 'l1;
            }
            t1 = slots
                .wrapping_shl(SHIFT_FOR_WORD as u32)
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(BASE_HEADER_SIZE);
        }
        let start: u64;
        'l2: {
            let start1: u64 = vm.freeStart.get();
            if start1.wrapping_add(t1 as u64) > vm.scavengeThreshold.get() {
                start = 0;
                break 'l2;
            }
            vm.freeStart.set(start1.wrapping_add(t1 as u64));
            start = start1;
        }
        if start == 0 {
            copy = allocateSlotsBeyondThresholdformatclassIndex(
                vm,
                slots,
                format,
                classIndex,
            );
            break 'l3;
        }
        let mut header: u64;
        if slots < OVERFLOW_SLOT_COUNT {
            header = (slots as u64)
                .wrapping_shl(SLOT_COUNT_SHIFT as u32)
                .wrapping_add((format as u64).wrapping_shl(FORMAT_SHIFT as u32))
                .wrapping_add(classIndex as u64);
            memory::store(start as *mut i64, header as i64);
            copy = start;
            break 'l3;
        }
        header = slots as u64;
        memory::store(start as *mut i64, (OVERFLOW_MARKER | header) as i64);
        header = (OVERFLOW_SLOT_COUNT as u64)
            .wrapping_shl(SLOT_COUNT_SHIFT as u32)
            .wrapping_add((format as u64).wrapping_shl(FORMAT_SHIFT as u32))
            .wrapping_add(classIndex as u64);
        memory::store(
            start.wrapping_add(BASE_HEADER_SIZE as u64) as *mut i64,
            header as i64,
        );
        copy = start.wrapping_add(BASE_HEADER_SIZE as u64);
    }
    if copy == 0 {
        return 0;
    }
    copyBodyOfto(vm, original, copy as i64);
    copy as i64
}

pub(super) fn cloneInOldSpace(vm: &VM, original: i64) -> u64 {
    let count: u64 = (memory::load(original as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let copy: u64 = allocateSlotsInOldSpaceformatclassIndex(
        vm,
        (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(original.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64,
        ((memory::load(original as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64) as i64,
        (memory::load(original as *mut i64) as u64 & CLASS_INDEX_MASK as u64) as i64,
    );
    if copy == 0 {
        return 0;
    }
    copyBodyOfto(vm, original, copy as i64);
    copy
}

pub(super) fn copyBodyOfto(vm: &VM, original: i64, copy: i64) {
    let t: *mut c_void = (copy as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut c_void;
    let t1: *mut c_void = (original as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut c_void;
    let count: u64 = (memory::load(original as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t4: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(original.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    memory::copy(
        t.cast::<u8>(),
        t1.cast::<u8>(),
        (if t4 > 1 { t4 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32) as u64 as usize,
    );
    let mut offset: u64 = copy as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    if offset >= vm.newSpaceBytes.get() {
        if memory::load(copy as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
            && refersToYoung(vm, copy) != 0
        {
            enterIntoRememberedSet(vm, copy);
        }
    }
    if memory::load(copy as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        clearDeadSlotsOfContext(vm, copy);
    }
}

pub(super) fn clearDeadSlotsOfContext(vm: &VM, context: i64) {
    let t2: i64;
    'l0: {
        let count: u64 = (memory::load(context as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let slots: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(context.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
        if slots < CTXT_TEMP_FRAME_START {
            t2 = slots;
            break 'l0;
        }
        let mut top: i64 = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if top & SMALL_INTEGER_TAG == 0 {
            t2 = CTXT_TEMP_FRAME_START;
            break 'l0;
        }
        top = top.wrapping_shr(NUM_TAG_BITS as u32).wrapping_add(CTXT_TEMP_FRAME_START);
        if top < CTXT_TEMP_FRAME_START {
            t2 = CTXT_TEMP_FRAME_START;
            break 'l0;
        }
        t2 = if top < slots { top } else { slots };
    }
    let t: u64 = (context as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(t2.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
    let count1: u64 = (memory::load(context as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t1: u64 = (context as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(
            ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(context.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count1
            }) as i64)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    let value: i64 = vm.nilObj.get();
    let mut address: u64 = t;
    while address < t1 {
        memory::store(address as *mut i64, value);
        address = address.wrapping_add(BYTES_PER_OOP as u64);
    }
}
