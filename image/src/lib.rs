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
//! | [`write`](mod@write) | image to file |

pub mod build;
pub mod bytecode;
pub mod compile;
pub mod format;
pub mod object;
pub mod reader;
pub mod write;
