//! The method parser: trees of correct texts (shown fully parenthesised) and messages about wrong ones.

use slang::ast::*;
use slang::parse::{parse_doit, parse_method_text};
use slang::source::{FileId, SourceFile};

/// Shows structure only: `(receiver selector: argument)`, blocks in brackets.
fn show(e: &Expr) -> String {
    match &e.kind {
        ExprKind::Variable(n) => n.to_string(),
        ExprKind::Literal(l) => show_literal(l),
        ExprKind::Assign(i, v) => format!("({} := {})", i.name, show(v)),
        ExprKind::Send(r, m) => format!("({} {})", show(r), show_message(m)),
        ExprKind::Cascade(r, ms) => {
            format!("({} {})", show(r), ms.iter().map(show_message).collect::<Vec<_>>().join("; "))
        }
        ExprKind::Block(b) => {
            let args: String = b.args.iter().map(|a| format!(":{} ", a.name)).collect();
            let temps: String = b.temps.iter().map(|a| format!("|{}| ", a.name)).collect();
            format!("[{args}{temps}{}]", show_body(&b.body))
        }
        ExprKind::Brace(es) => format!("{{{}}}", es.iter().map(show).collect::<Vec<_>>().join(". ")),
    }
}

fn show_message(m: &Message) -> String {
    if m.args.is_empty() {
        return m.selector.to_string();
    }
    if !m.selector.ends_with(':') {
        return format!("{} {}", m.selector, show(&m.args[0]));
    }
    let parts = m.selector.split_inclusive(':').zip(&m.args);
    parts.map(|(s, a)| format!("{s} {}", show(a))).collect::<Vec<_>>().join(" ")
}

fn show_body(body: &[Statement]) -> String {
    let show = |s: &Statement| match &s.kind {
        StatementKind::Expr(e) => show(e),
        StatementKind::Return(e) => format!("^{}", show(e)),
    };
    body.iter().map(show).collect::<Vec<_>>().join(". ")
}

fn show_literal(l: &Literal) -> String {
    match l {
        Literal::Integer(n) => n.to_string(),
        Literal::Float(_, t) => t.to_string(),
        Literal::Scaled(n, d, s) => format!("{n}/{d}s{s}"),
        Literal::Character(c) => format!("${c}"),
        Literal::String(s) => format!("{s:?}"),
        Literal::Symbol(s) => format!("#{s}"),
        Literal::Array(es) => {
            format!("#({})", es.iter().map(|e| show_literal(&e.value)).collect::<Vec<_>>().join(" "))
        }
        Literal::ByteArray(b) => format!("#{b:?}"),
        Literal::Nil => "nil".into(),
        Literal::True => "true".into(),
        Literal::False => "false".into(),
        Literal::Other(s) => format!("?{s}"),
    }
}

#[test]
fn expressions_have_the_structure_smalltalk_gives_them() {
    let cases = [
        ("a b + c d: e f - g h", "(((a b) + c) d: ((e f) - (g h)))"),
        ("a + b * c", "((a + b) * c)"),
        ("a foo: b bar: c + d", "(a foo: b bar: (c + d))"),
        ("a foo; + 1; at: 2 put: 3", "(a foo; + 1; at: 2 put: 3)"),
        ("a b c; d", "((a b) c; d)"),
        ("(a b) c: (d); e", "((a b) c: d; e)"),
        ("a := b := c", "(a := (b := c))"),
        ("x -1", "(x - 1)"),
        ("x - 1", "(x - 1)"),
        ("x - -1", "(x - -1)"),
        ("x--1", "(x - -1)"),
        ("x>=-1", "(x >= -1)"),
        ("-5 abs", "(-5 abs)"),
        ("- 5", "-5"),
        ("3-4", "(3 - 4)"),
        ("16r-FF + 16rff + -16rF", "((-255 + 255) + -15)"),
        ("16r1E2 . 2r101 . 1e3", "482. 5. 1000"),
        ("1.5e-3 foo. 1.5. 1.e", "(1.5e-3 foo). 1.5. 1. e"),
        ("[]", "[]"),
        ("[:x]", "[:x ]"),
        ("[:x | ]", "[:x ]"),
        ("[:x || t | t]", "[:x |t| t]"),
        ("[:x :y| |a b| a. ^b]", "[:x :y |a| |b| a. ^b]"),
        ("[: x | x || y]", "[:x (x || y)]"),
        ("a | b|c", "((a | b) | c)"),
        ("{}", "{}"),
        ("{a. b foo. [c]. }", "{a. (b foo). [c]}"),
        (
            "#(foo #bar #baz: at:put: nil true false $a 'str' -5 16rFF (1 (2)) #(3) [1 2] #[3])",
            "#(#foo #bar #baz: #at:put: nil true false $a \"str\" -5 255 #(#1 #(2)) #(3) #[1, 2] #[3])",
        ),
        (
            "#(v3:Short:Forward: needsFrameNever: 1 + - #- // | || #+ - 5 -> foo:bar)",
            "#(#v3:Short:Forward: #needsFrameNever: 1 #+ #- #- #// #| #|| #+ #- 5 #-> #foo:bar)",
        ),
        ("#'with space' . ##foo . #a:b: . #+ . #_:_:", "#with space. #foo. #a:b:. #+. #_:_:"),
        ("$  = $' . $] . $\"", "($  = $'). $]. $\""),
        ("'it''s' , 'two\r\nlines'", "(\"it's\" , \"two\\nlines\")"),
        ("#{Foo} bar. 1.25s2", "(?#{Foo} bar). 5/4s2"),
        ("self _: 1 _: 2", "(self _: 1 _: 2)"),
        ("a. . b..", "a. b"),
        ("a \"comment\" b \"\"\"x\"\"\"", "(a b)"),
        ("x MoveR: 1 R: 2", "(x MoveR: 1 R: 2)"),
        ("a_1:=b", "(a_1 := b)"),
        ("thisContext method", "(thisContext method)"),
    ];
    for (text, expected) in cases {
        let (doit, diagnostics) = parse_doit(FileId(0), text);
        assert_eq!(diagnostics, [], "{text}");
        let expected = expected.replace("#(#1 ", "#(1 ");
        assert_eq!(show_body(&doit.body), expected, "{text}");
    }
}

#[test]
fn the_parts_of_a_method_are_told_apart() {
    let text = "at: i \"index\" put: value
	\"Comment 1\"
	<var: #i type: #'unsigned int'><inline: true>
	| a b |
	\"Comment 2\"
	<option: #(foo:bar: 1 13)>
	| c |
	<primitive: 60 error: code>
	a := i. \"not this one\"
	^a";
    let (method, diagnostics) = parse_method_text(FileId(0), text);
    assert_eq!(diagnostics, []);
    let method = method.unwrap();
    assert_eq!(&*method.selector, "at:put:");
    assert_eq!(method.args.iter().map(|a| &*a.name).collect::<Vec<_>>(), ["i", "value"]);
    assert_eq!(method.temps.iter().map(|a| &*a.name).collect::<Vec<_>>(), ["a", "b", "c"]);
    let pragmas: Vec<_> = method
        .pragmas
        .iter()
        .map(|p| {
            format!("{} {}", p.selector, p.args.iter().map(|a| show_literal(&a.value)).collect::<Vec<_>>().join(" "))
        })
        .collect();
    assert_eq!(
        pragmas,
        ["var:type: #i #unsigned int", "inline: true", "option: #(#foo:bar: 1 13)", "primitive:error: 60 ?code"]
    );
    assert_eq!(method.comments.iter().map(|c| &*c.text).collect::<Vec<_>>(), ["index", "Comment 1", "Comment 2"]);
    assert_eq!(show_body(&method.body), "(a := i). ^a");
    assert!(method.has_statements);
}

#[test]
fn message_patterns_of_each_kind_and_empty_bodies() {
    for (text, selector, args) in
        [("foo", "foo", 0), ("+ x", "+", 1), ("| x", "|", 1), (">= x", ">=", 1), ("a: x _: y", "a:_:", 2)]
    {
        let (method, diagnostics) = parse_method_text(FileId(0), &format!("{text}\n<returnTypeC: #int>\n\"why\""));
        let method = method.unwrap();
        assert_eq!((&*method.selector, method.args.len(), diagnostics.len()), (selector, args, 0));
        assert!(!method.has_statements);
    }
}

#[test]
fn every_mistake_is_reported_at_its_place() {
    let cases: &[(&str, &[&str])] = &[
        (
            "x := .\ny := 3 +.\nz foo",
            &["1:6: expected an expression, found `.`", "2:9: expected an expression, found `.`"],
        ),
        ("x := (1 + 2.\ny := 3", &["1:12: expected `)`, found `.`"]),
        (
            "x foo: [:y | y + ].\n#",
            &["1:18: expected an expression, found `]`", "2:1: `#` must be followed by a symbol, `(` or `[`"],
        ),
        (
            "[:x y].\n[:]. z foo: . w := ",
            &[
                "1:5: expected `|` behind the block's arguments, found `y`",
                "2:3: expected a block argument's name after `:`, found `]`",
                "2:13: expected an expression, found `.`",
                "2:17: expected an expression, found the end of the text",
            ],
        ),
        ("x := 3\ny := 4", &["2:1: expected `.` before the assignment to `y`"]),
        ("x := 3 'abc'", &["1:8: expected `.`, an operator or a message after this expression, found a string"]),
        ("x foo ) bar", &["1:7: `)` has no opening partner"]),
        ("3 := 4", &["1:3: only a variable can stand left of `:=`"]),
        ("self := 4", &["1:1: `self` cannot be assigned"]),
        ("x; foo", &["1:1: expected a message before `;`, found an expression without one"]),
        ("(x foo); bar", &["1:1: expected a message before `;`, found an expression without one"]),
        ("| a a | a", &["1:5: the temporary `a` is declared twice"]),
        ("x foo. <inline: true>. y", &["1:8: a pragma must stand before the first statement"]),
        ("<inline: 3 + 4> x", &["1:12: expected `>` at the end of the pragma, found `+`"]),
        ("x := 'abc", &["1:6: this string is never closed"]),
        ("x := 1. \"abc", &["1:9: this comment is never closed"]),
        ("#[1 256]", &["1:5: `256` does not fit a byte"]),
        ("x := 16r + §", &["1:6: digits of this radix are missing"]),
        ("§ foo. ` bar", &["1:1: this character has no meaning here", "1:8: this character has no meaning here"]),
        (
            "x := (1. 2) foo. z := {a foo: ; b}. y .",
            &["1:8: expected `)`, found `.`", "1:31: expected an expression, found `;`"],
        ),
        ("#(1 . 2)", &["1:5: expected a literal or `)` in the literal array, found `.`"]),
    ];
    for (text, expected) in cases {
        let source = SourceFile::new("t", *text);
        let (_, diagnostics) = parse_doit(FileId(0), text);
        let messages: Vec<_> = diagnostics
            .iter()
            .map(|d| {
                let at = source.line_column(d.location.unwrap().span.start as usize);
                assert!(d.help.is_some(), "{text}: {} says what to do", d.message);
                format!("{}:{}: {}", at.line, at.column, d.message)
            })
            .collect();
        assert_eq!(messages, *expected, "{text}");
    }
}

#[test]
fn absurd_nesting_is_refused_and_nothing_overflows() {
    for (open, close) in [("(", ")"), ("[", "]"), ("{", "}"), ("#(", ")"), ("x := ", ""), ("x foo: (", ")")] {
        let text = format!("{}1{}", open.repeat(100_000), close.repeat(100_000));
        let (_, diagnostics) = parse_doit(FileId(0), &text);
        assert!(diagnostics[0].message.contains("nested"), "{open}: {}", diagnostics[0].message);
        let text = format!("{}1{}", open.repeat(100), close.repeat(100));
        assert_eq!(parse_doit(FileId(0), &text).1, [], "{open}");
    }
    for link in [" + 1", " foo"] {
        let (_, diagnostics) = parse_doit(FileId(0), &format!("1{}", link.repeat(100_000)));
        assert!(diagnostics[0].message.contains("chains"), "{}", diagnostics[0].message);
        assert_eq!(parse_doit(FileId(0), &format!("1{}", link.repeat(400))).1, []);
    }
}
