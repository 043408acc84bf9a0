//! The launcher: reads the command line, runs one image, and answers the image's exit status. The program `slangvm` is nothing but this, in Rust and in C.

use crate::command_line::{self, Request};
use crate::{Options, Vm};
use std::ffi::{CStr, OsString, c_char, c_int};
use std::io::Write;
use std::os::unix::ffi::OsStringExt;
use std::path::Path;

/// Runs the launcher; the first argument is the program's name. Ends the process itself for help, version and mistakes on the command line.
pub fn launch(arguments: Vec<OsString>) -> u8 {
    platform::begin();
    match command_line::read(arguments) {
        Request::ListPrimitives { json } => list_primitives(json),
        Request::Run { image, options, log_level } => run(&image, options, log_level),
    }
}

/// [`launch`] for the `main` of a C program.
///
/// # Safety
/// `argv` has `argc` null-terminated texts.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn slangvm_main(argc: c_int, argv: *const *const c_char) -> c_int {
    let count = usize::try_from(argc).unwrap_or(0);
    // SAFETY: the caller vouches for the texts.
    let argument = |i| OsString::from_vec(unsafe { CStr::from_ptr(*argv.add(i)) }.to_bytes().to_vec());
    c_int::from(launch((0..count).map(argument).collect()))
}

fn run(image: &Path, options: Options, log_level: i64) -> u8 {
    crate::install_signal_handlers();
    platform::set_log_level(log_level);
    match Vm::load_file(image, options).and_then(|mut vm| vm.run()) {
        Ok(status) => status as u8,
        Err(error) => {
            eprintln!("slangvm: {error}");
            1
        }
    }
}

/// One line a primitive: number, what it is for Pharo's images, what for classic ones. A reader that goes away early is no error.
fn list_primitives(json: bool) -> u8 {
    let list = crate::primitives();
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
    0
}
