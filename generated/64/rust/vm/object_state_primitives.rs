//! The functions that class `ObjectStatePrimitives` defines.

use super::constants::{
    ACTIVE_PROCESS_INDEX, BASE_HEADER_SIZE, BYTES_PER_WORD, CHARACTER_TAG,
    CLASS_INDEX_MASK, CLASS_METHOD_CONTEXT_COMPACT_INDEX, CLASS_SEMAPHORE,
    CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS, CTXT_TEMP_FRAME_START,
    FIXED_FIELDS_MASK, FORMAT_BYTES, FORMAT_COMPILED_CODE, FORMAT_EPHEMERON,
    FORMAT_FIXED, FORMAT_FORWARDER, FORMAT_MASK, FORMAT_SHIFT, FORMAT_SHORTS,
    FORMAT_WEAK, FORMAT_WORDS32, FORMAT_WORDS64, FORWARDER_CLASS_INDEX, HEADER_INDEX,
    IDENTITY_HASH_MASK, IDENTITY_HASH_SHIFT, IMMUTABLE_BIT, INSTANCE_SPECIFICATION_INDEX,
    INSTANCE_SPEC_MASK, INSTANCE_SPEC_SHIFT, LAST_POINTER_FORMAT, LAST_PUN_CLASS_INDEX,
    LITERAL_START, MAX_CHARACTER_CODE, NUM_TAG_BITS, OVERFLOW_COUNT_MASK,
    OVERFLOW_SLOT_COUNT, PINNED_BIT, PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_NUM_ARGS,
    PRIM_ERR_BAD_RECEIVER, PRIM_ERR_GENERIC_FAILURE, PRIM_ERR_INAPPROPRIATE,
    PRIM_ERR_NO_MEMORY, PRIM_ERR_NO_MODIFICATION, PRIM_ERR_UNSUPPORTED,
    PROCESS_LISTS_INDEX, SCHEDULER_ASSOCIATION, SHIFT_FOR_WORD, SLOT_COUNT_SHIFT,
    SMALL_FLOAT_TAG, SMALL_INTEGER_TAG, STACK_POINTER_INDEX, TAG_MASK, VALUE_INDEX,
};
use super::contexts::{contextSizeOf, contextslotAt};
use super::scheduler::followedFieldof;
use super::spur_become::{becomewithtwoWaycopyHash, pinObject};
use super::spur_class_table::{ensureBehaviorHash, giveHashTo, objCouldBeClassObj};
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_object_header::{formatForBytesbase, setFormatOfto};
use super::state::VM;
use super::subscript_cache::flushSubscriptCache;
use super::memory;

/// Forwarded operands fail, so that they are followed and asked again.
pub(super) extern "C" fn primitiveIdentical(vm: &VM) {
    let one: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let other: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if one & TAG_MASK == 0
        && memory::load(one as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        || other & TAG_MASK == 0
            && memory::load(other as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let count: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = if one == other { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveNotIdentical(vm: &VM) {
    let one: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let other: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if one & TAG_MASK == 0
        && memory::load(one as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
        || other & TAG_MASK == 0
            && memory::load(other as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let count: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = if one != other { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveIdentityHash(vm: &VM) {
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if oop & TAG_MASK != 0
        || memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let t1: i64;
    'l1: {
        if oop & TAG_MASK == 0 {
            let hash: u64 = (memory::load(oop as *mut i64) as u64)
                .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64;
            t1 = (if hash == 0 { giveHashTo(vm, oop) as u64 } else { hash }) as i64;
            break 'l1;
        }
        if oop & TAG_MASK == SMALL_FLOAT_TAG {
            t1 = oop >> 4;
            break 'l1;
        }
        if oop & TAG_MASK == CHARACTER_TAG {
            t1 = (oop as u64).wrapping_shr(NUM_TAG_BITS as u32) as i64;
            break 'l1;
        }
        t1 = oop.wrapping_shr(NUM_TAG_BITS as u32);
    }
    let oop1: i64 = t1.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
}

/// A class gets its place in the class table now if it has none yet.
pub(super) extern "C" fn primitiveBehaviorHash(vm: &VM) {
    let tag: i64 = ensureBehaviorHash(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
    );
    if tag < 0 {
        vm.primFailCode.set(0i64.wrapping_sub(tag));
        return;
    }
    let count: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = tag.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

pub(super) extern "C" fn primitiveMaxIdentityHash(vm: &VM) {
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = IDENTITY_HASH_MASK
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// Without argument: whether the receiver has a hash. With one: give it that hash and answer the old one; a second argument, whether it is a class, does
/// not matter because a class has its index.
pub(super) extern "C" fn primitiveSetOrHasIdentityHash(vm: &VM) {
    if vm.argumentCount.get() > 2 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let oop: i64 = memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    if oop & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let old: u64 = (memory::load(oop as *mut i64) as u64)
        .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64;
    if vm.argumentCount.get() == 0 {
        let oop1: i64 = if old != 0 { vm.trueObj.get() } else { vm.falseObj.get() };
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64),
            );
        memory::store(vm.stackPointer.get() as *mut i64, oop1);
        return;
    }
    let offset: i64 = vm.argumentCount.get().wrapping_sub(1);
    let hash: i64;
    'l3: {
        let oop2: i64 = memory::load(
            vm
                .stackPointer
                .get()
                .wrapping_add(offset.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
        );
        if oop2 & SMALL_INTEGER_TAG != 0 {
            hash = oop2.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l3;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        hash = 0;
    }
    if !(vm.primFailCode.get() == 0 && (hash > 0 && hash <= IDENTITY_HASH_MASK)) {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let mut t1: bool = oop & TAG_MASK == 0;
    if t1 {
        let classIndex: i64 = ((memory::load(oop as *mut i64) as u64)
            .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64)
            as i64;
        let t2: i64;
        'l5: {
            let page: i64 = memory::load(
                vm
                    .hiddenRootsObj
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ((classIndex as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32)
                            as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            if page == vm.nilObj.get() {
                t2 = page;
                break 'l5;
            }
            t2 = memory::load(
                page
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        (classIndex & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
        }
        t1 = t2 == oop;
    }
    if t1 {
        vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
        return;
    }
    let mut field: u64 = IDENTITY_HASH_MASK as u64;
    let header: u64 = memory::load(oop as *mut i64) as u64
        & !field.wrapping_shl(IDENTITY_HASH_SHIFT as u32);
    field = hash as u64;
    memory::store(
        oop as *mut i64,
        (header | field.wrapping_shl(IDENTITY_HASH_SHIFT as u32)) as i64,
    );
    let count: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop3: i64 = (old as i64)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop3);
}

pub(super) extern "C" fn primitiveClass(vm: &VM) {
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if oop & TAG_MASK == 0
        && memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let t1: i64;
    'l1: {
        let tag: i64 = oop & TAG_MASK;
        let t2: i64 = (if tag == 0 {
            memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag as u64
        }) as i64;
        let page: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    ((t2 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            t1 = page;
            break 'l1;
        }
        t1 = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t2 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, t1);
}

/// The format field of an object's header.
pub(super) extern "C" fn primitiveFormat(vm: &VM) {
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if oop & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop1: i64 = (((memory::load(oop as *mut i64) as u64)
        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
}

/// Give the receiver the class of the argument.
pub(super) extern "C" fn primitiveChangeClass(vm: &VM) {
    let oop: i64 = memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let class: i64;
    'l0: {
        let tag: i64 = oop1 & TAG_MASK;
        let t: i64 = (if tag == 0 {
            memory::load(oop1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag as u64
        }) as i64;
        let page: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    ((t as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            class = page;
            break 'l0;
        }
        class = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    let code: i64 = changeClassOfto(vm, oop, class);
    if code != 0 {
        vm.primFailCode.set(code);
        return;
    }
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

/// Make the argument an instance of the receiver.
pub(super) extern "C" fn primitiveAdoptInstance(vm: &VM) {
    let code: i64 = changeClassOfto(
        vm,
        memory::load(vm.stackPointer.get() as *mut i64),
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
    );
    if code != 0 {
        vm.primFailCode.set(code);
        return;
    }
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64),
        );
}

/// Answer 0 or why it cannot be.
#[inline(never)]
pub(super) fn changeClassOfto(vm: &VM, oop: i64, class: i64) -> i64 {
    if oop & TAG_MASK != 0 {
        return PRIM_ERR_INAPPROPRIATE;
    }
    if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == FORWARDER_CLASS_INDEX as u64
    {
        return PRIM_ERR_BAD_ARGUMENT;
    }
    if memory::load(oop as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0 {
        return PRIM_ERR_NO_MODIFICATION;
    }
    if !(class & TAG_MASK == 0 && objCouldBeClassObj(vm, class) != 0) {
        return PRIM_ERR_BAD_RECEIVER;
    }
    let classIndex: i64 = ensureBehaviorHash(vm, class);
    if classIndex < 0 {
        return 0i64.wrapping_sub(classIndex);
    }
    if classIndex <= LAST_PUN_CLASS_INDEX {
        return PRIM_ERR_INAPPROPRIATE;
    }
    let newFormat: i64;
    'l2: {
        let format: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        let format1: i64 = memory::load(
            class
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let classFormat: i64 = ((if format1 & SMALL_INTEGER_TAG != 0 {
            format1.wrapping_shr(NUM_TAG_BITS as u32)
        } else {
            0
        }) as u64)
            .wrapping_shr(INSTANCE_SPEC_SHIFT as u32) as i64 & INSTANCE_SPEC_MASK;
        let count: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let slots: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64;
        let format2: i64 = memory::load(
            class
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    INSTANCE_SPECIFICATION_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        let fixed: i64 = (if format2 & SMALL_INTEGER_TAG != 0 {
            format2.wrapping_shr(NUM_TAG_BITS as u32)
        } else {
            0
        }) & FIXED_FIELDS_MASK;
        if format <= LAST_POINTER_FORMAT as u64 {
            if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
                || classFormat > LAST_POINTER_FORMAT
            {
                newFormat = -1;
                break 'l2;
            }
            if classFormat <= FORMAT_FIXED || classFormat == FORMAT_EPHEMERON {
                newFormat = if slots == fixed { classFormat } else { -1 };
                break 'l2;
            }
            newFormat = if slots >= fixed { classFormat } else { -1 };
            break 'l2;
        }
        if format >= FORMAT_COMPILED_CODE as u64 {
            newFormat = (if classFormat == FORMAT_COMPILED_CODE {
                format
            } else {
                18446744073709551615
            }) as i64;
            break 'l2;
        }
        if !(classFormat >= FORMAT_WORDS64 && classFormat < FORMAT_COMPILED_CODE) {
            newFormat = -1;
            break 'l2;
        }
        let count1: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        let t1: i64 = ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64)
            .wrapping_shl(SHIFT_FOR_WORD as u32);
        let format3: i64 = ((memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64) as i64;
        let t2: i64;
        'l0: {
            if format3 >= FORMAT_BYTES {
                t2 = format3 & 7;
                break 'l0;
            }
            if format3 >= FORMAT_SHORTS {
                t2 = (format3 & 3) << 1;
                break 'l0;
            }
            if format3 >= FORMAT_WORDS32 {
                t2 = (format3 & 1) << 2;
                break 'l0;
            }
            t2 = 0;
        }
        let bytes: i64 = t1.wrapping_sub(t2);
        let t: i64;
        'l1: {
            if classFormat >= FORMAT_BYTES {
                t = 0;
                break 'l1;
            }
            if classFormat >= FORMAT_SHORTS {
                t = 1;
                break 'l1;
            }
            if classFormat >= FORMAT_WORDS32 {
                t = 2;
                break 'l1;
            }
            t = 3;
        }
        if bytes & 1i64.wrapping_shl(t as u32).wrapping_sub(1) != 0 {
            newFormat = -1;
            break 'l2;
        }
        newFormat = formatForBytesbase(bytes, classFormat);
    }
    if newFormat < 0 {
        return PRIM_ERR_BAD_ARGUMENT;
    }
    setFormatOfto(oop, newFormat);
    memory::store(
        oop as *mut i64,
        (memory::load(oop as *mut i64) as u64 & !(CLASS_INDEX_MASK as u64))
            .wrapping_add(classIndex as u64) as i64,
    );
    flushSubscriptCache(vm);
    0
}

pub(super) extern "C" fn primitiveArrayBecome(vm: &VM) {
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
            break 'l0;
        }
        let code: i64 = becomewithtwoWaycopyHash(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            1,
            0,
        );
        if code != 0 {
            vm.primFailCode.set(code);
            break 'l0;
        }
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    }
}

pub(super) extern "C" fn primitiveArrayBecomeOneWay(vm: &VM) {
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
            break 'l0;
        }
        let code: i64 = becomewithtwoWaycopyHash(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            0,
            1,
        );
        if code != 0 {
            vm.primFailCode.set(code);
            break 'l0;
        }
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    }
}

pub(super) extern "C" fn primitiveArrayBecomeOneWayNoCopyHash(vm: &VM) {
    'l0: {
        if vm.argumentCount.get() != 1 {
            vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
            break 'l0;
        }
        let code: i64 = becomewithtwoWaycopyHash(
            vm,
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            0,
            0,
        );
        if code != 0 {
            vm.primFailCode.set(code);
            break 'l0;
        }
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    }
}

pub(super) extern "C" fn primitiveArrayBecomeOneWayCopyHashArg(vm: &VM) {
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let copyHash: i64;
    'l0: {
        if oop == vm.trueObj.get() {
            copyHash = 1;
            break 'l0;
        }
        if oop != vm.falseObj.get() {
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
        }
        copyHash = 0;
    }
    if vm.primFailCode.get() != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    'l2: {
        if vm.argumentCount.get() != 2 {
            vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
            break 'l2;
        }
        let code: i64 = becomewithtwoWaycopyHash(
            vm,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            ),
            memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            ),
            0,
            copyHash,
        );
        if code != 0 {
            vm.primFailCode.set(code);
            break 'l2;
        }
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
            );
    }
}

pub(super) extern "C" fn primitiveGetImmutability(vm: &VM) {
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let t1: i64;
    'l0: {
        if oop & TAG_MASK != 0 {
            t1 = 1;
            break 'l0;
        }
        t1 = (memory::load(oop as *mut i64) as u64 & IMMUTABLE_BIT as u64 != 0) as i64;
    }
    let oop1: i64 = if t1 != 0 { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
}

pub(super) extern "C" fn primitiveSetImmutability(vm: &VM) {
    let oop: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let makeImmutable: i64;
    'l0: {
        if oop1 == vm.trueObj.get() {
            makeImmutable = 1;
            break 'l0;
        }
        if oop1 != vm.falseObj.get() {
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
        }
        makeImmutable = 0;
    }
    if vm.primFailCode.get() != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    if oop & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    if makeImmutable != 0 && canBeImmutable(vm, oop) == 0 {
        vm.primFailCode.set(PRIM_ERR_INAPPROPRIATE);
        return;
    }
    let wasImmutable: i64 = (memory::load(oop as *mut i64) as u64 & IMMUTABLE_BIT as u64
        != 0) as i64;
    if makeImmutable != 0 {
        memory::store(
            oop as *mut i64,
            (memory::load(oop as *mut i64) as u64 | IMMUTABLE_BIT as u64) as i64,
        );
    } else {
        memory::store(
            oop as *mut i64,
            (memory::load(oop as *mut i64) as u64 & !(IMMUTABLE_BIT as u64)) as i64,
        );
    }
    let count: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop2: i64 = if wasImmutable != 0 { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop2);
}

/// Not what the machine itself changes: contexts, what the collector clears, and what the scheduler links.
#[inline(never)]
pub(super) fn canBeImmutable(vm: &VM, oop: i64) -> i64 {
    if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
        || (oop & TAG_MASK == 0
            && (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 == FORMAT_EPHEMERON as u64
            || (memory::load(oop as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 == FORMAT_WEAK as u64)
    {
        return 0;
    }
    let class: i64;
    'l0: {
        let classIndex: i64 = (memory::load(oop as *mut i64) as u64
            & CLASS_INDEX_MASK as u64) as i64;
        let page: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    ((classIndex as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32)
                        as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page == vm.nilObj.get() {
            class = page;
            break 'l0;
        }
        class = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (classIndex & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    if class
        == memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(CLASS_SEMAPHORE.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    {
        return 0;
    }
    let object: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let scheduler: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object)
    };
    let mut value: i64 = memory::load(
        scheduler
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(PROCESS_LISTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, PROCESS_LISTS_INDEX, scheduler);
    }
    if oop == scheduler || oop == value {
        return 0;
    }
    let count: u64 = (memory::load(value as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    if (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(value.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64 > 0
    {
        let mut value1: i64 = memory::load(
            value
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(0i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value1 & TAG_MASK == 0
            && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value1 = fixForwardedFieldofObject(vm, 0, value);
        }
        let t2: i64;
        'l5: {
            let tag: i64 = value1 & TAG_MASK;
            let t5: i64 = (if tag == 0 {
                memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            } else {
                tag as u64
            }) as i64;
            let page1: i64 = memory::load(
                vm
                    .hiddenRootsObj
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        ((t5 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            if page1 == vm.nilObj.get() {
                t2 = page1;
                break 'l5;
            }
            t2 = memory::load(
                page1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        (t5 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
        }
        if class == t2 {
            return 0;
        }
    }
    let object1: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SCHEDULER_ASSOCIATION.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    let t6: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            object1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(VALUE_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, VALUE_INDEX, object1)
    };
    let t3: i64 = if vm.forwardersMayExist.get() == 0 {
        memory::load(
            t6
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(ACTIVE_PROCESS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    } else {
        followedFieldof(vm, ACTIVE_PROCESS_INDEX, t6)
    };
    let t4: i64;
    'l7: {
        let tag1: i64 = t3 & TAG_MASK;
        let t7: i64 = (if tag1 == 0 {
            memory::load(t3 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag1 as u64
        }) as i64;
        let page2: i64 = memory::load(
            vm
                .hiddenRootsObj
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    ((t7 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if page2 == vm.nilObj.get() {
            t4 = page2;
            break 'l7;
        }
        t4 = memory::load(
            page2
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t7 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    (class != t4) as i64
}

pub(super) extern "C" fn primitiveIsPinned(vm: &VM) {
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if oop & TAG_MASK != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop1: i64 = if memory::load(oop as *mut i64) as u64 & PINNED_BIT as u64 != 0 {
        vm.trueObj.get()
    } else {
        vm.falseObj.get()
    };
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
}

/// A young object moves to old space first. The active context could not: frames refer to it.
pub(super) extern "C" fn primitivePin(vm: &VM) {
    let oop: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let shallBePinned: i64;
    'l0: {
        if oop1 == vm.trueObj.get() {
            shallBePinned = 1;
            break 'l0;
        }
        if oop1 != vm.falseObj.get() {
            if vm.primFailCode.get() == 0 {
                vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
            }
        }
        shallBePinned = 0;
    }
    if vm.primFailCode.get() != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    if oop & TAG_MASK != 0
        || memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let wasPinned: i64 = (memory::load(oop as *mut i64) as u64 & PINNED_BIT as u64 != 0)
        as i64;
    if shallBePinned != 0 {
        if pinObject(vm, oop) == 0 {
            vm.primFailCode.set(PRIM_ERR_NO_MEMORY);
            return;
        }
    } else {
        memory::store(
            oop as *mut i64,
            (memory::load(oop as *mut i64) as u64 & !(PINNED_BIT as u64)) as i64,
        );
    }
    let count: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop2: i64 = if wasPinned != 0 { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop2);
}

/// Whether one of the receiver's slots refers to the argument.
pub(super) extern "C" fn primitiveObjectPointsTo(vm: &VM) {
    let oop: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let thing: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if oop & TAG_MASK != 0 {
        let oop1: i64 = vm.falseObj.get();
        vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, oop1);
        return;
    }
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop2: i64 = if objectpointsTo(vm, oop, thing) != 0 {
        vm.trueObj.get()
    } else {
        vm.falseObj.get()
    };
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop2);
}

#[inline(never)]
pub(super) fn objectpointsTo(vm: &VM, oop: i64, thing: i64) -> i64 {
    let mut i: i64;
    if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        let limit: i64 = CTXT_TEMP_FRAME_START.wrapping_add(contextSizeOf(vm, oop));
        i = 0;
        while i < limit {
            if contextslotAt(vm, oop, i) == thing {
                return 1;
            }
            i = i.wrapping_add(1);
        }
        return 0;
    }
    let limit1: i64;
    'l3: {
        let format: u64 = (memory::load(oop as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        if format <= LAST_POINTER_FORMAT as u64 {
            let t: i64;
            if memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
            {
                'l2: {
                    let count: u64 = (memory::load(oop as *mut i64) as u64)
                        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                    let slots: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                        (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                            & OVERFLOW_COUNT_MASK) as u64
                    } else {
                        count
                    }) as i64;
                    if slots < CTXT_TEMP_FRAME_START {
                        t = slots;
                        break 'l2;
                    }
                    let mut top: i64 = memory::load(
                        oop
                            .wrapping_add(BASE_HEADER_SIZE)
                            .wrapping_add(
                                STACK_POINTER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                            ) as *mut i64,
                    );
                    if top & SMALL_INTEGER_TAG == 0 {
                        t = CTXT_TEMP_FRAME_START;
                        break 'l2;
                    }
                    top = top
                        .wrapping_shr(NUM_TAG_BITS as u32)
                        .wrapping_add(CTXT_TEMP_FRAME_START);
                    if top < CTXT_TEMP_FRAME_START {
                        t = CTXT_TEMP_FRAME_START;
                        break 'l2;
                    }
                    t = if top < slots { top } else { slots };
                }
            } else {
                let count1: u64 = (memory::load(oop as *mut i64) as u64)
                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                t = (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                    (memory::load(oop.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                        & OVERFLOW_COUNT_MASK) as u64
                } else {
                    count1
                }) as i64;
            }
            limit1 = t;
            break 'l3;
        }
        if format >= FORMAT_COMPILED_CODE as u64 {
            limit1 = LITERAL_START
                .wrapping_add(
                    memory::load(
                            oop
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(
                                    HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                ) as *mut i64,
                        )
                        .wrapping_shr(NUM_TAG_BITS as u32) & 32767,
                );
            break 'l3;
        }
        limit1 = (format == FORMAT_FORWARDER as u64) as i64;
    }
    i = 0;
    while i < limit1 {
        if memory::load(
            oop
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        ) == thing
        {
            return 1;
        }
        i = i.wrapping_add(1);
    }
    0
}

pub(super) extern "C" fn primitiveAsCharacter(vm: &VM) {
    let code: i64;
    'l0: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        if oop & SMALL_INTEGER_TAG != 0 {
            code = oop.wrapping_shr(NUM_TAG_BITS as u32);
            break 'l0;
        }
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        code = 0;
    }
    if !(vm.primFailCode.get() == 0 && (code >= 0 && code <= MAX_CHARACTER_CODE)) {
        if vm.primFailCode.get() == 0 {
            vm.primFailCode.set(PRIM_ERR_GENERIC_FAILURE);
        }
        return;
    }
    let t: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop1: i64 = code.wrapping_shl(NUM_TAG_BITS as u32).wrapping_add(CHARACTER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(t.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
}

/// The number in the reference: a value, a character code, or the bits of a Float with the sign last.
pub(super) extern "C" fn primitiveImmediateAsInteger(vm: &VM) {
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if oop & TAG_MASK == 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_RECEIVER);
        return;
    }
    let value: i64 = if oop & SMALL_INTEGER_TAG != 0 {
        oop.wrapping_shr(NUM_TAG_BITS as u32)
    } else {
        if oop & TAG_MASK == CHARACTER_TAG {
            (oop as u64).wrapping_shr(NUM_TAG_BITS as u32) as i64
        } else {
            oop >> 4
        }
    };
    let count: i64 = vm.argumentCount.get().wrapping_add(1);
    let oop1: i64 = value
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG);
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(count.wrapping_sub(1).wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
}

/// 90: nothing is permanent here, and nothing becomes so.
pub(super) extern "C" fn primitiveMoveToPermanentSpace(vm: &VM) {
    vm.primFailCode.set(PRIM_ERR_UNSUPPORTED);
}

/// 91
pub(super) extern "C" fn primitiveMoveAllToPermanentSpace(vm: &VM) {
    vm.primFailCode.set(PRIM_ERR_UNSUPPORTED);
}

/// 92
pub(super) extern "C" fn primitiveIsPermanent(vm: &VM) {
    if vm.argumentCount.get() != 0 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let oop: i64 = vm.falseObj.get();
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(0i64.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// 93
pub(super) extern "C" fn primitiveMoveEverythingToPermanentSpace(vm: &VM) {
    vm.primFailCode.set(PRIM_ERR_UNSUPPORTED);
}
