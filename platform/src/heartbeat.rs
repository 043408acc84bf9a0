//! The heartbeat: a thread that keeps the coarse clock and asks every running virtual machine to look for events.
//!
//! *In*: for each machine the address of its stack limit. *Out*: all ones stored there, atomically, on every beat and on request; the machine's next check of the
//! limit fails and it looks. The thread runs while at least one machine wants it. It never calls a machine and never signals a process.

use crate::host::host;
use crate::signals::spawn_undisturbed;
use std::ffi::c_void;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// Milliseconds between beats at first.
const DEFAULT_PERIOD: i64 = 2;

struct Target {
    vm: usize,
    address: usize,
    beating: bool,
}

struct Heart {
    targets: Vec<Target>,
    running: bool,
}

static HEART: Mutex<Heart> = Mutex::new(Heart { targets: Vec::new(), running: false });
static CHANGED: Condvar = Condvar::new();
static PERIOD: AtomicI64 = AtomicI64::new(DEFAULT_PERIOD);

fn heart() -> MutexGuard<'static, Heart> {
    HEART.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Heart {
    fn target(&mut self, vm: *mut c_void) -> &mut Target {
        let index = self.targets.iter().position(|target| target.vm == vm as usize).unwrap_or_else(|| {
            self.targets.push(Target { vm: vm as usize, address: 0, beating: false });
            self.targets.len() - 1
        });
        &mut self.targets[index]
    }
}

impl Target {
    fn trip(&self) {
        if self.address != 0 {
            // SAFETY: the machine keeps the word alive and aligned until it takes the address back, which waits for the lock held here.
            unsafe { AtomicU64::from_ptr(self.address as *mut u64) }.store(u64::MAX, Ordering::Relaxed);
        }
    }
}

/// Runs in the heartbeat thread until no machine wants it.
fn run() {
    let mut guard = heart();
    loop {
        let period = PERIOD.load(Ordering::Relaxed);
        let wanted = guard.targets.iter().any(|target| target.beating) || crate::ticker::any_high_priority();
        if period <= 0 || !wanted {
            guard.running = false;
            crate::clock::beat_no_more();
            return;
        }
        crate::clock::beat();
        for target in guard.targets.iter().filter(|target| target.beating) {
            target.trip();
        }
        guard =
            CHANGED.wait_timeout(guard, Duration::from_millis(period as u64)).unwrap_or_else(PoisonError::into_inner).0;
        if crate::ticker::any_high_priority() {
            drop(guard);
            crate::ticker::run_high_priority();
            guard = heart();
        }
    }
}

fn start_thread(mut guard: MutexGuard<'static, Heart>) {
    if !guard.running && PERIOD.load(Ordering::Relaxed) > 0 && guard.targets.iter().any(|target| target.beating) {
        guard.running = true;
        crate::clock::beat();
        if !spawn_undisturbed("heartbeat", run) {
            guard.running = false;
            crate::clock::beat_no_more();
            drop(guard);
            crate::log::message(1, "cannot start the heartbeat thread");
        }
    }
}

/// Forgets a machine.
pub fn forget(vm: *mut c_void) {
    heart().targets.retain(|target| target.vm != vm as usize);
    CHANGED.notify_all();
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioSetHeartbeatTarget(vm: *mut c_void, address: u64) {
    if address == 0 {
        forget(vm);
    } else {
        heart().target(vm).address = address as usize;
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioStartHeartbeat(vm: *mut c_void) {
    let mut guard = heart();
    guard.target(vm).beating = true;
    start_thread(guard);
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioStopHeartbeat(vm: *mut c_void) {
    heart().target(vm).beating = false;
    CHANGED.notify_all();
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioHeartbeatMilliseconds() -> i64 {
    PERIOD.load(Ordering::Relaxed)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioSetHeartbeatMilliseconds(milliseconds: i64) {
    PERIOD.store(milliseconds.max(0), Ordering::Relaxed);
    CHANGED.notify_all();
    start_thread(heart());
}

/// Asks a machine to look for events, and ends its wait.
pub fn attention(vm_address: usize) {
    let guard = heart();
    if let Some(target) = guard.targets.iter().find(|target| target.vm == vm_address) {
        target.trip();
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioForceInterruptCheck(vm: *mut c_void) {
    attention(vm as usize);
    host(vm).waker.wake();
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Instant;

    fn wait_for(word: &AtomicU64) -> bool {
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(5) {
            if word.load(Ordering::Relaxed) == u64::MAX {
                return true;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        false
    }

    #[test]
    fn every_machine_with_a_heartbeat_is_tripped_again_and_again() {
        let words = [AtomicU64::new(0), AtomicU64::new(0)];
        let machines = [0x3000 as *mut c_void, 0x4000 as *mut c_void];
        // SAFETY: the words outlive the registration, which ends below.
        unsafe {
            for (word, vm) in words.iter().zip(machines) {
                ioSetHeartbeatTarget(vm, word.as_ptr() as u64);
                ioStartHeartbeat(vm);
            }
            for _ in 0..3 {
                for word in &words {
                    word.store(0, Ordering::Relaxed);
                    assert!(wait_for(word));
                }
            }
            for vm in machines {
                ioSetHeartbeatTarget(vm, 0);
            }
        }
        words[0].store(0, Ordering::Relaxed);
        std::thread::sleep(Duration::from_millis(20));
        assert_eq!(words[0].load(Ordering::Relaxed), 0, "no store after the target is forgotten");
    }

    #[test]
    fn attention_trips_without_a_heartbeat() {
        let word = AtomicU64::new(0);
        let vm = 0x5000 as *mut c_void;
        // SAFETY: the word outlives the registration, which ends below.
        unsafe {
            ioSetHeartbeatTarget(vm, word.as_ptr() as u64);
            ioForceInterruptCheck(vm);
            ioSetHeartbeatTarget(vm, 0);
        }
        assert_eq!(word.load(Ordering::Relaxed), u64::MAX);
    }
}
