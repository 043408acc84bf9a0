//! The functions that class `CommonBytecodes` defines.

use super::compiled_code::methodClassOf;
use super::constants::{
    BASE_HEADER_SIZE, BYTES_PER_WORD, CLASS_ARRAY_COMPACT_INDEX, CLASS_INDEX_MASK,
    FORMAT_ARRAY, FORWARDER_CLASS_INDEX, FRAME_METHOD, REMEMBERED_BIT, SHIFT_FOR_WORD,
    TAG_MASK,
};
use super::contexts::contextslotAt;
use super::interpreter::fatalError;
use super::message_sends::sendtoSuperclassOfarguments;
use super::spur_allocation::instantiateSlotsformatclassIndex;
use super::spur_object_fields::followForwarded;
use super::spur_remembered_set::enterIntoRememberedSet;
use super::state::VM;
use super::memory;

#[inline(never)]
pub(super) fn pushContextSlotof(vm: &VM, index: i64, context: i64) {
    let oop: i64 = contextslotAt(vm, context, index);
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, oop);
}

/// Bit 7: fill it with popped elements, as many as the other bits say; else with nils.
#[inline(never)]
pub(super) fn pushNewArray(vm: &VM, descriptor: i64) {
    let size: i64 = descriptor & 127;
    let array: i64 = instantiateSlotsformatclassIndex(
        vm,
        size,
        FORMAT_ARRAY,
        CLASS_ARRAY_COMPACT_INDEX,
    );
    if array == 0 {
        fatalError(
            vm,
            c"out of memory: no room for an Array".as_ptr().cast::<i8>().cast_mut(),
        );
    }
    if descriptor > 127 {
        let mut i: i64 = 0;
        while i < size {
            let value: i64 = memory::load(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(
                        size.wrapping_sub(1).wrapping_sub(i).wrapping_mul(BYTES_PER_WORD)
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
                    .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32)) as *mut i64,
                value,
            );
            i = i.wrapping_add(1);
        }
        vm.stackPointer
            .set(
                vm
                    .stackPointer
                    .get()
                    .wrapping_add(size.wrapping_mul(BYTES_PER_WORD) as u64),
            );
    }
    vm.stackPointer.set(vm.stackPointer.get().wrapping_sub(BYTES_PER_WORD as u64));
    memory::store(vm.stackPointer.get() as *mut i64, array);
}

/// To the receiver, starting above the class in which the method was compiled.
#[inline(never)]
pub(super) fn superSendarguments(vm: &VM, literalIndex: i64, count: i64) {
    let address: u64 = vm
        .stackPointer
        .get()
        .wrapping_add(count.wrapping_mul(BYTES_PER_WORD) as u64);
    let oop: i64 = memory::load(address as *mut i64);
    if oop & TAG_MASK == 0
        && memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
            == FORWARDER_CLASS_INDEX as u64
    {
        memory::store(address as *mut i64, followForwarded(oop));
    }
    let t: i64 = memory::load(
        memory::load(vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64)
            .wrapping_add(BASE_HEADER_SIZE)
            .wrapping_add(BYTES_PER_WORD)
            .wrapping_add(literalIndex.wrapping_mul(BYTES_PER_WORD)) as *mut i64,
    );
    sendtoSuperclassOfarguments(
        vm,
        t,
        methodClassOf(
            vm,
            memory::load(
                vm.framePointer.get().wrapping_add(FRAME_METHOD as u64) as *mut i64,
            ),
        ),
        count,
    );
}
