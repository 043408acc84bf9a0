//! The command line of `vmmaker plugin`.

use crate::args::{Backend, Translation};
use clap::{Args as ClapArgs, Subcommand, ValueEnum};
use serde::{Deserialize, Serialize};
use std::path::PathBuf;

#[derive(Subcommand, Debug)]
pub enum Plugin {
    /// Make the folder of a new plugin: Slang, manifest, image side, test and README
    New(New),
    /// Translate and compile one plugin, or all
    Build(Build),
    /// Run the Smalltalk tests of a plugin, or of all, in a kernel image
    Test(Test),
    /// Measure the primitives of a plugin: calls per second, beside plain methods and other virtual machines
    Bench(Bench),
    /// Make a relocatable archive of a plugin, with a manifest
    Package(Package),
    /// Put a plugin beside a Pharo, Cuis or Squeak virtual machine
    Install(Install),
    /// Show a primitive as Slang, with its types, as C and as Rust
    Explain(Explain),
    /// List plugins and their primitives
    List(List),
    /// Build a plugin each time a file of it is saved, and run its tests in an image that goes on living
    Watch(Watch),
    /// Check a library that was built elsewhere: is it a plugin, and does the virtual machine load it
    Verify(Verify),
    /// Translate plugin classes of any Slang tree to C in the classic layout
    Translate(Translate),
}

/// Which of the two public orders of the proxy's functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Abi {
    /// Of the Pharo VM
    Pharo,
    /// Of the classic VMs for Squeak and Cuis
    Classic,
}

impl Abi {
    pub fn name(self) -> &'static str {
        match self {
            Abi::Pharo => "pharo",
            Abi::Classic => "classic",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Sanitizer {
    Address,
    Undefined,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SupportLanguage {
    C,
    Rust,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Template {
    /// One primitive that answers a greeting as a new String
    Hello,
    /// A primitive that reads and one that changes the elements of an argument
    Elements,
}

/// Where plugins are and results go.
#[derive(ClapArgs, Debug)]
pub struct Place {
    /// Folder with plugins (itself one, or with plugins in it or in its plugins/)
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub root: PathBuf,
    /// Where libraries go, in a folder for each plugin [default: target/plugins below the root]
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
}

impl Place {
    pub fn output(&self) -> PathBuf {
        self.output.clone().unwrap_or_else(|| self.root.join("target/plugins"))
    }
}

/// How libraries are made.
#[derive(ClapArgs, Debug)]
pub struct Making {
    /// Language to go through
    #[arg(long, value_enum, default_value = "c")]
    pub backend: Backend,
    /// Proxy layout [default: that of plugin.toml]
    #[arg(long, value_enum)]
    pub abi: Option<Abi>,
    /// Without optimisation, with assertions and full debug information
    #[arg(long)]
    pub debug: bool,
    /// Check the plugin at run time (C only)
    #[arg(long, value_enum, value_delimiter = ',', value_name = "WHAT")]
    pub sanitize: Vec<Sanitizer>,
}

/// The virtual machine that runs images.
#[derive(ClapArgs, Debug)]
pub struct Machine {
    /// Program of the virtual machine [default: slangvm beside this command, then on the path]
    #[arg(long, value_name = "FILE")]
    pub vm: Option<PathBuf>,
}

#[derive(ClapArgs, Debug)]
pub struct New {
    /// Module name, for example HelloWorldPlugin
    pub name: String,
    /// Write primitives as ordinary methods whose arguments are checked and loaded for them
    #[arg(long)]
    pub smart_syntax: bool,
    /// Add handwritten code in this language
    #[arg(long, value_enum, value_name = "LANGUAGE")]
    pub support: Option<SupportLanguage>,
    /// What the first primitives do
    #[arg(long, value_enum, default_value = "hello")]
    pub template: Template,
    /// Folder to make it in [default: plugins/ where there is one, else here]
    #[arg(long, value_name = "DIR")]
    pub into: Option<PathBuf>,
}

#[derive(ClapArgs, Debug)]
pub struct Build {
    /// Name of a plugin, or its folder; all when absent
    pub plugin: Option<String>,
    #[command(flatten)]
    pub making: Making,
    /// Make a static library for a program that has the plugin inside
    #[arg(long)]
    pub builtin: bool,
    #[command(flatten)]
    pub place: Place,
}

#[derive(ClapArgs, Debug)]
pub struct Test {
    /// Name of a plugin, or its folder; all when absent
    pub plugin: Option<String>,
    #[command(flatten)]
    pub making: Making,
    #[command(flatten)]
    pub machine: Machine,
    #[command(flatten)]
    pub place: Place,
}

#[derive(ClapArgs, Debug)]
pub struct Bench {
    /// Name of a plugin, or its folder
    pub plugin: String,
    #[command(flatten)]
    pub making: Making,
    #[command(flatten)]
    pub machine: Machine,
    /// Another virtual machine of the classic family [default: those in VMMAKER_PEERS, with commas between]
    #[arg(long = "peer", value_name = "NAME=PROGRAM")]
    pub peers: Vec<String>,
    /// How often each virtual machine takes its turn [default: 1, with peers 3]
    #[arg(long, value_name = "N")]
    pub rounds: Option<usize>,
    /// Print one JSON array instead of text
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub place: Place,
}

#[derive(ClapArgs, Debug)]
pub struct Package {
    /// Name of a plugin, or its folder
    pub plugin: String,
    #[command(flatten)]
    pub making: Making,
    /// Folder for the archive
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub into: PathBuf,
    #[command(flatten)]
    pub place: Place,
}

#[derive(ClapArgs, Debug)]
pub struct Install {
    /// Name of a plugin, its folder, or an archive that `package` made
    pub plugin: String,
    /// Program of the virtual machine, or the folder it is in
    #[arg(long, value_name = "PATH")]
    pub vm: PathBuf,
    /// Say where it would go, and write nothing
    #[arg(long)]
    pub dry_run: bool,
    #[command(flatten)]
    pub making: Making,
    #[command(flatten)]
    pub place: Place,
}

#[derive(ClapArgs, Debug)]
pub struct Explain {
    /// Name of the primitive, for example primitiveGetHelloString
    pub primitive: String,
    /// Make a page instead of text
    #[arg(long)]
    pub html: bool,
    /// Print one JSON object instead of text
    #[arg(long, conflicts_with = "html")]
    pub json: bool,
    /// File to write to
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Characters in a line; from 150 on there are three columns [default: that of the terminal]
    #[arg(long, value_name = "N")]
    pub width: Option<usize>,
    /// Folder with plugins (itself one, or with plugins in it or in its plugins/)
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub root: PathBuf,
}

#[derive(ClapArgs, Debug)]
pub struct List {
    /// Name of a plugin, or its folder; all when absent
    pub plugin: Option<String>,
    /// Leave the primitives out
    #[arg(long)]
    pub short: bool,
    /// Print one JSON array instead of text
    #[arg(long)]
    pub json: bool,
    /// Folder with plugins (itself one, or with plugins in it or in its plugins/)
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub root: PathBuf,
}

#[derive(ClapArgs, Debug)]
pub struct Watch {
    /// Name of a plugin, or its folder
    pub plugin: String,
    #[command(flatten)]
    pub making: Making,
    #[command(flatten)]
    pub machine: Machine,
    #[command(flatten)]
    pub place: Place,
}

#[derive(ClapArgs, Debug)]
pub struct Verify {
    /// Shared library of a plugin
    pub library: PathBuf,
    #[command(flatten)]
    pub machine: Machine,
    /// Print one JSON object instead of text
    #[arg(long)]
    pub json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Mode {
    /// A shared library; built in all the same when the compiler is given SQUEAK_BUILTIN_PLUGIN
    External,
    /// Part of the virtual machine: the file defines SQUEAK_BUILTIN_PLUGIN itself
    Internal,
}

/// Writes DIR/<Module>/<Module>.c for each class, and DIR/plugins.ext or DIR/plugins.int with the modules' names. The files need the headers
/// of a classic virtual machine (sqVirtualMachine.h and its like) and nothing else of this project. Base classes that the sources lack come
/// with this command. A plugin that cannot be translated does not keep the others from being written.
#[derive(ClapArgs, Debug)]
pub struct Translate {
    /// Class to translate; may be repeated
    #[arg(long = "class", value_name = "CLASS", required_unless_present = "all", conflicts_with = "all")]
    pub classes: Vec<String>,
    /// Translate every concrete plugin class of the sources
    #[arg(long)]
    pub all: bool,
    /// What the plugins will be
    #[arg(long, value_enum, default_value = "external")]
    pub mode: Mode,
    /// Folder to write to
    #[arg(short, long, value_name = "DIR")]
    pub output: PathBuf,
    #[command(flatten)]
    pub translation: Translation,
    /// Print one JSON array instead of text
    #[arg(long)]
    pub json: bool,
    /// Folders with Tonel packages, or single files
    #[arg(required = true)]
    pub sources: Vec<PathBuf>,
}
