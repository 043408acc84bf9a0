//! A class that stands alone, without its superclasses or pools, while one of its methods is shown: what is missing is called, and
//! named, as if it were there.

use super::function::{Lowerer, Want};
use super::walk::{walk_blocks, walk_exprs};
use crate::ast::{self, ExprKind};
use crate::ir::StmtKind;
use crate::source::Name;
use crate::spec::UnitSpec;
use std::collections::{BTreeSet, HashSet};

/// Variables that methods assign and nothing declares: those of the missing superclasses.
pub fn undeclared_variables(spec: &UnitSpec) -> BTreeSet<Name> {
    let mut found = BTreeSet::new();
    for method in spec.methods.values() {
        let ast = &method.ast;
        let mut own: HashSet<&Name> = ast.args.iter().chain(&ast.temps).map(|i| &i.name).collect();
        walk_blocks(&ast.body, &mut |block| own.extend(block.args.iter().chain(&block.temps).map(|i| &i.name)));
        walk_exprs(&ast.body, &mut |expr| {
            if let ExprKind::Assign(target, _) = &expr.kind
                && !own.contains(&target.name)
                && !spec.globals.contains_key(&target.name)
                && !spec.constants.contains_key(&target.name)
                && !spec.implicit_receivers.contains(&target.name)
            {
                found.insert(target.name.clone());
            }
        });
    }
    found
}

impl<'a> Lowerer<'_, 'a> {
    /// The body of a block that a missing method gets, which alone knows when it runs.
    pub fn show_block(&mut self, block: &'a ast::Block, selector: &str) {
        let frame = self.frame;
        let label = self.label();
        let (body, ()) = self.collect(|l| {
            l.push(StmtKind::RawC(format!("/* what '{selector}', which is not among the sources, runs */;")));
            l.run_block(block, frame, &Want::Effect);
        });
        self.push(StmtKind::Block { label, body });
    }
}
