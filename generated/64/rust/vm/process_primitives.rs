//! The functions that class `ProcessPrimitives` defines.

use super::constants::{
    ACTIVE_PROCESS_INDEX, BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, EXCESS_SIGNALS_INDEX, FIRST_LINK_INDEX,
    FLAG_CONTEXT, FORMAT_MASK, FORMAT_SHIFT, FORWARDER_CLASS_INDEX, FRAME_CONTEXT,
    FRAME_FLAGS, HEADER_INDEX, INSTRUCTION_POINTER_INDEX, LAST_LINK_INDEX,
    LAST_POINTER_FORMAT, METHOD_INDEX, MUTEX_OWNER_INDEX, MY_LIST_INDEX, NEXT_LINK_INDEX,
    NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PAGE_HEAD_FRAME,
    PAGE_HEAD_STACK, PAGE_MASK, PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_RECEIVER,
    PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_OPERATION_FAILED, PRIORITY_INDEX,
    PROCESS_LISTS_INDEX, RECEIVER_INDEX, REMEMBERED_BIT, SCHEDULER_ASSOCIATION,
    SENDER_INDEX, SHIFT_FOR_WORD, SISTA_BYTECODE_SET, SLOT_COUNT_SHIFT,
    SMALL_INTEGER_TAG, STACK_POINTER_INDEX, SUSPENDED_CONTEXT_INDEX, TAG_MASK,
    THE_LOW_SPACE_SEMAPHORE, THE_TIMER_SEMAPHORE, VALUE_INDEX,
};
use super::contexts::{activateContext, divorceContext, marryFrame};
use super::integer_conversions::positive64BitValueOf;
use super::interpreter::fatalError;
use super::scheduler::{
    followedFieldof, isProcess, isSemaphore, preemptby, removefrom,
    searchRunnableProcess, synchronousSignal, waitIn, yieldActiveProcess,
};
use super::signals::{relinquishFor, signalAt};
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::{memory, platform};

/// 85. Receiver stays.
pub(super) extern "C" fn primitiveSignal(vm: &VM) {
    if !(memory::load(vm.stackPointer.get() as *mut i64) & TAG_MASK == 0
        && (memory::load(memory::load(vm.stackPointer.get() as *mut i64) as *mut i64)
            as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
            <= LAST_POINTER_FORMAT as u64
        && (memory::load(memory::load(vm.stackPointer.get() as *mut i64) as *mut i64)
            as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) >= 3)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    synchronousSignal(vm, memory::load(vm.stackPointer.get() as *mut i64));
}

/// 86. Receiver stays.
pub(super) extern "C" fn primitiveWait(vm: &VM) {
    let semaphore: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if !(semaphore & TAG_MASK == 0
        && (memory::load(semaphore as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64
        && (memory::load(semaphore as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32) >= 3)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if memory::load(
        semaphore
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(EXCESS_SIGNALS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    ) & SMALL_INTEGER_TAG == 0
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let t: i64;
    'l2: {
        let excess1: i64 = memory::load(
                semaphore
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        EXCESS_SIGNALS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32);
        if excess1 <= 0 {
            t = 0;
            break 'l2;
        }
        memory::store(
            semaphore
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(EXCESS_SIGNALS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            excess1
                .wrapping_sub(1)
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG),
        );
        t = 1;
    }
    if t == 0 {
        waitIn(vm, semaphore);
    }
}

#[inline(never)]
pub(super) fn isListOfSlotsat(vm: &VM, count: i64, offset: i64) -> i64 {
    let oop: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(offset.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    (oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(SLOT_COUNT_SHIFT as u32)
            >= count as u64) as i64
}

/// 87. Receiver stays.
pub(super) extern "C" fn primitiveResume(vm: &VM) {
    let process: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if isProcess(vm, process) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let mut value: i64 = memory::load(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, process);
    }
    if !(value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    'l5: {
        let object: i64 = memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        let t2: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                object
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, VALUE_INDEX, object)
        };
        let active: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                t2
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, ACTIVE_PROCESS_INDEX, t2)
        };
        if memory::load(
                process
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32)
            <= memory::load(
                    active
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32)
        {
            let object1: i64 = memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let t5: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    object1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
            } else {
                followedFieldof(vm, VALUE_INDEX, object1)
            };
            let lists: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    t5
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
            } else {
                followedFieldof(vm, PROCESS_LISTS_INDEX, t5)
            };
            let priority: i64 = memory::load(
                    process
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32);
            if vm.runnableBound.get() > 0 && priority > vm.runnableBound.get() {
                vm.runnableBound.set(priority);
            }
            let mut t4: bool = priority >= 1;
            if t4 {
                let count: u64 = (memory::load(lists as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                t4 = priority
                    <= (if count == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(lists.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count
                    }) as i64;
            }
            if !t4 {
                fatalError(
                    vm,
                    c"a process has a priority that does not exist"
                        .as_ptr()
                        .cast::<i8>()
                        .cast_mut(),
                );
            }
            let t3: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    lists
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            priority.wrapping_sub(1).wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
            } else {
                followedFieldof(vm, priority.wrapping_sub(1), lists)
            };
            'l4: {
                memory::store(
                    process
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                    vm.nilObj.get(),
                );
                let mut offset: u64 = process as u64;
                offset = offset.wrapping_sub(vm.newSpaceStart.get());
                let mut t6: bool = offset >= vm.newSpaceBytes.get();
                if t6 {
                    let mut t7: bool = t3 & TAG_MASK == 0;
                    if t7 {
                        let mut offset1: u64 = t3 as u64;
                        offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                        t7 = offset1 < vm.newSpaceBytes.get();
                    }
                    t6 = t7;
                }
                if t6 {
                    if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
                        enterIntoRememberedSet(vm, process);
                    }
                }
                memory::store(
                    process
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    t3,
                );
                let t8: i64 = if vm.forwardersMayExist.get() == 0 {
                    memory::load(
                        t3
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                } else {
                    followedFieldof(vm, FIRST_LINK_INDEX, t3)
                };
                if t8 == vm.nilObj.get() {
                    let mut offset2: u64 = t3 as u64;
                    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
                    let mut t9: bool = offset2 >= vm.newSpaceBytes.get();
                    if t9 {
                        let mut t10: bool = process & TAG_MASK == 0;
                        if t10 {
                            let mut offset3: u64 = process as u64;
                            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                            t10 = offset3 < vm.newSpaceBytes.get();
                        }
                        t9 = t10;
                    }
                    if t9 {
                        if memory::load(t3 as *mut i64) as u64 & REMEMBERED_BIT as u64
                            == 0
                        {
                            enterIntoRememberedSet(vm, t3);
                        }
                    }
                    memory::store(
                        t3
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        process,
                    );
                    memory::store(
                        t3
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        process,
                    );
                    break 'l4;
                }
                let last: i64 = if vm.forwardersMayExist.get() == 0 {
                    memory::load(
                        t3
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                } else {
                    followedFieldof(vm, LAST_LINK_INDEX, t3)
                };
                let mut offset4: u64 = last as u64;
                offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
                let mut t11: bool = offset4 >= vm.newSpaceBytes.get();
                if t11 {
                    let mut t12: bool = process & TAG_MASK == 0;
                    if t12 {
                        let mut offset5: u64 = process as u64;
                        offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
                        t12 = offset5 < vm.newSpaceBytes.get();
                    }
                    t11 = t12;
                }
                if t11 {
                    if memory::load(last as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
                    {
                        enterIntoRememberedSet(vm, last);
                    }
                }
                memory::store(
                    last
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                    process,
                );
                let mut offset6: u64 = t3 as u64;
                offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
                let mut t13: bool = offset6 >= vm.newSpaceBytes.get();
                if t13 {
                    let mut t14: bool = process & TAG_MASK == 0;
                    if t14 {
                        let mut offset7: u64 = process as u64;
                        offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
                        t14 = offset7 < vm.newSpaceBytes.get();
                    }
                    t13 = t14;
                }
                if t13 {
                    if memory::load(t3 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                        enterIntoRememberedSet(vm, t3);
                    }
                }
                memory::store(
                    t3
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                    process,
                );
            }
            break 'l5;
        }
        preemptby(vm, active, process);
    }
}

/// 88. The active process gets nil when it continues; another one is taken off the list that it is in, which is the answer.
pub(super) extern "C" fn primitiveSuspend(vm: &VM) {
    let process: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let object: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t1: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object)
    };
    if process
        == (if vm.forwardersMayExist.get() == 0 {
            memory::load(
                t1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, ACTIVE_PROCESS_INDEX, t1)
        })
    {
        suspendActiveProcess(vm);
        return;
    }
    let list: i64 = listOfProcess(vm, process);
    if list == vm.nilObj.get() {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if removefrom(vm, process, list) == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        return;
    }
    memory::store(vm.stackPointer.get() as *mut i64, list);
}

/// What it waits in; nil if it is no process or waits in nothing.
#[inline(never)]
pub(super) fn listOfProcess(vm: &VM, process: i64) -> i64 {
    if isProcess(vm, process) == 0 {
        return vm.nilObj.get();
    }
    let mut value: i64 = memory::load(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, MY_LIST_INDEX, process);
    }
    let mut t: bool = value & TAG_MASK == 0
        && (memory::load(value as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64;
    if t {
        let count: u64 = (memory::load(value as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(value.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64 > LAST_LINK_INDEX;
    }
    if t { value } else { vm.nilObj.get() }
}

#[inline(never)]
pub(super) fn suspendActiveProcess(vm: &VM) {
    memory::store(vm.stackPointer.get() as *mut i64, vm.nilObj.get());
    let t: i64;
    'l2: {
        let object: i64 = memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        let t4: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                object
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, VALUE_INDEX, object)
        };
        let lists: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                t4
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, PROCESS_LISTS_INDEX, t4)
        };
        let index: i64 = vm.runnableBound.get().wrapping_sub(1);
        let mut t1: bool = index >= 0;
        if t1 {
            let count: u64 = (memory::load(lists as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t1 = index
                < (if count == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(lists.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count
                }) as i64;
        }
        if t1 {
            let list: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    lists
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
            } else {
                followedFieldof(vm, index, lists)
            };
            let t5: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    list
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
            } else {
                followedFieldof(vm, FIRST_LINK_INDEX, list)
            };
            if t5 != vm.nilObj.get() {
                let first: i64 = if vm.forwardersMayExist.get() == 0 {
                    memory::load(
                        list
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                } else {
                    followedFieldof(vm, FIRST_LINK_INDEX, list)
                };
                let next: i64 = if vm.forwardersMayExist.get() == 0 {
                    memory::load(
                        first
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                } else {
                    followedFieldof(vm, NEXT_LINK_INDEX, first)
                };
                if next == vm.nilObj.get() {
                    memory::store(
                        list
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        vm.nilObj.get(),
                    );
                    memory::store(
                        list
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        vm.nilObj.get(),
                    );
                } else {
                    let mut offset: u64 = list as u64;
                    offset = offset.wrapping_sub(vm.newSpaceStart.get());
                    let mut t6: bool = offset >= vm.newSpaceBytes.get();
                    if t6 {
                        let mut t7: bool = next & TAG_MASK == 0;
                        if t7 {
                            let mut offset1: u64 = next as u64;
                            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                            t7 = offset1 < vm.newSpaceBytes.get();
                        }
                        t6 = t7;
                    }
                    if t6 {
                        if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64
                            == 0
                        {
                            enterIntoRememberedSet(vm, list);
                        }
                    }
                    memory::store(
                        list
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        next,
                    );
                    memory::store(
                        first
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        vm.nilObj.get(),
                    );
                }
                memory::store(
                    first
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    vm.nilObj.get(),
                );
                let t3: i64;
                'l1: {
                    let oop1: i64 = if vm.forwardersMayExist.get() == 0 {
                        memory::load(
                            first
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                    } else {
                        followedFieldof(vm, SUSPENDED_CONTEXT_INDEX, first)
                    };
                    if !(oop1 & TAG_MASK == 0
                        && memory::load(oop1 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64
                            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
                    {
                        t3 = 0;
                        break 'l1;
                    }
                    if memory::load(
                        oop1
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    ) & SMALL_INTEGER_TAG != 0
                    {
                        t3 = 1;
                        break 'l1;
                    }
                    t3 = (memory::load(
                        oop1
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                INSTRUCTION_POINTER_INDEX
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    ) & SMALL_INTEGER_TAG != 0) as i64;
                }
                if t3 != 0 {
                    t = first;
                    break 'l2;
                }
            }
        }
        t = searchRunnableProcess(vm);
    }
    vm.statProcessSwitches.set(vm.statProcessSwitches.get().wrapping_add(1));
    let object1: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let scheduler: i64 = if vm.forwardersMayExist.get() == 0 {
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
            scheduler
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, ACTIVE_PROCESS_INDEX, scheduler)
    };
    let fp: u64 = vm.framePointer.get();
    let t8: i64 = if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
        & FLAG_CONTEXT as u64 != 0
    {
        memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
    } else {
        marryFrame(vm, fp)
    };
    let mut offset2: u64 = t2 as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t9: bool = offset2 >= vm.newSpaceBytes.get();
    if t9 {
        let mut t10: bool = t8 & TAG_MASK == 0;
        if t10 {
            let mut offset3: u64 = t8 as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t10 = offset3 < vm.newSpaceBytes.get();
        }
        t9 = t10;
    }
    if t9 {
        if memory::load(t2 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, t2);
        }
    }
    memory::store(
        t2
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        t8,
    );
    let oop2: i64 = vm.instructionPointer.get() as i64;
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop2);
    let t11: u64 = vm.framePointer.get() & PAGE_MASK as u64;
    let fp1: u64 = vm.framePointer.get();
    let sp: u64 = vm.stackPointer.get();
    memory::store(t11.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64, fp1 as i64);
    memory::store(t11.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64, sp as i64);
    let mut offset4: u64 = scheduler as u64;
    offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
    let mut t12: bool = offset4 >= vm.newSpaceBytes.get();
    if t12 {
        let mut t13: bool = t & TAG_MASK == 0;
        if t13 {
            let mut offset5: u64 = t as u64;
            offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
            t13 = offset5 < vm.newSpaceBytes.get();
        }
        t12 = t13;
    }
    if t12 {
        if memory::load(scheduler as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, scheduler);
        }
    }
    memory::store(
        scheduler
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        t,
    );
    memory::store(
        t
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        vm.nilObj.get(),
    );
    let context: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        )
    } else {
        followedFieldof(vm, SUSPENDED_CONTEXT_INDEX, t)
    };
    memory::store(
        t
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        vm.nilObj.get(),
    );
    activateContext(vm, context);
}

/// 568. As 88, but a process that waited in a semaphore or mutex will wait again when it continues.
pub(super) extern "C" fn primitiveSuspendBackingUpV1(vm: &VM) {
    suspendBackingUp(vm, 0);
}

/// 578. The same; the answer is nil when it had to be backed up.
pub(super) extern "C" fn primitiveSuspendBackingUpV2(vm: &VM) {
    suspendBackingUp(vm, 1);
}

#[inline(never)]
pub(super) fn suspendBackingUp(vm: &VM, answerNil: i64) {
    let process: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let object: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t2: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object)
    };
    if process
        == (if vm.forwardersMayExist.get() == 0 {
            memory::load(
                t2
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, ACTIVE_PROCESS_INDEX, t2)
        })
    {
        suspendActiveProcess(vm);
        return;
    }
    let list: i64 = listOfProcess(vm, process);
    if list == vm.nilObj.get() {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if removefrom(vm, process, list) == 0 {
        vm.primFailCode.set(PRIM_ERR_OPERATION_FAILED);
        return;
    }
    let object1: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t4: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object1)
    };
    let lists: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t4
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, PROCESS_LISTS_INDEX, t4)
    };
    let priority: i64 = memory::load(
            process
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    if vm.runnableBound.get() > 0 && priority > vm.runnableBound.get() {
        vm.runnableBound.set(priority);
    }
    let mut t3: bool = priority >= 1;
    if t3 {
        let count: u64 = (memory::load(lists as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t3 = priority
            <= (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(lists.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
    }
    if !t3 {
        fatalError(
            vm,
            c"a process has a priority that does not exist"
                .as_ptr()
                .cast::<i8>()
                .cast_mut(),
        );
    }
    if list
        == (if vm.forwardersMayExist.get() == 0 {
            memory::load(
                lists
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        priority.wrapping_sub(1).wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, priority.wrapping_sub(1), lists)
        })
    {
        memory::store(vm.stackPointer.get() as *mut i64, list);
    } else {
        backUpWaitin(vm, process, list);
        memory::store(
            vm.stackPointer.get() as *mut i64,
            if answerNil != 0 { vm.nilObj.get() } else { list },
        );
    }
}

/// The process is behind the send that made it wait. Put it in front of it, with the semaphore or mutex as the receiver again.
#[inline(never)]
pub(super) fn backUpWaitin(vm: &VM, process: i64, list: i64) {
    let mut value: i64 = memory::load(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, process);
    }
    if !(value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
    {
        return;
    }
    if memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) & SMALL_INTEGER_TAG != 0
    {
        divorceContext(vm, value);
    }
    let mut value1: i64 = memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(METHOD_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, METHOD_INDEX, value);
    }
    let mut pc: i64 = memory::load(
            value
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    INSTRUCTION_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    pc = pcBeforein(pc, value1);
    if pc == 0 {
        return;
    }
    memory::store(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(INSTRUCTION_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        pc.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    let stackp: i64 = memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let depth: i64 = if stackp & SMALL_INTEGER_TAG != 0 {
        stackp.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        0
    };
    if depth > 0 {
        let index: i64 = RECEIVER_INDEX.wrapping_add(depth);
        let mut offset: u64 = value as u64;
        offset = offset.wrapping_sub(vm.newSpaceStart.get());
        let mut t1: bool = offset >= vm.newSpaceBytes.get();
        if t1 {
            let mut t3: bool = list & TAG_MASK == 0;
            if t3 {
                let mut offset1: u64 = list as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t3 = offset1 < vm.newSpaceBytes.get();
            }
            t1 = t3;
        }
        if t1 {
            if memory::load(value as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, value);
            }
        }
        memory::store(
            value
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            list,
        );
    }
}

/// Where the bytecode that ends at pc starts, with its prefixes; 0 if no bytecode ends there.
#[inline(never)]
pub(super) fn pcBeforein(pc: i64, code: i64) -> i64 {
    let set: i64 = (memory::load(code.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32) as u64 >> 55) as i64 & SISTA_BYTECODE_SET;
    let mut position: i64 = (memory::load(
            code
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32) & 32767)
        .wrapping_add(1)
        .wrapping_mul(BYTES_PER_WORD)
        .wrapping_add(1);
    let mut start: i64 = position;
    while position < pc {
        let byte: i64 = memory::load(
            code.wrapping_add(BASE_HEADER_SIZE).wrapping_add(position).wrapping_sub(1)
                as *mut u8,
        ) as i64;
        let next: i64 = position.wrapping_add(lengthOfBytecodeset(byte, set));
        if next == pc {
            return start;
        }
        position = next;
        if !(set == SISTA_BYTECODE_SET && (byte == 224 || byte == 225)) {
            start = next;
        }
    }
    0
}

#[inline(never)]
pub(super) fn lengthOfBytecodeset(byte: i64, set: i64) -> i64 {
    if set == SISTA_BYTECODE_SET {
        if byte < 224 {
            return 1;
        }
        return (if byte < 248 { 2i32 } else { 3 }) as i64;
    }
    if byte == 143 {
        return 4;
    }
    if byte == 132 || byte >= 139 && byte <= 142 {
        return 3;
    }
    if byte >= 128 && byte <= 134 || (byte == 138 || byte >= 160 && byte <= 175) {
        return 2;
    }
    1
}

/// 167. Receiver stays.
pub(super) extern "C" fn primitiveYield(vm: &VM) {
    yieldActiveProcess(vm);
}

/// 186. An optional argument is the process that enters. Answer true if it owns the mutex already, else false, when it has got it.
pub(super) extern "C" fn primitiveEnterCriticalSection(vm: &VM) {
    if isListOfSlotsat(vm, MUTEX_OWNER_INDEX.wrapping_add(1), vm.argumentCount.get())
        == 0
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let mutex: i64 = memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let t3: i64;
    if vm.argumentCount.get() > 0 {
        t3 = memory::load(vm.stackPointer.get() as *mut i64);
    } else {
        let object: i64 = memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        let t4: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                object
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, VALUE_INDEX, object)
        };
        t3 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                t4
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, ACTIVE_PROCESS_INDEX, t4)
        };
    }
    let mut value: i64 = memory::load(
        mutex
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MUTEX_OWNER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, MUTEX_OWNER_INDEX, mutex);
    }
    if value == vm.nilObj.get() {
        let mut offset: u64 = mutex as u64;
        offset = offset.wrapping_sub(vm.newSpaceStart.get());
        let mut t5: bool = offset >= vm.newSpaceBytes.get();
        if t5 {
            let mut t6: bool = t3 & TAG_MASK == 0;
            if t6 {
                let mut offset1: u64 = t3 as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t6 = offset1 < vm.newSpaceBytes.get();
            }
            t5 = t6;
        }
        if t5 {
            if memory::load(mutex as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, mutex);
            }
        }
        memory::store(
            mutex
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(MUTEX_OWNER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            t3,
        );
        let t: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop: i64 = vm.falseObj.get();
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop);
        return;
    }
    if value == t3 {
        let t1: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop1: i64 = vm.trueObj.get();
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(t1.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop1);
        return;
    }
    let t2: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop2: i64 = vm.falseObj.get();
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t2.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop2);
    waitIn(vm, mutex);
}

/// 185. The first waiting process gets the mutex. Receiver stays.
pub(super) extern "C" fn primitiveExitCriticalSection(vm: &VM) {
    if isListOfSlotsat(vm, MUTEX_OWNER_INDEX.wrapping_add(1), 0) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let mutex: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let t1: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            mutex
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, FIRST_LINK_INDEX, mutex)
    };
    if t1 == vm.nilObj.get() {
        let value: i64 = vm.nilObj.get();
        let mut offset: u64 = mutex as u64;
        offset = offset.wrapping_sub(vm.newSpaceStart.get());
        let mut t2: bool = offset >= vm.newSpaceBytes.get();
        if t2 {
            let mut t3: bool = value & TAG_MASK == 0;
            if t3 {
                let mut offset1: u64 = value as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t3 = offset1 < vm.newSpaceBytes.get();
            }
            t2 = t3;
        }
        if t2 {
            if memory::load(mutex as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, mutex);
            }
        }
        memory::store(
            mutex
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(MUTEX_OWNER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            value,
        );
        return;
    }
    let first: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            mutex
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, FIRST_LINK_INDEX, mutex)
    };
    let next: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            first
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, NEXT_LINK_INDEX, first)
    };
    if next == vm.nilObj.get() {
        memory::store(
            mutex
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            vm.nilObj.get(),
        );
        memory::store(
            mutex
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            vm.nilObj.get(),
        );
    } else {
        let mut offset2: u64 = mutex as u64;
        offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
        let mut t4: bool = offset2 >= vm.newSpaceBytes.get();
        if t4 {
            let mut t5: bool = next & TAG_MASK == 0;
            if t5 {
                let mut offset3: u64 = next as u64;
                offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                t5 = offset3 < vm.newSpaceBytes.get();
            }
            t4 = t5;
        }
        if t4 {
            if memory::load(mutex as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, mutex);
            }
        }
        memory::store(
            mutex
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            next,
        );
        memory::store(
            first
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            vm.nilObj.get(),
        );
    }
    memory::store(
        first
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        vm.nilObj.get(),
    );
    let mut offset4: u64 = mutex as u64;
    offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
    let mut t6: bool = offset4 >= vm.newSpaceBytes.get();
    if t6 {
        let mut t7: bool = first & TAG_MASK == 0;
        if t7 {
            let mut offset5: u64 = first as u64;
            offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
            t7 = offset5 < vm.newSpaceBytes.get();
        }
        t6 = t7;
    }
    if t6 {
        if memory::load(mutex as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, mutex);
        }
    }
    memory::store(
        mutex
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MUTEX_OWNER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        first,
    );
    'l6: {
        let object: i64 = memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        let t8: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                object
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, VALUE_INDEX, object)
        };
        let active: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                t8
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, ACTIVE_PROCESS_INDEX, t8)
        };
        if memory::load(
                first
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32)
            <= memory::load(
                    active
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32)
        {
            let object1: i64 = memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let t11: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    object1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
            } else {
                followedFieldof(vm, VALUE_INDEX, object1)
            };
            let lists: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    t11
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
            } else {
                followedFieldof(vm, PROCESS_LISTS_INDEX, t11)
            };
            let priority: i64 = memory::load(
                    first
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32);
            if vm.runnableBound.get() > 0 && priority > vm.runnableBound.get() {
                vm.runnableBound.set(priority);
            }
            let mut t10: bool = priority >= 1;
            if t10 {
                let count: u64 = (memory::load(lists as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                t10 = priority
                    <= (if count == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(lists.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count
                    }) as i64;
            }
            if !t10 {
                fatalError(
                    vm,
                    c"a process has a priority that does not exist"
                        .as_ptr()
                        .cast::<i8>()
                        .cast_mut(),
                );
            }
            let t9: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    lists
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            priority.wrapping_sub(1).wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
            } else {
                followedFieldof(vm, priority.wrapping_sub(1), lists)
            };
            'l5: {
                memory::store(
                    first
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                    vm.nilObj.get(),
                );
                let mut offset6: u64 = first as u64;
                offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
                let mut t12: bool = offset6 >= vm.newSpaceBytes.get();
                if t12 {
                    let mut t13: bool = t9 & TAG_MASK == 0;
                    if t13 {
                        let mut offset7: u64 = t9 as u64;
                        offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
                        t13 = offset7 < vm.newSpaceBytes.get();
                    }
                    t12 = t13;
                }
                if t12 {
                    if memory::load(first as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
                        enterIntoRememberedSet(vm, first);
                    }
                }
                memory::store(
                    first
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    t9,
                );
                let t14: i64 = if vm.forwardersMayExist.get() == 0 {
                    memory::load(
                        t9
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                } else {
                    followedFieldof(vm, FIRST_LINK_INDEX, t9)
                };
                if t14 == vm.nilObj.get() {
                    let mut offset8: u64 = t9 as u64;
                    offset8 = offset8.wrapping_sub(vm.newSpaceStart.get());
                    let mut t15: bool = offset8 >= vm.newSpaceBytes.get();
                    if t15 {
                        let mut t16: bool = first & TAG_MASK == 0;
                        if t16 {
                            let mut offset9: u64 = first as u64;
                            offset9 = offset9.wrapping_sub(vm.newSpaceStart.get());
                            t16 = offset9 < vm.newSpaceBytes.get();
                        }
                        t15 = t16;
                    }
                    if t15 {
                        if memory::load(t9 as *mut i64) as u64 & REMEMBERED_BIT as u64
                            == 0
                        {
                            enterIntoRememberedSet(vm, t9);
                        }
                    }
                    memory::store(
                        t9
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        first,
                    );
                    memory::store(
                        t9
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        first,
                    );
                    break 'l5;
                }
                let last: i64 = if vm.forwardersMayExist.get() == 0 {
                    memory::load(
                        t9
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                } else {
                    followedFieldof(vm, LAST_LINK_INDEX, t9)
                };
                let mut offset10: u64 = last as u64;
                offset10 = offset10.wrapping_sub(vm.newSpaceStart.get());
                let mut t17: bool = offset10 >= vm.newSpaceBytes.get();
                if t17 {
                    let mut t18: bool = first & TAG_MASK == 0;
                    if t18 {
                        let mut offset11: u64 = first as u64;
                        offset11 = offset11.wrapping_sub(vm.newSpaceStart.get());
                        t18 = offset11 < vm.newSpaceBytes.get();
                    }
                    t17 = t18;
                }
                if t17 {
                    if memory::load(last as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
                    {
                        enterIntoRememberedSet(vm, last);
                    }
                }
                memory::store(
                    last
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                    first,
                );
                let mut offset12: u64 = t9 as u64;
                offset12 = offset12.wrapping_sub(vm.newSpaceStart.get());
                let mut t19: bool = offset12 >= vm.newSpaceBytes.get();
                if t19 {
                    let mut t20: bool = first & TAG_MASK == 0;
                    if t20 {
                        let mut offset13: u64 = first as u64;
                        offset13 = offset13.wrapping_sub(vm.newSpaceStart.get());
                        t20 = offset13 < vm.newSpaceBytes.get();
                    }
                    t19 = t20;
                }
                if t19 {
                    if memory::load(t9 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                        enterIntoRememberedSet(vm, t9);
                    }
                }
                memory::store(
                    t9
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                    first,
                );
            }
            break 'l6;
        }
        preemptby(vm, active, first);
    }
}

/// 187. As 186, but answer nil instead of waiting.
pub(super) extern "C" fn primitiveTestAndSetOwnershipOfCriticalSection(vm: &VM) {
    if isListOfSlotsat(vm, MUTEX_OWNER_INDEX.wrapping_add(1), vm.argumentCount.get())
        == 0
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let mutex: i64 = memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let t: i64;
    if vm.argumentCount.get() > 0 {
        t = memory::load(vm.stackPointer.get() as *mut i64);
    } else {
        let object: i64 = memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        let t1: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                object
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, VALUE_INDEX, object)
        };
        t = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                t1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, ACTIVE_PROCESS_INDEX, t1)
        };
    }
    let mut value: i64 = memory::load(
        mutex
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MUTEX_OWNER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, MUTEX_OWNER_INDEX, mutex);
    }
    let mut result: i64 = vm.nilObj.get();
    if value == t {
        result = vm.trueObj.get();
    }
    if value == vm.nilObj.get() {
        let mut offset: u64 = mutex as u64;
        offset = offset.wrapping_sub(vm.newSpaceStart.get());
        let mut t2: bool = offset >= vm.newSpaceBytes.get();
        if t2 {
            let mut t3: bool = t & TAG_MASK == 0;
            if t3 {
                let mut offset1: u64 = t as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t3 = offset1 < vm.newSpaceBytes.get();
            }
            t2 = t3;
        }
        if t2 {
            if memory::load(mutex as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, mutex);
            }
        }
        memory::store(
            mutex
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(MUTEX_OWNER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            t,
        );
        result = vm.falseObj.get();
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
    memory::store(vm.stackPointer.get() as *mut i64, result);
}

/// 230: sleep for up to that many microseconds. Receiver stays.
pub(super) extern "C" fn primitiveRelinquishProcessor(vm: &VM) {
    let microseconds: i64;
    'l0: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if oop & SMALL_INTEGER_TAG != 0 {
            microseconds = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l0;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        microseconds = 0;
    }
    if vm.primFailCode.get() != 0 || microseconds < 0 {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    relinquishFor(vm, microseconds as u64);
}

/// 136: signal the semaphore (nil: none) when the clock of primitive 135, which wraps, has that value. Receiver stays.
pub(super) extern "C" fn primitiveSignalAtMilliseconds(vm: &VM) {
    let semaphore: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let milliseconds: i64;
    'l0: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if oop & SMALL_INTEGER_TAG != 0 {
            milliseconds = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l0;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        milliseconds = 0;
    }
    if vm.primFailCode.get() != 0
        || (!(semaphore == vm.nilObj.get() || isSemaphore(vm, semaphore) != 0)
            || milliseconds < 0)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let mut delta: u64 = (milliseconds as u64).wrapping_sub(platform::ioMSecs())
        & 536870911;
    if delta > 268435455 {
        delta = 0;
    }
    setTimerat(
        vm,
        semaphore,
        platform::ioUTCMicrosecondsNow().wrapping_add(delta.wrapping_mul(1000)),
    );
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

/// 242: signal the semaphore (nil: none) at that time. Receiver stays.
pub(super) extern "C" fn primitiveSignalAtUTCMicroseconds(vm: &VM) {
    let semaphore: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let microseconds: u64 = positive64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ),
    );
    if vm.primFailCode.get() != 0
        || !(semaphore == vm.nilObj.get() || isSemaphore(vm, semaphore) != 0)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    setTimerat(vm, semaphore, microseconds);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

#[inline(never)]
pub(super) fn setTimerat(vm: &VM, semaphore: i64, microseconds: u64) {
    let oop1: i64 = vm.specialObjectsOop.get();
    let mut offset: u64 = oop1 as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = semaphore & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = semaphore as u64;
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
            .wrapping_add(THE_TIMER_SEMAPHORE.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        semaphore,
    );
    signalAt(vm, if semaphore == vm.nilObj.get() { 0 } else { microseconds });
}

/// 124: which semaphore (nil: none) to signal when memory runs low. Receiver stays.
pub(super) extern "C" fn primitiveLowSpaceSemaphore(vm: &VM) {
    let semaphore: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if !(semaphore == vm.nilObj.get() || isSemaphore(vm, semaphore) != 0) {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let oop1: i64 = vm.specialObjectsOop.get();
    let mut offset: u64 = oop1 as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = semaphore & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = semaphore as u64;
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
            .wrapping_add(THE_LOW_SPACE_SEMAPHORE.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        semaphore,
    );
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
}
