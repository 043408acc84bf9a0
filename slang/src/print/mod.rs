//! The layout of our own sources.
//!
//! *In*: a [`TonelFile`]. *Out*: its text with the methods laid out anew: one tab for each bracket that is open and one for
//! a statement that goes on, single blanks between words, no blanks at line ends, at most one empty line in a row. Which line a word
//! stands on, every comment and every literal stay as they are, so nothing is lost and what was aligned on purpose keeps
//! its lines.
//!
//! Formatting what is formatted changes nothing. A method whose words would not stay exactly the same (it has errors in
//! it) is left alone.

use crate::parse::lexer::{Lexed, TokenKind, tokens};
use crate::source::{FileId, Span};
use crate::tonel::TonelFile;

/// The file's text with every method laid out.
pub fn format(file: &TonelFile) -> String {
    file.write_with(|method| {
        // A method that is never closed ends with its body.
        if method.body.end == method.span.end {
            return None;
        }
        // Neither does a pattern that is none have lines to move.
        let pattern = file.text(method.pattern);
        if !crate::parse::parse_method_text(FileId(0), pattern).1.is_empty() {
            return None;
        }
        let pattern = layout(pattern, 0)?;
        let body = layout(file.text(method.body), 1)?;
        // An empty line between pattern and body is kept: it is a habit of many tools.
        let gap = if blank_first_line(file.text(method.body)) { "\n\n" } else { "\n" };
        let body = if body.is_empty() { "\n".to_string() } else { format!("{gap}{body}\n") };
        Some(format!(" {pattern} [{body}]"))
    })
}

fn blank_first_line(body: &str) -> bool {
    let after = body.trim_start_matches([' ', '\t', '\r']);
    after.strip_prefix('\n').is_some_and(|rest| rest.trim_start_matches([' ', '\t', '\r']).starts_with('\n'))
}

/// A word or comment, and how the text had it placed.
struct Piece {
    span: Span,
    /// `None` for comments.
    kind: Option<TokenKind>,
}

/// Lays out pieces with `base` tabs before a statement; `None` when the text cannot be read.
fn layout(text: &str, base: usize) -> Option<String> {
    let pieces = pieces(text)?;
    let mut out = String::new();
    // Open brackets, and whether what is in them is a literal array, whose lines are all alike.
    let mut open: Vec<bool> = Vec::new();
    // Is the statement of the line before not finished?
    let mut goes_on = false;
    let mut end_of_last: Option<usize> = None;
    for (i, piece) in pieces.iter().enumerate() {
        let word = &text[piece.span.range()];
        let between = match end_of_last {
            Some(end) => &text[end..piece.span.start as usize],
            None => "",
        };
        let newlines = between.matches('\n').count();
        let closing =
            matches!(piece.kind, Some(TokenKind::ParenClose | TokenKind::BracketClose | TokenKind::BraceClose));
        if closing {
            open.pop();
        }
        if end_of_last.is_none() || newlines > 0 {
            out.push_str(if newlines > 1 {
                "\n\n"
            } else if newlines == 1 {
                "\n"
            } else {
                ""
            });
            let in_literal = open.last().is_some_and(|literal| *literal);
            let further = usize::from(goes_on && !closing && !in_literal && piece.kind.is_some());
            out.push_str(&"\t".repeat(base + open.len() + further));
        } else if !between.is_empty() || needs_blank(&pieces[i - 1], piece) {
            out.push(' ');
        }
        out.push_str(word);
        match piece.kind {
            Some(
                TokenKind::ParenOpen
                | TokenKind::ArrayOpen
                | TokenKind::BracketOpen
                | TokenKind::ByteArrayOpen
                | TokenKind::BraceOpen,
            ) => {
                let literal = matches!(piece.kind, Some(TokenKind::ArrayOpen | TokenKind::ByteArrayOpen));
                open.push(literal || open.last().is_some_and(|outer| *outer));
                goes_on = false;
            }
            Some(TokenKind::Period | TokenKind::Bar) => goes_on = false,
            // The closing `>` of a pragma ends a line as a period ends a statement.
            Some(TokenKind::Binary) if word == ">" => goes_on = false,
            Some(_) => goes_on = true,
            None => {}
        }
        end_of_last = Some(piece.span.end as usize);
    }
    same_words(text, &out).then_some(out)
}

fn needs_blank(before: &Piece, piece: &Piece) -> bool {
    let assigns = |p: &Piece| p.kind == Some(TokenKind::Assign);
    assigns(before) || assigns(piece)
}

/// Words and comments in order.
fn pieces(text: &str) -> Option<Vec<Piece>> {
    let mut lexed = Lexed::default();
    tokens(text, Span::new(0, text.len()), &mut lexed);
    if lexed.unclosed_comment.is_some() || lexed.tokens.iter().any(|t| matches!(t.kind, TokenKind::Bad(_))) {
        return None;
    }
    let words = lexed.tokens.iter().filter(|t| t.kind != TokenKind::End);
    let mut pieces: Vec<Piece> = words.map(|t| Piece { span: t.span, kind: Some(t.kind) }).collect();
    pieces.extend(lexed.comments.iter().map(|span| Piece { span: *span, kind: None }));
    pieces.sort_by_key(|p| p.span.start);
    Some(pieces)
}

/// Nothing but white space between words may differ.
fn same_words(a: &str, b: &str) -> bool {
    match (pieces(a), pieces(b)) {
        (Some(x), Some(y)) => {
            x.len() == y.len()
                && x.iter().zip(&y).all(|(p, q)| p.kind == q.kind && a[p.span.range()] == b[q.span.range()])
        }
        _ => false,
    }
}
