//! Random bytes from the operating system.

use rustix::rand::{GetRandomFlags, getrandom};
use std::ffi::c_void;

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioRandomBytessize(address: *mut c_void, size: i64) -> i64 {
    let Ok(size) = usize::try_from(size) else { return 0 };
    // SAFETY: the caller passes memory of that size.
    let mut rest = unsafe { std::slice::from_raw_parts_mut(address.cast::<u8>(), size) };
    while !rest.is_empty() {
        match getrandom(&mut *rest, GetRandomFlags::empty()) {
            Ok(got) => rest = &mut rest[got..],
            Err(rustix::io::Errno::INTR) => {}
            Err(_) => return 0,
        }
    }
    1
}
