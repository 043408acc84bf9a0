//! `vmmaker plugin verify`: whether a library that somebody built is a plugin that runs here.
//!
//! The file is read first, so that a library for another machine is told as such and not as a failure to load.

use super::args::{Abi, Verify};
use super::machine;
use crate::failure::{Failure, Result};
use object::{Architecture, Object, ObjectSection, ObjectSymbol};
use serde::Serialize;
use std::path::Path;

/// What a library says about itself.
#[derive(Clone, Debug, Serialize)]
pub struct Library {
    pub module: String,
    /// Bits of a machine word: 32 or 64.
    pub word_size: u8,
    pub architecture: String,
    pub format: String,
    /// The layout of the proxy that it names; none where it was not made by this project.
    pub abi: Option<String>,
    /// Exported functions, without those by which a plugin is introduced.
    pub primitives: Vec<String>,
}

pub fn run(args: &Verify) -> Result {
    let library = read(&args.library)?;
    fits(&args.library, &library)?;
    let vm = args.machine.find()?;
    let folder = tempfile::tempdir().map_err(|e| Failure::message(format!("cannot make a temporary folder: {e}")))?;
    let image = machine::write_probe(&library.module, folder.path())?;
    let plugins = std::path::absolute(&args.library).unwrap_or_else(|_| args.library.clone());
    let plugins = plugins.parent().unwrap_or(Path::new("."));
    machine::probe(&vm, &library.module, plugins, &image, Default::default())?;
    if args.json {
        anstream::println!("{}", serde_json::to_string_pretty(&library).expect("plain data"));
    } else {
        let abi = library.abi.as_deref().unwrap_or("unknown");
        anstream::println!(
            "{}: {} for {} ({} bits), proxy layout {abi}, {} primitives; {} loads it",
            args.library.display(),
            library.module,
            library.architecture,
            library.word_size,
            library.primitives.len(),
            vm.display()
        );
    }
    Ok(())
}

/// Reads a shared library without loading it.
pub fn read(path: &Path) -> Result<Library> {
    let fail = |what: String| Failure::message(format!("{}: {what}", path.display()));
    let bytes = std::fs::read(path).map_err(|e| fail(format!("cannot read it: {e}")))?;
    let file = object::File::parse(&*bytes).map_err(|e| {
        fail(format!(
            "this is no shared library ({}); expected what `vmmaker plugin build` makes",
            e.to_string().to_lowercase()
        ))
    })?;
    let mut exported: Vec<String> = Vec::new();
    let mut abi = None;
    for symbol in file.dynamic_symbols().filter(|s| s.is_definition() && s.is_global()) {
        let Ok(name) = symbol.name() else { continue };
        if name == "slangvmPluginAbi" {
            abi = c_string(&file, &symbol);
        } else {
            exported.push(name.to_string());
        }
    }
    exported.sort();
    if !exported.iter().any(|n| n == "setInterpreter") {
        return Err(fail("it has no function setInterpreter; this is a library, but no plugin".to_string()));
    }
    let stem = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let stem = stem.strip_prefix("lib").unwrap_or(&stem);
    exported.retain(|n| !super::exports::HANDSHAKE.contains(&n.as_str()) && !n.ends_with("AccessorDepth"));
    Ok(Library {
        module: stem.split('.').next().unwrap_or(stem).to_string(),
        word_size: if file.is_64() { 64 } else { 32 },
        architecture: architecture(file.architecture()),
        format: format!("{:?}", file.format()).to_lowercase(),
        abi,
        primitives: exported,
    })
}

/// The text that a symbol's data begins with.
fn c_string(file: &object::File, symbol: &object::Symbol) -> Option<String> {
    let section = file.section_by_index(symbol.section_index()?).ok()?;
    let data = section.data().ok()?;
    let start = usize::try_from(symbol.address().checked_sub(section.address())?).ok()?;
    let text = data.get(start..)?;
    let end = text.iter().position(|b| *b == 0)?;
    Some(String::from_utf8_lossy(&text[..end]).into_owned())
}

pub fn architecture(of: Architecture) -> String {
    match of {
        Architecture::X86_64 => "x86_64".to_string(),
        Architecture::I386 => "x86".to_string(),
        Architecture::Aarch64 => "aarch64".to_string(),
        other => format!("{other:?}").to_lowercase(),
    }
}

/// Whether a library can run on this machine's virtual machine at all.
pub fn fits(path: &Path, library: &Library) -> Result {
    let fail = |what: String| Err(Failure::message(format!("{}: {what}", path.display())));
    let bits = usize::BITS as u8;
    if library.word_size != bits {
        return fail(format!(
            "it was built for {}-bit words, this machine has {bits}-bit ones; build it anew here",
            library.word_size
        ));
    }
    if library.architecture != std::env::consts::ARCH {
        return fail(format!(
            "it was built for {}, this machine is {}; build it anew here",
            library.architecture,
            std::env::consts::ARCH
        ));
    }
    if let Some(abi) = &library.abi
        && ![Abi::Pharo, Abi::Classic].iter().any(|a| a.name() == abi)
    {
        return fail(format!("it was built for the proxy layout '{abi}'; known are pharo and classic, build it anew"));
    }
    Ok(())
}
