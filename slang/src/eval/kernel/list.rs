//! Arrays, byte arrays, ordered and sorted collections: what changes them.

use super::Answer;
use crate::eval::machine::Machine;
use crate::eval::value::{List, ListKind, Val};
use std::rc::Rc;

impl<'w> Machine<'w> {
    pub fn list(&mut self, list: &Rc<List<'w>>, receiver: &Val<'w>, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        match (selector, args) {
            ("at:put:", [index, value]) => {
                let index_number = self.count_arg(index, "an index")?;
                let size = list.items.borrow().len();
                if list.kind == ListKind::Interval {
                    return self.raise("Error", "an interval cannot be changed".into()).map(Some);
                }
                match usize::try_from(index_number - 1).ok().filter(|i| *i < size) {
                    Some(i) => {
                        list.items.borrow_mut()[i] = value.clone();
                        some(value.clone())
                    }
                    None => self.out_of_bounds(index, size).map(Some),
                }
            }
            ("isArray", []) => some(Val::Bool(list.kind == ListKind::Array)),
            ("isInterval", []) => some(Val::Bool(list.kind == ListKind::Interval)),
            ("keys", []) => {
                let size = list.items.borrow().len();
                some(Val::list(ListKind::Interval, (1..=size).map(Val::int).collect()))
            }
            ("replaceFrom:to:with:" | "replaceFrom:to:with:startingAt:", [from, to, with, rest @ ..]) => {
                let (from, to) = (self.count_arg(from, "the first index")?, self.count_arg(to, "the last index")?);
                let source = self.elements_arg(with)?;
                let start = if let [start] = rest { self.count_arg(start, "the start")? } else { 1 };
                for i in from..=to {
                    let size = list.items.borrow().len();
                    let value = usize::try_from(start - 1 + i - from).ok().and_then(|i| source.get(i)).cloned();
                    match (usize::try_from(i - 1).ok().filter(|i| *i < size), value) {
                        (Some(i), Some(value)) => list.items.borrow_mut()[i] = value,
                        _ => {
                            self.out_of_bounds(&Val::int(i), size)?;
                        }
                    }
                }
                some(receiver.clone())
            }
            ("atAllPut:", [value]) => {
                list.items.borrow_mut().iter_mut().for_each(|slot| *slot = value.clone());
                some(receiver.clone())
            }
            ("swap:with:", [a, b]) => {
                let (a, b) = (self.count_arg(a, "an index")? - 1, self.count_arg(b, "an index")? - 1);
                let size = list.items.borrow().len() as i64;
                if !(0..size).contains(&a) || !(0..size).contains(&b) {
                    return self.out_of_bounds(&Val::int(a.max(b) + 1), size as usize).map(Some);
                }
                list.items.borrow_mut().swap(a as usize, b as usize);
                some(receiver.clone())
            }
            ("sort" | "sort:", _) => {
                let items = list.items.borrow().clone();
                let sorted = self.sorted(items, args.first())?;
                *list.items.borrow_mut() = sorted;
                some(receiver.clone())
            }
            ("copy" | "shallowCopy" | "deepCopy" | "veryDeepCopy", []) => {
                let items = list.items.borrow().clone();
                let copy = List { kind: list.kind, items: items.into(), sort: list.sort.borrow().clone().into() };
                some(Val::List(Rc::new(copy)))
            }
            _ if list.kind == ListKind::Ordered => self.ordered(list, receiver, selector, args),
            ("add:" | "addLast:" | "addFirst:" | "remove:" | "removeFirst" | "removeLast" | "addAll:", _) => {
                let text = format!("{} cannot grow or shrink", self.describe(receiver));
                self.raise("Error", text).map(Some)
            }
            _ => Ok(None),
        }
    }

    fn ordered(&mut self, list: &Rc<List<'w>>, receiver: &Val<'w>, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        match (selector, args) {
            ("add:" | "addLast:", [item]) => {
                list.items.borrow_mut().push(item.clone());
                self.keep_sorted(list)?;
                some(item.clone())
            }
            ("addFirst:", [item]) => {
                list.items.borrow_mut().insert(0, item.clone());
                some(item.clone())
            }
            ("addIfNotPresent:", [item]) => {
                if !list.items.borrow().iter().any(|i| i.equals(item)) {
                    list.items.borrow_mut().push(item.clone());
                    self.keep_sorted(list)?;
                }
                some(item.clone())
            }
            ("add:beforeIndex:" | "add:afterIndex:", [item, index]) => {
                let index = self.count_arg(index, "an index")? - i64::from(selector == "add:beforeIndex:");
                let size = list.items.borrow().len();
                if index < 0 || index as usize > size {
                    return self.out_of_bounds(&Val::int(index + 1), size).map(Some);
                }
                list.items.borrow_mut().insert(index as usize, item.clone());
                some(item.clone())
            }
            ("addAll:" | "addAllLast:" | "addAllFirst:", [others]) => {
                let new = self.elements_arg(others)?;
                let at = if selector == "addAllFirst:" { 0 } else { list.items.borrow().len() };
                list.items.borrow_mut().splice(at..at, new);
                self.keep_sorted(list)?;
                some(others.clone())
            }
            ("removeFirst" | "removeLast", []) => {
                let size = list.items.borrow().len();
                if size == 0 {
                    return self.raise("CollectionIsEmpty", "this collection is empty".into()).map(Some);
                }
                let index = if selector == "removeFirst" { 0 } else { size - 1 };
                let item = list.items.borrow_mut().remove(index);
                some(item)
            }
            ("removeFirst:" | "removeLast:", [count]) => {
                let count = self.count_arg(count, "the count")?.max(0) as usize;
                let size = list.items.borrow().len();
                if count > size {
                    return self.out_of_bounds(&Val::int(count), size).map(Some);
                }
                let range = if selector == "removeFirst:" { 0..count } else { size - count..size };
                let removed: Vec<_> = list.items.borrow_mut().drain(range).collect();
                some(Val::list(ListKind::Ordered, removed))
            }
            ("remove:" | "remove:ifAbsent:", [item, rest @ ..]) => {
                let position = list.items.borrow().iter().position(|i| i.equals(item));
                match (position, rest) {
                    (Some(i), _) => {
                        let item = list.items.borrow_mut().remove(i);
                        some(item)
                    }
                    (None, [block]) => self.call(block, &[]).map(Some),
                    (None, _) => self.raise("NotFound", "the element to remove is not there".into()).map(Some),
                }
            }
            ("removeAt:" | "removeIndex:", [index]) => {
                let i = self.count_arg(index, "an index")? - 1;
                let size = list.items.borrow().len();
                if i < 0 || i as usize >= size {
                    return self.out_of_bounds(index, size).map(Some);
                }
                let item = list.items.borrow_mut().remove(i as usize);
                some(item)
            }
            ("removeAll:", [others]) => {
                for item in self.elements_arg(others)? {
                    self.send(receiver.clone(), &"remove:".into(), vec![item])?;
                }
                some(others.clone())
            }
            ("removeAll" | "reset", []) => {
                list.items.borrow_mut().clear();
                some(receiver.clone())
            }
            ("removeAllFoundIn:", [others]) => {
                let others = self.elements_arg(others)?;
                list.items.borrow_mut().retain(|i| !others.iter().any(|o| o.equals(i)));
                some(receiver.clone())
            }
            ("removeAllSuchThat:", [block]) => {
                let items = list.items.borrow().clone();
                let mut kept = Vec::new();
                for item in items {
                    let value = self.call(block, std::slice::from_ref(&item))?;
                    if !self.truth(value, "the block")? {
                        kept.push(item);
                    }
                }
                *list.items.borrow_mut() = kept;
                some(receiver.clone())
            }
            _ => Ok(None),
        }
    }

    fn keep_sorted(&mut self, list: &Rc<List<'w>>) -> Result<(), crate::eval::machine::Unwind<'w>> {
        let block = list.sort.borrow().clone();
        if let Some(block) = block {
            let items = list.items.borrow().clone();
            let sorted = self.sorted(items, Some(&block))?;
            *list.items.borrow_mut() = sorted;
        }
        Ok(())
    }
}
