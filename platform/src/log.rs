//! Messages for people, on standard error.
//!
//! *In*: texts with a level. *Out*: lines such as `[WARN ] text`. Nothing is written to standard output, which belongs to the image.

use crate::text::{bytes, c_bytes};
use std::ffi::{c_char, c_void};
use std::fs::File;
use std::io::Write;
use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, Ordering};

/// Messages up to this level are written.
static LEVEL: AtomicI64 = AtomicI64::new(1);

/// Names of the levels 1 to 5.
const NAMES: [&str; 5] = ["ERROR", "WARN", "INFO", "DEBUG", "TRACE"];

/// Changes the level: 0 nothing, 1 errors, 2 warnings, 3 information, 4 debugging, 5 traces.
pub fn set_log_level(level: i64) {
    LEVEL.store(level.clamp(0, NAMES.len() as i64), Ordering::Relaxed);
}

/// Writes a message if its level is wanted.
pub fn message(level: i64, text: &str) {
    write_message(level, text.as_bytes());
}

fn write_message(level: i64, text: &[u8]) {
    if level > LEVEL.load(Ordering::Relaxed) || level < 1 {
        return;
    }
    let name = NAMES[(level as usize).min(NAMES.len()) - 1];
    let mut line = format!("[{name:<5}] ").into_bytes();
    line.extend_from_slice(text);
    if !line.ends_with(b"\n") {
        line.push(b'\n');
    }
    write(&line);
}

/// Where reports go besides standard error.
static REPORT_FILE: Mutex<Option<File>> = Mutex::new(None);

/// Has everything be written to a file too, until None is given.
pub(crate) fn copy_to(file: Option<File>) {
    if let Ok(mut report) = REPORT_FILE.try_lock() {
        *report = file;
    }
}

/// One call per text, so that lines of several threads do not mix. Nobody can be told that it failed.
pub(crate) fn write(text: &[u8]) {
    let _ = std::io::stderr().write_all(text);
    if let Ok(mut report) = REPORT_FILE.try_lock()
        && let Some(file) = report.as_mut()
    {
        let _ = file.write_all(text);
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn logLevel() -> i64 {
    LEVEL.load(Ordering::Relaxed)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn logLevelmessage(level: i64, text: *const c_char) {
    // SAFETY: the caller passes a C string or null.
    write_message(level, unsafe { c_bytes(text) });
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn logLevelmessagevalue(level: i64, text: *const c_char, value: i64) {
    // SAFETY: the caller passes a C string or null.
    let mut line = unsafe { c_bytes(text) }.to_vec();
    line.extend_from_slice(format!(" {value}").as_bytes());
    write_message(level, &line);
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioLogmessagevaluevalue(level: i64, text: *const c_char, first: u64, second: u64) {
    // SAFETY: the caller passes a C string or null.
    let mut line = unsafe { c_bytes(text) }.to_vec();
    line.extend_from_slice(format!(" {first:#x} {second:#x}").as_bytes());
    write_message(level, &line);
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioPrintString(text: *const c_char) {
    // SAFETY: the caller passes a C string or null.
    write(unsafe { c_bytes(text) });
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioPrintBytessize(address: u64, size: i64) {
    // SAFETY: the caller passes an address that is readable for the size.
    let text = unsafe { bytes(address as usize as *const c_char, size) };
    write(&text.iter().map(|byte| if byte.is_ascii_control() { b'.' } else { *byte }).collect::<Vec<u8>>());
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioPrintNumber(number: i64) {
    write(number.to_string().as_bytes());
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioPrintHex(number: u64) {
    write(format!("{number:#x}").as_bytes());
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioPrintFloat(number: f64) {
    write(format!("{number:?}").as_bytes());
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioPrintNewLine() {
    write(b"\n");
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioPrintFlush() {
    let _ = std::io::stderr().flush();
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioExit(vm: *mut c_void, status: i64) {
    crate::host::detach(vm);
    std::process::exit(status as i32);
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioAbort(_vm: *mut c_void, text: *const c_char) {
    // SAFETY: the caller passes a C string or null.
    write_message(1, unsafe { c_bytes(text) });
    std::process::abort();
}

/// Exit code for want of memory.
const OUT_OF_MEMORY: i32 = 1;

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioExitOutOfMemory(_vm: *mut c_void, bytes: u64) {
    message(1, &format!("out of memory: cannot get {bytes} more bytes"));
    std::process::exit(OUT_OF_MEMORY);
}

/// Exit code for a damaged object memory, as for other crashes.
const HEAP_CORRUPTED: i32 = 255;

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioExitHeapCorrupted(_vm: *mut c_void) {
    message(1, "the object memory is damaged");
    std::process::exit(HEAP_CORRUPTED);
}
