//! The whole path in one command: Slang to C and Rust, a virtual machine, an image from text, a plugin, and one answer from it.

use crate::args::{Backend, Demo, Generate};
use crate::failure::{Failure, Result};
use crate::{generate, images, output, plugin};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

pub fn run(args: &Demo) -> Result {
    let root = std::fs::canonicalize(&args.root)
        .map_err(|e| Failure::message(format!("{}: cannot read it: {e}", args.root.display())))?;
    let out = target_folder(&root).join("demo");
    let mut steps = Steps::default();

    steps.run("translate the virtual machine and the plugins to C and to Rust", || {
        let files = generate::run(&Generate::compare(root.clone()), generate::Output::Quiet)?;
        Ok(((), format!("{} files, those in generated/", files.len())))
    })?;
    let vm = steps.run("compile the virtual machine", || {
        let vm = build_vm(&root, args.backend)?;
        Ok((vm.clone(), shorten(&root, &vm)))
    })?;
    let plugin = plugin::find(&root, "HelloWorldPlugin")?;
    let plugins = out.join("plugins");
    steps.run("translate and compile HelloWorldPlugin", || {
        let library = plugin::build::build(&root, &plugin, plugin::build::How::plain(args.backend), &plugins)?;
        Ok(((), shorten(&root, &library)))
    })?;
    let image = out.join("kernel.image");
    steps.run("build the kernel image from text", || {
        let built = images::build_kernel(Some(&root.join("image/kernel")), &plugin.image_folders())?;
        output::write(&image, &built.bytes)?;
        Ok(((), format!("{}, {} bytes", shorten(&root, &image), built.bytes.len())))
    })?;
    let answer = steps.run("run it", || {
        let result = Command::new(&vm)
            .arg("--plugins")
            .arg(&plugins)
            .arg(&image)
            .args(["run", "HelloWorld", "getHelloString"])
            .output();
        let result = result.map_err(|e| Failure::message(format!("{}: cannot start it: {e}", vm.display())))?;
        let text = String::from_utf8_lossy(&result.stdout).into_owned();
        if !result.status.success() {
            let errors = String::from_utf8_lossy(&result.stderr);
            return Err(Failure::message(format!("{} ended with {}\n{text}{errors}", vm.display(), result.status)));
        }
        Ok((text, "slangvm kernel.image run HelloWorld getHelloString".to_string()))
    })?;
    steps.total();
    anstream::println!();
    anstream::print!("{answer}");
    Ok(())
}

/// Compiles `slangvm` with cargo, optimised, and answers the program's path.
pub fn build_vm(root: &Path, backend: Backend) -> Result<PathBuf> {
    build_vm_in(root, backend, target_folder(root), None)
}

/// The same in another target folder, perhaps with flags for the Rust compiler.
pub fn build_vm_in(root: &Path, backend: Backend, mut target: PathBuf, rust_flags: Option<String>) -> Result<PathBuf> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).args([
        "build",
        "--quiet",
        "--release",
        "--locked",
        "--package",
        "slangvm",
        "--bin",
        "slangvm",
    ]);
    if backend == Backend::Rust {
        // A folder of its own: the two forms of the virtual machine have the same name.
        target.push("backend-rust");
        cargo.args(["--no-default-features", "--features", "backend-rust"]);
    }
    cargo.arg("--target-dir").arg(&target);
    if let Some(flags) = rust_flags {
        cargo.env("RUSTFLAGS", flags);
    }
    let status =
        cargo.status().map_err(|e| Failure::message(format!("cannot start cargo: {e}; is it on the path?")))?;
    if !status.success() {
        return Err(Failure::message("cargo could not build slangvm; its messages stand above"));
    }
    Ok(target.join("release").join(format!("slangvm{}", std::env::consts::EXE_SUFFIX)))
}

pub fn target_folder(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from).unwrap_or_else(|| root.join("target"))
}

fn shorten(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

/// Numbered steps with the time each took.
#[derive(Default)]
struct Steps {
    count: usize,
    started: Option<Instant>,
}

impl Steps {
    fn run<T>(&mut self, what: &str, step: impl FnOnce() -> Result<(T, String)>) -> Result<T> {
        let start = Instant::now();
        self.started.get_or_insert(start);
        self.count += 1;
        anstream::eprint!("{}. {what} ... ", self.count);
        match step() {
            Ok((value, note)) => {
                anstream::eprintln!("{:.2} s  ({note})", start.elapsed().as_secs_f64());
                Ok(value)
            }
            Err(failure) => {
                anstream::eprintln!("failed");
                Err(failure)
            }
        }
    }

    fn total(&self) {
        if let Some(start) = self.started {
            anstream::eprintln!("together {:.2} s", start.elapsed().as_secs_f64());
        }
    }
}
