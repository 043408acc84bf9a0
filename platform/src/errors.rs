//! Why something failed: the number of the operating system's error, kept for each thread.
//!
//! *In*: results. *Out*: truth values for the virtual machine, and the number for those who ask.

use std::cell::Cell;
use std::io::{Error, Result};

thread_local! {
    static LAST_ERROR: Cell<i32> = const { Cell::new(0) };
}

/// Remembers why something failed.
pub fn note_error(error: &Error) {
    LAST_ERROR.set(error.raw_os_error().unwrap_or(0));
}

/// Remembers the error that the C library reported last.
pub fn note_last_os_error() {
    note_error(&Error::last_os_error());
}

/// 1 for success, 0 with the reason noted.
pub fn truth<T>(result: Result<T>) -> i64 {
    match result {
        Ok(_) => 1,
        Err(error) => {
            note_error(&error);
            0
        }
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioOSErrorCode() -> i64 {
    i64::from(LAST_ERROR.get())
}
