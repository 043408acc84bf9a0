//! What the operating system knows about files, and open folders, as FileAttributesPlugin shows them.
//!
//! *In*: paths in bytes. *Out*: records of words; texts that live until the next call of the same thread. Open folders are known by numbers that are never used twice, so that a number that an
//! image kept for too long means nothing.

use crate::clock::local_seconds;
use crate::errors::{note_error, truth};
use crate::text::{bytes, path};
use rustix::fs::{Access, access};
use std::cell::RefCell;
use std::collections::HashMap;
use std::ffi::{c_char, c_void};
use std::fs::{Permissions, ReadDir};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// What is told about a file: ten words.
#[repr(C)]
pub struct Status {
    mode: i64,
    inode: u64,
    device: u64,
    links: u64,
    user: i64,
    group: i64,
    /// 0 for a folder.
    size: i64,
    /// Local seconds since 1901, as the next two.
    accessed: i64,
    modified: i64,
    changed: i64,
}

thread_local! {
    /// The text answered last.
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Keeps a text and answers its address; its length goes to `length`.
///
/// # Safety
/// `length` is the address of a word.
unsafe fn keep(text: &[u8], length: *mut i64) -> *const c_char {
    ANSWER.with_borrow_mut(|answer| {
        answer.clear();
        answer.extend_from_slice(text);
        // SAFETY: the caller vouches for the word.
        unsafe { *length = text.len() as i64 };
        answer.as_ptr().cast()
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn fileStatuslengthofLinkinto(
    name: *mut c_char,
    length: i64,
    of_link: i64,
    status: *mut c_void,
) -> i64 {
    // SAFETY: the caller passes a path with its length and a record of ten words.
    let (file, status) = unsafe { (path(bytes(name, length)), &mut *status.cast::<Status>()) };
    let found = if of_link != 0 { file.symlink_metadata() } else { file.metadata() };
    match found {
        Ok(data) => {
            *status = Status {
                mode: i64::from(data.mode()),
                inode: data.ino(),
                device: data.dev(),
                links: data.nlink(),
                user: i64::from(data.uid()),
                group: i64::from(data.gid()),
                size: if data.is_dir() { 0 } else { data.len() as i64 },
                accessed: local_seconds(data.atime()),
                modified: local_seconds(data.mtime()),
                changed: local_seconds(data.ctime()),
            };
            1
        }
        Err(error) => {
            note_error(&error);
            0
        }
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn fileLinkTargetlengthsize(name: *mut c_char, length: i64, size: *mut i64) -> *const c_char {
    // SAFETY: the caller passes a path with its length and the address of a word.
    unsafe {
        match std::fs::read_link(path(bytes(name, length))) {
            // The path itself may be the text that was answered last.
            Ok(target) => keep(target.as_os_str().as_bytes(), size),
            Err(error) => {
                note_error(&error);
                std::ptr::null()
            }
        }
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn fileAccesslengthmode(name: *mut c_char, length: i64, mode: i64) -> i64 {
    // SAFETY: the caller passes a path with its length.
    let file = path(unsafe { bytes(name, length) });
    let wanted = Access::from_bits_truncate(mode as u32);
    truth(access(file, wanted).map_err(std::io::Error::from))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn fileChangeModelengthto(name: *mut c_char, length: i64, mode: i64) -> i64 {
    // SAFETY: the caller passes a path with its length.
    let file = path(unsafe { bytes(name, length) });
    truth(std::fs::set_permissions(file, Permissions::from_mode(mode as u32)))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn fileChangeOwnerlengthusergroupofLink(
    name: *mut c_char,
    length: i64,
    user: i64,
    group: i64,
    of_link: i64,
) -> i64 {
    // SAFETY: the caller passes a path with its length.
    let file = path(unsafe { bytes(name, length) });
    let id = |number: i64| u32::try_from(number).ok();
    truth(if of_link != 0 {
        std::os::unix::fs::lchown(file, id(user), id(group))
    } else {
        std::os::unix::fs::chown(file, id(user), id(group))
    })
}

struct OpenFolder {
    path: PathBuf,
    entries: ReadDir,
}

struct OpenFolders {
    last: u64,
    by_number: Option<HashMap<u64, OpenFolder>>,
}

static OPEN: Mutex<OpenFolders> = Mutex::new(OpenFolders { last: 0, by_number: None });

fn with_open<T>(work: impl FnOnce(&mut u64, &mut HashMap<u64, OpenFolder>) -> T) -> T {
    let mut open = OPEN.lock().unwrap_or_else(PoisonError::into_inner);
    let OpenFolders { last, by_number } = &mut *open;
    work(last, by_number.get_or_insert_with(HashMap::new))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn dirOpenlength(name: *mut c_char, length: i64) -> u64 {
    // SAFETY: the caller passes a path with its length.
    let path = path(unsafe { bytes(name, length) }).to_path_buf();
    match std::fs::read_dir(&path) {
        Ok(entries) => with_open(|last, open| {
            *last += 1;
            open.insert(*last, OpenFolder { path, entries });
            *last
        }),
        Err(error) => {
            note_error(&error);
            0
        }
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn dirNextsize(number: u64, size: *mut i64) -> *const c_char {
    let next = with_open(|_, open| open.get_mut(&number).and_then(|folder| folder.entries.next()));
    match next {
        // SAFETY: the caller passes the address of a word.
        Some(Ok(entry)) => unsafe { keep(entry.file_name().as_bytes(), size) },
        Some(Err(error)) => {
            note_error(&error);
            // SAFETY: as above.
            unsafe { *size = -1 };
            std::ptr::null()
        }
        None => {
            // SAFETY: as above.
            unsafe { *size = 0 };
            std::ptr::null()
        }
    }
}

/// The path of a name in an open folder.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn dirPathOfwithlengthsize(
    number: u64,
    name: *mut c_char,
    length: i64,
    size: *mut i64,
) -> *const c_char {
    // SAFETY: the caller passes a name with its length and the address of a word.
    unsafe {
        let name = path(bytes(name, length));
        match with_open(|_, open| open.get(&number).map(|folder| folder.path.join(name))) {
            Some(path) => keep(path.as_os_str().as_bytes(), size),
            None => std::ptr::null(),
        }
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn dirRewind(number: u64) -> i64 {
    with_open(|_, open| {
        let Some(folder) = open.get_mut(&number) else { return 0 };
        truth(std::fs::read_dir(&folder.path).map(|entries| folder.entries = entries))
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn dirIsOpen(number: u64) -> i64 {
    with_open(|_, open| i64::from(open.contains_key(&number)))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn dirClose(number: u64) -> i64 {
    with_open(|_, open| i64::from(open.remove(&number).is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_open_folder_is_read_and_read_again() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("one"), "1").unwrap();
        let mut text = folder.path().as_os_str().as_bytes().to_vec();
        let mut size = 0;
        // SAFETY: path, record and word are valid.
        unsafe {
            let number = dirOpenlength(text.as_mut_ptr().cast(), text.len() as i64);
            assert_ne!(number, 0);
            for _ in 0..2 {
                let name = dirNextsize(number, &raw mut size);
                assert_eq!(bytes(name, size), b"one");
                assert!(dirNextsize(number, &raw mut size).is_null());
                assert_eq!(dirRewind(number), 1);
            }
            assert_eq!((dirIsOpen(number), dirClose(number)), (1, 1));
            assert_eq!((dirIsOpen(number), dirClose(number), dirRewind(number)), (0, 0, 0));
            assert!(dirNextsize(number, &raw mut size).is_null());
        }
    }

    #[test]
    fn status_tells_links_from_their_targets() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("file"), "12345").unwrap();
        std::os::unix::fs::symlink("file", folder.path().join("link")).unwrap();
        let mut text = folder.path().join("link").as_os_str().as_bytes().to_vec();
        let (name, length) = (text.as_mut_ptr().cast(), text.len() as i64);
        let mut record = [0i64; 10];
        let mut size = 0;
        // SAFETY: path, record and word are valid.
        unsafe {
            assert_eq!(fileStatuslengthofLinkinto(name, length, 0, record.as_mut_ptr().cast()), 1);
            assert_eq!((record[0] & 0o170000, record[6]), (0o100000, 5));
            assert_eq!(fileStatuslengthofLinkinto(name, length, 1, record.as_mut_ptr().cast()), 1);
            assert_eq!(record[0] & 0o170000, 0o120000);
            let target = fileLinkTargetlengthsize(name, length, &raw mut size);
            assert_eq!(bytes(target, size), b"file");
            assert_eq!(fileAccesslengthmode(name, length, 4), 1);
        }
    }
}
