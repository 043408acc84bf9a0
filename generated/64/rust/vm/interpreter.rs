//! The functions that class `Interpreter` defines.

use super::closures::{pushFullClosureflags, pushV3ClosureArgumentscopiedblockSize};
use super::common_bytecodes::{
    pushActiveContext, pushContextSlotof, pushNewArray, superSendarguments,
};
use super::constants::{
    ACTIVE_PROCESS_INDEX, AT_CACHE_ENTRIES, BASE_HEADER_SIZE, BYTES_PER_WORD,
    CHARACTER_TAG, CLASS_ARRAY_COMPACT_INDEX, CLASS_BYTE_STRING_COMPACT_INDEX,
    CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLASS_POINT, CLASS_TABLE_PAGE_SHIFT,
    CLASS_TABLE_PAGE_SLOTS, CLOSURE_NUM_ARGS_INDEX, CONST_MINUS_ONE, CONST_ONE,
    CONST_ZERO, FLAGS_ARGUMENT_COUNT_SHIFT, FLAGS_BYTECODE_SET_OFFSET, FLAG_BLOCK,
    FLAG_CONTEXT, FORMAT_ARRAY, FORMAT_BYTES, FORMAT_COMPILED_CODE, FORMAT_MASK,
    FORMAT_SHIFT, FORWARDER_CLASS_INDEX, FRAME_ARGUMENT_COUNT_BYTE, FRAME_CALLER_IP,
    FRAME_CONTEXT, FRAME_FIRST_TEMP, FRAME_FLAGS, FRAME_LINK, FRAME_LOWEST_ARGUMENT,
    FRAME_METHOD, FRAME_RECEIVER, FULL_CLOSURE_COMPILED_BLOCK_INDEX,
    FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX, FULL_CLOSURE_RECEIVER_INDEX, GC_MODE_BECOME,
    GC_MODE_FULL, GC_MODE_SCAVENGE, GC_MODE_SNAPSHOT, HEADER_LITERAL_COUNT_MASK,
    HEADER_TEMP_COUNT_SHIFT, IDENTITY_HASH_MASK, IDENTITY_HASH_SHIFT, IMMUTABLE_BIT,
    LEAVE_BYTECODE, LITERAL_START, METHOD_CACHE_MASK, METHOD_CACHE_METHOD,
    METHOD_CACHE_PRIMITIVE, METHOD_CACHE_SELECTOR, METHOD_CACHE_TAG, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, QUICK_PRIMITIVE_FIRST,
    QUICK_PRIMITIVE_FIRST_FIELD, QUICK_PRIMITIVE_LAST, REMEMBERED_BIT,
    SCHEDULER_ASSOCIATION, SENDER_INDEX, SHIFT_FOR_WORD, SISTA_BYTECODE_SET,
    SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, SUSPENDED_CONTEXT_INDEX, TAG_MASK, VALUE_INDEX,
    X_INDEX, Y_INDEX,
};
use super::contexts::{activateContext, canResumeContext, contextslotAtput};
use super::error_sends::{
    sendAttemptToAssigntoslot, sendMustBeBoolean, sendSistaTrap, sendUnknownBytecode,
};
use super::frames::returnFromBaseFrame;
use super::message_sends::{
    quickConstant, runNewMethodPrimitive, sendSlowlyarguments, sendSpecialSelector,
    sendSpecialSelectorarguments,
};
use super::method_lookup::{
    findMethodForSend, flushMethodCache, flushYoungMethodCacheEntries,
};
use super::returns::returnThroughHome;
use super::scheduler::followForwardersInScheduler;
use super::signals::{forceInterruptCheck, startSignals};
use super::sista_v1_bytecodes::{
    sistaDirectedSuperSendarguments, sistaPlainSuperSendarguments, sistaUnknownOneByte,
};
use super::special_sends::{
    arithmeticOnFloats, compareFloats, makePointOfOperands, sendAt, sendAtPut,
};
use super::spur_object_fields::{fixForwardedFieldofObject, followForwarded};
use super::spur_remembered_set::enterIntoRememberedSet;
use super::spur_roots::visitRootSlot;
use super::stack_pages::{
    divorceInactivePages, followForwardersInStackPages, initializeStackPages,
    stackLimitReached, stackLimitReachedMayContextSwitch, visitStackPages,
};
use super::stack_printer::printCallStack;
use super::state::VM;
use super::v3_bytecodes::v3Dowith;
use super::{memory, platform};

/// Execute bytecodes until a routine leaves; answer the exit status.
#[inline(never)]
pub(super) fn interpret(vm: &VM) -> i32 {
    let mut opcode: i64;
    loop {
        let byte: i64 = memory::load(vm.instructionPointer.get() as *mut u8) as i64;
        vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
        vm.currentBytecode.set(byte.wrapping_add(vm.bytecodeSetOffset.get()));
        opcode = vm.currentBytecode.get();
        match opcode {
            0..=15 | 256..=271 => {
                // pushReceiverVariableBytecode
                let oop: i64 = memory::load(
                    memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            (vm.currentBytecode.get() & 15)
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop);
            }
            16..=31 | 320..=331 => {
                // pushTempBytecode
                let index: i64 = vm.currentBytecode.get() & 15;
                let fp: u64 = vm.framePointer.get();
                let count: i64 = memory::load(
                    fp.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64;
                let t1: i64 = memory::load(
                    (if index < count {
                        fp.wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count.wrapping_sub(index).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    } else {
                        fp.wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                index.wrapping_sub(count).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, t1);
            }
            32..=63 | 288..=319 => {
                // pushLiteralBytecode
                let oop1: i64 = memory::load(
                    memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(
                            (vm.currentBytecode.get() & 31).wrapping_mul(BYTES_PER_WORD),
                        ) as *mut i64,
                );
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop1);
            }
            64..=95 => {
                // v3PushLiteralVariable
                let index1: i64 = LITERAL_START
                    .wrapping_add(vm.currentBytecode.get() & 31);
                let oop2: i64 = memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value: i64 = memory::load(
                    oop2
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index1.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value = fixForwardedFieldofObject(vm, index1, oop2);
                }
                let t2: i64 = value;
                let mut value1: i64 = memory::load(
                    t2
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value1 & TAG_MASK == 0
                    && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value1 = fixForwardedFieldofObject(vm, VALUE_INDEX, t2);
                }
                let t3: i64 = value1;
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, t3);
            }
            96..=103 | 456..=463 => {
                // popIntoReceiverVariableBytecode
                let oop3: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                let value2: i64 = oop3;
                let index2: i64 = vm.currentBytecode.get() & 7;
                let object: i64 = memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object & TAG_MASK != 0
                    || memory::load(object as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    sendAttemptToAssigntoslot(vm, value2, object, index2);
                } else {
                    let mut offset: u64 = object as u64;
                    offset = offset.wrapping_sub(vm.newSpaceStart.get());
                    let mut t4: bool = offset >= vm.newSpaceBytes.get();
                    if t4 {
                        let mut t5: bool = value2 & TAG_MASK == 0;
                        if t5 {
                            let mut offset1: u64 = value2 as u64;
                            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                            t5 = offset1 < vm.newSpaceBytes.get();
                        }
                        t4 = t5;
                    }
                    if t4 {
                        if memory::load(object as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object);
                        }
                    }
                    memory::store(
                        object
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(index2.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        value2,
                    );
                }
            }
            104..=111 | 464..=471 => {
                // popIntoTempBytecode
                let oop4: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                let value3: i64 = oop4;
                let index3: i64 = vm.currentBytecode.get() & 7;
                let fp1: u64 = vm.framePointer.get();
                let count1: i64 = memory::load(
                    fp1.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64;
                memory::store(
                    (if index3 < count1 {
                        fp1.wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count1.wrapping_sub(index3).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    } else {
                        fp1.wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                index3.wrapping_sub(count1).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    value3,
                );
            }
            112 | 332 => {
                // pushReceiverBytecode
                let oop5: i64 = memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop5);
            }
            113 | 333 => {
                // pushTrueBytecode
                let oop6: i64 = vm.trueObj.get();
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop6);
            }
            114 | 334 => {
                // pushFalseBytecode
                let oop7: i64 = vm.falseObj.get();
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop7);
            }
            115 | 335 => {
                // pushNilBytecode
                let oop8: i64 = vm.nilObj.get();
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop8);
            }
            116 => {
                // pushMinusOneBytecode
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, CONST_MINUS_ONE);
            }
            117 | 336 => {
                // pushZeroBytecode
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, CONST_ZERO);
            }
            118 | 337 => {
                // pushOneBytecode
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, CONST_ONE);
            }
            119 => {
                // pushTwoBytecode
                let oop9: i64 = 2i64
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop9);
            }
            120 | 344 => {
                // returnReceiverBytecode
                let value4: i64 = memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                ) as u64 & FLAG_BLOCK as u64 != 0
                {
                    returnThroughHome(vm, value4);
                } else {
                    'l17: {
                        let caller: u64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_LINK as u64)
                                as *mut i64,
                        ) as u64;
                        if caller == 0 {
                            returnFromBaseFrame(vm, value4);
                            break 'l17;
                        }
                        let flags: u64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64)
                                as *mut i64,
                        ) as u64;
                        if flags & FLAG_CONTEXT as u64 != 0 {
                            memory::store(
                                memory::load(
                                        vm.framePointer.get().wrapping_add(FRAME_CONTEXT as u64)
                                            as *mut i64,
                                    )
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                                vm.nilObj.get(),
                            );
                        }
                        vm.instructionPointer
                            .set(
                                memory::load(
                                    vm.framePointer.get().wrapping_add(FRAME_CALLER_IP as u64)
                                        as *mut i64,
                                ) as u64,
                            );
                        vm.stackPointer
                            .set(
                                vm
                                    .framePointer
                                    .get()
                                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                                    .wrapping_add(
                                        (flags.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32)
                                            & 255)
                                            .wrapping_mul(BYTES_PER_WORD as u64),
                                    ),
                            );
                        vm.framePointer.set(caller);
                        memory::store(vm.stackPointer.get() as *mut i64, value4);
                        vm.bytecodeSetOffset
                            .set(
                                memory::load(
                                    caller.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                                        as *mut u32,
                                ) as i64,
                            );
                    }
                }
            }
            121 | 345 => {
                // returnTrueBytecode
                let value5: i64 = vm.trueObj.get();
                if memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                ) as u64 & FLAG_BLOCK as u64 != 0
                {
                    returnThroughHome(vm, value5);
                } else {
                    'l19: {
                        let caller1: u64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_LINK as u64)
                                as *mut i64,
                        ) as u64;
                        if caller1 == 0 {
                            returnFromBaseFrame(vm, value5);
                            break 'l19;
                        }
                        let flags1: u64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64)
                                as *mut i64,
                        ) as u64;
                        if flags1 & FLAG_CONTEXT as u64 != 0 {
                            memory::store(
                                memory::load(
                                        vm.framePointer.get().wrapping_add(FRAME_CONTEXT as u64)
                                            as *mut i64,
                                    )
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                                vm.nilObj.get(),
                            );
                        }
                        vm.instructionPointer
                            .set(
                                memory::load(
                                    vm.framePointer.get().wrapping_add(FRAME_CALLER_IP as u64)
                                        as *mut i64,
                                ) as u64,
                            );
                        vm.stackPointer
                            .set(
                                vm
                                    .framePointer
                                    .get()
                                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                                    .wrapping_add(
                                        (flags1.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32)
                                            & 255)
                                            .wrapping_mul(BYTES_PER_WORD as u64),
                                    ),
                            );
                        vm.framePointer.set(caller1);
                        memory::store(vm.stackPointer.get() as *mut i64, value5);
                        vm.bytecodeSetOffset
                            .set(
                                memory::load(
                                    caller1.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                                        as *mut u32,
                                ) as i64,
                            );
                    }
                }
            }
            122 | 346 => {
                // returnFalseBytecode
                let value6: i64 = vm.falseObj.get();
                if memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                ) as u64 & FLAG_BLOCK as u64 != 0
                {
                    returnThroughHome(vm, value6);
                } else {
                    'l21: {
                        let caller2: u64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_LINK as u64)
                                as *mut i64,
                        ) as u64;
                        if caller2 == 0 {
                            returnFromBaseFrame(vm, value6);
                            break 'l21;
                        }
                        let flags2: u64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64)
                                as *mut i64,
                        ) as u64;
                        if flags2 & FLAG_CONTEXT as u64 != 0 {
                            memory::store(
                                memory::load(
                                        vm.framePointer.get().wrapping_add(FRAME_CONTEXT as u64)
                                            as *mut i64,
                                    )
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                                vm.nilObj.get(),
                            );
                        }
                        vm.instructionPointer
                            .set(
                                memory::load(
                                    vm.framePointer.get().wrapping_add(FRAME_CALLER_IP as u64)
                                        as *mut i64,
                                ) as u64,
                            );
                        vm.stackPointer
                            .set(
                                vm
                                    .framePointer
                                    .get()
                                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                                    .wrapping_add(
                                        (flags2.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32)
                                            & 255)
                                            .wrapping_mul(BYTES_PER_WORD as u64),
                                    ),
                            );
                        vm.framePointer.set(caller2);
                        memory::store(vm.stackPointer.get() as *mut i64, value6);
                        vm.bytecodeSetOffset
                            .set(
                                memory::load(
                                    caller2.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                                        as *mut u32,
                                ) as i64,
                            );
                    }
                }
            }
            123 | 347 => {
                // returnNilBytecode
                let value7: i64 = vm.nilObj.get();
                if memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                ) as u64 & FLAG_BLOCK as u64 != 0
                {
                    returnThroughHome(vm, value7);
                } else {
                    'l23: {
                        let caller3: u64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_LINK as u64)
                                as *mut i64,
                        ) as u64;
                        if caller3 == 0 {
                            returnFromBaseFrame(vm, value7);
                            break 'l23;
                        }
                        let flags3: u64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64)
                                as *mut i64,
                        ) as u64;
                        if flags3 & FLAG_CONTEXT as u64 != 0 {
                            memory::store(
                                memory::load(
                                        vm.framePointer.get().wrapping_add(FRAME_CONTEXT as u64)
                                            as *mut i64,
                                    )
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                                vm.nilObj.get(),
                            );
                        }
                        vm.instructionPointer
                            .set(
                                memory::load(
                                    vm.framePointer.get().wrapping_add(FRAME_CALLER_IP as u64)
                                        as *mut i64,
                                ) as u64,
                            );
                        vm.stackPointer
                            .set(
                                vm
                                    .framePointer
                                    .get()
                                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                                    .wrapping_add(
                                        (flags3.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32)
                                            & 255)
                                            .wrapping_mul(BYTES_PER_WORD as u64),
                                    ),
                            );
                        vm.framePointer.set(caller3);
                        memory::store(vm.stackPointer.get() as *mut i64, value7);
                        vm.bytecodeSetOffset
                            .set(
                                memory::load(
                                    caller3.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                                        as *mut u32,
                                ) as i64,
                            );
                    }
                }
            }
            124 | 348 => {
                // returnTopBytecode
                let value8: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                if memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                ) as u64 & FLAG_BLOCK as u64 != 0
                {
                    returnThroughHome(vm, value8);
                } else {
                    'l25: {
                        let caller4: u64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_LINK as u64)
                                as *mut i64,
                        ) as u64;
                        if caller4 == 0 {
                            returnFromBaseFrame(vm, value8);
                            break 'l25;
                        }
                        let flags4: u64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64)
                                as *mut i64,
                        ) as u64;
                        if flags4 & FLAG_CONTEXT as u64 != 0 {
                            memory::store(
                                memory::load(
                                        vm.framePointer.get().wrapping_add(FRAME_CONTEXT as u64)
                                            as *mut i64,
                                    )
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                                vm.nilObj.get(),
                            );
                        }
                        vm.instructionPointer
                            .set(
                                memory::load(
                                    vm.framePointer.get().wrapping_add(FRAME_CALLER_IP as u64)
                                        as *mut i64,
                                ) as u64,
                            );
                        vm.stackPointer
                            .set(
                                vm
                                    .framePointer
                                    .get()
                                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                                    .wrapping_add(
                                        (flags4.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32)
                                            & 255)
                                            .wrapping_mul(BYTES_PER_WORD as u64),
                                    ),
                            );
                        vm.framePointer.set(caller4);
                        memory::store(vm.stackPointer.get() as *mut i64, value8);
                        vm.bytecodeSetOffset
                            .set(
                                memory::load(
                                    caller4.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                                        as *mut u32,
                                ) as i64,
                            );
                    }
                }
            }
            125 => {
                // blockReturnTopBytecode
                let value9: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                'l27: {
                    let caller5: u64 = memory::load(
                        vm.framePointer.get().wrapping_add(FRAME_LINK as u64) as *mut i64,
                    ) as u64;
                    if caller5 == 0 {
                        returnFromBaseFrame(vm, value9);
                        break 'l27;
                    }
                    let flags5: u64 = memory::load(
                        vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64)
                            as *mut i64,
                    ) as u64;
                    if flags5 & FLAG_CONTEXT as u64 != 0 {
                        memory::store(
                            memory::load(
                                    vm.framePointer.get().wrapping_add(FRAME_CONTEXT as u64)
                                        as *mut i64,
                                )
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                            vm.nilObj.get(),
                        );
                    }
                    vm.instructionPointer
                        .set(
                            memory::load(
                                vm.framePointer.get().wrapping_add(FRAME_CALLER_IP as u64)
                                    as *mut i64,
                            ) as u64,
                        );
                    vm.stackPointer
                        .set(
                            vm
                                .framePointer
                                .get()
                                .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                                .wrapping_add(
                                    (flags5.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32)
                                        & 255)
                                        .wrapping_mul(BYTES_PER_WORD as u64),
                                ),
                        );
                    vm.framePointer.set(caller5);
                    memory::store(vm.stackPointer.get() as *mut i64, value9);
                    vm.bytecodeSetOffset
                        .set(
                            memory::load(
                                caller5.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                                    as *mut u32,
                            ) as i64,
                        );
                }
            }
            126..=127 | 340..=343 | 474..=479 => {
                // unknownBytecode
                sendUnknownBytecode(vm, 1);
            }
            128 => {
                // v3ExtendedPush
                let byte1: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let descriptor: i64 = byte1;
                match (descriptor as u64 >> 6) as i64 {
                    0 => {
                        let index4: i64 = descriptor & 63;
                        let rcvr: i64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        );
                        if rcvr & TAG_MASK == 0
                            && memory::load(rcvr as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64
                                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                        {
                            pushContextSlotof(vm, index4, rcvr);
                        } else {
                            let oop10: i64 = memory::load(
                                rcvr
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index4.wrapping_shl(SHIFT_FOR_WORD as u32))
                                    as *mut i64,
                            );
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop10);
                        }
                    }
                    1 => {
                        let index5: i64 = descriptor & 63;
                        let fp2: u64 = vm.framePointer.get();
                        let count2: i64 = memory::load(
                            fp2.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                        ) as i64;
                        let t6: i64 = memory::load(
                            (if index5 < count2 {
                                fp2.wrapping_add(FRAME_CALLER_IP as u64)
                                    .wrapping_add(
                                        count2.wrapping_sub(index5).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            } else {
                                fp2.wrapping_add(FRAME_FIRST_TEMP as u64)
                                    .wrapping_sub(
                                        index5.wrapping_sub(count2).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            }) as *mut i64,
                        );
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, t6);
                    }
                    2 => {
                        let oop11: i64 = memory::load(
                            memory::load(
                                    vm.framePointer.get().wrapping_add(FRAME_METHOD as u64)
                                        as *mut i64,
                                )
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(BYTES_PER_WORD)
                                .wrapping_add(
                                    (descriptor & 63).wrapping_mul(BYTES_PER_WORD),
                                ) as *mut i64,
                        );
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop11);
                    }
                    _ => {
                        let index6: i64 = LITERAL_START.wrapping_add(descriptor & 63);
                        let oop12: i64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        );
                        let mut value10: i64 = memory::load(
                            oop12
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index6.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                        );
                        if memory::load(value10 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value10 = fixForwardedFieldofObject(vm, index6, oop12);
                        }
                        let t7: i64 = value10;
                        let mut value11: i64 = memory::load(
                            t7
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if value11 & TAG_MASK == 0
                            && memory::load(value11 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value11 = fixForwardedFieldofObject(vm, VALUE_INDEX, t7);
                        }
                        let t8: i64 = value11;
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, t8);
                    }
                }
            }
            129 => {
                // v3ExtendedStore
                let byte2: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let descriptor1: i64 = byte2;
                let value12: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                match (descriptor1 as u64 >> 6) as i64 {
                    0 => {
                        let index7: i64 = descriptor1 & 63;
                        let rcvr1: i64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        );
                        if rcvr1 & TAG_MASK == 0
                            && memory::load(rcvr1 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64
                                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                        {
                            contextslotAtput(vm, rcvr1, index7, value12);
                        } else if rcvr1 & TAG_MASK != 0
                            || memory::load(rcvr1 as *mut i64) as u64
                                & IMMUTABLE_BIT as u64 != 0
                        {
                            sendAttemptToAssigntoslot(vm, value12, rcvr1, index7);
                        } else {
                            let mut offset2: u64 = rcvr1 as u64;
                            offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
                            let mut t9: bool = offset2 >= vm.newSpaceBytes.get();
                            if t9 {
                                let mut t10: bool = value12 & TAG_MASK == 0;
                                if t10 {
                                    let mut offset3: u64 = value12 as u64;
                                    offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                                    t10 = offset3 < vm.newSpaceBytes.get();
                                }
                                t9 = t10;
                            }
                            if t9 {
                                if memory::load(rcvr1 as *mut i64) as u64
                                    & REMEMBERED_BIT as u64 == 0
                                {
                                    enterIntoRememberedSet(vm, rcvr1);
                                }
                            }
                            memory::store(
                                rcvr1
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index7.wrapping_shl(SHIFT_FOR_WORD as u32))
                                    as *mut i64,
                                value12,
                            );
                        }
                    }
                    1 => {
                        let index8: i64 = descriptor1 & 63;
                        let fp3: u64 = vm.framePointer.get();
                        let count3: i64 = memory::load(
                            fp3.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                        ) as i64;
                        memory::store(
                            (if index8 < count3 {
                                fp3.wrapping_add(FRAME_CALLER_IP as u64)
                                    .wrapping_add(
                                        count3.wrapping_sub(index8).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            } else {
                                fp3.wrapping_add(FRAME_FIRST_TEMP as u64)
                                    .wrapping_sub(
                                        index8.wrapping_sub(count3).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            }) as *mut i64,
                            value12,
                        );
                    }
                    2 => {
                        sendUnknownBytecode(vm, 2);
                    }
                    _ => {
                        let index9: i64 = LITERAL_START.wrapping_add(descriptor1 & 63);
                        let oop13: i64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        );
                        let mut value13: i64 = memory::load(
                            oop13
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index9.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                        );
                        if memory::load(value13 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value13 = fixForwardedFieldofObject(vm, index9, oop13);
                        }
                        let t11: i64 = value13;
                        if t11 & TAG_MASK != 0
                            || memory::load(t11 as *mut i64) as u64
                                & IMMUTABLE_BIT as u64 != 0
                        {
                            sendAttemptToAssigntoslot(vm, value12, t11, VALUE_INDEX);
                        } else {
                            let mut offset4: u64 = t11 as u64;
                            offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
                            let mut t12: bool = offset4 >= vm.newSpaceBytes.get();
                            if t12 {
                                let mut t13: bool = value12 & TAG_MASK == 0;
                                if t13 {
                                    let mut offset5: u64 = value12 as u64;
                                    offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
                                    t13 = offset5 < vm.newSpaceBytes.get();
                                }
                                t12 = t13;
                            }
                            if t12 {
                                if memory::load(t11 as *mut i64) as u64
                                    & REMEMBERED_BIT as u64 == 0
                                {
                                    enterIntoRememberedSet(vm, t11);
                                }
                            }
                            memory::store(
                                t11
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                                value12,
                            );
                        }
                    }
                }
            }
            130 => {
                // v3ExtendedStoreAndPop
                let byte3: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let descriptor2: i64 = byte3;
                let oop14: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                let value14: i64 = oop14;
                match (descriptor2 as u64 >> 6) as i64 {
                    0 => {
                        let index10: i64 = descriptor2 & 63;
                        let rcvr2: i64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        );
                        if rcvr2 & TAG_MASK == 0
                            && memory::load(rcvr2 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64
                                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                        {
                            contextslotAtput(vm, rcvr2, index10, value14);
                        } else if rcvr2 & TAG_MASK != 0
                            || memory::load(rcvr2 as *mut i64) as u64
                                & IMMUTABLE_BIT as u64 != 0
                        {
                            sendAttemptToAssigntoslot(vm, value14, rcvr2, index10);
                        } else {
                            let mut offset6: u64 = rcvr2 as u64;
                            offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
                            let mut t14: bool = offset6 >= vm.newSpaceBytes.get();
                            if t14 {
                                let mut t15: bool = value14 & TAG_MASK == 0;
                                if t15 {
                                    let mut offset7: u64 = value14 as u64;
                                    offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
                                    t15 = offset7 < vm.newSpaceBytes.get();
                                }
                                t14 = t15;
                            }
                            if t14 {
                                if memory::load(rcvr2 as *mut i64) as u64
                                    & REMEMBERED_BIT as u64 == 0
                                {
                                    enterIntoRememberedSet(vm, rcvr2);
                                }
                            }
                            memory::store(
                                rcvr2
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index10.wrapping_shl(SHIFT_FOR_WORD as u32))
                                    as *mut i64,
                                value14,
                            );
                        }
                    }
                    1 => {
                        let index11: i64 = descriptor2 & 63;
                        let fp4: u64 = vm.framePointer.get();
                        let count4: i64 = memory::load(
                            fp4.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                        ) as i64;
                        memory::store(
                            (if index11 < count4 {
                                fp4.wrapping_add(FRAME_CALLER_IP as u64)
                                    .wrapping_add(
                                        count4.wrapping_sub(index11).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            } else {
                                fp4.wrapping_add(FRAME_FIRST_TEMP as u64)
                                    .wrapping_sub(
                                        index11.wrapping_sub(count4).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            }) as *mut i64,
                            value14,
                        );
                    }
                    2 => {
                        sendUnknownBytecode(vm, 2);
                    }
                    _ => {
                        let index12: i64 = LITERAL_START.wrapping_add(descriptor2 & 63);
                        let oop15: i64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        );
                        let mut value15: i64 = memory::load(
                            oop15
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index12.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                        );
                        if memory::load(value15 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value15 = fixForwardedFieldofObject(vm, index12, oop15);
                        }
                        let t16: i64 = value15;
                        if t16 & TAG_MASK != 0
                            || memory::load(t16 as *mut i64) as u64
                                & IMMUTABLE_BIT as u64 != 0
                        {
                            sendAttemptToAssigntoslot(vm, value14, t16, VALUE_INDEX);
                        } else {
                            let mut offset8: u64 = t16 as u64;
                            offset8 = offset8.wrapping_sub(vm.newSpaceStart.get());
                            let mut t17: bool = offset8 >= vm.newSpaceBytes.get();
                            if t17 {
                                let mut t18: bool = value14 & TAG_MASK == 0;
                                if t18 {
                                    let mut offset9: u64 = value14 as u64;
                                    offset9 = offset9.wrapping_sub(vm.newSpaceStart.get());
                                    t18 = offset9 < vm.newSpaceBytes.get();
                                }
                                t17 = t18;
                            }
                            if t17 {
                                if memory::load(t16 as *mut i64) as u64
                                    & REMEMBERED_BIT as u64 == 0
                                {
                                    enterIntoRememberedSet(vm, t16);
                                }
                            }
                            memory::store(
                                t16
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                                value14,
                            );
                        }
                    }
                }
            }
            131 => {
                // v3SingleExtendedSend
                let byte4: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let descriptor3: i64 = byte4;
                let selector: i64 = memory::load(
                    memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add((descriptor3 & 31).wrapping_mul(BYTES_PER_WORD))
                        as *mut i64,
                );
                let count5: i64 = (descriptor3 as u64 >> 5) as i64;
                'l33: {
                    let oop16: i64 = memory::load(
                        vm
                            .stackPointer
                            .get()
                            .wrapping_add(count5.wrapping_mul(BYTES_PER_WORD) as u64)
                            as *mut i64,
                    );
                    let tag: i64 = oop16 & TAG_MASK;
                    let classTag: i64 = (if tag == 0 {
                        memory::load(oop16 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    } else {
                        tag as u64
                    }) as i64;
                    let entry: i64 = (selector ^ classTag << 2) & METHOD_CACHE_MASK;
                    vm.argumentCount.set(count5);
                    let primitive: i64;
                    if vm
                        .methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize]
                        .get() == selector
                        && vm
                            .methodCache[entry.wrapping_add(METHOD_CACHE_TAG) as usize]
                            .get() == classTag
                    {
                        let code: i64 = vm
                            .methodCache[entry.wrapping_add(METHOD_CACHE_METHOD)
                                as usize]
                            .get();
                        primitive = vm
                            .methodCache[entry.wrapping_add(METHOD_CACHE_PRIMITIVE)
                                as usize]
                            .get();
                        if primitive == 0 {
                            let header: i64 = memory::load(
                                    code.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                                )
                                .wrapping_shr(NUM_TAG_BITS as u32);
                            let rcvr3: i64 = memory::load(
                                vm
                                    .stackPointer
                                    .get()
                                    .wrapping_add(count5.wrapping_mul(BYTES_PER_WORD) as u64)
                                    as *mut i64,
                            );
                            vm.bytecodeSetOffset
                                .set((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
                            let flags6: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
                                .wrapping_add(
                                    (count5 as u64)
                                        .wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                                )
                                .wrapping_add(1);
                            let oop17: i64 = vm.instructionPointer.get() as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop17);
                            let oop18: i64 = vm.framePointer.get() as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop18);
                            vm.framePointer.set(vm.stackPointer.get());
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, code);
                            let oop19: i64 = vm.nilObj.get();
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop19);
                            let oop20: i64 = flags6 as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop20);
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, rcvr3);
                            let count6: i64 = ((header as u64)
                                .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                                .wrapping_sub(count5);
                            let nilOop: i64 = vm.nilObj.get();
                            let mut i: i64 = 1;
                            while i <= count6 {
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
                            break 'l33;
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
                            let oop21: i64 = quickConstant(vm, primitive);
                            memory::store(vm.stackPointer.get() as *mut i64, oop21);
                        }
                    } else {
                        runNewMethodPrimitive(vm, primitive);
                    }
                }
            }
            132 => {
                // v3DoubleExtended
                let byte5: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let descriptor4: i64 = byte5;
                let byte6: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                v3Dowith(vm, descriptor4, byte6);
            }
            133 => {
                // v3SingleExtendedSuper
                let byte7: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let descriptor5: i64 = byte7;
                superSendarguments(
                    vm,
                    descriptor5 & 31,
                    (descriptor5 as u64 >> 5) as i64,
                );
            }
            134 => {
                // v3SecondExtendedSend
                let byte8: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let descriptor6: i64 = byte8;
                sendSlowlyarguments(
                    vm,
                    memory::load(
                        memory::load(
                                vm.framePointer.get().wrapping_add(FRAME_METHOD as u64)
                                    as *mut i64,
                            )
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(BYTES_PER_WORD)
                            .wrapping_add(
                                (descriptor6 & 63).wrapping_mul(BYTES_PER_WORD),
                            ) as *mut i64,
                    ),
                    (descriptor6 as u64 >> 6) as i64,
                );
            }
            135 | 472 => {
                // popBytecode
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            }
            136 | 339 => {
                // duplicateTopBytecode
                let oop22: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop22);
            }
            137 => {
                // pushActiveContextBytecode
                pushActiveContext(vm);
            }
            138 => {
                // v3PushNewArray
                let byte9: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                pushNewArray(vm, byte9);
            }
            139 => {
                // v3CallPrimitive
                let code1: i64 = memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                if vm.instructionPointer.get().wrapping_sub(1)
                    == code1
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            (memory::load(
                                    code1.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                                )
                                .wrapping_shr(NUM_TAG_BITS as u32)
                                & HEADER_LITERAL_COUNT_MASK)
                                .wrapping_add(1)
                                .wrapping_mul(BYTES_PER_WORD),
                        ) as u64
                {
                    vm.instructionPointer
                        .set(vm.instructionPointer.get().wrapping_add(2));
                } else {
                    sendUnknownBytecode(vm, 1);
                }
            }
            140 => {
                // v3PushRemoteTemp
                let byte10: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let index13: i64 = byte10;
                let byte11: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let t19: i64 = byte11;
                let fp5: u64 = vm.framePointer.get();
                let count7: i64 = memory::load(
                    fp5.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64;
                let t20: i64 = memory::load(
                    memory::load(
                            (if t19 < count7 {
                                fp5.wrapping_add(FRAME_CALLER_IP as u64)
                                    .wrapping_add(
                                        count7.wrapping_sub(t19).wrapping_mul(BYTES_PER_WORD) as u64,
                                    )
                            } else {
                                fp5.wrapping_add(FRAME_FIRST_TEMP as u64)
                                    .wrapping_sub(
                                        t19.wrapping_sub(count7).wrapping_mul(BYTES_PER_WORD) as u64,
                                    )
                            }) as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index13.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, t20);
            }
            141 => {
                // v3StoreRemoteTemp
                let byte12: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let index14: i64 = byte12;
                let t21: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                let byte13: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let t22: i64 = byte13;
                let fp6: u64 = vm.framePointer.get();
                let count8: i64 = memory::load(
                    fp6.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64;
                let t23: i64 = memory::load(
                    (if t22 < count8 {
                        fp6.wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count8.wrapping_sub(t22).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        fp6.wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                t22.wrapping_sub(count8).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    }) as *mut i64,
                );
                let mut offset10: u64 = t23 as u64;
                offset10 = offset10.wrapping_sub(vm.newSpaceStart.get());
                let mut t24: bool = offset10 >= vm.newSpaceBytes.get();
                if t24 {
                    let mut t25: bool = t21 & TAG_MASK == 0;
                    if t25 {
                        let mut offset11: u64 = t21 as u64;
                        offset11 = offset11.wrapping_sub(vm.newSpaceStart.get());
                        t25 = offset11 < vm.newSpaceBytes.get();
                    }
                    t24 = t25;
                }
                if t24 {
                    if memory::load(t23 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
                    {
                        enterIntoRememberedSet(vm, t23);
                    }
                }
                memory::store(
                    t23
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index14.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    t21,
                );
            }
            142 => {
                // v3StoreAndPopRemoteTemp
                let oop23: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                let value16: i64 = oop23;
                let byte14: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let index15: i64 = byte14;
                let byte15: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let t26: i64 = byte15;
                let fp7: u64 = vm.framePointer.get();
                let count9: i64 = memory::load(
                    fp7.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64;
                let t27: i64 = memory::load(
                    (if t26 < count9 {
                        fp7.wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count9.wrapping_sub(t26).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        fp7.wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                t26.wrapping_sub(count9).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    }) as *mut i64,
                );
                let mut offset12: u64 = t27 as u64;
                offset12 = offset12.wrapping_sub(vm.newSpaceStart.get());
                let mut t28: bool = offset12 >= vm.newSpaceBytes.get();
                if t28 {
                    let mut t29: bool = value16 & TAG_MASK == 0;
                    if t29 {
                        let mut offset13: u64 = value16 as u64;
                        offset13 = offset13.wrapping_sub(vm.newSpaceStart.get());
                        t29 = offset13 < vm.newSpaceBytes.get();
                    }
                    t28 = t29;
                }
                if t28 {
                    if memory::load(t27 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
                    {
                        enterIntoRememberedSet(vm, t27);
                    }
                }
                memory::store(
                    t27
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index15.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    value16,
                );
            }
            143 => {
                // v3PushClosure
                let byte16: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let counts: i64 = byte16;
                let byte17: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let high: i64 = byte17;
                let byte18: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                pushV3ClosureArgumentscopiedblockSize(
                    vm,
                    counts & 15,
                    (counts as u64 >> 4) as i64,
                    high.wrapping_mul(256).wrapping_add(byte18),
                );
            }
            144..=151 | 432..=439 => {
                // shortJumpBytecode
                vm.instructionPointer
                    .set(
                        vm
                            .instructionPointer
                            .get()
                            .wrapping_add(
                                (vm.currentBytecode.get() & 7).wrapping_add(1) as u64,
                            ),
                    );
            }
            152..=159 | 448..=455 => {
                // shortJumpIfFalseBytecode
                let distance: i64 = (vm.currentBytecode.get() & 7).wrapping_add(1);
                let oop24: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                let condition: i64 = oop24;
                if condition == vm.falseObj.get() {
                    vm.instructionPointer
                        .set(vm.instructionPointer.get().wrapping_add(distance as u64));
                } else if condition != vm.trueObj.get() {
                    vm.stackPointer
                        .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                    sendMustBeBoolean(vm);
                }
            }
            160..=167 => {
                // v3LongJump
                let t30: i64 = (vm.currentBytecode.get() & 7)
                    .wrapping_sub(4)
                    .wrapping_mul(256);
                let byte19: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let distance1: i64 = t30.wrapping_add(byte19);
                vm.instructionPointer
                    .set(vm.instructionPointer.get().wrapping_add(distance1 as u64));
                if distance1 < 0 && vm.stackPointer.get() < vm.stackLimit.get() {
                    stackLimitReachedMayContextSwitch(vm, 1);
                }
            }
            168..=171 => {
                // v3LongJumpIfTrue
                let t31: i64 = (vm.currentBytecode.get() & 3).wrapping_mul(256);
                let byte20: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let distance2: i64 = t31.wrapping_add(byte20);
                let oop25: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                let condition1: i64 = oop25;
                if condition1 == vm.trueObj.get() {
                    vm.instructionPointer
                        .set(vm.instructionPointer.get().wrapping_add(distance2 as u64));
                } else if condition1 != vm.falseObj.get() {
                    vm.stackPointer
                        .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                    sendMustBeBoolean(vm);
                }
            }
            172..=175 => {
                // v3LongJumpIfFalse
                let t32: i64 = (vm.currentBytecode.get() & 3).wrapping_mul(256);
                let byte21: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let distance3: i64 = t32.wrapping_add(byte21);
                let oop26: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                let condition2: i64 = oop26;
                if condition2 == vm.falseObj.get() {
                    vm.instructionPointer
                        .set(vm.instructionPointer.get().wrapping_add(distance3 as u64));
                } else if condition2 != vm.trueObj.get() {
                    vm.stackPointer
                        .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                    sendMustBeBoolean(vm);
                }
            }
            176 | 352 => {
                // bytecodeAdd
                'l53: {
                    let rcvr4: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let arg: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr4 & arg & SMALL_INTEGER_TAG != 0
                        && !rcvr4
                            .checked_add(arg.wrapping_sub(SMALL_INTEGER_TAG))
                            .is_none()
                    {
                        let oop27: i64 = rcvr4
                            .wrapping_add(arg.wrapping_sub(SMALL_INTEGER_TAG));
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop27);
                        break 'l53;
                    }
                    arithmeticOnFloats(vm, 0);
                }
            }
            177 | 353 => {
                // bytecodeSubtract
                'l54: {
                    let rcvr5: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let arg1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr5 & arg1 & SMALL_INTEGER_TAG != 0
                        && !rcvr5
                            .checked_sub(arg1.wrapping_sub(SMALL_INTEGER_TAG))
                            .is_none()
                    {
                        let oop28: i64 = rcvr5
                            .wrapping_sub(arg1.wrapping_sub(SMALL_INTEGER_TAG));
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop28);
                        break 'l54;
                    }
                    arithmeticOnFloats(vm, 1);
                }
            }
            178 | 354 => {
                // bytecodeLess
                'l57: {
                    let rcvr6: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let arg2: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr6 & arg2 & SMALL_INTEGER_TAG != 0 {
                        let condition3: i64 = (rcvr6 < arg2) as i64;
                        'l55: {
                            let next: i64 = memory::load(
                                vm.instructionPointer.get() as *mut u8,
                            ) as i64;
                            vm.stackPointer
                                .set(
                                    vm
                                        .stackPointer
                                        .get()
                                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
                                );
                            if if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                next & 248 == 152
                            } else {
                                next & 248 == 192
                            } {
                                vm.instructionPointer
                                    .set(vm.instructionPointer.get().wrapping_add(1));
                                if condition3 == 0 {
                                    vm.instructionPointer
                                        .set(
                                            vm
                                                .instructionPointer
                                                .get()
                                                .wrapping_add((next & 7).wrapping_add(1) as u64),
                                        );
                                }
                                break 'l55;
                            }
                            'l56: {
                                if !(if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                    next & 252 == 172
                                } else {
                                    next == 239
                                }) {
                                    let oop29: i64 = if condition3 != 0 {
                                        vm.trueObj.get()
                                    } else {
                                        vm.falseObj.get()
                                    };
                                    vm.stackPointer
                                        .set(
                                            vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                        );
                                    memory::store(vm.stackPointer.get() as *mut i64, oop29);
                                    break 'l56;
                                }
                                let mut distance4: i64 = memory::load(
                                    vm.instructionPointer.get().wrapping_add(1) as *mut u8,
                                ) as i64;
                                if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                    distance4 = (next & 3)
                                        .wrapping_mul(256)
                                        .wrapping_add(distance4);
                                }
                                vm.instructionPointer
                                    .set(vm.instructionPointer.get().wrapping_add(2));
                                if condition3 == 0 {
                                    vm.instructionPointer
                                        .set(
                                            vm.instructionPointer.get().wrapping_add(distance4 as u64),
                                        );
                                }
                            }
                        }
                        break 'l57;
                    }
                    compareFloats(vm, 2);
                }
            }
            179 | 355 => {
                // bytecodeGreater
                'l60: {
                    let rcvr7: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let arg3: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr7 & arg3 & SMALL_INTEGER_TAG != 0 {
                        let condition4: i64 = (rcvr7 > arg3) as i64;
                        'l58: {
                            let next1: i64 = memory::load(
                                vm.instructionPointer.get() as *mut u8,
                            ) as i64;
                            vm.stackPointer
                                .set(
                                    vm
                                        .stackPointer
                                        .get()
                                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
                                );
                            if if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                next1 & 248 == 152
                            } else {
                                next1 & 248 == 192
                            } {
                                vm.instructionPointer
                                    .set(vm.instructionPointer.get().wrapping_add(1));
                                if condition4 == 0 {
                                    vm.instructionPointer
                                        .set(
                                            vm
                                                .instructionPointer
                                                .get()
                                                .wrapping_add((next1 & 7).wrapping_add(1) as u64),
                                        );
                                }
                                break 'l58;
                            }
                            'l59: {
                                if !(if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                    next1 & 252 == 172
                                } else {
                                    next1 == 239
                                }) {
                                    let oop30: i64 = if condition4 != 0 {
                                        vm.trueObj.get()
                                    } else {
                                        vm.falseObj.get()
                                    };
                                    vm.stackPointer
                                        .set(
                                            vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                        );
                                    memory::store(vm.stackPointer.get() as *mut i64, oop30);
                                    break 'l59;
                                }
                                let mut distance5: i64 = memory::load(
                                    vm.instructionPointer.get().wrapping_add(1) as *mut u8,
                                ) as i64;
                                if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                    distance5 = (next1 & 3)
                                        .wrapping_mul(256)
                                        .wrapping_add(distance5);
                                }
                                vm.instructionPointer
                                    .set(vm.instructionPointer.get().wrapping_add(2));
                                if condition4 == 0 {
                                    vm.instructionPointer
                                        .set(
                                            vm.instructionPointer.get().wrapping_add(distance5 as u64),
                                        );
                                }
                            }
                        }
                        break 'l60;
                    }
                    compareFloats(vm, 3);
                }
            }
            180 | 356 => {
                // bytecodeLessOrEqual
                'l63: {
                    let rcvr8: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let arg4: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr8 & arg4 & SMALL_INTEGER_TAG != 0 {
                        let condition5: i64 = (rcvr8 <= arg4) as i64;
                        'l61: {
                            let next2: i64 = memory::load(
                                vm.instructionPointer.get() as *mut u8,
                            ) as i64;
                            vm.stackPointer
                                .set(
                                    vm
                                        .stackPointer
                                        .get()
                                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
                                );
                            if if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                next2 & 248 == 152
                            } else {
                                next2 & 248 == 192
                            } {
                                vm.instructionPointer
                                    .set(vm.instructionPointer.get().wrapping_add(1));
                                if condition5 == 0 {
                                    vm.instructionPointer
                                        .set(
                                            vm
                                                .instructionPointer
                                                .get()
                                                .wrapping_add((next2 & 7).wrapping_add(1) as u64),
                                        );
                                }
                                break 'l61;
                            }
                            'l62: {
                                if !(if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                    next2 & 252 == 172
                                } else {
                                    next2 == 239
                                }) {
                                    let oop31: i64 = if condition5 != 0 {
                                        vm.trueObj.get()
                                    } else {
                                        vm.falseObj.get()
                                    };
                                    vm.stackPointer
                                        .set(
                                            vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                        );
                                    memory::store(vm.stackPointer.get() as *mut i64, oop31);
                                    break 'l62;
                                }
                                let mut distance6: i64 = memory::load(
                                    vm.instructionPointer.get().wrapping_add(1) as *mut u8,
                                ) as i64;
                                if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                    distance6 = (next2 & 3)
                                        .wrapping_mul(256)
                                        .wrapping_add(distance6);
                                }
                                vm.instructionPointer
                                    .set(vm.instructionPointer.get().wrapping_add(2));
                                if condition5 == 0 {
                                    vm.instructionPointer
                                        .set(
                                            vm.instructionPointer.get().wrapping_add(distance6 as u64),
                                        );
                                }
                            }
                        }
                        break 'l63;
                    }
                    compareFloats(vm, 4);
                }
            }
            181 | 357 => {
                // bytecodeGreaterOrEqual
                'l66: {
                    let rcvr9: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let arg5: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr9 & arg5 & SMALL_INTEGER_TAG != 0 {
                        let condition6: i64 = (rcvr9 >= arg5) as i64;
                        'l64: {
                            let next3: i64 = memory::load(
                                vm.instructionPointer.get() as *mut u8,
                            ) as i64;
                            vm.stackPointer
                                .set(
                                    vm
                                        .stackPointer
                                        .get()
                                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
                                );
                            if if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                next3 & 248 == 152
                            } else {
                                next3 & 248 == 192
                            } {
                                vm.instructionPointer
                                    .set(vm.instructionPointer.get().wrapping_add(1));
                                if condition6 == 0 {
                                    vm.instructionPointer
                                        .set(
                                            vm
                                                .instructionPointer
                                                .get()
                                                .wrapping_add((next3 & 7).wrapping_add(1) as u64),
                                        );
                                }
                                break 'l64;
                            }
                            'l65: {
                                if !(if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                    next3 & 252 == 172
                                } else {
                                    next3 == 239
                                }) {
                                    let oop32: i64 = if condition6 != 0 {
                                        vm.trueObj.get()
                                    } else {
                                        vm.falseObj.get()
                                    };
                                    vm.stackPointer
                                        .set(
                                            vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                        );
                                    memory::store(vm.stackPointer.get() as *mut i64, oop32);
                                    break 'l65;
                                }
                                let mut distance7: i64 = memory::load(
                                    vm.instructionPointer.get().wrapping_add(1) as *mut u8,
                                ) as i64;
                                if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                    distance7 = (next3 & 3)
                                        .wrapping_mul(256)
                                        .wrapping_add(distance7);
                                }
                                vm.instructionPointer
                                    .set(vm.instructionPointer.get().wrapping_add(2));
                                if condition6 == 0 {
                                    vm.instructionPointer
                                        .set(
                                            vm.instructionPointer.get().wrapping_add(distance7 as u64),
                                        );
                                }
                            }
                        }
                        break 'l66;
                    }
                    compareFloats(vm, 5);
                }
            }
            182 | 358 => {
                // bytecodeEqual
                'l69: {
                    let rcvr10: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let arg6: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr10 & arg6 & SMALL_INTEGER_TAG != 0 {
                        let condition7: i64 = (rcvr10 == arg6) as i64;
                        'l67: {
                            let next4: i64 = memory::load(
                                vm.instructionPointer.get() as *mut u8,
                            ) as i64;
                            vm.stackPointer
                                .set(
                                    vm
                                        .stackPointer
                                        .get()
                                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
                                );
                            if if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                next4 & 248 == 152
                            } else {
                                next4 & 248 == 192
                            } {
                                vm.instructionPointer
                                    .set(vm.instructionPointer.get().wrapping_add(1));
                                if condition7 == 0 {
                                    vm.instructionPointer
                                        .set(
                                            vm
                                                .instructionPointer
                                                .get()
                                                .wrapping_add((next4 & 7).wrapping_add(1) as u64),
                                        );
                                }
                                break 'l67;
                            }
                            'l68: {
                                if !(if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                    next4 & 252 == 172
                                } else {
                                    next4 == 239
                                }) {
                                    let oop33: i64 = if condition7 != 0 {
                                        vm.trueObj.get()
                                    } else {
                                        vm.falseObj.get()
                                    };
                                    vm.stackPointer
                                        .set(
                                            vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                        );
                                    memory::store(vm.stackPointer.get() as *mut i64, oop33);
                                    break 'l68;
                                }
                                let mut distance8: i64 = memory::load(
                                    vm.instructionPointer.get().wrapping_add(1) as *mut u8,
                                ) as i64;
                                if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                    distance8 = (next4 & 3)
                                        .wrapping_mul(256)
                                        .wrapping_add(distance8);
                                }
                                vm.instructionPointer
                                    .set(vm.instructionPointer.get().wrapping_add(2));
                                if condition7 == 0 {
                                    vm.instructionPointer
                                        .set(
                                            vm.instructionPointer.get().wrapping_add(distance8 as u64),
                                        );
                                }
                            }
                        }
                        break 'l69;
                    }
                    compareFloats(vm, 6);
                }
            }
            183 | 359 => {
                // bytecodeNotEqual
                'l72: {
                    let rcvr11: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let arg7: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr11 & arg7 & SMALL_INTEGER_TAG != 0 {
                        let condition8: i64 = (rcvr11 != arg7) as i64;
                        'l70: {
                            let next5: i64 = memory::load(
                                vm.instructionPointer.get() as *mut u8,
                            ) as i64;
                            vm.stackPointer
                                .set(
                                    vm
                                        .stackPointer
                                        .get()
                                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
                                );
                            if if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                next5 & 248 == 152
                            } else {
                                next5 & 248 == 192
                            } {
                                vm.instructionPointer
                                    .set(vm.instructionPointer.get().wrapping_add(1));
                                if condition8 == 0 {
                                    vm.instructionPointer
                                        .set(
                                            vm
                                                .instructionPointer
                                                .get()
                                                .wrapping_add((next5 & 7).wrapping_add(1) as u64),
                                        );
                                }
                                break 'l70;
                            }
                            'l71: {
                                if !(if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                    next5 & 252 == 172
                                } else {
                                    next5 == 239
                                }) {
                                    let oop34: i64 = if condition8 != 0 {
                                        vm.trueObj.get()
                                    } else {
                                        vm.falseObj.get()
                                    };
                                    vm.stackPointer
                                        .set(
                                            vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                        );
                                    memory::store(vm.stackPointer.get() as *mut i64, oop34);
                                    break 'l71;
                                }
                                let mut distance9: i64 = memory::load(
                                    vm.instructionPointer.get().wrapping_add(1) as *mut u8,
                                ) as i64;
                                if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                                    distance9 = (next5 & 3)
                                        .wrapping_mul(256)
                                        .wrapping_add(distance9);
                                }
                                vm.instructionPointer
                                    .set(vm.instructionPointer.get().wrapping_add(2));
                                if condition8 == 0 {
                                    vm.instructionPointer
                                        .set(
                                            vm.instructionPointer.get().wrapping_add(distance9 as u64),
                                        );
                                }
                            }
                        }
                        break 'l72;
                    }
                    compareFloats(vm, 7);
                }
            }
            184 | 360 => {
                // bytecodeMultiply
                'l73: {
                    let mut rcvr12: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let mut arg8: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr12 & arg8 & SMALL_INTEGER_TAG != 0 {
                        rcvr12 = rcvr12.wrapping_sub(SMALL_INTEGER_TAG);
                        arg8 = arg8.wrapping_shr(NUM_TAG_BITS as u32);
                        if !rcvr12.checked_mul(arg8).is_none() {
                            let oop35: i64 = rcvr12
                                .wrapping_mul(arg8)
                                .wrapping_add(SMALL_INTEGER_TAG);
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop35);
                            break 'l73;
                        }
                    }
                    arithmeticOnFloats(vm, 8);
                }
            }
            185 | 361 => {
                // bytecodeDivide
                'l74: {
                    let mut rcvr13: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let mut arg9: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr13 & arg9 & SMALL_INTEGER_TAG != 0 && arg9 != CONST_ZERO {
                        rcvr13 = rcvr13.wrapping_shr(NUM_TAG_BITS as u32);
                        arg9 = arg9.wrapping_shr(NUM_TAG_BITS as u32);
                        let result: i64 = rcvr13.wrapping_div(arg9);
                        if result.wrapping_mul(arg9) == rcvr13
                            && result
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_shr(NUM_TAG_BITS as u32) == result
                        {
                            let oop36: i64 = result
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_add(SMALL_INTEGER_TAG);
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop36);
                            break 'l74;
                        }
                    }
                    arithmeticOnFloats(vm, 9);
                }
            }
            186 | 362 => {
                // bytecodeModulo
                'l75: {
                    let rcvr14: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let mut arg10: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr14 & arg10 & SMALL_INTEGER_TAG != 0 && arg10 != CONST_ZERO {
                        arg10 = arg10.wrapping_shr(NUM_TAG_BITS as u32);
                        let mut result1: i64 = rcvr14
                            .wrapping_shr(NUM_TAG_BITS as u32)
                            .wrapping_rem(arg10);
                        if result1 != 0 && (result1 ^ arg10) < 0 {
                            result1 = result1.wrapping_add(arg10);
                        }
                        let oop37: i64 = result1
                            .wrapping_shl(NUM_TAG_BITS as u32)
                            .wrapping_add(SMALL_INTEGER_TAG);
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop37);
                        break 'l75;
                    }
                    sendSpecialSelectorarguments(vm, 10, 1);
                }
            }
            187 | 363 => {
                // bytecodeMakePoint
                makePointOfOperands(vm);
            }
            188 | 364 => {
                // bytecodeBitShift
                'l77: {
                    let mut rcvr15: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let mut arg11: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr15 & arg11 & SMALL_INTEGER_TAG != 0 {
                        rcvr15 = rcvr15.wrapping_shr(NUM_TAG_BITS as u32);
                        arg11 = arg11.wrapping_shr(NUM_TAG_BITS as u32);
                        if arg11 >= 0 {
                            if arg11 < 61 {
                                let shifted: i64 = rcvr15.wrapping_shl(arg11 as u32);
                                if shifted.wrapping_shr(arg11 as u32) == rcvr15
                                    && shifted
                                        .wrapping_shl(NUM_TAG_BITS as u32)
                                        .wrapping_shr(NUM_TAG_BITS as u32) == shifted
                                {
                                    let oop38: i64 = shifted
                                        .wrapping_shl(NUM_TAG_BITS as u32)
                                        .wrapping_add(SMALL_INTEGER_TAG);
                                    vm.stackPointer
                                        .set(
                                            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64),
                                        );
                                    memory::store(vm.stackPointer.get() as *mut i64, oop38);
                                    break 'l77;
                                }
                            }
                        } else if arg11 > -62 {
                            let oop39: i64 = rcvr15
                                .wrapping_shr(0i64.wrapping_sub(arg11) as u32)
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_add(SMALL_INTEGER_TAG);
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop39);
                            break 'l77;
                        }
                    }
                    sendSpecialSelectorarguments(vm, 12, 1);
                }
            }
            189 | 365 => {
                // bytecodeFloorDivide
                'l78: {
                    let mut rcvr16: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let mut arg12: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr16 & arg12 & SMALL_INTEGER_TAG != 0 && arg12 != CONST_ZERO {
                        rcvr16 = rcvr16.wrapping_shr(NUM_TAG_BITS as u32);
                        arg12 = arg12.wrapping_shr(NUM_TAG_BITS as u32);
                        let mut result2: i64 = rcvr16.wrapping_div(arg12);
                        if result2.wrapping_mul(arg12) != rcvr16 && (rcvr16 ^ arg12) < 0
                        {
                            result2 = result2.wrapping_sub(1);
                        }
                        if result2
                            .wrapping_shl(NUM_TAG_BITS as u32)
                            .wrapping_shr(NUM_TAG_BITS as u32) == result2
                        {
                            let oop40: i64 = result2
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_add(SMALL_INTEGER_TAG);
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop40);
                            break 'l78;
                        }
                    }
                    sendSpecialSelectorarguments(vm, 13, 1);
                }
            }
            190 | 366 => {
                // bytecodeBitAnd
                'l79: {
                    let rcvr17: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let arg13: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr17 & arg13 & SMALL_INTEGER_TAG != 0 {
                        let oop41: i64 = rcvr17 & arg13;
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop41);
                        break 'l79;
                    }
                    sendSpecialSelectorarguments(vm, 14, 1);
                }
            }
            191 | 367 => {
                // bytecodeBitOr
                'l80: {
                    let rcvr18: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let arg14: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr18 & arg14 & SMALL_INTEGER_TAG != 0 {
                        let oop42: i64 = rcvr18 | arg14;
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop42);
                        break 'l80;
                    }
                    sendSpecialSelectorarguments(vm, 15, 1);
                }
            }
            192 | 368 => {
                // bytecodeAt
                let t33: i64 = memory::load(
                    vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let indexOop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                let element: i64;
                'l81: {
                    if t33 & TAG_MASK != 0 || indexOop & TAG_MASK != SMALL_INTEGER_TAG {
                        element = 0;
                        break 'l81;
                    }
                    let classTag1: i64 = (memory::load(t33 as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64) as i64;
                    let entry1: i64 = classTag1 & AT_CACHE_ENTRIES.wrapping_sub(1);
                    let access: i64 = if vm.atCacheTags[entry1 as usize].get()
                        == classTag1
                    {
                        vm.atCacheInfo[entry1 as usize].get()
                    } else {
                        0
                    };
                    if access == 0 {
                        element = 0;
                        break 'l81;
                    }
                    let index16: u64 = indexOop
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format: u64 = (memory::load(t33 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format == FORMAT_ARRAY as u64 {
                        let count10: u64 = (memory::load(t33 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index16
                            < (if count10 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    t33.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count10
                            })
                        {
                            element = memory::load(
                                t33
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (index16 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            break 'l81;
                        }
                        element = 0;
                        break 'l81;
                    }
                    if format >= FORMAT_BYTES as u64
                        && format < FORMAT_COMPILED_CODE as u64
                    {
                        let format1: i64 = format as i64;
                        let count11: u64 = (memory::load(t33 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index16
                            < ((if count11 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    t33.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count11
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format1 & 7) as u64
                        {
                            element = if access == 1 {
                                (memory::load(
                                    t33
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(index16 as i64) as *mut u8,
                                ) as i64)
                                    .wrapping_shl(NUM_TAG_BITS as u32)
                                    .wrapping_add(SMALL_INTEGER_TAG)
                            } else {
                                (memory::load(
                                    t33
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(index16 as i64) as *mut u8,
                                ) as i64)
                                    .wrapping_shl(NUM_TAG_BITS as u32)
                                    .wrapping_add(CHARACTER_TAG)
                            };
                            break 'l81;
                        }
                    }
                    element = 0;
                }
                if element != 0 {
                    vm.stackPointer
                        .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                    memory::store(vm.stackPointer.get() as *mut i64, element);
                } else {
                    sendAt(vm);
                }
            }
            193 | 369 => {
                // bytecodeAtPut
                let value17: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                let t34: i64 = memory::load(
                    vm
                        .stackPointer
                        .get()
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let indexOop1: i64 = memory::load(
                    vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let t35: i64;
                'l83: {
                    if t34 & TAG_MASK != 0 || indexOop1 & TAG_MASK != SMALL_INTEGER_TAG {
                        t35 = 0;
                        break 'l83;
                    }
                    let classTag2: i64 = (memory::load(t34 as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64) as i64;
                    let entry2: i64 = classTag2 & AT_CACHE_ENTRIES.wrapping_sub(1);
                    let access1: i64 = if vm.atPutCacheTags[entry2 as usize].get()
                        == classTag2
                    {
                        vm.atPutCacheInfo[entry2 as usize].get()
                    } else {
                        0
                    };
                    if access1 == 0
                        || memory::load(t34 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                            != 0
                    {
                        t35 = 0;
                        break 'l83;
                    }
                    let index17: u64 = indexOop1
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format2: u64 = (memory::load(t34 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format2 == FORMAT_ARRAY as u64 {
                        let mut t36: bool = access1 == 1;
                        if t36 {
                            let count12: u64 = (memory::load(t34 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t36 = index17
                                < (if count12 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        t34.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count12
                                });
                        }
                        if !t36 {
                            t35 = 0;
                            break 'l83;
                        }
                        let index18: i64 = index17 as i64;
                        let mut offset14: u64 = t34 as u64;
                        offset14 = offset14.wrapping_sub(vm.newSpaceStart.get());
                        let mut t37: bool = offset14 >= vm.newSpaceBytes.get();
                        if t37 {
                            let mut t38: bool = value17 & TAG_MASK == 0;
                            if t38 {
                                let mut offset15: u64 = value17 as u64;
                                offset15 = offset15.wrapping_sub(vm.newSpaceStart.get());
                                t38 = offset15 < vm.newSpaceBytes.get();
                            }
                            t37 = t38;
                        }
                        if t37 {
                            if memory::load(t34 as *mut i64) as u64
                                & REMEMBERED_BIT as u64 == 0
                            {
                                enterIntoRememberedSet(vm, t34);
                            }
                        }
                        memory::store(
                            t34
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index18.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                            value17,
                        );
                        t35 = 1;
                        break 'l83;
                    }
                    if !(format2 >= FORMAT_BYTES as u64
                        && format2 < FORMAT_COMPILED_CODE as u64)
                    {
                        t35 = 0;
                        break 'l83;
                    }
                    let format3: i64 = format2 as i64;
                    let count13: u64 = (memory::load(t34 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    if index17
                        >= ((if count13 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(t34.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                                & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count13
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format3 & 7) as u64
                    {
                        t35 = 0;
                        break 'l83;
                    }
                    let code2: u64;
                    if access1 == 1 {
                        if value17 & TAG_MASK != SMALL_INTEGER_TAG {
                            t35 = 0;
                            break 'l83;
                        }
                        code2 = value17.wrapping_shr(NUM_TAG_BITS as u32) as u64;
                    } else {
                        if value17 & TAG_MASK != CHARACTER_TAG {
                            t35 = 0;
                            break 'l83;
                        }
                        code2 = (value17 as u64).wrapping_shr(NUM_TAG_BITS as u32);
                    }
                    if code2 > 255 {
                        t35 = 0;
                        break 'l83;
                    }
                    memory::store(
                        t34.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index17 as i64)
                            as *mut u8,
                        code2 as u8,
                    );
                    t35 = 1;
                }
                if t35 != 0 {
                    vm.stackPointer
                        .set(
                            vm
                                .stackPointer
                                .get()
                                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
                        );
                    memory::store(vm.stackPointer.get() as *mut i64, value17);
                } else {
                    sendAtPut(vm);
                }
            }
            194 | 370 => {
                // bytecodeSize
                'l85: {
                    let rcvr19: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr19 & TAG_MASK == 0 {
                        let index19: u64 = memory::load(rcvr19 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64;
                        if index19 == CLASS_BYTE_STRING_COMPACT_INDEX as u64 {
                            let format4: i64 = ((memory::load(rcvr19 as *mut i64) as u64)
                                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64)
                                as i64;
                            let count14: u64 = (memory::load(rcvr19 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            memory::store(
                                vm.stackPointer.get() as *mut i64,
                                ((if count14 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr19.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count14
                                }) as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                                    .wrapping_sub(format4 & 7)
                                    .wrapping_shl(NUM_TAG_BITS as u32)
                                    .wrapping_add(SMALL_INTEGER_TAG),
                            );
                            break 'l85;
                        }
                        if index19 == CLASS_ARRAY_COMPACT_INDEX as u64 {
                            let count15: u64 = (memory::load(rcvr19 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            memory::store(
                                vm.stackPointer.get() as *mut i64,
                                ((if count15 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr19.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count15
                                }) as i64)
                                    .wrapping_shl(NUM_TAG_BITS as u32)
                                    .wrapping_add(SMALL_INTEGER_TAG),
                            );
                            break 'l85;
                        }
                    }
                    sendSpecialSelectorarguments(vm, 18, 0);
                }
            }
            195..=197 | 203 | 371..=373 | 379 => {
                // bytecodeSpecialSend
                sendSpecialSelector(
                    vm,
                    (vm.currentBytecode.get() & 15).wrapping_add(16),
                );
            }
            198 | 374 => {
                // bytecodeIdentical
                if vm.forwardersMayExist.get() != 0 {
                    let address: u64 = vm.stackPointer.get();
                    let oop43: i64 = memory::load(address as *mut i64);
                    if oop43 & TAG_MASK == 0
                        && memory::load(oop43 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        memory::store(address as *mut i64, followForwarded(oop43));
                    }
                    let address1: u64 = vm
                        .stackPointer
                        .get()
                        .wrapping_add(BYTES_PER_WORD as u64);
                    let oop44: i64 = memory::load(address1 as *mut i64);
                    if oop44 & TAG_MASK == 0
                        && memory::load(oop44 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        memory::store(address1 as *mut i64, followForwarded(oop44));
                    }
                }
                let condition9: i64 = (memory::load(
                    vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                ) == memory::load(vm.stackPointer.get() as *mut i64)) as i64;
                'l87: {
                    let next6: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                        as i64;
                    vm.stackPointer
                        .set(
                            vm
                                .stackPointer
                                .get()
                                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
                        );
                    if if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                        next6 & 248 == 152
                    } else {
                        next6 & 248 == 192
                    } {
                        vm.instructionPointer
                            .set(vm.instructionPointer.get().wrapping_add(1));
                        if condition9 == 0 {
                            vm.instructionPointer
                                .set(
                                    vm
                                        .instructionPointer
                                        .get()
                                        .wrapping_add((next6 & 7).wrapping_add(1) as u64),
                                );
                        }
                        break 'l87;
                    }
                    'l88: {
                        if !(if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                            next6 & 252 == 172
                        } else {
                            next6 == 239
                        }) {
                            let oop45: i64 = if condition9 != 0 {
                                vm.trueObj.get()
                            } else {
                                vm.falseObj.get()
                            };
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop45);
                            break 'l88;
                        }
                        let mut distance10: i64 = memory::load(
                            vm.instructionPointer.get().wrapping_add(1) as *mut u8,
                        ) as i64;
                        if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                            distance10 = (next6 & 3)
                                .wrapping_mul(256)
                                .wrapping_add(distance10);
                        }
                        vm.instructionPointer
                            .set(vm.instructionPointer.get().wrapping_add(2));
                        if condition9 == 0 {
                            vm.instructionPointer
                                .set(
                                    vm.instructionPointer.get().wrapping_add(distance10 as u64),
                                );
                        }
                    }
                }
            }
            199 | 375 => {
                // bytecodeClass
                if vm.forwardersMayExist.get() != 0 {
                    let address2: u64 = vm.stackPointer.get();
                    let oop46: i64 = memory::load(address2 as *mut i64);
                    if oop46 & TAG_MASK == 0
                        && memory::load(oop46 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        memory::store(address2 as *mut i64, followForwarded(oop46));
                    }
                }
                let rcvr20: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                let t39: i64;
                'l90: {
                    let tag1: i64 = rcvr20 & TAG_MASK;
                    let t40: i64 = (if tag1 == 0 {
                        memory::load(rcvr20 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    } else {
                        tag1 as u64
                    }) as i64;
                    let page: i64 = memory::load(
                        vm
                            .hiddenRootsObj
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                ((t40 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32)
                                    as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if page == vm.nilObj.get() {
                        t39 = page;
                        break 'l90;
                    }
                    t39 = memory::load(
                        page
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (t40 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                }
                memory::store(vm.stackPointer.get() as *mut i64, t39);
            }
            200 | 376 => {
                // bytecodeNotIdentical
                if vm.forwardersMayExist.get() != 0 {
                    let address3: u64 = vm.stackPointer.get();
                    let oop47: i64 = memory::load(address3 as *mut i64);
                    if oop47 & TAG_MASK == 0
                        && memory::load(oop47 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        memory::store(address3 as *mut i64, followForwarded(oop47));
                    }
                    let address4: u64 = vm
                        .stackPointer
                        .get()
                        .wrapping_add(BYTES_PER_WORD as u64);
                    let oop48: i64 = memory::load(address4 as *mut i64);
                    if oop48 & TAG_MASK == 0
                        && memory::load(oop48 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        memory::store(address4 as *mut i64, followForwarded(oop48));
                    }
                }
                let condition10: i64 = (memory::load(
                    vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                ) != memory::load(vm.stackPointer.get() as *mut i64)) as i64;
                'l92: {
                    let next7: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                        as i64;
                    vm.stackPointer
                        .set(
                            vm
                                .stackPointer
                                .get()
                                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
                        );
                    if if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                        next7 & 248 == 152
                    } else {
                        next7 & 248 == 192
                    } {
                        vm.instructionPointer
                            .set(vm.instructionPointer.get().wrapping_add(1));
                        if condition10 == 0 {
                            vm.instructionPointer
                                .set(
                                    vm
                                        .instructionPointer
                                        .get()
                                        .wrapping_add((next7 & 7).wrapping_add(1) as u64),
                                );
                        }
                        break 'l92;
                    }
                    'l93: {
                        if !(if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                            next7 & 252 == 172
                        } else {
                            next7 == 239
                        }) {
                            let oop49: i64 = if condition10 != 0 {
                                vm.trueObj.get()
                            } else {
                                vm.falseObj.get()
                            };
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop49);
                            break 'l93;
                        }
                        let mut distance11: i64 = memory::load(
                            vm.instructionPointer.get().wrapping_add(1) as *mut u8,
                        ) as i64;
                        if vm.currentBytecode.get() < SISTA_BYTECODE_SET {
                            distance11 = (next7 & 3)
                                .wrapping_mul(256)
                                .wrapping_add(distance11);
                        }
                        vm.instructionPointer
                            .set(vm.instructionPointer.get().wrapping_add(2));
                        if condition10 == 0 {
                            vm.instructionPointer
                                .set(
                                    vm.instructionPointer.get().wrapping_add(distance11 as u64),
                                );
                        }
                    }
                }
            }
            201 | 377 => {
                // bytecodeValue
                let closure: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                let t41: i64;
                'l95: {
                    if closure & TAG_MASK != 0 {
                        t41 = 0;
                        break 'l95;
                    }
                    if memory::load(closure as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64
                    {
                        if memory::load(
                                closure
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32) != 0
                        {
                            t41 = 0;
                            break 'l95;
                        }
                        let mut value18: i64 = memory::load(
                            closure
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if value18 & TAG_MASK == 0
                            && memory::load(value18 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value18 = fixForwardedFieldofObject(
                                vm,
                                FULL_CLOSURE_COMPILED_BLOCK_INDEX,
                                closure,
                            );
                        }
                        let code3: i64 = value18;
                        let mut value19: i64 = memory::load(
                            closure
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    FULL_CLOSURE_RECEIVER_INDEX
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if value19 & TAG_MASK == 0
                            && memory::load(value19 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value19 = fixForwardedFieldofObject(
                                vm,
                                FULL_CLOSURE_RECEIVER_INDEX,
                                closure,
                            );
                        }
                        let rcvr21: i64 = value19;
                        let header1: i64 = memory::load(
                                code3.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32);
                        let count16: u64 = (memory::load(closure as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        let copied: i64 = ((if count16 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                closure.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count16
                        }) as i64)
                            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX);
                        vm.bytecodeSetOffset
                            .set((header1 as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
                        let flags7: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
                            .wrapping_add(
                                0u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                            )
                            .wrapping_add(1)
                            .wrapping_add(FLAG_BLOCK as u64);
                        let oop50: i64 = vm.instructionPointer.get() as i64;
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop50);
                        let oop51: i64 = vm.framePointer.get() as i64;
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop51);
                        vm.framePointer.set(vm.stackPointer.get());
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, code3);
                        let oop52: i64 = vm.nilObj.get();
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop52);
                        let oop53: i64 = flags7 as i64;
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop53);
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, rcvr21);
                        let mut i1: i64 = 1;
                        while i1 <= copied {
                            let oop54: i64 = memory::load(
                                closure
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
                            memory::store(vm.stackPointer.get() as *mut i64, oop54);
                            i1 = i1.wrapping_add(1);
                        }
                        let count17: i64 = ((header1 as u64)
                            .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                            .wrapping_sub(copied);
                        let nilOop1: i64 = vm.nilObj.get();
                        let mut i2: i64 = 1;
                        while i2 <= count17 {
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, nilOop1);
                            i2 = i2.wrapping_add(1);
                        }
                        vm.instructionPointer
                            .set(
                                code3
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (header1 & HEADER_LITERAL_COUNT_MASK)
                                            .wrapping_add(1)
                                            .wrapping_mul(BYTES_PER_WORD),
                                    ) as u64,
                            );
                        if vm.stackPointer.get() < vm.stackLimit.get() {
                            stackLimitReachedMayContextSwitch(vm, 1);
                        }
                        t41 = 1;
                        break 'l95;
                    }
                    t41 = 0;
                }
                if t41 == 0 {
                    sendSpecialSelectorarguments(vm, 25, 0);
                }
            }
            202 | 378 => {
                // bytecodeValueWithArg
                let closure1: i64 = memory::load(
                    vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let t42: i64;
                'l99: {
                    if closure1 & TAG_MASK != 0 {
                        t42 = 0;
                        break 'l99;
                    }
                    if memory::load(closure1 as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64
                        == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64
                    {
                        if memory::load(
                                closure1
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32) != 1
                        {
                            t42 = 0;
                            break 'l99;
                        }
                        let mut value20: i64 = memory::load(
                            closure1
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if value20 & TAG_MASK == 0
                            && memory::load(value20 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value20 = fixForwardedFieldofObject(
                                vm,
                                FULL_CLOSURE_COMPILED_BLOCK_INDEX,
                                closure1,
                            );
                        }
                        let code4: i64 = value20;
                        let mut value21: i64 = memory::load(
                            closure1
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    FULL_CLOSURE_RECEIVER_INDEX
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if value21 & TAG_MASK == 0
                            && memory::load(value21 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value21 = fixForwardedFieldofObject(
                                vm,
                                FULL_CLOSURE_RECEIVER_INDEX,
                                closure1,
                            );
                        }
                        let rcvr22: i64 = value21;
                        let header2: i64 = memory::load(
                                code4.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32);
                        let count18: u64 = (memory::load(closure1 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        let copied1: i64 = ((if count18 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                closure1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count18
                        }) as i64)
                            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX);
                        vm.bytecodeSetOffset
                            .set((header2 as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
                        let flags8: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
                            .wrapping_add(
                                1u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                            )
                            .wrapping_add(1)
                            .wrapping_add(FLAG_BLOCK as u64);
                        let oop55: i64 = vm.instructionPointer.get() as i64;
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop55);
                        let oop56: i64 = vm.framePointer.get() as i64;
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop56);
                        vm.framePointer.set(vm.stackPointer.get());
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, code4);
                        let oop57: i64 = vm.nilObj.get();
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop57);
                        let oop58: i64 = flags8 as i64;
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, oop58);
                        vm.stackPointer
                            .set(
                                vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                            );
                        memory::store(vm.stackPointer.get() as *mut i64, rcvr22);
                        let mut i3: i64 = 1;
                        while i3 <= copied1 {
                            let oop59: i64 = memory::load(
                                closure1
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX
                                            .wrapping_sub(1)
                                            .wrapping_add(i3)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop59);
                            i3 = i3.wrapping_add(1);
                        }
                        let count19: i64 = ((header2 as u64)
                            .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                            .wrapping_sub(1)
                            .wrapping_sub(copied1);
                        let nilOop2: i64 = vm.nilObj.get();
                        let mut i4: i64 = 1;
                        while i4 <= count19 {
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, nilOop2);
                            i4 = i4.wrapping_add(1);
                        }
                        vm.instructionPointer
                            .set(
                                code4
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (header2 & HEADER_LITERAL_COUNT_MASK)
                                            .wrapping_add(1)
                                            .wrapping_mul(BYTES_PER_WORD),
                                    ) as u64,
                            );
                        if vm.stackPointer.get() < vm.stackLimit.get() {
                            stackLimitReachedMayContextSwitch(vm, 1);
                        }
                        t42 = 1;
                        break 'l99;
                    }
                    t42 = 0;
                }
                if t42 == 0 {
                    sendSpecialSelectorarguments(vm, 26, 1);
                }
            }
            204 | 380 => {
                // bytecodeNew
                sendSpecialSelectorarguments(vm, 28, 0);
            }
            205 | 381 => {
                // bytecodeNewWithArg
                sendSpecialSelectorarguments(vm, 29, 1);
            }
            206 | 382 => {
                // bytecodePointX
                if memory::load(vm.stackPointer.get() as *mut i64) & TAG_MASK == 0
                    && (memory::load(
                        memory::load(
                            vm
                                .specialObjectsOop
                                .get()
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CLASS_POINT.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        ) as *mut i64,
                    ) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64
                        == memory::load(
                            memory::load(vm.stackPointer.get() as *mut i64) as *mut i64,
                        ) as u64 & CLASS_INDEX_MASK as u64
                {
                    memory::store(
                        vm.stackPointer.get() as *mut i64,
                        memory::load(
                            memory::load(vm.stackPointer.get() as *mut i64)
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(X_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                        ),
                    );
                } else {
                    sendSpecialSelectorarguments(vm, 30, 0);
                }
            }
            207 | 383 => {
                // bytecodePointY
                if memory::load(vm.stackPointer.get() as *mut i64) & TAG_MASK == 0
                    && (memory::load(
                        memory::load(
                            vm
                                .specialObjectsOop
                                .get()
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CLASS_POINT.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        ) as *mut i64,
                    ) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64
                        == memory::load(
                            memory::load(vm.stackPointer.get() as *mut i64) as *mut i64,
                        ) as u64 & CLASS_INDEX_MASK as u64
                {
                    memory::store(
                        vm.stackPointer.get() as *mut i64,
                        memory::load(
                            memory::load(vm.stackPointer.get() as *mut i64)
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(Y_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                        ),
                    );
                } else {
                    sendSpecialSelectorarguments(vm, 31, 0);
                }
            }
            208..=223 | 384..=399 => {
                // sendLiteral0Bytecode
                let selector1: i64 = memory::load(
                    memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(
                            (vm.currentBytecode.get() & 15).wrapping_mul(BYTES_PER_WORD),
                        ) as *mut i64,
                );
                'l107: {
                    let oop60: i64 = memory::load(
                        vm
                            .stackPointer
                            .get()
                            .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                            as *mut i64,
                    );
                    let tag2: i64 = oop60 & TAG_MASK;
                    let classTag3: i64 = (if tag2 == 0 {
                        memory::load(oop60 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    } else {
                        tag2 as u64
                    }) as i64;
                    let entry3: i64 = (selector1 ^ classTag3 << 2) & METHOD_CACHE_MASK;
                    vm.argumentCount.set(0);
                    let primitive1: i64;
                    if vm
                        .methodCache[entry3.wrapping_add(METHOD_CACHE_SELECTOR) as usize]
                        .get() == selector1
                        && vm
                            .methodCache[entry3.wrapping_add(METHOD_CACHE_TAG) as usize]
                            .get() == classTag3
                    {
                        let code5: i64 = vm
                            .methodCache[entry3.wrapping_add(METHOD_CACHE_METHOD)
                                as usize]
                            .get();
                        primitive1 = vm
                            .methodCache[entry3.wrapping_add(METHOD_CACHE_PRIMITIVE)
                                as usize]
                            .get();
                        if primitive1 == 0 {
                            let header3: i64 = memory::load(
                                    code5.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                                )
                                .wrapping_shr(NUM_TAG_BITS as u32);
                            let rcvr23: i64 = memory::load(
                                vm
                                    .stackPointer
                                    .get()
                                    .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                                    as *mut i64,
                            );
                            vm.bytecodeSetOffset
                                .set((header3 as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
                            let flags9: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
                                .wrapping_add(
                                    0u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                                )
                                .wrapping_add(1);
                            let oop61: i64 = vm.instructionPointer.get() as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop61);
                            let oop62: i64 = vm.framePointer.get() as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop62);
                            vm.framePointer.set(vm.stackPointer.get());
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, code5);
                            let oop63: i64 = vm.nilObj.get();
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop63);
                            let oop64: i64 = flags9 as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop64);
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, rcvr23);
                            let count20: i64 = (header3 as u64)
                                .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63;
                            let nilOop3: i64 = vm.nilObj.get();
                            let mut i5: i64 = 1;
                            while i5 <= count20 {
                                vm.stackPointer
                                    .set(
                                        vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                    );
                                memory::store(vm.stackPointer.get() as *mut i64, nilOop3);
                                i5 = i5.wrapping_add(1);
                            }
                            vm.instructionPointer
                                .set(
                                    code5
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (header3 & HEADER_LITERAL_COUNT_MASK)
                                                .wrapping_add(1)
                                                .wrapping_mul(BYTES_PER_WORD),
                                        ) as u64,
                                );
                            if vm.stackPointer.get() < vm.stackLimit.get() {
                                stackLimitReached(vm);
                            }
                            break 'l107;
                        }
                        vm.newMethod.set(code5);
                    } else {
                        vm.messageSelector.set(selector1);
                        vm.lkupClassTag.set(classTag3);
                        findMethodForSend(vm);
                        primitive1 = vm.newMethodPrimitive.get();
                    }
                    if primitive1 >= QUICK_PRIMITIVE_FIRST
                        && primitive1 <= QUICK_PRIMITIVE_LAST
                    {
                        if primitive1 >= QUICK_PRIMITIVE_FIRST_FIELD {
                            memory::store(
                                vm.stackPointer.get() as *mut i64,
                                memory::load(
                                    memory::load(vm.stackPointer.get() as *mut i64)
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            primitive1
                                                .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                ),
                            );
                        } else if primitive1 != QUICK_PRIMITIVE_FIRST {
                            let oop65: i64 = quickConstant(vm, primitive1);
                            memory::store(vm.stackPointer.get() as *mut i64, oop65);
                        }
                    } else {
                        runNewMethodPrimitive(vm, primitive1);
                    }
                }
            }
            224..=239 | 400..=415 => {
                // sendLiteral1Bytecode
                let selector2: i64 = memory::load(
                    memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(
                            (vm.currentBytecode.get() & 15).wrapping_mul(BYTES_PER_WORD),
                        ) as *mut i64,
                );
                'l110: {
                    let oop66: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let tag3: i64 = oop66 & TAG_MASK;
                    let classTag4: i64 = (if tag3 == 0 {
                        memory::load(oop66 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    } else {
                        tag3 as u64
                    }) as i64;
                    let entry4: i64 = (selector2 ^ classTag4 << 2) & METHOD_CACHE_MASK;
                    vm.argumentCount.set(1);
                    let primitive2: i64;
                    if vm
                        .methodCache[entry4.wrapping_add(METHOD_CACHE_SELECTOR) as usize]
                        .get() == selector2
                        && vm
                            .methodCache[entry4.wrapping_add(METHOD_CACHE_TAG) as usize]
                            .get() == classTag4
                    {
                        let code6: i64 = vm
                            .methodCache[entry4.wrapping_add(METHOD_CACHE_METHOD)
                                as usize]
                            .get();
                        primitive2 = vm
                            .methodCache[entry4.wrapping_add(METHOD_CACHE_PRIMITIVE)
                                as usize]
                            .get();
                        if primitive2 == 0 {
                            let header4: i64 = memory::load(
                                    code6.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                                )
                                .wrapping_shr(NUM_TAG_BITS as u32);
                            let rcvr24: i64 = memory::load(
                                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                                    as *mut i64,
                            );
                            vm.bytecodeSetOffset
                                .set((header4 as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
                            let flags10: u64 = ((vm.bytecodeSetOffset.get() as u64)
                                << 32)
                                .wrapping_add(
                                    1u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                                )
                                .wrapping_add(1);
                            let oop67: i64 = vm.instructionPointer.get() as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop67);
                            let oop68: i64 = vm.framePointer.get() as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop68);
                            vm.framePointer.set(vm.stackPointer.get());
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, code6);
                            let oop69: i64 = vm.nilObj.get();
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop69);
                            let oop70: i64 = flags10 as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop70);
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, rcvr24);
                            let count21: i64 = ((header4 as u64)
                                .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                                .wrapping_sub(1);
                            let nilOop4: i64 = vm.nilObj.get();
                            let mut i6: i64 = 1;
                            while i6 <= count21 {
                                vm.stackPointer
                                    .set(
                                        vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                    );
                                memory::store(vm.stackPointer.get() as *mut i64, nilOop4);
                                i6 = i6.wrapping_add(1);
                            }
                            vm.instructionPointer
                                .set(
                                    code6
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (header4 & HEADER_LITERAL_COUNT_MASK)
                                                .wrapping_add(1)
                                                .wrapping_mul(BYTES_PER_WORD),
                                        ) as u64,
                                );
                            if vm.stackPointer.get() < vm.stackLimit.get() {
                                stackLimitReached(vm);
                            }
                            break 'l110;
                        }
                        vm.newMethod.set(code6);
                    } else {
                        vm.messageSelector.set(selector2);
                        vm.lkupClassTag.set(classTag4);
                        findMethodForSend(vm);
                        primitive2 = vm.newMethodPrimitive.get();
                    }
                    if primitive2 >= QUICK_PRIMITIVE_FIRST
                        && primitive2 <= QUICK_PRIMITIVE_LAST
                    {
                        if primitive2 >= QUICK_PRIMITIVE_FIRST_FIELD {
                            memory::store(
                                vm.stackPointer.get() as *mut i64,
                                memory::load(
                                    memory::load(vm.stackPointer.get() as *mut i64)
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            primitive2
                                                .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                ),
                            );
                        } else if primitive2 != QUICK_PRIMITIVE_FIRST {
                            let oop71: i64 = quickConstant(vm, primitive2);
                            memory::store(vm.stackPointer.get() as *mut i64, oop71);
                        }
                    } else {
                        runNewMethodPrimitive(vm, primitive2);
                    }
                }
            }
            240..=255 | 416..=431 => {
                // sendLiteral2Bytecode
                let selector3: i64 = memory::load(
                    memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(
                            (vm.currentBytecode.get() & 15).wrapping_mul(BYTES_PER_WORD),
                        ) as *mut i64,
                );
                'l113: {
                    let oop72: i64 = memory::load(
                        vm
                            .stackPointer
                            .get()
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                            as *mut i64,
                    );
                    let tag4: i64 = oop72 & TAG_MASK;
                    let classTag5: i64 = (if tag4 == 0 {
                        memory::load(oop72 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    } else {
                        tag4 as u64
                    }) as i64;
                    let entry5: i64 = (selector3 ^ classTag5 << 2) & METHOD_CACHE_MASK;
                    vm.argumentCount.set(2);
                    let primitive3: i64;
                    if vm
                        .methodCache[entry5.wrapping_add(METHOD_CACHE_SELECTOR) as usize]
                        .get() == selector3
                        && vm
                            .methodCache[entry5.wrapping_add(METHOD_CACHE_TAG) as usize]
                            .get() == classTag5
                    {
                        let code7: i64 = vm
                            .methodCache[entry5.wrapping_add(METHOD_CACHE_METHOD)
                                as usize]
                            .get();
                        primitive3 = vm
                            .methodCache[entry5.wrapping_add(METHOD_CACHE_PRIMITIVE)
                                as usize]
                            .get();
                        if primitive3 == 0 {
                            let header5: i64 = memory::load(
                                    code7.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                                )
                                .wrapping_shr(NUM_TAG_BITS as u32);
                            let rcvr25: i64 = memory::load(
                                vm
                                    .stackPointer
                                    .get()
                                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                                    as *mut i64,
                            );
                            vm.bytecodeSetOffset
                                .set((header5 as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
                            let flags11: u64 = ((vm.bytecodeSetOffset.get() as u64)
                                << 32)
                                .wrapping_add(
                                    2u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                                )
                                .wrapping_add(1);
                            let oop73: i64 = vm.instructionPointer.get() as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop73);
                            let oop74: i64 = vm.framePointer.get() as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop74);
                            vm.framePointer.set(vm.stackPointer.get());
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, code7);
                            let oop75: i64 = vm.nilObj.get();
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop75);
                            let oop76: i64 = flags11 as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop76);
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, rcvr25);
                            let count22: i64 = ((header5 as u64)
                                .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                                .wrapping_sub(2);
                            let nilOop5: i64 = vm.nilObj.get();
                            let mut i7: i64 = 1;
                            while i7 <= count22 {
                                vm.stackPointer
                                    .set(
                                        vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                    );
                                memory::store(vm.stackPointer.get() as *mut i64, nilOop5);
                                i7 = i7.wrapping_add(1);
                            }
                            vm.instructionPointer
                                .set(
                                    code7
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (header5 & HEADER_LITERAL_COUNT_MASK)
                                                .wrapping_add(1)
                                                .wrapping_mul(BYTES_PER_WORD),
                                        ) as u64,
                                );
                            if vm.stackPointer.get() < vm.stackLimit.get() {
                                stackLimitReached(vm);
                            }
                            break 'l113;
                        }
                        vm.newMethod.set(code7);
                    } else {
                        vm.messageSelector.set(selector3);
                        vm.lkupClassTag.set(classTag5);
                        findMethodForSend(vm);
                        primitive3 = vm.newMethodPrimitive.get();
                    }
                    if primitive3 >= QUICK_PRIMITIVE_FIRST
                        && primitive3 <= QUICK_PRIMITIVE_LAST
                    {
                        if primitive3 >= QUICK_PRIMITIVE_FIRST_FIELD {
                            memory::store(
                                vm.stackPointer.get() as *mut i64,
                                memory::load(
                                    memory::load(vm.stackPointer.get() as *mut i64)
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            primitive3
                                                .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                ),
                            );
                        } else if primitive3 != QUICK_PRIMITIVE_FIRST {
                            let oop77: i64 = quickConstant(vm, primitive3);
                            memory::store(vm.stackPointer.get() as *mut i64, oop77);
                        }
                    } else {
                        runNewMethodPrimitive(vm, primitive3);
                    }
                }
            }
            272..=287 => {
                // sistaPushLiteralVariable
                let index20: i64 = LITERAL_START
                    .wrapping_add(vm.currentBytecode.get() & 15);
                let oop78: i64 = memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value22: i64 = memory::load(
                    oop78
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index20.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value22 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value22 = fixForwardedFieldofObject(vm, index20, oop78);
                }
                let t43: i64 = value22;
                let mut value23: i64 = memory::load(
                    t43
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value23 & TAG_MASK == 0
                    && memory::load(value23 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value23 = fixForwardedFieldofObject(vm, VALUE_INDEX, t43);
                }
                let t44: i64 = value23;
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, t44);
            }
            338 => {
                // sistaPushPseudoVariable
                let which: i64 = vm.extB.get();
                vm.extB.set(0);
                vm.extBCount.set(0);
                if which == 0 {
                    pushActiveContext(vm);
                } else if which == 1 {
                    let oop79: i64 = memory::load(
                        vm
                            .specialObjectsOop
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    let mut value24: i64 = memory::load(
                        oop79
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if value24 & TAG_MASK == 0
                        && memory::load(value24 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        value24 = fixForwardedFieldofObject(vm, VALUE_INDEX, oop79);
                    }
                    let t46: i64 = value24;
                    let mut value25: i64 = memory::load(
                        t46
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if value25 & TAG_MASK == 0
                        && memory::load(value25 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        value25 = fixForwardedFieldofObject(
                            vm,
                            ACTIVE_PROCESS_INDEX,
                            t46,
                        );
                    }
                    let t45: i64 = value25;
                    vm.stackPointer
                        .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                    memory::store(vm.stackPointer.get() as *mut i64, t45);
                } else {
                    sendUnknownBytecode(vm, 1);
                }
            }
            349 => {
                // sistaBlockReturnNil
                let value26: i64 = vm.nilObj.get();
                'l118: {
                    let caller6: u64 = memory::load(
                        vm.framePointer.get().wrapping_add(FRAME_LINK as u64) as *mut i64,
                    ) as u64;
                    if caller6 == 0 {
                        returnFromBaseFrame(vm, value26);
                        break 'l118;
                    }
                    let flags12: u64 = memory::load(
                        vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64)
                            as *mut i64,
                    ) as u64;
                    if flags12 & FLAG_CONTEXT as u64 != 0 {
                        memory::store(
                            memory::load(
                                    vm.framePointer.get().wrapping_add(FRAME_CONTEXT as u64)
                                        as *mut i64,
                                )
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                            vm.nilObj.get(),
                        );
                    }
                    vm.instructionPointer
                        .set(
                            memory::load(
                                vm.framePointer.get().wrapping_add(FRAME_CALLER_IP as u64)
                                    as *mut i64,
                            ) as u64,
                        );
                    vm.stackPointer
                        .set(
                            vm
                                .framePointer
                                .get()
                                .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                                .wrapping_add(
                                    (flags12.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32)
                                        & 255)
                                        .wrapping_mul(BYTES_PER_WORD as u64),
                                ),
                        );
                    vm.framePointer.set(caller6);
                    memory::store(vm.stackPointer.get() as *mut i64, value26);
                    vm.bytecodeSetOffset
                        .set(
                            memory::load(
                                caller6.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                                    as *mut u32,
                            ) as i64,
                        );
                }
            }
            350 => {
                // sistaBlockReturnTop
                if vm.extA.get() == 0 {
                    let value27: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    'l120: {
                        let caller7: u64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_LINK as u64)
                                as *mut i64,
                        ) as u64;
                        if caller7 == 0 {
                            returnFromBaseFrame(vm, value27);
                            break 'l120;
                        }
                        let flags13: u64 = memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_FLAGS as u64)
                                as *mut i64,
                        ) as u64;
                        if flags13 & FLAG_CONTEXT as u64 != 0 {
                            memory::store(
                                memory::load(
                                        vm.framePointer.get().wrapping_add(FRAME_CONTEXT as u64)
                                            as *mut i64,
                                    )
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                                vm.nilObj.get(),
                            );
                        }
                        vm.instructionPointer
                            .set(
                                memory::load(
                                    vm.framePointer.get().wrapping_add(FRAME_CALLER_IP as u64)
                                        as *mut i64,
                                ) as u64,
                            );
                        vm.stackPointer
                            .set(
                                vm
                                    .framePointer
                                    .get()
                                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                                    .wrapping_add(
                                        (flags13.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32)
                                            & 255)
                                            .wrapping_mul(BYTES_PER_WORD as u64),
                                    ),
                            );
                        vm.framePointer.set(caller7);
                        memory::store(vm.stackPointer.get() as *mut i64, value27);
                        vm.bytecodeSetOffset
                            .set(
                                memory::load(
                                    caller7.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                                        as *mut u32,
                                ) as i64,
                            );
                    }
                } else {
                    sistaUnknownOneByte(vm);
                }
            }
            351 => {
                // sistaNop
                vm.extA.set(0);
                vm.extB.set(0);
                vm.extBCount.set(0);
            }
            440..=447 => {
                // shortJumpIfTrueBytecode
                let distance12: i64 = (vm.currentBytecode.get() & 7).wrapping_add(1);
                let oop80: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                let condition11: i64 = oop80;
                if condition11 == vm.trueObj.get() {
                    vm.instructionPointer
                        .set(
                            vm.instructionPointer.get().wrapping_add(distance12 as u64),
                        );
                } else if condition11 != vm.falseObj.get() {
                    vm.stackPointer
                        .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                    sendMustBeBoolean(vm);
                }
            }
            473 => {
                // sistaTrap
                sendSistaTrap(vm);
            }
            480 => {
                // sistaExtendA
                let t47: i64 = vm.extA.get() << 8;
                let byte22: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                vm.extA.set(t47.wrapping_add(byte22));
            }
            481 => {
                // sistaExtendB
                let byte24: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let byte23: i64 = byte24;
                vm.extB
                    .set(
                        if vm.extBCount.get() == 0 && byte23 > 127 {
                            byte23.wrapping_sub(256)
                        } else {
                            (vm.extB.get() << 8).wrapping_add(byte23)
                        },
                    );
                vm.extBCount.set(vm.extBCount.get().wrapping_add(1));
            }
            482 => {
                // sistaPushLongReceiverVariable
                let t49: i64 = vm.extA.get() << 8;
                let byte25: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand: i64 = t49.wrapping_add(byte25);
                vm.extA.set(0);
                let t48: i64 = operand;
                let rcvr26: i64 = memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if rcvr26 & TAG_MASK == 0
                    && memory::load(rcvr26 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                {
                    pushContextSlotof(vm, t48, rcvr26);
                } else {
                    let oop81: i64 = memory::load(
                        rcvr26
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(t48.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                    );
                    vm.stackPointer
                        .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                    memory::store(vm.stackPointer.get() as *mut i64, oop81);
                }
            }
            483 => {
                // sistaPushLongLiteralVariable
                let t50: i64 = vm.extA.get() << 8;
                let byte26: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand1: i64 = t50.wrapping_add(byte26);
                vm.extA.set(0);
                let index21: i64 = LITERAL_START.wrapping_add(operand1);
                let oop82: i64 = memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value28: i64 = memory::load(
                    oop82
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index21.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value28 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value28 = fixForwardedFieldofObject(vm, index21, oop82);
                }
                let t51: i64 = value28;
                let mut value29: i64 = memory::load(
                    t51
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value29 & TAG_MASK == 0
                    && memory::load(value29 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value29 = fixForwardedFieldofObject(vm, VALUE_INDEX, t51);
                }
                let t52: i64 = value29;
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, t52);
            }
            484 => {
                // sistaPushLongLiteral
                let t54: i64 = vm.extA.get() << 8;
                let byte27: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand2: i64 = t54.wrapping_add(byte27);
                vm.extA.set(0);
                let t53: i64 = memory::load(
                    memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(operand2.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, t53);
            }
            485 => {
                // sistaPushLongTemp
                let byte28: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let t55: i64 = byte28;
                let fp8: u64 = vm.framePointer.get();
                let count23: i64 = memory::load(
                    fp8.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64;
                let t56: i64 = memory::load(
                    (if t55 < count23 {
                        fp8.wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count23.wrapping_sub(t55).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    } else {
                        fp8.wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                t55.wrapping_sub(count23).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, t56);
            }
            486 | 492 | 502..=503 | 510..=511 => {
                // sistaUnknown
                sistaUnknownOneByte(vm);
            }
            487 => {
                // sistaPushNewArray
                let byte29: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                pushNewArray(vm, byte29);
            }
            488 => {
                // sistaPushInteger
                let t57: i64 = vm.extB.get() << 8;
                let byte30: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand3: i64 = t57.wrapping_add(byte30);
                vm.extB.set(0);
                vm.extBCount.set(0);
                let oop83: i64 = operand3
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop83);
            }
            489 => {
                // sistaPushCharacter
                let t58: i64 = vm.extB.get() << 8;
                let byte31: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand4: i64 = t58.wrapping_add(byte31);
                vm.extB.set(0);
                vm.extBCount.set(0);
                let oop84: i64 = operand4
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(CHARACTER_TAG);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop84);
            }
            490 => {
                // sistaSend
                let t59: i64 = vm.extA.get() << 8;
                let byte32: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand6: i64 = t59.wrapping_add(byte32);
                vm.extA.set(0);
                let operand5: i64 = operand6;
                let count24: i64 = (operand5 & 7).wrapping_add(vm.extB.get() << 3);
                vm.extB.set(0);
                vm.extBCount.set(0);
                let selector4: i64 = memory::load(
                    memory::load(
                            vm.framePointer.get().wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(
                            ((operand5 as u64 >> 3) as i64).wrapping_mul(BYTES_PER_WORD),
                        ) as *mut i64,
                );
                'l135: {
                    let oop85: i64 = memory::load(
                        vm
                            .stackPointer
                            .get()
                            .wrapping_add(count24.wrapping_mul(BYTES_PER_WORD) as u64)
                            as *mut i64,
                    );
                    let tag5: i64 = oop85 & TAG_MASK;
                    let classTag6: i64 = (if tag5 == 0 {
                        memory::load(oop85 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    } else {
                        tag5 as u64
                    }) as i64;
                    let entry6: i64 = (selector4 ^ classTag6 << 2) & METHOD_CACHE_MASK;
                    vm.argumentCount.set(count24);
                    let primitive4: i64;
                    if vm
                        .methodCache[entry6.wrapping_add(METHOD_CACHE_SELECTOR) as usize]
                        .get() == selector4
                        && vm
                            .methodCache[entry6.wrapping_add(METHOD_CACHE_TAG) as usize]
                            .get() == classTag6
                    {
                        let code8: i64 = vm
                            .methodCache[entry6.wrapping_add(METHOD_CACHE_METHOD)
                                as usize]
                            .get();
                        primitive4 = vm
                            .methodCache[entry6.wrapping_add(METHOD_CACHE_PRIMITIVE)
                                as usize]
                            .get();
                        if primitive4 == 0 {
                            let header6: i64 = memory::load(
                                    code8.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                                )
                                .wrapping_shr(NUM_TAG_BITS as u32);
                            let rcvr27: i64 = memory::load(
                                vm
                                    .stackPointer
                                    .get()
                                    .wrapping_add(count24.wrapping_mul(BYTES_PER_WORD) as u64)
                                    as *mut i64,
                            );
                            vm.bytecodeSetOffset
                                .set((header6 as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
                            let flags14: u64 = ((vm.bytecodeSetOffset.get() as u64)
                                << 32)
                                .wrapping_add(
                                    (count24 as u64)
                                        .wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                                )
                                .wrapping_add(1);
                            let oop86: i64 = vm.instructionPointer.get() as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop86);
                            let oop87: i64 = vm.framePointer.get() as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop87);
                            vm.framePointer.set(vm.stackPointer.get());
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, code8);
                            let oop88: i64 = vm.nilObj.get();
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop88);
                            let oop89: i64 = flags14 as i64;
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, oop89);
                            vm.stackPointer
                                .set(
                                    vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                );
                            memory::store(vm.stackPointer.get() as *mut i64, rcvr27);
                            let count25: i64 = ((header6 as u64)
                                .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                                .wrapping_sub(count24);
                            let nilOop6: i64 = vm.nilObj.get();
                            let mut i8: i64 = 1;
                            while i8 <= count25 {
                                vm.stackPointer
                                    .set(
                                        vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64),
                                    );
                                memory::store(vm.stackPointer.get() as *mut i64, nilOop6);
                                i8 = i8.wrapping_add(1);
                            }
                            vm.instructionPointer
                                .set(
                                    code8
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (header6 & HEADER_LITERAL_COUNT_MASK)
                                                .wrapping_add(1)
                                                .wrapping_mul(BYTES_PER_WORD),
                                        ) as u64,
                                );
                            if vm.stackPointer.get() < vm.stackLimit.get() {
                                stackLimitReached(vm);
                            }
                            break 'l135;
                        }
                        vm.newMethod.set(code8);
                    } else {
                        vm.messageSelector.set(selector4);
                        vm.lkupClassTag.set(classTag6);
                        findMethodForSend(vm);
                        primitive4 = vm.newMethodPrimitive.get();
                    }
                    if primitive4 >= QUICK_PRIMITIVE_FIRST
                        && primitive4 <= QUICK_PRIMITIVE_LAST
                    {
                        if primitive4 >= QUICK_PRIMITIVE_FIRST_FIELD {
                            memory::store(
                                vm.stackPointer.get() as *mut i64,
                                memory::load(
                                    memory::load(vm.stackPointer.get() as *mut i64)
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            primitive4
                                                .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                ),
                            );
                        } else if primitive4 != QUICK_PRIMITIVE_FIRST {
                            let oop90: i64 = quickConstant(vm, primitive4);
                            memory::store(vm.stackPointer.get() as *mut i64, oop90);
                        }
                    } else {
                        runNewMethodPrimitive(vm, primitive4);
                    }
                }
            }
            491 => {
                // sistaSuperSend
                let t60: i64 = vm.extA.get() << 8;
                let byte33: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand8: i64 = t60.wrapping_add(byte33);
                vm.extA.set(0);
                let operand7: i64 = operand8;
                if vm.extB.get() >= 64 {
                    sistaDirectedSuperSendarguments(
                        vm,
                        (operand7 as u64 >> 3) as i64,
                        (operand7 & 7).wrapping_add(vm.extB.get().wrapping_sub(64) << 3),
                    );
                } else {
                    sistaPlainSuperSendarguments(
                        vm,
                        (operand7 as u64 >> 3) as i64,
                        (operand7 & 7).wrapping_add(vm.extB.get() << 3),
                    );
                }
            }
            493 => {
                // sistaJump
                let t62: i64 = vm.extB.get() << 8;
                let byte34: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand9: i64 = t62.wrapping_add(byte34);
                vm.extB.set(0);
                vm.extBCount.set(0);
                let t61: i64 = operand9;
                vm.instructionPointer
                    .set(vm.instructionPointer.get().wrapping_add(t61 as u64));
                if t61 < 0 && vm.stackPointer.get() < vm.stackLimit.get() {
                    stackLimitReachedMayContextSwitch(vm, 1);
                }
            }
            494 => {
                // sistaJumpIfTrue
                let t64: i64 = vm.extB.get() << 8;
                let byte35: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand10: i64 = t64.wrapping_add(byte35);
                vm.extB.set(0);
                vm.extBCount.set(0);
                let t63: i64 = operand10;
                let oop91: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                let condition12: i64 = oop91;
                if condition12 == vm.trueObj.get() {
                    vm.instructionPointer
                        .set(vm.instructionPointer.get().wrapping_add(t63 as u64));
                } else if condition12 != vm.falseObj.get() {
                    vm.stackPointer
                        .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                    sendMustBeBoolean(vm);
                }
            }
            495 => {
                // sistaJumpIfFalse
                let t66: i64 = vm.extB.get() << 8;
                let byte36: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand11: i64 = t66.wrapping_add(byte36);
                vm.extB.set(0);
                vm.extBCount.set(0);
                let t65: i64 = operand11;
                let oop92: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                let condition13: i64 = oop92;
                if condition13 == vm.falseObj.get() {
                    vm.instructionPointer
                        .set(vm.instructionPointer.get().wrapping_add(t65 as u64));
                } else if condition13 != vm.trueObj.get() {
                    vm.stackPointer
                        .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                    sendMustBeBoolean(vm);
                }
            }
            496 => {
                // sistaStoreAndPopReceiverVariable
                let oop93: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                let value30: i64 = oop93;
                let t68: i64 = vm.extA.get() << 8;
                let byte37: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand12: i64 = t68.wrapping_add(byte37);
                vm.extA.set(0);
                let t67: i64 = operand12;
                let rcvr28: i64 = memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if rcvr28 & TAG_MASK == 0
                    && memory::load(rcvr28 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                {
                    contextslotAtput(vm, rcvr28, t67, value30);
                } else if rcvr28 & TAG_MASK != 0
                    || memory::load(rcvr28 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    sendAttemptToAssigntoslot(vm, value30, rcvr28, t67);
                } else {
                    let mut offset16: u64 = rcvr28 as u64;
                    offset16 = offset16.wrapping_sub(vm.newSpaceStart.get());
                    let mut t69: bool = offset16 >= vm.newSpaceBytes.get();
                    if t69 {
                        let mut t70: bool = value30 & TAG_MASK == 0;
                        if t70 {
                            let mut offset17: u64 = value30 as u64;
                            offset17 = offset17.wrapping_sub(vm.newSpaceStart.get());
                            t70 = offset17 < vm.newSpaceBytes.get();
                        }
                        t69 = t70;
                    }
                    if t69 {
                        if memory::load(rcvr28 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, rcvr28);
                        }
                    }
                    memory::store(
                        rcvr28
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(t67.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        value30,
                    );
                }
            }
            497 => {
                // sistaStoreAndPopLiteralVariable
                let oop94: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                let value31: i64 = oop94;
                let t71: i64 = vm.extA.get() << 8;
                let byte38: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand13: i64 = t71.wrapping_add(byte38);
                vm.extA.set(0);
                let index22: i64 = LITERAL_START.wrapping_add(operand13);
                let oop95: i64 = memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value32: i64 = memory::load(
                    oop95
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index22.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value32 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value32 = fixForwardedFieldofObject(vm, index22, oop95);
                }
                let t72: i64 = value32;
                if t72 & TAG_MASK != 0
                    || memory::load(t72 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
                {
                    sendAttemptToAssigntoslot(vm, value31, t72, VALUE_INDEX);
                } else {
                    let mut offset18: u64 = t72 as u64;
                    offset18 = offset18.wrapping_sub(vm.newSpaceStart.get());
                    let mut t73: bool = offset18 >= vm.newSpaceBytes.get();
                    if t73 {
                        let mut t74: bool = value31 & TAG_MASK == 0;
                        if t74 {
                            let mut offset19: u64 = value31 as u64;
                            offset19 = offset19.wrapping_sub(vm.newSpaceStart.get());
                            t74 = offset19 < vm.newSpaceBytes.get();
                        }
                        t73 = t74;
                    }
                    if t73 {
                        if memory::load(t72 as *mut i64) as u64 & REMEMBERED_BIT as u64
                            == 0
                        {
                            enterIntoRememberedSet(vm, t72);
                        }
                    }
                    memory::store(
                        t72
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        value31,
                    );
                }
            }
            498 => {
                // sistaStoreAndPopTemp
                let oop96: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                let value33: i64 = oop96;
                let byte39: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let t75: i64 = byte39;
                let fp9: u64 = vm.framePointer.get();
                let count26: i64 = memory::load(
                    fp9.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64;
                memory::store(
                    (if t75 < count26 {
                        fp9.wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count26.wrapping_sub(t75).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    } else {
                        fp9.wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                t75.wrapping_sub(count26).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    value33,
                );
            }
            499 => {
                // sistaStoreReceiverVariable
                let t76: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                let t78: i64 = vm.extA.get() << 8;
                let byte40: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand14: i64 = t78.wrapping_add(byte40);
                vm.extA.set(0);
                let t77: i64 = operand14;
                let rcvr29: i64 = memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if rcvr29 & TAG_MASK == 0
                    && memory::load(rcvr29 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                {
                    contextslotAtput(vm, rcvr29, t77, t76);
                } else if rcvr29 & TAG_MASK != 0
                    || memory::load(rcvr29 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    sendAttemptToAssigntoslot(vm, t76, rcvr29, t77);
                } else {
                    let mut offset20: u64 = rcvr29 as u64;
                    offset20 = offset20.wrapping_sub(vm.newSpaceStart.get());
                    let mut t79: bool = offset20 >= vm.newSpaceBytes.get();
                    if t79 {
                        let mut t80: bool = t76 & TAG_MASK == 0;
                        if t80 {
                            let mut offset21: u64 = t76 as u64;
                            offset21 = offset21.wrapping_sub(vm.newSpaceStart.get());
                            t80 = offset21 < vm.newSpaceBytes.get();
                        }
                        t79 = t80;
                    }
                    if t79 {
                        if memory::load(rcvr29 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, rcvr29);
                        }
                    }
                    memory::store(
                        rcvr29
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(t77.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        t76,
                    );
                }
            }
            500 => {
                // sistaStoreLiteralVariable
                let t81: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                let t82: i64 = vm.extA.get() << 8;
                let byte41: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand15: i64 = t82.wrapping_add(byte41);
                vm.extA.set(0);
                let index23: i64 = LITERAL_START.wrapping_add(operand15);
                let oop97: i64 = memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value34: i64 = memory::load(
                    oop97
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index23.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value34 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value34 = fixForwardedFieldofObject(vm, index23, oop97);
                }
                let t83: i64 = value34;
                if t83 & TAG_MASK != 0
                    || memory::load(t83 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
                {
                    sendAttemptToAssigntoslot(vm, t81, t83, VALUE_INDEX);
                } else {
                    let mut offset22: u64 = t83 as u64;
                    offset22 = offset22.wrapping_sub(vm.newSpaceStart.get());
                    let mut t84: bool = offset22 >= vm.newSpaceBytes.get();
                    if t84 {
                        let mut t85: bool = t81 & TAG_MASK == 0;
                        if t85 {
                            let mut offset23: u64 = t81 as u64;
                            offset23 = offset23.wrapping_sub(vm.newSpaceStart.get());
                            t85 = offset23 < vm.newSpaceBytes.get();
                        }
                        t84 = t85;
                    }
                    if t84 {
                        if memory::load(t83 as *mut i64) as u64 & REMEMBERED_BIT as u64
                            == 0
                        {
                            enterIntoRememberedSet(vm, t83);
                        }
                    }
                    memory::store(
                        t83
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        t81,
                    );
                }
            }
            501 => {
                // sistaStoreTemp
                let byte42: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let t86: i64 = byte42;
                let oop98: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                let fp10: u64 = vm.framePointer.get();
                let count27: i64 = memory::load(
                    fp10.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64;
                memory::store(
                    (if t86 < count27 {
                        fp10.wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count27.wrapping_sub(t86).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    } else {
                        fp10.wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                t86.wrapping_sub(count27).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop98,
                );
            }
            504 => {
                // sistaCallPrimitive
                let code9: i64 = memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                if vm.instructionPointer.get().wrapping_sub(1)
                    == code9
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            (memory::load(
                                    code9.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                                )
                                .wrapping_shr(NUM_TAG_BITS as u32)
                                & HEADER_LITERAL_COUNT_MASK)
                                .wrapping_add(1)
                                .wrapping_mul(BYTES_PER_WORD),
                        ) as u64
                {
                    vm.instructionPointer
                        .set(vm.instructionPointer.get().wrapping_add(2));
                } else {
                    sendUnknownBytecode(vm, 1);
                }
            }
            505 => {
                // sistaPushFullClosure
                let t87: i64 = vm.extA.get() << 8;
                let byte43: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand16: i64 = t87.wrapping_add(byte43);
                vm.extA.set(0);
                let literalIndex: i64 = operand16;
                let byte44: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                pushFullClosureflags(vm, literalIndex, byte44);
            }
            506 => {
                // sistaPushClosure
                let byte45: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let counts1: i64 = byte45;
                let t88: i64 = vm.extB.get() << 8;
                let byte46: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let operand17: i64 = t88.wrapping_add(byte46);
                vm.extB.set(0);
                vm.extBCount.set(0);
                let size: i64 = operand17;
                let arguments: i64 = (counts1 & 7)
                    .wrapping_add((vm.extA.get() % 16).wrapping_mul(8));
                let copied2: i64 = ((counts1 as u64 >> 3) as i64 & 7)
                    .wrapping_add((vm.extA.get() / 16).wrapping_mul(8));
                vm.extA.set(0);
                pushV3ClosureArgumentscopiedblockSize(vm, arguments, copied2, size);
            }
            507 => {
                // sistaPushRemoteTemp
                let byte47: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let index24: i64 = byte47;
                let byte48: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let t89: i64 = byte48;
                let fp11: u64 = vm.framePointer.get();
                let count28: i64 = memory::load(
                    fp11.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64;
                let t90: i64 = memory::load(
                    memory::load(
                            (if t89 < count28 {
                                fp11.wrapping_add(FRAME_CALLER_IP as u64)
                                    .wrapping_add(
                                        count28.wrapping_sub(t89).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            } else {
                                fp11.wrapping_add(FRAME_FIRST_TEMP as u64)
                                    .wrapping_sub(
                                        t89.wrapping_sub(count28).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            }) as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index24.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, t90);
            }
            508 => {
                // sistaStoreRemoteTemp
                let byte49: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let index25: i64 = byte49;
                let t91: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                let byte50: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let t92: i64 = byte50;
                let fp12: u64 = vm.framePointer.get();
                let count29: i64 = memory::load(
                    fp12.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64;
                let t93: i64 = memory::load(
                    (if t92 < count29 {
                        fp12.wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count29.wrapping_sub(t92).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    } else {
                        fp12.wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                t92.wrapping_sub(count29).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                let mut offset24: u64 = t93 as u64;
                offset24 = offset24.wrapping_sub(vm.newSpaceStart.get());
                let mut t94: bool = offset24 >= vm.newSpaceBytes.get();
                if t94 {
                    let mut t95: bool = t91 & TAG_MASK == 0;
                    if t95 {
                        let mut offset25: u64 = t91 as u64;
                        offset25 = offset25.wrapping_sub(vm.newSpaceStart.get());
                        t95 = offset25 < vm.newSpaceBytes.get();
                    }
                    t94 = t95;
                }
                if t94 {
                    if memory::load(t93 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
                    {
                        enterIntoRememberedSet(vm, t93);
                    }
                }
                memory::store(
                    t93
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index25.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    t91,
                );
            }
            509 => {
                // sistaStoreAndPopRemoteTemp
                let oop99: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                let value35: i64 = oop99;
                let byte51: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let index26: i64 = byte51;
                let byte52: i64 = memory::load(vm.instructionPointer.get() as *mut u8)
                    as i64;
                vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(1));
                let t96: i64 = byte52;
                let fp13: u64 = vm.framePointer.get();
                let count30: i64 = memory::load(
                    fp13.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                ) as i64;
                let t97: i64 = memory::load(
                    (if t96 < count30 {
                        fp13.wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count30.wrapping_sub(t96).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    } else {
                        fp13.wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                t96.wrapping_sub(count30).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                let mut offset26: u64 = t97 as u64;
                offset26 = offset26.wrapping_sub(vm.newSpaceStart.get());
                let mut t98: bool = offset26 >= vm.newSpaceBytes.get();
                if t98 {
                    let mut t99: bool = value35 & TAG_MASK == 0;
                    if t99 {
                        let mut offset27: u64 = value35 as u64;
                        offset27 = offset27.wrapping_sub(vm.newSpaceStart.get());
                        t99 = offset27 < vm.newSpaceBytes.get();
                    }
                    t98 = t99;
                }
                if t98 {
                    if memory::load(t97 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
                    {
                        enterIntoRememberedSet(vm, t97);
                    }
                }
                memory::store(
                    t97
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index26.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    value35,
                );
            }
            512 => {
                // leaveInterpreter
                return vm.exitStatus.get();
            }
            _ => unreachable!("an opcode without routine"),
        }
    }
}

/// Make the loop return status at its next bytecode. Called by primitives; they may finish normally afterwards.
#[inline(never)]
pub(super) fn requestExit(vm: &VM, status: i32) {
    vm.exitStatus.set(status);
    vm.exitByte.set(0);
    vm.instructionPointer.set(vm.exitByte.as_ptr() as u64);
    vm.bytecodeSetOffset.set(LEAVE_BYTECODE);
}

/// Put the state, which is all zero, into its starting condition. Nothing is known of an image yet.
pub(super) fn initializeVM(vm: &VM) {
    vm.exitByte.set(0);
    vm.exitStatus.set(0);
    vm.bytecodeSetOffset.set(0);
    vm.messageSelector.set(0);
    vm.lkupClass.set(0);
    vm.newMethod.set(0);
    vm.statCacheMisses.set(0);
    vm.nextWakeup.set(0);
    vm.nextPoll.set(0);
    vm.gcSemaphoreIndex.set(0);
    vm.idleMicroseconds.set(0);
    vm.primFailCode.set(0);
    vm.osErrorCode.set(0);
    vm.faultingPC.set(0);
}

/// An image has been read: continue its active process. Answer the status with which the program ended.
pub(super) fn interpretFromImage(vm: &VM) -> i32 {
    if initializeStackPages(vm) == 0 {
        return 1;
    }
    flushMethodCache(vm);
    startSignals(vm);
    loadActiveProcess(vm);
    interpret(vm)
}

/// Enter the context in which the image was saved.
#[inline(never)]
pub(super) fn loadActiveProcess(vm: &VM) {
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
    let t2: i64 = value;
    let mut value1: i64 = memory::load(
        t2
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, ACTIVE_PROCESS_INDEX, t2);
    }
    let t1: i64 = value1;
    let mut value2: i64 = memory::load(
        t1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value2 & TAG_MASK == 0
        && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value2 = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, t1);
    }
    let context: i64 = value2;
    if canResumeContext(context) == 0 {
        fatalError(
            vm,
            c"the image has no context to continue with".as_ptr().cast::<i8>().cast_mut(),
        );
    }
    let oop1: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let mut value3: i64 = memory::load(
        oop1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value3 & TAG_MASK == 0
        && memory::load(value3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value3 = fixForwardedFieldofObject(vm, VALUE_INDEX, oop1);
    }
    let t3: i64 = value3;
    let mut value4: i64 = memory::load(
        t3
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value4 & TAG_MASK == 0
        && memory::load(value4 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value4 = fixForwardedFieldofObject(vm, ACTIVE_PROCESS_INDEX, t3);
    }
    memory::store(
        value4
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        vm.nilObj.get(),
    );
    activateContext(vm, context);
}

/// The virtual machine cannot go on.
#[inline(never)]
pub(super) fn fatalError(vm: &VM, message: *mut i8) {
    if vm.framePointer.get() != 0 {
        printCallStack(vm);
    }
    platform::ioAbort(vm, message);
}

/// Hand the address of every word of mine that holds an oop to the object memory, which may change the words. An instruction
/// pointer is an address inside its method and moves with it, see Frames>>visitFramesFrom:operands:ipSlot:.
#[inline(never)]
pub(super) fn visitRoots(vm: &VM) {
    visitStackPages(vm);
    if vm.messageSelector.get() != 0 {
        visitRootSlot(vm, vm.messageSelector.as_ptr() as u64);
    }
    if vm.lkupClass.get() != 0 {
        visitRootSlot(vm, vm.lkupClass.as_ptr() as u64);
    }
    if vm.newMethod.get() != 0 {
        visitRootSlot(vm, vm.newMethod.as_ptr() as u64);
    }
    let address: u64 = vm.keptOperands.as_ptr().cast::<i64>().cast_mut() as u64;
    let limit: i64 = vm.keptOperandCount.get();
    let mut i: i64 = 0;
    while i < limit {
        visitRootSlot(vm, address.wrapping_add(i.wrapping_mul(BYTES_PER_WORD) as u64));
        i = i.wrapping_add(1);
    }
}

/// The collection starts. What I keep without being a root of it has to go: cache entries. Before a full collection the frames of
/// processes that are not running become contexts, so that a process nobody refers to can die.
#[inline(never)]
pub(super) fn preGCAction(vm: &VM, mode: i64) {
    if mode == GC_MODE_SCAVENGE {
        flushYoungMethodCacheEntries(vm);
    }
    if mode == GC_MODE_FULL || mode == GC_MODE_SNAPSHOT {
        divorceInactivePages(vm);
        flushMethodCache(vm);
    }
}

#[inline(never)]
pub(super) fn postGCAction(vm: &VM, mode: i64) {
    if mode != GC_MODE_BECOME {
        if vm.gcSemaphoreIndex.get() > 0 {
            platform::ioSignalExternalSemaphore(vm, vm.gcSemaphoreIndex.get());
        }
    }
    if vm.pendingFinalizationSignals.get() > 0 {
        forceInterruptCheck(vm);
    }
}

/// Identities were exchanged; effects are the object memory's flags. Forwarders are followed wherever later code takes an object
/// without looking: in frames, in the scheduler's structures, in the caches. This is rare enough to do everything.
#[inline(never)]
pub(super) fn postBecomeAction(vm: &VM, _effects: i64) {
    flushMethodCache(vm);
    followForwardersInStackPages(vm);
    followForwardersInScheduler(vm);
}
