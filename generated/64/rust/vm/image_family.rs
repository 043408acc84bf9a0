//! The functions that class `ImageFamily` defines.

use super::constants::{
    BASE_HEADER_SIZE, FAMILY_CLASSIC, FAMILY_PHARO, FIRST_CLASSIC_PRIMITIVE,
    MAX_PRIMITIVE_INDEX, NUM_FAMILY_PRIMITIVES, NUM_RECOGNITIONS, RECOGNISE_FORMAT,
    SHIFT_FOR_WORD,
};
use super::state::VM;
use super::tables::{FAMILY_NUMBERS, RECOGNITION_KINDS, RECOGNITION_VALUES};
use super::memory;

/// 0 Pharo, 1 classic, -1 as the image looks. Before the image is started.
#[inline(never)]
pub(super) fn setImageFamily(vm: &VM, family: i64) {
    vm.familySetting.set(family.wrapping_add(1));
}

/// 0 Pharo, 1 classic.
#[inline(never)]
pub(super) fn imageFamily(vm: &VM) -> i64 {
    if vm.familySetting.get() == 0 {
        recognisedFamily(vm)
    } else {
        vm.familySetting.get().wrapping_sub(1)
    }
}

#[inline(never)]
pub(super) fn recognisedFamily(vm: &VM) -> i64 {
    let mut i: i64 = 0;
    while i < NUM_RECOGNITIONS {
        let found: i64;
        if RECOGNITION_KINDS[i as usize] == RECOGNISE_FORMAT {
            found = (vm.imageFormat.get() & RECOGNITION_VALUES[i as usize] != 0) as i64;
        } else {
            found = (memory::load(
                vm
                    .specialObjectsOop
                    .get()
                    .wrapping_add(BASE_HEADER_SIZE)
                    .wrapping_add(
                        RECOGNITION_VALUES[i as usize]
                            .wrapping_shl(SHIFT_FOR_WORD as u32),
                    ) as *mut i64,
            ) != vm.nilObj.get()) as i64;
        }
        if found != 0 {
            return FAMILY_CLASSIC;
        }
        i = i.wrapping_add(1);
    }
    FAMILY_PHARO
}

#[inline(never)]
pub(super) fn decideImageFamily(vm: &VM) {
    vm.classicImage.set(imageFamily(vm));
}

/// Where the table has the function of a number for the running image.
#[inline(never)]
pub(super) fn primitiveOfFamily(vm: &VM, index: i64) -> i64 {
    primitiveofFamily(index, vm.classicImage.get())
}

/// Where the table has the function of a number: classic functions of numbers with two meanings stand behind all others.
#[inline(never)]
pub(super) fn primitiveofFamily(index: i64, family: i64) -> i64 {
    if index > MAX_PRIMITIVE_INDEX {
        return 0;
    }
    if family == FAMILY_PHARO {
        return index;
    }
    let mut i: i64 = 0;
    while i < NUM_FAMILY_PRIMITIVES {
        if FAMILY_NUMBERS[i as usize] == index {
            return FIRST_CLASSIC_PRIMITIVE.wrapping_add(i);
        }
        i = i.wrapping_add(1);
    }
    index
}
