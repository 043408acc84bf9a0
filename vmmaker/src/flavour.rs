//! `vm/vm.toml`: the virtual machines that can be generated.

use crate::failure::{Failure, Result};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

#[derive(Deserialize, Debug)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Flavour {
    /// The class that stands for the whole unit; its `ancilliaryClasses` name the others.
    pub root: String,
    /// 32 or 64.
    pub word_size: u8,
    /// Name of the generated C file without its ending.
    pub unit: String,
}

pub fn read(path: &Path) -> Result<BTreeMap<String, Flavour>> {
    let text = crate::sources::read_text(path)?;
    toml::from_str(&text).map_err(|e| Failure::message(format!("{}: {e}", path.display())))
}
