//! The class model: how files become classes, and what is wrong with them together.

use slang::check::check;
use slang::model::{Binding, World};
use slang::source::{SourceFile, SourceMap};

fn sources(files: &[(&str, &str)]) -> SourceMap {
    let mut map = SourceMap::default();
    for (path, text) in files {
        map.add(SourceFile::new(*path, *text));
    }
    map
}

fn messages(map: &SourceMap, diagnostics: &[slang::diag::Diagnostic]) -> Vec<String> {
    let show = |d: &slang::diag::Diagnostic| {
        let location = d.location.unwrap();
        let file = map.get(location.file);
        let at = file.line_column(location.span.start as usize);
        format!("{}:{}:{}: {:?} {}: {}", file.path, at.line, at.column, d.severity, d.code, d.message)
    };
    diagnostics.iter().map(show).collect()
}

const BASE: (&str, &str) = (
    "P/Base.class.st",
    "Class {
	#name : 'Base',
	#superclass : 'Object',
	#instVars : [ 'one' ],
	#classVars : [ 'Limit' ],
	#pools : [ 'Pool' ],
	#category : 'P'
}

{ #category : 'x' }
Base >> foo [
	^one + Limit + Shared
]

{ #category : 'x' }
Base class >> make [
	^self new
]
",
);
const POOL: (&str, &str) = (
    "P/Pool.class.st",
    "Class { #name : 'Pool', #superclass : 'SharedPool', #classVars : [ 'Shared' ], #category : 'P' }\n",
);
const DERIVED: (&str, &str) = (
    "Q/Derived.class.st",
    "Class { #name : 'Derived', #superclass : 'Base', #instVars : [ 'two' ], #traits : 'TOne + (TTwo @ {#c -> #b} - {#b})', #category : 'Q' }

{ #category : 'x' }
Derived >> foo [
	^super foo + two
]
",
);
const TRAITS: [(&str, &str); 2] = [
    (
        "Q/TOne.trait.st",
        "Trait { #name : 'TOne', #instVars : [ 'three' ], #category : 'Q' }

{ #category : 'x' }
TOne >> foo [
	^'never seen'
]

{ #category : 'x' }
TOne >> a [
	^three
]

{ #category : 'x' }
TOne classSide >> make [
	^super make yourself
]
",
    ),
    (
        "Q/TTwo.trait.st",
        "Trait { #name : 'TTwo', #category : 'Q' }

{ #category : 'x' }
TTwo >> a [
	^1
]

{ #category : 'x' }
TTwo >> b [
	^2
]
",
    ),
];

#[test]
fn classes_extensions_and_traits_come_together() {
    let extension =
        ("R/Base.extension.st", "Extension { #name : 'Base' }\n\n{ #category : '*R' }\nBase >> extra [\n\t^1\n]\n");
    let map = sources(&[BASE, POOL, DERIVED, TRAITS[0], TRAITS[1], extension]);
    let (world, diagnostics) = World::load(&map);
    assert_eq!(
        messages(&map, &diagnostics),
        [
            "Q/Derived.class.st:1:17: Error trait-composition: `Derived`: two traits bring a method `a`; define it in the class or remove one with `-`"
        ]
    );
    let names = |methods: &indexmap::IndexMap<_, _>| {
        methods.keys().map(|n: &slang::source::Name| n.to_string()).collect::<Vec<_>>()
    };
    let derived = world.class("Derived").unwrap();
    assert_eq!(names(&derived.methods), ["foo", "a", "c"]);
    assert_eq!(&*derived.methods["a"].class, "Derived");
    assert_eq!(names(&derived.class_methods), ["make"]);
    assert_eq!(world.all_inst_vars("Derived").iter().map(|s| &*s.name).collect::<Vec<_>>(), ["one", "two", "three"]);
    assert_eq!(&*world.lookup("Derived", false, "extra").unwrap().class, "Base");
    assert_eq!(&*world.lookup_super("Derived", true, "make").unwrap().class, "Base");
    assert_eq!(world.resolve("Derived", false, "one"), Some(Binding::InstVar("Base".into())));
    assert_eq!(world.resolve("Derived", false, "Limit"), Some(Binding::ClassVar("Base".into())));
    assert_eq!(world.resolve("Derived", false, "Shared"), Some(Binding::ClassVar("Pool".into())));
    assert_eq!(world.resolve("Derived", false, "Pool"), Some(Binding::Class("Pool".into())));
    assert_eq!(world.resolve("Derived", true, "one"), None);
    assert!(world.inherits_from("Derived", "Object") && world.chain_is_complete("Derived"));
}

#[test]
fn what_is_wrong_with_classes_together_is_reported() {
    let twice = ("P/Other.class.st", "Class { #name : 'Base', #superclass : 'Object', #category : 'P' }\n");
    let method =
        ("R/Base.extension.st", "Extension { #name : 'Base' }\n\n{ #category : '*R' }\nBase >> foo [\n\t^1\n]\n");
    let orphan = ("R/A.class.st", "Class { #name : 'A', #superclass : 'Nowhere', #category : 'P' }\n");
    let circle = [
        (
            "R/B.class.st",
            "Class { #name : 'B', #superclass : 'C', #category : 'P' }\n\n{ #category : 'x' }\nA >> foo [\n\t^1\n]\n",
        ),
        ("R/C.class.st", "Class { #name : 'C', #superclass : 'B', #category : 'P' }\n"),
    ];
    let map = sources(&[BASE, POOL, twice, method, orphan, circle[0], circle[1]]);
    let (world, diagnostics) = World::load(&map);
    assert_eq!(
        messages(&map, &diagnostics),
        [
            "P/Other.class.st:1:17: Error duplicate-class: the class `Base` is defined a second time",
            "R/Base.extension.st:4:9: Error duplicate-method: `Base` has a second method `foo`",
            "R/A.class.st:1:17: Warning unknown-superclass: the superclass `Nowhere` of `A` is not among the sources",
            "R/B.class.st:1:17: Error circular-superclass: `B` is its own superclass, directly or through others",
            "R/B.class.st:4:1: Error foreign-method: this is a method of `A` in the file of `B`",
            "R/C.class.st:1:17: Error circular-superclass: `C` is its own superclass, directly or through others",
        ]
    );
    assert!(world.lookup("A", false, "anything").is_none());
    assert!(world.lookup("B", false, "anything").is_none());
}

#[test]
fn a_check_counts_and_finds_undeclared_names_and_useless_pragmas() {
    let bad = (
        "P/VMClass.class.st",
        "Class {
	#name : 'VMClass',
	#superclass : 'Object',
	#instVars : [ 'count' ],
	#category : 'P'
}

{ #category : 'x' }
VMClass >> foo: arg [
	<inlin: true>
	<inline: always>
	<var: #agr type: #int>
	<var: #each type: #int>
	coumt := [:each | | x | each + arg + x] value: x.
	^Unknown
]

{ #category : 'x' }
VMClass class >> bar [
	<script>
	^self name -> classPool -> count
]
",
    );
    let map = sources(&[bad]);
    let checked = check(&map);
    assert_eq!(
        messages(&map, &checked.diagnostics),
        [
            "P/VMClass.class.st:10:2: Warning unknown-pragma: nothing reads the pragma `<inlin:>`",
            "P/VMClass.class.st:11:2: Warning pragma-argument: `always` in this pragma is a name, not a literal",
            "P/VMClass.class.st:12:2: Warning unknown-variable-in-pragma: this declares the type of `agr`, but the method has no such variable",
            "P/VMClass.class.st:14:2: Error undeclared-variable: `coumt` is not declared in `VMClass` or its superclasses",
            "P/VMClass.class.st:14:49: Error undeclared-variable: `x` is not declared in `VMClass` or its superclasses",
            "P/VMClass.class.st:15:3: Warning undeclared-variable: `Unknown` is not declared in `VMClass` or its superclasses",
            "P/VMClass.class.st:21:29: Error undeclared-variable: `count` is not declared in `VMClass` or its superclasses",
        ]
    );
    assert_eq!(checked.diagnostics[3].help.as_deref(), Some("did you mean `count`?"));
    let s = checked.summary;
    assert_eq!((s.files, s.classes, s.methods, s.class_side_methods, s.errors, s.warnings), (1, 1, 2, 1, 3, 4));
}

#[test]
fn the_failure_code_of_a_primitive_is_a_temporary() {
    let text = "Class {
	#name : 'C',
	#superclass : 'Object'
}

{ #category : 'x' }
C >> foo [
	<primitive: 'f' module: 'M' error: code>
	^code
]
";
    let map = sources(&[("P/C.class.st", text)]);
    let found = messages(&map, &check(&map).diagnostics);
    assert!(!found.iter().any(|m| m.contains("`code`")), "{found:?}");
}
