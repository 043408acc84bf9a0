//! Compiled code in readable form.
//!
//! *In*: code of an image. *Out*: one line an instruction: offset, bytes, and what it does with names for literals; as text or as a
//! [`Listing`] to be written as JSON.

use crate::bytecode::{Action, BytecodeSet, Constant, Place, SPECIAL_SELECTORS};
use crate::describe::Describer;
use crate::object::{Body, ObjectId};
use serde::Serialize;
use std::fmt::Write;

/// A method or block as data.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Listing {
    /// Class and selector.
    pub method: String,
    pub arguments: u8,
    pub temporaries: u8,
    pub primitive: Option<u16>,
    pub large_frame: bool,
    /// False for the older bytecode set.
    pub sista: bool,
    pub literals: Vec<String>,
    pub instructions: Vec<Line>,
    /// Blocks among the literals.
    pub blocks: Vec<Listing>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Of the first byte, from the beginning of the code.
    pub offset: usize,
    /// In hexadecimal.
    pub bytes: String,
    pub text: String,
}

/// The text of a method or block, blocks inside it included.
pub fn disassemble(names: &Describer<'_>, code: ObjectId) -> String {
    let mut out = String::new();
    if let Some(listing) = list(names, code) {
        write_listing(&listing, 0, &mut out);
    }
    out
}

/// The parts of a method or block; nothing for an object that is no code.
pub fn list(names: &Describer<'_>, code: ObjectId) -> Option<Listing> {
    let object = names.image.get(code);
    let (Body::Code { bytes, .. }, Some(header)) = (&object.body, object.method_header()) else { return None };
    let mut instructions = Vec::new();
    let mut primitive = None;
    let set = BytecodeSet::of(header);
    let end = code_end(set, bytes);
    let mut at = 0;
    while at < end {
        let Some(instruction) = set.decode(bytes, at) else { break };
        let hex: Vec<String> = bytes[at..instruction.end].iter().map(|b| format!("{b:02x}")).collect();
        let text = action_text(names, object.literals(), &instruction.action);
        if let (0, Action::CallPrimitive(number)) = (at, &instruction.action) {
            primitive = Some(*number);
        }
        instructions.push(Line { offset: at, bytes: hex.join(" "), text });
        at = instruction.end;
    }
    // The last literal ties the code to its class or outer code.
    let inner = object.literals().iter().rev().skip(1).rev();
    let blocks = inner.filter_map(|literal| literal.object()).filter(|id| names.image.get(*id).is_code());
    Some(Listing {
        method: names.method_name(code),
        arguments: header.args,
        temporaries: header.temps,
        primitive,
        large_frame: header.large_frame,
        sista: header.sista,
        literals: object.literals().iter().map(|v| names.value(*v)).collect(),
        instructions,
        blocks: blocks.filter_map(|id| list(names, id)).collect(),
    })
}

fn write_listing(listing: &Listing, indent: usize, out: &mut String) {
    let pad = "  ".repeat(indent);
    let _ = writeln!(
        out,
        "{pad}{}: {} arguments, {} temporaries, {} literals{}",
        listing.method,
        listing.arguments,
        listing.temporaries,
        listing.literals.len(),
        if listing.large_frame { ", large frame" } else { "" }
    );
    for line in &listing.instructions {
        let _ = writeln!(out, "{pad}  {:>4}  {:<15} {}", line.offset, line.bytes, line.text);
    }
    for block in &listing.blocks {
        write_listing(block, indent + 1, out);
    }
}

/// Where the code ends and a trailer begins: behind the first return or backward jump that no jump passes.
fn code_end(set: BytecodeSet, bytes: &[u8]) -> usize {
    let (mut at, mut furthest) = (0, 0i64);
    while let Some(instruction) = set.decode(bytes, at) {
        at = instruction.end;
        match instruction.action {
            Action::Jump(target) | Action::JumpIf(_, target) => furthest = furthest.max(target),
            Action::PushInlineClosure { size, .. } => furthest = furthest.max((at + size) as i64),
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
        Action::PushInlineClosure { args, copied, size } => {
            format!("push closure of the next {size} bytes, {args} arguments, {copied} copied")
        }
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
