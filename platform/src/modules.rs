//! Plugins: finding, loading, introducing, unloading, and the functions in them.
//!
//! *In*: module and function names from named primitives. *Out*: addresses of functions. A plugin is looked for in the folders of the option, among the built-in ones,
//! beside the executable, in `plugins` there, where the installation puts them, and where the system keeps libraries. It is introduced once: it tells its name, gets the proxy, and prepares itself.
//! A plugin that states a layout of the proxy gets that one; if the machine has it not, the plugin is refused. This module never calls a primitive.

use crate::builtin::{self, Export};
use crate::host::{Host, PluginLayout, host};
use crate::log::message;
use crate::text::{bytes, c_string};
use libloading::Library;
use std::ffi::{CStr, c_char, c_void};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Arc, Mutex, PoisonError};

/// A loaded plugin.
pub(crate) struct Module {
    name: String,
    /// None for a built-in plugin.
    library: Option<Library>,
}

type SetInterpreter = unsafe extern "C" fn(*const c_void) -> i64;
type GetName = unsafe extern "C" fn() -> *const c_char;
type Simple = unsafe extern "C" fn() -> i64;
type Unloaded = unsafe extern "C" fn(*const c_char) -> i64;

/// Longest name of a module or function that is looked for.
const MAX_NAME: usize = 255;

impl Module {
    /// The address of an exported symbol and, for functions, its accessor depth.
    fn find(&self, function: &str) -> Option<Export> {
        match &self.library {
            None => builtin::find(&self.name, function),
            Some(library) => {
                let address = symbol(library, function)?;
                let depth = accessor_depth(library, function);
                // SAFETY: a non-null symbol of that name is a function by the convention of plugins; who calls it knows its type.
                let address = unsafe { std::mem::transmute::<usize, Simple>(address) };
                Some(Export { address, depth })
            }
        }
    }

    fn call(&self, function: &str) -> Option<i64> {
        // SAFETY: the functions called by name here take no arguments by the convention of plugins.
        self.find(function).map(|export| unsafe { (export.address)() })
    }
}

/// How deep a primitive looks into its operands, as plugins say it: Pharo's with a signed char, later classic ones with a 16-bit number whose high byte it is.
fn accessor_depth(library: &Library, function: &str) -> i8 {
    if let Some(depth) = symbol(library, &format!("{function}AccessorDepth")) {
        // SAFETY: a symbol of that name is a signed char by the convention of plugins.
        return unsafe { *(depth as *const i8) };
    }
    // SAFETY: a symbol of that name is a 16-bit number by the convention of plugins.
    let metadata = symbol(library, &format!("{function}Metadata")).map(|data| unsafe { *(data as *const i16) });
    metadata.map_or(-1, |metadata| (metadata >> 8) as i8)
}

fn symbol(library: &Library, name: &str) -> Option<usize> {
    // SAFETY: only the address is taken; the type is decided where it is used.
    let symbol = unsafe { library.get::<*const c_void>(c_string(name.as_bytes()).as_bytes_with_nul()) };
    symbol.ok().map(|symbol| *symbol as usize).filter(|address| *address != 0)
}

/// File names under which a library may be found.
fn file_names(module: &str) -> [String; 3] {
    let suffix = std::env::consts::DLL_SUFFIX;
    [module.to_string(), format!("{module}{suffix}"), format!("lib{module}{suffix}")]
}

/// Folders searched before (true) and after (false) the built-in plugins.
fn folders(host: &Host, first: bool) -> Vec<PathBuf> {
    if first {
        return host.options.plugin_folders.clone();
    }
    let Some(beside) = host.options.executable.parent() else { return Vec::new() };
    let mut folders = vec![beside.to_path_buf(), beside.join("plugins")];
    // Where an installation puts them, relative to the executable; the build says so.
    folders.extend(option_env!("SLANGVM_PLUGIN_FOLDER").map(|installed| beside.join(installed)));
    folders
}

/// Loads a library with all symbols bound, so that one that lacks a function is refused here and does not end the process at the first call.
///
/// # Safety
/// The library's initializers run.
unsafe fn load_library(name: impl libloading::AsFilename) -> Result<Library, libloading::Error> {
    #[cfg(unix)]
    {
        use libloading::os::unix;
        // SAFETY: the caller vouches for the initializers.
        unsafe { unix::Library::open(Some(name), unix::RTLD_NOW | unix::RTLD_LOCAL) }.map(Library::from)
    }
    #[cfg(not(unix))]
    {
        // SAFETY: as above.
        unsafe { Library::new(name) }
    }
}

fn open(path: &Path) -> Option<Library> {
    // SAFETY: loading runs the library's own initializers; that is what asking for a plugin means.
    match unsafe { load_library(path) } {
        Ok(library) => Some(library),
        Err(error) => {
            // The system's own words are the error's source.
            let reason = std::error::Error::source(&error).map_or_else(|| error.to_string(), ToString::to_string);
            message(3, &format!("cannot load {}: {reason}", path.display()));
            None
        }
    }
}

fn open_in(folders: &[PathBuf], module: &str) -> Option<Library> {
    // A folder may hold the libraries themselves, or a folder for each plugin.
    let places = folders.iter().flat_map(|folder| [folder.clone(), folder.join(module)]);
    let candidates = places.flat_map(|folder| file_names(module).map(|name| folder.join(name)));
    candidates.filter(|path| path.is_file()).find_map(|path| open(&path))
}

/// A library where the system keeps them: by its file names only, never the bare name, which might be a folder here.
fn open_system(module: &str) -> Option<Library> {
    let [_, plain, lib] = file_names(module);
    // SAFETY: as in `open`.
    [plain, lib].iter().find_map(|name| unsafe { load_library(name) }.ok())
}

/// Finds and introduces a plugin.
fn load(host: &Host, name: &str) -> Option<Arc<Module>> {
    let library = match open_in(&folders(host, true), name) {
        Some(library) => Some(library),
        None if builtin::is_builtin(name) => None,
        None => Some(open_in(&folders(host, false), name).or_else(|| open_system(name))?),
    };
    let module = Module { name: name.to_string(), library };
    match introduce(host, &module) {
        Ok(()) => {
            let module = Arc::new(module);
            host.modules.lock().unwrap_or_else(PoisonError::into_inner).push(module.clone());
            Some(module)
        }
        Err(reason) => {
            message(1, &format!("plugin {name} refused: {reason}"));
            None
        }
    }
}

/// The proxy for a plugin: of the layout it names, else of the option's, else of the image's family.
fn proxy_for(host: &Host, module: &Module) -> Result<*const c_void, String> {
    let stated = match module.library.as_ref().and_then(|library| symbol(library, "slangvmPluginAbi")) {
        Some(address) => {
            // SAFETY: the symbol is a C string by the convention of generated plugins.
            let name = unsafe { CStr::from_ptr(address as *const c_char) }.to_string_lossy();
            Some(
                PluginLayout::from_name(&name)
                    .ok_or(format!("it was built for the proxy layout '{name}', which is unknown here"))?,
            )
        }
        None => None,
    };
    let family = if host.family_layout.load(Ordering::Relaxed) == PluginLayout::Classic as i32 {
        PluginLayout::Classic
    } else {
        PluginLayout::Pharo
    };
    // Built-in plugins are generated together with the machine, for its first layout.
    let default =
        if module.library.is_none() { PluginLayout::Pharo } else { host.options.plugin_layout.unwrap_or(family) };
    let layout = stated.unwrap_or(default);
    let proxy = host.options.proxies[layout as usize];
    if proxy.is_null() {
        return Err(format!(
            "it needs the proxy layout '{}', which this virtual machine does not offer",
            layout.name()
        ));
    }
    Ok(proxy)
}

fn introduce(host: &Host, module: &Module) -> Result<(), String> {
    if let Some(export) = module.find("getModuleName") {
        // SAFETY: by the convention of plugins the function answers a C string.
        let name = unsafe { std::mem::transmute::<Simple, GetName>(export.address)() };
        // SAFETY: as above, or null.
        let name = String::from_utf8_lossy(unsafe { crate::text::c_bytes(name) }).into_owned();
        if !name.starts_with(&module.name) {
            return Err(format!("it calls itself '{name}'"));
        }
    }
    let export = module.find("setInterpreter").ok_or("it has no function setInterpreter")?;
    let proxy = proxy_for(host, module)?;
    // SAFETY: by the convention of plugins the function takes the proxy, and the proxy is of the layout that the plugin was built for as far as can be known.
    if unsafe { std::mem::transmute::<Simple, SetInterpreter>(export.address)(proxy) } == 0 {
        return Err("it was built for another version of the interpreter proxy".into());
    }
    if module.call("initialiseModule") == Some(0) {
        return Err("it could not initialise itself".into());
    }
    Ok(())
}

fn loaded(host: &Host, name: &str) -> Option<Arc<Module>> {
    host.modules.lock().unwrap_or_else(PoisonError::into_inner).iter().find(|module| module.name == name).cloned()
}

/// A plugin, loaded when it was not.
fn module(host: &Host, name: &str) -> Option<Arc<Module>> {
    loaded(host, name).or_else(|| if host.loading_disabled.load(Ordering::Relaxed) { None } else { load(host, name) })
}

/// Shuts a plugin down and tells the others; false when it does not agree.
fn unload(host: &Host, name: &str) -> bool {
    let Some(module) = loaded(host, name) else { return false };
    if module.call("shutdownModule") == Some(0) {
        return false;
    }
    let others: Vec<Arc<Module>> = {
        let mut modules = host.modules.lock().unwrap_or_else(PoisonError::into_inner);
        modules.retain(|other| other.name != name);
        modules.clone()
    };
    let c_name = c_string(name.as_bytes());
    for other in others {
        if let Some(export) = other.find("moduleUnloaded") {
            // SAFETY: by the convention of plugins the function takes the name of the module.
            unsafe { std::mem::transmute::<Simple, Unloaded>(export.address)(c_name.as_ptr()) };
        }
    }
    true
}

/// Shuts all plugins of a machine down, the last loaded first.
pub(crate) fn shut_down_all(host: &Host) {
    loop {
        let last = host.modules.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let Some(module) = last else { return };
        module.call("shutdownModule");
    }
}

/// Libraries loaded without being plugins; they stay, because foreign code may hold addresses in them.
static LIBRARIES: Mutex<Vec<(String, Library)>> = Mutex::new(Vec::new());

/// A name passed by a machine: text that is not too long.
///
/// # Safety
/// The address is readable for the length.
unsafe fn name<'a>(address: *const c_char, length: i64) -> Option<&'a str> {
    // SAFETY: the caller vouches for address and length.
    let bytes = unsafe { bytes(address, length) };
    std::str::from_utf8(bytes).ok().filter(|name| name.len() <= MAX_NAME && !name.contains(['\0', '/']))
}

/// The address of a symbol of the executable or of anything it has loaded.
fn global_symbol(name: &str) -> Option<usize> {
    #[cfg(unix)]
    {
        symbol(&Library::from(libloading::os::unix::Library::this()), name)
    }
    #[cfg(not(unix))]
    {
        let _ = name;
        None
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioSetPluginLayout(vm: *mut c_void, layout: i64) {
    host(vm).family_layout.store(layout as i32, Ordering::Relaxed);
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioLoadFunctionlengthfromModulelengthdepth(
    vm: *mut c_void,
    function: *mut c_char,
    function_length: i64,
    module_name: *mut c_char,
    module_length: i64,
    depth: *mut i64,
) -> u64 {
    // SAFETY: the caller passes names with their lengths.
    let (function, module_name) = unsafe { (name(function, function_length), name(module_name, module_length)) };
    let found = match (function, module_name) {
        (Some(function), Some("")) => global_symbol(function).map(|address| (address as u64, -1)),
        (Some(function), Some(module_name)) => {
            let module = module(&host(vm), module_name);
            module
                .and_then(|module| module.find(function))
                .map(|export| (export.address as usize as u64, i64::from(export.depth)))
        }
        _ => None,
    };
    let (address, accessor_depth) = found.unwrap_or((0, -1));
    if !depth.is_null() {
        // SAFETY: a non-null pointer is that of a word of the caller.
        unsafe { *depth = accessor_depth };
    }
    address
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioLoadLibrarylength(library_name: *mut c_char, length: i64) -> u64 {
    // SAFETY: the caller passes a name with its length.
    let Ok(path) = std::str::from_utf8(unsafe { bytes(library_name, length) }) else { return 0 };
    let mut libraries = LIBRARIES.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(index) = libraries.iter().position(|(known, _)| known == path) {
        return index as u64 + 1;
    }
    let library =
        if path.contains('/') { open(Path::new(path)) } else { open_system(path).or_else(|| open(Path::new(path))) };
    let Some(library) = library else { return 0 };
    libraries.push((path.to_string(), library));
    libraries.len() as u64
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioFindSymbollengthinLibrary(symbol_name: *mut c_char, length: i64, handle: u64) -> u64 {
    // SAFETY: the caller passes a name with its length.
    let Some(symbol_name) = (unsafe { name(symbol_name, length) }) else { return 0 };
    if handle == 0 {
        return global_symbol(symbol_name).unwrap_or(0) as u64;
    }
    let libraries = LIBRARIES.lock().unwrap_or_else(PoisonError::into_inner);
    let library = usize::try_from(handle - 1).ok().and_then(|index| libraries.get(index));
    library.and_then(|(_, library)| symbol(library, symbol_name)).unwrap_or(0) as u64
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioUnloadModulelength(vm: *mut c_void, module_name: *mut c_char, length: i64) -> i64 {
    // SAFETY: the caller passes a name with its length.
    unsafe { name(module_name, length) }.map_or(0, |name| i64::from(unload(&host(vm), name)))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioShutdownAllModules(vm: *mut c_void) {
    shut_down_all(&host(vm));
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioDisableModuleLoading(vm: *mut c_void) {
    host(vm).loading_disabled.store(true, Ordering::Relaxed);
}

/// A name with a number from 1, kept for the caller; null after the last.
fn answer_name(host: &Host, names: &[Vec<u8>], index: i64) -> *const c_char {
    let name = usize::try_from(index).ok().and_then(|index| index.checked_sub(1)).and_then(|index| names.get(index));
    name.map_or(std::ptr::null(), |name| crate::surroundings::keep(host, name))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioListBuiltinModule(vm: *mut c_void, index: i64) -> *const c_char {
    let names: Vec<Vec<u8>> = builtin::names().iter().map(|name| name.to_bytes().to_vec()).collect();
    answer_name(&host(vm), &names, index)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioListLoadedModule(vm: *mut c_void, index: i64) -> *const c_char {
    let host = host(vm);
    let names: Vec<Vec<u8>> = {
        let modules = host.modules.lock().unwrap_or_else(PoisonError::into_inner);
        modules.iter().filter(|module| module.library.is_some()).map(|module| module.name.as_bytes().to_vec()).collect()
    };
    answer_name(&host, &names, index)
}
