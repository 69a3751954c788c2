//! Failures: messages and exit codes.

mod common;

use common::server::{Server, page};
use common::{SETTINGS, TOKEN, error, run, run_with, stderr, stdout};

const BUDGETS: [&str; 3] = ["wethod", "budgets", "list"];
const PLANS: [&str; 3] = ["piriod", "plans", "list"];

/// Returns the error of flags, with all settings and a server that must not receive a request.
fn refused(list: [&str; 3], flags: &[&str]) -> String {
    let server = Server::start(|_| Some((200, "[]".to_owned())));
    let url = server.url();
    let arguments = [&list, flags, &["--base-url", &url]].concat();
    let output = run_with(SETTINGS, &arguments);
    assert_eq!(server.targets(), Vec::<String>::new());
    error(&output)
}

/// Returns the outcome of a response.
fn outcome_of(
    respond: impl Fn(&str) -> Option<(u16, String)> + Send + Sync + 'static,
    list: [&str; 3],
) -> String {
    let server = Server::start(respond);
    let url = server.url();
    let flags = ["--attempts", "1", "--base-url", &url];
    let output = run_with(SETTINGS, &[&list[..], &flags].concat());
    error(&output)
}

#[test]
fn a_setting_is_missing() {
    insta::assert_snapshot!("missing_token_wethod", error(&run(&BUDGETS)));
    insta::assert_snapshot!("missing_token_piriod", error(&run(&PLANS)));
    let token = [("WETHOD_TOKEN", TOKEN), ("WETHOD_COMPANY", "")];
    insta::assert_snapshot!("missing_company", error(&run_with(&token, &BUDGETS)));
    let token = [("PIRIOD_TOKEN", TOKEN)];
    insta::assert_snapshot!("missing_workspace", error(&run_with(&token, &PLANS)));
}

#[test]
fn a_setting_is_invalid() {
    let wrong = |variables: &[(&str, &str)], list: [&str; 3]| {
        error(&run_with(&[SETTINGS, variables].concat(), &list))
    };
    insta::assert_snapshot!(
        "http_to_elsewhere",
        wrong(&[("WETHOD_BASE_URL", "http://api.wethod.com")], BUDGETS)
    );
    insta::assert_snapshot!(
        "password_in_url",
        wrong(
            &[("PIRIOD_BASE_URL", "https://me:very-secret@api.piriod.com")],
            PLANS
        )
    );
    insta::assert_snapshot!(
        "odd_test_mode",
        wrong(&[("PIRIOD_TEST_MODE", "maybe")], PLANS)
    );
    insta::assert_snapshot!(
        "token_with_line_end",
        wrong(&[("WETHOD_TOKEN", "very-secret\nx")], BUDGETS)
    );
    let flag = [&BUDGETS[..], &["--base-url", "http://192.0.2.1"]].concat();
    insta::assert_snapshot!(
        "http_to_elsewhere_by_flag",
        error(&run_with(SETTINGS, &flag))
    );
}

#[test]
fn a_word_is_misspelled() {
    insta::assert_snapshot!("misspelled_api", error(&run(&["wehtod"])));
    insta::assert_snapshot!(
        "misspelled_resource",
        error(&run(&["wethod", "budgest", "list"]))
    );
    insta::assert_snapshot!(
        "misspelled_verb",
        error(&run(&["wethod", "budgets", "lits"]))
    );
    insta::assert_snapshot!("misspelled_flag", refused(BUDGETS, &["--projct-id", "12"]));
    insta::assert_snapshot!("missing_command", error(&run(&["--sandbox"])));
}

#[test]
fn a_value_is_not_allowed() {
    insta::assert_snapshot!(
        "malformed_date",
        refused(BUDGETS, &["--updated-at", "gt:2024-01-01"])
    );
    insta::assert_snapshot!(
        "unknown_operator",
        refused(
            BUDGETS,
            &["--updated-at", "after:2024-01-01T20:00:00+02:00"]
        )
    );
    insta::assert_snapshot!("page_size_0", refused(BUDGETS, &["--page-size", "0"]));
    insta::assert_snapshot!("page_size_101", refused(PLANS, &["--page-size", "101"]));
    insta::assert_snapshot!("page_0", refused(PLANS, &["--page", "0"]));
    insta::assert_snapshot!("negative_offset", refused(BUDGETS, &["--offset", "-1"]));
    insta::assert_snapshot!("unknown_enum_value", refused(PLANS, &["--status", "actve"]));
    insta::assert_snapshot!("empty_value", refused(PLANS, &["--product", ""]));
    insta::assert_snapshot!("unknown_format", refused(PLANS, &["--output", "xml"]));
    insta::assert_snapshot!("limit_is_no_flag", refused(BUDGETS, &["--limit", "5"]));
}

#[test]
fn a_flag_has_no_effect_on_the_command() {
    insta::assert_snapshot!("company_for_piriod", refused(PLANS, &["--company", "acme"]));
    let before = run(&[
        "--workspace",
        "acc_1",
        "--sandbox",
        "wethod",
        "budgets",
        "list",
    ]);
    insta::assert_snapshot!("workspace_for_wethod", error(&before));
    insta::assert_snapshot!("sandbox_in_sandbox", error(&run(&["--sandbox", "sandbox"])));
    insta::assert_snapshot!("sandbox_elsewhere", refused(BUDGETS, &["--sandbox"]));
}

#[test]
fn the_port_of_the_sandbox_is_in_use() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let text = error(&run(&["sandbox", "--port", &port]));
    assert!(
        text.starts_with(&format!(
            "error: cannot listen on 127.0.0.1:{port}; choose another port"
        )),
        "{text}"
    );
    assert!(text.ends_with("exit code 1"), "{text}");
}

#[test]
fn nothing_listens_at_the_base_url() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", port.local_addr().unwrap());
    drop(port);
    let of = |attempts| {
        let flags = ["--attempts", attempts, "--base-url", &url];
        let text = error(&run_with(SETTINGS, &[&BUDGETS[..], &flags].concat()));
        // The words in the middle are the system's.
        let (before, after) = text.split_once(" (").unwrap();
        let (_, after) = after.rsplit_once(')').unwrap();
        format!("{before} … {after}")
    };
    insta::assert_snapshot!(of("1"), @r"
    error: listBudgets: cannot connect to the server … ; check the network and the base URL
    exit code 1
    ");
    let twice = of("2");
    assert!(
        twice.starts_with("note: waiting 1 s … ; after 2 attempts"),
        "{twice}"
    );
}

#[test]
fn the_api_refuses() {
    let wrong = |_: &str| {
        Some((
            401,
            r#"{"error":{"key":"unauthorized","message":"Not this one"}}"#.to_owned(),
        ))
    };
    insta::assert_snapshot!("wrong_token_wethod", outcome_of(wrong, BUDGETS));
    insta::assert_snapshot!("wrong_token_piriod", outcome_of(wrong, PLANS));
    let not_json = |_: &str| Some((200, "<html>".to_owned()));
    insta::assert_snapshot!("not_json", outcome_of(not_json, BUDGETS));
    let colourful = |_: &str| Some((403, r#"{"detail":"No\u001b[31m, \nno"}"#.to_owned()));
    insta::assert_snapshot!(
        "words_that_would_command_a_terminal",
        outcome_of(colourful, PLANS)
    );
}

#[test]
fn the_sandbox_accepts_one_token() {
    let sandbox = common::sandbox::Sandbox::start(&[]);
    let output = sandbox
        .planwire(&BUDGETS)
        .env("WETHOD_TOKEN", TOKEN)
        .output()
        .unwrap();
    let text = error(&output);
    insta::assert_snapshot!("wrong_token_sandbox", text);
}

#[test]
fn the_output_before_an_error_stays() {
    let server = Server::start(|target| {
        if target.contains("offset=0") {
            Some((200, page(target, 250)))
        } else {
            Some((500, String::new()))
        }
    });
    for (format, expected) in [("ndjson", 100), ("json", 101), ("csv", 101), ("table", 101)] {
        let url = server.url();
        let output = run_with(
            SETTINGS,
            &[
                &BUDGETS[..],
                &["--attempts", "1", "--base-url", &url, "--output", format],
            ]
            .concat(),
        );
        assert_eq!(stdout(&output).lines().count(), expected, "{format}");
        assert_eq!(output.status.code(), Some(1));
        assert!(
            stderr(&output).contains("error: listBudgets: 500"),
            "{}",
            stderr(&output)
        );
        // The output is recognizably incomplete, and no line is half a record.
        assert!(!stdout(&output).contains(']'));
        assert!(stdout(&output).ends_with('\n'));
        assert_eq!(
            stderr(&output).contains("the JSON is incomplete: its array is not closed"),
            format == "json"
        );
    }
}
