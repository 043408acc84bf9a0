//! Bad input to each command: one clear message with its place, exit status 1 or 2, nothing left behind.

mod common;

use common::{fails, folder_with, project, vmmaker};

const GOOD: &str = "Class {\n\t#name : 'Good',\n\t#superclass : 'VMClass'\n}\n\n{ #category : 'a' }\nGood >> twice: x [\n\t^x * 2\n]\n";

#[test]
fn check_names_a_missing_path() {
    let folder = folder_with(&[]);
    fails(folder.path(), &["check", "nowhere"], 1, &["nowhere", "cannot read it"]);
}

#[test]
fn check_wants_tonel_files() {
    let folder = folder_with(&[("readme.txt", "hello")]);
    fails(folder.path(), &["check", "."], 1, &["no .st file", "expected a folder of Tonel packages"]);
}

#[test]
fn check_points_at_broken_tonel() {
    let folder = folder_with(&[("P/A.class.st", "Class {\n\t#name : 'A'\n\t#superclass : 'Object'\n}\n")]);
    fails(folder.path(), &["check", "P"], 1, &["A.class.st:", "error[tonel-syntax]", "expected"]);
}

#[test]
fn check_points_at_broken_methods_all_in_one_run() {
    let text = GOOD.replace("x * 2", "(x * 2") + "\n{ #category : 'a' }\nGood >> other [\n\t^#(1 2\n]\n";
    let folder = folder_with(&[("P/Good.class.st", &text)]);
    fails(folder.path(), &["check", "P"], 1, &["Good.class.st:8:", "error[syntax]"]);
}

#[test]
fn check_refuses_text_that_is_not_utf8() {
    let folder = folder_with(&[]);
    std::fs::write(folder.path().join("A.class.st"), b"Class {\n\t#name : '\xff'\n}\n").unwrap();
    fails(folder.path(), &["check", "A.class.st"], 1, &["A.class.st:2:", "not UTF-8"]);
}

#[test]
fn unknown_command_and_option_are_usage_errors() {
    let folder = folder_with(&[]);
    fails(folder.path(), &["chek"], 2, &["unrecognized subcommand 'chek'"]);
    fails(folder.path(), &["check", "--jsn", "."], 2, &["--jsn"]);
    fails(folder.path(), &["translate", "--class", "X", "--method", "y", "--emit", "pascal", "."], 2, &["pascal"]);
}

#[test]
fn translate_names_an_unknown_class_and_method() {
    let folder = folder_with(&[("P/Good.class.st", GOOD)]);
    fails(folder.path(), &["translate", "--class", "Bad", "--method", "twice:", "P"], 1, &["Bad"]);
    fails(folder.path(), &["translate", "--class", "Good", "--method", "thrice:", "P"], 1, &["thrice:"]);
}

#[test]
fn generate_names_a_missing_flavour_file() {
    let folder = folder_with(&[]);
    fails(folder.path(), &["generate"], 1, &["vm.toml"]);
}

#[test]
fn image_verify_refuses_what_is_no_image() {
    let folder = folder_with(&[("a.image", "not an image")]);
    fails(folder.path(), &["image", "verify", "a.image"], 1, &["a.image"]);
    fails(folder.path(), &["image", "verify", "b.image"], 1, &["b.image", "cannot read it"]);
    fails(folder.path(), &["image", "show", "a.image"], 1, &["a.image"]);
}

#[test]
fn image_verify_refuses_a_truncated_image() {
    let bytes = std::fs::read(project().join("tests/images/mini-sista.image")).unwrap();
    let folder = folder_with(&[]);
    for length in [10, 100, 4000, bytes.len() - 16] {
        std::fs::write(folder.path().join("cut.image"), &bytes[..length]).unwrap();
        fails(folder.path(), &["image", "verify", "cut.image"], 1, &["cut.image"]);
    }
}

#[test]
fn image_build_points_at_a_broken_method_and_writes_nothing() {
    let text = GOOD.replace("x * 2", "x *").replace("VMClass", "Object");
    let folder = folder_with(&[("P/Good.class.st", &text)]);
    fails(folder.path(), &["image", "build", "--load", "P", "-o", "out.image"], 1, &["Good.class.st:8:"]);
    assert!(!folder.path().join("out.image").exists());
}

#[test]
fn fmt_leaves_a_broken_file_alone() {
    let text = GOOD.replace("x * 2", "x *");
    let folder = folder_with(&[("P/Good.class.st", &text)]);
    fails(folder.path(), &["fmt", "P"], 1, &["Good.class.st:8:"]);
    assert_eq!(std::fs::read_to_string(folder.path().join("P/Good.class.st")).unwrap(), text);
}

#[test]
fn fmt_check_lists_what_would_change_and_writes_nothing() {
    let text = GOOD.replace("\t^x * 2", "  ^x    *    2");
    let folder = folder_with(&[("P/Good.class.st", &text)]);
    fails(folder.path(), &["fmt", "--check", "P"], 1, &["1 file would change"]);
    assert_eq!(std::fs::read_to_string(folder.path().join("P/Good.class.st")).unwrap(), text);
    assert!(vmmaker(folder.path(), &["fmt", "P"]).status.success());
    assert!(vmmaker(folder.path(), &["fmt", "--check", "P"]).status.success());
}
