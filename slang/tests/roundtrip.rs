//! What is printed is read back the same: Tonel files and methods. (Units of the intermediate form: `ir_text.rs`.)

use proptest::prelude::*;
use proptest::sample::select;
use slang::parse::parse_method;
use slang::source::{FileId, SourceFile};
use slang::tonel;

/// Expressions as text, of all kinds that the grammar has; `depth` levels of nesting at most.
fn expression(depth: u32) -> BoxedStrategy<String> {
    let leaf = prop_oneof![
        select(vec!["a", "b", "x1", "self", "nil", "true", "thisOne", "Capital"]).prop_map(String::from),
        any::<i32>().prop_map(|n| n.to_string()),
        (2u32..37, 0u32..5000).prop_map(|(base, n)| format!("{base}r{}", in_base(n, base))),
        (-1000.0f64..1000.0).prop_map(|x| format!("{x:?}")),
        "[ -~&&[^']]{0,6}".prop_map(|s| format!("'{s}'")),
        "[!-~]".prop_map(|c| format!("${c}")),
        select(vec!["#foo", "#foo:bar:", "#+", "#'with blank'", "#(1 $a foo #bar 'x' #(2 nil) true)", "#[1 2 255]"])
            .prop_map(String::from),
    ];
    if depth == 0 {
        return leaf.boxed();
    }
    let inner = || expression(depth - 1);
    let argument = || inner().prop_map(|e| format!("({e})"));
    prop_oneof![
        2 => leaf,
        1 => argument().prop_map(|e| format!("{e} size")),
        1 => (argument(), select(vec!["+", "-", "\\\\", "~=", ">>", "->", ","]), argument()).prop_map(|(a, op, b)| format!("{a} {op} {b}")),
        1 => (argument(), argument(), argument()).prop_map(|(a, b, c)| format!("{a} at: {b} put: {c}")),
        1 => (argument(), argument()).prop_map(|(a, b)| format!("{a} foo; bar: {b}; yourself")),
        1 => inner().prop_map(|e| format!("a := {e}")),
        1 => (inner(), inner()).prop_map(|(a, b)| format!("[:i | | t | t := {a}. {b}]")),
        1 => (inner(), inner()).prop_map(|(a, b)| format!("{{{a}. {b}}}")),
    ]
    .boxed()
}

fn in_base(mut n: u32, base: u32) -> String {
    let mut digits = Vec::new();
    loop {
        digits.push(char::from_digit(n % base, base).expect("a digit").to_ascii_uppercase());
        n /= base;
        if n == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

/// Blanks, line ends and comments between statements.
fn gap() -> impl Strategy<Value = &'static str> {
    select(vec![" ", "\n\n\n", "   \t", " \"why\" ", "\n\t\t\"one\n two\"\n"])
}

fn method() -> impl Strategy<Value = String> {
    let pattern = select(vec!["size", "at: a put: b", "+ a", "keyword: a"]);
    let pragma = select(vec!["", "<inline: true>", "<var: #a type: #'char *'> <api>"]);
    (pattern, pragma, proptest::collection::vec((expression(3), gap()), 0..5)).prop_map(|(pattern, pragma, body)| {
        let body: Vec<String> = body.into_iter().map(|(e, gap)| format!("{gap}{e}")).collect();
        format!("{pattern} [{pragma} | x1 thisOne |{}\n]", body.join("."))
    })
}

fn file() -> impl Strategy<Value = String> {
    let names = proptest::collection::btree_set("[a-z][a-zA-Z0-9]{0,8}", 0..4);
    let comment = prop_oneof![Just(String::new()), "[ -~&&[^\"]]{0,20}".prop_map(|c| format!("\"{c}\"\n"))];
    (comment, names, proptest::collection::vec((method(), any::<bool>()), 0..4)).prop_map(
        |(comment, names, methods)| {
            let names: Vec<String> = names.iter().map(|n| format!("'{n}'")).collect();
            let mut text = format!(
                "{comment}Class {{\n\t#name : 'A',\n\t#superclass : 'Object',\n\t#instVars : [ {} ]\n}}\n",
                names.join(", ")
            );
            for (method, class_side) in methods {
                let owner = if class_side { "A class" } else { "A" };
                text.push_str(&format!("\n{{ #category : 'x' }}\n{owner} >> {method}\n"));
            }
            text
        },
    )
}

/// Trees and messages of all methods, without the places.
fn trees(text: &str) -> Vec<String> {
    let source = SourceFile::new("A.class.st", text);
    let (file, problems) = tonel::parse(FileId(0), &source);
    assert!(problems.is_empty(), "{problems:?}\n{text}");
    assert_eq!(file.write(), text);
    let methods = file.methods.iter().map(|m| {
        let (tree, problems) = parse_method(FileId(0), &source, m);
        assert!(problems.is_empty(), "{problems:?}\n{text}");
        without_places(&format!("{} {:?}", m.class_side, tree.expect("a tree")))
    });
    methods.collect()
}

/// A tree's debugging text without `Span { start: 1, end: 2 }`.
fn without_places(text: &str) -> String {
    let mut parts = text.split("Span { start: ");
    let mut out = parts.next().unwrap_or("").to_string();
    for part in parts {
        out.push_str(part.split_once('}').map_or("", |(_, rest)| rest));
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn laid_out_files_have_the_same_trees_and_stay_as_they_are(text in file()) {
        let source = SourceFile::new("A.class.st", text.as_str());
        let laid_out = slang::print::format(&tonel::parse(FileId(0), &source).0);
        prop_assert_eq!(trees(&text), trees(&laid_out));
        let again = SourceFile::new("A.class.st", laid_out.as_str());
        prop_assert_eq!(slang::print::format(&tonel::parse(FileId(0), &again).0), laid_out);
    }

    #[test]
    fn any_text_is_written_back(text in "(Class|Trait|Extension|\"| |\\{|\\}|#name|:|'A'|\\[|\\]|>>|foo|\n|\\$|'|#category|é|\u{1F600}){0,60}") {
        let source = SourceFile::new("A.class.st", text.as_str());
        prop_assert_eq!(tonel::parse(FileId(0), &source).0.write(), text);
    }
}
