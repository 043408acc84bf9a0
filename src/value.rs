//! Values that pass between a program and the objects of an image, and messages from the one to the other.
//!
//! A value is copied: what the image does afterwards with a string it was given does not show here. An object that is more than a value is kept under a number until it is forgotten
//! or its machine is dropped.

use crate::{Error, Vm, ffi};

/// What an image answers, or is given.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Nil,
    Bool(bool),
    Int(i64),
    Float(f64),
    Char(u32),
    /// A string or symbol of bytes; in images of today UTF-8 or Latin-1, as the image likes.
    Text(Vec<u8>),
    Bytes(Vec<u8>),
    Array(Vec<Value>),
    Object(Object),
}

/// An object kept by its machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Object(i64);

impl Object {
    /// The number under which it is kept, for C.
    pub fn number(self) -> i64 {
        self.0
    }

    pub fn from_number(number: i64) -> Object {
        Object(number)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(text.as_bytes().to_vec())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Int(number)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Value {
        Value::Float(number)
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Value {
        Value::Bool(truth)
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Value {
        Value::Object(object)
    }
}

/// As HostObjects numbers them.
mod kind {
    pub const NIL: i64 = 0;
    pub const FALSE: i64 = 1;
    pub const TRUE: i64 = 2;
    pub const INTEGER: i64 = 3;
    pub const FLOAT: i64 = 4;
    pub const CHARACTER: i64 = 5;
    pub const STRING: i64 = 6;
    pub const BYTES: i64 = 7;
    pub const ARRAY: i64 = 8;
}

/// Arrays in arrays are values to this depth; what lies deeper is kept as objects, so that arrays may contain themselves.
const DEPTH: usize = 8;

/// Most arguments of a message.
const MAX_ARGUMENTS: usize = 32;

impl Vm {
    /// The class of that name; kept until it is forgotten.
    pub fn class(&mut self, name: &str) -> Option<Object> {
        self.enter();
        // SAFETY: the name is readable for its length; the answer is used before anything moves.
        unsafe {
            let class = ffi::hostClassNamedsize(self.raw, name.as_ptr().cast_mut().cast(), name.len() as i64);
            if class == 0 {
                return None;
            }
            let number = ffi::hostKeep(self.raw, class);
            (number > 0).then_some(Object(number))
        }
    }

    /// Sends a message and waits for the answer, while the image's other processes run as they like. Only before [`Vm::run`]: an image that has run has ended.
    ///
    /// ```no_run
    /// # let mut vm = slangvm::Vm::load_file("kernel.image".as_ref(), slangvm::Options::default())?;
    /// let sum = vm.call(&3.into(), "+", &[4.into()])?;
    /// # Ok::<(), slangvm::Error>(())
    /// ```
    pub fn call(&mut self, receiver: &Value, selector: &str, arguments: &[Value]) -> Result<Value, Error> {
        if let Some(status) = self.ended {
            return Err(Error::Ended(status));
        }
        let needed = if selector.ends_with(':') {
            selector.matches(':').count()
        } else {
            usize::from(!selector.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_'))
        };
        if needed != arguments.len() || arguments.len() > MAX_ARGUMENTS {
            return Err(Error::NotUnderstood(selector.into(), arguments.len()));
        }
        self.enter();
        let vm = self.raw;
        // SAFETY: making objects moves none, so the addresses hold until the message is sent; names are readable for their length.
        unsafe {
            let receiver = self.object_of(receiver)?;
            let name = selector.as_ptr().cast_mut().cast();
            let symbol = ffi::hostSelectorsizefor(vm, name, selector.len() as i64, receiver);
            if symbol == 0 {
                return Err(Error::NotUnderstood(selector.into(), arguments.len()));
            }
            let array = self.array_of(arguments)?;
            match ffi::hostSendtoarguments(vm, symbol, receiver, array) {
                0 => self.value_of(ffi::hostCallResult(vm), DEPTH),
                1 => {
                    let status = ffi::hostExitStatus(vm);
                    self.ended = Some(status);
                    Err(Error::Ended(status))
                }
                _ => Err(Error::Memory),
            }
        }
    }

    /// Gives an object up; the image may collect it. Its number may then be another object's.
    pub fn forget(&mut self, object: Object) {
        // SAFETY: the number is checked there.
        unsafe { ffi::hostForget(self.raw, object.0) };
    }

    /// The object for a value.
    ///
    /// # Safety
    /// Nothing may move before the answer is used.
    unsafe fn object_of(&mut self, value: &Value) -> Result<i64, Error> {
        let vm = self.raw;
        let bytes = |bytes: &[u8], kind| {
            // SAFETY: the bytes are readable for their length.
            unsafe { ffi::hostBytessizekind(vm, bytes.as_ptr().cast_mut().cast(), bytes.len() as i64, kind) }
        };
        // SAFETY: the functions make objects, which moves none, or look one up.
        let oop = unsafe {
            match value {
                Value::Nil => ffi::hostSpecialObject(vm, kind::NIL),
                Value::Bool(false) => ffi::hostSpecialObject(vm, kind::FALSE),
                Value::Bool(true) => ffi::hostSpecialObject(vm, kind::TRUE),
                Value::Int(number) => {
                    let oop = ffi::hostInteger(*number);
                    if oop == 0 {
                        return Err(Error::Value(format!("{number} is no SmallInteger of 61 bits")));
                    }
                    oop
                }
                Value::Float(number) => ffi::hostFloat(vm, *number),
                Value::Char(code) if *code < 1 << 30 => ffi::hostCharacter(i64::from(*code)),
                Value::Char(code) => return Err(Error::Value(format!("{code} is no code of a Character"))),
                Value::Text(text) => bytes(text, kind::STRING),
                Value::Bytes(array) => bytes(array, kind::BYTES),
                Value::Array(elements) => self.array_of(elements)?,
                Value::Object(object) => {
                    let oop = ffi::hostObject(vm, object.0);
                    if oop == 0 {
                        return Err(Error::Value(format!("object {} was forgotten", object.0)));
                    }
                    oop
                }
            }
        };
        if oop == 0 { Err(Error::Memory) } else { Ok(oop) }
    }

    /// # Safety
    /// As for `object_of`.
    unsafe fn array_of(&mut self, elements: &[Value]) -> Result<i64, Error> {
        // SAFETY: an array of that size; every index is below it.
        unsafe {
            let array = ffi::hostArray(self.raw, elements.len() as i64);
            if array == 0 {
                return Err(Error::Memory);
            }
            for (index, element) in elements.iter().enumerate() {
                let oop = self.object_of(element)?;
                ffi::hostElementofput(self.raw, index as i64, array, oop);
            }
            Ok(array)
        }
    }

    /// # Safety
    /// The address is that of an object of this machine.
    unsafe fn value_of(&mut self, oop: i64, depth: usize) -> Result<Value, Error> {
        let vm = self.raw;
        // SAFETY: the functions only read the object, as what its kind says it is.
        unsafe {
            let bytes = || {
                let size = ffi::hostSizeOf(oop) as usize;
                std::slice::from_raw_parts(ffi::hostBytesOf(vm, oop).cast::<u8>(), size).to_vec()
            };
            Ok(match ffi::hostKindOf(vm, oop) {
                kind::NIL => Value::Nil,
                kind::FALSE => Value::Bool(false),
                kind::TRUE => Value::Bool(true),
                kind::INTEGER => Value::Int(ffi::hostIntegerOf(oop)),
                kind::FLOAT => Value::Float(ffi::hostFloatOf(oop)),
                kind::CHARACTER => Value::Char(ffi::hostIntegerOf(oop) as u32),
                kind::STRING => Value::Text(bytes()),
                kind::BYTES => Value::Bytes(bytes()),
                kind::ARRAY if depth > 0 => {
                    let size = ffi::hostSizeOf(oop);
                    let elements = (0..size).map(|i| self.value_of(ffi::hostElementof(vm, i, oop), depth - 1));
                    Value::Array(elements.collect::<Result<_, _>>()?)
                }
                _ => {
                    let number = ffi::hostKeep(vm, oop);
                    if number == 0 {
                        return Err(Error::Memory);
                    }
                    Value::Object(Object(number))
                }
            })
        }
    }
}
