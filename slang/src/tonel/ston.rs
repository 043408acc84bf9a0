//! The maps of Tonel files: STON values, read with `nom`.
//!
//! *In*: text that begins with a value. *Out*: the value and what follows it. Only data is read; class-tagged STON
//! objects (`Point[1,2]`) are not part of Tonel.

use crate::source::{Name, Span};
use nom::branch::alt;
use nom::bytes::complete::{is_a, take_while, take_while1};
use nom::character::complete::{anychar, char, digit1};
use nom::combinator::{cut, map, opt, recognize, value};
use nom::error::{ErrorKind, ParseError};
use nom::multi::{fold_many0, many1_count};
use nom::sequence::{delimited, pair, preceded};
use nom::{IResult, Parser};

/// Lists inside lists deeper than this are no class definition.
const MAX_DEPTH: usize = 32;

#[derive(Clone, Debug, PartialEq)]
pub enum Ston {
    String(Name, Span),
    Symbol(Name, Span),
    /// A number, `true`, `false`, as written.
    Word(Name, Span),
    Nil(Span),
    List(Vec<Ston>, Span),
    Map(Entries, Span),
}

impl Ston {
    pub fn span(&self) -> Span {
        match self {
            Ston::String(_, s)
            | Ston::Symbol(_, s)
            | Ston::Word(_, s)
            | Ston::Nil(s)
            | Ston::List(_, s)
            | Ston::Map(_, s) => *s,
        }
    }

    /// The text of a string, symbol or word.
    pub fn text(&self) -> Option<&Name> {
        match self {
            Ston::String(n, _) | Ston::Symbol(n, _) | Ston::Word(n, _) => Some(n),
            _ => None,
        }
    }
}

/// The keys and values of a map, in order.
pub type Entries = Vec<(Name, Ston)>;

/// What was expected where: `remaining` is the length of the text behind that place.
#[derive(Clone, Debug, PartialEq)]
pub struct Expected {
    pub remaining: usize,
    pub what: &'static str,
}

impl ParseError<&str> for Expected {
    fn from_error_kind(input: &str, _: ErrorKind) -> Self {
        Expected { remaining: input.len(), what: "a value" }
    }

    fn append(_: &str, _: ErrorKind, other: Self) -> Self {
        other
    }

    /// The one that came further knows better.
    fn or(self, other: Self) -> Self {
        if self.remaining < other.remaining { self } else { other }
    }
}

type Read<'a, T> = IResult<&'a str, T, Expected>;

fn expected<'a, T, P>(what: &'static str, mut parser: P) -> impl FnMut(&'a str) -> Read<'a, T>
where
    P: Parser<&'a str, Output = T, Error = Expected>,
{
    move |input| match parser.parse(input) {
        Err(nom::Err::Error(_)) => Err(nom::Err::Error(Expected { remaining: input.len(), what })),
        other => other,
    }
}

/// Reads a map. `end` is the offset of the end of `input` in the file, by which spans are counted.
pub fn map_at(input: &str, end: usize) -> Result<(&str, Entries), Expected> {
    match entries(Context { end, depth: 0 })(input) {
        Ok(found) => Ok(found),
        Err(nom::Err::Error(e) | nom::Err::Failure(e)) => Err(e),
        Err(nom::Err::Incomplete(_)) => Err(Expected { remaining: 0, what: "`}`" }),
    }
}

#[derive(Clone, Copy)]
struct Context {
    end: usize,
    depth: usize,
}

impl Context {
    fn deeper(self) -> Self {
        Context { depth: self.depth + 1, ..self }
    }

    fn span(self, from: &str, to: &str) -> Span {
        Span::new(self.end - from.len(), self.end - to.len())
    }
}

/// `map := '{' [ key ':' value ( ',' key ':' value )* ] '}'`
fn entries<'a>(cx: Context) -> impl FnMut(&'a str) -> Read<'a, Entries> {
    move |input| {
        let (mut rest, _) = expected("`{`", preceded(space, char('{'))).parse(input)?;
        let mut entries = Vec::new();
        loop {
            if let (after, Some(_)) = opt(preceded(space, char('}'))).parse(rest)? {
                return Ok((after, entries));
            }
            if !entries.is_empty() {
                (rest, _) = cut(expected("`,` or `}`", preceded(space, char(',')))).parse(rest)?;
                // A comma before the closing brace is tolerated.
                if let (after, Some(_)) = opt(preceded(space, char('}'))).parse(rest)? {
                    return Ok((after, entries));
                }
            }
            let (after, key) = cut(expected("a key such as `#name`", preceded(space, key))).parse(rest)?;
            let (after, _) = cut(expected("`:` behind the key", preceded(space, char(':')))).parse(after)?;
            let (after, value) = cut(ston(cx.deeper())).parse(after)?;
            entries.push((key, value));
            rest = after;
        }
    }
}

/// `list := '[' [ value ( ',' value )* ] ']'`
fn list<'a>(cx: Context) -> impl FnMut(&'a str) -> Read<'a, Vec<Ston>> {
    move |input| {
        let (mut rest, _) = char('[').parse(input)?;
        let mut values = Vec::new();
        loop {
            if let (after, Some(_)) = opt(preceded(space, char(']'))).parse(rest)? {
                return Ok((after, values));
            }
            if !values.is_empty() {
                (rest, _) = cut(expected("`,` or `]`", preceded(space, char(',')))).parse(rest)?;
            }
            let (after, value) = cut(ston(cx.deeper())).parse(rest)?;
            values.push(value);
            rest = after;
        }
    }
}

/// `value := string | symbol | list | map | number | word`
fn ston<'a>(cx: Context) -> impl FnMut(&'a str) -> Read<'a, Ston> {
    move |input| {
        let (input, _) = space(input)?;
        if cx.depth > MAX_DEPTH {
            return Err(nom::Err::Failure(Expected { remaining: input.len(), what: "fewer nested lists" }));
        }
        let (rest, value) = match input.chars().next() {
            Some('\'') => map(string, |s| Ston::String(s.into(), Span::default())).parse(input)?,
            Some('#') => map(symbol, |s| Ston::Symbol(s, Span::default())).parse(input)?,
            Some('[') => map(list(cx), |l| Ston::List(l, Span::default())).parse(input)?,
            Some('{') => map(entries(cx), |m| Ston::Map(m, Span::default())).parse(input)?,
            _ => expected("a string, symbol, list or map", word).parse(input)?,
        };
        let span = cx.span(input, rest);
        let value = match value {
            Ston::String(s, _) => Ston::String(s, span),
            Ston::Symbol(s, _) => Ston::Symbol(s, span),
            Ston::Word(s, _) => Ston::Word(s, span),
            Ston::Nil(_) => Ston::Nil(span),
            Ston::List(l, _) => Ston::List(l, span),
            Ston::Map(m, _) => Ston::Map(m, span),
        };
        Ok((rest, value))
    }
}

fn space(input: &str) -> Read<'_, &str> {
    take_while(char::is_whitespace).parse(input)
}

fn key(input: &str) -> Read<'_, Name> {
    alt((symbol, map(string, Name::from), map(identifier, Name::from))).parse(input)
}

fn identifier(input: &str) -> Read<'_, &str> {
    take_while1(|c: char| c.is_alphanumeric() || c == '_').parse(input)
}

/// `symbol := '#' ( string | symbolCharacter+ )`
fn symbol(input: &str) -> Read<'_, Name> {
    let plain = take_while1(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/'));
    preceded(char('#'), alt((map(string, Name::from), map(plain, Name::from)))).parse(input)
}

/// `string := ''' ( character | '\' escape | '''' )* '''`; both the backslash and the doubling of older writers
fn string(input: &str) -> Read<'_, String> {
    let escape = preceded(char('\\'), escaped);
    let doubled = value('\'', nom::bytes::complete::tag("''"));
    let piece = alt((
        map(take_while1(|c| c != '\'' && c != '\\'), Piece::Text),
        map(escape, Piece::Char),
        map(doubled, Piece::Char),
    ));
    let body = fold_many0(piece, String::new, |mut text, piece| {
        match piece {
            Piece::Text(t) => text.push_str(t),
            Piece::Char(c) => text.push(c),
        }
        text
    });
    delimited(char('\''), body, cut(expected("the closing quote of this string", char('\'')))).parse(input)
}

enum Piece<'a> {
    Text(&'a str),
    Char(char),
}

fn escaped(input: &str) -> Read<'_, char> {
    let (rest, c) = anychar(input)?;
    Ok(match c {
        'n' => (rest, '\n'),
        't' => (rest, '\t'),
        'r' => (rest, '\r'),
        'b' => (rest, '\u{8}'),
        'f' => (rest, '\u{c}'),
        'u' if rest.len() >= 4 && rest.is_char_boundary(4) => match u32::from_str_radix(&rest[..4], 16) {
            Ok(code) => (&rest[4..], char::from_u32(code).unwrap_or('\u{fffd}')),
            Err(_) => (rest, 'u'),
        },
        other => (rest, other),
    })
}

fn word(input: &str) -> Read<'_, Ston> {
    let number = recognize(pair(opt(char('-')), many1_count(alt((digit1, is_a(".eE+-"))))));
    let (rest, text) = alt((number, identifier)).parse(input)?;
    let value = if text == "nil" { Ston::Nil(Span::default()) } else { Ston::Word(text.into(), Span::default()) };
    Ok((rest, value))
}
