//! Expressions.

use super::exec::{Spot, canonical, number};
use super::*;

impl<'u> Machine<'u> {
    /// The value of any expression.
    pub(super) fn value(&mut self, e: &'u Expr) -> Run<Value> {
        match &e.kind {
            ExprKind::Call(callee, arguments) => self.call_expression(callee, arguments),
            ExprKind::Read(place) if matches!(e.ty, Type::Struct(_)) => {
                let spot = self.spot(place)?;
                self.get(&spot, &e.ty)
            }
            ExprKind::Select(c, a, b) => {
                if self.bits(c)? != 0 {
                    self.value(a)
                } else {
                    self.value(b)
                }
            }
            ExprKind::Store(..) => {
                self.bits(e)?;
                Ok(Value::Void)
            }
            ExprKind::Intrinsic(..) if e.ty == Type::Void => {
                self.bits(e)?;
                Ok(Value::Void)
            }
            ExprKind::Convert(inner) if matches!(e.ty, Type::Struct(_) | Type::Void) => self.value(inner),
            ExprKind::Load(address) if matches!(e.ty, Type::Struct(_)) => {
                let address = self.bits(address)?;
                self.get(&Spot::Address(address), &e.ty)
            }
            _ => self.bits(e).map(Value::Bits),
        }
    }

    /// The bits of a scalar expression.
    pub(super) fn bits(&mut self, e: &'u Expr) -> Run<u64> {
        match &e.kind {
            ExprKind::Int(n) => Ok(match &e.ty {
                Type::F32 => u64::from((*n as f32).to_bits()),
                Type::F64 => (*n as f64).to_bits(),
                ty => canonical(*n as u64, ty),
            }),
            ExprKind::Float(x) => Ok(if e.ty == Type::F32 { u64::from((*x as f32).to_bits()) } else { x.to_bits() }),
            ExprKind::String(text) => Ok(self.literal(text)),
            ExprKind::Null => Ok(0),
            ExprKind::Constant(id) => self.constant(*id, &e.ty),
            ExprKind::Read(place) => self.read(place, &e.ty),
            ExprKind::AddressOf(place) => {
                let spot = self.spot(place)?;
                self.address(&spot)
            }
            ExprKind::FunctionAddress(id) => Ok(self.function_address(*id)),
            ExprKind::ExternAddress(id) => Ok(self.extern_address(*id)),
            ExprKind::Unary(op, a) => {
                let bits = self.bits(a)?;
                self.unary(*op, bits, &e.ty)
            }
            ExprKind::Binary(op, a, b) => {
                let (x, y) = (self.bits(a)?, self.bits(b)?);
                self.binary(*op, x, y, &a.ty, &b.ty)
            }
            ExprKind::LogicalAnd(a, b) => Ok(u64::from(self.bits(a)? != 0 && self.bits(b)? != 0)),
            ExprKind::LogicalOr(a, b) => Ok(u64::from(self.bits(a)? != 0 || self.bits(b)? != 0)),
            ExprKind::Select(c, a, b) => {
                if self.bits(c)? != 0 {
                    self.bits(a)
                } else {
                    self.bits(b)
                }
            }
            ExprKind::Convert(inner) => {
                if let (ExprKind::Read(place), Type::Array(..)) = (&inner.kind, &inner.ty) {
                    let spot = self.spot(place)?;
                    return self.address(&spot);
                }
                let bits = self.bits(inner)?;
                Ok(convert(bits, &inner.ty, &e.ty, self.unit.word_bits))
            }
            ExprKind::Load(address) => {
                let address = self.bits(address)?;
                self.load_scalar(address, &e.ty)
            }
            ExprKind::Store(address, value) => {
                let at = self.bits(address)?;
                let bits = self.value(value)?;
                self.put(&Spot::Address(at), &value.ty, bits)?;
                Ok(0)
            }
            ExprKind::PointerAdd(pointer, n) => {
                let (p, n) = (self.bits(pointer)?, self.bits(n)?);
                let size = self.element_size(&pointer.ty)?;
                Ok(self.address_bits(p.wrapping_add(n.wrapping_mul(size))))
            }
            ExprKind::PointerDifference(a, b) => {
                let (x, y) = (self.bits(a)?, self.bits(b)?);
                let size = self.element_size(&a.ty)? as i64;
                let difference = x.wrapping_sub(y) as i64;
                if difference % size != 0 {
                    return Err(self.error("the distance of two pointers is no number of elements"));
                }
                Ok(canonical((difference / size) as u64, &e.ty))
            }
            ExprKind::Call(callee, arguments) => match self.call_expression(callee, arguments)? {
                Value::Bits(bits) => Ok(canonical(bits, &e.ty)),
                _ => Err(self.error("a call that answers no number is used as one")),
            },
            ExprKind::Intrinsic(intrinsic, arguments) => {
                let mut values = Vec::with_capacity(arguments.len());
                for a in arguments {
                    values.push(self.bits(a)?);
                }
                let bits = self.intrinsic(*intrinsic, &values, arguments, &e.ty)?;
                Ok(canonical(bits, &e.ty))
            }
            ExprKind::SizeOf(ty) => match self.size_align(ty) {
                Some((size, _)) => Ok(size),
                None => Err(self.error("the size of a type of C is asked for")),
            },
            ExprKind::OffsetOf(id, field) => {
                let layout = self.structs.get(id.index()).and_then(|s| s.as_ref());
                match layout.and_then(|l| l.fields.get(*field as usize)) {
                    Some(layout::FieldAt::Offset(offset)) => Ok(*offset),
                    _ => Err(self.error("the offset of a field that has none is asked for")),
                }
            }
            ExprKind::Vm => Ok(self.state.first().map_or(0x1000, |area| self.memory.base(*area))),
            ExprKind::RawC(text) => Err(self.error(format!("the C text `{text}` cannot be interpreted"))),
        }
    }

    fn address_bits(&self, address: u64) -> u64 {
        if self.unit.word_bits == 32 { u64::from(address as u32) } else { address }
    }

    fn element_size(&self, ty: &Type) -> Run<u64> {
        match ty {
            Type::Pointer(to, _) if **to == Type::Void => Ok(1),
            Type::Pointer(to, _) => match self.size_align(to) {
                Some((size, _)) if size > 0 => Ok(size),
                _ => Err(self.error("arithmetic on pointers to things of unknown size")),
            },
            _ => Err(self.error("pointer arithmetic on something that is no pointer")),
        }
    }

    fn read(&mut self, place: &'u Place, ty: &Type) -> Run<u64> {
        if let Place::Local(id) = place
            && let Some(bits) = self.frame().locals[id.index()]
        {
            return Ok(bits);
        }
        let spot = self.spot(place)?;
        // An array read as a value stands for the address of its first element.
        if matches!(ty, Type::Pointer(..)) && matches!(self.place_ty(place), Some(Type::Array(..))) {
            return self.address(&spot);
        }
        match self.get(&spot, ty)? {
            Value::Bits(bits) => Ok(bits),
            _ => Err(self.error("a structure is used as a number")),
        }
    }

    fn constant(&mut self, id: ConstantId, ty: &Type) -> Run<u64> {
        let unit = self.unit;
        let constant = &unit.constants[id.index()];
        match &constant.value {
            ConstantValue::Int(n) => Ok(match ty {
                Type::F32 => u64::from((*n as f32).to_bits()),
                Type::F64 => (*n as f64).to_bits(),
                ty => canonical(*n as u64, ty),
            }),
            ConstantValue::Float(x) if *ty == Type::F32 => Ok(u64::from((*x as f32).to_bits())),
            ConstantValue::Float(x) => Ok(x.to_bits()),
            ConstantValue::String(text) => Ok(self.literal(text)),
            ConstantValue::Header => match self.checks.defines.get(&constant.name) {
                Some(n) => Ok(*n as u64),
                None => Err(self.error(format!("only the C compiler knows the value of {}", constant.name))),
            },
        }
    }

    fn unary(&mut self, op: UnaryOp, bits: u64, ty: &Type) -> Run<u64> {
        Ok(match (op, ty) {
            (UnaryOp::Not, _) => u64::from(bits == 0),
            (UnaryOp::Invert, Type::Bool) => bits ^ 1,
            (UnaryOp::Invert, _) => canonical(!bits, ty),
            (UnaryOp::Negate, Type::F32) => u64::from((-f32::from_bits(bits as u32)).to_bits()),
            (UnaryOp::Negate, Type::F64) => (-f64::from_bits(bits)).to_bits(),
            (UnaryOp::Negate, _) => {
                self.exact(-number(bits, ty), ty)?;
                canonical(bits.wrapping_neg(), ty)
            }
        })
    }

    /// Whether an exact result fits, when that is checked.
    fn exact(&self, exact: i128, ty: &Type) -> Run<()> {
        match ty {
            Type::Int(t) if self.checks.overflow && t.signed && !t.contains(exact) => {
                Err(self.error(format!("{exact} does not fit {} bits", t.bits)))
            }
            _ => Ok(()),
        }
    }

    fn binary(&mut self, op: BinaryOp, a: u64, b: u64, ty: &Type, right: &Type) -> Run<u64> {
        use BinaryOp::*;
        if let Type::F32 | Type::F64 = ty {
            let single = *ty == Type::F32;
            let float = |bits: u64| if single { f64::from(f32::from_bits(bits as u32)) } else { f64::from_bits(bits) };
            let (x, y) = (float(a), float(b));
            let result = match op {
                Add => x + y,
                Subtract => x - y,
                Multiply => x * y,
                Divide => x / y,
                Equal => return Ok(u64::from(x == y)),
                NotEqual => return Ok(u64::from(x != y)),
                Less => return Ok(u64::from(x < y)),
                LessEqual => return Ok(u64::from(x <= y)),
                Greater => return Ok(u64::from(x > y)),
                GreaterEqual => return Ok(u64::from(x >= y)),
                _ => return Err(self.error("an operation on integers gets floats")),
            };
            // One rounding to single gives the single result: double has more than twice the digits.
            return Ok(if single { u64::from((result as f32).to_bits()) } else { result.to_bits() });
        }
        let (x, y) = (number(a, ty), number(b, right));
        let exact = match op {
            Add => x + y,
            Subtract => x - y,
            // Factors have at most 64 bits and a sign.
            Multiply => match x.checked_mul(y) {
                Some(product) => product,
                None => return Ok(canonical(a.wrapping_mul(b), ty)),
            },
            Divide | Remainder if y == 0 => return Err(self.error("division by zero")),
            Divide => x / y,
            Remainder => return Ok(canonical((x % y) as u64, ty)),
            And => return Ok(a & b),
            Or => return Ok(a | b),
            Xor => return Ok(canonical(a ^ b, ty)),
            ShiftLeft | ShiftRight => {
                let bits = if let Type::Int(t) = ty { i128::from(t.bits) } else { 64 };
                if !(0..bits).contains(&y) {
                    return Err(self.error(format!("{bits} bits are shifted by {y}")));
                }
                let shifted = if op == ShiftLeft { (a << y) as i128 } else { x >> y };
                return Ok(canonical(shifted as u64, ty));
            }
            Equal => return Ok(u64::from(x == y)),
            NotEqual => return Ok(u64::from(x != y)),
            Less => return Ok(u64::from(x < y)),
            LessEqual => return Ok(u64::from(x <= y)),
            Greater => return Ok(u64::from(x > y)),
            GreaterEqual => return Ok(u64::from(x >= y)),
        };
        self.exact(exact, ty)?;
        Ok(canonical(exact as u64, ty))
    }

    fn call_expression(&mut self, callee: &'u Callee, arguments: &'u [Expr]) -> Run<Value> {
        let mut values = Vec::with_capacity(arguments.len());
        for a in arguments {
            values.push(self.value(a)?);
        }
        match callee {
            Callee::Function(id) => self.invoke(*id, values),
            Callee::Extern(id) => {
                let types: Vec<Type> = arguments.iter().map(|a| a.ty.clone()).collect();
                self.invoke_extern(*id, values, &types)
            }
            Callee::Pointer(e) => {
                let address = self.bits(e)?;
                let Type::Function(signature) = &e.ty else {
                    return Err(self.error("something that is no function is called"));
                };
                self.invoke_address(address, signature, values)
            }
        }
    }

    /// Calls what is at an address, if it has the type of the call.
    pub(super) fn invoke_address(&mut self, address: u64, signature: &Signature, values: Vec<Value>) -> Run<Value> {
        let unit = self.unit;
        if address == 0 {
            return Err(self.error("a null function is called"));
        }
        let (functions, externs) = (self.function_address(FunctionId(0)), self.extern_address(ExternId(0)));
        let within = |base: u64, count: usize| {
            let n = address.checked_sub(base)?;
            (n % FUNCTION_SIZE == 0 && n / FUNCTION_SIZE < count as u64).then_some((n / FUNCTION_SIZE) as u32)
        };
        if let Some(i) = within(functions, unit.functions.len()) {
            let f = &unit.functions[i as usize];
            if !f.signature().same(signature) {
                return Err(self.error(format!("{} is called through a pointer of another type", f.name)));
            }
            return self.invoke(FunctionId(i), values);
        }
        if let Some(i) = within(externs, unit.externs.len()) {
            let external = &unit.externs[i as usize];
            if !external.signature.same(signature) {
                return Err(self.error(format!("{} is called through a pointer of another type", external.name)));
            }
            return self.invoke_extern(ExternId(i), values, &external.signature.params);
        }
        let host = self.host.clone();
        match host.call_address(self, address, signature, &values) {
            Some(Ok(value)) => Ok(value),
            Some(Err(message)) => Err(self.error(message)),
            None => Err(self.error(format!("no function at {address:#x}"))),
        }
    }

    fn invoke_extern(&mut self, id: ExternId, values: Vec<Value>, types: &[Type]) -> Run<Value> {
        let unit = self.unit;
        let external = &unit.externs[id.index()];
        let host = self.host.clone();
        let found = match host.call(self, external, &values) {
            None if external.kind == ExternKind::C => host::c_library(self, external, &values, types),
            found => found,
        };
        match found {
            Some(Ok(Value::Bits(bits))) => Ok(Value::Bits(canonical(bits, &external.signature.ret))),
            Some(Ok(value)) if external.signature.ret == Type::Void || value != Value::Void => Ok(value),
            Some(Ok(_)) => Err(self.error(format!("{} answers no value", external.name))),
            Some(Err(message)) => Err(self.error(message)),
            None => Err(self.error(format!("the host has no function {}", external.name))),
        }
    }

    fn intrinsic(&mut self, intrinsic: Intrinsic, values: &[u64], arguments: &[Expr], ty: &Type) -> Run<u64> {
        use Intrinsic::*;
        let word = |i: usize| values.get(i).copied().unwrap_or(0);
        let float = |i: usize| f64::from_bits(word(i));
        let of = |i: usize| arguments.get(i).map_or(Type::Void, |a| a.ty.clone());
        let result = |x: f64| Ok(x.to_bits());
        match intrinsic {
            Sqrt => result(float(0).sqrt()),
            Sin => result(float(0).sin()),
            Cos => result(float(0).cos()),
            Atan => result(float(0).atan()),
            Exp => result(float(0).exp()),
            Log => result(float(0).ln()),
            Floor => result(float(0).floor()),
            Fabs => result(float(0).abs()),
            Pow => result(float(0).powf(float(1))),
            Round => result(float(0).round()),
            Ldexp => result(host::ldexp(float(0), word(1) as i64)),
            ByteSwap => match of(0) {
                Type::Int(t) => Ok(word(0).swap_bytes() >> (64 - u32::from(t.bits))),
                _ => Err(self.error("bytes of something that is no integer are swapped")),
            },
            MemCopy | MemMove => {
                let (to, from, n) = (word(0), word(1), word(2));
                let apart = to.abs_diff(from) >= n;
                if intrinsic == MemCopy && !apart && n > 0 {
                    return Err(self.error(format!("memcpy of {n} bytes between areas that overlap")));
                }
                self.memory.copy(to, from, n).map_err(|m| self.error(m))?;
                Ok(to)
            }
            MemSet => {
                let n = word(2);
                self.size_is_sane(n)?;
                self.memory.write(word(0), &vec![word(1) as u8; n as usize]).map_err(|m| self.error(m))?;
                Ok(word(0))
            }
            MemCompare => {
                let n = word(2);
                let a = self.memory.read(word(0), n).map(<[u8]>::to_vec).map_err(|m| self.error(m))?;
                let b = self.memory.read(word(1), n).map(<[u8]>::to_vec).map_err(|m| self.error(m))?;
                Ok(host::order(&a, &b) as u64)
            }
            StringLength => self.memory.text(word(0)).map(|t| t.len() as u64).map_err(|m| self.error(m)),
            Abs => match of(0) {
                ty @ Type::Int(_) => {
                    let n = number(word(0), &ty);
                    self.exact(n.abs(), &ty)?;
                    Ok(n.unsigned_abs() as u64)
                }
                _ => result(float(0).abs()),
            },
            FloatBits | FloatFromBits => Ok(word(0)),
            AddOverflows | SubtractOverflows | MultiplyOverflows => {
                let ty = of(0);
                let (a, b) = (number(word(0), &ty), number(word(1), &ty));
                let exact = match intrinsic {
                    AddOverflows => Some(a + b),
                    SubtractOverflows => Some(a - b),
                    _ => a.checked_mul(b),
                };
                let fits = match (&ty, exact) {
                    (Type::Int(t), Some(exact)) => t.contains(exact),
                    _ => false,
                };
                Ok(u64::from(!fits))
            }
            LeadingZeros | TrailingZeros if word(0) == 0 => {
                Err(self.error(format!("{} of 0 is not defined", intrinsic.name())))
            }
            LeadingZeros => Ok(u64::from(word(0).leading_zeros())),
            TrailingZeros => Ok(u64::from(word(0).trailing_zeros())),
            Likely | Unlikely => Ok(word(0)),
            Assert => {
                if word(0) == 0 {
                    return Err(self.error("an assertion does not hold"));
                }
                let _ = ty;
                Ok(0)
            }
        }
    }

    /// Keeps a nonsensical count from exhausting the memory of the process.
    fn size_is_sane(&mut self, n: u64) -> Run<()> {
        if n > 1 << 40 {
            return Err(self.error(format!("a block of {n} bytes")));
        }
        Ok(())
    }
}

/// Between scalar types, as [`ExprKind::Convert`] says.
fn convert(bits: u64, from: &Type, to: &Type, word_bits: u8) -> u64 {
    let float = |bits: u64| match from {
        Type::F32 => f64::from(f32::from_bits(bits as u32)),
        _ => f64::from_bits(bits),
    };
    match (from, to) {
        (Type::F32 | Type::F64, Type::F32) => u64::from((float(bits) as f32).to_bits()),
        (Type::F32 | Type::F64, Type::F64) => float(bits).to_bits(),
        (Type::F32 | Type::F64, Type::Int(t)) => {
            let x = float(bits);
            // As Rust: to the nearest that fits, NaN to 0.
            canonical((x as i128).clamp(t.min(), t.max()) as u64, to)
        }
        (_, Type::F32) => {
            let x = if matches!(from, Type::Int(t) if t.signed) { bits as i64 as f32 } else { bits as f32 };
            u64::from(x.to_bits())
        }
        (_, Type::F64) => {
            let x = if matches!(from, Type::Int(t) if t.signed) { bits as i64 as f64 } else { bits as f64 };
            x.to_bits()
        }
        (_, Type::Bool) => u64::from(bits != 0),
        (_, Type::Pointer(..) | Type::Function(_)) if word_bits == 32 => u64::from(bits as u32),
        _ => canonical(bits, to),
    }
}
