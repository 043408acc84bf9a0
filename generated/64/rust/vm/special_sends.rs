//! The functions that class `SpecialSends` defines.

use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_FLOAT_COMPACT_INDEX, CLASS_INDEX_MASK,
    CLASS_POINT, IMAGE_FLAG_NO_MIXED_ARITHMETIC, METHOD_CACHE_MASK, METHOD_CACHE_METHOD,
    METHOD_CACHE_PRIMITIVE, METHOD_CACHE_SELECTOR, METHOD_CACHE_TAG, NUM_TAG_BITS,
    OVERFLOW_COUNT_MASK, OVERFLOW_SLOT_COUNT, QUICK_PRIMITIVE_FIRST,
    QUICK_PRIMITIVE_FIRST_FIELD, QUICK_PRIMITIVE_LAST, REMEMBERED_BIT, SHIFT_FOR_WORD,
    SLOT_COUNT_SHIFT, SMALL_FLOAT_EXPONENT_OFFSET, SMALL_FLOAT_RANGE, SMALL_FLOAT_TAG,
    SMALL_INTEGER_TAG, SPECIAL_SELECTORS, TAG_MASK, X_INDEX, Y_INDEX,
};
use super::message_sends::{
    quickConstant, runNewMethodPrimitive, sendSpecialSelectorarguments,
};
use super::method_lookup::findMethodForSend;
use super::spur_allocation::instantiateClass;
use super::spur_immediates::boxedFloatOf;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::subscript_cache::{noteAccessto, noteStoreto};
use super::memory;

#[inline(never)]
pub(super) fn makePointOfOperands(vm: &VM) {
    let class: i64 = memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(CLASS_POINT.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    );
    let oop: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let mut t5: bool = oop & SMALL_INTEGER_TAG != 0;
    if !t5 {
        let t6: i64;
        'l0: {
            if oop & TAG_MASK != 0 {
                t6 = (oop & TAG_MASK == SMALL_FLOAT_TAG) as i64;
                break 'l0;
            }
            t6 = (memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == CLASS_FLOAT_COMPACT_INDEX as u64) as i64;
        }
        t5 = t6 != 0;
    }
    let mut t1: bool = t5;
    if t1 {
        let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        let mut t7: bool = oop1 & SMALL_INTEGER_TAG != 0;
        if !t7 {
            let t8: i64;
            'l2: {
                if oop1 & TAG_MASK != 0 {
                    t8 = (oop1 & TAG_MASK == SMALL_FLOAT_TAG) as i64;
                    break 'l2;
                }
                t8 = (memory::load(oop1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_FLOAT_COMPACT_INDEX as u64) as i64;
            }
            t7 = t8 != 0;
        }
        t1 = t7 && class != vm.nilObj.get();
    }
    if t1 {
        let point: i64 = instantiateClass(vm, class);
        let mut t3: bool = point != 0;
        if t3 {
            let count: u64 = (memory::load(point as *mut i64) as u64)
                .wrapping_shr(SLOT_COUNT_SHIFT as u32);
            t3 = (if count == OVERFLOW_SLOT_COUNT as u64 {
                (memory::load(point.wrapping_sub(BASE_HEADER_SIZE) as *mut i64)
                    & OVERFLOW_COUNT_MASK) as u64
            } else {
                count
            }) as i64 > Y_INDEX;
        }
        if t3 {
            let value: i64 = memory::load(
                vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
            );
            let mut offset: u64 = point as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            let mut t9: bool = offset >= vm.newSpaceBytes.get();
            if t9 {
                let mut t10: bool = value & TAG_MASK == 0;
                if t10 {
                    let mut offset1: u64 = value as u64;
                    offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                    t10 = offset1 < vm.newSpaceBytes.get();
                }
                t9 = t10;
            }
            if t9 {
                if memory::load(point as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                    enterIntoRememberedSet(vm, point);
                }
            }
            memory::store(
                point
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(X_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                value,
            );
            let value1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
            let mut offset2: u64 = point as u64;
            offset2 = offset2.wrapping_sub(vm.newSpaceStart.get());
            let mut t11: bool = offset2 >= vm.newSpaceBytes.get();
            if t11 {
                let mut t12: bool = value1 & TAG_MASK == 0;
                if t12 {
                    let mut offset3: u64 = value1 as u64;
                    offset3 = offset3.wrapping_sub(vm.newSpaceStart.get());
                    t12 = offset3 < vm.newSpaceBytes.get();
                }
                t11 = t12;
            }
            if t11 {
                if memory::load(point as *mut i64) as u64 & REMEMBERED_BIT as u64 == 0 {
                    enterIntoRememberedSet(vm, point);
                }
            }
            memory::store(
                point
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(Y_INDEX.wrapping_shl(SHIFT_FOR_WORD as u32))
                    as *mut i64,
                value1,
            );
            vm.stackPointer
                .set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
            memory::store(vm.stackPointer.get() as *mut i64, point);
            return;
        }
    }
    sendSpecialSelectorarguments(vm, 11, 1);
}

/// index is that of the special selector; 0 + 1 - 8 * 9 /
#[inline(never)]
pub(super) fn arithmeticOnFloats(vm: &VM, index: i64) {
    let t: i64;
    'l2: {
        let rcvr: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        let arg: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        if rcvr & SMALL_INTEGER_TAG != 0 || arg & SMALL_INTEGER_TAG != 0 {
            if rcvr & SMALL_INTEGER_TAG != 0 && arg & SMALL_INTEGER_TAG != 0 {
                t = 0;
                break 'l2;
            }
            if vm.imageHeaderFlags.get() & IMAGE_FLAG_NO_MIXED_ARITHMETIC as u64 != 0 {
                t = 0;
                break 'l2;
            }
        }
        let t3: i64;
        if rcvr & SMALL_INTEGER_TAG != 0 {
            t3 = (rcvr << 9 >> 9 == rcvr) as i64;
        } else {
            'l0: {
                if rcvr & TAG_MASK != 0 {
                    t3 = (rcvr & TAG_MASK == SMALL_FLOAT_TAG) as i64;
                    break 'l0;
                }
                t3 = (memory::load(rcvr as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_FLOAT_COMPACT_INDEX as u64) as i64;
            }
        }
        let mut t1: bool = t3 != 0;
        if t1 {
            let t4: i64;
            if arg & SMALL_INTEGER_TAG != 0 {
                t4 = (arg << 9 >> 9 == arg) as i64;
            } else {
                'l1: {
                    if arg & TAG_MASK != 0 {
                        t4 = (arg & TAG_MASK == SMALL_FLOAT_TAG) as i64;
                        break 'l1;
                    }
                    t4 = (memory::load(arg as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_FLOAT_COMPACT_INDEX as u64) as i64;
                }
            }
            t1 = t4 != 0;
        }
        t = t1 as i64;
    }
    if t == 0 {
        sendSpecialSelectorarguments(vm, index, 1);
        return;
    }
    let oop1: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let t2: f64;
    if oop1 & SMALL_INTEGER_TAG != 0 {
        t2 = oop1.wrapping_shr(NUM_TAG_BITS as u32) as f64;
    } else {
        'l3: {
            if oop1 & TAG_MASK == SMALL_FLOAT_TAG {
                let mut rotated: u64 = (oop1 as u64).wrapping_shr(NUM_TAG_BITS as u32);
                if rotated > 1 {
                    rotated = rotated.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                }
                t2 = f64::from_bits(rotated >> 1 | rotated << 63);
                break 'l3;
            }
            t2 = memory::load(oop1.wrapping_add(BASE_HEADER_SIZE) as *mut f64);
        }
    }
    let oop2: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let t5: f64;
    if oop2 & SMALL_INTEGER_TAG != 0 {
        t5 = oop2.wrapping_shr(NUM_TAG_BITS as u32) as f64;
    } else {
        'l5: {
            if oop2 & TAG_MASK == SMALL_FLOAT_TAG {
                let mut rotated1: u64 = (oop2 as u64).wrapping_shr(NUM_TAG_BITS as u32);
                if rotated1 > 1 {
                    rotated1 = rotated1.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                }
                t5 = f64::from_bits(rotated1 >> 1 | rotated1 << 63);
                break 'l5;
            }
            t5 = memory::load(oop2.wrapping_add(BASE_HEADER_SIZE) as *mut f64);
        }
    }
    if index == 9 && t5 == 0.0 {
        sendSpecialSelectorarguments(vm, index, 1);
        return;
    }
    let result: f64;
    match index {
        0 => {
            result = t2 + t5;
        }
        1 => {
            result = t2 - t5;
        }
        8 => {
            result = t2 * t5;
        }
        _ => {
            result = t2 / t5;
        }
    }
    let oop: i64;
    'l8: {
        let t6: i64;
        'l7: {
            let bits: u64 = result.to_bits();
            let mut rotated2: u64 = bits << 1 | bits >> 63;
            if rotated2 <= 1 {
                t6 = 1;
                break 'l7;
            }
            rotated2 = rotated2.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            t6 = (rotated2 > 1 && rotated2 < SMALL_FLOAT_RANGE as u64) as i64;
        }
        if t6 != 0 {
            let bits1: u64 = result.to_bits();
            let mut rotated3: u64 = bits1 << 1 | bits1 >> 63;
            if rotated3 > 1 {
                rotated3 = rotated3.wrapping_sub(SMALL_FLOAT_EXPONENT_OFFSET as u64);
            }
            oop = rotated3
                .wrapping_shl(NUM_TAG_BITS as u32)
                .wrapping_add(SMALL_FLOAT_TAG as u64) as i64;
            break 'l8;
        }
        oop = boxedFloatOf(vm, result);
    }
    if oop == 0 {
        sendSpecialSelectorarguments(vm, index, 1);
        return;
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// 2 < 3 > 4 <= 5 >= 6 = 7 ~=
#[inline(never)]
pub(super) fn compareFloats(vm: &VM, index: i64) {
    let t: i64;
    'l2: {
        let rcvr: i64 = memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        );
        let arg: i64 = memory::load(vm.stackPointer.get() as *mut i64);
        if rcvr & SMALL_INTEGER_TAG != 0 || arg & SMALL_INTEGER_TAG != 0 {
            if rcvr & SMALL_INTEGER_TAG != 0 && arg & SMALL_INTEGER_TAG != 0 {
                t = 0;
                break 'l2;
            }
            if vm.imageHeaderFlags.get() & IMAGE_FLAG_NO_MIXED_ARITHMETIC as u64 != 0 {
                t = 0;
                break 'l2;
            }
        }
        let t3: i64;
        if rcvr & SMALL_INTEGER_TAG != 0 {
            t3 = (rcvr << 9 >> 9 == rcvr) as i64;
        } else {
            'l0: {
                if rcvr & TAG_MASK != 0 {
                    t3 = (rcvr & TAG_MASK == SMALL_FLOAT_TAG) as i64;
                    break 'l0;
                }
                t3 = (memory::load(rcvr as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == CLASS_FLOAT_COMPACT_INDEX as u64) as i64;
            }
        }
        let mut t1: bool = t3 != 0;
        if t1 {
            let t4: i64;
            if arg & SMALL_INTEGER_TAG != 0 {
                t4 = (arg << 9 >> 9 == arg) as i64;
            } else {
                'l1: {
                    if arg & TAG_MASK != 0 {
                        t4 = (arg & TAG_MASK == SMALL_FLOAT_TAG) as i64;
                        break 'l1;
                    }
                    t4 = (memory::load(arg as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                        == CLASS_FLOAT_COMPACT_INDEX as u64) as i64;
                }
            }
            t1 = t4 != 0;
        }
        t = t1 as i64;
    }
    if t == 0 {
        sendSpecialSelectorarguments(vm, index, 1);
        return;
    }
    let oop: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let t2: f64;
    if oop & SMALL_INTEGER_TAG != 0 {
        t2 = oop.wrapping_shr(NUM_TAG_BITS as u32) as f64;
    } else {
        'l3: {
            if oop & TAG_MASK == SMALL_FLOAT_TAG {
                let mut rotated: u64 = (oop as u64).wrapping_shr(NUM_TAG_BITS as u32);
                if rotated > 1 {
                    rotated = rotated.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                }
                t2 = f64::from_bits(rotated >> 1 | rotated << 63);
                break 'l3;
            }
            t2 = memory::load(oop.wrapping_add(BASE_HEADER_SIZE) as *mut f64);
        }
    }
    let oop1: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    let t5: f64;
    if oop1 & SMALL_INTEGER_TAG != 0 {
        t5 = oop1.wrapping_shr(NUM_TAG_BITS as u32) as f64;
    } else {
        'l5: {
            if oop1 & TAG_MASK == SMALL_FLOAT_TAG {
                let mut rotated1: u64 = (oop1 as u64).wrapping_shr(NUM_TAG_BITS as u32);
                if rotated1 > 1 {
                    rotated1 = rotated1.wrapping_add(SMALL_FLOAT_EXPONENT_OFFSET as u64);
                }
                t5 = f64::from_bits(rotated1 >> 1 | rotated1 << 63);
                break 'l5;
            }
            t5 = memory::load(oop1.wrapping_add(BASE_HEADER_SIZE) as *mut f64);
        }
    }
    let condition: i64;
    match index {
        2 => {
            condition = (t2 < t5) as i64;
        }
        3 => {
            condition = (t2 > t5) as i64;
        }
        4 => {
            condition = (t2 <= t5) as i64;
        }
        5 => {
            condition = (t2 >= t5) as i64;
        }
        6 => {
            condition = (t2 == t5) as i64;
        }
        _ => {
            condition = (t2 != t5) as i64;
        }
    }
    let oop2: i64 = if condition != 0 { vm.trueObj.get() } else { vm.falseObj.get() };
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop2);
}

/// Send at: and remember if it leads to the ordinary primitive.
#[inline(never)]
pub(super) fn sendAt(vm: &VM) {
    let oop: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let tag: i64 = oop & TAG_MASK;
    let classTag: i64 = (if tag == 0 {
        memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag as u64
    }) as i64;
    vm.argumentCount.set(1);
    vm.messageSelector
        .set(
            memory::load(
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
                    .wrapping_add(32i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            ),
        );
    let oop1: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let tag1: i64 = oop1 & TAG_MASK;
    vm.lkupClassTag
        .set(
            (if tag1 == 0 {
                memory::load(oop1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            } else {
                tag1 as u64
            }) as i64,
        );
    let entry: i64 = (vm.messageSelector.get() ^ vm.lkupClassTag.get() << 4)
        & METHOD_CACHE_MASK;
    if vm.methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
        == vm.messageSelector.get()
        && vm.methodCache[entry.wrapping_add(METHOD_CACHE_TAG) as usize].get()
            == vm.lkupClassTag.get()
    {
        vm.newMethod
            .set(vm.methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
        vm.newMethodPrimitive
            .set(
                vm.methodCache[entry.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize].get(),
            );
    } else {
        findMethodForSend(vm);
    }
    if vm.lkupClassTag.get() == classTag {
        noteAccessto(vm, vm.newMethodPrimitive.get(), classTag);
    }
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
            let oop2: i64 = quickConstant(vm, primitive);
            memory::store(vm.stackPointer.get() as *mut i64, oop2);
        }
    } else {
        runNewMethodPrimitive(vm, vm.newMethodPrimitive.get());
    }
}

#[inline(never)]
pub(super) fn sendAtPut(vm: &VM) {
    let oop: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let tag: i64 = oop & TAG_MASK;
    let classTag: i64 = (if tag == 0 {
        memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
    } else {
        tag as u64
    }) as i64;
    vm.argumentCount.set(2);
    vm.messageSelector
        .set(
            memory::load(
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
                    .wrapping_add(34i64.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
            ),
        );
    let oop1: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let tag1: i64 = oop1 & TAG_MASK;
    vm.lkupClassTag
        .set(
            (if tag1 == 0 {
                memory::load(oop1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            } else {
                tag1 as u64
            }) as i64,
        );
    let entry: i64 = (vm.messageSelector.get() ^ vm.lkupClassTag.get() << 4)
        & METHOD_CACHE_MASK;
    if vm.methodCache[entry.wrapping_add(METHOD_CACHE_SELECTOR) as usize].get()
        == vm.messageSelector.get()
        && vm.methodCache[entry.wrapping_add(METHOD_CACHE_TAG) as usize].get()
            == vm.lkupClassTag.get()
    {
        vm.newMethod
            .set(vm.methodCache[entry.wrapping_add(METHOD_CACHE_METHOD) as usize].get());
        vm.newMethodPrimitive
            .set(
                vm.methodCache[entry.wrapping_add(METHOD_CACHE_PRIMITIVE) as usize].get(),
            );
    } else {
        findMethodForSend(vm);
    }
    if vm.lkupClassTag.get() == classTag {
        noteStoreto(vm, vm.newMethodPrimitive.get(), classTag);
    }
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
            let oop2: i64 = quickConstant(vm, primitive);
            memory::store(vm.stackPointer.get() as *mut i64, oop2);
        }
    } else {
        runNewMethodPrimitive(vm, vm.newMethodPrimitive.get());
    }
}
