//! Literals: the part of the grammar that is data.

use super::{Abandoned, Parsed, Parser, normalised};
use crate::ast::{Literal, LiteralNode};
use crate::parse::lexer::TokenKind;
use crate::parse::number;
use crate::source::{Name, Span};
use num_traits::ToPrimitive;

impl Parser<'_> {
    /// `literal := ['-'] number | character | string | symbol | array | byteArray | binding`
    pub(super) fn literal(&mut self) -> Parsed<Option<LiteralNode>> {
        let token = self.peek();
        let span = token.span;
        let value = match token.kind {
            TokenKind::Number => self.number(span, false)?,
            TokenKind::Binary if self.slice(span) == "-" && self.number_follows(self.at) => {
                self.at += 1;
                let digits = self.peek().span;
                let value = self.number(digits, true)?;
                self.at += 1;
                return Ok(Some(LiteralNode { value, span: span.to(digits) }));
            }
            TokenKind::Character => Literal::Character(self.slice(span)[1..].chars().next().unwrap_or(' ')),
            TokenKind::String => Literal::String(self.string(span)),
            TokenKind::Symbol => Literal::Symbol(self.symbol(span)),
            TokenKind::Binding => Literal::Other(self.name(span)),
            TokenKind::ArrayOpen => return self.literal_array().map(Some),
            TokenKind::ByteArrayOpen => return self.byte_array().map(Some),
            _ => return Ok(None),
        };
        self.at += 1;
        Ok(Some(LiteralNode { value, span }))
    }

    pub(super) fn number(&mut self, span: Span, negative: bool) -> Parsed<Literal> {
        number::literal(self.slice(span), negative).map_err(|message| {
            self.report(span, message, "write a smaller number");
            self.at += 1;
            Abandoned
        })
    }

    pub(super) fn number_follows(&self, at: usize) -> bool {
        let next = self.tokens[at + 1];
        next.kind == TokenKind::Number && next.span.start == self.tokens[at].span.end
    }

    /// `array := '#(' element* ')'`; inside another array the `#` may be left out
    fn literal_array(&mut self) -> Parsed<LiteralNode> {
        let open = self.peek().span;
        self.nest(open)?;
        self.at += 1;
        let mut elements = Vec::new();
        while !matches!(self.kind(), TokenKind::ParenClose | TokenKind::End) {
            elements.push(self.array_element()?);
        }
        self.close(TokenKind::ParenClose, open)?;
        let span = open.to(self.tokens[self.at - 1].span);
        Ok(LiteralNode { value: Literal::Array(elements), span })
    }

    /// `element := literal | word | binary | array without '#' | byteArray without '#' | 'true' | 'false' | 'nil'`
    fn array_element(&mut self) -> Parsed<LiteralNode> {
        let token = self.peek();
        match token.kind {
            TokenKind::ParenOpen => self.literal_array(),
            TokenKind::BracketOpen => self.byte_array(),
            TokenKind::Identifier => {
                self.at += 1;
                let value = match self.slice(token.span) {
                    "nil" => Literal::Nil,
                    "true" => Literal::True,
                    "false" => Literal::False,
                    _ => Literal::Symbol(self.name(token.span)),
                };
                Ok(LiteralNode { value, span: token.span })
            }
            TokenKind::Keyword => {
                // `at:put:` and `at:put` are one symbol each.
                let mut span = token.span;
                self.at += 1;
                while matches!(self.kind(), TokenKind::Keyword | TokenKind::Identifier)
                    && self.peek().span.start == span.end
                {
                    span = span.to(self.peek().span);
                    self.at += 1;
                }
                Ok(LiteralNode { value: Literal::Symbol(self.name(span)), span })
            }
            TokenKind::Binary if self.slice(token.span) == "-" && self.number_follows(self.at) => {
                let literal = self.literal()?;
                literal.ok_or(Abandoned)
            }
            TokenKind::Binary | TokenKind::Bar => {
                let span = self.binary_selector();
                Ok(LiteralNode { value: Literal::Symbol(self.name(span)), span })
            }
            TokenKind::Assign | TokenKind::Caret | TokenKind::Semicolon => {
                self.at += 1;
                Ok(LiteralNode { value: Literal::Symbol(self.name(token.span)), span: token.span })
            }
            _ => match self.literal()? {
                Some(literal) => Ok(literal),
                None => Err(self.expected(
                    "a literal or `)` in the literal array",
                    "literal arrays hold literals and words; use `{ a. b }` for computed elements",
                )),
            },
        }
    }

    /// `byteArray := '#[' integer* ']'`, integers from 0 to 255
    fn byte_array(&mut self) -> Parsed<LiteralNode> {
        let open = self.peek().span;
        self.nest(open)?;
        self.at += 1;
        let mut bytes = Vec::new();
        while !matches!(self.kind(), TokenKind::BracketClose | TokenKind::End) {
            let span = self.peek().span;
            let byte = match self.literal()? {
                Some(LiteralNode { value: Literal::Integer(n), .. }) => n.to_u8(),
                Some(_) => None,
                None => return Err(self.expected("an integer or `]` in the byte array", "list integers from 0 to 255")),
            };
            match byte {
                Some(byte) => bytes.push(byte),
                None => {
                    let message = format!("`{}` does not fit a byte", self.slice(span));
                    self.report(span, message, "list integers from 0 to 255");
                }
            }
        }
        self.close(TokenKind::BracketClose, open)?;
        let span = open.to(self.tokens[self.at - 1].span);
        Ok(LiteralNode { value: Literal::ByteArray(bytes), span })
    }

    fn string(&self, span: Span) -> Name {
        let inside = &self.text[span.start as usize + 1..span.end as usize - 1];
        normalised(inside, "''", "'").into()
    }

    fn symbol(&self, span: Span) -> Name {
        let word = self.slice(span).trim_start_matches('#');
        match word.strip_prefix('\'') {
            Some(quoted) => normalised(quoted.strip_suffix('\'').unwrap_or(quoted), "''", "'").into(),
            None => word.into(),
        }
    }
}
