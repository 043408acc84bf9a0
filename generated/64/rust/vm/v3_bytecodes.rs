//! The functions that class `V3Bytecodes` defines.

use core::sync::atomic::Ordering::Relaxed;
use super::common_bytecodes::{pushContextSlotof, superSendarguments};
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX,
    CLASS_INDEX_MASK, CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLOSURE_NUM_ARGS_INDEX,
    FLAGS_ARGUMENT_COUNT_SHIFT, FLAG_BLOCK, FORMAT_COMPILED_CODE, FORMAT_MASK,
    FORMAT_SHIFT, FORWARDER_CLASS_INDEX, FRAME_CALLER_IP, FRAME_FLAGS, FRAME_LINK,
    FRAME_LOWEST_ARGUMENT, FRAME_METHOD, FRAME_RECEIVER,
    FULL_CLOSURE_COMPILED_BLOCK_INDEX, FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX,
    FULL_CLOSURE_RECEIVER_INDEX, HEADER_LITERAL_COUNT_MASK, HEADER_TEMP_COUNT_SHIFT,
    IMMUTABLE_BIT, LITERAL_START, METHOD_CACHE_ENTRY_WORDS, METHOD_CACHE_FIRST_IP,
    METHOD_CACHE_FLAGS, METHOD_CACHE_MASK, METHOD_CACHE_METHOD, METHOD_CACHE_PRIMITIVE,
    METHOD_CACHE_SELECTOR, METHOD_CACHE_TAG, METHOD_CACHE_TEMPS, NUM_TAG_BITS,
    PRIMITIVE_FULL_CLOSURE_VALUE, QUICK_PRIMITIVE_FIRST, QUICK_PRIMITIVE_FIRST_FIELD,
    QUICK_PRIMITIVE_LAST, REMEMBERED_BIT, SHIFT_FOR_WORD, SISTA_BYTECODE_SET,
    SLOT_COUNT_SHIFT, TAG_MASK, VALUE_INDEX,
};
use super::contexts::contextslotAtput;
use super::error_sends::sendAttemptToAssigntoslot;
use super::message_sends::{quickConstant, sendUncachedtag};
use super::primitive_calls::retryOrActivate;
use super::scheduler::followedFieldof;
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::stack_pages::{stackLimitReached, stackLimitReachedMayContextSwitch};
use super::state::VM;
use super::tables::PRIMITIVE_TABLE;
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
            'l5: {
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
                let mut entry: i64 = (selector ^ (selector as u64 >> 11) as i64
                    ^ classTag << 4) & METHOD_CACHE_MASK;
                if !(vm
                    .methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize]
                    .get() == selector
                    && vm
                        .methodCache[entry.wrapping_add(METHOD_CACHE_TAG) as usize]
                        .get() == classTag)
                {
                    entry = entry ^ METHOD_CACHE_ENTRY_WORDS;
                    if !(vm
                        .methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize]
                        .get() == selector
                        && vm
                            .methodCache[entry.wrapping_add(METHOD_CACHE_TAG) as usize]
                            .get() == classTag)
                    {
                        vm.argumentCount.set(count);
                        sendUncachedtag(vm, selector, classTag);
                        break 'l5;
                    }
                }
                let primitive: i64 = vm
                    .methodCache[entry.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
                    .get();
                if primitive == 0 {
                    let flags: u64 = vm
                        .methodCache[entry.wrapping_add(METHOD_CACHE_FLAGS) as usize]
                        .get() as u64;
                    vm.bytecodeSetOffset.set((flags >> 32) as i64);
                    let t3: i64 = vm
                        .methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize]
                        .get();
                    let flags1: u64 = flags
                        .wrapping_add(
                            count.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64,
                        );
                    let rcvr: i64 = memory::load(
                        vm
                            .stackPointer
                            .get()
                            .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
                            as *mut i64,
                    );
                    let fp: u64 = vm
                        .stackPointer
                        .get()
                        .wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
                    memory::store(
                        fp.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
                        vm.instructionPointer.get() as i64,
                    );
                    memory::store(
                        fp.wrapping_add(FRAME_LINK as u64) as *mut i64,
                        vm.framePointer.get() as i64,
                    );
                    memory::store(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64, t3);
                    memory::store(
                        fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                        flags1 as i64,
                    );
                    memory::store(
                        fp.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                        rcvr,
                    );
                    vm.framePointer.set(fp);
                    vm.stackPointer.set(fp.wrapping_add(FRAME_RECEIVER as u64));
                    let mut i: i64 = 1;
                    while i <= count {
                        let oop1: i64 = memory::load(
                            fp
                                .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                                .wrapping_add(
                                    count.wrapping_sub(i).wrapping_mul(BYTES_PER_WORD) as u64,
                                ) as *mut i64,
                        );
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop1);
                        i = i.wrapping_add(1);
                    }
                    let count1: i64 = vm
                        .methodCache[entry.wrapping_add(METHOD_CACHE_TEMPS) as usize]
                        .get()
                        .wrapping_sub(count);
                    let nilOop: i64 = vm.nilObj.get();
                    let mut left: i64 = count1;
                    while left > 0 {
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, nilOop);
                        left = left.wrapping_sub(1);
                    }
                    vm.instructionPointer
                        .set(
                            vm
                                .methodCache[entry.wrapping_add(METHOD_CACHE_FIRST_IP)
                                    as usize]
                                .get() as u64,
                        );
                    if vm.stackPointer.get() < vm.stackLimit.load(Relaxed) {
                        stackLimitReached(vm);
                    }
                    break 'l5;
                }
                if count == 0
                    && (primitive >= QUICK_PRIMITIVE_FIRST
                        && primitive <= QUICK_PRIMITIVE_LAST)
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
                        let oop2: i64 = quickConstant(vm, primitive);
                        memory::store(vm.stackPointer.get() as *mut i64, oop2);
                    }
                    break 'l5;
                }
                let mut t1: bool = count == 2;
                if t1 {
                    let mut t2: bool = primitive == PRIMITIVE_FULL_CLOSURE_VALUE;
                    if t2 {
                        let closure: i64 = memory::load(
                            vm
                                .stackPointer
                                .get()
                                .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
                                as *mut i64,
                        );
                        let mut t4: bool = closure & TAG_MASK == 0;
                        if t4 {
                            let mut t5: bool = memory::load(closure as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64
                                == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
                            if t5 {
                                let mut t6: bool = memory::load(
                                        closure
                                            .wrapping_add(BASE_HEADER_SIZE)
                                            .wrapping_add(
                                                CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                            ) as *mut i64,
                                    )
                                    .wrapping_shr(NUM_TAG_BITS as u32) == count;
                                if t6 {
                                    let oop3: i64 = if vm.forwardersMayExist.get() == 0 {
                                        memory::load(
                                            closure
                                                .wrapping_add(BASE_HEADER_SIZE)
                                                .wrapping_add(
                                                    FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                                ) as *mut i64,
                                        )
                                    } else {
                                        followedFieldof(
                                            vm,
                                            FULL_CLOSURE_COMPILED_BLOCK_INDEX,
                                            closure,
                                        )
                                    };
                                    t6 = oop3 & TAG_MASK == 0
                                        && (memory::load(oop3 as *mut i64) as u64)
                                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                            >= FORMAT_COMPILED_CODE as u64;
                                }
                                t5 = t6;
                            }
                            t4 = t5;
                        }
                        t2 = t4;
                    }
                    t1 = t2;
                }
                if t1 {
                    let closure1: i64 = memory::load(
                        vm
                            .stackPointer
                            .get()
                            .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
                            as *mut i64,
                    );
                    let code: i64 = if vm.forwardersMayExist.get() == 0 {
                        memory::load(
                            closure1
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                    } else {
                        followedFieldof(vm, FULL_CLOSURE_COMPILED_BLOCK_INDEX, closure1)
                    };
                    let rcvr1: i64 = if vm.forwardersMayExist.get() == 0 {
                        memory::load(
                            closure1
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    FULL_CLOSURE_RECEIVER_INDEX
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                    } else {
                        followedFieldof(vm, FULL_CLOSURE_RECEIVER_INDEX, closure1)
                    };
                    let header: i64 = memory::load(
                            code.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                        )
                        .wrapping_shr(NUM_TAG_BITS as u32);
                    let copied: u64 = (memory::load(closure1 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                        .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
                    vm.bytecodeSetOffset
                        .set((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
                    let flags2: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
                        .wrapping_add(
                            (count as u64)
                                .wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                        )
                        .wrapping_add(1)
                        .wrapping_add(FLAG_BLOCK as u64);
                    let fp1: u64 = vm
                        .stackPointer
                        .get()
                        .wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
                    memory::store(
                        fp1.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
                        vm.instructionPointer.get() as i64,
                    );
                    memory::store(
                        fp1.wrapping_add(FRAME_LINK as u64) as *mut i64,
                        vm.framePointer.get() as i64,
                    );
                    memory::store(
                        fp1.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                        code,
                    );
                    memory::store(
                        fp1.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                        flags2 as i64,
                    );
                    memory::store(
                        fp1.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                        rcvr1,
                    );
                    vm.framePointer.set(fp1);
                    vm.stackPointer.set(fp1.wrapping_add(FRAME_RECEIVER as u64));
                    let mut i2: i64 = 1;
                    while i2 <= count {
                        let oop4: i64 = memory::load(
                            fp1
                                .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                                .wrapping_add(
                                    count.wrapping_sub(i2).wrapping_mul(BYTES_PER_WORD) as u64,
                                ) as *mut i64,
                        );
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop4);
                        i2 = i2.wrapping_add(1);
                    }
                    let mut i1: i64 = 1;
                    while i1 as u64 <= copied {
                        let oop5: i64 = memory::load(
                            closure1
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX
                                        .wrapping_sub(1)
                                        .wrapping_add(i1)
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop5);
                        i1 = i1.wrapping_add(1);
                    }
                    let count2: i64 = (((header as u64)
                        .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                        .wrapping_sub(count) as u64)
                        .wrapping_sub(copied) as i64;
                    let nilOop1: i64 = vm.nilObj.get();
                    let mut left1: i64 = count2;
                    while left1 > 0 {
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, nilOop1);
                        left1 = left1.wrapping_sub(1);
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
                    if vm.stackPointer.get() < vm.stackLimit.load(Relaxed) {
                        stackLimitReachedMayContextSwitch(vm, 1);
                    }
                    break 'l5;
                }
                vm.argumentCount.set(count);
                vm.newMethod
                    .set(
                        vm
                            .methodCache[entry.wrapping_add(METHOD_CACHE_METHOD)
                                as usize]
                            .get(),
                    );
                vm.primFailCode.set(0);
                PRIMITIVE_TABLE[primitive as usize]
                    .expect("a null function is called")(vm);
                if vm.primFailCode.get() != 0 {
                    retryOrActivate(vm, primitive);
                }
            }
        }
        1 => {
            superSendarguments(vm, index, descriptor & 31);
        }
        2 => {
            let rcvr2: i64 = memory::load(
                vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
            );
            if rcvr2 & TAG_MASK == 0
                && memory::load(rcvr2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            {
                pushContextSlotof(vm, index, rcvr2);
            } else {
                let oop6: i64 = memory::load(
                    rcvr2
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
            let rcvr3: i64 = memory::load(
                vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
            );
            if rcvr3 & TAG_MASK == 0
                && memory::load(rcvr3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            {
                contextslotAtput(vm, rcvr3, index, value2);
            } else if rcvr3 & TAG_MASK != 0
                || memory::load(rcvr3 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
            {
                sendAttemptToAssigntoslot(vm, value2, rcvr3, index);
            } else {
                let mut offset: u64 = rcvr3 as u64;
                offset = offset.wrapping_sub(vm.newSpaceStart.get());
                let mut t7: bool = offset >= vm.newSpaceBytes.get();
                if t7 {
                    let mut t8: bool = value2 & TAG_MASK == 0;
                    if t8 {
                        let mut offset1: u64 = value2 as u64;
                        offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                        t8 = offset1 < vm.newSpaceBytes.get();
                    }
                    t7 = t8;
                }
                if t7 {
                    if memory::load(rcvr3 as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
                        enterIntoRememberedSet(vm, rcvr3);
                    }
                }
                memory::store(
                    rcvr3
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
                let mut t9: bool = offset2 >= vm.newSpaceBytes.get();
                if t9 {
                    let mut t10: bool = value3 & TAG_MASK == 0;
                    if t10 {
                        let mut offset3: u64 = value3 as u64;
                        offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                        t10 = offset3 < vm.newSpaceBytes.get();
                    }
                    t9 = t10;
                }
                if t9 {
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
