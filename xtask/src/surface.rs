//! `cargo xtask surface [--check]`: what people can name does not change without a line in the changelog.
//!
//! The snapshots of the surface say what people can name, and the changelog has a digest of them. Whoever
//! changes one has to change the other, and only a new line under Unreleased lets this task do it.

mod changelog;
mod history;
mod snapshots;

use std::path::Path;
use std::process::ExitCode;

use crate::finding::{self, Finding};
use crate::workspace::output;
use crate::workspace::write;
use changelog::Changelog;

/// Writes the digest of the surface into the changelog, or with `check` only says whether it stands there.
pub(crate) fn run(root: &Path, check: bool) -> Result<ExitCode, String> {
    let pending = snapshots::pending(root)?;
    if !pending.is_empty() {
        let s = if pending.len() == 1 { "" } else { "s" };
        finding::report_of_files(
            &format!("{} snapshot{s} not reviewed", pending.len()),
            &pending,
            "run `cargo insta review`, and commit what you accept",
        );
        return Ok(ExitCode::FAILURE);
    }
    let digest = snapshots::digest(root)?;
    let changelog = match Changelog::read(root) {
        Ok(changelog) => changelog,
        Err(findings) => return Ok(failed(findings)),
    };
    if changelog.digest() == Some(&digest) {
        output::say(format_args!(
            "the surface is the one that {} knows",
            changelog::FILE
        ));
        return Ok(ExitCode::SUCCESS);
    }
    if check {
        return Ok(failed(vec![changelog.stale(&digest)]));
    }
    let known = history::changelog_of_last_digest(root, &changelog);
    if !changelog.says_more_than(known.as_deref()) {
        return Ok(failed(vec![changelog.silent(known.is_some())]));
    }
    if write::if_changed(&root.join(changelog::FILE), &changelog.with(&digest))? {
        output::say(format_args!("wrote {}", changelog::FILE));
    }
    Ok(ExitCode::SUCCESS)
}

fn failed(findings: Vec<Finding>) -> ExitCode {
    finding::report(findings);
    ExitCode::FAILURE
}
