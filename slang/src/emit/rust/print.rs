//! Tokens to text: layout, comments and the line map.
//!
//! *In*: items with the marker macros of [`super::body`]. *Out*: Rust source text and, for its lines, the Slang positions.
//! The same tokens always give the same text.

use crate::source::{Location, SourceMap};
use proc_macro2::TokenStream;
use std::fmt::Write;

/// A printed module.
#[derive(Debug, Default)]
pub struct Printed {
    pub text: String,
    /// Line of `text` (from 1) and index into the list of locations: where the position changes.
    pub lines: Vec<(usize, usize)>,
}

/// Prints items. The error says what the Rust parser refused, which is a fault of the emitter.
pub fn items(tokens: TokenStream) -> Result<Printed, String> {
    let file: syn::File = syn::parse2(tokens).map_err(|e| e.to_string())?;
    let laid_out = prettyplease::unparse(&file);
    let mut out = Printed::default();
    let mut number = 0;
    let mut source = laid_out.lines();
    while let Some(line) = source.next() {
        let trimmed = line.trim_start();
        let mut joined = String::new();
        let trimmed = if matches!(trimmed, "slang_comment!(" | "slang_text!(") {
            // A long one stands on lines of its own.
            joined.push_str(trimmed);
            for more in source.by_ref() {
                joined.push_str(more.trim());
                if more.trim() == ");" {
                    break;
                }
            }
            joined.as_str()
        } else {
            trimmed
        };
        if let Some(n) = marker(trimmed, "slang_at!(", ");").or_else(|| marker(trimmed, "///@at ", "")) {
            if let Ok(n) = n.parse() {
                out.lines.push((number + 1, n));
            }
            continue;
        }
        let indent = &line[..line.len() - line.trim_start().len()];
        let mut push = |text: &str| {
            // One empty line between functions and other items that take several lines.
            let starts = indent.is_empty() && !text.starts_with('}') && !text.starts_with(')');
            let imports_end =
                !text.starts_with("use ") && out.text.lines().last().is_some_and(|l| l.starts_with("use "));
            if starts && (out.text.ends_with("\n}\n") || imports_end || out.text.ends_with(";\n") && starts_block(text))
            {
                out.text.push('\n');
                number += 1;
                if let Some(last) = out.lines.last_mut()
                    && last.0 == number
                {
                    last.0 += 1;
                }
            }
            // What a removed marker left empty.
            if text == "}" && out.text.ends_with("{\n") {
                out.text.pop();
                out.text.push_str("}\n");
                return;
            }
            out.text.push_str(indent);
            out.text.push_str(text);
            out.text.push('\n');
            number += 1;
        };
        let literal = |start| marker(trimmed, start, ");").and_then(|t| syn::parse_str::<syn::LitStr>(t).ok());
        if let Some(text) = literal("slang_comment!(") {
            push(&format!("// {}", text.value()));
        } else if let Some(text) = literal("slang_text!(") {
            text.value().lines().for_each(push);
        } else {
            push(trimmed.trim_end());
        }
    }
    Ok(out)
}

fn starts_block(text: &str) -> bool {
    ["pub ", "pub(", "fn ", "struct ", "impl", "unsafe ", "#[", "///", "extern ", "mod "]
        .iter()
        .any(|s| text.starts_with(s))
        && !text.starts_with("pub use")
        && !text.starts_with("pub mod")
        && !text.starts_with("pub const")
}

fn marker<'a>(line: &'a str, start: &str, end: &str) -> Option<&'a str> {
    line.strip_prefix(start)?.strip_suffix(end)
}

/// The line map: `line of the Rust file <tab> path:line` where the position changes.
pub fn line_map(lines: &[(usize, usize)], offset: usize, locations: &[Location], sources: &SourceMap) -> String {
    let mut out = String::new();
    let mut last = String::new();
    let mut i = 0;
    while i < lines.len() {
        let (line, at) = lines[i];
        i += 1;
        // Of several positions for one line the last one counts.
        if lines.get(i).is_some_and(|next| next.0 == line) {
            continue;
        }
        let Some(location) = locations.get(at) else { continue };
        let file = sources.get(location.file);
        let place = format!("{}:{}", file.path, file.line_column(location.span.start as usize).line);
        if place != last {
            let _ = writeln!(out, "{}\t{place}", line + offset);
            last = place;
        }
    }
    out
}
