//! The requests.

mod common;

use common::server::{Server, page};
use common::{SETTINGS, lines, run_with};

/// Returns pages without end.
fn endless(target: &str) -> Option<(u16, String)> {
    Some((200, page(target, 1_000_000)))
}

/// Returns the server after a list, and the number of printed records.
fn asked(arguments: &[&str]) -> (Server, usize) {
    let server = Server::start(endless);
    let url = server.url();
    let output = run_with(SETTINGS, &[arguments, &["--base-url", &url]].concat());
    let records = lines(&output).len();
    (server, records)
}

fn targets(arguments: &[&str]) -> (Vec<String>, usize) {
    let (server, records) = asked(arguments);
    (server.targets(), records)
}

#[test]
fn of_each_list() {
    for (name, arguments) in [
        (
            "budgets",
            &[
                "wethod",
                "budgets",
                "list",
                "--project-id",
                "12",
                "--updated-at",
                "gt:2024-01-01T20:00:00+02:00",
            ][..],
        ),
        (
            "production-plans",
            &[
                "wethod",
                "production-plans",
                "list",
                "--company",
                "other & more",
                "--api-version",
                "2025-01-01",
            ],
        ),
        (
            "product-levels",
            &[
                "wethod",
                "product-levels",
                "list",
                "--product-id",
                "3",
                "--level-id",
                "4",
            ],
        ),
        (
            "plans",
            &[
                "piriod",
                "plans",
                "list",
                "--status",
                "active",
                "--ordering",
                "-created",
                "--product",
                "pro_ü/1",
                "--test-mode",
            ],
        ),
    ] {
        let (server, records) = asked(&[arguments, &["--max-items", "5"]].concat());
        assert_eq!(records, 5);
        insta::assert_snapshot!(name, server.requests());
    }
}

#[test]
fn no_more_is_requested_than_needed() {
    let budgets = ["wethod", "budgets", "list"];
    let of = |flags: &[&str]| targets(&[&budgets, flags].concat());
    assert_eq!(
        of(&["--max-items", "130"]),
        (
            vec![
                "/api/budgets?limit=100&offset=0".into(),
                "/api/budgets?limit=31&offset=99".into()
            ],
            130
        )
    );
    assert_eq!(
        of(&["--max-items", "3", "--page-size", "2"]),
        (
            vec![
                "/api/budgets?limit=2&offset=0".into(),
                "/api/budgets?limit=2&offset=1".into()
            ],
            3
        )
    );
    assert_eq!(of(&["--max-items", "0"]), (vec![], 0));
    assert_eq!(
        targets(&["piriod", "plans", "list", "--max-items", "150"]),
        (
            vec![
                "/plans/?page_size=100&page=1".into(),
                "/plans/?page_size=75&page=2".into()
            ],
            150
        )
    );
}

#[test]
fn a_position_gives_one_page() {
    let budgets = ["wethod", "budgets", "list"];
    let of = |flags: &[&str]| targets(&[&budgets, flags].concat());
    assert_eq!(
        of(&["--offset", "40"]),
        (vec!["/api/budgets?offset=40".into()], 20)
    );
    assert_eq!(
        of(&["--offset", "40", "--page-size", "7"]),
        (vec!["/api/budgets?limit=7&offset=40".into()], 7)
    );
    assert_eq!(
        of(&["--offset", "40", "--max-items", "7"]),
        (vec!["/api/budgets?limit=7&offset=40".into()], 7)
    );
    assert_eq!(
        targets(&[
            "piriod",
            "plans",
            "list",
            "--page",
            "3",
            "--page-size",
            "10"
        ]),
        (vec!["/plans/?page_size=10&page=3".into()], 10)
    );
}

#[test]
fn a_flag_overrides_the_environment() {
    let headers = |variable: &str, flags: &[&str]| {
        let server = Server::start(endless);
        let url = server.url();
        let variables = [SETTINGS, &[("PIRIOD_TEST_MODE", variable)]].concat();
        let list = ["piriod", "plans", "list", "--page", "1", "--base-url", &url];
        lines(&run_with(&variables, &[&list, flags].concat()));
        let requests = server.requests();
        let kept = requests.lines().filter(|line| line.starts_with("x-"));
        kept.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        headers("true", &[]),
        ["x-simple-workspace: acc_1", "x-piriod-test-mode: true"]
    );
    assert_eq!(
        headers("true", &["--test-mode=false"]),
        ["x-simple-workspace: acc_1"]
    );
    assert_eq!(
        headers("false", &["--test-mode", "--workspace", "acc_2"]),
        ["x-simple-workspace: acc_2", "x-piriod-test-mode: true"]
    );
}

#[test]
fn the_base_url_comes_from_the_environment_too() {
    let server = Server::start(endless);
    let url = server.url() + "/proxy/";
    let variables = [SETTINGS, &[("WETHOD_BASE_URL", &url)]].concat();
    let output = run_with(&variables, &["wethod", "budgets", "list", "--offset", "0"]);
    assert_eq!(lines(&output).len(), 20);
    assert_eq!(server.targets(), ["/proxy/api/budgets?offset=0"]);
}
