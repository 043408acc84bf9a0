//! SqueakV3PlusClosures, the older bytecode set. It has no prefixes: every code has its own length.

use crate::bytecode::{Action, Constant, Instruction, Place};

fn length(code: u8) -> usize {
    match code {
        128..=131 | 133 | 134 | 138 | 160..=175 => 2,
        132 | 139..=142 => 3,
        143 => 4,
        _ => 1,
    }
}

/// Reads the instruction at `start`. None where the code ends too early.
pub fn decode(code: &[u8], start: usize) -> Option<Instruction> {
    let byte = *code.get(start)?;
    let end = start + length(byte);
    let operands = code.get(start + 1..end)?;
    let operand = |i: usize| operands.get(i).copied().unwrap_or(0) as usize;
    Some(Instruction { start, code_at: start, end, action: action(byte, operand(0), operand(1), operand(2), end) })
}

fn action(byte: u8, first: usize, second: usize, third: usize, end: usize) -> Action {
    use Action::*;
    use Constant::*;
    let low = |n: u8| (byte & n) as usize;
    let target = |distance: i64| end as i64 + distance;
    // jjkkkkkk: kind and index.
    let place = || match first >> 6 {
        0 => Some(Place::ReceiverVariable(first & 63)),
        1 => Some(Place::Temp(first & 63)),
        3 => Some(Place::LiteralVariable(first & 63)),
        _ => None,
    };
    match byte {
        0..=15 => Push(Place::ReceiverVariable(low(15))),
        16..=31 => Push(Place::Temp(low(15))),
        32..=63 => PushLiteral(low(31)),
        64..=95 => Push(Place::LiteralVariable(low(31))),
        96..=103 => PopInto(Place::ReceiverVariable(low(7))),
        104..=111 => PopInto(Place::Temp(low(7))),
        112 => PushConstant(Receiver),
        113 => PushConstant(True),
        114 => PushConstant(False),
        115 => PushConstant(Nil),
        116..=119 => PushConstant(Integer(i64::from(byte) - 117)),
        120 => Return(Receiver),
        121 => Return(True),
        122 => Return(False),
        123 => Return(Nil),
        124 => ReturnTop,
        125 => BlockReturnTop,
        128 => place().map_or(PushLiteral(first & 63), Push),
        129 => place().map_or(Unknown, Store),
        130 => place().map_or(Unknown, PopInto),
        131 => Send { selector: first & 31, args: first >> 5 },
        132 => match first >> 5 {
            0 => Send { selector: second, args: first & 31 },
            1 => SuperSend { selector: second, args: first & 31, directed: false },
            2 => Push(Place::ReceiverVariable(second)),
            3 => PushLiteral(second),
            4 => Push(Place::LiteralVariable(second)),
            5 => Store(Place::ReceiverVariable(second)),
            6 => PopInto(Place::ReceiverVariable(second)),
            _ => Store(Place::LiteralVariable(second)),
        },
        133 => SuperSend { selector: first & 31, args: first >> 5, directed: false },
        134 => Send { selector: first & 63, args: first >> 6 },
        135 => Pop,
        136 => Dup,
        137 => PushConstant(Context),
        138 if first < 128 => NewArray(first),
        138 => ArrayOf(first - 128),
        139 => CallPrimitive((first + second * 256) as u16),
        140 => Push(Place::Remote { index: first, vector: second }),
        141 => Store(Place::Remote { index: first, vector: second }),
        142 => PopInto(Place::Remote { index: first, vector: second }),
        143 => PushInlineClosure { args: first & 15, copied: first >> 4, size: second * 256 + third },
        144..=151 => Jump(target(low(7) as i64 + 1)),
        152..=159 => JumpIf(false, target(low(7) as i64 + 1)),
        160..=167 => Jump(target((low(7) as i64 - 4) * 256 + first as i64)),
        168..=171 => JumpIf(true, target(low(3) as i64 * 256 + first as i64)),
        172..=175 => JumpIf(false, target(low(3) as i64 * 256 + first as i64)),
        176..=207 => SpecialSend(byte - 176),
        208..=223 => Send { selector: low(15), args: 0 },
        224..=239 => Send { selector: low(15), args: 1 },
        240..=255 => Send { selector: low(15), args: 2 },
        126 | 127 => Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn actions(code: &[u8]) -> Vec<Action> {
        let (mut at, mut list) = (0, Vec::new());
        while let Some(instruction) = decode(code, at) {
            list.push(instruction.action);
            at = instruction.end;
        }
        assert_eq!(at, code.len());
        list
    }

    #[test]
    fn operands_are_divided_as_the_set_says() {
        let code = [0x83, 0x61, 0x84, 0x22, 7, 0x8F, 0x21, 1, 4, 0xA3, 0xFE, 0xAE, 3, 0x80, 0xC5];
        assert_eq!(
            actions(&code),
            [
                Action::Send { selector: 1, args: 3 },
                Action::SuperSend { selector: 7, args: 2, directed: false },
                Action::PushInlineClosure { args: 1, copied: 2, size: 260 },
                Action::Jump(11 - 2),
                Action::JumpIf(false, 13 + 515),
                Action::Push(Place::LiteralVariable(5)),
            ]
        );
    }
}
