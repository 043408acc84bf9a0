//! What the launcher, the platform and C call.

use super::state::VM;

/// `initializeVM` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn initializeVM(vm: *const VM) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::interpreter::initializeVM(vm)
}

/// `interpretFromImage` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn interpretFromImage(vm: *const VM) -> i32 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::interpreter::interpretFromImage(vm)
}

/// `setStackPages:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn setStackPages(vm: *const VM, count: i64) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::stack_pages::setStackPages(vm, count)
}

/// `stopSignals` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn stopSignals(vm: *const VM) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::signals::stopSignals(vm)
}

/// `printCallStack` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn printCallStack(vm: *const VM) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::stack_printer::printCallStack(vm)
}

/// `printAllProcesses` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn printAllProcesses(vm: *const VM) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::stack_printer::printAllProcesses(vm)
}

/// `setEdenBytes:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn setEdenBytes(vm: *const VM, bytes: u64) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::spur_new_space::setEdenBytes(vm, bytes)
}

/// `setMaxOldSpaceBytes:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn setMaxOldSpaceBytes(vm: *const VM, bytes: u64) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::spur_segments::setMaxOldSpaceBytes(vm, bytes)
}

/// `setVerifyHeap:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn setVerifyHeap(vm: *const VM, flag: i64) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::spur_collector::setVerifyHeap(vm, flag)
}

/// `verifyHeap` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn verifyHeap(vm: *const VM) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::spur_heap_verifier::verifyHeap(vm)
}

/// `readImage:size:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn readImagesize(
    vm: *const VM,
    imageBytes: *mut i8,
    byteCount: u64,
) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::spur_image_reader::readImagesize(vm, imageBytes, byteCount)
}

/// `imageErrorMessage:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn imageErrorMessage(code: i64) -> *mut i8 {
    super::spur_image_reader::imageErrorMessage(code)
}
