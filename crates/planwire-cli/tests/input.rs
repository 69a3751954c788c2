//! Input of people and files: byte order marks, sizes, identifiers.
#![allow(
    clippy::unwrap_used,
    reason = "clippy takes only functions marked as tests for tests"
)]

mod common;

use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::PathBuf;
use std::process::Output;

use common::{SETTINGS, error, planwire, run_with, stderr, stdout};

const CLIENT: [&str; 4] = ["wethod", "clients", "update", "7"];
const ANY: [&str; 5] = ["wethod", "request", "POST", "/api/unheard-of", "--dry-run"];

fn file(name: &str, bytes: &[u8]) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).unwrap();
    path
}

/// Runs the program with a file as `--input`, by its name or on stdin.
fn with_input(arguments: &[&str], input: &PathBuf, on_stdin: bool) -> Output {
    let name = if on_stdin {
        "-"
    } else {
        input.to_str().unwrap()
    };
    let mut command = planwire(&[arguments, &["--input", name]].concat());
    command
        .envs(SETTINGS.iter().copied())
        .stdin(File::open(input).unwrap());
    command.output().unwrap()
}

fn last_line(output: &Output) -> &str {
    assert_eq!((output.status.code(), stderr(output)), (Some(0), ""));
    stdout(output).trim_end().rsplit('\n').next().unwrap()
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let input = file("mark.json", "\u{feff}{\"town\": \"Rome\"}".as_bytes());
    let update = [&CLIENT[..], &["--dry-run"]].concat();
    for on_stdin in [false, true] {
        for command in [&update[..], &ANY] {
            let output = with_input(command, &input, on_stdin);
            let body = last_line(&output).replace(' ', "");
            assert_eq!(body, r#"{"town":"Rome"}"#);
        }
    }
    let utf_16: Vec<u8> = "\u{feff}{}"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let text = error(&with_input(&CLIENT, &file("utf-16.json", &utf_16), true));
    assert!(
        text.starts_with("error: cannot read stdin: it is UTF-16; save it as UTF-8\n"),
        "{text}"
    );
}

#[test]
fn input_is_bounded() {
    let large = file("large.json", &vec![b' '; 16 * 1024 * 1024 + 1]);
    for command in [&CLIENT[..], &ANY] {
        let text = error(&with_input(command, &large, true));
        let expected = "error: cannot read stdin: it is larger than 16 MiB\n";
        assert!(
            text.starts_with(expected) && text.ends_with("exit code 2"),
            "{text}"
        );
    }
    // A source without an end is refused as well.
    #[cfg(unix)]
    {
        let text = error(&with_input(&CLIENT, &"/dev/zero".into(), false));
        assert!(
            text.contains("cannot read /dev/zero: it is larger than 16 MiB"),
            "{text}"
        );
    }
}

/// This would take minutes if each name were compared with all others.
#[test]
fn many_names_are_read_quickly() {
    let names = 100_000;
    let mut text = String::from("{");
    for number in 0..names {
        let _ = write!(text, "\"field_{number}\":{number},");
    }
    let whole = format!("{text}\"last\":true}}");
    let input = file("names.json", whole.as_bytes());
    let update = [
        &CLIENT[..],
        &["--undocumented", "--dry-run", "--town", "Rome"],
    ]
    .concat();
    let output = with_input(&update, &input, false);
    let body = last_line(&output);
    assert!(body.ends_with(r#""last":true,"town":"Rome"}"#));
    assert_eq!(body.matches("\"field_").count(), names);
    let twice = format!("{text}\"field_{}\":0}}", names - 1);
    let text = error(&with_input(
        &update,
        &file("twice-in-many.json", twice.as_bytes()),
        false,
    ));
    assert!(text.contains("`field_99999` occurs twice"), "{text}");
}

#[test]
fn a_long_name_is_cut_in_errors() {
    let name = "x".repeat(1024 * 1024);
    let input = file("name.json", format!("{{\"{name}\":1}}").as_bytes());
    let text = error(&with_input(&CLIENT, &input, false));
    assert!(
        text.contains("`xxxx") && text.len() < 1_000,
        "{}",
        text.len()
    );
}

#[test]
fn a_typed_identifier_has_the_documented_type() {
    let wrong = ["abc", "1.0", " 7", "7 ", "+7", "007", "1e3", "7\n", "٧"];
    for value in wrong {
        for command in [
            &["wethod", "budgets", "get", value][..],
            &["wethod", "budgets", "approve", value, "--yes"],
            &["wethod", "budgets", "list", "--project-id", value],
            &["wethod", "timesheets", "create", "--project-id", value],
            &[
                "wethod",
                "timesheets",
                "create",
                "--field",
                &format!("project_id={value}"),
            ],
        ] {
            let text = error(&run_with(SETTINGS, &[command, &["--dry-run"]].concat()));
            assert!(text.contains("expected an integer such as 12"), "{text}");
            assert!(text.ends_with("exit code 2"), "{text}");
        }
    }
    let digits = "123456789012345678901234567890";
    let output = run_with(SETTINGS, &["wethod", "budgets", "get", digits, "--dry-run"]);
    assert!(
        stdout(&output).starts_with(&format!("GET https://api.wethod.com/api/budgets/{digits}")),
        "{}",
        stderr(&output)
    );
    // Those of Piriod are strings.
    let output = run_with(SETTINGS, &["piriod", "plans", "get", "abc", "--dry-run"]);
    assert!(
        stdout(&output).contains("/plans/abc/"),
        "{}",
        stderr(&output)
    );
}
