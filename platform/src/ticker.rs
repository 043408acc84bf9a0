//! Functions that plugins want to have called periodically.
//!
//! *In*: function and period. *Out*: calls, from the heartbeat thread (high priority) or when a virtual machine looks for events (synchronous).

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

type Function = unsafe extern "C" fn();

struct Ticker {
    function: Function,
    period: Duration,
    next: Instant,
}

struct Tickers(Mutex<Vec<Ticker>>);

static HIGH_PRIORITY: Tickers = Tickers(Mutex::new(Vec::new()));
static SYNCHRONOUS: Tickers = Tickers(Mutex::new(Vec::new()));

impl Tickers {
    fn set(&self, function: Option<Function>, milliseconds: i64) {
        let Some(function) = function else { return };
        let mut tickers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        tickers.retain(|ticker| !std::ptr::fn_addr_eq(ticker.function, function));
        if milliseconds > 0 {
            let period = Duration::from_millis(milliseconds as u64);
            tickers.push(Ticker { function, period, next: Instant::now() + period });
        }
    }

    /// The functions that are due; called without the lock, because they may change the list.
    fn due(&self) -> Vec<Function> {
        let mut tickers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let mut due = Vec::new();
        for ticker in tickers.iter_mut().filter(|ticker| ticker.next <= now) {
            ticker.next = now + ticker.period;
            due.push(ticker.function);
        }
        due
    }

    fn any(&self) -> bool {
        !self.0.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    fn run(&self) {
        for function in self.due() {
            // SAFETY: the plugin that asked for the calls keeps the function until it takes the request back.
            unsafe { function() }
        }
    }
}

pub fn any_high_priority() -> bool {
    HIGH_PRIORITY.any()
}

pub fn run_high_priority() {
    HIGH_PRIORITY.run();
}

pub fn run_synchronous() {
    SYNCHRONOUS.run();
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioAddHighPriorityTickeeperiod(ticker: Option<unsafe extern "C" fn()>, milliseconds: i64) {
    HIGH_PRIORITY.set(ticker, milliseconds);
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioAddSynchronousTickeeperiod(ticker: Option<unsafe extern "C" fn()>, milliseconds: i64) {
    SYNCHRONOUS.set(ticker, milliseconds);
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};

    static CALLS: AtomicU32 = AtomicU32::new(0);

    unsafe extern "C" fn count() {
        CALLS.fetch_add(1, Ordering::Relaxed);
    }

    #[test]
    fn a_ticker_runs_when_due_and_ends_with_period_zero() {
        let tickers = Tickers(Mutex::new(Vec::new()));
        tickers.set(Some(count), 1);
        tickers.run();
        std::thread::sleep(Duration::from_millis(3));
        tickers.run();
        assert_eq!(CALLS.load(Ordering::Relaxed), 1);
        tickers.set(Some(count), 0);
        assert!(!tickers.any());
    }
}
