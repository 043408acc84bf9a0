//! Statements in C.
//!
//! *In*: structured statements of a function made ready by [`super::tidy`]. *Out*: lines. Labelled breaks and continues become
//! `break` and `continue` where C's own reach, nothing where control would arrive there anyway, and jumps otherwise.

use super::expr::{Expressions, is_pure};
use super::lines::Lines;
use super::precedence::*;
use super::sets::{self, Sets};
use super::usage::{Access, Visit, walk_expr, walk_stmts};
use crate::ir::*;
use std::collections::BTreeSet;

/// A construct around the statement being printed.
enum Around {
    /// C's `break` leaves it; `continue` repeats it when that may be written so.
    Loop {
        label: Label,
        plain_continue: bool,
        left: bool,
    },
    Switch,
    Block,
}

/// Where control arrives when it falls off the end of a statement list.
#[derive(Clone, Default)]
struct Tail {
    breaks: Vec<Label>,
    continues: Vec<Label>,
    returns: bool,
}

pub(super) struct Statements<'e, 'o, 'l> {
    pub e: Expressions<'e>,
    pub out: &'o mut Lines<'l>,
    around: Vec<Around>,
    jumped_to_end: BTreeSet<Label>,
    jumped_to_next: BTreeSet<Label>,
    dispatches: BTreeSet<Label>,
    /// The loops being printed that jump through a pointer into their table.
    pointers: Vec<(Label, Sets)>,
}

impl<'e, 'o, 'l> Statements<'e, 'o, 'l> {
    pub(super) fn new(e: Expressions<'e>, out: &'o mut Lines<'l>) -> Self {
        Statements {
            e,
            out,
            around: Vec::new(),
            jumped_to_end: BTreeSet::new(),
            jumped_to_next: BTreeSet::new(),
            dispatches: BTreeSet::new(),
            pointers: Vec::new(),
        }
    }

    /// A whole body.
    pub(super) fn body(&mut self, list: &[Stmt], returns_nothing: bool) {
        let tail = Tail { returns: returns_nothing, ..Tail::default() };
        self.stmts(list, &tail);
    }

    /// Answers whether control can come to the end of what was printed.
    fn stmts(&mut self, list: &[Stmt], tail: &Tail) -> bool {
        let last = list.iter().rposition(|s| !matches!(s.kind, StmtKind::Comment(_)));
        let mut i = 0;
        while i < list.len() {
            let mut here = Tail::default();
            let mut used = 1;
            let is_for = self.is_for(list, i);
            if is_for {
                used = 2;
            }
            if last.is_some_and(|l| i + used > l) {
                here = tail.clone();
            }
            let falls = if is_for { self.for_loop(&list[i], &list[i + 1], &here) } else { self.stmt(&list[i], &here) };
            if !falls {
                return false;
            }
            i += used;
        }
        true
    }

    fn inner(&mut self, head: &str, list: &[Stmt], tail: &Tail) -> bool {
        self.out.open(head);
        let falls = self.stmts(list, tail);
        self.out.depth -= 1;
        falls
    }

    fn stmt(&mut self, s: &Stmt, tail: &Tail) -> bool {
        if !matches!(s.kind, StmtKind::Block { .. } | StmtKind::Comment(_)) {
            self.out.at(s.location);
        }
        match &s.kind {
            StmtKind::Assign(place, value) => {
                let text = self.assignment(place, value);
                // Conversions that C does not need may leave an assignment to itself.
                if text.split_once(" = ").is_none_or(|(to, from)| to != from) {
                    self.out.line(format!("{text};"));
                }
                if let Place::Local(id) = place {
                    for (label, _) in self.pointers.iter().filter(|(_, s)| s.start == *id) {
                        self.out.line(format!("moveOpcodes{}();", label.0));
                    }
                }
                true
            }
            StmtKind::Eval(e) => {
                let text = self.effect(e);
                self.out.line(format!("{text};"));
                true
            }
            StmtKind::If { condition, then, otherwise } => self.if_chain(s.location, condition, then, otherwise, tail),
            StmtKind::OptionIf { condition, then, otherwise } => {
                self.out.margin(format!("#if {}", option_test(condition)));
                let mut falls = self.stmts(then, tail);
                if !otherwise.is_empty() {
                    self.out.margin("#else");
                    falls |= self.stmts(otherwise, tail);
                } else {
                    falls = true;
                }
                self.out.margin("#endif");
                falls
            }
            StmtKind::While { label, condition, body, step } => {
                let head = match self.simple_steps(step) {
                    Some(steps) if !steps.is_empty() => {
                        let steps = self.steps(&steps, Some((condition, body)));
                        format!("for (; {}; {steps}) {{", self.loop_condition(condition))
                    }
                    _ => format!("while ({}) {{", self.e.condition(condition)),
                };
                let plain = self.simple_steps(step).is_some();
                self.loop_body(*label, &head, condition, body, if plain { &[] } else { step })
            }
            StmtKind::DoWhile { label, body, condition } => {
                self.around.push(Around::Loop { label: *label, plain_continue: true, left: false });
                let inside = Tail { continues: vec![*label], ..Tail::default() };
                self.inner("do {", body, &inside);
                if self.jumped_to_next.remove(label) {
                    self.out.line(format!("next{}:;", label.0));
                }
                let left = self.leave();
                let text = format!("}} while ({});", self.e.condition(condition));
                self.out.line(text);
                let jumped = self.end_label(*label);
                jumped || left || !is_true(condition)
            }
            StmtKind::Switch { value, cases, default } => self.switch(value, cases, default, tail),
            StmtKind::Dispatch { label, fetch, opcode, cases } => {
                self.dispatch(*label, fetch, *opcode, cases);
                self.end_label(*label)
            }
            StmtKind::Block { label, body } => {
                self.around.push(Around::Block);
                let mut inside = tail.clone();
                inside.breaks.push(*label);
                let falls = self.stmts(body, &inside);
                self.around.pop();
                let jumped = self.end_label(*label);
                falls || jumped
            }
            StmtKind::Break(label) => self.break_to(*label, tail),
            StmtKind::Continue(label) => self.continue_at(*label, tail),
            StmtKind::Return(None) => {
                if tail.returns {
                    return true;
                }
                self.out.line("return;");
                false
            }
            StmtKind::Return(Some(e)) => {
                let ret = self.e.function.map_or(Type::Void, |f| f.ret.clone());
                let text = self.e.assigned(e, &ret).text;
                self.out.line(format!("return {text};"));
                false
            }
            StmtKind::RawC(text) => {
                let text = text.trim();
                let end = if text.ends_with([';', '}']) || text.starts_with('#') { "" } else { ";" };
                self.out.line(format!("{text}{end}"));
                true
            }
            StmtKind::Comment(text) => {
                self.out.line(format!("/* {} */", super::types::comment_text(text.trim())));
                true
            }
            StmtKind::Unreachable => {
                self.out.line("sqUnreachable();");
                false
            }
        }
    }

    // ---- assignments and evaluations

    fn assignment(&self, place: &Place, value: &Expr) -> String {
        let target = self.e.place(place);
        if let Some(text) = self.compound(&target.text, place, value) {
            return text;
        }
        let ty = crate::ir::typing::Typing::new(self.e.unit, self.e.function).place(place).unwrap_or(value.ty.clone());
        format!("{} = {}", target.text, self.e.assigned(value, &ty).text)
    }

    /// `x += e` where that means the same.
    fn compound(&self, target: &str, place: &Place, value: &Expr) -> Option<String> {
        let ExprKind::Binary(op, left, right) = &value.kind else { return None };
        let ExprKind::Read(read) = &left.kind else { return None };
        if op.is_comparison() || !is_pure(left) || self.e.place(read).text != target || is_volatile(place) {
            return None;
        }
        use BinaryOp::*;
        let safe = match &value.ty {
            Type::F32 | Type::F64 => true,
            Type::Int(t) => match op {
                And | Or | Xor | ShiftRight => true,
                Add | Subtract => !t.signed,
                Multiply | ShiftLeft => !t.signed && t.bits >= 32,
                _ => !t.signed,
            },
            _ => false,
        };
        let (text, _) = operator(*op);
        let right = match op {
            ShiftLeft | ShiftRight => self.e.value(right),
            _ => self.e.assigned(right, &value.ty),
        };
        safe.then(|| format!("{target} {text}= {}", right.text))
    }

    fn effect(&self, e: &Expr) -> String {
        match &e.kind {
            ExprKind::Call(..) | ExprKind::Store(..) => self.e.value(e).text,
            ExprKind::Intrinsic(i, _) if !is_pure(e) || *i == Intrinsic::Assert => self.e.value(e).text,
            ExprKind::RawC(text) => text.trim().trim_end_matches(';').to_string(),
            // A value computed for the effects inside it.
            ExprKind::Convert(inner) => self.effect(inner),
            _ => format!("(void) {}", self.e.value(e).at_least(UNARY)),
        }
    }

    // ---- conditions

    fn if_chain(
        &mut self,
        location: Option<crate::source::Location>,
        condition: &Expr,
        then: &[Stmt],
        otherwise: &[Stmt],
        tail: &Tail,
    ) -> bool {
        self.out.at(location);
        let (mut then, mut otherwise) = (then, otherwise);
        let mut text = self.e.condition(condition);
        if then.is_empty() && !otherwise.is_empty() {
            let negated = Expr { kind: ExprKind::Unary(UnaryOp::Not, Box::new(condition.clone())), ty: Type::Bool };
            text = self.e.condition(&negated);
            std::mem::swap(&mut then, &mut otherwise);
        }
        let mut falls = self.inner(&format!("if ({text}) {{"), then, tail);
        // An `else if` chain stays flat; with line directives each condition would lose its own line.
        loop {
            match otherwise {
                [] => {
                    self.out.line("}");
                    return true;
                }
                [Stmt { kind: StmtKind::If { condition, then, otherwise: next }, .. }] if !then.is_empty() => {
                    let head = format!("}} else if ({}) {{", self.e.condition(condition));
                    falls |= self.inner(&head, then, tail);
                    otherwise = next;
                }
                rest => {
                    falls |= self.inner("} else {", rest, tail);
                    self.out.line("}");
                    return falls;
                }
            }
        }
    }

    fn switch(&mut self, value: &Expr, cases: &[Case], default: &[Stmt], tail: &Tail) -> bool {
        self.around.push(Around::Switch);
        let text = self.e.condition(value);
        self.out.line(format!("switch ({text}) {{"));
        let mut falls = false;
        for c in cases {
            self.case_labels(c);
            falls |= self.case_body(&c.body, tail);
        }
        self.out.line("default:");
        falls |= self.case_body(default, tail);
        self.out.line("}");
        self.around.pop();
        falls
    }

    fn case_body(&mut self, body: &[Stmt], tail: &Tail) -> bool {
        self.out.depth += 1;
        let falls = self.stmts(body, tail);
        if falls {
            self.out.line("break;");
        }
        self.out.depth -= 1;
        falls
    }

    fn case_labels(&mut self, c: &Case) {
        if let Some(text) = &c.comment {
            self.out.line(format!("/* {} */", super::types::comment_text(text)));
        }
        for (i, (from, to)) in c.labels.iter().enumerate() {
            let name = c.names.get(i).and_then(|n| self.e.unit.constants.get(n.index()));
            match name {
                Some(k) if from == to => self.out.line(format!("case {}:", k.name)),
                _ if to - from >= 4 => self.out.line(format!("case {from} ... {to}:")),
                _ => (*from..=*to).for_each(|n| self.out.line(format!("case {}:", int_literal(n, true).text))),
            }
        }
    }

    // ---- loops

    /// The steps, when each is one C expression.
    fn simple_steps<'s>(&self, step: &'s [Stmt]) -> Option<Vec<&'s Stmt>> {
        step.iter().map(|s| matches!(s.kind, StmtKind::Assign(..) | StmtKind::Eval(_)).then_some(s)).collect()
    }

    fn steps(&self, steps: &[&Stmt], around: Option<(&Expr, &[Stmt])>) -> String {
        let list: Vec<String> = steps
            .iter()
            .map(|s| match &s.kind {
                StmtKind::Assign(place, value) => match around.and_then(|(c, b)| self.safe_step(place, value, c, b)) {
                    Some(text) => text,
                    None => self.assignment(place, value),
                },
                StmtKind::Eval(e) => self.effect(e),
                _ => String::new(),
            })
            .collect();
        list.join(", ")
    }

    fn loop_condition(&self, condition: &Expr) -> String {
        if is_true(condition) { String::new() } else { self.e.condition(condition) }
    }

    /// `i = first` before `while (i < n) step i = i + 1` makes a `for`.
    fn is_for(&self, list: &[Stmt], i: usize) -> bool {
        let (Some(a), Some(b)) = (list.get(i), list.get(i + 1)) else { return false };
        let StmtKind::Assign(Place::Local(id), _) = &a.kind else { return false };
        let StmtKind::While { condition, step, .. } = &b.kind else { return false };
        let steps_it = step.iter().any(|s| matches!(&s.kind, StmtKind::Assign(Place::Local(x), _) if x == id));
        let mut tests_it = false;
        walk_expr(condition, &mut |v| tests_it |= matches!(v, Visit::Place(Place::Local(x), _) if x == id));
        steps_it && tests_it && self.simple_steps(step).is_some()
    }

    fn for_loop(&mut self, first: &Stmt, rest: &Stmt, _tail: &Tail) -> bool {
        let StmtKind::Assign(place, value) = &first.kind else { return true };
        let StmtKind::While { label, condition, body, step } = &rest.kind else { return true };
        self.out.at(first.location.or(rest.location));
        let steps: Vec<&Stmt> = step.iter().collect();
        let head = format!(
            "for ({}; {}; {}) {{",
            self.assignment(place, value),
            self.loop_condition(condition),
            self.steps(&steps, Some((condition, body)))
        );
        self.loop_body(*label, &head, condition, body, &[])
    }

    /// `i += 1` for a signed counter that the condition keeps from overflowing.
    fn safe_step(&self, place: &Place, value: &Expr, condition: &Expr, body: &[Stmt]) -> Option<String> {
        let Place::Local(id) = place else { return None };
        let ExprKind::Binary(op @ (BinaryOp::Add | BinaryOp::Subtract), left, right) = &value.kind else { return None };
        let reads_it = |e: &Expr| matches!(&e.kind, ExprKind::Read(Place::Local(x)) if x == id);
        let by = self.e.constant_int(right)?;
        let Type::Int(t) = &value.ty else { return None };
        let ExprKind::Binary(test, a, b) = &condition.kind else { return None };
        if !reads_it(left) || !reads_it(a) || by <= 0 || touches(body, *id) {
            return None;
        }
        let (low, high) = self.e.range(b)?;
        let fits = match (op, test) {
            (BinaryOp::Add, BinaryOp::Less) => high - 1 + by <= t.max(),
            (BinaryOp::Add, BinaryOp::LessEqual) => high + by <= t.max(),
            (BinaryOp::Subtract, BinaryOp::Greater) => low + 1 - by >= t.min(),
            (BinaryOp::Subtract, BinaryOp::GreaterEqual) => low - by >= t.min(),
            _ => false,
        };
        let sign = if *op == BinaryOp::Add { "+" } else { "-" };
        fits.then(|| format!("{} {sign}= {by}", self.e.place(place).text))
    }

    /// `step` is what could not be written into the head.
    fn loop_body(&mut self, label: Label, head: &str, condition: &Expr, body: &[Stmt], step: &[Stmt]) -> bool {
        self.around.push(Around::Loop { label, plain_continue: step.is_empty(), left: false });
        let inside = Tail { continues: vec![label], ..Tail::default() };
        let falls = self.inner(head, body, &inside);
        let jumped_to_step = self.jumped_to_next.remove(&label);
        if jumped_to_step && !step.is_empty() {
            self.out.line(format!("next{}:;", label.0));
        }
        let left = self.leave();
        if !step.is_empty() && (falls || jumped_to_step) {
            self.out.depth += 1;
            self.stmts(step, &Tail::default());
            self.out.depth -= 1;
        }
        if jumped_to_step && step.is_empty() {
            self.out.line(format!("next{}:;", label.0));
        }
        self.out.line("}");
        let jumped = self.end_label(label);
        jumped || left || !is_true(condition)
    }

    /// Leaves the innermost loop's context; answers whether it was left by `break`.
    fn leave(&mut self) -> bool {
        matches!(self.around.pop(), Some(Around::Loop { left: true, .. }))
    }

    fn end_label(&mut self, label: Label) -> bool {
        let jumped = self.jumped_to_end.remove(&label);
        if jumped {
            self.out.label(format!("leave{}:;", label.0));
        }
        jumped
    }

    fn break_to(&mut self, target: Label, tail: &Tail) -> bool {
        if tail.breaks.contains(&target) {
            return true;
        }
        let innermost = self.around.iter_mut().rev().find(|a| !matches!(a, Around::Block));
        if let Some(Around::Loop { label, left, .. }) = innermost
            && *label == target
        {
            *left = true;
            self.out.line("break;");
            return false;
        }
        self.jumped_to_end.insert(target);
        self.out.line(format!("goto leave{};", target.0));
        false
    }

    fn continue_at(&mut self, target: Label, tail: &Tail) -> bool {
        if self.dispatches.contains(&target) {
            self.out.line(format!("nextOpcode{}();", target.0));
            return false;
        }
        if tail.continues.contains(&target) {
            return true;
        }
        let innermost = self.around.iter().rev().find_map(|a| match a {
            Around::Loop { label, plain_continue, .. } => Some((*label, *plain_continue)),
            _ => None,
        });
        if innermost == Some((target, true)) {
            self.out.line("continue;");
            return false;
        }
        self.jumped_to_next.insert(target);
        self.out.line(format!("goto next{};", target.0));
        false
    }

    // ---- the interpreter loop

    /// One text for both ways: a `switch` whose cases carry labels of their own. With computed goto the fetch is repeated behind every
    /// case and jumps through a table; otherwise every case goes back to the one fetch.
    fn dispatch(&mut self, label: Label, fetch: &[Stmt], opcode: LocalId, cases: &[Case]) {
        let n = label.0;
        let name = self.e.locals.get(opcode.index()).map_or("opcode", |s| s).to_string();
        let targets = table(cases);
        // The fetch is text of a macro: print it aside.
        let mut aside = Lines::new("", None);
        aside.depth = 1;
        let mut inner = Statements::new(
            Expressions { unit: self.e.unit, names: self.e.names, function: self.e.function, locals: self.e.locals },
            &mut aside,
        );
        inner.stmts(fetch, &Tail::default());
        let jumps = std::mem::take(&mut inner.jumped_to_end);
        self.jumped_to_end.extend(jumps);
        let fetch_lines: Vec<String> = aside.text.lines().map(|l| l.to_string()).collect();
        // Text with labels or directives in it cannot be repeated.
        let once = fetch_lines.iter().any(|l| l.ends_with(":;") || l.starts_with('#'));
        let sets = if once { None } else { sets::sets(fetch, opcode, cases) };
        let variable = |id: LocalId| self.e.locals.get(id.index()).map_or("byte", |s| s).to_string();

        self.out.generated();
        if !once {
            self.out.margin("#if SQ_COMPUTED_GOTO");
            self.out.line(format!("static const void *const opcodes{n}[{}] = {{", targets.len()));
            self.out.depth += 1;
            for chunk in targets.chunks(8) {
                let row: Vec<String> = chunk.iter().map(|c| format!("&&opcode{n}_{c}")).collect();
                self.out.line(format!("{},", row.join(", ")));
            }
            self.out.close("};");
            self.out.margin(format!("# define startOpcode{n}(number) opcode{n}_##number:"));
            let (repeated, index) = match sets {
                // The last line computes the opcode.
                Some(sets) => {
                    let start = variable(sets.start);
                    self.out.line(format!("const void *const *opcodeSet{n} = opcodes{n} + {start};"));
                    self.out.margin(format!("# define moveOpcodes{n}() (opcodeSet{n} = opcodes{n} + {start})"));
                    let last = fetch_lines.last().map_or("", |l| l.trim()).trim_end_matches(';');
                    self.out.margin(format!("# define seeOpcode{n}() ({last})"));
                    (&fetch_lines[..fetch_lines.len() - 1], format!("opcodeSet{n}[{}]", variable(sets.byte)))
                }
                None => (&fetch_lines[..], format!("opcodes{n}[{name}]")),
            };
            self.out.margin(format!("# define nextOpcode{n}() do {{ \\"));
            for l in repeated {
                self.out.margin(format!("{l} \\"));
            }
            self.out.margin(format!("\tgoto *{index}; \\"));
            self.out.margin("} while (0)");
            self.out.margin("#else");
            if sets.is_some() {
                self.out.margin(format!("# define moveOpcodes{n}() ((void) 0)"));
                self.out.margin(format!("# define seeOpcode{n}() ((void) 0)"));
            }
        }
        self.out.margin(format!("# define startOpcode{n}(number)"));
        self.out.margin(format!("# define nextOpcode{n}() goto fetch{n}"));
        self.out.label(format!("fetch{n}:"));
        if !once {
            self.out.margin("#endif");
        }
        for l in &fetch_lines {
            // The lines carry one tab of their own.
            self.out.line(l.trim_start_matches('\t'));
        }
        self.around.push(Around::Switch);
        self.dispatches.insert(label);
        self.pointers.extend(sets.map(|s| (label, s)));
        self.out.line(format!("switch ({name}) {{"));
        for c in cases {
            self.case_labels(c);
            if let Some((first, _)) = c.labels.first() {
                self.out.line(format!("startOpcode{n}({first})"));
            }
            self.out.depth += 1;
            if sets.is_some() && sets::reads(&c.body, opcode) {
                self.out.line(format!("seeOpcode{n}();"));
            }
            // The body may begin with a declaration-free statement only; an empty one ends at the next fetch.
            if self.stmts(&c.body, &Tail::default()) {
                self.out.generated();
                self.out.line(format!("nextOpcode{n}();"));
            }
            self.out.depth -= 1;
        }
        self.out.generated();
        self.out.line("default:");
        self.out.depth += 1;
        self.out.line("sqUnreachable();");
        self.out.close("}");
        self.around.pop();
        self.dispatches.remove(&label);
        self.pointers.retain(|(l, _)| *l != label);
        if sets.is_some() {
            self.out.margin(format!("#undef moveOpcodes{n}"));
            self.out.margin(format!("#undef seeOpcode{n}"));
        }
        self.out.margin(format!("#undef startOpcode{n}"));
        self.out.margin(format!("#undef nextOpcode{n}"));
    }
}

/// For every opcode from 0 the number its case's label carries: the first opcode of the case.
fn table(cases: &[Case]) -> Vec<i128> {
    let mut all: Vec<(i128, i128)> = Vec::new();
    for c in cases {
        let Some((first, _)) = c.labels.first() else { continue };
        for (from, to) in &c.labels {
            all.extend((*from..=*to).map(|n| (n, *first)));
        }
    }
    all.sort_unstable();
    all.into_iter().map(|(_, first)| first).collect()
}

fn is_true(e: &Expr) -> bool {
    matches!(e.kind, ExprKind::Int(i) if i != 0)
}

/// Places whose reading twice could differ: none so far, but a call inside the address would run twice.
fn is_volatile(place: &Place) -> bool {
    match place {
        Place::Deref(e) => !is_pure(e),
        Place::Field(base, ..) => is_volatile(base),
        Place::Index(base, index) => is_volatile(base) || !is_pure(index),
        _ => false,
    }
}

/// The local is assigned to, or its address taken.
fn touches(body: &[Stmt], id: LocalId) -> bool {
    let mut found = false;
    walk_stmts(body, &mut |v| match v {
        Visit::Place(Place::Local(x), Access::Write | Access::Address) => found |= *x == id,
        Visit::Stmt(Stmt { kind: StmtKind::RawC(_), .. }) => found = true,
        Visit::Expr(Expr { kind: ExprKind::RawC(_), .. }) => found = true,
        _ => {}
    });
    found
}

pub(super) fn option_test(test: &OptionTest) -> String {
    match test {
        OptionTest::Defined(n) => format!("defined({n})"),
        OptionTest::Name(n) => n.to_string(),
        OptionTest::Not(t) => format!("!{}", grouped(t)),
        OptionTest::And(a, b) => format!("{} && {}", grouped(a), grouped(b)),
        OptionTest::Or(a, b) => format!("{} || {}", grouped(a), grouped(b)),
    }
}

fn grouped(test: &OptionTest) -> String {
    match test {
        OptionTest::And(..) | OptionTest::Or(..) => format!("({})", option_test(test)),
        // The comparison of two macros.
        OptionTest::Name(n) if n.contains(' ') => format!("({n})"),
        _ => option_test(test),
    }
}
