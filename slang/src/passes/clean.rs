//! One function, simplified until nothing changes any more.

use super::fold::Fold;
use super::forward::{drop_unused, forward, propagate};
use super::walk::VisitMut;
use crate::ir::{Constant, Function};

/// More rounds than any chain of temporaries needs.
const MAX_ROUNDS: usize = 12;

pub fn clean(function: &mut Function, constants: &[Constant]) {
    for _ in 0..MAX_ROUNDS {
        Fold { constants }.stmts(&mut function.body);
        let changed = propagate(function) | forward(function);
        let dropped = drop_unused(function);
        if !changed && !dropped {
            break;
        }
    }
    Fold { constants }.stmts(&mut function.body);
}
