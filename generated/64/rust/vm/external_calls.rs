//! The functions that class `ExternalCalls` defines.

use core::ffi::c_void;
use std::cell::Cell;
use super::compiled_code::primitiveIndexOf;
use super::constants::{
    BASE_HEADER_SIZE, BRIDGE_BYTES, BYTES_PER_WORD, CHUNK_LARGER, CLASS_INDEX_MASK,
    DESCRIPTOR_SLOTS, EXTERNAL_TABLE_SIZE, FORMAT_ARRAY, FORMAT_BYTES,
    FORMAT_COMPILED_CODE, FORMAT_MASK, FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WORDS32,
    FORWARDER_CLASS_INDEX, GC_MODE_FULL, HEADER_ARGUMENT_COUNT_SHIFT, HEADER_INDEX,
    LAST_POINTER_FORMAT, LAST_PUN_CLASS_INDEX, LITERAL_START, NUM_EXPORTED_PRIMITIVES,
    NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIMITIVE_EXTERNAL_CALL,
    PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_METHOD, PRIM_ERR_GENERIC_FAILURE,
    PRIM_ERR_NAMED_INTERNAL, PRIM_ERR_NOT_FOUND, PRIM_ERR_NO_MEMORY, SEGMENT_ENTRY_WORDS,
    SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, TAG_MASK,
};
use super::interpreter::{postGCAction, preGCAction};
use super::method_lookup::flushMethodCache;
use super::object_memory::checkLowSpace;
use super::primitive_calls::followOperandsToDepth;
use super::spur_collector::{collectBothSpacesTenuring, collectNewSpace};
use super::spur_heap_verifier::verifyHeap;
use super::spur_object_fields::{fixForwardedFieldofObject, fixedFieldsOf};
use super::spur_roots::pushRemappableOop;
use super::state::VM;
use super::system_primitives::answerString;
use super::tables::{
    EXPORTED_DEPTHS, EXPORTED_FUNCTIONS, EXPORTED_NAMES, PROXY_LAYOUT_OF_FAMILY,
};
use super::{memory, platform, pointers};

pub(super) extern "C" fn primitiveExternalCall(vm: &VM) {
    let method: i64 = vm.newMethod.get();
    let descriptor: i64;
    'l0: {
        if memory::load(
                method
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32) & 32767 <= 0
        {
            descriptor = 0;
            break 'l0;
        }
        let mut value: i64 = memory::load(
            method
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(LITERAL_START.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, LITERAL_START, method);
        }
        let mut t: bool = value & TAG_MASK == 0
            && (memory::load(value as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 == FORMAT_ARRAY as u64;
        if t {
            let count: u64 = (memory::load(value as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(value.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64 == DESCRIPTOR_SLOTS;
        }
        if !t {
            descriptor = 0;
            break 'l0;
        }
        if memory::load(
            value
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            descriptor = 0;
            break 'l0;
        }
        descriptor = value;
    }
    if descriptor == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_METHOD);
        return;
    }
    callExternal(vm, descriptor);
}

/// Run the function that it names for receiver and arguments on the stack.
#[inline(never)]
pub(super) fn callExternal(vm: &VM, descriptor: i64) {
    let entry: i64;
    'l0: {
        let mut entry1: i64 = memory::load(
                descriptor
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32);
        if entry1 == 0 {
            entry1 = link(vm, descriptor);
        }
        if entry1 > 0 {
            if entry1 <= vm.externalCount.get() {
                entry = entry1;
                break 'l0;
            }
            vm.primFailCode.set(PRIM_ERR_NAMED_INTERNAL);
            entry = 0;
            break 'l0;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_NOT_FOUND);
        }
        entry = 0;
    }
    if entry <= 0 {
        return;
    }
    let mut depth: i64 = memory::load(
        descriptor
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(2i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    depth = if depth & SMALL_INTEGER_TAG != 0 {
        depth.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        1
    };
    let index: i64 = entry.wrapping_sub(1);
    runExternal(vm, index);
    if vm.primFailCode.get() != 0 && vm.forwardersMayExist.get() != 0 {
        if followOperandsToDepth(vm, depth) != 0 {
            vm.primFailCode.set(0);
            runExternal(vm, index);
        }
    }
    if vm.primFailCode.get() == PRIM_ERR_NO_MEMORY {
        let index1: i64 = entry.wrapping_sub(1);
        collectNewSpace(vm);
        vm.primFailCode.set(0);
        runExternal(vm, index1);
        if vm.primFailCode.get() == PRIM_ERR_NO_MEMORY {
            let index2: i64 = entry.wrapping_sub(1);
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
            'l5: {
                let mut node1: i64 = memory::load(
                    vm
                        .freeListsObj
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if node1 == 0 {
                    break 'l5;
                }
                loop {
                    let next1: i64 = memory::load(
                        node1
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                CHUNK_LARGER.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if next1 == 0 {
                        break;
                    }
                    node1 = next1;
                }
            }
            vm.primFailCode.set(0);
            runExternal(vm, index2);
        }
    }
}

#[inline(never)]
pub(super) fn runExternal(vm: &VM, index: i64) -> i64 {
    let address: u64 = vm.externalAddresses[index as usize].get();
    if address == 0 {
        vm.primFailCode.set(PRIM_ERR_NAMED_INTERNAL);
        return PRIM_ERR_NAMED_INTERNAL;
    }
    if address <= NUM_EXPORTED_PRIMITIVES as u64 {
        EXPORTED_FUNCTIONS[address.wrapping_sub(1) as i64 as usize]
            .expect("a null function is called")(vm);
    } else {
        runPlugin(vm, address);
    }
    0
}

/// A primitive that stays in the frame must have replaced its operands by one object, or have left them.
#[inline(never)]
pub(super) fn runPlugin(vm: &VM, address: u64) {
    let frameBefore: u64 = vm.framePointer.get();
    let stackBefore: u64 = vm.stackPointer.get();
    pointers::call_to_i64(
        memory::function::<Option<unsafe extern "C" fn() -> i64>>(address as *mut c_void),
    );
    if vm.framePointer.get() != frameBefore {
        return;
    }
    if vm.primFailCode.get() == 0 {
        if vm.stackPointer.get()
            == stackBefore
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
        {
            return;
        }
        platform::logLevelmessage(
            2,
            c"a plugin primitive left the stack unbalanced"
                .as_ptr()
                .cast::<i8>()
                .cast_mut(),
        );
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
    }
    vm.stackPointer.set(stackBefore);
}

/// Look the function up and note the outcome.
#[inline(never)]
pub(super) fn link(vm: &VM, descriptor: i64) -> i64 {
    let depth: Cell<i64> = Cell::new(0);
    let mut value: i64 = memory::load(
        descriptor
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, 0, descriptor);
    }
    let mut value1: i64 = memory::load(
        descriptor
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, 1, descriptor);
    }
    let mut t: bool = value == vm.nilObj.get();
    if !t {
        let mut t5: bool = value & TAG_MASK == 0;
        if t5 {
            let format: u64 = (memory::load(value as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
            t5 = format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64;
        }
        let mut t4: bool = t5;
        if t4 {
            let count: u64 = (memory::load(value as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t6: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(value.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64)
                .wrapping_shl(SHIFT_FOR_WORD as u32);
            let format1: i64 = ((memory::load(value as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
            let t7: i64;
            'l2: {
                if format1 >= FORMAT_BYTES {
                    t7 = format1 & 7;
                    break 'l2;
                }
                if format1 >= FORMAT_SHORTS {
                    t7 = (format1 & 3) << 1;
                    break 'l2;
                }
                if format1 >= FORMAT_WORDS32 {
                    t7 = (format1 & 1) << 2;
                    break 'l2;
                }
                t7 = 0;
            }
            t4 = t6.wrapping_sub(t7) <= 255;
        }
        t = t4;
    }
    let mut t2: bool = t;
    if t2 {
        let mut t9: bool = value1 & TAG_MASK == 0;
        if t9 {
            let format2: u64 = (memory::load(value1 as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
            t9 = format2 >= FORMAT_BYTES as u64 && format2 < FORMAT_COMPILED_CODE as u64;
        }
        let mut t8: bool = t9;
        if t8 {
            let count1: u64 = (memory::load(value1 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t10: i64 = ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(value1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count1
            }) as i64)
                .wrapping_shl(SHIFT_FOR_WORD as u32);
            let format3: i64 = ((memory::load(value1 as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
            let t11: i64;
            'l4: {
                if format3 >= FORMAT_BYTES {
                    t11 = format3 & 7;
                    break 'l4;
                }
                if format3 >= FORMAT_SHORTS {
                    t11 = (format3 & 3) << 1;
                    break 'l4;
                }
                if format3 >= FORMAT_WORDS32 {
                    t11 = (format3 & 1) << 2;
                    break 'l4;
                }
                t11 = 0;
            }
            t8 = t10.wrapping_sub(t11) <= 255;
        }
        t2 = t8;
    }
    if !t2 {
        vm.primFailCode.set(PRIM_ERR_BAD_METHOD);
        return 0;
    }
    let entry: i64;
    'l14: {
        depth.set(-1);
        let mut address: u64 = 0;
        let mut t16: bool = value == vm.nilObj.get();
        if !t16 {
            let count2: u64 = (memory::load(value as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t17: i64 = ((if count2 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(value.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count2
            }) as i64)
                .wrapping_shl(SHIFT_FOR_WORD as u32);
            let format4: i64 = ((memory::load(value as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
            let t18: i64;
            'l7: {
                if format4 >= FORMAT_BYTES {
                    t18 = format4 & 7;
                    break 'l7;
                }
                if format4 >= FORMAT_SHORTS {
                    t18 = (format4 & 3) << 1;
                    break 'l7;
                }
                if format4 >= FORMAT_WORDS32 {
                    t18 = (format4 & 1) << 2;
                    break 'l7;
                }
                t18 = 0;
            }
            t16 = t17.wrapping_sub(t18) == 0;
        }
        if t16 {
            let t15: i64;
            'l8: {
                let count3: u64 = (memory::load(value1 as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t19: i64 = ((if count3 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(value1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count3
                }) as i64)
                    .wrapping_shl(SHIFT_FOR_WORD as u32);
                let format5: i64 = ((memory::load(value1 as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
                let t20: i64;
                'l9: {
                    if format5 >= FORMAT_BYTES {
                        t20 = format5 & 7;
                        break 'l9;
                    }
                    if format5 >= FORMAT_SHORTS {
                        t20 = (format5 & 3) << 1;
                        break 'l9;
                    }
                    if format5 >= FORMAT_WORDS32 {
                        t20 = (format5 & 1) << 2;
                        break 'l9;
                    }
                    t20 = 0;
                }
                let bytes: i64 = t19.wrapping_sub(t20);
                let mut i: i64 = 0;
                while i < NUM_EXPORTED_PRIMITIVES {
                    let candidate: *mut i8 = EXPORTED_NAMES.0[i as usize];
                    if memory::string_length(candidate) as u64 == bytes as u64
                        && memory::compare(
                            candidate.cast::<u8>(),
                            ((value1 as u64)
                                .wrapping_add(BASE_HEADER_SIZE as u64)
                                .wrapping_add(
                                    (if (memory::load(value1 as *mut i64) as u64)
                                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                        <= LAST_POINTER_FORMAT as u64
                                    {
                                        fixedFieldsOf(vm, value1)
                                    } else {
                                        0
                                    })
                                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                ) as *mut c_void)
                                .cast::<i8>()
                                .cast::<u8>(),
                            bytes as u64 as usize,
                        ) == 0
                    {
                        t15 = i.wrapping_add(1);
                        break 'l8;
                    }
                    i = i.wrapping_add(1);
                }
                t15 = 0;
            }
            address = t15 as u64;
            if address != 0 {
                depth
                    .set(
                        EXPORTED_DEPTHS[address.wrapping_sub(1) as i64 as usize] as i64,
                    );
            }
        }
        if address == 0 {
            platform::ioSetPluginLayout(
                vm,
                PROXY_LAYOUT_OF_FAMILY[vm.classicImage.get() as usize],
            );
            let t12: *mut i8 = ((value1 as u64)
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if (memory::load(value1 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                        <= LAST_POINTER_FORMAT as u64
                    {
                        fixedFieldsOf(vm, value1)
                    } else {
                        0
                    })
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut c_void)
                .cast::<i8>();
            let count4: u64 = (memory::load(value1 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t21: i64 = ((if count4 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(value1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count4
            }) as i64)
                .wrapping_shl(SHIFT_FOR_WORD as u32);
            let format6: i64 = ((memory::load(value1 as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
            let t22: i64;
            'l11: {
                if format6 >= FORMAT_BYTES {
                    t22 = format6 & 7;
                    break 'l11;
                }
                if format6 >= FORMAT_SHORTS {
                    t22 = (format6 & 3) << 1;
                    break 'l11;
                }
                if format6 >= FORMAT_WORDS32 {
                    t22 = (format6 & 1) << 2;
                    break 'l11;
                }
                t22 = 0;
            }
            let t13: i64 = t21.wrapping_sub(t22);
            let t14: *mut i8 = if value == vm.nilObj.get() {
                core::ptr::null_mut::<i8>()
            } else {
                ((value as u64)
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if (memory::load(value as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            <= LAST_POINTER_FORMAT as u64
                        {
                            fixedFieldsOf(vm, value)
                        } else {
                            0
                        })
                            .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                    ) as *mut c_void)
                    .cast::<i8>()
            };
            let t23: i64;
            if value == vm.nilObj.get() {
                t23 = 0;
            } else {
                let count5: u64 = (memory::load(value as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                let t24: i64 = ((if count5 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(value.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count5
                }) as i64)
                    .wrapping_shl(SHIFT_FOR_WORD as u32);
                let format7: i64 = ((memory::load(value as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
                let t25: i64;
                'l12: {
                    if format7 >= FORMAT_BYTES {
                        t25 = format7 & 7;
                        break 'l12;
                    }
                    if format7 >= FORMAT_SHORTS {
                        t25 = (format7 & 3) << 1;
                        break 'l12;
                    }
                    if format7 >= FORMAT_WORDS32 {
                        t25 = (format7 & 1) << 2;
                        break 'l12;
                    }
                    t25 = 0;
                }
                t23 = t24.wrapping_sub(t25);
            }
            address = platform::ioLoadFunctionlengthfromModulelengthdepth(
                vm,
                t12,
                t13,
                t14,
                t23,
                depth.as_ptr(),
            );
        }
        if address == 0 {
            entry = -1;
            break 'l14;
        }
        memory::store(
            descriptor
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(2i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            depth.get().wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
        );
        let limit: i64 = vm.externalCount.get();
        let mut i1: i64 = 0;
        while i1 < limit {
            if vm.externalAddresses[i1 as usize].get() == address {
                entry = i1.wrapping_add(1);
                break 'l14;
            }
            i1 = i1.wrapping_add(1);
        }
        if vm.externalCount.get() >= EXTERNAL_TABLE_SIZE {
            entry = -1;
            break 'l14;
        }
        vm.externalAddresses[vm.externalCount.get() as usize].set(address);
        vm.externalCount.set(vm.externalCount.get().wrapping_add(1));
        entry = vm.externalCount.get();
    }
    memory::store(
        descriptor
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        entry.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    entry
}

/// Forget all links; each is made again when it is needed. Before a snapshot, and when a module goes.
#[inline(never)]
pub(super) fn flushExternalPrimitives(vm: &VM) {
    let limit: i64 = vm.externalCount.get();
    let mut i: i64 = 0;
    while i < limit {
        vm.externalAddresses[i as usize].set(0);
        i = i.wrapping_add(1);
    }
    vm.externalCount.set(0);
    let mut segment: i64 = 0;
    let mut each: i64;
    let mut each1: i64;
    while segment < vm.segmentCount.get() {
        let t: u64 = memory::load(
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
        let mut address: u64 = t;
        while address < limit1 {
            let object: u64 = if (memory::load(address as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
            {
                address.wrapping_add(BASE_HEADER_SIZE as u64)
            } else {
                address
            };
            let oop: i64 = object as i64;
            let address3: u64 = oop as u64;
            let count: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            let t1: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
            address = address3
                .wrapping_add(BASE_HEADER_SIZE as u64)
                .wrapping_add(
                    (if t1 > 1 { t1 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                        as u64,
                );
            each = object as i64;
            if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                > LAST_PUN_CLASS_INDEX as u64
            {
                each1 = each;
                if (memory::load(each1 as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                    >= FORMAT_COMPILED_CODE as u64
                {
                    unlinkExternalPrimitiveOf(vm, each1);
                }
            }
        }
        segment = segment.wrapping_add(1);
    }
    let start1: u64 = vm.pastSpaceStart.get();
    let limit2: u64 = vm.pastSpaceFree.get();
    let mut address1: u64 = start1;
    while address1 < limit2 {
        let object1: u64 = if (memory::load(address1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address1.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address1
        };
        let oop1: i64 = object1 as i64;
        let address4: u64 = oop1 as u64;
        let count1: u64 = (memory::load(oop1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t2: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64;
        address1 = address4
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t2 > 1 { t2 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            );
        each = object1 as i64;
        if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            > LAST_PUN_CLASS_INDEX as u64
        {
            each1 = each;
            if (memory::load(each1 as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 >= FORMAT_COMPILED_CODE as u64
            {
                unlinkExternalPrimitiveOf(vm, each1);
            }
        }
    }
    let start2: u64 = vm.edenStart.get();
    let limit3: u64 = vm.freeStart.get();
    let mut address2: u64 = start2;
    while address2 < limit3 {
        let object2: u64 = if (memory::load(address2 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) == OVERFLOW_SLOT_COUNT as u64
        {
            address2.wrapping_add(BASE_HEADER_SIZE as u64)
        } else {
            address2
        };
        let oop2: i64 = object2 as i64;
        let address5: u64 = oop2 as u64;
        let count2: u64 = (memory::load(oop2 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t3: i64 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count2
        }) as i64;
        address2 = address5
            .wrapping_add(BASE_HEADER_SIZE as u64)
            .wrapping_add(
                (if t3 > 1 { t3 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            );
        each = object2 as i64;
        if memory::load(each as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            > LAST_PUN_CLASS_INDEX as u64
        {
            each1 = each;
            if (memory::load(each1 as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 >= FORMAT_COMPILED_CODE as u64
            {
                unlinkExternalPrimitiveOf(vm, each1);
            }
        }
    }
    flushMethodCache(vm);
}

pub(super) fn unlinkExternalPrimitiveOf(vm: &VM, method: i64) {
    if primitiveIndexOf(method) != PRIMITIVE_EXTERNAL_CALL {
        return;
    }
    let descriptor: i64;
    'l0: {
        if memory::load(
                method
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32) & 32767 <= 0
        {
            descriptor = 0;
            break 'l0;
        }
        let mut value: i64 = memory::load(
            method
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(LITERAL_START.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, LITERAL_START, method);
        }
        let mut t: bool = value & TAG_MASK == 0
            && (memory::load(value as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 == FORMAT_ARRAY as u64;
        if t {
            let count: u64 = (memory::load(value as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(value.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64 == DESCRIPTOR_SLOTS;
        }
        if !t {
            descriptor = 0;
            break 'l0;
        }
        if memory::load(
            value
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            descriptor = 0;
            break 'l0;
        }
        descriptor = value;
    }
    if descriptor == 0 {
        return;
    }
    memory::store(
        descriptor
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(2i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        0i64.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    memory::store(
        descriptor
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        0i64.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
}

pub(super) extern "C" fn primitiveFlushExternalPrimitives(vm: &VM) {
    flushExternalPrimitives(vm);
}

pub(super) extern "C" fn primitiveUnloadModule(vm: &VM) {
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let mut t4: bool = oop & TAG_MASK == 0;
    if t4 {
        let format: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        t4 = format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64;
    }
    let mut t3: bool = t4;
    if t3 {
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t5: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format1: i64 = ((memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t6: i64;
        'l0: {
            if format1 >= FORMAT_BYTES {
                t6 = format1 & 7;
                break 'l0;
            }
            if format1 >= FORMAT_SHORTS {
                t6 = (format1 & 3) << 1;
                break 'l0;
            }
            if format1 >= FORMAT_WORDS32 {
                t6 = (format1 & 1) << 2;
                break 'l0;
            }
            t6 = 0;
        }
        t3 = t5.wrapping_sub(t6) <= 255;
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
    let count1: u64 = (memory::load(oop1 as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t7: i64 = ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count1
    }) as i64)
        .wrapping_shl(SHIFT_FOR_WORD as u32);
    let format2: i64 = ((memory::load(oop1 as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
    let t8: i64;
    'l4: {
        if format2 >= FORMAT_BYTES {
            t8 = format2 & 7;
            break 'l4;
        }
        if format2 >= FORMAT_SHORTS {
            t8 = (format2 & 3) << 1;
            break 'l4;
        }
        if format2 >= FORMAT_WORDS32 {
            t8 = (format2 & 1) << 2;
            break 'l4;
        }
        t8 = 0;
    }
    if platform::ioUnloadModulelength(vm, t, t7.wrapping_sub(t8)) == 0 {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    flushExternalPrimitives(vm);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
}

/// nil after the last one.
pub(super) extern "C" fn primitiveListBuiltinModule(vm: &VM) {
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
    if !(vm.primFailCode.get() == 0 && index >= 1) {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let name: *mut i8 = platform::ioListBuiltinModule(vm, index);
    'l2: {
        if name.is_null() {
            let t: i64 = vm.argumentCount.get().wrapping_add(1);
            let oop1: i64 = vm.nilObj.get();
            vm.stackPointer
                .set(
                    vm
                        .stackPointer
                        .get()
                        .wrapping_add(
                            t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64,
                        ),
                );
            memory::store(vm.stackPointer.get() as *mut i64, oop1);
            break 'l2;
        }
        answerString(vm, name);
    }
}

pub(super) extern "C" fn primitiveListExternalModule(vm: &VM) {
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
    if !(vm.primFailCode.get() == 0 && index >= 1) {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let name: *mut i8 = platform::ioListLoadedModule(vm, index);
    'l2: {
        if name.is_null() {
            let t: i64 = vm.argumentCount.get().wrapping_add(1);
            let oop1: i64 = vm.nilObj.get();
            vm.stackPointer
                .set(
                    vm
                        .stackPointer
                        .get()
                        .wrapping_add(
                            t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64,
                        ),
                );
            memory::store(vm.stackPointer.get() as *mut i64, oop1);
            break 'l2;
        }
        answerString(vm, name);
    }
}

/// Run the external primitive of a method for a receiver and an Array of arguments, for a debugger. Codes of its own: -1 no such function,
/// -2 bad arguments, -3 bad method.
pub(super) extern "C" fn primitiveDoNamedPrimitiveWithArgs(vm: &VM) {
    let arguments: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let method: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    if !(method & TAG_MASK == 0
        && (memory::load(method as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 >= FORMAT_COMPILED_CODE as u64
        && primitiveIndexOf(method) == PRIMITIVE_EXTERNAL_CALL)
    {
        vm.primFailCode.set(-3);
        return;
    }
    let mut t1: bool = arguments & TAG_MASK == 0
        && (memory::load(arguments as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64;
    if t1 {
        let count1: u64 = (memory::load(arguments as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t1 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(arguments.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64
            == (memory::load(method.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
                .wrapping_shr(NUM_TAG_BITS as u32) as u64)
                .wrapping_shr(HEADER_ARGUMENT_COUNT_SHIFT as u32) as i64 & 15;
    }
    if !t1 {
        vm.primFailCode.set(-2);
        return;
    }
    let entry: i64;
    'l4: {
        if memory::load(
                method
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32) & 32767 <= 0
        {
            entry = 0;
            break 'l4;
        }
        let mut value: i64 = memory::load(
            method
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(LITERAL_START.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, LITERAL_START, method);
        }
        let mut t3: bool = value & TAG_MASK == 0
            && (memory::load(value as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 == FORMAT_ARRAY as u64;
        if t3 {
            let count2: u64 = (memory::load(value as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t3 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(value.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count2
            }) as i64 == DESCRIPTOR_SLOTS;
        }
        if !t3 {
            entry = 0;
            break 'l4;
        }
        if memory::load(
            value
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        ) & SMALL_INTEGER_TAG == 0
        {
            entry = 0;
            break 'l4;
        }
        entry = value;
    }
    if entry == 0 {
        vm.primFailCode.set(-3);
        return;
    }
    let t2: i64;
    'l6: {
        let mut entry1: i64 = memory::load(
                entry
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32);
        if entry1 == 0 {
            entry1 = link(vm, entry);
        }
        if entry1 > 0 {
            if entry1 <= vm.externalCount.get() {
                t2 = entry1;
                break 'l6;
            }
            vm.primFailCode.set(PRIM_ERR_NAMED_INTERNAL);
            t2 = 0;
            break 'l6;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_NOT_FOUND);
        }
        t2 = 0;
    }
    if t2 <= 0 {
        vm.primFailCode.set(-1);
        return;
    }
    let count3: u64 = (memory::load(arguments as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let count: i64 = (if count3 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(arguments.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count3
    }) as i64;
    let oop: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
    let mut i: i64 = 0;
    while i < count {
        let oop1: i64 = memory::load(
            arguments
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop1);
        i = i.wrapping_add(1);
    }
    'l13: {
        let outerCount: i64 = vm.argumentCount.get();
        let frameBefore: u64 = vm.framePointer.get();
        pushRemappableOop(vm, vm.newMethod.get());
        vm.newMethod.set(method);
        vm.argumentCount.set(count);
        'l11: {
            let method1: i64 = vm.newMethod.get();
            let descriptor: i64;
            'l12: {
                if memory::load(
                        method1
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                    .wrapping_shr(NUM_TAG_BITS as u32) & 32767 <= 0
                {
                    descriptor = 0;
                    break 'l12;
                }
                let mut value1: i64 = memory::load(
                    method1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(LITERAL_START.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value1 & TAG_MASK == 0
                    && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value1 = fixForwardedFieldofObject(vm, LITERAL_START, method1);
                }
                let mut t4: bool = value1 & TAG_MASK == 0
                    && (memory::load(value1 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                        == FORMAT_ARRAY as u64;
                if t4 {
                    let count4: u64 = (memory::load(value1 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    t4 = (if count4 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(value1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count4
                    }) as i64 == DESCRIPTOR_SLOTS;
                }
                if !t4 {
                    descriptor = 0;
                    break 'l12;
                }
                if memory::load(
                    value1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                ) & SMALL_INTEGER_TAG == 0
                {
                    descriptor = 0;
                    break 'l12;
                }
                descriptor = value1;
            }
            if descriptor == 0 {
                vm.primFailCode.set(PRIM_ERR_BAD_METHOD);
                break 'l11;
            }
            callExternal(vm, descriptor);
        }
        let list: u64 = vm.remapBuffer.get();
        let count5: i64 = memory::load(list.wrapping_add(8) as *mut i64).wrapping_sub(1);
        memory::store(list.wrapping_add(8) as *mut i64, count5);
        vm.newMethod
            .set(
                memory::load(
                    list
                        .wrapping_add(16)
                        .wrapping_add(count5.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                        as *mut i64,
                ),
            );
        vm.argumentCount.set(outerCount);
        if vm.framePointer.get() != frameBefore {
            break 'l13;
        }
        if vm.primFailCode.get() != 0 {
            vm.stackPointer
                .set(
                    vm
                        .stackPointer
                        .get()
                        .wrapping_add(
                            count.wrapping_add(1).wrapping_mul(BYTES_PER_WORD) as u64,
                        ),
                );
            break 'l13;
        }
        let oop2: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
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
        memory::store(vm.stackPointer.get() as *mut i64, oop2);
    }
}
