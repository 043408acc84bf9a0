//! How much of a source tree can be compiled.
//!
//! *In*: Tonel texts, complete or not. *Out*: for every method written in them, code or the reason why there is none.

use super::model::{self, Model, Reading, Side};
use super::scope::{Bindings, Scope, Undeclared, World};
use crate::compile::{self, ClassScope, Code, Literal, Style};
use slang::diag::{Diagnostic, Severity};
use std::collections::BTreeMap;

/// A method without code.
pub struct Refused {
    /// `Class>>selector`.
    pub method: String,
    pub problem: Diagnostic,
}

#[derive(Default)]
pub struct Check {
    pub classes: usize,
    pub traits: usize,
    /// Written in the sources.
    pub methods: usize,
    /// Of those, with a syntax tree.
    pub parsed: usize,
    /// Of those, with code that the verifier accepts.
    pub compiled: usize,
    pub blocks: usize,
    pub code_bytes: usize,
    pub refused: Vec<Refused>,
    /// About files and classes.
    pub problems: Vec<Diagnostic>,
    /// Names used and not declared.
    pub undeclared: Vec<String>,
}

/// Compiles every method of the sources in the class it is written for.
pub fn check(sources: &[(String, String)], class_class: &str, contexts: &[String], style: Style) -> Check {
    let Reading { model, mut problems, refused, methods } = model::read_leniently(sources, None);
    problems.retain(|p| p.severity == Severity::Error);
    let mut check =
        Check { classes: model.classes.len(), traits: model.traits.len(), methods, problems, ..Check::default() };
    check.parsed = methods - refused.iter().filter(|r| !is_about_model(&r.problem)).count();
    for refusal in refused {
        let side = if refusal.class_side { " class" } else { "" };
        check.refused.push(Refused {
            method: format!("{}{side}>>{}", refusal.owner, refusal.selector),
            problem: refusal.problem,
        });
    }
    let mut bindings = Bindings::new(&model, ["Smalltalk", "Processor", "Transcript", "Undeclared"].into_iter());
    let undeclared = Undeclared::after(&bindings);
    // A tree without a class for classes is a tree of extensions; its class sides have no inherited variables then.
    let class_class = model.find(class_class);
    let contexts: Vec<_> = contexts.iter().filter_map(|name| model.find(name)).collect();
    let world = World {
        model: &model,
        bindings: &bindings,
        class_class,
        contexts: &contexts,
        style,
        undeclared: Some(&undeclared),
    };
    check.compile_all(&model, world);
    bindings.declare(undeclared);
    check.undeclared = bindings.undeclared().map(|(_, name)| name.to_string()).collect();
    check
}

/// Read without a mistake, but not fit for the other sources.
fn is_about_model(problem: &Diagnostic) -> bool {
    matches!(problem.code, "unknown-class" | "duplicate-method")
}

impl Check {
    fn compile_all(&mut self, model: &Model, world: World<'_>) {
        for class in model.ids() {
            for meta in [false, true] {
                let scope = Scope::new(world, Side { class, meta });
                self.compile(model.get(class), meta, &scope);
            }
        }
        for definition in &model.traits {
            for meta in [false, true] {
                self.compile(definition, meta, &Scope::of_trait(world, definition, meta));
            }
        }
    }

    fn compile(&mut self, class: &model::Class, meta: bool, scope: &dyn ClassScope) {
        for (selector, method) in class.side(meta).iter().filter(|(_, m)| !m.from_trait) {
            let problem = match compile::compile(&method.tree, method.file, scope) {
                Ok(compiled) => match crate::verify::check_compiled(&compiled.code) {
                    Ok(()) => {
                        self.compiled += 1;
                        self.count(&compiled.code);
                        continue;
                    }
                    Err(what) => {
                        let location = slang::source::Location { file: method.file, span: method.tree.selector_span };
                        Diagnostic::error("bad-code", location, format!("the code made of this is wrong: {what}"))
                    }
                },
                Err(problems) => problems
                    .into_iter()
                    .next()
                    .unwrap_or_else(|| Diagnostic::error("bad-code", None, "the compiler gave up without a reason")),
            };
            let side = if meta { " class" } else { "" };
            self.refused.push(Refused { method: format!("{}{side}>>{selector}", class.name), problem });
        }
    }

    fn count(&mut self, code: &Code) {
        self.code_bytes += code.bytes.len();
        for literal in &code.literals {
            if let Literal::Block(block) | Literal::ConstantBlock(_, block) = literal {
                self.blocks += 1;
                self.count(block);
            }
        }
    }

    /// Refused methods by the code of the reason.
    pub fn reasons(&self) -> BTreeMap<&'static str, usize> {
        let mut reasons = BTreeMap::new();
        self.refused.iter().for_each(|r| *reasons.entry(r.problem.code).or_default() += 1);
        reasons
    }
}
