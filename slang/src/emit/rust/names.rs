//! Names of the sources as names of Rust.
//!
//! *In*: C names (functions, variables, constants, types). *Out*: identifiers that Rust accepts, in the case its lints
//! want for types, constants and modules. Functions, fields and locals keep their spelling.

use crate::source::Name;
use proc_macro2::{Ident, Span};
use std::collections::BTreeSet;

/// Rust's strict and reserved keywords that may be written as raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Keywords that have no raw form.
const RESERVED: &[&str] = &["self", "Self", "super", "crate", "_", ""];

/// A value name (function, field, local) as it is.
pub fn value(name: &str) -> Ident {
    let mut clean: String = name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    if clean.starts_with(|c: char| c.is_ascii_digit()) {
        clean.insert(0, '_');
    }
    if RESERVED.contains(&clean.as_str()) {
        Ident::new(&format!("{clean}_"), Span::call_site())
    } else if KEYWORDS.contains(&clean.as_str()) {
        Ident::new_raw(&clean, Span::call_site())
    } else {
        Ident::new(&clean, Span::call_site())
    }
}

/// `HeaderFlagBitPosition` as `HEADER_FLAG_BIT_POSITION`.
pub fn screaming(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// `SpurMemory` as `spur_memory`, `VMStruct` as `vm_struct`.
pub fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            if !out.ends_with('_') {
                out.push('_');
            }
            continue;
        }
        let before = i.checked_sub(1).map(|j| chars[j]);
        let after = chars.get(i + 1);
        let starts_word = c.is_ascii_uppercase()
            && match before {
                Some(b) if b.is_ascii_lowercase() || b.is_ascii_digit() => true,
                Some(b) if b.is_ascii_uppercase() => after.is_some_and(|a| a.is_ascii_lowercase()),
                _ => false,
            };
        if starts_word && !out.ends_with('_') {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out
}

/// `my_struct_t` as `MyStructT`; what is in upper camel case already stays.
pub fn camel(name: &str) -> String {
    let mut out = String::new();
    for part in name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|p| !p.is_empty()) {
        let mut chars = part.chars();
        out.extend(chars.next().map(|c| c.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    out
}

/// Hands out each name once: a second taker of the same name gets a number behind it.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    taken: BTreeSet<String>,
}

impl Scope {
    pub fn new<'a>(taken: impl IntoIterator<Item = &'a str>) -> Self {
        Scope { taken: taken.into_iter().map(str::to_string).collect() }
    }

    pub fn take(&mut self, wanted: &str) -> Name {
        let mut name = wanted.to_string();
        let mut n = 2;
        while !self.taken.insert(name.clone()) {
            name = format!("{wanted}_{n}");
            n += 1;
        }
        name.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_split_where_a_reader_splits_them() {
        for (name, expected) in [
            ("SpurMemoryManager", "spur_memory_manager"),
            ("VMStruct", "vm_struct"),
            ("Spur64BitMemory", "spur64_bit_memory"),
            ("GCModeFull", "gc_mode_full"),
            ("already_snake", "already_snake"),
        ] {
            assert_eq!(snake(name), expected);
        }
        assert_eq!(screaming("BytesPerWord"), "BYTES_PER_WORD");
        assert_eq!(camel("sq_file_t"), "SqFileT");
    }

    #[test]
    fn keywords_become_raw_or_get_an_underscore() {
        assert_eq!(value("loop").to_string(), "r#loop");
        assert_eq!(value("self").to_string(), "self_");
        assert_eq!(value("push").to_string(), "push");
    }
}
