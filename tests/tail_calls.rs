//! Bytecodes are functions in the form in Rust, and each ends by calling the next one: the optimiser must have made jumps of all these calls, or the native stack grows with every bytecode.

mod common;

use std::process::Command;

/// What objdump shows of a routine.
#[derive(Default)]
struct Routine {
    name: String,
    /// It jumps to where a table says.
    jumps: bool,
    /// It calls what a table says, or another bytecode by name, and returns without a choice in between. A primitive is called so too, but then the routine looks how that went.
    calls: bool,
}

/// `jmp *%rax` and `jmp *(%rax,%rdx,8)`, but not `call *0x1234(%rip)`: that is a function of a library. Or `br x9` and `blr x9`.
fn is_far(code: &str) -> bool {
    code.starts_with("br\t")
        || code.starts_with("blr\t")
        || (code.contains("*%") || code.contains("*(") || code.contains("*0x")) && !code.contains("(%rip)")
}

/// `call 88890 <slangvm::vm::interpreter::interpret_next>`
fn is_call_of_next(code: &str) -> bool {
    (code.starts_with("call") || code.starts_with("bl")) && (is_far(code) || code.contains("interpreter::interpret_"))
}

fn is_branch(code: &str) -> bool {
    let starts = ["j", "call", "b.", "b\t", "bl", "br", "cbz", "cbnz", "tbz", "tbnz"];
    starts.iter().any(|start| code.starts_with(start))
}

fn routines(listing: &str) -> Vec<Routine> {
    let mut all: Vec<Routine> = Vec::new();
    let mut called = false;
    for line in listing.lines() {
        if let Some((_, name)) = line.strip_suffix(">:").and_then(|l| l.split_once(" <")) {
            all.push(Routine { name: name.into(), ..Routine::default() });
        } else if let (Some(routine), Some((_, code))) = (all.last_mut(), line.split_once(":\t")) {
            routine.jumps |= is_far(code) && (code.starts_with("jmp") || code.starts_with("br"));
            routine.calls |= called && code.starts_with("ret");
            called = is_call_of_next(code) || called && !is_branch(code);
        }
    }
    let is_case = |name: &str| {
        let number = name.rsplit("interpret_").next().and_then(|rest| rest.split("::").next()).unwrap_or_default();
        name.contains("interpreter::interpret_") && number.chars().all(|c| c.is_ascii_digit())
    };
    all.retain(|r| is_case(&r.name));
    all
}

#[test]
fn every_bytecode_of_the_form_in_rust_ends_with_a_jump() {
    let optimised =
        std::env::var("CARGO_PROFILE_RELEASE_OPT_LEVEL").map_or(!cfg!(debug_assertions), |v| v == "2" || v == "3");
    let Some(machine) = common::machines().iter().find(|m| m.name == "rust").filter(|_| optimised) else {
        eprintln!("skipped: no optimised machine built from Rust");
        return;
    };
    let Ok(output) = Command::new("objdump")
        .args(["--disassemble", "--demangle", "--no-show-raw-insn"])
        .arg(&machine.program)
        .output()
    else {
        eprintln!("skipped: no objdump");
        return;
    };
    assert!(output.status.success(), "{}", common::text(&output.stderr));
    let all = routines(&common::text(&output.stdout));
    let jumping = all.iter().filter(|r| r.jumps).count();
    assert!(jumping > 200, "{jumping} of {} routines go on with a jump", all.len());
    let calling: Vec<&str> = all.iter().filter(|r| r.calls).map(|r| r.name.as_str()).collect();
    assert!(calling.is_empty(), "these call the next bytecode: {calling:?}");
}
