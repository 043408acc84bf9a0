//! Instances of classes of the sources, and exceptions, which are instances too.

use super::Answer;
use crate::eval::machine::{Machine, Unwind};
use crate::eval::value::{Instance, Val};
use num_traits::ToPrimitive;
use std::rc::Rc;

impl<'w> Machine<'w> {
    pub fn instance(
        &mut self,
        instance: &Rc<Instance<'w>>,
        receiver: &Val<'w>,
        selector: &str,
        args: &[Val<'w>],
    ) -> Answer<'w> {
        if self.inherits(&instance.class, "Exception")
            && let Some(answer) = self.exception(instance, receiver, selector, args)?
        {
            return Ok(Some(answer));
        }
        let some = |v: Val<'w>| Ok(Some(v));
        let index = |v: &Val<'w>| match v {
            Val::Int(n) => n.to_usize().and_then(|n| n.checked_sub(1)),
            _ => None,
        };
        match (selector, args) {
            ("instVarAt:", [i]) => Ok(index(i).and_then(|i| instance.fields.borrow().get(i).cloned())),
            ("instVarAt:put:", [i, value]) => {
                let slot = index(i).filter(|i| *i < instance.fields.borrow().len());
                Ok(slot.map(|i| {
                    instance.fields.borrow_mut()[i] = value.clone();
                    value.clone()
                }))
            }
            ("instVarNamed:", [name]) => {
                let name = self.text_arg(name, "the variable's name")?;
                let position = self.slot_names(&instance.class).iter().position(|s| **s == *name);
                Ok(position.and_then(|i| instance.fields.borrow().get(i).cloned()))
            }
            ("instVarNamed:put:", [name, value]) => {
                let name = self.text_arg(name, "the variable's name")?;
                let position = self.slot_names(&instance.class).iter().position(|s| **s == *name);
                Ok(position.map(|i| {
                    instance.fields.borrow_mut()[i] = value.clone();
                    value.clone()
                }))
            }
            ("at:" | "basicAt:", [i]) => {
                let size = instance.indexed.borrow().len();
                match index(i).and_then(|i| instance.indexed.borrow().get(i).cloned()) {
                    Some(value) => some(value),
                    None => self.out_of_bounds(i, size).map(Some),
                }
            }
            ("at:put:" | "basicAt:put:", [i, value]) => {
                let size = instance.indexed.borrow().len();
                match index(i).filter(|i| *i < size) {
                    Some(slot) => {
                        instance.indexed.borrow_mut()[slot] = value.clone();
                        some(value.clone())
                    }
                    None => self.out_of_bounds(i, size).map(Some),
                }
            }
            ("size" | "basicSize", []) => some(Val::int(instance.indexed.borrow().len())),
            ("copy" | "shallowCopy" | "clone", []) => some(Val::Instance(Rc::new(Instance {
                class: instance.class.clone(),
                fields: instance.fields.borrow().clone().into(),
                indexed: instance.indexed.borrow().clone().into(),
                exception: instance.exception.borrow().clone().into(),
            }))),
            _ => Ok(None),
        }
    }

    fn exception(
        &mut self,
        instance: &Rc<Instance<'w>>,
        receiver: &Val<'w>,
        selector: &str,
        args: &[Val<'w>],
    ) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        let state = instance.exception.borrow().clone();
        match (selector, args) {
            ("signal", []) => self.signal(receiver.clone()).map(Some),
            ("signal:", [text]) => {
                instance.exception.borrow_mut().text = Some(text.clone());
                self.signal(receiver.clone()).map(Some)
            }
            ("messageText" | "description", []) => match state.text {
                Some(text) => some(text),
                None => some(Val::string(&*instance.class)),
            },
            ("messageText:", [text]) => {
                instance.exception.borrow_mut().text = Some(text.clone());
                some(receiver.clone())
            }
            ("message", []) => some(state.message.unwrap_or(Val::Nil)),
            ("receiver", []) => some(state.receiver.unwrap_or(Val::Nil)),
            ("signalerContext", []) => {
                let top = self.stack.last().map(|(frame, _)| Val::Context(frame.clone()));
                some(top.unwrap_or(Val::Nil))
            }
            ("isResumable", []) => some(Val::Bool(true)),
            ("return" | "return:", _) => match state.handler {
                Some(handler) => Err(Unwind::Handled { handler, value: args.first().cloned().unwrap_or(Val::Nil) }),
                None => self.outside_handler(selector),
            },
            ("retry" | "retryUsing:", _) => match state.handler {
                Some(handler) => Err(Unwind::Retry { handler, instead: args.first().cloned() }),
                None => self.outside_handler(selector),
            },
            ("resume" | "resume:" | "resumeUnchecked:", _) => match state.signal {
                Some(signal) => Err(Unwind::Resume { signal, value: args.first().cloned().unwrap_or(Val::Nil) }),
                None => self.outside_handler(selector),
            },
            ("pass" | "outer" | "signalIn:", _) => {
                // The handler in charge is not among the active ones, so this reaches the next outer one.
                let value = self.signal(receiver.clone())?;
                match (selector, state.signal) {
                    ("pass", Some(signal)) => Err(Unwind::Resume { signal, value }),
                    _ => some(value),
                }
            }
            ("ensure:" | "on:do:", _) => Ok(None),
            _ => Ok(None),
        }
    }

    fn outside_handler(&mut self, selector: &str) -> Answer<'w> {
        let text = format!("`{selector}` is for an exception inside its handler");
        self.raise("Error", text).map(Some)
    }
}
