//! The functions that class `ForeignMemory` defines.

use core::ffi::c_void;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX,
    FORMAT_BYTES, FORMAT_COMPILED_CODE, FORMAT_MASK, FORMAT_SHIFT, FORMAT_SHORTS,
    FORMAT_WORDS32, IMMUTABLE_BIT, LAST_POINTER_FORMAT, MAX_SMALL_INTEGER, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT,
    PRIM_ERR_BAD_NUM_ARGS, PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_NOT_FOUND,
    PRIM_ERR_NO_C_MEMORY, PRIM_ERR_NO_MEMORY, PRIM_ERR_NO_MODIFICATION, SHIFT_FOR_WORD,
    SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, TAG_MASK,
};
use super::integer_conversions::{
    largeIntegerOfclassIndex, positive64BitValueOf, signed64BitIntegerFor,
    signed64BitValueOf,
};
use super::memory_access_primitives::{isExternalAddress, newExternalAddress};
use super::spur_object_fields::fixedFieldsOf;
use super::state::VM;
use super::{memory, platform};

pub(super) extern "C" fn primitiveFFIAllocate(vm: &VM) {
    let size: i64;
    'l0: {
        let oop1: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if oop1 & SMALL_INTEGER_TAG != 0 {
            size = oop1.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l0;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        size = 0;
    }
    if !(vm.primFailCode.get() == 0 && size >= 0) {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let address: u64 = platform::ioMalloc(size as u64);
    if address == 0 {
        vm.primFailCode.set(PRIM_ERR_NO_C_MEMORY);
        return;
    }
    let oop: i64 = newExternalAddress(vm, address);
    if oop == 0 {
        platform::ioFree(address);
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return;
    }
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(
                    vm
                        .argumentCount
                        .get()
                        .wrapping_add(1)
                        .wrapping_sub(1)
                        .wrapping_mul(BYTES_PER_WORD) as u64,
                ),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// The address is null afterwards.
pub(super) extern "C" fn primitiveFFIFree(vm: &VM) {
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if isExternalAddress(vm, oop) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    platform::ioFree(
        memory::load(oop.wrapping_add(BASE_HEADER_SIZE) as *mut i64) as u64,
    );
    memory::store(oop.wrapping_add(BASE_HEADER_SIZE) as *mut i64, 0);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

/// (object,) offset, width, whether signed.
pub(super) extern "C" fn primitiveFFIIntegerAt(vm: &VM) {
    if !(vm.argumentCount.get() == 3 || vm.argumentCount.get() == 4) {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let width: i64;
    'l1: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        if oop & SMALL_INTEGER_TAG != 0 {
            width = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l1;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        width = 0;
    }
    let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    'l2: {
        if oop1 == vm.trueObj.get() {
            break 'l2;
        }
        if oop1 != vm.falseObj.get() {
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
        }
    }
    let address: u64 = placeOfoffsetwidth(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(3i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ),
        memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ),
        width,
    );
    if vm.primFailCode.get() != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let isSigned: i64 = (memory::load(vm.stackPointer.get() as *mut i64)
        == vm.trueObj.get()) as i64;
    'l6: {
        let mut value: i64;
        'l4: {
            if width == 1 {
                value = memory::load(address as *mut u8) as i8 as i64;
                break 'l4;
            }
            if width == 2 {
                value = memory::load(address as *mut i16) as i64;
                break 'l4;
            }
            if width == 4 {
                value = memory::load(address as *mut i32) as i64;
                break 'l4;
            }
            value = memory::load(address as *mut i64);
        }
        let oop2: i64;
        if isSigned != 0 {
            oop2 = signed64BitIntegerFor(vm, value);
        } else {
            if width < 8 {
                value = value
                    & 1i64.wrapping_shl(width.wrapping_mul(8) as u32).wrapping_sub(1);
            }
            let value1: u64 = value as u64;
            'l5: {
                if value1 <= MAX_SMALL_INTEGER as u64 {
                    oop2 = (value1 as i64)
                        .wrapping_shl(NUM_TAG_BITS as u32)
                        .wrapping_add(SMALL_INTEGER_TAG);
                    break 'l5;
                }
                oop2 = largeIntegerOfclassIndex(
                    vm,
                    value1,
                    CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX,
                );
            }
        }
        if vm.primFailCode.get() != 0 {
            break 'l6;
        }
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(
                        vm
                            .argumentCount
                            .get()
                            .wrapping_add(1)
                            .wrapping_sub(1)
                            .wrapping_mul(BYTES_PER_WORD) as u64,
                    ),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop2);
    }
}

/// (object,) offset, value, width, whether signed.
pub(super) extern "C" fn primitiveFFIIntegerAtPut(vm: &VM) {
    if !(vm.argumentCount.get() == 4 || vm.argumentCount.get() == 5) {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let width: i64;
    'l1: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        if oop & SMALL_INTEGER_TAG != 0 {
            width = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l1;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        width = 0;
    }
    let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    'l2: {
        if oop1 == vm.trueObj.get() {
            break 'l2;
        }
        if oop1 != vm.falseObj.get() {
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
        }
    }
    let t1: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let isSigned: i64 = (memory::load(vm.stackPointer.get() as *mut i64)
        == vm.trueObj.get()) as i64;
    let value: i64;
    'l3: {
        if width == 8 {
            value = (if isSigned != 0 {
                signed64BitValueOf(vm, t1) as u64
            } else {
                positive64BitValueOf(vm, t1)
            }) as i64;
            break 'l3;
        }
        let value1: i64 = signed64BitValueOf(vm, t1);
        let bits: i64 = width.wrapping_mul(8);
        if width == 1 || (width == 2 || (width == 4 || width == 8)) {
            if isSigned != 0 {
                if value1.wrapping_shr(bits.wrapping_sub(1) as u32) == 0
                    || value1.wrapping_shr(bits.wrapping_sub(1) as u32) == -1
                {
                    value = value1;
                    break 'l3;
                }
            } else if value1.wrapping_shr(bits as u32) == 0 {
                value = value1;
                break 'l3;
            }
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        value = 0;
    }
    let address: u64 = placeOfoffsetwidth(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(4i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ),
        memory::load(
            vm.stackPointer.get().wrapping_add(3i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ),
        width,
    );
    if vm.primFailCode.get() != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    if memory::load(
        memory::load(
            vm.stackPointer.get().wrapping_add(4i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ) as *mut i64,
    ) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
        return;
    }
    if width == 1 {
        memory::store(address as *mut u8, value as u8);
    }
    if width == 2 {
        memory::store(address as *mut u16, value as u16);
    }
    if width == 4 {
        memory::store(address as *mut u32, value as u32);
    }
    if width == 8 {
        memory::store(address as *mut i64, value);
    }
    let t3: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop2: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t3.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop2);
}

/// Where an integer lies; fails and answers 0 if that is nowhere.
#[inline(never)]
pub(super) fn placeOfoffsetwidth(
    vm: &VM,
    object: i64,
    offsetOop: i64,
    width: i64,
) -> u64 {
    let mut t: bool = offsetOop & SMALL_INTEGER_TAG != 0;
    if t {
        let mut t1: bool = width == 1 || (width == 2 || (width == 4 || width == 8));
        if t1 {
            let mut t5: bool = object & TAG_MASK == 0;
            if t5 {
                let format: u64 = (memory::load(object as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                t5 = format >= FORMAT_BYTES as u64
                    && format < FORMAT_COMPILED_CODE as u64;
            }
            t1 = t5;
        }
        t = t1;
    }
    if !t {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return 0;
    }
    let offset: i64 = offsetOop.wrapping_shr(NUM_TAG_BITS as u32).wrapping_sub(1);
    if isExternalAddress(vm, object) != 0 {
        let base: u64 = memory::load(object.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            as u64;
        if base == 0 {
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
            return 0;
        }
        return base.wrapping_add(offset as u64);
    }
    let mut t3: bool = offset >= 0;
    if t3 {
        let count: u64 = (memory::load(object as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t6: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(object.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format1: i64 = ((memory::load(object as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t7: i64;
        'l3: {
            if format1 >= FORMAT_BYTES {
                t7 = format1 & 7;
                break 'l3;
            }
            if format1 >= FORMAT_SHORTS {
                t7 = (format1 & 3) << 1;
                break 'l3;
            }
            if format1 >= FORMAT_WORDS32 {
                t7 = (format1 & 1) << 2;
                break 'l3;
            }
            t7 = 0;
        }
        t3 = offset.wrapping_add(width) <= t6.wrapping_sub(t7);
    }
    if !t3 {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return 0;
    }
    object.wrapping_add(BASE_HEADER_SIZE).wrapping_add(offset) as u64
}

/// Address of a function or variable of a library, or of the program itself for nil.
pub(super) extern "C" fn primitiveLoadSymbolFromModule(vm: &VM) {
    if vm.argumentCount.get() != 2 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let module: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let symbol: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let mut t9: bool = symbol & TAG_MASK == 0;
    if t9 {
        let format: u64 = (memory::load(symbol as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        t9 = format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64;
    }
    let mut t8: bool = t9;
    if t8 {
        let count: u64 = (memory::load(symbol as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t10: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(symbol.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format1: i64 = ((memory::load(symbol as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t11: i64;
        'l1: {
            if format1 >= FORMAT_BYTES {
                t11 = format1 & 7;
                break 'l1;
            }
            if format1 >= FORMAT_SHORTS {
                t11 = (format1 & 3) << 1;
                break 'l1;
            }
            if format1 >= FORMAT_WORDS32 {
                t11 = (format1 & 1) << 2;
                break 'l1;
            }
            t11 = 0;
        }
        t8 = t10.wrapping_sub(t11) <= 255;
    }
    let mut t3: bool = t8;
    if t3 {
        let mut t4: bool = module == vm.nilObj.get();
        if !t4 {
            let mut t12: bool = module & TAG_MASK == 0;
            if t12 {
                let format2: u64 = (memory::load(module as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                t12 = format2 >= FORMAT_BYTES as u64
                    && format2 < FORMAT_COMPILED_CODE as u64;
            }
            t4 = t12;
        }
        t3 = t4;
    }
    if !t3 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let mut handle: u64 = 0;
    if module != vm.nilObj.get() {
        let t: *mut i8 = ((module as u64)
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if (memory::load(module as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                    <= LAST_POINTER_FORMAT as u64
                {
                    fixedFieldsOf(vm, module)
                } else {
                    0
                })
                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut c_void)
            .cast::<i8>();
        let count1: u64 = (memory::load(module as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t13: i64 = ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(module.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format3: i64 = ((memory::load(module as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t14: i64;
        'l5: {
            if format3 >= FORMAT_BYTES {
                t14 = format3 & 7;
                break 'l5;
            }
            if format3 >= FORMAT_SHORTS {
                t14 = (format3 & 3) << 1;
                break 'l5;
            }
            if format3 >= FORMAT_WORDS32 {
                t14 = (format3 & 1) << 2;
                break 'l5;
            }
            t14 = 0;
        }
        handle = platform::ioLoadLibrarylength(t, t13.wrapping_sub(t14));
        if handle == 0 {
            vm.primFailCode.set(PRIM_ERR_NOT_FOUND);
            return;
        }
    }
    let t1: *mut i8 = ((symbol as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(
            (if (memory::load(symbol as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                <= LAST_POINTER_FORMAT as u64
            {
                fixedFieldsOf(vm, symbol)
            } else {
                0
            })
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        ) as *mut c_void)
        .cast::<i8>();
    let count2: u64 = (memory::load(symbol as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t15: i64 = ((if count2 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(symbol.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count2
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format4: i64 = ((memory::load(symbol as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t16: i64;
    'l8: {
        if format4 >= FORMAT_BYTES {
            t16 = format4 & 7;
            break 'l8;
        }
        if format4 >= FORMAT_SHORTS {
            t16 = (format4 & 3) << 1;
            break 'l8;
        }
        if format4 >= FORMAT_WORDS32 {
            t16 = (format4 & 1) << 2;
            break 'l8;
        }
        t16 = 0;
    }
    let address: u64 = platform::ioFindSymbollengthinLibrary(
        t1,
        t15.wrapping_sub(t16),
        handle,
    );
    if address == 0 {
        vm.primFailCode.set(PRIM_ERR_NOT_FOUND);
        return;
    }
    let oop: i64 = newExternalAddress(vm, address);
    if oop == 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return;
    }
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(
                    vm
                        .argumentCount
                        .get()
                        .wrapping_add(1)
                        .wrapping_sub(1)
                        .wrapping_mul(BYTES_PER_WORD) as u64,
                ),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}
