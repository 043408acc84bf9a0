//! The functions that class `Returns` defines.

use super::closures::hasShapeOfFullClosure;
use super::compiled_code::primitiveIndexOf;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_BLOCK_CLOSURE_COMPACT_INDEX,
    CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLOSURE_INDEX, CLOSURE_OUTER_CONTEXT_INDEX,
    FLAG_BLOCK, FLAG_CONTEXT, FORMAT_COMPILED_CODE, FORMAT_MASK, FORMAT_SHIFT,
    FORWARDER_CLASS_INDEX, FRAME_ARGUMENT_COUNT_BYTE, FRAME_CALLER_CONTEXT,
    FRAME_CONTEXT, FRAME_FLAGS, FRAME_LINK, FRAME_LOWEST_ARGUMENT, FRAME_METHOD,
    INSTRUCTION_POINTER_INDEX, METHOD_INDEX, PRIMITIVE_MARK_UNWIND, SENDER_INDEX,
    SHIFT_FOR_WORD, SMALL_INTEGER_TAG, TAG_MASK,
};
use super::contexts::marryFrame;
use super::error_sends::{sendAboutToReturnthrough, sendCannotReturn};
use super::frames::discardActiveFrame;
use super::spur_object_fields::fixForwardedFieldofObject;
use super::state::VM;
use super::memory;

#[inline(never)]
pub(super) fn returnThroughHome(vm: &VM, value: i64) {
    let home: i64 = homeOfClosure(
        vm,
        memory::load(
            vm
                .framePointer
                .get()
                .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                .wrapping_add(
                    (memory::load(
                        vm
                            .framePointer
                            .get()
                            .wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                    ) as i64)
                        .wrapping_mul(BYTES_PER_WORD) as u64,
                ) as *mut i64,
        ),
    );
    if home == 0 {
        sendCannotReturn(vm, value);
        return;
    }
    if canReturnFromHome(vm, home) == 0 {
        sendCannotReturn(vm, value);
        return;
    }
    let unwind: i64 = findUnwindContextTo(vm, home);
    if unwind == 0 {
        sendCannotReturn(vm, value);
        return;
    }
    if unwind != vm.nilObj.get() {
        sendAboutToReturnthrough(vm, value, unwind);
        return;
    }
    discardToHome(vm, home);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, value);
}

/// The context of the method activation in which the block was written, 0 if the chain does not lead to one.
#[inline(never)]
pub(super) fn homeOfClosure(vm: &VM, closure: i64) -> i64 {
    let mut block: i64 = closure;
    let mut context: i64;
    loop {
        let mut value: i64 = memory::load(
            block
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    CLOSURE_OUTER_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, CLOSURE_OUTER_CONTEXT_INDEX, block);
        }
        context = value;
        if !(context & TAG_MASK == 0
            && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
        {
            return 0;
        }
        let mut value1: i64 = memory::load(
            context
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CLOSURE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value1 & TAG_MASK == 0
            && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value1 = fixForwardedFieldofObject(vm, CLOSURE_INDEX, context);
        }
        block = value1;
        if block == vm.nilObj.get() {
            break;
        }
        let t: i64;
        'l3: {
            if block & TAG_MASK != 0 {
                t = 0;
                break 'l3;
            }
            let index: u64 = memory::load(block as *mut i64) as u64
                & CLASS_INDEX_MASK as u64;
            if index == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64
                || index == CLASS_BLOCK_CLOSURE_COMPACT_INDEX as u64
            {
                t = 1;
                break 'l3;
            }
            t = hasShapeOfFullClosure(vm, block);
        }
        if t == 0 {
            return 0;
        }
    }
    context
}

/// Is the home's caller there?
#[inline(never)]
pub(super) fn canReturnFromHome(vm: &VM, home: i64) -> i64 {
    if memory::load(
        home
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) & SMALL_INTEGER_TAG != 0
    {
        let fp: u64 = memory::load(
                home
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_sub(1) as u64;
        if memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64) as u64 != 0 {
            return 1;
        }
        let oop: i64 = memory::load(
            fp.wrapping_add(FRAME_CALLER_CONTEXT as u64) as *mut i64,
        );
        if !(oop & TAG_MASK == 0
            && memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
        {
            return 0;
        }
        if memory::load(
            oop
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ) & SMALL_INTEGER_TAG != 0
        {
            return 1;
        }
        return (memory::load(
            oop
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    INSTRUCTION_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        ) & SMALL_INTEGER_TAG != 0) as i64;
    }
    let mut value: i64 = memory::load(
        home
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, SENDER_INDEX, home);
    }
    if !(value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
    {
        return 0;
    }
    if memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) & SMALL_INTEGER_TAG != 0
    {
        return 1;
    }
    (memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(INSTRUCTION_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    ) & SMALL_INTEGER_TAG != 0) as i64
}

/// Search the callers from the active frame to home. Answer the first that has an unwind block, nil when none has, 0 when home is not
/// among them.
#[inline(never)]
pub(super) fn findUnwindContextTo(vm: &VM, home: i64) -> i64 {
    let mut unwind: i64 = vm.nilObj.get();
    let mut unwindFrame: u64 = 0;
    let mut fp: u64 = vm.framePointer.get();
    let mut context: i64 = 0;
    loop {
        if fp != 0 {
            if unwindFrame == 0
                && (unwind == vm.nilObj.get()
                    && (memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64)
                        as u64 & FLAG_BLOCK as u64 == 0
                        && primitiveIndexOf(
                            memory::load(
                                fp.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                            ),
                        ) == PRIMITIVE_MARK_UNWIND))
            {
                unwindFrame = fp;
            }
            if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
                & FLAG_CONTEXT as u64 != 0
                && memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
                    == home
            {
                return if unwindFrame == 0 {
                    unwind
                } else {
                    if memory::load(
                        unwindFrame.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                    ) as u64 & FLAG_CONTEXT as u64 != 0
                    {
                        memory::load(
                            unwindFrame.wrapping_add(FRAME_CONTEXT as u64) as *mut i64,
                        )
                    } else {
                        marryFrame(vm, unwindFrame)
                    }
                };
            }
            context = memory::load(
                fp.wrapping_add(FRAME_CALLER_CONTEXT as u64) as *mut i64,
            );
            fp = memory::load(fp.wrapping_add(FRAME_LINK as u64) as *mut i64) as u64;
            if fp == 0 {
                if !(context & TAG_MASK == 0
                    && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
                {
                    return 0;
                }
                if memory::load(
                    context
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                ) & SMALL_INTEGER_TAG != 0
                {
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
        } else {
            if unwindFrame == 0
                && (unwind == vm.nilObj.get()
                    && primitiveOfMethodContext(vm, context) == PRIMITIVE_MARK_UNWIND)
            {
                unwind = context;
            }
            if context == home {
                return if unwindFrame == 0 {
                    unwind
                } else {
                    if memory::load(
                        unwindFrame.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                    ) as u64 & FLAG_CONTEXT as u64 != 0
                    {
                        memory::load(
                            unwindFrame.wrapping_add(FRAME_CONTEXT as u64) as *mut i64,
                        )
                    } else {
                        marryFrame(vm, unwindFrame)
                    }
                };
            }
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
            if !(context & TAG_MASK == 0
                && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
            {
                return 0;
            }
            if memory::load(
                context
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            ) & SMALL_INTEGER_TAG != 0
            {
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

/// 0 for block activations.
#[inline(never)]
pub(super) fn primitiveOfMethodContext(vm: &VM, context: i64) -> i64 {
    if memory::load(
        context
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLOSURE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) != vm.nilObj.get()
    {
        return 0;
    }
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
    if !(value & TAG_MASK == 0
        && (memory::load(value as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 >= FORMAT_COMPILED_CODE as u64)
    {
        return 0;
    }
    primitiveIndexOf(value)
}

/// End every activation from the active one to home, which is among its callers; home's caller is active afterwards.
#[inline(never)]
pub(super) fn discardToHome(vm: &VM, home: i64) {
    while !(memory::load(
        vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64) as *mut i64,
    ) as u64 & FLAG_CONTEXT as u64 != 0
        && memory::load(
            vm.framePointer.get().wrapping_add(FRAME_CONTEXT as u64) as *mut i64,
        ) == home)
    {
        discardActiveFrame(vm);
    }
    discardActiveFrame(vm);
}
