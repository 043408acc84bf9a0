//! What packagers rely on: output that depends on the sources alone, and descriptions of the command and of its parts.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use walkdir::WalkDir;

fn vmmaker() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_vmmaker"));
    command.current_dir(project());
    command
}

fn project() -> PathBuf {
    std::fs::canonicalize(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).expect("the checkout is there")
}

fn printed(command: &mut Command) -> String {
    let output = command.output().expect("vmmaker starts");
    assert!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("it prints UTF-8")
}

fn copy(from: &Path, to: &Path) {
    for entry in WalkDir::new(from) {
        let entry = entry.expect("the checkout can be read");
        let target = to.join(entry.path().strip_prefix(from).expect("it lies below"));
        if entry.file_type().is_dir() {
            std::fs::create_dir_all(target).expect("a temporary folder can be written");
        } else {
            std::fs::copy(entry.path(), target).expect("a temporary folder can be written");
        }
    }
}

fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    WalkDir::new(folder)
        .into_iter()
        .map(|e| e.expect("what was generated can be read"))
        .filter(|e| e.file_type().is_file())
        .map(|e| {
            let name = e.path().strip_prefix(folder).expect("it lies below").to_path_buf();
            (name, std::fs::read(e.path()).expect("what was generated can be read"))
        })
        .collect()
}

#[test]
fn generated_files_depend_on_the_sources_alone() {
    let surroundings: [(&str, [(&str, &str); 5]); 2] = [
        ("one", [("LC_ALL", "C"), ("TZ", "UTC"), ("RAYON_NUM_THREADS", "1"), ("HOME", "/"), ("USER", "anna")]),
        (
            "another folder/zwei",
            [
                ("LC_ALL", "tr_TR.UTF-8"),
                ("TZ", "Asia/Kathmandu"),
                ("RAYON_NUM_THREADS", "2"),
                ("HOME", "/tmp"),
                ("USER", "bert"),
            ],
        ),
    ];
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    let trees: Vec<_> = surroundings
        .iter()
        .map(|(name, variables)| {
            let root = folder.path().join(name);
            for part in ["vm", "plugins"] {
                copy(&project().join(part), &root.join(part));
            }
            printed(vmmaker().args(["generate", "--root"]).arg(&root).envs(variables.iter().copied()));
            tree(&root.join("generated"))
        })
        .collect();
    assert!(trees[0].len() > 100, "only {} files were generated", trees[0].len());
    let names: Vec<_> = trees.iter().map(|t| t.keys().collect::<Vec<_>>()).collect();
    assert_eq!(names[0], names[1]);
    for (name, bytes) in &trees[0] {
        assert!(trees[1][name] == *bytes, "{} differs", name.display());
    }
}

#[test]
fn doctor_lists_what_is_needed_with_a_remedy() {
    let text = printed(vmmaker().args(["doctor", "--json"]));
    let tools: Vec<serde_json::Value> = serde_json::from_str(&text).expect("it prints JSON");
    let cargo = tools.iter().find(|t| t["name"] == "cargo").expect("cargo is among them");
    assert_eq!(cargo["need"], "required");
    assert!(cargo["version"].as_str().is_some_and(|v| v.starts_with("cargo ")), "{cargo}");
    assert!(tools.iter().all(|t| t["remedy"].as_str().is_some_and(|r| !r.is_empty())), "{text}");
}

#[test]
fn doctor_fails_when_something_needed_is_missing() {
    let output = vmmaker().arg("doctor").env("CC", "no-such-compiler").output().expect("vmmaker starts");
    assert_eq!(output.status.code(), Some(1));
    let (out, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(out.contains("MISSING C compiler"), "{out}");
    assert!(errors.contains("nothing works without: C compiler"), "{errors}");
}

#[test]
fn each_shell_gets_completions_for_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = printed(vmmaker().args(["completions", shell]));
        for command in ["translate", "generate", "plugin", "image"] {
            assert!(script.contains(command), "{shell}: nothing for {command}");
        }
        let script = printed(vmmaker().args(["completions", "--program", "slangvm", shell]));
        assert!(script.contains("verify-heap"), "{shell}: nothing for slangvm");
    }
}

#[test]
fn each_command_has_a_manual_page() {
    let folder = tempfile::tempdir().expect("a temporary folder can be made");
    printed(vmmaker().args(["man", "--output"]).arg(folder.path()));
    for page in ["slangvm.1", "vmmaker.1", "vmmaker-generate.1", "vmmaker-plugin-build.1", "vmmaker-image-verify.1"] {
        let text = std::fs::read_to_string(folder.path().join(page)).unwrap_or_else(|e| panic!("{page}: {e}"));
        assert!(text.contains(".SH SYNOPSIS"), "{page}: {text}");
    }
}

#[test]
fn bill_of_materials_names_licence_and_checksum_of_every_crate() {
    let text = printed(vmmaker().arg("sbom"));
    let bill: serde_json::Value = serde_json::from_str(&text).expect("it prints JSON");
    assert_eq!(bill["bomFormat"], "CycloneDX");
    let components = bill["components"].as_array().expect("there are components");
    let locked = std::fs::read_to_string(project().join("Cargo.lock")).expect("the checkout has a lock file");
    assert_eq!(components.len(), locked.matches("\nchecksum = ").count());
    for component in components {
        assert!(component["licenses"][0]["expression"].is_string(), "{component}");
        assert_eq!(component["hashes"][0]["content"].as_str().map(str::len), Some(64), "{component}");
    }
    assert_eq!(text, printed(vmmaker().arg("sbom").env("TZ", "Asia/Kathmandu")));
}
