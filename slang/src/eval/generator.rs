//! The code generator as class-side code sees it: the object that `declareCVarsIn:` is given.
//!
//! It only takes notes. What they mean for C or Rust is decided later, by [`crate::lower`].

use super::kernel::Answer;
use super::machine::Machine;
use super::value::Val;
use crate::diag::Diagnostic;
use crate::source::Name;
use crate::spec::{GlobalSpec, MethodDef, Value};
use indexmap::{IndexMap, IndexSet};
use num_traits::ToPrimitive;
use std::sync::Arc;

#[derive(Default)]
pub struct Generator<'w> {
    /// In the order of creation: instance variables as their classes were added, then what declarations create.
    pub globals: IndexMap<Name, GlobalSpec>,
    pub headers: Vec<String>,
    pub selector_names: IndexMap<Name, Name>,
    /// `retainMethods:`
    pub retained: IndexSet<Name>,
    pub removed_constants: IndexSet<Name>,
    /// `const:declareC:` and `addConstantForBinding:`
    pub constants: IndexMap<Name, Value>,
    /// `staticallyResolvedPolymorphicReceiver:to:`
    pub resolved_receivers: IndexMap<Name, Name>,
    /// The class that is asked on behalf of the whole unit; none for plugins.
    pub vm_class: Option<Name>,
    pub word_size: u8,
    /// The methods of the classes added so far.
    pub methods: IndexMap<Name, &'w Arc<MethodDef>>,
    /// `returnType:` sent to one of them.
    pub return_types: IndexMap<Name, Name>,
}

impl<'w> Machine<'w> {
    pub fn generator_message(&mut self, selector: &str, args: &[Val<'w>]) -> Answer<'w> {
        let done = || Ok(Some(Val::Generator));
        match (selector, args) {
            ("var:type:" | "declareVar:type:", [name, ty]) => {
                let (name, ty) = (self.variable_arg(name)?, self.text_arg(ty, "the type")?);
                let known = self.generator.globals.contains_key(&name);
                if !known && selector == "var:type:" {
                    self.warn_unknown(&name);
                    return done();
                }
                let global = self.declared(name);
                if ty == "#implicit" || ty == "implicit" {
                    global.implicit = true;
                } else {
                    global.ty = Some(ty.into());
                    global.declaration = None;
                }
                done()
            }
            ("var:declareC:", [name, declaration]) => {
                let (name, declaration) = (self.variable_arg(name)?, self.text_arg(declaration, "the declaration")?);
                if !declaration.starts_with('#') && !mentions(&declaration, &name) {
                    let text = format!("the declaration `{declaration}` does not mention the variable `{name}`");
                    return self.raise("Error", text).map(Some);
                }
                let global = self.declared(name);
                global.declaration = Some(declaration.into());
                global.ty = None;
                done()
            }
            ("var:declareC:array:", [name, declaration, array]) => {
                let initial = to_value(array);
                self.generator_message("var:declareC:", &[name.clone(), declaration.clone()])?;
                let name = self.variable_arg(name)?;
                self.declared(name).initial = Some(initial);
                done()
            }
            ("var:type:array:" | "var:type:sizeString:array:", [name, ty, .., array]) => {
                let (name, ty) = (self.variable_arg(name)?, self.text_arg(ty, "the type")?);
                // The simulator's array objects wrap the array.
                let array = match array {
                    Val::Instance(_) => &self.send(array.clone(), &"object".into(), Vec::new())?,
                    other => other,
                };
                let Some(elements) = self.elements(array) else {
                    let text = format!("`{selector}` needs an array, not {}", self.describe(array));
                    return self.raise("Error", text).map(Some);
                };
                let initial = Value::Array(elements.iter().map(to_value).collect());
                let global = self.declared(name);
                global.ty = Some(ty.into());
                global.declaration = None;
                global.initial = Some(initial);
                done()
            }
            ("removeVariable:" | "removeVariable:ifAbsent:", [name, rest @ ..]) => {
                let name = self.variable_arg(name)?;
                match (self.generator.globals.shift_remove(&name), rest) {
                    (None, [block]) => self.call(block, &[]).map(Some),
                    _ => done(),
                }
            }
            ("addHeaderFile:" | "addHeaderFileFirst:", [header]) => {
                let header = self.text_arg(header, "the header")?;
                let headers = &mut self.generator.headers;
                headers.retain(|h| *h != header);
                if selector == "addHeaderFileFirst:" {
                    headers.insert(0, header);
                } else {
                    headers.push(header);
                }
                done()
            }
            ("const:declareC:", [name, text]) => {
                let (name, text) = (self.variable_arg(name)?, self.text_arg(text, "the value")?);
                self.generator.constants.insert(name, Value::Other(text));
                done()
            }
            ("addConstantForBinding:", [binding]) => {
                if let Val::Binding(class, name) = binding {
                    let value = self.class_variable(class, name)?;
                    self.generator.constants.insert(name.clone(), to_value(&value));
                } else if let Val::Assoc(pair) = binding {
                    let (key, value) = pair.borrow().clone();
                    if let Some(name) = key.text() {
                        self.generator.constants.insert(name.into(), to_value(&value));
                    }
                }
                done()
            }
            ("removeConstant:", [name]) => {
                let name = self.variable_arg(name)?;
                self.generator.removed_constants.insert(name);
                done()
            }
            ("putDefineOf:as:on:", [name, value, stream]) => {
                let (name, value) = (self.text_arg(name, "the name")?, self.display(value)?);
                self.put(stream, &format!("#define {name} {value}\n"))
            }
            ("putConditionalDefineOf:as:comment:on:", [name, value, comment, stream]) => {
                let (name, value) = (self.text_arg(name, "the name")?, self.display(value)?);
                let comment = comment.text().map_or(String::new(), |c| format!(" /* {c} */"));
                self.put(stream, &format!("#if !defined({name}){comment}\n# define {name} {value}\n#endif\n"))
            }
            ("cLiteralFor:" | "cLiteralFor:name:", [value, ..]) => {
                let text = match value {
                    Val::Nil => "null".to_string(),
                    Val::Bool(b) => i32::from(*b).to_string(),
                    Val::Symbol(selector) => {
                        let name = self.generator.selector_names.get(selector).unwrap_or(selector);
                        crate::lower::env::c_name(name)
                    }
                    Val::Str(text) => format!("\"{}\"", text.borrow()),
                    other => self.display(other)?,
                };
                Ok(Some(Val::string(text)))
            }
            ("addSelectorTranslation:to:", [from, to]) => {
                let (from, to) = (self.variable_arg(from)?, self.variable_arg(to)?);
                self.generator.selector_names.insert(from, to);
                done()
            }
            (
                "staticallyResolvedPolymorphicReceiver:to:" | "staticallyResolvePolymorphicReceiver:to:",
                [name, class],
            ) => {
                let name = self.variable_arg(name)?;
                self.declared(name.clone()).implicit = true;
                if let Val::Class(class, _) = class {
                    self.generator.resolved_receivers.insert(name, class.clone());
                }
                done()
            }
            ("retainMethods:", [names]) => {
                for name in self.elements_arg(names)? {
                    let name = self.variable_arg(&name)?;
                    self.generator.retained.insert(name);
                }
                done()
            }
            ("vmClass" | "interpreterClass" | "translationClass", []) => {
                Ok(Some(self.generator.vm_class.clone().map_or(Val::Nil, Val::class)))
            }
            ("wordSize" | "bytesPerWord" | "bytesPerOop", []) => Ok(Some(Val::int(self.generator.word_size))),
            ("is32Bit" | "is32BitVM", []) => Ok(Some(Val::Bool(self.generator.word_size == 4))),
            ("isCCodeGenerator", []) => Ok(Some(Val::Bool(true))),
            (
                "generateDeadCode:" | "vmClass:" | "noteUsedConstant:" | "pluginName:" | "pluginClass:"
                | "currentMethod:" | "var:as:",
                _,
            ) => done(),
            ("shouldIncludeMethodFor:selector:", [Val::Class(class, _), selector]) => {
                let selector = self.variable_arg(selector)?;
                match self.find_in(class, false, &selector) {
                    Some(method) => Ok(Some(Val::Bool(self.options_hold(method)?))),
                    None => Ok(Some(Val::Bool(false))),
                }
            }
            ("compileToTMethodSelector:in:", [selector, Val::Class(class, _)]) => {
                let selector = self.variable_arg(selector)?;
                Ok(self.find_in(class, false, &selector).map(Val::Method))
            }
            ("methodNamed:", [selector]) => {
                let selector = self.variable_arg(selector)?;
                Ok(Some(self.generator.methods.get(&selector).map_or(Val::Nil, |m| Val::Method(m))))
            }
            ("options", []) => Ok(Some(self.options_dictionary())),
            ("selectorsAndMethodsDo:", [block]) => {
                for (selector, method) in self.generator.methods.clone() {
                    self.call(block, &[Val::Symbol(selector), Val::Method(method)])?;
                }
                done()
            }
            ("cFunctionNameFor:", [selector]) => {
                let selector = self.variable_arg(selector)?;
                let name = self.generator.selector_names.get(&selector).unwrap_or(&selector);
                Ok(Some(Val::string(name.replace(':', ""))))
            }
            ("accessorDepthForMethod:", [Val::Method(method)]) => {
                let depth = self.accessor_depth(method)?;
                Ok(Some(Val::int(depth)))
            }
            ("interpreterVersion", []) => {
                let Some(class) = self.generator.vm_class.clone() else { return Ok(None) };
                let own = self.ask(&class, "interpreterVersion", Vec::new())?.and_then(|v| v.text());
                let memory = match self.ask(&class, "objectMemoryClass", Vec::new())? {
                    Some(Val::Class(memory, _)) => {
                        self.ask(&memory, "memoryManagerVersion", Vec::new())?.and_then(|v| v.text())
                    }
                    _ => None,
                };
                Ok(Some(Val::string(format!("{}[{}]", own.unwrap_or_default(), memory.unwrap_or_default()))))
            }
            // Versions of packages are not part of the sources.
            ("shortMonticelloDescriptionForClass:", [Val::Class(class, _)]) => Ok(Some(Val::string(&**class))),
            ("accessorDepthCalculator" | "vmMaker" | "logger", [])
            | ("vmMaker:" | "vmmakerConfiguration:" | "logger:" | "options:" | "show:", _) => done(),
            ("vmmakerConfiguration", []) => Ok(self.global("VMMakerConfiguration")),
            ("globalNames" | "variables", []) => {
                let names = self.generator.globals.keys().cloned().map(Val::Symbol).collect();
                Ok(Some(Val::array(names)))
            }
            _ => Ok(None),
        }
    }

    /// The options of the run as the dictionary that the sources know.
    pub fn options_dictionary(&self) -> Val<'w> {
        let dict = Val::dict(false);
        if let Val::Dict(d) = &dict {
            for (name, value) in &self.options {
                let key = Val::Symbol(name.clone());
                d.items.borrow_mut().insert(key.key(false, 0), (key, from_value(value)));
            }
        }
        dict
    }

    fn put(&mut self, stream: &Val<'w>, text: &str) -> Answer<'w> {
        self.send(stream.clone(), &"nextPutAll:".into(), vec![Val::string(text)])?;
        Ok(Some(Val::Generator))
    }

    fn variable_arg(&mut self, value: &Val<'w>) -> Result<Name, super::machine::Unwind<'w>> {
        Ok(self.text_arg(value, "the name")?.into())
    }

    fn declared(&mut self, name: Name) -> &mut GlobalSpec {
        let location = self.location();
        let global = self.generator.globals.entry(name).or_default();
        if global.location.is_none() {
            global.location = location;
        }
        global
    }

    fn warn_unknown(&mut self, name: &str) {
        let diagnostic = Diagnostic::warning(
            "unknown-variable",
            self.location(),
            format!("this declares the type of `{name}`, which is no instance variable of the unit"),
        );
        self.warnings.push(diagnostic.help("correct the name, or create the variable with `declareVar:type:`"));
    }
}

/// Is the name in the text as a whole word?
fn mentions(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(i, _)| {
        let word = |c: char| c.is_alphanumeric() || c == '_';
        !text[..i].ends_with(word) && !text[i + name.len()..].starts_with(word)
    })
}

/// What the translator can use of an object.
pub fn to_value(value: &Val) -> Value {
    match value {
        Val::Nil => Value::Nil,
        Val::Bool(b) => Value::Bool(*b),
        Val::Int(n) => Value::Int(n.clone()),
        Val::Float(f) => Value::Float(*f),
        Val::Fraction(f) => Value::Float(f.0.to_f64().unwrap_or(f64::NAN) / f.1.to_f64().unwrap_or(f64::NAN)),
        Val::Char(c) => Value::Character(*c),
        Val::Str(s) => Value::String(s.borrow().as_str().into()),
        Val::Symbol(s) if &**s == "undefined" => Value::Undefined,
        Val::Symbol(s) => Value::Symbol(s.clone()),
        Val::List(list) => match list.items.try_borrow() {
            Ok(items) => Value::Array(items.iter().map(to_value).collect()),
            Err(_) => Value::Other("an array".into()),
        },
        Val::Class(name, false) => Value::Other(name.to_string()),
        // A binding in a table stands for the name of its variable.
        Val::Binding(_, name) => Value::Symbol(name.clone()),
        other => Value::Other(format!("a {}", other.class_name())),
    }
}

/// The object that a value of a configuration is.
fn from_value<'w>(value: &Value) -> Val<'w> {
    match value {
        Value::Nil | Value::Other(_) => Val::Nil,
        Value::Bool(b) => Val::Bool(*b),
        Value::Int(n) => Val::Int(n.clone()),
        Value::Float(f) => Val::Float(*f),
        Value::Character(c) => Val::Char(*c),
        Value::String(s) => Val::string(&**s),
        Value::Symbol(s) => Val::Symbol(s.clone()),
        Value::Undefined => Val::symbol("undefined"),
        Value::Array(elements) => Val::array(elements.iter().map(from_value).collect()),
    }
}
