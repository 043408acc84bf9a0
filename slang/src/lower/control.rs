//! Control structures: conditionals, loops, cases, options.
//!
//! A conditional becomes a `Select` when both arms are plain expressions, else an `If` whose arms deliver their values
//! themselves ([`Want`]). Conditions with a constant value choose their arm here, so that the other one need not even be
//! translatable.

use super::convert::{binary_expr, bool_expr, not_expr};
use super::env::Known;
use super::function::{Lowerer, Value, Want, falls_through};
use super::operators::{and, or, select};
use super::types;
use crate::ast::{self, Message, StatementKind};
use crate::diag::Diagnostic;
use crate::ir::{BinaryOp, Case, Expr, ExprKind, Intrinsic, LocalId, OptionTest, Place, Stmt, StmtKind, Type};
use crate::passes::effects::Effects;
use crate::source::{Name, Span};
use crate::spec::Value as SpecValue;

impl<'e, 'a> Lowerer<'e, 'a> {
    /// An argument that is a block to run, or an expression.
    pub fn arm(&mut self, expr: Option<&'a ast::Expr>, want: &Want) -> Value {
        let Some(expr) = expr else {
            let nil = self.int_value(0);
            return if matches!(want, Want::Effect) { nil } else { self.finish(nil, want) };
        };
        match self.resolve_block(expr) {
            Some((block, frame)) => self.run_block(block, frame, want),
            None => self.eval(expr, want),
        }
    }

    /// The statements of a block in the current frame.
    pub fn body(&mut self, block: &'a ast::Block, want: &Want) -> Value {
        let Some((last, first)) = block.body.split_last() else {
            let nil = self.null();
            return if matches!(want, Want::Effect) { nil } else { self.finish(nil, want) };
        };
        let outer = self.span;
        let mut never = false;
        for statement in first {
            self.span = statement.span;
            match &statement.kind {
                StatementKind::Expr(e) => self.effect(e),
                StatementKind::Return(e) => {
                    self.return_value(e);
                    never = true;
                }
            }
        }
        self.span = last.span;
        let mut value = match &last.kind {
            StatementKind::Expr(e) => self.eval(e, want),
            StatementKind::Return(e) => self.return_value(e),
        };
        value.never |= never;
        self.span = outer;
        value
    }

    // ---- conditionals

    pub fn if_send(
        &mut self,
        receiver: &'a ast::Expr,
        message: &'a Message,
        yes: Option<usize>,
        no: Option<usize>,
        want: &Want,
    ) -> Value {
        let yes = yes.and_then(|i| message.args.get(i));
        let no = no.and_then(|i| message.args.get(i));
        if (self.env.spec.fold_dead_code || !self.env.classic())
            && let Some(truth) = self.truth(receiver)
        {
            return self.arm(if truth { yes } else { no }, want);
        }
        let value = self.arm(Some(receiver), &Want::Value);
        if value.never {
            return value;
        }
        let condition = self.condition(value.expr);
        self.conditional(condition, yes, no, want)
    }

    pub fn conditional(
        &mut self,
        condition: Expr,
        yes: Option<&'a ast::Expr>,
        no: Option<&'a ast::Expr>,
        want: &Want,
    ) -> Value {
        if let ExprKind::Int(n) = condition.kind {
            return self.arm(if n != 0 { yes } else { no }, want);
        }
        let simple = yes.is_none_or(|e| self.is_simple(e)) && no.is_none_or(|e| self.is_simple(e));
        let as_values = match want {
            Want::Effect => false,
            Want::Value => true,
            Want::Store(..) | Want::Return => simple,
        };
        if !as_values {
            let (then, a) = self.collect(|l| l.arm(yes, want));
            let (otherwise, b) = self
                .collect(|l| if no.is_none() && matches!(want, Want::Effect) { l.nothing() } else { l.arm(no, want) });
            let never = a.never && b.never;
            self.push_if(condition, then, otherwise);
            return Value { expr: self.word(0), never };
        }
        let (mut then, a) = self.collect(|l| l.arm(yes, &Want::Value));
        let (mut otherwise, b) = self.collect(|l| l.arm(no, &Want::Value));
        if a.never && b.never {
            self.push_if(condition, then, otherwise);
            return self.never();
        }
        let Some(ty) = self.unified(&a, &b) else {
            // Both answer nothing.
            self.finish_in(&mut then, a, &Want::Effect);
            self.finish_in(&mut otherwise, b, &Want::Effect);
            self.push_if(condition, then, otherwise);
            let void = self.value_of(Expr { kind: ExprKind::Int(0), ty: self.env.types.sq_int() });
            if self.env.classic() || matches!(want, Want::Effect) {
                return self.finish(void, want);
            }
            let span = self.span;
            return self.error(
                "void-value",
                span,
                "a value is needed here, but neither arm of the conditional answers one",
            );
        };
        if then.is_empty() && otherwise.is_empty() && !a.never && !b.never {
            let (a, b) = (self.convert(a.expr, &ty), self.convert(b.expr, &ty));
            let value = self.value_of(self.simplified_select(condition, a, b));
            return self.finish(value, want);
        }
        match want {
            Want::Value => {
                let id = self.add_local("t", ty.clone());
                let store = Want::Store(Place::Local(id), ty);
                self.finish_in(&mut then, a, &store);
                self.finish_in(&mut otherwise, b, &store);
                self.push_if(condition, then, otherwise);
                let read = self.read_local(id);
                self.value_of(read)
            }
            want => {
                let never = matches!(want, Want::Return);
                self.finish_in(&mut then, a, want);
                self.finish_in(&mut otherwise, b, want);
                self.push_if(condition, then, otherwise);
                Value { expr: self.word(0), never }
            }
        }
    }

    /// `c ? true : false` is `c`.
    fn simplified_select(&self, condition: Expr, a: Expr, b: Expr) -> Expr {
        match (&a.kind, &b.kind, &a.ty) {
            (ExprKind::Int(x), ExprKind::Int(y), Type::Bool) if x != y => {
                if *x != 0 {
                    condition
                } else {
                    not_expr(condition)
                }
            }
            (ExprKind::Int(0), _, Type::Bool) => and(not_expr(condition), b),
            (_, ExprKind::Int(0), Type::Bool) => and(condition, a),
            (ExprKind::Int(_), _, Type::Bool) => or(condition, b),
            (_, ExprKind::Int(_), Type::Bool) => or(not_expr(condition), a),
            _ => select(condition, a, b),
        }
    }

    fn finish_in(&mut self, stmts: &mut Vec<Stmt>, value: Value, want: &Want) {
        let (more, _) = self.collect(|l| l.finish(value, want));
        stmts.extend(more);
    }

    fn push_if(&mut self, condition: Expr, then: Vec<Stmt>, otherwise: Vec<Stmt>) {
        match (then.is_empty(), otherwise.is_empty()) {
            (true, true) => {
                if !Effects::of_expr(&condition).is_pure() {
                    self.eval_statement(condition);
                }
            }
            (true, false) => {
                self.push(StmtKind::If { condition: not_expr(condition), then: otherwise, otherwise: Vec::new() })
            }
            _ => self.push(StmtKind::If { condition, then, otherwise }),
        }
    }

    /// The type both values convert to; none: both are void.
    fn unified(&mut self, a: &Value, b: &Value) -> Option<Type> {
        let untyped = |v: &Value| v.never || v.expr.ty == Type::Void;
        match (untyped(a), untyped(b)) {
            (true, true) => {
                let raw = |v: &Value| !v.never && matches!(v.expr.kind, ExprKind::RawC(_));
                return (raw(a) || raw(b)).then(|| self.env.types.sq_int());
            }
            (true, false) => return Some(b.expr.ty.clone()),
            (false, true) => return Some(a.expr.ty.clone()),
            (false, false) => {}
        }
        let (x, y) = (&a.expr, &b.expr);
        if x.ty == y.ty {
            return Some(x.ty.clone());
        }
        Some(match (&x.kind, &y.kind) {
            (ExprKind::Null, _) => y.ty.clone(),
            (_, ExprKind::Null) => x.ty.clone(),
            (ExprKind::Int(0), _) if types::is_pointer(&y.ty) => y.ty.clone(),
            (_, ExprKind::Int(0)) if types::is_pointer(&x.ty) => x.ty.clone(),
            _ => self.env.types.usual(&x.ty, &y.ty).unwrap_or_else(|| x.ty.clone()),
        })
    }

    /// Whether an arm is surely one plain expression: deciding it beforehand keeps nested conditionals from being lowered twice.
    fn is_simple(&self, expr: &ast::Expr) -> bool {
        match &expr.kind {
            ast::ExprKind::Variable(name) => {
                !matches!(self.frames[self.frame].bindings.get(name), Some(super::function::Binding::Block(..)))
            }
            ast::ExprKind::Literal(_) => true,
            ast::ExprKind::Block(block) => match &block.body[..] {
                [] => true,
                [statement] => matches!(&statement.kind, StatementKind::Expr(e) if self.is_simple(e)),
                _ => false,
            },
            ast::ExprKind::Send(receiver, message) => {
                let template = self.env.builtin(&message.selector).is_none()
                    && self.env.method(&message.selector).is_some_and(|i| self.env.infos[i].is_template());
                !template && self.is_simple(receiver) && message.args.iter().all(|a| self.is_simple(a))
            }
            _ => false,
        }
    }

    pub fn if_nil(
        &mut self,
        receiver: &'a ast::Expr,
        message: &'a Message,
        nil: Option<usize>,
        other: Option<usize>,
        want: &Want,
    ) -> Value {
        let nil_arm = nil.and_then(|i| message.args.get(i));
        let other_arm = other.and_then(|i| message.args.get(i));
        if self.is_nil_constant(receiver) {
            return self.arm(nil_arm, want);
        }
        let value = self.value(receiver);
        if value.never {
            return value;
        }
        let mut expr = self.settled(value);
        // `x ifNotNil: [:v | ...]` names the value.
        if let Some((block, frame)) = other_arm.and_then(|a| self.resolve_block(a))
            && let [arg] = &block.args[..]
        {
            let bound = self.in_frame(frame, |l| l.variable(&arg.name));
            if let Some((place, ty)) = bound {
                let converted = self.convert(expr, &ty);
                self.push(StmtKind::Assign(place.clone(), converted));
                expr = self.read(place, ty);
            }
            let condition = self.condition(expr.clone());
            let not_nil = self.conditional(condition, other_arm, nil_arm, want);
            return not_nil;
        }
        match (nil_arm, other_arm) {
            (Some(arm), None) if !matches!(want, Want::Effect) => {
                // The value itself, or the arm's when it is nil.
                let expr = self.reusable(expr);
                let is_nil = self.condition(expr.clone());
                let id = self.add_local("t", expr.ty.clone());
                let ty = expr.ty.clone();
                let (then, value) = self.collect(|l| l.arm(Some(arm), &Want::Value));
                if then.is_empty() && !value.never {
                    let ty = self.unified(&self.value_of(expr.clone()), &value).unwrap_or(ty);
                    let (a, b) = (self.convert(expr, &ty), self.convert(value.expr, &ty));
                    let value = self.value_of(select(is_nil, a, b));
                    return self.finish(value, want);
                }
                let mut then = then;
                let store = Want::Store(Place::Local(id), ty);
                self.finish_in(&mut then, value, &store);
                self.push(StmtKind::Assign(Place::Local(id), expr));
                self.push_if(not_expr(is_nil), then, Vec::new());
                let read = self.read_local(id);
                let value = self.value_of(read);
                self.finish(value, want)
            }
            _ => {
                let condition = self.condition(expr);
                self.conditional(condition, other_arm, nil_arm, want)
            }
        }
    }

    pub fn and_or(&mut self, is_and: bool, receiver: &'a ast::Expr, message: &'a Message, want: &Want) -> Value {
        let right = message.args.first();
        if let Some(left) = self.truth(receiver) {
            if left == is_and {
                let value = self.arm(right, &Want::Value);
                if value.never {
                    return value;
                }
                let test = self.condition(value.expr);
                let value = self.value_of(test);
                return self.finish(value, want);
            }
            let value = self.value_of(bool_expr(left));
            return self.finish(value, want);
        }
        let left = self.value(receiver);
        if left.never {
            return left;
        }
        let left = self.condition(left.expr);
        if matches!(want, Want::Effect) {
            let (stmts, value) = self.collect(|l| l.arm(right, &Want::Effect));
            let test = if is_and { left } else { not_expr(left) };
            self.push_if(test, stmts, Vec::new());
            return Value { expr: value.expr, never: false };
        }
        let (stmts, value) = self.collect(|l| {
            let value = l.arm(right, &Want::Value);
            if value.never {
                return value;
            }
            let test = l.condition(value.expr);
            l.value_of(test)
        });
        let result = if stmts.is_empty() {
            match (&value.expr.kind, is_and) {
                // `a and: [true]`, `a or: [false]`
                (ExprKind::Int(n), _) if (*n != 0) == is_and => left,
                (_, true) => and(left, value.expr),
                (_, false) => or(left, value.expr),
            }
        } else {
            let id = self.add_local("t", Type::Bool);
            self.push(StmtKind::Assign(Place::Local(id), left));
            let test = self.read_local(id);
            let mut stmts = stmts;
            self.finish_in(&mut stmts, value, &Want::Store(Place::Local(id), Type::Bool));
            let test = if is_and { test } else { not_expr(test) };
            self.push_if(test, stmts, Vec::new());
            self.read_local(id)
        };
        let value = self.value_of(result);
        self.finish(value, want)
    }

    // ---- loops

    pub fn while_loop(&mut self, receiver: &'a ast::Expr, message: &'a Message, truth: bool, want: &Want) -> Value {
        let body = message.args.first().filter(|b| !matches!(&b.kind, ast::ExprKind::Block(b) if is_empty_block(b)));
        let label = self.label();
        let (mut before, value) = self.collect(|l| {
            let value = l.arm(Some(receiver), &Want::Value);
            if value.never {
                return value;
            }
            let test = l.condition(value.expr);
            l.value_of(if truth { test } else { not_expr(test) })
        });
        if value.never {
            // The condition always leaves: it runs once.
            self.stmts.append(&mut before);
            return self.never();
        }
        let endless = matches!(value.expr.kind, ExprKind::Int(1));
        if endless
            && before.is_empty()
            && let Some((block, frame)) = body.and_then(|b| self.resolve_block(b))
        {
            return self.endless(block, frame, want);
        }
        let (stmts, _) = self.collect(|l| {
            if body.is_some() {
                l.arm(body, &Want::Effect);
            }
        });
        let kind = if before.is_empty() {
            StmtKind::While { label, condition: value.expr, body: stmts, step: Vec::new() }
        } else if body.is_none() {
            StmtKind::DoWhile { label, body: before, condition: value.expr }
        } else {
            let location = Some(self.location());
            let leave = Stmt { kind: StmtKind::Break(label), location };
            before.push(Stmt {
                kind: StmtKind::If { condition: not_expr(value.expr), then: vec![leave], otherwise: Vec::new() },
                location,
            });
            before.extend(stmts);
            StmtKind::While { label, condition: bool_expr(true), body: before, step: Vec::new() }
        };
        self.push(kind);
        self.after_loop(want)
    }

    fn after_loop(&mut self, want: &Want) -> Value {
        if self.stmts.last().is_some_and(|s| !falls_through(std::slice::from_ref(s))) {
            return self.never();
        }
        let nil = self.int_value(0);
        if matches!(want, Want::Effect) { self.nothing() } else { self.finish(nil, want) }
    }

    pub fn repeat(&mut self, receiver: &'a ast::Expr, want: &Want) -> Value {
        match self.resolve_block(receiver) {
            Some((block, frame)) => self.endless(block, frame, want),
            None => self.error("bad-receiver", receiver.span, "'repeat' is for blocks"),
        }
    }

    /// An endless loop; one that ends in `dispatchOn:in:` is the interpreter's.
    fn endless(&mut self, block: &'a ast::Block, frame: usize, want: &Want) -> Value {
        let label = self.label();
        if let Some((last, first)) = block.body.split_last()
            && let StatementKind::Expr(ast::Expr { kind: ast::ExprKind::Send(_, message), .. }) = &last.kind
            && message.selector.starts_with("dispatchOn:in:")
        {
            self.in_frame(frame, |l| l.dispatch_loop(label, first, message, last.span));
            return self.after_loop(want);
        }
        let (stmts, _) = self.collect(|l| l.run_block(block, frame, &Want::Effect));
        self.push(StmtKind::While { label, condition: bool_expr(true), body: stmts, step: Vec::new() });
        self.after_loop(want)
    }

    pub fn to_do(&mut self, start: &'a ast::Expr, message: &'a Message, has_step: bool, want: &Want) -> Value {
        let limit = &message.args[0];
        let step = has_step.then(|| &message.args[1]);
        let body = message.args.last().expect("to:do: has arguments");
        let Some((block, frame)) = self.resolve_block(body) else {
            return self.error("bad-argument", body.span, "the last argument of 'to:do:' must be a block");
        };
        let [arg] = &block.args[..] else {
            return self.error("bad-argument", body.span, "the block of 'to:do:' takes one argument");
        };
        // `to: x - 1` stops below x: right for unsigned x = 0 too.
        let (limit, strict) = match &limit.kind {
            ast::ExprKind::Send(x, m) if &*m.selector == "-" && step.is_none() && is_one(&m.args[0]) => (&**x, true),
            _ => (limit, false),
        };
        let mut operands = vec![start, limit];
        operands.extend(step);
        let mut values = self.values(&operands);
        if let Some(value) = values.iter().find(|v| v.never) {
            return value.clone();
        }
        let step_value = step.map(|_| values.pop().expect("as many values as operands"));
        let limit_value = values.pop().expect("as many values as operands");
        let start_value = values.pop().expect("as many values as operands");
        let Some((place, ty)) = self.in_frame(frame, |l| l.variable(&arg.name)) else {
            return self.error("bad-argument", arg.span, format!("'{}' cannot be the variable of a loop", arg.name));
        };
        let step_expr = match step_value {
            Some(value) => self.settled(value),
            None => self.int_of(1, self.env.types.int()),
        };
        let down = self.constant_of(&step_expr).is_some_and(|n| n < 0);
        if self.constant_of(&step_expr) == Some(0) {
            return self.error("bad-argument", message.span, "a loop with step 0");
        }
        let step_expr = if self.constant_of(&step_expr).is_some() { step_expr } else { self.make_temporary(step_expr) };
        let limit_expr = self.settled(limit_value);
        // The limit is evaluated once; a constant, or a variable that the body does not assign, needs no temporary.
        let stable = match &limit_expr.kind {
            ExprKind::Int(_) | ExprKind::Constant(_) | ExprKind::Float(_) => true,
            ExprKind::Read(Place::Local(id)) => !self.addressed.contains(id) && !self.block_assigns(block, frame, *id),
            _ => self.constant_of(&limit_expr).is_some(),
        };
        let limit_expr = if stable { limit_expr } else { self.named_temporary("limit", limit_expr) };
        let start_expr = self.settled(start_value);
        let start_expr = self.convert(start_expr, &ty);
        self.push(StmtKind::Assign(place.clone(), start_expr));
        let op = match (down, strict) {
            (false, false) => BinaryOp::LessEqual,
            (false, true) => BinaryOp::Less,
            (true, _) => BinaryOp::GreaterEqual,
        };
        let current = self.read(place.clone(), ty.clone());
        let condition = self.compare(op, current.clone(), limit_expr, message.span);
        let label = self.label();
        let (stmts, _) = self.collect(|l| l.run_block(block, frame, &Want::Effect));
        let (steps, _) = self.collect(|l| {
            let next = l.arithmetic(BinaryOp::Add, current, step_expr, message.span);
            let next = l.convert(next, &ty);
            l.push(StmtKind::Assign(place, next));
        });
        self.push(StmtKind::While { label, condition, body: stmts, step: steps });
        self.after_loop(want)
    }

    fn named_temporary(&mut self, name: &str, expr: Expr) -> Expr {
        let id = self.add_local(name, expr.ty.clone());
        self.push(StmtKind::Assign(Place::Local(id), expr));
        self.read_local(id)
    }

    /// Whether a block assigns the variable that a local is (blocks it calls belong to it).
    fn block_assigns(&self, block: &ast::Block, frame: usize, id: LocalId) -> bool {
        let mut found = false;
        let names: Vec<&Name> = self.frames[frame]
            .bindings
            .iter()
            .filter(|(_, b)| matches!(b, super::function::Binding::Local(l) if *l == id))
            .map(|(n, _)| n)
            .collect();
        super::walk::walk_exprs(&block.body, &mut |e| match &e.kind {
            ast::ExprKind::Assign(target, _) => found |= names.contains(&&target.name),
            ast::ExprKind::Send(receiver, m) => {
                // Steps, loop variables and evaluated blocks may assign too.
                let steps = matches!(&*m.selector, "preIncrement" | "preDecrement")
                    && matches!(&receiver.kind, ast::ExprKind::Variable(n) if names.contains(&n));
                found |= steps || super::builtins::is_value(&m.selector);
            }
            ast::ExprKind::Block(b) => found |= b.args.iter().any(|a| names.contains(&&a.name)),
            _ => {}
        });
        found || names.is_empty() || frame != self.frame
    }

    pub fn times_repeat(&mut self, receiver: &'a ast::Expr, message: &'a Message, want: &Want) -> Value {
        let count = self.operand(receiver);
        let sq_int = self.env.types.sq_int();
        let count = self.convert(count, &sq_int);
        let count = if self.constant_of(&count).is_some() { count } else { self.make_temporary(count) };
        let id = self.add_local("i", sq_int.clone());
        let zero = self.word(0);
        self.push(StmtKind::Assign(Place::Local(id), zero));
        let condition = binary_expr(BinaryOp::Less, self.read_local(id), count, Type::Bool);
        let label = self.label();
        let (stmts, _) = self.collect(|l| l.arm(message.args.first(), &Want::Effect));
        let next = binary_expr(BinaryOp::Add, self.read_local(id), self.word(1), sq_int);
        let step = vec![Stmt { kind: StmtKind::Assign(Place::Local(id), next), location: Some(self.location()) }];
        self.push(StmtKind::While { label, condition, body: stmts, step });
        self.after_loop(want)
    }

    // ---- cases

    pub fn case_of(&mut self, receiver: &'a ast::Expr, message: &'a Message, span: Span, want: &Want) -> Value {
        let Some(ast::Expr { kind: ast::ExprKind::Brace(arms), .. }) = message.args.first() else {
            return self.error("bad-argument", span, "'caseOf:' takes cases in braces: {[label] -> [statements]. ...}");
        };
        let subject = match &receiver.kind {
            ast::ExprKind::Block(_) => {
                let value = self.arm(Some(receiver), &Want::Value);
                self.settled(value)
            }
            _ => self.operand(receiver),
        };
        let subject = if subject.ty == Type::Bool { self.convert(subject, &self.env.types.int()) } else { subject };
        let Type::Int(subject_type) = subject.ty.clone() else {
            let text = format!("{} is switched on; only integers can be", self.describe(&subject.ty));
            return self.error("type-conflict", receiver.span, text);
        };
        let ty = self.typer().type_of_cases(&message.args[0]);
        let (inner, result) = self.distributable(want, ty);
        if self.env.classic() && arms.iter().any(|arm| self.is_label_of_c(arm)) {
            return self.case_chain(subject, arms, message.args.get(1), &inner, result, want);
        }
        let mut cases: Vec<Case> = Vec::new();
        let mut seen: Vec<(i128, Span)> = Vec::new();
        let mut all_never = true;
        for arm in arms {
            let (label, body) = match &arm.kind {
                ast::ExprKind::Send(label, m) if &*m.selector == "->" => (label, &m.args[0]),
                _ => {
                    self.error("bad-argument", arm.span, "a case is written [label] -> [statements]");
                    continue;
                }
            };
            let (stmts, found) = self.collect(|l| l.arm(Some(label), &Want::Value));
            let constant = self.constant_of(&found.expr).filter(|_| stmts.is_empty() && !found.never);
            let Some(number) = constant.or_else(|| self.number(label)) else {
                self.error("bad-case-label", label.span, "the label of a case must be a constant");
                continue;
            };
            let number = super::convert::wrap(number, subject_type.bits, subject_type.signed);
            if let Some((_, first)) = seen.iter().find(|(n, _)| *n == number) {
                let first = self.at(*first);
                let diagnostic =
                    Diagnostic::error("duplicate-case", self.at(label.span), format!("a second case for {number}"))
                        .related(first, "the first one");
                self.report(diagnostic);
                continue;
            }
            seen.push((number, label.span));
            let names = match found.expr.kind {
                ExprKind::Constant(id) => vec![id],
                _ => Vec::new(),
            };
            let (body, value) = self.collect(|l| l.arm(Some(body), &inner));
            all_never &= value.never;
            cases.push(Case { labels: vec![(number, number)], names, comment: None, body });
        }
        let otherwise = message.args.get(1);
        let (default, value) = self.collect(|l| match otherwise {
            Some(arm) => l.arm(Some(arm), &inner),
            None => l.missing_case(&inner),
        });
        all_never &= value.never;
        self.push(StmtKind::Switch { value: subject, cases, default });
        self.distributed(result, all_never, want)
    }

    /// Whether the label of a case is a name that only C headers define.
    fn is_label_of_c(&self, arm: &'a ast::Expr) -> bool {
        let ast::ExprKind::Send(label, _) = &arm.kind else { return false };
        let ast::ExprKind::Block(block) = &label.kind else { return false };
        match &block.body[..] {
            [
                ast::Statement {
                    kind: StatementKind::Expr(ast::Expr { kind: ast::ExprKind::Variable(name), .. }), ..
                },
            ] => {
                self.env.known_constant(name).is_none()
                    && !self.info().vars.contains_key(name)
                    && !self.env.globals.contains_key(name)
            }
            _ => false,
        }
    }

    /// Cases whose labels C knows better than we do: comparisons one after the other.
    fn case_chain(
        &mut self,
        subject: Expr,
        arms: &'a [ast::Expr],
        otherwise: Option<&'a ast::Expr>,
        inner: &Want,
        result: Option<LocalId>,
        want: &Want,
    ) -> Value {
        let subject = self.reusable(subject);
        let (mut rest, value) = self.collect(|l| match otherwise {
            Some(arm) => l.arm(Some(arm), inner),
            None => l.missing_case(inner),
        });
        let mut never = value.never;
        let location = Some(self.location());
        for arm in arms.iter().rev() {
            let ast::ExprKind::Send(label, m) = &arm.kind else { continue };
            let (before, label) = self.collect(|l| l.arm(Some(label), &Want::Value));
            let label = self.convert(label.expr, &subject.ty.clone());
            let condition = binary_expr(BinaryOp::Equal, subject.clone(), label, Type::Bool);
            let (then, value) = self.collect(|l| l.arm(m.args.first(), inner));
            never &= value.never;
            rest = before
                .into_iter()
                .chain([Stmt { kind: StmtKind::If { condition, then, otherwise: rest }, location }])
                .collect();
        }
        self.stmts.append(&mut rest);
        self.distributed(result, never, want)
    }

    /// What happens when no case fits and there is no otherwise: an assertion, and -1 where a value is needed.
    fn missing_case(&mut self, want: &Want) -> Value {
        let failure = super::convert::intrinsic_expr(Intrinsic::Assert, vec![bool_expr(false)], Type::Void);
        self.push(StmtKind::Eval(failure));
        if matches!(want, Want::Effect) {
            return self.nothing();
        }
        let minus_one = self.int_value(-1);
        self.finish(minus_one, want)
    }

    /// A want for several places that each deliver: a value goes through a temporary.
    pub fn distributable(&mut self, want: &Want, ty: Option<Type>) -> (Want, Option<LocalId>) {
        match want {
            Want::Value => {
                let ty = ty.unwrap_or_else(|| self.env.types.sq_int());
                let id = self.add_local("t", ty.clone());
                (Want::Store(Place::Local(id), ty), Some(id))
            }
            other => (other.clone(), None),
        }
    }

    pub fn distributed(&mut self, result: Option<LocalId>, never: bool, want: &Want) -> Value {
        if never || matches!(want, Want::Return) {
            return self.never();
        }
        match result {
            Some(id) => {
                let read = self.read_local(id);
                self.value_of(read)
            }
            None => self.nothing(),
        }
    }

    // ---- options

    pub fn cpp_if(&mut self, message: &'a Message, want: &Want) -> Value {
        let condition = &message.args[0];
        let (yes, no) = (message.args.get(1), message.args.get(2));
        match self.option(condition) {
            Ok(Some(truth)) => self.arm(if truth { yes } else { no }, want),
            Ok(None) => {
                let Some(test) = self.option_test(condition) else {
                    return self.error(
                        "bad-option",
                        condition.span,
                        "the condition of 'cppIf:' is made of option names, 'defined:', 'and:', 'or:' and 'not'",
                    );
                };
                let ty = yes.and_then(|e| self.type_of(e)).or_else(|| no.and_then(|e| self.type_of(e)));
                let (inner, result) = self.distributable(want, ty);
                let name = match &test {
                    OptionTest::Name(n) | OptionTest::Defined(n) => Some(n.clone()),
                    _ => None,
                };
                let depth = self.assumed.len();
                self.assumed.extend(name.iter().map(|n| (n.clone(), true)));
                let (then, a) = self.collect(|l| l.arm(yes, &inner));
                self.assumed.truncate(depth);
                self.assumed.extend(name.iter().map(|n| (n.clone(), false)));
                let (otherwise, b) = self.collect(|l| {
                    if no.is_none() && matches!(inner, Want::Effect) { l.nothing() } else { l.arm(no, &inner) }
                });
                self.assumed.truncate(depth);
                self.push(StmtKind::OptionIf { condition: test, then, otherwise });
                self.distributed(result, a.never && b.never, want)
            }
            Err(name) => {
                let diagnostic = Diagnostic::error(
                    "bad-option",
                    self.at(condition.span),
                    format!("'{name}' is no option of this configuration"),
                )
                .help("options are named in the configuration, or are class or pool variables with a Boolean value");
                self.report(diagnostic)
            }
        }
    }

    /// The value of an option test: decided, left to C, or (the name) unknown.
    fn option(&self, expr: &ast::Expr) -> Result<Option<bool>, Name> {
        match &expr.kind {
            ast::ExprKind::Block(block) => match &block.body[..] {
                [ast::Statement { kind: StatementKind::Expr(e), .. }] => self.option(e),
                _ => Ok(None),
            },
            ast::ExprKind::Literal(ast::Literal::Symbol(name)) | ast::ExprKind::Variable(name) => {
                if let Some((_, truth)) = self.assumed.iter().rev().find(|(n, _)| n == name) {
                    return Ok(Some(*truth));
                }
                // An option of the run decides, unless it is the C compiler's to decide.
                if let Some(SpecValue::Bool(truth)) = self.env.spec.options.get(name)
                    && !self.env.spec.compile_time_names.contains(name)
                {
                    return Ok(Some(*truth));
                }
                match (&**name, self.env.known_constant(name)) {
                    ("true", _) => Ok(Some(true)),
                    ("false", _) => Ok(Some(false)),
                    (_, Some(Known::Bool(b))) => Ok(Some(b)),
                    (_, Some(Known::Int(n))) => Ok(Some(n != 0)),
                    (_, Some(Known::Header)) => Ok(None),
                    (_, Some(_)) => Ok(Some(true)),
                    (_, None) if self.env.classic() => Ok(None),
                    (_, None) => Err(name.clone()),
                }
            }
            ast::ExprKind::Send(receiver, message) => match &*message.selector {
                "not" => Ok(self.option(receiver)?.map(|b| !b)),
                "and:" => {
                    let (a, b) = (self.option(receiver)?, self.option(&message.args[0])?);
                    Ok(match (a, b) {
                        (Some(false), _) | (_, Some(false)) => Some(false),
                        (Some(true), b) => b,
                        (a, Some(true)) => a,
                        _ => None,
                    })
                }
                "or:" => {
                    let (a, b) = (self.option(receiver)?, self.option(&message.args[0])?);
                    Ok(match (a, b) {
                        (Some(true), _) | (_, Some(true)) => Some(true),
                        (Some(false), b) => b,
                        (a, Some(false)) => a,
                        _ => None,
                    })
                }
                _ => Ok(self.truth(expr)),
            },
            _ => Ok(None),
        }
    }

    fn option_test(&self, expr: &ast::Expr) -> Option<OptionTest> {
        Some(match &expr.kind {
            ast::ExprKind::Block(block) => match &block.body[..] {
                [ast::Statement { kind: StatementKind::Expr(e), .. }] => self.option_test(e)?,
                _ => return None,
            },
            ast::ExprKind::Literal(ast::Literal::Symbol(name)) | ast::ExprKind::Variable(name) => {
                OptionTest::Name(name.clone())
            }
            ast::ExprKind::Send(receiver, message) => match &*message.selector {
                "not" => OptionTest::Not(Box::new(self.option_test(receiver)?)),
                "and:" => OptionTest::And(
                    Box::new(self.option_test(receiver)?),
                    Box::new(self.option_test(&message.args[0])?),
                ),
                "or:" => {
                    OptionTest::Or(Box::new(self.option_test(receiver)?), Box::new(self.option_test(&message.args[0])?))
                }
                "defined:" => OptionTest::Defined(super::infer::literal_text(&message.args[0])?),
                // Two macros are compared: C text for the preprocessor.
                op @ ("<" | "<=" | ">" | ">=" | "=" | "~=") => {
                    let (a, b) = (option_text(receiver)?, option_text(&message.args[0])?);
                    let op = match op {
                        "=" => "==",
                        "~=" => "!=",
                        op => op,
                    };
                    OptionTest::Name(Name::from(format!("{a} {op} {b}")))
                }
                _ => return None,
            },
            _ => return None,
        })
    }
}

fn option_text(expr: &ast::Expr) -> Option<String> {
    match &expr.kind {
        ast::ExprKind::Literal(ast::Literal::Integer(n)) => Some(n.to_string()),
        _ => super::infer::literal_text(expr).map(|n| n.to_string()),
    }
}

fn is_one(expr: &ast::Expr) -> bool {
    matches!(&expr.kind, ast::ExprKind::Literal(ast::Literal::Integer(n)) if *n == 1.into())
}

/// `[]`, or `[nil]` as the classic tree writes it.
fn is_empty_block(block: &ast::Block) -> bool {
    match &block.body[..] {
        [] => true,
        [ast::Statement { kind: StatementKind::Expr(e), .. }] => {
            matches!(&e.kind, ast::ExprKind::Variable(n) if &**n == "nil")
        }
        _ => false,
    }
}
