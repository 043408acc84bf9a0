//! The program `slangvm`.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(slangvm::launch(std::env::args_os().collect()))
}
