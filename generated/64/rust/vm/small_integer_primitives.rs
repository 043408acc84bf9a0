//! The functions that class `SmallIntegerPrimitives` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_FLOAT_COMPACT_INDEX, CLASS_INDEX_MASK,
    CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX, CLASS_POINT, MAX_SMALL_INTEGER,
    NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT,
    PRIM_ERR_BAD_RECEIVER, PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_NO_MEMORY, REMEMBERED_BIT,
    SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_FLOAT_TAG, SMALL_INTEGER_TAG, TAG_MASK,
    X_INDEX, Y_INDEX,
};
use super::integer_conversions::{
    largeIntegerOfclassIndex, positive64BitValueOf, signed64BitIntegerFor,
    signed64BitValueOf,
};
use super::large_integer_primitives::{
    primitiveEqualLargeIntegers, primitiveNotEqualLargeIntegers,
};
use super::spur_allocation::instantiateClass;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::memory;

pub(super) extern "C" fn primitiveAdd(vm: &VM) {
    if memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG == 0
    {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let value: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32)
        .wrapping_add(
            memory::load(vm.stackPointer.get() as *mut i64)
                .wrapping_shr(NUM_TAG_BITS as u32),
        );
    if value.wrapping_shl(NUM_TAG_BITS as u32).wrapping_shr(NUM_TAG_BITS as u32) == value
    {
        let oop: i64 = value
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    } else if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
}

pub(super) extern "C" fn primitiveSubtract(vm: &VM) {
    if memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG == 0
    {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let value: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32)
        .wrapping_sub(
            memory::load(vm.stackPointer.get() as *mut i64)
                .wrapping_shr(NUM_TAG_BITS as u32),
        );
    if value.wrapping_shl(NUM_TAG_BITS as u32).wrapping_shr(NUM_TAG_BITS as u32) == value
    {
        let oop: i64 = value
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    } else if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
}

pub(super) extern "C" fn primitiveMultiply(vm: &VM) {
    if memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG == 0
    {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    let argument: i64 = memory::load(vm.stackPointer.get() as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    if receiver.checked_mul(argument).is_none() {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let value: i64 = receiver.wrapping_mul(argument);
    if value.wrapping_shl(NUM_TAG_BITS as u32).wrapping_shr(NUM_TAG_BITS as u32) == value
    {
        let oop: i64 = value
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    } else if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
}

/// Exactly.
pub(super) extern "C" fn primitiveDivide(vm: &VM) {
    if !(memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0
        && memory::load(vm.stackPointer.get() as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32) != 0)
    {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    let argument: i64 = memory::load(vm.stackPointer.get() as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    if receiver.wrapping_rem(argument) != 0 {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let value: i64 = receiver.wrapping_div(argument);
    if value.wrapping_shl(NUM_TAG_BITS as u32).wrapping_shr(NUM_TAG_BITS as u32) == value
    {
        let oop: i64 = value
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    } else if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
}

/// The remainder has the sign of the divisor.
pub(super) extern "C" fn primitiveMod(vm: &VM) {
    if !(memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0
        && memory::load(vm.stackPointer.get() as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32) != 0)
    {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let argument: i64 = memory::load(vm.stackPointer.get() as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    let mut remainder: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32)
        .wrapping_rem(argument);
    if remainder != 0 && (remainder ^ argument) < 0 {
        remainder = remainder.wrapping_add(argument);
    }
    if remainder.wrapping_shl(NUM_TAG_BITS as u32).wrapping_shr(NUM_TAG_BITS as u32)
        == remainder
    {
        let oop: i64 = remainder
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    } else if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
}

/// Rounded down.
pub(super) extern "C" fn primitiveDiv(vm: &VM) {
    if !(memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0
        && memory::load(vm.stackPointer.get() as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32) != 0)
    {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let receiver: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    let argument: i64 = memory::load(vm.stackPointer.get() as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    let mut quotient: i64 = receiver.wrapping_div(argument);
    if (receiver ^ argument) < 0 && receiver.wrapping_rem(argument) != 0 {
        quotient = quotient.wrapping_sub(1);
    }
    if quotient.wrapping_shl(NUM_TAG_BITS as u32).wrapping_shr(NUM_TAG_BITS as u32)
        == quotient
    {
        let oop: i64 = quotient
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    } else if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
}

/// Rounded towards 0.
pub(super) extern "C" fn primitiveQuo(vm: &VM) {
    if !(memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0
        && memory::load(vm.stackPointer.get() as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32) != 0)
    {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let value: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32)
        .wrapping_div(
            memory::load(vm.stackPointer.get() as *mut i64)
                .wrapping_shr(NUM_TAG_BITS as u32),
        );
    if value.wrapping_shl(NUM_TAG_BITS as u32).wrapping_shr(NUM_TAG_BITS as u32) == value
    {
        let oop: i64 = value
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
    } else if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
}

pub(super) extern "C" fn primitiveLessThan(vm: &VM) {
    if memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG == 0
    {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let oop: i64 = if memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32)
        < memory::load(vm.stackPointer.get() as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32)
    {
        vm.trueObj.get()
    } else {
        vm.falseObj.get()
    };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveGreaterThan(vm: &VM) {
    if memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG == 0
    {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let oop: i64 = if memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32)
        > memory::load(vm.stackPointer.get() as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32)
    {
        vm.trueObj.get()
    } else {
        vm.falseObj.get()
    };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveLessOrEqual(vm: &VM) {
    if memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG == 0
    {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let oop: i64 = if memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32)
        <= memory::load(vm.stackPointer.get() as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32)
    {
        vm.trueObj.get()
    } else {
        vm.falseObj.get()
    };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveGreaterOrEqual(vm: &VM) {
    if memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG == 0
    {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let oop: i64 = if memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32)
        >= memory::load(vm.stackPointer.get() as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32)
    {
        vm.trueObj.get()
    } else {
        vm.falseObj.get()
    };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// LargeIntegers of a machine word are understood too.
pub(super) extern "C" fn primitiveEqual(vm: &VM) {
    if memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0
    {
        let oop: i64 = if memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) == memory::load(vm.stackPointer.get() as *mut i64)
        {
            vm.trueObj.get()
        } else {
            vm.falseObj.get()
        };
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
        return;
    }
    primitiveEqualLargeIntegers(vm);
}

pub(super) extern "C" fn primitiveNotEqual(vm: &VM) {
    if memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0
    {
        let oop: i64 = if memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) != memory::load(vm.stackPointer.get() as *mut i64)
        {
            vm.trueObj.get()
        } else {
            vm.falseObj.get()
        };
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
        return;
    }
    primitiveNotEqualLargeIntegers(vm);
}

/// The tag survives when both operands have it.
pub(super) extern "C" fn primitiveBitAnd(vm: &VM) {
    if memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0
    {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) & memory::load(vm.stackPointer.get() as *mut i64);
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
        return;
    }
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
        'l2: {
            if word <= MAX_SMALL_INTEGER as u64 {
                result = (word as i64)
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG);
                break 'l2;
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

pub(super) extern "C" fn primitiveBitOr(vm: &VM) {
    if memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0
    {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) | memory::load(vm.stackPointer.get() as *mut i64);
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
        return;
    }
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
        'l2: {
            if word <= MAX_SMALL_INTEGER as u64 {
                result = (word as i64)
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG);
                break 'l2;
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

pub(super) extern "C" fn primitiveBitXor(vm: &VM) {
    if memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0
    {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) ^ memory::load(vm.stackPointer.get() as *mut i64) | SMALL_INTEGER_TAG;
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
        return;
    }
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
        'l2: {
            if word <= MAX_SMALL_INTEGER as u64 {
                result = (word as i64)
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG);
                break 'l2;
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

/// To the left no bit may be lost; to the right the sign comes after.
pub(super) extern "C" fn primitiveBitShift(vm: &VM) {
    let distance: i64;
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
    let receiver: i64 = signed64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    if !(vm.primFailCode.get() == 0 && (distance >= -61 && distance <= 61)) {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let shifted: i64;
    if distance >= 0 {
        shifted = receiver.wrapping_shl(distance as u32);
        if shifted.wrapping_shr(distance as u32) != receiver {
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
            return;
        }
    } else {
        shifted = receiver.wrapping_shr(0i64.wrapping_sub(distance) as u32);
    }
    'l3: {
        let result: i64 = signed64BitIntegerFor(vm, shifted);
        if vm.primFailCode.get() != 0 {
            break 'l3;
        }
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, result);
    }
}

/// The receiver becomes x, the argument y.
pub(super) extern "C" fn primitiveMakePoint(vm: &VM) {
    let y: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let mut t: bool = y & SMALL_INTEGER_TAG != 0;
    if !t {
        let t1: i64;
        'l0: {
            if y & TAG_MASK != 0 {
                t1 = (y & TAG_MASK == SMALL_FLOAT_TAG) as i64;
                break 'l0;
            }
            t1 = (memory::load(y as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_FLOAT_COMPACT_INDEX as u64) as i64;
        }
        t = t1 != 0;
    }
    if !t {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
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
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return;
    }
    let value: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let mut offset: u64 = point as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset >= vm.newSpaceBytes.get();
    if t2 {
        let mut t3: bool = value & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = value as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t2 = t3;
    }
    if t2 {
        if memory::load(point as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, point);
        }
    }
    memory::store(
        point
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(X_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value,
    );
    let mut offset2: u64 = point as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t4: bool = offset2 >= vm.newSpaceBytes.get();
    if t4 {
        let mut t5: bool = y & TAG_MASK == 0;
        if t5 {
            let mut offset3: u64 = y as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t5 = offset3 < vm.newSpaceBytes.get();
        }
        t4 = t5;
    }
    if t4 {
        if memory::load(point as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, point);
        }
    }
    memory::store(
        point
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(Y_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        y,
    );
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, point);
}

/// A step of a string's hash: 28 bits of the product with a constant. Only the low bits of the receiver count.
pub(super) extern "C" fn primitiveHashMultiply(vm: &VM) {
    let receiver: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let value: u64;
    if receiver & SMALL_INTEGER_TAG != 0 {
        value = receiver.wrapping_shr(NUM_TAG_BITS as u32) as u64;
    } else {
        let tag: i64 = receiver & TAG_MASK;
        let mut t1: bool = (if tag == 0 {
            memory::load(receiver as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag as u64
        }) as i64 == CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX;
        if t1 {
            let count: u64 = (memory::load(receiver as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t1 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(receiver.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64 > 0;
        }
        if !t1 {
            vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
            return;
        }
        value = memory::load(receiver.wrapping_add(BASE_HEADER_SIZE) as *mut u32) as u64;
    }
    let count1: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = (((value & 268435455).wrapping_mul(1664525) & 268435455) as i64)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count1.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}
