//! Flavours: which class a virtual machine starts from, which options hold, what the files are called. All of it is data: our own
//! machines stand in `vm/vm.toml`, those of the public tree in files that this command carries inside.

use crate::failure::{Failure, Result};
use include_dir::{Dir, include_dir};
use serde::Deserialize;
use slang::eval::UnitRequest;
use slang::ir::UnitKind;
use slang::spec::Value;
use std::collections::BTreeMap;
use std::path::Path;

static PUBLIC: Dir = include_dir!("$CARGO_MANIFEST_DIR/flavours");

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Flavour {
    /// The class that stands for the whole unit; its `ancilliaryClasses` name the others.
    pub root: String,
    /// 32 or 64.
    pub word_size: u8,
    /// Name of the generated C file without its ending.
    pub unit: String,
    /// Where the files go, below the output folder.
    #[serde(default)]
    pub folder: String,
    /// Classes that are told the options before the root is.
    #[serde(default)]
    pub before: Vec<String>,
    /// Plugin classes that are written, too.
    #[serde(default)]
    pub plugins: Vec<String>,
    /// What the sources' initialisers and `<option:>` are told: symbols, numbers or truth values.
    #[serde(default)]
    pub options: BTreeMap<String, toml::Value>,
}

impl Flavour {
    pub fn request(&self) -> Result<UnitRequest> {
        let mut request = UnitRequest::new(self.root.as_str(), UnitKind::Vm);
        request.name = Some(self.unit.as_str().into());
        self.configure(&mut request)?;
        Ok(request)
    }

    pub fn plugin_request(&self, class: &str) -> Result<UnitRequest> {
        let mut request = UnitRequest::new(class, UnitKind::Plugin);
        self.configure(&mut request)?;
        request.before.push(self.root.as_str().into());
        Ok(request)
    }

    fn configure(&self, request: &mut UnitRequest) -> Result {
        request.word_bits = self.word_size;
        request.before = self.before.iter().map(|name| name.as_str().into()).collect();
        for (name, value) in &self.options {
            let value = match value {
                toml::Value::String(s) => Value::Symbol(s.as_str().into()),
                toml::Value::Boolean(b) => Value::Bool(*b),
                toml::Value::Integer(n) => Value::Int((*n).into()),
                other => {
                    return Err(Failure::message(format!(
                        "option {name}: expected a text, a number or a truth value, not {}",
                        other.type_str()
                    )));
                }
            };
            request.options.insert(name.as_str().into(), value);
        }
        Ok(())
    }
}

pub fn read(path: &Path) -> Result<BTreeMap<String, Flavour>> {
    let text = crate::sources::read_text(path)?;
    toml::from_str(&text).map_err(|e| Failure::message(format!("{}: {e}", path.display())))
}

/// A flavour by the name of one that is carried inside, or from a file.
pub fn find(name: &str) -> Result<Flavour> {
    let parse = |text: &str, place: &str| {
        toml::from_str(text).map_err(|e| Failure::message(format!("{place}: {}", e.to_string().trim_end())))
    };
    if let Some(text) = PUBLIC.get_file(format!("{name}.toml")).and_then(|f| f.contents_utf8()) {
        return parse(text, name);
    }
    let path = Path::new(name);
    if path.is_file() {
        return parse(&crate::sources::read_text(path)?, name);
    }
    Err(Failure::message(format!("{name}: neither a flavour nor a file; the flavours are {}", names().join(", "))))
}

/// The flavours that this command carries inside.
pub fn names() -> Vec<String> {
    let mut names: Vec<String> =
        PUBLIC.files().filter_map(|f| Some(f.path().file_stem()?.to_string_lossy().into_owned())).collect();
    names.sort();
    names
}
