//! Compiled code: literals, jumps, stack depth, ends.

use super::Report;
use crate::bytecode::{Action, Instruction, Place, decode, stack_effect};
use crate::disassemble::code_end;
use crate::format::MethodHeader;
use crate::object::{Body, ObjectId, Value};

pub fn check(report: &mut Report<'_>) {
    let image = report.image;
    for (id, object) in image.iter().filter(|(_, o)| o.is_code()) {
        let (Body::Code { bytes, .. }, Some(header)) = (&object.body, object.method_header()) else { continue };
        if header.args > header.temps {
            let name = report.names.method_name(id);
            // Pharo's compiler does so for the code of constant blocks, which never runs.
            report.warning("method-header", id, format!("{name} has more arguments than temporaries"));
        }
        block(report, id);
        // The older bytecodes are only counted, not understood.
        if header.sista
            && let Err(what) = code(bytes, header, object.literals())
        {
            let name = report.names.method_name(id);
            report.error("bytecode", id, format!("{name}: {what}"));
        }
    }
}

/// A block ends in the code around it, which in turn knows the block.
fn block(report: &mut Report<'_>, id: ObjectId) {
    let image = report.image;
    let Some(outer) = image.get(id).literals().last().and_then(|v| v.object()) else { return };
    // A block that needs nothing from around it may be there as part of a closure made in advance.
    let holds = |value: &Value| match value.object() {
        Some(literal) => literal == id || (image.get(literal).slots().get(1) == Some(&Value::Object(id))),
        None => false,
    };
    if image.get(outer).is_code() && !image.get(outer).literals().iter().any(holds) {
        let name = report.names.method_name(id);
        report.error("block-outer", id, format!("{name} is not among the literals of the code around it"));
    }
}

fn instructions(bytes: &[u8]) -> Result<Vec<Instruction>, String> {
    let end = code_end(bytes);
    let mut list = Vec::new();
    let mut at = 0;
    while at < end {
        let instruction = decode(bytes, at).ok_or_else(|| format!("the instruction at {at} is cut off"))?;
        if instruction.action == Action::Unknown {
            return Err(format!("there is no bytecode {} (at {at})", bytes[instruction.code_at]));
        }
        at = instruction.end;
        list.push(instruction);
    }
    match list.last().map(|i| i.action) {
        Some(Action::Return(_) | Action::ReturnTop | Action::BlockReturnNil | Action::BlockReturnTop) => Ok(list),
        _ => Err("the code does not end in a return".into()),
    }
}

/// The same checks on code that is not in an image yet, blocks included.
pub fn check_compiled(code: &crate::compile::Code) -> Result<(), String> {
    use crate::compile::Literal;
    let literals: Vec<Value> = code
        .literals
        .iter()
        .map(|literal| match literal {
            Literal::Binding(..) | Literal::MethodClass | Literal::Block(_) => Value::Object(crate::object::NIL),
            _ => Value::Integer(0),
        })
        .collect();
    let header = MethodHeader {
        literals: literals.len() as u16,
        primitive: code.primitive.is_some(),
        large_frame: code.large_frame,
        temps: code.temps,
        args: code.args,
        sista: true,
        other: 0,
    };
    self::code(&code.bytes, header, &literals)?;
    code.literals.iter().try_for_each(|literal| match literal {
        Literal::Block(block) => check_compiled(block),
        _ => Ok(()),
    })
}

fn code(bytes: &[u8], header: MethodHeader, literals: &[Value]) -> Result<(), String> {
    let list = instructions(bytes)?;
    for (number, instruction) in list.iter().enumerate() {
        operands(instruction, header, literals)?;
        let is_primitive = matches!(instruction.action, Action::CallPrimitive(_));
        if is_primitive != (number == 0 && header.primitive) {
            return Err("a primitive must be called by the first instruction of a method that says so".into());
        }
    }
    depths(&list, header)
}

fn operands(instruction: &Instruction, header: MethodHeader, literals: &[Value]) -> Result<(), String> {
    let at = instruction.start;
    let literal = |i: usize| match literals.get(i) {
        Some(value) => Ok(*value),
        None => Err(format!("literal {i} is used at {at}; there are {}", literals.len())),
    };
    let temp = |i: usize| match i < header.temps as usize {
        true => Ok(()),
        false => Err(format!("temporary {i} is used at {at}; there are {}", header.temps)),
    };
    match instruction.action {
        Action::Push(place) | Action::Store(place) | Action::PopInto(place) => match place {
            Place::Temp(i) => temp(i),
            Place::Remote { vector, .. } => temp(vector),
            Place::LiteralVariable(i) => match literal(i)? {
                Value::Object(_) => Ok(()),
                _ => Err(format!("literal {i}, used as a variable at {at}, is none")),
            },
            Place::ReceiverVariable(_) => Ok(()),
        },
        Action::PushLiteral(i) => literal(i).map(|_| ()),
        Action::Send { selector, .. } | Action::SuperSend { selector, .. } => literal(selector).map(|_| ()),
        Action::PushClosure { block, .. } => match literal(block)? {
            Value::Object(_) => Ok(()),
            _ => Err(format!("the closure made at {at} has no code")),
        },
        _ => Ok(()),
    }
}

/// Follows every path: the stack never underflows, fits the frame, and has one depth at each instruction.
fn depths(list: &[Instruction], header: MethodHeader) -> Result<(), String> {
    let room = header.frame_size().saturating_sub(header.temps as usize);
    let mut known: Vec<Option<usize>> = vec![None; list.len()];
    let mut open = vec![(0usize, 0usize)];
    while let Some((number, depth)) = open.pop() {
        let instruction = &list[number];
        match known[number] {
            Some(other) if other == depth => continue,
            Some(other) => {
                return Err(format!("the stack is {other} or {depth} deep at {}", instruction.start));
            }
            None => known[number] = Some(depth),
        }
        // The store that receives an error code is skipped by the virtual machine.
        let is_error_store =
            number == 1 && header.primitive && matches!(instruction.action, Action::Store(Place::Temp(_)));
        let (pops, pushes) = if is_error_store { (0, 0) } else { stack_effect(&instruction.action) };
        let after =
            depth.checked_sub(pops).ok_or_else(|| format!("the stack runs empty at {}", instruction.start))? + pushes;
        if after > room {
            return Err(format!("the stack is {after} deep at {} where {room} fit", instruction.start));
        }
        let mut go = |target: i64| -> Result<(), String> {
            let number =
                usize::try_from(target).ok().and_then(|t| list.binary_search_by_key(&t, |i| i.start).ok()).ok_or_else(
                    || format!("the jump at {} leads to {target}, where no instruction begins", instruction.start),
                )?;
            open.push((number, after));
            Ok(())
        };
        match instruction.action {
            Action::Return(_) | Action::ReturnTop | Action::BlockReturnNil | Action::BlockReturnTop => {}
            Action::Jump(target) => go(target)?,
            Action::JumpIf(_, target) => {
                go(target)?;
                go(instruction.end as i64)?;
            }
            _ => go(instruction.end as i64)?,
        }
    }
    Ok(())
}
