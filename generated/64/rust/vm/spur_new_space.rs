//! The functions that class `SpurNewSpace` defines.

use super::constants::TAG_MASK;
use super::state::VM;

/// Before an image is read; 0 leaves the choice to the image.
pub(super) fn setEdenBytes(vm: &VM, bytes: u64) {
    vm.edenBytesSetting.set(bytes);
}

#[inline]
pub(super) fn isYoung(vm: &VM, oop: i64) -> i64 {
    let mut t: bool = oop & TAG_MASK == 0;
    if t {
        let mut offset: u64 = oop as u64;
        offset = offset.wrapping_sub(vm.newSpaceStart.get());
        t = offset < vm.newSpaceBytes.get();
    }
    t as i64
}

/// Where a walk over new space goes on: 0 at its end.
pub(super) fn skipYoungBoundaryAt(vm: &VM, address: u64) -> u64 {
    if address >= vm.pastSpaceStart.get() && address < vm.pastSpaceFree.get() {
        return address;
    }
    if address >= vm.edenStart.get() && address < vm.freeStart.get() {
        return address;
    }
    if address == vm.freeStart.get() {
        return 0;
    }
    if vm.edenStart.get() < vm.freeStart.get() { vm.edenStart.get() } else { 0 }
}
