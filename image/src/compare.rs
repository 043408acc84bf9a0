//! Is the code made here the code that the image's own compiler makes?
//!
//! *In*: two forms of each method as a running image wrote them down, one from the builder and one from the image's compiler.
//! *Out*: for each method whether they are the same, and if not, how they differ. Two things may differ without a meaning: in
//! which order a closure keeps the values it copies, and in which order the selectors of inlined messages stand behind the
//! literals that are used.
//!
//! The text has a line `method NAME` for each method and below it, as lines of their own, the method and its blocks, outer ones
//! first: `built` or `made`, the numbers of arguments and temporaries, the primitive, the size of the frame, the code in
//! hexadecimal, and the literals. A literal is a number, the same for equal ones; `block` is the code on one of the next lines;
//! `constant1:7` is a closure with one argument that answers literal 7, its code below as well. `failed REASON` is a method
//! that the image did not compile.

use crate::bytecode::{Action, Place, decode};
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Identical,
    /// The same but for the order of copied values.
    CopiedOrder,
    /// With the reason.
    Different(String),
    /// The image could not compile it, with its message.
    Failed(String),
}

#[derive(Clone, Debug)]
pub struct Compared {
    pub method: String,
    pub outcome: Outcome,
}

/// One method or block.
#[derive(Clone, Debug)]
struct Code {
    args: usize,
    temps: usize,
    primitive: String,
    frame: String,
    bytes: Vec<u8>,
    literals: Vec<String>,
    /// The code of blocks among the literals, by position.
    inner: BTreeMap<usize, Code>,
}

/// Compares every method of the text; an error names the line that cannot be understood.
pub fn compare(text: &str) -> Result<Vec<Compared>, String> {
    let mut result: Vec<Compared> = Vec::new();
    let mut lines = text.lines().enumerate().peekable();
    while let Some((number, line)) = lines.next() {
        let wrong = |what: &str| format!("line {}: {what}", number + 1);
        let method = line.strip_prefix("method ").ok_or_else(|| wrong("expected `method` and a name"))?.to_string();
        let (mut built, mut made, mut failed) = (Vec::new(), Vec::new(), None);
        while let Some((_, line)) = lines.next_if(|(_, line)| !line.starts_with("method ")) {
            match line.split_once(' ') {
                Some(("built", rest)) => built.push(rest),
                Some(("made", rest)) => made.push(rest),
                Some(("failed", rest)) => failed = Some(rest.to_string()),
                _ => return Err(wrong("expected `built`, `made` or `failed` below")),
            }
        }
        let outcome = match failed {
            Some(reason) => Outcome::Failed(reason),
            None => {
                let read = |lines: &[&str]| {
                    Code::read(&mut lines.iter().copied()).ok_or_else(|| wrong("the code below is cut off"))
                };
                outcome(&read(&built)?, &read(&made)?)
            }
        };
        result.push(Compared { method, outcome });
    }
    Ok(result)
}

fn outcome(built: &Code, made: &Code) -> Outcome {
    match identical(built, made) {
        Ok(()) => Outcome::Identical,
        Err(reason) if canonical(built, &[]) != canonical(made, &[]) => Outcome::Different(reason),
        Err(_) => Outcome::CopiedOrder,
    }
}

impl Code {
    fn read<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Option<Code> {
        let mut words = lines.next()?.split(' ');
        let args = words.next()?.parse().ok()?;
        let temps = words.next()?.parse().ok()?;
        let primitive = words.next()?.to_string();
        let frame = words.next()?.to_string();
        let hex = words.next()?;
        let bytes = (0..hex.len() / 2).map(|i| u8::from_str_radix(hex.get(2 * i..2 * i + 2)?, 16).ok());
        let bytes = bytes.collect::<Option<Vec<_>>>()?;
        let literals: Vec<String> = words.map(str::to_string).collect();
        let mut inner = BTreeMap::new();
        for (i, literal) in literals.iter().enumerate() {
            if literal == "block" || literal.starts_with("constant") {
                inner.insert(i, Code::read(lines)?);
            }
        }
        Some(Code { args, temps, primitive, frame, bytes, literals, inner })
    }

    fn header(&self) -> String {
        format!(
            "{} arguments, {} temporaries, primitive {}, frame {}",
            self.args, self.temps, self.primitive, self.frame
        )
    }

    fn instructions(&self) -> Vec<crate::bytecode::Instruction> {
        let mut list = Vec::new();
        while let Some(next) = decode(&self.bytes, list.last().map_or(0, |i: &crate::bytecode::Instruction| i.end)) {
            list.push(next);
        }
        list
    }
}

/// The literal an instruction uses.
fn literal_of(action: &Action) -> Option<usize> {
    match action {
        Action::Push(Place::LiteralVariable(i))
        | Action::Store(Place::LiteralVariable(i))
        | Action::PopInto(Place::LiteralVariable(i))
        | Action::PushLiteral(i)
        | Action::Send { selector: i, .. }
        | Action::SuperSend { selector: i, .. }
        | Action::PushClosure { block: i, .. } => Some(*i),
        _ => None,
    }
}

fn identical(built: &Code, made: &Code) -> Result<(), String> {
    if built.header() != made.header() {
        return Err(format!("{} built, {} made", built.header(), made.header()));
    }
    if built.bytes != made.bytes {
        let hex = |bytes: &[u8]| bytes.iter().map(|b| format!("{b:02x}")).collect::<String>();
        return Err(format!("code {} built, {} made", hex(&built.bytes), hex(&made.bytes)));
    }
    let used: Vec<usize> = built.instructions().iter().filter_map(|i| literal_of(&i.action)).collect();
    for i in &used {
        if built.literals.get(*i) != made.literals.get(*i) {
            return Err(format!("literal {i} is another one"));
        }
        if let (Some(built), Some(made)) = (built.inner.get(i), made.inner.get(i)) {
            identical(built, made).map_err(|reason| format!("in a block: {reason}"))?;
        }
    }
    match rest(built, &used) == rest(made, &used) {
        true => Ok(()),
        false => Err(format!("literals {:?} built, {:?} made", rest(built, &used), rest(made, &used))),
    }
}

/// The literals no instruction uses, in no particular order.
fn rest<'a>(code: &'a Code, used: &[usize]) -> Vec<&'a String> {
    let unused = code.literals.iter().enumerate().filter(|(i, _)| !used.contains(i));
    let mut rest: Vec<_> = unused.map(|(_, literal)| literal).collect();
    rest.sort();
    rest
}

/// The code as text in which copied values come in the order of their variables; `slots` are the new numbers of the first
/// temporaries.
fn canonical(code: &Code, slots: &[usize]) -> String {
    let list = code.instructions();
    let slot = |i: usize| slots.get(i).copied().unwrap_or(i);
    let place = |place: Place| match place {
        Place::Temp(i) => Place::Temp(slot(i)),
        Place::Remote { index, vector } => Place::Remote { index, vector: slot(vector) },
        other => other,
    };
    let target = |to: i64| list.iter().position(|i| i.start as i64 == to).map_or(-1, |i| i as i64);
    let mut text: Vec<String> = vec![code.header()];
    let mut actions: Vec<Action> = Vec::new();
    for instruction in &list {
        let action = match instruction.action {
            Action::Push(p) => Action::Push(place(p)),
            Action::Store(p) => Action::Store(place(p)),
            Action::PopInto(p) => Action::PopInto(place(p)),
            Action::Jump(to) => Action::Jump(target(to)),
            Action::JumpIf(sense, to) => Action::JumpIf(sense, target(to)),
            other => other,
        };
        actions.push(action);
        let literal = literal_of(&action).and_then(|i| Some((i, code.literals.get(i)?)));
        let Some((i, literal)) = literal else {
            text.push(format!("{action:?}"));
            continue;
        };
        let mut inner_slots: Vec<usize> = Vec::new();
        if let Action::PushClosure { copied, .. } = action {
            let first = actions.len() - 1 - copied.min(actions.len() - 1);
            let mut order: Vec<(usize, usize)> = actions[first..actions.len() - 1]
                .iter()
                .enumerate()
                .filter_map(|(k, a)| match a {
                    Action::Push(Place::Temp(t)) => Some((*t, k)),
                    _ => None,
                })
                .collect();
            order.sort();
            let args = code.inner.get(&i).map_or(0, |c| c.args);
            inner_slots = (0..args + order.len()).collect();
            for (new, (temp, old)) in order.iter().enumerate() {
                inner_slots[args + old] = args + new;
                let at = text.len() - order.len() + new;
                text[at] = format!("{:?}", Action::Push(Place::Temp(*temp)));
            }
        }
        let inner = code.inner.get(&i).map_or(String::new(), |inner| canonical(inner, &inner_slots));
        text.push(format!("{} {literal} {{{inner}}}", without_literal(&action)));
    }
    let used: Vec<usize> = list.iter().filter_map(|i| literal_of(&i.action)).collect();
    text.push(format!("{:?}", rest(code, &used)));
    text.join("\n")
}

/// An action without the number of its literal.
fn without_literal(action: &Action) -> String {
    match action {
        Action::Push(_) => "push variable".to_string(),
        Action::Store(_) => "store variable".to_string(),
        Action::PopInto(_) => "pop into variable".to_string(),
        Action::PushLiteral(_) => "push".to_string(),
        Action::Send { args, .. } => format!("send {args}"),
        Action::SuperSend { args, directed, .. } => format!("super send {args} {directed}"),
        Action::PushClosure { copied, .. } => format!("closure {copied}"),
        other => format!("{other:?}"),
    }
}
