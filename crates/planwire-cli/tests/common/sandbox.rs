//! `planwire sandbox` in its own process.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

/// A sandbox that runs until it is dropped.
pub(crate) struct Sandbox {
    pub(crate) process: Child,
    /// The variables that it prints.
    pub(crate) variables: Vec<(String, String)>,
}

impl Sandbox {
    pub(crate) fn start(flags: &[&str]) -> Self {
        let arguments = [&["sandbox", "--port", "0"], flags].concat();
        let mut process = super::planwire(&arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stdout = BufReader::new(process.stdout.take().unwrap());
        let variables = stdout
            .lines()
            .take(6)
            .map(|line| {
                let line = line.unwrap();
                let (name, value) = line
                    .strip_prefix("export ")
                    .unwrap()
                    .split_once('=')
                    .unwrap();
                (name.to_owned(), value.to_owned())
            })
            .collect();
        Self { process, variables }
    }

    /// Returns the program, with the variables of the sandbox.
    pub(crate) fn planwire(&self, arguments: &[&str]) -> Command {
        let mut command = super::planwire(arguments);
        command.envs(self.variables.iter().cloned());
        command
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
