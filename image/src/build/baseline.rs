//! Which packages belong together, as a source tree says it itself.
//!
//! *In*: the file of a class with a `baseline:` method, in the form Metacello reads. *Out*: the packages it names and its
//! groups of packages and of other groups.

use slang::ast::{Block, Expr, ExprKind, Literal, Message, Statement, StatementKind};
use slang::diag::Diagnostic;
use slang::source::{FileId, SourceFile};
use std::collections::{BTreeMap, BTreeSet};

/// Packages and groups of a baseline.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Groups {
    pub packages: Vec<String>,
    /// What a package needs: packages, groups, and other baselines.
    pub requires: BTreeMap<String, Vec<String>>,
    /// Members are packages and other groups.
    pub groups: BTreeMap<String, Vec<String>>,
}

/// The packages of a group found so far.
#[derive(Default)]
struct Search<'a> {
    found: Vec<String>,
    seen: BTreeSet<&'a str>,
    /// Names whose members are being looked for.
    open: Vec<&'a str>,
}

/// Reads the `baseline:` method of a Tonel file.
pub fn read(path: &str, text: &str) -> Result<Groups, Vec<Diagnostic>> {
    let source = SourceFile::new(path, text);
    let (tonel, mut problems) = slang::tonel::parse(FileId(0), &source);
    let mut groups = Groups::default();
    for method in tonel.methods.iter().filter(|m| !m.class_side) {
        let (tree, found) = slang::parse::parse_method(FileId(0), &source, method);
        let Some(tree) = tree.filter(|t| t.pragmas.iter().any(|p| &*p.selector == "baseline")) else { continue };
        problems.extend(found);
        groups.statements(&tree.body);
    }
    problems.retain(|p| p.severity == slang::diag::Severity::Error);
    if problems.is_empty() { Ok(groups) } else { Err(problems) }
}

impl Groups {
    /// Every package of a group, each behind those it requires, or what is wrong with the name.
    pub fn packages_of(&self, group: &str) -> Result<Vec<String>, String> {
        let mut search = Search::default();
        self.collect(group, &mut search)?;
        Ok(search.found)
    }

    fn collect<'a>(&'a self, name: &'a str, search: &mut Search<'a>) -> Result<(), String> {
        if search.open.contains(&name) {
            return Err(format!("{name} contains or requires itself"));
        }
        if !search.seen.insert(name) {
            return Ok(());
        }
        search.open.push(name);
        match self.groups.get(name) {
            Some(members) => members.iter().try_for_each(|member| self.collect(member, search))?,
            None if self.packages.iter().any(|p| p == name) => {
                // What other baselines bring is not of this one.
                let known = |needed: &&String| self.groups.contains_key(*needed) || self.packages.contains(needed);
                let mut needed = self.requires.get(name).into_iter().flatten().filter(known);
                needed.try_for_each(|needed| self.collect(needed, search))?;
                search.found.push(name.to_string());
            }
            None => return Err(format!("{name} is neither a group nor a package of the baseline")),
        }
        search.open.pop();
        Ok(())
    }

    fn statements(&mut self, statements: &[Statement]) {
        for statement in statements {
            let (StatementKind::Expr(expr) | StatementKind::Return(expr)) = &statement.kind;
            self.expr(expr);
        }
    }

    fn block(&mut self, block: &Block) {
        self.statements(&block.body);
    }

    fn expr(&mut self, expr: &Expr) {
        match &expr.kind {
            ExprKind::Send(receiver, message) => {
                self.expr(receiver);
                self.message(message);
            }
            ExprKind::Cascade(receiver, messages) => {
                self.expr(receiver);
                messages.iter().for_each(|m| self.message(m));
            }
            ExprKind::Block(block) => self.block(block),
            _ => {}
        }
    }

    fn message(&mut self, message: &Message) {
        let first = message.args.first().map(strings).unwrap_or_default();
        match (&*message.selector, first.as_slice()) {
            ("package:" | "package:with:", [name]) => {
                self.packages.push(name.clone());
                let mut required = Vec::new();
                message.args.iter().skip(1).for_each(|arg| requirements(arg, &mut required));
                self.requires.entry(name.clone()).or_default().extend(required);
            }
            ("group:with:", [name]) => {
                let members = strings(&message.args[1]);
                self.groups.entry(name.clone()).or_default().extend(members);
            }
            _ => message.args.iter().for_each(|arg| self.expr(arg)),
        }
    }
}

/// What the messages `requires:` in a block name.
fn requirements(expr: &Expr, found: &mut Vec<String>) {
    let in_message = |message: &Message, found: &mut Vec<String>| {
        if &*message.selector == "requires:" {
            found.extend(strings(&message.args[0]));
        }
    };
    match &expr.kind {
        ExprKind::Block(block) => {
            for statement in &block.body {
                let (StatementKind::Expr(expr) | StatementKind::Return(expr)) = &statement.kind;
                requirements(expr, found);
            }
        }
        ExprKind::Send(_, message) => in_message(message, found),
        ExprKind::Cascade(_, messages) => messages.iter().for_each(|m| in_message(m, found)),
        _ => {}
    }
}

/// The strings and symbols an argument is or lists.
fn strings(expr: &Expr) -> Vec<String> {
    match &expr.kind {
        ExprKind::Literal(literal) => literal_strings(literal),
        ExprKind::Brace(elements) => elements.iter().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}

fn literal_strings(literal: &Literal) -> Vec<String> {
    match literal {
        Literal::String(text) | Literal::Symbol(text) => vec![text.to_string()],
        Literal::Array(elements) => elements.iter().flat_map(|e| literal_strings(&e.value)).collect(),
        _ => Vec::new(),
    }
}
