//! The corpus under `tests/corpus` (its files are described in `common/corpus.rs`).
//!
//! `run` and `link` cases answer what they say in the interpreter with every check on, compiled as C and compiled as Rust; `pass` cases become
//! what they say; `fail` cases are told what is wrong. Expectations are reasoned, not recorded; `BLESS=1` writes those of `run`, `link` and
//! `fail` anew when a rule changes on purpose.

#[path = "common/c.rs"]
mod c;
mod common;
#[path = "common/corpus.rs"]
mod corpus;
#[path = "common/rust.rs"]
mod rust;

use common::{Case, Value as Expected};
use corpus::File;
use slang::emit;
use slang::explain::{Stage, explain_method};
use slang::interp::{Checks, Machine, NoHost, Value};
use slang::ir::{FunctionId, Type};
use slang::translate::translate_unit;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::rc::Rc;

fn bless() -> bool {
    std::env::var_os("BLESS").is_some()
}

// ---- run and link

fn answers(file: &File, case: &Case) -> Vec<String> {
    let checks = Checks { overflow: !file.is("wraps"), alignment: true, steps: Some(1_000_000), ..Checks::default() };
    let mut machine = Machine::new(&case.unit, Rc::new(NoHost), checks).expect("a machine");
    case.calls
        .iter()
        .map(|call| {
            let f = case.function(call);
            let arguments: Vec<Value> =
                call.arguments.iter().zip(f.parameters()).map(|(a, p)| argument(a, &p.ty)).collect();
            match machine.call_function(call.function, &arguments) {
                Ok(value) => text(&value, &f.ret),
                Err(fault) => format!("fault: {fault}"),
            }
        })
        .collect()
}

fn argument(value: &Expected, ty: &Type) -> Value {
    match (value, ty) {
        (Expected::Void, _) => Value::Void,
        (Expected::Bool(b), _) => Value::Bits(u64::from(*b)),
        (Expected::Int(n), _) => Value::Bits(*n as u64),
        (Expected::Float(x), Type::F32) => Value::Bits(u64::from((*x as f32).to_bits())),
        (Expected::Float(x), _) => Value::float(*x),
    }
}

fn text(value: &Value, ty: &Type) -> String {
    match ty {
        Type::Void => "void".into(),
        Type::Bool => (value.bits() != 0).to_string(),
        Type::F32 => format!("{:?}", f32::from_bits(value.bits() as u32)),
        Type::F64 => format!("{:?}", value.as_f64()),
        Type::Int(t) if t.signed => value.as_i64().to_string(),
        _ => value.bits().to_string(),
    }
}

#[test]
fn the_interpreter_answers_what_cases_say_inlined_and_plain() {
    let mut wrong = Vec::new();
    for inline in [true, false] {
        for (file, case) in corpus::run_cases(inline) {
            let mut blessed: Vec<String> = file.text.lines().map(str::to_string).collect();
            for (call, answer) in case.calls.iter().zip(answers(&file, &case)) {
                let f = case.function(call);
                if common::parse_value(&answer, &f.ret) == Some(call.expected) {
                    continue;
                }
                let how = if inline { "inlined" } else { "plain" };
                let place = format!("{}:{}", file.path.display(), call.line);
                wrong.push(format!("{place}: {} ({how}) answered {answer}, expected {:?}", f.selector, call.expected));
                let line = &mut blessed[call.line - 1];
                let end = if line.ends_with('"') { "\"" } else { "" };
                *line = format!("{} => {answer}{end}", line.split("=>").next().unwrap_or("").trim_end());
            }
            if bless() {
                std::fs::write(&file.path, blessed.join("\n") + "\n").expect("writable");
            }
        }
    }
    assert!(wrong.is_empty() || bless(), "{}", common::list(&wrong));
}

fn cases(wanted: impl Fn(&File) -> bool) -> Vec<Case> {
    corpus::run_cases(true).into_iter().filter(|(file, _)| wanted(file)).map(|(_, case)| case).collect()
}

/// Calls `work` for all cases, on two threads.
fn in_parallel(cases: &[Case], work: impl Fn(&Case) -> Vec<String> + Sync) -> Vec<String> {
    let half = cases.len() / 2;
    let list = |part: &[Case]| part.iter().flat_map(&work).collect::<Vec<_>>();
    std::thread::scope(|scope| {
        let first = scope.spawn(|| list(&cases[..half]));
        let mut found = list(&cases[half..]);
        found.extend(first.join().expect("a thread without panic"));
        found
    })
}

#[test]
fn c_answers_the_same_without_warning_or_undefined_behaviour() {
    let cases = cases(|file| !file.is("32"));
    let compilers = c::compilers();
    let wrong = in_parallel(&cases, |case| {
        let mut found = Vec::new();
        if let Some(first) = compilers.first() {
            found.extend(c::differences(case, first, c::SANITIZERS));
        }
        if let Some(second) = compilers.get(1) {
            found.extend(c::differences(case, second, &["-O2"]));
        }
        found
    });
    assert!(wrong.is_empty(), "{}", common::list(&wrong));
}

/// Undefined behaviour ends the program: the libraries of sanitizers are often there for one word size only.
const WORDS_OF_32_BITS: &[&str] = &["-m32", "-O1", "-fsanitize=undefined", "-fsanitize-undefined-trap-on-error"];

/// Not every machine has the libraries for it.
fn makes_programs_of_32_bits(compiler: &str) -> bool {
    let folder = tempfile::tempdir().expect("temporary folder");
    let (source, program) = (folder.path().join("main.c"), folder.path().join("main"));
    std::fs::write(&source, "#include <stdio.h>\nint main(void) { return 0; }\n").expect("writable file");
    let made = Command::new(compiler).args(WORDS_OF_32_BITS).arg(&source).arg("-o").arg(&program).output();
    let runs = made.is_ok_and(|o| o.status.success()) && Command::new(&program).status().is_ok_and(|s| s.success());
    if !runs {
        eprintln!("{compiler} makes no programs with words of 32 bits here: none is run");
    }
    runs
}

#[test]
fn c_with_words_of_32_bits_answers_the_same() {
    let cases = cases(|file| file.is("32"));
    assert!(!cases.is_empty());
    for compiler in c::compilers().into_iter().filter(|c| makes_programs_of_32_bits(c)) {
        let wrong = in_parallel(&cases, |case| c::differences(case, compiler, WORDS_OF_32_BITS));
        assert!(wrong.is_empty(), "{}", common::list(&wrong));
    }
}

#[test]
fn rust_answers_the_same_without_warning() {
    rust::compile_and_run(&cases(|file| !file.is("32") && !file.is("c")), "");
}

// ---- pass

/// The text that an expectation's head asks for: `types foo:`, `ast foo:`, `ir foo:`, `c foo:`, `rust foo:`, why it has no form in Rust:
/// `no-rust foo:`, or a whole file: `file vm/src/x.c`.
fn stage(file: &File, head: &str) -> Result<String, String> {
    let mut words = head.split_whitespace();
    let (Some(stage), Some(what)) = (words.next(), words.next()) else { return Err("no such expectation".into()) };
    let inline = words.next() != Some("plain");
    let (spec, _) = file.spec().map_err(|d| file.messages(&d))?;
    let options = file.options(inline);
    let explain = |stage| explain_method(&spec, &file.sources, &options, None, what, stage);
    let (unit, diagnostics) = translate_unit(&spec, &options);
    let problems = file.messages(&diagnostics);
    if problems.contains("error ") {
        return Err(problems);
    }
    let function = || {
        let found = unit.functions.iter().position(|f| &*f.selector == what);
        found.map(|i| FunctionId(i as u32)).ok_or_else(|| format!("{what} becomes no function"))
    };
    let files = |list: Vec<(String, String)>| {
        let wanted = list.into_iter().find(|(path, _)| path.ends_with(what));
        wanted.map(|(_, text)| text).ok_or_else(|| format!("there is no file {what}"))
    };
    match stage {
        "types" => explain(Stage::Types).map_err(|d| d.message),
        "ast" => explain(Stage::Ast).map_err(|d| d.message),
        "ir" => explain(Stage::Ir).map_err(|d| d.message),
        "c" => Ok(emit::c::function(&unit, function()?, &emit::c::COptions::default())),
        "rust" => {
            emit::rust::function(&unit, function()?, &emit::rust::Options::default()).map_err(|d| file.messages(&d))
        }
        "no-rust" => match emit::rust::function(&unit, function()?, &emit::rust::Options::default()) {
            Ok(text) => Err(format!("it has a form in Rust:\n{text}")),
            Err(reasons) => Ok(file.messages(&reasons)),
        },
        "file" if what.ends_with(".rs") => files(emit::rust::emit_vm(&unit, &emit::rust::Options::default()).files),
        "file" if file.is("plugin") => files(emit::c::emit_plugin(&unit, &emit::c::COptions::default())),
        "file" => files(emit::c::emit_vm(&unit, &emit::c::COptions::default())),
        "messages" => Ok(problems),
        other => Err(format!("no such stage: {other}")),
    }
}

/// A line matches when its words are there in one line; behind `!` it must be nowhere.
fn missing(text: &str, expected: &[String]) -> Vec<String> {
    let squeeze = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ");
    let lines: Vec<String> = text.lines().map(squeeze).collect();
    let mut found = Vec::new();
    for line in expected.iter().filter(|l| !l.trim().is_empty()) {
        let (wanted, line) = match line.strip_prefix('!') {
            Some(rest) => (false, squeeze(rest)),
            None => (true, squeeze(line)),
        };
        if lines.iter().any(|l| l.contains(&line)) != wanted {
            found.push(format!("{}{line}", if wanted { "no line with: " } else { "must not be there: " }));
        }
    }
    found
}

#[test]
fn sources_that_are_right_become_what_they_say() {
    let mut wrong = Vec::new();
    for file in corpus::files("pass") {
        assert!(!file.expected.is_empty(), "{} expects nothing", file.path.display());
        for (head, lines) in &file.expected {
            let place = format!("{}: {head}", file.path.display());
            match stage(&file, head) {
                Ok(text) => {
                    let missing = missing(&text, lines);
                    if !missing.is_empty() {
                        wrong.push(format!("{place}{}\nin\n{text}", common::list(&missing)));
                    }
                }
                Err(message) => wrong.push(format!("{place}: {message}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", common::list(&wrong));
}

// ---- fail

fn told(file: &File) -> String {
    if file.is("check") {
        return file.messages(&slang::check::check(&file.sources).diagnostics);
    }
    match file.spec() {
        Err(diagnostics) => file.messages(&diagnostics),
        Ok((spec, mut diagnostics)) => {
            diagnostics.extend(translate_unit(&spec, &file.options(true)).1);
            file.messages(&diagnostics)
        }
    }
}

#[test]
fn sources_that_are_wrong_are_told_so() {
    let mut wrong = Vec::new();
    for file in corpus::files("fail") {
        let found = told(&file);
        let expected: Vec<String> = file.expected.iter().flat_map(|(_, lines)| lines.clone()).collect();
        if found.trim() == expected.join("\n").trim() {
            continue;
        }
        if bless() {
            let sources = match file.text.match_indices("\n---\n").nth(1) {
                Some((at, _)) => &file.text[..at],
                None => file.text.trim_end(),
            };
            std::fs::write(&file.path, format!("{sources}\n---\n{found}")).expect("writable");
        } else {
            wrong.push(format!("{}\nfound:\n{found}", file.path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

// ---- the corpus itself

/// Each row, pragma and rule of `coverage.txt` has a case, and no case names another.
#[test]
fn every_row_pragma_and_rule_has_a_case() {
    let list = std::fs::read_to_string(corpus::folder("coverage.txt")).expect("the list");
    let listed: BTreeSet<&str> =
        list.lines().map(str::trim).filter(|l| !l.is_empty() && !l.starts_with("//")).collect();
    let mut cases: BTreeMap<String, usize> = BTreeMap::new();
    let mut count = 0;
    for kind in ["pass", "fail", "link", "run"] {
        for file in corpus::files(kind) {
            for tag in file.covers() {
                *cases.entry(tag).or_default() += 1;
            }
            // A case is a method that is called, a text that is looked at, or a problem that is told.
            count += match kind {
                "pass" => file.expected.len(),
                "fail" => {
                    let codes: Vec<String> = file.expected.iter().flat_map(|e| &e.1).filter_map(|l| code(l)).collect();
                    for code in &codes {
                        *cases.entry(format!("code {code}")).or_default() += 1;
                    }
                    codes.len()
                }
                _ => {
                    let unit = file.unit(false).unwrap_or_else(|e| panic!("{}: {e}", file.path.display()));
                    let called: BTreeSet<_> = file.case(unit).calls.iter().map(|c| c.function).collect();
                    called.len()
                }
            };
        }
    }
    for file in corpus::tagged_elsewhere() {
        *cases.entry(file).or_default() += 1;
    }
    let without: Vec<&&str> = listed.iter().filter(|l| !cases.contains_key(**l)).collect();
    assert!(without.is_empty(), "no case for{}", common::list(&without));
    let unlisted: Vec<&String> = cases.keys().filter(|c| !listed.contains(c.as_str())).collect();
    assert!(unlisted.is_empty(), "not in coverage.txt{}", common::list(&unlisted));
    eprintln!("{count} cases");
    assert!(count >= 300, "{count} cases");
}

/// The code in a line that tells of a problem.
fn code(line: &str) -> Option<String> {
    let line = if line.starts_with(' ') { return None } else { line };
    let rest = ["error ", "warning "].iter().find_map(|s| line.find(s).map(|at| &line[at + s.len()..]))?;
    rest.split_once(':').map(|(code, _)| code.to_string()).filter(|c| !c.contains(' '))
}
