//! `dispatchOn:in:`: the interpreter loop, or a switch over a table of selectors.

use super::env::Known;
use super::function::{Lowerer, Value, Want};
use crate::ast::{self, Message, StatementKind};
use crate::diag::Diagnostic;
use crate::ir::{Callee, Case, Expr, ExprKind, FunctionId, Label, Place, StmtKind, Type};
use crate::source::{Name, Span};
use crate::spec::Value as SpecValue;

impl<'e, 'a> Lowerer<'e, 'a> {
    /// Outside a loop: a switch.
    pub fn dispatch(&mut self, message: &'a Message, span: Span, want: &Want) -> Value {
        let Some(table) = self.table(message) else { return self.nothing() };
        let subject = self.operand(&message.args[0]);
        let ty = match want {
            Want::Value => table
                .iter()
                .flatten()
                .next()
                .and_then(|s| self.env.method(s))
                .and_then(|i| self.env.infos[i].ret.clone()),
            _ => None,
        };
        let (inner, result) = self.distributable(want, ty);
        let cases = self.cases(&table, message, &inner, None, span);
        self.push(StmtKind::Switch { value: subject, cases, default: Vec::new() });
        if matches!(want, Want::Return) {
            let minus_one = self.word(-1);
            return self.deliver_return(minus_one);
        }
        self.distributed(result, false, want)
    }

    /// The last statement of an endless loop: the statements before it fetch.
    pub fn dispatch_loop(&mut self, label: Label, first: &'a [ast::Statement], message: &'a Message, span: Span) {
        let Some(table) = self.table(message) else { return };
        let subject_expr = &message.args[0];
        let mut opcode = None;
        let (fetch, ()) = self.collect(|l| {
            for statement in first {
                l.span = statement.span;
                match &statement.kind {
                    StatementKind::Expr(e) => l.effect(e),
                    StatementKind::Return(e) => {
                        l.return_value(e);
                    }
                }
            }
            l.span = span;
            let subject = l.operand(subject_expr);
            let id = match subject.kind {
                ExprKind::Read(Place::Local(id)) => id,
                _ => {
                    let id = l.add_local("opcode", subject.ty.clone());
                    l.push(StmtKind::Assign(Place::Local(id), subject));
                    id
                }
            };
            opcode = Some(id);
        });
        let Some(opcode) = opcode else { return };
        let cases = self.cases(&table, message, &Want::Effect, Some(label), span);
        self.span = span;
        self.push(StmtKind::Dispatch { label, fetch, opcode, cases });
    }

    /// The table's selectors; an element that is none was reported.
    fn table(&mut self, message: &'a Message) -> Option<Vec<Option<Name>>> {
        let arg = &message.args[1];
        let ast::ExprKind::Variable(name) = &arg.kind else {
            self.error("bad-argument", arg.span, "the table of 'dispatchOn:in:' is a class variable");
            return None;
        };
        let elements = match self.env.spec.constants.get(name).map(|c| &c.value) {
            Some(SpecValue::Array(elements)) if self.env.known_constant(name) == Some(Known::Table) => elements,
            _ => {
                let diagnostic = Diagnostic::error(
                    "bad-argument",
                    self.at(arg.span),
                    format!("'{name}' holds no table of selectors"),
                )
                .help("set it in a class-side initialize method");
                self.report(diagnostic);
                return None;
            }
        };
        let mut selectors = Vec::new();
        for (i, element) in elements.iter().enumerate() {
            match element {
                SpecValue::Symbol(s) | SpecValue::String(s) => {
                    if self.env.method(s).is_none() {
                        let text = format!("element {} of {name}: nothing implements '{s}'", i + 1);
                        self.error("unknown-selector", arg.span, text);
                        selectors.push(None);
                    } else {
                        selectors.push(Some(s.clone()));
                    }
                }
                other => {
                    let found = match other {
                        SpecValue::Int(n) => format!("the number {n}"),
                        SpecValue::Nil => "nil".into(),
                        SpecValue::Array(_) => "an array".into(),
                        SpecValue::Other(what) => what.clone(),
                        other => format!("{other:?}"),
                    };
                    let diagnostic = Diagnostic::error(
                        "bad-argument",
                        self.at(arg.span),
                        format!("element {} of {name} should be a selector, but is {found}", i + 1),
                    )
                    .help("every index needs the selector of a method without arguments, or as many as are passed");
                    self.report(diagnostic);
                    selectors.push(None);
                }
            }
        }
        Some(selectors)
    }

    fn cases(
        &mut self,
        table: &[Option<Name>],
        message: &'a Message,
        want: &Want,
        loop_label: Option<Label>,
        span: Span,
    ) -> Vec<Case> {
        // One case for each selector, in the order of first appearance; it lists all the selector's indices.
        let mut grouped: Vec<(Name, Vec<(i128, i128)>)> = Vec::new();
        for (i, selector) in table.iter().enumerate() {
            let Some(selector) = selector else { continue };
            let i = i as i128;
            match grouped.iter_mut().find(|(s, _)| s == selector) {
                Some((_, ranges)) => match ranges.last_mut() {
                    Some((_, to)) if *to + 1 == i => *to = i,
                    _ => ranges.push((i, i)),
                },
                None => grouped.push((selector.clone(), vec![(i, i)])),
            }
        }
        let mut cases = Vec::new();
        for (selector, labels) in grouped {
            let index = self.env.method(&selector).expect("looked up with the table");
            let info = &self.env.infos[index];
            let args: Vec<&'a ast::Expr> = message.args[2..].iter().collect();
            if info.params.len() != args.len() {
                let text =
                    format!("'{selector}' takes {} arguments, the dispatch gives {}", info.params.len(), args.len());
                self.error("wrong-argument-count", span, text);
                continue;
            }
            let leaves = info.directives.leaves_dispatch;
            let (body, ()) = self.collect(|l| {
                let values = l.values(&args);
                let mut exprs = Vec::new();
                for (value, name) in values.into_iter().zip(&info.params) {
                    let ty = info.vars[name].ty.clone().unwrap_or_else(|| l.env.types.sq_int());
                    exprs.push(l.convert(value.expr, &ty));
                }
                let ret = info.ret.clone().unwrap_or(Type::Void);
                let call = Expr { kind: ExprKind::Call(Callee::Function(FunctionId(index as u32)), exprs), ty: ret };
                if leaves && loop_label.is_some() {
                    if l.ret != Type::Void && call.ty == Type::Void {
                        l.error("void-value", span, format!("'{selector}' leaves the dispatch but answers nothing"));
                    }
                    l.deliver_return(call);
                } else {
                    l.finish_call(call, want);
                }
            });
            cases.push(Case { labels, names: Vec::new(), comment: Some(selector.to_string()), body });
        }
        cases
    }
}
