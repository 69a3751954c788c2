//! Runs the program on a terminal, created by `script` of util-linux.

use std::process::{Command, Stdio};

/// Returns the screen of a shell command at that width, in which `planwire` is the program.
pub(crate) fn shown(width: usize, command: &str) -> String {
    let program = env!("CARGO_BIN_EXE_planwire");
    let command =
        format!("stty cols {width} rows 24; planwire() {{ {program} \"$@\"; }}; {command}");
    let output = Command::new("script")
        .args(["--quiet", "--return", "--command", &command, "/dev/null"])
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap())
        .env("SHELL", "/bin/sh")
        .env("NO_COLOR", "1")
        .env("TERM", "xterm")
        .env("PLANWIRE_CONFIG_DIR", super::no_profiles())
        .envs(super::SETTINGS.iter().copied())
        .stdin(Stdio::null())
        .output()
        .unwrap();
    String::from_utf8(output.stdout)
        .unwrap()
        .replace("\r\n", "\n")
}
