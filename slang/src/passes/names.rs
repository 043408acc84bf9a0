//! Names of locals that hide nothing the function needs: a local called like a function, constant or table would make it
//! unreachable in the languages that are written.

use crate::ir::walk::{Visit, walk_expr, walk_stmt};
use crate::ir::{Expr, ExprKind, Stmt, StmtKind, Unit, UnitKind};
use crate::source::Name;
use std::collections::HashSet;

pub fn separate(unit: &mut Unit) {
    let mut taken: HashSet<Name> = HashSet::new();
    taken.extend(unit.functions.iter().map(|f| f.name.clone()));
    taken.extend(unit.externs.iter().map(|e| e.name.clone()));
    taken.extend(unit.constants.iter().map(|c| c.name.clone()));
    taken.extend(unit.statics.iter().map(|v| v.name.clone()));
    if unit.kind == UnitKind::Plugin {
        taken.extend(unit.state.iter().map(|v| v.name.clone()));
    }
    for function in &mut unit.functions {
        let mut own: HashSet<Name> = function.locals.iter().map(|l| l.name.clone()).collect();
        let mut text = Text(String::new());
        text.stmts(&function.body);
        // C text knows the locals by their names.
        let in_text: HashSet<&str> = text.0.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
        for local in &mut function.locals {
            if !taken.contains(&local.name) || in_text.contains(&*local.name) {
                continue;
            }
            let mut name = format!("{}_", local.name);
            while taken.contains(&*name) || own.contains(&*name) {
                name.push('_');
            }
            local.name = Name::from(name);
            own.insert(local.name.clone());
        }
    }
}

/// All C text of a function.
struct Text(String);

impl Visit for Text {
    fn stmt(&mut self, stmt: &Stmt) {
        if let StmtKind::RawC(text) = &stmt.kind {
            self.0.push_str(text);
            self.0.push(' ');
        }
        walk_stmt(self, stmt);
    }

    fn expr(&mut self, expr: &Expr) {
        if let ExprKind::RawC(text) = &expr.kind {
            self.0.push_str(text);
            self.0.push(' ');
        }
        walk_expr(self, expr);
    }
}
