//! Prints the C of a unit in text form: `cargo run -p slang --example emit_ir_c -- file.ir`.

use slang::emit::c::{COptions, emit_plugin, emit_vm};
use slang::ir::{UnitKind, read, verify};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("a file in the text form of the IR")?;
    let unit = read::unit(&std::fs::read_to_string(path)?)?;
    for e in verify::verify(&unit) {
        eprintln!("{e}");
    }
    let options = COptions::default();
    let files = match unit.kind {
        UnitKind::Vm => emit_vm(&unit, &options),
        UnitKind::Plugin => emit_plugin(&unit, &options),
    };
    if let Some((_, text)) = files.first() {
        print!("{text}");
    }
    Ok(())
}
