//! Compiled code: what is in no image yet, and the ties between code and its blocks. The instructions themselves are [`spur::code`]'s.

use super::Report;
use crate::compile::Literal;
use crate::format::MethodHeader;
use crate::object::{ObjectId, Value};
use spur::code::{Checker, Kind, Literals};

pub fn check(report: &mut Report<'_>) {
    let image = report.image;
    for (id, object) in image.iter().filter(|(_, o)| o.is_code()) {
        if object.method_header().is_some_and(|header| header.args > header.temps) {
            let name = report.names.method_name(id);
            // Pharo's compiler does so for the code of constant blocks, which never runs.
            report.warning("method-header", id, format!("{name} has more arguments than temporaries"));
        }
        block(report, id);
    }
}

/// A block ends in the code around it, which in turn knows the block.
fn block(report: &mut Report<'_>, id: ObjectId) {
    let image = report.image;
    let Some(outer) = image.get(id).literals().last().and_then(|v| v.object()) else { return };
    // A block that needs nothing from around it may be there as part of a closure made in advance.
    let holds = |value: &Value| match value.object() {
        Some(literal) => literal == id || (image.get(literal).slots().get(1) == Some(&Value::Object(id))),
        None => false,
    };
    if image.get(outer).is_code() && !image.get(outer).literals().iter().any(holds) {
        let name = report.names.method_name(id);
        report.error("block-outer", id, format!("{name} is not among the literals of the code around it"));
    }
}

/// The same checks on code that is not in an image yet, blocks included. Blocks that share variables are checked once more in the image, where it is known what they get.
pub fn check_compiled(code: &crate::compile::Code) -> Result<(), String> {
    check_with_blocks(&mut Checker::default(), code, &[])
}

fn check_with_blocks(checker: &mut Checker, code: &crate::compile::Code, copied: &[Kind]) -> Result<(), String> {
    let header = MethodHeader {
        literals: code.literals.len() as u16,
        primitive: code.primitive.is_some(),
        large_frame: code.large_frame,
        temps: code.temps,
        args: code.args,
        sista: true,
        other: 0,
    };
    checker.check(&code.bytes, header, copied, &CompiledLiterals(code))?;
    for made in std::mem::take(&mut checker.summary.blocks) {
        let Some(Literal::Block(block)) = code.literals.get(made.literal) else { continue };
        check_with_blocks(checker, block, &made.copied)?;
    }
    Ok(())
}

/// What is known of literals before they are objects.
struct CompiledLiterals<'a>(&'a crate::compile::Code);

impl Literals for CompiledLiterals<'_> {
    fn count(&self) -> usize {
        self.0.literals.len()
    }

    fn is_variable(&self, index: usize) -> bool {
        matches!(self.0.literals.get(index), Some(Literal::Binding(..) | Literal::MethodClass))
    }

    fn is_code(&self, index: usize) -> bool {
        matches!(self.0.literals.get(index), Some(Literal::Block(_)))
    }

    fn is_class(&self, index: usize) -> bool {
        self.is_variable(index)
    }

    fn arguments(&self, _: usize) -> Option<usize> {
        None
    }
}
