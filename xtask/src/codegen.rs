//! `cargo xtask codegen [--check]`: lints the documents, and regenerates everything that depends on them, including the
//! coverage table in the README.

pub(crate) mod generate;
pub(crate) mod listing;
pub(crate) mod lower;

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::coverage;
use crate::finding;
use crate::lint;
use crate::workspace::output;
use crate::workspace::write::Staged;
use generate::Artifact;

/// Regenerates all files, or with `check` only reports stale ones.
pub(crate) fn run(root: &Path, check: bool) -> Result<ExitCode, String> {
    let Some(bundles) = lint::clean_bundles(root) else {
        return Ok(ExitCode::FAILURE);
    };
    let mut artifacts = generate::artifacts(&bundles)?;
    match coverage::readme(root, &bundles) {
        Ok(text) => artifacts.push(Artifact {
            path: coverage::README.into(),
            text,
        }),
        Err(findings) => {
            finding::report(finding::in_order(findings));
            return Ok(ExitCode::FAILURE);
        }
    }
    let left_over = left_over(root, &artifacts)?;
    if check {
        Ok(report_stale(root, &artifacts, &left_over))
    } else {
        update(root, &artifacts, &left_over)
    }
}

fn update(root: &Path, artifacts: &[Artifact], left_over: &[PathBuf]) -> Result<ExitCode, String> {
    let mut changes = Vec::new();
    for artifact in artifacts {
        if let Some(staged) = Staged::of(&root.join(&artifact.path), &artifact.text)? {
            changes.push((&artifact.path, staged));
        }
    }
    let changed = changes.len() + left_over.len();
    for (path, staged) in changes {
        staged.put()?;
        output::say(format_args!("wrote {}", path.display()));
    }
    for path in left_over {
        fs::remove_file(root.join(path))
            .map_err(|error| format!("cannot remove {}: {error}", path.display()))?;
        output::say(format_args!("removed {}", path.display()));
    }
    output::say(format_args!(
        "{changed} of {} generated files changed",
        artifacts.len()
    ));
    Ok(ExitCode::SUCCESS)
}

fn report_stale(root: &Path, artifacts: &[Artifact], left_over: &[PathBuf]) -> ExitCode {
    let mut stale: Vec<String> = Vec::new();
    for artifact in artifacts {
        match fs::read(root.join(&artifact.path)) {
            Ok(text) if text == artifact.text.as_bytes() => {}
            Ok(_) => stale.push(format!(
                "{}: differs from the YAML",
                artifact.path.display()
            )),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                stale.push(format!("{}: is missing", artifact.path.display()));
            }
            Err(error) => stale.push(format!("{}: cannot read: {error}", artifact.path.display())),
        }
    }
    stale.extend(
        left_over
            .iter()
            .map(|path| format!("{}: is no longer generated", path.display())),
    );
    if stale.is_empty() {
        output::say(format_args!(
            "{} generated files are up to date",
            artifacts.len()
        ));
        return ExitCode::SUCCESS;
    }
    let what = match stale.len() {
        1 => "a generated file is stale".to_owned(),
        number => format!("{number} generated files are stale"),
    };
    finding::report_of_files(
        &what,
        &stale,
        "run `cargo xtask codegen` and commit its output",
    );
    ExitCode::FAILURE
}

/// Returns files that claim to be generated, but are not generated any more.
fn left_over(root: &Path, artifacts: &[Artifact]) -> Result<Vec<PathBuf>, String> {
    let generated_paths: BTreeSet<&Path> = artifacts
        .iter()
        .map(|artifact| artifact.path.as_path())
        .collect();
    let mut left_over = Vec::new();
    let folders: BTreeSet<&Path> = artifacts.iter().filter_map(|it| it.path.parent()).collect();
    for folder in folders {
        let entries = match fs::read_dir(root.join(folder)) {
            Ok(entries) => entries,
            Err(error)
                if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) =>
            {
                continue;
            }
            Err(error) => return Err(format!("cannot read {}: {error}", folder.display())),
        };
        for entry in entries {
            let entry =
                entry.map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
            let path = folder.join(entry.file_name());
            let generated =
                || fs::read_to_string(entry.path()).is_ok_and(|text| generate::is_generated(&text));
            if !generated_paths.contains(path.as_path()) && entry.path().is_file() && generated() {
                left_over.push(path);
            }
        }
    }
    left_over.sort();
    Ok(left_over)
}
