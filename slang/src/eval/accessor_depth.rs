//! How deep a primitive looks into its operands.
//!
//! Spur follows forwarders lazily: when a primitive fails, the objects that it may have looked at are searched for
//! forwarders down to its *accessor depth*, and it is tried again. The depth is found from the text: a value taken off the
//! stack has depth 0, a field of it depth 1, and so on; variables carry values on.
//!
//! *In*: a method and which selectors fetch from the stack and from objects (the sources say). *Out*: the depth, -1 for a
//! method that takes nothing off the stack.

use super::kernel::walk;
use super::machine::{Machine, Unwind};
use super::value::Val;
use crate::ast::{Expr, ExprKind, Literal, Message};
use crate::source::Name;
use crate::spec::MethodDef;
use num_traits::ToPrimitive;
use std::collections::HashMap;

/// What a selector does with objects.
#[derive(Clone, Copy, Default)]
struct Accessor {
    stack: bool,
    object: bool,
    /// The result is no object that could be looked into.
    terminal: bool,
    /// The result is the argument itself, in another form.
    same_level: bool,
}

struct Assignment<'a> {
    variable: &'a Name,
    value: &'a Expr,
}

impl<'w> Machine<'w> {
    pub fn accessor_depth(&mut self, method: &'w MethodDef) -> Result<i64, Unwind<'w>> {
        if let Some(pragma) = method.ast.pragmas.iter().find(|p| &*p.selector == "accessorDepth:")
            && let Some(Literal::Integer(depth)) = pragma.args.first().map(|a| &a.value)
        {
            return Ok(depth.to_i64().unwrap_or(0));
        }
        let (mut sends, mut assignments): (Vec<&Message>, Vec<Assignment>) = (Vec::new(), Vec::new());
        walk(&method.ast.body, &mut |expr| match &expr.kind {
            ExprKind::Send(_, message) => sends.push(message),
            ExprKind::Assign(variable, value) => assignments.push(Assignment { variable: &variable.name, value }),
            _ => {}
        });
        let mut accessors: HashMap<&Name, Accessor> = HashMap::new();
        for message in &sends {
            if !accessors.contains_key(&message.selector) {
                let accessor = self.accessor(&message.selector)?;
                accessors.insert(&message.selector, accessor);
            }
        }
        let of = |m: &Message| accessors.get(&m.selector).copied().unwrap_or_default();
        assignments.retain(|a| match &a.value.kind {
            ExprKind::Send(_, m) => !of(m).terminal && (of(m).stack || of(m).object),
            ExprKind::Variable(name) => &**name != "nil",
            _ => false,
        });
        let mut deepest = 0;
        let mut chain = Vec::new();
        for (i, assignment) in assignments.iter().enumerate() {
            if let ExprKind::Send(_, m) = &assignment.value.kind
                && of(m).stack
            {
                chain.push(i);
                extend(&assignments, &sends, &of, &mut chain, 1, &mut deepest);
                chain.pop();
            }
        }
        Ok(deepest - 1)
    }

    fn accessor(&mut self, selector: &Name) -> Result<Accessor, Unwind<'w>> {
        let vm_class = self.generator.vm_class.clone().unwrap_or_else(|| "VMClass".into());
        let memory: Name = "SpurMemoryManager".into();
        let mut asks = |class: &Name, question: &str| -> Result<bool, Unwind<'w>> {
            Ok(matches!(self.ask(class, question, vec![Val::Symbol(selector.clone())])?, Some(Val::Bool(true))))
        };
        Ok(Accessor {
            stack: asks(&vm_class, "isStackAccessor:")?,
            object: asks(&vm_class, "isObjectAccessor:")?,
            terminal: asks(&memory, "isTerminalObjectAccessor:")?,
            same_level: asks(&memory, "isSameLevelObjectAccessor:")?,
        })
    }
}

/// Follows the value of the chain's last assignment into further variables, and finally into accessors whose result nobody
/// keeps. `depth` counts the accesses of the chain so far.
fn extend(
    assignments: &[Assignment],
    sends: &[&Message],
    of: &dyn Fn(&Message) -> Accessor,
    chain: &mut Vec<usize>,
    depth: i64,
    deepest: &mut i64,
) {
    *deepest = (*deepest).max(depth);
    let Some(tip) = chain.last().map(|i| assignments[*i].variable) else { return };
    let takes_tip = |m: &Message| m.args.iter().any(|a| matches!(&a.kind, ExprKind::Variable(n) if n == tip));
    for message in sends.iter().filter(|m| of(m).object && takes_tip(m)) {
        *deepest = (*deepest).max(depth + i64::from(!of(message).same_level));
    }
    for (i, assignment) in assignments.iter().enumerate() {
        if chain.contains(&i) || chain.len() > 12 {
            continue;
        }
        let step = match &assignment.value.kind {
            ExprKind::Variable(name) if name == tip && assignment.variable != tip => 0,
            ExprKind::Send(_, m) if of(m).object && takes_tip(m) => 1,
            _ => continue,
        };
        chain.push(i);
        extend(assignments, sends, of, chain, depth + step, deepest);
        chain.pop();
    }
}
