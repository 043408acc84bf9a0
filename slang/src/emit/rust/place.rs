//! Places: variables, fields, elements, memory behind pointers.
//!
//! *In*: places of the IR. *Out*: Rust that reads, assigns or points to them. Variables are cells or plain locals; everything
//! behind a pointer goes through `memory::`, and pointers into variables come from the whole variable.

use crate::emit::rust::bits::{self, Slot};
use crate::emit::rust::expr::{Code, Level, Writer, holds_pointers};
use crate::emit::rust::flow::Storage;
use crate::emit::rust::names;
use crate::emit::rust::program;
use crate::emit::rust::walk;
use crate::ir::*;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// Where a place is.
enum Spot {
    /// A plain local.
    Local(TokenStream),
    /// A `Cell`, and when it is an element the array and the number of the element.
    Cell(TokenStream, Option<(TokenStream, Expr)>),
    /// An atomic integer: a variable that other threads see.
    Atomic(TokenStream),
    /// A read-only table or a part of it.
    Table(TokenStream),
    /// A pointer to it, as Rust sees the type.
    Pointer(Code),
    /// Bits of the integer at the pointer.
    Bits { unit: Code, ty: TokenStream, shift: u32, width: u8 },
}

impl Writer<'_, '_> {
    pub fn place_ty(&self, place: &Place) -> Type {
        let unit = self.program.unit;
        match place {
            Place::Local(id) => {
                let ty = &self.function.locals[id.index()].ty;
                match ty {
                    Type::Array(element, _) if id.0 < self.function.params => Type::Pointer(element.clone(), false),
                    _ => ty.clone(),
                }
            }
            Place::State(id) => unit.state[id.index()].ty.clone(),
            Place::Static(id) => unit.statics[id.index()].ty.clone(),
            Place::Deref(e) => match &e.ty {
                Type::Pointer(to, _) => (**to).clone(),
                _ => Type::Void,
            },
            Place::Field(_, id, field) => unit.structs[id.index()].fields[*field as usize].ty.clone(),
            Place::Index(inner, _) => match self.place_ty(inner) {
                Type::Array(element, _) | Type::Pointer(element, _) => *element,
                other => other,
            },
        }
    }

    /// The name of a state variable: a field of the virtual machine or of the plugin's statics.
    fn state(&mut self, id: StateId) -> TokenStream {
        let name = names::value(&self.program.unit.state[id.index()].name);
        if self.program.is_vm() {
            quote!(vm.#name)
        } else {
            self.uses.globals = true;
            quote!(STATE.#name)
        }
    }

    fn spot(&mut self, place: &Place) -> Spot {
        match place {
            Place::Local(id) => {
                let name = &self.names[id.index()];
                match self.plan.storage[id.index()] {
                    Storage::Plain => Spot::Local(quote!(#name)),
                    Storage::Cell => Spot::Cell(quote!(#name), None),
                    Storage::Static => {
                        self.uses.globals = true;
                        let name = static_local(&self.function.name, &self.function.locals[id.index()].name);
                        Spot::Cell(quote!(GLOBALS.#name), None)
                    }
                }
            }
            Place::State(id) => {
                let variable = &self.program.unit.state[id.index()];
                let is_atomic = self.program.atomic(variable).is_some();
                if variable.is_volatile && !is_atomic {
                    self.fail_volatile(&variable.name);
                }
                let state = self.state(*id);
                if is_atomic { Spot::Atomic(state) } else { Spot::Cell(state, None) }
            }
            Place::Static(id) if self.program.mutable_statics.contains(id) => {
                self.uses.globals = true;
                let name = names::value(&self.program.unit.statics[id.index()].name);
                Spot::Cell(quote!(GLOBALS.#name), None)
            }
            Place::Static(id) => {
                self.uses.statics.insert(*id);
                let name = &self.program.statics[id.index()];
                let value = if holds_pointers(&self.program.unit.statics[id.index()].ty) {
                    quote!(#name.0)
                } else {
                    quote!(#name)
                };
                Spot::Table(value)
            }
            Place::Deref(e) => {
                let ty = self.place_ty(place);
                Spot::Pointer(self.pointer(e, &ty))
            }
            Place::Index(inner, index) => {
                let element = self.place_ty(place);
                match self.spot(inner) {
                    Spot::Cell(array, _) => {
                        let at = self.index(index);
                        Spot::Cell(quote!(#array[#at]), Some((array, (**index).clone())))
                    }
                    Spot::Table(array) => {
                        let at = self.index(index);
                        Spot::Table(quote!(#array[#at]))
                    }
                    // An array parameter is a pointer.
                    Spot::Local(pointer) => Spot::Pointer(self.element(Code::atom(pointer), index)),
                    Spot::Pointer(pointer) => {
                        let element = self.ty(&element);
                        let pointer = pointer.at(Level::Atom);
                        Spot::Pointer(self.element(Code::atom(quote!(#pointer.cast::<#element>())), index))
                    }
                    whole @ (Spot::Bits { .. } | Spot::Atomic(_)) => whole,
                }
            }
            Place::Field(inner, id, field) => {
                let of = self.spot(inner);
                let of = self.spot_pointer(of, &Type::Struct(*id));
                let of = of.at(Level::Atom);
                self.uses.structs.insert(*id);
                let name = &self.program.structs[id.index()];
                let layout = bits::layout(&self.program.unit.structs[id.index()]);
                match &layout.slots[*field as usize] {
                    Slot::Whole(i) => {
                        let (field_name, ty) = &layout.fields[*i];
                        let (field_name, ty) = (names::value(field_name), self.ty(ty));
                        Spot::Pointer(Code::atom(
                            quote!(#of.wrapping_byte_add(core::mem::offset_of!(#name, #field_name)).cast::<#ty>()),
                        ))
                    }
                    Slot::Bits { field, shift, width } => {
                        let (field_name, ty) = &layout.fields[*field];
                        let Type::Array(unit, _) = ty else { return Spot::Pointer(Code::atom(of)) };
                        let unit_bits = if let Type::Int(t) = &**unit { u32::from(t.bits) } else { 32 };
                        let (field_name, ty) = (names::value(field_name), self.ty(unit));
                        let word = Literal::u32_unsuffixed(shift / unit_bits);
                        let mut pointer =
                            quote!(#of.wrapping_byte_add(core::mem::offset_of!(#name, #field_name)).cast::<#ty>());
                        if shift / unit_bits != 0 {
                            pointer = quote!(#pointer.wrapping_add(#word));
                        }
                        Spot::Bits { unit: Code::atom(pointer), ty, shift: shift % unit_bits, width: *width }
                    }
                }
            }
        }
    }

    /// `pointer` moved by a number of elements.
    pub(super) fn element(&mut self, pointer: Code, index: &Expr) -> Code {
        let pointer = pointer.at(Level::Atom);
        match index.kind {
            ExprKind::Int(0) => Code::atom(pointer),
            ExprKind::Int(n) if n > 0 => {
                let n = program::integer(n);
                Code::atom(quote!(#pointer.wrapping_add(#n)))
            }
            ExprKind::Int(n) => {
                let n = program::integer(n);
                Code::atom(quote!(#pointer.wrapping_offset(#n)))
            }
            _ => {
                let index = self.cast(index, quote!(isize)).tokens;
                Code::atom(quote!(#pointer.wrapping_offset(#index)))
            }
        }
    }

    /// An expression as array index.
    fn index(&mut self, e: &Expr) -> TokenStream {
        match e.kind {
            ExprKind::Int(n) if n >= 0 => program::integer(n),
            _ => self.cast(e, quote!(usize)).tokens,
        }
    }

    /// A pointer to the spot; `ty` is what is there.
    fn spot_pointer(&mut self, spot: Spot, ty: &Type) -> Code {
        match spot {
            Spot::Pointer(code) => code,
            Spot::Cell(_, Some((array, index))) => {
                let ty = self.ty(ty);
                // From the whole array, so that pointer arithmetic may reach all of it.
                let pointer = Code::atom(quote!(#array.as_ptr().cast::<#ty>().cast_mut()));
                self.element(pointer, &index)
            }
            Spot::Cell(cell, None) => {
                if matches!(ty, Type::Array(..)) {
                    let ty = self.ty(ty);
                    Code::atom(quote!(#cell.as_ptr().cast::<#ty>().cast_mut()))
                } else {
                    Code::atom(quote!(#cell.as_ptr()))
                }
            }
            Spot::Atomic(state) => Code::atom(quote!(#state.as_ptr())),
            Spot::Table(table) => Code::atom(quote!((&raw const #table).cast_mut())),
            Spot::Local(name) => {
                // Aggregates and locals whose address is taken are cells, so this is a parameter that is a pointer.
                Code::atom(name)
            }
            Spot::Bits { .. } => self.fail("rust-bit-field", "the address of a bit field is taken".into()),
        }
    }

    pub(super) fn read(&mut self, place: &Place) -> Code {
        match self.spot(place) {
            Spot::Local(tokens) | Spot::Table(tokens) => Code::atom(tokens),
            Spot::Cell(cell, _) => Code::atom(quote!(#cell.get())),
            Spot::Atomic(state) => {
                self.uses.relaxed = true;
                Code::atom(quote!(#state.load(Relaxed)))
            }
            Spot::Pointer(pointer) => {
                let load = self.memory("load");
                let pointer = pointer.tokens;
                Code::atom(quote!(#load(#pointer)))
            }
            Spot::Bits { unit, shift, width, .. } => {
                let load = self.memory("load");
                let (pointer, ty) = (unit.tokens, self.place_ty(place));
                let shift_by = Literal::u32_unsuffixed(shift);
                let mut bits = quote!(#load(#pointer));
                if shift != 0 {
                    bits = quote!((#bits >> #shift_by));
                }
                let mask = program::integer((1i128 << width) - 1);
                if let Type::Int(t) = &ty
                    && t.signed
                {
                    let (ty, up) = (self.ty(&ty), Literal::u32_unsuffixed(u32::from(t.bits) - u32::from(width)));
                    return Code::new(quote!((#bits as #ty) << #up >> #up), Level::Shift);
                }
                if ty == Type::Bool {
                    return Code::new(quote!(#bits & #mask != 0), Level::Compare);
                }
                let ty = self.ty(&ty);
                Code::new(quote!((#bits & #mask) as #ty), Level::Cast)
            }
        }
    }

    /// `place = value;`
    pub fn assign(&mut self, place: &Place, value: &Expr) -> TokenStream {
        let code = self.value(value);
        let tokens = &code.tokens;
        match self.spot(place) {
            Spot::Local(name) => quote!(#name = #tokens;),
            Spot::Cell(cell, _) => quote!(#cell.set(#tokens);),
            Spot::Atomic(state) => {
                self.uses.relaxed = true;
                quote!(#state.store(#tokens, Relaxed);)
            }
            Spot::Pointer(pointer) => {
                let store = self.memory("store");
                let pointer = pointer.tokens;
                quote!(#store(#pointer, #tokens);)
            }
            Spot::Table(_) => {
                self.fail("rust-table", "a read-only table is assigned".into());
                quote!()
            }
            Spot::Bits { unit, ty, shift, width } => {
                if !walk::is_pure(value) || has_call(place) {
                    self.fail("rust-bit-field", "a bit field is assigned with a call in the same statement".into());
                }
                let (load, store) = (self.memory("load"), self.memory("store"));
                let pointer = unit.tokens;
                let mask = program::integer((1i128 << width) - 1);
                let value = self.typed(value).at(Level::Cast);
                let (kept, new) = if shift == 0 {
                    (quote!(!#mask), quote!(#value as #ty & #mask))
                } else {
                    let shift = Literal::u32_unsuffixed(shift);
                    (quote!(!(#mask << #shift)), quote!((#value as #ty & #mask) << #shift))
                };
                quote!(#store(#pointer, (#load(#pointer) & #kept) | (#new));)
            }
        }
    }

    /// A pointer or address as a pointer to `ty`.
    pub(super) fn pointer(&mut self, e: &Expr, ty: &Type) -> Code {
        match &e.ty {
            Type::Pointer(to, _) => {
                let same = self.program.same(to, ty);
                if matches!(e.kind, ExprKind::Null) {
                    let ty = self.ty(ty);
                    return Code::atom(quote!(core::ptr::null_mut::<#ty>()));
                }
                if let ExprKind::AddressOf(place) = &e.kind {
                    return self.address(place, ty);
                }
                let code = self.expr(e);
                if same {
                    return code;
                }
                let (code, ty) = (code.at(Level::Atom), self.ty(ty));
                Code::atom(quote!(#code.cast::<#ty>()))
            }
            _ => {
                let ty = self.ty(ty);
                let code = self.typed(e).at(Level::Cast);
                Code::new(quote!(#code as *mut #ty), Level::Cast)
            }
        }
    }

    /// The address of a place as a pointer to `to`.
    pub(super) fn address(&mut self, place: &Place, to: &Type) -> Code {
        let ty = self.place_ty(place);
        let spot = self.spot(place);
        let from_array = matches!(&ty, Type::Array(..));
        // A cell array's own pointer is made with the wanted type at once.
        if from_array && matches!(spot, Spot::Cell(_, None)) {
            return self.cell_array(spot, to);
        }
        let pointer = self.spot_pointer(spot, &ty);
        if self.program.same(&ty, to) {
            return pointer;
        }
        let (pointer, to) = (pointer.at(Level::Atom), self.ty(to));
        Code::atom(quote!(#pointer.cast::<#to>()))
    }

    fn cell_array(&mut self, spot: Spot, to: &Type) -> Code {
        let Spot::Cell(cell, _) = spot else { return Code::atom(quote!()) };
        let to = self.ty(to);
        Code::atom(quote!(#cell.as_ptr().cast::<#to>().cast_mut()))
    }
}

fn has_call(place: &Place) -> bool {
    let mut found = false;
    walk::place_exprs(place, &mut |e| found |= !walk::is_pure(e));
    found
}

/// The field of the unit's globals for a `static` local.
pub fn static_local(function: &str, local: &str) -> Ident {
    names::value(&format!("{function}_{local}"))
}
