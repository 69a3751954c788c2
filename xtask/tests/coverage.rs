//! Runs `cargo xtask coverage` on a small workspace.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::fs;
use std::path::Path;

use support::{copy_of, edit, text, xtask};

const WETHOD: &str = "spec/wethod/openapi.yaml";
const LEFT_OUT: &str = "spec/left-out.yaml";
const README: &str = "README.md";

/// Copies the small workspace, with a table of its own in the README.
fn copy() -> tempfile::TempDir {
    let copy = copy_of(
        "coverage",
        &[README, LEFT_OUT, WETHOD, "spec/piriod/openapi.yaml"],
    );
    let output = xtask(copy.path(), &["coverage"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    copy
}

/// Returns the output of `--check` for a workspace, with visible tabs.
fn objections(root: &Path) -> String {
    let output = xtask(root, &["coverage", "--check"]);
    // The text of a system error differs between systems.
    let said = text(&output.stderr).replace('\t', " | ");
    let words = regex::Regex::new(r"The system cannot find the (file|path) specified\.").unwrap();
    let said = words
        .replace_all(&said, "No such file or directory")
        .into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    said
}

#[test]
fn the_operations_are_counted() {
    let copy = copy();
    let output = xtask(copy.path(), &["coverage", "--check"]);
    assert_eq!(text(&output.stderr), "");
    assert!(output.status.success());
    insta::assert_snapshot!(text(&output.stdout), @"
    api     resource     operations  typed responses  typed bodies  seed  docs  older-docs  sdk  client
    wethod  budgets               4                3        1 of 2     1     2           0    1       0
    wethod  clients               1                1             -     0     0           0    1       0
    piriod  frequencies           1                0             -     0     0           0    0       1
    piriod  invoices              2                2        0 of 1     0     0           1    0       1
    piriod  plans                 1                1             -     1     0           0    0       0

    wethod  2 resources           5                4        1 of 2     1     2           0    2       0
    piriod  3 resources           4                3        0 of 1     1     0           1    0       2
    both    5 resources           9                7        1 of 3     2     2           1    2       2

    known and left out, with a reason: 2
    ");
}

#[test]
fn the_readme_gets_a_table() {
    let copy = copy();
    let readme = copy.path().join(README);
    insta::assert_snapshot!(fs::read_to_string(&readme).unwrap(), @"
    # A workspace in small

    <!-- coverage -->

    | API | resources | operations | typed responses | typed bodies | `seed` | `docs` | `older-docs` | `sdk` | `client` |
    |---|--:|--:|--:|--:|--:|--:|--:|--:|--:|
    | Wethod | 2 | 5 | 4 | 1 of 2 | 1 | 2 | 0 | 2 | 0 |
    | Piriod | 3 | 4 | 3 | 0 of 1 | 1 | 0 | 1 | 0 | 2 |
    | both | 5 | 9 | 7 | 1 of 3 | 2 | 2 | 1 | 2 | 2 |

    <!-- /coverage -->

    The end.
    ");
    let before = fs::metadata(&readme).unwrap().modified().unwrap();
    assert_eq!(text(&xtask(copy.path(), &["coverage"]).stderr), "");
    assert_eq!(fs::metadata(&readme).unwrap().modified().unwrap(), before);
}

#[test]
fn documented_operations_are_not_left_out() {
    let copy = copy();
    edit(
        copy.path(),
        "spec/piriod/openapi.yaml",
        "  /plans/:\n",
        "  /invoices/{invoice_id}/finalize/:
    post: { operationId: finalizeInvoice, tags: [invoices], x-evidence: docs, responses: { '204': {} } }
  /reminders/rules/{id}/:
    get: { operationId: getReminderRule, tags: [reminders], x-evidence: docs, responses: { '204': {} } }
  /reminders/rulesets/:
    get: { operationId: listReminderRulesets, tags: [reminders], x-evidence: docs, responses: { '204': {} } }
  /plans/:\n",
    );
    let output = xtask(copy.path(), &["coverage"]);
    assert!(output.status.success());
    insta::assert_snapshot!(text(&output.stderr), @"
    wrote README.md
    2 findings; `cargo xtask coverage --check` lists them
    ");
    insta::assert_snapshot!(objections(copy.path()), @"
    error: `/invoices/{id}/finalize/` is documented
     --> spec/left-out.yaml:1:3
      |
    1 | - api: piriod
      |   ^^^^^^^^^^^ `finalizeInvoice` is at spec/piriod/openapi.yaml:28:5
      |
      = help: remove the entry

    error: `/reminders/rules/` is documented
     --> spec/left-out.yaml:5:3
      |
    5 | - api: piriod
      |   ^^^^^^^^^^^ `getReminderRule` is at spec/piriod/openapi.yaml:30:5
      |
      = help: remove the entry

    coverage: 2 errors
    ");
}

#[test]
fn entries_have_a_path_and_a_reason() {
    let copy = copy();
    edit(copy.path(), LEFT_OUT, "api: piriod", "api: piriot");
    edit(
        copy.path(),
        LEFT_OUT,
        "path: /reminders/rules/",
        "path: reminders rules",
    );
    edit(copy.path(), LEFT_OUT, "source: docs", "source: page");
    edit(
        copy.path(),
        LEFT_OUT,
        "reason: Known by name only.",
        "reason: ''",
    );
    edit(
        copy.path(),
        LEFT_OUT,
        "  reason: The page does not print its method.\n",
        "",
    );
    insta::assert_snapshot!(objections(copy.path()), @"
    error: `reason` is missing from `an entry`
     --> spec/left-out.yaml:1:3
      |
    1 | - api: piriot
      |   ^^^^^^^^^^^ it is required
      |
      = help: add `reason:`

    error: `api` is `piriot`
     --> spec/left-out.yaml:1:8
      |
    1 | - api: piriot
      |        ^^^^^^ it is one of wethod, piriod
      |
      = help: correct it, or remove the key

    error: `source` is `page`
     --> spec/left-out.yaml:3:11
      |
    3 |   source: page
      |           ^^^^ it is one of seed, docs, older-docs, sdk, client
      |
      = help: correct it, or remove the key

    error: `api` is `piriot`
     --> spec/left-out.yaml:4:8
      |
    4 | - api: piriot
      |        ^^^^^^ it is one of wethod, piriod
      |
      = help: correct it, or remove the key

    error: `path` is not a path
     --> spec/left-out.yaml:5:9
      |
    5 |   path: reminders rules
      |         ^^^^^^^^^^^^^^^ the documents are searched for it
      |
      = help: write it as the documents would, such as /invoices/{id}/finalize/

    error: `reason` is empty
     --> spec/left-out.yaml:7:11
      |
    7 |   reason: ''
      |           ^^ everything left out needs a reason
      |
      = help: say why it is left out

    coverage: 6 errors
    ");
}

#[test]
fn a_stale_readme_is_reported() {
    let copy = copy();
    edit(copy.path(), WETHOD, "x-evidence: sdk", "x-evidence: docs");
    let readme = fs::read_to_string(copy.path().join(README)).unwrap();
    insta::assert_snapshot!(objections(copy.path()), @"
    error: the coverage table is stale
     --> README.md:3:1
      |
    3 | <!-- coverage -->
      | ^^^^^^^^^^^^^^^^^ it differs from the documents
      |
      = help: run `cargo xtask coverage`, and commit README.md

    coverage: 1 error
    ");
    // A check changes nothing.
    assert_eq!(
        fs::read_to_string(copy.path().join(README)).unwrap(),
        readme
    );
    assert_eq!(
        text(&xtask(copy.path(), &["coverage"]).stderr),
        "wrote README.md\n"
    );

    edit(copy.path(), README, "<!-- /coverage -->", "");
    insta::assert_snapshot!(objections(copy.path()), @"
    error: missing line `<!-- /coverage -->`
     --> README.md
      = note: the coverage table must be between two markers
      = help: put `<!-- coverage -->` and `<!-- /coverage -->` on lines of their own, around the place of the table

    coverage: 1 error
    ");
    assert_eq!(xtask(copy.path(), &["coverage"]).status.code(), Some(1));
    fs::remove_file(copy.path().join(README)).unwrap();
    insta::assert_snapshot!(objections(copy.path()), @"
    error: cannot read the file: No such file or directory (os error 2)
     --> README.md
      = note: it contains the coverage table
      = help: restore it, or pass the workspace's folder with `--root DIR`

    coverage: 1 error
    ");
}

#[test]
fn all_unreadable_files_are_reported() {
    let copy = copy();
    edit(copy.path(), WETHOD, "      tags: [clients]\n", "");
    edit(
        copy.path(),
        WETHOD,
        "operationId: listBudgets",
        "operationID: listBudgets",
    );
    edit(copy.path(), LEFT_OUT, "source: docs", "source: page");
    insta::assert_snapshot!(objections(copy.path()), @"
    error: `source` is `page`
     --> spec/left-out.yaml:3:11
      |
    3 |   source: page
      |           ^^^^ it is one of seed, docs, older-docs, sdk, client
      |
      = help: correct it, or remove the key

    error: cannot count `GET /api/budgets`
     --> spec/wethod/openapi.yaml:4:5
      |
    4 |     get:
      |     ^^^ its `operationId`, tag or `x-evidence` is missing or invalid
      |
      = help: run `cargo xtask lint` for the details

    error: cannot count `listClients`
      --> spec/wethod/openapi.yaml:35:5
       |
    35 |     get:
       |     ^^^ its `operationId`, tag or `x-evidence` is missing or invalid
       |
       = help: run `cargo xtask lint` for the details

    coverage: 3 errors
    ");
    // Without `--check` no table is written either.
    let output = xtask(copy.path(), &["coverage"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout), "");

    fs::remove_dir_all(copy.path().join("spec")).unwrap();
    insta::assert_snapshot!(objections(copy.path()), @"
    error: cannot read the file: No such file or directory (os error 2)
     --> spec/left-out.yaml
      = note: it lists the known operations that are left out
      = help: restore it, or pass the workspace's folder with `--root DIR`

    error: cannot read the folder: No such file or directory (os error 2)
     --> spec/piriod
      = note: it contains the documents of piriod
      = help: restore the folder, or pass the folder of the workspace with `--root DIR`

    error: cannot read the folder: No such file or directory (os error 2)
     --> spec/wethod
      = note: it contains the documents of wethod
      = help: restore the folder, or pass the folder of the workspace with `--root DIR`

    coverage: 3 errors
    ");
}
