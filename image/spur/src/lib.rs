//! Facts about Spur 64-bit images, and the check that a virtual machine is safe to run one.
//!
//! *In*: the bytes of an image file. *Out*: nothing, or the first [`Flaw`]. Depends on nothing, so that the virtual machine, the image builder and their tests share it.
//!
//! | module | job |
//! | --- | --- |
//! | [`mod@format`] | numbers of the format: headers, immediates, class formats, method headers |
//! | [`bytecode`], [`v3`] | the instruction sets as data |
//! | [`code`] | is this code safe to run: every path is followed |
//! | [`heap`] | the objects of a file where they lie, without a copy |
//! | [`mod@verify`] | the whole image |

pub mod bytecode;
mod classes;
pub mod code;
pub mod format;
pub mod heap;
pub mod states;
pub mod v3;
pub mod verify;

pub use verify::{flaws, verify};

use std::fmt;

/// Why an image is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Of the object, in the file's own address space.
    pub address: u64,
    pub what: String,
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the image is damaged: {} (object {:#x})", self.what, self.address)
    }
}

impl std::error::Error for Flaw {}
