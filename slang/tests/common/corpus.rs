//! The corpus: Slang sources with what is expected of them, in four kinds.
//!
//! A file begins with a line of settings; behind a line `---` come the sources, parted by lines `=== path` (the first one may
//! go without and is `T.class.st`). The root of the unit is the class of the first file. Settings:
//!
//! | word | meaning |
//! | --- | --- |
//! | `own`, `classic` | dialect (classic when absent) |
//! | `32` | words of 32 bits |
//! | `plugin` | the root is a plugin |
//! | `check` | the sources are only looked over, as `vmmaker check` does |
//! | `c-text` | `cCode:` with text is allowed |
//! | `global` | the state is in C variables |
//! | `c` | compiled as C only: it says what Rust has no form for |
//! | `wraps` | integers overflow on purpose: the interpreter does not call it a fault |
//! | `NAME=true`, `NAME=false` | an option |
//!
//! The category of each method names what it shows, as in `coverage.txt`; several are parted by `; `.
//!
//! In `run` and `link` the lines `(1, -2) => 3` of a method's comments are calls and their answers.

use crate::common::{self, Call, Case, Value};
use slang::diag::{Diagnostic, Severity};
use slang::eval::{UnitRequest, unit_spec};
use slang::ir::{FunctionId, Linkage, Unit, UnitKind, verify};
use slang::model::World;
use slang::parse::parse_method;
use slang::source::{SourceFile, SourceMap};
use slang::spec::{UnitSpec, Value as Setting};
use slang::tonel;
use slang::translate::{Dialect, Options, translate_unit};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

pub struct File {
    pub path: PathBuf,
    pub text: String,
    settings: Vec<String>,
    pub sources: SourceMap,
    /// Line of the case file that the first line of each source is on, from 1.
    pub first_lines: Vec<usize>,
    /// What stands behind the sources: the head line without `--- `, and the lines.
    pub expected: Vec<(String, Vec<String>)>,
}

pub fn folder(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(kind)
}

/// The files of a kind, sorted.
pub fn files(kind: &str) -> Vec<File> {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder(kind))
        .expect("a folder of the corpus")
        .map(|e| e.expect("an entry").path())
        .filter(|p| p.extension().is_some_and(|x| x == "txt"))
        .collect();
    paths.sort();
    paths.into_iter().map(read).collect()
}

fn read(path: PathBuf) -> File {
    let text = std::fs::read_to_string(&path).expect("a readable case");
    let mut lines = text.lines().enumerate();
    let settings = lines.next().map(|l| l.1.split_whitespace().map(str::to_string).collect()).unwrap_or_default();
    let mut parts: Vec<(String, usize, String)> = Vec::new();
    let mut expected: Vec<(String, Vec<String>)> = Vec::new();
    for (i, line) in lines {
        if let Some(head) = line.strip_prefix("---") {
            if parts.is_empty() {
                parts.push(("T.class.st".into(), i + 2, String::new()));
            } else {
                expected.push((head.trim().to_string(), Vec::new()));
            }
        } else if let Some((_, list)) = expected.last_mut() {
            list.push(line.to_string());
        } else if let Some(name) = line.strip_prefix("=== ") {
            if parts.len() == 1 && parts[0].2.trim().is_empty() {
                parts.clear();
            }
            parts.push((name.trim().to_string(), i + 2, String::new()));
        } else if let Some((_, _, text)) = parts.last_mut() {
            text.push_str(line);
            text.push('\n');
        }
    }
    let mut sources = SourceMap::default();
    let mut first_lines = Vec::new();
    for (name, line, text) in parts {
        first_lines.push(line);
        sources.add(SourceFile::new(name, text));
    }
    File { path, text, settings, sources, first_lines, expected }
}

impl File {
    pub fn is(&self, word: &str) -> bool {
        self.settings.iter().any(|w| w == word)
    }

    pub fn name(&self) -> String {
        self.path.file_stem().expect("a name").to_string_lossy().replace('-', "_")
    }

    pub fn options(&self, inline: bool) -> Options {
        let dialect = if self.is("own") { Dialect::Own } else { Dialect::Classic };
        Options { dialect, inline, global_state: self.is("global"), c_text: self.is("c-text"), ..Options::default() }
    }

    /// The unit's description, and what was said on the way.
    pub fn spec(&self) -> Result<(UnitSpec, Vec<Diagnostic>), Vec<Diagnostic>> {
        let (world, mut diagnostics) = World::load(&self.sources);
        let first = self.sources.iter().next().expect("a source");
        let root = tonel::parse(first.0, first.1).0.definition.name;
        let kind = if self.is("plugin") { UnitKind::Plugin } else { UnitKind::Vm };
        let mut request = UnitRequest::new(root, kind);
        request.word_bits = if self.is("32") { 32 } else { 64 };
        request.name = Some(self.name().into());
        for setting in &self.settings {
            if let Some((name, value)) = setting.split_once('=') {
                request.options.insert(name.into(), Setting::Bool(value == "true"));
            }
        }
        match unit_spec(&world, &request) {
            Ok((spec, more)) => {
                diagnostics.extend(more);
                Ok((spec, diagnostics))
            }
            Err(more) => {
                diagnostics.extend(more);
                Err(diagnostics)
            }
        }
    }

    /// The unit after all passes; the messages as an error when one of them is an error.
    pub fn unit(&self, inline: bool) -> Result<Unit, String> {
        let (spec, mut diagnostics) = self.spec().map_err(|d| self.messages(&d))?;
        let (unit, more) = translate_unit(&spec, &self.options(inline));
        diagnostics.extend(more);
        if diagnostics.iter().any(|d| d.severity == Severity::Error) {
            return Err(self.messages(&diagnostics));
        }
        let errors = verify::verify(&unit);
        if errors.is_empty() { Ok(unit) } else { Err(format!("the unit is invalid:{}", common::list(&errors))) }
    }

    /// `path:line:column: severity code: message`, help and further places on indented lines.
    pub fn messages(&self, diagnostics: &[Diagnostic]) -> String {
        let place = |l: slang::source::Location| {
            let file = self.sources.get(l.file);
            let at = file.line_column(l.span.start as usize);
            format!("{}:{}:{}", file.path, at.line, at.column)
        };
        let mut text = String::new();
        for d in diagnostics {
            let severity = format!("{:?}", d.severity).to_lowercase();
            let at = d.location.map_or(String::new(), |l| format!("{}: ", place(l)));
            let _ = writeln!(text, "{at}{severity} {}: {}", d.code, d.message);
            for (l, what) in &d.related {
                let _ = writeln!(text, "    {}: {what}", place(*l));
            }
            if let Some(help) = &d.help {
                let _ = writeln!(text, "    help: {help}");
            }
        }
        text
    }

    /// What its methods say they show.
    pub fn covers(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (id, source) in self.sources.iter() {
            for method in tonel::parse(id, source).0.methods {
                found.extend(
                    method
                        .category
                        .split(';')
                        .map(|t| t.trim().to_string())
                        .filter(|t| !t.is_empty() && !t.starts_with('*')),
                );
            }
        }
        found
    }

    /// The calls that methods' comments make, on the unit.
    pub fn case(&self, unit: Unit) -> Case {
        let mut calls = Vec::new();
        for (id, source) in self.sources.iter() {
            let (file, _) = tonel::parse(id, source);
            for method in file.methods.iter().filter(|m| !m.class_side) {
                let (Some(tree), _) = parse_method(id, source, method) else { continue };
                for comment in &tree.comments {
                    for (offset, line) in lines(&source.text, comment.span.range()) {
                        let Some((arguments, answer)) = line.split_once("=>") else { continue };
                        let line = self.first_lines[id.0 as usize] + source.line_column(offset).line - 1;
                        let place = format!("{}:{line}", self.path.display());
                        let index = unit
                            .functions
                            .iter()
                            .position(|f| {
                                f.selector == tree.selector && f.class == method.owner && f.linkage == Linkage::Exported
                            })
                            .unwrap_or_else(|| panic!("{place}: the method is not exported"));
                        let f = &unit.functions[index];
                        let words: Vec<&str> = arguments
                            .trim_matches(|c: char| c.is_whitespace() || c == '"' || c == '(' || c == ')')
                            .split(',')
                            .map(str::trim)
                            .filter(|w| !w.is_empty())
                            .collect();
                        assert_eq!(words.len(), f.parameters().len(), "{place}: number of arguments");
                        let arguments: Option<Vec<Value>> =
                            words.iter().zip(f.parameters()).map(|(w, p)| common::parse_value(w, &p.ty)).collect();
                        let arguments = arguments.unwrap_or_else(|| panic!("{place}: bad argument"));
                        let answer = answer.trim().trim_end_matches('"').trim();
                        let expected = common::parse_value(answer, &f.ret)
                            .unwrap_or_else(|| panic!("{place}: {answer} is not of type {:?}", f.ret));
                        calls.push(Call { function: FunctionId(index as u32), arguments, expected, line });
                    }
                }
            }
        }
        Case { name: self.name(), path: self.path.clone(), unit, calls }
    }
}

/// The lines in a part of a text, with where they begin.
fn lines(text: &str, range: std::ops::Range<usize>) -> impl Iterator<Item = (usize, &str)> {
    let mut at = range.start;
    text[range].split('\n').map(move |line| {
        let start = at;
        at += line.len() + 1;
        (start, line)
    })
}

/// What the methods of `tests/slang` say they show: rows begin with a number.
pub fn tagged_elsewhere() -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/slang");
    let mut found = Vec::new();
    for kind in ["pass", "fail"] {
        for entry in std::fs::read_dir(root.join(kind)).expect("a folder of cases") {
            let text = std::fs::read_to_string(entry.expect("an entry").path()).expect("a readable case");
            let categories = text.lines().filter_map(|l| l.strip_prefix("{ #category : '")?.strip_suffix("' }"));
            let tags = categories.flat_map(|c| c.split(';')).map(str::trim);
            found.extend(tags.filter(|t| t.starts_with(|c: char| c.is_ascii_digit())).map(str::to_string));
        }
    }
    found
}

/// The cases of `run` and `link`, with or without inlining.
pub fn run_cases(inline: bool) -> Vec<(File, Case)> {
    let mut all = Vec::new();
    let mut wrong = Vec::new();
    for kind in ["run", "link"] {
        for file in files(kind) {
            match file.unit(inline) {
                Ok(unit) => {
                    let case = file.case(unit);
                    all.push((file, case));
                }
                Err(messages) => wrong.push(format!("{}\n{messages}", file.path.display())),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    all
}
