//! Pragmas that nothing reads, and `var:` pragmas for variables that do not exist.

use super::closest;
use crate::ast::{Block, Expr, ExprKind, Literal, Statement, StatementKind};
use crate::diag::Diagnostic;
use crate::model::World;
use crate::source::{Location, Name};
use crate::spec::MethodDef;

/// What the translator reads, and what is known to be for others (image-side primitives, tools).
const KNOWN: &[&str] = &[
    "accessorDepth:",
    "api",
    "api:",
    "cmacro",
    "cmacro:",
    "doNotGenerate",
    "expandCases",
    "export:",
    "inline",
    "inline:",
    "leavesDispatch",
    "localizedVariable:",
    "notOption:",
    "numArgs:",
    "option:",
    "passesVM",
    "returnTypeC:",
    "sharedCodeInCase:",
    "sharedCodeNamed:inCase:",
    "static:",
    "var:as:",
    "var:declareC:",
    "var:type:",
    "volatile",
    "ignoreForCoverage",
    "script:",
    "script",
    "inspectorPresentationOrder:title:",
    "gtInspectorPresentationOrder:",
    "primitive:",
    "primitive:error:",
    "primitive:module:",
    "primitive:module:error:",
];

pub fn check(world: &World, method: &MethodDef, diagnostics: &mut Vec<Diagnostic>) {
    let translated =
        ["VMClass", "SlangClass", "SlangStructType"].iter().any(|root| world.inherits_from(&method.class, root));
    if method.class_side || !translated {
        return;
    }
    for pragma in &method.ast.pragmas {
        let location = Location { file: method.file, span: pragma.span };
        if !KNOWN.contains(&&*pragma.selector) {
            let help = match closest(&pragma.selector, KNOWN.iter().copied()) {
                Some(known) => format!("did you mean `{known}`?"),
                None => "remove it, or write it as a comment".into(),
            };
            let message = format!("nothing reads the pragma `<{}>`", pragma.selector);
            diagnostics.push(Diagnostic::warning("unknown-pragma", location, message).help(help));
        }
        if let Some(value) = unquoted(method, pragma) {
            let message = format!("`{value}` in this pragma is a name, not a literal");
            diagnostics
                .push(Diagnostic::warning("pragma-argument", location, message).help(format!("write `#{value}`")));
        }
        if pragma.selector.starts_with("var:") {
            let Some(Literal::Symbol(name) | Literal::String(name)) = pragma.args.first().map(|a| &a.value) else {
                continue;
            };
            if !declares(method, name) && world.resolve(&method.class, false, name).is_none() {
                let message = format!("this declares the type of `{name}`, but the method has no such variable");
                let help = "correct the name, or remove the pragma";
                diagnostics.push(Diagnostic::warning("unknown-variable-in-pragma", location, message).help(help));
            }
        }
    }
}

fn unquoted<'a>(method: &MethodDef, pragma: &'a crate::ast::Pragma) -> Option<&'a Name> {
    // `<primitive: 60 error: code>` names a variable on purpose.
    if pragma.selector.starts_with("primitive:") || method.class_side {
        return None;
    }
    pragma.args.iter().find_map(|a| match &a.value {
        Literal::Other(name) if !name.starts_with('#') => Some(name),
        _ => None,
    })
}

/// Is it an argument or a temporary of the method, or of a block in it?
fn declares(method: &MethodDef, name: &Name) -> bool {
    method.ast.args.iter().chain(&method.ast.temps).any(|i| i.name == *name) || in_statements(&method.ast.body, name)
}

fn in_statements(body: &[Statement], name: &Name) -> bool {
    body.iter().any(|s| match &s.kind {
        StatementKind::Expr(e) | StatementKind::Return(e) => in_expr(e, name),
    })
}

fn in_expr(expr: &Expr, name: &Name) -> bool {
    match &expr.kind {
        ExprKind::Variable(_) | ExprKind::Literal(_) => false,
        ExprKind::Assign(_, value) => in_expr(value, name),
        ExprKind::Send(receiver, message) => in_expr(receiver, name) || message.args.iter().any(|a| in_expr(a, name)),
        ExprKind::Cascade(receiver, messages) => {
            in_expr(receiver, name) || messages.iter().flat_map(|m| &m.args).any(|a| in_expr(a, name))
        }
        ExprKind::Block(Block { args, temps, body }) => {
            args.iter().chain(temps).any(|i| i.name == *name) || in_statements(body, name)
        }
        ExprKind::Brace(elements) => elements.iter().any(|e| in_expr(e, name)),
    }
}
