//! Damaged images: each is refused with a message, or it loads and then holds what a verified image promises.
//!
//! Images of this project are changed at random: bits, words, header fields, pieces cut out, doubled or exchanged. What loads is collected and verified. A part of what the image verifier
//! accepts too, which looks at the code, is run by the launcher with a limit of time and memory: such an image may do anything that code can, but the program ends as it should, with a status
//! of the image or with a message.
//!
//! The work is done by child processes, so that a crash is seen and its seed is known. `SLANGVM_FUZZ_SECONDS` makes it longer, `SLANGVM_FUZZ_SEED` begins elsewhere.

mod common;

use common::{build_image, own_image, text};
use slangvm::probes::*;
use slangvm::{Error, Options, Vm};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Numbers that look random and are the same for the same seed (xorshift, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn new(seed: u64) -> Numbers {
        Numbers(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, limit: usize) -> usize {
        ((self.next() >> 16) % limit.max(1) as u64) as usize
    }
}

/// Words that are wrong in an interesting way.
fn odd_word(numbers: &mut Numbers, old: u64) -> u64 {
    match numbers.below(12) {
        0 => 0,
        1 => u64::MAX,
        2 => old.wrapping_add(8),
        3 => old.wrapping_sub(8),
        4 => old.wrapping_add(16 * numbers.below(64) as u64),
        5 => old ^ (1 << 63),
        6 => 1 << numbers.below(64),
        7 => old & !7 | numbers.below(8) as u64,
        8 => old & 0x00FF_FFFF_FFFF_FFFF | (numbers.below(256) as u64) << 56,
        9 => old & !0x3F_FFFF | numbers.below(1 << 22) as u64,
        10 => old & !(31 << 24) | (numbers.below(32) as u64) << 24,
        _ => numbers.next(),
    }
}

fn damage(image: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut image = image.to_vec();
    for _ in 0..1 + numbers.below(4) * numbers.below(2) {
        let words = image.len() / 8;
        let at = numbers.below(words) * 8;
        match numbers.below(14) {
            0..=2 => image[at + numbers.below(8)] ^= 1 << numbers.below(8),
            3..=6 => {
                let old = u64::from_le_bytes(image[at..at + 8].try_into().unwrap());
                let new = odd_word(numbers, old);
                image[at..at + 8].copy_from_slice(&new.to_le_bytes());
            }
            7 => {
                // Another word of the image: often the address of another object.
                let from = numbers.below(words) * 8;
                image.copy_within(from..from + 8, at);
            }
            8 | 9 => {
                let at = numbers.below(16) * 8;
                let old = u64::from_le_bytes(image[at..at + 8].try_into().unwrap());
                let new = odd_word(numbers, old);
                image[at..at + 8].copy_from_slice(&new.to_le_bytes());
            }
            10 => image[numbers.below(128)] = numbers.below(256) as u8,
            11 => image.truncate(at.max(64)),
            12 => {
                let end = (at + 8 * numbers.below(64)).min(image.len());
                let piece = image[at..end].to_vec();
                let place = numbers.below(words) * 8;
                image.splice(place..place, piece);
            }
            _ => {
                let end = (at + 8 * numbers.below(64)).min(image.len());
                image.drain(at..end);
                image.resize(image.len().max(64), 0);
            }
        }
    }
    image
}

#[derive(Default)]
struct Counts {
    tried: usize,
    refused: usize,
    run: usize,
    timed_out: usize,
}

/// One damaged image; a failure is a panic or the end of the process.
fn try_seed(images: &[Vec<u8>], seed: u64, folder: &Path, counts: &mut Counts) {
    let mut numbers = Numbers::new(seed);
    let image = damage(&images[numbers.below(images.len())], &mut numbers);
    counts.tried += 1;
    let options = Options { max_old_space_bytes: Some(64 << 20), ..Options::default() };
    let mut vm = match Vm::load(&image, Path::new("damaged.image"), options) {
        Ok(vm) => vm,
        Err(Error::Image(_, why)) => {
            assert!(!why.is_empty(), "seed {seed}: refused without a reason");
            counts.refused += 1;
            return;
        }
        Err(error) => panic!("seed {seed}: {error}"),
    };
    let raw = vm.raw();
    // SAFETY: no address is held.
    unsafe {
        assert_eq!(verifyHeap(raw), 0, "seed {seed}: loaded, but the heap is damaged");
        heapCollect(raw, 2);
        assert_eq!(verifyHeap(raw), 0, "seed {seed}: damaged after a collection");
    }
    drop(vm);
    let one_in = setting("SLANGVM_FUZZ_RUN_ONE_IN").unwrap_or(20) as usize;
    if numbers.below(one_in) == 0 && is_accepted(&image) {
        run(&image, seed, folder, counts);
    }
}

/// Whether the image verifier finds nothing. It understands SistaV1 code; images of the older bytecodes are not run.
fn is_accepted(bytes: &[u8]) -> bool {
    image::reader::read(bytes).is_ok_and(|image| {
        let sista = image.iter().filter_map(|(_, object)| object.method_header()).all(|header| header.sista);
        sista && image::verify::verify(&image).is_empty()
    })
}

/// Has the launcher run it for a moment.
fn run(image: &[u8], seed: u64, folder: &Path, counts: &mut Counts) {
    let path = folder.join("damaged.image");
    std::fs::write(&path, image).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_slangvm"))
        .args(["--max-old-space", "64M", "--log-level", "error"])
        .arg(&path)
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    counts.run += 1;
    let end = Instant::now() + Duration::from_millis(1500);
    let status = loop {
        match child.try_wait().unwrap() {
            Some(status) => break status,
            None if Instant::now() < end => std::thread::sleep(Duration::from_millis(5)),
            None => {
                // An endless loop is what the damaged code says; the program must still end when it is told to.
                counts.timed_out += 1;
                let told = Command::new("kill").arg("-TERM").arg(child.id().to_string()).status().unwrap();
                assert!(told.success());
                break child.wait().unwrap();
            }
        }
    };
    let mut err = Vec::new();
    std::io::Read::read_to_end(&mut child.stderr.take().unwrap(), &mut err).unwrap();
    // An error that leaves the machine no way to go on is told, and ends it like a crash.
    let err = text(&err);
    let told = err.lines().any(|line| line.starts_with("[ERROR]"));
    let crashed = status.signal().is_some() || (status.code() == Some(255) && !told);
    assert!(!crashed, "seed {seed}: {status}\n{err}");
}

fn images() -> Vec<PathBuf> {
    let own = ["mini-v3.image", "mini-sista.image", "mini-sista-multi.image"].map(own_image);
    own.into_iter().chain([build_image("fuzz-kernel.image", &[])]).collect()
}

fn setting(name: &str) -> Option<u64> {
    std::env::var(name).ok().and_then(|text| text.parse().ok())
}

const CHILD: &str = "SLANGVM_FUZZ_CHILD";

#[test]
fn damaged_images_are_refused_or_run() {
    let first = setting("SLANGVM_FUZZ_SEED").unwrap_or(1);
    if let Some(folder) = std::env::var_os(CHILD) {
        return child(Path::new(&folder), first, setting("SLANGVM_FUZZ_COUNT").unwrap_or(1));
    }
    let folder = tempfile::tempdir().unwrap();
    for image in images() {
        std::fs::copy(&image, folder.path().join(image.file_name().unwrap())).unwrap();
    }
    let limit = setting("SLANGVM_FUZZ_SECONDS").map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let batch = 500;
    let (mut seed, mut failures) = (first, Vec::new());
    while limit.map_or(seed < first + 2 * batch, |limit| Instant::now() < limit) {
        let mut left = batch;
        while left > 0 {
            let output = Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "damaged_images_are_refused_or_run", "--nocapture"])
                .env(CHILD, folder.path())
                .env("SLANGVM_FUZZ_SEED", seed.to_string())
                .env("SLANGVM_FUZZ_COUNT", left.to_string())
                .output()
                .unwrap();
            let reached: u64 = std::fs::read_to_string(folder.path().join("seed")).unwrap().parse().unwrap();
            if output.status.success() {
                let out = text(&output.stderr);
                eprintln!("{}", out.lines().rfind(|line| line.starts_with("seeds")).unwrap_or_default());
                (seed, left) = (seed + left, 0);
                continue;
            }
            failures.push(format!("seed {reached}: {}\n{}", output.status, last_lines(&text(&output.stderr))));
            eprintln!("{}", failures.last().unwrap());
            left -= reached + 1 - seed;
            seed = reached + 1;
        }
    }
    assert!(failures.is_empty(), "{} failures, the first:\n{}", failures.len(), failures[0]);
}

fn last_lines(text: &str) -> String {
    let lines: Vec<&str> = text.lines().collect();
    lines[lines.len().saturating_sub(25)..].join("\n")
}

fn child(folder: &Path, first: u64, count: u64) {
    let mut names: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|name| name.extension().is_some_and(|end| end == "image") && !name.ends_with("damaged.image"));
    names.sort();
    let images: Vec<Vec<u8>> = names.iter().map(|name| std::fs::read(name).unwrap()).collect();
    let mut counts = Counts::default();
    for seed in first..first + count {
        std::fs::write(folder.join("seed"), seed.to_string()).unwrap();
        try_seed(&images, seed, folder, &mut counts);
    }
    let Counts { tried, refused, run, timed_out } = counts;
    eprintln!("seeds from {first}: {tried} tried, {refused} refused, {run} run, {timed_out} ended from outside");
}
