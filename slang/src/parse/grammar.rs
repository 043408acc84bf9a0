//! From tokens to [`ast::Method`], by recursive descent over the token list.
//!
//! *In*: the tokens of one method or expression series. *Out*: a tree and diagnostics. The grammar is not written with
//! `nom` as the tokens are: it goes on behind an error at the next statement, and it counts how deep the tree becomes, so
//! that no later stage that walks the tree can run out of stack.
//!
//! The production stands above each function.

mod literals;

use super::lexer::{Bad, Lexed, Token, TokenKind};
use crate::ast::*;
use crate::diag::Diagnostic;
use crate::source::{FileId, Location, Name, Span};

/// Brackets, parentheses, braces and literal arrays inside each other.
pub const MAX_NESTING: usize = 150;
/// Height of an expression's tree; `a + b + c` has height 2.
pub const MAX_HEIGHT: usize = 500;
/// More errors than this in one method are noise.
const MAX_ERRORS: usize = 25;

/// The parser gives up on the current statement; the diagnostic is already recorded.
pub struct Abandoned;

type Parsed<T> = Result<T, Abandoned>;

pub struct Parser<'a> {
    text: &'a str,
    file: FileId,
    tokens: Vec<Token>,
    comments: Vec<Span>,
    at: usize,
    nesting: usize,
    /// Brackets opened in statements that were given up: so many closing ones without a partner are not reported.
    forgiven: usize,
    /// Height of the expression parsed last.
    height: usize,
    pub diagnostics: Vec<Diagnostic>,
}

impl<'a> Parser<'a> {
    pub fn new(file: FileId, text: &'a str, lexed: Lexed) -> Self {
        let mut parser = Parser {
            text,
            file,
            tokens: lexed.tokens,
            comments: lexed.comments,
            at: 0,
            nesting: 0,
            forgiven: 0,
            height: 0,
            diagnostics: Vec::new(),
        };
        if let Some(span) = lexed.unclosed_comment {
            parser.report(span, "this comment is never closed", "add the closing double quote");
        }
        parser
    }

    // ---- whole texts ----

    /// `method := pattern body`. The tokens of the pattern and of the body are separated by an `End` token when
    /// `bracketed` (Tonel), otherwise they follow each other.
    pub fn method(&mut self, bracketed: bool) -> Option<Method> {
        let start = self.peek().span;
        let (selector, selector_span, args) = match self.pattern() {
            Ok(pattern) => pattern,
            Err(Abandoned) => return None,
        };
        if bracketed {
            if self.kind() != TokenKind::End {
                let found = self.describe_current();
                let span = self.peek().span;
                self.report(
                    span,
                    format!("expected `[` and the method's body after the message pattern, found {found}"),
                    "the pattern is `name`, `+ argument`, or `key: argument` repeated",
                );
            }
            while self.kind() != TokenKind::End {
                self.at += 1;
            }
            self.at += 1;
        }
        self.check_duplicates(&args, "argument");
        let body_start = self.peek().span;
        let (pragmas, temps) = self.prologue(true, TokenKind::End);
        let first_statement = self.peek().span.start;
        let body = self.statements(TokenKind::End);
        let end = self.peek().span;
        let comments = self
            .comments
            .iter()
            .filter(|span| span.end <= first_statement && span.start >= start.start)
            .map(|span| self.comment(*span))
            .collect();
        let has_statements = !body.is_empty();
        let last = if has_statements { body[body.len() - 1].span } else { body_start };
        let span = if bracketed { start.to(end) } else { start.to(last) };
        Some(Method { selector, selector_span, args, pragmas, temps, body, comments, span, has_statements })
    }

    /// `doit := temporaries statements`
    pub fn doit(&mut self) -> (Vec<Pragma>, Vec<Ident>, Vec<Statement>) {
        let (pragmas, temps) = self.prologue(true, TokenKind::End);
        let body = self.statements(TokenKind::End);
        (pragmas, temps, body)
    }

    fn comment(&self, span: Span) -> Comment {
        let inside = &self.text[span.start as usize + 1..span.end as usize - 1];
        Comment { text: normalised(inside, "\"\"", "\""), span }
    }

    // ---- pattern, pragmas, temporaries ----

    /// `pattern := identifier | binary identifier | (keyword identifier)+`
    fn pattern(&mut self) -> Parsed<(Name, Span, Vec<Ident>)> {
        let first = self.peek();
        match first.kind {
            TokenKind::Identifier => {
                self.at += 1;
                Ok((self.name(first.span), first.span, Vec::new()))
            }
            TokenKind::Binary | TokenKind::Bar => {
                let span = self.binary_selector();
                let arg = self.identifier("an argument name after the operator")?;
                Ok((self.name(span), span, vec![arg]))
            }
            TokenKind::Keyword => {
                let mut selector = String::new();
                let mut args = Vec::new();
                while self.kind() == TokenKind::Keyword {
                    selector.push_str(self.slice(self.peek().span));
                    self.at += 1;
                    let what = format!("an argument name after `{selector}`");
                    args.push(self.identifier(&what)?);
                }
                Ok((selector.into(), first.span, args))
            }
            _ => Err(self.expected("a method name", "begin with `name`, an operator, or `key: argument`")),
        }
    }

    /// `prologue := ( pragma | temporaries )*`
    fn prologue(&mut self, pragmas_allowed: bool, close: TokenKind) -> (Vec<Pragma>, Vec<Ident>) {
        let (mut pragmas, mut temps) = (Vec::new(), Vec::new());
        loop {
            let outcome = match self.kind() {
                TokenKind::Bar => self.temporaries(&mut temps),
                TokenKind::Binary if pragmas_allowed && self.slice(self.peek().span).starts_with('<') => {
                    self.pragmas(&mut pragmas)
                }
                _ => break,
            };
            if outcome.is_err() {
                self.skip_to(close);
                if self.kind() == TokenKind::Period {
                    self.at += 1;
                }
            }
        }
        self.check_duplicates(&temps, "temporary");
        (pragmas, temps)
    }

    /// `temporaries := '|' identifier* '|'`
    fn temporaries(&mut self, temps: &mut Vec<Ident>) -> Parsed<()> {
        let open = self.peek().span;
        self.at += 1;
        while self.kind() == TokenKind::Identifier {
            temps.push(self.identifier("a temporary's name")?);
        }
        if self.kind() != TokenKind::Bar {
            let abandoned = self.expected(
                "`|` behind the temporaries",
                "declare temporaries as `| a b |`; names are separated by blanks only",
            );
            self.relate(open, "the declaration begins here");
            return Err(abandoned);
        }
        self.at += 1;
        Ok(())
    }

    /// `pragma := '<' ( identifier | (keyword literal)+ | binary literal ) '>'`, several in a row
    fn pragmas(&mut self, pragmas: &mut Vec<Pragma>) -> Parsed<()> {
        // `<a><b>` lexes `><` as one operator.
        if self.peek().span.range().len() > 1 {
            self.split(1);
        }
        let open = self.peek().span;
        self.at += 1;
        let help = "a pragma is `<name>` or `<key: literal>`";
        let first = self.peek();
        let mut args = Vec::new();
        let selector: Name = match first.kind {
            TokenKind::Identifier => {
                self.at += 1;
                self.name(first.span)
            }
            TokenKind::Keyword => {
                let mut selector = String::new();
                while self.kind() == TokenKind::Keyword {
                    selector.push_str(self.slice(self.peek().span));
                    self.at += 1;
                    args.push(self.pragma_argument()?);
                }
                selector.into()
            }
            _ => return Err(self.expected("a pragma's name", help)),
        };
        let close = self.peek();
        if close.kind != TokenKind::Binary || !self.slice(close.span).starts_with('>') {
            let abandoned = self.expected("`>` at the end of the pragma", help);
            self.relate(open, "the pragma begins here");
            return Err(abandoned);
        }
        if close.span.range().len() > 1 {
            self.split(1);
        }
        let close = self.peek().span;
        self.at += 1;
        pragmas.push(Pragma { selector, args, span: open.to(close) });
        Ok(())
    }

    /// `pragmaArgument := literal | identifier` (the identifier names a variable: `<primitive: 60 error: code>`)
    fn pragma_argument(&mut self) -> Parsed<LiteralNode> {
        let token = self.peek();
        if token.kind == TokenKind::Identifier {
            self.at += 1;
            let value = match self.slice(token.span) {
                "nil" => Literal::Nil,
                "true" => Literal::True,
                "false" => Literal::False,
                _ => Literal::Other(self.name(token.span)),
            };
            return Ok(LiteralNode { value, span: token.span });
        }
        match self.literal()? {
            Some(literal) => Ok(literal),
            None => {
                Err(self.expected("a literal as the pragma's argument", "a pragma is `<name>` or `<key: literal>`"))
            }
        }
    }

    // ---- statements ----

    /// `statements := [ statement ] ( '.' [ statement ] )*`, up to but without `close`
    fn statements(&mut self, close: TokenKind) -> Vec<Statement> {
        let mut body = Vec::new();
        let nesting = self.nesting;
        let mut height = 0;
        loop {
            while self.kind() == TokenKind::Period {
                self.at += 1;
            }
            if self.kind() == close || self.kind() == TokenKind::End {
                self.height = height;
                return body;
            }
            if self.forgive() {
                continue;
            }
            let before = self.at;
            match self.statement(close) {
                Ok(statement) => {
                    height = height.max(self.height);
                    body.push(statement);
                }
                Err(Abandoned) => {
                    self.forgiven += self.nesting.saturating_sub(nesting);
                    self.nesting = nesting;
                    self.skip_to(close);
                    if self.at == before && self.kind() != close && self.kind() != TokenKind::End {
                        self.at += 1;
                    }
                }
            }
        }
    }

    /// Skips a closing bracket whose opening one was given up with its statement.
    fn forgive(&mut self) -> bool {
        let closing = matches!(self.kind(), TokenKind::ParenClose | TokenKind::BracketClose | TokenKind::BraceClose);
        if closing && self.forgiven > 0 {
            self.forgiven -= 1;
            self.at += 1;
            return true;
        }
        false
    }

    /// `statement := '^' expression | expression`
    fn statement(&mut self, close: TokenKind) -> Parsed<Statement> {
        let start = self.peek();
        let kind = if start.kind == TokenKind::Caret {
            self.at += 1;
            StatementKind::Return(self.expression()?)
        } else {
            if start.kind == TokenKind::Binary && self.slice(start.span) == "<" {
                let mut ignored = Vec::new();
                let message = "a pragma must stand before the first statement";
                self.report(start.span, message, "move it up, directly behind the message pattern");
                self.pragmas(&mut ignored)?;
                return Err(Abandoned);
            }
            StatementKind::Expr(self.expression()?)
        };
        let span = match &kind {
            StatementKind::Expr(e) => e.span,
            StatementKind::Return(e) => start.span.to(e.span),
        };
        let next = self.kind();
        if next == TokenKind::Period || next == close || next == TokenKind::End {
            return Ok(Statement { kind, span });
        }
        if self.forgive() {
            self.skip_to(close);
            return Ok(Statement { kind, span });
        }
        let found = self.describe_current();
        let (message, help) = match next {
            TokenKind::ParenClose | TokenKind::BracketClose | TokenKind::BraceClose => {
                (format!("{found} has no opening partner"), "remove it, or add the opening one".to_string())
            }
            TokenKind::Assign => (
                "only a variable can stand left of `:=`".to_string(),
                "name one variable, or separate the statement before with a period".to_string(),
            ),
            TokenKind::Bad(_) => return Err(self.expected("the end of the statement", "")),
            TokenKind::Identifier => (
                format!("expected `.` before the assignment to {found}"),
                "separate statements with a period".to_string(),
            ),
            _ => (
                format!("expected `.`, an operator or a message after this expression, found {found}"),
                "separate statements with a period".to_string(),
            ),
        };
        let at = self.peek().span;
        self.report(at, message, help);
        if next != TokenKind::Identifier {
            self.skip_to(close);
        }
        Ok(Statement { kind, span })
    }

    /// Goes on behind an error: stops at the next period or closing token of this nesting level.
    fn skip_to(&mut self, close: TokenKind) {
        let mut open = Vec::new();
        loop {
            let kind = self.kind();
            match kind {
                TokenKind::End => return,
                TokenKind::Period if open.is_empty() => return,
                _ if kind == close && open.is_empty() => return,
                TokenKind::ParenOpen | TokenKind::ArrayOpen => open.push(TokenKind::ParenClose),
                TokenKind::BracketOpen | TokenKind::ByteArrayOpen => open.push(TokenKind::BracketClose),
                TokenKind::BraceOpen => open.push(TokenKind::BraceClose),
                TokenKind::ParenClose | TokenKind::BracketClose | TokenKind::BraceClose => {
                    // What closes an outer bracket closes everything opened inside.
                    if let Some(i) = open.iter().rposition(|k| *k == kind) {
                        open.truncate(i);
                    } else if kind == close {
                        return;
                    }
                }
                _ => {}
            }
            self.at += 1;
        }
    }

    // ---- expressions ----

    /// `expression := identifier ':=' expression | cascade`
    fn expression(&mut self) -> Parsed<Expr> {
        let token = self.peek();
        if token.kind == TokenKind::Identifier && self.tokens[self.at + 1].kind == TokenKind::Assign {
            self.at += 2;
            let target = Ident { name: self.name(token.span), span: token.span };
            if matches!(&*target.name, "self" | "super" | "nil" | "true" | "false" | "thisContext") {
                let message = format!("`{}` cannot be assigned", target.name);
                self.report(token.span, message, "assign to a variable of your own");
            }
            self.nest(token.span)?;
            let value = self.expression()?;
            self.nesting -= 1;
            self.grow(token.span)?;
            let span = token.span.to(value.span);
            return Ok(Expr { kind: ExprKind::Assign(target, Box::new(value)), span });
        }
        self.cascade()
    }

    /// `cascade := keywordSend ( ';' message )*`
    fn cascade(&mut self) -> Parsed<Expr> {
        let expr = self.keyword_send()?;
        if self.kind() != TokenKind::Semicolon {
            return Ok(expr);
        }
        let (receiver, message, start) = match expr {
            // Inside parentheses the message ends before the expression does.
            Expr { kind: ExprKind::Send(receiver, message), span } if message.span.end == span.end => {
                (receiver, message, span)
            }
            Expr { span, .. } => {
                let help = "a cascade repeats the receiver of the message before the `;`: `a foo; bar`";
                let message = "expected a message before `;`, found an expression without one";
                self.report(span, message, help);
                return Err(Abandoned);
            }
        };
        let mut height = self.height;
        let mut messages = vec![message];
        while self.kind() == TokenKind::Semicolon {
            self.at += 1;
            messages.push(self.cascade_message()?);
            height = height.max(self.height + 1);
        }
        self.height = height;
        self.grow(start)?;
        let span = start.to(messages[messages.len() - 1].span);
        Ok(Expr { kind: ExprKind::Cascade(receiver, messages), span })
    }

    /// `message := identifier | binary unarySend | (keyword binarySend)+`
    fn cascade_message(&mut self) -> Parsed<Message> {
        self.height = 0;
        match self.kind() {
            TokenKind::Identifier => {
                let span = self.peek().span;
                self.at += 1;
                Ok(Message { selector: self.name(span), args: Vec::new(), span, selector_span: span })
            }
            TokenKind::Binary | TokenKind::Bar => self.binary_message(),
            TokenKind::Keyword => self.keyword_message(),
            _ => Err(self.expected("a message after `;`", "a cascade repeats the receiver: `a foo; bar`")),
        }
    }

    /// `keywordSend := binarySend [ (keyword binarySend)+ ]`
    fn keyword_send(&mut self) -> Parsed<Expr> {
        let receiver = self.binary_send()?;
        if self.kind() != TokenKind::Keyword {
            return Ok(receiver);
        }
        let height = self.height;
        let message = self.keyword_message()?;
        self.height = self.height.max(height);
        self.send(receiver, message)
    }

    fn keyword_message(&mut self) -> Parsed<Message> {
        let first = self.peek().span;
        let mut end = first;
        let mut selector = String::new();
        let mut args = Vec::new();
        let mut height = 0;
        while self.kind() == TokenKind::Keyword {
            selector.push_str(self.slice(self.peek().span));
            self.at += 1;
            let arg = self.binary_send()?;
            height = height.max(self.height);
            end = arg.span;
            args.push(arg);
        }
        self.height = height;
        Ok(Message { selector: selector.into(), args, span: first.to(end), selector_span: first })
    }

    /// `binarySend := unarySend ( binary unarySend )*`
    fn binary_send(&mut self) -> Parsed<Expr> {
        let mut expr = self.unary_send()?;
        while matches!(self.kind(), TokenKind::Binary | TokenKind::Bar) {
            let height = self.height;
            let message = self.binary_message()?;
            self.height = self.height.max(height);
            expr = self.send(expr, message)?;
        }
        Ok(expr)
    }

    fn binary_message(&mut self) -> Parsed<Message> {
        let selector_span = self.binary_selector();
        let arg = self.unary_send()?;
        let span = selector_span.to(arg.span);
        Ok(Message { selector: self.name(selector_span), args: vec![arg], span, selector_span })
    }

    /// Takes one operator; adjacent bars and operator runs are one (`||`, `|>`).
    fn binary_selector(&mut self) -> Span {
        let mut span = self.peek().span;
        self.at += 1;
        while matches!(self.kind(), TokenKind::Binary | TokenKind::Bar) && self.peek().span.start == span.end {
            let next = self.peek();
            // `a|-1`: the minus belongs to the number.
            if self.slice(next.span) == "-" && self.number_follows(self.at) {
                break;
            }
            span = span.to(next.span);
            self.at += 1;
        }
        span
    }

    /// `unarySend := primary identifier*`
    fn unary_send(&mut self) -> Parsed<Expr> {
        let mut expr = self.primary()?;
        while self.kind() == TokenKind::Identifier {
            let span = self.peek().span;
            // The period before an assignment was forgotten; the statement reports it.
            if self.tokens[self.at + 1].kind == TokenKind::Assign {
                break;
            }
            self.at += 1;
            let message = Message { selector: self.name(span), args: Vec::new(), span, selector_span: span };
            expr = self.send(expr, message)?;
        }
        Ok(expr)
    }

    fn send(&mut self, receiver: Expr, message: Message) -> Parsed<Expr> {
        self.grow(message.selector_span)?;
        let span = receiver.span.to(message.span);
        Ok(Expr { kind: ExprKind::Send(Box::new(receiver), message), span })
    }

    /// `primary := identifier | literal | '(' expression ')' | block | brace`
    fn primary(&mut self) -> Parsed<Expr> {
        self.height = 0;
        let token = self.peek();
        match token.kind {
            TokenKind::Identifier => {
                self.at += 1;
                Ok(Expr { kind: ExprKind::Variable(self.name(token.span)), span: token.span })
            }
            TokenKind::ParenOpen => {
                self.nest(token.span)?;
                self.at += 1;
                let inner = self.expression()?;
                self.close(TokenKind::ParenClose, token.span)?;
                let span = token.span.to(self.tokens[self.at - 1].span);
                Ok(Expr { kind: inner.kind, span })
            }
            TokenKind::BracketOpen => self.block(),
            TokenKind::BraceOpen => self.brace(),
            // In operand position a minus is a sign, whether blanks follow or not.
            TokenKind::Binary
                if self.slice(token.span) == "-" && self.tokens[self.at + 1].kind == TokenKind::Number =>
            {
                self.at += 1;
                let digits = self.peek().span;
                let value = self.number(digits, true)?;
                self.at += 1;
                Ok(Expr { kind: ExprKind::Literal(value), span: token.span.to(digits) })
            }
            _ => match self.literal()? {
                Some(LiteralNode { value, span }) => Ok(Expr { kind: ExprKind::Literal(value), span }),
                None => Err(self.expected("an expression", self.help_for_missing_expression())),
            },
        }
    }

    fn help_for_missing_expression(&self) -> &'static str {
        match self.kind() {
            TokenKind::Binary | TokenKind::Bar => "an operator needs an operand on both sides",
            TokenKind::Keyword => "a keyword message needs a receiver before it and an argument behind each part",
            TokenKind::Assign => "only a variable can stand left of `:=`",
            TokenKind::Caret => "`^` begins a statement; separate statements with a period",
            _ => "write a variable, a literal, a block or a parenthesised expression here",
        }
    }

    /// `block := '[' ( ':' identifier )* '|' prologue statements ']'`; without arguments no bar
    fn block(&mut self) -> Parsed<Expr> {
        let open = self.peek().span;
        self.nest(open)?;
        self.at += 1;
        let mut args = Vec::new();
        while self.kind() == TokenKind::Colon {
            self.at += 1;
            args.push(self.identifier("a block argument's name after `:`")?);
        }
        if !args.is_empty() && self.kind() != TokenKind::BracketClose {
            if self.kind() != TokenKind::Bar {
                let abandoned =
                    self.expected("`|` behind the block's arguments", "a block with arguments is `[:x | ...]`");
                self.relate(open, "the block begins here");
                return Err(abandoned);
            }
            self.at += 1;
        }
        self.check_duplicates(&args, "block argument");
        let (_, temps) = self.prologue(false, TokenKind::BracketClose);
        let body = self.statements(TokenKind::BracketClose);
        self.close(TokenKind::BracketClose, open)?;
        self.grow(open)?;
        let span = open.to(self.tokens[self.at - 1].span);
        Ok(Expr { kind: ExprKind::Block(Block { args, temps, body }), span })
    }

    /// `brace := '{' [ expression ( '.' expression )* ['.'] ] '}'`
    fn brace(&mut self) -> Parsed<Expr> {
        let open = self.peek().span;
        self.nest(open)?;
        self.at += 1;
        let mut elements = Vec::new();
        for statement in self.statements(TokenKind::BraceClose) {
            match statement.kind {
                StatementKind::Expr(e) => elements.push(e),
                StatementKind::Return(e) => {
                    self.report(e.span, "a `^` cannot stand in a brace array", "remove the `^`");
                }
            }
        }
        self.close(TokenKind::BraceClose, open)?;
        self.grow(open)?;
        Ok(Expr { kind: ExprKind::Brace(elements), span: open.to(self.tokens[self.at - 1].span) })
    }

    fn close(&mut self, kind: TokenKind, open: Span) -> Parsed<()> {
        self.nesting -= 1;
        if self.kind() == kind {
            self.at += 1;
            return Ok(());
        }
        let (closing, opening) = match kind {
            TokenKind::ParenClose => (")", "("),
            TokenKind::BraceClose => ("}", "{"),
            _ => ("]", "["),
        };
        let help = format!("close the `{opening}`");
        let abandoned = self.expected(&format!("`{closing}`"), help);
        self.relate(open, &format!("the `{opening}` that is still open"));
        Err(abandoned)
    }

    // ---- helpers ----

    fn peek(&self) -> Token {
        self.tokens[self.at.min(self.tokens.len() - 1)]
    }

    fn kind(&self) -> TokenKind {
        self.peek().kind
    }

    fn slice(&self, span: Span) -> &'a str {
        &self.text[span.range()]
    }

    fn name(&self, span: Span) -> Name {
        self.slice(span).into()
    }

    /// Cuts the current token behind its first `length` bytes.
    fn split(&mut self, length: u32) {
        let token = self.tokens[self.at];
        let cut = token.span.start + length;
        self.tokens[self.at].span.end = cut;
        let rest = Token { kind: token.kind, span: Span { start: cut, end: token.span.end } };
        self.tokens.insert(self.at + 1, rest);
    }

    fn identifier(&mut self, what: &str) -> Parsed<Ident> {
        let token = self.peek();
        if token.kind != TokenKind::Identifier {
            return Err(self.expected(what, "a name is a letter or `_`, then letters, digits and `_`"));
        }
        self.at += 1;
        Ok(Ident { name: self.name(token.span), span: token.span })
    }

    fn check_duplicates(&mut self, names: &[Ident], what: &str) {
        for (i, ident) in names.iter().enumerate() {
            if let Some(first) = names[..i].iter().find(|other| other.name == ident.name) {
                let message = format!("the {what} `{}` is declared twice", ident.name);
                self.report(ident.span, message, "remove or rename one of the two");
                self.relate(first.span, "first declared here");
            }
        }
    }

    fn nest(&mut self, at: Span) -> Parsed<()> {
        self.nesting += 1;
        if self.nesting > MAX_NESTING {
            return Err(self.too_deep(at, format!("more than {MAX_NESTING} brackets are nested here")));
        }
        Ok(())
    }

    fn grow(&mut self, at: Span) -> Parsed<()> {
        self.height += 1;
        if self.height > MAX_HEIGHT {
            return Err(self.too_deep(at, format!("this expression chains more than {MAX_HEIGHT} messages")));
        }
        Ok(())
    }

    /// Nothing useful can follow: the rest of the text is skipped.
    fn too_deep(&mut self, at: Span, message: String) -> Abandoned {
        self.report(at, message, "give parts of it names, or move them into methods of their own");
        while self.kind() != TokenKind::End {
            self.at += 1;
        }
        self.diagnostics.truncate(MAX_ERRORS);
        Abandoned
    }

    fn describe_current(&self) -> String {
        let token = self.peek();
        match token.kind {
            TokenKind::End => "the end of the text".to_string(),
            TokenKind::String => "a string".to_string(),
            TokenKind::BracketClose => "`]`".to_string(),
            _ => {
                let text = self.slice(token.span);
                let short: String = text.chars().take(30).collect();
                format!("`{short}{}`", if short.len() < text.len() { "..." } else { "" })
            }
        }
    }

    fn expected(&mut self, what: &str, help: impl Into<String>) -> Abandoned {
        let token = self.peek();
        if let TokenKind::Bad(bad) = token.kind {
            let (message, help) = match bad {
                Bad::UnclosedString => {
                    ("this string is never closed", "add the closing quote; inside a string write `''`")
                }
                Bad::UnclosedSymbol => ("this quoted symbol is never closed", "add the closing quote"),
                Bad::UnclosedBinding => ("this `#{` is never closed", "add the closing `}`"),
                Bad::LoneHash => {
                    ("`#` must be followed by a symbol, `(` or `[`", "write `#name`, `#(1 2)` or `#[1 2]`")
                }
                Bad::MissingCharacter => ("`$` must be followed by a character", "write `$a`"),
                Bad::MissingRadixDigits => ("digits of this radix are missing", "write a number as `16r1F` or `2r101`"),
                Bad::Character => ("this character has no meaning here", "remove it, or put it into a string"),
            };
            self.report(token.span, message, help);
            return Abandoned;
        }
        let found = self.describe_current();
        // A missing thing is missing behind the token before, which may be lines above; the found token is what the
        // reader sees first, so it is the place, except at the end of the text.
        let span = match (token.kind, self.at) {
            (TokenKind::End, at) if at > 0 => self.tokens[at - 1].span,
            _ => token.span,
        };
        self.report(span, format!("expected {what}, found {found}"), help);
        Abandoned
    }

    fn report(&mut self, span: Span, message: impl Into<String>, help: impl Into<String>) {
        if self.diagnostics.len() >= MAX_ERRORS {
            return;
        }
        let location = Location { file: self.file, span };
        let mut diagnostic = Diagnostic::error("syntax", location, message);
        let help = help.into();
        if !help.is_empty() {
            diagnostic = diagnostic.help(help);
        }
        self.diagnostics.push(diagnostic);
    }

    fn relate(&mut self, span: Span, text: &str) {
        let location = Location { file: self.file, span };
        if self.diagnostics.len() >= MAX_ERRORS {
            return;
        }
        if let Some(last) = self.diagnostics.last_mut() {
            last.related.push((location, text.to_string()));
        }
    }
}

/// One newline character whatever the file uses, and doubled quotes undone.
fn normalised(inside: &str, doubled: &str, single: &str) -> String {
    let mut text = if inside.contains(doubled) { inside.replace(doubled, single) } else { inside.to_string() };
    if text.contains('\r') {
        text = text.replace("\r\n", "\n").replace('\r', "\n");
    }
    text
}
