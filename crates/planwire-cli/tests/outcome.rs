//! Writes whose outcome is unknown, and responses that cannot be stored.
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use common::server::{Server, response};
use common::{SETTINGS, TOKEN, error, planwire, run_with, stderr, stdout};

const DRAFT: [&str; 4] = ["wethod", "budgets", "draft", "7"];
const CREATE: [&str; 5] = ["wethod", "clients", "create", "--corporate-name", "x"];
const GET_THAT_ACTS: [&str; 4] = ["piriod", "orders", "finalize", "1"];
const BY_PATH: [&str; 4] = ["piriod", "request", "DELETE", "/plans/pla_1/"];
const UNHEARD_OF: [&str; 4] = ["wethod", "request", "POST", "/api/unheard-of?x=1"];
const JSON: &str = "Content-Type: application/json\r\n";

/// Returns the outcome of a command if each request receives the same bytes, and the number of requests.
fn outcome_of(command: &[&str], bytes: &[u8]) -> (Output, usize) {
    let bytes = bytes.to_owned();
    let server = Server::raw(move |_| Some(bytes.clone()));
    let url = server.url();
    let flags = ["--base-url", &url, "--yes", "--attempts", "1"];
    let output = run_with(SETTINGS, &[command, &flags].concat());
    (output, server.targets().len())
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("outcome")
        .join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn an_unknown_outcome_has_its_own_exit_code_and_names_the_command_that_shows_it() {
    let html = response(
        200,
        "Content-Type: text/html\r\n",
        b"<html>Maintenance</html>",
    );
    let mut texts = String::new();
    for command in [&DRAFT[..], &CREATE, &GET_THAT_ACTS, &BY_PATH, &UNHEARD_OF] {
        let (output, requests) = outcome_of(command, &html);
        texts += &format!("{}\n{}\n\n", command.join(" "), error(&output));
        assert_eq!(requests, 1);
    }
    for bytes in [
        response(408, JSON, b"{}"),
        response(500, JSON, b"{}"),
        response(503, "Retry-After: 7\r\n", b""),
        response(200, JSON, b"{\"id\": 7"),
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{".to_vec(),
        Vec::new(),
    ] {
        let (output, _) = outcome_of(&DRAFT, &bytes);
        assert_eq!(output.status.code(), Some(3), "{output:?}");
        let text = stderr(&output);
        assert!(text.contains("only the API knows"), "{text}");
        assert!(text.contains("`planwire wethod budgets get 7`"), "{text}");
        assert!(!text.contains("again"), "{text}");
    }
    insta::assert_snapshot!(texts, @"
    wethod budgets draft 7
    error: draftBudget: the response is not JSON (line 1, column 1); the outcome is unknown: only the API knows if this took effect; check with `planwire wethod budgets get 7`
    exit code 3

    wethod clients create --corporate-name x
    error: createClient: the response is not JSON (line 1, column 1); the outcome is unknown: only the API knows if this took effect; check with `planwire wethod clients list`
    exit code 3

    piriod orders finalize 1
    error: finalizeOrder: the response is not JSON (line 1, column 1); the outcome is unknown: only the API knows if this took effect; check with `planwire piriod orders get 1`
    exit code 3

    piriod request DELETE /plans/pla_1/
    error: deletePlan: the response is not JSON (line 1, column 1); the outcome is unknown: only the API knows if this took effect; check with `planwire piriod plans get pla_1`
    exit code 3

    wethod request POST /api/unheard-of?x=1
    error: undocumented POST: the response is not JSON (line 1, column 1); the outcome is unknown: only the API knows if this took effect; check with `planwire wethod request GET /api/unheard-of`
    exit code 3
    ");
}

#[test]
fn a_timeout_of_a_write_is_an_unknown_outcome() {
    let server = Server::start(|_| None);
    let url = server.url();
    let flags = ["--base-url", &url, "--yes", "--timeout", "1"];
    let output = run_with(SETTINGS, &[&DRAFT[..], &flags].concat());
    insta::assert_snapshot!(error(&output), @"
    error: draftBudget: the call took longer than 1 s; the outcome is unknown: only the API knows if this took effect; check with `planwire wethod budgets get 7`
    exit code 3
    ");
}

#[test]
fn a_definite_failure_is_no_unknown_outcome() {
    for (bytes, code) in [
        (response(400, JSON, b"{}"), 1),
        (response(429, JSON, b"{}"), 1),
        (response(200, JSON, b""), 0),
        (response(200, JSON, b"[1]"), 0),
        (response(200, JSON, "\u{feff}{\"id\": 7}".as_bytes()), 0),
        (response(204, "", b""), 0),
    ] {
        let (output, _) = outcome_of(&DRAFT, &bytes);
        assert_eq!(output.status.code(), Some(code), "{output:?}");
    }
    // Nothing listens there, so nothing was sent.
    let flags = [
        "--base-url",
        "http://127.0.0.1:1",
        "--yes",
        "--attempts",
        "1",
    ];
    let output = run_with(SETTINGS, &[&DRAFT[..], &flags].concat());
    assert_eq!(output.status.code(), Some(1), "{output:?}");
    // Reading changes nothing.
    let get = ["wethod", "budgets", "get", "7"];
    let (output, _) = outcome_without_yes(&get, &response(500, JSON, b"{}"));
    assert_eq!(output.status.code(), Some(1), "{output:?}");
}

fn outcome_without_yes(command: &[&str], bytes: &[u8]) -> (Output, usize) {
    let bytes = bytes.to_owned();
    let server = Server::raw(move |_| Some(bytes.clone()));
    let url = server.url();
    let flags = ["--base-url", &url, "--attempts", "1"];
    let output = run_with(SETTINGS, &[command, &flags].concat());
    (output, server.targets().len())
}

#[test]
fn a_path_that_leads_to_an_action_asks_first() {
    for path in [
        "/plans/../orders/ord_1/finalize/",
        "/orders/ord_1/%66inalize/",
        "/orders/ord_1/finalize",
        "/orders//ord_1/finalize/?x",
    ] {
        let command = ["piriod", "request", "GET", path];
        let (output, requests) = outcome_without_yes(&command, &response(200, JSON, b"{}"));
        assert_eq!((output.status.code(), requests), (Some(2), 0), "{output:?}");
    }
    for path in ["/orders/\tord_1/", "/orders/ord_1/\n", "/orders/\u{7f}"] {
        let command = ["piriod", "request", "GET", path];
        let (output, requests) = outcome_without_yes(&command, &response(200, JSON, b"{}"));
        assert_eq!((output.status.code(), requests), (Some(2), 0), "{output:?}");
        assert!(stderr(&output).contains("control character"), "{output:?}");
    }
}

#[test]
fn the_output_is_opened_before_anything_is_sent() {
    let folder = folder("opened");
    for path in [folder.join("missing/o.json"), folder.clone()] {
        let command = [
            "wethod",
            "request",
            "POST",
            "/api/x",
            "--output-file",
            path.to_str().unwrap(),
        ];
        let (output, requests) = outcome_of(&command, &response(200, JSON, b"{}"));
        assert_eq!((output.status.code(), requests), (Some(1), 0), "{output:?}");
        assert!(stderr(&output).contains("nothing was sent"), "{output:?}");
    }
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 0);
}

#[test]
#[cfg(target_os = "linux")]
fn a_write_whose_response_cannot_be_stored_is_reported_as_done() {
    let full = fs::OpenOptions::new()
        .write(true)
        .open("/dev/full")
        .unwrap();
    let server = Server::start(|_| Some((200, r#"{"id":7}"#.to_owned())));
    let url = server.url();
    let mut command = planwire(&[&DRAFT[..], &["--yes", "--base-url", &url]].concat());
    let output = command
        .envs(SETTINGS.iter().copied())
        .stdout(full)
        .output()
        .unwrap();
    insta::assert_snapshot!(error(&output), @r#"
    {"id":7}
    error: cannot write the output: No space left on device (os error 28); the request succeeded: 200
    exit code 1
    "#);

    let command = [
        "wethod",
        "request",
        "POST",
        "/api/x",
        "--output-file",
        "/dev/full",
    ];
    let (output, _) = outcome_of(&command, &response(200, JSON, br#"{"id":7}"#));
    assert_eq!(stdout(&output), "{\"id\":7}\n");
    insta::assert_snapshot!(format!("{}{}", stderr(&output), output.status), @"
    error: cannot write /dev/full: No space left on device (os error 28); the request succeeded: 200
    exit status: 1
    ");
}

#[test]
fn a_file_is_replaced_only_by_a_whole_one() {
    let folder = folder("replaced");
    let path = folder.join("o.pdf");
    let file = path.to_str().unwrap();
    let pdf = [
        "piriod",
        "invoices",
        "render-pdf",
        "inv_1",
        "--output-file",
        file,
    ];
    let of_type = |media_type: &str, body: &[u8]| {
        response(200, &format!("Content-Type: {media_type}\r\n"), body)
    };
    fs::write(&path, "good").unwrap();
    for bytes in [
        of_type("text/html", b"<html>Log in</html>"),
        of_type("application/json", b"{\"detail\": \"no\"}"),
        of_type("application/pdf", b""),
        response(204, "", b""),
        response(
            200,
            "Content-Type: application/pdf\r\nContent-Encoding: deflate\r\n",
            b"x",
        ),
        b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 99\r\n\r\n%PDF"
            .to_vec(),
    ] {
        let (output, _) = outcome_without_yes(&pdf, &bytes);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "good");
    }
    let base64 = of_type("application/json", br#"{"file": "JVBERi0xLjc="}"#);
    let (output, _) = outcome_without_yes(&pdf, &base64);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert_eq!(fs::read_to_string(&path).unwrap(), "%PDF-1.7");
    // No temporary file is left.
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);

    let to_stdout = [&pdf[..5], &["-"]].concat();
    let (output, _) = outcome_without_yes(&to_stdout, &base64);
    assert_eq!((stdout(&output), stderr(&output)), ("%PDF-1.7", ""));
    let request = ["wethod", "request", "GET", "/api/x", "--output-file", "-"];
    let (output, _) = outcome_without_yes(&request, &response(200, JSON, b"{ \"a\": 1 }"));
    assert_eq!(stdout(&output), "{ \"a\": 1 }");
}

#[test]
#[cfg(unix)]
fn links_and_modes_stay() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = folder("links");
    let (path, link) = (folder.join("o.json"), folder.join("link"));
    fs::write(&path, "old").unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    std::os::unix::fs::symlink("o.json", &link).unwrap();
    let request = [
        "wethod",
        "request",
        "GET",
        "/api/x",
        "--output-file",
        link.to_str().unwrap(),
    ];
    let (output, _) = outcome_without_yes(&request, &response(200, JSON, b"{}"));
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&path).unwrap(), "{}");
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o640
    );
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let folder = folder("marks");
    let input = folder.join("input.json");
    fs::write(&input, "\u{feff}{\"vat\": \"1\"}").unwrap();
    let update = ["wethod", "clients", "update", "7", "--dry-run", "--input"];
    let output = run_with(
        SETTINGS,
        &[&update[..], &[input.to_str().unwrap()]].concat(),
    );
    assert!(
        stdout(&output).ends_with("\n\n{\"vat\":\"1\"}\n"),
        "{output:?}"
    );
    let get = ["wethod", "budgets", "get", "7", "-o", "json"];
    let body = "\u{feff}{\"id\":7}";
    let (output, _) = outcome_without_yes(&get, &response(200, JSON, body.as_bytes()));
    assert_eq!(stdout(&output), "{\"id\":7}\n");
}

#[test]
fn a_record_is_no_list_and_no_part() {
    let get = ["wethod", "budgets", "get", "7"];
    for bytes in [
        response(200, JSON, b"[]"),
        response(200, JSON, b"[{\"id\":7}]"),
        response(206, JSON, b"{\"id\":7}"),
    ] {
        let (output, _) = outcome_without_yes(&get, &bytes);
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        assert_eq!(stdout(&output), "");
    }
}

#[test]
#[cfg(unix)]
fn a_byte_order_mark_is_removed_from_tokens_and_profiles() {
    use std::io::Write as _;
    use std::process::Stdio;

    let folder = folder("profiles");
    let run = |arguments: &[&str], input: &str| {
        let mut process = planwire(arguments)
            .env("PLANWIRE_CONFIG_DIR", &folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // The program may end without reading it.
        let _ = process.stdin.take().unwrap().write_all(input.as_bytes());
        process.wait_with_output().unwrap()
    };
    let token = format!("\u{feff}{TOKEN}\r\n");
    let output = run(&["auth", "add", "acme", "--company", "acme"], &token);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let profiles = folder.join("profiles.json");
    let kept = fs::read_to_string(&profiles).unwrap();
    assert!(kept.contains(&format!("\"{TOKEN}\"")), "{kept}");
    fs::write(&profiles, format!("\u{feff}{kept}")).unwrap();
    let output = run(&["auth", "list", "-o", "ndjson"], "");
    assert!(stdout(&output).contains("acme"), "{output:?}");
}
