//! The generated virtual machine's exported functions. Those that need nothing of a machine's state have no machine as argument. Its C form and its Rust form define the same symbols with the same types.

use std::ffi::{c_char, c_int, c_void};

unsafe extern "C" {
    pub fn vmNew() -> *mut c_void;
    pub fn vmDelete(vm: *mut c_void);
    pub fn vmSetCurrent(vm: *mut c_void);
    pub fn vmCurrent() -> *mut c_void;
    pub fn releaseVM(vm: *mut c_void);
    pub fn printAllProcesses(vm: *mut c_void);
    pub fn vmProxyTable(layout: i64) -> *const c_void;
    pub fn initializeVM(vm: *mut c_void);
    pub fn setEdenBytes(vm: *mut c_void, bytes: u64);
    pub fn setMaxOldSpaceBytes(vm: *mut c_void, bytes: u64);
    pub fn setGrowHeadroom(vm: *mut c_void, bytes: u64);
    pub fn setShrinkThreshold(vm: *mut c_void, bytes: u64);
    pub fn setHeapGrowthToSizeGCRatio(vm: *mut c_void, ratio: f64);
    pub fn setStackPages(vm: *mut c_void, count: i64);
    pub fn setVerifyHeap(vm: *mut c_void, flag: i64);
    pub fn setImageFamily(vm: *mut c_void, family: i64);
    pub fn imageFamily(vm: *mut c_void) -> i64;
    pub fn readImagesize(vm: *mut c_void, bytes: *mut c_char, size: u64) -> i64;
    pub fn imageErrorMessage(code: i64) -> *const c_char;
    pub fn interpretFromImage(vm: *mut c_void) -> c_int;
    pub fn hostExitStatus(vm: *mut c_void) -> c_int;

    pub fn hostSendtoarguments(vm: *mut c_void, selector: i64, receiver: i64, arguments: i64) -> c_int;
    pub fn hostCallResult(vm: *mut c_void) -> i64;
    pub fn hostClassNamedsize(vm: *mut c_void, name: *mut c_char, size: i64) -> i64;
    pub fn hostSelectorsizefor(vm: *mut c_void, name: *mut c_char, size: i64, receiver: i64) -> i64;
    pub fn hostKeep(vm: *mut c_void, oop: i64) -> i64;
    pub fn hostObject(vm: *mut c_void, number: i64) -> i64;
    pub fn hostForget(vm: *mut c_void, number: i64);
    pub fn hostKindOf(vm: *mut c_void, oop: i64) -> i64;
    pub fn hostIntegerOf(oop: i64) -> i64;
    pub fn hostFloatOf(oop: i64) -> f64;
    pub fn hostBytesOf(vm: *mut c_void, oop: i64) -> *mut c_char;
    pub fn hostSizeOf(oop: i64) -> i64;
    pub fn hostElementof(vm: *mut c_void, index: i64, array: i64) -> i64;
    pub fn hostInteger(value: i64) -> i64;
    pub fn hostCharacter(code: i64) -> i64;
    pub fn hostFloat(vm: *mut c_void, value: f64) -> i64;
    pub fn hostSpecialObject(vm: *mut c_void, kind: i64) -> i64;
    pub fn hostBytessizekind(vm: *mut c_void, characters: *mut c_char, size: i64, kind: i64) -> i64;
    pub fn hostArray(vm: *mut c_void, size: i64) -> i64;
    pub fn hostElementofput(vm: *mut c_void, index: i64, array: i64, oop: i64);

    pub fn nameOfPrimitivefamily(index: i64, family: i64) -> *const c_char;
    pub fn nameOfExportedPrimitive(index: i64) -> *const c_char;
}

/// Direct access to the objects of a loaded image, for tests of the object memory. What these answer are addresses, which hold until the next collection, pin or exchange of
/// identity; see the class HeapProbes.
pub mod probes {
    use std::ffi::c_void;

    unsafe extern "C" {
        pub fn heapNewsizeplace(vm: *mut c_void, class: i64, size: i64, place: i64) -> i64;
        pub fn heapNewMethodliteralsbytes(vm: *mut c_void, class: i64, literals: i64, bytes: i64) -> i64;
        pub fn heapClassOf(vm: *mut c_void, oop: i64) -> i64;
        pub fn heapFormatOf(oop: i64) -> i64;
        pub fn heapPointerSlotsOf(oop: i64) -> i64;
        pub fn heapBytesOf(oop: i64) -> i64;
        pub fn heapFetchof(vm: *mut c_void, index: i64, oop: i64) -> i64;
        pub fn heapWordof(index: i64, oop: i64) -> i64;
        pub fn heapStoreofvalue(vm: *mut c_void, index: i64, oop: i64, value: i64);
        pub fn heapFetchByteof(index: i64, oop: i64) -> i64;
        pub fn heapStoreByteofvalue(index: i64, oop: i64, value: i64);
        pub fn heapHashOf(vm: *mut c_void, oop: i64) -> i64;
        pub fn heapClone(vm: *mut c_void, oop: i64) -> i64;
        pub fn heapFlagsOf(vm: *mut c_void, oop: i64) -> i64;
        pub fn heapPinpinned(vm: *mut c_void, oop: i64, flag: i64) -> i64;
        pub fn heapSetImmutableto(oop: i64, flag: i64);
        pub fn heapCollect(vm: *mut c_void, kind: i64) -> u64;
        pub fn heapNextMourner(vm: *mut c_void) -> i64;
        pub fn heapBecomewithtwoWaycopyHash(
            vm: *mut c_void,
            first: i64,
            second: i64,
            two_way: i64,
            copy_hash: i64,
        ) -> i64;
        pub fn heapMourner(vm: *mut c_void, index: i64) -> i64;
        pub fn heapSpecialObjects(vm: *mut c_void) -> i64;
        pub fn heapSpecial(vm: *mut c_void, index: i64) -> i64;
        pub fn heapSpecialput(vm: *mut c_void, index: i64, oop: i64);
        pub fn heapAddRoot(vm: *mut c_void, variable: *mut i64) -> i64;
        pub fn heapPush(vm: *mut c_void, oop: i64);
        pub fn heapPop(vm: *mut c_void) -> i64;
        pub fn heapOldSpaceBytes(vm: *mut c_void) -> u64;
        pub fn heapStatistic(vm: *mut c_void, index: i64) -> u64;
        pub fn verifyHeap(vm: *mut c_void) -> i64;
        /// The address of a kept object now.
        pub fn hostObject(vm: *mut c_void, number: i64) -> i64;
        pub fn hostKeep(vm: *mut c_void, oop: i64) -> i64;
    }
}

#[cfg(not(feature = "backend-rust"))]
unsafe extern "C" {
    /// The exports of the plugins that are compiled in; ends with a null module.
    pub static slangvmBuiltinPlugins: [platform::BuiltinPlugin; 1];
}
