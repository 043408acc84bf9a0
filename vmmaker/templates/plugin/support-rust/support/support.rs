//! The functions that `__NAME__Support` declares.

#![allow(non_snake_case)]

use core::ffi::c_void;

/// The sum of `size` bytes.
///
/// # Safety
/// That many bytes are readable at `bytes` and nobody changes them meanwhile.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn sumOfBytessize(bytes: *mut c_void, size: i64) -> i64 {
    let Ok(size) = usize::try_from(size) else { return 0 };
    if size == 0 {
        return 0;
    }
    // SAFETY: the primitive passes the elements of a byte object and their number; the collector does not run during a primitive.
    let bytes = unsafe { core::slice::from_raw_parts(bytes.cast::<u8>(), size) };
    bytes.iter().map(|b| i64::from(*b)).sum()
}
