//! `vmmaker image`: building, verifying, showing.

mod common;

use common::{fails, folder_with, vmmaker};

#[test]
fn two_builds_give_the_same_verified_image() {
    let folder = folder_with(&[]);
    for name in ["a.image", "b.image"] {
        assert!(vmmaker(folder.path(), &["image", "build", "-o", name]).status.success());
    }
    let bytes = |name: &str| std::fs::read(folder.path().join(name)).unwrap();
    assert!(bytes("a.image") == bytes("b.image"));
    let output = vmmaker(folder.path(), &["image", "verify", "a.image"]);
    assert!(String::from_utf8_lossy(&output.stdout).contains("no error"), "{output:?}");
}

#[test]
fn methods_are_shown_as_text_and_as_json() {
    let folder = folder_with(&[]);
    assert!(vmmaker(folder.path(), &["image", "build"]).status.success());
    let show = |more: &[&str]| {
        let output = vmmaker(folder.path(), &[&["image", "show", "kernel.image"], more].concat());
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let text = show(&["--class", "Magnitude", "--method", "min:max:"]);
    assert!(text.contains("    2  90              send #min: (1)\n"), "{text}");
    let json: serde_json::Value = serde_json::from_str(&show(&["--class", "Collection", "--json"])).unwrap();
    let named = |m: &&serde_json::Value| m["method"] == "Collection>>do:separatedBy:";
    let method = json.as_array().unwrap().iter().find(named).unwrap();
    assert_eq!((&method["arguments"], &method["sista"]), (&2.into(), &true.into()));
    assert_eq!(method["instructions"][0]["text"], "push new Array of 1");
    assert_eq!(method["blocks"][0]["method"], "Collection>>[] in do:separatedBy:");
    assert!(show(&[]).contains("UndefinedObject < Object"));
}

#[test]
fn bases_are_asked_for_properly() {
    let folder =
        folder_with(&[("P/X.class.st", "Class { #name : 'X', #superclass : 'Object' }"), ("no.image", "not an image")]);
    fails(folder.path(), &["image", "build", "--base", "k.image"], 2, &["--load"]);
    fails(folder.path(), &["image", "build", "--base", "k.image", "--load", "P"], 1, &["k.image: cannot read it"]);
    fails(folder.path(), &["image", "build", "--base", "no.image", "--load", "P"], 1, &["no.image: "]);
    assert!(vmmaker(folder.path(), &["image", "build"]).status.success());
    let vm = ["image", "build", "--base", "kernel.image", "--load", "P", "--vm", "no-such-vm", "-o", "out.image"];
    fails(folder.path(), &vm, 1, &["no-such-vm: cannot start it"]);
    assert!(!folder.path().join("out.image").exists());
}
