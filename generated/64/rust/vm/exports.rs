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

/// `hostExitStatus` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostExitStatus(vm: *const VM) -> i32 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::interpreter::hostExitStatus(vm)
}

/// `releaseVM` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn releaseVM(vm: *const VM) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::interpreter::releaseVM(vm)
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

/// `printFrameAt:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn printFrameAt(vm: *const VM, fp: u64) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::stack_printer::printFrameAt(vm, fp)
}

/// `printContext:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn printContext(vm: *const VM, context: i64) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::stack_printer::printContext(vm, context)
}

/// `printOop:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn printOop(vm: *const VM, oop: i64) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::stack_printer::printOop(vm, oop)
}

/// `hostSend:to:arguments:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostSendtoarguments(
    vm: *const VM,
    selector: i64,
    rcvr: i64,
    array: i64,
) -> i32 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_calls::hostSendtoarguments(vm, selector, rcvr, array)
}

/// `hostCallResult` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostCallResult(vm: *const VM) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_calls::hostCallResult(vm)
}

/// `hostClassNamed:size:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostClassNamedsize(
    vm: *const VM,
    name: *mut i8,
    size: i64,
) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_objects::hostClassNamedsize(vm, name, size)
}

/// `hostSelector:size:for:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostSelectorsizefor(
    vm: *const VM,
    name: *mut i8,
    size: i64,
    rcvr: i64,
) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_objects::hostSelectorsizefor(vm, name, size, rcvr)
}

/// `hostKeep:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostKeep(vm: *const VM, oop: i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_objects::hostKeep(vm, oop)
}

/// `hostObject:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostObject(vm: *const VM, number: i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_objects::hostObject(vm, number)
}

/// `hostForget:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostForget(vm: *const VM, number: i64) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_objects::hostForget(vm, number)
}

/// `hostKindOf:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostKindOf(vm: *const VM, oop: i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_objects::hostKindOf(vm, oop)
}

/// `hostIntegerOf:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn hostIntegerOf(oop: i64) -> i64 {
    super::host_objects::hostIntegerOf(oop)
}

/// `hostFloatOf:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn hostFloatOf(oop: i64) -> f64 {
    super::host_objects::hostFloatOf(oop)
}

/// `hostBytesOf:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostBytesOf(vm: *const VM, oop: i64) -> *mut i8 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_objects::hostBytesOf(vm, oop)
}

/// `hostSizeOf:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn hostSizeOf(oop: i64) -> i64 {
    super::host_objects::hostSizeOf(oop)
}

/// `hostElement:of:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostElementof(vm: *const VM, index: i64, array: i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_objects::hostElementof(vm, index, array)
}

/// `hostInteger:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn hostInteger(value: i64) -> i64 {
    super::host_objects::hostInteger(value)
}

/// `hostCharacter:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn hostCharacter(code: i64) -> i64 {
    super::host_objects::hostCharacter(code)
}

/// `hostFloat:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostFloat(vm: *const VM, value: f64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_objects::hostFloat(vm, value)
}

/// `hostSpecialObject:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostSpecialObject(vm: *const VM, kind: i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_objects::hostSpecialObject(vm, kind)
}

/// `hostBytes:size:kind:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostBytessizekind(
    vm: *const VM,
    characters: *mut i8,
    size: i64,
    kind: i64,
) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_objects::hostBytessizekind(vm, characters, size, kind)
}

/// `hostArray:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostArray(vm: *const VM, size: i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_objects::hostArray(vm, size)
}

/// `hostElement:of:put:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn hostElementofput(
    vm: *const VM,
    index: i64,
    array: i64,
    oop: i64,
) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::host_objects::hostElementofput(vm, index, array, oop)
}

/// `heapNew:size:place:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapNewsizeplace(
    vm: *const VM,
    aClass: i64,
    size: i64,
    place: i64,
) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapNewsizeplace(vm, aClass, size, place)
}

/// `heapNewMethod:literals:bytes:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapNewMethodliteralsbytes(
    vm: *const VM,
    aClass: i64,
    literals: i64,
    bytes: i64,
) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapNewMethodliteralsbytes(vm, aClass, literals, bytes)
}

/// `heapClassOf:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapClassOf(vm: *const VM, oop: i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapClassOf(vm, oop)
}

/// `heapFormatOf:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn heapFormatOf(oop: i64) -> u64 {
    super::heap_probes::heapFormatOf(oop)
}

/// `heapPointerSlotsOf:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn heapPointerSlotsOf(oop: i64) -> i64 {
    super::heap_probes::heapPointerSlotsOf(oop)
}

/// `heapBytesOf:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn heapBytesOf(oop: i64) -> i64 {
    super::heap_probes::heapBytesOf(oop)
}

/// `heapFetch:of:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapFetchof(vm: *const VM, index: i64, oop: i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapFetchof(vm, index, oop)
}

/// `heapWord:of:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn heapWordof(index: i64, oop: i64) -> i64 {
    super::heap_probes::heapWordof(index, oop)
}

/// `heapStore:of:value:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapStoreofvalue(
    vm: *const VM,
    index: i64,
    oop: i64,
    value: i64,
) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapStoreofvalue(vm, index, oop, value)
}

/// `heapFetchByte:of:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn heapFetchByteof(index: i64, oop: i64) -> i64 {
    super::heap_probes::heapFetchByteof(index, oop)
}

/// `heapStoreByte:of:value:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn heapStoreByteofvalue(index: i64, oop: i64, value: i64) {
    super::heap_probes::heapStoreByteofvalue(index, oop, value)
}

/// `heapHashOf:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapHashOf(vm: *const VM, oop: i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapHashOf(vm, oop)
}

/// `heapClone:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapClone(vm: *const VM, oop: i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapClone(vm, oop)
}

/// `heapFlagsOf:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapFlagsOf(vm: *const VM, oop: i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapFlagsOf(vm, oop)
}

/// `heapPin:pinned:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapPinpinned(vm: *const VM, oop: i64, flag: i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapPinpinned(vm, oop, flag)
}

/// `heapSetImmutable:to:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn heapSetImmutableto(oop: i64, flag: i64) {
    super::heap_probes::heapSetImmutableto(oop, flag)
}

/// `heapCollect:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapCollect(vm: *const VM, kind: i64) -> u64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapCollect(vm, kind)
}

/// `heapNextMourner` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapNextMourner(vm: *const VM) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapNextMourner(vm)
}

/// `heapMourner:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapMourner(vm: *const VM, index: i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapMourner(vm, index)
}

/// `heapSpecialObjects` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapSpecialObjects(vm: *const VM) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapSpecialObjects(vm)
}

/// `heapSpecial:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapSpecial(vm: *const VM, index: i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapSpecial(vm, index)
}

/// `heapSpecial:put:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapSpecialput(vm: *const VM, index: i64, oop: i64) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapSpecialput(vm, index, oop)
}

/// `heapAddRoot:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapAddRoot(vm: *const VM, address: *mut i64) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapAddRoot(vm, address)
}

/// `heapPush:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapPush(vm: *const VM, oop: i64) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapPush(vm, oop)
}

/// `heapPop` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapPop(vm: *const VM) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapPop(vm)
}

/// `heapBecome:with:twoWay:copyHash:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapBecomewithtwoWaycopyHash(
    vm: *const VM,
    array1: i64,
    array2: i64,
    twoWay: i64,
    copyHash: i64,
) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapBecomewithtwoWaycopyHash(
        vm,
        array1,
        array2,
        twoWay,
        copyHash,
    )
}

/// `heapOldSpaceBytes` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapOldSpaceBytes(vm: *const VM) -> u64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapOldSpaceBytes(vm)
}

/// `heapStatistic:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn heapStatistic(vm: *const VM, index: i64) -> u64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::heap_probes::heapStatistic(vm, index)
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

/// `setGrowHeadroom:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn setGrowHeadroom(vm: *const VM, bytes: u64) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::spur_segments::setGrowHeadroom(vm, bytes)
}

/// `setShrinkThreshold:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn setShrinkThreshold(vm: *const VM, bytes: u64) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::spur_segments::setShrinkThreshold(vm, bytes)
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

/// `setHeapGrowthToSizeGCRatio:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn setHeapGrowthToSizeGCRatio(vm: *const VM, ratio: f64) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::spur_collector::setHeapGrowthToSizeGCRatio(vm, ratio)
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

/// `nameOfPrimitive:family:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn nameOfPrimitivefamily(index: i64, family: i64) -> *mut i8 {
    super::primitive_table::nameOfPrimitivefamily(index, family)
}

/// `setImageFamily:` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn setImageFamily(vm: *const VM, family: i64) {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::image_family::setImageFamily(vm, family)
}

/// `imageFamily` for callers outside.
///
/// # Safety
/// `vm` comes from `vmNew` and is used by this thread only.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn imageFamily(vm: *const VM) -> i64 {
    // SAFETY: the caller vouches for `vm`.
    let vm = unsafe { &*vm };
    super::image_family::imageFamily(vm)
}

/// `nameOfExportedPrimitive:` for callers outside.
#[unsafe(no_mangle)]
pub extern "C" fn nameOfExportedPrimitive(index: i64) -> *mut i8 {
    super::named_primitives::nameOfExportedPrimitive(index)
}
