//! `vmmaker check`: every problem of some source folders, and what they hold.

use crate::args::Check;
use crate::failure::{Failure, Result};
use crate::{other_tree, report, sources};
use serde::Serialize;
use slang::check::{Summary, Units, Untranslatable};
use slang::diag::Diagnostic;
use slang::eval::UnitRequest;
use slang::ir::UnitKind;
use slang::model::World;
use slang::source::SourceMap;
use slang::translate::{Dialect, Options};
use std::collections::BTreeMap;

#[derive(Serialize)]
struct Json<'a> {
    summary: &'a Summary,
    units: JsonUnits<'a>,
    diagnostics: Vec<report::JsonDiagnostic<'a>>,
}

#[derive(Serialize)]
struct JsonUnits<'a> {
    units: Vec<&'a str>,
    methods: usize,
    untranslatable: Vec<JsonMethod<'a>>,
}

#[derive(Serialize)]
struct JsonMethod<'a> {
    unit: &'a str,
    class: &'a str,
    selector: &'a str,
    reason: report::JsonDiagnostic<'a>,
}

pub fn run(args: &Check) -> Result {
    if let Some(name) = &args.flavour {
        return other_tree::check(&args.paths, name, args.json);
    }
    let mut map = sources::read_all(&args.paths)?;
    let checked = slang::check::check(&map);
    let roots = roots(&map, &checked.world, args)?;
    let dialect = if args.strict { Dialect::Own } else { Dialect::Classic };
    let options = Options { dialect, inline: false, ..Options::default() };
    let units = if roots.is_empty() {
        Units::default()
    } else if checked.world.class("InterpreterPlugin").is_some_and(|c| c.defined) {
        slang::check::translatable(&checked.world, &roots, &options)
    } else {
        // A plugin author's folder: the base classes are those inside this command.
        sources::add_builtin_vm(&mut map);
        slang::check::translatable(&World::load(&map).0, &roots, &options)
    };
    let mut diagnostics = checked.diagnostics;
    diagnostics.extend(units.diagnostics.iter().cloned());
    if args.strict {
        diagnostics.extend(units.untranslatable.iter().map(|u| u.reason.clone()));
    }
    slang::diag::tidy(&mut diagnostics);
    if args.json {
        print_json(&map, &checked.summary, &units, &diagnostics);
        return report::summary(&diagnostics).map_or(Ok(()), |text| Err(Failure::Reported(text)));
    }
    let printed = report::print(&map, &diagnostics);
    anstream::println!("{}", checked.summary);
    print_units(&map, &units);
    printed
}

/// The plugins, and the virtual machines that were asked for.
fn roots(map: &SourceMap, world: &World, args: &Check) -> Result<Vec<UnitRequest>> {
    let mut roots: Vec<UnitRequest> =
        slang::check::plugins(world).into_iter().map(|name| UnitRequest::new(name, UnitKind::Plugin)).collect();
    for root in &args.roots {
        if world.class(root).is_none_or(|c| !c.defined) {
            let message = format!("there is no class `{root}` to translate");
            let diagnostic = Diagnostic::error("unknown-root", None, message).help("name a class of the sources");
            return Err(report::print(map, &[diagnostic]).err().unwrap_or_else(|| Failure::message("unknown class")));
        }
        if !roots.iter().any(|r| *r.root == **root) {
            let plugin = world.inherits_from(root, "InterpreterPlugin");
            roots.push(UnitRequest::new(root.as_str(), if plugin { UnitKind::Plugin } else { UnitKind::Vm }));
        }
    }
    Ok(roots)
}

fn print_units(map: &SourceMap, units: &Units) {
    if units.units.is_empty() {
        return;
    }
    anstream::println!("{:>8} units", units.units.len());
    anstream::println!("{:>8} methods in them", units.methods);
    anstream::println!("{:>8} of them untranslatable", units.untranslatable.len());
    let mut by_reason: BTreeMap<&str, Vec<&Untranslatable>> = BTreeMap::new();
    for method in &units.untranslatable {
        by_reason.entry(method.reason.code).or_default().push(method);
    }
    for (code, methods) in by_reason {
        anstream::println!("{:>8} {code}", methods.len());
        for Untranslatable { class, selector, reason, .. } in methods {
            let place = reason.location.map_or(String::new(), |l| {
                let file = map.get(l.file);
                let at = file.line_column(l.span.start as usize);
                format!("{}:{}:{}: ", file.path, at.line, at.column)
            });
            anstream::println!("         {place}{class}>>#{selector}: {}", reason.message);
        }
    }
}

fn print_json(map: &SourceMap, summary: &Summary, units: &Units, diagnostics: &[Diagnostic]) {
    let reasons: Vec<Diagnostic> = units.untranslatable.iter().map(|u| u.reason.clone()).collect();
    let untranslatable = units.untranslatable.iter().zip(report::json(map, &reasons));
    let json = Json {
        summary,
        units: JsonUnits {
            units: units.units.iter().map(|n| &**n).collect(),
            methods: units.methods,
            untranslatable: untranslatable
                .map(|(u, reason)| JsonMethod { unit: &u.unit, class: &u.class, selector: &u.selector, reason })
                .collect(),
        },
        diagnostics: report::json(map, diagnostics),
    };
    anstream::println!("{}", serde_json::to_string_pretty(&json).expect("plain data"));
}
