//! Several pages at once, and lists that end early.
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod common;

use std::process::Stdio;

use common::server::{Server, page, window};
use common::{SETTINGS, error, lines, planwire, run_with, stderr, stdout};

const BUDGETS: [&str; 3] = ["wethod", "budgets", "list"];
const PLANS: [&str; 3] = ["piriod", "plans", "list"];

#[test]
fn the_set_number_of_pages_is_fetched_at_once() {
    for (flags, expected) in [
        (&[][..], 4),
        (&["--concurrency", "1"], 1),
        (&["--concurrency", "7"], 7),
    ] {
        // Each full page permits one more request, so ten pages reach the maximum.
        let server = Server::start(|target| {
            let (before, _) = window(target);
            (before < 990).then(|| (200, page(target, 1_000_000)))
        });
        let url = server.url();
        let mut process = planwire(&[&BUDGETS, flags, &["--base-url", &url]].concat())
            .envs(SETTINGS.iter().copied())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        server.wait_for(10 + expected);
        process.kill().unwrap();
        process.wait().unwrap();
        assert_eq!(server.targets().len(), 10 + expected, "{flags:?}");
    }
}

#[test]
fn the_order_is_that_of_the_list() {
    for list in [BUDGETS, PLANS] {
        let server = Server::start(|target| Some((200, page(target, 1_234))));
        let url = server.url();
        let arguments = [
            &list[..],
            &[
                "--concurrency",
                "64",
                "--page-size",
                "7",
                "--base-url",
                &url,
            ],
        ];
        let output = run_with(SETTINGS, &arguments.concat());
        assert_eq!(
            identifiers(&lines(&output)),
            (1..=1_234).collect::<Vec<_>>()
        );
    }
}

fn identifiers(lines: &[&str]) -> Vec<u64> {
    let identifier = |line: &&str| {
        let id = line.strip_prefix(r#"{"id":"#)?.strip_suffix('}')?;
        id.parse().ok()
    };
    lines.iter().map(|it| identifier(it).unwrap()).collect()
}

/// Returns the two parts of a list of 450 records: before a page at or after a record fails, and then with
/// the flags of the hint.
fn in_two_parts(
    list: [&str; 3],
    flags: &'static [&str],
    status: u16,
    behind: u64,
) -> (Vec<u64>, String, Vec<u64>) {
    let broken = Server::start(move |target| {
        if window(target).0 >= behind {
            return Some((status, String::new()));
        }
        Some((200, page(target, 450)))
    });
    let url = broken.url();
    let output = run_with(
        SETTINGS,
        &[&list[..], flags, &["--attempts", "1", "--base-url", &url]].concat(),
    );
    assert_eq!(output.status.code(), Some(1));
    let before: Vec<_> = stdout(&output).lines().collect();
    let text = stderr(&output);
    let advice = text.trim_end().rsplit_once("\n\n").unwrap().1.to_owned();
    let added = advice.rsplit_once(" with ").unwrap().1;
    let (added, replaced) = added.split_once(" instead of ").unwrap_or((added, "none"));
    // As a person does: flags that the hint repeats or replaces are left out.
    let kept = flags
        .chunks(2)
        .filter(|pair| !added.contains(pair[0]) && pair[0] != replaced);
    let kept = kept.flatten().copied();
    let whole = Server::start(|target| Some((200, page(target, 450))));
    let url = whole.url();
    let again: Vec<_> = list
        .into_iter()
        .chain(kept)
        .chain(added.split(' '))
        .chain(["--base-url", &url])
        .collect();
    let rest = run_with(SETTINGS, &again);
    (identifiers(&before), advice, identifiers(&lines(&rest)))
}

#[test]
fn a_list_that_ended_early_can_be_resumed() {
    let mut hints = String::new();
    for list in [BUDGETS, PLANS] {
        for (flags, all) in [
            (&[][..], 450),
            (&["--concurrency", "1"], 450),
            (&["--page-size", "40"], 450),
            (&["--max-items", "321", "--page-size", "50"], 321),
        ] {
            for status in [404, 500] {
                let (before, advice, rest) = in_two_parts(list, flags, status, 190);
                assert!(
                    before.len() >= 100 && !rest.is_empty(),
                    "{list:?} {flags:?}"
                );
                let both: Vec<_> = before.into_iter().chain(rest).collect();
                assert_eq!(both, (1..=all).collect::<Vec<_>>(), "{list:?} {flags:?}");
                if status == 500 {
                    hints += &format!("{} {flags:?}\n{advice}\n", list[1]);
                }
            }
        }
    }
    insta::assert_snapshot!(hints);
}

#[test]
fn a_resumed_list_can_end_early_again() {
    let server = Server::start(|target| {
        let (before, _) = window(target);
        Some(if before < 390 {
            (200, page(target, 1_000))
        } else {
            (500, String::new())
        })
    });
    let url = server.url();
    let flags = [
        "--resume",
        "1/99/100/100,99,98",
        "--attempts",
        "1",
        "--base-url",
        &url,
    ];
    let output = run_with(SETTINGS, &[&BUDGETS[..], &flags].concat());
    let printed: Vec<_> = stdout(&output).lines().collect();
    assert_eq!(identifiers(&printed), (101..=397).collect::<Vec<_>>());
    let text = stderr(&output);
    assert!(text.contains("with --resume 1/396/100/397"), "{text}");
}

#[test]
fn no_hint_if_nothing_was_printed() {
    let server = Server::start(|_| Some((500, String::new())));
    let url = server.url();
    for flags in [
        &[][..],
        &["--resume", "1/99/100/100,99,98"],
        &["--offset", "3"],
    ] {
        let output = run_with(
            SETTINGS,
            &[&BUDGETS, flags, &["--attempts", "1", "--base-url", &url]].concat(),
        );
        let text = error(&output);
        assert!(!text.contains("--resume"), "{text}");
    }
}

#[test]
fn a_paging_flag_is_invalid() {
    let wrong = [
        &["--concurrency", "0"][..],
        &["--concurrency", "65"],
        &["--concurrency", "2", "--offset", "0"],
        &["--resume", "198"],
        &["--resume", "1/198/101/4711"],
        &["--resume", "1/198/100/4711", "--offset", "3"],
        &["--resume", "1/198/100/4711", "--page-size", "3"],
    ];
    let texts = wrong.map(|flags| {
        let output = run_with(SETTINGS, &[&BUDGETS, flags].concat());
        format!("{}\n{}\n", flags.join(" "), error(&output))
    });
    insta::assert_snapshot!(texts.join("\n"));
}
