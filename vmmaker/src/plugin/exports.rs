//! The primitives of a plugin: which its Slang exports, which its image side asks for, and whether the two fit.
//!
//! Everything here is read from the texts of the plugin alone, without translating it.

use super::folder::{self, PluginFolder};
use crate::failure::{Failure, Result};
use crate::report;
use serde::Serialize;
use slang::ast::{ExprKind, Literal, Method};
use slang::diag::Diagnostic;
use slang::ir::{Linkage, Unit};
use slang::lower::{env::c_name, pragmas, smart};
use slang::model::World;
use slang::source::{Location, SourceMap};
use std::collections::{BTreeMap, BTreeSet};

/// Functions that every plugin may export without being primitives.
pub const HANDSHAKE: [&str; 6] =
    ["getModuleName", "initialiseModule", "moduleUnloaded", "setInterpreter", "shutdownModule", "getInterpreter"];

#[derive(Clone, Debug, Serialize)]
pub struct Primitive {
    pub name: String,
    pub class: String,
    pub selector: String,
    /// Without the receiver; none where neither the Slang nor the image side tells.
    #[serde(rename = "arguments")]
    pub argument_count: Option<usize>,
    /// `path:line` of its Slang.
    pub source: String,
    #[serde(skip)]
    location: Option<Location>,
    #[serde(skip)]
    is_written: bool,
}

/// A method of the image that names a primitive of the plugin.
struct Request {
    primitive: String,
    argument_count: usize,
    method: String,
    location: Location,
}

/// The exported primitives, by name.
pub fn primitives(plugin: &PluginFolder) -> Result<Vec<Primitive>> {
    let mut map = SourceMap::default();
    for folder in &plugin.manifest.sources {
        crate::sources::add(&mut map, &plugin.folder.join(folder), &format!("{}{folder}/", plugin.prefix))?;
    }
    // What is wrong with the texts is the translator's to say.
    let (world, _) = World::load(&map);
    let image = plugin.image_sources()?;
    let requested: BTreeMap<String, usize> =
        requests(plugin, &image).into_iter().map(|r| (r.primitive, r.argument_count)).collect();
    let mut found: BTreeMap<String, Primitive> = BTreeMap::new();
    for (class, def) in world.classes.values().flat_map(|c| c.methods.values().map(move |m| (c, m))) {
        let directive = world
            .inherits_from(&class.name, "SmartSyntaxInterpreterPlugin")
            .then(|| smart::directive(def).and_then(|d| d.ok()))
            .flatten();
        let exported = pragmas::read(def, &[], &BTreeSet::new()).export;
        // An exported method with arguments is a function for other plugins.
        if directive.is_none() && !(exported && def.ast.args.is_empty()) {
            continue;
        }
        let name = directive.as_ref().map_or_else(|| c_name(&def.ast.selector), |d| d.name.to_string());
        if HANDSHAKE.contains(&name.as_str()) {
            continue;
        }
        let told = directive.map(|d| d.parameters.len()).or_else(|| popped(&def.ast));
        let file = map.get(def.file);
        let line = file.line_column(def.ast.selector_span.start as usize).line;
        let primitive = Primitive {
            argument_count: told.or_else(|| requested.get(&name).copied()),
            class: class.name.to_string(),
            selector: def.ast.selector.to_string(),
            source: format!("{}:{line}", file.path),
            location: Some(Location { file: def.file, span: def.ast.selector_span }),
            is_written: def.ast.has_statements,
            name: name.clone(),
        };
        found.insert(name, primitive);
    }
    Ok(found.into_values().collect())
}

/// `interpreterProxy pop: n thenPush: x` tells the number of arguments, as long as all such statements of the method agree.
fn popped(method: &Method) -> Option<usize> {
    let mut counts = BTreeSet::new();
    slang::lower::walk::walk_exprs(&method.body, &mut |expr| {
        if let ExprKind::Send(_, message) = &expr.kind
            && &*message.selector == "pop:thenPush:"
            && let Some(ExprKind::Literal(Literal::Integer(n))) = message.args.first().map(|a| &a.kind)
            && let Ok(n) = usize::try_from(n)
        {
            counts.insert(n);
        }
    });
    match counts.into_iter().collect::<Vec<_>>()[..] {
        [one] => one.checked_sub(1),
        _ => None,
    }
}

/// What the image side asks of the plugin's module.
fn requests(plugin: &PluginFolder, image: &SourceMap) -> Vec<Request> {
    let (world, _) = World::load(image);
    let mut found = Vec::new();
    let methods = world.classes.values().flat_map(|c| {
        let instance = c.methods.values().map(move |m| (format!("{}>>{}", c.name, m.ast.selector), m));
        instance.chain(c.class_methods.values().map(move |m| (format!("{} class>>{}", c.name, m.ast.selector), m)))
    });
    for (method, def) in methods {
        for pragma in &def.ast.pragmas {
            if let Some(primitive) = named_primitive(pragma, plugin.name()) {
                let location = Location { file: def.file, span: pragma.span };
                found.push(Request { primitive, argument_count: def.ast.args.len(), method: method.clone(), location });
            }
        }
    }
    found
}

/// The function in `<primitive: 'function' module: 'Module'>`, with or without `error:`.
fn named_primitive(pragma: &slang::ast::Pragma, module: &str) -> Option<String> {
    let text = |literal: &Literal| match literal {
        Literal::String(s) | Literal::Symbol(s) => Some(s.to_string()),
        _ => None,
    };
    if !pragma.selector.starts_with("primitive:module:") {
        return None;
    }
    let [function, its_module, ..] = &pragma.args[..] else { return None };
    (text(&its_module.value)? == module).then(|| text(&function.value))?
}

/// Every primitive that the image side names is exported and takes as many arguments, and every exported one has a body.
pub fn check_image(plugin: &PluginFolder, unit: &Unit) -> Result {
    let own = primitives(plugin)?;
    let written = plugin.slang()?;
    let empty: Vec<Diagnostic> = own
        .iter()
        .filter(|p| !p.is_written)
        .map(|p| {
            let text = format!("the primitive {} is declared and not written: its method has no statements", p.name);
            Diagnostic::error("primitive-not-written", p.location, text).help("write it, or remove `<export: true>`")
        })
        .collect();
    report::print(&written, &empty)?;
    let exported: BTreeSet<&str> =
        unit.functions.iter().filter(|f| f.linkage == Linkage::Exported).map(|f| &*f.name).collect();
    let image = plugin.image_sources()?;
    let mut wrong = Vec::new();
    for request in requests(plugin, &image) {
        let name = request.primitive.as_str();
        if HANDSHAKE.contains(&name) {
            continue;
        }
        if !exported.contains(name) {
            let text = format!(
                "the primitive {name} is declared and not written: {} exports no function of that name",
                plugin.name()
            );
            wrong.push(Diagnostic::error("primitive-not-written", request.location, text).help(similar(name, &own)));
            continue;
        }
        let count = own.iter().find(|p| p.name == name).and_then(|p| p.argument_count);
        if let Some(count) = count.filter(|c| *c != request.argument_count) {
            let text = format!(
                "the primitive {name} takes {count} argument{}, {} has {}",
                report::plural(count),
                request.method,
                request.argument_count
            );
            wrong.push(Diagnostic::error("primitive-arguments", request.location, text));
        }
    }
    report::print(&image, &wrong)
}

fn similar(name: &str, own: &[Primitive]) -> String {
    let plain = |s: &str| s.to_lowercase();
    match own.iter().find(|p| plain(&p.name) == plain(name)) {
        Some(other) => format!("there is {}", other.name),
        None if own.is_empty() => "export it with `<export: true>` in a method of the plugin's class".to_string(),
        None => format!("its primitives are {}", own.iter().map(|p| p.name.as_str()).collect::<Vec<_>>().join(", ")),
    }
}

/// No primitive name belongs to two plugins of a root.
pub fn check_apart(root: &std::path::Path) -> Result {
    let mut owners: BTreeMap<String, (String, String)> = BTreeMap::new();
    for plugin in folder::all(root)? {
        for primitive in primitives(&plugin)? {
            let place = primitive.source;
            if let Some((other, its_place)) = owners.get(&primitive.name) {
                return Err(Failure::message(format!(
                    "{place}: {} and {other} ({its_place}) both export {}; a primitive's name belongs to one plugin, rename one of them",
                    plugin.name(),
                    primitive.name
                )));
            }
            owners.insert(primitive.name, (plugin.name().to_string(), place));
        }
    }
    Ok(())
}
