//! Pragmas in their older form: `self inline: true` as a statement.
//!
//! *In*: the methods of all classes. *Out*: the same, with such statements as pragmas. A statement counts when it stands at the top of an
//! instance-side method, its argument is a literal, the method has no pragma of that selector, and no class defines a method of it. Types
//! (`var:type:` ...) count in methods without any pragma only.

use super::World;
use crate::ast::{Expr, ExprKind, Literal, LiteralNode, Method, Pragma, StatementKind};
use crate::source::Name;
use std::collections::HashSet;
use std::sync::Arc;

const TYPES: &[&str] = &["returnTypeC:", "var:as:", "var:declareC:", "var:type:"];
const OTHERS: &[&str] =
    &["expandCases", "export:", "inline:", "sharedCodeInCase:", "sharedCodeNamed:inCase:", "static:"];

pub(super) fn statements_to_pragmas(world: &mut World) {
    let defined = |class: &super::Class| -> Vec<Name> {
        class.methods.keys().filter(|s| TYPES.contains(&&***s) || OTHERS.contains(&&***s)).cloned().collect()
    };
    let taken: HashSet<Name> = world.classes.values().chain(world.traits.values()).flat_map(defined).collect();
    for class in world.classes.values_mut().chain(world.traits.values_mut()) {
        for method in class.methods.values_mut() {
            let has_none = method.ast.pragmas.is_empty();
            let counts = |p: &Pragma| {
                (OTHERS.contains(&&*p.selector) || has_none && TYPES.contains(&&*p.selector))
                    && !taken.contains(&p.selector)
                    && !method.ast.pragmas.iter().any(|own| own.selector == p.selector)
            };
            if method.ast.body.iter().any(|s| directive(&s.kind).is_some_and(|p| counts(&p))) {
                let found = method.ast.body.iter().filter_map(|s| directive(&s.kind)).filter(|p| counts(p)).collect();
                take(&mut Arc::make_mut(method).ast, found);
            }
        }
    }
}

fn take(method: &mut Method, found: Vec<Pragma>) {
    method.body.retain(|s| !found.iter().any(|p| p.span == s.span || directive(&s.kind).as_ref() == Some(p)));
    method.pragmas.extend(found);
}

/// The pragma that a statement says.
fn directive(statement: &StatementKind) -> Option<Pragma> {
    let StatementKind::Expr(expr) = statement else { return None };
    let ExprKind::Send(receiver, message) = &expr.kind else { return None };
    let to_self = matches!(&receiver.kind, ExprKind::Variable(name) if &**name == "self");
    let args = message.args.iter().map(literal).collect::<Option<Vec<_>>>()?;
    to_self.then(|| Pragma { selector: message.selector.clone(), args, span: expr.span })
}

fn literal(expr: &Expr) -> Option<LiteralNode> {
    let value = match &expr.kind {
        ExprKind::Literal(value) => value.clone(),
        ExprKind::Variable(name) if &**name == "true" => Literal::True,
        ExprKind::Variable(name) if &**name == "false" => Literal::False,
        // Classes are named by themselves: `self var: #x as: Integer`.
        ExprKind::Variable(name) if name.starts_with(char::is_uppercase) => Literal::Symbol(name.clone()),
        _ => return None,
    };
    Some(LiteralNode { value, span: expr.span })
}
