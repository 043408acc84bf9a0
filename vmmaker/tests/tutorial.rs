//! The tutorial is true: every command on the page is run, in order, in an empty folder, and prints what the page says.
//!
//! In a block marked `console`, a line that begins with `$` is a command; what follows is its output, standard error included. A line `...` stands for any lines,
//! `[..]` for any text in a line, and `? N` is the exit status where it is not 0. A comment `file: PATH` before a block says that the block is that file.

mod common;

use common::slangvm;
use std::path::Path;
use std::process::Command;

#[derive(Debug)]
enum Step {
    File { path: String, text: String },
    Command { line: usize, text: String, expected: Vec<String>, status: i32 },
}

fn steps(page: &str) -> Vec<Step> {
    let mut found = Vec::new();
    let mut file: Option<String> = None;
    let mut lines = page.lines().enumerate();
    while let Some((_, line)) = lines.next() {
        if let Some(path) = line.strip_prefix("<!-- file: ").and_then(|l| l.strip_suffix(" -->")) {
            file = Some(path.to_string());
            continue;
        }
        let Some(language) = line.strip_prefix("```") else { continue };
        let block: Vec<(usize, &str)> = lines.by_ref().take_while(|(_, l)| *l != "```").collect();
        if let Some(path) = file.take() {
            let text: String = block.iter().map(|(_, l)| format!("{l}\n")).collect();
            found.push(Step::File { path, text });
        } else if language == "console" {
            for (number, line) in block {
                if let Some(text) = line.strip_prefix("$ ") {
                    found.push(Step::Command { line: number + 1, text: text.into(), expected: Vec::new(), status: 0 });
                } else if let Some(Step::Command { expected, status, .. }) = found.last_mut() {
                    match line.strip_prefix("? ") {
                        Some(number) => *status = number.parse().expect("an exit status"),
                        None => expected.push(line.to_string()),
                    }
                }
            }
        }
    }
    found
}

/// Whether a line fits, blanks at the ends and their number aside.
fn fits(pattern: &str, line: &str) -> bool {
    let plain = |s: &str| s.split_whitespace().collect::<Vec<_>>().join(" ");
    let (pattern, line) = (plain(pattern), plain(line));
    let parts: Vec<&str> = pattern.split("[..]").map(str::trim).collect();
    let [first, middle @ .., last] = &parts[..] else { return pattern == line };
    let Some(mut rest) = line.strip_prefix(first) else { return false };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

fn all_fit(patterns: &[String], lines: &[&str]) -> bool {
    match (patterns.split_first(), lines.split_first()) {
        (None, None) => true,
        (Some((any, rest)), _) if any == "..." => (0..=lines.len()).any(|skipped| all_fit(rest, &lines[skipped..])),
        (Some((pattern, patterns)), Some((line, lines))) => fits(pattern, line) && all_fit(patterns, lines),
        _ => false,
    }
}

#[test]
fn every_command_of_the_tutorial_prints_what_the_page_says() {
    slangvm();
    let folder = tempfile::tempdir().unwrap();
    let page = include_str!("../../docs/tutorial-plugin.md");
    let programs = Path::new(env!("CARGO_BIN_EXE_vmmaker")).parent().unwrap();
    let old = std::env::var_os("PATH").unwrap_or_default();
    let path =
        std::env::join_paths(std::iter::once(programs.to_path_buf()).chain(std::env::split_paths(&old))).unwrap();
    let mut here = folder.path().to_path_buf();
    let steps = steps(page);
    assert!(steps.len() > 20, "the page has commands");
    for step in steps {
        match step {
            Step::File { path, text } => {
                let made = std::fs::read_to_string(here.join(&path)).unwrap_or_default();
                assert_eq!(made, text, "{path} is what the page shows");
                std::fs::write(here.join(&path), text).unwrap();
            }
            Step::Command { line, text, expected, status } => {
                // The shell tells where it ended up, for the next command.
                let script = format!("exec 2>&1\n{text}\nstatus=$?\npwd > \"$TUTORIAL_PLACE\"\nexit $status");
                let place = folder.path().join(".place");
                let output = Command::new("sh")
                    .current_dir(&here)
                    .args(["-c", &script])
                    .env("PATH", &path)
                    .env("TUTORIAL_PLACE", &place)
                    .env_remove("VMMAKER_PEERS")
                    .output()
                    .expect("a shell");
                let said = String::from_utf8_lossy(&output.stdout);
                let said_lines: Vec<&str> = said.lines().filter(|l| !l.trim().is_empty()).collect();
                let expected: Vec<String> = expected.into_iter().filter(|l| !l.trim().is_empty()).collect();
                assert_eq!(output.status.code(), Some(status), "line {line}: {text}\n{said}");
                assert!(
                    all_fit(&expected, &said_lines),
                    "line {line}: {text}\nexpected:\n{}\nfound:\n{said}",
                    expected.join("\n")
                );
                here = std::fs::read_to_string(&place).unwrap().trim_end().into();
            }
        }
    }
}

#[test]
fn patterns_fit_what_they_stand_for() {
    assert!(fits("a [..] c", "a  b  c"));
    assert!(fits("a[..]", "a"));
    assert!(!fits("a [..] c", "a b d"));
    let page = ["...".to_string(), "x".to_string(), "...".to_string()];
    assert!(all_fit(&page, &["w", "x"]));
    assert!(!all_fit(&page, &["w", "y"]));
}
