//! What a unit consists of: classes, constants, variables, methods, and what is wrong when they collide.

use slang::eval::{UnitRequest, unit_spec};
use slang::ir::UnitKind;
use slang::model::World;
use slang::source::{SourceFile, SourceMap};
use slang::spec::{UnitSpec, Value};

const BASE: &str = "Class {
	#name : 'VMClass',
	#superclass : 'Object',
	#instVars : [ 'memory' ],
	#category : 'T'
}

{ #category : 'x' }
VMClass class >> isNonArgumentImplicitReceiverVariableName: aString [
	^#('self' 'memory') includes: aString
]

{ #category : 'x' }
VMClass class >> implicitReturnTypeFor: aSelector [
	^#void
]
";
const ROOT: &str = "Class {
	#name : 'Engine',
	#superclass : 'VMClass',
	#instVars : [ 'pc', 'table' ],
	#classVars : [ 'Twice', 'Steps' ],
	#pools : [ 'Numbers' ],
	#category : 'T'
}

{ #category : 'x' }
Engine class >> ancilliaryClasses [
	^{ Heap. Cell }
]

{ #category : 'x' }
Engine class >> initialize [
	Twice := Base * 2.
	Steps := #(stepOne stepTwo)
]

{ #category : 'x' }
Engine class >> declareCVarsIn: cg [
	cg var: #pc type: #usqInt;
		var: #table type: #'void (*)(void)' array: Steps;
		addHeaderFile: '<math.h>'
]

{ #category : 'x' }
Engine >> run [
	<export: true>
	self stepOne; stepTwo
]

{ #category : 'x' }
Engine >> stepOne [
	pc := pc + 1
]

{ #category : 'x' }
Engine >> stepTwo [
	<option: #Fast>
	pc := pc + 2
]

{ #category : 'x' }
Engine >> simulateOnly [
	<doNotGenerate>
	^nil
]

{ #category : 'x' }
Engine >> hook [
	^self subclassResponsibility
]
";
const HEAP: &str = "Class { #name : 'Heap', #superclass : 'VMClass', #instVars : [ 'free' ], #category : 'T' }

{ #category : 'x' }
Heap >> allocate [
	^free
]
";
const CELL: &str = "Class { #name : 'Cell', #superclass : 'VMClass', #instVars : [ 'left', 'flag' ], #category : 'T' }

{ #category : 'x' }
Cell class >> isStructClass [
	^true
]

{ #category : 'x' }
Cell class >> instVarNamesAndTypesForTranslationDo: aBlock [
	aBlock value: 'left' value: #'Cell *'.
	aBlock value: 'flag' value: #('unsigned' ' : 3')
]

{ #category : 'x' }
Cell >> left [
	^left
]

{ #category : 'x' }
Cell >> isLeaf [
	^left = nil
]
";
const POOL: &str = "Class { #name : 'Numbers', #superclass : 'SharedPool', #classVars : [ 'Base' ], #category : 'T' }

{ #category : 'x' }
Numbers class >> initialize [
	Base := 21
]
";
const PLATFORM: &str = "Class { #name : 'PlatformInterface', #superclass : 'Object', #category : 'T' }

{ #category : 'x' }
PlatformInterface >> ioPageSize [
	<returnTypeC: #usqInt>
]
";

fn unit(extra: &[&str], options: &[(&str, bool)]) -> Result<UnitSpec, Vec<String>> {
    let mut map = SourceMap::default();
    for (i, text) in [BASE, ROOT, HEAP, CELL, POOL, PLATFORM].iter().chain(extra).enumerate() {
        map.add(SourceFile::new(format!("T/{i}.class.st"), *text));
    }
    let (world, diagnostics) = World::load(&map);
    assert_eq!(diagnostics, []);
    let mut request = UnitRequest::new("Engine", UnitKind::Vm);
    request.options.extend(options.iter().map(|(name, value)| ((*name).into(), Value::Bool(*value))));
    let result = unit_spec(&world, &request);
    result.map(|(spec, _)| spec).map_err(|ds| ds.iter().map(|d| format!("{}: {}", d.code, d.message)).collect())
}

#[test]
fn a_unit_is_what_its_class_side_says() {
    let spec = unit(&[], &[]).unwrap();
    assert_eq!(spec.classes.iter().map(|c| &**c).collect::<Vec<_>>(), ["VMClass", "Engine", "Heap"]);
    assert_eq!(spec.implicit_receivers.iter().map(|c| &**c).collect::<Vec<_>>(), ["memory", "self"]);
    assert_eq!(spec.constants["Twice"].value, Value::Int(42.into()));
    assert_eq!(spec.constants["Base"].value, Value::Int(21.into()));
    assert_eq!(spec.globals["pc"].ty.as_deref(), Some("usqInt"));
    assert_eq!(
        spec.globals["table"].initial,
        Some(Value::Array(vec![Value::Symbol("stepOne".into()), Value::Symbol("stepTwo".into())]))
    );
    assert!(spec.globals["memory"].implicit && !spec.globals["free"].implicit);
    assert_eq!(spec.headers, ["<math.h>"]);
    assert_eq!(spec.methods.keys().map(|c| &**c).collect::<Vec<_>>(), ["run", "stepOne", "allocate"]);
    assert_eq!(spec.required.iter().map(|c| &**c).collect::<Vec<_>>(), ["run", "stepOne"]);
    assert_eq!(spec.implicit_return_types[&("Heap".into(), "allocate".into())], "void".into());
    let cell = &spec.structs[0];
    let fields: Vec<_> = cell.fields.iter().map(|(n, t)| (&**n, t.len())).collect();
    assert_eq!(
        (fields, cell.methods.keys().map(|c| &**c).collect::<Vec<_>>()),
        (vec![("left", 1), ("flag", 2)], vec!["isLeaf"])
    );
    assert!(spec.externs.contains_key("ioPageSize"));
}

#[test]
fn options_choose_methods() {
    assert!(unit(&[], &[("Fast", true)]).unwrap().methods.contains_key("stepTwo"));
    assert!(!unit(&[], &[("Fast", false)]).unwrap().methods.contains_key("stepTwo"));
}

#[test]
fn subclasses_override_and_super_is_known() {
    let fast = "Class { #name : 'FastEngine', #superclass : 'Engine', #category : 'T' }

{ #category : 'x' }
FastEngine >> stepOne [
	super stepOne
]

{ #category : 'x' }
FastEngine class >> ancilliaryClasses [
	^{ Heap }
]
";
    let mut map = SourceMap::default();
    for (i, text) in [BASE, ROOT, HEAP, CELL, POOL, fast].iter().enumerate() {
        map.add(SourceFile::new(format!("T/{i}.class.st"), *text));
    }
    let (world, _) = World::load(&map);
    let (spec, _) = unit_spec(&world, &UnitRequest::new("FastEngine", UnitKind::Vm)).unwrap();
    assert_eq!(&*spec.methods["stepOne"].class, "FastEngine");
    assert_eq!(&*spec.inherited[&("FastEngine".into(), "stepOne".into())].class, "Engine");
}

#[test]
fn collisions_and_failures_are_all_reported() {
    let other = "Extension { #name : 'Heap' }

{ #category : '*T' }
Heap >> run [
	^1
]

{ #category : '*T' }
Heap class >> declareCVarsIn: cg [
	cg frobnicate: #free
]
";
    assert_eq!(
        unit(&[other], &[]).unwrap_err(),
        [
            "duplicate-selector: `run` is defined by `Engine` and by `Heap`, which are not related",
            "evaluation: the code generator does not understand `frobnicate:`",
        ]
    );
    let mut map = SourceMap::default();
    map.add(SourceFile::new("T/0.class.st", BASE));
    let (world, _) = World::load(&map);
    let errors = unit_spec(&world, &UnitRequest::new("Nowhere", UnitKind::Vm)).unwrap_err();
    assert_eq!(errors[0].message, "there is no class `Nowhere` to translate");
}
