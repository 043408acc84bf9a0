//! Signals of the operating system: a report when the program crashes, and an orderly end when it is asked to end.
//!
//! *In*: signals. *Out*: for a crash, a report on standard error and in `crash.dmp`, and exit code 255; for SIGHUP, SIGINT and SIGTERM, an orderly stop of all
//! machines with exit code 128 plus the signal's number (a second such signal, or two seconds without an end, end the process at once, buffered output written);
//! for SIGUSR1, a report by each machine when it next looks for events, and the program goes on. Nothing is handled before [`install`] is called, because a program that embeds a virtual machine has its own ideas.
//!
//! A handler only writes to a pipe, to the thread that does what was asked for; that of a crash reports by itself and ends, since the program is lost anyway. The report of what the
//! image was doing is made by a function that the program gives; should that crash too, the second signal ends the program at once, and should it hang, an alarm does. Handlers of crashes run on a stack of their own, which each thread of a machine has: the crash may be that the
//! thread's own stack is used up.

use crate::c;
use crate::memory::{map, unmap};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::Signal;
use std::ffi::{CString, c_int, c_uint};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

/// Writes to standard error what the virtual machine of this thread is doing.
pub type Report = unsafe extern "C" fn();

static REPORT: OnceLock<Option<Report>> = OnceLock::new();
static CRASHING: AtomicBool = AtomicBool::new(false);
/// Writing end of the pipe to the thread that does what signals ask for.
static REQUESTS: OnceLock<rustix::fd::OwnedFd> = OnceLock::new();
/// Held by the machine that writes its report.
static WRITING: Mutex<()> = Mutex::new(());

const CRASHES: [(Signal, &str); 7] = [
    (Signal::SEGV, "segmentation fault"),
    (Signal::BUS, "bus error"),
    (Signal::ILL, "illegal instruction"),
    (Signal::FPE, "arithmetic exception"),
    (Signal::TRAP, "trap"),
    (Signal::SYS, "bad system call"),
    (Signal::ABORT, "abort"),
];

/// How long machines may take to report or to stop.
const GRACE: Timespec = Timespec { tv_sec: 2, tv_nsec: 0 };
/// Seconds that a report may take.
const REPORT_SECONDS: c_uint = 10;

/// Exit code after a crash.
const CRASHED: c_int = 255;

/// Handles signals from now on. The report is called in the thread that crashed, in the state it crashed in, and in the threads of machines when one was asked for.
pub fn install(report: Option<Report>) {
    if REPORT.set(report).is_err() {
        return;
    }
    start_thread();
    for (signal, _) in CRASHES {
        handle(signal, crashed);
    }
    handle(Signal::QUIT, crashed);
    for signal in [Signal::USR1, Signal::HUP, Signal::INT, Signal::TERM] {
        handle(signal, asked);
    }
}

fn handle(signal: Signal, handler: unsafe extern "C" fn(c_int)) {
    // SAFETY: all zero is a valid action; the handlers below restrict themselves to what is safe in them, or run when the program is lost anyway.
    unsafe {
        let mut action: libc::sigaction = std::mem::zeroed();
        action.sa_sigaction = handler as *const () as usize;
        action.sa_flags = libc::SA_ONSTACK | libc::SA_RESTART;
        libc::sigaction(signal.as_raw(), &action, std::ptr::null_mut());
    }
}

/// Memory for the handlers of one thread. A report formats text and walks frames; what Rust gives its threads is too small for that.
const HANDLER_STACK: usize = 256 << 10;

struct HandlerStack(usize);

impl HandlerStack {
    fn install() -> Option<HandlerStack> {
        let start = map(0, HANDLER_STACK as u64)?;
        let stack = libc::stack_t { ss_sp: start as *mut _, ss_flags: 0, ss_size: HANDLER_STACK };
        // SAFETY: fresh memory, which lives until this thread has another stack or none for its handlers.
        unsafe { libc::sigaltstack(&stack, std::ptr::null_mut()) };
        Some(HandlerStack(start))
    }
}

impl Drop for HandlerStack {
    fn drop(&mut self) {
        // SAFETY: the thread ends. If the stack is still this one, there is none from now on; nobody else has its address.
        unsafe {
            let mut now: libc::stack_t = std::mem::zeroed();
            libc::sigaltstack(std::ptr::null(), &mut now);
            if now.ss_sp as usize == self.0 {
                let none =
                    libc::stack_t { ss_sp: std::ptr::null_mut(), ss_flags: libc::SS_DISABLE, ss_size: HANDLER_STACK };
                libc::sigaltstack(&none, std::ptr::null_mut());
            }
        }
        unmap(self.0, HANDLER_STACK as u64);
    }
}

thread_local! {
    static HANDLER_STACK_OF_THREAD: Option<HandlerStack> = HandlerStack::install();
}

/// Gives this thread a stack for handlers of crashes, once, if crashes are handled at all. For every thread before it runs a machine.
pub fn prepare_thread() {
    if REPORT.get().is_some() {
        // A thread that is ending has none, and needs none.
        let _ = HANDLER_STACK_OF_THREAD.try_with(|_| ());
    }
}

/// Starts a thread that the signals from outside do not interrupt: it runs no machine to report about, and one that has hardly begun cannot run a handler that uses Rust's
/// library. Answers whether it started.
pub fn spawn_undisturbed(name: &str, run: impl FnOnce() + Send + 'static) -> bool {
    // SAFETY: sets of signals that live here; a new thread takes over the mask of the one that starts it, which then gets its own back.
    unsafe {
        let mut blocked: libc::sigset_t = std::mem::zeroed();
        let mut before: libc::sigset_t = std::mem::zeroed();
        libc::sigemptyset(&mut blocked);
        for signal in [Signal::USR1, Signal::QUIT, Signal::HUP, Signal::INT, Signal::TERM] {
            libc::sigaddset(&mut blocked, signal.as_raw());
        }
        libc::pthread_sigmask(libc::SIG_BLOCK, &blocked, &mut before);
        let started = std::thread::Builder::new().name(name.into()).spawn(run).is_ok();
        libc::pthread_sigmask(libc::SIG_SETMASK, &before, std::ptr::null_mut());
        started
    }
}

/// Does outside of handlers what they were called for: a machine can be asked to report, and exit functions can write what is buffered.
fn start_thread() {
    let Ok((read, write)) = rustix::pipe::pipe() else { return };
    let run = move || {
        let mut number = [0u8; 1];
        while rustix::io::read(&read, &mut number).is_ok_and(|count| count == 1) {
            if c_int::from(number[0]) == Signal::USR1.as_raw() {
                ask_for_reports();
                continue;
            }
            let status = 128 + number[0];
            if crate::host::stop_all(status) > 0 {
                let mut again = [PollFd::new(&read, PollFlags::IN)];
                let _ = poll(&mut again, Some(&GRACE));
            }
            std::process::exit(c_int::from(status));
        }
    };
    if spawn_undisturbed("signals", run) {
        let _ = REQUESTS.set(write);
    }
}

unsafe extern "C" fn asked(number: c_int) {
    // Writing to a pipe is allowed in a handler.
    let told = REQUESTS.get().is_some_and(|pipe| rustix::io::write(pipe, &[number as u8]).is_ok());
    if !told && number != Signal::USR1.as_raw() {
        // SAFETY: ends the process.
        unsafe { c::_exit(128 + number) };
    }
}

/// Has each machine report when it next looks for events. One that does not look, because a primitive runs, is named.
fn ask_for_reports() {
    let asked = crate::host::ask_all_for_reports();
    let end = Instant::now() + Duration::new(GRACE.tv_sec as u64, 0);
    while asked.iter().any(|host| host.is_asked_for_report()) && Instant::now() < end {
        std::thread::sleep(Duration::from_millis(10));
    }
    for host in asked.iter().filter(|host| host.is_asked_for_report()) {
        let name = host.image_name.lock().unwrap_or_else(PoisonError::into_inner).to_string_lossy().into_owned();
        let text = format!(
            "the machine of {name} runs a primitive and reports when that is done; SIGQUIT reports at once and ends the program\n"
        );
        crate::log::write(text.as_bytes());
    }
}

/// In the thread of a machine that was asked to.
pub(crate) fn report_of(host: &crate::host::Host) {
    let _alone = WRITING.lock().unwrap_or_else(PoisonError::into_inner);
    let name = host.image_name.lock().unwrap_or_else(PoisonError::into_inner).clone();
    write_report("report asked for", &[name]);
}

unsafe extern "C" fn crashed(number: c_int) {
    if !CRASHING.swap(true, Ordering::SeqCst) {
        let name = CRASHES.iter().find(|(signal, _)| signal.as_raw() == number).map_or("quit", |(_, name)| name);
        // SAFETY: has the default action of SIGALRM, which ends the process, happen in time.
        unsafe { c::alarm(REPORT_SECONDS) };
        write_report(name, &crate::host::image_names());
        // SAFETY: hands buffered output of the image over; the streams are locked at worst, and then a second signal ends the wait.
        unsafe { c::fflush(std::ptr::null_mut()) };
    }
    // SAFETY: ends the process.
    unsafe { c::_exit(CRASHED) };
}

fn write_report(title: &str, images: &[CString]) {
    let mut head = format!("\n{title}\nslangvm {}\n", env!("CARGO_PKG_VERSION"));
    for name in images {
        head.push_str(&format!("image {}\n", name.to_string_lossy()));
    }
    crate::log::copy_to(std::fs::OpenOptions::new().create(true).append(true).open("crash.dmp").ok());
    crate::log::write(head.as_bytes());
    if let Some(Some(report)) = REPORT.get() {
        // SAFETY: the program promises that the function may be called at any time.
        unsafe { report() };
    }
    crate::log::copy_to(None);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_blocked(signal: Signal) -> bool {
        // SAFETY: asks for the mask of this thread.
        unsafe {
            let mut now: libc::sigset_t = std::mem::zeroed();
            libc::pthread_sigmask(libc::SIG_BLOCK, std::ptr::null(), &mut now);
            libc::sigismember(&now, signal.as_raw()) == 1
        }
    }

    #[test]
    fn helping_threads_are_not_interrupted() {
        let (tell, told) = std::sync::mpsc::channel();
        assert!(spawn_undisturbed("test", move || tell.send(is_blocked(Signal::USR1)).unwrap()));
        assert!(told.recv().unwrap());
        assert!(!is_blocked(Signal::USR1));
    }
}
