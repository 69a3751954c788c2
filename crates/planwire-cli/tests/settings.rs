//! The source of a setting: a flag, the environment, a profile or the vendor.
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod common;

use std::fs;

use common::home::Home;
use common::server::Server;
use common::{TOKEN, error, lines, stderr, stdout};

/// Starts a server of lists, with profiles `one` and `two` of Wethod for it.
fn served(name: &str) -> (Server, Home) {
    let server = Server::start(|_| Some((200, "[]".to_owned())));
    let home = Home::new(name);
    let url = server.url();
    home.add(&["one", "--company", "one", "--base-url", &url]);
    let version = ["--api-version", "2025-01-01"];
    home.add(
        &[
            &["two", "--company", "two", "--base-url", &url],
            &version[..],
        ]
        .concat(),
    );
    (server, home)
}

const LIST: [&str; 5] = ["wethod", "budgets", "list", "--offset", "0"];

/// Returns the headers of the last request, or the error if none is sent.
fn asked(server: &Server, home: &Home, variables: &[(&str, &str)], flags: &[&str]) -> String {
    let before = server.targets().len();
    let output = home.run_with(variables, &[&LIST, flags].concat(), "");
    let text = format!(
        "{variables:?} {flags:?}\n  {}",
        stderr(&output).replace('\n', "\n  ")
    );
    let text = text.replace(&server.url(), "URL");
    assert!(!text.contains(TOKEN), "{text}");
    if output.status.code() != Some(0) {
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert_eq!(server.targets().len(), before, "{text}");
        return text.trim_end().to_owned() + "\n";
    }
    assert_eq!(server.targets().len(), before + 1, "{text}");
    let requests = server.requests();
    let last = requests.rsplit("GET ").next().unwrap();
    let kept = ["authorization", "wethod-company", "wethod-version"];
    let kept: Vec<_> = last
        .lines()
        .filter(|line| kept.iter().any(|it| line.starts_with(it)))
        .collect();
    format!("{text}{}\n", kept.join(", "))
}

#[test]
fn flags_override_the_environment_and_that_the_default_profile() {
    let (server, home) = served("precedence");
    home.add(&["three", "--workspace", "acc_3"]);
    let url = server.url();
    let of = |variables: &[(&str, &str)], flags: &[&str]| asked(&server, &home, variables, flags);
    let mut all = String::new();
    all += &of(&[], &[]);
    all += &of(&[], &["--company", "flag"]);
    all += &of(&[("WETHOD_COMPANY", "variable")], &[]);
    all += &of(&[("PLANWIRE_PROFILE", "three")], &[]);
    let token = ("WETHOD_TOKEN", "of-the-environment");
    all += &of(&[token, ("WETHOD_BASE_URL", &url)], &[]);
    all += &of(&[token], &["--base-url", &url]);
    all += &of(&[("WETHOD_TOKEN", ""), ("WETHOD_COMPANY", "")], &[]);
    insta::assert_snapshot!(all);
    // The sandbox uses none of them.
    let sandbox = home.run(&["--sandbox", "wethod", "budgets", "list", "--max-items", "1"]);
    assert_eq!(lines(&sandbox).len(), 1);
}

#[test]
fn a_selected_profile_is_used_alone() {
    let (server, home) = served("whole");
    home.add(&["bare", "--company", "bare"]);
    home.add(&["three", "--workspace", "acc_3"]);
    let url = server.url();
    let of = |variables: &[(&str, &str)], flags: &[&str]| asked(&server, &home, variables, flags);
    let elsewhere = [
        ("WETHOD_TOKEN", "of-the-environment"),
        ("WETHOD_COMPANY", "variable"),
        ("WETHOD_BASE_URL", "http://127.0.0.1:1"),
    ];
    let by_variable = [&elsewhere[..], &[("PLANWIRE_PROFILE", "two")]].concat();
    let mut all = String::new();
    all += &of(&elsewhere, &["--profile", "two"]);
    all += &of(&by_variable, &[]);
    all += &of(&by_variable, &["--profile", "one"]);
    all += &of(&elsewhere, &["--profile", "two", "--company", "flag"]);
    all += &of(&[("WETHOD_COMPANY", "two")], &["--profile", "two"]);
    // Settings that a profile leaves unset are not filled from elsewhere.
    all += &of(&[("WETHOD_BASE_URL", &url)], &["--profile", "bare"]);
    all += &of(&[], &["--profile", "bare", "--base-url", &url]);
    all += &of(&[("WETHOD_VERSION", "2025-01-01")], &["--profile", "one"]);
    all += &of(&[("WETHOD_VERSION", "2024-06-15")], &["--profile", "one"]);
    all += &of(
        &[("WETHOD_VERSION", "x")],
        &["--profile", "one", "--api-version", "2025-01-01"],
    );
    insta::assert_snapshot!(all);
    // A write goes to the base URL of the profile.
    let write = [
        "wethod",
        "budgets",
        "update",
        "20",
        "--notes",
        "x",
        "--yes",
        "--profile",
        "two",
    ];
    let before = server.targets().len();
    assert_eq!(home.run_with(&elsewhere, &write, "").status.code(), Some(0));
    assert_eq!(server.targets().len(), before + 1);
    let requests = server.requests();
    let (_, write) = requests.rsplit_once("PATCH /api/budgets/20 ").unwrap();
    assert!(write.contains("\nwethod-company: two\n"), "{write}");
}

#[test]
fn a_token_is_sent_to_the_base_url_of_its_own_source() {
    let (server, home) = served("crossing");
    let url = server.url();
    let own = Server::start(|_| Some((200, "[]".to_owned())));
    let other = own.url();
    let of = |variables: &[(&str, &str)], flags: &[&str]| {
        asked(&server, &home, variables, flags).replace(&other, "OTHER")
    };
    let mut all = String::new();
    all += &of(&[("WETHOD_TOKEN", "of-the-environment")], &[]);
    all += &of(&[("WETHOD_BASE_URL", &other)], &[]);
    all += &of(&[], &["--base-url", &other]);
    // The same URL is no conflict.
    all += &of(&[("WETHOD_BASE_URL", &url)], &[]);
    all += &of(&[("WETHOD_BASE_URL", &format!("{url}/"))], &[]);
    assert_eq!(own.targets(), Vec::<String>::new());
    // The command line may select both.
    let both = [&LIST[..], &["--profile", "one", "--base-url", &other]].concat();
    assert_eq!(home.run(&both).status.code(), Some(0));
    assert_eq!(own.targets().len(), 1);
    insta::assert_snapshot!(all);
}

#[test]
fn a_public_operation_sends_no_token() {
    let server = Server::start(|_| Some((200, r#"{"count":0,"results":[]}"#.to_owned())));
    let home = Home::new("public");
    home.add(&["--workspace", "acc_1"]);
    let list = ["piriod", "generals", "list-currencies"];
    let output = home.run_with(&[("PIRIOD_BASE_URL", &server.url())], &list, "");
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(!server.requests().contains("authorization"));
}

#[test]
fn status_shows_the_source_of_each_setting() {
    let home = Home::new("status");
    let of = |variables: &[(&str, &str)], flags: &[&str]| {
        let arguments = [&["auth", "status", "--output", "csv"], flags].concat();
        let output = home.run_with(variables, &arguments, "");
        let text = format!(
            "{:?} {flags:?}\n{}{}",
            variables.first().map(|(name, _)| name),
            stdout(&output),
            stderr(&output)
        );
        assert!(!text.contains(TOKEN), "{text}");
        format!("{text}exit code {}\n", output.status.code().unwrap())
    };
    let mut all = of(&[], &[]);
    home.add(&["one", "--company", "one"]);
    home.add(&[
        "two",
        "--company",
        "two",
        "--base-url",
        "http://127.0.0.1:1",
    ]);
    home.add(&["three", "--workspace", "acc_3", "--test-mode"]);
    all += &of(&[("WETHOD_COMPANY", " variable\r")], &[]);
    all += &of(&[("WETHOD_COMPANY", "variable")], &["--profile", "two"]);
    all += &of(&[("PLANWIRE_PROFILE", "two")], &[]);
    all += &of(
        &[("WETHOD_BASE_URL", "https://me:very-secret@127.0.0.1:1")],
        &[],
    );
    insta::assert_snapshot!(all);
}

#[test]
fn an_error_names_the_profile() {
    let home = Home::new("named");
    home.add(&[
        "acme",
        "--company",
        "acme",
        "--base-url",
        "http://127.0.0.1:1",
    ]);
    let kept = fs::read_to_string(home.file()).unwrap();
    let of = |from: &str, to: &str| {
        assert!(kept.contains(from));
        fs::write(home.file(), kept.replace(from, to)).unwrap();
        let text = error(&home.run(&LIST));
        assert!(!text.contains(TOKEN), "{text}");
        text + "\n"
    };
    let mut all = of(TOKEN, "'very-secret'");
    all += &of(TOKEN, "very-secret very-secret");
    all += &of(
        r#""company": "acme""#,
        r#""company": "https://acme.wethod.com""#,
    );
    all += &of("http://127.0.0.1:1", "http://192.0.2.1");
    insta::assert_snapshot!(all);
}
