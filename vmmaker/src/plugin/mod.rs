//! `vmmaker plugin`: a plugin author's day.
//!
//! *In*: folders with a `plugin.toml`. *Out*: libraries, test results, archives, pages. A plugin needs nothing of this project but this
//! command, which carries base classes, headers, templates and the kernel's sources inside, and the program `slangvm` to run images.
//!
//! | module | does |
//! | --- | --- |
//! | [`manifest`], [`folder`] | read and find plugins |
//! | [`exports`] | knows their primitives |
//! | [`build`], [`compile`], [`messages`] | make libraries |
//! | [`machine`] | runs images with plugins |
//! | the others | one command each |

pub mod args;
mod bench;
pub mod build;
mod compile;
mod explain;
mod exports;
mod folder;
mod install;
mod list;
mod machine;
mod manifest;
mod messages;
mod new;
mod package;
mod test;
mod translate;
mod verify;
mod watch;

pub use folder::{PluginFolder, all, find};

use crate::failure::Result;
use args::Plugin;

pub fn run(command: Plugin) -> Result {
    match command {
        Plugin::New(args) => new::run(&args),
        Plugin::Build(args) => build::run(&args),
        Plugin::Test(args) => test::run(&args),
        Plugin::Bench(args) => bench::run(&args),
        Plugin::Package(args) => package::run(&args),
        Plugin::Install(args) => install::run(&args),
        Plugin::Explain(args) => explain::run(&args),
        Plugin::List(args) => list::run(&args),
        Plugin::Watch(args) => watch::run(&args),
        Plugin::Verify(args) => verify::run(&args),
        Plugin::Translate(args) => translate::run(&args),
    }
}
