//! The functions of the C library that have no counterpart in the crates used: streams, because records of FilePlugin hold them, memory that plugins may free,
//! the time zone, and ending the process.

use std::ffi::{c_char, c_int, c_long, c_uint, c_void};

/// A stream of the C library; only its address is used.
#[repr(C)]
pub struct Stream {
    _private: [u8; 0],
}

/// Broken-down time as the Unix systems have it.
#[repr(C)]
pub struct BrokenTime {
    pub sec: c_int,
    pub min: c_int,
    pub hour: c_int,
    pub mday: c_int,
    pub mon: c_int,
    pub year: c_int,
    pub wday: c_int,
    pub yday: c_int,
    pub isdst: c_int,
    /// Seconds that local time is ahead of UTC.
    pub gmtoff: c_long,
    pub zone: *const c_char,
}

unsafe extern "C" {
    pub fn malloc(size: usize) -> *mut c_void;
    pub fn free(address: *mut c_void);
    pub fn _exit(status: c_int) -> !;
    pub fn alarm(seconds: c_uint) -> c_uint;
    pub fn tzset();
    pub fn localtime_r(seconds: *const i64, result: *mut BrokenTime) -> *mut BrokenTime;
    pub fn fdopen(descriptor: c_int, mode: *const c_char) -> *mut Stream;
    pub fn fclose(stream: *mut Stream) -> c_int;
    pub fn fflush(stream: *mut Stream) -> c_int;
    pub fn fread(buffer: *mut c_void, size: usize, count: usize, stream: *mut Stream) -> usize;
    pub fn fwrite(buffer: *const c_void, size: usize, count: usize, stream: *mut Stream) -> usize;
    pub fn fseeko(stream: *mut Stream, offset: i64, whence: c_int) -> c_int;
    pub fn ftello(stream: *mut Stream) -> i64;
    pub fn fgetc(stream: *mut Stream) -> c_int;
    pub fn ungetc(character: c_int, stream: *mut Stream) -> c_int;
    pub fn ferror(stream: *mut Stream) -> c_int;
    pub fn clearerr(stream: *mut Stream);
    pub fn fileno(stream: *mut Stream) -> c_int;
}

#[cfg(not(any(
    target_os = "macos",
    target_os = "ios",
    target_os = "freebsd",
    target_os = "openbsd",
    target_os = "netbsd"
)))]
unsafe extern "C" {
    pub static stdin: *mut Stream;
    pub static stdout: *mut Stream;
    pub static stderr: *mut Stream;
}

#[cfg(any(target_os = "macos", target_os = "ios", target_os = "freebsd"))]
unsafe extern "C" {
    #[link_name = "__stdinp"]
    pub static stdin: *mut Stream;
    #[link_name = "__stdoutp"]
    pub static stdout: *mut Stream;
    #[link_name = "__stderrp"]
    pub static stderr: *mut Stream;
}

/// `SEEK_SET` and `SEEK_CUR`.
pub const SEEK_SET: c_int = 0;
pub const SEEK_CUR: c_int = 1;
