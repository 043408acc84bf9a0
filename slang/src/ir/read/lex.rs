//! Tokens of the text form. *In*: text. *Out*: tokens with their positions, the last one [`Tok::End`].

use super::ReadError;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tok {
    Word(String),
    Text(String),
    Int(i128),
    Float(f64),
    Mark(&'static str),
    End,
}

impl Tok {
    /// As shown in messages.
    pub(super) fn show(&self) -> String {
        match self {
            Tok::Word(w) => format!("`{w}`"),
            Tok::Text(_) => "a string".into(),
            Tok::Int(i) => format!("`{i}`"),
            Tok::Float(f) => format!("`{f}`"),
            Tok::Mark(m) => format!("`{m}`"),
            Tok::End => "the end of the text".into(),
        }
    }
}

#[derive(Clone, Debug)]
pub(super) struct Token {
    pub tok: Tok,
    pub line: usize,
    pub column: usize,
}

/// Longer ones first.
const MARKS: &[&str] = &[
    "...", "..", "->", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "(", ")", "{", "}", "[", "]", ",", ";", ":",
    "=", "<", ">", "+", "-", "*", "/", "%", "&", "|", "^", "!", ".", "$", "@", "#",
];

pub(super) fn tokens(text: &str) -> Result<Vec<Token>, ReadError> {
    let mut lexer = Lexer { text, at: 0, line: 1, line_start: 0 };
    let mut out = Vec::new();
    loop {
        lexer.skip_blanks();
        let (line, column) = lexer.position();
        let tok = lexer.next(line, column)?;
        let last = tok == Tok::End;
        out.push(Token { tok, line, column });
        if last {
            return Ok(out);
        }
    }
}

struct Lexer<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    line_start: usize,
}

impl Lexer<'_> {
    fn rest(&self) -> &str {
        &self.text[self.at..]
    }

    fn position(&self) -> (usize, usize) {
        (self.line, self.text[self.line_start..self.at].chars().count() + 1)
    }

    /// Blanks, line ends, and comments from `//` to the end of the line.
    fn skip_blanks(&mut self) {
        while let Some(c) = self.rest().chars().next() {
            if c == '\n' {
                self.at += 1;
                self.line += 1;
                self.line_start = self.at;
            } else if c.is_whitespace() {
                self.at += c.len_utf8();
            } else if self.rest().starts_with("//") {
                self.at += self.rest().find('\n').unwrap_or(self.rest().len());
            } else {
                break;
            }
        }
    }

    fn take_while(&mut self, accept: impl Fn(char) -> bool) -> String {
        let n = self.rest().find(|c| !accept(c)).unwrap_or(self.rest().len());
        let taken = self.rest()[..n].to_string();
        self.at += n;
        taken
    }

    fn next(&mut self, line: usize, column: usize) -> Result<Tok, ReadError> {
        let error = |message: String| ReadError { line, column, message };
        let Some(c) = self.rest().chars().next() else { return Ok(Tok::End) };
        if c.is_ascii_alphabetic() || c == '_' {
            return Ok(Tok::Word(self.take_while(|c| c.is_ascii_alphanumeric() || c == '_')));
        }
        if c.is_ascii_digit() {
            return self.number().map_err(error);
        }
        if c == '"' {
            self.at += 1;
            return self.string().map_err(error);
        }
        for m in MARKS {
            if self.rest().starts_with(m) {
                self.at += m.len();
                return Ok(Tok::Mark(m));
            }
        }
        Err(error(format!("unexpected character `{c}`")))
    }

    fn number(&mut self) -> Result<Tok, String> {
        if self.rest().starts_with("0x") {
            self.at += 2;
            let digits = self.take_while(|c| c.is_ascii_hexdigit());
            return i128::from_str_radix(&digits, 16).map(Tok::Int).map_err(|e| format!("bad number: {e}"));
        }
        let mut digits = self.take_while(|c| c.is_ascii_digit());
        let mut is_float = false;
        // `3..5` is a range, not a float.
        if self.rest().starts_with('.') && self.rest()[1..].starts_with(|c: char| c.is_ascii_digit()) {
            is_float = true;
            self.at += 1;
            digits.push('.');
            digits += &self.take_while(|c| c.is_ascii_digit());
        }
        if self.rest().starts_with('e') {
            let sign = if self.rest()[1..].starts_with('-') { "-" } else { "" };
            if self.rest()[1 + sign.len()..].starts_with(|c: char| c.is_ascii_digit()) {
                is_float = true;
                self.at += 1 + sign.len();
                digits = format!("{digits}e{sign}{}", self.take_while(|c| c.is_ascii_digit()));
            }
        }
        if is_float {
            digits.parse().map(Tok::Float).map_err(|e| format!("bad number: {e}"))
        } else {
            digits.parse().map(Tok::Int).map_err(|e| format!("bad number: {e}"))
        }
    }

    fn string(&mut self) -> Result<Tok, String> {
        let mut out = String::new();
        let mut chars = self.text[self.at..].char_indices();
        while let Some((i, c)) = chars.next() {
            match c {
                '"' => {
                    self.at += i + 1;
                    return Ok(Tok::Text(out));
                }
                '\n' => break,
                '\\' => match chars.next() {
                    Some((_, 'n')) => out.push('\n'),
                    Some((_, 'r')) => out.push('\r'),
                    Some((_, 't')) => out.push('\t'),
                    Some((_, c @ ('"' | '\\'))) => out.push(c),
                    _ => return Err("unknown escape in a string".into()),
                },
                c => out.push(c),
            }
        }
        Err("string without an end".into())
    }
}
