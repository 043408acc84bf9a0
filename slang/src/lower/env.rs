//! Everything of a unit that method bodies refer to, with ids: structs, constants, state, methods, declared functions.
//!
//! *In*: [`UnitSpec`]. *Out*: [`Env`], and diagnostics for declarations that cannot be understood. It does not look into bodies.

use super::coercion::{self, Coercion};
use super::types::{self, TypeTable};
use super::{Dialect, Options, builtins, pragmas, smart};
use crate::ast;
use crate::diag::Diagnostic;
use crate::ir::{
    Constant, ConstantId, ConstantValue, Extern, ExternId, ExternKind, Field, Init, Signature, StateId, StaticId,
    Struct, StructId, Type, UnitKind, Variable,
};
use crate::source::{Location, Name, Span};
use crate::spec::{ConstantSpec, MethodDef, UnitSpec, Value};
use indexmap::IndexMap;
use num_traits::ToPrimitive;
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
    by_class: HashMap<(Name, Name), usize>,
    by_c_name: HashMap<Name, usize>,
    /// Signatures of functions that body-less methods declare, by selector.
    pub declared: HashMap<Name, DeclaredFunction>,
    pub proxy: HashMap<Name, DeclaredFunction>,
    pub externs: RefCell<Externs>,
    implicit_receivers: HashSet<Name>,
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

    fn add_structs(&mut self) {
        for spec in &self.spec.structs {
            let id = match self.types.struct_named(&spec.type_name) {
                Some(id) => id,
                None => {
                    let id = StructId(self.structs.len() as u32);
                    self.structs.push(Struct {
                        name: spec.type_name.clone(),
                        fields: Vec::new(),
                        defined_here: spec.defined_here,
                        comment: None,
                    });
                    self.field_names.push(Vec::new());
                    id
                }
            };
            self.types.add_struct(spec.type_name.clone(), id);
            self.types.add_struct(spec.class.clone(), id);
        }
    }

    fn add_fields(&mut self) {
        for spec in &self.spec.structs {
            let Some(id) = self.types.struct_named(&spec.type_name) else { continue };
            // Classes that share a typedef share its fields: the longest list is the whole one.
            if self.structs[id.index()].fields.len() >= spec.fields.len() {
                continue;
            }
            let mut fields = Vec::new();
            let mut names = Vec::new();
            for (name, parts) in &spec.fields {
                if name.starts_with('#') {
                    continue;
                }
                match self.types.parse_field(name, parts) {
                    Ok(declaration) => {
                        names.push(name.clone());
                        fields.push(Field {
                            name: self.function_name(name),
                            ty: declaration.ty,
                            bit_width: declaration.bit_width,
                        });
                    }
                    Err(reason) => self.report(Diagnostic::error(
                        "bad-type",
                        None,
                        format!("field '{name}' of struct '{}': {reason}", spec.type_name),
                    )),
                }
            }
            self.structs[id.index()].fields = fields;
            self.field_names[id.index()] = names;
        }
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

    fn add_globals(&mut self) {
        for (name, global) in &self.spec.globals {
            if global.implicit || self.implicit_receivers.contains(name) {
                continue;
            }
            let at = global.location;
            let mut init = None;
            let mut ty = self.types.sq_int();
            let mut is_extern = false;
            let mut is_volatile = false;
            let mut open_array = false;
            if let Some(text) = &global.declaration {
                if text.trim_start().starts_with('#') {
                    // A preprocessor line in place of a variable: the name belongs to C.
                    self.verbatim.push(text.to_string());
                    continue;
                }
                match self.types.parse_declaration(text) {
                    Ok(found) => {
                        ty = found.ty;
                        init = found.init;
                        is_extern = found.is_extern || found.is_function;
                        is_volatile = found.is_volatile;
                        open_array = found.open_array;
                    }
                    Err(reason) => {
                        self.report(Diagnostic::error("bad-type", at, format!("variable '{name}': {reason}")))
                    }
                }
            } else if let Some(text) = &global.ty {
                is_volatile = self.types.parse_declaration(text).is_ok_and(|found| found.is_volatile);
                match self.types.parse(text) {
                    Ok(found) => ty = found,
                    Err(reason) => {
                        self.report(Diagnostic::error("bad-type", at, format!("variable '{name}': {reason}")))
                    }
                }
            }
            if is_extern {
                continue;
            }
            if let (Type::Opaque(unknown), false) = (&ty, self.classic()) {
                let text = format!("variable '{name}': '{unknown}' is not a known type");
                self.report(Diagnostic::error("bad-type", at, text));
            }
            let mut table = false;
            if let Some(value) = &global.initial {
                match value {
                    Value::Array(elements) => {
                        table = true;
                        // `var:type:array:` gives the element type.
                        if !matches!(ty, Type::Array(..)) || open_array {
                            let element = match ty {
                                Type::Array(element, _) => *element,
                                other => other,
                            };
                            ty = Type::Array(Box::new(element), elements.len());
                        }
                        init = Some(pending_list(elements));
                    }
                    value => init = Some(pending_init(value)),
                }
            }
            let exported = global.must_be_global;
            let variable = Variable { name: name.clone(), ty, init, exported, is_volatile, comment: None };
            let place = if table {
                self.statics.push(variable);
                GlobalPlace::Static(StaticId(self.statics.len() as u32 - 1))
            } else {
                self.state.push(variable);
                GlobalPlace::State(StateId(self.state.len() as u32 - 1))
            };
            self.globals.insert(name.clone(), place);
        }
    }

    pub fn global_variable(&self, place: GlobalPlace) -> &Variable {
        match place {
            GlobalPlace::State(id) => &self.state[id.index()],
            GlobalPlace::Static(id) => &self.statics[id.index()],
        }
    }

    fn add_methods(&mut self) {
        for (selector, def) in &self.spec.methods {
            // A unit that names the platform's class means its declarations.
            if self.spec.externs.get(selector).is_some_and(|e| e.method.class == def.class) {
                continue;
            }
            // The back ends write the handshake of plugins themselves.
            if self.is_plugin() && &**selector == "setInterpreter:" {
                continue;
            }
            let index = self.add_info(def, None, false);
            if *selector != def.ast.selector {
                // One of several methods of its selector: the name tells them apart.
                self.infos[index].c_name = self.function_name(selector);
            }
            self.by_selector.insert(selector.clone(), index);
            // One primitive calls another by its C name: both take their operands off the stack.
            if let Some(primitive) = &self.infos[index].smart {
                let name = primitive.name.clone();
                if !self.spec.methods.contains_key(&name) {
                    self.by_selector.entry(name).or_insert(index);
                }
            }
        }
        for spec in &self.spec.structs {
            let Some(id) = self.types.struct_named(&spec.type_name) else { continue };
            for (selector, def) in &spec.methods {
                if self.field(id, selector.trim_end_matches(':')).is_some() {
                    continue;
                }
                // Later classes of a struct hierarchy replace what they inherit.
                let index = self.add_info(def, Some(id), false);
                self.struct_methods.insert((id, selector.clone()), index);
            }
        }
        for ((class, selector), def) in &self.spec.inherited {
            let key = (def.class.clone(), def.ast.selector.clone());
            let self_struct = self
                .spec
                .structs
                .iter()
                .find(|s| s.class == *class || s.methods.values().any(|m| m.class == *class))
                .and_then(|s| self.types.struct_named(&s.type_name));
            if !self.by_class.contains_key(&key) {
                self.add_info(def, self_struct, true);
            }
            let index = self.by_class[&key];
            self.by_class.entry((Name::from(format!("super of {class}")), selector.clone())).or_insert(index);
        }
        self.separate_names();
        let functions = self.infos.iter().enumerate().filter(|(_, i)| !i.is_super_only && !i.is_c_macro());
        self.by_c_name = functions.map(|(index, info)| (info.c_name.clone(), index)).collect();
    }

    /// The method whose function has this C name, if it becomes a function.
    pub fn named_in_c(&self, name: &str) -> Option<usize> {
        self.by_c_name.get(name).copied().filter(|index| !self.infos[*index].is_template())
    }

    /// Result types that class-side declarations gave to methods whose text leaves them open.
    fn declared_results(&mut self) {
        for (selector, text) in &self.spec.return_types {
            let Some(index) = self.method(selector) else { continue };
            if let (None, Ok(ty)) = (&self.infos[index].ret, self.types.parse(text)) {
                self.infos[index].ret = Some(ty);
                self.infos[index].ret_source = TypeSource::Implicit;
            }
        }
    }

    /// `foo` and `foo:` are two functions: the one with colons keeps them as underscores when both exist. In a plugin variables share
    /// the functions' namespace.
    fn separate_names(&mut self) {
        let mut taken: HashSet<Name> = HashSet::new();
        if self.is_plugin() {
            taken.extend(self.globals.keys().cloned());
        }
        // Exported functions first: their names are known outside.
        let mut order: Vec<usize> = (0..self.infos.len()).filter(|i| !self.infos[*i].is_super_only).collect();
        order.sort_by_key(|i| {
            let info = &self.infos[*i];
            (!info.directives.export, info.def.ast.args.len(), *i)
        });
        for index in order {
            let info = &self.infos[index];
            if taken.insert(info.c_name.clone()) {
                continue;
            }
            if info.directives.export {
                self.report(Diagnostic::error(
                    "name-clash",
                    info.def.location(),
                    format!("another exported function, or a variable, is called '{}' too", info.c_name),
                ));
            }
            let mut name = info.def.ast.selector.replace(':', "_");
            while !taken.insert(Name::from(name.as_str())) {
                name.push('_');
            }
            self.infos[index].c_name = Name::from(name);
        }
    }

    fn add_info(&mut self, def: &'a MethodDef, self_struct: Option<StructId>, is_super_only: bool) -> usize {
        let index = self.infos.len();
        self.by_class.insert((def.class.clone(), def.ast.selector.clone()), index);
        let supers = self.supers_of(def);
        let mut directives = pragmas::read(def, &supers, &self.spec.compile_time_names);
        let primitive = self.smart_primitive(def, &mut directives);
        let mut params: Vec<Name> = Vec::new();
        let mut vars: IndexMap<Name, VarInfo> = IndexMap::new();
        let c_name = match &primitive {
            Some(primitive) => primitive.name.clone(),
            None => self.function_name(&def.ast.selector),
        };
        if let Some(id) = self_struct {
            let name = Name::from(format!("self_in_{c_name}"));
            params.push(name.clone());
            vars.insert(
                name.clone(),
                VarInfo {
                    name,
                    ty: Some(Type::Pointer(Box::new(Type::Struct(id)), false)),
                    source: TypeSource::Implicit,
                    init: None,
                    is_static: false,
                    is_volatile: false,
                    is_extern: false,
                    verbatim: None,
                },
            );
        }
        let add = |vars: &mut IndexMap<Name, VarInfo>, name: &Name| {
            vars.entry(name.clone()).or_insert_with(|| VarInfo {
                name: name.clone(),
                ty: None,
                source: TypeSource::Default,
                init: None,
                is_static: false,
                is_volatile: false,
                is_extern: false,
                verbatim: None,
            });
        };
        for arg in &def.ast.args {
            // A primitive takes its operands off the stack.
            if primitive.is_none() {
                params.push(arg.name.clone());
            }
            add(&mut vars, &arg.name);
        }
        for temp in &def.ast.temps {
            add(&mut vars, &temp.name);
        }
        walk_blocks(&def.ast.body, &mut |block| {
            for ident in block.args.iter().chain(&block.temps) {
                add(&mut vars, &ident.name);
            }
        });
        for directive in &directives.vars {
            let at = Location { file: def.file, span: directive.span };
            let parsed = if directive.is_declarator {
                self.types.parse_local_declaration(&directive.text)
            } else {
                self.types.parse(&directive.text).map(|ty| types::Declaration {
                    name: None,
                    ty,
                    is_static: false,
                    is_extern: false,
                    is_volatile: false,
                    bit_width: None,
                    init: None,
                    is_function: false,
                    open_array: false,
                    foreign_length: false,
                })
            };
            match parsed {
                Ok(found) => {
                    let known = vars.contains_key(&directive.name);
                    if !known && !self.classic() {
                        self.report(Diagnostic::error(
                            "unknown-variable-in-pragma",
                            at,
                            format!(
                                "'{}' is neither an argument nor a temporary of '{}'",
                                directive.name, def.ast.selector
                            ),
                        ));
                        continue;
                    }
                    add(&mut vars, &directive.name);
                    let var = vars.get_mut(&directive.name).expect("just added");
                    var.is_extern = found.is_extern || (found.is_function && directive.is_declarator);
                    var.ty = Some(found.ty);
                    if found.is_extern && directive.is_declarator {
                        var.verbatim = Some(directive.text.clone());
                    }
                    if found.foreign_length {
                        var.is_extern = true;
                        var.verbatim = Some(directive.text.clone());
                        var.ty = var.ty.take().map(decayed);
                    }
                    var.source = TypeSource::Declared(directive.span);
                    var.init = found.init;
                    var.is_static = found.is_static;
                    var.is_volatile = found.is_volatile;
                }
                Err(reason) => self.report(Diagnostic::error("bad-type", at, reason)),
            }
        }
        let mut coerced: Vec<(Name, Coercion)> =
            directives.coerced_vars.iter().map(|(name, class, _)| (name.clone(), Coercion::new(class))).collect();
        if let Some(primitive) = &primitive {
            let args = def.ast.args.iter().map(|a| a.name.clone());
            coerced.extend(args.zip(primitive.parameters.iter().cloned()));
            coerced.extend(primitive.receiver_variable.iter().map(|v| (v.clone(), primitive.receiver.clone())));
        }
        for (name, coercion) in coerced {
            if let Some(var) = vars.get_mut(&name)
                && var.ty.is_none()
            {
                var.ty = Some(coercion.ty(&self.types));
                var.source = TypeSource::Implicit;
            }
        }
        let implicit_text = self
            .spec
            .implicit_return_types
            .get(&(def.class.clone(), def.ast.selector.clone()))
            .cloned()
            .unwrap_or_else(|| Name::from("sqInt"));
        let implicit_ret = self.types.parse(&implicit_text).unwrap_or_else(|_| self.types.sq_int());
        let mut ret = None;
        let mut ret_source = TypeSource::Default;
        if let Some((text, span)) = directives.return_type.take() {
            match self.return_type(&text) {
                Ok(ty) => {
                    ret = Some(ty);
                    ret_source = TypeSource::Declared(span);
                }
                Err(reason) => self.report(Diagnostic::error(
                    "bad-type",
                    Location { file: def.file, span },
                    format!("return type of '{}': {reason}", def.ast.selector),
                )),
            }
        }
        if primitive.is_some() {
            ret = Some(self.types.sq_int());
            ret_source = TypeSource::Implicit;
        }
        self.infos.push(MethodInfo {
            def,
            directives,
            self_struct,
            params,
            vars,
            ret,
            ret_source,
            implicit_ret,
            block_params: BTreeSet::new(),
            object_params: BTreeSet::new(),
            is_super_only,
            c_name,
            smart: primitive,
        });
        index
    }

    /// The directive of a SmartSyntax primitive, which makes it an exported function.
    fn smart_primitive(&self, def: &MethodDef, directives: &mut pragmas::Directives) -> Option<smart::Primitive> {
        if !self.smart {
            return None;
        }
        match smart::directive(def)? {
            Ok(primitive) => {
                directives.export = true;
                Some(primitive)
            }
            Err((span, reason)) => {
                self.report(Diagnostic::error("bad-directive", Location { file: def.file, span }, reason));
                None
            }
        }
    }

    /// A return type: a type name, or (function pointers) a whole prototype with the function's name in it.
    fn return_type(&self, text: &str) -> Result<Type, String> {
        let found = self.types.parse_declaration(text)?;
        match (found.name, found.ty) {
            (None, ty) => Ok(ty),
            (Some(_), Type::Function(signature)) if found.is_function => Ok(signature.ret),
            (Some(name), _) => Err(format!("'{text}' declares '{name}' where only a type is expected")),
        }
    }

    fn supers_of(&self, def: &'a MethodDef) -> Vec<&'a MethodDef> {
        let mut found = Vec::new();
        walk_exprs(&def.ast.body, &mut |expr| {
            if let ast::ExprKind::Send(receiver, message) = &expr.kind
                && matches!(&receiver.kind, ast::ExprKind::Variable(n) if &**n == "super")
            {
                let key = (def.class.clone(), message.selector.clone());
                if let Some(method) = self.spec.inherited.get(&key) {
                    found.push(&**method);
                }
            }
        });
        found
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

    fn add_declared(&mut self) {
        for (selector, spec) in &self.spec.externs {
            let function = self.declared_function(&spec.method, spec.kind.clone());
            self.declared.insert(selector.clone(), function);
        }
        for (selector, method) in &self.spec.proxy {
            // Classic sources declare tests that the public structure does not have.
            if self.classic()
                && self.is_plugin()
                && coercion::is_integer_test(selector)
                && self.spec.proxy_layouts.is_empty()
            {
                continue;
            }
            let function = self.declared_function(method, ExternKind::Proxy);
            self.proxy.insert(selector.clone(), function);
        }
    }

    fn declared_function(&self, def: &MethodDef, kind: ExternKind) -> DeclaredFunction {
        let directives = pragmas::read(def, &[], &self.spec.compile_time_names);
        let at = |span| Location { file: def.file, span };
        let mut params = Vec::new();
        for arg in &def.ast.args {
            let directive = directives.vars.iter().rev().find(|d| d.name == arg.name);
            let ty = match directive {
                Some(d) if d.is_declarator => self.types.parse_declaration(&d.text).map(|d| d.ty),
                Some(d) => self.types.parse(&d.text),
                None => Ok(self.types.sq_int()),
            };
            params.push(ty.unwrap_or_else(|reason| {
                self.report(Diagnostic::error("bad-type", at(arg.span), format!("argument '{}': {reason}", arg.name)));
                self.types.sq_int()
            }));
        }
        let implicit = self.spec.implicit_return_types.get(&(def.class.clone(), def.ast.selector.clone()));
        let ret = match (&directives.return_type, implicit) {
            (Some((text, span)), _) => self.return_type(text).unwrap_or_else(|reason| {
                self.report(Diagnostic::error("bad-type", at(*span), reason));
                self.types.sq_int()
            }),
            (None, Some(text)) => self.types.parse(text).unwrap_or(Type::Void),
            (None, None) if kind == ExternKind::Platform => Type::Void,
            (None, None) => self.types.sq_int(),
        };
        DeclaredFunction {
            c_name: Name::from(c_name(&def.ast.selector)),
            signature: Signature { takes_vm: directives.passes_vm, params, ret, variadic: false },
            param_names: def.ast.args.iter().map(|a| a.name.clone()).collect(),
            kind,
        }
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

/// What an array is when its name is used.
fn decayed(ty: Type) -> Type {
    match ty {
        Type::Array(element, _) => Type::Pointer(element, false),
        other => other,
    }
}

fn known(constant: &ConstantSpec) -> Known {
    if constant.compile_time {
        return Known::Header;
    }
    match &constant.value {
        Value::Nil => Known::Nil,
        Value::Bool(b) => Known::Bool(*b),
        Value::Int(n) => n.to_i128().map_or(Known::Table, Known::Int),
        Value::Float(f) => Known::Float(*f),
        Value::Character(c) => Known::Int(*c as i128),
        Value::String(s) => Known::String(s.clone()),
        Value::Symbol(s) => Known::Symbol(s.clone()),
        Value::Undefined => Known::Undefined,
        Value::Array(_) | Value::Other(_) => Known::Table,
    }
}

/// The variable that is all a method answers.
fn answered_variable(def: &MethodDef) -> Option<&Name> {
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

/// An initialiser whose symbols are resolved later, when functions have ids ([`super::unit`] does it).
fn pending_init(value: &Value) -> Init {
    match value {
        Value::Nil | Value::Undefined => Init::Null,
        Value::Bool(b) => Init::Int(*b as i128),
        Value::Int(n) => n.to_i128().map_or(Init::Null, Init::Int),
        Value::Character(c) => Init::Int(*c as i128),
        Value::Float(f) => Init::Float(*f),
        Value::String(s) => Init::String(s.clone()),
        Value::Symbol(s) => Init::RawC(format!("#{s}")),
        Value::Array(elements) => pending_list(elements),
        Value::Other(text) => Init::RawC(text.clone()),
    }
}

fn pending_list(elements: &[Value]) -> Init {
    Init::List(elements.iter().map(pending_init).collect())
}

/// Calls `f` for every block in the statements, outer ones first.
pub fn walk_blocks<'a>(body: &'a [ast::Statement], f: &mut dyn FnMut(&'a ast::Block)) {
    walk_exprs(body, &mut |expr| {
        if let ast::ExprKind::Block(block) = &expr.kind {
            f(block);
        }
    });
}

/// Calls `f` for every expression in the statements, outer ones first, in source order.
pub fn walk_exprs<'a>(body: &'a [ast::Statement], f: &mut dyn FnMut(&'a ast::Expr)) {
    for statement in body {
        match &statement.kind {
            ast::StatementKind::Expr(e) | ast::StatementKind::Return(e) => walk_expr(e, f),
        }
    }
}

/// The arguments that are not only for running the method inside an image.
fn translated_args(message: &ast::Message) -> &[ast::Expr] {
    match &*message.selector {
        "cCode:inSmalltalk:" => &message.args[..1],
        _ => &message.args,
    }
}

pub fn walk_expr<'a>(expr: &'a ast::Expr, f: &mut dyn FnMut(&'a ast::Expr)) {
    f(expr);
    match &expr.kind {
        ast::ExprKind::Variable(_) | ast::ExprKind::Literal(_) => {}
        ast::ExprKind::Assign(_, value) => walk_expr(value, f),
        ast::ExprKind::Send(receiver, message) => {
            walk_expr(receiver, f);
            for arg in translated_args(message) {
                walk_expr(arg, f);
            }
        }
        ast::ExprKind::Cascade(receiver, messages) => {
            walk_expr(receiver, f);
            for message in messages {
                for arg in translated_args(message) {
                    walk_expr(arg, f);
                }
            }
        }
        ast::ExprKind::Block(block) => walk_exprs(&block.body, f),
        ast::ExprKind::Brace(elements) => {
            for element in elements {
                walk_expr(element, f);
            }
        }
    }
}
