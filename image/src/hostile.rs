//! What must hold for any input, however broken: each function takes bytes and panics where it does not.
//!
//! The fuzz targets in `fuzz/` call these functions with bytes they invent; an ordinary test calls them with the bytes that
//! are kept in `fuzz/corpus/`.

use crate::build::{baseline, check};
use crate::compile::{BindingId, ClassScope, Code, Literal, Style, compile};
use crate::object::Body;
use crate::{describe, disassemble, reader, verify, write};
use slang::source::FileId;

/// A class that knows every name: short ones as instance variables, others as variables of all kinds.
struct AnyClass {
    style: Style,
    is_context: bool,
}

impl ClassScope for AnyClass {
    fn instance_variable(&self, name: &str) -> Option<u16> {
        (name.len() < 3).then(|| name.bytes().map(u16::from).sum())
    }

    fn binding(&self, name: &str) -> Option<BindingId> {
        (!name.ends_with('0')).then_some(BindingId(name.len() as u32))
    }

    fn is_undeclared(&self, binding: BindingId) -> bool {
        binding.0 % 2 == 1
    }

    fn is_context_class(&self) -> bool {
        self.is_context
    }

    fn style(&self) -> Style {
        self.style
    }
}

/// A method's text: what compiles gives code that the verifier accepts.
pub fn compiler(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let (tree, _) = slang::parse::parse_method_text(FileId(0), text);
    let Some(tree) = tree else { return };
    for (style, is_context) in [(Style::Direct, false), (Style::Opal, false), (Style::Opal, true)] {
        if let Ok(method) = compile(&tree, FileId(0), &AnyClass { style, is_context }) {
            let checked = verify::check_compiled(&method.code);
            assert!(checked.is_ok(), "{checked:?} in the {style:?} code of {text}");
            every_block(&method.code);
        }
    }
}

/// Blocks are ordinary code without a primitive.
fn every_block(code: &Code) {
    for literal in &code.literals {
        if let Literal::Block(block) | Literal::ConstantBlock(_, block) = literal {
            assert!(block.primitive.is_none());
            every_block(block);
        }
    }
}

/// The text of several files with lines of `----` between them: they are read, checked and searched for a baseline.
pub fn tree(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let files: Vec<(String, String)> = text
        .split("\n----\n")
        .enumerate()
        .map(|(i, text)| (format!("Package/{i}.class.st"), text.to_string()))
        .collect();
    for style in [Style::Direct, Style::Opal] {
        let found = check::check(&files, "Class", &["Context".into()], style);
        assert_eq!(found.methods, found.compiled + found.refused.len());
        assert!(found.parsed <= found.methods);
    }
    for (path, text) in &files {
        if let Ok(groups) = baseline::read(path, text) {
            for group in groups.groups.keys() {
                let _ = groups.packages_of(group);
            }
        }
    }
}

/// An image file: what can be read can be checked, described and written, and then reads back as the same image.
pub fn reader(bytes: &[u8]) {
    let Ok(image) = reader::read(bytes) else { return };
    verify::verify(&image);
    describe::summary(&image);
    let names = describe::Describer::new(&image);
    for (id, object) in image.iter().take(2000) {
        if matches!(object.body, Body::Code { .. }) {
            disassemble::disassemble(&names, id);
        }
    }
    if let Ok(written) = write::write(&image) {
        let again = reader::read(&written);
        assert!(again.is_ok(), "what was written cannot be read: {:?}", again.err());
    }
}
