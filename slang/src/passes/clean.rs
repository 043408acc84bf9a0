//! One function, simplified until nothing changes any more.

use super::fold::Fold;
use super::forward::{drop_unused, forward, propagate};
use crate::ir::walk::VisitMut;
use crate::ir::{Constant, Extern, ExternId, ExternKind, Function};
use std::collections::BTreeSet;

/// More rounds than any chain of temporaries needs.
const MAX_ROUNDS: usize = 12;

pub fn clean(function: &mut Function, constants: &[Constant], externs: &[Extern]) {
    let macros = macros(externs);
    for _ in 0..MAX_ROUNDS {
        Fold { constants }.stmts(&mut function.body);
        let changed = propagate(function) | forward(function, &macros);
        let dropped = drop_unused(function);
        if !changed && !dropped {
            break;
        }
    }
    Fold { constants }.stmts(&mut function.body);
}

/// C functions without known parameters: perhaps macros, whose arguments are pasted as text.
fn macros(externs: &[Extern]) -> BTreeSet<ExternId> {
    let is_macro = |e: &Extern| e.kind == ExternKind::C && e.signature.variadic && e.signature.params.is_empty();
    externs.iter().enumerate().filter(|(_, e)| is_macro(e)).map(|(i, _)| ExternId(i as u32)).collect()
}
