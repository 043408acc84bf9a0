//! The functions that class `MethodLookup` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_ARRAY_COMPACT_INDEX, CLASS_INDEX_MASK,
    CLASS_MESSAGE_COMPACT_INDEX, CLASS_METHOD_CONTEXT_COMPACT_INDEX,
    CLASS_TABLE_PAGE_SHIFT, CLASS_TABLE_PAGE_SLOTS, FLAGS_ARGUMENT_COUNT_SHIFT,
    FORMAT_ARRAY, FORMAT_COMPILED_CODE, FORMAT_MASK, FORMAT_SHIFT, FORWARDER_CLASS_INDEX,
    FRAME_METHOD, FRAME_RECEIVER, HEADER_ARGUMENT_COUNT_SHIFT, HEADER_INDEX,
    HEADER_LITERAL_COUNT_MASK, HEADER_TEMP_COUNT_SHIFT, IDENTITY_HASH_MASK,
    IDENTITY_HASH_SHIFT, IS_FORWARDED_OBJECT_CLASS_INDEX, LAST_POINTER_FORMAT,
    LEAVE_BYTECODE, MESSAGE_ARGUMENTS_INDEX, MESSAGE_LOOKUP_CLASS_INDEX,
    MESSAGE_SELECTOR_INDEX, MESSAGE_SLOTS, METHOD_ARRAY_INDEX, METHOD_CACHE_ENTRY_WORDS,
    METHOD_CACHE_FIRST_IP, METHOD_CACHE_FLAGS, METHOD_CACHE_GROUP, METHOD_CACHE_KIND,
    METHOD_CACHE_MASK, METHOD_CACHE_METHOD, METHOD_CACHE_PLACES, METHOD_CACHE_PRIMITIVE,
    METHOD_CACHE_SELECTOR, METHOD_CACHE_SIZE, METHOD_CACHE_TAG, METHOD_DICTIONARY_INDEX,
    NUM_TAG_BITS, OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, QUICK_PRIMITIVE_FIRST,
    QUICK_PRIMITIVE_FIRST_FIELD, REMEMBERED_BIT, SELECTOR_CANNOT_INTERPRET,
    SELECTOR_DOES_NOT_UNDERSTAND, SELECTOR_RUN_WITH_IN, SELECTOR_START, SHIFT_FOR_WORD,
    SISTA_BYTECODE_SET, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, SPECIAL_SELECTORS,
    SUPERCLASS_INDEX, TAG_MASK,
};
use super::interpreter::fatalError;
use super::message_sends::quickConstant;
use super::primitive_calls::runnablePrimitiveOf;
use super::spur_allocation::{
    allocateSlotsBeyondThresholdformatclassIndex, instantiateSlotsformatclassIndex,
};
use super::spur_class_table::ensureBehaviorHash;
use super::spur_object_fields::{fixForwardedFieldofObject, followForwarded};
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::subscript_cache::flushSubscriptCache;
use super::memory;

/// Look for messageSelector and lkupClassTag in all places. What is found where sends do not look moves to the front now and then: with
/// three entries in use that would always push each other there, most of the time two are found at once.
#[inline(never)]
pub(super) fn probeCache(vm: &VM) -> i64 {
    let first: i64 = (vm.messageSelector.get() ^ vm.lkupClassTag.get() << 4)
        & METHOD_CACHE_MASK;
    let mut place: i64 = 0;
    while place < METHOD_CACHE_PLACES {
        let entry: i64 = first
            ^ (place & METHOD_CACHE_GROUP.wrapping_sub(1))
                .wrapping_mul(METHOD_CACHE_ENTRY_WORDS)
                .wrapping_add(
                    place
                        .wrapping_div(METHOD_CACHE_GROUP)
                        .wrapping_mul(METHOD_CACHE_SIZE / 2),
                );
        if vm.methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
            == vm.messageSelector.get()
            && vm.methodCache[entry.wrapping_add(METHOD_CACHE_TAG) as usize].get()
                == vm.lkupClassTag.get()
        {
            vm.newMethod
                .set(
                    vm
                        .methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize]
                        .get(),
                );
            vm.newMethodPrimitive
                .set(
                    vm
                        .methodCache[entry.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
                        .get(),
                );
            if place > 1 && vm.statCacheMisses.get() & 7 == 0 {
                enterIntoCacheBefore(vm, place);
            }
            return 1;
        }
        place = place.wrapping_add(1);
    }
    0
}

/// Remember newMethod for messageSelector and lkupClassTag. What a place of the second group holds, one after the other, is forgotten.
#[inline(never)]
pub(super) fn enterIntoCache(vm: &VM) {
    enterIntoCacheBefore(
        vm,
        (METHOD_CACHE_GROUP as u64)
            .wrapping_add(
                vm.statCacheMisses.get() & METHOD_CACHE_GROUP.wrapping_sub(1) as u64,
            ) as i64,
    );
}

/// In the first place. What the group holds moves on by one, as far as the last place or the first empty one; what leaves the group goes to the last place.
#[inline(never)]
pub(super) fn enterIntoCacheBefore(vm: &VM, last: i64) {
    let first: i64 = (vm.messageSelector.get() ^ vm.lkupClassTag.get() << 4)
        & METHOD_CACHE_MASK;
    let mut place: i64 = 0;
    loop {
        let mut t1: bool = place
            < (if last < METHOD_CACHE_GROUP { last } else { METHOD_CACHE_GROUP });
        if t1 {
            t1 = memory::load(
                vm
                    .methodCache
                    .as_ptr()
                    .cast::<i64>()
                    .cast_mut()
                    .wrapping_offset(
                        (first
                            ^ (place & METHOD_CACHE_GROUP.wrapping_sub(1))
                                .wrapping_mul(METHOD_CACHE_ENTRY_WORDS)
                                .wrapping_add(
                                    place
                                        .wrapping_div(METHOD_CACHE_GROUP)
                                        .wrapping_mul(METHOD_CACHE_SIZE / 2),
                                ))
                            .wrapping_add(METHOD_CACHE_SELECTOR) as isize,
                    ),
            ) != 0;
        }
        if !t1 {
            break;
        }
        place = place.wrapping_add(1);
    }
    let number: i64 = if place < METHOD_CACHE_GROUP { place } else { last };
    let mut next: i64 = first
        ^ (number & METHOD_CACHE_GROUP.wrapping_sub(1))
            .wrapping_mul(METHOD_CACHE_ENTRY_WORDS)
            .wrapping_add(
                number
                    .wrapping_div(METHOD_CACHE_GROUP)
                    .wrapping_mul(METHOD_CACHE_SIZE / 2),
            );
    while place > 0 {
        place = place.wrapping_sub(1);
        let entry: i64 = first
            ^ (place & METHOD_CACHE_GROUP.wrapping_sub(1))
                .wrapping_mul(METHOD_CACHE_ENTRY_WORDS)
                .wrapping_add(
                    place
                        .wrapping_div(METHOD_CACHE_GROUP)
                        .wrapping_mul(METHOD_CACHE_SIZE / 2),
                );
        let mut i: i64 = 0;
        while i < METHOD_CACHE_ENTRY_WORDS {
            vm.methodCache[next.wrapping_add(i) as usize]
                .set(vm.methodCache[entry.wrapping_add(i) as usize].get());
            i = i.wrapping_add(1);
        }
        next = entry;
    }
    let header: i64 = memory::load(
            vm.newMethod.get().wrapping_add(BASE_HEADER_SIZE) as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32);
    vm.methodCache[first.wrapping_add(METHOD_CACHE_SELECTOR) as usize]
        .set(vm.messageSelector.get());
    vm.methodCache[first.wrapping_add(METHOD_CACHE_TAG) as usize]
        .set(vm.lkupClassTag.get());
    vm.methodCache[first.wrapping_add(METHOD_CACHE_METHOD) as usize]
        .set(vm.newMethod.get());
    vm.methodCache[first.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
        .set(vm.newMethodPrimitive.get());
    let t2: *mut i64 = vm.methodCache.as_ptr().cast::<i64>().cast_mut();
    let code: i64 = vm.newMethod.get();
    let primitive: i64 = vm.newMethodPrimitive.get();
    let t6: i64;
    'l4: {
        if primitive > QUICK_PRIMITIVE_FIRST && primitive < QUICK_PRIMITIVE_FIRST_FIELD {
            t6 = quickConstant(vm, primitive);
            break 'l4;
        }
        t6 = code
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                (header & HEADER_LITERAL_COUNT_MASK)
                    .wrapping_add(1)
                    .wrapping_mul(BYTES_PER_WORD),
            );
    }
    memory::store(
        t2.wrapping_offset(first.wrapping_add(METHOD_CACHE_FIRST_IP) as isize),
        t6,
    );
    memory::store(
        vm
            .methodCache
            .as_ptr()
            .cast::<i64>()
            .cast_mut()
            .wrapping_offset(first.wrapping_add(METHOD_CACHE_FLAGS) as isize),
        ((((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET) as u64) << 32)
            .wrapping_add(0u64.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32))
            .wrapping_add(1) as i64,
    );
    let t3: *mut i64 = vm.methodCache.as_ptr().cast::<i64>().cast_mut();
    let primitive1: i64 = vm.newMethodPrimitive.get();
    let t7: i64;
    'l5: {
        if primitive1 != 0 {
            t7 = LEAVE_BYTECODE << 1;
            break 'l5;
        }
        t7 = ((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET)
            .wrapping_add(
                (header as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64 & 63,
            )
            .wrapping_sub(
                (header as u64).wrapping_shr(HEADER_ARGUMENT_COUNT_SHIFT as u32) as i64
                    & 15,
            );
    }
    memory::store(
        t3.wrapping_offset(first.wrapping_add(METHOD_CACHE_KIND) as isize),
        t7,
    );
    let oop: i64 = vm.messageSelector.get();
    let mut t8: bool = oop & TAG_MASK == 0;
    if t8 {
        let mut t9: bool = oop & TAG_MASK == 0;
        if t9 {
            let mut offset: u64 = oop as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            t9 = offset < vm.newSpaceBytes.get();
        }
        t8 = t9;
    }
    let mut t4: bool = t8;
    if !t4 {
        let oop1: i64 = vm.newMethod.get();
        let mut t10: bool = oop1 & TAG_MASK == 0;
        if t10 {
            let mut t11: bool = oop1 & TAG_MASK == 0;
            if t11 {
                let mut offset1: u64 = oop1 as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t11 = offset1 < vm.newSpaceBytes.get();
            }
            t10 = t11;
        }
        t4 = t10;
    }
    if t4 {
        vm.methodCacheHasYoung.set(1);
    }
}

/// Forget all methods, and with them what is known about at: and at:put:.
#[inline(never)]
pub(super) fn flushMethodCache(vm: &VM) {
    let mut entry: i64 = 0;
    while entry < METHOD_CACHE_SIZE {
        vm.methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize].set(0);
        vm.methodCache[entry.wrapping_add(METHOD_CACHE_TAG) as usize].set(0);
        entry = entry.wrapping_add(METHOD_CACHE_ENTRY_WORDS);
    }
    flushSubscriptCache(vm);
}

#[inline(never)]
pub(super) fn flushMethodCacheForSelector(vm: &VM, selector: i64) {
    let mut entry: i64 = 0;
    while entry < METHOD_CACHE_SIZE {
        if vm.methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
            == selector
        {
            vm.methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize].set(0);
            vm.methodCache[entry.wrapping_add(METHOD_CACHE_TAG) as usize].set(0);
        }
        entry = entry.wrapping_add(METHOD_CACHE_ENTRY_WORDS);
    }
    flushSubscriptCache(vm);
}

#[inline(never)]
pub(super) fn flushMethodCacheForMethod(vm: &VM, code: i64) {
    let mut entry: i64 = 0;
    while entry < METHOD_CACHE_SIZE {
        if vm.methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize].get() == code
        {
            vm.methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize].set(0);
            vm.methodCache[entry.wrapping_add(METHOD_CACHE_TAG) as usize].set(0);
        }
        entry = entry.wrapping_add(METHOD_CACHE_ENTRY_WORDS);
    }
    flushSubscriptCache(vm);
}

/// Young selectors and methods are about to move or die. Mostly there are none.
#[inline(never)]
pub(super) fn flushYoungMethodCacheEntries(vm: &VM) {
    if vm.methodCacheHasYoung.get() == 0 {
        return;
    }
    vm.methodCacheHasYoung.set(0);
    let mut entry: i64 = 0;
    while entry < METHOD_CACHE_SIZE {
        if vm.methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get() != 0
        {
            let oop: i64 = vm
                .methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize]
                .get();
            let mut t3: bool = oop & TAG_MASK == 0;
            if t3 {
                let mut t4: bool = oop & TAG_MASK == 0;
                if t4 {
                    let mut offset: u64 = oop as u64;
                    offset = offset.wrapping_sub(vm.newSpaceStart.get());
                    t4 = offset < vm.newSpaceBytes.get();
                }
                t3 = t4;
            }
            let mut t1: bool = t3;
            if !t1 {
                let oop1: i64 = vm
                    .methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize]
                    .get();
                let mut t5: bool = oop1 & TAG_MASK == 0;
                if t5 {
                    let mut t6: bool = oop1 & TAG_MASK == 0;
                    if t6 {
                        let mut offset1: u64 = oop1 as u64;
                        offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                        t6 = offset1 < vm.newSpaceBytes.get();
                    }
                    t5 = t6;
                }
                t1 = t5;
            }
            if t1 {
                vm.methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize]
                    .set(0);
                vm.methodCache[entry.wrapping_add(METHOD_CACHE_TAG) as usize].set(0);
            }
        }
        entry = entry.wrapping_add(METHOD_CACHE_ENTRY_WORDS);
    }
}

/// messageSelector goes with argumentCount arguments to the object below them; lkupClassTag is its tag. The first place of the cache did not
/// have it. Forwarded receivers and selectors end here, since neither is ever in the cache.
#[inline(never)]
pub(super) fn findMethodForSend(vm: &VM) {
    vm.statCacheMisses.set(vm.statCacheMisses.get().wrapping_add(1));
    if vm.messageSelector.get() & TAG_MASK == 0
        && memory::load(vm.messageSelector.get() as *mut i64) as u64
            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
    {
        followForwardedSelector(vm);
    }
    if vm.lkupClassTag.get() == IS_FORWARDED_OBJECT_CLASS_INDEX {
        followForwardedReceiver(vm);
    }
    if probeCache(vm) != 0 {
        return;
    }
    let classIndex: i64 = vm.lkupClassTag.get();
    let t: i64;
    'l0: {
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
            t = page;
            break 'l0;
        }
        t = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (classIndex & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    lookUpMethodFrom(vm, t);
}

/// As findMethodForSend, but the search starts in a class that need not be the receiver's: super sends, performs.
#[inline(never)]
pub(super) fn findMethodInClass(vm: &VM, class: i64) {
    if vm.messageSelector.get() & TAG_MASK == 0
        && memory::load(vm.messageSelector.get() as *mut i64) as u64
            & CLASS_INDEX_MASK as u64 == FORWARDER_CLASS_INDEX as u64
    {
        followForwardedSelector(vm);
    }
    let oop: i64 = memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    if oop & TAG_MASK == 0
        && memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        followForwardedReceiver(vm);
    }
    'l2: {
        let mut t1: bool = class & TAG_MASK == 0;
        if t1 {
            let classIndex: i64 = ((memory::load(class as *mut i64) as u64)
                .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64)
                as i64;
            let t2: i64;
            'l1: {
                let page: i64 = memory::load(
                    vm
                        .hiddenRootsObj
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            ((classIndex as u64)
                                .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                if page == vm.nilObj.get() {
                    t2 = page;
                    break 'l1;
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
            t1 = t2 == class;
        }
        if t1 {
            vm.lkupClassTag
                .set(
                    ((memory::load(class as *mut i64) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64) as i64,
                );
            break 'l2;
        }
        vm.lkupClassTag.set(ensureBehaviorHash(vm, class));
    }
    if vm.lkupClassTag.get() > 0 && probeCache(vm) != 0 {
        return;
    }
    lookUpMethodFrom(vm, class);
}

/// The receiver of a message turned out to be a forwarder. Replace it where it came from as far as that is known: on the stack, and among the
/// instance variables of the sender.
#[inline(never)]
pub(super) fn followForwardedReceiver(vm: &VM) {
    let oop: i64 = followForwarded(
        memory::load(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ),
    );
    memory::store(
        vm
            .stackPointer
            .get()
            .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
        oop,
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
    followFieldsOf(
        vm,
        memory::load(
            vm.framePointer.get().wrapping_add(FRAME_RECEIVER as u64) as *mut i64,
        ),
    );
}

#[inline(never)]
pub(super) fn followFieldsOf(vm: &VM, object: i64) {
    if !(object & TAG_MASK == 0
        && (memory::load(object as *mut i64) as u64).wrapping_shr(FORMAT_SHIFT as u32)
            & FORMAT_MASK as u64 <= LAST_POINTER_FORMAT as u64)
    {
        return;
    }
    if object & TAG_MASK == 0
        && memory::load(object as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == CLASS_METHOD_CONTEXT_COMPACT_INDEX as u64
    {
        return;
    }
    let count: u64 = (memory::load(object as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let limit: i64 = (if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(object.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64;
    let mut i: i64 = 0;
    while i < limit {
        let value: i64 = memory::load(
            object
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            fixForwardedFieldofObject(vm, i, object);
        }
        i = i.wrapping_add(1);
    }
}

/// A selector changed its identity: follow it, in the literals it can have come from too.
#[inline(never)]
pub(super) fn followForwardedSelector(vm: &VM) {
    vm.messageSelector.set(followForwarded(vm.messageSelector.get()));
    let code: i64 = memory::load(
        vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
    );
    let limit: i64 = memory::load(
            code
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(HEADER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
        .wrapping_shr(NUM_TAG_BITS as u32) & 32767;
    let mut i: i64 = 1;
    while i <= limit {
        let value: i64 = memory::load(
            code
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            fixForwardedFieldofObject(vm, i, code);
        }
        i = i.wrapping_add(1);
    }
    followFieldsOf(
        vm,
        memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SPECIAL_SELECTORS.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        ),
    );
}

/// Walk up from class. Set newMethod and newMethodPrimitive and enter them into the cache; see the class comment for the outcomes.
#[inline(never)]
pub(super) fn lookUpMethodFrom(vm: &VM, class: i64) {
    vm.lkupClass.set(class);
    let mut current: i64 = class;
    while current != vm.nilObj.get() && current != 0 {
        let mut value: i64 = memory::load(
            current
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    METHOD_DICTIONARY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, METHOD_DICTIONARY_INDEX, current);
        }
        if value == vm.nilObj.get() {
            lookUpCannotInterpretAbove(vm, current);
            return;
        }
        if findSelectorIn(vm, value) != 0 {
            methodFound(vm);
            return;
        }
        let mut value1: i64 = memory::load(
            current
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SUPERCLASS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        );
        if value1 & TAG_MASK == 0
            && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value1 = fixForwardedFieldofObject(vm, SUPERCLASS_INDEX, current);
        }
        current = value1;
    }
    lookUpDoesNotUnderstand(vm, class);
}

/// No class from class upwards has the method. A super send from a class without superclass started nowhere; then the receiver's class answers.
#[inline(never)]
pub(super) fn lookUpDoesNotUnderstand(vm: &VM, class: i64) {
    let selector: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(
                SELECTOR_DOES_NOT_UNDERSTAND.wrapping_shl(SHIFT_FOR_WORD as u32),
            ) as *mut i64,
    );
    if vm.messageSelector.get() == selector || selector == vm.nilObj.get() {
        fatalError(
            vm,
            c"Recursive not understood error encountered"
                .as_ptr()
                .cast::<i8>()
                .cast_mut(),
        );
    }
    wrapMessageInStack(vm, class);
    vm.messageSelector.set(selector);
    let t: i64;
    if class == vm.nilObj.get() || class == 0 {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        'l0: {
            let tag: i64 = oop & TAG_MASK;
            let t1: i64 = (if tag == 0 {
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
                        ((t1 as u64).wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            if page == vm.nilObj.get() {
                t = page;
                break 'l0;
            }
            t = memory::load(
                page
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        (t1 & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
        }
    } else {
        t = class;
    }
    probeCacheForifMissing(vm, t, t);
}

/// The class has no method dictionary. Its superclasses may handle that.
#[inline(never)]
pub(super) fn lookUpCannotInterpretAbove(vm: &VM, class: i64) {
    let start: i64 = vm.lkupClass.get();
    wrapMessageInStack(vm, start);
    vm.messageSelector
        .set(
            memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        SELECTOR_CANNOT_INTERPRET.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            ),
        );
    let mut value: i64 = memory::load(
        class
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(SUPERCLASS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    if value & TAG_MASK == 0
        && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        value = fixForwardedFieldofObject(vm, SUPERCLASS_INDEX, class);
    }
    probeCacheForifMissing(vm, start, value);
}

/// The message is another one now; class is that of the receiver, start where to search.
#[inline(never)]
pub(super) fn probeCacheForifMissing(vm: &VM, class: i64, start: i64) {
    'l1: {
        let mut t1: bool = class & TAG_MASK == 0;
        if t1 {
            let classIndex: i64 = ((memory::load(class as *mut i64) as u64)
                .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64)
                as i64;
            let t2: i64;
            'l0: {
                let page: i64 = memory::load(
                    vm
                        .hiddenRootsObj
                        .get()
                        .wrapping_add(BASE_HEADER_SIZE)
                        .wrapping_add(
                            ((classIndex as u64)
                                .wrapping_shr(CLASS_TABLE_PAGE_SHIFT as u32) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                        ) as *mut i64,
                );
                if page == vm.nilObj.get() {
                    t2 = page;
                    break 'l0;
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
            t1 = t2 == class;
        }
        if t1 {
            vm.lkupClassTag
                .set(
                    ((memory::load(class as *mut i64) as u64)
                        .wrapping_shr(IDENTITY_HASH_SHIFT as u32)
                        & IDENTITY_HASH_MASK as u64) as i64,
                );
            break 'l1;
        }
        vm.lkupClassTag.set(ensureBehaviorHash(vm, class));
    }
    if vm.lkupClassTag.get() > 0 && probeCache(vm) != 0 {
        return;
    }
    lookUpMethodFrom(vm, start);
}

/// Find out how to run what was found and remember it.
#[inline(never)]
pub(super) fn methodFound(vm: &VM) {
    if !(vm.newMethod.get() & TAG_MASK == 0
        && (memory::load(vm.newMethod.get() as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
            >= FORMAT_COMPILED_CODE as u64)
    {
        invokeObjectAsMethod(vm);
        return;
    }
    vm.newMethodPrimitive.set(runnablePrimitiveOf(vm, vm.newMethod.get()));
    if vm.lkupClassTag.get() > 0 {
        enterIntoCache(vm);
    }
}

/// Look for messageSelector among the keys; set newMethod and answer true when it is there. Small dictionaries are searched from the start, large
/// ones from the selector's hash to the next empty slot.
#[inline(never)]
pub(super) fn findSelectorIn(vm: &VM, dictionary: i64) -> i64 {
    let count: u64 = (memory::load(dictionary as *mut i64) as u64)
        .wrapping_shr(SLOT_COUNT_SHIFT as u32);
    let capacity: i64 = ((if count == OVERFLOW_SLOT_COUNT as u64 {
        (memory::load(dictionary.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
            & OVERFLOW_COUNT_MASK) as u64
    } else {
        count
    }) as i64)
        .wrapping_sub(SELECTOR_START);
    let mask: i64 = capacity.wrapping_sub(1);
    let mut index: i64;
    if capacity <= 8 {
        index = 0;
    } else {
        let selector: i64 = vm.messageSelector.get();
        let t1: i64;
        'l2: {
            if selector & SMALL_INTEGER_TAG != 0 {
                t1 = selector.wrapping_shr(NUM_TAG_BITS as u32);
                break 'l2;
            }
            if selector & TAG_MASK != 0 {
                t1 = (selector as u64 >> 3) as i64;
                break 'l2;
            }
            t1 = ((memory::load(selector as *mut i64) as u64)
                .wrapping_shr(IDENTITY_HASH_SHIFT as u32) & IDENTITY_HASH_MASK as u64)
                as i64;
        }
        index = t1 & mask;
    }
    let mut probes: i64 = capacity;
    while probes > 0 {
        let index1: i64 = SELECTOR_START.wrapping_add(index);
        let mut value: i64 = memory::load(
            dictionary
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index1.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
        );
        if value & TAG_MASK == 0
            && memory::load(value as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value = fixForwardedFieldofObject(vm, index1, dictionary);
        }
        if value == vm.messageSelector.get() {
            let mut value1: i64 = memory::load(
                dictionary
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(METHOD_ARRAY_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            );
            if value1 & TAG_MASK == 0
                && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value1 = fixForwardedFieldofObject(vm, METHOD_ARRAY_INDEX, dictionary);
            }
            let mut value2: i64 = memory::load(
                value1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            );
            if value2 & TAG_MASK == 0
                && memory::load(value2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                value2 = fixForwardedFieldofObject(vm, index, value1);
            }
            vm.newMethod.set(value2);
            return 1;
        }
        if value == vm.nilObj.get() && capacity > 8 {
            return 0;
        }
        index = index.wrapping_add(1) & mask;
        probes = probes.wrapping_sub(1);
    }
    0
}

/// A new Array of the topmost argumentCount operands; they stay on the stack.
#[inline(never)]
pub(super) fn argumentsFromStack(vm: &VM) -> i64 {
    let array: i64 = instantiateSlotsformatclassIndex(
        vm,
        vm.argumentCount.get(),
        FORMAT_ARRAY,
        CLASS_ARRAY_COMPACT_INDEX,
    );
    if array == 0 {
        fatalError(
            vm,
            c"out of memory: no room for the arguments of a message"
                .as_ptr()
                .cast::<i8>()
                .cast_mut(),
        );
    }
    let limit: i64 = vm.argumentCount.get();
    let mut i: i64 = 1;
    while i <= limit {
        let index: i64 = i.wrapping_sub(1);
        let value: i64 = memory::load(
            vm
                .stackPointer
                .get()
                .wrapping_add(
                    vm.argumentCount.get().wrapping_sub(i).wrapping_mul(BYTES_PER_WORD)
                        as u64,
                ) as *mut i64,
        );
        let mut offset: u64 = array as u64;
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
            if memory::load(array as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                enterIntoRememberedSet(vm, array);
            }
        }
        memory::store(
            array
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(index.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            value,
        );
        i = i.wrapping_add(1);
    }
    array
}

/// Replace the arguments on the stack by one Message that holds selector, arguments and the class where the search began.
#[inline(never)]
pub(super) fn wrapMessageInStack(vm: &VM, class: i64) {
    let array: i64 = argumentsFromStack(vm);
    let message: u64;
    'l2: {
        let t: i64 = MESSAGE_SLOTS
            .wrapping_shl(SHIFT_FOR_WORD as u32)
            .wrapping_add(BASE_HEADER_SIZE);
        let start: u64;
        'l1: {
            let start1: u64 = vm.freeStart.get();
            if start1.wrapping_add(t as u64) > vm.scavengeThreshold.get() {
                start = 0;
                break 'l1;
            }
            vm.freeStart.set(start1.wrapping_add(t as u64));
            start = start1;
        }
        if start == 0 {
            message = allocateSlotsBeyondThresholdformatclassIndex(
                vm,
                MESSAGE_SLOTS,
                1,
                CLASS_MESSAGE_COMPACT_INDEX,
            );
            break 'l2;
        }
        memory::store(
            start as *mut i64,
            (MESSAGE_SLOTS as u64)
                .wrapping_shl(SLOT_COUNT_SHIFT as u32)
                .wrapping_add(1u64.wrapping_shl(FORMAT_SHIFT as u32))
                .wrapping_add(CLASS_MESSAGE_COMPACT_INDEX as u64) as i64,
        );
        message = start;
    }
    if message == 0 {
        fatalError(
            vm,
            c"out of memory: no room for a Message".as_ptr().cast::<i8>().cast_mut(),
        );
    }
    let oop: i64 = message as i64;
    let value: i64 = vm.messageSelector.get();
    let mut offset: u64 = oop as u64;
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
        if memory::load(oop as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop);
        }
    }
    memory::store(
        oop
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MESSAGE_SELECTOR_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        value,
    );
    let oop1: i64 = message as i64;
    let mut offset2: u64 = oop1 as u64;
    offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
    let mut t2: bool = offset2 >= vm.newSpaceBytes.get();
    if t2 {
        let mut t4: bool = array & TAG_MASK == 0;
        if t4 {
            let mut offset3: u64 = array as u64;
            offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
            t4 = offset3 < vm.newSpaceBytes.get();
        }
        t2 = t4;
    }
    if t2 {
        if memory::load(oop1 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop1);
        }
    }
    memory::store(
        oop1
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MESSAGE_ARGUMENTS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        array,
    );
    let oop2: i64 = message as i64;
    let mut offset4: u64 = oop2 as u64;
    offset4 = offset4.wrapping_sub(vm.newSpaceStart.get());
    let mut t5: bool = offset4 >= vm.newSpaceBytes.get();
    if t5 {
        let mut t6: bool = class & TAG_MASK == 0;
        if t6 {
            let mut offset5: u64 = class as u64;
            offset5 = offset5.wrapping_sub(vm.newSpaceStart.get());
            t6 = offset5 < vm.newSpaceBytes.get();
        }
        t5 = t6;
    }
    if t5 {
        if memory::load(oop2 as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
            enterIntoRememberedSet(vm, oop2);
        }
    }
    memory::store(
        oop2
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(MESSAGE_LOOKUP_CLASS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
        class,
    );
    vm.stackPointer
        .set(
            vm
                .stackPointer
                .get()
                .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64),
        );
    let oop3: i64 = message as i64;
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop3);
    vm.argumentCount.set(1);
}

/// newMethod is not compiled code: send it run: selector with: arguments in: receiver instead.
#[inline(never)]
pub(super) fn invokeObjectAsMethod(vm: &VM) {
    if vm.messageSelector.get()
        == memory::load(
            vm
                .specialObjectsOop
                .get()
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(SELECTOR_RUN_WITH_IN.wrapping_shl(SHIFT_FOR_WORD as u32))
                as *mut i64,
        )
    {
        fatalError(
            vm,
            c"run:with:in: is found, but is no method either"
                .as_ptr()
                .cast::<i8>()
                .cast_mut(),
        );
    }
    let array: i64 = argumentsFromStack(vm);
    let rcvr: i64 = memory::load(
        vm
            .stackPointer
            .get()
            .wrapping_add(vm.argumentCount.get().wrapping_mul(BYTES_PER_WORD) as u64)
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
    let oop: i64 = vm.newMethod.get();
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
    let oop1: i64 = vm.messageSelector.get();
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop1);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, array);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, rcvr);
    vm.messageSelector
        .set(
            memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        SELECTOR_RUN_WITH_IN.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            ),
        );
    vm.argumentCount.set(3);
    let oop2: i64 = vm.newMethod.get();
    let tag: i64 = oop2 & TAG_MASK;
    vm.lkupClassTag
        .set(
            (if tag == 0 {
                memory::load(oop2 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            } else {
                tag as u64
            }) as i64,
        );
    if probeCache(vm) != 0 {
        return;
    }
    let classIndex: i64 = vm.lkupClassTag.get();
    let t1: i64;
    'l6: {
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
            t1 = page;
            break 'l6;
        }
        t1 = memory::load(
            page
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    (classIndex & CLASS_TABLE_PAGE_SLOTS.wrapping_sub(1))
                        .wrapping_shl(SHIFT_FOR_WORD as u32),
                ) as *mut i64,
        );
    }
    lookUpMethodFrom(vm, t1);
}
