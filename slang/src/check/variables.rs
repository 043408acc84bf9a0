//! Names that stand for nothing.
//!
//! A name that begins with a small letter must be an argument, a temporary or an instance variable; one that begins with a
//! capital may be a global of a Smalltalk that the sources do not contain, so it is only warned about.

use super::closest;
use crate::ast::{Block, Expr, ExprKind, Ident, Literal, Pragma, Statement, StatementKind};
use crate::diag::Diagnostic;
use crate::model::{World, kernel_class_names};
use crate::source::{Location, Name, Span};
use crate::spec::MethodDef;
use std::collections::HashSet;

const PSEUDO_VARIABLES: [&str; 6] = ["self", "super", "nil", "true", "false", "thisContext"];

/// Instance variables that every class has as an object.
const CLASS_SLOTS: [&str; 8] =
    ["superclass", "methodDict", "subclasses", "name", "classPool", "sharedPools", "environment", "category"];

pub fn check(world: &World, method: &MethodDef, diagnostics: &mut Vec<Diagnostic>) {
    let mut scopes = Scopes {
        world,
        method,
        names: Vec::new(),
        reported: HashSet::new(),
        diagnostics,
        complete: world.chain_is_complete(&method.class),
    };
    scopes.push(&method.ast.args);
    scopes.push(&method.ast.temps);
    scopes.names.extend(method.ast.pragmas.iter().filter_map(failure_variable));
    scopes.statements(&method.ast.body);
}

/// The temporary that `<primitive: 'f' module: 'M' error: code>` declares.
fn failure_variable(pragma: &Pragma) -> Option<Name> {
    if !pragma.selector.starts_with("primitive:") {
        return None;
    }
    let position = pragma.selector.split(':').position(|part| part == "error")?;
    match &pragma.args.get(position)?.value {
        Literal::Symbol(name) | Literal::String(name) | Literal::Other(name) => Some(name.clone()),
        _ => None,
    }
}

struct Scopes<'a> {
    world: &'a World,
    method: &'a MethodDef,
    /// Arguments and temporaries in force, inner ones last.
    names: Vec<Name>,
    reported: HashSet<Name>,
    diagnostics: &'a mut Vec<Diagnostic>,
    /// Are all instance variables known?
    complete: bool,
}

impl Scopes<'_> {
    fn push(&mut self, idents: &[Ident]) {
        self.names.extend(idents.iter().map(|i| i.name.clone()));
    }

    fn statements(&mut self, body: &[Statement]) {
        for statement in body {
            match &statement.kind {
                StatementKind::Expr(e) | StatementKind::Return(e) => self.expr(e),
            }
        }
    }

    fn block(&mut self, block: &Block) {
        let depth = self.names.len();
        self.push(&block.args);
        self.push(&block.temps);
        self.statements(&block.body);
        self.names.truncate(depth);
    }

    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Variable(name) => self.name(name, expr.span),
            ExprKind::Literal(_) => {}
            ExprKind::Assign(target, value) => {
                self.name(&target.name, target.span);
                self.expr(value);
            }
            ExprKind::Send(receiver, message) => {
                self.expr(receiver);
                message.args.iter().for_each(|a| self.expr(a));
            }
            ExprKind::Cascade(receiver, messages) => {
                self.expr(receiver);
                messages.iter().flat_map(|m| &m.args).for_each(|a| self.expr(a));
            }
            ExprKind::Block(block) => self.block(block),
            ExprKind::Brace(elements) => elements.iter().for_each(|e| self.expr(e)),
        }
    }

    fn name(&mut self, name: &Name, span: Span) {
        if self.names.contains(name) || PSEUDO_VARIABLES.contains(&&**name) {
            return;
        }
        let MethodDef { class, class_side, .. } = self.method;
        if self.world.resolve(class, *class_side, name).is_some() || (*class_side && CLASS_SLOTS.contains(&&**name)) {
            return;
        }
        let capital = name.starts_with(char::is_uppercase);
        if kernel_class_names().contains(&&**name)
            || (!capital && !self.complete)
            || !self.reported.insert(name.clone())
        {
            return;
        }
        let location = Location { file: self.method.file, span };
        let message = format!("`{name}` is not declared in `{class}` or its superclasses");
        let problem = if capital {
            Diagnostic::warning("undeclared-variable", location, message)
        } else {
            Diagnostic::error("undeclared-variable", location, message)
        };
        let help = match self.similar(name) {
            Some(other) => format!("did you mean `{other}`?"),
            None if capital => {
                "declare it as a class variable or in a pool of the class, or add the folder that defines it".into()
            }
            None => "declare it as a temporary, an argument or an instance variable".into(),
        };
        self.diagnostics.push(problem.help(help));
    }

    fn similar(&self, name: &str) -> Option<&str> {
        let lineage = || self.world.lineage(&self.method.class);
        let slots = lineage().flat_map(|c| c.inst_vars.iter().chain(&c.class_vars)).map(|s| &*s.name);
        let pools = lineage().flat_map(|c| &c.pools).filter_map(|p| self.world.class(&p.name));
        let pooled = pools.flat_map(|p| &p.class_vars).map(|s| &*s.name);
        closest(name, self.names.iter().map(|n| &**n).chain(slots).chain(pooled))
    }
}
