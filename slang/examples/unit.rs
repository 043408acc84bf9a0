//! Evaluates the class side of sources and says what the unit of a root class consists of.
//!
//! `cargo run --release -p slang --example unit -- ROOT vm|plugin FOLDER...`

use slang::eval::{UnitRequest, unit_spec};
use slang::ir::UnitKind;
use slang::model::World;
use slang::source::{SourceFile, SourceMap};
use std::path::Path;
use std::time::Instant;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [root, kind, folders @ ..] = args.as_slice() else {
        eprintln!("usage: unit ROOT vm|plugin FOLDER...");
        return;
    };
    let mut map = SourceMap::default();
    for folder in folders {
        collect(Path::new(folder), Path::new(folder), &mut map);
    }
    let (world, diagnostics) = World::load(&map);
    for d in diagnostics.iter().filter(|d| d.severity == slang::diag::Severity::Error) {
        show(&map, d);
    }
    let kind = if kind == "plugin" { UnitKind::Plugin } else { UnitKind::Vm };
    let start = Instant::now();
    match unit_spec(&world, &UnitRequest::new(root.as_str(), kind)) {
        Ok((spec, warnings)) => {
            warnings.iter().for_each(|d| show(&map, d));
            println!("classes {:?}", spec.classes);
            println!("structs {:?}", spec.structs.iter().map(|s| (&s.type_name, &s.fields)).collect::<Vec<_>>());
            println!("implicit receivers {:?}", spec.implicit_receivers);
            println!("required {:?}", spec.required);
            println!("headers {:?}", spec.headers);
            for (name, global) in &spec.globals {
                println!(
                    "var {name}: {:?} {:?} {:?} {}",
                    global.ty, global.declaration, global.initial, global.implicit
                );
            }
            for (name, constant) in &spec.constants {
                println!("const {name} = {:?}", constant.value);
            }
            for (name, entries) in &spec.proxy_layouts {
                println!("proxy {name}: {} entries", entries.len());
            }
            println!(
                "{} classes, {} structs, {} methods, {} variables, {} constants, {} externs, {} proxy methods, {} inherited, {} return types, {:?}",
                spec.classes.len(),
                spec.structs.len(),
                spec.methods.len(),
                spec.globals.len(),
                spec.constants.len(),
                spec.externs.len(),
                spec.proxy.len(),
                spec.inherited.len(),
                spec.implicit_return_types.len(),
                start.elapsed()
            );
        }
        Err(errors) => errors.iter().for_each(|d| show(&map, d)),
    }
}

fn show(map: &SourceMap, d: &slang::diag::Diagnostic) {
    let place = |l: slang::source::Location| {
        let file = map.get(l.file);
        let at = file.line_column(l.span.start as usize);
        format!("{}:{}:{}", file.path, at.line, at.column)
    };
    println!("{}: {:?} {}: {}", d.location.map(place).unwrap_or_default(), d.severity, d.code, d.message);
    for (location, text) in &d.related {
        println!("    {}: {text}", place(*location));
    }
    if let Some(help) = &d.help {
        println!("    help: {help}");
    }
}

fn collect(base: &Path, folder: &Path, map: &mut SourceMap) {
    if folder.is_file()
        && let Ok(text) = std::fs::read_to_string(folder)
    {
        map.add(SourceFile::new(folder.to_string_lossy(), text));
    }
    let mut entries: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(base, &path, map);
        } else if path.extension().is_some_and(|e| e == "st")
            && let Ok(text) = std::fs::read_to_string(&path)
        {
            let name = path.strip_prefix(base).unwrap_or(&path).to_string_lossy().into_owned();
            map.add(SourceFile::new(name, text));
        }
    }
}
