//! The launcher `slangvm`: reads the command line, runs one image, and ends with the image's exit status.

mod command_line;

use command_line::Request;
use slangvm::{Options, Vm};
use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    match command_line::read(std::env::args_os().collect()) {
        Request::ListPrimitives { json } => list_primitives(json),
        Request::Run { image, options, log_level } => run(&image, options, log_level),
    }
}

fn run(image: &Path, options: Options, log_level: i64) -> ExitCode {
    slangvm::install_signal_handlers();
    platform::set_log_level(log_level);
    match Vm::load_file(image, options).and_then(|mut vm| vm.run()) {
        Ok(status) => ExitCode::from(status as u8),
        Err(error) => {
            eprintln!("slangvm: {error}");
            ExitCode::from(1)
        }
    }
}

/// One line a primitive: number, what it is for Pharo's images, what for classic ones. A reader that goes away early is no error.
fn list_primitives(json: bool) -> ExitCode {
    let list = slangvm::primitives();
    let mut text = String::new();
    if json {
        text = serde_json::to_string_pretty(&list).expect("a list of texts") + "\n";
    } else {
        text.push_str("number  Pharo                                      classic, where it differs\n");
        for numbered in &list.numbered {
            let classic = if numbered.classic == numbered.pharo { "" } else { numbered.classic.as_str() };
            text.push_str(format!("{:>6}  {:<42} {classic}", numbered.number, numbered.pharo).trim_end());
            text.push('\n');
        }
        text.push_str(&format!("\nabsent (they fail): {}\n\nby name, with an empty module:\n", list.absent));
        for name in &list.named {
            text.push_str(&format!("  {name}\n"));
        }
    }
    let _ = std::io::stdout().write_all(text.as_bytes());
    ExitCode::SUCCESS
}
