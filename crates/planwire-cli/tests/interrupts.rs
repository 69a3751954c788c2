//! Signals that end the program, and its output until then.
#![cfg(unix)]
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod common;

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, ChildStdout, Command, Stdio};

use common::server::{Server, page, window};
use common::{SETTINGS, planwire, stderr};

/// Returns the first page, and no response afterwards.
fn half(target: &str) -> Option<(u16, String)> {
    (window(target).0 == 0).then(|| (200, page(target, 250)))
}

fn send(signal: &str, process: &Child) {
    let command = format!("kill -{signal} {}", process.id());
    let status = Command::new("sh").args(["-c", &command]).status();
    assert!(status.unwrap().success());
}

/// Runs a command on a server, with both outputs piped.
fn start(server: &Server, arguments: &[&str]) -> (Child, BufReader<ChildStdout>) {
    let url = server.url();
    let mut process = planwire(&[arguments, &["--base-url", &url]].concat())
        .envs(SETTINGS.iter().copied())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let stdout = BufReader::new(process.stdout.take().unwrap());
    (process, stdout)
}

/// Returns the output after the signal: stdout, stderr, and the exit code.
fn end(mut process: Child, mut stdout: impl Read) -> (String, String, Option<i32>) {
    let (mut out, mut err) = (String::new(), String::new());
    stdout.read_to_string(&mut out).unwrap();
    let mut stderr = process.stderr.take().unwrap();
    stderr.read_to_string(&mut err).unwrap();
    (out, err, process.wait().unwrap().code())
}

/// Interrupts a list after a number of lines; returns all of its output.
fn interrupted(signal: &str, lines: usize, flags: &[&str]) -> (String, String, Option<i32>) {
    let server = Server::start(half);
    let list = ["wethod", "budgets", "list"];
    let (process, mut stdout) = start(&server, &[&list[..], flags].concat());
    let mut before = String::new();
    for _ in 0..lines {
        stdout.read_line(&mut before).unwrap();
    }
    server.wait_for(2);
    send(signal, &process);
    let (out, err, code) = end(process, stdout);
    (before + &out, err, code)
}

#[test]
fn each_signal_names_the_position() {
    for (signal, code) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
        let (out, err, ended) = interrupted(signal, 100, &[]);
        assert_eq!((out.lines().count(), ended), (100, Some(code)));
        assert!(
            err.starts_with("interrupted after 100 records\n\nTo resume"),
            "{err}"
        );
        assert!(err.contains("with --resume 1/99/100/100"), "{err}");
    }
}

#[test]
fn the_output_ends_with_a_whole_line() {
    for (format, lines) in [("ndjson", 100), ("json", 100), ("csv", 101), ("table", 101)] {
        let (out, err, code) = interrupted("INT", lines, &["--output", format]);
        assert!(out.ends_with('\n'), "{format}");
        assert_eq!(code, Some(130));
        assert_eq!(
            err.contains("the JSON is incomplete"),
            format == "json",
            "{err}"
        );
        assert_eq!(err.contains("in another file"), format == "json", "{err}");
        assert_eq!(
            err.contains("appended (`>>`, not `>`)"),
            format != "json",
            "{err}"
        );
    }
}

/// Follows the hint, with `>>`.
#[test]
fn csv_in_two_parts_is_csv() {
    for flags in [&[][..], &["--columns", "id,status"]] {
        let (first, err, _) = interrupted("INT", 101, &[&["--output", "csv"], flags].concat());
        let added = err.trim_end().rsplit_once(" with ").unwrap().1.to_owned();
        let server = Server::start(|target| Some((200, page(target, 250))));
        let list = ["wethod", "budgets", "list", "--output", "csv"];
        let added: Vec<_> = added.split(' ').collect();
        let (process, stdout) = start(&server, &[&list[..], flags, &added].concat());
        let (rest, _, code) = end(process, stdout);
        assert_eq!(code, Some(0));
        let (whole, _, _) = {
            let (process, stdout) = start(&server, &[&list[..], flags].concat());
            end(process, stdout)
        };
        assert_eq!(first + &rest, whole);
    }
}

/// The header of the first part has an undocumented column; the second part has it too, in the same place.
#[test]
fn csv_in_two_parts_has_the_same_columns() {
    let record = |id: u64| match id {
        1 => r#"{"id":1,"sauce":"hot"}"#.to_owned(),
        id => format!(r#"{{"id":{id},"more":1,"sauce":"mild"}}"#),
    };
    let broken = Server::start(move |target| {
        Some(match window(target).0 {
            0 => (200, common::server::page_of(target, 150, record)),
            _ => (404, String::new()),
        })
    });
    let list = ["wethod", "product-levels", "list", "--output", "csv"];
    let (process, stdout) = start(&broken, &list);
    let (first, err, _) = end(process, stdout);
    let added = err.trim_end().rsplit_once(" with ").unwrap().1.to_owned();
    assert!(
        added.ends_with(
            "--columns id,created_at,updated_at,product_id,level_id,days,sauce,more --undocumented"
        ),
        "{err}"
    );
    let whole =
        Server::start(move |target| Some((200, common::server::page_of(target, 150, record))));
    let added: Vec<_> = added.split(' ').collect();
    let (process, stdout) = start(&whole, &[&list[..], &added].concat());
    let (rest, _, _) = end(process, stdout);
    let all = first + &rest;
    let mut reader = csv::Reader::from_reader(all.as_bytes());
    let ids: Vec<u64> = reader
        .records()
        .map(|row| {
            let row = row.unwrap();
            assert_eq!(&row[6], if &row[0] == "1" { "hot" } else { "mild" });
            row[0].parse().unwrap()
        })
        .collect();
    assert_eq!(ids, (1..=150).collect::<Vec<_>>());
}

#[test]
fn an_interrupted_write_has_an_unknown_outcome() {
    for (signal, code) in [("INT", 130), ("TERM", 143), ("HUP", 129)] {
        let server = Server::start(|_| None);
        let approve = ["wethod", "budgets", "approve", "7", "--yes"];
        let (process, stdout) = start(&server, &approve);
        server.wait_for(1);
        send(signal, &process);
        let (out, err, ended) = end(process, stdout);
        assert_eq!(out, "");
        assert!(err.contains("only the API knows"), "{signal}: {err}");
        let _ = (code, ended);
    }
}

/// Returns a response larger than a pipe's buffer.
fn large(_: &str) -> Option<(u16, String)> {
    let record = format!(r#"{{"id":1,"notes":"{}"}}"#, "x".repeat(10_000));
    Some((200, format!("[{}]", vec![record; 100].join(","))))
}

#[test]
fn a_second_signal_ends_a_program_that_nobody_reads() {
    let server = Server::start(large);
    // The write of the file waits for its reader.
    let (mut process, mut stdout) = start(&server, &["wethod", "request", "GET", "/api/budgets"]);
    stdout.read_exact(&mut [0]).unwrap();
    assert_eq!(process.try_wait().unwrap(), None);
    send("INT", &process);
    assert_eq!(process.wait().unwrap().code(), Some(130));
}

#[test]
fn a_signal_that_the_parent_ignores_stays_ignored() {
    let server = Server::start(half);
    let url = server.url();
    let command = format!(
        "trap '' HUP; exec {} wethod budgets list --base-url {url}",
        env!("CARGO_BIN_EXE_planwire")
    );
    let mut process = Command::new("sh")
        .args(["-c", &command])
        .env("PLANWIRE_CONFIG_DIR", "/nonexistent")
        .envs(SETTINGS.iter().copied())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let stdout = BufReader::new(process.stdout.take().unwrap());
    server.wait_for(2);
    send("HUP", &process);
    send("TERM", &process);
    let (_, _, code) = end(process, stdout);
    assert_eq!(code, Some(143));
}

/// The system's limit on file sizes has the same effect as a full disk.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_whole_lines() {
    let file = env!("CARGO_TARGET_TMPDIR").to_owned() + "/full.csv";
    let command = format!(
        "trap '' XFSZ; ulimit -f 16; exec {} --sandbox wethod budgets list --output csv > {file}",
        env!("CARGO_BIN_EXE_planwire")
    );
    let output = Command::new("sh").args(["-c", &command]).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text.len() > 4_000 && text.ends_with('\n'), "{}", text.len());
}
