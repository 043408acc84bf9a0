//! The functions that `Utf8PluginSupport` declares.
//!
//! *In*: addresses and sizes of the elements of objects of the image, checked by the primitives. *Out*: numbers. Nothing is kept.

#![allow(non_snake_case)]

use core::ffi::c_void;

/// # Safety
/// `size` bytes are readable at `bytes`, and nobody changes them while the answer is used.
unsafe fn slice<'a>(bytes: *mut c_void, size: i64) -> &'a [u8] {
    match usize::try_from(size) {
        // SAFETY: the caller vouches for them.
        Ok(size) if size > 0 => unsafe { core::slice::from_raw_parts(bytes.cast::<u8>(), size) },
        _ => &[],
    }
}

/// # Safety
/// The primitive passes the elements of a byte object with their number; the collector does not run during a primitive.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn utf8Countsize(bytes: *mut c_void, size: i64) -> i64 {
    // SAFETY: as above.
    let bytes = unsafe { slice(bytes, size) };
    std::str::from_utf8(bytes).map_or(-1, |text| text.chars().count() as i64)
}

/// # Safety
/// As [`utf8Countsize`]; and the elements of another object, `room` 32-bit words, may be written.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn utf8Decodesizeintoroom(bytes: *mut c_void, size: i64, words: *mut c_void, room: i64) -> i64 {
    // SAFETY: as above.
    let bytes = unsafe { slice(bytes, size) };
    let Ok(text) = std::str::from_utf8(bytes) else { return -1 };
    let count = text.chars().count() as i64;
    if count > room {
        return -2;
    }
    let words = words.cast::<u32>();
    for (i, c) in text.chars().enumerate() {
        // SAFETY: `i` is below `count`, which is at most `room`; objects are aligned to 8 bytes.
        unsafe { words.add(i).write(c.into()) };
    }
    count
}

/// # Safety
/// As [`utf8Countsize`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn utf8FirstInvalidsize(bytes: *mut c_void, size: i64) -> i64 {
    // SAFETY: as above.
    let bytes = unsafe { slice(bytes, size) };
    std::str::from_utf8(bytes).map_or_else(|error| error.valid_up_to() as i64 + 1, |_| 0)
}
