//! Streams on strings and arrays.

use super::Answer;
use crate::eval::machine::Machine;
use crate::eval::value::{Stream, Val};
use std::cell::RefCell;
use std::rc::Rc;

pub fn new_stream<'w>(items: Vec<Val<'w>>, position: usize, text: bool) -> Val<'w> {
    Val::Stream(Rc::new(RefCell::new(Stream { items, position, text })))
}

/// Characters as they are; anything else is left out.
pub fn contents_text(items: &[Val]) -> String {
    items
        .iter()
        .filter_map(|i| match i {
            Val::Char(c) => Some(*c),
            _ => None,
        })
        .collect()
}

pub fn contents<'w>(items: &[Val<'w>], text: bool) -> Val<'w> {
    if text && items.iter().all(|i| matches!(i, Val::Char(_))) {
        Val::string(contents_text(items))
    } else {
        Val::array(items.to_vec())
    }
}

fn write<'w>(stream: &Rc<RefCell<Stream<'w>>>, new: impl IntoIterator<Item = Val<'w>>) {
    let mut stream = stream.borrow_mut();
    let at = stream.position;
    stream.items.truncate(at);
    stream.items.extend(new);
    stream.position = stream.items.len();
}

fn write_text<'w>(stream: &Rc<RefCell<Stream<'w>>>, text: &str) {
    write(stream, text.chars().map(Val::Char));
}

impl<'w> Machine<'w> {
    pub fn stream(
        &mut self,
        stream: &Rc<RefCell<Stream<'w>>>,
        receiver: &Val<'w>,
        selector: &str,
        args: &[Val<'w>],
    ) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        let done = || Ok(Some(receiver.clone()));
        let is_text = stream.borrow().text;
        match (selector, args) {
            ("nextPutAll:" | "putAll:", [items]) => {
                let items_to_put = self.elements_arg(items)?;
                write(stream, items_to_put);
                some(items.clone())
            }
            ("nextPut:", [item]) => {
                write(stream, [item.clone()]);
                some(item.clone())
            }
            ("next:put:", [count, item]) => {
                let count = self.count_arg(count, "the count")?.clamp(0, 100_000) as usize;
                write(stream, std::iter::repeat_n(item.clone(), count));
                some(item.clone())
            }
            ("<<", [item]) => {
                if item.text().is_some() || !is_text {
                    match self.elements(item) {
                        Some(items) => write(stream, items),
                        None => write(stream, [item.clone()]),
                    }
                } else {
                    let text = self.display(item)?;
                    write_text(stream, &text);
                }
                done()
            }
            ("print:", [item]) => {
                let text = self.printed(item, 0)?;
                write_text(stream, &text);
                done()
            }
            ("show:" | "display:", [item]) => {
                let text = self.display(item)?;
                write_text(stream, &text);
                done()
            }
            ("cr" | "lf" | "nl" | "newLine", []) => {
                write_text(stream, "\n");
                done()
            }
            ("tab", []) => {
                write_text(stream, "\t");
                done()
            }
            ("space", []) => {
                write_text(stream, " ");
                done()
            }
            ("crtab", []) => {
                write_text(stream, "\n\t");
                done()
            }
            ("tab:" | "space:" | "crtab:", [count]) => {
                let count = self.count_arg(count, "the count")?.clamp(0, 100_000) as usize;
                let text = match selector {
                    "space:" => " ".repeat(count),
                    "tab:" => "\t".repeat(count),
                    _ => format!("\n{}", "\t".repeat(count)),
                };
                write_text(stream, &text);
                done()
            }
            ("contents", []) => {
                let s = stream.borrow();
                some(contents(&s.items, s.text))
            }
            ("contents:" | "truncate", _) => done(),
            ("size", []) => some(Val::int(stream.borrow().items.len())),
            ("position", []) => some(Val::int(stream.borrow().position)),
            ("position:", [to]) => {
                let to = self.count_arg(to, "the position")?.max(0) as usize;
                let mut s = stream.borrow_mut();
                s.position = to.min(s.items.len());
                done()
            }
            ("skip:", [by]) => {
                let by = self.count_arg(by, "the count")?;
                let mut s = stream.borrow_mut();
                s.position = (s.position as i64).saturating_add(by).clamp(0, s.items.len() as i64) as usize;
                done()
            }
            ("reset" | "resetToStart", []) => {
                stream.borrow_mut().position = 0;
                done()
            }
            ("setToEnd", []) => {
                let mut s = stream.borrow_mut();
                s.position = s.items.len();
                done()
            }
            ("isEmpty", []) => some(Val::Bool(stream.borrow().items.is_empty())),
            ("notEmpty", []) => some(Val::Bool(!stream.borrow().items.is_empty())),
            ("atEnd", []) => {
                let s = stream.borrow();
                some(Val::Bool(s.position >= s.items.len()))
            }
            ("next" | "peek", []) => {
                let mut s = stream.borrow_mut();
                let item = s.items.get(s.position).cloned();
                if selector == "next" && item.is_some() {
                    s.position += 1;
                }
                some(item.unwrap_or(Val::Nil))
            }
            ("next:" | "upToEnd" | "nextLine" | "upTo:", _) => {
                let count = match (selector, args) {
                    ("next:", [count]) => Some(self.count_arg(count, "the count")?.max(0) as usize),
                    _ => None,
                };
                let end_mark = match (selector, args) {
                    ("nextLine", _) => Some(Val::Char('\n')),
                    ("upTo:", [mark]) => Some(mark.clone()),
                    _ => None,
                };
                let mut s = stream.borrow_mut();
                let start = s.position.min(s.items.len());
                let rest = &s.items[start..];
                let (length, skip) = match (count, end_mark) {
                    (Some(count), _) => (count.min(rest.len()), 0),
                    (_, Some(mark)) => match rest.iter().position(|i| i.equals(&mark)) {
                        Some(i) => (i, 1),
                        None => (rest.len(), 0),
                    },
                    _ => (rest.len(), 0),
                };
                let part = contents(&rest[..length], s.text);
                s.position = start + length + skip;
                some(part)
            }
            ("skipSeparators", []) => {
                let mut s = stream.borrow_mut();
                while matches!(s.items.get(s.position), Some(Val::Char(c)) if c.is_whitespace()) {
                    s.position += 1;
                }
                done()
            }
            ("do:", [block]) => {
                let items = self.elements_arg(receiver)?;
                let end = stream.borrow().items.len();
                stream.borrow_mut().position = end;
                for item in items {
                    self.call(block, &[item])?;
                }
                done()
            }
            ("flush" | "close" | "ensureASpace" | "binary" | "ascii", []) => done(),
            ("readStream", []) => {
                let s = stream.borrow();
                some(new_stream(s.items.clone(), 0, s.text))
            }
            _ => Ok(None),
        }
    }
}
