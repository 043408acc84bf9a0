//! The functions that class `ControlPrimitives` defines.

use super::closures::pushElementsOf;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK, CLASS_TABLE_PAGE_SHIFT,
    CLASS_TABLE_PAGE_SLOTS, FORMAT_ARRAY, FORMAT_COMPILED_CODE, FORMAT_MASK,
    FORMAT_SHIFT, FORWARDER_CLASS_INDEX, HEADER_ARGUMENT_COUNT_SHIFT,
    MAX_PRIMITIVE_INDEX, NUM_FAMILY_PRIMITIVES, NUM_TAG_BITS, OVERFLOW_COUNT_MASK,
    OVERFLOW_SLOT_COUNT, PRIM_ERR_BAD_ARGUMENT, PRIM_ERR_BAD_NUM_ARGS,
    QUICK_PRIMITIVE_FIRST, QUICK_PRIMITIVE_FIRST_FIELD, QUICK_PRIMITIVE_LAST,
    SHIFT_FOR_WORD, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, SUPERCLASS_INDEX, TAG_MASK,
};
use super::image_family::primitiveOfFamily;
use super::message_sends::{quickConstant, runNewMethodPrimitive};
use super::method_lookup::{findMethodForSend, findMethodInClass};
use super::primitive_calls::{retryPrimitive, runnablePrimitiveOf};
use super::spur_object_fields::fixForwardedFieldofObject;
use super::state::VM;
use super::tables::{PRIMITIVE_ARGUMENT_COUNTS, PRIMITIVE_TABLE};
use super::memory;

/// 83: the receiver gets the first argument as selector with the other arguments. A selector that is not understood is the handler's business; a
/// wrong number of arguments is a failure.
pub(super) extern "C" fn primitivePerform(vm: &VM) {
    let selector: i64 = memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(
                vm.argumentCount.get().wrapping_sub(1).wrapping_mul(BYTES_PER_WORD)
                    as u64,
            ) as *mut i64,
    );
    let performer: i64 = vm.newMethod.get();
    let count: i64 = vm.argumentCount.get();
    let mut i: i64 = count.wrapping_sub(1).wrapping_sub(1);
    while i >= 0 {
        memory::store(
            vm
                .stackPointer
                .get()
                .wrapping_add(i.wrapping_add(1).wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
            memory::load(
                vm.stackPointer.get().wrapping_add(i.wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
            ),
        );
        i = i.wrapping_add(-1);
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    vm.argumentCount.set(count.wrapping_sub(1));
    vm.messageSelector.set(selector);
    let oop: i64 = memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let tag: i64 = oop & TAG_MASK;
    vm.lkupClassTag
        .set(
            (if tag == 0 {
                memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            } else {
                tag as u64
            }) as i64,
        );
    findMethodForSend(vm);
    let mut t1: bool = vm.messageSelector.get() != selector;
    if !t1 {
        t1 = (memory::load(vm.newMethod.get().wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32) as u64)
            .wrapping_shr(HEADER_ARGUMENT_COUNT_SHIFT as u32) as i64 & 15
            == vm.argumentCount.get();
    }
    if t1 {
        if vm.newMethodPrimitive.get() >= QUICK_PRIMITIVE_FIRST
            && vm.newMethodPrimitive.get() <= QUICK_PRIMITIVE_LAST
        {
            let primitive: i64 = vm.newMethodPrimitive.get();
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
                let oop1: i64 = quickConstant(vm, primitive);
                memory::store(vm.stackPointer.get() as *mut i64, oop1);
            }
        } else {
            runNewMethodPrimitive(vm, vm.newMethodPrimitive.get());
        }
        return;
    }
    let count2: i64 = count.wrapping_sub(1);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    let mut i1: i64 = 0;
    while i1 < count2 {
        memory::store(
            vm.stackPointer.get().wrapping_add(i1.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(i1.wrapping_add(1).wrapping_mul(BYTES_PER_WORD) as u64)
                    as *mut i64,
            ),
        );
        i1 = i1.wrapping_add(1);
    }
    memory::store(
        vm.stackPointer.get().wrapping_add(count2.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
        selector,
    );
    vm.argumentCount.set(count);
    vm.newMethod.set(performer);
    vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
}

/// 84: perform: selector withArguments: anArray.
pub(super) extern "C" fn primitivePerformWithArgs(vm: &VM) {
    if vm.argumentCount.get() != 2 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let array: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let t: i64;
    'l1: {
        if !(array & TAG_MASK == 0
            && (memory::load(array as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 == FORMAT_ARRAY as u64)
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l1;
        }
        let count: u64 = (memory::load(array as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        if (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(array.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64 > 56
        {
            vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
            t = 0;
            break 'l1;
        }
        t = 1;
    }
    if t == 0 {
        return;
    }
    performwithArgumentsOfstartingIn(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ),
        array,
        0,
    );
}

/// 100: perform: selector withArguments: anArray inSuperclass: aClass. The class must be on the receiver's superclass chain.
pub(super) extern "C" fn primitivePerformInSuperclass(vm: &VM) {
    if vm.argumentCount.get() != 3 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let class: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let array: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let t: i64;
    'l1: {
        if !(array & TAG_MASK == 0
            && (memory::load(array as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 == FORMAT_ARRAY as u64)
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t = 0;
            break 'l1;
        }
        let count: u64 = (memory::load(array as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        if (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(array.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64 > 56
        {
            vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
            t = 0;
            break 'l1;
        }
        t = 1;
    }
    if t == 0 {
        return;
    }
    if isonSuperclassChainOf(
        vm,
        class,
        memory::load(
            vm.stackPointer.get().wrapping_add(3i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ),
    ) == 0
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    performwithArgumentsOfstartingIn(
        vm,
        memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ),
        array,
        class,
    );
}

#[inline(never)]
pub(super) fn isonSuperclassChainOf(vm: &VM, class: i64, object: i64) -> i64 {
    let mut current: i64;
    'l1: {
        let tag: i64 = object & TAG_MASK;
        let t: i64 = (if tag == 0 {
            memory::load(object as *mut i64) as u64 & CLASS_INDEX_MASK as u64
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
            current = page;
            break 'l1;
        }
        current = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (t & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    while current != vm.nilObj.get() {
        if current == class {
            return 1;
        }
        let mut value: i64 = memory::load(
            current
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SUPERCLASS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, SUPERCLASS_INDEX, current);
        }
        current = value;
    }
    0
}

/// The operands of the primitive make way for the elements of the array. With class 0 the search starts in the receiver's class.
#[inline(never)]
pub(super) fn performwithArgumentsOfstartingIn(
    vm: &VM,
    selector: i64,
    array: i64,
    class: i64,
) {
    let performer: i64 = vm.newMethod.get();
    let count: i64 = vm.argumentCount.get();
    vm.stackPointer
        .set(
            vm.stackPointer.get().wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64),
        );
    pushElementsOf(vm, array);
    let count1: u64 = (memory::load(array as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    vm.argumentCount
        .set(
            (if count1 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(array.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count1
            }) as i64,
        );
    if class == 0 {
        vm.messageSelector.set(selector);
        let oop: i64 = memory::load(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let tag: i64 = oop & TAG_MASK;
        vm.lkupClassTag
            .set(
                (if tag == 0 {
                    memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                } else {
                    tag as u64
                }) as i64,
            );
        findMethodForSend(vm);
    } else {
        vm.messageSelector.set(selector);
        findMethodInClass(vm, class);
    }
    let mut t1: bool = vm.messageSelector.get() != selector;
    if !t1 {
        t1 = (memory::load(vm.newMethod.get().wrapping_add(BASE_HEADER_SIZE) as *mut i64)
            .wrapping_shr(NUM_TAG_BITS as u32) as u64)
            .wrapping_shr(HEADER_ARGUMENT_COUNT_SHIFT as u32) as i64 & 15
            == vm.argumentCount.get();
    }
    if t1 {
        if vm.newMethodPrimitive.get() >= QUICK_PRIMITIVE_FIRST
            && vm.newMethodPrimitive.get() <= QUICK_PRIMITIVE_LAST
        {
            let primitive: i64 = vm.newMethodPrimitive.get();
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
                let oop1: i64 = quickConstant(vm, primitive);
                memory::store(vm.stackPointer.get() as *mut i64, oop1);
            }
        } else {
            runNewMethodPrimitive(vm, vm.newMethodPrimitive.get());
        }
        return;
    }
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64),
        );
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, selector);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, array);
    if class != 0 {
        vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
        memory::store(vm.stackPointer.get() as *mut i64, class);
    }
    vm.argumentCount.set(count);
    vm.newMethod.set(performer);
    vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
}

/// 189: run the last argument, a method, with the arguments before it.
pub(super) extern "C" fn primitiveExecuteMethod(vm: &VM) {
    if vm.argumentCount.get() < 1 {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let code: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if !(code & TAG_MASK == 0
        && (memory::load(code as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 >= FORMAT_COMPILED_CODE as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    if (memory::load(code.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32) as u64)
        .wrapping_shr(HEADER_ARGUMENT_COUNT_SHIFT as u32) as i64 & 15
        != vm.argumentCount.get().wrapping_sub(1)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    vm.argumentCount.set(vm.argumentCount.get().wrapping_sub(1));
    executeMethod(vm, code);
}

/// 188: withArgs: anArray executeMethod: aMethod, sent to the receiver; with more arguments the receiver is the one before the array.
pub(super) extern "C" fn primitiveExecuteMethodArgsArray(vm: &VM) {
    let t: i64 = vm.argumentCount.get();
    if !(t >= 2 && t <= 4) {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    let code: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let array: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let rcvr: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    if !(code & TAG_MASK == 0
        && (memory::load(code as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 >= FORMAT_COMPILED_CODE as u64)
    {
        vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
        return;
    }
    let t2: i64;
    'l2: {
        if !(array & TAG_MASK == 0
            && (memory::load(array as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
                & FORMAT_MASK as u64 == FORMAT_ARRAY as u64)
        {
            vm.primFailCode.set(PRIM_ERR_BAD_ARGUMENT);
            t2 = 0;
            break 'l2;
        }
        let count: u64 = (memory::load(array as *mut i64) as u64)
            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
        if (if count == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(array.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count
        }) as i64 > 56
        {
            vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
            t2 = 0;
            break 'l2;
        }
        t2 = 1;
    }
    if t2 == 0 {
        return;
    }
    let t1: i64 = (memory::load(code.wrapping_add(BASE_HEADER_SIZE) as *mut i64)
        .wrapping_shr(NUM_TAG_BITS as u32) as u64)
        .wrapping_shr(HEADER_ARGUMENT_COUNT_SHIFT as u32) as i64 & 15;
    let count1: u64 = (memory::load(array as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    if t1
        != (if count1 == OVERFLOW_SLOT_COUNT as u64 {
            (memory::load(array.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                & OVERFLOW_COUNT_MASK) as u64
        } else {
            count1
        }) as i64
    {
        vm.primFailCode.set(PRIM_ERR_BAD_NUM_ARGS);
        return;
    }
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(
                    vm.argumentCount.get().wrapping_add(1).wrapping_mul(BYTES_PER_WORD)
                        as u64,
                ),
        );
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, rcvr);
    pushElementsOf(vm, array);
    let count3: u64 = (memory::load(array as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    vm.argumentCount
        .set(
            (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(array.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count3
            }) as i64,
        );
    executeMethod(vm, code);
}

/// The stack is that of a send that found the method.
#[inline(never)]
pub(super) fn executeMethod(vm: &VM, code: i64) {
    vm.newMethod.set(code);
    vm.newMethodPrimitive.set(runnablePrimitiveOf(vm, code));
    if vm.newMethodPrimitive.get() >= QUICK_PRIMITIVE_FIRST
        && vm.newMethodPrimitive.get() <= QUICK_PRIMITIVE_LAST
    {
        let primitive: i64 = vm.newMethodPrimitive.get();
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
            let oop1: i64 = quickConstant(vm, primitive);
            memory::store(vm.stackPointer.get() as *mut i64, oop1);
        }
    } else {
        runNewMethodPrimitive(vm, vm.newMethodPrimitive.get());
    }
}

/// 118: tryPrimitive: index withArgs: anArray, with an optional receiver before them. If the primitive fails, so do I, with its code; negative codes
/// are for mistakes in the request itself.
pub(super) extern "C" fn primitiveDoPrimitiveWithArgs(vm: &VM) {
    if !(vm.argumentCount.get() == 2 || vm.argumentCount.get() == 3) {
        vm.primFailCode.set(-7);
        return;
    }
    let array: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    if !(array & TAG_MASK == 0
        && (memory::load(array as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 == FORMAT_ARRAY as u64
        && memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) & SMALL_INTEGER_TAG != 0)
    {
        vm.primFailCode.set(-3);
        return;
    }
    let count: u64 = (memory::load(array as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let size: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(array.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    if size > 15 {
        vm.primFailCode.set(-15);
        return;
    }
    let index: i64 = primitiveOfFamily(
        vm,
        memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            )
            .wrapping_shr(NUM_TAG_BITS as u32),
    );
    let mut t: bool = index > 0
        && (index <= MAX_PRIMITIVE_INDEX.wrapping_add(NUM_FAMILY_PRIMITIVES)
            && PRIMITIVE_TABLE[index as usize].is_some());
    if t {
        let counts: u8 = PRIMITIVE_ARGUMENT_COUNTS[index as usize];
        t = size as u64 >= counts as u64 >> 4 && size <= (counts as i32 & 15) as i64;
    }
    if !(t
        || index >= QUICK_PRIMITIVE_FIRST && index <= QUICK_PRIMITIVE_LAST && size == 0)
    {
        vm.primFailCode.set(-4);
        return;
    }
    if vm.keptOperandCount.get() != 0 {
        vm.primFailCode.set(-4);
        return;
    }
    let count1: i64 = vm.argumentCount.get().wrapping_add(1);
    let mut i: i64 = 0;
    while i < count1 {
        memory::store(
            vm
                .keptOperands
                .as_ptr()
                .cast::<i64>()
                .cast_mut()
                .wrapping_offset(i as isize),
            memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(
                        count1
                            .wrapping_sub(1)
                            .wrapping_sub(i)
                            .wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            ),
        );
        i = i.wrapping_add(1);
    }
    vm.keptOperandCount.set(count1);
    let rcvr: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(
                    vm.argumentCount.get().wrapping_add(1).wrapping_mul(BYTES_PER_WORD)
                        as u64,
                ),
        );
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, rcvr);
    pushElementsOf(vm, array);
    vm.argumentCount.set(size);
    tryPrimitive(vm, index);
}

/// The stack is that of a send that has this primitive; what was there before is kept for the case that it fails. It could not stay below, because
/// a primitive that activates a method builds on what it finds.
#[inline(never)]
pub(super) fn tryPrimitive(vm: &VM, index: i64) {
    let base: u64 = vm
        .stackPointer
        .get()
        .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64);
    vm.primFailCode.set(0);
    if index >= QUICK_PRIMITIVE_FIRST && index <= QUICK_PRIMITIVE_LAST {
        if index >= QUICK_PRIMITIVE_FIRST_FIELD {
            memory::store(
                vm.stackPointer.get() as *mut i64,
                memory::load(
                    memory::load(vm.stackPointer.get() as *mut i64)
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            index
                                .wrapping_sub(QUICK_PRIMITIVE_FIRST_FIELD)
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                ),
            );
        } else if index != QUICK_PRIMITIVE_FIRST {
            let oop1: i64 = quickConstant(vm, index);
            memory::store(vm.stackPointer.get() as *mut i64, oop1);
        }
    } else {
        vm.primFailCode.set(0);
        PRIMITIVE_TABLE[index as usize].expect("a null function is called")(vm);
        if vm.primFailCode.get() != 0 {
            retryPrimitive(vm, index);
        }
    }
    if vm.primFailCode.get() != 0 {
        vm.stackPointer.set(base.wrapping_add(BYTES_PER_WORD as u64));
        let limit: i64 = vm.keptOperandCount.get();
        let mut i: i64 = 0;
        while i < limit {
            let oop: i64 = vm.keptOperands[i as usize].get();
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
            i = i.wrapping_add(1);
        }
        vm.argumentCount.set(vm.keptOperandCount.get().wrapping_sub(1));
    }
    vm.keptOperandCount.set(0);
}
