//! Shell completions. fish's protocol is the simplest: the words so far, and one line for each candidate.

#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod common;

use common::{lines, no_profiles, planwire, run, stdout};

/// Returns the candidates for the last word.
fn offered(folder: &str, words: &[&str]) -> Vec<String> {
    let mut command = planwire(&[]);
    command.arg("--").arg("planwire").args(words);
    let output = command
        .env("PLANWIRE_COMPLETE", "fish")
        .env("PLANWIRE_CONFIG_DIR", folder)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    let name = |line: &str| line.split('\t').next().unwrap().to_owned();
    stdout(&output).lines().map(name).collect()
}

#[test]
fn each_shell_runs_the_program() {
    for shell in ["bash", "elvish", "powershell", "zsh", "fish"] {
        let script = lines(&run(&["completions", shell])).join("\n");
        assert!(script.contains("PLANWIRE_COMPLETE"), "{script}");
    }
}

#[test]
fn commands_and_flags_are_offered_at_every_depth() {
    let verbs = offered(&no_profiles(), &["wethod", "production-plans", ""]);
    assert!(verbs.contains(&"list".to_owned()), "{verbs:?}");
    let flags = offered(&no_profiles(), &["piriod", "plans", "list", "--"]);
    for flag in ["--ordering", "--page-size", "--status"] {
        assert!(flags.contains(&flag.to_owned()), "{flags:?}");
    }
    let formats = offered(
        &no_profiles(),
        &["piriod", "plans", "list", "--output", "n"],
    );
    assert_eq!(formats, ["ndjson"]);
}

#[test]
fn profiles_are_those_of_the_api() {
    let folder = env!("CARGO_TARGET_TMPDIR").to_owned() + "/completed-profiles";
    let _ = std::fs::remove_dir_all(&folder);
    for place in [
        ["--company", "acme"],
        ["--company", "beta"],
        ["--workspace", "acc_1"],
    ] {
        use std::io::Write as _;
        let mut process = planwire(&[&["auth", "add"][..], &place].concat())
            .env("PLANWIRE_CONFIG_DIR", &folder)
            .stdin(std::process::Stdio::piped())
            .stderr(std::process::Stdio::null())
            .spawn()
            .unwrap();
        process.stdin.take().unwrap().write_all(b"token").unwrap();
        assert!(process.wait().unwrap().success());
    }
    let of = |words: &[&str]| offered(&folder, words);
    assert_eq!(
        of(&["wethod", "budgets", "list", "--profile", ""]),
        ["acme", "beta"]
    );
    assert_eq!(of(&["piriod", "plans", "list", "--profile", ""]), ["acc_1"]);
    assert_eq!(of(&["--profile", ""]), ["acc_1", "acme", "beta"]);
    assert_eq!(of(&["auth", "remove", "b"]), ["beta"]);
}

#[test]
fn columns_are_the_fields_of_the_record() {
    let of = |typed: &str| {
        offered(
            &no_profiles(),
            &["wethod", "product-levels", "list", "--columns", typed],
        )
    };
    assert_eq!(
        of(""),
        [
            "id",
            "created_at",
            "updated_at",
            "product_id",
            "level_id",
            "days"
        ]
    );
    assert_eq!(of("id,days,l"), ["id,days,level_id"]);
    // A field is offered once.
    assert_eq!(of("days,d"), Vec::<String>::new());
    let of = |typed: &str| {
        offered(
            &no_profiles(),
            &["piriod", "customers", "list", "--columns", typed],
        )
    };
    assert_eq!(of("id,aggregations.b"), ["id,aggregations.balance"]);
}

#[test]
fn an_identifier_completes_no_files() {
    let words = offered(&no_profiles(), &["wethod", "budgets", "get", ""]);
    // Only flags: no file names of the folder in which the test runs.
    assert!(words.iter().all(|it| it.starts_with('-')), "{words:?}");
    assert_eq!(
        offered(
            &no_profiles(),
            &["wethod", "budgets", "list", "--project-id", ""]
        ),
        Vec::<String>::new()
    );
    let files = offered(
        &no_profiles(),
        &["wethod", "budgets", "create", "--input", "Carg"],
    );
    assert_eq!(files, ["Cargo.toml"]);
}
