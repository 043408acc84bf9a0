//! The functions that class `V3Bytecodes` defines.

use super::common_bytecodes::{pushContextSlotof, superSendarguments};
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, FLAGS_ARGUMENT_COUNT_SHIFT,
    FORWARDER_CLASS_INDEX, FRAME_METHOD, FRAME_RECEIVER, HEADER_LITERAL_COUNT_MASK,
    HEADER_TEMP_COUNT_SHIFT, IMMUTABLE_BIT, LITERAL_START, METHOD_CACHE_MASK,
    METHOD_CACHE_METHOD, METHOD_CACHE_PRIMITIVE, METHOD_CACHE_SELECTOR, METHOD_CACHE_TAG,
    NUM_TAG_BITS, QUICK_PRIMITIVE_FIRST, QUICK_PRIMITIVE_FIRST_FIELD,
    QUICK_PRIMITIVE_LAST, REMEMBERED_BIT, SHIFT_FOR_WORD, SISTA_BYTECODE_SET, TAG_MASK,
    VALUE_INDEX,
};
use super::contexts::contextslotAtput;
use super::error_sends::sendAttemptToAssigntoslot;
use super::message_sends::{quickConstant, runNewMethodPrimitive};
use super::method_lookup::findMethodForSend;
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::stack_pages::stackLimitReached;
use super::state::VM;
use super::memory;

#[inline(never)]
pub(super) fn v3Dowith(vm: &VM, descriptor: i64, index: i64) {
    match (descriptor as u64 >> 5) as i64 {
        0 => {
            let selector: i64 = memory::load(
                memory::load(
                        vm.framePointer.get().wrapping_add(FRAME_METHOD as u64)
                            as *mut i64,
                    )
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(BYTES_PER_WORD)
                    .wrapping_add(index.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
            );
            let count: i64 = descriptor & 31;
            'l1: {
                let oop: i64 = memory::load(
                    vm
                        .stackPointer
                        .get()
                        .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let tag: i64 = oop & TAG_MASK;
                let classTag: i64 = (if tag == 0 {
                    memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                } else {
                    tag as u64
                }) as i64;
                let entry: i64 = (selector ^ classTag << 2) & METHOD_CACHE_MASK;
                vm.argumentCount.set(count);
                let primitive: i64;
                if vm
                    .methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize]
                    .get() == selector
                    && vm
                        .methodCache[entry.wrapping_add(METHOD_CACHE_TAG) as usize]
                        .get() == classTag
                {
                    let code: i64 = vm
                        .methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize]
                        .get();
                    primitive = vm
                        .methodCache[entry.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
                        .get();
                    if primitive == 0 {
                        let header: i64 = memory::load(
                                code.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32);
                        let rcvr: i64 = memory::load(
                            vm
                                .stackPointer
                                .get()
                                .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
                                as *mut i64,
                        );
                        vm.bytecodeSetOffset
                            .set((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
                        let flags: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
                            .wrapping_add(
                                (count as u64)
                                    .wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                            )
                            .wrapping_add(1);
                        let oop1: i64 = vm.instructionPointer.get() as i64;
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop1);
                        let oop2: i64 = vm.framePointer.get() as i64;
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop2);
                        vm.framePointer.set(vm.stackPointer.get());
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, code);
                        let oop3: i64 = vm.nilObj.get();
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop3);
                        let oop4: i64 = flags as i64;
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop4);
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, rcvr);
                        let count1: i64 = ((header as u64)
                            .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                            .wrapping_sub(count);
                        let nilOop: i64 = vm.nilObj.get();
                        let mut i: i64 = 1;
                        while i <= count1 {
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, nilOop);
                            i = i.wrapping_add(1);
                        }
                        vm.instructionPointer
                            .set(
                                code
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (header & HEADER_LITERAL_COUNT_MASK)
                                            .wrapping_add(1)
                                            .wrapping_mul(BYTES_PER_WORD),
                                    ) as u64,
                            );
                        if vm.stackPointer.get() < vm.stackLimit.get() {
                            stackLimitReached(vm);
                        }
                        break 'l1;
                    }
                    vm.newMethod.set(code);
                } else {
                    vm.messageSelector.set(selector);
                    vm.lkupClassTag.set(classTag);
                    findMethodForSend(vm);
                    primitive = vm.newMethodPrimitive.get();
                }
                if primitive >= QUICK_PRIMITIVE_FIRST
                    && primitive <= QUICK_PRIMITIVE_LAST
                {
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
                        let oop5: i64 = quickConstant(vm, primitive);
                        memory::store(vm.stackPointer.get() as *mut i64, oop5);
                    }
                } else {
                    runNewMethodPrimitive(vm, primitive);
                }
            }
        }
        1 => {
            superSendarguments(vm, index, descriptor & 31);
        }
        2 => {
            let rcvr1: i64 = memory::load(
                vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
            );
            if rcvr1 & TAG_MASK == 0
                && memory::load(rcvr1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            {
                pushContextSlotof(vm, index, rcvr1);
            } else {
                let oop6: i64 = memory::load(
                    rcvr1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop6);
            }
        }
        3 => {
            let oop7: i64 = memory::load(
                memory::load(
                        vm.framePointer.get().wrapping_add(FRAME_METHOD as u64)
                            as *mut i64,
                    )
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(BYTES_PER_WORD)
                    .wrapping_add(index.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
            );
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop7);
        }
        4 => {
            let index1: i64 = LITERAL_START.wrapping_add(index);
            let oop8: i64 = memory::load(
                vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
            );
            let mut value: i64 = memory::load(
                oop8
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index1.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            if memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
            {
                value = fixForwardedFieldofObject(vm, index1, oop8);
            }
            let mut value1: i64 = memory::load(
                value
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if value1 & TAG_MASK == 0
                && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value1 = fixForwardedFieldofObject(vm, VALUE_INDEX, value);
            }
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, value1);
        }
        5 => {
            let value2: i64 = memory::load(vm.stackPointer.get() as *mut i64);
            let rcvr2: i64 = memory::load(
                vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
            );
            if rcvr2 & TAG_MASK == 0
                && memory::load(rcvr2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            {
                contextslotAtput(vm, rcvr2, index, value2);
            } else if rcvr2 & TAG_MASK != 0
                || memory::load(rcvr2 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
            {
                sendAttemptToAssigntoslot(vm, value2, rcvr2, index);
            } else {
                let mut offset: u64 = rcvr2 as u64;
                offset = offset.wrapping_sub(vm.newSpaceStart.get());
                let mut t1: bool = offset >= vm.newSpaceBytes.get();
                if t1 {
                    let mut t3: bool = value2 & TAG_MASK == 0;
                    if t3 {
                        let mut offset1: u64 = value2 as u64;
                        offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                        t3 = offset1 < vm.newSpaceBytes.get();
                    }
                    t1 = t3;
                }
                if t1 {
                    if memory::load(rcvr2 as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
                        enterIntoRememberedSet(vm, rcvr2);
                    }
                }
                memory::store(
                    rcvr2
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    value2,
                );
            }
        }
        6 => {
            let oop9: i64 = memory::load(vm.stackPointer.get() as *mut i64);
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            v3StorePoppedintoReceiverVariable(vm, oop9, index);
        }
        _ => {
            let value3: i64 = memory::load(vm.stackPointer.get() as *mut i64);
            let index2: i64 = LITERAL_START.wrapping_add(index);
            let oop10: i64 = memory::load(
                vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
            );
            let mut value4: i64 = memory::load(
                oop10
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index2.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            if memory::load(value4 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
            {
                value4 = fixForwardedFieldofObject(vm, index2, oop10);
            }
            if value4 & TAG_MASK != 0
                || memory::load(value4 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
            {
                sendAttemptToAssigntoslot(vm, value3, value4, VALUE_INDEX);
            } else {
                let mut offset2: u64 = value4 as u64;
                offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
                let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
                if t2 {
                    let mut t4: bool = value3 & TAG_MASK == 0;
                    if t4 {
                        let mut offset3: u64 = value3 as u64;
                        offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                        t4 = offset3 < vm.newSpaceBytes.get();
                    }
                    t2 = t4;
                }
                if t2 {
                    if memory::load(value4 as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
                        enterIntoRememberedSet(vm, value4);
                    }
                }
                memory::store(
                    value4
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    value3,
                );
            }
        }
    }
}

#[inline(never)]
pub(super) fn v3StorePoppedintoReceiverVariable(vm: &VM, value: i64, index: i64) {
    let rcvr: i64 = memory::load(
        vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if rcvr & TAG_MASK == 0
        && memory::load(rcvr as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        contextslotAtput(vm, rcvr, index, value);
    } else if rcvr & TAG_MASK != 0
        || memory::load(rcvr as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        sendAttemptToAssigntoslot(vm, value, rcvr, index);
    } else {
        let mut offset: u64 = rcvr as u64;
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
            if memory::load(rcvr as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, rcvr);
            }
        }
        memory::store(
            rcvr
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            value,
        );
    }
}
