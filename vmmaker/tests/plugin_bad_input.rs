//! Bad input of plugin authors: each one clear line with its place, nothing half-built left behind.

mod common;

use common::{fails, files, folder_with, project, slangvm, succeeds, write};
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

const MANIFEST: &str = "[plugin]\nname = \"P\"\nversion = \"1.0.0\"\n";

/// A class with one exported method whose statements are given.
fn class(name: &str, primitive: &str, body: &str) -> String {
    format!(
        "Class {{\n\t#name : '{name}',\n\t#superclass : 'InterpreterPlugin'\n}}\n\n{{ #category : 'a' }}\n{name} >> {primitive} [\n\t<export: true>\n{body}\n]\n"
    )
}

/// A folder with the plugin `P`, whose primitive has the statements.
fn plugin(body: &str) -> TempDir {
    folder_with(&[("P/plugin.toml", MANIFEST), ("P/src/P/P.class.st", &class("P", "primitiveX", body))])
}

/// Everything below the folder but the plugin itself.
fn made(folder: &Path) -> Vec<String> {
    files(folder).into_iter().filter(|f| !f.starts_with("P/") && !f.starts_with("Q/")).collect()
}

#[test]
fn an_unknown_name_is_told_with_the_known_ones() {
    fails(&project(), &["plugin", "build", "NoSuchPlugin"], 1, &["NoSuchPlugin", "known are: ", "HelloWorldPlugin"]);
    let folder = folder_with(&[("readme.txt", "")]);
    fails(folder.path(), &["plugin", "build", "P"], 1, &["P: no such plugin; known are: none; or give a folder"]);
    fails(folder.path(), &["plugin", "build"], 1, &["there is no plugin here", "vmmaker plugin new NAME"]);
}

#[test]
fn a_missing_manifest_field_is_named() {
    let folder = folder_with(&[("P/plugin.toml", "[plugin]\nname = \"P\"\n")]);
    let expected = ["P/plugin.toml:1:1: missing field `version`; see docs/plugin-toml.md"];
    fails(folder.path(), &["plugin", "build", "P"], 1, &expected);
    assert!(made(folder.path()).is_empty());
}

#[test]
fn an_unknown_manifest_field_is_named() {
    let folder = folder_with(&[("P/plugin.toml", &format!("{MANIFEST}versoin = \"1\"\n"))]);
    fails(folder.path(), &["plugin", "build", "P"], 1, &["P/plugin.toml:4:1: unknown field `versoin`"]);
}

#[test]
fn a_manifest_that_names_what_is_not_there_is_refused() {
    let text = format!("{MANIFEST}[support]\nc = [\"support/x.c\"]\n");
    let folder = plugin("\t^ interpreterProxy methodReturnReceiver");
    write(folder.path(), "P/plugin.toml", &text);
    let expected = ["P/plugin.toml: there is no file \"support/x.c\" beside it"];
    fails(folder.path(), &["plugin", "build", "P"], 1, &expected);
}

#[test]
fn an_unknown_layout_of_the_proxy_is_refused() {
    let folder = folder_with(&[("P/plugin.toml", &format!("{MANIFEST}abi = \"martian\"\n"))]);
    let expected = ["P/plugin.toml:4:7: unknown variant `martian`, expected `pharo` or `classic`"];
    fails(folder.path(), &["plugin", "build", "P"], 1, &expected);
}

#[test]
fn two_plugins_with_one_module_name_are_refused() {
    let folder = folder_with(&[("P/plugin.toml", MANIFEST), ("Q/plugin.toml", MANIFEST)]);
    write(folder.path(), "P/src/P.class.st", "");
    write(folder.path(), "Q/src/P.class.st", "");
    fails(folder.path(), &["plugin", "list"], 1, &["both call themselves P", "rename one of them"]);
}

#[test]
fn two_plugins_with_one_primitive_name_are_refused() {
    let folder = plugin("\t^ interpreterProxy methodReturnReceiver");
    write(folder.path(), "Q/plugin.toml", &MANIFEST.replace('P', "Q"));
    let text = class("Q", "primitiveX", "\t^ interpreterProxy methodReturnReceiver");
    write(folder.path(), "Q/src/Q/Q.class.st", &text);
    let expected = ["Q/src/Q/Q.class.st:7: Q and P (P/src/P/P.class.st:7) both export primitiveX"];
    fails(folder.path(), &["plugin", "build", "P"], 1, &expected);
    assert!(made(folder.path()).is_empty());
}

#[test]
fn a_primitive_that_the_image_asks_for_and_nobody_wrote_is_refused() {
    let folder = plugin("\t^ interpreterProxy methodReturnReceiver");
    write(folder.path(), "P/plugin.toml", &format!("{MANIFEST}image = [\"image\"]\n"));
    let caller = "Class {\n\t#name : 'C',\n\t#superclass : 'Object'\n}\n\n{ #category : 'a' }\nC >> y [\n\t<primitive: 'primitiveY' module: 'P'>\n\t^ self primitiveFailed\n]\n";
    write(folder.path(), "P/image/C.class.st", caller);
    let expected = [
        "the primitive primitiveY is declared and not written: P exports no function of that name",
        "P/image/C.class.st:8:2",
        "its primitives are primitiveX",
    ];
    fails(folder.path(), &["plugin", "build", "P"], 1, &expected);
    assert!(made(folder.path()).is_empty());
}

#[test]
fn a_primitive_without_statements_is_refused() {
    let folder = plugin("\t\"not yet\"");
    let expected =
        ["the primitive primitiveX is declared and not written: its method has no statements", "P/src/P/P.class.st:7:"];
    fails(folder.path(), &["plugin", "build", "P"], 1, &expected);
    assert!(made(folder.path()).is_empty());
}

#[test]
fn a_call_with_another_number_of_arguments_is_refused() {
    let folder = plugin("\tinterpreterProxy pop: 2 thenPush: (interpreterProxy stackValue: 0)");
    write(folder.path(), "P/plugin.toml", &format!("{MANIFEST}image = [\"image\"]\n"));
    let caller = "Class {\n\t#name : 'C',\n\t#superclass : 'Object'\n}\n\n{ #category : 'a' }\nC >> x [\n\t<primitive: 'primitiveX' module: 'P'>\n]\n";
    write(folder.path(), "P/image/C.class.st", caller);
    let expected = ["the primitive primitiveX takes 1 argument, C>>x has 0", "P/image/C.class.st:8:2"];
    fails(folder.path(), &["plugin", "build", "P"], 1, &expected);
}

#[test]
fn wrong_slang_leaves_nothing_behind() {
    let folder = plugin("\tinterpreterProxy pop: noSuchVariable");
    fails(folder.path(), &["plugin", "build", "P"], 1, &["P.class.st:9:", "noSuchVariable"]);
    assert!(made(folder.path()).is_empty());
}

/// A plugin whose support function is declared; the handwritten text is given.
fn supported(language: &str, text: &str) -> TempDir {
    let folder = plugin("\t\n\tself helperFor: 1.\n\t^ interpreterProxy methodReturnReceiver");
    let support = "Class {\n\t#name : 'PSupport',\n\t#superclass : 'PluginSupport'\n}\n\n{ #category : 'a' }\nPSupport >> helperFor: n [\n\t<returnTypeC: #sqInt>\n]\n";
    write(folder.path(), "P/src/P/PSupport.class.st", support);
    let (key, file) = if language == "c" { ("c = [\"x.c\"]", "P/x.c") } else { ("rust = \"x.rs\"", "P/x.rs") };
    write(folder.path(), file, text);
    write(folder.path(), "P/plugin.toml", &format!("{MANIFEST}[support]\n{key}\n"));
    folder
}

#[test]
fn a_support_function_that_nobody_defines_points_at_the_call_in_slang() {
    for backend in ["c", "rust"] {
        let folder = supported("c", "int somethingElse(void);\nint somethingElse(void) { return 1; }\n");
        // Rust's linker does not tell who calls: the declaration is shown.
        let place = if backend == "c" { "P/src/P/P.class.st:10:2" } else { "P/src/P/PSupport.class.st:7:13" };
        let expected = ["error[linker]: nobody defines helperFor", "write it as support code", place];
        fails(folder.path(), &["plugin", "build", "P", "--backend", backend], 1, &expected);
        assert!(made(folder.path()).is_empty(), "{:?}", made(folder.path()));
    }
}

#[test]
fn errors_in_handwritten_code_show_its_line() {
    let folder = supported("c", "\nint helperFor(int n) { return n }\n");
    fails(folder.path(), &["plugin", "build", "P"], 1, &["error[c-compiler]", "P/x.c:2:"]);
    let folder = supported("rust", "\npub fn helper() -> i64 { \"text\" }\n");
    fails(folder.path(), &["plugin", "build", "P"], 1, &["error[rustc]", "P/x.rs:2:", "mismatched types"]);
}

#[test]
fn a_library_that_pkg_config_does_not_know_is_named() {
    let folder = plugin("\t^ interpreterProxy methodReturnReceiver");
    write(folder.path(), "P/plugin.toml", &format!("{MANIFEST}[support]\npkg-config = [\"no-such-library >= 3\"]\n"));
    fails(folder.path(), &["plugin", "build", "P"], 1, &["P/plugin.toml: ", "pkg-config"]);
    assert!(made(folder.path()).is_empty());
}

#[test]
fn a_plugin_that_reaches_into_the_virtual_machine_is_refused() {
    let folder = plugin("\tplatform sqFileRecordSize.\n\t^ interpreterProxy methodReturnReceiver");
    let expected = ["P: it calls sqFileRecordSize of the platform", "set builtin = true"];
    fails(folder.path(), &["plugin", "build", "P"], 1, &expected);
}

#[test]
fn a_missing_virtual_machine_is_told_with_where_it_was_looked_for() {
    let folder = plugin("\t^ interpreterProxy methodReturnReceiver");
    write(folder.path(), "P/plugin.toml", &format!("{MANIFEST}tests = [\"tests\"]\n"));
    write(folder.path(), "P/tests/package.st", "Package { #name : 'T' }\n");
    let copy = folder.path().join("vmmaker");
    std::fs::copy(env!("CARGO_BIN_EXE_vmmaker"), &copy).unwrap();
    let output = Command::new(&copy)
        .current_dir(folder.path())
        .args(["plugin", "test", "P"])
        .env("PATH", "/nowhere")
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{errors}");
    for text in ["slangvm is not found", "beside this command", "cargo build --release --package slangvm", "--vm"] {
        assert!(errors.contains(text), "{errors}");
    }
}

#[test]
fn new_refuses_names_that_are_none_and_folders_that_are_there() {
    let folder = folder_with(&[("Here/x", "")]);
    fails(folder.path(), &["plugin", "new", "1st"], 1, &["\"1st\" is not a module name"]);
    fails(folder.path(), &["plugin", "new", "Here"], 1, &["Here: it exists already"]);
    assert_eq!(files(folder.path()), ["Here/x"]);
}

/// Compiles C into a library that calls itself a plugin.
fn library(folder: &Path, options: &[&str], text: &str) -> std::path::PathBuf {
    write(folder, "x.c", text);
    let path = folder.join("libX.so");
    let status = Command::new("cc")
        .current_dir(folder)
        .args(["-shared", "-fPIC", "-nostdlib", "x.c", "-o", "libX.so"])
        .args(options)
        .status();
    assert!(status.is_ok_and(|s| s.success()), "cc is there and compiles {options:?}");
    path
}

#[test]
#[cfg(target_os = "linux")]
fn a_module_that_does_not_load_is_told_with_the_reason() {
    slangvm();
    let folder = folder_with(&[]);
    let text = "extern long nobody(void); long setInterpreter(void *p) { (void) p; return nobody(); }\nchar *getModuleName(void) { return \"X\"; }\n";
    let path = library(folder.path(), &[], text);
    let expected = ["X: ", "does not load it", "undefined symbol: nobody", "name it in [support]"];
    fails(folder.path(), &["plugin", "verify", path.to_str().unwrap()], 1, &expected);
}

#[test]
#[cfg(target_os = "linux")]
fn a_plugin_for_another_version_of_the_proxy_is_refused() {
    slangvm();
    let folder = folder_with(&[]);
    let text = "long setInterpreter(void *p) { (void) p; return 0; }\nchar *getModuleName(void) { return \"X\"; }\n";
    let path = library(folder.path(), &[], text);
    let expected = ["it was built for another version of the interpreter proxy", "build it anew"];
    fails(folder.path(), &["plugin", "verify", path.to_str().unwrap()], 1, &expected);
    let text = format!("{text}const char slangvmPluginAbi[] = \"martian\";\n");
    let path = library(folder.path(), &[], &text);
    let expected = ["libX.so: it was built for the proxy layout 'martian'; known are pharo and classic"];
    fails(folder.path(), &["plugin", "verify", path.to_str().unwrap()], 1, &expected);
}

#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn a_plugin_for_another_word_size_is_refused() {
    let folder = folder_with(&[]);
    let text = "int setInterpreter(void *p) { (void) p; return 1; }\n";
    let path = library(folder.path(), &["-m32"], text);
    let expected = ["libX.so: it was built for 32-bit words, this machine has 64-bit ones; build it anew here"];
    fails(folder.path(), &["plugin", "verify", path.to_str().unwrap()], 1, &expected);
}

#[test]
fn what_is_no_plugin_is_refused() {
    let folder = folder_with(&[("a.so", "not a library")]);
    fails(folder.path(), &["plugin", "verify", "a.so"], 1, &["a.so: this is no shared library"]);
    fails(folder.path(), &["plugin", "verify", "b.so"], 1, &["b.so: cannot read it"]);
}

#[test]
fn a_failed_build_leaves_the_last_library_as_it_was() {
    let folder = plugin("\t^ interpreterProxy methodReturnReceiver");
    let path = succeeds(folder.path(), &["plugin", "build", "P"]);
    let path = folder.path().join(path.trim());
    let before = std::fs::read(&path).unwrap();
    write(folder.path(), "P/src/P/P.class.st", &class("P", "primitiveX", "\t^ nowhere"));
    fails(folder.path(), &["plugin", "build", "P"], 1, &["nowhere"]);
    assert_eq!(std::fs::read(&path).unwrap(), before);
    assert!(!made(folder.path()).iter().any(|f| f.contains(".building")));
}
