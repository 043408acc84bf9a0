//! Finds the pieces of a Tonel file.
//!
//! Methods are found by matching brackets. A method whose brackets, strings or comments do not close ends where a line
//! looks like the head of the next one, so that one mistake costs one method.

use super::ston::{self, Ston};
use super::{Definition, Kind, MethodSource, Slot, TonelFile};
use crate::ast::Comment;
use crate::diag::Diagnostic;
use crate::parse::lexer::{identifier, quoted};
use crate::source::{FileId, Location, Name, SourceFile, Span};

/// Reads a whole file. There is always a [`TonelFile`], with whatever could be read.
///
/// `file := [ comment ] ( 'Class' | 'Trait' | 'Extension' | 'Package' ) map method*`
pub fn parse(file: FileId, source: &SourceFile) -> (TonelFile, Vec<Diagnostic>) {
    let mut reader = Reader { file, text: &source.text, at: 0, diagnostics: Vec::new() };
    let (kind, comment, definition) = reader.head();
    let mut methods = Vec::new();
    loop {
        reader.skip_space();
        if reader.at == reader.text.len() {
            break;
        }
        if let Some(method) = reader.method() {
            methods.push(method);
        }
    }
    let tonel = TonelFile { file, kind, comment, definition, methods, text: source.text.clone() };
    (tonel, reader.diagnostics)
}

struct Reader<'a> {
    file: FileId,
    text: &'a str,
    at: usize,
    diagnostics: Vec<Diagnostic>,
}

/// How the scan of a pattern or body ended.
enum Scan {
    /// Position of the bracket looked for.
    Found(usize),
    /// Something is open at the end of the text, or at the head of the next method.
    Open,
}

impl<'a> Reader<'a> {
    fn head(&mut self) -> (Kind, Option<Comment>, Definition) {
        self.skip_space();
        let comment = self.comment();
        self.skip_space();
        let start = self.at;
        let word = identifier(self.rest()).map_or("", |(_, word)| word);
        let kind = match word {
            "Class" => Kind::Class,
            "Trait" => Kind::Trait,
            "Extension" => Kind::Extension,
            "Package" => Kind::Package,
            _ => {
                let found: String = self.rest().lines().next().unwrap_or("").chars().take(30).collect();
                let found = if found.is_empty() { "the end of the file".into() } else { format!("`{found}`") };
                self.error(
                    Span::new(start, start + word.len()),
                    format!("expected `Class`, `Trait`, `Extension` or `Package`, found {found}"),
                    "a Tonel file begins with an optional comment in double quotes and a definition: `Class { #name : 'X' }`",
                );
                self.skip_to_method();
                return (Kind::Class, comment, Definition::default());
            }
        };
        self.at += word.len();
        let entries = match self.map() {
            Some(entries) => entries,
            None => {
                self.skip_to_method();
                Vec::new()
            }
        };
        let definition = self.definition(kind, entries, Span::new(start, self.at));
        (kind, comment, definition)
    }

    fn comment(&mut self) -> Option<Comment> {
        if !self.rest().starts_with('"') {
            return None;
        }
        let start = self.at;
        let (rest, closed) = quoted(self.rest(), '"');
        self.at = self.text.len() - rest.len();
        if !closed {
            let span = Span::new(start, start + 1);
            self.error(span, "this comment is never closed", "add the closing double quote");
            return None;
        }
        let inside = self.text[start + 1..self.at - 1].replace("\"\"", "\"").replace("\r\n", "\n");
        Some(Comment { text: inside, span: Span::new(start, self.at) })
    }

    /// A STON map at the current position.
    fn map(&mut self) -> Option<Vec<(Name, Ston)>> {
        match ston::map_at(self.rest(), self.text.len()) {
            Ok((rest, entries)) => {
                self.at = self.text.len() - rest.len();
                Some(entries)
            }
            Err(expected) => {
                let at = self.text.len() - expected.remaining;
                let at = self.text.len() - self.text[at..].trim_start().len();
                let width = self.text[at..].chars().next().map_or(0, char::len_utf8);
                let message = format!("expected {}", expected.what);
                self.error(
                    Span::new(at, at + width),
                    message,
                    "definitions are written `{ #key : 'value', #key : [ 'a' ] }`",
                );
                self.at = at;
                None
            }
        }
    }

    fn definition(&mut self, kind: Kind, entries: Vec<(Name, Ston)>, span: Span) -> Definition {
        let mut definition = Definition { span, ..Definition::default() };
        let mut named = false;
        for (key, value) in &entries {
            match &**key {
                "name" => {
                    if let Some(name) = value.text() {
                        definition.name = name.clone();
                        definition.name_span = value.span();
                        named = true;
                    }
                }
                "superclass" => {
                    definition.superclass = value.text().filter(|name| &***name != "nil").cloned();
                    definition.superclass_span = value.span();
                }
                "instVars" => definition.inst_vars = self.slots(key, value),
                "classVars" => definition.class_vars = self.slots(key, value),
                "pools" | "sharedPools" => definition.pools = self.slots(key, value),
                "classInstVars" => definition.class_inst_vars = self.slots(key, value),
                "traits" => definition.traits = value.text().cloned(),
                "classTraits" => definition.class_traits = value.text().cloned(),
                "type" | "layout" => definition.layout = value.text().cloned(),
                "category" => definition.category = value.text().cloned(),
                "package" => definition.package = value.text().cloned(),
                "tag" => definition.tag = value.text().cloned(),
                _ => {}
            }
        }
        // A map that could not be read has been complained about.
        if !named && self.diagnostics.is_empty() {
            let what = match kind {
                Kind::Package => "package",
                Kind::Trait => "trait",
                _ => "class",
            };
            self.error(span, format!("the definition does not name its {what}"), "add an entry `#name : 'TheName'`");
        }
        definition.entries = entries;
        definition
    }

    fn slots(&mut self, key: &str, value: &Ston) -> Vec<Slot> {
        let Ston::List(elements, _) = value else {
            if matches!(value, Ston::Nil(_)) {
                return Vec::new();
            }
            self.error(
                value.span(),
                format!("`#{key}` must be a list"),
                format!("write `#{key} : [ 'first', 'second' ]`"),
            );
            return Vec::new();
        };
        let mut slots: Vec<Slot> = Vec::new();
        for element in elements {
            let declaration = match element.text() {
                Some(text) => text.clone(),
                None => {
                    self.error(element.span(), format!("`#{key}` must list names"), "write each name in quotes");
                    continue;
                }
            };
            let word = declaration.trim().trim_start_matches('#');
            let end = word.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(word.len());
            let name: Name = word[..end].into();
            if let Some(first) = slots.iter().find(|slot| slot.name == name) {
                let (first, message) = (first.span, format!("`{name}` is listed twice in `#{key}`"));
                self.error(element.span(), message, "remove one of the two");
                self.relate(first, "first listed here");
                continue;
            }
            slots.push(Slot { name, declaration, span: element.span() });
        }
        slots
    }

    /// `method := map owner '>>' pattern '[' body ']'`
    fn method(&mut self) -> Option<MethodSource> {
        let start = self.at;
        if !self.rest().starts_with('{') {
            let line: String = self.rest().lines().next().unwrap_or("").chars().take(40).collect();
            self.error(
                Span::new(start, start + line.len()),
                format!("expected a method, found `{line}`"),
                "a method is `{ #category : 'name' }`, then `Class >> pattern [ body ]`; perhaps a bracket was closed too early above",
            );
            self.skip_to_method();
            return None;
        }
        let Some(entries) = self.map() else {
            self.at = self.at.max(start + 1);
            self.skip_to_method();
            return None;
        };
        self.skip_space();
        let owner_start = self.at;
        let Some((owner, class_side)) = self.owner() else {
            self.skip_to_method();
            return None;
        };
        let owner_span = Span::new(owner_start, owner_start + owner.len());
        let pattern_start = self.at;
        let open = match self.scan(pattern_start, b'[') {
            Scan::Found(open) => open,
            Scan::Open => {
                let cut = self.next_head(pattern_start);
                let end = self.text[pattern_start..cut].find('\n').map_or(cut, |i| pattern_start + i);
                self.error(
                    Span::new(pattern_start, end),
                    "expected `[` and the method's body after the message pattern",
                    "write the body in brackets behind the pattern",
                );
                self.at = cut;
                return None;
            }
        };
        let (body_end, end) = match self.scan(open + 1, b']') {
            Scan::Found(close) if !self.cut_inside_quotes(open + 1, close) => (close, close + 1),
            // When quotes are out of step, the string or comment that swallowed the next method's head is to blame, not
            // the one that is open at the end.
            _ => {
                let (opened, what, cut) = self.first_quote_over_head(open + 1);
                self.unclosed(what, if what == "method" { open } else { opened });
                (cut, cut)
            }
        };
        self.at = end;
        let category = entries
            .iter()
            .find(|(key, _)| &**key == "category")
            .and_then(|(_, value)| value.text().cloned())
            .unwrap_or_else(|| "".into());
        Some(MethodSource {
            category,
            owner,
            owner_span,
            class_side,
            entries,
            span: Span::new(start, end),
            pattern: Span::new(pattern_start, open),
            body: Span::new(open + 1, body_end),
        })
    }

    /// `owner := identifier [ 'class' | 'classSide' | 'classTrait' ] '>>'`
    fn owner(&mut self) -> Option<(Name, bool)> {
        let start = self.at;
        let name = identifier(self.rest()).map_or("", |(_, name)| name);
        self.at += name.len();
        self.skip_space();
        let word = identifier(self.rest()).map_or("", |(_, word)| word);
        let class_side = matches!(word, "class" | "classSide" | "classTrait");
        if class_side {
            self.at += word.len();
            self.skip_space();
        }
        if name.is_empty() || !self.rest().starts_with(">>") {
            let line = self.text[start..].lines().next().unwrap_or("");
            self.error(
                Span::new(start, start + line.len()),
                "expected the class and `>>` before the message pattern",
                "write `Class >> pattern [` or `Class class >> pattern [`",
            );
            return None;
        }
        self.at += 2;
        Some((name.into(), class_side))
    }

    /// Finds `wanted` outside strings, comments, characters and (for a closing bracket) nested brackets.
    fn scan(&self, from: usize, wanted: u8) -> Scan {
        let bytes = self.text.as_bytes();
        let mut at = from;
        let mut depth = 0usize;
        while at < bytes.len() {
            match bytes[at] {
                b'"' | b'\'' => {
                    let quote = bytes[at] as char;
                    let (rest, closed) = quoted(&self.text[at..], quote);
                    if !closed {
                        return Scan::Open;
                    }
                    at = self.text.len() - rest.len();
                    continue;
                }
                b'$' => at += 1 + self.text[at + 1..].chars().next().map_or(0, char::len_utf8),
                b'[' if wanted == b'[' => return Scan::Found(at),
                b'[' => {
                    depth += 1;
                    at += 1;
                }
                b']' if wanted == b']' && depth == 0 => return Scan::Found(at),
                b']' => {
                    depth = depth.saturating_sub(1);
                    at += 1;
                }
                b'{' if (at == 0 || bytes[at - 1] == b'\n') && is_head(&self.text[at..]) => {
                    return Scan::Open;
                }
                _ => at += 1,
            }
        }
        Scan::Open
    }

    /// True when a quoted part of the body contains what looks like a method's head *and* the text behind the body is
    /// neither a method nor the end: then the quotes are out of step.
    fn cut_inside_quotes(&self, from: usize, close: usize) -> bool {
        let after = self.text[close + 1..].trim_start();
        if after.is_empty() || after.starts_with('{') {
            return false;
        }
        self.next_head(from) < close
    }

    fn first_quote_over_head(&self, from: usize) -> (usize, &'static str, usize) {
        let cut = self.next_head(from);
        let mut at = from;
        while let Some(i) = self.text[at..cut].find(['"', '\'', '$']) {
            let opened = at + i;
            let c = self.text.as_bytes()[opened];
            if c == b'$' {
                at = opened + 1 + self.text[opened + 1..].chars().next().map_or(0, char::len_utf8);
                at = at.min(cut);
                continue;
            }
            let (rest, _) = quoted(&self.text[opened..], c as char);
            at = self.text.len() - rest.len();
            if at >= cut {
                return (opened, if c == b'"' { "comment" } else { "string" }, cut);
            }
        }
        (from, "method", cut)
    }

    fn unclosed(&mut self, what: &str, opened: usize) {
        let (message, help) = match what {
            "comment" => ("this comment is never closed", "add the closing double quote"),
            "string" => ("this string is never closed", "add the closing quote; inside a string write `''`"),
            _ => (
                "this method's `[` is never closed",
                "count the brackets of its blocks; the last line of a method is `]`",
            ),
        };
        self.error(Span::new(opened, opened + 1), message, help);
    }

    /// Where the next line begins that looks like a method's head, or the end of the text.
    fn next_head(&self, from: usize) -> usize {
        let mut at = from;
        while let Some(i) = self.text[at..].find("\n{") {
            let head = at + i + 1;
            if is_head(&self.text[head..]) {
                return self.trim_back(head);
            }
            at = head;
        }
        self.text.len()
    }

    fn trim_back(&self, at: usize) -> usize {
        self.text[..at].trim_end().len()
    }

    fn skip_to_method(&mut self) {
        let from = self.at;
        self.at = self.next_head(from).max(from);
    }

    fn skip_space(&mut self) {
        let rest = self.rest().trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        self.at = self.text.len() - rest.len();
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn error(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        let location = Location { file: self.file, span };
        self.diagnostics.push(Diagnostic::error("tonel-syntax", location, message).help(help));
    }

    fn relate(&mut self, span: Span, text: &str) {
        let location = Location { file: self.file, span };
        if let Some(last) = self.diagnostics.last_mut() {
            last.related.push((location, text.to_string()));
        }
    }
}

/// `{ #category :` with any blanks
fn is_head(text: &str) -> bool {
    text.strip_prefix('{')
        .and_then(|t| t.trim_start().strip_prefix("#category"))
        .is_some_and(|t| t.trim_start().starts_with(':'))
}
