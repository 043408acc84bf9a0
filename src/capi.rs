//! The library for C programs: `include/slangvm.h` says what each function does and what it may be given.
//!
//! Nothing here panics across the boundary: what a caller passes is checked as far as it can be.

use crate::{Error, Family, Object, Options, PluginLayout, Stopper, Value, Vm};
use std::ffi::{CStr, CString, OsString, c_char, c_int, c_void};
use std::os::unix::ffi::OsStringExt;
use std::path::Path;

/// A machine with what it has answered last.
pub struct Machine {
    vm: Vm,
    stopper: Stopper,
    answer: Vec<Box<[u8]>>,
    arrays: Vec<Box<[CValue]>>,
}

#[repr(C)]
pub struct COptions {
    eden: u64,
    max_old_space: u64,
    stack_pages: u32,
    verify_heap: i32,
    family: i32,
    plugin_layout: i32,
    plugins: *const *const c_char,
    arguments: *const *const c_char,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub struct CValue {
    kind: i32,
    number: i64,
    real: f64,
    data: *const c_void,
    size: usize,
}

const NIL: i32 = 0;
const FALSE: i32 = 1;
const TRUE: i32 = 2;
const INT: i32 = 3;
const FLOAT: i32 = 4;
const CHAR: i32 = 5;
const TEXT: i32 = 6;
const BYTES: i32 = 7;
const ARRAY: i32 = 8;
const OBJECT: i32 = 9;

const OK: c_int = 0;

/// Values in values are followed this far.
const DEPTH: usize = 16;

fn code(error: &Error) -> c_int {
    match error {
        Error::File(..) | Error::Image(..) => 1,
        Error::Memory => 2,
        Error::Ended(_) => 3,
        Error::NotUnderstood(..) => 4,
        Error::Value(_) => 5,
    }
}

/// Answers an error: its code, and its text if the caller wants it.
///
/// # Safety
/// `place` is null or writable.
unsafe fn failed(error: &Error, place: *mut *mut c_char) -> c_int {
    if !place.is_null() {
        let text = CString::new(error.to_string().replace('\0', " ")).unwrap_or_default();
        // SAFETY: the caller vouches for the place.
        unsafe { *place = text.into_raw() };
    }
    code(error)
}

/// # Safety
/// `list` is null or an array of C strings that ends with null.
unsafe fn strings(list: *const *const c_char) -> Vec<OsString> {
    let mut strings = Vec::new();
    // SAFETY: the caller vouches for the list and its end.
    unsafe {
        let mut next = list;
        while !next.is_null() && !(*next).is_null() {
            strings.push(OsString::from_vec(CStr::from_ptr(*next).to_bytes().to_vec()));
            next = next.add(1);
        }
    }
    strings
}

/// # Safety
/// `options` is null or as the header says.
unsafe fn options_of(options: *const COptions) -> Options {
    // SAFETY: the caller vouches for it.
    let Some(options) = (unsafe { options.as_ref() }) else { return Options::default() };
    // SAFETY: as above.
    let (plugins, arguments) = unsafe { (strings(options.plugins), strings(options.arguments)) };
    let wanted = |size: u64| (size > 0).then_some(size);
    Options {
        eden_bytes: wanted(options.eden),
        max_old_space_bytes: wanted(options.max_old_space),
        stack_pages: (options.stack_pages > 0).then_some(options.stack_pages),
        verify_heap: options.verify_heap != 0,
        family: [None, Some(Family::Pharo), Some(Family::Classic)].get(options.family as usize).copied().flatten(),
        plugin_layout: [None, Some(PluginLayout::Pharo), Some(PluginLayout::Classic)]
            .get(options.plugin_layout as usize)
            .copied()
            .flatten(),
        plugin_folders: plugins.into_iter().map(Into::into).collect(),
        arguments,
        ..Options::default()
    }
}

/// # Safety
/// The places are as the header says.
unsafe fn loaded(result: Result<Vm, Error>, place: *mut *mut Machine, error: *mut *mut c_char) -> c_int {
    // SAFETY: the caller vouches for the places.
    unsafe {
        match result {
            Ok(vm) => {
                let stopper = vm.stopper();
                *place = Box::into_raw(Box::new(Machine { vm, stopper, answer: Vec::new(), arrays: Vec::new() }));
                OK
            }
            Err(why) => {
                *place = std::ptr::null_mut();
                failed(&why, error)
            }
        }
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn slangvm_load_file(
    path: *const c_char,
    options: *const COptions,
    vm: *mut *mut Machine,
    error: *mut *mut c_char,
) -> c_int {
    // SAFETY: the caller passes what the header says.
    unsafe {
        let path = OsString::from_vec(CStr::from_ptr(path).to_bytes().to_vec());
        loaded(Vm::load_file(path.as_ref(), options_of(options)), vm, error)
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn slangvm_load_memory(
    bytes: *const c_void,
    size: usize,
    name: *const c_char,
    options: *const COptions,
    vm: *mut *mut Machine,
    error: *mut *mut c_char,
) -> c_int {
    // SAFETY: the caller passes what the header says.
    unsafe {
        let name = OsString::from_vec(CStr::from_ptr(name).to_bytes().to_vec());
        let bytes = if size == 0 { &[] } else { std::slice::from_raw_parts(bytes.cast::<u8>(), size) };
        loaded(Vm::load(bytes, Path::new(&name), options_of(options)), vm, error)
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn slangvm_run(vm: *mut Machine, status: *mut c_int) -> c_int {
    // SAFETY: the caller passes a machine and null or a place.
    unsafe {
        match (*vm).vm.run() {
            Ok(ended_with) => {
                if !status.is_null() {
                    *status = ended_with;
                }
                OK
            }
            Err(error) => code(&error),
        }
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn slangvm_class(vm: *mut Machine, name: *const c_char, result: *mut CValue) -> c_int {
    // SAFETY: the caller passes a machine, a C string and a place.
    unsafe {
        let name = CStr::from_ptr(name).to_string_lossy();
        match (*vm).vm.class(&name) {
            Some(class) => {
                *result = (*vm).answer(&Value::Object(class));
                OK
            }
            None => code(&Error::NotUnderstood(name.into_owned(), 0)),
        }
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn slangvm_call(
    vm: *mut Machine,
    receiver: *const CValue,
    selector: *const c_char,
    arguments: *const CValue,
    count: usize,
    result: *mut CValue,
    error: *mut *mut c_char,
) -> c_int {
    // SAFETY: the caller passes what the header says.
    unsafe {
        let arguments = if count == 0 { &[] } else { std::slice::from_raw_parts(arguments, count) };
        let given = value(&*receiver, DEPTH).and_then(|receiver| {
            Ok((receiver, arguments.iter().map(|a| value(a, DEPTH)).collect::<Result<Vec<_>, _>>()?))
        });
        let answer = given.and_then(|(receiver, arguments)| {
            let selector = CStr::from_ptr(selector).to_string_lossy();
            (*vm).vm.call(&receiver, &selector, &arguments)
        });
        match answer {
            Ok(answer) => {
                (*vm).answer.clear();
                (*vm).arrays.clear();
                if !result.is_null() {
                    *result = (*vm).answer(&answer);
                }
                OK
            }
            Err(why) => failed(&why, error),
        }
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn slangvm_forget(vm: *mut Machine, object: i64) {
    // SAFETY: the caller passes a machine.
    unsafe { (*vm).vm.forget(Object::from_number(object)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn slangvm_stop(vm: *const Machine, status: c_int) {
    // SAFETY: the caller passes a machine that is not dropped meanwhile; only the part made for other threads is used.
    unsafe { (*vm).stopper.stop(status as u8) };
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn slangvm_drop(vm: *mut Machine) {
    if !vm.is_null() {
        // SAFETY: the caller passes a machine that this library made, once.
        drop(unsafe { Box::from_raw(vm) });
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn slangvm_free(text: *mut c_char) {
    if !text.is_null() {
        // SAFETY: the caller passes a text that this library made, once.
        drop(unsafe { CString::from_raw(text) });
    }
}

/// # Safety
/// The value is as the header says.
unsafe fn value(given: &CValue, depth: usize) -> Result<Value, Error> {
    let bad = |why: &str| Err(Error::Value(why.into()));
    if given.size > 0 && given.data.is_null() {
        return bad("a value has a size but no data");
    }
    // SAFETY: the caller vouches for data and size.
    let bytes = || unsafe {
        if given.size == 0 { Vec::new() } else { std::slice::from_raw_parts(given.data.cast(), given.size).to_vec() }
    };
    Ok(match given.kind {
        NIL => Value::Nil,
        FALSE => Value::Bool(false),
        TRUE => Value::Bool(true),
        INT => Value::Int(given.number),
        FLOAT => Value::Float(given.real),
        CHAR => Value::Char(u32::try_from(given.number).unwrap_or(u32::MAX)),
        TEXT => Value::Text(bytes()),
        BYTES => Value::Bytes(bytes()),
        OBJECT => Value::Object(Object::from_number(given.number)),
        ARRAY if depth == 0 => return bad("arrays are nested too deeply"),
        ARRAY if given.size == 0 => Value::Array(Vec::new()),
        ARRAY => {
            // SAFETY: as above.
            let elements = unsafe { std::slice::from_raw_parts(given.data.cast::<CValue>(), given.size) };
            // SAFETY: as above.
            Value::Array(elements.iter().map(|e| unsafe { value(e, depth - 1) }).collect::<Result<_, _>>()?)
        }
        kind => return bad(&format!("{kind} is no kind of value")),
    })
}

impl Machine {
    /// The C form of a value; what it refers to is kept until the next answer.
    fn answer(&mut self, value: &Value) -> CValue {
        let mut answer = CValue { kind: NIL, number: 0, real: 0.0, data: std::ptr::null(), size: 0 };
        match value {
            Value::Nil => {}
            Value::Bool(truth) => answer.kind = if *truth { TRUE } else { FALSE },
            Value::Int(number) => (answer.kind, answer.number) = (INT, *number),
            Value::Float(number) => (answer.kind, answer.real) = (FLOAT, *number),
            Value::Char(number) => (answer.kind, answer.number) = (CHAR, i64::from(*number)),
            Value::Object(object) => (answer.kind, answer.number) = (OBJECT, object.number()),
            Value::Text(bytes) | Value::Bytes(bytes) => {
                answer.kind = if matches!(value, Value::Text(_)) { TEXT } else { BYTES };
                let kept: Box<[u8]> = bytes.clone().into();
                (answer.data, answer.size) = (kept.as_ptr().cast(), kept.len());
                self.answer.push(kept);
            }
            Value::Array(elements) => {
                let kept: Box<[CValue]> = elements.iter().map(|element| self.answer(element)).collect();
                (answer.kind, answer.data, answer.size) = (ARRAY, kept.as_ptr().cast(), kept.len());
                self.arrays.push(kept);
            }
        }
        answer
    }
}
