//! Classes as objects: making instances, and what sources ask about classes and methods.

use super::Answer;
use super::number::MAX_ELEMENTS;
use super::object::new_instance;
use crate::ast::{Block, Expr, ExprKind, Literal, Pragma, Statement, StatementKind};
use crate::eval::machine::{Machine, Unwind, literal_value, method_name};
use crate::eval::value::{Dict, ListKind, Set, Val};
use crate::source::Name;
use crate::spec::MethodDef;
use num_bigint::BigInt;
use std::rc::Rc;
use std::sync::Arc;

impl<'w> Machine<'w> {
    pub fn class(
        &mut self,
        name: &Name,
        meta: bool,
        receiver: &Val<'w>,
        selector: &str,
        args: &[Val<'w>],
    ) -> Answer<'w> {
        if !meta && let Some(answer) = self.creation(name, receiver, selector, args)? {
            return Ok(Some(answer));
        }
        // A metaclass has the class variables of its class.
        if let Some(answer) = self.class_variables(name, receiver, selector, args)? {
            return Ok(Some(answer));
        }
        if let Some(answer) = self.hierarchy(name, meta, receiver, selector, args)? {
            return Ok(Some(answer));
        }
        self.method_dictionary(name, meta, receiver, selector, args)
    }

    // ---- making instances ----

    fn creation(&mut self, name: &Name, receiver: &Val<'w>, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        let sourced = self.world.class(name).is_some_and(|c| c.defined);
        // The sources' own translator is not run: this one stands in for it.
        if selector == "new" && ["CCodeGenerator", "VMMaker"].iter().any(|host| self.inherits(name, host)) {
            return some(Val::Generator);
        }
        match (selector, args) {
            ("new" | "basicNew", []) => {
                if !sourced && let Some(value) = self.new_kernel(name, 0) {
                    return some(value);
                }
                let instance = new_instance(self, name, 0, Val::Nil);
                if selector == "new" {
                    self.send(instance.clone(), &"initialize".into(), Vec::new())?;
                }
                some(instance)
            }
            ("new:" | "basicNew:" | "ofSize:", [size]) => {
                let size = self.count_arg(size, "the size")?;
                if !(0..=MAX_ELEMENTS).contains(&size) {
                    return self.raise("Error", format!("{size} is no size for a collection")).map(Some);
                }
                if !sourced && let Some(value) = self.new_kernel(name, size as usize) {
                    return some(value);
                }
                let pointers =
                    !matches!(self.world.class(name).and_then(|c| c.layout.as_deref()), Some("bytes" | "words"));
                let fill = if pointers { Val::Nil } else { Val::int(0) };
                let instance = new_instance(self, name, size as usize, fill);
                if selector == "new:" {
                    self.send(instance.clone(), &"initialize".into(), Vec::new())?;
                }
                some(instance)
            }
            ("new:withAll:", [size, value]) => {
                let size = self.count_arg(size, "the size")?.clamp(0, MAX_ELEMENTS) as usize;
                self.new_with_items(name, vec![value.clone(); size])
            }
            (
                "with:"
                | "with:with:"
                | "with:with:with:"
                | "with:with:with:with:"
                | "with:with:with:with:with:"
                | "with:with:with:with:with:with:",
                _,
            ) if !matches!(&**name, "ReadStream" | "WriteStream" | "ReadWriteStream") => {
                self.new_with_items(name, args.to_vec())
            }
            ("withAll:" | "newFrom:" | "newFromArray:", [items]) => {
                if let (Val::Dict(d), "Dictionary" | "IdentityDictionary") = (items, &**name) {
                    let items = d.items.borrow().clone();
                    return some(Val::Dict(Rc::new(Dict { identity: &**name != "Dictionary", items: items.into() })));
                }
                let items = self.elements_arg(items)?;
                self.new_with_items(name, items)
            }
            ("newFromPairs:" | "newFromAssociations:", [items]) => {
                let dict = Val::dict(&**name == "IdentityDictionary");
                let items = self.elements_arg(items)?;
                if selector == "newFromPairs:" {
                    for pair in items.chunks_exact(2) {
                        self.send(dict.clone(), &"at:put:".into(), pair.to_vec())?;
                    }
                } else {
                    for item in items {
                        self.send(dict.clone(), &"add:".into(), vec![item])?;
                    }
                }
                some(dict)
            }
            ("key:value:", [key, value]) => some(Val::assoc(key.clone(), value.clone())),
            ("from:to:" | "from:to:by:", [first, rest @ ..]) if &**name == "Interval" => {
                let selector = if rest.len() == 2 { "to:by:" } else { "to:" };
                self.send(first.clone(), &selector.into(), rest.to_vec()).map(Some)
            }
            ("numerator:denominator:", [Val::Int(n), Val::Int(d)]) if *d != BigInt::ZERO => {
                some(super::number::fraction(n.clone(), d.clone()))
            }
            ("sortBlock:", [block]) => {
                let list = Val::list(ListKind::Ordered, Vec::new());
                if let Val::List(l) = &list {
                    *l.sort.borrow_mut() = Some(block.clone());
                }
                some(list)
            }
            ("on:" | "with:" | "on:from:to:", [items, ..]) => {
                let text = items.text().is_some();
                match (&**name, self.elements(items)) {
                    ("ReadStream", Some(items)) => some(super::stream::new_stream(items, 0, text)),
                    ("WriteStream" | "ReadWriteStream", Some(items)) => {
                        let items = if selector == "with:" { items } else { Vec::new() };
                        let end = items.len();
                        some(super::stream::new_stream(items, end, text))
                    }
                    _ => Ok(None),
                }
            }
            ("streamContents:" | "new:streamContents:", [.., block]) => {
                let text = matches!(&**name, "String" | "Symbol" | "ByteString" | "WideString" | "Text");
                let stream = super::stream::new_stream(Vec::new(), 0, text);
                self.call(block, std::slice::from_ref(&stream))?;
                let Val::Stream(s) = &stream else { return Ok(None) };
                let items = s.borrow().items.clone();
                if text {
                    return some(super::stream::contents(&items, true));
                }
                self.new_with_items(name, items)
            }
            ("signal" | "signal:" | "new:", _) if self.inherits(name, "Exception") => {
                let exception = new_instance(self, name, 0, Val::Nil);
                if let (Val::Instance(i), [text]) = (&exception, args) {
                    i.exception.borrow_mut().text = Some(text.clone());
                }
                self.send(exception.clone(), &"initialize".into(), Vec::new())?;
                self.signal(exception).map(Some)
            }
            ("signalOn:" | "receiver:selector:", _) => Ok(None),
            (",", [other]) if self.inherits(name, "Exception") => {
                some(Val::array(vec![receiver.clone(), other.clone()]))
            }
            _ => self.well_known(name, selector, args),
        }
    }

    fn new_kernel(&self, name: &str, size: usize) -> Option<Val<'w>> {
        Some(match name {
            "Array" => Val::array(vec![Val::Nil; size]),
            "ByteArray" => Val::list(ListKind::ByteArray, vec![Val::int(0); size]),
            "IntegerArray" | "WordArray" | "DoubleWordArray" | "Bitmap" => Val::array(vec![Val::int(0); size]),
            "OrderedCollection" | "Stack" | "SharedQueue" => Val::list(ListKind::Ordered, Vec::new()),
            "SortedCollection" => {
                let list = Val::list(ListKind::Ordered, Vec::new());
                if let Val::List(l) = &list {
                    *l.sort.borrow_mut() = Some(Val::Nil);
                }
                list
            }
            "Set" => Val::set(false),
            "IdentitySet" => Val::set(true),
            "Bag" => Val::Set(Rc::new(Set { identity: false, bag: true, items: Default::default() })),
            "Dictionary" | "OrderedDictionary" => Val::dict(false),
            "IdentityDictionary" => Val::dict(true),
            "String" | "ByteString" => Val::string(" ".repeat(size)),
            "Association" => Val::assoc(Val::Nil, Val::Nil),
            _ => return None,
        })
    }

    fn new_with_items(&mut self, name: &Name, items: Vec<Val<'w>>) -> Answer<'w> {
        let kind = match &**name {
            "Array" | "IntegerArray" | "WordArray" => ListKind::Array,
            "ByteArray" => ListKind::ByteArray,
            "OrderedCollection" => ListKind::Ordered,
            "String" | "Symbol" | "ByteString" => {
                let Some(text) = super::text::from_chars(&items) else { return Ok(None) };
                return if &**name == "Symbol" { Ok(text.text().map(Val::symbol)) } else { Ok(Some(text)) };
            }
            _ => {
                let Some(collection) = self.new_kernel(name, 0) else { return Ok(None) };
                for item in items {
                    self.send(collection.clone(), &"add:".into(), vec![item])?;
                }
                return Ok(Some(collection));
            }
        };
        Ok(Some(Val::list(kind, items)))
    }

    /// Objects that classes are asked for by name.
    fn well_known(&mut self, name: &str, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let text = match selector {
            "cr" | "lf" | "crlf" => "\n",
            "tab" => "\t",
            "space" => " ",
            "empty" => "",
            _ => "?",
        };
        Ok(match (name, selector, args) {
            ("Character", "value:" | "codePoint:" | "asciiValue:", [Val::Int(n)]) => {
                u32::try_from(n).ok().and_then(char::from_u32).map(Val::Char)
            }
            ("Character", "digitValue:", [Val::Int(n)]) => {
                u32::try_from(n).ok().and_then(|n| char::from_digit(n, 36)).map(|c| Val::Char(c.to_ascii_uppercase()))
            }
            ("Character", "cr" | "lf" | "tab" | "space", []) => text.chars().next().map(Val::Char),
            ("String", "cr" | "lf" | "crlf" | "tab" | "space" | "empty", []) => Some(Val::string(text)),
            ("Float", "pi", []) => Some(Val::Float(std::f64::consts::PI)),
            ("Float", "e", []) => Some(Val::Float(std::f64::consts::E)),
            ("Float", "infinity", []) => Some(Val::Float(f64::INFINITY)),
            ("Float", "nan", []) => Some(Val::Float(f64::NAN)),
            ("SmallInteger", "maxVal", []) => Some(Val::int((1i64 << 60) - 1)),
            ("SmallInteger", "minVal", []) => Some(Val::int(-(1i64 << 60))),
            ("Date" | "Time" | "DateAndTime", _, _) => {
                let text =
                    "the date and the time are not known at generation time: the output depends on the sources only";
                return self.raise("Error", text.into()).map(Some);
            }
            _ => None,
        })
    }

    // ---- class variables and pools ----

    fn class_variables(&mut self, name: &Name, receiver: &Val<'w>, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        match (selector, args) {
            ("classPool", []) => some(Val::ClassPool(name.clone())),
            ("classVarNames", []) => {
                let names = self.class_pool_names(name);
                some(symbols(names))
            }
            ("classVariables", []) => {
                let names = self.class_pool_names(name).into_iter();
                some(Val::array(names.map(|n| Val::Binding(name.clone(), n)).collect()))
            }
            ("allClassVarNames", []) => {
                let lineage: Vec<Name> = self.world.lineage(name).map(|c| c.name.clone()).collect();
                let names = lineage.iter().flat_map(|c| self.class_pool_names(c)).collect();
                some(symbols(names))
            }
            ("sharedPools", []) => {
                let pools = self.world.class(name).into_iter().flat_map(|c| &c.pools);
                some(Val::list(ListKind::Ordered, pools.map(|p| Val::class(p.name.clone())).collect()))
            }
            ("allSharedPools", []) => {
                let mut pools: Vec<Name> =
                    self.world.lineage(name).flat_map(|c| c.pools.iter().map(|p| p.name.clone())).collect();
                let mut seen = std::collections::HashSet::new();
                pools.retain(|p| seen.insert(p.clone()));
                some(Val::list(ListKind::Ordered, pools.into_iter().map(Val::class).collect()))
            }
            ("bindingOf:" | "innerBindingOf:", [variable]) => {
                let variable: Name = self.text_arg(variable, "the variable's name")?.into();
                if let Some(owner) = self.binding_owner(name, &variable) {
                    return some(Val::Binding(owner, variable));
                }
                match self.global(&variable) {
                    Some(value) if selector == "bindingOf:" => some(Val::assoc(Val::Symbol(variable), value)),
                    _ => some(Val::Nil),
                }
            }
            ("classVarNamed:" | "readClassVariableNamed:" | "classVariableValue:", [variable]) => {
                let variable: Name = self.text_arg(variable, "the variable's name")?.into();
                match self.binding_owner(name, &variable) {
                    Some(owner) => self.class_variable(&owner, &variable).map(Some),
                    None => self.raise("KeyNotFound", format!("`{name}` has no class variable `{variable}`")).map(Some),
                }
            }
            ("classVarNamed:put:" | "writeClassVariableNamed:value:", [variable, value]) => {
                let variable: Name = self.text_arg(variable, "the variable's name")?.into();
                let owner = self.binding_owner(name, &variable).unwrap_or_else(|| name.clone());
                self.class_vars.insert((owner, variable), value.clone());
                some(value.clone())
            }
            ("hasClassVarNamed:" | "definesClassVariableNamed:", [variable]) => {
                let variable: Name = self.text_arg(variable, "the variable's name")?.into();
                some(Val::Bool(self.class_pool_names(name).contains(&variable)))
            }
            ("addClassVarNamed:" | "addClassVarName:" | "addClassVariableNamed:", [variable]) => {
                let variable: Name = self.text_arg(variable, "the variable's name")?.into();
                self.class_vars.entry((name.clone(), variable)).or_insert(Val::Nil);
                some(receiver.clone())
            }
            _ => Ok(None),
        }
    }

    /// The class or pool that a variable belongs to, dynamically added ones included.
    pub fn binding_owner(&self, class: &Name, variable: &Name) -> Option<Name> {
        if let Some(owner) = self.world.class_variable(class, variable) {
            return Some(owner.name.clone());
        }
        self.world
            .lineage(class)
            .flat_map(|c| std::iter::once(c.name.clone()).chain(c.pools.iter().map(|p| p.name.clone())))
            .find(|owner| self.class_vars.contains_key(&(owner.clone(), variable.clone())))
    }

    // ---- the class hierarchy ----

    fn superclasses(&self, name: &Name) -> Vec<Name> {
        let mut all = Vec::new();
        let mut next = self.superclass_name(name);
        while let Some(class) = next.take().filter(|c| !all.contains(c)) {
            next = self.superclass_name(&class);
            all.push(class);
        }
        all
    }

    /// Depth first, each class before its subclasses.
    fn all_subclasses(&self, name: &Name) -> Vec<Name> {
        let mut all: Vec<Name> = Vec::new();
        let mut open = vec![name.clone()];
        while let Some(class) = open.pop() {
            let mut direct: Vec<Name> = self.world.subclasses(&class).map(|c| c.name.clone()).collect();
            direct.retain(|c| !all.contains(c));
            direct.reverse();
            if class != *name {
                all.push(class);
            }
            open.extend(direct);
        }
        all
    }

    fn hierarchy(
        &mut self,
        name: &Name,
        meta: bool,
        receiver: &Val<'w>,
        selector: &str,
        args: &[Val<'w>],
    ) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        let boolean = |b: bool| Ok(Some(Val::Bool(b)));
        let class = |n: Name| Val::Class(n, meta);
        match (selector, args) {
            ("name", []) if !meta => some(Val::Symbol(name.clone())),
            ("name" | "asString" | "printString" | "displayString", []) => {
                some(Val::string(format!("{name}{}", if meta { " class" } else { "" })))
            }
            ("superclass", []) => some(self.superclass_name(name).map_or(Val::Nil, class)),
            ("subclasses", []) => {
                some(Val::array(self.world.subclasses(name).map(|c| class(c.name.clone())).collect()))
            }
            ("allSubclasses" | "withAllSubclasses" | "allSuperclasses" | "withAllSuperclasses", []) => {
                let mut names = if selector.ends_with("Subclasses") || selector == "allSubclasses" {
                    self.all_subclasses(name)
                } else {
                    self.superclasses(name)
                };
                if selector.starts_with("with") {
                    names.insert(0, name.clone());
                }
                some(Val::list(ListKind::Ordered, names.into_iter().map(class).collect()))
            }
            (
                "allSubclassesDo:"
                | "withAllSubclassesDo:"
                | "allSuperclassesDo:"
                | "withAllSuperclassesDo:"
                | "subclassesDo:",
                [block],
            ) => {
                let selector = selector.trim_end_matches("Do:");
                if let Some(classes) = self.hierarchy(name, meta, receiver, selector, &[])? {
                    for class in self.elements_arg(&classes)? {
                        self.call(block, &[class])?;
                    }
                }
                some(receiver.clone())
            }
            ("inheritsFrom:", [Val::Class(other, _)]) => boolean(name != other && self.inherits(name, other)),
            ("includesBehavior:", [Val::Class(other, _)]) => boolean(self.inherits(name, other)),
            ("inheritsFrom:" | "includesBehavior:", [_]) => boolean(false),
            ("theNonMetaClass" | "instanceSide" | "soleInstance" | "baseClass", []) => {
                some(Val::Class(name.clone(), false))
            }
            ("classSide" | "theMetaClass", []) => some(Val::Class(name.clone(), true)),
            ("isMeta" | "isClassSide", []) => boolean(meta),
            ("isClass" | "isBehavior", []) => boolean(true),
            ("isInstanceSide", []) => boolean(!meta),
            ("isTrait", []) => boolean(self.world.traits.contains_key(name)),
            ("instVarNames" | "allInstVarNames" | "slots" | "allSlots" | "slotNames", []) => {
                let slots = match selector.starts_with("all") {
                    true if meta => self.world.lineage(name).flat_map(|c| c.class_inst_vars.clone()).collect(),
                    true => self.world.all_inst_vars(name),
                    false if meta => self.world.class(name).map(|c| c.class_inst_vars.clone()).unwrap_or_default(),
                    false => self.world.class(name).map(|c| c.inst_vars.clone()).unwrap_or_default(),
                };
                some(symbols(slots.into_iter().map(|s| s.name).collect()))
            }
            ("instVarIndexFor:" | "instVarIndexFor:ifAbsent:", [variable, rest @ ..]) => {
                let variable = self.text_arg(variable, "the variable's name")?;
                match (self.slot_names(name).iter().position(|s| **s == *variable), rest) {
                    (Some(i), _) => some(Val::int(i + 1)),
                    (None, [block]) => self.call(block, &[]).map(Some),
                    (None, _) => some(Val::int(0)),
                }
            }
            ("instSize", []) => some(Val::int(self.slot_names(name).len())),
            ("hasInstVarNamed:" | "hasSlotNamed:", [variable]) => {
                let variable = self.text_arg(variable, "the variable's name")?;
                boolean(self.slot_names(name).iter().any(|s| **s == *variable))
            }
            ("category", []) => {
                some(self.world.class(name).and_then(|c| c.category.clone()).map_or(Val::Nil, |c| Val::string(&*c)))
            }
            ("comment", []) => {
                some(Val::string(self.world.class(name).and_then(|c| c.comment.as_ref()).map_or("", |c| &c.text)))
            }
            ("environment", []) => some(Val::Smalltalk),
            ("isVariable", []) => boolean(self.layout(name).is_some()),
            ("isBytes" | "isWords" | "isBits", []) => boolean(matches!(
                (selector, self.layout(name)),
                ("isBytes" | "isBits", Some("bytes")) | ("isWords" | "isBits", Some("words"))
            )),
            ("isPointers", []) => boolean(!matches!(self.layout(name), Some("bytes" | "words"))),
            ("asClass" | "asClassInEnvironment:", _) => some(receiver.clone()),
            _ => Ok(None),
        }
    }

    fn layout(&self, name: &str) -> Option<&'w str> {
        self.world.class(name).and_then(|c| c.layout.as_deref()).filter(|l| *l != "normal")
    }

    // ---- methods ----

    fn method_dictionary(
        &mut self,
        name: &Name,
        meta: bool,
        receiver: &Val<'w>,
        selector: &str,
        args: &[Val<'w>],
    ) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        let methods = || self.world.class(name).or_else(|| self.world.traits.get(name)).map(|c| c.side(meta));
        let own = |s: &str| methods().and_then(|m| m.get(s));
        let all = || methods().into_iter().flat_map(|m| m.values());
        match (selector, args) {
            ("selectors", []) => some(symbols(all().map(|m| m.ast.selector.clone()).collect())),
            ("methods" | "localMethods", []) => some(Val::array(all().map(Val::Method).collect())),
            ("methodDict" | "methodDictionary", []) => {
                let dict = Dict { identity: true, items: Default::default() };
                for method in all() {
                    let key = Val::Symbol(method.ast.selector.clone());
                    dict.items.borrow_mut().insert(key.key(true, 0), (key, Val::Method(method)));
                }
                some(Val::Dict(Rc::new(dict)))
            }
            ("selectorsDo:" | "methodsDo:", [block]) => {
                for method in all().collect::<Vec<_>>() {
                    let item = if selector == "methodsDo:" {
                        Val::Method(method)
                    } else {
                        Val::Symbol(method.ast.selector.clone())
                    };
                    self.call(block, &[item])?;
                }
                some(receiver.clone())
            }
            ("allSelectors", []) => {
                let lineage = self.world.lineage(name);
                let mut names: Vec<Name> = lineage.flat_map(|c| c.side(meta).keys().cloned()).collect();
                let mut seen = std::collections::HashSet::new();
                names.retain(|n| seen.insert(n.clone()));
                some(symbols(names))
            }
            ("includesSelector:" | "includesLocalSelector:", [s]) => {
                let s = self.text_arg(s, "the selector")?;
                some(Val::Bool(own(&s).is_some()))
            }
            ("canUnderstand:", [s]) => {
                let s = self.text_arg(s, "the selector")?;
                some(Val::Bool(self.find_in(name, meta, &s.into()).is_some()))
            }
            ("whichClassIncludesSelector:", [s]) => {
                let s: Name = self.text_arg(s, "the selector")?.into();
                let found = self.find_in(name, meta, &s);
                some(found.map_or(Val::Nil, |m| Val::Class(m.class.clone(), m.class_side)))
            }
            ("lookupSelector:", [s]) => {
                let s: Name = self.text_arg(s, "the selector")?.into();
                some(self.find_in(name, meta, &s).map_or(Val::Nil, Val::Method))
            }
            (
                ">>" | "compiledMethodAt:" | "methodNamed:" | "compiledMethodAt:ifAbsent:" | "methodNamed:ifAbsent:",
                [s, rest @ ..],
            ) => {
                let s = self.text_arg(s, "the selector")?;
                match (own(&s), rest) {
                    (Some(method), _) => some(Val::Method(method)),
                    (None, [block]) => self.call(block, &[]).map(Some),
                    (None, _) => self.raise("KeyNotFound", format!("`{name}` does not define `{s}`")).map(Some),
                }
            }
            ("protocolNames" | "protocols" | "categories", []) => {
                let mut names: Vec<Name> = all().map(|m| m.category.clone()).collect();
                let mut seen = std::collections::HashSet::new();
                names.retain(|n| seen.insert(n.clone()));
                some(symbols(names))
            }
            (
                "selectorsInProtocol:" | "selectorsInCategory:" | "listAtCategoryNamed:" | "methodsInProtocol:",
                [protocol],
            ) => {
                let protocol = self.text_arg(protocol, "the protocol")?;
                let names = all().filter(|m| *m.category == *protocol).map(|m| m.ast.selector.clone());
                some(symbols(names.collect()))
            }
            ("protocolNameOfSelector:" | "whichCategoryIncludesSelector:" | "categoryOfElement:", [s]) => {
                let s = self.text_arg(s, "the selector")?;
                some(own(&s).map_or(Val::Nil, |m| Val::Symbol(m.category.clone())))
            }
            ("organization", []) => some(receiver.clone()),
            _ => Ok(None),
        }
    }

    pub fn compiled_method(&mut self, method: &'w Arc<MethodDef>, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        let boolean = |b: bool| Ok(Some(Val::Bool(b)));
        let named = |name: &str| method.ast.pragmas.iter().find(|p| *p.selector == *name);
        match (selector, args) {
            ("selector", []) => some(Val::Symbol(method.ast.selector.clone())),
            ("methodClass" | "origin" | "methodClassOrTrait", []) => {
                some(Val::Class(method.class.clone(), method.class_side))
            }
            ("protocol" | "category" | "protocolName", []) => some(Val::Symbol(method.category.clone())),
            ("pragmas", []) => some(Val::array(method.ast.pragmas.iter().map(Val::Pragma).collect())),
            ("pragmaAt:", [name]) => {
                let name = self.text_arg(name, "the pragma's name")?;
                some(named(&name).map_or(Val::Nil, Val::Pragma))
            }
            ("pragmaAt:ifPresent:", [name, block]) => {
                let name = self.text_arg(name, "the pragma's name")?;
                match named(&name) {
                    Some(pragma) => self.cull(block, &[Val::Pragma(pragma)]).map(Some),
                    None => some(Val::Nil),
                }
            }
            ("pragmasAt:" | "pragmasNamed:", [name]) => {
                let name = self.text_arg(name, "the pragma's name")?;
                let found = method.ast.pragmas.iter().filter(|p| *p.selector == *name);
                some(Val::array(found.map(Val::Pragma).collect()))
            }
            ("hasPragmaNamed:", [name]) => {
                let name = self.text_arg(name, "the pragma's name")?;
                boolean(named(&name).is_some())
            }
            ("numArgs", []) => some(Val::int(method.ast.args.len())),
            ("returnType:", [ty]) => {
                let ty: Name = self.text_arg(ty, "the type")?.into();
                self.generator.return_types.insert(method.ast.selector.clone(), ty);
                some(Val::Method(method))
            }
            ("export", []) => boolean(method.ast.pragmas.iter().any(|p| &*p.selector == "export:")),
            ("isAPIMethod", []) => boolean(method.ast.pragmas.iter().any(|p| matches!(&*p.selector, "api" | "api:"))),
            ("static:", [_]) => some(Val::Method(method)),
            ("definingClass", []) => some(Val::Class(method.class.clone(), method.class_side)),
            ("numTemps", []) => some(Val::int(method.ast.args.len() + method.ast.temps.len())),
            ("argumentNames", []) => some(symbols(method.ast.args.iter().map(|a| a.name.clone()).collect())),
            ("literals" | "allLiterals", []) => {
                let mut literals = Vec::new();
                self.literals_of(method, &method.ast.body, &mut literals);
                some(Val::array(literals))
            }
            ("messages" | "sentSelectors", []) => {
                let mut sent = Vec::new();
                sends(&method.ast.body, &mut |s| sent.push(s.clone()));
                let mut seen = std::collections::HashSet::new();
                sent.retain(|n| seen.insert(n.clone()));
                some(symbols(sent))
            }
            ("sendsSelector:", [name]) => {
                let name = self.text_arg(name, "the selector")?;
                let mut found = false;
                sends(&method.ast.body, &mut |s| found |= **s == *name);
                boolean(found)
            }
            ("isQuick", []) => boolean(is_quick(method)),
            ("isSubclassResponsibility" | "isAbstract", []) => {
                let mut found = false;
                sends(&method.ast.body, &mut |s| found |= &**s == "subclassResponsibility");
                boolean(found)
            }
            ("primitive", []) => some(Val::int(0)),
            ("isPrimitive" | "isConflict", []) => boolean(false),
            ("valueWithReceiver:arguments:" | "valueWithReceiver:", [receiver, rest @ ..]) => {
                let args = match rest {
                    [list] => self.elements_arg(list)?,
                    _ => Vec::new(),
                };
                self.activate(method, receiver.clone(), args).map(Some)
            }
            ("asString" | "printString" | "name", []) => some(Val::string(method_name(method))),
            _ => Ok(None),
        }
    }

    /// Bindings of the class variables that a method names, and its literals.
    fn literals_of(&self, method: &MethodDef, body: &'w [Statement], found: &mut Vec<Val<'w>>) {
        let mut visit = |expr: &'w Expr| match &expr.kind {
            ExprKind::Variable(name) => {
                if let Some(owner) = self.binding_owner(&method.class, name) {
                    found.push(Val::Binding(owner, name.clone()));
                }
            }
            ExprKind::Assign(target, _) => {
                if let Some(owner) = self.binding_owner(&method.class, &target.name) {
                    found.push(Val::Binding(owner, target.name.clone()));
                }
            }
            ExprKind::Literal(literal) => found.push(literal_value(literal)),
            ExprKind::Send(_, message) => found.push(Val::Symbol(message.selector.clone())),
            _ => {}
        };
        walk(body, &mut visit);
    }

    pub fn pragma(&mut self, pragma: &'w Pragma, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let argument = |i: usize| pragma.args.get(i).map(|a| literal_value(&a.value));
        Ok(match (selector, args) {
            ("keyword" | "selector", []) => Some(Val::Symbol(pragma.selector.clone())),
            ("arguments", []) => Some(Val::array(pragma.args.iter().map(|a| literal_value(&a.value)).collect())),
            ("argumentAt:", [Val::Int(i)]) => usize::try_from(i).ok().and_then(|i| argument(i.wrapping_sub(1))),
            ("numArgs", []) => Some(Val::int(pragma.args.len())),
            _ => None,
        })
    }

    // ---- the system ----

    pub fn smalltalk(&mut self, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let some = |v: Val<'w>| Ok(Some(v));
        match (selector, args) {
            (
                "at:"
                | "classNamed:"
                | "at:ifAbsent:"
                | "classOrTraitNamed:"
                | "at:ifPresent:"
                | "at:ifPresent:ifAbsent:",
                [name, rest @ ..],
            ) => {
                let name = self.text_arg(name, "the name")?;
                match (selector, self.global(&name), rest) {
                    ("at:ifPresent:" | "at:ifPresent:ifAbsent:", Some(value), [block, ..]) => {
                        self.cull(block, &[value]).map(Some)
                    }
                    ("at:ifPresent:", None, _) => some(Val::Nil),
                    (_, Some(value), _) => some(value),
                    (_, None, [.., block]) => self.call(block, &[]).map(Some),
                    ("at:", None, _) => self.raise("KeyNotFound", format!("there is no global `{name}`")).map(Some),
                    (_, None, _) => some(Val::Nil),
                }
            }
            ("at:put:", [name, value]) => {
                let name: Name = self.text_arg(name, "the name")?.into();
                self.globals.insert(name, value.clone());
                some(value.clone())
            }
            ("includesKey:" | "hasClassNamed:", [name]) => {
                let name = self.text_arg(name, "the name")?;
                some(Val::Bool(self.global(&name).is_some()))
            }
            ("globals" | "image" | "vm" | "tools" | "environment" | "organization", []) => some(Val::Smalltalk),
            ("allClasses", []) => some(Val::array(self.world.classes.keys().cloned().map(Val::class).collect())),
            ("endianness", []) => some(Val::symbol("little")),
            ("isBigEndian", []) => some(Val::Bool(false)),
            ("isLittleEndian", []) => some(Val::Bool(true)),
            ("wordSize", []) => some(Val::int(8)),
            // An image would answer its own; sources have defaults for what is not there.
            ("specialObjectsArray", []) => some(Val::array(vec![Val::Nil; 64])),
            ("isHeadless", []) => some(Val::Bool(true)),
            _ => Ok(None),
        }
    }
}

fn symbols<'w>(names: Vec<Name>) -> Val<'w> {
    Val::array(names.into_iter().map(Val::Symbol).collect())
}

/// Does the method only answer self, a literal or an instance variable?
fn is_quick(method: &MethodDef) -> bool {
    match method.ast.body.as_slice() {
        [] => true,
        [Statement { kind: StatementKind::Return(e), .. }] => match &e.kind {
            ExprKind::Variable(_) => true,
            ExprKind::Literal(literal) => !matches!(literal, Literal::Array(_)),
            _ => false,
        },
        _ => false,
    }
}

fn sends(body: &[Statement], visit: &mut dyn FnMut(&Name)) {
    walk(body, &mut |expr| match &expr.kind {
        ExprKind::Send(_, message) => visit(&message.selector),
        ExprKind::Cascade(_, messages) => messages.iter().for_each(|m| visit(&m.selector)),
        _ => {}
    });
}

/// Every expression in a body, outer ones first.
pub fn walk<'a>(body: &'a [Statement], visit: &mut dyn FnMut(&'a Expr)) {
    for statement in body {
        match &statement.kind {
            StatementKind::Expr(e) | StatementKind::Return(e) => walk_expr(e, visit),
        }
    }
}

fn walk_expr<'a>(expr: &'a Expr, visit: &mut dyn FnMut(&'a Expr)) {
    visit(expr);
    match &expr.kind {
        ExprKind::Variable(_) | ExprKind::Literal(_) => {}
        ExprKind::Assign(_, value) => walk_expr(value, visit),
        ExprKind::Send(receiver, message) => {
            walk_expr(receiver, visit);
            message.args.iter().for_each(|a| walk_expr(a, visit));
        }
        ExprKind::Cascade(receiver, messages) => {
            walk_expr(receiver, visit);
            messages.iter().flat_map(|m| &m.args).for_each(|a| walk_expr(a, visit));
        }
        ExprKind::Block(Block { body, .. }) => walk(body, visit),
        ExprKind::Brace(elements) => elements.iter().for_each(|e| walk_expr(e, visit)),
    }
}

impl<'w> Machine<'w> {
    /// The value that a message answers, or a default when it is not understood at all.
    pub fn ask(&mut self, class: &Name, selector: &str, args: Vec<Val<'w>>) -> Result<Option<Val<'w>>, Unwind<'w>> {
        let selector: Name = selector.into();
        match self.find_in(class, true, &selector) {
            Some(method) => self.activate(method, Val::class(class.clone()), args).map(Some),
            None => Ok(None),
        }
    }
}
