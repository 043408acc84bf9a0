//! The functions that class `SmallFloatPrimitives` defines.

use super::constants::{PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_GENERIC_FAILURE};
use super::float_primitives::{
    primitiveFloatAdd, primitiveFloatDivide, primitiveFloatEqual,
    primitiveFloatGreaterOrEqual, primitiveFloatGreaterThan, primitiveFloatLessOrEqual,
    primitiveFloatLessThan, primitiveFloatMultiply, primitiveFloatNotEqual,
    primitiveFloatSubtract,
};
use super::state::VM;

pub(super) extern "C" fn primitiveSmallFloatAdd(vm: &VM) {
    primitiveFloatAdd(vm);
    if vm.primFailCode.get() == PRIM_ERR_GENERIC_FAILURE {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
    }
}

pub(super) extern "C" fn primitiveSmallFloatSubtract(vm: &VM) {
    primitiveFloatSubtract(vm);
    if vm.primFailCode.get() == PRIM_ERR_GENERIC_FAILURE {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
    }
}

pub(super) extern "C" fn primitiveSmallFloatMultiply(vm: &VM) {
    primitiveFloatMultiply(vm);
    if vm.primFailCode.get() == PRIM_ERR_GENERIC_FAILURE {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
    }
}

pub(super) extern "C" fn primitiveSmallFloatDivide(vm: &VM) {
    primitiveFloatDivide(vm);
    if vm.primFailCode.get() == PRIM_ERR_GENERIC_FAILURE {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
    }
}

pub(super) extern "C" fn primitiveSmallFloatLessThan(vm: &VM) {
    primitiveFloatLessThan(vm);
    if vm.primFailCode.get() == PRIM_ERR_GENERIC_FAILURE {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
    }
}

pub(super) extern "C" fn primitiveSmallFloatGreaterThan(vm: &VM) {
    primitiveFloatGreaterThan(vm);
    if vm.primFailCode.get() == PRIM_ERR_GENERIC_FAILURE {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
    }
}

pub(super) extern "C" fn primitiveSmallFloatLessOrEqual(vm: &VM) {
    primitiveFloatLessOrEqual(vm);
    if vm.primFailCode.get() == PRIM_ERR_GENERIC_FAILURE {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
    }
}

pub(super) extern "C" fn primitiveSmallFloatGreaterOrEqual(vm: &VM) {
    primitiveFloatGreaterOrEqual(vm);
    if vm.primFailCode.get() == PRIM_ERR_GENERIC_FAILURE {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
    }
}

pub(super) extern "C" fn primitiveSmallFloatEqual(vm: &VM) {
    primitiveFloatEqual(vm);
    if vm.primFailCode.get() == PRIM_ERR_GENERIC_FAILURE {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
    }
}

pub(super) extern "C" fn primitiveSmallFloatNotEqual(vm: &VM) {
    primitiveFloatNotEqual(vm);
    if vm.primFailCode.get() == PRIM_ERR_GENERIC_FAILURE {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
    }
}
