//! Runs `cargo xtask lint` on a small specification.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use support::{copy_of, edit, text, xtask};

const BUDGETS: &str = "spec/wethod/budgets.yaml";

fn copy() -> tempfile::TempDir {
    copy_of(
        "seeds",
        &[
            BUDGETS,
            "spec/wethod/openapi.yaml",
            "spec/wethod/product-levels.yaml",
            "spec/wethod/production-plans.yaml",
            "spec/piriod/openapi.yaml",
            "spec/piriod/plans.yaml",
        ],
    )
}

/// Returns the output of the task, and true if it succeeds.
fn lint(root: &Path, arguments: &[&str]) -> (String, bool) {
    let output = xtask(root, &[&["lint"], arguments].concat());
    let said = text(&output.stdout) + &text(&output.stderr);
    (said, output.status.success())
}

fn append(root: &Path, more: &str) {
    let path = root.join(BUDGETS);
    let old = fs::read_to_string(&path).unwrap();
    fs::write(path, old + more).unwrap();
}

#[test]
fn a_clean_lint_prints_one_line() {
    let copy = copy();
    let typed = "        notes:\n          type: string\n";
    edit(copy.path(), BUDGETS, typed, "        notes:\n");
    let (said, is_clean) = lint(copy.path(), &[]);
    assert!(is_clean);
    assert_eq!(said.lines().count(), 1, "{said}");
    assert!(
        said.contains("clean; 1 note, which `--verbose` prints"),
        "{said}"
    );
    let (said, _) = lint(copy.path(), &["--verbose"]);
    assert!(
        said.starts_with("note: free-form fields: `Budget.notes`"),
        "{said}"
    );

    edit(copy.path(), BUDGETS, "x-evidence: seed", "x-evidense: seed");
    let (said, is_clean) = lint(copy.path(), &["--verbose"]);
    assert!(!is_clean);
    let (error, note) = (
        said.find("error: ").unwrap(),
        said.find("note: free").unwrap(),
    );
    assert!(error < note, "{said}");
}

#[test]
fn a_syntax_error_at_the_end_of_a_file_has_a_place() {
    for more in ["get: [", "get: [\n\n\n", "get: {a: \n", "get: \"text"] {
        let copy = copy();
        append(copy.path(), more);
        let (said, is_clean) = lint(copy.path(), &[]);
        assert!(!is_clean);
        let last = fs::read_to_string(copy.path().join(BUDGETS)).unwrap();
        let last = last.trim_end().lines().count();
        assert!(
            said.contains(&format!("--> {BUDGETS}:{last}:")),
            "{more}: {said}"
        );
        assert!(said.contains(&format!("{last} | get: ")), "{more}: {said}");
    }
}

#[test]
fn files_that_are_not_documents_are_refused() {
    let copy = copy();
    fs::remove_file(copy.path().join(BUDGETS)).unwrap();
    fs::create_dir(copy.path().join(BUDGETS)).unwrap();
    let (said, _) = lint(copy.path(), &[]);
    assert!(said.contains("error: this is not a regular file"), "{said}");

    fs::remove_dir(copy.path().join(BUDGETS)).unwrap();
    let file = fs::File::create(copy.path().join(BUDGETS)).unwrap();
    file.set_len(5 << 20).unwrap();
    let (said, _) = lint(copy.path(), &[]);
    assert!(
        said.contains("error: the file has 5 MiB, and the maximum is 4"),
        "{said}"
    );
}

/// Reading a pipe would block until somebody writes to it.
#[test]
#[cfg(unix)]
fn pipes_are_refused() {
    let copy = copy();
    let pipe = copy.path().join(BUDGETS);
    fs::remove_file(&pipe).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    assert!(made.unwrap().success());
    let (said, _) = lint(copy.path(), &[]);
    assert!(said.contains("error: this is not a regular file"), "{said}");
}

#[test]
fn many_findings_are_all_printed() {
    let copy = copy();
    let mut more = String::new();
    for number in 0..2_000 {
        let _ = writeln!(more, "    Flawed{number}: {{ type: strng }}");
    }
    append(copy.path(), &more);
    let (said, _) = lint(copy.path(), &[]);
    assert_eq!(said.matches("error: `type` is `strng`").count(), 2_000);
}

#[test]
fn a_repeated_value_is_one_error() {
    let copy = copy();
    edit(
        copy.path(),
        BUDGETS,
        "enum: [DRAFT, SUBMITTED, APPROVED]",
        "enum: [DRAFT, SUBMITTED, APPROVED, DRAFT]",
    );
    let (said, _) = lint(copy.path(), &[]);
    assert!(said.ends_with("lint: 1 error\n"), "{said}");
    assert!(
        said.contains("this value is listed twice in the `enum`"),
        "{said}"
    );
}

#[test]
fn ambiguous_enum_values_are_quoted() {
    for value in [
        "+1",
        "010",
        "1e3",
        "yes",
        "0x1F",
        "12:30",
        "2024-01-01",
        "1_000",
        ".5",
    ] {
        let copy = copy();
        edit(
            copy.path(),
            BUDGETS,
            "enum: [DRAFT, SUBMITTED, APPROVED]",
            &format!("enum: [DRAFT, SUBMITTED, {value}]"),
        );
        let (said, is_clean) = lint(copy.path(), &[]);
        assert!(!is_clean, "{value}");
        assert!(
            said.contains(&format!("help: write `'{value}'`")),
            "{value}: {said}"
        );
    }
}
