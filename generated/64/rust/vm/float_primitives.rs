//! The functions that class `FloatPrimitives` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_FLOAT_COMPACT_INDEX, CLASS_INDEX_MASK,
    IMMUTABLE_BIT, NUM_TAG_BITS, PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_INDEX,
    PRIM_ERR_BAD_RECEIVER, PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_NO_MODIFICATION,
    SMALL_FLOAT_EXPONENT_OFFSET, SMALL_FLOAT_TAG, SMALL_INTEGER_TAG, TAG_MASK,
};
use super::operand_stack::{popthenPushFloat, stackFloatValue};
use super::state::VM;
use super::memory;

/// The number as a double; fails for what is neither Float nor an exactly representable SmallInteger.
#[inline(never)]
pub(super) fn loadFloatOrIntFrom(vm: &VM, oop: i64) -> f64 {
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
    if oop & SMALL_INTEGER_TAG != 0 {
        let value: i64 = oop.wrapping_shr(NUM_TAG_BITS as u32);
        let result: f64 = value as f64;
        if result as i64 == value {
            return result;
        }
    }
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
    0.0
}

pub(super) extern "C" fn primitiveAsFloat(vm: &VM) {
    let value: i64;
    'l0: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if oop & SMALL_INTEGER_TAG != 0 {
            value = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l0;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        value = 0;
    }
    if vm.primFailCode.get() != 0 {
        return;
    }
    popthenPushFloat(vm, 1, value as f64);
}

/// Fails for what is not in the range of SmallIntegers, and for what is no number.
pub(super) extern "C" fn primitiveTruncated(vm: &VM) {
    let value: f64 = stackFloatValue(vm, 0);
    if !(vm.primFailCode.get() == 0
        && (value >= -1152921504606847000.0 && value < 1152921504606847000.0))
    {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let oop: i64 = (value as i64)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveFractionalPart(vm: &VM) {
    let value: f64 = stackFloatValue(vm, 0);
    if vm.primFailCode.get() != 0 {
        return;
    }
    let t: f64;
    'l0: {
        if value.to_bits() >> 52 & 2047 == 2047 {
            t = if value == value { 0.0 } else { value };
            break 'l0;
        }
        let whole: f64 = value.abs().floor();
        t = if value < 0.0 { 0.0 - (value.abs() - whole) } else { value - whole };
    }
    popthenPushFloat(vm, 1, t);
}

pub(super) extern "C" fn primitiveExponent(vm: &VM) {
    let value: f64 = stackFloatValue(vm, 0);
    if vm.primFailCode.get() != 0 {
        return;
    }
    let t: i64;
    'l0: {
        let mut bits: u64 = value.to_bits();
        let field: i64 = (bits >> 52 & 2047) as i64;
        if field == 2047 {
            t = -1;
            break 'l0;
        }
        if field > 0 {
            t = field.wrapping_sub(1023);
            break 'l0;
        }
        bits = bits << 12;
        if bits == 0 {
            t = -1;
            break 'l0;
        }
        t = (-1023i64).wrapping_sub(bits.leading_zeros() as i64);
    }
    let oop: i64 = t.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// Exponents beyond any effect are cut, so that the C library's int is enough.
pub(super) extern "C" fn primitiveTimesTwoPower(vm: &VM) {
    if memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let value: f64 = stackFloatValue(vm, 1);
    if vm.primFailCode.get() != 0 {
        return;
    }
    let t: i64 = memory::load(vm.stackPointer.get() as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    let mut exponent: i64 = if t > -4096 { t } else { -4096 };
    exponent = if exponent < 4096 { exponent } else { 4096 };
    popthenPushFloat(vm, 2, memory::ldexp(value, exponent as i32));
}

pub(super) extern "C" fn primitiveFloatAdd(vm: &VM) {
    let a: f64 = loadFloatOrIntFrom(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: f64 = loadFloatOrIntFrom(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    popthenPushFloat(vm, 2, a + b);
}

pub(super) extern "C" fn primitiveFloatSubtract(vm: &VM) {
    let a: f64 = loadFloatOrIntFrom(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: f64 = loadFloatOrIntFrom(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    popthenPushFloat(vm, 2, a - b);
}

pub(super) extern "C" fn primitiveFloatMultiply(vm: &VM) {
    let a: f64 = loadFloatOrIntFrom(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: f64 = loadFloatOrIntFrom(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    popthenPushFloat(vm, 2, a * b);
}

pub(super) extern "C" fn primitiveFloatDivide(vm: &VM) {
    let a: f64 = loadFloatOrIntFrom(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: f64 = loadFloatOrIntFrom(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if !(vm.primFailCode.get() == 0 && b != 0.0) {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    popthenPushFloat(vm, 2, a / b);
}

pub(super) extern "C" fn primitiveFloatLessThan(vm: &VM) {
    let a: f64 = loadFloatOrIntFrom(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: f64 = loadFloatOrIntFrom(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    let oop: i64 = if a < b { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveFloatGreaterThan(vm: &VM) {
    let a: f64 = loadFloatOrIntFrom(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: f64 = loadFloatOrIntFrom(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    let oop: i64 = if a > b { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveFloatLessOrEqual(vm: &VM) {
    let a: f64 = loadFloatOrIntFrom(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: f64 = loadFloatOrIntFrom(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    let oop: i64 = if a <= b { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveFloatGreaterOrEqual(vm: &VM) {
    let a: f64 = loadFloatOrIntFrom(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: f64 = loadFloatOrIntFrom(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    let oop: i64 = if a >= b { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveFloatEqual(vm: &VM) {
    let a: f64 = loadFloatOrIntFrom(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: f64 = loadFloatOrIntFrom(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    let oop: i64 = if a == b { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveFloatNotEqual(vm: &VM) {
    let a: f64 = loadFloatOrIntFrom(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    let b: f64 = loadFloatOrIntFrom(vm, memory::load(vm.stackPointer.get() as *mut i64));
    if vm.primFailCode.get() != 0 {
        return;
    }
    let oop: i64 = if a != b { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveSquareRoot(vm: &VM) {
    let value: f64 = stackFloatValue(vm, 0);
    if !(vm.primFailCode.get() == 0 && value >= 0.0) {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    popthenPushFloat(vm, 1, value.sqrt());
}

pub(super) extern "C" fn primitiveSine(vm: &VM) {
    let value: f64 = stackFloatValue(vm, 0);
    if vm.primFailCode.get() != 0 {
        return;
    }
    popthenPushFloat(vm, 1, value.sin());
}

pub(super) extern "C" fn primitiveArctan(vm: &VM) {
    let value: f64 = stackFloatValue(vm, 0);
    if vm.primFailCode.get() != 0 {
        return;
    }
    popthenPushFloat(vm, 1, value.atan());
}

pub(super) extern "C" fn primitiveLogN(vm: &VM) {
    let value: f64 = stackFloatValue(vm, 0);
    if vm.primFailCode.get() != 0 {
        return;
    }
    popthenPushFloat(vm, 1, value.ln());
}

pub(super) extern "C" fn primitiveExp(vm: &VM) {
    let value: f64 = stackFloatValue(vm, 0);
    if vm.primFailCode.get() != 0 {
        return;
    }
    popthenPushFloat(vm, 1, value.exp());
}

/// Half 1 has sign and exponent, half 2 the low bits, whatever the order in memory.
pub(super) extern "C" fn primitiveFloatAt(vm: &VM) {
    let receiver: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    if memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let half: i64 = memory::load(vm.stackPointer.get() as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    let t: i64;
    'l1: {
        if receiver & TAG_MASK != 0 {
            t = (receiver & TAG_MASK == SMALL_FLOAT_TAG) as i64;
            break 'l1;
        }
        t = (memory::load(receiver as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_FLOAT_COMPACT_INDEX as u64) as i64;
    }
    if t == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if !(half == 1 || half == 2) {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return;
    }
    let t1: f64;
    'l4: {
        if receiver & TAG_MASK == SMALL_FLOAT_TAG {
            let mut rotated: u64 = (receiver as u64).wrapping_shr(NUM_TAG_BITS as u32);
            if rotated > 1 {
                rotated = rotated.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            }
            t1 = f64::from_bits(rotated >> 1 | rotated << 63);
            break 'l4;
        }
        t1 = memory::load(receiver.wrapping_add(BASE_HEADER_SIZE) as *mut f64);
    }
    let bits: u64 = t1.to_bits();
    let oop: i64 = ((if half == 1 { bits >> 32 } else { bits & 4294967295 }) as i64)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// The same, for boxed Floats, which can be changed.
pub(super) extern "C" fn primitiveFloatAtPut(vm: &VM) {
    let receiver: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let value: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if !(receiver & TAG_MASK == 0
        && memory::load(receiver as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_FLOAT_COMPACT_INDEX as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if memory::load(receiver as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
        return;
    }
    if memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) & SMALL_INTEGER_TAG == 0
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let half: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    if !(half == 1 || half == 2) {
        vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
        return;
    }
    'l4: {
        if value & SMALL_INTEGER_TAG != 0 {
            let value1: i64 = value.wrapping_shr(NUM_TAG_BITS as u32);
            if value1 >= 0 && value1 <= 4294967295 {
                break 'l4;
            }
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
    }
    if vm.primFailCode.get() != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    memory::store(
        receiver
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(2i64.wrapping_sub(half) << 2) as *mut u32,
        value.wrapping_shr(NUM_TAG_BITS as u32) as u32,
    );
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, value);
}
