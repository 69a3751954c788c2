//! What the program says of itself.

mod common;

use common::{lines, run, stderr, stdout};

fn help(arguments: &[&str]) -> String {
    lines(&run(arguments)).join("\n")
}

#[test]
fn of_the_whole() {
    insta::assert_snapshot!(help(&["--help"]));
}

#[test]
fn of_an_api_are_its_resources() {
    insta::assert_snapshot!(help(&["wethod"]));
    assert_eq!(help(&["wethod"]), help(&["wethod", "-h"]));
}

#[test]
fn of_a_list_of_wethod() {
    insta::assert_snapshot!(help(&["wethod", "budgets", "list", "--help"]));
}

#[test]
fn of_a_list_of_piriod() {
    insta::assert_snapshot!(help(&["piriod", "plans", "list", "--help"]));
}

#[test]
fn of_what_changes_something() {
    for (name, command) in [
        ("create", ["piriod", "subscriptions", "create"]),
        ("change", ["wethod", "timesheets", "update"]),
        ("action", ["wethod", "budgets", "approve"]),
        ("delete", ["wethod", "project-plan-tasks", "delete"]),
        ("unsafe_get", ["piriod", "orders", "finalize"]),
        (
            "open_body",
            ["wethod", "project-plan-task-assignees", "create"],
        ),
    ] {
        let help = help(&[&command[..], &["--help"]].concat());
        // The settings are the same everywhere.
        let (before, after) = help.split_once("\nSettings:\n").unwrap();
        let (_, after) = after.split_once("\n\n\n").unwrap_or(("", after));
        let after = after
            .rsplit_once("[default: 2024-06-15]\n")
            .map_or(after, |(_, it)| it);
        let after = after
            .rsplit_once("[default: false]\n\n")
            .map_or(after, |(_, it)| it);
        insta::assert_snapshot!(name, format!("{before}\n…\n{after}"));
    }
}

#[test]
fn of_what_belongs_to_no_resource() {
    insta::assert_snapshot!("request", help(&["wethod", "request", "-h"]));
    insta::assert_snapshot!("auth_add", help(&["auth", "add", "--help"]));
}

#[test]
fn comes_by_every_way() {
    let long = help(&["wethod", "budgets", "list", "--help"]);
    assert_eq!(help(&["help", "wethod", "budgets", "list"]), long);
    assert_eq!(
        help(&["--sandbox", "wethod", "budgets", "list", "--help"]),
        long
    );
    assert_eq!(help(&[]), help(&["-h"]));
}

#[test]
fn a_command_without_its_verb_is_no_data() {
    let output = run(&["wethod", "budgets"]);
    assert_eq!((output.status.code(), stdout(&output)), (Some(2), ""));
    let text = stderr(&output);
    assert!(
        text.contains("set-baseline  Set a budget as baseline"),
        "{text}"
    );
}

#[test]
fn no_flag_takes_a_token_or_a_limit() {
    for arguments in [
        &["wethod", "budgets", "list", "--help"][..],
        &["piriod", "plans", "list", "--help"],
        &["--help"],
    ] {
        let help = help(arguments);
        assert!(
            !help.contains("--token") && !help.contains("--limit"),
            "{help}"
        );
    }
}

#[test]
fn completions_know_every_command() {
    let flags = [
        "production-plans",
        "project-id",
        "plans",
        "ordering",
        "page-size",
        "test-mode",
    ];
    // fish's script goes two levels deep, by a limit of what makes it.
    for (shell, words) in [
        ("bash", &flags[..]),
        ("elvish", &flags),
        ("powershell", &flags),
        ("zsh", &flags),
        ("fish", &flags[..1]),
    ] {
        let script = help(&["completions", shell]);
        for word in words {
            assert!(script.contains(word), "{shell} lacks {word}");
        }
    }
}

#[test]
fn the_version_is_that_of_the_crate() {
    assert_eq!(
        help(&["--version"]),
        concat!("planwire ", env!("CARGO_PKG_VERSION"))
    );
}
