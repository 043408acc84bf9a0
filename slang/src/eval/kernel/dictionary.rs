//! Sets, bags, dictionaries, associations, and class pools seen as dictionaries.

use super::Answer;
use crate::eval::machine::Machine;
use crate::eval::value::{Dict, ListKind, Set, Val};
use crate::source::Name;
use std::rc::Rc;

pub fn add<'w>(set: &Rc<Set<'w>>, item: Val<'w>) {
    let key = item.key(set.identity, 0);
    let mut items = set.items.borrow_mut();
    let entry = items.entry(key).or_insert((item, 0));
    entry.1 = if set.bag { entry.1 + 1 } else { 1 };
}

impl<'w> Machine<'w> {
    pub fn set(&mut self, set: &Rc<Set<'w>>, receiver: &Val<'w>, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        match (selector, args) {
            ("add:", [item]) => {
                add(set, item.clone());
                some(item.clone())
            }
            ("addAll:", [others]) => {
                self.elements_arg(others)?.into_iter().for_each(|i| add(set, i));
                some(others.clone())
            }
            ("addIfNotPresent:ifPresentDo:", [item, block]) => {
                let key = item.key(set.identity, 0);
                if set.items.borrow().contains_key(&key) {
                    return self.cull(block, std::slice::from_ref(item)).map(Some);
                }
                add(set, item.clone());
                some(item.clone())
            }
            ("includes:", [item]) => some(Val::Bool(set.items.borrow().contains_key(&item.key(set.identity, 0)))),
            ("remove:" | "remove:ifAbsent:", [item, rest @ ..]) => {
                let removed = set.items.borrow_mut().shift_remove(&item.key(set.identity, 0));
                match (removed, rest) {
                    (Some((item, _)), _) => some(item),
                    (None, [block]) => self.call(block, &[]).map(Some),
                    (None, _) => self.raise("NotFound", "the element to remove is not there".into()).map(Some),
                }
            }
            ("removeAll:", [others]) => {
                for item in self.elements_arg(others)? {
                    set.items.borrow_mut().shift_remove(&item.key(set.identity, 0));
                }
                some(others.clone())
            }
            ("removeAll", []) => {
                set.items.borrow_mut().clear();
                some(receiver.clone())
            }
            ("copy" | "shallowCopy", []) => {
                let items = set.items.borrow().clone();
                some(Val::Set(Rc::new(Set { identity: set.identity, bag: set.bag, items: items.into() })))
            }
            _ => Ok(None),
        }
    }

    pub fn dictionary(
        &mut self,
        dict: &Rc<Dict<'w>>,
        receiver: &Val<'w>,
        selector: &str,
        args: &[Val<'w>],
    ) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        let get = |key: &Val<'w>| dict.items.borrow().get(&key.key(dict.identity, 0)).map(|(_, v)| v.clone());
        let put = |key: &Val<'w>, value: Val<'w>| {
            dict.items.borrow_mut().insert(key.key(dict.identity, 0), (key.clone(), value));
        };
        let pairs = || dict.items.borrow().values().cloned().collect::<Vec<_>>();
        match (selector, args) {
            ("at:", [key]) => match get(key) {
                Some(value) => some(value),
                None => {
                    let shown = self.printed(key, 0)?;
                    self.raise("KeyNotFound", format!("the dictionary has no key {shown}")).map(Some)
                }
            },
            ("at:put:", [key, value]) => {
                put(key, value.clone());
                some(value.clone())
            }
            ("at:ifAbsent:", [key, block]) => match get(key) {
                Some(value) => some(value),
                None => self.call(block, &[]).map(Some),
            },
            ("at:ifAbsentPut:", [key, block]) => match get(key) {
                Some(value) => some(value),
                None => {
                    let value = self.call(block, &[])?;
                    put(key, value.clone());
                    some(value)
                }
            },
            ("at:ifPresent:", [key, block]) => match get(key) {
                Some(value) => self.cull(block, &[value]).map(Some),
                None => some(Val::Nil),
            },
            ("at:ifPresent:ifAbsent:", [key, present, absent]) => match get(key) {
                Some(value) => self.cull(present, &[value]).map(Some),
                None => self.call(absent, &[]).map(Some),
            },
            ("at:ifPresent:ifAbsentPut:", [key, present, absent]) => match get(key) {
                Some(value) => self.cull(present, &[value]).map(Some),
                None => {
                    let value = self.call(absent, &[])?;
                    put(key, value.clone());
                    some(value)
                }
            },
            ("add:", [assoc]) => match self.association_parts(assoc)? {
                Some((key, value)) => {
                    put(&key, value);
                    some(assoc.clone())
                }
                None => self.raise("Error", "a dictionary takes associations".into()).map(Some),
            },
            ("addAll:", [others]) => {
                let new = match others {
                    Val::Dict(d) => d.items.borrow().values().cloned().collect(),
                    _ => {
                        let mut new = Vec::new();
                        for item in self.elements_arg(others)? {
                            new.extend(self.association_parts(&item)?);
                        }
                        new
                    }
                };
                new.into_iter().for_each(|(k, v)| put(&k, v));
                some(others.clone())
            }
            ("includesKey:", [key]) => some(Val::Bool(get(key).is_some())),
            ("keyAtValue:" | "keyAtValue:ifAbsent:" | "keyAtIdentityValue:", [value, rest @ ..]) => {
                match (pairs().into_iter().find(|(_, v)| v.equals(value)), rest) {
                    (Some((key, _)), _) => some(key),
                    (None, [block]) => self.call(block, &[]).map(Some),
                    (None, _) => some(Val::Nil),
                }
            }
            ("removeKey:" | "removeKey:ifAbsent:", [key, rest @ ..]) => {
                let removed = dict.items.borrow_mut().shift_remove(&key.key(dict.identity, 0));
                match (removed, rest) {
                    (Some((_, value)), _) => some(value),
                    (None, [block]) => self.call(block, &[]).map(Some),
                    (None, _) => self.raise("KeyNotFound", "the key to remove is not there".into()).map(Some),
                }
            }
            ("removeAll", []) => {
                dict.items.borrow_mut().clear();
                some(receiver.clone())
            }
            ("copy" | "shallowCopy", []) => {
                let items = dict.items.borrow().clone();
                some(Val::Dict(Rc::new(Dict { identity: dict.identity, items: items.into() })))
            }
            ("select:" | "reject:", [block]) => {
                let kept = Rc::new(Dict { identity: dict.identity, items: Default::default() });
                for (k, v) in pairs() {
                    let value = self.call(block, std::slice::from_ref(&v))?;
                    if self.truth(value, "the block")? == (selector == "select:") {
                        kept.items.borrow_mut().insert(k.key(dict.identity, 0), (k, v));
                    }
                }
                some(Val::Dict(kept))
            }
            ("collect:", [block]) => {
                let new = Rc::new(Dict { identity: dict.identity, items: Default::default() });
                for (k, v) in pairs() {
                    let value = self.call(block, &[v])?;
                    new.items.borrow_mut().insert(k.key(dict.identity, 0), (k, value));
                }
                some(Val::Dict(new))
            }
            ("associationAt:" | "associationAt:ifAbsent:", [key, rest @ ..]) => match (get(key), rest) {
                (Some(value), _) => some(Val::assoc(key.clone(), value)),
                (None, [block]) => self.call(block, &[]).map(Some),
                (None, _) => self.raise("KeyNotFound", "the dictionary has no such key".into()).map(Some),
            },
            _ => self.pairs(receiver, pairs(), selector, args),
        }
    }

    /// What dictionaries and class pools do with keys and values together.
    fn pairs(
        &mut self,
        receiver: &Val<'w>,
        pairs: Vec<(Val<'w>, Val<'w>)>,
        selector: &str,
        args: &[Val<'w>],
    ) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        match (selector, args) {
            ("keys" | "keysSortedSafely" | "keysInOrder" | "sortedKeys", []) => {
                let keys: Vec<_> = pairs.into_iter().map(|(k, _)| k).collect();
                some(Val::array(if selector == "keys" { keys } else { self.sorted(keys, None)? }))
            }
            ("values", []) => some(Val::array(pairs.into_iter().map(|(_, v)| v).collect())),
            ("associations", []) => some(Val::array(pairs.into_iter().map(|(k, v)| Val::assoc(k, v)).collect())),
            ("keysAndValuesDo:" | "keysDo:" | "valuesDo:" | "associationsDo:" | "keysSortedDo:", [block]) => {
                for (k, v) in pairs {
                    match selector {
                        "keysAndValuesDo:" => self.call(block, &[k, v])?,
                        "valuesDo:" => self.call(block, &[v])?,
                        "associationsDo:" => self.call(block, &[Val::assoc(k, v)])?,
                        _ => self.call(block, &[k])?,
                    };
                }
                some(receiver.clone())
            }
            ("keysAndValuesRemove:", [block]) => {
                for (k, v) in pairs {
                    let value = self.call(block, &[k.clone(), v])?;
                    if self.truth(value, "the block")? {
                        self.send(receiver.clone(), &"removeKey:".into(), vec![k])?;
                    }
                }
                some(receiver.clone())
            }
            ("isDictionary", []) => some(Val::Bool(true)),
            _ => Ok(None),
        }
    }

    pub fn class_pool_names(&self, class: &Name) -> Vec<Name> {
        let declared = self.world.class(class).into_iter().flat_map(|c| c.class_vars.iter().map(|v| v.name.clone()));
        let mut names: Vec<Name> = declared.collect();
        for (owner, name) in self.class_vars.keys() {
            if owner == class && !names.contains(name) {
                names.push(name.clone());
            }
        }
        names
    }

    pub fn class_pool(&mut self, class: &Name, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        let key = match args.first() {
            Some(key) => key.text().map(Name::from),
            None => None,
        };
        let names = self.class_pool_names(class);
        match (selector, args, key) {
            ("at:put:", [_, value], Some(key)) => {
                self.class_vars.insert((class.clone(), key), value.clone());
                some(value.clone())
            }
            ("at:" | "at:ifAbsent:" | "at:ifPresent:", [_, rest @ ..], Some(key)) => {
                let present = names.contains(&key);
                match (selector, present, rest) {
                    ("at:ifPresent:", true, [block]) => {
                        let value = self.class_variable(class, &key)?;
                        self.cull(block, &[value]).map(Some)
                    }
                    ("at:ifPresent:", false, _) => some(Val::Nil),
                    (_, true, _) => self.class_variable(class, &key).map(Some),
                    (_, false, [block]) => self.call(block, &[]).map(Some),
                    _ => self.raise("KeyNotFound", format!("`{class}` has no class variable `{key}`")).map(Some),
                }
            }
            ("includesKey:", [_], Some(key)) => some(Val::Bool(names.contains(&key))),
            ("removeKey:" | "removeKey:ifAbsent:", _, Some(key)) => {
                some(self.class_vars.shift_remove(&(class.clone(), key)).unwrap_or(Val::Nil))
            }
            ("associationAt:" | "bindingOf:" | "associationAt:ifAbsent:", [_, ..], Some(key))
                if names.contains(&key) =>
            {
                some(Val::Binding(class.clone(), key))
            }
            ("associationAt:ifAbsent:", [_, block], _) => self.call(block, &[]).map(Some),
            ("bindingOf:", _, _) => some(Val::Nil),
            ("keyAtValue:" | "keyAtValue:ifAbsent:", [value, rest @ ..], _) => {
                for name in names {
                    if self.class_variable(class, &name)?.equals(value) {
                        return some(Val::Symbol(name));
                    }
                }
                match rest {
                    [block] => self.call(block, &[]).map(Some),
                    _ => some(Val::Nil),
                }
            }
            ("associations" | "associationsDo:", _, _) => {
                let bindings: Vec<_> = names.into_iter().map(|n| Val::Binding(class.clone(), n)).collect();
                if let [block] = args {
                    for binding in bindings {
                        self.call(block, &[binding])?;
                    }
                    return some(Val::ClassPool(class.clone()));
                }
                some(Val::array(bindings))
            }
            _ => {
                let mut pairs = Vec::new();
                for name in names {
                    let value = self.class_vars.get(&(class.clone(), name.clone())).cloned().unwrap_or(Val::Nil);
                    pairs.push((Val::Symbol(name), value));
                }
                self.pairs(&Val::ClassPool(class.clone()), pairs, selector, args)
            }
        }
    }

    fn association_parts(
        &mut self,
        value: &Val<'w>,
    ) -> Result<Option<(Val<'w>, Val<'w>)>, crate::eval::machine::Unwind<'w>> {
        Ok(match value {
            Val::Assoc(pair) => Some(pair.borrow().clone()),
            Val::Binding(class, name) => Some((Val::Symbol(name.clone()), self.class_variable(class, name)?)),
            _ => None,
        })
    }

    pub fn association(&mut self, receiver: &Val<'w>, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        let Some((key, value)) = self.association_parts(receiver)? else { return Ok(None) };
        match (selector, args) {
            ("key", []) => some(key),
            ("name", []) => some(key),
            ("value", []) => some(value),
            ("value:", [new]) => {
                match receiver {
                    Val::Assoc(pair) => pair.borrow_mut().1 = new.clone(),
                    Val::Binding(class, name) => {
                        self.class_vars.insert((class.clone(), name.clone()), new.clone());
                    }
                    _ => {}
                }
                some(new.clone())
            }
            ("key:", [new]) => {
                if let Val::Assoc(pair) = receiver {
                    pair.borrow_mut().0 = new.clone();
                }
                some(receiver.clone())
            }
            ("key:value:", [k, v]) => {
                if let Val::Assoc(pair) = receiver {
                    *pair.borrow_mut() = (k.clone(), v.clone());
                }
                some(receiver.clone())
            }
            ("isVariableBinding" | "isAssociation", []) => some(Val::Bool(true)),
            ("=", [other]) => match self.association_parts(other)? {
                Some((k, v)) => some(Val::Bool(key.equals(&k) && value.equals(&v))),
                None => some(Val::Bool(false)),
            },
            ("<" | "<=" | ">" | ">=", [other]) => match self.association_parts(other)? {
                Some((k, _)) => self.send(key, &selector.into(), vec![k]).map(Some),
                None => Ok(None),
            },
            ("asArray", []) => some(Val::list(ListKind::Array, vec![key, value])),
            _ => Ok(None),
        }
    }
}
