//! The virtual machine as a library: create one, load an image, run it or send messages to its objects, stop it, drop it.
//!
//! *In*: an image (a file or bytes) and [`Options`]. *Out*: the exit status that the image asked for, and answers as [`Value`]s. Several machines may live in one process, each
//! on its own thread; a dropped one gives its memory back. The machine itself is generated code under `generated/`, in C (feature `backend-c`) or in Rust
//! (feature `backend-rust`), or linked by somebody else (`backend-linked`, for CMake); this crate never looks into it, and generates nothing. The same for C programs: `include/slangvm.h`, in `capi.rs`.
//!
//! ```no_run
//! let mut vm = slangvm::Vm::load_file("kernel.image".as_ref(), slangvm::Options::default())?;
//! let status = vm.run()?;
//! # Ok::<(), slangvm::Error>(())
//! ```

mod capi;
mod command_line;
mod ffi;
mod launcher;
mod options;
mod primitives;
mod value;

// The generated modules are as the emitter's printer lays them out, and are public because the linker's symbols are their use.
#[cfg(feature = "backend-rust")]
#[rustfmt::skip]
#[path = "../generated/64/rust/vm/mod.rs"]
pub mod vm;

#[cfg(feature = "backend-rust")]
#[rustfmt::skip]
#[path = "../generated/64/rust/plugins/mod.rs"]
pub mod plugins;

pub use ffi::probes;
pub use launcher::launch;
pub use platform::{PluginLayout, Stopper};
pub use primitives::{Numbered, Primitives, primitives};
pub use value::{Object, Value};

use std::ffi::{CStr, OsString, c_void};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Once;

/// Which meaning some primitive numbers and special objects have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Pharo = 0,
    /// Squeak and Cuis.
    Classic = 1,
}

impl Family {
    pub fn name(self) -> &'static str {
        match self {
            Family::Pharo => "pharo",
            Family::Classic => "classic",
        }
    }

    pub fn from_name(name: &str) -> Option<Family> {
        [Family::Pharo, Family::Classic].into_iter().find(|family| family.name() == name)
    }
}

/// How a machine is set up. Sizes are in bytes; what is absent has the machine's or the image's default.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Folders to look for external plugins in before all others.
    pub plugin_folders: Vec<PathBuf>,
    /// The layout of the proxy for plugins that do not name theirs; without it the image's family decides.
    pub plugin_layout: Option<PluginLayout>,
    /// Without it the image shows its family.
    pub family: Option<Family>,
    pub eden_bytes: Option<u64>,
    /// The memory of the computer when absent; 0 is no limit.
    pub max_old_space_bytes: Option<u64>,
    /// Least size of a new segment of old space.
    pub grow_headroom_bytes: Option<u64>,
    /// Empty segments are given back when more than this is free.
    pub shrink_threshold_bytes: Option<u64>,
    /// Everything is collected when old space has grown by this part of its size.
    pub growth_ratio: Option<f64>,
    pub stack_pages: Option<u32>,
    /// Check every object after each collection; stop at the first problem.
    pub verify_heap: bool,
    /// Do not check that classes, code and contexts of the image are sound. A damaged image may then crash the process.
    pub trust_image: bool,
    /// What stood on the command line before the image's name; the image can ask for it.
    pub vm_arguments: Vec<OsString>,
    /// What stood behind the image's name.
    pub arguments: Vec<OsString>,
}

/// Why an image could not be loaded or run, or a message not be answered.
#[derive(Debug)]
pub enum Error {
    /// The file cannot be read.
    File(PathBuf, std::io::Error),
    /// The bytes are not an image that this machine runs; the text says why.
    Image(PathBuf, String),
    /// There is no memory for a machine, or for an object.
    Memory,
    /// The image has ended with this exit status, or was stopped with it; it can be loaded again.
    Ended(i32),
    /// The object understands no message of that name with that many arguments.
    NotUnderstood(String, usize),
    /// The value cannot be given to an image: an integer beyond 61 bits, or an object that was forgotten.
    Value(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Error::File(path, error) => write!(f, "{}: cannot read it: {error}", path.display()),
            Error::Image(path, why) => write!(f, "{}: {why}", path.display()),
            Error::Memory => write!(f, "not enough memory for a virtual machine or an object"),
            Error::Ended(status) => write!(f, "the image has ended with status {status}"),
            Error::NotUnderstood(selector, count) => {
                write!(f, "the receiver does not understand #{selector} with {count} arguments")
            }
            Error::Value(why) => write!(f, "{why}"),
        }
    }
}

impl std::error::Error for Error {}

/// A virtual machine with a loaded image.
#[derive(Debug)]
pub struct Vm {
    raw: *mut c_void,
    ended: Option<i32>,
}

// SAFETY: a machine is used by one thread at a time, which `&mut` sees to; each use first names it as the current machine of the thread.
unsafe impl Send for Vm {}

impl Vm {
    pub fn load_file(path: &Path, options: Options) -> Result<Vm, Error> {
        let bytes = std::fs::read(path).map_err(|e| Error::File(path.to_path_buf(), e))?;
        Self::load(&bytes, path, options)
    }

    /// Loads an image from memory; `name` is what the image hears about its file.
    pub fn load(bytes: &[u8], name: &Path, options: Options) -> Result<Vm, Error> {
        register_builtin_plugins();
        // SAFETY: a fresh machine, or null.
        let raw = unsafe { ffi::vmNew() };
        if raw.is_null() {
            return Err(Error::Memory);
        }
        let mut vm = Vm { raw, ended: None };
        platform::attach(
            raw,
            platform::HostOptions {
                image: std::path::absolute(name).unwrap_or_else(|_| name.to_path_buf()),
                vm_arguments: options.vm_arguments,
                image_arguments: options.arguments,
                plugin_folders: options.plugin_folders,
                plugin_layout: options.plugin_layout,
                // SAFETY: the tables are constants of the generated machine.
                proxies: unsafe { [ffi::vmProxyTable(0), ffi::vmProxyTable(1)] },
                ..platform::HostOptions::default()
            },
        );
        vm.enter();
        // SAFETY: `raw` is a machine of our own that no other thread knows; the bytes live until the reader, which copies them, returns.
        let code = unsafe {
            ffi::initializeVM(raw);
            if let Some(bytes) = options.eden_bytes {
                ffi::setEdenBytes(raw, bytes);
            }
            // The system promises more memory than there is; an image that asks for it is told, instead of being killed while it fills what it got.
            ffi::setMaxOldSpaceBytes(raw, options.max_old_space_bytes.unwrap_or_else(platform::physical_memory));
            if let Some(family) = options.family {
                ffi::setImageFamily(raw, family as i64);
            }
            ffi::setStackPages(raw, options.stack_pages.unwrap_or(0).into());
            ffi::setVerifyHeap(raw, options.verify_heap.into());
            ffi::readImagesize(raw, bytes.as_ptr().cast_mut().cast(), bytes.len() as u64)
        };
        if code != 0 {
            // SAFETY: a null-terminated constant for every code.
            let why = unsafe { CStr::from_ptr(ffi::imageErrorMessage(code)) };
            return Err(Error::Image(name.to_path_buf(), why.to_string_lossy().into_owned()));
        }
        if !options.trust_image {
            // Whoever knows better may say so.
            let refused = |flaw| format!("{flaw}; --trust-image runs it without this look");
            spur::verify(bytes).map_err(|flaw| Error::Image(name.to_path_buf(), refused(flaw)))?;
        }
        // SAFETY: as above; reading set these to their defaults.
        unsafe {
            if let Some(bytes) = options.grow_headroom_bytes {
                ffi::setGrowHeadroom(raw, bytes);
            }
            if let Some(bytes) = options.shrink_threshold_bytes {
                ffi::setShrinkThreshold(raw, bytes);
            }
            if let Some(ratio) = options.growth_ratio {
                ffi::setHeapGrowthToSizeGCRatio(raw, ratio);
            }
        }
        Ok(vm)
    }

    /// Makes the machine the thread's current one, for plugins; every use of it begins so.
    fn enter(&mut self) {
        platform::prepare_thread();
        // SAFETY: the machine is alive and ours.
        unsafe { ffi::vmSetCurrent(self.raw) };
    }

    /// Runs until the image quits or is stopped; answers its exit status. An image runs once.
    pub fn run(&mut self) -> Result<i32, Error> {
        if let Some(status) = self.ended {
            return Err(Error::Ended(status));
        }
        self.enter();
        // SAFETY: the machine is ours, has an image, and runs on this thread only.
        let status = unsafe { ffi::interpretFromImage(self.raw) };
        self.ended = Some(status);
        Ok(status)
    }

    /// For other threads, to end a run or a call.
    pub fn stopper(&self) -> Stopper {
        platform::stopper(self.raw)
    }

    /// The image's family, as it looks or as the options said.
    pub fn family(&self) -> Family {
        // SAFETY: only reads the loaded image.
        if unsafe { ffi::imageFamily(self.raw) } == Family::Classic as i64 { Family::Classic } else { Family::Pharo }
    }

    /// The machine's address, for [`probes`].
    pub fn raw(&mut self) -> *mut c_void {
        self.enter();
        self.raw
    }
}

impl Drop for Vm {
    fn drop(&mut self) {
        platform::detach(self.raw);
        // SAFETY: nobody uses the machine any more; plugins were shut down, the heartbeat has forgotten it.
        unsafe {
            ffi::releaseVM(self.raw);
            if ffi::vmCurrent() == self.raw {
                ffi::vmSetCurrent(std::ptr::null_mut());
            }
            ffi::vmDelete(self.raw);
        }
    }
}

/// Has crashes reported on standard error and in `crash.dmp`, with the Smalltalk stacks of all processes, and SIGHUP, SIGINT and SIGTERM stop all machines in an orderly way. For programs whose
/// only purpose is the machine; others keep their own handlers. A thread that has used up its stack is reported too.
pub fn install_signal_handlers() {
    unsafe extern "C" fn report() {
        // SAFETY: the machine that runs on this thread, if there is one; printing only reads it.
        unsafe {
            let vm = ffi::vmCurrent();
            if !vm.is_null() {
                ffi::printAllProcesses(vm);
            }
        }
    }
    platform::install_signal_handlers(Some(report));
}

fn register_builtin_plugins() {
    static DONE: Once = Once::new();
    DONE.call_once(|| {
        #[cfg(not(feature = "backend-rust"))]
        // SAFETY: a constant table of the generated code that ends with a null module.
        unsafe {
            platform::register_builtin_table((&raw const ffi::slangvmBuiltinPlugins).cast());
        }
        #[cfg(feature = "backend-rust")]
        plugins::register();
    });
}
