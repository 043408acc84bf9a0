//! The functions that class `NamedPrimitives` defines.

use super::constants::NUM_EXPORTED_PRIMITIVES;
use super::tables::EXPORTED_NAMES;

/// Null behind the last one.
#[inline(never)]
pub(super) fn nameOfExportedPrimitive(index: i64) -> *mut i8 {
    if !(index >= 0 && index <= NUM_EXPORTED_PRIMITIVES.wrapping_sub(1)) {
        return core::ptr::null_mut::<i8>();
    }
    EXPORTED_NAMES.0[index as usize]
}
