//! The functions that class `LargeIntegerPrimitives` defines.

use super::constants::{
    BYTES_PER_WORD, CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX, MAX_SMALL_INTEGER,
    NUM_TAG_BITS, PRIM_ERR_GENERIC_FAILURE, SMALL_INTEGER_TAG,
};
use super::integer_conversions::{
    isNegativeIntegerValueOf, largeIntegerOfclassIndex, magnitude64BitIntegerForneg,
    magnitude64BitValueOf, positive64BitValueOf, signed64BitValueOf,
};
use super::state::VM;
use super::memory;

#[inline(never)]
pub(super) fn answerMagnitudenegative(vm: &VM, magnitude: u64, isNegative: i64) {
    let result: i64 = magnitude64BitIntegerForneg(vm, magnitude, isNegative);
    if vm.primFailCode.get() != 0 {
        return;
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, result);
}

#[inline(never)]
pub(super) fn addMagnitudenegativetonegative(
    vm: &VM,
    a: u64,
    aIsNegative: i64,
    b: u64,
    bIsNegative: i64,
) {
    if aIsNegative == bIsNegative {
        let sum: u64 = a.wrapping_add(b);
        if sum < a {
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
            return;
        }
        answerMagnitudenegative(vm, sum, aIsNegative);
        return;
    }
    if a >= b {
        answerMagnitudenegative(vm, a.wrapping_sub(b), aIsNegative);
        return;
    }
    answerMagnitudenegative(vm, b.wrapping_sub(a), bIsNegative);
}

pub(super) extern "C" fn primitiveAddLargeIntegers(vm: &VM) {
    let a: u64 = magnitude64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: u64 = magnitude64BitValueOf(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    let aIsNegative: i64 = isNegativeIntegerValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let bIsNegative: i64 = isNegativeIntegerValueOf(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    if vm.primFailCode.get() != 0 {
        return;
    }
    addMagnitudenegativetonegative(vm, a, aIsNegative, b, bIsNegative);
}

pub(super) extern "C" fn primitiveSubtractLargeIntegers(vm: &VM) {
    let a: u64 = magnitude64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: u64 = magnitude64BitValueOf(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    let aIsNegative: i64 = isNegativeIntegerValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let bIsNegative: i64 = isNegativeIntegerValueOf(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    if vm.primFailCode.get() != 0 {
        return;
    }
    addMagnitudenegativetonegative(vm, a, aIsNegative, b, (bIsNegative == 0) as i64);
}

pub(super) extern "C" fn primitiveMultiplyLargeIntegers(vm: &VM) {
    let a: u64 = magnitude64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: u64 = magnitude64BitValueOf(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    let t: i64 = isNegativeIntegerValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let isNegative: i64 = (t
        != isNegativeIntegerValueOf(vm, memory::load(vm.stackPointer.get() as *mut i64)))
        as i64;
    if vm.primFailCode.get() != 0 {
        return;
    }
    if a != 0 && b > 18446744073709551615u64.wrapping_div(a) {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    answerMagnitudenegative(vm, a.wrapping_mul(b), isNegative);
}

/// Exactly.
pub(super) extern "C" fn primitiveDivideLargeIntegers(vm: &VM) {
    let a: u64 = magnitude64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: u64 = magnitude64BitValueOf(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    let t: i64 = isNegativeIntegerValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let isNegative: i64 = (t
        != isNegativeIntegerValueOf(vm, memory::load(vm.stackPointer.get() as *mut i64)))
        as i64;
    if vm.primFailCode.get() != 0 {
        return;
    }
    if !(b != 0 && a.wrapping_rem(b) == 0) {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    answerMagnitudenegative(vm, a.wrapping_div(b), isNegative);
}

/// Rounded down.
pub(super) extern "C" fn primitiveDivLargeIntegers(vm: &VM) {
    let a: u64 = magnitude64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: u64 = magnitude64BitValueOf(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    let t: i64 = isNegativeIntegerValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let isNegative: i64 = (t
        != isNegativeIntegerValueOf(vm, memory::load(vm.stackPointer.get() as *mut i64)))
        as i64;
    if !(vm.primFailCode.get() == 0 && b != 0) {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let mut quotient: u64 = a.wrapping_div(b);
    if isNegative != 0 && a.wrapping_rem(b) != 0 {
        quotient = quotient.wrapping_add(1);
    }
    answerMagnitudenegative(vm, quotient, isNegative);
}

/// Rounded towards 0.
pub(super) extern "C" fn primitiveQuoLargeIntegers(vm: &VM) {
    let a: u64 = magnitude64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: u64 = magnitude64BitValueOf(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    let t: i64 = isNegativeIntegerValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let isNegative: i64 = (t
        != isNegativeIntegerValueOf(vm, memory::load(vm.stackPointer.get() as *mut i64)))
        as i64;
    if !(vm.primFailCode.get() == 0 && b != 0) {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    answerMagnitudenegative(vm, a.wrapping_div(b), isNegative);
}

/// The remainder has the sign of the divisor.
pub(super) extern "C" fn primitiveModLargeIntegers(vm: &VM) {
    let a: u64 = magnitude64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: u64 = magnitude64BitValueOf(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    let aIsNegative: i64 = isNegativeIntegerValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let bIsNegative: i64 = isNegativeIntegerValueOf(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    if !(vm.primFailCode.get() == 0 && b != 0) {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let mut remainder: u64 = a.wrapping_rem(b);
    if remainder != 0 && aIsNegative != bIsNegative {
        remainder = b.wrapping_sub(remainder);
    }
    answerMagnitudenegative(vm, remainder, bIsNegative);
}

/// The remainder has the sign of the dividend.
pub(super) extern "C" fn primitiveRemLargeIntegers(vm: &VM) {
    let a: u64 = magnitude64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: u64 = magnitude64BitValueOf(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    let isNegative: i64 = isNegativeIntegerValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    if !(vm.primFailCode.get() == 0 && b != 0) {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    answerMagnitudenegative(vm, a.wrapping_rem(b), isNegative);
}

pub(super) extern "C" fn primitiveLessThanLargeIntegers(vm: &VM) {
    let a: i64 = signed64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: i64 = signed64BitValueOf(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    let oop: i64 = if a < b { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveGreaterThanLargeIntegers(vm: &VM) {
    let a: i64 = signed64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: i64 = signed64BitValueOf(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    let oop: i64 = if a > b { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveLessOrEqualLargeIntegers(vm: &VM) {
    let a: i64 = signed64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: i64 = signed64BitValueOf(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    let oop: i64 = if a <= b { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveGreaterOrEqualLargeIntegers(vm: &VM) {
    let a: i64 = signed64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: i64 = signed64BitValueOf(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    let oop: i64 = if a >= b { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveEqualLargeIntegers(vm: &VM) {
    let a: i64 = signed64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: i64 = signed64BitValueOf(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    let oop: i64 = if a == b { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveNotEqualLargeIntegers(vm: &VM) {
    let a: i64 = signed64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: i64 = signed64BitValueOf(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    let oop: i64 = if a != b { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveBitAndLargeIntegers(vm: &VM) {
    let a: u64 = positive64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let word: u64 = a
        & positive64BitValueOf(vm, memory::load(vm.stackPointer.get() as *mut i64));
    'l1: {
        if vm.primFailCode.get() != 0 {
            break 'l1;
        }
        let result: i64;
        'l0: {
            if word <= MAX_SMALL_INTEGER as u64 {
                result = (word as i64)
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG);
                break 'l0;
            }
            result = largeIntegerOfclassIndex(
                vm,
                word,
                CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX,
            );
        }
        if vm.primFailCode.get() != 0 {
            break 'l1;
        }
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, result);
    }
}

pub(super) extern "C" fn primitiveBitOrLargeIntegers(vm: &VM) {
    let a: u64 = positive64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let word: u64 = a
        | positive64BitValueOf(vm, memory::load(vm.stackPointer.get() as *mut i64));
    'l1: {
        if vm.primFailCode.get() != 0 {
            break 'l1;
        }
        let result: i64;
        'l0: {
            if word <= MAX_SMALL_INTEGER as u64 {
                result = (word as i64)
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG);
                break 'l0;
            }
            result = largeIntegerOfclassIndex(
                vm,
                word,
                CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX,
            );
        }
        if vm.primFailCode.get() != 0 {
            break 'l1;
        }
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, result);
    }
}

pub(super) extern "C" fn primitiveBitXorLargeIntegers(vm: &VM) {
    let a: u64 = positive64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let word: u64 = a
        ^ positive64BitValueOf(vm, memory::load(vm.stackPointer.get() as *mut i64));
    'l1: {
        if vm.primFailCode.get() != 0 {
            break 'l1;
        }
        let result: i64;
        'l0: {
            if word <= MAX_SMALL_INTEGER as u64 {
                result = (word as i64)
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG);
                break 'l0;
            }
            result = largeIntegerOfclassIndex(
                vm,
                word,
                CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX,
            );
        }
        if vm.primFailCode.get() != 0 {
            break 'l1;
        }
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, result);
    }
}

/// To the left no bit of the magnitude may be lost; to the right the result is rounded down.
pub(super) extern "C" fn primitiveBitShiftLargeIntegers(vm: &VM) {
    let mut distance: i64;
    'l0: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if oop & SMALL_INTEGER_TAG != 0 {
            distance = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l0;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        distance = 0;
    }
    let magnitude: u64 = magnitude64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let isNegative: i64 = isNegativeIntegerValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    if vm.primFailCode.get() != 0 {
        return;
    }
    let mut shifted: u64;
    if distance >= 0 {
        if magnitude == 0 {
            answerMagnitudenegative(vm, 0, 0);
            return;
        }
        if distance >= 64 {
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
            return;
        }
        shifted = magnitude.wrapping_shl(distance as u32);
        if shifted.wrapping_shr(distance as u32) != magnitude {
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
            return;
        }
        answerMagnitudenegative(vm, shifted, isNegative);
        return;
    }
    distance = 0i64.wrapping_sub(distance);
    shifted = if distance >= 64 { 0 } else { magnitude.wrapping_shr(distance as u32) };
    if isNegative != 0 {
        if distance >= 64 || shifted.wrapping_shl(distance as u32) != magnitude {
            shifted = shifted.wrapping_add(1);
        }
    }
    answerMagnitudenegative(vm, shifted, isNegative);
}
