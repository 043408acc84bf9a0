//! The functions that class `ContextPrimitives` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CTXT_TEMP_FRAME_START, FLAG_BLOCK, FLAG_CONTEXT,
    FORWARDER_CLASS_INDEX, FRAME_ARGUMENT_COUNT_BYTE, FRAME_CALLER_CONTEXT,
    FRAME_CALLER_IP, FRAME_CONTEXT, FRAME_FIRST_TEMP, FRAME_FLAGS, FRAME_LINK,
    FRAME_LOWEST_ARGUMENT, FRAME_METHOD, HEADER_HAS_PRIMITIVE, HEADER_LITERAL_COUNT_MASK,
    HEADER_TEMP_COUNT_SHIFT, INSTRUCTION_POINTER_INDEX, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PAGE_BASE_FRAME, PAGE_HEAD_FRAME,
    PAGE_HEAD_STACK, PAGE_MASK, PAGE_NEXT_FREE, PRIMITIVE_MARK_HANDLER,
    PRIMITIVE_MARK_UNWIND, PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_INDEX,
    PRIM_ERR_BAD_RECEIVER, PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_INAPPROPRIATE,
    RECEIVER_INDEX, SENDER_INDEX, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG,
    STACK_POINTER_INDEX, TAG_MASK,
};
use super::contexts::{
    activateContext, contextSizeOf, contextslotAt, contextslotAtput, divorceContext,
    marryFrame, senderOfFrame,
};
use super::external_calls::unlinkExternalPrimitiveOf;
use super::method_lookup::{
    flushMethodCache, flushMethodCacheForMethod, flushMethodCacheForSelector,
};
use super::returns::primitiveOfMethodContext;
use super::spur_object_fields::fixForwardedFieldofObject;
use super::stack_pages::{divorceAllPages, exposeFrame};
use super::state::VM;
use super::memory;

/// 210: argument, temporary or operand at an index from 1.
pub(super) extern "C" fn primitiveContextAt(vm: &VM) {
    let context: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let indexOop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let address: u64;
    'l0: {
        if !(context & TAG_MASK == 0
            && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            && (indexOop & SMALL_INTEGER_TAG != 0
                && memory::load(
                    context
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                ) & SMALL_INTEGER_TAG != 0))
        {
            address = 0;
            break 'l0;
        }
        let fp: u64 = memory::load(
                context
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_sub(1) as u64;
        let index1: u64 = indexOop.wrapping_shr(NUM_TAG_BITS as u32).wrapping_sub(1)
            as u64;
        if index1
            >= (if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
                & FLAG_BLOCK as u64 != 0
            {
                memory::load(
                    fp.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64
            } else {
                (memory::load(
                        memory::load(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64)
                            .wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                    )
                    .wrapping_shr(NUM_TAG_BITS as u32) as u64)
                    .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63
            }) as u64
        {
            address = 0;
            break 'l0;
        }
        address = fp
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub((index1 as i64).wrapping_mul(BYTES_PER_WORD) as u64);
    }
    if address != 0 {
        let oop: i64 = memory::load(address as *mut i64);
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
        return;
    }
    let index: i64 = checkedContextIndexof(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
        context,
    );
    if vm.primFailCode.get() != 0 {
        return;
    }
    let oop1: i64 = contextslotAt(vm, context, RECEIVER_INDEX.wrapping_add(index));
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
}

/// 211
pub(super) extern "C" fn primitiveContextAtPut(vm: &VM) {
    let context: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let value: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let indexOop: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let address: u64;
    'l0: {
        if !(context & TAG_MASK == 0
            && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            && (indexOop & SMALL_INTEGER_TAG != 0
                && memory::load(
                    context
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                ) & SMALL_INTEGER_TAG != 0))
        {
            address = 0;
            break 'l0;
        }
        let fp: u64 = memory::load(
                context
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_sub(1) as u64;
        let index1: u64 = indexOop.wrapping_shr(NUM_TAG_BITS as u32).wrapping_sub(1)
            as u64;
        if index1
            >= (if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
                & FLAG_BLOCK as u64 != 0
            {
                memory::load(
                    fp.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64
            } else {
                (memory::load(
                        memory::load(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64)
                            .wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                    )
                    .wrapping_shr(NUM_TAG_BITS as u32) as u64)
                    .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63
            }) as u64
        {
            address = 0;
            break 'l0;
        }
        address = fp
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub((index1 as i64).wrapping_mul(BYTES_PER_WORD) as u64);
    }
    if address != 0 {
        memory::store(address as *mut i64, value);
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, value);
        return;
    }
    let index: i64 = checkedContextIndexof(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
        context,
    );
    if vm.primFailCode.get() != 0 {
        return;
    }
    contextslotAtput(vm, context, RECEIVER_INDEX.wrapping_add(index), value);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, value);
}

/// 212: the number of them.
pub(super) extern "C" fn primitiveContextSize(vm: &VM) {
    let context: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if !(context & TAG_MASK == 0
        && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let oop: i64 = contextSizeOf(vm, context)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

#[inline(never)]
pub(super) fn checkedContextIndexof(vm: &VM, indexOop: i64, context: i64) -> i64 {
    if !(context & TAG_MASK == 0
        && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return 0;
    }
    if indexOop & SMALL_INTEGER_TAG == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return 0;
    }
    let index: i64 = indexOop.wrapping_shr(NUM_TAG_BITS as u32);
    if index >= 1 && index <= contextSizeOf(vm, context) {
        return index;
    }
    vm.primFailCode.set(PRIM_ERR_BAD_INDEX);
    0
}

/// 76: set the stack pointer of a context that is not running. Slots that come into view are nil. Receiver stays.
pub(super) extern "C" fn primitiveStoreStackp(vm: &VM) {
    let context: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let newSize: i64;
    'l1: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if oop & SMALL_INTEGER_TAG != 0 {
            newSize = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l1;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        newSize = 0;
    }
    if !(context & TAG_MASK == 0
        && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if vm.primFailCode.get() != 0 {
        return;
    }
    let mut t1: bool = newSize >= 0;
    if t1 {
        let count: u64 = (memory::load(context as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t1 = newSize
            <= ((if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(context.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64)
                .wrapping_sub(CTXT_TEMP_FRAME_START);
    }
    if !t1 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    if memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) & SMALL_INTEGER_TAG != 0
    {
        if memory::load(
                context
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_sub(1) as u64 == vm.framePointer.get()
        {
            vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
            return;
        }
        divorceContext(vm, context);
    }
    let stackp: i64 = memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut i: i64 = (if stackp & SMALL_INTEGER_TAG != 0 {
        stackp.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        0
    })
        .wrapping_add(1);
    while i <= newSize {
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
        newSize.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
}

/// 195: the first caller of the receiver, up to but without the argument (a context or nil), that has an unwind block; else nil.
pub(super) extern "C" fn primitiveFindNextUnwindContext(vm: &VM) {
    let context: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let stop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if !(context & TAG_MASK == 0
        && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if !(stop == vm.nilObj.get()
        || stop & TAG_MASK == 0
            && memory::load(stop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let oop: i64 = findMarkfrominclusiveupTo(
        vm,
        PRIMITIVE_MARK_UNWIND,
        context,
        0,
        stop,
    );
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// 197: the receiver or its first caller that has an exception handler; else nil.
pub(super) extern "C" fn primitiveFindHandlerContext(vm: &VM) {
    let context: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if !(context & TAG_MASK == 0
        && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let oop: i64 = findMarkfrominclusiveupTo(
        vm,
        PRIMITIVE_MARK_HANDLER,
        context,
        1,
        vm.nilObj.get(),
    );
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// Walk from the activation of start to its callers, as far as stop, which is not looked at itself. Answer the context of the first method
/// activation with that primitive number, nil if there is none.
#[inline(never)]
pub(super) fn findMarkfrominclusiveupTo(
    vm: &VM,
    primitive: i64,
    start: i64,
    inclusive: i64,
    stop: i64,
) -> i64 {
    let mut context: i64 = start;
    let mut first: i64 = (inclusive == 0) as i64;
    while context & TAG_MASK == 0
        && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64 && context != stop
    {
        if memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ) & SMALL_INTEGER_TAG != 0
        {
            let mut fp: u64 = memory::load(
                    context
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
                .wrapping_sub(1) as u64;
            while fp != 0 {
                if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
                    & FLAG_CONTEXT as u64 != 0
                    && memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
                        == stop
                {
                    return vm.nilObj.get();
                }
                let mut t: bool = first == 0;
                if t {
                    let t1: i64;
                    'l2: {
                        if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64)
                            as u64 & FLAG_BLOCK as u64 != 0
                        {
                            t1 = 0;
                            break 'l2;
                        }
                        let code: i64 = memory::load(
                            fp.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                        );
                        let header: i64 = memory::load(
                                code.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32);
                        let mut t2: bool = header & HEADER_HAS_PRIMITIVE != 0;
                        if t2 {
                            let ip: u64 = code
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    (header & HEADER_LITERAL_COUNT_MASK)
                                        .wrapping_add(1)
                                        .wrapping_mul(BYTES_PER_WORD),
                                ) as u64;
                            t2 = (memory::load(ip.wrapping_add(1) as *mut u8) as i64)
                                .wrapping_add(
                                    (memory::load(ip.wrapping_add(2) as *mut u8) as i64) << 8,
                                ) == primitive;
                        }
                        t1 = t2 as i64;
                    }
                    t = t1 != 0;
                }
                if t {
                    return if memory::load(
                        fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                    ) as u64 & FLAG_CONTEXT as u64 != 0
                    {
                        memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
                    } else {
                        marryFrame(vm, fp)
                    };
                }
                first = 0;
                context = memory::load(
                    fp.wrapping_add(FRAME_CALLER_CONTEXT as u64) as *mut i64,
                );
                fp = memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64) as u64;
            }
        } else {
            if first == 0 && primitiveOfMethodContext(vm, context) == primitive {
                return context;
            }
            first = 0;
            let mut value: i64 = memory::load(
                context
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if value & TAG_MASK == 0
                && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value = fixForwardedFieldofObject(vm, SENDER_INDEX, context);
            }
            context = value;
        }
    }
    vm.nilObj.get()
}

/// Is target among the callers of start?
#[inline(never)]
pub(super) fn isContextcalledBy(vm: &VM, target: i64, start: i64) -> i64 {
    let mut context: i64 = start;
    while context & TAG_MASK == 0
        && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        if memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ) & SMALL_INTEGER_TAG != 0
        {
            let mut fp: u64 = memory::load(
                    context
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
                .wrapping_sub(1) as u64;
            while fp != 0 {
                if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
                    & FLAG_CONTEXT as u64 != 0
                    && (memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
                        == target && target != start)
                {
                    return 1;
                }
                context = memory::load(
                    fp.wrapping_add(FRAME_CALLER_CONTEXT as u64) as *mut i64,
                );
                fp = memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64) as u64;
            }
        } else {
            let mut value: i64 = memory::load(
                context
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if value & TAG_MASK == 0
                && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value = fixForwardedFieldofObject(vm, SENDER_INDEX, context);
            }
            context = value;
        }
        if context == target {
            return 1;
        }
    }
    0
}

/// 196: the argument (a context or nil) becomes the sender of the receiver; if it was among the callers, the activations in between end. Receiver
/// stays.
pub(super) extern "C" fn primitiveTerminateTo(vm: &VM) {
    let context: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let target: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if !(context & TAG_MASK == 0
        && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if !((target == vm.nilObj.get()
        || target & TAG_MASK == 0
            && memory::load(target as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64) && target != context)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    let t: i64;
    'l3: {
        let mut t1: bool = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ) & SMALL_INTEGER_TAG != 0;
        if t1 {
            t1 = memory::load(
                    context
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
                .wrapping_sub(1) as u64 == vm.framePointer.get()
                && (target != vm.nilObj.get()
                    && memory::load(
                        target
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    ) & SMALL_INTEGER_TAG != 0);
        }
        if !t1 {
            t = 0;
            break 'l3;
        }
        let fp: u64 = memory::load(
                target
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_sub(1) as u64;
        t = (fp & PAGE_MASK as u64 == vm.framePointer.get() & PAGE_MASK as u64
            && fp > vm.framePointer.get()) as i64;
    }
    if t != 0 {
        cutActivePageTo(
            vm,
            memory::load(
                    target
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
                .wrapping_sub(1) as u64,
        );
        return;
    }
    if target != vm.nilObj.get() && isContextcalledBy(vm, target, context) != 0 {
        cutChainFromto(vm, context, target);
    } else {
        contextslotAtput(vm, context, SENDER_INDEX, target);
    }
}

/// End the frames between the active one and target, a caller on the same page. The active frame moves up to target. It has a context, which moves along.
#[inline(never)]
pub(super) fn cutActivePageTo(vm: &VM, target: u64) {
    let mut fp: u64 = memory::load(
        vm.framePointer.get().wrapping_add(FRAME_LINK as u64) as *mut i64,
    ) as u64;
    if fp == target {
        return;
    }
    let mut callee: u64;
    loop {
        if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
            & FLAG_CONTEXT as u64 != 0
        {
            memory::store(
                memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                vm.nilObj.get(),
            );
        }
        callee = fp;
        fp = memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64) as u64;
        if fp == target {
            break;
        }
    }
    let callerIP: u64 = memory::load(
        callee.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
    ) as u64;
    let mut source: u64 = vm
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
    let delta: i64 = callee
        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
        .wrapping_add(
            (memory::load(
                callee.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
            ) as i64)
                .wrapping_mul(BYTES_PER_WORD) as u64,
        )
        .wrapping_sub(source) as i64;
    while source >= vm.stackPointer.get() {
        memory::store(
            source.wrapping_add(delta as u64) as *mut i64,
            memory::load(source as *mut i64),
        );
        source = source.wrapping_sub(BYTES_PER_WORD as u64);
    }
    vm.framePointer.set(vm.framePointer.get().wrapping_add(delta as u64));
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(delta as u64));
    memory::store(
        vm.framePointer.get().wrapping_add(FRAME_LINK as u64) as *mut i64,
        target as i64,
    );
    memory::store(
        vm.framePointer.get().wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
        callerIP as i64,
    );
    memory::store(
        memory::load(
                vm.framePointer.get().wrapping_add(FRAME_CONTEXT as u64) as *mut i64,
            )
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        vm.framePointer.get().wrapping_add(1) as i64,
    );
}

/// End what is between context and target, one of its callers.
#[inline(never)]
pub(super) fn cutChainFromto(vm: &VM, context: i64, target: i64) {
    let t: i64;
    if memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) & SMALL_INTEGER_TAG != 0
    {
        t = senderOfFrame(
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
        let mut value: i64 = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, SENDER_INDEX, context);
        }
        t = value;
    }
    let mut next: i64 = t;
    if next == target {
        return;
    }
    contextslotAtput(vm, context, SENDER_INDEX, target);
    while !(next == target
        || !(next & TAG_MASK == 0
            && memory::load(next as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64))
    {
        if memory::load(
            next
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ) & SMALL_INTEGER_TAG != 0
        {
            let fp: u64 = memory::load(
                    next
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                )
                .wrapping_sub(1) as u64;
            let page: u64 = fp & PAGE_MASK as u64;
            if page == vm.framePointer.get() & PAGE_MASK as u64 {
                return;
            }
            exposeFrame(vm, fp);
            next = dropHeadsOfuntil(vm, page, target);
        } else {
            let mut value1: i64 = memory::load(
                next
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if value1 & TAG_MASK == 0
                && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value1 = fixForwardedFieldofObject(vm, SENDER_INDEX, next);
            }
            memory::store(
                next
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                vm.nilObj.get(),
            );
            memory::store(
                next
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        INSTRUCTION_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
                vm.nilObj.get(),
            );
            next = value1;
        }
    }
}

/// End the frames of an inactive page from the top down to the one whose context is target, which becomes the head. Answer target; or, when the
/// page got empty, what its base frame would have returned to.
#[inline(never)]
pub(super) fn dropHeadsOfuntil(vm: &VM, page: u64, target: i64) -> i64 {
    loop {
        let fp: u64 = memory::load(page.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64)
            as u64;
        if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
            & FLAG_CONTEXT as u64 != 0
            && memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64) == target
        {
            break;
        }
        if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
            & FLAG_CONTEXT as u64 != 0
        {
            memory::store(
                memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                vm.nilObj.get(),
            );
        }
        if memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64) as u64 == 0 {
            let caller: i64 = memory::load(
                fp.wrapping_add(FRAME_CALLER_CONTEXT as u64) as *mut i64,
            );
            memory::store(page.wrapping_add(PAGE_BASE_FRAME as u64) as *mut i64, 0);
            memory::store(
                page.wrapping_add(PAGE_NEXT_FREE as u64) as *mut i64,
                vm.freeStackPages.get() as i64,
            );
            vm.freeStackPages.set(page);
            return caller;
        }
        let callerIP: u64 = memory::load(
            fp.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
        ) as u64;
        let cut: u64 = fp
            .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
            .wrapping_add(
                (memory::load(
                    fp.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        memory::store(cut as *mut i64, callerIP as i64);
        memory::store(
            page.wrapping_add(PAGE_HEAD_FRAME as u64) as *mut i64,
            memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64),
        );
        memory::store(page.wrapping_add(PAGE_HEAD_STACK as u64) as *mut i64, cut as i64);
    }
    target
}

/// 213: 0 for a single context, 3 for a married one. The third answer of other virtual machines, 1 for one whose frame is gone, does not occur.
pub(super) extern "C" fn primitiveContextXray(vm: &VM) {
    let context: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if !(context & TAG_MASK == 0
        && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let oop: i64 = ((if memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) & SMALL_INTEGER_TAG != 0
    {
        3i32
    } else {
        0
    }) as i64)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// 214: turn all frames into contexts and forget all methods found. Receiver stays.
pub(super) extern "C" fn primitiveVoidVMState(vm: &VM) {
    let context: i64 = divorceAllPages(vm);
    flushMethodCache(vm);
    activateContext(vm, context);
}

/// 215: forget the method. Receiver stays.
pub(super) extern "C" fn primitiveVoidVMStateForMethod(vm: &VM) {
    flushMethodCacheForMethod(vm, memory::load(vm.stackPointer.get() as *mut i64));
}

/// 89. Receiver stays.
pub(super) extern "C" fn primitiveFlushCache(vm: &VM) {
    flushMethodCache(vm);
}

/// 116: forget the receiver, and where its external primitive is. Receiver stays.
pub(super) extern "C" fn primitiveFlushCacheByMethod(vm: &VM) {
    flushMethodCacheForMethod(vm, memory::load(vm.stackPointer.get() as *mut i64));
    unlinkExternalPrimitiveOf(vm, memory::load(vm.stackPointer.get() as *mut i64));
}

/// 119. Receiver stays.
pub(super) extern "C" fn primitiveFlushCacheBySelector(vm: &VM) {
    flushMethodCacheForSelector(vm, memory::load(vm.stackPointer.get() as *mut i64));
}
