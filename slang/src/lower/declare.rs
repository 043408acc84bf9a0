//! Fills the environment: structures, variables, methods and functions of other places, as the unit's description and the methods'
//! pragmas declare them.

use super::coercion::{self, Coercion};
use super::env::{DeclaredFunction, Env, GlobalPlace, Known, MethodInfo, TypeSource, VarInfo, c_name};
use super::pragmas;
use super::smart;
use super::walk::{walk_blocks, walk_exprs};
use crate::ast;
use crate::diag::Diagnostic;
use crate::ir::{ExternKind, Field, Init, Signature, StateId, StaticId, Struct, StructId, Type, Variable};
use crate::source::{Location, Name};
use crate::spec::{ConstantSpec, MethodDef, Value};
use indexmap::IndexMap;
use num_traits::ToPrimitive;
use std::collections::{BTreeSet, HashSet};
impl<'a> Env<'a> {
    pub(super) fn add_structs(&mut self) {
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

    pub(super) fn add_fields(&mut self) {
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
                        let c_name = self.function_name(name);
                        if fields.iter().any(|field: &Field| field.name == c_name) {
                            let text = format!("field '{name}' of struct '{}' is declared twice", spec.type_name);
                            self.report(Diagnostic::error("duplicate-variable", None, text));
                            continue;
                        }
                        names.push(name.clone());
                        fields.push(Field { name: c_name, ty: declaration.ty, bit_width: declaration.bit_width });
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

    pub(super) fn add_globals(&mut self) {
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

    pub(super) fn add_methods(&mut self) {
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

    /// Result types that class-side declarations gave to methods whose text leaves them open.
    pub(super) fn declared_results(&mut self) {
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
    pub(super) fn separate_names(&mut self) {
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

    pub(super) fn add_info(&mut self, def: &'a MethodDef, self_struct: Option<StructId>, is_super_only: bool) -> usize {
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
                self.types.parse(&directive.text).map(super::declarator::Declaration::of)
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
    pub(super) fn smart_primitive(
        &self,
        def: &MethodDef,
        directives: &mut pragmas::Directives,
    ) -> Option<smart::Primitive> {
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
    pub(super) fn return_type(&self, text: &str) -> Result<Type, String> {
        let found = self.types.parse_declaration(text)?;
        match (found.name, found.ty) {
            (None, ty) => Ok(ty),
            (Some(_), Type::Function(signature)) if found.is_function => Ok(signature.ret),
            (Some(name), _) => Err(format!("'{text}' declares '{name}' where only a type is expected")),
        }
    }

    pub(super) fn supers_of(&self, def: &'a MethodDef) -> Vec<&'a MethodDef> {
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

    pub(super) fn add_declared(&mut self) {
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

    pub(super) fn declared_function(&self, def: &MethodDef, kind: ExternKind) -> DeclaredFunction {
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
}

/// What an array is when its name is used.
pub(super) fn decayed(ty: Type) -> Type {
    match ty {
        Type::Array(element, _) => Type::Pointer(element, false),
        other => other,
    }
}

pub(super) fn known(constant: &ConstantSpec) -> Known {
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

/// An initialiser whose symbols are resolved later, when functions have ids ([`super::unit`] does it).
pub(super) fn pending_init(value: &Value) -> Init {
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

pub(super) fn pending_list(elements: &[Value]) -> Init {
    Init::List(elements.iter().map(pending_init).collect())
}
