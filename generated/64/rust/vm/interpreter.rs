//! The functions that class `Interpreter` defines.

use core::sync::atomic::Ordering::Relaxed;
use super::closures::{
    pushFullClosureflags, pushV3ClosureArgumentscopiedblockSize, quickActivateV3arguments,
};
use super::common_bytecodes::{pushContextSlotof, pushNewArray, superSendarguments};
use super::constants::{
    ACTIVE_PROCESS_INDEX, AT_CACHE_BYTES, AT_CACHE_ENTRIES, AT_CACHE_KEY_MASK,
    AT_CACHE_POINTERS, BASE_HEADER_SIZE, BYTES_PER_WORD, CHARACTER_TAG,
    CLASS_ARRAY_COMPACT_INDEX, CLASS_BLOCK_CLOSURE_COMPACT_INDEX,
    CLASS_BYTE_STRING_COMPACT_INDEX, CLASS_FLOAT_COMPACT_INDEX,
    CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLASS_POINT, CLASS_TABLE_PAGE_SHIFT,
    CLASS_TABLE_PAGE_SLOTS, CLOSURE_NUM_ARGS_INDEX, CONST_MINUS_ONE, CONST_ONE,
    CONST_ZERO, FLAGS_ARGUMENT_COUNT_SHIFT, FLAGS_BYTECODE_SET_OFFSET, FLAG_BASE,
    FLAG_BLOCK, FLAG_CONTEXT, FORMAT_ARRAY, FORMAT_BYTES, FORMAT_COMPILED_CODE,
    FORMAT_MASK, FORMAT_SHIFT, FORWARDER_CLASS_INDEX, FRAME_CALLER_IP, FRAME_CONTEXT,
    FRAME_FIRST_TEMP, FRAME_FLAGS, FRAME_LINK, FRAME_LOWEST_ARGUMENT, FRAME_METHOD,
    FRAME_RECEIVER, FULL_CLOSURE_COMPILED_BLOCK_INDEX,
    FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX, FULL_CLOSURE_RECEIVER_INDEX, GC_MODE_BECOME,
    GC_MODE_FULL, GC_MODE_SCAVENGE, GC_MODE_SNAPSHOT, HEADER_LITERAL_COUNT_MASK,
    HEADER_TEMP_COUNT_SHIFT, IDENTITY_HASH_MASK, IDENTITY_HASH_SHIFT, IMMUTABLE_BIT,
    INSTRUCTION_POINTER_INDEX, LEAVE_BYTECODE, LITERAL_START, MAX_CHARACTER_CODE,
    METHOD_CACHE_ENTRY_WORDS, METHOD_CACHE_FIRST_IP, METHOD_CACHE_FLAGS,
    METHOD_CACHE_KIND, METHOD_CACHE_MASK, METHOD_CACHE_METHOD, METHOD_CACHE_PRIMITIVE,
    METHOD_CACHE_SELECTOR, METHOD_CACHE_TAG, NUM_TAG_BITS, OVERFLOW_COUNT_MASK,
    OVERFLOW_SLOT_COUNT, PRIMITIVE_AS_CHARACTER, PRIMITIVE_AS_INTEGER, PRIMITIVE_AT,
    PRIMITIVE_AT_PUT, PRIMITIVE_FULL_CLOSURE_VALUE, PRIMITIVE_SIZE,
    QUICK_PRIMITIVE_FIRST, QUICK_PRIMITIVE_FIRST_FIELD, QUICK_PRIMITIVE_LAST,
    REMEMBERED_BIT, SCHEDULER_ASSOCIATION, SENDER_INDEX, SHIFT_FOR_WORD,
    SISTA_BYTECODE_SET, SLOT_COUNT_SHIFT, SMALL_FLOAT_EXPONENT_OFFSET, SMALL_FLOAT_RANGE,
    SMALL_FLOAT_TAG, SMALL_INTEGER_TAG, SPECIAL_SELECTORS, SUSPENDED_CONTEXT_INDEX,
    TAG_MASK, VALUE_INDEX, X_INDEX, Y_INDEX,
};
use super::contexts::{activateContext, contextslotAtput, marryFrame};
use super::error_sends::{
    sendAttemptToAssigntoslot, sendMustBeBoolean, sendSistaTrap, sendUnknownBytecode,
};
use super::frames::returnFromBaseFrame;
use super::host_calls::{followHostRoots, visitHostRoots};
use super::host_objects::{followHostObjects, releaseHostObjects, visitHostObjects};
use super::image_family::decideImageFamily;
use super::message_sends::{
    activateNewMethod, sendSlowlyarguments, sendSpecialSelectorarguments, sendUncachedtag,
};
use super::method_lookup::{flushMethodCache, flushYoungMethodCacheEntries};
use super::object_memory::releaseMemory;
use super::primitive_calls::retryOrActivate;
use super::returns::returnThroughHome;
use super::scheduler::{followForwardersInScheduler, followedFieldof};
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
use super::tables::PRIMITIVE_TABLE;
use super::v3_bytecodes::v3Dowith;
use super::{memory, platform};

/// Execute bytecodes until a routine leaves; answer the exit status.
#[inline(never)]
pub(super) fn interpret(vm: &VM) -> i32 {
    let local_instructionPointer: u64 = vm.instructionPointer.get();
    let local_stackPointer: u64 = vm.stackPointer.get();
    let local_framePointer: u64 = vm.framePointer.get();
    let local_bytecodeSetOffset: i64 = vm.bytecodeSetOffset.get();
    interpret_run(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
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
    vm.methodCacheHasYoung.set(0);
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
    let t: u64 = platform::ioUTCMicrosecondsNow();
    platform::logLevelmessagevalue(
        4,
        c"microseconds from the start to the first bytecode:"
            .as_ptr()
            .cast::<i8>()
            .cast_mut(),
        t.wrapping_sub(platform::ioUTCStartMicroseconds()) as i64,
    );
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
    let object: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t3: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object)
    };
    let t1: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t3
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, ACTIVE_PROCESS_INDEX, t3)
    };
    let mut value: i64 = memory::load(
        t1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, t1);
    }
    let t2: i64;
    'l2: {
        if !(value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
        {
            t2 = 0;
            break 'l2;
        }
        if memory::load(
            value
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ) & SMALL_INTEGER_TAG != 0
        {
            t2 = 1;
            break 'l2;
        }
        t2 = (memory::load(
            value
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    INSTRUCTION_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        ) & SMALL_INTEGER_TAG != 0) as i64;
    }
    if t2 == 0 {
        fatalError(
            vm,
            c"the image has no context to continue with".as_ptr().cast::<i8>().cast_mut(),
        );
    }
    let object1: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t4: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object1)
    };
    let t: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t4
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, ACTIVE_PROCESS_INDEX, t4)
    };
    memory::store(
        t
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        vm.nilObj.get(),
    );
    activateContext(vm, value);
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

/// What a case answers: what the loop answers in the end, or else what the next case gets.
#[cfg(tail_calls)]
type InterpretRunStep = i32;

#[cfg(not(tail_calls))]
type InterpretRunStep = core::ops::ControlFlow<i32, (u64, u64, u64, i64, i64)>;

/// The cases by their opcodes.
static INTERPRET_RUN_CASES: [fn(
    &VM,
    u64,
    u64,
    u64,
    i64,
    i64,
) -> InterpretRunStep; 1024] = [
    interpret_0,
    interpret_1,
    interpret_2,
    interpret_3,
    interpret_4,
    interpret_5,
    interpret_6,
    interpret_7,
    interpret_8,
    interpret_9,
    interpret_10,
    interpret_11,
    interpret_12,
    interpret_13,
    interpret_14,
    interpret_15,
    interpret_16,
    interpret_17,
    interpret_18,
    interpret_19,
    interpret_20,
    interpret_21,
    interpret_22,
    interpret_23,
    interpret_24,
    interpret_25,
    interpret_26,
    interpret_27,
    interpret_28,
    interpret_29,
    interpret_30,
    interpret_31,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_32,
    interpret_64,
    interpret_65,
    interpret_66,
    interpret_67,
    interpret_68,
    interpret_69,
    interpret_70,
    interpret_71,
    interpret_72,
    interpret_73,
    interpret_74,
    interpret_75,
    interpret_76,
    interpret_77,
    interpret_78,
    interpret_79,
    interpret_80,
    interpret_81,
    interpret_82,
    interpret_83,
    interpret_84,
    interpret_85,
    interpret_86,
    interpret_87,
    interpret_88,
    interpret_89,
    interpret_90,
    interpret_91,
    interpret_92,
    interpret_93,
    interpret_94,
    interpret_95,
    interpret_96,
    interpret_97,
    interpret_98,
    interpret_99,
    interpret_100,
    interpret_101,
    interpret_102,
    interpret_103,
    interpret_104,
    interpret_105,
    interpret_106,
    interpret_107,
    interpret_108,
    interpret_109,
    interpret_110,
    interpret_111,
    interpret_112,
    interpret_113,
    interpret_114,
    interpret_115,
    interpret_116,
    interpret_117,
    interpret_118,
    interpret_119,
    interpret_120,
    interpret_121,
    interpret_122,
    interpret_123,
    interpret_124,
    interpret_125,
    interpret_126,
    interpret_126,
    interpret_128,
    interpret_129,
    interpret_130,
    interpret_131,
    interpret_132,
    interpret_133,
    interpret_134,
    interpret_135,
    interpret_136,
    interpret_137,
    interpret_138,
    interpret_139,
    interpret_140,
    interpret_141,
    interpret_142,
    interpret_143,
    interpret_144,
    interpret_145,
    interpret_146,
    interpret_147,
    interpret_148,
    interpret_149,
    interpret_150,
    interpret_151,
    interpret_152,
    interpret_153,
    interpret_154,
    interpret_155,
    interpret_156,
    interpret_157,
    interpret_158,
    interpret_159,
    interpret_160,
    interpret_160,
    interpret_160,
    interpret_160,
    interpret_160,
    interpret_160,
    interpret_160,
    interpret_160,
    interpret_168,
    interpret_168,
    interpret_168,
    interpret_168,
    interpret_172,
    interpret_172,
    interpret_172,
    interpret_172,
    interpret_176,
    interpret_177,
    interpret_178,
    interpret_179,
    interpret_180,
    interpret_181,
    interpret_182,
    interpret_183,
    interpret_184,
    interpret_185,
    interpret_186,
    interpret_187,
    interpret_188,
    interpret_189,
    interpret_190,
    interpret_191,
    interpret_192,
    interpret_193,
    interpret_194,
    interpret_195,
    interpret_195,
    interpret_195,
    interpret_198,
    interpret_199,
    interpret_200,
    interpret_201,
    interpret_202,
    interpret_195,
    interpret_195,
    interpret_195,
    interpret_206,
    interpret_207,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_256,
    interpret_257,
    interpret_258,
    interpret_259,
    interpret_260,
    interpret_261,
    interpret_262,
    interpret_263,
    interpret_264,
    interpret_265,
    interpret_266,
    interpret_267,
    interpret_268,
    interpret_269,
    interpret_270,
    interpret_271,
    interpret_272,
    interpret_273,
    interpret_274,
    interpret_275,
    interpret_276,
    interpret_277,
    interpret_278,
    interpret_279,
    interpret_280,
    interpret_281,
    interpret_282,
    interpret_283,
    interpret_284,
    interpret_285,
    interpret_286,
    interpret_287,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_288,
    interpret_320,
    interpret_321,
    interpret_322,
    interpret_323,
    interpret_324,
    interpret_325,
    interpret_326,
    interpret_327,
    interpret_328,
    interpret_329,
    interpret_330,
    interpret_331,
    interpret_332,
    interpret_113,
    interpret_114,
    interpret_335,
    interpret_336,
    interpret_337,
    interpret_338,
    interpret_136,
    interpret_126,
    interpret_126,
    interpret_126,
    interpret_126,
    interpret_120,
    interpret_121,
    interpret_122,
    interpret_123,
    interpret_124,
    interpret_349,
    interpret_350,
    interpret_351,
    interpret_352,
    interpret_353,
    interpret_354,
    interpret_355,
    interpret_356,
    interpret_357,
    interpret_358,
    interpret_359,
    interpret_360,
    interpret_185,
    interpret_186,
    interpret_187,
    interpret_188,
    interpret_189,
    interpret_190,
    interpret_191,
    interpret_192,
    interpret_369,
    interpret_194,
    interpret_195,
    interpret_195,
    interpret_195,
    interpret_374,
    interpret_199,
    interpret_376,
    interpret_201,
    interpret_202,
    interpret_195,
    interpret_195,
    interpret_195,
    interpret_206,
    interpret_207,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_208,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_224,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_240,
    interpret_432,
    interpret_433,
    interpret_434,
    interpret_435,
    interpret_436,
    interpret_437,
    interpret_438,
    interpret_439,
    interpret_440,
    interpret_441,
    interpret_442,
    interpret_443,
    interpret_444,
    interpret_445,
    interpret_446,
    interpret_447,
    interpret_448,
    interpret_449,
    interpret_450,
    interpret_451,
    interpret_452,
    interpret_453,
    interpret_454,
    interpret_455,
    interpret_456,
    interpret_457,
    interpret_458,
    interpret_459,
    interpret_460,
    interpret_461,
    interpret_462,
    interpret_463,
    interpret_464,
    interpret_465,
    interpret_466,
    interpret_467,
    interpret_468,
    interpret_469,
    interpret_470,
    interpret_471,
    interpret_135,
    interpret_473,
    interpret_126,
    interpret_126,
    interpret_126,
    interpret_126,
    interpret_126,
    interpret_126,
    interpret_480,
    interpret_481,
    interpret_482,
    interpret_483,
    interpret_484,
    interpret_485,
    interpret_486,
    interpret_487,
    interpret_488,
    interpret_489,
    interpret_490,
    interpret_491,
    interpret_486,
    interpret_493,
    interpret_494,
    interpret_495,
    interpret_496,
    interpret_497,
    interpret_498,
    interpret_499,
    interpret_500,
    interpret_501,
    interpret_486,
    interpret_486,
    interpret_504,
    interpret_505,
    interpret_506,
    interpret_507,
    interpret_508,
    interpret_509,
    interpret_486,
    interpret_486,
    interpret_512,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
    interpret_run_none,
];

fn interpret_run_none(
    _vm: &VM,
    _: u64,
    _: u64,
    _: u64,
    _: i64,
    _: i64,
) -> InterpretRunStep {
    unreachable!("an opcode without routine")
}

#[cfg(tail_calls)]
#[inline(always)]
fn interpret_jump(
    vm: &VM,
    a0: u64,
    a1: u64,
    a2: u64,
    a3: i64,
    a4: i64,
) -> InterpretRunStep {
    INTERPRET_RUN_CASES[a4 as usize & 1023](vm, a0, a1, a2, a3, a4)
}

#[cfg(not(tail_calls))]
fn interpret_jump(
    _vm: &VM,
    a0: u64,
    a1: u64,
    a2: u64,
    a3: i64,
    a4: i64,
) -> InterpretRunStep {
    core::ops::ControlFlow::Continue((a0, a1, a2, a3, a4))
}

#[cfg(tail_calls)]
#[inline(always)]
fn interpret_run_leave(answer: i32) -> InterpretRunStep {
    answer
}

#[cfg(not(tail_calls))]
fn interpret_run_leave(answer: i32) -> InterpretRunStep {
    core::ops::ControlFlow::Break(answer)
}

#[cfg(tail_calls)]
fn interpret_run(vm: &VM, a0: u64, a1: u64, a2: u64, a3: i64) -> i32 {
    interpret_next(vm, a0, a1, a2, a3)
}

#[cfg(not(tail_calls))]
fn interpret_run(vm: &VM, a0: u64, a1: u64, a2: u64, a3: i64) -> i32 {
    let mut step = interpret_next(vm, a0, a1, a2, a3);
    loop {
        match step {
            core::ops::ControlFlow::Continue((a0, a1, a2, a3, a4)) => {
                step = INTERPRET_RUN_CASES[a4 as usize & 1023](vm, a0, a1, a2, a3, a4);
            }
            core::ops::ControlFlow::Break(answer) => return answer,
        }
    }
}

/// Fetches an opcode and goes to its case.
#[inline(always)]
fn interpret_next(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
) -> InterpretRunStep {
    let byte: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let local_currentBytecode: i64 = byte.wrapping_add(local_bytecodeSetOffset);
    interpret_jump(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
        local_currentBytecode,
    )
}

/// pushReceiverVariableBytecode
fn interpret_0(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_1(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop1: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop1);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_2(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop2: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(2i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop2);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_3(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop3: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop3);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_4(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop4: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(4i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop4);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_5(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop5: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(5i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop5);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_6(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop6: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(6i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop6);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_7(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop7: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(7i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop7);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_8(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop8: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(8i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop8);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_9(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop9: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(9i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop9);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_10(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop10: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(10i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop10);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_11(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop11: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(11i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop11);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_12(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop12: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(12i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop12);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_13(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop13: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(13i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop13);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_14(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop14: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(14i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop14);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_15(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop15: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(15i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop15);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_256(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop16: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop16);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_257(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop17: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop17);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_258(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop18: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(2i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop18);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_259(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop19: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop19);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_260(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop20: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(4i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop20);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_261(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop21: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(5i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop21);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_262(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop22: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(6i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop22);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_263(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop23: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(7i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop23);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_264(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop24: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(8i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop24);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_265(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop25: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(9i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop25);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_266(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop26: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(10i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop26);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_267(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop27: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(11i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop27);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_268(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop28: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(12i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop28);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_269(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop29: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(13i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop29);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_270(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop30: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(14i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop30);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverVariableBytecode
fn interpret_271(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop31: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(15i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop31);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_16(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop32: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop32);
    let next: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop33: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop33);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_17(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop34: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(BYTES_PER_WORD as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop34);
    let next1: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next1 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop35: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next1 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop35);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_18(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop36: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop36);
    let next2: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next2 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop37: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next2 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop37);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_19(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop38: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(3i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop38);
    let next3: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next3 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop39: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next3 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop39);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_20(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop40: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(4i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop40);
    let next4: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next4 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop41: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next4 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop41);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_21(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop42: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(5i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop42);
    let next5: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next5 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop43: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next5 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop43);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_22(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop44: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(6i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop44);
    let next6: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next6 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop45: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next6 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop45);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_23(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop46: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(7i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop46);
    let next7: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next7 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop47: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next7 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop47);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_24(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop48: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(8i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop48);
    let next8: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next8 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop49: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next8 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop49);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_25(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop50: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(9i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop50);
    let next9: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next9 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop51: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next9 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop51);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_26(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop52: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(10i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop52);
    let next10: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next10 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop53: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next10 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop53);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_27(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop54: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(11i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop54);
    let next11: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next11 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop55: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next11 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop55);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_28(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop56: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(12i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop56);
    let next12: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next12 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop57: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next12 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop57);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_29(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop58: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(13i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop58);
    let next13: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next13 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop59: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next13 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop59);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_30(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop60: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(14i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop60);
    let next14: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next14 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop61: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next14 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop61);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_31(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop62: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop62);
    let next15: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next15 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop63: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((next15 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop63);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_320(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop64: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop64);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_321(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop66: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(BYTES_PER_WORD as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop66);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_322(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop68: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop68);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_323(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop70: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(3i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop70);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_324(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop72: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(4i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop72);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_325(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop74: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(5i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop74);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_326(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop76: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(6i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop76);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_327(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop78: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(7i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop78);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_328(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop80: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(8i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop80);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_329(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop82: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(9i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop82);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_330(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop84: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(10i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop84);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTempBytecode
fn interpret_331(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop86: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(11i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop86);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteral
fn interpret_32(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    local_currentBytecode: i64,
) -> InterpretRunStep {
    let literal: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(BYTES_PER_WORD)
            .wrapping_add((local_currentBytecode & 31).wrapping_mul(BYTES_PER_WORD))
            as *mut i64,
    );
    let next28: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    let rcvr: i64 = memory::load(local_stackPointer as *mut i64);
    if !(next28 & 240 == 176 && rcvr & literal & SMALL_INTEGER_TAG != 0) {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, literal);
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next28 == 180 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let condition: i64 = (rcvr <= literal) as i64;
        'l64: {
            let next29: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            if next29 & 248 == 152 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next29 & 7).wrapping_add(1) as u64);
                }
                break 'l64;
            }
            'l65: {
                if next29 & 252 != 172 {
                    let oop88: i64 = if condition != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop88);
                    break 'l65;
                }
                let mut distance: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance = (next29 & 3).wrapping_mul(256).wrapping_add(distance);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next28 == 190 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        memory::store(local_stackPointer as *mut i64, rcvr & literal);
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next28 == 178 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let condition1: i64 = (rcvr < literal) as i64;
        'l66: {
            let next30: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            if next30 & 248 == 152 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition1 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next30 & 7).wrapping_add(1) as u64);
                }
                break 'l66;
            }
            'l67: {
                if next30 & 252 != 172 {
                    let oop89: i64 = if condition1 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop89);
                    break 'l67;
                }
                let mut distance1: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance1 = (next30 & 3).wrapping_mul(256).wrapping_add(distance1);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition1 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance1 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next28 & 254 == 176 {
        if next28 == 176 {
            let rcvr1: i64 = memory::load(local_stackPointer as *mut i64);
            if rcvr1 & literal & SMALL_INTEGER_TAG != 0
                && !rcvr1.checked_add(literal.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
            {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let oop90: i64 = rcvr1
                    .wrapping_add(literal.wrapping_sub(SMALL_INTEGER_TAG));
                'l68: {
                    let next31: i64 = memory::load(local_instructionPointer as *mut u8)
                        as i64;
                    if next31 & 248 == 104 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add(1);
                        memory::store(
                            local_framePointer
                                .wrapping_add(FRAME_FIRST_TEMP as u64)
                                .wrapping_sub(7i64.wrapping_mul(BYTES_PER_WORD) as u64)
                                .wrapping_add(
                                    ((next31 ^ 7) & 7).wrapping_mul(BYTES_PER_WORD) as u64,
                                ) as *mut i64,
                            oop90,
                        );
                        local_stackPointer = local_stackPointer
                            .wrapping_add(BYTES_PER_WORD as u64);
                        break 'l68;
                    }
                    local_stackPointer = local_stackPointer
                        .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
                    memory::store(local_stackPointer as *mut i64, oop90);
                }
            } else {
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, literal);
            }
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let rcvr2: i64 = memory::load(local_stackPointer as *mut i64);
        if rcvr2 & literal & SMALL_INTEGER_TAG != 0
            && !rcvr2.checked_sub(literal.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
        {
            local_instructionPointer = local_instructionPointer.wrapping_add(1);
            memory::store(
                local_stackPointer as *mut i64,
                rcvr2.wrapping_sub(literal.wrapping_sub(SMALL_INTEGER_TAG)),
            );
        } else {
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, literal);
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, literal);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_64(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop91: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value: i64 = memory::load(
        oop91
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(LITERAL_START.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, LITERAL_START, oop91);
    }
    let mut value1: i64 = memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value1 & TAG_MASK == 0
        && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value1 = fixForwardedFieldofObject(vm, VALUE_INDEX, value);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value1);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_65(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index2: i64 = LITERAL_START.wrapping_add(1);
    let oop92: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value2: i64 = memory::load(
        oop92
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index2.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value2 = fixForwardedFieldofObject(vm, index2, oop92);
    }
    let mut value3: i64 = memory::load(
        value2
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value3 & TAG_MASK == 0
        && memory::load(value3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value3 = fixForwardedFieldofObject(vm, VALUE_INDEX, value2);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value3);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_66(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index3: i64 = LITERAL_START.wrapping_add(2);
    let oop93: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value4: i64 = memory::load(
        oop93
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index3.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value4 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value4 = fixForwardedFieldofObject(vm, index3, oop93);
    }
    let mut value5: i64 = memory::load(
        value4
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value5 & TAG_MASK == 0
        && memory::load(value5 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value5 = fixForwardedFieldofObject(vm, VALUE_INDEX, value4);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value5);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_67(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index4: i64 = LITERAL_START.wrapping_add(3);
    let oop94: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value6: i64 = memory::load(
        oop94
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index4.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value6 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value6 = fixForwardedFieldofObject(vm, index4, oop94);
    }
    let mut value7: i64 = memory::load(
        value6
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value7 & TAG_MASK == 0
        && memory::load(value7 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value7 = fixForwardedFieldofObject(vm, VALUE_INDEX, value6);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value7);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_68(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index5: i64 = LITERAL_START.wrapping_add(4);
    let oop95: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value8: i64 = memory::load(
        oop95
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index5.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value8 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value8 = fixForwardedFieldofObject(vm, index5, oop95);
    }
    let mut value9: i64 = memory::load(
        value8
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value9 & TAG_MASK == 0
        && memory::load(value9 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value9 = fixForwardedFieldofObject(vm, VALUE_INDEX, value8);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value9);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_69(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index6: i64 = LITERAL_START.wrapping_add(5);
    let oop96: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value10: i64 = memory::load(
        oop96
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index6.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value10 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value10 = fixForwardedFieldofObject(vm, index6, oop96);
    }
    let mut value11: i64 = memory::load(
        value10
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value11 & TAG_MASK == 0
        && memory::load(value11 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value11 = fixForwardedFieldofObject(vm, VALUE_INDEX, value10);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value11);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_70(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index7: i64 = LITERAL_START.wrapping_add(6);
    let oop97: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value12: i64 = memory::load(
        oop97
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index7.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value12 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value12 = fixForwardedFieldofObject(vm, index7, oop97);
    }
    let mut value13: i64 = memory::load(
        value12
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value13 & TAG_MASK == 0
        && memory::load(value13 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value13 = fixForwardedFieldofObject(vm, VALUE_INDEX, value12);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value13);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_71(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index8: i64 = LITERAL_START.wrapping_add(7);
    let oop98: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value14: i64 = memory::load(
        oop98
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index8.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value14 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value14 = fixForwardedFieldofObject(vm, index8, oop98);
    }
    let mut value15: i64 = memory::load(
        value14
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value15 & TAG_MASK == 0
        && memory::load(value15 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value15 = fixForwardedFieldofObject(vm, VALUE_INDEX, value14);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value15);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_72(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index9: i64 = LITERAL_START.wrapping_add(8);
    let oop99: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value16: i64 = memory::load(
        oop99
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index9.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value16 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value16 = fixForwardedFieldofObject(vm, index9, oop99);
    }
    let mut value17: i64 = memory::load(
        value16
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value17 & TAG_MASK == 0
        && memory::load(value17 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value17 = fixForwardedFieldofObject(vm, VALUE_INDEX, value16);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value17);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_73(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index10: i64 = LITERAL_START.wrapping_add(9);
    let oop100: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value18: i64 = memory::load(
        oop100
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index10.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value18 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value18 = fixForwardedFieldofObject(vm, index10, oop100);
    }
    let mut value19: i64 = memory::load(
        value18
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value19 & TAG_MASK == 0
        && memory::load(value19 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value19 = fixForwardedFieldofObject(vm, VALUE_INDEX, value18);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value19);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_74(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index11: i64 = LITERAL_START.wrapping_add(10);
    let oop101: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value20: i64 = memory::load(
        oop101
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index11.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value20 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value20 = fixForwardedFieldofObject(vm, index11, oop101);
    }
    let mut value21: i64 = memory::load(
        value20
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value21 & TAG_MASK == 0
        && memory::load(value21 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value21 = fixForwardedFieldofObject(vm, VALUE_INDEX, value20);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value21);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_75(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index12: i64 = LITERAL_START.wrapping_add(11);
    let oop102: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value22: i64 = memory::load(
        oop102
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index12.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value22 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value22 = fixForwardedFieldofObject(vm, index12, oop102);
    }
    let mut value23: i64 = memory::load(
        value22
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value23 & TAG_MASK == 0
        && memory::load(value23 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value23 = fixForwardedFieldofObject(vm, VALUE_INDEX, value22);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value23);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_76(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index13: i64 = LITERAL_START.wrapping_add(12);
    let oop103: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value24: i64 = memory::load(
        oop103
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index13.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value24 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value24 = fixForwardedFieldofObject(vm, index13, oop103);
    }
    let mut value25: i64 = memory::load(
        value24
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value25 & TAG_MASK == 0
        && memory::load(value25 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value25 = fixForwardedFieldofObject(vm, VALUE_INDEX, value24);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value25);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_77(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index14: i64 = LITERAL_START.wrapping_add(13);
    let oop104: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value26: i64 = memory::load(
        oop104
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index14.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value26 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value26 = fixForwardedFieldofObject(vm, index14, oop104);
    }
    let mut value27: i64 = memory::load(
        value26
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value27 & TAG_MASK == 0
        && memory::load(value27 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value27 = fixForwardedFieldofObject(vm, VALUE_INDEX, value26);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value27);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_78(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index15: i64 = LITERAL_START.wrapping_add(14);
    let oop105: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value28: i64 = memory::load(
        oop105
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index15.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value28 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value28 = fixForwardedFieldofObject(vm, index15, oop105);
    }
    let mut value29: i64 = memory::load(
        value28
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value29 & TAG_MASK == 0
        && memory::load(value29 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value29 = fixForwardedFieldofObject(vm, VALUE_INDEX, value28);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value29);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_79(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index16: i64 = LITERAL_START.wrapping_add(15);
    let oop106: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value30: i64 = memory::load(
        oop106
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index16.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value30 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value30 = fixForwardedFieldofObject(vm, index16, oop106);
    }
    let mut value31: i64 = memory::load(
        value30
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value31 & TAG_MASK == 0
        && memory::load(value31 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value31 = fixForwardedFieldofObject(vm, VALUE_INDEX, value30);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value31);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_80(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index17: i64 = LITERAL_START.wrapping_add(16);
    let oop107: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value32: i64 = memory::load(
        oop107
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index17.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value32 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value32 = fixForwardedFieldofObject(vm, index17, oop107);
    }
    let mut value33: i64 = memory::load(
        value32
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value33 & TAG_MASK == 0
        && memory::load(value33 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value33 = fixForwardedFieldofObject(vm, VALUE_INDEX, value32);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value33);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_81(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index18: i64 = LITERAL_START.wrapping_add(17);
    let oop108: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value34: i64 = memory::load(
        oop108
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index18.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value34 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value34 = fixForwardedFieldofObject(vm, index18, oop108);
    }
    let mut value35: i64 = memory::load(
        value34
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value35 & TAG_MASK == 0
        && memory::load(value35 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value35 = fixForwardedFieldofObject(vm, VALUE_INDEX, value34);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value35);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_82(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index19: i64 = LITERAL_START.wrapping_add(18);
    let oop109: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value36: i64 = memory::load(
        oop109
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index19.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value36 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value36 = fixForwardedFieldofObject(vm, index19, oop109);
    }
    let mut value37: i64 = memory::load(
        value36
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value37 & TAG_MASK == 0
        && memory::load(value37 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value37 = fixForwardedFieldofObject(vm, VALUE_INDEX, value36);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value37);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_83(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index20: i64 = LITERAL_START.wrapping_add(19);
    let oop110: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value38: i64 = memory::load(
        oop110
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index20.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value38 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value38 = fixForwardedFieldofObject(vm, index20, oop110);
    }
    let mut value39: i64 = memory::load(
        value38
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value39 & TAG_MASK == 0
        && memory::load(value39 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value39 = fixForwardedFieldofObject(vm, VALUE_INDEX, value38);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value39);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_84(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index21: i64 = LITERAL_START.wrapping_add(20);
    let oop111: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value40: i64 = memory::load(
        oop111
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index21.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value40 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value40 = fixForwardedFieldofObject(vm, index21, oop111);
    }
    let mut value41: i64 = memory::load(
        value40
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value41 & TAG_MASK == 0
        && memory::load(value41 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value41 = fixForwardedFieldofObject(vm, VALUE_INDEX, value40);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value41);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_85(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index22: i64 = LITERAL_START.wrapping_add(21);
    let oop112: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value42: i64 = memory::load(
        oop112
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index22.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value42 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value42 = fixForwardedFieldofObject(vm, index22, oop112);
    }
    let mut value43: i64 = memory::load(
        value42
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value43 & TAG_MASK == 0
        && memory::load(value43 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value43 = fixForwardedFieldofObject(vm, VALUE_INDEX, value42);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value43);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_86(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index23: i64 = LITERAL_START.wrapping_add(22);
    let oop113: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value44: i64 = memory::load(
        oop113
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index23.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value44 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value44 = fixForwardedFieldofObject(vm, index23, oop113);
    }
    let mut value45: i64 = memory::load(
        value44
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value45 & TAG_MASK == 0
        && memory::load(value45 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value45 = fixForwardedFieldofObject(vm, VALUE_INDEX, value44);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value45);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_87(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index24: i64 = LITERAL_START.wrapping_add(23);
    let oop114: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value46: i64 = memory::load(
        oop114
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index24.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value46 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value46 = fixForwardedFieldofObject(vm, index24, oop114);
    }
    let mut value47: i64 = memory::load(
        value46
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value47 & TAG_MASK == 0
        && memory::load(value47 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value47 = fixForwardedFieldofObject(vm, VALUE_INDEX, value46);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value47);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_88(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index25: i64 = LITERAL_START.wrapping_add(24);
    let oop115: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value48: i64 = memory::load(
        oop115
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index25.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value48 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value48 = fixForwardedFieldofObject(vm, index25, oop115);
    }
    let mut value49: i64 = memory::load(
        value48
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value49 & TAG_MASK == 0
        && memory::load(value49 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value49 = fixForwardedFieldofObject(vm, VALUE_INDEX, value48);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value49);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_89(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index26: i64 = LITERAL_START.wrapping_add(25);
    let oop116: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value50: i64 = memory::load(
        oop116
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index26.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value50 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value50 = fixForwardedFieldofObject(vm, index26, oop116);
    }
    let mut value51: i64 = memory::load(
        value50
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value51 & TAG_MASK == 0
        && memory::load(value51 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value51 = fixForwardedFieldofObject(vm, VALUE_INDEX, value50);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value51);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_90(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index27: i64 = LITERAL_START.wrapping_add(26);
    let oop117: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value52: i64 = memory::load(
        oop117
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index27.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value52 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value52 = fixForwardedFieldofObject(vm, index27, oop117);
    }
    let mut value53: i64 = memory::load(
        value52
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value53 & TAG_MASK == 0
        && memory::load(value53 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value53 = fixForwardedFieldofObject(vm, VALUE_INDEX, value52);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value53);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_91(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index28: i64 = LITERAL_START.wrapping_add(27);
    let oop118: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value54: i64 = memory::load(
        oop118
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index28.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value54 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value54 = fixForwardedFieldofObject(vm, index28, oop118);
    }
    let mut value55: i64 = memory::load(
        value54
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value55 & TAG_MASK == 0
        && memory::load(value55 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value55 = fixForwardedFieldofObject(vm, VALUE_INDEX, value54);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value55);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_92(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index29: i64 = LITERAL_START.wrapping_add(28);
    let oop119: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value56: i64 = memory::load(
        oop119
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index29.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value56 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value56 = fixForwardedFieldofObject(vm, index29, oop119);
    }
    let mut value57: i64 = memory::load(
        value56
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value57 & TAG_MASK == 0
        && memory::load(value57 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value57 = fixForwardedFieldofObject(vm, VALUE_INDEX, value56);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value57);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_93(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index30: i64 = LITERAL_START.wrapping_add(29);
    let oop120: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value58: i64 = memory::load(
        oop120
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index30.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value58 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value58 = fixForwardedFieldofObject(vm, index30, oop120);
    }
    let mut value59: i64 = memory::load(
        value58
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value59 & TAG_MASK == 0
        && memory::load(value59 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value59 = fixForwardedFieldofObject(vm, VALUE_INDEX, value58);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value59);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_94(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index31: i64 = LITERAL_START.wrapping_add(30);
    let oop121: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value60: i64 = memory::load(
        oop121
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index31.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value60 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value60 = fixForwardedFieldofObject(vm, index31, oop121);
    }
    let mut value61: i64 = memory::load(
        value60
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value61 & TAG_MASK == 0
        && memory::load(value61 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value61 = fixForwardedFieldofObject(vm, VALUE_INDEX, value60);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value61);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushLiteralVariable
fn interpret_95(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index32: i64 = LITERAL_START.wrapping_add(31);
    let oop122: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value62: i64 = memory::load(
        oop122
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index32.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value62 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value62 = fixForwardedFieldofObject(vm, index32, oop122);
    }
    let mut value63: i64 = memory::load(
        value62
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value63 & TAG_MASK == 0
        && memory::load(value63 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value63 = fixForwardedFieldofObject(vm, VALUE_INDEX, value62);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value63);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_96(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop123: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object & TAG_MASK != 0
        || memory::load(object as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop123, object, 0);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset: u64 = object as u64;
        offset = offset.wrapping_sub(vm.newSpaceStart.get());
        let mut t29: bool = offset >= vm.newSpaceBytes.get();
        if t29 {
            let mut t30: bool = oop123 & TAG_MASK == 0;
            if t30 {
                let mut offset1: u64 = oop123 as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t30 = offset1 < vm.newSpaceBytes.get();
            }
            t29 = t30;
        }
        if t29 {
            if memory::load(object as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object);
            }
        }
        memory::store(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop123,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_97(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop124: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object1: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object1 & TAG_MASK != 0
        || memory::load(object1 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop124, object1, 1);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset2: u64 = object1 as u64;
        offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
        let mut t31: bool = offset2 >= vm.newSpaceBytes.get();
        if t31 {
            let mut t32: bool = oop124 & TAG_MASK == 0;
            if t32 {
                let mut offset3: u64 = oop124 as u64;
                offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                t32 = offset3 < vm.newSpaceBytes.get();
            }
            t31 = t32;
        }
        if t31 {
            if memory::load(object1 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object1);
            }
        }
        memory::store(
            object1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop124,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_98(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop125: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object2: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object2 & TAG_MASK != 0
        || memory::load(object2 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop125, object2, 2);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset4: u64 = object2 as u64;
        offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
        let mut t33: bool = offset4 >= vm.newSpaceBytes.get();
        if t33 {
            let mut t34: bool = oop125 & TAG_MASK == 0;
            if t34 {
                let mut offset5: u64 = oop125 as u64;
                offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
                t34 = offset5 < vm.newSpaceBytes.get();
            }
            t33 = t34;
        }
        if t33 {
            if memory::load(object2 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object2);
            }
        }
        memory::store(
            object2
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(2i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop125,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_99(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop126: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object3: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object3 & TAG_MASK != 0
        || memory::load(object3 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop126, object3, 3);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset6: u64 = object3 as u64;
        offset6 = offset6.wrapping_sub(vm.newSpaceStart.get());
        let mut t35: bool = offset6 >= vm.newSpaceBytes.get();
        if t35 {
            let mut t36: bool = oop126 & TAG_MASK == 0;
            if t36 {
                let mut offset7: u64 = oop126 as u64;
                offset7 = offset7.wrapping_sub(vm.newSpaceStart.get());
                t36 = offset7 < vm.newSpaceBytes.get();
            }
            t35 = t36;
        }
        if t35 {
            if memory::load(object3 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object3);
            }
        }
        memory::store(
            object3
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop126,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_100(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop127: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object4: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object4 & TAG_MASK != 0
        || memory::load(object4 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop127, object4, 4);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset8: u64 = object4 as u64;
        offset8 = offset8.wrapping_sub(vm.newSpaceStart.get());
        let mut t37: bool = offset8 >= vm.newSpaceBytes.get();
        if t37 {
            let mut t38: bool = oop127 & TAG_MASK == 0;
            if t38 {
                let mut offset9: u64 = oop127 as u64;
                offset9 = offset9.wrapping_sub(vm.newSpaceStart.get());
                t38 = offset9 < vm.newSpaceBytes.get();
            }
            t37 = t38;
        }
        if t37 {
            if memory::load(object4 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object4);
            }
        }
        memory::store(
            object4
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(4i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop127,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_101(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop128: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object5: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object5 & TAG_MASK != 0
        || memory::load(object5 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop128, object5, 5);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset10: u64 = object5 as u64;
        offset10 = offset10.wrapping_sub(vm.newSpaceStart.get());
        let mut t39: bool = offset10 >= vm.newSpaceBytes.get();
        if t39 {
            let mut t40: bool = oop128 & TAG_MASK == 0;
            if t40 {
                let mut offset11: u64 = oop128 as u64;
                offset11 = offset11.wrapping_sub(vm.newSpaceStart.get());
                t40 = offset11 < vm.newSpaceBytes.get();
            }
            t39 = t40;
        }
        if t39 {
            if memory::load(object5 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object5);
            }
        }
        memory::store(
            object5
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(5i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop128,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_102(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop129: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object6: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object6 & TAG_MASK != 0
        || memory::load(object6 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop129, object6, 6);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset12: u64 = object6 as u64;
        offset12 = offset12.wrapping_sub(vm.newSpaceStart.get());
        let mut t41: bool = offset12 >= vm.newSpaceBytes.get();
        if t41 {
            let mut t42: bool = oop129 & TAG_MASK == 0;
            if t42 {
                let mut offset13: u64 = oop129 as u64;
                offset13 = offset13.wrapping_sub(vm.newSpaceStart.get());
                t42 = offset13 < vm.newSpaceBytes.get();
            }
            t41 = t42;
        }
        if t41 {
            if memory::load(object6 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object6);
            }
        }
        memory::store(
            object6
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(6i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop129,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_103(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop130: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object7: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object7 & TAG_MASK != 0
        || memory::load(object7 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop130, object7, 7);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset14: u64 = object7 as u64;
        offset14 = offset14.wrapping_sub(vm.newSpaceStart.get());
        let mut t43: bool = offset14 >= vm.newSpaceBytes.get();
        if t43 {
            let mut t44: bool = oop130 & TAG_MASK == 0;
            if t44 {
                let mut offset15: u64 = oop130 as u64;
                offset15 = offset15.wrapping_sub(vm.newSpaceStart.get());
                t44 = offset15 < vm.newSpaceBytes.get();
            }
            t43 = t44;
        }
        if t43 {
            if memory::load(object7 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object7);
            }
        }
        memory::store(
            object7
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(7i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop130,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_456(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop131: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object8: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object8 & TAG_MASK != 0
        || memory::load(object8 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop131, object8, 0);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset16: u64 = object8 as u64;
        offset16 = offset16.wrapping_sub(vm.newSpaceStart.get());
        let mut t45: bool = offset16 >= vm.newSpaceBytes.get();
        if t45 {
            let mut t46: bool = oop131 & TAG_MASK == 0;
            if t46 {
                let mut offset17: u64 = oop131 as u64;
                offset17 = offset17.wrapping_sub(vm.newSpaceStart.get());
                t46 = offset17 < vm.newSpaceBytes.get();
            }
            t45 = t46;
        }
        if t45 {
            if memory::load(object8 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object8);
            }
        }
        memory::store(
            object8
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop131,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_457(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop132: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object9: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object9 & TAG_MASK != 0
        || memory::load(object9 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop132, object9, 1);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset18: u64 = object9 as u64;
        offset18 = offset18.wrapping_sub(vm.newSpaceStart.get());
        let mut t47: bool = offset18 >= vm.newSpaceBytes.get();
        if t47 {
            let mut t48: bool = oop132 & TAG_MASK == 0;
            if t48 {
                let mut offset19: u64 = oop132 as u64;
                offset19 = offset19.wrapping_sub(vm.newSpaceStart.get());
                t48 = offset19 < vm.newSpaceBytes.get();
            }
            t47 = t48;
        }
        if t47 {
            if memory::load(object9 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object9);
            }
        }
        memory::store(
            object9
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop132,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_458(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop133: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object10: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object10 & TAG_MASK != 0
        || memory::load(object10 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop133, object10, 2);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset20: u64 = object10 as u64;
        offset20 = offset20.wrapping_sub(vm.newSpaceStart.get());
        let mut t49: bool = offset20 >= vm.newSpaceBytes.get();
        if t49 {
            let mut t50: bool = oop133 & TAG_MASK == 0;
            if t50 {
                let mut offset21: u64 = oop133 as u64;
                offset21 = offset21.wrapping_sub(vm.newSpaceStart.get());
                t50 = offset21 < vm.newSpaceBytes.get();
            }
            t49 = t50;
        }
        if t49 {
            if memory::load(object10 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object10);
            }
        }
        memory::store(
            object10
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(2i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop133,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_459(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop134: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object11: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object11 & TAG_MASK != 0
        || memory::load(object11 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop134, object11, 3);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset22: u64 = object11 as u64;
        offset22 = offset22.wrapping_sub(vm.newSpaceStart.get());
        let mut t51: bool = offset22 >= vm.newSpaceBytes.get();
        if t51 {
            let mut t52: bool = oop134 & TAG_MASK == 0;
            if t52 {
                let mut offset23: u64 = oop134 as u64;
                offset23 = offset23.wrapping_sub(vm.newSpaceStart.get());
                t52 = offset23 < vm.newSpaceBytes.get();
            }
            t51 = t52;
        }
        if t51 {
            if memory::load(object11 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object11);
            }
        }
        memory::store(
            object11
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(3i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop134,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_460(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop135: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object12: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object12 & TAG_MASK != 0
        || memory::load(object12 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop135, object12, 4);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset24: u64 = object12 as u64;
        offset24 = offset24.wrapping_sub(vm.newSpaceStart.get());
        let mut t53: bool = offset24 >= vm.newSpaceBytes.get();
        if t53 {
            let mut t54: bool = oop135 & TAG_MASK == 0;
            if t54 {
                let mut offset25: u64 = oop135 as u64;
                offset25 = offset25.wrapping_sub(vm.newSpaceStart.get());
                t54 = offset25 < vm.newSpaceBytes.get();
            }
            t53 = t54;
        }
        if t53 {
            if memory::load(object12 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object12);
            }
        }
        memory::store(
            object12
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(4i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop135,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_461(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop136: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object13: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object13 & TAG_MASK != 0
        || memory::load(object13 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop136, object13, 5);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset26: u64 = object13 as u64;
        offset26 = offset26.wrapping_sub(vm.newSpaceStart.get());
        let mut t55: bool = offset26 >= vm.newSpaceBytes.get();
        if t55 {
            let mut t56: bool = oop136 & TAG_MASK == 0;
            if t56 {
                let mut offset27: u64 = oop136 as u64;
                offset27 = offset27.wrapping_sub(vm.newSpaceStart.get());
                t56 = offset27 < vm.newSpaceBytes.get();
            }
            t55 = t56;
        }
        if t55 {
            if memory::load(object13 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object13);
            }
        }
        memory::store(
            object13
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(5i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop136,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_462(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop137: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object14: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object14 & TAG_MASK != 0
        || memory::load(object14 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop137, object14, 6);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset28: u64 = object14 as u64;
        offset28 = offset28.wrapping_sub(vm.newSpaceStart.get());
        let mut t57: bool = offset28 >= vm.newSpaceBytes.get();
        if t57 {
            let mut t58: bool = oop137 & TAG_MASK == 0;
            if t58 {
                let mut offset29: u64 = oop137 as u64;
                offset29 = offset29.wrapping_sub(vm.newSpaceStart.get());
                t58 = offset29 < vm.newSpaceBytes.get();
            }
            t57 = t58;
        }
        if t57 {
            if memory::load(object14 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object14);
            }
        }
        memory::store(
            object14
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(6i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop137,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoReceiverVariableBytecode
fn interpret_463(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop138: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let object15: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if object15 & TAG_MASK != 0
        || memory::load(object15 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop138, object15, 7);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset30: u64 = object15 as u64;
        offset30 = offset30.wrapping_sub(vm.newSpaceStart.get());
        let mut t59: bool = offset30 >= vm.newSpaceBytes.get();
        if t59 {
            let mut t60: bool = oop138 & TAG_MASK == 0;
            if t60 {
                let mut offset31: u64 = oop138 as u64;
                offset31 = offset31.wrapping_sub(vm.newSpaceStart.get());
                t60 = offset31 < vm.newSpaceBytes.get();
            }
            t59 = t60;
        }
        if t59 {
            if memory::load(object15 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, object15);
            }
        }
        memory::store(
            object15
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(7i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop138,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_104(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop139: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop139,
    );
    let next32: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next32 & 252 == 160 {
        local_instructionPointer = local_instructionPointer.wrapping_add(2);
        let distance2: i64 = (next32 & 3)
            .wrapping_sub(4)
            .wrapping_mul(256)
            .wrapping_add(
                memory::load(local_instructionPointer.wrapping_sub(1) as *mut u8) as i64,
            );
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance2 as u64);
        if distance2 < 0 && local_stackPointer < vm.stackLimit.load(Relaxed) {
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_105(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop140: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(BYTES_PER_WORD as u64) as *mut i64,
        oop140,
    );
    let next33: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next33 & 252 == 160 {
        local_instructionPointer = local_instructionPointer.wrapping_add(2);
        let distance3: i64 = (next33 & 3)
            .wrapping_sub(4)
            .wrapping_mul(256)
            .wrapping_add(
                memory::load(local_instructionPointer.wrapping_sub(1) as *mut u8) as i64,
            );
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance3 as u64);
        if distance3 < 0 && local_stackPointer < vm.stackLimit.load(Relaxed) {
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_106(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop141: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop141,
    );
    let next34: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next34 & 252 == 160 {
        local_instructionPointer = local_instructionPointer.wrapping_add(2);
        let distance4: i64 = (next34 & 3)
            .wrapping_sub(4)
            .wrapping_mul(256)
            .wrapping_add(
                memory::load(local_instructionPointer.wrapping_sub(1) as *mut u8) as i64,
            );
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance4 as u64);
        if distance4 < 0 && local_stackPointer < vm.stackLimit.load(Relaxed) {
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_107(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop142: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(3i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop142,
    );
    let next35: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next35 & 252 == 160 {
        local_instructionPointer = local_instructionPointer.wrapping_add(2);
        let distance5: i64 = (next35 & 3)
            .wrapping_sub(4)
            .wrapping_mul(256)
            .wrapping_add(
                memory::load(local_instructionPointer.wrapping_sub(1) as *mut u8) as i64,
            );
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance5 as u64);
        if distance5 < 0 && local_stackPointer < vm.stackLimit.load(Relaxed) {
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_108(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop143: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(4i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop143,
    );
    let next36: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next36 & 252 == 160 {
        local_instructionPointer = local_instructionPointer.wrapping_add(2);
        let distance6: i64 = (next36 & 3)
            .wrapping_sub(4)
            .wrapping_mul(256)
            .wrapping_add(
                memory::load(local_instructionPointer.wrapping_sub(1) as *mut u8) as i64,
            );
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance6 as u64);
        if distance6 < 0 && local_stackPointer < vm.stackLimit.load(Relaxed) {
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_109(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop144: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(5i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop144,
    );
    let next37: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next37 & 252 == 160 {
        local_instructionPointer = local_instructionPointer.wrapping_add(2);
        let distance7: i64 = (next37 & 3)
            .wrapping_sub(4)
            .wrapping_mul(256)
            .wrapping_add(
                memory::load(local_instructionPointer.wrapping_sub(1) as *mut u8) as i64,
            );
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance7 as u64);
        if distance7 < 0 && local_stackPointer < vm.stackLimit.load(Relaxed) {
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_110(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop145: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(6i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop145,
    );
    let next38: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next38 & 252 == 160 {
        local_instructionPointer = local_instructionPointer.wrapping_add(2);
        let distance8: i64 = (next38 & 3)
            .wrapping_sub(4)
            .wrapping_mul(256)
            .wrapping_add(
                memory::load(local_instructionPointer.wrapping_sub(1) as *mut u8) as i64,
            );
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance8 as u64);
        if distance8 < 0 && local_stackPointer < vm.stackLimit.load(Relaxed) {
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_111(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop146: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(7i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop146,
    );
    let next39: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next39 & 252 == 160 {
        local_instructionPointer = local_instructionPointer.wrapping_add(2);
        let distance9: i64 = (next39 & 3)
            .wrapping_sub(4)
            .wrapping_mul(256)
            .wrapping_add(
                memory::load(local_instructionPointer.wrapping_sub(1) as *mut u8) as i64,
            );
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance9 as u64);
        if distance9 < 0 && local_stackPointer < vm.stackLimit.load(Relaxed) {
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_464(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop147: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop147,
    );
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_465(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop148: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(BYTES_PER_WORD as u64) as *mut i64,
        oop148,
    );
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_466(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop149: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop149,
    );
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_467(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop150: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(3i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop150,
    );
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_468(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop151: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(4i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop151,
    );
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_469(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop152: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(5i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop152,
    );
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_470(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop153: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(6i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop153,
    );
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popIntoTempBytecode
fn interpret_471(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop154: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(7i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop154,
    );
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverBytecode
fn interpret_112(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop155: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop155);
    let t61: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if t61 & 240 == 16 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop156: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((t61 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop156);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushReceiverBytecode
fn interpret_332(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop157: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop157);
    let t62: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if t62 >= 64 && t62 < 76 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let oop158: i64 = memory::load(
            local_framePointer
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(15i64.wrapping_mul(BYTES_PER_WORD) as u64)
                .wrapping_add(((t62 ^ 15) & 15).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop158);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTrueBytecode
fn interpret_113(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop159: i64 = vm.trueObj.get();
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop159);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushFalseBytecode
fn interpret_114(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop160: i64 = vm.falseObj.get();
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop160);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushNilBytecode
fn interpret_115(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    if memory::load(local_instructionPointer as *mut u8) as i64 == 198 {
        if !(vm.forwardersMayExist.get() == 0) {
            let oop161: i64 = memory::load(local_stackPointer as *mut i64);
            if oop161 & TAG_MASK == 0
                && memory::load(oop161 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                memory::store(local_stackPointer as *mut i64, followForwarded(oop161));
            }
        }
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let condition2: i64 = (memory::load(local_stackPointer as *mut i64)
            == vm.nilObj.get()) as i64;
        'l155: {
            let next48: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            if next48 & 248 == 152 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition2 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next48 & 7).wrapping_add(1) as u64);
                }
                break 'l155;
            }
            'l156: {
                if next48 & 252 != 172 {
                    let oop162: i64 = if condition2 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop162);
                    break 'l156;
                }
                let mut distance18: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance18 = (next48 & 3).wrapping_mul(256).wrapping_add(distance18);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition2 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance18 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let oop163: i64 = vm.nilObj.get();
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop163);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushNilBytecode
fn interpret_335(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    if memory::load(local_instructionPointer as *mut u8) as i64 == 118 {
        if !(vm.forwardersMayExist.get() == 0) {
            let oop164: i64 = memory::load(local_stackPointer as *mut i64);
            if oop164 & TAG_MASK == 0
                && memory::load(oop164 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                memory::store(local_stackPointer as *mut i64, followForwarded(oop164));
            }
        }
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let condition3: i64 = (memory::load(local_stackPointer as *mut i64)
            == vm.nilObj.get()) as i64;
        'l159: {
            let next49: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            if next49 & 248 == 192 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition3 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next49 & 7).wrapping_add(1) as u64);
                }
                break 'l159;
            }
            'l160: {
                if next49 != 239 {
                    let oop165: i64 = if condition3 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop165);
                    break 'l160;
                }
                let distance19: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition3 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance19 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let oop166: i64 = vm.nilObj.get();
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop166);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushMinusOneBytecode
fn interpret_116(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, CONST_MINUS_ONE);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushZeroBytecode
fn interpret_117(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let next50: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    let rcvr3: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr3 & SMALL_INTEGER_TAG != 0 {
        if next50 == 182 {
            local_instructionPointer = local_instructionPointer.wrapping_add(1);
            let condition4: i64 = (rcvr3 == CONST_ZERO) as i64;
            'l164: {
                let next51: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if next51 & 248 == 152 {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                    if condition4 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add((next51 & 7).wrapping_add(1) as u64);
                    }
                    break 'l164;
                }
                'l165: {
                    if next51 & 252 != 172 {
                        let oop167: i64 = if condition4 != 0 {
                            vm.trueObj.get()
                        } else {
                            vm.falseObj.get()
                        };
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop167);
                        break 'l165;
                    }
                    let mut distance20: i64 = memory::load(
                        local_instructionPointer.wrapping_add(1) as *mut u8,
                    ) as i64;
                    distance20 = (next51 & 3).wrapping_mul(256).wrapping_add(distance20);
                    local_instructionPointer = local_instructionPointer.wrapping_add(2);
                    if condition4 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add(distance20 as u64);
                    }
                }
            }
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        if next50 == 179 {
            local_instructionPointer = local_instructionPointer.wrapping_add(1);
            let condition5: i64 = (rcvr3 > CONST_ZERO) as i64;
            'l166: {
                let next52: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if next52 & 248 == 152 {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                    if condition5 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add((next52 & 7).wrapping_add(1) as u64);
                    }
                    break 'l166;
                }
                'l167: {
                    if next52 & 252 != 172 {
                        let oop168: i64 = if condition5 != 0 {
                            vm.trueObj.get()
                        } else {
                            vm.falseObj.get()
                        };
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop168);
                        break 'l167;
                    }
                    let mut distance21: i64 = memory::load(
                        local_instructionPointer.wrapping_add(1) as *mut u8,
                    ) as i64;
                    distance21 = (next52 & 3).wrapping_mul(256).wrapping_add(distance21);
                    local_instructionPointer = local_instructionPointer.wrapping_add(2);
                    if condition5 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add(distance21 as u64);
                    }
                }
            }
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, CONST_ZERO);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushZeroBytecode
fn interpret_336(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let next53: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    let rcvr4: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr4 & SMALL_INTEGER_TAG != 0 {
        if next53 == 102 {
            local_instructionPointer = local_instructionPointer.wrapping_add(1);
            let condition6: i64 = (rcvr4 == CONST_ZERO) as i64;
            'l170: {
                let next54: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if next54 & 248 == 192 {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                    if condition6 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add((next54 & 7).wrapping_add(1) as u64);
                    }
                    break 'l170;
                }
                'l171: {
                    if next54 != 239 {
                        let oop169: i64 = if condition6 != 0 {
                            vm.trueObj.get()
                        } else {
                            vm.falseObj.get()
                        };
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop169);
                        break 'l171;
                    }
                    let distance22: i64 = memory::load(
                        local_instructionPointer.wrapping_add(1) as *mut u8,
                    ) as i64;
                    local_instructionPointer = local_instructionPointer.wrapping_add(2);
                    if condition6 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add(distance22 as u64);
                    }
                }
            }
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        if next53 == 99 {
            local_instructionPointer = local_instructionPointer.wrapping_add(1);
            let condition7: i64 = (rcvr4 > CONST_ZERO) as i64;
            'l172: {
                let next55: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                if next55 & 248 == 192 {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                    if condition7 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add((next55 & 7).wrapping_add(1) as u64);
                    }
                    break 'l172;
                }
                'l173: {
                    if next55 != 239 {
                        let oop170: i64 = if condition7 != 0 {
                            vm.trueObj.get()
                        } else {
                            vm.falseObj.get()
                        };
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop170);
                        break 'l173;
                    }
                    let distance23: i64 = memory::load(
                        local_instructionPointer.wrapping_add(1) as *mut u8,
                    ) as i64;
                    local_instructionPointer = local_instructionPointer.wrapping_add(2);
                    if condition7 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add(distance23 as u64);
                    }
                }
            }
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, CONST_ZERO);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushOneBytecode
fn interpret_118(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let next56: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next56 == 176 {
        let rcvr5: i64 = memory::load(local_stackPointer as *mut i64);
        if rcvr5 & CONST_ONE & SMALL_INTEGER_TAG != 0
            && !rcvr5.checked_add(CONST_ONE.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
        {
            local_instructionPointer = local_instructionPointer.wrapping_add(1);
            let oop171: i64 = rcvr5
                .wrapping_add(CONST_ONE.wrapping_sub(SMALL_INTEGER_TAG));
            'l176: {
                let next57: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                if next57 & 248 == 104 {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                    memory::store(
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(7i64.wrapping_mul(BYTES_PER_WORD) as u64)
                            .wrapping_add(
                                ((next57 ^ 7) & 7).wrapping_mul(BYTES_PER_WORD) as u64,
                            ) as *mut i64,
                        oop171,
                    );
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    break 'l176;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
                memory::store(local_stackPointer as *mut i64, oop171);
            }
        } else {
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, CONST_ONE);
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next56 == 177 {
        let rcvr6: i64 = memory::load(local_stackPointer as *mut i64);
        if rcvr6 & CONST_ONE & SMALL_INTEGER_TAG != 0
            && !rcvr6.checked_sub(CONST_ONE.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
        {
            local_instructionPointer = local_instructionPointer.wrapping_add(1);
            memory::store(
                local_stackPointer as *mut i64,
                rcvr6.wrapping_sub(CONST_ONE.wrapping_sub(SMALL_INTEGER_TAG)),
            );
        } else {
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, CONST_ONE);
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, CONST_ONE);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushOneBytecode
fn interpret_337(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let next58: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next58 == 96 {
        let rcvr7: i64 = memory::load(local_stackPointer as *mut i64);
        if rcvr7 & CONST_ONE & SMALL_INTEGER_TAG != 0
            && !rcvr7.checked_add(CONST_ONE.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
        {
            local_instructionPointer = local_instructionPointer.wrapping_add(1);
            let oop172: i64 = rcvr7
                .wrapping_add(CONST_ONE.wrapping_sub(SMALL_INTEGER_TAG));
            'l179: {
                let next59: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                if next59 & 248 == 208 {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                    memory::store(
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(7i64.wrapping_mul(BYTES_PER_WORD) as u64)
                            .wrapping_add(
                                ((next59 ^ 7) & 7).wrapping_mul(BYTES_PER_WORD) as u64,
                            ) as *mut i64,
                        oop172,
                    );
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    break 'l179;
                }
                if next59 == 242 {
                    memory::store(
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(
                                (memory::load(
                                    local_instructionPointer.wrapping_add(1) as *mut u8,
                                ) as i64)
                                    .wrapping_mul(BYTES_PER_WORD) as u64,
                            ) as *mut i64,
                        oop172,
                    );
                    local_instructionPointer = local_instructionPointer.wrapping_add(2);
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    break 'l179;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
                memory::store(local_stackPointer as *mut i64, oop172);
            }
        } else {
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, CONST_ONE);
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next58 == 97 {
        let rcvr8: i64 = memory::load(local_stackPointer as *mut i64);
        if rcvr8 & CONST_ONE & SMALL_INTEGER_TAG != 0
            && !rcvr8.checked_sub(CONST_ONE.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
        {
            local_instructionPointer = local_instructionPointer.wrapping_add(1);
            memory::store(
                local_stackPointer as *mut i64,
                rcvr8.wrapping_sub(CONST_ONE.wrapping_sub(SMALL_INTEGER_TAG)),
            );
        } else {
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, CONST_ONE);
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, CONST_ONE);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushTwoBytecode
fn interpret_119(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let t63: i64 = 2i64
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    let next60: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    if next60 == 176 {
        let rcvr9: i64 = memory::load(local_stackPointer as *mut i64);
        if rcvr9 & t63 & SMALL_INTEGER_TAG != 0
            && !rcvr9.checked_add(t63.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
        {
            local_instructionPointer = local_instructionPointer.wrapping_add(1);
            let oop173: i64 = rcvr9.wrapping_add(t63.wrapping_sub(SMALL_INTEGER_TAG));
            'l182: {
                let next61: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                if next61 & 248 == 104 {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                    memory::store(
                        local_framePointer
                            .wrapping_add(FRAME_FIRST_TEMP as u64)
                            .wrapping_sub(7i64.wrapping_mul(BYTES_PER_WORD) as u64)
                            .wrapping_add(
                                ((next61 ^ 7) & 7).wrapping_mul(BYTES_PER_WORD) as u64,
                            ) as *mut i64,
                        oop173,
                    );
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    break 'l182;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
                memory::store(local_stackPointer as *mut i64, oop173);
            }
        } else {
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, t63);
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next60 == 177 {
        let rcvr10: i64 = memory::load(local_stackPointer as *mut i64);
        if rcvr10 & t63 & SMALL_INTEGER_TAG != 0
            && !rcvr10.checked_sub(t63.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
        {
            local_instructionPointer = local_instructionPointer.wrapping_add(1);
            memory::store(
                local_stackPointer as *mut i64,
                rcvr10.wrapping_sub(t63.wrapping_sub(SMALL_INTEGER_TAG)),
            );
        } else {
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, t63);
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, t63);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// returnReceiverBytecode
fn interpret_120(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let value64: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    let flags: u64 = memory::load(
        local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
    ) as u64;
    let caller: u64 = memory::load(
        local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
    ) as u64;
    if flags & FLAG_CONTEXT.wrapping_add(FLAG_BASE).wrapping_add(FLAG_BLOCK) as u64 == 0
    {
        local_instructionPointer = memory::load(
            local_framePointer.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
        ) as u64;
        local_stackPointer = local_framePointer
            .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
            .wrapping_add(
                (flags.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                    .wrapping_mul(BYTES_PER_WORD as u64),
            );
        local_framePointer = caller;
        memory::store(local_stackPointer as *mut i64, value64);
        if !(memory::load(
            caller.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
        ) as u64 == local_bytecodeSetOffset as u64)
        {
            local_bytecodeSetOffset = memory::load(
                caller.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
            ) as i64;
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if flags & FLAG_BLOCK as u64 != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        returnThroughHome(vm, value64);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if flags & FLAG_BASE as u64 != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        returnFromBaseFrame(vm, value64);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    memory::store(
        memory::load(local_framePointer.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        vm.nilObj.get(),
    );
    local_instructionPointer = memory::load(
        local_framePointer.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
    ) as u64;
    local_stackPointer = local_framePointer
        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
        .wrapping_add(
            (flags.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                .wrapping_mul(BYTES_PER_WORD as u64),
        );
    local_framePointer = caller;
    memory::store(local_stackPointer as *mut i64, value64);
    if !(memory::load(caller.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32)
        as u64 == local_bytecodeSetOffset as u64)
    {
        local_bytecodeSetOffset = memory::load(
            caller.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
        ) as i64;
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// returnTrueBytecode
fn interpret_121(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let value65: i64 = vm.trueObj.get();
    let flags1: u64 = memory::load(
        local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
    ) as u64;
    let caller1: u64 = memory::load(
        local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
    ) as u64;
    if flags1 & FLAG_CONTEXT.wrapping_add(FLAG_BASE).wrapping_add(FLAG_BLOCK) as u64 == 0
    {
        local_instructionPointer = memory::load(
            local_framePointer.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
        ) as u64;
        local_stackPointer = local_framePointer
            .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
            .wrapping_add(
                (flags1.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                    .wrapping_mul(BYTES_PER_WORD as u64),
            );
        local_framePointer = caller1;
        memory::store(local_stackPointer as *mut i64, value65);
        if !(memory::load(
            caller1.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
        ) as u64 == local_bytecodeSetOffset as u64)
        {
            local_bytecodeSetOffset = memory::load(
                caller1.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
            ) as i64;
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if flags1 & FLAG_BLOCK as u64 != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        returnThroughHome(vm, value65);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if flags1 & FLAG_BASE as u64 != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        returnFromBaseFrame(vm, value65);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    memory::store(
        memory::load(local_framePointer.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        vm.nilObj.get(),
    );
    local_instructionPointer = memory::load(
        local_framePointer.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
    ) as u64;
    local_stackPointer = local_framePointer
        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
        .wrapping_add(
            (flags1.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                .wrapping_mul(BYTES_PER_WORD as u64),
        );
    local_framePointer = caller1;
    memory::store(local_stackPointer as *mut i64, value65);
    if !(memory::load(caller1.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32)
        as u64 == local_bytecodeSetOffset as u64)
    {
        local_bytecodeSetOffset = memory::load(
            caller1.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
        ) as i64;
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// returnFalseBytecode
fn interpret_122(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let value66: i64 = vm.falseObj.get();
    let flags2: u64 = memory::load(
        local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
    ) as u64;
    let caller2: u64 = memory::load(
        local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
    ) as u64;
    if flags2 & FLAG_CONTEXT.wrapping_add(FLAG_BASE).wrapping_add(FLAG_BLOCK) as u64 == 0
    {
        local_instructionPointer = memory::load(
            local_framePointer.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
        ) as u64;
        local_stackPointer = local_framePointer
            .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
            .wrapping_add(
                (flags2.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                    .wrapping_mul(BYTES_PER_WORD as u64),
            );
        local_framePointer = caller2;
        memory::store(local_stackPointer as *mut i64, value66);
        if !(memory::load(
            caller2.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
        ) as u64 == local_bytecodeSetOffset as u64)
        {
            local_bytecodeSetOffset = memory::load(
                caller2.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
            ) as i64;
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if flags2 & FLAG_BLOCK as u64 != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        returnThroughHome(vm, value66);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if flags2 & FLAG_BASE as u64 != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        returnFromBaseFrame(vm, value66);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    memory::store(
        memory::load(local_framePointer.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        vm.nilObj.get(),
    );
    local_instructionPointer = memory::load(
        local_framePointer.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
    ) as u64;
    local_stackPointer = local_framePointer
        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
        .wrapping_add(
            (flags2.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                .wrapping_mul(BYTES_PER_WORD as u64),
        );
    local_framePointer = caller2;
    memory::store(local_stackPointer as *mut i64, value66);
    if !(memory::load(caller2.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32)
        as u64 == local_bytecodeSetOffset as u64)
    {
        local_bytecodeSetOffset = memory::load(
            caller2.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
        ) as i64;
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// returnNilBytecode
fn interpret_123(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let value67: i64 = vm.nilObj.get();
    let flags3: u64 = memory::load(
        local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
    ) as u64;
    let caller3: u64 = memory::load(
        local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
    ) as u64;
    if flags3 & FLAG_CONTEXT.wrapping_add(FLAG_BASE).wrapping_add(FLAG_BLOCK) as u64 == 0
    {
        local_instructionPointer = memory::load(
            local_framePointer.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
        ) as u64;
        local_stackPointer = local_framePointer
            .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
            .wrapping_add(
                (flags3.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                    .wrapping_mul(BYTES_PER_WORD as u64),
            );
        local_framePointer = caller3;
        memory::store(local_stackPointer as *mut i64, value67);
        if !(memory::load(
            caller3.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
        ) as u64 == local_bytecodeSetOffset as u64)
        {
            local_bytecodeSetOffset = memory::load(
                caller3.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
            ) as i64;
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if flags3 & FLAG_BLOCK as u64 != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        returnThroughHome(vm, value67);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if flags3 & FLAG_BASE as u64 != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        returnFromBaseFrame(vm, value67);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    memory::store(
        memory::load(local_framePointer.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        vm.nilObj.get(),
    );
    local_instructionPointer = memory::load(
        local_framePointer.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
    ) as u64;
    local_stackPointer = local_framePointer
        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
        .wrapping_add(
            (flags3.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                .wrapping_mul(BYTES_PER_WORD as u64),
        );
    local_framePointer = caller3;
    memory::store(local_stackPointer as *mut i64, value67);
    if !(memory::load(caller3.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32)
        as u64 == local_bytecodeSetOffset as u64)
    {
        local_bytecodeSetOffset = memory::load(
            caller3.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
        ) as i64;
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// returnTopBytecode
fn interpret_124(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let value68: i64 = memory::load(local_stackPointer as *mut i64);
    let flags4: u64 = memory::load(
        local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
    ) as u64;
    let caller4: u64 = memory::load(
        local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
    ) as u64;
    if flags4 & FLAG_CONTEXT.wrapping_add(FLAG_BASE).wrapping_add(FLAG_BLOCK) as u64 == 0
    {
        local_instructionPointer = memory::load(
            local_framePointer.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
        ) as u64;
        local_stackPointer = local_framePointer
            .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
            .wrapping_add(
                (flags4.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                    .wrapping_mul(BYTES_PER_WORD as u64),
            );
        local_framePointer = caller4;
        memory::store(local_stackPointer as *mut i64, value68);
        if !(memory::load(
            caller4.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
        ) as u64 == local_bytecodeSetOffset as u64)
        {
            local_bytecodeSetOffset = memory::load(
                caller4.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
            ) as i64;
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if flags4 & FLAG_BLOCK as u64 != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        returnThroughHome(vm, value68);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if flags4 & FLAG_BASE as u64 != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        returnFromBaseFrame(vm, value68);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    memory::store(
        memory::load(local_framePointer.wrapping_add(FRAME_CONTEXT as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        vm.nilObj.get(),
    );
    local_instructionPointer = memory::load(
        local_framePointer.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
    ) as u64;
    local_stackPointer = local_framePointer
        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
        .wrapping_add(
            (flags4.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                .wrapping_mul(BYTES_PER_WORD as u64),
        );
    local_framePointer = caller4;
    memory::store(local_stackPointer as *mut i64, value68);
    if !(memory::load(caller4.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32)
        as u64 == local_bytecodeSetOffset as u64)
    {
        local_bytecodeSetOffset = memory::load(
            caller4.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
        ) as i64;
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// blockReturnTopBytecode
fn interpret_125(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let value69: i64 = memory::load(local_stackPointer as *mut i64);
    let caller5: u64 = memory::load(
        local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
    ) as u64;
    let flags5: u64 = memory::load(
        local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
    ) as u64;
    if flags5 & FLAG_CONTEXT.wrapping_add(FLAG_BASE) as u64 != 0 {
        if flags5 & FLAG_BASE as u64 != 0 {
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            returnFromBaseFrame(vm, value69);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        memory::store(
            memory::load(
                    local_framePointer.wrapping_add(FRAME_CONTEXT as u64) as *mut i64,
                )
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
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
    if !(memory::load(caller5.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32)
        as u64 == local_bytecodeSetOffset as u64)
    {
        local_bytecodeSetOffset = memory::load(
            caller5.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
        ) as i64;
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// unknownBytecode
fn interpret_126(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    sendUnknownBytecode(vm, 1);
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3ExtendedPush
fn interpret_128(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte1: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    match (byte1 as u64 >> 6) as i64 {
        0 => {
            let index48: i64 = byte1 & 63;
            let rcvr11: i64 = memory::load(
                local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
            );
            if rcvr11 & TAG_MASK == 0
                && memory::load(rcvr11 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            {
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                pushContextSlotof(vm, index48, rcvr11);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            } else {
                let oop174: i64 = memory::load(
                    rcvr11
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index48.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop174);
            }
        }
        1 => {
            let oop175: i64 = memory::load(
                local_framePointer
                    .wrapping_add(FRAME_FIRST_TEMP as u64)
                    .wrapping_sub((byte1 & 63).wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop175);
        }
        2 => {
            let oop176: i64 = memory::load(
                memory::load(
                        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                    )
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(BYTES_PER_WORD)
                    .wrapping_add((byte1 & 63).wrapping_mul(BYTES_PER_WORD)) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop176);
        }
        _ => {
            let index49: i64 = LITERAL_START.wrapping_add(byte1 & 63);
            let oop177: i64 = memory::load(
                local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
            );
            let mut value70: i64 = memory::load(
                oop177
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index49.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if memory::load(value70 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
            {
                value70 = fixForwardedFieldofObject(vm, index49, oop177);
            }
            let mut value71: i64 = memory::load(
                value70
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if value71 & TAG_MASK == 0
                && memory::load(value71 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value71 = fixForwardedFieldofObject(vm, VALUE_INDEX, value70);
            }
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, value71);
        }
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3ExtendedStore
fn interpret_129(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte2: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let value72: i64 = memory::load(local_stackPointer as *mut i64);
    match (byte2 as u64 >> 6) as i64 {
        0 => {
            let index50: i64 = byte2 & 63;
            let rcvr12: i64 = memory::load(
                local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
            );
            if rcvr12 & TAG_MASK == 0
                && memory::load(rcvr12 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            {
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                contextslotAtput(vm, rcvr12, index50, value72);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            } else if rcvr12 & TAG_MASK != 0
                || memory::load(rcvr12 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
            {
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendAttemptToAssigntoslot(vm, value72, rcvr12, index50);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            } else {
                let mut offset32: u64 = rcvr12 as u64;
                offset32 = offset32.wrapping_sub(vm.newSpaceStart.get());
                let mut t64: bool = offset32 >= vm.newSpaceBytes.get();
                if t64 {
                    let mut t65: bool = value72 & TAG_MASK == 0;
                    if t65 {
                        let mut offset33: u64 = value72 as u64;
                        offset33 = offset33.wrapping_sub(vm.newSpaceStart.get());
                        t65 = offset33 < vm.newSpaceBytes.get();
                    }
                    t64 = t65;
                }
                if t64 {
                    if memory::load(rcvr12 as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
                        enterIntoRememberedSet(vm, rcvr12);
                    }
                }
                memory::store(
                    rcvr12
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index50.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    value72,
                );
            }
        }
        1 => {
            memory::store(
                local_framePointer
                    .wrapping_add(FRAME_FIRST_TEMP as u64)
                    .wrapping_sub((byte2 & 63).wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
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
            let index51: i64 = LITERAL_START.wrapping_add(byte2 & 63);
            let oop178: i64 = memory::load(
                local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
            );
            let mut value73: i64 = memory::load(
                oop178
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index51.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if memory::load(value73 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
            {
                value73 = fixForwardedFieldofObject(vm, index51, oop178);
            }
            if value73 & TAG_MASK != 0
                || memory::load(value73 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
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
                let mut t66: bool = offset34 >= vm.newSpaceBytes.get();
                if t66 {
                    let mut t67: bool = value72 & TAG_MASK == 0;
                    if t67 {
                        let mut offset35: u64 = value72 as u64;
                        offset35 = offset35.wrapping_sub(vm.newSpaceStart.get());
                        t67 = offset35 < vm.newSpaceBytes.get();
                    }
                    t66 = t67;
                }
                if t66 {
                    if memory::load(value73 as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
                        enterIntoRememberedSet(vm, value73);
                    }
                }
                memory::store(
                    value73
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    value72,
                );
            }
        }
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3ExtendedStoreAndPop
fn interpret_130(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte3: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let oop179: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    match (byte3 as u64 >> 6) as i64 {
        0 => {
            let index52: i64 = byte3 & 63;
            let rcvr13: i64 = memory::load(
                local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
            );
            if rcvr13 & TAG_MASK == 0
                && memory::load(rcvr13 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            {
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                contextslotAtput(vm, rcvr13, index52, oop179);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            } else if rcvr13 & TAG_MASK != 0
                || memory::load(rcvr13 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
            {
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendAttemptToAssigntoslot(vm, oop179, rcvr13, index52);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            } else {
                let mut offset36: u64 = rcvr13 as u64;
                offset36 = offset36.wrapping_sub(vm.newSpaceStart.get());
                let mut t68: bool = offset36 >= vm.newSpaceBytes.get();
                if t68 {
                    let mut t69: bool = oop179 & TAG_MASK == 0;
                    if t69 {
                        let mut offset37: u64 = oop179 as u64;
                        offset37 = offset37.wrapping_sub(vm.newSpaceStart.get());
                        t69 = offset37 < vm.newSpaceBytes.get();
                    }
                    t68 = t69;
                }
                if t68 {
                    if memory::load(rcvr13 as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
                        enterIntoRememberedSet(vm, rcvr13);
                    }
                }
                memory::store(
                    rcvr13
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(index52.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    oop179,
                );
            }
        }
        1 => {
            memory::store(
                local_framePointer
                    .wrapping_add(FRAME_FIRST_TEMP as u64)
                    .wrapping_sub((byte3 & 63).wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
                oop179,
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
            let index53: i64 = LITERAL_START.wrapping_add(byte3 & 63);
            let oop180: i64 = memory::load(
                local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
            );
            let mut value74: i64 = memory::load(
                oop180
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index53.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if memory::load(value74 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
            {
                value74 = fixForwardedFieldofObject(vm, index53, oop180);
            }
            if value74 & TAG_MASK != 0
                || memory::load(value74 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
            {
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendAttemptToAssigntoslot(vm, oop179, value74, VALUE_INDEX);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            } else {
                let mut offset38: u64 = value74 as u64;
                offset38 = offset38.wrapping_sub(vm.newSpaceStart.get());
                let mut t70: bool = offset38 >= vm.newSpaceBytes.get();
                if t70 {
                    let mut t71: bool = oop179 & TAG_MASK == 0;
                    if t71 {
                        let mut offset39: u64 = oop179 as u64;
                        offset39 = offset39.wrapping_sub(vm.newSpaceStart.get());
                        t71 = offset39 < vm.newSpaceBytes.get();
                    }
                    t70 = t71;
                }
                if t70 {
                    if memory::load(value74 as *mut i64) as u64 & REMEMBERED_BIT as u64
                        == 0
                    {
                        enterIntoRememberedSet(vm, value74);
                    }
                }
                memory::store(
                    value74
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                        as *mut i64,
                    oop179,
                );
            }
        }
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3SingleExtendedSend
fn interpret_131(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte4: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let selector: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(BYTES_PER_WORD)
            .wrapping_add((byte4 & 31).wrapping_mul(BYTES_PER_WORD)) as *mut i64,
    );
    let count: i64 = (byte4 as u64 >> 5) as i64;
    let oop181: i64 = memory::load(
        local_stackPointer.wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let tag: i64 = oop181 & TAG_MASK;
    let classTag: i64 = (if tag == 0 {
        memory::load(oop181 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag as u64
    }) as i64;
    let mut entry: i64 = (selector ^ classTag << 4) & METHOD_CACHE_MASK;
    if !(vm.methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
        == selector
        && vm.methodCache[entry.wrapping_add(METHOD_CACHE_TAG) as usize].get()
            == classTag)
    {
        entry = entry ^ METHOD_CACHE_ENTRY_WORDS;
        if !(vm.methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
            == selector
            && vm.methodCache[entry.wrapping_add(METHOD_CACHE_TAG) as usize].get()
                == classTag)
        {
            vm.argumentCount.set(count);
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            sendUncachedtag(vm, selector, classTag);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    let temps: u64 = vm
        .methodCache[entry.wrapping_add(METHOD_CACHE_KIND) as usize]
        .get()
        .wrapping_sub(local_bytecodeSetOffset) as u64;
    if temps == 0 {
        let flags6: u64 = vm
            .methodCache[entry.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t86: i64 = vm
            .methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags7: u64 = flags6
            .wrapping_add(count.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64);
        let rcvr14: i64 = memory::load(
            local_stackPointer.wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let fp: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64, t86);
        memory::store(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags7 as i64);
        memory::store(fp.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr14);
        local_framePointer = fp;
        local_stackPointer = fp.wrapping_add(FRAME_RECEIVER as u64);
        let mut i: i64 = 1;
        while i <= count {
            let oop182: i64 = memory::load(
                fp
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        count.wrapping_sub(i).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop182);
            i = i.wrapping_add(1);
        }
        let last: u64 = local_stackPointer
            .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last {
            let oop183: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop183);
        }
        local_instructionPointer = vm
            .methodCache[entry.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if temps < 64 {
        let temps1: i64 = temps as i64;
        let flags8: u64 = vm
            .methodCache[entry.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t87: i64 = vm
            .methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags9: u64 = flags8
            .wrapping_add(count.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64);
        let rcvr15: i64 = memory::load(
            local_stackPointer.wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let fp1: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp1.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp1.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp1.wrapping_add(FRAME_METHOD as u64) as *mut i64, t87);
        memory::store(fp1.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags9 as i64);
        memory::store(fp1.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr15);
        local_framePointer = fp1;
        local_stackPointer = fp1.wrapping_add(FRAME_RECEIVER as u64);
        let mut i1: i64 = 1;
        while i1 <= count {
            let oop184: i64 = memory::load(
                fp1
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        count.wrapping_sub(i1).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop184);
            i1 = i1.wrapping_add(1);
        }
        let last1: u64 = local_stackPointer
            .wrapping_sub(temps1.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last1 {
            let oop185: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop185);
        }
        local_instructionPointer = vm
            .methodCache[entry.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let primitive: i64 = vm
        .methodCache[entry.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
        .get();
    if count == 0 {
        if primitive >= QUICK_PRIMITIVE_FIRST && primitive <= QUICK_PRIMITIVE_LAST {
            if primitive != QUICK_PRIMITIVE_FIRST {
                memory::store(
                    local_stackPointer as *mut i64,
                    if primitive >= QUICK_PRIMITIVE_FIRST_FIELD {
                        memory::load(
                            memory::load(local_stackPointer as *mut i64)
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    primitive
                                        .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                    } else {
                        vm.methodCache[entry.wrapping_add(METHOD_CACHE_FIRST_IP)
                                as usize]
                            .get()
                    },
                );
            }
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t72: bool = primitive == PRIMITIVE_AS_INTEGER;
        if t72 {
            let t73: i64;
            'l205: {
                if memory::load(local_stackPointer as *mut i64) & TAG_MASK
                    != CHARACTER_TAG
                {
                    t73 = 0;
                    break 'l205;
                }
                memory::store(
                    local_stackPointer as *mut i64,
                    ((memory::load(local_stackPointer as *mut i64) as u64)
                        .wrapping_shr(NUM_TAG_BITS as u32) as i64)
                        .wrapping_shl(NUM_TAG_BITS as u32)
                        .wrapping_add(SMALL_INTEGER_TAG),
                );
                t73 = 1;
            }
            t72 = t73 != 0;
        }
        if t72 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t74: bool = primitive == PRIMITIVE_AS_CHARACTER;
        if t74 {
            let t75: i64;
            'l206: {
                if memory::load(local_stackPointer as *mut i64) & SMALL_INTEGER_TAG == 0
                {
                    t75 = 0;
                    break 'l206;
                }
                let code: i64 = memory::load(local_stackPointer as *mut i64)
                    .wrapping_shr(NUM_TAG_BITS as u32);
                if !(code >= 0 && code <= MAX_CHARACTER_CODE) {
                    t75 = 0;
                    break 'l206;
                }
                memory::store(
                    local_stackPointer as *mut i64,
                    code.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(CHARACTER_TAG),
                );
                t75 = 1;
            }
            t74 = t75 != 0;
        }
        if t74 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t76: bool = primitive == PRIMITIVE_SIZE;
        if t76 {
            let t77: i64;
            'l207: {
                let rcvr16: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr16 & TAG_MASK != 0 {
                    t77 = 0;
                    break 'l207;
                }
                let size: i64;
                'l208: {
                    let format: u64 = (memory::load(rcvr16 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format >= FORMAT_BYTES as u64
                        && format < FORMAT_COMPILED_CODE as u64
                    {
                        let format1: i64 = format as i64;
                        let count1: u64 = (memory::load(rcvr16 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        size = ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr16.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count1
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format1 & 7);
                        break 'l208;
                    }
                    let t88: i64;
                    if format == FORMAT_ARRAY as u64 {
                        let count2: u64 = (memory::load(rcvr16 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t88 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr16.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count2
                        }) as i64;
                    } else {
                        t88 = -1;
                    }
                    size = t88;
                }
                if size < 0 {
                    t77 = 0;
                    break 'l207;
                }
                memory::store(
                    local_stackPointer as *mut i64,
                    size
                        .wrapping_shl(NUM_TAG_BITS as u32)
                        .wrapping_add(SMALL_INTEGER_TAG),
                );
                t77 = 1;
            }
            t76 = t77 != 0;
        }
        if t76 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    let mut t78: bool = count == 1;
    if t78 {
        let mut t79: bool = primitive == PRIMITIVE_AT;
        if t79 {
            let t80: i64;
            'l209: {
                let rcvr17: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let index54: i64 = memory::load(local_stackPointer as *mut i64);
                if !(rcvr17 & TAG_MASK == 0 && index54 & SMALL_INTEGER_TAG != 0) {
                    t80 = 0;
                    break 'l209;
                }
                let element: i64;
                'l210: {
                    let index55: u64 = index54
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format2: u64 = (memory::load(rcvr17 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format2 == FORMAT_ARRAY as u64 {
                        let count3: u64 = (memory::load(rcvr17 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index55
                            < (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr17.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count3
                            })
                        {
                            element = memory::load(
                                rcvr17
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (index55 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            break 'l210;
                        }
                        element = 0;
                        break 'l210;
                    }
                    if format2 >= FORMAT_BYTES as u64
                        && format2 < FORMAT_COMPILED_CODE as u64
                    {
                        let format3: i64 = format2 as i64;
                        let count4: u64 = (memory::load(rcvr17 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index55
                            < ((if count4 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr17.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count4
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format3 & 7) as u64
                        {
                            element = (memory::load(
                                rcvr17
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index55 as i64) as *mut u8,
                            ) as i64)
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_add(SMALL_INTEGER_TAG);
                            break 'l210;
                        }
                    }
                    element = 0;
                }
                if element == 0 {
                    t80 = 0;
                    break 'l209;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, element);
                t80 = 1;
            }
            t79 = t80 != 0;
        }
        t78 = t79;
    }
    if t78 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t81: bool = count == 2;
    if t81 {
        let mut t82: bool = primitive == PRIMITIVE_AT_PUT;
        if t82 {
            let t83: i64;
            'l211: {
                let rcvr18: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let index56: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                if !(rcvr18 & TAG_MASK == 0 && index56 & SMALL_INTEGER_TAG != 0) {
                    t83 = 0;
                    break 'l211;
                }
                let value75: i64 = memory::load(local_stackPointer as *mut i64);
                let t89: i64;
                'l212: {
                    if memory::load(rcvr18 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                    {
                        t89 = 0;
                        break 'l212;
                    }
                    let index57: u64 = index56
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format4: u64 = (memory::load(rcvr18 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format4 == FORMAT_ARRAY as u64 {
                        let mut t90: bool = true;
                        if t90 {
                            let count5: u64 = (memory::load(rcvr18 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t90 = index57
                                < (if count5 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr18.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count5
                                });
                        }
                        if !t90 {
                            t89 = 0;
                            break 'l212;
                        }
                        let index58: i64 = index57 as i64;
                        let mut offset40: u64 = rcvr18 as u64;
                        offset40 = offset40.wrapping_sub(vm.newSpaceStart.get());
                        let mut t91: bool = offset40 >= vm.newSpaceBytes.get();
                        if t91 {
                            let mut t92: bool = value75 & TAG_MASK == 0;
                            if t92 {
                                let mut offset41: u64 = value75 as u64;
                                offset41 = offset41.wrapping_sub(vm.newSpaceStart.get());
                                t92 = offset41 < vm.newSpaceBytes.get();
                            }
                            t91 = t92;
                        }
                        if t91 {
                            if memory::load(rcvr18 as *mut i64) as u64
                                & REMEMBERED_BIT as u64 == 0
                            {
                                enterIntoRememberedSet(vm, rcvr18);
                            }
                        }
                        memory::store(
                            rcvr18
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index58.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                            value75,
                        );
                        t89 = 1;
                        break 'l212;
                    }
                    if !(format4 >= FORMAT_BYTES as u64
                        && format4 < FORMAT_COMPILED_CODE as u64)
                    {
                        t89 = 0;
                        break 'l212;
                    }
                    let format5: i64 = format4 as i64;
                    let count6: u64 = (memory::load(rcvr18 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    if index57
                        >= ((if count6 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr18.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count6
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format5 & 7) as u64
                    {
                        t89 = 0;
                        break 'l212;
                    }
                    if value75 & SMALL_INTEGER_TAG == 0 {
                        t89 = 0;
                        break 'l212;
                    }
                    let code1: u64 = value75.wrapping_shr(NUM_TAG_BITS as u32) as u64;
                    if code1 > 255 {
                        t89 = 0;
                        break 'l212;
                    }
                    memory::store(
                        rcvr18
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(index57 as i64) as *mut u8,
                        code1 as u8,
                    );
                    t89 = 1;
                }
                if t89 == 0 {
                    t83 = 0;
                    break 'l211;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                memory::store(local_stackPointer as *mut i64, value75);
                t83 = 1;
            }
            t82 = t83 != 0;
        }
        t81 = t82;
    }
    if t81 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t84: bool = count == 2;
    if t84 {
        let mut t85: bool = primitive == PRIMITIVE_FULL_CLOSURE_VALUE;
        if t85 {
            let closure: i64 = memory::load(
                local_stackPointer
                    .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            );
            let mut t93: bool = closure & TAG_MASK == 0;
            if t93 {
                let mut t94: bool = memory::load(closure as *mut i64) as u64
                    & CLASS_INDEX_MASK as u64
                    == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
                if t94 {
                    let mut t95: bool = memory::load(
                            closure
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                        .wrapping_shr(NUM_TAG_BITS as u32) == count;
                    if t95 {
                        let mut t96: bool = vm.forwardersMayExist.get() == 0;
                        if t96 {
                            let oop186: i64 = memory::load(
                                closure
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            t96 = oop186 & TAG_MASK == 0
                                && (memory::load(oop186 as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    >= FORMAT_COMPILED_CODE as u64;
                        }
                        t95 = t96;
                    }
                    t94 = t95;
                }
                t93 = t94;
            }
            t85 = t93;
        }
        t84 = t85;
    }
    if t84 {
        let closure1: i64 = memory::load(
            local_stackPointer.wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let t97: i64 = memory::load(
            closure1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_COMPILED_BLOCK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let rcvr19: i64 = memory::load(
            closure1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let header: i64 = memory::load(t97.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32);
        let copied: u64 = (memory::load(closure1 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
        if !((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET
            == local_bytecodeSetOffset)
        {
            local_bytecodeSetOffset = (header as u64 >> 55) as i64 & SISTA_BYTECODE_SET;
        }
        let flags10: u64 = ((local_bytecodeSetOffset as u64) << 32)
            .wrapping_add((count as u64).wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
            .wrapping_add(1)
            .wrapping_add(FLAG_BLOCK as u64);
        let fp2: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp2.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp2.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp2.wrapping_add(FRAME_METHOD as u64) as *mut i64, t97);
        memory::store(fp2.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags10 as i64);
        memory::store(fp2.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr19);
        local_framePointer = fp2;
        local_stackPointer = fp2.wrapping_add(FRAME_RECEIVER as u64);
        let mut i2: i64 = 1;
        while i2 <= count {
            let oop187: i64 = memory::load(
                fp2
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        count.wrapping_sub(i2).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop187);
            i2 = i2.wrapping_add(1);
        }
        let mut slot: u64 = closure1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        let end: u64 = slot.wrapping_add(copied.wrapping_mul(BYTES_PER_WORD as u64));
        while slot < end {
            let oop188: i64 = memory::load(slot as *mut i64);
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop188);
            slot = slot.wrapping_add(BYTES_PER_WORD as u64);
        }
        let last2: u64 = local_stackPointer
            .wrapping_sub(
                ((((header as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64
                    & 63)
                    .wrapping_sub(count) as u64)
                    .wrapping_sub(copied) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        while local_stackPointer > last2 {
            let oop189: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop189);
        }
        local_instructionPointer = t97
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                (header & HEADER_LITERAL_COUNT_MASK)
                    .wrapping_add(1)
                    .wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.argumentCount.set(count);
    vm.newMethod
        .set(vm.methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
    if primitive == 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        activateNewMethod(vm);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.primFailCode.set(0);
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    PRIMITIVE_TABLE[primitive as usize].expect("a null function is called")(vm);
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    if vm.primFailCode.get() != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        retryOrActivate(vm, primitive);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3DoubleExtended
fn interpret_132(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte5: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let byte6: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3SingleExtendedSuper
fn interpret_133(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte7: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3SecondExtendedSend
fn interpret_134(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte8: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    sendSlowlyarguments(
        vm,
        memory::load(
            memory::load(
                    local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
                )
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(BYTES_PER_WORD)
                .wrapping_add((byte8 & 63).wrapping_mul(BYTES_PER_WORD)) as *mut i64,
        ),
        (byte8 as u64 >> 6) as i64,
    );
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// popBytecode
fn interpret_135(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// duplicateTopBytecode
fn interpret_136(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop190: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop190);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// pushActiveContextBytecode
fn interpret_137(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let fp3: u64 = local_framePointer;
    let t: i64;
    if memory::load(fp3.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
        & FLAG_CONTEXT as u64 != 0
    {
        t = memory::load(fp3.wrapping_add(FRAME_CONTEXT as u64) as *mut i64);
    } else {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        t = marryFrame(vm, fp3);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, t);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushNewArray
fn interpret_138(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte9: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3CallPrimitive
fn interpret_139(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let code2: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    if local_instructionPointer.wrapping_sub(1)
        == code2
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                (memory::load(code2.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
                    .wrapping_shr(NUM_TAG_BITS as u32) & HEADER_LITERAL_COUNT_MASK)
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushRemoteTemp
fn interpret_140(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte10: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let byte11: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let oop191: i64 = memory::load(
        memory::load(
                local_framePointer
                    .wrapping_add(FRAME_FIRST_TEMP as u64)
                    .wrapping_sub(byte11.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            )
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(byte10.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop191);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3StoreRemoteTemp
fn interpret_141(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte12: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let t99: i64 = memory::load(local_stackPointer as *mut i64);
    let byte13: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let oop192: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(byte13.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    let mut offset42: u64 = oop192 as u64;
    offset42 = offset42.wrapping_sub(vm.newSpaceStart.get());
    let mut t100: bool = offset42 >= vm.newSpaceBytes.get();
    if t100 {
        let mut t101: bool = t99 & TAG_MASK == 0;
        if t101 {
            let mut offset43: u64 = t99 as u64;
            offset43 = offset43.wrapping_sub(vm.newSpaceStart.get());
            t101 = offset43 < vm.newSpaceBytes.get();
        }
        t100 = t101;
    }
    if t100 {
        if memory::load(oop192 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop192);
        }
    }
    memory::store(
        oop192
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(byte12.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        t99,
    );
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3StoreAndPopRemoteTemp
fn interpret_142(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop193: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let byte14: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let byte15: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let oop194: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(byte15.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    let mut offset44: u64 = oop194 as u64;
    offset44 = offset44.wrapping_sub(vm.newSpaceStart.get());
    let mut t102: bool = offset44 >= vm.newSpaceBytes.get();
    if t102 {
        let mut t103: bool = oop193 & TAG_MASK == 0;
        if t103 {
            let mut offset45: u64 = oop193 as u64;
            offset45 = offset45.wrapping_sub(vm.newSpaceStart.get());
            t103 = offset45 < vm.newSpaceBytes.get();
        }
        t102 = t103;
    }
    if t102 {
        if memory::load(oop194 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop194);
        }
    }
    memory::store(
        oop194
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(byte14.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        oop193,
    );
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3PushClosure
fn interpret_143(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte16: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let byte17: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let byte18: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_144(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_145(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(2);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_146(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(3);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_147(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(4);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_148(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(5);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_149(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(6);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_150(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(7);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_151(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(8);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_432(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_433(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(2);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_434(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(3);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_435(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(4);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_436(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(5);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_437(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(6);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_438(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(7);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpBytecode
fn interpret_439(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    local_instructionPointer = local_instructionPointer.wrapping_add(8);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_152(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop195: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop195 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
    } else if oop195 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_153(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop196: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop196 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(2);
    } else if oop196 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_154(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop197: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop197 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(3);
    } else if oop197 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_155(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop198: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop198 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(4);
    } else if oop198 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_156(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop199: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop199 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(5);
    } else if oop199 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_157(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop200: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop200 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(6);
    } else if oop200 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_158(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop201: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop201 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(7);
    } else if oop201 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_159(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop202: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop202 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(8);
    } else if oop202 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_448(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop203: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop203 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
    } else if oop203 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_449(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop204: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop204 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(2);
    } else if oop204 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_450(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop205: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop205 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(3);
    } else if oop205 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_451(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop206: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop206 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(4);
    } else if oop206 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_452(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop207: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop207 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(5);
    } else if oop207 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_453(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop208: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop208 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(6);
    } else if oop208 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_454(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop209: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop209 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(7);
    } else if oop209 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfFalseBytecode
fn interpret_455(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop210: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop210 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(8);
    } else if oop210 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3LongJump
fn interpret_160(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    local_currentBytecode: i64,
) -> InterpretRunStep {
    let t104: i64 = (local_currentBytecode & 7).wrapping_sub(4).wrapping_mul(256);
    let byte19: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let distance40: i64 = t104.wrapping_add(byte19);
    local_instructionPointer = local_instructionPointer.wrapping_add(distance40 as u64);
    if distance40 < 0 && local_stackPointer < vm.stackLimit.load(Relaxed) {
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3LongJumpIfTrue
fn interpret_168(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    local_currentBytecode: i64,
) -> InterpretRunStep {
    let t105: i64 = (local_currentBytecode & 3).wrapping_mul(256);
    let byte20: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let distance41: i64 = t105.wrapping_add(byte20);
    let oop211: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop211 == vm.trueObj.get() {
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance41 as u64);
    } else if oop211 != vm.falseObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// v3LongJumpIfFalse
fn interpret_172(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    local_currentBytecode: i64,
) -> InterpretRunStep {
    let t106: i64 = (local_currentBytecode & 3).wrapping_mul(256);
    let byte21: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let distance42: i64 = t106.wrapping_add(byte21);
    let oop212: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop212 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance42 as u64);
    } else if oop212 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeAdd
fn interpret_176(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr20: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr20 & arg & SMALL_INTEGER_TAG != 0
        && !rcvr20.checked_add(arg.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
    {
        let oop213: i64 = rcvr20.wrapping_add(arg.wrapping_sub(SMALL_INTEGER_TAG));
        'l264: {
            let next62: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            if next62 & 248 == 104 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                memory::store(
                    local_framePointer
                        .wrapping_add(FRAME_FIRST_TEMP as u64)
                        .wrapping_sub(7i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        .wrapping_add(
                            ((next62 ^ 7) & 7).wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                    oop213,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                break 'l264;
            }
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop213);
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if rcvr20 & arg & SMALL_FLOAT_TAG != 0 {
        let mut rotated: u64 = (rcvr20 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated > 1 {
            rotated = rotated.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t107: f64 = f64::from_bits(rotated >> 1 | rotated << 63);
        let mut rotated1: u64 = (arg as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated1 > 1 {
            rotated1 = rotated1.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let result: f64 = t107 + f64::from_bits(rotated1 >> 1 | rotated1 << 63);
        let t108: i64;
        'l265: {
            let bits: u64 = result.to_bits();
            let mut rotated2: u64 = bits << 1 | bits >> 63;
            if rotated2 <= 1 {
                t108 = 1;
                break 'l265;
            }
            rotated2 = rotated2.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            t108 = (rotated2 > 1 && rotated2 < SMALL_FLOAT_RANGE as u64) as i64;
        }
        if t108 != 0 {
            let bits1: u64 = result.to_bits();
            let mut rotated3: u64 = bits1 << 1 | bits1 >> 63;
            if rotated3 > 1 {
                rotated3 = rotated3.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            }
            let oop214: i64 = rotated3
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop214);
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeAdd
fn interpret_352(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr21: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg1: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr21 & arg1 & SMALL_INTEGER_TAG != 0
        && !rcvr21.checked_add(arg1.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
    {
        let oop215: i64 = rcvr21.wrapping_add(arg1.wrapping_sub(SMALL_INTEGER_TAG));
        'l267: {
            let next63: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            if next63 & 248 == 208 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                memory::store(
                    local_framePointer
                        .wrapping_add(FRAME_FIRST_TEMP as u64)
                        .wrapping_sub(7i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        .wrapping_add(
                            ((next63 ^ 7) & 7).wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                    oop215,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                break 'l267;
            }
            if next63 == 242 {
                memory::store(
                    local_framePointer
                        .wrapping_add(FRAME_FIRST_TEMP as u64)
                        .wrapping_sub(
                            (memory::load(
                                local_instructionPointer.wrapping_add(1) as *mut u8,
                            ) as i64)
                                .wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                    oop215,
                );
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                break 'l267;
            }
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop215);
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if rcvr21 & arg1 & SMALL_FLOAT_TAG != 0 {
        let mut rotated4: u64 = (rcvr21 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated4 > 1 {
            rotated4 = rotated4.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t109: f64 = f64::from_bits(rotated4 >> 1 | rotated4 << 63);
        let mut rotated5: u64 = (arg1 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated5 > 1 {
            rotated5 = rotated5.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let result1: f64 = t109 + f64::from_bits(rotated5 >> 1 | rotated5 << 63);
        let t110: i64;
        'l268: {
            let bits2: u64 = result1.to_bits();
            let mut rotated6: u64 = bits2 << 1 | bits2 >> 63;
            if rotated6 <= 1 {
                t110 = 1;
                break 'l268;
            }
            rotated6 = rotated6.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            t110 = (rotated6 > 1 && rotated6 < SMALL_FLOAT_RANGE as u64) as i64;
        }
        if t110 != 0 {
            let bits3: u64 = result1.to_bits();
            let mut rotated7: u64 = bits3 << 1 | bits3 >> 63;
            if rotated7 > 1 {
                rotated7 = rotated7.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            }
            let oop216: i64 = rotated7
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop216);
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeSubtract
fn interpret_177(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr22: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg2: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr22 & arg2 & SMALL_INTEGER_TAG != 0
        && !rcvr22.checked_sub(arg2.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
    {
        let oop217: i64 = rcvr22.wrapping_sub(arg2.wrapping_sub(SMALL_INTEGER_TAG));
        local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop217);
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if rcvr22 & arg2 & SMALL_FLOAT_TAG != 0 {
        let mut rotated8: u64 = (rcvr22 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated8 > 1 {
            rotated8 = rotated8.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t111: f64 = f64::from_bits(rotated8 >> 1 | rotated8 << 63);
        let mut rotated9: u64 = (arg2 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated9 > 1 {
            rotated9 = rotated9.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let result2: f64 = t111 - f64::from_bits(rotated9 >> 1 | rotated9 << 63);
        let t112: i64;
        'l270: {
            let bits4: u64 = result2.to_bits();
            let mut rotated10: u64 = bits4 << 1 | bits4 >> 63;
            if rotated10 <= 1 {
                t112 = 1;
                break 'l270;
            }
            rotated10 = rotated10.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            t112 = (rotated10 > 1 && rotated10 < SMALL_FLOAT_RANGE as u64) as i64;
        }
        if t112 != 0 {
            let bits5: u64 = result2.to_bits();
            let mut rotated11: u64 = bits5 << 1 | bits5 >> 63;
            if rotated11 > 1 {
                rotated11 = rotated11.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            }
            let oop218: i64 = rotated11
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop218);
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeSubtract
fn interpret_353(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr23: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg3: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr23 & arg3 & SMALL_INTEGER_TAG != 0
        && !rcvr23.checked_sub(arg3.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
    {
        let oop219: i64 = rcvr23.wrapping_sub(arg3.wrapping_sub(SMALL_INTEGER_TAG));
        local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop219);
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if rcvr23 & arg3 & SMALL_FLOAT_TAG != 0 {
        let mut rotated12: u64 = (rcvr23 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated12 > 1 {
            rotated12 = rotated12.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t113: f64 = f64::from_bits(rotated12 >> 1 | rotated12 << 63);
        let mut rotated13: u64 = (arg3 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated13 > 1 {
            rotated13 = rotated13.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let result3: f64 = t113 - f64::from_bits(rotated13 >> 1 | rotated13 << 63);
        let t114: i64;
        'l272: {
            let bits6: u64 = result3.to_bits();
            let mut rotated14: u64 = bits6 << 1 | bits6 >> 63;
            if rotated14 <= 1 {
                t114 = 1;
                break 'l272;
            }
            rotated14 = rotated14.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            t114 = (rotated14 > 1 && rotated14 < SMALL_FLOAT_RANGE as u64) as i64;
        }
        if t114 != 0 {
            let bits7: u64 = result3.to_bits();
            let mut rotated15: u64 = bits7 << 1 | bits7 >> 63;
            if rotated15 > 1 {
                rotated15 = rotated15.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            }
            let oop220: i64 = rotated15
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop220);
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeLess
fn interpret_178(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr24: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg4: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr24 & arg4 & SMALL_INTEGER_TAG != 0 {
        let condition8: i64 = (rcvr24 < arg4) as i64;
        'l274: {
            let next64: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next64 & 248 == 152 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition8 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next64 & 7).wrapping_add(1) as u64);
                }
                break 'l274;
            }
            'l275: {
                if next64 & 252 != 172 {
                    let oop221: i64 = if condition8 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop221);
                    break 'l275;
                }
                let mut distance43: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance43 = (next64 & 3).wrapping_mul(256).wrapping_add(distance43);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition8 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance43 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if rcvr24 & arg4 & SMALL_FLOAT_TAG != 0 {
        let mut rotated16: u64 = (rcvr24 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated16 > 1 {
            rotated16 = rotated16.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t115: f64 = f64::from_bits(rotated16 >> 1 | rotated16 << 63);
        let mut rotated17: u64 = (arg4 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated17 > 1 {
            rotated17 = rotated17.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let condition9: i64 = (t115 < f64::from_bits(rotated17 >> 1 | rotated17 << 63))
            as i64;
        'l276: {
            let next65: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next65 & 248 == 152 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition9 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next65 & 7).wrapping_add(1) as u64);
                }
                break 'l276;
            }
            'l277: {
                if next65 & 252 != 172 {
                    let oop222: i64 = if condition9 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop222);
                    break 'l277;
                }
                let mut distance44: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance44 = (next65 & 3).wrapping_mul(256).wrapping_add(distance44);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition9 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance44 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeLess
fn interpret_354(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr25: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg5: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr25 & arg5 & SMALL_INTEGER_TAG != 0 {
        let condition10: i64 = (rcvr25 < arg5) as i64;
        'l279: {
            let next66: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next66 & 248 == 192 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition10 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next66 & 7).wrapping_add(1) as u64);
                }
                break 'l279;
            }
            'l280: {
                if next66 != 239 {
                    let oop223: i64 = if condition10 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop223);
                    break 'l280;
                }
                let distance45: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition10 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance45 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if rcvr25 & arg5 & SMALL_FLOAT_TAG != 0 {
        let mut rotated18: u64 = (rcvr25 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated18 > 1 {
            rotated18 = rotated18.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t116: f64 = f64::from_bits(rotated18 >> 1 | rotated18 << 63);
        let mut rotated19: u64 = (arg5 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated19 > 1 {
            rotated19 = rotated19.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let condition11: i64 = (t116 < f64::from_bits(rotated19 >> 1 | rotated19 << 63))
            as i64;
        'l281: {
            let next67: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next67 & 248 == 192 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition11 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next67 & 7).wrapping_add(1) as u64);
                }
                break 'l281;
            }
            'l282: {
                if next67 != 239 {
                    let oop224: i64 = if condition11 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop224);
                    break 'l282;
                }
                let distance46: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition11 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance46 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeGreater
fn interpret_179(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr26: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg6: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr26 & arg6 & SMALL_INTEGER_TAG != 0 {
        let condition12: i64 = (rcvr26 > arg6) as i64;
        'l284: {
            let next68: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next68 & 248 == 152 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition12 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next68 & 7).wrapping_add(1) as u64);
                }
                break 'l284;
            }
            'l285: {
                if next68 & 252 != 172 {
                    let oop225: i64 = if condition12 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop225);
                    break 'l285;
                }
                let mut distance47: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance47 = (next68 & 3).wrapping_mul(256).wrapping_add(distance47);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition12 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance47 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if rcvr26 & arg6 & SMALL_FLOAT_TAG != 0 {
        let mut rotated20: u64 = (rcvr26 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated20 > 1 {
            rotated20 = rotated20.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t117: f64 = f64::from_bits(rotated20 >> 1 | rotated20 << 63);
        let mut rotated21: u64 = (arg6 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated21 > 1 {
            rotated21 = rotated21.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let condition13: i64 = (t117 > f64::from_bits(rotated21 >> 1 | rotated21 << 63))
            as i64;
        'l286: {
            let next69: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next69 & 248 == 152 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition13 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next69 & 7).wrapping_add(1) as u64);
                }
                break 'l286;
            }
            'l287: {
                if next69 & 252 != 172 {
                    let oop226: i64 = if condition13 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop226);
                    break 'l287;
                }
                let mut distance48: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance48 = (next69 & 3).wrapping_mul(256).wrapping_add(distance48);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition13 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance48 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeGreater
fn interpret_355(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr27: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg7: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr27 & arg7 & SMALL_INTEGER_TAG != 0 {
        let condition14: i64 = (rcvr27 > arg7) as i64;
        'l289: {
            let next70: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next70 & 248 == 192 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition14 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next70 & 7).wrapping_add(1) as u64);
                }
                break 'l289;
            }
            'l290: {
                if next70 != 239 {
                    let oop227: i64 = if condition14 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop227);
                    break 'l290;
                }
                let distance49: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition14 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance49 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if rcvr27 & arg7 & SMALL_FLOAT_TAG != 0 {
        let mut rotated22: u64 = (rcvr27 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated22 > 1 {
            rotated22 = rotated22.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t118: f64 = f64::from_bits(rotated22 >> 1 | rotated22 << 63);
        let mut rotated23: u64 = (arg7 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated23 > 1 {
            rotated23 = rotated23.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let condition15: i64 = (t118 > f64::from_bits(rotated23 >> 1 | rotated23 << 63))
            as i64;
        'l291: {
            let next71: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next71 & 248 == 192 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition15 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next71 & 7).wrapping_add(1) as u64);
                }
                break 'l291;
            }
            'l292: {
                if next71 != 239 {
                    let oop228: i64 = if condition15 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop228);
                    break 'l292;
                }
                let distance50: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition15 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance50 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeLessOrEqual
fn interpret_180(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr28: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg8: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr28 & arg8 & SMALL_INTEGER_TAG != 0 {
        let condition16: i64 = (rcvr28 <= arg8) as i64;
        let next72: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
        if next72 & 252 == 172 {
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            'l294: {
                if next72 & 252 != 172 {
                    let oop229: i64 = if condition16 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop229);
                    break 'l294;
                }
                let mut distance51: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance51 = (next72 & 3).wrapping_mul(256).wrapping_add(distance51);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition16 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance51 as u64);
                }
            }
        } else {
            'l295: {
                let next73: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                if next73 & 248 == 152 {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                    if condition16 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add((next73 & 7).wrapping_add(1) as u64);
                    }
                    break 'l295;
                }
                'l296: {
                    if next73 & 252 != 172 {
                        let oop230: i64 = if condition16 != 0 {
                            vm.trueObj.get()
                        } else {
                            vm.falseObj.get()
                        };
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop230);
                        break 'l296;
                    }
                    let mut distance52: i64 = memory::load(
                        local_instructionPointer.wrapping_add(1) as *mut u8,
                    ) as i64;
                    distance52 = (next73 & 3).wrapping_mul(256).wrapping_add(distance52);
                    local_instructionPointer = local_instructionPointer.wrapping_add(2);
                    if condition16 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add(distance52 as u64);
                    }
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if rcvr28 & arg8 & SMALL_FLOAT_TAG != 0 {
        let mut rotated24: u64 = (rcvr28 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated24 > 1 {
            rotated24 = rotated24.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t119: f64 = f64::from_bits(rotated24 >> 1 | rotated24 << 63);
        let mut rotated25: u64 = (arg8 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated25 > 1 {
            rotated25 = rotated25.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let condition17: i64 = (t119 <= f64::from_bits(rotated25 >> 1 | rotated25 << 63))
            as i64;
        'l297: {
            let next74: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next74 & 248 == 152 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition17 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next74 & 7).wrapping_add(1) as u64);
                }
                break 'l297;
            }
            'l298: {
                if next74 & 252 != 172 {
                    let oop231: i64 = if condition17 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop231);
                    break 'l298;
                }
                let mut distance53: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance53 = (next74 & 3).wrapping_mul(256).wrapping_add(distance53);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition17 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance53 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeLessOrEqual
fn interpret_356(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr29: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg9: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr29 & arg9 & SMALL_INTEGER_TAG != 0 {
        let condition18: i64 = (rcvr29 <= arg9) as i64;
        let next75: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
        if next75 == 239 {
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            'l300: {
                if next75 != 239 {
                    let oop232: i64 = if condition18 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop232);
                    break 'l300;
                }
                let distance54: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition18 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance54 as u64);
                }
            }
        } else {
            'l301: {
                let next76: i64 = memory::load(local_instructionPointer as *mut u8)
                    as i64;
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                if next76 & 248 == 192 {
                    local_instructionPointer = local_instructionPointer.wrapping_add(1);
                    if condition18 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add((next76 & 7).wrapping_add(1) as u64);
                    }
                    break 'l301;
                }
                'l302: {
                    if next76 != 239 {
                        let oop233: i64 = if condition18 != 0 {
                            vm.trueObj.get()
                        } else {
                            vm.falseObj.get()
                        };
                        local_stackPointer = local_stackPointer
                            .wrapping_sub(BYTES_PER_WORD as u64);
                        memory::store(local_stackPointer as *mut i64, oop233);
                        break 'l302;
                    }
                    let distance55: i64 = memory::load(
                        local_instructionPointer.wrapping_add(1) as *mut u8,
                    ) as i64;
                    local_instructionPointer = local_instructionPointer.wrapping_add(2);
                    if condition18 == 0 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add(distance55 as u64);
                    }
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if rcvr29 & arg9 & SMALL_FLOAT_TAG != 0 {
        let mut rotated26: u64 = (rcvr29 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated26 > 1 {
            rotated26 = rotated26.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t120: f64 = f64::from_bits(rotated26 >> 1 | rotated26 << 63);
        let mut rotated27: u64 = (arg9 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated27 > 1 {
            rotated27 = rotated27.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let condition19: i64 = (t120 <= f64::from_bits(rotated27 >> 1 | rotated27 << 63))
            as i64;
        'l303: {
            let next77: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next77 & 248 == 192 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition19 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next77 & 7).wrapping_add(1) as u64);
                }
                break 'l303;
            }
            'l304: {
                if next77 != 239 {
                    let oop234: i64 = if condition19 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop234);
                    break 'l304;
                }
                let distance56: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition19 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance56 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeGreaterOrEqual
fn interpret_181(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr30: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg10: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr30 & arg10 & SMALL_INTEGER_TAG != 0 {
        let condition20: i64 = (rcvr30 >= arg10) as i64;
        'l306: {
            let next78: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next78 & 248 == 152 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition20 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next78 & 7).wrapping_add(1) as u64);
                }
                break 'l306;
            }
            'l307: {
                if next78 & 252 != 172 {
                    let oop235: i64 = if condition20 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop235);
                    break 'l307;
                }
                let mut distance57: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance57 = (next78 & 3).wrapping_mul(256).wrapping_add(distance57);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition20 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance57 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if rcvr30 & arg10 & SMALL_FLOAT_TAG != 0 {
        let mut rotated28: u64 = (rcvr30 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated28 > 1 {
            rotated28 = rotated28.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t121: f64 = f64::from_bits(rotated28 >> 1 | rotated28 << 63);
        let mut rotated29: u64 = (arg10 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated29 > 1 {
            rotated29 = rotated29.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let condition21: i64 = (t121 >= f64::from_bits(rotated29 >> 1 | rotated29 << 63))
            as i64;
        'l308: {
            let next79: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next79 & 248 == 152 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition21 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next79 & 7).wrapping_add(1) as u64);
                }
                break 'l308;
            }
            'l309: {
                if next79 & 252 != 172 {
                    let oop236: i64 = if condition21 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop236);
                    break 'l309;
                }
                let mut distance58: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance58 = (next79 & 3).wrapping_mul(256).wrapping_add(distance58);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition21 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance58 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeGreaterOrEqual
fn interpret_357(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr31: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg11: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr31 & arg11 & SMALL_INTEGER_TAG != 0 {
        let condition22: i64 = (rcvr31 >= arg11) as i64;
        'l311: {
            let next80: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next80 & 248 == 192 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition22 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next80 & 7).wrapping_add(1) as u64);
                }
                break 'l311;
            }
            'l312: {
                if next80 != 239 {
                    let oop237: i64 = if condition22 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop237);
                    break 'l312;
                }
                let distance59: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition22 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance59 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if rcvr31 & arg11 & SMALL_FLOAT_TAG != 0 {
        let mut rotated30: u64 = (rcvr31 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated30 > 1 {
            rotated30 = rotated30.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t122: f64 = f64::from_bits(rotated30 >> 1 | rotated30 << 63);
        let mut rotated31: u64 = (arg11 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated31 > 1 {
            rotated31 = rotated31.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let condition23: i64 = (t122 >= f64::from_bits(rotated31 >> 1 | rotated31 << 63))
            as i64;
        'l313: {
            let next81: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next81 & 248 == 192 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition23 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next81 & 7).wrapping_add(1) as u64);
                }
                break 'l313;
            }
            'l314: {
                if next81 != 239 {
                    let oop238: i64 = if condition23 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop238);
                    break 'l314;
                }
                let distance60: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition23 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance60 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeEqual
fn interpret_182(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr32: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg12: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr32 & arg12 & SMALL_INTEGER_TAG != 0 {
        let condition24: i64 = (rcvr32 == arg12) as i64;
        'l316: {
            let next82: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next82 & 248 == 152 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition24 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next82 & 7).wrapping_add(1) as u64);
                }
                break 'l316;
            }
            'l317: {
                if next82 & 252 != 172 {
                    let oop239: i64 = if condition24 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop239);
                    break 'l317;
                }
                let mut distance61: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance61 = (next82 & 3).wrapping_mul(256).wrapping_add(distance61);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition24 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance61 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if rcvr32 & arg12 & SMALL_FLOAT_TAG != 0 {
        let mut rotated32: u64 = (rcvr32 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated32 > 1 {
            rotated32 = rotated32.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t123: f64 = f64::from_bits(rotated32 >> 1 | rotated32 << 63);
        let mut rotated33: u64 = (arg12 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated33 > 1 {
            rotated33 = rotated33.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let condition25: i64 = (t123 == f64::from_bits(rotated33 >> 1 | rotated33 << 63))
            as i64;
        'l318: {
            let next83: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next83 & 248 == 152 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition25 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next83 & 7).wrapping_add(1) as u64);
                }
                break 'l318;
            }
            'l319: {
                if next83 & 252 != 172 {
                    let oop240: i64 = if condition25 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop240);
                    break 'l319;
                }
                let mut distance62: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance62 = (next83 & 3).wrapping_mul(256).wrapping_add(distance62);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition25 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance62 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t124: bool = rcvr32 & SMALL_INTEGER_TAG != 0;
    if !t124 {
        let t125: i64;
        'l320: {
            if rcvr32 & TAG_MASK != 0 {
                t125 = (rcvr32 & TAG_MASK == SMALL_FLOAT_TAG) as i64;
                break 'l320;
            }
            t125 = (memory::load(rcvr32 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_FLOAT_COMPACT_INDEX as u64) as i64;
        }
        t124 = t125 != 0;
    }
    if t124 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        compareFloats(vm, 6);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let selector1: i64 = memory::load(
        memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SPECIAL_SELECTORS.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(12i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    let oop241: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let tag1: i64 = oop241 & TAG_MASK;
    let classTag1: i64 = (if tag1 == 0 {
        memory::load(oop241 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag1 as u64
    }) as i64;
    let mut entry1: i64 = (selector1 ^ classTag1 << 4) & METHOD_CACHE_MASK;
    if !(vm.methodCache[entry1.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
        == selector1
        && vm.methodCache[entry1.wrapping_add(METHOD_CACHE_TAG) as usize].get()
            == classTag1)
    {
        entry1 = entry1 ^ METHOD_CACHE_ENTRY_WORDS;
        if !(vm.methodCache[entry1.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
            == selector1
            && vm.methodCache[entry1.wrapping_add(METHOD_CACHE_TAG) as usize].get()
                == classTag1)
        {
            vm.argumentCount.set(1);
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            sendUncachedtag(vm, selector1, classTag1);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    let temps2: u64 = vm
        .methodCache[entry1.wrapping_add(METHOD_CACHE_KIND) as usize]
        .get()
        .wrapping_sub(local_bytecodeSetOffset) as u64;
    if temps2 == 0 {
        let flags11: u64 = vm
            .methodCache[entry1.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t134: i64 = vm
            .methodCache[entry1.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags12: u64 = flags11
            .wrapping_add(1i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64);
        let rcvr33: i64 = memory::load(
            local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        let fp4: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp4.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp4.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp4.wrapping_add(FRAME_METHOD as u64) as *mut i64, t134);
        memory::store(fp4.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags12 as i64);
        memory::store(fp4.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr33);
        local_framePointer = fp4;
        local_stackPointer = fp4.wrapping_add(FRAME_RECEIVER as u64);
        let mut i3: i64 = 1;
        while i3 <= 1 {
            let oop242: i64 = memory::load(
                fp4
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        1i64.wrapping_sub(i3).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop242);
            i3 = i3.wrapping_add(1);
        }
        let last3: u64 = local_stackPointer
            .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last3 {
            let oop243: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop243);
        }
        local_instructionPointer = vm
            .methodCache[entry1.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if temps2 < 64 {
        let temps3: i64 = temps2 as i64;
        let flags13: u64 = vm
            .methodCache[entry1.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t135: i64 = vm
            .methodCache[entry1.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags14: u64 = flags13
            .wrapping_add(1i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64);
        let rcvr34: i64 = memory::load(
            local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        let fp5: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp5.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp5.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp5.wrapping_add(FRAME_METHOD as u64) as *mut i64, t135);
        memory::store(fp5.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags14 as i64);
        memory::store(fp5.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr34);
        local_framePointer = fp5;
        local_stackPointer = fp5.wrapping_add(FRAME_RECEIVER as u64);
        let mut i4: i64 = 1;
        while i4 <= 1 {
            let oop244: i64 = memory::load(
                fp5
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        1i64.wrapping_sub(i4).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop244);
            i4 = i4.wrapping_add(1);
        }
        let last4: u64 = local_stackPointer
            .wrapping_sub(temps3.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last4 {
            let oop245: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop245);
        }
        local_instructionPointer = vm
            .methodCache[entry1.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let primitive1: i64 = vm
        .methodCache[entry1.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
        .get();
    let mut t126: bool = true;
    if t126 {
        let mut t127: bool = primitive1 == PRIMITIVE_AT;
        if t127 {
            let t128: i64;
            'l326: {
                let rcvr35: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let index59: i64 = memory::load(local_stackPointer as *mut i64);
                if !(rcvr35 & TAG_MASK == 0 && index59 & SMALL_INTEGER_TAG != 0) {
                    t128 = 0;
                    break 'l326;
                }
                let element1: i64;
                'l327: {
                    let index60: u64 = index59
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format6: u64 = (memory::load(rcvr35 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format6 == FORMAT_ARRAY as u64 {
                        let count7: u64 = (memory::load(rcvr35 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index60
                            < (if count7 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr35.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count7
                            })
                        {
                            element1 = memory::load(
                                rcvr35
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (index60 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            break 'l327;
                        }
                        element1 = 0;
                        break 'l327;
                    }
                    if format6 >= FORMAT_BYTES as u64
                        && format6 < FORMAT_COMPILED_CODE as u64
                    {
                        let format7: i64 = format6 as i64;
                        let count8: u64 = (memory::load(rcvr35 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index60
                            < ((if count8 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr35.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count8
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format7 & 7) as u64
                        {
                            element1 = (memory::load(
                                rcvr35
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index60 as i64) as *mut u8,
                            ) as i64)
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_add(SMALL_INTEGER_TAG);
                            break 'l327;
                        }
                    }
                    element1 = 0;
                }
                if element1 == 0 {
                    t128 = 0;
                    break 'l326;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, element1);
                t128 = 1;
            }
            t127 = t128 != 0;
        }
        t126 = t127;
    }
    if t126 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t129: bool = false;
    if t129 {
        let mut t130: bool = primitive1 == PRIMITIVE_AT_PUT;
        if t130 {
            let t131: i64;
            'l328: {
                let rcvr36: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let index61: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                if !(rcvr36 & TAG_MASK == 0 && index61 & SMALL_INTEGER_TAG != 0) {
                    t131 = 0;
                    break 'l328;
                }
                let value76: i64 = memory::load(local_stackPointer as *mut i64);
                let t136: i64;
                'l329: {
                    if memory::load(rcvr36 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                    {
                        t136 = 0;
                        break 'l329;
                    }
                    let index62: u64 = index61
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format8: u64 = (memory::load(rcvr36 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format8 == FORMAT_ARRAY as u64 {
                        let mut t137: bool = true;
                        if t137 {
                            let count9: u64 = (memory::load(rcvr36 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t137 = index62
                                < (if count9 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr36.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count9
                                });
                        }
                        if !t137 {
                            t136 = 0;
                            break 'l329;
                        }
                        let index63: i64 = index62 as i64;
                        let mut offset46: u64 = rcvr36 as u64;
                        offset46 = offset46.wrapping_sub(vm.newSpaceStart.get());
                        let mut t138: bool = offset46 >= vm.newSpaceBytes.get();
                        if t138 {
                            let mut t139: bool = value76 & TAG_MASK == 0;
                            if t139 {
                                let mut offset47: u64 = value76 as u64;
                                offset47 = offset47.wrapping_sub(vm.newSpaceStart.get());
                                t139 = offset47 < vm.newSpaceBytes.get();
                            }
                            t138 = t139;
                        }
                        if t138 {
                            if memory::load(rcvr36 as *mut i64) as u64
                                & REMEMBERED_BIT as u64 == 0
                            {
                                enterIntoRememberedSet(vm, rcvr36);
                            }
                        }
                        memory::store(
                            rcvr36
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index63.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                            value76,
                        );
                        t136 = 1;
                        break 'l329;
                    }
                    if !(format8 >= FORMAT_BYTES as u64
                        && format8 < FORMAT_COMPILED_CODE as u64)
                    {
                        t136 = 0;
                        break 'l329;
                    }
                    let format9: i64 = format8 as i64;
                    let count10: u64 = (memory::load(rcvr36 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    if index62
                        >= ((if count10 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr36.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count10
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format9 & 7) as u64
                    {
                        t136 = 0;
                        break 'l329;
                    }
                    if value76 & SMALL_INTEGER_TAG == 0 {
                        t136 = 0;
                        break 'l329;
                    }
                    let code3: u64 = value76.wrapping_shr(NUM_TAG_BITS as u32) as u64;
                    if code3 > 255 {
                        t136 = 0;
                        break 'l329;
                    }
                    memory::store(
                        rcvr36
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(index62 as i64) as *mut u8,
                        code3 as u8,
                    );
                    t136 = 1;
                }
                if t136 == 0 {
                    t131 = 0;
                    break 'l328;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                memory::store(local_stackPointer as *mut i64, value76);
                t131 = 1;
            }
            t130 = t131 != 0;
        }
        t129 = t130;
    }
    if t129 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t132: bool = false;
    if t132 {
        let mut t133: bool = primitive1 == PRIMITIVE_FULL_CLOSURE_VALUE;
        if t133 {
            let closure2: i64 = memory::load(
                local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            );
            let mut t140: bool = closure2 & TAG_MASK == 0;
            if t140 {
                let mut t141: bool = memory::load(closure2 as *mut i64) as u64
                    & CLASS_INDEX_MASK as u64
                    == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
                if t141 {
                    let mut t142: bool = memory::load(
                            closure2
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                        .wrapping_shr(NUM_TAG_BITS as u32) == 1;
                    if t142 {
                        let mut t143: bool = vm.forwardersMayExist.get() == 0;
                        if t143 {
                            let oop246: i64 = memory::load(
                                closure2
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            t143 = oop246 & TAG_MASK == 0
                                && (memory::load(oop246 as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    >= FORMAT_COMPILED_CODE as u64;
                        }
                        t142 = t143;
                    }
                    t141 = t142;
                }
                t140 = t141;
            }
            t133 = t140;
        }
        t132 = t133;
    }
    if t132 {
        let closure3: i64 = memory::load(
            local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        let t144: i64 = memory::load(
            closure3
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_COMPILED_BLOCK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let rcvr37: i64 = memory::load(
            closure3
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let header1: i64 = memory::load(t144.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32);
        let copied1: u64 = (memory::load(closure3 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
        if !((header1 as u64 >> 55) as i64 & SISTA_BYTECODE_SET
            == local_bytecodeSetOffset)
        {
            local_bytecodeSetOffset = (header1 as u64 >> 55) as i64 & SISTA_BYTECODE_SET;
        }
        let flags15: u64 = ((local_bytecodeSetOffset as u64) << 32)
            .wrapping_add(1u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
            .wrapping_add(1)
            .wrapping_add(FLAG_BLOCK as u64);
        let fp6: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp6.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp6.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp6.wrapping_add(FRAME_METHOD as u64) as *mut i64, t144);
        memory::store(fp6.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags15 as i64);
        memory::store(fp6.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr37);
        local_framePointer = fp6;
        local_stackPointer = fp6.wrapping_add(FRAME_RECEIVER as u64);
        let mut i5: i64 = 1;
        while i5 <= 1 {
            let oop247: i64 = memory::load(
                fp6
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        1i64.wrapping_sub(i5).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop247);
            i5 = i5.wrapping_add(1);
        }
        let mut slot1: u64 = closure3
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        let end1: u64 = slot1.wrapping_add(copied1.wrapping_mul(BYTES_PER_WORD as u64));
        while slot1 < end1 {
            let oop248: i64 = memory::load(slot1 as *mut i64);
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop248);
            slot1 = slot1.wrapping_add(BYTES_PER_WORD as u64);
        }
        let last5: u64 = local_stackPointer
            .wrapping_sub(
                ((((header1 as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64
                    & 63)
                    .wrapping_sub(1) as u64)
                    .wrapping_sub(copied1) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        while local_stackPointer > last5 {
            let oop249: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop249);
        }
        local_instructionPointer = t144
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                (header1 & HEADER_LITERAL_COUNT_MASK)
                    .wrapping_add(1)
                    .wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.argumentCount.set(1);
    vm.newMethod
        .set(vm.methodCache[entry1.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
    if primitive1 == 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        activateNewMethod(vm);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.primFailCode.set(0);
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    PRIMITIVE_TABLE[primitive1 as usize].expect("a null function is called")(vm);
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    if vm.primFailCode.get() != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        retryOrActivate(vm, primitive1);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeEqual
fn interpret_358(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr38: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg13: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr38 & arg13 & SMALL_INTEGER_TAG != 0 {
        let condition26: i64 = (rcvr38 == arg13) as i64;
        'l334: {
            let next84: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next84 & 248 == 192 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition26 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next84 & 7).wrapping_add(1) as u64);
                }
                break 'l334;
            }
            'l335: {
                if next84 != 239 {
                    let oop250: i64 = if condition26 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop250);
                    break 'l335;
                }
                let distance63: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition26 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance63 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if rcvr38 & arg13 & SMALL_FLOAT_TAG != 0 {
        let mut rotated34: u64 = (rcvr38 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated34 > 1 {
            rotated34 = rotated34.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t145: f64 = f64::from_bits(rotated34 >> 1 | rotated34 << 63);
        let mut rotated35: u64 = (arg13 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated35 > 1 {
            rotated35 = rotated35.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let condition27: i64 = (t145 == f64::from_bits(rotated35 >> 1 | rotated35 << 63))
            as i64;
        'l336: {
            let next85: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next85 & 248 == 192 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition27 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next85 & 7).wrapping_add(1) as u64);
                }
                break 'l336;
            }
            'l337: {
                if next85 != 239 {
                    let oop251: i64 = if condition27 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop251);
                    break 'l337;
                }
                let distance64: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition27 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance64 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t146: bool = rcvr38 & SMALL_INTEGER_TAG != 0;
    if !t146 {
        let t147: i64;
        'l338: {
            if rcvr38 & TAG_MASK != 0 {
                t147 = (rcvr38 & TAG_MASK == SMALL_FLOAT_TAG) as i64;
                break 'l338;
            }
            t147 = (memory::load(rcvr38 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_FLOAT_COMPACT_INDEX as u64) as i64;
        }
        t146 = t147 != 0;
    }
    if t146 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        compareFloats(vm, 6);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let selector2: i64 = memory::load(
        memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SPECIAL_SELECTORS.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(12i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    let oop252: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let tag2: i64 = oop252 & TAG_MASK;
    let classTag2: i64 = (if tag2 == 0 {
        memory::load(oop252 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag2 as u64
    }) as i64;
    let mut entry2: i64 = (selector2 ^ classTag2 << 4) & METHOD_CACHE_MASK;
    if !(vm.methodCache[entry2.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
        == selector2
        && vm.methodCache[entry2.wrapping_add(METHOD_CACHE_TAG) as usize].get()
            == classTag2)
    {
        entry2 = entry2 ^ METHOD_CACHE_ENTRY_WORDS;
        if !(vm.methodCache[entry2.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
            == selector2
            && vm.methodCache[entry2.wrapping_add(METHOD_CACHE_TAG) as usize].get()
                == classTag2)
        {
            vm.argumentCount.set(1);
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            sendUncachedtag(vm, selector2, classTag2);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    let temps4: u64 = vm
        .methodCache[entry2.wrapping_add(METHOD_CACHE_KIND) as usize]
        .get()
        .wrapping_sub(local_bytecodeSetOffset) as u64;
    if temps4 == 0 {
        let flags16: u64 = vm
            .methodCache[entry2.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t156: i64 = vm
            .methodCache[entry2.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags17: u64 = flags16
            .wrapping_add(1i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64);
        let rcvr39: i64 = memory::load(
            local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        let fp7: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp7.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp7.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp7.wrapping_add(FRAME_METHOD as u64) as *mut i64, t156);
        memory::store(fp7.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags17 as i64);
        memory::store(fp7.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr39);
        local_framePointer = fp7;
        local_stackPointer = fp7.wrapping_add(FRAME_RECEIVER as u64);
        let mut i6: i64 = 1;
        while i6 <= 1 {
            let oop253: i64 = memory::load(
                fp7
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        1i64.wrapping_sub(i6).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop253);
            i6 = i6.wrapping_add(1);
        }
        let last6: u64 = local_stackPointer
            .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last6 {
            let oop254: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop254);
        }
        local_instructionPointer = vm
            .methodCache[entry2.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if temps4 < 64 {
        let temps5: i64 = temps4 as i64;
        let flags18: u64 = vm
            .methodCache[entry2.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t157: i64 = vm
            .methodCache[entry2.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags19: u64 = flags18
            .wrapping_add(1i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64);
        let rcvr40: i64 = memory::load(
            local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        let fp8: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp8.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp8.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp8.wrapping_add(FRAME_METHOD as u64) as *mut i64, t157);
        memory::store(fp8.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags19 as i64);
        memory::store(fp8.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr40);
        local_framePointer = fp8;
        local_stackPointer = fp8.wrapping_add(FRAME_RECEIVER as u64);
        let mut i7: i64 = 1;
        while i7 <= 1 {
            let oop255: i64 = memory::load(
                fp8
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        1i64.wrapping_sub(i7).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop255);
            i7 = i7.wrapping_add(1);
        }
        let last7: u64 = local_stackPointer
            .wrapping_sub(temps5.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last7 {
            let oop256: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop256);
        }
        local_instructionPointer = vm
            .methodCache[entry2.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let primitive2: i64 = vm
        .methodCache[entry2.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
        .get();
    let mut t148: bool = true;
    if t148 {
        let mut t149: bool = primitive2 == PRIMITIVE_AT;
        if t149 {
            let t150: i64;
            'l344: {
                let rcvr41: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let index64: i64 = memory::load(local_stackPointer as *mut i64);
                if !(rcvr41 & TAG_MASK == 0 && index64 & SMALL_INTEGER_TAG != 0) {
                    t150 = 0;
                    break 'l344;
                }
                let element2: i64;
                'l345: {
                    let index65: u64 = index64
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format10: u64 = (memory::load(rcvr41 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format10 == FORMAT_ARRAY as u64 {
                        let count11: u64 = (memory::load(rcvr41 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index65
                            < (if count11 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr41.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count11
                            })
                        {
                            element2 = memory::load(
                                rcvr41
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (index65 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            break 'l345;
                        }
                        element2 = 0;
                        break 'l345;
                    }
                    if format10 >= FORMAT_BYTES as u64
                        && format10 < FORMAT_COMPILED_CODE as u64
                    {
                        let format11: i64 = format10 as i64;
                        let count12: u64 = (memory::load(rcvr41 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index65
                            < ((if count12 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr41.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count12
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format11 & 7) as u64
                        {
                            element2 = (memory::load(
                                rcvr41
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index65 as i64) as *mut u8,
                            ) as i64)
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_add(SMALL_INTEGER_TAG);
                            break 'l345;
                        }
                    }
                    element2 = 0;
                }
                if element2 == 0 {
                    t150 = 0;
                    break 'l344;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, element2);
                t150 = 1;
            }
            t149 = t150 != 0;
        }
        t148 = t149;
    }
    if t148 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t151: bool = false;
    if t151 {
        let mut t152: bool = primitive2 == PRIMITIVE_AT_PUT;
        if t152 {
            let t153: i64;
            'l346: {
                let rcvr42: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let index66: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                if !(rcvr42 & TAG_MASK == 0 && index66 & SMALL_INTEGER_TAG != 0) {
                    t153 = 0;
                    break 'l346;
                }
                let value77: i64 = memory::load(local_stackPointer as *mut i64);
                let t158: i64;
                'l347: {
                    if memory::load(rcvr42 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                    {
                        t158 = 0;
                        break 'l347;
                    }
                    let index67: u64 = index66
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format12: u64 = (memory::load(rcvr42 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format12 == FORMAT_ARRAY as u64 {
                        let mut t159: bool = true;
                        if t159 {
                            let count13: u64 = (memory::load(rcvr42 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t159 = index67
                                < (if count13 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr42.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count13
                                });
                        }
                        if !t159 {
                            t158 = 0;
                            break 'l347;
                        }
                        let index68: i64 = index67 as i64;
                        let mut offset48: u64 = rcvr42 as u64;
                        offset48 = offset48.wrapping_sub(vm.newSpaceStart.get());
                        let mut t160: bool = offset48 >= vm.newSpaceBytes.get();
                        if t160 {
                            let mut t161: bool = value77 & TAG_MASK == 0;
                            if t161 {
                                let mut offset49: u64 = value77 as u64;
                                offset49 = offset49.wrapping_sub(vm.newSpaceStart.get());
                                t161 = offset49 < vm.newSpaceBytes.get();
                            }
                            t160 = t161;
                        }
                        if t160 {
                            if memory::load(rcvr42 as *mut i64) as u64
                                & REMEMBERED_BIT as u64 == 0
                            {
                                enterIntoRememberedSet(vm, rcvr42);
                            }
                        }
                        memory::store(
                            rcvr42
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index68.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                            value77,
                        );
                        t158 = 1;
                        break 'l347;
                    }
                    if !(format12 >= FORMAT_BYTES as u64
                        && format12 < FORMAT_COMPILED_CODE as u64)
                    {
                        t158 = 0;
                        break 'l347;
                    }
                    let format13: i64 = format12 as i64;
                    let count14: u64 = (memory::load(rcvr42 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    if index67
                        >= ((if count14 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr42.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count14
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format13 & 7) as u64
                    {
                        t158 = 0;
                        break 'l347;
                    }
                    if value77 & SMALL_INTEGER_TAG == 0 {
                        t158 = 0;
                        break 'l347;
                    }
                    let code4: u64 = value77.wrapping_shr(NUM_TAG_BITS as u32) as u64;
                    if code4 > 255 {
                        t158 = 0;
                        break 'l347;
                    }
                    memory::store(
                        rcvr42
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(index67 as i64) as *mut u8,
                        code4 as u8,
                    );
                    t158 = 1;
                }
                if t158 == 0 {
                    t153 = 0;
                    break 'l346;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                memory::store(local_stackPointer as *mut i64, value77);
                t153 = 1;
            }
            t152 = t153 != 0;
        }
        t151 = t152;
    }
    if t151 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t154: bool = false;
    if t154 {
        let mut t155: bool = primitive2 == PRIMITIVE_FULL_CLOSURE_VALUE;
        if t155 {
            let closure4: i64 = memory::load(
                local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            );
            let mut t162: bool = closure4 & TAG_MASK == 0;
            if t162 {
                let mut t163: bool = memory::load(closure4 as *mut i64) as u64
                    & CLASS_INDEX_MASK as u64
                    == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
                if t163 {
                    let mut t164: bool = memory::load(
                            closure4
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                        .wrapping_shr(NUM_TAG_BITS as u32) == 1;
                    if t164 {
                        let mut t165: bool = vm.forwardersMayExist.get() == 0;
                        if t165 {
                            let oop257: i64 = memory::load(
                                closure4
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            t165 = oop257 & TAG_MASK == 0
                                && (memory::load(oop257 as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    >= FORMAT_COMPILED_CODE as u64;
                        }
                        t164 = t165;
                    }
                    t163 = t164;
                }
                t162 = t163;
            }
            t155 = t162;
        }
        t154 = t155;
    }
    if t154 {
        let closure5: i64 = memory::load(
            local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        let t166: i64 = memory::load(
            closure5
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_COMPILED_BLOCK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let rcvr43: i64 = memory::load(
            closure5
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let header2: i64 = memory::load(t166.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32);
        let copied2: u64 = (memory::load(closure5 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
        if !((header2 as u64 >> 55) as i64 & SISTA_BYTECODE_SET
            == local_bytecodeSetOffset)
        {
            local_bytecodeSetOffset = (header2 as u64 >> 55) as i64 & SISTA_BYTECODE_SET;
        }
        let flags20: u64 = ((local_bytecodeSetOffset as u64) << 32)
            .wrapping_add(1u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
            .wrapping_add(1)
            .wrapping_add(FLAG_BLOCK as u64);
        let fp9: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp9.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp9.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp9.wrapping_add(FRAME_METHOD as u64) as *mut i64, t166);
        memory::store(fp9.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags20 as i64);
        memory::store(fp9.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr43);
        local_framePointer = fp9;
        local_stackPointer = fp9.wrapping_add(FRAME_RECEIVER as u64);
        let mut i8: i64 = 1;
        while i8 <= 1 {
            let oop258: i64 = memory::load(
                fp9
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        1i64.wrapping_sub(i8).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop258);
            i8 = i8.wrapping_add(1);
        }
        let mut slot2: u64 = closure5
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        let end2: u64 = slot2.wrapping_add(copied2.wrapping_mul(BYTES_PER_WORD as u64));
        while slot2 < end2 {
            let oop259: i64 = memory::load(slot2 as *mut i64);
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop259);
            slot2 = slot2.wrapping_add(BYTES_PER_WORD as u64);
        }
        let last8: u64 = local_stackPointer
            .wrapping_sub(
                ((((header2 as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64
                    & 63)
                    .wrapping_sub(1) as u64)
                    .wrapping_sub(copied2) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        while local_stackPointer > last8 {
            let oop260: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop260);
        }
        local_instructionPointer = t166
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                (header2 & HEADER_LITERAL_COUNT_MASK)
                    .wrapping_add(1)
                    .wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.argumentCount.set(1);
    vm.newMethod
        .set(vm.methodCache[entry2.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
    if primitive2 == 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        activateNewMethod(vm);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.primFailCode.set(0);
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    PRIMITIVE_TABLE[primitive2 as usize].expect("a null function is called")(vm);
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    if vm.primFailCode.get() != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        retryOrActivate(vm, primitive2);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeNotEqual
fn interpret_183(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr44: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg14: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr44 & arg14 & SMALL_INTEGER_TAG != 0 {
        let condition28: i64 = (rcvr44 != arg14) as i64;
        'l352: {
            let next86: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next86 & 248 == 152 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition28 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next86 & 7).wrapping_add(1) as u64);
                }
                break 'l352;
            }
            'l353: {
                if next86 & 252 != 172 {
                    let oop261: i64 = if condition28 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop261);
                    break 'l353;
                }
                let mut distance65: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                distance65 = (next86 & 3).wrapping_mul(256).wrapping_add(distance65);
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition28 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance65 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeNotEqual
fn interpret_359(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr45: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg15: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr45 & arg15 & SMALL_INTEGER_TAG != 0 {
        let condition29: i64 = (rcvr45 != arg15) as i64;
        'l355: {
            let next87: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            if next87 & 248 == 192 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition29 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next87 & 7).wrapping_add(1) as u64);
                }
                break 'l355;
            }
            'l356: {
                if next87 != 239 {
                    let oop262: i64 = if condition29 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop262);
                    break 'l356;
                }
                let distance66: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition29 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance66 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeMultiply
fn interpret_184(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let mut rcvr46: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let mut arg16: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr46 & arg16 & SMALL_INTEGER_TAG != 0 {
        rcvr46 = rcvr46.wrapping_sub(SMALL_INTEGER_TAG);
        arg16 = arg16.wrapping_shr(NUM_TAG_BITS as u32);
        if !rcvr46.checked_mul(arg16).is_none() {
            let oop263: i64 = rcvr46.wrapping_mul(arg16).wrapping_add(SMALL_INTEGER_TAG);
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop263);
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    if rcvr46 & arg16 & SMALL_FLOAT_TAG != 0 {
        let mut rotated36: u64 = (rcvr46 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated36 > 1 {
            rotated36 = rotated36.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t167: f64 = f64::from_bits(rotated36 >> 1 | rotated36 << 63);
        let mut rotated37: u64 = (arg16 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated37 > 1 {
            rotated37 = rotated37.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let result4: f64 = t167 * f64::from_bits(rotated37 >> 1 | rotated37 << 63);
        let t168: i64;
        'l358: {
            let bits8: u64 = result4.to_bits();
            let mut rotated38: u64 = bits8 << 1 | bits8 >> 63;
            if rotated38 <= 1 {
                t168 = 1;
                break 'l358;
            }
            rotated38 = rotated38.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            t168 = (rotated38 > 1 && rotated38 < SMALL_FLOAT_RANGE as u64) as i64;
        }
        if t168 != 0 {
            let bits9: u64 = result4.to_bits();
            let mut rotated39: u64 = bits9 << 1 | bits9 >> 63;
            if rotated39 > 1 {
                rotated39 = rotated39.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            }
            let oop264: i64 = rotated39
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop264);
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeMultiply
fn interpret_360(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let mut rcvr47: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let mut arg17: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr47 & arg17 & SMALL_INTEGER_TAG != 0 {
        rcvr47 = rcvr47.wrapping_sub(SMALL_INTEGER_TAG);
        arg17 = arg17.wrapping_shr(NUM_TAG_BITS as u32);
        if !rcvr47.checked_mul(arg17).is_none() {
            let oop265: i64 = rcvr47.wrapping_mul(arg17).wrapping_add(SMALL_INTEGER_TAG);
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop265);
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    if rcvr47 & arg17 & SMALL_FLOAT_TAG != 0 {
        let mut rotated40: u64 = (rcvr47 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated40 > 1 {
            rotated40 = rotated40.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let t169: f64 = f64::from_bits(rotated40 >> 1 | rotated40 << 63);
        let mut rotated41: u64 = (arg17 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        if rotated41 > 1 {
            rotated41 = rotated41.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
        }
        let result5: f64 = t169 * f64::from_bits(rotated41 >> 1 | rotated41 << 63);
        let t170: i64;
        'l360: {
            let bits10: u64 = result5.to_bits();
            let mut rotated42: u64 = bits10 << 1 | bits10 >> 63;
            if rotated42 <= 1 {
                t170 = 1;
                break 'l360;
            }
            rotated42 = rotated42.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            t170 = (rotated42 > 1 && rotated42 < SMALL_FLOAT_RANGE as u64) as i64;
        }
        if t170 != 0 {
            let bits11: u64 = result5.to_bits();
            let mut rotated43: u64 = bits11 << 1 | bits11 >> 63;
            if rotated43 > 1 {
                rotated43 = rotated43.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            }
            let oop266: i64 = rotated43
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop266);
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeDivide
fn interpret_185(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let mut rcvr48: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let mut arg18: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr48 & arg18 & SMALL_INTEGER_TAG != 0 && arg18 != CONST_ZERO {
        rcvr48 = rcvr48.wrapping_shr(NUM_TAG_BITS as u32);
        arg18 = arg18.wrapping_shr(NUM_TAG_BITS as u32);
        let result6: i64 = rcvr48.wrapping_div(arg18);
        if result6.wrapping_mul(arg18) == rcvr48
            && result6
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_shr(NUM_TAG_BITS as u32) == result6
        {
            let oop267: i64 = result6
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG);
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop267);
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeModulo
fn interpret_186(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr49: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let mut arg19: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr49 & arg19 & SMALL_INTEGER_TAG != 0 && arg19 != CONST_ZERO {
        arg19 = arg19.wrapping_shr(NUM_TAG_BITS as u32);
        let mut result7: i64 = rcvr49
            .wrapping_shr(NUM_TAG_BITS as u32)
            .wrapping_rem(arg19);
        if result7 != 0 && (result7 ^ arg19) < 0 {
            result7 = result7.wrapping_add(arg19);
        }
        let oop268: i64 = result7
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
        local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop268);
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeMakePoint
fn interpret_187(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    makePointOfOperands(vm);
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeBitShift
fn interpret_188(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let mut rcvr50: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let mut arg20: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr50 & arg20 & SMALL_INTEGER_TAG != 0 {
        rcvr50 = rcvr50.wrapping_shr(NUM_TAG_BITS as u32);
        arg20 = arg20.wrapping_shr(NUM_TAG_BITS as u32);
        if arg20 >= 0 {
            if arg20 < 61 {
                let shifted: i64 = rcvr50.wrapping_shl(arg20 as u32);
                if shifted.wrapping_shr(arg20 as u32) == rcvr50
                    && shifted
                        .wrapping_shl(NUM_TAG_BITS as u32)
                        .wrapping_shr(NUM_TAG_BITS as u32) == shifted
                {
                    let oop269: i64 = shifted
                        .wrapping_shl(NUM_TAG_BITS as u32)
                        .wrapping_add(SMALL_INTEGER_TAG);
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop269);
                    return interpret_next(
                        vm,
                        local_instructionPointer,
                        local_stackPointer,
                        local_framePointer,
                        local_bytecodeSetOffset,
                    );
                }
            }
        } else if arg20 > -62 {
            let oop270: i64 = rcvr50
                .wrapping_shr(0i64.wrapping_sub(arg20) as u32)
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG);
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop270);
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeFloorDivide
fn interpret_189(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let mut rcvr51: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let mut arg21: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr51 & arg21 & SMALL_INTEGER_TAG != 0 && arg21 != CONST_ZERO {
        rcvr51 = rcvr51.wrapping_shr(NUM_TAG_BITS as u32);
        arg21 = arg21.wrapping_shr(NUM_TAG_BITS as u32);
        let mut result8: i64 = rcvr51.wrapping_div(arg21);
        if result8.wrapping_mul(arg21) != rcvr51 && (rcvr51 ^ arg21) < 0 {
            result8 = result8.wrapping_sub(1);
        }
        if result8.wrapping_shl(NUM_TAG_BITS as u32).wrapping_shr(NUM_TAG_BITS as u32)
            == result8
        {
            let oop271: i64 = result8
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG);
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop271);
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeBitAnd
fn interpret_190(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr52: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg22: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr52 & arg22 & SMALL_INTEGER_TAG != 0 {
        let oop272: i64 = rcvr52 & arg22;
        local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop272);
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeBitOr
fn interpret_191(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr53: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let arg23: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr53 & arg23 & SMALL_INTEGER_TAG != 0 {
        let oop273: i64 = rcvr53 | arg23;
        local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop273);
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeAt
fn interpret_192(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let t171: i64;
    'l369: {
        let rcvr54: i64 = memory::load(
            local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        if !(rcvr54 & TAG_MASK == 0
            && memory::load(local_stackPointer as *mut i64) & SMALL_INTEGER_TAG != 0)
        {
            t171 = 0;
            break 'l369;
        }
        let key: u64 = memory::load(rcvr54 as *mut i64) as u64
            & AT_CACHE_KEY_MASK as u64;
        let entry3: i64 = key as i64 & AT_CACHE_ENTRIES.wrapping_sub(1);
        if !(vm.atCacheKeys[entry3 as usize].get() as u64 == key) {
            t171 = 0;
            break 'l369;
        }
        let index69: u64 = memory::load(local_stackPointer as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32)
            .wrapping_sub(1) as u64;
        let kind: i64 = vm.atCacheInfo[entry3 as usize].get();
        if kind == AT_CACHE_POINTERS {
            let count15: u64 = (memory::load(rcvr54 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            if !(index69
                < (if count15 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(rcvr54.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count15
                }))
            {
                t171 = 0;
                break 'l369;
            }
            let oop274: i64 = memory::load(
                rcvr54
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add((index69 as i64).wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop274);
            t171 = 1;
            break 'l369;
        }
        let format14: i64 = ((memory::load(rcvr54 as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let count16: u64 = (memory::load(rcvr54 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        if index69
            >= ((if count16 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(rcvr54.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count16
            }) as i64)
                .wrapping_shl(SHIFT_FOR_WORD as u32)
                .wrapping_sub(format14 & 7) as u64
        {
            t171 = 0;
            break 'l369;
        }
        let oop275: i64 = if kind == AT_CACHE_BYTES {
            (memory::load(
                rcvr54.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index69 as i64)
                    as *mut u8,
            ) as i64)
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_INTEGER_TAG)
        } else {
            (memory::load(
                rcvr54.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index69 as i64)
                    as *mut u8,
            ) as i64)
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(CHARACTER_TAG)
        };
        local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop275);
        t171 = 1;
    }
    if t171 == 0 {
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeAtPut
fn interpret_193(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let t173: i64;
    'l371: {
        let rcvr55: i64 = memory::load(
            local_stackPointer.wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if !(rcvr55 & TAG_MASK == 0
            && memory::load(
                local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ) & SMALL_INTEGER_TAG != 0)
        {
            t173 = 0;
            break 'l371;
        }
        let key1: u64 = memory::load(rcvr55 as *mut i64) as u64
            & AT_CACHE_KEY_MASK as u64;
        let entry4: i64 = key1 as i64 & AT_CACHE_ENTRIES.wrapping_sub(1);
        if !(vm.atPutCacheKeys[entry4 as usize].get() as u64 == key1) {
            t173 = 0;
            break 'l371;
        }
        if memory::load(rcvr55 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
            t173 = 0;
            break 'l371;
        }
        let index70: u64 = memory::load(
                local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32)
            .wrapping_sub(1) as u64;
        let value78: i64 = memory::load(local_stackPointer as *mut i64);
        let kind1: i64 = vm.atPutCacheInfo[entry4 as usize].get();
        if kind1 == AT_CACHE_POINTERS {
            let count17: u64 = (memory::load(rcvr55 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            if !(index70
                < (if count17 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(rcvr55.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count17
                }))
            {
                t173 = 0;
                break 'l371;
            }
            let index71: i64 = index70 as i64;
            let mut offset50: u64 = rcvr55 as u64;
            offset50 = offset50.wrapping_sub(vm.newSpaceStart.get());
            let mut t174: bool = offset50 >= vm.newSpaceBytes.get();
            if t174 {
                let mut t175: bool = value78 & TAG_MASK == 0;
                if t175 {
                    let mut offset51: u64 = value78 as u64;
                    offset51 = offset51.wrapping_sub(vm.newSpaceStart.get());
                    t175 = offset51 < vm.newSpaceBytes.get();
                }
                t174 = t175;
            }
            if t174 {
                if memory::load(rcvr55 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                    enterIntoRememberedSet(vm, rcvr55);
                }
            }
            memory::store(
                rcvr55
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index71.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                value78,
            );
            t173 = 1;
            break 'l371;
        }
        let format15: i64 = ((memory::load(rcvr55 as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let count18: u64 = (memory::load(rcvr55 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        if index70
            >= ((if count18 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(rcvr55.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count18
            }) as i64)
                .wrapping_shl(SHIFT_FOR_WORD as u32)
                .wrapping_sub(format15 & 7) as u64
        {
            t173 = 0;
            break 'l371;
        }
        let code5: u64;
        if kind1 == AT_CACHE_BYTES {
            if value78 & SMALL_INTEGER_TAG == 0 {
                t173 = 0;
                break 'l371;
            }
            code5 = value78.wrapping_shr(NUM_TAG_BITS as u32) as u64;
        } else {
            if value78 & TAG_MASK != CHARACTER_TAG {
                t173 = 0;
                break 'l371;
            }
            code5 = (value78 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        }
        if code5 > 255 {
            t173 = 0;
            break 'l371;
        }
        memory::store(
            rcvr55.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index70 as i64)
                as *mut u8,
            code5 as u8,
        );
        t173 = 1;
    }
    if t173 != 0 {
        let t172: i64 = memory::load(local_stackPointer as *mut i64);
        if memory::load(local_instructionPointer as *mut u8) as i64 == 135 {
            local_instructionPointer = local_instructionPointer.wrapping_add(1);
            local_stackPointer = local_stackPointer
                .wrapping_add(3i64.wrapping_mul(BYTES_PER_WORD) as u64);
        } else {
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            memory::store(local_stackPointer as *mut i64, t172);
        }
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeAtPut
fn interpret_369(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let t177: i64;
    'l373: {
        let rcvr56: i64 = memory::load(
            local_stackPointer.wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if !(rcvr56 & TAG_MASK == 0
            && memory::load(
                local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ) & SMALL_INTEGER_TAG != 0)
        {
            t177 = 0;
            break 'l373;
        }
        let key2: u64 = memory::load(rcvr56 as *mut i64) as u64
            & AT_CACHE_KEY_MASK as u64;
        let entry5: i64 = key2 as i64 & AT_CACHE_ENTRIES.wrapping_sub(1);
        if !(vm.atPutCacheKeys[entry5 as usize].get() as u64 == key2) {
            t177 = 0;
            break 'l373;
        }
        if memory::load(rcvr56 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
            t177 = 0;
            break 'l373;
        }
        let index72: u64 = memory::load(
                local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32)
            .wrapping_sub(1) as u64;
        let value79: i64 = memory::load(local_stackPointer as *mut i64);
        let kind2: i64 = vm.atPutCacheInfo[entry5 as usize].get();
        if kind2 == AT_CACHE_POINTERS {
            let count19: u64 = (memory::load(rcvr56 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            if !(index72
                < (if count19 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(rcvr56.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count19
                }))
            {
                t177 = 0;
                break 'l373;
            }
            let index73: i64 = index72 as i64;
            let mut offset52: u64 = rcvr56 as u64;
            offset52 = offset52.wrapping_sub(vm.newSpaceStart.get());
            let mut t178: bool = offset52 >= vm.newSpaceBytes.get();
            if t178 {
                let mut t179: bool = value79 & TAG_MASK == 0;
                if t179 {
                    let mut offset53: u64 = value79 as u64;
                    offset53 = offset53.wrapping_sub(vm.newSpaceStart.get());
                    t179 = offset53 < vm.newSpaceBytes.get();
                }
                t178 = t179;
            }
            if t178 {
                if memory::load(rcvr56 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                    enterIntoRememberedSet(vm, rcvr56);
                }
            }
            memory::store(
                rcvr56
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index73.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                value79,
            );
            t177 = 1;
            break 'l373;
        }
        let format16: i64 = ((memory::load(rcvr56 as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let count20: u64 = (memory::load(rcvr56 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        if index72
            >= ((if count20 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(rcvr56.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count20
            }) as i64)
                .wrapping_shl(SHIFT_FOR_WORD as u32)
                .wrapping_sub(format16 & 7) as u64
        {
            t177 = 0;
            break 'l373;
        }
        let code6: u64;
        if kind2 == AT_CACHE_BYTES {
            if value79 & SMALL_INTEGER_TAG == 0 {
                t177 = 0;
                break 'l373;
            }
            code6 = value79.wrapping_shr(NUM_TAG_BITS as u32) as u64;
        } else {
            if value79 & TAG_MASK != CHARACTER_TAG {
                t177 = 0;
                break 'l373;
            }
            code6 = (value79 as u64).wrapping_shr(NUM_TAG_BITS as u32);
        }
        if code6 > 255 {
            t177 = 0;
            break 'l373;
        }
        memory::store(
            rcvr56.wrapping_add(BASE_HEADER_SIZE).wrapping_add(index72 as i64)
                as *mut u8,
            code6 as u8,
        );
        t177 = 1;
    }
    if t177 != 0 {
        let t176: i64 = memory::load(local_stackPointer as *mut i64);
        if memory::load(local_instructionPointer as *mut u8) as i64 == 216 {
            local_instructionPointer = local_instructionPointer.wrapping_add(1);
            local_stackPointer = local_stackPointer
                .wrapping_add(3i64.wrapping_mul(BYTES_PER_WORD) as u64);
        } else {
            local_stackPointer = local_stackPointer
                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
            memory::store(local_stackPointer as *mut i64, t176);
        }
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeSize
fn interpret_194(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let rcvr57: i64 = memory::load(local_stackPointer as *mut i64);
    if rcvr57 & TAG_MASK == 0 {
        let index74: u64 = memory::load(rcvr57 as *mut i64) as u64
            & CLASS_INDEX_MASK as u64;
        if index74 == CLASS_BYTE_STRING_COMPACT_INDEX as u64 {
            let format17: i64 = ((memory::load(rcvr57 as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
            let count21: u64 = (memory::load(rcvr57 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            memory::store(
                local_stackPointer as *mut i64,
                ((if count21 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(rcvr57.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count21
                }) as i64)
                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                    .wrapping_sub(format17 & 7)
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG),
            );
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        if index74 == CLASS_ARRAY_COMPACT_INDEX as u64 {
            let count22: u64 = (memory::load(rcvr57 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            memory::store(
                local_stackPointer as *mut i64,
                ((if count22 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(rcvr57.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count22
                }) as i64)
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG),
            );
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    let selector3: i64 = memory::load(
        memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SPECIAL_SELECTORS.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(36i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    let oop276: i64 = memory::load(
        local_stackPointer.wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let tag3: i64 = oop276 & TAG_MASK;
    let classTag3: i64 = (if tag3 == 0 {
        memory::load(oop276 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag3 as u64
    }) as i64;
    let mut entry6: i64 = (selector3 ^ classTag3 << 4) & METHOD_CACHE_MASK;
    if !(vm.methodCache[entry6.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
        == selector3
        && vm.methodCache[entry6.wrapping_add(METHOD_CACHE_TAG) as usize].get()
            == classTag3)
    {
        entry6 = entry6 ^ METHOD_CACHE_ENTRY_WORDS;
        if !(vm.methodCache[entry6.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
            == selector3
            && vm.methodCache[entry6.wrapping_add(METHOD_CACHE_TAG) as usize].get()
                == classTag3)
        {
            vm.argumentCount.set(0);
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            sendUncachedtag(vm, selector3, classTag3);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    let temps6: u64 = vm
        .methodCache[entry6.wrapping_add(METHOD_CACHE_KIND) as usize]
        .get()
        .wrapping_sub(local_bytecodeSetOffset) as u64;
    if temps6 == 0 {
        let flags21: u64 = vm
            .methodCache[entry6.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t194: i64 = vm
            .methodCache[entry6.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags22: u64 = flags21
            .wrapping_add(0i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64);
        let rcvr58: i64 = memory::load(
            local_stackPointer.wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let fp10: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp10.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp10.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp10.wrapping_add(FRAME_METHOD as u64) as *mut i64, t194);
        memory::store(fp10.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags22 as i64);
        memory::store(fp10.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr58);
        local_framePointer = fp10;
        local_stackPointer = fp10.wrapping_add(FRAME_RECEIVER as u64);
        let mut i9: i64 = 1;
        while i9 <= 0 {
            let oop277: i64 = memory::load(
                fp10
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        0i64.wrapping_sub(i9).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop277);
            i9 = i9.wrapping_add(1);
        }
        let last9: u64 = local_stackPointer
            .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last9 {
            let oop278: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop278);
        }
        local_instructionPointer = vm
            .methodCache[entry6.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if temps6 < 64 {
        let temps7: i64 = temps6 as i64;
        let flags23: u64 = vm
            .methodCache[entry6.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t195: i64 = vm
            .methodCache[entry6.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags24: u64 = flags23
            .wrapping_add(0i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64);
        let rcvr59: i64 = memory::load(
            local_stackPointer.wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let fp11: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp11.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp11.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp11.wrapping_add(FRAME_METHOD as u64) as *mut i64, t195);
        memory::store(fp11.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags24 as i64);
        memory::store(fp11.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr59);
        local_framePointer = fp11;
        local_stackPointer = fp11.wrapping_add(FRAME_RECEIVER as u64);
        let mut i10: i64 = 1;
        while i10 <= 0 {
            let oop279: i64 = memory::load(
                fp11
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        0i64.wrapping_sub(i10).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop279);
            i10 = i10.wrapping_add(1);
        }
        let last10: u64 = local_stackPointer
            .wrapping_sub(temps7.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last10 {
            let oop280: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop280);
        }
        local_instructionPointer = vm
            .methodCache[entry6.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let primitive3: i64 = vm
        .methodCache[entry6.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
        .get();
    if primitive3 >= QUICK_PRIMITIVE_FIRST && primitive3 <= QUICK_PRIMITIVE_LAST {
        if primitive3 != QUICK_PRIMITIVE_FIRST {
            memory::store(
                local_stackPointer as *mut i64,
                if primitive3 >= QUICK_PRIMITIVE_FIRST_FIELD {
                    memory::load(
                        memory::load(local_stackPointer as *mut i64)
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                primitive3
                                    .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                } else {
                    vm.methodCache[entry6.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
                        .get()
                },
            );
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t180: bool = primitive3 == PRIMITIVE_AS_INTEGER;
    if t180 {
        let t181: i64;
        'l380: {
            if memory::load(local_stackPointer as *mut i64) & TAG_MASK != CHARACTER_TAG {
                t181 = 0;
                break 'l380;
            }
            memory::store(
                local_stackPointer as *mut i64,
                ((memory::load(local_stackPointer as *mut i64) as u64)
                    .wrapping_shr(NUM_TAG_BITS as u32) as i64)
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG),
            );
            t181 = 1;
        }
        t180 = t181 != 0;
    }
    if t180 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t182: bool = primitive3 == PRIMITIVE_AS_CHARACTER;
    if t182 {
        let t183: i64;
        'l381: {
            if memory::load(local_stackPointer as *mut i64) & SMALL_INTEGER_TAG == 0 {
                t183 = 0;
                break 'l381;
            }
            let code7: i64 = memory::load(local_stackPointer as *mut i64)
                .wrapping_shr(NUM_TAG_BITS as u32);
            if !(code7 >= 0 && code7 <= MAX_CHARACTER_CODE) {
                t183 = 0;
                break 'l381;
            }
            memory::store(
                local_stackPointer as *mut i64,
                code7.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(CHARACTER_TAG),
            );
            t183 = 1;
        }
        t182 = t183 != 0;
    }
    if t182 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t184: bool = primitive3 == PRIMITIVE_SIZE;
    if t184 {
        let t185: i64;
        'l382: {
            let rcvr60: i64 = memory::load(local_stackPointer as *mut i64);
            if rcvr60 & TAG_MASK != 0 {
                t185 = 0;
                break 'l382;
            }
            let size1: i64;
            'l383: {
                let format18: u64 = (memory::load(rcvr60 as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                if format18 >= FORMAT_BYTES as u64
                    && format18 < FORMAT_COMPILED_CODE as u64
                {
                    let format19: i64 = format18 as i64;
                    let count23: u64 = (memory::load(rcvr60 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    size1 = ((if count23 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(rcvr60.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count23
                    }) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32)
                        .wrapping_sub(format19 & 7);
                    break 'l383;
                }
                let t196: i64;
                if format18 == FORMAT_ARRAY as u64 {
                    let count24: u64 = (memory::load(rcvr60 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    t196 = (if count24 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(rcvr60.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count24
                    }) as i64;
                } else {
                    t196 = -1;
                }
                size1 = t196;
            }
            if size1 < 0 {
                t185 = 0;
                break 'l382;
            }
            memory::store(
                local_stackPointer as *mut i64,
                size1.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
            );
            t185 = 1;
        }
        t184 = t185 != 0;
    }
    if t184 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t186: bool = false;
    if t186 {
        let mut t187: bool = primitive3 == PRIMITIVE_AT;
        if t187 {
            let t188: i64;
            'l384: {
                let rcvr61: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let index75: i64 = memory::load(local_stackPointer as *mut i64);
                if !(rcvr61 & TAG_MASK == 0 && index75 & SMALL_INTEGER_TAG != 0) {
                    t188 = 0;
                    break 'l384;
                }
                let element3: i64;
                'l385: {
                    let index76: u64 = index75
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format20: u64 = (memory::load(rcvr61 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format20 == FORMAT_ARRAY as u64 {
                        let count25: u64 = (memory::load(rcvr61 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index76
                            < (if count25 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr61.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count25
                            })
                        {
                            element3 = memory::load(
                                rcvr61
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (index76 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            break 'l385;
                        }
                        element3 = 0;
                        break 'l385;
                    }
                    if format20 >= FORMAT_BYTES as u64
                        && format20 < FORMAT_COMPILED_CODE as u64
                    {
                        let format21: i64 = format20 as i64;
                        let count26: u64 = (memory::load(rcvr61 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index76
                            < ((if count26 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr61.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count26
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format21 & 7) as u64
                        {
                            element3 = (memory::load(
                                rcvr61
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index76 as i64) as *mut u8,
                            ) as i64)
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_add(SMALL_INTEGER_TAG);
                            break 'l385;
                        }
                    }
                    element3 = 0;
                }
                if element3 == 0 {
                    t188 = 0;
                    break 'l384;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, element3);
                t188 = 1;
            }
            t187 = t188 != 0;
        }
        t186 = t187;
    }
    if t186 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t189: bool = false;
    if t189 {
        let mut t190: bool = primitive3 == PRIMITIVE_AT_PUT;
        if t190 {
            let t191: i64;
            'l386: {
                let rcvr62: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let index77: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                if !(rcvr62 & TAG_MASK == 0 && index77 & SMALL_INTEGER_TAG != 0) {
                    t191 = 0;
                    break 'l386;
                }
                let value80: i64 = memory::load(local_stackPointer as *mut i64);
                let t197: i64;
                'l387: {
                    if memory::load(rcvr62 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                    {
                        t197 = 0;
                        break 'l387;
                    }
                    let index78: u64 = index77
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format22: u64 = (memory::load(rcvr62 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format22 == FORMAT_ARRAY as u64 {
                        let mut t198: bool = true;
                        if t198 {
                            let count27: u64 = (memory::load(rcvr62 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t198 = index78
                                < (if count27 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr62.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count27
                                });
                        }
                        if !t198 {
                            t197 = 0;
                            break 'l387;
                        }
                        let index79: i64 = index78 as i64;
                        let mut offset54: u64 = rcvr62 as u64;
                        offset54 = offset54.wrapping_sub(vm.newSpaceStart.get());
                        let mut t199: bool = offset54 >= vm.newSpaceBytes.get();
                        if t199 {
                            let mut t200: bool = value80 & TAG_MASK == 0;
                            if t200 {
                                let mut offset55: u64 = value80 as u64;
                                offset55 = offset55.wrapping_sub(vm.newSpaceStart.get());
                                t200 = offset55 < vm.newSpaceBytes.get();
                            }
                            t199 = t200;
                        }
                        if t199 {
                            if memory::load(rcvr62 as *mut i64) as u64
                                & REMEMBERED_BIT as u64 == 0
                            {
                                enterIntoRememberedSet(vm, rcvr62);
                            }
                        }
                        memory::store(
                            rcvr62
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index79.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                            value80,
                        );
                        t197 = 1;
                        break 'l387;
                    }
                    if !(format22 >= FORMAT_BYTES as u64
                        && format22 < FORMAT_COMPILED_CODE as u64)
                    {
                        t197 = 0;
                        break 'l387;
                    }
                    let format23: i64 = format22 as i64;
                    let count28: u64 = (memory::load(rcvr62 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    if index78
                        >= ((if count28 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr62.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count28
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format23 & 7) as u64
                    {
                        t197 = 0;
                        break 'l387;
                    }
                    if value80 & SMALL_INTEGER_TAG == 0 {
                        t197 = 0;
                        break 'l387;
                    }
                    let code8: u64 = value80.wrapping_shr(NUM_TAG_BITS as u32) as u64;
                    if code8 > 255 {
                        t197 = 0;
                        break 'l387;
                    }
                    memory::store(
                        rcvr62
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(index78 as i64) as *mut u8,
                        code8 as u8,
                    );
                    t197 = 1;
                }
                if t197 == 0 {
                    t191 = 0;
                    break 'l386;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                memory::store(local_stackPointer as *mut i64, value80);
                t191 = 1;
            }
            t190 = t191 != 0;
        }
        t189 = t190;
    }
    if t189 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t192: bool = false;
    if t192 {
        let mut t193: bool = primitive3 == PRIMITIVE_FULL_CLOSURE_VALUE;
        if t193 {
            let closure6: i64 = memory::load(
                local_stackPointer.wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
            );
            let mut t201: bool = closure6 & TAG_MASK == 0;
            if t201 {
                let mut t202: bool = memory::load(closure6 as *mut i64) as u64
                    & CLASS_INDEX_MASK as u64
                    == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
                if t202 {
                    let mut t203: bool = memory::load(
                            closure6
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                        .wrapping_shr(NUM_TAG_BITS as u32) == 0;
                    if t203 {
                        let mut t204: bool = vm.forwardersMayExist.get() == 0;
                        if t204 {
                            let oop281: i64 = memory::load(
                                closure6
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            t204 = oop281 & TAG_MASK == 0
                                && (memory::load(oop281 as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    >= FORMAT_COMPILED_CODE as u64;
                        }
                        t203 = t204;
                    }
                    t202 = t203;
                }
                t201 = t202;
            }
            t193 = t201;
        }
        t192 = t193;
    }
    if t192 {
        let closure7: i64 = memory::load(
            local_stackPointer.wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let t205: i64 = memory::load(
            closure7
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_COMPILED_BLOCK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let rcvr63: i64 = memory::load(
            closure7
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let header3: i64 = memory::load(t205.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32);
        let copied3: u64 = (memory::load(closure7 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
        if !((header3 as u64 >> 55) as i64 & SISTA_BYTECODE_SET
            == local_bytecodeSetOffset)
        {
            local_bytecodeSetOffset = (header3 as u64 >> 55) as i64 & SISTA_BYTECODE_SET;
        }
        let flags25: u64 = ((local_bytecodeSetOffset as u64) << 32)
            .wrapping_add(0u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
            .wrapping_add(1)
            .wrapping_add(FLAG_BLOCK as u64);
        let fp12: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp12.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp12.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp12.wrapping_add(FRAME_METHOD as u64) as *mut i64, t205);
        memory::store(fp12.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags25 as i64);
        memory::store(fp12.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr63);
        local_framePointer = fp12;
        local_stackPointer = fp12.wrapping_add(FRAME_RECEIVER as u64);
        let mut i11: i64 = 1;
        while i11 <= 0 {
            let oop282: i64 = memory::load(
                fp12
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        0i64.wrapping_sub(i11).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop282);
            i11 = i11.wrapping_add(1);
        }
        let mut slot3: u64 = closure7
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        let end3: u64 = slot3.wrapping_add(copied3.wrapping_mul(BYTES_PER_WORD as u64));
        while slot3 < end3 {
            let oop283: i64 = memory::load(slot3 as *mut i64);
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop283);
            slot3 = slot3.wrapping_add(BYTES_PER_WORD as u64);
        }
        let last11: u64 = local_stackPointer
            .wrapping_sub(
                ((((header3 as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64
                    & 63) as u64)
                    .wrapping_sub(copied3) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        while local_stackPointer > last11 {
            let oop284: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop284);
        }
        local_instructionPointer = t205
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                (header3 & HEADER_LITERAL_COUNT_MASK)
                    .wrapping_add(1)
                    .wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.argumentCount.set(0);
    vm.newMethod
        .set(vm.methodCache[entry6.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
    if primitive3 == 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        activateNewMethod(vm);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.primFailCode.set(0);
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    PRIMITIVE_TABLE[primitive3 as usize].expect("a null function is called")(vm);
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    if vm.primFailCode.get() != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        retryOrActivate(vm, primitive3);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeSpecialSend
fn interpret_195(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    local_currentBytecode: i64,
) -> InterpretRunStep {
    let index80: i64 = (local_currentBytecode & 15).wrapping_add(16);
    let t206: i64 = memory::load(
        memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SPECIAL_SELECTORS.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index80.wrapping_mul(2).wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let count29: i64 = memory::load(
            memory::load(
                    vm
                        .specialObjectsOop
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            SPECIAL_SELECTORS.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    index80
                        .wrapping_mul(2)
                        .wrapping_add(1)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    let oop285: i64 = memory::load(
        local_stackPointer.wrapping_add(count29.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let tag4: i64 = oop285 & TAG_MASK;
    let classTag4: i64 = (if tag4 == 0 {
        memory::load(oop285 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag4 as u64
    }) as i64;
    let mut entry7: i64 = (t206 ^ classTag4 << 4) & METHOD_CACHE_MASK;
    if !(vm.methodCache[entry7.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
        == t206
        && vm.methodCache[entry7.wrapping_add(METHOD_CACHE_TAG) as usize].get()
            == classTag4)
    {
        entry7 = entry7 ^ METHOD_CACHE_ENTRY_WORDS;
        if !(vm.methodCache[entry7.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
            == t206
            && vm.methodCache[entry7.wrapping_add(METHOD_CACHE_TAG) as usize].get()
                == classTag4)
        {
            vm.argumentCount.set(count29);
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            sendUncachedtag(vm, t206, classTag4);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    let temps8: u64 = vm
        .methodCache[entry7.wrapping_add(METHOD_CACHE_KIND) as usize]
        .get()
        .wrapping_sub(local_bytecodeSetOffset) as u64;
    if temps8 == 0 {
        let flags26: u64 = vm
            .methodCache[entry7.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t221: i64 = vm
            .methodCache[entry7.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags27: u64 = flags26
            .wrapping_add(
                count29.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64,
            );
        let rcvr64: i64 = memory::load(
            local_stackPointer.wrapping_add(count29.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let fp13: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp13.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp13.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp13.wrapping_add(FRAME_METHOD as u64) as *mut i64, t221);
        memory::store(fp13.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags27 as i64);
        memory::store(fp13.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr64);
        local_framePointer = fp13;
        local_stackPointer = fp13.wrapping_add(FRAME_RECEIVER as u64);
        let mut i12: i64 = 1;
        while i12 <= count29 {
            let oop286: i64 = memory::load(
                fp13
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        count29.wrapping_sub(i12).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop286);
            i12 = i12.wrapping_add(1);
        }
        let last12: u64 = local_stackPointer
            .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last12 {
            let oop287: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop287);
        }
        local_instructionPointer = vm
            .methodCache[entry7.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if temps8 < 64 {
        let temps9: i64 = temps8 as i64;
        let flags28: u64 = vm
            .methodCache[entry7.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t222: i64 = vm
            .methodCache[entry7.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags29: u64 = flags28
            .wrapping_add(
                count29.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64,
            );
        let rcvr65: i64 = memory::load(
            local_stackPointer.wrapping_add(count29.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let fp14: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp14.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp14.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp14.wrapping_add(FRAME_METHOD as u64) as *mut i64, t222);
        memory::store(fp14.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags29 as i64);
        memory::store(fp14.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr65);
        local_framePointer = fp14;
        local_stackPointer = fp14.wrapping_add(FRAME_RECEIVER as u64);
        let mut i13: i64 = 1;
        while i13 <= count29 {
            let oop288: i64 = memory::load(
                fp14
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        count29.wrapping_sub(i13).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop288);
            i13 = i13.wrapping_add(1);
        }
        let last13: u64 = local_stackPointer
            .wrapping_sub(temps9.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last13 {
            let oop289: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop289);
        }
        local_instructionPointer = vm
            .methodCache[entry7.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let primitive4: i64 = vm
        .methodCache[entry7.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
        .get();
    if count29 == 0 {
        if primitive4 >= QUICK_PRIMITIVE_FIRST && primitive4 <= QUICK_PRIMITIVE_LAST {
            if primitive4 != QUICK_PRIMITIVE_FIRST {
                memory::store(
                    local_stackPointer as *mut i64,
                    if primitive4 >= QUICK_PRIMITIVE_FIRST_FIELD {
                        memory::load(
                            memory::load(local_stackPointer as *mut i64)
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    primitive4
                                        .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                    } else {
                        vm.methodCache[entry7.wrapping_add(METHOD_CACHE_FIRST_IP)
                                as usize]
                            .get()
                    },
                );
            }
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t207: bool = primitive4 == PRIMITIVE_AS_INTEGER;
        if t207 {
            let t208: i64;
            'l397: {
                if memory::load(local_stackPointer as *mut i64) & TAG_MASK
                    != CHARACTER_TAG
                {
                    t208 = 0;
                    break 'l397;
                }
                memory::store(
                    local_stackPointer as *mut i64,
                    ((memory::load(local_stackPointer as *mut i64) as u64)
                        .wrapping_shr(NUM_TAG_BITS as u32) as i64)
                        .wrapping_shl(NUM_TAG_BITS as u32)
                        .wrapping_add(SMALL_INTEGER_TAG),
                );
                t208 = 1;
            }
            t207 = t208 != 0;
        }
        if t207 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t209: bool = primitive4 == PRIMITIVE_AS_CHARACTER;
        if t209 {
            let t210: i64;
            'l398: {
                if memory::load(local_stackPointer as *mut i64) & SMALL_INTEGER_TAG == 0
                {
                    t210 = 0;
                    break 'l398;
                }
                let code9: i64 = memory::load(local_stackPointer as *mut i64)
                    .wrapping_shr(NUM_TAG_BITS as u32);
                if !(code9 >= 0 && code9 <= MAX_CHARACTER_CODE) {
                    t210 = 0;
                    break 'l398;
                }
                memory::store(
                    local_stackPointer as *mut i64,
                    code9.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(CHARACTER_TAG),
                );
                t210 = 1;
            }
            t209 = t210 != 0;
        }
        if t209 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t211: bool = primitive4 == PRIMITIVE_SIZE;
        if t211 {
            let t212: i64;
            'l399: {
                let rcvr66: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr66 & TAG_MASK != 0 {
                    t212 = 0;
                    break 'l399;
                }
                let size2: i64;
                'l400: {
                    let format24: u64 = (memory::load(rcvr66 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format24 >= FORMAT_BYTES as u64
                        && format24 < FORMAT_COMPILED_CODE as u64
                    {
                        let format25: i64 = format24 as i64;
                        let count30: u64 = (memory::load(rcvr66 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        size2 = ((if count30 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr66.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count30
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format25 & 7);
                        break 'l400;
                    }
                    let t223: i64;
                    if format24 == FORMAT_ARRAY as u64 {
                        let count31: u64 = (memory::load(rcvr66 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t223 = (if count31 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr66.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count31
                        }) as i64;
                    } else {
                        t223 = -1;
                    }
                    size2 = t223;
                }
                if size2 < 0 {
                    t212 = 0;
                    break 'l399;
                }
                memory::store(
                    local_stackPointer as *mut i64,
                    size2
                        .wrapping_shl(NUM_TAG_BITS as u32)
                        .wrapping_add(SMALL_INTEGER_TAG),
                );
                t212 = 1;
            }
            t211 = t212 != 0;
        }
        if t211 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    let mut t213: bool = count29 == 1;
    if t213 {
        let mut t214: bool = primitive4 == PRIMITIVE_AT;
        if t214 {
            let t215: i64;
            'l401: {
                let rcvr67: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let index81: i64 = memory::load(local_stackPointer as *mut i64);
                if !(rcvr67 & TAG_MASK == 0 && index81 & SMALL_INTEGER_TAG != 0) {
                    t215 = 0;
                    break 'l401;
                }
                let element4: i64;
                'l402: {
                    let index82: u64 = index81
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format26: u64 = (memory::load(rcvr67 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format26 == FORMAT_ARRAY as u64 {
                        let count32: u64 = (memory::load(rcvr67 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index82
                            < (if count32 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr67.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count32
                            })
                        {
                            element4 = memory::load(
                                rcvr67
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (index82 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            break 'l402;
                        }
                        element4 = 0;
                        break 'l402;
                    }
                    if format26 >= FORMAT_BYTES as u64
                        && format26 < FORMAT_COMPILED_CODE as u64
                    {
                        let format27: i64 = format26 as i64;
                        let count33: u64 = (memory::load(rcvr67 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index82
                            < ((if count33 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr67.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count33
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format27 & 7) as u64
                        {
                            element4 = (memory::load(
                                rcvr67
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index82 as i64) as *mut u8,
                            ) as i64)
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_add(SMALL_INTEGER_TAG);
                            break 'l402;
                        }
                    }
                    element4 = 0;
                }
                if element4 == 0 {
                    t215 = 0;
                    break 'l401;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, element4);
                t215 = 1;
            }
            t214 = t215 != 0;
        }
        t213 = t214;
    }
    if t213 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t216: bool = count29 == 2;
    if t216 {
        let mut t217: bool = primitive4 == PRIMITIVE_AT_PUT;
        if t217 {
            let t218: i64;
            'l403: {
                let rcvr68: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let index83: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                if !(rcvr68 & TAG_MASK == 0 && index83 & SMALL_INTEGER_TAG != 0) {
                    t218 = 0;
                    break 'l403;
                }
                let value81: i64 = memory::load(local_stackPointer as *mut i64);
                let t224: i64;
                'l404: {
                    if memory::load(rcvr68 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                    {
                        t224 = 0;
                        break 'l404;
                    }
                    let index84: u64 = index83
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format28: u64 = (memory::load(rcvr68 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format28 == FORMAT_ARRAY as u64 {
                        let mut t225: bool = true;
                        if t225 {
                            let count34: u64 = (memory::load(rcvr68 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t225 = index84
                                < (if count34 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr68.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count34
                                });
                        }
                        if !t225 {
                            t224 = 0;
                            break 'l404;
                        }
                        let index85: i64 = index84 as i64;
                        let mut offset56: u64 = rcvr68 as u64;
                        offset56 = offset56.wrapping_sub(vm.newSpaceStart.get());
                        let mut t226: bool = offset56 >= vm.newSpaceBytes.get();
                        if t226 {
                            let mut t227: bool = value81 & TAG_MASK == 0;
                            if t227 {
                                let mut offset57: u64 = value81 as u64;
                                offset57 = offset57.wrapping_sub(vm.newSpaceStart.get());
                                t227 = offset57 < vm.newSpaceBytes.get();
                            }
                            t226 = t227;
                        }
                        if t226 {
                            if memory::load(rcvr68 as *mut i64) as u64
                                & REMEMBERED_BIT as u64 == 0
                            {
                                enterIntoRememberedSet(vm, rcvr68);
                            }
                        }
                        memory::store(
                            rcvr68
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index85.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                            value81,
                        );
                        t224 = 1;
                        break 'l404;
                    }
                    if !(format28 >= FORMAT_BYTES as u64
                        && format28 < FORMAT_COMPILED_CODE as u64)
                    {
                        t224 = 0;
                        break 'l404;
                    }
                    let format29: i64 = format28 as i64;
                    let count35: u64 = (memory::load(rcvr68 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    if index84
                        >= ((if count35 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr68.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count35
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format29 & 7) as u64
                    {
                        t224 = 0;
                        break 'l404;
                    }
                    if value81 & SMALL_INTEGER_TAG == 0 {
                        t224 = 0;
                        break 'l404;
                    }
                    let code10: u64 = value81.wrapping_shr(NUM_TAG_BITS as u32) as u64;
                    if code10 > 255 {
                        t224 = 0;
                        break 'l404;
                    }
                    memory::store(
                        rcvr68
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(index84 as i64) as *mut u8,
                        code10 as u8,
                    );
                    t224 = 1;
                }
                if t224 == 0 {
                    t218 = 0;
                    break 'l403;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                memory::store(local_stackPointer as *mut i64, value81);
                t218 = 1;
            }
            t217 = t218 != 0;
        }
        t216 = t217;
    }
    if t216 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t219: bool = count29 == 2;
    if t219 {
        let mut t220: bool = primitive4 == PRIMITIVE_FULL_CLOSURE_VALUE;
        if t220 {
            let closure8: i64 = memory::load(
                local_stackPointer
                    .wrapping_add(count29.wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
            );
            let mut t228: bool = closure8 & TAG_MASK == 0;
            if t228 {
                let mut t229: bool = memory::load(closure8 as *mut i64) as u64
                    & CLASS_INDEX_MASK as u64
                    == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
                if t229 {
                    let mut t230: bool = memory::load(
                            closure8
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                        .wrapping_shr(NUM_TAG_BITS as u32) == count29;
                    if t230 {
                        let mut t231: bool = vm.forwardersMayExist.get() == 0;
                        if t231 {
                            let oop290: i64 = memory::load(
                                closure8
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            t231 = oop290 & TAG_MASK == 0
                                && (memory::load(oop290 as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    >= FORMAT_COMPILED_CODE as u64;
                        }
                        t230 = t231;
                    }
                    t229 = t230;
                }
                t228 = t229;
            }
            t220 = t228;
        }
        t219 = t220;
    }
    if t219 {
        let closure9: i64 = memory::load(
            local_stackPointer.wrapping_add(count29.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let t232: i64 = memory::load(
            closure9
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_COMPILED_BLOCK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let rcvr69: i64 = memory::load(
            closure9
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let header4: i64 = memory::load(t232.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32);
        let copied4: u64 = (memory::load(closure9 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
        if !((header4 as u64 >> 55) as i64 & SISTA_BYTECODE_SET
            == local_bytecodeSetOffset)
        {
            local_bytecodeSetOffset = (header4 as u64 >> 55) as i64 & SISTA_BYTECODE_SET;
        }
        let flags30: u64 = ((local_bytecodeSetOffset as u64) << 32)
            .wrapping_add(
                (count29 as u64).wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
            )
            .wrapping_add(1)
            .wrapping_add(FLAG_BLOCK as u64);
        let fp15: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp15.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp15.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp15.wrapping_add(FRAME_METHOD as u64) as *mut i64, t232);
        memory::store(fp15.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags30 as i64);
        memory::store(fp15.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr69);
        local_framePointer = fp15;
        local_stackPointer = fp15.wrapping_add(FRAME_RECEIVER as u64);
        let mut i14: i64 = 1;
        while i14 <= count29 {
            let oop291: i64 = memory::load(
                fp15
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        count29.wrapping_sub(i14).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop291);
            i14 = i14.wrapping_add(1);
        }
        let mut slot4: u64 = closure9
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        let end4: u64 = slot4.wrapping_add(copied4.wrapping_mul(BYTES_PER_WORD as u64));
        while slot4 < end4 {
            let oop292: i64 = memory::load(slot4 as *mut i64);
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop292);
            slot4 = slot4.wrapping_add(BYTES_PER_WORD as u64);
        }
        let last14: u64 = local_stackPointer
            .wrapping_sub(
                ((((header4 as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64
                    & 63)
                    .wrapping_sub(count29) as u64)
                    .wrapping_sub(copied4) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        while local_stackPointer > last14 {
            let oop293: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop293);
        }
        local_instructionPointer = t232
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                (header4 & HEADER_LITERAL_COUNT_MASK)
                    .wrapping_add(1)
                    .wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.argumentCount.set(count29);
    vm.newMethod
        .set(vm.methodCache[entry7.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
    if primitive4 == 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        activateNewMethod(vm);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.primFailCode.set(0);
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    PRIMITIVE_TABLE[primitive4 as usize].expect("a null function is called")(vm);
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    if vm.primFailCode.get() != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        retryOrActivate(vm, primitive4);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeIdentical
fn interpret_198(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    if !(vm.forwardersMayExist.get() == 0) {
        let oop294: i64 = memory::load(local_stackPointer as *mut i64);
        if oop294 & TAG_MASK == 0
            && memory::load(oop294 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            memory::store(local_stackPointer as *mut i64, followForwarded(oop294));
        }
        let address3: u64 = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
        let oop295: i64 = memory::load(address3 as *mut i64);
        if oop295 & TAG_MASK == 0
            && memory::load(oop295 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            memory::store(address3 as *mut i64, followForwarded(oop295));
        }
    }
    let condition30: i64 = (memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) == memory::load(local_stackPointer as *mut i64)) as i64;
    let next88: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_stackPointer = local_stackPointer
        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
    if next88 & 248 == 152 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        if condition30 == 0 {
            local_instructionPointer = local_instructionPointer
                .wrapping_add((next88 & 7).wrapping_add(1) as u64);
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next88 & 252 != 172 {
        let oop296: i64 = if condition30 != 0 {
            vm.trueObj.get()
        } else {
            vm.falseObj.get()
        };
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop296);
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut distance67: i64 = memory::load(
        local_instructionPointer.wrapping_add(1) as *mut u8,
    ) as i64;
    distance67 = (next88 & 3).wrapping_mul(256).wrapping_add(distance67);
    local_instructionPointer = local_instructionPointer.wrapping_add(2);
    if condition30 == 0 {
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance67 as u64);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeIdentical
fn interpret_374(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    if !(vm.forwardersMayExist.get() == 0) {
        let oop297: i64 = memory::load(local_stackPointer as *mut i64);
        if oop297 & TAG_MASK == 0
            && memory::load(oop297 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            memory::store(local_stackPointer as *mut i64, followForwarded(oop297));
        }
        let address5: u64 = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
        let oop298: i64 = memory::load(address5 as *mut i64);
        if oop298 & TAG_MASK == 0
            && memory::load(oop298 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            memory::store(address5 as *mut i64, followForwarded(oop298));
        }
    }
    let condition31: i64 = (memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) == memory::load(local_stackPointer as *mut i64)) as i64;
    let next89: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_stackPointer = local_stackPointer
        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
    if next89 & 248 == 192 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        if condition31 == 0 {
            local_instructionPointer = local_instructionPointer
                .wrapping_add((next89 & 7).wrapping_add(1) as u64);
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next89 != 239 {
        let oop299: i64 = if condition31 != 0 {
            vm.trueObj.get()
        } else {
            vm.falseObj.get()
        };
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop299);
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let distance68: i64 = memory::load(
        local_instructionPointer.wrapping_add(1) as *mut u8,
    ) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(2);
    if condition31 == 0 {
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance68 as u64);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeClass
fn interpret_199(
    vm: &VM,
    local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    if vm.forwardersMayExist.get() != 0 {
        let oop300: i64 = memory::load(local_stackPointer as *mut i64);
        if oop300 & TAG_MASK == 0
            && memory::load(oop300 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            memory::store(local_stackPointer as *mut i64, followForwarded(oop300));
        }
    }
    let rcvr70: i64 = memory::load(local_stackPointer as *mut i64);
    let t233: i64;
    'l415: {
        let tag5: i64 = rcvr70 & TAG_MASK;
        let t234: i64 = (if tag5 == 0 {
            memory::load(rcvr70 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag5 as u64
        }) as i64;
        let page: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    ((t234 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            t233 = page;
            break 'l415;
        }
        t233 = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t234 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    memory::store(local_stackPointer as *mut i64, t233);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeNotIdentical
fn interpret_200(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    if !(vm.forwardersMayExist.get() == 0) {
        let oop301: i64 = memory::load(local_stackPointer as *mut i64);
        if oop301 & TAG_MASK == 0
            && memory::load(oop301 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            memory::store(local_stackPointer as *mut i64, followForwarded(oop301));
        }
        let address8: u64 = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
        let oop302: i64 = memory::load(address8 as *mut i64);
        if oop302 & TAG_MASK == 0
            && memory::load(oop302 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            memory::store(address8 as *mut i64, followForwarded(oop302));
        }
    }
    let condition32: i64 = (memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) != memory::load(local_stackPointer as *mut i64)) as i64;
    let next90: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_stackPointer = local_stackPointer
        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
    if next90 & 248 == 152 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        if condition32 == 0 {
            local_instructionPointer = local_instructionPointer
                .wrapping_add((next90 & 7).wrapping_add(1) as u64);
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next90 & 252 != 172 {
        let oop303: i64 = if condition32 != 0 {
            vm.trueObj.get()
        } else {
            vm.falseObj.get()
        };
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop303);
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut distance69: i64 = memory::load(
        local_instructionPointer.wrapping_add(1) as *mut u8,
    ) as i64;
    distance69 = (next90 & 3).wrapping_mul(256).wrapping_add(distance69);
    local_instructionPointer = local_instructionPointer.wrapping_add(2);
    if condition32 == 0 {
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance69 as u64);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeNotIdentical
fn interpret_376(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    if !(vm.forwardersMayExist.get() == 0) {
        let oop304: i64 = memory::load(local_stackPointer as *mut i64);
        if oop304 & TAG_MASK == 0
            && memory::load(oop304 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            memory::store(local_stackPointer as *mut i64, followForwarded(oop304));
        }
        let address10: u64 = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
        let oop305: i64 = memory::load(address10 as *mut i64);
        if oop305 & TAG_MASK == 0
            && memory::load(oop305 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            memory::store(address10 as *mut i64, followForwarded(oop305));
        }
    }
    let condition33: i64 = (memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    ) != memory::load(local_stackPointer as *mut i64)) as i64;
    let next91: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_stackPointer = local_stackPointer
        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
    if next91 & 248 == 192 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        if condition33 == 0 {
            local_instructionPointer = local_instructionPointer
                .wrapping_add((next91 & 7).wrapping_add(1) as u64);
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next91 != 239 {
        let oop306: i64 = if condition33 != 0 {
            vm.trueObj.get()
        } else {
            vm.falseObj.get()
        };
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop306);
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let distance70: i64 = memory::load(
        local_instructionPointer.wrapping_add(1) as *mut u8,
    ) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(2);
    if condition33 == 0 {
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance70 as u64);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeValue
fn interpret_201(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let closure10: i64 = memory::load(local_stackPointer as *mut i64);
    let t235: i64;
    'l423: {
        if closure10 & TAG_MASK != 0 {
            t235 = 0;
            break 'l423;
        }
        if memory::load(closure10 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64
        {
            if !(memory::load(
                    closure10
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32) == 0
                && vm.forwardersMayExist.get() == 0)
            {
                t235 = 0;
                break 'l423;
            }
            let t236: i64 = memory::load(
                closure10
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let rcvr71: i64 = memory::load(
                closure10
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let header5: i64 = memory::load(
                    t236.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32);
            let copied5: u64 = (memory::load(closure10 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
            if !((header5 as u64 >> 55) as i64 & SISTA_BYTECODE_SET
                == local_bytecodeSetOffset)
            {
                local_bytecodeSetOffset = (header5 as u64 >> 55) as i64
                    & SISTA_BYTECODE_SET;
            }
            let flags31: u64 = ((local_bytecodeSetOffset as u64) << 32)
                .wrapping_add(0u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
                .wrapping_add(1)
                .wrapping_add(FLAG_BLOCK as u64);
            let fp16: u64 = local_stackPointer
                .wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
            memory::store(
                fp16.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
                local_instructionPointer as i64,
            );
            memory::store(
                fp16.wrapping_add(FRAME_LINK as u64) as *mut i64,
                local_framePointer as i64,
            );
            memory::store(fp16.wrapping_add(FRAME_METHOD as u64) as *mut i64, t236);
            memory::store(
                fp16.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                flags31 as i64,
            );
            memory::store(fp16.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr71);
            local_framePointer = fp16;
            local_stackPointer = fp16.wrapping_add(FRAME_RECEIVER as u64);
            let mut i15: i64 = 1;
            while i15 <= 0 {
                let oop307: i64 = memory::load(
                    fp16
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            0i64.wrapping_sub(i15).wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop307);
                i15 = i15.wrapping_add(1);
            }
            let mut slot5: u64 = closure10
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
                ) as u64;
            let end5: u64 = slot5
                .wrapping_add(copied5.wrapping_mul(BYTES_PER_WORD as u64));
            while slot5 < end5 {
                let oop308: i64 = memory::load(slot5 as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop308);
                slot5 = slot5.wrapping_add(BYTES_PER_WORD as u64);
            }
            let last15: u64 = local_stackPointer
                .wrapping_sub(
                    ((((header5 as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32)
                        as i64 & 63) as u64)
                        .wrapping_sub(copied5) as i64)
                        .wrapping_mul(BYTES_PER_WORD) as u64,
                );
            while local_stackPointer > last15 {
                let oop309: i64 = vm.nilObj.get();
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop309);
            }
            local_instructionPointer = t236
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (header5 & HEADER_LITERAL_COUNT_MASK)
                        .wrapping_add(1)
                        .wrapping_mul(BYTES_PER_WORD),
                ) as u64;
            if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
            t235 = 1;
            break 'l423;
        }
        if memory::load(closure10 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            != CLASS_BLOCK_CLOSURE_COMPACT_INDEX as u64
        {
            t235 = 0;
            break 'l423;
        }
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        t235 = quickActivateV3arguments(vm, closure10, 0);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    }
    if t235 == 0 {
        let selector4: i64 = memory::load(
            memory::load(
                    vm
                        .specialObjectsOop
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            SPECIAL_SELECTORS.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(50i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        let oop310: i64 = memory::load(
            local_stackPointer.wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let tag6: i64 = oop310 & TAG_MASK;
        let classTag5: i64 = (if tag6 == 0 {
            memory::load(oop310 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag6 as u64
        }) as i64;
        let mut entry8: i64 = (selector4 ^ classTag5 << 4) & METHOD_CACHE_MASK;
        if !(vm.methodCache[entry8.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
            == selector4
            && vm.methodCache[entry8.wrapping_add(METHOD_CACHE_TAG) as usize].get()
                == classTag5)
        {
            entry8 = entry8 ^ METHOD_CACHE_ENTRY_WORDS;
            if !(vm
                .methodCache[entry8.wrapping_add(METHOD_CACHE_SELECTOR) as usize]
                .get() == selector4
                && vm.methodCache[entry8.wrapping_add(METHOD_CACHE_TAG) as usize].get()
                    == classTag5)
            {
                vm.argumentCount.set(0);
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendUncachedtag(vm, selector4, classTag5);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                return interpret_next(
                    vm,
                    local_instructionPointer,
                    local_stackPointer,
                    local_framePointer,
                    local_bytecodeSetOffset,
                );
            }
        }
        let temps10: u64 = vm
            .methodCache[entry8.wrapping_add(METHOD_CACHE_KIND) as usize]
            .get()
            .wrapping_sub(local_bytecodeSetOffset) as u64;
        if temps10 == 0 {
            let flags32: u64 = vm
                .methodCache[entry8.wrapping_add(METHOD_CACHE_FLAGS) as usize]
                .get() as u64;
            let t251: i64 = vm
                .methodCache[entry8.wrapping_add(METHOD_CACHE_METHOD) as usize]
                .get();
            let flags33: u64 = flags32
                .wrapping_add(
                    0i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64,
                );
            let rcvr72: i64 = memory::load(
                local_stackPointer.wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
            );
            let fp17: u64 = local_stackPointer
                .wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
            memory::store(
                fp17.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
                local_instructionPointer as i64,
            );
            memory::store(
                fp17.wrapping_add(FRAME_LINK as u64) as *mut i64,
                local_framePointer as i64,
            );
            memory::store(fp17.wrapping_add(FRAME_METHOD as u64) as *mut i64, t251);
            memory::store(
                fp17.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                flags33 as i64,
            );
            memory::store(fp17.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr72);
            local_framePointer = fp17;
            local_stackPointer = fp17.wrapping_add(FRAME_RECEIVER as u64);
            let mut i16: i64 = 1;
            while i16 <= 0 {
                let oop311: i64 = memory::load(
                    fp17
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            0i64.wrapping_sub(i16).wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop311);
                i16 = i16.wrapping_add(1);
            }
            let last16: u64 = local_stackPointer
                .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
            while local_stackPointer > last16 {
                let oop312: i64 = vm.nilObj.get();
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop312);
            }
            local_instructionPointer = vm
                .methodCache[entry8.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
                .get() as u64;
            if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        if temps10 < 64 {
            let temps11: i64 = temps10 as i64;
            let flags34: u64 = vm
                .methodCache[entry8.wrapping_add(METHOD_CACHE_FLAGS) as usize]
                .get() as u64;
            let t252: i64 = vm
                .methodCache[entry8.wrapping_add(METHOD_CACHE_METHOD) as usize]
                .get();
            let flags35: u64 = flags34
                .wrapping_add(
                    0i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64,
                );
            let rcvr73: i64 = memory::load(
                local_stackPointer.wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
            );
            let fp18: u64 = local_stackPointer
                .wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
            memory::store(
                fp18.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
                local_instructionPointer as i64,
            );
            memory::store(
                fp18.wrapping_add(FRAME_LINK as u64) as *mut i64,
                local_framePointer as i64,
            );
            memory::store(fp18.wrapping_add(FRAME_METHOD as u64) as *mut i64, t252);
            memory::store(
                fp18.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                flags35 as i64,
            );
            memory::store(fp18.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr73);
            local_framePointer = fp18;
            local_stackPointer = fp18.wrapping_add(FRAME_RECEIVER as u64);
            let mut i17: i64 = 1;
            while i17 <= 0 {
                let oop313: i64 = memory::load(
                    fp18
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            0i64.wrapping_sub(i17).wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop313);
                i17 = i17.wrapping_add(1);
            }
            let last17: u64 = local_stackPointer
                .wrapping_sub(temps11.wrapping_mul(BYTES_PER_WORD) as u64);
            while local_stackPointer > last17 {
                let oop314: i64 = vm.nilObj.get();
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop314);
            }
            local_instructionPointer = vm
                .methodCache[entry8.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
                .get() as u64;
            if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let primitive5: i64 = vm
            .methodCache[entry8.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
            .get();
        if primitive5 >= QUICK_PRIMITIVE_FIRST && primitive5 <= QUICK_PRIMITIVE_LAST {
            if primitive5 != QUICK_PRIMITIVE_FIRST {
                memory::store(
                    local_stackPointer as *mut i64,
                    if primitive5 >= QUICK_PRIMITIVE_FIRST_FIELD {
                        memory::load(
                            memory::load(local_stackPointer as *mut i64)
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    primitive5
                                        .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                    } else {
                        vm.methodCache[entry8.wrapping_add(METHOD_CACHE_FIRST_IP)
                                as usize]
                            .get()
                    },
                );
            }
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t237: bool = primitive5 == PRIMITIVE_AS_INTEGER;
        if t237 {
            let t238: i64;
            'l432: {
                if memory::load(local_stackPointer as *mut i64) & TAG_MASK
                    != CHARACTER_TAG
                {
                    t238 = 0;
                    break 'l432;
                }
                memory::store(
                    local_stackPointer as *mut i64,
                    ((memory::load(local_stackPointer as *mut i64) as u64)
                        .wrapping_shr(NUM_TAG_BITS as u32) as i64)
                        .wrapping_shl(NUM_TAG_BITS as u32)
                        .wrapping_add(SMALL_INTEGER_TAG),
                );
                t238 = 1;
            }
            t237 = t238 != 0;
        }
        if t237 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t239: bool = primitive5 == PRIMITIVE_AS_CHARACTER;
        if t239 {
            let t240: i64;
            'l433: {
                if memory::load(local_stackPointer as *mut i64) & SMALL_INTEGER_TAG == 0
                {
                    t240 = 0;
                    break 'l433;
                }
                let code11: i64 = memory::load(local_stackPointer as *mut i64)
                    .wrapping_shr(NUM_TAG_BITS as u32);
                if !(code11 >= 0 && code11 <= MAX_CHARACTER_CODE) {
                    t240 = 0;
                    break 'l433;
                }
                memory::store(
                    local_stackPointer as *mut i64,
                    code11.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(CHARACTER_TAG),
                );
                t240 = 1;
            }
            t239 = t240 != 0;
        }
        if t239 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t241: bool = primitive5 == PRIMITIVE_SIZE;
        if t241 {
            let t242: i64;
            'l434: {
                let rcvr74: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr74 & TAG_MASK != 0 {
                    t242 = 0;
                    break 'l434;
                }
                let size3: i64;
                'l435: {
                    let format30: u64 = (memory::load(rcvr74 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format30 >= FORMAT_BYTES as u64
                        && format30 < FORMAT_COMPILED_CODE as u64
                    {
                        let format31: i64 = format30 as i64;
                        let count36: u64 = (memory::load(rcvr74 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        size3 = ((if count36 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr74.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count36
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format31 & 7);
                        break 'l435;
                    }
                    let t253: i64;
                    if format30 == FORMAT_ARRAY as u64 {
                        let count37: u64 = (memory::load(rcvr74 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t253 = (if count37 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr74.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count37
                        }) as i64;
                    } else {
                        t253 = -1;
                    }
                    size3 = t253;
                }
                if size3 < 0 {
                    t242 = 0;
                    break 'l434;
                }
                memory::store(
                    local_stackPointer as *mut i64,
                    size3
                        .wrapping_shl(NUM_TAG_BITS as u32)
                        .wrapping_add(SMALL_INTEGER_TAG),
                );
                t242 = 1;
            }
            t241 = t242 != 0;
        }
        if t241 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t243: bool = false;
        if t243 {
            let mut t244: bool = primitive5 == PRIMITIVE_AT;
            if t244 {
                let t245: i64;
                'l436: {
                    let rcvr75: i64 = memory::load(
                        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let index86: i64 = memory::load(local_stackPointer as *mut i64);
                    if !(rcvr75 & TAG_MASK == 0 && index86 & SMALL_INTEGER_TAG != 0) {
                        t245 = 0;
                        break 'l436;
                    }
                    let element5: i64;
                    'l437: {
                        let index87: u64 = index86
                            .wrapping_shr(NUM_TAG_BITS as u32)
                            .wrapping_sub(1) as u64;
                        let format32: u64 = (memory::load(rcvr75 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                        if format32 == FORMAT_ARRAY as u64 {
                            let count38: u64 = (memory::load(rcvr75 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            if index87
                                < (if count38 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr75.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count38
                                })
                            {
                                element5 = memory::load(
                                    rcvr75
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (index87 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                break 'l437;
                            }
                            element5 = 0;
                            break 'l437;
                        }
                        if format32 >= FORMAT_BYTES as u64
                            && format32 < FORMAT_COMPILED_CODE as u64
                        {
                            let format33: i64 = format32 as i64;
                            let count39: u64 = (memory::load(rcvr75 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            if index87
                                < ((if count39 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr75.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count39
                                }) as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                                    .wrapping_sub(format33 & 7) as u64
                            {
                                element5 = (memory::load(
                                    rcvr75
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(index87 as i64) as *mut u8,
                                ) as i64)
                                    .wrapping_shl(NUM_TAG_BITS as u32)
                                    .wrapping_add(SMALL_INTEGER_TAG);
                                break 'l437;
                            }
                        }
                        element5 = 0;
                    }
                    if element5 == 0 {
                        t245 = 0;
                        break 'l436;
                    }
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, element5);
                    t245 = 1;
                }
                t244 = t245 != 0;
            }
            t243 = t244;
        }
        if t243 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t246: bool = false;
        if t246 {
            let mut t247: bool = primitive5 == PRIMITIVE_AT_PUT;
            if t247 {
                let t248: i64;
                'l438: {
                    let rcvr76: i64 = memory::load(
                        local_stackPointer
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                            as *mut i64,
                    );
                    let index88: i64 = memory::load(
                        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    if !(rcvr76 & TAG_MASK == 0 && index88 & SMALL_INTEGER_TAG != 0) {
                        t248 = 0;
                        break 'l438;
                    }
                    let value82: i64 = memory::load(local_stackPointer as *mut i64);
                    let t254: i64;
                    'l439: {
                        if memory::load(rcvr76 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                            != 0
                        {
                            t254 = 0;
                            break 'l439;
                        }
                        let index89: u64 = index88
                            .wrapping_shr(NUM_TAG_BITS as u32)
                            .wrapping_sub(1) as u64;
                        let format34: u64 = (memory::load(rcvr76 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                        if format34 == FORMAT_ARRAY as u64 {
                            let mut t255: bool = true;
                            if t255 {
                                let count40: u64 = (memory::load(rcvr76 as *mut i64) as u64)
                                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                t255 = index89
                                    < (if count40 == OVERFLOW_SLOT_COUNT as u64 {
                                        (memory::load(
                                            rcvr76.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                        ) & OVERFLOW_COUNT_MASK) as u64
                                    } else {
                                        count40
                                    });
                            }
                            if !t255 {
                                t254 = 0;
                                break 'l439;
                            }
                            let index90: i64 = index89 as i64;
                            let mut offset58: u64 = rcvr76 as u64;
                            offset58 = offset58.wrapping_sub(vm.newSpaceStart.get());
                            let mut t256: bool = offset58 >= vm.newSpaceBytes.get();
                            if t256 {
                                let mut t257: bool = value82 & TAG_MASK == 0;
                                if t257 {
                                    let mut offset59: u64 = value82 as u64;
                                    offset59 = offset59.wrapping_sub(vm.newSpaceStart.get());
                                    t257 = offset59 < vm.newSpaceBytes.get();
                                }
                                t256 = t257;
                            }
                            if t256 {
                                if memory::load(rcvr76 as *mut i64) as u64
                                    & REMEMBERED_BIT as u64 == 0
                                {
                                    enterIntoRememberedSet(vm, rcvr76);
                                }
                            }
                            memory::store(
                                rcvr76
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index90.wrapping_shl(SHIFT_FOR_WORD as u32))
                                    as *mut i64,
                                value82,
                            );
                            t254 = 1;
                            break 'l439;
                        }
                        if !(format34 >= FORMAT_BYTES as u64
                            && format34 < FORMAT_COMPILED_CODE as u64)
                        {
                            t254 = 0;
                            break 'l439;
                        }
                        let format35: i64 = format34 as i64;
                        let count41: u64 = (memory::load(rcvr76 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index89
                            >= ((if count41 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr76.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count41
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format35 & 7) as u64
                        {
                            t254 = 0;
                            break 'l439;
                        }
                        if value82 & SMALL_INTEGER_TAG == 0 {
                            t254 = 0;
                            break 'l439;
                        }
                        let code12: u64 = value82.wrapping_shr(NUM_TAG_BITS as u32)
                            as u64;
                        if code12 > 255 {
                            t254 = 0;
                            break 'l439;
                        }
                        memory::store(
                            rcvr76
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index89 as i64) as *mut u8,
                            code12 as u8,
                        );
                        t254 = 1;
                    }
                    if t254 == 0 {
                        t248 = 0;
                        break 'l438;
                    }
                    local_stackPointer = local_stackPointer
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                    memory::store(local_stackPointer as *mut i64, value82);
                    t248 = 1;
                }
                t247 = t248 != 0;
            }
            t246 = t247;
        }
        if t246 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t249: bool = false;
        if t249 {
            let mut t250: bool = primitive5 == PRIMITIVE_FULL_CLOSURE_VALUE;
            if t250 {
                let closure11: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let mut t258: bool = closure11 & TAG_MASK == 0;
                if t258 {
                    let mut t259: bool = memory::load(closure11 as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64
                        == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
                    if t259 {
                        let mut t260: bool = memory::load(
                                closure11
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32) == 0;
                        if t260 {
                            let mut t261: bool = vm.forwardersMayExist.get() == 0;
                            if t261 {
                                let oop315: i64 = memory::load(
                                    closure11
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                t261 = oop315 & TAG_MASK == 0
                                    && (memory::load(oop315 as *mut i64) as u64)
                                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                        >= FORMAT_COMPILED_CODE as u64;
                            }
                            t260 = t261;
                        }
                        t259 = t260;
                    }
                    t258 = t259;
                }
                t250 = t258;
            }
            t249 = t250;
        }
        if t249 {
            let closure12: i64 = memory::load(
                local_stackPointer.wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
            );
            let t262: i64 = memory::load(
                closure12
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let rcvr77: i64 = memory::load(
                closure12
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let header6: i64 = memory::load(
                    t262.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32);
            let copied6: u64 = (memory::load(closure12 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
            if !((header6 as u64 >> 55) as i64 & SISTA_BYTECODE_SET
                == local_bytecodeSetOffset)
            {
                local_bytecodeSetOffset = (header6 as u64 >> 55) as i64
                    & SISTA_BYTECODE_SET;
            }
            let flags36: u64 = ((local_bytecodeSetOffset as u64) << 32)
                .wrapping_add(0u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
                .wrapping_add(1)
                .wrapping_add(FLAG_BLOCK as u64);
            let fp19: u64 = local_stackPointer
                .wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
            memory::store(
                fp19.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
                local_instructionPointer as i64,
            );
            memory::store(
                fp19.wrapping_add(FRAME_LINK as u64) as *mut i64,
                local_framePointer as i64,
            );
            memory::store(fp19.wrapping_add(FRAME_METHOD as u64) as *mut i64, t262);
            memory::store(
                fp19.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                flags36 as i64,
            );
            memory::store(fp19.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr77);
            local_framePointer = fp19;
            local_stackPointer = fp19.wrapping_add(FRAME_RECEIVER as u64);
            let mut i18: i64 = 1;
            while i18 <= 0 {
                let oop316: i64 = memory::load(
                    fp19
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            0i64.wrapping_sub(i18).wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop316);
                i18 = i18.wrapping_add(1);
            }
            let mut slot6: u64 = closure12
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
                ) as u64;
            let end6: u64 = slot6
                .wrapping_add(copied6.wrapping_mul(BYTES_PER_WORD as u64));
            while slot6 < end6 {
                let oop317: i64 = memory::load(slot6 as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop317);
                slot6 = slot6.wrapping_add(BYTES_PER_WORD as u64);
            }
            let last18: u64 = local_stackPointer
                .wrapping_sub(
                    ((((header6 as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32)
                        as i64 & 63) as u64)
                        .wrapping_sub(copied6) as i64)
                        .wrapping_mul(BYTES_PER_WORD) as u64,
                );
            while local_stackPointer > last18 {
                let oop318: i64 = vm.nilObj.get();
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop318);
            }
            local_instructionPointer = t262
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (header6 & HEADER_LITERAL_COUNT_MASK)
                        .wrapping_add(1)
                        .wrapping_mul(BYTES_PER_WORD),
                ) as u64;
            if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        vm.argumentCount.set(0);
        vm.newMethod
            .set(
                vm.methodCache[entry8.wrapping_add(METHOD_CACHE_METHOD) as usize].get(),
            );
        if primitive5 == 0 {
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            activateNewMethod(vm);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        vm.primFailCode.set(0);
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        PRIMITIVE_TABLE[primitive5 as usize].expect("a null function is called")(vm);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        if vm.primFailCode.get() != 0 {
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            retryOrActivate(vm, primitive5);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        }
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodeValueWithArg
fn interpret_202(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let closure13: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let t263: i64;
    'l444: {
        if closure13 & TAG_MASK != 0 {
            t263 = 0;
            break 'l444;
        }
        if memory::load(closure13 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64
        {
            if !(memory::load(
                    closure13
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32) == 1
                && vm.forwardersMayExist.get() == 0)
            {
                t263 = 0;
                break 'l444;
            }
            let t264: i64 = memory::load(
                closure13
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let rcvr78: i64 = memory::load(
                closure13
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let header7: i64 = memory::load(
                    t264.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32);
            let copied7: u64 = (memory::load(closure13 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
            if !((header7 as u64 >> 55) as i64 & SISTA_BYTECODE_SET
                == local_bytecodeSetOffset)
            {
                local_bytecodeSetOffset = (header7 as u64 >> 55) as i64
                    & SISTA_BYTECODE_SET;
            }
            let flags37: u64 = ((local_bytecodeSetOffset as u64) << 32)
                .wrapping_add(1u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
                .wrapping_add(1)
                .wrapping_add(FLAG_BLOCK as u64);
            let fp20: u64 = local_stackPointer
                .wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
            memory::store(
                fp20.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
                local_instructionPointer as i64,
            );
            memory::store(
                fp20.wrapping_add(FRAME_LINK as u64) as *mut i64,
                local_framePointer as i64,
            );
            memory::store(fp20.wrapping_add(FRAME_METHOD as u64) as *mut i64, t264);
            memory::store(
                fp20.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                flags37 as i64,
            );
            memory::store(fp20.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr78);
            local_framePointer = fp20;
            local_stackPointer = fp20.wrapping_add(FRAME_RECEIVER as u64);
            let mut i19: i64 = 1;
            while i19 <= 1 {
                let oop319: i64 = memory::load(
                    fp20
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            1i64.wrapping_sub(i19).wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop319);
                i19 = i19.wrapping_add(1);
            }
            let mut slot7: u64 = closure13
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
                ) as u64;
            let end7: u64 = slot7
                .wrapping_add(copied7.wrapping_mul(BYTES_PER_WORD as u64));
            while slot7 < end7 {
                let oop320: i64 = memory::load(slot7 as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop320);
                slot7 = slot7.wrapping_add(BYTES_PER_WORD as u64);
            }
            let last19: u64 = local_stackPointer
                .wrapping_sub(
                    ((((header7 as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32)
                        as i64 & 63)
                        .wrapping_sub(1) as u64)
                        .wrapping_sub(copied7) as i64)
                        .wrapping_mul(BYTES_PER_WORD) as u64,
                );
            while local_stackPointer > last19 {
                let oop321: i64 = vm.nilObj.get();
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop321);
            }
            local_instructionPointer = t264
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (header7 & HEADER_LITERAL_COUNT_MASK)
                        .wrapping_add(1)
                        .wrapping_mul(BYTES_PER_WORD),
                ) as u64;
            if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
            t263 = 1;
            break 'l444;
        }
        if memory::load(closure13 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            != CLASS_BLOCK_CLOSURE_COMPACT_INDEX as u64
        {
            t263 = 0;
            break 'l444;
        }
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        t263 = quickActivateV3arguments(vm, closure13, 1);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    }
    if t263 == 0 {
        let selector5: i64 = memory::load(
            memory::load(
                    vm
                        .specialObjectsOop
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            SPECIAL_SELECTORS.wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                )
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(52i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        let oop322: i64 = memory::load(
            local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        let tag7: i64 = oop322 & TAG_MASK;
        let classTag6: i64 = (if tag7 == 0 {
            memory::load(oop322 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag7 as u64
        }) as i64;
        let mut entry9: i64 = (selector5 ^ classTag6 << 4) & METHOD_CACHE_MASK;
        if !(vm.methodCache[entry9.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
            == selector5
            && vm.methodCache[entry9.wrapping_add(METHOD_CACHE_TAG) as usize].get()
                == classTag6)
        {
            entry9 = entry9 ^ METHOD_CACHE_ENTRY_WORDS;
            if !(vm
                .methodCache[entry9.wrapping_add(METHOD_CACHE_SELECTOR) as usize]
                .get() == selector5
                && vm.methodCache[entry9.wrapping_add(METHOD_CACHE_TAG) as usize].get()
                    == classTag6)
            {
                vm.argumentCount.set(1);
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                sendUncachedtag(vm, selector5, classTag6);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                return interpret_next(
                    vm,
                    local_instructionPointer,
                    local_stackPointer,
                    local_framePointer,
                    local_bytecodeSetOffset,
                );
            }
        }
        let temps12: u64 = vm
            .methodCache[entry9.wrapping_add(METHOD_CACHE_KIND) as usize]
            .get()
            .wrapping_sub(local_bytecodeSetOffset) as u64;
        if temps12 == 0 {
            let flags38: u64 = vm
                .methodCache[entry9.wrapping_add(METHOD_CACHE_FLAGS) as usize]
                .get() as u64;
            let t273: i64 = vm
                .methodCache[entry9.wrapping_add(METHOD_CACHE_METHOD) as usize]
                .get();
            let flags39: u64 = flags38
                .wrapping_add(
                    1i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64,
                );
            let rcvr79: i64 = memory::load(
                local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            );
            let fp21: u64 = local_stackPointer
                .wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
            memory::store(
                fp21.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
                local_instructionPointer as i64,
            );
            memory::store(
                fp21.wrapping_add(FRAME_LINK as u64) as *mut i64,
                local_framePointer as i64,
            );
            memory::store(fp21.wrapping_add(FRAME_METHOD as u64) as *mut i64, t273);
            memory::store(
                fp21.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                flags39 as i64,
            );
            memory::store(fp21.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr79);
            local_framePointer = fp21;
            local_stackPointer = fp21.wrapping_add(FRAME_RECEIVER as u64);
            let mut i20: i64 = 1;
            while i20 <= 1 {
                let oop323: i64 = memory::load(
                    fp21
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            1i64.wrapping_sub(i20).wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop323);
                i20 = i20.wrapping_add(1);
            }
            let last20: u64 = local_stackPointer
                .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
            while local_stackPointer > last20 {
                let oop324: i64 = vm.nilObj.get();
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop324);
            }
            local_instructionPointer = vm
                .methodCache[entry9.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
                .get() as u64;
            if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        if temps12 < 64 {
            let temps13: i64 = temps12 as i64;
            let flags40: u64 = vm
                .methodCache[entry9.wrapping_add(METHOD_CACHE_FLAGS) as usize]
                .get() as u64;
            let t274: i64 = vm
                .methodCache[entry9.wrapping_add(METHOD_CACHE_METHOD) as usize]
                .get();
            let flags41: u64 = flags40
                .wrapping_add(
                    1i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64,
                );
            let rcvr80: i64 = memory::load(
                local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            );
            let fp22: u64 = local_stackPointer
                .wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
            memory::store(
                fp22.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
                local_instructionPointer as i64,
            );
            memory::store(
                fp22.wrapping_add(FRAME_LINK as u64) as *mut i64,
                local_framePointer as i64,
            );
            memory::store(fp22.wrapping_add(FRAME_METHOD as u64) as *mut i64, t274);
            memory::store(
                fp22.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                flags41 as i64,
            );
            memory::store(fp22.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr80);
            local_framePointer = fp22;
            local_stackPointer = fp22.wrapping_add(FRAME_RECEIVER as u64);
            let mut i21: i64 = 1;
            while i21 <= 1 {
                let oop325: i64 = memory::load(
                    fp22
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            1i64.wrapping_sub(i21).wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop325);
                i21 = i21.wrapping_add(1);
            }
            let last21: u64 = local_stackPointer
                .wrapping_sub(temps13.wrapping_mul(BYTES_PER_WORD) as u64);
            while local_stackPointer > last21 {
                let oop326: i64 = vm.nilObj.get();
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop326);
            }
            local_instructionPointer = vm
                .methodCache[entry9.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
                .get() as u64;
            if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let primitive6: i64 = vm
            .methodCache[entry9.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
            .get();
        let mut t265: bool = true;
        if t265 {
            let mut t266: bool = primitive6 == PRIMITIVE_AT;
            if t266 {
                let t267: i64;
                'l453: {
                    let rcvr81: i64 = memory::load(
                        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let index91: i64 = memory::load(local_stackPointer as *mut i64);
                    if !(rcvr81 & TAG_MASK == 0 && index91 & SMALL_INTEGER_TAG != 0) {
                        t267 = 0;
                        break 'l453;
                    }
                    let element6: i64;
                    'l454: {
                        let index92: u64 = index91
                            .wrapping_shr(NUM_TAG_BITS as u32)
                            .wrapping_sub(1) as u64;
                        let format36: u64 = (memory::load(rcvr81 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                        if format36 == FORMAT_ARRAY as u64 {
                            let count42: u64 = (memory::load(rcvr81 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            if index92
                                < (if count42 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr81.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count42
                                })
                            {
                                element6 = memory::load(
                                    rcvr81
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (index92 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                break 'l454;
                            }
                            element6 = 0;
                            break 'l454;
                        }
                        if format36 >= FORMAT_BYTES as u64
                            && format36 < FORMAT_COMPILED_CODE as u64
                        {
                            let format37: i64 = format36 as i64;
                            let count43: u64 = (memory::load(rcvr81 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            if index92
                                < ((if count43 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr81.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count43
                                }) as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                                    .wrapping_sub(format37 & 7) as u64
                            {
                                element6 = (memory::load(
                                    rcvr81
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(index92 as i64) as *mut u8,
                                ) as i64)
                                    .wrapping_shl(NUM_TAG_BITS as u32)
                                    .wrapping_add(SMALL_INTEGER_TAG);
                                break 'l454;
                            }
                        }
                        element6 = 0;
                    }
                    if element6 == 0 {
                        t267 = 0;
                        break 'l453;
                    }
                    local_stackPointer = local_stackPointer
                        .wrapping_add(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, element6);
                    t267 = 1;
                }
                t266 = t267 != 0;
            }
            t265 = t266;
        }
        if t265 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t268: bool = false;
        if t268 {
            let mut t269: bool = primitive6 == PRIMITIVE_AT_PUT;
            if t269 {
                let t270: i64;
                'l455: {
                    let rcvr82: i64 = memory::load(
                        local_stackPointer
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                            as *mut i64,
                    );
                    let index93: i64 = memory::load(
                        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    if !(rcvr82 & TAG_MASK == 0 && index93 & SMALL_INTEGER_TAG != 0) {
                        t270 = 0;
                        break 'l455;
                    }
                    let value83: i64 = memory::load(local_stackPointer as *mut i64);
                    let t275: i64;
                    'l456: {
                        if memory::load(rcvr82 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                            != 0
                        {
                            t275 = 0;
                            break 'l456;
                        }
                        let index94: u64 = index93
                            .wrapping_shr(NUM_TAG_BITS as u32)
                            .wrapping_sub(1) as u64;
                        let format38: u64 = (memory::load(rcvr82 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                        if format38 == FORMAT_ARRAY as u64 {
                            let mut t276: bool = true;
                            if t276 {
                                let count44: u64 = (memory::load(rcvr82 as *mut i64) as u64)
                                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                t276 = index94
                                    < (if count44 == OVERFLOW_SLOT_COUNT as u64 {
                                        (memory::load(
                                            rcvr82.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                        ) & OVERFLOW_COUNT_MASK) as u64
                                    } else {
                                        count44
                                    });
                            }
                            if !t276 {
                                t275 = 0;
                                break 'l456;
                            }
                            let index95: i64 = index94 as i64;
                            let mut offset60: u64 = rcvr82 as u64;
                            offset60 = offset60.wrapping_sub(vm.newSpaceStart.get());
                            let mut t277: bool = offset60 >= vm.newSpaceBytes.get();
                            if t277 {
                                let mut t278: bool = value83 & TAG_MASK == 0;
                                if t278 {
                                    let mut offset61: u64 = value83 as u64;
                                    offset61 = offset61.wrapping_sub(vm.newSpaceStart.get());
                                    t278 = offset61 < vm.newSpaceBytes.get();
                                }
                                t277 = t278;
                            }
                            if t277 {
                                if memory::load(rcvr82 as *mut i64) as u64
                                    & REMEMBERED_BIT as u64 == 0
                                {
                                    enterIntoRememberedSet(vm, rcvr82);
                                }
                            }
                            memory::store(
                                rcvr82
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index95.wrapping_shl(SHIFT_FOR_WORD as u32))
                                    as *mut i64,
                                value83,
                            );
                            t275 = 1;
                            break 'l456;
                        }
                        if !(format38 >= FORMAT_BYTES as u64
                            && format38 < FORMAT_COMPILED_CODE as u64)
                        {
                            t275 = 0;
                            break 'l456;
                        }
                        let format39: i64 = format38 as i64;
                        let count45: u64 = (memory::load(rcvr82 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index94
                            >= ((if count45 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr82.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count45
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format39 & 7) as u64
                        {
                            t275 = 0;
                            break 'l456;
                        }
                        if value83 & SMALL_INTEGER_TAG == 0 {
                            t275 = 0;
                            break 'l456;
                        }
                        let code13: u64 = value83.wrapping_shr(NUM_TAG_BITS as u32)
                            as u64;
                        if code13 > 255 {
                            t275 = 0;
                            break 'l456;
                        }
                        memory::store(
                            rcvr82
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index94 as i64) as *mut u8,
                            code13 as u8,
                        );
                        t275 = 1;
                    }
                    if t275 == 0 {
                        t270 = 0;
                        break 'l455;
                    }
                    local_stackPointer = local_stackPointer
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                    memory::store(local_stackPointer as *mut i64, value83);
                    t270 = 1;
                }
                t269 = t270 != 0;
            }
            t268 = t269;
        }
        if t268 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t271: bool = false;
        if t271 {
            let mut t272: bool = primitive6 == PRIMITIVE_FULL_CLOSURE_VALUE;
            if t272 {
                let closure14: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let mut t279: bool = closure14 & TAG_MASK == 0;
                if t279 {
                    let mut t280: bool = memory::load(closure14 as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64
                        == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
                    if t280 {
                        let mut t281: bool = memory::load(
                                closure14
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32) == 1;
                        if t281 {
                            let mut t282: bool = vm.forwardersMayExist.get() == 0;
                            if t282 {
                                let oop327: i64 = memory::load(
                                    closure14
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                t282 = oop327 & TAG_MASK == 0
                                    && (memory::load(oop327 as *mut i64) as u64)
                                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                        >= FORMAT_COMPILED_CODE as u64;
                            }
                            t281 = t282;
                        }
                        t280 = t281;
                    }
                    t279 = t280;
                }
                t272 = t279;
            }
            t271 = t272;
        }
        if t271 {
            let closure15: i64 = memory::load(
                local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            );
            let t283: i64 = memory::load(
                closure15
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let rcvr83: i64 = memory::load(
                closure15
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let header8: i64 = memory::load(
                    t283.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32);
            let copied8: u64 = (memory::load(closure15 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
            if !((header8 as u64 >> 55) as i64 & SISTA_BYTECODE_SET
                == local_bytecodeSetOffset)
            {
                local_bytecodeSetOffset = (header8 as u64 >> 55) as i64
                    & SISTA_BYTECODE_SET;
            }
            let flags42: u64 = ((local_bytecodeSetOffset as u64) << 32)
                .wrapping_add(1u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
                .wrapping_add(1)
                .wrapping_add(FLAG_BLOCK as u64);
            let fp23: u64 = local_stackPointer
                .wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
            memory::store(
                fp23.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
                local_instructionPointer as i64,
            );
            memory::store(
                fp23.wrapping_add(FRAME_LINK as u64) as *mut i64,
                local_framePointer as i64,
            );
            memory::store(fp23.wrapping_add(FRAME_METHOD as u64) as *mut i64, t283);
            memory::store(
                fp23.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                flags42 as i64,
            );
            memory::store(fp23.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr83);
            local_framePointer = fp23;
            local_stackPointer = fp23.wrapping_add(FRAME_RECEIVER as u64);
            let mut i22: i64 = 1;
            while i22 <= 1 {
                let oop328: i64 = memory::load(
                    fp23
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            1i64.wrapping_sub(i22).wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                );
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop328);
                i22 = i22.wrapping_add(1);
            }
            let mut slot8: u64 = closure15
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
                ) as u64;
            let end8: u64 = slot8
                .wrapping_add(copied8.wrapping_mul(BYTES_PER_WORD as u64));
            while slot8 < end8 {
                let oop329: i64 = memory::load(slot8 as *mut i64);
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop329);
                slot8 = slot8.wrapping_add(BYTES_PER_WORD as u64);
            }
            let last22: u64 = local_stackPointer
                .wrapping_sub(
                    ((((header8 as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32)
                        as i64 & 63)
                        .wrapping_sub(1) as u64)
                        .wrapping_sub(copied8) as i64)
                        .wrapping_mul(BYTES_PER_WORD) as u64,
                );
            while local_stackPointer > last22 {
                let oop330: i64 = vm.nilObj.get();
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, oop330);
            }
            local_instructionPointer = t283
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (header8 & HEADER_LITERAL_COUNT_MASK)
                        .wrapping_add(1)
                        .wrapping_mul(BYTES_PER_WORD),
                ) as u64;
            if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        vm.argumentCount.set(1);
        vm.newMethod
            .set(
                vm.methodCache[entry9.wrapping_add(METHOD_CACHE_METHOD) as usize].get(),
            );
        if primitive6 == 0 {
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            activateNewMethod(vm);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        vm.primFailCode.set(0);
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        PRIMITIVE_TABLE[primitive6 as usize].expect("a null function is called")(vm);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        if vm.primFailCode.get() != 0 {
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            retryOrActivate(vm, primitive6);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        }
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodePointX
fn interpret_206(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    if memory::load(local_stackPointer as *mut i64) & TAG_MASK == 0
        && (memory::load(
            memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CLASS_POINT.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            ) as *mut i64,
        ) as u64)
            .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64
            == memory::load(memory::load(local_stackPointer as *mut i64) as *mut i64)
                as u64 & CLASS_INDEX_MASK as u64
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// bytecodePointY
fn interpret_207(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    if memory::load(local_stackPointer as *mut i64) & TAG_MASK == 0
        && (memory::load(
            memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(CLASS_POINT.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            ) as *mut i64,
        ) as u64)
            .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64
            == memory::load(memory::load(local_stackPointer as *mut i64) as *mut i64)
                as u64 & CLASS_INDEX_MASK as u64
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sendLiteral0Bytecode
fn interpret_208(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    local_currentBytecode: i64,
) -> InterpretRunStep {
    let selector6: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(BYTES_PER_WORD)
            .wrapping_add((local_currentBytecode & 15).wrapping_mul(BYTES_PER_WORD))
            as *mut i64,
    );
    let oop331: i64 = memory::load(
        local_stackPointer.wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let tag8: i64 = oop331 & TAG_MASK;
    let classTag7: i64 = (if tag8 == 0 {
        memory::load(oop331 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag8 as u64
    }) as i64;
    let mut entry10: i64 = (selector6 ^ classTag7 << 4) & METHOD_CACHE_MASK;
    if !(vm.methodCache[entry10.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
        == selector6
        && vm.methodCache[entry10.wrapping_add(METHOD_CACHE_TAG) as usize].get()
            == classTag7)
    {
        entry10 = entry10 ^ METHOD_CACHE_ENTRY_WORDS;
        if !(vm.methodCache[entry10.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
            == selector6
            && vm.methodCache[entry10.wrapping_add(METHOD_CACHE_TAG) as usize].get()
                == classTag7)
        {
            vm.argumentCount.set(0);
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            sendUncachedtag(vm, selector6, classTag7);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    let temps14: u64 = vm
        .methodCache[entry10.wrapping_add(METHOD_CACHE_KIND) as usize]
        .get()
        .wrapping_sub(local_bytecodeSetOffset) as u64;
    if temps14 == 0 {
        let flags43: u64 = vm
            .methodCache[entry10.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t298: i64 = vm
            .methodCache[entry10.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags44: u64 = flags43
            .wrapping_add(0i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64);
        let rcvr84: i64 = memory::load(
            local_stackPointer.wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let fp24: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp24.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp24.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp24.wrapping_add(FRAME_METHOD as u64) as *mut i64, t298);
        memory::store(fp24.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags44 as i64);
        memory::store(fp24.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr84);
        local_framePointer = fp24;
        local_stackPointer = fp24.wrapping_add(FRAME_RECEIVER as u64);
        let mut i23: i64 = 1;
        while i23 <= 0 {
            let oop332: i64 = memory::load(
                fp24
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        0i64.wrapping_sub(i23).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop332);
            i23 = i23.wrapping_add(1);
        }
        let last23: u64 = local_stackPointer
            .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last23 {
            let oop333: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop333);
        }
        local_instructionPointer = vm
            .methodCache[entry10.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if temps14 < 64 {
        let temps15: i64 = temps14 as i64;
        let flags45: u64 = vm
            .methodCache[entry10.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t299: i64 = vm
            .methodCache[entry10.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags46: u64 = flags45
            .wrapping_add(0i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64);
        let rcvr85: i64 = memory::load(
            local_stackPointer.wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let fp25: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp25.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp25.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp25.wrapping_add(FRAME_METHOD as u64) as *mut i64, t299);
        memory::store(fp25.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags46 as i64);
        memory::store(fp25.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr85);
        local_framePointer = fp25;
        local_stackPointer = fp25.wrapping_add(FRAME_RECEIVER as u64);
        let mut i24: i64 = 1;
        while i24 <= 0 {
            let oop334: i64 = memory::load(
                fp25
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        0i64.wrapping_sub(i24).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop334);
            i24 = i24.wrapping_add(1);
        }
        let last24: u64 = local_stackPointer
            .wrapping_sub(temps15.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last24 {
            let oop335: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop335);
        }
        local_instructionPointer = vm
            .methodCache[entry10.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let primitive7: i64 = vm
        .methodCache[entry10.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
        .get();
    if primitive7 >= QUICK_PRIMITIVE_FIRST && primitive7 <= QUICK_PRIMITIVE_LAST {
        if primitive7 != QUICK_PRIMITIVE_FIRST {
            memory::store(
                local_stackPointer as *mut i64,
                if primitive7 >= QUICK_PRIMITIVE_FIRST_FIELD {
                    memory::load(
                        memory::load(local_stackPointer as *mut i64)
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                primitive7
                                    .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    )
                } else {
                    vm.methodCache[entry10.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
                        .get()
                },
            );
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t284: bool = primitive7 == PRIMITIVE_AS_INTEGER;
    if t284 {
        let t285: i64;
        'l468: {
            if memory::load(local_stackPointer as *mut i64) & TAG_MASK != CHARACTER_TAG {
                t285 = 0;
                break 'l468;
            }
            memory::store(
                local_stackPointer as *mut i64,
                ((memory::load(local_stackPointer as *mut i64) as u64)
                    .wrapping_shr(NUM_TAG_BITS as u32) as i64)
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG),
            );
            t285 = 1;
        }
        t284 = t285 != 0;
    }
    if t284 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t286: bool = primitive7 == PRIMITIVE_AS_CHARACTER;
    if t286 {
        let t287: i64;
        'l469: {
            if memory::load(local_stackPointer as *mut i64) & SMALL_INTEGER_TAG == 0 {
                t287 = 0;
                break 'l469;
            }
            let code14: i64 = memory::load(local_stackPointer as *mut i64)
                .wrapping_shr(NUM_TAG_BITS as u32);
            if !(code14 >= 0 && code14 <= MAX_CHARACTER_CODE) {
                t287 = 0;
                break 'l469;
            }
            memory::store(
                local_stackPointer as *mut i64,
                code14.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(CHARACTER_TAG),
            );
            t287 = 1;
        }
        t286 = t287 != 0;
    }
    if t286 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t288: bool = primitive7 == PRIMITIVE_SIZE;
    if t288 {
        let t289: i64;
        'l470: {
            let rcvr86: i64 = memory::load(local_stackPointer as *mut i64);
            if rcvr86 & TAG_MASK != 0 {
                t289 = 0;
                break 'l470;
            }
            let size4: i64;
            'l471: {
                let format40: u64 = (memory::load(rcvr86 as *mut i64) as u64)
                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                if format40 >= FORMAT_BYTES as u64
                    && format40 < FORMAT_COMPILED_CODE as u64
                {
                    let format41: i64 = format40 as i64;
                    let count46: u64 = (memory::load(rcvr86 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    size4 = ((if count46 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(rcvr86.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count46
                    }) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32)
                        .wrapping_sub(format41 & 7);
                    break 'l471;
                }
                let t300: i64;
                if format40 == FORMAT_ARRAY as u64 {
                    let count47: u64 = (memory::load(rcvr86 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    t300 = (if count47 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(rcvr86.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count47
                    }) as i64;
                } else {
                    t300 = -1;
                }
                size4 = t300;
            }
            if size4 < 0 {
                t289 = 0;
                break 'l470;
            }
            memory::store(
                local_stackPointer as *mut i64,
                size4.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
            );
            t289 = 1;
        }
        t288 = t289 != 0;
    }
    if t288 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t290: bool = false;
    if t290 {
        let mut t291: bool = primitive7 == PRIMITIVE_AT;
        if t291 {
            let t292: i64;
            'l472: {
                let rcvr87: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let index96: i64 = memory::load(local_stackPointer as *mut i64);
                if !(rcvr87 & TAG_MASK == 0 && index96 & SMALL_INTEGER_TAG != 0) {
                    t292 = 0;
                    break 'l472;
                }
                let element7: i64;
                'l473: {
                    let index97: u64 = index96
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format42: u64 = (memory::load(rcvr87 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format42 == FORMAT_ARRAY as u64 {
                        let count48: u64 = (memory::load(rcvr87 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index97
                            < (if count48 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr87.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count48
                            })
                        {
                            element7 = memory::load(
                                rcvr87
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (index97 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            break 'l473;
                        }
                        element7 = 0;
                        break 'l473;
                    }
                    if format42 >= FORMAT_BYTES as u64
                        && format42 < FORMAT_COMPILED_CODE as u64
                    {
                        let format43: i64 = format42 as i64;
                        let count49: u64 = (memory::load(rcvr87 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index97
                            < ((if count49 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr87.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count49
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format43 & 7) as u64
                        {
                            element7 = (memory::load(
                                rcvr87
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index97 as i64) as *mut u8,
                            ) as i64)
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_add(SMALL_INTEGER_TAG);
                            break 'l473;
                        }
                    }
                    element7 = 0;
                }
                if element7 == 0 {
                    t292 = 0;
                    break 'l472;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, element7);
                t292 = 1;
            }
            t291 = t292 != 0;
        }
        t290 = t291;
    }
    if t290 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t293: bool = false;
    if t293 {
        let mut t294: bool = primitive7 == PRIMITIVE_AT_PUT;
        if t294 {
            let t295: i64;
            'l474: {
                let rcvr88: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let index98: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                if !(rcvr88 & TAG_MASK == 0 && index98 & SMALL_INTEGER_TAG != 0) {
                    t295 = 0;
                    break 'l474;
                }
                let value84: i64 = memory::load(local_stackPointer as *mut i64);
                let t301: i64;
                'l475: {
                    if memory::load(rcvr88 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                    {
                        t301 = 0;
                        break 'l475;
                    }
                    let index99: u64 = index98
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format44: u64 = (memory::load(rcvr88 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format44 == FORMAT_ARRAY as u64 {
                        let mut t302: bool = true;
                        if t302 {
                            let count50: u64 = (memory::load(rcvr88 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t302 = index99
                                < (if count50 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr88.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count50
                                });
                        }
                        if !t302 {
                            t301 = 0;
                            break 'l475;
                        }
                        let index100: i64 = index99 as i64;
                        let mut offset62: u64 = rcvr88 as u64;
                        offset62 = offset62.wrapping_sub(vm.newSpaceStart.get());
                        let mut t303: bool = offset62 >= vm.newSpaceBytes.get();
                        if t303 {
                            let mut t304: bool = value84 & TAG_MASK == 0;
                            if t304 {
                                let mut offset63: u64 = value84 as u64;
                                offset63 = offset63.wrapping_sub(vm.newSpaceStart.get());
                                t304 = offset63 < vm.newSpaceBytes.get();
                            }
                            t303 = t304;
                        }
                        if t303 {
                            if memory::load(rcvr88 as *mut i64) as u64
                                & REMEMBERED_BIT as u64 == 0
                            {
                                enterIntoRememberedSet(vm, rcvr88);
                            }
                        }
                        memory::store(
                            rcvr88
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index100.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                            value84,
                        );
                        t301 = 1;
                        break 'l475;
                    }
                    if !(format44 >= FORMAT_BYTES as u64
                        && format44 < FORMAT_COMPILED_CODE as u64)
                    {
                        t301 = 0;
                        break 'l475;
                    }
                    let format45: i64 = format44 as i64;
                    let count51: u64 = (memory::load(rcvr88 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    if index99
                        >= ((if count51 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr88.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count51
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format45 & 7) as u64
                    {
                        t301 = 0;
                        break 'l475;
                    }
                    if value84 & SMALL_INTEGER_TAG == 0 {
                        t301 = 0;
                        break 'l475;
                    }
                    let code15: u64 = value84.wrapping_shr(NUM_TAG_BITS as u32) as u64;
                    if code15 > 255 {
                        t301 = 0;
                        break 'l475;
                    }
                    memory::store(
                        rcvr88
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(index99 as i64) as *mut u8,
                        code15 as u8,
                    );
                    t301 = 1;
                }
                if t301 == 0 {
                    t295 = 0;
                    break 'l474;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                memory::store(local_stackPointer as *mut i64, value84);
                t295 = 1;
            }
            t294 = t295 != 0;
        }
        t293 = t294;
    }
    if t293 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t296: bool = false;
    if t296 {
        let mut t297: bool = primitive7 == PRIMITIVE_FULL_CLOSURE_VALUE;
        if t297 {
            let closure16: i64 = memory::load(
                local_stackPointer.wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
            );
            let mut t305: bool = closure16 & TAG_MASK == 0;
            if t305 {
                let mut t306: bool = memory::load(closure16 as *mut i64) as u64
                    & CLASS_INDEX_MASK as u64
                    == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
                if t306 {
                    let mut t307: bool = memory::load(
                            closure16
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                        .wrapping_shr(NUM_TAG_BITS as u32) == 0;
                    if t307 {
                        let mut t308: bool = vm.forwardersMayExist.get() == 0;
                        if t308 {
                            let oop336: i64 = memory::load(
                                closure16
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            t308 = oop336 & TAG_MASK == 0
                                && (memory::load(oop336 as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    >= FORMAT_COMPILED_CODE as u64;
                        }
                        t307 = t308;
                    }
                    t306 = t307;
                }
                t305 = t306;
            }
            t297 = t305;
        }
        t296 = t297;
    }
    if t296 {
        let closure17: i64 = memory::load(
            local_stackPointer.wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let t309: i64 = memory::load(
            closure17
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_COMPILED_BLOCK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let rcvr89: i64 = memory::load(
            closure17
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let header9: i64 = memory::load(t309.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32);
        let copied9: u64 = (memory::load(closure17 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
        if !((header9 as u64 >> 55) as i64 & SISTA_BYTECODE_SET
            == local_bytecodeSetOffset)
        {
            local_bytecodeSetOffset = (header9 as u64 >> 55) as i64 & SISTA_BYTECODE_SET;
        }
        let flags47: u64 = ((local_bytecodeSetOffset as u64) << 32)
            .wrapping_add(0u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
            .wrapping_add(1)
            .wrapping_add(FLAG_BLOCK as u64);
        let fp26: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp26.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp26.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp26.wrapping_add(FRAME_METHOD as u64) as *mut i64, t309);
        memory::store(fp26.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags47 as i64);
        memory::store(fp26.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr89);
        local_framePointer = fp26;
        local_stackPointer = fp26.wrapping_add(FRAME_RECEIVER as u64);
        let mut i25: i64 = 1;
        while i25 <= 0 {
            let oop337: i64 = memory::load(
                fp26
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        0i64.wrapping_sub(i25).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop337);
            i25 = i25.wrapping_add(1);
        }
        let mut slot9: u64 = closure17
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        let end9: u64 = slot9.wrapping_add(copied9.wrapping_mul(BYTES_PER_WORD as u64));
        while slot9 < end9 {
            let oop338: i64 = memory::load(slot9 as *mut i64);
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop338);
            slot9 = slot9.wrapping_add(BYTES_PER_WORD as u64);
        }
        let last25: u64 = local_stackPointer
            .wrapping_sub(
                ((((header9 as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64
                    & 63) as u64)
                    .wrapping_sub(copied9) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        while local_stackPointer > last25 {
            let oop339: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop339);
        }
        local_instructionPointer = t309
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                (header9 & HEADER_LITERAL_COUNT_MASK)
                    .wrapping_add(1)
                    .wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.argumentCount.set(0);
    vm.newMethod
        .set(vm.methodCache[entry10.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
    if primitive7 == 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        activateNewMethod(vm);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.primFailCode.set(0);
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    PRIMITIVE_TABLE[primitive7 as usize].expect("a null function is called")(vm);
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    if vm.primFailCode.get() != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        retryOrActivate(vm, primitive7);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sendLiteral1Bytecode
fn interpret_224(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    local_currentBytecode: i64,
) -> InterpretRunStep {
    let selector7: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(BYTES_PER_WORD)
            .wrapping_add((local_currentBytecode & 15).wrapping_mul(BYTES_PER_WORD))
            as *mut i64,
    );
    let oop340: i64 = memory::load(
        local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let tag9: i64 = oop340 & TAG_MASK;
    let classTag8: i64 = (if tag9 == 0 {
        memory::load(oop340 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag9 as u64
    }) as i64;
    let mut entry11: i64 = (selector7 ^ classTag8 << 4) & METHOD_CACHE_MASK;
    if !(vm.methodCache[entry11.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
        == selector7
        && vm.methodCache[entry11.wrapping_add(METHOD_CACHE_TAG) as usize].get()
            == classTag8)
    {
        entry11 = entry11 ^ METHOD_CACHE_ENTRY_WORDS;
        if !(vm.methodCache[entry11.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
            == selector7
            && vm.methodCache[entry11.wrapping_add(METHOD_CACHE_TAG) as usize].get()
                == classTag8)
        {
            vm.argumentCount.set(1);
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            sendUncachedtag(vm, selector7, classTag8);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    let temps16: u64 = vm
        .methodCache[entry11.wrapping_add(METHOD_CACHE_KIND) as usize]
        .get()
        .wrapping_sub(local_bytecodeSetOffset) as u64;
    if temps16 == 0 {
        let flags48: u64 = vm
            .methodCache[entry11.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t318: i64 = vm
            .methodCache[entry11.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags49: u64 = flags48
            .wrapping_add(1i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64);
        let rcvr90: i64 = memory::load(
            local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        let fp27: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp27.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp27.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp27.wrapping_add(FRAME_METHOD as u64) as *mut i64, t318);
        memory::store(fp27.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags49 as i64);
        memory::store(fp27.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr90);
        local_framePointer = fp27;
        local_stackPointer = fp27.wrapping_add(FRAME_RECEIVER as u64);
        let mut i26: i64 = 1;
        while i26 <= 1 {
            let oop341: i64 = memory::load(
                fp27
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        1i64.wrapping_sub(i26).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop341);
            i26 = i26.wrapping_add(1);
        }
        let last26: u64 = local_stackPointer
            .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last26 {
            let oop342: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop342);
        }
        local_instructionPointer = vm
            .methodCache[entry11.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if temps16 < 64 {
        let temps17: i64 = temps16 as i64;
        let flags50: u64 = vm
            .methodCache[entry11.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t319: i64 = vm
            .methodCache[entry11.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags51: u64 = flags50
            .wrapping_add(1i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64);
        let rcvr91: i64 = memory::load(
            local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        let fp28: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp28.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp28.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp28.wrapping_add(FRAME_METHOD as u64) as *mut i64, t319);
        memory::store(fp28.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags51 as i64);
        memory::store(fp28.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr91);
        local_framePointer = fp28;
        local_stackPointer = fp28.wrapping_add(FRAME_RECEIVER as u64);
        let mut i27: i64 = 1;
        while i27 <= 1 {
            let oop343: i64 = memory::load(
                fp28
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        1i64.wrapping_sub(i27).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop343);
            i27 = i27.wrapping_add(1);
        }
        let last27: u64 = local_stackPointer
            .wrapping_sub(temps17.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last27 {
            let oop344: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop344);
        }
        local_instructionPointer = vm
            .methodCache[entry11.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let primitive8: i64 = vm
        .methodCache[entry11.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
        .get();
    let mut t310: bool = true;
    if t310 {
        let mut t311: bool = primitive8 == PRIMITIVE_AT;
        if t311 {
            let t312: i64;
            'l485: {
                let rcvr92: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let index101: i64 = memory::load(local_stackPointer as *mut i64);
                if !(rcvr92 & TAG_MASK == 0 && index101 & SMALL_INTEGER_TAG != 0) {
                    t312 = 0;
                    break 'l485;
                }
                let element8: i64;
                'l486: {
                    let index102: u64 = index101
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format46: u64 = (memory::load(rcvr92 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format46 == FORMAT_ARRAY as u64 {
                        let count52: u64 = (memory::load(rcvr92 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index102
                            < (if count52 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr92.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count52
                            })
                        {
                            element8 = memory::load(
                                rcvr92
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (index102 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            break 'l486;
                        }
                        element8 = 0;
                        break 'l486;
                    }
                    if format46 >= FORMAT_BYTES as u64
                        && format46 < FORMAT_COMPILED_CODE as u64
                    {
                        let format47: i64 = format46 as i64;
                        let count53: u64 = (memory::load(rcvr92 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index102
                            < ((if count53 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr92.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count53
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format47 & 7) as u64
                        {
                            element8 = (memory::load(
                                rcvr92
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index102 as i64) as *mut u8,
                            ) as i64)
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_add(SMALL_INTEGER_TAG);
                            break 'l486;
                        }
                    }
                    element8 = 0;
                }
                if element8 == 0 {
                    t312 = 0;
                    break 'l485;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, element8);
                t312 = 1;
            }
            t311 = t312 != 0;
        }
        t310 = t311;
    }
    if t310 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t313: bool = false;
    if t313 {
        let mut t314: bool = primitive8 == PRIMITIVE_AT_PUT;
        if t314 {
            let t315: i64;
            'l487: {
                let rcvr93: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let index103: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                if !(rcvr93 & TAG_MASK == 0 && index103 & SMALL_INTEGER_TAG != 0) {
                    t315 = 0;
                    break 'l487;
                }
                let value85: i64 = memory::load(local_stackPointer as *mut i64);
                let t320: i64;
                'l488: {
                    if memory::load(rcvr93 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                    {
                        t320 = 0;
                        break 'l488;
                    }
                    let index104: u64 = index103
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format48: u64 = (memory::load(rcvr93 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format48 == FORMAT_ARRAY as u64 {
                        let mut t321: bool = true;
                        if t321 {
                            let count54: u64 = (memory::load(rcvr93 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t321 = index104
                                < (if count54 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr93.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count54
                                });
                        }
                        if !t321 {
                            t320 = 0;
                            break 'l488;
                        }
                        let index105: i64 = index104 as i64;
                        let mut offset64: u64 = rcvr93 as u64;
                        offset64 = offset64.wrapping_sub(vm.newSpaceStart.get());
                        let mut t322: bool = offset64 >= vm.newSpaceBytes.get();
                        if t322 {
                            let mut t323: bool = value85 & TAG_MASK == 0;
                            if t323 {
                                let mut offset65: u64 = value85 as u64;
                                offset65 = offset65.wrapping_sub(vm.newSpaceStart.get());
                                t323 = offset65 < vm.newSpaceBytes.get();
                            }
                            t322 = t323;
                        }
                        if t322 {
                            if memory::load(rcvr93 as *mut i64) as u64
                                & REMEMBERED_BIT as u64 == 0
                            {
                                enterIntoRememberedSet(vm, rcvr93);
                            }
                        }
                        memory::store(
                            rcvr93
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index105.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                            value85,
                        );
                        t320 = 1;
                        break 'l488;
                    }
                    if !(format48 >= FORMAT_BYTES as u64
                        && format48 < FORMAT_COMPILED_CODE as u64)
                    {
                        t320 = 0;
                        break 'l488;
                    }
                    let format49: i64 = format48 as i64;
                    let count55: u64 = (memory::load(rcvr93 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    if index104
                        >= ((if count55 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr93.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count55
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format49 & 7) as u64
                    {
                        t320 = 0;
                        break 'l488;
                    }
                    if value85 & SMALL_INTEGER_TAG == 0 {
                        t320 = 0;
                        break 'l488;
                    }
                    let code16: u64 = value85.wrapping_shr(NUM_TAG_BITS as u32) as u64;
                    if code16 > 255 {
                        t320 = 0;
                        break 'l488;
                    }
                    memory::store(
                        rcvr93
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(index104 as i64) as *mut u8,
                        code16 as u8,
                    );
                    t320 = 1;
                }
                if t320 == 0 {
                    t315 = 0;
                    break 'l487;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                memory::store(local_stackPointer as *mut i64, value85);
                t315 = 1;
            }
            t314 = t315 != 0;
        }
        t313 = t314;
    }
    if t313 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t316: bool = false;
    if t316 {
        let mut t317: bool = primitive8 == PRIMITIVE_FULL_CLOSURE_VALUE;
        if t317 {
            let closure18: i64 = memory::load(
                local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            );
            let mut t324: bool = closure18 & TAG_MASK == 0;
            if t324 {
                let mut t325: bool = memory::load(closure18 as *mut i64) as u64
                    & CLASS_INDEX_MASK as u64
                    == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
                if t325 {
                    let mut t326: bool = memory::load(
                            closure18
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                        .wrapping_shr(NUM_TAG_BITS as u32) == 1;
                    if t326 {
                        let mut t327: bool = vm.forwardersMayExist.get() == 0;
                        if t327 {
                            let oop345: i64 = memory::load(
                                closure18
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            t327 = oop345 & TAG_MASK == 0
                                && (memory::load(oop345 as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    >= FORMAT_COMPILED_CODE as u64;
                        }
                        t326 = t327;
                    }
                    t325 = t326;
                }
                t324 = t325;
            }
            t317 = t324;
        }
        t316 = t317;
    }
    if t316 {
        let closure19: i64 = memory::load(
            local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        let t328: i64 = memory::load(
            closure19
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_COMPILED_BLOCK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let rcvr94: i64 = memory::load(
            closure19
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let header10: i64 = memory::load(t328.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32);
        let copied10: u64 = (memory::load(closure19 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
        if !((header10 as u64 >> 55) as i64 & SISTA_BYTECODE_SET
            == local_bytecodeSetOffset)
        {
            local_bytecodeSetOffset = (header10 as u64 >> 55) as i64
                & SISTA_BYTECODE_SET;
        }
        let flags52: u64 = ((local_bytecodeSetOffset as u64) << 32)
            .wrapping_add(1u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
            .wrapping_add(1)
            .wrapping_add(FLAG_BLOCK as u64);
        let fp29: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp29.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp29.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp29.wrapping_add(FRAME_METHOD as u64) as *mut i64, t328);
        memory::store(fp29.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags52 as i64);
        memory::store(fp29.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr94);
        local_framePointer = fp29;
        local_stackPointer = fp29.wrapping_add(FRAME_RECEIVER as u64);
        let mut i28: i64 = 1;
        while i28 <= 1 {
            let oop346: i64 = memory::load(
                fp29
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        1i64.wrapping_sub(i28).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop346);
            i28 = i28.wrapping_add(1);
        }
        let mut slot10: u64 = closure19
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        let end10: u64 = slot10
            .wrapping_add(copied10.wrapping_mul(BYTES_PER_WORD as u64));
        while slot10 < end10 {
            let oop347: i64 = memory::load(slot10 as *mut i64);
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop347);
            slot10 = slot10.wrapping_add(BYTES_PER_WORD as u64);
        }
        let last28: u64 = local_stackPointer
            .wrapping_sub(
                ((((header10 as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64
                    & 63)
                    .wrapping_sub(1) as u64)
                    .wrapping_sub(copied10) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        while local_stackPointer > last28 {
            let oop348: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop348);
        }
        local_instructionPointer = t328
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                (header10 & HEADER_LITERAL_COUNT_MASK)
                    .wrapping_add(1)
                    .wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.argumentCount.set(1);
    vm.newMethod
        .set(vm.methodCache[entry11.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
    if primitive8 == 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        activateNewMethod(vm);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.primFailCode.set(0);
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    PRIMITIVE_TABLE[primitive8 as usize].expect("a null function is called")(vm);
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    if vm.primFailCode.get() != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        retryOrActivate(vm, primitive8);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sendLiteral2Bytecode
fn interpret_240(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    local_currentBytecode: i64,
) -> InterpretRunStep {
    let selector8: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(BYTES_PER_WORD)
            .wrapping_add((local_currentBytecode & 15).wrapping_mul(BYTES_PER_WORD))
            as *mut i64,
    );
    let oop349: i64 = memory::load(
        local_stackPointer.wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let tag10: i64 = oop349 & TAG_MASK;
    let classTag9: i64 = (if tag10 == 0 {
        memory::load(oop349 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag10 as u64
    }) as i64;
    let mut entry12: i64 = (selector8 ^ classTag9 << 4) & METHOD_CACHE_MASK;
    if !(vm.methodCache[entry12.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
        == selector8
        && vm.methodCache[entry12.wrapping_add(METHOD_CACHE_TAG) as usize].get()
            == classTag9)
    {
        entry12 = entry12 ^ METHOD_CACHE_ENTRY_WORDS;
        if !(vm.methodCache[entry12.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
            == selector8
            && vm.methodCache[entry12.wrapping_add(METHOD_CACHE_TAG) as usize].get()
                == classTag9)
        {
            vm.argumentCount.set(2);
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            sendUncachedtag(vm, selector8, classTag9);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    let temps18: u64 = vm
        .methodCache[entry12.wrapping_add(METHOD_CACHE_KIND) as usize]
        .get()
        .wrapping_sub(local_bytecodeSetOffset) as u64;
    if temps18 == 0 {
        let flags53: u64 = vm
            .methodCache[entry12.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t337: i64 = vm
            .methodCache[entry12.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags54: u64 = flags53
            .wrapping_add(2i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64);
        let rcvr95: i64 = memory::load(
            local_stackPointer.wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let fp30: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp30.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp30.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp30.wrapping_add(FRAME_METHOD as u64) as *mut i64, t337);
        memory::store(fp30.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags54 as i64);
        memory::store(fp30.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr95);
        local_framePointer = fp30;
        local_stackPointer = fp30.wrapping_add(FRAME_RECEIVER as u64);
        let mut i29: i64 = 1;
        while i29 <= 2 {
            let oop350: i64 = memory::load(
                fp30
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        2i64.wrapping_sub(i29).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop350);
            i29 = i29.wrapping_add(1);
        }
        let last29: u64 = local_stackPointer
            .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last29 {
            let oop351: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop351);
        }
        local_instructionPointer = vm
            .methodCache[entry12.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if temps18 < 64 {
        let temps19: i64 = temps18 as i64;
        let flags55: u64 = vm
            .methodCache[entry12.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t338: i64 = vm
            .methodCache[entry12.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags56: u64 = flags55
            .wrapping_add(2i64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64);
        let rcvr96: i64 = memory::load(
            local_stackPointer.wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let fp31: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp31.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp31.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp31.wrapping_add(FRAME_METHOD as u64) as *mut i64, t338);
        memory::store(fp31.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags56 as i64);
        memory::store(fp31.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr96);
        local_framePointer = fp31;
        local_stackPointer = fp31.wrapping_add(FRAME_RECEIVER as u64);
        let mut i30: i64 = 1;
        while i30 <= 2 {
            let oop352: i64 = memory::load(
                fp31
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        2i64.wrapping_sub(i30).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop352);
            i30 = i30.wrapping_add(1);
        }
        let last30: u64 = local_stackPointer
            .wrapping_sub(temps19.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last30 {
            let oop353: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop353);
        }
        local_instructionPointer = vm
            .methodCache[entry12.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let primitive9: i64 = vm
        .methodCache[entry12.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
        .get();
    let mut t329: bool = false;
    if t329 {
        let mut t330: bool = primitive9 == PRIMITIVE_AT;
        if t330 {
            let t331: i64;
            'l498: {
                let rcvr97: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let index106: i64 = memory::load(local_stackPointer as *mut i64);
                if !(rcvr97 & TAG_MASK == 0 && index106 & SMALL_INTEGER_TAG != 0) {
                    t331 = 0;
                    break 'l498;
                }
                let element9: i64;
                'l499: {
                    let index107: u64 = index106
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format50: u64 = (memory::load(rcvr97 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format50 == FORMAT_ARRAY as u64 {
                        let count56: u64 = (memory::load(rcvr97 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index107
                            < (if count56 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr97.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count56
                            })
                        {
                            element9 = memory::load(
                                rcvr97
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (index107 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            break 'l499;
                        }
                        element9 = 0;
                        break 'l499;
                    }
                    if format50 >= FORMAT_BYTES as u64
                        && format50 < FORMAT_COMPILED_CODE as u64
                    {
                        let format51: i64 = format50 as i64;
                        let count57: u64 = (memory::load(rcvr97 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index107
                            < ((if count57 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr97.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count57
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format51 & 7) as u64
                        {
                            element9 = (memory::load(
                                rcvr97
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index107 as i64) as *mut u8,
                            ) as i64)
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_add(SMALL_INTEGER_TAG);
                            break 'l499;
                        }
                    }
                    element9 = 0;
                }
                if element9 == 0 {
                    t331 = 0;
                    break 'l498;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, element9);
                t331 = 1;
            }
            t330 = t331 != 0;
        }
        t329 = t330;
    }
    if t329 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t332: bool = true;
    if t332 {
        let mut t333: bool = primitive9 == PRIMITIVE_AT_PUT;
        if t333 {
            let t334: i64;
            'l500: {
                let rcvr98: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let index108: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                if !(rcvr98 & TAG_MASK == 0 && index108 & SMALL_INTEGER_TAG != 0) {
                    t334 = 0;
                    break 'l500;
                }
                let value86: i64 = memory::load(local_stackPointer as *mut i64);
                let t339: i64;
                'l501: {
                    if memory::load(rcvr98 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                    {
                        t339 = 0;
                        break 'l501;
                    }
                    let index109: u64 = index108
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format52: u64 = (memory::load(rcvr98 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format52 == FORMAT_ARRAY as u64 {
                        let mut t340: bool = true;
                        if t340 {
                            let count58: u64 = (memory::load(rcvr98 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t340 = index109
                                < (if count58 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr98.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count58
                                });
                        }
                        if !t340 {
                            t339 = 0;
                            break 'l501;
                        }
                        let index110: i64 = index109 as i64;
                        let mut offset66: u64 = rcvr98 as u64;
                        offset66 = offset66.wrapping_sub(vm.newSpaceStart.get());
                        let mut t341: bool = offset66 >= vm.newSpaceBytes.get();
                        if t341 {
                            let mut t342: bool = value86 & TAG_MASK == 0;
                            if t342 {
                                let mut offset67: u64 = value86 as u64;
                                offset67 = offset67.wrapping_sub(vm.newSpaceStart.get());
                                t342 = offset67 < vm.newSpaceBytes.get();
                            }
                            t341 = t342;
                        }
                        if t341 {
                            if memory::load(rcvr98 as *mut i64) as u64
                                & REMEMBERED_BIT as u64 == 0
                            {
                                enterIntoRememberedSet(vm, rcvr98);
                            }
                        }
                        memory::store(
                            rcvr98
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index110.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                            value86,
                        );
                        t339 = 1;
                        break 'l501;
                    }
                    if !(format52 >= FORMAT_BYTES as u64
                        && format52 < FORMAT_COMPILED_CODE as u64)
                    {
                        t339 = 0;
                        break 'l501;
                    }
                    let format53: i64 = format52 as i64;
                    let count59: u64 = (memory::load(rcvr98 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    if index109
                        >= ((if count59 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr98.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count59
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format53 & 7) as u64
                    {
                        t339 = 0;
                        break 'l501;
                    }
                    if value86 & SMALL_INTEGER_TAG == 0 {
                        t339 = 0;
                        break 'l501;
                    }
                    let code17: u64 = value86.wrapping_shr(NUM_TAG_BITS as u32) as u64;
                    if code17 > 255 {
                        t339 = 0;
                        break 'l501;
                    }
                    memory::store(
                        rcvr98
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(index109 as i64) as *mut u8,
                        code17 as u8,
                    );
                    t339 = 1;
                }
                if t339 == 0 {
                    t334 = 0;
                    break 'l500;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                memory::store(local_stackPointer as *mut i64, value86);
                t334 = 1;
            }
            t333 = t334 != 0;
        }
        t332 = t333;
    }
    if t332 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t335: bool = true;
    if t335 {
        let mut t336: bool = primitive9 == PRIMITIVE_FULL_CLOSURE_VALUE;
        if t336 {
            let closure20: i64 = memory::load(
                local_stackPointer.wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
            );
            let mut t343: bool = closure20 & TAG_MASK == 0;
            if t343 {
                let mut t344: bool = memory::load(closure20 as *mut i64) as u64
                    & CLASS_INDEX_MASK as u64
                    == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
                if t344 {
                    let mut t345: bool = memory::load(
                            closure20
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                        .wrapping_shr(NUM_TAG_BITS as u32) == 2;
                    if t345 {
                        let mut t346: bool = vm.forwardersMayExist.get() == 0;
                        if t346 {
                            let oop354: i64 = memory::load(
                                closure20
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            t346 = oop354 & TAG_MASK == 0
                                && (memory::load(oop354 as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    >= FORMAT_COMPILED_CODE as u64;
                        }
                        t345 = t346;
                    }
                    t344 = t345;
                }
                t343 = t344;
            }
            t336 = t343;
        }
        t335 = t336;
    }
    if t335 {
        let closure21: i64 = memory::load(
            local_stackPointer.wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let t347: i64 = memory::load(
            closure21
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_COMPILED_BLOCK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let rcvr99: i64 = memory::load(
            closure21
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let header11: i64 = memory::load(t347.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32);
        let copied11: u64 = (memory::load(closure21 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
        if !((header11 as u64 >> 55) as i64 & SISTA_BYTECODE_SET
            == local_bytecodeSetOffset)
        {
            local_bytecodeSetOffset = (header11 as u64 >> 55) as i64
                & SISTA_BYTECODE_SET;
        }
        let flags57: u64 = ((local_bytecodeSetOffset as u64) << 32)
            .wrapping_add(2u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
            .wrapping_add(1)
            .wrapping_add(FLAG_BLOCK as u64);
        let fp32: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp32.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp32.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp32.wrapping_add(FRAME_METHOD as u64) as *mut i64, t347);
        memory::store(fp32.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags57 as i64);
        memory::store(fp32.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr99);
        local_framePointer = fp32;
        local_stackPointer = fp32.wrapping_add(FRAME_RECEIVER as u64);
        let mut i31: i64 = 1;
        while i31 <= 2 {
            let oop355: i64 = memory::load(
                fp32
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        2i64.wrapping_sub(i31).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop355);
            i31 = i31.wrapping_add(1);
        }
        let mut slot11: u64 = closure21
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        let end11: u64 = slot11
            .wrapping_add(copied11.wrapping_mul(BYTES_PER_WORD as u64));
        while slot11 < end11 {
            let oop356: i64 = memory::load(slot11 as *mut i64);
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop356);
            slot11 = slot11.wrapping_add(BYTES_PER_WORD as u64);
        }
        let last31: u64 = local_stackPointer
            .wrapping_sub(
                ((((header11 as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64
                    & 63)
                    .wrapping_sub(2) as u64)
                    .wrapping_sub(copied11) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        while local_stackPointer > last31 {
            let oop357: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop357);
        }
        local_instructionPointer = t347
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                (header11 & HEADER_LITERAL_COUNT_MASK)
                    .wrapping_add(1)
                    .wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.argumentCount.set(2);
    vm.newMethod
        .set(vm.methodCache[entry12.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
    if primitive9 == 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        activateNewMethod(vm);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.primFailCode.set(0);
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    PRIMITIVE_TABLE[primitive9 as usize].expect("a null function is called")(vm);
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    if vm.primFailCode.get() != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        retryOrActivate(vm, primitive9);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_272(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop358: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value87: i64 = memory::load(
        oop358
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(LITERAL_START.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value87 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value87 = fixForwardedFieldofObject(vm, LITERAL_START, oop358);
    }
    let mut value88: i64 = memory::load(
        value87
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value88 & TAG_MASK == 0
        && memory::load(value88 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value88 = fixForwardedFieldofObject(vm, VALUE_INDEX, value87);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value88);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_273(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index112: i64 = LITERAL_START.wrapping_add(1);
    let oop359: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value89: i64 = memory::load(
        oop359
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index112.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value89 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value89 = fixForwardedFieldofObject(vm, index112, oop359);
    }
    let mut value90: i64 = memory::load(
        value89
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value90 & TAG_MASK == 0
        && memory::load(value90 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value90 = fixForwardedFieldofObject(vm, VALUE_INDEX, value89);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value90);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_274(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index113: i64 = LITERAL_START.wrapping_add(2);
    let oop360: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value91: i64 = memory::load(
        oop360
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index113.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value91 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value91 = fixForwardedFieldofObject(vm, index113, oop360);
    }
    let mut value92: i64 = memory::load(
        value91
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value92 & TAG_MASK == 0
        && memory::load(value92 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value92 = fixForwardedFieldofObject(vm, VALUE_INDEX, value91);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value92);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_275(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index114: i64 = LITERAL_START.wrapping_add(3);
    let oop361: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value93: i64 = memory::load(
        oop361
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index114.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value93 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value93 = fixForwardedFieldofObject(vm, index114, oop361);
    }
    let mut value94: i64 = memory::load(
        value93
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value94 & TAG_MASK == 0
        && memory::load(value94 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value94 = fixForwardedFieldofObject(vm, VALUE_INDEX, value93);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value94);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_276(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index115: i64 = LITERAL_START.wrapping_add(4);
    let oop362: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value95: i64 = memory::load(
        oop362
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index115.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value95 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value95 = fixForwardedFieldofObject(vm, index115, oop362);
    }
    let mut value96: i64 = memory::load(
        value95
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value96 & TAG_MASK == 0
        && memory::load(value96 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value96 = fixForwardedFieldofObject(vm, VALUE_INDEX, value95);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value96);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_277(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index116: i64 = LITERAL_START.wrapping_add(5);
    let oop363: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value97: i64 = memory::load(
        oop363
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index116.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value97 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value97 = fixForwardedFieldofObject(vm, index116, oop363);
    }
    let mut value98: i64 = memory::load(
        value97
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value98 & TAG_MASK == 0
        && memory::load(value98 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value98 = fixForwardedFieldofObject(vm, VALUE_INDEX, value97);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value98);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_278(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index117: i64 = LITERAL_START.wrapping_add(6);
    let oop364: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value99: i64 = memory::load(
        oop364
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index117.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value99 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value99 = fixForwardedFieldofObject(vm, index117, oop364);
    }
    let mut value100: i64 = memory::load(
        value99
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value100 & TAG_MASK == 0
        && memory::load(value100 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value100 = fixForwardedFieldofObject(vm, VALUE_INDEX, value99);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value100);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_279(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index118: i64 = LITERAL_START.wrapping_add(7);
    let oop365: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value101: i64 = memory::load(
        oop365
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index118.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value101 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value101 = fixForwardedFieldofObject(vm, index118, oop365);
    }
    let mut value102: i64 = memory::load(
        value101
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value102 & TAG_MASK == 0
        && memory::load(value102 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value102 = fixForwardedFieldofObject(vm, VALUE_INDEX, value101);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value102);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_280(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index119: i64 = LITERAL_START.wrapping_add(8);
    let oop366: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value103: i64 = memory::load(
        oop366
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index119.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value103 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value103 = fixForwardedFieldofObject(vm, index119, oop366);
    }
    let mut value104: i64 = memory::load(
        value103
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value104 & TAG_MASK == 0
        && memory::load(value104 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value104 = fixForwardedFieldofObject(vm, VALUE_INDEX, value103);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value104);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_281(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index120: i64 = LITERAL_START.wrapping_add(9);
    let oop367: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value105: i64 = memory::load(
        oop367
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index120.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value105 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value105 = fixForwardedFieldofObject(vm, index120, oop367);
    }
    let mut value106: i64 = memory::load(
        value105
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value106 & TAG_MASK == 0
        && memory::load(value106 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value106 = fixForwardedFieldofObject(vm, VALUE_INDEX, value105);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value106);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_282(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index121: i64 = LITERAL_START.wrapping_add(10);
    let oop368: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value107: i64 = memory::load(
        oop368
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index121.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value107 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value107 = fixForwardedFieldofObject(vm, index121, oop368);
    }
    let mut value108: i64 = memory::load(
        value107
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value108 & TAG_MASK == 0
        && memory::load(value108 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value108 = fixForwardedFieldofObject(vm, VALUE_INDEX, value107);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value108);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_283(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index122: i64 = LITERAL_START.wrapping_add(11);
    let oop369: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value109: i64 = memory::load(
        oop369
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index122.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value109 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value109 = fixForwardedFieldofObject(vm, index122, oop369);
    }
    let mut value110: i64 = memory::load(
        value109
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value110 & TAG_MASK == 0
        && memory::load(value110 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value110 = fixForwardedFieldofObject(vm, VALUE_INDEX, value109);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value110);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_284(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index123: i64 = LITERAL_START.wrapping_add(12);
    let oop370: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value111: i64 = memory::load(
        oop370
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index123.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value111 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value111 = fixForwardedFieldofObject(vm, index123, oop370);
    }
    let mut value112: i64 = memory::load(
        value111
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value112 & TAG_MASK == 0
        && memory::load(value112 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value112 = fixForwardedFieldofObject(vm, VALUE_INDEX, value111);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value112);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_285(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index124: i64 = LITERAL_START.wrapping_add(13);
    let oop371: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value113: i64 = memory::load(
        oop371
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index124.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value113 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value113 = fixForwardedFieldofObject(vm, index124, oop371);
    }
    let mut value114: i64 = memory::load(
        value113
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value114 & TAG_MASK == 0
        && memory::load(value114 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value114 = fixForwardedFieldofObject(vm, VALUE_INDEX, value113);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value114);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_286(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index125: i64 = LITERAL_START.wrapping_add(14);
    let oop372: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value115: i64 = memory::load(
        oop372
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index125.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value115 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value115 = fixForwardedFieldofObject(vm, index125, oop372);
    }
    let mut value116: i64 = memory::load(
        value115
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value116 & TAG_MASK == 0
        && memory::load(value116 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value116 = fixForwardedFieldofObject(vm, VALUE_INDEX, value115);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value116);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteralVariable
fn interpret_287(
    vm: &VM,
    local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let index126: i64 = LITERAL_START.wrapping_add(15);
    let oop373: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value117: i64 = memory::load(
        oop373
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index126.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value117 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value117 = fixForwardedFieldofObject(vm, index126, oop373);
    }
    let mut value118: i64 = memory::load(
        value117
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value118 & TAG_MASK == 0
        && memory::load(value118 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value118 = fixForwardedFieldofObject(vm, VALUE_INDEX, value117);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value118);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLiteral
fn interpret_288(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    local_currentBytecode: i64,
) -> InterpretRunStep {
    let literal1: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(BYTES_PER_WORD)
            .wrapping_add((local_currentBytecode & 31).wrapping_mul(BYTES_PER_WORD))
            as *mut i64,
    );
    let next92: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    let rcvr100: i64 = memory::load(local_stackPointer as *mut i64);
    if !(next92 & 240 == 96 && rcvr100 & literal1 & SMALL_INTEGER_TAG != 0) {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, literal1);
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next92 == 100 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let condition34: i64 = (rcvr100 <= literal1) as i64;
        'l523: {
            let next93: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            if next93 & 248 == 192 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition34 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next93 & 7).wrapping_add(1) as u64);
                }
                break 'l523;
            }
            'l524: {
                if next93 != 239 {
                    let oop374: i64 = if condition34 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop374);
                    break 'l524;
                }
                let distance71: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition34 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance71 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next92 == 110 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        memory::store(local_stackPointer as *mut i64, rcvr100 & literal1);
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next92 == 98 {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
        let condition35: i64 = (rcvr100 < literal1) as i64;
        'l525: {
            let next94: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
            local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
            if next94 & 248 == 192 {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                if condition35 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add((next94 & 7).wrapping_add(1) as u64);
                }
                break 'l525;
            }
            'l526: {
                if next94 != 239 {
                    let oop375: i64 = if condition35 != 0 {
                        vm.trueObj.get()
                    } else {
                        vm.falseObj.get()
                    };
                    local_stackPointer = local_stackPointer
                        .wrapping_sub(BYTES_PER_WORD as u64);
                    memory::store(local_stackPointer as *mut i64, oop375);
                    break 'l526;
                }
                let distance72: i64 = memory::load(
                    local_instructionPointer.wrapping_add(1) as *mut u8,
                ) as i64;
                local_instructionPointer = local_instructionPointer.wrapping_add(2);
                if condition35 == 0 {
                    local_instructionPointer = local_instructionPointer
                        .wrapping_add(distance72 as u64);
                }
            }
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if next92 & 254 == 96 {
        if next92 == 96 {
            let rcvr101: i64 = memory::load(local_stackPointer as *mut i64);
            if rcvr101 & literal1 & SMALL_INTEGER_TAG != 0
                && !rcvr101
                    .checked_add(literal1.wrapping_sub(SMALL_INTEGER_TAG))
                    .is_none()
            {
                local_instructionPointer = local_instructionPointer.wrapping_add(1);
                let oop376: i64 = rcvr101
                    .wrapping_add(literal1.wrapping_sub(SMALL_INTEGER_TAG));
                'l527: {
                    let next95: i64 = memory::load(local_instructionPointer as *mut u8)
                        as i64;
                    if next95 & 248 == 208 {
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add(1);
                        memory::store(
                            local_framePointer
                                .wrapping_add(FRAME_FIRST_TEMP as u64)
                                .wrapping_sub(7i64.wrapping_mul(BYTES_PER_WORD) as u64)
                                .wrapping_add(
                                    ((next95 ^ 7) & 7).wrapping_mul(BYTES_PER_WORD) as u64,
                                ) as *mut i64,
                            oop376,
                        );
                        local_stackPointer = local_stackPointer
                            .wrapping_add(BYTES_PER_WORD as u64);
                        break 'l527;
                    }
                    if next95 == 242 {
                        memory::store(
                            local_framePointer
                                .wrapping_add(FRAME_FIRST_TEMP as u64)
                                .wrapping_sub(
                                    (memory::load(
                                        local_instructionPointer.wrapping_add(1) as *mut u8,
                                    ) as i64)
                                        .wrapping_mul(BYTES_PER_WORD) as u64,
                                ) as *mut i64,
                            oop376,
                        );
                        local_instructionPointer = local_instructionPointer
                            .wrapping_add(2);
                        local_stackPointer = local_stackPointer
                            .wrapping_add(BYTES_PER_WORD as u64);
                        break 'l527;
                    }
                    local_stackPointer = local_stackPointer
                        .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
                    memory::store(local_stackPointer as *mut i64, oop376);
                }
            } else {
                local_stackPointer = local_stackPointer
                    .wrapping_sub(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, literal1);
            }
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let rcvr102: i64 = memory::load(local_stackPointer as *mut i64);
        if rcvr102 & literal1 & SMALL_INTEGER_TAG != 0
            && !rcvr102.checked_sub(literal1.wrapping_sub(SMALL_INTEGER_TAG)).is_none()
        {
            local_instructionPointer = local_instructionPointer.wrapping_add(1);
            memory::store(
                local_stackPointer as *mut i64,
                rcvr102.wrapping_sub(literal1.wrapping_sub(SMALL_INTEGER_TAG)),
            );
        } else {
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, literal1);
        }
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, literal1);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushPseudoVariable
fn interpret_338(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let which: i64 = vm.extB.get();
    vm.extB.set(0);
    vm.extBCount.set(0);
    if which == 0 {
        let fp33: u64 = local_framePointer;
        let t1: i64;
        if memory::load(fp33.wrapping_add(FRAME_FLAGS as u64) as *mut i64) as u64
            & FLAG_CONTEXT as u64 != 0
        {
            t1 = memory::load(fp33.wrapping_add(FRAME_CONTEXT as u64) as *mut i64);
        } else {
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            t1 = marryFrame(vm, fp33);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        }
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, t1);
    } else if which == 1 {
        let object16: i64 = memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        let t350: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                object16
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
        } else {
            followedFieldof(vm, VALUE_INDEX, object16)
        };
        let t348: i64 = if vm.forwardersMayExist.get() == 0 {
            memory::load(
                t350
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            )
        } else {
            followedFieldof(vm, ACTIVE_PROCESS_INDEX, t350)
        };
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, t348);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaBlockReturnNil
fn interpret_349(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let value119: i64 = vm.nilObj.get();
    let caller6: u64 = memory::load(
        local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
    ) as u64;
    let flags58: u64 = memory::load(
        local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
    ) as u64;
    if flags58 & FLAG_CONTEXT.wrapping_add(FLAG_BASE) as u64 != 0 {
        if flags58 & FLAG_BASE as u64 != 0 {
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            returnFromBaseFrame(vm, value119);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        memory::store(
            memory::load(
                    local_framePointer.wrapping_add(FRAME_CONTEXT as u64) as *mut i64,
                )
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            vm.nilObj.get(),
        );
    }
    local_instructionPointer = memory::load(
        local_framePointer.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
    ) as u64;
    local_stackPointer = local_framePointer
        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
        .wrapping_add(
            (flags58.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                .wrapping_mul(BYTES_PER_WORD as u64),
        );
    local_framePointer = caller6;
    memory::store(local_stackPointer as *mut i64, value119);
    if !(memory::load(caller6.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32)
        as u64 == local_bytecodeSetOffset as u64)
    {
        local_bytecodeSetOffset = memory::load(
            caller6.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
        ) as i64;
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaBlockReturnTop
fn interpret_350(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    if vm.extA.get() == 0 {
        let value120: i64 = memory::load(local_stackPointer as *mut i64);
        let caller7: u64 = memory::load(
            local_framePointer.wrapping_add(FRAME_LINK as u64) as *mut i64,
        ) as u64;
        let flags59: u64 = memory::load(
            local_framePointer.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
        ) as u64;
        if flags59 & FLAG_CONTEXT.wrapping_add(FLAG_BASE) as u64 != 0 {
            if flags59 & FLAG_BASE as u64 != 0 {
                vm.instructionPointer.set(local_instructionPointer);
                vm.stackPointer.set(local_stackPointer);
                vm.framePointer.set(local_framePointer);
                vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
                returnFromBaseFrame(vm, value120);
                local_instructionPointer = vm.instructionPointer.get();
                local_stackPointer = vm.stackPointer.get();
                local_framePointer = vm.framePointer.get();
                local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
                return interpret_next(
                    vm,
                    local_instructionPointer,
                    local_stackPointer,
                    local_framePointer,
                    local_bytecodeSetOffset,
                );
            }
            memory::store(
                memory::load(
                        local_framePointer.wrapping_add(FRAME_CONTEXT as u64) as *mut i64,
                    )
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                vm.nilObj.get(),
            );
        }
        local_instructionPointer = memory::load(
            local_framePointer.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
        ) as u64;
        local_stackPointer = local_framePointer
            .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
            .wrapping_add(
                (flags59.wrapping_shr(FLAGS_ARGUMENT_COUNT_SHIFT as u32) & 255)
                    .wrapping_mul(BYTES_PER_WORD as u64),
            );
        local_framePointer = caller7;
        memory::store(local_stackPointer as *mut i64, value120);
        if !(memory::load(
            caller7.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
        ) as u64 == local_bytecodeSetOffset as u64)
        {
            local_bytecodeSetOffset = memory::load(
                caller7.wrapping_add(FLAGS_BYTECODE_SET_OFFSET as u64) as *mut u32,
            ) as i64;
        }
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaNop
fn interpret_351(
    vm: &VM,
    local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    vm.extA.set(0);
    vm.extB.set(0);
    vm.extBCount.set(0);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfTrueBytecode
fn interpret_440(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop377: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop377 == vm.trueObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(1);
    } else if oop377 != vm.falseObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfTrueBytecode
fn interpret_441(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop378: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop378 == vm.trueObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(2);
    } else if oop378 != vm.falseObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfTrueBytecode
fn interpret_442(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop379: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop379 == vm.trueObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(3);
    } else if oop379 != vm.falseObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfTrueBytecode
fn interpret_443(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop380: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop380 == vm.trueObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(4);
    } else if oop380 != vm.falseObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfTrueBytecode
fn interpret_444(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop381: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop381 == vm.trueObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(5);
    } else if oop381 != vm.falseObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfTrueBytecode
fn interpret_445(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop382: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop382 == vm.trueObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(6);
    } else if oop382 != vm.falseObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfTrueBytecode
fn interpret_446(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop383: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop383 == vm.trueObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(7);
    } else if oop383 != vm.falseObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// shortJumpIfTrueBytecode
fn interpret_447(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop384: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop384 == vm.trueObj.get() {
        local_instructionPointer = local_instructionPointer.wrapping_add(8);
    } else if oop384 != vm.falseObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaTrap
fn interpret_473(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    sendSistaTrap(vm);
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaExtendA
fn interpret_480(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let t351: i64 = vm.extA.get() << 8;
    let byte22: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    vm.extA.set(t351.wrapping_add(byte22));
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaExtendB
fn interpret_481(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte23: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    if vm.extBCount.get() == 0
        && memory::load(local_instructionPointer as *mut u8) as i64 == 237
    {
        local_instructionPointer = local_instructionPointer.wrapping_add(2);
        let distance81: i64 = ((byte23 ^ 128).wrapping_sub(128) << 8)
            .wrapping_add(
                memory::load(local_instructionPointer.wrapping_sub(1) as *mut u8) as i64,
            );
        local_instructionPointer = local_instructionPointer
            .wrapping_add(distance81 as u64);
        if distance81 < 0 && local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.extB
        .set(
            if vm.extBCount.get() == 0 && byte23 > 127 {
                byte23.wrapping_sub(256)
            } else {
                (vm.extB.get() << 8).wrapping_add(byte23)
            },
        );
    vm.extBCount.set(vm.extBCount.get().wrapping_add(1));
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLongReceiverVariable
fn interpret_482(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte24: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand: i64 = byte24;
    if !(vm.extA.get() == 0) {
        operand = (vm.extA.get() << 8).wrapping_add(operand);
        vm.extA.set(0);
    }
    let rcvr103: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if rcvr103 & TAG_MASK == 0
        && memory::load(rcvr103 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        pushContextSlotof(vm, operand, rcvr103);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let oop385: i64 = memory::load(
            rcvr103
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(operand.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
        memory::store(local_stackPointer as *mut i64, oop385);
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLongLiteralVariable
fn interpret_483(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte25: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand1: i64 = byte25;
    if !(vm.extA.get() == 0) {
        operand1 = (vm.extA.get() << 8).wrapping_add(operand1);
        vm.extA.set(0);
    }
    let index127: i64 = LITERAL_START.wrapping_add(operand1);
    let oop386: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value121: i64 = memory::load(
        oop386
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index127.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value121 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value121 = fixForwardedFieldofObject(vm, index127, oop386);
    }
    let mut value122: i64 = memory::load(
        value121
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value122 & TAG_MASK == 0
        && memory::load(value122 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value122 = fixForwardedFieldofObject(vm, VALUE_INDEX, value121);
    }
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, value122);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLongLiteral
fn interpret_484(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte26: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand2: i64 = byte26;
    if !(vm.extA.get() == 0) {
        operand2 = (vm.extA.get() << 8).wrapping_add(operand2);
        vm.extA.set(0);
    }
    let t352: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(BYTES_PER_WORD)
            .wrapping_add(operand2.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, t352);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushLongTemp
fn interpret_485(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte27: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let t353: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(byte27.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, t353);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaUnknown
fn interpret_486(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    sistaUnknownOneByte(vm);
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushNewArray
fn interpret_487(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte28: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushInteger
fn interpret_488(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte29: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand3: i64 = byte29;
    if !(vm.extBCount.get() == 0) {
        operand3 = (vm.extB.get() << 8).wrapping_add(operand3);
        vm.extB.set(0);
        vm.extBCount.set(0);
    }
    let oop387: i64 = operand3
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop387);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushCharacter
fn interpret_489(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte30: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand4: i64 = byte30;
    if !(vm.extBCount.get() == 0) {
        operand4 = (vm.extB.get() << 8).wrapping_add(operand4);
        vm.extB.set(0);
        vm.extBCount.set(0);
    }
    let oop388: i64 = operand4
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(CHARACTER_TAG);
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop388);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaSend
fn interpret_490(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte31: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand5: i64 = byte31;
    if !(vm.extA.get() == 0) {
        operand5 = (vm.extA.get() << 8).wrapping_add(operand5);
        vm.extA.set(0);
    }
    let mut count60: i64 = operand5 & 7;
    if !(vm.extBCount.get() == 0) {
        count60 = count60.wrapping_add(vm.extB.get() << 3);
        vm.extB.set(0);
        vm.extBCount.set(0);
    }
    let selector9: i64 = memory::load(
        memory::load(local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(BYTES_PER_WORD)
            .wrapping_add(((operand5 as u64 >> 3) as i64).wrapping_mul(BYTES_PER_WORD))
            as *mut i64,
    );
    let oop389: i64 = memory::load(
        local_stackPointer.wrapping_add(count60.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let tag11: i64 = oop389 & TAG_MASK;
    let classTag10: i64 = (if tag11 == 0 {
        memory::load(oop389 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag11 as u64
    }) as i64;
    let mut entry13: i64 = (selector9 ^ classTag10 << 4) & METHOD_CACHE_MASK;
    if !(vm.methodCache[entry13.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
        == selector9
        && vm.methodCache[entry13.wrapping_add(METHOD_CACHE_TAG) as usize].get()
            == classTag10)
    {
        entry13 = entry13 ^ METHOD_CACHE_ENTRY_WORDS;
        if !(vm.methodCache[entry13.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
            == selector9
            && vm.methodCache[entry13.wrapping_add(METHOD_CACHE_TAG) as usize].get()
                == classTag10)
        {
            vm.argumentCount.set(count60);
            vm.instructionPointer.set(local_instructionPointer);
            vm.stackPointer.set(local_stackPointer);
            vm.framePointer.set(local_framePointer);
            vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
            sendUncachedtag(vm, selector9, classTag10);
            local_instructionPointer = vm.instructionPointer.get();
            local_stackPointer = vm.stackPointer.get();
            local_framePointer = vm.framePointer.get();
            local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    let temps20: u64 = vm
        .methodCache[entry13.wrapping_add(METHOD_CACHE_KIND) as usize]
        .get()
        .wrapping_sub(local_bytecodeSetOffset) as u64;
    if temps20 == 0 {
        let flags60: u64 = vm
            .methodCache[entry13.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t368: i64 = vm
            .methodCache[entry13.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags61: u64 = flags60
            .wrapping_add(
                count60.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64,
            );
        let rcvr104: i64 = memory::load(
            local_stackPointer.wrapping_add(count60.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let fp34: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp34.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp34.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp34.wrapping_add(FRAME_METHOD as u64) as *mut i64, t368);
        memory::store(fp34.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags61 as i64);
        memory::store(fp34.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr104);
        local_framePointer = fp34;
        local_stackPointer = fp34.wrapping_add(FRAME_RECEIVER as u64);
        let mut i32: i64 = 1;
        while i32 <= count60 {
            let oop390: i64 = memory::load(
                fp34
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        count60.wrapping_sub(i32).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop390);
            i32 = i32.wrapping_add(1);
        }
        let last32: u64 = local_stackPointer
            .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last32 {
            let oop391: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop391);
        }
        local_instructionPointer = vm
            .methodCache[entry13.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    if temps20 < 64 {
        let temps21: i64 = temps20 as i64;
        let flags62: u64 = vm
            .methodCache[entry13.wrapping_add(METHOD_CACHE_FLAGS) as usize]
            .get() as u64;
        let t369: i64 = vm
            .methodCache[entry13.wrapping_add(METHOD_CACHE_METHOD) as usize]
            .get();
        let flags63: u64 = flags62
            .wrapping_add(
                count60.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64,
            );
        let rcvr105: i64 = memory::load(
            local_stackPointer.wrapping_add(count60.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let fp35: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp35.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp35.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp35.wrapping_add(FRAME_METHOD as u64) as *mut i64, t369);
        memory::store(fp35.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags63 as i64);
        memory::store(fp35.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr105);
        local_framePointer = fp35;
        local_stackPointer = fp35.wrapping_add(FRAME_RECEIVER as u64);
        let mut i33: i64 = 1;
        while i33 <= count60 {
            let oop392: i64 = memory::load(
                fp35
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        count60.wrapping_sub(i33).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop392);
            i33 = i33.wrapping_add(1);
        }
        let last33: u64 = local_stackPointer
            .wrapping_sub(temps21.wrapping_mul(BYTES_PER_WORD) as u64);
        while local_stackPointer > last33 {
            let oop393: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop393);
        }
        local_instructionPointer = vm
            .methodCache[entry13.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
            .get() as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let primitive10: i64 = vm
        .methodCache[entry13.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
        .get();
    if count60 == 0 {
        if primitive10 >= QUICK_PRIMITIVE_FIRST && primitive10 <= QUICK_PRIMITIVE_LAST {
            if primitive10 != QUICK_PRIMITIVE_FIRST {
                memory::store(
                    local_stackPointer as *mut i64,
                    if primitive10 >= QUICK_PRIMITIVE_FIRST_FIELD {
                        memory::load(
                            memory::load(local_stackPointer as *mut i64)
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    primitive10
                                        .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                    } else {
                        vm.methodCache[entry13.wrapping_add(METHOD_CACHE_FIRST_IP)
                                as usize]
                            .get()
                    },
                );
            }
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t354: bool = primitive10 == PRIMITIVE_AS_INTEGER;
        if t354 {
            let t355: i64;
            'l559: {
                if memory::load(local_stackPointer as *mut i64) & TAG_MASK
                    != CHARACTER_TAG
                {
                    t355 = 0;
                    break 'l559;
                }
                memory::store(
                    local_stackPointer as *mut i64,
                    ((memory::load(local_stackPointer as *mut i64) as u64)
                        .wrapping_shr(NUM_TAG_BITS as u32) as i64)
                        .wrapping_shl(NUM_TAG_BITS as u32)
                        .wrapping_add(SMALL_INTEGER_TAG),
                );
                t355 = 1;
            }
            t354 = t355 != 0;
        }
        if t354 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t356: bool = primitive10 == PRIMITIVE_AS_CHARACTER;
        if t356 {
            let t357: i64;
            'l560: {
                if memory::load(local_stackPointer as *mut i64) & SMALL_INTEGER_TAG == 0
                {
                    t357 = 0;
                    break 'l560;
                }
                let code18: i64 = memory::load(local_stackPointer as *mut i64)
                    .wrapping_shr(NUM_TAG_BITS as u32);
                if !(code18 >= 0 && code18 <= MAX_CHARACTER_CODE) {
                    t357 = 0;
                    break 'l560;
                }
                memory::store(
                    local_stackPointer as *mut i64,
                    code18.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(CHARACTER_TAG),
                );
                t357 = 1;
            }
            t356 = t357 != 0;
        }
        if t356 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
        let mut t358: bool = primitive10 == PRIMITIVE_SIZE;
        if t358 {
            let t359: i64;
            'l561: {
                let rcvr106: i64 = memory::load(local_stackPointer as *mut i64);
                if rcvr106 & TAG_MASK != 0 {
                    t359 = 0;
                    break 'l561;
                }
                let size5: i64;
                'l562: {
                    let format54: u64 = (memory::load(rcvr106 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format54 >= FORMAT_BYTES as u64
                        && format54 < FORMAT_COMPILED_CODE as u64
                    {
                        let format55: i64 = format54 as i64;
                        let count61: u64 = (memory::load(rcvr106 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        size5 = ((if count61 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr106.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count61
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format55 & 7);
                        break 'l562;
                    }
                    let t370: i64;
                    if format54 == FORMAT_ARRAY as u64 {
                        let count62: u64 = (memory::load(rcvr106 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        t370 = (if count62 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr106.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count62
                        }) as i64;
                    } else {
                        t370 = -1;
                    }
                    size5 = t370;
                }
                if size5 < 0 {
                    t359 = 0;
                    break 'l561;
                }
                memory::store(
                    local_stackPointer as *mut i64,
                    size5
                        .wrapping_shl(NUM_TAG_BITS as u32)
                        .wrapping_add(SMALL_INTEGER_TAG),
                );
                t359 = 1;
            }
            t358 = t359 != 0;
        }
        if t358 {
            return interpret_next(
                vm,
                local_instructionPointer,
                local_stackPointer,
                local_framePointer,
                local_bytecodeSetOffset,
            );
        }
    }
    let mut t360: bool = count60 == 1;
    if t360 {
        let mut t361: bool = primitive10 == PRIMITIVE_AT;
        if t361 {
            let t362: i64;
            'l563: {
                let rcvr107: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                let index128: i64 = memory::load(local_stackPointer as *mut i64);
                if !(rcvr107 & TAG_MASK == 0 && index128 & SMALL_INTEGER_TAG != 0) {
                    t362 = 0;
                    break 'l563;
                }
                let element10: i64;
                'l564: {
                    let index129: u64 = index128
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format56: u64 = (memory::load(rcvr107 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format56 == FORMAT_ARRAY as u64 {
                        let count63: u64 = (memory::load(rcvr107 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index129
                            < (if count63 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr107.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count63
                            })
                        {
                            element10 = memory::load(
                                rcvr107
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        (index129 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            break 'l564;
                        }
                        element10 = 0;
                        break 'l564;
                    }
                    if format56 >= FORMAT_BYTES as u64
                        && format56 < FORMAT_COMPILED_CODE as u64
                    {
                        let format57: i64 = format56 as i64;
                        let count64: u64 = (memory::load(rcvr107 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index129
                            < ((if count64 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr107.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count64
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format57 & 7) as u64
                        {
                            element10 = (memory::load(
                                rcvr107
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index129 as i64) as *mut u8,
                            ) as i64)
                                .wrapping_shl(NUM_TAG_BITS as u32)
                                .wrapping_add(SMALL_INTEGER_TAG);
                            break 'l564;
                        }
                    }
                    element10 = 0;
                }
                if element10 == 0 {
                    t362 = 0;
                    break 'l563;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(BYTES_PER_WORD as u64);
                memory::store(local_stackPointer as *mut i64, element10);
                t362 = 1;
            }
            t361 = t362 != 0;
        }
        t360 = t361;
    }
    if t360 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t363: bool = count60 == 2;
    if t363 {
        let mut t364: bool = primitive10 == PRIMITIVE_AT_PUT;
        if t364 {
            let t365: i64;
            'l565: {
                let rcvr108: i64 = memory::load(
                    local_stackPointer
                        .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let index130: i64 = memory::load(
                    local_stackPointer.wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
                );
                if !(rcvr108 & TAG_MASK == 0 && index130 & SMALL_INTEGER_TAG != 0) {
                    t365 = 0;
                    break 'l565;
                }
                let value123: i64 = memory::load(local_stackPointer as *mut i64);
                let t371: i64;
                'l566: {
                    if memory::load(rcvr108 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                        != 0
                    {
                        t371 = 0;
                        break 'l566;
                    }
                    let index131: u64 = index130
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_sub(1) as u64;
                    let format58: u64 = (memory::load(rcvr108 as *mut i64) as u64)
                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                    if format58 == FORMAT_ARRAY as u64 {
                        let mut t372: bool = true;
                        if t372 {
                            let count65: u64 = (memory::load(rcvr108 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t372 = index131
                                < (if count65 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr108.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count65
                                });
                        }
                        if !t372 {
                            t371 = 0;
                            break 'l566;
                        }
                        let index132: i64 = index131 as i64;
                        let mut offset68: u64 = rcvr108 as u64;
                        offset68 = offset68.wrapping_sub(vm.newSpaceStart.get());
                        let mut t373: bool = offset68 >= vm.newSpaceBytes.get();
                        if t373 {
                            let mut t374: bool = value123 & TAG_MASK == 0;
                            if t374 {
                                let mut offset69: u64 = value123 as u64;
                                offset69 = offset69.wrapping_sub(vm.newSpaceStart.get());
                                t374 = offset69 < vm.newSpaceBytes.get();
                            }
                            t373 = t374;
                        }
                        if t373 {
                            if memory::load(rcvr108 as *mut i64) as u64
                                & REMEMBERED_BIT as u64 == 0
                            {
                                enterIntoRememberedSet(vm, rcvr108);
                            }
                        }
                        memory::store(
                            rcvr108
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index132.wrapping_shl(SHIFT_FOR_WORD as u32))
                                as *mut i64,
                            value123,
                        );
                        t371 = 1;
                        break 'l566;
                    }
                    if !(format58 >= FORMAT_BYTES as u64
                        && format58 < FORMAT_COMPILED_CODE as u64)
                    {
                        t371 = 0;
                        break 'l566;
                    }
                    let format59: i64 = format58 as i64;
                    let count66: u64 = (memory::load(rcvr108 as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    if index131
                        >= ((if count66 == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                rcvr108.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count66
                        }) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32)
                            .wrapping_sub(format59 & 7) as u64
                    {
                        t371 = 0;
                        break 'l566;
                    }
                    if value123 & SMALL_INTEGER_TAG == 0 {
                        t371 = 0;
                        break 'l566;
                    }
                    let code19: u64 = value123.wrapping_shr(NUM_TAG_BITS as u32) as u64;
                    if code19 > 255 {
                        t371 = 0;
                        break 'l566;
                    }
                    memory::store(
                        rcvr108
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(index131 as i64) as *mut u8,
                        code19 as u8,
                    );
                    t371 = 1;
                }
                if t371 == 0 {
                    t365 = 0;
                    break 'l565;
                }
                local_stackPointer = local_stackPointer
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64);
                memory::store(local_stackPointer as *mut i64, value123);
                t365 = 1;
            }
            t364 = t365 != 0;
        }
        t363 = t364;
    }
    if t363 {
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    let mut t366: bool = count60 == 2;
    if t366 {
        let mut t367: bool = primitive10 == PRIMITIVE_FULL_CLOSURE_VALUE;
        if t367 {
            let closure22: i64 = memory::load(
                local_stackPointer
                    .wrapping_add(count60.wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
            );
            let mut t375: bool = closure22 & TAG_MASK == 0;
            if t375 {
                let mut t376: bool = memory::load(closure22 as *mut i64) as u64
                    & CLASS_INDEX_MASK as u64
                    == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
                if t376 {
                    let mut t377: bool = memory::load(
                            closure22
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                        .wrapping_shr(NUM_TAG_BITS as u32) == count60;
                    if t377 {
                        let mut t378: bool = vm.forwardersMayExist.get() == 0;
                        if t378 {
                            let oop394: i64 = memory::load(
                                closure22
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            );
                            t378 = oop394 & TAG_MASK == 0
                                && (memory::load(oop394 as *mut i64) as u64)
                                    .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                    >= FORMAT_COMPILED_CODE as u64;
                        }
                        t377 = t378;
                    }
                    t376 = t377;
                }
                t375 = t376;
            }
            t367 = t375;
        }
        t366 = t367;
    }
    if t366 {
        let closure23: i64 = memory::load(
            local_stackPointer.wrapping_add(count60.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let t379: i64 = memory::load(
            closure23
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_COMPILED_BLOCK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let rcvr109: i64 = memory::load(
            closure23
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let header12: i64 = memory::load(t379.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32);
        let copied12: u64 = (memory::load(closure23 as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32)
            .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
        if !((header12 as u64 >> 55) as i64 & SISTA_BYTECODE_SET
            == local_bytecodeSetOffset)
        {
            local_bytecodeSetOffset = (header12 as u64 >> 55) as i64
                & SISTA_BYTECODE_SET;
        }
        let flags64: u64 = ((local_bytecodeSetOffset as u64) << 32)
            .wrapping_add(
                (count60 as u64).wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
            )
            .wrapping_add(1)
            .wrapping_add(FLAG_BLOCK as u64);
        let fp36: u64 = local_stackPointer.wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
        memory::store(
            fp36.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
            local_instructionPointer as i64,
        );
        memory::store(
            fp36.wrapping_add(FRAME_LINK as u64) as *mut i64,
            local_framePointer as i64,
        );
        memory::store(fp36.wrapping_add(FRAME_METHOD as u64) as *mut i64, t379);
        memory::store(fp36.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags64 as i64);
        memory::store(fp36.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr109);
        local_framePointer = fp36;
        local_stackPointer = fp36.wrapping_add(FRAME_RECEIVER as u64);
        let mut i34: i64 = 1;
        while i34 <= count60 {
            let oop395: i64 = memory::load(
                fp36
                    .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                    .wrapping_add(
                        count60.wrapping_sub(i34).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop395);
            i34 = i34.wrapping_add(1);
        }
        let mut slot12: u64 = closure23
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        let end12: u64 = slot12
            .wrapping_add(copied12.wrapping_mul(BYTES_PER_WORD as u64));
        while slot12 < end12 {
            let oop396: i64 = memory::load(slot12 as *mut i64);
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop396);
            slot12 = slot12.wrapping_add(BYTES_PER_WORD as u64);
        }
        let last34: u64 = local_stackPointer
            .wrapping_sub(
                ((((header12 as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64
                    & 63)
                    .wrapping_sub(count60) as u64)
                    .wrapping_sub(copied12) as i64)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        while local_stackPointer > last34 {
            let oop397: i64 = vm.nilObj.get();
            local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
            memory::store(local_stackPointer as *mut i64, oop397);
        }
        local_instructionPointer = t379
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                (header12 & HEADER_LITERAL_COUNT_MASK)
                    .wrapping_add(1)
                    .wrapping_mul(BYTES_PER_WORD),
            ) as u64;
        if local_stackPointer < vm.stackLimit.load(Relaxed) {
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
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.argumentCount.set(count60);
    vm.newMethod
        .set(vm.methodCache[entry13.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
    if primitive10 == 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        activateNewMethod(vm);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
        return interpret_next(
            vm,
            local_instructionPointer,
            local_stackPointer,
            local_framePointer,
            local_bytecodeSetOffset,
        );
    }
    vm.primFailCode.set(0);
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    PRIMITIVE_TABLE[primitive10 as usize].expect("a null function is called")(vm);
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    if vm.primFailCode.get() != 0 {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        retryOrActivate(vm, primitive10);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaSuperSend
fn interpret_491(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte32: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand6: i64 = byte32;
    if !(vm.extA.get() == 0) {
        operand6 = (vm.extA.get() << 8).wrapping_add(operand6);
        vm.extA.set(0);
    }
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaJump
fn interpret_493(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte33: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand7: i64 = byte33;
    if !(vm.extBCount.get() == 0) {
        operand7 = (vm.extB.get() << 8).wrapping_add(operand7);
        vm.extB.set(0);
        vm.extBCount.set(0);
    }
    local_instructionPointer = local_instructionPointer.wrapping_add(operand7 as u64);
    if operand7 < 0 && local_stackPointer < vm.stackLimit.load(Relaxed) {
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaJumpIfTrue
fn interpret_494(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte34: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand8: i64 = byte34;
    if !(vm.extBCount.get() == 0) {
        operand8 = (vm.extB.get() << 8).wrapping_add(operand8);
        vm.extB.set(0);
        vm.extBCount.set(0);
    }
    let oop398: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop398 == vm.trueObj.get() {
        local_instructionPointer = local_instructionPointer
            .wrapping_add(operand8 as u64);
    } else if oop398 != vm.falseObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaJumpIfFalse
fn interpret_495(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte35: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand9: i64 = byte35;
    if !(vm.extBCount.get() == 0) {
        operand9 = (vm.extB.get() << 8).wrapping_add(operand9);
        vm.extB.set(0);
        vm.extBCount.set(0);
    }
    let oop399: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    if oop399 == vm.falseObj.get() {
        local_instructionPointer = local_instructionPointer
            .wrapping_add(operand9 as u64);
    } else if oop399 != vm.trueObj.get() {
        local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaStoreAndPopReceiverVariable
fn interpret_496(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop400: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let byte36: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand10: i64 = byte36;
    if !(vm.extA.get() == 0) {
        operand10 = (vm.extA.get() << 8).wrapping_add(operand10);
        vm.extA.set(0);
    }
    let rcvr110: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if rcvr110 & TAG_MASK == 0
        && memory::load(rcvr110 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        contextslotAtput(vm, rcvr110, operand10, oop400);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else if rcvr110 & TAG_MASK != 0
        || memory::load(rcvr110 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop400, rcvr110, operand10);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset70: u64 = rcvr110 as u64;
        offset70 = offset70.wrapping_sub(vm.newSpaceStart.get());
        let mut t380: bool = offset70 >= vm.newSpaceBytes.get();
        if t380 {
            let mut t381: bool = oop400 & TAG_MASK == 0;
            if t381 {
                let mut offset71: u64 = oop400 as u64;
                offset71 = offset71.wrapping_sub(vm.newSpaceStart.get());
                t381 = offset71 < vm.newSpaceBytes.get();
            }
            t380 = t381;
        }
        if t380 {
            if memory::load(rcvr110 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, rcvr110);
            }
        }
        memory::store(
            rcvr110
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(operand10.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            oop400,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaStoreAndPopLiteralVariable
fn interpret_497(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop401: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let byte37: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand11: i64 = byte37;
    if !(vm.extA.get() == 0) {
        operand11 = (vm.extA.get() << 8).wrapping_add(operand11);
        vm.extA.set(0);
    }
    let index133: i64 = LITERAL_START.wrapping_add(operand11);
    let oop402: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value124: i64 = memory::load(
        oop402
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index133.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value124 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value124 = fixForwardedFieldofObject(vm, index133, oop402);
    }
    if value124 & TAG_MASK != 0
        || memory::load(value124 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, oop401, value124, VALUE_INDEX);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset72: u64 = value124 as u64;
        offset72 = offset72.wrapping_sub(vm.newSpaceStart.get());
        let mut t382: bool = offset72 >= vm.newSpaceBytes.get();
        if t382 {
            let mut t383: bool = oop401 & TAG_MASK == 0;
            if t383 {
                let mut offset73: u64 = oop401 as u64;
                offset73 = offset73.wrapping_sub(vm.newSpaceStart.get());
                t383 = offset73 < vm.newSpaceBytes.get();
            }
            t382 = t383;
        }
        if t382 {
            if memory::load(value124 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, value124);
            }
        }
        memory::store(
            value124
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            oop401,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaStoreAndPopTemp
fn interpret_498(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop403: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let byte38: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(byte38.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        oop403,
    );
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaStoreReceiverVariable
fn interpret_499(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let t384: i64 = memory::load(local_stackPointer as *mut i64);
    let byte39: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand12: i64 = byte39;
    if !(vm.extA.get() == 0) {
        operand12 = (vm.extA.get() << 8).wrapping_add(operand12);
        vm.extA.set(0);
    }
    let rcvr111: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
    );
    if rcvr111 & TAG_MASK == 0
        && memory::load(rcvr111 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        contextslotAtput(vm, rcvr111, operand12, t384);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else if rcvr111 & TAG_MASK != 0
        || memory::load(rcvr111 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, t384, rcvr111, operand12);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset74: u64 = rcvr111 as u64;
        offset74 = offset74.wrapping_sub(vm.newSpaceStart.get());
        let mut t385: bool = offset74 >= vm.newSpaceBytes.get();
        if t385 {
            let mut t386: bool = t384 & TAG_MASK == 0;
            if t386 {
                let mut offset75: u64 = t384 as u64;
                offset75 = offset75.wrapping_sub(vm.newSpaceStart.get());
                t386 = offset75 < vm.newSpaceBytes.get();
            }
            t385 = t386;
        }
        if t385 {
            if memory::load(rcvr111 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, rcvr111);
            }
        }
        memory::store(
            rcvr111
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(operand12.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            t384,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaStoreLiteralVariable
fn interpret_500(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let t387: i64 = memory::load(local_stackPointer as *mut i64);
    let byte40: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand13: i64 = byte40;
    if !(vm.extA.get() == 0) {
        operand13 = (vm.extA.get() << 8).wrapping_add(operand13);
        vm.extA.set(0);
    }
    let index134: i64 = LITERAL_START.wrapping_add(operand13);
    let oop404: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let mut value125: i64 = memory::load(
        oop404
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index134.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if memory::load(value125 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        value125 = fixForwardedFieldofObject(vm, index134, oop404);
    }
    if value125 & TAG_MASK != 0
        || memory::load(value125 as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0
    {
        vm.instructionPointer.set(local_instructionPointer);
        vm.stackPointer.set(local_stackPointer);
        vm.framePointer.set(local_framePointer);
        vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
        sendAttemptToAssigntoslot(vm, t387, value125, VALUE_INDEX);
        local_instructionPointer = vm.instructionPointer.get();
        local_stackPointer = vm.stackPointer.get();
        local_framePointer = vm.framePointer.get();
        local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    } else {
        let mut offset76: u64 = value125 as u64;
        offset76 = offset76.wrapping_sub(vm.newSpaceStart.get());
        let mut t388: bool = offset76 >= vm.newSpaceBytes.get();
        if t388 {
            let mut t389: bool = t387 & TAG_MASK == 0;
            if t389 {
                let mut offset77: u64 = t387 as u64;
                offset77 = offset77.wrapping_sub(vm.newSpaceStart.get());
                t389 = offset77 < vm.newSpaceBytes.get();
            }
            t388 = t389;
        }
        if t388 {
            if memory::load(value125 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, value125);
            }
        }
        memory::store(
            value125
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            t387,
        );
    }
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaStoreTemp
fn interpret_501(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte41: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    memory::store(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(byte41.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        memory::load(local_stackPointer as *mut i64),
    );
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaCallPrimitive
fn interpret_504(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let code20: i64 = memory::load(
        local_framePointer.wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    if local_instructionPointer.wrapping_sub(1)
        == code20
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                (memory::load(code20.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
                    .wrapping_shr(NUM_TAG_BITS as u32) & HEADER_LITERAL_COUNT_MASK)
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushFullClosure
fn interpret_505(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte42: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand14: i64 = byte42;
    if !(vm.extA.get() == 0) {
        operand14 = (vm.extA.get() << 8).wrapping_add(operand14);
        vm.extA.set(0);
    }
    let byte43: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
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
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushClosure
fn interpret_506(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    mut local_framePointer: u64,
    mut local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte44: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let byte45: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let mut operand15: i64 = byte45;
    if !(vm.extBCount.get() == 0) {
        operand15 = (vm.extB.get() << 8).wrapping_add(operand15);
        vm.extB.set(0);
        vm.extBCount.set(0);
    }
    let arguments: i64 = (byte44 & 7).wrapping_add((vm.extA.get() % 16).wrapping_mul(8));
    let copied13: i64 = ((byte44 as u64 >> 3) as i64 & 7)
        .wrapping_add((vm.extA.get() / 16).wrapping_mul(8));
    vm.extA.set(0);
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    pushV3ClosureArgumentscopiedblockSize(vm, arguments, copied13, operand15);
    local_instructionPointer = vm.instructionPointer.get();
    local_stackPointer = vm.stackPointer.get();
    local_framePointer = vm.framePointer.get();
    local_bytecodeSetOffset = vm.bytecodeSetOffset.get();
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaPushRemoteTemp
fn interpret_507(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte46: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let byte47: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let oop405: i64 = memory::load(
        memory::load(
                local_framePointer
                    .wrapping_add(FRAME_FIRST_TEMP as u64)
                    .wrapping_sub(byte47.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            )
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(byte46.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    local_stackPointer = local_stackPointer.wrapping_sub(BYTES_PER_WORD as u64);
    memory::store(local_stackPointer as *mut i64, oop405);
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaStoreRemoteTemp
fn interpret_508(
    vm: &VM,
    mut local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let byte48: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let t390: i64 = memory::load(local_stackPointer as *mut i64);
    let byte49: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let oop406: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(byte49.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    let mut offset78: u64 = oop406 as u64;
    offset78 = offset78.wrapping_sub(vm.newSpaceStart.get());
    let mut t391: bool = offset78 >= vm.newSpaceBytes.get();
    if t391 {
        let mut t392: bool = t390 & TAG_MASK == 0;
        if t392 {
            let mut offset79: u64 = t390 as u64;
            offset79 = offset79.wrapping_sub(vm.newSpaceStart.get());
            t392 = offset79 < vm.newSpaceBytes.get();
        }
        t391 = t392;
    }
    if t391 {
        if memory::load(oop406 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop406);
        }
    }
    memory::store(
        oop406
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(byte48.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        t390,
    );
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// sistaStoreAndPopRemoteTemp
fn interpret_509(
    vm: &VM,
    mut local_instructionPointer: u64,
    mut local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    let oop407: i64 = memory::load(local_stackPointer as *mut i64);
    local_stackPointer = local_stackPointer.wrapping_add(BYTES_PER_WORD as u64);
    let byte50: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let byte51: i64 = memory::load(local_instructionPointer as *mut u8) as i64;
    local_instructionPointer = local_instructionPointer.wrapping_add(1);
    let oop408: i64 = memory::load(
        local_framePointer
            .wrapping_add(FRAME_FIRST_TEMP as u64)
            .wrapping_sub(byte51.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
    );
    let mut offset80: u64 = oop408 as u64;
    offset80 = offset80.wrapping_sub(vm.newSpaceStart.get());
    let mut t393: bool = offset80 >= vm.newSpaceBytes.get();
    if t393 {
        let mut t394: bool = oop407 & TAG_MASK == 0;
        if t394 {
            let mut offset81: u64 = oop407 as u64;
            offset81 = offset81.wrapping_sub(vm.newSpaceStart.get());
            t394 = offset81 < vm.newSpaceBytes.get();
        }
        t393 = t394;
    }
    if t393 {
        if memory::load(oop408 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop408);
        }
    }
    memory::store(
        oop408
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(byte50.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        oop407,
    );
    interpret_next(
        vm,
        local_instructionPointer,
        local_stackPointer,
        local_framePointer,
        local_bytecodeSetOffset,
    )
}

/// leaveInterpreter
fn interpret_512(
    vm: &VM,
    local_instructionPointer: u64,
    local_stackPointer: u64,
    local_framePointer: u64,
    local_bytecodeSetOffset: i64,
    _local_currentBytecode: i64,
) -> InterpretRunStep {
    vm.instructionPointer.set(local_instructionPointer);
    vm.stackPointer.set(local_stackPointer);
    vm.framePointer.set(local_framePointer);
    vm.bytecodeSetOffset.set(local_bytecodeSetOffset);
    interpret_run_leave(vm.exitStatus.get())
}
