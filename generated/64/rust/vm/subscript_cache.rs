//! The functions that class `SubscriptCache` defines.

use super::constants::{
    AT_CACHE_ENTRIES, CLASS_METHOD_CONTEXT_COMPACT_INDEX, LAST_PUN_CLASS_INDEX,
};
use super::state::VM;

#[inline(never)]
pub(super) fn flushSubscriptCache(vm: &VM) {
    let mut i: i64 = 0;
    while i < AT_CACHE_ENTRIES {
        vm.atCacheTags[i as usize].set(0);
        vm.atPutCacheTags[i as usize].set(0);
        i = i.wrapping_add(1);
    }
}

/// A send of at: to an instance of the class found this primitive.
#[inline(never)]
pub(super) fn noteAccessto(vm: &VM, primitive: i64, classTag: i64) {
    if !(primitive == 60 || primitive == 63) {
        return;
    }
    if !(classTag > LAST_PUN_CLASS_INDEX
        && classTag != CLASS_METHOD_CONTEXT_COMPACT_INDEX)
    {
        return;
    }
    let entry: i64 = classTag & AT_CACHE_ENTRIES.wrapping_sub(1);
    vm.atCacheTags[entry as usize].set(classTag);
    vm.atCacheInfo[entry as usize].set((if primitive == 60 { 1i32 } else { 2 }) as i64);
}

#[inline(never)]
pub(super) fn noteStoreto(vm: &VM, primitive: i64, classTag: i64) {
    if !(primitive == 61 || primitive == 64) {
        return;
    }
    if !(classTag > LAST_PUN_CLASS_INDEX
        && classTag != CLASS_METHOD_CONTEXT_COMPACT_INDEX)
    {
        return;
    }
    let entry: i64 = classTag & AT_CACHE_ENTRIES.wrapping_sub(1);
    vm.atPutCacheTags[entry as usize].set(classTag);
    vm.atPutCacheInfo[entry as usize]
        .set((if primitive == 61 { 1i32 } else { 2 }) as i64);
}
