//! Runs `cargo xtask drift`.
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

/// Creates a workspace with the documents of a few operations.
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

/// Returns the output, without the folder of the vendor's file.
fn said(bytes: &[u8], file: &Path) -> String {
    let folder = text(file.parent().unwrap().to_str().unwrap().as_bytes());
    text(bytes).replace(&format!("{folder}/"), "")
}

#[test]
fn only_new_differences_fail() {
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
    note: unresolved references in vendor.yaml: persons.yaml#/Person
       --> vendor.yaml:122:17
        |
    122 |           $ref: persons.yaml#/Person
        |                 ^^^^^^^^^^^^^^^^^^^^ their targets were compared as free-form
        |
        = help: bundle the document into one file first

    drift of wethod: 50 new: 5 theirs only, 32 ours only, 13 different; 0 accepted, 1 note
    ");

    // The printed lines accept everything once they have reasons.
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

    // A difference that the vendor fixed is no longer accepted, which is a note.
    let fixed = copy.path().join("vendor.yaml");
    let yaml = fs::read_to_string(vendor()).unwrap();
    fs::write(&fixed, yaml.replace("maximum: 200", "maximum: 100")).unwrap();
    let output = drift(copy.path(), &fixed, &[]);
    assert_eq!(output.status.code(), Some(0));
    insta::assert_snapshot!(said(&output.stderr, &fixed), @"
    note: unresolved references in vendor.yaml: persons.yaml#/Person
       --> vendor.yaml:122:17
        |
    122 |           $ref: persons.yaml#/Person
        |                 ^^^^^^^^^^^^^^^^^^^^ their targets were compared as free-form
        |
        = help: bundle the document into one file first

    note: no difference is `maximum: theirs 200; ours 100` at `query limit` any more
     --> spec/accepted-drift/wethod.yaml:9:3
      |
    9 | - operation: 'GET /api/budgets'
      |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a stale entry would hide the difference if it came back
      |
      = help: remove the entry, or update it

    drift of wethod: nothing new; 49 accepted, 2 notes
    ");
}

#[test]
fn unusable_bases_are_reported() {
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
    error: the file is not an OpenAPI document
     --> page.html:1:1
      |
    1 | <html>
      | ^^^^^^ its top level has no `openapi: 3.…`
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
    insta::assert_snapshot!(said(&output.stderr, &nameless), @"error: neither the title nor the servers of nameless.yaml name the API; pass it with `--api`");
    let output = drift(copy.path(), &vendor(), &["--api", "piriod"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("spec/piriod"));
}
