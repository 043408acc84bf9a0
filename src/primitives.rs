//! The list of primitives, as the generated machine knows it.

use crate::ffi;
use serde::Serialize;
use std::ffi::{CStr, c_char};

/// What the machine offers.
#[derive(Clone, Debug, Serialize)]
pub struct Primitives {
    pub numbered: Vec<Numbered>,
    /// How many numbers fail for every image.
    pub absent: usize,
    /// Called by name, with an empty module.
    pub named: Vec<String>,
}

/// A numbered primitive that means something for some image.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Numbered {
    pub number: usize,
    /// The function in Pharo's images; `absent` when it fails there.
    pub pharo: String,
    /// The function in images of Squeak and Cuis.
    pub classic: String,
}

/// The function that stands for all numbers without a meaning.
const ABSENT: &str = "primitiveAbsent";

/// All primitives.
pub fn primitives() -> Primitives {
    let mut list = Primitives { numbered: Vec::new(), absent: 0, named: Vec::new() };
    // SAFETY: the names are constants.
    let name = |index, family| unsafe { text(ffi::nameOfPrimitivefamily(index, family)) };
    for (number, index) in (0i64..).enumerate() {
        let (Some(pharo), Some(classic)) = (name(index, 0), name(index, 1)) else { break };
        match (pharo.as_str(), classic.as_str()) {
            (ABSENT, ABSENT) => list.absent += 1,
            // A number without a function does not fail: the method's own code runs.
            ("", "") => {}
            _ => list.numbered.push(Numbered { number, pharo: shown(pharo), classic: shown(classic) }),
        }
    }
    // SAFETY: the names are constants.
    list.named = (0..).map_while(|index| unsafe { text(ffi::nameOfExportedPrimitive(index)) }).collect();
    list
}

fn shown(name: String) -> String {
    if name == ABSENT { "absent".into() } else { name }
}

/// # Safety
/// The address is null or that of a constant C string.
unsafe fn text(address: *const c_char) -> Option<String> {
    // SAFETY: the caller vouches for the address.
    (!address.is_null()).then(|| unsafe { CStr::from_ptr(address) }.to_string_lossy().into_owned())
}
