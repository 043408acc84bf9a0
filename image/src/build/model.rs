//! Sources to classes: who inherits from whom, what each declares, which methods it has.
//!
//! *In*: Tonel texts, in any order. *Out*: a [`Model`] sorted by class name, or what is wrong with the texts. Files of
//! packages are read past; traits are refused.

use crate::format::{ClassFormat, instance};
use slang::ast::Method;
use slang::diag::{Diagnostic, Severity};
use slang::source::{FileId, Location, Name, SourceFile, Span};
use slang::tonel::{self, Kind, Slot, TonelFile};
use std::collections::BTreeMap;

/// Position of a class in [`Model::classes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClassId(pub usize);

/// A class or its metaclass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Side {
    pub class: ClassId,
    pub meta: bool,
}

pub struct MethodDef {
    pub file: FileId,
    pub tree: Method,
    pub category: Name,
}

pub struct Class {
    pub name: Name,
    pub location: Location,
    pub superclass: Option<ClassId>,
    /// Own variables only.
    pub inst_vars: Vec<Name>,
    pub class_inst_vars: Vec<Name>,
    pub class_vars: Vec<Name>,
    pub pools: Vec<ClassId>,
    pub format: ClassFormat,
    pub category: Name,
    pub comment: Option<Name>,
    /// By selector.
    pub methods: BTreeMap<Name, MethodDef>,
    pub class_methods: BTreeMap<Name, MethodDef>,
}

impl Class {
    pub fn side(&self, meta: bool) -> &BTreeMap<Name, MethodDef> {
        if meta { &self.class_methods } else { &self.methods }
    }
}

pub struct Model {
    /// By name.
    pub classes: Vec<Class>,
    index: BTreeMap<Name, ClassId>,
}

impl Model {
    pub fn find(&self, name: &str) -> Option<ClassId> {
        self.index.get(name).copied()
    }

    pub fn get(&self, id: ClassId) -> &Class {
        &self.classes[id.0]
    }

    pub fn ids(&self) -> impl Iterator<Item = ClassId> + use<> {
        (0..self.classes.len()).map(ClassId)
    }

    /// The class and its superclasses, from the class up.
    pub fn chain(&self, id: ClassId) -> impl Iterator<Item = ClassId> + '_ {
        std::iter::successors(Some(id), |id| self.get(*id).superclass)
    }

    /// Every instance variable, inherited ones first.
    pub fn all_inst_vars(&self, id: ClassId) -> Vec<Name> {
        let mut levels: Vec<_> = self.chain(id).map(|c| &self.get(c).inst_vars).collect();
        levels.reverse();
        levels.into_iter().flatten().cloned().collect()
    }

    pub fn all_class_inst_vars(&self, id: ClassId) -> Vec<Name> {
        let mut levels: Vec<_> = self.chain(id).map(|c| &self.get(c).class_inst_vars).collect();
        levels.reverse();
        levels.into_iter().flatten().cloned().collect()
    }
}

/// Reads every source. The n-th one has the file number n.
pub fn read(sources: &[(String, String)]) -> Result<Model, Vec<Diagnostic>> {
    let mut reader = Reader { problems: Vec::new(), classes: BTreeMap::new(), links: BTreeMap::new() };
    let mut files = Vec::new();
    for (number, (path, text)) in sources.iter().enumerate() {
        let source = SourceFile::new(path.clone(), text.as_str());
        let file = FileId(number as u32);
        let (tonel, problems) = tonel::parse(file, &source);
        reader.problems.extend(problems);
        reader.define(&tonel);
        files.push((source, tonel));
    }
    let model = reader.link();
    let mut model = match model {
        Some(model) => model,
        None => return Err(reader.problems),
    };
    for (source, tonel) in &files {
        reader.methods(source, tonel, &mut model);
    }
    reader.problems.retain(|p| p.severity == Severity::Error);
    if reader.problems.is_empty() { Ok(model) } else { Err(reader.problems) }
}

/// What a definition says by name and [`Reader::link`] resolves.
struct Links {
    superclass: Option<Name>,
    superclass_location: Location,
    layout: Option<Name>,
    pools: Vec<Slot>,
}

struct Reader {
    problems: Vec<Diagnostic>,
    classes: BTreeMap<Name, Class>,
    links: BTreeMap<Name, Links>,
}

fn names(slots: &[Slot]) -> Vec<Name> {
    slots.iter().map(|slot| slot.name.clone()).collect()
}

impl Reader {
    fn error(&mut self, code: &'static str, location: Location, message: String) {
        self.problems.push(Diagnostic::error(code, location, message));
    }

    fn define(&mut self, tonel: &TonelFile) {
        let definition = &tonel.definition;
        let at = |span: Span| Location { file: tonel.file, span };
        let location = at(definition.name_span);
        match tonel.kind {
            Kind::Class => {}
            Kind::Trait => {
                return self.error(
                    "trait-in-image",
                    location,
                    format!("the trait {} cannot be built", definition.name),
                );
            }
            Kind::Extension | Kind::Package => return,
        }
        if definition.name.is_empty() {
            return;
        }
        if definition.traits.is_some() || definition.class_traits.is_some() {
            self.error("trait-in-image", location, format!("{} uses traits, which cannot be built", definition.name));
        }
        if let Some(other) = self.classes.get(&definition.name) {
            let problem =
                Diagnostic::error("duplicate-class", location, format!("{} is defined twice", definition.name))
                    .related(other.location, "the other definition");
            return self.problems.push(problem);
        }
        let category = match (&definition.category, &definition.package, &definition.tag) {
            (Some(category), ..) => category.clone(),
            (None, Some(package), Some(tag)) => format!("{package}-{tag}").into(),
            (None, Some(package), None) => package.clone(),
            _ => "".into(),
        };
        let superclass_location =
            if definition.superclass_span == Span::default() { location } else { at(definition.superclass_span) };
        let links = Links {
            superclass: definition.superclass.clone(),
            superclass_location,
            layout: definition.layout.clone(),
            pools: definition.pools.clone(),
        };
        self.links.insert(definition.name.clone(), links);
        let class = Class {
            name: definition.name.clone(),
            location,
            superclass: None,
            inst_vars: names(&definition.inst_vars),
            class_inst_vars: names(&definition.class_inst_vars),
            class_vars: names(&definition.class_vars),
            pools: Vec::new(),
            format: ClassFormat { fixed: 0, spec: 0 },
            category,
            comment: tonel.comment.as_ref().map(|c| c.text.as_str().into()),
            methods: BTreeMap::new(),
            class_methods: BTreeMap::new(),
        };
        self.classes.insert(definition.name.clone(), class);
    }

    /// Resolves superclasses and pools and works out the formats.
    fn link(&mut self) -> Option<Model> {
        let index: BTreeMap<Name, ClassId> =
            self.classes.keys().enumerate().map(|(i, name)| (name.clone(), ClassId(i))).collect();
        let mut model = Model { classes: std::mem::take(&mut self.classes).into_values().collect(), index };
        let links = std::mem::take(&mut self.links);
        for id in model.ids() {
            let class = model.get(id);
            let Links { superclass, superclass_location: location, pools, .. } = &links[&class.name];
            let name = class.name.clone();
            let class_location = class.location;
            let found = superclass.as_ref().map(|s| model.find(s));
            if found == Some(None) {
                let superclass = superclass.as_deref().unwrap_or("");
                self.error("unknown-class", *location, format!("the superclass {superclass} of {name} does not exist"));
            }
            model.classes[id.0].superclass = found.flatten();
            for pool in pools {
                match model.find(&pool.name) {
                    Some(pool) => model.classes[id.0].pools.push(pool),
                    None => {
                        let location = Location { file: class_location.file, span: pool.span };
                        self.error("unknown-class", location, format!("the pool {} does not exist", pool.name));
                    }
                }
            }
        }
        for id in model.ids() {
            if model.chain(id).skip(1).take(model.classes.len() + 1).any(|c| c == id) {
                let class = model.get(id);
                self.error("cyclic-superclass", class.location, format!("{} inherits from itself", class.name));
            }
        }
        if !self.problems.iter().all(|p| p.severity != Severity::Error) {
            return None;
        }
        for id in model.ids() {
            let kind = self.kind(&model, &links, id);
            let fixed = model.all_inst_vars(id).len();
            let spec = match kind {
                instance::EMPTY | instance::FIXED if fixed > 0 => instance::FIXED,
                instance::EMPTY | instance::FIXED => instance::EMPTY,
                instance::ARRAY if fixed > 0 => instance::VARIABLE,
                other => other,
            };
            let class = model.get(id);
            if fixed > 0 && spec >= instance::IMMEDIATE_OR_FORWARDER {
                let message = format!("{} cannot have instance variables: its instances hold no objects", class.name);
                self.error("bad-layout", class.location, message);
            }
            for name in &class.inst_vars {
                if model.chain(id).skip(1).any(|c| model.get(c).inst_vars.contains(name)) {
                    let message = format!("{name} is an inherited instance variable of {} already", class.name);
                    self.error("duplicate-variable", class.location, message);
                }
            }
            model.classes[id.0].format = ClassFormat { fixed: fixed as u16, spec };
        }
        Some(model)
    }

    /// The instance format a class or the nearest superclass that says something asks for.
    fn kind(&mut self, model: &Model, links: &BTreeMap<Name, Links>, id: ClassId) -> u8 {
        for class in model.chain(id) {
            let class = model.get(class);
            let Some(layout) = &links[&class.name].layout else { continue };
            return match &**layout {
                "normal" | "FixedLayout" => continue,
                "variable" | "VariableLayout" => instance::ARRAY,
                "weak" | "WeakLayout" => instance::WEAK,
                "ephemeron" | "EphemeronLayout" => instance::EPHEMERON,
                "bytes" | "ByteLayout" => instance::BYTES,
                "words" | "WordLayout" => instance::LONGS32,
                "doubleBytes" | "DoubleByteLayout" => instance::SHORTS,
                "doubleWords" | "DoubleWordLayout" => instance::LONGS64,
                "immediate" | "ImmediateLayout" => instance::IMMEDIATE_OR_FORWARDER,
                "compiledMethod" | "CompiledMethodLayout" => instance::CODE,
                other => {
                    let message = format!("{other} is not a layout of class {}", class.name);
                    self.error("bad-layout", class.location, message);
                    instance::FIXED
                }
            };
        }
        instance::FIXED
    }

    fn methods(&mut self, source: &SourceFile, tonel: &TonelFile, model: &mut Model) {
        if matches!(tonel.kind, Kind::Trait | Kind::Package) {
            return;
        }
        for method in &tonel.methods {
            let Some(class) = model.find(&method.owner) else {
                let location = Location { file: tonel.file, span: method.owner_span };
                self.error("unknown-class", location, format!("the class {} does not exist", method.owner));
                continue;
            };
            let (tree, problems) = slang::parse::parse_method(tonel.file, source, method);
            self.problems.extend(problems);
            let Some(tree) = tree else { continue };
            let class = &mut model.classes[class.0];
            let methods = if method.class_side { &mut class.class_methods } else { &mut class.methods };
            let location = Location { file: tonel.file, span: tree.selector_span };
            if let Some(other) = methods.get(&tree.selector) {
                let other = Location { file: other.file, span: other.tree.selector_span };
                let side = if method.class_side { " class" } else { "" };
                let message = format!("{}{side}>>{} is defined twice", class.name, tree.selector);
                self.problems.push(
                    Diagnostic::error("duplicate-method", location, message).related(other, "the other definition"),
                );
                continue;
            }
            methods
                .insert(tree.selector.clone(), MethodDef { file: tonel.file, tree, category: method.category.clone() });
        }
    }
}
