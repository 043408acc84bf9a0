//! Signals of the operating system: a report when the program crashes, and an orderly end when it is asked to end.
//!
//! *In*: signals. *Out*: for a crash, a report on standard error and in `crash.dmp`, and exit code 255; for SIGHUP and SIGTERM, exit code 128 plus the
//! signal's number after buffered output was written; for SIGUSR1, a report, and the program goes on. Nothing is handled before [`install`] is called, because
//! a program that embeds a virtual machine has its own ideas.
//!
//! A handler only writes and ends. The report of what the image was doing is made by a function that the program gives; should that crash too, the second
//! signal ends the program at once.

use crate::c;
use rustix::process::Signal;
use std::ffi::c_int;
use std::io::Write;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

/// Writes to standard error what the virtual machine of this thread is doing.
pub type Report = unsafe extern "C" fn();

static REPORT: OnceLock<Option<Report>> = OnceLock::new();
static CRASHING: AtomicBool = AtomicBool::new(false);
/// Writing end of the pipe to the thread that ends the program.
static ENDING: OnceLock<rustix::fd::OwnedFd> = OnceLock::new();

const CRASHES: [(Signal, &str); 7] = [
    (Signal::SEGV, "segmentation fault"),
    (Signal::BUS, "bus error"),
    (Signal::ILL, "illegal instruction"),
    (Signal::FPE, "arithmetic exception"),
    (Signal::TRAP, "trap"),
    (Signal::SYS, "bad system call"),
    (Signal::ABORT, "abort"),
];

/// Exit code after a crash.
const CRASHED: c_int = 255;

/// Handles signals from now on. The report is called in the thread that crashed, in the state it crashed in.
pub fn install(report: Option<Report>) {
    if REPORT.set(report).is_err() {
        return;
    }
    start_ending_thread();
    for (signal, _) in CRASHES {
        handle(signal, crashed);
    }
    handle(Signal::QUIT, crashed);
    handle(Signal::USR1, asked_for_report);
    for signal in [Signal::HUP, Signal::TERM] {
        handle(signal, asked_to_end);
    }
}

fn handle(signal: Signal, handler: unsafe extern "C" fn(c_int)) {
    // SAFETY: the handlers below restrict themselves to what is safe in them, or run when the program is lost anyway.
    unsafe { c::signal(signal.as_raw(), handler as usize) };
}

/// Ends the program outside a handler, so that exit functions can write what is buffered.
fn start_ending_thread() {
    let Ok((read, write)) = rustix::pipe::pipe() else { return };
    let wait = move || {
        let mut number = [0u8; 1];
        if rustix::io::read(&read, &mut number).is_ok_and(|count| count == 1) {
            std::process::exit(128 + c_int::from(number[0]));
        }
    };
    if std::thread::Builder::new().name("signals".into()).spawn(wait).is_ok() {
        let _ = ENDING.set(write);
    }
}

unsafe extern "C" fn asked_to_end(number: c_int) {
    // Writing to a pipe is allowed in a handler.
    let told = ENDING.get().is_some_and(|pipe| rustix::io::write(pipe, &[number as u8]).is_ok());
    if !told {
        // SAFETY: ends the process.
        unsafe { c::_exit(128 + number) };
    }
}

unsafe extern "C" fn asked_for_report(_number: c_int) {
    write_report("report asked for");
}

unsafe extern "C" fn crashed(number: c_int) {
    if !CRASHING.swap(true, Ordering::SeqCst) {
        let name = CRASHES.iter().find(|(signal, _)| signal.as_raw() == number).map_or("quit", |(_, name)| name);
        write_report(name);
        // SAFETY: hands buffered output of the image over; the streams are locked at worst, and then a second signal ends the wait.
        unsafe { c::fflush(std::ptr::null_mut()) };
    }
    // SAFETY: ends the process.
    unsafe { c::_exit(CRASHED) };
}

fn write_report(title: &str) {
    let head = format!("\n{title}\nslangvm {}\n", env!("CARGO_PKG_VERSION"));
    let _ = std::io::stderr().write_all(head.as_bytes());
    if let Ok(mut file) = std::fs::OpenOptions::new().create(true).append(true).open("crash.dmp") {
        let _ = file.write_all(head.as_bytes());
    }
    if let Some(Some(report)) = REPORT.get() {
        // SAFETY: the program promises that the function may be called at any time.
        unsafe { report() };
    }
}
