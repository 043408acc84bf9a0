//! Trait compositions: `TFoo + (TBar - {#baz} @ {#alias -> #old})`.
//!
//! A trait's methods become methods of each class that uses it, as if they had been written there; what the class defines
//! itself wins. Two traits that bring different methods of one selector are a conflict that the class must settle.

use super::{Class, World};
use crate::ast::{Expr, ExprKind, Literal, StatementKind};
use crate::diag::Diagnostic;
use crate::parse::parse_doit;
use crate::source::{FileId, Name};
use crate::spec::MethodDef;
use crate::tonel::Slot;
use indexmap::IndexMap;
use std::sync::Arc;

/// Traits that use traits deeper than this use themselves.
const MAX_DEPTH: usize = 50;

type Methods = IndexMap<Name, Arc<MethodDef>>;

/// Gives every class that uses traits their methods and instance variables.
pub fn flatten(world: &mut World, diagnostics: &mut Vec<Diagnostic>) {
    flatten_all(world, |world| &mut world.classes, diagnostics);
}

/// The same for traits that use traits.
pub fn flatten_traits(world: &mut World, diagnostics: &mut Vec<Diagnostic>) {
    flatten_all(world, |world| &mut world.traits, diagnostics);
}

fn flatten_all(
    world: &mut World,
    users: fn(&mut World) -> &mut IndexMap<Name, Class>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let uses = |c: &&Class| c.traits.is_some() || c.class_traits.is_some();
    let found: Vec<Class> = users(world).values().filter(uses).cloned().collect();
    for class in &found {
        let name = &class.name;
        let mut composer = Composer { world, user: class, diagnostics };
        let (methods, slots) = composer.composed(class.traits.as_ref(), false, 0);
        // The class side follows the instance side when it is not written down.
        let (class_methods, class_slots) =
            composer.composed(class.class_traits.as_ref().or(class.traits.as_ref()), true, 0);
        let class = &mut users(world)[name];
        adopt(&mut class.methods, methods, name);
        adopt(&mut class.class_methods, class_methods, name);
        adopt_slots(&mut class.inst_vars, slots);
        adopt_slots(&mut class.class_inst_vars, class_slots);
    }
}

fn adopt(own: &mut Methods, brought: Methods, user: &Name) {
    for (selector, method) in brought {
        own.entry(selector).or_insert_with(|| {
            let mut method = MethodDef::clone(&method);
            method.class = user.clone();
            Arc::new(method)
        });
    }
}

fn adopt_slots(own: &mut Vec<Slot>, brought: Vec<Slot>) {
    for slot in brought {
        if !own.iter().any(|s| s.name == slot.name) {
            own.push(slot);
        }
    }
}

struct Composer<'a> {
    world: &'a World,
    user: &'a Class,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Composer<'_> {
    fn composed(&mut self, composition: Option<&Name>, class_side: bool, depth: usize) -> (Methods, Vec<Slot>) {
        let Some(text) = composition else { return Default::default() };
        let (doit, problems) = parse_doit(FileId(0), text);
        let expr = match (doit.body.as_slice(), problems.is_empty()) {
            ([statement], true) => match &statement.kind {
                StatementKind::Expr(e) | StatementKind::Return(e) => e,
            },
            ([], true) => return Default::default(),
            _ => {
                self.problem(format!("the trait composition `{text}` cannot be read"));
                return Default::default();
            }
        };
        self.compose(expr, class_side, depth)
    }

    fn compose(&mut self, expr: &Expr, class_side: bool, depth: usize) -> (Methods, Vec<Slot>) {
        match &expr.kind {
            ExprKind::Variable(name) => self.of_trait(name, class_side, depth),
            ExprKind::Brace(elements) => {
                let mut sum = Default::default();
                for element in elements {
                    let part = self.compose(element, class_side, depth);
                    sum = self.add(sum, part);
                }
                sum
            }
            ExprKind::Send(receiver, message) => {
                let mut left = self.compose(receiver, class_side, depth);
                match (&*message.selector, message.args.as_slice()) {
                    ("classTrait" | "classSide" | "class" | "instanceSide", []) => left,
                    ("+" | ",", [other]) => {
                        let right = self.compose(other, class_side, depth);
                        self.add(left, right)
                    }
                    ("-", [removed]) => {
                        for selector in symbols(removed) {
                            left.0.shift_remove(&selector);
                        }
                        left
                    }
                    ("@", [aliases]) => {
                        for (alias, old) in associations(aliases) {
                            match left.0.get(&old) {
                                Some(method) => {
                                    let mut method = MethodDef::clone(method);
                                    method.ast.selector = alias.clone();
                                    left.0.insert(alias, Arc::new(method));
                                }
                                // The instance side's composition serves the class side too when that has none.
                                None if class_side => {}
                                None => self.problem(format!(
                                    "the alias `{alias}` is for `{old}`, which its trait does not have"
                                )),
                            }
                        }
                        left
                    }
                    _ => {
                        self.problem(format!("trait compositions do not know `{}`", message.selector));
                        left
                    }
                }
            }
            _ => {
                self.problem("a trait composition is made of traits, `+`, `-` and `@`".to_string());
                Default::default()
            }
        }
    }

    fn of_trait(&mut self, name: &Name, class_side: bool, depth: usize) -> (Methods, Vec<Slot>) {
        let Some(used) = self.world.traits.get(name) else {
            let location = self.user.location;
            self.diagnostics.push(
                Diagnostic::warning(
                    "unknown-trait",
                    location,
                    format!("the trait `{name}` used by `{}` is not among the sources", self.user.name),
                )
                .help("add the folder that defines it; without it its methods are missing"),
            );
            return Default::default();
        };
        if depth > MAX_DEPTH {
            self.problem(format!("the trait `{name}` uses itself, directly or through others"));
            return Default::default();
        }
        let composition =
            if class_side { used.class_traits.as_ref().or(used.traits.as_ref()) } else { used.traits.as_ref() };
        let (inherited, inherited_slots) = self.composed(composition, class_side, depth + 1);
        let mut methods = used.side(class_side).clone();
        for (selector, method) in inherited {
            methods.entry(selector).or_insert(method);
        }
        let mut slots = if class_side { used.class_inst_vars.clone() } else { used.inst_vars.clone() };
        adopt_slots(&mut slots, inherited_slots);
        (methods, slots)
    }

    fn add(&mut self, mut left: (Methods, Vec<Slot>), right: (Methods, Vec<Slot>)) -> (Methods, Vec<Slot>) {
        for (selector, method) in right.0 {
            match left.0.get(&selector) {
                Some(other) if other.file != method.file || other.ast.span != method.ast.span => {
                    let side = if method.class_side { &self.user.class_methods } else { &self.user.methods };
                    if !side.contains_key(&selector) {
                        self.problem(format!(
                            "two traits bring a method `{selector}`; define it in the class or remove one with `-`"
                        ));
                    }
                }
                Some(_) => {}
                None => {
                    left.0.insert(selector, method);
                }
            }
        }
        adopt_slots(&mut left.1, right.1);
        left
    }

    fn problem(&mut self, message: String) {
        self.diagnostics.push(
            Diagnostic::error("trait-composition", self.user.location, format!("`{}`: {message}", self.user.name))
                .help("compositions are written like `TFoo + (TBar - {#baz} @ {#alias -> #old})`"),
        );
    }
}

fn symbols(expr: &Expr) -> Vec<Name> {
    match &expr.kind {
        ExprKind::Literal(literal) => literal_symbols(literal),
        ExprKind::Brace(elements) => elements.iter().flat_map(symbols).collect(),
        _ => Vec::new(),
    }
}

fn literal_symbols(literal: &Literal) -> Vec<Name> {
    match literal {
        Literal::Symbol(s) | Literal::String(s) => vec![s.clone()],
        Literal::Array(elements) => elements.iter().flat_map(|e| literal_symbols(&e.value)).collect(),
        _ => Vec::new(),
    }
}

fn associations(expr: &Expr) -> Vec<(Name, Name)> {
    match &expr.kind {
        ExprKind::Brace(elements) => elements.iter().flat_map(associations).collect(),
        ExprKind::Send(alias, message) if &*message.selector == "->" => {
            symbols(alias).into_iter().zip(symbols(&message.args[0])).collect()
        }
        _ => Vec::new(),
    }
}
