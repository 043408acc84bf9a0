//! Which methods a unit has.

use super::Collector;
use crate::ast::{self, ExprKind, Literal, StatementKind};
use crate::diag::Diagnostic;
use crate::model::World;
use crate::source::Name;
use crate::spec::{ConstantSpec, MethodDef, Value};
use indexmap::{IndexMap, IndexSet};
use std::sync::Arc;

impl Collector<'_> {
    /// The unit's methods by selector: a subclass's replaces its superclass's; two classes that are not related must not define the
    /// same one.
    pub(super) fn methods(
        &mut self,
        classes: &[Name],
        constants: &IndexMap<Name, ConstantSpec>,
    ) -> IndexMap<Name, Arc<MethodDef>> {
        let mut methods: IndexMap<Name, Arc<MethodDef>> = IndexMap::new();
        for name in classes {
            let Some(class) = self.world.class(name) else { continue };
            for (selector, method) in &class.methods {
                let other = methods.get(selector);
                let overrides = other.is_some_and(|o| self.world.inherits_from(name, &o.class));
                if !is_translated(method) || !self.is_included(method, constants) {
                    if overrides {
                        methods.shift_remove(selector);
                    }
                    continue;
                }
                if let Some(other) = other
                    && !overrides
                {
                    let (a, b) = (&other.class, &method.class);
                    let message = format!("{a}>>{selector} and {b}>>{selector} become the same function");
                    let diagnostic = Diagnostic::error("duplicate-method", method.location(), message)
                        .related(other.location(), "the other one")
                        .help("all methods of a unit share one namespace: rename one of them");
                    self.diagnostics.push(diagnostic);
                    continue;
                }
                methods.insert(selector.clone(), method.clone());
            }
        }
        methods
    }

    /// Whether the method's `option:` and `notOption:` pragmas hold.
    fn is_included(&self, method: &MethodDef, constants: &IndexMap<Name, ConstantSpec>) -> bool {
        method.ast.pragmas.iter().all(|pragma| {
            let wanted = match &*pragma.selector {
                "option:" => true,
                "notOption:" => false,
                _ => return true,
            };
            let Some(Literal::Symbol(name) | Literal::String(name)) = pragma.args.first().map(|a| &a.value) else {
                return true;
            };
            self.option_holds(name, constants) == wanted
        })
    }

    fn option_holds(&self, name: &Name, constants: &IndexMap<Name, ConstantSpec>) -> bool {
        if let Some((_, value)) = self.request.options.iter().find(|(n, _)| n == name) {
            return *value != Value::Bool(false);
        }
        match constants.get(name) {
            // The preprocessor decides, with a guard around the function.
            Some(constant) if constant.compile_time => true,
            Some(constant) => constant.value != Value::Bool(false),
            None => self.world.class(name).is_some(),
        }
    }
}

/// False for `doNotGenerate` and for a body that only says `self subclassResponsibility`.
pub(super) fn is_translated(method: &MethodDef) -> bool {
    if method.ast.pragmas.iter().any(|p| &*p.selector == "doNotGenerate") {
        return false;
    }
    match &method.ast.body[..] {
        [ast::Statement { kind: StatementKind::Expr(e) | StatementKind::Return(e), .. }] => {
            !matches!(&e.kind, ExprKind::Send(_, message) if &*message.selector == "subclassResponsibility")
        }
        _ => true,
    }
}

/// What each `super` send of these classes reaches.
pub(super) fn inherited<'n>(
    world: &World,
    classes: impl Iterator<Item = &'n Name>,
) -> IndexMap<(Name, Name), Arc<MethodDef>> {
    let mut found = IndexMap::new();
    for name in classes {
        for class in world.lineage(name) {
            let mut selectors = IndexSet::new();
            for method in class.methods.values() {
                method.ast.body.iter().for_each(|s| super_sends_in_statement(s, &mut selectors));
            }
            for selector in selectors {
                if let Some(target) = world.lookup_super(&class.name, false, &selector) {
                    found.insert((class.name.clone(), selector), target.clone());
                }
            }
        }
    }
    found
}

fn super_sends_in_statement(statement: &ast::Statement, found: &mut IndexSet<Name>) {
    let (StatementKind::Expr(e) | StatementKind::Return(e)) = &statement.kind;
    super_sends(e, found);
}

fn super_sends(expr: &ast::Expr, found: &mut IndexSet<Name>) {
    let is_super = |e: &ast::Expr| matches!(&e.kind, ExprKind::Variable(v) if &**v == "super");
    match &expr.kind {
        ExprKind::Variable(_) | ExprKind::Literal(_) => {}
        ExprKind::Assign(_, value) => super_sends(value, found),
        ExprKind::Send(receiver, message) => {
            if is_super(receiver) {
                found.insert(message.selector.clone());
            }
            super_sends(receiver, found);
            message.args.iter().for_each(|a| super_sends(a, found));
        }
        ExprKind::Cascade(receiver, messages) => {
            super_sends(receiver, found);
            for message in messages {
                if is_super(receiver) {
                    found.insert(message.selector.clone());
                }
                message.args.iter().for_each(|a| super_sends(a, found));
            }
        }
        ExprKind::Block(block) => block.body.iter().for_each(|s| super_sends_in_statement(s, found)),
        ExprKind::Brace(elements) => elements.iter().for_each(|e| super_sends(e, found)),
    }
}
