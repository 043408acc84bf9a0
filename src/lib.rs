//! The virtual machine as a library: create one, load an image, run it, drop it.
//!
//! *In*: an image (a file or bytes) and [`Options`]. *Out*: the exit status that the image asked for. Several machines may live in one process, each on its own
//! thread. The machine itself is generated code under `generated/`, in C (feature `backend-c`) or in Rust (feature `backend-rust`); this crate never looks
//! into it, and generates nothing.
//!
//! ```no_run
//! let mut vm = slangvm::Vm::load_file("kernel.image".as_ref(), slangvm::Options::default())?;
//! let status = vm.run();
//! # Ok::<(), slangvm::Error>(())
//! ```

mod ffi;

// The generated modules are as the emitter's printer lays them out, and are public because the linker's symbols are their use.
#[cfg(feature = "backend-rust")]
#[rustfmt::skip]
#[path = "../generated/64/rust/vm/mod.rs"]
pub mod vm;

#[cfg(feature = "backend-rust")]
#[rustfmt::skip]
#[path = "../generated/64/rust/plugins/mod.rs"]
pub mod plugins;

use std::ffi::{CStr, OsString, c_void};
use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Once;

/// How a machine is set up. Sizes are in bytes; what is absent has the machine's or the image's default.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Folders to look for external plugins in before all others.
    pub plugin_folders: Vec<PathBuf>,
    pub eden_bytes: Option<u64>,
    pub max_old_space_bytes: Option<u64>,
    /// Check every object after each collection; stop at the first problem.
    pub verify_heap: bool,
    /// What stood on the command line before the image's name; the image can ask for it.
    pub vm_arguments: Vec<OsString>,
    /// What stood behind the image's name.
    pub arguments: Vec<OsString>,
}

/// Why an image could not be loaded or run.
#[derive(Debug)]
pub enum Error {
    /// The file cannot be read.
    File(PathBuf, std::io::Error),
    /// The bytes are not an image that this machine runs; the text says why.
    Image(PathBuf, String),
    /// There is no memory for a machine.
    Memory,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Error::File(path, error) => write!(f, "{}: cannot read it: {error}", path.display()),
            Error::Image(path, why) => write!(f, "{}: {why}", path.display()),
            Error::Memory => write!(f, "not enough memory for a virtual machine"),
        }
    }
}

impl std::error::Error for Error {}

/// A virtual machine with a loaded image.
#[derive(Debug)]
pub struct Vm {
    raw: *mut c_void,
}

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
        let vm = Vm { raw };
        platform::attach(
            raw,
            platform::HostOptions {
                image: std::path::absolute(name).unwrap_or_else(|_| name.to_path_buf()),
                vm_arguments: options.vm_arguments,
                image_arguments: options.arguments,
                plugin_folders: options.plugin_folders,
                // SAFETY: the tables are constants of the generated machine.
                proxies: unsafe { [ffi::vmProxyTable(0), ffi::vmProxyTable(1)] },
                ..platform::HostOptions::default()
            },
        );
        // SAFETY: `raw` is a machine of our own that no other thread knows; the bytes live until the reader, which copies them, returns.
        let code = unsafe {
            ffi::vmSetCurrent(raw);
            ffi::initializeVM(raw);
            if let Some(bytes) = options.eden_bytes {
                ffi::setEdenBytes(raw, bytes);
            }
            if let Some(bytes) = options.max_old_space_bytes {
                ffi::setMaxOldSpaceBytes(raw, bytes);
            }
            ffi::setVerifyHeap(raw, options.verify_heap.into());
            ffi::readImagesize(raw, bytes.as_ptr().cast_mut().cast(), bytes.len() as u64)
        };
        if code == 0 {
            return Ok(vm);
        }
        // SAFETY: a null-terminated constant for every code.
        let why = unsafe { CStr::from_ptr(ffi::imageErrorMessage(code)) };
        Err(Error::Image(name.to_path_buf(), why.to_string_lossy().into_owned()))
    }

    /// Runs until the image quits; answers its exit status.
    pub fn run(&mut self) -> i32 {
        // SAFETY: the machine is ours, has an image, and runs on this thread only.
        unsafe {
            ffi::vmSetCurrent(self.raw);
            ffi::interpretFromImage(self.raw)
        }
    }
}

/// Has crashes reported on standard error with the Smalltalk stack, and SIGTERM and SIGHUP end the process with its buffers flushed. For programs
/// whose only purpose is the machine; others keep their own handlers.
pub fn install_signal_handlers() {
    unsafe extern "C" fn report() {
        // SAFETY: the machine that runs on this thread, if there is one; printing only reads it.
        unsafe {
            let vm = ffi::vmCurrent();
            if !vm.is_null() {
                ffi::printCallStack(vm);
            }
        }
    }
    platform::install_signal_handlers(Some(report));
}

impl Drop for Vm {
    fn drop(&mut self) {
        platform::detach(self.raw);
        // SAFETY: nobody uses the machine any more.
        unsafe { ffi::vmDelete(self.raw) };
    }
}

fn register_builtin_plugins() {
    static DONE: Once = Once::new();
    DONE.call_once(|| {
        #[cfg(feature = "backend-c")]
        // SAFETY: a constant table of the generated code that ends with a null module.
        unsafe {
            platform::register_builtin_table((&raw const ffi::slangvmBuiltinPlugins).cast());
        }
        #[cfg(feature = "backend-rust")]
        plugins::register();
    });
}
