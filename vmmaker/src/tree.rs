//! Source trees of other kernels: which folders of a checkout hold packages, and which of these are wanted.

use crate::args::{ImageBuild, ImageCheck, SourcesPlace};
use crate::failure::{Failure, Result};
use crate::{images, report, sources};
use image::build::baseline::{self, Groups};
use image::build::sources::Keep;
use image::build::{BuiltImage, Profile, check};
use image::compile::Style;
use serde::Serialize;
use slang::source::SourceMap;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// The folder that holds the packages: what the checkout's `.project` names, or the folder itself.
fn packages_folder(root: &Path) -> Result<PathBuf> {
    let project = root.join(".project");
    if !project.is_file() {
        return Ok(root.to_path_buf());
    }
    let text = sources::read_text(&project)?;
    let folder = source_directory(&text)
        .ok_or_else(|| Failure::message(format!("{}: expected a map with the key srcDirectory", project.display())))?;
    Ok(root.join(folder))
}

/// `{ 'srcDirectory' : 'src' }`, with or without a hash before the key.
fn source_directory(project: &str) -> Option<String> {
    let text = project.trim_start();
    let (_, entries) = slang::tonel::ston::map_at(text, text.len()).ok()?;
    let (_, folder) = entries.into_iter().find(|(key, _)| &**key == "srcDirectory")?;
    folder.text().map(ToString::to_string)
}

pub fn profile(name: &str) -> Result<Profile> {
    Profile::parse(&sources::profile(name)?).map_err(|e| Failure::message(format!("profile {name}: {e}")))
}

/// The packages of the groups asked for, as the tree's own baselines list them.
fn wanted_packages(folder: &Path, profile: &Profile, groups: &[String]) -> Result<Option<Vec<String>>> {
    let Some(wanted) = &profile.baseline else {
        return match groups {
            [] => Ok(None),
            _ => Err(Failure::message("this profile names no baseline, so there are no groups to choose from")),
        };
    };
    let names = if groups.is_empty() { &wanted.default } else { groups };
    let mut packages: Vec<String> = Vec::new();
    for name in names {
        let one = std::slice::from_ref(name);
        for group in wanted.sets.get(name).map_or(one, Vec::as_slice) {
            let (class, group) = match group.split_once('/') {
                Some((baseline, group)) => (format!("BaselineOf{baseline}"), group),
                None => (wanted.class.clone(), group.as_str()),
            };
            let baseline = read_baseline(folder, &class)?;
            let found = baseline
                .packages_of(group)
                .map_err(|e| Failure::message(format!("{e}; there are {}", known_groups(&baseline, &wanted.sets))))?;
            packages.extend(found);
        }
    }
    packages.sort();
    packages.dedup();
    Ok(Some(packages))
}

fn read_baseline(folder: &Path, class: &str) -> Result<Groups> {
    let file = folder.join(class).join(format!("{class}.class.st"));
    let text = sources::read_text(&file)?;
    let mut map = SourceMap::default();
    map.add(slang::source::SourceFile::new(file.display().to_string(), text.as_str()));
    baseline::read(&file.display().to_string(), &text).map_err(|problems| match report::print(&map, &problems) {
        Err(failure) => failure,
        Ok(()) => Failure::message(format!("{}: the baseline cannot be read", file.display())),
    })
}

fn known_groups(baseline: &Groups, sets: &BTreeMap<String, Vec<String>>) -> String {
    let names: Vec<&str> = sets.keys().chain(baseline.groups.keys()).map(String::as_str).collect();
    names.join(", ")
}

/// The files of the packages in these groups.
pub fn read_groups(root: &Path, profile: &Profile, groups: &[String]) -> Result<SourceMap> {
    let folder = packages_folder(root)?;
    let mut map = SourceMap::default();
    match wanted_packages(&folder, profile, groups)? {
        None => sources::add(&mut map, &folder, "")?,
        Some(packages) => {
            for package in packages {
                sources::add(&mut map, &folder.join(&package), &format!("{package}/"))?;
            }
        }
    }
    Ok(map)
}

/// Builds an image from the packages of a tree, with further folders on top.
pub fn build(root: &Path, profile_name: &str, args: &ImageBuild) -> Result<BuiltImage> {
    let profile = profile(profile_name)?;
    let mut map = read_groups(root, &profile, &args.groups)?;
    for folder in &args.load {
        sources::add(&mut map, folder, "")?;
    }
    let sources = match args.with_sources {
        None => Keep::Nowhere,
        Some(SourcesPlace::Image) => Keep::Image,
        Some(SourcesPlace::File) => Keep::File,
    };
    images::build_from(&map, &profile, sources)
}

#[derive(Serialize)]
struct CheckReport<'a> {
    files: usize,
    classes: usize,
    traits: usize,
    methods: usize,
    parsed: usize,
    compiled: usize,
    refused: usize,
    blocks: usize,
    code_bytes: usize,
    undeclared: usize,
    read_seconds: f64,
    compile_seconds: f64,
    reasons: &'a BTreeMap<&'static str, usize>,
    refused_methods: Vec<RefusedMethod<'a>>,
    problems: Vec<report::JsonDiagnostic<'a>>,
}

#[derive(Serialize)]
struct RefusedMethod<'a> {
    method: &'a str,
    #[serde(flatten)]
    problem: report::JsonDiagnostic<'a>,
}

/// `vmmaker image check`.
pub fn check(args: &ImageCheck) -> Result {
    let (class, contexts, style) = match &args.profile {
        Some(name) => {
            let profile = profile(name)?;
            (profile.roles.class, profile.context_classes, profile.compiler)
        }
        None => ("Class".to_string(), vec!["Context".to_string()], Style::Direct),
    };
    let start = Instant::now();
    let map = sources::read_all(&[packages_folder(&args.sources)?])?;
    let texts = images::texts(&map);
    let read_seconds = start.elapsed().as_secs_f64();
    let start = Instant::now();
    let check = check::check(&texts, &class, &contexts, style);
    let compile_seconds = start.elapsed().as_secs_f64();
    let reasons = check.reasons();
    if args.json {
        let refused_methods = check
            .refused
            .iter()
            .filter_map(|r| {
                let problem = report::json(&map, std::slice::from_ref(&r.problem)).pop()?;
                Some(RefusedMethod { method: &r.method, problem })
            })
            .collect();
        let report = CheckReport {
            files: texts.len(),
            classes: check.classes,
            traits: check.traits,
            methods: check.methods,
            parsed: check.parsed,
            compiled: check.compiled,
            refused: check.refused.len(),
            blocks: check.blocks,
            code_bytes: check.code_bytes,
            undeclared: check.undeclared.len(),
            read_seconds,
            compile_seconds,
            reasons: &reasons,
            refused_methods,
            problems: report::json(&map, &check.problems),
        };
        anstream::println!("{}", serde_json::to_string_pretty(&report).expect("plain data"));
        return Ok(());
    }
    for refused in check.refused.iter().take(args.show) {
        anstream::eprintln!("{}\n{}", refused.method, report::render(&map, &refused.problem));
    }
    for problem in check.problems.iter().take(args.show) {
        anstream::eprintln!("{}", report::render(&map, problem));
    }
    anstream::println!("{} files read in {read_seconds:.2} s", texts.len());
    anstream::println!("{} classes, {} traits, {} methods", check.classes, check.traits, check.methods);
    anstream::println!(
        "{} parsed, {} compiled, {} refused, {} blocks, {} bytes of code in {compile_seconds:.2} s",
        check.parsed,
        check.compiled,
        check.refused.len(),
        check.blocks,
        check.code_bytes
    );
    for (reason, count) in &reasons {
        anstream::println!("{count:>8}  {reason}");
    }
    Ok(())
}
