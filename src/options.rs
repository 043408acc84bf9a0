//! The launcher's options as `options.toml` states them: the command line that clap reads, its help, manual page and completions.
//!
//! *In*: the table. *Out*: a [`Command`]. Depends on nothing else of this crate, because the makers of pages and completions share it.

use clap::builder::{PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction, Command};
use serde::Deserialize;

const TABLE: &str = include_str!("options.toml");

#[derive(Deserialize)]
pub struct Table {
    pub option: Vec<Entry>,
    exit: Vec<Exit>,
    signal: Vec<Signal>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub value: Option<String>,
    kind: Option<String>,
    #[serde(default)]
    pub choices: Vec<String>,
    default: Option<String>,
    #[serde(default)]
    repeated: bool,
    group: String,
    help: String,
}

#[derive(Deserialize)]
struct Exit {
    status: String,
    meaning: String,
}

#[derive(Deserialize)]
struct Signal {
    name: String,
    meaning: String,
}

pub fn table() -> Table {
    toml::from_str(TABLE).expect("the table of options is part of the program and tested")
}

/// The whole command line as clap has it; help, manual page and completions follow from it.
pub fn command(table: &Table) -> Command {
    let mut command = Command::new("slangvm")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Runs a Spur 64-bit Smalltalk image")
        .after_help(after_help(table))
        .max_term_width(100)
        .override_usage("slangvm [OPTIONS] IMAGE [ARGUMENT]...\n       slangvm --list-primitives [--json]");
    for entry in &table.option {
        command = command.arg(argument(entry));
    }
    command
        .arg(
            Arg::new("image")
                .value_name("IMAGE")
                .help("Image file")
                .value_parser(ValueParser::path_buf())
                .required_unless_present("list-primitives"),
        )
        .arg(
            Arg::new("arguments")
                .value_name("ARGUMENT")
                .help("Arguments for the image")
                .value_parser(ValueParser::os_string())
                .num_args(0..)
                .trailing_var_arg(true)
                .allow_hyphen_values(true),
        )
}

fn argument(entry: &Entry) -> Arg {
    let arg = Arg::new(entry.name.clone())
        .long(entry.name.clone())
        .aliases(entry.aliases.clone())
        .help(entry.help.clone())
        .help_heading(entry.group.clone());
    let Some(value) = &entry.value else { return arg.action(ArgAction::SetTrue) };
    let arg = arg.value_name(value.clone()).action(if entry.repeated { ArgAction::Append } else { ArgAction::Set });
    let arg = match &entry.default {
        Some(default) => arg.default_value(default.clone()),
        None => arg,
    };
    match entry.kind.as_deref() {
        Some("size") => arg.value_parser(size),
        Some("count") => arg.value_parser(clap::value_parser!(u32).range(1..=65535)),
        Some("ratio") => arg.value_parser(ratio),
        Some("choice") => arg.value_parser(PossibleValuesParser::new(entry.choices.clone())),
        _ => arg.value_parser(ValueParser::path_buf()),
    }
}

fn after_help(table: &Table) -> String {
    let mut text = String::from("Exit status:\n");
    for exit in &table.exit {
        text.push_str(&format!("  {:<16} {}\n", exit.status, exit.meaning));
    }
    text.push_str("\nSignals:\n");
    for signal in &table.signal {
        text.push_str(&format!("  {}\n      {}\n", signal.name, signal.meaning));
    }
    text
}

/// A number of bytes with an optional K, M or G behind it.
fn size(text: &str) -> Result<u64, String> {
    let (digits, factor) = match text.chars().last().map(|c| c.to_ascii_uppercase()) {
        Some('K') => (&text[..text.len() - 1], 1u64 << 10),
        Some('M') => (&text[..text.len() - 1], 1 << 20),
        Some('G') => (&text[..text.len() - 1], 1 << 30),
        _ => (text, 1),
    };
    digits
        .parse::<u64>()
        .ok()
        .and_then(|n| n.checked_mul(factor))
        .ok_or_else(|| format!("expected a number of bytes such as 512K, 8M or 1G, not {text:?}"))
}

fn ratio(text: &str) -> Result<f64, String> {
    let ratio = text.parse::<f64>().ok().filter(|ratio| ratio.is_finite() && *ratio >= 0.0);
    ratio.ok_or_else(|| format!("expected a ratio such as 0.5, not {text:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_makes_a_command() {
        command(&table()).debug_assert();
    }

    #[test]
    fn sizes_have_suffixes() {
        assert_eq!([size("7"), size("2k"), size("3M"), size("1G")], [Ok(7), Ok(2048), Ok(3 << 20), Ok(1 << 30)]);
        assert!(size("1T").is_err() && size("").is_err() && size("99999999999G").is_err());
    }
}
