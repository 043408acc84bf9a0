//! The launcher `slangvm`: reads the command line, runs one image, and ends with the image's exit status.

use clap::{Parser, ValueEnum};
use slangvm::{Options, Vm};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// Runs a Spur 64-bit Smalltalk image.
#[derive(Parser)]
#[command(name = "slangvm", version, max_term_width = 100)]
struct Args {
    /// Look for external plugins in this folder first (may be given several times)
    #[arg(long = "plugins", value_name = "DIR")]
    plugins: Vec<PathBuf>,
    /// Size of the space for new objects, for example 8M
    #[arg(long, value_name = "SIZE", value_parser = size)]
    eden: Option<u64>,
    /// Largest size of the space for old objects, for example 2G
    #[arg(long, value_name = "SIZE", value_parser = size)]
    max_old_space: Option<u64>,
    /// Check every object after each collection
    #[arg(long)]
    verify_heap: bool,
    /// How much to say on standard error
    #[arg(long, value_enum, default_value = "warn", value_name = "LEVEL")]
    log_level: LogLevel,
    /// Image file
    image: PathBuf,
    /// Arguments for the image
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENT")]
    arguments: Vec<OsString>,
}

#[derive(Clone, Copy, ValueEnum)]
enum LogLevel {
    Error,
    Warn,
    Info,
    Debug,
    Trace,
}

/// A number of bytes with an optional K, M or G behind it.
fn size(text: &str) -> Result<u64, String> {
    let (digits, factor) = match text.chars().last().map(|c| c.to_ascii_uppercase()) {
        Some('K') => (&text[..text.len() - 1], 1u64 << 10),
        Some('M') => (&text[..text.len() - 1], 1 << 20),
        Some('G') => (&text[..text.len() - 1], 1 << 30),
        _ => (text, 1),
    };
    digits
        .parse::<u64>()
        .ok()
        .and_then(|n| n.checked_mul(factor))
        .ok_or_else(|| format!("expected a number of bytes such as 512K, 8M or 1G, not {text:?}"))
}

fn main() -> ExitCode {
    let args = Args::parse();
    slangvm::install_signal_handlers();
    platform::set_log_level(args.log_level as i64 + 1);
    let options = Options {
        vm_arguments: vec!["--headless".into()],
        plugin_folders: args.plugins,
        eden_bytes: args.eden,
        max_old_space_bytes: args.max_old_space,
        verify_heap: args.verify_heap,
        arguments: args.arguments,
    };
    match Vm::load_file(&args.image, options).map(|mut vm| vm.run()) {
        Ok(status) => ExitCode::from(status as u8),
        Err(error) => {
            eprintln!("slangvm: {error}");
            ExitCode::from(1)
        }
    }
}
