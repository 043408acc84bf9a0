//! Which methods the options of a run include.

use super::machine::{Machine, Unwind};
use super::value::Val;
use crate::ast::{ExprKind, Literal, StatementKind};
use crate::source::Name;
use crate::spec::{MethodDef, Value};

impl<'w> Machine<'w> {
    /// False for what is not for the translator: `doNotGenerate`, abstract methods, options that do not hold.
    pub fn is_translated(&mut self, method: &MethodDef) -> Result<bool, Unwind<'w>> {
        Ok(!has_pragma(method, "doNotGenerate") && !is_abstract(method) && self.options_hold(method)?)
    }

    /// Do all `option:` and `notOption:` pragmas of the method hold?
    pub fn options_hold(&mut self, method: &MethodDef) -> Result<bool, Unwind<'w>> {
        for pragma in &method.ast.pragmas {
            let wanted = match &*pragma.selector {
                "option:" => true,
                "notOption:" => false,
                _ => continue,
            };
            let Some(name) = pragma.args.first().and_then(|a| name_in(&a.value)) else { continue };
            // What the C compiler decides is always translated.
            if !self.compile_time_names.contains(&name) && self.option_holds(&name, &method.class)? != wanted {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// An option is the name of a class (does the configured one inherit from it?), an option of the run, or a class or
    /// pool variable; the first scope where it is anything but `false` decides.
    fn option_holds(&mut self, name: &Name, class: &Name) -> Result<bool, Unwind<'w>> {
        if self.world.classes.get(name).is_some_and(|c| c.defined) {
            for (question, role) in [("isCogitClass", "cogitClass"), ("isSpurMemoryManagerClass", "objectMemoryClass")]
            {
                let is_one = matches!(self.ask(name, question, Vec::new())?, Some(Val::Bool(true)));
                if let (true, Some(Val::Class(configured, _))) = (is_one, self.ask(class, role, Vec::new())?) {
                    return Ok(self.inherits(&configured, name));
                }
            }
        }
        if self.options.get(name).is_some_and(|v| *v != Value::Bool(false)) {
            return Ok(true);
        }
        let options = self.ask(class, "initializationOptions", Vec::new())?;
        if let Some(Val::Dict(options)) = options
            && let Some((_, value)) = options.items.borrow().get(&Val::Symbol(name.clone()).key(options.identity, 0))
            && !matches!(value, Val::Bool(false))
        {
            return Ok(true);
        }
        let mut scopes: Vec<Name> = vec![class.clone(), "VMBasicConstants".into()];
        for role in ["interpreterClass", "objectMemoryClass"] {
            if let Some(Val::Class(role, _)) = self.ask(class, role, Vec::new())? {
                scopes.push(role);
            }
        }
        for scope in scopes {
            if let Some(owner) = self.binding_owner(&scope, name)
                && !matches!(self.class_variable(&owner, name)?, Val::Bool(false))
            {
                return Ok(true);
            }
        }
        Ok(self.world.classes.get(name).is_some_and(|c| c.defined))
    }
}

pub fn has_pragma(method: &MethodDef, selector: &str) -> bool {
    method.ast.pragmas.iter().any(|p| &*p.selector == selector)
}

/// The argument of a pragma that names something.
fn name_in(literal: &Literal) -> Option<Name> {
    match literal {
        Literal::Symbol(s) | Literal::String(s) | Literal::Other(s) => Some(s.clone()),
        _ => None,
    }
}

/// `^self subclassResponsibility` and nothing else.
fn is_abstract(method: &MethodDef) -> bool {
    match method.ast.body.as_slice() {
        [statement] => match &statement.kind {
            StatementKind::Expr(e) | StatementKind::Return(e) => {
                matches!(&e.kind, ExprKind::Send(_, m) if &*m.selector == "subclassResponsibility")
            }
        },
        _ => false,
    }
}
