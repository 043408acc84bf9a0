//! Instructions with labels to bytes.
//!
//! *In*: the instructions of one method or block in order. *Out*: its code. On the way unreachable instructions go, pairs
//! that cancel out go, stores whose value is dropped become pops, and jumps get the shortest form that reaches.

use crate::bytecode::{Place, op};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Label(pub usize);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Constant {
    Receiver,
    True,
    False,
    Nil,
    Zero,
    One,
    Context,
    Process,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Op {
    Push(Place),
    PushLiteral(usize),
    PushConstant(Constant),
    Store(Place),
    PopInto(Place),
    Dup,
    Pop,
    Return(Constant),
    ReturnTop,
    BlockReturnTop,
    SpecialSend(u8),
    Send {
        selector: usize,
        args: usize,
    },
    SuperSend {
        selector: usize,
        args: usize,
        directed: bool,
    },
    NewArray(usize),
    ArrayOf(usize),
    PushClosure {
        block: usize,
        copied: usize,
    },
    CallPrimitive(u16),
    /// Directly behind the primitive; the virtual machine skips it.
    StoreError(usize),
    Jump(Label),
    JumpIf(bool, Label),
    JumpBack(Label),
    /// A place forward jumps lead to.
    Target(Label),
    /// A place a backward jump leads to.
    LoopHead(Label),
}

/// Removes what cannot run or has no effect. `keeps_targets`: no two instructions are joined across a place that was meant
/// for a jump, even where no jump leads to it. `is_number` tells literals whose value may be dropped.
pub(super) fn simplify(ops: Vec<Op>, keeps_targets: bool, is_number: impl Fn(usize) -> bool) -> Vec<Op> {
    let mut out: Vec<Op> = Vec::with_capacity(ops.len());
    let mut referenced = Vec::new();
    let mut reachable = true;
    for op in ops {
        if let Op::Target(label) = op {
            if referenced.contains(&label) {
                reachable = true;
                out.push(op);
            } else if keeps_targets && reachable {
                out.push(op);
            }
            continue;
        }
        if !reachable {
            continue;
        }
        match op {
            Op::Jump(label) | Op::JumpIf(_, label) => referenced.push(label),
            _ => {}
        }
        // Code behind a backward jump stays even if nothing leads there, so that the last instruction is a return.
        reachable = !matches!(op, Op::Jump(_) | Op::Return(_) | Op::ReturnTop | Op::BlockReturnTop);
        match (op, out.last().copied()) {
            (Op::Pop, Some(Op::Push(Place::ReceiverVariable(_) | Place::Temp(_) | Place::Remote { .. }))) => {
                out.pop();
            }
            (Op::Pop, Some(Op::PushConstant(_) | Op::Dup)) => {
                out.pop();
            }
            (Op::Pop, Some(Op::PushLiteral(i))) if is_number(i) => {
                out.pop();
            }
            (Op::Pop, Some(Op::Store(place))) => {
                out.pop();
                out.push(Op::PopInto(place));
            }
            (
                Op::ReturnTop,
                Some(Op::PushConstant(c @ (Constant::Receiver | Constant::True | Constant::False | Constant::Nil))),
            ) => {
                out.pop();
                out.push(Op::Return(c));
            }
            _ => out.push(op),
        }
    }
    out
}

/// Sizes of a jump, smallest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Size {
    /// To the next instruction: nothing, or a pop.
    None,
    Short,
    Long,
    Far,
}

/// The bytes, or None where a jump is too long. `wide_receiver_variables` forces the two-byte forms a context needs.
pub(super) fn assemble(ops: &[Op], wide_receiver_variables: bool) -> Option<Vec<u8>> {
    let mut sizes = vec![Size::None; ops.len()];
    loop {
        let (starts, labels) = lay_out(ops, &sizes, wide_receiver_variables);
        let mut stable = true;
        for (i, op) in ops.iter().enumerate() {
            let (Op::Jump(label) | Op::JumpIf(_, label)) = op else { continue };
            let needed = match distance(&labels, *label, starts[i + 1])? {
                0 => Size::None,
                1..=8 => Size::Short,
                9..=255 => Size::Long,
                256..=32767 => Size::Far,
                _ => return None,
            };
            if needed > sizes[i] {
                sizes[i] = needed;
                stable = false;
            }
        }
        if stable {
            let mut out = Vec::new();
            for (i, op) in ops.iter().enumerate() {
                encode(op, wide_receiver_variables, &mut out);
                if let Op::Jump(label) | Op::JumpIf(_, label) | Op::JumpBack(label) = op {
                    let distance = distance(&labels, *label, starts[i + 1])?;
                    encode_jump(op, sizes[i], distance, &mut out)?;
                }
            }
            return Some(out);
        }
    }
}

fn distance(labels: &[(Label, usize)], label: Label, from: usize) -> Option<i64> {
    let (_, to) = labels.iter().find(|(l, _)| *l == label)?;
    Some(*to as i64 - from as i64)
}

/// Offset of each instruction, with one more for the end, and of each label.
fn lay_out(ops: &[Op], sizes: &[Size], wide: bool) -> (Vec<usize>, Vec<(Label, usize)>) {
    let mut starts = Vec::with_capacity(ops.len() + 1);
    let mut labels = Vec::new();
    let mut at = 0;
    let mut scratch = Vec::new();
    for (op, size) in ops.iter().zip(sizes) {
        starts.push(at);
        match op {
            Op::Target(label) | Op::LoopHead(label) => labels.push((*label, at)),
            Op::JumpBack(_) => at += 4,
            Op::Jump(_) | Op::JumpIf(..) => {
                at += match size {
                    Size::None => usize::from(matches!(op, Op::JumpIf(..))),
                    Size::Short => 1,
                    Size::Long => 2,
                    Size::Far => 4,
                }
            }
            _ => {
                scratch.clear();
                encode(op, wide, &mut scratch);
                at += scratch.len();
            }
        }
    }
    starts.push(at);
    (starts, labels)
}

fn encode_jump(op: &Op, size: Size, distance: i64, out: &mut Vec<u8>) -> Option<()> {
    let (short, long) = match op {
        Op::Jump(_) | Op::JumpBack(_) => (op::JUMP, op::LONG_JUMP),
        Op::JumpIf(true, _) => (op::JUMP_TRUE, op::LONG_JUMP_TRUE),
        _ => (op::JUMP_FALSE, op::LONG_JUMP_FALSE),
    };
    match (op, size) {
        (Op::JumpBack(_), _) => {
            let high = i8::try_from(distance.div_euclid(256)).ok()?;
            out.extend([op::EXTEND_B, high as u8, long, distance.rem_euclid(256) as u8]);
        }
        (Op::Jump(_), Size::None) => {}
        (_, Size::None) => out.push(op::POP),
        (_, Size::Short) => out.push(short + distance as u8 - 1),
        (_, Size::Long) => out.extend([long, distance as u8]),
        (_, Size::Far) => out.extend([op::EXTEND_B, (distance >> 8) as u8, long, distance as u8]),
    }
    Some(())
}

/// A code with one operand byte, the rest of the index in a prefix.
fn with_index(code: u8, index: usize, out: &mut Vec<u8>) {
    if index > 255 {
        out.extend([op::EXTEND_A, (index >> 8) as u8]);
    }
    out.extend([code, index as u8]);
}

fn encode(op: &Op, wide: bool, out: &mut Vec<u8>) {
    match *op {
        Op::Push(place) => match place {
            Place::ReceiverVariable(i) if i < 16 && !wide => out.push(op::PUSH_RECEIVER_VARIABLE + i as u8),
            Place::ReceiverVariable(i) => with_index(op::LONG_PUSH_RECEIVER_VARIABLE, i, out),
            Place::LiteralVariable(i) if i < 16 => out.push(op::PUSH_LITERAL_VARIABLE + i as u8),
            Place::LiteralVariable(i) => with_index(op::LONG_PUSH_LITERAL_VARIABLE, i, out),
            Place::Temp(i) if i < 12 => out.push(op::PUSH_TEMP + i as u8),
            Place::Temp(i) => out.extend([op::LONG_PUSH_TEMP, i as u8]),
            Place::Remote { index, vector } => out.extend([op::PUSH_REMOTE, index as u8, vector as u8]),
        },
        Op::PopInto(place) => match place {
            Place::ReceiverVariable(i) if i < 8 && !wide => out.push(op::POP_INTO_RECEIVER_VARIABLE + i as u8),
            Place::ReceiverVariable(i) => with_index(op::LONG_POP_INTO_RECEIVER_VARIABLE, i, out),
            Place::LiteralVariable(i) => with_index(op::LONG_POP_INTO_LITERAL_VARIABLE, i, out),
            Place::Temp(i) if i < 8 => out.push(op::POP_INTO_TEMP + i as u8),
            Place::Temp(i) => out.extend([op::LONG_POP_INTO_TEMP, i as u8]),
            Place::Remote { index, vector } => out.extend([op::POP_INTO_REMOTE, index as u8, vector as u8]),
        },
        Op::Store(place) => match place {
            Place::ReceiverVariable(i) => with_index(op::STORE_RECEIVER_VARIABLE, i, out),
            Place::LiteralVariable(i) => with_index(op::STORE_LITERAL_VARIABLE, i, out),
            Place::Temp(i) => out.extend([op::STORE_TEMP, i as u8]),
            Place::Remote { index, vector } => out.extend([op::STORE_REMOTE, index as u8, vector as u8]),
        },
        Op::StoreError(i) => out.extend([op::STORE_TEMP, i as u8]),
        Op::PushLiteral(i) if i < 32 => out.push(op::PUSH_LITERAL + i as u8),
        Op::PushLiteral(i) => with_index(op::LONG_PUSH_LITERAL, i, out),
        Op::PushConstant(constant) => match constant {
            Constant::Receiver => out.push(op::PUSH_SELF),
            Constant::True => out.push(op::PUSH_TRUE),
            Constant::False => out.push(op::PUSH_FALSE),
            Constant::Nil => out.push(op::PUSH_NIL),
            Constant::Zero => out.push(op::PUSH_ZERO),
            Constant::One => out.push(op::PUSH_ONE),
            Constant::Context => out.push(op::PUSH_PSEUDO),
            Constant::Process => out.extend([op::EXTEND_B, 1, op::PUSH_PSEUDO]),
        },
        Op::Dup => out.push(op::DUP),
        Op::Pop => out.push(op::POP),
        Op::Return(constant) => out.push(match constant {
            Constant::True => op::RETURN_TRUE,
            Constant::False => op::RETURN_FALSE,
            Constant::Nil => op::RETURN_NIL,
            _ => op::RETURN_SELF,
        }),
        Op::ReturnTop => out.push(op::RETURN_TOP),
        Op::BlockReturnTop => out.push(op::BLOCK_RETURN_TOP),
        Op::SpecialSend(k) => out.push(op::SPECIAL_SEND + k),
        Op::Send { selector, args } if selector < 16 && args < 3 => {
            out.push(op::SEND + 16 * args as u8 + selector as u8);
        }
        Op::Send { selector, args } => encode_send(op::LONG_SEND, selector, args, 0, out),
        Op::SuperSend { selector, args, directed } => {
            encode_send(op::SUPER_SEND, selector, args, if directed { 64 } else { 0 }, out);
        }
        Op::NewArray(n) => out.extend([op::PUSH_ARRAY, n as u8]),
        Op::ArrayOf(n) => out.extend([op::PUSH_ARRAY, 128 + n as u8]),
        Op::PushClosure { block, copied } => {
            with_index(op::PUSH_CLOSURE, block, out);
            out.push(copied as u8);
        }
        Op::CallPrimitive(n) => out.extend([op::CALL_PRIMITIVE, n as u8, (n >> 8) as u8]),
        Op::Jump(_) | Op::JumpIf(..) | Op::JumpBack(_) | Op::Target(_) | Op::LoopHead(_) => {}
    }
}

fn encode_send(code: u8, selector: usize, args: usize, flag: u8, out: &mut Vec<u8>) {
    // The prefix byte alone reaches 255 * 32 selectors; a second one continues it.
    let (a, b) = (selector / 32, (args / 8) as u8 + flag);
    if a > 255 {
        out.extend([op::EXTEND_A, (a >> 8) as u8]);
    }
    if a > 0 {
        out.extend([op::EXTEND_A, a as u8]);
    }
    if b > 0 {
        out.extend([op::EXTEND_B, b]);
    }
    out.extend([code, (selector % 32 * 8 + args % 8) as u8]);
}
