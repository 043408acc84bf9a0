//! `docs/behaviours.md` names a test for each numbered behaviour, or says why there is none; each test that it names exists.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folders: &[&str], extension: &str) -> Vec<PathBuf> {
    let entries = folders.iter().flat_map(|folder| WalkDir::new(root().join(folder))).flatten().map(|e| e.into_path());
    entries.filter(|path| path.extension().is_some_and(|end| end == extension)).collect()
}

/// `Class>>selector` of all test methods in Slang and Smalltalk.
fn methods() -> HashSet<String> {
    let mut found = HashSet::new();
    for path in files(&["vm/VM-ObjectMemory-Tests", "tests/vm", "image/tests/smalltalk"], "st") {
        for line in std::fs::read_to_string(path).unwrap().lines() {
            if let Some((class, rest)) = line.split_once(" >> ")
                && let Some(selector) = rest.strip_suffix(" [")
            {
                found.insert(format!("{class}>>{selector}"));
            }
        }
    }
    found
}

/// `file::function` of all functions marked as tests in Rust.
fn functions() -> HashSet<String> {
    let mut found = HashSet::new();
    for path in files(&["tests", "slang/tests", "platform/src"], "rs") {
        let text = std::fs::read_to_string(&path).unwrap();
        for part in text.split("#[test]").skip(1) {
            let name = part.split("fn ").nth(1).and_then(|rest| rest.split('(').next());
            // The main file of a folder goes by the folder's name.
            let file = if path.ends_with("main.rs") { path.parent().unwrap() } else { &path };
            found.insert(format!("{}::{}", file.file_stem().unwrap().display(), name.unwrap_or_default()));
        }
    }
    found
}

/// How many numbers each letter has.
const NUMBERS: [(char, usize); 10] =
    [('A', 6), ('B', 8), ('C', 6), ('D', 4), ('E', 6), ('F', 7), ('G', 4), ('H', 14), ('I', 4), ('U', 6)];

#[test]
fn every_behaviour_has_tests_that_exist() {
    let page = std::fs::read_to_string(root().join("docs/behaviours.md")).unwrap();
    let rows: BTreeMap<&str, &str> = page
        .lines()
        .filter_map(|line| {
            let mut cells = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ");
            let (number, _, tests) = (cells.next()?, cells.next()?, cells.next()?);
            number[1..].parse::<usize>().is_ok().then_some((number, tests))
        })
        .collect();
    let expected = NUMBERS.iter().flat_map(|(letter, count)| (1..=*count).map(move |i| format!("{letter}{i}")));
    let missing: Vec<String> = expected.filter(|number| !rows.contains_key(number.as_str())).collect();
    assert!(missing.is_empty(), "no line for {missing:?}");
    assert_eq!(rows.len(), NUMBERS.iter().map(|(_, count)| count).sum::<usize>());

    let (methods, functions) = (methods(), functions());
    for (number, tests) in rows {
        let named: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
        assert!(!named.is_empty() || tests.starts_with("none: "), "{number} has neither a test nor a reason");
        for test in named {
            assert!(methods.contains(test) || functions.contains(test), "{number}: there is no test {test}");
        }
    }
}
