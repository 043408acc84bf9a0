//! Expressions and places.
//!
//! *In*: typed expressions. *Out*: Rust expressions that compute the same, with parentheses only where Rust needs them.
//! Integer arithmetic is spelled `wrapping_*`; everything that reads or writes raw memory goes through `memory::`.

use crate::diag::Diagnostic;
use crate::emit::rust::bits::{self, Slot};
use crate::emit::rust::dispatch::Loop;
use crate::emit::rust::flow::Plan;
use crate::emit::rust::names;
use crate::emit::rust::normal;
use crate::emit::rust::program::{self, Program, Uses, Wrappers};
use crate::ir::*;
use crate::source::Location;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// How tightly an expression's outermost operator binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Block,
    Or,
    And,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Sum,
    Product,
    Cast,
    Unary,
    Atom,
}

impl Level {
    pub(super) fn tighter(self) -> Level {
        use Level::*;
        match self {
            Block => Or,
            Or => And,
            And => Compare,
            Compare => BitOr,
            BitOr => BitXor,
            BitXor => BitAnd,
            BitAnd => Shift,
            Shift => Sum,
            Sum => Product,
            Product => Cast,
            Cast => Unary,
            Unary | Atom => Atom,
        }
    }
}

/// A piece of Rust.
#[derive(Clone)]
pub struct Code {
    pub tokens: TokenStream,
    pub level: Level,
    /// A number without type suffix: it needs one where nothing else says its type.
    pub(super) bare: bool,
}

impl Code {
    pub fn new(tokens: TokenStream, level: Level) -> Code {
        Code { tokens, level, bare: false }
    }

    pub fn atom(tokens: TokenStream) -> Code {
        Code::new(tokens, Level::Atom)
    }

    /// As an operand that must bind at least so tightly.
    pub fn at(&self, level: Level) -> TokenStream {
        let tokens = &self.tokens;
        if self.level >= level { quote!(#tokens) } else { quote!((#tokens)) }
    }
}

/// Writes one function.
pub struct Writer<'a, 'u> {
    pub program: &'a Program<'u>,
    pub uses: &'a mut Uses,
    pub wrappers: &'a mut Wrappers,
    pub function: &'u Function,
    pub id: FunctionId,
    /// The loop whose fetch or case this is.
    pub piece: Option<&'u Loop>,
    pub plan: &'a Plan,
    pub names: Vec<Ident>,
    /// Enclosing loops and blocks as they were emitted, innermost last, and the labels something named.
    pub targets: Vec<(Label, bool)>,
    pub named_labels: Vec<Label>,
    pub location: Option<Location>,
    pub locations: &'a mut Vec<Location>,
    /// Set when a statement has no Rust form.
    pub failed: bool,
}

impl Writer<'_, '_> {
    pub fn fail(&mut self, code: &'static str, message: String) -> Code {
        self.failed = true;
        let mut d = Diagnostic::error(
            code,
            self.location.or(self.function.location),
            format!("{} ({}>>#{}): {message}", self.function.name, self.function.class, self.function.selector),
        );
        d.help = Some("write it in Slang, or use the C back end".into());
        self.wrappers.diagnostics.push(d);
        Code::atom(quote!(unreachable!()))
    }

    pub(super) fn fail_volatile(&mut self, name: &str) {
        self.fail("rust-volatile", format!("the volatile variable `{name}` has no Rust form"));
    }

    pub(super) fn ty(&mut self, ty: &Type) -> TokenStream {
        self.program.ty(ty, self.uses)
    }

    pub(super) fn memory(&mut self, helper: &'static str) -> TokenStream {
        self.uses.memory.insert(helper);
        let name = names::value(helper);
        quote!(memory::#name)
    }

    /// `e as ty`.
    pub(super) fn cast(&mut self, e: &Expr, ty: TokenStream) -> Code {
        if let ExprKind::Int(n) = e.kind
            && n >= 0
            && e.ty != Type::Bool
        {
            return Code { tokens: program::integer(n), level: Level::Atom, bare: false };
        }
        let code = self.typed(e).at(Level::Cast);
        Code::new(quote!(#code as #ty), Level::Cast)
    }

    /// The expression with its own type even when nothing around it says which.
    pub fn typed(&mut self, e: &Expr) -> Code {
        let code = self.expr(e);
        if !code.bare {
            return code;
        }
        let ty = self.ty(&e.ty);
        match &e.kind {
            ExprKind::Int(n) => {
                let n = if let Type::Int(t) = &e.ty { normal::wrap(*n, t) } else { *n };
                let text = format!("{}{}", n.unsigned_abs(), ty);
                let literal: Literal = text.parse().unwrap_or_else(|_| Literal::i64_suffixed(n as i64));
                if n < 0 { Code::new(quote!(-#literal), Level::Unary) } else { Code::atom(quote!(#literal)) }
            }
            ExprKind::Float(x) => {
                let tokens = program::float(*x, &e.ty, true);
                Code::new(tokens, if x.is_sign_negative() { Level::Unary } else { Level::Atom })
            }
            ExprKind::Select(c, a, b) => {
                let (c, a, b) = (self.value(c).tokens, self.typed(a).tokens, self.value(b).tokens);
                Code::new(quote!(if #c { #a } else { #b }), Level::Block)
            }
            _ => {
                let tokens = code.at(Level::Cast);
                Code::new(quote!(#tokens as #ty), Level::Cast)
            }
        }
    }

    /// Before a `.method()`.
    pub(super) fn receiver(&mut self, e: &Expr) -> TokenStream {
        self.typed(e).at(Level::Atom)
    }

    /// Where the context says the type: argument, assigned value, result.
    pub fn value(&mut self, e: &Expr) -> Code {
        self.expr(e)
    }

    pub(super) fn values(&mut self, list: &[Expr]) -> Vec<TokenStream> {
        list.iter().map(|e| self.value(e).tokens).collect()
    }

    pub fn expr(&mut self, e: &Expr) -> Code {
        match &e.kind {
            ExprKind::Int(n) => self.int_literal(*n, &e.ty),
            ExprKind::Float(x) => {
                let level = if x.is_sign_negative() { Level::Unary } else { Level::Atom };
                Code { tokens: program::float(*x, &e.ty, false), level, bare: true }
            }
            ExprKind::String(text) => {
                let to = match &e.ty {
                    Type::Pointer(to, _) => self.ty(to),
                    _ => quote!(i8),
                };
                let text = program::string(text);
                Code::atom(quote!(#text.as_ptr().cast::<#to>().cast_mut()))
            }
            ExprKind::Null => self.null(&e.ty),
            ExprKind::Constant(id) => self.constant(*id, &e.ty),
            ExprKind::Read(place) => {
                // An array read as a value stands for the address of its first element.
                if let (Type::Array(..), Type::Pointer(to, _)) = (self.place_ty(place), &e.ty) {
                    return self.address(place, to);
                }
                self.read(place)
            }
            ExprKind::AddressOf(place) => match &e.ty {
                Type::Pointer(to, _) => self.address(place, to),
                _ => {
                    let to = self.place_ty(place);
                    let pointer = self.address(place, &to).at(Level::Cast);
                    let ty = self.ty(&e.ty);
                    Code::new(quote!(#pointer as #ty), Level::Cast)
                }
            },
            ExprKind::FunctionAddress(id) => {
                self.uses.functions.insert(*id);
                let name = &self.program.functions[id.index()];
                let signature = self.program.function(*id).signature();
                let ty = self.program.function_type(&signature, self.uses);
                Code::atom(quote!(Some(#name as #ty)))
            }
            ExprKind::ExternAddress(id) => {
                let external = &self.program.unit.externs[id.index()];
                let (name, signature) = (names::value(&external.name), external.signature.clone());
                match external.kind {
                    ExternKind::Platform => {
                        self.uses.platform.insert(*id);
                        let ty = self.program.function_type(&signature, self.uses);
                        Code::atom(quote!(Some(platform::#name as #ty)))
                    }
                    ExternKind::C if !signature.variadic => {
                        let name = self.c_wrapper(*id, &signature);
                        let ty = self.program.function_type(&signature, self.uses);
                        Code::atom(quote!(Some(c::#name as #ty)))
                    }
                    _ => self.fail("rust-extern-address", format!("the address of {} is taken", external.name)),
                }
            }
            ExprKind::Unary(op, a) => self.unary(*op, a),
            ExprKind::Binary(op, a, b) => self.binary(*op, a, b),
            ExprKind::LogicalAnd(a, b) => self.infix(a, quote!(&&), b, Level::And),
            ExprKind::LogicalOr(a, b) => self.infix(a, quote!(||), b, Level::Or),
            ExprKind::Select(c, a, b) => {
                let (c, a, b) = (self.value(c).tokens, self.expr(a), self.expr(b));
                let bare = a.bare && b.bare;
                let (a, b) = (a.tokens, b.tokens);
                Code { tokens: quote!(if #c { #a } else { #b }), level: Level::Block, bare }
            }
            ExprKind::Convert(inner) => self.convert(inner, &e.ty),
            ExprKind::Load(address) => {
                let (load, pointer) = (self.memory("load"), self.pointer(address, &e.ty).tokens);
                Code::atom(quote!(#load(#pointer)))
            }
            ExprKind::Store(address, value) => {
                let (store, pointer) = (self.memory("store"), self.pointer(address, &value.ty).tokens);
                let value = self.value(value).tokens;
                Code::atom(quote!(#store(#pointer, #value)))
            }
            ExprKind::PointerAdd(pointer, n) => {
                let pointer = Code::atom(self.receiver(pointer));
                self.element(pointer, n)
            }
            ExprKind::PointerDifference(a, b) => {
                let difference = self.memory("difference");
                let (a, b) = (self.value(a).tokens, self.value(b).tokens);
                let ty = self.ty(&e.ty);
                Code::new(quote!(#difference(#a, #b) as #ty), Level::Cast)
            }
            ExprKind::Call(callee, arguments) => self.call(callee, arguments),
            ExprKind::Intrinsic(intrinsic, arguments) => self.intrinsic(*intrinsic, arguments, &e.ty),
            ExprKind::SizeOf(ty) => {
                if matches!(ty, Type::Void) || matches!(ty, Type::Struct(id) if !self.known(*id)) {
                    return self.fail("rust-unknown-size", "the size of a C type is asked for".into());
                }
                if let Type::Opaque(name) = ty {
                    let message = format!("the size of the C type {name} is asked for");
                    return self.fail("rust-unknown-size", message);
                }
                let (of, ty) = (self.ty(ty), self.ty(&e.ty));
                Code::new(quote!(size_of::<#of>() as #ty), Level::Cast)
            }
            ExprKind::OffsetOf(id, field) => {
                let layout = bits::layout(&self.program.unit.structs[id.index()]);
                let Slot::Whole(i) = layout.slots[*field as usize] else {
                    return self.fail("rust-bit-field", "the offset of a bit field is asked for".into());
                };
                self.uses.structs.insert(*id);
                let (name, field) = (&self.program.structs[id.index()], names::value(&layout.fields[i].0));
                let ty = self.ty(&e.ty);
                Code::new(quote!(core::mem::offset_of!(#name, #field) as #ty), Level::Cast)
            }
            ExprKind::Vm => {
                self.uses.c_void = true;
                Code::atom(quote!(core::ptr::from_ref(vm).cast_mut().cast::<c_void>()))
            }
            ExprKind::RawC(text) => self.fail("rust-raw-c", format!("the C text `{text}` has no Rust form")),
        }
    }

    fn known(&self, id: StructId) -> bool {
        self.program.unit.structs.get(id.index()).is_some_and(|s| s.defined_here || !s.fields.is_empty())
    }

    pub(super) fn int_literal(&mut self, n: i128, ty: &Type) -> Code {
        match ty {
            Type::Bool => {
                let truth = n != 0;
                Code::atom(quote!(#truth))
            }
            Type::F32 | Type::F64 => {
                let level = if n < 0 { Level::Unary } else { Level::Atom };
                Code { tokens: program::float(n as f64, ty, false), level, bare: true }
            }
            Type::Pointer(..) | Type::Function(_) if n == 0 => self.null(ty),
            Type::Pointer(to, _) => {
                let (to, n) = (self.ty(to), Literal::usize_suffixed(n as usize));
                Code::new(quote!(#n as *mut #to), Level::Cast)
            }
            _ => {
                let n = if let Type::Int(t) = ty { normal::wrap(n, t) } else { n };
                let level = if n < 0 { Level::Unary } else { Level::Atom };
                Code { tokens: program::integer(n), level, bare: true }
            }
        }
    }

    pub(super) fn null(&mut self, ty: &Type) -> Code {
        match ty {
            Type::Function(_) => Code::atom(quote!(None)),
            Type::Pointer(to, _) => {
                let to = self.ty(to);
                Code::atom(quote!(core::ptr::null_mut::<#to>()))
            }
            _ => Code { tokens: quote!(0), level: Level::Atom, bare: true },
        }
    }

    fn constant(&mut self, id: ConstantId, ty: &Type) -> Code {
        let constant = &self.program.unit.constants[id.index()];
        match &constant.value {
            ConstantValue::String(text) => {
                let to = match ty {
                    Type::Pointer(to, _) => self.ty(to),
                    _ => quote!(i8),
                };
                let text = program::string(text);
                Code::atom(quote!(#text.as_ptr().cast::<#to>().cast_mut()))
            }
            ConstantValue::Header => match header_constant(&constant.name, self.program.unit.word_bits) {
                Some(n) => self.int_literal(n, ty),
                None => {
                    let message = format!("only the C compiler knows the value of {}", constant.name);
                    self.fail("rust-header-constant", message)
                }
            },
            ConstantValue::Int(_) | ConstantValue::Float(_) => {
                self.uses.constants.insert(id);
                let name = &self.program.constants[id.index()];
                let code = Code::atom(quote!(#name));
                if self.program.same(&constant.ty, ty) { code } else { self.convert_code(code, &constant.ty, ty) }
            }
        }
    }

    fn unary(&mut self, op: UnaryOp, a: &Expr) -> Code {
        match op {
            UnaryOp::Negate if a.ty.is_float() => {
                let a = self.value(a).at(Level::Unary);
                Code::new(quote!(-#a), Level::Unary)
            }
            UnaryOp::Negate => {
                let a = self.receiver(a);
                Code::atom(quote!(#a.wrapping_neg()))
            }
            UnaryOp::Invert | UnaryOp::Not => {
                let a = self.typed(a).at(Level::Unary);
                Code::new(quote!(!#a), Level::Unary)
            }
        }
    }

    fn infix(&mut self, a: &Expr, op: TokenStream, b: &Expr, level: Level) -> Code {
        let a_code = self.expr(a);
        let b_code = self.expr(b);
        let a_code = if a_code.bare && b_code.bare { self.typed(a) } else { a_code };
        // `x as T < y` would read as the start of generic arguments.
        let strict = matches!(op.to_string().as_str(), "<" | "<<");
        let left = match level {
            _ if strict => Level::Unary,
            Level::Compare => level.tighter(),
            _ => level,
        };
        let (a, b) = (a_code.at(left), b_code.at(level.tighter()));
        Code::new(quote!(#a #op #b), level)
    }

    fn binary(&mut self, op: BinaryOp, a: &Expr, b: &Expr) -> Code {
        use BinaryOp::*;
        if op.is_comparison() {
            return self.compare(op, a, b);
        }
        if a.ty.is_float() {
            let (op, level) = match op {
                Add => (quote!(+), Level::Sum),
                Subtract => (quote!(-), Level::Sum),
                Multiply => (quote!(*), Level::Product),
                Divide => (quote!(/), Level::Product),
                _ => (quote!(%), Level::Product),
            };
            return self.infix(a, op, b, level);
        }
        let method = match op {
            And => return self.infix(a, quote!(&), b, Level::BitAnd),
            Or => return self.infix(a, quote!(|), b, Level::BitOr),
            Xor => return self.infix(a, quote!(^), b, Level::BitXor),
            ShiftLeft | ShiftRight => return self.shift(op, a, b),
            Divide | Remainder if is_plain_divisor(b) => {
                let sign = if op == Divide { quote!(/) } else { quote!(%) };
                return self.infix(a, sign, b, Level::Product);
            }
            Add => quote!(wrapping_add),
            Subtract => quote!(wrapping_sub),
            Multiply => quote!(wrapping_mul),
            Divide => quote!(wrapping_div),
            _ => quote!(wrapping_rem),
        };
        let (a, b) = (self.receiver(a), self.value(b).tokens);
        Code::atom(quote!(#a.#method(#b)))
    }

    fn shift(&mut self, op: BinaryOp, a: &Expr, b: &Expr) -> Code {
        let bits = if let Type::Int(t) = &a.ty { i128::from(t.bits) } else { 64 };
        let left = op == BinaryOp::ShiftLeft;
        if let ExprKind::Int(n) = b.kind
            && (0..bits).contains(&n)
        {
            let n = program::integer(n);
            let sign = if left { quote!(<<) } else { quote!(>>) };
            let a = self.typed(a);
            let a = if left { a.at(Level::Unary) } else { a.at(Level::Shift) };
            return Code::new(quote!(#a #sign #n), Level::Shift);
        }
        let amount = match &b.ty {
            Type::Int(t) if t.bits == 32 && !t.signed => self.value(b).tokens,
            _ => self.cast(b, quote!(u32)).tokens,
        };
        let a = self.receiver(a);
        Code::atom(if left { quote!(#a.wrapping_shl(#amount)) } else { quote!(#a.wrapping_shr(#amount)) })
    }

    fn compare(&mut self, op: BinaryOp, a: &Expr, b: &Expr) -> Code {
        let is_null = |e: &Expr| {
            matches!(e.kind, ExprKind::Null) || matches!((&e.kind, &e.ty), (ExprKind::Int(0), Type::Pointer(..)))
        };
        let equality = matches!(op, BinaryOp::Equal | BinaryOp::NotEqual);
        if equality && (is_null(a) || is_null(b)) && !a.ty.is_int() {
            let other = if is_null(b) { a } else { b };
            let code = self.receiver(other);
            let function = matches!(other.ty, Type::Function(_));
            let test = match (op, function) {
                (BinaryOp::Equal, false) => quote!(#code.is_null()),
                (_, false) => return Code::new(quote!(!#code.is_null()), Level::Unary),
                (BinaryOp::Equal, true) => quote!(#code.is_none()),
                (_, true) => quote!(#code.is_some()),
            };
            return Code::atom(test);
        }
        let sign = match op {
            BinaryOp::Equal => quote!(==),
            BinaryOp::NotEqual => quote!(!=),
            BinaryOp::Less => quote!(<),
            BinaryOp::LessEqual => quote!(<=),
            BinaryOp::Greater => quote!(>),
            _ => quote!(>=),
        };
        if matches!(a.ty, Type::Function(_)) {
            let (a, b) = (self.receiver(a), self.receiver(b));
            let address = quote!(map_or(0, |f| f as usize));
            return Code::new(quote!(#a.#address #sign #b.#address), Level::Compare);
        }
        self.infix(a, sign, b, Level::Compare)
    }

    fn convert(&mut self, inner: &Expr, to: &Type) -> Code {
        match (&inner.kind, &inner.ty, to) {
            (ExprKind::Int(n), Type::Int(from), Type::Int(_) | Type::F64 | Type::Pointer(..)) => {
                return self.int_literal(normal::wrap(*n, from), to);
            }
            (ExprKind::Null, _, Type::Pointer(..) | Type::Function(_)) => return self.null(to),
            (ExprKind::Null, _, Type::Int(_)) => return self.int_literal(0, to),
            (ExprKind::String(_), Type::Pointer(..), Type::Pointer(..)) => {
                return self.expr(&Expr { kind: inner.kind.clone(), ty: to.clone() });
            }
            (ExprKind::AddressOf(place), Type::Pointer(..), Type::Pointer(element, _))
            | (ExprKind::Read(place), Type::Array(..), Type::Pointer(element, _)) => {
                return self.address(place, element);
            }
            _ => {}
        }
        let code = if self.program.same(&inner.ty, to) { self.expr(inner) } else { self.typed(inner) };
        self.convert_code(code, &inner.ty, to)
    }

    /// `code` of type `from` as a `to`.
    pub fn convert_code(&mut self, code: Code, from: &Type, to: &Type) -> Code {
        if self.program.same(from, to) {
            return code;
        }
        let target = self.ty(to);
        match (from, to) {
            (Type::Void, _) => code,
            (_, Type::Void) => code,
            (Type::Function(a), Type::Function(b)) if a != b => {
                self.uses.c_void = true;
                let (function, code) = (self.memory("function"), code.at(Level::Atom));
                Code::atom(quote!(#function::<#target>(#code.map_or(core::ptr::null_mut(), |f| f as *mut c_void))))
            }
            (Type::Function(_), Type::Pointer(..)) => {
                let code = code.at(Level::Atom);
                Code::atom(quote!(#code.map_or(core::ptr::null_mut(), |f| f as #target)))
            }
            (Type::Function(_), Type::Bool) => {
                let code = code.at(Level::Atom);
                Code::atom(quote!(#code.is_some()))
            }
            (Type::Function(_), _) => {
                let code = code.at(Level::Atom);
                Code::atom(quote!(#code.map_or(0, |f| f as usize as #target)))
            }
            (Type::Pointer(..), Type::Function(_)) => {
                self.uses.c_void = true;
                let (function, code) = (self.memory("function"), code.at(Level::Atom));
                Code::atom(quote!(#function::<#target>(#code.cast::<c_void>())))
            }
            (_, Type::Function(_)) => {
                self.uses.c_void = true;
                let (function, code) = (self.memory("function"), code.at(Level::Cast));
                Code::atom(quote!(#function::<#target>(#code as *mut c_void)))
            }
            (Type::Pointer(..), Type::Pointer(element, _)) => {
                let (code, element) = (code.at(Level::Atom), self.ty(element));
                Code::atom(quote!(#code.cast::<#element>()))
            }
            (Type::Array(..), Type::Pointer(..)) => code,
            (Type::Pointer(..), Type::Bool) => {
                let code = code.at(Level::Atom);
                Code::new(quote!(!#code.is_null()), Level::Unary)
            }
            (_, Type::Bool) => {
                let code = code.at(Level::BitOr);
                let zero = if from.is_float() { quote!(0.0) } else { quote!(0) };
                Code::new(quote!(#code != #zero), Level::Compare)
            }
            (Type::Bool, Type::F32 | Type::F64) => {
                let code = code.at(Level::Cast);
                Code::new(quote!(#code as u8 as #target), Level::Cast)
            }
            (Type::Bool, Type::Pointer(..)) => {
                let code = code.at(Level::Cast);
                Code::new(quote!(#code as usize as #target), Level::Cast)
            }
            _ => {
                let code = code.at(Level::Cast);
                Code::new(quote!(#code as #target), Level::Cast)
            }
        }
    }
}

/// A divisor for which `/` neither panics nor overflows.
fn is_plain_divisor(e: &Expr) -> bool {
    match (&e.kind, &e.ty) {
        (ExprKind::Int(n), Type::Int(t)) => {
            let n = normal::wrap(*n, t);
            n != 0 && n != -1
        }
        _ => false,
    }
}

/// Raw pointers are not `Sync`: tables with them are wrapped.
pub fn holds_pointers(ty: &Type) -> bool {
    match ty {
        Type::Pointer(..) | Type::Struct(_) => true,
        Type::Array(element, _) => holds_pointers(element),
        _ => false,
    }
}

/// Names that classic sources leave to C headers and whose value the word size decides.
fn header_constant(name: &str, word_bits: u8) -> Option<i128> {
    let word = i128::from(word_bits / 8);
    Some(match name {
        "BytesPerWord" | "BytesPerOop" => word,
        "BaseHeaderSize" => 8,
        "ShiftForWord" => {
            if word == 8 {
                3
            } else {
                2
            }
        }
        "NULL" | "null" => 0,
        _ => return None,
    })
}
