//! External semaphores: signals that come from anywhere and are delivered by the virtual machine when it looks for events.
//!
//! *In*: indices, from any thread. *Out*: one index for each signal noted, ascending, to the machine that owns it. An index of the image is a number from 1; the number
//! for the whole process adds the machine's ordinal times 65536, so that foreign threads need not know a machine. For the first machine both are the same.

use crate::host::{Host, by_ordinal, host};
use std::ffi::c_void;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

/// Room at first.
const INITIAL_SIZE: usize = 256;
/// Most semaphores of one machine; also the factor of process-wide numbers.
const MAX_SIZE: usize = 65536;

/// Signals noted for one machine.
pub(crate) struct Signals {
    /// Signals to deliver, by index less 1.
    requests: RwLock<Vec<AtomicU32>>,
    /// Sum of all requests.
    pending: AtomicUsize,
}

impl Default for Signals {
    fn default() -> Self {
        Signals { requests: RwLock::new(zeros(INITIAL_SIZE)), pending: AtomicUsize::new(0) }
    }
}

fn zeros(count: usize) -> Vec<AtomicU32> {
    (0..count).map(|_| AtomicU32::new(0)).collect()
}

impl Signals {
    /// Notes a signal; false for an index out of range.
    fn note(&self, index: usize) -> bool {
        let requests = self.requests.read().unwrap_or_else(PoisonError::into_inner);
        let Some(request) = index.checked_sub(1).and_then(|slot| requests.get(slot)) else { return false };
        request.fetch_add(1, Ordering::Relaxed);
        self.pending.fetch_add(1, Ordering::Release);
        true
    }

    pub fn any(&self) -> bool {
        self.pending.load(Ordering::Acquire) > 0
    }

    /// Takes one signal off the lowest index that has any; 0 when none has.
    fn take(&self) -> usize {
        if !self.any() {
            return 0;
        }
        let requests = self.requests.read().unwrap_or_else(PoisonError::into_inner);
        for (slot, request) in requests.iter().enumerate() {
            if request.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |count| count.checked_sub(1)).is_ok() {
                self.pending.fetch_sub(1, Ordering::AcqRel);
                return slot + 1;
            }
        }
        0
    }

    fn size(&self) -> usize {
        self.requests.read().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Makes room; never takes room away, because indices may be in use.
    fn grow(&self, size: usize) {
        let size = size.min(MAX_SIZE).next_power_of_two();
        let mut requests = self.requests.write().unwrap_or_else(PoisonError::into_inner);
        if size > requests.len() {
            let missing = size - requests.len();
            requests.extend(zeros(missing));
        }
    }
}

/// Notes a signal for a machine and asks for its attention.
fn signal(vm: *mut c_void, index: i64) -> bool {
    let noted = usize::try_from(index).is_ok_and(|index| host(vm).signals.note(index));
    if noted {
        // SAFETY: the function only compares the address.
        unsafe { crate::heartbeat::ioForceInterruptCheck(vm) };
    }
    noted
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioSetMaxExtSemTableSize(vm: *mut c_void, size: i64) {
    host(vm).signals.grow(usize::try_from(size).unwrap_or(0));
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioMaxExtSemTableSize(vm: *mut c_void) -> i64 {
    host(vm).signals.size() as i64
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioSignalExternalSemaphore(vm: *mut c_void, index: i64) -> i64 {
    i64::from(signal(vm, index))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioExternalSemaphoreIndexFor(vm: *mut c_void, index: i64) -> i64 {
    index + (host(vm).ordinal * MAX_SIZE) as i64
}

/// The machine that a process-wide number belongs to, its host, and its own index. The highest index of a machine is 65536, so the first one of the
/// next machine follows it.
pub(crate) fn owner(number: i64) -> Option<(*mut c_void, Arc<Host>, i64)> {
    let number = usize::try_from(number).ok()?.checked_sub(1)?;
    let (vm, host) = by_ordinal(number / MAX_SIZE)?;
    Some((vm as *mut c_void, host, (number % MAX_SIZE + 1) as i64))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioSignalProcessSemaphore(index: i64) -> i64 {
    owner(index).map_or(0, |(vm, _, index)| i64::from(signal(vm, index)))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioNextSignaledSemaphore(vm: *mut c_void) -> i64 {
    host(vm).signals.take() as i64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_request_is_one_signal_in_ascending_order() {
        let signals = Signals::default();
        for index in [7, 3, 7, 1] {
            assert!(signals.note(index));
        }
        let taken: Vec<usize> = std::iter::from_fn(|| Some(signals.take()).filter(|index| *index > 0)).collect();
        assert_eq!(taken, [1, 3, 7, 7]);
        assert!(!signals.any());
    }

    #[test]
    fn indices_out_of_range_are_ignored_until_there_is_room() {
        let signals = Signals::default();
        assert!(!signals.note(0));
        assert!(!signals.note(INITIAL_SIZE + 1));
        signals.grow(INITIAL_SIZE + 1);
        assert_eq!(signals.size(), 2 * INITIAL_SIZE);
        assert!(signals.note(INITIAL_SIZE + 1));
    }

    #[test]
    fn process_wide_numbers_find_their_machine() {
        let machines = [0x6000 as *mut c_void, 0x7000 as *mut c_void];
        // SAFETY: the addresses are only compared.
        unsafe {
            let numbers = machines.map(|vm| ioExternalSemaphoreIndexFor(vm, 5));
            assert_ne!(numbers[0], numbers[1]);
            for (vm, number) in machines.into_iter().zip(numbers) {
                assert_eq!(ioSignalProcessSemaphore(number), 1);
                assert_eq!(ioNextSignaledSemaphore(vm), 5);
                assert_eq!(ioNextSignaledSemaphore(vm), 0);
            }
            assert_eq!(ioSignalProcessSemaphore(0), 0);
            assert_eq!(ioSignalProcessSemaphore(i64::MAX), 0);
        }
    }
}
