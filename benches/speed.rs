//! How fast the virtual machine is beside others: `cargo bench --bench speed`.
//!
//! Every line is one program run by every machine in turn, several rounds, so that a busy computer disturbs all alike. Compared is the processor time of the
//! process; printed are the medians and how many times faster the first machine (ours, built from C) is than each other one.
//!
//! | variable | meaning |
//! | --- | --- |
//! | `SLANGVM_PEER_<NAME>` | another machine: a command line, for example `/opt/vm/squeak -vm-display-null` |
//! | `SLANGVM_IMAGES` | folder with further images (`candle-tinybench.image`) |
//! | `SLANGVM_ROUNDS` | how often each program is run; 5 |
//! | `SLANGVM_IDLE_SECONDS` | how long each machine is watched waiting; 10, 0 leaves it out |
//!
//! Words behind `--` choose the programs whose names contain one of them.

#[path = "../tests/common/mod.rs"]
mod common;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use wait4::Wait4;

struct Machine {
    name: String,
    command: Vec<String>,
}

impl Machine {
    fn is_ours(&self) -> bool {
        self.name.starts_with("ours, ")
    }
}

struct Program {
    name: String,
    image: PathBuf,
    arguments: Vec<String>,
}

struct Run {
    cpu: Duration,
    wall: Duration,
    output: String,
}

/// Rounds of the kernel's benchmarks: each takes a few tenths of a second.
const KERNEL: [(&str, u32); 8] = [
    ("Bytecode", 330),
    ("Closure", 2400),
    ("Collection", 360),
    ("Exception", 2700),
    ("Fibonacci", 180),
    ("LargeInteger", 300),
    ("Process", 9000),
    ("String", 360),
];

/// Keeps a tenth of what it allocates for a while; answers the microseconds of 20000 steps of 100 objects, of which the slow ones contain a collection.
const PAUSES: &str = "| kept times start | \
    kept := Array new: 20000. times := Array new: 20000. \
    1 to: 20000 do: [ :i | \
        start := Time microseconds. \
        1 to: 100 do: [ :j | | a | a := Array new: j \\\\ 16 + 2. j \\\\ 10 = 0 ifTrue: [ a at: 1 put: (kept at: i). kept at: i put: a ] ]. \
        i > 5000 ifTrue: [ kept at: i - 5000 put: nil ]. \
        times at: i put: Time microseconds - start ]. \
    times := times asArray sort: [ :a :b | a <= b ]. \
    (times at: 10000) printString , ' ' , (times at: 19800) printString , ' ' , (times at: 19980) printString , ' ' , (times at: 19998) printString , ' ' , times last printString";

fn setting(name: &str, default: u32) -> u32 {
    std::env::var(name).ok().and_then(|v| v.parse().ok()).unwrap_or(default)
}

fn machines() -> Vec<Machine> {
    let mut all: Vec<Machine> = common::machines()
        .iter()
        .map(|m| Machine { name: format!("ours, {}", m.name), command: vec![m.program.display().to_string()] })
        .collect();
    let mut peers: Vec<Machine> = std::env::vars()
        .filter_map(|(variable, line)| {
            let name = variable.strip_prefix("SLANGVM_PEER_")?.to_lowercase();
            Some(Machine { name, command: line.split_whitespace().map(String::from).collect() })
        })
        .filter(|m| !m.command.is_empty())
        .collect();
    peers.sort_by(|a, b| a.name.cmp(&b.name));
    all.append(&mut peers);
    all
}

fn programs(folder: &Path, kernel: &Path) -> Vec<Program> {
    let program = |name: &str, image: PathBuf, arguments: &[&str]| Program {
        name: name.into(),
        image,
        arguments: arguments.iter().map(|a| a.to_string()).collect(),
    };
    let mut all = vec![
        program("fib38 V3", common::own_image("mini-fib38.image"), &[]),
        program("fib38 SistaV1", common::own_image("mini-sista-fib38.image"), &[]),
    ];
    if let Some(images) = std::env::var_os("SLANGVM_IMAGES") {
        let from = Path::new(&images).join("candle-tinybench.image");
        let to = folder.join("candle-tinybench.image");
        match std::fs::copy(&from, &to) {
            Ok(_) => all.push(program("tinyBenchmarks", to, &[])),
            Err(e) => eprintln!("skipped {}: {e}", from.display()),
        }
    }
    for (name, rounds) in KERNEL {
        let text = format!("| b | b := {name}Benchmark new. {rounds} timesRepeat: [ b check: b round ]");
        all.push(program(name, kernel.into(), &["eval", &text]));
    }
    all
}

fn start(machine: &Machine, image: &Path, arguments: &[String], folder: &Path) -> std::process::Child {
    Command::new(&machine.command[0])
        .args(&machine.command[1..])
        .arg(image)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap_or_else(|e| panic!("{}: {e}", machine.command[0]))
}

fn run(machine: &Machine, image: &Path, arguments: &[String], folder: &Path) -> Run {
    let begin = Instant::now();
    let mut child = start(machine, image, arguments, folder);
    let mut output = String::new();
    let mut pipe = child.stdout.take().expect("the output is a pipe");
    std::io::Read::read_to_string(&mut pipe, &mut output).expect("the output is text");
    let ended = child.wait4().expect("the child can be waited for");
    if !ended.status.success() {
        eprintln!("{}: {} {} ended with {}", machine.name, image.display(), arguments.join(" "), ended.status);
        std::process::exit(1);
    }
    let used = ended.rusage;
    Run { cpu: used.utime + used.stime, wall: begin.elapsed(), output }
}

fn median<T: Ord + Copy>(values: &mut [T]) -> T {
    values.sort();
    values[values.len() / 2]
}

fn wanted(name: &str, words: &[String]) -> bool {
    words.is_empty() || words.iter().any(|w| name.to_lowercase().contains(&w.to_lowercase()))
}

fn heading(title: &str, machines: &[Machine]) {
    print!("\n{title:16}");
    machines.iter().for_each(|m| print!("{:>22}", m.name));
    println!();
}

fn speed(machines: &[Machine], programs: &[Program], folder: &Path, rounds: u32) {
    heading("ms of CPU", machines);
    let mut products = vec![1.0f64; machines.len()];
    let mut count = 0;
    for program in programs {
        let mut times: Vec<Vec<Duration>> = vec![Vec::new(); machines.len()];
        for _ in 0..rounds {
            for (machine, times) in machines.iter().zip(&mut times) {
                times.push(run(machine, &program.image, &program.arguments, folder).cpu);
            }
        }
        let medians: Vec<f64> = times.iter_mut().map(|t| median(t).as_secs_f64()).collect();
        print!("{:16}", program.name);
        for (m, product) in medians.iter().zip(&mut products) {
            print!("{:13.0} ({:5.2}x)", m * 1000.0, m / medians[0]);
            *product *= m / medians[0];
        }
        println!();
        count += 1;
    }
    if count > 0 {
        print!("{:16}", "geometric mean");
        products.iter().for_each(|p| print!("{:>13} ({:5.2}x)", "", p.powf(1.0 / f64::from(count))));
        println!();
    }
}

/// `tinyBenchmarks` appends its own measure to a log beside the image: by the clock on the wall.
fn tiny(machines: &[Machine], folder: &Path, rounds: u32) {
    let image = folder.join("candle-tinybench.image");
    if !image.exists() {
        return;
    }
    heading("by its own clock", machines);
    for round in 0..rounds {
        print!("{round:<16}");
        for machine in machines {
            let log = folder.join("log1.txt");
            let _ = std::fs::remove_file(&log);
            run(machine, &image, &[], folder);
            let text = std::fs::read_to_string(&log).unwrap_or_default();
            let numbers: Vec<f64> = text
                .split(|c: char| !c.is_ascii_digit() && c != '-')
                .filter_map(|w| w.parse().ok())
                .map(|n: f64| n / 1e6)
                .collect();
            let shown: Vec<String> = numbers.iter().map(|n| format!("{n:.1}")).collect();
            print!("{:>22}", shown.join("; "));
        }
        println!();
    }
    println!("{:16}millions of bytecodes; of sends a second", "");
}

fn pauses(machines: &[Machine], kernel: &Path, folder: &Path, rounds: u32) {
    heading("pauses in us", machines);
    let names = ["median", "99 %", "99.9 %", "99.99 %", "longest"];
    let mut all = vec![vec![Vec::new(); names.len()]; machines.len()];
    for _ in 0..rounds {
        for (machine, found) in machines.iter().zip(&mut all) {
            let output = run(machine, kernel, &["eval".into(), PAUSES.into()], folder).output;
            let numbers = output.split(|c: char| !c.is_ascii_digit()).filter_map(|w| w.parse::<u64>().ok());
            found.iter_mut().zip(numbers).for_each(|(list, n)| list.push(n));
        }
    }
    for (i, name) in names.iter().enumerate() {
        print!("{name:16}");
        for found in &mut all {
            let list = &mut found[i];
            if list.is_empty() { print!("{:>22}", "-") } else { print!("{:22}", median(list)) }
        }
        println!();
    }
}

fn starting(machines: &[Machine], folder: &Path, rounds: u32) {
    heading("start to end", machines);
    let image = common::own_image("mini-sista.image");
    let mut times = vec![(Vec::new(), Vec::new()); machines.len()];
    for _ in 0..rounds * 4 {
        for (machine, (cpu, wall)) in machines.iter().zip(&mut times) {
            let run = run(machine, &image, &[], folder);
            cpu.push(run.cpu);
            wall.push(run.wall);
        }
    }
    print!("{:16}", "CPU, wall in ms");
    for (cpu, wall) in &mut times {
        let (cpu, wall) = (median(cpu), *wall.iter().min().expect("a round"));
        print!("{:>22}", format!("{:.1}, {:.1}", cpu.as_secs_f64() * 1e3, wall.as_secs_f64() * 1e3));
    }
    println!("   (median, least)");
}

/// From the start of the process, as seen from here, until it says that the first bytecode comes; others than ours do not say it.
fn first_bytecode(machines: &[Machine], kernel: &Path, folder: &Path, rounds: u32) {
    heading("first bytecode", machines);
    let mut images = vec![("kernel image".to_string(), kernel.to_path_buf())];
    if let Some(images_folder) = std::env::var_os("SLANGVM_IMAGES") {
        let candle = folder.join("candle.image");
        if std::fs::copy(Path::new(&images_folder).join("candle.image"), &candle).is_ok() {
            images.push(("candle.image".into(), candle));
        }
    }
    for (name, image) in images {
        let size = std::fs::metadata(&image).map_or(0, |m| m.len());
        print!("{name:16}");
        for machine in machines {
            let mut times = Vec::new();
            for _ in 0..if machine.is_ours() { rounds * 4 } else { 0 } {
                times.extend(time_to_first_bytecode(machine, &image, folder));
            }
            let shown =
                if times.is_empty() { "-".into() } else { format!("{:.1}", median(&mut times).as_secs_f64() * 1e3) };
            print!("{shown:>22}");
        }
        println!("   (wall, ms; {} KB; limit 10 for 206 KB)", size / 1024);
    }
}

fn time_to_first_bytecode(machine: &Machine, image: &Path, folder: &Path) -> Option<Duration> {
    let begin = Instant::now();
    let mut child = Command::new(&machine.command[0])
        .args(["--log-level", "debug"])
        .arg(image)
        .args(["eval", "nil"])
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|e| panic!("{}: {e}", machine.command[0]));
    let lines = std::io::BufReader::new(child.stderr.take().expect("the messages are a pipe"));
    let said = std::io::BufRead::lines(lines).map_while(Result::ok).any(|line| line.contains("first bytecode"));
    let time = begin.elapsed();
    child.kill().expect("the child can be ended");
    child.wait().expect("the child can be waited for");
    said.then_some(time)
}

/// A process in the image waits for a semaphore nobody signals.
fn waiting(machines: &[Machine], kernel: &Path, folder: &Path, seconds: u32) {
    heading("waiting", machines);
    let mut lines = [String::new(), String::new(), String::new()];
    for machine in machines {
        let mut child = start(machine, kernel, &["eval".into(), "Semaphore new wait".into()], folder);
        std::thread::sleep(Duration::from_secs(1));
        let before = wake_ups(child.id());
        std::thread::sleep(Duration::from_secs(u64::from(seconds)));
        let after = wake_ups(child.id());
        let resident = status(&format!("/proc/{}/status", child.id()), "VmRSS:");
        child.kill().expect("the child can be ended");
        let used = child.wait4().expect("the child can be waited for").rusage;
        lines[0] += &format!("{:>22}", format!("{:.0}", (used.utime + used.stime).as_secs_f64() * 1e3));
        lines[1] += &format!("{:22}", after.saturating_sub(before));
        lines[2] += &format!("{resident:22}");
    }
    println!("{:16}{}   (from the start, {} s)", "CPU in ms", lines[0], seconds + 1);
    println!("{:16}{}   (all threads, {} s)", "wake-ups", lines[1], seconds);
    println!("{:16}{}", "resident, KiB", lines[2]);
}

/// How often the threads of a process gave up the processor by themselves.
fn wake_ups(process: u32) -> u64 {
    let Ok(threads) = std::fs::read_dir(format!("/proc/{process}/task")) else { return 0 };
    threads.flatten().map(|t| status(&t.path().join("status").display().to_string(), "voluntary_ctxt_switches:")).sum()
}

fn status(file: &str, key: &str) -> u64 {
    let text = std::fs::read_to_string(file).unwrap_or_default();
    text.lines()
        .find_map(|l| l.strip_prefix(key))
        .and_then(|rest| rest.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|a| !a.starts_with('-')).collect();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let kernel = common::build_image("speed-kernel.image", &[]);
    let machines = machines();
    let rounds = setting("SLANGVM_ROUNDS", 5).max(1);
    let programs: Vec<Program> =
        programs(folder.path(), &kernel).into_iter().filter(|p| wanted(&p.name, &words)).collect();
    speed(&machines, &programs, folder.path(), rounds);
    if wanted("tinyBenchmarks", &words) {
        tiny(&machines, folder.path(), rounds);
    }
    if wanted("pauses", &words) {
        pauses(&machines, &kernel, folder.path(), rounds);
    }
    if wanted("start", &words) {
        starting(&machines, folder.path(), rounds);
        first_bytecode(&machines, &kernel, folder.path(), rounds);
    }
    let seconds = setting("SLANGVM_IDLE_SECONDS", 10);
    if seconds > 0 && wanted("waiting", &words) {
        waiting(&machines, &kernel, folder.path(), seconds);
    }
}
