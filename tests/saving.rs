//! Save, reload, compare: an image that was filled, collected and saved is sound, goes on, and is what it was, on every machine.
//!
//! `SLANGVM_PEERS` names further virtual machines (programs, separated by colons) that must run the saved images too, and exchange image segments.

mod common;

use common::{Machine, build_image, machines, text};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Objects of many kinds, and a text that says what they are.
const FILL: &str = "
| list weak |
list := OrderedCollection new.
1 to: 20000 do: [:i | list add: (Array with: i with: i printString with: i * 1.5 with: (1 bitShift: i \\\\ 200))].
weak := WeakArray new: 2.
weak at: 1 put: list.
weak at: 2 put: Object new.
Smalltalk at: #Kept put: (Array with: list with: weak with: (ByteArray new: 300) with: (Array new: 70000)).
SessionManager saveAs: 'NAME'
";

const DESCRIBE: &str = "
| kept sum |
kept := Smalltalk at: #Kept.
sum := kept first inject: 0 into: [:a :b | a + (b at: 1) + (b at: 2) size + (b at: 3) truncated + ((b at: 4) \\\\ 1009)].
(Array with: sum with: (kept at: 2) first == kept first with: (kept at: 3) size with: (kept at: 4) size) printString";

fn run(machine: &Machine, options: &[&str], image: &Path, arguments: &[&str]) -> String {
    let output = machine.run(options, image, arguments);
    let (out, err) = (text(&output.stdout), text(&output.stderr));
    assert!(output.status.success(), "{} {}: {}\n{out}{err}", machine.name, image.display(), output.status);
    out
}

fn save(machine: &Machine, options: &[&str], image: &Path, saved: &Path) {
    let script = saved.with_extension("st");
    std::fs::write(&script, FILL.replace("NAME", saved.to_str().unwrap())).unwrap();
    run(machine, options, image, &["st", script.to_str().unwrap()]);
}

/// What the image's own verifier finds.
fn check(image: &Path) {
    let bytes = std::fs::read(image).unwrap();
    let read = image::reader::read(&bytes).unwrap_or_else(|e| panic!("{}: {e}", image.display()));
    let problems = image::verify::verify(&read);
    assert!(problems.is_empty(), "{}: {problems:#?}", image.display());
}

fn describe(machine: &Machine, options: &[&str], image: &Path) -> String {
    run(machine, options, image, &["eval", DESCRIBE])
}

fn peers() -> Vec<String> {
    let peers = std::env::var("SLANGVM_PEERS").unwrap_or_default();
    peers.split(':').filter(|peer| !peer.is_empty()).map(str::to_string).collect()
}

fn run_peer(peer: &str, image: &Path, expression: &str) -> String {
    let mut command = Command::new(peer);
    let output = command.arg("-vm-display-null").arg(image).args(["eval", expression]).output();
    let output = output.unwrap_or_else(|e| panic!("{peer}: {e}"));
    assert!(output.status.success(), "{peer}: {}", text(&output.stderr));
    text(&output.stdout)
}

/// The kernel in the format of several bytecode sets, which makes it classic.
fn classic_kernel() -> PathBuf {
    let plain = build_image("saving-kernel.image", &[]);
    let mut bytes = std::fs::read(&plain).unwrap();
    bytes[..4].copy_from_slice(&68533u32.to_le_bytes());
    let path = plain.with_file_name("saving-classic.image");
    std::fs::write(&path, bytes).unwrap();
    path
}

#[test]
fn saved_images_are_sound_and_go_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut answers = Vec::new();
    for kernel in [build_image("saving-kernel.image", &[]), classic_kernel()] {
        let format = std::fs::read(&kernel).unwrap()[..4].to_vec();
        for machine in machines() {
            let saved = folder.path().join(format!("{}-first.image", machine.name));
            let again = folder.path().join(format!("{}-second.image", machine.name));
            save(machine, &["--eden", "256K", "--grow-headroom", "256K", "--verify-heap"], &kernel, &saved);
            check(&saved);
            run(machine, &[], &saved, &["save", again.to_str().unwrap()]);
            check(&again);
            for image in [&saved, &again] {
                assert_eq!(std::fs::read(image).unwrap()[..4], format, "the format stays");
                for machine in machines() {
                    answers.push(describe(machine, &["--verify-heap"], image));
                }
                for peer in peers() {
                    answers.push(run_peer(&peer, image, DESCRIBE));
                }
            }
        }
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "all agree: {answers:?}");
    assert!(answers[0].contains("true 300 70000"), "{answers:?}");
}

#[test]
fn an_image_that_cannot_be_written_stays_and_goes_on() {
    let image = build_image("saving-refused.image", &[]);
    for machine in machines() {
        let output = machine.run(&[], &image, &["save", "/no/such/folder/x.image"]);
        assert!(!Path::new("/no/such/folder/x.image").exists());
        assert!(output.status.code().is_some_and(|code| code < 2), "{}", text(&output.stderr));
    }
}

/// The words of a segment, and the names of the classes that it refers to.
const STORE_SEGMENT: &str = "
| test words pointers root |
test := ClassicPrimitiveTest selector: #store.
root := Array new: 300.
root at: 1 put: 'text' copy; at: 2 put: root; at: 3 put: 2.5; at: 4 put: 1.0e100 + 1.0; at: 5 put: (Array new: 0).
root at: 6 put: #[1 2 3] copy; at: 7 put: 1 -> (2 -> nil); at: 8 put: (1 bitShift: 90).
words := WordArray new: 3000.
pointers := Array new: 100.
test store: (Array with: root) words: words outside: pointers.
words asArray , (pointers collect: [:each | each isNil ifTrue: ['nil'] ifFalse: [each name asString]])";

const LOAD_SEGMENT: &str = "
| test all words pointers copy |
test := ClassicPrimitiveTest selector: #load.
all := SEGMENT.
words := all reject: [:each | each isString].
pointers := all select: [:each | each isString].
pointers := pointers collect: [:each | each = 'nil' ifTrue: [nil] ifFalse: [Smalltalk at: each asSymbol]].
all := WordArray new: words size.
words withIndexDo: [:each :i | all at: i put: each].
copy := (test load: all outside: pointers) at: 1.
Array with: copy size with: (copy at: 2) == copy with: (#(1 3 4 6 8) collect: [:i | copy at: i]) with: (copy at: 5) size with: (copy at: 7) value key";

#[test]
fn image_segments_are_exchanged() {
    let image = build_image("saving-segments.image", &["tests/vm"]);
    let classic = ["--family", "classic"];
    let everywhere = |expression: &str| -> Vec<String> {
        let own = machines().iter().map(|machine| run(machine, &classic, &image, &["eval", expression]));
        own.chain(peers().iter().map(|peer| run_peer(peer, &image, expression))).collect()
    };
    for segment in everywhere(STORE_SEGMENT) {
        for answer in everywhere(&LOAD_SEGMENT.replace("SEGMENT", segment.trim())) {
            assert_eq!(answer.trim(), "#(300 true #('text' 2.5 1.0e100 #[1 2 3] 1237940039285380274899124224) 0 2)");
        }
    }
}
