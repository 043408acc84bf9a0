//! Sources to generated texts: the stages of `slang` strung together, with diagnostics printed as they come.

use crate::args::Backend;
use crate::failure::{Failure, Result};
use crate::flavour::Flavour;
use crate::plugin::PluginFolder;
use crate::plugin::args::Abi;
use crate::report;
use slang::diag::{Diagnostic, Severity};
use slang::emit::c::COptions;
use slang::emit::{c, rust};
use slang::eval::{UnitRequest, unit_spec};
use slang::ir::{ExternKind, Unit, UnitKind};
use slang::model::World;
use slang::source::{Location, SourceMap};
use slang::spec::UnitSpec;
use slang::translate::{Options, translate_unit};

/// A text and where it belongs, below `generated/<word size>/`.
pub struct GeneratedFile {
    pub path: String,
    pub text: String,
}

impl GeneratedFile {
    /// The last part of its path.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

/// The description of one unit of all texts. Prints what is wrong; fails on errors.
pub fn describe(map: &SourceMap, request: &UnitRequest) -> Result<UnitSpec> {
    let (world, mut diagnostics) = World::load(map);
    if request.partial {
        let lacking = |d: &&mut Diagnostic| matches!(d.code, "unknown-superclass" | "unknown-pool");
        diagnostics.iter_mut().filter(lacking).for_each(|d| d.severity = Severity::Warning);
    }
    report::print(map, &diagnostics)?;
    describe_in(map, &world, request)
}

/// The same when the classes are loaded already.
pub fn describe_in(map: &SourceMap, world: &World, request: &UnitRequest) -> Result<UnitSpec> {
    match unit_spec(world, request) {
        Ok((spec, diagnostics)) => {
            report::print(map, &diagnostics)?;
            Ok(spec)
        }
        Err(diagnostics) => {
            report::print(map, &diagnostics)?;
            Err(Failure::message(format!("{}: cannot be translated", request.root)))
        }
    }
}

fn translate(map: &SourceMap, request: &UnitRequest) -> Result<Unit> {
    let spec = describe(map, request)?;
    lower(map, &spec, &Options::default())
}

fn lower(map: &SourceMap, spec: &UnitSpec, options: &Options) -> Result<Unit> {
    let (unit, diagnostics) = translate_unit(spec, options);
    report::print(map, &diagnostics)?;
    if let Some(problem) = slang::ir::verify::verify(&unit).first() {
        return Err(Failure::message(format!("{}: the translator made invalid code: {problem}", unit.name)));
    }
    Ok(unit)
}

/// The virtual machine in C and in Rust.
pub fn translate_vm(map: &SourceMap, flavour: &Flavour) -> Result<Vec<GeneratedFile>> {
    let unit = translate(map, &flavour.request()?)?;
    let mut files = named(c::emit_vm(&unit, &COptions::default()));
    files.extend(checked(map, rust::emit_vm(&unit, &rust_options(map)))?);
    Ok(files)
}

/// A translated plugin with all that its compiler needs.
pub struct TranslatedPlugin {
    pub sources: SourceMap,
    pub unit: Unit,
    pub files: Vec<GeneratedFile>,
    /// Functions of the virtual machine's platform that it calls.
    pub platform_functions: Vec<String>,
    /// Functions that the sources declare, and where.
    pub declared: Vec<(String, Location)>,
}

impl TranslatedPlugin {
    /// The Slang line that a line of generated Rust comes from.
    pub fn slang_line(&self, path: &str, line: usize) -> Option<(String, usize)> {
        let map = self.files.iter().find(|f| f.name().strip_suffix(".lines") == Some(path))?;
        let entries = map.text.lines().filter_map(|l| l.split_once('\t'));
        let (_, place) = entries.take_while(|(n, _)| n.parse::<usize>().is_ok_and(|n| n <= line)).last()?;
        let (path, line) = place.rsplit_once(':')?;
        Some((path.to_string(), line.parse().ok()?))
    }
}

/// One plugin in one language with all that its compiler needs.
pub fn translate_plugin_alone(plugin: &PluginFolder, backend: Backend, abi: Abi) -> Result<TranslatedPlugin> {
    let PluginUnit { sources, unit, declared, platform_functions, .. } = plugin_unit(plugin, abi, &author_options())?;
    let files = match backend {
        Backend::C => {
            let mut files = c::emit_plugin(&unit, &COptions { line_directives: Some(&sources), ..COptions::default() });
            files.extend(c::plugin_headers(&unit));
            named(files)
        }
        Backend::Rust => {
            let mut files = checked(&sources, rust::emit_plugin(&unit, &rust_options(&sources)))?;
            if !plugin.manifest.support.c.is_empty() {
                files.extend(named(c::plugin_headers(&unit)));
            }
            files
        }
    };
    Ok(TranslatedPlugin { sources, unit, files, platform_functions, declared })
}

/// How an author's own plugin is translated: C text is allowed.
pub fn author_options() -> Options {
    Options { c_text: true, ..Options::default() }
}

/// One plugin in one language as it stands below `generated/`; in C without the headers, which the virtual machine's form brings.
/// Plugins of the virtual machine have a form in both languages, so they hold no C text.
pub fn translate_plugin(plugin: &PluginFolder, backend: Backend) -> Result<Vec<GeneratedFile>> {
    let PluginUnit { sources, unit, .. } = plugin_unit(plugin, plugin.manifest.abi, &Options::default())?;
    plugin_texts(&sources, &unit, backend)
}

pub fn plugin_texts(sources: &SourceMap, unit: &Unit, backend: Backend) -> Result<Vec<GeneratedFile>> {
    match backend {
        Backend::C => Ok(named(c::emit_plugin(unit, &COptions::default()))),
        Backend::Rust => checked(sources, rust::emit_plugin(unit, &rust_options(sources))),
    }
}

/// A plugin before it is printed in a language.
pub struct PluginUnit {
    pub sources: SourceMap,
    pub spec: UnitSpec,
    pub unit: Unit,
    declared: Vec<(String, Location)>,
    /// Functions of the virtual machine's platform that it calls.
    pub platform_functions: Vec<String>,
}

pub fn plugin_unit(plugin: &PluginFolder, abi: Abi, options: &Options) -> Result<PluginUnit> {
    let sources = plugin.slang()?;
    let mut request = UnitRequest::new(plugin.manifest.class(), UnitKind::Plugin);
    request.name = Some(plugin.manifest.name.as_str().into());
    let spec = describe(&sources, &request)?;
    let mut unit = lower(&sources, &spec, options)?;
    unit.proxies.retain(|p| &*p.name == abi.name());
    let used = |name: &str| unit.externs.iter().any(|e| e.kind == ExternKind::Platform && &*e.name == name);
    let mut platform_functions = Vec::new();
    let mut declared = Vec::new();
    for (selector, external) in &spec.externs {
        let name = slang::lower::env::c_name(selector);
        let method = &external.method;
        if &*method.class == "PlatformInterface" && used(&name) {
            platform_functions.push(name.clone());
        }
        declared.push((name, Location { file: method.file, span: method.ast.selector_span }));
    }
    Ok(PluginUnit { sources, spec, unit, declared, platform_functions })
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
