//! The image room: Smalltalk text in, an image file out.
//!
//! *In*: Tonel sources and a [`profile`](build) of the kernel they describe. *Out*: the bytes of a Spur 64-bit image, and
//! for any such file a model of its objects, a list of what is wrong with them, and its methods in readable form.
//!
//! This crate never runs Smalltalk, never opens a file and never asks for the time: the same sources give the same bytes.
//!
//! | module | job |
//! | --- | --- |
//! | [`mod@format`] | numbers of the format: headers, immediates, class formats |
//! | [`object`] | an image as values |
//! | [`reader`] | file to image |
//! | [`mod@write`] | image to file |
//! | [`mod@verify`] | what is wrong with an image |
//! | [`describe`] | what is in an image |
//! | [`bytecode`] | the instruction set as data |
//! | [`mod@compile`] | a method to bytecode |
//! | [`mod@disassemble`] | bytecode to text |
//! | [`mod@build`] | sources to an image |
//! | [`hostile`] | what must hold for any input: for fuzzing and its corpus |
//! | [`mod@compare`] | is the code here the code that the image's own compiler makes |

pub mod build;
pub mod compare;
pub mod compile;
pub mod describe;
pub mod disassemble;
pub mod hostile;
pub mod object;
pub mod reader;
pub mod verify;
pub mod write;

pub use spur::{bytecode, format};
