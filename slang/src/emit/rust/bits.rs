//! Bit fields, which Rust does not have: neighbours share one unsigned integer.
//!
//! *In*: a structure with bit fields in the layout rules of the System V ABI (a field lies within one aligned unit of its
//! declared type). *Out*: the plain fields of the Rust structure, and where in them each declared field is.

use crate::ir::*;
use crate::source::Name;

#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub fields: Vec<(Name, Type)>,
    /// Parallel to the declared fields.
    pub slots: Vec<Slot>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Slot {
    /// A field of its own: index into [`Layout::fields`].
    Whole(usize),
    /// `width` bits of byte-sized units, starting `shift` bits behind the start of the field.
    Bits { field: usize, shift: u32, width: u8 },
}

/// A run of bit fields becomes an array of the largest declared type in the run, which keeps size and alignment.
pub fn layout(structure: &Struct) -> Layout {
    let mut out = Layout { fields: Vec::new(), slots: Vec::new() };
    let mut i = 0;
    let fields = &structure.fields;
    while i < fields.len() {
        if fields[i].bit_width.is_none() {
            out.slots.push(Slot::Whole(out.fields.len()));
            out.fields.push((fields[i].name.clone(), fields[i].ty.clone()));
            i += 1;
            continue;
        }
        let end = fields[i..].iter().position(|f| f.bit_width.is_none()).map_or(fields.len(), |n| i + n);
        let unit = fields[i..end].iter().map(|f| bits(&f.ty)).max().unwrap_or(32);
        let field = out.fields.len();
        let mut at = 0u32;
        for f in &fields[i..end] {
            let (size, width) = (bits(&f.ty), u32::from(f.bit_width.unwrap_or(0)));
            if width == 0 || at / size != (at + width - 1) / size {
                at = at.next_multiple_of(size);
            }
            out.slots.push(Slot::Bits { field, shift: at, width: width as u8 });
            at += width;
        }
        let count = at.div_ceil(unit).max(1) as usize;
        let word = Type::Int(IntType { bits: unit as u8, signed: false, spelling: "bits".into() });
        out.fields.push((format!("bits{field}").into(), Type::Array(Box::new(word), count)));
        i = end;
    }
    out
}

fn bits(ty: &Type) -> u32 {
    match ty {
        Type::Int(t) => u32::from(t.bits),
        Type::Bool => 8,
        _ => 32,
    }
}
