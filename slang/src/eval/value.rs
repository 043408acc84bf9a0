//! The objects of generation time.
//!
//! Mutable objects are shared by reference, as in Smalltalk; numbers, characters and symbols are values. Sets and
//! dictionaries keep the order of insertion, so that what they feed is the same on every run.

use super::machine::{Closure, Frame};
use crate::ast::Pragma;
use crate::source::Name;
use crate::spec::MethodDef;
use indexmap::IndexMap;
use num_bigint::BigInt;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::Arc;

/// A reference to an object. `'w` is the world that the methods come from.
#[derive(Clone)]
pub enum Val<'w> {
    Nil,
    Bool(bool),
    Int(BigInt),
    /// Lowest terms, denominator above 1.
    Fraction(Rc<(BigInt, BigInt)>),
    Float(f64),
    Char(char),
    Symbol(Name),
    Str(Rc<RefCell<String>>),
    List(Rc<List<'w>>),
    Set(Rc<Set<'w>>),
    Dict(Rc<Dict<'w>>),
    Assoc(Rc<RefCell<(Val<'w>, Val<'w>)>>),
    /// The association of a class variable: class, variable.
    Binding(Name, Name),
    Stream(Rc<RefCell<Stream<'w>>>),
    Block(Rc<Closure<'w>>),
    /// A class, or with `true` its metaclass.
    Class(Name, bool),
    /// The dictionary of a class's variables.
    ClassPool(Name),
    Method(&'w Arc<MethodDef>),
    Pragma(&'w Pragma),
    Instance(Rc<Instance<'w>>),
    Context(Rc<Frame<'w>>),
    Message(Rc<(Name, Vec<Val<'w>>)>),
    /// A block that notes the arguments of each of its evaluations; the translator passes it to enumerating methods.
    Collector(Rc<RefCell<Vec<Vec<Val<'w>>>>>),
    /// The code generator that `declareCVarsIn:` talks to.
    Generator,
    /// The global `Smalltalk`.
    Smalltalk,
    /// Where messages to people go: they are dropped.
    Transcript,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListKind {
    Array,
    ByteArray,
    Ordered,
    Interval,
}

pub struct List<'w> {
    pub kind: ListKind,
    pub items: RefCell<Vec<Val<'w>>>,
    /// For `SortedCollection` the block is applied when elements are added.
    pub sort: RefCell<Option<Val<'w>>>,
}

pub struct Set<'w> {
    pub identity: bool,
    /// A `Bag`: counts.
    pub bag: bool,
    pub items: RefCell<IndexMap<Key, (Val<'w>, usize)>>,
}

pub struct Dict<'w> {
    pub identity: bool,
    pub items: RefCell<IndexMap<Key, (Val<'w>, Val<'w>)>>,
}

pub struct Stream<'w> {
    /// What is behind is written over.
    pub items: Vec<Val<'w>>,
    pub position: usize,
    /// The contents are a string, not an array.
    pub text: bool,
}

pub struct Instance<'w> {
    pub class: Name,
    pub fields: RefCell<Vec<Val<'w>>>,
    /// Indexable part of classes that have one.
    pub indexed: RefCell<Vec<Val<'w>>>,
    pub exception: RefCell<ExceptionState<'w>>,
}

/// What an exception remembers.
#[derive(Clone, Default)]
pub struct ExceptionState<'w> {
    pub text: Option<Val<'w>>,
    pub return_value: Option<Val<'w>>,
    /// The message of a `MessageNotUnderstood`, the receiver of an `Error`.
    pub message: Option<Val<'w>>,
    pub receiver: Option<Val<'w>>,
    /// The running `signal`, for `resume:`.
    pub signal: Option<u64>,
    /// The running handler, for `return:` and `retry`.
    pub handler: Option<u64>,
}

/// What equality and hashing go by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    Nil,
    Bool(bool),
    Int(BigInt),
    Fraction(BigInt, BigInt),
    Float(u64),
    Char(char),
    Text(String),
    Symbol(Name),
    List(Vec<Key>),
    Assoc(Box<Key>),
    Class(Name, bool),
    Binding(Name, Name),
    Pointer(usize),
    Other(u8),
}

impl<'w> Val<'w> {
    pub fn int(n: impl Into<BigInt>) -> Val<'w> {
        Val::Int(n.into())
    }

    pub fn string(s: impl Into<String>) -> Val<'w> {
        Val::Str(Rc::new(RefCell::new(s.into())))
    }

    pub fn symbol(s: impl Into<Name>) -> Val<'w> {
        Val::Symbol(s.into())
    }

    pub fn list(kind: ListKind, items: Vec<Val<'w>>) -> Val<'w> {
        Val::List(Rc::new(List { kind, items: RefCell::new(items), sort: RefCell::new(None) }))
    }

    pub fn array(items: Vec<Val<'w>>) -> Val<'w> {
        Val::list(ListKind::Array, items)
    }

    pub fn class(name: impl Into<Name>) -> Val<'w> {
        Val::Class(name.into(), false)
    }

    pub fn assoc(key: Val<'w>, value: Val<'w>) -> Val<'w> {
        Val::Assoc(Rc::new(RefCell::new((key, value))))
    }

    pub fn set(identity: bool) -> Val<'w> {
        Val::Set(Rc::new(Set { identity, bag: false, items: RefCell::default() }))
    }

    pub fn dict(identity: bool) -> Val<'w> {
        Val::Dict(Rc::new(Dict { identity, items: RefCell::default() }))
    }

    /// The characters of a string or symbol.
    pub fn text(&self) -> Option<String> {
        match self {
            Val::Str(s) => Some(s.borrow().clone()),
            Val::Symbol(s) => Some(s.to_string()),
            _ => None,
        }
    }

    pub fn is_nil(&self) -> bool {
        matches!(self, Val::Nil)
    }

    /// The name of the class that the object shows.
    pub fn class_name(&self) -> Name {
        let name = match self {
            Val::Nil => "UndefinedObject",
            Val::Bool(true) => "True",
            Val::Bool(false) => "False",
            Val::Int(n) => match n.bits() {
                0..=60 => "SmallInteger",
                _ if n.sign() == num_bigint::Sign::Minus => "LargeNegativeInteger",
                _ => "LargePositiveInteger",
            },
            Val::Fraction(_) => "Fraction",
            Val::Float(_) => "Float",
            Val::Char(_) => "Character",
            Val::Symbol(_) => "Symbol",
            Val::Str(_) => "String",
            Val::List(l) => match l.kind {
                ListKind::Array => "Array",
                ListKind::ByteArray => "ByteArray",
                ListKind::Ordered if l.sort.borrow().is_some() => "SortedCollection",
                ListKind::Ordered => "OrderedCollection",
                ListKind::Interval => "Interval",
            },
            Val::Set(s) if s.bag => "Bag",
            Val::Set(s) if s.identity => "IdentitySet",
            Val::Set(_) => "Set",
            Val::Dict(d) if d.identity => "IdentityDictionary",
            Val::Dict(_) | Val::ClassPool(_) => "Dictionary",
            Val::Assoc(_) | Val::Binding(..) => "Association",
            Val::Stream(_) => "WriteStream",
            Val::Block(_) | Val::Collector(_) => "BlockClosure",
            Val::Class(name, false) => return name.clone(),
            Val::Class(_, true) => "Metaclass",
            Val::Method(_) => "CompiledMethod",
            Val::Pragma(_) => "Pragma",
            Val::Instance(i) => return i.class.clone(),
            Val::Context(_) => "Context",
            Val::Message(_) => "Message",
            Val::Generator => "CCodeGenerator",
            Val::Smalltalk => "SmalltalkImage",
            Val::Transcript => "ThreadSafeTranscript",
        };
        name.into()
    }

    /// `==`
    pub fn same(&self, other: &Val<'w>) -> bool {
        match (self, other) {
            (Val::Str(a), Val::Str(b)) => Rc::ptr_eq(a, b),
            (Val::List(a), Val::List(b)) => Rc::ptr_eq(a, b),
            (Val::Set(a), Val::Set(b)) => Rc::ptr_eq(a, b),
            (Val::Dict(a), Val::Dict(b)) => Rc::ptr_eq(a, b),
            (Val::Assoc(a), Val::Assoc(b)) => Rc::ptr_eq(a, b),
            (Val::Str(_), Val::Symbol(_)) | (Val::Symbol(_), Val::Str(_)) => false,
            _ => self.key(true, 0) == other.key(true, 0),
        }
    }

    /// `=`
    pub fn equals(&self, other: &Val<'w>) -> bool {
        match (self, other) {
            (Val::Int(a), Val::Float(b)) | (Val::Float(b), Val::Int(a)) => {
                num_traits::ToPrimitive::to_f64(a).is_some_and(|a| a == *b)
            }
            (Val::Float(a), Val::Float(b)) => a == b,
            _ => self.key(false, 0) == other.key(false, 0),
        }
    }

    /// What sets and dictionaries look for. Lists that contain themselves are cut off.
    pub fn key(&self, identity: bool, depth: usize) -> Key {
        match self {
            Val::Nil => Key::Nil,
            Val::Bool(b) => Key::Bool(*b),
            Val::Int(n) => Key::Int(n.clone()),
            Val::Fraction(f) => Key::Fraction(f.0.clone(), f.1.clone()),
            Val::Float(f) => Key::Float(f.to_bits()),
            Val::Char(c) => Key::Char(*c),
            Val::Symbol(s) if identity => Key::Symbol(s.clone()),
            Val::Symbol(s) => Key::Text(s.to_string()),
            Val::Str(s) if !identity => Key::Text(s.borrow().clone()),
            Val::Str(s) => Key::Pointer(Rc::as_ptr(s) as usize),
            Val::List(l) if !identity && depth < 8 => {
                Key::List(l.items.borrow().iter().map(|i| i.key(false, depth + 1)).collect())
            }
            Val::List(l) => Key::Pointer(Rc::as_ptr(l) as usize),
            Val::Set(s) => Key::Pointer(Rc::as_ptr(s) as usize),
            Val::Dict(d) => Key::Pointer(Rc::as_ptr(d) as usize),
            Val::Assoc(a) if !identity && depth < 8 => Key::Assoc(Box::new(a.borrow().0.key(false, depth + 1))),
            Val::Assoc(a) => Key::Pointer(Rc::as_ptr(a) as usize),
            Val::Binding(c, v) => Key::Binding(c.clone(), v.clone()),
            Val::Stream(s) => Key::Pointer(Rc::as_ptr(s) as usize),
            Val::Block(b) => Key::Pointer(Rc::as_ptr(b) as usize),
            Val::Class(name, meta) => Key::Class(name.clone(), *meta),
            Val::ClassPool(name) => Key::Binding(name.clone(), "".into()),
            Val::Method(m) => Key::Pointer(Arc::as_ptr(m) as usize),
            Val::Pragma(p) => Key::Pointer(std::ptr::from_ref(*p) as usize),
            Val::Instance(i) => Key::Pointer(Rc::as_ptr(i) as usize),
            Val::Context(c) => Key::Pointer(Rc::as_ptr(c) as usize),
            Val::Message(m) => Key::Pointer(Rc::as_ptr(m) as usize),
            Val::Collector(c) => Key::Pointer(Rc::as_ptr(c) as usize),
            Val::Generator => Key::Other(0),
            Val::Smalltalk => Key::Other(1),
            Val::Transcript => Key::Other(2),
        }
    }
}

/// Unique numbers for frames, signals and handlers.
#[derive(Default)]
pub struct Ids(Cell<u64>);

impl Ids {
    pub fn next(&self) -> u64 {
        self.0.set(self.0.get() + 1);
        self.0.get()
    }
}

/// Superclasses of the kernel classes that the evaluator builds in.
pub fn kernel_superclass(name: &str) -> Option<&'static str> {
    Some(match name {
        "SmallInteger" | "LargePositiveInteger" | "LargeNegativeInteger" => "Integer",
        "Integer" | "Float" | "Fraction" => "Number",
        "Number" | "Character" | "LookupKey" => "Magnitude",
        "Association" => "LookupKey",
        "Symbol" | "ByteString" | "WideString" => "String",
        "String" | "Array" | "ByteArray" | "Interval" => "ArrayedCollection",
        "ArrayedCollection" | "OrderedCollection" => "SequenceableCollection",
        "SortedCollection" => "OrderedCollection",
        "IdentitySet" => "Set",
        "Set" | "Dictionary" | "SequenceableCollection" | "Bag" => "Collection",
        "IdentityDictionary" | "OrderedDictionary" => "Dictionary",
        "True" | "False" => "Boolean",
        "Class" | "Metaclass" => "ClassDescription",
        "ClassDescription" => "Behavior",
        "WriteStream" | "ReadStream" | "ReadWriteStream" => "Stream",
        "Error" | "Notification" => "Exception",
        "Warning" => "Notification",
        "Halt" => "Exception",
        "ZeroDivide" => "ArithmeticError",
        "ArithmeticError"
        | "MessageNotUnderstood"
        | "AssertionFailure"
        | "SubscriptOutOfBounds"
        | "NotFound"
        | "KeyNotFound"
        | "InvalidValue"
        | "NotYetImplemented"
        | "ShouldNotImplement"
        | "SubclassResponsibility"
        | "CollectionIsEmpty" => "Error",
        "Object" | "ProtoObject" => return None,
        _ => "Object",
    })
}
