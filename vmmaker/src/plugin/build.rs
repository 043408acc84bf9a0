//! `vmmaker plugin build`: from Slang to a library, in one pass and without the virtual machine.
//!
//! Everything is made in a folder of its own and moved into place when all of it succeeded: a build that fails leaves what the last one made.

use super::args::{Abi, Build, Making};
use super::folder::{self, PluginFolder};
use super::{compile, exports};
use crate::args::Backend;
use crate::failure::{Failure, Result};
use crate::{output, pipeline};
use std::path::{Path, PathBuf};

/// What is built, apart from which plugin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct How {
    pub backend: Backend,
    /// The manifest's when absent.
    pub abi: Option<Abi>,
    /// A static library to link into a program.
    pub builtin: bool,
    /// Without optimisation, with assertions and debug information.
    pub debug: bool,
    pub sanitize: compile::Sanitizers,
}

impl How {
    pub fn plain(backend: Backend) -> Self {
        How { backend, abi: None, builtin: false, debug: false, sanitize: compile::Sanitizers::default() }
    }
}

impl From<&Making> for How {
    fn from(making: &Making) -> Self {
        How {
            backend: making.backend,
            abi: making.abi,
            builtin: false,
            debug: making.debug,
            sanitize: compile::Sanitizers::new(&making.sanitize),
        }
    }
}

pub fn run(args: &Build) -> Result {
    let root = &args.place.root;
    let plugins = folder::chosen(root, args.plugin.as_deref())?;
    exports::check_apart(root)?;
    for plugin in &plugins {
        let how = How { builtin: args.builtin, ..How::from(&args.making) };
        let library = build(root, plugin, how, &args.place.output())?;
        anstream::println!("{}", library.display());
    }
    Ok(())
}

/// Translates and compiles one plugin; answers the library's path. It appears when everything succeeded, below `output` in a folder named after the plugin.
///
/// In an author's own folder the text also goes to `generated/` below the root, when the manifest's own layout is built.
pub fn build(root: &Path, plugin: &PluginFolder, how: How, output: &Path) -> Result<PathBuf> {
    let name = plugin.name();
    let abi = how.abi.unwrap_or(plugin.manifest.abi);
    how.sanitize.check(how.backend)?;
    let translated = pipeline::translate_plugin_alone(plugin, how.backend, abi)?;
    exports::check_image(plugin, &translated.unit)?;
    // A plugin that is built into the virtual machine can be loaded as well, as long as it only uses the proxy.
    let builtin = how.builtin || plugin.manifest.builtin && !translated.platform_functions.is_empty();
    if !builtin {
        refuse_platform(plugin, &translated)?;
    }
    let fail = |path: &Path, e: std::io::Error| Failure::message(format!("{}: cannot write: {e}", path.display()));
    std::fs::create_dir_all(output).map_err(|e| fail(output, e))?;
    let stage = tempfile::Builder::new().prefix(".building-").tempdir_in(output).map_err(|e| fail(output, e))?;
    for file in &translated.files {
        output::write(&stage.path().join(file.name()), file.text.as_bytes())?;
    }
    let job = compile::Job { plugin, translated: &translated, stage: stage.path(), how, builtin };
    let library = job.run()?;

    let folder = output.join(name);
    for file in &translated.files {
        output::write(&folder.join(file.name()), file.text.as_bytes())?;
    }
    let place = folder.join(library.file_name().expect("the compiler was told a file name"));
    std::fs::rename(&library, &place).map_err(|e| fail(&place, e))?;
    if abi == plugin.manifest.abi && !is_project(root) {
        keep_texts(root, &translated, how.backend)?;
    }
    Ok(place)
}

/// Whether the plugin works as a library beside a virtual machine: it uses the proxy only.
pub fn is_loadable(plugin: &PluginFolder) -> Result<bool> {
    if !plugin.manifest.builtin {
        return Ok(true);
    }
    Ok(pipeline::plugin_unit(plugin, plugin.manifest.abi, &pipeline::author_options())?.platform_functions.is_empty())
}

/// The texts for review and for other build systems, without positions in them, and the headers they need.
fn keep_texts(root: &Path, translated: &pipeline::TranslatedPlugin, backend: Backend) -> Result {
    let generated = root.join("generated/64");
    for file in pipeline::plugin_texts(&translated.sources, &translated.unit, backend)? {
        output::write(&generated.join(&file.path), file.text.as_bytes())?;
    }
    for file in translated.files.iter().filter(|f| f.path.ends_with(".h")) {
        output::write(&generated.join("vm/include").join(file.name()), file.text.as_bytes())?;
    }
    Ok(())
}

/// Where the virtual machine's own sources are, `vmmaker generate` writes `generated/`.
fn is_project(root: &Path) -> bool {
    root.join("vm/vm.toml").is_file()
}

/// A loaded plugin reaches the virtual machine through the proxy only; the program exports no other symbol.
fn refuse_platform(plugin: &PluginFolder, translated: &pipeline::TranslatedPlugin) -> Result {
    match translated.platform_functions.first() {
        None => Ok(()),
        Some(function) => Err(Failure::message(format!(
            "{}: it calls {function} of the platform, which only plugins inside the virtual machine reach; set builtin = true in plugin.toml, or write the function as support code",
            plugin.name()
        ))),
    }
}
