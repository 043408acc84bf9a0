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

#[test]
fn a_plugin_for_a_program_that_has_it_inside_is_an_archive() {
    let folder = folder_with(&[]);
    succeeds(folder.path(), &["plugin", "new", "TryPlugin"]);
    let library = succeeds(folder.path(), &["plugin", "build", "TryPlugin", "--builtin"]);
    assert!(library.trim().ends_with("libTryPlugin.a"), "{library}");
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
