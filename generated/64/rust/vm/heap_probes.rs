//! The functions that class `HeapProbes` defines.

use super::constants::{
    BASE_HEADER_SIZE, CHUNK_LARGER, CLASS_INDEX_MASK, CLASS_METHOD_CONTEXT_COMPACT_INDEX,
    CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS, CTXT_TEMP_FRAME_START, FORMAT_BYTES,
    FORMAT_COMPILED_CODE, FORMAT_EPHEMERON, FORMAT_FIXED, FORMAT_FORWARDER, FORMAT_MASK,
    FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WORDS32, FORWARDER_CLASS_INDEX, GC_MODE_FULL,
    HEADER_INDEX, IDENTITY_HASH_MASK, IDENTITY_HASH_SHIFT, IMMUTABLE_BIT,
    INSTANCE_SPECIFICATION_INDEX, INSTANCE_SPEC_MASK, INSTANCE_SPEC_SHIFT,
    LAST_POINTER_FORMAT, LITERAL_START, NUM_TAG_BITS, OVERFLOW_COUNT_MASK,
    OVERFLOW_SLOT_COUNT, PINNED_BIT, REMEMBERED_BIT, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_INTEGER_TAG, STACK_POINTER_INDEX, TAG_MASK,
};
use super::interpreter::{postGCAction, preGCAction};
use super::object_memory::checkLowSpace;
use super::spur_allocation::{
    cloneObject, instantiateClass, instantiateClassindexableSize,
    instantiateCompiledMethodClassindexableSizeheader,
    instantiateInOldSpaceClassindexableSize, instantiatePinnedClassindexableSize,
};
use super::spur_become::{becomewithtwoWaycopyHash, pinObject};
use super::spur_class_table::giveHashTo;
use super::spur_collector::{collectBothSpacesTenuring, collectNewSpace};
use super::spur_heap_verifier::verifyHeap;
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::spur_roots::pushRemappableOop;
use super::spur_segments::growOldSpaceByAtLeast;
use super::spur_word_list::growListthenAdd;
use super::state::VM;
use super::{memory, platform};

/// An instance with so many elements (those of a class without are made with 0), in new space (place 0), in old space (1) or pinned (2); 0 if that is not possible.
#[inline(never)]
pub(super) fn heapNewsizeplace(vm: &VM, aClass: i64, size: i64, place: i64) -> i64 {
    if place == 1 {
        return instantiateInOldSpaceClassindexableSize(vm, aClass, size) as i64;
    }
    if place == 2 {
        return instantiatePinnedClassindexableSize(vm, aClass, size);
    }
    let format: i64 = memory::load(
        aClass
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    let t: i64 = ((if format & SMALL_INTEGER_TAG != 0 {
        format.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        0
    }) as u64)
        .wrapping_shr(INSTANCE_SPEC_SHIFT as u32) as i64 & INSTANCE_SPEC_MASK;
    if t <= FORMAT_FIXED || t == FORMAT_EPHEMERON {
        instantiateClass(vm, aClass)
    } else {
        instantiateClassindexableSize(vm, aClass, size)
    }
}

#[inline(never)]
pub(super) fn heapNewMethodliteralsbytes(
    vm: &VM,
    aClass: i64,
    literals: i64,
    bytes: i64,
) -> i64 {
    let method: i64 = instantiateCompiledMethodClassindexableSizeheader(
        vm,
        aClass,
        bytes,
        literals.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    if method == 0 {
        return 0;
    }
    let mut i: i64 = 1;
    while i <= literals {
        memory::store(
            method
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            vm.nilObj.get(),
        );
        i = i.wrapping_add(1);
    }
    method
}

#[inline(never)]
pub(super) fn heapClassOf(vm: &VM, oop: i64) -> i64 {
    let tag: i64 = oop & TAG_MASK;
    let t: i64 = (if tag == 0 {
        memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag as u64
    }) as i64;
    let page: i64 = memory::load(
        vm
            .hiddenRootsObj
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                ((t as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                    .wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    if page == vm.nilObj.get() {
        return page;
    }
    memory::load(
        page
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                (t & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                    .wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    )
}

/// 31 for an immediate.
#[inline(never)]
pub(super) fn heapFormatOf(oop: i64) -> u64 {
    if oop & TAG_MASK != 0 {
        31
    } else {
        (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64
    }
}

/// How many of its slots hold references.
#[inline(never)]
pub(super) fn heapPointerSlotsOf(oop: i64) -> i64 {
    let format: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    if format <= LAST_POINTER_FORMAT as u64 {
        let t: i64;
        if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
        {
            'l0: {
                let count: u64 = (memory::load(oop as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let slots: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count
                }) as i64;
                if slots < CTXT_TEMP_FRAME_START {
                    t = slots;
                    break 'l0;
                }
                let mut top: i64 = memory::load(
                    oop
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                if top & SMALL_INTEGER_TAG == 0 {
                    t = CTXT_TEMP_FRAME_START;
                    break 'l0;
                }
                top = top
                    .wrapping_shr(NUM_TAG_BITS as u32)
                    .wrapping_add(CTXT_TEMP_FRAME_START);
                if top < CTXT_TEMP_FRAME_START {
                    t = CTXT_TEMP_FRAME_START;
                    break 'l0;
                }
                t = if top < slots { top } else { slots };
            }
        } else {
            let count1: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count1
            }) as i64;
        }
        return t;
    }
    if format >= FORMAT_COMPILED_CODE as u64 {
        return LITERAL_START
            .wrapping_add(
                memory::load(
                        oop
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                    .wrapping_shr(NUM_TAG_BITS as u32) & 32767,
            );
    }
    (format == FORMAT_FORWARDER as u64) as i64
}

/// How many bytes its elements have.
#[inline(never)]
pub(super) fn heapBytesOf(oop: i64) -> i64 {
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format: i64 = ((memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t2: i64;
    'l0: {
        if format >= FORMAT_BYTES {
            t2 = format & 7;
            break 'l0;
        }
        if format >= FORMAT_SHORTS {
            t2 = (format & 3) << 1;
            break 'l0;
        }
        if format >= FORMAT_WORDS32 {
            t2 = (format & 1) << 2;
            break 'l0;
        }
        t2 = 0;
    }
    t.wrapping_sub(t2)
}

/// Forwarders are followed.
#[inline(never)]
pub(super) fn heapFetchof(vm: &VM, index: i64, oop: i64) -> i64 {
    let mut value: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, index, oop);
    }
    value
}

/// What stands in the slot, be it a forwarder.
#[inline(never)]
pub(super) fn heapWordof(index: i64, oop: i64) -> i64 {
    memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    )
}

#[inline(never)]
pub(super) fn heapStoreofvalue(vm: &VM, index: i64, oop: i64, value: i64) {
    let mut offset: u64 = oop as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = value & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = value as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(oop as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop);
        }
    }
    memory::store(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value,
    );
}

#[inline(never)]
pub(super) fn heapFetchByteof(index: i64, oop: i64) -> i64 {
    memory::load(oop.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index) as *mut u8)
        as i64
}

#[inline(never)]
pub(super) fn heapStoreByteofvalue(index: i64, oop: i64, value: i64) {
    memory::store(
        oop.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index) as *mut u8,
        value as u8,
    );
}

#[inline(never)]
pub(super) fn heapHashOf(vm: &VM, oop: i64) -> i64 {
    let hash: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64;
    (if hash == 0 { giveHashTo(vm, oop) as u64 } else { hash }) as i64
}

#[inline(never)]
pub(super) fn heapClone(vm: &VM, oop: i64) -> i64 {
    cloneObject(vm, oop)
}

/// 1 young, 2 pinned, 4 immutable, 8 remembered.
#[inline(never)]
pub(super) fn heapFlagsOf(vm: &VM, oop: i64) -> i64 {
    let mut flags: i64 = 0;
    let mut offset: u64 = oop as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    if offset < vm.newSpaceBytes.get() {
        flags = flags.wrapping_add(1);
    }
    if memory::load(oop as *mut i64) as u64 & PINNED_BIT as u64 != 0 {
        flags = flags.wrapping_add(2);
    }
    if memory::load(oop as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
        flags = flags.wrapping_add(4);
    }
    if memory::load(oop as *mut i64) as u64 & REMEMBERED_BIT as u64 != 0 {
        flags = flags.wrapping_add(8);
    }
    flags
}

/// The object, which is at another place if it was young; 0 without memory.
#[inline(never)]
pub(super) fn heapPinpinned(vm: &VM, oop: i64, flag: i64) -> i64 {
    if flag != 0 {
        return pinObject(vm, oop);
    }
    memory::store(
        oop as *mut i64,
        (memory::load(oop as *mut i64) as u64 & !(PINNED_BIT as u64)) as i64,
    );
    oop
}

#[inline(never)]
pub(super) fn heapSetImmutableto(oop: i64, flag: i64) {
    if flag != 0 {
        memory::store(
            oop as *mut i64,
            (memory::load(oop as *mut i64) as u64 | IMMUTABLE_BIT as u64) as i64,
        );
    } else {
        memory::store(
            oop as *mut i64,
            (memory::load(oop as *mut i64) as u64 & !(IMMUTABLE_BIT as u64)) as i64,
        );
    }
}

/// 0: if one is due. 1: new space. 2: everything.
#[inline(never)]
pub(super) fn heapCollect(vm: &VM, kind: i64) -> u64 {
    if kind == 2 {
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
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                        == OVERFLOW_SLOT_COUNT as u64
                    {
                        BASE_HEADER_SIZE
                    } else {
                        0
                    },
                );
        }
        return t1 as u64;
    }
    if kind == 1 {
        collectNewSpace(vm);
        return vm
            .totalFreeOldSpace
            .get()
            .wrapping_add(
                if vm.freeStart.get() < vm.scavengeThreshold.get() {
                    vm.scavengeThreshold.get().wrapping_sub(vm.freeStart.get())
                } else {
                    0
                },
            );
    }
    if vm.needGCFlag.get() != 0 {
        collectNewSpace(vm);
        let t: i64;
        'l4: {
            if vm.oldSpaceBytes.get().wrapping_sub(vm.totalFreeOldSpace.get())
                <= vm.oldSpaceUseAtLastFullGC.get()
            {
                t = 0;
                break 'l4;
            }
            let growth: u64 = vm
                .oldSpaceBytes
                .get()
                .wrapping_sub(vm.totalFreeOldSpace.get())
                .wrapping_sub(vm.oldSpaceUseAtLastFullGC.get());
            if growth < vm.edenLimit.get().wrapping_sub(vm.edenStart.get()) {
                t = 0;
                break 'l4;
            }
            t = (growth as f64
                >= vm.oldSpaceUseAtLastFullGC.get() as f64 * vm.heapGrowthRatio.get())
                as i64;
        }
        if t != 0 {
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
        } else if vm.totalFreeOldSpace.get() < vm.growHeadroom.get() {
            growOldSpaceByAtLeast(
                vm,
                vm.growHeadroom.get().wrapping_sub(vm.totalFreeOldSpace.get()),
            );
        }
        checkLowSpace(vm);
    }
    0
}

/// 0 when nobody mourns.
#[inline(never)]
pub(super) fn heapNextMourner(vm: &VM) -> i64 {
    if memory::load(vm.mournQueue.get().wrapping_add(8) as *mut i64) == 0 {
        return 0;
    }
    let list: u64 = vm.mournQueue.get();
    let count: i64 = memory::load(list.wrapping_add(8) as *mut i64).wrapping_sub(1);
    memory::store(list.wrapping_add(8) as *mut i64, count);
    memory::load(
        list
            .wrapping_add(16)
            .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut i64,
    )
}

/// Of those that wait, counted from 0 in the order in which they came; 0 when there are not so many.
#[inline(never)]
pub(super) fn heapMourner(vm: &VM, index: i64) -> i64 {
    if index < memory::load(vm.mournQueue.get().wrapping_add(8) as *mut i64) {
        memory::load(
            vm
                .mournQueue
                .get()
                .wrapping_add(16)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                as *mut i64,
        )
    } else {
        0
    }
}

/// The array of all of them.
#[inline(never)]
pub(super) fn heapSpecialObjects(vm: &VM) -> i64 {
    vm.specialObjectsOop.get()
}

/// What stands in the special objects array, as it is.
#[inline(never)]
pub(super) fn heapSpecial(vm: &VM, index: i64) -> i64 {
    memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    )
}

#[inline(never)]
pub(super) fn heapSpecialput(vm: &VM, index: i64, oop: i64) {
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
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        oop,
    );
}

/// A variable that holds an object from now on; 0 if it could not be entered.
#[inline(never)]
pub(super) fn heapAddRoot(vm: &VM, address: *mut i64) -> i64 {
    let list: u64 = vm.extraRoots.get();
    let word: i64 = address as i64;
    'l0: {
        let count: i64 = memory::load(list.wrapping_add(8) as *mut i64);
        if count >= memory::load(list as *mut i64) {
            vm.extraRoots.set(growListthenAdd(vm, list, word));
            break 'l0;
        }
        memory::store(
            list
                .wrapping_add(16)
                .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                as *mut i64,
            word,
        );
        memory::store(list.wrapping_add(8) as *mut i64, count.wrapping_add(1));
        vm.extraRoots.set(list);
    }
    let lost: i64 = vm.wordListOverflow.get();
    vm.wordListOverflow.set(0);
    (lost == 0) as i64
}

/// Keep it until it is popped.
#[inline(never)]
pub(super) fn heapPush(vm: &VM, oop: i64) {
    pushRemappableOop(vm, oop);
}

#[inline(never)]
pub(super) fn heapPop(vm: &VM) -> i64 {
    let list: u64 = vm.remapBuffer.get();
    let count: i64 = memory::load(list.wrapping_add(8) as *mut i64).wrapping_sub(1);
    memory::store(list.wrapping_add(8) as *mut i64, count);
    memory::load(
        list
            .wrapping_add(16)
            .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut i64,
    )
}

/// 0 or the code of the failure.
#[inline(never)]
pub(super) fn heapBecomewithtwoWaycopyHash(
    vm: &VM,
    array1: i64,
    array2: i64,
    twoWay: i64,
    copyHash: i64,
) -> i64 {
    becomewithtwoWaycopyHash(
        vm,
        array1,
        array2,
        (twoWay != 0) as i64,
        (copyHash != 0) as i64,
    )
}

#[inline(never)]
pub(super) fn heapOldSpaceBytes(vm: &VM) -> u64 {
    vm.oldSpaceBytes.get()
}

/// 0 scavenges, 1 full collections, 2 segments, 3 free bytes of old space.
#[inline(never)]
pub(super) fn heapStatistic(vm: &VM, index: i64) -> u64 {
    if index == 0 {
        return vm.statScavenges.get() as u64;
    }
    if index == 1 {
        return vm.statFullGCs.get() as u64;
    }
    if index == 2 {
        return vm.segmentCount.get() as u64;
    }
    vm.totalFreeOldSpace.get()
}
