//! The functions that class `MessageSends` defines.

use core::sync::atomic::Ordering::Relaxed;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX,
    CLASS_INDEX_MASK, CLOSURE_NUM_ARGS_INDEX, FLAGS_ARGUMENT_COUNT_SHIFT, FLAG_BLOCK,
    FORMAT_COMPILED_CODE, FORMAT_MASK, FORMAT_SHIFT, FORWARDER_CLASS_INDEX,
    FRAME_CALLER_IP, FRAME_FLAGS, FRAME_LINK, FRAME_LOWEST_ARGUMENT, FRAME_METHOD,
    FRAME_RECEIVER, FULL_CLOSURE_COMPILED_BLOCK_INDEX,
    FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX, FULL_CLOSURE_RECEIVER_INDEX,
    HEADER_LITERAL_COUNT_MASK, HEADER_TEMP_COUNT_SHIFT, METHOD_CACHE_ENTRY_WORDS,
    METHOD_CACHE_FIRST_IP, METHOD_CACHE_FLAGS, METHOD_CACHE_MASK, METHOD_CACHE_METHOD,
    METHOD_CACHE_PRIMITIVE, METHOD_CACHE_SELECTOR, METHOD_CACHE_TAG, METHOD_CACHE_TEMPS,
    NUM_TAG_BITS, PRIMITIVE_FULL_CLOSURE_VALUE, QUICK_PRIMITIVE_FIRST,
    QUICK_PRIMITIVE_FIRST_FIELD, QUICK_PRIMITIVE_LAST, SHIFT_FOR_WORD,
    SISTA_BYTECODE_SET, SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, SPECIAL_SELECTORS,
    SUPERCLASS_INDEX, TAG_MASK,
};
use super::method_lookup::{findMethodForSend, findMethodInClass};
use super::primitive_calls::retryOrActivate;
use super::scheduler::followedFieldof;
use super::spur_object_fields::fixForwardedFieldofObject;
use super::stack_pages::{stackLimitReached, stackLimitReachedMayContextSwitch};
use super::state::VM;
use super::tables::PRIMITIVE_TABLE;
use super::memory;

/// The first place of the cache does not have it. The argument count is set.
#[inline(never)]
pub(super) fn sendUncachedtag(vm: &VM, selector: i64, classTag: i64) {
    vm.messageSelector.set(selector);
    vm.lkupClassTag.set(classTag);
    findMethodForSend(vm);
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

/// The search starts above class.
#[inline(never)]
pub(super) fn sendtoSuperclassOfarguments(
    vm: &VM,
    selector: i64,
    class: i64,
    count: i64,
) {
    vm.argumentCount.set(count);
    vm.messageSelector.set(selector);
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
    findMethodInClass(vm, value);
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

/// For sends that are rare: error sends, and special selectors whose fast path did not apply.
#[inline(never)]
pub(super) fn sendSlowlyarguments(vm: &VM, selector: i64, count: i64) {
    'l5: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let tag: i64 = oop & TAG_MASK;
        let classTag: i64 = (if tag == 0 {
            memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag as u64
        }) as i64;
        let mut entry: i64 = (selector ^ (selector as u64 >> 11) as i64 ^ classTag << 4)
            & METHOD_CACHE_MASK;
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
                    .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
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
            memory::store(fp.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr);
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
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
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
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, nilOop);
                left = left.wrapping_sub(1);
            }
            vm.instructionPointer
                .set(
                    vm
                        .methodCache[entry.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
                        .get() as u64,
                );
            if vm.stackPointer.get() < vm.stackLimit.load(Relaxed) {
                stackLimitReached(vm);
            }
            break 'l5;
        }
        if count == 0
            && (primitive >= QUICK_PRIMITIVE_FIRST && primitive <= QUICK_PRIMITIVE_LAST)
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
        let mut t: bool = count == 2;
        if t {
            let mut t1: bool = primitive == PRIMITIVE_FULL_CLOSURE_VALUE;
            if t1 {
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
                t1 = t4;
            }
            t = t1;
        }
        if t {
            let closure1: i64 = memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
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
            vm.bytecodeSetOffset.set((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
            let flags2: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
                .wrapping_add(
                    (count as u64).wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
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
            memory::store(fp1.wrapping_add(FRAME_METHOD as u64) as *mut i64, code);
            memory::store(
                fp1.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                flags2 as i64,
            );
            memory::store(fp1.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr1);
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
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
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
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
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
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
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
            .set(vm.methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
        vm.primFailCode.set(0);
        PRIMITIVE_TABLE[primitive as usize].expect("a null function is called")(vm);
        if vm.primFailCode.get() != 0 {
            retryOrActivate(vm, primitive);
        }
    }
}

#[inline(never)]
pub(super) fn sendSpecialSelectorarguments(vm: &VM, index: i64, count: i64) {
    let selector: i64 = memory::load(
        memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(SPECIAL_SELECTORS.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
            )
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(index.wrapping_mul(2).wrapping_shl(SHIFT_FOR_WORD as u32))
            as *mut i64,
    );
    'l5: {
        let oop: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        );
        let tag: i64 = oop & TAG_MASK;
        let classTag: i64 = (if tag == 0 {
            memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
        } else {
            tag as u64
        }) as i64;
        let mut entry: i64 = (selector ^ (selector as u64 >> 11) as i64 ^ classTag << 4)
            & METHOD_CACHE_MASK;
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
                    .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
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
            memory::store(fp.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr);
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
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
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
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, nilOop);
                left = left.wrapping_sub(1);
            }
            vm.instructionPointer
                .set(
                    vm
                        .methodCache[entry.wrapping_add(METHOD_CACHE_FIRST_IP) as usize]
                        .get() as u64,
                );
            if vm.stackPointer.get() < vm.stackLimit.load(Relaxed) {
                stackLimitReached(vm);
            }
            break 'l5;
        }
        if count == 0
            && (primitive >= QUICK_PRIMITIVE_FIRST && primitive <= QUICK_PRIMITIVE_LAST)
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
        let mut t: bool = count == 2;
        if t {
            let mut t1: bool = primitive == PRIMITIVE_FULL_CLOSURE_VALUE;
            if t1 {
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
                t1 = t4;
            }
            t = t1;
        }
        if t {
            let closure1: i64 = memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
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
            vm.bytecodeSetOffset.set((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
            let flags2: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
                .wrapping_add(
                    (count as u64).wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
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
            memory::store(fp1.wrapping_add(FRAME_METHOD as u64) as *mut i64, code);
            memory::store(
                fp1.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                flags2 as i64,
            );
            memory::store(fp1.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr1);
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
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
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
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
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
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
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
            .set(vm.methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
        vm.primFailCode.set(0);
        PRIMITIVE_TABLE[primitive as usize].expect("a null function is called")(vm);
        if vm.primFailCode.get() != 0 {
            retryOrActivate(vm, primitive);
        }
    }
}

#[inline(never)]
pub(super) fn runNewMethodPrimitive(vm: &VM, primitive: i64) {
    if primitive == 0 {
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
                    .wrapping_add(
                        count.wrapping_sub(i).wrapping_mul(BYTES_PER_WORD) as u64,
                    ) as *mut i64,
            );
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, oop);
            i = i.wrapping_add(1);
        }
        let count1: i64 = ((header as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32)
            as i64 & 63)
            .wrapping_sub(count);
        let nilOop: i64 = vm.nilObj.get();
        let mut left: i64 = count1;
        while left > 0 {
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, nilOop);
            left = left.wrapping_sub(1);
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
            stackLimitReached(vm);
        }
    } else {
        vm.primFailCode.set(0);
        PRIMITIVE_TABLE[primitive as usize].expect("a null function is called")(vm);
        if vm.primFailCode.get() != 0 {
            retryOrActivate(vm, primitive);
        }
    }
}

#[inline(never)]
pub(super) fn quickConstant(vm: &VM, primitive: i64) -> i64 {
    if primitive == 257 {
        return vm.trueObj.get();
    }
    if primitive == 258 {
        return vm.falseObj.get();
    }
    if primitive == 259 {
        return vm.nilObj.get();
    }
    primitive
        .wrapping_sub(261)
        .wrapping_shl(NUM_TAG_BITS as u32)
        .wrapping_add(SMALL_INTEGER_TAG)
}
