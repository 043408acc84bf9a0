//! The functions that class `WindowPrimitives` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_ARRAY, CLASS_POINT, NUM_TAG_BITS,
    PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_NUM_ARGS, PRIM_ERR_GENERIC_FAILURE,
    PRIM_ERR_NO_MEMORY, REMEMBERED_BIT, SHIFT_FOR_WORD, SMALL_INTEGER_TAG, TAG_MASK,
    X_INDEX, Y_INDEX,
};
use super::operand_stack::popthenPushFloat;
use super::spur_allocation::{instantiateClass, instantiateClassindexableSize};
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::system_primitives::{answerString, newStringOf};
use super::memory;

pub(super) extern "C" fn primitiveGetWindowLabel(vm: &VM) {
    answerString(vm, c"".as_ptr().cast::<i8>().cast_mut());
}

pub(super) extern "C" fn primitiveSetWindowLabel(vm: &VM) {
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

pub(super) extern "C" fn primitiveGetWindowSize(vm: &VM) {
    let point: i64;
    'l0: {
        let point1: i64 = instantiateClass(
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
        if point1 == 0 {
            point = 0;
            break 'l0;
        }
        memory::store(
            point1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(X_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            0i64.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
        );
        memory::store(
            point1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(Y_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            0i64.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
        );
        point = point1;
    }
    if point == 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return;
    }
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

pub(super) extern "C" fn primitiveSetWindowSize(vm: &VM) {
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

pub(super) extern "C" fn primitiveIsWindowObscured(vm: &VM) {
    let count: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = vm.falseObj.get();
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveScreenDepth(vm: &VM) {
    let count: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = 32i64
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveScreenScaleFactor(vm: &VM) {
    popthenPushFloat(vm, vm.argumentCount.get().wrapping_add(1), 1.0);
}

pub(super) extern "C" fn primitiveDisablePowerManager(vm: &VM) {
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

pub(super) extern "C" fn primitiveProfileSemaphore(vm: &VM) {
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

pub(super) extern "C" fn primitiveProfileStart(vm: &VM) {
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

pub(super) extern "C" fn primitiveProfileSample(vm: &VM) {
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = vm.nilObj.get();
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveProfilePrimitive(vm: &VM) {
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = vm.nilObj.get();
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveLongRunningPrimitive(vm: &VM) {
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = vm.nilObj.get();
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveLongRunningPrimitiveSemaphore(vm: &VM) {
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

/// The names of the encoders in the image.
pub(super) extern "C" fn primitiveBytecodeSetsAvailable(vm: &VM) {
    let sets: i64 = instantiateClassindexableSize(
        vm,
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CLASS_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ),
        2,
    );
    let one: i64 = newStringOf(
        vm,
        c"EncoderForV3PlusClosures".as_ptr().cast::<i8>().cast_mut(),
    );
    let other: i64 = newStringOf(
        vm,
        c"EncoderForSistaV1".as_ptr().cast::<i8>().cast_mut(),
    );
    if sets == 0 || (one == 0 || other == 0) {
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return;
    }
    let mut offset: u64 = sets as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = one & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = one as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(sets as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, sets);
        }
    }
    memory::store(
        sets
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        one,
    );
    let mut offset2: u64 = sets as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
    if t2 {
        let mut t4: bool = other & TAG_MASK == 0;
        if t4 {
            let mut offset3: u64 = other as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t4 = offset3 < vm.newSpaceBytes.get();
        }
        t2 = t4;
    }
    if t2 {
        if memory::load(sets as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, sets);
        }
    }
    memory::store(
        sets
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        other,
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
    memory::store(vm.stackPointer.get() as *mut i64, sets);
}

/// Answer it, or say what the image's format shall tell.
pub(super) extern "C" fn primitiveMultipleBytecodeSetsActive(vm: &VM) {
    if vm.argumentCount.get() > 1 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    if vm.argumentCount.get() == 1 {
        let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        let active: i64;
        'l1: {
            if oop == vm.trueObj.get() {
                active = 1;
                break 'l1;
            }
            if oop != vm.falseObj.get() {
                if vm.primFailCode.get() == 0 {
                    vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
                }
            }
            active = 0;
        }
        if vm.primFailCode.get() != 0 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            return;
        }
        vm.imageFormat
            .set(
                (if active != 0 {
                    (vm.imageFormat.get() | 512) as u64
                } else {
                    vm.imageFormat.get() as u64 & 18446744073709551103
                }) as i64,
            );
    }
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop1: i64 = if vm.imageFormat.get() & 512 != 0 {
        vm.trueObj.get()
    } else {
        vm.falseObj.get()
    };
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
}

/// Whether events are looked for, which is always.
pub(super) extern "C" fn primitiveEventProcessingControl(vm: &VM) {
    let count: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = vm.trueObj.get();
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}
