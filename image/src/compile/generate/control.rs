//! The messages that become jumps.
//!
//! Each leaves its value on the stack, or nothing where it is not wanted; the counts of what lies there at a place jumps lead to
//! come from the depth before.

use super::{Constant, Generator, Literal, Op, Place};
use crate::compile::analyse::sign;
use crate::compile::tree::*;

impl Generator<'_> {
    pub(super) fn branch(
        &mut self,
        condition: &Node,
        sense: bool,
        when: &Body,
        otherwise: Option<&Body>,
        wanted: bool,
    ) {
        self.value(condition);
        let (other, end) = (self.label(), self.label());
        let depth = self.depth - 1;
        match (otherwise, wanted) {
            (None, false) => {
                self.emit(Op::JumpIf(!sense, end));
                self.inlined(when, false);
                self.target(end, depth);
            }
            (None, true) if !sense => {
                self.emit(Op::JumpIf(false, other));
                self.emit(Op::PushConstant(Constant::Nil));
                self.emit(Op::Jump(end));
                self.target(other, depth);
                self.inlined(when, true);
                self.target(end, depth + 1);
            }
            _ => {
                self.emit(Op::JumpIf(!sense, other));
                self.inlined(when, wanted);
                self.emit(Op::Jump(end));
                self.target(other, depth);
                match otherwise {
                    Some(body) => self.inlined(body, wanted),
                    None => self.emit(Op::PushConstant(Constant::Nil)),
                }
                self.target(end, depth + usize::from(wanted));
            }
        }
    }

    pub(super) fn short_circuit(&mut self, left: &Node, stop: bool, right: &Body, wanted: bool) {
        self.value(left);
        let (other, end) = (self.label(), self.label());
        let depth = self.depth - 1;
        if !wanted {
            self.emit(Op::JumpIf(stop, end));
            self.inlined(right, false);
            self.target(end, depth);
            return;
        }
        self.emit(Op::JumpIf(false, other));
        if stop {
            self.emit(Op::PushConstant(Constant::True));
        } else {
            self.inlined(right, true);
        }
        self.emit(Op::Jump(end));
        self.target(other, depth);
        if stop {
            self.inlined(right, true);
        } else {
            self.emit(Op::PushConstant(Constant::False));
        }
        self.target(end, depth + 1);
    }

    pub(super) fn nil_test(
        &mut self,
        value: &Node,
        nil: Option<&Body>,
        not_nil: Option<&Body>,
        nil_first: bool,
        wanted: bool,
    ) {
        self.value(value);
        // Opal gives the variables their slots in the order of the blocks.
        let mut late = None;
        if let Some(body) = not_nil {
            let is_late = self.opal && nil_first && nil.is_some();
            if !is_late {
                self.open(body.scope);
            }
            if let Some(arg) = self.tree.scope(body.scope).args.first() {
                let place = self.local(*arg);
                self.emit(Op::Store(place));
                late = is_late.then_some((self.ops.len() - 1, *arg));
            }
        }
        let (other, end) = (self.label(), self.label());
        let depth = self.depth - 1;
        let keeps = wanted && (nil.is_none() || not_nil.is_none());
        if keeps {
            self.emit(Op::Dup);
        }
        self.emit(Op::PushConstant(Constant::Nil));
        self.send_selector("==", 1);
        match (nil, not_nil) {
            (Some(nil), Some(not_nil)) => {
                self.emit(Op::JumpIf(!nil_first, other));
                if nil_first {
                    self.inlined(nil, wanted)
                } else {
                    self.run(not_nil, wanted)
                }
                self.emit(Op::Jump(end));
                self.target(other, depth);
                if nil_first && self.opal {
                    self.open(not_nil.scope);
                    if let Some((at, arg)) = late {
                        self.ops[at] = Op::Store(self.local(arg));
                    }
                }
                if nil_first { self.run(not_nil, wanted) } else { self.inlined(nil, wanted) }
            }
            _ => {
                self.emit(Op::JumpIf(nil.is_none(), end));
                if keeps {
                    self.emit(Op::Pop);
                }
                nil.iter().for_each(|body| self.inlined(body, wanted));
                not_nil.iter().for_each(|body| self.run(body, wanted));
            }
        }
        not_nil.iter().for_each(|body| self.close(body.scope));
        self.target(end, depth + usize::from(wanted));
    }

    pub(super) fn while_loop(&mut self, condition: &Body, sense: bool, body: Option<&Body>) {
        let end = self.label();
        let depth = self.depth;
        let head = self.loop_head();
        self.loops += 1;
        self.inlined(condition, true);
        self.emit(Op::JumpIf(!sense, end));
        if let Some(body) = body {
            self.inlined(body, false);
        }
        self.emit(Op::JumpBack(head));
        self.loops -= 1;
        self.target(end, depth);
    }

    /// Pushes a limit again in each round: itself if it cannot change, else the hidden variable.
    fn push_limit(&mut self, limit: &Node, limit_var: VarId) {
        if self.is_constant(limit) {
            self.value(limit);
        } else {
            let slot = self.frame.slot(limit_var);
            self.emit(Op::Push(Place::Temp(slot)));
        }
    }

    fn is_constant(&self, node: &Node) -> bool {
        match &node.kind {
            Kind::Literal(_) | Kind::Pseudo(_) => true,
            Kind::Variable(Target::Local(id)) => !self.tree.variable(*id).assignable,
            _ => false,
        }
    }

    /// The start value stays on the stack: it is the value of the loop.
    pub(super) fn count(&mut self, start: &Node, limit: &Node, step: &Literal, body: &Body, limit_var: VarId) {
        if !self.opal {
            self.value(start);
        }
        if !self.is_constant(limit) {
            self.value(limit);
            self.frame.add(self.tree, limit_var);
            let slot = self.frame.slot(limit_var);
            self.emit(Op::PopInto(Place::Temp(slot)));
        }
        if self.opal {
            self.value(start);
        }
        self.open(body.scope);
        let Some(counter) = self.tree.scope(body.scope).args.first() else { return };
        let counter = self.local(*counter);
        self.emit(Op::Store(counter));
        let end = self.label();
        let depth = self.depth;
        let head = self.loop_head();
        self.emit(Op::Push(counter));
        self.push_limit(limit, limit_var);
        self.send_selector(if sign(step) == Some(false) { ">=" } else { "<=" }, 1);
        self.emit(Op::JumpIf(false, end));
        self.loops += 1;
        self.run(body, false);
        self.loops -= 1;
        self.emit(Op::Push(counter));
        self.push_literal(step);
        self.send_selector("+", 1);
        self.emit(Op::PopInto(counter));
        self.emit(Op::JumpBack(head));
        self.close(body.scope);
        self.frame.release(limit_var);
        self.target(end, depth);
    }

    /// The number of rounds stays on the stack.
    pub(super) fn times(&mut self, limit: &Node, body: &Body, limit_var: VarId, counter: VarId) {
        self.value(limit);
        if !self.is_constant(limit) {
            self.frame.add(self.tree, limit_var);
            let place = Place::Temp(self.frame.slot(limit_var));
            if self.opal {
                self.emit(Op::PopInto(place));
                self.emit(Op::Push(place));
            } else {
                self.emit(Op::Store(place));
            }
        }
        self.push_literal(&Literal::Integer(1.into()));
        self.frame.add(self.tree, counter);
        let place = Place::Temp(self.frame.slot(counter));
        self.emit(Op::PopInto(place));
        let end = self.label();
        let depth = self.depth;
        let head = self.loop_head();
        self.emit(Op::Push(place));
        self.push_limit(limit, limit_var);
        self.send_selector("<=", 1);
        self.emit(Op::JumpIf(false, end));
        self.loops += 1;
        self.inlined(body, false);
        self.loops -= 1;
        self.emit(Op::Push(place));
        self.push_literal(&Literal::Integer(1.into()));
        self.send_selector("+", 1);
        self.emit(Op::PopInto(place));
        self.emit(Op::JumpBack(head));
        self.frame.release(counter);
        self.frame.release(limit_var);
        self.target(end, depth);
    }

    pub(super) fn case(&mut self, value: &Node, cases: &[(Body, Body)], otherwise: Option<&Body>) {
        self.value(value);
        let end = self.label();
        let depth = self.depth;
        for (i, (key, result)) in cases.iter().enumerate() {
            let last = i + 1 == cases.len();
            let next = self.label();
            if !last {
                self.emit(Op::Dup);
            }
            self.inlined(key, true);
            self.send_selector("=", 1);
            self.emit(Op::JumpIf(false, next));
            if !last {
                self.emit(Op::Pop);
            }
            self.inlined(result, true);
            self.emit(Op::Jump(end));
            self.target(next, depth - usize::from(last));
        }
        match otherwise {
            Some(body) => self.inlined(body, true),
            None => {
                self.emit(Op::PushConstant(Constant::Receiver));
                self.send_selector("caseError", 0);
            }
        }
        self.target(end, depth);
    }
}
