//! The functions that class `Contexts` defines.

use core::sync::atomic::Ordering::Relaxed;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLOSURE_INDEX, CLOSURE_NUM_ARGS_INDEX,
    CTXT_TEMP_FRAME_START, FLAGS_ARGUMENT_COUNT_SHIFT, FLAGS_BYTECODE_SET_OFFSET,
    FLAG_BASE, FLAG_BLOCK, FLAG_CONTEXT, FORMAT_INDEXABLE_WITH_FIXED, FORMAT_SHIFT,
    FORWARDER_CLASS_INDEX, FRAME_ARGUMENT_COUNT_BYTE, FRAME_CALLER_CONTEXT,
    FRAME_CALLER_IP, FRAME_CONTEXT, FRAME_FIRST_TEMP, FRAME_FLAGS, FRAME_LINK,
    FRAME_LOWEST_ARGUMENT, FRAME_METHOD, FRAME_RECEIVER, HEADER_ARGUMENT_COUNT_SHIFT,
    HEADER_LARGE_FRAME, HEADER_TEMP_COUNT_SHIFT, INSTRUCTION_POINTER_INDEX, METHOD_INDEX,
    NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PAGE_BASE_FRAME, PAGE_BYTES,
    PAGE_HEADER_BYTES, PAGE_HEADROOM, PAGE_HEAD_FRAME, PAGE_HEAD_STACK, PAGE_LAST_USE,
    PAGE_MASK, PAGE_NEXT_FREE, RECEIVER_INDEX, REMEMBERED_BIT, SENDER_INDEX,
    SHIFT_FOR_WORD, SISTA_BYTECODE_SET, SLOT_COUNT_SHIFT, SMALL_CONTEXT_SLOTS,
    SMALL_INTEGER_TAG, STACK_POINTER_INDEX, TAG_MASK,
};
use super::frames::calleeOffrom;
use super::interpreter::fatalError;
use super::spur_allocation::{allocateContextOfLargeFormat, cloneObject};
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_remembered_set::{enterIntoRememberedSet, refersToYoung};
use super::stack_pages::{
    exposeFrame, moveActiveFramesFromcallerContext, takePageBesides,
};
use super::state::VM;
use super::memory;

#[inline(never)]
pub(super) fn marryFrame(vm: &VM, fp: u64) -> i64 {
    let code: i64 = memory::load(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64);
    let context: i64;
    'l4: {
        let isLarge: i64 = (memory::load(code.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32) & HEADER_LARGE_FRAME != 0) as i64;
        let mut context1: u64;
        if isLarge == 0 {
            'l1: {
                let bytes: i64 = SMALL_CONTEXT_SLOTS
                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                    .wrapping_add(BASE_HEADER_SIZE);
                let start: u64;
                'l2: {
                    let start1: u64 = vm.freeStart.get();
                    if start1.wrapping_add(bytes as u64) > vm.scavengeThreshold.get() {
                        start = 0;
                        break 'l2;
                    }
                    vm.freeStart.set(start1.wrapping_add(bytes as u64));
                    start = start1;
                }
                if start == 0 {
                    context1 = 0;
                    break 'l1;
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
                let mut i1: i64 = 0;
                while i1 < SMALL_CONTEXT_SLOTS {
                    memory::store(
                        (start as i64)
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(i1.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        nilOop,
                    );
                    i1 = i1.wrapping_add(1);
                }
                context1 = start;
            }
            if context1 != 0 {
                context = context1 as i64;
                break 'l4;
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
    let count: i64 = memory::load(
        fp.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
    ) as i64;
    let closure: i64 = if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64)
        as u64 & FLAG_BLOCK as u64 != 0
    {
        memory::load(
            fp
                .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                .wrapping_add(
                    (memory::load(
                        fp.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                    ) as i64)
                        .wrapping_mul(BYTES_PER_WORD) as u64,
                ) as *mut i64,
        )
    } else {
        vm.nilObj.get()
    };
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        fp.wrapping_add(1) as i64,
    );
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        count.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(METHOD_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        code,
    );
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLOSURE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        closure,
    );
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        memory::load(fp.wrapping_add(FRAME_RECEIVER as u64) as *mut i64),
    );
    let mut argument: u64 = fp.wrapping_add(FRAME_FIRST_TEMP as u64);
    let mut i: i64 = 1;
    while i <= count {
        memory::store(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    RECEIVER_INDEX.wrapping_add(i).wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
            memory::load(argument as *mut i64),
        );
        argument = argument.wrapping_sub(BYTES_PER_WORD as u64);
        i = i.wrapping_add(1);
    }
    let mut offset: u64 = context as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    if offset >= vm.newSpaceBytes.get() {
        if memory::load(context as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
            && refersToYoung(vm, context) != 0
        {
            enterIntoRememberedSet(vm, context);
        }
    }
    memory::store(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64, context);
    memory::store(
        fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
        (memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
            | FLAG_CONTEXT as u64) as i64,
    );
    context
}

/// Make the context of a frame single: everything the frame knows goes into it. sp is the top of the frame's operands.
#[inline(never)]
pub(super) fn fillContextframestackipsender(
    vm: &VM,
    context: i64,
    fp: u64,
    sp: u64,
    ip: u64,
    sender: i64,
) {
    let mut slot: i64 = RECEIVER_INDEX;
    let mut address: u64 = fp.wrapping_add(FRAME_FIRST_TEMP as u64);
    while address >= sp {
        slot = slot.wrapping_add(1);
        let value: i64 = memory::load(address as *mut i64);
        let mut offset: u64 = context as u64;
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
            if memory::load(context as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, context);
            }
        }
        memory::store(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(slot.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            value,
        );
        address = address.wrapping_sub(BYTES_PER_WORD as u64);
    }
    let pc: i64 = ip
        .wrapping_sub(
            memory::load(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64) as u64,
        )
        .wrapping_sub(BASE_HEADER_SIZE as u64)
        .wrapping_add(1) as i64;
    let mut offset2: u64 = context as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
    if t2 {
        let mut t4: bool = sender & TAG_MASK == 0;
        if t4 {
            let mut offset3: u64 = sender as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t4 = offset3 < vm.newSpaceBytes.get();
        }
        t2 = t4;
    }
    if t2 {
        if memory::load(context as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, context);
        }
    }
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        sender,
    );
    let value1: i64 = pc
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    let mut offset4: u64 = context as u64;
    offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
    let mut t5: bool = offset4 >= vm.newSpaceBytes.get();
    if t5 {
        let mut t6: bool = value1 & TAG_MASK == 0;
        if t6 {
            let mut offset5: u64 = value1 as u64;
            offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
            t6 = offset5 < vm.newSpaceBytes.get();
        }
        t5 = t6;
    }
    if t5 {
        if memory::load(context as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, context);
        }
    }
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(INSTRUCTION_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value1,
    );
    let value2: i64 = slot
        .wrapping_sub(RECEIVER_INDEX)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    let mut offset6: u64 = context as u64;
    offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
    let mut t7: bool = offset6 >= vm.newSpaceBytes.get();
    if t7 {
        let mut t8: bool = value2 & TAG_MASK == 0;
        if t8 {
            let mut offset7: u64 = value2 as u64;
            offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
            t8 = offset7 < vm.newSpaceBytes.get();
        }
        t7 = t8;
    }
    if t7 {
        if memory::load(context as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, context);
        }
    }
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value2,
    );
}

/// Make a married context single. Answer whether it was the active one: then no frame is active and the caller has to enter a context.
#[inline(never)]
pub(super) fn divorceContext(vm: &VM, context: i64) -> i64 {
    let fp: u64 = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_sub(1) as u64;
    let page: u64 = fp & PAGE_MASK as u64;
    if page == vm.framePointer.get() & PAGE_MASK as u64 {
        if fp == vm.framePointer.get() {
            let oop: i64 = vm.instructionPointer.get() as i64;
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
            let t: u64 = vm.framePointer.get() & PAGE_MASK as u64;
            let fp1: u64 = vm.framePointer.get();
            let sp: u64 = vm.stackPointer.get();
            memory::store(
                t.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64,
                fp1 as i64,
            );
            memory::store(t.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64, sp as i64);
            divorceHeadOf(vm, page);
            vm.framePointer.set(0);
            return 1;
        }
        moveActiveFramesFromcallerContext(
            vm,
            calleeOffrom(fp, vm.framePointer.get()),
            context,
        );
    }
    exposeFrame(vm, fp);
    divorceHeadOf(vm, page);
    0
}

/// The frame on top of an inactive page becomes a single context; the page keeps the others, or is free.
#[inline(never)]
pub(super) fn divorceHeadOf(vm: &VM, page: u64) {
    let fp: u64 = memory::load(page.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64)
        as u64;
    let sp: u64 = memory::load(page.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64)
        as u64;
    let context: i64 = if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64)
        as u64 & FLAG_CONTEXT as u64 != 0
    {
        memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
    } else {
        marryFrame(vm, fp)
    };
    let caller: u64 = memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64)
        as u64;
    if caller == 0 {
        fillContextframestackipsender(
            vm,
            context,
            fp,
            sp.wrapping_add(BYTES_PER_WORD as u64),
            memory::load(sp as *mut i64) as u64,
            memory::load(fp.wrapping_add(FRAME_CALLER_CONTEXT as u64) as *mut i64),
        );
        memory::store(page.wrapping_add(PAGE_BASE_FRAME as u64) as *mut i64, 0);
        memory::store(
            page.wrapping_add(PAGE_NEXT_FREE as u64) as *mut i64,
            vm.freeStackPages.get() as i64,
        );
        vm.freeStackPages.set(page);
        return;
    }
    let callerIP: u64 = memory::load(fp.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64)
        as u64;
    let cut: u64 = fp
        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
        .wrapping_add(
            (memory::load(fp.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8)
                as i64)
                .wrapping_mul(BYTES_PER_WORD) as u64,
        );
    let t1: i64 = memory::load(sp as *mut i64);
    fillContextframestackipsender(
        vm,
        context,
        fp,
        sp.wrapping_add(BYTES_PER_WORD as u64),
        t1 as u64,
        if memory::load(caller.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
            & FLAG_CONTEXT as u64 != 0
        {
            memory::load(caller.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
        } else {
            marryFrame(vm, caller)
        },
    );
    memory::store(cut as *mut i64, callerIP as i64);
    memory::store(page.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64, caller as i64);
    memory::store(page.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64, cut as i64);
}

/// Continue where this context stopped. No frame is active, or the active one has been put away. The context can be resumed.
#[inline(never)]
pub(super) fn activateContext(vm: &VM, context: i64) {
    if memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) & SMALL_INTEGER_TAG == 0
    {
        enterSingleContext(vm, context);
        return;
    }
    let fp: u64 = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_sub(1) as u64;
    if fp
        != memory::load(
            (fp & PAGE_MASK as u64).wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64,
        ) as u64
    {
        exposeFrame(vm, fp);
    }
    let page: u64 = fp & PAGE_MASK as u64;
    vm.framePointer
        .set(memory::load(page.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64) as u64);
    vm.stackPointer
        .set(memory::load(page.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64) as u64);
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    vm.instructionPointer.set(oop as u64);
    vm.bytecodeSetOffset
        .set(
            memory::load(
                vm.framePointer.get().wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                    as *mut u32,
            ) as i64,
        );
    let page1: u64 = vm.framePointer.get() & PAGE_MASK as u64;
    vm.pageClock.set(vm.pageClock.get().wrapping_add(1));
    memory::store(
        page1.wrapping_add(PAGE_LAST_USE as u64) as *mut i64,
        vm.pageClock.get() as i64,
    );
    if vm.stackLimit.load(Relaxed) != 18446744073709551615 {
        vm.stackLimit
            .store(
                (vm.framePointer.get() & PAGE_MASK as u64)
                    .wrapping_add(PAGE_HEADER_BYTES as u64)
                    .wrapping_add(PAGE_HEADROOM as u64),
                Relaxed,
            );
    }
}

/// Build a frame for it at the base of a page. The registers do not describe a frame that is needed. The image may have made the context without
/// all the temporaries of its method; a frame always has them.
#[inline(never)]
pub(super) fn enterSingleContext(vm: &VM, context: i64) {
    let page: u64 = takePageBesides(vm, 0);
    let mut value: i64 = memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(METHOD_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, METHOD_INDEX, context);
    }
    let mut value1: i64 = memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLOSURE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, CLOSURE_INDEX, context);
    }
    let stackp1: i64 = memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t: i64 = if stackp1 & SMALL_INTEGER_TAG != 0 {
        stackp1.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        0
    };
    let count: u64 = (memory::load(context as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let t1: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(context.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64)
        .wrapping_sub(CTXT_TEMP_FRAME_START);
    let stackp: i64 = if t < t1 { t } else { t1 };
    let header: i64 = memory::load(value.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    let isBlock: i64 = (value1 != vm.nilObj.get()) as i64;
    let arguments: i64 = if isBlock != 0 {
        memory::load(
                value1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        (header as u64).wrapping_shr(HEADER_ARGUMENT_COUNT_SHIFT as u32) as i64 & 15
    };
    vm.stackPointer.set(page.wrapping_add(PAGE_BYTES as u64));
    let t3: i64;
    if isBlock != 0 {
        t3 = value1;
    } else {
        let mut value2: i64 = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value2 & TAG_MASK == 0
            && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value2 = fixForwardedFieldofObject(vm, RECEIVER_INDEX, context);
        }
        t3 = value2;
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, t3);
    let mut i: i64 = 1;
    while i <= arguments {
        let oop: i64 = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    RECEIVER_INDEX.wrapping_add(i).wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
        i = i.wrapping_add(1);
    }
    let mut value3: i64 = memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value3 & TAG_MASK == 0
        && memory::load(value3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value3 = fixForwardedFieldofObject(vm, SENDER_INDEX, context);
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, value3);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, 0);
    vm.framePointer.set(vm.stackPointer.get());
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, value);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, context);
    vm.bytecodeSetOffset.set((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
    let mut flags: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
        .wrapping_add((arguments as u64).wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
        .wrapping_add(1)
        .wrapping_add(FLAG_CONTEXT as u64)
        .wrapping_add(FLAG_BASE as u64);
    if isBlock != 0 {
        flags = flags.wrapping_add(FLAG_BLOCK as u64);
    }
    let oop1: i64 = flags as i64;
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
    let mut value4: i64 = memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value4 & TAG_MASK == 0
        && memory::load(value4 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value4 = fixForwardedFieldofObject(vm, RECEIVER_INDEX, context);
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, value4);
    let limit: i64 = if stackp > arguments { stackp } else { arguments };
    i = 1;
    while i <= limit {
        let oop2: i64 = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    RECEIVER_INDEX.wrapping_add(i).wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop2);
        i = i.wrapping_add(1);
    }
    if isBlock == 0 {
        let last: u64 = vm
            .stackPointer
            .get()
            .wrapping_sub(
                ((header as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64
                    & 63)
                    .wrapping_sub(if stackp > arguments { stackp } else { arguments })
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        while vm.stackPointer.get() > last {
            let oop3: i64 = vm.nilObj.get();
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop3);
        }
    }
    vm.instructionPointer
        .set(
            value
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    memory::load(
                            context
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    INSTRUCTION_POINTER_INDEX
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                        .wrapping_shr(NUM_TAG_BITS as u32),
                )
                .wrapping_sub(1) as u64,
        );
    memory::store(
        page.wrapping_add(PAGE_BASE_FRAME as u64) as *mut i64,
        vm.framePointer.get() as i64,
    );
    retireSlotsOffromto(vm, context, arguments.wrapping_add(1), stackp);
    let page1: u64 = vm.framePointer.get() & PAGE_MASK as u64;
    vm.pageClock.set(vm.pageClock.get().wrapping_add(1));
    memory::store(
        page1.wrapping_add(PAGE_LAST_USE as u64) as *mut i64,
        vm.pageClock.get() as i64,
    );
    if vm.stackLimit.load(Relaxed) != 18446744073709551615 {
        vm.stackLimit
            .store(
                (vm.framePointer.get() & PAGE_MASK as u64)
                    .wrapping_add(PAGE_HEADER_BYTES as u64)
                    .wrapping_add(PAGE_HEADROOM as u64),
                Relaxed,
            );
    }
}

/// It is married to the active frame now: forget what the frame knows better.
#[inline(never)]
pub(super) fn retireSlotsOffromto(vm: &VM, context: i64, first: i64, last: i64) {
    let mut i: i64 = first;
    while i <= last {
        memory::store(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    RECEIVER_INDEX.wrapping_add(i).wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
            vm.nilObj.get(),
        );
        i = i.wrapping_add(1);
    }
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        first
            .wrapping_sub(1)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG),
    );
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(INSTRUCTION_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        vm.nilObj.get(),
    );
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        vm.framePointer.get().wrapping_add(1) as i64,
    );
}

/// Any slot (0-relative) of any context. Slots above the stack pointer are nil.
#[inline(never)]
pub(super) fn contextslotAt(vm: &VM, context: i64, index: i64) -> i64 {
    if memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) & SMALL_INTEGER_TAG == 0
    {
        let stackp: i64 = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        let t1: i64;
        if index
            > RECEIVER_INDEX
                .wrapping_add(
                    if stackp & SMALL_INTEGER_TAG != 0 {
                        stackp.wrapping_shr(NUM_TAG_BITS as u32)
                    } else {
                        0
                    },
                )
        {
            t1 = vm.nilObj.get();
        } else {
            let mut value: i64 = memory::load(
                context
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            if value & TAG_MASK == 0
                && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value = fixForwardedFieldofObject(vm, index, context);
            }
            t1 = value;
        }
        return t1;
    }
    frameslotAtofContext(
        vm,
        memory::load(
                context
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_sub(1) as u64,
        index,
        context,
    )
}

#[inline(never)]
pub(super) fn frameslotAtofContext(vm: &VM, fp: u64, index: i64, context: i64) -> i64 {
    if index == SENDER_INDEX {
        return senderOfFrame(vm, fp);
    }
    if index == INSTRUCTION_POINTER_INDEX {
        let t: u64 = currentIPOf(vm, fp);
        return (t
            .wrapping_sub(
                memory::load(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64) as u64,
            )
            .wrapping_sub(BASE_HEADER_SIZE as u64)
            .wrapping_add(1) as i64)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
    }
    if index == STACK_POINTER_INDEX {
        return stackDepthOfFrame(vm, fp)
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
    }
    if index <= RECEIVER_INDEX {
        let mut value: i64 = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, index, context);
        }
        return value;
    }
    let position: i64 = index.wrapping_sub(CTXT_TEMP_FRAME_START);
    if position < stackDepthOfFrame(vm, fp) {
        memory::load(
            fp
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(position.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        )
    } else {
        vm.nilObj.get()
    }
}

/// The caller's context, made if need be.
#[inline(never)]
pub(super) fn senderOfFrame(vm: &VM, fp: u64) -> i64 {
    let caller: u64 = memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64)
        as u64;
    if caller == 0 {
        memory::load(fp.wrapping_add(FRAME_CALLER_CONTEXT as u64) as *mut i64)
    } else {
        if memory::load(caller.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
            & FLAG_CONTEXT as u64 != 0
        {
            memory::load(caller.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
        } else {
            marryFrame(vm, caller)
        }
    }
}

/// Where the frame will continue: in a register, on top of its page, or in the frame above.
#[inline(never)]
pub(super) fn currentIPOf(vm: &VM, fp: u64) -> u64 {
    if fp == vm.framePointer.get() {
        return vm.instructionPointer.get();
    }
    let page: u64 = fp & PAGE_MASK as u64;
    if page == vm.framePointer.get() & PAGE_MASK as u64 {
        return memory::load(
            calleeOffrom(fp, vm.framePointer.get()).wrapping_add(FRAME_CALLER_IP as u64)
                as *mut i64,
        ) as u64;
    }
    if fp == memory::load(page.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64) as u64 {
        return memory::load(
            memory::load(page.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64) as u64
                as *mut i64,
        ) as u64;
    }
    memory::load(
        calleeOffrom(
                fp,
                memory::load(page.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64)
                    as u64,
            )
            .wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
    ) as u64
}

/// Address of the lowest operand of a frame; one word above the first temporary if it has nothing.
#[inline(never)]
pub(super) fn operandTopOf(vm: &VM, fp: u64) -> u64 {
    if fp == vm.framePointer.get() {
        return vm.stackPointer.get();
    }
    let page: u64 = fp & PAGE_MASK as u64;
    let callee: u64;
    if page == vm.framePointer.get() & PAGE_MASK as u64 {
        callee = calleeOffrom(fp, vm.framePointer.get());
    } else {
        if fp
            == memory::load(page.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64) as u64
        {
            return (memory::load(page.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64)
                as u64)
                .wrapping_add(BYTES_PER_WORD as u64);
        }
        callee = calleeOffrom(
            fp,
            memory::load(page.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64) as u64,
        );
    }
    callee
        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
        .wrapping_add(
            (memory::load(
                callee.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
            ) as i64)
                .wrapping_mul(BYTES_PER_WORD) as u64,
        )
        .wrapping_add(BYTES_PER_WORD as u64)
}

/// Number of arguments, temporaries and operands.
#[inline(never)]
pub(super) fn stackDepthOfFrame(vm: &VM, fp: u64) -> i64 {
    fp
        .wrapping_add(FRAME_RECEIVER as u64)
        .wrapping_sub(operandTopOf(vm, fp))
        .wrapping_div(BYTES_PER_WORD as u64) as i64
}

/// Number of stack slots in use.
#[inline(never)]
pub(super) fn contextSizeOf(vm: &VM, context: i64) -> i64 {
    let t: i64;
    if memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) & SMALL_INTEGER_TAG != 0
    {
        t = stackDepthOfFrame(
            vm,
            memory::load(
                    context
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
                .wrapping_sub(1) as u64,
        );
    } else {
        let stackp: i64 = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        t = if stackp & SMALL_INTEGER_TAG != 0 {
            stackp.wrapping_shr(NUM_TAG_BITS as u32)
        } else {
            0
        };
    }
    t
}

/// Any slot (0-relative) of any context. May change the registers: when the context is the active one it continues with the change.
#[inline(never)]
pub(super) fn contextslotAtput(vm: &VM, context: i64, index: i64, oop: i64) {
    if memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) & SMALL_INTEGER_TAG == 0
    {
        let mut offset: u64 = context as u64;
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
            if memory::load(context as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, context);
            }
        }
        memory::store(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop,
        );
        return;
    }
    let fp: u64 = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_sub(1) as u64;
    if index == SENDER_INDEX {
        marriedContextsetSender(vm, context, oop);
        return;
    }
    let position: i64 = index.wrapping_sub(CTXT_TEMP_FRAME_START);
    if position >= 0 {
        if position < stackDepthOfFrame(vm, fp) {
            memory::store(
                fp
                    .wrapping_add(FRAME_FIRST_TEMP as u64)
                    .wrapping_sub(position.wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
                oop,
            );
        }
        return;
    }
    if divorceContext(vm, context) == 0 {
        let mut offset2: u64 = context as u64;
        offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
        let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
        if t2 {
            let mut t4: bool = oop & TAG_MASK == 0;
            if t4 {
                let mut offset3: u64 = oop as u64;
                offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                t4 = offset3 < vm.newSpaceBytes.get();
            }
            t2 = t4;
        }
        if t2 {
            if memory::load(context as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, context);
            }
        }
        memory::store(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop,
        );
        return;
    }
    let mut offset4: u64 = context as u64;
    offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
    let mut t5: bool = offset4 >= vm.newSpaceBytes.get();
    if t5 {
        let mut t6: bool = oop & TAG_MASK == 0;
        if t6 {
            let mut offset5: u64 = oop as u64;
            offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
            t6 = offset5 < vm.newSpaceBytes.get();
        }
        t5 = t6;
    }
    if t5 {
        if memory::load(context as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, context);
        }
    }
    memory::store(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        oop,
    );
    activateContext(vm, context);
}

/// Only base frames have an arbitrary sender, so the frame becomes the base of a page.
#[inline(never)]
pub(super) fn marriedContextsetSender(vm: &VM, context: i64, oop: i64) {
    let mut fp: u64 = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_sub(1) as u64;
    let caller: u64 = memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64)
        as u64;
    if caller != 0 {
        if fp & PAGE_MASK as u64 == vm.framePointer.get() & PAGE_MASK as u64 {
            moveActiveFramesFromcallerContext(vm, fp, oop);
        } else {
            exposeFrame(vm, caller);
        }
        fp = memory::load(
                context
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_sub(1) as u64;
    }
    memory::store(fp.wrapping_add(FRAME_CALLER_CONTEXT as u64) as *mut i64, oop);
}

/// A single copy, with the sender and position of the original; 0 without memory.
#[inline(never)]
pub(super) fn cloneContext(vm: &VM, context: i64) -> i64 {
    if memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) & SMALL_INTEGER_TAG == 0
    {
        return cloneObject(vm, context);
    }
    let count: u64 = (memory::load(context as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let copy: u64 = allocateContextOfLargeFormat(
        vm,
        ((if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(context.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64 > SMALL_CONTEXT_SLOTS) as i64,
    );
    if copy == 0 {
        return 0;
    }
    let limit: i64 = RECEIVER_INDEX.wrapping_add(contextSizeOf(vm, context));
    let mut i: i64 = 0;
    while i <= limit {
        let oop: i64 = copy as i64;
        let value: i64 = contextslotAt(vm, context, i);
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
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            value,
        );
        i = i.wrapping_add(1);
    }
    copy as i64
}
