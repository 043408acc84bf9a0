//! The functions that class `SpurWordList` defines.

use core::ffi::c_void;
use super::constants::SHIFT_FOR_WORD;
use super::state::VM;
use super::{memory, platform};

pub(super) fn newWordListOfBytes(bytes: u64) -> u64 {
    let list: u64 = platform::ioAllocateMemory(bytes);
    if list == 0 {
        return 0;
    }
    memory::store(
        list as *mut i64,
        bytes.wrapping_shr(SHIFT_FOR_WORD as u32).wrapping_sub(2) as i64,
    );
    memory::store(list.wrapping_add(8) as *mut i64, 0);
    list
}

#[inline(never)]
pub(super) fn growListthenAdd(vm: &VM, list: u64, word: i64) -> u64 {
    let bytes: u64 = memory::load(list as *mut i64)
        .wrapping_add(2)
        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64;
    let bigger: u64 = newWordListOfBytes(bytes.wrapping_add(bytes));
    if bigger == 0 {
        vm.wordListOverflow.set(1);
        return list;
    }
    let count: i64 = memory::load(list.wrapping_add(8) as *mut i64);
    memory::copy(
        (bigger.wrapping_add(16) as *mut c_void).cast::<u8>(),
        (list.wrapping_add(16) as *mut c_void).cast::<u8>(),
        count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64 as usize,
    );
    memory::store(
        bigger
            .wrapping_add(16)
            .wrapping_add(count.wrapping_shl(SHIFT_FOR_WORD as u32) as u64) as *mut i64,
        word,
    );
    memory::store(bigger.wrapping_add(8) as *mut i64, count.wrapping_add(1));
    if list != 0 {
        platform::ioReleaseMemorysize(
            list,
            memory::load(list as *mut i64)
                .wrapping_add(2)
                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
        );
    }
    bigger
}
