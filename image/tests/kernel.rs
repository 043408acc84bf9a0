//! The kernel in this repository, built and checked.

mod common;

use image::build::{BuiltImage, Options, Profile, build, heap::string_hash};
use image::object::{Body, Image, NIL, ObjectId, Value};
use std::path::Path;

fn kernel_sources() -> Vec<(String, String)> {
    common::sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("kernel"), &[String::new()])
}

fn profile() -> Profile {
    Profile::parse(include_str!("../kernel/profile.toml")).unwrap()
}

fn built(sources: &[(String, String)]) -> BuiltImage {
    match build(sources, &profile(), &Options::default()) {
        Ok(built) => built,
        Err(problems) => panic!("{problems:#?}"),
    }
}

#[test]
fn the_kernel_has_no_problems() {
    let built = built(&kernel_sources());
    let problems: Vec<_> = image::verify::verify(&built.image).iter().map(|p| p.to_string()).collect();
    assert!(problems.is_empty(), "{problems:#?}");
    assert_eq!(image::reader::read(&built.bytes).unwrap(), built.image);
}

#[test]
fn the_order_of_sources_does_not_matter() {
    let mut sources = kernel_sources();
    let first = built(&sources).bytes;
    sources.reverse();
    assert!(first == built(&sources).bytes);
}

/// The object of the class named so in the special objects or the class table.
fn class_named(image: &Image, name: &str) -> ObjectId {
    let names = image::describe::Describer::new(image);
    let found = image.class_table().find(|(_, class)| names.class_name(*class).as_deref() == Some(name));
    found.unwrap_or_else(|| panic!("no class {name}")).1
}

fn instances(image: &Image, name: &str) -> Vec<ObjectId> {
    let index = image.get(class_named(image, name)).hash;
    image.iter().filter(|(_, o)| o.class_index == index).map(|(id, _)| id).collect()
}

/// Elements of an open hash table, each with the places it may stand at.
fn check_table(image: &Image, table: ObjectId, hash: impl Fn(ObjectId) -> usize) {
    let array = image.object_at(table, 1).unwrap();
    let slots = image.get(array).slots();
    let tally = slots.iter().filter(|v| **v != Value::Object(NIL)).count();
    assert_eq!(image.slot(table, 0), Some(Value::Integer(tally as i64)));
    assert!(tally < slots.len());
    for (place, value) in slots.iter().enumerate() {
        let Some(element) = value.object().filter(|id| *id != NIL) else { continue };
        let mut at = hash(element) % slots.len();
        while at != place {
            assert_ne!(slots[at], Value::Object(NIL), "element {} is not found by its hash", element.0);
            at = (at + 1) % slots.len();
        }
    }
}

#[test]
fn hashed_collections_find_their_elements() {
    let image = built(&kernel_sources()).image;
    for dictionary in instances(&image, "IdentityDictionary") {
        check_table(&image, dictionary, |binding| image.get(image.object_at(binding, 0).unwrap()).hash as usize);
    }
    let tables = instances(&image, "SymbolTable");
    assert_eq!(tables.len(), 1);
    check_table(&image, tables[0], |symbol| match &image.get(symbol).body {
        Body::Bits(bytes) => string_hash(bytes) as usize,
        _ => panic!("no symbol"),
    });
    let symbols = instances(&image, "Symbol").len();
    assert_eq!(image.slot(tables[0], 0), Some(Value::Integer(symbols as i64)));
}

/// A class file with the given methods, beside the kernel.
fn with_class(text: &str) -> Result<BuiltImage, Vec<slang::diag::Diagnostic>> {
    let mut sources = kernel_sources();
    sources.insert(0, ("Extra.class.st".into(), text.into()));
    build(&sources, &profile(), &Options::default())
}

#[test]
fn mistakes_are_reported_where_they_are() {
    let class = "Class { #name : 'Extra', #superclass : 'Object', #category : 'Extra' }\n\n";
    for (text, code, line) in [
        ("{ #category : 'x' }\nExtra >> foo [\n\t^ unknown\n]\n", "undeclared-variable", 5),
        ("{ #category : 'x' }\nExtra >> foo: a [\n\ta := 1\n]\n", "assignment-to-argument", 5),
        ("{ #category : 'x' }\nMissing >> foo [\n]\n", "unknown-class", 4),
        ("{ #category : 'x' }\nExtra >> foo [\n]\n\n{ #category : 'x' }\nExtra >> foo [\n]\n", "duplicate-method", 8),
    ] {
        let text = format!("{class}{text}");
        let problems = with_class(&text).err().unwrap_or_else(|| panic!("built in spite of {text}"));
        assert_eq!(problems.len(), 1, "{problems:#?}");
        assert_eq!(problems[0].code, code);
        let location = problems[0].location.unwrap();
        assert_eq!(location.file.0, 0);
        let file = slang::source::SourceFile::new("", text.as_str());
        assert_eq!(file.line_column(location.span.start as usize).line, line, "{text}");
    }
    for (text, code) in [
        ("Class { #name : 'Extra', #superclass : 'Nowhere', #category : 'Extra' }", "unknown-class"),
        ("Class { #name : 'Object', #superclass : nil, #category : 'Extra' }", "duplicate-class"),
        ("Class { #name : 'Extra', #superclass : 'Extra', #category : 'Extra' }", "cyclic-superclass"),
        ("Class { #name : 'Extra', #superclass : 'Object', #type : 'odd', #category : 'Extra' }", "bad-layout"),
    ] {
        let problems = with_class(text).err().unwrap_or_else(|| panic!("built in spite of {text}"));
        assert_eq!(problems[0].code, code, "{problems:#?}");
    }
}

#[test]
fn methods_read_as_text() {
    let image = built(&kernel_sources()).image;
    let names = image::describe::Describer::new(&image);
    let (max, _) = image
        .iter()
        .find(|(id, o)| o.is_code() && names.method_name(*id) == "Magnitude>>min:max:")
        .expect("Magnitude>>min:max:");
    assert_eq!(
        image::disassemble::disassemble(&names, max),
        "Magnitude>>min:max:: 2 arguments, 2 temporaries, 4 literals\n\
         \u{20}    0  4c              push self\n\
         \u{20}    1  40              push temporary 0\n\
         \u{20}    2  90              send #min: (1)\n\
         \u{20}    3  41              push temporary 1\n\
         \u{20}    4  91              send #max: (1)\n\
         \u{20}    5  5c              return top\n"
    );
}

#[test]
fn a_summary_names_the_parts() {
    let image = built(&kernel_sources()).image;
    let summary = image::describe::summary(&image);
    assert_eq!(summary.image_format, 68021);
    assert_eq!(summary.methods, summary.sista_methods);
    assert_eq!(summary.special_objects[7], "Array");
    assert_eq!(summary.special_objects[20], "#doesNotUnderstand:");
    let array = summary.classes.iter().find(|row| row.name == "Array").unwrap();
    assert_eq!((array.index, array.superclass.as_str()), (51, "ArrayedCollection"));
    let process = summary.active_process.unwrap();
    assert_eq!((process.priority, process.method.as_str(), process.stack_pointer), (40, "UndefinedObject>>start", 0));
}
