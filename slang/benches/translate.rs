//! How long the stages take on real sources, beside merely reading and tokenising the same bytes.
//!
//! `SLANG_TREE` names the folder of a classic VMMaker tree (`smalltalksrc` of a checkout of the Pharo VM); without it nothing is measured.
//! The table at the end has medians, lines a second, and ratios to reading and tokenising; the last line is the memory that was needed at most.

use criterion::{Criterion, Throughput};
use slang::diag::Severity;
use slang::emit::c::{COptions, StateForm, emit_plugin, emit_vm};
use slang::eval::{UnitRequest, unit_spec};
use slang::ir::UnitKind;
use slang::model::World;
use slang::parse::lexer::{self, Lexed};
use slang::source::{SourceFile, SourceMap, Span};
use slang::translate::{Dialect, Options, translate_unit};
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const RUNS: usize = 7;

fn main() {
    let Some(tree) = std::env::var_os("SLANG_TREE").map(PathBuf::from) else {
        eprintln!("SLANG_TREE names no folder of Slang sources: nothing is measured");
        return;
    };
    let mut files = Vec::new();
    collect(&tree, &mut files);
    files.sort();
    if files.is_empty() {
        eprintln!("{}: no .st file in this folder: nothing is measured", tree.display());
        return;
    }
    let sources = read(&files);
    let lines: usize = sources.iter().map(|(_, f)| f.text.lines().count()).sum();
    let (world, _) = World::load(&sources);
    let stages: [(&str, &dyn Fn() -> bool); 5] = [
        ("read and tokenise", &|| tokenise(&read(&files))),
        ("read, parse, model", &|| !World::load(&read(&files)).0.classes.is_empty()),
        ("read and check", &|| slang::check::check(&read(&files)).summary.methods > 0),
        ("one plugin (FilePlugin)", &|| unit(&world, "FilePlugin", UnitKind::Plugin)),
        ("StackInterpreter", &|| unit(&world, "StackInterpreter", UnitKind::Vm)),
    ];
    let mut criterion =
        Criterion::default().sample_size(10).measurement_time(Duration::from_secs(5)).configure_from_args();
    let mut rows = Vec::new();
    for (name, stage) in stages {
        if !stage() {
            eprintln!("{name}: has errors, is not measured");
            continue;
        }
        let mut group = criterion.benchmark_group("translate");
        group.throughput(Throughput::Elements(lines as u64));
        group.bench_function(name, |b| b.iter(|| black_box(stage())));
        group.finish();
        rows.push((name, median(stage)));
    }
    criterion.final_summary();
    let base = rows.first().map_or(1.0, |r| r.1);
    println!("{} files, {lines} lines", files.len());
    for (name, seconds) in rows {
        let rate = lines as f64 / seconds / 1e6;
        println!("{name:26} {seconds:8.3} s {rate:8.2} million lines/s {:8.2} times", seconds / base);
    }
    if let Some(peak) = peak_memory() {
        println!("{:26} {peak} MB", "most memory");
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|x| x == "st") {
            files.push(path);
        }
    }
}

fn read(files: &[PathBuf]) -> SourceMap {
    let mut map = SourceMap::default();
    for path in files {
        map.add(SourceFile::new(path.to_string_lossy(), std::fs::read_to_string(path).unwrap_or_default()));
    }
    map
}

/// The least that any reader of Smalltalk does.
fn tokenise(sources: &SourceMap) -> bool {
    let mut count = 0;
    for (_, file) in sources.iter() {
        let mut lexed = Lexed::default();
        lexer::tokens(&file.text, Span::new(0, file.text.len()), &mut lexed);
        count += lexed.tokens.len();
    }
    count > 0
}

/// From loaded classes to C text; false when it cannot be done.
fn unit(world: &World, root: &str, kind: UnitKind) -> bool {
    let Ok((spec, _)) = unit_spec(world, &UnitRequest::new(root, kind)) else { return false };
    // Such a machine has its state in C variables, as its handwritten C expects.
    let global_state = kind == UnitKind::Vm;
    let options = Options { dialect: Dialect::Classic, global_state, ..Options::default() };
    let (unit, diagnostics) = translate_unit(&spec, &options);
    let text = match kind {
        UnitKind::Plugin => emit_plugin(&unit, &COptions::default()),
        UnitKind::Vm => emit_vm(&unit, &COptions { state: StateForm::Global, ..COptions::default() }),
    };
    !black_box(text).is_empty() && diagnostics.iter().all(|d| d.severity != Severity::Error)
}

fn median(stage: &dyn Fn() -> bool) -> f64 {
    let mut times: Vec<f64> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            black_box(stage());
            start.elapsed().as_secs_f64()
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[RUNS / 2]
}

/// In megabytes; Linux says it.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|l| l.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes / 1024)
}
