//! Sources to an image.
//!
//! *In*: Tonel texts and a [`Profile`]. *Out*: the bytes of an image and a [`Report`], or every problem found. The same texts
//! in any order give the same bytes.
//!
//! | step | module |
//! | --- | --- |
//! | sources to classes | [`model`] |
//! | names to variables | [`scope`], [`slots`] |
//! | objects | [`kinds`], [`heap`], [`methods`], [`classes`], [`layouts`], [`packages`] |
//! | what the virtual machine looks for | [`system`] |
//! | the text of methods | [`sources`] |

pub mod baseline;
pub mod check;
pub mod classes;
pub mod heap;
pub mod kinds;
pub mod layouts;
pub mod methods;
pub mod model;
pub mod packages;
pub mod profile;
pub mod scope;
pub mod slots;
pub mod sources;
pub mod system;

use crate::compile::{self, CompiledMethod};
use crate::object::{HIDDEN_ROOTS, Image, NIL, ObjectId, Settings};
use heap::Heap;
use kinds::Kinds;
use methods::{Counts, Links};
use model::{ClassId, Model, Side};
pub use profile::Profile;
use scope::{Bindings, Scope, Undeclared, World};
use serde::Serialize;
use slang::ast::Method;
use slang::diag::Diagnostic;
use slang::source::{FileId, Name, Span};
use sources::{Keep, Source, Sources, Written};
use std::collections::BTreeMap;
use system::{ClassTable, System};

/// What the caller may choose.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Replaces the start statements of the profile.
    pub start: Option<String>,
    /// Where methods keep their text.
    pub sources: Keep,
}

pub struct BuiltImage {
    pub bytes: Vec<u8>,
    pub report: Report,
    pub image: Image,
    /// The file of sources that belongs to the image, if it has one.
    pub sources: Option<Written>,
}

/// What went into an image.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    pub classes: usize,
    pub methods: usize,
    pub blocks: usize,
    pub code_bytes: usize,
    pub literals: usize,
    pub large_frames: usize,
    pub symbols: usize,
    pub globals: usize,
    /// Names that methods use and nobody declares; they are nil.
    pub undeclared: Vec<String>,
    pub class_table_size: u32,
    pub objects: usize,
    pub file_bytes: usize,
    /// Instances and bytes by class, largest first.
    pub by_class: Vec<ClassReport>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ClassReport {
    pub class: String,
    pub instances: usize,
    pub bytes: usize,
}

fn profile_error(message: impl Into<String>) -> Vec<Diagnostic> {
    vec![Diagnostic::error("image-profile", None, message)]
}

/// Builds an image. `sources` are path and text; locations in diagnostics count them from 0.
pub fn build(
    sources: &[(String, String)],
    profile: &Profile,
    options: &Options,
) -> Result<BuiltImage, Vec<Diagnostic>> {
    let model = model::read(sources, profile.traits.as_ref())?;
    let checked = profile.checked().map_err(profile_error)?;
    let table = ClassTable::new(&model, &checked.class_table).map_err(profile_error)?;
    let mut bindings = Bindings::new(&model, checked.globals.iter().map(|(name, _)| *name));
    let undeclared = Undeclared::after(&bindings);
    let contexts = context_classes(&model, profile).map_err(profile_error)?;
    let world = World {
        model: &model,
        bindings: &bindings,
        class_class: Some(role(&model, &profile.roles.class).map_err(profile_error)?),
        contexts: &contexts,
        style: profile.compiler,
        undeclared: profile.undeclared.then_some(&undeclared),
    };
    let compiled = compile_all(world)?;
    let start = compile_start(world, profile, options)?;
    bindings.declare(undeclared);
    let sources = Sources::new(sources, &model, profile, options.sources).map_err(profile_error)?;
    let assembled = assemble(&model, profile, &checked, &table, &bindings, &compiled, &start, &sources);
    let (image, counts, symbols) = assembled.map_err(profile_error)?;
    let bytes = crate::write::write(&image).map_err(|e| profile_error(e.to_string()))?;
    let report = Report {
        classes: model.classes.len(),
        methods: compiled.values().map(Vec::len).sum(),
        blocks: counts.blocks,
        code_bytes: counts.code_bytes,
        literals: counts.literals,
        large_frames: counts.large_frames,
        symbols,
        globals: bindings.list.len(),
        undeclared: bindings.undeclared().map(|(_, name)| name.to_string()).collect(),
        class_table_size: table.size,
        objects: image.objects.len(),
        file_bytes: bytes.len(),
        by_class: by_class(&image, &model, &table),
    };
    Ok(BuiltImage { bytes, report, image, sources: sources.written() })
}

type Compiled = BTreeMap<Side, Vec<CompiledMethod>>;

fn role(model: &Model, name: &str) -> Result<ClassId, String> {
    model.find(name).ok_or_else(|| format!("the profile needs a class {name}"))
}

fn context_classes(model: &Model, profile: &Profile) -> Result<Vec<ClassId>, String> {
    profile.context_classes.iter().map(|name| role(model, name)).collect()
}

fn compile_all(world: World<'_>) -> Result<Compiled, Vec<Diagnostic>> {
    let mut problems = Vec::new();
    let mut compiled = Compiled::new();
    for class in world.model.ids() {
        for meta in [false, true] {
            let side = Side { class, meta };
            let scope = Scope::new(world, side);
            let list = compiled.entry(side).or_default();
            for method in world.model.get(class).side(meta).values() {
                match compile::compile(&method.tree, method.file, &scope) {
                    Ok(method) => list.push(method),
                    Err(found) => problems.extend(found),
                }
            }
        }
    }
    if problems.is_empty() { Ok(compiled) } else { Err(problems) }
}

/// All statements the first process runs.
fn start_text(model: &Model, profile: &Profile, options: &Options) -> String {
    let steps = profile.before_start.iter().filter(|step| {
        step.needs.as_ref().is_none_or(|class| model.find(class).is_some())
            && step.sources_file.is_none_or(|wanted| wanted == (options.sources == Keep::File))
    });
    let mut texts: Vec<String> = steps.map(|step| step.code.trim().to_string()).collect();
    texts.extend(install_traits(model, profile));
    texts.push(options.start.as_ref().unwrap_or(&profile.start).clone());
    texts.join(".\n")
}

/// The statement that tells traits and their users what they use.
fn install_traits(model: &Model, profile: &Profile) -> Option<String> {
    let traits = profile.traits.as_ref()?;
    let rows: Vec<String> = model
        .traited()
        .into_iter()
        .map(|id| {
            let class = model.get(id);
            let composition = |text: Option<&Name>| format!("({}) asTraitComposition", text.map_or("#()", |t| t));
            let of_class = match (&class.class_uses, &class.uses) {
                (None, Some(uses)) => format!("{} classComposition", composition(Some(uses))),
                (uses, _) => composition(uses.as_ref()),
            };
            format!("{{ {}. {}. {of_class} }}", class.name, composition(class.uses.as_ref()))
        })
        .collect();
    (!rows.is_empty()).then(|| format!("{{\n{} }} do: {}", rows.join(".\n"), traits.install.trim()))
}

/// The method the first process runs, as one of nil's class.
fn compile_start(world: World<'_>, profile: &Profile, options: &Options) -> Result<CompiledMethod, Vec<Diagnostic>> {
    let text = &start_text(world.model, profile, options);
    let file = FileId(u32::MAX);
    let in_start = |problems: Vec<Diagnostic>| -> Vec<Diagnostic> {
        let about = |p: Diagnostic| Diagnostic::error(p.code, None, format!("in the start statements: {}", p.message));
        problems.into_iter().map(about).collect()
    };
    let (doit, problems) = slang::parse::parse_doit(file, text);
    if !problems.is_empty() {
        return Err(in_start(problems));
    }
    let method = Method {
        selector: "start".into(),
        selector_span: Span::default(),
        args: Vec::new(),
        pragmas: doit.pragmas,
        temps: doit.temps,
        body: doit.body,
        comments: Vec::new(),
        span: Span::default(),
        has_statements: true,
    };
    let undefined = role(world.model, &profile.roles.undefined).map_err(profile_error)?;
    let scope = Scope::new(world, Side { class: undefined, meta: false });
    compile::compile(&method, file, &scope).map_err(in_start)
}

#[allow(clippy::too_many_arguments, reason = "everything an image is made of comes together here, once")]
fn assemble(
    model: &Model,
    profile: &Profile,
    checked: &profile::Checked<'_>,
    table: &ClassTable,
    bindings: &Bindings,
    compiled: &Compiled,
    start: &CompiledMethod,
    sources: &Sources<'_>,
) -> Result<(Image, Counts, usize), String> {
    let roles = &profile.roles;
    let index = |name: &str| role(model, name).map(|id| table.index(id));
    let mut heap = Heap::new(Kinds::new(model, profile, table)?);
    let prefix = [index(&roles.undefined)?, index(&roles.false_)?, index(&roles.true_)?];
    table.add_prefix(&mut heap, prefix);
    let special = heap.array(vec![NIL.into(); system::SPECIAL_OBJECTS]);
    let objects = classes::add_classes(&mut heap, model, profile, table)?;
    table.fill(&mut heap, &objects);
    let binding_objects = system::add_bindings(&mut heap, bindings, model, &objects);
    let symbol_table = heap.empty_symbol_table();
    let scheduler = role(model, &roles.scheduler)?;
    let scheduler_size = model.get(scheduler).format.fixed as usize;
    let scheduler = heap.fixed(table.index(scheduler), vec![NIL.into(); scheduler_size]);
    let globals = classes::add_globals(&mut heap, bindings, &binding_objects);
    let empty_layout = layouts::singleton(&mut heap, model, table, roles.empty_layout.as_ref())?;
    let empty_scope = layouts::singleton(&mut heap, model, table, roles.empty_scope.as_ref())?;
    classes::fill_classes(
        &mut heap,
        model,
        profile,
        table,
        bindings,
        &binding_objects,
        &objects,
        globals,
        empty_scope,
        sources,
    )?;
    let packages = packages::add(&mut heap, model, profile, table, &objects, globals)?;
    let undeclared: Vec<_> =
        bindings.undeclared().map(|(id, name)| (name.clone(), binding_objects[id.0 as usize])).collect();
    let kinds = heap.kinds.clone();
    let undeclared = layouts::undeclared(&mut heap, &kinds, &undeclared);

    let mut counts = Counts::default();
    let links = |class_binding: ObjectId| -> Result<Links<'_>, String> {
        Ok(Links {
            bindings: &binding_objects,
            class_binding,
            method_class: index(&roles.compiled_method)?,
            block_class: index(&roles.compiled_block)?,
            trailer: profile.method_trailer,
        })
    };
    let dictionary_class = index(&roles.method_dictionary)?;
    for (side, methods) in compiled {
        let (class, metaclass) = objects[side.class.0];
        let owner = if side.meta { metaclass } else { class };
        let class_binding = if side.meta {
            heap.binding(&kinds.metaclass_variable, NIL.into(), metaclass.into(), NIL.into())
        } else {
            let id = bindings.global(&model.get(side.class).name).ok_or("a class has no binding")?;
            binding_objects[id.0 as usize]
        };
        let links = links(class_binding)?;
        let entries: Vec<_> = methods
            .iter()
            .map(|method| {
                let definition = &model.get(side.class).side(side.meta)[&method.selector];
                let id = {
                    let source = sources.of(definition);
                    methods::add_method(&mut heap, method, source, &links, &mut counts)
                };
                (heap.symbol(&method.selector), id)
            })
            .collect();
        let dictionary = methods::add_dictionary(&mut heap, dictionary_class, &entries);
        heap.set(owner, classes::METHOD_DICTIONARY, dictionary);
        if let Some(traits) = profile.traits.as_ref().filter(|_| model.is_traited(side.class)) {
            let is_local = |m: &CompiledMethod| !model.get(side.class).side(side.meta)[&m.selector].from_trait;
            let local = methods.iter().zip(&entries).filter(|(m, _)| is_local(m)).map(|(_, entry)| *entry);
            let local = methods::add_dictionary(&mut heap, dictionary_class, &local.collect::<Vec<_>>());
            let shape = classes::class_shape(model, table, classes::metaclass(model, profile, side.class))?;
            heap.set_variable(&shape, metaclass, &traits.local_methods[usize::from(side.meta)], local);
        }
    }
    let undefined = bindings.global(&roles.undefined).ok_or("nil has no class")?;
    let start = methods::add_method(
        &mut heap,
        start,
        Source::Nowhere,
        &links(binding_objects[undefined.0 as usize])?,
        &mut counts,
    );

    let system = System {
        model,
        profile,
        table,
        classes: &objects,
        bindings,
        binding_objects: &binding_objects,
        globals,
        symbol_table,
        scheduler,
        empty_layout,
        empty_scope,
        undeclared,
        packages,
    };
    system.fill_scheduler(&mut heap, start)?;
    system.preset(&mut heap, checked)?;
    system.special_objects(&mut heap, checked, special)?;
    let symbols = heap.symbol_table(symbol_table);
    let settings = Settings {
        last_hash: u64::from(heap.last_hash()),
        image_version: profile.image_version,
        flags: profile.header_flags,
        ..Settings::default()
    };
    debug_assert_eq!(HIDDEN_ROOTS, ObjectId(4));
    Ok((Image { settings, objects: heap.objects, special_objects: special }, counts, symbols))
}

fn by_class(image: &Image, model: &Model, table: &ClassTable) -> Vec<ClassReport> {
    let mut names: BTreeMap<u32, String> = BTreeMap::new();
    for id in model.ids() {
        let (class, meta) = table.indices[id.0];
        names.insert(class, model.get(id).name.to_string());
        names.insert(meta, format!("{} class", model.get(id).name));
    }
    let mut rows: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for (_, object) in image.iter() {
        let name = names.get(&object.class_index).map_or("(hidden)", String::as_str);
        let row = rows.entry(name).or_default();
        row.0 += 1;
        let slots = object.slot_count();
        row.1 += 8 * (1 + slots.max(1) + usize::from(slots >= 255));
    }
    let mut rows: Vec<_> = rows
        .into_iter()
        .filter(|(name, _)| !name.ends_with(" class"))
        .map(|(class, (instances, bytes))| ClassReport { class: class.to_string(), instances, bytes })
        .collect();
    rows.sort_by(|a, b| b.bytes.cmp(&a.bytes).then(a.class.cmp(&b.class)));
    rows
}
