//! Strings, symbols and characters. What they share with other collections is in [`super::collection`].

use super::Answer;
use crate::eval::machine::Machine;
use crate::eval::value::Val;
use crate::parse::number;
use std::rc::Rc;

impl<'w> Machine<'w> {
    pub fn text(&mut self, receiver: &Val<'w>, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let text = receiver.text().unwrap_or_default();
        let string = |s: &str| Ok(Some(Val::string(s)));
        let boolean = |b: bool| Ok(Some(Val::Bool(b)));
        let like = |s: String| if matches!(receiver, Val::Symbol(_)) { Val::symbol(s) } else { Val::string(s) };
        match (selector, args) {
            ("asSymbol", []) => Ok(Some(Val::symbol(text))),
            ("asString", []) => match receiver {
                Val::Symbol(_) => string(&text),
                _ => Ok(Some(receiver.clone())),
            },
            ("isString", []) => boolean(true),
            ("isSymbol", []) => boolean(matches!(receiver, Val::Symbol(_))),
            ("asUppercase", []) => Ok(Some(like(text.to_uppercase()))),
            ("asLowercase", []) => Ok(Some(like(text.to_lowercase()))),
            ("capitalized" | "asUppercaseFirst" | "withFirstCharacterUppercased", []) => {
                Ok(Some(like(with_first(&text, char::to_ascii_uppercase))))
            }
            ("uncapitalized" | "withFirstCharacterDownshifted" | "asLowercaseFirst", []) => {
                Ok(Some(like(with_first(&text, char::to_ascii_lowercase))))
            }
            (",", [other]) => {
                let other = match other.text() {
                    Some(other) => other,
                    None => match self.elements(other) {
                        Some(items) => super::stream::contents_text(&items),
                        None => self.text_arg(other, "what is appended")?,
                    },
                };
                string(&(text + &other))
            }
            ("<" | ">" | "<=" | ">=", [other]) => {
                let other = self.text_arg(other, "the other text")?;
                let order = text.cmp(&other);
                boolean(match selector {
                    "<" => order.is_lt(),
                    ">" => order.is_gt(),
                    "<=" => order.is_le(),
                    _ => order.is_ge(),
                })
            }
            ("caseInsensitiveLessOrEqual:" | "caseSensitiveLessOrEqual:" | "sameAs:", [other]) => {
                let other = self.text_arg(other, "the other text")?;
                let (a, b) = (text.to_lowercase(), other.to_lowercase());
                boolean(match selector {
                    "sameAs:" => a == b,
                    "caseSensitiveLessOrEqual:" => text <= other,
                    _ => a <= b,
                })
            }
            ("beginsWith:" | "startsWith:" | "endsWith:" | "includesSubstring:" | "includesSubString:", [other]) => {
                let Some(other) = other.text() else { return Ok(None) };
                boolean(match selector {
                    "beginsWith:" | "startsWith:" => text.starts_with(&other),
                    "endsWith:" => text.ends_with(&other),
                    _ => text.contains(&other),
                })
            }
            ("copyReplaceAll:with:" | "copyReplaceTokens:with:", [old, new]) => {
                let (Some(old), Some(new)) = (old.text(), new.text()) else { return Ok(None) };
                string(&if old.is_empty() { text } else { text.replace(&old, &new) })
            }
            ("occurrencesOfString:", [other]) => {
                let other = self.text_arg(other, "the text looked for")?;
                Ok(Some(Val::int(if other.is_empty() { 0 } else { text.matches(&other).count() })))
            }
            ("findString:" | "indexOfSubCollection:", [other]) => self.find_text(&text, other, 1),
            ("findString:startingAt:" | "indexOfSubCollection:startingAt:", [other, start]) => {
                let start = self.count_arg(start, "the start")?;
                self.find_text(&text, other, start.max(1) as usize)
            }
            ("substrings" | "subStrings", []) => Ok(Some(parts(text.split_whitespace()))),
            ("substrings:" | "subStrings:" | "findTokens:" | "splitOn:", [separators]) => {
                let separators: Vec<char> = match separators {
                    Val::Char(c) => vec![*c],
                    other => self.text_arg(other, "the separators")?.chars().collect(),
                };
                if selector == "splitOn:" {
                    let separator: String = separators.iter().collect();
                    return Ok(Some(parts(text.split(separator.as_str()))));
                }
                Ok(Some(parts(text.split(|c| separators.contains(&c)).filter(|s| !s.is_empty()))))
            }
            ("lines", []) => Ok(Some(parts(text.lines()))),
            ("trimBoth" | "trim" | "withBlanksTrimmed" | "trimmed", []) => string(text.trim()),
            ("trimLeft" | "trimStart", []) => string(text.trim_start()),
            ("trimRight" | "trimEnd", []) => string(text.trim_end()),
            ("asInteger" | "asNumber", []) => Ok(Some(match number_in(text.trim()) {
                Some(value) => value,
                None => Val::Nil,
            })),
            ("isAllDigits", []) => boolean(!text.is_empty() && text.chars().all(|c| c.is_ascii_digit())),
            ("numArgs", []) => Ok(Some(Val::int(number_of_arguments(&text)))),
            ("isUnary", []) => boolean(number_of_arguments(&text) == 0),
            ("isKeyword", []) => boolean(text.ends_with(':')),
            ("isBinary" | "isInfix", []) => {
                boolean(!text.is_empty() && text.chars().all(|c| crate::parse::lexer::is_binary(c) || c == '|'))
            }
            ("keywords", []) => Ok(Some(parts(text.split_inclusive(':')))),
            ("asClass" | "asClassIfAbsent:" | "asClassInEnvironment:", _) => match self.global(&text) {
                Some(class) => Ok(Some(class)),
                None => match args {
                    [block] => self.call(block, &[]).map(Some),
                    _ => self.raise("NotFound", format!("there is no class `{text}`")).map(Some),
                },
            },
            ("asByteArray", []) => {
                let bytes = text.bytes().map(Val::int).collect();
                Ok(Some(Val::list(crate::eval::value::ListKind::ByteArray, bytes)))
            }
            ("format:", [values]) => {
                let values = self.elements(values).unwrap_or_default();
                let mut result = text;
                for (i, value) in values.iter().enumerate() {
                    let shown = self.display(value)?;
                    result = result.replace(&format!("{{{}}}", i + 1), &shown);
                }
                string(&result)
            }
            ("padLeftTo:" | "padLeftTo:with:" | "padRightTo:" | "padRightTo:with:", [width, rest @ ..]) => {
                let width = self.count_arg(width, "the width")?.clamp(0, 10_000) as usize;
                let with = if let Some(Val::Char(c)) = rest.first() { *c } else { ' ' };
                let missing = with.to_string().repeat(width.saturating_sub(text.chars().count()));
                string(&if selector.starts_with("padLeft") { missing + &text } else { text + &missing })
            }
            ("value:" | "value:value:" | "value:value:value:", _) if matches!(receiver, Val::Symbol(_)) => {
                self.call(receiver, args).map(Some)
            }
            ("cull:" | "cull:cull:", _) if matches!(receiver, Val::Symbol(_)) => self.call(receiver, args).map(Some),
            ("at:put:", [index, Val::Char(c)]) => {
                let index = self.count_arg(index, "an index")?;
                let Val::Str(shared) = receiver else {
                    return self.raise("Error", "a symbol cannot be changed".into()).map(Some);
                };
                let mut chars: Vec<char> = text.chars().collect();
                if index < 1 || index as usize > chars.len() {
                    return self
                        .raise("SubscriptOutOfBounds", format!("index {index} is outside 1 to {}", chars.len()))
                        .map(Some);
                }
                chars[index as usize - 1] = *c;
                *shared.borrow_mut() = chars.into_iter().collect();
                Ok(Some(Val::Char(*c)))
            }
            ("copy" | "shallowCopy", []) if matches!(receiver, Val::Str(_)) => string(&text),
            (
                "withUnixLineEndings" | "withInternetLineEndings" | "withSqueakLineEndings" | "withoutTrailingBlanks",
                [],
            ) => string(&text),
            ("withCRs", []) => string(&text.replace('\\', "\n")),
            ("match:" | "matches:", [other]) => {
                let other = self.text_arg(other, "the text")?;
                boolean(matches_pattern(&text, &other))
            }
            ("displayString", []) => string(&text),
            ("asCharacter", []) => Ok(text.chars().next().map(Val::Char)),
            _ => Ok(None),
        }
    }

    fn find_text(&mut self, text: &str, other: &Val<'w>, start: usize) -> Answer<'w> {
        let other = self.text_arg(other, "the text looked for")?;
        let skipped: usize = text.chars().take(start - 1).map(char::len_utf8).sum();
        let found = text[skipped..].find(&other).map_or(0, |i| text[..skipped + i].chars().count() + 1);
        Ok(Some(Val::int(found)))
    }

    pub fn character(&mut self, c: char, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let boolean = |b: bool| Ok(Some(Val::Bool(b)));
        match (selector, args) {
            ("asInteger" | "value" | "asciiValue" | "codePoint" | "charCode" | "asUnicode", []) => {
                Ok(Some(Val::int(u32::from(c))))
            }
            ("asCharacter", []) => Ok(Some(Val::Char(c))),
            ("asString", []) => Ok(Some(Val::string(c))),
            ("asSymbol", []) => Ok(Some(Val::symbol(c.to_string()))),
            ("asUppercase", []) => Ok(Some(Val::Char(c.to_ascii_uppercase()))),
            ("asLowercase", []) => Ok(Some(Val::Char(c.to_ascii_lowercase()))),
            ("isCharacter", []) => boolean(true),
            ("isLetter", []) => boolean(c.is_alphabetic()),
            ("isDigit", []) => boolean(c.is_ascii_digit()),
            ("isAlphaNumeric", []) => boolean(c.is_alphanumeric()),
            ("isUppercase", []) => boolean(c.is_uppercase()),
            ("isLowercase", []) => boolean(c.is_lowercase()),
            ("isSeparator", []) => boolean(c.is_whitespace()),
            ("isVowel", []) => boolean("aeiouAEIOU".contains(c)),
            ("digitValue", []) => Ok(Some(Val::int(c.to_digit(36).map_or(-1, |d| d as i32)))),
            ("<" | ">" | "<=" | ">=", [Val::Char(d)]) => boolean(match selector {
                "<" => c < *d,
                ">" => c > *d,
                "<=" => c <= *d,
                _ => c >= *d,
            }),
            (",", [other]) => {
                let other = self.text_arg(other, "what is appended")?;
                Ok(Some(Val::string(format!("{c}{other}"))))
            }
            _ => Ok(None),
        }
    }
}

/// `*` stands for any text, `#` for any character; letters match without case.
fn matches_pattern(pattern: &str, text: &str) -> bool {
    let pattern: Vec<char> = pattern.to_lowercase().chars().collect();
    let text: Vec<char> = text.to_lowercase().chars().collect();
    // Which prefixes of the text the pattern so far matches.
    let mut reached = vec![false; text.len() + 1];
    reached[0] = true;
    for p in pattern {
        let mut next = vec![false; text.len() + 1];
        for i in 0..=text.len() {
            next[i] = match p {
                '*' => reached[..=i].contains(&true),
                _ => i > 0 && reached[i - 1] && (p == '#' || text[i - 1] == p),
            };
        }
        reached = next;
    }
    reached[text.len()]
}

fn parts<'w, 'a>(parts: impl Iterator<Item = &'a str>) -> Val<'w> {
    Val::list(crate::eval::value::ListKind::Ordered, parts.map(Val::string).collect())
}

fn with_first(text: &str, change: fn(&char) -> char) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => std::iter::once(change(&first)).chain(chars).collect(),
        None => String::new(),
    }
}

/// A number literal that makes up the whole text.
pub fn number_in<'w>(text: &str) -> Option<Val<'w>> {
    let (digits, negative) = match text.strip_prefix('-') {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    if !digits.starts_with(|c: char| c.is_ascii_digit()) || digits.contains(char::is_whitespace) {
        return None;
    }
    let end = digits.find(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '-').unwrap_or(digits.len());
    number::literal(&digits[..end], negative).ok().map(|literal| crate::eval::machine::literal_value(&literal))
}

pub fn number_of_arguments(selector: &str) -> usize {
    match selector.chars().next() {
        Some(c) if c.is_alphabetic() || c == '_' => selector.matches(':').count(),
        Some(_) => 1,
        None => 0,
    }
}

/// Fresh string from characters.
pub fn from_chars<'w>(items: &[Val<'w>]) -> Option<Val<'w>> {
    let chars: Option<String> = items
        .iter()
        .map(|i| match i {
            Val::Char(c) => Some(*c),
            _ => None,
        })
        .collect();
    chars.map(|s| Val::Str(Rc::new(s.into())))
}
