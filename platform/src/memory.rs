//! Memory for heaps and stacks, and memory that C functions may free.
//!
//! *In*: sizes. *Out*: addresses, or 0. Addresses are always chosen by the operating system: a wish for a place is a hint, and what does not fit is given back.
//! Large areas are wished low and far from each other, so that a heap can grow upwards from its first area, and where images are usually written for.

use crate::c;
use rustix::mm::{MapFlags, ProtFlags, mmap_anonymous, munmap};
use std::ffi::c_void;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The machine's memory in bytes; 0 where the system does not tell.
pub fn physical_memory() -> u64 {
    #[cfg(target_os = "linux")]
    {
        let info = rustix::system::sysinfo();
        // The types of these fields differ between processors.
        #[allow(clippy::unnecessary_cast)]
        (info.totalram as u64).saturating_mul(u64::from(info.mem_unit))
    }
    #[cfg(not(target_os = "linux"))]
    0
}

/// Maps memory, all zero. Pages cost nothing before they are touched, so a caller may ask for more than there is.
pub(crate) fn map(hint: usize, bytes: u64) -> Option<usize> {
    let size = usize::try_from(bytes).ok().filter(|size| *size > 0)?;
    // SAFETY: without MAP_FIXED no existing mapping is touched, and nobody else knows the new one.
    let result = unsafe {
        mmap_anonymous(
            hint as *mut c_void,
            size,
            ProtFlags::READ | ProtFlags::WRITE,
            MapFlags::PRIVATE | MapFlags::NORESERVE,
        )
    };
    result.ok().map(|address| address as usize)
}

pub(crate) fn unmap(address: usize, bytes: u64) {
    if let Ok(size) = usize::try_from(bytes)
        && address != 0
        && size > 0
    {
        // SAFETY: address and size describe a mapping that this module made (the caller of ioReleaseMemory:size: passes them back).
        // A failure leaves the memory mapped, which harms nobody.
        let _ = unsafe { munmap(address as *mut c_void, size) };
    }
}

/// Where large areas are wished: first place, distance and number of places. The first is the base address that image builders prefer; the last are for address spaces of 39 bits.
const PLACES: [(usize, usize, usize); 2] = [(1 << 40, 1 << 38, 256), (1 << 35, 1 << 33, 32)];
/// From this size on an area gets a place of its own.
const LARGE: u64 = 1 << 20;

/// At the next place that is free, because where the system puts things by itself there may be no room to grow upwards. Sanitizers, for instance, keep the first places for themselves.
fn map_large(bytes: u64) -> Option<usize> {
    static AREAS: [AtomicUsize; PLACES.len()] = [const { AtomicUsize::new(0) }; PLACES.len()];
    for ((first, step, count), areas) in PLACES.iter().zip(&AREAS) {
        for _ in 0..*count {
            let hint = first + (areas.fetch_add(1, Ordering::Relaxed) % count) * step;
            match map(hint, bytes) {
                Some(address) if address == hint => return Some(address),
                Some(address) => unmap(address, bytes),
                None => return None,
            }
        }
    }
    map(0, bytes)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioAllocateMemory(bytes: u64) -> u64 {
    (if bytes < LARGE { map(0, bytes) } else { map_large(bytes) }).unwrap_or(0) as u64
}

/// Distances of the hints from the minimum that are tried, in bytes.
const HINT_DISTANCES: [usize; 5] = [0, 1 << 30, 1 << 33, 1 << 36, 1 << 39];

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioAllocateMemoryabove(bytes: u64, minimum: u64) -> u64 {
    let Ok(minimum) = usize::try_from(minimum) else { return 0 };
    let page = rustix::param::page_size();
    let first = minimum.div_ceil(page).saturating_mul(page);
    for distance in HINT_DISTANCES {
        match map(first.saturating_add(distance), bytes) {
            Some(address) if address >= minimum => return address as u64,
            Some(address) => unmap(address, bytes),
            None => return 0,
        }
    }
    0
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioReleaseMemorysize(address: u64, bytes: u64) {
    unmap(address as usize, bytes);
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioPageSize() -> u64 {
    rustix::param::page_size() as u64
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioMalloc(bytes: u64) -> u64 {
    // SAFETY: malloc has no preconditions.
    usize::try_from(bytes).map_or(0, |size| unsafe { c::malloc(size.max(1)) } as u64)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioFree(address: u64) {
    // SAFETY: the caller passes what malloc answered, or 0, which free ignores.
    unsafe { c::free(address as usize as *mut c_void) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_has_room_above_it_though_its_first_places_are_taken() {
        let (first, step, _) = PLACES[0];
        let taken = (step * 32) as u64;
        let blocker = map(first, taken).unwrap();
        // SAFETY: each area is released once.
        unsafe {
            for _ in 0..40 {
                let area = ioAllocateMemory(LARGE);
                let place = (area as usize).checked_sub(first);
                assert!(place.is_some_and(|place| place % step == 0), "{area:#x} is where the system puts things");
                let above = ioAllocateMemoryabove(LARGE, area);
                assert!(above > area, "{above:#x} above {area:#x}");
                ioReleaseMemorysize(above, LARGE);
                ioReleaseMemorysize(area, LARGE);
            }
        }
        unmap(blocker, taken);
    }

    #[test]
    fn memory_is_zero_aligned_and_can_be_written() {
        // SAFETY: the addresses are used within the size allocated and released once.
        unsafe {
            let address = ioAllocateMemory(1 << 20);
            assert_ne!(address, 0);
            assert_eq!(address % ioPageSize(), 0);
            let last = (address + (1 << 20) - 8) as usize as *mut u64;
            assert_eq!(*last, 0);
            *last = 7;
            ioReleaseMemorysize(address, 1 << 20);
        }
    }

    #[test]
    fn memory_above_a_minimum_is_above_it() {
        // SAFETY: as above.
        unsafe {
            let mut minimum = ioAllocateMemory(1 << 20) + (1 << 20);
            for _ in 0..4 {
                let above = ioAllocateMemoryabove(1 << 16, minimum);
                assert!(above >= minimum, "{above:x} {minimum:x}");
                minimum = above + (1 << 16);
            }
        }
    }

    #[test]
    fn impossible_sizes_answer_zero() {
        // SAFETY: nothing is used.
        unsafe {
            assert_eq!(ioAllocateMemory(0), 0);
            assert_eq!(ioAllocateMemory(u64::MAX), 0);
            assert_eq!(ioAllocateMemoryabove(1 << 62, 0), 0);
        }
    }
}
