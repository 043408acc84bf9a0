//! Clocks: wall time in microseconds since 1901 and time that never goes back.
//!
//! *In*: the operating system's clocks. *Out*: numbers. The coarse clock is the wall time at the last heartbeat; without a heartbeat it is the exact time.

use crate::c;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// Microseconds from 1901-01-01 to 1970-01-01.
const EPOCH_DIFFERENCE: u64 = 2_177_452_800 * 1_000_000;

/// Wall time at the last heartbeat; 0 when nothing beats.
static COARSE: AtomicU64 = AtomicU64::new(0);
/// Seconds that local time is ahead of UTC; the smallest number as long as nobody asked.
static OFFSET: AtomicI64 = AtomicI64::new(i64::MIN);

struct Start {
    utc: u64,
    instant: Instant,
}

fn start() -> &'static Start {
    static START: OnceLock<Start> = OnceLock::new();
    START.get_or_init(|| Start { utc: utc_now(), instant: Instant::now() })
}

/// Sets the origin of the clocks that count from the start.
pub fn begin() {
    start();
}

pub fn utc_now() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    EPOCH_DIFFERENCE + since.as_micros() as u64
}

/// Called by every heartbeat.
pub fn beat() {
    COARSE.store(utc_now(), Ordering::Relaxed);
}

/// Called when the heartbeat ends.
pub fn beat_no_more() {
    COARSE.store(0, Ordering::Relaxed);
}

fn coarse() -> u64 {
    match COARSE.load(Ordering::Relaxed) {
        0 => utc_now(),
        time => time,
    }
}

/// Seconds that local time is ahead of UTC at a time given in seconds since 1970.
fn offset_at(seconds: i64) -> i64 {
    let mut broken = c::BrokenTime {
        sec: 0,
        min: 0,
        hour: 0,
        mday: 0,
        mon: 0,
        year: 0,
        wday: 0,
        yday: 0,
        isdst: 0,
        gmtoff: 0,
        zone: std::ptr::null(),
    };
    // SAFETY: both pointers are valid for the call; a null result leaves the offset 0.
    let result = unsafe { c::localtime_r(&seconds, &mut broken) };
    if result.is_null() { 0 } else { broken.gmtoff as i64 }
}

fn update_offset() -> i64 {
    // SAFETY: tzset reads the environment, as localtime does; nothing in this process writes it meanwhile.
    unsafe { c::tzset() };
    let offset = offset_at(((utc_now() - EPOCH_DIFFERENCE) / 1_000_000) as i64);
    OFFSET.store(offset, Ordering::Relaxed);
    offset
}

pub fn local_offset() -> i64 {
    match OFFSET.load(Ordering::Relaxed) {
        i64::MIN => update_offset(),
        offset => offset,
    }
}

/// Local seconds since 1901 for a file time in seconds since 1970.
pub fn local_seconds(unix_seconds: i64) -> i64 {
    unix_seconds + (EPOCH_DIFFERENCE / 1_000_000) as i64 + offset_at(unix_seconds)
}

fn to_local(utc: u64) -> u64 {
    utc.wrapping_add_signed(local_offset() * 1_000_000)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioUTCMicroseconds() -> u64 {
    coarse()
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioUTCMicrosecondsNow() -> u64 {
    utc_now()
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioUTCStartMicroseconds() -> u64 {
    start().utc
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioLocalMicroseconds() -> u64 {
    to_local(coarse())
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioLocalMicrosecondsNow() -> u64 {
    to_local(utc_now())
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioLocalSecondsOffset() -> i64 {
    local_offset()
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioUpdateTimezone() {
    update_offset();
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioMSecs() -> u64 {
    start().instant.elapsed().as_millis() as u64
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioHighResClock() -> u64 {
    start().instant.elapsed().as_nanos() as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wall_time_counts_from_1901() {
        // 2024-01-01 and 2200-01-01 in microseconds since 1901.
        assert!(
            (EPOCH_DIFFERENCE + 1_704_067_200_000_000..EPOCH_DIFFERENCE + 7_258_118_400_000_000).contains(&utc_now())
        );
    }

    #[test]
    fn local_time_differs_by_the_offset() {
        let offset = local_offset();
        assert!(offset.abs() <= 26 * 3600, "{offset}");
        assert_eq!(to_local(10_000_000_000_000) as i64 - 10_000_000_000_000, offset * 1_000_000);
    }

    #[test]
    fn steady_clocks_do_not_go_back() {
        // SAFETY: no arguments.
        let (a, b, c) = unsafe { (ioHighResClock(), ioHighResClock(), ioMSecs()) };
        assert!(a <= b);
        assert!(c <= b / 1_000_000 + 1000);
    }
}
