//! What is expanded where it is sent: blocks, methods that take blocks, `super`.
//!
//! An expanded method gets a [`Frame`] of its own: its names are bound to fresh locals, its block parameters to the literal blocks
//! and the frames they were written in. A return in it leaves the labelled block around the expansion; a return in a block leaves
//! the method that the block was written in.

use super::function::{Binding, Frame, Lowerer, ReturnTarget, Value, Want};
use super::send::is_variable;
use crate::ast::{self, Message, StatementKind};
use crate::diag::Diagnostic;
use crate::ir::flow::{breaks_to, falls_through, strip_tail_breaks};
use crate::ir::{ExprKind, LocalId, Place, StmtKind, Type};
use crate::source::{Name, Span};
use std::collections::HashMap;

/// Deeper nesting of expansions than any real source has: a method that expands itself.
const MAX_DEPTH: usize = 24;

impl<'e, 'a> Lowerer<'e, 'a> {
    /// The literal block that an expression is, or that a parameter stands for, and the frame it belongs to.
    pub fn resolve_block(&mut self, expr: &'a ast::Expr) -> Option<(&'a ast::Block, usize)> {
        match &expr.kind {
            ast::ExprKind::Block(block) => Some((block, self.frame)),
            ast::ExprKind::Variable(name) => match self.binding(name)? {
                Binding::Block(block, frame) => Some((block, frame)),
                Binding::Local(_) | Binding::Field(..) => None,
            },
            _ => None,
        }
    }

    /// Runs `f` with the names of another frame.
    pub fn in_frame<T>(&mut self, frame: usize, f: impl FnOnce(&mut Self) -> T) -> T {
        let (outer, file, span) = (self.frame, self.file, self.span);
        self.frame = frame;
        self.file = self.info().def.file;
        let result = f(self);
        self.frame = outer;
        self.file = file;
        self.span = span;
        result
    }

    /// The statements of a block in its own frame, its value wanted in the current one.
    pub fn run_block(&mut self, block: &'a ast::Block, frame: usize, want: &Want) -> Value {
        if frame == self.frame {
            return self.body(block, want);
        }
        match want {
            // A return of the current frame, not of the block's.
            Want::Return => {
                let void = match &self.frames[self.frame].target {
                    ReturnTarget::Function => self.ret == Type::Void,
                    ReturnTarget::Expansion { result, .. } => result.is_none(),
                };
                let inner = match &self.frames[self.frame].target {
                    ReturnTarget::Expansion { result: Some(id), .. } => {
                        Want::Store(Place::Local(*id), self.locals[id.index()].ty.clone())
                    }
                    _ if void => Want::Effect,
                    _ => Want::Value,
                };
                let value = self.in_frame(frame, |l| l.body(block, &inner));
                if value.never {
                    return value;
                }
                match (&inner, self.frames[self.frame].target.clone()) {
                    (Want::Store(..), ReturnTarget::Expansion { label, .. }) => {
                        self.push(StmtKind::Break(label));
                        self.never()
                    }
                    (Want::Effect, _) => {
                        let zero = self.word(0);
                        self.deliver_return(zero)
                    }
                    _ => self.deliver_return(value.expr),
                }
            }
            want => self.in_frame(frame, |l| l.body(block, want)),
        }
    }

    /// `block value: ...`
    pub fn block_value(&mut self, receiver: &'a ast::Expr, message: &'a Message, span: Span, want: &Want) -> Value {
        let Some((block, frame)) = self.resolve_block(receiver) else {
            if self.env.options.shown.is_some() && matches!(receiver.kind, ast::ExprKind::Variable(_)) {
                let args: Vec<&'a ast::Expr> = message.args.iter().collect();
                let values = self.values(&args);
                let target = self.value(receiver);
                return self.call_pointer(target.expr, values, span, want);
            }
            let diagnostic = Diagnostic::error(
                "block-as-value",
                self.at(span),
                "only a literal block, or a parameter that is one, can be evaluated",
            )
            .help("a method that evaluates a parameter is expanded where it is called with a literal block");
            return self.report(diagnostic);
        };
        if block.args.len() != message.args.len() {
            let text = format!("the block takes {} arguments, {} are given", block.args.len(), message.args.len());
            return self.error("wrong-argument-count", span, text);
        }
        if self.depth >= MAX_DEPTH {
            return self.error("recursive-expansion", span, "this block is expanded inside itself");
        }
        let args: Vec<&'a ast::Expr> = message.args.iter().collect();
        let values = self.values(&args);
        if let Some(value) = values.iter().find(|v| v.never) {
            return value.clone();
        }
        let mut outer = Vec::new();
        for (arg, value) in block.args.iter().zip(values) {
            // An argument of which nothing is known takes the pointer as it is.
            if self.env.classic()
                && matches!(value.expr.ty, Type::Pointer(..))
                && self.in_frame(frame, |l| l.is_untyped(&arg.name))
            {
                let id = self.fresh_binding(&arg.name, value.expr.ty.clone());
                let before = self.frames[frame].bindings.insert(arg.name.clone(), Binding::Local(id));
                let known = self.frames[frame].types.insert(arg.name.clone(), value.expr.ty.clone());
                outer.push((arg.name.clone(), before, known));
                self.push(StmtKind::Assign(Place::Local(id), value.expr));
                continue;
            }
            let Some((place, ty)) = self.in_frame(frame, |l| l.variable(&arg.name)) else { continue };
            let expr = self.convert(value.expr, &ty);
            self.push(StmtKind::Assign(place, expr));
        }
        self.depth += 1;
        let result = self.run_block(block, frame, want);
        self.depth -= 1;
        for (name, binding, ty) in outer {
            let inner = &mut self.frames[frame];
            match binding {
                Some(binding) => inner.bindings.insert(name.clone(), binding),
                None => inner.bindings.remove(&name),
            };
            match ty {
                Some(ty) => inner.types.insert(name, ty),
                None => inner.types.remove(&name),
            };
        }
        result
    }

    /// Neither declared nor inferred.
    fn is_untyped(&self, name: &str) -> bool {
        self.info().vars.get(name).is_some_and(|v| v.source == super::env::TypeSource::Default)
    }

    /// A call of a method that takes blocks: its body in place of the call.
    pub fn expand_call(
        &mut self,
        index: usize,
        self_argument: Option<Value>,
        args: &[&'a ast::Expr],
        span: Span,
        want: &Want,
    ) -> Value {
        self.env.expanded.borrow_mut().insert(index);
        let info = &self.env.infos[index];
        let mut bindings: HashMap<Name, Binding<'a>> = HashMap::new();
        let mut plain: Vec<(Name, &'a ast::Expr)> = Vec::new();
        let mut names = info.params.iter();
        if let (Some(value), Some(name)) = (self_argument, info.self_struct.and_then(|_| names.next())) {
            let id = self.fresh_binding(name, value.expr.ty.clone());
            self.push(StmtKind::Assign(Place::Local(id), value.expr));
            bindings.insert(name.clone(), Binding::Local(id));
        }
        let first = info.params.len() - names.len();
        for (i, (name, arg)) in names.zip(args).enumerate() {
            match self.resolve_block(arg) {
                Some((block, frame)) => {
                    bindings.insert(name.clone(), Binding::Block(block, frame));
                }
                None => {
                    let is_nil = is_variable(arg, "nil");
                    if info.block_params.contains(&(first + i)) && !is_nil && self.env.options.shown.is_none() {
                        let diagnostic = Diagnostic::error(
                            "block-expected",
                            self.at(arg.span),
                            format!("'{name}' of '{}' must be a literal block", info.def.ast.selector),
                        )
                        .related(info.def.location(), "this method is expanded where it is called");
                        return self.report(diagnostic);
                    }
                    if !is_nil || !info.block_params.contains(&(first + i)) {
                        plain.push((name.clone(), *arg));
                    }
                }
            }
        }
        let exprs: Vec<&'a ast::Expr> = plain.iter().map(|(_, e)| *e).collect();
        let values = self.values(&exprs);
        if let Some(value) = values.iter().find(|v| v.never) {
            return value.clone();
        }
        let mut types: HashMap<Name, Type> = HashMap::new();
        for ((name, _), value) in plain.iter().zip(values) {
            let mut ty = info.vars[name].ty.clone().unwrap_or_else(|| self.env.types.sq_int());
            let mut expr = value.expr;
            if self.env.classic() && !matches!(info.vars[name].source, super::env::TypeSource::Declared(_)) {
                // A structure is seen in place, so that what the method stores arrives there.
                if let (ExprKind::Read(place), Type::Struct(_)) = (&expr.kind, &expr.ty) {
                    expr = self.address_of(place.clone()).expr;
                }
                if matches!(expr.ty, Type::Pointer(..)) {
                    ty = expr.ty.clone();
                    types.insert(name.clone(), ty.clone());
                }
            }
            let id = self.fresh_binding(name, ty.clone());
            let expr = if self.env.is_alone() { self.coerce(expr, &ty) } else { self.convert(expr, &ty) };
            self.push(StmtKind::Assign(Place::Local(id), expr));
            bindings.insert(name.clone(), Binding::Local(id));
        }
        self.expand(index, bindings, types, span, want)
    }

    fn fresh_binding(&mut self, name: &Name, ty: Type) -> LocalId {
        self.add_local(name, ty)
    }

    /// `super selector`: the body of the overridden method in place of the send.
    pub fn super_send(&mut self, message: &'a Message, span: Span, want: &Want) -> Value {
        let class = self.info().def.class.clone();
        let Some(index) = self.env.super_info(&class, &message.selector) else {
            return self.error(
                "unknown-selector",
                span,
                format!("no superclass of '{class}' implements '{}'", message.selector),
            );
        };
        let info = &self.env.infos[index];
        let mut bindings: HashMap<Name, Binding<'a>> = HashMap::new();
        let mut names = info.params.iter();
        if info.self_struct.is_some()
            && let (Some(theirs), Some(ours)) = (names.next(), self.info().params.first().cloned())
            && let Some(binding) = self.binding(&ours)
        {
            bindings.insert(theirs.clone(), binding);
        }
        let mut pending: Vec<(&Name, &'a ast::Expr)> = Vec::new();
        for (name, arg) in names.zip(&message.args) {
            match &arg.kind {
                // The same variable: both methods see one.
                ast::ExprKind::Variable(n) if n == name && self.binding(n).is_some() => {
                    let binding = self.binding(n).expect("just looked up");
                    bindings.insert(name.clone(), binding);
                }
                _ => match self.resolve_block(arg) {
                    Some((block, frame)) => {
                        bindings.insert(name.clone(), Binding::Block(block, frame));
                    }
                    None => pending.push((name, arg)),
                },
            }
        }
        let exprs: Vec<&'a ast::Expr> = pending.iter().map(|(_, e)| *e).collect();
        let values = self.values(&exprs);
        for ((name, _), value) in pending.into_iter().zip(values) {
            let ty = info.vars[name].ty.clone().unwrap_or_else(|| self.env.types.sq_int());
            let id = self.fresh_binding(name, ty.clone());
            let expr = self.convert(value.expr, &ty);
            self.push(StmtKind::Assign(Place::Local(id), expr));
            bindings.insert(name.clone(), Binding::Local(id));
        }
        self.expand(index, bindings, HashMap::new(), span, want)
    }

    fn expand(
        &mut self,
        index: usize,
        bindings: HashMap<Name, Binding<'a>>,
        types: HashMap<Name, Type>,
        span: Span,
        want: &Want,
    ) -> Value {
        let info = &self.env.infos[index];
        if self.depth >= MAX_DEPTH {
            let diagnostic = Diagnostic::error(
                "recursive-expansion",
                self.at(span),
                format!("'{}' is expanded inside itself", info.def.ast.selector),
            )
            .related(info.def.location(), "defined here")
            .help("methods that take blocks cannot be recursive");
            return self.report(diagnostic);
        }
        let label = self.label();
        let ret = info.ret.clone().filter(|t| *t != Type::Void);
        let result = match (want, ret) {
            (Want::Effect, _) | (_, None) => None,
            (Want::Store(Place::Local(id), ty), Some(ret)) if *ty == ret => Some(*id),
            (_, Some(ret)) => Some(self.add_local("t", ret)),
        };
        let target = match want {
            // Its returns are returns of the current frame.
            Want::Return => self.frames[self.frame].target.clone(),
            _ => ReturnTarget::Expansion { label, result, used: false },
        };
        let direct = matches!(want, Want::Return);
        self.frames.push(Frame { info: index, bindings, target, types });
        let frame = self.frames.len() - 1;
        self.depth += 1;
        let (mut stmts, _) = self.collect(|l| {
            l.in_frame(frame, |l| {
                for (i, statement) in info.def.ast.body.iter().enumerate() {
                    l.span = statement.span;
                    match &statement.kind {
                        StatementKind::Return(e)
                            if i + 1 == info.def.ast.body.len()
                                && l.is_plain_self(e)
                                && result.is_none()
                                && !direct => {}
                        StatementKind::Return(e) => {
                            l.return_value(e);
                        }
                        StatementKind::Expr(e) => l.effect(e),
                    }
                }
            })
        });
        self.depth -= 1;
        if direct {
            let falls = falls_through(&stmts);
            self.stmts.append(&mut stmts);
            if falls {
                let zero = self.word(0);
                return self.deliver_return(zero);
            }
            return self.never();
        }
        if let (Some(id), true) = (result, falls_through(&stmts)) {
            let zero = self.zero(&self.locals[id.index()].ty.clone());
            let (more, ()) = self.collect(|l| l.push(StmtKind::Assign(Place::Local(id), zero)));
            stmts.extend(more);
        }
        let comes_back = falls_through(&stmts) || breaks_to(&stmts, label);
        strip_tail_breaks(&mut stmts, label);
        if breaks_to(&stmts, label) {
            self.push(StmtKind::Block { label, body: stmts });
        } else {
            self.stmts.append(&mut stmts);
        }
        if !comes_back {
            return self.never();
        }
        match (want, result) {
            (Want::Effect, _) => self.nothing(),
            (Want::Store(Place::Local(wanted), _), Some(id)) if *wanted == id => self.nothing(),
            (want, Some(id)) => {
                let read = self.read_local(id);
                let value = self.value_of(read);
                self.finish(value, want)
            }
            (want, None) => {
                if !self.env.classic() {
                    return self.error("void-value", span, format!("'{}' answers nothing", info.def.ast.selector));
                }
                let zero = self.int_value(0);
                self.finish(zero, want)
            }
        }
    }
}
