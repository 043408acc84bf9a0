//! What the builder must be told about a kernel: which class plays which part, what the virtual machine expects where, and
//! how the image starts. A profile is a TOML file beside the kernel's sources.

use crate::compile::Style;
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Statements the first process runs; the receiver is nil.
    pub start: String,
    /// What it runs before that, each where the sources have the class it needs.
    #[serde(default)]
    pub before_start: Vec<Step>,
    #[serde(default)]
    pub compiler: Style,
    /// Names that no source declares become variables with the value nil; otherwise they are errors.
    #[serde(default)]
    pub undeclared: bool,
    /// How lines end in strings of the sources once they are in the image.
    #[serde(default)]
    pub line_end: LineEnd,
    /// The property under which a method holds its text, where it is asked to.
    #[serde(default)]
    pub source_property: Option<String>,
    /// The file beside the image that holds the text of the methods, where it is asked to.
    #[serde(default)]
    pub sources_file: Option<SourcesFile>,
    /// Bytes behind the code of each method, for the pointer to its source; all zero: no source.
    #[serde(default)]
    pub method_trailer: usize,
    #[serde(default)]
    pub hashing: Hashing,
    /// How traits are objects, for sources that define the classes of these.
    #[serde(default)]
    pub traits: Option<Traits>,
    /// Where the sources say which of their packages belong together.
    #[serde(default)]
    pub baseline: Option<Baseline>,
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
    /// `Class.variable`; variables of the class itself not named here are nil.
    #[serde(default)]
    class_side_variables: BTreeMap<String, String>,
    /// `Global.variable`; variables of the object a global holds.
    #[serde(default)]
    object_variables: BTreeMap<String, String>,
    /// The class of the object that describes the layout of a class, by the kind of its instances.
    #[serde(default)]
    pub layouts: BTreeMap<String, String>,
    /// Names of the failure codes of primitives, from code 1; "" is nil.
    pub primitive_errors: Vec<String>,
    /// Classes whose instances are contexts.
    pub context_classes: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LineEnd {
    #[default]
    Lf,
    Cr,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Left out where the sources do not define this class.
    #[serde(default)]
    pub needs: Option<String>,
    /// Only for images that have a file of sources, or only for those that have none.
    #[serde(default)]
    pub sources_file: Option<bool>,
    pub code: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Traits {
    /// Of traits, and of their metaclasses.
    #[serde(rename = "trait")]
    pub class: String,
    pub metaclass: String,
    /// Of the metaclasses of classes that use traits, and of their subclasses.
    pub user_metaclass: String,
    /// Its instance methods are methods of every trait and every such class itself.
    pub class_methods: String,
    /// Variables of these metaclasses that hold the methods not from traits, of the instance side and of the class side.
    pub local_methods: [String; 2],
    /// A block that is evaluated with each trait and each class that uses some, in an array with the compositions of both
    /// sides, those first on which others depend.
    pub install: String,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourcesFile {
    /// What the kernel looks for in the folder of the image.
    pub name: String,
    /// The class without which it cannot open files.
    pub needs: String,
    /// The variable of a class that holds the pointer to its comment.
    pub comment: String,
}

/// How the hashed collections of the kernel find their elements.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hashing {
    /// Bits an identity hash is shifted left before it is used.
    #[serde(default)]
    pub identity_shift: u32,
    /// The class whose identity hash, shifted, a string's hash begins with; without it the hash begins with 0.
    #[serde(default)]
    pub string_seed: Option<String>,
    /// Capacities in ascending order; without them, powers of two.
    #[serde(default)]
    pub sizes: Vec<usize>,
}

/// A class of the sources whose `baseline:` method lists packages and groups of them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    pub class: String,
    /// The groups to build when none is asked for.
    pub default: Vec<String>,
    /// Names for several groups together; the other groups go by their own names, those of other baselines of the tree by
    /// `BASELINE/GROUP`.
    #[serde(default)]
    pub sets: BTreeMap<String, Vec<String>>,
}

macro_rules! roles {
    ($($(#[$doc:meta])* $name:ident)*; optional: $($(#[$odoc:meta])* $option:ident)*) => {
        #[derive(Clone, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Roles {
            $($(#[$doc])* pub $name: String,)*
            $($(#[$odoc])* #[serde(default)] pub $option: Option<String>,)*
            /// Blocks that are only a literal, by number of arguments.
            #[serde(default)]
            pub constant_blocks: Vec<String>,
        }

        impl Roles {
            /// Every role with the class that plays it.
            pub fn all(&self) -> Vec<(&'static str, &str)> {
                let mut all = vec![$((stringify!($name), self.$name.as_str()),)*];
                $(all.extend(self.$option.as_deref().map(|class| (stringify!($option), class)));)*
                all.extend(self.constant_blocks.iter().map(|class| ("constant_blocks", class.as_str())));
                all
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
    context process process_list scheduler semaphore;
    optional:
    /// Symbols with characters above 255; without it they are written in UTF-8.
    wide_symbol
    /// Bindings of globals, class variables, metaclasses and undeclared names, where they differ from `binding`.
    global_variable class_variable metaclass_variable undeclared_variable
    /// The dictionary of all globals, and the one of undeclared names, where they differ from `dictionary`.
    globals undeclared
    /// The dictionary of class variables; in a `pool` they are found by the hash of the name's text.
    pool
    /// A list of `array`, `firstIndex` and `lastIndex`, for the pools a class uses.
    list
    /// What `symbol_table` keeps its symbols in, and of what class the object is that marks a free place there.
    symbol_array symbol_flag
    /// A named category of methods, and the set of their selectors, found by the identity hash.
    protocol selector_set
    /// Of a class with slots: the variables it adds to those of the scope of its superclass, and each of them.
    layout_scope slot
    empty_layout empty_scope
    /// Packages and their parts; the organizer holds them all. `set` keeps the parts of a package.
    package package_tag package_organizer set
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
    /// A symbol table without symbols.
    EmptySymbolTable,
    Scheduler,
    SpecialSelectors,
    PrimitiveErrors,
    /// Classes that define `initialize` on their class side, superclasses first.
    Initializers,
    /// The capacities of hashed collections.
    HashSizes,
    Bytes(Vec<u8>),
    EmptyLayout,
    EmptyScope,
    /// The dictionary of undeclared names.
    Undeclared,
    Packages,
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
            "empty-symbol-table" => Value::EmptySymbolTable,
            "scheduler" => Value::Scheduler,
            "special-selectors" => Value::SpecialSelectors,
            "primitive-errors" => Value::PrimitiveErrors,
            "initializers" => Value::Initializers,
            "hash-sizes" => Value::HashSizes,
            "bytes" => Value::Bytes(bytes(rest).ok_or_else(|| bad(text))?),
            "empty-layout" => Value::EmptyLayout,
            "empty-scope" => Value::EmptyScope,
            "undeclared" => Value::Undeclared,
            "packages" => Value::Packages,
            _ => return Err(bad(text)),
        })
    }
}

/// Numbers and ranges between blanks: `0-64 97-122`.
fn bytes(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for part in text.split_whitespace() {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        bytes.extend(first.parse::<u8>().ok()?..=last.parse::<u8>().ok()?);
    }
    Some(bytes)
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
    pub class_side_variables: Vec<(&'a str, &'a str, Value)>,
    pub object_variables: Vec<(&'a str, &'a str, Value)>,
}

fn variables(map: &BTreeMap<String, String>) -> Result<Vec<(&str, &str, Value)>, String> {
    map.iter()
        .map(|(name, value)| {
            let (owner, variable) = name.split_once('.').ok_or_else(|| format!("`{name}` is not Owner.variable"))?;
            Ok((owner, variable, Value::parse(value)?))
        })
        .collect()
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
        Ok(Checked {
            class_table,
            special_objects,
            globals,
            class_variables: variables(&self.class_variables)?,
            class_side_variables: variables(&self.class_side_variables)?,
            object_variables: variables(&self.object_variables)?,
        })
    }
}
