//! Waiting: for time to pass, for files to become readable, for requests from other threads.
//!
//! *In*: how long a virtual machine has nothing to do, and which files its plugins wait for. *Out*: an early return when something happened. A request for attention
//! writes a byte into the machine's pipe, so that none is lost between looking and waiting.

use crate::host::{Host, host};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::{AsFd, BorrowedFd, OwnedFd};
use rustix::fs::{OFlags, fcntl_getfl, fcntl_setfl};
use std::ffi::c_void;
use std::sync::PoisonError;
use std::sync::atomic::Ordering;

/// A file that is waited for and the semaphore to signal, once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Watch {
    descriptor: i32,
    semaphore: i64,
}

/// A pipe whose reading end wakes a waiting machine.
pub(crate) struct Waker(Option<(OwnedFd, OwnedFd)>);

impl Waker {
    /// Without free descriptors there is none: waits then end by time only.
    pub fn new() -> Waker {
        let Ok((read, write)) = rustix::pipe::pipe() else { return Waker(None) };
        for end in [&read, &write] {
            let _ = rustix::io::fcntl_setfd(end, rustix::io::FdFlags::CLOEXEC);
            let _ = fcntl_getfl(end).and_then(|flags| fcntl_setfl(end, flags | OFlags::NONBLOCK));
        }
        Waker(Some((read, write)))
    }

    /// Ends a wait, or the next one. A full pipe has the same effect already.
    pub fn wake(&self) {
        if let Some((_, write)) = &self.0 {
            let _ = rustix::io::write(write, &[1]);
        }
    }

    fn clear(&self) {
        let mut buffer = [0u8; 64];
        if let Some((read, _)) = &self.0 {
            while rustix::io::read(read, &mut buffer).is_ok_and(|count| count == buffer.len()) {}
        }
    }
}

/// Waits up to a time and signals the semaphores of files that have become readable.
fn wait(vm: *mut c_void, host: &Host, microseconds: i64) {
    let watches = host.watches.lock().unwrap_or_else(PoisonError::into_inner).clone();
    if microseconds == 0 && watches.is_empty() {
        return;
    }
    let mut descriptors = Vec::with_capacity(watches.len() + 1);
    for watch in &watches {
        // SAFETY: the number is only passed to poll, which reports a closed one as invalid; it is not -1, see ioWaitForDatasemaphore.
        let descriptor = unsafe { BorrowedFd::borrow_raw(watch.descriptor) };
        descriptors.push(PollFd::from_borrowed_fd(descriptor, PollFlags::IN));
    }
    if let Some((read, _)) = &host.waker.0 {
        descriptors.push(PollFd::from_borrowed_fd(read.as_fd(), PollFlags::IN));
    }
    let time = Timespec { tv_sec: microseconds / 1_000_000, tv_nsec: (microseconds % 1_000_000) * 1000 };
    // An interrupted wait is an early return, like any other.
    let _ = poll(&mut descriptors, Some(&time));
    let ready: Vec<Watch> = watches
        .iter()
        .zip(&descriptors)
        .filter(|(_, descriptor)| !descriptor.revents().is_empty())
        .map(|(watch, _)| *watch)
        .collect();
    host.waker.clear();
    if !ready.is_empty() {
        host.watches.lock().unwrap_or_else(PoisonError::into_inner).retain(|watch| !ready.contains(watch));
        for watch in ready {
            // SAFETY: the function only compares the machine's address.
            unsafe { crate::semaphores::ioSignalExternalSemaphore(vm, watch.semaphore) };
        }
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioRelinquishProcessorForMicroseconds(vm: *mut c_void, microseconds: i64) {
    let host = host(vm);
    crate::stream::flush_standard_streams();
    let time = if host.signals.any() { 0 } else { microseconds.max(0) };
    wait(vm, &host, time);
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioProcessEvents(vm: *mut c_void) {
    let host = host(vm);
    crate::stream::flush_standard_streams();
    if host.take_report_request() {
        crate::signals::report_of(&host);
    }
    wait(vm, &host, 0);
    crate::ticker::run_synchronous();
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioStopRequest(vm: *mut c_void) -> i64 {
    host(vm).stop.load(Ordering::Relaxed)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioWaitForDatasemaphore(vm: *mut c_void, descriptor: i64, index: i64) -> i64 {
    let Ok(descriptor) = i32::try_from(descriptor) else { return 0 };
    i64::from(watch(&host(vm), descriptor, index))
}

/// Notes a file to wait for, once; one for the same file is replaced.
pub(crate) fn watch(host: &Host, descriptor: i32, index: i64) -> bool {
    if descriptor < 0 || index <= 0 {
        return false;
    }
    let mut watches = host.watches.lock().unwrap_or_else(PoisonError::into_inner);
    watches.retain(|watch| watch.descriptor != descriptor);
    watches.push(Watch { descriptor, semaphore: index });
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::os::fd::AsRawFd;
    use std::time::{Duration, Instant};

    #[test]
    fn a_wait_takes_about_its_time() {
        let vm = 0x8000 as *mut c_void;
        let start = Instant::now();
        // SAFETY: the address is only compared.
        unsafe { ioRelinquishProcessorForMicroseconds(vm, 20_000) };
        assert!(start.elapsed() >= Duration::from_millis(15));
    }

    #[test]
    fn a_signal_from_another_thread_ends_a_wait() {
        let vm = 0x9000_usize;
        let start = Instant::now();
        let other = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(10));
            // SAFETY: the address is only compared.
            unsafe { crate::ioSignalExternalSemaphore(vm as *mut c_void, 2) }
        });
        // SAFETY: as above.
        unsafe { ioRelinquishProcessorForMicroseconds(vm as *mut c_void, 30_000_000) };
        assert!(start.elapsed() < Duration::from_secs(20));
        assert_eq!(other.join().unwrap(), 1);
        // SAFETY: as above.
        assert_eq!(unsafe { crate::ioNextSignaledSemaphore(vm as *mut c_void) }, 2);
    }

    #[test]
    fn a_readable_file_signals_its_semaphore_once() {
        let vm = 0xA000 as *mut c_void;
        let (read, write) = rustix::pipe::pipe().unwrap();
        // SAFETY: the address is only compared; the descriptor is open.
        unsafe {
            assert_eq!(ioWaitForDatasemaphore(vm, i64::from(read.as_raw_fd()), 4), 1);
            ioProcessEvents(vm);
            assert_eq!(crate::ioNextSignaledSemaphore(vm), 0);
            rustix::io::write(&write, b"x").unwrap();
            ioProcessEvents(vm);
            ioProcessEvents(vm);
            assert_eq!(crate::ioNextSignaledSemaphore(vm), 4);
            assert_eq!(crate::ioNextSignaledSemaphore(vm), 0);
            assert_eq!(ioWaitForDatasemaphore(vm, -1, 4), 0);
        }
    }
}
