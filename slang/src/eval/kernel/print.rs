//! Objects as text: `printString`, `displayString`, `storeString`, numbers in other bases.

use crate::eval::machine::{Machine, Unwind};
use crate::eval::value::{ListKind, Stream, Val};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive};
use std::cell::RefCell;
use std::rc::Rc;

const MAX_DEPTH: usize = 6;

/// Selectors that make a text of an integer.
pub fn integer_text<'w>(n: &BigInt, selector: &str, args: &[Val<'w>]) -> Option<Val<'w>> {
    let digits = |radix: u32| n.abs().to_str_radix(radix).to_uppercase();
    let sign = if n.is_negative() { "-" } else { "" };
    let radix = |v: &Val<'w>| match v {
        Val::Int(r) => r.to_u32().filter(|r| (2..=36).contains(r)),
        _ => None,
    };
    let pad = |text: String, width: &Val<'w>, with: char| match width {
        Val::Int(w) => {
            let missing = w.to_usize().unwrap_or(0).min(10_000).saturating_sub(text.chars().count());
            format!("{}{text}", with.to_string().repeat(missing))
        }
        _ => text,
    };
    let text = match (selector, args) {
        ("hex" | "storeStringHex", []) => format!("{sign}16r{}", digits(16)),
        ("printStringHex", []) => format!("{sign}{}", digits(16)),
        ("asHexDigit", []) => digits(16),
        ("printString:", [r]) => format!("{sign}{}", digits(radix(r)?)),
        ("printStringRadix:" | "storeStringBase:" | "storeStringRadix:" | "radix:", [r]) => {
            let r = radix(r)?;
            format!("{sign}{r}r{}", digits(r))
        }
        ("printPaddedWith:to:", [Val::Char(c), width]) => format!("{sign}{}", pad(digits(10), width, *c)),
        ("printPaddedWith:to:base:", [Val::Char(c), width, r]) => {
            format!("{sign}{}", pad(digits(radix(r)?), width, *c))
        }
        ("printStringBase:length:padded:", [r, width, Val::Bool(zero)])
        | ("printStringLength:padded:base:", [width, Val::Bool(zero), r]) => {
            pad(format!("{sign}{}", digits(radix(r)?)), width, if *zero { '0' } else { ' ' })
        }
        ("printStringLength:", [width]) => pad(format!("{sign}{}", digits(10)), width, ' '),
        _ => return None,
    };
    Some(Val::string(text))
}

/// As Smalltalk prints floats: shortest digits that read back, always with a fraction or an exponent.
pub fn float_text(f: f64) -> String {
    if f.is_nan() {
        return "Float nan".into();
    }
    if f.is_infinite() {
        return if f > 0.0 { "Float infinity" } else { "Float infinity negated" }.into();
    }
    let text = format!("{f:?}");
    // Rust writes 1e16 where Smalltalk writes 1.0e16.
    match text.split_once('e') {
        Some((mantissa, exponent)) if !mantissa.contains('.') => format!("{mantissa}.0e{exponent}"),
        _ => text,
    }
}

pub fn symbol_text(s: &str) -> String {
    let plain = !s.is_empty()
        && s.split(':').all(|part| part.chars().all(|c| c.is_alphanumeric() || c == '_'))
        && !s.starts_with(|c: char| c.is_ascii_digit() || c == ':');
    let binary = !s.is_empty() && s.chars().all(|c| crate::parse::lexer::is_binary(c) || c == '|');
    if plain || binary { format!("#{s}") } else { format!("#'{}'", s.replace('\'', "''")) }
}

impl<'w> Machine<'w> {
    /// `asString` of strings, symbols, characters and classes; else as printed.
    pub fn display(&mut self, value: &Val<'w>) -> Result<String, Unwind<'w>> {
        match value {
            Val::Str(s) => Ok(s.borrow().clone()),
            Val::Symbol(s) => Ok(s.to_string()),
            Val::Char(c) => Ok(c.to_string()),
            other => self.printed(other, 0),
        }
    }

    pub fn printed(&mut self, value: &Val<'w>, depth: usize) -> Result<String, Unwind<'w>> {
        if depth > MAX_DEPTH {
            return Ok("...".into());
        }
        Ok(match value {
            Val::Nil => "nil".into(),
            Val::Bool(b) => b.to_string(),
            Val::Int(n) => n.to_string(),
            Val::Fraction(f) => format!("({}/{})", f.0, f.1),
            Val::Float(f) => float_text(*f),
            Val::Char(' ') => "Character space".into(),
            Val::Char(c) => format!("${c}"),
            Val::Symbol(s) => symbol_text(s),
            Val::Str(s) => format!("'{}'", s.borrow().replace('\'', "''")),
            Val::List(list) => {
                let items = list.items.borrow().clone();
                match list.kind {
                    ListKind::Array => {
                        let parts = self.all_printed(&items, depth)?;
                        // Pharo prints an array of literals as a literal, any other one in braces.
                        if items.iter().all(is_literal) {
                            let parts: Vec<String> = parts.into_iter().collect();
                            format!("#({})", parts.join(" "))
                        } else {
                            format!("{{{}}}", parts.join(". "))
                        }
                    }
                    ListKind::ByteArray => format!("#[{}]", self.all_printed(&items, depth)?.join(" ")),
                    ListKind::Interval => format!("({})", self.all_printed(&items, depth)?.join(" ")),
                    ListKind::Ordered => {
                        let name = value.class_name();
                        format!("an {name}({})", self.all_printed(&items, depth)?.join(" "))
                    }
                }
            }
            Val::Set(set) => {
                let items: Vec<_> = set.items.borrow().values().map(|(v, _)| v.clone()).collect();
                format!("a {}({})", value.class_name(), self.all_printed(&items, depth)?.join(" "))
            }
            Val::Dict(dict) => {
                let pairs: Vec<_> = dict.items.borrow().values().cloned().collect();
                let mut parts = Vec::new();
                for (k, v) in pairs {
                    parts.push(format!("{}->{}", self.printed(&k, depth + 1)?, self.printed(&v, depth + 1)?));
                }
                format!("a {}({})", value.class_name(), parts.join(" "))
            }
            Val::Assoc(pair) => {
                let (k, v) = pair.borrow().clone();
                format!("{}->{}", self.printed(&k, depth + 1)?, self.printed(&v, depth + 1)?)
            }
            Val::Binding(class, name) => {
                let value = self.class_variable(class, name)?;
                format!("{}->{}", symbol_text(name), self.printed(&value, depth + 1)?)
            }
            Val::Class(name, false) => name.to_string(),
            Val::Class(name, true) => format!("{name} class"),
            Val::Method(m) => super::super::machine::method_name(m),
            Val::Instance(_) => {
                let stream = Val::Stream(Rc::new(RefCell::new(Stream { items: Vec::new(), position: 0, text: true })));
                match self.find_method(value, &"printOn:".into()) {
                    Some(method) => {
                        self.activate(method, value.clone(), vec![stream.clone()])?;
                        match stream {
                            Val::Stream(s) => super::stream::contents_text(&s.borrow().items),
                            _ => String::new(),
                        }
                    }
                    None => self.describe(value),
                }
            }
            other => self.describe(other),
        })
    }

    fn all_printed(&mut self, items: &[Val<'w>], depth: usize) -> Result<Vec<String>, Unwind<'w>> {
        items.iter().map(|item| self.printed(item, depth + 1)).collect()
    }
}

fn is_literal(value: &Val) -> bool {
    match value {
        Val::Nil | Val::Bool(_) | Val::Int(_) | Val::Float(_) | Val::Char(_) | Val::Symbol(_) | Val::Str(_) => true,
        Val::List(list) => {
            matches!(list.kind, ListKind::Array | ListKind::ByteArray) && list.items.borrow().iter().all(is_literal)
        }
        _ => false,
    }
}
