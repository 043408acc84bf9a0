//! Tokens of Smalltalk text.
//!
//! *In*: a range of a file. *Out*: tokens and comments with spans into that file. The token parsers are `nom` parsers over
//! `&str`; what they cannot read becomes a [`TokenKind::Bad`] token, so that lexing never stops early.
//!
//! Two decisions are left to the grammar, because only it knows whether an operand or an operator is due:
//! `-` directly before a number, and runs of `|` (every `|` is a token of its own).

use crate::source::Span;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while};
use nom::character::complete::{anychar, char, satisfy};
use nom::combinator::{not, opt, peek, recognize, value};
use nom::multi::{many0_count, many1_count};
use nom::sequence::{pair, preceded, terminated};
use nom::{IResult, Parser};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// `foo`
    Identifier,
    /// `foo:`, one part.
    Keyword,
    /// A run of binary operator characters without `|`.
    Binary,
    /// One `|`.
    Bar,
    /// Digits, radix, fraction, exponent, scale; never the sign before it.
    Number,
    /// `$c`
    Character,
    /// `'...'`
    String,
    /// `#foo`, `#foo:bar:`, `#+`, `#'...'`
    Symbol,
    /// `:=`
    Assign,
    /// `#(`
    ArrayOpen,
    /// `#[`
    ByteArrayOpen,
    /// `#{...}`, whole
    Binding,
    ParenOpen,
    ParenClose,
    BracketOpen,
    BracketClose,
    BraceOpen,
    BraceClose,
    Period,
    Semicolon,
    Caret,
    Colon,
    Bad(Bad),
    /// Stands behind the last token; its span is empty.
    End,
}

/// Why a token could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bad {
    UnclosedString,
    UnclosedSymbol,
    UnclosedBinding,
    LoneHash,
    MissingCharacter,
    MissingRadixDigits,
    Character,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    pub kind: TokenKind,
    pub span: Span,
}

/// The outcome of [`tokens`]. The last token is [`TokenKind::End`].
#[derive(Clone, Debug, Default)]
pub struct Lexed {
    pub tokens: Vec<Token>,
    /// Spans with the quotes.
    pub comments: Vec<Span>,
    /// A comment that nothing closes; it reaches to the end of the range.
    pub unclosed_comment: Option<Span>,
}

/// Reads `text[range]`, appending to `lexed`; spans are offsets into `text`.
pub fn tokens(text: &str, range: Span, lexed: &mut Lexed) {
    let end = range.end as usize;
    let whole = &text[..end];
    let mut at = range.start as usize;
    loop {
        at = end - skip_space(&whole[at..]).len();
        let rest = &whole[at..];
        if rest.is_empty() {
            break;
        }
        if rest.starts_with('"') {
            let (after, closed) = quoted(rest, '"');
            let span = Span::new(at, end - after.len());
            if closed {
                lexed.comments.push(span);
            } else {
                lexed.unclosed_comment = Some(span);
            }
            at = span.end as usize;
            continue;
        }
        let (after, kind) = match token(rest) {
            Ok(found) => found,
            Err(_) => {
                let width = rest.chars().next().map_or(1, char::len_utf8);
                (&rest[width..], TokenKind::Bad(Bad::Character))
            }
        };
        let next = end - after.len();
        lexed.tokens.push(Token { kind, span: Span::new(at, next) });
        at = next;
    }
    lexed.tokens.push(Token { kind: TokenKind::End, span: Span::new(end, end) });
}

fn skip_space(text: &str) -> &str {
    let plain = text.bytes().take_while(|b| matches!(b, b' ' | b'\t' | b'\n' | b'\r')).count();
    let text = &text[plain..];
    // Most texts have no other white space.
    if text.bytes().next().is_some_and(|b| b.is_ascii_graphic()) {
        return text;
    }
    // A byte order mark and zero width space count as white space, as do all Unicode separators.
    text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{feff}' || c == '\u{200b}' || c == '\0')
}

/// From an opening quote to behind the closing one, doubled quotes inside. False when the text ends first.
pub fn quoted(text: &str, quote: char) -> (&str, bool) {
    let mut rest = &text[1..];
    loop {
        match rest.find(quote) {
            None => return ("", false),
            Some(i) => {
                rest = &rest[i + 1..];
                if !rest.starts_with(quote) {
                    return (rest, true);
                }
                rest = &rest[1..];
            }
        }
    }
}

pub fn is_identifier_start(c: char) -> bool {
    c.is_alphabetic() || c == '_'
}

pub fn is_identifier_part(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The bar is left out on purpose, see the module documentation.
pub fn is_binary(c: char) -> bool {
    matches!(
        c,
        '+' | '-'
            | '*'
            | '/'
            | '\\'
            | '~'
            | '<'
            | '>'
            | '='
            | '@'
            | ','
            | '%'
            | '&'
            | '?'
            | '!'
            | '×'
            | '÷'
            | '±'
            | '¬'
    )
}

fn token(input: &str) -> IResult<&str, TokenKind> {
    use TokenKind::*;
    // The first byte tells nearly always which token it is.
    let single = |kind| Ok((&input[1..], kind));
    match input.as_bytes()[0] {
        b'a'..=b'z' | b'A'..=b'Z' | b'_' => return word(input),
        b'0'..=b'9' => return number(input),
        b'#' => return hash(input),
        b'\'' => return string(input),
        b'$' => return character(input),
        b'(' => return single(ParenOpen),
        b')' => return single(ParenClose),
        b'[' => return single(BracketOpen),
        b']' => return single(BracketClose),
        b'{' => return single(BraceOpen),
        b'}' => return single(BraceClose),
        b'.' => return single(Period),
        b';' => return single(Semicolon),
        b'^' => return single(Caret),
        b'|' => return single(Bar),
        b':' if !input.starts_with(":=") => return single(Colon),
        _ => {}
    }
    alt((word, value(Assign, tag(":=")), value(Binary, binary))).parse(input)
}

/// `word := identifier | identifier ':'` where no `=` follows the colon.
fn word(input: &str) -> IResult<&str, TokenKind> {
    let (rest, _) = identifier(input)?;
    let colon: IResult<&str, char> = terminated(char(':'), not(char('='))).parse(rest);
    Ok(match colon {
        Ok((rest, _)) => (rest, TokenKind::Keyword),
        Err(_) => (rest, TokenKind::Identifier),
    })
}

pub fn identifier(input: &str) -> IResult<&str, &str> {
    let bytes = input.as_bytes();
    if bytes.first().is_some_and(|b| b.is_ascii_alphabetic() || *b == b'_') {
        let end = bytes.iter().position(|b| !(b.is_ascii_alphanumeric() || *b == b'_')).unwrap_or(bytes.len());
        if bytes.get(end).is_none_or(u8::is_ascii) {
            return Ok((&input[end..], &input[..end]));
        }
    }
    recognize(pair(satisfy(is_identifier_start), take_while(is_identifier_part))).parse(input)
}

/// `binary := binaryCharacter+`; a `-` that ends a longer run and stands before a digit belongs to the number.
fn binary(input: &str) -> IResult<&str, &str> {
    let (rest, run) = recognize(many1_count(satisfy(is_binary))).parse(input)?;
    if run.len() > 1 && run.ends_with('-') && rest.starts_with(|c: char| c.is_ascii_digit()) {
        let cut = run.len() - 1;
        return Ok((&input[cut..], &input[..cut]));
    }
    Ok((rest, run))
}

fn string(input: &str) -> IResult<&str, TokenKind> {
    peek(char('\'')).parse(input)?;
    let (rest, closed) = quoted(input, '\'');
    Ok((rest, if closed { TokenKind::String } else { TokenKind::Bad(Bad::UnclosedString) }))
}

fn character(input: &str) -> IResult<&str, TokenKind> {
    let (rest, _) = char('$').parse(input)?;
    let any: IResult<&str, char> = anychar(rest);
    Ok(match any {
        Ok((rest, _)) => (rest, TokenKind::Character),
        Err(_) => (rest, TokenKind::Bad(Bad::MissingCharacter)),
    })
}

/// `hash := '#' '#'* ( '(' | '[' | '{' ... '}' | string | binary | symbolWord )`
fn hash(input: &str) -> IResult<&str, TokenKind> {
    let (rest, _) = many1_count(char('#')).parse(input)?;
    if rest.starts_with('\'') {
        let (after, closed) = quoted(rest, '\'');
        return Ok((after, if closed { TokenKind::Symbol } else { TokenKind::Bad(Bad::UnclosedSymbol) }));
    }
    if let Some(inside) = rest.strip_prefix('{') {
        return Ok(match inside.find('}') {
            Some(i) => (&inside[i + 1..], TokenKind::Binding),
            None => ("", TokenKind::Bad(Bad::UnclosedBinding)),
        });
    }
    alt((
        value(TokenKind::ArrayOpen, char('(')),
        value(TokenKind::ByteArrayOpen, char('[')),
        value(TokenKind::Symbol, symbol_word),
        value(TokenKind::Symbol, recognize(many1_count(alt((char('|'), satisfy(is_binary)))))),
        value(TokenKind::Bad(Bad::LoneHash), tag("")),
    ))
    .parse(rest)
}

/// `symbolWord := ':'* identifier ( ':' | identifierPart )*`; a `:=` ends it.
fn symbol_word(input: &str) -> IResult<&str, &str> {
    recognize((
        many0_count(terminated(char(':'), peek(satisfy(is_identifier_start)))),
        satisfy(is_identifier_start),
        many0_count(alt((satisfy(is_identifier_part), terminated(char(':'), not(char('=')))))),
    ))
    .parse(input)
}

/// `number := digits [ 'r' ['-'] radixDigits ] [ '.' digits ] [ exponent | scale ]`
fn number(input: &str) -> IResult<&str, TokenKind> {
    let (rest, whole) = nom::character::complete::digit1(input)?;
    let radix = whole.parse::<u32>().ok().filter(|r| (2..=36).contains(r) && rest.starts_with('r'));
    let (rest, radix) = match radix {
        None => (rest, 10),
        Some(radix) => {
            let digits = rest[1..].strip_prefix('-').unwrap_or(&rest[1..]);
            let after = digits.trim_start_matches(|c: char| c.is_digit(radix));
            if after.len() == digits.len() {
                return Ok((digits, TokenKind::Bad(Bad::MissingRadixDigits)));
            }
            (after, radix)
        }
    };
    let digit = move |c: char| c.is_digit(radix);
    let (rest, _) = opt(preceded(char('.'), recognize(many1_count(satisfy(digit))))).parse(rest)?;
    let (rest, _) = opt(alt((exponent, scale))).parse(rest)?;
    Ok((rest, TokenKind::Number))
}

fn exponent(input: &str) -> IResult<&str, &str> {
    recognize((nom::character::complete::one_of("edq"), opt(char('-')), nom::character::complete::digit1)).parse(input)
}

fn scale(input: &str) -> IResult<&str, &str> {
    recognize((char('s'), take_while(|c: char| c.is_ascii_digit()), not(satisfy(is_identifier_part)))).parse(input)
}
