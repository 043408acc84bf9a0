//! The generation-time evaluator: values of expressions, and what it says when code goes wrong.

use slang::diag::Diagnostic;
use slang::eval::machine::Machine;
use slang::eval::value::Val;
use slang::eval::{evaluate, with_stack};
use slang::model::World;
use slang::parse::parse_doit;
use slang::source::{FileId, SourceFile, SourceMap};

const CLASSES: &str = "Class {
	#name : 'Shape',
	#superclass : 'Object',
	#instVars : [ 'sides' ],
	#classVars : [ 'Count', 'Table' ],
	#classInstVars : [ 'cache' ],
	#pools : [ 'ShapePool' ],
	#category : 'Test'
}

{ #category : 'x' }
Shape class >> initialize [
	Count := Base * 2.
	Table := #(a b c)
]

{ #category : 'x' }
Shape class >> count [
	^Count
]

{ #category : 'x' }
Shape class >> cache [
	^cache ifNil: [cache := self name size]
]

{ #category : 'x' }
Shape class >> sides: n [
	^self new setSides: n; yourself
]

{ #category : 'x' }
Shape class >> whoAmI [
	^thisContext methodClass name -> thisContext method selector
]

{ #category : 'x' }
Shape class >> find: x in: list [
	list do: [:each | each = x ifTrue: [^'found']].
	^'missing'
]

{ #category : 'x' }
Shape class >> loop [
	[true] whileTrue: []
]

{ #category : 'x' }
Shape class >> recurse [
	^self recurse + 1
]

{ #category : 'x' }
Shape class >> outer [
	^self inner: 3
]

{ #category : 'x' }
Shape class >> inner: x [
	^x frobnicate: 4
]

{ #category : 'x' }
Shape >> setSides: n [
	<var: #n type: #int>
	sides := n
]

{ #category : 'x' }
Shape >> sides [
	^sides
]

{ #category : 'private' }
Shape >> describe [
	^'shape with ', sides printString
]

{ #category : 'x' }
Shape >> printOn: aStream [
	super printOn: aStream.
	aStream nextPutAll: ' with '; print: sides
]
";
const SQUARE: &str = "Class { #name : 'Square', #superclass : 'Shape', #category : 'Test' }

{ #category : 'x' }
Square >> describe [
	^'square: ', super describe
]

{ #category : 'x' }
Square class >> cache [
	^super cache + 1000
]
";
const POOL: &str =
    "Class { #name : 'ShapePool', #superclass : 'SharedPool', #classVars : [ 'Base' ], #category : 'Test' }

{ #category : 'x' }
ShapePool class >> initialize [
	Base := 21
]
";
const EXTENSION: &str = "Extension { #name : 'Integer' }

{ #category : '*Test' }
Integer >> double [
	^self * 2
]
";

fn sources() -> SourceMap {
    let mut map = SourceMap::default();
    for (name, text) in [
        ("Shape.class.st", CLASSES),
        ("Square.class.st", SQUARE),
        ("ShapePool.class.st", POOL),
        ("Integer.extension.st", EXTENSION),
    ] {
        map.add(SourceFile::new(name, text));
    }
    map
}

fn run(text: &str) -> Result<String, Diagnostic> {
    let map = sources();
    let (world, diagnostics) = World::load(&map);
    assert_eq!(diagnostics, []);
    let (doit, problems) = parse_doit(FileId(0), text);
    assert_eq!(problems, [], "{text}");
    evaluate(&world, &doit, "Shape")
}

fn check(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        match run(text) {
            Ok(value) => assert_eq!(value, *expected, "{text}"),
            Err(d) => panic!("{text}: {}", d.message),
        }
    }
}

#[test]
fn numbers() {
    check(&[
        ("3 + 4 * 2", "14"),
        ("1 << 100", "1267650600228229401496703205376"),
        ("-7 // 2", "-4"),
        ("-7 \\\\ 2", "1"),
        ("-7 quo: 2", "-3"),
        ("-7 rem: 2", "-1"),
        ("7 / 2", "(7/2)"),
        ("6 / 2", "3"),
        ("(1/3) + (2/3)", "1"),
        ("1.5 + 1", "2.5"),
        ("2 ** 10", "1024"),
        ("2 raisedTo: -1", "(1/2)"),
        ("-1 >> 1", "-1"),
        ("16rFF bitAnd: 16r0F", "15"),
        ("5 bitInvert", "-6"),
        ("255 hex", "'16rFF'"),
        ("255 printString: 2", "'11111111'"),
        ("-255 printStringHex", "'-FF'"),
        ("7 max: 9", "9"),
        ("10 between: 1 and: 10", "true"),
        ("3 = 3.0", "true"),
        ("17 highBit", "5"),
        ("1.0e100 printString", "'1.0e100'"),
        ("(7/2) rounded", "4"),
        ("3.7 truncated", "3"),
        ("100 factorial printString size", "158"),
        ("4 sqrt", "2"),
        ("12 printPaddedWith: $0 to: 4", "'0012'"),
    ]);
}

#[test]
fn collections() {
    check(&[
        ("#(3 1 2) asSortedCollection asArray", "#(1 2 3)"),
        ("#(3 1 2) sorted: [:a :b | a > b]", "#(3 2 1)"),
        ("(1 to: 5) collect: [:x | x * x]", "#(1 4 9 16 25)"),
        ("#(1 2 3 4) select: #even", "#(2 4)"),
        ("#(1 2 3) inject: 0 into: [:a :b | a + b]", "6"),
        ("#(1 2 3) detect: [:x | x > 5] ifNone: ['none']", "'none'"),
        ("(OrderedCollection new) add: 1; addFirst: 2; yourself", "an OrderedCollection(2 1)"),
        ("#(1 #(2 'a' #b $c) nil true) printString", "'#(1 #(2 ''a'' #b $c) nil true)'"),
        ("{1. Object}", "{1. Object}"),
        ("#(a b c) , #(d)", "#(#a #b #c #d)"),
        ("#(a b c) reverse", "#(#c #b #a)"),
        ("#(a b c) indexOf: #c", "3"),
        ("#(1 2 3 4) copyFrom: 2 to: 3", "#(2 3)"),
        ("(Dictionary new at: #a put: 1; at: #b put: 2; yourself) keys", "#(#a #b)"),
        ("(Dictionary new) at: 1 ifAbsentPut: [5]; at: 1", "5"),
        ("| d | d := Dictionary new. d at: 'x' put: 1. d at: #x ifAbsent: [0]", "1"),
        ("#(1 1 2) asSet size", "2"),
        (
            "| s | s := WriteStream on: String new. s nextPutAll: 'ab'; print: 3; cr; tab. s << 'x' << 4. s contents",
            "'ab3\n\tx4'",
        ),
        ("String streamContents: [:s | #(1 2) do: [:e | s print: e] separatedBy: [s nextPutAll: ', ']]", "'1, 2'"),
        ("('a,b;c' subStrings: ',;') asArray", "#('a' 'b' 'c')"),
        ("'hello' copyReplaceAll: 'll' with: 'LL'", "'heLLo'"),
        ("#foo:bar: numArgs", "2"),
        ("('abc' at: 2) asUppercase", "$B"),
        ("'abc' asSymbol == #abc", "true"),
        ("'abc' = #abc", "true"),
        ("#(5 3 9) max", "9"),
        ("#(1 2 3) with: #(4 5 6) collect: [:a :b | a * b]", "#(4 10 18)"),
        ("#(a b) doWithIndex: [:x :i | ]", "#(#a #b)"),
        ("(#(1 2 3 4) groupedBy: #odd) keys", "#(true false)"),
        ("3 to: 1 by: -1", "(3 2 1)"),
        ("(#a -> 3) value", "3"),
        ("#[1 2 3] size", "3"),
        ("'a' -> 'b'", "'a'->'b'"),
        ("(Array new: 3) at: 2 put: 7; yourself", "#(nil 7 nil)"),
    ]);
}

#[test]
fn control_structures_and_exceptions() {
    check(&[
        ("3 > 2 ifTrue: ['yes'] ifFalse: ['no']", "'yes'"),
        ("false and: [1/0]", "false"),
        ("| n | n := 0. 1 to: 10 by: 3 do: [:i | n := n + i]. n", "22"),
        ("| n | n := 0. [n < 5] whileTrue: [n := n + 1]. n", "5"),
        ("nil ifNil: [3]", "3"),
        ("4 ifNotNil: [:x | x + 1]", "5"),
        ("#b caseOf: {[#a] -> [1]. [#b] -> [2]}", "2"),
        ("#c caseOf: {[#a] -> [1]} otherwise: ['other']", "'other'"),
        ("| b | b := [:x | x + 1]. (b value: 3) + (b numArgs)", "5"),
        ("[1/0] on: ZeroDivide do: [:e | e messageText]", "'division by zero'"),
        ("[nil foo] on: MessageNotUnderstood do: [:e | e message selector]", "#foo"),
        ("[Error signal: 'x'. 5] on: Error do: [:e | e return: 7]", "7"),
        ("[(Warning signal: 'x') printString] on: Warning do: [:e | e resume: 7]", "'7'"),
        ("| n | n := 0. [n := n + 1. n < 3 ifTrue: [Error signal]. n] on: Error do: [:e | e retry]", "3"),
        ("[[1/0] on: ZeroDivide do: [:e | e signal]] on: ZeroDivide do: [:e | 'outer']", "'outer'"),
        ("[[1/0] on: ZeroDivide do: [:e | e pass]] on: Error do: [:e | e class name]", "#ZeroDivide"),
        ("[[1/0] on: KeyNotFound do: [:e | 1]] on: ZeroDivide do: [:e | 2]", "2"),
        (
            "| log | log := OrderedCollection new. [[1/0] ensure: [log add: 1]] on: Error do: [:e | log add: 2]. log asArray",
            "#(2 1)",
        ),
        ("[#() first] on: Error do: [:e | 'empty']", "'empty'"),
        ("Shape find: 2 in: #(1 2 3)", "'found'"),
        ("Shape find: 9 in: #(1 2 3)", "'missing'"),
        ("3 perform: #+ with: 4", "7"),
        ("| n | n := 0. 5 timesRepeat: [n := n + 2]. n", "10"),
    ]);
}

#[test]
fn classes_and_reflection() {
    check(&[
        ("Shape count", "42"),
        ("(Shape sides: 4) describe", "'shape with 4'"),
        ("(Square sides: 4) describe", "'square: shape with 4'"),
        ("(Square sides: 4) printString", "'a Square with 4'"),
        ("Shape cache + Square cache", "1011"),
        ("Square whoAmI", "'Shape class'->#whoAmI"),
        ("Square superclass", "Shape"),
        ("Square inheritsFrom: Shape", "true"),
        ("Shape withAllSubclasses asArray", "{Shape. Square}"),
        ("Square allInstVarNames", "#(#sides)"),
        ("Shape classPool keys asSortedCollection asArray", "#(#Count #Table)"),
        ("(Shape bindingOf: #Base) value", "21"),
        ("Shape classPool at: #Count put: 5. Shape count", "5"),
        ("(Shape >> #setSides:) pragmas first arguments", "#(#n #int)"),
        ("Shape selectorsInProtocol: 'private'", "#(#describe)"),
        ("Square whichClassIncludesSelector: #sides", "Shape"),
        ("Square canUnderstand: #sides", "true"),
        ("Square includesSelector: #sides", "false"),
        ("Smalltalk at: #Shape ifAbsent: [nil]", "Shape"),
        ("Shape name , 'x'", "'Shapex'"),
        ("Square class name", "'Square class'"),
        ("21 double", "42"),
        ("(Shape sides: 3) isKindOf: Shape", "true"),
        ("(Shape respondsTo: #count) & (Shape new respondsTo: #sides)", "true"),
        ("Shape new sides", "nil"),
    ]);
}

#[test]
fn errors_say_where_and_through_which_calls() {
    let map = sources();
    let cases = [
        ("Shape outer", "3 does not understand `frobnicate:`", Some("Shape.class.st:60:5"), 1),
        ("nil foo", "nil does not understand `foo`", None, 0),
        ("Unknown new", "`Unknown` is neither a variable of `Shape` nor a known class", None, 0),
        ("self assert: 1 > 2", "this assertion does not hold", None, 0),
        ("#(1 2) at: 3", "index 3 is outside 1 to 2", None, 0),
        ("Shape subclassResponsibility", "the class `Shape` must define ``", None, 0),
        (
            "Date today",
            "the date and the time are not known at generation time: the output depends on the sources only",
            None,
            0,
        ),
        ("1 << 100000000000", "this shift is too large", None, 0),
        ("(1 to: 1 << 60) size", "this interval is too long", None, 0),
    ];
    for (text, message, place, calls) in cases {
        let d = run(text).expect_err(text);
        assert_eq!(d.message, message, "{text}");
        let shown = d.location.map(|l| {
            let file = map.get(l.file);
            let at = file.line_column(l.span.start as usize);
            format!("{}:{}:{}", file.path, at.line, at.column)
        });
        assert_eq!(shown.as_deref(), place, "{text}");
        assert_eq!(d.related.len(), calls, "{text}");
    }
}

#[test]
fn an_endless_loop_is_an_error() {
    let map = sources();
    let (world, _) = World::load(&map);
    let d = with_stack(|| {
        let mut machine = Machine::new(&world);
        machine.limit_steps(100_000);
        machine.send_from_outside(Val::class("Shape"), "loop", Vec::new()).map(|_| ()).expect_err("a loop")
    });
    assert_eq!(d.message, "this code does not come to an end");
    let location = d.location.unwrap();
    assert_eq!(map.get(location.file).line_column(location.span.start as usize).line, 45);
}

#[test]
fn endless_recursion_is_an_error_and_no_crash() {
    let d = run("Shape recurse").expect_err("recursion");
    assert_eq!(d.message, "this code calls itself without end");
    // All calls stand at one place, which is named once.
    assert_eq!(d.related.len(), 1);
}
