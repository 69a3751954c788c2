//! A configuration folder for profiles.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use super::{TOKEN, planwire, stderr, stdout};

/// A home folder, deleted when dropped.
pub(crate) struct Home(pub(crate) PathBuf);

impl Home {
    pub(crate) fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("auth-{name}"));
        let _ = fs::remove_dir_all(&folder);
        Self(folder)
    }

    pub(crate) fn run_with(
        &self,
        variables: &[(&str, &str)],
        arguments: &[&str],
        input: &str,
    ) -> Output {
        let mut command = planwire(arguments);
        command
            .env("PLANWIRE_CONFIG_DIR", &self.0)
            .envs(variables.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut process = command.spawn().unwrap();
        // The program may end without reading it.
        let _ = process.stdin.take().unwrap().write_all(input.as_bytes());
        process.wait_with_output().unwrap()
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.run_with(&[], arguments, "")
    }

    /// Adds a profile; no output may contain its token.
    pub(crate) fn add(&self, arguments: &[&str]) -> String {
        let output = self.run_with(&[], &[&["auth", "add"], arguments].concat(), TOKEN);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert_eq!(stdout(&output), "");
        stderr(&output).to_owned()
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.0.join("profiles.json")
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
