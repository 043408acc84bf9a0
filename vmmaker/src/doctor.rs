//! `vmmaker doctor`: what this machine has of what the project's commands use, and how to get the rest.

use crate::args::Doctor;
use crate::failure::{Failure, Result};
use anstyle::{AnsiColor, Style};
use serde::Serialize;
use std::process::{Command, Stdio};

/// How much is lost without a tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Need {
    /// The two commands of the README need it.
    Required,
    /// One road or one command needs it.
    Optional,
}

struct Tool {
    name: &'static str,
    /// Program and arguments that print a version.
    ask: &'static [&'static str],
    need: Need,
    /// What it is for.
    purpose: &'static str,
    /// How to get it.
    remedy: &'static str,
}

const RUST: &str = "install Rust with rustup, or the packages `cargo` and `rustc` of a current distribution";

const TOOLS: &[Tool] = &[
    Tool {
        name: "cargo",
        ask: &["cargo", "--version"],
        need: Need::Required,
        purpose: "builds everything",
        remedy: RUST,
    },
    Tool {
        name: "rustc",
        ask: &["rustc", "--version"],
        need: Need::Required,
        purpose: "compiles the tool chain, the platform layer, and plugins with --backend rust",
        remedy: RUST,
    },
    Tool {
        name: "C compiler",
        ask: &["cc", "--version"],
        need: Need::Required,
        purpose: "compiles the generated C of the virtual machine and of plugins",
        remedy: "apt-get install gcc, or clang; set CC to choose another one",
    },
    Tool {
        name: "rustfmt",
        ask: &["cargo", "fmt", "--version"],
        need: Need::Optional,
        purpose: "checks the layout of our own Rust (continuous integration)",
        remedy: "rustup component add rustfmt",
    },
    Tool {
        name: "clippy",
        ask: &["cargo", "clippy", "--version"],
        need: Need::Optional,
        purpose: "checks our own Rust (continuous integration)",
        remedy: "rustup component add clippy",
    },
    Tool {
        name: "cargo-deny",
        ask: &["cargo", "deny", "--version"],
        need: Need::Optional,
        purpose: "checks licences and advisories of crates (continuous integration)",
        remedy: "cargo install --locked cargo-deny",
    },
    Tool {
        name: "cmake",
        ask: &["cmake", "--version"],
        need: Need::Optional,
        purpose: "builds, installs and packages with CMake",
        remedy: "apt-get install cmake",
    },
    Tool {
        name: "pkg-config",
        ask: &["pkg-config", "--version"],
        need: Need::Optional,
        purpose: "finds the C libraries that a plugin.toml names",
        remedy: "apt-get install pkg-config",
    },
    Tool {
        name: "git",
        ask: &["git", "--version"],
        need: Need::Optional,
        purpose: "tells `vmmaker dist` which files belong to the project",
        remedy: "apt-get install git",
    },
    Tool {
        name: "mdbook",
        ask: &["mdbook", "--version"],
        need: Need::Optional,
        purpose: "makes the site of docs/",
        remedy: "cargo install --locked mdbook",
    },
];

/// What was found of one tool.
#[derive(Debug, Serialize)]
struct Finding {
    name: &'static str,
    need: Need,
    /// The first line of what it says of itself; null when it does not answer.
    version: Option<String>,
    purpose: &'static str,
    remedy: &'static str,
}

pub fn run(args: &Doctor) -> Result {
    let findings: Vec<Finding> = TOOLS.iter().map(find).collect();
    if args.json {
        anstream::println!("{}", serde_json::to_string_pretty(&findings).expect("plain data"));
    } else {
        print(&findings);
    }
    let missing: Vec<&str> =
        findings.iter().filter(|f| f.need == Need::Required && f.version.is_none()).map(|f| f.name).collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Failure::Reported(format!("missing, and nothing works without: {}", missing.join(", "))))
}

fn find(tool: &Tool) -> Finding {
    let mut ask = tool.ask.to_vec();
    let chosen = std::env::var("CC").unwrap_or_default();
    if ask[0] == "cc" && !chosen.is_empty() {
        ask[0] = &chosen;
    }
    let version = version(&ask);
    Finding { name: tool.name, need: tool.need, version, purpose: tool.purpose, remedy: tool.remedy }
}

fn version(ask: &[&str]) -> Option<String> {
    let output = Command::new(ask[0]).args(&ask[1..]).stdin(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let line = text.lines().next().unwrap_or_default().trim().to_string();
    (output.status.success() && !line.is_empty()).then_some(line)
}

fn print(findings: &[Finding]) {
    let good = Style::new().fg_color(Some(AnsiColor::Green.into()));
    let bad = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
    let weak = Style::new().fg_color(Some(AnsiColor::Yellow.into()));
    for finding in findings {
        let name = finding.name;
        match (&finding.version, finding.need) {
            (Some(version), _) => anstream::println!("{good}found  {good:#} {name:12} {version}"),
            (None, need) => {
                let style = if need == Need::Required { bad } else { weak };
                let word = if need == Need::Required { "MISSING" } else { "absent " };
                anstream::println!("{style}{word}{style:#} {name:12} {}", finding.purpose);
                anstream::println!("        {:12} {}", "", finding.remedy);
            }
        }
    }
}
