//! The generated virtual machine's exported functions. Its C form and its Rust form define the same symbols with the same types.

use std::ffi::{c_char, c_int, c_void};

unsafe extern "C" {
    pub fn vmNew() -> *mut c_void;
    pub fn vmDelete(vm: *mut c_void);
    pub fn vmSetCurrent(vm: *mut c_void);
    pub fn vmCurrent() -> *mut c_void;
    pub fn printCallStack(vm: *mut c_void);
    pub fn vmProxyTable(layout: i64) -> *const c_void;
    pub fn initializeVM(vm: *mut c_void);
    pub fn setEdenBytes(vm: *mut c_void, bytes: u64);
    pub fn setMaxOldSpaceBytes(vm: *mut c_void, bytes: u64);
    pub fn setVerifyHeap(vm: *mut c_void, flag: i64);
    pub fn readImagesize(vm: *mut c_void, bytes: *mut c_char, size: u64) -> i64;
    pub fn imageErrorMessage(code: i64) -> *const c_char;
    pub fn interpretFromImage(vm: *mut c_void) -> c_int;
}

#[cfg(feature = "backend-c")]
unsafe extern "C" {
    /// The exports of the plugins that are compiled in; ends with a null module.
    pub static slangvmBuiltinPlugins: [platform::BuiltinPlugin; 1];
}
