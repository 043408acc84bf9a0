//! Builds a [`World`] from files.

use super::{Class, Package, World, traits};
use crate::ast;
use crate::diag::{self, Diagnostic};
use crate::parse::parse_method;
use crate::source::{FileId, Location, Name, SourceFile, SourceMap};
use crate::spec::MethodDef;
use crate::tonel::{self, Definition, Kind, MethodSource, TonelFile};
use indexmap::IndexMap;
use indexmap::map::Entry;
use rayon::prelude::*;
use std::sync::Arc;

/// Classes of the Smalltalk kernel that sources may name without defining them.
pub fn kernel_class_names() -> &'static [&'static str] {
    KERNEL
}

const KERNEL: &[&str] = &[
    "AbstractFileReference",
    "Array",
    "ArrayedCollection",
    "Association",
    "Bag",
    "Bitmap",
    "BlockClosure",
    "Boolean",
    "ByteArray",
    "ByteString",
    "ByteSymbol",
    "Character",
    "Class",
    "ClassDescription",
    "Collection",
    "Color",
    "CompiledMethod",
    "Context",
    "Date",
    "DateAndTime",
    "Delay",
    "Dictionary",
    "DoubleByteArray",
    "DoubleWordArray",
    "Error",
    "Exception",
    "False",
    "FileReference",
    "FileSystem",
    "Float",
    "Form",
    "Fraction",
    "IdentityDictionary",
    "IdentitySet",
    "Integer",
    "Interval",
    "Json",
    "LargeInteger",
    "LargeNegativeInteger",
    "LargePositiveInteger",
    "LookupKey",
    "Magnitude",
    "Message",
    "MessageSend",
    "Metaclass",
    "Mutex",
    "Number",
    "Object",
    "OrderedCollection",
    "OrderedDictionary",
    "Point",
    "Pragma",
    "Process",
    "Processor",
    "ProtoObject",
    "RBMethodNode",
    "Random",
    "ReadStream",
    "ReadWriteStream",
    "Rectangle",
    "ScaledDecimal",
    "Semaphore",
    "SequenceableCollection",
    "Set",
    "SharedPool",
    "SharedQueue",
    "Slot",
    "SmallFloat64",
    "SmallInteger",
    "Smalltalk",
    "SortedCollection",
    "Stack",
    "Stream",
    "String",
    "Symbol",
    "SystemVersion",
    "TestCase",
    "TestResource",
    "Text",
    "Time",
    "Timespan",
    "Trait",
    "Transcript",
    "True",
    "UIManager",
    "UndefinedObject",
    "ValueHolder",
    "Warning",
    "WeakArray",
    "WideString",
    "WordArray",
    "WriteStream",
    "Error",
    "ZeroDivide",
    "BaselineOf",
    "DoubleFloatArray",
    "FloatArray",
    "Float32Array",
    "Float64Array",
    "IntegerArray",
];

/// One file as read and parsed, with what is wrong in it.
pub struct Parsed<'s> {
    pub file: FileId,
    pub source: &'s SourceFile,
    pub tonel: TonelFile,
    /// Parallel to `tonel.methods`; `None` where not even the pattern could be read.
    pub trees: Vec<Option<ast::Method>>,
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads and parses the files that are wanted, in their order; as many at a time as there are processors.
pub fn parse_all(sources: &SourceMap, wanted: impl Fn(&SourceFile) -> bool) -> Vec<Parsed<'_>> {
    let files: Vec<(FileId, &SourceFile)> = sources.iter().filter(|(_, source)| wanted(source)).collect();
    files
        .into_par_iter()
        .map(|(file, source)| {
            let (tonel, diagnostics) = tonel::parse(file, source);
            Parsed::new(file, source, tonel, diagnostics)
        })
        .collect()
}

impl<'s> Parsed<'s> {
    /// Parses the methods of a file that was read.
    fn new(file: FileId, source: &'s SourceFile, tonel: TonelFile, mut diagnostics: Vec<Diagnostic>) -> Self {
        let mut trees = Vec::with_capacity(tonel.methods.len());
        for method in &tonel.methods {
            let (tree, problems) = parse_method(file, source, method);
            trees.push(tree);
            diagnostics.extend(problems);
        }
        Parsed { file, source, tonel, trees, diagnostics }
    }
}

impl World {
    /// Reads every Tonel file of the map; files with another extension than `.st` are left alone.
    pub fn load(sources: &SourceMap) -> (World, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let files = parse_all(sources, |source| is_tonel(&source.path));
        let world = Self::from_parsed(files, &mut diagnostics);
        diag::tidy(&mut diagnostics);
        (world, diagnostics)
    }

    /// As [`World::load`], from files that are already read.
    pub fn from_files(files: &[(FileId, &SourceFile, TonelFile)], diagnostics: &mut Vec<Diagnostic>) -> World {
        let parsed = files.iter().map(|(file, source, tonel)| Parsed::new(*file, source, tonel.clone(), Vec::new()));
        Self::from_parsed(parsed.collect(), diagnostics)
    }

    /// As [`World::load`], from files that are already parsed.
    pub fn from_parsed(mut files: Vec<Parsed>, diagnostics: &mut Vec<Diagnostic>) -> World {
        let mut world = World::default();
        for file in &mut files {
            diagnostics.append(&mut file.diagnostics);
            world.define(file.file, file.source, &file.tonel, diagnostics);
        }
        for Parsed { file, tonel, trees, .. } in files {
            for (method, tree) in tonel.methods.iter().zip(trees) {
                world.add_method(file, &tonel, method, tree, diagnostics);
            }
        }
        super::directives::statements_to_pragmas(&mut world);
        world.check_superclasses(diagnostics);
        traits::flatten(&mut world, diagnostics);
        world
    }

    /// Gives traits that use other traits the methods and variables of these, as every class has them already.
    pub fn compose_traits(&mut self, diagnostics: &mut Vec<Diagnostic>) {
        traits::flatten_traits(self, diagnostics);
    }

    fn define(&mut self, file: FileId, source: &SourceFile, tonel: &TonelFile, diagnostics: &mut Vec<Diagnostic>) {
        let definition = &tonel.definition;
        let location = Location { file, span: definition.name_span };
        if definition.name.is_empty() {
            return;
        }
        let (map, what) = match tonel.kind {
            Kind::Extension => return,
            Kind::Package => {
                let package = Package { name: definition.name.clone(), comment: tonel.comment.clone(), location };
                self.packages.entry(definition.name.clone()).or_insert(package);
                return;
            }
            Kind::Class => (&mut self.classes, "class"),
            Kind::Trait => (&mut self.traits, "trait"),
        };
        let mut class = Class::named(definition.name.clone(), location);
        class.take(definition);
        class.comment = tonel.comment.clone();
        class.package = class.package.or_else(|| package_of(source, definition));
        match map.entry(definition.name.clone()) {
            Entry::Vacant(vacant) => {
                vacant.insert(class);
            }
            Entry::Occupied(occupied) => diagnostics.push(
                Diagnostic::error(
                    "duplicate-class",
                    location,
                    format!("the {what} `{}` is defined a second time", definition.name),
                )
                .related(occupied.get().location, "first defined here")
                .help("rename one of the two, or load only one of the folders"),
            ),
        }
    }

    fn add_method(
        &mut self,
        file: FileId,
        tonel: &TonelFile,
        method: &MethodSource,
        tree: Option<ast::Method>,
        diagnostics: &mut Vec<Diagnostic>,
    ) {
        let owner_location = Location { file, span: method.owner_span };
        if method.owner != tonel.definition.name && !tonel.definition.name.is_empty() {
            diagnostics.push(
                Diagnostic::error(
                    "foreign-method",
                    owner_location,
                    format!("this is a method of `{}` in the file of `{}`", method.owner, tonel.definition.name),
                )
                .help(format!("correct the name, or move the method to `{}.extension.st`", method.owner)),
            );
            return;
        }
        let Some(ast) = tree else { return };
        let class = match self.traits.get_mut(&method.owner) {
            Some(class) => class,
            None => {
                let entry = self.classes.entry(method.owner.clone());
                entry.or_insert_with(|| Class::named(method.owner.clone(), owner_location))
            }
        };
        let methods = if method.class_side { &mut class.class_methods } else { &mut class.methods };
        let side = if method.class_side { " class" } else { "" };
        let definition = MethodDef {
            class: method.owner.clone(),
            class_side: method.class_side,
            category: method.category.clone(),
            ast,
            file,
        };
        match methods.entry(definition.ast.selector.clone()) {
            Entry::Vacant(vacant) => {
                vacant.insert(Arc::new(definition));
            }
            Entry::Occupied(occupied) => {
                let first = occupied.get();
                let location = Location { file, span: definition.ast.selector_span };
                let first = Location { file: first.file, span: first.ast.selector_span };
                diagnostics.push(
                    Diagnostic::error(
                        "duplicate-method",
                        location,
                        format!("`{}{side}` has a second method `{}`", method.owner, definition.ast.selector),
                    )
                    .related(first, "the first one is here")
                    .help("remove or rename one of the two"),
                );
            }
        }
    }

    fn check_superclasses(&mut self, diagnostics: &mut Vec<Diagnostic>) {
        let mut circular: Vec<Name> = Vec::new();
        for class in self.classes.values().filter(|c| c.defined) {
            let Some(superclass) = &class.superclass else { continue };
            if !self.classes.get(superclass).is_some_and(|c| c.defined) && !KERNEL.contains(&&**superclass) {
                diagnostics.push(
                    Diagnostic::warning(
                        "unknown-superclass",
                        class.location,
                        format!("the superclass `{superclass}` of `{}` is not among the sources", class.name),
                    )
                    .help("add the folder that defines it, or correct the name; without it nothing is inherited"),
                );
            }
            let mut seen = vec![&class.name];
            let mut next = self.classes.get(superclass);
            while let Some(current) = next {
                if current.name == class.name {
                    circular.push(class.name.clone());
                    break;
                }
                if seen.contains(&&current.name) {
                    break;
                }
                seen.push(&current.name);
                next = current.superclass.as_ref().and_then(|s| self.classes.get(s));
            }
        }
        for name in circular {
            if let Some(class) = self.classes.get_mut(&name) {
                diagnostics.push(
                    Diagnostic::error(
                        "circular-superclass",
                        class.location,
                        format!("`{name}` is its own superclass, directly or through others"),
                    )
                    .help("correct the superclass of one of the classes in the circle"),
                );
                class.superclass = None;
            }
        }
    }
}

impl Class {
    fn named(name: Name, location: Location) -> Class {
        Class {
            name,
            superclass: None,
            defined: false,
            inst_vars: Vec::new(),
            class_vars: Vec::new(),
            pools: Vec::new(),
            class_inst_vars: Vec::new(),
            traits: None,
            class_traits: None,
            layout: None,
            category: None,
            package: None,
            tag: None,
            comment: None,
            location,
            methods: IndexMap::new(),
            class_methods: IndexMap::new(),
        }
    }

    fn take(&mut self, definition: &Definition) {
        self.defined = true;
        self.superclass = definition.superclass.clone();
        self.inst_vars = definition.inst_vars.clone();
        self.class_vars = definition.class_vars.clone();
        self.pools = definition.pools.clone();
        self.class_inst_vars = definition.class_inst_vars.clone();
        self.traits = definition.traits.clone().filter(|t| !matches!(&**t, "" | "{}"));
        self.class_traits = definition.class_traits.clone().filter(|t| !matches!(&**t, "" | "{}"));
        self.layout = definition.layout.clone();
        self.category = definition.category.clone();
        self.package = definition.package.clone();
        self.tag = definition.tag.clone();
    }
}

/// Older files name no package: it is the folder, else what the category begins with.
fn package_of(source: &SourceFile, definition: &Definition) -> Option<Name> {
    let mut parts = source.path.rsplit('/');
    parts.next();
    if let Some(folder) = parts.next() {
        return Some(folder.into());
    }
    definition.category.as_ref().map(|c| c.split('-').next().unwrap_or(c).into())
}

fn is_tonel(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.ends_with(".st") || !file.contains('.')
}
