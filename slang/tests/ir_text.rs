//! The text form of the IR: what is printed reads back as the same unit.

mod common;

use proptest::prelude::*;
use slang::ir::*;
use slang::source::Name;

fn same(a: &Unit, b: &Unit) {
    // The IR has no equality of its own: floats are compared as they print.
    assert_eq!(format!("{a:#?}"), format!("{b:#?}"));
}

#[test]
fn every_case_survives_printing_and_reading() {
    for folder in ["run", "bad", "proxy"] {
        for (path, text) in common::texts(folder) {
            let unit = read::unit(&text).unwrap_or_else(|e| panic!("{}:{e}", path.display()));
            let printed = print::unit(&unit);
            let again = read::unit(&printed).unwrap_or_else(|e| panic!("{}:{e}\n{printed}", path.display()));
            same(&unit, &again);
            assert_eq!(printed, print::unit(&again), "{}", path.display());
        }
    }
}

#[test]
fn every_violation_is_named_by_the_verifier() {
    for (path, text) in common::texts("bad") {
        let expected: Vec<&str> = text.lines().filter_map(|l| l.strip_prefix("// error: ")).collect();
        assert!(!expected.is_empty(), "{}: no expectation", path.display());
        let unit = read::unit(&text).unwrap_or_else(|e| panic!("{}:{e}", path.display()));
        let found: Vec<String> = verify::verify(&unit).iter().map(|e| e.to_string()).collect();
        assert_eq!(found, expected, "{}", path.display());
    }
}

#[test]
fn reading_errors_say_where_and_what() {
    let cases = [
        ("unit", "1:5: expected a name, found the end of the text"),
        ("unit x vm 16", "1:13: the word has 32 or 64 bits"),
        ("unit x vm 64\nfn f() -> sqInt {\n  return y;\n}", "3:10: no local is called `y`"),
        ("unit x vm 64\nfn f() -> sqInt { return (1 ? 2); }", "2:29: unexpected character `?`"),
        (
            "unit x vm 64\nfn f() -> sqInt { return load(0); }",
            "2:33: this expression needs its type: write `:` and the type behind it",
        ),
        ("unit x vm 64\nfn f() -> sqInt { return 1;", "2:28: missing `}`"),
        ("unit x vm 64\nstate a: foo", "2:10: expected a type, found `foo`"),
        ("unit x vm 64\nconst a: sqInt = \"abc", "2:18: string without an end"),
        (
            "unit x vm 64\nfn f(a: sqInt, a: sqInt) -> void { a = 1; }",
            "2:36: more than one local is called `a`: write `a!number`",
        ),
    ];
    for (text, expected) in cases {
        match read::unit(text) {
            Ok(_) => panic!("{text}: read, expected {expected}"),
            Err(e) => assert_eq!(e.to_string(), expected, "{text}"),
        }
    }
}

#[test]
fn deep_nesting_is_refused_not_fatal() {
    let text = format!("unit x vm 64\nfn f() -> sqInt {{ return {}1; }}", "neg(".repeat(100_000));
    assert!(read::unit(&text).unwrap_err().message.contains("nested too deeply"));
}

// ---- random units: ill-typed ones and ids out of range included, since passes under test produce those too.

fn int_type() -> impl Strategy<Value = Type> {
    prop_oneof![
        Just(Type::word(64, true)),
        Just(Type::word(64, false)),
        Just(Type::int32()),
        Just(Type::char()),
        Just(Type::int(16, false, "unsigned short")),
        Just(Type::int(64, false, "some other name")),
        Just(Type::int(64, true, "int")),
    ]
}

fn ty() -> impl Strategy<Value = Type> {
    let leaf = prop_oneof![
        4 => int_type(),
        1 => Just(Type::Bool),
        1 => Just(Type::Void),
        1 => Just(Type::F32),
        1 => Just(Type::F64),
        1 => (0u32..4).prop_map(|i| Type::Struct(StructId(i))),
        1 => Just(Type::Opaque("FILE".into())),
        1 => Just(Type::Opaque("struct stat".into())),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            (inner.clone(), any::<bool>()).prop_map(|(t, c)| Type::Pointer(Box::new(t), c)),
            (inner.clone(), 0usize..9).prop_map(|(t, n)| Type::Array(Box::new(t), n)),
            (any::<bool>(), any::<bool>(), prop::collection::vec(inner.clone(), 0..3), inner).prop_map(
                |(takes_vm, variadic, params, ret)| {
                    Type::Function(Box::new(Signature { takes_vm, params, ret, variadic }))
                }
            ),
        ]
    })
}

fn binary_op() -> impl Strategy<Value = BinaryOp> {
    use BinaryOp::*;
    prop::sample::select(vec![
        Add,
        Subtract,
        Multiply,
        Divide,
        Remainder,
        And,
        Or,
        Xor,
        ShiftLeft,
        ShiftRight,
        Equal,
        NotEqual,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
    ])
}

fn text() -> impl Strategy<Value = Name> + Clone {
    prop::sample::select(vec!["", "plain", "with \"quotes\" and \\n", "line\nbreak\ttab", "ümläut", "// no comment"])
        .prop_map(Name::from)
}

fn place(e: impl Strategy<Value = Expr> + Clone + 'static) -> BoxedStrategy<Place> {
    let leaf = prop_oneof![
        (0u32..8).prop_map(|i| Place::Local(LocalId(i))),
        (0u32..4).prop_map(|i| Place::State(StateId(i))),
        (0u32..3).prop_map(|i| Place::Static(StaticId(i))),
        e.clone().prop_map(|e| Place::Deref(Box::new(e))),
    ];
    leaf.prop_recursive(2, 4, 2, move |inner| {
        prop_oneof![
            (inner.clone(), 0u32..4, 0u32..3).prop_map(|(p, s, f)| Place::Field(Box::new(p), StructId(s), f)),
            (inner, e.clone()).prop_map(|(p, i)| Place::Index(Box::new(p), Box::new(i))),
        ]
    })
    .boxed()
}

fn expr() -> impl Strategy<Value = Expr> + Clone {
    let leaf = prop_oneof![
        (-3i128..4).prop_map(ExprKind::Int),
        any::<i64>().prop_map(|i| ExprKind::Int(i.into())),
        any::<f64>().prop_map(ExprKind::Float),
        text().prop_map(ExprKind::String),
        Just(ExprKind::Null),
        Just(ExprKind::Vm),
        (0u32..5).prop_map(|i| ExprKind::Constant(ConstantId(i))),
        (0u32..5).prop_map(|i| ExprKind::FunctionAddress(FunctionId(i))),
        (0u32..4).prop_map(|i| ExprKind::ExternAddress(ExternId(i))),
        (0u32..8).prop_map(|i| ExprKind::Read(Place::Local(LocalId(i)))),
        ty().prop_map(ExprKind::SizeOf),
        (0u32..3, 0u32..3).prop_map(|(s, f)| ExprKind::OffsetOf(StructId(s), f)),
        Just(ExprKind::RawC("a + b".into())),
    ];
    typed(leaf)
        .prop_recursive(4, 24, 3, |inner| {
            let b = inner.clone().prop_map(Box::new);
            let list = prop::collection::vec(inner.clone(), 0..3);
            let callee = prop_oneof![
                (0u32..5).prop_map(|i| Callee::Function(FunctionId(i))),
                (0u32..4).prop_map(|i| Callee::Extern(ExternId(i))),
                inner.clone().prop_map(|e| Callee::Pointer(Box::new(e))),
            ];
            let intrinsic = (0..Intrinsic::NAMES.len()).prop_map(|i| Intrinsic::NAMES[i].0);
            let unary = prop::sample::select(vec![UnaryOp::Negate, UnaryOp::Invert, UnaryOp::Not]);
            let places = place(inner.boxed());
            typed(prop_oneof![
                (unary, b.clone()).prop_map(|(op, a)| ExprKind::Unary(op, a)),
                (binary_op(), b.clone(), b.clone()).prop_map(|(op, x, y)| ExprKind::Binary(op, x, y)),
                (b.clone(), b.clone()).prop_map(|(x, y)| ExprKind::LogicalAnd(x, y)),
                (b.clone(), b.clone()).prop_map(|(x, y)| ExprKind::LogicalOr(x, y)),
                (b.clone(), b.clone(), b.clone()).prop_map(|(c, x, y)| ExprKind::Select(c, x, y)),
                b.clone().prop_map(ExprKind::Convert),
                b.clone().prop_map(ExprKind::Load),
                (b.clone(), b.clone()).prop_map(|(x, y)| ExprKind::Store(x, y)),
                (b.clone(), b.clone()).prop_map(|(x, y)| ExprKind::PointerAdd(x, y)),
                (b.clone(), b.clone()).prop_map(|(x, y)| ExprKind::PointerDifference(x, y)),
                (callee, list.clone()).prop_map(|(c, a)| ExprKind::Call(c, a)),
                (intrinsic, list).prop_map(|(i, a)| ExprKind::Intrinsic(i, a)),
                places.clone().prop_map(ExprKind::Read),
                places.prop_map(ExprKind::AddressOf),
            ])
        })
        .boxed()
}

/// The kinds with random types; half of the time with the type that the text form leaves out.
fn typed(kind: impl Strategy<Value = ExprKind> + 'static) -> BoxedStrategy<Expr> {
    (kind, ty(), any::<bool>())
        .prop_map(|(kind, ty, keep)| {
            let unit = shell();
            let function = &unit.functions[0];
            let default = typing::Typing::new(&unit, Some(function)).default(&kind);
            let ty = if keep { default.unwrap_or(ty) } else { ty };
            Expr { kind, ty }
        })
        .boxed()
}

fn stmt() -> impl Strategy<Value = Stmt> {
    let label = (0u32..9).prop_map(Label);
    let leaf = prop_oneof![
        (place(expr()), expr()).prop_map(|(p, e)| StmtKind::Assign(p, e)),
        expr().prop_map(StmtKind::Eval),
        prop::option::of(expr()).prop_map(StmtKind::Return),
        label.clone().prop_map(StmtKind::Break),
        label.clone().prop_map(StmtKind::Continue),
        text().prop_map(|t| StmtKind::RawC(t.to_string())),
        text().prop_map(|t| StmtKind::Comment(t.to_string())),
        Just(StmtKind::Unreachable),
    ];
    let located = |kind: BoxedStrategy<StmtKind>| {
        (kind, prop::option::of((0u32..3, 0u32..50, 0u32..9))).prop_map(|(kind, at)| Stmt {
            kind,
            location: at.map(|(file, start, n)| slang::source::Location {
                file: slang::source::FileId(file),
                span: slang::source::Span { start, end: start + n },
            }),
        })
    };
    located(leaf.boxed()).prop_recursive(3, 16, 3, move |inner| {
        let list = prop::collection::vec(inner, 0..3);
        let label = (0u32..9).prop_map(Label);
        let case = (
            prop::collection::vec((-3i128..300, 0i128..300), 1..3),
            prop::option::of(text()),
            list.clone(),
            any::<bool>(),
        )
            .prop_map(|(labels, comment, body, named)| Case {
                names: if named { labels.iter().map(|_| ConstantId(1)).collect() } else { Vec::new() },
                labels,
                comment: comment.map(|c| c.to_string()),
                body,
            });
        let cases = prop::collection::vec(case, 0..3).boxed();
        let test = prop_oneof![
            Just(OptionTest::Name("defined".into())),
            Just(OptionTest::Or(
                Box::new(OptionTest::Not(Box::new(OptionTest::Defined("A".into())))),
                Box::new(OptionTest::And(
                    Box::new(OptionTest::Name("B".into())),
                    Box::new(OptionTest::Not(Box::new(OptionTest::Name("C".into())))),
                )),
            )),
        ];
        located(
            prop_oneof![
                (expr(), list.clone(), list.clone()).prop_map(|(condition, then, otherwise)| StmtKind::If {
                    condition,
                    then,
                    otherwise
                }),
                (test, list.clone(), list.clone()).prop_map(|(condition, then, otherwise)| StmtKind::OptionIf {
                    condition,
                    then,
                    otherwise
                }),
                (label.clone(), expr(), list.clone(), list.clone())
                    .prop_map(|(label, condition, body, step)| { StmtKind::While { label, condition, body, step } }),
                (label.clone(), list.clone(), expr()).prop_map(|(label, body, condition)| StmtKind::DoWhile {
                    label,
                    body,
                    condition
                }),
                (expr(), cases.clone(), list.clone()).prop_map(|(value, cases, default)| StmtKind::Switch {
                    value,
                    cases,
                    default
                }),
                (label.clone(), list.clone(), 0u32..8, cases).prop_map(|(label, fetch, opcode, cases)| {
                    StmtKind::Dispatch { label, fetch, opcode: LocalId(opcode), cases }
                }),
                (label, list).prop_map(|(label, body)| StmtKind::Block { label, body }),
            ]
            .boxed(),
        )
    })
}

/// Declarations with everything odd in them: equal names, keywords as names, names that are no identifiers.
fn shell() -> Unit {
    let text = r#"
unit "odd name" vm 64
header "<math.h>"
struct Pair "two \"things\"" { first: sqInt; second: *const struct Pair; }
external struct Twin { same: uint bits 3; same: [f32; 4]; "not an identifier": fn(vm, sqInt, ...) -> void; }
struct Twin { a: opaque "struct stat"; }
const Twice: sqInt = 1
const Twice: sqInt = 2
const Word: *const char = "say \"hi\"\n"
const Pi: f64 = 3.25
const Outside: integer(32, unsigned, "odd type") = header
state vm: sqInt
state fine: struct Pair = {1, null} exported comment "why"
state fine: [struct Twin!1; 2]
static table: [fn(vm) -> void; 3] = {fn select, null, extern puts, raw "0"}
extern c puts(*const char) -> int
extern platform log(level: int, _: *char, ...) -> void vm
extern c "odd name"() -> void
fn select(load: sqInt, a: sqInt, a: f64, break: bool) -> sqInt class Demo selector "select:from:" exported inline never vm depth -1 guard A guard !B comment "multi\nline" {
	static var kept: int = 5;
	var fine: *struct Pair = null;
	var twin: struct Twin!2;
}
fn plain() -> void { }
fn twice() -> void { }
fn twice() -> void { }
proxy pharo {
	one: fn() -> sqInt = fn plain;
	two: fn(sqInt) -> void = extern puts;
	three: fn() -> void;
	four: fn() -> void = call null:fn() -> void;
}
"#;
    read::unit(text).expect("the shell is readable")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_unit_survives_printing_and_reading(body in prop::collection::vec(stmt(), 0..4)) {
        let mut unit = shell();
        unit.functions[0].body = body;
        let printed = print::unit_with(&unit, print::PrintOptions { locations: true });
        let again = read::unit(&printed).unwrap_or_else(|e| panic!("{e}\n{printed}"));
        prop_assert_eq!(format!("{unit:#?}"), format!("{again:#?}"), "{}", printed);
        // The verifier judges anything without panicking.
        let _ = verify::verify(&unit);
    }
}
