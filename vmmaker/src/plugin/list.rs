//! `vmmaker plugin list`: what exists, from which source, with which primitives.

use super::args::List;
use super::exports::{self, Primitive};
use super::folder::{self, PluginFolder};
use super::manifest::Manifest;
use crate::failure::Result;
use crate::report::plural;
use serde::Serialize;

#[derive(Serialize)]
struct Entry<'a> {
    #[serde(flatten)]
    manifest: &'a Manifest,
    folder: String,
    support: &'a super::manifest::Support,
    primitives: Vec<Primitive>,
}

pub fn run(args: &List) -> Result {
    let plugins = folder::chosen(&args.root, args.plugin.as_deref())?;
    exports::check_apart(&args.root)?;
    let mut entries = Vec::new();
    for plugin in &plugins {
        let primitives = exports::primitives(plugin)?;
        if args.json {
            let folder = plugin.folder.display().to_string();
            entries.push(Entry { manifest: &plugin.manifest, folder, support: &plugin.manifest.support, primitives });
        } else {
            print(plugin, &primitives, args.short);
        }
    }
    if args.json {
        anstream::println!("{}", serde_json::to_string_pretty(&entries).expect("plain data"));
    }
    Ok(())
}

fn print(plugin: &PluginFolder, primitives: &[Primitive], short: bool) {
    let m = &plugin.manifest;
    let kind = if m.builtin { "built in" } else { "external" };
    let support = match (m.support.c.is_empty(), &m.support.rust) {
        (true, None) => "Slang",
        (false, None) => "Slang and C",
        (true, Some(_)) => "Slang and Rust",
        (false, Some(_)) => "Slang, C and Rust",
    };
    let bold = anstyle::Style::new().bold();
    let name = format!("{:24}", m.name);
    anstream::println!("{bold}{name}{bold:#} {:8} {kind:9} {support:12}  {}", m.version, m.description);
    if short {
        return;
    }
    let width = primitives.iter().map(|p| p.name.len()).max().unwrap_or(0);
    for p in primitives {
        let arguments = match p.argument_count {
            Some(n) => format!("{n} argument{}", plural(n)),
            None => "? arguments".to_string(),
        };
        anstream::println!("    {:width$}  {arguments:12}  {}", p.name, p.source);
    }
}
