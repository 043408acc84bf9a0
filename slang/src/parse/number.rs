//! The value of a number literal.
//!
//! *In*: the text of a [`super::lexer::TokenKind::Number`] token and whether a minus stands directly before it.
//! *Out*: the literal, or why there is none. Never rounds an integer; never builds one from an absurd exponent.

use crate::ast::Literal;
use num_bigint::BigInt;
use num_traits::{One, ToPrimitive, Zero};

/// `1e4000` is a number somebody may mean; `1e999999999` only fills the memory.
const MAX_EXPONENT: u32 = 10_000;

/// `digits` is what follows the sign. Errors are sentences.
pub fn literal(digits: &str, negative: bool) -> Result<Literal, String> {
    let (radix, mut negative, body) = match split_radix(digits) {
        Some((radix, body)) => match body.strip_prefix('-') {
            Some(body) => (radix, !negative, body),
            None => (radix, negative, body),
        },
        None => (10, negative, digits),
    };
    let is_digit = |c: char| c.is_digit(radix);
    let whole_end = body.find(|c| !is_digit(c)).unwrap_or(body.len());
    let (whole, rest) = body.split_at(whole_end);
    let (fraction, rest) = match rest.strip_prefix('.') {
        Some(rest) => {
            let end = rest.find(|c| !is_digit(c)).unwrap_or(rest.len());
            (Some(&rest[..end]), &rest[end..])
        }
        None => (None, rest),
    };
    if whole.is_empty() {
        negative = false;
    }
    let sign = |n: BigInt| if negative { -n } else { n };
    let mantissa = integer(whole, radix);
    if let Some(scale) = rest.strip_prefix('s') {
        let places = fraction.map_or(0, str::len) as u32;
        let scale = match scale {
            "" => places,
            text => text.parse().map_err(|_| format!("the scale {text} is too large"))?,
        };
        let denominator = BigInt::from(radix).pow(places);
        let numerator = mantissa * &denominator + integer(fraction.unwrap_or(""), radix);
        let divisor = gcd(numerator.clone(), denominator.clone());
        return Ok(Literal::Scaled(sign(numerator / &divisor), denominator / divisor, scale));
    }
    let exponent: i64 = match rest.strip_prefix(['e', 'd', 'q']) {
        Some(text) => text.parse().map_err(|_| format!("the exponent {text} is too large"))?,
        None => 0,
    };
    if exponent.unsigned_abs() > u64::from(MAX_EXPONENT) {
        return Err(format!("the exponent {exponent} is beyond {MAX_EXPONENT}"));
    }
    if fraction.is_none() && exponent >= 0 {
        return Ok(Literal::Integer(sign(mantissa * BigInt::from(radix).pow(exponent as u32))));
    }
    let minus = if negative { "-" } else { "" };
    if radix == 10 {
        let text = format!("{minus}{whole}.{}{}", fraction.unwrap_or("0"), exponent_text(exponent));
        let value = text.parse::<f64>().map_err(|_| "this number cannot be read".to_string())?;
        return Ok(Literal::Float(value, text.into()));
    }
    let digits = fraction.unwrap_or("");
    let scaled = integer(&format!("{whole}{digits}"), radix).to_f64().unwrap_or(f64::INFINITY);
    let value = scaled * f64::from(radix).powi(exponent as i32 - digits.len() as i32);
    let value = if negative { -value } else { value };
    Ok(Literal::Float(value, format!("{value:?}").into()))
}

fn exponent_text(exponent: i64) -> String {
    if exponent == 0 { String::new() } else { format!("e{exponent}") }
}

fn split_radix(text: &str) -> Option<(u32, &str)> {
    let (radix, body) = text.split_once('r')?;
    let radix = radix.parse().ok().filter(|r| (2..=36).contains(r))?;
    Some((radix, body))
}

fn integer(digits: &str, radix: u32) -> BigInt {
    if digits.is_empty() {
        return BigInt::zero();
    }
    match u64::from_str_radix(digits, radix) {
        Ok(small) => BigInt::from(small),
        Err(_) => BigInt::parse_bytes(digits.as_bytes(), radix).unwrap_or_default(),
    }
}

fn gcd(mut a: BigInt, mut b: BigInt) -> BigInt {
    while !b.is_zero() {
        (a, b) = (b.clone(), a % b);
    }
    if a.is_zero() { BigInt::one() } else { a }
}

#[cfg(test)]
mod tests {
    use super::literal;
    use crate::ast::Literal::*;
    use num_bigint::BigInt;

    #[test]
    fn literals_have_the_value_smalltalk_gives_them() {
        let int = |n: i64| Integer(BigInt::from(n));
        let cases = [
            ("42", false, int(42)),
            ("42", true, int(-42)),
            ("16rff", false, int(255)),
            ("16r-FF", false, int(-255)),
            ("16rFF", true, int(-255)),
            ("16r1e2", false, int(0x1e2)),
            ("2r1e4", false, int(16)),
            ("36rZZ", false, int(35 * 36 + 35)),
            ("1e3", false, int(1000)),
            ("1.5", false, Float(1.5, "1.5".into())),
            ("1.5", true, Float(-1.5, "-1.5".into())),
            ("1.17e-38", false, Float(1.17e-38, "1.17e-38".into())),
            ("1e-2", false, Float(0.01, "1.0e-2".into())),
            ("2r1.1", false, Float(1.5, "1.5".into())),
            ("1.5s2", false, Scaled(BigInt::from(3), BigInt::from(2), 2)),
            ("3s", true, Scaled(BigInt::from(-3), BigInt::from(1), 0)),
        ];
        for (text, negative, expected) in cases {
            assert_eq!(literal(text, negative), Ok(expected), "{text}");
        }
    }

    #[test]
    fn an_absurd_exponent_is_refused() {
        assert!(literal("1e999999", false).is_err());
        assert!(literal("1e99999999999999999999", false).is_err());
    }
}
