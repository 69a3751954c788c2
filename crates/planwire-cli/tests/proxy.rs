//! Proxies: which one is used, and which are refused.
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod common;

use common::server::Server;
use common::{SETTINGS, error, planwire, stderr};

const LIST: [&str; 5] = ["wethod", "budgets", "list", "--attempts", "1"];

fn listed(variables: &[(&str, &str)], flags: &[&str]) -> std::process::Output {
    let mut command = planwire(&[&LIST[..], flags].concat());
    command
        .envs(SETTINGS.iter().copied())
        .envs(variables.iter().copied());
    command.output().unwrap()
}

#[test]
fn a_proxy_that_fails_is_named_without_its_password() {
    for name in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        let output = listed(&[(name, "http://me:s3cret@127.0.0.1:1/")], &[]);
        let text = error(&output);
        assert!(
            text.contains("through the proxy http://127.0.0.1:1 "),
            "{text}"
        );
        assert!(!text.contains("s3cret"), "{text}");
        assert_eq!(output.status.code(), Some(1));
    }
}

#[test]
fn an_invalid_proxy_variable_is_an_error() {
    for value in [
        "not a url",
        "socks5://127.0.0.1:1",
        "ftp://127.0.0.1",
        "http://",
        "me:s3cret@",
    ] {
        let output = listed(&[("HTTPS_PROXY", value)], &[]);
        let text = error(&output);
        assert!(text.contains("cannot use HTTPS_PROXY"), "{value}: {text}");
        assert!(!text.contains("s3cret"), "{text}");
        assert_eq!(output.status.code(), Some(2), "{value}");
    }
}

#[test]
fn this_machine_is_reached_without_a_proxy() {
    let proxy = Server::start(|_| Some((200, "[]".to_owned())));
    let api = Server::start(|_| Some((200, "[]".to_owned())));
    let (by, url) = (proxy.url(), api.url());
    let variables = [
        ("HTTP_PROXY", &*by),
        ("HTTPS_PROXY", "not a url"),
        ("ALL_PROXY", &*by),
    ];
    let output = listed(&variables, &["--base-url", &url]);
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
    assert_eq!((proxy.targets().len(), api.targets().len()), (0, 1));
}
