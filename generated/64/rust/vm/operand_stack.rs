//! The functions that class `OperandStack` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_FLOAT_COMPACT_INDEX, CLASS_INDEX_MASK,
    NUM_TAG_BITS, PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_NO_MEMORY,
    SMALL_FLOAT_EXPONENT_OFFSET, SMALL_FLOAT_RANGE, SMALL_FLOAT_TAG, SMALL_INTEGER_TAG,
    TAG_MASK,
};
use super::spur_immediates::boxedFloatOf;
use super::state::VM;
use super::memory;

#[inline]
pub(super) fn stackValue(vm: &VM, offset: i64) -> i64 {
    memory::load(
        vm.stackPointer.get().wrapping_add(offset.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    )
}

#[inline]
pub(super) fn push(vm: &VM, oop: i64) {
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

#[inline]
pub(super) fn pushBool(vm: &VM, condition: i64) {
    let oop: i64 = if condition != 0 { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

#[inline]
pub(super) fn pushInteger(vm: &VM, value: i64) {
    let oop: i64 = value
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

#[inline]
pub(super) fn pop(vm: &VM, count: i64) {
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

#[inline]
pub(super) fn popthenPush(vm: &VM, count: i64, oop: i64) {
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// Fails the primitive when there is no memory for a boxed Float.
#[inline(never)]
pub(super) fn popthenPushFloat(vm: &VM, count: i64, value: f64) {
    let oop: i64;
    'l1: {
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
            oop = rotated1
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
            break 'l1;
        }
        oop = boxedFloatOf(vm, value);
    }
    if oop == 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return;
    }
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

#[inline]
pub(super) fn stackIntegerValue(vm: &VM, offset: i64) -> i64 {
    let oop: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(offset.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    if oop & SMALL_INTEGER_TAG != 0 {
        return oop.wrapping_shr(NUM_TAG_BITS as u32);
    }
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
    0
}

/// An operand that is not immediate.
#[inline]
pub(super) fn stackObjectValue(vm: &VM, offset: i64) -> i64 {
    let oop: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(offset.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    if oop & TAG_MASK == 0 {
        return oop;
    }
    vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
    0
}

/// The number in a Float; fails for other objects.
#[inline(never)]
pub(super) fn floatValueOf(vm: &VM, oop: i64) -> f64 {
    let t: i64;
    'l0: {
        if oop & TAG_MASK != 0 {
            t = (oop & TAG_MASK == SMALL_FLOAT_TAG) as i64;
            break 'l0;
        }
        t = (memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_FLOAT_COMPACT_INDEX as u64) as i64;
    }
    if t != 0 {
        if oop & TAG_MASK == SMALL_FLOAT_TAG {
            let mut rotated: u64 = (oop as u64).wrapping_shr(NUM_TAG_BITS as u32);
            if rotated > 1 {
                rotated = rotated.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            }
            return f64::from_bits(rotated >> 1 | rotated << 63);
        }
        return memory::load(oop.wrapping_add(BASE_HEADER_SIZE) as *mut f64);
    }
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
    0.0
}

#[inline(never)]
pub(super) fn stackFloatValue(vm: &VM, offset: i64) -> f64 {
    floatValueOf(
        vm,
        memory::load(
            vm
                .stackPointer
                .get()
                .wrapping_add(offset.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        ),
    )
}

/// Fail without saying why, unless somebody said it already.
#[inline]
pub(super) fn primitiveFail(vm: &VM) {
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
}

/// Fail with this code and answer it.
#[inline]
pub(super) fn primitiveFailFor(vm: &VM, code: i64) -> i64 {
    vm.primFailCode.set(code);
    code
}

#[inline]
pub(super) fn failed(vm: &VM) -> i64 {
    (vm.primFailCode.get() != 0) as i64
}

#[inline]
pub(super) fn success(vm: &VM, condition: i64) {
    if condition == 0 {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
    }
}

pub(super) fn methodArgumentCount(vm: &VM) -> i64 {
    vm.argumentCount.get()
}

pub(super) fn primitiveFailureCode(vm: &VM) -> i64 {
    vm.primFailCode.get()
}
