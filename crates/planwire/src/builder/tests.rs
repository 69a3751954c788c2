//! Settings that are given, taken from the environment, or missing.

#[cfg(feature = "rustls")]
use crate::Piriod;
use crate::{Result, Wethod};

const URL: (&str, &str) = ("WETHOD_BASE_URL", "http://127.0.0.1:1");

#[cfg(feature = "rustls")]
fn wethod(variables: &[(&str, &str)]) -> String {
    shown(Wethod::builder().variables(variables).build())
}

#[cfg(feature = "rustls")]
fn piriod(variables: &[(&str, &str)]) -> String {
    shown(Piriod::builder().variables(variables).build())
}

fn shown(client: Result<impl std::fmt::Debug>) -> String {
    match client {
        Ok(client) => format!("{client:?}"),
        Err(error) => error.to_string(),
    }
}

#[test]
#[cfg(feature = "rustls")]
fn the_environment_gives_what_is_not_set() {
    let token = ("WETHOD_TOKEN", "s3cret");
    let company = ("WETHOD_COMPANY", "acme");
    let lines = [
        wethod(&[token, company]),
        wethod(&[token, company, URL, ("WETHOD_VERSION", "2025-01-01")]),
        wethod(&[company]),
        wethod(&[token, ("WETHOD_COMPANY", "")]),
        wethod(&[token, company, ("WETHOD_BASE_URL", "http://api.wethod.com")]),
        piriod(&[
            ("PIRIOD_TOKEN", "s3cret"),
            ("PIRIOD_WORKSPACE", "acc_1"),
            ("PIRIOD_TEST_MODE", "1"),
        ]),
        piriod(&[
            ("PIRIOD_TOKEN", "s3cret"),
            ("PIRIOD_WORKSPACE", "acc_1"),
            ("PIRIOD_TEST_MODE", "maybe"),
        ]),
        piriod(&[("PIRIOD_TOKEN", "s3cret")]),
    ];
    assert!(!lines.concat().contains("s3cret"));
    insta::assert_snapshot!(lines.join("\n"), @r#"
    Wethod { core: wethod { base_url: "https://api.wethod.com", token: Some(Token(hidden)), context: Context { headers: ["wethod-company", "wethod-version"], query: [] }, .. } }
    Wethod { core: wethod { base_url: "http://127.0.0.1:1", token: Some(Token(hidden)), context: Context { headers: ["wethod-company", "wethod-version"], query: [] }, .. } }
    there is no token: call `.token(…)`, or `.environment()` with WETHOD_TOKEN set
    there is no company: call `.company(…)`, or `.environment()` with WETHOD_COMPANY set
    WETHOD_BASE_URL cannot be used: over http:// anybody on the way can read the token; use https:// (http:// is for this machine only)
    Piriod { core: piriod { base_url: "https://api.piriod.com", token: Some(Token(hidden)), context: Context { headers: ["x-simple-workspace", "x-piriod-test-mode"], query: [] }, .. } }
    PIRIOD_TEST_MODE is neither `true` nor `false`
    there is no workspace: call `.workspace(…)`, or `.environment()` with PIRIOD_WORKSPACE set
    "#);
}

#[test]
fn what_is_set_comes_before_the_environment() {
    let builder =
        Wethod::builder().variables(&[URL, ("WETHOD_COMPANY", "a\n"), ("WETHOD_VERSION", "b\n")]);
    let client = builder
        .token("t")
        .company("acme")
        .version("1")
        .base_url("http://localhost:2")
        .build();
    assert!(shown(client).contains("http://localhost:2"));
}

#[test]
#[cfg(not(feature = "rustls"))]
fn https_without_tls_says_so() {
    let error = Wethod::builder()
        .company("acme")
        .token("t")
        .build()
        .unwrap_err();
    insta::assert_snapshot!(error, @"https:// needs TLS, which this build of planwire is without: switch on its feature `rustls`");
}
