//! Shell completions and manual pages, made from the same description of the command line that `--help` prints.

use crate::args::{Args, Completions, Man};
use crate::failure::{Failure, Result};
use clap::CommandFactory;

pub fn completions(args: &Completions) -> Result {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "vmmaker", &mut text);
    anstream::print!("{}", String::from_utf8_lossy(&text));
    Ok(())
}

/// One page for the command and one for each of its subcommands.
pub fn man(args: &Man) -> Result {
    let folder = &args.output;
    let fail = |e: std::io::Error| Failure::message(format!("{}: cannot write the pages: {e}", folder.display()));
    std::fs::create_dir_all(folder).map_err(fail)?;
    clap_mangen::generate_to(Args::command().disable_help_subcommand(true), folder).map_err(fail)?;
    anstream::println!("manual pages in {}", folder.display());
    Ok(())
}
