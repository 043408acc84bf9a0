//! What the form of an integer expression says about its value.
//!
//! *In*: an expression. *Out*: bounds, constants, comparisons that are decided already. No variable is tracked.

use crate::ir::*;

pub(super) struct Ranges<'a>(pub &'a Unit);

impl Ranges<'_> {
    /// The value of a number in the text: literal or named, possibly converted without a change.
    pub(super) fn literal(&self, e: &Expr) -> Option<i128> {
        match &e.kind {
            ExprKind::Int(_) | ExprKind::Constant(_) => self.constant(e),
            ExprKind::Convert(a) => {
                let i = self.literal(a)?;
                matches!(&e.ty, Type::Int(t) if t.contains(i)).then_some(i)
            }
            _ => None,
        }
    }

    /// The value, if it is known: computed as the program would, wrapping.
    pub(super) fn constant(&self, e: &Expr) -> Option<i128> {
        let Type::Int(t) = &e.ty else { return None };
        let value = match &e.kind {
            ExprKind::Int(i) => *i,
            ExprKind::Constant(id) => match self.0.constants.get(id.index())?.value {
                ConstantValue::Int(i) => i,
                _ => return None,
            },
            ExprKind::Convert(a) => self.constant(a)?,
            ExprKind::Unary(UnaryOp::Negate, a) => -self.constant(a)?,
            ExprKind::Unary(UnaryOp::Invert, a) => !self.constant(a)?,
            ExprKind::Binary(op, a, b) => {
                let (x, y) = (self.constant(a)?, self.constant(b)?);
                match op {
                    BinaryOp::Add => x + y,
                    BinaryOp::Subtract => x - y,
                    BinaryOp::Multiply => x.checked_mul(y)?,
                    BinaryOp::Divide => x.checked_div(y)?,
                    BinaryOp::Remainder => x.checked_rem(y)?,
                    BinaryOp::And => x & y,
                    BinaryOp::Or => x | y,
                    BinaryOp::Xor => x ^ y,
                    BinaryOp::ShiftLeft if (0..i128::from(t.bits)).contains(&y) => x.checked_shl(y as u32)?,
                    BinaryOp::ShiftRight if (0..i128::from(t.bits)).contains(&y) => x >> y,
                    _ => return None,
                }
            }
            _ => return None,
        };
        let low = value & ((1i128 << t.bits) - 1);
        Some(if t.signed && low > t.max() { low - (1i128 << t.bits) } else { low })
    }

    /// Bounds of the value that follow from its form; at worst those of its type.
    pub(super) fn of(&self, e: &Expr) -> Option<(i128, i128)> {
        let Type::Int(t) = &e.ty else {
            return (e.ty == Type::Bool).then_some((0, 1));
        };
        let whole = (t.min(), t.max());
        let within = |r: (i128, i128)| if r.0 >= whole.0 && r.1 <= whole.1 { r } else { whole };
        Some(match &e.kind {
            _ if self.constant(e).is_some() => self.constant(e).map_or(whole, |i| (i, i)),
            ExprKind::Convert(a) => self.of(a).map_or(whole, within),
            ExprKind::Select(_, a, b) => {
                let (x, y) = (self.of(a)?, self.of(b)?);
                within((x.0.min(y.0), x.1.max(y.1)))
            }
            ExprKind::Binary(op, a, b) => {
                let (x, y) = (self.of(a)?, self.of(b)?);
                match op {
                    BinaryOp::And if y.0 >= 0 => (0, if x.0 >= 0 { x.1.min(y.1) } else { y.1 }),
                    BinaryOp::And if x.0 >= 0 => (0, x.1),
                    BinaryOp::Or | BinaryOp::Xor if x.0 >= 0 && y.0 >= 0 => {
                        let top = 128 - x.1.max(y.1).leading_zeros();
                        (0, ((1i128 << top) - 1).min(whole.1))
                    }
                    BinaryOp::ShiftRight if x.0 >= 0 => match self.constant(b) {
                        Some(n) if (0..64).contains(&n) => (x.0 >> n, x.1 >> n),
                        _ => (0, x.1),
                    },
                    BinaryOp::ShiftLeft if x.0 >= 0 => match self.constant(b) {
                        Some(n) if (0..64).contains(&n) && x.1 < 1 << 62 => within((x.0 << n, x.1 << n)),
                        _ => whole,
                    },
                    BinaryOp::Remainder if y.0 > 0 => (if x.0 < 0 { 1 - y.1 } else { 0 }, y.1 - 1),
                    BinaryOp::Divide if x.0 >= 0 && y.0 > 0 => (0, x.1),
                    _ => self.exact(e).map_or(whole, within),
                }
            }
            _ => whole,
        })
    }

    /// Bounds of a sum, difference or product before it wraps.
    pub(super) fn exact(&self, e: &Expr) -> Option<(i128, i128)> {
        let ExprKind::Binary(op, a, b) = &e.kind else { return None };
        let (x, y) = (self.of(a)?, self.of(b)?);
        match op {
            BinaryOp::Add => Some((x.0 + y.0, x.1 + y.1)),
            BinaryOp::Subtract => Some((x.0 - y.1, x.1 - y.0)),
            BinaryOp::Multiply => {
                let corners =
                    [x.0.checked_mul(y.0)?, x.0.checked_mul(y.1)?, x.1.checked_mul(y.0)?, x.1.checked_mul(y.1)?];
                Some((corners.into_iter().min()?, corners.into_iter().max()?))
            }
            _ => None,
        }
    }

    /// Comparisons that the ranges of the operands decide; compilers warn about them.
    pub(super) fn decided(&self, op: BinaryOp, a: &Expr, b: &Expr) -> Option<bool> {
        use BinaryOp::*;
        if !op.is_comparison() || !a.ty.is_int() || !super::expr::is_pure(a) || !super::expr::is_pure(b) {
            return None;
        }
        if same_variable(a, b) {
            return Some(matches!(op, Equal | LessEqual | GreaterEqual));
        }
        if self.constant(a).is_none() && self.constant(b).is_none() {
            return None;
        }
        let (low_a, high_a) = self.of(a)?;
        let (low_b, high_b) = self.of(b)?;
        let less = if high_a < low_b {
            Some(true)
        } else if low_a >= high_b {
            Some(false)
        } else {
            None
        };
        let greater = if low_a > high_b {
            Some(true)
        } else if high_a <= low_b {
            Some(false)
        } else {
            None
        };
        match op {
            Less => less,
            GreaterEqual => less.map(|l| !l),
            Greater => greater,
            LessEqual => greater.map(|g| !g),
            Equal | NotEqual if low_a == high_a && (low_a, high_a) == (low_b, high_b) => Some(op == Equal),
            Equal | NotEqual if high_a < low_b || low_a > high_b => Some(op == NotEqual),
            _ => None,
        }
    }
}

/// Both read the same variable.
fn same_variable(a: &Expr, b: &Expr) -> bool {
    match (&a.kind, &b.kind) {
        (ExprKind::Read(Place::Local(x)), ExprKind::Read(Place::Local(y))) => x == y,
        (ExprKind::Read(Place::State(x)), ExprKind::Read(Place::State(y))) => x == y,
        (ExprKind::Read(Place::Static(x)), ExprKind::Read(Place::Static(y))) => x == y,
        (ExprKind::Convert(x), ExprKind::Convert(y)) => a.ty == b.ty && same_variable(x, y),
        _ => false,
    }
}
