//! The functions that class `SystemPrimitives` defines.

use core::ffi::c_void;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CHUNK_LARGER, CLASS_ARRAY, CLASS_BYTE_STRING,
    CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX, FORMAT_BYTES, FORMAT_COMPILED_CODE,
    FORMAT_MASK, FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WORDS32, GC_MODE_FULL,
    IMMUTABLE_BIT, LAST_POINTER_FORMAT, MAX_SMALL_INTEGER, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT,
    PRIM_ERR_BAD_NUM_ARGS, PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_NO_MEMORY,
    PRIM_ERR_NO_MODIFICATION, PRIM_ERR_UNSUPPORTED, REMEMBERED_BIT, SHIFT_FOR_WORD,
    SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, TAG_MASK,
};
use super::integer_conversions::{largeIntegerOfclassIndex, signed64BitIntegerFor};
use super::interpreter::{postGCAction, preGCAction, requestExit};
use super::object_memory::checkLowSpace;
use super::spur_allocation::instantiateClassindexableSize;
use super::spur_collector::{collectBothSpacesTenuring, collectNewSpace};
use super::spur_heap_verifier::verifyHeap;
use super::spur_object_fields::fixedFieldsOf;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::spur_segments::growOldSpaceByAtLeast;
use super::state::VM;
use super::{memory, platform};

/// Replace receiver and arguments.
#[inline(never)]
pub(super) fn answerInteger(vm: &VM, value: i64) {
    let oop: i64 = signed64BitIntegerFor(vm, value);
    if vm.primFailCode.get() != 0 {
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
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// The same with the characters; null fails.
#[inline(never)]
pub(super) fn answerString(vm: &VM, text: *mut i8) {
    if text.is_null() {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let oop: i64 = newStringOf(vm, text);
    if oop == 0 {
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
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// A ByteString with the characters, 0 when memory is short.
#[inline(never)]
pub(super) fn newStringOf(vm: &VM, text: *mut i8) -> i64 {
    let size: u64 = memory::string_length(text) as u64;
    let string: i64 = instantiateClassindexableSize(
        vm,
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CLASS_BYTE_STRING.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ),
        size as i64,
    );
    if string == 0 {
        return 0;
    }
    memory::copy(
        ((string as u64)
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if (memory::load(string as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                    <= LAST_POINTER_FORMAT as u64
                {
                    fixedFieldsOf(vm, string)
                } else {
                    0
                })
                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut c_void)
            .cast::<u8>(),
        text.cast::<u8>(),
        size as usize,
    );
    string
}

pub(super) extern "C" fn primitiveMillisecondClock(vm: &VM) {
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = ((platform::ioMSecs() & 536870911) as i64)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveMillisecondClockMask(vm: &VM) {
    let count: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = 536870911i64
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

pub(super) extern "C" fn primitiveSecondsClock(vm: &VM) {
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = ((platform::ioLocalMicrosecondsNow() / 1000000) as i64)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveUTCMicrosecondClock(vm: &VM) {
    answerInteger(vm, platform::ioUTCMicrosecondsNow() as i64);
}

pub(super) extern "C" fn primitiveLocalMicrosecondClock(vm: &VM) {
    answerInteger(vm, platform::ioLocalMicrosecondsNow() as i64);
}

pub(super) extern "C" fn primitiveCoarseUTCMicrosecondClock(vm: &VM) {
    answerInteger(vm, platform::ioUTCMicroseconds() as i64);
}

pub(super) extern "C" fn primitiveCoarseLocalMicrosecondClock(vm: &VM) {
    answerInteger(vm, platform::ioLocalMicroseconds() as i64);
}

pub(super) extern "C" fn primitiveUpdateTimezone(_vm: &VM) {
    platform::ioUpdateTimezone();
}

pub(super) extern "C" fn primitiveHighResClock(vm: &VM) {
    answerInteger(vm, platform::ioHighResClock() as i64);
}

/// UTC microseconds and the difference of local time in seconds, in the argument or in a new Array.
pub(super) extern "C" fn primitiveUtcAndTimezoneOffset(vm: &VM) {
    answerTime(vm, platform::ioUTCMicrosecondsNow());
}

/// The same, counted from 1970.
pub(super) extern "C" fn primitiveUtcWithOffset(vm: &VM) {
    answerTime(vm, platform::ioUTCMicrosecondsNow().wrapping_sub(2177452800000000));
}

#[inline(never)]
pub(super) fn answerTime(vm: &VM, microseconds: u64) -> i64 {
    if vm.argumentCount.get() > 1 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return PRIM_ERR_BAD_NUM_ARGS;
    }
    let pair: i64;
    if vm.argumentCount.get() == 1 {
        pair = memory::load(vm.stackPointer.get() as *mut i64);
        let mut t: bool = pair & TAG_MASK == 0
            && (memory::load(pair as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64;
        if t {
            let count: u64 = (memory::load(pair as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(pair.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64 >= 2;
        }
        if !t {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            return PRIM_ERR_BAD_ARGUMENT;
        }
        if memory::load(pair as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
            vm.primFailCode.set(PRIM_ERR_NO_MODIFICATION);
            return PRIM_ERR_NO_MODIFICATION;
        }
    } else {
        pair = instantiateClassindexableSize(
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
        if pair == 0 {
            vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
            return PRIM_ERR_NO_MEMORY;
        }
    }
    let time: i64;
    'l5: {
        if microseconds <= MAX_SMALL_INTEGER as u64 {
            time = (microseconds as i64)
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG);
            break 'l5;
        }
        time = largeIntegerOfclassIndex(
            vm,
            microseconds,
            CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX,
        );
    }
    if vm.primFailCode.get() != 0 {
        return 0;
    }
    let mut offset: u64 = pair as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset >= vm.newSpaceBytes.get();
    if t2 {
        let mut t3: bool = time & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = time as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t2 = t3;
    }
    if t2 {
        if memory::load(pair as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, pair);
        }
    }
    memory::store(
        pair
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        time,
    );
    let value: i64 = platform::ioLocalSecondsOffset()
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    let mut offset2: u64 = pair as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t4: bool = offset2 >= vm.newSpaceBytes.get();
    if t4 {
        let mut t5: bool = value & TAG_MASK == 0;
        if t5 {
            let mut offset3: u64 = value as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t5 = offset3 < vm.newSpaceBytes.get();
        }
        t4 = t5;
    }
    if t4 {
        if memory::load(pair as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, pair);
        }
    }
    memory::store(
        pair
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value,
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
    memory::store(vm.stackPointer.get() as *mut i64, pair);
    0
}

/// Answer the size of the largest piece of free memory.
pub(super) extern "C" fn primitiveFullGC(vm: &VM) {
    preGCAction(vm, GC_MODE_FULL);
    collectBothSpacesTenuring(vm, 0);
    postGCAction(vm, GC_MODE_FULL);
    if vm.verifyHeapSetting.get() != 0 {
        if verifyHeap(vm) > 0 {
            platform::ioAbort(
                vm,
                c"the heap is corrupted".as_ptr().cast::<i8>().cast_mut(),
            );
        }
    }
    checkLowSpace(vm);
    let chunk: i64;
    'l0: {
        let mut node: i64 = memory::load(
            vm
                .freeListsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if node == 0 {
            chunk = 0;
            break 'l0;
        }
        loop {
            let next: i64 = memory::load(
                node
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CHUNK_LARGER.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if next == 0 {
                break;
            }
            node = next;
        }
        chunk = node;
    }
    let t1: i64;
    if chunk == 0 {
        t1 = 0;
    } else {
        let count: u64 = (memory::load(chunk as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t2: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(chunk.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
        t1 = (if t2 > 1 { t2 } else { 1 })
            .wrapping_shl(SHIFT_FOR_WORD as u32)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                if (memory::load(chunk as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    BASE_HEADER_SIZE
                } else {
                    0
                },
            );
    }
    answerInteger(vm, t1);
}

/// Answer how much memory is free.
pub(super) extern "C" fn primitiveIncrementalGC(vm: &VM) {
    collectNewSpace(vm);
    answerInteger(
        vm,
        vm
            .totalFreeOldSpace
            .get()
            .wrapping_add(
                if vm.freeStart.get() < vm.scavengeThreshold.get() {
                    vm.scavengeThreshold.get().wrapping_sub(vm.freeStart.get())
                } else {
                    0
                },
            ) as i64,
    );
}

/// Without argument: free bytes of old space; nil: largest free piece; a Boolean: everything.
pub(super) extern "C" fn primitiveBytesLeft(vm: &VM) {
    if vm.argumentCount.get() == 0 {
        answerInteger(vm, vm.totalFreeOldSpace.get() as i64);
        return;
    }
    if vm.argumentCount.get() != 1 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    if memory::load(vm.stackPointer.get() as *mut i64) == vm.nilObj.get() {
        let chunk: i64;
        'l1: {
            let mut node: i64 = memory::load(
                vm
                    .freeListsObj
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            if node == 0 {
                chunk = 0;
                break 'l1;
            }
            loop {
                let next: i64 = memory::load(
                    node
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(CHUNK_LARGER.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if next == 0 {
                    break;
                }
                node = next;
            }
            chunk = node;
        }
        let t2: i64;
        if chunk == 0 {
            t2 = 0;
        } else {
            let count: u64 = (memory::load(chunk as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t3: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(chunk.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
            t2 = (if t3 > 1 { t3 } else { 1 })
                .wrapping_shl(SHIFT_FOR_WORD as u32)
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    if (memory::load(chunk as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                        == OVERFLOW_SLOT_COUNT as u64
                    {
                        BASE_HEADER_SIZE
                    } else {
                        0
                    },
                );
        }
        answerInteger(vm, t2);
        return;
    }
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    'l4: {
        if oop == vm.trueObj.get() {
            break 'l4;
        }
        if oop != vm.falseObj.get() {
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
        }
    }
    if vm.primFailCode.get() != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    answerInteger(
        vm,
        vm
            .totalFreeOldSpace
            .get()
            .wrapping_add(
                if vm.freeStart.get() < vm.scavengeThreshold.get() {
                    vm.scavengeThreshold.get().wrapping_sub(vm.freeStart.get())
                } else {
                    0
                },
            ) as i64,
    );
}

/// Signal the low space semaphore when less than that is free.
pub(super) extern "C" fn primitiveSignalAtBytesLeft(vm: &VM) {
    let bytes: i64;
    'l0: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if oop & SMALL_INTEGER_TAG != 0 {
            bytes = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l0;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        bytes = 0;
    }
    if !(vm.primFailCode.get() == 0 && bytes >= 0) {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let bytes1: u64 = bytes as u64;
    vm.lowSpaceThreshold.set(bytes1 as i64);
    if bytes1 > vm.totalFreeOldSpace.get() {
        growOldSpaceByAtLeast(vm, bytes1);
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
}

/// Answer by how much old space has grown.
pub(super) extern "C" fn primitiveGrowMemoryByAtLeast(vm: &VM) {
    if memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let bytes: i64 = memory::load(vm.stackPointer.get() as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    if bytes <= 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let sizeBefore: u64 = vm.oldSpaceBytes.get();
    if growOldSpaceByAtLeast(vm, bytes as u64) == 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return;
    }
    answerInteger(vm, vm.oldSpaceBytes.get().wrapping_sub(sizeBefore) as i64);
}

pub(super) extern "C" fn primitiveSpecialObjectsOop(vm: &VM) {
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = vm.specialObjectsOop.get();
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// The external semaphore to signal after each collection.
pub(super) extern "C" fn primitiveSetGCSemaphore(vm: &VM) {
    let index: i64;
    'l0: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if oop & SMALL_INTEGER_TAG != 0 {
            index = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l0;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        index = 0;
    }
    if !(vm.primFailCode.get() == 0 && index >= 0) {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    vm.gcSemaphoreIndex.set(index);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
}

/// Answer the name of the image file, or change it.
pub(super) extern "C" fn primitiveImageName(vm: &VM) {
    if vm.argumentCount.get() == 0 {
        answerString(vm, platform::ioImageName(vm));
        return;
    }
    if vm.argumentCount.get() != 1 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let mut t3: bool = oop & TAG_MASK == 0;
    if t3 {
        let format: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        t3 = format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64;
    }
    if !t3 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let bytesObject: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let t: *mut i8 = ((bytesObject as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(
            (if (memory::load(bytesObject as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                <= LAST_POINTER_FORMAT as u64
            {
                fixedFieldsOf(vm, bytesObject)
            } else {
                0
            })
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        ) as *mut c_void)
        .cast::<i8>();
    let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let count: u64 = (memory::load(oop1 as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t4: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format1: i64 = ((memory::load(oop1 as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t5: i64;
    'l4: {
        if format1 >= FORMAT_BYTES {
            t5 = format1 & 7;
            break 'l4;
        }
        if format1 >= FORMAT_SHORTS {
            t5 = (format1 & 3) << 1;
            break 'l4;
        }
        if format1 >= FORMAT_WORDS32 {
            t5 = (format1 & 1) << 2;
            break 'l4;
        }
        t5 = 0;
    }
    platform::ioSetImageNamelength(vm, t, t4.wrapping_sub(t5));
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
}

pub(super) extern "C" fn primitiveVMPath(vm: &VM) {
    answerString(vm, platform::ioVMPath(vm));
}

pub(super) extern "C" fn primitiveGetAttribute(vm: &VM) {
    let index: i64;
    'l0: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if oop & SMALL_INTEGER_TAG != 0 {
            index = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l0;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        index = 0;
    }
    if vm.primFailCode.get() != 0 {
        return;
    }
    answerString(vm, platform::ioGetAttribute(vm, index));
}

/// nil for a variable without a value.
pub(super) extern "C" fn primitiveGetenv(vm: &VM) {
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let mut t4: bool = oop & TAG_MASK == 0;
    if t4 {
        let format: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        t4 = format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64;
    }
    if !t4 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let bytesObject: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let t: *mut i8 = ((bytesObject as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(
            (if (memory::load(bytesObject as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                <= LAST_POINTER_FORMAT as u64
            {
                fixedFieldsOf(vm, bytesObject)
            } else {
                0
            })
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        ) as *mut c_void)
        .cast::<i8>();
    let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let count: u64 = (memory::load(oop1 as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t5: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format1: i64 = ((memory::load(oop1 as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t6: i64;
    'l3: {
        if format1 >= FORMAT_BYTES {
            t6 = format1 & 7;
            break 'l3;
        }
        if format1 >= FORMAT_SHORTS {
            t6 = (format1 & 3) << 1;
            break 'l3;
        }
        if format1 >= FORMAT_WORDS32 {
            t6 = (format1 & 1) << 2;
            break 'l3;
        }
        t6 = 0;
    }
    let value: *mut i8 = platform::ioGetEnvironmentlength(vm, t, t5.wrapping_sub(t6));
    if value.is_null() {
        let t1: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop2: i64 = vm.nilObj.get();
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(t1.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop2);
        return;
    }
    answerString(vm, value);
}

pub(super) extern "C" fn primitiveGetCurrentWorkingDirectory(vm: &VM) {
    answerString(vm, platform::ioCurrentDirectory(vm));
}

pub(super) extern "C" fn primitiveGetLogDirectory(vm: &VM) {
    answerString(vm, platform::ioLogDirectory(vm));
}

pub(super) extern "C" fn primitiveSetLogDirectory(vm: &VM) {
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let mut t3: bool = oop & TAG_MASK == 0;
    if t3 {
        let format: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        t3 = format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64;
    }
    if !t3 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let bytesObject: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let t: *mut i8 = ((bytesObject as u64)
        .wrapping_add(BASE_HEADER_SIZE as u64)
        .wrapping_add(
            (if (memory::load(bytesObject as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                <= LAST_POINTER_FORMAT as u64
            {
                fixedFieldsOf(vm, bytesObject)
            } else {
                0
            })
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        ) as *mut c_void)
        .cast::<i8>();
    let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let count: u64 = (memory::load(oop1 as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t4: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format1: i64 = ((memory::load(oop1 as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t5: i64;
    'l3: {
        if format1 >= FORMAT_BYTES {
            t5 = format1 & 7;
            break 'l3;
        }
        if format1 >= FORMAT_SHORTS {
            t5 = (format1 & 3) << 1;
            break 'l3;
        }
        if format1 >= FORMAT_WORDS32 {
            t5 = (format1 & 1) << 2;
            break 'l3;
        }
        t5 = 0;
    }
    platform::ioSetLogDirectorylength(vm, t, t4.wrapping_sub(t5));
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
}

pub(super) extern "C" fn primitiveImageFormatVersion(vm: &VM) {
    let count: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = 68021i64
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

pub(super) extern "C" fn primitiveIsBigEnder(vm: &VM) {
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

pub(super) extern "C" fn primitiveInterruptChecksPerMSec(vm: &VM) {
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = platform::ioHeartbeatMilliseconds()
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// Answer how often the heartbeat has asked for a check, in milliseconds a beat; an argument has no effect.
pub(super) extern "C" fn primitiveHeartbeatFrequency(vm: &VM) {
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = platform::ioHeartbeatMilliseconds()
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// The receiver stays.
pub(super) extern "C" fn primitiveVoidReceiver(_vm: &VM) {}
/// End the program with a status, 0 without argument.
pub(super) extern "C" fn primitiveQuit(vm: &VM) {
    let mut status: i64 = 0;
    if vm.argumentCount.get() > 1 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    if vm.argumentCount.get() == 1 {
        'l1: {
            let oop: i64 = memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            );
            if oop & SMALL_INTEGER_TAG != 0 {
                status = oop.wrapping_shr(NUM_TAG_BITS as u32);
                break 'l1;
            }
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
            status = 0;
        }
        if vm.primFailCode.get() != 0 {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            return;
        }
    }
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64),
        );
    requestExit(vm, status as i32);
}

/// For tests of the report that a crash leaves: the program is aborted.
pub(super) extern "C" fn primitiveCrashVM(vm: &VM) {
    platform::ioAbort(
        vm,
        c"the image asked for a crash".as_ptr().cast::<i8>().cast_mut(),
    );
}

/// Position of the highest bit of a SmallInteger, 0 for 0.
pub(super) extern "C" fn primitiveHighBit(vm: &VM) {
    let value: i64;
    'l0: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if oop & SMALL_INTEGER_TAG != 0 {
            value = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l0;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        value = 0;
    }
    if !(vm.primFailCode.get() == 0 && value >= 0) {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let oop1: i64 = (if value == 0 {
        0
    } else {
        64i64.wrapping_sub((value as u64).leading_zeros() as i64)
    })
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
}

/// 220: exceptions of foreign code are not caught, which is -1; that cannot be changed.
pub(super) extern "C" fn primitiveFFIExceptionHandling(vm: &VM) {
    if vm.argumentCount.get() == 0 {
        let oop: i64 = (-1i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop);
        return;
    }
    if vm.argumentCount.get() != 1 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    if memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    vm.primFailCode.set(PRIM_ERR_UNSUPPORTED);
}
