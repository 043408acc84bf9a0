//! The functions that class `Interpreter` defines.

use super::closures::{
    pushFullClosureflags, pushV3ClosureArgumentscopiedblockSize, quickActivateV3arguments,
};
use super::common_bytecodes::{
    pushActiveContext, pushContextSlotof, pushNewArray, superSendarguments,
};
use super::constants::{
    ACTIVE_PROCESS_INDEX, AT_CACHE_ENTRIES, BASE_HEADER_SIZE, BYTES_PER_WORD,
    CHARACTER_TAG, CLASS_ARRAY_COMPACT_INDEX, CLASS_BLOCK_CLOSURE_COMPACT_INDEX,
    CLASS_BYTE_STRING_COMPACT_INDEX, CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX,
    CLASS_INDEX_MASK, CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLASS_POINT,
    CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS, CLOSURE_NUM_ARGS_INDEX,
    CONST_MINUS_ONE, CONST_ONE, CONST_ZERO, FLAGS_ARGUMENT_COUNT_SHIFT,
    FLAGS_BYTECODE_SET_OFFSET, FLAG_BLOCK, FLAG_CONTEXT, FORMAT_ARRAY, FORMAT_BYTES,
    FORMAT_COMPILED_CODE, FORMAT_MASK, FORMAT_SHIFT, FORWARDER_CLASS_INDEX,
    FRAME_ARGUMENT_COUNT_BYTE, FRAME_CALLER_IP, FRAME_CONTEXT, FRAME_FIRST_TEMP,
    FRAME_FLAGS, FRAME_LINK, FRAME_LOWEST_ARGUMENT, FRAME_METHOD, FRAME_RECEIVER,
    FULL_CLOSURE_COMPILED_BLOCK_INDEX, FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX,
    FULL_CLOSURE_RECEIVER_INDEX, GC_MODE_BECOME, GC_MODE_FULL, GC_MODE_SCAVENGE,
    GC_MODE_SNAPSHOT, HEADER_LITERAL_COUNT_MASK, HEADER_TEMP_COUNT_SHIFT,
    IDENTITY_HASH_MASK, IDENTITY_HASH_SHIFT, IMMUTABLE_BIT, LEAVE_BYTECODE,
    LITERAL_START, METHOD_CACHE_MASK, METHOD_CACHE_METHOD, METHOD_CACHE_PRIMITIVE,
    METHOD_CACHE_SELECTOR, METHOD_CACHE_TAG, NUM_TAG_BITS, OVERFLOW_COUNT_MASK,
    OVERFLOW_SLOT_COUNT, QUICK_PRIMITIVE_FIRST, QUICK_PRIMITIVE_FIRST_FIELD,
    QUICK_PRIMITIVE_LAST, REMEMBERED_BIT, SCHEDULER_ASSOCIATION, SENDER_INDEX,
    SHIFT_FOR_WORD, SISTA_BYTECODE_SET, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG,
    SUSPENDED_CONTEXT_INDEX, TAG_MASK, VALUE_INDEX, X_INDEX, Y_INDEX,
};
use super::contexts::{activateContext, canResumeContext, contextslotAtput};
use super::error_sends::{
    sendAttemptToAssigntoslot, sendMustBeBoolean, sendSistaTrap, sendUnknownBytecode,
};
use super::frames::returnFromBaseFrame;
use super::host_calls::{followHostRoots, visitHostRoots};
use super::host_objects::{followHostObjects, releaseHostObjects, visitHostObjects};
use super::image_family::decideImageFamily;
use super::message_sends::{
    quickConstant, runNewMethodPrimitive, sendSlowlyarguments, sendSpecialSelector,
    sendSpecialSelectorarguments,
};
use super::method_lookup::{
    findMethodForSend, flushMethodCache, flushYoungMethodCacheEntries,
};
use super::object_memory::releaseMemory;
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
    releaseStackPages, stackLimitReached, stackLimitReachedMayContextSwitch,
    visitStackPages,
};
use super::stack_printer::printCallStack;
use super::state::VM;
use super::v3_bytecodes::v3Dowith;
use super::{memory, platform};

/// Execute bytecodes until a routine leaves; answer the exit status.
#[inline(never)]
pub(super) fn interpret(vm: &VM) -> i32 {
    let mut local_instructionPointer: u64 = vm.instructionPointer.get();
    let mut local_stackPointer: u64 = vm.stackPointer.get();
    let mut local_framePointer: u64 = vm.framePointer.get();
    let mut local_bytecodeSetOffset: i64 = vm.bytecodeSetOffset.get();
    let mut local_currentBytecode: i64;
    loop {
        let byte: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        local_currentBytecode = byte.wrapping_add(local_bytecodeSetOffset);
        match local_currentBytecode {
            0 => {
                // pushReceiverVariableBytecode
                let oop: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop);
            }
            1 => {
                // pushReceiverVariableBytecode
                let oop1: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop1);
            }
            2 => {
                // pushReceiverVariableBytecode
                let oop2: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(2i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop2);
            }
            3 => {
                // pushReceiverVariableBytecode
                let oop3: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop3);
            }
            4 => {
                // pushReceiverVariableBytecode
                let oop4: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(4i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop4);
            }
            5 => {
                // pushReceiverVariableBytecode
                let oop5: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(5i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop5);
            }
            6 => {
                // pushReceiverVariableBytecode
                let oop6: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(6i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop6);
            }
            7 => {
                // pushReceiverVariableBytecode
                let oop7: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(7i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop7);
            }
            8 => {
                // pushReceiverVariableBytecode
                let oop8: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(8i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop8);
            }
            9 => {
                // pushReceiverVariableBytecode
                let oop9: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(9i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop9);
            }
            10 => {
                // pushReceiverVariableBytecode
                let oop10: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(10i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop10);
            }
            11 => {
                // pushReceiverVariableBytecode
                let oop11: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(11i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop11);
            }
            12 => {
                // pushReceiverVariableBytecode
                let oop12: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(12i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop12);
            }
            13 => {
                // pushReceiverVariableBytecode
                let oop13: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(13i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop13);
            }
            14 => {
                // pushReceiverVariableBytecode
                let oop14: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(14i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop14);
            }
            15 => {
                // pushReceiverVariableBytecode
                let oop15: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(15i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop15);
            }
            256 => {
                // pushReceiverVariableBytecode
                let oop16: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop16);
            }
            257 => {
                // pushReceiverVariableBytecode
                let oop17: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop17);
            }
            258 => {
                // pushReceiverVariableBytecode
                let oop18: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(2i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop18);
            }
            259 => {
                // pushReceiverVariableBytecode
                let oop19: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop19);
            }
            260 => {
                // pushReceiverVariableBytecode
                let oop20: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(4i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop20);
            }
            261 => {
                // pushReceiverVariableBytecode
                let oop21: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(5i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop21);
            }
            262 => {
                // pushReceiverVariableBytecode
                let oop22: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(6i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop22);
            }
            263 => {
                // pushReceiverVariableBytecode
                let oop23: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(7i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop23);
            }
            264 => {
                // pushReceiverVariableBytecode
                let oop24: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(8i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop24);
            }
            265 => {
                // pushReceiverVariableBytecode
                let oop25: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(9i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop25);
            }
            266 => {
                // pushReceiverVariableBytecode
                let oop26: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(10i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop26);
            }
            267 => {
                // pushReceiverVariableBytecode
                let oop27: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(11i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop27);
            }
            268 => {
                // pushReceiverVariableBytecode
                let oop28: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(12i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop28);
            }
            269 => {
                // pushReceiverVariableBytecode
                let oop29: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(13i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop29);
            }
            270 => {
                // pushReceiverVariableBytecode
                let oop30: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(14i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop30);
            }
            271 => {
                // pushReceiverVariableBytecode
                let oop31: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(15i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop31);
            }
            16 => {
                // pushTempBytecode
                let count: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t1: i64 = memory::load(
                    (if 0 < count {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                0i64.wrapping_sub(count).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t1);
            }
            17 => {
                // pushTempBytecode
                let count1: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t2: i64 = memory::load(
                    (if 1 < count1 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count1.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                1i64.wrapping_sub(count1).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t2);
            }
            18 => {
                // pushTempBytecode
                let count2: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t3: i64 = memory::load(
                    (if 2 < count2 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count2.wrapping_sub(2).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                2i64.wrapping_sub(count2).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t3);
            }
            19 => {
                // pushTempBytecode
                let count3: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t4: i64 = memory::load(
                    (if 3 < count3 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count3.wrapping_sub(3).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                3i64.wrapping_sub(count3).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t4);
            }
            20 => {
                // pushTempBytecode
                let count4: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t5: i64 = memory::load(
                    (if 4 < count4 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count4.wrapping_sub(4).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                4i64.wrapping_sub(count4).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t5);
            }
            21 => {
                // pushTempBytecode
                let count5: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t6: i64 = memory::load(
                    (if 5 < count5 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count5.wrapping_sub(5).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                5i64.wrapping_sub(count5).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t6);
            }
            22 => {
                // pushTempBytecode
                let count6: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t7: i64 = memory::load(
                    (if 6 < count6 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count6.wrapping_sub(6).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                6i64.wrapping_sub(count6).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t7);
            }
            23 => {
                // pushTempBytecode
                let count7: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t8: i64 = memory::load(
                    (if 7 < count7 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count7.wrapping_sub(7).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                7i64.wrapping_sub(count7).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t8);
            }
            24 => {
                // pushTempBytecode
                let count8: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t9: i64 = memory::load(
                    (if 8 < count8 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count8.wrapping_sub(8).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                8i64.wrapping_sub(count8).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t9);
            }
            25 => {
                // pushTempBytecode
                let count9: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t10: i64 = memory::load(
                    (if 9 < count9 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count9.wrapping_sub(9).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                9i64.wrapping_sub(count9).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t10);
            }
            26 => {
                // pushTempBytecode
                let count10: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t11: i64 = memory::load(
                    (if 10 < count10 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count10.wrapping_sub(10).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                10i64.wrapping_sub(count10).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t11);
            }
            27 => {
                // pushTempBytecode
                let count11: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t12: i64 = memory::load(
                    (if 11 < count11 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count11.wrapping_sub(11).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                11i64.wrapping_sub(count11).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t12);
            }
            28 => {
                // pushTempBytecode
                let count12: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t13: i64 = memory::load(
                    (if 12 < count12 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count12.wrapping_sub(12).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                12i64.wrapping_sub(count12).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t13);
            }
            29 => {
                // pushTempBytecode
                let count13: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t14: i64 = memory::load(
                    (if 13 < count13 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count13.wrapping_sub(13).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                13i64.wrapping_sub(count13).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t14);
            }
            30 => {
                // pushTempBytecode
                let count14: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t15: i64 = memory::load(
                    (if 14 < count14 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count14.wrapping_sub(14).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                14i64.wrapping_sub(count14).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t15);
            }
            31 => {
                // pushTempBytecode
                let count15: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t16: i64 = memory::load(
                    (if 15 < count15 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count15.wrapping_sub(15).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                15i64.wrapping_sub(count15).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t16);
            }
            320 => {
                // pushTempBytecode
                let count16: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t17: i64 = memory::load(
                    (if 0 < count16 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(count16.wrapping_mul(BYTES_PER_WORD) as u64)
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                0i64.wrapping_sub(count16).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t17);
            }
            321 => {
                // pushTempBytecode
                let count17: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t18: i64 = memory::load(
                    (if 1 < count17 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count17.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                1i64.wrapping_sub(count17).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t18);
            }
            322 => {
                // pushTempBytecode
                let count18: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t19: i64 = memory::load(
                    (if 2 < count18 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count18.wrapping_sub(2).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                2i64.wrapping_sub(count18).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t19);
            }
            323 => {
                // pushTempBytecode
                let count19: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t20: i64 = memory::load(
                    (if 3 < count19 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count19.wrapping_sub(3).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                3i64.wrapping_sub(count19).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t20);
            }
            324 => {
                // pushTempBytecode
                let count20: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t21: i64 = memory::load(
                    (if 4 < count20 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count20.wrapping_sub(4).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                4i64.wrapping_sub(count20).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t21);
            }
            325 => {
                // pushTempBytecode
                let count21: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t22: i64 = memory::load(
                    (if 5 < count21 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count21.wrapping_sub(5).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                5i64.wrapping_sub(count21).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t22);
            }
            326 => {
                // pushTempBytecode
                let count22: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t23: i64 = memory::load(
                    (if 6 < count22 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count22.wrapping_sub(6).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                6i64.wrapping_sub(count22).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t23);
            }
            327 => {
                // pushTempBytecode
                let count23: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t24: i64 = memory::load(
                    (if 7 < count23 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count23.wrapping_sub(7).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                7i64.wrapping_sub(count23).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t24);
            }
            328 => {
                // pushTempBytecode
                let count24: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t25: i64 = memory::load(
                    (if 8 < count24 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count24.wrapping_sub(8).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                8i64.wrapping_sub(count24).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t25);
            }
            329 => {
                // pushTempBytecode
                let count25: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t26: i64 = memory::load(
                    (if 9 < count25 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count25.wrapping_sub(9).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                9i64.wrapping_sub(count25).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t26);
            }
            330 => {
                // pushTempBytecode
                let count26: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t27: i64 = memory::load(
                    (if 10 < count26 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count26.wrapping_sub(10).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                10i64.wrapping_sub(count26).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t27);
            }
            331 => {
                // pushTempBytecode
                let count27: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t28: i64 = memory::load(
                    (if 11 < count27 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count27.wrapping_sub(11).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                11i64.wrapping_sub(count27).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t28);
            }
            32 => {
                // pushLiteralBytecode
                let oop32: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop32);
            }
            33 => {
                // pushLiteralBytecode
                let oop33: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(BYTES_PER_WORD) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop33);
            }
            34 => {
                // pushLiteralBytecode
                let oop34: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop34);
            }
            35 => {
                // pushLiteralBytecode
                let oop35: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(3i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop35);
            }
            36 => {
                // pushLiteralBytecode
                let oop36: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(4i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop36);
            }
            37 => {
                // pushLiteralBytecode
                let oop37: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(5i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop37);
            }
            38 => {
                // pushLiteralBytecode
                let oop38: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(6i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop38);
            }
            39 => {
                // pushLiteralBytecode
                let oop39: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(7i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop39);
            }
            40 => {
                // pushLiteralBytecode
                let oop40: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(8i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop40);
            }
            41 => {
                // pushLiteralBytecode
                let oop41: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(9i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop41);
            }
            42 => {
                // pushLiteralBytecode
                let oop42: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(10i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop42);
            }
            43 => {
                // pushLiteralBytecode
                let oop43: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(11i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop43);
            }
            44 => {
                // pushLiteralBytecode
                let oop44: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(12i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop44);
            }
            45 => {
                // pushLiteralBytecode
                let oop45: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(13i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop45);
            }
            46 => {
                // pushLiteralBytecode
                let oop46: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(14i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop46);
            }
            47 => {
                // pushLiteralBytecode
                let oop47: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(15i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop47);
            }
            48 => {
                // pushLiteralBytecode
                let oop48: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(16i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop48);
            }
            49 => {
                // pushLiteralBytecode
                let oop49: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(17i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop49);
            }
            50 => {
                // pushLiteralBytecode
                let oop50: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(18i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop50);
            }
            51 => {
                // pushLiteralBytecode
                let oop51: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(19i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop51);
            }
            52 => {
                // pushLiteralBytecode
                let oop52: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(20i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop52);
            }
            53 => {
                // pushLiteralBytecode
                let oop53: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(21i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop53);
            }
            54 => {
                // pushLiteralBytecode
                let oop54: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(22i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop54);
            }
            55 => {
                // pushLiteralBytecode
                let oop55: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(23i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop55);
            }
            56 => {
                // pushLiteralBytecode
                let oop56: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(24i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop56);
            }
            57 => {
                // pushLiteralBytecode
                let oop57: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(25i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop57);
            }
            58 => {
                // pushLiteralBytecode
                let oop58: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(26i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop58);
            }
            59 => {
                // pushLiteralBytecode
                let oop59: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(27i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop59);
            }
            60 => {
                // pushLiteralBytecode
                let oop60: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(28i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop60);
            }
            61 => {
                // pushLiteralBytecode
                let oop61: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(29i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop61);
            }
            62 => {
                // pushLiteralBytecode
                let oop62: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(30i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop62);
            }
            63 => {
                // pushLiteralBytecode
                let oop63: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(31i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop63);
            }
            288 => {
                // pushLiteralBytecode
                let oop64: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop64);
            }
            289 => {
                // pushLiteralBytecode
                let oop65: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(BYTES_PER_WORD) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop65);
            }
            290 => {
                // pushLiteralBytecode
                let oop66: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop66);
            }
            291 => {
                // pushLiteralBytecode
                let oop67: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(3i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop67);
            }
            292 => {
                // pushLiteralBytecode
                let oop68: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(4i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop68);
            }
            293 => {
                // pushLiteralBytecode
                let oop69: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(5i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop69);
            }
            294 => {
                // pushLiteralBytecode
                let oop70: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(6i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop70);
            }
            295 => {
                // pushLiteralBytecode
                let oop71: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(7i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop71);
            }
            296 => {
                // pushLiteralBytecode
                let oop72: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(8i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop72);
            }
            297 => {
                // pushLiteralBytecode
                let oop73: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(9i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop73);
            }
            298 => {
                // pushLiteralBytecode
                let oop74: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(10i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop74);
            }
            299 => {
                // pushLiteralBytecode
                let oop75: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(11i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop75);
            }
            300 => {
                // pushLiteralBytecode
                let oop76: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(12i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop76);
            }
            301 => {
                // pushLiteralBytecode
                let oop77: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(13i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop77);
            }
            302 => {
                // pushLiteralBytecode
                let oop78: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(14i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop78);
            }
            303 => {
                // pushLiteralBytecode
                let oop79: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(15i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop79);
            }
            304 => {
                // pushLiteralBytecode
                let oop80: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(16i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop80);
            }
            305 => {
                // pushLiteralBytecode
                let oop81: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(17i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop81);
            }
            306 => {
                // pushLiteralBytecode
                let oop82: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(18i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop82);
            }
            307 => {
                // pushLiteralBytecode
                let oop83: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(19i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop83);
            }
            308 => {
                // pushLiteralBytecode
                let oop84: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(20i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop84);
            }
            309 => {
                // pushLiteralBytecode
                let oop85: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(21i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop85);
            }
            310 => {
                // pushLiteralBytecode
                let oop86: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(22i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop86);
            }
            311 => {
                // pushLiteralBytecode
                let oop87: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(23i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop87);
            }
            312 => {
                // pushLiteralBytecode
                let oop88: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(24i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop88);
            }
            313 => {
                // pushLiteralBytecode
                let oop89: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(25i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop89);
            }
            314 => {
                // pushLiteralBytecode
                let oop90: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(26i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop90);
            }
            315 => {
                // pushLiteralBytecode
                let oop91: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(27i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop91);
            }
            316 => {
                // pushLiteralBytecode
                let oop92: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(28i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop92);
            }
            317 => {
                // pushLiteralBytecode
                let oop93: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(29i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop93);
            }
            318 => {
                // pushLiteralBytecode
                let oop94: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(30i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop94);
            }
            319 => {
                // pushLiteralBytecode
                let oop95: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(31i64.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop95);
            }
            64 => {
                // v3PushLiteralVariable
                let oop96: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value: i64 = memory::load(
                    oop96
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(LITERAL_START.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value = fixForwardedFieldofObject(vm, LITERAL_START, oop96);
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
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value1);
            }
            65 => {
                // v3PushLiteralVariable
                let index29: i64 = LITERAL_START.wrapping_add(1);
                let oop97: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value2: i64 = memory::load(
                    oop97
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index29.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value2 = fixForwardedFieldofObject(vm, index29, oop97);
                }
                let mut value3: i64 = memory::load(
                    value2
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value3 & TAG_MASK == 0
                    && memory::load(value3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value3 = fixForwardedFieldofObject(vm, VALUE_INDEX, value2);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value3);
            }
            66 => {
                // v3PushLiteralVariable
                let index30: i64 = LITERAL_START.wrapping_add(2);
                let oop98: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value4: i64 = memory::load(
                    oop98
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index30.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value4 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value4 = fixForwardedFieldofObject(vm, index30, oop98);
                }
                let mut value5: i64 = memory::load(
                    value4
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value5 & TAG_MASK == 0
                    && memory::load(value5 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value5 = fixForwardedFieldofObject(vm, VALUE_INDEX, value4);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value5);
            }
            67 => {
                // v3PushLiteralVariable
                let index31: i64 = LITERAL_START.wrapping_add(3);
                let oop99: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value6: i64 = memory::load(
                    oop99
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index31.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value6 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value6 = fixForwardedFieldofObject(vm, index31, oop99);
                }
                let mut value7: i64 = memory::load(
                    value6
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value7 & TAG_MASK == 0
                    && memory::load(value7 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value7 = fixForwardedFieldofObject(vm, VALUE_INDEX, value6);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value7);
            }
            68 => {
                // v3PushLiteralVariable
                let index32: i64 = LITERAL_START.wrapping_add(4);
                let oop100: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value8: i64 = memory::load(
                    oop100
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index32.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value8 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value8 = fixForwardedFieldofObject(vm, index32, oop100);
                }
                let mut value9: i64 = memory::load(
                    value8
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value9 & TAG_MASK == 0
                    && memory::load(value9 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value9 = fixForwardedFieldofObject(vm, VALUE_INDEX, value8);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value9);
            }
            69 => {
                // v3PushLiteralVariable
                let index33: i64 = LITERAL_START.wrapping_add(5);
                let oop101: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value10: i64 = memory::load(
                    oop101
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index33.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value10 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value10 = fixForwardedFieldofObject(vm, index33, oop101);
                }
                let mut value11: i64 = memory::load(
                    value10
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value11 & TAG_MASK == 0
                    && memory::load(value11 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value11 = fixForwardedFieldofObject(vm, VALUE_INDEX, value10);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value11);
            }
            70 => {
                // v3PushLiteralVariable
                let index34: i64 = LITERAL_START.wrapping_add(6);
                let oop102: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value12: i64 = memory::load(
                    oop102
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index34.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value12 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value12 = fixForwardedFieldofObject(vm, index34, oop102);
                }
                let mut value13: i64 = memory::load(
                    value12
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value13 & TAG_MASK == 0
                    && memory::load(value13 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value13 = fixForwardedFieldofObject(vm, VALUE_INDEX, value12);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value13);
            }
            71 => {
                // v3PushLiteralVariable
                let index35: i64 = LITERAL_START.wrapping_add(7);
                let oop103: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value14: i64 = memory::load(
                    oop103
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index35.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value14 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value14 = fixForwardedFieldofObject(vm, index35, oop103);
                }
                let mut value15: i64 = memory::load(
                    value14
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value15 & TAG_MASK == 0
                    && memory::load(value15 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value15 = fixForwardedFieldofObject(vm, VALUE_INDEX, value14);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value15);
            }
            72 => {
                // v3PushLiteralVariable
                let index36: i64 = LITERAL_START.wrapping_add(8);
                let oop104: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value16: i64 = memory::load(
                    oop104
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index36.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value16 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value16 = fixForwardedFieldofObject(vm, index36, oop104);
                }
                let mut value17: i64 = memory::load(
                    value16
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value17 & TAG_MASK == 0
                    && memory::load(value17 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value17 = fixForwardedFieldofObject(vm, VALUE_INDEX, value16);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value17);
            }
            73 => {
                // v3PushLiteralVariable
                let index37: i64 = LITERAL_START.wrapping_add(9);
                let oop105: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value18: i64 = memory::load(
                    oop105
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index37.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value18 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value18 = fixForwardedFieldofObject(vm, index37, oop105);
                }
                let mut value19: i64 = memory::load(
                    value18
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value19 & TAG_MASK == 0
                    && memory::load(value19 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value19 = fixForwardedFieldofObject(vm, VALUE_INDEX, value18);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value19);
            }
            74 => {
                // v3PushLiteralVariable
                let index38: i64 = LITERAL_START.wrapping_add(10);
                let oop106: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value20: i64 = memory::load(
                    oop106
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index38.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value20 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value20 = fixForwardedFieldofObject(vm, index38, oop106);
                }
                let mut value21: i64 = memory::load(
                    value20
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value21 & TAG_MASK == 0
                    && memory::load(value21 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value21 = fixForwardedFieldofObject(vm, VALUE_INDEX, value20);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value21);
            }
            75 => {
                // v3PushLiteralVariable
                let index39: i64 = LITERAL_START.wrapping_add(11);
                let oop107: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value22: i64 = memory::load(
                    oop107
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index39.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value22 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value22 = fixForwardedFieldofObject(vm, index39, oop107);
                }
                let mut value23: i64 = memory::load(
                    value22
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value23 & TAG_MASK == 0
                    && memory::load(value23 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value23 = fixForwardedFieldofObject(vm, VALUE_INDEX, value22);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value23);
            }
            76 => {
                // v3PushLiteralVariable
                let index40: i64 = LITERAL_START.wrapping_add(12);
                let oop108: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value24: i64 = memory::load(
                    oop108
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index40.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value24 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value24 = fixForwardedFieldofObject(vm, index40, oop108);
                }
                let mut value25: i64 = memory::load(
                    value24
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value25 & TAG_MASK == 0
                    && memory::load(value25 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value25 = fixForwardedFieldofObject(vm, VALUE_INDEX, value24);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value25);
            }
            77 => {
                // v3PushLiteralVariable
                let index41: i64 = LITERAL_START.wrapping_add(13);
                let oop109: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value26: i64 = memory::load(
                    oop109
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index41.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value26 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value26 = fixForwardedFieldofObject(vm, index41, oop109);
                }
                let mut value27: i64 = memory::load(
                    value26
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value27 & TAG_MASK == 0
                    && memory::load(value27 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value27 = fixForwardedFieldofObject(vm, VALUE_INDEX, value26);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value27);
            }
            78 => {
                // v3PushLiteralVariable
                let index42: i64 = LITERAL_START.wrapping_add(14);
                let oop110: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value28: i64 = memory::load(
                    oop110
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index42.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value28 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value28 = fixForwardedFieldofObject(vm, index42, oop110);
                }
                let mut value29: i64 = memory::load(
                    value28
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value29 & TAG_MASK == 0
                    && memory::load(value29 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value29 = fixForwardedFieldofObject(vm, VALUE_INDEX, value28);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value29);
            }
            79 => {
                // v3PushLiteralVariable
                let index43: i64 = LITERAL_START.wrapping_add(15);
                let oop111: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value30: i64 = memory::load(
                    oop111
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index43.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value30 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value30 = fixForwardedFieldofObject(vm, index43, oop111);
                }
                let mut value31: i64 = memory::load(
                    value30
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value31 & TAG_MASK == 0
                    && memory::load(value31 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value31 = fixForwardedFieldofObject(vm, VALUE_INDEX, value30);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value31);
            }
            80 => {
                // v3PushLiteralVariable
                let index44: i64 = LITERAL_START.wrapping_add(16);
                let oop112: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value32: i64 = memory::load(
                    oop112
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index44.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value32 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value32 = fixForwardedFieldofObject(vm, index44, oop112);
                }
                let mut value33: i64 = memory::load(
                    value32
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value33 & TAG_MASK == 0
                    && memory::load(value33 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value33 = fixForwardedFieldofObject(vm, VALUE_INDEX, value32);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value33);
            }
            81 => {
                // v3PushLiteralVariable
                let index45: i64 = LITERAL_START.wrapping_add(17);
                let oop113: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value34: i64 = memory::load(
                    oop113
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index45.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value34 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value34 = fixForwardedFieldofObject(vm, index45, oop113);
                }
                let mut value35: i64 = memory::load(
                    value34
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value35 & TAG_MASK == 0
                    && memory::load(value35 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value35 = fixForwardedFieldofObject(vm, VALUE_INDEX, value34);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value35);
            }
            82 => {
                // v3PushLiteralVariable
                let index46: i64 = LITERAL_START.wrapping_add(18);
                let oop114: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value36: i64 = memory::load(
                    oop114
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index46.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value36 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value36 = fixForwardedFieldofObject(vm, index46, oop114);
                }
                let mut value37: i64 = memory::load(
                    value36
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value37 & TAG_MASK == 0
                    && memory::load(value37 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value37 = fixForwardedFieldofObject(vm, VALUE_INDEX, value36);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value37);
            }
            83 => {
                // v3PushLiteralVariable
                let index47: i64 = LITERAL_START.wrapping_add(19);
                let oop115: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value38: i64 = memory::load(
                    oop115
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index47.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value38 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value38 = fixForwardedFieldofObject(vm, index47, oop115);
                }
                let mut value39: i64 = memory::load(
                    value38
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value39 & TAG_MASK == 0
                    && memory::load(value39 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value39 = fixForwardedFieldofObject(vm, VALUE_INDEX, value38);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value39);
            }
            84 => {
                // v3PushLiteralVariable
                let index48: i64 = LITERAL_START.wrapping_add(20);
                let oop116: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value40: i64 = memory::load(
                    oop116
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index48.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value40 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value40 = fixForwardedFieldofObject(vm, index48, oop116);
                }
                let mut value41: i64 = memory::load(
                    value40
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value41 & TAG_MASK == 0
                    && memory::load(value41 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value41 = fixForwardedFieldofObject(vm, VALUE_INDEX, value40);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value41);
            }
            85 => {
                // v3PushLiteralVariable
                let index49: i64 = LITERAL_START.wrapping_add(21);
                let oop117: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value42: i64 = memory::load(
                    oop117
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index49.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value42 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value42 = fixForwardedFieldofObject(vm, index49, oop117);
                }
                let mut value43: i64 = memory::load(
                    value42
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value43 & TAG_MASK == 0
                    && memory::load(value43 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value43 = fixForwardedFieldofObject(vm, VALUE_INDEX, value42);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value43);
            }
            86 => {
                // v3PushLiteralVariable
                let index50: i64 = LITERAL_START.wrapping_add(22);
                let oop118: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value44: i64 = memory::load(
                    oop118
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index50.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value44 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value44 = fixForwardedFieldofObject(vm, index50, oop118);
                }
                let mut value45: i64 = memory::load(
                    value44
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value45 & TAG_MASK == 0
                    && memory::load(value45 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value45 = fixForwardedFieldofObject(vm, VALUE_INDEX, value44);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value45);
            }
            87 => {
                // v3PushLiteralVariable
                let index51: i64 = LITERAL_START.wrapping_add(23);
                let oop119: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value46: i64 = memory::load(
                    oop119
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index51.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value46 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value46 = fixForwardedFieldofObject(vm, index51, oop119);
                }
                let mut value47: i64 = memory::load(
                    value46
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value47 & TAG_MASK == 0
                    && memory::load(value47 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value47 = fixForwardedFieldofObject(vm, VALUE_INDEX, value46);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value47);
            }
            88 => {
                // v3PushLiteralVariable
                let index52: i64 = LITERAL_START.wrapping_add(24);
                let oop120: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value48: i64 = memory::load(
                    oop120
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index52.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value48 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value48 = fixForwardedFieldofObject(vm, index52, oop120);
                }
                let mut value49: i64 = memory::load(
                    value48
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value49 & TAG_MASK == 0
                    && memory::load(value49 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value49 = fixForwardedFieldofObject(vm, VALUE_INDEX, value48);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value49);
            }
            89 => {
                // v3PushLiteralVariable
                let index53: i64 = LITERAL_START.wrapping_add(25);
                let oop121: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value50: i64 = memory::load(
                    oop121
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index53.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value50 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value50 = fixForwardedFieldofObject(vm, index53, oop121);
                }
                let mut value51: i64 = memory::load(
                    value50
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value51 & TAG_MASK == 0
                    && memory::load(value51 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value51 = fixForwardedFieldofObject(vm, VALUE_INDEX, value50);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value51);
            }
            90 => {
                // v3PushLiteralVariable
                let index54: i64 = LITERAL_START.wrapping_add(26);
                let oop122: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value52: i64 = memory::load(
                    oop122
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index54.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value52 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value52 = fixForwardedFieldofObject(vm, index54, oop122);
                }
                let mut value53: i64 = memory::load(
                    value52
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value53 & TAG_MASK == 0
                    && memory::load(value53 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value53 = fixForwardedFieldofObject(vm, VALUE_INDEX, value52);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value53);
            }
            91 => {
                // v3PushLiteralVariable
                let index55: i64 = LITERAL_START.wrapping_add(27);
                let oop123: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value54: i64 = memory::load(
                    oop123
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index55.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value54 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value54 = fixForwardedFieldofObject(vm, index55, oop123);
                }
                let mut value55: i64 = memory::load(
                    value54
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value55 & TAG_MASK == 0
                    && memory::load(value55 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value55 = fixForwardedFieldofObject(vm, VALUE_INDEX, value54);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value55);
            }
            92 => {
                // v3PushLiteralVariable
                let index56: i64 = LITERAL_START.wrapping_add(28);
                let oop124: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value56: i64 = memory::load(
                    oop124
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index56.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value56 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value56 = fixForwardedFieldofObject(vm, index56, oop124);
                }
                let mut value57: i64 = memory::load(
                    value56
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value57 & TAG_MASK == 0
                    && memory::load(value57 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value57 = fixForwardedFieldofObject(vm, VALUE_INDEX, value56);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value57);
            }
            93 => {
                // v3PushLiteralVariable
                let index57: i64 = LITERAL_START.wrapping_add(29);
                let oop125: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value58: i64 = memory::load(
                    oop125
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index57.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value58 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value58 = fixForwardedFieldofObject(vm, index57, oop125);
                }
                let mut value59: i64 = memory::load(
                    value58
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value59 & TAG_MASK == 0
                    && memory::load(value59 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value59 = fixForwardedFieldofObject(vm, VALUE_INDEX, value58);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value59);
            }
            94 => {
                // v3PushLiteralVariable
                let index58: i64 = LITERAL_START.wrapping_add(30);
                let oop126: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value60: i64 = memory::load(
                    oop126
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index58.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value60 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value60 = fixForwardedFieldofObject(vm, index58, oop126);
                }
                let mut value61: i64 = memory::load(
                    value60
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value61 & TAG_MASK == 0
                    && memory::load(value61 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value61 = fixForwardedFieldofObject(vm, VALUE_INDEX, value60);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value61);
            }
            95 => {
                // v3PushLiteralVariable
                let index59: i64 = LITERAL_START.wrapping_add(31);
                let oop127: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value62: i64 = memory::load(
                    oop127
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index59.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value62 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value62 = fixForwardedFieldofObject(vm, index59, oop127);
                }
                let mut value63: i64 = memory::load(
                    value62
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value63 & TAG_MASK == 0
                    && memory::load(value63 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value63 = fixForwardedFieldofObject(vm, VALUE_INDEX, value62);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value63);
            }
            96 => {
                // popIntoReceiverVariableBytecode
                let oop128: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object & TAG_MASK != 0
                    || memory::load(object as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop128, object, 0);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset: u64 = object as u64;
                    offset = offset.wrapping_sub(vm.newSpaceStart.get());
                    let mut t29: bool = offset >= vm.newSpaceBytes.get();
                    if t29 {
                        let mut t30: bool = oop128 & TAG_MASK == 0;
                        if t30 {
                            let mut offset1: u64 = oop128 as u64;
                            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                            t30 = offset1 < vm.newSpaceBytes.get();
                        }
                        t29 = t30;
                    }
                    if t29 {
                        if memory::load(object as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object);
                        }
                    }
                    memory::store(
                        object
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop128,
                    );
                }
            }
            97 => {
                // popIntoReceiverVariableBytecode
                let oop129: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object1: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object1 & TAG_MASK != 0
                    || memory::load(object1 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop129, object1, 1);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset2: u64 = object1 as u64;
                    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
                    let mut t31: bool = offset2 >= vm.newSpaceBytes.get();
                    if t31 {
                        let mut t32: bool = oop129 & TAG_MASK == 0;
                        if t32 {
                            let mut offset3: u64 = oop129 as u64;
                            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                            t32 = offset3 < vm.newSpaceBytes.get();
                        }
                        t31 = t32;
                    }
                    if t31 {
                        if memory::load(object1 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object1);
                        }
                    }
                    memory::store(
                        object1
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop129,
                    );
                }
            }
            98 => {
                // popIntoReceiverVariableBytecode
                let oop130: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object2: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object2 & TAG_MASK != 0
                    || memory::load(object2 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop130, object2, 2);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset4: u64 = object2 as u64;
                    offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
                    let mut t33: bool = offset4 >= vm.newSpaceBytes.get();
                    if t33 {
                        let mut t34: bool = oop130 & TAG_MASK == 0;
                        if t34 {
                            let mut offset5: u64 = oop130 as u64;
                            offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
                            t34 = offset5 < vm.newSpaceBytes.get();
                        }
                        t33 = t34;
                    }
                    if t33 {
                        if memory::load(object2 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object2);
                        }
                    }
                    memory::store(
                        object2
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(2i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop130,
                    );
                }
            }
            99 => {
                // popIntoReceiverVariableBytecode
                let oop131: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object3: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object3 & TAG_MASK != 0
                    || memory::load(object3 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop131, object3, 3);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset6: u64 = object3 as u64;
                    offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
                    let mut t35: bool = offset6 >= vm.newSpaceBytes.get();
                    if t35 {
                        let mut t36: bool = oop131 & TAG_MASK == 0;
                        if t36 {
                            let mut offset7: u64 = oop131 as u64;
                            offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
                            t36 = offset7 < vm.newSpaceBytes.get();
                        }
                        t35 = t36;
                    }
                    if t35 {
                        if memory::load(object3 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object3);
                        }
                    }
                    memory::store(
                        object3
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop131,
                    );
                }
            }
            100 => {
                // popIntoReceiverVariableBytecode
                let oop132: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object4: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object4 & TAG_MASK != 0
                    || memory::load(object4 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop132, object4, 4);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset8: u64 = object4 as u64;
                    offset8 = offset8.wrapping_sub(vm.newSpaceStart.get());
                    let mut t37: bool = offset8 >= vm.newSpaceBytes.get();
                    if t37 {
                        let mut t38: bool = oop132 & TAG_MASK == 0;
                        if t38 {
                            let mut offset9: u64 = oop132 as u64;
                            offset9 = offset9.wrapping_sub(vm.newSpaceStart.get());
                            t38 = offset9 < vm.newSpaceBytes.get();
                        }
                        t37 = t38;
                    }
                    if t37 {
                        if memory::load(object4 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object4);
                        }
                    }
                    memory::store(
                        object4
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(4i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop132,
                    );
                }
            }
            101 => {
                // popIntoReceiverVariableBytecode
                let oop133: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object5: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object5 & TAG_MASK != 0
                    || memory::load(object5 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop133, object5, 5);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset10: u64 = object5 as u64;
                    offset10 = offset10.wrapping_sub(vm.newSpaceStart.get());
                    let mut t39: bool = offset10 >= vm.newSpaceBytes.get();
                    if t39 {
                        let mut t40: bool = oop133 & TAG_MASK == 0;
                        if t40 {
                            let mut offset11: u64 = oop133 as u64;
                            offset11 = offset11.wrapping_sub(vm.newSpaceStart.get());
                            t40 = offset11 < vm.newSpaceBytes.get();
                        }
                        t39 = t40;
                    }
                    if t39 {
                        if memory::load(object5 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object5);
                        }
                    }
                    memory::store(
                        object5
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(5i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop133,
                    );
                }
            }
            102 => {
                // popIntoReceiverVariableBytecode
                let oop134: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object6: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object6 & TAG_MASK != 0
                    || memory::load(object6 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop134, object6, 6);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset12: u64 = object6 as u64;
                    offset12 = offset12.wrapping_sub(vm.newSpaceStart.get());
                    let mut t41: bool = offset12 >= vm.newSpaceBytes.get();
                    if t41 {
                        let mut t42: bool = oop134 & TAG_MASK == 0;
                        if t42 {
                            let mut offset13: u64 = oop134 as u64;
                            offset13 = offset13.wrapping_sub(vm.newSpaceStart.get());
                            t42 = offset13 < vm.newSpaceBytes.get();
                        }
                        t41 = t42;
                    }
                    if t41 {
                        if memory::load(object6 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object6);
                        }
                    }
                    memory::store(
                        object6
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(6i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop134,
                    );
                }
            }
            103 => {
                // popIntoReceiverVariableBytecode
                let oop135: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object7: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object7 & TAG_MASK != 0
                    || memory::load(object7 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop135, object7, 7);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset14: u64 = object7 as u64;
                    offset14 = offset14.wrapping_sub(vm.newSpaceStart.get());
                    let mut t43: bool = offset14 >= vm.newSpaceBytes.get();
                    if t43 {
                        let mut t44: bool = oop135 & TAG_MASK == 0;
                        if t44 {
                            let mut offset15: u64 = oop135 as u64;
                            offset15 = offset15.wrapping_sub(vm.newSpaceStart.get());
                            t44 = offset15 < vm.newSpaceBytes.get();
                        }
                        t43 = t44;
                    }
                    if t43 {
                        if memory::load(object7 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object7);
                        }
                    }
                    memory::store(
                        object7
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(7i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop135,
                    );
                }
            }
            456 => {
                // popIntoReceiverVariableBytecode
                let oop136: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object8: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object8 & TAG_MASK != 0
                    || memory::load(object8 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop136, object8, 0);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset16: u64 = object8 as u64;
                    offset16 = offset16.wrapping_sub(vm.newSpaceStart.get());
                    let mut t45: bool = offset16 >= vm.newSpaceBytes.get();
                    if t45 {
                        let mut t46: bool = oop136 & TAG_MASK == 0;
                        if t46 {
                            let mut offset17: u64 = oop136 as u64;
                            offset17 = offset17.wrapping_sub(vm.newSpaceStart.get());
                            t46 = offset17 < vm.newSpaceBytes.get();
                        }
                        t45 = t46;
                    }
                    if t45 {
                        if memory::load(object8 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object8);
                        }
                    }
                    memory::store(
                        object8
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop136,
                    );
                }
            }
            457 => {
                // popIntoReceiverVariableBytecode
                let oop137: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object9: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object9 & TAG_MASK != 0
                    || memory::load(object9 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop137, object9, 1);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset18: u64 = object9 as u64;
                    offset18 = offset18.wrapping_sub(vm.newSpaceStart.get());
                    let mut t47: bool = offset18 >= vm.newSpaceBytes.get();
                    if t47 {
                        let mut t48: bool = oop137 & TAG_MASK == 0;
                        if t48 {
                            let mut offset19: u64 = oop137 as u64;
                            offset19 = offset19.wrapping_sub(vm.newSpaceStart.get());
                            t48 = offset19 < vm.newSpaceBytes.get();
                        }
                        t47 = t48;
                    }
                    if t47 {
                        if memory::load(object9 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object9);
                        }
                    }
                    memory::store(
                        object9
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop137,
                    );
                }
            }
            458 => {
                // popIntoReceiverVariableBytecode
                let oop138: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object10: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object10 & TAG_MASK != 0
                    || memory::load(object10 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop138, object10, 2);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset20: u64 = object10 as u64;
                    offset20 = offset20.wrapping_sub(vm.newSpaceStart.get());
                    let mut t49: bool = offset20 >= vm.newSpaceBytes.get();
                    if t49 {
                        let mut t50: bool = oop138 & TAG_MASK == 0;
                        if t50 {
                            let mut offset21: u64 = oop138 as u64;
                            offset21 = offset21.wrapping_sub(vm.newSpaceStart.get());
                            t50 = offset21 < vm.newSpaceBytes.get();
                        }
                        t49 = t50;
                    }
                    if t49 {
                        if memory::load(object10 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object10);
                        }
                    }
                    memory::store(
                        object10
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(2i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop138,
                    );
                }
            }
            459 => {
                // popIntoReceiverVariableBytecode
                let oop139: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object11: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object11 & TAG_MASK != 0
                    || memory::load(object11 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop139, object11, 3);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset22: u64 = object11 as u64;
                    offset22 = offset22.wrapping_sub(vm.newSpaceStart.get());
                    let mut t51: bool = offset22 >= vm.newSpaceBytes.get();
                    if t51 {
                        let mut t52: bool = oop139 & TAG_MASK == 0;
                        if t52 {
                            let mut offset23: u64 = oop139 as u64;
                            offset23 = offset23.wrapping_sub(vm.newSpaceStart.get());
                            t52 = offset23 < vm.newSpaceBytes.get();
                        }
                        t51 = t52;
                    }
                    if t51 {
                        if memory::load(object11 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object11);
                        }
                    }
                    memory::store(
                        object11
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop139,
                    );
                }
            }
            460 => {
                // popIntoReceiverVariableBytecode
                let oop140: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object12: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object12 & TAG_MASK != 0
                    || memory::load(object12 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop140, object12, 4);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset24: u64 = object12 as u64;
                    offset24 = offset24.wrapping_sub(vm.newSpaceStart.get());
                    let mut t53: bool = offset24 >= vm.newSpaceBytes.get();
                    if t53 {
                        let mut t54: bool = oop140 & TAG_MASK == 0;
                        if t54 {
                            let mut offset25: u64 = oop140 as u64;
                            offset25 = offset25.wrapping_sub(vm.newSpaceStart.get());
                            t54 = offset25 < vm.newSpaceBytes.get();
                        }
                        t53 = t54;
                    }
                    if t53 {
                        if memory::load(object12 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object12);
                        }
                    }
                    memory::store(
                        object12
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(4i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop140,
                    );
                }
            }
            461 => {
                // popIntoReceiverVariableBytecode
                let oop141: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object13: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object13 & TAG_MASK != 0
                    || memory::load(object13 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop141, object13, 5);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset26: u64 = object13 as u64;
                    offset26 = offset26.wrapping_sub(vm.newSpaceStart.get());
                    let mut t55: bool = offset26 >= vm.newSpaceBytes.get();
                    if t55 {
                        let mut t56: bool = oop141 & TAG_MASK == 0;
                        if t56 {
                            let mut offset27: u64 = oop141 as u64;
                            offset27 = offset27.wrapping_sub(vm.newSpaceStart.get());
                            t56 = offset27 < vm.newSpaceBytes.get();
                        }
                        t55 = t56;
                    }
                    if t55 {
                        if memory::load(object13 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object13);
                        }
                    }
                    memory::store(
                        object13
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(5i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop141,
                    );
                }
            }
            462 => {
                // popIntoReceiverVariableBytecode
                let oop142: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object14: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object14 & TAG_MASK != 0
                    || memory::load(object14 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop142, object14, 6);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset28: u64 = object14 as u64;
                    offset28 = offset28.wrapping_sub(vm.newSpaceStart.get());
                    let mut t57: bool = offset28 >= vm.newSpaceBytes.get();
                    if t57 {
                        let mut t58: bool = oop142 & TAG_MASK == 0;
                        if t58 {
                            let mut offset29: u64 = oop142 as u64;
                            offset29 = offset29.wrapping_sub(vm.newSpaceStart.get());
                            t58 = offset29 < vm.newSpaceBytes.get();
                        }
                        t57 = t58;
                    }
                    if t57 {
                        if memory::load(object14 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object14);
                        }
                    }
                    memory::store(
                        object14
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(6i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop142,
                    );
                }
            }
            463 => {
                // popIntoReceiverVariableBytecode
                let oop143: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let object15: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if object15 & TAG_MASK != 0
                    || memory::load(object15 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop143, object15, 7);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset30: u64 = object15 as u64;
                    offset30 = offset30.wrapping_sub(vm.newSpaceStart.get());
                    let mut t59: bool = offset30 >= vm.newSpaceBytes.get();
                    if t59 {
                        let mut t60: bool = oop143 & TAG_MASK == 0;
                        if t60 {
                            let mut offset31: u64 = oop143 as u64;
                            offset31 = offset31.wrapping_sub(vm.newSpaceStart.get());
                            t60 = offset31 < vm.newSpaceBytes.get();
                        }
                        t59 = t60;
                    }
                    if t59 {
                        if memory::load(object15 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, object15);
                        }
                    }
                    memory::store(
                        object15
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(7i64.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop143,
                    );
                }
            }
            104 => {
                // popIntoTempBytecode
                let oop144: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count28: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 0 < count28 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(count28.wrapping_mul(BYTES_PER_WORD) as u64)
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                0i64.wrapping_sub(count28).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop144,
                );
            }
            105 => {
                // popIntoTempBytecode
                let oop145: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count29: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 1 < count29 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count29.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                1i64.wrapping_sub(count29).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop145,
                );
            }
            106 => {
                // popIntoTempBytecode
                let oop146: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count30: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 2 < count30 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count30.wrapping_sub(2).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                2i64.wrapping_sub(count30).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop146,
                );
            }
            107 => {
                // popIntoTempBytecode
                let oop147: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count31: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 3 < count31 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count31.wrapping_sub(3).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                3i64.wrapping_sub(count31).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop147,
                );
            }
            108 => {
                // popIntoTempBytecode
                let oop148: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count32: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 4 < count32 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count32.wrapping_sub(4).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                4i64.wrapping_sub(count32).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop148,
                );
            }
            109 => {
                // popIntoTempBytecode
                let oop149: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count33: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 5 < count33 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count33.wrapping_sub(5).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                5i64.wrapping_sub(count33).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop149,
                );
            }
            110 => {
                // popIntoTempBytecode
                let oop150: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count34: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 6 < count34 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count34.wrapping_sub(6).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                6i64.wrapping_sub(count34).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop150,
                );
            }
            111 => {
                // popIntoTempBytecode
                let oop151: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count35: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 7 < count35 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count35.wrapping_sub(7).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                7i64.wrapping_sub(count35).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop151,
                );
            }
            464 => {
                // popIntoTempBytecode
                let oop152: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count36: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 0 < count36 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(count36.wrapping_mul(BYTES_PER_WORD) as u64)
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                0i64.wrapping_sub(count36).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop152,
                );
            }
            465 => {
                // popIntoTempBytecode
                let oop153: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count37: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 1 < count37 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count37.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                1i64.wrapping_sub(count37).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop153,
                );
            }
            466 => {
                // popIntoTempBytecode
                let oop154: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count38: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 2 < count38 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count38.wrapping_sub(2).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                2i64.wrapping_sub(count38).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop154,
                );
            }
            467 => {
                // popIntoTempBytecode
                let oop155: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count39: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 3 < count39 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count39.wrapping_sub(3).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                3i64.wrapping_sub(count39).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop155,
                );
            }
            468 => {
                // popIntoTempBytecode
                let oop156: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count40: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 4 < count40 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count40.wrapping_sub(4).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                4i64.wrapping_sub(count40).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop156,
                );
            }
            469 => {
                // popIntoTempBytecode
                let oop157: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count41: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 5 < count41 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count41.wrapping_sub(5).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                5i64.wrapping_sub(count41).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop157,
                );
            }
            470 => {
                // popIntoTempBytecode
                let oop158: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count42: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 6 < count42 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count42.wrapping_sub(6).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                6i64.wrapping_sub(count42).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop158,
                );
            }
            471 => {
                // popIntoTempBytecode
                let oop159: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let count43: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if 7 < count43 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count43.wrapping_sub(7).wrapping_mul(BYTES_PER_WORD) as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                7i64.wrapping_sub(count43).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop159,
                );
            }
            112 | 332 => {
                // pushReceiverBytecode
                let oop160: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop160);
            }
            113 | 333 => {
                // pushTrueBytecode
                let oop161: i64 = vm.trueObj.get();
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop161);
            }
            114 | 334 => {
                // pushFalseBytecode
                let oop162: i64 = vm.falseObj.get();
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop162);
            }
            115 | 335 => {
                // pushNilBytecode
                let oop163: i64 = vm.nilObj.get();
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop163);
            }
            116 => {
                // pushMinusOneBytecode
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, CONST_MINUS_ONE);
            }
            117 | 336 => {
                // pushZeroBytecode
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, CONST_ZERO);
            }
            118 | 337 => {
                // pushOneBytecode
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, CONST_ONE);
            }
            119 => {
                // pushTwoBytecode
                let oop164: i64 = 2i64
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG);
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop164);
            }
            120 | 344 => {
                // returnReceiverBytecode
                let value64: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if memory::load(
                    local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                ) as u64 & FLAG_BLOCK as u64 != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    returnThroughHome(vm, value64);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let caller: u64 = memory::load(
                        local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
                    ) as u64;
                    if caller == 0 {
                        vm.instructionPointer.set(local_instructionPointer);
                        vm.stackPointer.set(local_stackPointer);
                        vm.framePointer.set(local_framePointer);
                        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                        returnFromBaseFrame(vm, value64);
                        local_instructionPointer = vm.instructionPointer.get();
                        local_stackPointer = vm.stackPointer.get();
                        local_framePointer = vm.framePointer.get();
                        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        continue;
                    }
                    let flags: u64 = memory::load(
                        local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                    ) as u64;
                    if flags & FLAG_CONTEXT as u64 != 0 {
                        memory::store(
                            memory::load(
                                    local_framePointer.wrapping_add(FRAME_CONTEXT as u64)
                                        as *mut i64,
                                )
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                            vm.nilObj.get(),
                        );
                    }
                    local_instructionPointer = memory::load(
                        local_framePointer.wrapping_add(FRAME_CALLER_IP as u64)
                            as *mut i64,
                    ) as u64;
                    local_stackPointer = local_framePointer
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            (flags.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                                .wrapping_mul(BYTES_PER_WORD as u64),
                        );
                    local_framePointer = caller;
                    memory::store(local_stackPointer as *mut i64, value64);
                    local_bytecodeSetOffset = memory::load(
                        caller.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
                    ) as i64;
                }
            }
            121 | 345 => {
                // returnTrueBytecode
                let value65: i64 = vm.trueObj.get();
                if memory::load(
                    local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                ) as u64 & FLAG_BLOCK as u64 != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    returnThroughHome(vm, value65);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let caller1: u64 = memory::load(
                        local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
                    ) as u64;
                    if caller1 == 0 {
                        vm.instructionPointer.set(local_instructionPointer);
                        vm.stackPointer.set(local_stackPointer);
                        vm.framePointer.set(local_framePointer);
                        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                        returnFromBaseFrame(vm, value65);
                        local_instructionPointer = vm.instructionPointer.get();
                        local_stackPointer = vm.stackPointer.get();
                        local_framePointer = vm.framePointer.get();
                        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        continue;
                    }
                    let flags1: u64 = memory::load(
                        local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                    ) as u64;
                    if flags1 & FLAG_CONTEXT as u64 != 0 {
                        memory::store(
                            memory::load(
                                    local_framePointer.wrapping_add(FRAME_CONTEXT as u64)
                                        as *mut i64,
                                )
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                            vm.nilObj.get(),
                        );
                    }
                    local_instructionPointer = memory::load(
                        local_framePointer.wrapping_add(FRAME_CALLER_IP as u64)
                            as *mut i64,
                    ) as u64;
                    local_stackPointer = local_framePointer
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            (flags1.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32)
                                & 255)
                                .wrapping_mul(BYTES_PER_WORD as u64),
                        );
                    local_framePointer = caller1;
                    memory::store(local_stackPointer as *mut i64, value65);
                    local_bytecodeSetOffset = memory::load(
                        caller1.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                            as *mut u32,
                    ) as i64;
                }
            }
            122 | 346 => {
                // returnFalseBytecode
                let value66: i64 = vm.falseObj.get();
                if memory::load(
                    local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                ) as u64 & FLAG_BLOCK as u64 != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    returnThroughHome(vm, value66);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let caller2: u64 = memory::load(
                        local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
                    ) as u64;
                    if caller2 == 0 {
                        vm.instructionPointer.set(local_instructionPointer);
                        vm.stackPointer.set(local_stackPointer);
                        vm.framePointer.set(local_framePointer);
                        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                        returnFromBaseFrame(vm, value66);
                        local_instructionPointer = vm.instructionPointer.get();
                        local_stackPointer = vm.stackPointer.get();
                        local_framePointer = vm.framePointer.get();
                        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        continue;
                    }
                    let flags2: u64 = memory::load(
                        local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                    ) as u64;
                    if flags2 & FLAG_CONTEXT as u64 != 0 {
                        memory::store(
                            memory::load(
                                    local_framePointer.wrapping_add(FRAME_CONTEXT as u64)
                                        as *mut i64,
                                )
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                            vm.nilObj.get(),
                        );
                    }
                    local_instructionPointer = memory::load(
                        local_framePointer.wrapping_add(FRAME_CALLER_IP as u64)
                            as *mut i64,
                    ) as u64;
                    local_stackPointer = local_framePointer
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            (flags2.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32)
                                & 255)
                                .wrapping_mul(BYTES_PER_WORD as u64),
                        );
                    local_framePointer = caller2;
                    memory::store(local_stackPointer as *mut i64, value66);
                    local_bytecodeSetOffset = memory::load(
                        caller2.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                            as *mut u32,
                    ) as i64;
                }
            }
            123 | 347 => {
                // returnNilBytecode
                let value67: i64 = vm.nilObj.get();
                if memory::load(
                    local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                ) as u64 & FLAG_BLOCK as u64 != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    returnThroughHome(vm, value67);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let caller3: u64 = memory::load(
                        local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
                    ) as u64;
                    if caller3 == 0 {
                        vm.instructionPointer.set(local_instructionPointer);
                        vm.stackPointer.set(local_stackPointer);
                        vm.framePointer.set(local_framePointer);
                        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                        returnFromBaseFrame(vm, value67);
                        local_instructionPointer = vm.instructionPointer.get();
                        local_stackPointer = vm.stackPointer.get();
                        local_framePointer = vm.framePointer.get();
                        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        continue;
                    }
                    let flags3: u64 = memory::load(
                        local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                    ) as u64;
                    if flags3 & FLAG_CONTEXT as u64 != 0 {
                        memory::store(
                            memory::load(
                                    local_framePointer.wrapping_add(FRAME_CONTEXT as u64)
                                        as *mut i64,
                                )
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                            vm.nilObj.get(),
                        );
                    }
                    local_instructionPointer = memory::load(
                        local_framePointer.wrapping_add(FRAME_CALLER_IP as u64)
                            as *mut i64,
                    ) as u64;
                    local_stackPointer = local_framePointer
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            (flags3.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32)
                                & 255)
                                .wrapping_mul(BYTES_PER_WORD as u64),
                        );
                    local_framePointer = caller3;
                    memory::store(local_stackPointer as *mut i64, value67);
                    local_bytecodeSetOffset = memory::load(
                        caller3.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                            as *mut u32,
                    ) as i64;
                }
            }
            124 | 348 => {
                // returnTopBytecode
                let value68: i64 = memory::load(local_stackPointer as *mut i64);
                if memory::load(
                    local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                ) as u64 & FLAG_BLOCK as u64 != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    returnThroughHome(vm, value68);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let caller4: u64 = memory::load(
                        local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
                    ) as u64;
                    if caller4 == 0 {
                        vm.instructionPointer.set(local_instructionPointer);
                        vm.stackPointer.set(local_stackPointer);
                        vm.framePointer.set(local_framePointer);
                        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                        returnFromBaseFrame(vm, value68);
                        local_instructionPointer = vm.instructionPointer.get();
                        local_stackPointer = vm.stackPointer.get();
                        local_framePointer = vm.framePointer.get();
                        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        continue;
                    }
                    let flags4: u64 = memory::load(
                        local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                    ) as u64;
                    if flags4 & FLAG_CONTEXT as u64 != 0 {
                        memory::store(
                            memory::load(
                                    local_framePointer.wrapping_add(FRAME_CONTEXT as u64)
                                        as *mut i64,
                                )
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                            vm.nilObj.get(),
                        );
                    }
                    local_instructionPointer = memory::load(
                        local_framePointer.wrapping_add(FRAME_CALLER_IP as u64)
                            as *mut i64,
                    ) as u64;
                    local_stackPointer = local_framePointer
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            (flags4.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32)
                                & 255)
                                .wrapping_mul(BYTES_PER_WORD as u64),
                        );
                    local_framePointer = caller4;
                    memory::store(local_stackPointer as *mut i64, value68);
                    local_bytecodeSetOffset = memory::load(
                        caller4.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                            as *mut u32,
                    ) as i64;
                }
            }
            125 => {
                // blockReturnTopBytecode
                let value69: i64 = memory::load(local_stackPointer as *mut i64);
                let caller5: u64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
                ) as u64;
                if caller5 == 0 {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    returnFromBaseFrame(vm, value69);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                    continue;
                }
                let flags5: u64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                ) as u64;
                if flags5 & FLAG_CONTEXT as u64 != 0 {
                    memory::store(
                        memory::load(
                                local_framePointer.wrapping_add(FRAME_CONTEXT as u64)
                                    as *mut i64,
                            )
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        vm.nilObj.get(),
                    );
                }
                local_instructionPointer = memory::load(
                    local_framePointer.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
                ) as u64;
                local_stackPointer = local_framePointer
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        (flags5.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                            .wrapping_mul(BYTES_PER_WORD as u64),
                    );
                local_framePointer = caller5;
                memory::store(local_stackPointer as *mut i64, value69);
                local_bytecodeSetOffset = memory::load(
                    caller5.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
                ) as i64;
            }
            126..=127 | 340..=343 | 474..=479 => {
                // unknownBytecode
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendUnknownBytecode(vm, 1);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            128 => {
                // v3ExtendedPush
                let byte1: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                match (byte1 as u64 >> 6) as i64 {
                    0 => {
                        let index92: i64 = byte1 & 63;
                        let rcvr: i64 = memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        );
                        if rcvr & TAG_MASK == 0
                            && memory::load(rcvr as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64
                                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                        {
                            vm.instructionPointer.set(local_instructionPointer);
                            vm.stackPointer.set(local_stackPointer);
                            vm.framePointer.set(local_framePointer);
                            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                            pushContextSlotof(vm, index92, rcvr);
                            local_instructionPointer = vm.instructionPointer.get();
                            local_stackPointer = vm.stackPointer.get();
                            local_framePointer = vm.framePointer.get();
                            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        } else {
                            let oop165: i64 = memory::load(
                                rcvr
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index92.wrapping_shl(SHIFT_FOR_WORD as u32))
                                    as *mut i64,
                            );
                            local_stackPointer = local_stackPointer
                                .wrapping_sub(BYTES_PER_WORD as u64);
                            memory::store(local_stackPointer as *mut i64, oop165);
                        }
                    }
                    1 => {
                        let index93: i64 = byte1 & 63;
                        let count44: i64 = memory::load(
                            local_framePointer
                                .wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                        ) as i64;
                        let t61: i64 = memory::load(
                            (if index93 < count44 {
                                local_framePointer
                                    .wrapping_add(FRAME_CALLER_IP as u64)
                                    .wrapping_add(
                                        count44.wrapping_sub(index93).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            } else {
                                local_framePointer
                                    .wrapping_add(FRAME_FIRST_TEMP as u64)
                                    .wrapping_sub(
                                        index93.wrapping_sub(count44).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            }) as *mut i64,
                        );
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, t61);
                    }
                    2 => {
                        let oop166: i64 = memory::load(
                            memory::load(
                                    local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                        as *mut i64,
                                )
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(BYTES_PER_WORD)
                                .wrapping_add((byte1 & 63).wrapping_mul(BYTES_PER_WORD))
                                as *mut i64,
                        );
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop166);
                    }
                    _ => {
                        let index94: i64 = LITERAL_START.wrapping_add(byte1 & 63);
                        let oop167: i64 = memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        );
                        let mut value70: i64 = memory::load(
                            oop167
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index94.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                        );
                        if memory::load(value70 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value70 = fixForwardedFieldofObject(vm, index94, oop167);
                        }
                        let mut value71: i64 = memory::load(
                            value70
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if value71 & TAG_MASK == 0
                            && memory::load(value71 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value71 = fixForwardedFieldofObject(
                                vm,
                                VALUE_INDEX,
                                value70,
                            );
                        }
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, value71);
                    }
                }
            }
            129 => {
                // v3ExtendedStore
                let byte2: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let value72: i64 = memory::load(local_stackPointer as *mut i64);
                match (byte2 as u64 >> 6) as i64 {
                    0 => {
                        let index95: i64 = byte2 & 63;
                        let rcvr1: i64 = memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        );
                        if rcvr1 & TAG_MASK == 0
                            && memory::load(rcvr1 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64
                                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                        {
                            vm.instructionPointer.set(local_instructionPointer);
                            vm.stackPointer.set(local_stackPointer);
                            vm.framePointer.set(local_framePointer);
                            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                            contextslotAtput(vm, rcvr1, index95, value72);
                            local_instructionPointer = vm.instructionPointer.get();
                            local_stackPointer = vm.stackPointer.get();
                            local_framePointer = vm.framePointer.get();
                            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        } else if rcvr1 & TAG_MASK != 0
                            || memory::load(rcvr1 as *mut i64) as u64
                                & IMMUTABLE_BIT as u64 != 0
                        {
                            vm.instructionPointer.set(local_instructionPointer);
                            vm.stackPointer.set(local_stackPointer);
                            vm.framePointer.set(local_framePointer);
                            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                            sendAttemptToAssigntoslot(vm, value72, rcvr1, index95);
                            local_instructionPointer = vm.instructionPointer.get();
                            local_stackPointer = vm.stackPointer.get();
                            local_framePointer = vm.framePointer.get();
                            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        } else {
                            let mut offset32: u64 = rcvr1 as u64;
                            offset32 = offset32.wrapping_sub(vm.newSpaceStart.get());
                            let mut t62: bool = offset32 >= vm.newSpaceBytes.get();
                            if t62 {
                                let mut t63: bool = value72 & TAG_MASK == 0;
                                if t63 {
                                    let mut offset33: u64 = value72 as u64;
                                    offset33 = offset33.wrapping_sub(vm.newSpaceStart.get());
                                    t63 = offset33 < vm.newSpaceBytes.get();
                                }
                                t62 = t63;
                            }
                            if t62 {
                                if memory::load(rcvr1 as *mut i64) as u64
                                    & REMEMBERED_BIT as u64 == 0
                                {
                                    enterIntoRememberedSet(vm, rcvr1);
                                }
                            }
                            memory::store(
                                rcvr1
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index95.wrapping_shl(SHIFT_FOR_WORD as u32))
                                    as *mut i64,
                                value72,
                            );
                        }
                    }
                    1 => {
                        let index96: i64 = byte2 & 63;
                        let count45: i64 = memory::load(
                            local_framePointer
                                .wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                        ) as i64;
                        memory::store(
                            (if index96 < count45 {
                                local_framePointer
                                    .wrapping_add(FRAME_CALLER_IP as u64)
                                    .wrapping_add(
                                        count45.wrapping_sub(index96).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            } else {
                                local_framePointer
                                    .wrapping_add(FRAME_FIRST_TEMP as u64)
                                    .wrapping_sub(
                                        index96.wrapping_sub(count45).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            }) as *mut i64,
                            value72,
                        );
                    }
                    2 => {
                        vm.instructionPointer.set(local_instructionPointer);
                        vm.stackPointer.set(local_stackPointer);
                        vm.framePointer.set(local_framePointer);
                        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                        sendUnknownBytecode(vm, 2);
                        local_instructionPointer = vm.instructionPointer.get();
                        local_stackPointer = vm.stackPointer.get();
                        local_framePointer = vm.framePointer.get();
                        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                    }
                    _ => {
                        let index97: i64 = LITERAL_START.wrapping_add(byte2 & 63);
                        let oop168: i64 = memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        );
                        let mut value73: i64 = memory::load(
                            oop168
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index97.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                        );
                        if memory::load(value73 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value73 = fixForwardedFieldofObject(vm, index97, oop168);
                        }
                        if value73 & TAG_MASK != 0
                            || memory::load(value73 as *mut i64) as u64
                                & IMMUTABLE_BIT as u64 != 0
                        {
                            vm.instructionPointer.set(local_instructionPointer);
                            vm.stackPointer.set(local_stackPointer);
                            vm.framePointer.set(local_framePointer);
                            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                            sendAttemptToAssigntoslot(vm, value72, value73, VALUE_INDEX);
                            local_instructionPointer = vm.instructionPointer.get();
                            local_stackPointer = vm.stackPointer.get();
                            local_framePointer = vm.framePointer.get();
                            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        } else {
                            let mut offset34: u64 = value73 as u64;
                            offset34 = offset34.wrapping_sub(vm.newSpaceStart.get());
                            let mut t64: bool = offset34 >= vm.newSpaceBytes.get();
                            if t64 {
                                let mut t65: bool = value72 & TAG_MASK == 0;
                                if t65 {
                                    let mut offset35: u64 = value72 as u64;
                                    offset35 = offset35.wrapping_sub(vm.newSpaceStart.get());
                                    t65 = offset35 < vm.newSpaceBytes.get();
                                }
                                t64 = t65;
                            }
                            if t64 {
                                if memory::load(value73 as *mut i64) as u64
                                    & REMEMBERED_BIT as u64 == 0
                                {
                                    enterIntoRememberedSet(vm, value73);
                                }
                            }
                            memory::store(
                                value73
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                                value72,
                            );
                        }
                    }
                }
            }
            130 => {
                // v3ExtendedStoreAndPop
                let byte3: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let oop169: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                match (byte3 as u64 >> 6) as i64 {
                    0 => {
                        let index98: i64 = byte3 & 63;
                        let rcvr2: i64 = memory::load(
                            local_framePointer.wrapping_add(FRAME_RECEIVER as u64)
                                as *mut i64,
                        );
                        if rcvr2 & TAG_MASK == 0
                            && memory::load(rcvr2 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64
                                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                        {
                            vm.instructionPointer.set(local_instructionPointer);
                            vm.stackPointer.set(local_stackPointer);
                            vm.framePointer.set(local_framePointer);
                            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                            contextslotAtput(vm, rcvr2, index98, oop169);
                            local_instructionPointer = vm.instructionPointer.get();
                            local_stackPointer = vm.stackPointer.get();
                            local_framePointer = vm.framePointer.get();
                            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        } else if rcvr2 & TAG_MASK != 0
                            || memory::load(rcvr2 as *mut i64) as u64
                                & IMMUTABLE_BIT as u64 != 0
                        {
                            vm.instructionPointer.set(local_instructionPointer);
                            vm.stackPointer.set(local_stackPointer);
                            vm.framePointer.set(local_framePointer);
                            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                            sendAttemptToAssigntoslot(vm, oop169, rcvr2, index98);
                            local_instructionPointer = vm.instructionPointer.get();
                            local_stackPointer = vm.stackPointer.get();
                            local_framePointer = vm.framePointer.get();
                            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        } else {
                            let mut offset36: u64 = rcvr2 as u64;
                            offset36 = offset36.wrapping_sub(vm.newSpaceStart.get());
                            let mut t66: bool = offset36 >= vm.newSpaceBytes.get();
                            if t66 {
                                let mut t67: bool = oop169 & TAG_MASK == 0;
                                if t67 {
                                    let mut offset37: u64 = oop169 as u64;
                                    offset37 = offset37.wrapping_sub(vm.newSpaceStart.get());
                                    t67 = offset37 < vm.newSpaceBytes.get();
                                }
                                t66 = t67;
                            }
                            if t66 {
                                if memory::load(rcvr2 as *mut i64) as u64
                                    & REMEMBERED_BIT as u64 == 0
                                {
                                    enterIntoRememberedSet(vm, rcvr2);
                                }
                            }
                            memory::store(
                                rcvr2
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index98.wrapping_shl(SHIFT_FOR_WORD as u32))
                                    as *mut i64,
                                oop169,
                            );
                        }
                    }
                    1 => {
                        let index99: i64 = byte3 & 63;
                        let count46: i64 = memory::load(
                            local_framePointer
                                .wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64) as *mut u8,
                        ) as i64;
                        memory::store(
                            (if index99 < count46 {
                                local_framePointer
                                    .wrapping_add(FRAME_CALLER_IP as u64)
                                    .wrapping_add(
                                        count46.wrapping_sub(index99).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            } else {
                                local_framePointer
                                    .wrapping_add(FRAME_FIRST_TEMP as u64)
                                    .wrapping_sub(
                                        index99.wrapping_sub(count46).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            }) as *mut i64,
                            oop169,
                        );
                    }
                    2 => {
                        vm.instructionPointer.set(local_instructionPointer);
                        vm.stackPointer.set(local_stackPointer);
                        vm.framePointer.set(local_framePointer);
                        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                        sendUnknownBytecode(vm, 2);
                        local_instructionPointer = vm.instructionPointer.get();
                        local_stackPointer = vm.stackPointer.get();
                        local_framePointer = vm.framePointer.get();
                        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                    }
                    _ => {
                        let index100: i64 = LITERAL_START.wrapping_add(byte3 & 63);
                        let oop170: i64 = memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        );
                        let mut value74: i64 = memory::load(
                            oop170
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index100.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                        );
                        if memory::load(value74 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value74 = fixForwardedFieldofObject(vm, index100, oop170);
                        }
                        if value74 & TAG_MASK != 0
                            || memory::load(value74 as *mut i64) as u64
                                & IMMUTABLE_BIT as u64 != 0
                        {
                            vm.instructionPointer.set(local_instructionPointer);
                            vm.stackPointer.set(local_stackPointer);
                            vm.framePointer.set(local_framePointer);
                            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                            sendAttemptToAssigntoslot(vm, oop169, value74, VALUE_INDEX);
                            local_instructionPointer = vm.instructionPointer.get();
                            local_stackPointer = vm.stackPointer.get();
                            local_framePointer = vm.framePointer.get();
                            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        } else {
                            let mut offset38: u64 = value74 as u64;
                            offset38 = offset38.wrapping_sub(vm.newSpaceStart.get());
                            let mut t68: bool = offset38 >= vm.newSpaceBytes.get();
                            if t68 {
                                let mut t69: bool = oop169 & TAG_MASK == 0;
                                if t69 {
                                    let mut offset39: u64 = oop169 as u64;
                                    offset39 = offset39.wrapping_sub(vm.newSpaceStart.get());
                                    t69 = offset39 < vm.newSpaceBytes.get();
                                }
                                t68 = t69;
                            }
                            if t68 {
                                if memory::load(value74 as *mut i64) as u64
                                    & REMEMBERED_BIT as u64 == 0
                                {
                                    enterIntoRememberedSet(vm, value74);
                                }
                            }
                            memory::store(
                                value74
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                                oop169,
                            );
                        }
                    }
                }
            }
            131 => {
                // v3SingleExtendedSend
                let byte4: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let selector: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add((byte4 & 31).wrapping_mul(BYTES_PER_WORD))
                        as *mut i64,
                );
                let count47: i64 = (byte4 as u64 >> 5) as i64;
                let oop171: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(count47.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let tag: i64 = oop171 & TAG_MASK;
                let classTag: i64 = (if tag == 0 {
                    memory::load(oop171 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                } else {
                    tag as u64
                }) as i64;
                let entry: i64 = (selector ^ classTag << 2) & METHOD_CACHE_MASK;
                vm.argumentCount.set(count47);
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
                        let rcvr3: i64 = memory::load(
                            local_stackPointer
                                .wrapping_add(count47.wrapping_mul(BYTES_PER_WORD) as u64)
                                as *mut i64,
                        );
                        local_bytecodeSetOffset = (header as u64 >> 55) as i64
                            & SISTA_BYTECODE_SET;
                        let flags6: u64 = ((local_bytecodeSetOffset as u64) << 32)
                            .wrapping_add(
                                (count47 as u64)
                                    .wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                            )
                            .wrapping_add(1);
                        let oop172: i64 = local_instructionPointer as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop172);
                        let oop173: i64 = local_framePointer as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop173);
                        local_framePointer = local_stackPointer;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, code);
                        let oop174: i64 = vm.nilObj.get();
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop174);
                        let oop175: i64 = flags6 as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop175);
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, rcvr3);
                        let count48: i64 = ((header as u64)
                            .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                            .wrapping_sub(count47);
                        let nilOop: i64 = vm.nilObj.get();
                        let mut i: i64 = 1;
                        while i <= count48 {
                            local_stackPointer = local_stackPointer
                                .wrapping_sub(BYTES_PER_WORD as u64);
                            memory::store(local_stackPointer as *mut i64, nilOop);
                            i = i.wrapping_add(1);
                        }
                        local_instructionPointer = code
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (header & HEADER_LITERAL_COUNT_MASK)
                                    .wrapping_add(1)
                                    .wrapping_mul(BYTES_PER_WORD),
                            ) as u64;
                        if local_stackPointer < vm.stackLimit.get() {
                            vm.instructionPointer.set(local_instructionPointer);
                            vm.stackPointer.set(local_stackPointer);
                            vm.framePointer.set(local_framePointer);
                            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                            stackLimitReached(vm);
                            local_instructionPointer = vm.instructionPointer.get();
                            local_stackPointer = vm.stackPointer.get();
                            local_framePointer = vm.framePointer.get();
                            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        }
                        continue;
                    }
                    vm.newMethod.set(code);
                } else {
                    vm.messageSelector.set(selector);
                    vm.lkupClassTag.set(classTag);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    findMethodForSend(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                    primitive = vm.newMethodPrimitive.get();
                }
                if primitive >= QUICK_PRIMITIVE_FIRST
                    && primitive <= QUICK_PRIMITIVE_LAST
                {
                    if primitive >= QUICK_PRIMITIVE_FIRST_FIELD {
                        memory::store(
                            local_stackPointer as *mut i64,
                            memory::load(
                                memory::load(local_stackPointer as *mut i64)
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        primitive
                                            .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            ),
                        );
                    } else if primitive != QUICK_PRIMITIVE_FIRST {
                        memory::store(
                            local_stackPointer as *mut i64,
                            quickConstant(vm, primitive),
                        );
                    }
                } else {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    runNewMethodPrimitive(vm, primitive);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            132 => {
                // v3DoubleExtended
                let byte5: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let byte6: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                v3Dowith(vm, byte5, byte6);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            133 => {
                // v3SingleExtendedSuper
                let byte7: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                superSendarguments(vm, byte7 & 31, (byte7 as u64 >> 5) as i64);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            134 => {
                // v3SecondExtendedSend
                let byte8: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendSlowlyarguments(
                    vm,
                    memory::load(
                        memory::load(
                                local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                    as *mut i64,
                            )
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(BYTES_PER_WORD)
                            .wrapping_add((byte8 & 63).wrapping_mul(BYTES_PER_WORD))
                            as *mut i64,
                    ),
                    (byte8 as u64 >> 6) as i64,
                );
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            135 | 472 => {
                // popBytecode
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
            }
            136 | 339 => {
                // duplicateTopBytecode
                let oop177: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop177);
            }
            137 => {
                // pushActiveContextBytecode
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                pushActiveContext(vm);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            138 => {
                // v3PushNewArray
                let byte9: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                pushNewArray(vm, byte9);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            139 => {
                // v3CallPrimitive
                let code1: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                if local_instructionPointer.wrapping_sub(1)
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
                    local_instructionPointer = local_instructionPointer.wrapping_add(2);
                } else {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendUnknownBytecode(vm, 1);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            140 => {
                // v3PushRemoteTemp
                let byte10: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let byte11: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let count49: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t70: i64 = memory::load(
                    memory::load(
                            (if byte11 < count49 {
                                local_framePointer
                                    .wrapping_add(FRAME_CALLER_IP as u64)
                                    .wrapping_add(
                                        count49.wrapping_sub(byte11).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            } else {
                                local_framePointer
                                    .wrapping_add(FRAME_FIRST_TEMP as u64)
                                    .wrapping_sub(
                                        byte11.wrapping_sub(count49).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            }) as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(byte10.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t70);
            }
            141 => {
                // v3StoreRemoteTemp
                let byte12: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let t71: i64 = memory::load(local_stackPointer as *mut i64);
                let byte13: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let count50: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t72: i64 = memory::load(
                    (if byte13 < count50 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count50.wrapping_sub(byte13).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                byte13.wrapping_sub(count50).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                let mut offset40: u64 = t72 as u64;
                offset40 = offset40.wrapping_sub(vm.newSpaceStart.get());
                let mut t73: bool = offset40 >= vm.newSpaceBytes.get();
                if t73 {
                    let mut t74: bool = t71 & TAG_MASK == 0;
                    if t74 {
                        let mut offset41: u64 = t71 as u64;
                        offset41 = offset41.wrapping_sub(vm.newSpaceStart.get());
                        t74 = offset41 < vm.newSpaceBytes.get();
                    }
                    t73 = t74;
                }
                if t73 {
                    if memory::load(t72 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
                    {
                        enterIntoRememberedSet(vm, t72);
                    }
                }
                memory::store(
                    t72
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(byte12.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    t71,
                );
            }
            142 => {
                // v3StoreAndPopRemoteTemp
                let oop178: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let byte14: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let byte15: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let count51: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t75: i64 = memory::load(
                    (if byte15 < count51 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count51.wrapping_sub(byte15).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                byte15.wrapping_sub(count51).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                let mut offset42: u64 = t75 as u64;
                offset42 = offset42.wrapping_sub(vm.newSpaceStart.get());
                let mut t76: bool = offset42 >= vm.newSpaceBytes.get();
                if t76 {
                    let mut t77: bool = oop178 & TAG_MASK == 0;
                    if t77 {
                        let mut offset43: u64 = oop178 as u64;
                        offset43 = offset43.wrapping_sub(vm.newSpaceStart.get());
                        t77 = offset43 < vm.newSpaceBytes.get();
                    }
                    t76 = t77;
                }
                if t76 {
                    if memory::load(t75 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
                    {
                        enterIntoRememberedSet(vm, t75);
                    }
                }
                memory::store(
                    t75
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(byte14.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    oop178,
                );
            }
            143 => {
                // v3PushClosure
                let byte16: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let byte17: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let byte18: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                pushV3ClosureArgumentscopiedblockSize(
                    vm,
                    byte16 & 15,
                    (byte16 as u64 >> 4) as i64,
                    byte17.wrapping_mul(256).wrapping_add(byte18),
                );
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            144 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
            }
            145 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
            }
            146 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(3);
            }
            147 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(4);
            }
            148 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(5);
            }
            149 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(6);
            }
            150 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(7);
            }
            151 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(8);
            }
            432 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
            }
            433 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
            }
            434 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(3);
            }
            435 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(4);
            }
            436 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(5);
            }
            437 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(6);
            }
            438 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(7);
            }
            439 => {
                // shortJumpBytecode
                local_instructionPointer = local_instructionPointer.wrapping_add(8);
            }
            152 => {
                // shortJumpIfFalseBytecode
                let oop179: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop179 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                } else if oop179 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            153 => {
                // shortJumpIfFalseBytecode
                let oop180: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop180 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(2);
                } else if oop180 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            154 => {
                // shortJumpIfFalseBytecode
                let oop181: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop181 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(3);
                } else if oop181 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            155 => {
                // shortJumpIfFalseBytecode
                let oop182: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop182 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(4);
                } else if oop182 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            156 => {
                // shortJumpIfFalseBytecode
                let oop183: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop183 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(5);
                } else if oop183 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            157 => {
                // shortJumpIfFalseBytecode
                let oop184: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop184 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(6);
                } else if oop184 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            158 => {
                // shortJumpIfFalseBytecode
                let oop185: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop185 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(7);
                } else if oop185 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            159 => {
                // shortJumpIfFalseBytecode
                let oop186: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop186 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(8);
                } else if oop186 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            448 => {
                // shortJumpIfFalseBytecode
                let oop187: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop187 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                } else if oop187 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            449 => {
                // shortJumpIfFalseBytecode
                let oop188: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop188 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(2);
                } else if oop188 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            450 => {
                // shortJumpIfFalseBytecode
                let oop189: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop189 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(3);
                } else if oop189 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            451 => {
                // shortJumpIfFalseBytecode
                let oop190: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop190 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(4);
                } else if oop190 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            452 => {
                // shortJumpIfFalseBytecode
                let oop191: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop191 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(5);
                } else if oop191 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            453 => {
                // shortJumpIfFalseBytecode
                let oop192: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop192 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(6);
                } else if oop192 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            454 => {
                // shortJumpIfFalseBytecode
                let oop193: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop193 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(7);
                } else if oop193 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            455 => {
                // shortJumpIfFalseBytecode
                let oop194: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop194 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(8);
                } else if oop194 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            160..=167 => {
                // v3LongJump
                let t78: i64 = (local_currentBytecode & 7)
                    .wrapping_sub(4)
                    .wrapping_mul(256);
                let byte19: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let distance16: i64 = t78.wrapping_add(byte19);
                local_instructionPointer = local_instructionPointer
                    .wrapping_add(distance16 as u64);
                if distance16 < 0 && local_stackPointer < vm.stackLimit.get() {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    stackLimitReachedMayContextSwitch(vm, 1);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            168..=171 => {
                // v3LongJumpIfTrue
                let t79: i64 = (local_currentBytecode & 3).wrapping_mul(256);
                let byte20: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let distance17: i64 = t79.wrapping_add(byte20);
                let oop195: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop195 == vm.trueObj.get() {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance17 as u64);
                } else if oop195 != vm.falseObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            172..=175 => {
                // v3LongJumpIfFalse
                let t80: i64 = (local_currentBytecode & 3).wrapping_mul(256);
                let byte21: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let distance18: i64 = t80.wrapping_add(byte21);
                let oop196: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop196 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance18 as u64);
                } else if oop196 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            176 => {
                // bytecodeAdd
                let rcvr4: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr4 & arg & SMALL_INTEGER_TAG != 0
                    && !rcvr4.checked_add(arg.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
                {
                    let oop197: i64 = rcvr4
                        .wrapping_add(arg.wrapping_sub(SMALL_INTEGER_TAG));
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop197);
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                arithmeticOnFloats(vm, 0);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            352 => {
                // bytecodeAdd
                let rcvr5: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg1: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr5 & arg1 & SMALL_INTEGER_TAG != 0
                    && !rcvr5.checked_add(arg1.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
                {
                    let oop198: i64 = rcvr5
                        .wrapping_add(arg1.wrapping_sub(SMALL_INTEGER_TAG));
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop198);
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                arithmeticOnFloats(vm, 0);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            177 => {
                // bytecodeSubtract
                let rcvr6: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg2: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr6 & arg2 & SMALL_INTEGER_TAG != 0
                    && !rcvr6.checked_sub(arg2.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
                {
                    let oop199: i64 = rcvr6
                        .wrapping_sub(arg2.wrapping_sub(SMALL_INTEGER_TAG));
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop199);
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                arithmeticOnFloats(vm, 1);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            353 => {
                // bytecodeSubtract
                let rcvr7: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg3: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr7 & arg3 & SMALL_INTEGER_TAG != 0
                    && !rcvr7.checked_sub(arg3.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
                {
                    let oop200: i64 = rcvr7
                        .wrapping_sub(arg3.wrapping_sub(SMALL_INTEGER_TAG));
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop200);
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                arithmeticOnFloats(vm, 1);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            178 => {
                // bytecodeLess
                let rcvr8: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg4: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr8 & arg4 & SMALL_INTEGER_TAG != 0 {
                    let condition: i64 = (rcvr8 < arg4) as i64;
                    'l269: {
                        let next: i64 = memory::load(local_instructionPointer as *mut u8)
                            as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                        if next & 248 == 152 {
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(1);
                            if condition == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add((next & 7).wrapping_add(1) as u64);
                            }
                            break 'l269;
                        }
                        'l270: {
                            if next & 252 != 172 {
                                let oop201: i64 = if condition != 0 {
                                    vm.trueObj.get()
                                } else {
                                    vm.falseObj.get()
                                };
                                local_stackPointer = local_stackPointer
                                    .wrapping_sub(BYTES_PER_WORD as u64);
                                memory::store(local_stackPointer as *mut i64, oop201);
                                break 'l270;
                            }
                            let mut distance19: i64 = memory::load(
                                local_instructionPointer.wrapping_add(1) as *mut u8,
                            ) as i64;
                            distance19 = (next & 3)
                                .wrapping_mul(256)
                                .wrapping_add(distance19);
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(2);
                            if condition == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add(distance19 as u64);
                            }
                        }
                    }
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                compareFloats(vm, 2);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            354 => {
                // bytecodeLess
                let rcvr9: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg5: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr9 & arg5 & SMALL_INTEGER_TAG != 0 {
                    let condition1: i64 = (rcvr9 < arg5) as i64;
                    'l272: {
                        let next1: i64 = memory::load(
                            local_instructionPointer as *mut u8,
                        ) as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                        if next1 & 248 == 192 {
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(1);
                            if condition1 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add((next1 & 7).wrapping_add(1) as u64);
                            }
                            break 'l272;
                        }
                        'l273: {
                            if next1 != 239 {
                                let oop202: i64 = if condition1 != 0 {
                                    vm.trueObj.get()
                                } else {
                                    vm.falseObj.get()
                                };
                                local_stackPointer = local_stackPointer
                                    .wrapping_sub(BYTES_PER_WORD as u64);
                                memory::store(local_stackPointer as *mut i64, oop202);
                                break 'l273;
                            }
                            let distance20: i64 = memory::load(
                                local_instructionPointer.wrapping_add(1) as *mut u8,
                            ) as i64;
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(2);
                            if condition1 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add(distance20 as u64);
                            }
                        }
                    }
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                compareFloats(vm, 2);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            179 => {
                // bytecodeGreater
                let rcvr10: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg6: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr10 & arg6 & SMALL_INTEGER_TAG != 0 {
                    let condition2: i64 = (rcvr10 > arg6) as i64;
                    'l275: {
                        let next2: i64 = memory::load(
                            local_instructionPointer as *mut u8,
                        ) as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                        if next2 & 248 == 152 {
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(1);
                            if condition2 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add((next2 & 7).wrapping_add(1) as u64);
                            }
                            break 'l275;
                        }
                        'l276: {
                            if next2 & 252 != 172 {
                                let oop203: i64 = if condition2 != 0 {
                                    vm.trueObj.get()
                                } else {
                                    vm.falseObj.get()
                                };
                                local_stackPointer = local_stackPointer
                                    .wrapping_sub(BYTES_PER_WORD as u64);
                                memory::store(local_stackPointer as *mut i64, oop203);
                                break 'l276;
                            }
                            let mut distance21: i64 = memory::load(
                                local_instructionPointer.wrapping_add(1) as *mut u8,
                            ) as i64;
                            distance21 = (next2 & 3)
                                .wrapping_mul(256)
                                .wrapping_add(distance21);
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(2);
                            if condition2 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add(distance21 as u64);
                            }
                        }
                    }
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                compareFloats(vm, 3);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            355 => {
                // bytecodeGreater
                let rcvr11: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg7: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr11 & arg7 & SMALL_INTEGER_TAG != 0 {
                    let condition3: i64 = (rcvr11 > arg7) as i64;
                    'l278: {
                        let next3: i64 = memory::load(
                            local_instructionPointer as *mut u8,
                        ) as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                        if next3 & 248 == 192 {
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(1);
                            if condition3 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add((next3 & 7).wrapping_add(1) as u64);
                            }
                            break 'l278;
                        }
                        'l279: {
                            if next3 != 239 {
                                let oop204: i64 = if condition3 != 0 {
                                    vm.trueObj.get()
                                } else {
                                    vm.falseObj.get()
                                };
                                local_stackPointer = local_stackPointer
                                    .wrapping_sub(BYTES_PER_WORD as u64);
                                memory::store(local_stackPointer as *mut i64, oop204);
                                break 'l279;
                            }
                            let distance22: i64 = memory::load(
                                local_instructionPointer.wrapping_add(1) as *mut u8,
                            ) as i64;
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(2);
                            if condition3 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add(distance22 as u64);
                            }
                        }
                    }
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                compareFloats(vm, 3);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            180 => {
                // bytecodeLessOrEqual
                let rcvr12: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg8: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr12 & arg8 & SMALL_INTEGER_TAG != 0 {
                    let condition4: i64 = (rcvr12 <= arg8) as i64;
                    'l281: {
                        let next4: i64 = memory::load(
                            local_instructionPointer as *mut u8,
                        ) as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                        if next4 & 248 == 152 {
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(1);
                            if condition4 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add((next4 & 7).wrapping_add(1) as u64);
                            }
                            break 'l281;
                        }
                        'l282: {
                            if next4 & 252 != 172 {
                                let oop205: i64 = if condition4 != 0 {
                                    vm.trueObj.get()
                                } else {
                                    vm.falseObj.get()
                                };
                                local_stackPointer = local_stackPointer
                                    .wrapping_sub(BYTES_PER_WORD as u64);
                                memory::store(local_stackPointer as *mut i64, oop205);
                                break 'l282;
                            }
                            let mut distance23: i64 = memory::load(
                                local_instructionPointer.wrapping_add(1) as *mut u8,
                            ) as i64;
                            distance23 = (next4 & 3)
                                .wrapping_mul(256)
                                .wrapping_add(distance23);
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(2);
                            if condition4 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add(distance23 as u64);
                            }
                        }
                    }
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                compareFloats(vm, 4);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            356 => {
                // bytecodeLessOrEqual
                let rcvr13: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg9: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr13 & arg9 & SMALL_INTEGER_TAG != 0 {
                    let condition5: i64 = (rcvr13 <= arg9) as i64;
                    'l284: {
                        let next5: i64 = memory::load(
                            local_instructionPointer as *mut u8,
                        ) as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                        if next5 & 248 == 192 {
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(1);
                            if condition5 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add((next5 & 7).wrapping_add(1) as u64);
                            }
                            break 'l284;
                        }
                        'l285: {
                            if next5 != 239 {
                                let oop206: i64 = if condition5 != 0 {
                                    vm.trueObj.get()
                                } else {
                                    vm.falseObj.get()
                                };
                                local_stackPointer = local_stackPointer
                                    .wrapping_sub(BYTES_PER_WORD as u64);
                                memory::store(local_stackPointer as *mut i64, oop206);
                                break 'l285;
                            }
                            let distance24: i64 = memory::load(
                                local_instructionPointer.wrapping_add(1) as *mut u8,
                            ) as i64;
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(2);
                            if condition5 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add(distance24 as u64);
                            }
                        }
                    }
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                compareFloats(vm, 4);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            181 => {
                // bytecodeGreaterOrEqual
                let rcvr14: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg10: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr14 & arg10 & SMALL_INTEGER_TAG != 0 {
                    let condition6: i64 = (rcvr14 >= arg10) as i64;
                    'l287: {
                        let next6: i64 = memory::load(
                            local_instructionPointer as *mut u8,
                        ) as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                        if next6 & 248 == 152 {
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(1);
                            if condition6 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add((next6 & 7).wrapping_add(1) as u64);
                            }
                            break 'l287;
                        }
                        'l288: {
                            if next6 & 252 != 172 {
                                let oop207: i64 = if condition6 != 0 {
                                    vm.trueObj.get()
                                } else {
                                    vm.falseObj.get()
                                };
                                local_stackPointer = local_stackPointer
                                    .wrapping_sub(BYTES_PER_WORD as u64);
                                memory::store(local_stackPointer as *mut i64, oop207);
                                break 'l288;
                            }
                            let mut distance25: i64 = memory::load(
                                local_instructionPointer.wrapping_add(1) as *mut u8,
                            ) as i64;
                            distance25 = (next6 & 3)
                                .wrapping_mul(256)
                                .wrapping_add(distance25);
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(2);
                            if condition6 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add(distance25 as u64);
                            }
                        }
                    }
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                compareFloats(vm, 5);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            357 => {
                // bytecodeGreaterOrEqual
                let rcvr15: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg11: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr15 & arg11 & SMALL_INTEGER_TAG != 0 {
                    let condition7: i64 = (rcvr15 >= arg11) as i64;
                    'l290: {
                        let next7: i64 = memory::load(
                            local_instructionPointer as *mut u8,
                        ) as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                        if next7 & 248 == 192 {
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(1);
                            if condition7 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add((next7 & 7).wrapping_add(1) as u64);
                            }
                            break 'l290;
                        }
                        'l291: {
                            if next7 != 239 {
                                let oop208: i64 = if condition7 != 0 {
                                    vm.trueObj.get()
                                } else {
                                    vm.falseObj.get()
                                };
                                local_stackPointer = local_stackPointer
                                    .wrapping_sub(BYTES_PER_WORD as u64);
                                memory::store(local_stackPointer as *mut i64, oop208);
                                break 'l291;
                            }
                            let distance26: i64 = memory::load(
                                local_instructionPointer.wrapping_add(1) as *mut u8,
                            ) as i64;
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(2);
                            if condition7 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add(distance26 as u64);
                            }
                        }
                    }
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                compareFloats(vm, 5);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            182 => {
                // bytecodeEqual
                let rcvr16: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg12: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr16 & arg12 & SMALL_INTEGER_TAG != 0 {
                    let condition8: i64 = (rcvr16 == arg12) as i64;
                    'l293: {
                        let next8: i64 = memory::load(
                            local_instructionPointer as *mut u8,
                        ) as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                        if next8 & 248 == 152 {
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(1);
                            if condition8 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add((next8 & 7).wrapping_add(1) as u64);
                            }
                            break 'l293;
                        }
                        'l294: {
                            if next8 & 252 != 172 {
                                let oop209: i64 = if condition8 != 0 {
                                    vm.trueObj.get()
                                } else {
                                    vm.falseObj.get()
                                };
                                local_stackPointer = local_stackPointer
                                    .wrapping_sub(BYTES_PER_WORD as u64);
                                memory::store(local_stackPointer as *mut i64, oop209);
                                break 'l294;
                            }
                            let mut distance27: i64 = memory::load(
                                local_instructionPointer.wrapping_add(1) as *mut u8,
                            ) as i64;
                            distance27 = (next8 & 3)
                                .wrapping_mul(256)
                                .wrapping_add(distance27);
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(2);
                            if condition8 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add(distance27 as u64);
                            }
                        }
                    }
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                compareFloats(vm, 6);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            358 => {
                // bytecodeEqual
                let rcvr17: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg13: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr17 & arg13 & SMALL_INTEGER_TAG != 0 {
                    let condition9: i64 = (rcvr17 == arg13) as i64;
                    'l296: {
                        let next9: i64 = memory::load(
                            local_instructionPointer as *mut u8,
                        ) as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                        if next9 & 248 == 192 {
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(1);
                            if condition9 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add((next9 & 7).wrapping_add(1) as u64);
                            }
                            break 'l296;
                        }
                        'l297: {
                            if next9 != 239 {
                                let oop210: i64 = if condition9 != 0 {
                                    vm.trueObj.get()
                                } else {
                                    vm.falseObj.get()
                                };
                                local_stackPointer = local_stackPointer
                                    .wrapping_sub(BYTES_PER_WORD as u64);
                                memory::store(local_stackPointer as *mut i64, oop210);
                                break 'l297;
                            }
                            let distance28: i64 = memory::load(
                                local_instructionPointer.wrapping_add(1) as *mut u8,
                            ) as i64;
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(2);
                            if condition9 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add(distance28 as u64);
                            }
                        }
                    }
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                compareFloats(vm, 6);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            183 => {
                // bytecodeNotEqual
                let rcvr18: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg14: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr18 & arg14 & SMALL_INTEGER_TAG != 0 {
                    let condition10: i64 = (rcvr18 != arg14) as i64;
                    'l299: {
                        let next10: i64 = memory::load(
                            local_instructionPointer as *mut u8,
                        ) as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                        if next10 & 248 == 152 {
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(1);
                            if condition10 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add((next10 & 7).wrapping_add(1) as u64);
                            }
                            break 'l299;
                        }
                        'l300: {
                            if next10 & 252 != 172 {
                                let oop211: i64 = if condition10 != 0 {
                                    vm.trueObj.get()
                                } else {
                                    vm.falseObj.get()
                                };
                                local_stackPointer = local_stackPointer
                                    .wrapping_sub(BYTES_PER_WORD as u64);
                                memory::store(local_stackPointer as *mut i64, oop211);
                                break 'l300;
                            }
                            let mut distance29: i64 = memory::load(
                                local_instructionPointer.wrapping_add(1) as *mut u8,
                            ) as i64;
                            distance29 = (next10 & 3)
                                .wrapping_mul(256)
                                .wrapping_add(distance29);
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(2);
                            if condition10 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add(distance29 as u64);
                            }
                        }
                    }
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                compareFloats(vm, 7);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            359 => {
                // bytecodeNotEqual
                let rcvr19: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg15: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr19 & arg15 & SMALL_INTEGER_TAG != 0 {
                    let condition11: i64 = (rcvr19 != arg15) as i64;
                    'l302: {
                        let next11: i64 = memory::load(
                            local_instructionPointer as *mut u8,
                        ) as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                        if next11 & 248 == 192 {
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(1);
                            if condition11 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add((next11 & 7).wrapping_add(1) as u64);
                            }
                            break 'l302;
                        }
                        'l303: {
                            if next11 != 239 {
                                let oop212: i64 = if condition11 != 0 {
                                    vm.trueObj.get()
                                } else {
                                    vm.falseObj.get()
                                };
                                local_stackPointer = local_stackPointer
                                    .wrapping_sub(BYTES_PER_WORD as u64);
                                memory::store(local_stackPointer as *mut i64, oop212);
                                break 'l303;
                            }
                            let distance30: i64 = memory::load(
                                local_instructionPointer.wrapping_add(1) as *mut u8,
                            ) as i64;
                            local_instructionPointer = local_instructionPointer
                                .wrapping_add(2);
                            if condition11 == 0 {
                                local_instructionPointer = local_instructionPointer
                                    .wrapping_add(distance30 as u64);
                            }
                        }
                    }
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                compareFloats(vm, 7);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            184 => {
                // bytecodeMultiply
                let mut rcvr20: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let mut arg16: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr20 & arg16 & SMALL_INTEGER_TAG != 0 {
                    rcvr20 = rcvr20.wrapping_sub(SMALL_INTEGER_TAG);
                    arg16 = arg16.wrapping_shr(NUM_TAG_BITS as u32);
                    if !rcvr20.checked_mul(arg16).is_none() {
                        let oop213: i64 = rcvr20
                            .wrapping_mul(arg16)
                            .wrapping_add(SMALL_INTEGER_TAG);
                        local_stackPointer = local_stackPointer
                            .wrapping_add(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop213);
                        continue;
                    }
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                arithmeticOnFloats(vm, 8);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            360 => {
                // bytecodeMultiply
                let mut rcvr21: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let mut arg17: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr21 & arg17 & SMALL_INTEGER_TAG != 0 {
                    rcvr21 = rcvr21.wrapping_sub(SMALL_INTEGER_TAG);
                    arg17 = arg17.wrapping_shr(NUM_TAG_BITS as u32);
                    if !rcvr21.checked_mul(arg17).is_none() {
                        let oop214: i64 = rcvr21
                            .wrapping_mul(arg17)
                            .wrapping_add(SMALL_INTEGER_TAG);
                        local_stackPointer = local_stackPointer
                            .wrapping_add(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop214);
                        continue;
                    }
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                arithmeticOnFloats(vm, 8);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            185 | 361 => {
                // bytecodeDivide
                let mut rcvr22: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let mut arg18: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr22 & arg18 & SMALL_INTEGER_TAG != 0 && arg18 != CONST_ZERO {
                    rcvr22 = rcvr22.wrapping_shr(NUM_TAG_BITS as u32);
                    arg18 = arg18.wrapping_shr(NUM_TAG_BITS as u32);
                    let result: i64 = rcvr22.wrapping_div(arg18);
                    if result.wrapping_mul(arg18) == rcvr22
                        && result
                            .wrapping_shl(NUM_TAG_BITS as u32)
                            .wrapping_shr(NUM_TAG_BITS as u32) == result
                    {
                        let oop215: i64 = result
                            .wrapping_shl(NUM_TAG_BITS as u32)
                            .wrapping_add(SMALL_INTEGER_TAG);
                        local_stackPointer = local_stackPointer
                            .wrapping_add(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop215);
                        continue;
                    }
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                arithmeticOnFloats(vm, 9);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            186 | 362 => {
                // bytecodeModulo
                let rcvr23: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let mut arg19: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr23 & arg19 & SMALL_INTEGER_TAG != 0 && arg19 != CONST_ZERO {
                    arg19 = arg19.wrapping_shr(NUM_TAG_BITS as u32);
                    let mut result1: i64 = rcvr23
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_rem(arg19);
                    if result1 != 0 && (result1 ^ arg19) < 0 {
                        result1 = result1.wrapping_add(arg19);
                    }
                    let oop216: i64 = result1
                        .wrapping_shl(NUM_TAG_BITS as u32)
                        .wrapping_add(SMALL_INTEGER_TAG);
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop216);
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendSpecialSelectorarguments(vm, 10, 1);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            187 | 363 => {
                // bytecodeMakePoint
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                makePointOfOperands(vm);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            188 | 364 => {
                // bytecodeBitShift
                let mut rcvr24: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let mut arg20: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr24 & arg20 & SMALL_INTEGER_TAG != 0 {
                    rcvr24 = rcvr24.wrapping_shr(NUM_TAG_BITS as u32);
                    arg20 = arg20.wrapping_shr(NUM_TAG_BITS as u32);
                    if arg20 >= 0 {
                        if arg20 < 61 {
                            let shifted: i64 = rcvr24.wrapping_shl(arg20 as u32);
                            if shifted.wrapping_shr(arg20 as u32) == rcvr24
                                && shifted
                                    .wrapping_shl(NUM_TAG_BITS as u32)
                                    .wrapping_shr(NUM_TAG_BITS as u32) == shifted
                            {
                                let oop217: i64 = shifted
                                    .wrapping_shl(NUM_TAG_BITS as u32)
                                    .wrapping_add(SMALL_INTEGER_TAG);
                                local_stackPointer = local_stackPointer
                                    .wrapping_add(BYTES_PER_WORD as u64);
                                memory::store(local_stackPointer as *mut i64, oop217);
                                continue;
                            }
                        }
                    } else if arg20 > -62 {
                        let oop218: i64 = rcvr24
                            .wrapping_shr(0i64.wrapping_sub(arg20) as u32)
                            .wrapping_shl(NUM_TAG_BITS as u32)
                            .wrapping_add(SMALL_INTEGER_TAG);
                        local_stackPointer = local_stackPointer
                            .wrapping_add(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop218);
                        continue;
                    }
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendSpecialSelectorarguments(vm, 12, 1);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            189 | 365 => {
                // bytecodeFloorDivide
                let mut rcvr25: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let mut arg21: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr25 & arg21 & SMALL_INTEGER_TAG != 0 && arg21 != CONST_ZERO {
                    rcvr25 = rcvr25.wrapping_shr(NUM_TAG_BITS as u32);
                    arg21 = arg21.wrapping_shr(NUM_TAG_BITS as u32);
                    let mut result2: i64 = rcvr25.wrapping_div(arg21);
                    if result2.wrapping_mul(arg21) != rcvr25 && (rcvr25 ^ arg21) < 0 {
                        result2 = result2.wrapping_sub(1);
                    }
                    if result2
                        .wrapping_shl(NUM_TAG_BITS as u32)
                        .wrapping_shr(NUM_TAG_BITS as u32) == result2
                    {
                        let oop219: i64 = result2
                            .wrapping_shl(NUM_TAG_BITS as u32)
                            .wrapping_add(SMALL_INTEGER_TAG);
                        local_stackPointer = local_stackPointer
                            .wrapping_add(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop219);
                        continue;
                    }
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendSpecialSelectorarguments(vm, 13, 1);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            190 | 366 => {
                // bytecodeBitAnd
                let rcvr26: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg22: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr26 & arg22 & SMALL_INTEGER_TAG != 0 {
                    let oop220: i64 = rcvr26 & arg22;
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop220);
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendSpecialSelectorarguments(vm, 14, 1);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            191 | 367 => {
                // bytecodeBitOr
                let rcvr27: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let arg23: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr27 & arg23 & SMALL_INTEGER_TAG != 0 {
                    let oop221: i64 = rcvr27 | arg23;
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop221);
                    continue;
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendSpecialSelectorarguments(vm, 15, 1);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            192 | 368 => {
                // bytecodeAt
                let t81: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let indexOop: i64 = memory::load(local_stackPointer as *mut i64);
                let element: i64;
                'l314: {
                    if t81 & TAG_MASK != 0 || indexOop & TAG_MASK != SMALL_INTEGER_TAG {
                        element = 0;
                        break 'l314;
                    }
                    let classTag1: i64 = (memory::load(t81 as *mut i64) as u64
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
                        break 'l314;
                    }
                    let index101: u64 = indexOop
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format: u64 = (memory::load(t81 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format == FORMAT_ARRAY as u64 {
                        let count52: u64 = (memory::load(t81 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index101
                            < (if count52 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    t81.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count52
                            })
                        {
                            element = memory::load(
                                t81
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (index101 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            break 'l314;
                        }
                        element = 0;
                        break 'l314;
                    }
                    if format >= FORMAT_BYTES as u64
                        && format < FORMAT_COMPILED_CODE as u64
                    {
                        let format1: i64 = format as i64;
                        let count53: u64 = (memory::load(t81 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index101
                            < ((if count53 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    t81.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count53
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format1 & 7) as u64
                        {
                            element = if access == 1 {
                                (memory::load(
                                    t81
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(index101 as i64) as *mut u8,
                                ) as i64)
                                    .wrapping_shl(NUM_TAG_BITS as u32)
                                    .wrapping_add(SMALL_INTEGER_TAG)
                            } else {
                                (memory::load(
                                    t81
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(index101 as i64) as *mut u8,
                                ) as i64)
                                    .wrapping_shl(NUM_TAG_BITS as u32)
                                    .wrapping_add(CHARACTER_TAG)
                            };
                            break 'l314;
                        }
                    }
                    element = 0;
                }
                if element != 0 {
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, element);
                } else {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAt(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            193 | 369 => {
                // bytecodeAtPut
                let value75: i64 = memory::load(local_stackPointer as *mut i64);
                let t82: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let indexOop1: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let t83: i64;
                'l316: {
                    if t82 & TAG_MASK != 0 || indexOop1 & TAG_MASK != SMALL_INTEGER_TAG {
                        t83 = 0;
                        break 'l316;
                    }
                    let classTag2: i64 = (memory::load(t82 as *mut i64) as u64
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
                        || memory::load(t82 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                            != 0
                    {
                        t83 = 0;
                        break 'l316;
                    }
                    let index102: u64 = indexOop1
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format2: u64 = (memory::load(t82 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format2 == FORMAT_ARRAY as u64 {
                        let mut t84: bool = access1 == 1;
                        if t84 {
                            let count54: u64 = (memory::load(t82 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t84 = index102
                                < (if count54 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        t82.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count54
                                });
                        }
                        if !t84 {
                            t83 = 0;
                            break 'l316;
                        }
                        let index103: i64 = index102 as i64;
                        let mut offset44: u64 = t82 as u64;
                        offset44 = offset44.wrapping_sub(vm.newSpaceStart.get());
                        let mut t85: bool = offset44 >= vm.newSpaceBytes.get();
                        if t85 {
                            let mut t86: bool = value75 & TAG_MASK == 0;
                            if t86 {
                                let mut offset45: u64 = value75 as u64;
                                offset45 = offset45.wrapping_sub(vm.newSpaceStart.get());
                                t86 = offset45 < vm.newSpaceBytes.get();
                            }
                            t85 = t86;
                        }
                        if t85 {
                            if memory::load(t82 as *mut i64) as u64
                                & REMEMBERED_BIT as u64 == 0
                            {
                                enterIntoRememberedSet(vm, t82);
                            }
                        }
                        memory::store(
                            t82
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index103.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                            value75,
                        );
                        t83 = 1;
                        break 'l316;
                    }
                    if !(format2 >= FORMAT_BYTES as u64
                        && format2 < FORMAT_COMPILED_CODE as u64)
                    {
                        t83 = 0;
                        break 'l316;
                    }
                    let format3: i64 = format2 as i64;
                    let count55: u64 = (memory::load(t82 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    if index102
                        >= ((if count55 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(t82.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                                & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count55
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format3 & 7) as u64
                    {
                        t83 = 0;
                        break 'l316;
                    }
                    let code2: u64;
                    if access1 == 1 {
                        if value75 & TAG_MASK != SMALL_INTEGER_TAG {
                            t83 = 0;
                            break 'l316;
                        }
                        code2 = value75.wrapping_shr(NUM_TAG_BITS as u32) as u64;
                    } else {
                        if value75 & TAG_MASK != CHARACTER_TAG {
                            t83 = 0;
                            break 'l316;
                        }
                        code2 = (value75 as u64).wrapping_shr(NUM_TAG_BITS as u32);
                    }
                    if code2 > 255 {
                        t83 = 0;
                        break 'l316;
                    }
                    memory::store(
                        t82.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index102 as i64)
                            as *mut u8,
                        code2 as u8,
                    );
                    t83 = 1;
                }
                if t83 != 0 {
                    local_stackPointer = local_stackPointer
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                    memory::store(local_stackPointer as *mut i64, value75);
                } else {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAtPut(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            194 | 370 => {
                // bytecodeSize
                let rcvr28: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr28 & TAG_MASK == 0 {
                    let index104: u64 = memory::load(rcvr28 as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64;
                    if index104 == CLASS_BYTE_STRING_COMPACT_INDEX as u64 {
                        let format4: i64 = ((memory::load(rcvr28 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64)
                            as i64;
                        let count56: u64 = (memory::load(rcvr28 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        memory::store(
                            local_stackPointer as *mut i64,
                            ((if count56 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr28.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count56
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format4 & 7)
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_add(SMALL_INTEGER_TAG),
                        );
                        continue;
                    }
                    if index104 == CLASS_ARRAY_COMPACT_INDEX as u64 {
                        let count57: u64 = (memory::load(rcvr28 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        memory::store(
                            local_stackPointer as *mut i64,
                            ((if count57 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr28.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count57
                            }) as i64)
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_add(SMALL_INTEGER_TAG),
                        );
                        continue;
                    }
                }
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendSpecialSelectorarguments(vm, 18, 0);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            195..=197 | 203 | 371..=373 | 379 => {
                // bytecodeSpecialSend
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendSpecialSelector(vm, (local_currentBytecode & 15).wrapping_add(16));
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            198 => {
                // bytecodeIdentical
                if vm.forwardersMayExist.get() != 0 {
                    let oop222: i64 = memory::load(local_stackPointer as *mut i64);
                    if oop222 & TAG_MASK == 0
                        && memory::load(oop222 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        memory::store(
                            local_stackPointer as *mut i64,
                            followForwarded(oop222),
                        );
                    }
                    let address1: u64 = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    let oop223: i64 = memory::load(address1 as *mut i64);
                    if oop223 & TAG_MASK == 0
                        && memory::load(oop223 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        memory::store(address1 as *mut i64, followForwarded(oop223));
                    }
                }
                let condition12: i64 = (memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                ) == memory::load(local_stackPointer as *mut i64)) as i64;
                let next12: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                if next12 & 248 == 152 {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                    if condition12 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add((next12 & 7).wrapping_add(1) as u64);
                    }
                    continue;
                }
                if next12 & 252 != 172 {
                    let oop224: i64 = if condition12 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop224);
                    continue;
                }
                let mut distance31: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance31 = (next12 & 3).wrapping_mul(256).wrapping_add(distance31);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition12 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance31 as u64);
                }
            }
            374 => {
                // bytecodeIdentical
                if vm.forwardersMayExist.get() != 0 {
                    let oop225: i64 = memory::load(local_stackPointer as *mut i64);
                    if oop225 & TAG_MASK == 0
                        && memory::load(oop225 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        memory::store(
                            local_stackPointer as *mut i64,
                            followForwarded(oop225),
                        );
                    }
                    let address3: u64 = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    let oop226: i64 = memory::load(address3 as *mut i64);
                    if oop226 & TAG_MASK == 0
                        && memory::load(oop226 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        memory::store(address3 as *mut i64, followForwarded(oop226));
                    }
                }
                let condition13: i64 = (memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                ) == memory::load(local_stackPointer as *mut i64)) as i64;
                let next13: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                if next13 & 248 == 192 {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                    if condition13 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add((next13 & 7).wrapping_add(1) as u64);
                    }
                    continue;
                }
                if next13 != 239 {
                    let oop227: i64 = if condition13 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop227);
                    continue;
                }
                let distance32: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition13 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance32 as u64);
                }
            }
            199 | 375 => {
                // bytecodeClass
                if vm.forwardersMayExist.get() != 0 {
                    let oop228: i64 = memory::load(local_stackPointer as *mut i64);
                    if oop228 & TAG_MASK == 0
                        && memory::load(oop228 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        memory::store(
                            local_stackPointer as *mut i64,
                            followForwarded(oop228),
                        );
                    }
                }
                let rcvr29: i64 = memory::load(local_stackPointer as *mut i64);
                let t87: i64;
                'l326: {
                    let tag1: i64 = rcvr29 & TAG_MASK;
                    let t88: i64 = (if tag1 == 0 {
                        memory::load(rcvr29 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    } else {
                        tag1 as u64
                    }) as i64;
                    let page: i64 = memory::load(
                        vm
                            .hiddenRootsObj
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                ((t88 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32)
                                    as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if page == vm.nilObj.get() {
                        t87 = page;
                        break 'l326;
                    }
                    t87 = memory::load(
                        page
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (t88 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                }
                memory::store(local_stackPointer as *mut i64, t87);
            }
            200 => {
                // bytecodeNotIdentical
                if vm.forwardersMayExist.get() != 0 {
                    let oop229: i64 = memory::load(local_stackPointer as *mut i64);
                    if oop229 & TAG_MASK == 0
                        && memory::load(oop229 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        memory::store(
                            local_stackPointer as *mut i64,
                            followForwarded(oop229),
                        );
                    }
                    let address6: u64 = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    let oop230: i64 = memory::load(address6 as *mut i64);
                    if oop230 & TAG_MASK == 0
                        && memory::load(oop230 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        memory::store(address6 as *mut i64, followForwarded(oop230));
                    }
                }
                let condition14: i64 = (memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                ) != memory::load(local_stackPointer as *mut i64)) as i64;
                let next14: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                if next14 & 248 == 152 {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                    if condition14 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add((next14 & 7).wrapping_add(1) as u64);
                    }
                    continue;
                }
                if next14 & 252 != 172 {
                    let oop231: i64 = if condition14 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop231);
                    continue;
                }
                let mut distance33: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance33 = (next14 & 3).wrapping_mul(256).wrapping_add(distance33);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition14 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance33 as u64);
                }
            }
            376 => {
                // bytecodeNotIdentical
                if vm.forwardersMayExist.get() != 0 {
                    let oop232: i64 = memory::load(local_stackPointer as *mut i64);
                    if oop232 & TAG_MASK == 0
                        && memory::load(oop232 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        memory::store(
                            local_stackPointer as *mut i64,
                            followForwarded(oop232),
                        );
                    }
                    let address8: u64 = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    let oop233: i64 = memory::load(address8 as *mut i64);
                    if oop233 & TAG_MASK == 0
                        && memory::load(oop233 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        memory::store(address8 as *mut i64, followForwarded(oop233));
                    }
                }
                let condition15: i64 = (memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                ) != memory::load(local_stackPointer as *mut i64)) as i64;
                let next15: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                if next15 & 248 == 192 {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                    if condition15 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add((next15 & 7).wrapping_add(1) as u64);
                    }
                    continue;
                }
                if next15 != 239 {
                    let oop234: i64 = if condition15 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop234);
                    continue;
                }
                let distance34: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition15 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance34 as u64);
                }
            }
            201 | 377 => {
                // bytecodeValue
                let closure: i64 = memory::load(local_stackPointer as *mut i64);
                let t89: i64;
                'l334: {
                    if closure & TAG_MASK != 0 {
                        t89 = 0;
                        break 'l334;
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
                            t89 = 0;
                            break 'l334;
                        }
                        let mut value76: i64 = memory::load(
                            closure
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if value76 & TAG_MASK == 0
                            && memory::load(value76 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value76 = fixForwardedFieldofObject(
                                vm,
                                FULL_CLOSURE_COMPILED_BLOCK_INDEX,
                                closure,
                            );
                        }
                        let mut value77: i64 = memory::load(
                            closure
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    FULL_CLOSURE_RECEIVER_INDEX
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if value77 & TAG_MASK == 0
                            && memory::load(value77 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value77 = fixForwardedFieldofObject(
                                vm,
                                FULL_CLOSURE_RECEIVER_INDEX,
                                closure,
                            );
                        }
                        let header1: i64 = memory::load(
                                value76.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32);
                        let count58: u64 = (memory::load(closure as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        let copied: i64 = ((if count58 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                closure.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count58
                        }) as i64)
                            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX);
                        local_bytecodeSetOffset = (header1 as u64 >> 55) as i64
                            & SISTA_BYTECODE_SET;
                        let flags7: u64 = ((local_bytecodeSetOffset as u64) << 32)
                            .wrapping_add(
                                0u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                            )
                            .wrapping_add(1)
                            .wrapping_add(FLAG_BLOCK as u64);
                        let oop235: i64 = local_instructionPointer as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop235);
                        let oop236: i64 = local_framePointer as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop236);
                        local_framePointer = local_stackPointer;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, value76);
                        let oop237: i64 = vm.nilObj.get();
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop237);
                        let oop238: i64 = flags7 as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop238);
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, value77);
                        let mut i1: i64 = 1;
                        while i1 <= copied {
                            let oop239: i64 = memory::load(
                                closure
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX
                                            .wrapping_sub(1)
                                            .wrapping_add(i1)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            local_stackPointer = local_stackPointer
                                .wrapping_sub(BYTES_PER_WORD as u64);
                            memory::store(local_stackPointer as *mut i64, oop239);
                            i1 = i1.wrapping_add(1);
                        }
                        let count59: i64 = ((header1 as u64)
                            .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                            .wrapping_sub(copied);
                        let nilOop1: i64 = vm.nilObj.get();
                        let mut i2: i64 = 1;
                        while i2 <= count59 {
                            local_stackPointer = local_stackPointer
                                .wrapping_sub(BYTES_PER_WORD as u64);
                            memory::store(local_stackPointer as *mut i64, nilOop1);
                            i2 = i2.wrapping_add(1);
                        }
                        local_instructionPointer = value76
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (header1 & HEADER_LITERAL_COUNT_MASK)
                                    .wrapping_add(1)
                                    .wrapping_mul(BYTES_PER_WORD),
                            ) as u64;
                        if local_stackPointer < vm.stackLimit.get() {
                            vm.instructionPointer.set(local_instructionPointer);
                            vm.stackPointer.set(local_stackPointer);
                            vm.framePointer.set(local_framePointer);
                            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                            stackLimitReachedMayContextSwitch(vm, 1);
                            local_instructionPointer = vm.instructionPointer.get();
                            local_stackPointer = vm.stackPointer.get();
                            local_framePointer = vm.framePointer.get();
                            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        }
                        t89 = 1;
                        break 'l334;
                    }
                    if memory::load(closure as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        != CLASS_BLOCK_CLOSURE_COMPACT_INDEX as u64
                    {
                        t89 = 0;
                        break 'l334;
                    }
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    t89 = quickActivateV3arguments(vm, closure, 0);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
                if t89 == 0 {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendSpecialSelectorarguments(vm, 25, 0);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            202 | 378 => {
                // bytecodeValueWithArg
                let closure1: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let t90: i64;
                'l338: {
                    if closure1 & TAG_MASK != 0 {
                        t90 = 0;
                        break 'l338;
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
                            t90 = 0;
                            break 'l338;
                        }
                        let mut value78: i64 = memory::load(
                            closure1
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if value78 & TAG_MASK == 0
                            && memory::load(value78 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value78 = fixForwardedFieldofObject(
                                vm,
                                FULL_CLOSURE_COMPILED_BLOCK_INDEX,
                                closure1,
                            );
                        }
                        let mut value79: i64 = memory::load(
                            closure1
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    FULL_CLOSURE_RECEIVER_INDEX
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if value79 & TAG_MASK == 0
                            && memory::load(value79 as *mut i64) as u64
                                & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                        {
                            value79 = fixForwardedFieldofObject(
                                vm,
                                FULL_CLOSURE_RECEIVER_INDEX,
                                closure1,
                            );
                        }
                        let header2: i64 = memory::load(
                                value78.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32);
                        let count60: u64 = (memory::load(closure1 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        let copied1: i64 = ((if count60 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                closure1.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count60
                        }) as i64)
                            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX);
                        local_bytecodeSetOffset = (header2 as u64 >> 55) as i64
                            & SISTA_BYTECODE_SET;
                        let flags8: u64 = ((local_bytecodeSetOffset as u64) << 32)
                            .wrapping_add(
                                1u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                            )
                            .wrapping_add(1)
                            .wrapping_add(FLAG_BLOCK as u64);
                        let oop240: i64 = local_instructionPointer as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop240);
                        let oop241: i64 = local_framePointer as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop241);
                        local_framePointer = local_stackPointer;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, value78);
                        let oop242: i64 = vm.nilObj.get();
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop242);
                        let oop243: i64 = flags8 as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop243);
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, value79);
                        let mut i3: i64 = 1;
                        while i3 <= copied1 {
                            let oop244: i64 = memory::load(
                                closure1
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX
                                            .wrapping_sub(1)
                                            .wrapping_add(i3)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            local_stackPointer = local_stackPointer
                                .wrapping_sub(BYTES_PER_WORD as u64);
                            memory::store(local_stackPointer as *mut i64, oop244);
                            i3 = i3.wrapping_add(1);
                        }
                        let count61: i64 = ((header2 as u64)
                            .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                            .wrapping_sub(1)
                            .wrapping_sub(copied1);
                        let nilOop2: i64 = vm.nilObj.get();
                        let mut i4: i64 = 1;
                        while i4 <= count61 {
                            local_stackPointer = local_stackPointer
                                .wrapping_sub(BYTES_PER_WORD as u64);
                            memory::store(local_stackPointer as *mut i64, nilOop2);
                            i4 = i4.wrapping_add(1);
                        }
                        local_instructionPointer = value78
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (header2 & HEADER_LITERAL_COUNT_MASK)
                                    .wrapping_add(1)
                                    .wrapping_mul(BYTES_PER_WORD),
                            ) as u64;
                        if local_stackPointer < vm.stackLimit.get() {
                            vm.instructionPointer.set(local_instructionPointer);
                            vm.stackPointer.set(local_stackPointer);
                            vm.framePointer.set(local_framePointer);
                            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                            stackLimitReachedMayContextSwitch(vm, 1);
                            local_instructionPointer = vm.instructionPointer.get();
                            local_stackPointer = vm.stackPointer.get();
                            local_framePointer = vm.framePointer.get();
                            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        }
                        t90 = 1;
                        break 'l338;
                    }
                    if memory::load(closure1 as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64
                        != CLASS_BLOCK_CLOSURE_COMPACT_INDEX as u64
                    {
                        t90 = 0;
                        break 'l338;
                    }
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    t90 = quickActivateV3arguments(vm, closure1, 1);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
                if t90 == 0 {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendSpecialSelectorarguments(vm, 26, 1);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            204 | 380 => {
                // bytecodeNew
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendSpecialSelectorarguments(vm, 28, 0);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            205 | 381 => {
                // bytecodeNewWithArg
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendSpecialSelectorarguments(vm, 29, 1);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            206 | 382 => {
                // bytecodePointX
                if memory::load(local_stackPointer as *mut i64) & TAG_MASK == 0
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
                            memory::load(local_stackPointer as *mut i64) as *mut i64,
                        ) as u64 & CLASS_INDEX_MASK as u64
                {
                    memory::store(
                        local_stackPointer as *mut i64,
                        memory::load(
                            memory::load(local_stackPointer as *mut i64)
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(X_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                        ),
                    );
                } else {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendSpecialSelectorarguments(vm, 30, 0);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            207 | 383 => {
                // bytecodePointY
                if memory::load(local_stackPointer as *mut i64) & TAG_MASK == 0
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
                            memory::load(local_stackPointer as *mut i64) as *mut i64,
                        ) as u64 & CLASS_INDEX_MASK as u64
                {
                    memory::store(
                        local_stackPointer as *mut i64,
                        memory::load(
                            memory::load(local_stackPointer as *mut i64)
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(Y_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                        ),
                    );
                } else {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendSpecialSelectorarguments(vm, 31, 0);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            208..=223 | 384..=399 => {
                // sendLiteral0Bytecode
                let selector1: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(
                            (local_currentBytecode & 15).wrapping_mul(BYTES_PER_WORD),
                        ) as *mut i64,
                );
                let oop245: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let tag2: i64 = oop245 & TAG_MASK;
                let classTag3: i64 = (if tag2 == 0 {
                    memory::load(oop245 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
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
                    let code3: i64 = vm
                        .methodCache[entry3.wrapping_add(METHOD_CACHE_METHOD) as usize]
                        .get();
                    primitive1 = vm
                        .methodCache[entry3.wrapping_add(METHOD_CACHE_PRIMITIVE)
                            as usize]
                        .get();
                    if primitive1 == 0 {
                        let header3: i64 = memory::load(
                                code3.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32);
                        let rcvr30: i64 = memory::load(
                            local_stackPointer
                                .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                                as *mut i64,
                        );
                        local_bytecodeSetOffset = (header3 as u64 >> 55) as i64
                            & SISTA_BYTECODE_SET;
                        let flags9: u64 = ((local_bytecodeSetOffset as u64) << 32)
                            .wrapping_add(
                                0u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                            )
                            .wrapping_add(1);
                        let oop246: i64 = local_instructionPointer as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop246);
                        let oop247: i64 = local_framePointer as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop247);
                        local_framePointer = local_stackPointer;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, code3);
                        let oop248: i64 = vm.nilObj.get();
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop248);
                        let oop249: i64 = flags9 as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop249);
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, rcvr30);
                        let count62: i64 = (header3 as u64)
                            .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63;
                        let nilOop3: i64 = vm.nilObj.get();
                        let mut i5: i64 = 1;
                        while i5 <= count62 {
                            local_stackPointer = local_stackPointer
                                .wrapping_sub(BYTES_PER_WORD as u64);
                            memory::store(local_stackPointer as *mut i64, nilOop3);
                            i5 = i5.wrapping_add(1);
                        }
                        local_instructionPointer = code3
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (header3 & HEADER_LITERAL_COUNT_MASK)
                                    .wrapping_add(1)
                                    .wrapping_mul(BYTES_PER_WORD),
                            ) as u64;
                        if local_stackPointer < vm.stackLimit.get() {
                            vm.instructionPointer.set(local_instructionPointer);
                            vm.stackPointer.set(local_stackPointer);
                            vm.framePointer.set(local_framePointer);
                            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                            stackLimitReached(vm);
                            local_instructionPointer = vm.instructionPointer.get();
                            local_stackPointer = vm.stackPointer.get();
                            local_framePointer = vm.framePointer.get();
                            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        }
                        continue;
                    }
                    vm.newMethod.set(code3);
                } else {
                    vm.messageSelector.set(selector1);
                    vm.lkupClassTag.set(classTag3);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    findMethodForSend(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                    primitive1 = vm.newMethodPrimitive.get();
                }
                if primitive1 >= QUICK_PRIMITIVE_FIRST
                    && primitive1 <= QUICK_PRIMITIVE_LAST
                {
                    if primitive1 >= QUICK_PRIMITIVE_FIRST_FIELD {
                        memory::store(
                            local_stackPointer as *mut i64,
                            memory::load(
                                memory::load(local_stackPointer as *mut i64)
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        primitive1
                                            .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            ),
                        );
                    } else if primitive1 != QUICK_PRIMITIVE_FIRST {
                        memory::store(
                            local_stackPointer as *mut i64,
                            quickConstant(vm, primitive1),
                        );
                    }
                } else {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    runNewMethodPrimitive(vm, primitive1);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            224..=239 | 400..=415 => {
                // sendLiteral1Bytecode
                let selector2: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(
                            (local_currentBytecode & 15).wrapping_mul(BYTES_PER_WORD),
                        ) as *mut i64,
                );
                let oop251: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let tag3: i64 = oop251 & TAG_MASK;
                let classTag4: i64 = (if tag3 == 0 {
                    memory::load(oop251 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
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
                    let code4: i64 = vm
                        .methodCache[entry4.wrapping_add(METHOD_CACHE_METHOD) as usize]
                        .get();
                    primitive2 = vm
                        .methodCache[entry4.wrapping_add(METHOD_CACHE_PRIMITIVE)
                            as usize]
                        .get();
                    if primitive2 == 0 {
                        let header4: i64 = memory::load(
                                code4.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32);
                        let rcvr31: i64 = memory::load(
                            local_stackPointer.wrapping_add(BYTES_PER_WORD as u64)
                                as *mut i64,
                        );
                        local_bytecodeSetOffset = (header4 as u64 >> 55) as i64
                            & SISTA_BYTECODE_SET;
                        let flags10: u64 = ((local_bytecodeSetOffset as u64) << 32)
                            .wrapping_add(
                                1u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                            )
                            .wrapping_add(1);
                        let oop252: i64 = local_instructionPointer as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop252);
                        let oop253: i64 = local_framePointer as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop253);
                        local_framePointer = local_stackPointer;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, code4);
                        let oop254: i64 = vm.nilObj.get();
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop254);
                        let oop255: i64 = flags10 as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop255);
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, rcvr31);
                        let count63: i64 = ((header4 as u64)
                            .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                            .wrapping_sub(1);
                        let nilOop4: i64 = vm.nilObj.get();
                        let mut i6: i64 = 1;
                        while i6 <= count63 {
                            local_stackPointer = local_stackPointer
                                .wrapping_sub(BYTES_PER_WORD as u64);
                            memory::store(local_stackPointer as *mut i64, nilOop4);
                            i6 = i6.wrapping_add(1);
                        }
                        local_instructionPointer = code4
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (header4 & HEADER_LITERAL_COUNT_MASK)
                                    .wrapping_add(1)
                                    .wrapping_mul(BYTES_PER_WORD),
                            ) as u64;
                        if local_stackPointer < vm.stackLimit.get() {
                            vm.instructionPointer.set(local_instructionPointer);
                            vm.stackPointer.set(local_stackPointer);
                            vm.framePointer.set(local_framePointer);
                            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                            stackLimitReached(vm);
                            local_instructionPointer = vm.instructionPointer.get();
                            local_stackPointer = vm.stackPointer.get();
                            local_framePointer = vm.framePointer.get();
                            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        }
                        continue;
                    }
                    vm.newMethod.set(code4);
                } else {
                    vm.messageSelector.set(selector2);
                    vm.lkupClassTag.set(classTag4);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    findMethodForSend(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                    primitive2 = vm.newMethodPrimitive.get();
                }
                if primitive2 >= QUICK_PRIMITIVE_FIRST
                    && primitive2 <= QUICK_PRIMITIVE_LAST
                {
                    if primitive2 >= QUICK_PRIMITIVE_FIRST_FIELD {
                        memory::store(
                            local_stackPointer as *mut i64,
                            memory::load(
                                memory::load(local_stackPointer as *mut i64)
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        primitive2
                                            .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            ),
                        );
                    } else if primitive2 != QUICK_PRIMITIVE_FIRST {
                        memory::store(
                            local_stackPointer as *mut i64,
                            quickConstant(vm, primitive2),
                        );
                    }
                } else {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    runNewMethodPrimitive(vm, primitive2);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            240..=255 | 416..=431 => {
                // sendLiteral2Bytecode
                let selector3: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(
                            (local_currentBytecode & 15).wrapping_mul(BYTES_PER_WORD),
                        ) as *mut i64,
                );
                let oop257: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let tag4: i64 = oop257 & TAG_MASK;
                let classTag5: i64 = (if tag4 == 0 {
                    memory::load(oop257 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
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
                    let code5: i64 = vm
                        .methodCache[entry5.wrapping_add(METHOD_CACHE_METHOD) as usize]
                        .get();
                    primitive3 = vm
                        .methodCache[entry5.wrapping_add(METHOD_CACHE_PRIMITIVE)
                            as usize]
                        .get();
                    if primitive3 == 0 {
                        let header5: i64 = memory::load(
                                code5.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32);
                        let rcvr32: i64 = memory::load(
                            local_stackPointer
                                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                                as *mut i64,
                        );
                        local_bytecodeSetOffset = (header5 as u64 >> 55) as i64
                            & SISTA_BYTECODE_SET;
                        let flags11: u64 = ((local_bytecodeSetOffset as u64) << 32)
                            .wrapping_add(
                                2u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                            )
                            .wrapping_add(1);
                        let oop258: i64 = local_instructionPointer as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop258);
                        let oop259: i64 = local_framePointer as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop259);
                        local_framePointer = local_stackPointer;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, code5);
                        let oop260: i64 = vm.nilObj.get();
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop260);
                        let oop261: i64 = flags11 as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop261);
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, rcvr32);
                        let count64: i64 = ((header5 as u64)
                            .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                            .wrapping_sub(2);
                        let nilOop5: i64 = vm.nilObj.get();
                        let mut i7: i64 = 1;
                        while i7 <= count64 {
                            local_stackPointer = local_stackPointer
                                .wrapping_sub(BYTES_PER_WORD as u64);
                            memory::store(local_stackPointer as *mut i64, nilOop5);
                            i7 = i7.wrapping_add(1);
                        }
                        local_instructionPointer = code5
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (header5 & HEADER_LITERAL_COUNT_MASK)
                                    .wrapping_add(1)
                                    .wrapping_mul(BYTES_PER_WORD),
                            ) as u64;
                        if local_stackPointer < vm.stackLimit.get() {
                            vm.instructionPointer.set(local_instructionPointer);
                            vm.stackPointer.set(local_stackPointer);
                            vm.framePointer.set(local_framePointer);
                            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                            stackLimitReached(vm);
                            local_instructionPointer = vm.instructionPointer.get();
                            local_stackPointer = vm.stackPointer.get();
                            local_framePointer = vm.framePointer.get();
                            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        }
                        continue;
                    }
                    vm.newMethod.set(code5);
                } else {
                    vm.messageSelector.set(selector3);
                    vm.lkupClassTag.set(classTag5);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    findMethodForSend(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                    primitive3 = vm.newMethodPrimitive.get();
                }
                if primitive3 >= QUICK_PRIMITIVE_FIRST
                    && primitive3 <= QUICK_PRIMITIVE_LAST
                {
                    if primitive3 >= QUICK_PRIMITIVE_FIRST_FIELD {
                        memory::store(
                            local_stackPointer as *mut i64,
                            memory::load(
                                memory::load(local_stackPointer as *mut i64)
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        primitive3
                                            .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            ),
                        );
                    } else if primitive3 != QUICK_PRIMITIVE_FIRST {
                        memory::store(
                            local_stackPointer as *mut i64,
                            quickConstant(vm, primitive3),
                        );
                    }
                } else {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    runNewMethodPrimitive(vm, primitive3);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            272 => {
                // sistaPushLiteralVariable
                let oop263: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value80: i64 = memory::load(
                    oop263
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(LITERAL_START.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value80 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value80 = fixForwardedFieldofObject(vm, LITERAL_START, oop263);
                }
                let mut value81: i64 = memory::load(
                    value80
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value81 & TAG_MASK == 0
                    && memory::load(value81 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value81 = fixForwardedFieldofObject(vm, VALUE_INDEX, value80);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value81);
            }
            273 => {
                // sistaPushLiteralVariable
                let index106: i64 = LITERAL_START.wrapping_add(1);
                let oop264: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value82: i64 = memory::load(
                    oop264
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index106.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value82 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value82 = fixForwardedFieldofObject(vm, index106, oop264);
                }
                let mut value83: i64 = memory::load(
                    value82
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value83 & TAG_MASK == 0
                    && memory::load(value83 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value83 = fixForwardedFieldofObject(vm, VALUE_INDEX, value82);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value83);
            }
            274 => {
                // sistaPushLiteralVariable
                let index107: i64 = LITERAL_START.wrapping_add(2);
                let oop265: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value84: i64 = memory::load(
                    oop265
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index107.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value84 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value84 = fixForwardedFieldofObject(vm, index107, oop265);
                }
                let mut value85: i64 = memory::load(
                    value84
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value85 & TAG_MASK == 0
                    && memory::load(value85 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value85 = fixForwardedFieldofObject(vm, VALUE_INDEX, value84);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value85);
            }
            275 => {
                // sistaPushLiteralVariable
                let index108: i64 = LITERAL_START.wrapping_add(3);
                let oop266: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value86: i64 = memory::load(
                    oop266
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index108.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value86 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value86 = fixForwardedFieldofObject(vm, index108, oop266);
                }
                let mut value87: i64 = memory::load(
                    value86
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value87 & TAG_MASK == 0
                    && memory::load(value87 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value87 = fixForwardedFieldofObject(vm, VALUE_INDEX, value86);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value87);
            }
            276 => {
                // sistaPushLiteralVariable
                let index109: i64 = LITERAL_START.wrapping_add(4);
                let oop267: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value88: i64 = memory::load(
                    oop267
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index109.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value88 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value88 = fixForwardedFieldofObject(vm, index109, oop267);
                }
                let mut value89: i64 = memory::load(
                    value88
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value89 & TAG_MASK == 0
                    && memory::load(value89 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value89 = fixForwardedFieldofObject(vm, VALUE_INDEX, value88);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value89);
            }
            277 => {
                // sistaPushLiteralVariable
                let index110: i64 = LITERAL_START.wrapping_add(5);
                let oop268: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value90: i64 = memory::load(
                    oop268
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index110.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value90 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value90 = fixForwardedFieldofObject(vm, index110, oop268);
                }
                let mut value91: i64 = memory::load(
                    value90
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value91 & TAG_MASK == 0
                    && memory::load(value91 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value91 = fixForwardedFieldofObject(vm, VALUE_INDEX, value90);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value91);
            }
            278 => {
                // sistaPushLiteralVariable
                let index111: i64 = LITERAL_START.wrapping_add(6);
                let oop269: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value92: i64 = memory::load(
                    oop269
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index111.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value92 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value92 = fixForwardedFieldofObject(vm, index111, oop269);
                }
                let mut value93: i64 = memory::load(
                    value92
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value93 & TAG_MASK == 0
                    && memory::load(value93 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value93 = fixForwardedFieldofObject(vm, VALUE_INDEX, value92);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value93);
            }
            279 => {
                // sistaPushLiteralVariable
                let index112: i64 = LITERAL_START.wrapping_add(7);
                let oop270: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value94: i64 = memory::load(
                    oop270
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index112.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value94 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value94 = fixForwardedFieldofObject(vm, index112, oop270);
                }
                let mut value95: i64 = memory::load(
                    value94
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value95 & TAG_MASK == 0
                    && memory::load(value95 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value95 = fixForwardedFieldofObject(vm, VALUE_INDEX, value94);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value95);
            }
            280 => {
                // sistaPushLiteralVariable
                let index113: i64 = LITERAL_START.wrapping_add(8);
                let oop271: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value96: i64 = memory::load(
                    oop271
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index113.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value96 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value96 = fixForwardedFieldofObject(vm, index113, oop271);
                }
                let mut value97: i64 = memory::load(
                    value96
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value97 & TAG_MASK == 0
                    && memory::load(value97 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value97 = fixForwardedFieldofObject(vm, VALUE_INDEX, value96);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value97);
            }
            281 => {
                // sistaPushLiteralVariable
                let index114: i64 = LITERAL_START.wrapping_add(9);
                let oop272: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value98: i64 = memory::load(
                    oop272
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index114.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value98 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value98 = fixForwardedFieldofObject(vm, index114, oop272);
                }
                let mut value99: i64 = memory::load(
                    value98
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value99 & TAG_MASK == 0
                    && memory::load(value99 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value99 = fixForwardedFieldofObject(vm, VALUE_INDEX, value98);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value99);
            }
            282 => {
                // sistaPushLiteralVariable
                let index115: i64 = LITERAL_START.wrapping_add(10);
                let oop273: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value100: i64 = memory::load(
                    oop273
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index115.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value100 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value100 = fixForwardedFieldofObject(vm, index115, oop273);
                }
                let mut value101: i64 = memory::load(
                    value100
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value101 & TAG_MASK == 0
                    && memory::load(value101 as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                {
                    value101 = fixForwardedFieldofObject(vm, VALUE_INDEX, value100);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value101);
            }
            283 => {
                // sistaPushLiteralVariable
                let index116: i64 = LITERAL_START.wrapping_add(11);
                let oop274: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value102: i64 = memory::load(
                    oop274
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index116.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value102 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value102 = fixForwardedFieldofObject(vm, index116, oop274);
                }
                let mut value103: i64 = memory::load(
                    value102
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value103 & TAG_MASK == 0
                    && memory::load(value103 as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                {
                    value103 = fixForwardedFieldofObject(vm, VALUE_INDEX, value102);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value103);
            }
            284 => {
                // sistaPushLiteralVariable
                let index117: i64 = LITERAL_START.wrapping_add(12);
                let oop275: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value104: i64 = memory::load(
                    oop275
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index117.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value104 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value104 = fixForwardedFieldofObject(vm, index117, oop275);
                }
                let mut value105: i64 = memory::load(
                    value104
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value105 & TAG_MASK == 0
                    && memory::load(value105 as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                {
                    value105 = fixForwardedFieldofObject(vm, VALUE_INDEX, value104);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value105);
            }
            285 => {
                // sistaPushLiteralVariable
                let index118: i64 = LITERAL_START.wrapping_add(13);
                let oop276: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value106: i64 = memory::load(
                    oop276
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index118.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value106 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value106 = fixForwardedFieldofObject(vm, index118, oop276);
                }
                let mut value107: i64 = memory::load(
                    value106
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value107 & TAG_MASK == 0
                    && memory::load(value107 as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                {
                    value107 = fixForwardedFieldofObject(vm, VALUE_INDEX, value106);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value107);
            }
            286 => {
                // sistaPushLiteralVariable
                let index119: i64 = LITERAL_START.wrapping_add(14);
                let oop277: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value108: i64 = memory::load(
                    oop277
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index119.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value108 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value108 = fixForwardedFieldofObject(vm, index119, oop277);
                }
                let mut value109: i64 = memory::load(
                    value108
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value109 & TAG_MASK == 0
                    && memory::load(value109 as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                {
                    value109 = fixForwardedFieldofObject(vm, VALUE_INDEX, value108);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value109);
            }
            287 => {
                // sistaPushLiteralVariable
                let index120: i64 = LITERAL_START.wrapping_add(15);
                let oop278: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value110: i64 = memory::load(
                    oop278
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index120.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value110 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value110 = fixForwardedFieldofObject(vm, index120, oop278);
                }
                let mut value111: i64 = memory::load(
                    value110
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value111 & TAG_MASK == 0
                    && memory::load(value111 as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                {
                    value111 = fixForwardedFieldofObject(vm, VALUE_INDEX, value110);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value111);
            }
            338 => {
                // sistaPushPseudoVariable
                let which: i64 = vm.extB.get();
                vm.extB.set(0);
                vm.extBCount.set(0);
                if which == 0 {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    pushActiveContext(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else if which == 1 {
                    let oop279: i64 = memory::load(
                        vm
                            .specialObjectsOop
                            .get()
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    let mut value112: i64 = memory::load(
                        oop279
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if value112 & TAG_MASK == 0
                        && memory::load(value112 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        value112 = fixForwardedFieldofObject(vm, VALUE_INDEX, oop279);
                    }
                    let mut value113: i64 = memory::load(
                        value112
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if value113 & TAG_MASK == 0
                        && memory::load(value113 as *mut i64) as u64
                            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                    {
                        value113 = fixForwardedFieldofObject(
                            vm,
                            ACTIVE_PROCESS_INDEX,
                            value112,
                        );
                    }
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, value113);
                } else {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendUnknownBytecode(vm, 1);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            349 => {
                // sistaBlockReturnNil
                let value114: i64 = vm.nilObj.get();
                let caller6: u64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
                ) as u64;
                if caller6 == 0 {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    returnFromBaseFrame(vm, value114);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                    continue;
                }
                let flags12: u64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                ) as u64;
                if flags12 & FLAG_CONTEXT as u64 != 0 {
                    memory::store(
                        memory::load(
                                local_framePointer.wrapping_add(FRAME_CONTEXT as u64)
                                    as *mut i64,
                            )
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        vm.nilObj.get(),
                    );
                }
                local_instructionPointer = memory::load(
                    local_framePointer.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
                ) as u64;
                local_stackPointer = local_framePointer
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        (flags12.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                            .wrapping_mul(BYTES_PER_WORD as u64),
                    );
                local_framePointer = caller6;
                memory::store(local_stackPointer as *mut i64, value114);
                local_bytecodeSetOffset = memory::load(
                    caller6.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
                ) as i64;
            }
            350 => {
                // sistaBlockReturnTop
                if vm.extA.get() == 0 {
                    let value115: i64 = memory::load(local_stackPointer as *mut i64);
                    let caller7: u64 = memory::load(
                        local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
                    ) as u64;
                    if caller7 == 0 {
                        vm.instructionPointer.set(local_instructionPointer);
                        vm.stackPointer.set(local_stackPointer);
                        vm.framePointer.set(local_framePointer);
                        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                        returnFromBaseFrame(vm, value115);
                        local_instructionPointer = vm.instructionPointer.get();
                        local_stackPointer = vm.stackPointer.get();
                        local_framePointer = vm.framePointer.get();
                        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        continue;
                    }
                    let flags13: u64 = memory::load(
                        local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                    ) as u64;
                    if flags13 & FLAG_CONTEXT as u64 != 0 {
                        memory::store(
                            memory::load(
                                    local_framePointer.wrapping_add(FRAME_CONTEXT as u64)
                                        as *mut i64,
                                )
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                            vm.nilObj.get(),
                        );
                    }
                    local_instructionPointer = memory::load(
                        local_framePointer.wrapping_add(FRAME_CALLER_IP as u64)
                            as *mut i64,
                    ) as u64;
                    local_stackPointer = local_framePointer
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            (flags13.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32)
                                & 255)
                                .wrapping_mul(BYTES_PER_WORD as u64),
                        );
                    local_framePointer = caller7;
                    memory::store(local_stackPointer as *mut i64, value115);
                    local_bytecodeSetOffset = memory::load(
                        caller7.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64)
                            as *mut u32,
                    ) as i64;
                } else {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sistaUnknownOneByte(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            351 => {
                // sistaNop
                vm.extA.set(0);
                vm.extB.set(0);
                vm.extBCount.set(0);
            }
            440 => {
                // shortJumpIfTrueBytecode
                let oop280: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop280 == vm.trueObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                } else if oop280 != vm.falseObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            441 => {
                // shortJumpIfTrueBytecode
                let oop281: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop281 == vm.trueObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(2);
                } else if oop281 != vm.falseObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            442 => {
                // shortJumpIfTrueBytecode
                let oop282: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop282 == vm.trueObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(3);
                } else if oop282 != vm.falseObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            443 => {
                // shortJumpIfTrueBytecode
                let oop283: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop283 == vm.trueObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(4);
                } else if oop283 != vm.falseObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            444 => {
                // shortJumpIfTrueBytecode
                let oop284: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop284 == vm.trueObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(5);
                } else if oop284 != vm.falseObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            445 => {
                // shortJumpIfTrueBytecode
                let oop285: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop285 == vm.trueObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(6);
                } else if oop285 != vm.falseObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            446 => {
                // shortJumpIfTrueBytecode
                let oop286: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop286 == vm.trueObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(7);
                } else if oop286 != vm.falseObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            447 => {
                // shortJumpIfTrueBytecode
                let oop287: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop287 == vm.trueObj.get() {
                    local_instructionPointer = local_instructionPointer.wrapping_add(8);
                } else if oop287 != vm.falseObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            473 => {
                // sistaTrap
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendSistaTrap(vm);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            480 => {
                // sistaExtendA
                let t91: i64 = vm.extA.get() << 8;
                let byte22: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                vm.extA.set(t91.wrapping_add(byte22));
            }
            481 => {
                // sistaExtendB
                let byte23: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
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
                let t92: i64 = vm.extA.get() << 8;
                let byte24: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand: i64 = t92.wrapping_add(byte24);
                vm.extA.set(0);
                let rcvr33: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if rcvr33 & TAG_MASK == 0
                    && memory::load(rcvr33 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    pushContextSlotof(vm, operand, rcvr33);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let oop288: i64 = memory::load(
                        rcvr33
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(operand.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                    );
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop288);
                }
            }
            483 => {
                // sistaPushLongLiteralVariable
                let t93: i64 = vm.extA.get() << 8;
                let byte25: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand1: i64 = t93.wrapping_add(byte25);
                vm.extA.set(0);
                let index121: i64 = LITERAL_START.wrapping_add(operand1);
                let oop289: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value116: i64 = memory::load(
                    oop289
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index121.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value116 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value116 = fixForwardedFieldofObject(vm, index121, oop289);
                }
                let mut value117: i64 = memory::load(
                    value116
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if value117 & TAG_MASK == 0
                    && memory::load(value117 as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
                {
                    value117 = fixForwardedFieldofObject(vm, VALUE_INDEX, value116);
                }
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, value117);
            }
            484 => {
                // sistaPushLongLiteral
                let t95: i64 = vm.extA.get() << 8;
                let byte26: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand2: i64 = t95.wrapping_add(byte26);
                vm.extA.set(0);
                let t94: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(operand2.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t94);
            }
            485 => {
                // sistaPushLongTemp
                let byte27: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let count65: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t96: i64 = memory::load(
                    (if byte27 < count65 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count65.wrapping_sub(byte27).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                byte27.wrapping_sub(count65).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t96);
            }
            486 | 492 | 502..=503 | 510..=511 => {
                // sistaUnknown
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sistaUnknownOneByte(vm);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            487 => {
                // sistaPushNewArray
                let byte28: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                pushNewArray(vm, byte28);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            488 => {
                // sistaPushInteger
                let t97: i64 = vm.extB.get() << 8;
                let byte29: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand3: i64 = t97.wrapping_add(byte29);
                vm.extB.set(0);
                vm.extBCount.set(0);
                let oop290: i64 = operand3
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG);
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop290);
            }
            489 => {
                // sistaPushCharacter
                let t98: i64 = vm.extB.get() << 8;
                let byte30: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand4: i64 = t98.wrapping_add(byte30);
                vm.extB.set(0);
                vm.extBCount.set(0);
                let oop291: i64 = operand4
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(CHARACTER_TAG);
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop291);
            }
            490 => {
                // sistaSend
                let t99: i64 = vm.extA.get() << 8;
                let byte31: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand5: i64 = t99.wrapping_add(byte31);
                vm.extA.set(0);
                let count66: i64 = (operand5 & 7).wrapping_add(vm.extB.get() << 3);
                vm.extB.set(0);
                vm.extBCount.set(0);
                let selector4: i64 = memory::load(
                    memory::load(
                            local_framePointer.wrapping_add(FRAME_METHOD as u64)
                                as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(BYTES_PER_WORD)
                        .wrapping_add(
                            ((operand5 as u64 >> 3) as i64).wrapping_mul(BYTES_PER_WORD),
                        ) as *mut i64,
                );
                let oop292: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(count66.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let tag5: i64 = oop292 & TAG_MASK;
                let classTag6: i64 = (if tag5 == 0 {
                    memory::load(oop292 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                } else {
                    tag5 as u64
                }) as i64;
                let entry6: i64 = (selector4 ^ classTag6 << 2) & METHOD_CACHE_MASK;
                vm.argumentCount.set(count66);
                let primitive4: i64;
                if vm
                    .methodCache[entry6.wrapping_add(METHOD_CACHE_SELECTOR) as usize]
                    .get() == selector4
                    && vm
                        .methodCache[entry6.wrapping_add(METHOD_CACHE_TAG) as usize]
                        .get() == classTag6
                {
                    let code6: i64 = vm
                        .methodCache[entry6.wrapping_add(METHOD_CACHE_METHOD) as usize]
                        .get();
                    primitive4 = vm
                        .methodCache[entry6.wrapping_add(METHOD_CACHE_PRIMITIVE)
                            as usize]
                        .get();
                    if primitive4 == 0 {
                        let header6: i64 = memory::load(
                                code6.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32);
                        let rcvr34: i64 = memory::load(
                            local_stackPointer
                                .wrapping_add(count66.wrapping_mul(BYTES_PER_WORD) as u64)
                                as *mut i64,
                        );
                        local_bytecodeSetOffset = (header6 as u64 >> 55) as i64
                            & SISTA_BYTECODE_SET;
                        let flags14: u64 = ((local_bytecodeSetOffset as u64) << 32)
                            .wrapping_add(
                                (count66 as u64)
                                    .wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                            )
                            .wrapping_add(1);
                        let oop293: i64 = local_instructionPointer as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop293);
                        let oop294: i64 = local_framePointer as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop294);
                        local_framePointer = local_stackPointer;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, code6);
                        let oop295: i64 = vm.nilObj.get();
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop295);
                        let oop296: i64 = flags14 as i64;
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop296);
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, rcvr34);
                        let count67: i64 = ((header6 as u64)
                            .wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                            .wrapping_sub(count66);
                        let nilOop6: i64 = vm.nilObj.get();
                        let mut i8: i64 = 1;
                        while i8 <= count67 {
                            local_stackPointer = local_stackPointer
                                .wrapping_sub(BYTES_PER_WORD as u64);
                            memory::store(local_stackPointer as *mut i64, nilOop6);
                            i8 = i8.wrapping_add(1);
                        }
                        local_instructionPointer = code6
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                (header6 & HEADER_LITERAL_COUNT_MASK)
                                    .wrapping_add(1)
                                    .wrapping_mul(BYTES_PER_WORD),
                            ) as u64;
                        if local_stackPointer < vm.stackLimit.get() {
                            vm.instructionPointer.set(local_instructionPointer);
                            vm.stackPointer.set(local_stackPointer);
                            vm.framePointer.set(local_framePointer);
                            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                            stackLimitReached(vm);
                            local_instructionPointer = vm.instructionPointer.get();
                            local_stackPointer = vm.stackPointer.get();
                            local_framePointer = vm.framePointer.get();
                            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                        }
                        continue;
                    }
                    vm.newMethod.set(code6);
                } else {
                    vm.messageSelector.set(selector4);
                    vm.lkupClassTag.set(classTag6);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    findMethodForSend(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                    primitive4 = vm.newMethodPrimitive.get();
                }
                if primitive4 >= QUICK_PRIMITIVE_FIRST
                    && primitive4 <= QUICK_PRIMITIVE_LAST
                {
                    if primitive4 >= QUICK_PRIMITIVE_FIRST_FIELD {
                        memory::store(
                            local_stackPointer as *mut i64,
                            memory::load(
                                memory::load(local_stackPointer as *mut i64)
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        primitive4
                                            .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            ),
                        );
                    } else if primitive4 != QUICK_PRIMITIVE_FIRST {
                        memory::store(
                            local_stackPointer as *mut i64,
                            quickConstant(vm, primitive4),
                        );
                    }
                } else {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    runNewMethodPrimitive(vm, primitive4);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            491 => {
                // sistaSuperSend
                let t100: i64 = vm.extA.get() << 8;
                let byte32: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand6: i64 = t100.wrapping_add(byte32);
                vm.extA.set(0);
                if vm.extB.get() >= 64 {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sistaDirectedSuperSendarguments(
                        vm,
                        (operand6 as u64 >> 3) as i64,
                        (operand6 & 7).wrapping_add(vm.extB.get().wrapping_sub(64) << 3),
                    );
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sistaPlainSuperSendarguments(
                        vm,
                        (operand6 as u64 >> 3) as i64,
                        (operand6 & 7).wrapping_add(vm.extB.get() << 3),
                    );
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            493 => {
                // sistaJump
                let t101: i64 = vm.extB.get() << 8;
                let byte33: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand7: i64 = t101.wrapping_add(byte33);
                vm.extB.set(0);
                vm.extBCount.set(0);
                local_instructionPointer = local_instructionPointer
                    .wrapping_add(operand7 as u64);
                if operand7 < 0 && local_stackPointer < vm.stackLimit.get() {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    stackLimitReachedMayContextSwitch(vm, 1);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            494 => {
                // sistaJumpIfTrue
                let t102: i64 = vm.extB.get() << 8;
                let byte34: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand8: i64 = t102.wrapping_add(byte34);
                vm.extB.set(0);
                vm.extBCount.set(0);
                let oop298: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop298 == vm.trueObj.get() {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(operand8 as u64);
                } else if oop298 != vm.falseObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            495 => {
                // sistaJumpIfFalse
                let t103: i64 = vm.extB.get() << 8;
                let byte35: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand9: i64 = t103.wrapping_add(byte35);
                vm.extB.set(0);
                vm.extBCount.set(0);
                let oop299: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if oop299 == vm.falseObj.get() {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(operand9 as u64);
                } else if oop299 != vm.trueObj.get() {
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendMustBeBoolean(vm);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            496 => {
                // sistaStoreAndPopReceiverVariable
                let oop300: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let t104: i64 = vm.extA.get() << 8;
                let byte36: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand10: i64 = t104.wrapping_add(byte36);
                vm.extA.set(0);
                let rcvr35: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if rcvr35 & TAG_MASK == 0
                    && memory::load(rcvr35 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    contextslotAtput(vm, rcvr35, operand10, oop300);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else if rcvr35 & TAG_MASK != 0
                    || memory::load(rcvr35 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop300, rcvr35, operand10);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset46: u64 = rcvr35 as u64;
                    offset46 = offset46.wrapping_sub(vm.newSpaceStart.get());
                    let mut t105: bool = offset46 >= vm.newSpaceBytes.get();
                    if t105 {
                        let mut t106: bool = oop300 & TAG_MASK == 0;
                        if t106 {
                            let mut offset47: u64 = oop300 as u64;
                            offset47 = offset47.wrapping_sub(vm.newSpaceStart.get());
                            t106 = offset47 < vm.newSpaceBytes.get();
                        }
                        t105 = t106;
                    }
                    if t105 {
                        if memory::load(rcvr35 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, rcvr35);
                        }
                    }
                    memory::store(
                        rcvr35
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(operand10.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        oop300,
                    );
                }
            }
            497 => {
                // sistaStoreAndPopLiteralVariable
                let oop301: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let t107: i64 = vm.extA.get() << 8;
                let byte37: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand11: i64 = t107.wrapping_add(byte37);
                vm.extA.set(0);
                let index122: i64 = LITERAL_START.wrapping_add(operand11);
                let oop302: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value118: i64 = memory::load(
                    oop302
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index122.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value118 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value118 = fixForwardedFieldofObject(vm, index122, oop302);
                }
                if value118 & TAG_MASK != 0
                    || memory::load(value118 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, oop301, value118, VALUE_INDEX);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset48: u64 = value118 as u64;
                    offset48 = offset48.wrapping_sub(vm.newSpaceStart.get());
                    let mut t108: bool = offset48 >= vm.newSpaceBytes.get();
                    if t108 {
                        let mut t109: bool = oop301 & TAG_MASK == 0;
                        if t109 {
                            let mut offset49: u64 = oop301 as u64;
                            offset49 = offset49.wrapping_sub(vm.newSpaceStart.get());
                            t109 = offset49 < vm.newSpaceBytes.get();
                        }
                        t108 = t109;
                    }
                    if t108 {
                        if memory::load(value118 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, value118);
                        }
                    }
                    memory::store(
                        value118
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        oop301,
                    );
                }
            }
            498 => {
                // sistaStoreAndPopTemp
                let oop303: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let byte38: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let count68: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if byte38 < count68 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count68.wrapping_sub(byte38).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                byte38.wrapping_sub(count68).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop303,
                );
            }
            499 => {
                // sistaStoreReceiverVariable
                let t110: i64 = memory::load(local_stackPointer as *mut i64);
                let t111: i64 = vm.extA.get() << 8;
                let byte39: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand12: i64 = t111.wrapping_add(byte39);
                vm.extA.set(0);
                let rcvr36: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
                );
                if rcvr36 & TAG_MASK == 0
                    && memory::load(rcvr36 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    contextslotAtput(vm, rcvr36, operand12, t110);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else if rcvr36 & TAG_MASK != 0
                    || memory::load(rcvr36 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, t110, rcvr36, operand12);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset50: u64 = rcvr36 as u64;
                    offset50 = offset50.wrapping_sub(vm.newSpaceStart.get());
                    let mut t112: bool = offset50 >= vm.newSpaceBytes.get();
                    if t112 {
                        let mut t113: bool = t110 & TAG_MASK == 0;
                        if t113 {
                            let mut offset51: u64 = t110 as u64;
                            offset51 = offset51.wrapping_sub(vm.newSpaceStart.get());
                            t113 = offset51 < vm.newSpaceBytes.get();
                        }
                        t112 = t113;
                    }
                    if t112 {
                        if memory::load(rcvr36 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, rcvr36);
                        }
                    }
                    memory::store(
                        rcvr36
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(operand12.wrapping_shl(SHIFT_FOR_WORD as u32))
                            as *mut i64,
                        t110,
                    );
                }
            }
            500 => {
                // sistaStoreLiteralVariable
                let t114: i64 = memory::load(local_stackPointer as *mut i64);
                let t115: i64 = vm.extA.get() << 8;
                let byte40: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand13: i64 = t115.wrapping_add(byte40);
                vm.extA.set(0);
                let index123: i64 = LITERAL_START.wrapping_add(operand13);
                let oop304: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                let mut value119: i64 = memory::load(
                    oop304
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index123.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                if memory::load(value119 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
                {
                    value119 = fixForwardedFieldofObject(vm, index123, oop304);
                }
                if value119 & TAG_MASK != 0
                    || memory::load(value119 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendAttemptToAssigntoslot(vm, t114, value119, VALUE_INDEX);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                } else {
                    let mut offset52: u64 = value119 as u64;
                    offset52 = offset52.wrapping_sub(vm.newSpaceStart.get());
                    let mut t116: bool = offset52 >= vm.newSpaceBytes.get();
                    if t116 {
                        let mut t117: bool = t114 & TAG_MASK == 0;
                        if t117 {
                            let mut offset53: u64 = t114 as u64;
                            offset53 = offset53.wrapping_sub(vm.newSpaceStart.get());
                            t117 = offset53 < vm.newSpaceBytes.get();
                        }
                        t116 = t117;
                    }
                    if t116 {
                        if memory::load(value119 as *mut i64) as u64
                            & REMEMBERED_BIT as u64 == 0
                        {
                            enterIntoRememberedSet(vm, value119);
                        }
                    }
                    memory::store(
                        value119
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                        t114,
                    );
                }
            }
            501 => {
                // sistaStoreTemp
                let byte41: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let oop305: i64 = memory::load(local_stackPointer as *mut i64);
                let count69: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                memory::store(
                    (if byte41 < count69 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count69.wrapping_sub(byte41).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                byte41.wrapping_sub(count69).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                    oop305,
                );
            }
            504 => {
                // sistaCallPrimitive
                let code7: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                );
                if local_instructionPointer.wrapping_sub(1)
                    == code7
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            (memory::load(
                                    code7.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                                )
                                .wrapping_shr(NUM_TAG_BITS as u32)
                                & HEADER_LITERAL_COUNT_MASK)
                                .wrapping_add(1)
                                .wrapping_mul(BYTES_PER_WORD),
                        ) as u64
                {
                    local_instructionPointer = local_instructionPointer.wrapping_add(2);
                } else {
                    vm.instructionPointer.set(local_instructionPointer);
                    vm.stackPointer.set(local_stackPointer);
                    vm.framePointer.set(local_framePointer);
                    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                    sendUnknownBytecode(vm, 1);
                    local_instructionPointer = vm.instructionPointer.get();
                    local_stackPointer = vm.stackPointer.get();
                    local_framePointer = vm.framePointer.get();
                    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                }
            }
            505 => {
                // sistaPushFullClosure
                let t118: i64 = vm.extA.get() << 8;
                let byte42: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand14: i64 = t118.wrapping_add(byte42);
                vm.extA.set(0);
                let byte43: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                pushFullClosureflags(vm, operand14, byte43);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            506 => {
                // sistaPushClosure
                let byte44: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let t119: i64 = vm.extB.get() << 8;
                let byte45: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let operand15: i64 = t119.wrapping_add(byte45);
                vm.extB.set(0);
                vm.extBCount.set(0);
                let arguments: i64 = (byte44 & 7)
                    .wrapping_add((vm.extA.get() % 16).wrapping_mul(8));
                let copied2: i64 = ((byte44 as u64 >> 3) as i64 & 7)
                    .wrapping_add((vm.extA.get() / 16).wrapping_mul(8));
                vm.extA.set(0);
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                pushV3ClosureArgumentscopiedblockSize(vm, arguments, copied2, operand15);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            }
            507 => {
                // sistaPushRemoteTemp
                let byte46: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let byte47: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let count70: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t120: i64 = memory::load(
                    memory::load(
                            (if byte47 < count70 {
                                local_framePointer
                                    .wrapping_add(FRAME_CALLER_IP as u64)
                                    .wrapping_add(
                                        count70.wrapping_sub(byte47).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            } else {
                                local_framePointer
                                    .wrapping_add(FRAME_FIRST_TEMP as u64)
                                    .wrapping_sub(
                                        byte47.wrapping_sub(count70).wrapping_mul(BYTES_PER_WORD)
                                            as u64,
                                    )
                            }) as *mut i64,
                        )
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(byte46.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, t120);
            }
            508 => {
                // sistaStoreRemoteTemp
                let byte48: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let t121: i64 = memory::load(local_stackPointer as *mut i64);
                let byte49: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let count71: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t122: i64 = memory::load(
                    (if byte49 < count71 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count71.wrapping_sub(byte49).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                byte49.wrapping_sub(count71).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                let mut offset54: u64 = t122 as u64;
                offset54 = offset54.wrapping_sub(vm.newSpaceStart.get());
                let mut t123: bool = offset54 >= vm.newSpaceBytes.get();
                if t123 {
                    let mut t124: bool = t121 & TAG_MASK == 0;
                    if t124 {
                        let mut offset55: u64 = t121 as u64;
                        offset55 = offset55.wrapping_sub(vm.newSpaceStart.get());
                        t124 = offset55 < vm.newSpaceBytes.get();
                    }
                    t123 = t124;
                }
                if t123 {
                    if memory::load(t122 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
                    {
                        enterIntoRememberedSet(vm, t122);
                    }
                }
                memory::store(
                    t122
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(byte48.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    t121,
                );
            }
            509 => {
                // sistaStoreAndPopRemoteTemp
                let oop306: i64 = memory::load(local_stackPointer as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                let byte50: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let byte51: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let count72: i64 = memory::load(
                    local_framePointer.wrapping_add(FRAME_ARGUMENT_COUNT_BYTE as u64)
                        as *mut u8,
                ) as i64;
                let t125: i64 = memory::load(
                    (if byte51 < count72 {
                        local_framePointer
                            .wrapping_add(FRAME_CALLER_IP as u64)
                            .wrapping_add(
                                count72.wrapping_sub(byte51).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    } else {
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                byte51.wrapping_sub(count72).wrapping_mul(BYTES_PER_WORD)
                                    as u64,
                            )
                    }) as *mut i64,
                );
                let mut offset56: u64 = t125 as u64;
                offset56 = offset56.wrapping_sub(vm.newSpaceStart.get());
                let mut t126: bool = offset56 >= vm.newSpaceBytes.get();
                if t126 {
                    let mut t127: bool = oop306 & TAG_MASK == 0;
                    if t127 {
                        let mut offset57: u64 = oop306 as u64;
                        offset57 = offset57.wrapping_sub(vm.newSpaceStart.get());
                        t127 = offset57 < vm.newSpaceBytes.get();
                    }
                    t126 = t127;
                }
                if t126 {
                    if memory::load(t125 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0
                    {
                        enterIntoRememberedSet(vm, t125);
                    }
                }
                memory::store(
                    t125
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(byte50.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    oop306,
                );
            }
            512 => {
                // leaveInterpreter
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
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
    vm.hostMethod.set(0);
    vm.hostOuterProcess.set(0);
    vm.hostResult.set(0);
    vm.hostReturned.set(0);
}

/// An image has been read: continue its active process. Answer the status with which the program ended.
pub(super) fn interpretFromImage(vm: &VM) -> i32 {
    if prepareToRun(vm) == 0 {
        return 1;
    }
    startSignals(vm);
    loadActiveProcess(vm);
    let status: i32 = interpret(vm);
    platform::ioStopHeartbeat(vm);
    platform::ioSetHeartbeatTarget(vm, 0);
    status
}

/// Before the first activation, answer whether there was memory. Pages with activations of suspended processes stay as they are.
#[inline(never)]
pub(super) fn prepareToRun(vm: &VM) -> i64 {
    if vm.stackMemory.get() != 0 {
        return 1;
    }
    decideImageFamily(vm);
    flushMethodCache(vm);
    initializeStackPages(vm)
}

/// What the image ended with.
#[inline(never)]
pub(super) fn hostExitStatus(vm: &VM) -> i32 {
    vm.exitStatus.get()
}

/// Give all memory back to the platform. Only the structure itself is left, which its maker deletes.
#[inline(never)]
pub(super) fn releaseVM(vm: &VM) {
    releaseStackPages(vm);
    releaseHostObjects(vm);
    releaseMemory(vm);
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
    let mut value1: i64 = memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, ACTIVE_PROCESS_INDEX, value);
    }
    let mut value2: i64 = memory::load(
        value1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value2 & TAG_MASK == 0
        && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value2 = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, value1);
    }
    if canResumeContext(value2) == 0 {
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
    let mut value4: i64 = memory::load(
        value3
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value4 & TAG_MASK == 0
        && memory::load(value4 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value4 = fixForwardedFieldofObject(vm, ACTIVE_PROCESS_INDEX, value3);
    }
    memory::store(
        value4
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        vm.nilObj.get(),
    );
    activateContext(vm, value2);
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
    visitHostRoots(vm);
    visitHostObjects(vm);
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
    followHostRoots(vm);
    followHostObjects(vm);
}
