//! The Tonel reader: what it finds, that nothing is lost, and what it says about broken files.

use slang::source::{FileId, SourceFile};
use slang::tonel::{self, Kind, TonelFile};

fn read(text: &str) -> (TonelFile, Vec<String>) {
    let source = SourceFile::new("X.class.st", text);
    let (tonel, diagnostics) = tonel::parse(FileId(0), &source);
    assert_eq!(tonel.write(), text, "every byte comes back");
    let messages = diagnostics
        .iter()
        .map(|d| {
            let at = source.line_column(d.location.unwrap().span.start as usize);
            format!("{}:{}: {}", at.line, at.column, d.message)
        })
        .collect();
    (tonel, messages)
}

const COUNTER: &str = "\"
I count \"\"things\"\".
\"
Class {
	#name : 'Counter',
	#superclass : 'VMClass',
	#instVars : [
		'count',
		'#owner => WeakSlot'
	],
	#classVars : [ 'Limit' ],
	#traits : 'TCounting + TPrinting',
	#category : 'Things-Counting',
	#package : 'Things',
	#tag : 'Counting',
	#colour : #red
}

{ #category : 'tables' }
Counter class >> table [
	^#( $] '[' #[1 2] \"]\" )
]

{
	#category : #'with space',
	#vmPartialBuild : #true
}
Counter >> at: i \"[an index]\" put: x [

	[:y | ^[y] value] value: $'.
	^'it''s [ open'
]
";

#[test]
fn a_class_with_its_comment_keys_and_methods_is_found() {
    let (tonel, messages) = read(COUNTER);
    assert_eq!(messages, Vec::<String>::new());
    assert_eq!(tonel.kind, Kind::Class);
    assert_eq!(tonel.comment.as_ref().unwrap().text, "\nI count \"things\".\n");
    let d = &tonel.definition;
    assert_eq!((&*d.name, d.superclass.as_deref()), ("Counter", Some("VMClass")));
    let slots: Vec<_> = d.inst_vars.iter().map(|s| (&*s.name, &*s.declaration)).collect();
    assert_eq!(slots, [("count", "count"), ("owner", "#owner => WeakSlot")]);
    assert_eq!(d.traits.as_deref(), Some("TCounting + TPrinting"));
    assert_eq!((d.package.as_deref(), d.tag.as_deref()), (Some("Things"), Some("Counting")));
    assert!(d.entries.iter().any(|(key, value)| &**key == "colour" && value.text().is_some_and(|t| &**t == "red")));
    let methods: Vec<_> =
        tonel.methods.iter().map(|m| (&*m.owner, m.class_side, &*m.category, tonel.text(m.pattern).trim())).collect();
    assert_eq!(
        methods,
        [("Counter", true, "tables", "table"), ("Counter", false, "with space", "at: i \"[an index]\" put: x"),]
    );
}

#[test]
fn other_kinds_of_files_are_found() {
    let cases = [
        ("Package { #name : #'VM-Memory' }", Kind::Package, "VM-Memory"),
        ("Package { #name : 'VM-Memory' }\n", Kind::Package, "VM-Memory"),
        ("Extension { #name : #Integer }\n\n{ #category : #'*VM' }\nInteger >> foo [\n]\n", Kind::Extension, "Integer"),
        (
            "Trait {\n\t#name : #TFoo,\n\t#traits : 'TBar - {#x}'\n}\n\n{ #category : '' }\nTFoo classSide >> + other [ ^1 ]\n",
            Kind::Trait,
            "TFoo",
        ),
        ("Class {\r\n\t#name : #Foo,\r\n\t#superclass : nil\r\n}\r\n", Kind::Class, "Foo"),
    ];
    for (text, kind, name) in cases {
        let (tonel, messages) = read(text);
        assert_eq!((tonel.kind, &*tonel.definition.name, messages), (kind, name, vec![]), "{text}");
    }
}

#[test]
fn a_mistake_is_reported_where_it_is_and_the_methods_behind_it_are_still_found() {
    let class = "Class {\n\t#name : 'A',\n\t#superclass : 'B'\n}\n\n";
    let good = "\n{ #category : 'x' }\nA >> good [\n\t^'g'\n]\n";
    let cases = [
        ("{ #category : 'x' }\nA >> foo [\n\tx foo: [:y | y\n\n]\n", "7:10: this method's `[` is never closed"),
        ("{ #category : 'x' }\nA >> foo [\n\tx := 'abc.\n\ty := 1\n]\n", "8:7: this string is never closed"),
        ("{ #category : 'x' }\nA >> foo [\n\tx := 1. \"abc\n]\n", "8:10: this comment is never closed"),
        ("{ #category : 'x' }\nA >> foo [\n\tx ]]\n]\n", "8:5: expected a method, found `]`"),
        ("{ #category : 'x' }\nA foo [\n\tx\n]\n", "7:1: expected the class and `>>` before the message pattern"),
        ("{ #category 'x' }\nA >> foo [\n\tx\n]\n", "6:13: expected `:` behind the key"),
        ("{ #category : 'x' }\nA >> foo\n\n", "7:5: expected `[` and the method's body after the message pattern"),
        ("foo\n", "6:1: expected a method, found `foo`"),
    ];
    for (broken, expected) in cases {
        let (tonel, messages) = read(&format!("{class}{broken}{good}"));
        assert_eq!(messages, [expected], "{broken}");
        assert!(tonel.methods.iter().any(|m| tonel.text(m.pattern).trim() == "good"), "{broken}");
    }
}

#[test]
fn a_broken_definition_is_reported() {
    let cases = [
        ("", "1:1: expected `Class`, `Trait`, `Extension` or `Package`, found the end of the file"),
        ("Klass { }", "1:1: expected `Class`, `Trait`, `Extension` or `Package`, found `Klass { }`"),
        ("Class { #name : 'A' #superclass : 'B' }", "1:21: expected `,` or `}`"),
        ("Class { #name : 'A', #instVars : [ 'a' 'b' ] }", "1:40: expected `,` or `]`"),
        ("Class { #superclass : 'B' }", "1:1: the definition does not name its class"),
        ("Class { #name : 'A', #instVars : 'a b' }", "1:34: `#instVars` must be a list"),
        ("Class { #name : 'A', #instVars : [ 'a', 'a' ] }", "1:41: `a` is listed twice in `#instVars`"),
    ];
    for (text, expected) in cases {
        let (_, messages) = read(text);
        assert_eq!(messages.first().map(String::as_str), Some(expected), "{text}");
    }
}

#[test]
fn a_method_can_be_replaced_and_the_rest_stays() {
    let source = SourceFile::new("X.class.st", COUNTER);
    let (tonel, _) = tonel::parse(FileId(0), &source);
    let text = tonel.write_with(|m| m.class_side.then(|| " table [\n\t^#()\n]".to_string()));
    let expected = COUNTER.replace("^#( $] '[' #[1 2] \"]\" )", "^#()");
    assert_eq!(text, expected);
}
