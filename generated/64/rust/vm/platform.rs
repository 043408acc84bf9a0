//! The functions of the platform that the virtual machine calls.

use core::ffi::c_void;
use super::state::VM;

/// `logLevelmessagevalue` of the platform.
pub extern "C" fn logLevelmessagevalue(level: i64, text: *mut i8, value: i64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::logLevelmessagevalue(level, text.cast(), value) }
}

const _: unsafe extern "C" fn(i64, *const core::ffi::c_char, i64) = ::platform::logLevelmessagevalue;

/// `ioUTCMicrosecondsNow` of the platform.
pub extern "C" fn ioUTCMicrosecondsNow() -> u64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioUTCMicrosecondsNow() }
}

const _: unsafe extern "C" fn() -> u64 = ::platform::ioUTCMicrosecondsNow;

/// `ioUTCStartMicroseconds` of the platform.
pub extern "C" fn ioUTCStartMicroseconds() -> u64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioUTCStartMicroseconds() }
}

const _: unsafe extern "C" fn() -> u64 = ::platform::ioUTCStartMicroseconds;

/// `ioAbort` of the platform.
pub extern "C" fn ioAbort(vm: &VM, text: *mut i8) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioAbort(core::ptr::from_ref(vm).cast_mut().cast(), text.cast())
    }
}

const _: unsafe extern "C" fn(*mut c_void, *const core::ffi::c_char) = ::platform::ioAbort;

/// `ioAllocateMemory` of the platform.
pub extern "C" fn ioAllocateMemory(bytes: u64) -> u64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioAllocateMemory(bytes) }
}

const _: unsafe extern "C" fn(u64) -> u64 = ::platform::ioAllocateMemory;

/// `ioReleaseMemorysize` of the platform.
pub extern "C" fn ioReleaseMemorysize(address: u64, bytes: u64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioReleaseMemorysize(address, bytes) }
}

const _: unsafe extern "C" fn(u64, u64) = ::platform::ioReleaseMemorysize;

/// `logLevelmessage` of the platform.
pub extern "C" fn logLevelmessage(level: i64, text: *mut i8) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::logLevelmessage(level, text.cast()) }
}

const _: unsafe extern "C" fn(i64, *const core::ffi::c_char) = ::platform::logLevelmessage;

/// `ioSetHeartbeatTarget` of the platform.
pub extern "C" fn ioSetHeartbeatTarget(vm: &VM, address: u64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioSetHeartbeatTarget(
            core::ptr::from_ref(vm).cast_mut().cast(),
            address,
        )
    }
}

const _: unsafe extern "C" fn(*mut c_void, u64) = ::platform::ioSetHeartbeatTarget;

/// `ioStartHeartbeat` of the platform.
pub extern "C" fn ioStartHeartbeat(vm: &VM) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioStartHeartbeat(core::ptr::from_ref(vm).cast_mut().cast()) }
}

const _: unsafe extern "C" fn(*mut c_void) = ::platform::ioStartHeartbeat;

/// `ioStopHeartbeat` of the platform.
pub extern "C" fn ioStopHeartbeat(vm: &VM) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioStopHeartbeat(core::ptr::from_ref(vm).cast_mut().cast()) }
}

const _: unsafe extern "C" fn(*mut c_void) = ::platform::ioStopHeartbeat;

/// `ioUTCMicroseconds` of the platform.
pub extern "C" fn ioUTCMicroseconds() -> u64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioUTCMicroseconds() }
}

const _: unsafe extern "C" fn() -> u64 = ::platform::ioUTCMicroseconds;

/// `ioProcessEvents` of the platform.
pub extern "C" fn ioProcessEvents(vm: &VM) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioProcessEvents(core::ptr::from_ref(vm).cast_mut().cast()) }
}

const _: unsafe extern "C" fn(*mut c_void) = ::platform::ioProcessEvents;

/// `ioNextSignaledSemaphore` of the platform.
pub extern "C" fn ioNextSignaledSemaphore(vm: &VM) -> i64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioNextSignaledSemaphore(core::ptr::from_ref(vm).cast_mut().cast())
    }
}

const _: unsafe extern "C" fn(*mut c_void) -> i64 = ::platform::ioNextSignaledSemaphore;

/// `ioStopRequest` of the platform.
pub extern "C" fn ioStopRequest(vm: &VM) -> i64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioStopRequest(core::ptr::from_ref(vm).cast_mut().cast()) }
}

const _: unsafe extern "C" fn(*mut c_void) -> i64 = ::platform::ioStopRequest;

/// `ioSignalExternalSemaphore` of the platform.
pub extern "C" fn ioSignalExternalSemaphore(vm: &VM, index: i64) -> i64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioSignalExternalSemaphore(
            core::ptr::from_ref(vm).cast_mut().cast(),
            index,
        )
    }
}

const _: unsafe extern "C" fn(*mut c_void, i64) -> i64 = ::platform::ioSignalExternalSemaphore;

/// `ioRelinquishProcessorForMicroseconds` of the platform.
pub extern "C" fn ioRelinquishProcessorForMicroseconds(vm: &VM, microseconds: i64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioRelinquishProcessorForMicroseconds(
            core::ptr::from_ref(vm).cast_mut().cast(),
            microseconds,
        )
    }
}

const _: unsafe extern "C" fn(*mut c_void, i64) = ::platform::ioRelinquishProcessorForMicroseconds;

/// `ioMSecs` of the platform.
pub extern "C" fn ioMSecs() -> u64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioMSecs() }
}

const _: unsafe extern "C" fn() -> u64 = ::platform::ioMSecs;

/// `ioPrintString` of the platform.
pub extern "C" fn ioPrintString(text: *mut i8) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioPrintString(text.cast()) }
}

const _: unsafe extern "C" fn(*const core::ffi::c_char) = ::platform::ioPrintString;

/// `ioPrintNewLine` of the platform.
pub extern "C" fn ioPrintNewLine() {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioPrintNewLine() }
}

const _: unsafe extern "C" fn() = ::platform::ioPrintNewLine;

/// `ioPrintNumber` of the platform.
pub extern "C" fn ioPrintNumber(number: i64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioPrintNumber(number) }
}

const _: unsafe extern "C" fn(i64) = ::platform::ioPrintNumber;

/// `ioPrintHex` of the platform.
pub extern "C" fn ioPrintHex(number: u64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioPrintHex(number) }
}

const _: unsafe extern "C" fn(u64) = ::platform::ioPrintHex;

/// `ioPrintFloat` of the platform.
pub extern "C" fn ioPrintFloat(number: f64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioPrintFloat(number) }
}

const _: unsafe extern "C" fn(f64) = ::platform::ioPrintFloat;

/// `ioPrintBytessize` of the platform.
pub extern "C" fn ioPrintBytessize(address: u64, bytes: i64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioPrintBytessize(address, bytes) }
}

const _: unsafe extern "C" fn(u64, i64) = ::platform::ioPrintBytessize;

/// `ioAllocateMemoryabove` of the platform.
pub extern "C" fn ioAllocateMemoryabove(bytes: u64, minimum: u64) -> u64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioAllocateMemoryabove(bytes, minimum) }
}

const _: unsafe extern "C" fn(u64, u64) -> u64 = ::platform::ioAllocateMemoryabove;

/// `ioExitOutOfMemory` of the platform.
pub extern "C" fn ioExitOutOfMemory(vm: &VM, bytes: u64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioExitOutOfMemory(core::ptr::from_ref(vm).cast_mut().cast(), bytes)
    }
}

const _: unsafe extern "C" fn(*mut c_void, u64) = ::platform::ioExitOutOfMemory;

/// `ioLogmessagevaluevalue` of the platform.
pub extern "C" fn ioLogmessagevaluevalue(
    level: i64,
    text: *mut i8,
    first: u64,
    second: u64,
) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioLogmessagevaluevalue(level, text.cast(), first, second) }
}

const _: unsafe extern "C" fn(i64, *const core::ffi::c_char, u64, u64) = ::platform::ioLogmessagevaluevalue;

/// `ioImageFileOpenForWriting` of the platform.
pub extern "C" fn ioImageFileOpenForWriting(vm: &VM) -> i64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioImageFileOpenForWriting(core::ptr::from_ref(vm).cast_mut().cast())
    }
}

const _: unsafe extern "C" fn(*mut c_void) -> i64 = ::platform::ioImageFileOpenForWriting;

/// `ioImageFileWritesize` of the platform.
pub extern "C" fn ioImageFileWritesize(vm: &VM, address: u64, bytes: u64) -> i64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioImageFileWritesize(
            core::ptr::from_ref(vm).cast_mut().cast(),
            address,
            bytes,
        )
    }
}

const _: unsafe extern "C" fn(*mut c_void, u64, u64) -> i64 = ::platform::ioImageFileWritesize;

/// `ioImageFileClose` of the platform.
pub extern "C" fn ioImageFileClose(vm: &VM, commit: i64) -> i64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioImageFileClose(core::ptr::from_ref(vm).cast_mut().cast(), commit)
    }
}

const _: unsafe extern "C" fn(*mut c_void, i64) -> i64 = ::platform::ioImageFileClose;

/// `ioMalloc` of the platform.
pub extern "C" fn ioMalloc(bytes: u64) -> u64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioMalloc(bytes) }
}

const _: unsafe extern "C" fn(u64) -> u64 = ::platform::ioMalloc;

/// `ioFree` of the platform.
pub extern "C" fn ioFree(address: u64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioFree(address) }
}

const _: unsafe extern "C" fn(u64) = ::platform::ioFree;

/// `ioLoadLibrarylength` of the platform.
pub extern "C" fn ioLoadLibrarylength(name: *mut i8, length: i64) -> u64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioLoadLibrarylength(name.cast(), length) }
}

const _: unsafe extern "C" fn(*mut core::ffi::c_char, i64) -> u64 = ::platform::ioLoadLibrarylength;

/// `ioFindSymbollengthinLibrary` of the platform.
pub extern "C" fn ioFindSymbollengthinLibrary(
    name: *mut i8,
    length: i64,
    handle: u64,
) -> u64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioFindSymbollengthinLibrary(name.cast(), length, handle) }
}

const _: unsafe extern "C" fn(*mut core::ffi::c_char, i64, u64) -> u64 = ::platform::ioFindSymbollengthinLibrary;

/// `ioLocalMicrosecondsNow` of the platform.
pub extern "C" fn ioLocalMicrosecondsNow() -> u64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioLocalMicrosecondsNow() }
}

const _: unsafe extern "C" fn() -> u64 = ::platform::ioLocalMicrosecondsNow;

/// `ioLocalMicroseconds` of the platform.
pub extern "C" fn ioLocalMicroseconds() -> u64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioLocalMicroseconds() }
}

const _: unsafe extern "C" fn() -> u64 = ::platform::ioLocalMicroseconds;

/// `ioUpdateTimezone` of the platform.
pub extern "C" fn ioUpdateTimezone() {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioUpdateTimezone() }
}

const _: unsafe extern "C" fn() = ::platform::ioUpdateTimezone;

/// `ioHighResClock` of the platform.
pub extern "C" fn ioHighResClock() -> u64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioHighResClock() }
}

const _: unsafe extern "C" fn() -> u64 = ::platform::ioHighResClock;

/// `ioLocalSecondsOffset` of the platform.
pub extern "C" fn ioLocalSecondsOffset() -> i64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioLocalSecondsOffset() }
}

const _: unsafe extern "C" fn() -> i64 = ::platform::ioLocalSecondsOffset;

/// `ioImageName` of the platform.
pub extern "C" fn ioImageName(vm: &VM) -> *mut i8 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    let result = unsafe {
        ::platform::ioImageName(core::ptr::from_ref(vm).cast_mut().cast())
    };
    result.cast_mut().cast()
}

const _: unsafe extern "C" fn(*mut c_void) -> *const core::ffi::c_char = ::platform::ioImageName;

/// `ioSetImageNamelength` of the platform.
pub extern "C" fn ioSetImageNamelength(vm: &VM, name: *mut i8, length: i64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioSetImageNamelength(
            core::ptr::from_ref(vm).cast_mut().cast(),
            name.cast(),
            length,
        )
    }
}

const _: unsafe extern "C" fn(*mut c_void, *mut core::ffi::c_char, i64) = ::platform::ioSetImageNamelength;

/// `ioVMPath` of the platform.
pub extern "C" fn ioVMPath(vm: &VM) -> *mut i8 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    let result = unsafe {
        ::platform::ioVMPath(core::ptr::from_ref(vm).cast_mut().cast())
    };
    result.cast_mut().cast()
}

const _: unsafe extern "C" fn(*mut c_void) -> *const core::ffi::c_char = ::platform::ioVMPath;

/// `ioGetAttribute` of the platform.
pub extern "C" fn ioGetAttribute(vm: &VM, index: i64) -> *mut i8 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    let result = unsafe {
        ::platform::ioGetAttribute(core::ptr::from_ref(vm).cast_mut().cast(), index)
    };
    result.cast_mut().cast()
}

const _: unsafe extern "C" fn(*mut c_void, i64) -> *const core::ffi::c_char = ::platform::ioGetAttribute;

/// `ioGetEnvironmentlength` of the platform.
pub extern "C" fn ioGetEnvironmentlength(
    vm: &VM,
    name: *mut i8,
    length: i64,
) -> *mut i8 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    let result = unsafe {
        ::platform::ioGetEnvironmentlength(
            core::ptr::from_ref(vm).cast_mut().cast(),
            name.cast(),
            length,
        )
    };
    result.cast_mut().cast()
}

const _: unsafe extern "C" fn(
    *mut c_void,
    *mut core::ffi::c_char,
    i64,
) -> *const core::ffi::c_char = ::platform::ioGetEnvironmentlength;

/// `ioCurrentDirectory` of the platform.
pub extern "C" fn ioCurrentDirectory(vm: &VM) -> *mut i8 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    let result = unsafe {
        ::platform::ioCurrentDirectory(core::ptr::from_ref(vm).cast_mut().cast())
    };
    result.cast_mut().cast()
}

const _: unsafe extern "C" fn(*mut c_void) -> *const core::ffi::c_char = ::platform::ioCurrentDirectory;

/// `ioLogDirectory` of the platform.
pub extern "C" fn ioLogDirectory(vm: &VM) -> *mut i8 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    let result = unsafe {
        ::platform::ioLogDirectory(core::ptr::from_ref(vm).cast_mut().cast())
    };
    result.cast_mut().cast()
}

const _: unsafe extern "C" fn(*mut c_void) -> *const core::ffi::c_char = ::platform::ioLogDirectory;

/// `ioSetLogDirectorylength` of the platform.
pub extern "C" fn ioSetLogDirectorylength(vm: &VM, name: *mut i8, length: i64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioSetLogDirectorylength(
            core::ptr::from_ref(vm).cast_mut().cast(),
            name.cast(),
            length,
        )
    }
}

const _: unsafe extern "C" fn(*mut c_void, *mut core::ffi::c_char, i64) = ::platform::ioSetLogDirectorylength;

/// `ioHeartbeatMilliseconds` of the platform.
pub extern "C" fn ioHeartbeatMilliseconds() -> i64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioHeartbeatMilliseconds() }
}

const _: unsafe extern "C" fn() -> i64 = ::platform::ioHeartbeatMilliseconds;

/// `ioMaxExtSemTableSize` of the platform.
pub extern "C" fn ioMaxExtSemTableSize(vm: &VM) -> i64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioMaxExtSemTableSize(core::ptr::from_ref(vm).cast_mut().cast())
    }
}

const _: unsafe extern "C" fn(*mut c_void) -> i64 = ::platform::ioMaxExtSemTableSize;

/// `ioSetHeartbeatMilliseconds` of the platform.
pub extern "C" fn ioSetHeartbeatMilliseconds(milliseconds: i64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioSetHeartbeatMilliseconds(milliseconds) }
}

const _: unsafe extern "C" fn(i64) = ::platform::ioSetHeartbeatMilliseconds;

/// `ioSetMaxExtSemTableSize` of the platform.
pub extern "C" fn ioSetMaxExtSemTableSize(vm: &VM, size: i64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioSetMaxExtSemTableSize(
            core::ptr::from_ref(vm).cast_mut().cast(),
            size,
        )
    }
}

const _: unsafe extern "C" fn(*mut c_void, i64) = ::platform::ioSetMaxExtSemTableSize;

/// `ioSetPluginLayout` of the platform.
pub extern "C" fn ioSetPluginLayout(vm: &VM, layout: i64) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioSetPluginLayout(core::ptr::from_ref(vm).cast_mut().cast(), layout)
    }
}

const _: unsafe extern "C" fn(*mut c_void, i64) = ::platform::ioSetPluginLayout;

/// `ioLoadFunctionlengthfromModulelengthdepth` of the platform.
pub extern "C" fn ioLoadFunctionlengthfromModulelengthdepth(
    vm: &VM,
    name: *mut i8,
    nameLength: i64,
    module: *mut i8,
    moduleLength: i64,
    depthPointer: *mut i64,
) -> u64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioLoadFunctionlengthfromModulelengthdepth(
            core::ptr::from_ref(vm).cast_mut().cast(),
            name.cast(),
            nameLength,
            module.cast(),
            moduleLength,
            depthPointer,
        )
    }
}

const _: unsafe extern "C" fn(
    *mut c_void,
    *mut core::ffi::c_char,
    i64,
    *mut core::ffi::c_char,
    i64,
    *mut i64,
) -> u64 = ::platform::ioLoadFunctionlengthfromModulelengthdepth;

/// `ioUnloadModulelength` of the platform.
pub extern "C" fn ioUnloadModulelength(vm: &VM, name: *mut i8, length: i64) -> i64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe {
        ::platform::ioUnloadModulelength(
            core::ptr::from_ref(vm).cast_mut().cast(),
            name.cast(),
            length,
        )
    }
}

const _: unsafe extern "C" fn(*mut c_void, *mut core::ffi::c_char, i64) -> i64 = ::platform::ioUnloadModulelength;

/// `ioListBuiltinModule` of the platform.
pub extern "C" fn ioListBuiltinModule(vm: &VM, index: i64) -> *mut i8 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    let result = unsafe {
        ::platform::ioListBuiltinModule(core::ptr::from_ref(vm).cast_mut().cast(), index)
    };
    result.cast_mut().cast()
}

const _: unsafe extern "C" fn(*mut c_void, i64) -> *const core::ffi::c_char = ::platform::ioListBuiltinModule;

/// `ioListLoadedModule` of the platform.
pub extern "C" fn ioListLoadedModule(vm: &VM, index: i64) -> *mut i8 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    let result = unsafe {
        ::platform::ioListLoadedModule(core::ptr::from_ref(vm).cast_mut().cast(), index)
    };
    result.cast_mut().cast()
}

const _: unsafe extern "C" fn(*mut c_void, i64) -> *const core::ffi::c_char = ::platform::ioListLoadedModule;

/// `ioAddHighPriorityTickeeperiod` of the platform.
pub extern "C" fn ioAddHighPriorityTickeeperiod(
    ticker: Option<unsafe extern "C" fn()>,
    milliseconds: i64,
) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioAddHighPriorityTickeeperiod(ticker, milliseconds) }
}

const _: unsafe extern "C" fn(Option<unsafe extern "C" fn()>, i64) = ::platform::ioAddHighPriorityTickeeperiod;

/// `ioAddSynchronousTickeeperiod` of the platform.
pub extern "C" fn ioAddSynchronousTickeeperiod(
    ticker: Option<unsafe extern "C" fn()>,
    milliseconds: i64,
) {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioAddSynchronousTickeeperiod(ticker, milliseconds) }
}

const _: unsafe extern "C" fn(Option<unsafe extern "C" fn()>, i64) = ::platform::ioAddSynchronousTickeeperiod;

/// `ioSessionID` of the platform.
pub extern "C" fn ioSessionID(vm: &VM) -> i64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioSessionID(core::ptr::from_ref(vm).cast_mut().cast()) }
}

const _: unsafe extern "C" fn(*mut c_void) -> i64 = ::platform::ioSessionID;

/// `ioSignalProcessSemaphore` of the platform.
pub extern "C" fn ioSignalProcessSemaphore(index: i64) -> i64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioSignalProcessSemaphore(index) }
}

const _: unsafe extern "C" fn(i64) -> i64 = ::platform::ioSignalProcessSemaphore;

/// `ioNewSemaphore` of the platform.
pub extern "C" fn ioNewSemaphore(count: i32) -> u64 {
    // SAFETY: its type is checked below; its arguments are what its declaration in Slang asks for.
    unsafe { ::platform::ioNewSemaphore(count) }
}

const _: unsafe extern "C" fn(i32) -> u64 = ::platform::ioNewSemaphore;
