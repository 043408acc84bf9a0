//! Bytes that a virtual machine passes, and texts that it gets back.
//!
//! *In*: addresses with lengths. *Out*: slices, paths, C strings. Nothing here owns memory for longer than a call.

use std::ffi::{CStr, CString, OsStr, c_char};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

/// The bytes at an address; none for a null address or a length that makes no sense.
///
/// # Safety
/// A non-null address must be readable for `length` bytes during `'a`.
pub unsafe fn bytes<'a>(address: *const c_char, length: i64) -> &'a [u8] {
    match usize::try_from(length) {
        // SAFETY: the caller vouches for address and length.
        Ok(length) if !address.is_null() && length > 0 => unsafe { std::slice::from_raw_parts(address.cast(), length) },
        _ => &[],
    }
}

/// The bytes before the null character; none for a null address.
///
/// # Safety
/// A non-null address must be that of a C string that lives during `'a`.
pub unsafe fn c_bytes<'a>(address: *const c_char) -> &'a [u8] {
    if address.is_null() {
        return &[];
    }
    // SAFETY: the caller vouches for the C string.
    unsafe { CStr::from_ptr(address) }.to_bytes()
}

/// A file name as the operating system takes it.
pub fn path(bytes: &[u8]) -> &Path {
    Path::new(OsStr::from_bytes(bytes))
}

/// A C string of bytes, cut at a null character among them.
pub fn c_string(bytes: &[u8]) -> CString {
    let end = bytes.iter().position(|byte| *byte == 0).unwrap_or(bytes.len());
    CString::new(&bytes[..end]).unwrap_or_default()
}
