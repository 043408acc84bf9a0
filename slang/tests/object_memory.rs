//! The object memory of `vm/` under its own tests (`ObjectMemoryTests`), interpreted: every access is checked to lie inside of what
//! was allocated, and every word to have been written before it is read.

use slang::eval::{UnitRequest, unit_spec};
use slang::interp::memory::Kind;
use slang::interp::{Checks, Host, Machine, Value};
use slang::ir::{Extern, Unit, UnitKind};
use slang::model::World;
use slang::source::{SourceFile, SourceMap};
use slang::translate::{Options, translate_unit};
use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};
use std::rc::Rc;

fn sources() -> SourceMap {
    let vm = Path::new(env!("CARGO_MANIFEST_DIR")).join("../vm");
    let mut map = SourceMap::default();
    for package in ["VM-Foundation", "VM-ObjectMemory", "VM-ObjectMemory-Tests", "VM-Platform"] {
        let folder = vm.join(package);
        let mut paths: Vec<PathBuf> =
            std::fs::read_dir(&folder).expect("a package").map(|entry| entry.expect("a file").path()).collect();
        paths.sort();
        for path in paths {
            let text = std::fs::read_to_string(&path).expect("a text");
            let name = path.file_name().expect("a name").to_string_lossy();
            map.add(SourceFile::new(format!("{package}/{name}"), text));
        }
    }
    map
}

fn unit(sources: &SourceMap, options: &Options) -> Unit {
    let (world, problems) = World::load(sources);
    assert!(problems.is_empty(), "{problems:?}");
    let request = UnitRequest::new("ObjectMemoryTests", UnitKind::Vm);
    let (spec, _) = unit_spec(&world, &request).expect("a specification");
    let (unit, problems) = translate_unit(&spec, options);
    assert!(problems.is_empty(), "{problems:?}");
    unit
}

/// Memory, a clock and an image file; what is logged is kept.
#[derive(Default)]
struct Platform {
    log: RefCell<Vec<String>>,
    microseconds: Cell<i64>,
    image: RefCell<Vec<u8>>,
}

impl Host for Platform {
    fn call(&self, machine: &mut Machine, external: &Extern, arguments: &[Value]) -> Option<Result<Value, String>> {
        let word = |i: usize| arguments[i].bits();
        Some(match &*external.name {
            // Areas get ascending addresses, so any new one is above whatever minimum is asked for.
            "ioAllocateMemory" | "ioAllocateMemoryabove" if word(0) > 1 << 30 => Ok(Value::Bits(0)),
            "ioAllocateMemory" | "ioAllocateMemoryabove" => {
                let kind = Kind::Allocated("memory".into());
                Ok(Value::Bits(machine.memory.allocate_aligned(word(0), 1 << 16, kind, true)))
            }
            "ioReleaseMemorysize" => machine.memory.release(word(0)).map(|_| Value::Void),
            "ioUTCMicrosecondsNow" => {
                self.microseconds.set(self.microseconds.get() + 1);
                Ok(Value::int(self.microseconds.get()))
            }
            "ioLogmessagevaluevalue" => machine.memory.text(word(1)).map(|text| {
                let text = String::from_utf8_lossy(&text).into_owned();
                self.log.borrow_mut().push(format!("{text} ({:#x}, {:#x})", word(2), word(3)));
                Value::Void
            }),
            "ioImageFileOpenForWriting" => {
                self.image.borrow_mut().clear();
                Ok(Value::int(1))
            }
            "ioImageFileWritesize" => machine.memory.read(word(0), word(1)).map(|bytes| {
                self.image.borrow_mut().extend_from_slice(bytes);
                Value::int(1)
            }),
            "ioImageFileClose" => Ok(arguments[0].clone()),
            "ioExitOutOfMemory" => Err("out of memory".into()),
            "ioAbort" => Err("aborted".into()),
            _ => return None,
        })
    }
}

/// A machine with the unit, and its surroundings.
fn machine(unit: &Unit) -> (Machine<'_>, Rc<Platform>) {
    let platform = Rc::new(Platform::default());
    let host: Rc<dyn Host> = platform.clone();
    let checks = Checks { native_stack: 1 << 28, ..Checks::default() };
    (Machine::new(unit, host, checks).expect("a machine"), platform)
}

fn call(machine: &mut Machine, sources: &SourceMap, name: &str, arguments: &[Value]) -> i64 {
    let answer = machine.call(name, arguments);
    answer.unwrap_or_else(|fault| panic!("{name}: {}", fault.report(sources))).as_i64()
}

/// Reads the image in the machine's memory with a function of the unit.
fn read(machine: &mut Machine, sources: &SourceMap, name: &str, image: &[u8]) -> i64 {
    let place = machine.memory.allocate(image.len() as u64, Kind::Allocated("image file".into()), false);
    machine.memory.write(place, image).expect("room for the image");
    let answer = call(machine, sources, name, &[Value::Bits(place), Value::Bits(image.len() as u64)]);
    machine.memory.release(place).expect("the same place");
    answer
}

fn on_unit(work: impl Fn(&Unit, &SourceMap) + Sync) {
    slang::eval::with_stack(|| {
        let sources = sources();
        work(&unit(&sources, &Options::default()), &sources);
    });
}

#[test]
fn the_object_memory_passes_its_own_tests() {
    on_unit(|unit, sources| {
        let mut failed = Vec::new();
        for index in 0.. {
            let (mut machine, platform) = machine(unit);
            call(&mut machine, sources, "setTestEffort", &[Value::int(1)]);
            match call(&mut machine, sources, "runMemoryTest", &[Value::int(index)]) {
                -1 => break,
                0 => {}
                _ => failed.push(format!("test {index}: {:?}", platform.log.borrow())),
            }
        }
        assert!(failed.is_empty(), "{}", failed.join("\n"));
    });
}

#[test]
fn what_was_saved_is_read_back() {
    on_unit(|unit, sources| {
        let (mut writer, platform) = machine(unit);
        assert_eq!(call(&mut writer, sources, "writeTestImage", &[]), 0, "{:?}", platform.log.borrow());
        let image = platform.image.borrow().clone();
        let (mut reader, platform) = machine(unit);
        assert_eq!(read(&mut reader, sources, "checkTestImagesize", &image), 0, "{:?}", platform.log.borrow());
    });
}

fn images() -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/images");
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("images").map(|entry| entry.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "image"));
    paths.sort();
    assert!(!paths.is_empty(), "no images");
    paths.iter().map(|p| (p.display().to_string(), std::fs::read(p).expect("an image"))).collect()
}

#[test]
fn images_of_others_are_read_collected_and_saved() {
    on_unit(|unit, sources| {
        for (name, image) in images() {
            let (mut reader, platform) = machine(unit);
            let answer = read(&mut reader, sources, "readTestImagesize", &image);
            assert_eq!(answer, 0, "{name}: {:?}", platform.log.borrow());
            let saved = platform.image.borrow().clone();
            let (mut reader, platform) = machine(unit);
            let answer = read(&mut reader, sources, "readTestImagesize", &saved);
            assert_eq!(answer, 0, "{name}, saved: {:?}", platform.log.borrow());
        }
    });
}

/// Numbers that look random and are the same in every run (xorshift, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 16) % limit as u64) as usize
    }
}

fn damage(image: &[u8], numbers: &mut Numbers) -> Vec<u8> {
    let mut image = image.to_vec();
    let at = numbers.below(image.len() / 8) * 8;
    match numbers.below(5) {
        0 => image[at] ^= 1 << numbers.below(8),
        1 => image[at..at + 8].copy_from_slice(&(numbers.below(usize::MAX) as u64).to_le_bytes()),
        2 => image[at] = image[at].wrapping_add(8),
        3 => image[numbers.below(128)] = numbers.below(256) as u8,
        _ => image.truncate(at),
    }
    image
}

#[test]
fn damaged_images_are_refused_or_harmless() {
    on_unit(|unit, sources| {
        let (_, image) = images().swap_remove(0);
        let mut numbers = Numbers(0x5EED);
        let mut refused = 0;
        for round in 0..40 {
            let (mut reader, platform) = machine(unit);
            let damaged = damage(&image, &mut numbers);
            let answer = read(&mut reader, sources, "readTestImagesize", &damaged);
            assert!(answer >= 0, "round {round}: passed the verifier, but {:?}", platform.log.borrow());
            refused += i64::from(answer > 0);
        }
        assert!(refused > 20, "only {refused} of 40 were refused");
    });
}

#[test]
fn every_refusal_has_a_message() {
    on_unit(|unit, sources| {
        let (mut reader, _) = machine(unit);
        let mut seen = Vec::new();
        for (bytes, word) in [
            (&b"too small"[..], "too small"),
            (&[0u8; 200], "not a Smalltalk image"),
            (&with_format(6521), "32-bit"),
            (&with_format(68002), "before Spur"),
            (&with_format(68021u32.swap_bytes()), "byte order"),
            (&with_format(68021), "header"),
        ] {
            let error = read(&mut reader, sources, "readImagesize", bytes);
            let text = reader.call("imageErrorMessage", &[Value::int(error)]).expect("a message");
            let text = String::from_utf8(reader.memory.text(text.bits()).expect("a text")).expect("characters");
            assert!(text.contains(word), "{word}: {text}");
            assert!(!seen.contains(&text), "{text} twice");
            seen.push(text);
        }
    });
}

fn with_format(number: u32) -> [u8; 200] {
    let mut bytes = [0; 200];
    bytes[..4].copy_from_slice(&number.to_le_bytes());
    bytes
}
