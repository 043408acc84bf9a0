//! The fourteen workloads of Are We Fast Yet on `slangvm` and on other virtual machines, as a table of times and ratios.
//!
//! `cargo bench --bench are_we_fast_yet -- [NAME ...] [--rounds N] [--runs N] [--json]`. Other virtual machines are named by
//! `SLANGVM_PEER_STACK` and `SLANGVM_PEER_COG`: a program, with options, to which image and arguments are appended.
//! The machines take turns, and every round checks the published result. Times are medians over all rounds.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

const PEERS: [(&str, &str); 2] = [("peer Stack", "SLANGVM_PEER_STACK"), ("peer Cog", "SLANGVM_PEER_COG")];
const WORKLOADS: [&str; 14] = [
    "Bounce",
    "CD",
    "DeltaBlue",
    "Havlak",
    "Json",
    "List",
    "Mandelbrot",
    "NBody",
    "Permute",
    "Queens",
    "Richards",
    "Sieve",
    "Storage",
    "Towers",
];

struct Machine {
    name: &'static str,
    program: Vec<String>,
}

struct Arguments {
    workloads: Vec<String>,
    rounds: u32,
    runs: u32,
    json: bool,
}

fn arguments() -> Result<Arguments, String> {
    let mut found = Arguments { workloads: Vec::new(), rounds: 5, runs: 3, json: false };
    let mut words = std::env::args().skip(1);
    while let Some(word) = words.next() {
        let mut number = || {
            let value = words.next().and_then(|n| n.parse().ok()).filter(|n| *n > 0);
            value.ok_or_else(|| format!("{word} needs a number above 0"))
        };
        match word.as_str() {
            "--bench" => {}
            "--json" => found.json = true,
            "--rounds" => found.rounds = number()?,
            "--runs" => found.runs = number()?,
            name => match WORKLOADS.iter().find(|w| w.eq_ignore_ascii_case(name)) {
                Some(workload) => found.workloads.push(workload.to_string()),
                None => return Err(format!("unknown workload or option {name}; there are {}", WORKLOADS.join(", "))),
            },
        }
    }
    if found.workloads.is_empty() {
        found.workloads = WORKLOADS.map(String::from).to_vec();
    }
    Ok(found)
}

fn machines() -> Vec<Machine> {
    let mut machines = vec![Machine {
        name: "slangvm",
        program: vec![env!("CARGO_BIN_EXE_slangvm").into(), "--log-level=error".into()],
    }];
    for (name, variable) in PEERS {
        match std::env::var(variable) {
            Ok(text) if !text.trim().is_empty() => {
                machines.push(Machine { name, program: text.split_whitespace().map(String::from).collect() });
            }
            _ => eprintln!("{name} is missing: set {variable} to its program and options"),
        }
    }
    machines
}

/// The kernel with the workloads on top.
fn build_image() -> Result<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut sources = Vec::new();
    for folder in ["image/kernel", "benches/AreWeFastYet"] {
        for entry in walkdir::WalkDir::new(root.join(folder)).sort_by_file_name() {
            let path = entry.map_err(|e| e.to_string())?.into_path();
            if path.extension().is_some_and(|x| x == "st") {
                let text = std::fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
                sources.push((path.display().to_string(), text));
            }
        }
    }
    let profile = std::fs::read_to_string(root.join("image/kernel/profile.toml")).map_err(|e| e.to_string())?;
    let profile = image::build::Profile::parse(&profile)?;
    let built = image::build::build(&sources, &profile, &Default::default()).map_err(|e| format!("{e:#?}"))?;
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("are-we-fast-yet.image");
    std::fs::write(&path, &built.bytes).map_err(|e| format!("{}: {e}", path.display()))?;
    Ok(path)
}

/// Microseconds of a round: the median of one run.
fn measure(machine: &Machine, image: &Path, workload: &str, rounds: u32) -> Result<f64, String> {
    let output = Command::new(&machine.program[0])
        .args(&machine.program[1..])
        .arg(image)
        .args(["bench", workload, &rounds.to_string(), "--json"])
        .stdin(Stdio::null())
        .output()
        .map_err(|e| format!("{}: {}: {e}", machine.name, machine.program[0]))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let row: Option<serde_json::Value> =
        text.lines().find(|l| l.starts_with('{')).and_then(|l| serde_json::from_str(l).ok());
    match row.and_then(|row| row["median_us"].as_f64()) {
        Some(time) if output.status.success() => Ok(time),
        _ => Err(format!(
            "{workload} on {}: {}\n{text}{}",
            machine.name,
            output.status,
            String::from_utf8_lossy(&output.stderr)
        )),
    }
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    let middle = times.len() / 2;
    if times.len() % 2 == 1 { times[middle] } else { (times[middle - 1] + times[middle]) / 2.0 }
}

fn run() -> Result<(), String> {
    let arguments = arguments()?;
    let image = build_image()?;
    let machines = machines();
    let mut rows: Vec<(String, Vec<f64>)> = Vec::new();
    for workload in &arguments.workloads {
        let mut times = vec![Vec::new(); machines.len()];
        for run in 0..arguments.runs as usize {
            eprint!("\r{workload}: run {} of {}   ", run + 1, arguments.runs);
            for turn in 0..machines.len() {
                // Each run begins with another machine.
                let which = (run + turn) % machines.len();
                times[which].push(measure(&machines[which], &image, workload, arguments.rounds)?);
            }
        }
        rows.push((workload.clone(), times.iter_mut().map(|t| median(t)).collect()));
    }
    eprint!("\r{:40}\r", "");
    if arguments.json {
        for (workload, times) in &rows {
            let times: BTreeMap<_, _> = machines.iter().map(|m| m.name).zip(times).collect();
            println!("{}", serde_json::json!({ "workload": workload, "median_us": times }));
        }
    } else {
        print_table(&machines, &rows);
    }
    Ok(())
}

/// Milliseconds; a ratio above 1 means that the peer is faster than `slangvm`.
fn print_table(machines: &[Machine], rows: &[(String, Vec<f64>)]) {
    print!("{:<12}{:>12}", "ms a round", machines[0].name);
    for peer in &machines[1..] {
        print!("{:>14}{:>8}", peer.name, "ratio");
    }
    println!();
    let mut products = vec![0.0; machines.len()];
    for (workload, times) in rows {
        print!("{workload:<12}{:>12.2}", times[0] / 1000.0);
        for (which, time) in times.iter().enumerate().skip(1) {
            let ratio = times[0] / time;
            products[which] += ratio.ln();
            print!("{:>14.2}{ratio:>8.2}", time / 1000.0);
        }
        println!();
    }
    if machines.len() > 1 {
        print!("{:<24}", "geometric mean");
        for product in &products[1..] {
            print!("{:>22.2}", (product / rows.len() as f64).exp());
        }
        println!();
    }
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\n{message}");
            ExitCode::FAILURE
        }
    }
}
