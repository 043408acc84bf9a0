//! `vmmaker image compare`: lets a running image compile its own methods and compares the code.

use crate::args::ImageCompare;
use crate::failure::{Failure, Result};
use crate::{sources, tree};
use image::build::profile::LineEnd;
use image::compare::{Compared, Outcome};
use serde::Serialize;
use slang::source::{FileId, SourceFile, SourceMap};
use std::path::{Path, PathBuf};
use std::process::Command;

#[derive(Serialize)]
struct Report<'a> {
    methods: usize,
    identical: usize,
    copied_order: usize,
    different: usize,
    failed: usize,
    seconds: f64,
    differences: Vec<Difference<'a>>,
}

#[derive(Serialize)]
struct Difference<'a> {
    method: &'a str,
    outcome: &'static str,
    reason: &'a str,
}

/// Every method as the image reads it: class, side, selector, length and text.
fn list_methods(map: &SourceMap, line_end: LineEnd) -> Vec<u8> {
    let mut list = Vec::new();
    for (number, (_, file)) in map.iter().enumerate() {
        add_methods(FileId(number as u32), file, line_end, &mut list);
    }
    list
}

fn add_methods(id: FileId, file: &SourceFile, line_end: LineEnd, list: &mut Vec<u8>) {
    let (tonel, _) = slang::tonel::parse(id, file);
    for method in &tonel.methods {
        let (Some(tree), _) = slang::parse::parse_method(id, file, method) else { continue };
        let side = if method.class_side { "class" } else { "instance" };
        let mut text = format!("{}\n{}", tonel.text(method.pattern).trim(), tonel.text(method.body));
        if line_end == LineEnd::Cr {
            text = text.replace('\n', "\r");
        }
        let head = format!("{}\n{side}\n{}\n{}\n", method.owner, tree.selector, text.len());
        list.extend(head.bytes());
        list.extend(text.bytes());
    }
}

fn virtual_machine(asked: Option<&Path>) -> PathBuf {
    let beside = std::env::current_exe().ok().map(|exe| exe.with_file_name("slangvm")).filter(|path| path.is_file());
    asked.map(Path::to_path_buf).or(beside).unwrap_or_else(|| "slangvm".into())
}

/// Runs the script in a folder of its own, on a copy of the image; answers what it wrote.
fn run(args: &ImageCompare, methods: &[u8], script: &str) -> Result<String> {
    let folder = tempfile::tempdir().map_err(|e| Failure::message(format!("cannot make a temporary folder: {e}")))?;
    let put = |name: &str, bytes: &[u8]| -> Result<PathBuf> {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).map_err(|e| Failure::message(format!("{}: {e}", path.display())))?;
        Ok(path)
    };
    let image = std::fs::read(&args.image)
        .map_err(|e| Failure::message(format!("{}: cannot read it: {e}", args.image.display())))?;
    let image = put("compare.image", &image)?;
    put("methods.txt", methods)?;
    let script = put("compare.st", script.as_bytes())?;
    let vm = virtual_machine(args.vm.as_deref());
    let output = Command::new(&vm)
        .args([image.as_os_str(), "st".as_ref(), "--quit".as_ref(), script.as_os_str()])
        .current_dir(folder.path())
        .output()
        .map_err(|e| Failure::message(format!("{}: cannot run it: {e}; name it with --vm", vm.display())))?;
    let found = std::fs::read_to_string(folder.path().join("code.txt"));
    match found {
        Ok(text) if output.status.success() => Ok(text),
        _ => Err(Failure::message(format!(
            "the image did not compile its methods ({}); start it once before, so that its compiler is there\n{}",
            output.status,
            String::from_utf8_lossy(&output.stderr).chars().take(2000).collect::<String>()
        ))),
    }
}

pub fn compare(args: &ImageCompare) -> Result {
    let profile = tree::profile(&args.profile)?;
    let script = sources::comparison(&args.profile)
        .ok_or_else(|| Failure::message(format!("the profile {} has no script for a comparison", args.profile)))?;
    let map = tree::read_groups(&args.sources, &profile, &args.groups)?;
    let start = std::time::Instant::now();
    let text = run(args, &list_methods(&map, profile.line_end), script)?;
    let compared =
        image::compare::compare(&text).map_err(|e| Failure::message(format!("what the image wrote: {e}")))?;
    let report = summary(&compared, start.elapsed().as_secs_f64());
    if args.json {
        anstream::println!("{}", serde_json::to_string_pretty(&report).expect("plain data"));
    } else {
        for difference in report.differences.iter().take(args.show) {
            anstream::println!("{}: {}: {}", difference.outcome, difference.method, difference.reason);
        }
        anstream::println!(
            "{} methods in {:.1} s: {} identical, {} but for the order of copied values, {} different, {} not compiled by the image",
            report.methods,
            report.seconds,
            report.identical,
            report.copied_order,
            report.different,
            report.failed
        );
    }
    match report.different {
        0 => Ok(()),
        n => Err(Failure::Reported(format!("{n} methods differ"))),
    }
}

fn summary(compared: &[Compared], seconds: f64) -> Report<'_> {
    let mut report = Report {
        methods: compared.len(),
        identical: 0,
        copied_order: 0,
        different: 0,
        failed: 0,
        seconds,
        differences: Vec::new(),
    };
    for one in compared {
        let (count, difference) = match &one.outcome {
            Outcome::Identical => (&mut report.identical, None),
            Outcome::CopiedOrder => (&mut report.copied_order, None),
            Outcome::Different(reason) => (&mut report.different, Some(("different", reason))),
            Outcome::Failed(reason) => (&mut report.failed, Some(("not compiled", reason))),
        };
        *count += 1;
        if let Some((outcome, reason)) = difference {
            report.differences.push(Difference { method: &one.method, outcome, reason });
        }
    }
    report
}
