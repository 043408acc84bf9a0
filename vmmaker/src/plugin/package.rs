//! `vmmaker plugin package`: an archive that can be unpacked anywhere, with a manifest that says what is in it.
//!
//! It holds the library for both layouts of the proxy, so that one archive serves slangvm, Pharo, Squeak and Cuis; the packages for the image;
//! `manifest.json`; and a list of checksums. Its bytes depend on the plugin alone.

use super::args::{Abi, Package};
use super::build::{self, How};
use super::exports;
use super::folder::{self, PluginFolder};
use super::verify;
use crate::archive::{self, Files};
use crate::failure::{Failure, Result};
use crate::output;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use walkdir::WalkDir;

pub const MANIFEST: &str = "manifest.json";

/// What an archive says about itself.
#[derive(Serialize, Deserialize, Debug)]
pub struct PackageManifest {
    pub name: String,
    pub version: String,
    pub description: String,
    pub word_size: u8,
    pub architecture: String,
    pub system: String,
    /// By layout of the proxy: where the library is in the archive.
    pub libraries: BTreeMap<String, String>,
    /// Number of arguments by primitive; null where the sources do not tell.
    pub primitives: BTreeMap<String, Option<usize>>,
    /// Folders with packages for the image.
    pub image: Vec<String>,
}

/// Name of the library's file as virtual machines with that layout look for it.
pub fn file_name(name: &str, abi: Abi) -> String {
    match abi {
        Abi::Pharo => super::compile::library_name(name),
        Abi::Classic => format!("{name}{}", std::env::consts::DLL_SUFFIX),
    }
}

pub fn run(args: &Package) -> Result {
    let plugin = folder::find(&args.place.root, &args.plugin)?;
    if !build::is_loadable(&plugin)? {
        return Err(Failure::message(format!(
            "{}: it calls the platform of slangvm and is part of that program; there is no library to package",
            plugin.name()
        )));
    }
    let mut files = Files::new();
    let mut libraries = BTreeMap::new();
    let mut seen = None;
    for abi in [Abi::Pharo, Abi::Classic].into_iter().filter(|a| args.making.abi.is_none_or(|one| one == *a)) {
        let how = How { abi: Some(abi), ..How::from(&args.making) };
        let library = build::build(&args.place.root, &plugin, how, &args.place.output().join(abi.name()))?;
        let name = format!("lib/{}/{}", abi.name(), file_name(plugin.name(), abi));
        libraries.insert(abi.name().to_string(), name.clone());
        files.insert(name, (read(&library)?, true));
        seen = Some(verify::read(&library)?);
    }
    let seen = seen.expect("there is a layout");
    let image = add_texts(&plugin, &mut files)?;
    let manifest = PackageManifest {
        name: plugin.name().to_string(),
        version: plugin.manifest.version.clone(),
        description: plugin.manifest.description.clone(),
        word_size: seen.word_size,
        architecture: seen.architecture,
        system: std::env::consts::OS.to_string(),
        libraries,
        primitives: exports::primitives(&plugin)?.into_iter().map(|p| (p.name, p.argument_count)).collect(),
        image,
    };
    let mut text = serde_json::to_string_pretty(&manifest).expect("plain data");
    text.push('\n');
    files.insert(MANIFEST.to_string(), (text.into_bytes(), false));
    files.insert("SHA256SUMS".to_string(), (archive::sums(&files).into_bytes(), false));
    let top = format!("{}-{}", manifest.name, manifest.version);
    let path = args.into.join(format!("{top}-{}-{}.tar.gz", manifest.architecture, manifest.system));
    let bytes = archive::pack(&top, &files, time()?)?;
    output::write(&path, &bytes)?;
    anstream::println!("{}: {} files, {} bytes", path.display(), files.len(), bytes.len());
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|e| Failure::message(format!("{}: cannot read it: {e}", path.display())))
}

/// Manifest, README, licence, and the packages for the image; answers the folders of these.
fn add_texts(plugin: &PluginFolder, files: &mut Files) -> Result<Vec<String>> {
    for name in ["plugin.toml", "README.md", "LICENSE", "COPYING"] {
        let path = plugin.folder.join(name);
        if path.is_file() {
            files.insert(name.to_string(), (read(&path)?, false));
        }
    }
    for folder in &plugin.manifest.image {
        let base = plugin.folder.join(folder);
        for entry in WalkDir::new(&base).sort_by_file_name().into_iter().flatten().filter(|e| e.file_type().is_file()) {
            let below = entry.path().strip_prefix(&base).expect("it lies below");
            let parts: Vec<_> = below.iter().map(|p| p.to_string_lossy()).collect();
            files.insert(format!("{folder}/{}", parts.join("/")), (read(entry.path())?, false));
        }
    }
    Ok(plugin.manifest.image.clone())
}

/// Seconds since 1970 for the files in the archive: `SOURCE_DATE_EPOCH`, else 0.
fn time() -> Result<u64> {
    match std::env::var("SOURCE_DATE_EPOCH") {
        Err(_) => Ok(0),
        Ok(text) => text
            .parse()
            .map_err(|_| Failure::message(format!("SOURCE_DATE_EPOCH is {text:?}; expected seconds since 1970"))),
    }
}
