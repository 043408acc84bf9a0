//! The functions that class `HostCalls` defines.

use super::closures::pushElementsOf;
use super::constants::{
    ACTIVE_PROCESS_INDEX, BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS,
    FLAG_CONTEXT, FORMAT_INDEXABLE_WITH_FIXED, FORMAT_SHIFT, FORWARDER_CLASS_INDEX,
    FRAME_CONTEXT, FRAME_FLAGS, HEADER_LARGE_FRAME, HOST_CALL_ENDED, HOST_CALL_FAILED,
    HOST_CALL_RETURNED, HOST_CALL_UNAVAILABLE, INSTRUCTION_POINTER_INDEX, LITERAL_START,
    MAX_HOST_ARGUMENTS, METHOD_INDEX, MY_LIST_INDEX, NEXT_LINK_INDEX, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PAGE_BASE_FRAME, PAGE_MASK, PAGE_NEXT_FREE,
    QUICK_PRIMITIVE_FIRST, QUICK_PRIMITIVE_FIRST_FIELD, QUICK_PRIMITIVE_LAST,
    REMEMBERED_BIT, RETURN_TOP_BYTECODE, SCHEDULER_ASSOCIATION, SENDER_INDEX,
    SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_CONTEXT_SLOTS, SMALL_INTEGER_TAG,
    STACK_POINTER_INDEX, SUSPENDED_CONTEXT_INDEX, TAG_MASK, VALUE_INDEX,
};
use super::contexts::activateContext;
use super::interpreter::{fatalError, interpret, prepareToRun, requestExit};
use super::message_sends::{quickConstant, runNewMethodPrimitive};
use super::method_lookup::findMethodForSend;
use super::scheduler::followedFieldof;
use super::signals::startSignals;
use super::spur_allocation::{
    allocateContextOfLargeFormat, cloneObject,
    instantiateCompiledMethodClassindexableSizeheader,
};
use super::spur_object_fields::{fixForwardedFieldofObject, followForwarded};
use super::spur_remembered_set::enterIntoRememberedSet;
use super::spur_roots::visitRootSlot;
use super::state::VM;
use super::{memory, platform};

/// Answer 0 when the message was answered (see hostCallResult), 1 when the image ended meanwhile (see hostExitStatus), 2 when the machine runs or has
/// ended, 3 for want of memory or too many arguments.
#[inline(never)]
pub(super) fn hostSendtoarguments(vm: &VM, selector: i64, rcvr: i64, array: i64) -> i32 {
    if vm.framePointer.get() != 0 {
        return HOST_CALL_UNAVAILABLE as i32;
    }
    let count: u64 = (memory::load(array as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    if (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(array.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64 > MAX_HOST_ARGUMENTS
    {
        return HOST_CALL_FAILED as i32;
    }
    if prepareToRun(vm) == 0 {
        return HOST_CALL_FAILED as i32;
    }
    if ensureHostMethod(vm) == 0 {
        return HOST_CALL_FAILED as i32;
    }
    if enterHostProcess(vm) == 0 {
        return HOST_CALL_FAILED as i32;
    }
    vm.hostReturned.set(0);
    startSignals(vm);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, rcvr);
    pushElementsOf(vm, array);
    let count1: u64 = (memory::load(array as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    vm.argumentCount
        .set(
            (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(array.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count1
            }) as i64,
        );
    vm.messageSelector.set(selector);
    let tag: i64 = rcvr & TAG_MASK;
    vm.lkupClassTag
        .set(
            (if tag == 0 {
                memory::load(rcvr as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            } else {
                tag as u64
            }) as i64,
        );
    findMethodForSend(vm);
    if vm.newMethodPrimitive.get() >= QUICK_PRIMITIVE_FIRST
        && vm.newMethodPrimitive.get() <= QUICK_PRIMITIVE_LAST
    {
        let primitive: i64 = vm.newMethodPrimitive.get();
        if primitive >= QUICK_PRIMITIVE_FIRST_FIELD {
            memory::store(
                vm.stackPointer.get() as *mut i64,
                memory::load(
                    memory::load(vm.stackPointer.get() as *mut i64)
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            primitive
                                .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                ),
            );
        } else if primitive != QUICK_PRIMITIVE_FIRST {
            let oop1: i64 = quickConstant(vm, primitive);
            memory::store(vm.stackPointer.get() as *mut i64, oop1);
        }
    } else {
        runNewMethodPrimitive(vm, vm.newMethodPrimitive.get());
    }
    interpret(vm);
    platform::ioStopHeartbeat(vm);
    platform::ioSetHeartbeatTarget(vm, 0);
    if vm.hostReturned.get() == 0 {
        return HOST_CALL_ENDED as i32;
    }
    leaveHostProcess(vm);
    HOST_CALL_RETURNED as i32
}

/// A method of class Object, if that were known, with one bytecode. Answer whether there was memory.
#[inline(never)]
pub(super) fn ensureHostMethod(vm: &VM) -> i64 {
    if vm.hostMethod.get() != 0 {
        return 1;
    }
    let oop: i64 = anyMethod(vm);
    let t: i64;
    'l0: {
        let tag: i64 = oop & TAG_MASK;
        let t4: i64 = (if tag == 0 {
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
                    ((t4 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            t = page;
            break 'l0;
        }
        t = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t4 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    vm.hostMethod
        .set(
            instantiateCompiledMethodClassindexableSizeheader(
                vm,
                t,
                BYTES_PER_WORD,
                2i64.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
            ),
        );
    if vm.hostMethod.get() == 0 {
        return 0;
    }
    let t1: i64 = vm.hostMethod.get();
    let value: i64 = vm.nilObj.get();
    let mut offset: u64 = t1 as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t5: bool = offset >= vm.newSpaceBytes.get();
    if t5 {
        let mut t6: bool = value & TAG_MASK == 0;
        if t6 {
            let mut offset1: u64 = value as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t6 = offset1 < vm.newSpaceBytes.get();
        }
        t5 = t6;
    }
    if t5 {
        if memory::load(t1 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, t1);
        }
    }
    memory::store(
        t1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(LITERAL_START.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value,
    );
    let t2: i64 = vm.hostMethod.get();
    let index: i64 = LITERAL_START.wrapping_add(1);
    let value1: i64 = vm.nilObj.get();
    let mut offset2: u64 = t2 as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t7: bool = offset2 >= vm.newSpaceBytes.get();
    if t7 {
        let mut t8: bool = value1 & TAG_MASK == 0;
        if t8 {
            let mut offset3: u64 = value1 as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t8 = offset3 < vm.newSpaceBytes.get();
        }
        t7 = t8;
    }
    if t7 {
        if memory::load(t2 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, t2);
        }
    }
    memory::store(
        t2
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value1,
    );
    memory::store(
        vm
            .hostMethod
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                LITERAL_START
                    .wrapping_add(2)
                    .wrapping_mul(BYTES_PER_WORD)
                    .wrapping_add(1)
                    .wrapping_sub(1),
            ) as *mut u8,
        RETURN_TOP_BYTECODE as u8,
    );
    1
}

/// The one in which the image was saved.
#[inline(never)]
pub(super) fn anyMethod(vm: &VM) -> i64 {
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
    let mut value: i64 = memory::load(
        t
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, t);
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
    value1
}

/// Answer whether there was memory. Allocation moves nothing.
#[inline(never)]
pub(super) fn enterHostProcess(vm: &VM) -> i64 {
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
    vm.hostOuterProcess
        .set(
            if vm.forwardersMayExist.get() == 0 {
                memory::load(
                    t1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
            } else {
                followedFieldof(vm, ACTIVE_PROCESS_INDEX, t1)
            },
        );
    let process: i64 = cloneObject(vm, vm.hostOuterProcess.get());
    if process == 0 {
        return 0;
    }
    let value: i64 = vm.nilObj.get();
    let mut offset: u64 = process as u64;
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
        if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, process);
        }
    }
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value,
    );
    let value1: i64 = vm.nilObj.get();
    let mut offset2: u64 = process as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t4: bool = offset2 >= vm.newSpaceBytes.get();
    if t4 {
        let mut t5: bool = value1 & TAG_MASK == 0;
        if t5 {
            let mut offset3: u64 = value1 as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t5 = offset3 < vm.newSpaceBytes.get();
        }
        t4 = t5;
    }
    if t4 {
        if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, process);
        }
    }
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value1,
    );
    let value2: i64 = vm.nilObj.get();
    let mut offset4: u64 = process as u64;
    offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
    let mut t6: bool = offset4 >= vm.newSpaceBytes.get();
    if t6 {
        let mut t7: bool = value2 & TAG_MASK == 0;
        if t7 {
            let mut offset5: u64 = value2 as u64;
            offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
            t7 = offset5 < vm.newSpaceBytes.get();
        }
        t6 = t7;
    }
    if t6 {
        if memory::load(process as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, process);
        }
    }
    memory::store(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value2,
    );
    let object1: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object1)
    };
    let mut offset6: u64 = t as u64;
    offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
    let mut t8: bool = offset6 >= vm.newSpaceBytes.get();
    if t8 {
        let mut t9: bool = process & TAG_MASK == 0;
        if t9 {
            let mut offset7: u64 = process as u64;
            offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
            t9 = offset7 < vm.newSpaceBytes.get();
        }
        t8 = t9;
    }
    if t8 {
        if memory::load(t as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, t);
        }
    }
    memory::store(
        t
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        process,
    );
    let code: i64 = vm.hostMethod.get();
    let context: i64;
    'l9: {
        let isLarge: i64 = (memory::load(code.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32) & HEADER_LARGE_FRAME != 0) as i64;
        let mut context1: u64;
        if isLarge == 0 {
            'l6: {
                let bytes: i64 = SMALL_CONTEXT_SLOTS
                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                    .wrapping_add(BASE_HEADER_SIZE);
                let start: u64;
                'l7: {
                    let start1: u64 = vm.freeStart.get();
                    if start1.wrapping_add(bytes as u64) > vm.scavengeThreshold.get() {
                        start = 0;
                        break 'l7;
                    }
                    vm.freeStart.set(start1.wrapping_add(bytes as u64));
                    start = start1;
                }
                if start == 0 {
                    context1 = 0;
                    break 'l6;
                }
                memory::store(
                    start as *mut i64,
                    (SMALL_CONTEXT_SLOTS as u64)
                        .wrapping_shl(SLOT_COUNT_SHIFT as u32)
                        .wrapping_add(
                            (FORMAT_INDEXABLE_WITH_FIXED as u64)
                                .wrapping_shl(FORMAT_SHIFT as u32),
                        )
                        .wrapping_add(CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64) as i64,
                );
                let nilOop: i64 = vm.nilObj.get();
                let mut i: i64 = 0;
                while i < SMALL_CONTEXT_SLOTS {
                    memory::store(
                        (start as i64)
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        nilOop,
                    );
                    i = i.wrapping_add(1);
                }
                context1 = start;
            }
            if context1 != 0 {
                context = context1 as i64;
                break 'l9;
            }
        }
        context1 = allocateContextOfLargeFormat(vm, isLarge);
        if context1 == 0 {
            fatalError(
                vm,
                c"out of memory: no room for a context".as_ptr().cast::<i8>().cast_mut(),
            );
        }
        context = context1 as i64;
    }
    let value3: i64 = vm.hostMethod.get();
    let mut offset8: u64 = context as u64;
    offset8 = offset8.wrapping_sub(vm.newSpaceStart.get());
    let mut t10: bool = offset8 >= vm.newSpaceBytes.get();
    if t10 {
        let mut t11: bool = value3 & TAG_MASK == 0;
        if t11 {
            let mut offset9: u64 = value3 as u64;
            offset9 = offset9.wrapping_sub(vm.newSpaceStart.get());
            t11 = offset9 < vm.newSpaceBytes.get();
        }
        t10 = t11;
    }
    if t10 {
        if memory::load(context as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, context);
        }
    }
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(METHOD_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value3,
    );
    let value4: i64 = LITERAL_START
        .wrapping_add(2)
        .wrapping_mul(BYTES_PER_WORD)
        .wrapping_add(1)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    let mut offset10: u64 = context as u64;
    offset10 = offset10.wrapping_sub(vm.newSpaceStart.get());
    let mut t12: bool = offset10 >= vm.newSpaceBytes.get();
    if t12 {
        let mut t13: bool = value4 & TAG_MASK == 0;
        if t13 {
            let mut offset11: u64 = value4 as u64;
            offset11 = offset11.wrapping_sub(vm.newSpaceStart.get());
            t13 = offset11 < vm.newSpaceBytes.get();
        }
        t12 = t13;
    }
    if t12 {
        if memory::load(context as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, context);
        }
    }
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(INSTRUCTION_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value4,
    );
    let value5: i64 = 0i64
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    let mut offset12: u64 = context as u64;
    offset12 = offset12.wrapping_sub(vm.newSpaceStart.get());
    let mut t14: bool = offset12 >= vm.newSpaceBytes.get();
    if t14 {
        let mut t15: bool = value5 & TAG_MASK == 0;
        if t15 {
            let mut offset13: u64 = value5 as u64;
            offset13 = offset13.wrapping_sub(vm.newSpaceStart.get());
            t15 = offset13 < vm.newSpaceBytes.get();
        }
        t14 = t15;
    }
    if t14 {
        if memory::load(context as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, context);
        }
    }
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value5,
    );
    activateContext(vm, context);
    1
}

#[inline(never)]
pub(super) fn returnToHost(vm: &VM, value: i64) {
    vm.hostResult.set(value);
    vm.hostReturned.set(1);
    requestExit(vm, 0);
}

/// The only activation of the active page is the one at the bottom.
#[inline(never)]
pub(super) fn leaveHostProcess(vm: &VM) {
    if memory::load(vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64) as *mut i64)
        as u64 & FLAG_CONTEXT as u64 != 0
    {
        memory::store(
            memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_CONTEXT as u64) as *mut i64,
                )
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            vm.nilObj.get(),
        );
    }
    let page: u64 = vm.framePointer.get() & PAGE_MASK as u64;
    memory::store(page.wrapping_add(PAGE_BASE_FRAME as u64) as *mut i64, 0);
    memory::store(
        page.wrapping_add(PAGE_NEXT_FREE as u64) as *mut i64,
        vm.freeStackPages.get() as i64,
    );
    vm.freeStackPages.set(page);
    vm.framePointer.set(0);
    let object: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object)
    };
    let value: i64 = vm.hostOuterProcess.get();
    let mut offset: u64 = t as u64;
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
        if memory::load(t as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, t);
        }
    }
    memory::store(
        t
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value,
    );
    vm.hostOuterProcess.set(0);
}

#[inline(never)]
pub(super) fn hostCallResult(vm: &VM) -> i64 {
    vm.hostResult.get()
}

#[inline(never)]
pub(super) fn visitHostRoots(vm: &VM) {
    if vm.hostMethod.get() != 0 {
        visitRootSlot(vm, vm.hostMethod.as_ptr() as u64);
    }
    if vm.hostOuterProcess.get() != 0 {
        visitRootSlot(vm, vm.hostOuterProcess.as_ptr() as u64);
    }
    if vm.hostResult.get() != 0 {
        visitRootSlot(vm, vm.hostResult.as_ptr() as u64);
    }
}

#[inline(never)]
pub(super) fn followHostRoots(vm: &VM) {
    if vm.hostMethod.get() != 0 {
        let oop: i64 = vm.hostMethod.get();
        vm.hostMethod
            .set(
                if oop & TAG_MASK == 0
                    && memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    followForwarded(oop)
                } else {
                    oop
                },
            );
    }
    if vm.hostOuterProcess.get() != 0 {
        let oop1: i64 = vm.hostOuterProcess.get();
        vm.hostOuterProcess
            .set(
                if oop1 & TAG_MASK == 0
                    && memory::load(oop1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    followForwarded(oop1)
                } else {
                    oop1
                },
            );
    }
    if vm.hostResult.get() != 0 {
        let oop2: i64 = vm.hostResult.get();
        vm.hostResult
            .set(
                if oop2 & TAG_MASK == 0
                    && memory::load(oop2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    followForwarded(oop2)
                } else {
                    oop2
                },
            );
    }
}
