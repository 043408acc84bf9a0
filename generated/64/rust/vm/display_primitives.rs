//! The functions that class `DisplayPrimitives` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_POINT, FORMAT_ARRAY, FORMAT_MASK,
    FORMAT_SHIFT, LAST_POINTER_FORMAT, NUM_TAG_BITS, OVERFLOW_COUNT_MASK,
    OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_NUM_ARGS,
    PRIM_ERR_BAD_RECEIVER, PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_NO_MEMORY, REMEMBERED_BIT,
    SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, TAG_MASK, THE_DISPLAY,
    THE_INTERRUPT_SEMAPHORE, X_INDEX, Y_INDEX,
};
use super::spur_allocation::instantiateClass;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::system_primitives::answerString;
use super::memory;

/// 91: whether forms of a depth can be shown.
pub(super) extern "C" fn primitiveTestDisplayDepth(vm: &VM) {
    let depth: i64;
    'l0: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if oop & SMALL_INTEGER_TAG != 0 {
            depth = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l0;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        depth = 0;
    }
    if vm.primFailCode.get() != 0 {
        return;
    }
    let oop1: i64 = if depth == 32 { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
}

/// 92: nothing to set.
pub(super) extern "C" fn primitiveSetDisplayMode(vm: &VM) {
    if vm.argumentCount.get() != 4 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let oop: i64 = vm.trueObj.get();
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(4i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// 93: the semaphore for input, which there never is.
pub(super) extern "C" fn primitiveInputSemaphore(vm: &VM) {
    acceptArguments(vm, 1);
}

/// 94: an event of type 0, which is none.
pub(super) extern "C" fn primitiveGetNextEvent(vm: &VM) {
    let event: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let mut t: bool = event & TAG_MASK == 0
        && (memory::load(event as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64;
    if t {
        let count: u64 = (memory::load(event as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(event.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64 >= 8;
    }
    if !t {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let mut i: i64 = 0;
    while i <= 7 {
        memory::store(
            event
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            0i64.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
        );
        i = i.wrapping_add(1);
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
}

/// 133
pub(super) extern "C" fn primitiveSetInterruptKey(vm: &VM) {
    acceptArguments(vm, 1);
}

/// 134
pub(super) extern "C" fn primitiveInterruptSemaphore(vm: &VM) {
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let oop1: i64 = vm.specialObjectsOop.get();
    let mut offset: u64 = oop1 as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = oop & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = oop as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(oop1 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop1);
        }
    }
    memory::store(
        oop1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(THE_INTERRUPT_SEMAPHORE.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        oop,
    );
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
}

/// Do nothing; the receiver stays.
#[inline(never)]
pub(super) fn acceptArguments(vm: &VM, count: i64) -> i64 {
    if vm.argumentCount.get() != count {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return PRIM_ERR_BAD_NUM_ARGS;
    }
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    0
}

/// 101
pub(super) extern "C" fn primitiveBeCursor(vm: &VM) {
    if vm.argumentCount.get() > 1 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    acceptArguments(vm, vm.argumentCount.get());
}

/// 102: the receiver is the display form from now on.
pub(super) extern "C" fn primitiveBeDisplay(vm: &VM) {
    let mut t: bool = memory::load(vm.stackPointer.get() as *mut i64) & TAG_MASK == 0
        && (memory::load(memory::load(vm.stackPointer.get() as *mut i64) as *mut i64)
            as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
            <= LAST_POINTER_FORMAT as u64;
    if t {
        let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64 >= 4;
    }
    if !t {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let oop2: i64 = vm.specialObjectsOop.get();
    let mut offset: u64 = oop2 as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset >= vm.newSpaceBytes.get();
    if t2 {
        let mut t3: bool = oop1 & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = oop1 as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t2 = t3;
    }
    if t2 {
        if memory::load(oop2 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop2);
        }
    }
    memory::store(
        oop2
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(THE_DISPLAY.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        oop1,
    );
}

/// 106: the size that the window had when the image was saved, or a usual one.
pub(super) extern "C" fn primitiveScreenSize(vm: &VM) {
    let mut width: u64 = 640;
    let mut height: u64 = 480;
    if vm.savedWindowSize.get() != 0 {
        width = vm.savedWindowSize.get() >> 16 & 65535;
        height = vm.savedWindowSize.get() & 65535;
    }
    let point: i64 = instantiateClass(
        vm,
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CLASS_POINT.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ),
    );
    if point == 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return;
    }
    memory::store(
        point
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(X_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        (width as i64).wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    memory::store(
        point
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(Y_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        (height as i64).wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(
                    vm
                        .argumentCount
                        .get()
                        .wrapping_add(1)
                        .wrapping_sub(1)
                        .wrapping_mul(BYTES_PER_WORD) as u64,
                ),
        );
    memory::store(vm.stackPointer.get() as *mut i64, point);
}

/// 122
pub(super) extern "C" fn primitiveNoop(vm: &VM) {
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

/// 126
pub(super) extern "C" fn primitiveDeferDisplayUpdates(vm: &VM) {
    acceptArguments(vm, 1);
}

/// 127
pub(super) extern "C" fn primitiveShowDisplayRect(vm: &VM) {
    acceptArguments(vm, 4);
}

/// 140
pub(super) extern "C" fn primitiveBeep(vm: &VM) {
    acceptArguments(vm, 0);
}

/// 233
pub(super) extern "C" fn primitiveSetFullScreen(vm: &VM) {
    acceptArguments(vm, 1);
}

/// 141: the clipboard is always empty.
pub(super) extern "C" fn primitiveClipboardText(vm: &VM) {
    if vm.argumentCount.get() == 0 {
        answerString(vm, c"".as_ptr().cast::<i8>().cast_mut());
        return;
    }
    acceptArguments(vm, 1);
}

/// 231
pub(super) extern "C" fn primitiveForceDisplayUpdate(vm: &VM) {
    acceptArguments(vm, 0);
}

/// 95: the next word of an input buffer that is always empty.
pub(super) extern "C" fn primitiveInputWord(vm: &VM) {
    if vm.argumentCount.get() != 1 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let oop: i64 = 0i64
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// 107: none is pressed.
pub(super) extern "C" fn primitiveMouseButtons(vm: &VM) {
    if vm.argumentCount.get() != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let oop: i64 = 0i64
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// 108: nothing was typed.
pub(super) extern "C" fn primitiveKeyboardNext(vm: &VM) {
    answerNoKey(vm);
}

/// 109: the same.
pub(super) extern "C" fn primitiveKeyboardPeek(vm: &VM) {
    answerNoKey(vm);
}

#[inline(never)]
pub(super) fn answerNoKey(vm: &VM) -> i64 {
    if vm.argumentCount.get() != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return PRIM_ERR_BAD_NUM_ARGS;
    }
    let oop: i64 = vm.nilObj.get();
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
    0
}
