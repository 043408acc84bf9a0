//! The functions that class `SubscriptCache` defines.

use super::constants::{
    AT_CACHE_BYTES, AT_CACHE_CHARACTERS, AT_CACHE_ENTRIES, AT_CACHE_KEY_MASK,
    BYTES_PER_WORD, CLASS_METHOD_CONTEXT_COMPACT_INDEX, FORMAT_ARRAY, FORMAT_BYTES,
    FORMAT_COMPILED_CODE, FORMAT_MASK, FORMAT_SHIFT, LAST_PUN_CLASS_INDEX,
};
use super::state::VM;
use super::memory;

#[inline(never)]
pub(super) fn flushSubscriptCache(vm: &VM) {
    let mut i: i64 = 0;
    while i < AT_CACHE_ENTRIES {
        vm.atCacheKeys[i as usize].set(0);
        vm.atPutCacheKeys[i as usize].set(0);
        i = i.wrapping_add(1);
    }
}

/// A send of at: to an instance of the class found this primitive.
#[inline(never)]
pub(super) fn noteAccessto(vm: &VM, primitive: i64, classTag: i64) {
    let way: i64 = primitive.wrapping_sub(60);
    let rcvr: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
    );
    let kind: i64;
    'l0: {
        if !(way == 0 || way == 3) {
            kind = 0;
            break 'l0;
        }
        if !(classTag > LAST_PUN_CLASS_INDEX
            && classTag != CLASS_METHOD_CONTEXT_COMPACT_INDEX)
        {
            kind = 0;
            break 'l0;
        }
        let format: u64 = (memory::load(rcvr as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        if format == FORMAT_ARRAY as u64 {
            kind = (way == 0) as i64;
            break 'l0;
        }
        if !(format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64) {
            kind = 0;
            break 'l0;
        }
        kind = if way == 0 { AT_CACHE_BYTES } else { AT_CACHE_CHARACTERS };
    }
    if kind == 0 {
        return;
    }
    let key: u64 = memory::load(
        memory::load(
            vm.stackPointer.get().wrapping_add(BYTES_PER_WORD as u64) as *mut i64,
        ) as *mut i64,
    ) as u64 & AT_CACHE_KEY_MASK as u64;
    let entry: i64 = key as i64 & AT_CACHE_ENTRIES.wrapping_sub(1);
    vm.atCacheKeys[entry as usize].set(key as i64);
    vm.atCacheInfo[entry as usize].set(kind);
}

#[inline(never)]
pub(super) fn noteStoreto(vm: &VM, primitive: i64, classTag: i64) {
    let way: i64 = primitive.wrapping_sub(61);
    let rcvr: i64 = memory::load(
        vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
            as *mut i64,
    );
    let kind: i64;
    'l0: {
        if !(way == 0 || way == 3) {
            kind = 0;
            break 'l0;
        }
        if !(classTag > LAST_PUN_CLASS_INDEX
            && classTag != CLASS_METHOD_CONTEXT_COMPACT_INDEX)
        {
            kind = 0;
            break 'l0;
        }
        let format: u64 = (memory::load(rcvr as *mut i64) as u64)
            .wrapping_shr(FORMAT_SHIFT as u32) & FORMAT_MASK as u64;
        if format == FORMAT_ARRAY as u64 {
            kind = (way == 0) as i64;
            break 'l0;
        }
        if !(format >= FORMAT_BYTES as u64 && format < FORMAT_COMPILED_CODE as u64) {
            kind = 0;
            break 'l0;
        }
        kind = if way == 0 { AT_CACHE_BYTES } else { AT_CACHE_CHARACTERS };
    }
    if kind == 0 {
        return;
    }
    let key: u64 = memory::load(
        memory::load(
            vm.stackPointer.get().wrapping_add(2i64.wrapping_mul(BYTES_PER_WORD) as u64)
                as *mut i64,
        ) as *mut i64,
    ) as u64 & AT_CACHE_KEY_MASK as u64;
    let entry: i64 = key as i64 & AT_CACHE_ENTRIES.wrapping_sub(1);
    vm.atPutCacheKeys[entry as usize].set(key as i64);
    vm.atPutCacheInfo[entry as usize].set(kind);
}
