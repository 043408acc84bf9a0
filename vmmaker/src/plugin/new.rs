//! `vmmaker plugin new`: the folder of a plugin that builds, is tested and answers at once.

use super::args::{New, SupportLanguage, Template};
use super::manifest::is_module_name;
use crate::failure::{Failure, Result};
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Layers that are laid over each other: `common`, the image's side of a template, its Slang in one of its forms.
static TEMPLATES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates/plugin");

pub fn run(args: &New) -> Result {
    if !is_module_name(&args.name) {
        return Err(Failure::message(format!(
            "{:?} is not a module name; expected letters, digits and underscores, a letter first: HelloWorldPlugin",
            args.name
        )));
    }
    let into =
        args.into.clone().unwrap_or_else(|| PathBuf::from(if Path::new("plugins").is_dir() { "plugins" } else { "." }));
    let folder = into.join(&args.name);
    if folder.exists() {
        return Err(Failure::message(format!(
            "{}: it exists already; choose another name or remove it",
            folder.display()
        )));
    }
    let fail = |e: std::io::Error| Failure::message(format!("{}: cannot write: {e}", folder.display()));
    std::fs::create_dir_all(&into).map_err(fail)?;
    let stage = tempfile::Builder::new().prefix(".new-").tempdir_in(&into).map_err(fail)?;
    let files = files(args)?;
    for (path, text) in &files {
        crate::output::write(&stage.path().join(path), text.as_bytes())?;
    }
    let stage = stage.keep();
    std::fs::rename(&stage, &folder).map_err(fail)?;
    make_readable(&folder).map_err(fail)?;
    for (path, _) in &files {
        anstream::println!("{}", folder.join(path).display());
    }
    anstream::eprintln!("next: vmmaker plugin test {}", args.name);
    Ok(())
}

/// Temporary folders are made private to their owner.
#[cfg(unix)]
fn make_readable(folder: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn make_readable(_: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Paths in the new folder with their texts.
fn files(args: &New) -> Result<Vec<(String, String)>> {
    let template = match args.template {
        Template::Hello => "hello",
        Template::Elements => "elements",
    };
    let support = args.support.map(|s| match s {
        SupportLanguage::C => "support-c",
        SupportLanguage::Rust => "support-rust",
    });
    let slang = match (args.smart_syntax, support) {
        (_, Some(_)) if args.template != Template::Hello => {
            return Err(Failure::message("--support and --template exclude each other; leave one of them out"));
        }
        (true, Some(_)) => {
            return Err(Failure::message("--support and --smart-syntax exclude each other; leave one of them out"));
        }
        (false, Some(support)) => support.to_string(),
        (true, None) => format!("{template}-smart"),
        (false, None) => format!("{template}-plain"),
    };
    let mut layers = vec!["common".to_string()];
    if support.is_none() {
        layers.push(format!("{template}-image"));
    } else {
        layers.push("support-image".to_string());
    }
    layers.push(slang);
    let mut found = BTreeMap::new();
    for layer in layers {
        let dir = TEMPLATES.get_dir(&layer).expect("every template is inside");
        collect(dir, &layer, &args.name, &mut found);
    }
    Ok(found.into_iter().collect())
}

/// A file of a later layer replaces that of an earlier one.
fn collect(dir: &'static Dir<'static>, layer: &str, name: &str, found: &mut BTreeMap<String, String>) {
    for file in dir.files() {
        let path = file.path().strip_prefix(layer).unwrap_or(file.path()).to_string_lossy().replace('\\', "/");
        let text = file.contents_utf8().unwrap_or_default();
        found.insert(fill(&path, name), fill(text, name));
    }
    for sub in dir.dirs() {
        collect(sub, layer, name, found);
    }
}

/// `NAME` is the module, `STEM` the module without `Plugin`: the class that the image sees.
fn fill(text: &str, name: &str) -> String {
    let stem = name.strip_suffix("Plugin").filter(|s| !s.is_empty());
    let stem = stem.map_or_else(|| format!("{name}Client"), str::to_string);
    text.replace("__NAME__", name).replace("__STEM__", &stem)
}
