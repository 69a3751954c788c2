//! `cargo xtask drift`, run as people run it.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use support::{copy_of, text, workspace, xtask};

/// The documents of a few operations, where differences can be accepted.
fn copy() -> tempfile::TempDir {
    copy_of("seeds", &["spec/wethod"])
}

fn vendor() -> PathBuf {
    workspace().join("xtask/fixtures/drift/vendor.yaml")
}

fn drift(root: &Path, vendor: &Path, more: &[&str]) -> Output {
    let vendor = vendor.to_str().unwrap();
    xtask(root, &[&["drift", "--against", vendor], more].concat())
}

/// What is said, without the folder that the vendor's file is in.
fn said(bytes: &[u8], file: &Path) -> String {
    let folder = text(file.parent().unwrap().to_str().unwrap().as_bytes());
    text(bytes).replace(&format!("{folder}/"), "")
}

#[test]
fn only_news_fails() {
    let copy = copy();
    let output = drift(copy.path(), &vendor(), &[]);
    assert_eq!(output.status.code(), Some(1));
    let first: Vec<_> = text(&output.stdout)
        .lines()
        .map(str::to_owned)
        .take(2)
        .collect();
    insta::assert_snapshot!(first.join("\n"), @"
    GET /api/budgets
      query archived: theirs only
    ");
    insta::assert_snapshot!(said(&output.stderr, &vendor()), @"
    note: references lead to nothing in vendor.yaml: persons.yaml#/Person
       --> vendor.yaml:122:17
        |
    122 |           $ref: persons.yaml#/Person
        |                 ^^^^^^^^^^^^^^^^^^^^ what is behind them was taken for free-form
        |
        = help: bundle the document into one file first

    drift of wethod: 50 new: 5 theirs only, 32 ours only, 13 different; 0 accepted, 1 note
    ");

    // All is accepted by the lines that the task prints, once each has a reason.
    let output = drift(copy.path(), &vendor(), &["--accept-all"]);
    assert_eq!(output.status.code(), Some(1));
    let lines = text(&output.stdout);
    let accepted = copy.path().join("spec/accepted-drift/wethod.yaml");
    fs::create_dir_all(accepted.parent().unwrap()).unwrap();
    fs::write(&accepted, &lines).unwrap();
    let output = drift(copy.path(), &vendor(), &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("the accepted difference has no `reason`"));
    fs::write(&accepted, lines.replace("reason: ''", "reason: Seen.")).unwrap();
    let output = drift(copy.path(), &vendor(), &[]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout), "");

    // What the vendor mends is accepted no more; that is a note.
    let fixed = copy.path().join("vendor.yaml");
    let yaml = fs::read_to_string(vendor()).unwrap();
    fs::write(&fixed, yaml.replace("maximum: 200", "maximum: 100")).unwrap();
    let output = drift(copy.path(), &fixed, &[]);
    assert_eq!(output.status.code(), Some(0));
    insta::assert_snapshot!(said(&output.stderr, &fixed), @"
    note: references lead to nothing in vendor.yaml: persons.yaml#/Person
       --> vendor.yaml:122:17
        |
    122 |           $ref: persons.yaml#/Person
        |                 ^^^^^^^^^^^^^^^^^^^^ what is behind them was taken for free-form
        |
        = help: bundle the document into one file first

    note: nothing is `maximum: theirs 200; ours 100` at `query limit` any more
     --> spec/accepted-drift/wethod.yaml:9:3
      |
    9 | - operation: 'GET /api/budgets'
      |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what is accepted and not there hides the day on which it comes back
      |
      = help: remove the entry, or bring it up to date

    drift of wethod: nothing new; 49 accepted, 2 notes
    ");
}

#[test]
fn what_cannot_be_compared_is_said() {
    let copy = copy();
    let output = xtask(copy.path(), &["drift"]);
    assert_eq!(output.status.code(), Some(2));
    insta::assert_snapshot!(text(&output.stderr), @"
    error: the following required arguments were not provided:
      --against <FILE>

    Usage: cargo xtask drift --against <FILE> --root <DIR>

    For more information, try '--help'.
    ");
    let output = drift(copy.path(), &vendor(), &["--api", "withod"]);
    assert_eq!(output.status.code(), Some(2));
    insta::assert_snapshot!(text(&output.stderr), @"
    error: invalid value 'withod' for '--api <API>'
      [possible values: wethod, piriod]

      tip: a similar value exists: 'wethod'

    For more information, try '--help'.
    ");
    let html = copy.path().join("page.html");
    fs::write(&html, "<html>\n").unwrap();
    let output = drift(copy.path(), &html, &[]);
    assert_eq!(output.status.code(), Some(2));
    insta::assert_snapshot!(said(&output.stderr, &html), @"
    error: the file is no document of OpenAPI
     --> page.html:1:1
      |
    1 | <html>
      | ^^^^^^ its first level has no `openapi: 3.…`
      |
      = help: give the vendor's OpenAPI file after `--against`
    ");
    let nameless = copy.path().join("nameless.yaml");
    fs::write(
        &nameless,
        "openapi: 3.0.0\ninfo: { title: API }\npaths: { /a: {} }\n",
    )
    .unwrap();
    let output = drift(copy.path(), &nameless, &[]);
    assert_eq!(output.status.code(), Some(2));
    insta::assert_snapshot!(said(&output.stderr, &nameless), @"error: neither the title nor the servers of nameless.yaml say whose document it is; name the API with `--api`");
    let output = drift(copy.path(), &vendor(), &["--api", "piriod"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("spec/piriod"));
}
