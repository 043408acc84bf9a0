//! Calls and intrinsics.
//!
//! *In*: callees with their arguments. *Out*: calls of the unit's functions, of wrappers around what lies outside
//! ([`super::outside`]), of methods of Rust's own numbers and of the helpers in `memory`.

use crate::emit::rust::expr::{Code, Level, Writer};
use crate::emit::rust::names;
use crate::emit::rust::program::{self, Uses};
use crate::ir::*;
use proc_macro2::Ident;
use quote::quote;

impl Writer<'_, '_> {
    pub fn call(&mut self, callee: &Callee, arguments: &[Expr]) -> Code {
        match callee {
            Callee::Function(id) => {
                let takes_vm = self.program.function(*id).takes_vm;
                self.uses.functions.insert(*id);
                let name = &self.program.functions[id.index()];
                let arguments = self.values(arguments);
                Code::atom(if takes_vm { quote!(#name(vm, #(#arguments),*)) } else { quote!(#name(#(#arguments),*)) })
            }
            Callee::Extern(id) => {
                let external = &self.program.unit.externs[id.index()];
                let name = names::value(&external.name);
                match external.kind {
                    ExternKind::Platform => {
                        self.uses.platform.insert(*id);
                        let vm = external.signature.takes_vm.then(|| quote!(vm,));
                        let arguments = self.values(arguments);
                        Code::atom(quote!(platform::#name(#vm #(#arguments),*)))
                    }
                    ExternKind::Proxy => {
                        self.uses.proxy.insert(*id);
                        let arguments = self.values(arguments);
                        Code::atom(quote!(proxy::#name(#(#arguments),*)))
                    }
                    ExternKind::C => {
                        let mut signature = external.signature.clone();
                        let fixed = signature.params.len();
                        if signature.variadic {
                            signature.params.extend(arguments.iter().skip(fixed).map(|a| promoted(&a.ty)));
                        }
                        let wrapper = self.c_wrapper(*id, &signature);
                        let vm = signature.takes_vm.then(|| quote!(vm,));
                        let mut values = self.values(&arguments[..fixed.min(arguments.len())]);
                        for (a, ty) in arguments.iter().zip(&signature.params).skip(fixed) {
                            let code = self.typed(a);
                            values.push(self.convert_code(code, &a.ty, ty).tokens);
                        }
                        Code::atom(quote!(c::#wrapper(#vm #(#values),*)))
                    }
                }
            }
            Callee::Pointer(e) => {
                let Type::Function(signature) = &e.ty else {
                    return self.fail("rust-call", "something that is no function is called".into());
                };
                let mut code = self.value(e).tokens;
                if signature.takes_vm {
                    if !matches!(e.kind, ExprKind::Read(_)) {
                        code = quote!((#code));
                    }
                    let arguments = self.values(arguments);
                    return Code::atom(quote!(#code.expect("a null function is called")(vm, #(#arguments),*)));
                }
                let wrapper = self.pointer_wrapper(signature);
                let arguments = self.values(arguments);
                Code::atom(quote!(pointers::#wrapper(#code, #(#arguments),*)))
            }
        }
    }

    /// The wrapper that calls a C function with these types.
    pub(super) fn c_wrapper(&mut self, id: ExternId, signature: &Signature) -> Ident {
        self.uses.c = true;
        let mut ignored = Uses::default();
        let key = (id, self.program.function_type(signature, &mut ignored).to_string());
        if let Some((name, _)) = self.wrappers.c.get(&key) {
            return name.clone();
        }
        let name = names::value(&self.wrappers.taken.take(&self.program.unit.externs[id.index()].name));
        self.wrappers.c.insert(key, (name.clone(), signature.clone()));
        name
    }

    pub(super) fn pointer_wrapper(&mut self, signature: &Signature) -> Ident {
        self.uses.pointers = true;
        let mut ignored = Uses::default();
        let key = self.program.function_type(signature, &mut ignored).to_string();
        if let Some((name, _)) = self.wrappers.pointers.get(&key) {
            return name.clone();
        }
        let mut wanted = String::from("call");
        for p in &signature.params {
            wanted.push('_');
            wanted.push_str(&short(p));
        }
        if signature.ret != Type::Void {
            wanted.push_str("_to_");
            wanted.push_str(&short(&signature.ret));
        }
        let name = names::value(&self.wrappers.taken.take(&wanted));
        self.wrappers.pointers.insert(key, (name.clone(), signature.clone()));
        name
    }

    pub(super) fn intrinsic(&mut self, intrinsic: Intrinsic, arguments: &[Expr], ty: &Type) -> Code {
        use Intrinsic::*;
        let wanted = match intrinsic {
            Pow | Ldexp | AddOverflows | SubtractOverflows | MultiplyOverflows => 2,
            MemCopy | MemMove | MemSet | MemCompare => 3,
            _ => 1,
        };
        if arguments.len() != wanted {
            return self.fail("rust-intrinsic", format!("{} takes {wanted} arguments", intrinsic.name()));
        }
        let a = &arguments[0];
        let simple = |method: &str| names::value(method);
        let method = match intrinsic {
            Sqrt => Some(simple("sqrt")),
            Sin => Some(simple("sin")),
            Cos => Some(simple("cos")),
            Atan => Some(simple("atan")),
            Exp => Some(simple("exp")),
            Log => Some(simple("ln")),
            Floor => Some(simple("floor")),
            Fabs => Some(simple("abs")),
            Round => Some(simple("round")),
            ByteSwap => Some(simple("swap_bytes")),
            Abs if a.ty.is_float() => Some(simple("abs")),
            Abs => Some(simple("wrapping_abs")),
            _ => None,
        };
        if let Some(method) = method {
            let receiver = self.receiver(a);
            if intrinsic == Abs && matches!(&a.ty, Type::Int(t) if !t.signed) {
                return Code::atom(receiver);
            }
            let code = Code::atom(quote!(#receiver.#method()));
            return self.convert_code(code, &a.ty, ty);
        }
        let word = |bits, signed| Type::Int(IntType { bits, signed, spelling: "word".into() });
        match intrinsic {
            Pow => {
                let (a, b) = (self.receiver(a), self.value(&arguments[1]).tokens);
                Code::atom(quote!(#a.powf(#b)))
            }
            Ldexp => {
                let (helper, x) = (self.memory("ldexp"), self.value(a).tokens);
                let n = match &arguments[1].ty {
                    Type::Int(t) if t.bits == 32 && t.signed => self.value(&arguments[1]).tokens,
                    _ => self.cast(&arguments[1], quote!(i32)).tokens,
                };
                Code::atom(quote!(#helper(#x, #n)))
            }
            MemCopy | MemMove | MemCompare => {
                let helper = match intrinsic {
                    MemCopy => self.memory("copy"),
                    MemMove => self.memory("move_bytes"),
                    _ => self.memory("compare"),
                };
                let byte = word(8, false);
                let (to, from) = (self.pointer(a, &byte).tokens, self.pointer(&arguments[1], &byte).tokens);
                let n = self.cast(&arguments[2], quote!(usize)).tokens;
                let code = Code::atom(quote!(#helper(#to, #from, #n)));
                self.block_result(code, intrinsic, ty)
            }
            MemSet => {
                let helper = self.memory("fill");
                let to = self.pointer(a, &word(8, false)).tokens;
                let value = self.cast(&arguments[1], quote!(u8)).tokens;
                let n = self.cast(&arguments[2], quote!(usize)).tokens;
                self.block_result(Code::atom(quote!(#helper(#to, #value, #n))), intrinsic, ty)
            }
            StringLength => {
                let (helper, text) = (self.memory("string_length"), self.pointer(a, &word(8, true)).tokens);
                let ty = self.ty(ty);
                Code::new(quote!(#helper(#text) as #ty), Level::Cast)
            }
            FloatBits => {
                let a = self.receiver(a);
                self.convert_code(Code::atom(quote!(#a.to_bits())), &word(64, false), ty)
            }
            FloatFromBits => {
                let code = self.typed(a);
                let bits = self.convert_code(code, &a.ty, &word(64, false)).tokens;
                Code::atom(quote!(f64::from_bits(#bits)))
            }
            AddOverflows | SubtractOverflows | MultiplyOverflows => {
                let method = match intrinsic {
                    AddOverflows => quote!(checked_add),
                    SubtractOverflows => quote!(checked_sub),
                    _ => quote!(checked_mul),
                };
                let (a, b) = (self.receiver(a), self.value(&arguments[1]).tokens);
                Code::atom(quote!(#a.#method(#b).is_none()))
            }
            LeadingZeros | TrailingZeros => {
                let method = if intrinsic == LeadingZeros { quote!(leading_zeros) } else { quote!(trailing_zeros) };
                let a = self.receiver(a);
                self.convert_code(Code::atom(quote!(#a.#method())), &word(32, false), ty)
            }
            Likely | Unlikely => self.expr(a),
            Assert => {
                let a = self.value(a).tokens;
                Code::atom(quote!(debug_assert!(#a)))
            }
            _ => self.fail("rust-intrinsic", format!("{} has no Rust form", intrinsic.name())),
        }
    }

    /// The answer of an operation on a block of memory as `ty`.
    pub(super) fn block_result(&mut self, code: Code, intrinsic: Intrinsic, ty: &Type) -> Code {
        let word = |bits, signed| Type::Int(IntType { bits, signed, spelling: "word".into() });
        match (intrinsic, ty) {
            (_, Type::Void) => code,
            (Intrinsic::MemCompare, _) => self.convert_code(code, &word(32, true), ty),
            _ => self.convert_code(code, &Type::Pointer(Box::new(word(8, false)), false), ty),
        }
    }
}

/// What C passes for `...`.
fn promoted(ty: &Type) -> Type {
    match ty {
        Type::F32 => Type::F64,
        Type::Bool => Type::Int(IntType { bits: 32, signed: true, spelling: "int".into() }),
        Type::Int(t) if t.bits < 32 => Type::Int(IntType { bits: 32, signed: true, spelling: "int".into() }),
        other => other.clone(),
    }
}

fn short(ty: &Type) -> String {
    match ty {
        Type::Int(t) => program::int(t).to_string(),
        Type::Bool => "bool".into(),
        Type::F32 => "f32".into(),
        Type::F64 => "f64".into(),
        Type::Function(_) => "function".into(),
        _ => "pointer".into(),
    }
}
