//! `vmmaker check`: every problem of some source folders, and what they hold.

use crate::args::Check;
use crate::failure::{Failure, Result};
use crate::{report, sources};
use serde::Serialize;
use slang::check::Summary;

#[derive(Serialize)]
struct Json<'a> {
    summary: &'a Summary,
    diagnostics: Vec<report::JsonDiagnostic<'a>>,
}

pub fn run(args: &Check) -> Result {
    let map = sources::read_all(&args.paths)?;
    let checked = slang::check::check(&map);
    let summary = &checked.summary;
    if args.json {
        let json = Json { summary, diagnostics: report::json(&map, &checked.diagnostics) };
        anstream::println!("{}", serde_json::to_string_pretty(&json).expect("plain data"));
        return match report::summary(&checked.diagnostics) {
            Some(text) => Err(Failure::Reported(text)),
            None => Ok(()),
        };
    }
    let printed = report::print(&map, &checked.diagnostics);
    anstream::println!("{summary}");
    printed
}
