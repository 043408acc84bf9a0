//! Sources to generated texts: the stages of `slang` strung together, with diagnostics printed as they come.

use crate::args::{Abi, Backend};
use crate::failure::{Failure, Result};
use crate::flavour::Flavour;
use crate::plugin::PluginFolder;
use crate::report;
use slang::diag::Diagnostic;
use slang::emit::c::COptions;
use slang::emit::{c, rust};
use slang::eval::{UnitRequest, unit_spec};
use slang::ir::{Unit, UnitKind};
use slang::model::World;
use slang::source::SourceMap;
use slang::spec::UnitSpec;
use slang::translate::{Dialect, Options, translate_unit};

/// A text and where it belongs, below `generated/<word size>/`.
pub struct GeneratedFile {
    pub path: String,
    pub text: String,
}

/// The description of one unit of all texts. Prints what is wrong; fails on errors.
pub fn describe(map: &SourceMap, request: &UnitRequest) -> Result<UnitSpec> {
    let (world, mut diagnostics) = World::load(map);
    match unit_spec(&world, request) {
        Ok((spec, more)) => {
            diagnostics.extend(more);
            report::print(map, &diagnostics)?;
            Ok(spec)
        }
        Err(more) => {
            diagnostics.extend(more);
            report::print(map, &diagnostics)?;
            Err(Failure::message(format!("{}: cannot be translated", request.root)))
        }
    }
}

fn translate(map: &SourceMap, request: &UnitRequest) -> Result<Unit> {
    let spec = describe(map, request)?;
    let (unit, diagnostics) = translate_unit(&spec, &Options { dialect: Dialect::Own, inline: true });
    report::print(map, &diagnostics)?;
    if let Some(problem) = slang::ir::verify::verify(&unit).first() {
        return Err(Failure::message(format!("{}: the translator made invalid code: {problem}", unit.name)));
    }
    Ok(unit)
}

/// The virtual machine in C and in Rust.
pub fn translate_vm(map: &SourceMap, flavour: &Flavour) -> Result<Vec<GeneratedFile>> {
    let mut request = UnitRequest::new(flavour.root.as_str(), UnitKind::Vm);
    request.name = Some(flavour.unit.as_str().into());
    request.word_bits = flavour.word_size;
    let unit = translate(map, &request)?;
    let mut files = named(c::emit_vm(&unit, &COptions::default()));
    files.extend(checked(map, rust::emit_vm(&unit, &rust_options(map)))?);
    Ok(files)
}

/// One plugin in one language; in C without the headers, which the virtual machine's form brings.
pub fn translate_plugin(plugin: &PluginFolder, backend: Backend, abi: Abi) -> Result<Vec<GeneratedFile>> {
    let (map, unit) = plugin_unit(plugin, abi)?;
    match backend {
        Backend::C => Ok(named(c::emit_plugin(&unit, &COptions::default()))),
        Backend::Rust => checked(&map, rust::emit_plugin(&unit, &rust_options(&map))),
    }
}

/// One plugin in one language with all that its compiler needs.
pub fn translate_plugin_alone(plugin: &PluginFolder, backend: Backend, abi: Abi) -> Result<Vec<GeneratedFile>> {
    let (map, unit) = plugin_unit(plugin, abi)?;
    match backend {
        Backend::C => {
            let mut files = c::emit_plugin(&unit, &COptions { line_directives: Some(&map), ..COptions::default() });
            files.extend(c::plugin_headers(&unit));
            Ok(named(files))
        }
        Backend::Rust => checked(&map, rust::emit_plugin(&unit, &rust_options(&map))),
    }
}

fn plugin_unit(plugin: &PluginFolder, abi: Abi) -> Result<(SourceMap, Unit)> {
    let map = plugin.slang()?;
    let mut request = UnitRequest::new(plugin.manifest.class(), UnitKind::Plugin);
    request.name = Some(plugin.manifest.name.as_str().into());
    let mut unit = translate(&map, &request)?;
    let layout = match abi {
        Abi::Pharo => "pharo",
        Abi::Classic => "classic",
    };
    unit.proxies.retain(|p| &*p.name == layout);
    Ok((map, unit))
}

/// The lists of plugins that are compiled into the virtual machine: for its C form, its Rust form, and for builds.
pub fn builtin_tables(names: &[&str]) -> Vec<GeneratedFile> {
    named(vec![
        ("plugins/builtin.list".to_string(), names.iter().map(|n| format!("{n}\n")).collect()),
        ("plugins/src/builtin_plugins.c".to_string(), c::builtin_table(names)),
        ("rust/plugins/mod.rs".to_string(), rust::builtin_module(names)),
    ])
}

pub fn rust_options(map: &SourceMap) -> rust::Options<'_> {
    rust::Options { sources: Some(map), ..rust::Options::default() }
}

fn named(files: Vec<(String, String)>) -> Vec<GeneratedFile> {
    files.into_iter().map(|(path, text)| GeneratedFile { path, text }).collect()
}

fn checked(map: &SourceMap, output: rust::Output) -> Result<Vec<GeneratedFile>> {
    let diagnostics: &[Diagnostic] = &output.diagnostics;
    report::print(map, diagnostics)?;
    Ok(named(output.files))
}
