//! Runs the program in an environment without any settings of the developer.
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

/// Returns the program, with only the variables that the system needs.
pub(crate) fn planwire(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_planwire"));
    command.args(arguments).env_clear().stdin(Stdio::null());
    // Without the developer's profiles too.
    command.env("PLANWIRE_CONFIG_DIR", no_profiles());
    for name in ["PATH", "SystemRoot"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command
}

/// Returns a folder without profiles.
pub(crate) fn no_profiles() -> String {
    env!("CARGO_TARGET_TMPDIR").to_owned() + "/no-profiles"
}

/// Runs the program to its end.
pub(crate) fn run(arguments: &[&str]) -> Output {
    planwire(arguments).output().unwrap()
}

/// Runs the program with variables.
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

/// Returns the printed records of a successful run.
pub(crate) fn lines(output: &Output) -> Vec<&str> {
    assert_eq!((output.status.code(), stderr(output)), (Some(0), ""));
    stdout(output).lines().collect()
}

/// Returns the error for snapshots, and checks that stdout is empty.
pub(crate) fn error(output: &Output) -> String {
    assert_eq!(stdout(output), "");
    let text = stderr(output);
    assert_eq!(text.matches("error:").count(), 1, "{text}");
    format!("{text}exit code {}", output.status.code().unwrap())
}

/// A token that no output may contain.
pub(crate) const TOKEN: &str = "very-secret";

/// Settings for both APIs, at an address without a server.
pub(crate) const SETTINGS: &[(&str, &str)] = &[
    ("WETHOD_TOKEN", TOKEN),
    ("WETHOD_COMPANY", "acme"),
    ("PIRIOD_TOKEN", TOKEN),
    ("PIRIOD_WORKSPACE", "acc_1"),
];
