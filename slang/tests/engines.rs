//! All engines give the same answers for random programs: the interpreter says what is right.

#[path = "common/c.rs"]
mod c;
mod common;
#[path = "common/random.rs"]
mod random;

use common::{Call, Case, Value};
use random::Random;
use slang::emit;
use slang::interp::{Checks, Machine, NoHost, Value as Bits};
use slang::ir::{FunctionId, Type, Unit, print, verify};
use std::rc::Rc;

/// A random unit with calls whose answers the interpreter gave.
fn case(seed: u64, functions: usize, tuples: usize) -> Case {
    let mut random = Random::new(seed);
    let unit: Unit = random::unit(&mut random, functions);
    let errors = verify::verify(&unit);
    assert!(errors.is_empty(), "seed {seed}: {}", common::list(&errors));
    let mut calls = Vec::new();
    {
        let mut machine = Machine::new(&unit, Rc::new(NoHost), Checks::default()).expect("a machine");
        for (i, f) in unit.functions.iter().enumerate() {
            for _ in 0..tuples {
                let arguments = random::arguments(&mut random, f);
                let bits: Vec<Bits> = arguments
                    .iter()
                    .map(|a| match a {
                        Value::Int(n) => Bits::Bits(*n as u64),
                        Value::Bool(b) => Bits::Bits(u64::from(*b)),
                        _ => Bits::Void,
                    })
                    .collect();
                let function = FunctionId(i as u32);
                let answer = machine
                    .call_function(function, &bits)
                    .unwrap_or_else(|fault| panic!("seed {seed}, {}: {fault}", f.name));
                let expected = match &f.ret {
                    Type::Int(t) if t.signed => Value::Int(answer.as_i64().into()),
                    _ => Value::Int(answer.bits().into()),
                };
                calls.push(Call { function, arguments, expected, line: i });
            }
        }
    }
    Case { name: format!("random{seed}"), path: format!("seed {seed}").into(), unit, calls }
}

#[test]
fn c_answers_what_the_interpreter_answers() {
    let compilers = c::compilers();
    for seed in 1..=2 {
        let case = case(seed, 40, 6);
        for compiler in &compilers {
            // Random programs compare numbers with themselves and do other things that compilers rightly wonder about.
            let flags = [c::SANITIZERS, &["-w"]].concat();
            let found = c::differences(&case, compiler, &flags);
            show(&case, &found);
            assert!(found.is_empty(), "{compiler}: {}", common::list(&found));
        }
        if let Some(compiler) = compilers.first() {
            let found = c::differences(&case, compiler, &["-O2", "-DSQ_SWITCH_DISPATCH", "-w"]);
            assert!(found.is_empty(), "{compiler}: {}", common::list(&found));
        }
    }
}

/// The shortest function that went wrong, as IR and as C.
fn show(case: &Case, found: &[String]) {
    let text = |name: &str| {
        let id = FunctionId(case.unit.functions.iter().position(|f| &*f.name == name)? as u32);
        let ir = print::function(&case.unit, &case.unit.functions[id.index()], print::PrintOptions::default());
        Some(format!("{ir}\n{}", emit::c::function(&case.unit, id, &emit::c::COptions::default())))
    };
    let names = found.iter().filter_map(|f| f.split(": ").nth(1)?.split('(').next());
    if let Some(shortest) = names.filter_map(text).min_by_key(|t| t.len()) {
        eprintln!("{shortest}");
    }
}
