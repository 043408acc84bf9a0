//! The interpreter on the cases that all engines run, and on programs that do what they may not do.

mod common;

use common::{Case, Value as Expected};
use slang::interp::{Checks, Host, Machine, NoHost, Value};
use slang::ir::{Extern, Signature, Type, read, verify};
use std::rc::Rc;

fn argument(value: &Expected, ty: &Type) -> Value {
    match (value, ty) {
        (Expected::Void, _) => Value::Void,
        (Expected::Bool(b), _) => Value::Bits(u64::from(*b)),
        (Expected::Int(n), _) => Value::Bits(*n as u64),
        (Expected::Float(x), Type::F32) => Value::Bits(u64::from((*x as f32).to_bits())),
        (Expected::Float(x), _) => Value::float(*x),
    }
}

fn answer(value: &Value, ty: &Type) -> Expected {
    match ty {
        Type::Void => Expected::Void,
        Type::Bool => Expected::Bool(value.bits() != 0),
        Type::F32 => Expected::Float(f64::from(f32::from_bits(value.bits() as u32))),
        Type::F64 => Expected::Float(value.as_f64()),
        Type::Int(t) if t.signed => Expected::Int(i128::from(value.as_i64())),
        _ => Expected::Int(i128::from(value.bits())),
    }
}

fn run(cases: &[Case], host: &Rc<dyn Host>) {
    let mut wrong = Vec::new();
    for case in cases {
        let mut machine = Machine::new(&case.unit, host.clone(), Checks::default()).expect("a machine");
        for call in &case.calls {
            let f = case.function(call);
            let arguments: Vec<Value> =
                call.arguments.iter().zip(f.parameters()).map(|(a, p)| argument(a, &p.ty)).collect();
            let place = format!("{}:{}: {}", case.path.display(), call.line, f.name);
            match machine.call_function(call.function, &arguments) {
                Ok(value) if answer(&value, &f.ret) == call.expected => {}
                Ok(value) => wrong.push(format!("{place} answered {value:?}, expected {:?}", call.expected)),
                Err(fault) => wrong.push(format!("{place}: {fault}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", common::list(&wrong));
}

#[test]
fn all_cases_answer_what_they_say() {
    run(&common::run_cases(), &(Rc::new(NoHost) as Rc<dyn Host>));
}

/// The functions that `common/platform.rs` has for the compiled engines.
struct Platform;

impl Host for Platform {
    fn call(&self, machine: &mut Machine, external: &Extern, arguments: &[Value]) -> Option<Result<Value, String>> {
        Some(Ok(match &*external.name {
            "ioDouble" => Value::int(arguments[0].as_i64().wrapping_mul(2)),
            "ioText" => Value::Bits(machine.text(b"platform")),
            "ioIsVM" => Value::int(1),
            "ioApply" => {
                let Type::Function(signature) = &external.signature.params[0] else { return None };
                let result = machine.call_address(arguments[0].bits(), signature, &arguments[1..]);
                return Some(result.map_err(|fault| fault.message));
            }
            _ => return None,
        }))
    }
}

#[test]
fn the_host_is_called_and_calls_back() {
    run(&common::cases("outside"), &(Rc::new(Platform) as Rc<dyn Host>));
}

#[test]
fn faults_say_what_where_and_how_control_came_there() {
    let prelude = "unit faults vm 64
struct Point { x: sqInt; y: sqInt; }
state table: [sqInt; 4]
state bytes: [uchar; 3]
state point: struct Point
state f: fn(vm, sqInt) -> sqInt
static fixed: [sqInt; 2] = {1, 2}
extern platform ioMissing() -> sqInt
fn double(n: sqInt) -> sqInt { return (n * 2); }
fn inner(i: sqInt) -> sqInt vm { return $table[i]; }
fn endless(n: sqInt) -> sqInt { return (endless((n + 1)) + 1); }
";
    let cases = [
        ("return inner(9);", "index 9 into an array of 4 elements in inner < main"),
        ("return load(padd(convert(&$table): *sqInt, 4)): sqInt;", "outside the variable table"),
        ("return convert(load(padd(convert(&$bytes): *uchar, 1)): int): sqInt;", "outside the variable bytes"),
        ("return load(0): sqInt;", "access through a null pointer in main"),
        ("return load(12345): sqInt;", "no memory at 0x3039 in main"),
        ("var x: sqInt; return x;", "the local x is read before it was assigned in main"),
        ("var p: struct Point; p.x = 1; return p.y;", "byte 8 of the local p is read before it was written in main"),
        ("return call($f, 1);", "a null function is called in main"),
        (
            "return call(convert(fn double): fn(sqInt, sqInt) -> sqInt, 1, 2);",
            "double is called through a pointer of another type in main",
        ),
        ("return call(convert(99): fn() -> sqInt);", "no function at 0x63 in main"),
        ("return (1 / convert($point.x): sqInt);", "division by zero in main"),
        ("return (1 << (convert($point.x): sqInt + 64));", "64 bits are shifted by 64 in main"),
        ("unreachable;", "control came to a place where it never comes in main"),
        ("do %assert(false): void; return 1;", "an assertion does not hold in main"),
        ("return extern ioMissing();", "the host has no function ioMissing in main"),
        ("return raw \"1\": sqInt;", "the C text `1` cannot be interpreted in main"),
        ("do store(\"abc\", 1); return 1;", "outside a text"),
        ("do store(\"abcdefgh\", 1); return 1;", "a text is read-only in main"),
        ("return %leadingZeros(convert($point.x): usqInt): sqInt;", "leadingZeros of 0 is not defined in main"),
        (
            "do %memcpy(&$table, padd(convert(&$table): *sqInt, 1), 16): void; return 1;",
            "memcpy of 16 bytes between areas that overlap in main",
        ),
        ("while L1 true { } return 1;", "more than 1000000 statements in main"),
        ("return endless(1);", "more than the interpreter's own stack holds in endless < endless"),
    ];
    for (body, expected) in cases {
        let text = format!("{prelude}fn main() -> sqInt exported vm {{ {body} }}");
        let unit = read::unit(&text).unwrap_or_else(|e| panic!("{e}\n{body}"));
        let errors = verify::verify(&unit);
        assert!(errors.is_empty() || body.contains("true { }"), "{body}: {}", common::list(&errors));
        let checks = Checks { steps: Some(1_000_000), ..Checks::default() };
        let mut machine = Machine::new(&unit, Rc::new(NoHost), checks).expect("a machine");
        match machine.call("main", &[]) {
            Ok(value) => panic!("{body}: answered {value:?}, expected: {expected}"),
            Err(fault) => assert!(fault.to_string().contains(expected), "{body}: {fault}"),
        }
    }
}

#[test]
fn overflow_and_alignment_are_checked_on_request() {
    let text = "unit x vm 64
state bytes: [uchar; 16]
fn add(a: sqInt, b: sqInt) -> sqInt exported { return (a + b); }
fn at(i: sqInt) -> int exported vm { return load(padd(convert(&$bytes): *uchar, i)): int; }
";
    let unit = read::unit(text).expect("a unit");
    let max = Value::int(i64::MAX);
    let mut machine = Machine::new(&unit, Rc::new(NoHost), Checks::default()).expect("a machine");
    assert_eq!(machine.call("add", &[max.clone(), Value::int(1)]), Ok(Value::int(i64::MIN)));
    assert_eq!(machine.call("at", &[Value::int(3)]), Ok(Value::int(0)));
    let checks = Checks { overflow: true, alignment: true, ..Checks::default() };
    let mut machine = Machine::new(&unit, Rc::new(NoHost), checks).expect("a machine");
    let message = |r: Result<Value, slang::interp::Fault>| r.expect_err("a fault").message;
    assert_eq!(message(machine.call("add", &[max, Value::int(1)])), "9223372036854775808 does not fit 64 bits");
    assert!(message(machine.call("at", &[Value::int(3)])).ends_with("are not aligned"));
}

#[test]
fn c_functions_print_into_the_machine() {
    let text = "unit x vm 64
extern c printf(format: *const char, ...) -> int
extern c malloc(size: size_t) -> *void
extern c free(block: *void) -> void
fn main(n: sqInt) -> sqInt exported {
    var p: *sqInt;
    do extern printf(\"%5ld|%-4d|%s|%c|%x\\\\n\", n, -3:int, \"text\", 66:char, 255:uint);
    p = convert(extern malloc(16: size_t)): *sqInt;
    deref(p) = n;
    n = deref(p);
    do extern free(convert(p): *void);
    return n;
}
fn leak() -> sqInt exported {
    var p: *sqInt;
    p = convert(extern malloc(8: size_t)): *sqInt;
    do extern free(convert(p): *void);
    return deref(p);
}
";
    let unit = read::unit(text).expect("a unit");
    let mut machine = Machine::new(&unit, Rc::new(NoHost), Checks::default()).expect("a machine");
    assert_eq!(machine.call("main", &[Value::int(42)]), Ok(Value::int(42)));
    assert_eq!(String::from_utf8_lossy(&machine.output), "   42|-3  |text|B|ff\n");
    assert!(machine.call("leak", &[]).is_err());
}

/// Addresses that the host gave out come back to it.
struct Found;

impl Host for Found {
    fn call(&self, _: &mut Machine, external: &Extern, _: &[Value]) -> Option<Result<Value, String>> {
        (&*external.name == "ioFind").then_some(Ok(Value::Bits(slang::interp::HOST_FUNCTIONS + 8)))
    }

    fn call_address(
        &self,
        _: &mut Machine,
        address: u64,
        signature: &Signature,
        arguments: &[Value],
    ) -> Option<Result<Value, String>> {
        assert!(!signature.takes_vm);
        (address == slang::interp::HOST_FUNCTIONS + 8).then(|| Ok(Value::int(arguments[0].as_i64() + 100)))
    }
}

#[test]
fn functions_of_the_host_have_addresses() {
    let text = "unit x vm 64
extern platform ioFind() -> *void
fn main(n: sqInt) -> sqInt exported { return call(convert(extern ioFind()): fn(sqInt) -> sqInt, n); }
";
    let unit = read::unit(text).expect("a unit");
    let mut machine = Machine::new(&unit, Rc::new(Found), Checks::default()).expect("a machine");
    assert_eq!(machine.call("main", &[Value::int(1)]), Ok(Value::int(101)));
}
