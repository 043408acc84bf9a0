//! Shell completions and manual pages, made from the same description of the command line that `--help` prints.

use crate::args::{Args, Completions, Man, Program};
use crate::failure::{Failure, Result};
use clap::CommandFactory;

/// The launcher's side of it is in a crate that cannot be built without a machine; its options are data all the same.
#[path = "../../src/options.rs"]
mod launcher;

pub fn completions(args: &Completions) -> Result {
    let (mut command, name) = match args.program {
        Program::Vmmaker => (Args::command(), "vmmaker"),
        Program::Slangvm => (launcher::command(&launcher::table()), "slangvm"),
    };
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut command, name, &mut text);
    anstream::print!("{}", String::from_utf8_lossy(&text));
    Ok(())
}

/// One page for the command, one for each of its subcommands, and one for the launcher.
pub fn man(args: &Man) -> Result {
    let folder = &args.output;
    let fail = |e: std::io::Error| Failure::message(format!("{}: cannot write the pages: {e}", folder.display()));
    std::fs::create_dir_all(folder).map_err(fail)?;
    clap_mangen::generate_to(Args::command().disable_help_subcommand(true), folder).map_err(fail)?;
    clap_mangen::generate_to(launcher::command(&launcher::table()), folder).map_err(fail)?;
    anstream::println!("manual pages in {}", folder.display());
    Ok(())
}
