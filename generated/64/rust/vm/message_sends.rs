//! The functions that class `MessageSends` defines.

use core::sync::atomic::Ordering::Relaxed;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CHARACTER_TAG,
    CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX, CLASS_INDEX_MASK, CLOSURE_NUM_ARGS_INDEX,
    FLAGS_ARGUMENT_COUNT_SHIFT, FLAG_BLOCK, FORMAT_ARRAY, FORMAT_BYTES,
    FORMAT_COMPILED_CODE, FORMAT_MASK, FORMAT_SHIFT, FORWARDER_CLASS_INDEX,
    FRAME_CALLER_IP, FRAME_FLAGS, FRAME_LINK, FRAME_LOWEST_ARGUMENT, FRAME_METHOD,
    FRAME_RECEIVER, FULL_CLOSURE_COMPILED_BLOCK_INDEX,
    FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX, FULL_CLOSURE_RECEIVER_INDEX,
    HEADER_LITERAL_COUNT_MASK, HEADER_TEMP_COUNT_SHIFT, IMMUTABLE_BIT,
    MAX_CHARACTER_CODE, METHOD_CACHE_ENTRY_WORDS, METHOD_CACHE_FIRST_IP,
    METHOD_CACHE_FLAGS, METHOD_CACHE_KIND, METHOD_CACHE_MASK, METHOD_CACHE_METHOD,
    METHOD_CACHE_PRIMITIVE, METHOD_CACHE_SELECTOR, METHOD_CACHE_TAG, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, PRIMITIVE_AS_CHARACTER,
    PRIMITIVE_AS_INTEGER, PRIMITIVE_AT, PRIMITIVE_AT_PUT, PRIMITIVE_FULL_CLOSURE_VALUE,
    PRIMITIVE_SIZE, QUICK_PRIMITIVE_FIRST, QUICK_PRIMITIVE_FIRST_FIELD,
    QUICK_PRIMITIVE_LAST, REMEMBERED_BIT, SHIFT_FOR_WORD, SISTA_BYTECODE_SET,
    SLOT_COUNT_SHIFT, SMALL_INTEGER_TAG, SPECIAL_SELECTORS, SUPERCLASS_INDEX, TAG_MASK,
};
use super::method_lookup::{findMethodForSend, findMethodInClass};
use super::primitive_calls::retryOrActivate;
use super::spur_object_fields::fixForwardedFieldofObject;
use super::spur_remembered_set::enterIntoRememberedSet;
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
    'l15: {
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
                sendUncachedtag(vm, selector, classTag);
                break 'l15;
            }
        }
        let temps: u64 = vm
            .methodCache[entry.wrapping_add(METHOD_CACHE_KIND) as usize]
            .get()
            .wrapping_sub(vm.bytecodeSetOffset.get()) as u64;
        if temps == 0 {
            let flags: u64 = vm
                .methodCache[entry.wrapping_add(METHOD_CACHE_FLAGS) as usize]
                .get() as u64;
            let t15: i64 = vm
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
            memory::store(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64, t15);
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
            let last: u64 = vm
                .stackPointer
                .get()
                .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
            while vm.stackPointer.get() > last {
                let oop2: i64 = vm.nilObj.get();
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop2);
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
            break 'l15;
        }
        if temps < 64 {
            let temps1: i64 = temps as i64;
            let flags2: u64 = vm
                .methodCache[entry.wrapping_add(METHOD_CACHE_FLAGS) as usize]
                .get() as u64;
            let t16: i64 = vm
                .methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize]
                .get();
            let flags3: u64 = flags2
                .wrapping_add(
                    count.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64,
                );
            let rcvr1: i64 = memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            );
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
            memory::store(fp1.wrapping_add(FRAME_METHOD as u64) as *mut i64, t16);
            memory::store(
                fp1.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                flags3 as i64,
            );
            memory::store(fp1.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr1);
            vm.framePointer.set(fp1);
            vm.stackPointer.set(fp1.wrapping_add(FRAME_RECEIVER as u64));
            let mut i1: i64 = 1;
            while i1 <= count {
                let oop3: i64 = memory::load(
                    fp1
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            count.wrapping_sub(i1).wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                );
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop3);
                i1 = i1.wrapping_add(1);
            }
            let last1: u64 = vm
                .stackPointer
                .get()
                .wrapping_sub(temps1.wrapping_mul(BYTES_PER_WORD) as u64);
            while vm.stackPointer.get() > last1 {
                let oop4: i64 = vm.nilObj.get();
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop4);
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
            break 'l15;
        }
        let primitive: i64 = vm
            .methodCache[entry.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
            .get();
        if count == 0 {
            if primitive >= QUICK_PRIMITIVE_FIRST && primitive <= QUICK_PRIMITIVE_LAST {
                if primitive != QUICK_PRIMITIVE_FIRST {
                    memory::store(
                        vm.stackPointer.get() as *mut i64,
                        if primitive >= QUICK_PRIMITIVE_FIRST_FIELD {
                            memory::load(
                                memory::load(vm.stackPointer.get() as *mut i64)
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
                break 'l15;
            }
            let mut t: bool = primitive == PRIMITIVE_AS_INTEGER;
            if t {
                let t1: i64;
                'l4: {
                    if memory::load(vm.stackPointer.get() as *mut i64) & TAG_MASK
                        != CHARACTER_TAG
                    {
                        t1 = 0;
                        break 'l4;
                    }
                    memory::store(
                        vm.stackPointer.get() as *mut i64,
                        ((memory::load(vm.stackPointer.get() as *mut i64) as u64)
                            .wrapping_shr(NUM_TAG_BITS as u32) as i64)
                            .wrapping_shl(NUM_TAG_BITS as u32)
                            .wrapping_add(SMALL_INTEGER_TAG),
                    );
                    t1 = 1;
                }
                t = t1 != 0;
            }
            if t {
                break 'l15;
            }
            let mut t2: bool = primitive == PRIMITIVE_AS_CHARACTER;
            if t2 {
                let t3: i64;
                'l5: {
                    if memory::load(vm.stackPointer.get() as *mut i64)
                        & SMALL_INTEGER_TAG == 0
                    {
                        t3 = 0;
                        break 'l5;
                    }
                    let code: i64 = memory::load(vm.stackPointer.get() as *mut i64)
                        .wrapping_shr(NUM_TAG_BITS as u32);
                    if !(code >= 0 && code <= MAX_CHARACTER_CODE) {
                        t3 = 0;
                        break 'l5;
                    }
                    memory::store(
                        vm.stackPointer.get() as *mut i64,
                        code
                            .wrapping_shl(NUM_TAG_BITS as u32)
                            .wrapping_add(CHARACTER_TAG),
                    );
                    t3 = 1;
                }
                t2 = t3 != 0;
            }
            if t2 {
                break 'l15;
            }
            let mut t4: bool = primitive == PRIMITIVE_SIZE;
            if t4 {
                let t5: i64;
                'l6: {
                    let rcvr2: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr2 & TAG_MASK != 0 {
                        t5 = 0;
                        break 'l6;
                    }
                    let size: i64;
                    'l7: {
                        let format: u64 = (memory::load(rcvr2 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                        if format >= FORMAT_BYTES as u64
                            && format < FORMAT_COMPILED_CODE as u64
                        {
                            let format1: i64 = format as i64;
                            let count1: u64 = (memory::load(rcvr2 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            size = ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count1
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format1 & 7);
                            break 'l7;
                        }
                        let t17: i64;
                        if format == FORMAT_ARRAY as u64 {
                            let count2: u64 = (memory::load(rcvr2 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t17 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count2
                            }) as i64;
                        } else {
                            t17 = -1;
                        }
                        size = t17;
                    }
                    if size < 0 {
                        t5 = 0;
                        break 'l6;
                    }
                    memory::store(
                        vm.stackPointer.get() as *mut i64,
                        size
                            .wrapping_shl(NUM_TAG_BITS as u32)
                            .wrapping_add(SMALL_INTEGER_TAG),
                    );
                    t5 = 1;
                }
                t4 = t5 != 0;
            }
            if t4 {
                break 'l15;
            }
        }
        let mut t6: bool = count == 1;
        if t6 {
            let mut t7: bool = primitive == PRIMITIVE_AT;
            if t7 {
                let t8: i64;
                'l8: {
                    let rcvr3: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let index: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if !(rcvr3 & TAG_MASK == 0 && index & SMALL_INTEGER_TAG != 0) {
                        t8 = 0;
                        break 'l8;
                    }
                    let element: i64;
                    'l9: {
                        let index1: u64 = index
                            .wrapping_shr(NUM_TAG_BITS as u32)
                            .wrapping_sub(1) as u64;
                        let format2: u64 = (memory::load(rcvr3 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                        if format2 == FORMAT_ARRAY as u64 {
                            let count3: u64 = (memory::load(rcvr3 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            if index1
                                < (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr3.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count3
                                })
                            {
                                element = memory::load(
                                    rcvr3
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (index1 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                break 'l9;
                            }
                            element = 0;
                            break 'l9;
                        }
                        if format2 >= FORMAT_BYTES as u64
                            && format2 < FORMAT_COMPILED_CODE as u64
                        {
                            let format3: i64 = format2 as i64;
                            let count4: u64 = (memory::load(rcvr3 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            if index1
                                < ((if count4 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr3.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count4
                                }) as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                                    .wrapping_sub(format3 & 7) as u64
                            {
                                element = (memory::load(
                                    rcvr3
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(index1 as i64) as *mut u8,
                                ) as i64)
                                    .wrapping_shl(NUM_TAG_BITS as u32)
                                    .wrapping_add(SMALL_INTEGER_TAG);
                                break 'l9;
                            }
                        }
                        element = 0;
                    }
                    if element == 0 {
                        t8 = 0;
                        break 'l8;
                    }
                    vm.stackPointer
                        .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                    memory::store(vm.stackPointer.get() as *mut i64, element);
                    t8 = 1;
                }
                t7 = t8 != 0;
            }
            t6 = t7;
        }
        if t6 {
            break 'l15;
        }
        let mut t9: bool = count == 2;
        if t9 {
            let mut t10: bool = primitive == PRIMITIVE_AT_PUT;
            if t10 {
                let t11: i64;
                'l10: {
                    let rcvr4: i64 = memory::load(
                        vm
                            .stackPointer
                            .get()
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                            as *mut i64,
                    );
                    let index2: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    if !(rcvr4 & TAG_MASK == 0 && index2 & SMALL_INTEGER_TAG != 0) {
                        t11 = 0;
                        break 'l10;
                    }
                    let value: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    let t18: i64;
                    'l11: {
                        if memory::load(rcvr4 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                            != 0
                        {
                            t18 = 0;
                            break 'l11;
                        }
                        let index3: u64 = index2
                            .wrapping_shr(NUM_TAG_BITS as u32)
                            .wrapping_sub(1) as u64;
                        let format4: u64 = (memory::load(rcvr4 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                        if format4 == FORMAT_ARRAY as u64 {
                            let mut t19: bool = true;
                            if t19 {
                                let count5: u64 = (memory::load(rcvr4 as *mut i64) as u64)
                                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                t19 = index3
                                    < (if count5 == OVERFLOW_SLOT_COUNT as u64 {
                                        (memory::load(
                                            rcvr4.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                        ) & OVERFLOW_COUNT_MASK) as u64
                                    } else {
                                        count5
                                    });
                            }
                            if !t19 {
                                t18 = 0;
                                break 'l11;
                            }
                            let index4: i64 = index3 as i64;
                            let mut offset: u64 = rcvr4 as u64;
                            offset = offset.wrapping_sub(vm.newSpaceStart.get());
                            let mut t20: bool = offset >= vm.newSpaceBytes.get();
                            if t20 {
                                let mut t21: bool = value & TAG_MASK == 0;
                                if t21 {
                                    let mut offset1: u64 = value as u64;
                                    offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                                    t21 = offset1 < vm.newSpaceBytes.get();
                                }
                                t20 = t21;
                            }
                            if t20 {
                                if memory::load(rcvr4 as *mut i64) as u64
                                    & REMEMBERED_BIT as u64 == 0
                                {
                                    enterIntoRememberedSet(vm, rcvr4);
                                }
                            }
                            memory::store(
                                rcvr4
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index4.wrapping_shl(SHIFT_FOR_WORD as u32))
                                    as *mut i64,
                                value,
                            );
                            t18 = 1;
                            break 'l11;
                        }
                        if !(format4 >= FORMAT_BYTES as u64
                            && format4 < FORMAT_COMPILED_CODE as u64)
                        {
                            t18 = 0;
                            break 'l11;
                        }
                        let format5: i64 = format4 as i64;
                        let count6: u64 = (memory::load(rcvr4 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index3
                            >= ((if count6 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr4.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count6
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format5 & 7) as u64
                        {
                            t18 = 0;
                            break 'l11;
                        }
                        if value & SMALL_INTEGER_TAG == 0 {
                            t18 = 0;
                            break 'l11;
                        }
                        let code1: u64 = value.wrapping_shr(NUM_TAG_BITS as u32) as u64;
                        if code1 > 255 {
                            t18 = 0;
                            break 'l11;
                        }
                        memory::store(
                            rcvr4
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index3 as i64) as *mut u8,
                            code1 as u8,
                        );
                        t18 = 1;
                    }
                    if t18 == 0 {
                        t11 = 0;
                        break 'l10;
                    }
                    vm.stackPointer
                        .set(
                            vm
                                .stackPointer
                                .get()
                                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
                        );
                    memory::store(vm.stackPointer.get() as *mut i64, value);
                    t11 = 1;
                }
                t10 = t11 != 0;
            }
            t9 = t10;
        }
        if t9 {
            break 'l15;
        }
        let mut t12: bool = count == 2;
        if t12 {
            let mut t13: bool = primitive == PRIMITIVE_FULL_CLOSURE_VALUE;
            if t13 {
                let closure: i64 = memory::load(
                    vm
                        .stackPointer
                        .get()
                        .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let mut t22: bool = closure & TAG_MASK == 0;
                if t22 {
                    let mut t23: bool = memory::load(closure as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64
                        == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
                    if t23 {
                        let mut t24: bool = memory::load(
                                closure
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32) == count;
                        if t24 {
                            let mut t25: bool = vm.forwardersMayExist.get() == 0;
                            if t25 {
                                let oop5: i64 = memory::load(
                                    closure
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                t25 = oop5 & TAG_MASK == 0
                                    && (memory::load(oop5 as *mut i64) as u64)
                                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                        >= FORMAT_COMPILED_CODE as u64;
                            }
                            t24 = t25;
                        }
                        t23 = t24;
                    }
                    t22 = t23;
                }
                t13 = t22;
            }
            t12 = t13;
        }
        if t12 {
            let closure1: i64 = memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            );
            let t26: i64 = memory::load(
                closure1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let rcvr5: i64 = memory::load(
                closure1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let header: i64 = memory::load(
                    t26.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32);
            let copied: u64 = (memory::load(closure1 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
            if !((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET
                == vm.bytecodeSetOffset.get())
            {
                vm.bytecodeSetOffset
                    .set((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
            }
            let flags4: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
                .wrapping_add(
                    (count as u64).wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                )
                .wrapping_add(1)
                .wrapping_add(FLAG_BLOCK as u64);
            let fp2: u64 = vm
                .stackPointer
                .get()
                .wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
            memory::store(
                fp2.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
                vm.instructionPointer.get() as i64,
            );
            memory::store(
                fp2.wrapping_add(FRAME_LINK as u64) as *mut i64,
                vm.framePointer.get() as i64,
            );
            memory::store(fp2.wrapping_add(FRAME_METHOD as u64) as *mut i64, t26);
            memory::store(
                fp2.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                flags4 as i64,
            );
            memory::store(fp2.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr5);
            vm.framePointer.set(fp2);
            vm.stackPointer.set(fp2.wrapping_add(FRAME_RECEIVER as u64));
            let mut i2: i64 = 1;
            while i2 <= count {
                let oop6: i64 = memory::load(
                    fp2
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            count.wrapping_sub(i2).wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                );
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop6);
                i2 = i2.wrapping_add(1);
            }
            let mut slot: u64 = closure1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
                ) as u64;
            let end: u64 = slot.wrapping_add(copied.wrapping_mul(BYTES_PER_WORD as u64));
            while slot < end {
                let oop7: i64 = memory::load(slot as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop7);
                slot = slot.wrapping_add(BYTES_PER_WORD as u64);
            }
            let last2: u64 = vm
                .stackPointer
                .get()
                .wrapping_sub(
                    ((((header as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32)
                        as i64 & 63)
                        .wrapping_sub(count) as u64)
                        .wrapping_sub(copied) as i64)
                        .wrapping_mul(BYTES_PER_WORD) as u64,
                );
            while vm.stackPointer.get() > last2 {
                let oop8: i64 = vm.nilObj.get();
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop8);
            }
            vm.instructionPointer
                .set(
                    t26
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
            break 'l15;
        }
        vm.argumentCount.set(count);
        vm.newMethod
            .set(vm.methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
        if primitive == 0 {
            activateNewMethod(vm);
            break 'l15;
        }
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
    'l15: {
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
                sendUncachedtag(vm, selector, classTag);
                break 'l15;
            }
        }
        let temps: u64 = vm
            .methodCache[entry.wrapping_add(METHOD_CACHE_KIND) as usize]
            .get()
            .wrapping_sub(vm.bytecodeSetOffset.get()) as u64;
        if temps == 0 {
            let flags: u64 = vm
                .methodCache[entry.wrapping_add(METHOD_CACHE_FLAGS) as usize]
                .get() as u64;
            let t15: i64 = vm
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
            memory::store(fp.wrapping_add(FRAME_METHOD as u64) as *mut i64, t15);
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
            let last: u64 = vm
                .stackPointer
                .get()
                .wrapping_sub(0i64.wrapping_mul(BYTES_PER_WORD) as u64);
            while vm.stackPointer.get() > last {
                let oop2: i64 = vm.nilObj.get();
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop2);
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
            break 'l15;
        }
        if temps < 64 {
            let temps1: i64 = temps as i64;
            let flags2: u64 = vm
                .methodCache[entry.wrapping_add(METHOD_CACHE_FLAGS) as usize]
                .get() as u64;
            let t16: i64 = vm
                .methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize]
                .get();
            let flags3: u64 = flags2
                .wrapping_add(
                    count.wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32) as u64,
                );
            let rcvr1: i64 = memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            );
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
            memory::store(fp1.wrapping_add(FRAME_METHOD as u64) as *mut i64, t16);
            memory::store(
                fp1.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                flags3 as i64,
            );
            memory::store(fp1.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr1);
            vm.framePointer.set(fp1);
            vm.stackPointer.set(fp1.wrapping_add(FRAME_RECEIVER as u64));
            let mut i1: i64 = 1;
            while i1 <= count {
                let oop3: i64 = memory::load(
                    fp1
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            count.wrapping_sub(i1).wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                );
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop3);
                i1 = i1.wrapping_add(1);
            }
            let last1: u64 = vm
                .stackPointer
                .get()
                .wrapping_sub(temps1.wrapping_mul(BYTES_PER_WORD) as u64);
            while vm.stackPointer.get() > last1 {
                let oop4: i64 = vm.nilObj.get();
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop4);
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
            break 'l15;
        }
        let primitive: i64 = vm
            .methodCache[entry.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize]
            .get();
        if count == 0 {
            if primitive >= QUICK_PRIMITIVE_FIRST && primitive <= QUICK_PRIMITIVE_LAST {
                if primitive != QUICK_PRIMITIVE_FIRST {
                    memory::store(
                        vm.stackPointer.get() as *mut i64,
                        if primitive >= QUICK_PRIMITIVE_FIRST_FIELD {
                            memory::load(
                                memory::load(vm.stackPointer.get() as *mut i64)
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
                break 'l15;
            }
            let mut t: bool = primitive == PRIMITIVE_AS_INTEGER;
            if t {
                let t1: i64;
                'l4: {
                    if memory::load(vm.stackPointer.get() as *mut i64) & TAG_MASK
                        != CHARACTER_TAG
                    {
                        t1 = 0;
                        break 'l4;
                    }
                    memory::store(
                        vm.stackPointer.get() as *mut i64,
                        ((memory::load(vm.stackPointer.get() as *mut i64) as u64)
                            .wrapping_shr(NUM_TAG_BITS as u32) as i64)
                            .wrapping_shl(NUM_TAG_BITS as u32)
                            .wrapping_add(SMALL_INTEGER_TAG),
                    );
                    t1 = 1;
                }
                t = t1 != 0;
            }
            if t {
                break 'l15;
            }
            let mut t2: bool = primitive == PRIMITIVE_AS_CHARACTER;
            if t2 {
                let t3: i64;
                'l5: {
                    if memory::load(vm.stackPointer.get() as *mut i64)
                        & SMALL_INTEGER_TAG == 0
                    {
                        t3 = 0;
                        break 'l5;
                    }
                    let code: i64 = memory::load(vm.stackPointer.get() as *mut i64)
                        .wrapping_shr(NUM_TAG_BITS as u32);
                    if !(code >= 0 && code <= MAX_CHARACTER_CODE) {
                        t3 = 0;
                        break 'l5;
                    }
                    memory::store(
                        vm.stackPointer.get() as *mut i64,
                        code
                            .wrapping_shl(NUM_TAG_BITS as u32)
                            .wrapping_add(CHARACTER_TAG),
                    );
                    t3 = 1;
                }
                t2 = t3 != 0;
            }
            if t2 {
                break 'l15;
            }
            let mut t4: bool = primitive == PRIMITIVE_SIZE;
            if t4 {
                let t5: i64;
                'l6: {
                    let rcvr2: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if rcvr2 & TAG_MASK != 0 {
                        t5 = 0;
                        break 'l6;
                    }
                    let size: i64;
                    'l7: {
                        let format: u64 = (memory::load(rcvr2 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                        if format >= FORMAT_BYTES as u64
                            && format < FORMAT_COMPILED_CODE as u64
                        {
                            let format1: i64 = format as i64;
                            let count1: u64 = (memory::load(rcvr2 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            size = ((if count1 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count1
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format1 & 7);
                            break 'l7;
                        }
                        let t17: i64;
                        if format == FORMAT_ARRAY as u64 {
                            let count2: u64 = (memory::load(rcvr2 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            t17 = (if count2 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr2.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count2
                            }) as i64;
                        } else {
                            t17 = -1;
                        }
                        size = t17;
                    }
                    if size < 0 {
                        t5 = 0;
                        break 'l6;
                    }
                    memory::store(
                        vm.stackPointer.get() as *mut i64,
                        size
                            .wrapping_shl(NUM_TAG_BITS as u32)
                            .wrapping_add(SMALL_INTEGER_TAG),
                    );
                    t5 = 1;
                }
                t4 = t5 != 0;
            }
            if t4 {
                break 'l15;
            }
        }
        let mut t6: bool = count == 1;
        if t6 {
            let mut t7: bool = primitive == PRIMITIVE_AT;
            if t7 {
                let t8: i64;
                'l8: {
                    let rcvr3: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    let index1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    if !(rcvr3 & TAG_MASK == 0 && index1 & SMALL_INTEGER_TAG != 0) {
                        t8 = 0;
                        break 'l8;
                    }
                    let element: i64;
                    'l9: {
                        let index2: u64 = index1
                            .wrapping_shr(NUM_TAG_BITS as u32)
                            .wrapping_sub(1) as u64;
                        let format2: u64 = (memory::load(rcvr3 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                        if format2 == FORMAT_ARRAY as u64 {
                            let count3: u64 = (memory::load(rcvr3 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            if index2
                                < (if count3 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr3.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count3
                                })
                            {
                                element = memory::load(
                                    rcvr3
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            (index2 as i64).wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                break 'l9;
                            }
                            element = 0;
                            break 'l9;
                        }
                        if format2 >= FORMAT_BYTES as u64
                            && format2 < FORMAT_COMPILED_CODE as u64
                        {
                            let format3: i64 = format2 as i64;
                            let count4: u64 = (memory::load(rcvr3 as *mut i64) as u64)
                                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                            if index2
                                < ((if count4 == OVERFLOW_SLOT_COUNT as u64 {
                                    (memory::load(
                                        rcvr3.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                    ) & OVERFLOW_COUNT_MASK) as u64
                                } else {
                                    count4
                                }) as i64)
                                    .wrapping_shl(SHIFT_FOR_WORD as u32)
                                    .wrapping_sub(format3 & 7) as u64
                            {
                                element = (memory::load(
                                    rcvr3
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(index2 as i64) as *mut u8,
                                ) as i64)
                                    .wrapping_shl(NUM_TAG_BITS as u32)
                                    .wrapping_add(SMALL_INTEGER_TAG);
                                break 'l9;
                            }
                        }
                        element = 0;
                    }
                    if element == 0 {
                        t8 = 0;
                        break 'l8;
                    }
                    vm.stackPointer
                        .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
                    memory::store(vm.stackPointer.get() as *mut i64, element);
                    t8 = 1;
                }
                t7 = t8 != 0;
            }
            t6 = t7;
        }
        if t6 {
            break 'l15;
        }
        let mut t9: bool = count == 2;
        if t9 {
            let mut t10: bool = primitive == PRIMITIVE_AT_PUT;
            if t10 {
                let t11: i64;
                'l10: {
                    let rcvr4: i64 = memory::load(
                        vm
                            .stackPointer
                            .get()
                            .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                            as *mut i64,
                    );
                    let index3: i64 = memory::load(
                        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64)
                            as *mut i64,
                    );
                    if !(rcvr4 & TAG_MASK == 0 && index3 & SMALL_INTEGER_TAG != 0) {
                        t11 = 0;
                        break 'l10;
                    }
                    let value: i64 = memory::load(vm.stackPointer.get() as *mut i64);
                    let t18: i64;
                    'l11: {
                        if memory::load(rcvr4 as *mut i64) as u64 & IMMUTABLE_BIT as u64
                            != 0
                        {
                            t18 = 0;
                            break 'l11;
                        }
                        let index4: u64 = index3
                            .wrapping_shr(NUM_TAG_BITS as u32)
                            .wrapping_sub(1) as u64;
                        let format4: u64 = (memory::load(rcvr4 as *mut i64) as u64)
                            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
                        if format4 == FORMAT_ARRAY as u64 {
                            let mut t19: bool = true;
                            if t19 {
                                let count5: u64 = (memory::load(rcvr4 as *mut i64) as u64)
                                    .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                                t19 = index4
                                    < (if count5 == OVERFLOW_SLOT_COUNT as u64 {
                                        (memory::load(
                                            rcvr4.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                        ) & OVERFLOW_COUNT_MASK) as u64
                                    } else {
                                        count5
                                    });
                            }
                            if !t19 {
                                t18 = 0;
                                break 'l11;
                            }
                            let index5: i64 = index4 as i64;
                            let mut offset: u64 = rcvr4 as u64;
                            offset = offset.wrapping_sub(vm.newSpaceStart.get());
                            let mut t20: bool = offset >= vm.newSpaceBytes.get();
                            if t20 {
                                let mut t21: bool = value & TAG_MASK == 0;
                                if t21 {
                                    let mut offset1: u64 = value as u64;
                                    offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                                    t21 = offset1 < vm.newSpaceBytes.get();
                                }
                                t20 = t21;
                            }
                            if t20 {
                                if memory::load(rcvr4 as *mut i64) as u64
                                    & REMEMBERED_BIT as u64 == 0
                                {
                                    enterIntoRememberedSet(vm, rcvr4);
                                }
                            }
                            memory::store(
                                rcvr4
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(index5.wrapping_shl(SHIFT_FOR_WORD as u32))
                                    as *mut i64,
                                value,
                            );
                            t18 = 1;
                            break 'l11;
                        }
                        if !(format4 >= FORMAT_BYTES as u64
                            && format4 < FORMAT_COMPILED_CODE as u64)
                        {
                            t18 = 0;
                            break 'l11;
                        }
                        let format5: i64 = format4 as i64;
                        let count6: u64 = (memory::load(rcvr4 as *mut i64) as u64)
                            .wrapping_shr(SLOT_COUNT_SHIFT as u32);
                        if index4
                            >= ((if count6 == OVERFLOW_SLOT_COUNT as u64 {
                                (memory::load(
                                    rcvr4.wrapping_sub(BASE_HEADER_SIZE) as *mut i64,
                                ) & OVERFLOW_COUNT_MASK) as u64
                            } else {
                                count6
                            }) as i64)
                                .wrapping_shl(SHIFT_FOR_WORD as u32)
                                .wrapping_sub(format5 & 7) as u64
                        {
                            t18 = 0;
                            break 'l11;
                        }
                        if value & SMALL_INTEGER_TAG == 0 {
                            t18 = 0;
                            break 'l11;
                        }
                        let code1: u64 = value.wrapping_shr(NUM_TAG_BITS as u32) as u64;
                        if code1 > 255 {
                            t18 = 0;
                            break 'l11;
                        }
                        memory::store(
                            rcvr4
                                .wrapping_add(BASE_HEADER_SIZE)
                                .wrapping_add(index4 as i64) as *mut u8,
                            code1 as u8,
                        );
                        t18 = 1;
                    }
                    if t18 == 0 {
                        t11 = 0;
                        break 'l10;
                    }
                    vm.stackPointer
                        .set(
                            vm
                                .stackPointer
                                .get()
                                .wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64),
                        );
                    memory::store(vm.stackPointer.get() as *mut i64, value);
                    t11 = 1;
                }
                t10 = t11 != 0;
            }
            t9 = t10;
        }
        if t9 {
            break 'l15;
        }
        let mut t12: bool = count == 2;
        if t12 {
            let mut t13: bool = primitive == PRIMITIVE_FULL_CLOSURE_VALUE;
            if t13 {
                let closure: i64 = memory::load(
                    vm
                        .stackPointer
                        .get()
                        .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64)
                        as *mut i64,
                );
                let mut t22: bool = closure & TAG_MASK == 0;
                if t22 {
                    let mut t23: bool = memory::load(closure as *mut i64) as u64
                        & CLASS_INDEX_MASK as u64
                        == CLASS_FULL_BLOCK_CLOSURE_COMPACT_INDEX as u64;
                    if t23 {
                        let mut t24: bool = memory::load(
                                closure
                                    .wrapping_add(BASE_HEADER_SIZE)
                                    .wrapping_add(
                                        CLOSURE_NUM_ARGS_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                                    ) as *mut i64,
                            )
                            .wrapping_shr(NUM_TAG_BITS as u32) == count;
                        if t24 {
                            let mut t25: bool = vm.forwardersMayExist.get() == 0;
                            if t25 {
                                let oop5: i64 = memory::load(
                                    closure
                                        .wrapping_add(BASE_HEADER_SIZE)
                                        .wrapping_add(
                                            FULL_CLOSURE_COMPILED_BLOCK_INDEX
                                                .wrapping_shl(SHIFT_FOR_WORD as u32),
                                        ) as *mut i64,
                                );
                                t25 = oop5 & TAG_MASK == 0
                                    && (memory::load(oop5 as *mut i64) as u64)
                                        .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64
                                        >= FORMAT_COMPILED_CODE as u64;
                            }
                            t24 = t25;
                        }
                        t23 = t24;
                    }
                    t22 = t23;
                }
                t13 = t22;
            }
            t12 = t13;
        }
        if t12 {
            let closure1: i64 = memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64) as *mut i64,
            );
            let t26: i64 = memory::load(
                closure1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        FULL_CLOSURE_COMPILED_BLOCK_INDEX
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let rcvr5: i64 = memory::load(
                closure1
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        FULL_CLOSURE_RECEIVER_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            );
            let header: i64 = memory::load(
                    t26.wrapping_add(BASE_HEADER_SIZE) as *mut i64,
                )
                .wrapping_shr(NUM_TAG_BITS as u32);
            let copied: u64 = (memory::load(closure1 as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32)
                .wrapping_sub(FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX as u64);
            if !((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET
                == vm.bytecodeSetOffset.get())
            {
                vm.bytecodeSetOffset
                    .set((header as u64 >> 55) as i64 & SISTA_BYTECODE_SET);
            }
            let flags4: u64 = ((vm.bytecodeSetOffset.get() as u64) << 32)
                .wrapping_add(
                    (count as u64).wrapping_shl(FLAGS_ARGUMENT_COUNT_SHIFT as u32),
                )
                .wrapping_add(1)
                .wrapping_add(FLAG_BLOCK as u64);
            let fp2: u64 = vm
                .stackPointer
                .get()
                .wrapping_sub(FRAME_LOWEST_ARGUMENT as u64);
            memory::store(
                fp2.wrapping_add(FRAME_CALLER_IP as u64) as *mut i64,
                vm.instructionPointer.get() as i64,
            );
            memory::store(
                fp2.wrapping_add(FRAME_LINK as u64) as *mut i64,
                vm.framePointer.get() as i64,
            );
            memory::store(fp2.wrapping_add(FRAME_METHOD as u64) as *mut i64, t26);
            memory::store(
                fp2.wrapping_add(FRAME_FLAGS as u64) as *mut i64,
                flags4 as i64,
            );
            memory::store(fp2.wrapping_add(FRAME_RECEIVER as u64) as *mut i64, rcvr5);
            vm.framePointer.set(fp2);
            vm.stackPointer.set(fp2.wrapping_add(FRAME_RECEIVER as u64));
            let mut i2: i64 = 1;
            while i2 <= count {
                let oop6: i64 = memory::load(
                    fp2
                        .wrapping_add(FRAME_LOWEST_ARGUMENT as u64)
                        .wrapping_add(
                            count.wrapping_sub(i2).wrapping_mul(BYTES_PER_WORD) as u64,
                        ) as *mut i64,
                );
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop6);
                i2 = i2.wrapping_add(1);
            }
            let mut slot: u64 = closure1
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(
                    FULL_CLOSURE_FIRST_COPIED_VALUE_INDEX.wrapping_mul(BYTES_PER_WORD),
                ) as u64;
            let end: u64 = slot.wrapping_add(copied.wrapping_mul(BYTES_PER_WORD as u64));
            while slot < end {
                let oop7: i64 = memory::load(slot as *mut i64);
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop7);
                slot = slot.wrapping_add(BYTES_PER_WORD as u64);
            }
            let last2: u64 = vm
                .stackPointer
                .get()
                .wrapping_sub(
                    ((((header as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32)
                        as i64 & 63)
                        .wrapping_sub(count) as u64)
                        .wrapping_sub(copied) as i64)
                        .wrapping_mul(BYTES_PER_WORD) as u64,
                );
            while vm.stackPointer.get() > last2 {
                let oop8: i64 = vm.nilObj.get();
                vm.stackPointer
                    .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
                memory::store(vm.stackPointer.get() as *mut i64, oop8);
            }
            vm.instructionPointer
                .set(
                    t26
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
            break 'l15;
        }
        vm.argumentCount.set(count);
        vm.newMethod
            .set(vm.methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
        if primitive == 0 {
            activateNewMethod(vm);
            break 'l15;
        }
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
        let last: u64 = vm
            .stackPointer
            .get()
            .wrapping_sub(
                ((header as u64).wrapping_shr(HEADER_TEMP_COUNT_SHIFT as u32) as i64
                    & 63)
                    .wrapping_sub(count)
                    .wrapping_mul(BYTES_PER_WORD) as u64,
            );
        while vm.stackPointer.get() > last {
            let oop1: i64 = vm.nilObj.get();
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
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

/// It uses the other bytecode set than its sender.
#[inline(never)]
pub(super) fn activateNewMethod(vm: &VM) {
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
    if vm.stackPointer.get() < vm.stackLimit.load(Relaxed) {
        stackLimitReached(vm);
    }
}
