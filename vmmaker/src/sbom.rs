//! `vmmaker sbom`: the bill of materials in the form of CycloneDX 1.5 (JSON). Says nothing about the machine or the day that made it.

use crate::args::Sbom;
use crate::failure::{Failure, Result};
use crate::{output, sources};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

/// What `cargo metadata` says, as far as it is used.
#[derive(Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    description: Option<String>,
    /// Null for our own.
    source: Option<String>,
}

#[derive(Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Deserialize)]
struct DependencyKind {
    /// Null for ordinary ones, else `dev` or `build`.
    kind: Option<String>,
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<LockedPackage>,
}

#[derive(Deserialize)]
struct LockedPackage {
    name: String,
    version: String,
    checksum: Option<String>,
}

/// The packages that are programs or libraries of ours.
const SHIPPED: [&str; 2] = ["slangvm", "vmmaker"];

pub fn run(args: &Sbom) -> Result {
    let text = text(&args.root)?;
    match &args.output {
        Some(path) => output::write(path, text.as_bytes()),
        None => {
            anstream::print!("{text}");
            Ok(())
        }
    }
}

/// The bill of materials of the checkout at `root`.
pub fn text(root: &Path) -> Result<String> {
    let metadata = metadata(root)?;
    let checksums = checksums(root)?;
    let shipped = reachable(&metadata);
    let version = metadata.packages.iter().find(|p| p.name == "slangvm").map_or("", |p| &p.version);
    let mut components: Vec<(&Package, Value)> = metadata
        .packages
        .iter()
        .filter(|p| p.source.is_some())
        .map(|package| (package, component(package, &checksums, shipped.contains(package.id.as_str()))))
        .collect();
    components.sort_by(|(a, _), (b, _)| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    let document = json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "slangvm",
                "name": "slangvm",
                "version": version,
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            },
        },
        "components": components.into_iter().map(|(_, c)| c).collect::<Vec<_>>(),
    });
    Ok(format!("{}\n", serde_json::to_string_pretty(&document).expect("plain data")))
}

fn component(package: &Package, checksums: &BTreeMap<(String, String), String>, ships: bool) -> Value {
    let mut value = json!({
        "type": "library",
        "bom-ref": purl(package),
        "name": package.name,
        "version": package.version,
        "purl": purl(package),
        // What only builds or tests is listed, and does not ship.
        "scope": if ships { "required" } else { "excluded" },
    });
    if let Some(license) = &package.license {
        // Crates of old separate alternatives by a slash.
        value["licenses"] = json!([{ "expression": license.replace('/', " OR ") }]);
    }
    if let Some(description) = &package.description {
        value["description"] = json!(description.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    if let Some(checksum) = checksums.get(&(package.name.clone(), package.version.clone())) {
        value["hashes"] = json!([{ "alg": "SHA-256", "content": checksum }]);
    }
    value
}

fn purl(package: &Package) -> String {
    format!("pkg:cargo/{}@{}", package.name, package.version.replace('+', "%2B"))
}

fn metadata(root: &Path) -> Result<Metadata> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .current_dir(root)
        .args(["metadata", "--format-version", "1", "--locked", "--quiet"])
        .output()
        .map_err(|e| Failure::message(format!("cannot start cargo: {e}; is it on the path?")))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).trim().to_string();
        return Err(Failure::message(format!("cargo cannot describe {}:\n{said}", root.display())));
    }
    serde_json::from_slice(&output.stdout)
        .map_err(|e| Failure::message(format!("cargo's description of {} is not as expected: {e}", root.display())))
}

fn checksums(root: &Path) -> Result<BTreeMap<(String, String), String>> {
    let path = root.join("Cargo.lock");
    let lock: Lock = toml::from_str(&sources::read_text(&path)?)
        .map_err(|e| Failure::message(format!("{}: {e}", path.display())))?;
    Ok(lock.package.into_iter().filter_map(|p| Some(((p.name, p.version), p.checksum?))).collect())
}

/// The ids of everything that becomes part of a program of ours.
fn reachable(metadata: &Metadata) -> BTreeSet<&str> {
    let nodes: BTreeMap<&str, &Node> = metadata.resolve.nodes.iter().map(|n| (n.id.as_str(), n)).collect();
    let start = metadata.packages.iter().filter(|p| p.source.is_none() && SHIPPED.contains(&p.name.as_str()));
    let mut waiting: Vec<&str> = start.map(|p| p.id.as_str()).collect();
    let mut found = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if found.insert(id)
            && let Some(node) = nodes.get(id)
        {
            let ordinary = node.deps.iter().filter(|d| d.dep_kinds.iter().any(|k| k.kind.is_none()));
            waiting.extend(ordinary.map(|d| d.pkg.as_str()));
        }
    }
    found
}
