//! Methods and the bytes they become. Each case of `compile.txt` and `opal.txt` is a method and its code in hexadecimal, blocks
//! indented. With `BLESS=1` the code found becomes the code expected; `vmmaker image compare` tells whether it is Opal's.

mod common;

use image::compile::{BindingId, ClassScope, Code, Literal, Style, compile};
use slang::source::FileId;

/// A class with the instance variables `tally` and `other`, in a world where capitalised names are globals.
struct Scope(Style);

impl ClassScope for Scope {
    fn style(&self) -> Style {
        self.0
    }

    fn is_undeclared(&self, binding: BindingId) -> bool {
        binding == BindingId(8)
    }

    fn instance_variable(&self, name: &str) -> Option<u16> {
        ["tally", "other"].iter().position(|n| *n == name).map(|i| i as u16)
    }

    fn binding(&self, name: &str) -> Option<BindingId> {
        match name {
            "nobody" => Some(BindingId(8)),
            _ => name.starts_with(char::is_uppercase).then_some(BindingId(7)),
        }
    }
}

fn method(text: &str, style: Style) -> Result<Code, Vec<String>> {
    let (tree, diagnostics) = slang::parse::parse_method_text(FileId(0), text);
    assert_eq!(diagnostics, [], "{text}");
    match compile(&tree.unwrap(), FileId(0), &Scope(style)) {
        Ok(method) => Ok(method.code),
        Err(problems) => Err(problems.iter().map(|p| format!("{}: {}", p.code, p.message)).collect()),
    }
}

fn describe(code: &Code, indent: usize, out: &mut String) {
    let bytes: Vec<String> = code.bytes.iter().map(|b| format!("{b:02x}")).collect();
    let large = if code.large_frame { " large" } else { "" };
    out.push_str(&format!("{}{}/{}{large}: {}\n", "  ".repeat(indent), code.args, code.temps, bytes.join(" ")));
    for literal in &code.literals {
        if let Literal::Block(block) | Literal::ConstantBlock(_, block) = literal {
            describe(block, indent + 1, out);
        }
    }
}

#[test]
fn methods_become_the_documented_bytes() {
    check_cases("compile.txt", Style::Direct);
}

#[test]
fn methods_become_the_bytes_of_pharos_own_compiler() {
    check_cases("opal.txt", Style::Opal);
}

fn check_cases(name: &str, style: Style) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name);
    let cases = std::fs::read_to_string(&path).unwrap();
    let mut wrong = String::new();
    let mut blessed = Vec::new();
    for case in cases.split("----\n").filter(|c| !c.trim().is_empty()) {
        let (source, expected) = case.split_once("=>\n").unwrap_or_else(|| panic!("no `=>` in {case}"));
        let mut found = String::new();
        match method(source, style) {
            Ok(code) => describe(&code, 0, &mut found),
            Err(problems) => problems.iter().for_each(|p| found.push_str(&format!("{p}\n"))),
        }
        if found.trim_end() != expected.trim_end() {
            wrong.push_str(&format!("{source}expected\n{expected}found\n{found}\n"));
        }
        blessed.push(format!("{source}=>\n{found}"));
    }
    if std::env::var_os("BLESS").is_some() {
        return std::fs::write(&path, blessed.join("----\n")).unwrap();
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Everything that is written with a capital is a global, and anything else not local an instance variable.
struct Lenient;

impl ClassScope for Lenient {
    fn instance_variable(&self, name: &str) -> Option<u16> {
        name.starts_with(char::is_lowercase).then(|| name.bytes().map(u16::from).sum::<u16>() % 300)
    }

    fn binding(&self, name: &str) -> Option<BindingId> {
        Some(BindingId(name.len() as u32))
    }
}

/// Every method of a source tree gives code that the verifier accepts. The tree is this repository's, or the folders named
/// by the environment.
#[test]
fn whole_source_trees_compile_to_sound_code() {
    let own = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folders = match std::env::var_os("SLANGVM_TEST_SOURCES") {
        Some(folders) => std::env::split_paths(&folders).collect(),
        None => vec![own.join("image/kernel"), own.join("vm"), own.join("plugins")],
    };
    let (mut methods, mut wrong) = (0, Vec::new());
    for (path, text) in folders.iter().flat_map(|folder: &std::path::PathBuf| common::sources(folder, &[String::new()]))
    {
        let source = slang::source::SourceFile::new(path, text);
        let (tonel, _) = slang::tonel::parse(FileId(0), &source);
        for definition in &tonel.methods {
            let (Some(tree), problems) = slang::parse::parse_method(FileId(0), &source, definition) else { continue };
            if !problems.is_empty() {
                continue;
            }
            methods += 1;
            let name = format!("{}: {}>>{}", source.path, definition.owner, tree.selector);
            match compile(&tree, FileId(0), &Lenient) {
                Ok(method) => {
                    if let Err(problem) = image::verify::check_compiled(&method.code) {
                        wrong.push(format!("{name}: {problem}"));
                    }
                }
                Err(problems) => wrong.push(format!("{name}: {}: {}", problems[0].code, problems[0].message)),
            }
        }
    }
    eprintln!("{methods} methods");
    // Slang methods may be longer than a method of an image can be, and may assign their arguments.
    wrong.retain(|w| !w.contains("method-too-large") && !w.contains("assignment-to-argument"));
    assert!(wrong.is_empty(), "{} of {methods}: {:#?}", wrong.len(), &wrong[..wrong.len().min(20)]);
}
