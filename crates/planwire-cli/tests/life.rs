//! The end of the program if its last line is not read.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod common;

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, ExitStatus, Stdio};

use common::sandbox::Sandbox;
use common::server::{Server, page};
use common::{SETTINGS, lines, planwire, stderr};

fn interrupt(process: &Child) {
    signal(process, "INT");
}

fn signal(process: &Child, name: &str) {
    let command = format!("kill -{name} {}", process.id());
    assert!(
        Command::new("sh")
            .args(["-c", &command])
            .status()
            .unwrap()
            .success()
    );
}

/// Returns stderr and the exit status.
fn end(process: &mut Child) -> (String, ExitStatus) {
    let mut text = String::new();
    process
        .stderr
        .take()
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    (text, process.wait().unwrap())
}

fn piped(mut command: Command) -> Child {
    command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}

#[test]
fn a_closed_pipe_ends_a_list_quietly() {
    for format in ["ndjson", "json", "csv", "table"] {
        let mut process = piped(planwire(&[
            "--sandbox",
            "wethod",
            "budgets",
            "list",
            "-o",
            format,
        ]));
        let mut stdout = BufReader::new(process.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        drop(stdout);
        let (text, status) = end(&mut process);
        assert_eq!(
            (text.as_str(), status.code(), line.is_empty()),
            ("", Some(0), false),
            "{format}"
        );
    }
}

#[test]
fn a_closed_pipe_ends_help_quietly() {
    for arguments in [&["--help"][..], &["wethod"], &["completions", "bash"]] {
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let output = planwire(arguments).stdout(writer).output().unwrap();
        assert_eq!(
            (stderr(&output), output.status.code()),
            ("", Some(0)),
            "{arguments:?}"
        );
    }
}

/// Returns the first page, and no response afterwards.
fn half(target: &str) -> Option<(u16, String)> {
    let first = target.contains("offset=0");
    first.then(|| (200, page(target, 250)))
}

#[test]
fn an_interruption_keeps_the_output() {
    let server = Server::start(half);
    let url = server.url();
    let mut command = planwire(&["wethod", "budgets", "list", "--base-url", &url]);
    command.envs(SETTINGS.iter().copied());
    let mut process = piped(command);
    let mut stdout = BufReader::new(process.stdout.take().unwrap());
    let mut line = String::new();
    // The records of the first page arrive before the second page does.
    for id in 1..=100 {
        line.clear();
        stdout.read_line(&mut line).unwrap();
        assert_eq!(line, format!("{{\"id\":{id}}}\n"));
    }
    interrupt(&process);
    let (text, status) = end(&mut process);
    insta::assert_snapshot!(text, @"
    interrupted after 100 records

    To resume after the last record, run the same command with its output appended (`>>`, not `>`) and with --resume 1/99/100/100,99,98,97,96,95,94,93
    ");
    assert_eq!(status.code(), Some(130));
    assert_eq!(stdout.read_line(&mut line).unwrap(), 0);
}

/// Returns a response larger than a pipe's buffer.
fn large(_: &str) -> Option<(u16, String)> {
    let record = format!(r#"{{"id":1,"notes":"{}"}}"#, "x".repeat(10_000));
    Some((200, format!("[{}]", vec![record; 100].join(","))))
}

#[test]
fn a_stopped_reader_does_not_block_an_interruption() {
    let server = Server::start(large);
    let url = server.url();
    let mut command = planwire(&["wethod", "budgets", "list", "--base-url", &url]);
    command.envs(SETTINGS.iter().copied());
    let mut process = piped(command);
    let mut stdout = process.stdout.take().unwrap();
    // It is blocked while writing.
    stdout.read_exact(&mut [0]).unwrap();
    interrupt(&process);
    let (text, status) = end(&mut process);
    assert_eq!(status.code(), Some(130));
    insta::assert_snapshot!(text, @"warning: interrupted because nothing read the output: its last line may be incomplete");
}

#[test]
fn the_sandbox_serves_other_programs_until_it_is_interrupted() {
    let mut sandbox = Sandbox::start(&["--records", "7", "--latency-ms", "1"]);
    let of = |list: &[&str]| lines(&sandbox.planwire(list).output().unwrap()).len();
    assert_eq!(of(&["wethod", "budgets", "list"]), 7);
    assert_eq!(
        of(&["piriod", "plans", "list", "--ordering", "-created"]),
        7
    );
    let names: Vec<_> = sandbox
        .variables
        .iter()
        .map(|(name, _)| name.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "WETHOD_BASE_URL",
            "WETHOD_TOKEN",
            "WETHOD_COMPANY",
            "PIRIOD_BASE_URL",
            "PIRIOD_TOKEN",
            "PIRIOD_WORKSPACE"
        ]
    );
    interrupt(&sandbox.process);
    let (text, status) = end(&mut sandbox.process);
    assert!(
        text.starts_with("The sandbox listens on 127.0.0.1:"),
        "{text}"
    );
    assert_eq!(status.code(), Some(130));
}

#[test]
fn each_signal_reports_an_interrupted_write() {
    for (name, code) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
        let server = Server::start(|_| None);
        let url = server.url();
        let mut command = planwire(&[
            "wethod",
            "budgets",
            "draft",
            "7",
            "--yes",
            "--base-url",
            &url,
        ]);
        command.envs(SETTINGS.iter().copied());
        let mut process = piped(command);
        server.wait_for(1);
        signal(&process, name);
        let (text, status) = end(&mut process);
        insta::allow_duplicates! {
            insta::assert_snapshot!(text, @"note: interrupted: only the API knows if this took effect; check with `planwire wethod budgets get 7`");
        }
        assert_eq!(status.code(), Some(code), "{name}");
    }
}

#[test]
fn a_signal_ends_a_blocked_output() {
    // It is blocked at the output of a write that is not read.
    let body = format!(r#"{{"id":7,"notes":"{}"}}"#, "x".repeat(1_000_000));
    for name in ["INT", "TERM", "HUP"] {
        let body = body.clone();
        let server = Server::start(move |_| Some((200, body.clone())));
        let url = server.url();
        let mut command = planwire(&[
            "wethod",
            "budgets",
            "draft",
            "7",
            "--yes",
            "--base-url",
            &url,
        ]);
        command.envs(SETTINGS.iter().copied());
        let mut process = piped(command);
        let mut stdout = process.stdout.take().unwrap();
        stdout.read_exact(&mut [0]).unwrap();
        signal(&process, name);
        let (text, status) = end(&mut process);
        assert!(
            status.code().is_some_and(|it| it > 128),
            "{name}: {status} {text}"
        );
    }
}

#[test]
fn a_program_under_nohup_survives_its_terminal() {
    let server = Server::start(half);
    let url = server.url();
    let mut command = Command::new("nohup");
    let planwire = planwire(&["wethod", "budgets", "list", "--base-url", &url]);
    command
        .arg(planwire.get_program())
        .args(planwire.get_args())
        .env_clear();
    command.envs(SETTINGS.iter().copied());
    command.envs(
        planwire
            .get_envs()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    let mut process = piped(command);
    server.wait_for(2);
    signal(&process, "HUP");
    signal(&process, "TERM");
    let (_, status) = end(&mut process);
    assert_eq!(status.code(), Some(143));
}
