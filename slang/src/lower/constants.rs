//! Values of expressions that are known before anything is lowered: they decide which arm of a conditional exists at all.
//!
//! *In*: an expression of a method. *Out*: its truth value or number, if the sources fix it. Names that only the C compiler knows are
//! never folded, nor is anything with an effect.

use super::builtins::Builtin;
use super::convert::wrap;
use super::env::{Env, Known};
use super::function::Lowerer;
use super::operators;
use crate::ast::{self, Literal, StatementKind};
use num_traits::ToPrimitive;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Folded {
    Nil,
    Bool(bool),
    Int(i128),
}

impl Lowerer<'_, '_> {
    /// The truth value of a condition, if it is known.
    pub fn truth(&self, expr: &ast::Expr) -> Option<bool> {
        match self.folded(expr)? {
            Folded::Bool(b) => Some(b),
            _ => None,
        }
    }

    /// The number that an expression answers, if the sources fix it.
    pub fn number(&self, expr: &ast::Expr) -> Option<i128> {
        match self.folded(expr)? {
            Folded::Int(n) => Some(n),
            _ => None,
        }
    }

    pub fn is_nil_constant(&self, expr: &ast::Expr) -> bool {
        self.folded(expr) == Some(Folded::Nil)
    }

    fn folded(&self, expr: &ast::Expr) -> Option<Folded> {
        let info = self.info();
        let shadowed = |name: &str| {
            info.vars.contains_key(name) || info.self_struct.is_some_and(|id| self.env.field(id, name).is_some())
        };
        fold(self.env, expr, &shadowed, &|name| self.assumed.iter().rev().find(|(n, _)| &**n == name).map(|(_, b)| *b))
    }
}

fn fold(
    env: &Env,
    expr: &ast::Expr,
    shadowed: &dyn Fn(&str) -> bool,
    assumed: &dyn Fn(&str) -> Option<bool>,
) -> Option<Folded> {
    let again = |e: &ast::Expr| fold(env, e, shadowed, assumed);
    match &expr.kind {
        ast::ExprKind::Variable(name) => match &**name {
            "true" => Some(Folded::Bool(true)),
            "false" => Some(Folded::Bool(false)),
            "nil" => Some(Folded::Nil),
            name if shadowed(name) || env.globals.contains_key(name) => None,
            name => match (assumed(name), env.known_constant(name)?) {
                (Some(b), _) => Some(Folded::Bool(b)),
                (_, Known::Bool(b)) => Some(Folded::Bool(b)),
                (_, Known::Int(n)) => Some(Folded::Int(n)),
                (_, Known::Nil) => Some(Folded::Nil),
                _ => None,
            },
        },
        ast::ExprKind::Literal(literal) => match literal {
            Literal::Integer(n) => n.to_i128().map(Folded::Int),
            Literal::True => Some(Folded::Bool(true)),
            Literal::False => Some(Folded::Bool(false)),
            Literal::Nil => Some(Folded::Nil),
            _ => None,
        },
        ast::ExprKind::Block(block) => match &block.body[..] {
            [ast::Statement { kind: StatementKind::Expr(e), .. }] if block.args.is_empty() => again(e),
            _ => None,
        },
        ast::ExprKind::Send(receiver, message) => {
            let builtin = env.builtin(&message.selector);
            let argument = |i: usize| message.args.get(i).and_then(&again);
            match builtin {
                Some(Builtin::Not) => match again(receiver)? {
                    Folded::Bool(b) => Some(Folded::Bool(!b)),
                    _ => None,
                },
                Some(Builtin::IsNil) => (again(receiver)? == Folded::Nil).then_some(Folded::Bool(true)),
                Some(Builtin::NotNil) => (again(receiver)? == Folded::Nil).then_some(Folded::Bool(false)),
                Some(Builtin::And) => match (again(receiver), argument(0)) {
                    (Some(Folded::Bool(false)), _) => Some(Folded::Bool(false)),
                    (Some(Folded::Bool(true)), b @ Some(Folded::Bool(_))) => b,
                    _ => None,
                },
                Some(Builtin::Or) => match (again(receiver), argument(0)) {
                    (Some(Folded::Bool(true)), _) => Some(Folded::Bool(true)),
                    (Some(Folded::Bool(false)), b @ Some(Folded::Bool(_))) => b,
                    _ => None,
                },
                Some(Builtin::Compare(op)) => {
                    let (Folded::Int(a), Folded::Int(b)) = (again(receiver)?, argument(0)?) else { return None };
                    Some(Folded::Bool(op.compares(a, b)))
                }
                Some(Builtin::Arithmetic(op)) => {
                    let (Folded::Int(a), Folded::Int(b)) = (again(receiver)?, argument(0)?) else { return None };
                    operators::fold(op, a, b).map(|n| Folded::Int(wrap(n, 64, true)))
                }
                Some(Builtin::WordConstant(name, wide, narrow)) => match env.known_constant(name) {
                    Some(Known::Int(n)) => Some(Folded::Int(n)),
                    Some(Known::Header) => None,
                    // A plugin's sources name it without giving it a value.
                    _ => Some(Folded::Int(if env.types.word_bits() == 64 { wide } else { narrow })),
                },
                Some(Builtin::If(yes, no)) => match again(receiver)? {
                    Folded::Bool(truth) => argument(if truth { yes? } else { no? }),
                    _ => None,
                },
                // A method that only answers a constant.
                None if message.args.is_empty() => {
                    let info = &env.infos[env.method(&message.selector)?];
                    match &info.def.ast.body[..] {
                        [ast::Statement { kind: StatementKind::Return(e), .. }]
                            if !info.is_c_macro() && info.directives.guards.is_empty() =>
                        {
                            match &e.kind {
                                // Only one step through plain constants, or a recursive method would not end.
                                ast::ExprKind::Send(_, m) if env.builtin(&m.selector).is_none() => None,
                                _ => fold(env, e, &|_| false, assumed),
                            }
                        }
                        _ => None,
                    }
                }
                _ => None,
            }
        }
        _ => None,
    }
}
