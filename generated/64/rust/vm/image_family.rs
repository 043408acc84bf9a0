//! The functions that class `ImageFamily` defines.

use super::constants::{BASE_HEADER_SIZE, SHIFT_FOR_WORD, THE_DISPLAY};
use super::state::VM;
use super::memory;

#[inline(never)]
pub(super) fn isClassicImage(vm: &VM) -> i64 {
    if vm.imageFormat.get() & 512 != 0 {
        return 1;
    }
    (memory::load(
        vm
            .specialObjectsOop
            .get()
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(THE_DISPLAY.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
    ) != vm.nilObj.get()) as i64
}
