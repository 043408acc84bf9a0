//! What each fuzz target does with a text, and what must hold whatever the text is. Besides the fuzzers, the ordinary test
//! `fuzz_corpus` runs these on the committed texts.

use slang::ast;
use slang::diag::Severity;
use slang::emit::{c, rust};
use slang::eval::{UnitRequest, unit_spec};
use slang::ir::{self, UnitKind};
use slang::model::World;
use slang::parse::{parse_doit, parse_method, parse_method_text};
use slang::source::{FileId, SourceFile, SourceMap};
use slang::tonel;
use slang::translate::{Dialect, Options, translate_unit};

/// A Tonel file: nothing of the text is lost, laying it out twice changes nothing, and every place of a message is in the text.
pub fn tonel(text: &str) {
    let source = SourceFile::new("X.class.st", text);
    let (file, diagnostics) = tonel::parse(FileId(0), &source);
    assert_eq!(file.write(), text);
    let laid_out = slang::print::format(&file);
    let again = SourceFile::new("X.class.st", laid_out.as_str());
    assert_eq!(slang::print::format(&tonel::parse(FileId(0), &again).0), laid_out);
    for d in &diagnostics {
        let end = d.location.map_or(0, |l| l.span.end);
        assert!(end as usize <= text.len(), "{d:?}");
    }
    for method in &file.methods {
        let (tree, diagnostics) = parse_method(FileId(0), &source, method);
        assert!(tree.is_some() || !diagnostics.is_empty());
    }
}

/// A method, and a text as statements. A method without mistakes is the same again when its places are forgotten and blanks are added.
pub fn method(text: &str) {
    let (tree, diagnostics) = parse_method_text(FileId(0), text);
    parse_doit(FileId(0), text);
    assert!(tree.is_some() || !diagnostics.is_empty());
    if let (Some(tree), true) = (tree, diagnostics.is_empty()) {
        let (again, found) = parse_method_text(FileId(0), &format!("\n {text}\n "));
        assert!(found.is_empty());
        let again = again.expect("a tree");
        assert_eq!((tree.selector.clone(), shape(&tree)), (again.selector.clone(), shape(&again)));
    }
}

/// Number of statements, temporaries and pragmas: enough to notice text that slides from one node into another.
fn shape(method: &ast::Method) -> [usize; 4] {
    [method.args.len(), method.temps.len(), method.pragmas.len(), method.body.len()]
}

/// The text form of the IR: what can be read is printed and read to the same unit, and the verifier takes whatever was read.
pub fn ir(text: &str) {
    let Ok(unit) = ir::read::unit(text) else { return };
    let printed = ir::print::unit(&unit);
    match ir::read::unit(&printed) {
        Ok(again) => assert_eq!(ir::print::unit(&again), printed),
        Err(e) => panic!("what was printed cannot be read: {e}\n{printed}"),
    }
    if ir::verify::verify(&unit).is_empty() {
        emit_c(&unit);
    }
}

/// Sources (files parted by lines `===`) to C and Rust. The root is the class `T`; a first line with `own`, `32` or `plugin` sets options.
pub fn translate(text: &str) {
    let (settings, text) = text.split_once('\n').unwrap_or(("", text));
    let set = |word: &str| settings.split_whitespace().any(|w| w == word);
    let mut sources = SourceMap::default();
    for (i, part) in text.split("\n===\n").enumerate() {
        sources.add(SourceFile::new(format!("{i}.class.st"), part));
    }
    slang::check::check(&sources);
    let (world, _) = World::load(&sources);
    let kind = if set("plugin") { UnitKind::Plugin } else { UnitKind::Vm };
    let mut request = UnitRequest::new("T", kind);
    request.word_bits = if set("32") { 32 } else { 64 };
    request.name = Some("t".into());
    let Ok((spec, _)) = unit_spec(&world, &request) else { return };
    for inline in [false, true] {
        let options =
            Options { dialect: if set("own") { Dialect::Own } else { Dialect::Classic }, inline, ..Options::default() };
        let (unit, diagnostics) = translate_unit(&spec, &options);
        if diagnostics.iter().any(|d| d.severity == Severity::Error) {
            continue;
        }
        let errors = ir::verify::verify(&unit);
        assert!(errors.is_empty(), "{errors:#?}\n{}", ir::print::unit(&unit));
        emit(&unit);
    }
}

fn emit(unit: &ir::Unit) {
    emit_c(unit);
    match unit.kind {
        UnitKind::Vm => rust::emit_vm(unit, &rust::Options::default()),
        UnitKind::Plugin => rust::emit_plugin(unit, &rust::Options::default()),
    };
}

fn emit_c(unit: &ir::Unit) {
    match unit.kind {
        UnitKind::Vm => c::emit_vm(unit, &c::COptions::default()),
        UnitKind::Plugin => c::emit_plugin(unit, &c::COptions::default()),
    };
}
