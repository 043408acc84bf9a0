//! The functions that class `Frames` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, FLAGS_BYTECODE_SET_OFFSET, FLAG_CONTEXT,
    FORWARDER_CLASS_INDEX, FRAME_ARGUMENT_COUNT_BYTE, FRAME_CALLER_CONTEXT,
    FRAME_CALLER_IP, FRAME_CONTEXT, FRAME_FLAGS, FRAME_LINK, FRAME_LOWEST_ARGUMENT,
    FRAME_METHOD, FRAME_RECEIVER, INSTRUCTION_POINTER_INDEX, PAGE_BASE_FRAME, PAGE_MASK,
    PAGE_NEXT_FREE, SENDER_INDEX, SHIFT_FOR_WORD, SMALL_INTEGER_TAG, TAG_MASK,
};
use super::contexts::activateContext;
use super::error_sends::sendCannotReturn;
use super::host_calls::returnToHost;
use super::spur_object_fields::followForwarded;
use super::spur_roots::visitRootSlot;
use super::state::VM;
use super::memory;

/// The frame above fp on the same page, looking from newest downwards.
#[inline(never)]
pub(super) fn calleeOffrom(fp: u64, newest: u64) -> u64 {
    let mut callee: u64 = newest;
    let mut next: u64;
    loop {
        next = memory::load(callee.wrapping_add(FRAME_LINK as u64) as *mut i64) as u64;
        if !(next != fp && next != 0) {
            break;
        }
        callee = next;
    }
    debug_assert!(next == fp);
    callee
}

/// The caller is a context. It may be dead, or no context at all.
#[inline(never)]
pub(super) fn returnFromBaseFrame(vm: &VM, value: i64) {
    let context: i64 = memory::load(
        vm.framePointer.get().wrapping_add(FRAME_CALLER_CONTEXT as u64) as *mut i64,
    );
    let t: i64;
    'l0: {
        if !(context & TAG_MASK == 0
            && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
        {
            t = 0;
            break 'l0;
        }
        if memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ) & SMALL_INTEGER_TAG != 0
        {
            t = 1;
            break 'l0;
        }
        t = (memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    INSTRUCTION_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        ) & SMALL_INTEGER_TAG != 0) as i64;
    }
    if !(t != 0
        && !(memory::load(
            vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64) as *mut i64,
        ) as u64 & FLAG_CONTEXT as u64 != 0
            && context
                == memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_CONTEXT as u64) as *mut i64,
                )))
    {
        let fp: u64 = vm.framePointer.get();
        let mut t2: bool = vm.hostMethod.get() != 0;
        if t2 {
            t2 = memory::load(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64)
                == vm.hostMethod.get();
        }
        if t2 {
            returnToHost(vm, value);
            return;
        }
        sendCannotReturn(vm, value);
        return;
    }
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
    activateContext(vm, context);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, value);
}

/// Leave the active frame without a result; its caller can continue, the sender of this was sure of it. Receiver and arguments are popped.
#[inline(never)]
pub(super) fn discardActiveFrame(vm: &VM) {
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
    let caller: u64 = memory::load(
        vm.framePointer.get().wrapping_add(FRAME_LINK as u64) as *mut i64,
    ) as u64;
    if caller == 0 {
        let context: i64 = memory::load(
            vm.framePointer.get().wrapping_add(FRAME_CALLER_CONTEXT as u64) as *mut i64,
        );
        let page: u64 = vm.framePointer.get() & PAGE_MASK as u64;
        memory::store(page.wrapping_add(PAGE_BASE_FRAME as u64) as *mut i64, 0);
        memory::store(
            page.wrapping_add(PAGE_NEXT_FREE as u64) as *mut i64,
            vm.freeStackPages.get() as i64,
        );
        vm.freeStackPages.set(page);
        activateContext(vm, context);
        return;
    }
    let stacked: u64 = vm
        .framePointer
        .get()
        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
        .wrapping_add(
            (memory::load(
                vm.framePointer.get().wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                    as *mut u8,
            ) as i64)
                .wrapping_mul(BYTES_PER_WORD) as u64,
        );
    vm.instructionPointer
        .set(
            memory::load(
                vm.framePointer.get().wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            ) as u64,
        );
    vm.framePointer.set(caller);
    vm.stackPointer.set(stacked.wrapping_add(BYTES_PER_WORD as u64));
    vm.bytecodeSetOffset
        .set(
            memory::load(
                vm.framePointer.get().wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                    as *mut u32,
            ) as i64,
        );
}

/// Hand the oops of the frames of one page to the object memory, from the newest down. sp is the top of the newest frame's operands, slot
/// the address of the word with its instruction pointer. When a method moves, the instruction pointer into it moves along.
#[inline(never)]
pub(super) fn visitFramesFromoperandsipSlot(vm: &VM, newest: u64, sp: u64, slot: u64) {
    let mut fp: u64 = newest;
    let mut operand: u64 = sp;
    let mut ipSlot: u64 = slot;
    while fp != 0 {
        let mut last: u64 = fp.wrapping_add(FRAME_RECEIVER as u64);
        while operand <= last {
            visitRootSlot(vm, operand);
            operand = operand.wrapping_add(BYTES_PER_WORD as u64);
        }
        if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
            & FLAG_CONTEXT as u64 != 0
        {
            visitRootSlot(vm, fp.wrapping_add(FRAME_CONTEXT as u64));
        }
        let code: i64 = memory::load(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64);
        visitRootSlot(vm, fp.wrapping_add(FRAME_METHOD as u64));
        memory::store(
            ipSlot as *mut i64,
            memory::load(ipSlot as *mut i64)
                .wrapping_add(
                    memory::load(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64)
                        .wrapping_sub(code),
                ),
        );
        let caller: u64 = memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64)
            as u64;
        if caller == 0 {
            visitRootSlot(vm, fp.wrapping_add(FRAME_CALLER_CONTEXT as u64));
        } else {
            ipSlot = fp.wrapping_add(FRAME_CALLER_IP as u64);
        }
        last = fp
            .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
            .wrapping_add(
                (memory::load(
                    fp.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        operand = fp.wrapping_add(FRAME_LOWEST_ARGUMENT as u64);
        while operand <= last {
            visitRootSlot(vm, operand);
            operand = operand.wrapping_add(BYTES_PER_WORD as u64);
        }
        fp = caller;
    }
}

/// As visitFramesFrom:operands:ipSlot:, but only forwarders are replaced, in the words that are used without a test: receivers, methods,
/// contexts. Arguments and operands are followed too, since they are about to become receivers.
#[inline(never)]
pub(super) fn followFramesFromoperandsipSlot(newest: u64, sp: u64, slot: u64) {
    let mut fp: u64 = newest;
    let mut operand: u64 = sp;
    let mut ipSlot: u64 = slot;
    while fp != 0 {
        let mut last: u64 = fp.wrapping_add(FRAME_RECEIVER as u64);
        while operand <= last {
            let oop: i64 = memory::load(operand as *mut i64);
            if oop & TAG_MASK == 0
                && memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                memory::store(operand as *mut i64, followForwarded(oop));
            }
            operand = operand.wrapping_add(BYTES_PER_WORD as u64);
        }
        if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
            & FLAG_CONTEXT as u64 != 0
        {
            let address: u64 = fp.wrapping_add(FRAME_CONTEXT as u64);
            let oop1: i64 = memory::load(address as *mut i64);
            if oop1 & TAG_MASK == 0
                && memory::load(oop1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                memory::store(address as *mut i64, followForwarded(oop1));
            }
        }
        let code: i64 = memory::load(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64);
        let address1: u64 = fp.wrapping_add(FRAME_METHOD as u64);
        let oop2: i64 = memory::load(address1 as *mut i64);
        if oop2 & TAG_MASK == 0
            && memory::load(oop2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            memory::store(address1 as *mut i64, followForwarded(oop2));
        }
        memory::store(
            ipSlot as *mut i64,
            memory::load(ipSlot as *mut i64)
                .wrapping_add(
                    memory::load(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64)
                        .wrapping_sub(code),
                ),
        );
        let caller: u64 = memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64)
            as u64;
        if caller == 0 {
            let address2: u64 = fp.wrapping_add(FRAME_CALLER_CONTEXT as u64);
            let oop3: i64 = memory::load(address2 as *mut i64);
            if oop3 & TAG_MASK == 0
                && memory::load(oop3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                memory::store(address2 as *mut i64, followForwarded(oop3));
            }
        } else {
            ipSlot = fp.wrapping_add(FRAME_CALLER_IP as u64);
        }
        last = fp
            .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
            .wrapping_add(
                (memory::load(
                    fp.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        operand = fp.wrapping_add(FRAME_LOWEST_ARGUMENT as u64);
        while operand <= last {
            let oop4: i64 = memory::load(operand as *mut i64);
            if oop4 & TAG_MASK == 0
                && memory::load(oop4 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                memory::store(operand as *mut i64, followForwarded(oop4));
            }
            operand = operand.wrapping_add(BYTES_PER_WORD as u64);
        }
        fp = caller;
    }
}
