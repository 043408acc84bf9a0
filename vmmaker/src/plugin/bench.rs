//! `vmmaker plugin bench`: calls per second of primitives beside plain methods, and beside other virtual machines in the same run.
//!
//! The image measures itself (class PluginBenchmark of the kernel); this module runs it, in turns on each virtual machine, and takes medians.

use super::args::{Abi, Bench};
use super::build::{self, How};
use super::folder::{self, PluginFolder};
use super::machine::{self, cannot_start};
use crate::failure::{Failure, Result};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Names and programs of other virtual machines, for example `cog=/opt/cog/squeak,stack=/opt/stack/squeak`.
const PEERS: &str = "VMMAKER_PEERS";

/// A virtual machine to measure.
struct Subject {
    name: String,
    program: PathBuf,
    /// A folder with the plugin and what the machine itself loads; none for ours.
    modules: Option<tempfile::TempDir>,
}

/// Rates in calls per second, by benchmark, label and virtual machine; labels in the order of the image.
#[derive(Serialize)]
struct Row {
    benchmark: String,
    label: String,
    /// Medians by virtual machine.
    rates: BTreeMap<String, f64>,
}

pub fn run(args: &Bench) -> Result {
    let root = &args.place.root;
    let plugin = folder::find(root, &args.plugin)?;
    let output = args.place.output();
    if plugin.manifest.tests.is_empty() {
        return Err(Failure::message(format!(
            "{}: it names no tests; benchmarks are subclasses of PluginBenchmark in a folder of tests",
            plugin.folder.join("plugin.toml").display()
        )));
    }
    let vm = args.machine.find()?;
    if build::is_loadable(&plugin)? {
        build::build(root, &plugin, How::from(&args.making), &output)?;
    }
    let image = machine::write_image(&plugin, &output)?;
    machine::probe(&vm, plugin.name(), &output, &image, Default::default())?;
    let mut subjects = vec![Subject { name: "slangvm".to_string(), program: vm, modules: None }];
    for peer in peers(args)? {
        subjects.push(prepare(peer, root, &plugin, &output)?);
    }
    let rounds = args.rounds.unwrap_or(if subjects.len() > 1 { 3 } else { 1 });
    let rows = measure(&subjects, &output, &image, rounds)?;
    if rows.is_empty() {
        return Err(Failure::message(format!(
            "{}: it has no benchmark; write a subclass of PluginBenchmark among its tests",
            plugin.name()
        )));
    }
    if args.json {
        anstream::println!("{}", serde_json::to_string_pretty(&rows).expect("plain data"));
    } else {
        let names: Vec<&str> = subjects.iter().map(|s| s.name.as_str()).collect();
        print(&rows, &names);
    }
    Ok(())
}

/// Those of the options, else of the environment.
fn peers(args: &Bench) -> Result<Vec<(String, PathBuf)>> {
    let from_environment = std::env::var(PEERS).unwrap_or_default();
    let texts: Vec<&str> = if args.peers.is_empty() {
        from_environment.split(',').filter(|p| !p.is_empty()).collect()
    } else {
        args.peers.iter().map(String::as_str).collect()
    };
    texts
        .into_iter()
        .map(|text| match text.split_once('=') {
            Some((name, program)) if Path::new(program).is_file() => Ok((name.to_string(), PathBuf::from(program))),
            Some((_, program)) => Err(Failure::message(format!("{program}: there is no such program"))),
            None => Err(Failure::message(format!(
                "{text:?} is not a peer; expected NAME=PROGRAM, as in cog=/opt/cog/squeak"
            ))),
        })
        .collect()
}

/// Builds the plugin for the classic layout and lays it beside the modules that the peer itself needs.
fn prepare(peer: (String, PathBuf), root: &Path, plugin: &PluginFolder, output: &Path) -> Result<Subject> {
    let (name, program) = peer;
    let program = std::path::absolute(&program).unwrap_or(program);
    let fail =
        |e: std::io::Error| Failure::message(format!("cannot prepare the modules of {}: {e}", program.display()));
    let how = How { abi: Some(Abi::Classic), ..How::plain(crate::args::Backend::C) };
    let library = build::build(root, plugin, how, &output.join("classic"))?;
    let modules = tempfile::tempdir().map_err(fail)?;
    let beside = program.parent().unwrap_or(Path::new("."));
    for entry in std::fs::read_dir(beside).map_err(fail)?.flatten() {
        if entry.path().extension().is_some_and(|x| format!(".{}", x.to_string_lossy()) == std::env::consts::DLL_SUFFIX)
        {
            std::fs::copy(entry.path(), modules.path().join(entry.file_name())).map_err(fail)?;
        }
    }
    let file = format!("{}{}", plugin.name(), std::env::consts::DLL_SUFFIX);
    std::fs::copy(&library, modules.path().join(file)).map_err(fail)?;
    Ok(Subject { name, program, modules: Some(modules) })
}

impl Subject {
    fn command(&self, plugins: &Path, image: &Path) -> Result<Command> {
        let mut command = match &self.modules {
            None => machine::command(&self.program, plugins, image, Default::default())?,
            Some(modules) => {
                let mut command = Command::new(&self.program);
                command.args(["-vm-display-null", "-vm-sound-null", "-plugins"]);
                // Its search joins folder and file without a separator.
                command.arg(format!("{}/", modules.path().display())).arg(image);
                command
            }
        };
        command.args(["run", "PluginBenchmark"]);
        Ok(command)
    }
}

type Samples = BTreeMap<String, Vec<f64>>;

fn measure(subjects: &[Subject], plugins: &Path, image: &Path, rounds: usize) -> Result<Vec<Row>> {
    let mut samples: Vec<((String, String), Samples)> = Vec::new();
    for _ in 0..rounds {
        for subject in subjects {
            let mut command = subject.command(plugins, image)?;
            let output = command.output().map_err(|e| cannot_start(&subject.program, &e))?;
            let said = String::from_utf8_lossy(&output.stdout);
            if !output.status.success() {
                let errors = String::from_utf8_lossy(&output.stderr);
                return Err(Failure::message(format!(
                    "{} ended with {}\n{said}{errors}",
                    subject.program.display(),
                    output.status
                )));
            }
            for line in said.lines() {
                let Some((key, rate)) = sample(line) else { continue };
                let index = samples.iter().position(|(k, _)| *k == key).unwrap_or_else(|| {
                    samples.push((key, Samples::new()));
                    samples.len() - 1
                });
                samples[index].1.entry(subject.name.clone()).or_default().push(rate);
            }
        }
    }
    let row = |((benchmark, label), found): ((String, String), Samples)| Row {
        benchmark,
        label,
        rates: found.into_iter().map(|(name, rates)| (name, median(rates))).collect(),
    };
    Ok(samples.into_iter().map(row).collect())
}

/// `benchmark TAB label TAB calls TAB microseconds`.
fn sample(line: &str) -> Option<((String, String), f64)> {
    let parts: Vec<&str> = line.split('\t').collect();
    let [benchmark, label, calls, microseconds] = parts[..] else { return None };
    let (calls, microseconds): (f64, f64) = (calls.parse().ok()?, microseconds.parse().ok()?);
    Some(((benchmark.to_string(), label.to_string()), calls * 1e6 / microseconds.max(1.0)))
}

fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates[rates.len() / 2]
}

fn print(rows: &[Row], machines: &[&str]) {
    let bold = anstyle::Style::new().bold();
    let head: String = machines.iter().map(|m| format!("{m:>16}")).collect();
    anstream::println!("{bold}{:26}{head}{bold:#}   calls per second", "");
    let mut first: Option<&Row> = None;
    for row in rows {
        if first.is_none_or(|f| f.benchmark != row.benchmark) {
            anstream::println!("{}", row.benchmark);
            first = Some(row);
            print_line(&row.label, machines, |m| row.rates.get(m).map(|r| grouped(*r)));
            if machines.len() > 1 {
                print_line("  to slangvm", machines, |m| ratio(row.rates.get(m)?, row.rates.get("slangvm")?));
            }
        } else if let Some(primitive) = first {
            print_line(&row.label, machines, |m| row.rates.get(m).map(|r| grouped(*r)));
            let label = format!("  {} to it", primitive.label);
            print_line(&label, machines, |m| ratio(primitive.rates.get(m)?, row.rates.get(m)?));
        }
    }
}

fn print_line(label: &str, machines: &[&str], value: impl Fn(&str) -> Option<String>) {
    let values: String = machines.iter().map(|m| format!("{:>16}", value(m).unwrap_or_else(|| "-".into()))).collect();
    anstream::println!("  {label:24}{values}");
}

fn ratio(a: &f64, b: &f64) -> Option<String> {
    Some(format!("{:.2}", a / b))
}

/// Whole numbers with a comma before every three digits.
fn grouped(rate: f64) -> String {
    let digits = format!("{rate:.0}");
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_are_lines_of_four_columns() {
        assert_eq!(sample("X\tprimitive\t1000\t500"), Some((("X".to_string(), "primitive".to_string()), 2e6)));
        assert_eq!(sample("a word"), None);
        assert_eq!(median(vec![3.0, 1.0, 2.0]), 2.0);
        assert_eq!(grouped(1234567.4), "1,234,567");
        assert_eq!(grouped(123.0), "123");
    }
}
