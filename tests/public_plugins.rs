//! Plugins whose C comes from the public trees of other makers, compiled against their own `sqVirtualMachine.h`, load and answer.
//!
//! Nothing of those trees is in this project. `SLANGVM_PHARO_TREE` names a checkout of pharo-vm, `SLANGVM_CLASSIC_TREE` one of OpenSmalltalk-VM; a tree that is not named is reported as
//! skipped. From both come MiscPrimitivePlugin, DSAPrims and LargeIntegers.

mod common;

use common::{build_image, machines, text};
use std::path::{Path, PathBuf};
use std::process::Command;

const PLUGINS: [&str; 3] = ["MiscPrimitivePlugin", "DSAPrims", "LargeIntegers"];

const EXPECTED: &str = "154231217
5
true
2147483648
1268888540267514781771602329600
-1606938044258990275541962092341162602522202993782792835301376
#('MiscPrimitivePlugin' 'DSAPrims' 'LargeIntegers')
#('MiscPrimitivePlugin' 'LargeIntegers')
true
154231217
";

/// A checkout, where its plugins' C is, and which folders its headers are in.
struct Tree {
    family: &'static str,
    variable: &'static str,
    source: fn(&str) -> String,
    headers: &'static [&'static str],
    own_headers: &'static [&'static str],
}

const TREES: [Tree; 2] = [
    Tree {
        family: "pharo",
        variable: "SLANGVM_PHARO_TREE",
        source: |name| format!("extracted/plugins/{name}/src/common/{name}.c"),
        headers: &["extracted/vm/include/common", "extracted/vm/include/unix", "include", "include/pharovm"],
        own_headers: &["pharo", "common"],
    },
    Tree {
        family: "classic",
        variable: "SLANGVM_CLASSIC_TREE",
        source: |name| format!("src/plugins/{name}/{name}.c"),
        headers: &["src/spur64.stack", "platforms/Cross/vm", "platforms/unix/vm"],
        own_headers: &["common"],
    },
];

fn compile(tree: &Tree, root: &Path, folder: &Path) {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/public_plugins/include");
    for name in PLUGINS {
        let mut compiler = Command::new(std::env::var("CC").unwrap_or_else(|_| "cc".into()));
        compiler.args(["-O1", "-w", "-fPIC", "-shared"]);
        for headers in tree.own_headers {
            compiler.arg("-I").arg(own.join(headers));
        }
        for headers in tree.headers {
            compiler.arg("-I").arg(root.join(headers));
        }
        compiler.arg("-o").arg(folder.join(format!("lib{name}.so"))).arg(root.join((tree.source)(name)));
        let output = compiler.output().unwrap();
        assert!(output.status.success(), "{name}: {}", text(&output.stderr));
    }
}

#[test]
fn plugins_of_both_families_load_and_answer() {
    let image = build_image("public-plugins.image", &["tests/public_plugins/image"]);
    for tree in &TREES {
        let Some(root) = std::env::var_os(tree.variable).map(PathBuf::from) else {
            eprintln!("skipped: {} names no tree", tree.variable);
            continue;
        };
        let folder = tempfile::tempdir().unwrap();
        compile(tree, &root, folder.path());
        let folder = folder.path().to_str().unwrap();
        for machine in machines() {
            for extra in [&[][..], &["--verify-heap", "--eden", "256K"][..]] {
                let options = [&["--plugins", folder, "--family", tree.family, "--log-level", "info"], extra].concat();
                let output = machine.run(&options, &image, &["run", "PluginProbe"]);
                let place = format!("{} on {} {extra:?}: {}", tree.family, machine.name, text(&output.stderr));
                assert!(output.status.success(), "{place}");
                assert_eq!(text(&output.stdout), EXPECTED, "{place}");
            }
        }
    }
}
