//! Simplification: constants, conversions that change nothing, conditions that are decided, statements nobody reaches.
//!
//! *In*: statements and the unit's constants. *Out*: fewer of the same meaning. Named constants keep their names unless what they
//! decide is decided; values that only the C compiler knows decide nothing.

use super::effects::Effects;
use super::lift::negated;
use crate::ir::flow::{breaks_to, falls_through, strip_tail_breaks};
use crate::ir::walk::{VisitMut, walk_expr_mut};
use crate::ir::{BinaryOp, Constant, ConstantValue, Expr, ExprKind, IntType, Place, Stmt, StmtKind, Type, UnaryOp};

pub struct Fold<'c> {
    pub constants: &'c [Constant],
}

impl Fold<'_> {
    pub fn body(&mut self, stmts: &mut Vec<Stmt>) {
        self.stmts(stmts);
    }

    fn known(&self, e: &Expr) -> Option<i128> {
        match &e.kind {
            ExprKind::Int(n) => Some(*n),
            ExprKind::Constant(id) => match self.constants.get(id.index())?.value {
                ConstantValue::Int(n) => Some(n),
                _ => None,
            },
            ExprKind::Convert(inner) => match (&e.ty, &inner.ty) {
                (Type::Int(t), Type::Int(_) | Type::Bool) => self.known(inner).map(|n| wrap(n, t)),
                _ => None,
            },
            _ => None,
        }
    }

    fn simplify(&self, e: &mut Expr) {
        let ty = e.ty.clone();
        let replacement = match &mut e.kind {
            ExprKind::Convert(inner) => self.conversion(inner, &ty),
            ExprKind::Unary(op, inner) => match (op, &inner.kind, &ty) {
                (UnaryOp::Not, ExprKind::Int(_) | ExprKind::Unary(UnaryOp::Not, _) | ExprKind::Binary(..), _) => {
                    // A comparison of floats stays as it is: its opposite is another one.
                    let float = matches!(&inner.kind, ExprKind::Binary(_, a, _) if a.ty.is_float());
                    (!float).then(|| negated(take(inner)))
                }
                (UnaryOp::Negate, ExprKind::Int(n), Type::Int(t)) => Some(int(wrap(-n, t), &ty)),
                (UnaryOp::Invert, ExprKind::Int(n), Type::Int(t)) => Some(int(wrap(!n, t), &ty)),
                _ => None,
            },
            ExprKind::Binary(op, a, b) => self.binary(*op, a, b, &ty),
            ExprKind::LogicalAnd(a, b) => match (self.decided(a), self.decided(b)) {
                (Some(true), _) => Some(take(b)),
                (Some(false), _) => Some(truth(false)),
                (None, Some(true)) => Some(take(a)),
                _ => None,
            },
            ExprKind::LogicalOr(a, b) => match (self.decided(a), self.decided(b)) {
                (Some(false), _) => Some(take(b)),
                (Some(true), _) => Some(truth(true)),
                (None, Some(false)) => Some(take(a)),
                _ => None,
            },
            ExprKind::Select(c, a, b) => match self.decided(c) {
                Some(true) => Some(take(a)),
                Some(false) => Some(take(b)),
                None => match (self.known(a), self.known(b), &ty) {
                    (Some(x), Some(y), Type::Bool) if x != y => {
                        let c = take(c);
                        Some(if x != 0 { c } else { negated(c) })
                    }
                    // A truth value as a number.
                    (Some(1), Some(0), Type::Int(_)) => Some(Expr { kind: ExprKind::Convert(Box::new(take(c))), ty }),
                    (Some(0), Some(1), Type::Int(_)) => {
                        Some(Expr { kind: ExprKind::Convert(Box::new(negated(take(c)))), ty })
                    }
                    _ => None,
                },
            },
            ExprKind::Read(Place::Deref(pointer)) => match &mut pointer.kind {
                ExprKind::AddressOf(place) => Some(Expr { kind: ExprKind::Read(place.clone()), ty }),
                _ => None,
            },
            _ => None,
        };
        if let Some(new) = replacement
            && new.ty.same(&e.ty)
        {
            *e = new;
        }
    }

    fn decided(&self, e: &Expr) -> Option<bool> {
        self.known(e).map(|n| n != 0)
    }

    fn conversion(&self, inner: &mut Box<Expr>, ty: &Type) -> Option<Expr> {
        if inner.ty == *ty {
            return Some(take(inner));
        }
        match (&mut inner.kind, ty) {
            (ExprKind::Int(n), Type::Int(t)) => Some(int(wrap(*n, t), ty)),
            (ExprKind::Int(n), Type::F64 | Type::F32) => {
                Some(Expr { kind: ExprKind::Float(*n as f64), ty: ty.clone() })
            }
            (ExprKind::Int(0) | ExprKind::Null, Type::Pointer(..) | Type::Function(_)) => {
                Some(Expr { kind: ExprKind::Null, ty: ty.clone() })
            }
            (ExprKind::Null, Type::Int(_)) => Some(int(0, ty)),
            // Two integer conversions are one, unless the middle one lost bits that the last one would keep.
            (ExprKind::Convert(source), Type::Int(target)) => match (&source.ty, &inner.ty) {
                (Type::Int(s), Type::Int(m)) if m.bits >= target.bits.min(s.bits) && keeps(s, m, target) => {
                    let source = take(source);
                    Some(if source.ty == *ty {
                        source
                    } else {
                        Expr { kind: ExprKind::Convert(Box::new(source)), ty: ty.clone() }
                    })
                }
                (Type::Bool, Type::Int(_)) => {
                    let source = take(source);
                    Some(Expr { kind: ExprKind::Convert(Box::new(source)), ty: ty.clone() })
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn binary(&self, op: BinaryOp, a: &mut Box<Expr>, b: &mut Box<Expr>, ty: &Type) -> Option<Expr> {
        use BinaryOp::*;
        let (x, y) = (self.known(a), self.known(b));
        if matches!(op, Equal | NotEqual | Less | LessEqual | Greater | GreaterEqual) {
            if let (Some(x), Some(y)) = (x, y) {
                return Some(truth(match op {
                    Equal => x == y,
                    NotEqual => x != y,
                    Less => x < y,
                    LessEqual => x <= y,
                    Greater => x > y,
                    _ => x >= y,
                }));
            }
            if let (Some(x), Some(y), Equal | NotEqual) = (is_null(a), is_null(b), op)
                && (x || y)
            {
                return Some(truth((x == y) == (op == Equal)));
            }
            // A truth value that was made a number and is tested again.
            if let (ExprKind::Convert(inner), Some(n), Equal | NotEqual) = (&mut a.kind, y, op)
                && inner.ty == Type::Bool
            {
                return Some(match (n, op) {
                    (0, NotEqual) | (1, Equal) => take(inner),
                    (0, Equal) | (1, NotEqual) => negated(take(inner)),
                    (_, op) => truth(op == NotEqual),
                });
            }
            if let (ExprKind::Select(c, p, q), Some(n), Equal | NotEqual) = (&mut a.kind, y, op)
                && let (Some(p), Some(q)) = (self.known(p), self.known(q))
            {
                let (yes, no) = ((p == n) == (op == Equal), (q == n) == (op == Equal));
                return Some(match (yes, no) {
                    (true, false) => take(c),
                    (false, true) => negated(take(c)),
                    _ if Effects::of_expr(c).is_pure() => truth(yes),
                    _ => return None,
                });
            }
            return None;
        }
        let Type::Int(t) = ty else { return None };
        let literal = |e: &Expr| matches!(e.kind, ExprKind::Int(_));
        if let (Some(x), Some(y), true, true) = (x, y, literal(a), literal(b)) {
            let value = match op {
                Add => x.checked_add(y)?,
                Subtract => x.checked_sub(y)?,
                Multiply => x.checked_mul(y)?,
                Divide => x.checked_div(y)?,
                Remainder => x.checked_rem(y)?,
                And => x & y,
                Or => x | y,
                Xor => x ^ y,
                ShiftLeft if (0..t.bits as i128).contains(&y) => x << y,
                ShiftRight if (0..t.bits as i128).contains(&y) => x >> y,
                // Code for wider words that is not reached with this one.
                ShiftLeft | ShiftRight if y >= t.bits as i128 => 0,
                _ => return None,
            };
            return Some(int(wrap(value, t), ty));
        }
        match (op, x, y) {
            (Add | Subtract | Or | Xor | ShiftLeft | ShiftRight, _, Some(0)) if literal(b) => Some(take(a)),
            (Add | Or | Xor, Some(0), _) if literal(a) => Some(take(b)),
            (Multiply | Divide, _, Some(1)) if literal(b) => Some(take(a)),
            (Multiply, Some(1), _) if literal(a) => Some(take(b)),
            (Multiply | And, _, Some(0)) if literal(b) && Effects::of_expr(a).is_pure() => Some(int(0, ty)),
            // (a + 3) + 4
            (Add, _, Some(y)) if literal(b) => match &mut a.kind {
                ExprKind::Binary(Add, inner, k) if literal(k) => {
                    let sum = wrap(self.known(k)? + y, t);
                    let inner = take(inner);
                    Some(Expr { kind: ExprKind::Binary(Add, Box::new(inner), Box::new(int(sum, ty))), ty: ty.clone() })
                }
                _ => None,
            },
            _ => None,
        }
    }

    fn statement(&self, stmt: Stmt, out: &mut Vec<Stmt>) {
        let location = stmt.location;
        match stmt.kind {
            StmtKind::If { condition, mut then, mut otherwise } => match self.decided(&condition) {
                Some(true) => out.append(&mut then),
                Some(false) => out.append(&mut otherwise),
                None => {
                    let kind = match (then.is_empty(), otherwise.is_empty()) {
                        (true, true) if Effects::of_expr(&condition).is_pure() => return,
                        (true, true) => StmtKind::Eval(condition),
                        (true, false) => {
                            StmtKind::If { condition: negated(condition), then: otherwise, otherwise: Vec::new() }
                        }
                        _ => StmtKind::If { condition, then, otherwise },
                    };
                    out.push(Stmt { kind, location });
                }
            },
            StmtKind::While { condition, .. } if self.decided(&condition) == Some(false) => {}
            StmtKind::Block { label, mut body } => {
                strip_tail_breaks(&mut body, label);
                if breaks_to(&body, label) {
                    out.push(Stmt { kind: StmtKind::Block { label, body }, location });
                } else {
                    out.append(&mut body);
                }
            }
            StmtKind::Eval(e) if Effects::of_expr(&e).is_pure() => {}
            // The effect of a conversion is that of what it converts.
            StmtKind::Eval(Expr { kind: ExprKind::Convert(inner), .. }) => {
                self.statement(Stmt { kind: StmtKind::Eval(*inner), location }, out);
            }
            StmtKind::Assign(Place::Local(a), Expr { kind: ExprKind::Read(Place::Local(b)), .. }) if a == b => {}
            StmtKind::Switch { value, cases, default } => match self.decided_case(&value, &cases) {
                Some(Some(i)) => out.extend(cases.into_iter().nth(i).map(|c| c.body).unwrap_or_default()),
                Some(None) => out.extend(default),
                None => out.push(Stmt { kind: StmtKind::Switch { value, cases, default }, location }),
            },
            kind => out.push(Stmt { kind, location }),
        }
    }

    /// Which case a constant selects: none (not decided), the default, or a case.
    fn decided_case(&self, value: &Expr, cases: &[crate::ir::Case]) -> Option<Option<usize>> {
        let n = self.known(value)?;
        Some(cases.iter().position(|c| c.labels.iter().any(|(a, b)| (*a..=*b).contains(&n))))
    }
}

impl VisitMut for Fold<'_> {
    fn expr(&mut self, expr: &mut Expr) {
        walk_expr_mut(self, expr);
        self.simplify(expr);
    }

    fn stmts(&mut self, stmts: &mut Vec<Stmt>) {
        let mut out = Vec::with_capacity(stmts.len());
        for mut stmt in std::mem::take(stmts) {
            self.stmt(&mut stmt);
            self.statement(stmt, &mut out);
            // Nothing behind a jump is reached.
            if out.last().is_some_and(|s| !falls_through(std::slice::from_ref(s))) {
                break;
            }
        }
        *stmts = out;
    }
}

fn keeps(source: &IntType, middle: &IntType, target: &IntType) -> bool {
    // Widening by the source's sign, then to the target: the same as directly, if the middle type does not reinterpret what
    // the target extends.
    if target.bits <= middle.bits && target.bits <= source.bits {
        return true;
    }
    if middle.bits > source.bits {
        return target.bits <= middle.bits || middle.signed == source.signed || (middle.signed && !source.signed);
    }
    middle.bits == source.bits && (middle.signed == source.signed || target.bits <= middle.bits)
}

fn wrap(value: i128, ty: &IntType) -> i128 {
    crate::lower::convert::wrap(value, ty.bits, ty.signed)
}

fn int(value: i128, ty: &Type) -> Expr {
    Expr { kind: ExprKind::Int(value), ty: ty.clone() }
}

/// Whether a pointer is null, where the expression says it: C compilers warn about such tests.
fn is_null(e: &Expr) -> Option<bool> {
    match &e.kind {
        ExprKind::Null => Some(true),
        ExprKind::FunctionAddress(_) => Some(false),
        ExprKind::AddressOf(Place::Local(_) | Place::State(_) | Place::Static(_)) => Some(false),
        _ => None,
    }
}

fn truth(value: bool) -> Expr {
    Expr { kind: ExprKind::Int(value as i128), ty: Type::Bool }
}

fn take(e: &mut Box<Expr>) -> Expr {
    std::mem::replace(&mut **e, truth(false))
}
