//! Files are written whole or not at all.

use crate::failure::{Failure, Result};
use std::io::Write;
use std::path::Path;

/// Writes through a temporary file in the same folder and a rename. Leaves an identical file untouched, so that its time stamp says when it
/// last changed.
pub fn write(path: &Path, bytes: &[u8]) -> Result {
    if std::fs::read(path).is_ok_and(|old| old == bytes) {
        return Ok(());
    }
    let fail = |what: &str, e: std::io::Error| Failure::message(format!("{}: {what}: {e}", path.display()));
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(|e| fail("cannot make its folder", e))?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(|e| fail("cannot write", e))?;
    file.write_all(bytes).map_err(|e| fail("cannot write", e))?;
    make_readable(file.path()).map_err(|e| fail("cannot write", e))?;
    file.persist(path).map_err(|e| fail("cannot replace", e.error))?;
    Ok(())
}

/// Temporary files are made private to their owner; a result is an ordinary file.
#[cfg(unix)]
fn make_readable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_readable(_: &Path) -> std::io::Result<()> {
    Ok(())
}
