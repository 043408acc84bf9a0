//! Folders as FilePlugin shows them: one entry at a time, by number or by name.
//!
//! *In*: paths in bytes. *Out*: records of seven words ([`Entry`]); the name in one lives until the next call of the same thread. The names of a folder are read once and
//! kept while its entries are asked for in turn, so that a walk sees one state and takes linear time.

use crate::clock::local_seconds;
use crate::errors::{note_error, truth};
use crate::text::{bytes, path};
use std::cell::RefCell;
use std::ffi::{OsString, c_char, c_void};
use std::fs::Metadata;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{MAIN_SEPARATOR, Path};

/// What is told about an entry: seven words.
#[repr(C)]
pub struct Entry {
    name: *const c_char,
    name_length: i64,
    /// Local seconds since 1901.
    created: i64,
    modified: i64,
    /// 1 for a folder, 2 for a symbolic link, 3 for a link to a folder.
    flags: i64,
    size: i64,
    permissions: i64,
}

const FOUND: i64 = 0;
const NO_MORE: i64 = 1;
const BAD_PATH: i64 = 2;

#[derive(Default)]
struct Walk {
    path: Vec<u8>,
    names: Vec<OsString>,
    /// The name answered last.
    answer: Vec<u8>,
}

thread_local! {
    static WALK: RefCell<Walk> = RefCell::new(Walk::default());
}

fn read_names(folder: &Path) -> std::io::Result<Vec<OsString>> {
    let mut names: Vec<OsString> =
        std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.file_name())).collect::<Result<_, _>>()?;
    names.sort();
    Ok(names)
}

/// An empty path means the top of the file system.
fn folder(bytes: &[u8]) -> &[u8] {
    if bytes.is_empty() { b"/" } else { bytes }
}

/// What the file system says, of the link itself where its target is missing.
fn describe(file: &Path) -> Option<(Metadata, bool)> {
    let own = file.symlink_metadata().ok()?;
    let is_link = own.file_type().is_symlink();
    Some((if is_link { file.metadata().unwrap_or(own) } else { own }, is_link))
}

/// Fills a record; false when the entry is gone.
fn fill(walk: &mut Walk, folder: &[u8], name: &[u8], entry: &mut Entry) -> bool {
    let Some((data, is_link)) = describe(&path(folder).join(path(name))) else { return false };
    walk.answer = name.to_vec();
    *entry = Entry {
        name: walk.answer.as_ptr().cast(),
        name_length: walk.answer.len() as i64,
        created: local_seconds(data.ctime()),
        modified: local_seconds(data.mtime()),
        flags: i64::from(data.is_dir()) + 2 * i64::from(is_link),
        size: if data.is_dir() { 0 } else { data.len() as i64 },
        permissions: i64::from(data.permissions().mode() & 0o777),
    };
    true
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn dirLookuplengthindexinto(
    name: *mut c_char,
    length: i64,
    index: i64,
    entry: *mut c_void,
) -> i64 {
    // SAFETY: the caller passes a path with its length and a record of seven words.
    let (folder, entry) = unsafe { (folder(bytes(name, length)), &mut *entry.cast::<Entry>()) };
    let Some(index) = usize::try_from(index).ok().and_then(|index| index.checked_sub(1)) else { return BAD_PATH };
    WALK.with_borrow_mut(|walk| {
        if index == 0 || walk.path != folder {
            match read_names(path(folder)) {
                Ok(names) => (walk.path, walk.names) = (folder.to_vec(), names),
                Err(error) => {
                    note_error(&error);
                    return BAD_PATH;
                }
            }
        }
        // An entry that disappeared meanwhile is dropped, so that the numbers after it do not shift for this walk.
        while let Some(name) = walk.names.get(index).cloned() {
            if fill(walk, folder, name.as_bytes(), entry) {
                return FOUND;
            }
            walk.names.remove(index);
        }
        NO_MORE
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn dirEntrylengthnamelengthinto(
    folder_name: *mut c_char,
    length: i64,
    name: *mut c_char,
    name_length: i64,
    entry: *mut c_void,
) -> i64 {
    // SAFETY: the caller passes names with their lengths and a record of seven words.
    let (folder, name, entry) =
        unsafe { (folder(bytes(folder_name, length)), bytes(name, name_length), &mut *entry.cast::<Entry>()) };
    if !path(folder).is_dir() {
        return BAD_PATH;
    }
    let found =
        !name.is_empty() && !name.contains(&b'/') && WALK.with_borrow_mut(|walk| fill(walk, folder, name, entry));
    if found { FOUND } else { NO_MORE }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn dirCreatelength(name: *mut c_char, length: i64) -> i64 {
    // SAFETY: the caller passes a path with its length.
    truth(std::fs::create_dir(path(unsafe { bytes(name, length) })))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn dirDeletelength(name: *mut c_char, length: i64) -> i64 {
    // SAFETY: the caller passes a path with its length.
    truth(std::fs::remove_dir(path(unsafe { bytes(name, length) })))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn dirDelimiter() -> i64 {
    i64::from(MAIN_SEPARATOR as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn empty() -> Entry {
        Entry { name: std::ptr::null(), name_length: 0, created: 0, modified: 0, flags: 0, size: 0, permissions: 0 }
    }

    fn name(entry: &Entry) -> String {
        // SAFETY: the record was filled and nothing was asked since.
        String::from_utf8(unsafe { bytes(entry.name, entry.name_length) }.to_vec()).unwrap()
    }

    #[test]
    fn a_walk_shows_every_entry_once() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("b.txt"), "12345").unwrap();
        std::fs::create_dir(folder.path().join("a")).unwrap();
        std::os::unix::fs::symlink("missing", folder.path().join("c")).unwrap();
        let mut text = folder.path().as_os_str().as_bytes().to_vec();
        let mut entry = empty();
        let mut seen = Vec::new();
        // SAFETY: path and record are valid.
        unsafe {
            for index in 1.. {
                match dirLookuplengthindexinto(
                    text.as_mut_ptr().cast(),
                    text.len() as i64,
                    index,
                    (&raw mut entry).cast(),
                ) {
                    FOUND => seen.push((name(&entry), entry.flags, if entry.flags == 0 { entry.size } else { 0 })),
                    other => {
                        assert_eq!(other, NO_MORE);
                        break;
                    }
                }
            }
        }
        assert_eq!(seen, [("a".into(), 1, 0), ("b.txt".into(), 0, 5), ("c".into(), 2, 0)]);
    }

    #[test]
    fn entries_are_found_by_name() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("x"), "1").unwrap();
        let mut text = folder.path().as_os_str().as_bytes().to_vec();
        let mut entry = empty();
        for (wanted, expected) in [("x", FOUND), ("y", NO_MORE), ("", NO_MORE), ("../x", NO_MORE)] {
            let mut wanted = wanted.as_bytes().to_vec();
            // SAFETY: path, name and record are valid.
            let result = unsafe {
                dirEntrylengthnamelengthinto(
                    text.as_mut_ptr().cast(),
                    text.len() as i64,
                    wanted.as_mut_ptr().cast(),
                    wanted.len() as i64,
                    (&raw mut entry).cast(),
                )
            };
            assert_eq!(result, expected);
        }
        assert!(entry.modified > 3_900_000_000, "{}", entry.modified);
        text.extend_from_slice(b"/x");
        // SAFETY: as above.
        let result = unsafe {
            dirLookuplengthindexinto(text.as_mut_ptr().cast(), text.len() as i64, 1, (&raw mut entry).cast())
        };
        assert_eq!(result, BAD_PATH);
    }
}
