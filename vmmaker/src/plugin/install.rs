//! `vmmaker plugin install`: a plugin beside a virtual machine that somebody else built.
//!
//! What lies there tells its family, and the family tells the layout of the proxy, the folder and the name of the file.

use super::args::{Abi, Install};
use super::build::{self, How};
use super::folder;
use super::package::{self, MANIFEST, PackageManifest};
use super::verify;
use crate::failure::{Failure, Result};
use crate::output;
use flate2::read::GzDecoder;
use object::Object;
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// How deep below the folder that is named a virtual machine is looked for.
const DEPTH: usize = 5;

/// Where plugins of a virtual machine go.
#[derive(Debug)]
struct Target {
    family: &'static str,
    abi: Abi,
    folder: PathBuf,
    /// A file of the machine's own code, which tells its processor.
    code: PathBuf,
}

pub fn run(args: &Install) -> Result {
    let target = find(&args.vm)?;
    let (name, bytes) = library(args, target.abi)?;
    let place = target.folder.join(package::file_name(&name, target.abi));
    check_fit(&name, &bytes, &target)?;
    if args.dry_run {
        anstream::println!("{} (layout {}) would go to {}", name, target.abi.name(), place.display());
        return Ok(());
    }
    output::write(&place, &bytes)?;
    anstream::println!("{}: for {}, proxy layout {}", place.display(), target.family, target.abi.name());
    Ok(())
}

/// The library for a layout: out of an archive, or built now.
fn library(args: &Install, abi: Abi) -> Result<(String, Vec<u8>)> {
    if args.plugin.ends_with(".tar.gz") {
        return unpack(Path::new(&args.plugin), abi);
    }
    let plugin = folder::find(&args.place.root, &args.plugin)?;
    if !build::is_loadable(&plugin)? {
        return Err(Failure::message(format!(
            "{}: it calls the platform of slangvm and is part of that program; it cannot be put beside another one",
            plugin.name()
        )));
    }
    if args.making.abi.is_some_and(|asked| asked != abi) {
        return Err(Failure::message(format!(
            "that virtual machine has the proxy layout {}; leave --abi out",
            abi.name()
        )));
    }
    let how = How { abi: Some(abi), ..How::from(&args.making) };
    let path = build::build(&args.place.root, &plugin, how, &args.place.output().join(abi.name()))?;
    let bytes =
        std::fs::read(&path).map_err(|e| Failure::message(format!("{}: cannot read it: {e}", path.display())))?;
    Ok((plugin.name().to_string(), bytes))
}

fn unpack(path: &Path, abi: Abi) -> Result<(String, Vec<u8>)> {
    let fail = |what: String| Failure::message(format!("{}: {what}", path.display()));
    let file = std::fs::File::open(path).map_err(|e| fail(format!("cannot read it: {e}")))?;
    let mut files = BTreeMap::new();
    let mut archive = tar::Archive::new(GzDecoder::new(file));
    let broken = |e: std::io::Error| fail(format!("it is damaged, or no archive of a plugin: {e}"));
    for entry in archive.entries().map_err(broken)? {
        let mut entry = entry.map_err(broken)?;
        let name =
            entry.path().map_err(broken)?.iter().skip(1).map(|p| p.to_string_lossy()).collect::<Vec<_>>().join("/");
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).map_err(broken)?;
        files.insert(name, bytes);
    }
    let text = files
        .remove(MANIFEST)
        .ok_or_else(|| fail(format!("it has no {MANIFEST}; expected what `vmmaker plugin package` makes")))?;
    let manifest: PackageManifest = serde_json::from_slice(&text).map_err(|e| fail(format!("{MANIFEST}: {e}")))?;
    let inside = manifest.libraries.get(abi.name()).and_then(|name| files.remove(name));
    let bytes = inside.ok_or_else(|| fail(format!("it has no library for the proxy layout {}", abi.name())))?;
    Ok((manifest.name, bytes))
}

/// Looks at what lies at and below a path.
fn find(path: &Path) -> Result<Target> {
    let start = if path.is_file() { path.parent().unwrap_or(Path::new(".")) } else { path };
    if !path.exists() {
        return Err(Failure::message(format!(
            "{}: there is nothing; --vm wants a virtual machine or its folder",
            path.display()
        )));
    }
    let entries = WalkDir::new(start).max_depth(DEPTH).sort_by_file_name();
    let files: Vec<PathBuf> =
        entries.into_iter().flatten().filter(|e| !e.file_type().is_dir()).map(|e| e.into_path()).collect();
    let named =
        |test: &dyn Fn(&str) -> bool| files.iter().find(|f| f.file_name().is_some_and(|n| test(&n.to_string_lossy())));
    let beside = |file: &PathBuf| file.parent().unwrap_or(Path::new(".")).to_path_buf();
    if let Some(code) = named(&|n| n.starts_with("libPharoVMCore")) {
        return Ok(Target { family: "the Pharo VM", abi: Abi::Pharo, folder: beside(code), code: code.clone() });
    }
    if let Some(code) = named(&|n| n.starts_with("vm-display-") || n.starts_with("vm-sound-")) {
        return Ok(Target {
            family: "a VM of Squeak or Cuis",
            abi: Abi::Classic,
            folder: beside(code),
            code: code.clone(),
        });
    }
    if let Some(code) = named(&|n| n == format!("slangvm{}", std::env::consts::EXE_SUFFIX)) {
        return Ok(Target {
            family: "slangvm",
            abi: Abi::Pharo,
            folder: beside(code).join("plugins"),
            code: code.clone(),
        });
    }
    Err(Failure::message(format!(
        "{}: no virtual machine is known by what lies here; expected libPharoVMCore (Pharo), vm-display-* modules (Squeak, Cuis) or slangvm",
        path.display()
    )))
}

/// Compares processors and word sizes of the plugin and the machine.
fn check_fit(name: &str, bytes: &[u8], target: &Target) -> Result {
    let fail = |path: &Path, e: String| Failure::message(format!("{}: {e}", path.display()));
    let code = std::fs::read(&target.code).map_err(|e| fail(&target.code, format!("cannot read it: {e}")))?;
    let machine = object::File::parse(&*code).map_err(|e| fail(&target.code, e.to_string()))?;
    let plugin = object::File::parse(bytes).map_err(|e| Failure::message(format!("{name}: {e}")))?;
    if machine.architecture() == plugin.architecture() && machine.is_64() == plugin.is_64() {
        return Ok(());
    }
    let describe = |f: &object::File| {
        format!("{} ({} bits)", verify::architecture(f.architecture()), if f.is_64() { 64 } else { 32 })
    };
    Err(Failure::message(format!(
        "{name}: it is for {}, {} is for {}; build it where that virtual machine runs",
        describe(&plugin),
        target.code.display(),
        describe(&machine)
    )))
}
