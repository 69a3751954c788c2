//! `cargo xtask coverage`, run as people run it, on a workspace in small.
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
const INVENTORY: &str = "spec/inventory.tsv";
const README: &str = "README.md";

/// A copy of the small workspace, with a table of its own in the README.
fn copy() -> tempfile::TempDir {
    let copy = copy_of(
        "coverage",
        &[README, INVENTORY, WETHOD, "spec/piriod/openapi.yaml"],
    );
    let output = xtask(copy.path(), &["coverage"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    copy
}

/// What `--check` says against a workspace, with visible tabs.
fn objections(root: &Path) -> String {
    let output = xtask(root, &["coverage", "--check"]);
    // The words of the system are its own.
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

    known operations: 10, of which 9 in the documents, 1 left out with a reason, 0 missing
    ");
}

#[test]
fn the_readme_gets_a_table_and_keeps_the_rest() {
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
fn an_operation_that_is_missing_needs_a_reason() {
    let copy = copy();
    let line = "wethod\tdeleteBudget\tDELETE\t/api/budgets/{id}\tdocs";
    let inventory = fs::read_to_string(copy.path().join(INVENTORY)).unwrap();
    fs::write(copy.path().join(INVENTORY), format!("{inventory}{line}\n")).unwrap();
    insta::assert_snapshot!(objections(copy.path()), @"
    error: `deleteBudget` (DELETE /api/budgets/{id}) is not in the documents
      --> spec/inventory.tsv:12:1
       |
    12 | wethod    deleteBudget    DELETE    /api/budgets/{id}    docs
       | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = note: it is known to exist, and nothing is left out without a reason
       = help: add it to spec/wethod, or say in the column `reason` why it is left out

    coverage: 1 error
    ");
    let output = xtask(copy.path(), &["coverage"]);
    assert!(output.status.success());
    insta::assert_snapshot!(text(&output.stderr), @"1 finding; `cargo xtask coverage --check` lists them");

    edit(
        copy.path(),
        INVENTORY,
        line,
        &format!("{line}\tthe vendor withdrew it"),
    );
    let output = xtask(copy.path(), &["coverage", "--check"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let report = text(&output.stdout);
    insta::assert_snapshot!(report.lines().last().unwrap(), @"known operations: 11, of which 9 in the documents, 2 left out with a reason, 0 missing");
}

#[test]
fn an_operation_that_the_inventory_lacks_is_to_be_added() {
    let copy = copy();
    let line = "wethod\tcreateBudget\tPOST\t/api/budgets\tdocs\n";
    edit(copy.path(), INVENTORY, line, "");
    let said = objections(copy.path());
    insta::assert_snapshot!(said, @"
    error: `createBudget` (POST /api/budgets) is not in the inventory
      --> spec/wethod/openapi.yaml:10:5
       |
    10 |     post:
       |     ^^^^ spec/inventory.tsv lists all that is known, the documents included
       |
       = help: add the line
               wethod | createBudget | POST | /api/budgets | docs

    coverage: 1 error
    ");
    assert!(said.contains(&line.replace('\t', " | ")));
}

#[test]
fn a_reason_for_what_is_there_is_to_be_removed() {
    let copy = copy();
    let line = "listBudgets\tGET\t/api/budgets\tseed";
    edit(
        copy.path(),
        INVENTORY,
        line,
        &format!("{line}\tno one needs it"),
    );
    edit(
        copy.path(),
        "spec/piriod/openapi.yaml",
        "  /plans/:\n",
        "  /invoices/{id}/finalize/:
    post: { operationId: finalizeInvoice, tags: [invoices], x-evidence: docs, responses: { '204': {} } }
  /plans/:\n",
    );
    assert!(xtask(copy.path(), &["coverage"]).status.success());
    insta::assert_snapshot!(objections(copy.path()), @"
    error: `listBudgets` (GET /api/budgets) has a reason for being left out
     --> spec/inventory.tsv:2:1
      |
    2 | wethod    listBudgets    GET    /api/budgets    seed    no one needs it
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = note: the documents have it, at spec/wethod/openapi.yaml:4:5
      = help: remove the reason

    error: `finalizeInvoice` (? /invoices/{id}/finalize/) has a reason for being left out
     --> spec/inventory.tsv:9:1
      |
    9 | piriod    finalizeInvoice    ?    /invoices/{id}/finalize/    docs    the page does not print its method
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      |
      = note: the documents have it, at spec/piriod/openapi.yaml:28:5
      = help: write its method, POST, and remove the reason

    coverage: 2 errors
    ");
}

#[test]
fn a_name_and_a_source_are_those_of_the_documents() {
    let copy = copy();
    edit(
        copy.path(),
        INVENTORY,
        "\tapproveBudget\t",
        "\tacceptBudget\t",
    );
    edit(copy.path(), INVENTORY, "/plans/\tseed", "/plans/\tdocs");
    insta::assert_snapshot!(objections(copy.path()), @"
    error: this is `acceptBudget`, and in the documents `approveBudget`
     --> spec/inventory.tsv:5:8
      |
    5 | wethod    acceptBudget    POST    /api/budgets/{id}:approve    docs
      |           ^^^^^^^^^^^^ it is about the operation at spec/wethod/openapi.yaml:28:5
      |
      = help: write `approveBudget`, or correct the documents

    error: this is `docs`, and in the documents `seed`
      --> spec/inventory.tsv:11:30
       |
    11 | piriod    listPlans    GET    /plans/    docs
       |                                          ^^^^ it is about the operation at spec/piriod/openapi.yaml:28:5
       |
       = help: write `seed`, or correct the documents

    coverage: 2 errors
    ");
}

#[test]
fn a_readme_that_is_not_up_to_date_is_named() {
    let copy = copy();
    edit(copy.path(), WETHOD, "x-evidence: sdk", "x-evidence: docs");
    edit(copy.path(), INVENTORY, "\tsdk", "\tdocs");
    let readme = fs::read_to_string(copy.path().join(README)).unwrap();
    insta::assert_snapshot!(objections(copy.path()), @"
    error: the table of what is covered is stale
     --> README.md:3:1
      |
    3 | <!-- coverage -->
      | ^^^^^^^^^^^^^^^^^ it differs from what the documents give
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
    error: there is no line `<!-- /coverage -->`
     --> README.md
      = note: the table of what is covered stands between two markers
      = help: put `<!-- coverage -->` and `<!-- /coverage -->` where the table is to stand, each on a line of its own

    coverage: 1 error
    ");
    assert_eq!(xtask(copy.path(), &["coverage"]).status.code(), Some(1));
    fs::remove_file(copy.path().join(README)).unwrap();
    insta::assert_snapshot!(objections(copy.path()), @"
    error: the file cannot be read: No such file or directory (os error 2)
     --> README.md
      = note: it shows what is covered
      = help: restore it, or pass the workspace's folder with `--root DIR`

    coverage: 1 error
    ");
}

#[test]
fn all_that_cannot_be_read_is_named_at_once() {
    let copy = copy();
    edit(copy.path(), WETHOD, "      tags: [clients]\n", "");
    edit(
        copy.path(),
        WETHOD,
        "operationId: listBudgets",
        "operationID: listBudgets",
    );
    edit(copy.path(), INVENTORY, "\tPATCH\t", "\tPATHC\t");
    insta::assert_snapshot!(objections(copy.path()), @"
    error: `PATHC` is no method
     --> spec/inventory.tsv:8:22
      |
    8 | piriod    updateInvoice    PATHC    /invoices/{id}/    older-docs
      |                            ^^^^^
      |
      = note: there are GET, PUT, POST, DELETE, OPTIONS, HEAD, PATCH, TRACE, and `?` where it is not known
      = help: did you mean `PATCH`?

    error: `GET /api/budgets` cannot be counted
     --> spec/wethod/openapi.yaml:4:5
      |
    4 |     get:
      |     ^^^ its `operationId`, tag or `x-evidence` is missing or wrong
      |
      = help: run `cargo xtask lint`, which says which

    error: `listClients` cannot be counted
      --> spec/wethod/openapi.yaml:36:5
       |
    36 |     get:
       |     ^^^ its `operationId`, tag or `x-evidence` is missing or wrong
       |
       = help: run `cargo xtask lint`, which says which

    coverage: 3 errors
    ");
    // Not even without `--check` is a table made of it.
    let output = xtask(copy.path(), &["coverage"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(text(&output.stdout), "");

    fs::remove_dir_all(copy.path().join("spec")).unwrap();
    insta::assert_snapshot!(objections(copy.path()), @"
    error: the file cannot be read: No such file or directory (os error 2)
     --> spec/inventory.tsv
      = note: the inventory of known operations is kept there
      = help: restore it, or pass the workspace's folder with `--root DIR`

    error: the folder cannot be read: No such file or directory (os error 2)
     --> spec/piriod
      = note: the documents of piriod are kept there
      = help: restore the folder, or pass the workspace's with `--root DIR`

    error: the folder cannot be read: No such file or directory (os error 2)
     --> spec/wethod
      = note: the documents of wethod are kept there
      = help: restore the folder, or pass the workspace's with `--root DIR`

    coverage: 3 errors
    ");
}
