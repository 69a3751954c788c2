//! A git repository of its own, whatever git the tests themselves run under.

use std::path::Path;
use std::process::Command;

use super::text;

/// A command that is run in it.
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
        // What git says is part of what is said.
        .env("LC_ALL", "C")
        // A folder above that happens to be a repository is not this one.
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

/// Commits all that is there.
pub(crate) fn commit(root: &Path) {
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "--message", "a step"]);
}
