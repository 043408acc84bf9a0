//! The functions that class `PrimitiveTable` defines.

use super::constants::{MAX_PRIMITIVE_INDEX, PRIM_ERR_GENERIC_FAILURE};
use super::image_family::primitiveofFamily;
use super::state::VM;
use super::tables::PRIMITIVE_NAMES;
use super::memory;

/// All numbers that mean nothing here.
pub(super) extern "C" fn primitiveAbsent(vm: &VM) {
    if vm.primFailCode.get() == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
    }
}

/// The function of a number for images of a family (0 Pharo, 1 classic); empty for one without a function, null behind the last.
#[inline(never)]
pub(super) fn nameOfPrimitivefamily(index: i64, family: i64) -> *mut i8 {
    if !(index >= 0 && index <= MAX_PRIMITIVE_INDEX) {
        return core::ptr::null_mut::<i8>();
    }
    let t: *mut *mut i8 = (&raw const PRIMITIVE_NAMES.0[0]).cast_mut();
    memory::load(t.wrapping_offset(primitiveofFamily(index, family) as isize))
}
