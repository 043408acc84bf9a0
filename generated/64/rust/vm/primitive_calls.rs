//! The functions that class `PrimitiveCalls` defines.

use core::sync::atomic::Ordering::Relaxed;
use super::compiled_code::primitiveIndexOf;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK,
    CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX, CLASS_METHOD_CONTEXT_COMPACT_INDEX,
    CTXT_TEMP_FRAME_START, FLAGS_ARGUMENT_COUNT_SHIFT, FORMAT_ARRAY,
    FORMAT_COMPILED_CODE, FORMAT_FORWARDER, FORMAT_MASK, FORMAT_SHIFT, FORMAT_WEAK,
    FORWARDER_CLASS_INDEX, FRAME_CALLER_IP, FRAME_FIRST_TEMP, FRAME_FLAGS, FRAME_LINK,
    FRAME_LOWEST_ARGUMENT, FRAME_METHOD, FRAME_RECEIVER, HEADER_ARGUMENT_COUNT_SHIFT,
    HEADER_INDEX, HEADER_LITERAL_COUNT_MASK, HEADER_TEMP_COUNT_SHIFT,
    LAST_POINTER_FORMAT, LITERAL_START, MAX_PRIMITIVE_INDEX, MAX_SMALL_INTEGER,
    NUM_FAMILY_PRIMITIVES, NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT,
    PRIM_ERR_FFI_EXCEPTION, PRIM_ERR_OS_ERROR, PRIM_ERR_TABLE, QUICK_PRIMITIVE_FIRST,
    QUICK_PRIMITIVE_LAST, REMEMBERED_BIT, SHIFT_FOR_WORD, SISTA_BYTECODE_SET,
    SISTA_STORE_TEMP, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, STACK_POINTER_INDEX, TAG_MASK,
    V3_STORE_TEMP,
};
use super::image_family::primitiveOfFamily;
use super::integer_conversions::{largeIntegerOfclassIndex, signed64BitIntegerFor};
use super::spur_allocation::cloneObject;
use super::spur_object_fields::{
    fixForwardedFieldofObject, fixedFieldsOf, followForwarded,
};
use super::spur_remembered_set::enterIntoRememberedSet;
use super::stack_pages::stackLimitReached;
use super::state::VM;
use super::tables::{
    PRIMITIVE_ACCESSOR_DEPTH_TABLE, PRIMITIVE_ARGUMENT_COUNTS, PRIMITIVE_TABLE,
};
use super::memory;

/// The number of the method's primitive if sends have something to run for it, else 0.
#[inline(never)]
pub(super) fn runnablePrimitiveOf(vm: &VM, code: i64) -> i64 {
    let index: i64 = primitiveOfFamily(vm, primitiveIndexOf(code));
    if index >= QUICK_PRIMITIVE_FIRST && index <= QUICK_PRIMITIVE_LAST {
        return if (memory::load(code.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32) as u64)
            .wrapping_shr(HEADER_ARGUMENT_COUNT_SHIFT as u32) as i64 & 15 == 0
        {
            index
        } else {
            0
        };
    }
    let mut t: bool = index > 0
        && (index <= MAX_PRIMITIVE_INDEX.wrapping_add(NUM_FAMILY_PRIMITIVES)
            && PRIMITIVE_TABLE[index as usize].is_some());
    if t {
        let count: i64 = (memory::load(code.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32) as u64)
            .wrapping_shr(HEADER_ARGUMENT_COUNT_SHIFT as u32) as i64 & 15;
        let counts: u8 = PRIMITIVE_ARGUMENT_COUNTS[index as usize];
        t = count as u64 >= counts as u64 >> 4 && count <= (counts as i32 & 15) as i64;
    }
    if t { index } else { 0 }
}

/// The primitive failed.
#[inline(never)]
pub(super) fn retryOrActivate(vm: &VM, index: i64) {
    retryPrimitive(vm, index);
    if vm.primFailCode.get() != 0 {
        activateAfterFailure(vm);
    }
}

/// Forwarders among its operands may be the only reason for its failure.
#[inline(never)]
pub(super) fn retryPrimitive(vm: &VM, index: i64) {
    if vm.forwardersMayExist.get() == 0 {
        return;
    }
    if followOperandsToDepth(vm, PRIMITIVE_ACCESSOR_DEPTH_TABLE[index as usize] as i64)
        != 0
    {
        vm.primFailCode.set(0);
        PRIMITIVE_TABLE[index as usize].expect("a null function is called")(vm);
    }
}

/// Run the code of newMethod behind its call-primitive bytecode.
#[inline(never)]
pub(super) fn activateAfterFailure(vm: &VM) {
    let code: i64 = vm.newMethod.get();
    let count: i64 = vm.argumentCount.get();
    let header: i64 = memory::load(code.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    let rcvr: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    vm.bytecodeSetOffset.set((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
    let flags: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
        .wrapping_add((count as u64).wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
        .wrapping_add(1);
    let fp: u64 = vm.stackPointer.get().wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
    memory::store(
        fp.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
        vm.instructionPointer.get() as i64,
    );
    memory::store(
        fp.wrapping_add(FRAME_LINK as u64) as *mut i64,
        vm.framePointer.get() as i64,
    );
    memory::store(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64, code);
    memory::store(fp.wrapping_add(FRAME_FLAGS as u64) as *mut i64, flags as i64);
    memory::store(fp.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr);
    vm.framePointer.set(fp);
    vm.stackPointer.set(fp.wrapping_add(FRAME_RECEIVER as u64));
    let mut i: i64 = 1;
    while i <= count {
        let oop: i64 = memory::load(
            fp
                .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                .wrapping_add(count.wrapping_sub(i).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop);
        i = i.wrapping_add(1);
    }
    let last: u64 = vm
        .stackPointer
        .get()
        .wrapping_sub(
            ((header as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63)
                .wrapping_sub(count)
                .wrapping_mul(BYTES_PER_WORD) as u64,
        );
    while vm.stackPointer.get() > last {
        let oop1: i64 = vm.nilObj.get();
        vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop1);
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
    vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(3));
    let ip: u64 = vm.instructionPointer.get();
    let bytecodeSet: i64 = vm.bytecodeSetOffset.get();
    let t1: i64;
    'l3: {
        if bytecodeSet == SISTA_BYTECODE_SET {
            t1 = (memory::load(ip as *mut u8) as i64 == SISTA_STORE_TEMP) as i64;
            break 'l3;
        }
        t1 = (memory::load(ip as *mut u8) as i64 == V3_STORE_TEMP
            && memory::load(ip.wrapping_add(1) as *mut u8) as i64 & 192 == 64) as i64;
    }
    if t1 != 0 {
        let t: i64 = memory::load(vm.instructionPointer.get().wrapping_add(1) as *mut u8)
            as i64 & 63;
        let oop2: i64 = errorObjectForFailure(vm);
        memory::store(
            vm
                .framePointer
                .get()
                .wrapping_add(FRAME_FIRST_TEMP as u64)
                .wrapping_sub(t.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            oop2,
        );
        vm.instructionPointer.set(vm.instructionPointer.get().wrapping_add(2));
    }
    vm.primFailCode.set(0);
    if vm.stackPointer.get() < vm.stackLimit.load(Relaxed) {
        stackLimitReached(vm);
    }
}

/// What the image's error table has for the failure code, else the code itself. The entries for failures of the operating system and of
/// foreign calls are templates, which are copied and completed.
#[inline(never)]
pub(super) fn errorObjectForFailure(vm: &VM) -> i64 {
    let table: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(PRIM_ERR_TABLE.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    let mut t2: bool = table & TAG_MASK == 0
        && (memory::load(table as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64;
    if t2 {
        let mut t1: bool = vm.primFailCode.get() > 0;
        if t1 {
            let t: i64 = vm.primFailCode.get();
            let count: u64 = (memory::load(table as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t1 = t
                <= (if count == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(table.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count
                }) as i64;
        }
        t2 = t1;
    }
    if !t2 {
        return vm
            .primFailCode
            .get()
            .wrapping_shl(NUM_TAG_BITS as u32)
            .wrapping_add(SMALL_INTEGER_TAG);
    }
    let index: i64 = vm.primFailCode.get().wrapping_sub(1);
    let mut value: i64 = memory::load(
        table
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, index, table);
    }
    if !(vm.primFailCode.get() == PRIM_ERR_OS_ERROR
        || vm.primFailCode.get() == PRIM_ERR_FFI_EXCEPTION)
    {
        return value;
    }
    let mut t4: bool = value & TAG_MASK == 0
        && (memory::load(value as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64;
    if t4 {
        let count1: u64 = (memory::load(value as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t4 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(value.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64 >= 2;
    }
    if !t4 {
        return value;
    }
    let copy: i64 = cloneObject(vm, value);
    if copy == 0 {
        return value;
    }
    let value1: i64 = signed64BitIntegerFor(vm, vm.osErrorCode.get());
    let mut offset: u64 = copy as u64;
    offset = offset.wrapping_sub(vm.newSpaceStart.get());
    let mut t9: bool = offset >= vm.newSpaceBytes.get();
    if t9 {
        let mut t10: bool = value1 & TAG_MASK == 0;
        if t10 {
            let mut offset1: u64 = value1 as u64;
            offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
            t10 = offset1 < vm.newSpaceBytes.get();
        }
        t9 = t10;
    }
    if t9 {
        if memory::load(copy as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, copy);
        }
    }
    memory::store(
        copy
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        value1,
    );
    let mut t6: bool = vm.primFailCode.get() == PRIM_ERR_FFI_EXCEPTION;
    if t6 {
        let count2: u64 = (memory::load(copy as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t6 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(copy.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count2
        }) as i64 >= 3;
    }
    if t6 {
        let value2: u64 = vm.faultingPC.get();
        let t8: i64;
        'l5: {
            if value2 <= MAX_SMALL_INTEGER as u64 {
                t8 = (value2 as i64)
                    .wrapping_shl(NUM_TAG_BITS as u32)
                    .wrapping_add(SMALL_INTEGER_TAG);
                break 'l5;
            }
            t8 = largeIntegerOfclassIndex(
                vm,
                value2,
                CLASS_LARGE_POSITIVE_INTEGER_COMPACT_INDEX,
            );
        }
        let mut offset2: u64 = copy as u64;
        offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
        let mut t11: bool = offset2 >= vm.newSpaceBytes.get();
        if t11 {
            let mut t12: bool = t8 & TAG_MASK == 0;
            if t12 {
                let mut offset3: u64 = t8 as u64;
                offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                t12 = offset3 < vm.newSpaceBytes.get();
            }
            t11 = t12;
        }
        if t11 {
            if memory::load(copy as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, copy);
            }
        }
        memory::store(
            copy
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(2i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            t8,
        );
    }
    copy
}

pub(super) fn primitiveFailForOSError(vm: &VM, code: i64) -> i64 {
    vm.osErrorCode.set(code);
    vm.primFailCode.set(PRIM_ERR_OS_ERROR);
    PRIM_ERR_OS_ERROR
}

pub(super) fn primitiveFailForFFIExceptionat(vm: &VM, code: u64, pc: u64) -> i64 {
    vm.osErrorCode.set(code as i64);
    vm.faultingPC.set(pc);
    vm.primFailCode.set(PRIM_ERR_FFI_EXCEPTION);
    PRIM_ERR_FFI_EXCEPTION
}

/// Replace forwarders among receiver and arguments (depth 0), in their fields (1) and so on; answer whether there was one. Depth -1 means that
/// the primitive does not look at its operands.
#[inline(never)]
pub(super) fn followOperandsToDepth(vm: &VM, depth: i64) -> i64 {
    let mut found: i64 = 0;
    if depth < 0 {
        return found;
    }
    let limit: i64 = vm.argumentCount.get();
    let mut i: i64 = 0;
    while i <= limit {
        let address: u64 = vm
            .stackPointer
            .get()
            .wrapping_add(i.wrapping_mul(BYTES_PER_WORD) as u64);
        let mut oop: i64 = memory::load(address as *mut i64);
        if oop & TAG_MASK == 0 {
            if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
            {
                found = 1;
                oop = followForwarded(oop);
                memory::store(address as *mut i64, oop);
            }
            if depth > 0 && followFieldsOftoDepth(vm, oop, depth) != 0 {
                found = 1;
            }
        }
        i = i.wrapping_add(1);
    }
    found
}

#[inline(never)]
pub(super) fn followFieldsOftoDepth(vm: &VM, object: i64, depth: i64) -> i64 {
    let mut found: i64 = 0;
    if !(object & TAG_MASK == 0
        && (memory::load(object as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64)
    {
        return found;
    }
    let t: i64;
    if (memory::load(object as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
        & FORMAT_MASK as u64 == FORMAT_WEAK as u64
    {
        t = fixedFieldsOf(vm, object);
    } else {
        'l1: {
            let format: u64 = (memory::load(object as *mut i64) as u64)
                .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
            if format <= LAST_POINTER_FORMAT as u64 {
                let t1: i64;
                if memory::load(object as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                {
                    'l2: {
                        let count: u64 = (memory::load(object as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        let slots: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                            (memory::load(
                                object.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                            ) & OVERFLOW_COUNT_MASK) as u64
                        } else {
                            count
                        }) as i64;
                        if slots < CTXT_TEMP_FRAME_START {
                            t1 = slots;
                            break 'l2;
                        }
                        let mut top: i64 = memory::load(
                            object
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        );
                        if top & SMALL_INTEGER_TAG == 0 {
                            t1 = CTXT_TEMP_FRAME_START;
                            break 'l2;
                        }
                        top = top
                            .wrapping_shr(NUM_TAG_BITS as u32)
                            .wrapping_add(CTXT_TEMP_FRAME_START);
                        if top < CTXT_TEMP_FRAME_START {
                            t1 = CTXT_TEMP_FRAME_START;
                            break 'l2;
                        }
                        t1 = if top < slots { top } else { slots };
                    }
                } else {
                    let count1: u64 = (memory::load(object as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    t1 = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(object.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count1
                    }) as i64;
                }
                t = t1;
                break 'l1;
            }
            if format >= FORMAT_COMPILED_CODE as u64 {
                t = LITERAL_START
                    .wrapping_add(
                        memory::load(
                                object
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32) & 32767,
                    );
                break 'l1;
            }
            t = (format == FORMAT_FORWARDER as u64) as i64;
        }
    }
    let mut i: i64 = 0;
    while i < t {
        let mut field: i64 = memory::load(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if field & TAG_MASK == 0 {
            if memory::load(field as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
            {
                found = 1;
                let mut value: i64 = memory::load(
                    object
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                );
                if value & TAG_MASK == 0
                    && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == FORWARDER_CLASS_INDEX as u64
                {
                    value = fixForwardedFieldofObject(vm, i, object);
                }
                field = value;
            }
            if depth > 1 && followFieldsOftoDepth(vm, field, depth.wrapping_sub(1)) != 0
            {
                found = 1;
            }
        }
        i = i.wrapping_add(1);
    }
    found
}
