//! `plugin.toml`: its schema, documented in `docs/plugin-toml.md`, and reading it.

use super::args::Abi;
use crate::failure::{Failure, Result};
use crate::sources;
use serde::{Deserialize, Serialize};
use std::path::Path;

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields)]
struct ManifestFile {
    plugin: Manifest,
    #[serde(default)]
    support: Support,
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
    /// Layout of the proxy that the plugin is built for unless the command says another.
    #[serde(default = "default_abi")]
    pub abi: Abi,
    /// Folders of Slang packages, relative to the manifest.
    #[serde(default = "default_sources")]
    pub sources: Vec<String>,
    /// Folders of packages for the image, relative to the manifest.
    #[serde(default)]
    pub image: Vec<String>,
    /// Folders of packages with tests and benchmarks, loaded on top of the image's.
    #[serde(default)]
    pub tests: Vec<String>,
    #[serde(skip)]
    pub support: Support,
}

/// Handwritten code that is linked into the plugin.
#[derive(Deserialize, Serialize, Debug, Clone, Default)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Support {
    /// C files, relative to the manifest.
    #[serde(default)]
    pub c: Vec<String>,
    /// Folders with headers, relative to the manifest.
    #[serde(default)]
    pub include: Vec<String>,
    /// The root file of a Rust crate without dependencies, relative to the manifest.
    #[serde(default)]
    pub rust: Option<String>,
    /// Libraries that pkg-config knows, with an optional least version: `zlib >= 1.2`.
    #[serde(default)]
    pub pkg_config: Vec<String>,
    /// Libraries to link by name: `m`.
    #[serde(default)]
    pub libraries: Vec<String>,
}

impl Support {
    pub fn is_empty(&self) -> bool {
        self.c.is_empty() && self.rust.is_none() && self.pkg_config.is_empty() && self.libraries.is_empty()
    }
}

fn default_sources() -> Vec<String> {
    vec!["src".to_string()]
}

fn default_abi() -> Abi {
    Abi::Pharo
}

/// Where the schema is explained.
const SCHEMA: &str = "see docs/plugin-toml.md";

impl Manifest {
    pub fn class(&self) -> &str {
        self.class.as_deref().unwrap_or(&self.name)
    }

    pub fn read(path: &Path) -> Result<Self> {
        let text = sources::read_text(path)?;
        let file: ManifestFile = toml::from_str(&text).map_err(|e| refuse(path, &text, &e))?;
        let mut manifest = file.plugin;
        manifest.support = file.support;
        manifest.check(path)?;
        Ok(manifest)
    }

    fn check(&self, path: &Path) -> Result {
        let fail = |text: String| Err(Failure::message(format!("{}: {text}", path.display())));
        if !is_module_name(&self.name) {
            return fail(format!(
                "name = {:?} is not a module name; expected letters, digits and underscores, a letter first",
                self.name
            ));
        }
        let parts: Vec<&str> = self.version.split('.').collect();
        if parts.len() != 3 || parts.iter().any(|p| p.is_empty() || !p.bytes().all(|b| b.is_ascii_digit())) {
            return fail(format!("version = {:?} is not a version; expected three numbers: \"1.0.0\"", self.version));
        }
        if self.builtin && !self.support.is_empty() {
            return fail("builtin = true and [support] exclude each other; leave one of them out".to_string());
        }
        let folder = path.parent().unwrap_or(Path::new("."));
        let mut folders = self.sources.iter().chain(&self.image).chain(&self.tests).chain(&self.support.include);
        if let Some(missing) = folders.find(|f| !folder.join(f).is_dir()) {
            return fail(format!("there is no folder {missing:?} beside it; make it, or leave it out"));
        }
        if let Some(missing) = self.support.c.iter().chain(&self.support.rust).find(|f| !folder.join(f).is_file()) {
            return fail(format!("there is no file {missing:?} beside it; write it, or leave it out of [support]"));
        }
        Ok(())
    }
}

/// What names a module, a Slang class and a file at once.
pub fn is_module_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// One line: where it is, what is wrong, where to read on.
fn refuse(path: &Path, text: &str, error: &toml::de::Error) -> Failure {
    let what = error.message().replace('\n', ", ");
    let place = error.span().map_or(String::new(), |span| {
        let before = text.get(..span.start).unwrap_or(text);
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|c| *c != '\n').count() + 1;
        format!("{line}:{column}:")
    });
    Failure::message(format!("{}:{place} {what}; {SCHEMA}", path.display()))
}
