//! `vmmaker translate`: one method at any stage.

use crate::args::{self, Translate};
use crate::failure::{Failure, Result};
use crate::{pipeline, report, sources};
use serde::Serialize;
use slang::emit::{c, rust};
use slang::eval::UnitRequest;
use slang::explain::{Stage, explain_method, find_function, macro_text};
use slang::ir::UnitKind;
use slang::model::World;
use slang::source::{Name, SourceMap};
use slang::spec::{UnitSpec, Value};
use slang::translate::{Dialect, Options, Shown, translate_unit};

#[derive(Serialize)]
struct Json<'a> {
    class: &'a str,
    method: &'a str,
    stage: String,
    text: &'a str,
}

impl args::Translation {
    /// What is asked of the evaluator for the unit of a class.
    pub fn request(&self, class: Name, kind: UnitKind) -> UnitRequest {
        let mut request = UnitRequest::new(class, kind);
        request.word_bits = self.word_size;
        for define in &self.defines {
            let (name, value) = define.split_once('=').unwrap_or((define, "true"));
            request.options.insert(name.into(), option_value(value));
        }
        request
    }

    pub fn options(&self) -> Options {
        Options { dialect: Dialect::Classic, inline: !self.no_inline, ..Options::default() }
    }
}

pub fn run(args: &Translate) -> Result {
    let mut map = sources::read_all(&args.paths)?;
    sources::add_builtin_vm(&mut map);
    sources::add_image_classes(&mut map);
    let mut request = args.translation.request(args.class.as_str().into(), kind(&map, &args.class));
    request.partial = is_partial(&map, &args.class);
    let spec = pipeline::describe(&map, &request)?;
    let shown = Shown { class: (*args.class).into(), selector: (*args.method).into(), alone: request.partial };
    let options = Options { shown: Some(shown), ..args.translation.options() };
    if !spec.methods.contains_key(&*args.method) {
        is_left_out(&map, args)?;
    }
    let text = match args.emit {
        args::Stage::Source => explain(&map, &spec, &options, args, Stage::Source)?,
        args::Stage::Ast => explain(&map, &spec, &options, args, Stage::Ast)?,
        args::Stage::Types => explain(&map, &spec, &options, args, Stage::Types)?,
        args::Stage::Ir => explain(&map, &spec, &options, args, Stage::Ir)?,
        args::Stage::C | args::Stage::Rust => emit(&map, &spec, &options, args)?,
    };
    if args.json {
        let stage = format!("{:?}", args.emit).to_lowercase();
        let json = Json { class: &args.class, method: &args.method, stage, text: &text };
        anstream::println!("{}", serde_json::to_string_pretty(&json).expect("plain data"));
    } else {
        anstream::print!("{text}");
    }
    Ok(())
}

/// A class that inherits from the plugins' root is a plugin, every other one is translated as a virtual machine.
fn kind(map: &SourceMap, class: &str) -> UnitKind {
    let (world, _) = World::load(map);
    if world.inherits_from(class, "InterpreterPlugin") { UnitKind::Plugin } else { UnitKind::Vm }
}

/// The class stands without its superclasses or pools: one method can be shown all the same.
fn is_partial(map: &SourceMap, class: &str) -> bool {
    let (world, _) = World::load(map);
    let lacks_pool = world.lineage(class).flat_map(|c| &c.pools).any(|p| world.class(&p.name).is_none());
    lacks_pool || !world.chain_is_complete(class)
}

fn option_value(text: &str) -> Value {
    match text {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        _ => text.parse().map(Value::Int).unwrap_or_else(|_| Value::Symbol(text.into())),
    }
}

fn explain(map: &SourceMap, spec: &UnitSpec, options: &Options, args: &Translate, stage: Stage) -> Result<String> {
    explain_method(spec, map, options, Some(&args.class), &args.method, stage).map_err(|d| refuse(map, d))
}

fn emit(map: &SourceMap, spec: &UnitSpec, options: &Options, args: &Translate) -> Result<String> {
    // Finds out whether there is such a method before anything else is reported.
    explain(map, spec, options, args, Stage::Source)?;
    if let (args::Stage::C, Some(text)) = (args.emit, macro_text(spec, options, &args.class, &args.method)) {
        return Ok(text);
    }
    let (unit, diagnostics) = translate_unit(spec, options);
    let id = find_function(&unit, &args.class, &args.method);
    let own: Vec<_> = diagnostics
        .into_iter()
        .filter(|d| match (d.location, id.and_then(|i| unit.functions[i.index()].location)) {
            (Some(at), Some(function)) => {
                at.file == function.file && at.span.start >= function.span.start && at.span.end <= function.span.end
            }
            _ => id.is_none(),
        })
        .collect();
    report::print(map, &own)?;
    let id = id.ok_or_else(|| {
        Failure::message(format!(
            "{}>>{} becomes no function: it is expanded or inlined everywhere, or nothing reaches it",
            args.class, args.method
        ))
    })?;
    match args.emit {
        args::Stage::Rust => rust::function(&unit, id, &pipeline::rust_options(map)).map_err(|diagnostics: Vec<_>| {
            report::print(map, &diagnostics).err().unwrap_or_else(|| Failure::message("no Rust form"))
        }),
        _ => Ok(c::function(&unit, id, &c::COptions::default())),
    }
}

/// A method that is there but never becomes part of a translation.
fn is_left_out(map: &SourceMap, args: &Translate) -> Result {
    let (world, _) = World::load(map);
    let Some(method) = world.class(&args.class).and_then(|c| c.methods.get(&*args.method)) else { return Ok(()) };
    let pragma = method.ast.pragmas.iter().find(|p| matches!(&*p.selector, "doNotGenerate" | "option:" | "notOption:"));
    let why = match pragma.map(|p| &*p.selector) {
        Some("doNotGenerate") => "it is marked `<doNotGenerate>`".to_string(),
        Some(selector) => format!("its `<{selector}>` does not hold; set options with `--define`"),
        None => "instances of the simulator are set up by it".to_string(),
    };
    Err(Failure::message(format!("{}>>{} is not translated: {why}", args.class, args.method)))
}

fn refuse(map: &SourceMap, diagnostic: slang::diag::Diagnostic) -> Failure {
    report::print(map, &[diagnostic]).err().unwrap_or_else(|| Failure::message("nothing to show"))
}
