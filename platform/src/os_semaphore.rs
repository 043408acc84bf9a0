//! Semaphores of the operating system, for plugins that have threads of their own.
//!
//! *In*: a count. *Out*: a record of a public layout: a handle and the functions to wait, signal and free, each of which takes the record.

use std::ffi::c_void;
use std::sync::{Condvar, Mutex, PoisonError};

/// What a plugin gets.
#[repr(C)]
pub struct OsSemaphore {
    handle: *mut c_void,
    wait: unsafe extern "C" fn(*mut OsSemaphore) -> i32,
    signal: unsafe extern "C" fn(*mut OsSemaphore) -> i32,
    free: unsafe extern "C" fn(*mut OsSemaphore),
}

#[derive(Default)]
struct Counter {
    count: Mutex<i64>,
    changed: Condvar,
}

/// # Safety
/// The record came from `ioNewSemaphore` and was not freed.
unsafe fn counter<'a>(semaphore: *mut OsSemaphore) -> &'a Counter {
    // SAFETY: the handle of such a record is a boxed counter.
    unsafe { &*(*semaphore).handle.cast::<Counter>() }
}

unsafe extern "C" fn wait(semaphore: *mut OsSemaphore) -> i32 {
    // SAFETY: the caller passes a live record.
    let counter = unsafe { counter(semaphore) };
    let mut count = counter.count.lock().unwrap_or_else(PoisonError::into_inner);
    while *count <= 0 {
        count = counter.changed.wait(count).unwrap_or_else(PoisonError::into_inner);
    }
    *count -= 1;
    0
}

unsafe extern "C" fn signal(semaphore: *mut OsSemaphore) -> i32 {
    // SAFETY: the caller passes a live record.
    let counter = unsafe { counter(semaphore) };
    *counter.count.lock().unwrap_or_else(PoisonError::into_inner) += 1;
    counter.changed.notify_one();
    0
}

unsafe extern "C" fn free(semaphore: *mut OsSemaphore) {
    // SAFETY: the caller passes a live record, made of two boxes below, and does not use it again.
    unsafe {
        drop(Box::from_raw((*semaphore).handle.cast::<Counter>()));
        drop(Box::from_raw(semaphore));
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioNewSemaphore(count: i32) -> u64 {
    let counter = Counter { count: Mutex::new(i64::from(count)), changed: Condvar::new() };
    let handle = Box::into_raw(Box::new(counter)).cast();
    Box::into_raw(Box::new(OsSemaphore { handle, wait, signal, free })) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wait_ends_with_a_signal() {
        // SAFETY: the record lives until it is freed at the end.
        unsafe {
            let address = ioNewSemaphore(1);
            let semaphore = address as usize as *mut OsSemaphore;
            assert_eq!(((*semaphore).wait)(semaphore), 0);
            let other = std::thread::spawn(move || {
                let semaphore = address as usize as *mut OsSemaphore;
                ((*semaphore).signal)(semaphore)
            });
            assert_eq!(((*semaphore).wait)(semaphore), 0);
            assert_eq!(other.join().unwrap(), 0);
            ((*semaphore).free)(semaphore);
        }
    }
}
