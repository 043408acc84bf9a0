//! The streams of FilePlugin: buffered files and the standard streams, kept in records that lie in byte objects of the image.
//!
//! *In*: addresses of records ([`Record`], 24 bytes, a public layout) and of bytes to move. *Out*: counts and truth values, the reason of a failure in
//! [`crate::ioOSErrorCode`]. A terminal is read without waiting: what is not there yet is not read. Records are never followed unless they carry the session's number,
//! which the plugin checks with [`sqFileValidsession`].

use crate::c::{self, Stream};
use crate::errors::{note_error, note_last_os_error, truth};
use crate::text::{bytes, path};
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fd::{BorrowedFd, IntoRawFd, OwnedFd, RawFd};
use rustix::fs::{Mode, OFlags};
use rustix::io::Errno;
use std::ffi::{CStr, c_char, c_void};
use std::io::Error;
use std::sync::atomic::{AtomicBool, AtomicI32, Ordering};

/// What a byte object of the image holds for an open file.
#[repr(C)]
pub struct Record {
    session: i32,
    file: *mut Stream,
    writable: u8,
    last_operation: u8,
    /// Last character read from a standard stream, -1 for none.
    last_character: i8,
    is_standard: u8,
}

const NOTHING_YET: u8 = 0;
const READ: u8 = 1;
const WRITTEN: u8 = 2;

/// Standard input has ended; its own flag, because it is read beside the C library's buffer.
static INPUT_ENDED: AtomicBool = AtomicBool::new(false);
/// Something was written to a standard stream and may still be in its buffer.
static UNFLUSHED: AtomicBool = AtomicBool::new(false);
/// A character of standard input that was put back, -1 for none.
static PUT_BACK: AtomicI32 = AtomicI32::new(-1);

/// # Safety
/// The address is that of a record: writable memory of its size, aligned to 8 bytes, as the bodies of byte objects are.
unsafe fn record<'a>(address: *mut c_void) -> &'a mut Record {
    // SAFETY: the caller vouches for it.
    unsafe { &mut *address.cast::<Record>() }
}

fn fail(error: Errno) -> i64 {
    note_error(&Error::from_raw_os_error(error.raw_os_error()));
    0
}

/// Makes a stream for a descriptor and fills the record.
fn connect(record: &mut Record, descriptor: RawFd, writable: bool, mode: &CStr) -> i64 {
    // SAFETY: fdopen checks descriptor and mode itself.
    let file = unsafe { c::fdopen(descriptor, mode.as_ptr()) };
    if file.is_null() {
        note_last_os_error();
        return 0;
    }
    *record = Record {
        session: 0,
        file,
        writable: u8::from(writable),
        last_operation: NOTHING_YET,
        last_character: -1,
        is_standard: 0,
    };
    1
}

fn connect_owned(record: &mut Record, descriptor: OwnedFd, writable: bool, mode: &CStr) -> i64 {
    connect(record, descriptor.into_raw_fd(), writable, mode)
}

fn open(name: &[u8], flags: OFlags) -> Result<OwnedFd, Errno> {
    rustix::fs::open(path(name), flags | OFlags::CLOEXEC, Mode::from_raw_mode(0o666))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileOpennamelengthwritable(
    address: *mut c_void,
    name: *mut c_char,
    length: i64,
    writable: i64,
) -> i64 {
    // SAFETY: the caller passes a record, and a name with its length.
    let (record, name) = unsafe { (record(address), bytes(name, length)) };
    if writable != 0 {
        return match open(name, OFlags::RDWR | OFlags::CREATE) {
            Ok(file) => connect_owned(record, file, true, c"r+b"),
            // A file that may be written but not read.
            Err(Errno::ACCESS) => open(name, OFlags::WRONLY | OFlags::CREATE)
                .map_or_else(fail, |file| connect_owned(record, file, true, c"wb")),
            Err(error) => fail(error),
        };
    }
    let file = match open(name, OFlags::RDONLY) {
        Ok(file) => file,
        Err(error) => return fail(error),
    };
    match rustix::fs::fstat(&file) {
        Ok(status) if rustix::fs::FileType::from_raw_mode(status.st_mode).is_dir() => fail(Errno::ISDIR),
        Ok(_) => connect_owned(record, file, false, c"rb"),
        Err(error) => fail(error),
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileOpenNewnamelengthexists(
    address: *mut c_void,
    name: *mut c_char,
    length: i64,
    exists: *mut i64,
) -> i64 {
    // SAFETY: the caller passes a record, and a name with its length.
    let (record, name) = unsafe { (record(address), bytes(name, length)) };
    let result = open(name, OFlags::RDWR | OFlags::CREATE | OFlags::EXCL);
    if !exists.is_null() {
        // SAFETY: a non-null pointer is that of a word of the caller.
        unsafe { *exists = i64::from(matches!(result, Err(Errno::EXIST))) };
    }
    result.map_or_else(fail, |file| connect_owned(record, file, true, c"r+b"))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileConnectdescriptorwritable(address: *mut c_void, descriptor: i64, writable: i64) -> i64 {
    // SAFETY: the caller passes a record.
    let record = unsafe { record(address) };
    let Ok(descriptor) = RawFd::try_from(descriptor) else { return fail(Errno::BADF) };
    connect(record, descriptor, writable != 0, if writable != 0 { c"wb" } else { c"rb" })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileConnectstreamwritable(address: *mut c_void, stream: *mut c_void, writable: i64) -> i64 {
    if stream.is_null() {
        return fail(Errno::BADF);
    }
    // SAFETY: the caller passes a record.
    let record = unsafe { record(address) };
    *record = Record {
        session: 0,
        file: stream.cast(),
        writable: u8::from(writable != 0),
        last_operation: NOTHING_YET,
        last_character: -1,
        is_standard: 0,
    };
    1
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileClose(address: *mut c_void) -> i64 {
    // SAFETY: the caller passes a valid record; its stream is closed once, because the record is cleared.
    unsafe {
        let record = record(address);
        let failed = c::fclose(record.file) != 0;
        if failed {
            note_last_os_error();
        }
        *record = Record {
            session: 0,
            file: std::ptr::null_mut(),
            writable: 0,
            last_operation: NOTHING_YET,
            last_character: 0,
            is_standard: 0,
        };
        i64::from(!failed)
    }
}

/// Between reading and writing a stream must be positioned; where it is will do.
///
/// # Safety
/// The record is valid.
unsafe fn turn(record: &mut Record, operation: u8) {
    if record.is_standard == 0 && record.last_operation != NOTHING_YET && record.last_operation != operation {
        // SAFETY: the stream of a valid record is open.
        unsafe { c::fseeko(record.file, 0, c::SEEK_CUR) };
    }
    record.last_operation = operation;
}

/// Reads what is there without waiting.
fn read_standard(record: &mut Record, buffer: &mut [u8]) -> i64 {
    let back = PUT_BACK.swap(-1, Ordering::Relaxed);
    if let (Ok(character), Some(first)) = (u8::try_from(back), buffer.first_mut()) {
        *first = character;
        record.last_character = character as i8;
        return 1;
    }
    // SAFETY: the stream of a valid record is open, and its descriptor with it, for this call.
    let descriptor = unsafe { BorrowedFd::borrow_raw(c::fileno(record.file)) };
    let mut wait = [PollFd::from_borrowed_fd(descriptor, PollFlags::IN)];
    if !matches!(poll(&mut wait, Some(&Timespec::default())), Ok(ready) if ready > 0) {
        return 0;
    }
    match rustix::io::read(descriptor, &mut *buffer) {
        Ok(0) => {
            INPUT_ENDED.store(!buffer.is_empty(), Ordering::Relaxed);
            0
        }
        Ok(count) => {
            record.last_character = buffer[count - 1] as i8;
            count as i64
        }
        Err(Errno::AGAIN | Errno::INTR) => 0,
        Err(error) => fail(error) - 1,
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFilereadsize(address: *mut c_void, buffer: *mut c_void, size: u64) -> i64 {
    let Ok(size) = usize::try_from(size) else { return -1 };
    if size == 0 || buffer.is_null() {
        return 0;
    }
    // SAFETY: the caller passes a valid record and memory of that size.
    unsafe {
        let record = record(address);
        if record.is_standard != 0 {
            record.last_operation = READ;
            return read_standard(record, std::slice::from_raw_parts_mut(buffer.cast(), size));
        }
        turn(record, READ);
        let count = c::fread(buffer, 1, size, record.file);
        if count == 0 && c::ferror(record.file) != 0 {
            note_last_os_error();
            c::clearerr(record.file);
            return -1;
        }
        count as i64
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFilewritesize(address: *mut c_void, buffer: *mut c_void, size: u64) -> i64 {
    let Ok(size) = usize::try_from(size) else { return 0 };
    // SAFETY: the caller passes a valid record and memory of that size.
    unsafe {
        let record = record(address);
        if record.writable == 0 {
            return fail(Errno::BADF);
        }
        turn(record, WRITTEN);
        let count = c::fwrite(buffer, 1, size, record.file);
        if count != size {
            note_last_os_error();
            c::clearerr(record.file);
        }
        if record.is_standard != 0 {
            UNFLUSHED.store(true, Ordering::Relaxed);
        }
        count as i64
    }
}

/// Hands over what was written to the standard streams, so that it is not lost when the program is killed. Called whenever a machine looks for events or waits.
pub(crate) fn flush_standard_streams() {
    if UNFLUSHED.load(Ordering::Relaxed) && UNFLUSHED.swap(false, Ordering::Relaxed) {
        // SAFETY: the streams exist as long as the process. What cannot be written now fails the next write.
        unsafe {
            c::fflush(c::stdout);
            c::fflush(c::stderr);
        }
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileAtEnd(address: *mut c_void) -> i64 {
    // SAFETY: the caller passes a valid record, whose stream is open.
    unsafe {
        let record = record(address);
        let descriptor = c::fileno(record.file);
        if descriptor == 1 || descriptor == 2 {
            return 0;
        }
        if record.is_standard != 0 {
            return i64::from(INPUT_ENDED.load(Ordering::Relaxed) && PUT_BACK.load(Ordering::Relaxed) < 0);
        }
        turn(record, READ);
        let next = c::fgetc(record.file);
        if next >= 0 {
            c::ungetc(next, record.file);
            return 0;
        }
        if c::ferror(record.file) != 0 {
            note_last_os_error();
            c::clearerr(record.file);
            return -1;
        }
        1
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFilePosition(address: *mut c_void) -> i64 {
    // SAFETY: the caller passes a valid record, whose stream is open.
    unsafe {
        let record = record(address);
        if record.is_standard != 0 {
            return i64::from(record.last_character != -1);
        }
        let position = c::ftello(record.file);
        if position < 0 {
            note_last_os_error();
        }
        position
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileseekTo(address: *mut c_void, position: i64) -> i64 {
    // SAFETY: the caller passes a valid record, whose stream is open.
    unsafe {
        let record = record(address);
        if record.is_standard != 0 {
            let current = i64::from(record.last_character != -1);
            if position == current {
                return 1;
            }
            if position + 1 == current && record.last_operation == READ {
                PUT_BACK.store(i32::from(record.last_character as u8), Ordering::Relaxed);
                record.last_character = -1;
                return 1;
            }
            return fail(Errno::SPIPE);
        }
        if c::fseeko(record.file, position, c::SEEK_SET) != 0 {
            note_last_os_error();
            return 0;
        }
        record.last_operation = NOTHING_YET;
        1
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileSize(address: *mut c_void) -> i64 {
    // SAFETY: the caller passes a valid record, whose stream is open.
    unsafe {
        let record = record(address);
        if record.is_standard != 0 {
            return fail(Errno::SPIPE) - 1;
        }
        if record.last_operation == WRITTEN {
            c::fflush(record.file);
        }
        match rustix::fs::fstat(BorrowedFd::borrow_raw(c::fileno(record.file))) {
            Ok(status) => status.st_size,
            Err(error) => fail(error) - 1,
        }
    }
}

/// Hands buffered bytes over; a stream that cannot be written has none.
///
/// # Safety
/// The record is valid.
unsafe fn flush(record: &Record) -> i64 {
    // SAFETY: the stream of a valid record is open.
    if record.last_operation == WRITTEN && unsafe { c::fflush(record.file) } != 0 {
        note_last_os_error();
        let error = Error::last_os_error().raw_os_error();
        return i64::from(error == Some(Errno::BADF.raw_os_error()));
    }
    1
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileFlush(address: *mut c_void) -> i64 {
    // SAFETY: the caller passes a valid record.
    unsafe { flush(record(address)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileSync(address: *mut c_void) -> i64 {
    // SAFETY: the caller passes a valid record, whose stream is open.
    unsafe {
        let record = record(address);
        if flush(record) == 0 {
            return 0;
        }
        match rustix::fs::fsync(BorrowedFd::borrow_raw(c::fileno(record.file))) {
            // Terminals and pipes cannot be synchronised and need not be.
            Ok(()) | Err(Errno::INVAL | Errno::ROFS) => 1,
            Err(error) => fail(error),
        }
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFiletruncate(address: *mut c_void, size: i64) -> i64 {
    // SAFETY: the caller passes a valid record, whose stream is open.
    unsafe {
        let record = record(address);
        let Ok(size) = u64::try_from(size) else { return fail(Errno::INVAL) };
        c::fflush(record.file);
        rustix::fs::ftruncate(BorrowedFd::borrow_raw(c::fileno(record.file)), size).map_or_else(fail, |()| 1)
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFilesignal(address: *mut c_void, index: i64) -> i64 {
    // SAFETY: the caller passes a valid record, whose stream is open.
    let descriptor = unsafe { c::fileno(record(address).file) };
    crate::semaphores::owner(index)
        .map_or(0, |(_, host, index)| i64::from(crate::poll::watch(&host, descriptor, index)))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileDescriptor(address: *mut c_void) -> i64 {
    // SAFETY: the caller passes a valid record, whose stream is open.
    unsafe { i64::from(c::fileno(record(address).file)) }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileValidsession(address: *mut c_void, session: i64) -> i64 {
    // SAFETY: the caller passes memory of a record's size.
    let record = unsafe { record(address) };
    i64::from(i64::from(record.session) == session && !record.file.is_null())
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileSetSessionsession(address: *mut c_void, session: i64) {
    // SAFETY: the caller passes memory of a record's size.
    unsafe { record(address) }.session = session as i32;
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileStdiointo(index: i64, address: *mut c_void) -> i64 {
    let Ok(number) = RawFd::try_from(index) else { return -1 };
    if !(0..=2).contains(&number) {
        return -1;
    }
    // SAFETY: the number is not -1; the calls report a descriptor that is closed.
    let descriptor = unsafe { BorrowedFd::borrow_raw(number) };
    match rustix::fs::fstat(descriptor) {
        Ok(_) => {}
        Err(Errno::BADF) => return 0,
        Err(error) => return fail(error) - 1,
    }
    // SAFETY: the streams exist as long as the process, and the caller passes a record.
    unsafe {
        let file = match number {
            0 => c::stdin,
            1 => c::stdout,
            _ => c::stderr,
        };
        let standard = number != 0 || rustix::termios::isatty(descriptor);
        *record(address) = Record {
            session: 0,
            file,
            writable: u8::from(number != 0),
            last_operation: if number == 0 { READ } else { WRITTEN },
            last_character: -1,
            is_standard: u8::from(standard),
        };
    }
    1
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileDescriptorType(descriptor: i64) -> i64 {
    let Ok(number) = RawFd::try_from(descriptor) else { return -1 };
    if number < 0 {
        return -1;
    }
    // SAFETY: the number is not -1; the calls report a descriptor that is closed.
    let descriptor = unsafe { BorrowedFd::borrow_raw(number) };
    if rustix::termios::isatty(descriptor) {
        return 1;
    }
    match rustix::fs::fstat(descriptor) {
        Ok(status) if rustix::fs::FileType::from_raw_mode(status.st_mode).is_fifo() => 2,
        Ok(_) => 3,
        Err(error) => fail(error) - 1,
    }
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileRecordSize() -> i64 {
    size_of::<Record>() as i64
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileDeletelength(name: *mut c_char, length: i64) -> i64 {
    // SAFETY: the caller passes a name with its length.
    truth(std::fs::remove_file(path(unsafe { bytes(name, length) })))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn sqFileRenamelengthtolength(
    old: *mut c_char,
    old_length: i64,
    new: *mut c_char,
    new_length: i64,
) -> i64 {
    // SAFETY: the caller passes names with their lengths.
    truth(unsafe { std::fs::rename(path(bytes(old, old_length)), path(bytes(new, new_length))) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[repr(align(8))]
    struct Body([u8; 24]);

    struct Opened {
        body: Body,
        folder: tempfile::TempDir,
    }

    impl Opened {
        fn address(&mut self) -> *mut c_void {
            self.body.0.as_mut_ptr().cast()
        }

        fn name(&self, name: &str) -> Vec<u8> {
            self.folder.path().join(name).as_os_str().as_encoded_bytes().to_vec()
        }

        fn open(&mut self, name: &str, writable: i64) -> i64 {
            let mut name = self.name(name);
            // SAFETY: record and name are valid.
            unsafe {
                sqFileOpennamelengthwritable(self.address(), name.as_mut_ptr().cast(), name.len() as i64, writable)
            }
        }
    }

    fn opened() -> Opened {
        Opened { body: Body([0; 24]), folder: tempfile::tempdir().unwrap() }
    }

    #[test]
    fn a_record_has_the_public_layout() {
        // SAFETY: no arguments.
        assert_eq!(unsafe { sqFileRecordSize() }, 24);
        assert_eq!(std::mem::offset_of!(Record, file), 8);
        assert_eq!(std::mem::offset_of!(Record, is_standard), 19);
    }

    #[test]
    fn reading_and_writing_may_alternate() {
        let mut file = opened();
        assert_eq!(file.open("a", 0), 0, "reading does not create");
        assert_eq!(file.open("a", 1), 1);
        let mut buffer = *b"hello world     ";
        let data = buffer.as_mut_ptr().cast::<c_void>();
        // SAFETY: the record is valid, the buffer has 16 bytes.
        unsafe {
            let address = file.address();
            assert_eq!(sqFilewritesize(address, data, 11), 11);
            assert_eq!(sqFileSize(address), 11);
            assert_eq!(sqFileseekTo(address, 6), 1);
            assert_eq!(sqFilereadsize(address, data, 5), 5);
            assert_eq!(&buffer[..5], b"world");
            assert_eq!(sqFileAtEnd(address), 1);
            assert_eq!(sqFilewritesize(address, data, 1), 1);
            assert_eq!(sqFilePosition(address), 12);
            assert_eq!(sqFiletruncate(address, 3), 1);
            assert_eq!(sqFileSize(address), 3);
            assert_eq!(sqFileseekTo(address, 0), 1);
            assert_eq!(sqFileAtEnd(address), 0);
            assert_eq!(sqFileSync(address), 1);
            sqFileSetSessionsession(address, 77);
            assert_eq!(sqFileValidsession(address, 77), 1);
            assert_eq!(sqFileValidsession(address, 78), 0);
            assert_eq!(sqFileClose(address), 1);
            assert_eq!(sqFileValidsession(address, 77), 0);
        }
    }

    #[test]
    fn opening_for_writing_does_not_empty_and_reading_does_not_write() {
        let mut file = opened();
        std::fs::write(file.folder.path().join("b"), "text").unwrap();
        // SAFETY: the record is valid, the name has the length given.
        unsafe {
            assert_eq!(file.open("b", 1), 1);
            assert_eq!(sqFileSize(file.address()), 4);
            sqFileClose(file.address());
            assert_eq!(file.open("b", 0), 1);
            assert_eq!(sqFilewritesize(file.address(), b"x".as_ptr().cast_mut().cast(), 1), 0);
            sqFileClose(file.address());
            assert_eq!(file.open(".", 0), 0, "a folder is no file");
            let mut name = file.name("b");
            let mut exists = 0;
            assert_eq!(
                sqFileOpenNewnamelengthexists(file.address(), name.as_mut_ptr().cast(), name.len() as i64, &mut exists),
                0
            );
            assert_eq!(exists, 1);
        }
    }

    #[test]
    fn descriptors_have_kinds() {
        use std::os::fd::AsRawFd;
        let (read, _write) = rustix::pipe::pipe().unwrap();
        let file = tempfile::tempfile().unwrap();
        // SAFETY: numbers only.
        unsafe {
            assert_eq!(sqFileDescriptorType(i64::from(read.as_raw_fd())), 2);
            assert_eq!(sqFileDescriptorType(i64::from(file.as_raw_fd())), 3);
            assert_eq!(sqFileDescriptorType(-1), -1);
            assert_eq!(sqFileDescriptorType(99_999), -1);
        }
    }
}
