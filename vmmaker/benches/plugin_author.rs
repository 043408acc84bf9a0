//! What a plugin author waits for, each beside its limit, and what a primitive call costs, beside other virtual machines.
//!
//! ```sh
//! VMMAKER_PEERS=cog=/path/to/cog/squeak,stack=/path/to/stack/squeak cargo bench --package vmmaker --bench plugin_author
//! ```
//!
//! Without `VMMAKER_PEERS`, slangvm is measured alone. The exit status is 1 when a limit is passed.

#[path = "../tests/common/mod.rs"]
mod common;

use common::{slangvm, succeeds};
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// From `plugin new` to the first answer in the image.
const FIRST_ANSWER: Duration = Duration::from_secs(10);
/// From an edit to the new library.
const REBUILD: Duration = Duration::from_secs(2);
/// How often an edit is measured.
const EDITS: usize = 5;

fn main() {
    slangvm();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mut late = false;
    for backend in ["c", "rust"] {
        let here = &folder.path().join(backend);
        std::fs::create_dir(here).expect("a folder");
        let name = "HelloWorldPlugin";
        let start = Instant::now();
        succeeds(here, &["plugin", "new", name, "--smart-syntax"]);
        succeeds(here, &["plugin", "build", name, "--backend", backend]);
        succeeds(here, &["image", "build", "--load", &format!("{name}/image"), "-o", "first.image"]);
        let answer = answer(here, "HelloWorld new getHelloString");
        assert_eq!(answer, "'Hello from your HelloWorldPlugin.'\n");
        late |= told(&format!("new plugin to first answer, {backend}"), start.elapsed(), FIRST_ANSWER);
        let source = here.join(format!("{name}/src/{name}/{name}.class.st"));
        let mut slowest = Duration::ZERO;
        for edit in 0..EDITS {
            let text = std::fs::read_to_string(&source).expect("the source is there");
            std::fs::write(&source, text.replace("Hello from", &format!("Hello {edit} from")))
                .expect("it can be written");
            let start = Instant::now();
            succeeds(here, &["plugin", "build", name, "--backend", backend]);
            slowest = slowest.max(start.elapsed());
        }
        late |= told(&format!("rebuild after an edit, {backend}, slowest of {EDITS}"), slowest, REBUILD);
    }
    let project = common::project();
    let root = project.to_str().expect("a path in UTF-8");
    let here = folder.path();
    let output = here.join("bench");
    let output = output.to_str().expect("a path in UTF-8");
    println!("{}", succeeds(here, &["plugin", "bench", "HelloWorldPlugin", "--root", root, "--output", output]));
    if late {
        std::process::exit(1);
    }
}

fn answer(here: &Path, expression: &str) -> String {
    let output = Command::new(slangvm())
        .current_dir(here)
        .args(["--plugins", "target/plugins", "first.image", "eval", expression])
        .output()
        .expect("slangvm starts");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Prints a time beside its limit; answers whether it is past it.
fn told(what: &str, time: Duration, limit: Duration) -> bool {
    let part = time.as_secs_f64() / limit.as_secs_f64();
    println!("{what:48} {:6.2} s   limit {:2} s   {part:.2} of it", time.as_secs_f64(), limit.as_secs());
    time > limit
}
