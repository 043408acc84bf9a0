//! Small Slang sources and what becomes of them.
//!
//! Each file of `tests/slang/pass` is a Tonel source with the IR that is expected of it; each of `tests/slang/fail` one with the
//! messages. A file starts with a line of settings (`own` or `classic`, `vm` or `plugin`, `32` or `64`, `inline`); the source is
//! behind a line `---`, and the expectation behind another; lines `===` part the source into files. The unit's root is the class `T`. `BLESS=1` writes the expectations anew.

use slang::diag::Diagnostic;
use slang::eval::{UnitRequest, unit_spec};
use slang::ir::UnitKind;
use slang::model::World;
use slang::source::{SourceFile, SourceMap};
use slang::translate::{Dialect, Options, translate_unit};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

struct Case {
    path: PathBuf,
    settings: String,
    source: String,
    expected: String,
}

fn cases(folder: &str) -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/slang").join(folder);
    let mut paths: Vec<PathBuf> = std::fs::read_dir(&root).unwrap().map(|e| e.unwrap().path()).collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let text = std::fs::read_to_string(&path).unwrap();
            let mut parts = text.split("\n---\n");
            let settings = parts.next().unwrap().to_string();
            let source = parts.next().unwrap_or_else(|| panic!("{}: no source", path.display())).to_string();
            let expected = parts.next().unwrap_or("").to_string();
            Case { path, settings, source, expected }
        })
        .collect()
}

/// The IR as text, and the messages.
fn run(case: &Case) -> (String, String) {
    let words: Vec<&str> = case.settings.split_whitespace().collect();
    let mut sources = SourceMap::default();
    for (i, part) in case.source.split("\n===\n").enumerate() {
        let name = if i == 0 { "T.class.st".to_string() } else { format!("{i}.class.st") };
        sources.add(SourceFile::new(name.as_str(), part));
    }
    let (world, diagnostics) = World::load(&sources);
    let parsed = messages(&sources, &diagnostics);
    assert!(!parsed.contains("error"), "{}: {parsed}", case.path.display());
    let plugin = words.contains(&"plugin");
    let mut request = UnitRequest::new("T", if plugin { UnitKind::Plugin } else { UnitKind::Vm });
    request.word_bits = if words.contains(&"32") { 32 } else { 64 };
    request.name = Some("t".into());
    let (spec, found) = match unit_spec(&world, &request) {
        Ok(found) => found,
        Err(found) => return (String::new(), messages(&sources, &found)),
    };
    let options = Options {
        dialect: if words.contains(&"classic") { Dialect::Classic } else { Dialect::Own },
        inline: words.contains(&"inline"),
        global_state: words.contains(&"global"),
        ..Options::default()
    };
    let (unit, more) = translate_unit(&spec, &options);
    let mut text = messages(&sources, &found);
    text.push_str(&messages(&sources, &more));
    let errors = slang::ir::verify::verify(&unit);
    if text.is_empty() {
        assert!(errors.is_empty(), "{}: {errors:#?}\n{}", case.path.display(), slang::ir::print::unit(&unit));
    }
    (slang::ir::print::unit(&unit), text)
}

fn messages(sources: &SourceMap, diagnostics: &[Diagnostic]) -> String {
    let mut text = String::new();
    for d in diagnostics {
        if let Some(location) = d.location {
            let at = sources.get(location.file).line_column(location.span.start as usize);
            let _ = write!(text, "{}:{}: ", at.line, at.column);
        }
        let _ = writeln!(text, "{} {}: {}", format!("{:?}", d.severity).to_lowercase(), d.code, d.message);
    }
    text
}

fn compare(folder: &str, result: impl Fn(&Case) -> String) {
    let mut wrong = Vec::new();
    for case in cases(folder) {
        let found = result(&case);
        if found.trim() == case.expected.trim() {
            continue;
        }
        if std::env::var_os("BLESS").is_some() {
            let text = format!("{}\n---\n{}\n---\n{}", case.settings, case.source, found);
            std::fs::write(&case.path, text).unwrap();
        } else {
            wrong.push(format!("{}\nfound:\n{found}", case.path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn sources_that_are_right_become_the_expected_ir() {
    compare("pass", |case| {
        let (ir, messages) = run(case);
        assert!(messages.is_empty(), "{}: {messages}", case.path.display());
        ir
    });
}

#[test]
fn sources_that_are_wrong_are_told_so() {
    compare("fail", |case| run(case).1);
}
