//! Packages as objects: which classes and which methods belong to each.

use super::heap::Heap;
use super::kinds::{Shape, shape};
use super::model::{ClassId, Model};
use super::profile::{Profile, Roles};
use super::system::ClassTable;
use crate::object::{NIL, ObjectId};
use slang::source::Name;
use std::collections::BTreeMap;

/// What is in one package.
#[derive(Default)]
struct Contents {
    /// Classes by the part they are in.
    tags: BTreeMap<Name, Vec<ClassId>>,
    /// Selectors of methods added to classes of other packages, by class and side.
    extensions: BTreeMap<(ClassId, bool), Vec<Name>>,
}

/// The part of a package for classes that name none.
const NO_TAG: &str = "Uncategorized";

fn contents(model: &Model) -> BTreeMap<Name, Contents> {
    let mut packages: BTreeMap<Name, Contents> = BTreeMap::new();
    for id in model.ids() {
        let class = model.get(id);
        let tag = class.tag.clone().unwrap_or_else(|| NO_TAG.into());
        packages.entry(class.package.clone()).or_default().tags.entry(tag).or_default().push(id);
    }
    let known: Vec<(String, Name)> = packages.keys().map(|name| (name.to_lowercase(), name.clone())).collect();
    for id in model.ids() {
        for meta in [false, true] {
            for (selector, method) in model.get(id).side(meta) {
                let Some(category) = method.category.strip_prefix('*') else { continue };
                let name = owner(&known, category).unwrap_or_else(|| category.into());
                let contents = packages.entry(name).or_default();
                contents.extensions.entry((id, meta)).or_default().push(selector.clone());
            }
        }
    }
    packages
}

/// The package an extension's category means: the longest name that is the category or begins it up to a hyphen.
fn owner(known: &[(String, Name)], category: &str) -> Option<Name> {
    let category = category.to_lowercase();
    let fits = |name: &str| match category.strip_prefix(name) {
        Some(rest) => rest.is_empty() || rest.starts_with('-'),
        None => false,
    };
    known.iter().filter(|(name, _)| fits(name)).max_by_key(|(name, _)| name.len()).map(|(_, name)| name.clone())
}

/// The object that holds all packages; nil where the kernel has none.
pub fn add(
    heap: &mut Heap,
    model: &Model,
    profile: &Profile,
    table: &ClassTable,
    classes: &[(ObjectId, ObjectId)],
    globals: ObjectId,
) -> Result<ObjectId, String> {
    let Roles {
        package: Some(package),
        package_tag: Some(tag),
        package_organizer: Some(organizer),
        set: Some(set),
        selector_set: Some(identity_set),
        ..
    } = &profile.roles
    else {
        return Ok(NIL);
    };
    let of = |class: &String| shape(model, table, class);
    let (package, tag, organizer_shape, set, identity_set) =
        (of(package)?, of(tag)?, of(organizer)?, of(set)?, of(identity_set)?);
    let class_shape = of(&profile.roles.class)?;
    let organizer = heap.make(&organizer_shape, &[("environment", globals.into())], Vec::new());
    let mut all = Vec::new();
    for (name, contents) in contents(model) {
        let symbol = heap.symbol(&name);
        let object = heap.make(&package, &[("name", symbol.into()), ("organizer", organizer.into())], Vec::new());
        let mut tags = Vec::new();
        for (name, members) in &contents.tags {
            let name = heap.symbol(name);
            let members: Vec<ObjectId> = members.iter().map(|id| classes[id.0].0).collect();
            let set = heap.identity_set(&identity_set, &members);
            let values = [("package", object.into()), ("name", name.into()), ("classes", set.into())];
            let tag = heap.make(&tag, &values, Vec::new());
            members.iter().for_each(|class| heap.set_variable(&class_shape, *class, "packageTag", tag));
            tags.push(tag);
        }
        let tags = heap.identity_set(&set, &tags);
        let extensions = extensions(heap, &contents, &identity_set, classes);
        for (name, value) in [("tags", tags), ("extensionSelectors", extensions)] {
            heap.set_variable(&package, object, name, value);
        }
        all.push((symbol, association(heap, symbol, object)));
    }
    let shape = heap.kinds.dictionary.clone();
    let packages = heap.dictionary(&shape, &all);
    heap.set_variable(&organizer_shape, organizer, "packages", packages);
    Ok(organizer)
}

fn association(heap: &mut Heap, key: ObjectId, value: ObjectId) -> ObjectId {
    let shape = heap.kinds.binding.clone();
    heap.binding(&shape, key.into(), value.into(), NIL.into())
}

fn extensions(
    heap: &mut Heap,
    contents: &Contents,
    identity_set: &Shape,
    classes: &[(ObjectId, ObjectId)],
) -> ObjectId {
    let mut entries = Vec::new();
    for ((id, meta), selectors) in &contents.extensions {
        let class = if *meta { classes[id.0].1 } else { classes[id.0].0 };
        let selectors: Vec<ObjectId> = selectors.iter().map(|s| heap.symbol(s)).collect();
        let selectors = heap.identity_set(identity_set, &selectors);
        entries.push((class, association(heap, class, selectors)));
    }
    let shape = heap.kinds.dictionary.clone();
    heap.dictionary(&shape, &entries)
}
