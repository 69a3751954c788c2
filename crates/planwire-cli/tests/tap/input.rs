//! Input that is wrong, and secrets.

use serde_json::{Value, json};

use crate::support::{Folder, TOKEN, Tap, command};
use planwire_sandbox::Sandbox;

/// Runs the tap with files, and returns its log and exit code. Nothing is on stdout.
fn refused(files: &[(&str, &str)]) -> String {
    refused_with(&[], files)
}

fn refused_with(variables: &[(&str, &str)], files: &[(&str, &str)]) -> String {
    let folder = Folder::new();
    let mut arguments = Vec::new();
    for (name, content) in files {
        arguments.push(format!("--{name}"));
        arguments.push(folder.file(&format!("{name}.json"), content));
    }
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let output = command(&arguments)
        .envs(variables.iter().copied())
        .output()
        .unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "");
    assert_eq!(output.status.code(), Some(1));
    let log = String::from_utf8(output.stderr).unwrap();
    assert!(!log.contains(TOKEN) && !log.contains("panicked"), "{log}");
    log
}

const SANDBOX: &str = r#"{"sandbox": true}"#;

#[test]
fn each_file_can_be_wrong() {
    let malformed = r#"{"wethod": {"token": "very-secret" "company": "acme"}}"#;
    for (files, expected) in [
        (
            vec![("config", malformed)],
            "error: cannot read the configuration ",
        ),
        (
            vec![("config", "[]")],
            "error: invalid configuration: it must be an object",
        ),
        (
            vec![("config", r#"{"wethod": "very-secret"}"#)],
            "error: invalid configuration: wethod must be an object",
        ),
        (
            vec![("config", r#"{"wethod": {"token": ["very-secret"]}}"#)],
            "error: invalid `wethod.token` in the configuration: expected a string",
        ),
        (
            vec![("config", r#"{"sandbox": "yes"}"#)],
            "error: invalid `sandbox` in the configuration: expected true or false",
        ),
        (
            vec![("config", r#"{"sandbox": true, "lookback": "soon"}"#)],
            "error: invalid `lookback` in the configuration: expected a time of at most a year, such as 90s, 10m, 2h or 1d",
        ),
        (
            vec![("config", r#"{"sandbox": true, "decimals": "float"}"#)],
            "error: invalid `decimals` in the configuration: expected number or string",
        ),
        (
            vec![(
                "config",
                r#"{"sandbox": true, "lists": ["wethod_budgetz"]}"#,
            )],
            "error: unknown stream `wethod_budgetz` (did you mean `wethod_budgets`?); `tap-planwire --discover` prints all streams",
        ),
        (
            vec![("config", "{}")],
            "error: missing token: set `wethod.token` or `piriod.token` in the configuration, or WETHOD_TOKEN or \
             PIRIOD_TOKEN in the environment; or try {\"sandbox\": true}, which needs none",
        ),
        (
            vec![("config", r#"{"wethod": {"token": "very-secret"}}"#)],
            "error: missing company: set `wethod.company` in the configuration, or WETHOD_COMPANY in the environment",
        ),
        (
            vec![("config", r#"{"wethod": {"company": "acme"}}"#)],
            "error: missing token: set `wethod.token` in the configuration, or WETHOD_TOKEN in the environment",
        ),
        (
            vec![("config", SANDBOX), ("state", "{")],
            "error: cannot read the state ",
        ),
        (
            vec![("config", SANDBOX), ("state", "[]")],
            "error: cannot use the state: it is not an object; ",
        ),
        (
            vec![
                ("config", SANDBOX),
                ("state", r#"{"type": "STATE", "value": {}}"#),
            ],
            "error: cannot use the state: it is a message; store its `value`, which is the state; ",
        ),
        (
            vec![
                ("config", SANDBOX),
                (
                    "state",
                    r#"{"bookmarks": {"wethod_budgets": {"version": 2}}}"#,
                ),
            ],
            "error: cannot use the state of `wethod_budgets`: its version is 2, and this program knows 1; update tap-planwire",
        ),
        (
            vec![
                ("config", SANDBOX),
                (
                    "state",
                    r#"{"bookmarks": {"wethod_budgets": {"replication_key_value": 1}}}"#,
                ),
            ],
            "error: cannot use the state of `wethod_budgets`: it has no `version` of tap-planwire; ",
        ),
        (
            vec![
                ("config", SANDBOX),
                (
                    "state",
                    r#"{"bookmarks": {"wethod_budgets": {"version": 1, "account": "acme", "cursor": "soon"}}}"#,
                ),
            ],
            "error: cannot use the state of `wethod_budgets`: ",
        ),
        (
            vec![("config", SANDBOX), ("catalog", "[]")],
            "error: cannot use the catalog: it has no array `streams`; ",
        ),
        (
            vec![("config", SANDBOX), ("catalog", r#"{"streams": [7]}"#)],
            "error: cannot use the catalog: one of its streams has no name",
        ),
        (
            vec![
                ("config", SANDBOX),
                ("catalog", r#"{"streams": [{"stream": "wethod_budget"}]}"#),
            ],
            "error: unknown stream `wethod_budget` (did you mean `wethod_budgets`?)",
        ),
    ] {
        let log = refused(&files);
        assert!(log.contains(expected), "{files:?}: {log}");
    }
    let missing = command(&["--config", "/no/such/file"]).output().unwrap();
    let log = String::from_utf8(missing.stderr).unwrap();
    assert!(
        log.starts_with("error: cannot read the configuration /no/such/file: "),
        "{log}"
    );
}

#[test]
fn a_token_is_sent_only_to_the_base_url_of_its_own_source() {
    let elsewhere = r#"{"wethod": {"base_url": "https://elsewhere.example", "company": "acme"}}"#;
    let log = refused_with(&[("WETHOD_TOKEN", TOKEN)], &[("config", elsewhere)]);
    assert_eq!(
        log,
        "error: cannot send WETHOD_TOKEN to `wethod.base_url`: a token is sent only to the base URL of its own source; \
         set `wethod.token` as well, or set WETHOD_BASE_URL instead\n"
    );
    let own = r#"{"piriod": {"token": "very-secret", "workspace": "acc_1"}}"#;
    let log = refused_with(
        &[("PIRIOD_BASE_URL", "https://elsewhere.example")],
        &[("config", own)],
    );
    assert_eq!(
        log,
        "error: cannot send `piriod.token` to the URL in PIRIOD_BASE_URL: a token is sent only to the base URL of its own \
         source; set `piriod.base_url` as well, or unset PIRIOD_BASE_URL\n"
    );
}

#[test]
fn the_environment_fills_what_is_missing() {
    let tap = Tap::new(Sandbox::builder(), &[]);
    let config = tap.folder.file(
        "empty.json",
        json!({"lists": ["wethod_budgets"], "wethod": {"token": ""}}),
    );
    let arguments: &[&[&str]] = &[&["--config", &config], &[]];
    for arguments in arguments {
        let output = command(arguments)
            .envs(tap.sandbox.wethod())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0));
        let text = String::from_utf8(output.stdout).unwrap();
        // Piriod has no token, and is left out.
        assert!(text.contains("wethod_budgets") && !text.contains("piriod"));
    }
}

#[test]
fn unknown_names_are_reported_with_the_nearest() {
    let folder = Folder::new();
    let config = folder.file(
        "config.json",
        json!({"sandbox": true, "lookbak": "10m", "wethod": {"tokn": TOKEN}, "lists": ["wethod_budgets"]}),
    );
    let state = folder.file(
        "state.json",
        json!({"bookmarks": {"wethod_gone": {"version": 1}}}),
    );
    let output = command(&["--config", &config, "--state", &state])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    let log = String::from_utf8(output.stderr).unwrap();
    for expected in [
        "warning: the configuration has an unknown `lookbak`, which is ignored; did you mean `lookback`?",
        "warning: the configuration has an unknown `wethod.tokn`, which is ignored; did you mean `token`?",
        "warning: the state has an unknown stream `wethod_gone`, which is left out",
    ] {
        assert!(log.contains(expected), "{log}");
    }
    assert!(!log.contains(TOKEN), "{log}");
}

#[test]
fn a_refused_token_ends_the_run_and_is_never_printed() {
    let mut tap = Tap::new(Sandbox::builder(), &["wethod_budgets", "wethod_clients"]);
    tap.configuration["wethod"]["token"] = TOKEN.into();
    let output = tap.singer(None).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let (out, log) = (
        String::from_utf8(output.stdout).unwrap(),
        String::from_utf8(output.stderr).unwrap(),
    );
    assert!(log.contains("401"), "{log}");
    assert!(!out.contains(TOKEN) && !log.contains(TOKEN), "{out}{log}");
    // The others would fail as well.
    assert!(!out.contains("wethod_clients"), "{out}");
}

#[test]
fn the_tap_describes_itself() {
    let about = command(&["--about", "--format=json"]).output().unwrap();
    let about: Value = serde_json::from_slice(&about.stdout).unwrap();
    assert_eq!(about["name"], "tap-planwire");
    assert!(about["settings"]["properties"]["wethod"]["properties"]["token"].is_object());
    let version = command(&["--version"]).output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    assert_eq!(
        version,
        format!("tap-planwire {}\n", env!("CARGO_PKG_VERSION"))
    );
    let wrong = command(&["read", "--config", "x"]).output().unwrap();
    assert_eq!(wrong.status.code(), Some(2));
    assert!(
        String::from_utf8(wrong.stderr)
            .unwrap()
            .contains("--catalog")
    );
}
