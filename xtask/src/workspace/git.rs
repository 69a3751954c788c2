//! Asking git.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

/// The repository that a folder belongs to.
#[derive(Clone, Copy)]
pub(crate) struct Git<'root> {
    pub(crate) root: &'root Path,
}

impl Git<'_> {
    /// What a command of git prints, or why it failed.
    pub(crate) fn run(&self, arguments: &[&str]) -> Result<String, String> {
        self.run_with(arguments, &[])
    }

    /// The same with variables of the environment.
    pub(crate) fn run_with(
        &self,
        arguments: &[&str],
        environment: &[(&str, &OsStr)],
    ) -> Result<String, String> {
        let output = Command::new("git")
            .arg("-C")
            .arg(self.root)
            .args(arguments)
            .envs(environment.iter().copied())
            .output()
            .map_err(|error| format!("git cannot be run: {error}"))?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
        } else {
            let said = String::from_utf8_lossy(&output.stderr);
            Err(format!("git says: {}", said.trim()))
        }
    }
}
