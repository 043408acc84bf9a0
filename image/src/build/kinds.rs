//! The shapes of the objects the builder makes itself.
//!
//! *In*: which class plays which role. *Out*: its index and where its variables are, found by their names in the sources, so
//! that a kernel may order and extend them as it likes.

use super::model::Model;
use super::profile::{LineEnd, Profile};
use super::system::ClassTable;
use crate::format::{ClassFormat, instance};
use slang::source::Name;

/// How instances of one class look.
#[derive(Clone, Debug)]
pub struct Shape {
    pub index: u32,
    pub format: ClassFormat,
    pub names: Vec<Name>,
}

impl Shape {
    pub fn slot(&self, name: &str) -> Option<usize> {
        self.names.iter().position(|n| &**n == name)
    }

    /// The format of an instance with so many indexed variables.
    pub fn instance_format(&self) -> u8 {
        match self.format.spec {
            instance::EMPTY if self.names.is_empty() => instance::EMPTY,
            instance::EMPTY => instance::FIXED,
            other => other,
        }
    }
}

/// The shape of a class of the sources.
pub fn shape(model: &Model, table: &ClassTable, class: &str) -> Result<Shape, String> {
    let id = model.find(class).ok_or_else(|| format!("the profile needs a class {class}"))?;
    Ok(Shape { index: table.index(id), format: model.get(id).format, names: model.all_inst_vars(id) })
}

/// What the builder makes, by role.
#[derive(Clone, Debug)]
pub struct Kinds {
    pub array: u32,
    pub byte_array: u32,
    pub string: u32,
    pub wide_string: u32,
    pub symbol: u32,
    pub wide_symbol: Option<u32>,
    pub large_positive: u32,
    pub large_negative: u32,
    pub boxed_float: u32,
    pub binding: Shape,
    pub global_variable: Shape,
    pub class_variable: Shape,
    pub metaclass_variable: Shape,
    pub undeclared_variable: Shape,
    pub dictionary: Shape,
    pub globals: Shape,
    pub undeclared: Shape,
    pub pool: Option<Shape>,
    pub list: Option<Shape>,
    pub symbol_table: Shape,
    pub symbol_array: Shape,
    pub symbol_flag: Option<Shape>,
    pub scaled: Shape,
    pub fraction: Shape,
    pub method_state: Shape,
    pub pragma: Shape,
    pub constant_blocks: Vec<Shape>,
    pub identity_shift: u32,
    /// What the hash of a string begins with.
    pub string_seed: u32,
    pub hash_sizes: Vec<usize>,
    pub line_end: LineEnd,
    /// Literals cannot be changed.
    pub constant_literals: bool,
}

impl Kinds {
    pub fn new(model: &Model, profile: &Profile, table: &ClassTable) -> Result<Self, String> {
        for (part, name) in profile.roles.all() {
            if model.find(name).is_none() {
                return Err(format!("the profile names {name} for {part}, which does not exist"));
            }
        }
        let roles = &profile.roles;
        let of = |class: &str| shape(model, table, class);
        let index = |class: &str| of(class).map(|shape| shape.index);
        let with = |class: &str, names: &[&str]| {
            let shape = of(class)?;
            match names.iter().find(|name| shape.slot(name).is_none()) {
                Some(name) => Err(format!("the profile needs a variable {name} in {class}")),
                None => Ok(shape),
            }
        };
        let variable = |class: Option<&String>| -> Result<Shape, String> {
            let class = class.map_or(roles.binding.as_str(), String::as_str);
            let shape = with(class, &["value"])?;
            match shape.slot("value") {
                Some(1) => Ok(shape),
                _ => Err(format!("value must be the second variable of {class}: the virtual machine reads it there")),
            }
        };
        let hashed = |class: &str| with(class, &["tally", "array"]);
        let optional = |class: &Option<String>, names: &[&str]| class.as_ref().map(|c| with(c, names)).transpose();
        let hashing = &profile.hashing;
        let string_seed = match &hashing.string_seed {
            Some(class) => (index(class)? << hashing.identity_shift) & STRING_HASH_MASK,
            None => 0,
        };
        Ok(Kinds {
            array: index(&roles.array)?,
            byte_array: index(&roles.byte_array)?,
            string: index(&roles.string)?,
            wide_string: index(&roles.wide_string)?,
            symbol: index(&roles.symbol)?,
            wide_symbol: roles.wide_symbol.as_deref().map(index).transpose()?,
            large_positive: index(&roles.large_positive)?,
            large_negative: index(&roles.large_negative)?,
            boxed_float: index(&roles.boxed_float)?,
            binding: variable(None)?,
            global_variable: variable(roles.global_variable.as_ref())?,
            class_variable: variable(roles.class_variable.as_ref())?,
            metaclass_variable: variable(roles.metaclass_variable.as_ref())?,
            undeclared_variable: variable(roles.undeclared_variable.as_ref())?,
            dictionary: hashed(&roles.dictionary)?,
            globals: hashed(roles.globals.as_ref().unwrap_or(&roles.dictionary))?,
            undeclared: hashed(roles.undeclared.as_ref().unwrap_or(&roles.dictionary))?,
            pool: optional(&roles.pool, &["tally", "array"])?,
            list: optional(&roles.list, &["array", "firstIndex", "lastIndex"])?,
            symbol_table: hashed(&roles.symbol_table)?,
            symbol_array: of(roles.symbol_array.as_ref().unwrap_or(&roles.array))?,
            symbol_flag: optional(&roles.symbol_flag, &[])?,
            scaled: with(&roles.scaled, &["scale"])?,
            fraction: with(&roles.fraction, &["numerator", "denominator"])?,
            method_state: with(&roles.method_state, &["method", "selector"])?,
            pragma: with(&roles.pragma, &["method", "selector"])?,
            constant_blocks: roles.constant_blocks.iter().map(|c| of(c)).collect::<Result<_, _>>()?,
            identity_shift: hashing.identity_shift,
            string_seed,
            hash_sizes: hashing.sizes.clone(),
            line_end: profile.line_end,
            constant_literals: profile.compiler == crate::compile::Style::Opal,
        })
    }

    /// Room for so many entries with a quarter left free.
    pub fn capacity(&self, entries: usize) -> usize {
        let wanted = entries * 4 / 3 + 1;
        let listed = self.hash_sizes.iter().copied().find(|size| *size >= wanted);
        listed.unwrap_or_else(|| wanted.next_power_of_two().max(4))
    }
}

pub const STRING_HASH_MASK: u32 = 0xFFF_FFFF;
