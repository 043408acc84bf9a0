//! What a handler may do: nothing that another thread, or this one, may be in the middle of. Getting memory is the usual offence.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::ffi::c_void;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

thread_local! {
    static REQUESTS: Cell<usize> = const { Cell::new(0) };
}

/// Counts the requests for memory of each thread.
struct Counting;

// SAFETY: passes everything on.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        REQUESTS.set(REQUESTS.get() + 1);
        // SAFETY: what the caller promises is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        REQUESTS.set(REQUESTS.get() + 1);
        // SAFETY: as above.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

static REPORTS: AtomicUsize = AtomicUsize::new(0);

unsafe extern "C" fn report() {
    REPORTS.fetch_add(1, Ordering::Relaxed);
}

#[test]
fn a_report_is_made_at_the_next_look_for_events_and_not_in_the_handler() {
    let folder = tempfile::tempdir().unwrap();
    std::env::set_current_dir(folder.path()).unwrap();
    let vm = 0x1000 as *mut c_void;
    platform::attach(vm, platform::HostOptions { image: "/images/asked.image".into(), ..Default::default() });
    platform::install_signal_handlers(Some(report));

    let before = REQUESTS.get();
    // SAFETY: the handler is ours.
    unsafe { libc::raise(libc::SIGUSR1) };
    assert_eq!(REQUESTS.get(), before, "the handler got memory");
    assert_eq!(REPORTS.load(Ordering::Relaxed), 0, "the handler reported");

    let end = Instant::now() + Duration::from_secs(30);
    while REPORTS.load(Ordering::Relaxed) == 0 {
        assert!(Instant::now() < end, "no report");
        // SAFETY: the machine is attached; there is nothing to wait for.
        unsafe { platform::ioProcessEvents(vm) };
        std::thread::sleep(Duration::from_millis(1));
    }
    // SAFETY: as above.
    unsafe { platform::ioProcessEvents(vm) };
    assert_eq!(REPORTS.load(Ordering::Relaxed), 1, "one report for one signal");
    let text = std::fs::read_to_string("crash.dmp").unwrap();
    assert!(text.contains("report asked for") && text.contains("/images/asked.image"), "{text}");
    platform::detach(vm);
}
