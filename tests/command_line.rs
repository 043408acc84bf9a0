//! What the kernel image does for the words behind it on the command line.

mod common;

use common::{build_image, machines, text};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn kernel() -> PathBuf {
    build_image("command-line.image", &[])
}

/// On the virtual machine built from C; the tests inside the image run on both.
fn run(image: &Path, arguments: &[&str]) -> Output {
    machines_first().run(&[], image, arguments)
}

fn machines_first() -> &'static common::Machine {
    &machines()[0]
}

fn run_with_input(image: &Path, arguments: &[&str], input: &str) -> Output {
    let mut child = Command::new(&machines_first().program)
        .arg(image)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("slangvm starts");
    child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("slangvm reads");
    child.wait_with_output().expect("slangvm ends")
}

#[track_caller]
fn check(output: &Output, code: i32, out: &str, err: &str) {
    let (found_out, found_err) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{found_out}{found_err}");
    assert!(found_out.contains(out), "no {out:?} in {found_out}");
    assert!(found_err.contains(err), "no {err:?} in {found_err}");
}

#[test]
fn values_errors_and_exit_codes() {
    let image = kernel();
    check(&run(&image, &["eval", "3 + 4"]), 0, "7\n", "");
    check(&run(&image, &["eval", "3 + 4 ) 5"]), 1, "", "1:7: ");
    check(
        &run(&image, &["eval", "nil foo"]),
        1,
        "",
        "does not understand #foo\n  UndefinedObject(Object)>>doesNotUnderstand:",
    );
    check(&run(&image, &["eval"]), 2, "", "needs an expression");
    check(&run(&image, &["fly"]), 2, "usage:", "unknown command: fly");
    check(&run(&image, &[]), 0, "usage:", "");
    check(&run(&image, &["bench", "Fibonacci", "2", "--json"]), 0, "{\"name\":\"Fibonacci\",\"iterations\":2,", "");
    check(&run(&image, &["bench", "Nothing"]), 1, "", "there is no benchmark Nothing");
    check(&run(&image, &["bench", "Fibonacci", "--odd"]), 2, "", "bench has no option --odd");
}

#[test]
fn scripts() {
    let image = kernel();
    let folder = tempfile::tempdir().expect("a folder");
    let script = folder.path().join("script.st");
    let name = script.to_str().expect("text");
    std::fs::write(&script, "| a |\na := 3.\nTranscript show: a * 2; cr").expect("written");
    check(&run(&image, &["st", name]), 0, "6\n", "");
    std::fs::write(&script, "| a |\na := (3").expect("written");
    check(&run(&image, &["st", name]), 1, "", "script.st:2:8: ) was expected");
    check(&run(&image, &["st", "no-such-file.st"]), 1, "", "cannot read no-such-file.st");
    check(&run_with_input(&image, &["st", "-"], "Transcript show: 5 factorial; cr"), 0, "120\n", "");
    std::fs::write(&script, "Object subclass: #Extra!\n!Extra methodsFor: 'x'!\ntwice: x\n\t^ x * 2! !\nTranscript show: (Extra new twice: 21); cr!").expect("written");
    check(&run(&image, &["st", name]), 0, "42\n", "");
}

#[test]
fn reading_and_evaluating_in_a_loop() {
    let input = "a := 3\na + 4\n#(1\n2)\nnowhere\nnil foo\na\nquit\nnot read";
    let output = run_with_input(&kernel(), &["repl"], input);
    check(&output, 0, "3\n7\n#(1 2)\n3\n", "1:1: nowhere is not declared\nMessageNotUnderstood");
}

#[test]
fn tests_are_reported() {
    let image = build_image("command-line-tests.image", &["image/tests/smalltalk"]);
    let folder = tempfile::tempdir().expect("a folder");
    let xml = folder.path().join("junit.xml");
    let output = run(&image, &["test", "Kernel-Tests-Objects", "IntegerTest", "--junit", xml.to_str().expect("text")]);
    check(&output, 0, " 0 failed, 0 errors", "");
    let report = std::fs::read_to_string(&xml).expect("the report is there");
    assert!(report.contains("<testsuite name=\"IntegerTest\""), "{report}");
    check(&run(&image, &["test", "Nothing"]), 1, "", "there is no class and no package with tests named Nothing");
    check(&run(&image, &["test", "--junit"]), 2, "", "--junit needs a value");
    check(&run(&kernel(), &["test"]), 1, "", "there are no tests in this image");
    let bad = "{ #category : 'x' }\nBadTest >> testBad [ self assert: 3 equals: 4 ]";
    let class = "Class { #name : 'BadTest', #superclass : 'TestCase', #package : 'Bad' }";
    std::fs::write(folder.path().join("BadTest.class.st"), format!("{class}\n{bad}\n")).expect("written");
    let folder = folder.path().to_str().expect("text");
    let output = run(&image, &["load", folder, "--then", "test", "BadTest"]);
    check(&output, 1, "FAIL BadTest>>testBad: got 3 instead of 4\n0 passed, 1 failed", "");
}

#[test]
fn packages_are_loaded_and_saved_the_same_each_time() {
    let image = kernel();
    let folder = tempfile::tempdir().expect("a folder");
    let made: Vec<_> = ["a.image", "longer-name.image"]
        .iter()
        .map(|name| {
            let path = folder.path().join(name);
            let output = run(&image, &["load", "benches/AreWeFastYet", "--then", "save", path.to_str().expect("text")]);
            check(&output, 0, "", "");
            std::fs::read(&path).expect("the image is there")
        })
        .collect();
    assert!(made[0] == made[1], "two saves differ");
    let read = image::reader::read(&made[0]).expect("an image");
    let problems: Vec<_> = image::verify::verify(&read).iter().map(|p| p.to_string()).collect();
    assert!(problems.is_empty(), "{problems:#?}");
    let names = image::describe::Describer::new(&read);
    assert!(names.methods_of("RichardsScheduler").is_some_and(|methods| methods.len() > 5));
    check(&run(&folder.path().join("a.image"), &["bench", "Sieve", "1"]), 0, "Sieve", "");
    check(&run(&image, &["load", "no-such-folder"]), 1, "", "cannot read the folder no-such-folder");
    check(&run(&image, &["save", "no-such-folder/x.image"]), 1, "", "cannot write no-such-folder/x.image");
}

#[test]
fn running_out_of_memory_is_an_error_with_a_stack() {
    let image = kernel();
    let run = |expression| machines_first().run(&["--max-old-space", "64M"], &image, &["eval", expression]);
    check(&run("| b | b := nil. b := [ 1 + b value ]. b value"), 1, "", "OutOfMemory: the memory is nearly used up\n");
    check(
        &run("| c | c := Array new: 1. [ c := Array with: c with: (Array new: 1000) ] repeat"),
        1,
        "",
        "OutOfMemory: ",
    );
    check(&run("Array new: 100000000"), 1, "", "OutOfMemory: no memory for 100000000 elements of Array\n");
}
