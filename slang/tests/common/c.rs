//! Runs cases through the C emitter and a C compiler.

use crate::common::{Case, Value, parse_value};
use slang::emit::c::{COptions, emit_vm};
use slang::ir::Type;
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

pub const WARNINGS: &[&str] = &["-std=gnu11", "-Wall", "-Wextra", "-Werror"];
pub const SANITIZERS: &[&str] = &["-O1", "-g", "-fsanitize=undefined,address", "-fno-sanitize-recover=all"];

/// Compilers of this machine; without any the tests that need one say so and pass.
pub fn compilers() -> Vec<&'static str> {
    let found = |name: &str| Command::new(name).arg("--version").output().is_ok_and(|o| o.status.success());
    let list: Vec<&str> = ["gcc", "clang", "clang-14"].into_iter().filter(|c| found(c)).collect();
    if list.is_empty() {
        eprintln!("no C compiler: nothing is compiled");
    }
    list
}

pub fn write_files(folder: &Path, files: &[(String, String)]) {
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("folder")).expect("writable folder");
        std::fs::write(path, text).expect("writable file");
    }
}

/// What the command prints; its failure is the test's.
pub fn run(command: &mut Command, what: &str) -> String {
    let output = command.output().unwrap_or_else(|e| panic!("{what}: {e}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{what}: {}\n{text}{}", output.status, String::from_utf8_lossy(&output.stderr));
    text
}

/// C that makes all calls of the case and prints a line for each answer.
fn driver(case: &Case) -> String {
    let mut out =
        String::from("#include <stdio.h>\n#include \"interp.h\"\n#include \"sqArithmetic.h\"\n\nint main(void)\n{\n");
    out.push_str("\tVM *vm = vmNew();\n\tvmSetCurrent(vm);\n");
    for call in &case.calls {
        let f = case.function(call);
        let mut arguments: Vec<String> = Vec::new();
        if f.takes_vm {
            arguments.push("vm".into());
        }
        for (value, p) in call.arguments.iter().zip(f.parameters()) {
            arguments.push(match (value, &p.ty) {
                (Value::Bool(b), _) => b.to_string(),
                (Value::Int(i), Type::Int(t)) => format!("({}) 0x{:x}ULL", t.spelling, *i as u64),
                (Value::Float(x), Type::F32) => format!("(float) floatFromBits(0x{:x}ULL)", x.to_bits()),
                (Value::Float(x), _) => format!("floatFromBits(0x{:x}ULL)", x.to_bits()),
                _ => panic!("argument of an odd type"),
            });
        }
        let text = format!("{}({})", f.name, arguments.join(", "));
        let _ = match &f.ret {
            Type::Void => writeln!(out, "\t{text};\n\tputs(\"void\");"),
            Type::Bool => writeln!(out, "\tputs({text} ? \"true\" : \"false\");"),
            Type::Int(t) if t.signed => writeln!(out, "\tprintf(\"%lld\\n\", (long long) {text});"),
            Type::Int(_) => writeln!(out, "\tprintf(\"%llu\\n\", (unsigned long long) {text});"),
            _ => writeln!(out, "\tprintf(\"0x%llx\\n\", (unsigned long long) floatBits({text}));"),
        };
    }
    out.push_str("\tvmDelete(vm);\n\treturn 0;\n}\n");
    out
}

fn answer(text: &str, ty: &Type) -> Option<Value> {
    match ty {
        Type::F32 | Type::F64 => {
            u64::from_str_radix(text.strip_prefix("0x")?, 16).ok().map(|b| Value::Float(f64::from_bits(b)))
        }
        _ => parse_value(text, ty),
    }
}

/// Compiles and runs the case; answers the differences.
pub fn differences(case: &Case, compiler: &str, flags: &[&str]) -> Vec<String> {
    let folder = tempfile::tempdir().expect("temporary folder");
    let root = folder.path();
    write_files(root, &emit_vm(&case.unit, &COptions::default()));
    write_files(root, &[("main.c".into(), driver(case))]);
    let program = root.join("program");
    let mut command = Command::new(compiler);
    command.args(WARNINGS).args(flags).arg("-I").arg(root.join("vm/include")).arg("-o").arg(&program);
    command.arg(root.join("main.c")).arg(root.join(format!("vm/src/{}.c", case.unit.name))).arg("-lm");
    run(&mut command, &format!("{}: {compiler} {flags:?}", case.path.display()));
    let output = run(&mut Command::new(&program), &case.path.display().to_string());
    let lines: Vec<&str> = output.lines().collect();
    assert_eq!(lines.len(), case.calls.len(), "{}: one answer a call", case.path.display());
    let mut found = Vec::new();
    for (call, line) in case.calls.iter().zip(lines) {
        let f = case.function(call);
        if answer(line, &f.ret) != Some(call.expected) {
            found.push(format!(
                "{}:{}: {}({:?}) answers {line}, expected {:?}",
                case.path.display(),
                call.line,
                f.name,
                call.arguments,
                call.expected
            ));
        }
    }
    found
}
