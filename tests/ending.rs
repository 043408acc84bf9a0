//! How programs end: exit status, signals, crashes and their reports, and that what was written is there.

mod common;

use common::{Machine, build_image, machines, text};
use std::io::Read;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// Starts an image that prints a line and then does what an expression says.
fn start(machine: &Machine, folder: &Path, image: &Path, expression: &str) -> Child {
    Command::new(&machine.program)
        .arg(image)
        .args(["eval", &format!("SessionManager stdout nextPutAll: 'ready'; lf; flush. {expression}")])
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

/// Waits until the image has printed its line.
fn wait_until_ready(child: &mut Child) -> String {
    let mut seen = Vec::new();
    let mut byte = [0];
    let out = child.stdout.as_mut().unwrap();
    while !seen.ends_with(b"ready\n") && out.read(&mut byte).unwrap() == 1 {
        seen.push(byte[0]);
    }
    text(&seen)
}

fn signal(child: &Child, name: &str) {
    let status = Command::new("kill").args([&format!("-{name}"), &child.id().to_string()]).status().unwrap();
    assert!(status.success());
}

const WAITING: &str = "(Delay forSeconds: 1000) wait";
const BUSY: &str = "[true] whileTrue: [3 + 4]";

#[test]
fn signals_that_ask_for_the_end_are_obeyed() {
    let image = build_image("ending-signals.image", &[]);
    let folder = tempfile::tempdir().unwrap();
    for machine in machines() {
        for (name, status) in [("TERM", 143), ("INT", 130), ("HUP", 129)] {
            for expression in [WAITING, BUSY] {
                let mut child = start(machine, folder.path(), &image, expression);
                wait_until_ready(&mut child);
                let begun = Instant::now();
                signal(&child, name);
                let output = child.wait_with_output().unwrap();
                assert_eq!(output.status.code(), Some(status), "{name}, {expression}: {}", text(&output.stderr));
                assert!(begun.elapsed() < Duration::from_secs(30), "it took its time");
                assert_eq!(text(&output.stderr), "", "nothing to say");
            }
        }
    }
}

#[test]
fn what_was_written_is_there_when_the_program_is_killed() {
    let image = build_image("ending-killed.image", &[]);
    let folder = tempfile::tempdir().unwrap();
    for machine in machines() {
        for expression in [WAITING, BUSY] {
            // Written, and nobody asks for it to be handed over.
            let unflushed = format!("{WRITE}. {expression}");
            let mut child = start(machine, folder.path(), &image, &unflushed);
            wait_until_ready(&mut child);
            let mut byte = [0; 9];
            child.stdout.as_mut().unwrap().read_exact(&mut byte).unwrap();
            assert_eq!(&byte, b"unflushed", "it arrives while the image goes on");
            signal(&child, "KILL");
            assert_eq!(child.wait().unwrap().signal(), Some(9));
        }
    }
}

/// Writes through FilePlugin, and does not flush.
const WRITE: &str = "(File stdio: 2) write: 'unflushed' asByteArray";

fn crash(machine: &Machine, folder: &Path, image: &Path, expression: &str) -> Output {
    let mut child = start(machine, folder, image, expression);
    wait_until_ready(&mut child);
    child.wait_with_output().unwrap()
}

/// A message to an object whose class chain has no doesNotUnderstand: leads nowhere.
const NOWHERE: &str =
    "(Behavior new setSuperclass: nil methodDict: MethodDictionary new format: Object format) basicNew foo";

#[test]
fn a_crash_is_reported_with_all_processes() {
    let image = build_image("ending-crash.image", &[]);
    for machine in machines() {
        let folder = tempfile::tempdir().unwrap();
        let expression = format!("[(Delay forSeconds: 99) wait] fork. Processor yield. {NOWHERE}");
        let output = crash(machine, folder.path(), &image, &expression);
        let err = text(&output.stderr);
        assert_eq!(output.status.code(), Some(255), "{err}");
        let report = std::fs::read_to_string(folder.path().join("crash.dmp")).unwrap();
        for place in [&err, &report] {
            for expected in
                ["slangvm ", "ending-crash.image", "active process of priority 40", "waiting process of", "CommandLine"]
            {
                assert!(place.contains(expected), "{expected:?} is not in\n{place}");
            }
        }
        assert!(err.contains("not understood"), "the reason: {err}");
    }
}

/// Uses up the stack of its thread.
#[inline(never)]
fn descend(depth: u64) -> u64 {
    let room = std::hint::black_box([depth; 64]);
    if depth == u64::MAX { room[0] } else { descend(depth + 1) + room[63] }
}

const DESCENDS: &str = "SLANGVM_TEST_DESCENDS";

/// What a plugin or the machine itself would do by recursion without end, in the thread that the machine is in.
#[test]
fn a_stack_that_is_used_up_is_reported() {
    let image = build_image("ending-stack.image", &[]);
    if let Ok(place) = std::env::var(DESCENDS) {
        slangvm::install_signal_handlers();
        let work = move || {
            let mut vm = slangvm::Vm::load_file(&image, slangvm::Options::default()).unwrap();
            vm.raw();
            descend(0)
        };
        let sum = if place == "thread" { std::thread::spawn(work).join().unwrap() } else { work() };
        unreachable!("the stack has no end: {sum}");
    }
    for place in ["here", "thread"] {
        let folder = tempfile::tempdir().unwrap();
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "a_stack_that_is_used_up_is_reported", "--nocapture"])
            .env(DESCENDS, place)
            .current_dir(folder.path())
            .output()
            .unwrap();
        let err = text(&output.stderr);
        assert_eq!(output.status.code(), Some(255), "{place}: {err}");
        assert!(err.contains("segmentation fault") && err.contains("ending-stack.image"), "{place}: {err}");
        let report = std::fs::read_to_string(folder.path().join("crash.dmp")).unwrap();
        assert!(report.contains("active process of priority 40"), "{place}: {report}");
    }
}

#[test]
fn a_report_is_given_on_request() {
    let image = build_image("ending-report.image", &[]);
    for machine in machines() {
        for expression in [WAITING, BUSY] {
            let folder = tempfile::tempdir().unwrap();
            let mut child = start(machine, folder.path(), &image, expression);
            wait_until_ready(&mut child);
            signal(&child, "USR1");
            let report = folder.path().join("crash.dmp");
            let end = Instant::now() + Duration::from_secs(30);
            while !std::fs::read_to_string(&report).is_ok_and(|text| text.contains("CommandLine")) {
                assert!(Instant::now() < end, "no report");
                std::thread::sleep(Duration::from_millis(10));
            }
            assert!(child.try_wait().unwrap().is_none(), "it goes on");
            signal(&child, "TERM");
            assert_eq!(child.wait().unwrap().code(), Some(143));
        }
    }
}

#[test]
fn memory_that_runs_out_is_told() {
    let image = build_image("ending-memory.image", &[]);
    for machine in machines() {
        for expression in [
            "| list | list := OrderedCollection new. [true] whileTrue: [list add: (Array new: 1000)]",
            "| list | list := nil. [true] whileTrue: [list := Array with: list]",
            "| down | down := nil. down := [:n | (down value: n + 1) + 1]. down value: 1",
            "Array new: 100000000",
        ] {
            let output = machine.run(&["--max-old-space", "32M"], &image, &["eval", expression]);
            let err = text(&output.stderr);
            assert_eq!(output.status.code(), Some(1), "{expression}: {err}");
            assert!(err.contains("OutOfMemory"), "{expression}: {err}");
        }
    }
}

#[test]
fn more_than_the_computer_has_is_refused_at_once() {
    let image = build_image("ending-too-much.image", &[]);
    for machine in machines() {
        let output = machine.run(&[], &image, &["eval", "Array new: 100000000000"]);
        let err = text(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{err}");
        assert!(err.contains("OutOfMemory"), "{err}");
    }
}

#[test]
fn the_image_chooses_the_exit_status() {
    let image = build_image("ending-status.image", &[]);
    let folder = tempfile::tempdir().unwrap();
    for machine in machines() {
        for status in [0, 1, 7, 255] {
            let output = crash(machine, folder.path(), &image, &format!("Smalltalk quit: {status}"));
            assert_eq!(output.status.code(), Some(status), "{}", text(&output.stderr));
        }
    }
}

#[test]
fn the_command_line_says_what_is_wrong_with_it() {
    for machine in machines() {
        for (arguments, status, expected) in [
            (&[][..], 2, "IMAGE"),
            (&["--no-such-option", "x.image"][..], 2, "no-such-option"),
            (&["--eden", "lots", "x.image"][..], 2, "expected a number of bytes"),
            (&["--family", "smalltalk-80", "x.image"][..], 2, "classic"),
            (&["no-such.image"][..], 1, "cannot read it"),
        ] {
            let output = Command::new(&machine.program).args(arguments).output().unwrap();
            let err = text(&output.stderr);
            assert_eq!(output.status.code(), Some(status), "{arguments:?}: {err}");
            assert!(err.contains(expected), "{arguments:?}: {err}");
        }
        let version = Command::new(&machine.program).arg("--version").output().unwrap();
        assert_eq!(text(&version.stdout), format!("slangvm {}\n", env!("CARGO_PKG_VERSION")));
        let help = Command::new(&machine.program).arg("--help").output().unwrap();
        for expected in ["--eden", "Exit status", "SIGTERM", "--list-primitives"] {
            assert!(text(&help.stdout).contains(expected));
        }
    }
}

#[test]
fn primitives_are_listed() {
    for machine in machines() {
        let plain = Command::new(&machine.program).arg("--list-primitives").output().unwrap();
        let plain = text(&plain.stdout);
        assert!(plain.lines().any(|line| line.split_whitespace().eq(["1", "primitiveAdd"])), "{plain}");
        let json = Command::new(&machine.program).args(["--list-primitives", "--json"]).output().unwrap();
        let list: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
        let numbered = list["numbered"].as_array().unwrap();
        let of = |number: u64| numbered.iter().find(|row| row["number"] == number).cloned().unwrap_or_default();
        assert_eq!(of(156)["pharo"], "primitiveCompareBytes");
        assert_eq!(of(156)["classic"], "absent");
        assert_eq!(of(91)["classic"], "primitiveTestDisplayDepth");
        assert!(of(120).is_null(), "foreign calls are absent");
        assert!(list["named"].as_array().unwrap().iter().any(|name| name == "primitiveGetenv"));
    }
}
