//! The part of the Smalltalk kernel that generation-time code uses, built in.
//!
//! One module a kind of receiver. Each answers `None` for a selector it does not have; what no module has is not
//! understood. Methods of the sources (extensions of kernel classes) have been tried before.

mod block;
mod classes;
pub use classes::walk;
mod collection;
mod dictionary;
mod exception;
mod list;
pub mod number;
mod object;
pub mod print;
pub mod stream;
mod text;

use super::machine::{Machine, Unwind};
use super::value::Val;

/// What a module of the kernel answers: `None` when it has no such selector.
pub type Answer<'w> = Result<Option<Val<'w>>, Unwind<'w>>;

impl<'w> Machine<'w> {
    pub fn builtin(&mut self, receiver: &Val<'w>, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let specific = match receiver {
            Val::Int(_) | Val::Fraction(_) | Val::Float(_) => self.number(receiver, selector, args)?,
            Val::Bool(b) => self.boolean(*b, selector, args)?,
            Val::Str(_) | Val::Symbol(_) => self.text(receiver, selector, args)?,
            Val::Char(c) => self.character(*c, selector, args)?,
            Val::List(list) => self.list(list, receiver, selector, args)?,
            Val::Set(set) => self.set(set, receiver, selector, args)?,
            Val::Dict(dict) => self.dictionary(dict, receiver, selector, args)?,
            Val::ClassPool(class) => self.class_pool(class, selector, args)?,
            Val::Assoc(_) | Val::Binding(..) => self.association(receiver, selector, args)?,
            Val::Stream(stream) => self.stream(stream, receiver, selector, args)?,
            Val::Block(_) | Val::Collector(_) => self.block(receiver, selector, args)?,
            Val::Class(name, meta) => self.class(name, *meta, receiver, selector, args)?,
            Val::Method(method) => self.compiled_method(method, selector, args)?,
            Val::Pragma(pragma) => self.pragma(pragma, selector, args)?,
            Val::Context(frame) => self.context(frame, selector)?,
            Val::Message(message) => self.message(message, selector)?,
            Val::Instance(instance) => self.instance(instance, receiver, selector, args)?,
            Val::Generator => self.generator_message(selector, args)?,
            Val::Smalltalk => self.smalltalk(selector, args)?,
            Val::Transcript => match selector {
                // Nobody reads it at generation time; `print:`, `cr` and all the others do nothing.
                "class" | "=" | "==" | "isNil" | "notNil" => None,
                _ => Some(Val::Transcript),
            },
            Val::Nil => None,
        };
        if specific.is_some() {
            return Ok(specific);
        }
        if matches!(
            receiver,
            Val::Str(_) | Val::Symbol(_) | Val::List(_) | Val::Set(_) | Val::Dict(_) | Val::ClassPool(_)
        ) {
            let common = self.collection(receiver, selector, args)?;
            if common.is_some() {
                return Ok(common);
            }
        }
        self.object(receiver, selector, args)
    }

    /// An argument that must be an integer small enough to count with.
    pub fn count_arg(&mut self, value: &Val<'w>, what: &str) -> Result<i64, Unwind<'w>> {
        if let Val::Int(n) = value
            && let Ok(n) = i64::try_from(n)
        {
            return Ok(n);
        }
        let text = format!("{what} must be a small integer, not {}", self.describe(value));
        self.raise("Error", text)?;
        Ok(0)
    }

    /// An argument that must be a string or symbol.
    pub fn text_arg(&mut self, value: &Val<'w>, what: &str) -> Result<String, Unwind<'w>> {
        match value.text() {
            Some(text) => Ok(text),
            None => {
                let text = format!("{what} must be a string or symbol, not {}", self.describe(value));
                self.raise("Error", text)?;
                Ok(String::new())
            }
        }
    }

    pub fn truth(&mut self, value: Val<'w>, what: &str) -> Result<bool, Unwind<'w>> {
        match value {
            Val::Bool(b) => Ok(b),
            other => {
                let text = format!("{what} answered {}, not a Boolean", self.describe(&other));
                self.raise("Error", text)?;
                Ok(false)
            }
        }
    }

    fn boolean(&mut self, receiver: bool, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let arm = |machine: &mut Self, block: &Val<'w>| machine.call(block, &[]).map(Some);
        match (selector, args) {
            ("not", []) => Ok(Some(Val::Bool(!receiver))),
            ("&", [Val::Bool(other)]) => Ok(Some(Val::Bool(receiver && *other))),
            ("|", [Val::Bool(other)]) => Ok(Some(Val::Bool(receiver || *other))),
            ("xor:", [Val::Bool(other)]) => Ok(Some(Val::Bool(receiver != *other))),
            ("ifTrue:", [block]) if receiver => arm(self, block),
            ("ifFalse:", [block]) if !receiver => arm(self, block),
            ("ifTrue:" | "ifFalse:", [_]) => Ok(Some(Val::Nil)),
            ("ifTrue:ifFalse:", [yes, no]) | ("ifFalse:ifTrue:", [no, yes]) => {
                arm(self, if receiver { yes } else { no })
            }
            ("and:", [block]) if receiver => arm(self, block),
            ("or:", [block]) if !receiver => arm(self, block),
            ("and:" | "or:", [_]) => Ok(Some(Val::Bool(receiver))),
            ("asBit", []) => Ok(Some(Val::int(i32::from(receiver)))),
            _ => Ok(None),
        }
    }
}
