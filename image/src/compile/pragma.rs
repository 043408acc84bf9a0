//! Pragmas of a method: the primitive declaration and the ones that are only kept.

use super::{CompiledPragma, Literal, Problems};
use slang::ast::{Literal as AstLiteral, Pragma};
use slang::source::Name;

/// `<primitive: ...>` in any of its forms.
#[derive(Clone, Debug)]
pub(super) struct Primitive {
    pub number: u16,
    /// Literal 0 of a named primitive.
    pub named: Option<(Option<Name>, Name)>,
    /// Variable that receives the error object.
    pub error: Option<Name>,
}

#[derive(Default)]
pub(super) struct Pragmas {
    pub primitive: Option<Primitive>,
    pub kept: Vec<CompiledPragma>,
}

const EXTERNAL_CALL: u16 = 117;

pub(super) fn read(pragmas: &[Pragma], problems: &mut Problems) -> Pragmas {
    let mut result = Pragmas::default();
    for pragma in pragmas {
        if pragma.selector.starts_with("primitive:") {
            match primitive(pragma) {
                Ok(primitive) if result.primitive.is_none() => result.primitive = Some(primitive),
                Ok(_) => problems.error("second-primitive", pragma.span, "a method can have one primitive only"),
                Err(message) => problems.error("bad-primitive", pragma.span, message),
            }
        }
        let args = pragma.args.iter().map(|arg| argument(&arg.value)).collect::<Option<Vec<_>>>();
        match args {
            Some(args) => result.kept.push(CompiledPragma { selector: pragma.selector.clone(), args }),
            None => problems.error("bad-pragma", pragma.span, "an argument of this pragma is not a literal"),
        }
    }
    result
}

/// A bare name is read as a symbol.
fn argument(value: &AstLiteral) -> Option<Literal> {
    match value {
        AstLiteral::Other(name) if name.starts_with(|c: char| c.is_alphabetic() || c == '_') => {
            Some(Literal::Symbol(name.clone()))
        }
        other => Literal::from_ast(other),
    }
}

fn primitive(pragma: &Pragma) -> Result<Primitive, String> {
    let mut result = Primitive { number: 0, named: None, error: None };
    let mut module = None;
    let keywords = pragma.selector.split_inclusive(':');
    for (keyword, arg) in keywords.zip(&pragma.args) {
        match (keyword, &arg.value) {
            ("primitive:", AstLiteral::Integer(number)) => {
                result.number = u16::try_from(number)
                    .ok()
                    .filter(|n| *n < 1 << 15)
                    .ok_or_else(|| format!("primitive number {number} is out of range: 0 to {}", (1 << 15) - 1))?;
            }
            ("primitive:", AstLiteral::String(name) | AstLiteral::Symbol(name)) => {
                result.number = EXTERNAL_CALL;
                result.named = Some((None, name.clone()));
            }
            ("module:", AstLiteral::String(name) | AstLiteral::Symbol(name)) => module = Some(name.clone()),
            ("error:", AstLiteral::String(name) | AstLiteral::Symbol(name) | AstLiteral::Other(name)) => {
                result.error = Some(name.clone())
            }
            ("primitive:" | "module:" | "error:", other) => {
                return Err(format!("{keyword} does not take {other:?}"));
            }
            _ => return Err(format!("a primitive has no part {keyword}")),
        }
    }
    match (&mut result.named, module) {
        (Some((slot, _)), module) => *slot = module,
        (None, Some(_)) => return Err("a numbered primitive has no module".into()),
        (None, None) => {}
    }
    Ok(result)
}
