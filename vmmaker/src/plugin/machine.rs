//! Running images with plugins: where `slangvm` is, and the image that a plugin is tried in.

use super::args::Machine;
use super::compile::Sanitizers;
use super::folder::PluginFolder;
use crate::failure::{Failure, Result};
use crate::{images, output};
use slang::source::{SourceFile, SourceMap};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

const PROGRAM: &str = "slangvm";

impl Machine {
    /// The program of the option, else `slangvm` beside this command, then on the path.
    pub fn find(&self) -> Result<PathBuf> {
        if let Some(vm) = &self.vm {
            return if vm.is_file() {
                Ok(vm.clone())
            } else {
                Err(Failure::message(format!(
                    "{}: there is no such program; --vm wants the file of a virtual machine",
                    vm.display()
                )))
            };
        }
        let file = format!("{PROGRAM}{}", std::env::consts::EXE_SUFFIX);
        let own = std::env::current_exe().ok().and_then(|p| std::fs::canonicalize(p).ok());
        let beside = own.as_deref().and_then(Path::parent).map(|folder| folder.join(&file));
        let path = std::env::var_os("PATH").unwrap_or_default();
        let on_path = std::env::split_paths(&path).map(|folder| folder.join(&file));
        beside.clone().into_iter().chain(on_path).find(|p| p.is_file()).ok_or_else(|| {
            let beside = beside.map_or(String::new(), |p| format!(" as {}", p.display()));
            Failure::message(format!(
                "{PROGRAM} is not found, neither beside this command{beside} nor on the path; build it with `cargo build --release --package slangvm`, or name it with --vm"
            ))
        })
    }
}

const PROBE: &str = include_str!("../../templates/image/PluginProbe.class.st");
const WATCH: &str = include_str!("../../templates/image/PluginWatch.class.st");

/// Writes the kernel image with a plugin's image side, its tests and what the commands bring themselves; answers the file.
pub fn write_image(plugin: &PluginFolder, output: &Path) -> Result<PathBuf> {
    write(plugin.name(), plugin.image_sources()?, &output.join(plugin.name()))
}

/// Writes an image that can do no more than ask for a module.
pub fn write_probe(module: &str, folder: &Path) -> Result<PathBuf> {
    write(module, SourceMap::default(), folder)
}

fn write(module: &str, mut map: SourceMap, folder: &Path) -> Result<PathBuf> {
    map.add(SourceFile::new("Plugin-Support/package.st", "Package { #name : 'Plugin-Support' }\n"));
    for (class, text) in [("PluginProbe", PROBE), ("PluginWatch", WATCH)] {
        map.add(SourceFile::new(format!("Plugin-Support/{class}.class.st"), text.replace("{{name}}", module)));
    }
    let built = images::build_with(&map)?;
    let path = folder.join(format!("{module}.image"));
    output::write(&path, &built.bytes)?;
    Ok(path)
}

/// Has the virtual machine load the plugin; fails with its reason when it does not.
pub fn probe(vm: &Path, name: &str, plugins: &Path, image: &Path, sanitize: Sanitizers) -> Result {
    let mut command = command(vm, plugins, image, sanitize)?;
    command.args(["run", "PluginProbe"]);
    let output = command.output().map_err(|e| cannot_start(vm, &e))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let reason = said.lines().find(|l| l.contains("cannot load ") || l.contains(" refused: "));
    let reason = match reason.and_then(|l| l.split_once("] ").map(|(_, rest)| rest).or(Some(l))) {
        Some(reason) => explain(reason),
        None => format!("{} ended with {}", vm.display(), output.status),
    };
    Err(Failure::message(format!("{name}: {} does not load it: {reason}", vm.display())))
}

/// Adds what to do to what the virtual machine says.
fn explain(reason: &str) -> String {
    let reason = reason.trim();
    let advice = [
        ("wrong ELF class", "it was built for another word size: build it for this machine's 64 bits"),
        ("undefined symbol", "link what it needs: name it in [support] of plugin.toml"),
        ("another version of the interpreter proxy", "build it anew with this vmmaker"),
        ("proxy layout", "build it with --abi pharo or --abi classic"),
    ];
    let known = advice.iter().find(|(sign, _)| reason.contains(sign));
    known.map_or(reason.to_string(), |(_, advice)| format!("{reason}; {advice}"))
}

pub fn cannot_start(vm: &Path, error: &std::io::Error) -> Failure {
    Failure::message(format!("{}: cannot start it: {error}", vm.display()))
}

/// The virtual machine with a folder of plugins and an image, ready for the image's own arguments.
pub fn command(vm: &Path, plugins: &Path, image: &Path, sanitize: Sanitizers) -> Result<Command> {
    let mut command = Command::new(vm);
    command.arg("--plugins").arg(plugins).args(["--log-level", "info"]).arg(image);
    let preload = sanitize.preload()?;
    if !preload.is_empty() {
        let list: Vec<OsString> = preload.into_iter().map(PathBuf::into_os_string).collect();
        command.env("LD_PRELOAD", list.join(&OsString::from(":")));
        // The virtual machine itself is not built with the sanitizer and does not free everything at its end.
        command.env("ASAN_OPTIONS", "detect_leaks=0:handle_segv=0");
    }
    Ok(command)
}
