//! The launcher's command line.
//!
//! *In*: arguments, and `options.toml`, which says what there is. *Out*: [`Request`], or the text and status to end with. Nothing is opened or run here.

use crate::options::{Entry, Table, command, table};
use crate::{Family, Options, PluginLayout};
use clap::ArgMatches;
use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

/// What is to be done.
pub enum Request {
    ListPrimitives { json: bool },
    Run { image: PathBuf, options: Options, log_level: i64 },
}

/// Options in the spelling of other virtual machines become ours: one dash before a long name is as good as two, log levels may be numbers. What stands behind the image's name is
/// its own business.
fn normalized(table: &Table, arguments: Vec<OsString>) -> Vec<OsString> {
    let mut result = Vec::with_capacity(arguments.len());
    let mut rest = arguments.into_iter();
    result.extend(rest.next());
    while let Some(argument) = rest.next() {
        let Some(option) = option_of(table, &argument) else {
            let is_option = argument.as_encoded_bytes().starts_with(b"-");
            result.push(argument);
            if is_option {
                continue;
            }
            // From here on clap must not look for options.
            result.push("--".into());
            break;
        };
        let (entry, value) = option;
        let value = match value {
            None if entry.value.is_some() => rest.next(),
            value => value,
        };
        let name = OsString::from(format!("--{}", entry.name));
        match value {
            None => result.push(name),
            Some(value) => {
                let mut whole = name;
                whole.push("=");
                whole.push(level_name(entry, value));
                result.push(whole);
            }
        }
    }
    result.extend(rest);
    result
}

/// The option that an argument names, and the value behind an equals sign.
fn option_of<'a>(table: &'a Table, argument: &OsStr) -> Option<(&'a Entry, Option<OsString>)> {
    let text = argument.to_str()?;
    let text = text.strip_prefix("--").or_else(|| text.strip_prefix('-'))?;
    let (name, value) = text.split_once('=').map_or((text, None), |(name, value)| (name, Some(value.into())));
    let entry =
        table.option.iter().find(|entry| entry.name == name || entry.aliases.iter().any(|alias| alias == name))?;
    Some((entry, value))
}

fn level_name(entry: &Entry, value: OsString) -> OsString {
    let number = value.to_str().and_then(|text| text.parse::<usize>().ok());
    match number.and_then(|number| entry.choices.get(number.wrapping_sub(1))) {
        Some(choice) if entry.name == "log-level" => choice.into(),
        _ => value,
    }
}

/// Reads the command line; ends the program for help, version and mistakes.
pub fn read(arguments: Vec<OsString>) -> Request {
    let table = table();
    let vm_arguments = arguments.clone();
    let matches = command(&table).get_matches_from(normalized(&table, arguments));
    if matches.get_flag("list-primitives") {
        return Request::ListPrimitives { json: matches.get_flag("json") };
    }
    let image = matches.get_one::<PathBuf>("image").cloned().unwrap_or_default();
    let image_arguments: Vec<OsString> = all(&matches, "arguments");
    let options = Options {
        vm_arguments: before_image(vm_arguments, image_arguments.len()),
        plugin_folders: all(&matches, "plugins"),
        plugin_layout: text(&matches, "plugin-abi").and_then(|name| PluginLayout::from_name(&name)),
        family: text(&matches, "family").and_then(|name| Family::from_name(&name)),
        eden_bytes: matches.get_one("eden").copied(),
        max_old_space_bytes: matches.get_one("max-old-space").copied(),
        grow_headroom_bytes: matches.get_one("grow-headroom").copied(),
        shrink_threshold_bytes: matches.get_one("shrink-threshold").copied(),
        growth_ratio: matches.get_one("growth-ratio").copied(),
        stack_pages: matches.get_one("stack-pages").copied(),
        verify_heap: matches.get_flag("verify-heap"),
        trust_image: matches.get_flag("trust-image"),
        arguments: image_arguments,
    };
    let level = text(&matches, "log-level").unwrap_or_default();
    let levels = table.option.iter().find(|entry| entry.name == "log-level").map(|entry| &entry.choices);
    let log_level = levels.and_then(|levels| levels.iter().position(|name| *name == level)).unwrap_or(1) as i64 + 1;
    Request::Run { image, options, log_level }
}

/// What the image sees as options of the virtual machine: as they were given, and that there is no window.
fn before_image(mut arguments: Vec<OsString>, behind: usize) -> Vec<OsString> {
    arguments.truncate(arguments.len() - behind - 1);
    let mut options: Vec<OsString> = arguments.into_iter().skip(1).collect();
    options.push("--headless".into());
    options
}

fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<String>(name).cloned()
}

fn all<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Vec<T> {
    matches.get_many::<T>(name).map(|values| values.cloned().collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<OsString> {
        line.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn spellings_of_other_machines_are_understood() {
        let table = table();
        let line = "vm -headless --edenSize 4M -logLevel=4 a.image --edenSize -x";
        let expected = "vm --headless --eden=4M --log-level=debug a.image -- --edenSize -x";
        assert_eq!(normalized(&table, words(line)), words(expected));
    }

    #[test]
    fn what_stands_behind_the_image_is_not_touched() {
        let Request::Run { image, options, log_level } = read(words("vm --eden 1M x.image --eden 2M -- --help")) else {
            panic!("it runs");
        };
        assert_eq!((image.to_str(), options.eden_bytes, log_level), (Some("x.image"), Some(1 << 20), 2));
        assert_eq!(options.arguments, words("--eden 2M -- --help"));
        assert_eq!(options.vm_arguments, words("--eden 1M --headless"));
    }
}
