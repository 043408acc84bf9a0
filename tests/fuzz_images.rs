//! Damaged images: each is refused with one line, or it loads, holds what a verified image promises, and runs.
//!
//! Images of this project, and those beside the checkout, are changed at random: bits, words, header fields, pieces cut out, doubled or exchanged; most often in the code, a context or the header
//! of an object. What loads is collected and verified, and then run by the launcher with a limit of time and memory. A damaged image may do anything that code can, but the
//! program ends as it should: with a status of the image or with a message, and when it is told to.
//!
//! The work is done by child processes, so that a crash is seen and its seed is known. `SLANGVM_FUZZ_SECONDS` makes it longer, `SLANGVM_FUZZ_SEED` begins elsewhere;
//! with `SLANGVM_FUZZ_RUN_ONE_IN` only one of so many that load is run.

mod common;

use common::{build_image, own_image, shared_image, text};
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

/// Where damage does most: a place in compiled code, in a context, in the header of an object, or in its first slots.
fn delicate_place(image: &[u8], numbers: &mut Numbers) -> Option<usize> {
    let heap = spur::heap::Heap::read(image).ok()?;
    let kind = numbers.below(5);
    let fits = |oop: &spur::heap::Oop| match kind {
        0 | 1 => heap.is_code(*oop),
        2 => heap.is_context(*oop) || spur::states::is_full_closure(&heap, *oop),
        _ => true,
    };
    let objects: Vec<_> = heap.objects().filter(fits).collect();
    let oop = *objects.get(numbers.below(objects.len()))?;
    let body = match kind {
        3 => 0,
        4 => 8 + 8 * numbers.below(heap.slot_count(oop).min(4)),
        _ => 8 + 8 * numbers.below(heap.slot_count(oop)),
    };
    Some((spur::format::HEADER_SIZE + oop.0 as usize * 8 + body).min(image.len() - 8))
}

/// Gives a method with a primitive another one.
fn change_primitive(image: &mut [u8], numbers: &mut Numbers) -> Option<()> {
    let place = {
        let heap = spur::heap::Heap::read(image).ok()?;
        let methods = heap.objects().filter(|oop| heap.is_code(*oop) && heap.method_header(*oop).primitive);
        let methods: Vec<_> = methods.collect();
        let method = *methods.get(numbers.below(methods.len()))?;
        spur::format::HEADER_SIZE + (method.0 as usize + 2 + heap.method_header(method).literals as usize) * 8 + 1
    };
    let number = numbers.below(700) as u16;
    image.get_mut(place..place + 2)?.copy_from_slice(&number.to_le_bytes());
    Some(())
}

fn damage(original: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut image = original.to_vec();
    for _ in 0..1 + numbers.below(4) * numbers.below(2) {
        let words = image.len() / 8;
        let mut at = numbers.below(words) * 8;
        if numbers.below(4) > 0 {
            at = delicate_place(original, numbers).filter(|at| at + 8 <= image.len()).unwrap_or(at);
        }
        match numbers.below(17) {
            16 => _ = change_primitive(&mut image, numbers),
            0..=3 => image[at + numbers.below(8)] ^= 1 << numbers.below(8),
            4..=6 => image[at + numbers.below(8)] = numbers.below(256) as u8,
            7..=9 => {
                let old = u64::from_le_bytes(image[at..at + 8].try_into().unwrap());
                let new = odd_word(numbers, old);
                image[at..at + 8].copy_from_slice(&new.to_le_bytes());
            }
            10 | 11 => {
                // Another word of the image: often the address of another object.
                let from = numbers.below(words) * 8;
                image.copy_within(from..from + 8, at);
            }
            12 => {
                let at = numbers.below(16) * 8;
                let old = u64::from_le_bytes(image[at..at + 8].try_into().unwrap());
                let new = odd_word(numbers, old);
                image[at..at + 8].copy_from_slice(&new.to_le_bytes());
            }
            13 => image[numbers.below(128)] = numbers.below(256) as u8,
            14 => {
                let end = (at + 8 * numbers.below(64)).min(image.len());
                let piece = image[at..end].to_vec();
                let place = numbers.below(words) * 8;
                if numbers.below(2) == 0 {
                    image.splice(place..place, piece);
                } else {
                    let end = (place + piece.len()).min(image.len());
                    image[place..end].copy_from_slice(&piece[..end - place]);
                }
            }
            _ if numbers.below(2) == 0 => image.truncate(at.max(64)),
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
    if numbers.below(setting("SLANGVM_FUZZ_RUN_ONE_IN").unwrap_or(1) as usize) == 0 {
        run(&image, seed, &mut numbers, folder, counts);
    }
}

const SIGTERM: i32 = 15;

/// What a kernel image is asked to do; the others ignore it.
const WORK: [&[&str]; 4] = [
    &["eval", "([1 / 0] on: ZeroDivide do: [ :e | (1 to: 50) asArray reverse printString ]) size"],
    &["eval", "| s | s := Semaphore new. [ s signal ] fork. s wait. (100 factorial / 98 factorial) printString"],
    &["eval", "([ ^3 ] ensure: [ (Array with: 3 with: 1 with: 2) sort: [ :a :b | a < b ] ])"],
    &["help"],
];

/// Has the launcher run it for a moment.
fn run(image: &[u8], seed: u64, numbers: &mut Numbers, folder: &Path, counts: &mut Counts) {
    let path = folder.join("damaged.image");
    std::fs::write(&path, image).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_slangvm"))
        .args(["--max-old-space", "64M", "--log-level", "error"])
        .arg(&path)
        .args(WORK[numbers.below(WORK.len())])
        .current_dir(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    counts.run += 1;
    let mut stderr = child.stderr.take().unwrap();
    let err = std::thread::spawn(move || {
        let mut err = Vec::new();
        let mut piece = [0; 4096];
        while let Ok(count @ 1..) = std::io::Read::read(&mut stderr, &mut piece) {
            // An image may say the same for as long as it runs.
            if err.len() < 1 << 20 {
                err.extend_from_slice(&piece[..count]);
            }
        }
        err
    });
    let ended = |child: &mut std::process::Child, milliseconds: u64| {
        let end = Instant::now() + Duration::from_millis(milliseconds);
        loop {
            match child.try_wait().unwrap() {
                Some(status) => return Some(status),
                None if Instant::now() < end => std::thread::sleep(Duration::from_millis(2)),
                None => return None,
            }
        }
    };
    let mut was_told = false;
    let status = ended(&mut child, 400).or_else(|| {
        // An endless loop is what the damaged code says; the program must still end when it is told to.
        counts.timed_out += 1;
        was_told = true;
        let told = Command::new("kill").arg("-TERM").arg(child.id().to_string()).status().unwrap();
        assert!(told.success());
        ended(&mut child, 10_000)
    });
    let Some(status) = status else {
        child.kill().unwrap();
        panic!("seed {seed}: it does not end when it is told to");
    };
    // An error that leaves the machine no way to go on is told, and ends it like a crash.
    let err = text(&err.join().unwrap());
    let told = err.lines().any(|line| line.starts_with("[ERROR]"));
    // On a busy computer it may be told before it can say that it heard.
    let killed = status.signal().is_some_and(|signal| !(was_told && signal == SIGTERM));
    let crashed = killed || (status.code() == Some(255) && !told);
    assert!(!crashed, "seed {seed}: {status}\n{err}");
}

/// Names of copies, and where the images are. The kernel is several times among them.
fn images() -> Vec<(String, PathBuf)> {
    let kernel = build_image("fuzz-kernel.image", &[]);
    let own = ["mini-v3.image", "mini-sista.image", "mini-sista-multi.image"].map(|name| (name, Some(own_image(name))));
    let others = ["candle.image", "candle-tinybench.image"].map(|name| (name, shared_image(name)));
    let kernels = ["k1.image", "k2.image", "k3.image"].map(|name| (name, Some(kernel.clone())));
    let all = own.into_iter().chain(others).chain(kernels);
    all.filter_map(|(name, path)| Some((name.to_string(), path?))).collect()
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
    for (name, image) in images() {
        std::fs::copy(image, folder.path().join(name)).unwrap();
    }
    let limit = setting("SLANGVM_FUZZ_SECONDS").map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let batch = 100;
    let (mut seed, mut failures) = (first, Vec::new());
    while limit.map_or(seed < first + 4 * batch, |limit| Instant::now() < limit) {
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
