//! Blocks: evaluation, loops, protection. Contexts and messages.

use super::Answer;
use crate::eval::machine::{Frame, Machine, Unwind};
use crate::eval::value::Val;
use crate::source::Name;
use std::rc::Rc;

impl<'w> Machine<'w> {
    pub fn block(&mut self, receiver: &Val<'w>, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        match (selector, args) {
            ("value" | "value:" | "value:value:" | "value:value:value:" | "value:value:value:value:", _) => {
                self.call(receiver, args).map(Some)
            }
            ("valueWithArguments:", [list]) => {
                let args = self.elements_arg(list)?;
                self.call(receiver, &args).map(Some)
            }
            ("cull:" | "cull:cull:" | "cull:cull:cull:", _) => self.cull(receiver, args).map(Some),
            ("numArgs", []) => match receiver {
                Val::Block(closure) => some(Val::int(closure.block.args.len())),
                _ => Ok(None),
            },
            ("isBlock", []) => some(Val::Bool(true)),
            ("on:do:", [filter, handler]) => self.on_do(receiver.clone(), filter.clone(), handler.clone()).map(Some),
            ("onErrorDo:" | "ifError:", [handler]) => {
                self.on_do(receiver.clone(), Val::class("Error"), handler.clone()).map(Some)
            }
            ("ensure:", [last]) => {
                let result = self.call(receiver, &[]);
                // After a failure nothing runs any more.
                if !matches!(result, Err(Unwind::Fail(_))) {
                    self.call(last, &[])?;
                }
                result.map(Some)
            }
            ("ifCurtailed:", [last]) => {
                let result = self.call(receiver, &[]);
                if !matches!(result, Ok(_) | Err(Unwind::Fail(_))) {
                    self.call(last, &[])?;
                }
                result.map(Some)
            }
            ("whileTrue:" | "whileFalse:" | "whileTrue" | "whileFalse", _) => {
                let wanted = selector.starts_with("whileTrue");
                loop {
                    self.step()?;
                    let value = self.call(receiver, &[])?;
                    if self.truth(value, "the condition of this loop")? != wanted {
                        return some(Val::Nil);
                    }
                    if let [body] = args {
                        self.call(body, &[])?;
                    }
                }
            }
            ("repeat", []) => loop {
                self.step()?;
                self.call(receiver, &[])?;
            },
            ("method" | "homeMethod", []) => match receiver {
                Val::Block(closure) => Ok(closure.scope.frame.method.map(Val::Method)),
                _ => Ok(None),
            },
            _ => Ok(None),
        }
    }

    pub fn context(&mut self, frame: &Rc<Frame<'w>>, selector: &str) -> Answer<'w> {
        Ok(match selector {
            "method" | "homeMethod" => frame.method.map(Val::Method),
            "methodClass" => Some(Val::Class(frame.class.clone(), frame.class_side)),
            "receiver" => Some(frame.receiver.clone()),
            "selector" | "methodSelector" => frame.method.map(|m| Val::Symbol(m.ast.selector.clone())),
            "sender" => {
                let position = self.stack.iter().rposition(|(f, _)| f.id == frame.id);
                match position {
                    Some(i) if i > 0 => Some(Val::Context(self.stack[i - 1].0.clone())),
                    _ => Some(Val::Nil),
                }
            }
            "home" | "homeContext" => Some(Val::Context(frame.clone())),
            _ => None,
        })
    }

    pub fn message(&mut self, message: &Rc<(Name, Vec<Val<'w>>)>, selector: &str) -> Answer<'w> {
        Ok(match selector {
            "selector" => Some(Val::Symbol(message.0.clone())),
            "arguments" => Some(Val::array(message.1.clone())),
            "argument" => message.1.first().cloned(),
            "numArgs" => Some(Val::int(message.1.len())),
            _ => None,
        })
    }
}
