//! Sizes, alignments and offsets of types, as C lays them out.
//!
//! *In*: types of a unit. *Out*: numbers for the unit's word size. Opaque types have no size.

use crate::ir::*;

/// Where a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldAt {
    Offset(u64),
    /// A bit field: offset of the unit that holds it, the unit's bytes, first bit, number of bits.
    Bits {
        offset: u64,
        bytes: u8,
        shift: u8,
        width: u8,
    },
}

#[derive(Clone, Debug)]
pub struct StructLayout {
    pub size: u64,
    pub align: u64,
    pub fields: Vec<FieldAt>,
}

/// Layouts of all structures of a unit; `None` for those whose parts are unknown.
pub fn structs(unit: &Unit) -> Vec<Option<StructLayout>> {
    let mut done: Vec<Option<StructLayout>> = vec![None; unit.structs.len()];
    // Structures contain only structures that C knows before them, in any order of the vector.
    for _ in 0..unit.structs.len() {
        let mut progress = false;
        for (i, s) in unit.structs.iter().enumerate() {
            if done[i].is_none()
                && (s.defined_here || !s.fields.is_empty())
                && let Some(layout) = one(s, unit.word_bits, &done)
            {
                done[i] = Some(layout);
                progress = true;
            }
        }
        if !progress {
            break;
        }
    }
    done
}

/// Size and alignment.
pub fn size_align(ty: &Type, word_bits: u8, structs: &[Option<StructLayout>]) -> Option<(u64, u64)> {
    let word = u64::from(word_bits / 8);
    Some(match ty {
        Type::Void | Type::Opaque(_) => return None,
        Type::Bool => (1, 1),
        Type::Int(t) => (u64::from(t.bits / 8), u64::from(t.bits / 8).min(if word == 4 { 4 } else { 8 })),
        Type::F32 => (4, 4),
        Type::F64 => (8, if word == 4 { 4 } else { 8 }),
        Type::Pointer(..) | Type::Function(_) => (word, word),
        Type::Array(element, n) => {
            let (size, align) = size_align(element, word_bits, structs)?;
            (size.checked_mul(*n as u64)?, align)
        }
        Type::Struct(id) => {
            let layout = structs.get(id.index())?.as_ref()?;
            (layout.size, layout.align)
        }
    })
}

fn one(s: &Struct, word_bits: u8, structs: &[Option<StructLayout>]) -> Option<StructLayout> {
    let mut fields = Vec::new();
    // In bits, so that bit fields share units.
    let (mut at, mut align) = (0u64, 1u64);
    for field in &s.fields {
        let (size, field_align) = size_align(&field.ty, word_bits, structs)?;
        match field.bit_width {
            None => {
                at = at.next_multiple_of(field_align * 8);
                fields.push(FieldAt::Offset(at / 8));
                at += size * 8;
                align = align.max(field_align);
            }
            Some(width) => {
                let (unit, width) = (size * 8, u64::from(width));
                if width == 0 || at / unit != (at + width - 1) / unit {
                    at = at.next_multiple_of(unit);
                }
                let start = at / unit * unit;
                fields.push(FieldAt::Bits {
                    offset: start / 8,
                    bytes: size as u8,
                    shift: (at - start) as u8,
                    width: width as u8,
                });
                at += width;
                if width != 0 {
                    align = align.max(field_align);
                }
            }
        }
    }
    Some(StructLayout { size: at.next_multiple_of(align * 8) / 8, align, fields })
}
