//! The functions that class `SpurRoots` defines.

use super::constants::{
    BYTES_PER_WORD, CLASS_INDEX_MASK, FORMAT_FIXED, FORWARDER_CLASS_INDEX, MARK_BIT,
    SHIFT_FOR_WORD, TAG_MASK, VISIT_GATHER, VISIT_MARK, VISIT_REMAP, VISIT_SCAVENGE,
};
use super::signals::forceInterruptCheck;
use super::spur_compactor::newAddressOf;
use super::spur_heap_verifier::verifyReference;
use super::spur_image_segment::gatherObject;
use super::spur_marker::markObject;
use super::spur_object_fields::followForwarded;
use super::spur_object_header::setFormatOfto;
use super::spur_scavenger::scavengedLocationOf;
use super::spur_word_list::growListthenAdd;
use super::state::VM;
use super::{memory, platform};

/// The word at the address holds an oop.
#[inline(never)]
pub(super) fn visitRootSlot(vm: &VM, address: u64) {
    if vm.rootVisitMode.get() == VISIT_SCAVENGE {
        let value: i64 = memory::load(address as *mut i64);
        let mut t1: bool = value & TAG_MASK == 0;
        if t1 {
            let mut offset: u64 = value as u64;
            offset = offset.wrapping_sub(vm.newSpaceStart.get());
            t1 = offset < vm.newSpaceBytes.get();
        }
        if t1 {
            memory::store(address as *mut i64, scavengedLocationOf(vm, value));
        }
        return;
    }
    if vm.rootVisitMode.get() == VISIT_MARK {
        let mut value1: i64 = memory::load(address as *mut i64);
        if value1 & TAG_MASK == 0
            && memory::load(value1 as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                == FORWARDER_CLASS_INDEX as u64
        {
            value1 = followForwarded(value1);
            memory::store(address as *mut i64, value1);
        }
        if value1 & TAG_MASK == 0
            && memory::load(value1 as *mut i64) as u64 & MARK_BIT as u64 == 0
        {
            markObject(vm, value1);
        }
        return;
    }
    if vm.rootVisitMode.get() == VISIT_REMAP {
        let oop: i64 = memory::load(address as *mut i64);
        let address1: u64 = oop as u64;
        let mut t2: bool = oop & TAG_MASK == 0;
        if t2 {
            let mut t3: bool = address1 >= vm.firstMoved.get();
            if t3 {
                let mut offset1: u64 = oop as u64;
                offset1 = offset1.wrapping_sub(vm.newSpaceStart.get());
                t3 = offset1 >= vm.newSpaceBytes.get();
            }
            t2 = t3;
        }
        memory::store(address as *mut i64, if t2 { newAddressOf(vm, oop) } else { oop });
        return;
    }
    if vm.rootVisitMode.get() == VISIT_GATHER {
        gatherObject(vm, memory::load(address as *mut i64));
        return;
    }
    vm.verifiedObject.set(address);
    verifyReference(vm, memory::load(address as *mut i64));
}

pub(super) fn visitList(vm: &VM, list: u64) {
    let limit: i64 = memory::load(list.wrapping_add(8) as *mut i64);
    let mut i: i64 = 0;
    while i < limit {
        visitRootSlot(
            vm,
            list
                .wrapping_add(16)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32) as u64),
        );
        i = i.wrapping_add(1);
    }
}

pub(super) fn followList(list: u64) {
    let limit: i64 = memory::load(list.wrapping_add(8) as *mut i64);
    let mut i: i64 = 0;
    while i < limit {
        let oop: i64 = memory::load(
            list
                .wrapping_add(16)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut i64,
        );
        memory::store(
            list
                .wrapping_add(16)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut i64,
            if oop & TAG_MASK == 0
                && memory::load(oop as *mut i64) as u64 & CLASS_INDEX_MASK as u64
                    == FORWARDER_CLASS_INDEX as u64
            {
                followForwarded(oop)
            } else {
                oop
            },
        );
        i = i.wrapping_add(1);
    }
}

/// A variable of a plugin that holds an oop. Answer whether it could be entered.
pub(super) fn addGCRoot(vm: &VM, address: *mut i64) -> i64 {
    let list: u64 = vm.extraRoots.get();
    let word: i64 = address as i64;
    'l0: {
        let count: i64 = memory::load(list.wrapping_add(8) as *mut i64);
        if count >= memory::load(list as *mut i64) {
            vm.extraRoots.set(growListthenAdd(vm, list, word));
            break 'l0;
        }
        memory::store(
            list
                .wrapping_add(16)
                .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                as *mut i64,
            word,
        );
        memory::store(list.wrapping_add(8) as *mut i64, count.wrapping_add(1));
        vm.extraRoots.set(list);
    }
    let lost: i64 = vm.wordListOverflow.get();
    vm.wordListOverflow.set(0);
    (lost == 0) as i64
}

/// Answer whether it was there.
pub(super) fn removeGCRoot(vm: &VM, address: *mut i64) -> i64 {
    let limit: i64 = memory::load(vm.extraRoots.get().wrapping_add(8) as *mut i64);
    let mut i: i64 = 0;
    while i < limit {
        if memory::load(
            vm
                .extraRoots
                .get()
                .wrapping_add(16)
                .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut i64,
        ) == address as i64
        {
            let list: u64 = vm.extraRoots.get();
            let count: i64 = memory::load(list.wrapping_add(8) as *mut i64)
                .wrapping_sub(1);
            memory::store(list.wrapping_add(8) as *mut i64, count);
            let last: i64 = memory::load(
                list
                    .wrapping_add(16)
                    .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                    as *mut i64,
            );
            if i < memory::load(vm.extraRoots.get().wrapping_add(8) as *mut i64) {
                memory::store(
                    vm
                        .extraRoots
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(i.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                        as *mut i64,
                    last,
                );
            }
            return 1;
        }
        i = i.wrapping_add(1);
    }
    0
}

/// Keep an oop across something that may collect. Pops come in reverse order.
#[inline(never)]
pub(super) fn pushRemappableOop(vm: &VM, oop: i64) {
    let list: u64 = vm.remapBuffer.get();
    'l0: {
        let count: i64 = memory::load(list.wrapping_add(8) as *mut i64);
        if count >= memory::load(list as *mut i64) {
            vm.remapBuffer.set(growListthenAdd(vm, list, oop));
            break 'l0;
        }
        memory::store(
            list
                .wrapping_add(16)
                .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                as *mut i64,
            oop,
        );
        memory::store(list.wrapping_add(8) as *mut i64, count.wrapping_add(1));
        vm.remapBuffer.set(list);
    }
    let lost: i64 = vm.wordListOverflow.get();
    vm.wordListOverflow.set(0);
    if lost != 0 {
        platform::ioExitOutOfMemory(vm, BYTES_PER_WORD as u64);
    }
}

pub(super) fn popRemappableOop(vm: &VM) -> i64 {
    let list: u64 = vm.remapBuffer.get();
    let count: i64 = memory::load(list.wrapping_add(8) as *mut i64).wrapping_sub(1);
    memory::store(list.wrapping_add(8) as *mut i64, count);
    memory::load(
        list
            .wrapping_add(16)
            .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut i64,
    )
}

pub(super) fn topRemappableOop(vm: &VM) -> i64 {
    memory::load(
        vm
            .remapBuffer
            .get()
            .wrapping_add(16)
            .wrapping_add(
                memory::load(vm.remapBuffer.get().wrapping_add(8) as *mut i64)
                    .wrapping_sub(1)
                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut i64,
    )
}

/// The key is dying: what was an ephemeron is an ordinary object from now on, and waits for the image to ask for it. When the queue cannot grow it stays an ephemeron and will fire another time.
pub(super) fn queueMourner(vm: &VM, ephemeron: i64) {
    let list: u64 = vm.mournQueue.get();
    'l0: {
        let count: i64 = memory::load(list.wrapping_add(8) as *mut i64);
        if count >= memory::load(list as *mut i64) {
            vm.mournQueue.set(growListthenAdd(vm, list, ephemeron));
            break 'l0;
        }
        memory::store(
            list
                .wrapping_add(16)
                .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64)
                as *mut i64,
            ephemeron,
        );
        memory::store(list.wrapping_add(8) as *mut i64, count.wrapping_add(1));
        vm.mournQueue.set(list);
    }
    let lost: i64 = vm.wordListOverflow.get();
    vm.wordListOverflow.set(0);
    if lost != 0 {
        return;
    }
    setFormatOfto(ephemeron, FORMAT_FIXED);
    vm.pendingFinalizationSignals
        .set(vm.pendingFinalizationSignals.get().wrapping_add(1));
    forceInterruptCheck(vm);
}
