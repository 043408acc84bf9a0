//! The Rust output of every case, compiled with warnings as errors and run.

mod common;

use common::{Case, Value};
use slang::diag::Severity;
use slang::emit::rust::{Options, emit_plugin, emit_vm};
use slang::ir::{FunctionId, Type, Unit, UnitKind, read};
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

/// What a case's externs of the platform do: the same for all engines.
const PLATFORM: &str = include_str!("common/platform.rs");

fn rustc() -> Command {
    let mut command = Command::new(std::env::var("RUSTC").unwrap_or_else(|_| "rustc".into()));
    command.args(["--edition=2024", "-Copt-level=0", "-Cdebug-assertions=on", "-Coverflow-checks=on"]);
    command
}

fn run(command: &mut Command, what: &str) -> String {
    let output = command.output().unwrap_or_else(|e| panic!("{what}: {e}"));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{what}: {}\n{}", output.status, text(&output.stderr));
    text(&output.stdout)
}

fn write(folder: &Path, files: &[(String, String)]) {
    for (path, text) in files {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("folder");
        std::fs::write(path, text).expect("file");
    }
}

fn platform(folder: &Path) {
    std::fs::write(folder.join("platform.rs"), PLATFORM).expect("file");
    let mut command = rustc();
    command.current_dir(folder).args(["--crate-type=rlib", "--crate-name=platform", "platform.rs"]);
    run(&mut command, "platform");
}

/// The emitted files, after a look that nothing failed.
fn emit(unit: &Unit, what: &str) -> Vec<(String, String)> {
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

fn argument(value: &Value, ty: &Type) -> String {
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

/// Compiles and runs cases in one library and one program; `more` is put at the end of the program.
fn compile_and_run(cases: &[Case], more: &str) {
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
    run(command.args(["--extern", "platform=libplatform.rlib"]), "cases");
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

#[test]
fn all_cases_compile_without_warning_and_answer_what_they_say() {
    compile_and_run(&common::run_cases(), "");
}

/// The proxy's table is called through its layout, as a plugin does.
#[test]
fn platform_calls_and_the_proxy_table_work() {
    let calls = "    {
        let table = platform::vmProxyTable(0).cast::<platform::proxy::VirtualMachinePharo>();
        let table = unsafe { &*table };
        assert_eq!(unsafe { (table.times)(7) }, 21);
        assert_eq!(unsafe { (table.double)(7) }, 14);
        assert_eq!(unsafe { (table.setFactor)(10) }, 0);
        assert_eq!(unsafe { (table.times)(7) }, 70);
        assert_eq!(unsafe { (table.absent)(1, 2) }, 0);
        assert_eq!(unsafe { platform::failureCount(vm) }, 6);
        assert!(!platform::vmProxyTable(1).is_null() && platform::vmProxyTable(2).is_null());
    }
";
    compile_and_run(&common::cases("outside"), calls);
}

/// The same text as a library of its own and as a module of the program.
#[test]
fn plugins_work_as_libraries_and_built_in() {
    let main = r#"
        use std::ffi::{CStr, c_char};
        use std::sync::atomic::{AtomicI64, Ordering};
        #[path = "rust/plugins/mod.rs"]
        pub mod plugins;
        use plugins::counter_plugin::{EXPORTS, MODULE, VirtualMachine};
        static TOP: AtomicI64 = AtomicI64::new(5);
        unsafe extern "C" fn minor() -> i64 { 15 }
        unsafe extern "C" fn major() -> i64 { 1 }
        unsafe extern "C" fn pop_then_push(n: i64, oop: i64) { assert_eq!(n, 2); TOP.store(oop, Ordering::SeqCst) }
        unsafe extern "C" fn stack_value(offset: i64) -> i64 { assert_eq!(offset, 0); TOP.load(Ordering::SeqCst) }
        fn find(name: &CStr) -> unsafe extern "C" fn() -> i64 {
            let found = EXPORTS.iter().find(|e| unsafe { CStr::from_ptr(e.name) } == name);
            found.and_then(|e| e.function).expect("an export")
        }
        fn main() {
            plugins::register();
            assert_eq!(MODULE, c"CounterPlugin");
            let proxy = VirtualMachine {
                minorVersion: minor, majorVersion: major, popthenPush: pop_then_push, stackValue: stack_value
            };
            unsafe {
                let set: unsafe extern "C" fn(*const VirtualMachine) -> i64 = std::mem::transmute(find(c"setInterpreter"));
                assert_eq!(set(&proxy), 1);
                let name: unsafe extern "C" fn() -> *const c_char = std::mem::transmute(find(c"getModuleName"));
                assert_eq!(CStr::from_ptr(name()), c"CounterPlugin 1.0");
                let count = find(c"primitiveCount");
                count();
                count();
            }
            let depths: Vec<i8> = EXPORTS.iter().map(|e| e.accessor_depth).collect();
            println!("{} {depths:?}", TOP.load(Ordering::SeqCst));
        }
    "#;
    let folder = tempfile::tempdir().expect("temporary folder");
    let path = folder.path();
    platform(path);
    let (_, text) = common::texts("plugin").remove(0);
    let unit = read::unit(&text).expect("a plugin");
    write(path, &emit(&unit, "CounterPlugin"));
    let list = slang::emit::rust::builtin_module(&["CounterPlugin"]);
    write(path, &[("main.rs".into(), main.into()), ("rust/plugins/mod.rs".into(), list)]);
    let check = "--check-cfg=cfg(builtin_plugin)";
    let mut command = rustc();
    command.current_dir(path).args(["--crate-type=cdylib", "-Dwarnings", check, "rust/plugins/CounterPlugin.rs"]);
    run(&mut command, "plugin");
    let symbols = std::fs::read(path.join("libCounterPlugin.so")).expect("a library");
    for name in ["setInterpreter", "getModuleName", "primitiveCount", "primitiveCountAccessorDepth", "slangvmPluginAbi"]
    {
        let name = format!("\0{name}\0");
        assert!(symbols.windows(name.len()).any(|w| w == name.as_bytes()), "{name:?} is not exported");
    }
    let mut command = rustc();
    command.current_dir(path).args(["main.rs", "--extern", "platform=libplatform.rlib", "-Dwarnings", "-Adead_code"]);
    run(command.args(["--cfg=builtin_plugin", check]), "program");
    assert_eq!(run(&mut Command::new(path.join("main")), "the program"), "10 [-1, -1, 0, -1]\n");
}

#[test]
fn output_is_the_same_every_time() {
    for case in common::run_cases() {
        assert_eq!(emit(&case.unit, &case.name), emit(&case.unit, &case.name), "{}", case.name);
    }
}

#[test]
fn what_has_no_rust_form_is_named() {
    let cases = [
        (
            "unit x vm 64\nfn f() -> sqInt exported { return raw \"1 + 1\": sqInt; }",
            "rust-raw-c: f (>>#f): the C text `1 + 1` has no Rust form",
        ),
        (
            "unit x vm 64\nconst E: int = header\nfn f() -> int exported { return #E; }",
            "rust-header-constant: f (>>#f): only the C compiler knows the value of E",
        ),
        (
            "unit x plugin 64\nextern proxy pop(sqInt) -> sqInt\nfn f() -> sqInt exported { return extern pop(1); }",
            "rust-proxy-entry: x calls the interpreter proxy but has no proxy layout",
        ),
    ];
    for (text, expected) in cases {
        let unit = read::unit(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
        let output = match unit.kind {
            UnitKind::Vm => emit_vm(&unit, &Options::default()),
            UnitKind::Plugin => emit_plugin(&unit, &Options::default()),
        };
        let found: Vec<String> = output.diagnostics.iter().map(|d| format!("{}: {}", d.code, d.message)).collect();
        assert_eq!(found, [expected], "{text}");
    }
}

#[test]
fn one_function_can_be_shown_alone() {
    let text = "unit x vm 64\nstate n: sqInt\nfn bump(by: sqInt) -> sqInt vm { $n = ($n + by); return $n; }";
    let unit = read::unit(text).expect("a unit");
    let shown = slang::emit::rust::function(&unit, FunctionId(0), &Options::default()).expect("Rust");
    let expected = "pub(super) fn bump(vm: &VM, by: i64) -> i64 {
    vm.n.set(vm.n.get().wrapping_add(by));
    vm.n.get()
}
";
    assert_eq!(shown, expected);
}
