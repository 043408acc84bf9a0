//! Starting the compilers for one plugin: its generated text, its handwritten code, its libraries.
//!
//! The compilers run inside the stage folder with relative names, and real paths are mapped away: what they make does not depend on where it is made.

use super::args::Sanitizer;
use super::build::How;
use super::folder::PluginFolder;
use super::messages;
use crate::args::Backend;
use crate::failure::{Failure, Result};
use crate::pipeline::TranslatedPlugin;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Which sanitizers check the plugin at run time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sanitizers {
    pub address: bool,
    pub undefined: bool,
}

impl Sanitizers {
    pub fn new(list: &[Sanitizer]) -> Self {
        Sanitizers { address: list.contains(&Sanitizer::Address), undefined: list.contains(&Sanitizer::Undefined) }
    }

    pub fn any(self) -> bool {
        self.address || self.undefined
    }

    pub fn check(self, backend: Backend) -> Result {
        if self.any() && backend == Backend::Rust {
            return Err(Failure::message(
                "--sanitize works on C; leave out --backend rust, or use --debug for Rust's own checks",
            ));
        }
        Ok(())
    }

    fn flag(self) -> Option<String> {
        let names = [("address", self.address), ("undefined", self.undefined)];
        let names: Vec<&str> = names.iter().filter(|(_, on)| *on).map(|(name, _)| *name).collect();
        (!names.is_empty()).then(|| format!("-fsanitize={}", names.join(",")))
    }

    /// Libraries of the compiler that must be in the process before the plugin.
    pub fn preload(self) -> Result<Vec<PathBuf>> {
        if !self.address {
            return Ok(Vec::new());
        }
        let mut compiler = c_compiler(true)?;
        let answer = compiler.arg("-print-file-name=libasan.so").output().map_err(|e| cannot_start(&compiler, &e))?;
        let path = PathBuf::from(String::from_utf8_lossy(&answer.stdout).trim());
        if !path.is_absolute() {
            return Err(Failure::message(
                "the C compiler has no libasan.so; install it, or leave out --sanitize address",
            ));
        }
        Ok(vec![path])
    }
}

pub struct Job<'a> {
    pub plugin: &'a PluginFolder,
    pub translated: &'a TranslatedPlugin,
    /// Where the texts lie and results go.
    pub stage: &'a Path,
    pub how: How,
    pub builtin: bool,
}

/// Name of the handwritten code as a Rust crate.
fn support_crate(name: &str) -> String {
    format!("{name}_support")
}

/// Name of the root that brings generated Rust and handwritten code into one library.
const ROOT: &str = "with_support.rs";

impl Job<'_> {
    /// Answers the finished library, in the stage folder.
    pub fn run(&self) -> Result<PathBuf> {
        match self.how.backend {
            Backend::C if self.builtin => self.c_archive(),
            Backend::C => self.c_library(),
            Backend::Rust if self.builtin => self.rust_builtin(),
            Backend::Rust => self.rust_library(),
        }
    }

    fn name(&self) -> &str {
        self.plugin.name()
    }

    fn support(&self) -> &super::manifest::Support {
        &self.plugin.manifest.support
    }

    /// A compiler with the flags of this build, started in the stage folder.
    fn c(&self) -> Result<Command> {
        let mut command = c_compiler(self.how.debug)?;
        let inside = std::path::absolute(self.stage).unwrap_or_else(|_| self.stage.to_path_buf());
        command.current_dir(self.stage).env("LC_ALL", "C").arg("-I.");
        command.arg(if self.how.debug { "-g" } else { "-g1" });
        command.arg(prefix_map("-ffile-prefix-map=", &inside, "."));
        let folder = std::path::absolute(&self.plugin.folder).unwrap_or_else(|_| self.plugin.folder.clone());
        command.arg(prefix_map("-ffile-prefix-map=", &folder, self.plugin.prefix.trim_end_matches('/')));
        if !self.how.debug {
            command.arg("-DNDEBUG");
        }
        if let Some(flag) = self.how.sanitize.flag() {
            command.args([flag.as_str(), "-fno-omit-frame-pointer", "-fno-sanitize-recover=all"]);
        }
        for include in &self.support().include {
            command.arg("-I").arg(absolute(&self.plugin.folder.join(include)));
        }
        Ok(command)
    }

    fn c_library(&self) -> Result<PathBuf> {
        let library = library_name(self.name());
        let libraries = self.libraries()?;
        let mut command = self.c()?;
        command.arg("-shared").arg(format!("{}.c", self.name()));
        command.args(self.support().c.iter().map(|f| absolute(&self.plugin.folder.join(f))));
        let mut end: Vec<OsString> = Vec::new();
        if let Some(rust) = &self.support().rust {
            let (archive, needed) = self.rust_archive(rust)?;
            end.push(archive.into());
            end.extend(needed.into_iter().map(Into::into));
        }
        if cfg!(target_os = "linux") && !self.how.sanitize.any() {
            // A function that nobody defines is told now, not when an image asks for the plugin.
            command.args(["-Wl,--no-undefined", "-Wl,--gc-sections", "-Wl,--exclude-libs,ALL"]);
        }
        command.arg("-o").arg(&library).args(end).args(libraries.flags());
        if cfg!(unix) {
            command.arg("-lm");
        }
        self.start(command)?;
        Ok(self.stage.join(library))
    }

    /// Objects for a program that has the plugin inside; its functions are reached through `<Name>_exports`.
    fn c_archive(&self) -> Result<PathBuf> {
        let mut objects = vec![format!("{}.o", self.name())];
        let mut command = self.c()?;
        command.args(["-c", "-DSQUEAK_BUILTIN_PLUGIN"]).arg(format!("{}.c", self.name())).arg("-o").arg(&objects[0]);
        self.start(command)?;
        objects.extend(self.c_support()?);
        match &self.support().rust {
            None => self.archive(&self.archive_name(), &objects),
            Some(file) => self.rust_with_objects(&absolute(&self.plugin.folder.join(file)), &[], &objects),
        }
    }

    /// The same from Rust.
    fn rust_builtin(&self) -> Result<PathBuf> {
        let mut root = slang::emit::rust::archive_root(&self.translated.unit);
        if let Some(support) = self.rust_support()? {
            root.push_str(&format!("extern crate {support};\n"));
        }
        crate::output::write(&self.stage.join(ROOT), root.as_bytes())?;
        self.rust_with_objects(Path::new(ROOT), &["--cfg", "builtin_plugin"], &self.c_support()?)
    }

    /// A static library of a Rust file and objects from C. rustc puts it together: an `ar` with a plugin for LLVM's intermediate code would leave Rust's own library out of the index.
    fn rust_with_objects(&self, file: &Path, flags: &[&str], objects: &[String]) -> Result<PathBuf> {
        let archive = self.archive_name();
        let mut command = self.rust("staticlib", self.name());
        command.args(flags).args(["-L", "."]).arg(file).args(["-o", &archive]);
        if !objects.is_empty() {
            let inner = format!("{}_c", self.name());
            self.archive(&format!("lib{inner}.a"), objects)?;
            command.arg(format!("-lstatic:+whole-archive={inner}"));
        }
        self.start(command)?;
        Ok(self.stage.join(archive))
    }

    fn archive_name(&self) -> String {
        format!("{}{}.a", std::env::consts::DLL_PREFIX, self.name())
    }

    fn archive(&self, name: &str, objects: &[String]) -> Result<PathBuf> {
        let mut ar = Command::new(std::env::var_os("AR").unwrap_or_else(|| "ar".into()));
        // `D`: no time stamps and owners inside.
        ar.current_dir(self.stage).args(["rcsD", name]).args(objects);
        self.start(ar)?;
        Ok(self.stage.join(name))
    }

    /// Compiles the handwritten C; answers the objects, in the stage folder.
    fn c_support(&self) -> Result<Vec<String>> {
        let mut objects = Vec::new();
        for (i, file) in self.support().c.iter().enumerate() {
            let object = format!("support{i}.o");
            let mut command = self.c()?;
            command.arg("-c").arg(absolute(&self.plugin.folder.join(file))).arg("-o").arg(&object);
            self.start(command)?;
            objects.push(object);
        }
        Ok(objects)
    }

    fn rust(&self, kind: &str, name: &str) -> Command {
        let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
        command.current_dir(self.stage).args(["--edition", "2024", "--crate-type", kind, "--crate-name", name]);
        command.args(["-C", "panic=abort", "--error-format=json", "--check-cfg", "cfg(builtin_plugin)"]);
        if self.how.debug {
            command.args(["-C", "opt-level=0", "-C", "debuginfo=2", "-C", "debug-assertions=on"]);
        } else {
            command.args(["-C", "opt-level=3", "-C", "strip=debuginfo"]);
        }
        command.arg(prefix_map("--remap-path-prefix=", &absolute(self.stage), "."));
        let folder = absolute(&self.plugin.folder);
        command.arg(prefix_map("--remap-path-prefix=", &folder, self.plugin.prefix.trim_end_matches('/')));
        command
    }

    fn rust_library(&self) -> Result<PathBuf> {
        let name = self.name();
        let library = library_name(name);
        let mut command = self.rust("cdylib", name);
        match self.rust_support()? {
            None => command.arg(format!("{name}.rs")),
            Some(support) => {
                let root = format!(
                    "#![allow(non_snake_case)]\nextern crate {support};\n#[path = \"{name}.rs\"]\npub mod plugin;\n"
                );
                crate::output::write(&self.stage.join(ROOT), root.as_bytes())?;
                command.args(["-L", ".", ROOT])
            }
        };
        for object in self.c_support()? {
            command.arg(format!("-Clink-arg={object}"));
        }
        for flag in self.libraries()?.flags() {
            command.arg(prefixed("-Clink-arg=", &flag));
        }
        if cfg!(target_os = "linux") {
            command.arg("-Clink-arg=-Wl,--no-undefined");
        }
        command.arg("-o").arg(&library);
        self.start(command)?;
        Ok(self.stage.join(library))
    }

    /// The handwritten Rust for generated Rust; answers the name of its crate, which lies in the stage folder.
    fn rust_support(&self) -> Result<Option<String>> {
        let Some(file) = &self.support().rust else { return Ok(None) };
        let support = support_crate(self.name());
        let mut compiler = self.rust("rlib", &support);
        compiler.arg(absolute(&self.plugin.folder.join(file))).arg("-o").arg(format!("lib{support}.rlib"));
        self.start(compiler)?;
        Ok(Some(support))
    }

    /// The handwritten Rust for a library that C links; answers the archive and what it needs from the system.
    fn rust_archive(&self, file: &str) -> Result<(String, Vec<String>)> {
        let name = support_crate(self.name());
        let archive = format!("lib{name}.a");
        let mut command = self.rust("staticlib", &name);
        command.args(["--print", "native-static-libs"]);
        command.arg(absolute(&self.plugin.folder.join(file))).arg("-o").arg(&archive);
        let output = self.start(command)?;
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        Ok((archive, messages::native_libraries(&told)))
    }

    fn libraries(&self) -> Result<Libraries> {
        let mut found = Libraries { names: self.support().libraries.clone(), ..Libraries::default() };
        for wanted in &self.support().pkg_config {
            found.add(self.plugin, wanted)?;
        }
        Ok(found)
    }

    /// Runs a compiler, shows what it says about the Slang and the handwritten code, and fails when it failed.
    fn start(&self, mut command: Command) -> Result<Output> {
        let output = command.output().map_err(|e| cannot_start(&command, &e))?;
        let said = String::from_utf8_lossy(&output.stderr);
        let reported = messages::show(self.plugin, self.translated, &said);
        if !output.status.success() {
            if !reported {
                anstream::eprint!("{said}");
            }
            let program = Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy();
            return Err(Failure::Reported(format!("{}: {program} refused it", self.name())));
        }
        Ok(output)
    }
}

/// What pkg-config and the manifest say about libraries.
#[derive(Default)]
struct Libraries {
    folders: Vec<PathBuf>,
    includes: Vec<PathBuf>,
    names: Vec<String>,
}

impl Libraries {
    fn add(&mut self, plugin: &PluginFolder, wanted: &str) -> Result {
        let (name, version) = match wanted.split_once(">=") {
            Some((name, version)) => (name.trim(), Some(version.trim())),
            None => (wanted.trim(), None),
        };
        let mut config = pkg_config::Config::new();
        config.cargo_metadata(false).env_metadata(false).print_system_libs(false);
        if let Some(version) = version {
            config.atleast_version(version);
        }
        let library = config.probe(name).map_err(|e| {
            let why = match e {
                pkg_config::Error::Command { .. } => "pkg-config cannot be started; install it".to_string(),
                _ => format!("pkg-config does not find {wanted}; install its development package"),
            };
            Failure::message(format!("{}: {why}", plugin.folder.join("plugin.toml").display()))
        })?;
        self.folders.extend(library.link_paths);
        self.includes.extend(library.include_paths);
        self.names.extend(library.libs);
        Ok(())
    }

    fn flags(&self) -> Vec<OsString> {
        let folders = self.folders.iter().map(|f| prefixed("-L", f.as_os_str()));
        let includes = self.includes.iter().map(|f| prefixed("-I", f.as_os_str()));
        let names = self.names.iter().map(|n| prefixed("-l", n.as_ref()));
        includes.chain(folders).chain(names).collect()
    }
}

fn prefixed(prefix: &str, rest: &std::ffi::OsStr) -> OsString {
    let mut text = OsString::from(prefix);
    text.push(rest);
    text
}

/// `flag` `from`=`to`; an empty `to` is the current folder.
fn prefix_map(flag: &str, from: &Path, to: &str) -> OsString {
    let mut text = prefixed(flag, from.as_os_str());
    text.push("=");
    text.push(if to.is_empty() { "." } else { to });
    text
}

fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf())
}

pub fn library_name(name: &str) -> String {
    format!("{}{name}{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX)
}

fn cannot_start(command: &Command, error: &std::io::Error) -> Failure {
    Failure::message(format!("cannot start {}: {error}; is it installed?", command.get_program().to_string_lossy()))
}

/// The C compiler that the environment names (`CC`), else the system's.
fn c_compiler(debug: bool) -> Result<Command> {
    let target = env!("TARGET");
    let tool = cc::Build::new()
        .target(target)
        .host(target)
        .opt_level(if debug { 0 } else { 3 })
        .cargo_metadata(false)
        .cargo_warnings(false)
        .warnings(true)
        .extra_warnings(true)
        .std("gnu11")
        .pic(true)
        .try_get_compiler()
        .map_err(|e| Failure::message(format!("no C compiler: {e}")))?;
    Ok(tool.to_command())
}
