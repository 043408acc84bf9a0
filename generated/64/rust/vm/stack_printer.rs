//! The functions that class `StackPrinter` defines.

use super::compiled_code::{methodClassOf, methodOfCode, selectorOf};
use super::constants::{
    BASE_HEADER_SIZE, CLASS_INDEX_MASK, CLASS_METHOD_CONTEXT_COMPACT_INDEX,
    CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS, CLOSURE_INDEX, FIRST_LINK_INDEX,
    FLAG_BLOCK, FORMAT_BYTES, FORMAT_COMPILED_CODE, FORMAT_MASK, FORMAT_SHIFT,
    FORMAT_SHORTS, FORMAT_WORDS32, FORWARDER_CLASS_INDEX, FRAME_CALLER_CONTEXT,
    FRAME_FLAGS, FRAME_LINK, FRAME_METHOD, FRAME_RECEIVER, INSTANCE_SPECIFICATION_INDEX,
    LAST_POINTER_FORMAT, METHOD_INDEX, NEXT_LINK_INDEX, OVERFLOW_COUNT_MASK,
    OVERFLOW_SLOT_COUNT, PRINTED_ACTIVATIONS_LIMIT, PROCESS_LISTS_INDEX, RECEIVER_INDEX,
    SCHEDULER_ASSOCIATION, SENDER_INDEX, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_INTEGER_TAG, SUSPENDED_CONTEXT_INDEX, TAG_MASK, VALUE_INDEX,
};
use super::spur_object_fields::fixForwardedFieldofObject;
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
        ) & TAG_MASK == SMALL_INTEGER_TAG
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

/// The active process, then all that are runnable, the most urgent first.
#[inline(never)]
pub(super) fn printAllProcesses(vm: &VM) {
    printCallStack(vm);
    let oop: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut value: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, VALUE_INDEX, oop);
    }
    let mut value1: i64 = memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, PROCESS_LISTS_INDEX, value);
    }
    let count: u64 = (memory::load(value1 as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let mut index: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(value1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    while index > 0 {
        index = index.wrapping_sub(1);
        let mut value2: i64 = memory::load(
            value1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value2 & TAG_MASK == 0
            && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value2 = fixForwardedFieldofObject(vm, index, value1);
        }
        let mut value3: i64 = memory::load(
            value2
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value3 & TAG_MASK == 0
            && memory::load(value3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value3 = fixForwardedFieldofObject(vm, FIRST_LINK_INDEX, value2);
        }
        let mut process: i64 = value3;
        while process != vm.nilObj.get() {
            platform::ioPrintNewLine();
            platform::ioPrintString(
                c"process of priority ".as_ptr().cast::<i8>().cast_mut(),
            );
            platform::ioPrintNumber(index.wrapping_add(1));
            platform::ioPrintNewLine();
            let mut value4: i64 = memory::load(
                process
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            if value4 & TAG_MASK == 0
                && memory::load(value4 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value4 = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, process);
            }
            printContextChain(vm, value4);
            let mut value5: i64 = memory::load(
                process
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(NEXT_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if value5 & TAG_MASK == 0
                && memory::load(value5 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value5 = fixForwardedFieldofObject(vm, NEXT_LINK_INDEX, process);
            }
            process = value5;
        }
    }
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
