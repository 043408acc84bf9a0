//! Plugins that are compiled into the program.
//!
//! *In*: tables of names and functions that the emitters write, for C and for Rust alike. *Out*: functions by name. Registration happens once, before any machine runs.

use std::ffi::{CStr, c_char};
use std::sync::{PoisonError, RwLock};

/// One exported function of a built-in plugin. In C: `struct { const char *name; sqInt (*function)(void); signed char accessorDepth; }`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BuiltinExport {
    /// Name, null-terminated; null ends a table.
    pub name: *const c_char,
    /// The function; `setInterpreter` has its argument all the same.
    pub function: Option<unsafe extern "C" fn() -> i64>,
    /// How deep a failing primitive looks into its operands; -1 not at all.
    pub accessor_depth: i8,
}

/// A built-in plugin. In C: `struct { const char *module; const BuiltinExport *exports; }`; a null module ends a list of them.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct BuiltinPlugin {
    pub module: *const c_char,
    pub exports: *const BuiltinExport,
}

// SAFETY: both only hold addresses of constants and functions.
unsafe impl Sync for BuiltinExport {}
// SAFETY: as above.
unsafe impl Sync for BuiltinPlugin {}
// SAFETY: as above.
unsafe impl Send for BuiltinExport {}

/// A function of a plugin and its accessor depth.
#[derive(Clone, Copy, Debug)]
pub struct Export {
    pub address: unsafe extern "C" fn() -> i64,
    pub depth: i8,
}

struct Entry {
    module: &'static CStr,
    exports: Vec<(&'static CStr, Export)>,
}

static PLUGINS: RwLock<Vec<Entry>> = RwLock::new(Vec::new());

/// Adds a plugin written as a Rust table; one with the same name is replaced. A null name ends the table early.
///
/// # Safety
/// The names are null-terminated and live forever, the functions are what the names say.
pub unsafe fn register_builtin(module: &'static CStr, table: &'static [BuiltinExport]) {
    let mut exports = Vec::new();
    for export in table.iter().take_while(|export| !export.name.is_null()) {
        if let Some(address) = export.function {
            // SAFETY: the caller vouches for the name.
            let name = unsafe { CStr::from_ptr(export.name) };
            exports.push((name, Export { address, depth: export.accessor_depth }));
        }
    }
    let mut plugins = PLUGINS.write().unwrap_or_else(PoisonError::into_inner);
    plugins.retain(|entry| entry.module != module);
    plugins.push(Entry { module, exports });
}

/// Adds the plugins of a C table.
///
/// # Safety
/// `first` is null or begins a table that ends with a null module; each of its tables ends with a null name; all of it lives forever.
pub unsafe fn register_builtin_table(mut first: *const BuiltinPlugin) {
    if first.is_null() {
        return;
    }
    // SAFETY: the caller vouches for the table and its end.
    unsafe {
        while !(*first).module.is_null() {
            let mut count = 0;
            while !(*first).exports.is_null() && !(*(*first).exports.add(count)).name.is_null() {
                count += 1;
            }
            let exports: &'static [BuiltinExport] =
                if count == 0 { &[] } else { std::slice::from_raw_parts((*first).exports, count) };
            register_builtin(CStr::from_ptr((*first).module), exports);
            first = first.add(1);
        }
    }
}

/// Whether there is a built-in plugin of that name.
pub fn is_builtin(module: &str) -> bool {
    names().iter().any(|name| name.to_bytes() == module.as_bytes())
}

/// The names of the built-in plugins, in the order of registration.
pub fn names() -> Vec<&'static CStr> {
    PLUGINS.read().unwrap_or_else(PoisonError::into_inner).iter().map(|entry| entry.module).collect()
}

/// A function of a built-in plugin.
pub fn find(module: &str, function: &str) -> Option<Export> {
    let plugins = PLUGINS.read().unwrap_or_else(PoisonError::into_inner);
    let entry = plugins.iter().find(|entry| entry.module.to_bytes() == module.as_bytes())?;
    entry.exports.iter().find(|(name, _)| name.to_bytes() == function.as_bytes()).map(|(_, export)| *export)
}
