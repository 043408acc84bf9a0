//! `vmmaker plugin translate`: what it writes, that compilers take it, and what it says when it cannot.

mod common;

use common::{folder_with, project};
use std::path::Path;
use std::process::{Command, Output};

fn translate(folder: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vmmaker"));
    command.current_dir(folder).args(["plugin", "translate"]).args(args).output().expect("vmmaker starts")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

const GOOD: &str = "Class {
\t#name : 'GoodPlugin',
\t#superclass : 'InterpreterPlugin'
}

{ #category : 'primitives' }
GoodPlugin >> primitiveTwice [
\t<export: true>
\t| n |
\tn := interpreterProxy stackIntegerValue: 0.
\tinterpreterProxy failed ifTrue: [ ^ nil ].
\tinterpreterProxy pop: 2 thenPush: (interpreterProxy integerObjectOf: n * 2)
]

{ #category : 'primitives' }
GoodPlugin >> primitiveNameOfClass [
\t<export: true>
\t| class |
\tclass := interpreterProxy fetchClassOf: (interpreterProxy stackValue: 0).
\tinterpreterProxy pop: 1 thenPush: (interpreterProxy fetchPointer: 6 ofObject: class)
]
";

const BAD: &str = "Class {
\t#name : 'BadPlugin',
\t#superclass : 'InterpreterPlugin'
}

{ #category : 'primitives' }
BadPlugin >> primitiveWrong [
\t<export: true>
\t<var: #n type: #'sqInt )'>
\t| n |
\tn := 1.
\t^ n
]
";

/// Compiles a file against our own headers, which have the public proxy; every warning counts.
fn compile(file: &Path, defines: &[&str]) {
    let stubs = folder_with(&[("config.h", ""), ("sqConfig.h", ""), ("sqPlatformSpecific.h", "")]);
    let target = env!("TARGET");
    let tool = cc::Build::new()
        .target(target)
        .host(target)
        .opt_level(1)
        .cargo_metadata(false)
        .std("gnu11")
        .warnings(true)
        .extra_warnings(true)
        .warnings_into_errors(true)
        .get_compiler();
    let output = tool
        .to_command()
        .args(defines)
        .arg("-c")
        .arg(file)
        .arg("-o")
        .arg(stubs.path().join("out.o"))
        .arg("-I")
        .arg(stubs.path())
        .arg("-I")
        .arg(project().join("generated/64/vm/include"))
        .output()
        .expect("the compiler starts");
    assert!(output.status.success(), "{}: {}", file.display(), text(&output.stderr));
}

#[test]
fn all_plugins_of_the_project_compile_in_the_classic_layout() {
    let out = tempfile::tempdir().unwrap();
    let sources = project().join("plugins");
    let output = translate(out.path(), &["--all", "--output", ".", sources.to_str().unwrap()]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let list = std::fs::read_to_string(out.path().join("plugins.ext")).unwrap();
    let modules: Vec<&str> = list.lines().skip(1).map(|l| l.trim_end_matches(" \\")).collect();
    assert!(modules.contains(&"FilePlugin") && modules.contains(&"HelloWorldPlugin"), "{list}");
    assert!(!modules.contains(&"SmartSyntaxInterpreterPlugin"), "an abstract class: {list}");
    for module in modules {
        let file = out.path().join(module).join(format!("{module}.c"));
        compile(&file, &[]);
        compile(&file, &["-DSQUEAK_BUILTIN_PLUGIN"]);
    }
}

#[test]
fn a_plugin_has_handshake_exports_and_accessor_depths() {
    let folder = folder_with(&[("GoodPlugin.class.st", GOOD)]);
    let output = translate(folder.path(), &["--class", "GoodPlugin", "--output", "out", "."]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let file = folder.path().join("out/GoodPlugin/GoodPlugin.c");
    let c = std::fs::read_to_string(&file).unwrap();
    for expected in [
        "setInterpreter(struct VirtualMachine *anInterpreter)",
        "fetchClassOf = interpreterProxy->fetchClassOf;",
        "{moduleOfExports, \"getModuleName\", (void *) getModuleName},",
        "{moduleOfExports, \"primitiveTwice\\000\\000\", (void *) primitiveTwice},",
        "{moduleOfExports, \"primitiveNameOfClass\\000\\002\", (void *) primitiveNameOfClass},",
        "EXPORT(signed char) primitiveNameOfClassAccessorDepth = 2;",
    ] {
        assert!(c.contains(expected), "expected {expected:?} in\n{c}");
    }
    compile(&file, &[]);
    compile(&file, &["-DSQUEAK_BUILTIN_PLUGIN"]);
    assert_eq!(
        std::fs::read_to_string(folder.path().join("out/plugins.ext")).unwrap(),
        "EXTERNAL_PLUGINS = \\\nGoodPlugin\n"
    );
}

#[test]
fn internal_mode_builds_in_without_a_macro() {
    let folder = folder_with(&[("GoodPlugin.class.st", GOOD)]);
    let output = translate(folder.path(), &["--class", "GoodPlugin", "--mode", "internal", "--output", "out", "."]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let file = folder.path().join("out/GoodPlugin/GoodPlugin.c");
    assert!(std::fs::read_to_string(&file).unwrap().contains("# define SQUEAK_BUILTIN_PLUGIN 1"));
    compile(&file, &[]);
    assert!(folder.path().join("out/plugins.int").is_file());
}

#[test]
fn one_bad_plugin_does_not_keep_the_others_from_being_written() {
    let folder = folder_with(&[("GoodPlugin.class.st", GOOD), ("BadPlugin.class.st", BAD)]);
    let output = translate(folder.path(), &["--all", "--output", "out", "."]);
    assert_eq!(output.status.code(), Some(1));
    let errors = text(&output.stderr);
    assert!(errors.contains("BadPlugin.class.st:9:"), "{errors}");
    assert!(errors.contains("1 of 2 plugins cannot be translated"), "{errors}");
    assert!(folder.path().join("out/GoodPlugin/GoodPlugin.c").is_file());
    assert!(!folder.path().join("out/BadPlugin").exists());

    let output = translate(folder.path(), &["--all", "--json", "--output", "out", "."]);
    assert_eq!(output.status.code(), Some(1));
    let list: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(list[0]["class"], "BadPlugin");
    assert_eq!(list[0]["translated"], false);
    assert_eq!(list[0]["diagnostics"][0]["line"], 9);
    assert_eq!(list[1]["module"], "GoodPlugin");
    assert_eq!(list[1]["translated"], true);
}

#[test]
fn wrong_classes_and_wrong_usage_are_told() {
    let folder = folder_with(&[("GoodPlugin.class.st", GOOD)]);
    for (args, status, expected) in [
        (&["--class", "NoPlugin", "--output", "out", "."][..], 1, "NoPlugin: no such class"),
        (&["--class", "VMClass", "--output", "out", "."], 1, "VMClass: not a plugin"),
        (&["--output", "out", "."], 2, "--class"),
        (&["--all", "--class", "GoodPlugin", "--output", "out", "."], 2, "cannot be used with"),
        (&["--all", "."], 2, "--output"),
    ] {
        let output = translate(folder.path(), args);
        let errors = text(&output.stderr);
        assert_eq!(output.status.code(), Some(status), "{args:?}\n{errors}");
        assert!(errors.contains(expected), "{args:?}: expected {expected:?} in\n{errors}");
    }
    assert!(!folder.path().join("out").exists());
}
