//! Builds an image: `build_image OUTPUT PROFILE FOLDER...`.

use image::build::{Options, Profile, build};
use std::path::{Path, PathBuf};

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    let mut entries = std::fs::read_dir(folder)?.map(|e| e.map(|e| e.path())).collect::<Result<Vec<_>, _>>()?;
    entries.sort();
    for entry in entries {
        if entry.is_dir() {
            collect(&entry, found)?;
        } else if entry.extension().is_some_and(|e| e == "st") {
            found.push(entry);
        }
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [output, profile, folders @ ..] = args.as_slice() else { return Err("OUTPUT PROFILE FOLDER...".into()) };
    let profile = Profile::parse(&std::fs::read_to_string(profile)?)?;
    let mut paths = Vec::new();
    for folder in folders {
        collect(Path::new(folder), &mut paths)?;
    }
    let sources = paths
        .iter()
        .map(|p| Ok((p.display().to_string(), std::fs::read_to_string(p)?)))
        .collect::<std::io::Result<Vec<_>>>()?;
    match build(&sources, &profile, &Options::default()) {
        Ok(built) => {
            std::fs::write(output, &built.bytes)?;
            println!(
                "{}: {} classes, {} methods, {} objects, {} bytes",
                output, built.report.classes, built.report.methods, built.report.objects, built.report.file_bytes
            );
            Ok(())
        }
        Err(problems) => {
            for problem in &problems {
                let place = problem.location.map_or(String::new(), |l| {
                    sources.get(l.file.0 as usize).map_or(String::new(), |(path, text)| {
                        let file = slang::source::SourceFile::new(path.clone(), text.as_str());
                        let at = file.line_column(l.span.start as usize);
                        format!("{path}:{}:{}: ", at.line, at.column)
                    })
                });
                eprintln!("{place}{}: {}", problem.code, problem.message);
            }
            Err(format!("{} problems", problems.len()).into())
        }
    }
}
