//! Settings that are given, taken from the environment, or missing.

#[cfg(feature = "rustls")]
use crate::Piriod;
use crate::{Result, Wethod};

const URL: (&str, &str) = ("WETHOD_BASE_URL", "http://127.0.0.1:1");

#[cfg(feature = "rustls")]
fn wethod(variables: &[(&str, &str)]) -> String {
    shown(Wethod::builder().access(variables.iter().copied()).build())
}

#[cfg(feature = "rustls")]
fn piriod(variables: &[(&str, &str)]) -> String {
    shown(Piriod::builder().access(variables.iter().copied()).build())
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
    Wethod { raw: wethod { base_url: "https://api.wethod.com", token: Some(Token(hidden)), context: Context { headers: ["wethod-company", "wethod-version"], query: [] }, .. } }
    Wethod { raw: wethod { base_url: "http://127.0.0.1:1", token: Some(Token(hidden)), context: Context { headers: ["wethod-company", "wethod-version"], query: [] }, .. } }
    missing token: call `.token(…)`, or `.environment()` with WETHOD_TOKEN set
    missing company: call `.company(…)`, or `.environment()` with WETHOD_COMPANY set
    cannot use WETHOD_BASE_URL: http:// does not protect the token; use https:// (http:// is for this machine only)
    Piriod { raw: piriod { base_url: "https://api.piriod.com", token: Some(Token(hidden)), context: Context { headers: ["x-simple-workspace", "x-piriod-test-mode"], query: [] }, .. } }
    cannot use PIRIOD_TEST_MODE: it is neither `true` nor `false`; set it to one of them
    missing workspace: call `.workspace(…)`, or `.environment()` with PIRIOD_WORKSPACE set
    "#);
}

#[test]
fn a_setting_is_trimmed_and_named_in_errors() {
    let of = |token: &str, company: &str, url: &str| {
        let variables = [
            ("WETHOD_TOKEN", token),
            ("WETHOD_COMPANY", company),
            ("WETHOD_BASE_URL", url),
        ];
        let builder = Wethod::builder().access(variables);
        let text = shown(builder.clone().build());
        assert!(!text.contains("s3cret"), "{text}");
        // The same by methods, of which errors have other names.
        let set = Wethod::builder()
            .token(token)
            .company(company)
            .base_url(url);
        let set = set.setting_name("token", "WETHOD_TOKEN");
        let set = set.setting_name("company", "WETHOD_COMPANY");
        assert_eq!(
            shown(set.setting_name("base_url", "WETHOD_BASE_URL").build()),
            text
        );
        text
    };
    let url = "http://127.0.0.1:1";
    let good = of("s3cret", "acme", url);
    for around in ["\n", "\r\n", " ", "\t", "\u{feff}", "\u{a0}"] {
        let wrapped = |text: &str| format!("{around}{text}{around}");
        assert_eq!(
            of(&wrapped("s3cret"), &wrapped("acme"), &wrapped(url)),
            good
        );
    }
    let lines = [
        of("s3 cret", "acme", url),
        of("s3cret\ns3cret", "acme", url),
        of("bearer s3cret", "acme", url),
        of("'s3cret'", "acme", url),
        of("\u{201c}s3cret\u{201d}", "acme", url),
        of(" ", "acme", url),
        of("s3cret", "\"acme\"", url),
        of("s3cret", "https://acme.wethod.com/x", url),
        of("s3cret", "acme.Wethod.com", url),
        of("s3cret", "a\nb", url),
        of("s3cret", "acme", "'http://127.0.0.1:1'"),
        of("s3cret", "acme", "http://127.0.0.1:1\nx"),
    ];
    insta::assert_snapshot!(lines.join("\n"), @"
    cannot use WETHOD_TOKEN: it contains a space, a line end or another invalid character; copy the token again
    cannot use WETHOD_TOKEN: it contains a space, a line end or another invalid character; copy the token again
    cannot use WETHOD_TOKEN: it begins with the word `Bearer`; remove that word; it is sent anyway
    cannot use WETHOD_TOKEN: it is in quotes; remove the quotes
    cannot use WETHOD_TOKEN: it is in quotes; remove the quotes
    cannot use WETHOD_TOKEN: it is empty; set it to a value
    cannot use WETHOD_COMPANY: it is in quotes; remove the quotes
    cannot use WETHOD_COMPANY: it is a URL; give the slug alone, such as `acme` for https://acme.wethod.com
    cannot use WETHOD_COMPANY: it is a URL; give the slug alone, such as `acme` for https://acme.wethod.com
    cannot use WETHOD_COMPANY: it contains a character that is invalid in a header; use visible ASCII characters only
    cannot use WETHOD_BASE_URL: it is in quotes; remove the quotes
    cannot use WETHOD_BASE_URL: it is not a URL; write one such as https://api.example.com
    ");
}

#[test]
fn what_is_set_comes_before_the_environment() {
    let builder =
        Wethod::builder().access([URL, ("WETHOD_COMPANY", "a\n"), ("WETHOD_VERSION", "b\n")]);
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
    insta::assert_snapshot!(error, @"https:// requires TLS: enable the feature `rustls` of planwire");
}
