//! What the sources' own class-side code says about one translation unit: the boundary between the Smalltalk side
//! ([`crate::model`], [`crate::eval`]) and the typed side ([`crate::lower`]).

use crate::ast;
use crate::ir::UnitKind;
use crate::source::{FileId, Location, Name};
use indexmap::IndexMap;
use num_bigint::BigInt;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A method and where it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct MethodDef {
    /// The class that defines it (for trait methods: the class that uses the trait).
    pub class: Name,
    pub class_side: bool,
    /// Method category (protocol).
    pub category: Name,
    pub ast: ast::Method,
    pub file: FileId,
}

impl MethodDef {
    pub fn location(&self) -> Location {
        Location { file: self.file, span: self.ast.span }
    }
}

/// A value that class-side code left in a class variable, pool variable or declaration.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Nil,
    Bool(bool),
    Int(BigInt),
    Float(f64),
    Character(char),
    String(Name),
    Symbol(Name),
    Array(Vec<Value>),
    /// The value `#undefined`: named, and known to have none.
    Undefined,
    /// An object that the translator has no use for; the text says what it was.
    Other(String),
}

/// A named constant and where its name is defined.
#[derive(Clone, Debug, PartialEq)]
pub struct ConstantSpec {
    pub value: Value,
    /// Left to the C preprocessor (compile-time name).
    pub compile_time: bool,
    pub location: Option<Location>,
}

/// A global of the flattened namespace: an instance variable, or one that `declareCVarsIn:` made.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GlobalSpec {
    /// From `var:type:`: `usqInt`, `char *` ...
    pub ty: Option<Name>,
    /// From `var:declareC:`: the declarator, verbatim.
    pub declaration: Option<Name>,
    /// From `var:type:array:`.
    pub initial: Option<Value>,
    /// Only a name for analysis, never emitted (`#implicit`).
    pub implicit: bool,
    /// Answered true by `mustBeGlobal:`.
    pub must_be_global: bool,
    /// The class that has it as instance variable.
    pub class: Option<Name>,
    pub location: Option<Location>,
}

/// A struct class.
#[derive(Clone, Debug, PartialEq)]
pub struct StructSpec {
    pub class: Name,
    /// `structTypeName`.
    pub type_name: Name,
    /// Field name and its type in one or two parts (`#('unsigned' ' : 3')`), as `instVarNamesAndTypesForTranslationDo:` gives them.
    pub fields: Vec<(Name, Vec<Name>)>,
    /// False when a C header defines the type.
    pub defined_here: bool,
    /// Non-accessor methods of the class, by selector.
    pub methods: IndexMap<Name, Arc<MethodDef>>,
}

/// A function that the sources declare without a body.
#[derive(Clone, Debug, PartialEq)]
pub struct ExternSpec {
    pub method: Arc<MethodDef>,
    pub kind: crate::ir::ExternKind,
}

/// Everything the typed side needs to know about one unit. Orders are those of class addition.
#[derive(Clone, Debug)]
pub struct UnitSpec {
    pub name: Name,
    pub kind: UnitKind,
    pub word_bits: u8,
    /// The class asked for: interpreter class or plugin class.
    pub root: Name,
    /// Non-struct classes, superclasses first.
    pub classes: Vec<Name>,
    pub structs: Vec<StructSpec>,
    pub constants: IndexMap<Name, ConstantSpec>,
    pub globals: IndexMap<Name, GlobalSpec>,
    /// By selector, after inheritance, options and `doNotGenerate`. Overridden methods are found through `inherited`.
    pub methods: IndexMap<Name, Arc<MethodDef>>,
    /// For `super` sends: (defining class, selector) to the method that `super selector` reaches from it.
    pub inherited: IndexMap<(Name, Name), Arc<MethodDef>>,
    /// Receivers that stand for the virtual machine itself (`self`, collaborators).
    pub implicit_receivers: BTreeSet<Name>,
    /// Functions that body-less methods declare: platform calls.
    pub externs: IndexMap<Name, ExternSpec>,
    /// The layouts of the interpreter proxy that the sources define: name, then selectors of `proxy` in order.
    pub proxy_layouts: Vec<(Name, Vec<Name>)>,
    /// The body-less methods of `InterpreterProxy`, by selector.
    pub proxy: IndexMap<Name, Arc<MethodDef>>,
    /// Pruning roots.
    pub required: BTreeSet<Name>,
    pub headers: Vec<String>,
    /// Headers that the sources make themselves: name and content.
    pub made_headers: Vec<(String, String)>,
    /// `preambleCCode`.
    pub preamble: Option<String>,
    /// `addSelectorTranslation:to:`.
    pub selector_names: IndexMap<Name, Name>,
    /// `implicitReturnTypeFor:` by defining class and selector, where it is not the default.
    pub implicit_return_types: IndexMap<(Name, Name), Name>,
    /// `staticallyResolvedPolymorphicReceiver:to:`: a variable, and the class whose methods are meant when it is a receiver.
    pub polymorphic_receivers: IndexMap<Name, Name>,
    /// For classes that tell their methods apart by name: selector, and the key of the method in `methods`. Holds for sends
    /// to a polymorphic receiver of that class and for sends to `self` in its methods.
    pub static_selectors: IndexMap<Name, IndexMap<Name, Name>>,
    /// By selector: result types that declarations gave to methods, whatever their text says.
    pub return_types: IndexMap<Name, Name>,
    /// `namesDefinedAtCompileTime`.
    pub compile_time_names: BTreeSet<Name>,
    /// What the run was asked for.
    pub options: IndexMap<Name, Value>,
    /// Whether constant conditions are folded (`shouldGenerateDeadCode` is false).
    pub fold_dead_code: bool,
}
