//! Puts a unit together: every method lowered, tables resolved, the proxy's layouts filled.

use super::Options;
use super::env::{Env, MethodInfo};
use super::function::Lowerer;
use super::infer;
use crate::diag::{Diagnostic, Severity};
use crate::ir::UnitKind;
use crate::ir::{
    self, Callee, FunctionId, Init, Inline, Linkage, ProxyEntry, ProxyLayout, Signature, Stmt, StmtKind, Type, Unit,
};
use crate::source::Name;
use crate::spec::UnitSpec;
use crate::translate::FunctionNotes;

/// A unit as lowered, before any pass.
#[derive(Debug)]
pub struct Lowered {
    pub unit: Unit,
    /// Problems of declarations.
    pub diagnostics: Vec<Diagnostic>,
    /// Problems of methods, parallel to `unit.functions`: they matter if the function is kept.
    pub per_function: Vec<Vec<Diagnostic>>,
    /// What passes need to know, parallel to `unit.functions`.
    pub notes: Vec<FunctionNotes>,
}

pub fn lower_unit(spec: &UnitSpec, options: &Options) -> Lowered {
    let mut env = Env::new(spec, options);
    infer::infer(&mut env);
    lower(&env)
}

pub fn lower(env: &Env) -> Lowered {
    let mut functions = Vec::new();
    let mut per_function = Vec::new();
    let mut notes = Vec::new();
    for (index, info) in env.infos.iter().enumerate() {
        let template = info.is_template() || info.is_super_only || info.is_c_macro();
        if info.is_template() && info.directives.export {
            env.report(exported_template(info));
        }
        if template {
            functions.push(placeholder(info));
            per_function.push(Vec::new());
        } else {
            let (function, diagnostics) = Lowerer::new(env, index).function();
            functions.push(function);
            per_function.push(diagnostics);
        }
        notes.push(FunctionNotes {
            is_root: false,
            is_placeholder: template,
            expand_cases: info.directives.expand_cases,
            is_expanded: false,
            localized: info.directives.localized.iter().map(|(n, _)| n.clone()).collect(),
        });
    }
    for (index, note) in notes.iter_mut().enumerate() {
        note.is_expanded = !env.infos[index].object_params.is_empty() && env.expanded.borrow().contains(&index);
    }
    let mut state = env.state.clone();
    let mut statics = env.statics.clone();
    for variable in state.iter_mut().chain(&mut statics) {
        if let Some(init) = &mut variable.init {
            let element = match &variable.ty {
                Type::Array(of, _) => (**of).clone(),
                ty => ty.clone(),
            };
            resolve(env, init, &element, &variable.name);
        }
    }
    let proxies = proxies(env);
    if env.spec.kind == UnitKind::Vm {
        // The machine's header declares all of the platform, for plugins and handwritten C, too.
        for function in env.spec.externs.keys().filter_map(|selector| env.declared.get(selector)) {
            env.extern_of(function);
        }
    }
    let unit = Unit {
        name: env.spec.name.clone(),
        kind: env.spec.kind,
        word_bits: env.spec.word_bits,
        global_state: env.options.global_state,
        headers: env.spec.headers.iter().cloned().chain(verbatim_headers(env)).collect(),
        structs: all_structs(env),
        constants: env.constants.borrow().list.clone(),
        state,
        statics,
        externs: env.externs.borrow().list.clone(),
        functions,
        proxies,
    };
    Lowered { unit, diagnostics: env.diagnostics.borrow().clone(), per_function, notes }
}

fn exported_template(info: &MethodInfo) -> Diagnostic {
    let names: Vec<&str> = info.block_params.iter().map(|i| &*info.params[*i]).collect();
    Diagnostic::error(
        "block-expected",
        info.def.location(),
        format!(
            "'{}' is exported, but its argument '{}' is a block: no function takes blocks",
            info.def.ast.selector,
            names.join("' and '")
        ),
    )
    .help("remove `<export: true>`, or pass the address of a function")
}

/// The structures of the sources, then those that headers define.
fn all_structs(env: &Env) -> Vec<ir::Struct> {
    let mut structs = env.structs.clone();
    let header = |name| ir::Struct { name, fields: Vec::new(), defined_here: false, comment: None };
    structs.extend(env.types.header_structs().into_iter().map(header));
    structs
}

/// Keeps the ids of functions equal to those of methods; pruned right after.
fn placeholder(info: &MethodInfo) -> ir::Function {
    ir::Function {
        name: info.c_name.clone(),
        class: info.def.class.clone(),
        selector: info.def.ast.selector.clone(),
        comment: None,
        params: 0,
        locals: Vec::new(),
        ret: Type::Void,
        body: vec![Stmt { kind: StmtKind::Unreachable, location: None }],
        linkage: Linkage::Private,
        inline: Inline::Never,
        takes_vm: false,
        guard: Vec::new(),
        accessor_depth: None,
        location: Some(info.def.location()),
    }
}

/// The C text of macros in use, and of what the sources want before everything else; a line that begins with `#` is verbatim.
fn verbatim_headers(env: &Env) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(text) = &env.spec.preamble {
        lines.push(format!("#\n{text}"));
    }
    lines.extend(env.verbatim.iter().cloned());
    if env.options.global_state {
        lines.extend(outside_declarations(env));
    }
    for info in env.infos.iter().filter(|i| i.is_c_macro()) {
        if let (Some(Some(text)), Some(_)) = (&info.directives.cmacro, env.c_extern(&info.c_name)) {
            lines.push(format!("#define {}{text}", info.c_name));
        }
    }
    lines
}

/// What methods declare to be defined elsewhere, each declaration once.
fn outside_declarations(env: &Env) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for info in &env.infos {
        for var in &info.directives.vars {
            if info.vars.get(&var.name).is_some_and(|v| v.is_extern) && env.method(&var.name).is_none() {
                lines.push(format!("#\n{};", var.text.trim().trim_end_matches(';')));
            }
        }
    }
    lines.sort();
    lines.dedup();
    lines
}

/// Symbols of tables become functions.
fn resolve(env: &Env, init: &mut Init, element: &Type, table: &Name) {
    match init {
        Init::List(list) => {
            let inner = match element {
                Type::Array(of, _) => (**of).clone(),
                ty => ty.clone(),
            };
            for item in list {
                resolve(env, item, &inner, table);
            }
        }
        Init::RawC(text) if text.starts_with('#') => {
            let selector = text[1..].to_string();
            *init = match (env.method(&selector), env.declared.get(&*selector)) {
                (Some(index), _) => Init::Function(FunctionId(index as u32)),
                (None, Some(declared)) => Init::Extern(env.extern_of(declared)),
                (None, None) => {
                    if env.classic() {
                        Init::Int(0)
                    } else {
                        env.report(Diagnostic::error(
                            "unknown-selector",
                            env.spec.globals.get(table).and_then(|g| g.location),
                            format!("table '{table}': nothing implements '{selector}'"),
                        ));
                        Init::Null
                    }
                }
            };
        }
        Init::Int(0) if matches!(element, Type::Function(_) | Type::Pointer(..)) => *init = Init::Null,
        Init::String(s) => *s = super::function::escape_c(s),
        _ => {}
    }
}

fn proxies(env: &Env) -> Vec<ProxyLayout> {
    let mut layouts = Vec::new();
    for (name, selectors) in &env.spec.proxy_layouts {
        let mut entries = Vec::new();
        for selector in selectors {
            let Some(declared) = env.proxy.get(selector) else {
                env.report(Diagnostic::error(
                    "unknown-selector",
                    None,
                    format!("layout '{name}': InterpreterProxy does not declare '{selector}'"),
                ));
                continue;
            };
            let target = match env.method(selector).filter(|i| !env.infos[*i].is_template()) {
                _ if env.is_plugin() => None,
                Some(index) => {
                    check_target(env, index, &declared.signature, selector);
                    Some(Callee::Function(FunctionId(index as u32)))
                }
                None => env.declared.get(selector).map(|d| Callee::Extern(env.extern_of(d))),
            };
            entries.push(ProxyEntry { name: declared.c_name.clone(), signature: declared.signature.clone(), target });
        }
        layouts.push(ProxyLayout { name: name.clone(), entries });
    }
    layouts
}

fn check_target(env: &Env, index: usize, signature: &Signature, selector: &Name) {
    let info = &env.infos[index];
    if info.params.len() != signature.params.len() {
        env.report(
            Diagnostic::error(
                "wrong-argument-count",
                info.def.location(),
                format!(
                    "the proxy's '{selector}' takes {} arguments, the method {}",
                    signature.params.len(),
                    info.params.len()
                ),
            )
            .help("give the method the arguments that InterpreterProxy declares"),
        );
    }
}

/// Whether any of the diagnostics is an error.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity == Severity::Error)
}
