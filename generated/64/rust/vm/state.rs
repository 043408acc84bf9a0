//! The structure of a virtual machine and its life.

use std::cell::Cell;

/// The whole state of one virtual machine. Every variable is a cell, because functions share it and nobody has it alone, or atomic, because other threads have it too.
#[repr(C)]
pub struct VM {
    pub instructionPointer: Cell<u64>,
    pub stackPointer: Cell<u64>,
    pub framePointer: Cell<u64>,
    pub bytecodeSetOffset: Cell<i64>,
    pub stackLimit: core::sync::atomic::AtomicU64,
    pub currentBytecode: Cell<i64>,
    pub argumentCount: Cell<i64>,
    pub messageSelector: Cell<i64>,
    pub lkupClassTag: Cell<i64>,
    pub newMethod: Cell<i64>,
    pub newMethodPrimitive: Cell<i64>,
    pub primFailCode: Cell<i64>,
    pub methodCache: [Cell<i64>; 16384],
    pub exitStatus: Cell<i32>,
    pub exitByte: Cell<u64>,
    pub stackMapping: Cell<u64>,
    pub stackMemory: Cell<u64>,
    pub stackPageCount: Cell<i64>,
    pub desiredStackPages: Cell<i64>,
    pub freeStackPages: Cell<u64>,
    pub pageClock: Cell<u64>,
    pub overflowedPage: Cell<u64>,
    pub framesToMove: Cell<i64>,
    pub statStackOverflows: Cell<u64>,
    pub statPageDivorces: Cell<u64>,
    pub lkupClass: Cell<i64>,
    pub methodCacheHasYoung: Cell<i64>,
    pub statCacheMisses: Cell<u64>,
    pub atCacheKeys: [Cell<i64>; 64],
    pub atCacheInfo: [Cell<i64>; 64],
    pub atPutCacheKeys: [Cell<i64>; 64],
    pub atPutCacheInfo: [Cell<i64>; 64],
    pub extA: Cell<i64>,
    pub extB: Cell<i64>,
    pub extBCount: Cell<i64>,
    pub statProcessSwitches: Cell<u64>,
    pub runnableBound: Cell<i64>,
    pub nextWakeup: Cell<u64>,
    pub nextPoll: Cell<u64>,
    pub gcSemaphoreIndex: Cell<i64>,
    pub idleMicroseconds: Cell<u64>,
    pub idleRounds: Cell<u64>,
    pub idleSwitches: Cell<u64>,
    pub statEventChecks: Cell<u64>,
    pub statForcedChecks: Cell<u64>,
    pub statInputPolls: Cell<u64>,
    pub osErrorCode: Cell<i64>,
    pub faultingPC: Cell<u64>,
    pub keptOperands: [Cell<i64>; 4],
    pub keptOperandCount: Cell<i64>,
    pub printedActivations: Cell<i64>,
    pub hostMethod: Cell<i64>,
    pub hostOuterProcess: Cell<i64>,
    pub hostResult: Cell<i64>,
    pub hostReturned: Cell<i64>,
    pub hostKept: Cell<u64>,
    pub hostKeptCount: Cell<i64>,
    pub nilObj: Cell<i64>,
    pub trueObj: Cell<i64>,
    pub falseObj: Cell<i64>,
    pub specialObjectsOop: Cell<i64>,
    pub forwardersMayExist: Cell<i64>,
    pub signalLowSpace: Cell<i64>,
    pub lowSpaceThreshold: Cell<i64>,
    pub hiddenRootsObj: Cell<i64>,
    pub numClassTablePages: Cell<i64>,
    pub classTableIndex: Cell<i64>,
    pub lastHash: Cell<i64>,
    pub wordListOverflow: Cell<i64>,
    pub newSpaceStart: Cell<u64>,
    pub newSpaceBytes: Cell<u64>,
    pub pastSpaceStart: Cell<u64>,
    pub pastSpaceFree: Cell<u64>,
    pub futureSpaceStart: Cell<u64>,
    pub futureSpaceFree: Cell<u64>,
    pub survivorBytes: Cell<u64>,
    pub edenStart: Cell<u64>,
    pub edenLimit: Cell<u64>,
    pub freeStart: Cell<u64>,
    pub scavengeThreshold: Cell<u64>,
    pub edenBytesSetting: Cell<u64>,
    pub freeListsObj: Cell<i64>,
    pub freeListMask: Cell<u64>,
    pub totalFreeOldSpace: Cell<u64>,
    pub segmentTable: Cell<u64>,
    pub segmentCount: Cell<i64>,
    pub oldSpaceBytes: Cell<u64>,
    pub maxOldSpaceBytes: Cell<u64>,
    pub growHeadroom: Cell<u64>,
    pub shrinkThreshold: Cell<u64>,
    pub rememberedSet: Cell<u64>,
    pub rememberedSetLost: Cell<i64>,
    pub rememberedSetRedZone: Cell<i64>,
    pub needGCFlag: Cell<i64>,
    pub rootVisitMode: Cell<i64>,
    pub remapBuffer: Cell<u64>,
    pub extraRoots: Cell<u64>,
    pub mournQueue: Cell<u64>,
    pub pendingFinalizationSignals: Cell<i64>,
    pub verifyingRoots: Cell<i64>,
    pub futureScan: Cell<u64>,
    pub rememberedScan: Cell<i64>,
    pub rememberedKept: Cell<i64>,
    pub tenureThreshold: Cell<u64>,
    pub tenureEverything: Cell<i64>,
    pub tenureReferents: Cell<i64>,
    pub scavengeWeaklings: Cell<u64>,
    pub scavengeEphemerons: Cell<u64>,
    pub bytesTenured: Cell<u64>,
    pub tenureFree: Cell<u64>,
    pub tenureLimit: Cell<u64>,
    pub survivorsBefore: Cell<u64>,
    pub markStack: Cell<u64>,
    pub markWeaklings: Cell<u64>,
    pub markEphemerons: Cell<u64>,
    pub markStackLost: Cell<i64>,
    pub statMarkedObjects: Cell<i64>,
    pub blockTable: Cell<u64>,
    pub blockTableBytes: Cell<u64>,
    pub moveSegment: Cell<i64>,
    pub moveCursor: Cell<u64>,
    pub moveCount: Cell<i64>,
    pub firstMoved: Cell<u64>,
    pub freedObjects: Cell<i64>,
    pub statMovedObjects: Cell<i64>,
    pub statFullGCs: Cell<i64>,
    pub statFullGCUsecs: Cell<u64>,
    pub statScavenges: Cell<i64>,
    pub statScavengeUsecs: Cell<u64>,
    pub statTenures: Cell<i64>,
    pub statGrowMemory: Cell<i64>,
    pub statShrinkMemory: Cell<i64>,
    pub statRememberedSetOverflows: Cell<i64>,
    pub statRememberedCount: Cell<i64>,
    pub statSurvivorBytes: Cell<u64>,
    pub statMarkUsecs: Cell<u64>,
    pub statCompactUsecs: Cell<u64>,
    pub statGCEndUsecs: Cell<u64>,
    pub statMaxSegmentUsecs: Cell<u64>,
    pub oldSpaceUseAtLastFullGC: Cell<u64>,
    pub heapGrowthRatio: Cell<f64>,
    pub verifyHeapSetting: Cell<i64>,
    pub becomeEffects: Cell<i64>,
    pub objectMap: Cell<u64>,
    pub objectMapBytes: Cell<u64>,
    pub youngMapOffset: Cell<u64>,
    pub heapProblems: Cell<i64>,
    pub verifiedObject: Cell<u64>,
    pub imageFailure: Cell<i64>,
    pub imageStart: Cell<u64>,
    pub imageLimit: Cell<u64>,
    pub imageDataStart: Cell<u64>,
    pub imageDataBytes: Cell<u64>,
    pub imageFirstSegmentBytes: Cell<u64>,
    pub savedBaseAddress: Cell<u64>,
    pub savedSpecialObjects: Cell<i64>,
    pub savedLastHash: Cell<i64>,
    pub imageFormat: Cell<i64>,
    pub imageHeaderFlags: Cell<u64>,
    pub imageVersion: Cell<i64>,
    pub savedWindowSize: Cell<u64>,
    pub extraVMMemory: Cell<u64>,
    pub imageStackPages: Cell<i64>,
    pub imageCodeKiloBytes: Cell<i64>,
    pub imageEdenBytes: Cell<u64>,
    pub imageMaxSemaphores: Cell<i64>,
    pub imageFreeBytes: Cell<u64>,
    pub loadedSegments: Cell<u64>,
    pub loadedLimit: Cell<u64>,
    pub lastSwizzle: Cell<i64>,
    pub checkedObject: Cell<u64>,
    pub imageBuffer: Cell<u64>,
    pub writtenBytes: Cell<u64>,
    pub segmentInside: Cell<u64>,
    pub segmentOutside: Cell<u64>,
    pub segmentStack: Cell<u64>,
    pub segmentPlaces: Cell<u64>,
    pub segmentPlaceBytes: Cell<u64>,
    pub segmentBytes: Cell<u64>,
    pub segmentObjects: Cell<i64>,
    pub segmentFailure: Cell<i64>,
    pub segmentWords: Cell<i64>,
    pub segmentPointers: Cell<i64>,
    pub familySetting: Cell<i64>,
    pub classicImage: Cell<i64>,
    pub externalAddresses: [Cell<u64>; 4096],
    pub externalCount: Cell<i64>,
}

thread_local! {
    static CURRENT: Cell<*mut VM> = const { Cell::new(core::ptr::null_mut()) };
}

/// A virtual machine with the first values of its variables; null when there is no memory for it.
#[unsafe(no_mangle)]
pub extern "C" fn vmNew() -> *mut VM {
    // SAFETY: the structure has a size, and zero is a value of each of its fields: they are numbers, pointers,
    // optional functions and arrays and structures of those.
    let vm = unsafe { std::alloc::alloc_zeroed(core::alloc::Layout::new::<VM>()) }
        .cast::<VM>();
    vm
}

/// Ends a virtual machine.
///
/// # Safety
/// `vm` is null or comes from `vmNew`, and nobody uses it any more.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vmDelete(vm: *mut VM) {
    if vm.is_null() {
        return;
    }
    if CURRENT.get() == vm {
        CURRENT.set(core::ptr::null_mut());
    }
    // SAFETY: the caller vouches for `vm`; `vmNew` used the same layout.
    unsafe { std::alloc::dealloc(vm.cast(), core::alloc::Layout::new::<VM>()) }
}

/// Names the virtual machine that this thread's proxy calls reach.
///
/// # Safety
/// `vm` is null or comes from `vmNew`, and lives as long as it is the current one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn vmSetCurrent(vm: *mut VM) {
    CURRENT.set(vm);
}

/// The virtual machine that this thread's proxy calls reach, or null.
#[unsafe(no_mangle)]
pub extern "C" fn vmCurrent() -> *mut VM {
    CURRENT.get()
}
