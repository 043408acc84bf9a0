//! A plugin author's day in a folder outside of the project, and the project's own plugins.

mod common;

use common::{files, folder_with, project, slangvm, succeeds, write};

/// Makes a plugin with the options and runs its tests through both languages.
#[track_caller]
fn new_and_test(options: &[&str]) {
    slangvm();
    let folder = folder_with(&[]);
    let mut command = vec!["plugin", "new", "TryPlugin"];
    command.extend(options);
    succeeds(folder.path(), &command);
    for backend in ["c", "rust"] {
        let said = succeeds(folder.path(), &["plugin", "test", "TryPlugin", "--backend", backend]);
        assert!(said.contains(" passed, 0 failed, 0 errors, 0 skipped"), "{said}");
        assert!(!said.starts_with("0 passed"), "{said}");
    }
}

#[test]
fn a_new_plugin_passes_its_tests() {
    new_and_test(&[]);
}

#[test]
fn a_new_plugin_in_smart_syntax_passes_its_tests() {
    new_and_test(&["--smart-syntax"]);
}

#[test]
fn a_new_plugin_for_elements_passes_its_tests() {
    new_and_test(&["--template", "elements"]);
    new_and_test(&["--template", "elements", "--smart-syntax"]);
}

#[test]
fn a_new_plugin_with_handwritten_c_passes_its_tests() {
    new_and_test(&["--support", "c"]);
}

#[test]
fn a_new_plugin_with_handwritten_rust_passes_its_tests() {
    new_and_test(&["--support", "rust"]);
}

#[test]
fn debug_and_sanitizer_builds_pass_the_tests() {
    slangvm();
    let folder = folder_with(&[]);
    succeeds(folder.path(), &["plugin", "new", "TryPlugin", "--template", "elements"]);
    for options in [&["--debug"][..], &["--debug", "--sanitize", "undefined"], &["--sanitize", "address,undefined"]] {
        let mut command = vec!["plugin", "test", "TryPlugin"];
        command.extend(options);
        let said = succeeds(folder.path(), &command);
        assert!(said.contains("3 passed, 0 failed, 0 errors"), "{options:?}: {said}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn the_address_sanitizer_finds_a_write_behind_the_end() {
    slangvm();
    let folder = folder_with(&[]);
    succeeds(folder.path(), &["plugin", "new", "TryPlugin", "--support", "c"]);
    let wrong = "#include <stdlib.h>\n#include \"sqVirtualMachine.h\"\nsqInt sumOfBytessize(void *bytes, sqInt size);\nsqInt sumOfBytessize(void *bytes, sqInt size)\n{\n\tvolatile char *p = malloc(8);\n\tp[8 + size] = 1;\n\treturn p[0] + *(char *) bytes;\n}\n";
    write(folder.path(), "TryPlugin/support/support.c", wrong);
    let output = common::vmmaker(folder.path(), &["plugin", "test", "TryPlugin", "--sanitize", "address"]);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success(), "{errors}");
    assert!(errors.contains("heap-buffer-overflow") && errors.contains("support.c:7"), "{errors}");
}

#[test]
fn a_build_leaves_library_and_generated_text_in_the_authors_folder() {
    let folder = folder_with(&[]);
    succeeds(folder.path(), &["plugin", "new", "TryPlugin"]);
    let before = files(folder.path());
    succeeds(folder.path(), &["plugin", "build", "TryPlugin"]);
    let made: Vec<String> = files(folder.path()).into_iter().filter(|f| !before.contains(f)).collect();
    assert!(made.contains(&"generated/64/plugins/src/TryPlugin/TryPlugin.c".to_string()), "{made:?}");
    let library =
        format!("target/plugins/TryPlugin/{}TryPlugin{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    assert!(made.contains(&library), "{made:?}");
    assert!(
        made.iter().all(|f| f.starts_with("generated/64/") || f.starts_with("target/plugins/TryPlugin/")),
        "{made:?}"
    );
    // The text is complete: a C compiler needs nothing else.
    let status = std::process::Command::new("cc")
        .current_dir(folder.path().join("generated/64"))
        .args(["-std=gnu11", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-Ivm/include"])
        .arg("plugins/src/TryPlugin/TryPlugin.c")
        .status();
    assert!(status.is_ok_and(|s| s.success()));
}

#[test]
fn a_plugin_is_built_for_the_layout_that_is_asked_for() {
    slangvm();
    let folder = folder_with(&[]);
    succeeds(folder.path(), &["plugin", "new", "TryPlugin"]);
    for backend in ["c", "rust"] {
        for abi in ["pharo", "classic"] {
            let command = ["plugin", "build", "TryPlugin", "--backend", backend, "--abi", abi];
            let library = succeeds(folder.path(), &command);
            let told = succeeds(folder.path(), &["plugin", "verify", "--json", library.trim()]);
            assert!(told.contains(&format!("\"abi\": \"{abi}\"")), "{told}");
            assert!(told.contains("primitiveGetHelloString"), "{told}");
        }
    }
}

/// A C program that has a plugin inside: prints the names of the plugin's exports and asks for its name.
const PROGRAM: &str = r#"
#include <stdio.h>
#include <string.h>
typedef struct { const char *name; long (*function)(void); signed char accessorDepth; } BuiltinExport;
extern const BuiltinExport TryPlugin_exports[];
int main(void) {
	for (const BuiltinExport *e = TryPlugin_exports; e->name; e++) {
		puts(e->name);
		if (!strcmp(e->name, "getModuleName")) puts((const char *)e->function());
	}
	return 0;
}
"#;

#[test]
fn a_plugin_for_a_program_that_has_it_inside_is_an_archive() {
    for support in [&[][..], &["--support", "c"], &["--support", "rust"]] {
        let folder = folder_with(&[("main.c", PROGRAM)]);
        succeeds(folder.path(), &[&["plugin", "new", "TryPlugin"], support].concat());
        let mut told = Vec::new();
        for backend in ["c", "rust"] {
            let library = succeeds(folder.path(), &["plugin", "build", "TryPlugin", "--builtin", "--backend", backend]);
            assert!(library.trim().ends_with("libTryPlugin.a"), "{library}");
            let compiler = std::env::var_os("CC").unwrap_or_else(|| "cc".into());
            let linked = std::process::Command::new(compiler)
                .current_dir(folder.path())
                .args(["main.c", library.trim(), "-lm", "-lpthread", "-ldl", "-o", "program"])
                .output()
                .unwrap();
            assert!(linked.status.success(), "{}", String::from_utf8_lossy(&linked.stderr));
            let output = std::process::Command::new(folder.path().join("program")).output().unwrap();
            let mut lines: Vec<_> = String::from_utf8(output.stdout).unwrap().lines().map(String::from).collect();
            lines.sort();
            assert!(lines.iter().any(|l| l == "setInterpreter") && lines.iter().any(|l| l.starts_with("TryPlugin")));
            told.push(lines);
        }
        assert_eq!(told[0], told[1]);
    }
}

#[test]
fn a_library_does_not_depend_on_the_folder_it_is_built_in() {
    let built: Vec<Vec<u8>> = (0..2)
        .map(|_| {
            let folder = folder_with(&[]);
            succeeds(folder.path(), &["plugin", "new", "TryPlugin", "--support", "c"]);
            let library = succeeds(folder.path(), &["plugin", "build", "TryPlugin"]);
            std::fs::read(folder.path().join(library.trim())).unwrap()
        })
        .collect();
    assert!(built[0] == built[1]);
}

#[test]
fn list_tells_primitives_with_arguments_and_sources() {
    let folder = folder_with(&[]);
    succeeds(folder.path(), &["plugin", "new", "TryPlugin", "--template", "elements", "--smart-syntax"]);
    let said = succeeds(folder.path(), &["plugin", "list"]);
    assert!(said.contains("TryPlugin"), "{said}");
    assert!(said.contains("primitiveInvert  1 argument"), "{said}");
    assert!(said.contains("TryPlugin/src/TryPlugin/TryPlugin.class.st:17"), "{said}");
    let json: serde_json::Value =
        serde_json::from_str(&succeeds(folder.path(), &["plugin", "list", "--json"])).expect("JSON");
    assert_eq!(json[0]["primitives"][1]["name"], "primitiveSum");
    assert_eq!(json[0]["primitives"][1]["arguments"], 1);
}

/// The tests of every plugin below `plugins/`, translated through one language.
#[track_caller]
fn all_pass(backend: &str) {
    slangvm();
    let (root, output) = (project(), tempfile::tempdir().unwrap());
    let (root, output) = (root.to_str().unwrap(), output.path().to_str().unwrap());
    let said = succeeds(output.as_ref(), &["plugin", "test", "--backend", backend, "--root", root, "--output", output]);
    assert!(said.contains("HelloWorldPlugin"), "{said}");
    assert!(said.contains(" 0 failed, 0 errors"), "{said}");
}

#[test]
fn the_projects_plugins_pass_their_tests_in_c() {
    all_pass("c");
}

#[test]
fn the_projects_plugins_pass_their_tests_in_rust() {
    all_pass("rust");
}

#[test]
fn explain_shows_slang_types_c_and_rust() {
    let folder = folder_with(&[]);
    succeeds(folder.path(), &["plugin", "new", "TryPlugin", "--template", "elements"]);
    let wide = succeeds(folder.path(), &["plugin", "explain", "primitiveSum", "--width", "200"]);
    let row = wide.lines().find(|l| l.starts_with("Slang")).expect("a row of headings");
    assert!(row.contains("C ") && row.contains("Rust"), "{wide}");
    let narrow = succeeds(folder.path(), &["plugin", "explain", "primitiveSum"]);
    for text in
        ["1 argument", "primitiveSum [", "unsigned char *bytes;", "pub extern \"C\" fn primitiveSum()", "declared at"]
    {
        assert!(narrow.contains(text), "{text:?} in {narrow}");
    }
    let said = succeeds(folder.path(), &["plugin", "explain", "primitiveSum", "--html", "-o", "sum.html"]);
    assert_eq!(said.trim(), "sum.html");
    let page = std::fs::read_to_string(folder.path().join("sum.html")).unwrap();
    assert!(
        page.starts_with("<!DOCTYPE html>") && page.contains("<h2>Rust</h2>") && page.contains("&lt;export: true&gt;")
    );
    common::fails(folder.path(), &["plugin", "explain", "sum"], 1, &["there is primitiveSum"]);
}

#[test]
fn c_text_of_an_authors_plugin_has_a_form_in_c_only() {
    slangvm();
    let folder = folder_with(&[]);
    succeeds(folder.path(), &["plugin", "new", "TryPlugin"]);
    let source = folder.path().join("TryPlugin/src/TryPlugin/TryPlugin.class.st");
    let method = "\n{ #category : 'primitives' }\nTryPlugin >> primitiveRaw [\n\t<export: true>\n\t| n |\n\tn := self cCode: 'abs(-5)' inSmalltalk: [5].\n\tinterpreterProxy methodReturnInteger: n\n]\n";
    std::fs::write(&source, std::fs::read_to_string(&source).unwrap() + method).unwrap();
    succeeds(folder.path(), &["plugin", "build", "TryPlugin", "--backend", "c"]);
    let said = "primitiveRaw (TryPlugin>>#primitiveRaw): the C text `abs(-5)` has no Rust form";
    common::fails(
        folder.path(),
        &["plugin", "build", "TryPlugin", "--backend", "rust"],
        1,
        &[said, "use the C back end"],
    );
    let shown = succeeds(folder.path(), &["plugin", "explain", "primitiveRaw"]);
    assert!(shown.contains("methodReturnInteger(abs(-5))") && shown.contains(&format!("// {said}")), "{shown}");
}

#[test]
fn a_package_serves_both_layouts_and_is_the_same_twice() {
    let folder = folder_with(&[]);
    succeeds(folder.path(), &["plugin", "new", "TryPlugin"]);
    let said = succeeds(folder.path(), &["plugin", "package", "TryPlugin"]);
    let archive = folder.path().join(said.split(':').next().unwrap());
    let bytes = std::fs::read(&archive).unwrap();
    let listed = std::process::Command::new("tar").arg("tzf").arg(&archive).output().expect("tar");
    let listed = String::from_utf8_lossy(&listed.stdout).into_owned();
    for name in [
        "lib/pharo/libTryPlugin.so",
        "lib/classic/TryPlugin.so",
        "manifest.json",
        "image/Try/Try.class.st",
        "SHA256SUMS",
    ] {
        assert!(listed.contains(&format!("TryPlugin-1.0.0/{name}")), "{name} in {listed}");
    }
    std::fs::remove_file(&archive).unwrap();
    succeeds(folder.path(), &["plugin", "package", "TryPlugin"]);
    assert!(std::fs::read(&archive).unwrap() == bytes);
}

#[test]
#[cfg(target_os = "linux")]
fn install_sees_which_virtual_machine_it_is() {
    let vm = slangvm();
    let folder = folder_with(&[]);
    succeeds(folder.path(), &["plugin", "new", "TryPlugin"]);
    for (code, expected) in [
        ("pharo/lib/libPharoVMCore.so", "pharo/lib/libTryPlugin.so"),
        ("squeak/lib/squeak/5.0/vm-display-null.so", "squeak/lib/squeak/5.0/TryPlugin.so"),
        ("own/slangvm", "own/plugins/libTryPlugin.so"),
    ] {
        let path = folder.path().join(code);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::copy(vm, &path).unwrap();
        let top = code.split('/').next().unwrap();
        succeeds(folder.path(), &["plugin", "install", "TryPlugin", "--vm", top, "--dry-run"]);
        assert!(!folder.path().join(expected).exists());
        succeeds(folder.path(), &["plugin", "install", "TryPlugin", "--vm", top]);
        assert!(folder.path().join(expected).is_file(), "{expected}");
    }
    succeeds(folder.path(), &["plugin", "package", "TryPlugin", "--into", "out"]);
    let archive = format!("out/{}", files(&folder.path().join("out"))[0]);
    succeeds(folder.path(), &["plugin", "install", &archive, "--vm", "pharo"]);
    common::fails(
        folder.path(),
        &["plugin", "install", "TryPlugin", "--vm", "out"],
        1,
        &["no virtual machine is known"],
    );
    common::fails(folder.path(), &["plugin", "install", "TryPlugin", "--vm", "gone"], 1, &["gone: there is nothing"]);
    // What was installed is found beside the virtual machine, without being named.
    let image = succeeds(folder.path(), &["image", "build", "--load", "TryPlugin/image", "-o", "try.image"]);
    assert!(image.contains("try.image"));
    let output = std::process::Command::new(folder.path().join("own/slangvm"))
        .current_dir(folder.path())
        .args(["try.image", "eval", "Try new getHelloString"])
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "'Hello from your TryPlugin.'\n");
}

#[test]
fn bench_prints_rates_and_their_ratio() {
    slangvm();
    let folder = folder_with(&[]);
    succeeds(folder.path(), &["plugin", "new", "TryPlugin"]);
    let json: serde_json::Value =
        serde_json::from_str(&succeeds(folder.path(), &["plugin", "bench", "TryPlugin", "--json"])).expect("JSON");
    let labels: Vec<&str> = json.as_array().unwrap().iter().map(|r| r["label"].as_str().unwrap()).collect();
    assert_eq!(labels, ["primitive", "plain method"]);
    assert!(json[0]["rates"]["slangvm"].as_f64().unwrap() > 0.0);
    let peer = ["plugin", "bench", "TryPlugin", "--peer", "cog=/no/such/squeak"];
    common::fails(folder.path(), &peer, 1, &["/no/such/squeak: there is no such program"]);
}

/// Draws on the manual surface whose number is the argument, through SurfacePlugin's functions, and answers what the format says.
const SURFACE_USER: &str = "Class {
\t#name : 'SurfaceUserPlugin',
\t#superclass : 'InterpreterPlugin'
}

{ #category : 'primitives' }
SurfaceUserPlugin >> primitiveDraw [
\t<export: true>
\t| id format lock unlock width height depth msb pitch pixels |
\t<var: #format type: #'int (*)(int, int *, int *, int *, int *)'>
\t<var: #lock type: #'sqInt (*)(int, int *, int, int, int, int)'>
\t<var: #unlock type: #'int (*)(int, int, int, int, int)'>
\t<var: #id type: #int>
\t<var: #width type: #int>
\t<var: #height type: #int>
\t<var: #depth type: #int>
\t<var: #msb type: #int>
\t<var: #pitch type: #int>
\t<var: #pixels type: #'unsigned int *'>
\tid := self cCoerce: (interpreterProxy stackIntegerValue: 0) to: #int.
\twidth := height := depth := msb := pitch := 0.
\tformat := self cCoerce: (interpreterProxy ioLoadFunction: 'ioGetSurfaceFormat' From: 'SurfacePlugin') to: #'int (*)(int, int *, int *, int *, int *)'.
\tlock := self cCoerce: (interpreterProxy ioLoadFunction: 'ioLockSurface' From: 'SurfacePlugin') to: #'sqInt (*)(int, int *, int, int, int, int)'.
\tunlock := self cCoerce: (interpreterProxy ioLoadFunction: 'ioUnlockSurface' From: 'SurfacePlugin') to: #'int (*)(int, int, int, int, int)'.
\t(format notNil and: [ lock notNil and: [ unlock notNil ] ]) ifFalse: [ ^ interpreterProxy primitiveFailFor: PrimErrNotFound ].
\t(self perform: format with: id with: (self addressOf: width) with: (self addressOf: height) with: (self addressOf: depth) with: (self addressOf: msb)) = 0 ifTrue: [
\t\t^ interpreterProxy primitiveFail ].
\tpixels := self cCoerce: (self perform: lock with: id with: (self addressOf: pitch) with: 0 with: 0 with: width with: height) to: #'unsigned int *'.
\tpixels isNil ifTrue: [ ^ interpreterProxy primitiveFailFor: PrimErrInappropriate ].
\tpixels at: 1 put: 16rFF00FF.
\t(self perform: unlock with: id with: 0 with: 0 with: width with: height) = 0 ifTrue: [ ^ interpreterProxy primitiveFail ].
\tinterpreterProxy methodReturnInteger: width * 1000000 + (height * 10000) + (depth * 100) + pitch
]

{ #category : 'primitives' }
SurfaceUserPlugin >> primitiveAddressOf [
\t\"Where the bytes of a pinned object are.\"
\t<export: true>
\t| oop |
\toop := interpreterProxy pinObject: (interpreterProxy stackValue: 0).
\toop = 0 ifTrue: [ ^ interpreterProxy primitiveFailFor: PrimErrNoMemory ].
\tinterpreterProxy methodReturnValue: (interpreterProxy positive64BitIntegerFor: (self cCoerce: (interpreterProxy firstIndexableField: oop) to: #usqLong))
]
";

const SURFACE_USER_TEST: &str = "Class {
\t#name : 'SurfaceUserTest',
\t#superclass : 'TestCase'
}

{ #category : 'primitives' }
SurfaceUserTest >> draw: id [
\t<primitive: 'primitiveDraw' module: 'SurfaceUserPlugin' error: code>
\t^ code
]

{ #category : 'primitives' }
SurfaceUserTest >> addressOf: bytes [
\t<primitive: 'primitiveAddressOf' module: 'SurfaceUserPlugin'>
\t^ nil
]

{ #category : 'primitives' }
SurfaceUserTest >> createWidth: w height: h pitch: p depth: d msb: flag [
\t<primitive: 'primitiveCreateManualSurface' module: 'SurfacePlugin'>
\t^ nil
]

{ #category : 'primitives' }
SurfaceUserTest >> set: id pointer: address [
\t<primitive: 'primitiveSetManualSurfacePointer' module: 'SurfacePlugin'>
\t^ nil
]

{ #category : 'tests' }
SurfaceUserTest >> testDrawsThroughTheOtherPlugin [
\t| pixels id |
\tpixels := WordArray new: 12.
\tid := self createWidth: 3 height: 4 pitch: 12 depth: 32 msb: true.
\tself assert: (self draw: id) equals: 'inappropriate operation' asSymbol.
\tself set: id pointer: (self addressOf: pixels).
\tself assert: (self draw: id) equals: 3043212.
\tself assert: (pixels at: 2) equals: 16rFF00FF
]
";

#[test]
fn a_plugin_draws_on_the_surface_of_another() {
    slangvm();
    let folder = folder_with(&[
        ("P/plugin.toml", "[plugin]\nname = \"SurfaceUserPlugin\"\nversion = \"1.0.0\"\ntests = [\"tests\"]\n"),
        ("P/src/SurfaceUserPlugin.class.st", SURFACE_USER),
        ("P/tests/SurfaceUserTest.class.st", SURFACE_USER_TEST),
    ]);
    for backend in ["c", "rust"] {
        let said = succeeds(folder.path(), &["plugin", "test", "SurfaceUserPlugin", "--backend", backend]);
        assert!(said.contains("1 passed, 0 failed, 0 errors"), "{backend}: {said}");
    }
}

#[test]
fn watch_rebuilds_on_save_and_reloads_into_the_running_image() {
    use std::io::{BufRead, BufReader};
    use std::sync::mpsc::channel;
    use std::time::Duration;
    slangvm();
    let folder = folder_with(&[]);
    succeeds(folder.path(), &["plugin", "new", "TryPlugin"]);
    let mut watch = std::process::Command::new(env!("CARGO_BIN_EXE_vmmaker"))
        .current_dir(folder.path())
        .args(["plugin", "watch", "TryPlugin"])
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("vmmaker starts");
    let (send, lines) = channel();
    let streams: [Box<dyn std::io::Read + Send>; 2] =
        [Box::new(watch.stdout.take().unwrap()), Box::new(watch.stderr.take().unwrap())];
    for stream in streams {
        let send = send.clone();
        std::thread::spawn(move || {
            for line in BufReader::new(stream).lines().map_while(Result::ok) {
                let _ = send.send(line);
            }
        });
    }
    let wait_for = |text: &str| {
        let mut said = Vec::new();
        while let Ok(line) = lines.recv_timeout(Duration::from_secs(60)) {
            said.push(line);
            if said.last().is_some_and(|l| l.contains(text)) {
                return;
            }
        }
        panic!("expected {text:?} in {said:#?}");
    };
    let source = "TryPlugin/src/TryPlugin/TryPlugin.class.st";
    let good = std::fs::read_to_string(folder.path().join(source)).unwrap();
    wait_for("3 passed, 0 failed");
    write(folder.path(), source, &good.replace("Hello from", "Good day from"));
    wait_for("got 'Good day from your TryPlugin.'");
    wait_for("2 passed, 1 failed");
    write(folder.path(), source, &good.replace("self strlen: aCString", "self strlen: nothing"));
    wait_for("'nothing' is not declared");
    write(folder.path(), source, &good);
    wait_for("3 passed, 0 failed");
    let test = "TryPlugin/tests/Try-Tests/TryTest.class.st";
    let text = std::fs::read_to_string(folder.path().join(test)).unwrap();
    let more = "\n{ #category : 'tests' }\nTryTest >> testMore [\n\tself assert: true\n]\n";
    write(folder.path(), test, &(text + more));
    wait_for("4 passed, 0 failed");
    watch.kill().unwrap();
    watch.wait().unwrap();
}
