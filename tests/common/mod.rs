//! The virtual machines under test, and images for them. Each test program uses a part of this.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

#[allow(dead_code)]
pub struct Machine {
    pub name: &'static str,
    pub program: PathBuf,
}

/// The program that the variable SLANGVM_PROGRAM names (an installed one, say); else `slangvm` built from C (by the cargo run that built this test) and from Rust (built here, into a folder of its own).
#[allow(dead_code)]
pub fn machines() -> &'static [Machine] {
    static MACHINES: OnceLock<Vec<Machine>> = OnceLock::new();
    MACHINES.get_or_init(|| {
        if let Some(given) = std::env::var_os("SLANGVM_PROGRAM") {
            return vec![Machine { name: "given", program: given.into() }];
        }
        let built = PathBuf::from(env!("CARGO_BIN_EXE_slangvm"));
        if cfg!(feature = "backend-rust") {
            return vec![Machine { name: "rust", program: built }];
        }
        vec![Machine { name: "c", program: built.clone() }, Machine { name: "rust", program: build_from_rust(&built) }]
    })
}

#[allow(dead_code)]
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

#[allow(dead_code)]
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

/// Builds an image of the kernel and further folders of packages (relative to the project's root); answers where it lies.
#[allow(dead_code)]
pub fn build_image(name: &str, load: &[&str]) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    for folder in ["image/kernel"].iter().chain(load) {
        for entry in walkdir::WalkDir::new(root.join(folder)).sort_by_file_name() {
            let path = entry.expect("the folder can be read").into_path();
            if path.extension().is_some_and(|x| x == "st") {
                let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
                sources.push((path.display().to_string(), text));
            }
        }
    }
    let profile = std::fs::read_to_string(root.join("image/kernel/profile.toml")).expect("the kernel has a profile");
    let profile = image::build::Profile::parse(&profile).expect("the kernel's profile can be read");
    let built = image::build::build(&sources, &profile, &Default::default()).unwrap_or_else(|e| panic!("{e:#?}"));
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // Tests run side by side, and some ask for the same image: nobody may see half of it.
    let file = tempfile::NamedTempFile::new_in(env!("CARGO_TARGET_TMPDIR")).expect("the target folder can be written");
    std::fs::write(file.path(), &built.bytes).expect("the target folder can be written");
    file.persist(&path).expect("the target folder can be written");
    path
}

/// An image of `tests/images/`.
#[allow(dead_code)]
pub fn own_image(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/images").join(name)
}

/// An image that lies beside the checkout, if it is there. Tests that need one say that they were skipped.
#[allow(dead_code)]
pub fn shared_image(name: &str) -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/images").join(name);
    if path.is_file() {
        return Some(path);
    }
    eprintln!("skipped: {name} is not beside the checkout");
    None
}

#[allow(dead_code)]
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
