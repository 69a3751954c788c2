//! Unreadable records, which do not end a list.

mod common;

use std::process::Output;

use common::server::{Server, page_of};
use common::{SETTINGS, run_with, stderr, stdout};

const BUDGETS: [&str; 3] = ["wethod", "budgets", "list"];
const PLANS: [&str; 3] = ["piriod", "plans", "list"];

/// Returns the output of a list of so many records.
fn listed(list: [&str; 3], flags: &[&str], total: u64, record: fn(u64) -> String) -> Output {
    let server = Server::start(move |target| Some((200, page_of(target, total, record))));
    let url = server.url();
    run_with(SETTINGS, &[&list, flags, &["--base-url", &url]].concat())
}

/// Returns records of which one is unreadable.
fn one_bad(id: u64) -> String {
    match id {
        2 => "[2, \"very-secret\"]".to_owned(),
        _ => format!(r#"{{"id":{id}}}"#),
    }
}

#[test]
fn the_others_are_printed_in_every_format() {
    for list in [BUDGETS, PLANS] {
        for format in ["ndjson", "json", "csv", "table"] {
            let flags = ["--output", format, "--columns", "id"];
            let has_columns = matches!(format, "csv" | "table");
            let flags = if has_columns { &flags[..] } else { &flags[..2] };
            let output = listed(list, flags, 3, one_bad);
            assert_eq!(output.status.code(), Some(1));
            insta::assert_snapshot!(
                format!("{}_{format}", list[1]),
                format!("{}---- stderr\n{}", stdout(&output), stderr(&output))
            );
        }
    }
}

#[test]
fn a_single_page_goes_on_as_well() {
    for (list, position) in [(BUDGETS, ["--offset", "1"]), (PLANS, ["--page", "1"])] {
        let all = listed(list, &[], 3, one_bad);
        let page = listed(list, &position, 3, one_bad);
        assert_eq!(page.status.code(), Some(1));
        assert!(stdout(&all).ends_with(stdout(&page)));
        assert!(stdout(&page).ends_with("{\"id\":3}\n"));
        assert_eq!(stderr(&page).lines().count(), 2);
        assert!(stderr(&page).contains("expected an object"));
    }
}

/// Returns records of which most are unreadable.
fn most_bad(id: u64) -> String {
    if id % 60 == 7 {
        format!(r#"{{"id":{id}}}"#)
    } else {
        // Each differs: a repeated record is counted once.
        format!("[{id}]")
    }
}

#[test]
fn ten_are_named_and_the_rest_is_counted() {
    let output = listed(PLANS, &[], 250, most_bad);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(stdout(&output).lines().count(), 5);
    let text = stderr(&output);
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 12, "{text}");
    assert!(
        lines[..10]
            .iter()
            .all(|it| it.starts_with("warning: listPlans: cannot read record ")),
        "{text}"
    );
    insta::assert_snapshot!(lines[10..].join("\n"), @"
    warning: 235 more cannot be read
    error: 245 records cannot be read and are left out; all others are printed
    ");
}

#[test]
fn no_record_is_readable() {
    let output = listed(PLANS, &["-o", "json"], 2, |_| "1".to_owned());
    assert_eq!((output.status.code(), stdout(&output)), (Some(1), "[]\n"));
}

#[test]
fn the_error_of_a_list_that_ends_early_comes_last() {
    let server = Server::start(|target| {
        Some(if target.contains("offset=0") {
            (
                200,
                page_of(target, 200, |id| {
                    if id < 20 {
                        "true".to_owned()
                    } else {
                        format!(r#"{{"id":{id}}}"#)
                    }
                }),
            )
        } else {
            (403, String::new())
        })
    });
    let url = server.url();
    let output = run_with(SETTINGS, &[&BUDGETS[..], &["--base-url", &url]].concat());
    assert_eq!(output.status.code(), Some(1));
    let text: Vec<_> = stderr(&output).lines().skip(10).collect();
    insta::assert_snapshot!(text.join("\n"), @"
    warning: 9 more cannot be read
    error: listBudgets: 403 Forbidden; check the company; the token's owner needs budget.view or budget.view_other

    To resume after the last record, run the same command with its output appended (`>>`, not `>`) and with --resume 1/99/100/100,99,98,97,96,95,94,93
    ");
}

/// Places an unreadable record at any position of a page.
#[test]
fn an_unreadable_record_at_any_position() {
    for (list, places) in [
        (BUDGETS, &[1, 2, 3, 4, 5, 6, 7][..]),
        (PLANS, &[1, 2, 3, 4, 5, 6, 7]),
    ] {
        for &bad in places {
            let server = Server::start(move |target| {
                let record = |id| {
                    if id == bad {
                        "null".to_owned()
                    } else {
                        format!(r#"{{"id":{id}}}"#)
                    }
                };
                Some((200, page_of(target, 7, record)))
            });
            let url = server.url();
            let flags = ["--page-size", "3", "--base-url", &url];
            let output = run_with(SETTINGS, &[&list[..], &flags].concat());
            assert_eq!(output.status.code(), Some(1));
            let expected: String = (1..=7)
                .filter(|id| *id != bad)
                .map(|id| format!("{{\"id\":{id}}}\n"))
                .collect();
            assert_eq!(stdout(&output), expected, "{list:?} {bad}");
            assert_eq!(stderr(&output).lines().count(), 2, "{}", stderr(&output));
        }
    }
}
