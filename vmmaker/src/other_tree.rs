//! Flavours of other source trees: translated whole, or looked at method by method.

use crate::args::{Generate, StateForm};
use crate::failure::{Failure, Result};
use crate::flavour::{self, Flavour};
use crate::{output, pipeline, report, sources};
use serde::Serialize;
use slang::diag::{Diagnostic, Severity};
use slang::emit::c;
use slang::eval::UnitRequest;
use slang::ir::UnitKind;
use slang::model::World;
use slang::source::SourceMap;
use slang::translate::{Coverage, Dialect, Options, coverage, translate_unit};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Writes the files of a flavour; answers their paths relative to the output folder.
pub fn generate(args: &Generate, name: &str) -> Result<Vec<PathBuf>> {
    if args.state == StateForm::Instance {
        return Err(Failure::message(
            "--state instance: tables of these sources hold functions that take no machine; use --state global",
        ));
    }
    let flavour = flavour::find(name)?;
    let map = sources::read_all(&args.sources)?;
    let files = translate(&map, &flavour, args.state)?;
    let folder = args.output.clone().unwrap_or_else(|| PathBuf::from("."));
    let mut written = Vec::new();
    for (path, text) in files {
        let path = Path::new(&flavour.folder).join(path);
        output::write(&folder.join(&path), text.as_bytes())?;
        written.push(path);
    }
    anstream::println!("{} files in {}", written.len(), folder.join(&flavour.folder).display());
    Ok(written)
}

fn translate(map: &SourceMap, flavour: &Flavour, state: StateForm) -> Result<Vec<c::File>> {
    let (world, diagnostics) = World::load(map);
    report::print(map, &diagnostics)?;
    let mut files = Vec::new();
    let plugins = flavour.plugins.iter().map(|class| flavour.plugin_request(class));
    for request in [flavour.request()].into_iter().chain(plugins) {
        files.extend(translate_unit_of(map, &world, &request?, state)?);
    }
    Ok(files)
}

fn translate_unit_of(map: &SourceMap, world: &World, request: &UnitRequest, state: StateForm) -> Result<Vec<c::File>> {
    let spec = pipeline::describe_in(map, world, request)?;
    let global_state = state == StateForm::Global && request.kind == UnitKind::Vm;
    let options = Options { dialect: Dialect::Classic, global_state, ..Options::default() };
    let (unit, diagnostics) = translate_unit(&spec, &options);
    report::print(map, &diagnostics)?;
    let problems = slang::ir::verify::verify(&unit);
    if !problems.is_empty() {
        for problem in &problems {
            anstream::eprintln!("{problem}");
        }
        return Err(Failure::message(format!(
            "{}: the translator made invalid code; this is a defect of the translator",
            unit.name
        )));
    }
    let form = match state {
        StateForm::Global => c::StateForm::Global,
        StateForm::Instance => c::StateForm::Instance,
    };
    let options = c::COptions { state: form, made_headers: &spec.made_headers, ..c::COptions::default() };
    Ok(match unit.kind {
        UnitKind::Vm => c::emit_vm(&unit, &options),
        UnitKind::Plugin => c::emit_plugin(&unit, &options),
    })
}

#[derive(Serialize)]
struct Json<'a> {
    flavour: &'a str,
    methods: usize,
    translated: usize,
    reachable: usize,
    reachable_translated: usize,
    reasons: BTreeMap<&'a str, usize>,
    diagnostics: Vec<report::JsonDiagnostic<'a>>,
}

/// How many of a flavour's methods can be translated, and why the others cannot.
pub fn check(paths: &[PathBuf], name: &str, json: bool) -> Result {
    let flavour = flavour::find(name)?;
    let map = sources::read_all(paths)?;
    let spec = pipeline::describe(&map, &flavour.request()?)?;
    let Coverage { methods, translated, reachable, reachable_translated, diagnostics } =
        coverage(&spec, &Options { dialect: Dialect::Classic, ..Options::default() });
    let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
    for d in diagnostics.iter().filter(|d| d.severity == Severity::Error) {
        *reasons.entry(d.code).or_default() += 1;
    }
    if json {
        let json = Json {
            flavour: name,
            methods,
            translated,
            reachable,
            reachable_translated,
            reasons,
            diagnostics: report::json(&map, &diagnostics),
        };
        anstream::println!("{}", serde_json::to_string_pretty(&json).expect("plain data"));
    } else {
        show(&map, &diagnostics);
        anstream::println!(
            "{name}: {translated} of {methods} methods are translated; {reachable_translated} of the {reachable} that the result needs"
        );
        for (code, count) in reasons {
            anstream::println!("{count:6}  {code}");
        }
    }
    match translated == methods {
        true => Ok(()),
        false => Err(Failure::Reported(format!("{} methods are not translated", methods - translated))),
    }
}

fn show(map: &SourceMap, diagnostics: &[Diagnostic]) {
    for d in diagnostics {
        anstream::eprintln!("{}\n", report::render(map, d));
    }
}
