//! Statements: labels, cases, dispatch, returns.

use super::*;

impl<'a> Verifier<'a> {
    pub(super) fn stmts(&mut self, part: &str, list: &[Stmt]) {
        for (i, s) in list.iter().enumerate() {
            let outer = self.location;
            self.location = s.location.or(outer);
            self.within(format!("{part}[{i}]"), |v| v.stmt(s));
            self.location = outer;
        }
    }

    fn labelled(&mut self, label: Label, can_continue: bool, check: impl FnOnce(&mut Self)) {
        if !self.used_labels.insert(label) {
            self.error(format!("label L{} is used twice in the function", label.0));
        }
        self.labels.push((label, can_continue));
        check(self);
        self.labels.pop();
    }

    fn condition(&mut self, e: &Expr) {
        self.expr(e);
        self.expect_same("the condition", &e.ty, &Type::Bool);
    }

    fn stmt(&mut self, s: &Stmt) {
        match &s.kind {
            StmtKind::Assign(place, value) => {
                let expected = self.place(place);
                self.expr(value);
                if let Some(expected) = expected {
                    self.expect_same("the assigned value", &value.ty, &expected);
                    if matches!(expected, Type::Array(..) | Type::Void | Type::Opaque(_)) {
                        let shown = self.show(&expected);
                        self.error(format!("{shown} cannot be assigned"));
                    }
                }
            }
            StmtKind::Eval(e) => self.expr(e),
            StmtKind::If { condition, then, otherwise } => {
                self.condition(condition);
                self.stmts("then", then);
                self.stmts("otherwise", otherwise);
            }
            StmtKind::OptionIf { then, otherwise, .. } => {
                self.stmts("then", then);
                self.stmts("otherwise", otherwise);
            }
            StmtKind::While { label, condition, body, step } => {
                self.condition(condition);
                self.labelled(*label, true, |v| {
                    v.stmts("body", body);
                });
                // `Continue` goes to the step; inside it the label means nothing.
                self.stmts("step", step);
            }
            StmtKind::DoWhile { label, body, condition } => {
                self.labelled(*label, true, |v| v.stmts("body", body));
                self.condition(condition);
            }
            StmtKind::Block { label, body } => self.labelled(*label, false, |v| v.stmts("body", body)),
            StmtKind::Switch { value, cases, default } => {
                self.expr(value);
                if !value.ty.is_int() {
                    let shown = self.show(&value.ty);
                    self.error(format!("the value switched on is {shown}, expected an integer"));
                }
                self.cases(cases, &value.ty);
                self.stmts("default", default);
            }
            StmtKind::Dispatch { label, fetch, opcode, cases } => {
                self.labelled(*label, true, |v| {
                    v.stmts("fetch", fetch);
                    v.dispatch(*opcode, cases);
                });
            }
            StmtKind::Break(label) => {
                if !self.labels.iter().any(|(l, _)| l == label) {
                    self.error(format!("label L{} does not enclose this break", label.0));
                }
            }
            StmtKind::Continue(label) => match self.labels.iter().rev().find(|(l, _)| l == label) {
                Some((_, true)) => {}
                Some((_, false)) => self.error(format!("label L{} is a block; only loops continue", label.0)),
                None => self.error(format!("label L{} does not enclose this continue", label.0)),
            },
            StmtKind::Return(value) => {
                let ret = self.function.map_or(Type::Void, |f| f.ret.clone());
                match value {
                    Some(e) => {
                        self.expr(e);
                        if ret == Type::Void {
                            self.error("a function without result returns a value");
                        } else {
                            self.expect_same("the result", &e.ty, &ret);
                        }
                    }
                    None => self.expect_same("a return without value", &Type::Void, &ret),
                }
            }
            StmtKind::RawC(_) | StmtKind::Comment(_) | StmtKind::Unreachable => {}
        }
    }

    /// Labels in the type's range, without overlap; answers the ranges sorted.
    fn cases(&mut self, cases: &[Case], ty: &Type) -> Vec<(i128, i128)> {
        let mut ranges = Vec::new();
        for (i, c) in cases.iter().enumerate() {
            self.within(format!("case[{i}]"), |v| {
                if c.labels.is_empty() {
                    v.error("a case without labels");
                }
                if !c.names.is_empty() && c.names.len() != c.labels.len() {
                    v.error(format!("{} names for {} labels", c.names.len(), c.labels.len()));
                }
                for (n, (name, label)) in c.names.iter().zip(&c.labels).enumerate() {
                    match v.unit.constants.get(name.index()) {
                        None => v.error(format!("constant {} does not exist", name.0)),
                        Some(k) => {
                            let single = label.0 == label.1;
                            if single && !matches!(k.value, ConstantValue::Int(i) if i == label.0) {
                                v.error(format!("label {n} is {}, its name `{}` is not", label.0, k.name));
                            }
                        }
                    }
                }
                for (from, to) in &c.labels {
                    if from > to {
                        v.error(format!("the range {from}..{to} is empty"));
                    } else if let Type::Int(t) = ty
                        && !(t.contains(*from) && t.contains(*to))
                    {
                        v.error(format!("{from}..{to} is outside {}", v.show(ty)));
                    }
                    ranges.push((*from, *to));
                }
                v.stmts("body", &c.body);
            });
        }
        ranges.sort_unstable();
        for pair in ranges.windows(2) {
            if pair[1].0 <= pair[0].1 {
                self.error(format!("two cases for {}", pair[1].0));
            }
        }
        ranges
    }

    fn dispatch(&mut self, opcode: LocalId, cases: &[Case]) {
        let ty = self.function.and_then(|f| f.locals.get(opcode.index())).map(|l| l.ty.clone());
        let Some(ty) = ty else { return self.error(format!("local {} does not exist", opcode.0)) };
        if !ty.is_int() {
            let shown = self.show(&ty);
            self.error(format!("the opcode is {shown}, expected an integer"));
        }
        let ranges = self.cases(cases, &ty);
        if ranges.first().is_none_or(|r| r.0 != 0) {
            self.error("no case for opcode 0");
        }
        for pair in ranges.windows(2) {
            if pair[1].0 > pair[0].1 + 1 {
                self.error(format!("no case for opcode {}", pair[0].1 + 1));
            }
        }
    }
}
