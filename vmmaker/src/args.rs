//! The command line.

use clap::{Args as ClapArgs, Parser, Subcommand};
use std::path::PathBuf;

/// Makes Spur virtual machines, plugins and images from Slang and Smalltalk text.
#[derive(Parser, Debug)]
#[command(name = "vmmaker", version, arg_required_else_help = true, max_term_width = 100)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand, Debug)]
pub enum Command {
    /// Read Slang sources, report every problem, and print a summary
    Check(Check),
}

#[derive(ClapArgs, Debug)]
pub struct Check {
    /// Folders with Tonel packages, or single files
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    /// Print one JSON object instead of text
    #[arg(long)]
    pub json: bool,
}
