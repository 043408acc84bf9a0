//! The functions that class `SnapshotPrimitive` defines.

use core::ffi::c_void;
use super::constants::{
    ACTIVE_PROCESS_INDEX, BASE_HEADER_SIZE, BRIDGE_BYTES, BYTES_PER_OOP, BYTES_PER_WORD,
    CLASS_INDEX_MASK, CLASS_METHOD_CONTEXT_COMPACT_INDEX, FORMAT_WORDS64,
    FORWARDER_CLASS_INDEX, GC_MODE_SNAPSHOT, IMAGE_FLAG_FLOATS_LITTLE_ENDIAN,
    IMAGE_HEADER_BYTES, MOURN_QUEUE_ROOT_INDEX, NUM_TAG_BITS, OBJ_STACK_FIRST_ENTRY,
    OBJ_STACK_MY_INDEX, OBJ_STACK_NEXT_INDEX, OBJ_STACK_PAGE_SLOTS, OBJ_STACK_TOP_INDEX,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT,
    PRIM_ERR_BAD_NUM_ARGS, PRIM_ERR_NO_C_MEMORY, PRIM_ERR_NO_MEMORY,
    PRIM_ERR_OPERATION_FAILED, REMEMBERED_BIT, SCHEDULER_ASSOCIATION,
    SEGMENT_ENTRY_WORDS, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG,
    SUSPENDED_CONTEXT_INDEX, TAG_MASK, VALUE_INDEX, WORDS_PUN_CLASS_INDEX,
};
use super::contexts::activateContext;
use super::external_calls::flushExternalPrimitives;
use super::interpreter::{postGCAction, preGCAction};
use super::scheduler::followedFieldof;
use super::spur_allocation::{
    allocateSlotsInOldSpaceformatclassIndex, clearDeadSlotsOfContext,
};
use super::spur_collector::collectBothSpacesTenuring;
use super::spur_free_space::{addFreeChunkAtbytes, detachChunk};
use super::spur_heap_verifier::verifyHeap;
use super::spur_image_writer::writtenBytesOfSegment;
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::spur_roots::pushRemappableOop;
use super::spur_segments::{bridgeSegment, writeBridgeAtto};
use super::stack_pages::divorceAllPages;
use super::state::VM;
use super::{memory, platform};

/// An argument, 3 or 4, chooses between forms of image files; both mean the one there is.
pub(super) extern "C" fn primitiveSnapshot(vm: &VM) {
    let count: i64 = vm.argumentCount.get();
    if count > 1 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    if count == 1
        && !(memory::load(vm.stackPointer.get() as *mut i64) & SMALL_INTEGER_TAG != 0
            && (memory::load(vm.stackPointer.get() as *mut i64)
                .wrapping_shr(NUM_TAG_BITS as u32) == 3
                || memory::load(vm.stackPointer.get() as *mut i64)
                    .wrapping_shr(NUM_TAG_BITS as u32) == 4))
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    flushExternalPrimitives(vm);
    pushRemappableOop(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ),
    );
    if count == 1 {
        pushRemappableOop(vm, memory::load(vm.stackPointer.get() as *mut i64));
    }
    let count1: i64 = count.wrapping_add(1);
    let oop: i64 = vm.trueObj.get();
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count1.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
    let mut context: i64 = divorceAllPages(vm);
    let object: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t3: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object)
    };
    let t1: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t3
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, ACTIVE_PROCESS_INDEX, t3)
    };
    let mut offset: u64 = t1 as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t4: bool = offset >= vm.newSpaceBytes.get();
    if t4 {
        let mut t5: bool = context & TAG_MASK == 0;
        if t5 {
            let mut offset1: u64 = context as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t5 = offset1 < vm.newSpaceBytes.get();
        }
        t4 = t5;
    }
    if t4 {
        if memory::load(t1 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, t1);
        }
    }
    memory::store(
        t1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        context,
    );
    let failure: i64 = saveMemory(vm);
    let object1: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t6: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object1)
    };
    let t2: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t6
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, ACTIVE_PROCESS_INDEX, t6)
    };
    let mut value: i64 = memory::load(
        t2
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, t2);
    }
    context = value;
    let object2: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t7: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object2
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object2)
    };
    let t: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t7
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, ACTIVE_PROCESS_INDEX, t7)
    };
    memory::store(
        t
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        vm.nilObj.get(),
    );
    activateContext(vm, context);
    'l9: {
        let t8: i64;
        if count == 1 {
            let list: u64 = vm.remapBuffer.get();
            let count2: i64 = memory::load(list.wrapping_add(8) as *mut i64)
                .wrapping_sub(1);
            memory::store(list.wrapping_add(8) as *mut i64, count2);
            t8 = memory::load(
                list
                    .wrapping_add(16)
                    .wrapping_add(count2.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
            );
        } else {
            t8 = 0;
        }
        let list1: u64 = vm.remapBuffer.get();
        let count3: i64 = memory::load(list1.wrapping_add(8) as *mut i64)
            .wrapping_sub(1);
        memory::store(list1.wrapping_add(8) as *mut i64, count3);
        let receiver: i64 = memory::load(
            list1
                .wrapping_add(16)
                .wrapping_add(count3.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                as *mut i64,
        );
        vm.argumentCount.set(count);
        if failure == 0 {
            memory::store(vm.stackPointer.get() as *mut i64, vm.falseObj.get());
            break 'l9;
        }
        memory::store(vm.stackPointer.get() as *mut i64, receiver);
        if count == 1 {
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, t8);
        }
        vm.primFailCode.set(failure);
    }
}

/// Answer 0 or the code of the failure.
#[inline(never)]
pub(super) fn saveMemory(vm: &VM) -> i64 {
    preGCAction(vm, GC_MODE_SNAPSHOT);
    collectBothSpacesTenuring(vm, 1);
    postGCAction(vm, GC_MODE_SNAPSHOT);
    if vm.verifyHeapSetting.get() != 0 {
        if verifyHeap(vm) > 0 {
            platform::ioAbort(
                vm,
                c"the heap is corrupted".as_ptr().cast::<i8>().cast_mut(),
            );
        }
    }
    if !(vm.freeStart.get() == vm.edenStart.get()
        && vm.pastSpaceFree.get() == vm.pastSpaceStart.get())
    {
        return PRIM_ERR_NO_MEMORY;
    }
    if !(vm.freeStart.get() == vm.edenStart.get()
        && vm.pastSpaceFree.get() == vm.pastSpaceStart.get())
    {
        return PRIM_ERR_NO_MEMORY;
    }
    vm.imageBuffer.set(platform::ioAllocateMemory(IMAGE_HEADER_BYTES as u64));
    if vm.imageBuffer.get() == 0 {
        return PRIM_ERR_NO_C_MEMORY;
    }
    let t1: i64;
    'l1: {
        let mut index: i64 = 0;
        let mut previous: u64 = 0;
        while index < memory::load(vm.mournQueue.get().wrapping_add(8) as *mut i64) {
            let page: u64 = allocateSlotsInOldSpaceformatclassIndex(
                vm,
                OBJ_STACK_PAGE_SLOTS,
                FORMAT_WORDS64,
                WORDS_PUN_CLASS_INDEX,
            );
            if page == 0 {
                memory::store(
                    vm
                        .hiddenRootsObj
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            MOURN_QUEUE_ROOT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                    vm.nilObj.get(),
                );
                t1 = 0;
                break 'l1;
            }
            let oop: i64 = page as i64;
            let t3: u64 = (oop as u64)
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
            let limit: u64 = (oop as u64)
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    OBJ_STACK_PAGE_SLOTS.wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                );
            let mut address: u64 = t3;
            while address < limit {
                memory::store(address as *mut i64, 0);
                address = address.wrapping_add(BYTES_PER_OOP as u64);
            }
            memory::store(
                (page as i64)
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(OBJ_STACK_MY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                MOURN_QUEUE_ROOT_INDEX,
            );
            memory::store(
                (page as i64)
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        OBJ_STACK_NEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
                previous as i64,
            );
            let page1: i64 = page as i64;
            let mut index1: i64 = index;
            let mut slot: i64 = OBJ_STACK_FIRST_ENTRY;
            while index1 < memory::load(vm.mournQueue.get().wrapping_add(8) as *mut i64)
                && slot < OBJ_STACK_PAGE_SLOTS
            {
                memory::store(
                    page1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(slot.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    memory::load(
                        vm
                            .mournQueue
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(
                                index1.wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ),
                );
                slot = slot.wrapping_add(1);
                index1 = index1.wrapping_add(1);
            }
            memory::store(
                page1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        OBJ_STACK_TOP_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
                slot.wrapping_sub(OBJ_STACK_FIRST_ENTRY),
            );
            index = index1;
            previous = page;
            memory::store(
                vm
                    .hiddenRootsObj
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        MOURN_QUEUE_ROOT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
                page as i64,
            );
        }
        t1 = 1;
    }
    if t1 == 0 {
        platform::ioReleaseMemorysize(vm.imageBuffer.get(), IMAGE_HEADER_BYTES as u64);
        return PRIM_ERR_NO_MEMORY;
    }
    let mut segment: i64 = 0;
    while segment < vm.segmentCount.get() {
        let t4: u64 = memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    segment
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64;
        let limit1: u64 = (memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    segment
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64)
            .wrapping_add(
                memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            segment
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(1)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64,
            )
            .wrapping_sub(BRIDGE_BYTES as u64);
        let mut address1: u64 = t4;
        while address1 < limit1 {
            let object: u64 = if (memory::load(address1 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address1.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address1
            };
            let oop1: i64 = object as i64;
            let address2: u64 = oop1 as u64;
            let count: u64 = (memory::load(oop1 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t5: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
            address1 = address2
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t5 > 1 { t5 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            let each: i64 = object as i64;
            if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64 != 0 {
                if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                {
                    clearDeadSlotsOfContext(vm, each);
                }
            }
        }
        segment = segment.wrapping_add(1);
    }
    let limit2: i64 = vm.segmentCount.get();
    let mut i: i64 = 0;
    while i < limit2 {
        let mut last: i64 = 0;
        let t6: u64 = memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    i
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64;
        let limit3: u64 = (memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    i
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64)
            .wrapping_add(
                memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            i
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(1)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64,
            )
            .wrapping_sub(BRIDGE_BYTES as u64);
        let mut address3: u64 = t6;
        while address3 < limit3 {
            let object1: u64 = if (memory::load(address3 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address3.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address3
            };
            let oop2: i64 = object1 as i64;
            let address4: u64 = oop2 as u64;
            let count1: u64 = (memory::load(oop2 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t7: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count1
            }) as i64;
            address3 = address4
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t7 > 1 { t7 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            last = object1 as i64;
        }
        if last != 0
            && memory::load(last as *mut i64) as u64 & CLASS_INDEX_MASK as u64 == 0
        {
            detachChunk(vm, last);
            let address5: u64 = last as u64;
            memory::store(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        i
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_add(2)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
                (if (memory::load(last as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    address5.wrapping_sub(BASE_HEADER_SIZE as u64)
                } else {
                    address5
                }) as i64,
            );
        } else {
            memory::store(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        i
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_add(2)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
                (memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            i
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64)
                    .wrapping_add(
                        memory::load(
                            vm
                                .segmentTable
                                .get()
                                .wrapping_add(16)
                                .wrapping_add(
                                    i
                                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                        .wrapping_add(1)
                                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                ) as *mut i64,
                        ) as u64,
                    )
                    .wrapping_sub(BRIDGE_BYTES as u64) as i64,
            );
        }
        i = i.wrapping_add(1);
    }
    let t2: i64;
    'l9: {
        if platform::ioImageFileOpenForWriting(vm) == 0 {
            t2 = 0;
            break 'l9;
        }
        memory::fill(
            (vm.imageBuffer.get() as *mut c_void).cast::<u8>(),
            0,
            IMAGE_HEADER_BYTES as u64 as usize,
        );
        memory::store(vm.imageBuffer.get() as *mut u32, vm.imageFormat.get() as u32);
        memory::store(
            vm.imageBuffer.get().wrapping_add(4) as *mut u32,
            IMAGE_HEADER_BYTES as u32,
        );
        let t8: u64 = vm.imageBuffer.get().wrapping_add(8);
        let mut sum: u64 = 0;
        let limit5: i64 = vm.segmentCount.get();
        let mut i2: i64 = 0;
        while i2 < limit5 {
            sum = sum.wrapping_add(writtenBytesOfSegment(vm, i2));
            i2 = i2.wrapping_add(1);
        }
        memory::store(t8 as *mut i64, sum as i64);
        memory::store(
            vm.imageBuffer.get().wrapping_add(16) as *mut i64,
            memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        0i64
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
            ),
        );
        memory::store(
            vm.imageBuffer.get().wrapping_add(24) as *mut i64,
            vm.specialObjectsOop.get(),
        );
        memory::store(
            vm.imageBuffer.get().wrapping_add(32) as *mut i64,
            vm.lastHash.get(),
        );
        memory::store(
            vm.imageBuffer.get().wrapping_add(40) as *mut i64,
            vm.savedWindowSize.get() as i64,
        );
        memory::store(
            vm.imageBuffer.get().wrapping_add(48) as *mut i64,
            (vm.imageHeaderFlags.get() | IMAGE_FLAG_FLOATS_LITTLE_ENDIAN as u64) as i64,
        );
        memory::store(
            vm.imageBuffer.get().wrapping_add(56) as *mut u32,
            vm.extraVMMemory.get() as u32,
        );
        memory::store(
            vm.imageBuffer.get().wrapping_add(60) as *mut u16,
            vm.imageStackPages.get() as u16,
        );
        memory::store(
            vm.imageBuffer.get().wrapping_add(62) as *mut u16,
            vm.imageCodeKiloBytes.get() as u16,
        );
        memory::store(
            vm.imageBuffer.get().wrapping_add(64) as *mut u32,
            vm.imageEdenBytes.get() as u32,
        );
        memory::store(
            vm.imageBuffer.get().wrapping_add(68) as *mut u16,
            vm.imageMaxSemaphores.get() as u16,
        );
        memory::store(
            vm.imageBuffer.get().wrapping_add(70) as *mut u16,
            vm.imageVersion.get() as u16,
        );
        let t13: u64 = vm.imageBuffer.get().wrapping_add(72);
        memory::store(t13 as *mut i64, writtenBytesOfSegment(vm, 0) as i64);
        memory::store(
            vm.imageBuffer.get().wrapping_add(80) as *mut i64,
            vm.totalFreeOldSpace.get() as i64,
        );
        let mut written: i64 = (platform::ioImageFileWritesize(
            vm,
            vm.imageBuffer.get(),
            IMAGE_HEADER_BYTES as u64,
        ) != 0) as i64;
        let limit4: i64 = vm.segmentCount.get();
        let mut i1: i64 = 0;
        while i1 < limit4 {
            if written != 0
                && memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            i1
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(2)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64
                    > memory::load(
                        vm
                            .segmentTable
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(
                                i1
                                    .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ) as u64
            {
                let end: u64 = memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            i1
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(2)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64;
                let next: i64;
                'l12: {
                    let limit6: i64 = vm.segmentCount.get();
                    let mut i3: i64 = i1.wrapping_add(1);
                    while i3 < limit6 {
                        if memory::load(
                            vm
                                .segmentTable
                                .get()
                                .wrapping_add(16)
                                .wrapping_add(
                                    i3
                                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                        .wrapping_add(2)
                                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                ) as *mut i64,
                        ) as u64
                            > memory::load(
                                vm
                                    .segmentTable
                                    .get()
                                    .wrapping_add(16)
                                    .wrapping_add(
                                        i3
                                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                    ) as *mut i64,
                            ) as u64
                        {
                            next = i3;
                            break 'l12;
                        }
                        i3 = i3.wrapping_add(1);
                    }
                    next = -1;
                }
                if next < 0 {
                    writeBridgeAtto(end, 0);
                    memory::store(end.wrapping_add(8) as *mut i64, 0);
                } else {
                    writeBridgeAtto(
                        end,
                        memory::load(
                            vm
                                .segmentTable
                                .get()
                                .wrapping_add(16)
                                .wrapping_add(
                                    next
                                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                ) as *mut i64,
                        ) as u64,
                    );
                    memory::store(
                        end.wrapping_add(8) as *mut i64,
                        writtenBytesOfSegment(vm, next) as i64,
                    );
                }
                written = (platform::ioImageFileWritesize(
                    vm,
                    memory::load(
                        vm
                            .segmentTable
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(
                                i1
                                    .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ) as u64,
                    end
                        .wrapping_sub(
                            memory::load(
                                vm
                                    .segmentTable
                                    .get()
                                    .wrapping_add(16)
                                    .wrapping_add(
                                        i1
                                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                    ) as *mut i64,
                            ) as u64,
                        )
                        .wrapping_add(BRIDGE_BYTES as u64),
                ) != 0) as i64;
            }
            i1 = i1.wrapping_add(1);
        }
        if platform::ioImageFileClose(vm, (written != 0) as i64) == 0 {
            t2 = 0;
            break 'l9;
        }
        t2 = written;
    }
    let failure: i64 = if t2 != 0 { 0 } else { PRIM_ERR_OPERATION_FAILED };
    let limit7: i64 = vm.segmentCount.get();
    let mut i4: i64 = 0;
    while i4 < limit7 {
        let end1: u64 = memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    i4
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_add(2)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64;
        let limit8: u64 = (memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    i4
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64)
            .wrapping_add(
                memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            i4
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_add(1)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64,
            )
            .wrapping_sub(BRIDGE_BYTES as u64);
        if end1 < limit8 {
            addFreeChunkAtbytes(vm, end1, limit8.wrapping_sub(end1) as i64);
        }
        bridgeSegment(vm, i4);
        i4 = i4.wrapping_add(1);
    }
    memory::store(
        vm
            .hiddenRootsObj
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MOURN_QUEUE_ROOT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        vm.nilObj.get(),
    );
    platform::ioReleaseMemorysize(vm.imageBuffer.get(), IMAGE_HEADER_BYTES as u64);
    failure
}
