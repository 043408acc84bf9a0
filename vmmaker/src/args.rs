//! The command line.

use clap::{Args as ClapArgs, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Makes Spur virtual machines, plugins and images from Slang and Smalltalk text.
#[derive(Parser, Debug)]
#[command(name = "vmmaker", version, arg_required_else_help = true, max_term_width = 100)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand, Debug)]
pub enum Command {
    /// Read Slang sources, report every problem, and print a summary
    Check(Check),
    /// Lay out Tonel files our way: indentation and blanks, nothing else
    Fmt(Format),
    /// Print one method of a class at any stage of the translation
    Translate(Translate),
    /// Write generated/ (C and Rust of the virtual machine and of all plugins), or compare it
    Generate(Generate),
    /// Make, build, test, measure and describe plugins
    #[command(subcommand)]
    Plugin(crate::plugin::args::Plugin),
    /// Build, verify and show image files
    #[command(subcommand)]
    Image(Image),
    /// Do the whole path once: translate and compile the VM, build the kernel image and HelloWorldPlugin, run them
    Demo(Demo),
    /// Write the tables of the documentation that the sources hold (docs/tables/), or compare them
    Docs(Docs),
    /// Say which tools this machine has, which are missing, and how to get them
    Doctor(Doctor),
    /// Print a script with which a shell completes the arguments of vmmaker or slangvm
    Completions(Completions),
    /// Write manual pages
    Man(Man),
    /// Print the bill of materials: every third-party crate with version, licence and checksum (CycloneDX)
    Sbom(Sbom),
    /// Make the source archive: sources, generated sources and vendored crates, which builds offline
    Dist(Dist),
    /// Build the virtual machine twice, in two folders, and compare the programs byte for byte
    Reproduce(Reproduce),
}

#[derive(ClapArgs, Debug)]
pub struct Check {
    /// Folders with Tonel packages, or single files
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    /// Also look over the virtual machine with this root class (plugins are looked over without being named)
    #[arg(long = "class", value_name = "ROOT")]
    pub roots: Vec<String>,
    /// Hold the sources to the stricter rules of our own Slang
    #[arg(long)]
    pub strict: bool,
    /// Print one JSON object instead of text
    #[arg(long)]
    pub json: bool,
    /// Translate every method of a flavour (name or file) and say which cannot be, and why
    #[arg(long, value_name = "NAME|FILE")]
    pub flavour: Option<String>,
}

#[derive(ClapArgs, Debug)]
pub struct Format {
    /// Folders with Tonel packages, or single files
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
    /// Write nothing; list the files that would change, and fail if there are any
    #[arg(long)]
    pub check: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Stage {
    /// The method's text as it stands in its file
    Source,
    /// The syntax tree
    Ast,
    /// Each variable and the result, with its type and where the type comes from
    Types,
    /// The typed representation
    Ir,
    /// The C function
    C,
    /// The Rust function
    Rust,
}

/// How Slang is translated.
#[derive(ClapArgs, Debug)]
pub struct Translation {
    /// Leave calls as calls
    #[arg(long)]
    pub no_inline: bool,
    /// Set an option of the sources to true (or NAME=VALUE)
    #[arg(long = "define", value_name = "OPTION")]
    pub defines: Vec<String>,
    /// Width of a machine word of the target in bits
    #[arg(long, default_value_t = 64, value_parser = clap::builder::TypedValueParser::map(
        clap::builder::PossibleValuesParser::new(["32", "64"]), |s| if s == "32" { 32u8 } else { 64 }))]
    pub word_size: u8,
}

#[derive(ClapArgs, Debug)]
pub struct Translate {
    /// Class that defines or inherits the method
    #[arg(long)]
    pub class: String,
    /// Selector, for example `foo:bar:`
    #[arg(long)]
    pub method: String,
    /// What to print
    #[arg(long, value_enum, default_value = "c")]
    pub emit: Stage,
    #[command(flatten)]
    pub translation: Translation,
    /// Print one JSON object instead of text
    #[arg(long)]
    pub json: bool,
    /// Folders with Tonel packages, or single files
    #[arg(required = true)]
    pub paths: Vec<PathBuf>,
}

#[derive(ClapArgs, Debug)]
pub struct Generate {
    /// Write nothing; fail and show the difference when a generated file is not what the sources give
    #[arg(long)]
    pub check: bool,
    /// Root of the project
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
    /// Folder to write to or compare with, instead of generated/ below the root (of a flavour: instead of the current folder)
    #[arg(long)]
    pub output: Option<PathBuf>,
    /// Translate another tree: name of a flavour (StackVM64, CoInterpreter64 ...) or a file that describes one
    #[arg(long, value_name = "NAME|FILE", requires = "sources", conflicts_with = "check")]
    pub flavour: Option<String>,
    /// Folders with the tree's Tonel packages
    #[arg(long, value_name = "DIR", num_args = 1.., requires = "flavour")]
    pub sources: Vec<PathBuf>,
    /// Where the state of a flavour's machine lives
    #[arg(long, value_enum, default_value = "global", requires = "flavour")]
    pub state: StateForm,
}

impl Generate {
    /// Compares what stands below a project's root.
    pub fn compare(root: PathBuf) -> Self {
        Generate { check: true, root, output: None, flavour: None, sources: Vec::new(), state: StateForm::Instance }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StateForm {
    /// In C variables: the classic layout, which handwritten C of such trees expects
    Global,
    /// In one structure that is passed along
    Instance,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Backend {
    C,
    Rust,
}

#[derive(Subcommand, Debug)]
pub enum Image {
    /// Build an image from Tonel sources
    Build(ImageBuild),
    /// Compile every method of a source tree without building anything, and say which cannot be
    Check(ImageCheck),
    /// Compile every method of an image with the image's own compiler, and compare that with what the builder made
    Compare(ImageCompare),
    /// Check every object of an image file
    Verify(ImageVerify),
    /// Show what an image file holds
    Show(ImageShow),
}

#[derive(ClapArgs, Debug)]
pub struct ImageCheck {
    /// Folder of Tonel packages, or a checkout that has one
    pub sources: PathBuf,
    /// How the sources are to be read: a profile inside this command, or a file; plain Smalltalk when absent
    #[arg(long, value_name = "NAME|FILE")]
    pub profile: Option<String>,
    /// Show this many of the methods that cannot be compiled
    #[arg(long, default_value_t = 20, value_name = "COUNT")]
    pub show: usize,
    /// Print one JSON object instead of text
    #[arg(long)]
    pub json: bool,
}

#[derive(ClapArgs, Debug)]
pub struct ImageCompare {
    /// The sources the image was built from: a folder of Tonel packages, or a checkout that has one
    pub sources: PathBuf,
    /// The image, started once, so that its compiler works
    #[arg(long)]
    pub image: PathBuf,
    /// What the builder knew about the sources: a profile inside this command
    #[arg(long, value_name = "NAME")]
    pub profile: String,
    /// The groups of packages that were built (may be given several times)
    #[arg(long = "group", value_name = "NAME")]
    pub groups: Vec<String>,
    /// The virtual machine to run the image; slangvm beside this command or on the path when absent
    #[arg(long)]
    pub vm: Option<PathBuf>,
    /// Show this many of the methods that differ
    #[arg(long, default_value_t = 20, value_name = "COUNT")]
    pub show: usize,
    /// Print one JSON object instead of text
    #[arg(long)]
    pub json: bool,
}

/// Where an image keeps the text of its methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SourcesPlace {
    Image,
    File,
}

#[derive(ClapArgs, Debug)]
pub struct ImageBuild {
    /// Sources of another kernel: a folder of Tonel packages, or a checkout that has one
    #[arg(requires = "profile", conflicts_with = "kernel")]
    pub sources: Option<PathBuf>,
    /// What the builder must know about those sources: a profile inside this command, or a file
    #[arg(long, value_name = "NAME|FILE", requires = "sources")]
    pub profile: Option<String>,
    /// Build this group of packages only, of the profile's baseline or, as BASELINE/GROUP, of another one of the tree (may be given several times)
    #[arg(long = "group", value_name = "NAME", requires = "profile")]
    pub groups: Vec<String>,
    /// Keep the text of every method for tools that show it: in the image, or in a file beside the image
    #[arg(long, requires = "profile", value_name = "WHERE", num_args = 0..=1, require_equals = true, default_missing_value = "image")]
    pub with_sources: Option<SourcesPlace>,
    /// Kernel sources; those built into this command when absent
    #[arg(long)]
    pub kernel: Option<PathBuf>,
    /// Load on top of this image of our kernel, which runs for that, instead of building the kernel
    #[arg(long, value_name = "IMAGE", conflicts_with_all = ["kernel", "sources"], requires = "load")]
    pub base: Option<PathBuf>,
    /// Virtual machine that runs the base; found beside this command or on the path when absent
    #[arg(long, value_name = "PROGRAM", requires = "base")]
    pub vm: Option<PathBuf>,
    /// Further folders of Tonel packages to load on top
    #[arg(long = "load", value_name = "DIR")]
    pub load: Vec<PathBuf>,
    /// Image file to write
    #[arg(short, long, default_value = "kernel.image")]
    pub output: PathBuf,
    /// Print what is inside as one JSON object
    #[arg(long)]
    pub json: bool,
}

#[derive(ClapArgs, Debug)]
pub struct ImageVerify {
    /// Image file
    pub file: PathBuf,
    /// Print one JSON object instead of text
    #[arg(long)]
    pub json: bool,
}

#[derive(ClapArgs, Debug)]
pub struct ImageShow {
    /// Image file
    pub file: PathBuf,
    /// Show the methods of this class
    #[arg(long)]
    pub class: Option<String>,
    /// Show the bytecodes of this method
    #[arg(long, requires = "class")]
    pub method: Option<String>,
    /// Print one JSON object instead of text
    #[arg(long)]
    pub json: bool,
}

#[derive(ClapArgs, Debug)]
pub struct Demo {
    /// Root of the project
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
    /// Which of the generated forms of the virtual machine runs the image
    #[arg(long, value_enum, default_value = "c")]
    pub backend: Backend,
}

#[derive(ClapArgs, Debug)]
pub struct Docs {
    /// Write nothing; fail when a table is not what the sources give
    #[arg(long)]
    pub check: bool,
    /// Root of the project
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}

#[derive(ClapArgs, Debug)]
pub struct Doctor {
    /// Print one JSON array instead of text
    #[arg(long)]
    pub json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Program {
    Vmmaker,
    Slangvm,
}

#[derive(ClapArgs, Debug)]
pub struct Completions {
    /// Program whose arguments are completed
    #[arg(long, value_enum, default_value = "vmmaker")]
    pub program: Program,
    /// Shell that reads the script
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

#[derive(ClapArgs, Debug)]
pub struct Man {
    /// Folder for the pages
    #[arg(short, long, default_value = "target/man")]
    pub output: PathBuf,
}

#[derive(ClapArgs, Debug)]
pub struct Sbom {
    /// File to write; standard output when absent
    #[arg(short, long)]
    pub output: Option<PathBuf>,
    /// Root of the project
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}

#[derive(ClapArgs, Debug)]
pub struct Dist {
    /// Folder for the archive
    #[arg(short, long, default_value = "target/dist")]
    pub output: PathBuf,
    /// Root of the project
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
    /// Make nothing; unpack this archive, compare every file with its checksum, and build it offline
    #[arg(long, value_name = "ARCHIVE")]
    pub check: Option<PathBuf>,
}

#[derive(ClapArgs, Debug)]
pub struct Reproduce {
    /// Root of the project
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
    /// Which of the generated forms of the virtual machine to build
    #[arg(long, value_enum, default_value = "c")]
    pub backend: Backend,
}
