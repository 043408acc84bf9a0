//! What a method's pragmas ask of the translator.
//!
//! *In*: [`ast::Method`] and, for methods that send `super`, the methods those sends reach: their pragmas count where the
//! method itself has none of that selector. *Out*: [`Directives`]. Unknown pragmas are ignored, as everywhere in the field.

use crate::ast::{Literal, LiteralNode, Pragma};
use crate::ir::{Inline, OptionGuard};
use crate::source::{Name, Span};
use crate::spec::MethodDef;
use num_traits::ToPrimitive;
use std::collections::BTreeSet;

/// `<var: #x type: #T>` or `<var: #x declareC: 'decl'>`.
#[derive(Clone, Debug, PartialEq)]
pub struct VarDirective {
    pub name: Name,
    pub text: Name,
    /// The text is a whole declarator with the name in it.
    pub is_declarator: bool,
    pub span: Span,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Directives {
    pub inline: Option<Inline>,
    pub export: bool,
    pub api: bool,
    pub return_type: Option<(Name, Span)>,
    pub vars: Vec<VarDirective>,
    /// `<var: #x as: Class>` of SmartSyntax plugins.
    pub coerced_vars: Vec<(Name, Name, Span)>,
    pub localized: Vec<(Name, Span)>,
    pub expand_cases: bool,
    pub leaves_dispatch: bool,
    pub passes_vm: bool,
    pub accessor_depth: Option<i8>,
    /// `<cmacro>` is `Some(None)`, `<cmacro: 'text'>` has the text.
    pub cmacro: Option<Option<Name>>,
    /// All variables of the method are `volatile`.
    pub volatile: bool,
    /// `static: false`: for callers in other files.
    pub is_visible: bool,
    /// Options that only the C compiler decides.
    pub guards: Vec<OptionGuard>,
}

/// Reads the pragmas of `def`; those of `supers` (methods reached by `super`) fill what it leaves open.
pub fn read(def: &MethodDef, supers: &[&MethodDef], compile_time: &BTreeSet<Name>) -> Directives {
    let own: BTreeSet<&str> = def.ast.pragmas.iter().map(|p| &*p.selector).collect();
    let mut inherited: Vec<&Pragma> = Vec::new();
    for method in supers {
        for pragma in &method.ast.pragmas {
            let is_var = pragma.selector.starts_with("var:");
            if !is_var && !own.contains(&*pragma.selector) {
                inherited.push(pragma);
            }
        }
    }
    let mut directives = Directives::default();
    for pragma in def.ast.pragmas.iter().chain(inherited) {
        apply(&mut directives, pragma, compile_time);
    }
    directives
}

fn apply(directives: &mut Directives, pragma: &Pragma, compile_time: &BTreeSet<Name>) {
    let args = &pragma.args;
    match (&*pragma.selector, args.len()) {
        ("inline:", 1) => {
            directives.inline = match &args[0].value {
                Literal::True => Some(Inline::Yes),
                Literal::Symbol(s) if &**s == "always" => Some(Inline::Always),
                Literal::Symbol(s) if &**s == "never" => Some(Inline::Never),
                _ => Some(Inline::No),
            }
        }
        ("export:", 1) => directives.export = args[0].value != Literal::False,
        ("api", 0) | ("api:", 1) => directives.api = true,
        ("returnTypeC:", 1) => {
            if let Some(text) = text(&args[0]) {
                directives.return_type = Some((text, pragma.span));
            }
        }
        ("var:type:" | "var:declareC:", 2) => {
            if let (Some(name), Some(text)) = (text(&args[0]), text(&args[1])) {
                let is_declarator = &*pragma.selector == "var:declareC:";
                directives.vars.push(VarDirective { name, text, is_declarator, span: pragma.span });
            }
        }
        ("var:as:", 2) => {
            if let (Some(name), Some(class)) = (text(&args[0]), text(&args[1])) {
                directives.coerced_vars.push((name, class, pragma.span));
            }
        }
        ("localizedVariable:", 1) => {
            if let Some(name) = text(&args[0]) {
                directives.localized.push((name, pragma.span));
            }
        }
        ("expandCases", 0) => directives.expand_cases = true,
        ("leavesDispatch", 0) => directives.leaves_dispatch = true,
        ("passesVM", 0) => directives.passes_vm = true,
        ("volatile", 0) => directives.volatile = true,
        ("static:", 1) => directives.is_visible = args[0].value == Literal::False,
        ("accessorDepth:", 1) => {
            if let Literal::Integer(n) = &args[0].value {
                directives.accessor_depth = n.to_i8();
            }
        }
        ("cmacro", 0) => directives.cmacro = Some(None),
        ("cmacro:", 1) => directives.cmacro = Some(text(&args[0])),
        ("option:" | "notOption:", 1) => {
            if let Some(name) = text(&args[0]).filter(|n| compile_time.contains(n)) {
                directives.guards.push(OptionGuard { name, negated: &*pragma.selector == "notOption:" });
            }
        }
        _ => {}
    }
}

fn text(node: &LiteralNode) -> Option<Name> {
    match &node.value {
        Literal::Symbol(s) | Literal::String(s) => Some(s.clone()),
        _ => None,
    }
}
