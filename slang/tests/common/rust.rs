//! Runs cases through the Rust emitter and rustc.

use crate::common::{self, Case, Value};
use slang::diag::Severity;
use slang::emit::rust::{Options, emit_plugin, emit_vm};
use slang::ir::{Type, Unit, UnitKind};
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

/// What a case's externs of the platform do: the same for all engines.
const PLATFORM: &str = include_str!("platform.rs");

pub fn rustc() -> Command {
    let mut command = Command::new(std::env::var("RUSTC").unwrap_or_else(|_| "rustc".into()));
    command.args(["--edition=2024", "-Copt-level=0", "-Cdebug-assertions=on", "-Coverflow-checks=on"]);
    command
}

pub fn run(command: &mut Command, what: &str) -> String {
    let output = command.output().unwrap_or_else(|e| panic!("{what}: {e}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{what}: {}\n{}", output.status, text(&output.stderr));
    text(&output.stdout)
}

pub fn write(folder: &Path, files: &[(String, String)]) {
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
        std::fs::write(path, text).expect("file");
    }
}

pub fn platform(folder: &Path) {
    std::fs::write(folder.join("platform.rs"), PLATFORM).expect("file");
    let mut command = rustc();
    command.current_dir(folder).args(["--crate-type=rlib", "--crate-name=platform", "platform.rs"]);
    run(&mut command, "platform");
}

/// The emitted files, after a look that nothing failed.
pub fn emit(unit: &Unit, what: &str) -> Vec<(String, String)> {
    let output = match unit.kind {
        UnitKind::Vm => emit_vm(unit, &Options::default()),
        UnitKind::Plugin => emit_plugin(unit, &Options::default()),
    };
    let errors: Vec<String> = output
        .diagnostics
        .iter()
        .filter(|d| d.severity == Severity::Error)
        .map(|d| format!("{}: {}", d.code, d.message))
        .collect();
    assert!(errors.is_empty(), "{what}:{}", common::list(&errors));
    output.files
}

pub fn argument(value: &Value, ty: &Type) -> String {
    match (value, ty) {
        (Value::Bool(b), _) => b.to_string(),
        (Value::Int(n), _) => n.to_string(),
        (Value::Float(x), Type::F32) if x.is_nan() => "f32::NAN".into(),
        (Value::Float(x), _) if x.is_nan() => "f64::NAN".into(),
        (Value::Float(x), _) if x.is_infinite() => if *x > 0.0 { "f64::INFINITY" } else { "f64::NEG_INFINITY" }.into(),
        (Value::Float(x), _) => format!("{x:?}"),
        (Value::Void, _) => String::new(),
    }
}

/// Compiles and runs cases in one library and one program; `more` is put at the end of the program. Those with dispatch loops run in both forms.
pub fn compile_and_run(cases: &[Case], more: &str) {
    let all: Vec<&Case> = cases.iter().collect();
    compile_and_run_with(&all, more, &[]);
    let dispatches = |case: &Case| emit(&case.unit, &case.name).iter().any(|(_, text)| text.contains("tail_calls"));
    let loops: Vec<&Case> = cases.iter().filter(|c| dispatches(c)).collect();
    if !loops.is_empty() {
        compile_and_run_with(&loops, "", &["--cfg=tail_calls"]);
    }
}

fn compile_and_run_with(cases: &[&Case], more: &str, options: &[&str]) {
    let folder = tempfile::tempdir().expect("temporary folder");
    platform(folder.path());
    let (mut library, mut program) = (String::new(), String::from("use cases::*;\nfn main() {\n"));
    for case in cases {
        let files: Vec<(String, String)> = emit(&case.unit, &case.name)
            .into_iter()
            // Cases share one library, so their symbols must not meet.
            .map(|(p, t)| (format!("{}/{p}", case.name), t.replace("#[unsafe(no_mangle)]\n", "")))
            .collect();
        write(folder.path(), &files);
        let _ = writeln!(library, "#[path = \"{0}/rust/vm/mod.rs\"]\npub mod {0};", case.name);
        let _ = writeln!(program, "    let vm = {}::vmNew();\n    unsafe {{ {0}::vmSetCurrent(vm) }};", case.name);
        for call in &case.calls {
            let f = case.function(call);
            let mut arguments: Vec<String> =
                call.arguments.iter().zip(f.parameters()).map(|(a, p)| argument(a, &p.ty)).collect();
            if f.takes_vm {
                arguments.insert(0, "vm".into());
            }
            let text = format!("{}::{}({})", case.name, f.name, arguments.join(", "));
            let text = if f.takes_vm { format!("unsafe {{ {text} }}") } else { text };
            if f.ret == Type::Void {
                let _ = writeln!(program, "    {text};\n    println!(\"void\");");
            } else {
                let _ = writeln!(program, "    println!(\"{{:?}}\", {text});");
            }
        }
        let _ = writeln!(program, "{more}    unsafe {{ {}::vmDelete(vm) }};", case.name);
    }
    program.push_str("}\n");
    write(folder.path(), &[("cases.rs".into(), library), ("main.rs".into(), program)]);
    let mut command = rustc();
    command.current_dir(folder.path()).args(["--crate-type=rlib", "--crate-name=cases", "-Dwarnings", "cases.rs"]);
    run(command.args(options).args(["--extern", "platform=libplatform.rlib"]), "cases");
    let mut command = rustc();
    command.current_dir(folder.path()).args(["main.rs", "--extern", "cases=libcases.rlib", "-L."]);
    run(&mut command, "main");
    let out = run(&mut Command::new(folder.path().join("main")), "the cases");
    let mut answers = out.lines();
    let mut wrong = Vec::new();
    for case in cases {
        for call in &case.calls {
            let f = case.function(call);
            let answer = answers.next().unwrap_or("nothing");
            if common::parse_value(answer, &f.ret) != Some(call.expected) {
                let place = format!("{}:{}", case.path.display(), call.line);
                wrong.push(format!("{place}: {} answered {answer}, expected {:?}", f.name, call.expected));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", common::list(&wrong));
}
