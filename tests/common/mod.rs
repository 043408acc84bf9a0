//! The virtual machines under test.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

pub struct Machine {
    pub name: &'static str,
    pub program: PathBuf,
}

/// `slangvm` built from C (by the cargo run that built this test) and from Rust (built here, into a folder of its own).
pub fn machines() -> &'static [Machine] {
    static MACHINES: OnceLock<Vec<Machine>> = OnceLock::new();
    MACHINES.get_or_init(|| {
        let built = PathBuf::from(env!("CARGO_BIN_EXE_slangvm"));
        if cfg!(feature = "backend-rust") {
            return vec![Machine { name: "rust", program: built }];
        }
        vec![Machine { name: "c", program: built.clone() }, Machine { name: "rust", program: build_from_rust(&built) }]
    })
}

fn build_from_rust(sibling: &Path) -> PathBuf {
    let profile_folder = sibling.parent().expect("a program lies in a folder");
    let target = profile_folder.parent().expect("a profile's folder lies in the target folder").join("backend-rust");
    let release = profile_folder.ends_with("release");
    let mut cargo = Command::new(env!("CARGO"));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR"));
    cargo.args(["build", "--quiet", "--locked", "--package", "slangvm", "--bin", "slangvm"]);
    cargo.args(["--no-default-features", "--features", "backend-rust"]).arg("--target-dir").arg(&target);
    if release {
        cargo.arg("--release");
    }
    let output = cargo.output().expect("cargo starts");
    assert!(output.status.success(), "cargo build failed:\n{}", String::from_utf8_lossy(&output.stderr));
    target.join(if release { "release" } else { "debug" }).join(sibling.file_name().expect("a program has a name"))
}

impl Machine {
    /// Runs an image; `options` stand before it, `arguments` behind it.
    pub fn run(&self, options: &[&str], image: &Path, arguments: &[&str]) -> Output {
        Command::new(&self.program)
            .args(options)
            .arg(image)
            .args(arguments)
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap_or_else(|e| panic!("{}: {e}", self.program.display()))
    }
}

/// An image of `tests/images/`.
pub fn own_image(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/images").join(name)
}

/// An image that lies beside the checkout, if it is there. Tests that need one say that they were skipped.
pub fn shared_image(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/images").join(name);
    if path.is_file() {
        return Some(path);
    }
    eprintln!("skipped: {name} is not beside the checkout");
    None
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
