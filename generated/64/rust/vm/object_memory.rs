//! The functions that class `ObjectMemory` defines.

use super::constants::{
    BASE_HEADER_SIZE, CLASS_ARRAY, PRIM_ERR_GENERIC_FAILURE, SHIFT_FOR_WORD,
};
use super::signals::forceInterruptCheck;
use super::state::VM;
use super::memory;

#[inline]
pub(super) fn nilObject(vm: &VM) -> i64 {
    vm.nilObj.get()
}

#[inline]
pub(super) fn trueObject(vm: &VM) -> i64 {
    vm.trueObj.get()
}

#[inline]
pub(super) fn falseObject(vm: &VM) -> i64 {
    vm.falseObj.get()
}

/// Fails the primitive when it is neither.
pub(super) fn booleanValueOf(vm: &VM, oop: i64) -> i64 {
    if oop == vm.trueObj.get() {
        return 1;
    }
    if oop != vm.falseObj.get() {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
    }
    0
}

pub(super) fn classArray(vm: &VM) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    )
}

/// After a collection. The signal is given once, until the image sets the threshold anew.
pub(super) fn checkLowSpace(vm: &VM) {
    let mut t1: bool = vm.lowSpaceThreshold.get() > 0;
    if t1 {
        t1 = vm.totalFreeOldSpace.get() < vm.lowSpaceThreshold.get() as u64;
    }
    if t1 {
        vm.lowSpaceThreshold.set(0);
        vm.signalLowSpace.set(1);
        forceInterruptCheck(vm);
    }
}
