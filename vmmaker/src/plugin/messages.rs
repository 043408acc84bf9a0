//! What compilers say about generated and handwritten code, led back to the line that a person wrote.
//!
//! C carries line directives, so its compilers and its linker name Slang lines themselves. Beside generated Rust lies a line map.

use super::folder::PluginFolder;
use crate::pipeline::TranslatedPlugin;
use crate::report;
use serde::Deserialize;
use slang::diag::{Diagnostic, Severity};
use slang::source::{Location, SourceFile, SourceMap, Span};

/// One message with the place that its compiler gave it.
#[derive(Debug, PartialEq)]
struct Message {
    severity: Severity,
    text: String,
    path: String,
    line: usize,
    /// The function that nobody defines, when that is what the message says.
    undefined: Option<String>,
}

/// Shows all messages; answers whether there was an error among them.
pub fn show(plugin: &PluginFolder, translated: &TranslatedPlugin, said: &str) -> bool {
    let mut map = translated.sources.clone();
    let messages: Vec<Message> = said.lines().flat_map(read).collect();
    let mut diagnostics = Vec::new();
    for message in messages {
        let code = match &message.undefined {
            Some(_) => "linker",
            None if message.path.ends_with(".rs") => "rustc",
            None => "c-compiler",
        };
        let (path, line) = translated.slang_line(&message.path, message.line).unwrap_or((message.path, message.line));
        let location = match &message.undefined {
            Some(name) if path.is_empty() => translated.declared.iter().find(|(n, _)| n == name).map(|(_, l)| *l),
            _ => locate(plugin, &mut map, &path, line),
        };
        let text = if location.is_some() || path.is_empty() {
            message.text
        } else {
            format!("{path}:{line}: {}", message.text)
        };
        let diagnostic =
            Diagnostic { severity: message.severity, code, message: text, location, related: Vec::new(), help: None };
        if !diagnostics.contains(&diagnostic) {
            diagnostics.push(diagnostic);
        }
    }
    report::print(&map, &diagnostics).is_err()
}

/// The line without its indentation, in a source that is known or can be read.
fn locate(plugin: &PluginFolder, map: &mut SourceMap, path: &str, line: usize) -> Option<Location> {
    let known = map.iter().find(|(_, f)| f.path == path).map(|(id, _)| id);
    let file = match known {
        Some(id) => id,
        None => {
            let below = path.strip_prefix(&plugin.prefix).unwrap_or(path);
            let text = std::fs::read_to_string(plugin.folder.join(below)).ok()?;
            map.add(SourceFile::new(path, text))
        }
    };
    let text = &map.get(file).text;
    let start = text.split_inclusive('\n').take(line.checked_sub(1)?).map(str::len).sum::<usize>();
    let content = text.get(start..)?.split('\n').next()?;
    let indented = start + content.len() - content.trim_start().len();
    Some(Location { file, span: Span::new(indented, start + content.trim_end().len().max(indented - start)) })
}

/// The message in one line of output, if there is one.
fn read(line: &str) -> Option<Message> {
    if line.starts_with('{') { read_rust(line) } else { read_c(line).or_else(|| read_linker(line)) }
}

/// `path:line:column: error: text`, as gcc and clang print it.
fn read_c(line: &str) -> Option<Message> {
    let words = [
        (": fatal error: ", Severity::Error),
        (": error: ", Severity::Error),
        (": warning: ", Severity::Warning),
        (": note: ", Severity::Note),
    ];
    let (at, word, severity) = words.iter().find_map(|(w, s)| line.find(w).map(|at| (at, *w, *s)))?;
    let mut place = line[..at].rsplit(':');
    let (last, before) = (place.next()?.parse::<usize>().ok()?, place.next());
    let (path_end, number) = match before.and_then(|b| b.parse::<usize>().ok()) {
        // Behind the line stands the column, which is that of the generated text.
        Some(line_number) => (at - last.to_string().len() - line_number.to_string().len() - 2, line_number),
        None => (at - last.to_string().len() - 1, last),
    };
    Some(Message {
        severity,
        text: line[at + word.len()..].to_string(),
        path: line[..path_end].to_string(),
        line: number,
        undefined: None,
    })
}

/// `ld: path:line: undefined reference to ...`
fn read_linker(line: &str) -> Option<Message> {
    let at = line.find(": undefined reference to ")?;
    let (place, number) = line[..at].rsplit_once(':')?;
    let path = place.rsplit(": ").next()?;
    // The linker joins the path with the compiler's folder, which is mapped to `.`.
    let path = path.strip_prefix("./").unwrap_or(path);
    let name = line[at..].split(['`', '\'']).nth(1)?;
    Some(Message { line: number.parse().ok()?, path: path.to_string(), ..undefined(name) })
}

/// A function that no text and no library defines.
fn undefined(name: &str) -> Message {
    let text = format!("nobody defines {name}; write it as support code, or name its library in [support]");
    Message { severity: Severity::Error, text, path: String::new(), line: 0, undefined: Some(name.to_string()) }
}

#[derive(Deserialize)]
struct RustMessage {
    message: String,
    level: String,
    spans: Vec<RustSpan>,
    #[serde(default)]
    children: Vec<RustNote>,
}

#[derive(Deserialize)]
struct RustNote {
    message: String,
}

#[derive(Deserialize)]
struct RustSpan {
    file_name: String,
    line_start: usize,
    is_primary: bool,
}

fn read_rust(line: &str) -> Option<Message> {
    let told: RustMessage = serde_json::from_str(line).ok()?;
    let severity = match told.level.as_str() {
        "error" | "error: internal compiler error" => Severity::Error,
        "warning" => Severity::Warning,
        _ => return None,
    };
    let Some(span) = told.spans.into_iter().find(|s| s.is_primary) else {
        // The closing lines count errors and warnings; only a failure to link says something new.
        let notes = || told.children.iter().flat_map(|c| c.message.lines());
        if let Some(name) = notes().find_map(undefined_name) {
            return Some(undefined(&name));
        }
        let text = told.message.starts_with("linking").then(|| first_line(&told.message))?;
        return Some(Message { severity, text, path: String::new(), line: 0, undefined: None });
    };
    let path = span.file_name.trim_start_matches("./").to_string();
    Some(Message { severity, text: told.message, path, line: span.line_start, undefined: None })
}

fn first_line(text: &str) -> String {
    text.lines().next().unwrap_or_default().to_string()
}

/// The name in the words of GNU's linker or of LLVM's.
fn undefined_name(line: &str) -> Option<String> {
    if let Some((_, name)) = line.split_once("undefined symbol: ") {
        return Some(name.trim().to_string());
    }
    let at = line.find("undefined reference to ")?;
    line[at..].split(['`', '\'']).nth(1).map(str::to_string)
}

/// What `rustc --print native-static-libs` says a static library needs.
pub fn native_libraries(said: &str) -> Vec<String> {
    let line = said
        .lines()
        .filter_map(|l| {
            if l.starts_with('{') {
                serde_json::from_str::<RustMessage>(l).ok().map(|m| m.message)
            } else {
                Some(l.to_string())
            }
        })
        .find_map(|l| l.split_once("native-static-libs: ").map(|(_, rest)| rest.to_string()));
    line.map_or(Vec::new(), |l| l.split_whitespace().map(str::to_string).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str, path: &str, line: usize) -> Option<Message> {
        Some(Message { severity: Severity::Error, text: text.into(), path: path.into(), line, undefined: None })
    }

    #[test]
    fn messages_of_c_compilers_have_a_path_and_a_line() {
        assert_eq!(read("P/src/P.class.st:12:9: error: unknown type"), error("unknown type", "P/src/P.class.st", 12));
        assert_eq!(read("a.c:3: error: x"), error("x", "a.c", 3));
        assert_eq!(read("a.c:3:1: fatal error: b.h: No such file"), error("b.h: No such file", "a.c", 3));
        assert_eq!(read("a.c: In function 'f':"), None);
        assert_eq!(read("   12 |  x;"), None);
    }

    #[test]
    fn messages_of_the_linker_lead_to_the_call() {
        let told = "/usr/bin/ld: P/src/P.class.st:7: undefined reference to `f'";
        let expected = Message { path: "P/src/P.class.st".into(), line: 7, ..undefined("f") };
        assert_eq!(read(told), Some(expected));
        assert_eq!(undefined_name("rust-lld: error: undefined symbol: f"), Some("f".to_string()));
    }

    #[test]
    fn libraries_of_rust_are_read_from_its_note() {
        let told = r#"{"message":"native-static-libs: -lgcc_s -lc","level":"note","spans":[]}"#;
        assert_eq!(native_libraries(told), ["-lgcc_s", "-lc"]);
    }
}
