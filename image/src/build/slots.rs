//! What the compiler makes of a variable whose slot has a class of its own.
//!
//! Such a class says it in methods that tell a builder of code what to append: `emitValue:` to read the variable, `emitStore:` to
//! write it. *In*: these two methods. *Out*: the same as [`SlotCode`], or what in them cannot be known without running them.

use super::model::{ClassId, Model};
use crate::compile::{Literal, SlotCode, SlotOp};
use slang::ast::{Expr, ExprKind, Message, Method, StatementKind};
use slang::source::Name;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The code for variables with slots of this class.
pub fn code(model: &Model, class: &str) -> SlotCode {
    match model.find(class) {
        Some(id) => SlotCode { read: steps(model, id, "emitValue:", 0), write: steps(model, id, "emitStore:", 1) },
        None => {
            let reason = format!("the sources have no class {class}");
            SlotCode { read: Err(reason.clone()), write: Err(reason) }
        }
    }
}

/// What a method appends; it finds so many values on the stack and must leave one.
fn steps(model: &Model, class: ClassId, selector: &str, taken: usize) -> Result<Arc<[SlotOp]>, String> {
    let found = model.chain(class).find_map(|id| Some((id, model.get(id).methods.get(selector)?)));
    let Some((owner, method)) = found else {
        return Err(format!("{} does not define {selector}", model.get(class).name));
    };
    let mut reading = Reading { method: &method.tree, texts: BTreeMap::new(), steps: Vec::new() };
    let wrong = match reading.statements() {
        None => "is not a plain list of instructions",
        Some(()) if depth(&reading.steps, taken) != Some(1) => "does not leave one value",
        Some(()) => return Ok(reading.steps.into()),
    };
    Err(format!("{}>>{selector} {wrong}", model.get(owner).name))
}

/// Values on the stack at the end; None where one is taken that is not there.
fn depth(steps: &[SlotOp], start: usize) -> Option<usize> {
    steps.iter().try_fold(start, |depth, step| match step {
        SlotOp::PushVariable | SlotOp::PushReceiver | SlotOp::PushLiteral(_) | SlotOp::PushTemp(_) => Some(depth + 1),
        SlotOp::StoreVariable | SlotOp::StoreTemp(_) => (depth > 0).then_some(depth),
        SlotOp::Dup => (depth > 0).then_some(depth + 1),
        SlotOp::Pop => depth.checked_sub(1),
        SlotOp::Send(_, args) => depth.checked_sub(args + 1).map(|rest| rest + 1),
    })
}

struct Reading<'a> {
    method: &'a Method,
    /// Texts that temporaries hold.
    texts: BTreeMap<Name, Name>,
    steps: Vec<SlotOp>,
}

impl Reading<'_> {
    fn statements(&mut self) -> Option<()> {
        for statement in &self.method.body {
            let StatementKind::Expr(expr) = &statement.kind else { return None };
            match &expr.kind {
                ExprKind::Assign(name, value) => {
                    let text = self.text(value)?;
                    self.texts.insert(name.name.clone(), text);
                }
                ExprKind::Send(receiver, message) => self.message(receiver, message)?,
                ExprKind::Cascade(receiver, messages) => {
                    messages.iter().try_for_each(|message| self.message(receiver, message))?
                }
                _ => return None,
            }
        }
        Some(())
    }

    fn message(&mut self, receiver: &Expr, message: &Message) -> Option<()> {
        if !is_variable(receiver, &self.method.args.first()?.name) {
            return None;
        }
        let step = match (&*message.selector, message.args.as_slice()) {
            // Each use makes it.
            ("addTemp:", [name]) => return self.text(name).map(|_| ()),
            ("storeTemp:", [name]) => SlotOp::StoreTemp(self.text(name)?),
            ("pushTemp:", [name]) => SlotOp::PushTemp(self.text(name)?),
            ("pushInstVar:", [at]) if is_variable(at, "index") => SlotOp::PushVariable,
            ("storeInstVar:", [at]) if is_variable(at, "index") => SlotOp::StoreVariable,
            ("pushLiteral:", [value]) => SlotOp::PushLiteral(literal(value)?),
            ("send:", [selector]) => match literal(selector)? {
                Literal::Symbol(selector) => {
                    let args = arguments(&selector);
                    SlotOp::Send(selector, args)
                }
                _ => return None,
            },
            ("pushReceiver", []) => SlotOp::PushReceiver,
            ("pushDup", []) => SlotOp::Dup,
            ("popTop", []) => SlotOp::Pop,
            _ => return None,
        };
        self.steps.push(step);
        Some(())
    }

    fn text(&self, expr: &Expr) -> Option<Name> {
        match &expr.kind {
            ExprKind::Variable(name) => self.texts.get(name).cloned(),
            _ => match literal(expr)? {
                Literal::String(text) | Literal::Symbol(text) => Some(text),
                _ => None,
            },
        }
    }
}

fn is_variable(expr: &Expr, name: &str) -> bool {
    matches!(&expr.kind, ExprKind::Variable(found) if &**found == name)
}

fn literal(expr: &Expr) -> Option<Literal> {
    match &expr.kind {
        ExprKind::Literal(literal) => Literal::from_ast(literal),
        ExprKind::Variable(name) if &**name == "nil" => Some(Literal::Nil),
        _ => None,
    }
}

fn arguments(selector: &str) -> usize {
    match selector.chars().next() {
        Some(c) if c.is_alphabetic() || c == '_' => selector.matches(':').count(),
        _ => 1,
    }
}
