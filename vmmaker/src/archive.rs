//! Archives whose bytes depend on what is in them alone: names sorted, owners and modes fixed, one time stamp.

use crate::failure::{Failure, Result};
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// A file's bytes and whether it may be executed, by its path in the archive.
pub type Files = BTreeMap<String, (Vec<u8>, bool)>;

/// A gzipped tar archive with everything below one folder; `time` in seconds since 1970.
pub fn pack(top: &str, files: &Files, time: u64) -> Result<Vec<u8>> {
    let fail = |e: std::io::Error| Failure::message(format!("cannot make the archive: {e}"));
    // The header of gzip would tell the operating system; 255 is "unknown".
    let gzip = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::new(9));
    let mut tar = tar::Builder::new(gzip);
    for (name, (bytes, executable)) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(if *executable { 0o755 } else { 0o644 });
        header.set_mtime(time);
        header.set_uid(0);
        header.set_gid(0);
        tar.append_data(&mut header, format!("{top}/{name}"), bytes.as_slice()).map_err(fail)?;
    }
    tar.into_inner().and_then(|gzip| gzip.finish()).map_err(fail)
}

/// The SHA-256 sum in hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect()
}

/// The list of checksums that `sha256sum --check` reads.
pub fn sums(files: &Files) -> String {
    files.iter().map(|(name, (bytes, _))| format!("{}  {name}\n", hex(bytes))).collect()
}
