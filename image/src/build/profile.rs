//! What the builder must be told about a kernel: which class plays which part, what the virtual machine expects where, and
//! how the image starts. A profile is a TOML file beside the kernel's sources.

use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Statements the first process runs; the receiver is nil.
    pub start: String,
    /// Of the first process.
    pub priority: u32,
    /// Lists in the scheduler.
    pub priorities: u32,
    #[serde(default)]
    pub image_version: u16,
    /// Bits of the file header: 1 floats are little-endian, 6 each lost ephemeron and weak array is announced.
    pub header_flags: u64,
    /// The class for each kind of object the builder makes itself.
    pub roles: Roles,
    /// Fixed positions in the class table.
    class_table: BTreeMap<String, String>,
    /// Positions in the special objects array; the others are nil.
    special_objects: BTreeMap<String, String>,
    /// Globals that are not classes.
    globals: BTreeMap<String, String>,
    /// `Class.Variable`; class variables not named here are nil.
    class_variables: BTreeMap<String, String>,
    /// Names of the failure codes of primitives, from code 1; "" is nil.
    pub primitive_errors: Vec<String>,
    /// Classes whose instances are contexts.
    pub context_classes: Vec<String>,
}

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident)*) => {
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Roles {
            $($(#[$doc])* pub $name: String,)*
        }

        impl Roles {
            /// Every role with the class that plays it.
            pub fn all(&self) -> Vec<(&'static str, &str)> {
                vec![$((stringify!($name), self.$name.as_str()),)*]
            }
        }
    };
}

roles! {
    undefined false_ true_
    class metaclass
    array byte_array string wide_string symbol
    large_positive large_negative boxed_float
    /// Key and value.
    binding
    /// `tally` and `array` of bindings, found by the identity hash of the key.
    dictionary
    /// `tally` and `array` of strings, found by their hash.
    symbol_table
    method_dictionary compiled_method compiled_block
    /// Indexed slots with an own `method` and `selector`: holds the pragmas.
    method_state pragma
    scaled fraction
    context process process_list scheduler semaphore
}

/// A value a profile can ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Nil,
    True,
    False,
    Integer(i64),
    Class(String),
    Selector(String),
    /// A new object with every slot nil.
    Instance(String),
    /// The binding of a global.
    Binding(String),
    /// The value of a global.
    Global(String),
    /// An array of so many nils.
    Array(usize),
    /// The dictionary of all globals.
    Globals,
    SymbolTable,
    Scheduler,
    SpecialSelectors,
    PrimitiveErrors,
    /// Classes that define `initialize` on their class side, superclasses first.
    Initializers,
}

impl Value {
    fn parse(text: &str) -> Result<Value, String> {
        let (word, rest) = text.split_once(' ').unwrap_or((text, ""));
        let name = || Ok(rest.to_string()).and_then(|r: String| if r.is_empty() { Err(bad(text)) } else { Ok(r) });
        Ok(match word {
            "nil" => Value::Nil,
            "true" => Value::True,
            "false" => Value::False,
            "integer" => Value::Integer(rest.parse().map_err(|_| bad(text))?),
            "class" => Value::Class(name()?),
            "selector" => Value::Selector(name()?),
            "instance" => Value::Instance(name()?),
            "binding" => Value::Binding(name()?),
            "global" => Value::Global(name()?),
            "array" => Value::Array(rest.parse().map_err(|_| bad(text))?),
            "globals" => Value::Globals,
            "symbol-table" => Value::SymbolTable,
            "scheduler" => Value::Scheduler,
            "special-selectors" => Value::SpecialSelectors,
            "primitive-errors" => Value::PrimitiveErrors,
            "initializers" => Value::Initializers,
            _ => return Err(bad(text)),
        })
    }
}

fn bad(text: &str) -> String {
    format!("`{text}` is not a value a profile can ask for")
}

fn number(key: &str) -> Result<u32, String> {
    key.parse().map_err(|_| format!("`{key}` is not a position"))
}

/// Maps of a profile with their keys and values understood.
pub struct Checked<'a> {
    pub class_table: Vec<(u32, &'a str)>,
    pub special_objects: Vec<(usize, Value)>,
    pub globals: Vec<(&'a str, Value)>,
    pub class_variables: Vec<(&'a str, &'a str, Value)>,
}

impl Profile {
    pub fn parse(text: &str) -> Result<Profile, String> {
        let profile: Profile = toml::from_str(text).map_err(|e| e.to_string())?;
        profile.checked()?;
        Ok(profile)
    }

    pub fn checked(&self) -> Result<Checked<'_>, String> {
        let mut class_table = self
            .class_table
            .iter()
            .map(|(index, name)| Ok((number(index)?, name.as_str())))
            .collect::<Result<Vec<_>, String>>()?;
        class_table.sort();
        let mut special_objects = self
            .special_objects
            .iter()
            .map(|(index, value)| Ok((number(index)? as usize, Value::parse(value)?)))
            .collect::<Result<Vec<_>, String>>()?;
        special_objects.sort_by_key(|(index, _)| *index);
        if let Some((index, _)) = special_objects.iter().find(|(index, _)| *index >= super::system::SPECIAL_OBJECTS) {
            return Err(format!("{index} is not a position in the special objects array"));
        }
        let globals = self
            .globals
            .iter()
            .map(|(name, value)| Ok((name.as_str(), Value::parse(value)?)))
            .collect::<Result<Vec<_>, String>>()?;
        let class_variables = self
            .class_variables
            .iter()
            .map(|(name, value)| {
                let (class, variable) =
                    name.split_once('.').ok_or_else(|| format!("`{name}` is not Class.Variable"))?;
                Ok((class, variable, Value::parse(value)?))
            })
            .collect::<Result<Vec<_>, String>>()?;
        Ok(Checked { class_table, special_objects, globals, class_variables })
    }
}
