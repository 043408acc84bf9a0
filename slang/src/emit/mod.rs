//! Writers of output languages: the same typed unit as text of each.
//!
//! *In*: a verified [`crate::ir::Unit`]. *Out*: files as pairs of relative path and text, for the caller to write. No emitter infers types,
//! looks at Smalltalk, or depends on anything but the unit and its options.

pub mod c;
pub mod rust;
