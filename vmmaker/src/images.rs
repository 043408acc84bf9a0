//! `vmmaker image`: building, verifying and showing image files.

use crate::args::{ImageBuild, ImageShow, ImageVerify};
use crate::failure::{Failure, Result};
use crate::{base_image, output, report, sources, tree};
use image::build::sources::Keep;
use image::build::{BuiltImage, Options, Profile, build as build_image};
use image::describe::{Describer, Summary};
use image::object::Image;
use image::verify::Severity;
use slang::source::SourceMap;
use std::path::{Path, PathBuf};

/// The kernel (from a folder with a `profile.toml`, or the one inside this command) with the packages of further folders on top.
pub fn build_kernel(kernel: Option<&Path>, load: &[PathBuf]) -> Result<BuiltImage> {
    let mut map = SourceMap::default();
    let profile = match kernel {
        Some(folder) => {
            sources::add(&mut map, folder, "")?;
            sources::read_text(&folder.join("profile.toml"))?
        }
        None => sources::add_builtin_kernel(&mut map),
    };
    for folder in load {
        sources::add(&mut map, folder, "")?;
    }
    build_kernel_from(&map, &profile)
}

/// The kernel inside this command with further texts on top.
pub fn build_with(load: &SourceMap) -> Result<BuiltImage> {
    let mut map = SourceMap::default();
    let profile = sources::add_builtin_kernel(&mut map);
    for (_, file) in load.iter() {
        map.add(file.clone());
    }
    build_kernel_from(&map, &profile)
}

fn build_kernel_from(map: &SourceMap, profile: &str) -> Result<BuiltImage> {
    let profile = Profile::parse(profile).map_err(|e| Failure::message(format!("profile.toml: {e}")))?;
    build_from(map, &profile, Keep::Nowhere)
}

/// An image of everything in the map.
pub fn build_from(map: &SourceMap, profile: &Profile, sources: Keep) -> Result<BuiltImage> {
    let options = Options { sources, ..Options::default() };
    build_image(&texts(map), profile, &options).map_err(|diagnostics| match report::print(map, &diagnostics) {
        Err(failure) => failure,
        Ok(()) => Failure::message("the image could not be built"),
    })
}

/// Path and text of every file.
pub fn texts(map: &SourceMap) -> Vec<(String, String)> {
    map.iter().map(|(_, f)| (f.path.clone(), f.text.to_string())).collect()
}

pub fn build(args: &ImageBuild) -> Result {
    if let Some(base) = &args.base {
        return base_image::build(base, args);
    }
    let built = match (&args.sources, &args.profile) {
        (Some(folder), Some(profile)) => tree::build(folder, profile, args)?,
        _ => build_kernel(args.kernel.as_deref(), &args.load)?,
    };
    if let Some(sources) = &built.sources {
        output::write(&args.output.with_file_name(&sources.name), sources.text.as_bytes())?;
    }
    output::write(&args.output, &built.bytes)?;
    let report = &built.report;
    if args.json {
        anstream::println!("{}", serde_json::to_string_pretty(report).expect("plain data"));
    } else {
        anstream::println!(
            "{}: {} bytes, {} classes, {} methods, {} objects",
            args.output.display(),
            report.file_bytes,
            report.classes,
            report.methods,
            report.objects
        );
    }
    Ok(())
}

pub fn read(path: &Path) -> Result<Image> {
    let bytes =
        std::fs::read(path).map_err(|e| Failure::message(format!("{}: cannot read it: {e}", path.display())))?;
    image::reader::read(&bytes).map_err(|e| Failure::message(format!("{}: {e}", path.display())))
}

pub fn verify(args: &ImageVerify) -> Result {
    let image = read(&args.file)?;
    let problems = image::verify::verify(&image);
    let errors = problems.iter().filter(|p| p.severity == Severity::Error).count();
    if args.json {
        anstream::println!("{}", serde_json::to_string_pretty(&problems).expect("plain data"));
    } else {
        for problem in &problems {
            anstream::println!("{problem}");
        }
    }
    if errors > 0 {
        let text = format!("{}: {errors} error{}", args.file.display(), report::plural(errors));
        return Err(Failure::Reported(text));
    }
    if !args.json {
        anstream::println!("{}: {} objects, no error", args.file.display(), image.objects.len());
    }
    Ok(())
}

pub fn show(args: &ImageShow) -> Result {
    let image = read(&args.file)?;
    let names = Describer::new(&image);
    let Some(class) = &args.class else {
        let summary = image::describe::summary(&image);
        if args.json {
            anstream::println!("{}", serde_json::to_string_pretty(&summary).expect("plain data"));
        } else {
            print_summary(&summary);
        }
        return Ok(());
    };
    let methods = names
        .methods_of(class)
        .ok_or_else(|| Failure::message(format!("{}: there is no class {class} in this image", args.file.display())))?;
    let chosen: Vec<_> = match &args.method {
        Some(selector) => methods.into_iter().filter(|(s, _)| s == selector).collect(),
        None => methods,
    };
    if chosen.is_empty() {
        let what = args.method.as_deref().unwrap_or("any method");
        return Err(Failure::message(format!("{}: {class} does not define {what}", args.file.display())));
    }
    if args.json {
        let listings: Vec<_> =
            chosen.iter().filter_map(|(_, method)| image::disassemble::list(&names, *method)).collect();
        anstream::println!("{}", serde_json::to_string_pretty(&listings).expect("plain data"));
        return Ok(());
    }
    for (selector, method) in chosen {
        match &args.method {
            Some(_) => anstream::print!("{}", image::disassemble::disassemble(&names, method)),
            None => anstream::println!("{selector}"),
        }
    }
    Ok(())
}

fn print_summary(summary: &Summary) {
    anstream::println!("format {}, header flags {}", summary.image_format, summary.header_flags);
    anstream::println!("{} objects, {} bytes", summary.objects, summary.bytes);
    anstream::println!(
        "{} methods and blocks ({} SistaV1), {} symbols, {} classes",
        summary.methods,
        summary.sista_methods,
        summary.symbols,
        summary.classes.len()
    );
    if let Some(process) = &summary.active_process {
        anstream::println!("starts in {} at pc {}, priority {}", process.method, process.pc, process.priority);
    }
    anstream::println!("\n{:>6} {:>8} {:>9} {:>8}  class < superclass", "index", "methods", "instances", "bytes");
    for class in &summary.classes {
        anstream::println!(
            "{:>6} {:>8} {:>9} {:>8}  {} < {}",
            class.index,
            class.methods,
            class.instances,
            class.bytes,
            class.name,
            class.superclass
        );
    }
}
