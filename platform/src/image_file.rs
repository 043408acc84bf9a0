//! Writing an image: into a file beside the old one, which replaces it only when everything has reached the disk.
//!
//! *In*: pieces of memory, in order. *Out*: a new image under the machine's image name, or the old one untouched.

use crate::errors::truth;
use crate::host::{Host, host};
use crate::text::{bytes, path};
use std::ffi::{c_char, c_void};
use std::fs::File;
use std::io::{BufWriter, Error, Result, Write};
use std::path::PathBuf;
use std::sync::PoisonError;

/// A file that is being written.
pub(crate) struct ImageWriter {
    file: BufWriter<File>,
    temporary: PathBuf,
    name: PathBuf,
}

impl ImageWriter {
    fn create(name: PathBuf) -> Result<ImageWriter> {
        let mut temporary = name.clone().into_os_string();
        temporary.push(format!(".{}.tmp", std::process::id()));
        let temporary = PathBuf::from(temporary);
        let file = BufWriter::with_capacity(1 << 16, File::create(&temporary)?);
        Ok(ImageWriter { file, temporary, name })
    }

    fn commit(mut self) -> Result<()> {
        let result = self.file.flush().and_then(|()| self.file.get_ref().sync_all());
        let result = result.and_then(|()| std::fs::rename(&self.temporary, &self.name));
        if result.is_err() {
            self.discard();
        }
        result
    }

    fn discard(self) {
        // Nobody can do more about a file that cannot be deleted; the old image is untouched.
        let _ = std::fs::remove_file(&self.temporary);
    }
}

fn take(host: &Host) -> Option<ImageWriter> {
    host.image_writer.lock().unwrap_or_else(PoisonError::into_inner).take()
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioImageFileOpenForWriting(vm: *mut c_void) -> i64 {
    let host = host(vm);
    if let Some(unfinished) = take(&host) {
        unfinished.discard();
    }
    let name = host.image_name.lock().unwrap_or_else(PoisonError::into_inner).clone();
    truth(ImageWriter::create(path(name.to_bytes()).to_path_buf()).map(|writer| {
        *host.image_writer.lock().unwrap_or_else(PoisonError::into_inner) = Some(writer);
    }))
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioImageFileWritesize(vm: *mut c_void, address: u64, size: u64) -> i64 {
    // SAFETY: the caller passes readable memory of that size.
    let piece = unsafe { bytes(address as usize as *const c_char, i64::try_from(size).unwrap_or(0)) };
    let host = host(vm);
    let mut writer = host.image_writer.lock().unwrap_or_else(PoisonError::into_inner);
    truth(match writer.as_mut() {
        Some(writer) => writer.file.write_all(piece),
        None => Err(Error::from_raw_os_error(rustix::io::Errno::BADF.raw_os_error())),
    })
}

#[unsafe(no_mangle)]
pub unsafe extern "C" fn ioImageFileClose(vm: *mut c_void, commit: i64) -> i64 {
    match take(&host(vm)) {
        None => 0,
        Some(writer) if commit != 0 => truth(writer.commit()),
        Some(writer) => {
            writer.discard();
            1
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{HostOptions, attach, detach};

    #[test]
    fn only_a_committed_image_replaces_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let image = folder.path().join("a.image");
        std::fs::write(&image, "old").unwrap();
        let vm = 0xC000 as *mut c_void;
        attach(vm, HostOptions { image: image.clone(), ..HostOptions::default() });
        let text = b"new image";
        for (commit, expected) in [(0, "old"), (1, "new image")] {
            // SAFETY: the memory has the size given.
            unsafe {
                assert_eq!(ioImageFileOpenForWriting(vm), 1);
                assert_eq!(ioImageFileWritesize(vm, text.as_ptr() as u64, 3), 1);
                assert_eq!(ioImageFileWritesize(vm, text.as_ptr() as u64 + 3, 6), 1);
                assert_eq!(ioImageFileClose(vm, commit), 1);
            }
            assert_eq!(std::fs::read_to_string(&image).unwrap(), expected);
            assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file stays");
        }
        // SAFETY: nothing is open.
        unsafe {
            assert_eq!(ioImageFileWritesize(vm, text.as_ptr() as u64, 3), 0);
            assert_eq!(ioImageFileClose(vm, 1), 0);
        }
        detach(vm);
    }
}
