//! The IR interpreter: the third engine, with every check on.
//!
//! *In*: a verified [`Unit`] and a [`Host`] for what lies outside of it. *Out*: the results of calls, or a [`Fault`] that says
//! which statement of which function did what it may not do: access outside of an area, read of something never written,
//! shift or division that C does not define, call through a pointer of another type, and on request signed overflow,
//! misaligned access and more steps than allowed.
//!
//! Memory is simulated ([`memory`]); addresses are numbers of the simulation and the same in every run. Functions have
//! addresses too. Nothing here touches the memory of the process, and nothing is printed: what C functions would print is
//! collected in [`Machine::output`].

mod eval;
mod exec;
mod fault;
mod host;
mod layout;
pub mod memory;

pub use fault::{Called, Fault};
pub use host::{HOST_FUNCTIONS, Host, NoHost};

use crate::ir::*;
use crate::source::{Location, Name};
use layout::StructLayout;
use memory::{AreaId, Kind, Memory};
use std::collections::HashMap;
use std::rc::Rc;

/// What is checked beyond what always is.
#[derive(Clone, Debug)]
pub struct Checks {
    /// Signed addition, subtraction, multiplication and negation whose exact result does not fit.
    pub overflow: bool,
    /// Loads and stores at addresses that are not multiples of their size.
    pub alignment: bool,
    /// Values of compile-time options; others are undefined.
    pub defines: std::collections::BTreeMap<Name, i64>,
    /// Statements that may run before the run is given up; none: no limit.
    pub steps: Option<u64>,
    /// Calls that may be active at once.
    pub depth: usize,
    /// Bytes of the thread's own stack that a run may use. A thread's stack has 2 MiB unless it was made larger.
    pub native_stack: usize,
}

impl Default for Checks {
    fn default() -> Self {
        Checks {
            overflow: false,
            alignment: false,
            defines: Default::default(),
            steps: None,
            depth: 10_000,
            native_stack: 1 << 20,
        }
    }
}

/// A value outside of memory. Scalars are their bits: integers extended to 64 bits by their own sign, floats as their
/// representation, pointers and functions as addresses, booleans as 0 and 1.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Void,
    Bits(u64),
    Struct(Vec<u8>),
}

impl Value {
    pub fn int(n: i64) -> Value {
        Value::Bits(n as u64)
    }

    pub fn float(x: f64) -> Value {
        Value::Bits(x.to_bits())
    }

    /// The bits of a scalar; zero for others.
    pub fn bits(&self) -> u64 {
        match self {
            Value::Bits(b) => *b,
            _ => 0,
        }
    }

    pub fn as_i64(&self) -> i64 {
        self.bits() as i64
    }

    pub fn as_f64(&self) -> f64 {
        f64::from_bits(self.bits())
    }
}

/// Addresses of functions: far from all memory.
const FUNCTIONS: u64 = 0x7000_0000_0000;
const EXTERNS: u64 = 0x7100_0000_0000;
/// In units with 32-bit words.
const FUNCTIONS_32: u64 = 0xF000_0000;
const EXTERNS_32: u64 = 0xF800_0000;
const FUNCTION_SIZE: u64 = 16;

/// One simulated process with a unit loaded.
pub struct Machine<'u> {
    pub unit: &'u Unit,
    pub memory: Memory,
    pub checks: Checks,
    /// What C functions wrote to the standard output.
    pub output: Vec<u8>,
    host: Rc<dyn Host + 'u>,
    structs: Vec<Option<StructLayout>>,
    state: Vec<AreaId>,
    statics: Vec<AreaId>,
    /// Static locals by function and local.
    static_locals: HashMap<(FunctionId, LocalId), AreaId>,
    texts: HashMap<Name, u64>,
    /// Which locals of each function are in memory: made when it is first called.
    in_memory: Vec<Option<Rc<Vec<bool>>>>,
    by_name: HashMap<Name, FunctionId>,
    frames: Vec<Frame>,
    steps: u64,
    /// Where the thread's stack was when the run began.
    stack_start: usize,
}

/// An active function.
struct Frame {
    function: FunctionId,
    /// Values of locals that are in no memory; none before the first assignment.
    locals: Vec<Option<u64>>,
    /// Addresses of the others.
    addresses: Vec<u64>,
    location: Option<Location>,
}

impl<'u> Machine<'u> {
    /// Loads a unit: variables get their first values, state variables zero.
    pub fn new(unit: &'u Unit, host: Rc<dyn Host + 'u>, checks: Checks) -> Result<Self, Fault> {
        let mut machine = Machine {
            unit,
            memory: Memory::new(unit.word_bits),
            checks,
            output: Vec::new(),
            host,
            structs: layout::structs(unit),
            state: Vec::new(),
            statics: Vec::new(),
            static_locals: HashMap::new(),
            texts: HashMap::new(),
            in_memory: vec![None; unit.functions.len()],
            by_name: unit.functions.iter().enumerate().map(|(i, f)| (f.name.clone(), FunctionId(i as u32))).collect(),
            frames: Vec::new(),
            steps: 0,
            stack_start: 0,
        };
        for variable in &unit.state {
            let id = machine.variable(&variable.name, &variable.ty)?;
            machine.state.push(id);
        }
        for variable in &unit.statics {
            let id = machine.variable(&variable.name, &variable.ty)?;
            machine.statics.push(id);
        }
        for (i, f) in unit.functions.iter().enumerate() {
            for (j, local) in f.locals.iter().enumerate().filter(|(_, l)| l.is_static) {
                let id = machine.variable(&local.name, &local.ty)?;
                machine.static_locals.insert((FunctionId(i as u32), LocalId(j as u32)), id);
            }
        }
        // Texts that tables point to come after all variables.
        for (i, variable) in unit.state.iter().enumerate() {
            let address = machine.memory.base(machine.state[i]);
            machine.initialise(address, &variable.ty, variable.init.as_ref(), &variable.name)?;
        }
        for (i, variable) in unit.statics.iter().enumerate() {
            let address = machine.memory.base(machine.statics[i]);
            machine.initialise(address, &variable.ty, variable.init.as_ref(), &variable.name)?;
        }
        let mut static_locals: Vec<_> = machine.static_locals.iter().map(|(k, v)| (*k, *v)).collect();
        static_locals.sort();
        for ((function, local), area) in static_locals {
            let local = &unit.functions[function.index()].locals[local.index()];
            let address = machine.memory.base(area);
            machine.initialise(address, &local.ty, local.init.as_ref(), &local.name)?;
        }
        Ok(machine)
    }

    /// Calls a function of the unit by its C name.
    pub fn call(&mut self, name: &str, arguments: &[Value]) -> Result<Value, Fault> {
        match self.by_name.get(name) {
            Some(id) => self.call_function(*id, arguments),
            None => Err(self.fault(format!("no function is called {name}"))),
        }
    }

    /// Calls a function of the unit.
    pub fn call_function(&mut self, id: FunctionId, arguments: &[Value]) -> Result<Value, Fault> {
        self.invoke(id, arguments.to_vec()).map_err(|f| *f)
    }

    /// Calls whatever has that address: a function of the unit, an extern, a function of the host.
    pub fn call_address(&mut self, address: u64, signature: &Signature, arguments: &[Value]) -> Result<Value, Fault> {
        self.invoke_address(address, signature, arguments.to_vec()).map_err(|f| *f)
    }

    pub fn function_address(&self, id: FunctionId) -> u64 {
        let base = if self.unit.word_bits == 32 { FUNCTIONS_32 } else { FUNCTIONS };
        base + u64::from(id.0) * FUNCTION_SIZE
    }

    pub fn extern_address(&self, id: ExternId) -> u64 {
        let base = if self.unit.word_bits == 32 { EXTERNS_32 } else { EXTERNS };
        base + u64::from(id.0) * FUNCTION_SIZE
    }

    /// Address of a state variable.
    pub fn state_address(&self, name: &str) -> Option<u64> {
        let i = self.unit.state.iter().position(|v| &*v.name == name)?;
        Some(self.memory.base(self.state[i]))
    }

    /// The value of a scalar state variable.
    pub fn state_value(&mut self, name: &str) -> Option<u64> {
        let i = self.unit.state.iter().position(|v| &*v.name == name)?;
        let address = self.memory.base(self.state[i]);
        let ty = self.unit.state[i].ty.clone();
        self.load_scalar(address, &ty).ok()
    }

    /// The number of statements that ran so far.
    pub fn steps(&self) -> u64 {
        self.steps
    }

    /// A zero-terminated text in memory; equal texts share one.
    pub fn text(&mut self, bytes: &[u8]) -> u64 {
        let mut all = bytes.to_vec();
        all.push(0);
        let address = self.memory.allocate(all.len() as u64, Kind::Text, true);
        // A new area is writable and large enough.
        let _ = self.memory.write(address, &all);
        self.memory.protect(address);
        address
    }

    fn literal(&mut self, text: &Name) -> u64 {
        if let Some(address) = self.texts.get(text) {
            return *address;
        }
        let address = self.text(&crate::emit::rust::string_bytes(text));
        self.texts.insert(text.clone(), address);
        address
    }

    fn variable(&mut self, name: &str, ty: &Type) -> Result<AreaId, Fault> {
        let Some((size, _)) = self.size_align(ty) else {
            return Err(self.fault(format!("the variable {name} has a type of unknown size")));
        };
        self.memory.allocate(size, Kind::Variable(name.to_string()), true);
        Ok(self.memory.newest())
    }

    fn size_align(&self, ty: &Type) -> Option<(u64, u64)> {
        layout::size_align(ty, self.unit.word_bits, &self.structs)
    }

    /// Writes a first value.
    fn initialise(&mut self, address: u64, ty: &Type, init: Option<&Init>, name: &str) -> Result<(), Fault> {
        let bits = match (init, ty) {
            (None | Some(Init::Null), _) => return Ok(()),
            (Some(Init::List(list)), Type::Array(element, n)) => {
                let size = self.size_align(element).map_or(0, |(size, _)| size);
                for (i, init) in list.iter().take(*n).enumerate() {
                    self.initialise(address + i as u64 * size, element, Some(init), name)?;
                }
                return Ok(());
            }
            (Some(Init::List(list)), Type::Struct(id)) => {
                let fields = self.unit.structs[id.index()].fields.clone();
                let layout = self.structs[id.index()].clone();
                for (i, init) in list.iter().enumerate().take(fields.len()) {
                    if let Some(layout::FieldAt::Offset(offset)) = layout.as_ref().map(|l| l.fields[i]) {
                        self.initialise(address + offset, &fields[i].ty, Some(init), name)?;
                    }
                }
                return Ok(());
            }
            (Some(Init::Int(n)), Type::F32) => u64::from((*n as f32).to_bits()),
            (Some(Init::Int(n)), Type::F64) => (*n as f64).to_bits(),
            (Some(Init::Int(n)), _) => *n as u64,
            (Some(Init::Float(x)), Type::F32) => u64::from((*x as f32).to_bits()),
            (Some(Init::Float(x)), _) => x.to_bits(),
            (Some(Init::String(text)), Type::Array(_, n)) => {
                let mut bytes = crate::emit::rust::string_bytes(text);
                bytes.push(0);
                bytes.truncate(*n);
                return self.memory.write(address, &bytes).map_err(|m| self.fault(m));
            }
            (Some(Init::String(text)), _) => self.literal(text),
            (Some(Init::Function(id)), _) => self.function_address(*id),
            (Some(Init::Extern(id)), _) => self.extern_address(*id),
            (Some(Init::List(_)), _) => {
                return Err(self.fault(format!("the first value of {name} is a list, its type is not")));
            }
            (Some(Init::RawC(text)), _) => {
                return Err(self.fault(format!("the first value of {name} is the C text `{text}`")));
            }
        };
        let Some((size, _)) = self.size_align(ty).filter(|(size, _)| *size <= 8) else {
            return Err(self.fault(format!("the first value of {name} does not fit its type")));
        };
        self.memory.store(address, size as u8, bits).map_err(|m| self.fault(m))
    }

    /// A fault here and now.
    fn fault(&self, message: impl Into<String>) -> Fault {
        let chain = self
            .frames
            .iter()
            .rev()
            .map(|frame| {
                let f = &self.unit.functions[frame.function.index()];
                Called { function: f.name.clone(), location: frame.location.or(f.location) }
            })
            .collect();
        Fault { message: message.into(), chain }
    }
}

/// Inside, faults are boxed: they are rare and results are many.
type Run<T> = Result<T, Box<Fault>>;
