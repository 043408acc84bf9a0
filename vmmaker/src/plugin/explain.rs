//! `vmmaker plugin explain`: one primitive as Slang, with its types, as C and as Rust, side by side.

use super::args::Explain;
use super::exports::{self, Primitive};
use super::folder::{self, PluginFolder};
use crate::failure::{Failure, Result};
use crate::{output, pipeline, report};
use serde::Serialize;
use slang::emit::{c, rust};
use slang::explain::{Stage, explain_method, find_function};

#[derive(Serialize)]
struct Explained {
    plugin: String,
    #[serde(flatten)]
    primitive: Primitive,
    slang: String,
    types: String,
    c: String,
    rust: String,
}

pub fn run(args: &Explain) -> Result {
    let (plugin, primitive) = find(args)?;
    let explained = explain(&plugin, primitive)?;
    let text = if args.json {
        serde_json::to_string_pretty(&explained).expect("plain data") + "\n"
    } else if args.html {
        html(&explained)
    } else {
        let width = args.width.or_else(|| terminal_size::terminal_size().map(|(w, _)| w.0.into())).unwrap_or(0);
        plain(&explained, width)
    };
    match &args.output {
        Some(path) => {
            output::write(path, text.as_bytes())?;
            anstream::println!("{}", path.display());
        }
        None => anstream::print!("{text}"),
    }
    Ok(())
}

/// The primitive and its plugin, among those of the root.
fn find(args: &Explain) -> Result<(PluginFolder, Primitive)> {
    let mut known = Vec::new();
    for plugin in folder::some(&args.root)? {
        for primitive in exports::primitives(&plugin)? {
            if primitive.name == args.primitive {
                return Ok((plugin, primitive));
            }
            known.push(primitive.name);
        }
    }
    let wanted = args.primitive.to_lowercase();
    let near = known.iter().find(|n| n.to_lowercase().contains(&wanted));
    let advice = match near {
        Some(near) => format!("there is {near}"),
        None => "`vmmaker plugin list` shows all".to_string(),
    };
    Err(Failure::message(format!("{}: no plugin here exports a primitive of that name; {advice}", args.primitive)))
}

fn explain(plugin: &PluginFolder, primitive: Primitive) -> Result<Explained> {
    let options = pipeline::author_options();
    let unit = pipeline::plugin_unit(plugin, plugin.manifest.abi, &options)?;
    let stage = |stage| {
        explain_method(&unit.spec, &unit.sources, &options, Some(&primitive.class), &primitive.selector, stage).map_err(
            |d| report::print(&unit.sources, &[d]).err().unwrap_or_else(|| Failure::message("nothing to show")),
        )
    };
    let (slang, types) = (stage(Stage::Source)?, stage(Stage::Types)?);
    let id = find_function(&unit.unit, &primitive.class, &primitive.selector)
        .ok_or_else(|| Failure::message(format!("{}: it becomes no function", primitive.name)))?;
    let c = c::function(&unit.unit, id, &c::COptions::default());
    let rust = rust::function(&unit.unit, id, &pipeline::rust_options(&unit.sources))
        .unwrap_or_else(|reasons| reasons.iter().map(|d| format!("// {}\n", d.message)).collect());
    Ok(Explained { plugin: plugin.name().to_string(), primitive, slang, types, c, rust })
}

fn title(explained: &Explained) -> String {
    let p = &explained.primitive;
    let arguments = match p.argument_count {
        Some(n) => format!("{n} argument{}", report::plural(n)),
        None => "? arguments".to_string(),
    };
    format!("{} of {}, {arguments}, {}", p.name, explained.plugin, p.source)
}

/// Narrowest terminal on which three columns can be read.
const THREE_COLUMNS: usize = 150;

fn plain(explained: &Explained, width: usize) -> String {
    let parts = [("Slang", &explained.slang), ("C", &explained.c), ("Rust", &explained.rust)];
    let mut text = format!("{}\n\n", title(explained));
    if width >= THREE_COLUMNS {
        let column = (width - 4) / 3;
        let columns: Vec<Vec<String>> = parts.iter().map(|(name, t)| wrapped(name, t, column)).collect();
        for row in 0..columns.iter().map(Vec::len).max().unwrap_or(0) {
            let cells: Vec<String> =
                columns.iter().map(|c| format!("{:column$}", c.get(row).map_or("", String::as_str))).collect();
            text.push_str(cells.join("  ").trim_end());
            text.push('\n');
        }
    } else {
        for (name, part) in parts {
            text.push_str(&format!("{name}\n{}\n", indented(part)));
        }
    }
    text.push_str(&format!("\nTypes\n{}", indented(&explained.types)));
    text
}

fn spaced(text: &str) -> String {
    text.replace('\t', "    ")
}

fn indented(text: &str) -> String {
    spaced(text).lines().map(|l| if l.is_empty() { "\n".to_string() } else { format!("    {l}\n") }).collect()
}

/// The lines of one column; what is too long goes on in the next line.
fn wrapped(name: &str, text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![name.to_string(), String::new()];
    for line in spaced(text).lines() {
        let characters: Vec<char> = line.chars().collect();
        if characters.is_empty() {
            lines.push(String::new());
        }
        lines.extend(characters.chunks(width).map(|c| c.iter().collect::<String>()));
    }
    lines
}

/// A page that needs nothing else.
fn html(explained: &Explained) -> String {
    let escape = |s: &str| s.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let title = escape(&title(explained));
    let column = |name: &str, text: &str| {
        format!("<section><h2>{name}</h2><pre><code>{}</code></pre></section>\n", escape(&spaced(text)))
    };
    let rows: String = explained
        .types
        .lines()
        .map(|line| {
            let cells: Vec<String> = line
                .split("  ")
                .filter(|c| !c.trim().is_empty())
                .map(|c| format!("<td>{}</td>", escape(c.trim())))
                .collect();
            format!("<tr>{}</tr>\n", cells.join(""))
        })
        .collect();
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<main>\n{}{}{}</main>\n<h2>Types</h2>\n<table>\n{rows}</table>\n</body>\n</html>\n",
        column("Slang", &explained.slang),
        column("C", &explained.c),
        column("Rust", &explained.rust),
    )
}

const STYLE: &str = "
body { font: 15px/1.45 system-ui, sans-serif; margin: 1.5rem; color: #222; background: #fff }
h1 { font-size: 1.15rem } h2 { font-size: 1rem; margin: .5rem 0 }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(26rem, 1fr)); gap: 1rem }
pre { margin: 0; padding: .75rem; overflow-x: auto; background: #f5f5f2; border: 1px solid #ddd; border-radius: 4px; font: 13px/1.4 ui-monospace, monospace }
td { padding: .15rem .9rem .15rem 0; font: 13px/1.4 ui-monospace, monospace }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #1b1b1b } pre { background: #252525; border-color: #444 } }
";
