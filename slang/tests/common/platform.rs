//! The functions of the platform that cases call.

#![allow(non_snake_case)]
#![allow(clippy::missing_safety_doc)]

use std::ffi::{c_char, c_void};

pub unsafe extern "C" fn ioDouble(n: i64) -> i64 {
    n.wrapping_mul(2)
}

pub unsafe extern "C" fn ioText() -> *const c_char {
    c"platform".as_ptr()
}

pub unsafe extern "C" fn ioIsVM(vm: *mut c_void) -> i64 {
    i64::from(!vm.is_null())
}

pub unsafe extern "C" fn ioApply(vm: *mut c_void, f: Option<unsafe extern "C" fn(*mut c_void, i64) -> i64>, n: i64) -> i64 {
    // SAFETY: the case passes one of its own functions and its own virtual machine.
    f.map_or(-1, |f| unsafe { f(vm, n) })
}

/// What a built-in plugin lists.
#[repr(C)]
pub struct BuiltinExport {
    pub name: *const c_char,
    pub function: Option<unsafe extern "C" fn() -> i64>,
    pub accessor_depth: i8,
}

// SAFETY: it only holds addresses of constants and functions.
unsafe impl Sync for BuiltinExport {}

/// # Safety
/// The names are null-terminated.
pub unsafe fn register_builtin(_module: &'static std::ffi::CStr, table: &'static [BuiltinExport]) {
    assert!(table.iter().all(|export| export.function.is_some()));
}
