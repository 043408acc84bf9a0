//! Integers of any size, fractions and floats.

use super::Answer;
use crate::eval::machine::{Machine, Unwind};
use crate::eval::value::{ListKind, Val};
use num_bigint::{BigInt, Sign};
use num_traits::{One, Signed, ToPrimitive, Zero};
use std::rc::Rc;

/// Shifts and powers that need more bits than this are a mistake.
const MAX_BITS: u64 = 1 << 20;
/// Intervals and arrays longer than this are a mistake.
pub const MAX_ELEMENTS: i64 = 10_000_000;

/// In lowest terms; an integer when it is one. The denominator must not be 0.
pub fn fraction<'w>(numerator: BigInt, denominator: BigInt) -> Val<'w> {
    let (mut a, mut b) = (numerator.clone().abs(), denominator.clone().abs());
    while !b.is_zero() {
        (a, b) = (b.clone(), a % b);
    }
    if a.is_zero() {
        return Val::int(0);
    }
    let (mut n, mut d) = (numerator / &a, denominator / &a);
    if d.is_negative() {
        (n, d) = (-n, -d);
    }
    if d.is_one() { Val::Int(n) } else { Val::Fraction(Rc::new((n, d))) }
}

fn float(value: &Val) -> Option<f64> {
    match value {
        Val::Int(n) => n.to_f64(),
        Val::Fraction(f) => Some(f.0.to_f64()? / f.1.to_f64()?),
        Val::Float(f) => Some(*f),
        _ => None,
    }
}

fn ratio(value: &Val) -> Option<(BigInt, BigInt)> {
    match value {
        Val::Int(n) => Some((n.clone(), BigInt::one())),
        Val::Fraction(f) => Some((f.0.clone(), f.1.clone())),
        _ => None,
    }
}

pub fn div_floor(a: &BigInt, b: &BigInt) -> BigInt {
    let (q, r) = (a / b, a % b);
    if !r.is_zero() && (r.is_negative() != b.is_negative()) { q - 1 } else { q }
}

/// The integer that a float is after rounding, or none for infinities.
fn from_float<'w>(f: f64) -> Option<Val<'w>> {
    use num_traits::FromPrimitive;
    BigInt::from_f64(f).map(Val::Int)
}

impl<'w> Machine<'w> {
    pub fn number(&mut self, receiver: &Val<'w>, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        if let [other] = args
            && let Some(value) = self.arithmetic(receiver, selector, other)?
        {
            return Ok(Some(value));
        }
        if let Val::Int(n) = receiver
            && let Some(value) = self.integer(n, selector, args)?
        {
            return Ok(Some(value));
        }
        let some = |v: Val<'w>| Ok(Some(v));
        let negative = match receiver {
            Val::Float(f) => *f < 0.0,
            other => ratio(other).is_some_and(|(n, _)| n.is_negative()),
        };
        let zero = receiver.equals(&Val::int(0));
        match (selector, args) {
            ("negated", []) => self.number(&Val::int(0), "-", std::slice::from_ref(receiver)),
            ("abs", []) if negative => self.number(receiver, "negated", &[]),
            ("abs", []) => some(receiver.clone()),
            ("negative", []) => some(Val::Bool(negative)),
            ("positive", []) => some(Val::Bool(!negative)),
            ("strictlyPositive", []) => some(Val::Bool(!negative && !zero)),
            ("isZero", []) => some(Val::Bool(zero)),
            ("sign", []) => some(Val::int(if zero {
                0
            } else if negative {
                -1
            } else {
                1
            })),
            ("squared", []) => self.number(receiver, "*", std::slice::from_ref(receiver)),
            ("reciprocal", []) => self.number(&Val::int(1), "/", std::slice::from_ref(receiver)),
            ("asFloat", []) => some(Val::Float(float(receiver).unwrap_or(f64::NAN))),
            ("truncated" | "asInteger" | "floor" | "ceiling" | "rounded", []) => match receiver {
                Val::Float(f) => {
                    let f = match selector {
                        "floor" => f.floor(),
                        "ceiling" => f.ceil(),
                        "rounded" => f.round(),
                        _ => f.trunc(),
                    };
                    Ok(from_float(f))
                }
                other => Ok(ratio(other).map(|(n, d)| {
                    Val::Int(match selector {
                        "floor" => div_floor(&n, &d),
                        "ceiling" => -div_floor(&-n, &d),
                        "rounded" => div_floor(&(n * 2 + &d), &(d * 2)),
                        _ => n / d,
                    })
                })),
            },
            ("numerator", []) => Ok(ratio(receiver).map(|(n, _)| Val::Int(n))),
            ("denominator", []) => Ok(ratio(receiver).map(|(_, d)| Val::Int(d))),
            ("sqrt" | "ln" | "log" | "exp" | "sin" | "cos" | "arcTan", []) => {
                let f = float(receiver).unwrap_or(f64::NAN);
                let result = match selector {
                    "sqrt" => f.sqrt(),
                    "ln" => f.ln(),
                    "log" => f.log10(),
                    "exp" => f.exp(),
                    "sin" => f.sin(),
                    "cos" => f.cos(),
                    _ => f.atan(),
                };
                // A perfect square stays exact.
                if selector == "sqrt" && matches!(receiver, Val::Int(_)) && result.fract() == 0.0 && result < 9e15 {
                    return Ok(from_float(result));
                }
                some(Val::Float(result))
            }
            ("log:", [base]) => some(Val::Float(float(receiver).unwrap_or(f64::NAN).log(float(base).unwrap_or(10.0)))),
            ("between:and:", [low, high]) => {
                let above = self.number(receiver, ">=", std::slice::from_ref(low))?;
                let below = self.number(receiver, "<=", std::slice::from_ref(high))?;
                some(Val::Bool(matches!((above, below), (Some(Val::Bool(true)), Some(Val::Bool(true))))))
            }
            ("to:", [last]) => self.interval(receiver, last, &Val::int(1)).map(Some),
            ("to:by:", [last, step]) => self.interval(receiver, last, step).map(Some),
            ("to:do:", [last, block]) => {
                let interval = self.interval(receiver, last, &Val::int(1))?;
                self.send(interval, &"do:".into(), vec![block.clone()])?;
                some(receiver.clone())
            }
            ("to:by:do:", [last, step, block]) => {
                let interval = self.interval(receiver, last, step)?;
                self.send(interval, &"do:".into(), vec![block.clone()])?;
                some(receiver.clone())
            }
            ("isNaN", []) => some(Val::Bool(matches!(receiver, Val::Float(f) if f.is_nan()))),
            ("isInfinite", []) => some(Val::Bool(matches!(receiver, Val::Float(f) if f.is_infinite()))),
            ("isNumber", []) => some(Val::Bool(true)),
            ("asNumber", []) => some(receiver.clone()),
            ("isFloat", []) => some(Val::Bool(matches!(receiver, Val::Float(_)))),
            ("isFraction", []) => some(Val::Bool(matches!(receiver, Val::Fraction(_)))),
            _ => Ok(None),
        }
    }

    fn arithmetic(&mut self, a: &Val<'w>, selector: &str, b: &Val<'w>) -> Answer<'w> {
        let known = matches!(
            selector,
            "+" | "-"
                | "*"
                | "/"
                | "//"
                | "\\\\"
                | "rem:"
                | "quo:"
                | "mod:"
                | "div:"
                | "<"
                | ">"
                | "<="
                | ">="
                | "max:"
                | "min:"
                | "raisedTo:"
                | "raisedToInteger:"
                | "**"
        );
        if !known {
            return Ok(None);
        }
        if !matches!(b, Val::Int(_) | Val::Fraction(_) | Val::Float(_)) {
            let text = format!("`{selector}` needs a number as argument, not {}", self.describe(b));
            return self.raise("Error", text).map(Some);
        }
        if matches!(selector, "raisedTo:" | "raisedToInteger:" | "**") {
            return self.power(a, b).map(Some);
        }
        let zero_divide =
            matches!(selector, "/" | "//" | "\\\\" | "rem:" | "quo:" | "mod:" | "div:") && b.equals(&Val::int(0));
        if zero_divide && !matches!((a, b), (Val::Float(_), _) | (_, Val::Float(_))) {
            return self.raise("ZeroDivide", "division by zero".into()).map(Some);
        }
        if let (Some((n1, d1)), Some((n2, d2))) = (ratio(a), ratio(b)) {
            // a op b with both over the common denominator
            let (l, r) = (&n1 * &d2, &n2 * &d1);
            let value = match selector {
                "+" => fraction(l + r, d1 * d2),
                "-" => fraction(l - r, d1 * d2),
                "*" => fraction(n1 * n2, d1 * d2),
                "/" => fraction(n1 * d2, d1 * n2),
                "//" | "div:" => Val::Int(div_floor(&l, &r)),
                "quo:" => Val::Int(l / r),
                "\\\\" | "mod:" => fraction(&l - div_floor(&l, &r) * &r, d1 * d2),
                "rem:" => fraction(&l - (&l / &r) * &r, d1 * d2),
                "<" => Val::Bool(l < r),
                ">" => Val::Bool(l > r),
                "<=" => Val::Bool(l <= r),
                ">=" => Val::Bool(l >= r),
                "max:" => (if l >= r { a } else { b }).clone(),
                _ => (if l <= r { a } else { b }).clone(),
            };
            return Ok(Some(value));
        }
        let (Some(x), Some(y)) = (float(a), float(b)) else { return Ok(None) };
        Ok(match selector {
            "+" => Some(Val::Float(x + y)),
            "-" => Some(Val::Float(x - y)),
            "*" => Some(Val::Float(x * y)),
            "/" => Some(Val::Float(x / y)),
            "//" | "div:" => from_float((x / y).floor()),
            "quo:" => from_float((x / y).trunc()),
            "\\\\" | "mod:" => Some(Val::Float(x - (x / y).floor() * y)),
            "rem:" => Some(Val::Float(x % y)),
            "<" => Some(Val::Bool(x < y)),
            ">" => Some(Val::Bool(x > y)),
            "<=" => Some(Val::Bool(x <= y)),
            ">=" => Some(Val::Bool(x >= y)),
            "max:" => Some((if x >= y { a } else { b }).clone()),
            _ => Some((if x <= y { a } else { b }).clone()),
        })
    }

    fn power(&mut self, base: &Val<'w>, exponent: &Val<'w>) -> Result<Val<'w>, Unwind<'w>> {
        if let (Some((n, d)), Val::Int(e)) = (ratio(base), exponent) {
            let size = n.bits().max(d.bits()).max(1);
            let Some(e) = e.to_i64().filter(|e| e.unsigned_abs().saturating_mul(size) < MAX_BITS) else {
                return self.raise("Error", "this power is too large".into());
            };
            let count = e.unsigned_abs() as u32;
            let (n, d) = (n.pow(count), d.pow(count));
            if e < 0 && n.is_zero() {
                return self.raise("ZeroDivide", "division by zero".into());
            }
            return Ok(if e < 0 { fraction(d, n) } else { fraction(n, d) });
        }
        let (x, y) = (float(base).unwrap_or(f64::NAN), float(exponent).unwrap_or(f64::NAN));
        Ok(Val::Float(x.powf(y)))
    }

    fn interval(&mut self, first: &Val<'w>, last: &Val<'w>, step: &Val<'w>) -> Result<Val<'w>, Unwind<'w>> {
        let (Val::Int(from), Some((to, one)), Val::Int(by)) = (first, ratio(last), step) else {
            return self.raise("Error", "an interval goes from integer to integer".into());
        };
        let to = div_floor(&to, &one);
        if by.is_zero() {
            return self.raise("Error", "the step of this interval is 0".into());
        }
        let count = div_floor(&(to - from), by) + 1i32;
        let Some(count) = count.to_i64().filter(|c| *c <= MAX_ELEMENTS) else {
            return self.raise("Error", "this interval is too long".into());
        };
        let items = (0..count.max(0)).map(|i| Val::Int(from + by * i)).collect();
        Ok(Val::list(ListKind::Interval, items))
    }

    fn integer(&mut self, n: &BigInt, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let int = |n: BigInt| Ok(Some(Val::Int(n)));
        let boolean = |b: bool| Ok(Some(Val::Bool(b)));
        if let [Val::Int(m)] = args {
            match selector {
                "bitAnd:" | "&" => return int(n & m),
                "bitOr:" | "|" => return int(n | m),
                "bitXor:" => return int(n ^ m),
                "bitClear:" => return int(n & !m),
                "anyMask:" => return boolean(!(n & m).is_zero()),
                "allMask:" => return boolean((n & m) == *m),
                "noMask:" => return boolean((n & m).is_zero()),
                "<<" | ">>" | ">>>" | "bitShift:" => {
                    let left = if selector.starts_with('>') { -m } else { m.clone() };
                    let Some(left) = left.to_i64().filter(|l| *l < MAX_BITS as i64) else {
                        return self.raise("Error", "this shift is too large".into()).map(Some);
                    };
                    return int(if left >= 0 { n << left } else { n >> left.unsigned_abs().min(MAX_BITS) });
                }
                "bitAt:" => return int((n >> (m.to_u64().unwrap_or(1).clamp(1, MAX_BITS) - 1)) & BigInt::one()),
                "gcd:" | "lcm:" => {
                    let (mut a, mut b) = (n.abs(), m.abs());
                    while !b.is_zero() {
                        (a, b) = (b.clone(), a % b);
                    }
                    if selector == "gcd:" || a.is_zero() {
                        return int(a);
                    }
                    return int((n * m).abs() / a);
                }
                "roundUpTo:" | "truncateTo:" | "roundTo:" if !m.is_zero() => {
                    return int(match selector {
                        "roundUpTo:" => -div_floor(&-n, m) * m,
                        "truncateTo:" => (n / m) * m,
                        _ => div_floor(&(n * 2 + m), &(m * 2)) * m,
                    });
                }
                _ => {}
            }
        }
        match (selector, args) {
            ("isInteger", []) => boolean(true),
            ("even", []) => boolean((n & BigInt::one()).is_zero()),
            ("odd", []) => boolean(!(n & BigInt::one()).is_zero()),
            ("isPowerOfTwo", []) => boolean(n.is_positive() && (n & (n - 1i32)).is_zero()),
            ("bitInvert", []) => int(!n),
            ("highBit", []) => int(if n.sign() == Sign::Minus { (-n).bits() } else { n.bits() }.into()),
            ("lowBit", []) => int(n.trailing_zeros().map_or(0, |z| z + 1).into()),
            ("asCharacter", []) => Ok(n.to_u32().and_then(char::from_u32).map(Val::Char)),
            ("timesRepeat:", [block]) => {
                let mut i = BigInt::zero();
                while i < *n {
                    self.call(block, &[])?;
                    i += 1;
                }
                int(n.clone())
            }
            ("factorial", []) => match n.to_u32().filter(|n| *n <= 5000) {
                Some(n) => int((1..=n).fold(BigInt::one(), |product, i| product * i)),
                None => self.raise("Error", "this factorial is too large".into()).map(Some),
            },
            ("sqrtFloor", []) if !n.is_negative() => int(n.sqrt()),
            _ => Ok(super::print::integer_text(n, selector, args)),
        }
    }
}
