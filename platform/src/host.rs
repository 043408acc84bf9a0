//! What is kept for each virtual machine of the process.
//!
//! *In*: [`HostOptions`] from the program that runs a machine. *Out*: one [`Host`] for the machine's address, for the other modules. A machine that
//! was never attached (in tests, say) has a host with default options, so that no function needs to fail for want of one.

use crate::image_file::ImageWriter;
use crate::modules::Module;
use crate::poll::{Waker, Watch};
use crate::semaphores::Signals;
use std::ffi::{CString, OsString, c_void};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicI64, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, Weak};

/// One of the two public layouts of the interpreter proxy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluginLayout {
    Pharo = 0,
    Classic = 1,
}

impl PluginLayout {
    /// The name by which plugins state their layout.
    pub fn name(self) -> &'static str {
        match self {
            PluginLayout::Pharo => "pharo",
            PluginLayout::Classic => "classic",
        }
    }

    pub fn from_name(name: &str) -> Option<PluginLayout> {
        [PluginLayout::Pharo, PluginLayout::Classic].into_iter().find(|layout| layout.name() == name)
    }
}

/// What the program that runs a virtual machine says about it.
#[derive(Clone, Debug)]
pub struct HostOptions {
    /// The program itself: attribute 0; its folder is where plugins are looked for.
    pub executable: PathBuf,
    /// The image file, absolute: attribute 1.
    pub image: PathBuf,
    /// What stood before the image's name on the command line: attributes -1, -2, ...
    pub vm_arguments: Vec<OsString>,
    /// What stood after it: attributes 2, 3, ...
    pub image_arguments: Vec<OsString>,
    /// Folders to look for plugins in before all others.
    pub plugin_folders: Vec<PathBuf>,
    /// The layout for plugins that do not name theirs; without it the image's family decides.
    pub plugin_layout: Option<PluginLayout>,
    /// The machine's proxies in the order of [`PluginLayout`]; null for one it does not have.
    pub proxies: [*const c_void; 2],
}

impl Default for HostOptions {
    fn default() -> Self {
        HostOptions {
            executable: std::env::current_exe().unwrap_or_default(),
            image: PathBuf::new(),
            vm_arguments: Vec::new(),
            image_arguments: Vec::new(),
            plugin_folders: Vec::new(),
            plugin_layout: None,
            proxies: [std::ptr::null(); 2],
        }
    }
}

/// The state of the layer for one virtual machine.
pub(crate) struct Host {
    pub options: HostOptions,
    /// Position among the machines of the process; decides the process-wide numbers of semaphores.
    pub ordinal: usize,
    pub image_name: Mutex<CString>,
    pub log_folder: Mutex<CString>,
    /// The text answered last, which lives until the next one.
    pub answer: Mutex<CString>,
    pub session: i32,
    pub family_layout: AtomicI32,
    pub modules: Mutex<Vec<Arc<Module>>>,
    pub loading_disabled: AtomicBool,
    pub signals: Signals,
    /// The image file that is being written.
    pub image_writer: Mutex<Option<ImageWriter>>,
    pub waker: Waker,
    pub watches: Mutex<Vec<Watch>>,
    /// One more than the status with which the machine is to stop; 0 when it is not.
    pub stop: AtomicI64,
    report: AtomicBool,
}

impl Host {
    pub fn is_asked_for_report(&self) -> bool {
        self.report.load(Ordering::Relaxed)
    }

    /// Answers whether a report was asked for, once.
    pub fn take_report_request(&self) -> bool {
        self.is_asked_for_report() && self.report.swap(false, Ordering::Relaxed)
    }
}

// SAFETY: the proxies are tables of constants that the machine's program keeps; nothing here follows them, they are only handed to plugins.
unsafe impl Send for Host {}
// SAFETY: as above; everything that changes is behind a lock or atomic.
unsafe impl Sync for Host {}

/// A machine's address and what is kept for it; the index is the ordinal.
type Registry = RwLock<Vec<Option<(usize, Arc<Host>)>>>;

static HOSTS: Registry = RwLock::new(Vec::new());

/// States what belongs to a virtual machine, before any of its functions is called. Replaces what was stated before.
pub fn attach(vm: *mut c_void, options: HostOptions) {
    register(vm, options);
}

/// Forgets a virtual machine: its heartbeat ends, its plugins are shut down, its address may be reused.
pub fn detach(vm: *mut c_void) {
    crate::heartbeat::forget(vm);
    if let Some(host) = find(vm) {
        crate::modules::shut_down_all(&host);
    }
    let mut hosts = HOSTS.write().unwrap_or_else(PoisonError::into_inner);
    for entry in hosts.iter_mut() {
        if entry.as_ref().is_some_and(|(address, _)| *address == vm as usize) {
            *entry = None;
        }
    }
}

/// The host of a virtual machine; made when there is none.
pub(crate) fn host(vm: *mut c_void) -> Arc<Host> {
    find(vm).unwrap_or_else(|| register(vm, HostOptions::default()))
}

fn find(vm: *mut c_void) -> Option<Arc<Host>> {
    let hosts = HOSTS.read().unwrap_or_else(PoisonError::into_inner);
    hosts.iter().flatten().find(|(address, _)| *address == vm as usize).map(|(_, host)| host.clone())
}

/// Ends a machine's run from any thread. It may outlive the machine.
#[derive(Clone)]
pub struct Stopper {
    vm: usize,
    host: Weak<Host>,
}

impl Stopper {
    /// Has the machine leave its loop at the next look for events, with a status from 0 to 255; false when the machine is gone. A machine that waits is woken. What
    /// blocks in a plugin stops afterwards.
    pub fn stop(&self, status: u8) -> bool {
        let Some(host) = self.host.upgrade() else { return false };
        host.stop.store(i64::from(status) + 1, Ordering::Relaxed);
        crate::heartbeat::attention(self.vm);
        host.waker.wake();
        true
    }
}

impl std::fmt::Debug for Stopper {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "Stopper({:#x})", self.vm)
    }
}

/// For a machine that was attached.
pub fn stopper(vm: *mut c_void) -> Stopper {
    Stopper { vm: vm as usize, host: Arc::downgrade(&host(vm)) }
}

/// Stops all machines of the process; answers how many there are.
pub(crate) fn stop_all(status: u8) -> usize {
    let hosts = HOSTS.read().unwrap_or_else(PoisonError::into_inner).clone();
    let stoppers = hosts.iter().flatten().map(|(vm, host)| Stopper { vm: *vm, host: Arc::downgrade(host) });
    stoppers.filter(|stopper| stopper.stop(status)).count()
}

/// Has all machines of the process report about themselves at their next look for events; answers them.
pub(crate) fn ask_all_for_reports() -> Vec<Arc<Host>> {
    let hosts = HOSTS.read().unwrap_or_else(PoisonError::into_inner).clone();
    for (vm, host) in hosts.iter().flatten() {
        host.report.store(true, Ordering::Relaxed);
        crate::heartbeat::attention(*vm);
        host.waker.wake();
    }
    hosts.into_iter().flatten().map(|(_, host)| host).collect()
}

/// The images of all machines, for a report; nothing if they are being changed just now.
pub(crate) fn image_names() -> Vec<CString> {
    let Ok(hosts) = HOSTS.try_read() else { return Vec::new() };
    hosts.iter().flatten().filter_map(|(_, host)| host.image_name.try_lock().ok().map(|name| name.clone())).collect()
}

/// The machine with an ordinal: its address and its host.
pub(crate) fn by_ordinal(ordinal: usize) -> Option<(usize, Arc<Host>)> {
    let hosts = HOSTS.read().unwrap_or_else(PoisonError::into_inner);
    hosts.get(ordinal)?.clone()
}

fn register(vm: *mut c_void, options: HostOptions) -> Arc<Host> {
    crate::clock::begin();
    let mut hosts = HOSTS.write().unwrap_or_else(PoisonError::into_inner);
    let same = hosts.iter().position(|entry| entry.as_ref().is_some_and(|(address, _)| *address == vm as usize));
    let ordinal = same.or_else(|| hosts.iter().position(Option::is_none)).unwrap_or(hosts.len());
    let image_name = crate::text::c_string(options.image.as_os_str().as_encoded_bytes());
    let log_folder = std::env::current_dir().unwrap_or_default();
    let host = Arc::new(Host {
        ordinal,
        image_name: Mutex::new(image_name),
        log_folder: Mutex::new(crate::text::c_string(log_folder.as_os_str().as_encoded_bytes())),
        answer: Mutex::default(),
        session: new_session(ordinal),
        family_layout: AtomicI32::new(PluginLayout::Pharo as i32),
        modules: Mutex::default(),
        loading_disabled: AtomicBool::new(false),
        signals: Signals::default(),
        image_writer: Mutex::default(),
        waker: Waker::new(),
        watches: Mutex::default(),
        stop: AtomicI64::new(0),
        report: AtomicBool::new(false),
        options,
    });
    let entry = Some((vm as usize, host.clone()));
    if ordinal == hosts.len() {
        hosts.push(entry);
    } else {
        hosts[ordinal] = entry;
    }
    host
}

/// A number of 31 bits, not 0, that differs from run to run: the clock and the process id through the SplitMix64 finalizer.
fn new_session(ordinal: usize) -> i32 {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let seed = crate::clock::utc_now()
        ^ (u64::from(std::process::id()) << 40)
        ^ COUNT.fetch_add(1, Ordering::Relaxed)
        ^ ((ordinal as u64) << 20);
    let mut z = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    let number = ((z ^ (z >> 31)) & 0x7FFF_FFFF) as i32;
    number.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machines_have_their_own_hosts_and_sessions() {
        let (a, b) = (0x1000 as *mut c_void, 0x2000 as *mut c_void);
        attach(a, HostOptions { image: "/images/a.image".into(), ..HostOptions::default() });
        attach(b, HostOptions { image: "/images/b.image".into(), ..HostOptions::default() });
        assert_ne!(host(a).ordinal, host(b).ordinal);
        assert_ne!(host(a).session, host(b).session);
        assert_eq!(host(b).image_name.lock().unwrap().to_bytes(), b"/images/b.image");
        detach(a);
        assert!(find(a).is_none());
        detach(b);
    }

    #[test]
    fn session_is_a_positive_number_of_31_bits() {
        assert!((0..1000).all(|ordinal| new_session(ordinal) > 0));
    }
}
