//! The handwritten layer under the generated code: everything a virtual machine needs from the operating system.
//!
//! *In*: calls from a virtual machine, declared in Slang in `vm/VM-Platform/PlatformInterface.class.st`. Each is an exported C function here whose name is the
//! selector without colons, so that the machine built from C links to it and the one built from Rust calls it. *Out*: system calls.
//!
//! A program that runs a virtual machine says what belongs to it with [`attach`], and [`detach`]es it afterwards; several machines live side by
//! side. Functions declared with `passesVM` get the machine's address, which is only ever compared, never followed.
//!
//! This crate never looks at objects, never prints to standard output, and never panics on what a caller passes.

// The exported names are those of the Slang selectors.
#![allow(non_snake_case)]
// What each exported function requires of its caller is stated once, in PlatformInterface: pointers are valid for the length given.
#![allow(clippy::missing_safety_doc)]

mod attributes;
mod builtin;
mod c;
mod clock;
mod directory;
mod errors;
mod heartbeat;
mod host;
mod image_file;
mod locale;
mod log;
mod memory;
mod modules;
mod os_semaphore;
mod poll;
mod random;
mod semaphores;
mod signals;
mod stream;
mod surroundings;
mod text;
mod ticker;

pub use attributes::*;
pub use builtin::{BuiltinExport, BuiltinPlugin, register_builtin, register_builtin_table};
pub use clock::*;
pub use directory::*;
pub use errors::ioOSErrorCode;
pub use heartbeat::*;
pub use host::{HostOptions, PluginLayout, Stopper, attach, detach, stopper};
pub use image_file::*;
pub use locale::*;
pub use log::*;
pub use memory::*;
pub use modules::*;
pub use os_semaphore::ioNewSemaphore;
pub use poll::*;
pub use random::*;
pub use semaphores::*;
pub use signals::{Report, install as install_signal_handlers, prepare_thread};
pub use stream::*;
pub use surroundings::*;
pub use ticker::*;
