//! The functions that class `SpurImageWriter` defines.

use super::constants::{BRIDGE_BYTES, SEGMENT_ENTRY_WORDS, SHIFT_FOR_WORD};
use super::state::VM;
use super::memory;

/// With its bridge; 0 when it is left out.
pub(super) fn writtenBytesOfSegment(vm: &VM, index: i64) -> u64 {
    if memory::load(
        vm
            .segmentTable
            .get()
            .wrapping_add(16)
            .wrapping_add(
                index
                    .wrapping_mul(SEGMENT_ENTRY_WORDS)
                    .wrapping_add(2)
                    .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
            ) as *mut i64,
    ) as u64
        > memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    index
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64
    {
        (memory::load(
            vm
                .segmentTable
                .get()
                .wrapping_add(16)
                .wrapping_add(
                    index
                        .wrapping_mul(SEGMENT_ENTRY_WORDS)
                        .wrapping_add(2)
                        .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                ) as *mut i64,
        ) as u64)
            .wrapping_sub(
                memory::load(
                    vm
                        .segmentTable
                        .get()
                        .wrapping_add(16)
                        .wrapping_add(
                            index
                                .wrapping_mul(SEGMENT_ENTRY_WORDS)
                                .wrapping_shl(SHIFT_FOR_WORD as u32) as u64,
                        ) as *mut i64,
                ) as u64,
            )
            .wrapping_add(BRIDGE_BYTES as u64)
    } else {
        0
    }
}
