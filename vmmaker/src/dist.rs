//! `vmmaker dist`: the source archive, and the proof that it builds without a network.
//!
//! The archive holds the project's files with `generated/`, all crates below `vendor/`, the bill of materials, and a list of checksums. Its bytes depend on
//! these alone: names are sorted, owners and modes fixed, and the time stamp is `SOURCE_DATE_EPOCH`, else that of the last commit.

use crate::archive::{Files, hex, pack, sums};
use crate::args::{Dist, Generate};
use crate::failure::{Failure, Result};
use crate::{generate, output, sbom};
use flate2::read::GzDecoder;
use std::path::{Path, PathBuf};
use std::process::Command;
use walkdir::WalkDir;

/// List of checksums inside the archive, in the form that `sha256sum --check` reads.
const SUMS: &str = "SHA256SUMS";

pub fn run(args: &Dist) -> Result {
    match &args.check {
        Some(archive) => check(archive),
        None => make(args),
    }
}

fn make(args: &Dist) -> Result {
    let root = &args.root;
    generate::run(&Generate::compare(root.clone()), generate::Output::Quiet)?;
    let mut files = tracked(root)?;
    vendor(root, &mut files)?;
    files.insert("sbom.cdx.json".into(), (sbom::text(root)?.into_bytes(), false));
    files.insert(SUMS.into(), (sums(&files).into_bytes(), false));
    let name = format!("slangvm-{}", env!("CARGO_PKG_VERSION"));
    let bytes = pack(&name, &files, time_stamp(root)?)?;
    let path = args.output.join(format!("{name}.tar.gz"));
    output::write(&path, &bytes)?;
    anstream::println!("{}: {} files, {} bytes", path.display(), files.len(), bytes.len());
    anstream::println!("sha256 {}", hex(&bytes));
    Ok(())
}

fn git(root: &Path, arguments: &[&str]) -> Result<Vec<u8>> {
    let output = Command::new("git").arg("-C").arg(root).args(arguments).output();
    match output {
        Ok(output) if output.status.success() => Ok(output.stdout),
        Ok(output) => Err(Failure::message(format!(
            "{}: git does not know its files ({}); an archive is made from a git checkout",
            root.display(),
            String::from_utf8_lossy(&output.stderr).trim()
        ))),
        Err(e) => Err(Failure::message(format!("cannot start git: {e}; is it installed?"))),
    }
}

/// The project's own files, as they are now.
fn tracked(root: &Path) -> Result<Files> {
    let changed = git(root, &["status", "--porcelain", "--untracked-files=no"])?;
    if !changed.is_empty() {
        anstream::eprintln!("note: the archive holds changes that are not committed");
    }
    let mut files = Files::new();
    for name in git(root, &["ls-files", "-z"])?.split(|b| *b == 0).filter(|n| !n.is_empty()) {
        let name = String::from_utf8_lossy(name).into_owned();
        add(&mut files, name.clone(), &root.join(&name))?;
    }
    Ok(files)
}

fn add(files: &mut Files, name: String, path: &Path) -> Result {
    let unreadable = |e| Failure::message(format!("{}: cannot read it: {e}", path.display()));
    let bytes = std::fs::read(path).map_err(unreadable)?;
    let executable = is_executable(&std::fs::metadata(path).map_err(unreadable)?);
    files.insert(name, (bytes, executable));
    Ok(())
}

#[cfg(unix)]
fn is_executable(meta: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    meta.permissions().mode() & 0o100 != 0
}

#[cfg(not(unix))]
fn is_executable(_: &std::fs::Metadata) -> bool {
    false
}

/// All third-party crates, and the lines of cargo's configuration that have it use them.
fn vendor(root: &Path, files: &mut Files) -> Result {
    let folder = tempfile::tempdir().map_err(|e| Failure::message(format!("no temporary folder: {e}")))?;
    let vendor = folder.path().join("vendor");
    anstream::eprintln!("collecting the third-party crates ...");
    let output = cargo(root)
        .args(["vendor", "--quiet", "--locked", "--versioned-dirs"])
        .arg(&vendor)
        .output()
        .map_err(|e| Failure::message(format!("cannot start cargo: {e}; is it on the path?")))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_string();
        return Err(Failure::message(format!("cargo cannot collect the third-party crates:\n{said}")));
    }
    for entry in WalkDir::new(&vendor).sort_by_file_name() {
        let entry = entry.map_err(|e| Failure::message(e.to_string()))?;
        if entry.file_type().is_file() {
            let relative = entry.path().strip_prefix(folder.path()).expect("it lies below");
            let name: Vec<_> = relative.iter().map(|p| p.to_string_lossy()).collect();
            add(files, name.join("/"), entry.path())?;
        }
    }
    let config = files.entry(".cargo/config.toml".into()).or_default();
    config.0.extend_from_slice(
        b"\n[source.crates-io]\nreplace-with = \"vendored\"\n\n[source.vendored]\ndirectory = \"vendor\"\n",
    );
    Ok(())
}

fn cargo(folder: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(folder);
    cargo
}

/// Seconds since 1970.
fn time_stamp(root: &Path) -> Result<u64> {
    let (text, source) = match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(text) => (text, "SOURCE_DATE_EPOCH"),
        Err(_) => {
            let time = git(root, &["log", "-1", "--format=%ct"])?;
            (String::from_utf8_lossy(&time).trim().to_string(), "the time of the last commit")
        }
    };
    text.parse().map_err(|_| Failure::message(format!("{source} is {text:?}; expected seconds since 1970")))
}

/// Unpacks an archive, compares every file with its checksum, and builds and runs it without a network and without crates that lie on this machine.
fn check(archive: &Path) -> Result {
    let folder = tempfile::tempdir().map_err(|e| Failure::message(format!("no temporary folder: {e}")))?;
    let root = unpack(archive, folder.path())?;
    let count = compare_sums(archive, &root)?;
    anstream::eprintln!("{count} files are as {SUMS} says; building ...");
    let empty_home = folder.path().join("cargo-home");
    let status = cargo(&root)
        .args(["build", "--release", "--offline", "--locked", "--workspace"])
        .env("CARGO_HOME", &empty_home)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .status()
        .map_err(|e| Failure::message(format!("cannot start cargo: {e}; is it on the path?")))?;
    if !status.success() {
        return Err(Failure::message(format!("{}: it does not build offline", archive.display())));
    }
    let status = Command::new(root.join("target/release").join(format!("vmmaker{}", std::env::consts::EXE_SUFFIX)))
        .current_dir(&root)
        .arg("demo")
        .env("CARGO_HOME", &empty_home)
        .env("CARGO_NET_OFFLINE", "true")
        .env("CARGO_TARGET_DIR", root.join("target"))
        .status()
        .map_err(|e| Failure::message(format!("cannot start the vmmaker that the archive gives: {e}")))?;
    if !status.success() {
        return Err(Failure::message(format!("{}: what it gives does not run", archive.display())));
    }
    anstream::println!("{}: complete, builds offline, runs", archive.display());
    Ok(())
}

fn unpack(archive: &Path, folder: &Path) -> Result<PathBuf> {
    let fail = |e: std::io::Error| Failure::message(format!("{}: cannot unpack it: {e}", archive.display()));
    let file = std::fs::File::open(archive).map_err(fail)?;
    tar::Archive::new(GzDecoder::new(file)).unpack(folder).map_err(fail)?;
    let mut tops: Vec<PathBuf> = std::fs::read_dir(folder).map_err(fail)?.flatten().map(|e| e.path()).collect();
    match (tops.pop(), tops.is_empty()) {
        (Some(top), true) if top.join(SUMS).is_file() => Ok(top),
        _ => Err(Failure::message(format!(
            "{}: not a source archive of this project; expected one folder with a {SUMS}",
            archive.display()
        ))),
    }
}

fn compare_sums(archive: &Path, root: &Path) -> Result<usize> {
    let text = crate::sources::read_text(&root.join(SUMS))?;
    let mut wrong = Vec::new();
    for line in text.lines() {
        let (sum, name) = line.split_once("  ").unwrap_or((line, ""));
        if std::fs::read(root.join(name)).map(|bytes| hex(&bytes) != sum).unwrap_or(true) {
            wrong.push(name.to_string());
        }
    }
    if wrong.is_empty() {
        return Ok(text.lines().count());
    }
    Err(Failure::message(format!("{}: damaged or missing: {}", archive.display(), wrong.join(", "))))
}
