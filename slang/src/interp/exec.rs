//! Calls and statements.

use super::layout::FieldAt;
use super::memory::AreaId;
use super::*;
use crate::emit::rust::{option_holds, root_local};

/// How a statement ended.
pub(super) enum Flow {
    Next,
    Break(Label),
    Continue(Label),
    Return(Value),
}

/// Where a place is.
pub(super) enum Spot {
    /// A local outside of memory.
    Register(LocalId),
    /// A variable of the unit.
    Area(AreaId, u64),
    Address(u64),
    Bits {
        address: u64,
        bytes: u8,
        shift: u8,
        width: u8,
    },
}

impl<'u> Machine<'u> {
    /// Runs a function of the unit.
    pub(super) fn invoke(&mut self, id: FunctionId, arguments: Vec<Value>) -> Run<Value> {
        let unit = self.unit;
        let Some(f) = unit.functions.get(id.index()) else {
            return Err(Box::new(self.fault("a function that does not exist is called")));
        };
        let here = 0u8;
        let here = std::ptr::from_ref(&here) as usize;
        if self.frames.is_empty() {
            self.stack_start = here;
        }
        if self.stack_start.abs_diff(here) > self.checks.native_stack {
            let message = format!("{} active calls are more than the interpreter's own stack holds", self.frames.len());
            return Err(Box::new(self.fault(message)));
        }
        if self.frames.len() >= self.checks.depth {
            return Err(Box::new(self.fault(format!("more than {} calls are active", self.checks.depth))));
        }
        if arguments.len() != f.params as usize {
            let message = format!("{} takes {} arguments, not {}", f.name, f.params, arguments.len());
            return Err(Box::new(self.fault(message)));
        }
        let in_memory = self.in_memory(id);
        let depth = self.memory.depth();
        let mut frame = Frame {
            function: id,
            locals: vec![None; f.locals.len()],
            addresses: vec![0; f.locals.len()],
            location: f.location,
        };
        for (i, local) in f.locals.iter().enumerate() {
            if local.is_static {
                frame.addresses[i] = self.memory.base(self.static_locals[&(id, LocalId(i as u32))]);
            } else if in_memory[i] {
                let Some((size, _)) = self.size_align(&local.ty) else {
                    let message = format!("the local {} of {} has a type of unknown size", local.name, f.name);
                    return Err(Box::new(self.fault(message)));
                };
                frame.addresses[i] = self.memory.push(size, &local.name);
            }
        }
        self.frames.push(frame);
        let result = self.run(f, &in_memory, arguments);
        self.memory.pop(depth);
        self.frames.pop();
        result
    }

    fn run(&mut self, f: &'u Function, in_memory: &[bool], arguments: Vec<Value>) -> Run<Value> {
        for (i, value) in arguments.into_iter().enumerate() {
            let id = LocalId(i as u32);
            match (&value, in_memory[i]) {
                (Value::Bits(bits), false) => self.frame().locals[i] = Some(canonical(*bits, &f.locals[i].ty)),
                (Value::Bits(_) | Value::Struct(_), _) => {
                    let address = self.frame().addresses[id.index()];
                    self.put(&Spot::Address(address), &f.locals[i].ty, value)?;
                }
                (Value::Void, _) => {
                    return Err(self.error(format!("argument {} of {} is no value", i + 1, f.name)));
                }
            }
        }
        for (i, local) in f.locals.iter().enumerate().skip(f.params as usize) {
            let Some(init) = local.init.as_ref().filter(|_| !local.is_static) else { continue };
            if in_memory[i] {
                let address = self.frame().addresses[i];
                let zeros = vec![0; self.size_align(&local.ty).map_or(0, |(size, _)| size as usize)];
                self.memory.write(address, &zeros).map_err(|m| self.error(m))?;
                self.initialise(address, &local.ty, Some(init), &local.name).map_err(Box::new)?;
            } else {
                let bits = match init {
                    Init::Int(n) if local.ty == Type::F64 => (*n as f64).to_bits(),
                    Init::Int(n) => *n as u64,
                    Init::Float(x) if local.ty == Type::F32 => u64::from((*x as f32).to_bits()),
                    Init::Float(x) => x.to_bits(),
                    Init::String(text) => self.literal(text),
                    Init::Null => 0,
                    Init::Function(id) => self.function_address(*id),
                    Init::Extern(id) => self.extern_address(*id),
                    Init::List(_) | Init::RawC(_) => {
                        return Err(self.error(format!("the first value of {} cannot be made", local.name)));
                    }
                };
                self.frame().locals[i] = Some(canonical(bits, &local.ty));
            }
        }
        match self.list(&f.body)? {
            Flow::Return(value) => Ok(value),
            Flow::Next if f.ret == Type::Void => Ok(Value::Void),
            Flow::Next => Err(self.error(format!("{} ends without answering a value", f.name))),
            Flow::Break(label) | Flow::Continue(label) => {
                Err(self.error(format!("label {} does not enclose the statement", label.0)))
            }
        }
    }

    /// Which locals are in memory: aggregates and those whose address is taken.
    fn in_memory(&mut self, id: FunctionId) -> Rc<Vec<bool>> {
        if let Some(known) = &self.in_memory[id.index()] {
            return known.clone();
        }
        let f = &self.unit.functions[id.index()];
        let mut flags: Vec<bool> =
            f.locals.iter().map(|l| l.is_static || matches!(l.ty, Type::Array(..) | Type::Struct(_))).collect();
        for (i, flag) in flags.iter_mut().enumerate().take(f.params as usize) {
            // An array parameter is a pointer.
            *flag &= !matches!(f.locals[i].ty, Type::Array(..));
        }
        crate::emit::rust::each_expr(&f.body, &mut |e| {
            if let ExprKind::AddressOf(place) = &e.kind
                && let Some(id) = root_local(place)
                && let Some(flag) = flags.get_mut(id.index())
            {
                *flag = true;
            }
        });
        let flags = Rc::new(flags);
        self.in_memory[id.index()] = Some(flags.clone());
        flags
    }

    pub(super) fn frame(&mut self) -> &mut Frame {
        self.frames.last_mut().expect("a function runs")
    }

    pub(super) fn error(&self, message: impl Into<String>) -> Box<Fault> {
        Box::new(self.fault(message))
    }

    pub(super) fn list(&mut self, list: &'u [Stmt]) -> Run<Flow> {
        for stmt in list {
            match self.statement(stmt)? {
                Flow::Next => {}
                other => return Ok(other),
            }
        }
        Ok(Flow::Next)
    }

    fn step(&mut self) -> Run<()> {
        self.steps += 1;
        if self.checks.steps.is_some_and(|limit| self.steps > limit) {
            return Err(self.error(format!("more than {} statements", self.steps - 1)));
        }
        Ok(())
    }

    fn statement(&mut self, stmt: &'u Stmt) -> Run<Flow> {
        self.step()?;
        if stmt.location.is_some() {
            self.frame().location = stmt.location;
        }
        match &stmt.kind {
            StmtKind::Assign(place, value) => {
                if let Place::Local(id) = place
                    && self.frame().addresses[id.index()] == 0
                {
                    let bits = self.bits(value)?;
                    self.frame().locals[id.index()] = Some(bits);
                    return Ok(Flow::Next);
                }
                let value_is = self.value(value)?;
                let spot = self.spot(place)?;
                self.put(&spot, &value.ty, value_is)?;
                Ok(Flow::Next)
            }
            StmtKind::Eval(e) => {
                self.value(e)?;
                Ok(Flow::Next)
            }
            StmtKind::If { condition, then, otherwise } => {
                if self.bits(condition)? != 0 {
                    self.list(then)
                } else {
                    self.list(otherwise)
                }
            }
            StmtKind::While { label, condition, body, step } => {
                while self.bits(condition)? != 0 {
                    self.step()?;
                    match self.list(body)? {
                        Flow::Next => {}
                        Flow::Continue(l) if l == *label => {}
                        Flow::Break(l) if l == *label => break,
                        other => return Ok(other),
                    }
                    match self.list(step)? {
                        Flow::Next => {}
                        Flow::Break(l) if l == *label => break,
                        other => return Ok(other),
                    }
                }
                Ok(Flow::Next)
            }
            StmtKind::DoWhile { label, body, condition } => {
                loop {
                    self.step()?;
                    match self.list(body)? {
                        Flow::Next => {}
                        Flow::Continue(l) if l == *label => {}
                        Flow::Break(l) if l == *label => break,
                        other => return Ok(other),
                    }
                    if self.bits(condition)? == 0 {
                        break;
                    }
                }
                Ok(Flow::Next)
            }
            StmtKind::Switch { value, cases, default } => {
                let bits = self.bits(value)?;
                let value = number(bits, &value.ty);
                match find_case(cases, value) {
                    Some(case) => self.list(&case.body),
                    None => self.list(default),
                }
            }
            StmtKind::Dispatch { label, fetch, opcode, cases } => loop {
                self.step()?;
                match self.list(fetch)? {
                    Flow::Next => {}
                    Flow::Continue(l) if l == *label => continue,
                    Flow::Break(l) if l == *label => return Ok(Flow::Next),
                    other => return Ok(other),
                }
                let ty = &self.unit.functions[self.frame().function.index()].locals[opcode.index()].ty;
                let spot = self.local(*opcode);
                let bits = self.get(&spot, ty)?.bits();
                let value = number(bits, ty);
                let Some(case) = find_case(cases, value) else {
                    return Err(self.error(format!("no routine for opcode {value}")));
                };
                match self.list(&case.body)? {
                    Flow::Next => {}
                    Flow::Continue(l) if l == *label => {}
                    Flow::Break(l) if l == *label => return Ok(Flow::Next),
                    other => return Ok(other),
                }
            },
            StmtKind::Block { label, body } => match self.list(body)? {
                Flow::Break(l) if l == *label => Ok(Flow::Next),
                other => Ok(other),
            },
            StmtKind::Break(label) => Ok(Flow::Break(*label)),
            StmtKind::Continue(label) => Ok(Flow::Continue(*label)),
            StmtKind::Return(None) => Ok(Flow::Return(Value::Void)),
            StmtKind::Return(Some(e)) => Ok(Flow::Return(self.value(e)?)),
            StmtKind::OptionIf { condition, then, otherwise } => {
                if option_holds(condition, &self.checks.defines) {
                    self.list(then)
                } else {
                    self.list(otherwise)
                }
            }
            StmtKind::RawC(text) => Err(self.error(format!("the C text `{text}` cannot be interpreted"))),
            StmtKind::Comment(_) => Ok(Flow::Next),
            StmtKind::Unreachable => Err(self.error("control came to a place where it never comes")),
        }
    }

    // ---- places

    pub(super) fn place_ty(&self, place: &Place) -> Option<Type> {
        let function = self.frames.last().map(|f| &self.unit.functions[f.function.index()]);
        if let (Place::Local(id), Some(f)) = (place, function)
            && id.0 < f.params
            && let Type::Array(element, _) = &f.locals[id.index()].ty
        {
            return Some(Type::Pointer(element.clone(), false));
        }
        typing::Typing::new(self.unit, function).place(place)
    }

    fn local(&mut self, id: LocalId) -> Spot {
        let address = self.frame().addresses[id.index()];
        if address == 0 { Spot::Register(id) } else { Spot::Address(address) }
    }

    pub(super) fn spot(&mut self, place: &'u Place) -> Run<Spot> {
        match place {
            Place::Local(id) => Ok(self.local(*id)),
            Place::State(id) => Ok(Spot::Area(self.state[id.index()], 0)),
            Place::Static(id) => Ok(Spot::Area(self.statics[id.index()], 0)),
            Place::Deref(pointer) => {
                let address = self.bits(pointer)?;
                Ok(Spot::Address(address))
            }
            Place::Field(inner, id, field) => {
                let of = self.spot(inner)?;
                let Some(Some(layout)) = self.structs.get(id.index()) else {
                    let name = &self.unit.structs[id.index()].name;
                    return Err(self.error(format!("the layout of {name} is unknown")));
                };
                match layout.fields[*field as usize] {
                    FieldAt::Offset(offset) => self.moved(of, offset),
                    FieldAt::Bits { offset, bytes, shift, width } => {
                        let address = match self.moved(of, offset)? {
                            Spot::Area(area, offset) => self.memory.base(area) + offset,
                            Spot::Address(address) => address,
                            _ => return Err(self.error("a bit field outside of memory")),
                        };
                        Ok(Spot::Bits { address, bytes, shift, width })
                    }
                }
            }
            Place::Index(inner, index) => {
                let n = self.bits(index)? as i64;
                let (element, length) = match self.place_ty(inner) {
                    Some(Type::Array(element, n)) => (element, Some(n)),
                    Some(Type::Pointer(element, _)) => (element, None),
                    _ => return Err(self.error("something that is no array is indexed")),
                };
                if length.is_some_and(|length| n < 0 || n as u64 >= length as u64) {
                    let length = length.unwrap_or(0);
                    return Err(self.error(format!("index {n} into an array of {length} elements")));
                }
                let Some((size, _)) = self.size_align(&element) else {
                    return Err(self.error("an array of elements of unknown size is indexed"));
                };
                let of = self.spot(inner)?;
                // An array parameter is a pointer.
                if let Spot::Register(_) = of {
                    let ty = Type::Pointer(element, false);
                    let base = self.get(&of, &ty)?.bits();
                    return Ok(Spot::Address(base.wrapping_add((n as u64).wrapping_mul(size))));
                }
                self.moved(of, (n as u64).wrapping_mul(size))
            }
        }
    }

    fn moved(&self, spot: Spot, by: u64) -> Run<Spot> {
        match spot {
            Spot::Area(area, offset) => Ok(Spot::Area(area, offset.wrapping_add(by))),
            Spot::Address(address) => Ok(Spot::Address(address.wrapping_add(by))),
            Spot::Register(_) | Spot::Bits { .. } => Err(self.error("a part of something that has no parts")),
        }
    }

    pub(super) fn address(&mut self, spot: &Spot) -> Run<u64> {
        match spot {
            Spot::Area(area, offset) => Ok(self.memory.base(*area).wrapping_add(*offset)),
            Spot::Address(address) => Ok(*address),
            Spot::Register(_) | Spot::Bits { .. } => Err(self.error("this has no address")),
        }
    }

    /// The value at a spot.
    pub(super) fn get(&mut self, spot: &Spot, ty: &Type) -> Run<Value> {
        match (spot, ty) {
            (Spot::Register(id), _) => match self.frame().locals[id.index()] {
                Some(bits) => Ok(Value::Bits(bits)),
                None => {
                    let function = self.frame().function;
                    let name = self.unit.functions[function.index()].locals[id.index()].name.clone();
                    Err(self.error(format!("the local {name} is read before it was assigned")))
                }
            },
            (Spot::Bits { address, bytes, shift, width }, _) => {
                let unit = self.memory.load(*address, *bytes).map_err(|m| self.error(m))?;
                let bits = unit >> shift & mask(*width);
                let signed = matches!(ty, Type::Int(t) if t.signed);
                let up = 64 - u32::from(*width);
                Ok(Value::Bits(if signed && *width > 0 { ((bits << up) as i64 >> up) as u64 } else { bits }))
            }
            (_, Type::Struct(_)) => {
                let address = self.address(spot)?;
                let size = self.size_align(ty).map_or(0, |(size, _)| size);
                // Parts that were not written are copied as zero.
                let bytes = (0..size).map(|i| self.memory.load(address + i, 1).unwrap_or(0) as u8).collect();
                Ok(Value::Struct(bytes))
            }
            (Spot::Area(area, offset), _) => {
                let size = self.scalar_size(ty)?;
                let bits = self.memory.load_in(*area, *offset, size).map_err(|m| self.error(m))?;
                Ok(Value::Bits(self.checked_bool(bits, ty)?))
            }
            (Spot::Address(address), _) => self.load_scalar(*address, ty).map(Value::Bits),
        }
    }

    /// Stores a value at a spot.
    pub(super) fn put(&mut self, spot: &Spot, ty: &Type, value: Value) -> Run<()> {
        match (spot, value) {
            (_, Value::Void) => Err(self.error("nothing is stored as a value")),
            (Spot::Register(id), Value::Bits(bits)) => {
                self.frame().locals[id.index()] = Some(canonical(bits, ty));
                Ok(())
            }
            (Spot::Bits { address, bytes, shift, width }, Value::Bits(bits)) => {
                // The neighbours may not have been written yet.
                let old = self.memory.load(*address, *bytes).unwrap_or(0);
                let new = old & !(mask(*width) << shift) | (bits & mask(*width)) << shift;
                self.memory.store(*address, *bytes, new).map_err(|m| self.error(m))
            }
            (_, Value::Struct(bytes)) => {
                let address = self.address(spot)?;
                self.memory.write(address, &bytes).map_err(|m| self.error(m))
            }
            (Spot::Area(area, offset), Value::Bits(bits)) => {
                let size = self.scalar_size(ty)?;
                self.memory.store_in(*area, *offset, size, bits).map_err(|m| self.error(m))
            }
            (Spot::Address(address), Value::Bits(bits)) => self.store_scalar(*address, ty, bits),
        }
    }

    fn scalar_size(&self, ty: &Type) -> Run<u8> {
        match self.size_align(ty) {
            Some((size @ 1..=8, _)) if !matches!(ty, Type::Struct(_) | Type::Array(..)) => Ok(size as u8),
            _ => Err(self.error("this type cannot be loaded or stored as a whole")),
        }
    }

    fn aligned(&self, address: u64, size: u8) -> Run<()> {
        if self.checks.alignment && !address.is_multiple_of(u64::from(size)) {
            return Err(self.error(format!("{size} bytes at {address:#x} are not aligned")));
        }
        Ok(())
    }

    fn checked_bool(&self, bits: u64, ty: &Type) -> Run<u64> {
        if *ty == Type::Bool && bits > 1 {
            return Err(self.error(format!("a bool with the value {bits}")));
        }
        Ok(canonical(bits, ty))
    }

    pub(super) fn load_scalar(&mut self, address: u64, ty: &Type) -> Run<u64> {
        let size = self.scalar_size(ty)?;
        self.aligned(address, size)?;
        let bits = self.memory.load(address, size).map_err(|m| self.error(m))?;
        self.checked_bool(bits, ty)
    }

    pub(super) fn store_scalar(&mut self, address: u64, ty: &Type, bits: u64) -> Run<()> {
        let size = self.scalar_size(ty)?;
        self.aligned(address, size)?;
        self.memory.store(address, size, bits).map_err(|m| self.error(m))
    }
}

fn mask(width: u8) -> u64 {
    if width >= 64 { u64::MAX } else { (1 << width) - 1 }
}

fn find_case(cases: &[Case], value: i128) -> Option<&Case> {
    cases.iter().find(|c| c.labels.iter().any(|(from, to)| (*from..=*to).contains(&value)))
}

/// A scalar's bits as the number they stand for.
pub(super) fn number(bits: u64, ty: &Type) -> i128 {
    match ty {
        Type::Int(t) if t.signed => i128::from(bits as i64),
        _ => i128::from(bits),
    }
}

/// Bits of a type's width, extended to 64 by its sign.
pub(super) fn canonical(bits: u64, ty: &Type) -> u64 {
    match ty {
        Type::Int(t) => match (t.bits, t.signed) {
            (8, true) => bits as i8 as u64,
            (8, false) => u64::from(bits as u8),
            (16, true) => bits as i16 as u64,
            (16, false) => u64::from(bits as u16),
            (32, true) => bits as i32 as u64,
            (32, false) => u64::from(bits as u32),
            _ => bits,
        },
        Type::F32 => u64::from(bits as u32),
        _ => bits,
    }
}
