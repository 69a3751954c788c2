//! The server that everything is read from: the sandbox, in a process of its own.

use std::env;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use planwire_sandbox::Sandbox;

/// Serves until the other side closes the input, and responds to each line with the number of requests.
pub(crate) fn serve(records: u64, latency: u64) {
    crate::reader::runtime().block_on(async {
        let sandbox = Sandbox::builder()
            .records(records)
            .latency(Duration::from_millis(latency))
            // After all of the documents' examples, so that a second run finds no record that changed.
            .clock("2030-01-01T00:00:00Z".parse().unwrap())
            .cache_pages(1 << 30)
            .record_requests()
            .start()
            .await
            .unwrap();
        let (wethod, piriod) = (sandbox.wethod(), sandbox.piriod());
        println!(
            "{} {} {}",
            wethod.base_url(),
            wethod.token(),
            wethod.company()
        );
        println!(
            "{} {} {}",
            piriod.base_url(),
            piriod.token(),
            piriod.workspace()
        );
        let responding = tokio::task::spawn_blocking(move || {
            for line in std::io::stdin().lines() {
                line.unwrap();
                println!("{}", sandbox.requests().len());
            }
        });
        responding.await.unwrap();
    });
}

/// A server in a process of its own, until it is dropped.
pub(crate) struct Server {
    pub(crate) wethod: Access,
    pub(crate) piriod: Access,
    process: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

/// An account of the server.
#[derive(Clone)]
pub(crate) struct Access {
    pub(crate) api: String,
    /// The URL, the token, and the company or workspace.
    pub(crate) words: Vec<String>,
}

impl Server {
    pub(crate) fn start(records: u64, latency: u64) -> Self {
        let mut process = Command::new(env::current_exe().unwrap())
            .args(["serve", &records.to_string(), &latency.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut output = BufReader::new(process.stdout.take().unwrap());
        let mut access = |api: &str| Access {
            api: api.to_owned(),
            words: line(&mut output)
                .split_whitespace()
                .map(str::to_owned)
                .collect(),
        };
        let (wethod, piriod) = (access("wethod"), access("piriod"));
        Self {
            wethod,
            piriod,
            input: process.stdin.take(),
            output,
            process,
        }
    }

    /// Returns the number of requests so far, up to the 10,000 that the sandbox remembers.
    pub(crate) fn requests(&mut self) -> usize {
        self.input.as_mut().unwrap().write_all(b"\n").unwrap();
        line(&mut self.output).trim().parse().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.input.take());
        let _ = self.process.wait();
    }
}

fn line(output: &mut BufReader<ChildStdout>) -> String {
    let mut line = String::new();
    output.read_line(&mut line).unwrap();
    line
}
