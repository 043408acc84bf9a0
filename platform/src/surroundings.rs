//! What an image may ask about the program and the process it runs in.
//!
//! *In*: numbers of attributes, names of variables. *Out*: texts that live until the next question of the same virtual machine.

use crate::host::{Host, host};
use crate::text::{bytes, c_string};
use std::ffi::{OsStr, c_char, c_void};
use std::os::unix::ffi::OsStrExt;
use std::path::MAIN_SEPARATOR;
use std::sync::PoisonError;

/// Keeps a text for the machine and answers its address.
pub(crate) fn keep(host: &Host, text: &[u8]) -> *const c_char {
    let mut answer = host.answer.lock().unwrap_or_else(PoisonError::into_inner);
    *answer = c_string(text);
    answer.as_ptr()
}

/// What the image calls the kind of operating system.
fn system_type() -> &'static str {
    match std::env::consts::OS {
        "windows" => "Win32",
        "macos" => "Mac OS",
        _ => "unix",
    }
}

fn system_name() -> &'static str {
    match std::env::consts::OS {
        "linux" => "linux-gnu",
        "macos" => "1000",
        "windows" => "Win64",
        other => other,
    }
}

const VERSION: &str = env!("CARGO_PKG_VERSION");
/// The day of the version: images look whether the machine is older than they need.
const VERSION_DATE: &str = "2026-11-26";

/// The text of an attribute; none for a number without meaning.
fn attribute(host: &Host, index: i64) -> Option<Vec<u8>> {
    let text = |text: &str| Some(text.as_bytes().to_vec());
    let argument = |arguments: &[std::ffi::OsString], at: i64| {
        usize::try_from(at).ok().and_then(|at| arguments.get(at)).map(|argument| argument.as_bytes().to_vec())
    };
    match index {
        0 => Some(host.options.executable.as_os_str().as_bytes().to_vec()),
        1 => Some(host.image_name.lock().unwrap_or_else(PoisonError::into_inner).to_bytes().to_vec()),
        2..=1000 => argument(&host.options.image_arguments, index - 2),
        i64::MIN..=-1 => argument(&host.options.vm_arguments, -(index + 1)),
        1001 => text(system_type()),
        1002 => text(system_name()),
        1003 => text(std::env::consts::ARCH),
        1004 => text(&format!("SlangVM [Interpreter Spur 64-bit {VERSION}]")),
        1006 => text(&format!("SlangVM {VERSION}")),
        1007 => text(&format!("Interpreter {VERSION}")),
        1009 => text(&format!("v{VERSION} - Date: {VERSION_DATE}")),
        1010 => text("AIO"),
        1011 => text("MAIN_THREAD"),
        _ => None,
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioGetAttribute(vm: *mut c_void, index: i64) -> *const c_char {
    let host = host(vm);
    attribute(&host, index).map_or(std::ptr::null(), |text| keep(&host, &text))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioSessionID(vm: *mut c_void) -> i64 {
    i64::from(host(vm).session)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioImageName(vm: *mut c_void) -> *const c_char {
    let host = host(vm);
    let name = host.image_name.lock().unwrap_or_else(PoisonError::into_inner).clone();
    keep(&host, name.to_bytes())
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioSetImageNamelength(vm: *mut c_void, name: *mut c_char, length: i64) {
    // SAFETY: the caller passes a name with its length.
    let name = c_string(unsafe { bytes(name, length) });
    *host(vm).image_name.lock().unwrap_or_else(PoisonError::into_inner) = name;
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioVMPath(vm: *mut c_void) -> *const c_char {
    let host = host(vm);
    let mut folder =
        host.options.executable.parent().map(|folder| folder.as_os_str().as_bytes().to_vec()).unwrap_or_default();
    if folder.last() != Some(&(MAIN_SEPARATOR as u8)) {
        folder.push(MAIN_SEPARATOR as u8);
    }
    keep(&host, &folder)
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioGetEnvironmentlength(vm: *mut c_void, name: *mut c_char, length: i64) -> *const c_char {
    // SAFETY: the caller passes a name with its length.
    let name = unsafe { bytes(name, length) };
    // Such names have no value anywhere, and the standard library does not take them.
    if name.is_empty() || name.contains(&0) || name.contains(&b'=') {
        return std::ptr::null();
    }
    let value = std::env::var_os(OsStr::from_bytes(name));
    value.map_or(std::ptr::null(), |value| keep(&host(vm), value.as_bytes()))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioCurrentDirectory(vm: *mut c_void) -> *const c_char {
    std::env::current_dir().map_or(std::ptr::null(), |folder| keep(&host(vm), folder.as_os_str().as_bytes()))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioLogDirectory(vm: *mut c_void) -> *const c_char {
    let host = host(vm);
    let folder = host.log_folder.lock().unwrap_or_else(PoisonError::into_inner).clone();
    keep(&host, folder.to_bytes())
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioSetLogDirectorylength(vm: *mut c_void, name: *mut c_char, length: i64) {
    // SAFETY: the caller passes a name with its length.
    let name = c_string(unsafe { bytes(name, length) });
    *host(vm).log_folder.lock().unwrap_or_else(PoisonError::into_inner) = name;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{HostOptions, attach, detach};
    use std::ffi::CStr;

    fn text(address: *const c_char) -> Option<String> {
        // SAFETY: the functions tested answer C strings or null.
        (!address.is_null()).then(|| unsafe { CStr::from_ptr(address) }.to_string_lossy().into_owned())
    }

    #[test]
    fn attributes_follow_the_command_line() {
        let vm = 0xB000 as *mut c_void;
        attach(
            vm,
            HostOptions {
                executable: "/opt/vm/slangvm".into(),
                image: "/images/b.image".into(),
                vm_arguments: vec!["--headless".into()],
                image_arguments: vec!["eval".into(), "3+4".into()],
                ..HostOptions::default()
            },
        );
        let expected = [
            (0, Some("/opt/vm/slangvm")),
            (1, Some("/images/b.image")),
            (2, Some("eval")),
            (3, Some("3+4")),
            (4, None),
            (-1, Some("--headless")),
            (-2, None),
            (1005, None),
            (99999, None),
        ];
        for (index, value) in expected {
            // SAFETY: the address is only compared.
            assert_eq!(text(unsafe { ioGetAttribute(vm, index) }).as_deref(), value, "attribute {index}");
        }
        // SAFETY: as above.
        assert_eq!(text(unsafe { ioVMPath(vm) }).as_deref(), Some("/opt/vm/"));
        // SAFETY: as above.
        assert!(text(unsafe { ioGetAttribute(vm, i64::MIN) }).is_none());
        detach(vm);
    }
}
