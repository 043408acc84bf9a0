//! What a source tree of the kind of Pharo's needs, on small trees of our own; and the real tree where `SLANGVM_PHARO` names a
//! checkout of it.

mod common;

use common::sources;

use image::build::sources::Keep;
use image::build::{BuiltImage, Options, Profile, baseline, build, check, model};
use image::compare::{Outcome, compare};
use image::compile::Style;
use image::describe::Describer;
use image::object::{Body, Image, ObjectId, Value};
use std::path::{Path, PathBuf};

/// Our kernel with further files, in which `Behavior` keeps a layout and `Class` a part of a package.
fn with_files(files: &[(&str, &str)], profile: &str) -> BuiltImage {
    let kernel = Path::new(env!("CARGO_MANIFEST_DIR")).join("kernel");
    let mut sources = sources(&kernel, &[String::new()]);
    for (path, text) in &mut sources {
        if path.ends_with("Behavior.class.st") {
            *text = text.replacen("'format'", "'format', 'layout'", 1);
        }
        if path.ends_with("/Class.class.st") {
            *text = text.replacen("\t\t'category'\n", "\t\t'category',\n\t\t'packageTag'\n", 1);
        }
    }
    sources.extend(files.iter().map(|(path, text)| (path.to_string(), text.to_string())));
    let own = std::fs::read_to_string(kernel.join("profile.toml")).unwrap();
    let profile = Profile::parse(&own.replacen("[roles]\n", profile, 1)).unwrap();
    match build(&sources, &profile, &Options::default()) {
        Ok(built) => built,
        Err(problems) => panic!("{problems:#?}"),
    }
}

fn class_named(image: &Image, name: &str) -> ObjectId {
    let names = Describer::new(image);
    let found = image.class_table().find(|(_, class)| names.class_name(*class).as_deref() == Some(name));
    found.unwrap_or_else(|| panic!("no class {name}")).1
}

fn text(image: &Image, value: Value) -> String {
    let bytes = value.object().and_then(|id| image.get(id).bytes()).unwrap_or_default();
    String::from_utf8_lossy(bytes).into_owned()
}

const CODE_MODEL: &str = "
Class { #name : 'FixedShape', #superclass : 'Object', #instVars : [ 'host', 'slotScope' ] }
----
Class { #name : 'BitShape', #superclass : 'Object', #instVars : [ 'host' ] }
----
Class { #name : 'Slots', #superclass : 'Object', #type : 'variable', #instVars : [ 'parentScope' ] }
----
Class { #name : 'NoSlots', #superclass : 'Object' }
----
Class { #name : 'PlainSlot', #superclass : 'Object', #instVars : [ 'name', 'index', 'owningClass' ] }
----
Class { #name : 'OddSlot', #superclass : 'PlainSlot', #instVars : [ 'more' ] }
----
Class { #name : 'Shelf', #superclass : 'Object', #instVars : [ 'name', 'methodSelectors' ] }
----
Class { #name : 'Parcel', #superclass : 'Object', #instVars : [ 'extensionSelectors', 'name', 'tags' ] }
----
Class { #name : 'ParcelPart', #superclass : 'Object', #instVars : [ 'package', 'name', 'classes' ] }
----
Class { #name : 'Parcels', #superclass : 'Object', #instVars : [ 'packages' ] }
----
Class {
	#name : 'Sample',
	#superclass : 'Object',
	#instVars : [ 'first', '#second => OddSlot' ],
	#category : 'Things-Part',
	#package : 'Things',
	#tag : 'Part'
}

{ #category : 'reading' }
Sample >> first [ ^ first ]

{ #category : '*Other' }
Sample >> other [ ^ 3 ]
";

const ROLES: &str = "
[layouts]
fixed = \"FixedShape\"
variable = \"FixedShape\"
weak = \"FixedShape\"
ephemeron = \"FixedShape\"
bytes = \"BitShape\"
words = \"BitShape\"
doubleBytes = \"BitShape\"
doubleWords = \"BitShape\"
immediate = \"BitShape\"
compiledMethod = \"BitShape\"

[roles]
layout_scope = \"Slots\"
slot = \"PlainSlot\"
empty_scope = \"NoSlots\"
protocol = \"Shelf\"
selector_set = \"IdentitySet\"
set = \"IdentitySet\"
package = \"Parcel\"
package_tag = \"ParcelPart\"
package_organizer = \"Parcels\"
";

fn code_model() -> Vec<(&'static str, &'static str)> {
    CODE_MODEL.split("----\n").map(|text| ("Model/x.class.st", text)).collect()
}

#[test]
fn classes_know_their_layout_protocols_and_package() {
    let image = with_files(&code_model(), ROLES).image;
    let problems: Vec<_> = image::verify::verify(&image).iter().map(|p| p.to_string()).collect();
    assert!(problems.is_empty(), "{problems:#?}");

    let sample = class_named(&image, "Sample");
    let layout = image.object_at(sample, 3).unwrap();
    assert_eq!(image.object_at(layout, 0), Some(sample));
    let scope = image.object_at(layout, 1).unwrap();
    let slots = image.get(scope).slots();
    let slot = |i: usize| slots[i].object().unwrap();
    let described: Vec<_> = [1, 2]
        .map(|i| (text(&image, image.slot(slot(i), 0).unwrap()), image.slot(slot(i), 1).unwrap()))
        .into_iter()
        .collect();
    assert_eq!(described, [("first".to_string(), Value::Integer(1)), ("second".to_string(), Value::Integer(2))]);
    let class_of_slot = |i: usize| image.class_at(image.get(slot(i)).class_index);
    assert_eq!(class_of_slot(2), Some(class_named(&image, "OddSlot")));
    let object_scope = image.object_at(image.object_at(class_named(&image, "Object"), 3).unwrap(), 1);
    assert_eq!(slots[0].object(), object_scope);

    let protocols = image.object_at(sample, 5).unwrap();
    let names: Vec<_> =
        image.get(protocols).slots().iter().map(|p| image.slot(p.object().unwrap(), 0).unwrap()).collect();
    assert_eq!(names.iter().map(|n| text(&image, *n)).collect::<Vec<_>>(), ["*Other", "reading"]);

    let fixed = image.get(class_named(&image, "Class")).slots().len();
    let part = (6..fixed).find_map(|slot| {
        let found = image.object_at(sample, slot)?;
        (image.class_at(image.get(found).class_index) == Some(class_named(&image, "ParcelPart"))).then_some(found)
    });
    let part = part.expect("the class names the part of its package");
    assert_eq!(text(&image, image.slot(part, 1).unwrap()), "Part");
    assert_eq!(text(&image, image.slot(image.object_at(part, 0).unwrap(), 1).unwrap()), "Things");
}

/// The bytes behind the code of a method are twice the place of its text; a doubled mark in the text stands for one.
#[test]
fn methods_point_to_their_text_in_a_file() {
    let kernel = Path::new(env!("CARGO_MANIFEST_DIR")).join("kernel");
    let mut sources = sources(&kernel, &[String::new()]);
    let text = "\"Exclaims!\"\nClass { #name : 'Loud', #superclass : 'Object', #package : 'Loud' }\n\n{ #category : 'odd ''names''' }\nLoud >> shout [\n\n\t^ 'é!'\n]\n";
    sources.push(("Loud/Loud.class.st".into(), text.into()));
    let own = std::fs::read_to_string(kernel.join("profile.toml")).unwrap();
    let settings = "sources_file = { name = 'x.sources', needs = 'Loud', comment = 'comment' }\nmethod_trailer = 5\nline_end = 'cr'\n";
    let profile = profile_with(&own, settings);
    let options = Options { sources: Keep::File, ..Options::default() };
    let built = match build(&sources, &profile, &options) {
        Ok(built) => built,
        Err(problems) => panic!("{problems:#?}"),
    };
    let written = built.sources.unwrap();
    assert_eq!(written.name, "x.sources");

    let names = Describer::new(&built.image);
    let method = names.methods_of("Loud").unwrap().into_iter().find(|(s, _)| s == "shout").unwrap().1;
    let Body::Code { bytes: code, .. } = &built.image.get(method).body else { panic!("a method is code") };
    let pointer = code[code.len() - 5..].iter().fold(0usize, |sum, byte| sum * 256 + usize::from(*byte));
    let (before, chunk) = written.text.split_at(pointer / 2);
    assert!(before.ends_with("!Loud methodsFor: 'odd ''names''' stamp: ''!\r"), "{before:?}");
    assert!(chunk.starts_with("shout\r\t^ 'é!!'! !\r"), "{chunk:?}");
    let class = built.image.get(class_named(&built.image, "Loud"));
    let comment = class.slots().iter().find_map(|v| match v {
        Value::Integer(i) if written.text[*i as usize / 2..].starts_with("Exclaims!!!") => Some(*i),
        _ => None,
    });
    assert!(comment.is_some());

    let missing = profile_with(&own, &settings.replace("'Loud'", "'Nobody'"));
    let problems = build(&sources, &missing, &options).err().unwrap();
    assert!(problems[0].message.contains("without the class Nobody"), "{}", problems[0].message);
}

fn profile_with(own: &str, settings: &str) -> Profile {
    Profile::parse(&format!("{settings}{own}")).unwrap()
}

#[test]
fn a_missing_layout_is_named() {
    let kernel = Path::new(env!("CARGO_MANIFEST_DIR")).join("kernel");
    let own = std::fs::read_to_string(kernel.join("profile.toml")).unwrap();
    let text = own.replacen("[roles]\n", &ROLES.replace("bytes = \"BitShape\"\n", ""), 1);
    let mut sources = sources(&kernel, &[String::new()]);
    sources.extend(code_model().into_iter().map(|(p, t)| (p.to_string(), t.to_string())));
    let problems = build(&sources, &Profile::parse(&text).unwrap(), &Options::default()).err().unwrap();
    assert_eq!(problems[0].message, "the profile names no layout for `bytes`");
}

#[test]
fn classes_have_the_methods_of_their_traits() {
    let files = [
        (
            "T/TSize.trait.st",
            "Trait { #name : 'TSize', #instVars : [ 'count' ] }\n\n{ #category : 'x' }\nTSize >> size [ ^ count ]\n\n{ #category : 'x' }\nTSize >> double [ ^ self size * 2 ]\n\n{ #category : 'x' }\nTSize class >> empty [ ^ self new ]",
        ),
        (
            "T/Box.class.st",
            "Class { #name : 'Box', #superclass : 'Object', #traits : 'TSize - {#double} @ {#length -> #size}', #classTraits : 'TSize classTrait', #instVars : [ 'own' ] }\n\n{ #category : 'x' }\nBox >> own [ ^ own ]",
        ),
    ];
    let image = with_files(&files, "[roles]\n").image;
    let names = Describer::new(&image);
    let selectors = |class: &str| {
        let mut found: Vec<_> = names.methods_of(class).unwrap().into_iter().map(|(s, _)| s).collect();
        found.sort();
        found
    };
    assert_eq!(selectors("Box"), ["length", "own", "size"]);
    assert_eq!(selectors("Box class"), ["empty"]);
    // The variable of the trait comes behind the own one: quick return of slot 1.
    let size = names.methods_of("Box").unwrap().into_iter().find(|(s, _)| s == "size").unwrap().1;
    assert!(image::disassemble::disassemble(&names, size).contains("265"));
}

const TRAIT_KERNEL: &str = "
Class { #name : 'Trait', #superclass : 'Class', #instVars : [ 'users' ] }

{ #category : 'x' }
Trait >> isEmpty [ ^ false ]
----
Class { #name : 'TraitedMeta', #superclass : 'Metaclass', #instVars : [ 'local', 'baseLocal' ] }
----
Class { #name : 'TraitMeta', #superclass : 'TraitedMeta' }
----
Class { #name : 'Common', #superclass : 'Object' }

{ #category : 'x' }
Common >> knowsTraits [ ^ true ]

{ #category : 'x' }
Common >> isEmpty [ ^ super isEmpty ]
----
Trait { #name : 'TLow', #instVars : [ 'low' ] }

{ #category : 'x' }
TLow >> low [ ^ low ]

{ #category : 'x' }
TLow class >> make [ ^ self new ]
----
Trait { #name : 'THigh', #traits : 'TLow', #classTraits : 'TLow classTrait' }

{ #category : 'x' }
THigh >> high [ ^ self low ]
----
Class { #name : 'Top', #superclass : 'Object', #traits : 'THigh - {#high}', #classTraits : 'THigh classTrait' }

{ #category : 'x' }
Top >> own [ ^ low ]
----
Class { #name : 'Below', #superclass : 'Top' }
";

/// Traits are instances of their metaclasses, know the methods of the traits they use, and metaclasses keep apart what is local.
#[test]
fn traits_are_objects_where_the_kernel_has_classes_for_them() {
    let files: Vec<_> = TRAIT_KERNEL.split("----\n").map(|text| ("Traits/x.class.st", text)).collect();
    let settings = "[traits]
trait = 'Trait'
metaclass = 'TraitMeta'
user_metaclass = 'TraitedMeta'
class_methods = 'Common'
local_methods = ['baseLocal', 'local']
install = '[ :each | each first ]'

[roles]
";
    let built = with_files(&files, settings);
    let image = built.image;
    let problems: Vec<_> = image::verify::verify(&image).iter().map(|p| p.to_string()).collect();
    assert!(problems.is_empty(), "{problems:#?}");
    let names = Describer::new(&image);
    let selectors = |class: &str| {
        let mut found: Vec<_> = names.methods_of(class).unwrap().into_iter().map(|(s, _)| s).collect();
        found.sort();
        found
    };
    assert_eq!(selectors("THigh"), ["high", "low"]);
    // What traits override for themselves stays out of their class side.
    assert_eq!(selectors("THigh class"), ["knowsTraits", "make"]);
    assert_eq!(selectors("Top"), ["low", "own"]);
    assert_eq!(selectors("Top class"), ["isEmpty", "knowsTraits", "make"]);
    assert_eq!(selectors("Below class"), Vec::<String>::new());

    let metaclass = |class: &str| image.class_of(class_named(&image, class).into()).unwrap();
    let class_of = |id: ObjectId| names.class_name(image.class_of(id.into()).unwrap()).unwrap();
    assert_eq!(
        ["THigh", "Top", "Below", "Common"].map(|c| class_of(metaclass(c))),
        ["TraitMeta", "TraitedMeta", "TraitedMeta", "Metaclass"]
    );
    assert_eq!(image.object_at(metaclass("TLow"), 0), Some(class_named(&image, "Trait")));
    let local = |class: &str| {
        let slots = image.get(metaclass(class)).slots().len();
        [slots - 1, slots - 2].map(|slot| {
            let dictionary = image.object_at(metaclass(class), slot).unwrap();
            image.slot(dictionary, 0).unwrap()
        })
    };
    assert_eq!(local("THigh"), [Value::Integer(1), Value::Integer(0)]);
    assert_eq!(local("TLow"), [Value::Integer(1), Value::Integer(1)]);
    assert_eq!(local("Top"), [Value::Integer(1), Value::Integer(0)]);
    // The variable of the trait that a trait uses.
    let own = names.methods_of("Top").unwrap().into_iter().find(|(s, _)| s == "own").unwrap().1;
    assert!(image::disassemble::disassemble(&names, own).contains("264"));
}

#[test]
fn a_tree_with_mistakes_is_checked_as_far_as_it_goes() {
    let files: Vec<(String, String)> = [
        ("P/A.class.st", "Class { #name : 'A', #superclass : 'Missing', #instVars : [ '#w => WeakSlot' ] }\n\n{ #category : 'x' }\nA >> good [ ^ Anything + 1 ]\n\n{ #category : 'x' }\nA >> bad [ ^ ( ]\n\n{ #category : 'x' }\nA >> odd [ ^ w ]\n\n{ #category : 'x' }\nA >> arg: x [ x := 1 ]"),
        ("P/B.extension.st", "Extension { #name : 'B' }\n\n{ #category : '*P' }\nB >> lost [ ^ 1 ]"),
    ]
    .map(|(p, t)| (p.to_string(), t.to_string()))
    .into();
    let found = check::check(&files, "Class", &[], Style::Opal);
    assert_eq!((found.classes, found.methods, found.parsed, found.compiled), (1, 5, 4, 1));
    let reasons: Vec<_> = found.reasons().into_iter().collect();
    assert_eq!(reasons, [("assignment-to-argument", 1), ("special-slot", 1), ("syntax", 1), ("unknown-class", 1)]);
    assert_eq!(found.undeclared, ["Anything"]);
    assert_eq!(found.problems.len(), 1);
}

/// `emitValue:` and `emitStore:` say what stands for a read and a write; what they compute while they run cannot be known.
#[test]
fn variables_of_special_slots_have_the_code_of_their_class() {
    let files: Vec<(String, String)> = [
        "Class { #name : 'BoxSlot' }

{ #category : 'x' }
BoxSlot >> emitValue: code [ code pushInstVar: index; send: #value ]

{ #category : 'x' }
BoxSlot >> emitStore: code [
	| held |
	held := '0held'.
	code addTemp: held.
	code storeTemp: held.
	code pushInstVar: index; pushTemp: held; send: #value:; popTop
]",
        "Class { #name : 'OwnSlot', #superclass : 'BoxSlot' }\n\n{ #category : 'x' }\nOwnSlot >> emitValue: code [ code pushLiteral: self; pushReceiver; send: #read: ]",
        "Class { #name : 'ShortSlot', #superclass : 'BoxSlot' }\n\n{ #category : 'x' }\nShortSlot >> emitValue: code [ code send: #size ]",
        "Class { #name : 'User', #instVars : [ 'plain', '#boxed => BoxSlot', '#own => OwnSlot', '#short => ShortSlot' ] }

{ #category : 'x' }
User >> read [ ^ boxed ]

{ #category : 'x' }
User >> write: x [ ^ boxed := x ]

{ #category : 'x' }
User >> own [ ^ own ]

{ #category : 'x' }
User >> short [ ^ short ]",
    ]
    .iter()
    .enumerate()
    .map(|(i, text)| (format!("P/{i}.class.st"), text.to_string()))
    .collect();
    let model = model::read(&files, None).ok().unwrap();
    let code = |class: &str| image::build::slots::code(&model, class);
    use image::compile::SlotOp::*;
    let boxed = code("BoxSlot");
    assert_eq!(*boxed.read.unwrap(), [PushVariable, Send("value".into(), 0)]);
    let write = [StoreTemp("0held".into()), PushVariable, PushTemp("0held".into()), Send("value:".into(), 1), Pop];
    assert_eq!(*boxed.write.unwrap(), write);
    assert_eq!(code("OwnSlot").read.unwrap_err(), "OwnSlot>>emitValue: is not a plain list of instructions");
    assert!(code("OwnSlot").write.is_ok());
    assert_eq!(code("ShortSlot").read.unwrap_err(), "ShortSlot>>emitValue: does not leave one value");
    assert_eq!(code("Nobody").write.unwrap_err(), "the sources have no class Nobody");
    let found = check::check(&files, "Class", &[], Style::Opal);
    assert_eq!((found.reasons().into_iter().collect::<Vec<_>>(), found.refused.len()), (vec![("special-slot", 2)], 2));
}

#[test]
fn a_baseline_lists_groups_of_groups() {
    let text = "Class { #name : 'BaselineOfX', #superclass : 'BaselineOf' }\n\n{ #category : 'x' }\nBaselineOfX >> baseline: spec [\n\t<baseline>\n\tspec for: #common do: [\n\t\tspec package: 'A'; package: #B with: [ spec requires: #(A Elsewhere) ]; package: 'C'; package: 'L' with: [ spec requires: 'L' ].\n\t\tspec group: 'all' with: { 'few'. 'C' }; group: 'few' with: #(A 'B'); group: 'ring' with: 'ring' ]\n]";
    let groups = baseline::read("x.st", text).unwrap();
    assert_eq!(groups.packages, ["A", "B", "C", "L"]);
    assert_eq!(groups.packages_of("all").unwrap(), ["A", "B", "C"]);
    assert_eq!(groups.packages_of("B").unwrap(), ["A", "B"]);
    assert_eq!(groups.packages_of("ring").unwrap_err(), "ring contains or requires itself");
    assert_eq!(groups.packages_of("L").unwrap_err(), "L contains or requires itself");
    assert_eq!(groups.packages_of("none").unwrap_err(), "none is neither a group nor a package of the baseline");
}

/// `a + b` in a block, with the two copied in either order; and with other literals.
#[test]
fn code_is_the_same_but_for_the_order_of_copied_values() {
    let one = |outer: &str, inner: &str| format!("0 2 0 16 {outer}f900025c block\n0 2 0 16 {inner}605e");
    let method = |built: String, made: String| {
        let lines = |kind: &str, text: String| text.lines().map(|l| format!("{kind} {l}\n")).collect::<String>();
        format!("method A>>m\n{}{}", lines("built", built), lines("made", made))
    };
    let outcome = |text: String| compare(&text).unwrap().remove(0).outcome;
    assert_eq!(outcome(method(one("4041", "4041"), one("4041", "4041"))), Outcome::Identical);
    assert_eq!(outcome(method(one("4041", "4041"), one("4140", "4140"))), Outcome::CopiedOrder);
    assert!(matches!(outcome(method(one("4041", "4041"), one("4140", "4041"))), Outcome::Different(_)));
    assert!(matches!(outcome(method(one("4041", "4041"), one("4041", "4140"))), Outcome::Different(_)));
    let literals = |last: &str| format!("0 0 0 16 205c {last}");
    assert_eq!(outcome(method(literals("1 2 3"), literals("1 3 2"))), Outcome::Identical);
    assert!(matches!(outcome(method(literals("1 2 3"), literals("2 1 3"))), Outcome::Different(_)));
    assert_eq!(outcome("method A>>m\nfailed why\n".into()), Outcome::Failed("why".into()));
    assert_eq!(compare("nonsense").unwrap_err(), "line 1: expected `method` and a name");
}

/// The folder of Pharo's packages, where the environment names a checkout.
fn pharo() -> Option<PathBuf> {
    let root = std::env::var_os("SLANGVM_PHARO").map(PathBuf::from);
    if root.is_none() {
        eprintln!("skipped: SLANGVM_PHARO names no checkout of pharo-project/pharo");
    }
    root.map(|root| root.join("src"))
}

#[test]
fn every_method_of_pharo_compiles_or_is_refused() {
    let Some(folder) = pharo() else { return };
    let profile = Profile::parse(include_str!("../profiles/pharo.toml")).unwrap();
    let all = sources(&folder, &[String::new()]);
    let found = check::check(&all, &profile.roles.class, &profile.context_classes, profile.compiler);
    assert_eq!(found.methods, found.compiled + found.refused.len());
    assert!(found.compiled * 1000 >= found.methods * 999, "{:?}", found.reasons());
}

#[test]
fn pharos_kernel_is_built_and_sound() {
    let Some(folder) = pharo() else { return };
    let profile = Profile::parse(include_str!("../profiles/pharo.toml")).unwrap();
    let wanted = profile.baseline.as_ref().unwrap();
    let file = folder.join(&wanted.class).join(format!("{}.class.st", wanted.class));
    let groups = baseline::read("baseline", &std::fs::read_to_string(file).unwrap()).unwrap();
    for set in ["kernel", "compiler", "all"] {
        let mut packages: Vec<String> = wanted.sets[set].iter().flat_map(|g| groups.packages_of(g).unwrap()).collect();
        packages.sort();
        let built = match build(&sources(&folder, &packages), &profile, &Options::default()) {
            Ok(built) => built,
            Err(problems) => panic!("{set}: {problems:#?}"),
        };
        let problems = image::verify::verify(&built.image);
        let errors: Vec<_> = problems.iter().filter(|p| p.severity == image::verify::Severity::Error).collect();
        assert!(errors.is_empty(), "{set}: {errors:#?}");
        assert!(image::reader::read(&built.bytes).unwrap() == built.image, "{set}");
    }
}
