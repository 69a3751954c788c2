//! A git repository that is independent of the one around the tests.

use std::path::Path;
use std::process::Command;

use super::text;

/// Runs a command in the repository.
pub(crate) fn command(program: &str, root: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("GIT_") {
            command.env_remove(name);
        }
    }
    command
        .env("GIT_CONFIG_GLOBAL", root.join("no-such-file"))
        .env("GIT_CONFIG_NOSYSTEM", "1")
        // The messages of git are part of the output.
        .env("LC_ALL", "C")
        // A repository above the folder is not this one.
        .env("GIT_CEILING_DIRECTORIES", root.parent().unwrap());
    for role in ["AUTHOR", "COMMITTER"] {
        command
            .env(format!("GIT_{role}_NAME"), "somebody")
            .env(format!("GIT_{role}_EMAIL"), "somebody@example.com")
            .env(format!("GIT_{role}_DATE"), "2026-01-01T00:00:00Z");
    }
    command
}

pub(crate) fn git(root: &Path, arguments: &[&str]) {
    let output = command("git", root).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
}

pub(crate) fn initialize(root: &Path) {
    git(root, &["init", "--quiet", "--initial-branch", "main"]);
}

/// Commits all files.
pub(crate) fn commit(root: &Path) {
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "--message", "a step"]);
}
