//! The command `vmmaker`: all input and output of the project's tool chain happens here.
//!
//! *In*: a command line, folders of Tonel files, manifests, image files. *Out*: text on the terminal, generated files, built plugins and
//! images. The work itself is done by the crates `slang` and `image`; this one reads files, starts compilers, renders diagnostics and never
//! leaves a half-written output behind.

mod archive;
mod args;
mod base_image;
mod check;
mod cmake;
mod commands;
mod compare;
mod demo;
mod dist;
mod docs;
mod doctor;
mod failure;
mod flavour;
mod format;
mod generate;
mod images;
mod manual;
mod other_tree;
mod output;
mod pipeline;
mod plugin;
mod report;
mod reproduce;
mod sbom;
mod sources;
mod translate;
mod tree;

use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let args = args::Args::parse();
    match commands::run(args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            failure.print();
            ExitCode::from(1)
        }
    }
}
