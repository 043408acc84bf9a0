//! Plugin folders: the manifest, what exists, and building one into a shared library.

use crate::args::{Abi, Backend, PluginBuild, PluginList};
use crate::failure::{Failure, Result};
use crate::{output, pipeline, sources};
use serde::{Deserialize, Serialize};
use slang::source::SourceMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// `plugin.toml`; documented in `docs/plugin-toml.md`.
#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct ManifestFile {
    plugin: Manifest,
}

#[derive(Deserialize, Serialize, Debug, Clone)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Module name: what `<primitive: ... module: ...>` says.
    pub name: String,
    pub version: String,
    #[serde(default)]
    pub description: String,
    /// Slang class; the module name when absent.
    #[serde(default)]
    class: Option<String>,
    /// Compiled into the virtual machine instead of loaded.
    #[serde(default)]
    pub builtin: bool,
    /// Folders of Slang packages, relative to the manifest.
    #[serde(default = "default_sources")]
    pub sources: Vec<String>,
    /// Folders of packages for the image, relative to the manifest.
    #[serde(default)]
    pub image: Vec<String>,
}

fn default_sources() -> Vec<String> {
    vec!["src".to_string()]
}

impl Manifest {
    pub fn class(&self) -> &str {
        self.class.as_deref().unwrap_or(&self.name)
    }
}

/// A manifest and the folder that holds it.
#[derive(Debug, Clone)]
pub struct PluginFolder {
    pub folder: PathBuf,
    pub manifest: Manifest,
}

impl PluginFolder {
    pub fn read(folder: &Path) -> Result<Self> {
        let path = folder.join("plugin.toml");
        let text = sources::read_text(&path)?;
        let file: ManifestFile =
            toml::from_str(&text).map_err(|e| Failure::message(format!("{}: {e}", path.display())))?;
        if file.plugin.name.is_empty() || !file.plugin.name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') {
            return Err(Failure::message(format!(
                "{}: name = {:?} is not a module name; expected letters, digits and underscores",
                path.display(),
                file.plugin.name
            )));
        }
        Ok(PluginFolder { folder: folder.to_path_buf(), manifest: file.plugin })
    }

    /// Its own Slang and the virtual machine's base classes. Paths in messages begin with the plugin's name.
    pub fn slang(&self) -> Result<SourceMap> {
        let mut map = SourceMap::default();
        for folder in &self.manifest.sources {
            let prefix = format!("plugins/{}/{folder}/", self.manifest.name);
            sources::add(&mut map, &self.folder.join(folder), &prefix)?;
        }
        sources::add_builtin_vm(&mut map);
        Ok(map)
    }

    pub fn image_folders(&self) -> Vec<PathBuf> {
        self.manifest.image.iter().map(|i| self.folder.join(i)).collect()
    }
}

/// Every folder below `plugins/` with a manifest, by name.
pub fn all(root: &Path) -> Result<Vec<PluginFolder>> {
    let base = root.join("plugins");
    let entries = std::fs::read_dir(&base).map_err(|e| {
        Failure::message(format!("{}: cannot read it: {e}; is --root the project's root?", base.display()))
    })?;
    let mut folders: Vec<PathBuf> =
        entries.filter_map(|e| e.ok().map(|e| e.path())).filter(|p| p.join("plugin.toml").is_file()).collect();
    folders.sort();
    folders.iter().map(|f| PluginFolder::read(f)).collect()
}

pub fn find(root: &Path, plugin: &str) -> Result<PluginFolder> {
    for folder in [root.join("plugins").join(plugin), PathBuf::from(plugin)] {
        if folder.join("plugin.toml").is_file() {
            return PluginFolder::read(&folder);
        }
    }
    let known: Vec<String> = all(root).map(|a| a.into_iter().map(|p| p.manifest.name).collect()).unwrap_or_default();
    let known = if known.is_empty() { "none".to_string() } else { known.join(", ") };
    Err(Failure::message(format!(
        "{plugin}: no such plugin; known are: {known}; or give a folder that holds a plugin.toml"
    )))
}

pub fn list(args: &PluginList) -> Result {
    let plugins = all(&args.root)?;
    if args.json {
        let manifests: Vec<&Manifest> = plugins.iter().map(|p| &p.manifest).collect();
        anstream::println!("{}", serde_json::to_string_pretty(&manifests).expect("manifests are plain data"));
    } else {
        for plugin in plugins {
            let m = plugin.manifest;
            let kind = if m.builtin { "built in" } else { "external" };
            anstream::println!("{:24} {:8} {:9} {}", m.name, m.version, kind, m.description);
        }
    }
    Ok(())
}

pub fn build(args: &PluginBuild) -> Result {
    let plugin = find(&args.root, &args.plugin)?;
    let library = build_library(&plugin, args.backend, args.abi, &args.output)?;
    anstream::println!("{}", library.display());
    Ok(())
}

/// Translates and compiles one plugin; answers the shared library's path. The library appears when everything succeeded.
pub fn build_library(plugin: &PluginFolder, backend: Backend, abi: Abi, output: &Path) -> Result<PathBuf> {
    let name = &plugin.manifest.name;
    let files = pipeline::translate_plugin_alone(plugin, backend, abi)?;
    let folder = output.join(name);
    let mut sources = Vec::new();
    for file in &files {
        let path = folder.join(file.path.rsplit('/').next().unwrap_or(&file.path));
        output::write(&path, file.text.as_bytes())?;
        if path.extension().is_some_and(|x| x == "c" || x == "rs") {
            sources.push(path);
        }
    }
    let library = folder.join(format!("{}{name}{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX));
    let unfinished = folder.join(format!("{name}.building"));
    let mut compiler = match backend {
        Backend::C => c_compiler(&folder)?,
        Backend::Rust => rust_compiler(name),
    };
    let result = compiler.args(&sources).arg("-o").arg(&unfinished).output();
    let result = result.map_err(|e| {
        Failure::message(format!("cannot start {}: {e}; is it installed?", compiler.get_program().to_string_lossy()))
    })?;
    if !result.status.success() {
        anstream::eprint!("{}", String::from_utf8_lossy(&result.stderr));
        return Err(Failure::Reported(format!("{name}: the compiler refused the generated code")));
    }
    std::fs::rename(&unfinished, &library)
        .map_err(|e| Failure::message(format!("{}: cannot replace it: {e}", library.display())))?;
    Ok(library)
}

/// The C compiler that the environment names (`CC`), with the headers that a plugin needs.
fn c_compiler(folder: &Path) -> Result<Command> {
    let target = env!("TARGET");
    let tool = cc::Build::new()
        .target(target)
        .host(target)
        .opt_level(2)
        .cargo_metadata(false)
        .cargo_warnings(false)
        .warnings(true)
        .extra_warnings(true)
        .std("gnu11")
        .pic(true)
        .try_get_compiler()
        .map_err(|e| Failure::message(format!("no C compiler: {e}")))?;
    let mut command = tool.to_command();
    command.arg("-shared").arg("-I").arg(folder);
    Ok(command)
}

fn rust_compiler(name: &str) -> Command {
    let mut command = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    command.args(["--edition", "2024", "--crate-type", "cdylib", "-O", "-C", "panic=abort"]);
    command.args(["--check-cfg", "cfg(builtin_plugin)", "--crate-name", name]);
    command
}
