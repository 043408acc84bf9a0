//! What all collections understand, worked on a snapshot of their elements.

use super::Answer;
use crate::eval::machine::{Machine, Unwind};
use crate::eval::value::{ListKind, Val};
use std::rc::Rc;

impl<'w> Machine<'w> {
    /// The elements of any collection in order; the values of a dictionary.
    pub fn elements(&mut self, value: &Val<'w>) -> Option<Vec<Val<'w>>> {
        match value {
            Val::List(list) => Some(list.items.borrow().clone()),
            Val::Set(set) => {
                let items = set.items.borrow();
                Some(items.values().flat_map(|(v, n)| std::iter::repeat_n(v.clone(), *n)).collect())
            }
            Val::Dict(dict) => Some(dict.items.borrow().values().map(|(_, v)| v.clone()).collect()),
            Val::ClassPool(class) => {
                let names = self.class_pool_names(class);
                let key = |name| (class.clone(), name);
                Some(names.into_iter().map(|n| self.class_vars.get(&key(n)).cloned().unwrap_or(Val::Nil)).collect())
            }
            Val::Str(s) => Some(s.borrow().chars().map(Val::Char).collect()),
            Val::Symbol(s) => Some(s.chars().map(Val::Char).collect()),
            Val::Stream(s) => {
                let stream = s.borrow();
                Some(stream.items[stream.position.min(stream.items.len())..].to_vec())
            }
            _ => None,
        }
    }

    pub fn elements_arg(&mut self, value: &Val<'w>) -> Result<Vec<Val<'w>>, Unwind<'w>> {
        match self.elements(value) {
            Some(items) => Ok(items),
            None => {
                let text = format!("a collection was expected, not {}", self.describe(value));
                self.raise("Error", text)?;
                Ok(Vec::new())
            }
        }
    }

    /// A collection of the receiver's kind with other elements.
    pub fn like(&mut self, model: &Val<'w>, items: Vec<Val<'w>>) -> Val<'w> {
        match model {
            Val::List(list) => match list.kind {
                ListKind::Interval => Val::array(items),
                kind => Val::list(kind, items),
            },
            Val::Set(set) => {
                let new = Val::set(set.identity);
                if let Val::Set(s) = &new {
                    for item in items {
                        super::dictionary::add(s, item);
                    }
                }
                new
            }
            Val::Str(_) | Val::Symbol(_) => super::text::from_chars(&items).unwrap_or_else(|| Val::array(items)),
            _ => Val::array(items),
        }
    }

    fn holds(&mut self, block: &Val<'w>, item: &Val<'w>) -> Result<bool, Unwind<'w>> {
        let value = self.call(block, std::slice::from_ref(item))?;
        self.truth(value, "the block")
    }

    fn first_holding(&mut self, items: &[Val<'w>], block: &Val<'w>, wanted: bool) -> Result<Option<usize>, Unwind<'w>> {
        for (i, item) in items.iter().enumerate() {
            if self.holds(block, item)? == wanted {
                return Ok(Some(i));
            }
        }
        Ok(None)
    }

    fn filtered(&mut self, items: Vec<Val<'w>>, block: &Val<'w>, wanted: bool) -> Result<Vec<Val<'w>>, Unwind<'w>> {
        let mut kept = Vec::new();
        for item in items {
            if self.holds(block, &item)? == wanted {
                kept.push(item);
            }
        }
        Ok(kept)
    }

    fn mapped(&mut self, items: &[Val<'w>], block: &Val<'w>) -> Result<Vec<Val<'w>>, Unwind<'w>> {
        items.iter().map(|item| self.call(block, std::slice::from_ref(item))).collect()
    }

    pub fn collection(&mut self, receiver: &Val<'w>, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let Some(items) = self.elements(receiver) else { return Ok(None) };
        if let Some(answer) = self.enumeration(receiver, &items, selector, args)? {
            return Ok(Some(answer));
        }
        if let Some(answer) = self.conversion(receiver, &items, selector, args)? {
            return Ok(Some(answer));
        }
        let some = |v: Val<'w>| Ok(Some(v));
        let boolean = |b: bool| Ok(Some(Val::Bool(b)));
        let found = |i: Option<usize>| Ok(Some(Val::int(i.map_or(0, |i| i + 1))));
        match (selector, args) {
            ("size", []) => some(Val::int(items.len())),
            ("isEmpty" | "isEmptyOrNil", []) => boolean(items.is_empty()),
            ("notEmpty" | "isNotEmpty", []) => boolean(!items.is_empty()),
            ("ifEmpty:", [block]) if items.is_empty() => self.call(block, &[]).map(Some),
            ("ifNotEmpty:", [block]) if !items.is_empty() => self.cull(block, std::slice::from_ref(receiver)).map(Some),
            ("ifEmpty:" | "ifNotEmpty:", [_]) => some(receiver.clone()),
            ("ifEmpty:ifNotEmpty:", [empty, full]) | ("ifNotEmpty:ifEmpty:", [full, empty]) => match items.is_empty() {
                true => self.call(empty, &[]).map(Some),
                false => self.cull(full, std::slice::from_ref(receiver)).map(Some),
            },
            ("isCollection", []) => boolean(true),
            ("isSequenceable", []) => boolean(matches!(receiver, Val::List(_) | Val::Str(_) | Val::Symbol(_))),
            ("includes:", [item]) => boolean(items.iter().any(|i| i.equals(item))),
            ("identityIncludes:", [item]) => boolean(items.iter().any(|i| i.same(item))),
            ("includesAll:" | "includesAllOf:", [others]) => {
                let others = self.elements_arg(others)?;
                boolean(others.iter().all(|o| items.iter().any(|i| i.equals(o))))
            }
            ("includesAny:" | "includesAnyOf:", [others]) => {
                let others = self.elements_arg(others)?;
                boolean(others.iter().any(|o| items.iter().any(|i| i.equals(o))))
            }
            ("occurrencesOf:", [item]) => some(Val::int(items.iter().filter(|i| i.equals(item)).count())),
            ("indexOf:" | "identityIndexOf:", [item]) => found(items.iter().position(|i| i.equals(item))),
            ("indexOf:ifAbsent:", [item, block]) => match items.iter().position(|i| i.equals(item)) {
                Some(i) => some(Val::int(i + 1)),
                None => self.call(block, &[]).map(Some),
            },
            ("indexOf:startingAt:", [item, start]) => {
                let skip = (self.count_arg(start, "the start")? - 1).max(0) as usize;
                found(items.iter().skip(skip).position(|i| i.equals(item)).map(|i| i + skip))
            }
            ("at:", [index]) => match self.element(&items, index)? {
                Some(item) => some(item),
                None => self.out_of_bounds(index, items.len()).map(Some),
            },
            ("at:ifAbsent:", [index, block]) => match self.element(&items, index)? {
                Some(item) => some(item),
                None => self.call(block, &[]).map(Some),
            },
            ("at:ifPresent:", [index, block]) => match self.element(&items, index)? {
                Some(item) => self.cull(block, &[item]).map(Some),
                None => some(Val::Nil),
            },
            ("atWrap:", [index]) if !items.is_empty() => {
                let i = (self.count_arg(index, "an index")? - 1).rem_euclid(items.len() as i64);
                some(items[i as usize].clone())
            }
            ("first" | "anyOne" | "second" | "third" | "fourth" | "fifth" | "last", []) => {
                let index = match selector {
                    "second" => 2,
                    "third" => 3,
                    "fourth" => 4,
                    "fifth" => 5,
                    "last" => items.len(),
                    _ => 1,
                };
                match items.get(index.wrapping_sub(1)) {
                    Some(item) => some(item.clone()),
                    None => self.out_of_bounds(&Val::int(index.max(1)), items.len()).map(Some),
                }
            }
            ("first:" | "last:" | "allButFirst:" | "allButLast:", [count]) => {
                let count = self.count_arg(count, "the count")?;
                if count < 0 || count as usize > items.len() {
                    return self.out_of_bounds(&Val::int(count), items.len()).map(Some);
                }
                let count = count as usize;
                let part = match selector {
                    "first:" => &items[..count],
                    "last:" => &items[items.len() - count..],
                    "allButFirst:" => &items[count..],
                    _ => &items[..items.len() - count],
                };
                let part = part.to_vec();
                some(self.like(receiver, part))
            }
            ("allButFirst" | "allButLast", []) if !items.is_empty() => {
                let part = if selector == "allButFirst" { &items[1..] } else { &items[..items.len() - 1] };
                let part = part.to_vec();
                some(self.like(receiver, part))
            }
            ("copyFrom:to:", [from, to]) => {
                let (from, to) = (self.count_arg(from, "the first index")?, self.count_arg(to, "the last index")?);
                if to < from {
                    return some(self.like(receiver, Vec::new()));
                }
                if from < 1 || to as usize > items.len() {
                    return self.out_of_bounds(&Val::int(if from < 1 { from } else { to }), items.len()).map(Some);
                }
                let part = items[from as usize - 1..to as usize].to_vec();
                some(self.like(receiver, part))
            }
            ("copyUpTo:" | "copyUpThrough:" | "copyAfter:" | "copyUpToLast:" | "copyAfterLast:", [item]) => {
                let position = match selector {
                    "copyUpToLast:" | "copyAfterLast:" => items.iter().rposition(|i| i.equals(item)),
                    _ => items.iter().position(|i| i.equals(item)),
                };
                let part = match (selector, position) {
                    ("copyAfter:" | "copyAfterLast:", Some(i)) => items[i + 1..].to_vec(),
                    ("copyAfter:" | "copyAfterLast:", None) => Vec::new(),
                    ("copyUpThrough:", Some(i)) => items[..=i].to_vec(),
                    (_, Some(i)) => items[..i].to_vec(),
                    (_, None) => items,
                };
                some(self.like(receiver, part))
            }
            ("beginsWith:" | "endsWith:", [other]) => {
                let other = self.elements_arg(other)?;
                if other.len() > items.len() {
                    return boolean(false);
                }
                let part =
                    if selector == "beginsWith:" { &items[..other.len()] } else { &items[items.len() - other.len()..] };
                boolean(part.iter().zip(&other).all(|(a, b)| a.equals(b)))
            }
            ("hasEqualElements:", [other]) => {
                let other = self.elements_arg(other)?;
                boolean(items.len() == other.len() && items.iter().zip(&other).all(|(a, b)| a.equals(b)))
            }
            ("copyReplaceAll:with:", [old, new]) => {
                let (old, new) = (self.elements_arg(old)?, self.elements_arg(new)?);
                let (mut result, mut i) = (Vec::new(), 0);
                while i < items.len() {
                    let rest = &items[i..];
                    if !old.is_empty() && rest.len() >= old.len() && rest.iter().zip(&old).all(|(a, b)| a.equals(b)) {
                        result.extend(new.iter().cloned());
                        i += old.len();
                    } else {
                        result.push(items[i].clone());
                        i += 1;
                    }
                }
                some(self.like(receiver, result))
            }
            _ => Ok(None),
        }
    }

    fn element(&mut self, items: &[Val<'w>], index: &Val<'w>) -> Result<Option<Val<'w>>, Unwind<'w>> {
        let index = self.count_arg(index, "an index")?;
        Ok(usize::try_from(index - 1).ok().and_then(|i| items.get(i)).cloned())
    }

    pub fn out_of_bounds(&mut self, index: &Val<'w>, size: usize) -> Result<Val<'w>, Unwind<'w>> {
        let text = match size {
            0 => "this collection is empty".to_string(),
            _ => format!("index {} is outside 1 to {size}", self.describe(index)),
        };
        self.raise("SubscriptOutOfBounds", text)
    }

    fn enumeration(&mut self, receiver: &Val<'w>, items: &[Val<'w>], selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        let boolean = |b: bool| Ok(Some(Val::Bool(b)));
        let is_dict = matches!(receiver, Val::Dict(_) | Val::ClassPool(_));
        match (selector, args) {
            ("do:", [block]) => {
                for item in items {
                    self.call(block, std::slice::from_ref(item))?;
                }
                some(receiver.clone())
            }
            ("reverseDo:", [block]) => {
                for item in items.iter().rev() {
                    self.call(block, std::slice::from_ref(item))?;
                }
                some(receiver.clone())
            }
            ("do:separatedBy:", [block, between]) => {
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        self.call(between, &[])?;
                    }
                    self.call(block, std::slice::from_ref(item))?;
                }
                some(receiver.clone())
            }
            ("do:without:", [block, without]) => {
                for item in items.iter().filter(|i| !i.equals(without)) {
                    self.call(block, std::slice::from_ref(item))?;
                }
                some(receiver.clone())
            }
            ("doWithIndex:" | "withIndexDo:", [block]) => {
                for (i, item) in items.iter().enumerate() {
                    self.call(block, &[item.clone(), Val::int(i + 1)])?;
                }
                some(receiver.clone())
            }
            ("keysAndValuesDo:", [block]) if !is_dict => {
                for (i, item) in items.iter().enumerate() {
                    self.call(block, &[Val::int(i + 1), item.clone()])?;
                }
                some(receiver.clone())
            }
            ("withIndexCollect:" | "collectWithIndex:", [block]) => {
                let pairs = items.iter().enumerate();
                let values: Result<Vec<_>, _> =
                    pairs.map(|(i, item)| self.call(block, &[item.clone(), Val::int(i + 1)])).collect();
                let values = values?;
                some(self.like(receiver, values))
            }
            ("from:to:do:", [from, to, block]) => {
                let (from, to) = (self.count_arg(from, "the first index")?, self.count_arg(to, "the last index")?);
                for i in from..=to {
                    match usize::try_from(i - 1).ok().and_then(|i| items.get(i)) {
                        Some(item) => self.call(block, std::slice::from_ref(item))?,
                        None => self.out_of_bounds(&Val::int(i), items.len())?,
                    };
                }
                some(receiver.clone())
            }
            ("with:do:", [other, block]) => {
                let other = self.elements_arg(other)?;
                for (a, b) in items.iter().zip(&other) {
                    self.call(block, &[a.clone(), b.clone()])?;
                }
                some(receiver.clone())
            }
            ("with:collect:", [other, block]) => {
                let other = self.elements_arg(other)?;
                let pairs = items.iter().zip(&other);
                let values: Result<Vec<_>, _> = pairs.map(|(a, b)| self.call(block, &[a.clone(), b.clone()])).collect();
                let values = values?;
                some(self.like(receiver, values))
            }
            ("pairsDo:", [block]) => {
                for pair in items.chunks_exact(2) {
                    self.call(block, pair)?;
                }
                some(receiver.clone())
            }
            ("overlappingPairsDo:", [block]) => {
                for pair in items.windows(2) {
                    self.call(block, pair)?;
                }
                some(receiver.clone())
            }
            ("groupsOf:atATimeDo:", [size, block]) => {
                let size = self.count_arg(size, "the group size")?.max(1) as usize;
                for group in items.chunks_exact(size) {
                    self.call(block, &[Val::array(group.to_vec())])?;
                }
                some(receiver.clone())
            }
            ("collect:", [block]) => {
                let values = self.mapped(items, block)?;
                some(self.like(receiver, values))
            }
            ("collect:as:", [block, class]) => {
                let values = self.mapped(items, block)?;
                self.send(class.clone(), &"withAll:".into(), vec![Val::array(values)]).map(Some)
            }
            ("collect:thenDo:", [block, then]) => {
                for value in self.mapped(items, block)? {
                    self.call(then, &[value])?;
                }
                some(receiver.clone())
            }
            ("flatCollect:", [block]) => {
                let mut all = Vec::new();
                for value in self.mapped(items, block)? {
                    all.extend(self.elements_arg(&value)?);
                }
                some(self.like(receiver, all))
            }
            ("select:" | "reject:", [block]) if !is_dict => {
                let kept = self.filtered(items.to_vec(), block, selector == "select:")?;
                some(self.like(receiver, kept))
            }
            ("select:thenCollect:" | "reject:thenCollect:", [test, block]) => {
                let kept = self.filtered(items.to_vec(), test, selector.starts_with("select:"))?;
                let values = self.mapped(&kept, block)?;
                some(self.like(receiver, values))
            }
            ("select:thenDo:" | "reject:thenDo:", [test, block]) => {
                for item in self.filtered(items.to_vec(), test, selector.starts_with("select:"))? {
                    self.call(block, &[item])?;
                }
                some(receiver.clone())
            }
            ("collect:thenSelect:" | "collect:thenReject:", [block, test]) => {
                let values = self.mapped(items, block)?;
                let kept = self.filtered(values, test, selector.ends_with("Select:"))?;
                some(self.like(receiver, kept))
            }
            ("detect:", [block]) => match self.first_holding(items, block, true)? {
                Some(i) => some(items[i].clone()),
                None => self.raise("NotFound", "no element satisfies the block of `detect:`".into()).map(Some),
            },
            ("detect:ifNone:", [block, none]) => match self.first_holding(items, block, true)? {
                Some(i) => some(items[i].clone()),
                None => self.call(none, &[]).map(Some),
            },
            ("detect:ifFound:", [block, found]) => match self.first_holding(items, block, true)? {
                Some(i) => self.cull(found, &[items[i].clone()]).map(Some),
                None => some(Val::Nil),
            },
            ("detect:ifFound:ifNone:", [block, found, none]) => match self.first_holding(items, block, true)? {
                Some(i) => self.cull(found, &[items[i].clone()]).map(Some),
                None => self.call(none, &[]).map(Some),
            },
            ("findFirst:", [block]) => {
                let index = self.first_holding(items, block, true)?;
                some(Val::int(index.map_or(0, |i| i + 1)))
            }
            ("findLast:", [block]) => {
                let reversed: Vec<_> = items.iter().rev().cloned().collect();
                let index = self.first_holding(&reversed, block, true)?;
                some(Val::int(index.map_or(0, |i| items.len() - i)))
            }
            ("anySatisfy:", [block]) => boolean(self.first_holding(items, block, true)?.is_some()),
            ("allSatisfy:", [block]) => boolean(self.first_holding(items, block, false)?.is_none()),
            ("noneSatisfy:", [block]) => boolean(self.first_holding(items, block, true)?.is_none()),
            ("count:", [block]) => some(Val::int(self.filtered(items.to_vec(), block, true)?.len())),
            ("inject:into:", [start, block]) => {
                let mut value = start.clone();
                for item in items {
                    value = self.call(block, &[value, item.clone()])?;
                }
                some(value)
            }
            ("fold:" | "reduce:", [block]) if !items.is_empty() => {
                let mut value = items[0].clone();
                for item in &items[1..] {
                    value = self.call(block, &[value, item.clone()])?;
                }
                some(value)
            }
            ("sum" | "sum:" | "detectSum:" | "sumNumbers:", _) => {
                let values = if let [block] = args { self.mapped(items, block)? } else { items.to_vec() };
                let mut total = Val::int(0);
                for value in values {
                    total = self.send(total, &"+".into(), vec![value])?;
                }
                some(total)
            }
            ("max" | "min" | "max:" | "min:" | "detectMax:" | "detectMin:", _) => {
                let values = if let [block] = args { self.mapped(items, block)? } else { items.to_vec() };
                let comparison = if selector.to_lowercase().contains("max") { ">" } else { "<" };
                let mut best: Option<usize> = None;
                for (i, value) in values.iter().enumerate() {
                    let better = match best {
                        None => true,
                        Some(b) => {
                            let better = self.send(value.clone(), &comparison.into(), vec![values[b].clone()])?;
                            self.truth(better, "the comparison")?
                        }
                    };
                    if better {
                        best = Some(i);
                    }
                }
                match best {
                    Some(i) if selector.starts_with("detect") => some(items[i].clone()),
                    Some(i) => some(values[i].clone()),
                    None => self.raise("CollectionIsEmpty", "this collection is empty".into()).map(Some),
                }
            }
            ("groupedBy:" | "groupBy:", [block]) => {
                let groups = Val::dict(false);
                for item in items {
                    let key = self.call(block, std::slice::from_ref(item))?;
                    if let Val::Dict(dict) = &groups {
                        let mut dict = dict.items.borrow_mut();
                        let entry = dict
                            .entry(key.key(false, 0))
                            .or_insert_with(|| (key, Val::list(ListKind::Ordered, Vec::new())));
                        if let Val::List(list) = &entry.1 {
                            list.items.borrow_mut().push(item.clone());
                        }
                    }
                }
                some(groups)
            }
            _ => Ok(None),
        }
    }

    fn conversion(&mut self, receiver: &Val<'w>, items: &[Val<'w>], selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        match (selector, args) {
            ("asArray", []) => some(Val::array(items.to_vec())),
            ("asOrderedCollection", []) => some(Val::list(ListKind::Ordered, items.to_vec())),
            ("asByteArray", []) => some(Val::list(ListKind::ByteArray, items.to_vec())),
            ("asSet" | "asIdentitySet" | "asBag", []) => {
                let set = Val::Set(Rc::new(crate::eval::value::Set {
                    identity: selector == "asIdentitySet",
                    bag: selector == "asBag",
                    items: Default::default(),
                }));
                if let Val::Set(s) = &set {
                    items.iter().for_each(|i| super::dictionary::add(s, i.clone()));
                }
                some(set)
            }
            ("asDictionary", []) if !matches!(receiver, Val::Dict(_)) => {
                let dict = Val::dict(false);
                for item in items {
                    self.send(dict.clone(), &"add:".into(), vec![item.clone()])?;
                }
                some(dict)
            }
            ("sorted" | "sorted:" | "asSortedCollection" | "asSortedCollection:" | "asSortedArray", _) => {
                let sorted = self.sorted(items.to_vec(), args.first())?;
                if selector.starts_with("asSortedC") {
                    let list = Val::list(ListKind::Ordered, sorted);
                    if let Val::List(l) = &list {
                        *l.sort.borrow_mut() = Some(args.first().cloned().unwrap_or(Val::Nil));
                    }
                    return some(list);
                }
                some(match receiver {
                    Val::List(_) => self.like(receiver, sorted),
                    _ => Val::array(sorted),
                })
            }
            ("reversed" | "reverse", []) => {
                let reversed = items.iter().rev().cloned().collect();
                some(self.like(receiver, reversed))
            }
            (",", [other]) => {
                let mut all = items.to_vec();
                all.extend(self.elements_arg(other)?);
                some(self.like(receiver, all))
            }
            ("copyWith:", [item]) => {
                let mut all = items.to_vec();
                all.push(item.clone());
                some(self.like(receiver, all))
            }
            ("copyWithout:", [item]) => {
                let kept = items.iter().filter(|i| !i.equals(item)).cloned().collect();
                some(self.like(receiver, kept))
            }
            ("copyWithoutAll:" | "difference:", [others]) => {
                let others = self.elements_arg(others)?;
                let kept = items.iter().filter(|i| !others.iter().any(|o| o.equals(i))).cloned().collect();
                some(self.like(receiver, kept))
            }
            ("intersection:" | "&", [others]) => {
                let others = self.elements_arg(others)?;
                let kept = items.iter().filter(|i| others.iter().any(|o| o.equals(i))).cloned().collect();
                some(self.like(receiver, kept))
            }
            ("union:" | "|", [others]) => {
                let set = Val::set(false);
                if let Val::Set(s) = &set {
                    items.iter().for_each(|i| super::dictionary::add(s, i.clone()));
                    self.elements_arg(others)?.into_iter().for_each(|i| super::dictionary::add(s, i));
                }
                some(set)
            }
            ("copyWithoutDuplicates" | "withoutDuplicates" | "removeDuplicates", []) => {
                let mut seen = std::collections::HashSet::new();
                let kept = items.iter().filter(|i| seen.insert(i.key(false, 0))).cloned().collect();
                some(self.like(receiver, kept))
            }
            ("asCommaString" | "asCommaStringAnd", []) => {
                let mut parts = Vec::new();
                for item in items {
                    parts.push(self.display(item)?);
                }
                some(Val::string(parts.join(", ")))
            }
            ("joinUsing:" | "join:", [separator]) => {
                let (items, separator) = if selector == "join:" {
                    (self.elements_arg(separator)?, receiver)
                } else {
                    (items.to_vec(), separator)
                };
                let separator = self.display(separator)?;
                let mut parts = Vec::new();
                for item in &items {
                    parts.push(self.display(item)?);
                }
                some(Val::string(parts.join(&separator)))
            }
            ("readStream" | "readStreamOn", []) => {
                let text = matches!(receiver, Val::Str(_) | Val::Symbol(_));
                some(super::stream::new_stream(items.to_vec(), 0, text))
            }
            _ => Ok(None),
        }
    }

    /// Stable sort by `<=` or a two-argument block (or a one-argument block that answers what to compare).
    pub fn sorted(&mut self, items: Vec<Val<'w>>, block: Option<&Val<'w>>) -> Result<Vec<Val<'w>>, Unwind<'w>> {
        // Merge sort by hand: the comparison can unwind.
        if items.len() < 2 {
            return Ok(items);
        }
        let mut left = items;
        let right = left.split_off(left.len() / 2);
        let (left, right) = (self.sorted(left, block)?, self.sorted(right, block)?);
        let (mut left, mut right) = (left.into_iter().peekable(), right.into_iter().peekable());
        let mut merged = Vec::new();
        while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
            let value = match block {
                Some(block @ Val::Block(closure)) if closure.block.args.len() == 2 => {
                    self.call(block, &[a.clone(), b.clone()])?
                }
                Some(key) if !key.is_nil() => {
                    let (x, y) = (self.call(key, std::slice::from_ref(a))?, self.call(key, std::slice::from_ref(b))?);
                    self.send(x, &"<=".into(), vec![y])?
                }
                _ => self.send(a.clone(), &"<=".into(), vec![b.clone()])?,
            };
            let first = self.truth(value, "the comparison")?;
            merged.extend(if first { left.next() } else { right.next() });
        }
        merged.extend(left);
        merged.extend(right);
        Ok(merged)
    }
}
