//! One method at one stage of its translation, as text: what `vmmaker translate` shows.
//!
//! *In*: a unit, the method's class and selector, the stage. *Out*: text, or why there is none.

use crate::ast::{self, ExprKind, Literal, StatementKind};
use crate::diag::Diagnostic;
use crate::ir::{self, FunctionId, Unit};
use crate::lower::env::{Env, MethodInfo, TypeSource};
use crate::lower::{Options, infer, types};
use crate::source::{Location, SourceMap, Span};
use crate::spec::{MethodDef, UnitSpec};
use crate::translate::translate_unit;
use std::fmt::Write;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The method's text.
    Source,
    /// Its syntax tree, one node a line.
    Ast,
    /// Every argument, temporary and the result with its type and where that comes from.
    Types,
    /// The function after all passes.
    Ir,
}

/// The text of a method at a stage. Without a class, the method of that selector in the unit's flat namespace.
pub fn explain_method(
    spec: &UnitSpec,
    sources: &SourceMap,
    options: &Options,
    class: Option<&str>,
    selector: &str,
    stage: Stage,
) -> Result<String, Diagnostic> {
    let def = find(spec, class, selector)
        .ok_or_else(|| Diagnostic::error("unknown-selector", None, format!("the unit has no method '{selector}'")))?;
    Ok(match stage {
        Stage::Source => sources.get(def.file).text[def.ast.span.range()].to_string() + "\n",
        Stage::Ast => tree(def),
        Stage::Types => {
            let mut env = Env::new(spec, options);
            infer::infer(&mut env);
            let info = env.infos.iter().find(|i| std::ptr::eq(i.def, def)).ok_or_else(|| {
                Diagnostic::error("unknown-selector", def.location(), "this method is not translated")
            })?;
            type_table(&env, info, sources)
        }
        Stage::Ir => {
            let (unit, _) = translate_unit(spec, options);
            let id = find_function(&unit, &def.class, selector).ok_or_else(|| {
                Diagnostic::error(
                    "no-function",
                    def.location(),
                    format!(
                        "'{selector}' becomes no function: it is expanded or inlined everywhere, or nothing reaches it"
                    ),
                )
            })?;
            ir::print::function(&unit, &unit.functions[id.index()], ir::print::PrintOptions::default())
        }
    })
}

/// The line of C that a `<cmacro:>` method is.
pub fn macro_text(spec: &UnitSpec, options: &Options, class: &str, selector: &str) -> Option<String> {
    let env = Env::new(spec, options);
    let info = env.infos.iter().find(|i| *i.def.class == *class && *i.def.ast.selector == *selector)?;
    let text = info.directives.cmacro.as_ref().filter(|_| info.is_c_macro())?.as_ref()?;
    Some(format!("#define {}{text}\n", info.c_name))
}

/// The function that a method became.
pub fn find_function(unit: &Unit, class: &str, selector: &str) -> Option<FunctionId> {
    let exact = unit.functions.iter().position(|f| &*f.class == class && &*f.selector == selector);
    let any = || unit.functions.iter().position(|f| &*f.selector == selector);
    exact.or_else(any).map(|i| FunctionId(i as u32))
}

fn find<'s>(spec: &'s UnitSpec, class: Option<&str>, selector: &str) -> Option<&'s MethodDef> {
    let all = spec
        .methods
        .get(selector)
        .into_iter()
        .chain(spec.structs.iter().filter_map(|s| s.methods.get(selector)))
        .chain(spec.inherited.values().filter(|m| &*m.ast.selector == selector));
    all.map(|m| &**m).find(|m| class.is_none_or(|c| *c == *m.class))
}

fn type_table(env: &Env, info: &MethodInfo, sources: &SourceMap) -> String {
    let file = sources.get(info.def.file);
    let source = |source: TypeSource| match source {
        TypeSource::Declared(span) => format!("declared at {}", place(file, span)),
        TypeSource::Inferred(span) => format!("inferred from {}", place(file, span)),
        TypeSource::Default => "default".to_string(),
        TypeSource::Implicit => "implied by the class".to_string(),
    };
    let mut rows: Vec<[String; 4]> = Vec::new();
    for (position, name) in info.vars.keys().enumerate() {
        let var = &info.vars[name];
        let kind = if info.params.contains(name) { "argument" } else { "temporary" };
        let (ty, from) = match &var.ty {
            _ if info.block_params.contains(&position) && kind == "argument" => {
                ("block".into(), "expanded at each call".into())
            }
            Some(ty) => (env.describe(ty), source(var.source)),
            None => (env.describe(&env.types.sq_int()), "default".into()),
        };
        rows.push([kind.into(), name.to_string(), ty, from]);
    }
    let ret = info.ret.clone().unwrap_or(ir::Type::Void);
    rows.push(["result".into(), "^".into(), types::describe(&ret, &|id| env.struct_name(id)), source(info.ret_source)]);
    let width = |column: usize| rows.iter().map(|r| r[column].chars().count()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2)];
    let mut text = String::new();
    for [kind, name, ty, from] in &rows {
        let _ = writeln!(text, "{kind:a$}  {name:b$}  {ty:c$}  {from}", a = widths[0], b = widths[1], c = widths[2]);
    }
    text
}

fn place(file: &crate::source::SourceFile, span: Span) -> String {
    let at = file.line_column(span.start as usize);
    format!("{}:{}:{}", file.path, at.line, at.column)
}

fn tree(def: &MethodDef) -> String {
    let mut text = String::new();
    let args: Vec<&str> = def.ast.args.iter().map(|a| &*a.name).collect();
    let _ = writeln!(text, "method {} ({})", def.ast.selector, args.join(" "));
    for pragma in &def.ast.pragmas {
        let args: Vec<String> = pragma.args.iter().map(|a| literal(&a.value)).collect();
        let _ = writeln!(text, "  pragma {} {}", pragma.selector, args.join(" "));
    }
    if !def.ast.temps.is_empty() {
        let temps: Vec<&str> = def.ast.temps.iter().map(|t| &*t.name).collect();
        let _ = writeln!(text, "  temporaries {}", temps.join(" "));
    }
    statements(&mut text, &def.ast.body, 1);
    text
}

fn statements(text: &mut String, body: &[ast::Statement], depth: usize) {
    for statement in body {
        match &statement.kind {
            StatementKind::Expr(e) => node(text, e, depth),
            StatementKind::Return(e) => {
                let _ = writeln!(text, "{:d$}return", "", d = depth * 2);
                node(text, e, depth + 1);
            }
        }
    }
}

fn node(text: &mut String, expr: &ast::Expr, depth: usize) {
    let line = |text: &mut String, what: String| {
        let _ = writeln!(text, "{:d$}{what}", "", d = depth * 2);
    };
    match &expr.kind {
        ExprKind::Variable(name) => line(text, format!("variable {name}")),
        ExprKind::Literal(value) => line(text, format!("literal {}", literal(value))),
        ExprKind::Assign(target, value) => {
            line(text, format!("assign {}", target.name));
            node(text, value, depth + 1);
        }
        ExprKind::Send(receiver, message) => {
            line(text, format!("send {}", message.selector));
            node(text, receiver, depth + 1);
            message.args.iter().for_each(|a| node(text, a, depth + 1));
        }
        ExprKind::Cascade(receiver, messages) => {
            line(text, "cascade".into());
            node(text, receiver, depth + 1);
            for message in messages {
                let _ = writeln!(text, "{:d$}message {}", "", message.selector, d = depth * 2 + 2);
                message.args.iter().for_each(|a| node(text, a, depth + 2));
            }
        }
        ExprKind::Block(block) => {
            let names = |list: &[ast::Ident]| list.iter().map(|i| i.name.to_string()).collect::<Vec<_>>().join(" ");
            line(text, format!("block ({}) temporaries ({})", names(&block.args), names(&block.temps)));
            statements(text, &block.body, depth + 1);
        }
        ExprKind::Brace(elements) => {
            line(text, "brace".into());
            elements.iter().for_each(|e| node(text, e, depth + 1));
        }
    }
}

fn literal(value: &Literal) -> String {
    match value {
        Literal::Integer(n) => n.to_string(),
        Literal::Float(_, text) => text.to_string(),
        Literal::Scaled(n, d, scale) => format!("{n}/{d}s{scale}"),
        Literal::Character(c) => format!("${c}"),
        Literal::String(s) => format!("'{s}'"),
        Literal::Symbol(s) => format!("#{s}"),
        Literal::Array(elements) => {
            format!("#({})", elements.iter().map(|e| literal(&e.value)).collect::<Vec<_>>().join(" "))
        }
        Literal::ByteArray(bytes) => format!("#{bytes:?}"),
        Literal::Nil => "nil".into(),
        Literal::True => "true".into(),
        Literal::False => "false".into(),
        Literal::Other(text) => text.to_string(),
    }
}

/// Where a method stands, for messages of the caller.
pub fn location_of(spec: &UnitSpec, class: Option<&str>, selector: &str) -> Option<Location> {
    find(spec, class, selector).map(MethodDef::location)
}
