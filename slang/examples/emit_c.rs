// scratch: emit_c ROOT vm|plugin NAME OUT own|classic FOLDER...
use slang::emit::c::{COptions, emit_plugin, emit_vm};
use slang::eval::{UnitRequest, unit_spec};
use slang::ir::{UnitKind, verify};
use slang::model::World;
use slang::source::{SourceFile, SourceMap};
use slang::translate::{Dialect, Options, translate_unit};
use std::path::Path;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [root, kind, name, out, dialect, folders @ ..] = args.as_slice() else { panic!("usage") };
    let mut map = SourceMap::default();
    for folder in folders {
        collect(Path::new(folder), Path::new(folder), &mut map);
    }
    let (world, diagnostics) = World::load(&map);
    for d in diagnostics.iter().filter(|d| d.severity == slang::diag::Severity::Error) {
        show(&map, d);
    }
    let kind = if kind == "plugin" { UnitKind::Plugin } else { UnitKind::Vm };
    let (spec, w) = match unit_spec(&world, &UnitRequest::new(root.as_str(), kind)) {
        Ok(x) => x,
        Err(errors) => {
            errors.iter().for_each(|d| show(&map, d));
            return;
        }
    };
    w.iter().for_each(|d| show(&map, d));
    let dialect = if dialect == "own" { Dialect::Own } else { Dialect::Classic };
    let (unit, diags) = translate_unit(&spec, &Options { dialect, inline: true });
    diags.iter().for_each(|d| show(&map, d));
    std::fs::create_dir_all(out).unwrap();
    std::fs::write(format!("{out}/unit.ir"), slang::ir::print::unit(&unit)).unwrap();
    let errors = verify::verify(&unit);
    for e in &errors {
        println!("VERIFY {e}");
    }
    let lines = std::env::var("LINES_ON").is_ok();
    let options = COptions { line_directives: lines.then_some(&map), ..COptions::default() };
    let files = if kind == UnitKind::Vm { emit_vm(&unit, &options) } else { emit_plugin(&unit, &options) };
    for (path, text) in files {
        let path = Path::new(out).join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
}

fn show(map: &SourceMap, d: &slang::diag::Diagnostic) {
    let place = |l: slang::source::Location| {
        let file = map.get(l.file);
        let at = file.line_column(l.span.start as usize);
        format!("{}:{}:{}", file.path, at.line, at.column)
    };
    println!("{}: {:?} {}: {}", d.location.map(place).unwrap_or_default(), d.severity, d.code, d.message);
}

fn collect(base: &Path, folder: &Path, map: &mut SourceMap) {
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
