//! Methods and the bytes they become. Each case of `compile.txt` is a method and its code in hexadecimal, blocks indented.

use image::compile::{BindingId, ClassScope, Code, Literal, compile};
use slang::source::FileId;

/// A class with the instance variables `tally` and `other`, in a world where capitalised names are globals.
struct Scope;

impl ClassScope for Scope {
    fn instance_variable(&self, name: &str) -> Option<u16> {
        ["tally", "other"].iter().position(|n| *n == name).map(|i| i as u16)
    }

    fn binding(&self, name: &str) -> Option<BindingId> {
        name.starts_with(char::is_uppercase).then_some(BindingId(7))
    }
}

fn method(text: &str) -> Result<Code, Vec<String>> {
    let (tree, diagnostics) = slang::parse::parse_method_text(FileId(0), text);
    assert_eq!(diagnostics, [], "{text}");
    match compile(&tree.unwrap(), FileId(0), &Scope) {
        Ok(method) => Ok(method.code),
        Err(problems) => Err(problems.iter().map(|p| format!("{}: {}", p.code, p.message)).collect()),
    }
}

fn describe(code: &Code, indent: usize, out: &mut String) {
    let bytes: Vec<String> = code.bytes.iter().map(|b| format!("{b:02x}")).collect();
    let large = if code.large_frame { " large" } else { "" };
    out.push_str(&format!("{}{}/{}{large}: {}\n", "  ".repeat(indent), code.args, code.temps, bytes.join(" ")));
    for literal in &code.literals {
        if let Literal::Block(block) = literal {
            describe(block, indent + 1, out);
        }
    }
}

#[test]
fn methods_become_the_documented_bytes() {
    let cases = include_str!("compile.txt");
    let mut wrong = String::new();
    for case in cases.split("----\n").filter(|c| !c.trim().is_empty()) {
        let (source, expected) = case.split_once("=>\n").unwrap_or_else(|| panic!("no `=>` in {case}"));
        let mut found = String::new();
        match method(source) {
            Ok(code) => describe(&code, 0, &mut found),
            Err(problems) => problems.iter().for_each(|p| found.push_str(&format!("{p}\n"))),
        }
        if found.trim_end() != expected.trim_end() {
            wrong.push_str(&format!("{source}expected\n{expected}found\n{found}\n"));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
