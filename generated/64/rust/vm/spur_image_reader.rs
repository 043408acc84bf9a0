//! The functions that class `SpurImageReader` defines.

use core::ffi::c_void;
use super::constants::{
    ACTIVE_PROCESS_INDEX, ARRAY_PUN_CLASS_INDEX, BASE_HEADER_SIZE, BRIDGE_BYTES,
    BYTES_PER_OOP, CHARACTER_TAG, CLASS_ARRAY, CLASS_ARRAY_COMPACT_INDEX, CLASS_FLOAT,
    CLASS_FLOAT_COMPACT_INDEX, CLASS_INDEX_MASK, CLASS_LARGE_NEGATIVE_INTEGER,
    CLASS_LARGE_NEGATIVE_INTEGER_COMPACT_INDEX, CLASS_LARGE_POSITIVE_INTEGER,
    CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX, CLASS_METHOD_CONTEXT,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS,
    CLASS_TABLE_ROOT_SLOTS, CTXT_TEMP_FRAME_START, DEFAULT_GROW_HEADROOM,
    DEFAULT_NEW_SPACE_BYTES, DEFAULT_SHRINK_THRESHOLD, FALSE_OBJECT, FIXED_FIELDS_MASK,
    FORMAT_ARRAY, FORMAT_BYTES, FORMAT_COMPILED_CODE, FORMAT_EMPTY, FORMAT_FORWARDER,
    FORMAT_INDEXABLE_WITH_FIXED, FORMAT_MASK, FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WEAK,
    FORMAT_WORDS32, FORMAT_WORDS64, FORWARDER_CLASS_INDEX, GREY_BIT, HEADER_INDEX,
    HIDDEN_ROOT_SLOTS, IDENTITY_HASH_MASK, IDENTITY_HASH_SHIFT, IMAGE_ERR32_BIT,
    IMAGE_ERR_BYTE_ORDER, IMAGE_ERR_CLASS_INDEX, IMAGE_ERR_CLASS_TABLE,
    IMAGE_ERR_COMPACT_CLASS, IMAGE_ERR_CONTEXT, IMAGE_ERR_FIRST_OBJECTS,
    IMAGE_ERR_FORWARDER, IMAGE_ERR_HEADER_FIELD, IMAGE_ERR_HEADER_SIZE,
    IMAGE_ERR_IMMEDIATE, IMAGE_ERR_METHOD, IMAGE_ERR_MOURN_QUEUE, IMAGE_ERR_NO_MEMORY,
    IMAGE_ERR_OBJECT_BOUNDS, IMAGE_ERR_OBJECT_HEADER, IMAGE_ERR_POINTER,
    IMAGE_ERR_PRE_SPUR, IMAGE_ERR_SEGMENT, IMAGE_ERR_SPECIAL_OBJECTS,
    IMAGE_ERR_TOO_SMALL, IMAGE_ERR_TRUNCATED, IMAGE_ERR_UNKNOWN_FORMAT,
    IMAGE_FLAG_FLOATS_LITTLE_ENDIAN, INITIAL_WORD_LIST_BYTES,
    INSTANCE_SPECIFICATION_INDEX, INSTRUCTION_POINTER_INDEX, LAST_POINTER_FORMAT,
    LAST_PUN_CLASS_INDEX, LEAST_IMAGE_HEADER_BYTES, LITERAL_START, MARK_BIT,
    MARK_STACK_ROOT_INDEX, METHOD_INDEX, MINIMUM_NEW_SPACE_BYTES, MIN_OBJECT_BYTES,
    MOURN_QUEUE_ROOT_INDEX, MY_LIST_INDEX, NIL_OBJECT, NUM_FREE_LISTS, NUM_IMAGE_ERRORS,
    NUM_TAG_BITS, OBJ_STACK_FIRST_ENTRY, OBJ_STACK_NEXT_INDEX, OBJ_STACK_TOP_INDEX,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIM_ERR_TABLE, REMEMBERED_BIT,
    SCHEDULER_ASSOCIATION, SEGMENT_BRIDGE_CLASS_INDEX, SEGMENT_ENTRY_WORDS,
    SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_FLOAT_CLASS_INDEX, SMALL_INTEGER_TAG,
    STACK_POINTER_INDEX, SUSPENDED_CONTEXT_INDEX, TAG_MASK, TRUE_OBJECT, VALUE_INDEX,
};
use super::spur_allocation::clearDeadSlotsOfContext;
use super::spur_free_space::addFreeChunkAtbytes;
use super::spur_image_verifier::{isClassShaped, isFirstObjectslotsformat, rawReference};
use super::spur_immediates::isValidTag;
use super::spur_object_map::{allocateObjectMap, isInObjectMap, noteInObjectMap};
use super::spur_remembered_set::enterIntoRememberedSet;
use super::spur_segments::{addSegmentAtbytes, leastSegmentBytes};
use super::spur_word_list::{growListthenAdd, newWordListOfBytes};
use super::state::VM;
use super::tables::IMAGE_ERROR_MESSAGES;
use super::{memory, platform};

/// Answer 0 or an image error.
pub(super) fn readImagesize(vm: &VM, imageBytes: *mut i8, byteCount: u64) -> i64 {
    vm.imageFailure.set(0);
    vm.imageStart.set(imageBytes as u64);
    vm.imageLimit.set(vm.imageStart.get().wrapping_add(byteCount));
    'l1: {
        if vm.imageLimit.get().wrapping_sub(vm.imageStart.get())
            < LEAST_IMAGE_HEADER_BYTES as u64
        {
            if vm.imageFailure.get() == 0 {
                vm.imageFailure.set(IMAGE_ERR_TOO_SMALL);
            }
            break 'l1;
        }
        if isImageFormat(memory::load(vm.imageStart.get() as *mut u32) as i64) != 0 {
            break 'l1;
        }
        if vm.imageLimit.get().wrapping_sub(vm.imageStart.get())
            > 512i64.wrapping_add(LEAST_IMAGE_HEADER_BYTES) as u64
            && isImageFormat(
                memory::load(vm.imageStart.get().wrapping_add(512) as *mut u32) as i64,
            ) != 0
        {
            vm.imageStart.set(vm.imageStart.get().wrapping_add(512));
            break 'l1;
        }
        let number: u64 = memory::load(vm.imageStart.get() as *mut u32) as u64;
        'l0: {
            if is32BitFormat(number as i64) != 0 {
                if vm.imageFailure.get() == 0 {
                    vm.imageFailure.set(IMAGE_ERR32_BIT);
                }
                break 'l0;
            }
            if number as i64 >= 68000 && number as i64 <= 68004 {
                if vm.imageFailure.get() == 0 {
                    vm.imageFailure.set(IMAGE_ERR_PRE_SPUR);
                }
                break 'l0;
            }
            let swapped: u64 = (number as u32).swap_bytes() as u64;
            if isImageFormat(swapped as i64) != 0
                || (is32BitFormat(swapped as i64) != 0
                    || swapped as i64 >= 68000 && swapped as i64 <= 68004)
            {
                if vm.imageFailure.get() == 0 {
                    vm.imageFailure.set(IMAGE_ERR_BYTE_ORDER);
                }
                break 'l0;
            }
            if vm.imageFailure.get() == 0 {
                vm.imageFailure.set(IMAGE_ERR_UNKNOWN_FORMAT);
            }
        }
    }
    if vm.imageFailure.get() == 0 {
        'l2: {
            vm.imageFormat.set(memory::load(vm.imageStart.get() as *mut u32) as i64);
            let headerBytes: u32 = memory::load(
                vm.imageStart.get().wrapping_add(4) as *mut u32,
            );
            if (headerBytes as i64) < LEAST_IMAGE_HEADER_BYTES
                || (headerBytes & 7 != 0
                    || vm.imageLimit.get().wrapping_sub(vm.imageStart.get())
                        < headerBytes as u64)
            {
                if vm.imageFailure.get() == 0 {
                    vm.imageFailure.set(IMAGE_ERR_HEADER_SIZE);
                }
                break 'l2;
            }
            vm.imageDataStart.set(vm.imageStart.get().wrapping_add(headerBytes as u64));
            vm.imageDataBytes
                .set(
                    memory::load(vm.imageStart.get().wrapping_add(8) as *mut i64) as u64,
                );
            vm.savedBaseAddress
                .set(
                    memory::load(vm.imageStart.get().wrapping_add(16) as *mut i64) as u64,
                );
            vm.savedSpecialObjects
                .set(memory::load(vm.imageStart.get().wrapping_add(24) as *mut i64));
            vm.savedLastHash
                .set(memory::load(vm.imageStart.get().wrapping_add(32) as *mut i64));
            vm.savedWindowSize
                .set(
                    memory::load(vm.imageStart.get().wrapping_add(40) as *mut i64) as u64,
                );
            vm.imageHeaderFlags
                .set(
                    memory::load(vm.imageStart.get().wrapping_add(48) as *mut i64) as u64,
                );
            vm.extraVMMemory
                .set(
                    memory::load(vm.imageStart.get().wrapping_add(56) as *mut u32) as u64,
                );
            vm.imageStackPages
                .set(
                    memory::load(vm.imageStart.get().wrapping_add(60) as *mut u16) as i64,
                );
            vm.imageCodeKiloBytes
                .set(
                    memory::load(vm.imageStart.get().wrapping_add(62) as *mut u16) as i64,
                );
            vm.imageEdenBytes
                .set(
                    memory::load(vm.imageStart.get().wrapping_add(64) as *mut u32) as u64,
                );
            vm.imageMaxSemaphores
                .set(
                    memory::load(vm.imageStart.get().wrapping_add(68) as *mut u16) as i64,
                );
            vm.imageVersion
                .set(
                    memory::load(vm.imageStart.get().wrapping_add(70) as *mut u16) as i64,
                );
            vm.imageFirstSegmentBytes
                .set(
                    memory::load(vm.imageStart.get().wrapping_add(72) as *mut i64) as u64,
                );
            vm.imageFreeBytes
                .set(
                    memory::load(vm.imageStart.get().wrapping_add(80) as *mut i64) as u64,
                );
            if vm.imageFirstSegmentBytes.get() == 0 {
                vm.imageFirstSegmentBytes.set(vm.imageDataBytes.get());
            }
        }
    }
    if vm.imageFailure.get() == 0 {
        'l3: {
            if vm.imageLimit.get().wrapping_sub(vm.imageDataStart.get())
                < vm.imageDataBytes.get()
            {
                if vm.imageFailure.get() == 0 {
                    vm.imageFailure.set(IMAGE_ERR_TRUNCATED);
                }
                break 'l3;
            }
            if (vm.imageDataBytes.get() | vm.imageFirstSegmentBytes.get()) & 7 != 0 {
                if vm.imageFailure.get() == 0 {
                    vm.imageFailure.set(IMAGE_ERR_HEADER_FIELD);
                }
                break 'l3;
            }
            if vm.imageFirstSegmentBytes.get() > vm.imageDataBytes.get() {
                if vm.imageFailure.get() == 0 {
                    vm.imageFailure.set(IMAGE_ERR_HEADER_FIELD);
                }
                break 'l3;
            }
            if vm.savedBaseAddress.get() == 0
                || (vm.savedBaseAddress.get() & 7 != 0
                    || vm.savedBaseAddress.get() >> 62 != 0)
            {
                if vm.imageFailure.get() == 0 {
                    vm.imageFailure.set(IMAGE_ERR_HEADER_FIELD);
                }
                break 'l3;
            }
            if vm.imageEdenBytes.get() > 2147483648 {
                if vm.imageFailure.get() == 0 {
                    vm.imageFailure.set(IMAGE_ERR_HEADER_FIELD);
                }
            }
        }
    }
    if vm.imageFailure.get() == 0 {
        'l6: {
            let wantedBytes: u64 = vm.imageEdenBytes.get();
            let t: i64;
            'l4: {
                vm.wordListOverflow.set(0);
                vm.needGCFlag.set(0);
                vm.signalLowSpace.set(0);
                vm.lowSpaceThreshold.set(0);
                vm.forwardersMayExist.set(0);
                let t1: i64;
                'l5: {
                    let mut bytes: u64 = if vm.edenBytesSetting.get() != 0 {
                        vm.edenBytesSetting.get()
                    } else {
                        wantedBytes
                    };
                    if bytes == 0 {
                        bytes = DEFAULT_NEW_SPACE_BYTES as u64;
                    }
                    bytes = if bytes > MINIMUM_NEW_SPACE_BYTES as u64 {
                        bytes
                    } else {
                        MINIMUM_NEW_SPACE_BYTES as u64
                    };
                    bytes = bytes.wrapping_add(65535) & 18446744073709486080;
                    vm.newSpaceStart.set(platform::ioAllocateMemory(bytes));
                    if vm.newSpaceStart.get() == 0 {
                        t1 = 0;
                        break 'l5;
                    }
                    vm.newSpaceBytes.set(bytes);
                    vm.survivorBytes
                        .set(vm.newSpaceBytes.get() / 7 & 18446744073709551608);
                    vm.pastSpaceStart.set(vm.newSpaceStart.get());
                    vm.pastSpaceFree.set(vm.pastSpaceStart.get());
                    vm.futureSpaceStart
                        .set(
                            vm.newSpaceStart.get().wrapping_add(vm.survivorBytes.get()),
                        );
                    vm.futureSpaceFree.set(vm.futureSpaceStart.get());
                    vm.edenStart
                        .set(
                            vm
                                .futureSpaceStart
                                .get()
                                .wrapping_add(vm.survivorBytes.get()),
                        );
                    vm.edenLimit
                        .set(
                            vm
                                .newSpaceStart
                                .get()
                                .wrapping_add(vm.newSpaceBytes.get())
                                .wrapping_sub(BRIDGE_BYTES as u64),
                        );
                    vm.freeStart.set(vm.edenStart.get());
                    vm.scavengeThreshold
                        .set(
                            vm
                                .edenLimit
                                .get()
                                .wrapping_sub(
                                    vm.edenLimit.get().wrapping_sub(vm.edenStart.get()) / 16
                                        & 18446744073709551608,
                                ),
                        );
                    t1 = 1;
                }
                if t1 == 0 {
                    t = 0;
                    break 'l4;
                }
                vm.segmentCount.set(0);
                vm.oldSpaceBytes.set(0);
                vm.growHeadroom.set(DEFAULT_GROW_HEADROOM as u64);
                vm.shrinkThreshold.set(DEFAULT_SHRINK_THRESHOLD as u64);
                vm.segmentTable.set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
                let mut t2: bool = vm.segmentTable.get() != 0;
                if t2 {
                    vm.rememberedSet
                        .set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
                    vm.rememberedSetLost.set(0);
                    let t10: i64 = (vm.edenLimit.get().wrapping_sub(vm.edenStart.get())
                        / 1024) as i64;
                    vm.rememberedSetRedZone.set(if 1024 > t10 { 1024 } else { t10 });
                    let mut t4: bool = vm.rememberedSet.get() != 0;
                    if t4 {
                        vm.remapBuffer
                            .set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
                        vm.extraRoots
                            .set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
                        vm.mournQueue
                            .set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
                        vm.pendingFinalizationSignals.set(0);
                        let mut t6: bool = vm.remapBuffer.get() != 0
                            && (vm.extraRoots.get() != 0 && vm.mournQueue.get() != 0);
                        if t6 {
                            vm.tenureThreshold.set(0);
                            vm.scavengeWeaklings
                                .set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
                            vm.scavengeEphemerons
                                .set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
                            let mut t8: bool = vm.scavengeWeaklings.get() != 0
                                && vm.scavengeEphemerons.get() != 0;
                            if t8 {
                                vm.markStack
                                    .set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
                                vm.markWeaklings
                                    .set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
                                vm.markEphemerons
                                    .set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
                                vm.markStackLost.set(0);
                                t8 = vm.markStack.get() != 0
                                    && (vm.markWeaklings.get() != 0
                                        && vm.markEphemerons.get() != 0);
                            }
                            t6 = t8;
                        }
                        t4 = t6;
                    }
                    t2 = t4;
                }
                t = t2 as i64;
            }
            if t == 0 {
                if vm.imageFailure.get() == 0 {
                    vm.imageFailure.set(IMAGE_ERR_NO_MEMORY);
                }
                break 'l6;
            }
            vm.loadedSegments.set(newWordListOfBytes(INITIAL_WORD_LIST_BYTES as u64));
            if vm.loadedSegments.get() == 0 {
                if vm.imageFailure.get() == 0 {
                    vm.imageFailure.set(IMAGE_ERR_NO_MEMORY);
                }
            }
        }
    }
    if vm.imageFailure.get() == 0 {
        let mut position: u64 = vm.imageDataStart.get();
        let mut base: u64 = vm.savedBaseAddress.get();
        let mut size: u64 = vm.imageFirstSegmentBytes.get();
        let mut distance: u64 = 0;
        while size != 0 && vm.imageFailure.get() == 0 {
            'l8: {
                if size
                    > vm
                        .imageDataStart
                        .get()
                        .wrapping_add(vm.imageDataBytes.get())
                        .wrapping_sub(position)
                    || (size <= BRIDGE_BYTES as u64 || size & 7 != 0)
                {
                    if vm.imageFailure.get() == 0 {
                        vm.imageFailure.set(IMAGE_ERR_SEGMENT);
                    }
                    break 'l8;
                }
                if base.wrapping_add(size) >> 62 != 0 {
                    if vm.imageFailure.get() == 0 {
                        vm.imageFailure.set(IMAGE_ERR_SEGMENT);
                    }
                    break 'l8;
                }
                let bridge: u64 = memory::load(
                    position.wrapping_add(size).wrapping_sub(BRIDGE_BYTES as u64)
                        as *mut i64,
                ) as u64;
                if !(bridge.wrapping_shr(SLOT_COUNT_SHIFT as u32)
                    == OVERFLOW_SLOT_COUNT as u64
                    || bridge & CLASS_INDEX_MASK as u64
                        == SEGMENT_BRIDGE_CLASS_INDEX as u64)
                {
                    if vm.imageFailure.get() == 0 {
                        vm.imageFailure.set(IMAGE_ERR_SEGMENT);
                    }
                    break 'l8;
                }
                if gapBehindSegment(position.wrapping_add(size)) >> 62 != 0 {
                    if vm.imageFailure.get() == 0 {
                        vm.imageFailure.set(IMAGE_ERR_SEGMENT);
                    }
                }
            }
            if vm.imageFailure.get() == 0 {
                let end: u64 = base.wrapping_add(size).wrapping_sub(BRIDGE_BYTES as u64);
                let list: u64 = vm.loadedSegments.get();
                let word: i64 = base as i64;
                'l9: {
                    let count: i64 = memory::load(list.wrapping_add(8) as *mut i64);
                    if count >= memory::load(list as *mut i64) {
                        vm.loadedSegments.set(growListthenAdd(vm, list, word));
                        break 'l9;
                    }
                    memory::store(
                        list
                            .wrapping_add(16)
                            .wrapping_add(
                                count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                        word,
                    );
                    memory::store(
                        list.wrapping_add(8) as *mut i64,
                        count.wrapping_add(1),
                    );
                    vm.loadedSegments.set(list);
                }
                let list1: u64 = vm.loadedSegments.get();
                let word1: i64 = end as i64;
                'l10: {
                    let count1: i64 = memory::load(list1.wrapping_add(8) as *mut i64);
                    if count1 >= memory::load(list1 as *mut i64) {
                        vm.loadedSegments.set(growListthenAdd(vm, list1, word1));
                        break 'l10;
                    }
                    memory::store(
                        list1
                            .wrapping_add(16)
                            .wrapping_add(
                                count1.wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                        word1,
                    );
                    memory::store(
                        list1.wrapping_add(8) as *mut i64,
                        count1.wrapping_add(1),
                    );
                    vm.loadedSegments.set(list1);
                }
                let list2: u64 = vm.loadedSegments.get();
                let word2: i64 = distance as i64;
                'l11: {
                    let count2: i64 = memory::load(list2.wrapping_add(8) as *mut i64);
                    if count2 >= memory::load(list2 as *mut i64) {
                        vm.loadedSegments.set(growListthenAdd(vm, list2, word2));
                        break 'l11;
                    }
                    memory::store(
                        list2
                            .wrapping_add(16)
                            .wrapping_add(
                                count2.wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                        word2,
                    );
                    memory::store(
                        list2.wrapping_add(8) as *mut i64,
                        count2.wrapping_add(1),
                    );
                    vm.loadedSegments.set(list2);
                }
                let lost: i64 = vm.wordListOverflow.get();
                vm.wordListOverflow.set(0);
                if lost != 0 {
                    if vm.imageFailure.get() == 0 {
                        vm.imageFailure.set(IMAGE_ERR_NO_MEMORY);
                    }
                }
                distance = distance.wrapping_add(size).wrapping_sub(BRIDGE_BYTES as u64);
                base = base
                    .wrapping_add(size)
                    .wrapping_add(gapBehindSegment(position.wrapping_add(size)));
                position = position.wrapping_add(size);
                size = memory::load(position.wrapping_sub(8) as *mut i64) as u64;
            }
        }
        if vm.imageFailure.get() == 0
            && position != vm.imageDataStart.get().wrapping_add(vm.imageDataBytes.get())
        {
            if vm.imageFailure.get() == 0 {
                vm.imageFailure.set(IMAGE_ERR_SEGMENT);
            }
        }
    }
    if vm.imageFailure.get() == 0 {
        'l15: {
            let bytes1: u64 = vm
                .imageDataBytes
                .get()
                .wrapping_sub(
                    (memory::load(vm.loadedSegments.get().wrapping_add(8) as *mut i64)
                        / 3)
                        .wrapping_mul(BRIDGE_BYTES) as u64,
                );
            let start: u64;
            'l13: {
                let wanted: u64 = if vm.extraVMMemory.get() == 0 {
                    vm.growHeadroom.get()
                } else {
                    vm.extraVMMemory.get()
                };
                let size1: u64 = leastSegmentBytes(
                    bytes1
                        .wrapping_add(
                            if vm.imageFreeBytes.get() < wanted / 2 {
                                wanted.wrapping_sub(vm.imageFreeBytes.get())
                            } else {
                                wanted / 2
                            },
                        ),
                );
                let start1: u64 = platform::ioAllocateMemory(size1);
                if start1 == 0 {
                    start = 0;
                    break 'l13;
                }
                start = if addSegmentAtbytes(vm, start1, size1) < 0 {
                    0
                } else {
                    start1
                };
            }
            if start == 0 {
                if vm.imageFailure.get() == 0 {
                    vm.imageFailure.set(IMAGE_ERR_NO_MEMORY);
                }
                break 'l15;
            }
            vm.loadedLimit.set(start.wrapping_add(bytes1));
            let limit: i64 = memory::load(
                vm.loadedSegments.get().wrapping_add(8) as *mut i64,
            ) / 3;
            let mut i: i64 = 0;
            while i < limit {
                let place: u64 = start
                    .wrapping_add(
                        memory::load(
                            vm
                                .loadedSegments
                                .get()
                                .wrapping_add(16)
                                .wrapping_add(
                                    i
                                        .wrapping_mul(3)
                                        .wrapping_add(2)
                                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                ) as *mut i64,
                        ) as u64,
                    );
                memory::copy(
                    (place as *mut c_void).cast::<u8>(),
                    (vm
                        .imageDataStart
                        .get()
                        .wrapping_add(place.wrapping_sub(start))
                        .wrapping_add(i.wrapping_mul(BRIDGE_BYTES) as u64)
                        as *mut c_void)
                        .cast::<u8>(),
                    memory::load(
                            vm
                                .loadedSegments
                                .get()
                                .wrapping_add(16)
                                .wrapping_add(
                                    i
                                        .wrapping_mul(3)
                                        .wrapping_add(1)
                                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                ) as *mut i64,
                        )
                        .wrapping_sub(
                            memory::load(
                                vm
                                    .loadedSegments
                                    .get()
                                    .wrapping_add(16)
                                    .wrapping_add(
                                        i.wrapping_mul(3).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                    ) as *mut i64,
                            ),
                        ) as u64 as usize,
                );
                memory::store(
                    vm
                        .loadedSegments
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            i
                                .wrapping_mul(3)
                                .wrapping_add(2)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                    place as i64,
                );
                i = i.wrapping_add(1);
            }
        }
    }
    if vm.imageFailure.get() == 0 {
        'l58: {
            if allocateObjectMap(vm) == 0 {
                if vm.imageFailure.get() == 0 {
                    vm.imageFailure.set(IMAGE_ERR_NO_MEMORY);
                }
                break 'l58;
            }
            vm.checkedObject
                .set(
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
                    ) as u64,
                );
            let mut address: u64 = memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        0i64
                            .wrapping_mul(SEGMENT_ENTRY_WORDS)
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut i64,
            ) as u64;
            while address < vm.loadedLimit.get() && vm.imageFailure.get() == 0 {
                vm.checkedObject.set(address);
                let address1: u64 = address;
                'l17: {
                    let rest: u64 = vm.loadedLimit.get().wrapping_sub(address1);
                    if rest < MIN_OBJECT_BYTES as u64 {
                        if vm.imageFailure.get() == 0 {
                            vm.imageFailure.set(IMAGE_ERR_OBJECT_BOUNDS);
                        }
                        address = address1;
                        break 'l17;
                    }
                    let oop: u64 = if (memory::load(address1 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                        == OVERFLOW_SLOT_COUNT as u64
                    {
                        address1.wrapping_add(BASE_HEADER_SIZE as u64)
                    } else {
                        address1
                    };
                    let mut t3: bool = oop == address1
                        || (memory::load(oop as i64 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                            == OVERFLOW_SLOT_COUNT as u64;
                    if t3 {
                        let oop1: i64 = oop as i64;
                        let rest1: u64 = rest
                            .wrapping_sub(oop.wrapping_sub(address1))
                            .wrapping_sub(BASE_HEADER_SIZE as u64);
                        let count3: u64 = (memory::load(oop1 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        let t5: i64 = (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count3
                        }) as i64;
                        t3 = (if t5 > 1 { t5 } else { 1 }) as u64
                            <= rest1.wrapping_shr(SHIFT_FOR_WORD as u32);
                    }
                    if !t3 {
                        if vm.imageFailure.get() == 0 {
                            vm.imageFailure.set(IMAGE_ERR_OBJECT_BOUNDS);
                        }
                        address = address1;
                        break 'l17;
                    }
                    let oop2: i64 = oop as i64;
                    'l18: {
                        let classIndex: u64 = memory::load(oop2 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64;
                        if classIndex == 0 {
                            break 'l18;
                        }
                        let format: u64 = (memory::load(oop2 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                        if classIndex == FORWARDER_CLASS_INDEX as u64
                            || format == FORMAT_FORWARDER as u64
                        {
                            if vm.imageFailure.get() == 0 {
                                vm.imageFailure.set(IMAGE_ERR_FORWARDER);
                            }
                            break 'l18;
                        }
                        if classIndex < ARRAY_PUN_CLASS_INDEX as u64 {
                            if vm.imageFailure.get() == 0 {
                                vm.imageFailure.set(IMAGE_ERR_CLASS_INDEX);
                            }
                            break 'l18;
                        }
                        let count4: u64 = (memory::load(oop2 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        let slots: i64 = (if count4 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count4
                        }) as i64;
                        if !(format as i64 != 6 && format as i64 != 8) {
                            if vm.imageFailure.get() == 0 {
                                vm.imageFailure.set(IMAGE_ERR_OBJECT_HEADER);
                            }
                            break 'l18;
                        }
                        let mut t7: bool = slots == 0;
                        if t7 {
                            let format1: i64 = format as i64;
                            let t9: i64;
                            'l19: {
                                if format1 >= FORMAT_BYTES {
                                    t9 = format1 & 7;
                                    break 'l19;
                                }
                                if format1 >= FORMAT_SHORTS {
                                    t9 = (format1 & 3) << 1;
                                    break 'l19;
                                }
                                if format1 >= FORMAT_WORDS32 {
                                    t9 = (format1 & 1) << 2;
                                    break 'l19;
                                }
                                t9 = 0;
                            }
                            t7 = t9 > 0;
                        }
                        if t7 {
                            if vm.imageFailure.get() == 0 {
                                vm.imageFailure.set(IMAGE_ERR_OBJECT_HEADER);
                            }
                            break 'l18;
                        }
                        if format >= FORMAT_COMPILED_CODE as u64 {
                            'l20: {
                                if slots == 0 {
                                    if vm.imageFailure.get() == 0 {
                                        vm.imageFailure.set(IMAGE_ERR_METHOD);
                                    }
                                    break 'l20;
                                }
                                let header: i64 = memory::load(
                                    oop2
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                if header & SMALL_INTEGER_TAG == 0 {
                                    if vm.imageFailure.get() == 0 {
                                        vm.imageFailure.set(IMAGE_ERR_METHOD);
                                    }
                                    break 'l20;
                                }
                                if (header.wrapping_shr(NUM_TAG_BITS as u32) & 32767)
                                    .wrapping_add(LITERAL_START) > slots
                                {
                                    if vm.imageFailure.get() == 0 {
                                        vm.imageFailure.set(IMAGE_ERR_METHOD);
                                    }
                                }
                            }
                        }
                        let mut flags: u64 = MARK_BIT as u64;
                        flags = flags | REMEMBERED_BIT as u64 | GREY_BIT as u64;
                        memory::store(
                            oop2 as *mut i64,
                            (memory::load(oop2 as *mut i64) as u64 & !flags) as i64,
                        );
                        noteInObjectMap(vm, oop2);
                    }
                    let oop3: i64 = oop as i64;
                    let address2: u64 = oop3 as u64;
                    let count5: u64 = (memory::load(oop3 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t11: i64 = (if count5 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop3.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count5
                    }) as i64;
                    address = address2
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(
                            (if t11 > 1 { t11 } else { 1 })
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        );
                }
            }
            if vm.imageFailure.get() == 0 {
                'l21: {
                    let mut oop4: u64 = memory::load(
                        vm
                            .segmentTable
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(
                                0i64
                                    .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ) as u64;
                    let mut i1: i64 = 1;
                    while i1 <= 3 {
                        if isFirstObjectslotsformat(vm, oop4 as i64, 0, FORMAT_EMPTY)
                            == 0
                        {
                            if vm.imageFailure.get() == 0 {
                                vm.imageFailure.set(IMAGE_ERR_FIRST_OBJECTS);
                            }
                            break 'l21;
                        }
                        let oop5: i64 = oop4 as i64;
                        let address3: u64 = oop5 as u64;
                        let count6: u64 = (memory::load(oop5 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        let t14: i64 = (if count6 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                oop5.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count6
                        }) as i64;
                        let t12: u64 = address3
                            .wrapping_add(BASE_HEADER_SIZE as u64)
                            .wrapping_add(
                                (if t14 > 1 { t14 } else { 1 })
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            );
                        oop4 = if (memory::load(t12 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                            == OVERFLOW_SLOT_COUNT as u64
                        {
                            t12.wrapping_add(BASE_HEADER_SIZE as u64)
                        } else {
                            t12
                        };
                        i1 = i1.wrapping_add(1);
                    }
                    if isFirstObjectslotsformat(
                        vm,
                        oop4 as i64,
                        NUM_FREE_LISTS,
                        FORMAT_WORDS64,
                    ) == 0
                    {
                        if vm.imageFailure.get() == 0 {
                            vm.imageFailure.set(IMAGE_ERR_FIRST_OBJECTS);
                        }
                        break 'l21;
                    }
                    let oop6: i64 = oop4 as i64;
                    let address4: u64 = oop6 as u64;
                    let count7: u64 = (memory::load(oop6 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t15: i64 = (if count7 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop6.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count7
                    }) as i64;
                    let t13: u64 = address4
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(
                            (if t15 > 1 { t15 } else { 1 })
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        );
                    oop4 = if (memory::load(t13 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                        == OVERFLOW_SLOT_COUNT as u64
                    {
                        t13.wrapping_add(BASE_HEADER_SIZE as u64)
                    } else {
                        t13
                    };
                    if isFirstObjectslotsformat(
                        vm,
                        oop4 as i64,
                        HIDDEN_ROOT_SLOTS,
                        FORMAT_ARRAY,
                    ) == 0
                    {
                        if vm.imageFailure.get() == 0 {
                            vm.imageFailure.set(IMAGE_ERR_FIRST_OBJECTS);
                        }
                        break 'l21;
                    }
                    vm.nilObj
                        .set(
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
                    let oop7: i64 = vm.nilObj.get();
                    let address5: u64 = oop7 as u64;
                    let count8: u64 = (memory::load(oop7 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t17: i64 = (if count8 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop7.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count8
                    }) as i64;
                    vm.falseObj
                        .set(
                            address5
                                .wrapping_add(BASE_HEADER_SIZE as u64)
                                .wrapping_add(
                                    (if t17 > 1 { t17 } else { 1 })
                                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                ) as i64,
                        );
                    let oop8: i64 = vm.falseObj.get();
                    let address6: u64 = oop8 as u64;
                    let count9: u64 = (memory::load(oop8 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t18: i64 = (if count9 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop8.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count9
                    }) as i64;
                    vm.trueObj
                        .set(
                            address6
                                .wrapping_add(BASE_HEADER_SIZE as u64)
                                .wrapping_add(
                                    (if t18 > 1 { t18 } else { 1 })
                                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                ) as i64,
                        );
                    let oop9: i64 = vm.trueObj.get();
                    let address7: u64 = oop9 as u64;
                    let count10: u64 = (memory::load(oop9 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t19: i64 = (if count10 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop9.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count10
                    }) as i64;
                    vm.freeListsObj
                        .set(
                            address7
                                .wrapping_add(BASE_HEADER_SIZE as u64)
                                .wrapping_add(
                                    (if t19 > 1 { t19 } else { 1 })
                                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                ) as i64,
                        );
                    let oop10: i64 = vm.freeListsObj.get();
                    let address8: u64 = oop10 as u64;
                    let count11: u64 = (memory::load(oop10 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t20: i64 = (if count11 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop10.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count11
                    }) as i64;
                    let t16: u64 = address8
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(
                            (if t20 > 1 { t20 } else { 1 })
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        );
                    vm.hiddenRootsObj
                        .set(
                            (if (memory::load(t16 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                                == OVERFLOW_SLOT_COUNT as u64
                            {
                                t16.wrapping_add(BASE_HEADER_SIZE as u64)
                            } else {
                                t16
                            }) as i64,
                        );
                }
            }
            if vm.imageFailure.get() == 0 {
                let t21: u64 = memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            0i64
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64;
                let limit1: u64 = vm.loadedLimit.get();
                let mut address9: u64 = t21;
                while address9 < limit1 {
                    let object: u64 = if (memory::load(address9 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                        == OVERFLOW_SLOT_COUNT as u64
                    {
                        address9.wrapping_add(BASE_HEADER_SIZE as u64)
                    } else {
                        address9
                    };
                    let oop11: i64 = object as i64;
                    let address10: u64 = oop11 as u64;
                    let count12: u64 = (memory::load(oop11 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t22: i64 = (if count12 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop11.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count12
                    }) as i64;
                    address9 = address10
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(
                            (if t22 > 1 { t22 } else { 1 })
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        );
                    let each: i64 = object as i64;
                    if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        != 0 && vm.imageFailure.get() == 0
                    {
                        vm.checkedObject.set(each as u64);
                        if memory::load(each as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64
                            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                        {
                            'l24: {
                                let mut t23: bool = (memory::load(each as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    == FORMAT_INDEXABLE_WITH_FIXED as u64;
                                if t23 {
                                    let count13: u64 = (memory::load(each as *mut i64) as u64)
                                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                    t23 = (if count13 == OVERFLOW_SLOT_COUNT as u64 {
                                        (memory::load(
                                            each.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                        ) & OVERFLOW_COUNT_MASK) as u64
                                    } else {
                                        count13
                                    }) as i64 >= CTXT_TEMP_FRAME_START;
                                }
                                if !t23 {
                                    if vm.imageFailure.get() == 0 {
                                        vm.imageFailure.set(IMAGE_ERR_CONTEXT);
                                    }
                                    break 'l24;
                                }
                                let mut top: i64 = memory::load(
                                    each
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                if top & SMALL_INTEGER_TAG != 0 {
                                    top = top.wrapping_shr(NUM_TAG_BITS as u32);
                                    let mut t24: bool = top < 0;
                                    if !t24 {
                                        let count14: u64 = (memory::load(each as *mut i64) as u64)
                                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                        t24 = top.wrapping_add(CTXT_TEMP_FRAME_START)
                                            > (if count14 == OVERFLOW_SLOT_COUNT as u64 {
                                                (memory::load(
                                                    each.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                                ) & OVERFLOW_COUNT_MASK) as u64
                                            } else {
                                                count14
                                            }) as i64;
                                    }
                                    if t24 {
                                        if vm.imageFailure.get() == 0 {
                                            vm.imageFailure.set(IMAGE_ERR_CONTEXT);
                                        }
                                        break 'l24;
                                    }
                                }
                                clearDeadSlotsOfContext(vm, each);
                            }
                        }
                        let limit2: i64;
                        'l25: {
                            let format2: u64 = (memory::load(each as *mut i64) as u64)
                                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                            if format2 <= LAST_POINTER_FORMAT as u64 {
                                let t25: i64;
                                if memory::load(each as *mut i64) as u64
                                    & CLASS_INDEX_MASK as u64
                                    == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                                {
                                    'l26: {
                                        let count15: u64 = (memory::load(each as *mut i64) as u64)
                                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                        let slots1: i64 = (if count15 == OVERFLOW_SLOT_COUNT as u64
                                        {
                                            (memory::load(
                                                each.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                            ) & OVERFLOW_COUNT_MASK) as u64
                                        } else {
                                            count15
                                        }) as i64;
                                        if slots1 < CTXT_TEMP_FRAME_START {
                                            t25 = slots1;
                                            break 'l26;
                                        }
                                        let mut top1: i64 = memory::load(
                                            each
                                                .wrapping_add(BASE_HEADER_SIZE)
                                                .wrapping_add(
                                                    STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                                ) as *mut i64,
                                        );
                                        if top1 & SMALL_INTEGER_TAG == 0 {
                                            t25 = CTXT_TEMP_FRAME_START;
                                            break 'l26;
                                        }
                                        top1 = top1
                                            .wrapping_shr(NUM_TAG_BITS as u32)
                                            .wrapping_add(CTXT_TEMP_FRAME_START);
                                        if top1 < CTXT_TEMP_FRAME_START {
                                            t25 = CTXT_TEMP_FRAME_START;
                                            break 'l26;
                                        }
                                        t25 = if top1 < slots1 { top1 } else { slots1 };
                                    }
                                } else {
                                    let count16: u64 = (memory::load(each as *mut i64) as u64)
                                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                    t25 = (if count16 == OVERFLOW_SLOT_COUNT as u64 {
                                        (memory::load(
                                            each.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                        ) & OVERFLOW_COUNT_MASK) as u64
                                    } else {
                                        count16
                                    }) as i64;
                                }
                                limit2 = t25;
                                break 'l25;
                            }
                            if format2 >= FORMAT_COMPILED_CODE as u64 {
                                limit2 = LITERAL_START
                                    .wrapping_add(
                                        memory::load(
                                                each
                                                    .wrapping_add(BASE_HEADER_SIZE)
                                                    .wrapping_add(
                                                        HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                                    ) as *mut i64,
                                            )
                                            .wrapping_shr(NUM_TAG_BITS as u32) & 32767,
                                    );
                                break 'l25;
                            }
                            limit2 = (format2 == FORMAT_FORWARDER as u64) as i64;
                        }
                        let mut i2: i64 = 0;
                        while i2 < limit2 {
                            memory::store(
                                each
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(i2.wrapping_shl(SHIFT_FOR_WORD as u32))
                                    as *mut i64,
                                swizzledReference(
                                    vm,
                                    memory::load(
                                        each
                                            .wrapping_add(BASE_HEADER_SIZE)
                                            .wrapping_add(i2.wrapping_shl(SHIFT_FOR_WORD as u32))
                                            as *mut i64,
                                    ),
                                ),
                            );
                            i2 = i2.wrapping_add(1);
                        }
                        if memory::load(each as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == CLASS_FLOAT_COMPACT_INDEX as u64
                            && vm.imageHeaderFlags.get()
                                & IMAGE_FLAG_FLOATS_LITTLE_ENDIAN as u64 == 0
                        {
                            let count17: u64 = (memory::load(each as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            if (if count17 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    each.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count17
                            }) as i64 == 1
                            {
                                let high: u64 = memory::load(
                                    each.wrapping_add(BASE_HEADER_SIZE) as *mut u32,
                                ) as u64;
                                memory::store(
                                    each.wrapping_add(BASE_HEADER_SIZE) as *mut u32,
                                    memory::load(
                                        each.wrapping_add(BASE_HEADER_SIZE).wrapping_add(4)
                                            as *mut u32,
                                    ),
                                );
                                memory::store(
                                    each.wrapping_add(BASE_HEADER_SIZE).wrapping_add(4)
                                        as *mut u32,
                                    high as u32,
                                );
                            }
                        }
                    }
                }
            }
            if vm.imageFailure.get() == 0 {
                'l28: {
                    vm.checkedObject.set(vm.savedSpecialObjects.get() as u64);
                    if vm.savedSpecialObjects.get() & TAG_MASK != 0 {
                        if vm.imageFailure.get() == 0 {
                            vm.imageFailure.set(IMAGE_ERR_SPECIAL_OBJECTS);
                        }
                        break 'l28;
                    }
                    let oop12: i64 = swizzledReference(vm, vm.savedSpecialObjects.get());
                    if oop12 == 0 {
                        break 'l28;
                    }
                    let mut t28: bool = (memory::load(oop12 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                        <= LAST_POINTER_FORMAT as u64;
                    if t28 {
                        let count18: u64 = (memory::load(oop12 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t28 = (if count18 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                oop12.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count18
                        }) as i64 > PRIM_ERR_TABLE;
                    }
                    if !t28 {
                        if vm.imageFailure.get() == 0 {
                            vm.imageFailure.set(IMAGE_ERR_SPECIAL_OBJECTS);
                        }
                        break 'l28;
                    }
                    vm.specialObjectsOop.set(oop12);
                    let mut t27: bool = memory::load(
                        vm
                            .specialObjectsOop
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(NIL_OBJECT.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                    ) == vm.nilObj.get();
                    if t27 {
                        let mut t26: bool = memory::load(
                            vm
                                .specialObjectsOop
                                .get()
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    FALSE_OBJECT.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        ) == vm.falseObj.get();
                        if t26 {
                            t26 = memory::load(
                                vm
                                    .specialObjectsOop
                                    .get()
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        TRUE_OBJECT.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            ) == vm.trueObj.get();
                        }
                        t27 = t26;
                    }
                    if !t27 {
                        if vm.imageFailure.get() == 0 {
                            vm.imageFailure.set(IMAGE_ERR_SPECIAL_OBJECTS);
                        }
                    }
                }
            }
            if vm.imageFailure.get() == 0 {
                'l29: {
                    vm.checkedObject.set(vm.hiddenRootsObj.get() as u64);
                    let mut i3: i64 = 0;
                    while i3 < CLASS_TABLE_ROOT_SLOTS {
                        let page: i64 = memory::load(
                            vm
                                .hiddenRootsObj
                                .get()
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(i3.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                        );
                        if page == vm.nilObj.get() {
                            if i3 == 0 {
                                if vm.imageFailure.get() == 0 {
                                    vm.imageFailure.set(IMAGE_ERR_CLASS_TABLE);
                                }
                                break 'l29;
                            }
                        } else {
                            let mut t29: bool = page & TAG_MASK == 0;
                            if t29 {
                                let mut t30: bool = (memory::load(page as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    == FORMAT_ARRAY as u64;
                                if t30 {
                                    let count19: u64 = (memory::load(page as *mut i64) as u64)
                                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                    t30 = (if count19 == OVERFLOW_SLOT_COUNT as u64 {
                                        (memory::load(
                                            page.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                        ) & OVERFLOW_COUNT_MASK) as u64
                                    } else {
                                        count19
                                    }) as i64 == CLASS_TABLE_PAGE_SLOTS;
                                }
                                t29 = t30;
                            }
                            if !t29 {
                                if vm.imageFailure.get() == 0 {
                                    vm.imageFailure.set(IMAGE_ERR_CLASS_TABLE);
                                }
                                break 'l29;
                            }
                        }
                        i3 = i3.wrapping_add(1);
                    }
                    vm.numClassTablePages.set(0);
                    loop {
                        let mut t31: bool = vm.numClassTablePages.get()
                            < CLASS_TABLE_ROOT_SLOTS;
                        if t31 {
                            t31 = memory::load(
                                vm
                                    .hiddenRootsObj
                                    .get()
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        vm
                                            .numClassTablePages
                                            .get()
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            ) != vm.nilObj.get();
                        }
                        if !t31 {
                            break;
                        }
                        vm.numClassTablePages
                            .set(vm.numClassTablePages.get().wrapping_add(1));
                    }
                    let oop13: i64 = memory::load(
                        vm
                            .hiddenRootsObj
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                    );
                    memory::store(
                        oop13 as *mut i64,
                        (memory::load(oop13 as *mut i64) as u64
                            & !(CLASS_INDEX_MASK as u64))
                            .wrapping_add(ARRAY_PUN_CLASS_INDEX as u64) as i64,
                    );
                    let t32: i64 = vm.numClassTablePages.get().wrapping_sub(1);
                    vm.classTableIndex
                        .set(
                            (if t32 > 1 { t32 } else { 1 })
                                .wrapping_shl(CLASS_TABLE_PAGE_SHIFT as u32),
                        );
                    if vm.imageFormat.get() as u64 & 18446744073709551103 == 68019 {
                        let t33: i64;
                        'l32: {
                            let page1: i64 = memory::load(
                                vm
                                    .hiddenRootsObj
                                    .get()
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        ((SMALL_FLOAT_CLASS_INDEX as u64)
                                            .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            if page1 == vm.nilObj.get() {
                                t33 = page1;
                                break 'l32;
                            }
                            t33 = memory::load(
                                page1
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (SMALL_FLOAT_CLASS_INDEX
                                            & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                        }
                        let mut t34: bool = t33 == vm.nilObj.get();
                        if t34 {
                            let t35: i64;
                            'l33: {
                                let page2: i64 = memory::load(
                                    vm
                                        .hiddenRootsObj
                                        .get()
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (3u64.wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                if page2 == vm.nilObj.get() {
                                    t35 = page2;
                                    break 'l33;
                                }
                                t35 = memory::load(
                                    page2
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (3 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                            }
                            t34 = t35 & TAG_MASK == 0
                                && (memory::load(t35 as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    <= LAST_POINTER_FORMAT as u64;
                        }
                        if t34 {
                            let t36: i64;
                            'l34: {
                                let page3: i64 = memory::load(
                                    vm
                                        .hiddenRootsObj
                                        .get()
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (3u64.wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                if page3 == vm.nilObj.get() {
                                    t36 = page3;
                                    break 'l34;
                                }
                                t36 = memory::load(
                                    page3
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (3 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                            }
                            let mut field: u64 = IDENTITY_HASH_MASK as u64;
                            let header1: u64 = memory::load(t36 as *mut i64) as u64
                                & !field.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
                            field = SMALL_FLOAT_CLASS_INDEX as u64;
                            memory::store(
                                t36 as *mut i64,
                                (header1 | field.wrapping_shl(IDENTITY_HASH_SHIFT as u32))
                                    as i64,
                            );
                            let t37: i64;
                            'l35: {
                                let page4: i64 = memory::load(
                                    vm
                                        .hiddenRootsObj
                                        .get()
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (3u64.wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                if page4 == vm.nilObj.get() {
                                    t37 = page4;
                                    break 'l35;
                                }
                                t37 = memory::load(
                                    page4
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (3 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                            }
                            let index: i64 = SMALL_FLOAT_CLASS_INDEX
                                & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1);
                            let oop14: i64 = memory::load(
                                vm
                                    .hiddenRootsObj
                                    .get()
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        ((SMALL_FLOAT_CLASS_INDEX as u64)
                                            .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            let mut offset: u64 = oop14 as u64;
                            offset = offset.wrapping_sub(vm.newSpaceStart.get());
                            let mut t38: bool = offset >= vm.newSpaceBytes.get();
                            if t38 {
                                let mut t39: bool = t37 & TAG_MASK == 0;
                                if t39 {
                                    let mut offset1: u64 = t37 as u64;
                                    offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                                    t39 = offset1 < vm.newSpaceBytes.get();
                                }
                                t38 = t39;
                            }
                            if t38 {
                                if memory::load(oop14 as *mut i64) as u64
                                    & REMEMBERED_BIT as u64 == 0
                                {
                                    enterIntoRememberedSet(vm, oop14);
                                }
                            }
                            memory::store(
                                oop14
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32))
                                    as *mut i64,
                                t37,
                            );
                        }
                    }
                    'l36: {
                        let limit3: i64 = vm
                            .numClassTablePages
                            .get()
                            .wrapping_shl(CLASS_TABLE_PAGE_SHIFT as u32);
                        let mut i4: i64 = CLASS_LARGE_NEGATIVE_INTEGER_COMPACT_INDEX;
                        while i4 < limit3 {
                            let class: i64;
                            'l38: {
                                let page5: i64 = memory::load(
                                    vm
                                        .hiddenRootsObj
                                        .get()
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            ((i4 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32)
                                                as i64)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                if page5 == vm.nilObj.get() {
                                    class = page5;
                                    break 'l38;
                                }
                                class = memory::load(
                                    page5
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (i4 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                            }
                            if !(class == vm.nilObj.get() || isClassShaped(class) != 0) {
                                if vm.imageFailure.get() == 0 {
                                    vm.imageFailure.set(IMAGE_ERR_CLASS_TABLE);
                                }
                                break 'l36;
                            }
                            i4 = i4.wrapping_add(1);
                        }
                        let t40: i64;
                        'l39: {
                            let page6: i64 = memory::load(
                                vm
                                    .hiddenRootsObj
                                    .get()
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        ((SMALL_INTEGER_TAG as u64)
                                            .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            if page6 == vm.nilObj.get() {
                                t40 = page6;
                                break 'l39;
                            }
                            t40 = memory::load(
                                page6
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (SMALL_INTEGER_TAG & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                        }
                        let mut t41: bool = isClassShaped(t40) != 0;
                        if t41 {
                            let t42: i64;
                            'l40: {
                                let page7: i64 = memory::load(
                                    vm
                                        .hiddenRootsObj
                                        .get()
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            ((CHARACTER_TAG as u64)
                                                .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                if page7 == vm.nilObj.get() {
                                    t42 = page7;
                                    break 'l40;
                                }
                                t42 = memory::load(
                                    page7
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (CHARACTER_TAG & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                            }
                            t41 = isClassShaped(t42) != 0;
                        }
                        if !t41 {
                            if vm.imageFailure.get() == 0 {
                                vm.imageFailure.set(IMAGE_ERR_CLASS_TABLE);
                            }
                        }
                    }
                }
            }
            if vm.imageFailure.get() == 0 {
                let t43: u64 = memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            0i64
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64;
                let limit4: u64 = vm.loadedLimit.get();
                let mut address11: u64 = t43;
                while address11 < limit4 {
                    let object1: u64 = if (memory::load(address11 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                        == OVERFLOW_SLOT_COUNT as u64
                    {
                        address11.wrapping_add(BASE_HEADER_SIZE as u64)
                    } else {
                        address11
                    };
                    let oop15: i64 = object1 as i64;
                    let address12: u64 = oop15 as u64;
                    let count20: u64 = (memory::load(oop15 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let t44: i64 = (if count20 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop15.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count20
                    }) as i64;
                    address11 = address12
                        .wrapping_add(BASE_HEADER_SIZE as u64)
                        .wrapping_add(
                            (if t44 > 1 { t44 } else { 1 })
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        );
                    let each1: i64 = object1 as i64;
                    if memory::load(each1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        > LAST_PUN_CLASS_INDEX as u64 && vm.imageFailure.get() == 0
                    {
                        vm.checkedObject.set(each1 as u64);
                        'l42: {
                            let class1: i64;
                            'l43: {
                                let classIndex1: i64 = (memory::load(each1 as *mut i64)
                                    as u64 & CLASS_INDEX_MASK as u64) as i64;
                                let page8: i64 = memory::load(
                                    vm
                                        .hiddenRootsObj
                                        .get()
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            ((classIndex1 as u64)
                                                .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                if page8 == vm.nilObj.get() {
                                    class1 = page8;
                                    break 'l43;
                                }
                                class1 = memory::load(
                                    page8
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (classIndex1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                            }
                            if class1 == vm.nilObj.get() {
                                if vm.imageFailure.get() == 0 {
                                    vm.imageFailure.set(IMAGE_ERR_CLASS_INDEX);
                                }
                                break 'l42;
                            }
                            let format3: u64 = (memory::load(each1 as *mut i64) as u64)
                                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                            if format3 == FORMAT_INDEXABLE_WITH_FIXED as u64
                                || format3 == FORMAT_WEAK as u64
                            {
                                let format4: i64 = memory::load(
                                    class1
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            INSTANCE_SPECIFICATION_INDEX
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                let t45: i64 = (if format4 & SMALL_INTEGER_TAG != 0 {
                                    format4.wrapping_shr(NUM_TAG_BITS as u32)
                                } else {
                                    0
                                }) & FIXED_FIELDS_MASK;
                                let count21: u64 = (memory::load(each1 as *mut i64) as u64)
                                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                if t45
                                    > (if count21 == OVERFLOW_SLOT_COUNT as u64 {
                                        (memory::load(
                                            each1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                        ) & OVERFLOW_COUNT_MASK) as u64
                                    } else {
                                        count21
                                    }) as i64
                                {
                                    if vm.imageFailure.get() == 0 {
                                        vm.imageFailure.set(IMAGE_ERR_OBJECT_HEADER);
                                    }
                                }
                            }
                        }
                    }
                }
            }
            if vm.imageFailure.get() == 0 {
                let t46: i64;
                'l44: {
                    let page9: i64 = memory::load(
                        vm
                            .hiddenRootsObj
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                ((CLASS_ARRAY_COMPACT_INDEX as u64)
                                    .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if page9 == vm.nilObj.get() {
                        t46 = page9;
                        break 'l44;
                    }
                    t46 = memory::load(
                        page9
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (CLASS_ARRAY_COMPACT_INDEX
                                    & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                }
                if t46
                    != memory::load(
                        vm
                            .specialObjectsOop
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                CLASS_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                {
                    if vm.imageFailure.get() == 0 {
                        vm.imageFailure.set(IMAGE_ERR_COMPACT_CLASS);
                    }
                }
                let t47: i64;
                'l45: {
                    let page10: i64 = memory::load(
                        vm
                            .hiddenRootsObj
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                ((CLASS_LARGE_NEGATIVE_INTEGER_COMPACT_INDEX as u64)
                                    .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if page10 == vm.nilObj.get() {
                        t47 = page10;
                        break 'l45;
                    }
                    t47 = memory::load(
                        page10
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (CLASS_LARGE_NEGATIVE_INTEGER_COMPACT_INDEX
                                    & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                }
                if t47
                    != memory::load(
                        vm
                            .specialObjectsOop
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                CLASS_LARGE_NEGATIVE_INTEGER
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                {
                    if vm.imageFailure.get() == 0 {
                        vm.imageFailure.set(IMAGE_ERR_COMPACT_CLASS);
                    }
                }
                let t48: i64;
                'l46: {
                    let page11: i64 = memory::load(
                        vm
                            .hiddenRootsObj
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                ((CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX as u64)
                                    .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if page11 == vm.nilObj.get() {
                        t48 = page11;
                        break 'l46;
                    }
                    t48 = memory::load(
                        page11
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX
                                    & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                }
                if t48
                    != memory::load(
                        vm
                            .specialObjectsOop
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                CLASS_LARGE_POSITIVE_INTEGER
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                {
                    if vm.imageFailure.get() == 0 {
                        vm.imageFailure.set(IMAGE_ERR_COMPACT_CLASS);
                    }
                }
                let t49: i64;
                'l47: {
                    let page12: i64 = memory::load(
                        vm
                            .hiddenRootsObj
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                ((CLASS_FLOAT_COMPACT_INDEX as u64)
                                    .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if page12 == vm.nilObj.get() {
                        t49 = page12;
                        break 'l47;
                    }
                    t49 = memory::load(
                        page12
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (CLASS_FLOAT_COMPACT_INDEX
                                    & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                }
                if t49
                    != memory::load(
                        vm
                            .specialObjectsOop
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                CLASS_FLOAT.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                {
                    if vm.imageFailure.get() == 0 {
                        vm.imageFailure.set(IMAGE_ERR_COMPACT_CLASS);
                    }
                }
                let t50: i64;
                'l48: {
                    let page13: i64 = memory::load(
                        vm
                            .hiddenRootsObj
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                ((CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
                                    .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if page13 == vm.nilObj.get() {
                        t50 = page13;
                        break 'l48;
                    }
                    t50 = memory::load(
                        page13
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (CLASS_METHOD_CONTEXT_COMPACT_INDEX
                                    & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                }
                if t50
                    != memory::load(
                        vm
                            .specialObjectsOop
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                CLASS_METHOD_CONTEXT.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                {
                    if vm.imageFailure.get() == 0 {
                        vm.imageFailure.set(IMAGE_ERR_COMPACT_CLASS);
                    }
                }
            }
            if vm.imageFailure.get() == 0 {
                'l49: {
                    vm.checkedObject
                        .set(
                            memory::load(
                                vm
                                    .specialObjectsOop
                                    .get()
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            ) as u64,
                        );
                    let count22: i64 = VALUE_INDEX.wrapping_add(1);
                    let oop16: i64 = vm.checkedObject.get() as i64;
                    let mut t51: bool = oop16 & TAG_MASK == 0
                        && (memory::load(oop16 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64;
                    if t51 {
                        let count23: u64 = (memory::load(oop16 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t51 = (if count23 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                oop16.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count23
                        }) as i64 >= count22;
                    }
                    if !t51 {
                        if vm.imageFailure.get() == 0 {
                            vm.imageFailure.set(IMAGE_ERR_CONTEXT);
                        }
                        break 'l49;
                    }
                    let scheduler: i64 = memory::load(
                        (vm.checkedObject.get() as i64)
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    let count24: i64 = ACTIVE_PROCESS_INDEX.wrapping_add(1);
                    let mut t52: bool = scheduler & TAG_MASK == 0
                        && (memory::load(scheduler as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64;
                    if t52 {
                        let count25: u64 = (memory::load(scheduler as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t52 = (if count25 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                scheduler.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count25
                        }) as i64 >= count24;
                    }
                    if !t52 {
                        if vm.imageFailure.get() == 0 {
                            vm.imageFailure.set(IMAGE_ERR_CONTEXT);
                        }
                        break 'l49;
                    }
                    let process: i64 = memory::load(
                        scheduler
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    vm.checkedObject.set(process as u64);
                    let count26: i64 = MY_LIST_INDEX.wrapping_add(1);
                    let mut t53: bool = process & TAG_MASK == 0
                        && (memory::load(process as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64;
                    if t53 {
                        let count27: u64 = (memory::load(process as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t53 = (if count27 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                process.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count27
                        }) as i64 >= count26;
                    }
                    if !t53 {
                        if vm.imageFailure.get() == 0 {
                            vm.imageFailure.set(IMAGE_ERR_CONTEXT);
                        }
                        break 'l49;
                    }
                    let context: i64 = memory::load(
                        process
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    vm.checkedObject.set(context as u64);
                    if !(context & TAG_MASK == 0
                        && memory::load(context as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64
                            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
                    {
                        if vm.imageFailure.get() == 0 {
                            vm.imageFailure.set(IMAGE_ERR_CONTEXT);
                        }
                        break 'l49;
                    }
                    'l50: {
                        let method: i64 = memory::load(
                            context
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    METHOD_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        let mut pc: i64 = memory::load(
                            context
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    INSTRUCTION_POINTER_INDEX
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        let top2: i64 = memory::load(
                            context
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if !(method & TAG_MASK == 0
                            && (memory::load(method as *mut i64) as u64)
                                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                >= FORMAT_COMPILED_CODE as u64)
                        {
                            if vm.imageFailure.get() == 0 {
                                vm.imageFailure.set(IMAGE_ERR_CONTEXT);
                            }
                            break 'l50;
                        }
                        if !(pc & SMALL_INTEGER_TAG != 0
                            && top2 & SMALL_INTEGER_TAG != 0)
                        {
                            if vm.imageFailure.get() == 0 {
                                vm.imageFailure.set(IMAGE_ERR_CONTEXT);
                            }
                            break 'l50;
                        }
                        pc = pc.wrapping_shr(NUM_TAG_BITS as u32);
                        let mut t54: bool = pc
                            > (memory::load(
                                    method
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                )
                                .wrapping_shr(NUM_TAG_BITS as u32) & 32767)
                                .wrapping_add(LITERAL_START)
                                .wrapping_shl(SHIFT_FOR_WORD as u32);
                        if t54 {
                            let count28: u64 = (memory::load(method as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            let t55: i64 = ((if count28 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    method.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count28
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32);
                            let format5: i64 = ((memory::load(method as *mut i64) as u64)
                                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64)
                                as i64;
                            let t56: i64;
                            'l51: {
                                if format5 >= FORMAT_BYTES {
                                    t56 = format5 & 7;
                                    break 'l51;
                                }
                                if format5 >= FORMAT_SHORTS {
                                    t56 = (format5 & 3) << 1;
                                    break 'l51;
                                }
                                if format5 >= FORMAT_WORDS32 {
                                    t56 = (format5 & 1) << 2;
                                    break 'l51;
                                }
                                t56 = 0;
                            }
                            t54 = pc <= t55.wrapping_sub(t56);
                        }
                        if !t54 {
                            if vm.imageFailure.get() == 0 {
                                vm.imageFailure.set(IMAGE_ERR_CONTEXT);
                            }
                        }
                    }
                }
            }
            if vm.imageFailure.get() == 0 {
                'l52: {
                    let page14: i64 = memory::load(
                        vm
                            .hiddenRootsObj
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                MOURN_QUEUE_ROOT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    vm.checkedObject.set(page14 as u64);
                    if page14 & TAG_MASK != 0 {
                        if vm.imageFailure.get() == 0 {
                            vm.imageFailure.set(IMAGE_ERR_MOURN_QUEUE);
                        }
                        break 'l52;
                    }
                    if page14 != vm.nilObj.get() {
                        'l53: {
                            let mut steps: i64 = 0;
                            let mut page15: i64 = page14;
                            while page15 != 0 && vm.imageFailure.get() == 0 {
                                let mut t58: bool = (memory::load(page15 as *mut i64)
                                    as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    == FORMAT_WORDS64 as u64;
                                if t58 {
                                    let count30: u64 = (memory::load(page15 as *mut i64) as u64)
                                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                    t58 = (if count30 == OVERFLOW_SLOT_COUNT as u64 {
                                        (memory::load(
                                            page15.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                        ) & OVERFLOW_COUNT_MASK) as u64
                                    } else {
                                        count30
                                    }) as i64 >= OBJ_STACK_FIRST_ENTRY;
                                }
                                if !t58 {
                                    if vm.imageFailure.get() == 0 {
                                        vm.imageFailure.set(IMAGE_ERR_MOURN_QUEUE);
                                    }
                                    break 'l53;
                                }
                                let count29: i64 = memory::load(
                                    page15
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            OBJ_STACK_TOP_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                let mut t57: bool = count29 < 0;
                                if !t57 {
                                    let count31: u64 = (memory::load(page15 as *mut i64) as u64)
                                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                    t57 = count29.wrapping_add(OBJ_STACK_FIRST_ENTRY)
                                        > (if count31 == OVERFLOW_SLOT_COUNT as u64 {
                                            (memory::load(
                                                page15.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                            ) & OVERFLOW_COUNT_MASK) as u64
                                        } else {
                                            count31
                                        }) as i64;
                                }
                                if t57 {
                                    if vm.imageFailure.get() == 0 {
                                        vm.imageFailure.set(IMAGE_ERR_MOURN_QUEUE);
                                    }
                                    break 'l53;
                                }
                                let mut i6: i64 = 0;
                                while i6 < count29 {
                                    let oop17: i64 = rawReference(
                                        vm,
                                        memory::load(
                                            page15
                                                .wrapping_add(BASE_HEADER_SIZE)
                                                .wrapping_add(
                                                    i6
                                                        .wrapping_add(OBJ_STACK_FIRST_ENTRY)
                                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                                ) as *mut i64,
                                        ),
                                    );
                                    if oop17 != 0 {
                                        let list3: u64 = vm.mournQueue.get();
                                        'l56: {
                                            let count32: i64 = memory::load(
                                                list3.wrapping_add(8) as *mut i64,
                                            );
                                            if count32 >= memory::load(list3 as *mut i64) {
                                                vm.mournQueue.set(growListthenAdd(vm, list3, oop17));
                                                break 'l56;
                                            }
                                            memory::store(
                                                list3
                                                    .wrapping_add(16)
                                                    .wrapping_add(
                                                        count32.wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                                    ) as *mut i64,
                                                oop17,
                                            );
                                            memory::store(
                                                list3.wrapping_add(8) as *mut i64,
                                                count32.wrapping_add(1),
                                            );
                                            vm.mournQueue.set(list3);
                                        }
                                    }
                                    i6 = i6.wrapping_add(1);
                                }
                                page15 = rawReference(
                                    vm,
                                    memory::load(
                                        page15
                                            .wrapping_add(BASE_HEADER_SIZE)
                                            .wrapping_add(
                                                OBJ_STACK_NEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                            ) as *mut i64,
                                    ),
                                );
                                steps = steps.wrapping_add(1);
                                if steps as u64 > vm.oldSpaceBytes.get() >> 12 {
                                    if vm.imageFailure.get() == 0 {
                                        vm.imageFailure.set(IMAGE_ERR_MOURN_QUEUE);
                                    }
                                    break 'l53;
                                }
                            }
                        }
                    }
                    let mut i5: i64 = MARK_STACK_ROOT_INDEX;
                    while i5 < HIDDEN_ROOT_SLOTS {
                        memory::store(
                            vm
                                .hiddenRootsObj
                                .get()
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(i5.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                            vm.nilObj.get(),
                        );
                        i5 = i5.wrapping_add(1);
                    }
                }
            }
            if vm.imageFailure.get() != 0 {
                platform::ioLogmessagevaluevalue(
                    2,
                    c"image: first bad object, offset".as_ptr().cast::<i8>().cast_mut(),
                    vm.checkedObject.get(),
                    vm
                        .checkedObject
                        .get()
                        .wrapping_sub(
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
                            ) as u64,
                        ),
                );
            }
            platform::ioReleaseMemorysize(vm.objectMap.get(), vm.objectMapBytes.get());
            vm.objectMap.set(0);
        }
    }
    if vm.imageFailure.get() == 0 {
        let list4: u64 = vm.loadedSegments.get();
        if list4 != 0 {
            platform::ioReleaseMemorysize(
                list4,
                memory::load(list4 as *mut i64)
                    .wrapping_add(2)
                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            );
        }
        vm.loadedSegments.set(0);
        let hash: i64 = vm.savedLastHash.get();
        vm.lastHash.set(if hash == 0 { 625341585 } else { hash });
        let oop18: i64 = vm.freeListsObj.get();
        let t61: u64 = (oop18 as u64)
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
        let limit6: u64 = (oop18 as u64)
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(NUM_FREE_LISTS.wrapping_shl(SHIFT_FOR_WORD as u32) as u64);
        let mut address14: u64 = t61;
        while address14 < limit6 {
            memory::store(address14 as *mut i64, 0);
            address14 = address14.wrapping_add(BYTES_PER_OOP as u64);
        }
        vm.freeListMask.set(0);
        vm.totalFreeOldSpace.set(0);
        let t59: u64 = memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    0i64
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64;
        let limit5: u64 = vm.loadedLimit.get();
        let mut address13: u64 = t59;
        while address13 < limit5 {
            let object2: u64 = if (memory::load(address13 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address13.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address13
            };
            let oop19: i64 = object2 as i64;
            let address15: u64 = oop19 as u64;
            let count33: u64 = (memory::load(oop19 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t62: i64 = (if count33 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop19.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count33
            }) as i64;
            address13 = address15
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t62 > 1 { t62 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            let each2: i64 = object2 as i64;
            if memory::load(each2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64 == 0 {
                let address16: u64 = each2 as u64;
                let t60: u64 = if (memory::load(each2 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
                {
                    address16.wrapping_sub(BASE_HEADER_SIZE as u64)
                } else {
                    address16
                };
                let count34: u64 = (memory::load(each2 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t63: i64 = (if count34 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(each2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count34
                }) as i64;
                addFreeChunkAtbytes(
                    vm,
                    t60,
                    (if t63 > 1 { t63 } else { 1 })
                        .wrapping_shl(SHIFT_FOR_WORD as u32)
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            if (memory::load(each2 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                                == OVERFLOW_SLOT_COUNT as u64
                            {
                                BASE_HEADER_SIZE
                            } else {
                                0
                            },
                        ),
                );
            }
        }
        addFreeChunkAtbytes(
            vm,
            vm.loadedLimit.get(),
            (memory::load(
                vm
                    .segmentTable
                    .get()
                    .wrapping_add(16)
                    .wrapping_add(
                        0i64
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
                                0i64
                                    .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                    .wrapping_add(1)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ) as u64,
                )
                .wrapping_sub(BRIDGE_BYTES as u64)
                .wrapping_sub(vm.loadedLimit.get()) as i64,
        );
        if vm.imageFormat.get() as u64 & 18446744073709551103 == 68019 {
            vm.imageFormat.set(vm.imageFormat.get().wrapping_add(2));
        }
        vm.heapGrowthRatio.set(0.333333);
        vm.oldSpaceUseAtLastFullGC
            .set(vm.oldSpaceBytes.get().wrapping_sub(vm.totalFreeOldSpace.get()));
    }
    vm.imageFailure.get()
}

/// What an error means, for people.
pub(super) fn imageErrorMessage(code: i64) -> *mut i8 {
    if code < 0 || code > NUM_IMAGE_ERRORS {
        return IMAGE_ERROR_MESSAGES.0[IMAGE_ERR_UNKNOWN_FORMAT as usize];
    }
    IMAGE_ERROR_MESSAGES.0[code as usize]
}

/// Bit 9 says that several bytecode sets are in use.
pub(super) fn isImageFormat(number: i64) -> i64 {
    let format: i64 = (number as u64 & 18446744073709551103) as i64;
    (format == 68021 || format == 68019) as i64
}

pub(super) fn is32BitFormat(number: i64) -> i64 {
    let format: i64 = (number as u64 & 18446744073709551103) as i64;
    (format == 6521 || (format == 6502 || (format == 6504 || format == 6505))) as i64
}

/// What the bridge before that place in the file says.
pub(super) fn gapBehindSegment(end: u64) -> u64 {
    let bridge: u64 = memory::load(end.wrapping_sub(BRIDGE_BYTES as u64) as *mut i64)
        as u64;
    if bridge.wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64 {
        (bridge & OVERFLOW_COUNT_MASK as u64).wrapping_shl(SHIFT_FOR_WORD as u32)
    } else {
        0
    }
}

/// A slot of the image as it is to be in memory; 0 when it is no reference, which sets the failure.
pub(super) fn swizzledReference(vm: &VM, word: i64) -> i64 {
    if word & TAG_MASK == 0 {
        let address: u64 = word as u64;
        let place: u64;
        'l2: {
            if !(address
                >= memory::load(
                    vm
                        .loadedSegments
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            vm
                                .lastSwizzle
                                .get()
                                .wrapping_mul(3)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64
                && address
                    < memory::load(
                        vm
                            .loadedSegments
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(
                                vm
                                    .lastSwizzle
                                    .get()
                                    .wrapping_mul(3)
                                    .wrapping_add(1)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ) as u64)
            {
                'l0: {
                    let limit: i64 = memory::load(
                        vm.loadedSegments.get().wrapping_add(8) as *mut i64,
                    ) / 3;
                    let mut i: i64 = 0;
                    while i < limit {
                        if address
                            >= memory::load(
                                vm
                                    .loadedSegments
                                    .get()
                                    .wrapping_add(16)
                                    .wrapping_add(
                                        i.wrapping_mul(3).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                    ) as *mut i64,
                            ) as u64
                            && address
                                < memory::load(
                                    vm
                                        .loadedSegments
                                        .get()
                                        .wrapping_add(16)
                                        .wrapping_add(
                                            i
                                                .wrapping_mul(3)
                                                .wrapping_add(1)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                        ) as *mut i64,
                                ) as u64
                        {
                            vm.lastSwizzle.set(i);
                            break 'l0;
                        }
                        i = i.wrapping_add(1);
                    }
                    vm.lastSwizzle.set(-1);
                }
                if vm.lastSwizzle.get() < 0 {
                    vm.lastSwizzle.set(0);
                    place = 0;
                    break 'l2;
                }
            }
            place = address
                .wrapping_sub(
                    memory::load(
                        vm
                            .loadedSegments
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(
                                vm
                                    .lastSwizzle
                                    .get()
                                    .wrapping_mul(3)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ) as u64,
                )
                .wrapping_add(
                    memory::load(
                        vm
                            .loadedSegments
                            .get()
                            .wrapping_add(16)
                            .wrapping_add(
                                vm
                                    .lastSwizzle
                                    .get()
                                    .wrapping_mul(3)
                                    .wrapping_add(2)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                            ) as *mut i64,
                    ) as u64,
                );
        }
        if place != 0 && isInObjectMap(vm, place as i64) != 0 {
            return place as i64;
        }
        if vm.imageFailure.get() == 0 {
            vm.imageFailure.set(IMAGE_ERR_POINTER);
        }
        return 0;
    }
    if isValidTag(word) != 0 {
        return word;
    }
    if vm.imageFormat.get() as u64 & 18446744073709551103 == 68019
        && word & TAG_MASK == 3
    {
        return word.wrapping_add(1);
    }
    if vm.imageFailure.get() == 0 {
        vm.imageFailure.set(IMAGE_ERR_IMMEDIATE);
    }
    0
}
