//! The functions that class `ProxyOperands` defines.

use super::compiled_code::primitiveIndexOf;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, NUM_TAG_BITS, PRIM_ERR_NO_MEMORY,
    PRIM_ERR_OS_ERROR, PRIM_ERR_TABLE, PROXY_MAJOR_VERSION, PROXY_MINOR_VERSION,
    SHIFT_FOR_WORD, SMALL_FLOAT_EXPONENT_OFFSET, SMALL_FLOAT_RANGE, SMALL_FLOAT_TAG,
};
use super::integer_conversions::signed64BitIntegerFor;
use super::interpreter::fatalError;
use super::operand_stack::popthenPushFloat;
use super::spur_immediates::boxedFloatOf;
use super::state::VM;
use super::system_primitives::newStringOf;
use super::memory;

pub(super) fn majorVersion() -> i64 {
    PROXY_MAJOR_VERSION
}

pub(super) fn minorVersion() -> i64 {
    PROXY_MINOR_VERSION
}

pub(super) fn pushFloat(vm: &VM, aFloat: f64) {
    let oop: i64;
    'l1: {
        let t: i64;
        'l0: {
            let bits: u64 = aFloat.to_bits();
            let mut rotated: u64 = bits << 1 | bits >> 63;
            if rotated <= 1 {
                t = 1;
                break 'l0;
            }
            rotated = rotated.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            t = (rotated > 1 && rotated < SMALL_FLOAT_RANGE as u64) as i64;
        }
        if t != 0 {
            let bits1: u64 = aFloat.to_bits();
            let mut rotated1: u64 = bits1 << 1 | bits1 >> 63;
            if rotated1 > 1 {
                rotated1 = rotated1.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            }
            oop = rotated1
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
            break 'l1;
        }
        oop = boxedFloatOf(vm, aFloat);
    }
    if oop == 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
    } else {
        vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    }
}

pub(super) fn getStackPointer(vm: &VM) -> *mut i64 {
    vm.stackPointer.get() as *mut i64
}

pub(super) fn methodReturnValue(vm: &VM, oop: i64) -> i64 {
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
    0
}

pub(super) fn methodReturnReceiver(vm: &VM) -> i64 {
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64),
        );
    0
}

pub(super) fn methodReturnBool(vm: &VM, aBoolean: i64) -> i64 {
    let count: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = if aBoolean != 0 { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
    0
}

pub(super) fn methodReturnInteger(vm: &VM, anInteger: i64) -> i64 {
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = signed64BitIntegerFor(vm, anInteger);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
    0
}

pub(super) fn methodReturnFloat(vm: &VM, aFloat: f64) -> i64 {
    popthenPushFloat(vm, vm.argumentCount.get().wrapping_add(1), aFloat);
    0
}

pub(super) fn methodReturnString(vm: &VM, aCString: *mut i8) -> i64 {
    if aCString.is_null() {
        let oop: i64 = vm.nilObj.get();
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
        return 0;
    }
    let string: i64 = newStringOf(vm, aCString);
    if string == 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return PRIM_ERR_NO_MEMORY;
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
    memory::store(vm.stackPointer.get() as *mut i64, string);
    0
}

pub(super) fn primitiveErrorTable(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(PRIM_ERR_TABLE.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    )
}

pub(super) fn primitiveFailForwithSecondary(vm: &VM, code: i64, secondary: i64) -> i64 {
    vm.osErrorCode.set(secondary);
    vm.primFailCode.set(PRIM_ERR_OS_ERROR);
    vm.primFailCode.set(code);
    code
}

pub(super) fn error(vm: &VM, aCString: *mut i8) {
    fatalError(vm, aCString);
}

pub(super) fn primitiveMethod(vm: &VM) -> i64 {
    vm.newMethod.get()
}

pub(super) fn methodPrimitiveIndex(vm: &VM) -> i64 {
    primitiveIndexOf(vm.newMethod.get())
}
