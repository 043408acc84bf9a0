//! Reading and writing image files, in one piece and damaged.

use image::reader::{ReadError, read};
use image::write::write;

/// The smallest heap the reader accepts, made by hand.
fn small_image() -> image::object::Image {
    use image::object::{Image, NIL, Object, ObjectId, Settings, Value};
    let empty = |class| Object::pointers(class, 0, vec![]);
    let nils = |n: usize| vec![Value::Object(NIL); n];
    let mut roots = nils(4104);
    roots[0] = ObjectId(5).into();
    roots[1] = ObjectId(6).into();
    Image {
        settings: Settings::default(),
        objects: vec![
            empty(1024),
            empty(1025),
            empty(1026),
            Object::bits(19, 9, vec![0; 512]),
            Object::pointers(16, 2, roots),
            Object::pointers(16, 2, nils(1024)),
            Object::pointers(16, 2, nils(1024)),
            Object::pointers(51, 2, vec![Value::Integer(-5), Value::Character(65), Value::Float(1.5), NIL.into()]),
            Object::bits(52, 16, b"hello".to_vec()),
            Object::pointers(51, 2, vec![Value::Object(ObjectId(8)); 300]),
        ],
        special_objects: ObjectId(7),
    }
}

#[test]
fn what_is_written_reads_back_the_same() {
    let image = small_image();
    let bytes = write(&image).unwrap();
    assert_eq!(read(&bytes).unwrap(), image);
}

/// The first input for fuzzing the reader; `BLESS=1` writes it.
#[test]
fn the_corpus_begins_with_a_sound_image() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus/reader/sound");
    let bytes = write(&small_image()).unwrap();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &bytes).unwrap();
    }
    assert!(std::fs::read(&path).unwrap() == bytes);
}

#[test]
fn other_formats_are_refused_by_name() {
    let bytes = write(&small_image()).unwrap();
    let with_number = |n: u32| {
        let mut bytes = bytes.clone();
        bytes[..4].copy_from_slice(&n.to_le_bytes());
        read(&bytes).unwrap_err()
    };
    assert!(matches!(with_number(6521), ReadError::Unsupported { number: 6521, what: "32-bit Spur" }));
    assert!(matches!(with_number(68019), ReadError::Unsupported { .. }));
    assert!(matches!(with_number(68021u32.swap_bytes()), ReadError::ByteSwapped { number: 68021 }));
    assert!(matches!(with_number(0x464C_457F), ReadError::NotAnImage { .. }));
    assert_eq!(
        with_number(6521).to_string(),
        "image format 6521 (32-bit Spur) is not supported: only 64-bit Spur (68021, 68533) is"
    );
}

#[test]
fn every_cut_is_an_error() {
    let bytes = write(&small_image()).unwrap();
    for size in (0..bytes.len()).step_by(7) {
        assert!(read(&bytes[..size]).is_err(), "{size}");
    }
}

/// Any single changed byte gives an image or an error, never a panic.
#[test]
fn no_damage_makes_the_reader_panic() {
    let bytes = write(&small_image()).unwrap();
    let mut state = 12345u32;
    for _ in 0..3000 {
        let mut copy = bytes.clone();
        for _ in 0..3 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let at = state as usize % copy.len();
            copy[at] ^= (state >> 24) as u8 | 1;
        }
        let _ = read(&copy);
    }
}
