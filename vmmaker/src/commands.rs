//! Which function serves which command.

use crate::args::{Args, Command};
use crate::check;
use crate::failure::Result;

pub fn run(args: Args) -> Result {
    match args.command {
        Command::Check(args) => check::run(&args),
    }
}
