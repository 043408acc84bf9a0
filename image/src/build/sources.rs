//! The text of methods and comments, for images that keep it: in themselves, or in a file beside them.
//!
//! The file holds chunks, each ended by an exclamation mark; one inside a chunk is doubled. Before the text of a method stands a
//! chunk with its class, protocol and time stamp, which the kernel reads backwards from the text. A pointer is twice the position
//! of the first byte of the text; odd ones are for a second file, which the image writes itself.

use super::model::{Class, MethodDef, Model};
use super::profile::{LineEnd, Profile, SourcesFile};
use slang::source::{FileId, Name};
use std::collections::BTreeMap;

/// Where an image keeps the text of its methods.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Keep {
    #[default]
    Nowhere,
    /// As a property of each method.
    Image,
    /// In a file that belongs to the image, with the comments of the classes.
    File,
}

/// How one method gets at its text.
pub enum Source<'a> {
    Nowhere,
    /// The name of the property, and the text.
    Property(&'a str, String),
    Pointer(u64),
}

/// A file that belongs to an image.
pub struct Written {
    /// What the kernel calls it, in the folder of the image.
    pub name: String,
    pub text: String,
}

pub struct Sources<'a> {
    texts: &'a [(String, String)],
    property: Option<&'a str>,
    file: Option<File<'a>>,
    /// The methods as they were written: what a class has from a trait is found by its place.
    written: BTreeMap<Place, &'a MethodDef>,
}

/// File and position of the selector.
type Place = (FileId, u32);

fn place(method: &MethodDef) -> Place {
    (method.file, method.tree.selector_span.start)
}

struct File<'a> {
    settings: &'a SourcesFile,
    text: String,
    methods: BTreeMap<Place, u64>,
    comments: BTreeMap<Name, u64>,
}

impl<'a> Sources<'a> {
    pub fn new(
        texts: &'a [(String, String)],
        model: &'a Model,
        profile: &'a Profile,
        keep: Keep,
    ) -> Result<Self, String> {
        let methods = all_classes(model).flat_map(|class| class.methods.values().chain(class.class_methods.values()));
        let written = methods.filter(|m| !m.from_trait).map(|m| (place(m), m)).collect();
        let mut sources = Sources { texts, property: None, file: None, written };
        match keep {
            Keep::Nowhere => {}
            Keep::Image => {
                let property = profile.source_property.as_deref();
                sources.property = Some(property.ok_or("the profile does not say where methods keep their text")?);
            }
            Keep::File => {
                let settings = profile.sources_file.as_ref().ok_or("the profile knows no file of sources")?;
                if model.find(&settings.needs).is_none() {
                    return Err(format!(
                        "an image without the class {} cannot open a file of sources: choose more packages, or keep the text in the image",
                        settings.needs
                    ));
                }
                sources.file = Some(sources.write(model, settings, profile.line_end));
            }
        }
        Ok(sources)
    }

    /// None for an alias, which nobody wrote.
    fn as_written(&self, method: &MethodDef) -> Option<&'a MethodDef> {
        self.written.get(&place(method)).copied().filter(|written| written.tree.selector == method.tree.selector)
    }

    fn text(&self, method: &MethodDef) -> Option<String> {
        let method = self.as_written(method)?;
        let (_, text) = self.texts.get(method.file.0 as usize)?;
        let (pattern, body) = (text.get(method.pattern.range())?, text.get(method.body.range())?);
        Some(format!("{}\n{}", pattern.trim(), body.trim_matches('\n')))
    }

    fn write(&self, model: &Model, settings: &'a SourcesFile, line_end: LineEnd) -> File<'a> {
        let mut file = File { settings, text: String::new(), methods: BTreeMap::new(), comments: BTreeMap::new() };
        for class in all_classes(model) {
            if let Some(comment) = &class.comment {
                let at = file.entry(&format!("{} commentStamp: ''", class.name), comment);
                file.comments.insert(class.name.clone(), at);
            }
            for meta in [false, true] {
                for method in class.side(meta).values().filter(|m| !m.from_trait) {
                    let Some(text) = self.text(method) else { continue };
                    let at = file.entry(&preamble(class, meta, method), &text);
                    file.methods.insert(place(method), at);
                }
            }
        }
        if line_end == LineEnd::Cr {
            file.text = file.text.replace('\n', "\r");
        }
        file
    }

    pub fn of(&self, method: &MethodDef) -> Source<'a> {
        if let Some(file) = &self.file {
            let at = self.as_written(method).and_then(|written| file.methods.get(&place(written)));
            return at.map_or(Source::Nowhere, |at| Source::Pointer(*at));
        }
        match (self.property, self.property.and_then(|_| self.text(method))) {
            (Some(name), Some(text)) => Source::Property(name, text),
            _ => Source::Nowhere,
        }
    }

    /// The variable of a class that holds the pointer to its comment, and the pointer.
    pub fn comment(&self, class: &Class) -> Option<(&'a str, u64)> {
        let file = self.file.as_ref()?;
        Some((&file.settings.comment, *file.comments.get(&class.name)?))
    }

    pub fn written(self) -> Option<Written> {
        self.file.map(|file| Written { name: file.settings.name.clone(), text: file.text })
    }
}

/// Those with objects, and traits without.
fn all_classes(model: &Model) -> impl Iterator<Item = &Class> {
    model.classes.iter().chain(&model.traits)
}

fn preamble(class: &Class, meta: bool, method: &MethodDef) -> String {
    let side = if meta { " class" } else { "" };
    format!("{}{side} methodsFor: '{}' stamp: ''", class.name, method.category.replace('\'', "''"))
}

impl File<'_> {
    /// Adds a text with what stands before it and answers the pointer to it.
    fn entry(&mut self, preamble: &str, text: &str) -> u64 {
        self.text.push_str(&format!("!{}!\n", preamble.replace('!', "!!")));
        let at = self.text.len() as u64;
        self.text.push_str(&format!("{}! !\n\n", text.replace('!', "!!")));
        at * 2
    }
}
