//! The help.

mod common;

use common::{lines, run, stderr, stdout};

fn help(arguments: &[&str]) -> String {
    lines(&run(arguments)).join("\n")
}

#[test]
fn of_the_root() {
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
fn of_requests_that_change_data() {
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
        insta::assert_snapshot!(name, help);
    }
}

#[test]
fn of_commands_without_a_resource() {
    insta::assert_snapshot!("request", help(&["wethod", "request", "-h"]));
    insta::assert_snapshot!("auth_add", help(&["auth", "add", "--help"]));
}

#[test]
fn of_the_settings() {
    let settings = help(&["help", "settings"]);
    insta::assert_snapshot!("settings", settings);
    assert_eq!(help(&["settings"]), settings);
}

/// A terminal of 24 lines shows the command itself, not the settings of all commands.
#[test]
fn below_the_root_the_settings_are_one_line() {
    for (arguments, most) in [
        (&["wethod", "budgets", "--help"][..], 22),
        (&["wethod", "budgets", "get", "-h"], 18),
        (&["wethod", "budgets", "list", "-h"], 32),
        (&["piriod", "request", "-h"], 22),
    ] {
        let text = help(arguments);
        assert!(text.lines().count() <= most, "{text}");
        assert!(!text.contains("--attempts"), "{text}");
        assert!(text.ends_with("planwire help settings"), "{text}");
    }
    assert!(help(&["wethod"]).ends_with("planwire help settings"));
}

#[cfg(target_os = "linux")]
#[test]
fn help_that_cannot_be_written_is_a_failure() {
    for arguments in [
        &["--help"][..],
        &["wethod"],
        &["wethod", "budgets", "list", "-h"],
        &["--version"],
        &["completions", "zsh"],
    ] {
        let full = std::fs::File::options()
            .write(true)
            .open("/dev/full")
            .unwrap();
        let output = common::planwire(arguments).stdout(full).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{arguments:?}");
        assert!(
            stderr(&output).starts_with("error: cannot write the output: "),
            "{}",
            stderr(&output)
        );
    }
}

#[test]
fn is_printed_by_every_spelling() {
    let long = help(&["wethod", "budgets", "list", "--help"]);
    assert_eq!(help(&["help", "wethod", "budgets", "list"]), long);
    assert_eq!(
        help(&["--sandbox", "wethod", "budgets", "list", "--help"]),
        long
    );
    assert_eq!(help(&[]), help(&["-h"]));
}

#[test]
fn help_of_an_incomplete_command_goes_to_stderr() {
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
fn the_version_is_that_of_the_crate() {
    assert_eq!(
        help(&["--version"]),
        concat!("planwire ", env!("CARGO_PKG_VERSION"))
    );
}
