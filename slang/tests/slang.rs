//! Small Slang sources and what becomes of them.
//!
//! Each file of `tests/slang/pass` is a Tonel source with the IR that is expected of it; each of `tests/slang/fail` one with the
//! messages. A file starts with a line of settings (`own` or `classic`, `vm` or `plugin`, `32` or `64`, `inline`), then lines
//! `name = value` for class variables and `name : type` for typed instance variables, the source behind a line `---`, and the
//! expectation behind another. `BLESS=1` writes the expectations anew.

use slang::diag::Diagnostic;
use slang::ir::UnitKind;
use slang::model::World;
use slang::source::{Name, SourceFile, SourceMap};
use slang::spec::Value;
use slang::translate::{Dialect, Options, translate_unit};
use slang::unit::{ClassSide, Declarations, UnitRequest, unit_spec};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Class-side answers that the settings of a test give.
#[derive(Default)]
struct Answers {
    constants: Vec<(String, Value)>,
    types: Vec<(String, String)>,
    structs: Vec<String>,
    fields: Vec<(Name, Vec<Name>)>,
    implicit: Vec<String>,
}

impl ClassSide for Answers {
    fn send(&mut self, class: &str, selector: &str, args: &[Value]) -> Result<Value, Diagnostic> {
        Ok(match selector {
            "isStructClass" => Value::Bool(self.structs.iter().any(|s| s == class)),
            "ancilliaryClasses" => {
                Value::Array(self.structs.iter().map(|s| Value::Symbol(s.as_str().into())).collect())
            }
            "implicitReturnTypeFor:" => Value::Symbol("void".into()),
            "isNonArgumentImplicitReceiverVariableName:" => {
                Value::Bool(matches!(&args[0], Value::String(s) if self.implicit.iter().any(|i| **i == **s)))
            }
            _ => Value::Nil,
        })
    }

    fn declare(&mut self, _class: &str, _selector: &str, notes: &mut Declarations) -> Result<(), Diagnostic> {
        for (name, ty) in &self.types {
            if ty.contains(name.as_str()) {
                notes.var_declare_c(name, ty);
            } else {
                notes.var_type(name, ty);
            }
        }
        Ok(())
    }

    fn fields(&mut self, _class: &str) -> Result<Vec<(Name, Vec<Name>)>, Diagnostic> {
        Ok(self.fields.clone())
    }

    fn class_variable(&self, _owner: &str, name: &str) -> Value {
        self.constants.iter().find(|(n, _)| n == name).map_or(Value::Nil, |(_, v)| v.clone())
    }
}

fn value(text: &str) -> Value {
    match text {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        "nil" => Value::Nil,
        _ => match text.parse::<i64>() {
            Ok(n) => Value::Int(n.into()),
            Err(_) if text.starts_with("#(") => Value::Array(
                text[2..].trim_end_matches(')').split_whitespace().map(|s| Value::Symbol(s.into())).collect(),
            ),
            Err(_) => Value::String(text.trim_matches('\'').into()),
        },
    }
}

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
    let mut lines = case.settings.lines();
    let words: Vec<&str> = lines.next().unwrap().split_whitespace().collect();
    let mut answers = Answers { implicit: vec!["objectMemory".into(), "interpreter".into()], ..Answers::default() };
    for line in lines {
        if let Some(name) = line.strip_prefix("struct ") {
            answers.structs.push(name.into());
        } else if let Some(field) = line.strip_prefix("field ") {
            let (name, ty) = field.split_once(" : ").unwrap();
            answers.fields.push((name.trim().into(), vec![ty.trim().into()]));
        } else if let Some((name, text)) = line.split_once(" = ") {
            answers.constants.push((name.trim().into(), value(text.trim())));
        } else if let Some((name, ty)) = line.split_once(" : ") {
            answers.types.push((name.trim().into(), ty.trim().into()));
        }
    }
    let mut sources = SourceMap::default();
    sources.add(SourceFile::new("T.class.st", case.source.as_str()));
    let (world, diagnostics) = World::load(&sources);
    let parsed = messages(&sources, &diagnostics);
    assert!(!parsed.contains("error"), "{}: {parsed}", case.path.display());
    let plugin = words.contains(&"plugin");
    let request = UnitRequest {
        root: "T".into(),
        kind: if plugin { UnitKind::Plugin } else { UnitKind::Vm },
        word_bits: if words.contains(&"32") { 32 } else { 64 },
        name: Some("t".into()),
        options: Vec::new(),
    };
    let (spec, found) = unit_spec(&world, &mut answers, &request).unwrap();
    let options = Options {
        dialect: if words.contains(&"classic") { Dialect::Classic } else { Dialect::Own },
        inline: words.contains(&"inline"),
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
