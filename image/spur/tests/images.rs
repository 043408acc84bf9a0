//! Images that are sound, and what is said when one thing about them is changed.

use spur::format::{HEADER_SIZE, SLOT, class_index, encode_integer, instance};
use spur::heap::{Heap, Oop};

fn image(name: &str) -> Vec<u8> {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/images").join(name);
    std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

const ALL: [&str; 3] = ["mini-v3.image", "mini-sista.image", "mini-sista-multi.image"];

#[test]
fn images_of_every_kind_are_sound() {
    for name in ALL {
        assert_eq!(spur::verify(&image(name)), Ok(()), "{name}");
        assert_eq!(spur::flaws(&image(name)), [], "{name}");
    }
}

/// The objects that `choose` picks, in each image, changed at a word of the body.
fn refused(slot: usize, word: impl Fn(&Heap, Oop) -> u64, choose: impl Fn(&Heap, Oop) -> bool, reason: &str) {
    for name in ALL {
        let bytes = image(name);
        let heap = Heap::read(&bytes).unwrap();
        let oop = heap.objects().find(|oop| choose(&heap, *oop)).unwrap_or_else(|| panic!("{name}: nothing to change"));
        let mut changed = bytes.clone();
        let at = HEADER_SIZE + (oop.0 as usize + 1 + slot) * SLOT;
        changed[at..at + SLOT].copy_from_slice(&word(&heap, oop).to_le_bytes());
        match spur::verify(&changed) {
            Ok(()) => panic!("{name} is accepted, not refused for {reason:?}"),
            Err(flaw) => assert!(flaw.what.contains(reason), "{name}: {flaw}, not {reason:?}"),
        }
    }
}

fn is_live_context(heap: &Heap, oop: Oop) -> bool {
    heap.is_context(oop) && heap.integer_at(oop, 1).is_some()
}

#[test]
fn a_context_goes_on_where_its_code_does() {
    let beyond = |heap: &Heap, oop: Oop| encode_integer(heap.integer_at(oop, 1).unwrap() + 1000);
    refused(1, beyond, is_live_context, "which its code never does");
    let deeper = |heap: &Heap, oop: Oop| encode_integer(heap.integer_at(oop, 2).unwrap() + 1);
    refused(2, deeper, is_live_context, "operands where its code");
    refused(0, |_, _| encode_integer(3), is_live_context, "the sender of a context is a number");
    refused(3, |heap, _| heap.address(heap.nil()), is_live_context, "a context has no code");
}

#[test]
fn classes_have_their_shape() {
    let class = |heap: &Heap, oop: Oop| {
        let page = heap.object_at(heap.hidden_roots(), 0).unwrap();
        heap.object_at(page, 1) == Some(oop)
    };
    refused(0, |heap, oop| heap.address(oop), class, "");
    refused(1, |_, _| encode_integer(1), class, "the methods of a class are no dictionary");
    refused(2, |heap, _| heap.address(heap.nil()), class, "a class or one that it inherits from is none");
}

/// The classes of immediates are entered at a second index, and an object is given that for its own.
#[test]
fn no_object_in_memory_has_a_class_of_immediates() {
    for name in ALL {
        let mut bytes = image(name);
        let heap = Heap::read(&bytes).unwrap();
        let page = heap.object_at(heap.hidden_roots(), 0).unwrap();
        let class = heap.address(heap.object_at(page, class_index::CHARACTER as usize).unwrap());
        let free = (60..1024).find(|index| heap.object_at(page, *index) == Some(heap.nil())).unwrap();
        let object = heap.objects().find(|oop| heap.header(*oop).format() == instance::FIXED).unwrap();
        let entry = HEADER_SIZE + (page.0 as usize + 1 + free) * SLOT;
        let header = HEADER_SIZE + object.0 as usize * SLOT;
        bytes[entry..entry + SLOT].copy_from_slice(&class.to_le_bytes());
        assert_eq!(spur::verify(&bytes), Ok(()), "{name}");
        bytes[header..header + 2].copy_from_slice(&(free as u16).to_le_bytes());
        let flaw = spur::verify(&bytes).expect_err(name);
        assert!(flaw.what.contains("a class of immediates"), "{name}: {flaw}");
    }
}

#[test]
fn other_words_at_any_place_never_panic() {
    for name in ALL {
        let bytes = image(name);
        for at in (0..bytes.len() - 8).step_by(if cfg!(debug_assertions) { 264 } else { 72 }) {
            for word in [0, 1, u64::MAX, 1 << 63, bytes.len() as u64] {
                let mut changed = bytes.clone();
                changed[at..at + 8].copy_from_slice(&word.to_le_bytes());
                let _ = spur::flaws(&changed);
            }
        }
    }
}
