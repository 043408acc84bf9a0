//! `vmmaker plugin watch`: builds a plugin each time a file of it is saved, and has a running image load it anew and run its tests.
//!
//! The image reads a small file that says how many builds there were (class PluginWatch). A change of the image's side needs another image: the running one is replaced.

use super::args::Watch;
use super::build::{self, How};
use super::folder::{self, PluginFolder};
use super::machine::{self, cannot_start};
use crate::failure::{Failure, Result};
use crate::output;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Child;
use std::time::{Duration, Instant, SystemTime};
use walkdir::WalkDir;

/// Between two looks at the files.
const PAUSE: Duration = Duration::from_millis(100);
/// Between two signs of life for the image.
const BEAT: Duration = Duration::from_secs(1);

/// What tells whether a file was changed.
type Seen = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

pub fn run(args: &Watch) -> Result {
    let root = &args.place.root;
    let vm = args.machine.find()?;
    let mut plugin = folder::find(root, &args.plugin)?;
    if !build::is_loadable(&plugin)? {
        return Err(Failure::message(format!(
            "{}: it calls the platform of slangvm and is part of that program; it cannot be loaded anew",
            plugin.name()
        )));
    }
    let how = How::from(&args.making);
    let output = args.place.output();
    let mut session = Session::new(&vm, &output, plugin.name(), how);
    anstream::eprintln!("watching {}; ^C ends", plugin.folder.display());
    let mut seen = Seen::new();
    loop {
        let now = look(&plugin.folder);
        if now != seen {
            let image_changed = differ(&seen, &now, &plugin);
            seen = now;
            // What is wrong is told, and the next change is waited for.
            let result = folder::find(root, &args.plugin).and_then(|found| {
                plugin = found;
                session.renew(root, &plugin, image_changed)
            });
            if let Err(failure) = result {
                failure.print();
            }
        }
        session.beat()?;
        std::thread::sleep(PAUSE);
    }
}

/// All files of a folder.
fn look(folder: &Path) -> Seen {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter().filter_entry(|e| e.file_name() != "target");
    let files = entries.flatten().filter(|e| e.file_type().is_file());
    files
        .filter_map(|e| {
            let meta = e.metadata().ok()?;
            Some((e.into_path(), (meta.modified().ok(), meta.len())))
        })
        .collect()
}

/// Whether a file of the image's side or the manifest came, went or changed.
fn differ(old: &Seen, new: &Seen, plugin: &PluginFolder) -> bool {
    let folders: Vec<PathBuf> =
        plugin.manifest.image.iter().chain(&plugin.manifest.tests).map(|f| plugin.folder.join(f)).collect();
    let of_image = |path: &Path| path.ends_with("plugin.toml") || folders.iter().any(|f| path.starts_with(f));
    let paths = old.keys().chain(new.keys());
    paths.into_iter().any(|path| of_image(path) && old.get(path) != new.get(path))
}

/// The running image and what it is told.
struct Session<'a> {
    vm: &'a Path,
    output: &'a Path,
    file: PathBuf,
    how: How,
    image: Option<Child>,
    builds: u64,
    beats: u64,
    last_beat: Instant,
}

impl<'a> Session<'a> {
    fn new(vm: &'a Path, output: &'a Path, name: &str, how: How) -> Self {
        let file = output.join(name).join("watch");
        Session { vm, output, file, how, image: None, builds: 0, beats: 0, last_beat: Instant::now() }
    }

    fn renew(&mut self, root: &Path, plugin: &PluginFolder, image_changed: bool) -> Result {
        let start = Instant::now();
        build::build(root, plugin, self.how, self.output)?;
        if image_changed || !self.is_running() {
            self.stop();
            let image = machine::write_image(plugin, self.output)?;
            machine::probe(self.vm, plugin.name(), self.output, &image, self.how.sanitize)?;
            self.builds += 1;
            self.tell()?;
            let mut command = machine::command(self.vm, self.output, &image, self.how.sanitize)?;
            command.args(["run", "PluginWatch", "start"]).arg(&self.file).stdin(std::process::Stdio::null());
            self.image = Some(command.spawn().map_err(|e| cannot_start(self.vm, &e))?);
        } else {
            self.builds += 1;
            self.tell()?;
        }
        anstream::eprintln!("built in {:.2} s", start.elapsed().as_secs_f64());
        Ok(())
    }

    fn is_running(&mut self) -> bool {
        self.image.as_mut().is_some_and(|child| matches!(child.try_wait(), Ok(None)))
    }

    fn stop(&mut self) {
        if let Some(mut child) = self.image.take() {
            // It may have ended by itself.
            let _ = child.kill();
            let _ = child.wait();
        }
    }

    fn beat(&mut self) -> Result {
        if self.last_beat.elapsed() >= BEAT && self.image.is_some() {
            self.beats += 1;
            self.last_beat = Instant::now();
            self.tell()?;
        }
        Ok(())
    }

    fn tell(&self) -> Result {
        output::write(&self.file, format!("{} {}\n", self.builds, self.beats).as_bytes())
    }
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        self.stop();
    }
}
