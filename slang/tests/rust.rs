//! The Rust output of every case, compiled with warnings as errors and run.

mod common;
#[path = "common/rust.rs"]
mod rust;

use rust::{compile_and_run, emit, platform, run, rustc, write};
use slang::emit::rust::{Options, emit_plugin, emit_vm};
use slang::ir::{FunctionId, UnitKind, read};
use std::process::Command;

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
