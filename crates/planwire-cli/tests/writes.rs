//! Requests that change data: bodies, confirmations, responses.
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod common;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use common::server::Server;
use common::{SETTINGS, TOKEN, error, lines, planwire, run, run_with, stderr, stdout};

const DRAFT: [&str; 4] = ["wethod", "budgets", "draft", "7"];
const CLIENT: [&str; 4] = ["wethod", "clients", "update", "7"];
const SUBSCRIPTION: [&str; 3] = ["piriod", "subscriptions", "create"];

fn with_input(arguments: &[&str], input: &str) -> Output {
    let mut command = planwire(arguments);
    command
        .envs(SETTINGS.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut process = command.spawn().unwrap();
    // The program may end without reading it.
    let _ = process.stdin.take().unwrap().write_all(input.as_bytes());
    process.wait_with_output().unwrap()
}

fn file(name: &str, text: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path
}

/// Returns the output of `--dry-run`.
fn dry(command: &[&str], flags: &[&str]) -> String {
    let output = run_with(SETTINGS, &[command, flags, &["--dry-run"]].concat());
    lines(&output).join("\n")
}

/// Returns its last line.
fn body(command: &[&str], flags: &[&str]) -> String {
    dry(command, flags)
        .rsplit_once("\n\n")
        .unwrap()
        .1
        .to_owned()
}

#[test]
fn a_dry_run_shows_the_request_and_sends_nothing() {
    let server = Server::start(|_| None);
    let url = server.url();
    let of = |command: &[&str], flags: &[&str]| {
        let flags = [flags, &["--base-url", &url]].concat();
        dry(command, &flags).replace(&url, "http://127.0.0.1:PORT")
    };
    insta::assert_snapshot!("dry_run_of_an_action", of(&DRAFT, &[]));
    insta::assert_snapshot!(
        "dry_run_of_a_change",
        of(
            &CLIENT,
            &[
                "--corporate-name",
                "Größe & \"Söhne\"",
                "--clear",
                "group_id",
                "--field",
                "notes=null"
            ],
        )
    );
    insta::assert_snapshot!(
        "dry_run_of_a_creation",
        of(
            &SUBSCRIPTION,
            &[
                "--customer",
                "12",
                "--date-start",
                "2024-01-31",
                "--document",
                "12",
                "--field",
                r#"lines=[{"plan": "pla_1", "quantity": 1.10}]"#,
                "--field",
                "test_mode=true",
                "--custom-change",
                "900.10",
                "--test-mode",
            ],
        )
    );
    insta::assert_snapshot!(
        "dry_run_of_a_list",
        of(
            &["wethod", "streams", "list-members", "7"],
            &[
                "--max-items",
                "5",
                "--updated-at",
                "gt:2024-01-01T20:00:00+02:00"
            ],
        )
    );
    insta::assert_snapshot!(
        "dry_run_of_any",
        of(
            &["wethod", "request", "post", "/api/new things"],
            &["--query", "a=b=c&d", "--query", "a=2"],
        )
    );
    assert_eq!(server.targets(), Vec::<String>::new());
    for text in [of(&DRAFT, &[]), of(&["wethod", "budgets", "list"], &[])] {
        assert!(!text.contains(TOKEN), "{text}");
    }
}

#[test]
fn flags_and_fields_override_the_input() {
    let input = file(
        "input.json",
        "{\"corporate_name\": \"of the file\",\n  \"notes\": \"kept\", \"vat\": \"1\"}",
    );
    let input = input.to_str().unwrap();
    let flags = [
        "--input",
        input,
        "--corporate-name=by flag",
        "--field=vat=",
        "--clear=group_id",
    ];
    assert_eq!(
        body(&CLIENT, &flags),
        r#"{"corporate_name":"by flag","notes":"kept","vat":"","group_id":null}"#
    );
    let arguments = [&CLIENT[..], &["--input", "-", "--dry-run"]].concat();
    let output = with_input(&arguments, r#"{"vat": "2"}"#);
    assert!(
        stdout(&output).ends_with("\n\n{\"vat\":\"2\"}\n"),
        "{output:?}"
    );
}

#[test]
fn numbers_are_sent_as_they_are_written() {
    let update = ["wethod", "budget-tasks", "update", "7"];
    let flags = ["--external-cost", "12345678901234567.10", "--undocumented"];
    let more = ["--field", "more=[1.0, 1E+2, 0.10000000000000000001]"];
    assert_eq!(
        body(&update, &[&flags[..], &more].concat()),
        r#"{"external_cost":12345678901234567.10,"more":[1.0, 1E+2, 0.10000000000000000001]}"#
    );
}

#[test]
fn the_path_sets_the_repeated_field_of_the_body() {
    let update = ["wethod", "timesheets", "update", "7"];
    assert_eq!(
        body(&update, &["--hours", "1.50"]),
        r#"{"hours":1.50,"id":7}"#
    );
    for (same, is_same) in [("7", true), ("\"7\"", true), ("8", false)] {
        let input = format!(r#"{{"id": {same}, "hours": 2}}"#);
        let arguments = [&update[..], &["--input", "-", "--dry-run"]].concat();
        let output = with_input(&arguments, &input);
        assert_eq!(
            output.status.code(),
            Some(if is_same { 0 } else { 2 }),
            "{output:?}"
        );
    }
}

#[test]
fn a_body_is_invalid() {
    let of = |command: &[&str], flags: &[&str]| {
        let output = run_with(SETTINGS, &[command, flags].concat());
        let text = error(&output);
        format!("{} {}\n{text}\n\n", command.join(" "), flags.join(" "))
    };
    let twice = file("twice.json", r#"{"vat": "1", "vat": "2"}"#);
    let list = file("list.json", "[1]");
    let misspelled = file("misspelled.json", r#"{"corporate_nmae": "x"}"#);
    let path = |path: &Path| path.to_str().unwrap().to_owned();
    let mut texts = String::new();
    for flags in [
        &[][..],
        &["--corporate-name", "x", "--field", "corporate_name=y"],
        &["--field", "corporate_nmae=x"],
        &["--field", "nothing_like_it=x"],
        &["--field", "corporate_name"],
        &["--field", "corporate_name.first=x"],
        &["--field", "a..b=x"],
        &["--clear", "corporate_name"],
        &["--input", "/no/such/file"],
    ] {
        texts += &of(&CLIENT, flags);
    }
    for input in [&twice, &list, &misspelled] {
        let input = path(input);
        let text = of(&CLIENT, &["--input", &input]);
        texts += &text.replace(&input, "FILE");
    }
    texts += &of(&SUBSCRIPTION, &["--customer", "12", "--yes"]);
    texts += &of(&SUBSCRIPTION, &["--collection-scheme", "sned"]);
    texts += &of(&SUBSCRIPTION, &["--billing-cycles", "1.5"]);
    texts += &of(&SUBSCRIPTION, &["--custom-change", "1,5"]);
    texts += &of(&SUBSCRIPTION, &["--field", "lines=pla_1"]);
    texts += &of(&SUBSCRIPTION, &["--field", "lines=[pla_1]"]);
    texts += &of(
        &["wethod", "timesheets", "update", "7"],
        &["--mode", "daily"],
    );
    texts += &of(&["wethod", "budgets", "approve"], &[]);
    texts += &of(&["wethod", "budgets", "aprove", "7"], &[]);
    texts += &of(&["wethod", "request", "fetch", "/api"], &[]);
    texts += &of(&["wethod", "request", "get", "api"], &[]);
    insta::assert_snapshot!(texts);
}

/// Starts a server that responds to every request alike, and returns the outcome of a command.
fn outcome_of(command: &[&str], status: u16, response: &'static str) -> (Output, Vec<String>) {
    let server = Server::start(move |_| Some((status, response.to_owned())));
    let url = server.url();
    let flags = ["--base-url", &url, "--attempts", "1"];
    let output = run_with(SETTINGS, &[command, &flags].concat());
    (output, server.targets())
}

#[test]
fn a_change_without_a_terminal_requires_yes() {
    for command in [
        &DRAFT[..],
        &["wethod", "budget-tasks", "delete", "7"],
        &["wethod", "timesheets", "update", "7", "--hours", "1"],
        &["piriod", "orders", "finalize", "7"],
        &["wethod", "request", "DELETE", "/api/anything"],
        // The documented properties of a path apply, however it is called.
        &["piriod", "request", "GET", "/orders/7/finalize/"],
    ] {
        let (output, targets) = outcome_of(command, 200, "{}");
        insta::allow_duplicates! {
            insta::assert_snapshot!(error(&output), @r"
            error: this request changes data, and there is no terminal for the confirmation: add --yes to skip it, or --dry-run to see the request
            exit code 2
            ");
        }
        assert_eq!(targets, Vec::<String>::new());
        for yes in ["--yes", "-y"] {
            let (output, targets) = outcome_of(&[command, &[yes]].concat(), 200, "{}");
            assert_eq!(
                (output.status.code(), targets.len()),
                (Some(0), 1),
                "{output:?}"
            );
        }
    }
    for command in [
        &["wethod", "budgets", "get", "7"][..],
        &["wethod", "request", "GET", "/api/anything"],
    ] {
        let (output, targets) = outcome_of(command, 200, "{}");
        assert_eq!(
            (output.status.code(), targets.len()),
            (Some(0), 1),
            "{output:?}"
        );
    }
}

#[test]
fn a_record_is_printed_in_each_format() {
    let record = r#"{"nobody_knows": [1.0], "id": 7,
  "status": "=1+1", "total_price": 10.50, "version": null}"#;
    let mut texts = String::new();
    for format in ["table", "json", "ndjson", "csv"] {
        let command = ["wethod", "budgets", "get", "7", "--output", format];
        let (output, _) = outcome_of(&command, 200, record);
        texts += &format!("{format}\n{}{}\n", stdout(&output), stderr(&output));
    }
    for (format, response) in [
        ("table", r#"[{"id": 1}, {"id": 2}]"#),
        ("csv", "[]"),
        ("ndjson", "[1, 2]"),
        ("table", "[1, 2]"),
    ] {
        let command = ["piriod", "reminder-messages", "list", "--output", format];
        let (output, _) = outcome_of(&command, 200, response);
        texts += &format!(
            "{format} of {response}\n{}{}\n",
            stdout(&output),
            stderr(&output)
        );
    }
    insta::assert_snapshot!(texts);
}

#[test]
fn an_empty_response_is_a_line_on_stderr() {
    let said = |command: &[&str], status, response| {
        let (output, _) = outcome_of(&[command, &["--yes"]].concat(), status, response);
        assert_eq!((output.status.code(), stdout(&output)), (Some(0), ""));
        stderr(&output).to_owned()
    };
    let delete = ["wethod", "budget-tasks", "delete", "7"];
    assert_eq!(said(&delete, 200, ""), "deleted: 200\n");
    assert_eq!(said(&delete, 200, "[]"), "deleted: 200\n");
    assert_eq!(said(&DRAFT, 200, ""), "done: 200\n");
}

#[test]
fn a_file_is_written_to_its_destination() {
    let pdf = ["piriod", "invoices", "render-pdf", "7"];
    let (output, targets) = outcome_of(&pdf, 200, "%PDF-1.7\u{1}");
    assert_eq!((stdout(&output), stderr(&output)), ("%PDF-1.7\u{1}", ""));
    assert_eq!(targets, ["/invoices/7/pdf/"]);
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("invoice.pdf");
    let path = path.to_str().unwrap();
    // The usual name of stdout, which is not a file.
    let (output, _) = outcome_of(&[&pdf[..], &["--output-file", "-"]].concat(), 200, "%PDF");
    assert_eq!((stdout(&output), stderr(&output)), ("%PDF", ""));
    assert!(!std::path::Path::new("-").exists());
    let (output, _) = outcome_of(&[&pdf[..], &["--output-file", path]].concat(), 200, "%PDF");
    assert_eq!(stdout(&output), "");
    assert_eq!(
        stderr(&output),
        format!("note: 4 bytes written to {path}\n")
    );
    assert_eq!(fs::read_to_string(path).unwrap(), "%PDF");
}

#[test]
fn a_refused_request_is_an_error() {
    let no = r#"{"error":{"key":"invalid_data","message":"Not like that"}}"#;
    let (output, _) = outcome_of(&[&DRAFT[..], &["--yes"]].concat(), 400, no);
    insta::assert_snapshot!("refused_by_the_api", error(&output));
    let (output, _) = outcome_of(&["wethod", "budgets", "get", "7"], 200, "<html>");
    insta::assert_snapshot!("no_record_at_all", error(&output));
}

#[test]
fn a_public_operation_needs_no_token() {
    let page = r#"{"count":1,"next":null,"previous":null,"results":[{"id":"CLP"}]}"#;
    let server = Server::start(move |_| Some((200, page.to_owned())));
    let url = server.url();
    let list = ["piriod", "generals", "list-currencies", "--base-url", &url];
    assert_eq!(lines(&run(&list)), [r#"{"id":"CLP"}"#]);
    assert!(
        !server.requests().contains("authorization"),
        "{}",
        server.requests()
    );
}
