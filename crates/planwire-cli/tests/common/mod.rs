//! Runs the program as people do, in an environment that has nothing of the developer's.
#![allow(dead_code, reason = "each test file uses some of it")]
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

pub(crate) mod home;
pub(crate) mod sandbox;
pub(crate) mod server;
#[cfg(target_os = "linux")]
pub(crate) mod terminal;

use std::process::{Command, Output, Stdio};

/// The program, with nothing in its environment but what the system needs.
pub(crate) fn planwire(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_planwire"));
    command.args(arguments).env_clear().stdin(Stdio::null());
    // No profile of the developer's either.
    command.env("PLANWIRE_CONFIG_DIR", no_profiles());
    for name in ["PATH", "SystemRoot"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command
}

/// A folder without profiles.
pub(crate) fn no_profiles() -> String {
    env!("CARGO_TARGET_TMPDIR").to_owned() + "/no-profiles"
}

/// Runs it to its end.
pub(crate) fn run(arguments: &[&str]) -> Output {
    planwire(arguments).output().unwrap()
}

/// Runs it with variables.
pub(crate) fn run_with(variables: &[(&str, &str)], arguments: &[&str]) -> Output {
    planwire(arguments)
        .envs(variables.iter().copied())
        .output()
        .unwrap()
}

pub(crate) fn stdout(output: &Output) -> &str {
    std::str::from_utf8(&output.stdout).unwrap()
}

pub(crate) fn stderr(output: &Output) -> &str {
    std::str::from_utf8(&output.stderr).unwrap()
}

/// The records that were printed, after a run that went well.
pub(crate) fn lines(output: &Output) -> Vec<&str> {
    assert_eq!((output.status.code(), stderr(output)), (Some(0), ""));
    stdout(output).lines().collect()
}

/// An error as people see it, for snapshots: it leaves stdout alone.
pub(crate) fn error(output: &Output) -> String {
    assert_eq!(stdout(output), "");
    let text = stderr(output);
    assert_eq!(text.matches("error:").count(), 1, "{text}");
    format!("{text}exit code {}", output.status.code().unwrap())
}

/// What no output may ever show.
pub(crate) const TOKEN: &str = "very-secret";

/// Settings for both APIs, where no server is.
pub(crate) const SETTINGS: &[(&str, &str)] = &[
    ("WETHOD_TOKEN", TOKEN),
    ("WETHOD_COMPANY", "acme"),
    ("PIRIOD_TOKEN", TOKEN),
    ("PIRIOD_WORKSPACE", "acc_1"),
];
