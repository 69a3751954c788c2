//! Runs git.

use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

/// A folder in a repository.
#[derive(Clone, Copy)]
pub(crate) struct Git<'root> {
    pub(crate) root: &'root Path,
}

impl Git<'_> {
    /// Runs a command and returns its output.
    ///
    /// # Errors
    ///
    /// If git cannot be run or fails.
    pub(crate) fn run(&self, arguments: &[&str]) -> Result<String, String> {
        self.run_with(arguments, &[])
    }

    /// Runs a command with environment variables.
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
            .map_err(|error| format!("cannot run git: {error}"))?;
        if output.status.success() {
            Ok(String::from_utf8_lossy(&output.stdout).trim().to_owned())
        } else {
            let said = String::from_utf8_lossy(&output.stderr);
            Err(format!("git failed: {}", said.trim()))
        }
    }
}
