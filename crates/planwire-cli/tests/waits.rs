//! Retries, and the messages during the waits.

mod common;

use std::sync::atomic::{AtomicUsize, Ordering};

use common::server::{Server, page};
use common::{SETTINGS, error, run, run_with, stderr, stdout};

const BUDGETS: [&str; 3] = ["wethod", "budgets", "list"];

/// Starts a server that fails a number of times before it responds.
fn failing(times: usize) -> Server {
    let asked = AtomicUsize::new(0);
    Server::start(move |target| {
        let fails = asked.fetch_add(1, Ordering::SeqCst) < times;
        Some(match fails {
            true => (503, String::new()),
            false => (200, page(target, 3)),
        })
    })
}

#[test]
fn a_retry_is_reported_and_the_list_is_whole() {
    let server = failing(1);
    let url = server.url();
    let output = run_with(SETTINGS, &[&BUDGETS[..], &["--base-url", &url]].concat());
    assert_eq!(
        (output.status.code(), stdout(&output)),
        (Some(0), "{\"id\":1}\n{\"id\":2}\n{\"id\":3}\n")
    );
    assert_eq!(
        stderr(&output),
        "note: waiting 1 s (listBudgets: 503 Service Unavailable; attempt 2 of 6)\n"
    );
    assert_eq!(server.targets().len(), 3);
}

#[test]
fn attempts_are_limited() {
    for (attempts, expected) in [("1", 1), ("2", 2)] {
        let server = failing(10);
        let url = server.url();
        let flags = ["--base-url", &url, "--attempts", attempts];
        let text = error(&run_with(SETTINGS, &[&BUDGETS[..], &flags].concat()));
        assert!(text.ends_with("exit code 1"), "{text}");
        assert_eq!(
            text.matches("note: waiting").count(),
            expected - 1,
            "{text}"
        );
        assert_eq!(server.targets().len(), expected);
    }
}

#[test]
fn a_page_has_a_timeout() {
    let server = Server::start(|_| None);
    let url = server.url();
    let flags = ["--base-url", &url, "--timeout", "1"];
    insta::assert_snapshot!(error(&run_with(SETTINGS, &[&BUDGETS[..], &flags].concat())));
}

#[test]
fn a_flag_is_invalid() {
    let wrong = [
        &["--attempts", "0"][..],
        &["--attempts", "101"],
        &["--timeout", "0"],
        &["--timeout", "1.5"],
    ];
    let texts = wrong.map(|flags| error(&run(&[flags, &BUDGETS].concat())));
    insta::assert_snapshot!(texts.join("\n"));
    let text = error(&run(&["--attempts", "2", "sandbox"]));
    assert!(
        text.starts_with(
            "error: --attempts is for requests to an API and has no effect here; leave it out"
        ),
        "{text}"
    );
}

#[test]
fn verbose_shows_each_request_on_stderr() {
    let server = failing(1);
    let url = server.url();
    let said = |arguments: &[&str]| {
        let flags = ["--verbose", "--concurrency", "1", "--base-url", &url];
        let flags = if arguments.contains(&"list") {
            &flags[..]
        } else {
            &["-v", "--base-url", &url]
        };
        let output = run_with(SETTINGS, &[arguments, flags].concat());
        assert_eq!(output.status.code(), Some(0));
        // The elapsed time varies.
        let lines = stderr(&output)
            .lines()
            .map(|line| match line.split_once(" in ") {
                Some((before, after)) => {
                    let (time, after) = after.split_once(" (").unwrap();
                    assert!(
                        time.strip_suffix(" ms").unwrap().parse::<u64>().is_ok(),
                        "{line}"
                    );
                    format!("{before} in … ({after}")
                }
                None => line.to_owned(),
            });
        lines.collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!(said(&BUDGETS), @"
    note: GET /api/budgets, offset 0: 503 in … (attempt 1 of 6)
    note: waiting 1 s (listBudgets: 503 Service Unavailable; attempt 2 of 6)
    note: GET /api/budgets, offset 0: 200 in … (attempt 2 of 6)
    note: GET /api/budgets, offset 2: 200 in … (attempt 1 of 6)
    note: 3 requests sent; 4997 left of the hourly limit, if no other program has sent any
    ");
    // Piriod documents no rate limit.
    insta::assert_snapshot!(said(&["piriod", "plans", "list"]), @"
    note: GET /plans/, page 1: 200 in … (attempt 1 of 6)
    note: 1 request sent
    ");
    insta::assert_snapshot!(said(&["piriod", "request", "GET", "/plans/"]), @"
    note: GET /plans/: 200 in … (attempt 1 of 6)
    note: 1 request sent
    ");
}
