//! The book holds together: every page is in its table of contents, every relative link leads somewhere, the tables are those of the sources.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use walkdir::WalkDir;

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The targets of `[text](target)` outside of code.
fn links(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut fenced = false;
    for line in text.lines() {
        if line.trim_start().starts_with("```") {
            fenced = !fenced;
        }
        if fenced {
            continue;
        }
        for part in line.split("](").skip(1) {
            if let Some((target, _)) = part.split_once(')') {
                found.push(target.to_string());
            }
        }
    }
    found
}

#[test]
fn every_page_is_in_the_table_of_contents() {
    let docs = project().join("docs");
    let all = links(&read(&docs.join("SUMMARY.md")));
    let listed: BTreeSet<&String> = all.iter().collect();
    assert_eq!(all.len(), listed.len(), "a page stands twice in docs/SUMMARY.md");
    for entry in WalkDir::new(&docs).into_iter().flatten().filter(|e| e.path().extension().is_some_and(|x| x == "md")) {
        let name = entry.path().strip_prefix(&docs).expect("it lies below").to_string_lossy().into_owned();
        assert!(name == "SUMMARY.md" || listed.contains(&name), "docs/{name} is not in docs/SUMMARY.md");
    }
}

#[test]
fn relative_links_lead_somewhere() {
    let mut pages = vec![project().join("README.md"), project().join("CHANGELOG.md"), project().join("SECURITY.md")];
    let docs = WalkDir::new(project().join("docs")).into_iter().flatten().map(|e| e.into_path());
    pages.extend(docs.filter(|p| p.extension().is_some_and(|x| x == "md")));
    let mut dead = Vec::new();
    for page in pages {
        let folder = page.parent().expect("a page lies in a folder");
        for link in links(&read(&page)) {
            let target = link.split('#').next().unwrap_or_default();
            if !target.is_empty() && !target.contains("://") && !folder.join(target).exists() {
                dead.push(format!("{}: {link}", page.display()));
            }
        }
    }
    assert!(dead.is_empty(), "{}", dead.join("\n"));
}

#[test]
fn tables_are_those_of_the_sources() {
    let output = Command::new(env!("CARGO_BIN_EXE_vmmaker"))
        .current_dir(project())
        .args(["docs", "--check"])
        .output()
        .expect("vmmaker starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
