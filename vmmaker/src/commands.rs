//! Which function serves which command.

use crate::args::{Args, Command, Image};
use crate::failure::Result;
use crate::{
    check, compare, demo, dist, docs, doctor, format, generate, images, manual, plugin, reproduce, sbom, translate,
    tree,
};

pub fn run(args: Args) -> Result {
    match args.command {
        Command::Check(args) => check::run(&args),
        Command::Fmt(args) => format::run(&args),
        Command::Translate(args) => translate::run(&args),
        Command::Generate(args) => generate::run(&args, generate::Output::Told).map(|_| ()),
        Command::Plugin(command) => plugin::run(command),
        Command::Image(Image::Build(args)) => images::build(&args),
        Command::Image(Image::Check(args)) => tree::check(&args),
        Command::Image(Image::Compare(args)) => compare::compare(&args),
        Command::Image(Image::Verify(args)) => images::verify(&args),
        Command::Image(Image::Show(args)) => images::show(&args),
        Command::Demo(args) => demo::run(&args),
        Command::Docs(args) => docs::run(&args),
        Command::Doctor(args) => doctor::run(&args),
        Command::Completions(args) => manual::completions(&args),
        Command::Man(args) => manual::man(&args),
        Command::Sbom(args) => sbom::run(&args),
        Command::Dist(args) => dist::run(&args),
        Command::Reproduce(args) => reproduce::run(&args),
    }
}
