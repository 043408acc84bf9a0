//! The layout of sources, and that no text whatever makes reader, parser or printer stumble.

use slang::parse::parse_method;
use slang::source::{FileId, SourceFile};
use slang::tonel::{self, TonelFile};
use std::path::{Path, PathBuf};

fn read(text: &str) -> (SourceFile, TonelFile) {
    let source = SourceFile::new("X.class.st", text);
    let (tonel, _) = tonel::parse(FileId(0), &source);
    (source, tonel)
}

fn file(method: &str) -> String {
    format!("Class {{ #name : 'A', #superclass : 'B' }}\n\n{{ #category : 'x' }}\nA >>{method}\n")
}

#[test]
fn methods_are_laid_out() {
    let cases = [
        (" foo [\n^1 ]", " foo [\n\t^1\n]"),
        (
            "  at:  i   put: x [\n\n  <inline: true>\n    | a  b |\n\n\n\n a:=i.   \n  ^a]",
            " at: i put: x [\n\n\t<inline: true>\n\t| a b |\n\n\ta := i.\n\t^a\n]",
        ),
        (
            " foo [\n x do: [:each |\n each bar: 1\n baz: 2.\n \"why\"\n each qux ].\n ^#( 1\n 2 )\n]",
            " foo [\n\tx do: [:each |\n\t\teach bar: 1\n\t\t\tbaz: 2.\n\t\t\"why\"\n\t\teach qux ].\n\t^#( 1\n\t\t2 )\n]",
        ),
        (" foo [\n\t^'a\n   b' , \"x\n  y\" c\n]", " foo [\n\t^'a\n   b' , \"x\n  y\" c\n]"),
        (" foo [ ]", " foo [\n]"),
        (" foo [ x :=  ` ]", " foo [ x :=  ` ]"),
    ];
    for (method, expected) in cases {
        let (_, tonel) = read(&file(method));
        let once = slang::print::format(&tonel);
        assert_eq!(once, file(expected));
        assert_eq!(slang::print::format(&read(&once).1), once, "laying out twice changes nothing");
    }
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|e| e == "st") {
            found.push(path);
        }
    }
}

#[test]
fn laying_out_our_own_sources_keeps_their_trees_and_is_stable() {
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../vm"), &mut found);
    assert!(!found.is_empty());
    for path in found {
        let text = std::fs::read_to_string(&path).unwrap();
        let (source, tonel) = read(&text);
        let once = slang::print::format(&tonel);
        let (formatted_source, formatted) = read(&once);
        assert_eq!(slang::print::format(&formatted), once, "{}", path.display());
        assert_eq!(tonel.methods.len(), formatted.methods.len(), "{}", path.display());
        for (a, b) in tonel.methods.iter().zip(&formatted.methods) {
            let (a, b) = (parse_method(FileId(0), &source, a), parse_method(FileId(0), &formatted_source, b));
            assert_eq!((a.1.len(), b.1.len()), (0, 0), "{}", path.display());
            let (a, b) = (a.0.unwrap(), b.0.unwrap());
            assert_eq!((a.selector, a.pragmas.len(), a.body.len()), (b.selector, b.pragmas.len(), b.body.len()));
            assert_eq!(
                a.comments.iter().map(|c| &c.text).collect::<Vec<_>>(),
                b.comments.iter().map(|c| &c.text).collect::<Vec<_>>()
            );
        }
    }
}

#[test]
fn damaged_texts_are_read_without_panic_or_loss() {
    let sample = "\"c\"\nClass { #name : 'A', #superclass : 'B', #instVars : [ 'a', '#b => WeakSlot' ] }\n\n{ #category : 'x' }\nA class >> at: i put: x [\n\t<var: #i type: #'char *'>\n\t| t |\n\tt := [:y || z | ^#(1 $a 'b' #[1 2] c:d: - -3) , {y. 16r-FF. 1.5e3}]; foo; bar: 2 + 3.\n\t\"why\" ^(t value: $]) ifTrue: ['it''s']\n]\n\n{ #category : 'y' }\nA >> | other [\n\t^other\n]\n";
    let bytes = sample.as_bytes();
    let alphabet = b"[](){}'\"#$|:;.^<>- \n\\ax1r_\xc3";
    // A fixed sequence: the same texts on every run.
    let mut state = 12345u64;
    let mut random = move |n: usize| {
        state = state.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (state >> 33) as usize % n
    };
    for _ in 0..5_000 {
        let mut text = bytes.to_vec();
        for _ in 0..=random(4) {
            let at = random(text.len().max(1));
            if text.is_empty() {
                break;
            }
            match random(4) {
                0 => {
                    text.remove(at);
                }
                1 => text.insert(at, alphabet[random(alphabet.len())]),
                2 => text[at] = alphabet[random(alphabet.len())],
                _ => text.truncate(at),
            }
        }
        let text = String::from_utf8_lossy(&text).into_owned();
        let (source, tonel) = read(&text);
        assert_eq!(tonel.write(), text);
        for method in &tonel.methods {
            parse_method(FileId(0), &source, method);
        }
        let once = slang::print::format(&tonel);
        assert_eq!(slang::print::format(&read(&once).1), once, "{text}");
    }
}
