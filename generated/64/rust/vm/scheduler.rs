//! The functions that class `Scheduler` defines.

use super::constants::{
    ACTIVE_PROCESS_INDEX, BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLASS_SEMAPHORE, EXCESS_SIGNALS_INDEX,
    EXTERNAL_OBJECTS_ARRAY, FIRST_LINK_INDEX, FLAG_CONTEXT, FORMAT_MASK, FORMAT_SHIFT,
    FORWARDER_CLASS_INDEX, FRAME_CONTEXT, FRAME_FLAGS, IDENTITY_HASH_MASK,
    IDENTITY_HASH_SHIFT, IMAGE_FLAG_PREEMPTION_DOES_NOT_YIELD, INSTRUCTION_POINTER_INDEX,
    LAST_LINK_INDEX, LAST_POINTER_FORMAT, MY_LIST_INDEX, NEXT_LINK_INDEX, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PAGE_HEAD_FRAME, PAGE_HEAD_STACK,
    PAGE_MASK, PRIORITY_INDEX, PROCESS_LISTS_INDEX, REMEMBERED_BIT,
    SCHEDULER_ASSOCIATION, SENDER_INDEX, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_INTEGER_TAG, SUSPENDED_CONTEXT_INDEX, TAG_MASK, VALUE_INDEX,
};
use super::contexts::{activateContext, marryFrame};
use super::interpreter::fatalError;
use super::method_lookup::followFieldsOf;
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::{memory, platform};

#[inline(never)]
pub(super) fn followedFieldof(vm: &VM, index: i64, object: i64) -> i64 {
    let mut value: i64 = memory::load(
        object
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, index, object);
    }
    value
}

/// Has it what a process has, and a priority that exists?
#[inline(never)]
pub(super) fn isProcess(vm: &VM, oop: i64) -> i64 {
    let mut t2: bool = oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64;
    if t2 {
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t2 = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64 > MY_LIST_INDEX;
    }
    if !t2 {
        return 0;
    }
    let priority: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    let mut t1: bool = priority & SMALL_INTEGER_TAG != 0;
    if t1 {
        let t: i64 = priority.wrapping_shr(NUM_TAG_BITS as u32);
        let mut t4: bool = t >= 1;
        if t4 {
            let object: i64 = memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let t7: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    object
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
            } else {
                followedFieldof(vm, VALUE_INDEX, object)
            };
            let t5: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    t7
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
            } else {
                followedFieldof(vm, PROCESS_LISTS_INDEX, t7)
            };
            let count1: u64 = (memory::load(t5 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t4 = t
                <= (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(t5.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count1
                }) as i64;
        }
        t1 = t4;
    }
    t1 as i64
}

#[inline(never)]
pub(super) fn isSemaphore(vm: &VM, oop: i64) -> i64 {
    if oop & TAG_MASK != 0 {
        return 0;
    }
    let class: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_SEMAPHORE.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if class == vm.nilObj.get() {
        return 0;
    }
    ((memory::load(class as *mut i64) as u64).wrapping_shr(IDENTITY_HASH_SHIFT as u32)
        & IDENTITY_HASH_MASK as u64
        == memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64) as i64
}

#[inline(never)]
pub(super) fn addFirstto(vm: &VM, process: i64, list: i64) {
    let mut offset: u64 = process as u64;
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
        if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, process);
        }
    }
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        list,
    );
    let first: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            list
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, FIRST_LINK_INDEX, list)
    };
    let mut offset2: u64 = process as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
    if t2 {
        let mut t4: bool = first & TAG_MASK == 0;
        if t4 {
            let mut offset3: u64 = first as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t4 = offset3 < vm.newSpaceBytes.get();
        }
        t2 = t4;
    }
    if t2 {
        if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, process);
        }
    }
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        first,
    );
    if first == vm.nilObj.get() {
        let mut offset4: u64 = list as u64;
        offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
        let mut t5: bool = offset4 >= vm.newSpaceBytes.get();
        if t5 {
            let mut t6: bool = process & TAG_MASK == 0;
            if t6 {
                let mut offset5: u64 = process as u64;
                offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
                t6 = offset5 < vm.newSpaceBytes.get();
            }
            t5 = t6;
        }
        if t5 {
            if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, list);
            }
        }
        memory::store(
            list
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            process,
        );
        memory::store(
            list
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            process,
        );
        return;
    }
    let mut offset6: u64 = list as u64;
    offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
    let mut t7: bool = offset6 >= vm.newSpaceBytes.get();
    if t7 {
        let mut t8: bool = process & TAG_MASK == 0;
        if t8 {
            let mut offset7: u64 = process as u64;
            offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
            t8 = offset7 < vm.newSpaceBytes.get();
        }
        t7 = t8;
    }
    if t7 {
        if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, list);
        }
    }
    memory::store(
        list
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        process,
    );
}

/// Answer whether it was there.
#[inline(never)]
pub(super) fn removefrom(vm: &VM, process: i64, list: i64) -> i64 {
    let mut previous: i64 = vm.nilObj.get();
    let mut value: i64 = memory::load(
        list
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, FIRST_LINK_INDEX, list);
    }
    let mut link_: i64 = value;
    while link_ != process {
        if isProcess(vm, link_) == 0 {
            return 0;
        }
        previous = link_;
        let mut value1: i64 = memory::load(
            link_
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value1 & TAG_MASK == 0
            && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value1 = fixForwardedFieldofObject(vm, NEXT_LINK_INDEX, link_);
        }
        link_ = value1;
    }
    if previous == vm.nilObj.get() {
        let first: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                list
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, FIRST_LINK_INDEX, list)
        };
        let next1: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                first
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, NEXT_LINK_INDEX, first)
        };
        if next1 == vm.nilObj.get() {
            memory::store(
                list
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                vm.nilObj.get(),
            );
            memory::store(
                list
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                vm.nilObj.get(),
            );
        } else {
            let mut offset: u64 = list as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            let mut t1: bool = offset >= vm.newSpaceBytes.get();
            if t1 {
                let mut t3: bool = next1 & TAG_MASK == 0;
                if t3 {
                    let mut offset1: u64 = next1 as u64;
                    offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                    t3 = offset1 < vm.newSpaceBytes.get();
                }
                t1 = t3;
            }
            if t1 {
                if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                    enterIntoRememberedSet(vm, list);
                }
            }
            memory::store(
                list
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                next1,
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
                .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            vm.nilObj.get(),
        );
        return 1;
    }
    let mut value2: i64 = memory::load(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value2 & TAG_MASK == 0
        && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value2 = fixForwardedFieldofObject(vm, NEXT_LINK_INDEX, process);
    }
    let mut offset2: u64 = previous as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
    if t2 {
        let mut t4: bool = value2 & TAG_MASK == 0;
        if t4 {
            let mut offset3: u64 = value2 as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t4 = offset3 < vm.newSpaceBytes.get();
        }
        t2 = t4;
    }
    if t2 {
        if memory::load(previous as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, previous);
        }
    }
    memory::store(
        previous
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value2,
    );
    if value2 == vm.nilObj.get() {
        let mut offset4: u64 = list as u64;
        offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
        let mut t5: bool = offset4 >= vm.newSpaceBytes.get();
        if t5 {
            let mut t6: bool = previous & TAG_MASK == 0;
            if t6 {
                let mut offset5: u64 = previous as u64;
                offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
                t6 = offset5 < vm.newSpaceBytes.get();
            }
            t5 = t6;
        }
        if t5 {
            if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, list);
            }
        }
        memory::store(
            list
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            previous,
        );
    }
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        vm.nilObj.get(),
    );
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        vm.nilObj.get(),
    );
    1
}

#[inline(never)]
pub(super) fn makePreemptedRunnable(vm: &VM, process: i64) {
    if vm.imageHeaderFlags.get() & IMAGE_FLAG_PREEMPTION_DOES_NOT_YIELD as u64 == 0 {
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
        let lists: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                t3
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, PROCESS_LISTS_INDEX, t3)
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
        let mut t2: bool = priority >= 1;
        if t2 {
            let count: u64 = (memory::load(lists as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t2 = priority
                <= (if count == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(lists.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count
                }) as i64;
        }
        if !t2 {
            fatalError(
                vm,
                c"a process has a priority that does not exist"
                    .as_ptr()
                    .cast::<i8>()
                    .cast_mut(),
            );
        }
        let t1: i64 = if vm.forwardersMayExist.get() == 0 {
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
        'l0: {
            memory::store(
                process
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                vm.nilObj.get(),
            );
            let mut offset: u64 = process as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            let mut t4: bool = offset >= vm.newSpaceBytes.get();
            if t4 {
                let mut t5: bool = t1 & TAG_MASK == 0;
                if t5 {
                    let mut offset1: u64 = t1 as u64;
                    offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                    t5 = offset1 < vm.newSpaceBytes.get();
                }
                t4 = t5;
            }
            if t4 {
                if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
                {
                    enterIntoRememberedSet(vm, process);
                }
            }
            memory::store(
                process
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                t1,
            );
            let t6: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    t1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
            } else {
                followedFieldof(vm, FIRST_LINK_INDEX, t1)
            };
            if t6 == vm.nilObj.get() {
                let mut offset2: u64 = t1 as u64;
                offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
                let mut t7: bool = offset2 >= vm.newSpaceBytes.get();
                if t7 {
                    let mut t8: bool = process & TAG_MASK == 0;
                    if t8 {
                        let mut offset3: u64 = process as u64;
                        offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                        t8 = offset3 < vm.newSpaceBytes.get();
                    }
                    t7 = t8;
                }
                if t7 {
                    if memory::load(t1 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                        enterIntoRememberedSet(vm, t1);
                    }
                }
                memory::store(
                    t1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                    process,
                );
                memory::store(
                    t1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                    process,
                );
                break 'l0;
            }
            let last: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    t1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
            } else {
                followedFieldof(vm, LAST_LINK_INDEX, t1)
            };
            let mut offset4: u64 = last as u64;
            offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
            let mut t9: bool = offset4 >= vm.newSpaceBytes.get();
            if t9 {
                let mut t10: bool = process & TAG_MASK == 0;
                if t10 {
                    let mut offset5: u64 = process as u64;
                    offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
                    t10 = offset5 < vm.newSpaceBytes.get();
                }
                t9 = t10;
            }
            if t9 {
                if memory::load(last as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                    enterIntoRememberedSet(vm, last);
                }
            }
            memory::store(
                last
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                process,
            );
            let mut offset6: u64 = t1 as u64;
            offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
            let mut t11: bool = offset6 >= vm.newSpaceBytes.get();
            if t11 {
                let mut t12: bool = process & TAG_MASK == 0;
                if t12 {
                    let mut offset7: u64 = process as u64;
                    offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
                    t12 = offset7 < vm.newSpaceBytes.get();
                }
                t11 = t12;
            }
            if t11 {
                if memory::load(t1 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                    enterIntoRememberedSet(vm, t1);
                }
            }
            memory::store(
                t1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                process,
            );
        }
    } else {
        let object1: i64 = memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        let t14: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                object1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, VALUE_INDEX, object1)
        };
        let lists1: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                t14
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, PROCESS_LISTS_INDEX, t14)
        };
        let priority1: i64 = memory::load(
                process
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32);
        if vm.runnableBound.get() > 0 && priority1 > vm.runnableBound.get() {
            vm.runnableBound.set(priority1);
        }
        let mut t13: bool = priority1 >= 1;
        if t13 {
            let count1: u64 = (memory::load(lists1 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t13 = priority1
                <= (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(lists1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count1
                }) as i64;
        }
        if !t13 {
            fatalError(
                vm,
                c"a process has a priority that does not exist"
                    .as_ptr()
                    .cast::<i8>()
                    .cast_mut(),
            );
        }
        addFirstto(
            vm,
            process,
            if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    lists1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            priority1.wrapping_sub(1).wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
            } else {
                followedFieldof(vm, priority1.wrapping_sub(1), lists1)
            },
        );
    }
}

/// The list at the bound, if there is a bound, has nothing to run. A bound may only be believed as long as it leads to a process.
#[inline(never)]
pub(super) fn searchRunnableProcess(vm: &VM) -> i64 {
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
    let lists: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t2
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, PROCESS_LISTS_INDEX, t2)
    };
    let count: u64 = (memory::load(lists as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let mut index: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(lists.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    if vm.runnableBound.get() > 0 && vm.runnableBound.get() < index {
        index = vm.runnableBound.get();
    }
    while index > 0 {
        index = index.wrapping_sub(1);
        let list: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                lists
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            )
        } else {
            followedFieldof(vm, index, lists)
        };
        loop {
            let t3: i64 = if vm.forwardersMayExist.get() == 0 {
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
            if t3 == vm.nilObj.get() {
                break;
            }
            vm.runnableBound.set(index.wrapping_add(1));
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
                let mut t4: bool = offset >= vm.newSpaceBytes.get();
                if t4 {
                    let mut t5: bool = next & TAG_MASK == 0;
                    if t5 {
                        let mut offset1: u64 = next as u64;
                        offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                        t5 = offset1 < vm.newSpaceBytes.get();
                    }
                    t4 = t5;
                }
                if t4 {
                    if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
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
            let t: i64;
            'l6: {
                let oop: i64 = if vm.forwardersMayExist.get() == 0 {
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
                if !(oop & TAG_MASK == 0
                    && memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
                {
                    t = 0;
                    break 'l6;
                }
                if memory::load(
                    oop
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                ) & SMALL_INTEGER_TAG != 0
                {
                    t = 1;
                    break 'l6;
                }
                t = (memory::load(
                    oop
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            INSTRUCTION_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                ) & SMALL_INTEGER_TAG != 0) as i64;
            }
            if t != 0 {
                return first;
            }
            platform::logLevelmessage(
                2,
                c"dropping a runnable process that has no context to continue in"
                    .as_ptr()
                    .cast::<i8>()
                    .cast_mut(),
            );
        }
    }
    if vm.runnableBound.get() > 0 {
        vm.runnableBound.set(0);
        return searchRunnableProcess(vm);
    }
    fatalError(
        vm,
        c"scheduler could not find a runnable process".as_ptr().cast::<i8>().cast_mut(),
    );
    0
}

#[inline(never)]
pub(super) fn preemptby(vm: &VM, active: i64, process: i64) -> i64 {
    let t: i64;
    'l0: {
        let oop: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                process
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, SUSPENDED_CONTEXT_INDEX, process)
        };
        if !(oop & TAG_MASK == 0
            && memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
        {
            t = 0;
            break 'l0;
        }
        if memory::load(
            oop
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ) & SMALL_INTEGER_TAG != 0
        {
            t = 1;
            break 'l0;
        }
        t = (memory::load(
            oop
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    INSTRUCTION_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        ) & SMALL_INTEGER_TAG != 0) as i64;
    }
    if t == 0 {
        platform::logLevelmessage(
            2,
            c"not resuming a process that has no context to continue in"
                .as_ptr()
                .cast::<i8>()
                .cast_mut(),
        );
        return 0;
    }
    makePreemptedRunnable(vm, active);
    vm.statProcessSwitches.set(vm.statProcessSwitches.get().wrapping_add(1));
    let object: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let scheduler: i64 = if vm.forwardersMayExist.get() == 0 {
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
            scheduler
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, ACTIVE_PROCESS_INDEX, scheduler)
    };
    let fp: u64 = vm.framePointer.get();
    let t2: i64 = if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
        & FLAG_CONTEXT as u64 != 0
    {
        memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
    } else {
        marryFrame(vm, fp)
    };
    let mut offset: u64 = t1 as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t3: bool = offset >= vm.newSpaceBytes.get();
    if t3 {
        let mut t4: bool = t2 & TAG_MASK == 0;
        if t4 {
            let mut offset1: u64 = t2 as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t4 = offset1 < vm.newSpaceBytes.get();
        }
        t3 = t4;
    }
    if t3 {
        if memory::load(t1 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, t1);
        }
    }
    memory::store(
        t1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        t2,
    );
    let oop1: i64 = vm.instructionPointer.get() as i64;
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
    let t5: u64 = vm.framePointer.get() & PAGE_MASK as u64;
    let fp1: u64 = vm.framePointer.get();
    let sp: u64 = vm.stackPointer.get();
    memory::store(t5.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64, fp1 as i64);
    memory::store(t5.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64, sp as i64);
    let mut offset2: u64 = scheduler as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t6: bool = offset2 >= vm.newSpaceBytes.get();
    if t6 {
        let mut t7: bool = process & TAG_MASK == 0;
        if t7 {
            let mut offset3: u64 = process as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t7 = offset3 < vm.newSpaceBytes.get();
        }
        t6 = t7;
    }
    if t6 {
        if memory::load(scheduler as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, scheduler);
        }
    }
    memory::store(
        scheduler
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        process,
    );
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        vm.nilObj.get(),
    );
    let context: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            process
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        )
    } else {
        followedFieldof(vm, SUSPENDED_CONTEXT_INDEX, process)
    };
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        vm.nilObj.get(),
    );
    activateContext(vm, context);
    1
}

/// The active process waits in a semaphore or mutex, or for its turn; somebody else runs.
#[inline(never)]
pub(super) fn waitIn(vm: &VM, list: i64) {
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
    let t: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t2
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, ACTIVE_PROCESS_INDEX, t2)
    };
    'l1: {
        memory::store(
            t
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            vm.nilObj.get(),
        );
        let mut offset: u64 = t as u64;
        offset = offset.wrapping_sub(vm.newSpaceStart.get());
        let mut t3: bool = offset >= vm.newSpaceBytes.get();
        if t3 {
            let mut t4: bool = list & TAG_MASK == 0;
            if t4 {
                let mut offset1: u64 = list as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t4 = offset1 < vm.newSpaceBytes.get();
            }
            t3 = t4;
        }
        if t3 {
            if memory::load(t as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, t);
            }
        }
        memory::store(
            t
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            list,
        );
        let t5: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                list
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, FIRST_LINK_INDEX, list)
        };
        if t5 == vm.nilObj.get() {
            let mut offset2: u64 = list as u64;
            offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
            let mut t6: bool = offset2 >= vm.newSpaceBytes.get();
            if t6 {
                let mut t7: bool = t & TAG_MASK == 0;
                if t7 {
                    let mut offset3: u64 = t as u64;
                    offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                    t7 = offset3 < vm.newSpaceBytes.get();
                }
                t6 = t7;
            }
            if t6 {
                if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                    enterIntoRememberedSet(vm, list);
                }
            }
            memory::store(
                list
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                t,
            );
            memory::store(
                list
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                t,
            );
            break 'l1;
        }
        let last: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                list
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, LAST_LINK_INDEX, list)
        };
        let mut offset4: u64 = last as u64;
        offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
        let mut t8: bool = offset4 >= vm.newSpaceBytes.get();
        if t8 {
            let mut t9: bool = t & TAG_MASK == 0;
            if t9 {
                let mut offset5: u64 = t as u64;
                offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
                t9 = offset5 < vm.newSpaceBytes.get();
            }
            t8 = t9;
        }
        if t8 {
            if memory::load(last as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, last);
            }
        }
        memory::store(
            last
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            t,
        );
        let mut offset6: u64 = list as u64;
        offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
        let mut t10: bool = offset6 >= vm.newSpaceBytes.get();
        if t10 {
            let mut t11: bool = t & TAG_MASK == 0;
            if t11 {
                let mut offset7: u64 = t as u64;
                offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
                t11 = offset7 < vm.newSpaceBytes.get();
            }
            t10 = t11;
        }
        if t10 {
            if memory::load(list as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, list);
            }
        }
        memory::store(
            list
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            t,
        );
    }
    let t1: i64;
    'l3: {
        let object1: i64 = memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        let t14: i64 = if vm.forwardersMayExist.get() == 0 {
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
                t14
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, PROCESS_LISTS_INDEX, t14)
        };
        let index: i64 = vm.runnableBound.get().wrapping_sub(1);
        let mut t12: bool = index >= 0;
        if t12 {
            let count: u64 = (memory::load(lists as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t12 = index
                < (if count == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(lists.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count
                }) as i64;
        }
        if t12 {
            let list1: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    lists
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
            } else {
                followedFieldof(vm, index, lists)
            };
            let t15: i64 = if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    list1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
            } else {
                followedFieldof(vm, FIRST_LINK_INDEX, list1)
            };
            if t15 != vm.nilObj.get() {
                let first: i64 = if vm.forwardersMayExist.get() == 0 {
                    memory::load(
                        list1
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                } else {
                    followedFieldof(vm, FIRST_LINK_INDEX, list1)
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
                        list1
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        vm.nilObj.get(),
                    );
                    memory::store(
                        list1
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        vm.nilObj.get(),
                    );
                } else {
                    let mut offset8: u64 = list1 as u64;
                    offset8 = offset8.wrapping_sub(vm.newSpaceStart.get());
                    let mut t16: bool = offset8 >= vm.newSpaceBytes.get();
                    if t16 {
                        let mut t17: bool = next & TAG_MASK == 0;
                        if t17 {
                            let mut offset9: u64 = next as u64;
                            offset9 = offset9.wrapping_sub(vm.newSpaceStart.get());
                            t17 = offset9 < vm.newSpaceBytes.get();
                        }
                        t16 = t17;
                    }
                    if t16 {
                        if memory::load(list1 as *mut i64) as u64 & REMEMBERED_BIT as u64
                            == 0
                        {
                            enterIntoRememberedSet(vm, list1);
                        }
                    }
                    memory::store(
                        list1
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
                let t13: i64;
                'l2: {
                    let oop: i64 = if vm.forwardersMayExist.get() == 0 {
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
                    if !(oop & TAG_MASK == 0
                        && memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
                    {
                        t13 = 0;
                        break 'l2;
                    }
                    if memory::load(
                        oop
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    ) & SMALL_INTEGER_TAG != 0
                    {
                        t13 = 1;
                        break 'l2;
                    }
                    t13 = (memory::load(
                        oop
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                INSTRUCTION_POINTER_INDEX
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    ) & SMALL_INTEGER_TAG != 0) as i64;
                }
                if t13 != 0 {
                    t1 = first;
                    break 'l3;
                }
            }
        }
        t1 = searchRunnableProcess(vm);
    }
    vm.statProcessSwitches.set(vm.statProcessSwitches.get().wrapping_add(1));
    let object2: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let scheduler: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object2
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object2)
    };
    let t18: i64 = if vm.forwardersMayExist.get() == 0 {
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
    let t19: i64 = if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64)
        as u64 & FLAG_CONTEXT as u64 != 0
    {
        memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
    } else {
        marryFrame(vm, fp)
    };
    let mut offset10: u64 = t18 as u64;
    offset10 = offset10.wrapping_sub(vm.newSpaceStart.get());
    let mut t20: bool = offset10 >= vm.newSpaceBytes.get();
    if t20 {
        let mut t21: bool = t19 & TAG_MASK == 0;
        if t21 {
            let mut offset11: u64 = t19 as u64;
            offset11 = offset11.wrapping_sub(vm.newSpaceStart.get());
            t21 = offset11 < vm.newSpaceBytes.get();
        }
        t20 = t21;
    }
    if t20 {
        if memory::load(t18 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, t18);
        }
    }
    memory::store(
        t18
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        t19,
    );
    let oop1: i64 = vm.instructionPointer.get() as i64;
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
    let t22: u64 = vm.framePointer.get() & PAGE_MASK as u64;
    let fp1: u64 = vm.framePointer.get();
    let sp: u64 = vm.stackPointer.get();
    memory::store(t22.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64, fp1 as i64);
    memory::store(t22.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64, sp as i64);
    let mut offset12: u64 = scheduler as u64;
    offset12 = offset12.wrapping_sub(vm.newSpaceStart.get());
    let mut t23: bool = offset12 >= vm.newSpaceBytes.get();
    if t23 {
        let mut t24: bool = t1 & TAG_MASK == 0;
        if t24 {
            let mut offset13: u64 = t1 as u64;
            offset13 = offset13.wrapping_sub(vm.newSpaceStart.get());
            t24 = offset13 < vm.newSpaceBytes.get();
        }
        t23 = t24;
    }
    if t23 {
        if memory::load(scheduler as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, scheduler);
        }
    }
    memory::store(
        scheduler
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        t1,
    );
    memory::store(
        t1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        vm.nilObj.get(),
    );
    let context: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        )
    } else {
        followedFieldof(vm, SUSPENDED_CONTEXT_INDEX, t1)
    };
    memory::store(
        t1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        vm.nilObj.get(),
    );
    activateContext(vm, context);
}

/// Let the other processes of the same priority run first, if there are any.
#[inline(never)]
pub(super) fn yieldActiveProcess(vm: &VM) {
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
    let active: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, ACTIVE_PROCESS_INDEX, t1)
    };
    let object1: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t3: i64 = if vm.forwardersMayExist.get() == 0 {
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
            t3
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, PROCESS_LISTS_INDEX, t3)
    };
    let priority: i64 = memory::load(
            active
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    if vm.runnableBound.get() > 0 && priority > vm.runnableBound.get() {
        vm.runnableBound.set(priority);
    }
    let mut t2: bool = priority >= 1;
    if t2 {
        let count: u64 = (memory::load(lists as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t2 = priority
            <= (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(lists.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64;
    }
    if !t2 {
        fatalError(
            vm,
            c"a process has a priority that does not exist"
                .as_ptr()
                .cast::<i8>()
                .cast_mut(),
        );
    }
    let list: i64 = if vm.forwardersMayExist.get() == 0 {
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
    let t4: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            list
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, FIRST_LINK_INDEX, list)
    };
    if t4 != vm.nilObj.get() {
        waitIn(vm, list);
    }
}

/// Let the first waiting process run, or remember the signal. Answer whether there was a switch.
#[inline(never)]
pub(super) fn synchronousSignal(vm: &VM, semaphore: i64) -> i64 {
    let t2: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            semaphore
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, FIRST_LINK_INDEX, semaphore)
    };
    if t2 != vm.nilObj.get() {
        let first: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                semaphore
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, FIRST_LINK_INDEX, semaphore)
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
                semaphore
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                vm.nilObj.get(),
            );
            memory::store(
                semaphore
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                vm.nilObj.get(),
            );
        } else {
            let mut offset: u64 = semaphore as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            let mut t3: bool = offset >= vm.newSpaceBytes.get();
            if t3 {
                let mut t4: bool = next & TAG_MASK == 0;
                if t4 {
                    let mut offset1: u64 = next as u64;
                    offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                    t4 = offset1 < vm.newSpaceBytes.get();
                }
                t3 = t4;
            }
            if t3 {
                if memory::load(semaphore as *mut i64) as u64 & REMEMBERED_BIT as u64
                    == 0
                {
                    enterIntoRememberedSet(vm, semaphore);
                }
            }
            memory::store(
                semaphore
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
                .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            vm.nilObj.get(),
        );
        let object: i64 = memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        let t5: i64 = if vm.forwardersMayExist.get() == 0 {
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
                t5
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, ACTIVE_PROCESS_INDEX, t5)
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
            let t8: i64 = if vm.forwardersMayExist.get() == 0 {
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
                    t8
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
            } else {
                followedFieldof(vm, PROCESS_LISTS_INDEX, t8)
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
            let mut t7: bool = priority >= 1;
            if t7 {
                let count: u64 = (memory::load(lists as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                t7 = priority
                    <= (if count == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(lists.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count
                    }) as i64;
            }
            if !t7 {
                fatalError(
                    vm,
                    c"a process has a priority that does not exist"
                        .as_ptr()
                        .cast::<i8>()
                        .cast_mut(),
                );
            }
            let t6: i64 = if vm.forwardersMayExist.get() == 0 {
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
            'l2: {
                memory::store(
                    first
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                    vm.nilObj.get(),
                );
                let mut offset2: u64 = first as u64;
                offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
                let mut t9: bool = offset2 >= vm.newSpaceBytes.get();
                if t9 {
                    let mut t10: bool = t6 & TAG_MASK == 0;
                    if t10 {
                        let mut offset3: u64 = t6 as u64;
                        offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                        t10 = offset3 < vm.newSpaceBytes.get();
                    }
                    t9 = t10;
                }
                if t9 {
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
                    t6,
                );
                let t11: i64 = if vm.forwardersMayExist.get() == 0 {
                    memory::load(
                        t6
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                } else {
                    followedFieldof(vm, FIRST_LINK_INDEX, t6)
                };
                if t11 == vm.nilObj.get() {
                    let mut offset4: u64 = t6 as u64;
                    offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
                    let mut t12: bool = offset4 >= vm.newSpaceBytes.get();
                    if t12 {
                        let mut t13: bool = first & TAG_MASK == 0;
                        if t13 {
                            let mut offset5: u64 = first as u64;
                            offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
                            t13 = offset5 < vm.newSpaceBytes.get();
                        }
                        t12 = t13;
                    }
                    if t12 {
                        if memory::load(t6 as *mut i64) as u64 & REMEMBERED_BIT as u64
                            == 0
                        {
                            enterIntoRememberedSet(vm, t6);
                        }
                    }
                    memory::store(
                        t6
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        first,
                    );
                    memory::store(
                        t6
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        first,
                    );
                    break 'l2;
                }
                let last: i64 = if vm.forwardersMayExist.get() == 0 {
                    memory::load(
                        t6
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                } else {
                    followedFieldof(vm, LAST_LINK_INDEX, t6)
                };
                let mut offset6: u64 = last as u64;
                offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
                let mut t14: bool = offset6 >= vm.newSpaceBytes.get();
                if t14 {
                    let mut t15: bool = first & TAG_MASK == 0;
                    if t15 {
                        let mut offset7: u64 = first as u64;
                        offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
                        t15 = offset7 < vm.newSpaceBytes.get();
                    }
                    t14 = t15;
                }
                if t14 {
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
                let mut offset8: u64 = t6 as u64;
                offset8 = offset8.wrapping_sub(vm.newSpaceStart.get());
                let mut t16: bool = offset8 >= vm.newSpaceBytes.get();
                if t16 {
                    let mut t17: bool = first & TAG_MASK == 0;
                    if t17 {
                        let mut offset9: u64 = first as u64;
                        offset9 = offset9.wrapping_sub(vm.newSpaceStart.get());
                        t17 = offset9 < vm.newSpaceBytes.get();
                    }
                    t16 = t17;
                }
                if t16 {
                    if memory::load(t6 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                        enterIntoRememberedSet(vm, t6);
                    }
                }
                memory::store(
                    t6
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            LAST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                    first,
                );
            }
            return 0;
        }
        return preemptby(vm, active, first);
    }
    let excess: i64 = memory::load(
        semaphore
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(EXCESS_SIGNALS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if excess & SMALL_INTEGER_TAG != 0 {
        memory::store(
            semaphore
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(EXCESS_SIGNALS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            excess
                .wrapping_shr(NUM_TAG_BITS as u32)
                .wrapping_add(1)
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG),
        );
    }
    0
}

#[inline(never)]
pub(super) fn waitOnSemaphore(vm: &VM, semaphore: i64) {
    let t: i64;
    'l0: {
        let excess: i64 = memory::load(
                semaphore
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        EXCESS_SIGNALS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32);
        if excess <= 0 {
            t = 0;
            break 'l0;
        }
        memory::store(
            semaphore
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(EXCESS_SIGNALS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            excess
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

/// Code here follows fields as it fetches them; what hangs on special objects and lists is followed now, so that waiting processes are found by
/// identity.
#[inline(never)]
pub(super) fn followForwardersInScheduler(vm: &VM) {
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
    let lists: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t2
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, PROCESS_LISTS_INDEX, t2)
    };
    followFieldsOf(vm, vm.specialObjectsOop.get());
    let object1: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    followFieldsOf(
        vm,
        if vm.forwardersMayExist.get() == 0 {
            memory::load(
                object1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, VALUE_INDEX, object1)
        },
    );
    let count: u64 = (memory::load(lists as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let limit: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(lists.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let mut i: i64 = 0;
    while i < limit {
        let mut value: i64 = memory::load(
            lists
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, i, lists);
        }
        if value & TAG_MASK == 0
            && (memory::load(value as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64
        {
            followFieldsOf(vm, value);
            let mut value1: i64 = memory::load(
                value
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if value1 & TAG_MASK == 0
                && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value1 = fixForwardedFieldofObject(vm, FIRST_LINK_INDEX, value);
            }
            let mut link_: i64 = value1;
            while link_ != vm.nilObj.get() {
                followFieldsOf(vm, link_);
                let mut value2: i64 = memory::load(
                    link_
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                if value2 & TAG_MASK == 0
                    && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value2 = fixForwardedFieldofObject(vm, NEXT_LINK_INDEX, link_);
                }
                link_ = value2;
            }
        }
        i = i.wrapping_add(1);
    }
    let object2: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t3: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object2
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object2)
    };
    followFieldsOf(
        vm,
        if vm.forwardersMayExist.get() == 0 {
            memory::load(
                t3
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, ACTIVE_PROCESS_INDEX, t3)
        },
    );
    followFieldsOf(
        vm,
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(EXTERNAL_OBJECTS_ARRAY.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ),
    );
}
