//! Cases that all three engines (C, Rust, interpreter) run: units in the text form of the IR with calls and their answers.
//!
//! A case file is the text of one unit. Comment lines in it say what to call, in order, on one virtual machine:
//!
//! ```text
//! // call add(3, -4) => -1
//! // call half(3.0) => 1.5
//! // call reset() => void
//! ```
//!
//! Functions called this way are exported and take and answer integers, floats and bools only. Values are read by the types of the
//! function: `true`/`false` or 0/1 for bool, decimal or `0x` integers (taken modulo the width), floats as Rust prints them
//! (`1.5`, `1e300`, `inf`, `nan`).

#![allow(dead_code)]

use slang::ir::{Function, FunctionId, Type, Unit, read, verify};
use std::path::{Path, PathBuf};

#[derive(Clone, Copy, Debug)]
pub enum Value {
    Void,
    Bool(bool),
    /// Sign- or zero-extended from the type's width.
    Int(i128),
    Float(f64),
}

impl PartialEq for Value {
    /// Floats are equal when their bits are; all NaNs are one.
    fn eq(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Void, Value::Void) => true,
            (Value::Bool(a), Value::Bool(b)) => a == b,
            (Value::Int(a), Value::Int(b)) => a == b,
            (Value::Float(a), Value::Float(b)) => a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan()),
            _ => false,
        }
    }
}

#[derive(Clone, Debug)]
pub struct Call {
    pub function: FunctionId,
    pub arguments: Vec<Value>,
    pub expected: Value,
    /// Line in the case file.
    pub line: usize,
}

#[derive(Clone, Debug)]
pub struct Case {
    pub name: String,
    pub path: PathBuf,
    pub unit: Unit,
    pub calls: Vec<Call>,
}

impl Case {
    pub fn function(&self, call: &Call) -> &Function {
        &self.unit.functions[call.function.index()]
    }
}

pub fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("ir").join(name)
}

/// The `.ir` files of a folder under `tests/ir`, sorted: path and text.
pub fn texts(name: &str) -> Vec<(PathBuf, String)> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder(name))
        .expect("test folder")
        .map(|e| e.expect("entry").path())
        .filter(|p| p.extension().is_some_and(|x| x == "ir"))
        .collect();
    files.sort();
    files.into_iter().map(|p| (p.clone(), std::fs::read_to_string(p).expect("readable case"))).collect()
}

/// All of `tests/ir/run`, read, verified, with their calls.
pub fn run_cases() -> Vec<Case> {
    cases("run")
}

/// The same for another folder.
pub fn cases(folder: &str) -> Vec<Case> {
    texts(folder).into_iter().map(|(path, text)| case(&path, &text)).collect()
}

fn case(path: &Path, text: &str) -> Case {
    let name = path.file_stem().expect("name").to_string_lossy().into_owned();
    let unit = read::unit(text).unwrap_or_else(|e| panic!("{}:{e}", path.display()));
    let errors = verify::verify(&unit);
    assert!(errors.is_empty(), "{}: {}", path.display(), list(&errors));
    let mut calls = Vec::new();
    for (i, line) in text.lines().enumerate() {
        if let Some(call) = line.trim().strip_prefix("// call ") {
            let call = parse_call(&unit, call, i + 1);
            calls.push(call.unwrap_or_else(|| panic!("{}:{}: bad call", path.display(), i + 1)));
        }
    }
    Case { name, path: path.to_path_buf(), unit, calls }
}

pub fn list<T: std::fmt::Display>(items: &[T]) -> String {
    items.iter().map(|i| format!("\n  {i}")).collect()
}

fn parse_call(unit: &Unit, text: &str, line: usize) -> Option<Call> {
    let (call, expected) = text.split_once("=>")?;
    let (name, arguments) = call.trim().strip_suffix(')')?.split_once('(')?;
    let index = unit.functions.iter().position(|f| *f.name == *name.trim())?;
    let f = &unit.functions[index];
    let words: Vec<&str> = arguments.split(',').map(str::trim).filter(|w| !w.is_empty()).collect();
    if words.len() != f.parameters().len() {
        return None;
    }
    let arguments = words.iter().zip(f.parameters()).map(|(w, p)| parse_value(w, &p.ty)).collect::<Option<_>>()?;
    let expected = parse_value(expected.trim(), &f.ret)?;
    Some(Call { function: FunctionId(index as u32), arguments, expected, line })
}

/// A value of the type, from decimal or `0x` text.
pub fn parse_value(text: &str, ty: &Type) -> Option<Value> {
    Some(match ty {
        Type::Void => return (text == "void").then_some(Value::Void),
        Type::Bool => Value::Bool(match text {
            "true" | "1" => true,
            "false" | "0" => false,
            _ => return None,
        }),
        // The nearest single, as a double.
        Type::F32 => Value::Float(text.parse::<f32>().ok()?.into()),
        Type::F64 => Value::Float(text.parse().ok()?),
        Type::Int(t) => {
            let (negative, digits) = text.strip_prefix('-').map_or((false, text), |d| (true, d));
            let magnitude = match digits.strip_prefix("0x") {
                Some(hex) => i128::from_str_radix(hex, 16).ok()?,
                None => digits.parse().ok()?,
            };
            let wide = if negative { -magnitude } else { magnitude };
            let low = wide & ((1i128 << t.bits) - 1);
            let is_negative = t.signed && low >> (t.bits - 1) != 0;
            Value::Int(if is_negative { low - (1i128 << t.bits) } else { low })
        }
        _ => return None,
    })
}
