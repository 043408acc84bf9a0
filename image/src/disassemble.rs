//! Compiled code in readable form.
//!
//! *In*: code of an image. *Out*: one line an instruction: offset, bytes, and what it does with names for literals.

use crate::bytecode::{Action, Constant, Place, SPECIAL_SELECTORS, decode};
use crate::describe::Describer;
use crate::object::{Body, ObjectId};
use std::fmt::Write;

/// The text of a method or block, blocks inside it included.
pub fn disassemble(names: &Describer<'_>, code: ObjectId) -> String {
    let mut out = String::new();
    write_code(names, code, 0, &mut out);
    out
}

fn write_code(names: &Describer<'_>, code: ObjectId, indent: usize, out: &mut String) {
    let object = names.image.get(code);
    let (Body::Code { bytes, .. }, Some(header)) = (&object.body, object.method_header()) else { return };
    let pad = "  ".repeat(indent);
    let _ = writeln!(
        out,
        "{pad}{}: {} arguments, {} temporaries, {} literals{}",
        names.method_name(code),
        header.args,
        header.temps,
        header.literals,
        if header.large_frame { ", large frame" } else { "" }
    );
    if !header.sista {
        let _ = writeln!(out, "{pad}  {} bytes of the older bytecode set", bytes.len());
        return;
    }
    let end = code_end(bytes);
    let mut at = 0;
    while at < end {
        let Some(instruction) = decode(bytes, at) else { break };
        let hex: Vec<String> = bytes[at..instruction.end].iter().map(|b| format!("{b:02x}")).collect();
        let text = action_text(names, object.literals(), &instruction.action);
        let _ = writeln!(out, "{pad}  {at:>4}  {:<15} {text}", hex.join(" "));
        at = instruction.end;
    }
    for literal in object.literals().iter().rev().skip(1).rev() {
        if let Some(block) = literal.object().filter(|id| names.image.get(*id).is_code()) {
            write_code(names, block, indent + 1, out);
        }
    }
}

/// Where the code ends and a trailer begins: behind the first return or backward jump that no jump passes.
pub fn code_end(bytes: &[u8]) -> usize {
    let (mut at, mut furthest) = (0, 0i64);
    while let Some(instruction) = decode(bytes, at) {
        at = instruction.end;
        match instruction.action {
            Action::Jump(target) | Action::JumpIf(_, target) => furthest = furthest.max(target),
            Action::Return(_) | Action::ReturnTop | Action::BlockReturnNil | Action::BlockReturnTop
                if furthest < at as i64 =>
            {
                return at;
            }
            _ => {}
        }
    }
    bytes.len()
}

fn action_text(names: &Describer<'_>, literals: &[crate::object::Value], action: &Action) -> String {
    let literal = |i: usize| literals.get(i).map_or_else(|| format!("literal {i}?"), |v| names.value(*v));
    let binding = |i: usize| {
        let key = literals.get(i).and_then(|v| v.object()).and_then(|id| names.image.slot(id, 0));
        key.map_or_else(|| literal(i), |v| names.value(v).trim_start_matches('#').to_string())
    };
    let place = |place: &Place| match place {
        Place::ReceiverVariable(i) => format!("receiver variable {i}"),
        Place::LiteralVariable(i) => format!("variable {}", binding(*i)),
        Place::Temp(i) => format!("temporary {i}"),
        Place::Remote { index, vector } => format!("element {index} of the vector in temporary {vector}"),
    };
    match action {
        Action::Push(p) => format!("push {}", place(p)),
        Action::PushLiteral(i) => format!("push {}", literal(*i)),
        Action::PushConstant(c) => format!("push {}", constant(c)),
        Action::Store(p) => format!("store {}", place(p)),
        Action::PopInto(p) => format!("pop into {}", place(p)),
        Action::Dup => "duplicate".into(),
        Action::Pop => "pop".into(),
        Action::Nop => "nothing".into(),
        Action::Return(c) => format!("return {}", constant(c)),
        Action::ReturnTop => "return top".into(),
        Action::BlockReturnNil => "return nil from block".into(),
        Action::BlockReturnTop => "return top from block".into(),
        Action::SpecialSend(k) => format!("send #{}", SPECIAL_SELECTORS[*k as usize & 31].0),
        Action::Send { selector, args } => format!("send {} ({args})", literal(*selector)),
        Action::SuperSend { selector, args, directed } => {
            format!("send {} ({args}) to super{}", literal(*selector), if *directed { " of top" } else { "" })
        }
        Action::Jump(target) => format!("jump to {target}"),
        Action::JumpIf(sense, target) => format!("jump to {target} if {sense}"),
        Action::NewArray(n) => format!("push new Array of {n}"),
        Action::ArrayOf(n) => format!("pop {n} into new Array"),
        Action::CallPrimitive(n) => format!("primitive {n}"),
        Action::PushClosure { block, copied, .. } => format!("push closure of literal {block}, {copied} copied"),
        Action::Unknown => "unknown".into(),
    }
}

fn constant(constant: &Constant) -> String {
    match constant {
        Constant::Receiver => "self".into(),
        Constant::True => "true".into(),
        Constant::False => "false".into(),
        Constant::Nil => "nil".into(),
        Constant::Integer(value) => value.to_string(),
        Constant::Character(code) => format!("character {code}"),
        Constant::Context => "thisContext".into(),
        Constant::Process => "thisProcess".into(),
    }
}
