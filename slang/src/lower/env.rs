//! Everything of a unit that method bodies refer to, with ids: structs, constants, state, methods, declared functions.
//!
//! *In*: [`UnitSpec`]. *Out*: [`Env`], and diagnostics for declarations that cannot be understood. It does not look into bodies.
//! The module `declare` fills it.

use super::builtins;
use super::declare::known;
use super::pragmas;
use super::smart;
use super::types::{self, TypeTable};
use super::walk::walk_exprs;
use super::{Dialect, Options};
use crate::ast;
use crate::diag::Diagnostic;
use crate::ir::{
    Constant, ConstantId, ConstantValue, Extern, ExternId, ExternKind, Init, Signature, StateId, StaticId, Struct,
    StructId, Type, UnitKind, Variable,
};
use crate::source::{Name, Span};
use crate::spec::{MethodDef, UnitSpec};
use indexmap::IndexMap;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};

/// Where a type comes from: shown by `--emit types`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeSource {
    Declared(Span),
    Inferred(Span),
    Default,
    /// The `self` of a struct method, the class's implicit return type ...
    Implicit,
}

#[derive(Clone, Debug)]
pub struct VarInfo {
    pub name: Name,
    /// Missing: not known (yet). Arguments are never missing once inference is done.
    pub ty: Option<Type>,
    pub source: TypeSource,
    pub init: Option<Init>,
    pub is_static: bool,
    pub is_volatile: bool,
    /// `extern int f(int)` in a `declareC:`: names something of C.
    pub is_extern: bool,
    /// A declaration that only C understands; the variable is a name of C in the body.
    pub verbatim: Option<Name>,
}

/// What is known of a method before its body is lowered.
#[derive(Clone, Debug)]
pub struct MethodInfo<'a> {
    pub def: &'a MethodDef,
    pub directives: pragmas::Directives,
    /// Struct class whose method this is: the function has a hidden parameter `self_in_...`.
    pub self_struct: Option<StructId>,
    pub params: Vec<Name>,
    /// Parameters first.
    pub vars: IndexMap<Name, VarInfo>,
    pub ret: Option<Type>,
    pub ret_source: TypeSource,
    pub implicit_ret: Type,
    /// Indices of parameters that are blocks: the method is expanded at its calls and never becomes a function.
    pub block_params: BTreeSet<usize>,
    /// Parameters without a declared type that get messages or are indexed, here or in methods they are handed on to.
    pub object_params: BTreeSet<usize>,
    /// Reached by `super` only: no function either.
    pub is_super_only: bool,
    pub c_name: Name,
    /// The directive of a SmartSyntax primitive.
    pub smart: Option<smart::Primitive>,
}

impl MethodInfo<'_> {
    pub fn is_template(&self) -> bool {
        !self.block_params.is_empty()
    }

    /// A pragma gives its C text: it becomes a macro and is called like any C function.
    pub fn is_c_macro(&self) -> bool {
        // The text of a method that answers a variable says the same as its body.
        matches!(self.directives.cmacro, Some(Some(_))) && answered_variable(self.def).is_none()
    }
}

/// A constant as the bodies see it.
#[derive(Clone, Debug, PartialEq)]
pub enum Known {
    Nil,
    Bool(bool),
    Int(i128),
    Float(f64),
    String(Name),
    Symbol(Name),
    /// Array and other values for the generator only.
    Table,
    /// Left to the C compiler.
    Header,
    Undefined,
}

/// Where a global name lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GlobalPlace {
    State(StateId),
    Static(StaticId),
}

#[derive(Default, Debug)]
pub struct Externs {
    pub list: Vec<Extern>,
    by_name: HashMap<(Name, u8), ExternId>,
}

pub struct Env<'a> {
    pub spec: &'a UnitSpec,
    pub options: &'a Options,
    pub types: TypeTable,
    pub structs: Vec<Struct>,
    /// Slang field names by struct, parallel to `structs[..].fields`.
    pub field_names: Vec<Vec<Name>>,
    pub constants: RefCell<Constants>,
    pub state: Vec<Variable>,
    pub statics: Vec<Variable>,
    pub globals: HashMap<Name, GlobalPlace>,
    /// Methods of the unit in emission order, then those that only `super` reaches.
    pub infos: Vec<MethodInfo<'a>>,
    pub by_selector: HashMap<Name, usize>,
    pub struct_methods: HashMap<(StructId, Name), usize>,
    pub(super) by_class: HashMap<(Name, Name), usize>,
    pub(super) by_c_name: HashMap<Name, usize>,
    /// Signatures of functions that body-less methods declare, by selector.
    pub declared: HashMap<Name, DeclaredFunction>,
    pub proxy: HashMap<Name, DeclaredFunction>,
    pub externs: RefCell<Externs>,
    pub(super) implicit_receivers: HashSet<Name>,
    /// Preprocessor lines that stand for variables.
    pub verbatim: Vec<String>,
    /// The unit is a plugin whose methods are SmartSyntax.
    pub smart: bool,
    pub diagnostics: RefCell<Vec<Diagnostic>>,
    /// Methods that were expanded at some call.
    pub expanded: RefCell<HashSet<usize>>,
}

#[derive(Clone, Debug)]
pub struct DeclaredFunction {
    pub c_name: Name,
    pub signature: Signature,
    pub param_names: Vec<Name>,
    pub kind: ExternKind,
}

#[derive(Default, Debug)]
pub struct Constants {
    pub list: Vec<Constant>,
    by_name: HashMap<Name, ConstantId>,
}

/// The C name of a selector: without colons, and for keyword selectors without trailing underscores.
pub fn c_name(selector: &str) -> String {
    let joined = selector.replace(':', "");
    if selector.ends_with(':') { joined.trim_end_matches('_').to_string() } else { joined }
}

impl<'a> Env<'a> {
    pub fn new(spec: &'a UnitSpec, options: &'a Options) -> Self {
        let mut env = Env {
            spec,
            options,
            types: TypeTable::new(spec.word_bits),
            structs: Vec::new(),
            field_names: Vec::new(),
            constants: RefCell::default(),
            state: Vec::new(),
            statics: Vec::new(),
            globals: HashMap::new(),
            infos: Vec::new(),
            by_selector: HashMap::new(),
            struct_methods: HashMap::new(),
            by_class: HashMap::new(),
            by_c_name: HashMap::new(),
            declared: HashMap::new(),
            proxy: HashMap::new(),
            externs: RefCell::default(),
            implicit_receivers: spec.implicit_receivers.iter().cloned().collect(),
            verbatim: Vec::new(),
            smart: false,
            diagnostics: RefCell::default(),
            expanded: RefCell::default(),
        };
        env.smart = smart::is_smart(&env);
        env.implicit_receivers.insert(Name::from("self"));
        env.implicit_receivers.insert(Name::from("super"));
        for (name, global) in &spec.globals {
            if global.implicit {
                env.implicit_receivers.insert(name.clone());
            }
        }
        env.add_structs();
        if env.classic() {
            env.types.trust_headers(env.structs.len());
        }
        for (name, constant) in &spec.constants {
            if let Known::Int(value) = known(constant) {
                env.types.add_length(name.clone(), value);
            }
        }
        env.add_fields();
        env.add_globals();
        if env.is_alone() {
            for name in super::alone::undeclared_variables(spec) {
                env.globals.insert(name.clone(), GlobalPlace::State(StateId(env.state.len() as u32)));
                let ty = env.types.sq_int();
                env.state.push(Variable { name, ty, init: None, exported: false, is_volatile: false, comment: None });
            }
        }
        env.add_methods();
        env.declared_results();
        env.add_declared();
        env
    }

    pub fn classic(&self) -> bool {
        self.options.dialect == Dialect::Classic
    }

    pub fn report(&self, diagnostic: Diagnostic) {
        self.diagnostics.borrow_mut().push(diagnostic);
    }

    /// A receiver that stands for the virtual machine itself.
    pub fn is_implicit(&self, name: &str) -> bool {
        self.implicit_receivers.contains(name)
    }

    pub fn struct_name(&self, id: StructId) -> Name {
        match self.structs.get(id.index()) {
            Some(found) => found.name.clone(),
            None => self
                .types
                .header_structs()
                .get(id.index() - self.structs.len())
                .cloned()
                .unwrap_or_else(|| Name::from("?")),
        }
    }

    pub fn describe(&self, ty: &Type) -> String {
        types::describe(ty, &|id| self.struct_name(id))
    }

    /// Index of the field that a Slang name means.
    pub fn field(&self, id: StructId, name: &str) -> Option<u32> {
        let names = self.field_names.get(id.index())?;
        let position = |name: &str| names.iter().position(|n| **n == *name);
        // A field may have another name in C, where its own is a keyword.
        position(name).or_else(|| position(&self.function_name(name))).map(|i| i as u32)
    }

    /// The C function name of a selector in this unit.
    pub fn function_name(&self, selector: &str) -> Name {
        match self.spec.selector_names.get(selector) {
            Some(name) => Name::from(c_name(name)),
            None => Name::from(c_name(selector)),
        }
    }

    pub fn global_variable(&self, place: GlobalPlace) -> &Variable {
        match place {
            GlobalPlace::State(id) => &self.state[id.index()],
            GlobalPlace::Static(id) => &self.statics[id.index()],
        }
    }

    /// The method whose function has this C name, if it becomes a function.
    pub fn named_in_c(&self, name: &str) -> Option<usize> {
        self.by_c_name.get(name).copied().filter(|index| !self.infos[*index].is_template())
    }

    /// Whether somebody wants to look at this method.
    pub fn is_shown(&self, index: usize) -> bool {
        let info = &self.infos[index];
        let is_it = |s: &super::Shown| s.class == info.def.class && s.selector == info.def.ast.selector;
        !info.is_super_only && self.options.shown.as_ref().is_some_and(is_it)
    }

    /// Methods of the unit may be missing from its sources.
    pub fn is_alone(&self) -> bool {
        self.options.shown.as_ref().is_some_and(|s| s.alone)
    }

    /// A method of a structure that neither mentions its receiver nor a field.
    pub fn is_free_of_self(&self, index: usize) -> bool {
        let info = &self.infos[index];
        let Some(id) = info.self_struct else { return false };
        let mut free = true;
        let mut name = |name: &str| {
            free &=
                !matches!(name, "self" | "super") && (info.vars.contains_key(name) || self.field(id, name).is_none());
        };
        walk_exprs(&info.def.ast.body, &mut |expr| match &expr.kind {
            ast::ExprKind::Variable(n) => name(n),
            ast::ExprKind::Assign(target, _) => name(&target.name),
            _ => {}
        });
        free
    }

    /// The method that `super selector` in a method of `class` reaches.
    pub fn super_info(&self, class: &Name, selector: &Name) -> Option<usize> {
        self.by_class.get(&(Name::from(format!("super of {class}")), selector.clone())).copied()
    }

    /// The extern of a declared function, made on first use.
    pub fn extern_of(&self, function: &DeclaredFunction) -> ExternId {
        let tag = match function.kind {
            ExternKind::Platform => 0,
            ExternKind::Proxy => 1,
            ExternKind::C => 2,
        };
        let mut externs = self.externs.borrow_mut();
        if let Some(id) = externs.by_name.get(&(function.c_name.clone(), tag)) {
            return *id;
        }
        let id = ExternId(externs.list.len() as u32);
        externs.list.push(Extern {
            name: function.c_name.clone(),
            signature: function.signature.clone(),
            kind: function.kind.clone(),
            param_names: function.param_names.clone(),
        });
        externs.by_name.insert((function.c_name.clone(), tag), id);
        id
    }

    /// Whether only a header knows the function; the type of its result is a guess.
    pub fn is_foreign(&self, id: ExternId) -> bool {
        self.externs.borrow().list[id.index()].kind == ExternKind::C
    }

    /// A C function already called by this name.
    pub fn c_extern(&self, name: &str) -> Option<ExternId> {
        self.externs.borrow().by_name.get(&(Name::from(name), 2)).copied()
    }

    pub fn extern_signature(&self, id: ExternId) -> Signature {
        self.externs.borrow().list[id.index()].signature.clone()
    }

    /// What a name of the constants means, if it is one.
    pub fn known_constant(&self, name: &str) -> Option<Known> {
        let constant = self.spec.constants.get(name);
        if self.spec.compile_time_names.contains(name) {
            return Some(Known::Header);
        }
        constant.map(known)
    }

    /// The IR constant of a name whose value is a number or string.
    pub fn constant_id(&self, name: &Name) -> Option<(ConstantId, Type)> {
        let mut constants = self.constants.borrow_mut();
        if let Some(id) = constants.by_name.get(name) {
            return Some((*id, constants.list[id.index()].ty.clone()));
        }
        let (ty, value) = match self.known_constant(name)? {
            Known::Int(value) => (self.types.of_named_constant(value), ConstantValue::Int(value)),
            Known::Float(value) => (Type::F64, ConstantValue::Float(value)),
            Known::String(text) => (self.types.const_char_pointer(), ConstantValue::String(text)),
            Known::Header => (self.types.sq_int(), ConstantValue::Header),
            _ => return None,
        };
        let id = ConstantId(constants.list.len() as u32);
        constants.list.push(Constant { name: name.clone(), ty: ty.clone(), value });
        constants.by_name.insert(name.clone(), id);
        Some((id, ty))
    }

    pub fn constant_value(&self, id: ConstantId) -> ConstantValue {
        self.constants.borrow().list[id.index()].value.clone()
    }

    /// The method a send of `selector` to the virtual machine reaches.
    pub fn method(&self, selector: &str) -> Option<usize> {
        self.by_selector.get(selector).copied()
    }

    /// The method that a send of `selector` reaches from a method of `class`: classes may tell their methods of one selector apart,
    /// and some receivers stand for one of these classes.
    pub fn method_sent(&self, class: &Name, receiver: &ast::Expr, selector: &Name) -> Option<usize> {
        if !self.spec.static_selectors.is_empty() {
            let class = match &receiver.kind {
                ast::ExprKind::Variable(name) if &**name == "self" => Some(class),
                ast::ExprKind::Variable(name) => self.spec.polymorphic_receivers.get(name),
                ast::ExprKind::Send(_, message) => self.spec.polymorphic_receivers.get(&message.selector),
                _ => None,
            };
            let renamed = class.and_then(|c| self.spec.static_selectors.get(c)).and_then(|s| s.get(selector));
            if let Some(index) = renamed.and_then(|s| self.method(s)) {
                return Some(index);
            }
        }
        self.method(selector)
    }

    /// A method that only answers a structure or array of the unit's state means that variable, not a copy of it.
    pub fn aggregate_getter(&self, index: usize) -> Option<GlobalPlace> {
        let info = &self.infos[index];
        let name = answered_variable(info.def)?;
        if info.self_struct.is_some() || !info.params.is_empty() || info.vars.contains_key(name) {
            return None;
        }
        let place = *self.globals.get(name)?;
        matches!(self.global_variable(place).ty, Type::Struct(_) | Type::Array(..)).then_some(place)
    }

    /// The builtin meaning of a selector in this unit: our own sources may define the convenience ones as methods.
    pub fn builtin(&self, selector: &str) -> Option<builtins::Builtin> {
        let found = builtins::builtin(selector)?;
        if found.yields_to_methods() && !self.classic() && self.method(selector).is_some() {
            return None;
        }
        Some(found)
    }

    pub fn is_plugin(&self) -> bool {
        self.spec.kind == UnitKind::Plugin
    }
}

/// The variable that is all a method answers.
pub(super) fn answered_variable(def: &MethodDef) -> Option<&Name> {
    match &def.ast.body[..] {
        [
            ast::Statement {
                kind: ast::StatementKind::Return(ast::Expr { kind: ast::ExprKind::Variable(name), .. }),
                ..
            },
        ] => (!matches!(&**name, "self" | "nil" | "true" | "false")).then_some(name),
        _ => None,
    }
}
