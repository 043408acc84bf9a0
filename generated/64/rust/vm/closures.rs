//! The functions that class `Closures` defines.

use core::sync::atomic::Ordering::Relaxed;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_BLOCK_CLOSURE_COMPACT_INDEX,
    CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLOSURE_FIRST_COPIED_VALUE_INDEX,
    CLOSURE_NUM_ARGS_INDEX, CLOSURE_OUTER_CONTEXT_INDEX, CLOSURE_START_PC_INDEX,
    FLAGS_ARGUMENT_COUNT_SHIFT, FLAG_BLOCK, FLAG_CONTEXT, FORMAT_ARRAY,
    FORMAT_COMPILED_CODE, FORMAT_MASK, FORMAT_SHIFT, FORWARDER_CLASS_INDEX,
    FRAME_CALLER_IP, FRAME_CONTEXT, FRAME_FLAGS, FRAME_LINK, FRAME_LOWEST_ARGUMENT,
    FRAME_METHOD, FRAME_RECEIVER, FULL_CLOSURE_COMPILED_BLOCK_INDEX,
    FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX, FULL_CLOSURE_RECEIVER_INDEX,
    HEADER_ARGUMENT_COUNT_SHIFT, HEADER_LITERAL_COUNT_MASK, HEADER_TEMP_COUNT_SHIFT,
    LITERAL_START, MAX_NEW_SPACE_SLOTS, METHOD_INDEX, NUM_TAG_BITS, OVERFLOW_COUNT_MASK,
    OVERFLOW_MARKER, OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT,
    PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_NO_MEMORY, RECEIVER_INDEX, REMEMBERED_BIT,
    SHIFT_FOR_WORD, SISTA_BYTECODE_SET, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, TAG_MASK,
};
use super::contexts::marryFrame;
use super::interpreter::fatalError;
use super::scheduler::followedFieldof;
use super::spur_allocation::{
    allocateSlotsBeyondThresholdformatclassIndex, allocateSlotsInOldSpaceformatclassIndex,
};
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_remembered_set::{enterIntoRememberedSet, refersToYoung};
use super::stack_pages::stackLimitReachedMayContextSwitch;
use super::state::VM;
use super::memory;

/// Pharo's compiler makes closures that need nothing from where they are written in advance, with classes of their own. They have the slots of
/// a full closure; a literal stands for the receiver, which their code does not use.
#[inline(never)]
pub(super) fn hasShapeOfFullClosure(vm: &VM, oop: i64) -> i64 {
    if (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
        & FORMAT_MASK as u64 != 3
    {
        return 0;
    }
    let count: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    if ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64) < FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX
    {
        return 0;
    }
    if memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    ) & SMALL_INTEGER_TAG == 0
    {
        return 0;
    }
    let mut value: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                FULL_CLOSURE_COMPILED_BLOCK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, FULL_CLOSURE_COMPILED_BLOCK_INDEX, oop);
    }
    (value & TAG_MASK == 0
        && (memory::load(value as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 >= FORMAT_COMPILED_CODE as u64) as i64
}

/// flags: bits 0-5 number of copied values on the stack, bit 6 no outer context, bit 7 receiver below the copied values.
#[inline(never)]
pub(super) fn pushFullClosureflags(vm: &VM, literalIndex: i64, flags: i64) {
    let copied: i64 = flags & 63;
    let index: i64 = LITERAL_START.wrapping_add(literalIndex);
    let oop: i64 = memory::load(
        vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value: i64 = memory::load(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, index, oop);
    }
    let rcvr: i64 = if flags & 128 != 0 {
        memory::load(
            vm
                .stackPointer
                .get()
                .wrapping_add(copied.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        )
    } else {
        memory::load(
            vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
        )
    };
    let t: i64;
    if flags & 64 != 0 {
        t = vm.nilObj.get();
    } else {
        let fp: u64 = vm.framePointer.get();
        t = if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
            & FLAG_CONTEXT as u64 != 0
        {
            memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
        } else {
            marryFrame(vm, fp)
        };
    }
    let arguments: i64 = (memory::load(value.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32) as u64)
        .wrapping_shr(HEADER_ARGUMENT_COUNT_SHIFT as u32) as i64 & 15;
    let numSlots: i64 = FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_add(copied);
    let closure1: u64;
    'l2: {
        let bytes: i64 = numSlots
            .wrapping_shl(SHIFT_FOR_WORD as u32)
            .wrapping_add(BASE_HEADER_SIZE);
        let start: u64;
        'l3: {
            let start1: u64 = vm.freeStart.get();
            if start1.wrapping_add(bytes as u64) > vm.scavengeThreshold.get() {
                start = 0;
                break 'l3;
            }
            vm.freeStart.set(start1.wrapping_add(bytes as u64));
            start = start1;
        }
        if start == 0 {
            closure1 = allocateSlotsBeyondThresholdformatclassIndex(
                vm,
                numSlots,
                3,
                CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX,
            );
            break 'l2;
        }
        memory::store(
            start as *mut i64,
            (numSlots as u64)
                .wrapping_shl(SLOT_COUNT_SHIFT as u32)
                .wrapping_add(3u64.wrapping_shl(FORMAT_SHIFT as u32))
                .wrapping_add(CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64) as i64,
        );
        closure1 = start;
    }
    if closure1 == 0 {
        fatalError(
            vm,
            c"out of memory: no room for a closure".as_ptr().cast::<i8>().cast_mut(),
        );
    }
    memory::store(
        (closure1 as i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                CLOSURE_OUTER_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
        t,
    );
    memory::store(
        (closure1 as i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        arguments.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    let mut i: i64 = 1;
    while i <= copied {
        memory::store(
            (closure1 as i64)
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX
                        .wrapping_add(copied)
                        .wrapping_sub(i)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(i.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
            ),
        );
        i = i.wrapping_add(1);
    }
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(copied.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    let closure: i64 = closure1 as i64;
    memory::store(
        closure
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                FULL_CLOSURE_COMPILED_BLOCK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
        value,
    );
    memory::store(
        closure
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
        rcvr,
    );
    let mut offset: u64 = closure as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    if offset >= vm.newSpaceBytes.get() {
        if memory::load(closure as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
            && refersToYoung(vm, closure) != 0
        {
            enterIntoRememberedSet(vm, closure);
        }
    }
    if flags & 128 != 0 {
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, closure);
}

/// The block's code follows the bytecode; the method continues behind it.
#[inline(never)]
pub(super) fn pushV3ClosureArgumentscopiedblockSize(
    vm: &VM,
    arguments: i64,
    copied: i64,
    blockSize: i64,
) {
    let pc: i64 = vm
        .instructionPointer
        .get()
        .wrapping_sub(
            memory::load(
                vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
            ) as u64,
        )
        .wrapping_sub(BASE_HEADER_SIZE as u64)
        .wrapping_add(1) as i64;
    let fp: u64 = vm.framePointer.get();
    let t1: i64 = if memory::load(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
        & FLAG_CONTEXT as u64 != 0
    {
        memory::load(fp.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
    } else {
        marryFrame(vm, fp)
    };
    let numSlots: i64 = CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_add(copied);
    let closure1: u64;
    'l1: {
        let bytes: i64 = numSlots
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
            closure1 = allocateSlotsBeyondThresholdformatclassIndex(
                vm,
                numSlots,
                3,
                CLASS_BLOCK_CLOSURE_COMPACT_INDEX,
            );
            break 'l1;
        }
        memory::store(
            start as *mut i64,
            (numSlots as u64)
                .wrapping_shl(SLOT_COUNT_SHIFT as u32)
                .wrapping_add(3u64.wrapping_shl(FORMAT_SHIFT as u32))
                .wrapping_add(CLASS_BLOCK_CLOSURE_COMPACT_INDEX as u64) as i64,
        );
        closure1 = start;
    }
    if closure1 == 0 {
        fatalError(
            vm,
            c"out of memory: no room for a closure".as_ptr().cast::<i8>().cast_mut(),
        );
    }
    memory::store(
        (closure1 as i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                CLOSURE_OUTER_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
        t1,
    );
    memory::store(
        (closure1 as i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        arguments.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    let mut i: i64 = 1;
    while i <= copied {
        memory::store(
            (closure1 as i64)
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    CLOSURE_FIRST_COPIED_VALUE_INDEX
                        .wrapping_add(copied)
                        .wrapping_sub(i)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(i.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
            ),
        );
        i = i.wrapping_add(1);
    }
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(copied.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    let closure: i64 = closure1 as i64;
    memory::store(
        closure
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLOSURE_START_PC_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        pc.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    let mut offset: u64 = closure as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    if offset >= vm.newSpaceBytes.get() {
        if memory::load(closure as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
            && refersToYoung(vm, closure) != 0
        {
            enterIntoRememberedSet(vm, closure);
        }
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, closure);
    vm.instructionPointer
        .set(vm.instructionPointer.get().wrapping_add(blockSize as u64));
}

/// Fail the primitive and answer false if the receiver is no block, or one that wants another number of arguments.
#[inline(never)]
pub(super) fn activateClosureargumentsmayContextSwitch(
    vm: &VM,
    closure: i64,
    count: i64,
    mayContextSwitch: i64,
) -> i64 {
    if canActivatearguments(vm, closure, count) == 0 {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return 0;
    }
    if memory::load(closure as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        != CLASS_BLOCK_CLOSURE_COMPACT_INDEX as u64
    {
        let t: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                closure
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, FULL_CLOSURE_COMPILED_BLOCK_INDEX, closure)
        };
        let rcvr: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                closure
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, FULL_CLOSURE_RECEIVER_INDEX, closure)
        };
        let header: i64 = memory::load(t.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32);
        let copied: u64 = (memory::load(closure as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
        if !((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET
            == vm.bytecodeSetOffset.get())
        {
            vm.bytecodeSetOffset.set((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
        }
        let flags: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
            .wrapping_add((count as u64).wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
            .wrapping_add(1)
            .wrapping_add(FLAG_BLOCK as u64);
        let fp: u64 = vm.stackPointer.get().wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            vm.instructionPointer.get() as i64,
        );
        memory::store(
            fp.wrapping_add(FRAME_LINK as u64) as *mut i64,
            vm.framePointer.get() as i64,
        );
        memory::store(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64, t);
        memory::store(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags as i64);
        memory::store(fp.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr);
        vm.framePointer.set(fp);
        vm.stackPointer.set(fp.wrapping_add(FRAME_RECEIVER as u64));
        let mut i: i64 = 1;
        while i <= count {
            let oop: i64 = memory::load(
                fp
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        count.wrapping_sub(i).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
            i = i.wrapping_add(1);
        }
        let mut slot: u64 = closure
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        let end: u64 = slot.wrapping_add(copied.wrapping_mul(BYTES_PER_WORD as u64));
        while slot < end {
            let oop1: i64 = memory::load(slot as *mut i64);
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop1);
            slot = slot.wrapping_add(BYTES_PER_WORD as u64);
        }
        let last: u64 = vm
            .stackPointer
            .get()
            .wrapping_sub(
                ((((header as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64
                    & 63)
                    .wrapping_sub(count) as u64)
                    .wrapping_sub(copied) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        while vm.stackPointer.get() > last {
            let oop2: i64 = vm.nilObj.get();
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop2);
        }
        vm.instructionPointer
            .set(
                t
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        (header & HEADER_LITERAL_COUNT_MASK)
                            .wrapping_add(1)
                            .wrapping_mul(BYTES_PER_WORD),
                    ) as u64,
            );
        if vm.stackPointer.get() < vm.stackLimit.load(Relaxed) {
            stackLimitReachedMayContextSwitch(vm, mayContextSwitch);
        }
    } else {
        let mut value: i64 = memory::load(
            closure
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    CLOSURE_OUTER_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, CLOSURE_OUTER_CONTEXT_INDEX, closure);
        }
        let mut value1: i64 = memory::load(
            value
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(METHOD_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value1 & TAG_MASK == 0
            && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value1 = fixForwardedFieldofObject(vm, METHOD_INDEX, value);
        }
        let mut value2: i64 = memory::load(
            value
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value2 & TAG_MASK == 0
            && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value2 = fixForwardedFieldofObject(vm, RECEIVER_INDEX, value);
        }
        let count1: u64 = (memory::load(closure as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let copied1: i64 = ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(closure.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64)
            .wrapping_sub(CLOSURE_FIRST_COPIED_VALUE_INDEX);
        vm.bytecodeSetOffset
            .set(
                (memory::load(value1.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
                    .wrapping_shr(NUM_TAG_BITS as u32) as u64 >> 55) as i64
                    & SISTA_BYTECODE_SET,
            );
        let flags1: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
            .wrapping_add((count as u64).wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
            .wrapping_add(1)
            .wrapping_add(FLAG_BLOCK as u64);
        let fp1: u64 = vm.stackPointer.get().wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp1.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            vm.instructionPointer.get() as i64,
        );
        memory::store(
            fp1.wrapping_add(FRAME_LINK as u64) as *mut i64,
            vm.framePointer.get() as i64,
        );
        memory::store(fp1.wrapping_add(FRAME_METHOD as u64) as *mut i64, value1);
        memory::store(fp1.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags1 as i64);
        memory::store(fp1.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, value2);
        vm.framePointer.set(fp1);
        vm.stackPointer.set(fp1.wrapping_add(FRAME_RECEIVER as u64));
        let mut i2: i64 = 1;
        while i2 <= count {
            let oop3: i64 = memory::load(
                fp1
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        count.wrapping_sub(i2).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop3);
            i2 = i2.wrapping_add(1);
        }
        let mut i1: i64 = 1;
        while i1 <= copied1 {
            let oop4: i64 = memory::load(
                closure
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        CLOSURE_FIRST_COPIED_VALUE_INDEX
                            .wrapping_sub(1)
                            .wrapping_add(i1)
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop4);
            i1 = i1.wrapping_add(1);
        }
        vm.instructionPointer
            .set(
                value1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        memory::load(
                                closure
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        CLOSURE_START_PC_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32),
                    )
                    .wrapping_sub(1) as u64,
            );
        if vm.stackPointer.get() < vm.stackLimit.load(Relaxed) {
            stackLimitReachedMayContextSwitch(vm, mayContextSwitch);
        }
    }
    1
}

#[inline(never)]
pub(super) fn canActivatearguments(vm: &VM, closure: i64, count: i64) -> i64 {
    let t: i64;
    'l0: {
        if closure & TAG_MASK != 0 {
            t = 0;
            break 'l0;
        }
        let index: u64 = memory::load(closure as *mut i64) as u64
            & CLASS_INDEX_MASK as u64;
        if index == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64
            || index == CLASS_BLOCK_CLOSURE_COMPACT_INDEX as u64
        {
            t = 1;
            break 'l0;
        }
        t = hasShapeOfFullClosure(vm, closure);
    }
    if t == 0 {
        return 0;
    }
    if memory::load(
            closure
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32) != count
    {
        return 0;
    }
    if memory::load(closure as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        != CLASS_BLOCK_CLOSURE_COMPACT_INDEX as u64
    {
        let mut value: i64 = memory::load(
            closure
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_COMPILED_BLOCK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(
                vm,
                FULL_CLOSURE_COMPILED_BLOCK_INDEX,
                closure,
            );
        }
        return (value & TAG_MASK == 0
            && (memory::load(value as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 >= FORMAT_COMPILED_CODE as u64) as i64;
    }
    let mut value1: i64 = memory::load(
        closure
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                CLOSURE_OUTER_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, CLOSURE_OUTER_CONTEXT_INDEX, closure);
    }
    let mut t2: bool = value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64;
    if t2 {
        let mut value2: i64 = memory::load(
            value1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(METHOD_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value2 & TAG_MASK == 0
            && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value2 = fixForwardedFieldofObject(vm, METHOD_INDEX, value1);
        }
        t2 = value2 & TAG_MASK == 0
            && (memory::load(value2 as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                >= FORMAT_COMPILED_CODE as u64;
    }
    t2 as i64
}

#[inline(never)]
pub(super) fn quickActivateV3arguments(vm: &VM, closure: i64, count: i64) -> i64 {
    if canActivatearguments(vm, closure, count) == 0 {
        return 0;
    }
    let mut value: i64 = memory::load(
        closure
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                CLOSURE_OUTER_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, CLOSURE_OUTER_CONTEXT_INDEX, closure);
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
    let mut value2: i64 = memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value2 & TAG_MASK == 0
        && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value2 = fixForwardedFieldofObject(vm, RECEIVER_INDEX, value);
    }
    let count1: u64 = (memory::load(closure as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let copied: i64 = ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(closure.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count1
    }) as i64)
        .wrapping_sub(CLOSURE_FIRST_COPIED_VALUE_INDEX);
    vm.bytecodeSetOffset
        .set(
            (memory::load(value1.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
                .wrapping_shr(NUM_TAG_BITS as u32) as u64 >> 55) as i64
                & SISTA_BYTECODE_SET,
        );
    let flags: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
        .wrapping_add((count as u64).wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
        .wrapping_add(1)
        .wrapping_add(FLAG_BLOCK as u64);
    let fp: u64 = vm.stackPointer.get().wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
    memory::store(
        fp.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
        vm.instructionPointer.get() as i64,
    );
    memory::store(
        fp.wrapping_add(FRAME_LINK as u64) as *mut i64,
        vm.framePointer.get() as i64,
    );
    memory::store(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64, value1);
    memory::store(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags as i64);
    memory::store(fp.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, value2);
    vm.framePointer.set(fp);
    vm.stackPointer.set(fp.wrapping_add(FRAME_RECEIVER as u64));
    let mut i1: i64 = 1;
    while i1 <= count {
        let oop: i64 = memory::load(
            fp
                .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                .wrapping_add(count.wrapping_sub(i1).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
        i1 = i1.wrapping_add(1);
    }
    let mut i: i64 = 1;
    while i <= copied {
        let oop1: i64 = memory::load(
            closure
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    CLOSURE_FIRST_COPIED_VALUE_INDEX
                        .wrapping_sub(1)
                        .wrapping_add(i)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop1);
        i = i.wrapping_add(1);
    }
    vm.instructionPointer
        .set(
            value1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    memory::load(
                            closure
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CLOSURE_START_PC_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                        .wrapping_shr(NUM_TAG_BITS as u32),
                )
                .wrapping_sub(1) as u64,
        );
    if vm.stackPointer.get() < vm.stackLimit.load(Relaxed) {
        stackLimitReachedMayContextSwitch(vm, 1);
    }
    1
}

/// 201 to 205 and 207: evaluate the receiver with the arguments.
pub(super) extern "C" fn primitiveClosureValue(vm: &VM) {
    let closure: i64 = memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let count: i64 = vm.argumentCount.get();
    let mut t1: bool = closure & TAG_MASK == 0;
    if t1 {
        let mut t2: bool = memory::load(closure as *mut i64) as u64
            & CLASS_INDEX_MASK as u64 == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
        if t2 {
            let mut t3: bool = memory::load(
                    closure
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32) == count;
            if t3 {
                let mut t4: bool = vm.forwardersMayExist.get() == 0;
                if t4 {
                    let oop: i64 = memory::load(
                        closure
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    t4 = oop & TAG_MASK == 0
                        && (memory::load(oop as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                            >= FORMAT_COMPILED_CODE as u64;
                }
                t3 = t4;
            }
            t2 = t3;
        }
        t1 = t2;
    }
    if t1 {
        let count1: i64 = vm.argumentCount.get();
        let t5: i64 = memory::load(
            closure
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_COMPILED_BLOCK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let rcvr: i64 = memory::load(
            closure
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let header: i64 = memory::load(t5.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32);
        let copied: u64 = (memory::load(closure as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
        if !((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET
            == vm.bytecodeSetOffset.get())
        {
            vm.bytecodeSetOffset.set((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
        }
        let flags: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
            .wrapping_add(
                (count1 as u64).wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
            )
            .wrapping_add(1)
            .wrapping_add(FLAG_BLOCK as u64);
        let fp: u64 = vm.stackPointer.get().wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            vm.instructionPointer.get() as i64,
        );
        memory::store(
            fp.wrapping_add(FRAME_LINK as u64) as *mut i64,
            vm.framePointer.get() as i64,
        );
        memory::store(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64, t5);
        memory::store(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags as i64);
        memory::store(fp.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr);
        vm.framePointer.set(fp);
        vm.stackPointer.set(fp.wrapping_add(FRAME_RECEIVER as u64));
        let mut i: i64 = 1;
        while i <= count1 {
            let oop1: i64 = memory::load(
                fp
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        count1.wrapping_sub(i).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop1);
            i = i.wrapping_add(1);
        }
        let mut slot: u64 = closure
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        let end: u64 = slot.wrapping_add(copied.wrapping_mul(BYTES_PER_WORD as u64));
        while slot < end {
            let oop2: i64 = memory::load(slot as *mut i64);
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop2);
            slot = slot.wrapping_add(BYTES_PER_WORD as u64);
        }
        let last: u64 = vm
            .stackPointer
            .get()
            .wrapping_sub(
                ((((header as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64
                    & 63)
                    .wrapping_sub(count1) as u64)
                    .wrapping_sub(copied) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        while vm.stackPointer.get() > last {
            let oop3: i64 = vm.nilObj.get();
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop3);
        }
        vm.instructionPointer
            .set(
                t5
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        (header & HEADER_LITERAL_COUNT_MASK)
                            .wrapping_add(1)
                            .wrapping_mul(BYTES_PER_WORD),
                    ) as u64,
            );
        if vm.stackPointer.get() < vm.stackLimit.load(Relaxed) {
            stackLimitReachedMayContextSwitch(vm, 1);
        }
        return;
    }
    activateClosureargumentsmayContextSwitch(vm, closure, vm.argumentCount.get(), 1);
}

pub(super) extern "C" fn primitiveFullClosureValue(vm: &VM) {
    primitiveClosureValue(vm);
}

/// 209, 221 and 222: no other process gets a turn before the block's first bytecode.
pub(super) extern "C" fn primitiveClosureValueNoContextSwitch(vm: &VM) {
    activateClosureargumentsmayContextSwitch(
        vm,
        memory::load(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ),
        vm.argumentCount.get(),
        0,
    );
}

pub(super) extern "C" fn primitiveFullClosureValueNoContextSwitch(vm: &VM) {
    activateClosureargumentsmayContextSwitch(
        vm,
        memory::load(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ),
        vm.argumentCount.get(),
        0,
    );
}

/// 206 and 208: evaluate the receiver with the elements of an Array as arguments.
pub(super) extern "C" fn primitiveClosureValueWithArgs(vm: &VM) {
    let array: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let closure: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    if !(array & TAG_MASK == 0
        && (memory::load(array as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64)
    {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let count1: u64 = (memory::load(array as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let count: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(array.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count1
    }) as i64;
    if canActivatearguments(vm, closure, count) == 0 {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    pushElementsOf(vm, array);
    vm.argumentCount.set(count);
    activateClosureargumentsmayContextSwitch(vm, closure, count, 1);
}

pub(super) extern "C" fn primitiveFullClosureValueWithArgs(vm: &VM) {
    primitiveClosureValueWithArgs(vm);
}

/// 200, sent to a context: a V3 closure with an argument count and an Array of copied values. Its code starts behind the jump that follows
/// the send.
pub(super) extern "C" fn primitiveClosureCopyWithCopiedValues(vm: &VM) {
    let context: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let count: i64;
    'l1: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        if oop & SMALL_INTEGER_TAG != 0 {
            count = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l1;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        count = 0;
    }
    let array: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if vm.primFailCode.get() != 0 {
        return;
    }
    if !(context & TAG_MASK == 0
        && memory::load(context as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
        && (array & TAG_MASK == 0
            && (memory::load(array as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 == FORMAT_ARRAY as u64))
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let count1: u64 = (memory::load(array as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let size: i64 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(array.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count1
    }) as i64;
    let pc: i64 = (vm
        .instructionPointer
        .get()
        .wrapping_sub(
            memory::load(
                vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
            ) as u64,
        )
        .wrapping_sub(BASE_HEADER_SIZE as u64)
        .wrapping_add(1) as i64)
        .wrapping_add(2);
    let numSlots: i64 = CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_add(size);
    let closure: u64;
    'l6: {
        if numSlots > MAX_NEW_SPACE_SLOTS {
            closure = allocateSlotsInOldSpaceformatclassIndex(
                vm,
                numSlots,
                3,
                CLASS_BLOCK_CLOSURE_COMPACT_INDEX,
            );
            break 'l6;
        }
        let t2: i64;
        'l4: {
            if numSlots < OVERFLOW_SLOT_COUNT {
                t2 = (if numSlots > 1 { numSlots } else { 1 })
                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                    .wrapping_add(BASE_HEADER_SIZE);
                break 'l4;
            }
            t2 = numSlots
                .wrapping_shl(SHIFT_FOR_WORD as u32)
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(BASE_HEADER_SIZE);
        }
        let start: u64;
        'l5: {
            let start1: u64 = vm.freeStart.get();
            if start1.wrapping_add(t2 as u64) > vm.scavengeThreshold.get() {
                start = 0;
                break 'l5;
            }
            vm.freeStart.set(start1.wrapping_add(t2 as u64));
            start = start1;
        }
        if start == 0 {
            closure = allocateSlotsBeyondThresholdformatclassIndex(
                vm,
                numSlots,
                3,
                CLASS_BLOCK_CLOSURE_COMPACT_INDEX,
            );
            break 'l6;
        }
        let mut header: u64;
        if numSlots < OVERFLOW_SLOT_COUNT {
            header = (numSlots as u64)
                .wrapping_shl(SLOT_COUNT_SHIFT as u32)
                .wrapping_add(3u64.wrapping_shl(FORMAT_SHIFT as u32))
                .wrapping_add(CLASS_BLOCK_CLOSURE_COMPACT_INDEX as u64);
            memory::store(start as *mut i64, header as i64);
            closure = start;
            break 'l6;
        }
        header = numSlots as u64;
        memory::store(start as *mut i64, (OVERFLOW_MARKER | header) as i64);
        header = (OVERFLOW_SLOT_COUNT as u64)
            .wrapping_shl(SLOT_COUNT_SHIFT as u32)
            .wrapping_add(3u64.wrapping_shl(FORMAT_SHIFT as u32))
            .wrapping_add(CLASS_BLOCK_CLOSURE_COMPACT_INDEX as u64);
        memory::store(
            start.wrapping_add(BASE_HEADER_SIZE as u64) as *mut i64,
            header as i64,
        );
        closure = start.wrapping_add(BASE_HEADER_SIZE as u64);
    }
    if closure == 0 {
        vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
        return;
    }
    let oop1: i64 = closure as i64;
    let mut offset: u64 = oop1 as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t3: bool = offset >= vm.newSpaceBytes.get();
    if t3 {
        let mut t4: bool = context & TAG_MASK == 0;
        if t4 {
            let mut offset1: u64 = context as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t4 = offset1 < vm.newSpaceBytes.get();
        }
        t3 = t4;
    }
    if t3 {
        if memory::load(oop1 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop1);
        }
    }
    memory::store(
        oop1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                CLOSURE_OUTER_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
        context,
    );
    memory::store(
        (closure as i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLOSURE_START_PC_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        pc.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    memory::store(
        (closure as i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        count.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    let mut i: i64 = 0;
    while i < size {
        let mut value2: i64 = memory::load(
            array
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value2 & TAG_MASK == 0
            && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value2 = fixForwardedFieldofObject(vm, i, array);
        }
        let index: i64 = CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_add(i);
        let oop4: i64 = closure as i64;
        let mut offset2: u64 = oop4 as u64;
        offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
        let mut t5: bool = offset2 >= vm.newSpaceBytes.get();
        if t5 {
            let mut t6: bool = value2 & TAG_MASK == 0;
            if t6 {
                let mut offset3: u64 = value2 as u64;
                offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                t6 = offset3 < vm.newSpaceBytes.get();
            }
            t5 = t6;
        }
        if t5 {
            if memory::load(oop4 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, oop4);
            }
        }
        memory::store(
            oop4
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            value2,
        );
        i = i.wrapping_add(1);
    }
    let oop5: i64 = closure as i64;
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop5);
}

#[inline(never)]
pub(super) fn pushElementsOf(vm: &VM, array: i64) {
    let count: u64 = (memory::load(array as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let limit: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(array.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let mut i: i64 = 0;
    while i < limit {
        let mut value: i64 = memory::load(
            array
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, i, array);
        }
        vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, value);
        i = i.wrapping_add(1);
    }
}
