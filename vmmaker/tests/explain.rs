//! `vmmaker translate` and `vmmaker check`: what they say about sources.

mod common;

use common::{folder_with, succeeds, vmmaker};
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

fn json(folder: &Path, args: &[&str]) -> serde_json::Value {
    let output = vmmaker(folder, args);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("vmmaker {args:?}: {e}"))
}

/// Its superclass is nowhere: a class may be looked at alone.
const ALONE: &str = "Class {
	#name : 'Alone',
	#superclass : 'SomethingElsewhere',
	#instVars : [ 'total' ],
	#category : 'A'
}

{ #category : 'a' }
Alone >> add: x to: y [
	<export: true>
	<var: #y type: #'unsigned char'>
	| sum |
	sum := (self twice: x) + y.
	self cppIf: Fancy ifTrue: [total := sum].
	^sum
]

{ #category : 'a' }
Alone >> twice: x [
	<inline: true>
	^x * 2
]
";

fn translate(folder: &TempDir, more: &[&str]) -> String {
    let args = ["translate", "--class", "Alone", "--method", "add:to:"];
    succeeds(folder.path(), &[&args[..], more, &["P"]].concat())
}

#[test]
fn every_stage_of_a_method_is_shown() {
    let folder = folder_with(&[("P/Alone.class.st", ALONE)]);
    let source = translate(&folder, &["--emit", "source"]);
    assert!(source.starts_with("add: x to: y") && source.contains("^sum"), "{source}");
    let tree = translate(&folder, &["--emit", "ast"]);
    assert!(tree.contains("assign sum\n    send +\n      send twice:"), "{tree}");
    let types = translate(&folder, &["--emit", "types"]);
    let rows: Vec<Vec<&str>> = types.lines().map(|l| l.split_whitespace().collect()).collect();
    assert_eq!(rows[0], ["argument", "x", "sqInt", "default"]);
    assert_eq!(rows[1], ["argument", "y", "unsigned", "char", "declared", "at", "Alone.class.st:11:2"]);
    assert_eq!(rows[2], ["temporary", "sum", "sqInt", "inferred", "from", "Alone.class.st:13:2"]);
    assert_eq!(rows[3], ["result", "^", "sqInt", "inferred", "from", "Alone.class.st:15:3"]);
    let ir = translate(&folder, &["--emit", "ir"]);
    assert!(ir.starts_with("fn addto(x: sqInt, y: uchar) -> sqInt") && !ir.contains("twice"), "{ir}");
    let c = translate(&folder, &[]);
    assert!(c.contains("EXPORT(sqInt)\naddto(") && !c.contains("twice("), "{c}");
    let rust = translate(&folder, &["--emit", "rust", "--define", "Fancy=false"]);
    assert!(rust.contains("fn addto(") && rust.contains("wrapping"), "{rust}");
}

/// Most of what this class needs is missing.
const LACKING: &str = "Class {
	#name : 'Lacking',
	#superclass : 'SomethingElsewhere',
	#pools : [ 'PoolElsewhere' ],
	#category : 'A'
}

{ #category : 'a' }
Lacking class >> initializeWithOptions: options [
	super initializeWithOptions: options
]

{ #category : 'a' }
Lacking >> count: x [
	<option: #SomeOption>
	inheritedCount := inheritedCount + (x truncateTo: self alignment).
	^self missing: SizeElsewhere with: inheritedCount
]

{ #category : 'a' }
Lacking >> each: aBlock [
	1 to: 3 do: [:i | aBlock value: i]
]

{ #category : 'a' }
Lacking >> all [
	| sum |
	sum := 0.
	self missingDo: [:x | sum := sum + x].
	(self missingTable at: 2) first: sum; second: 3.
	^self missingTable at: 1
]

{ #category : 'a' }
Lacking >> twice: x [
	<cmacro: '(x) ((x) * 2)'>
	^x * 2
]

{ #category : 'a' }
Lacking >> simulated [
	<doNotGenerate>
	^1
]
";

#[test]
fn a_class_alone_shows_every_method_that_is_translated_at_all() {
    let folder = folder_with(&[("P/Lacking.class.st", LACKING)]);
    let c = |method: &str| {
        let text = succeeds(folder.path(), &["translate", "--class", "Lacking", "--method", method, "P"]);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let count = c("count:");
    assert!(count.contains("missingwith(SizeElsewhere, ") && count.contains("inheritedCount = "), "{count}");
    let each = c("each:");
    assert!(each.contains("sqInt (*aBlock)(sqInt)") && each.contains("aBlock(i)"), "{each}");
    let all = c("all");
    assert!(all.contains("'missingDo:', which is not among the sources") && all.contains("missingDo()"), "{all}");
    assert!(all.contains("first(") && all.contains("second("), "{all}");
    assert_eq!(c("twice:"), "#define twice(x) ((x) * 2)");
    let refused = vmmaker(folder.path(), &["translate", "--class", "Lacking", "--method", "simulated", "P"]);
    assert_eq!(refused.status.code(), Some(1));
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(said.contains("Lacking>>simulated is not translated: it is marked `<doNotGenerate>`"), "{said}");
}

#[test]
fn options_change_what_is_shown() {
    let folder = folder_with(&[("P/Alone.class.st", ALONE)]);
    assert!(translate(&folder, &["--no-inline"]).contains("twice(x)"));
    assert!(translate(&folder, &["--define", "Fancy"]).contains("total ="));
    assert!(!translate(&folder, &["--define", "Fancy=false"]).contains("total"));
    assert!(translate(&folder, &[]).contains("#if Fancy"));
    let narrow = translate(&folder, &["--emit", "ir", "--word-size", "32"]);
    assert!(narrow.starts_with("fn addto("), "{narrow}");
    let shown =
        json(folder.path(), &["translate", "--class", "Alone", "--method", "twice:", "--emit", "types", "--json", "P"]);
    assert_eq!((shown["class"].as_str(), shown["stage"].as_str()), (Some("Alone"), Some("types")));
    assert!(shown["text"].as_str().unwrap().starts_with("argument"), "{shown}");
}

const PLUGIN: &str = "Class {
	#name : 'SmallPlugin',
	#superclass : 'InterpreterPlugin',
	#category : 'P'
}

{ #category : 'a' }
SmallPlugin >> primitiveGood [
	<export: true>
	^interpreterProxy pop: 1
]

{ #category : 'a' }
SmallPlugin >> primitiveBad [
	<export: true>
	| x |
	x := #(1 2).
	^self foo: x & 3
]
";

#[test]
fn check_counts_and_lists_untranslatable_methods_with_reasons() {
    let folder = folder_with(&[("P/package.st", "Package { #name : 'P' }\n"), ("P/SmallPlugin.class.st", PLUGIN)]);
    let text = succeeds(folder.path(), &["check", "P"]);
    for row in ["1 packages", "1 classes", "2 methods", "1 units", "1 of them untranslatable", "1 array-as-value"] {
        assert!(text.lines().any(|l| l.trim() == row), "{row}:\n{text}");
    }
    assert!(text.contains("SmallPlugin.class.st:17:7: SmallPlugin>>#primitiveBad: a literal array"), "{text}");
    let value = json(folder.path(), &["check", "--json", "P"]);
    assert_eq!(value["summary"]["methods"], 2);
    assert_eq!(value["units"]["units"][0], "SmallPlugin");
    let method = &value["units"]["untranslatable"][0];
    assert_eq!((&method["class"], &method["selector"]), (&"SmallPlugin".into(), &"primitiveBad".into()));
    assert_eq!((&method["reason"]["code"], &method["reason"]["line"]), (&"array-as-value".into(), &17.into()));
    // What is only listed otherwise is an error by our own rules.
    let strict = vmmaker(folder.path(), &["check", "--strict", "P"]);
    assert_eq!(strict.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&strict.stderr).contains("error[array-as-value]"));
}

#[test]
fn messages_show_the_line_with_carets_and_what_to_do() {
    let text = "Class { #name : 'T', #superclass : 'Object', #instVars : [ 'count' ] }

{ #category : 'a' }
T >> foo [
	^coun + 4
]

{ #category : 'a' }
T >> bar [
	^(3 * 4
]

{ #category : 'a' }
T >> foo [
	^1
]
";
    let folder = folder_with(&[("T.class.st", text)]);
    let output = vmmaker(folder.path(), &["check", "T.class.st"]);
    let shown = String::from_utf8(output.stderr).expect("UTF-8");
    let expected = "\
error[undeclared-variable]: `coun` is not declared in `T` or its superclasses
 --> T.class.st:5:3
  |
5 |     ^coun + 4
  |      ^^^^
  |
  = help: did you mean `count`?
";
    assert!(shown.contains(expected), "{shown}");
    for part in ["error[syntax]: expected `)`", "error[duplicate-method]", "the first one is here", "3 errors"] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn check_says_the_same_with_one_thread_and_with_two() {
    let vm = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vm");
    let run = |threads: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vmmaker"));
        let output = command.env("RAYON_NUM_THREADS", threads).args(["check", "--json"]).arg(&vm).output();
        let output = output.expect("vmmaker starts");
        (output.status.code(), output.stdout, output.stderr)
    };
    assert_eq!(run("1"), run("2"));
}
