//! SmartSyntax: primitives of plugins written as if they were ordinary methods.

use super::function::{Lowerer, Value, Want};
use crate::ast::{self, Message};
use crate::source::Span;

/// The directive of the primitive being lowered.
#[derive(Clone, Debug)]
pub struct Primitive {}

impl<'e, 'a> Lowerer<'e, 'a> {
    /// The end of a primitive without a return.
    pub fn smart_return_self(&mut self) {}

    pub fn smart_return(&mut self, expr: &'a ast::Expr) -> Value {
        let value = self.value(expr);
        self.deliver_return(value.expr)
    }

    pub fn smart_selector(
        &mut self,
        _receiver: &'a ast::Expr,
        _message: &'a Message,
        _span: Span,
        _want: &Want,
    ) -> Option<Value> {
        None
    }
}
