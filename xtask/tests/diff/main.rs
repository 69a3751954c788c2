//! Runs `cargo xtask diff` in a small repository.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod base;
mod repository;
#[path = "../support/mod.rs"]
mod support;

use repository::{PIRIOD, change, diff, repository, said};
use support::edit;

#[test]
fn nothing_has_changed() {
    let repository = repository();
    insta::assert_snapshot!(said(repository.path(), &[]), @"
    from the merge base with main (ID) to the working tree
    nothing has changed
    version: no step, version 0.3.1 stays; nothing has changed
    note: `cargo xtask lint` finds errors in the working tree; fix them before you rely on this report
    exit 0
    ");
}

#[test]
fn text_report() {
    let repository = repository();
    change(repository.path());
    insta::assert_snapshot!(said(repository.path(), &[]), @"
    from the merge base with main (ID) to the working tree
    operations: 1 added, 1 removed, 4 changed; changes: 2 break the wire, 4 break code, 5 are harmless
    version: a minor step, from 0.3.1 to 0.4.0, and the workspace has 0.3.1; something breaks, which requires a minor version before 1.0

    changed  wire, code  wethod  listBudgets    GET   /api/budgets
    changed  wire, code  wethod  createBudget   POST  /api/budgets
    added    harmless    wethod  submitBudget   POST  /api/budgets/{id}:submit
    changed  wire, code  wethod  listClients    GET   /api/clients
    removed  wire, code  wethod  approveBudget  POST  /api/budgets/{id}:approve
    changed  code        piriod  listAllPlans   GET   /plans/

    wethod approveBudget (POST /api/budgets/{id}:approve)
      wire        operation: is gone
                  requests to it fail
                  spec/wethod/openapi.yaml:26 of the merge base with main
      code        Budgets::fn approve(&self, id: impl Into<i64>) -> Request<()>: is gone
                  code that uses it does not compile
                  spec/wethod/openapi.yaml:26 of the merge base with main

    piriod listAllPlans (GET /plans/)
      code        Plans::fn list(&self) -> Request<Vec<Plan>>: is gone
                  code that uses it does not compile
                  spec/piriod/openapi.yaml:17 of the merge base with main
      harmless    Plans::fn list_all(&self) -> Request<Vec<Plan>>: is new
                  there is something new to use
                  spec/piriod/openapi.yaml:17
      harmless    operation: `operationId` was `listPlans` and is `listAllPlans`
                  it affects only names in code, which are compared as generated
                  spec/piriod/openapi.yaml:18
      harmless    operation: `x-evidence` was `seed` and is `docs`
                  it only names the source
                  spec/piriod/openapi.yaml:20

    wethod, shared by several operations or by none
      wire        schema `Budget`, field `id`: is required and was optional
                  a request without it is refused
                  spec/wethod/openapi.yaml:46
                  touches listBudgets, createBudget, listClients
      code        Budget::fn new: () -> Self → (id: impl::std::convert::Into<i64>) -> Self
                  code that uses the old type or signature does not compile
                  spec/wethod/openapi.yaml:46
                  touches listBudgets, createBudget, listClients
      code        struct Budget.id: Option<i64> → i64
                  code that uses the old type or signature does not compile
                  spec/wethod/openapi.yaml:46
                  touches listBudgets, createBudget, listClients
      harmless    schema `Budget`, field `notes`: is new
                  requests may omit it; code that does not know a field ignores it
                  spec/wethod/openapi.yaml:46
                  touches listBudgets, createBudget, listClients
    note: `cargo xtask lint` finds errors in the working tree; fix them before you rely on this report
    exit 1
    ");
}

#[test]
fn markdown_report() {
    let repository = repository();
    change(repository.path());
    insta::assert_snapshot!(said(repository.path(), &["--format", "markdown"]), @"
    **The documents break callers.** Compared with the merge base with main (ID): operations: 1 added, 1 removed, 4 changed; changes: 2 break the wire, 4 break code, 5 are harmless.

    Version: a minor step, from 0.3.1 to 0.4.0, and the workspace has 0.3.1; something breaks, which requires a minor version before 1.0.

    ### What breaks

    - **wire** schema `Budget`, field `id`: is required and was optional. Why: a request without it is refused. In wethod `listBudgets`, `createBudget`, `listClients` (spec/wethod/openapi.yaml:46).
    - **wire** operation: is gone. Why: requests to it fail. In wethod `approveBudget` (spec/wethod/openapi.yaml:26 of the merge base with main).
    - **code** `Budget::fn new: () -> Self → (id: impl::std::convert::Into<i64>) -> Self`. Why: code that uses the old type or signature does not compile. In wethod `listBudgets`, `createBudget`, `listClients` (spec/wethod/openapi.yaml:46).
    - **code** `struct Budget.id: Option<i64> → i64`. Why: code that uses the old type or signature does not compile. In wethod `listBudgets`, `createBudget`, `listClients` (spec/wethod/openapi.yaml:46).
    - **code** `Budgets::fn approve(&self, id: impl Into<i64>) -> Request<()>: is gone`. Why: code that uses it does not compile. In wethod `approveBudget` (spec/wethod/openapi.yaml:26 of the merge base with main).
    - **code** `Plans::fn list(&self) -> Request<Vec<Plan>>: is gone`. Why: code that uses it does not compile. In piriod `listAllPlans` (spec/piriod/openapi.yaml:17 of the merge base with main).

    ### Operations

    | | breaks | API | operation | address |
    |---|---|---|---|---|
    | changed | wire, code | wethod | `listBudgets` | `GET /api/budgets` |
    | changed | wire, code | wethod | `createBudget` | `POST /api/budgets` |
    | added | harmless | wethod | `submitBudget` | `POST /api/budgets/{id}:submit` |
    | changed | wire, code | wethod | `listClients` | `GET /api/clients` |
    | removed | wire, code | wethod | `approveBudget` | `POST /api/budgets/{id}:approve` |
    | changed | code | piriod | `listAllPlans` | `GET /plans/` |

    <details>
    <summary>4 harmless changes</summary>

    - schema `Budget`, field `notes`: is new. Why: requests may omit it; code that does not know a field ignores it. In wethod `listBudgets`, `createBudget`, `listClients` (spec/wethod/openapi.yaml:46).
    - `Plans::fn list_all(&self) -> Request<Vec<Plan>>: is new`. Why: there is something new to use. In piriod `listAllPlans` (spec/piriod/openapi.yaml:17).
    - operation: `operationId` was `listPlans` and is `listAllPlans`. Why: it affects only names in code, which are compared as generated. In piriod `listAllPlans` (spec/piriod/openapi.yaml:18).
    - operation: `x-evidence` was `seed` and is `docs`. Why: it only names the source. In piriod `listAllPlans` (spec/piriod/openapi.yaml:20).

    </details>
    note: `cargo xtask lint` finds errors in the working tree; fix them before you rely on this report
    exit 1
    ");
}

#[test]
fn json_report() {
    let repository = repository();
    edit(
        repository.path(),
        PIRIOD,
        "operationId: listPlans\n      tags: [plans]\n      x-evidence: seed",
        "operationId: listAllPlans\n      tags: [plans]\n      x-evidence: docs",
    );
    let output = diff(repository.path(), &["--format", "json"]);
    assert!(serde_json::from_slice::<serde_json::Value>(&output.stdout).is_ok());
    insta::assert_snapshot!(said(repository.path(), &["--format", "json"]), @r#"
    {
      "base": {
        "name": "the merge base with main",
        "commit": "ID"
      },
      "breaking": true,
      "version": {
        "extent": "breaks",
        "step": "minor",
        "base": "0.3.1",
        "next": "0.4.0",
        "current": "0.3.1",
        "reached": false
      },
      "counts": {
        "added": 0,
        "removed": 0,
        "changed": 1,
        "wire": 0,
        "code": 1,
        "harmless": 3
      },
      "code_not_compared": [],
      "operations": [
        {
          "api": "piriod",
          "status": "changed",
          "operation_id": "listAllPlans",
          "method": "GET",
          "path": "/plans/",
          "before": {
            "operation_id": "listPlans",
            "method": "GET",
            "path": "/plans/"
          },
          "breaks": [
            "code"
          ]
        }
      ],
      "changes": [
        {
          "api": "piriod",
          "subject": "Plans::fn list(&self) -> Request<Vec<Plan>>",
          "change": "is gone",
          "breaks": [
            "code"
          ],
          "addition": false,
          "why": "code that uses it does not compile",
          "operations": [
            "listAllPlans"
          ],
          "old": {
            "file": "spec/piriod/openapi.yaml",
            "line": 17,
            "column": 5
          },
          "new": null
        },
        {
          "api": "piriod",
          "subject": "Plans::fn list_all(&self) -> Request<Vec<Plan>>",
          "change": "is new",
          "breaks": [],
          "addition": true,
          "why": "there is something new to use",
          "operations": [
            "listAllPlans"
          ],
          "old": null,
          "new": {
            "file": "spec/piriod/openapi.yaml",
            "line": 17,
            "column": 5
          }
        },
        {
          "api": "piriod",
          "subject": "operation",
          "change": "`operationId` was `listPlans` and is `listAllPlans`",
          "breaks": [],
          "addition": false,
          "why": "it affects only names in code, which are compared as generated",
          "operations": [
            "listAllPlans"
          ],
          "old": {
            "file": "spec/piriod/openapi.yaml",
            "line": 18,
            "column": 7
          },
          "new": {
            "file": "spec/piriod/openapi.yaml",
            "line": 18,
            "column": 7
          }
        },
        {
          "api": "piriod",
          "subject": "operation",
          "change": "`x-evidence` was `seed` and is `docs`",
          "breaks": [],
          "addition": false,
          "why": "it only names the source",
          "operations": [
            "listAllPlans"
          ],
          "old": {
            "file": "spec/piriod/openapi.yaml",
            "line": 20,
            "column": 7
          },
          "new": {
            "file": "spec/piriod/openapi.yaml",
            "line": 20,
            "column": 7
          }
        }
      ]
    }
    note: `cargo xtask lint` finds errors in the working tree; fix them before you rely on this report
    exit 1
    "#);
}

#[test]
fn harmless_changes_do_not_fail() {
    let repository = repository();
    edit(
        repository.path(),
        PIRIOD,
        "Plan: { type: object, x-evidence: docs, properties: { id",
        "Plan: { type: object, x-evidence: docs, properties: { name: { type: string, description: A text. }, id",
    );
    edit(repository.path(), "Cargo.toml", "0.3.1", "0.3.2");
    insta::assert_snapshot!(said(repository.path(), &[]), @"
    from the merge base with main (ID) to the working tree
    operations: 0 added, 0 removed, 2 changed; changes: 0 break the wire, 0 break code, 1 is harmless
    version: a patch step, from 0.3.1 to 0.3.2, which the workspace has; something is added, which requires a patch before 1.0

    changed  harmless  piriod  updateInvoice  PATCH  /invoices/{id}/
    changed  harmless  piriod  listPlans      GET    /plans/

    piriod, shared by several operations or by none
      harmless    schema `Plan`, field `name`: is new
                  code that does not know a field ignores it
                  spec/piriod/openapi.yaml:27
                  touches updateInvoice, listPlans
    note: `cargo xtask lint` finds errors in the working tree; fix them before you rely on this report
    exit 0
    ");
}
