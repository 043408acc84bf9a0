//! `vmmaker docs`: the tables of the book that the virtual machine's sources hold: bytecodes, primitives, proxy entries, platform functions.

use crate::args::Docs;
use crate::failure::{Failure, Result};
use crate::{flavour, output, pipeline, sources};
use slang::eval::UnitRequest;
use slang::ir::UnitKind;
use slang::source::SourceMap;
use slang::spec::{MethodDef, UnitSpec, Value};
use std::fmt::Write;

/// Where the tables lie below the root.
const FOLDER: &str = "docs/tables";

pub fn run(args: &Docs) -> Result {
    let vm = args.root.join("vm");
    let flavours = flavour::read(&vm.join("vm.toml"))?;
    let (_, flavour) = flavours.first_key_value().ok_or_else(|| {
        Failure::message(format!("{}: there is no virtual machine in it", vm.join("vm.toml").display()))
    })?;
    let mut map = SourceMap::default();
    sources::add(&mut map, &vm, "vm/")?;
    let request = UnitRequest::new(flavour.root.as_str(), UnitKind::Vm);
    let spec = pipeline::describe(&map, &request)?;
    let pages = [
        ("bytecodes.md", bytecodes(&spec)?),
        ("primitives.md", primitives(&spec)?),
        ("proxy.md", proxy(&spec)),
        ("platform.md", platform(&spec)),
    ];
    let folder = args.root.join(FOLDER);
    let mut stale = Vec::new();
    for (name, text) in &pages {
        let path = folder.join(name);
        if !args.check {
            output::write(&path, text.as_bytes())?;
        } else if std::fs::read_to_string(&path).ok().as_ref() != Some(text) {
            stale.push(format!("{FOLDER}/{name}"));
        }
    }
    if stale.is_empty() {
        return Ok(());
    }
    Err(Failure::message(format!("{}: not what the sources give; run `vmmaker docs`", stale.join(", "))))
}

fn page(title: &str, source: &str, header: &str) -> String {
    let columns = header.matches('|').count() - 1;
    format!(
        "# {title}\n\n<!-- Written by `vmmaker docs` from {source}. -->\n\n{header}\n|{}\n",
        " --- |".repeat(columns)
    )
}

fn table<'a>(spec: &'a UnitSpec, name: &str) -> Result<&'a [Value]> {
    match spec.constants.get(name).map(|c| &c.value) {
        Some(Value::Array(rows)) => Ok(rows),
        _ => Err(Failure::message(format!("the virtual machine's sources do not define the table {name}"))),
    }
}

fn bytecodes(spec: &UnitSpec) -> Result<String> {
    let rows = table(spec, "BytecodeTable")?;
    let mut text = String::new();
    for (set, title) in [(0, "SqueakV3PlusClosures"), (1, "SistaV1")] {
        if set == 0 {
            text.push_str(&page(
                "Bytecodes",
                "the class side of V3Bytecodes and SistaV1Bytecodes",
                "## SqueakV3PlusClosures\n\n| codes | routine | |",
            ));
        } else {
            let _ = write!(text, "\n## {title}\n\n| codes | routine | |\n| --- | --- | --- |\n");
        }
        let codes: Vec<&str> = rows.iter().skip(set * 256).take(256).map(symbol).collect();
        let mut first = 0;
        while first < codes.len() {
            let length = codes[first..].iter().take_while(|c| **c == codes[first]).count();
            let last = first + length - 1;
            let range = if length == 1 { first.to_string() } else { format!("{first}–{last}") };
            let _ = writeln!(text, "| {range} | `{}` | {} |", codes[first], comment_of(spec, codes[first]));
            first += length;
        }
    }
    Ok(text)
}

fn primitives(spec: &UnitSpec) -> Result<String> {
    let functions = table(spec, "PrimitiveTable")?;
    let depths = table(spec, "PrimitiveAccessorDepths")?;
    // Behind the numbers stand the functions that numbers with two meanings have for classic images, in the order of this table.
    let families = table(spec, "FamilyNumbers")?;
    let last = functions.len() - families.len();
    let header = "A number without a row fails with code 1, and its method runs; 0, 65 to 67, 198, 199 and 256 to 519 do not fail. Numbers marked as classic mean this for images of Squeak and Cuis. The accessor depth says how deep the machine looks for\n\
                  forwarded operands when a primitive fails (-1: not at all).\n\n| number | function | accessor depth | |";
    let mut text = page("Numbered primitives", "the class side of PrimitiveTable", header);
    for (number, (function, depth)) in functions.iter().zip(depths).enumerate() {
        let (function, Value::Int(depth)) = (symbol(function), depth) else { continue };
        let shown = match number.checked_sub(last).map(|index| &families[index]) {
            Some(Value::Int(classic)) => format!("{classic} (classic)"),
            _ => number.to_string(),
        };
        if !function.is_empty() && function != "primitiveAbsent" {
            let _ = writeln!(text, "| {shown} | `{function}` | {depth} | {} |", comment_of(spec, function));
        }
    }
    Ok(text)
}

fn proxy(spec: &UnitSpec) -> String {
    let layouts = spec.proxy_layouts.iter().map(|(name, entries)| {
        (name, entries.iter().enumerate().map(|(i, e)| (e.clone(), i)).collect::<std::collections::HashMap<_, _>>())
    });
    let layouts: Vec<_> = layouts.collect();
    let mut header = String::from("The place of each entry counts from 0, in words of the structure.\n\n| entry |");
    for (name, _) in &layouts {
        let _ = write!(header, " {name} |");
    }
    header.push_str(" |");
    let mut text = page("The interpreter proxy", "InterpreterProxy", &header);
    for (selector, method) in &spec.proxy {
        let _ = write!(text, "| `{selector}` |");
        for (_, places) in &layouts {
            match places.get(selector) {
                Some(place) => {
                    let _ = write!(text, " {place} |");
                }
                None => text.push_str(" – |"),
            }
        }
        let _ = writeln!(text, " {} |", comment(method));
    }
    text
}

fn platform(spec: &UnitSpec) -> String {
    let mut text = page("Platform functions", "PlatformInterface", "| function | |");
    for (selector, function) in &spec.externs {
        let _ = writeln!(text, "| `{selector}` | {} |", comment(&function.method));
    }
    text
}

fn symbol(value: &Value) -> &str {
    match value {
        Value::Symbol(name) | Value::String(name) => name,
        _ => "",
    }
}

fn comment_of(spec: &UnitSpec, selector: &str) -> String {
    spec.methods.get(selector).map(|m| comment(m)).unwrap_or_default()
}

/// The comment of a method, fit for a cell of a table.
fn comment(method: &MethodDef) -> String {
    let text = method.ast.comments.first().map(|c| c.text.as_str()).unwrap_or_default();
    let text = text.trim_matches('"').replace("\"\"", "\"").replace('|', "\\|").replace('<', "&lt;");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
