//! Sources to classes: who inherits from whom, what each declares, which methods it has.
//!
//! *In*: Tonel texts, in any order. *Out*: a [`Model`] sorted by class name, or what is wrong with the texts. Files of
//! packages are read past. A class that uses traits has their methods and variables as if it defined them itself. Traits stand
//! beside the classes, or among them where the kernel has objects for them.

use super::profile::Traits;
use crate::format::{ClassFormat, instance};
use slang::ast::Method;
use slang::diag::{Diagnostic, Severity};
use slang::model::World;
use slang::source::{FileId, Location, Name, SourceFile, Span};
use slang::tonel::{self, Definition, Kind, Slot, TonelFile};
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

#[derive(Clone)]
pub struct MethodDef {
    pub file: FileId,
    pub tree: Method,
    pub category: Name,
    /// Where the message pattern and the body are, without brackets.
    pub pattern: Span,
    pub body: Span,
    /// Written in a trait that the class uses.
    pub from_trait: bool,
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
    /// Own variables of a kind other than the ordinary one: position among the own ones, and the class of the slot.
    pub special_slots: Vec<(usize, Name)>,
    pub package: Name,
    pub tag: Option<Name>,
    pub category: Name,
    pub comment: Option<Name>,
    pub is_trait: bool,
    /// The compositions of traits both sides use, where traits are objects.
    pub uses: Option<Name>,
    pub class_uses: Option<Name>,
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
    /// Traits without objects, as classes without a superclass.
    pub traits: Vec<Class>,
    /// The class of traits that are objects, and the one whose methods these have on their class side.
    trait_classes: Option<(ClassId, ClassId)>,
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

    /// Whether it is a trait, or a class whose metaclass knows about traits.
    pub fn is_traited(&self, id: ClassId) -> bool {
        self.trait_classes.is_some()
            && self
                .chain(id)
                .any(|c| self.get(c).is_trait || self.get(c).uses.is_some() || self.get(c).class_uses.is_some())
    }

    /// The class that the metaclasses at the root of the hierarchy inherit from: the given one, or that of traits.
    pub fn root_of_metaclass(&self, id: ClassId, class_class: ClassId) -> ClassId {
        match self.trait_classes {
            Some((of_traits, _)) if self.get(id).is_trait => of_traits,
            _ => class_class,
        }
    }

    /// Those that know about traits, each behind what it inherits from and uses.
    pub fn traited(&self) -> Vec<ClassId> {
        let mut order = Vec::new();
        self.ids().filter(|id| self.is_traited(*id)).for_each(|id| self.visit_traited(id, &mut vec![], &mut order));
        order
    }

    /// Gives the class sides of those whose superclass has them not yet the methods that all of them have.
    fn add_methods_of_traited(&mut self) {
        let Some((of_traits, common)) = self.trait_classes else { return };
        let inherits = |id: ClassId| self.get(id).superclass.is_some_and(|s| self.is_traited(s));
        let wanted: Vec<ClassId> = self.ids().filter(|id| self.is_traited(*id) && !inherits(*id)).collect();
        let common: Vec<_> = self.get(common).methods.iter().map(|(s, m)| (s.clone(), m.clone())).collect();
        let own: Vec<Name> = self.get(of_traits).methods.keys().cloned().collect();
        for id in wanted {
            let class = &mut self.classes[id.0];
            for (selector, method) in &common {
                if class.is_trait && own.contains(selector) {
                    continue;
                }
                let method = MethodDef { from_trait: true, ..method.clone() };
                class.class_methods.entry(selector.clone()).or_insert(method);
            }
        }
    }

    fn visit_traited(&self, id: ClassId, open: &mut Vec<ClassId>, order: &mut Vec<ClassId>) {
        if open.contains(&id) || order.contains(&id) || !self.is_traited(id) {
            return;
        }
        open.push(id);
        let class = self.get(id);
        class.superclass.iter().for_each(|s| self.visit_traited(*s, open, order));
        for text in class.uses.iter().chain(&class.class_uses) {
            let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
            words.filter_map(|word| self.find(word)).for_each(|used| self.visit_traited(used, open, order));
        }
        open.pop();
        order.push(id);
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

/// Reads every source. The n-th one has the file number n. `traits` says how traits are objects; they are where the sources have
/// the classes for it.
pub fn read(sources: &[(String, String)], traits: Option<&Traits>) -> Result<Model, Vec<Diagnostic>> {
    let Reading { model, mut problems, refused, .. } = read_leniently(sources, traits);
    problems.extend(refused.into_iter().map(|r| r.problem));
    problems.retain(|p| p.severity == Severity::Error);
    if problems.is_empty() { Ok(model) } else { Err(problems) }
}

/// A method that cannot be part of the model, and why.
pub struct Refusal {
    pub owner: Name,
    pub class_side: bool,
    /// Empty where not even the selector could be read.
    pub selector: Name,
    pub problem: Diagnostic,
}

/// What could be made of the sources, good or bad.
pub struct Reading {
    pub model: Model,
    /// About files and classes.
    pub problems: Vec<Diagnostic>,
    /// Of all methods written down.
    pub refused: Vec<Refusal>,
    pub methods: usize,
}

/// Reads every source as far as it can be read: classes with an impossible definition are there with what makes sense of it.
pub fn read_leniently(sources: &[(String, String)], traits: Option<&Traits>) -> Reading {
    let mut reader = Reader {
        problems: Vec::new(),
        refused: Vec::new(),
        classes: BTreeMap::new(),
        traits: BTreeMap::new(),
        links: BTreeMap::new(),
    };
    let mut files = Vec::new();
    for (number, (path, text)) in sources.iter().enumerate() {
        let source = SourceFile::new(path.clone(), text.as_str());
        let file = FileId(number as u32);
        let (tonel, problems) = tonel::parse(file, &source);
        reader.problems.extend(problems);
        reader.define(&source, &tonel);
        files.push((file, source, tonel));
    }
    let traits = traits.filter(|t| {
        let needed = [&t.class, &t.metaclass, &t.user_metaclass, &t.class_methods];
        needed.into_iter().all(|class| reader.classes.contains_key(class.as_str()))
    });
    if traits.is_some() {
        reader.make_traits_classes();
    }
    let users = reader.uses_traits(&files, traits.is_some());
    let mut model = reader.link();
    model.trait_classes = traits.and_then(|t| Some((model.find(&t.class)?, model.find(&t.class_methods)?)));
    for (_, source, tonel) in &files {
        reader.methods(source, tonel, &mut model);
    }
    for class in users {
        let Some(id) = model.find(&class.name) else { continue };
        let own = &mut model.classes[id.0];
        for (own, brought) in [(&mut own.methods, class.methods), (&mut own.class_methods, class.class_methods)] {
            for (selector, method) in brought {
                own.entry(selector).or_insert_with(|| MethodDef {
                    file: method.file,
                    tree: method.ast.clone(),
                    category: method.category.clone(),
                    pattern: Span::default(),
                    body: Span::default(),
                    from_trait: true,
                });
            }
        }
    }
    model.add_methods_of_traited();
    let methods = files.iter().map(|(_, _, tonel)| tonel.methods.len()).sum();
    Reading { model, problems: reader.problems, refused: reader.refused, methods }
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
    refused: Vec<Refusal>,
    classes: BTreeMap<Name, Class>,
    traits: BTreeMap<Name, Class>,
    links: BTreeMap<Name, Links>,
}

/// Variables declared with a class of slots of their own, `#a => WeakSlot`.
fn special_slots(slots: &[Slot]) -> Vec<(usize, Name)> {
    let special = |(i, slot): (usize, &Slot)| {
        let (_, class) = slot.declaration.split_once("=>")?;
        let class = class.trim().split(|c: char| !c.is_alphanumeric()).next()?;
        (class != "InstanceVariableSlot").then(|| (i, class.into()))
    };
    slots.iter().enumerate().filter_map(special).collect()
}

/// The package a definition names, or the folder of its file.
fn package_of(source: &SourceFile, definition: &Definition) -> Name {
    match &definition.package {
        Some(package) => package.clone(),
        None => source.path.rsplit('/').nth(1).unwrap_or("").into(),
    }
}

fn names(slots: &[Slot]) -> Vec<Name> {
    slots.iter().map(|slot| slot.name.clone()).collect()
}

impl Reader {
    fn error(&mut self, code: &'static str, location: Location, message: String) {
        self.problems.push(Diagnostic::error(code, location, message));
    }

    /// Makes traits classes like others.
    fn make_traits_classes(&mut self) {
        for (name, class) in std::mem::take(&mut self.traits) {
            if let Some(other) = self.classes.get(&name) {
                let problem =
                    Diagnostic::error("duplicate-class", class.location, format!("{name} is a trait and a class"))
                        .related(other.location, "the class");
                self.problems.push(problem);
                continue;
            }
            let superclass_location = class.location;
            let links = Links { superclass: None, superclass_location, layout: None, pools: Vec::new() };
            self.links.insert(name.clone(), links);
            self.classes.insert(name, Class { is_trait: true, ..class });
        }
    }

    /// Gives the classes that use traits the variables of these, and answers them with the methods they have then. Traits
    /// that are objects use others themselves.
    fn uses_traits(&mut self, files: &[(FileId, SourceFile, TonelFile)], objects: bool) -> Vec<slang::model::Class> {
        let uses = |tonel: &TonelFile| tonel.definition.traits.is_some() || tonel.definition.class_traits.is_some();
        if !files.iter().any(|(_, _, tonel)| uses(tonel)) {
            return Vec::new();
        }
        let borrowed: Vec<_> = files.iter().map(|(id, source, tonel)| (*id, source, tonel.clone())).collect();
        let mut problems = Vec::new();
        let mut world = World::from_files(&borrowed, &mut problems);
        let mut known = world.classes.clone();
        if objects {
            world.compose_traits(&mut problems);
            known.extend(world.traits);
        }
        problems.retain(|p| matches!(p.code, "trait-composition" | "unknown-trait"));
        if objects {
            // The image itself composes them once more.
            problems.iter_mut().for_each(|p| p.severity = Severity::Error);
        }
        self.problems.extend(problems);
        let users: Vec<_> = known.into_values().filter(|c| c.traits.is_some() || c.class_traits.is_some()).collect();
        for user in &users {
            let Some(class) = self.classes.get_mut(&user.name) else { continue };
            class.inst_vars = names(&user.inst_vars);
            class.special_slots = special_slots(&user.inst_vars);
            if objects {
                class.uses = user.traits.clone();
                class.class_uses = user.class_traits.clone();
            }
            class.class_inst_vars = names(&user.class_inst_vars);
        }
        users
    }

    fn define(&mut self, source: &SourceFile, tonel: &TonelFile) {
        let definition = &tonel.definition;
        let at = |span: Span| Location { file: tonel.file, span };
        let location = at(definition.name_span);
        if matches!(tonel.kind, Kind::Extension | Kind::Package) || definition.name.is_empty() {
            return;
        }
        let is_trait = tonel.kind == Kind::Trait;
        let known = if is_trait { &self.traits } else { &self.classes };
        if let Some(other) = known.get(&definition.name) {
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
        if !is_trait {
            self.links.insert(definition.name.clone(), links);
        }
        let class = Class {
            name: definition.name.clone(),
            location,
            superclass: None,
            inst_vars: names(&definition.inst_vars),
            class_inst_vars: names(&definition.class_inst_vars),
            class_vars: names(&definition.class_vars),
            pools: Vec::new(),
            format: ClassFormat { fixed: 0, spec: 0 },
            special_slots: special_slots(&definition.inst_vars),
            package: package_of(source, definition),
            tag: definition.tag.clone(),
            category,
            comment: tonel.comment.as_ref().map(|c| c.text.as_str().into()),
            is_trait: false,
            uses: None,
            class_uses: None,
            methods: BTreeMap::new(),
            class_methods: BTreeMap::new(),
        };
        let known = if is_trait { &mut self.traits } else { &mut self.classes };
        known.insert(definition.name.clone(), class);
    }

    /// Resolves superclasses and pools and works out the formats.
    fn link(&mut self) -> Model {
        let index: BTreeMap<Name, ClassId> =
            self.classes.keys().enumerate().map(|(i, name)| (name.clone(), ClassId(i))).collect();
        let classes = std::mem::take(&mut self.classes).into_values().collect();
        let traits = std::mem::take(&mut self.traits).into_values().collect();
        let mut model = Model { classes, index, traits, trait_classes: None };
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
                let class = &mut model.classes[id.0];
                class.superclass = None;
                let (location, message) = (class.location, format!("{} inherits from itself", class.name));
                self.error("cyclic-superclass", location, message);
            }
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
        model
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
        for method in &tonel.methods {
            let (tree, problems) = slang::parse::parse_method(tonel.file, source, method);
            let selector = tree.as_ref().map_or("".into(), |t| t.selector.clone());
            let mut refuse = |problem| {
                let (owner, selector) = (method.owner.clone(), selector.clone());
                self.refused.push(Refusal { owner, class_side: method.class_side, selector, problem });
            };
            if let Some(problem) = problems.into_iter().find(|p| p.severity == Severity::Error) {
                refuse(problem);
                continue;
            }
            let Some(tree) = tree else {
                let location = Location { file: tonel.file, span: method.pattern };
                refuse(Diagnostic::error("method-pattern", location, "this is not the beginning of a method"));
                continue;
            };
            let class = match model.find(&method.owner) {
                Some(class) => &mut model.classes[class.0],
                None => match model.traits.iter_mut().find(|t| t.name == method.owner) {
                    Some(class) => class,
                    None => {
                        let location = Location { file: tonel.file, span: method.owner_span };
                        let message = format!("the class {} does not exist", method.owner);
                        refuse(Diagnostic::error("unknown-class", location, message));
                        continue;
                    }
                },
            };
            let methods = if method.class_side { &mut class.class_methods } else { &mut class.methods };
            let location = Location { file: tonel.file, span: tree.selector_span };
            if let Some(other) = methods.get(&tree.selector) {
                let other = Location { file: other.file, span: other.tree.selector_span };
                let side = if method.class_side { " class" } else { "" };
                let message = format!("{}{side}>>{} is defined twice", class.name, tree.selector);
                refuse(Diagnostic::error("duplicate-method", location, message).related(other, "the other definition"));
                continue;
            }
            methods.insert(
                tree.selector.clone(),
                MethodDef {
                    file: tonel.file,
                    tree,
                    category: method.category.clone(),
                    pattern: method.pattern,
                    body: method.body,
                    from_trait: false,
                },
            );
        }
    }
}
