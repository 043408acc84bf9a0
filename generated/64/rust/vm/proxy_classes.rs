//! The functions that class `ProxyClasses` defines.

use core::ffi::c_void;
use super::constants::{
    BASE_HEADER_SIZE, CHARACTER_TABLE, CLASS_ALIEN, CLASS_ARRAY, CLASS_BITMAP,
    CLASS_BYTE_ARRAY, CLASS_BYTE_STRING, CLASS_CHARACTER, CLASS_DOUBLE_BYTE_ARRAY,
    CLASS_DOUBLE_WORD_ARRAY, CLASS_EXTERNAL_ADDRESS, CLASS_EXTERNAL_DATA,
    CLASS_EXTERNAL_FUNCTION, CLASS_EXTERNAL_LIBRARY, CLASS_EXTERNAL_STRUCTURE,
    CLASS_FLOAT, CLASS_INDEX_MASK, CLASS_LARGE_NEGATIVE_INTEGER,
    CLASS_LARGE_POSITIVE_INTEGER, CLASS_POINT, CLASS_SEMAPHORE, CLASS_SMALL_INTEGER,
    CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS, CLASS_UNSAFE_ALIEN, CLASS_WORD_ARRAY,
    FIXED_FIELDS_MASK, FORMAT_BYTES, FORMAT_COMPILED_CODE, FORMAT_MASK, FORMAT_SHIFT,
    FORMAT_SHORTS, FORMAT_WORDS32, FORMAT_WORDS64, FORWARDER_CLASS_INDEX,
    INSTANCE_SPECIFICATION_INDEX, INSTANCE_SPEC_MASK, INSTANCE_SPEC_SHIFT,
    LAST_POINTER_FORMAT, NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT,
    SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, SUPERCLASS_INDEX, TAG_MASK,
    THE_DISPLAY,
};
use super::spur_object_fields::{
    fixForwardedFieldofObject, fixedFieldsOf, followForwarded,
};
use super::state::VM;
use super::memory;

/// Walk up the superclasses; a chain that is damaged ends. nil, which ends every chain, is nobody's superclass.
#[inline(never)]
pub(super) fn includesBehaviorThatOf(vm: &VM, aClass: i64, aSuperclass: i64) -> i64 {
    if aSuperclass == vm.nilObj.get() {
        return 0;
    }
    let mut class: i64 = if aClass & TAG_MASK == 0
        && memory::load(aClass as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        followForwarded(aClass)
    } else {
        aClass
    };
    loop {
        if class == aSuperclass {
            return 1;
        }
        let mut t: bool = class & TAG_MASK == 0
            && (memory::load(class as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64;
        if t {
            let count: u64 = (memory::load(class as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(class.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64 > SUPERCLASS_INDEX;
        }
        if !t {
            break;
        }
        let mut value: i64 = memory::load(
            class
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SUPERCLASS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, SUPERCLASS_INDEX, class);
        }
        class = value;
    }
    0
}

pub(super) fn isKindOfClass(vm: &VM, oop: i64, aClass: i64) -> i64 {
    let t: i64;
    'l0: {
        let tag: i64 = oop & TAG_MASK;
        let t1: i64 = (if tag == 0 {
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
                    ((t1 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            t = page;
            break 'l0;
        }
        t = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    includesBehaviorThatOf(vm, t, aClass)
}

pub(super) fn isKindOf(vm: &VM, oop: i64, className: *mut i8) -> i64 {
    let mut class: i64;
    'l1: {
        let tag: i64 = oop & TAG_MASK;
        let t2: i64 = (if tag == 0 {
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
                    ((t2 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
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
                    (t2 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    loop {
        let mut t: bool = class & TAG_MASK == 0
            && (memory::load(class as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64;
        if t {
            let count: u64 = (memory::load(class as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(class.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64 > SUPERCLASS_INDEX;
        }
        if !t {
            break;
        }
        if classhasName(vm, class, className) != 0 {
            return 1;
        }
        let mut value: i64 = memory::load(
            class
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SUPERCLASS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, SUPERCLASS_INDEX, class);
        }
        class = value;
    }
    0
}

pub(super) fn isMemberOf(vm: &VM, oop: i64, className: *mut i8) -> i64 {
    let t: i64;
    'l0: {
        let tag: i64 = oop & TAG_MASK;
        let t1: i64 = (if tag == 0 {
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
                    ((t1 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            t = page;
            break 'l0;
        }
        t = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    classhasName(vm, t, className)
}

#[inline(never)]
pub(super) fn classhasName(vm: &VM, class: i64, className: *mut i8) -> i64 {
    let index: i64;
    'l2: {
        let array: i64 = memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CLASS_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        let count: u64 = (memory::load(array as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let limit: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(array.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
        let mut i: i64 = 3;
        while i < limit {
            let mut value: i64 = memory::load(
                array
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            if value & TAG_MASK == 0
                && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value = fixForwardedFieldofObject(vm, i, array);
            }
            let mut t3: bool = value & TAG_MASK == 0;
            if t3 {
                let format: u64 = (memory::load(value as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                t3 = format >= FORMAT_BYTES as u64
                    && format < FORMAT_COMPILED_CODE as u64;
            }
            let mut t2: bool = t3;
            if t2 {
                let count1: u64 = (memory::load(value as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t4: i64 = ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(value.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count1
                }) as i64)
                    .wrapping_shl(SHIFT_FOR_WORD as u32);
                let format1: i64 = ((memory::load(value as *mut i64) as u64)
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
                t2 = t4.wrapping_sub(t5) == 5
                    && memory::compare(
                        ((value as u64)
                            .wrapping_add(BASE_HEADER_SIZE as u64)
                            .wrapping_add(
                                (if (memory::load(value as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    <= LAST_POINTER_FORMAT as u64
                                {
                                    fixedFieldsOf(vm, value)
                                } else {
                                    0
                                })
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut c_void)
                            .cast::<u8>(),
                        c"Array".as_ptr().cast::<i8>().cast_mut().cast::<u8>(),
                        5,
                    ) == 0;
            }
            if t2 {
                index = i;
                break 'l2;
            }
            i = i.wrapping_add(1);
        }
        index = 6;
    }
    let count2: u64 = (memory::load(class as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    if (if count2 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(class.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count2
    }) as i64 <= index
    {
        return 0;
    }
    let mut value1: i64 = memory::load(
        class
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, index, class);
    }
    let mut t6: bool = value1 & TAG_MASK == 0;
    if t6 {
        let format2: u64 = (memory::load(value1 as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        t6 = format2 >= FORMAT_BYTES as u64 && format2 < FORMAT_COMPILED_CODE as u64;
    }
    if !t6 {
        return 0;
    }
    let count3: u64 = (memory::load(value1 as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t7: i64 = ((if count3 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(value1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count3
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format3: i64 = ((memory::load(value1 as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t8: i64;
    'l6: {
        if format3 >= FORMAT_BYTES {
            t8 = format3 & 7;
            break 'l6;
        }
        if format3 >= FORMAT_SHORTS {
            t8 = (format3 & 3) << 1;
            break 'l6;
        }
        if format3 >= FORMAT_WORDS32 {
            t8 = (format3 & 1) << 2;
            break 'l6;
        }
        t8 = 0;
    }
    let bytes: i64 = t7.wrapping_sub(t8);
    (memory::string_length(className) as u64 == bytes as u64
        && memory::compare(
            ((value1 as u64)
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if (memory::load(value1 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                        <= LAST_POINTER_FORMAT as u64
                    {
                        fixedFieldsOf(vm, value1)
                    } else {
                        0
                    })
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut c_void)
                .cast::<u8>(),
            className.cast::<u8>(),
            bytes as u64 as usize,
        ) == 0) as i64
}

pub(super) fn superclassOf(vm: &VM, aClass: i64) -> i64 {
    let mut value: i64 = memory::load(
        aClass
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUPERCLASS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, SUPERCLASS_INDEX, aClass);
    }
    value
}

pub(super) fn instanceSizeOf(aClass: i64) -> i64 {
    let format: i64 = memory::load(
        aClass
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    (if format & SMALL_INTEGER_TAG != 0 {
        format.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        0
    }) & FIXED_FIELDS_MASK
}

pub(super) fn classBitmap(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_BITMAP.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    )
}

pub(super) fn classByteArray(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_BYTE_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    )
}

pub(super) fn classCharacter(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_CHARACTER.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    )
}

pub(super) fn classFloat(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_FLOAT.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    )
}

pub(super) fn classLargePositiveInteger(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                CLASS_LARGE_POSITIVE_INTEGER.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    )
}

pub(super) fn classLargeNegativeInteger(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                CLASS_LARGE_NEGATIVE_INTEGER.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    )
}

pub(super) fn classPoint(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_POINT.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    )
}

pub(super) fn classSemaphore(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_SEMAPHORE.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    )
}

pub(super) fn classSmallInteger(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_SMALL_INTEGER.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    )
}

pub(super) fn classString(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_BYTE_STRING.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    )
}

pub(super) fn classExternalAddress(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_EXTERNAL_ADDRESS.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    )
}

pub(super) fn classExternalStructure(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_EXTERNAL_STRUCTURE.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    )
}

pub(super) fn classExternalData(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_EXTERNAL_DATA.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    )
}

pub(super) fn classExternalFunction(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_EXTERNAL_FUNCTION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    )
}

pub(super) fn classExternalLibrary(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_EXTERNAL_LIBRARY.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    )
}

pub(super) fn classAlien(vm: &VM) -> i64 {
    let oop: i64 = vm.specialObjectsOop.get();
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    if CLASS_ALIEN
        < (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
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
    }
}

pub(super) fn classUnsafeAlien(vm: &VM) -> i64 {
    let oop: i64 = vm.specialObjectsOop.get();
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    if CLASS_UNSAFE_ALIEN
        < (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64
    {
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CLASS_UNSAFE_ALIEN.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        vm.nilObj.get()
    }
}

pub(super) fn classDoubleByteArray(vm: &VM) -> i64 {
    classofFormat(
        vm,
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    CLASS_DOUBLE_BYTE_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        ),
        FORMAT_SHORTS,
    )
}

pub(super) fn classWordArray(vm: &VM) -> i64 {
    classofFormat(
        vm,
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CLASS_WORD_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ),
        FORMAT_WORDS32,
    )
}

pub(super) fn classDoubleWordArray(vm: &VM) -> i64 {
    classofFormat(
        vm,
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    CLASS_DOUBLE_WORD_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        ),
        FORMAT_WORDS64,
    )
}

/// The class if its instances have that format, else nil: images disagree about these places.
pub(super) fn classofFormat(vm: &VM, oop: i64, format: i64) -> i64 {
    let mut t: bool = oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64;
    if t {
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let mut t2: bool = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64 > INSTANCE_SPECIFICATION_INDEX;
        if t2 {
            let format1: i64 = memory::load(
                oop
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            t2 = ((if format1 & SMALL_INTEGER_TAG != 0 {
                format1.wrapping_shr(NUM_TAG_BITS as u32)
            } else {
                0
            }) as u64)
                .wrapping_shr(INSTANCE_SPEC_SHIFT as u32) as i64 & INSTANCE_SPEC_MASK
                == format;
        }
        t = t2;
    }
    if t {
        return oop;
    }
    vm.nilObj.get()
}

pub(super) fn classFloat32Array(vm: &VM) -> i64 {
    vm.nilObj.get()
}

pub(super) fn classFloat64Array(vm: &VM) -> i64 {
    vm.nilObj.get()
}

pub(super) fn characterTable(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CHARACTER_TABLE.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    )
}

pub(super) fn displayObject(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(THE_DISPLAY.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    )
}
