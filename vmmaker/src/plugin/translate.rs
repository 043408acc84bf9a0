//! `vmmaker plugin translate`: plugin classes of any Slang tree to C in the classic layout.

use super::args::{Mode, Translate};
use crate::failure::{Failure, Result};
use crate::{output, report, sources};
use serde::Serialize;
use slang::diag::{Diagnostic, Severity};
use slang::emit::c::{self, COptions, StateForm};
use slang::eval::{plugin_classes, unit_spec};
use slang::ir::{Linkage, UnitKind};
use slang::model::World;
use slang::source::{Name, SourceMap};
use slang::translate::translate_unit;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// One plugin that was translated.
#[derive(Serialize)]
struct Translated {
    class: String,
    module: String,
    file: PathBuf,
    lines: usize,
    functions: usize,
    primitives: usize,
}

#[derive(Serialize)]
struct JsonPlugin<'a> {
    class: &'a str,
    translated: bool,
    #[serde(flatten)]
    result: Option<Translated>,
    diagnostics: Vec<report::JsonDiagnostic<'a>>,
}

pub fn run(args: &Translate) -> Result {
    let mut map = sources::read_all(&args.sources)?;
    let base = map.iter().any(|(_, f)| f.path.rsplit('/').next() == Some("InterpreterPlugin.class.st"));
    if !base {
        sources::add_builtin_vm(&mut map);
    }
    sources::add_image_classes(&mut map);
    let (world, loading) = World::load(&map);
    let classes = chosen(args, &map, &world)?;
    let mut results = Vec::new();
    let mut modules: BTreeSet<String> = BTreeSet::new();
    let mut failed = 0;
    for class in &classes {
        let mut diagnostics: Vec<Diagnostic> = Vec::new();
        let text = translate(&world, &loading, class, args, &mut diagnostics);
        let result = match text {
            Some((mut translated, text)) => {
                if !modules.insert(translated.module.clone()) {
                    return Err(Failure::message(format!(
                        "{class}: another class is translated to module {}; name one of the two with --class",
                        translated.module
                    )));
                }
                let path = args.output.join(&translated.file);
                output::write(&path, text.as_bytes())?;
                translated.file = path;
                Some(translated)
            }
            None => None,
        };
        failed += usize::from(result.is_none());
        if !args.json {
            tell(&map, class, result.as_ref(), &diagnostics);
        }
        results.push((class.clone(), result, diagnostics));
    }
    if !modules.is_empty() {
        write_list(args, &modules)?;
    }
    let total = classes.len();
    if args.json {
        let list: Vec<JsonPlugin> = results
            .iter_mut()
            .map(|(class, result, diagnostics)| JsonPlugin {
                class,
                translated: result.is_some(),
                result: result.take(),
                diagnostics: report::json(&map, diagnostics),
            })
            .collect();
        anstream::println!("{}", serde_json::to_string_pretty(&list).expect("plain data"));
    } else {
        anstream::println!(
            "{} of {total} plugin{} in {}",
            total - failed,
            report::plural(total),
            args.output.display()
        );
    }
    match failed {
        0 => Ok(()),
        n => Err(Failure::Reported(format!("{n} of {total} plugin{} cannot be translated", report::plural(total)))),
    }
}

/// The classes asked for, or all.
fn chosen(args: &Translate, map: &SourceMap, world: &World) -> Result<Vec<Name>> {
    if !args.all {
        for class in &args.classes {
            if !world.classes.get(class.as_str()).is_some_and(|c| c.defined) {
                return Err(Failure::message(format!("{class}: no such class in the sources")));
            }
            if !world.inherits_from(class, "InterpreterPlugin") {
                return Err(Failure::message(format!(
                    "{class}: not a plugin; expected a subclass of InterpreterPlugin or SmartSyntaxInterpreterPlugin"
                )));
            }
        }
        return Ok(args.classes.iter().map(|c| Name::from(c.as_str())).collect());
    }
    match plugin_classes(world) {
        Ok(classes) if classes.is_empty() => Err(Failure::message("no plugin class in the sources")),
        Ok(classes) => Ok(classes),
        Err(diagnostic) => {
            report::print(map, &[diagnostic])?;
            Err(Failure::message("cannot tell which classes are plugins"))
        }
    }
}

/// The text of one plugin and what is in it; none when a diagnostic is an error.
fn translate(
    world: &World,
    loading: &[Diagnostic],
    class: &Name,
    args: &Translate,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Translated, String)> {
    let spec = match unit_spec(world, &args.translation.request(class.clone(), UnitKind::Plugin)) {
        Ok((spec, found)) => {
            diagnostics.extend(found);
            spec
        }
        Err(found) => {
            diagnostics.extend(found);
            return None;
        }
    };
    // What is wrong elsewhere in the tree is not this plugin's matter.
    let own = spec.classes.iter().chain(spec.structs.iter().map(|s| &s.class));
    let files: BTreeSet<_> = own.filter_map(|c| world.class(c)).map(|c| c.location.file).collect();
    diagnostics.extend(loading.iter().filter(|d| d.location.is_some_and(|l| files.contains(&l.file))).cloned());
    let (unit, found) = translate_unit(&spec, &args.translation.options());
    diagnostics.extend(found);
    if diagnostics.iter().any(|d| d.severity == Severity::Error) {
        return None;
    }
    if let Some(problem) = slang::ir::verify::verify(&unit).first() {
        let what = format!("{class}: the translator made invalid code: {problem}");
        diagnostics.push(Diagnostic::error("invalid-ir", None, what).help("this is a defect of the translator"));
        return None;
    }
    let options = COptions { state: StateForm::Global, ..COptions::default() };
    let (_, mut text) = c::emit_plugin(&unit, &options).pop()?;
    if args.mode == Mode::Internal {
        let first_line = text.find('\n').map_or(0, |i| i + 1);
        text.insert_str(
            first_line,
            "\n#if !defined(SQUEAK_BUILTIN_PLUGIN)\n# define SQUEAK_BUILTIN_PLUGIN 1\n#endif\n",
        );
    }
    let primitives = unit.functions.iter().filter(|f| f.linkage == Linkage::Exported).count();
    let translated = Translated {
        class: class.to_string(),
        module: unit.name.to_string(),
        file: Path::new(&*unit.name).join(format!("{}.c", unit.name)),
        lines: text.lines().count(),
        functions: unit.functions.len(),
        primitives,
    };
    Some((translated, text))
}

fn tell(map: &SourceMap, class: &Name, result: Option<&Translated>, diagnostics: &[Diagnostic]) {
    // The outcome is told by the line that follows.
    let _ = report::print(map, diagnostics);
    match result {
        Some(t) => anstream::println!(
            "{:28} {:5} lines, {:3} functions, {:3} exported  {}",
            class,
            t.lines,
            t.functions,
            t.primitives,
            t.file.display()
        ),
        None => {
            anstream::println!("{class:28} not translated: {}", report::summary(diagnostics).unwrap_or_default());
        }
    }
}

/// `plugins.ext` or `plugins.int`: the modules of this run, as makefiles of classic virtual machines read them.
fn write_list(args: &Translate, modules: &BTreeSet<String>) -> Result {
    let (file, variable) = match args.mode {
        Mode::External => ("plugins.ext", "EXTERNAL_PLUGINS"),
        Mode::Internal => ("plugins.int", "INTERNAL_PLUGINS"),
    };
    let list: Vec<&str> = modules.iter().map(String::as_str).collect();
    output::write(&args.output.join(file), format!("{variable} = \\\n{}\n", list.join(" \\\n")).as_bytes())
}
