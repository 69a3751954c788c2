//! Asking git.

use std::path::Path;
use std::process::Command;

/// What a command of git prints about the repository that a folder belongs to; nothing where git, the
/// repository or what was asked for is not there.
pub(crate) fn ask(folder: &Path, arguments: &[&str]) -> Option<String> {
    let output = Command::new("git")
        .arg("-C")
        .arg(folder)
        .args(arguments)
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
