//! Finding plugins: a folder with a `plugin.toml` is one, nothing else lists them.

use super::manifest::Manifest;
use crate::failure::{Failure, Result};
use crate::sources;
use slang::source::SourceMap;
use std::path::{Path, PathBuf};

/// A manifest and the folder that holds it.
#[derive(Debug, Clone)]
pub struct PluginFolder {
    pub folder: PathBuf,
    pub manifest: Manifest,
    /// How messages and line directives begin the paths of its files: relative to the root, `/` at the end; empty when the folder is the root.
    pub prefix: String,
}

impl PluginFolder {
    fn read(root: &Path, folder: &Path) -> Result<Self> {
        let manifest = Manifest::read(&folder.join("plugin.toml"))?;
        let shown = folder.strip_prefix(root).unwrap_or(folder);
        let parts: Vec<_> = shown.iter().map(|p| p.to_string_lossy()).filter(|p| p != ".").collect();
        let prefix = parts.iter().map(|p| format!("{p}/")).collect::<String>().replace("//", "/");
        Ok(PluginFolder { folder: folder.to_path_buf(), manifest, prefix })
    }

    pub fn name(&self) -> &str {
        &self.manifest.name
    }

    /// Its own Slang and the virtual machine's base classes.
    pub fn slang(&self) -> Result<SourceMap> {
        let mut map = self.read_folders(&self.manifest.sources)?;
        sources::add_builtin_vm(&mut map);
        Ok(map)
    }

    /// The packages for the image, with tests and benchmarks.
    pub fn image_sources(&self) -> Result<SourceMap> {
        let folders: Vec<String> = self.manifest.image.iter().chain(&self.manifest.tests).cloned().collect();
        self.read_folders(&folders)
    }

    fn read_folders(&self, folders: &[String]) -> Result<SourceMap> {
        let mut map = SourceMap::default();
        for folder in folders {
            sources::add(&mut map, &self.folder.join(folder), &format!("{}{folder}/", self.prefix))?;
        }
        Ok(map)
    }

    pub fn image_folders(&self) -> Vec<PathBuf> {
        self.manifest.image.iter().map(|i| self.folder.join(i)).collect()
    }
}

/// Every plugin of a root: the root itself, or the folders in it and in its `plugins/`; by name, no name twice.
pub fn all(root: &Path) -> Result<Vec<PluginFolder>> {
    let mut found: Vec<PluginFolder> = Vec::new();
    for folder in folders(root)? {
        let plugin = PluginFolder::read(root, &folder)?;
        if let Some(other) = found.iter().find(|p| p.name() == plugin.name()) {
            return Err(Failure::message(format!(
                "{} and {} both call themselves {}; a module name belongs to one plugin, rename one of them",
                other.folder.join("plugin.toml").display(),
                folder.join("plugin.toml").display(),
                plugin.name()
            )));
        }
        found.push(plugin);
    }
    found.sort_by(|a, b| a.name().cmp(b.name()));
    Ok(found)
}

fn folders(root: &Path) -> Result<Vec<PathBuf>> {
    if root.join("plugin.toml").is_file() {
        return Ok(vec![root.to_path_buf()]);
    }
    let mut found = Vec::new();
    for base in [root.to_path_buf(), root.join("plugins")] {
        let entries = match std::fs::read_dir(&base) {
            Ok(entries) => entries,
            Err(_) if base != root => continue,
            Err(e) => return Err(Failure::message(format!("{}: cannot read it: {e}", base.display()))),
        };
        found.extend(entries.filter_map(|e| e.ok().map(|e| e.path())).filter(|p| p.join("plugin.toml").is_file()));
    }
    found.sort();
    Ok(found)
}

/// The plugins of a root, at least one.
pub fn some(root: &Path) -> Result<Vec<PluginFolder>> {
    let found = all(root)?;
    if found.is_empty() {
        return Err(Failure::message(format!(
            "{}: there is no plugin here; expected folders with a plugin.toml, here or in plugins/; make one with `vmmaker plugin new NAME`",
            root.display()
        )));
    }
    Ok(found)
}

/// A plugin by its module name, or by its folder.
pub fn find(root: &Path, plugin: &str) -> Result<PluginFolder> {
    let named = folders(root).unwrap_or_default();
    let by_folder = named.iter().find(|f| f.file_name().is_some_and(|n| n == plugin));
    if let Some(folder) = by_folder {
        return PluginFolder::read(root, folder);
    }
    let direct = PathBuf::from(plugin);
    if direct.join("plugin.toml").is_file() {
        return PluginFolder::read(root, &direct);
    }
    let known = all(root)?;
    if let Some(found) = known.iter().find(|p| p.name() == plugin) {
        return Ok(found.clone());
    }
    let known: Vec<&str> = known.iter().map(PluginFolder::name).collect();
    let known = if known.is_empty() { "none".to_string() } else { known.join(", ") };
    Err(Failure::message(format!(
        "{plugin}: no such plugin; known are: {known}; or give a folder that holds a plugin.toml"
    )))
}

/// The plugins that a command is about: the one named, or all of the root.
pub fn chosen(root: &Path, plugin: Option<&str>) -> Result<Vec<PluginFolder>> {
    match plugin {
        Some(name) => Ok(vec![find(root, name)?]),
        None => some(root),
    }
}
