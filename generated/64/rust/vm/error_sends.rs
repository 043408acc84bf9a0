//! The functions that class `ErrorSends` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, FLAG_CONTEXT, FRAME_CONTEXT, FRAME_FLAGS,
    NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, SELECTOR_ABOUT_TO_RETURN,
    SELECTOR_ATTEMPT_TO_ASSIGN, SELECTOR_CANNOT_RETURN, SELECTOR_MUST_BE_BOOLEAN,
    SELECTOR_SISTA_TRAP, SELECTOR_UNKNOWN_BYTECODE, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_INTEGER_TAG,
};
use super::contexts::marryFrame;
use super::interpreter::fatalError;
use super::message_sends::sendSlowlyarguments;
use super::state::VM;
use super::memory;

#[inline(never)]
pub(super) fn sendErrorSelectorargumentsmissing(
    vm: &VM,
    splIndex: i64,
    count: i64,
    message: *mut i8,
) {
    let oop: i64 = vm.specialObjectsOop.get();
    let count1: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let selector: i64 = if splIndex
        < (if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64
    {
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(splIndex.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        )
    } else {
        vm.nilObj.get()
    };
    if selector == vm.nilObj.get() {
        fatalError(vm, message);
        return;
    }
    sendSlowlyarguments(vm, selector, count);
}

/// The top of the stack was to decide a jump; it stays, as the receiver.
#[inline(never)]
pub(super) fn sendMustBeBoolean(vm: &VM) {
    sendErrorSelectorargumentsmissing(
        vm,
        SELECTOR_MUST_BE_BOOLEAN,
        0,
        c"jump on an object that is no Boolean".as_ptr().cast::<i8>().cast_mut(),
    );
}

/// The activation to return to is over, or no activation.
#[inline(never)]
pub(super) fn sendCannotReturn(vm: &VM, value: i64) {
    let fp: u64 = vm.framePointer.get();
    let t: i64 = if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
        & FLAG_CONTEXT as u64 != 0
    {
        memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
    } else {
        marryFrame(vm, fp)
    };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, t);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, value);
    sendErrorSelectorargumentsmissing(
        vm,
        SELECTOR_CANNOT_RETURN,
        1,
        c"return to an activation that is over".as_ptr().cast::<i8>().cast_mut(),
    );
}

/// A non-local return would skip an unwind block.
#[inline(never)]
pub(super) fn sendAboutToReturnthrough(vm: &VM, value: i64, unwindContext: i64) {
    let fp: u64 = vm.framePointer.get();
    let t: i64 = if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
        & FLAG_CONTEXT as u64 != 0
    {
        memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
    } else {
        marryFrame(vm, fp)
    };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, t);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, value);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, unwindContext);
    sendErrorSelectorargumentsmissing(
        vm,
        SELECTOR_ABOUT_TO_RETURN,
        2,
        c"return through an unwind block".as_ptr().cast::<i8>().cast_mut(),
    );
}

/// A store into a read-only object; index is 0-relative.
#[inline(never)]
pub(super) fn sendAttemptToAssigntoslot(vm: &VM, value: i64, object: i64, index: i64) {
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, object);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, value);
    let oop: i64 = index
        .wrapping_add(1)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
    sendErrorSelectorargumentsmissing(
        vm,
        SELECTOR_ATTEMPT_TO_ASSIGN,
        2,
        c"store into a read-only object".as_ptr().cast::<i8>().cast_mut(),
    );
}

/// The bytecode just fetched, of that many bytes so far, means nothing. The context shows it as the next one.
#[inline(never)]
pub(super) fn sendUnknownBytecode(vm: &VM, length: i64) {
    vm.instructionPointer.set(vm.instructionPointer.get().wrapping_sub(length as u64));
    let fp: u64 = vm.framePointer.get();
    let t: i64 = if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
        & FLAG_CONTEXT as u64 != 0
    {
        memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
    } else {
        marryFrame(vm, fp)
    };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, t);
    sendErrorSelectorargumentsmissing(
        vm,
        SELECTOR_UNKNOWN_BYTECODE,
        0,
        c"Unknown bytecode".as_ptr().cast::<i8>().cast_mut(),
    );
}

#[inline(never)]
pub(super) fn sendSistaTrap(vm: &VM) {
    let oop: i64 = vm.specialObjectsOop.get();
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    if (if SELECTOR_SISTA_TRAP
        < (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64
    {
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SELECTOR_SISTA_TRAP.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        vm.nilObj.get()
    }) == vm.nilObj.get()
    {
        sendUnknownBytecode(vm, 1);
        return;
    }
    let fp: u64 = vm.framePointer.get();
    let t1: i64 = if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
        & FLAG_CONTEXT as u64 != 0
    {
        memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
    } else {
        marryFrame(vm, fp)
    };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, t1);
    sendErrorSelectorargumentsmissing(
        vm,
        SELECTOR_SISTA_TRAP,
        0,
        c"trap".as_ptr().cast::<i8>().cast_mut(),
    );
}
