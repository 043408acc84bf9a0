//! The library: machines in this process, from Rust and from C.

mod common;

use common::{build_image, own_image, shared_image, text};
use slangvm::{Error, Family, Options, Value, Vm};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

fn kernel(name: &str) -> Vm {
    let mut vm = Vm::load_file(&build_image(name, &[]), Options::default()).unwrap_or_else(|e| panic!("{e}"));
    prepare(&mut vm);
    vm
}

/// The kernel's processes and streams.
fn prepare(vm: &mut Vm) {
    let session = vm.class("SessionManager").expect("the kernel has sessions");
    vm.call(&session.into(), "prepare", &[]).unwrap_or_else(|e| panic!("{e}"));
}

#[test]
fn messages_are_answered() {
    let mut vm = kernel("embedding-messages.image");
    assert_eq!(vm.call(&3.into(), "+", &[4.into()]).unwrap(), Value::Int(7));
    assert_eq!(vm.call(&"hello".into(), "reversed", &[]).unwrap(), "olleh".into());
    assert_eq!(vm.call(&2.5.into(), "*", &[2.into()]).unwrap(), Value::Float(5.0));
    let pair = Value::Array(vec![Value::Nil, Value::Bool(true), Value::Char(97), Value::Bytes(vec![1, 2])]);
    assert_eq!(vm.call(&pair, "reversed", &[]).unwrap(), {
        let Value::Array(mut elements) = pair else { unreachable!() };
        elements.reverse();
        Value::Array(elements)
    });
    let compiler = vm.class("Compiler").expect("the kernel compiles");
    let source = "(1 to: 100) inject: 0 into: [:a :b | a + b]".into();
    assert_eq!(vm.call(&compiler.into(), "evaluate:", &[source]).unwrap(), Value::Int(5050));
}

#[test]
fn objects_are_kept_while_everything_moves() {
    let mut vm = kernel("embedding-objects.image");
    let class = vm.class("OrderedCollection").unwrap();
    let Value::Object(list) = vm.call(&class.into(), "new", &[]).unwrap() else { panic!("an object") };
    for i in 0..1000 {
        vm.call(&list.into(), "add:", &[i.into()]).unwrap();
        if i % 100 == 0 {
            // SAFETY: no address of an object is held here.
            unsafe { slangvm::probes::heapCollect(vm.raw(), 2) };
        }
    }
    assert_eq!(vm.call(&list.into(), "size", &[]).unwrap(), Value::Int(1000));
    vm.forget(list);
    assert!(matches!(vm.call(&list.into(), "size", &[]), Err(Error::Value(_))));
}

#[test]
fn what_cannot_be_answered_is_an_error() {
    let mut vm = kernel("embedding-errors.image");
    assert!(matches!(vm.call(&3.into(), "noSuchMessage", &[]), Err(Error::NotUnderstood(..))));
    assert!(matches!(vm.call(&3.into(), "+", &[]), Err(Error::NotUnderstood(..))));
    assert!(matches!(vm.call(&Value::Int(i64::MAX), "+", &[1.into()]), Err(Error::Value(_))));
    assert!(vm.class("NoSuchClass").is_none());
    assert_eq!(vm.call(&3.into(), "negated", &[]).unwrap(), Value::Int(-3), "errors change nothing");
}

#[test]
fn other_processes_run_during_a_call() {
    let mut vm = kernel("embedding-processes.image");
    let compiler = vm.class("Compiler").unwrap();
    let source = "| s x | s := Semaphore new. [x := 6 * 7. s signal] fork. s wait. x";
    assert_eq!(vm.call(&compiler.into(), "evaluate:", &[source.into()]).unwrap(), Value::Int(42));
    let source = "[:n | | f | f := nil. f := [:k | k < 2 ifTrue: [k] ifFalse: [(f value: k - 1) + (f value: k - 2)]]. f value: n] value: 20";
    assert_eq!(vm.call(&compiler.into(), "evaluate:", &[source.into()]).unwrap(), Value::Int(6765));
}

#[test]
fn an_image_that_was_called_runs_afterwards() {
    let image = build_image("embedding-run.image", &[]);
    let options =
        Options { arguments: vec!["eval".into(), "Smalltalk at: #Answer ifAbsent: [0]".into()], ..Options::default() };
    let mut vm = Vm::load_file(&image, options).unwrap();
    assert_eq!(vm.call(&3.into(), "+", &[4.into()]).unwrap(), Value::Int(7));
    assert_eq!(vm.run().unwrap(), 0);
    assert!(matches!(vm.run(), Err(Error::Ended(0))));
    assert!(matches!(vm.call(&3.into(), "+", &[4.into()]), Err(Error::Ended(0))));
}

#[test]
fn two_machines_run_at_once_each_on_its_thread() {
    let image = std::fs::read(build_image("embedding-two.image", &[])).unwrap();
    let threads: Vec<_> = (0..2i64)
        .map(|number| {
            let image = image.clone();
            std::thread::spawn(move || {
                let mut vm = Vm::load(&image, Path::new("two.image"), Options::default()).unwrap();
                prepare(&mut vm);
                let compiler = vm.class("Compiler").unwrap();
                let source = format!(
                    "| list | list := OrderedCollection new. 1 to: 20000 do: [:i | list add: (Array with: i with: {number})]. \
                     list inject: 0 into: [:sum :each | sum + (each at: 1) + (each at: 2)]"
                );
                let mut sums = Vec::new();
                for _ in 0..5 {
                    sums.push(vm.call(&compiler.into(), "evaluate:", &[source.as_str().into()]).unwrap());
                }
                sums
            })
        })
        .collect();
    for (number, thread) in (0..2i64).zip(threads) {
        assert_eq!(thread.join().unwrap(), vec![Value::Int(200_010_000 + number * 20_000); 5]);
    }
}

#[test]
fn a_run_and_a_call_are_stopped_from_another_thread() {
    let mut vm = kernel("embedding-stop.image");
    let stopper = vm.stopper();
    let other = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(50));
        (stopper.stop(7), stopper)
    });
    let compiler = vm.class("Compiler").unwrap();
    let endless = vm.call(&compiler.into(), "evaluate:", &["[true] whileTrue: []".into()]);
    assert!(matches!(endless, Err(Error::Ended(7))), "{endless:?}");
    let (stopped, stopper) = other.join().unwrap();
    assert!(stopped);
    drop(vm);
    assert!(!stopper.stop(1), "the machine is gone");

    let image = build_image("embedding-stop-run.image", &[]);
    let waiting = vec!["eval".into(), "(Delay forSeconds: 1000) wait".into()];
    let mut vm = Vm::load_file(&image, Options { arguments: waiting, ..Options::default() }).unwrap();
    let stopper = vm.stopper();
    let other = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(50));
        stopper.stop(9)
    });
    assert_eq!(vm.run().unwrap(), 9);
    assert!(other.join().unwrap());
}

/// Pages of address space that this process has.
#[cfg(target_os = "linux")]
fn address_space() -> u64 {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap();
    text.split(' ').next().unwrap().parse().unwrap()
}

#[test]
#[cfg(target_os = "linux")]
fn a_dropped_machine_gives_its_memory_back() {
    // Alone in its process: other tests of this program map memory too.
    if std::env::var_os("SLANGVM_TEST_ALONE").is_none() {
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "a_dropped_machine_gives_its_memory_back"])
            .env("SLANGVM_TEST_ALONE", "1")
            .output()
            .unwrap();
        assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
        return;
    }
    let image = std::fs::read(build_image("embedding-memory.image", &[])).unwrap();
    let once = || {
        let mut vm = Vm::load(&image, Path::new("m.image"), Options::default()).unwrap();
        let array = vm.class("Array").unwrap();
        vm.call(&array.into(), "new:", &[5_000_000.into()]).unwrap();
        vm.call(&3.into(), "negated", &[]).unwrap();
        assert!(Vm::load(&image[..5000], Path::new("cut.image"), Options::default()).is_err());
    };
    once();
    let before = address_space();
    for _ in 0..20 {
        once();
    }
    let grown = address_space().saturating_sub(before);
    assert!(grown < 1024, "20 machines left {grown} pages");
}

/// Every image there is, and the family it belongs to.
#[test]
fn families_are_recognised() {
    let expected = [
        ("mini-v3.image", Family::Pharo),
        ("mini-sista.image", Family::Pharo),
        ("mini-sista-multi.image", Family::Classic),
        ("mini-fib38.image", Family::Pharo),
        ("mini-sista-fib38.image", Family::Pharo),
    ];
    let folder = own_image("mini-v3.image").parent().unwrap().to_path_buf();
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), expected.len(), "every image has its line here");
    let shared = [
        ("candle.image", Family::Pharo),
        ("candle-bench1000.image", Family::Pharo),
        ("candle-tinybench.image", Family::Pharo),
    ];
    let mut images: Vec<(PathBuf, Family)> = expected.iter().map(|(name, family)| (own_image(name), *family)).collect();
    images.extend(shared.iter().filter_map(|(name, family)| Some((shared_image(name)?, *family))));
    images.push((build_image("embedding-family.image", &[]), Family::Pharo));
    for (image, family) in images {
        let vm = Vm::load_file(&image, Options::default()).unwrap();
        assert_eq!(vm.family(), family, "{}", image.display());
        for chosen in [Family::Pharo, Family::Classic] {
            let vm = Vm::load_file(&image, Options { family: Some(chosen), ..Options::default() }).unwrap();
            assert_eq!(vm.family(), chosen);
        }
    }
}

/// A C program against the header and the shared library.
#[test]
#[cfg(target_os = "linux")]
fn c_programs_use_the_library() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    // Where cargo leaves it when tests are all it is asked for.
    let library = Path::new(env!("CARGO_BIN_EXE_slangvm")).parent().unwrap().join("deps");
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("embedding-c");
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".into());
    let output = Command::new(compiler)
        .args(["-std=c99", "-Wall", "-Wextra", "-Werror", "-pthread", "-I"])
        .arg(root.join("include"))
        .arg(root.join("tests/embedding/embedding.c"))
        .arg("-L")
        .arg(&library)
        .arg(format!("-Wl,-rpath,{}", library.display()))
        .args(["-lslangvm", "-o"])
        .arg(&program)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    let image = build_image("embedding-c.image", &[]);
    let output = Command::new(&program).arg(&image).output().unwrap();
    assert!(output.status.success(), "{}\n{}{}", output.status, text(&output.stdout), text(&output.stderr));
    assert_eq!(text(&output.stdout), "7 olleh 5050 stopped 9\n");
}
