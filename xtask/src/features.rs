//! `cargo xtask features`: each package builds with no feature, with each alone and with all, and the oldest
//! Rust is the same wherever it is said.
//!
//! What is built follows from `cargo metadata`, so that a new package or feature is never forgotten.

mod builds;
mod metadata;
mod oldest_rust;

use std::path::Path;
use std::process::ExitCode;

use crate::finding;
use crate::workspace::output;
use metadata::Metadata;

/// Checks the versions of Rust first, which takes no time, and then all builds; none hides another.
pub(crate) fn run(root: &Path) -> Result<ExitCode, String> {
    let metadata = Metadata::read(root)?;
    let findings = oldest_rust::findings(root, &metadata)?;
    let agreed = findings.is_empty();
    if agreed {
        output::say(oldest_rust::summary(&metadata));
    } else {
        finding::report(findings);
    }
    let mut failed = Vec::new();
    let builds = builds::of(&metadata);
    for build in &builds {
        output::say(build);
        if let Err(said) = build.run(root)? {
            output::remark(said);
            failed.push(build.command());
        }
    }
    output::say(format_args!(
        "{} of {} builds pass",
        builds.len() - failed.len(),
        builds.len()
    ));
    if !failed.is_empty() {
        let s = if failed.len() == 1 { "" } else { "s" };
        finding::report_of_files(
            &format!("{} build{s} of single features failed", failed.len()),
            &failed,
            "mend what each says above, and repeat it alone with its command",
        );
    }
    Ok(if agreed && failed.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
