//! The functions that class `CompiledCode` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK, FORMAT_COMPILED_CODE,
    FORMAT_MASK, FORMAT_SHIFT, FORWARDER_CLASS_INDEX, HEADER_ARGUMENT_COUNT_SHIFT,
    HEADER_HAS_PRIMITIVE, HEADER_INDEX, HEADER_LITERAL_COUNT_MASK, LAST_POINTER_FORMAT,
    NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, SHIFT_FOR_WORD,
    SLOT_COUNT_SHIFT, TAG_MASK, VALUE_INDEX,
};
use super::spur_object_fields::fixForwardedFieldofObject;
use super::state::VM;
use super::memory;

#[inline]
pub(super) fn argumentCountOf(code: i64) -> i64 {
    (memory::load(code.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32) as u64)
        .wrapping_shr(HEADER_ARGUMENT_COUNT_SHIFT as u32) as i64 & 15
}

/// The number behind the call-primitive bytecode, 0 without one. SistaV1 numbers with the top bit set are inlined primitives,
/// no primitives of the method.
#[inline(never)]
pub(super) fn primitiveIndexOf(code: i64) -> i64 {
    let header: i64 = memory::load(code.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32);
    if header & HEADER_HAS_PRIMITIVE == 0 {
        return 0;
    }
    let ip: u64 = code
        .wrapping_add(BASE_HEADER_SIZE)
        .wrapping_add(
            (header & HEADER_LITERAL_COUNT_MASK)
                .wrapping_add(1)
                .wrapping_mul(BYTES_PER_WORD),
        ) as u64;
    (memory::load(ip.wrapping_add(1) as *mut u8) as i64)
        .wrapping_add((memory::load(ip.wrapping_add(2) as *mut u8) as i64) << 8)
}

#[inline]
pub(super) fn literalofMethod(index: i64, code: i64) -> i64 {
    memory::load(
        code
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(BYTES_PER_WORD)
            .wrapping_add(index.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
    )
}

/// The class of a method: the value of its last literal, an association. Answer nil when there is none.
#[inline(never)]
pub(super) fn methodClassOf(vm: &VM, code: i64) -> i64 {
    let count: i64 = memory::load(
            code
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32) & 32767;
    if count == 0 {
        return vm.nilObj.get();
    }
    let mut value: i64 = memory::load(
        code
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, count, code);
    }
    if !(value & TAG_MASK == 0
        && (memory::load(value as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64)
    {
        return vm.nilObj.get();
    }
    let count1: u64 = (memory::load(value as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    if (if count1 == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(value.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count1
    }) as i64 <= VALUE_INDEX
    {
        return vm.nilObj.get();
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
    value1
}

/// The method that a block, however deeply nested, belongs to: last literals lead outwards.
#[inline(never)]
pub(super) fn methodOfCode(vm: &VM, code: i64) -> i64 {
    let mut outer: i64 = code;
    loop {
        let index: i64 = memory::load(
                outer
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32) & 32767;
        let mut value: i64 = memory::load(
            outer
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, index, outer);
        }
        if !(value & TAG_MASK == 0
            && (memory::load(value as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 >= FORMAT_COMPILED_CODE as u64)
        {
            break;
        }
        outer = value;
    }
    outer
}

/// The selector from the literal before the last one, directly or through an AdditionalMethodState; for the debugger.
#[inline(never)]
pub(super) fn selectorOf(vm: &VM, code: i64) -> i64 {
    let count: i64 = memory::load(
            code
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32) & 32767;
    if count < 2 {
        return vm.nilObj.get();
    }
    let index: i64 = count.wrapping_sub(1);
    let mut value: i64 = memory::load(
        code
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, index, code);
    }
    let mut selector: i64 = value;
    let mut t: bool = selector & TAG_MASK == 0
        && (memory::load(selector as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64;
    if t {
        let count1: u64 = (memory::load(selector as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        t = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(selector.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64 > 1;
    }
    if t {
        let mut value1: i64 = memory::load(
            selector
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(1i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value1 & TAG_MASK == 0
            && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value1 = fixForwardedFieldofObject(vm, 1, selector);
        }
        selector = value1;
    }
    selector
}
