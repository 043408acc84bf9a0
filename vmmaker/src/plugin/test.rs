//! `vmmaker plugin test`: a plugin's Smalltalk tests in a kernel image, on the virtual machine itself.

use super::args::Test;
use super::build::{self, How};
use super::folder::{self, PluginFolder};
use super::machine;
use crate::failure::{Failure, Result};
use crate::report::plural;
use std::path::Path;

pub fn run(args: &Test) -> Result {
    let plugins = folder::chosen(&args.place.root, args.plugin.as_deref())?;
    let vm = args.machine.find()?;
    let mut failed = Vec::new();
    for plugin in &plugins {
        if plugin.manifest.tests.is_empty() {
            if args.plugin.is_some() {
                return Err(Failure::message(format!(
                    "{}: it names no tests; add tests = [\"tests\"] and a package with a subclass of TestCase",
                    plugin.folder.join("plugin.toml").display()
                )));
            }
            anstream::println!("{}: no tests", plugin.name());
            continue;
        }
        if plugins.len() > 1 {
            anstream::println!("{}", plugin.name());
        }
        if !test(args, plugin, &vm)? {
            failed.push(plugin.name());
        }
    }
    if failed.is_empty() {
        return Ok(());
    }
    Err(Failure::Reported(format!(
        "tests of {} plugin{} failed: {}",
        failed.len(),
        plural(failed.len()),
        failed.join(", ")
    )))
}

fn test(args: &Test, plugin: &PluginFolder, vm: &Path) -> Result<bool> {
    let output = args.place.output();
    let how = How::from(&args.making);
    if build::is_loadable(plugin)? {
        build::build(&args.place.root, plugin, how, &output)?;
    } else {
        anstream::eprintln!("{}: it is part of slangvm; tested is what that program was built from", plugin.name());
    }
    let image = machine::write_image(plugin, &output)?;
    machine::probe(vm, plugin.name(), &output, &image, how.sanitize)?;
    let mut command = machine::command(vm, &output, &image, how.sanitize)?;
    let status = command.arg("test").status().map_err(|e| machine::cannot_start(vm, &e))?;
    Ok(status.success())
}
