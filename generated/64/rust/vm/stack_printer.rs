//! The functions that class `StackPrinter` defines.

use super::compiled_code::{methodClassOf, methodOfCode, selectorOf};
use super::constants::{
    ACTIVE_PROCESS_INDEX, BASE_HEADER_SIZE, BRIDGE_BYTES, BYTES_PER_WORD, CHARACTER_TAG,
    CLASS_INDEX_MASK, CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLASS_TABLE_PAGE_SHIFT,
    CLASS_TABLE_PAGE_SLOTS, CLOSURE_INDEX, CTXT_TEMP_FRAME_START, FIRST_LINK_INDEX,
    FLAG_BLOCK, FORMAT_BYTES, FORMAT_COMPILED_CODE, FORMAT_FORWARDER, FORMAT_MASK,
    FORMAT_SHIFT, FORMAT_SHORTS, FORMAT_WORDS32, FORWARDER_CLASS_INDEX,
    FRAME_ARGUMENT_COUNT_BYTE, FRAME_CALLER_CONTEXT, FRAME_FLAGS, FRAME_LINK,
    FRAME_LOWEST_ARGUMENT, FRAME_METHOD, FRAME_RECEIVER, HEADER_INDEX,
    IDENTITY_HASH_MASK, IDENTITY_HASH_SHIFT, IMMUTABLE_BIT, INSTANCE_SPECIFICATION_INDEX,
    LAST_POINTER_FORMAT, LITERAL_START, METHOD_INDEX, MY_LIST_INDEX, NEXT_LINK_INDEX,
    NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PINNED_BIT,
    PRINTED_ACTIVATIONS_LIMIT, PRIORITY_INDEX, PROCESS_LISTS_INDEX, RECEIVER_INDEX,
    SCHEDULER_ASSOCIATION, SEGMENT_ENTRY_WORDS, SENDER_INDEX, SHIFT_FOR_WORD,
    SLOT_COUNT_SHIFT, SMALL_FLOAT_EXPONENT_OFFSET, SMALL_FLOAT_TAG, SMALL_INTEGER_TAG,
    STACK_POINTER_INDEX, SUSPENDED_CONTEXT_INDEX, TAG_MASK, VALUE_INDEX,
};
use super::contexts::operandTopOf;
use super::scheduler::followedFieldof;
use super::spur_enumeration::{enumerableObjectFrom, instanceOffrom};
use super::spur_object_fields::{fixForwardedFieldofObject, followForwarded};
use super::spur_segments::segmentIndexOf;
use super::state::VM;
use super::{memory, platform};

/// Of the active process.
#[inline(never)]
pub(super) fn printCallStack(vm: &VM) {
    if vm.framePointer.get() == 0 {
        return;
    }
    printStackFrom(vm, vm.framePointer.get());
}

#[inline(never)]
pub(super) fn printStackFrom(vm: &VM, frame: u64) {
    let mut fp: u64 = frame;
    vm.printedActivations.set(0);
    while fp != 0 && mayPrintMore(vm) != 0 {
        printFrame(vm, fp);
        let mut context: i64 = memory::load(
            fp.wrapping_add(FRAME_CALLER_CONTEXT as u64) as *mut i64,
        );
        fp = memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64) as u64;
        if fp == 0 {
            context = printSingleContextsFrom(vm, context);
            if context != 0 {
                fp = memory::load(
                        context
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                    .wrapping_sub(1) as u64;
            }
        }
    }
}

/// Print up to a married context, which is the answer, or 0 at the end of the chain.
#[inline(never)]
pub(super) fn printSingleContextsFrom(vm: &VM, first: i64) -> i64 {
    let mut context: i64 = first;
    while context & TAG_MASK == 0
        && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64 && mayPrintMore(vm) != 0
    {
        if memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ) & SMALL_INTEGER_TAG != 0
        {
            return context;
        }
        printActivationOfreceiverisBlock(
            vm,
            memory::load(
                context
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(METHOD_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            ),
            memory::load(
                context
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            ),
            (memory::load(
                context
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CLOSURE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            ) != vm.nilObj.get()) as i64,
        );
        context = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
    }
    0
}

/// The active process, then all that are runnable, the most urgent first, then those that wait or are suspended.
#[inline(never)]
pub(super) fn printAllProcesses(vm: &VM) {
    if vm.nilObj.get() == 0 {
        return;
    }
    platform::ioPrintString(c"active process".as_ptr().cast::<i8>().cast_mut());
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
    printPriorityOf(
        if vm.forwardersMayExist.get() == 0 {
            memory::load(
                t2
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, ACTIVE_PROCESS_INDEX, t2)
        },
    );
    printCallStack(vm);
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
    let count: u64 = (memory::load(lists as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let mut index: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(lists.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    while index > 0 {
        index = index.wrapping_sub(1);
        let mut value: i64 = memory::load(
            lists
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, index, lists);
        }
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
        let mut process: i64 = value1;
        while process != vm.nilObj.get() {
            platform::ioPrintNewLine();
            platform::ioPrintString(
                c"runnable process".as_ptr().cast::<i8>().cast_mut(),
            );
            printPriorityOf(process);
            let mut value2: i64 = memory::load(
                process
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            if value2 & TAG_MASK == 0
                && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value2 = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, process);
            }
            printContextChain(vm, value2);
            let mut value3: i64 = memory::load(
                process
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if value3 & TAG_MASK == 0
                && memory::load(value3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value3 = fixForwardedFieldofObject(vm, NEXT_LINK_INDEX, process);
            }
            process = value3;
        }
    }
    printOtherProcesses(vm);
}

/// All instances of the active process's class that have something to continue and are not in a runnable list.
#[inline(never)]
pub(super) fn printOtherProcesses(vm: &VM) {
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
                .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, ACTIVE_PROCESS_INDEX, t5)
    };
    let t: i64;
    'l2: {
        let tag: i64 = active & TAG_MASK;
        let t6: i64 = (if tag == 0 {
            memory::load(active as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag as u64
        }) as i64;
        let page: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    ((t6 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            t = page;
            break 'l2;
        }
        t = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t6 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    let mut process: i64 = instanceOffrom(
        vm,
        t,
        enumerableObjectFrom(
            vm,
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
        ) as i64,
    );
    while process != 0 {
        let mut value: i64 = memory::load(
            process
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, MY_LIST_INDEX, process);
        }
        let mut t1: bool = process != active;
        if t1 {
            let mut value1: i64 = memory::load(
                process
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            if value1 & TAG_MASK == 0
                && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value1 = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, process);
            }
            t1 = value1 & TAG_MASK == 0
                && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                && isRunnableList(vm, value) == 0;
        }
        if t1 {
            platform::ioPrintNewLine();
            platform::ioPrintString(
                if value == vm.nilObj.get() {
                    c"suspended process".as_ptr().cast::<i8>().cast_mut()
                } else {
                    c"waiting process".as_ptr().cast::<i8>().cast_mut()
                },
            );
            printPriorityOf(process);
            let mut value2: i64 = memory::load(
                process
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            if value2 & TAG_MASK == 0
                && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value2 = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, process);
            }
            printContextChain(vm, value2);
        }
        let t7: i64;
        'l8: {
            let classIndex: i64 = (memory::load(process as *mut i64) as u64
                & CLASS_INDEX_MASK as u64) as i64;
            let page1: i64 = memory::load(
                vm
                    .hiddenRootsObj
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ((classIndex as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32)
                            as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            if page1 == vm.nilObj.get() {
                t7 = page1;
                break 'l8;
            }
            t7 = memory::load(
                page1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        (classIndex & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
        }
        let address: u64 = process as u64;
        let count: u64 = (memory::load(process as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t8: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(process.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
        process = instanceOffrom(
            vm,
            t7,
            enumerableObjectFrom(
                vm,
                address
                    .wrapping_add(BASE_HEADER_SIZE as u64)
                    .wrapping_add(
                        (if t8 > 1 { t8 } else { 1 }).wrapping_shl(SHIFT_FOR_WORD as u32)
                            as u64,
                    ),
            ) as i64,
        );
    }
}

#[inline(never)]
pub(super) fn isRunnableList(vm: &VM, list: i64) -> i64 {
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
    let lists: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, PROCESS_LISTS_INDEX, t1)
    };
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
        if value == list {
            return 1;
        }
        i = i.wrapping_add(1);
    }
    0
}

#[inline(never)]
pub(super) fn printPriorityOf(process: i64) {
    platform::ioPrintString(c" of priority ".as_ptr().cast::<i8>().cast_mut());
    platform::ioPrintNumber(
        memory::load(
                process
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32),
    );
    platform::ioPrintString(c" ".as_ptr().cast::<i8>().cast_mut());
    platform::ioPrintHex(process as u64);
    platform::ioPrintNewLine();
}

/// One activation, its receiver, arguments, temporaries and operands, by the address of its frame.
#[inline(never)]
pub(super) fn printFrameAt(vm: &VM, fp: u64) {
    printFrame(vm, fp);
    let mut address: u64 = fp
        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
        .wrapping_add(
            (memory::load(fp.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8)
                as i64)
                .wrapping_mul(BYTES_PER_WORD) as u64,
        );
    while address >= fp.wrapping_add(FRAME_LOWEST_ARGUMENT as u64) {
        printWordAt(vm, address);
        address = address.wrapping_sub(BYTES_PER_WORD as u64);
    }
    address = fp.wrapping_add(FRAME_RECEIVER as u64);
    let top: u64 = operandTopOf(vm, fp);
    while address >= top {
        printWordAt(vm, address);
        address = address.wrapping_sub(BYTES_PER_WORD as u64);
    }
}

#[inline(never)]
pub(super) fn printWordAt(vm: &VM, address: u64) {
    platform::ioPrintString(c"  ".as_ptr().cast::<i8>().cast_mut());
    platform::ioPrintHex(address);
    platform::ioPrintString(c": ".as_ptr().cast::<i8>().cast_mut());
    printShortOop(vm, memory::load(address as *mut i64));
    platform::ioPrintNewLine();
}

/// The activations from a context on, in the order in which they return.
#[inline(never)]
pub(super) fn printContext(vm: &VM, context: i64) {
    if !(context & TAG_MASK == 0
        && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
    {
        platform::ioPrintString(c"no context".as_ptr().cast::<i8>().cast_mut());
        platform::ioPrintNewLine();
        return;
    }
    printContextChain(vm, context);
}

/// What a word refers to, with its fields or bytes. Any word may be asked about.
#[inline(never)]
pub(super) fn printOop(vm: &VM, oop: i64) {
    platform::ioPrintHex(oop as u64);
    platform::ioPrintString(c": ".as_ptr().cast::<i8>().cast_mut());
    printShortOop(vm, oop);
    platform::ioPrintNewLine();
    if oop & TAG_MASK != 0 {
        return;
    }
    if isPrintableObject(vm, oop) == 0 {
        return;
    }
    platform::ioPrintString(c"  format ".as_ptr().cast::<i8>().cast_mut());
    platform::ioPrintNumber(
        ((memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64) as i64,
    );
    platform::ioPrintString(c", hash ".as_ptr().cast::<i8>().cast_mut());
    platform::ioPrintNumber(
        ((memory::load(oop as *mut i64) as u64).wrapping_shr(IDENTITY_HASH_SHIFT as u32)
            & IDENTITY_HASH_MASK as u64) as i64,
    );
    platform::ioPrintString(c", slots ".as_ptr().cast::<i8>().cast_mut());
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    platform::ioPrintNumber(
        (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64,
    );
    let mut offset: u64 = oop as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    if offset < vm.newSpaceBytes.get() {
        platform::ioPrintString(c", young".as_ptr().cast::<i8>().cast_mut());
    }
    if memory::load(oop as *mut i64) as u64 & PINNED_BIT as u64 != 0 {
        platform::ioPrintString(c", pinned".as_ptr().cast::<i8>().cast_mut());
    }
    if memory::load(oop as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
        platform::ioPrintString(c", immutable".as_ptr().cast::<i8>().cast_mut());
    }
    platform::ioPrintNewLine();
    if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        return;
    }
    let t: i64;
    'l4: {
        let format: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        if format <= LAST_POINTER_FORMAT as u64 {
            let t3: i64;
            if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            {
                'l3: {
                    let count1: u64 = (memory::load(oop as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let slots1: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count1
                    }) as i64;
                    if slots1 < CTXT_TEMP_FRAME_START {
                        t3 = slots1;
                        break 'l3;
                    }
                    let mut top: i64 = memory::load(
                        oop
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if top & SMALL_INTEGER_TAG == 0 {
                        t3 = CTXT_TEMP_FRAME_START;
                        break 'l3;
                    }
                    top = top
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_add(CTXT_TEMP_FRAME_START);
                    if top < CTXT_TEMP_FRAME_START {
                        t3 = CTXT_TEMP_FRAME_START;
                        break 'l3;
                    }
                    t3 = if top < slots1 { top } else { slots1 };
                }
            } else {
                let count2: u64 = (memory::load(oop as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                t3 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count2
                }) as i64;
            }
            t = t3;
            break 'l4;
        }
        if format >= FORMAT_COMPILED_CODE as u64 {
            t = LITERAL_START
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
            break 'l4;
        }
        t = (format == FORMAT_FORWARDER as u64) as i64;
    }
    let slots: i64 = if t < 100 { t } else { 100 };
    let mut i: i64 = 0;
    while i < slots {
        platform::ioPrintString(c"  ".as_ptr().cast::<i8>().cast_mut());
        platform::ioPrintNumber(i);
        platform::ioPrintString(c": ".as_ptr().cast::<i8>().cast_mut());
        printShortOop(
            vm,
            memory::load(
                oop
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            ),
        );
        platform::ioPrintNewLine();
        i = i.wrapping_add(1);
    }
}

/// On the rest of a line.
#[inline(never)]
pub(super) fn printShortOop(vm: &VM, oop: i64) {
    if oop & SMALL_INTEGER_TAG != 0 {
        platform::ioPrintNumber(oop.wrapping_shr(NUM_TAG_BITS as u32));
        return;
    }
    if oop & TAG_MASK == CHARACTER_TAG {
        platform::ioPrintString(c"Character ".as_ptr().cast::<i8>().cast_mut());
        platform::ioPrintNumber((oop as u64).wrapping_shr(NUM_TAG_BITS as u32) as i64);
        return;
    }
    if oop & TAG_MASK == SMALL_FLOAT_TAG {
        let t1: f64;
        'l0: {
            if oop & TAG_MASK == SMALL_FLOAT_TAG {
                let mut rotated: u64 = (oop as u64).wrapping_shr(NUM_TAG_BITS as u32);
                if rotated > 1 {
                    rotated = rotated.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                }
                t1 = f64::from_bits(rotated >> 1 | rotated << 63);
                break 'l0;
            }
            t1 = memory::load(oop.wrapping_add(BASE_HEADER_SIZE) as *mut f64);
        }
        platform::ioPrintFloat(t1);
        return;
    }
    if isPrintableObject(vm, oop) == 0 {
        platform::ioPrintHex(oop as u64);
        platform::ioPrintString(c" (no object)".as_ptr().cast::<i8>().cast_mut());
        return;
    }
    if oop == vm.nilObj.get() {
        platform::ioPrintString(c"nil".as_ptr().cast::<i8>().cast_mut());
        return;
    }
    if oop == vm.trueObj.get() {
        platform::ioPrintString(c"true".as_ptr().cast::<i8>().cast_mut());
        return;
    }
    if oop == vm.falseObj.get() {
        platform::ioPrintString(c"false".as_ptr().cast::<i8>().cast_mut());
        return;
    }
    platform::ioPrintHex(oop as u64);
    if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        platform::ioPrintString(c" forwarded to ".as_ptr().cast::<i8>().cast_mut());
        platform::ioPrintHex(followForwarded(oop) as u64);
        return;
    }
    platform::ioPrintString(c" a ".as_ptr().cast::<i8>().cast_mut());
    let t2: i64;
    'l1: {
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
            t2 = page;
            break 'l1;
        }
        t2 = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t4 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    printClassName(t2);
    let format: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
    if format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64 {
        platform::ioPrintString(c" '".as_ptr().cast::<i8>().cast_mut());
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
        let t: i64 = t5.wrapping_sub(t6);
        platform::ioPrintBytessize(
            oop.wrapping_add(BASE_HEADER_SIZE) as u64,
            if t < 80 { t } else { 80 },
        );
        platform::ioPrintString(c"'".as_ptr().cast::<i8>().cast_mut());
    }
}

/// May its header be read without harm?
#[inline(never)]
pub(super) fn isPrintableObject(vm: &VM, oop: i64) -> i64 {
    let mut t: bool = oop & 7 == 0;
    if t {
        let mut t1: bool = oop != 0;
        if t1 {
            let address: u64 = oop as u64;
            let mut offset: u64 = address;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            let mut t3: bool = offset < vm.newSpaceBytes.get();
            if !t3 {
                let index: i64 = segmentIndexOf(vm, address);
                t3 = index >= 0
                    && address
                        < (memory::load(
                            vm
                                .segmentTable
                                .get()
                                .wrapping_add(16)
                                .wrapping_add(
                                    index
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
                                            index
                                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                                .wrapping_add(1)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                                        ) as *mut i64,
                                ) as u64,
                            )
                            .wrapping_sub(BRIDGE_BYTES as u64);
            }
            t1 = t3;
        }
        t = t1;
    }
    t as i64
}

#[inline(never)]
pub(super) fn printContextChain(vm: &VM, context: i64) {
    vm.printedActivations.set(0);
    let married: i64 = printSingleContextsFrom(vm, context);
    if married != 0 {
        printStackFrom(
            vm,
            memory::load(
                    married
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
                .wrapping_sub(1) as u64,
        );
    }
}

/// Endless recursion is a frequent reason for looking at a stack.
#[inline(never)]
pub(super) fn mayPrintMore(vm: &VM) -> i64 {
    vm.printedActivations.set(vm.printedActivations.get().wrapping_add(1));
    if vm.printedActivations.get() == PRINTED_ACTIVATIONS_LIMIT {
        platform::ioPrintString(c"...".as_ptr().cast::<i8>().cast_mut());
        platform::ioPrintNewLine();
    }
    (vm.printedActivations.get() < PRINTED_ACTIVATIONS_LIMIT) as i64
}

#[inline(never)]
pub(super) fn printFrame(vm: &VM, fp: u64) {
    platform::ioPrintHex(fp);
    platform::ioPrintString(c" ".as_ptr().cast::<i8>().cast_mut());
    printActivationOfreceiverisBlock(
        vm,
        memory::load(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64),
        memory::load(fp.wrapping_add(FRAME_RECEIVER as u64) as *mut i64),
        (memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
            & FLAG_BLOCK as u64 != 0) as i64,
    );
}

#[inline(never)]
pub(super) fn printActivationOfreceiverisBlock(
    vm: &VM,
    code: i64,
    rcvr: i64,
    isBlock: i64,
) {
    if !(code & TAG_MASK == 0
        && (memory::load(code as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 >= FORMAT_COMPILED_CODE as u64)
    {
        platform::ioPrintString(c"no method".as_ptr().cast::<i8>().cast_mut());
        platform::ioPrintNewLine();
        return;
    }
    if isBlock != 0 {
        platform::ioPrintString(c"[] in ".as_ptr().cast::<i8>().cast_mut());
    }
    let method: i64 = methodOfCode(vm, code);
    let class: i64 = methodClassOf(vm, method);
    let t: i64;
    'l0: {
        let tag: i64 = rcvr & TAG_MASK;
        let t3: i64 = (if tag == 0 {
            memory::load(rcvr as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag as u64
        }) as i64;
        let page: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    ((t3 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
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
                    (t3 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    printClassName(t);
    let mut t1: bool = class == vm.nilObj.get();
    if !t1 {
        let t2: i64;
        'l1: {
            let tag1: i64 = rcvr & TAG_MASK;
            let t4: i64 = (if tag1 == 0 {
                memory::load(rcvr as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            } else {
                tag1 as u64
            }) as i64;
            let page1: i64 = memory::load(
                vm
                    .hiddenRootsObj
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ((t4 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            if page1 == vm.nilObj.get() {
                t2 = page1;
                break 'l1;
            }
            t2 = memory::load(
                page1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        (t4 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
        }
        t1 = class == t2;
    }
    if !t1 {
        platform::ioPrintString(c"(".as_ptr().cast::<i8>().cast_mut());
        printClassName(class);
        platform::ioPrintString(c")".as_ptr().cast::<i8>().cast_mut());
    }
    platform::ioPrintString(c">>".as_ptr().cast::<i8>().cast_mut());
    printBytesOf(selectorOf(vm, method));
    platform::ioPrintNewLine();
}

/// The characters of a string or symbol.
#[inline(never)]
pub(super) fn printBytesOf(oop: i64) {
    if !(oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 >= FORMAT_BYTES as u64)
    {
        platform::ioPrintString(c"?".as_ptr().cast::<i8>().cast_mut());
        return;
    }
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t1: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
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
    platform::ioPrintBytessize(
        oop.wrapping_add(BASE_HEADER_SIZE) as u64,
        t1.wrapping_sub(t2),
    );
}

/// A class holds its name, a string, behind superclass, method dictionary and format; a metaclass holds its only instance there.
#[inline(never)]
pub(super) fn printClassName(class: i64) {
    let name: i64 = nameOfClass(class);
    if name != 0 {
        printBytesOf(name);
        return;
    }
    let instance: i64 = instanceOfMetaclass(class);
    if instance == 0 {
        platform::ioPrintString(c"?".as_ptr().cast::<i8>().cast_mut());
        return;
    }
    printBytesOf(nameOfClass(instance));
    platform::ioPrintString(c" class".as_ptr().cast::<i8>().cast_mut());
}

/// 0 if it has none.
#[inline(never)]
pub(super) fn nameOfClass(class: i64) -> i64 {
    if !(class & TAG_MASK == 0
        && (memory::load(class as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64)
    {
        return 0;
    }
    let count: u64 = (memory::load(class as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let limit: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(class.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let mut i: i64 = INSTANCE_SPECIFICATION_INDEX.wrapping_add(1);
    while i < limit {
        let field: i64 = memory::load(
            class
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        let mut t: bool = field & TAG_MASK == 0;
        if t {
            let format: u64 = (memory::load(field as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
            t = format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64;
        }
        if t {
            return field;
        }
        i = i.wrapping_add(1);
    }
    0
}

/// 0 if it does not look like a metaclass.
#[inline(never)]
pub(super) fn instanceOfMetaclass(class: i64) -> i64 {
    if !(class & TAG_MASK == 0
        && (memory::load(class as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64)
    {
        return 0;
    }
    let count: u64 = (memory::load(class as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let limit: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(class.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let mut i: i64 = INSTANCE_SPECIFICATION_INDEX.wrapping_add(1);
    while i < limit {
        let field: i64 = memory::load(
            class
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        let mut t: bool = field & TAG_MASK == 0
            && (memory::load(field as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64;
        if t {
            let count1: u64 = (memory::load(field as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(field.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count1
            }) as i64 > 3 && nameOfClass(field) != 0;
        }
        if t {
            return field;
        }
        i = i.wrapping_add(1);
    }
    0
}
