//! `vmmaker image build --base`: packages on top of an image that is there already.
//!
//! The image compiles them itself: it runs, loads the folders and saves itself. It keeps nothing of that session, so the same base
//! and the same packages give the same bytes.

use crate::args::ImageBuild;
use crate::failure::{Failure, Result};
use crate::{images, output};
use image::describe::summary;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub fn build(base: &Path, args: &ImageBuild) -> Result {
    images::read(base)?;
    let vm = match &args.vm {
        Some(vm) => vm.clone(),
        None => find_vm()?,
    };
    let folder = tempfile::tempdir().map_err(|e| Failure::message(format!("cannot make a temporary folder: {e}")))?;
    let made = folder.path().join("loaded.image");
    let result = Command::new(&vm)
        .arg(base)
        .arg("load")
        .args(&args.load)
        .args([OsStr::new("--then"), OsStr::new("save"), made.as_os_str()])
        .stdin(Stdio::null())
        .output()
        .map_err(|e| Failure::message(format!("{}: cannot start it: {e}", vm.display())))?;
    if !result.status.success() {
        let text = String::from_utf8_lossy(&result.stderr);
        return Err(Failure::message(format!("{} on {}:\n{}", vm.display(), base.display(), text.trim_end())));
    }
    let image = images::read(&made).map_err(|_| {
        Failure::message(format!("{}: it did not save itself; is it an image of our kernel?", base.display()))
    })?;
    let bytes = std::fs::read(&made).map_err(|e| Failure::message(format!("{}: {e}", made.display())))?;
    output::write(&args.output, &bytes)?;
    let summary = summary(&image);
    if args.json {
        anstream::println!("{}", serde_json::to_string_pretty(&summary).expect("plain data"));
    } else {
        anstream::println!(
            "{}: {} bytes, {} classes, {} methods and blocks, {} objects",
            args.output.display(),
            bytes.len(),
            summary.classes.iter().filter(|row| !row.name.ends_with(" class")).count(),
            summary.methods,
            summary.objects
        );
    }
    Ok(())
}

/// `slangvm` beside this command, else on the path.
fn find_vm() -> Result<PathBuf> {
    let name = format!("slangvm{}", std::env::consts::EXE_SUFFIX);
    let beside = std::env::current_exe().ok().and_then(|exe| Some(exe.parent()?.join(&name)));
    if let Some(vm) = beside.filter(|vm| vm.is_file()) {
        return Ok(vm);
    }
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).map(|folder| folder.join(&name)).find(|vm| vm.is_file()).ok_or_else(|| {
        Failure::message("slangvm is neither beside this command nor on the path; name it with --vm, or build it with `cargo build --release`")
    })
}
