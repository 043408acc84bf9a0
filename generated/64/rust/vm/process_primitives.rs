//! The functions that class `ProcessPrimitives` defines.

use super::constants::{
    ACTIVE_PROCESS_INDEX, BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK,
    CLASS_METHOD_CONTEXT_COMPACT_INDEX, EXCESS_SIGNALS_INDEX, FIRST_LINK_INDEX,
    FORMAT_MASK, FORMAT_SHIFT, FORWARDER_CLASS_INDEX, HEADER_INDEX,
    INSTRUCTION_POINTER_INDEX, LAST_POINTER_FORMAT, METHOD_INDEX, MUTEX_OWNER_INDEX,
    MY_LIST_INDEX, NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT,
    PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_RECEIVER, PRIM_ERR_GENERIC_FAILURE,
    PRIM_ERR_OPERATION_FAILED, PRIORITY_INDEX, RECEIVER_INDEX, REMEMBERED_BIT,
    SCHEDULER_ASSOCIATION, SENDER_INDEX, SHIFT_FOR_WORD, SISTA_BYTECODE_SET,
    SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, STACK_POINTER_INDEX, SUSPENDED_CONTEXT_INDEX,
    TAG_MASK, THE_LOW_SPACE_SEMAPHORE, THE_TIMER_SEMAPHORE, VALUE_INDEX,
};
use super::contexts::divorceContext;
use super::integer_conversions::positive64BitValueOf;
use super::scheduler::{
    isSemaphore, removeFirstOf, removefrom, resume, runnableListOf, synchronousSignal,
    takeHighestPriorityProcess, transferTo, waitIn, waitOnSemaphore, yieldActiveProcess,
};
use super::signals::{relinquishFor, signalAt};
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::{memory, platform};

/// 85. Receiver stays.
pub(super) extern "C" fn primitiveSignal(vm: &VM) {
    if isListOfSlotsat(vm, 3, 0) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    synchronousSignal(vm, memory::load(vm.stackPointer.get() as *mut i64));
}

/// 86. Receiver stays.
pub(super) extern "C" fn primitiveWait(vm: &VM) {
    if isListOfSlotsat(vm, 3, 0) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if memory::load(
        memory::load(vm.stackPointer.get() as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(EXCESS_SIGNALS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    ) & TAG_MASK != SMALL_INTEGER_TAG
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    waitOnSemaphore(vm, memory::load(vm.stackPointer.get() as *mut i64));
}

#[inline(never)]
pub(super) fn isListOfSlotsat(vm: &VM, count: i64, offset: i64) -> i64 {
    let oop: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(offset.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let mut t: bool = oop & TAG_MASK == 0
        && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64;
    if t {
        let count1: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64 >= count;
    }
    t as i64
}

/// 87. Receiver stays.
pub(super) extern "C" fn primitiveResume(vm: &VM) {
    let process: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if isListOfSlotsat(vm, MY_LIST_INDEX.wrapping_add(1), 0) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let mut value: i64 = memory::load(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, process);
    }
    if !(value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if memory::load(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(PRIORITY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) & TAG_MASK != SMALL_INTEGER_TAG
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    resume(vm, process);
}

/// 88. The active process gets nil when it continues; another one is taken off the list that it is in, which is the answer.
pub(super) extern "C" fn primitiveSuspend(vm: &VM) {
    let process: i64 = memory::load(vm.stackPointer.get() as *mut i64);
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
    if process == value1 {
        suspendActiveProcess(vm);
        return;
    }
    if isListOfSlotsat(vm, MY_LIST_INDEX.wrapping_add(1), 0) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let mut value2: i64 = memory::load(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value2 & TAG_MASK == 0
        && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value2 = fixForwardedFieldofObject(vm, MY_LIST_INDEX, process);
    }
    if value2 == vm.nilObj.get() {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if removefrom(vm, process, value2) == 0 {
        vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        return;
    }
    memory::store(vm.stackPointer.get() as *mut i64, value2);
}

#[inline(never)]
pub(super) fn suspendActiveProcess(vm: &VM) {
    memory::store(vm.stackPointer.get() as *mut i64, vm.nilObj.get());
    transferTo(vm, takeHighestPriorityProcess(vm));
}

/// 568. As 88, but a process that waited in a semaphore or mutex will wait again when it continues.
pub(super) extern "C" fn primitiveSuspendBackingUpV1(vm: &VM) {
    suspendBackingUp(vm, 0);
}

/// 578. The same; the answer is nil when it had to be backed up.
pub(super) extern "C" fn primitiveSuspendBackingUpV2(vm: &VM) {
    suspendBackingUp(vm, 1);
}

#[inline(never)]
pub(super) fn suspendBackingUp(vm: &VM, answerNil: i64) {
    let process: i64 = memory::load(vm.stackPointer.get() as *mut i64);
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
    if process == value1 {
        suspendActiveProcess(vm);
        return;
    }
    if isListOfSlotsat(vm, MY_LIST_INDEX.wrapping_add(1), 0) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let mut value2: i64 = memory::load(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MY_LIST_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value2 & TAG_MASK == 0
        && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value2 = fixForwardedFieldofObject(vm, MY_LIST_INDEX, process);
    }
    if value2 == vm.nilObj.get() {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if removefrom(vm, process, value2) == 0 {
        vm.primFailCode.set(PRIM_ERR_OPERATION_FAILED);
        return;
    }
    if value2 == runnableListOf(vm, process) {
        memory::store(vm.stackPointer.get() as *mut i64, value2);
    } else {
        backUpWaitin(vm, process, value2);
        memory::store(
            vm.stackPointer.get() as *mut i64,
            if answerNil != 0 { vm.nilObj.get() } else { value2 },
        );
    }
}

/// The process is behind the send that made it wait. Put it in front of it, with the semaphore or mutex as the receiver again.
#[inline(never)]
pub(super) fn backUpWaitin(vm: &VM, process: i64, list: i64) {
    let mut value: i64 = memory::load(
        process
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUSPENDED_CONTEXT_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, SUSPENDED_CONTEXT_INDEX, process);
    }
    if !(value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64)
    {
        return;
    }
    if memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SENDER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) & TAG_MASK == SMALL_INTEGER_TAG
    {
        divorceContext(vm, value);
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
    let mut pc: i64 = memory::load(
            value
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    INSTRUCTION_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    pc = pcBeforein(pc, value1);
    if pc == 0 {
        return;
    }
    memory::store(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(INSTRUCTION_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        pc.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG),
    );
    let stackp: i64 = memory::load(
        value
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let depth: i64 = if stackp & TAG_MASK == SMALL_INTEGER_TAG {
        stackp.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        0
    };
    if depth > 0 {
        let index: i64 = RECEIVER_INDEX.wrapping_add(depth);
        let mut offset: u64 = value as u64;
        offset = offset.wrapping_sub(vm.newSpaceStart.get());
        let mut t1: bool = offset >= vm.newSpaceBytes.get();
        if t1 {
            let mut t3: bool = list & TAG_MASK == 0;
            if t3 {
                let mut offset1: u64 = list as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t3 = offset1 < vm.newSpaceBytes.get();
            }
            t1 = t3;
        }
        if t1 {
            if memory::load(value as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, value);
            }
        }
        memory::store(
            value
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            list,
        );
    }
}

/// Where the bytecode that ends at pc starts, with its prefixes; 0 if no bytecode ends there.
#[inline(never)]
pub(super) fn pcBeforein(pc: i64, code: i64) -> i64 {
    let set: i64 = (memory::load(code.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32) as u64 >> 55) as i64 & SISTA_BYTECODE_SET;
    let mut position: i64 = (memory::load(
            code
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32) & 32767)
        .wrapping_add(1)
        .wrapping_mul(BYTES_PER_WORD)
        .wrapping_add(1);
    let mut start: i64 = position;
    while position < pc {
        let byte: i64 = memory::load(
            code.wrapping_add(BASE_HEADER_SIZE).wrapping_add(position).wrapping_sub(1)
                as *mut u8,
        ) as i64;
        let next: i64 = position.wrapping_add(lengthOfBytecodeset(byte, set));
        if next == pc {
            return start;
        }
        position = next;
        if !(set == SISTA_BYTECODE_SET && (byte == 224 || byte == 225)) {
            start = next;
        }
    }
    0
}

#[inline(never)]
pub(super) fn lengthOfBytecodeset(byte: i64, set: i64) -> i64 {
    if set == SISTA_BYTECODE_SET {
        if byte < 224 {
            return 1;
        }
        return (if byte < 248 { 2i32 } else { 3 }) as i64;
    }
    if byte == 143 {
        return 4;
    }
    if byte == 132 || byte >= 139 && byte <= 142 {
        return 3;
    }
    if byte >= 128 && byte <= 134 || (byte == 138 || byte >= 160 && byte <= 175) {
        return 2;
    }
    1
}

/// 167. Receiver stays.
pub(super) extern "C" fn primitiveYield(vm: &VM) {
    yieldActiveProcess(vm);
}

/// 186. An optional argument is the process that enters. Answer true if it owns the mutex already, else false, when it has got it.
pub(super) extern "C" fn primitiveEnterCriticalSection(vm: &VM) {
    if isListOfSlotsat(vm, MUTEX_OWNER_INDEX.wrapping_add(1), vm.argumentCount.get())
        == 0
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let mutex: i64 = memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let t3: i64;
    if vm.argumentCount.get() > 0 {
        t3 = memory::load(vm.stackPointer.get() as *mut i64);
    } else {
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
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
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
        t3 = value1;
    }
    let mut value2: i64 = memory::load(
        mutex
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MUTEX_OWNER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value2 & TAG_MASK == 0
        && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value2 = fixForwardedFieldofObject(vm, MUTEX_OWNER_INDEX, mutex);
    }
    if value2 == vm.nilObj.get() {
        let mut offset: u64 = mutex as u64;
        offset = offset.wrapping_sub(vm.newSpaceStart.get());
        let mut t4: bool = offset >= vm.newSpaceBytes.get();
        if t4 {
            let mut t5: bool = t3 & TAG_MASK == 0;
            if t5 {
                let mut offset1: u64 = t3 as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t5 = offset1 < vm.newSpaceBytes.get();
            }
            t4 = t5;
        }
        if t4 {
            if memory::load(mutex as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, mutex);
            }
        }
        memory::store(
            mutex
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(MUTEX_OWNER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            t3,
        );
        let t: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop1: i64 = vm.falseObj.get();
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop1);
        return;
    }
    if value2 == t3 {
        let t1: i64 = vm.argumentCount.get().wrapping_add(1);
        let oop2: i64 = vm.trueObj.get();
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(t1.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop2);
        return;
    }
    let t2: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop3: i64 = vm.falseObj.get();
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t2.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop3);
    waitIn(vm, mutex);
}

/// 185. The first waiting process gets the mutex. Receiver stays.
pub(super) extern "C" fn primitiveExitCriticalSection(vm: &VM) {
    if isListOfSlotsat(vm, MUTEX_OWNER_INDEX.wrapping_add(1), 0) == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let mutex: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let mut value: i64 = memory::load(
        mutex
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(FIRST_LINK_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, FIRST_LINK_INDEX, mutex);
    }
    if value == vm.nilObj.get() {
        let value1: i64 = vm.nilObj.get();
        let mut offset: u64 = mutex as u64;
        offset = offset.wrapping_sub(vm.newSpaceStart.get());
        let mut t1: bool = offset >= vm.newSpaceBytes.get();
        if t1 {
            let mut t3: bool = value1 & TAG_MASK == 0;
            if t3 {
                let mut offset1: u64 = value1 as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t3 = offset1 < vm.newSpaceBytes.get();
            }
            t1 = t3;
        }
        if t1 {
            if memory::load(mutex as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, mutex);
            }
        }
        memory::store(
            mutex
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(MUTEX_OWNER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            value1,
        );
        return;
    }
    let process: i64 = removeFirstOf(vm, mutex);
    let mut offset2: u64 = mutex as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
    if t2 {
        let mut t4: bool = process & TAG_MASK == 0;
        if t4 {
            let mut offset3: u64 = process as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t4 = offset3 < vm.newSpaceBytes.get();
        }
        t2 = t4;
    }
    if t2 {
        if memory::load(mutex as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, mutex);
        }
    }
    memory::store(
        mutex
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MUTEX_OWNER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        process,
    );
    resume(vm, process);
}

/// 187. As 186, but answer nil instead of waiting.
pub(super) extern "C" fn primitiveTestAndSetOwnershipOfCriticalSection(vm: &VM) {
    if isListOfSlotsat(vm, MUTEX_OWNER_INDEX.wrapping_add(1), vm.argumentCount.get())
        == 0
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let mutex: i64 = memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let t: i64;
    if vm.argumentCount.get() > 0 {
        t = memory::load(vm.stackPointer.get() as *mut i64);
    } else {
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
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
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
        t = value1;
    }
    let mut value2: i64 = memory::load(
        mutex
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MUTEX_OWNER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value2 & TAG_MASK == 0
        && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value2 = fixForwardedFieldofObject(vm, MUTEX_OWNER_INDEX, mutex);
    }
    let mut result: i64 = vm.nilObj.get();
    if value2 == t {
        result = vm.trueObj.get();
    }
    if value2 == vm.nilObj.get() {
        let mut offset: u64 = mutex as u64;
        offset = offset.wrapping_sub(vm.newSpaceStart.get());
        let mut t1: bool = offset >= vm.newSpaceBytes.get();
        if t1 {
            let mut t3: bool = t & TAG_MASK == 0;
            if t3 {
                let mut offset1: u64 = t as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t3 = offset1 < vm.newSpaceBytes.get();
            }
            t1 = t3;
        }
        if t1 {
            if memory::load(mutex as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, mutex);
            }
        }
        memory::store(
            mutex
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(MUTEX_OWNER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
            t,
        );
        result = vm.falseObj.get();
    }
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(
                    vm
                        .argumentCount
                        .get()
                        .wrapping_add(1)
                        .wrapping_sub(1)
                        .wrapping_mul(BYTES_PER_WORD) as u64,
                ),
        );
    memory::store(vm.stackPointer.get() as *mut i64, result);
}

/// 230: sleep for up to that many microseconds. Receiver stays.
pub(super) extern "C" fn primitiveRelinquishProcessor(vm: &VM) {
    let microseconds: i64;
    'l0: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if oop & TAG_MASK == SMALL_INTEGER_TAG {
            microseconds = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l0;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        microseconds = 0;
    }
    if vm.primFailCode.get() != 0 || microseconds < 0 {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    relinquishFor(vm, microseconds as u64);
}

/// 136: signal the semaphore (nil: none) when the clock of primitive 135, which wraps, has that value. Receiver stays.
pub(super) extern "C" fn primitiveSignalAtMilliseconds(vm: &VM) {
    let semaphore: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let milliseconds: i64;
    'l0: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if oop & TAG_MASK == SMALL_INTEGER_TAG {
            milliseconds = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l0;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        milliseconds = 0;
    }
    if vm.primFailCode.get() != 0
        || (!(semaphore == vm.nilObj.get() || isSemaphore(vm, semaphore) != 0)
            || milliseconds < 0)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let mut delta: u64 = (milliseconds as u64).wrapping_sub(platform::ioMSecs())
        & 536870911;
    if delta > 268435455 {
        delta = 0;
    }
    setTimerat(
        vm,
        semaphore,
        platform::ioUTCMicrosecondsNow().wrapping_add(delta.wrapping_mul(1000)),
    );
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

/// 242: signal the semaphore (nil: none) at that time. Receiver stays.
pub(super) extern "C" fn primitiveSignalAtUTCMicroseconds(vm: &VM) {
    let semaphore: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let microseconds: u64 = positive64BitValueOf(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ),
    );
    if vm.primFailCode.get() != 0
        || !(semaphore == vm.nilObj.get() || isSemaphore(vm, semaphore) != 0)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    setTimerat(vm, semaphore, microseconds);
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

#[inline(never)]
pub(super) fn setTimerat(vm: &VM, semaphore: i64, microseconds: u64) {
    let oop1: i64 = vm.specialObjectsOop.get();
    let mut offset: u64 = oop1 as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = semaphore & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = semaphore as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(oop1 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop1);
        }
    }
    memory::store(
        oop1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(THE_TIMER_SEMAPHORE.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        semaphore,
    );
    signalAt(vm, if semaphore == vm.nilObj.get() { 0 } else { microseconds });
}

/// 124: which semaphore (nil: none) to signal when memory runs low. Receiver stays.
pub(super) extern "C" fn primitiveLowSpaceSemaphore(vm: &VM) {
    let semaphore: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if !(semaphore == vm.nilObj.get() || isSemaphore(vm, semaphore) != 0) {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let oop1: i64 = vm.specialObjectsOop.get();
    let mut offset: u64 = oop1 as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t1: bool = offset >= vm.newSpaceBytes.get();
    if t1 {
        let mut t3: bool = semaphore & TAG_MASK == 0;
        if t3 {
            let mut offset1: u64 = semaphore as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t3 = offset1 < vm.newSpaceBytes.get();
        }
        t1 = t3;
    }
    if t1 {
        if memory::load(oop1 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop1);
        }
    }
    memory::store(
        oop1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(THE_LOW_SPACE_SEMAPHORE.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        semaphore,
    );
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
}
