//! Is this code safe to run? Every path through it is followed.
//!
//! A virtual machine does not look where it reads: an operand stack that runs empty, a literal or a slot that is not there or a jump into the middle of an instruction makes it read or write
//! somewhere. Here all that is excluded once, as a class-file verifier does it (Gosling, "Java intermediate bytecodes", 1995): one abstract state per instruction, merged where paths
//! meet, until nothing changes.
//!
//! What a slot of the frame is known to be: the receiver (a super send goes to nothing else), an array of at least so many elements (the vector that holds variables shared with blocks), or
//! anything. What an instruction asks of the world outside its frame (slots of the receiver, code of blocks) is answered as a [`Summary`].

use crate::bytecode::{
    Action, BytecodeSet, Constant, Instruction, LAST_QUICK, Place, QUICK_RETURN_SLOT, SPECIAL_SELECTORS, stack_effect,
};
use crate::format::MethodHeader;

/// What is known of a slot: nothing, that it is an array with at least so many elements, or that it is the receiver.
pub type Kind = u8;
pub const ANY: Kind = 0;
pub const RECEIVER: Kind = 255;

fn meet(a: Kind, b: Kind) -> Kind {
    if a == b {
        a
    } else if a == RECEIVER || b == RECEIVER {
        ANY
    } else {
        a.min(b)
    }
}

/// Takes into `known` what is true of `other` only; answers whether that changed it. They have the same length.
pub fn weaken(known: &mut [Kind], other: &[Kind]) -> bool {
    let mut changed = false;
    for (one, other) in known.iter_mut().zip(other) {
        let both = meet(*one, *other);
        changed |= both != *one;
        *one = both;
    }
    changed
}

/// What must be known of the literals.
pub trait Literals {
    fn count(&self) -> usize;
    /// A pointer object with a value, which is its second slot.
    fn is_variable(&self, index: usize) -> bool;
    fn is_code(&self, index: usize) -> bool;
    /// Itself, or the value if it is a variable.
    fn is_class(&self, index: usize) -> bool;
    /// How many arguments the selector takes; None if it does not show that.
    fn arguments(&self, index: usize) -> Option<usize>;
}

/// A block that is made by this code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub literal: usize,
    pub copied: Vec<Kind>,
    pub own_receiver: bool,
}

/// A block whose code lies inside this code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InlineBlock {
    pub start: usize,
    pub args: usize,
    pub copied: usize,
}

/// What code needs from around it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The receiver has at least so many slots.
    pub receiver_slots: usize,
    /// 0 without one.
    pub primitive: u16,
    /// Most temporaries and operands at any time.
    pub depth: usize,
    /// A message goes to the superclass of the method's class, ...
    pub sends_to_super: bool,
    /// ... or of the classes that these literals are.
    pub directed: Vec<usize>,
    pub blocks: Vec<Block>,
    pub inline_blocks: Vec<InlineBlock>,
}

/// Where a start state was stored, by offset in the code.
const NONE: u32 = u32::MAX;

/// What a path says about the instruction that it leads to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum News {
    None,
    /// Nobody was there before.
    First,
    /// Less is known than it seemed.
    Less,
}

/// Holds the states of the code that was checked last. Made once, used for all code of an image, because that saves most of the time.
#[derive(Default)]
pub struct Checker {
    at: Vec<u32>,
    inside: Vec<bool>,
    states: Vec<Kind>,
    open: Vec<usize>,
    current: Vec<Kind>,
    pub summary: Summary,
}

impl Checker {
    /// `copied` are the values that a block finds behind its arguments.
    pub fn check(
        &mut self,
        bytes: &[u8],
        header: MethodHeader,
        copied: &[Kind],
        literals: &impl Literals,
    ) -> Result<(), String> {
        self.summary = Summary::default();
        self.at.clear();
        self.at.resize(bytes.len(), NONE);
        self.inside.clear();
        self.inside.resize(bytes.len(), false);
        self.states.clear();
        self.open.clear();
        let args = header.args as usize;
        let mut frame = vec![ANY; (header.temps as usize).max(args + copied.len())];
        frame[args..args + copied.len()].copy_from_slice(copied);
        if frame.len() > header.frame_size() {
            return Err(format!("{} temporaries do not fit into the frame", frame.len()));
        }
        self.summary.depth = frame.len();
        let walk = Walk { set: BytecodeSet::of(header), bytes, header, literals };
        walk.primitive(self)?;
        self.reach(0, &frame)?;
        while let Some(start) = self.open.pop() {
            let mut at = start;
            self.load(at);
            while let Some(next) = walk.step(self, at)? {
                let state = std::mem::take(&mut self.current);
                let news = self.meet_at(next, &state)?;
                self.current = state;
                match news {
                    News::None => break,
                    News::First => {}
                    News::Less => self.load(next),
                }
                at = next;
            }
        }
        Ok(())
    }

    /// What is known before the instruction at this offset, a slot of the frame each; None where no path leads.
    pub fn state(&self, at: usize) -> Option<&[Kind]> {
        let place = *self.at.get(at)?;
        (place != NONE).then(|| self.stored(place))
    }

    fn stored(&self, place: u32) -> &[Kind] {
        let place = place as usize;
        &self.states[place + 1..place + 1 + self.states[place] as usize]
    }

    fn load(&mut self, at: usize) {
        let mut state = std::mem::take(&mut self.current);
        state.clear();
        state.extend_from_slice(self.stored(self.at[at]));
        self.current = state;
    }

    /// A path leads to `at`.
    fn reach(&mut self, at: usize, state: &[Kind]) -> Result<(), String> {
        if self.meet_at(at, state)? != News::None {
            self.open.push(at);
        }
        Ok(())
    }

    fn meet_at(&mut self, at: usize, state: &[Kind]) -> Result<News, String> {
        match self.at.get(at) {
            None => return Err(format!("the code goes on at {at}, behind its end")),
            Some(_) if self.inside[at] => return Err(format!("a jump leads to {at}, where no instruction begins")),
            Some(&NONE) => {
                self.at[at] = self.states.len() as u32;
                self.states.push(state.len() as u8);
                self.states.extend_from_slice(state);
                return Ok(News::First);
            }
            Some(_) => {}
        }
        let place = self.at[at] as usize;
        let depth = self.states[place] as usize;
        if depth != state.len() {
            return Err(format!("the stack is {depth} or {} deep at {at}", state.len()));
        }
        let less = weaken(&mut self.states[place + 1..place + 1 + depth], state);
        Ok(if less { News::Less } else { News::None })
    }
}

/// One piece of code on its way through a [`Checker`].
struct Walk<'a, L> {
    set: BytecodeSet,
    bytes: &'a [u8],
    header: MethodHeader,
    literals: &'a L,
}

impl<L: Literals> Walk<'_, L> {
    fn decode(&self, at: usize) -> Result<Instruction, String> {
        self.set.decode(self.bytes, at).ok_or_else(|| format!("the instruction at {at} is cut off"))
    }

    /// A method that says so begins with a call of its primitive.
    fn primitive(&self, checker: &mut Checker) -> Result<(), String> {
        let first = self.decode(0)?;
        match first.action {
            Action::CallPrimitive(number) if self.header.primitive => {
                checker.summary.primitive = number;
                if (QUICK_RETURN_SLOT..=LAST_QUICK).contains(&number) && self.header.args == 0 {
                    checker.summary.receiver_slots = (number - QUICK_RETURN_SLOT) as usize + 1;
                }
                Ok(())
            }
            Action::CallPrimitive(_) => Err("code that says it has no primitive calls one".into()),
            _ if self.header.primitive => Err("code that says it has a primitive does not begin with its call".into()),
            _ => Ok(()),
        }
    }

    /// Follows one instruction from the current state; answers where it goes on in a straight line.
    fn step(&self, checker: &mut Checker, at: usize) -> Result<Option<usize>, String> {
        let instruction = self.decode(at)?;
        for inner in at + 1..instruction.end {
            if checker.at[inner] != NONE {
                return Err(format!("the instruction at {at} has another one at {inner}"));
            }
            checker.inside[inner] = true;
        }
        let next = instruction.end;
        let mut state = std::mem::take(&mut checker.current);
        let end = self.apply(checker, &instruction, &mut state);
        let result = end.and_then(|goes_on| {
            match instruction.action {
                Action::Jump(target) => {
                    checker.reach(self.target(target, at)?, &state)?;
                    return Ok(None);
                }
                Action::JumpIf(_, target) => checker.reach(self.target(target, at)?, &state)?,
                Action::PushInlineClosure { size, .. } => {
                    checker.reach(next + size, &state)?;
                    return Ok(None);
                }
                _ => {}
            }
            Ok(goes_on.then_some(next))
        });
        checker.current = state;
        result
    }

    fn target(&self, target: i64, at: usize) -> Result<usize, String> {
        usize::try_from(target).map_err(|_| format!("the jump at {at} leads before the code"))
    }

    /// Checks the operands and changes the state; answers whether the next instruction is reached.
    fn apply(&self, checker: &mut Checker, instruction: &Instruction, state: &mut Vec<Kind>) -> Result<bool, String> {
        let at = instruction.start;
        let summary = &mut checker.summary;
        let (pops, pushes) = stack_effect(&instruction.action);
        // What a block inside a method has as temporaries lies among its operands.
        let own = if summary.inline_blocks.is_empty() { self.header.temps as usize } else { 0 };
        let depth = state.len();
        let is_error_store =
            at == 3 && self.header.primitive && matches!(instruction.action, Action::Store(Place::Temp(_)));
        if depth < own + pops && !is_error_store {
            return Err(format!("the stack runs empty at {at}"));
        }
        if depth < pops {
            return Err(format!("the stack runs empty at {at}"));
        }
        let mut kind = ANY;
        match instruction.action {
            Action::Unknown => {
                return Err(format!("there is no bytecode {} (at {at})", self.bytes[instruction.code_at]));
            }
            Action::Push(place) => kind = self.place(summary, place, state, at)?,
            Action::Store(place) | Action::PopInto(place) => {
                self.place(summary, place, state, at)?;
                let top = state[depth - 1];
                if let Place::Temp(index) = place {
                    state[index] = if is_error_store { ANY } else { top };
                }
                kind = top;
            }
            Action::PushLiteral(index) => self.literal(index, at)?,
            Action::PushConstant(Constant::Receiver) => kind = RECEIVER,
            Action::Dup => {
                kind = state[depth - 1];
                state.push(kind);
                summary.depth = summary.depth.max(state.len());
                return self.fits(state, at).map(|()| true);
            }
            Action::SpecialSend(_) => {}
            Action::Send { selector, args } => self.selector(selector, args, at)?,
            Action::SuperSend { selector, args, directed } => {
                self.selector(selector, args, at)?;
                if state[depth - pops] != RECEIVER {
                    return Err(format!("the message to super at {at} goes to something else than the receiver"));
                }
                if directed {
                    summary.directed.push(self.class_before(&checker.at, at)?)
                } else {
                    summary.sends_to_super = true
                }
            }
            Action::NewArray(size) | Action::ArrayOf(size) => kind = size as Kind,
            Action::CallPrimitive(_) if at != 0 => {
                return Err(format!("a primitive is called at {at}, not at the start"));
            }
            Action::PushClosure { block, copied, receiver_on_stack, .. } => {
                self.literal(block, at)?;
                if !self.literals.is_code(block) {
                    return Err(format!("the closure made at {at} has no code"));
                }
                let copied = state[depth - copied..].to_vec();
                let own_receiver = receiver_on_stack && state[depth - pops] != RECEIVER;
                summary.blocks.push(Block { literal: block, copied, own_receiver });
            }
            Action::PushInlineClosure { args, copied, .. } => {
                let mut frame = vec![ANY; args];
                frame.extend_from_slice(&state[depth - copied..]);
                self.fits(&frame, at)?;
                let block = InlineBlock { start: instruction.end, args, copied };
                if !summary.inline_blocks.contains(&block) {
                    summary.inline_blocks.push(block);
                }
                summary.depth = summary.depth.max(frame.len());
                checker.reach(instruction.end, &frame)?;
            }
            Action::Return(_) | Action::ReturnTop | Action::BlockReturnNil | Action::BlockReturnTop => {
                return Ok(false);
            }
            _ => {}
        }
        if is_error_store {
            return Ok(true);
        }
        state.truncate(depth - pops);
        if pushes == 1 {
            state.push(kind);
        }
        checker.summary.depth = checker.summary.depth.max(state.len());
        self.fits(state, at).map(|()| true)
    }

    fn fits(&self, state: &[Kind], at: usize) -> Result<(), String> {
        let room = self.header.frame_size();
        match state.len() <= room {
            true => Ok(()),
            false => Err(format!("the stack is {} deep at {at} where {room} fit", state.len())),
        }
    }

    fn literal(&self, index: usize, at: usize) -> Result<(), String> {
        match index < self.literals.count() {
            true => Ok(()),
            false => Err(format!("literal {index} is used at {at}; there are {}", self.literals.count())),
        }
    }

    fn selector(&self, index: usize, args: usize, at: usize) -> Result<(), String> {
        self.literal(index, at)?;
        match self.literals.arguments(index) {
            Some(count) if count != args => {
                Err(format!("a message that takes {count} arguments is sent with {args} at {at}"))
            }
            _ => Ok(()),
        }
    }

    /// What is known of the value of a place.
    fn place(&self, summary: &mut Summary, place: Place, state: &[Kind], at: usize) -> Result<Kind, String> {
        let temp = |index: usize| {
            state
                .get(index)
                .copied()
                .ok_or_else(|| format!("temporary {index} is used at {at}; there are {}", state.len()))
        };
        match place {
            Place::Temp(index) => temp(index),
            Place::Remote { index, vector } => match temp(vector)? {
                RECEIVER => Err(format!("the variable {index} at {at} is looked for in the receiver")),
                size if index < size as usize => Ok(ANY),
                _ => Err(format!("the variable {index} at {at} is looked for where no such vector is")),
            },
            Place::LiteralVariable(index) => {
                self.literal(index, at)?;
                match self.literals.is_variable(index) {
                    true => Ok(ANY),
                    false => Err(format!("literal {index}, used as a variable at {at}, is none")),
                }
            }
            Place::ReceiverVariable(index) => {
                summary.receiver_slots = summary.receiver_slots.max(index + 1);
                Ok(ANY)
            }
        }
    }

    /// The class that is pushed right before a directed message to super.
    fn class_before(&self, visited: &[u32], at: usize) -> Result<usize, String> {
        let before = (at.saturating_sub(6)..at).filter(|start| visited[*start] != NONE);
        let mut pushed = before.filter_map(|start| {
            let instruction = self.set.decode(self.bytes, start)?;
            match instruction.action {
                Action::PushLiteral(index) | Action::Push(Place::LiteralVariable(index)) if instruction.end == at => {
                    Some(index)
                }
                _ => None,
            }
        });
        pushed
            .next_back()
            .filter(|index| self.literals.is_class(*index))
            .ok_or_else(|| format!("the message to super at {at} does not name its class"))
    }
}

/// Number of arguments of the special selector sent by code.
pub fn special_arguments(index: usize) -> usize {
    SPECIAL_SELECTORS[index & 31].1 as usize
}
