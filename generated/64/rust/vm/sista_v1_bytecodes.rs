//! The functions that class `SistaV1Bytecodes` defines.

use super::common_bytecodes::superSendarguments;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_INDEX_MASK, FORWARDER_CLASS_INDEX,
    FRAME_METHOD, TAG_MASK,
};
use super::error_sends::sendUnknownBytecode;
use super::message_sends::sendtoSuperclassOfarguments;
use super::spur_object_fields::followForwarded;
use super::state::VM;
use super::memory;

#[inline(never)]
pub(super) fn sistaPlainSuperSendarguments(vm: &VM, literalIndex: i64, count: i64) {
    vm.extB.set(0);
    vm.extBCount.set(0);
    superSendarguments(vm, literalIndex, count);
}

/// The class whose superclass is searched is on top of the stack.
#[inline(never)]
pub(super) fn sistaDirectedSuperSendarguments(vm: &VM, literalIndex: i64, count: i64) {
    vm.extB.set(0);
    vm.extBCount.set(0);
    let oop: i64 = memory::load(vm.stackPointer.get() as *mut i64);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64));
    let class: i64 = if oop & TAG_MASK == 0
        && memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        followForwarded(oop)
    } else {
        oop
    };
    let address: u64 = vm
        .stackPointer
        .get()
        .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64);
    let oop1: i64 = memory::load(address as *mut i64);
    if oop1 & TAG_MASK == 0
        && memory::load(oop1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        memory::store(address as *mut i64, followForwarded(oop1));
    }
    sendtoSuperclassOfarguments(
        vm,
        memory::load(
            memory::load(
                    vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
                )
                .wrapping_add(BASE_HEADER_SIZE)
                .wrapping_add(BYTES_PER_WORD)
                .wrapping_add(literalIndex.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
        ),
        class,
        count,
    );
}

#[inline(never)]
pub(super) fn sistaUnknownOneByte(vm: &VM) {
    vm.extA.set(0);
    vm.extB.set(0);
    vm.extBCount.set(0);
    sendUnknownBytecode(vm, 1);
}
