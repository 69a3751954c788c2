//! `cargo xtask diff`, run as people run it, in a repository in small.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use support::{text, workspace, xtask};

const WETHOD: &str = "spec/wethod/openapi.yaml";
const PIRIOD: &str = "spec/piriod/openapi.yaml";

/// A repository of its own, whatever git the tests themselves run under.
fn command(program: &str, root: &Path) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root);
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("GIT_") {
            command.env_remove(name);
        }
    }
    command
        .env("GIT_CONFIG_GLOBAL", root.join("no-such-file"))
        .env("GIT_CONFIG_NOSYSTEM", "1")
        // What git says is part of what is said.
        .env("LC_ALL", "C")
        // A folder above that happens to be a repository is not this one.
        .env("GIT_CEILING_DIRECTORIES", root.parent().unwrap());
    for role in ["AUTHOR", "COMMITTER"] {
        command
            .env(format!("GIT_{role}_NAME"), "somebody")
            .env(format!("GIT_{role}_EMAIL"), "somebody@example.com")
            .env(format!("GIT_{role}_DATE"), "2026-01-01T00:00:00Z");
    }
    command
}

fn git(root: &Path, arguments: &[&str]) {
    let output = command("git", root).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
}

fn diff(root: &Path, arguments: &[&str]) -> Output {
    command(env!("CARGO_BIN_EXE_xtask"), root)
        .arg("diff")
        .args(arguments)
        .arg("--root")
        .arg(root)
        .output()
        .unwrap()
}

/// What it prints, with its exit code; ids of commits are not the same with every version of git.
fn said(root: &Path, arguments: &[&str]) -> String {
    let output = diff(root, arguments);
    let said = format!("{}{}", text(&output.stdout), text(&output.stderr));
    let said = said.replace(&text(root.to_string_lossy().as_bytes()), "ROOT");
    format!(
        "{}exit {}",
        without_ids(&said),
        output.status.code().unwrap()
    )
}

fn without_ids(said: &str) -> String {
    let is_id = |word: &str| word.len() >= 12 && word.chars().all(|it| it.is_ascii_hexdigit());
    let mut text = String::new();
    let mut word = String::new();
    for letter in said.chars().chain(['\0']) {
        if letter.is_ascii_alphanumeric() {
            word.push(letter);
            continue;
        }
        text.push_str(if is_id(&word) { "ID" } else { &word });
        word.clear();
        text.push(letter);
    }
    text.trim_end_matches('\0').to_owned()
}

fn edit(root: &Path, file: &str, from: &str, to: &str) {
    let path = root.join(file);
    let old = fs::read_to_string(&path).unwrap();
    assert!(old.contains(from), "{file} has no {from}");
    fs::write(path, old.replace(from, to)).unwrap();
}

fn commit(root: &Path) {
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "--message", "a step"]);
}

/// A repository whose main branch has the documents of the small workspace.
fn repository() -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    let fixture = workspace().join("xtask/fixtures/coverage");
    for file in [WETHOD, PIRIOD] {
        let target = copy.path().join(file);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(fixture.join(file), target).unwrap();
    }
    let manifest = "[workspace]\n\n[workspace.package]\nversion = \"0.3.1\"\n";
    fs::write(copy.path().join("Cargo.toml"), manifest).unwrap();
    git(
        copy.path(),
        &["init", "--quiet", "--initial-branch", "main"],
    );
    commit(copy.path());
    copy
}

/// Changes the documents in each of the ways that there are.
fn change(root: &Path) {
    edit(
        root,
        WETHOD,
        "Budget: { type: object, properties: { id: { type: integer } } }",
        "Budget: { type: object, required: [id], properties: { id: { type: integer }, notes: { type: string } } }",
    );
    edit(
        root,
        WETHOD,
        "  /api/budgets/{id}:approve:\n    post:\n      operationId: approveBudget\n",
        "  /api/budgets/{id}:submit:\n    post:\n      operationId: submitBudget\n",
    );
    edit(root, PIRIOD, "x-evidence: seed", "x-evidence: docs");
    edit(
        root,
        PIRIOD,
        "  /plans/:\n    get:\n      operationId: listPlans\n",
        "  /plans/:\n    get:\n      operationId: listAllPlans\n",
    );
}

#[test]
fn nothing_has_changed() {
    let repository = repository();
    insta::assert_snapshot!(said(repository.path(), &[]), @"
    from the merge base with main (ID) to the working tree
    nothing has changed
    version: no step, 0.3.1 stays; nothing has changed
    note: `cargo xtask lint` finds errors in the working tree; mend them before you trust this
    exit 0
    ");
}

#[test]
fn a_terminal_gets_text() {
    let repository = repository();
    change(repository.path());
    insta::assert_snapshot!(said(repository.path(), &[]), @"
    from the merge base with main (ID) to the working tree
    operations: 1 added, 1 removed, 4 changed; changes: 2 break the wire, 3 break code, 3 are harmless
    version: a minor step, from 0.3.1 to 0.4.0, and the workspace has 0.3.1; something breaks, and before 1.0 the second number says so

    changed  wire, code  wethod  listBudgets    GET   /api/budgets
    changed  wire, code  wethod  createBudget   POST  /api/budgets
    added    harmless    wethod  submitBudget   POST  /api/budgets/{id}:submit
    changed  wire, code  wethod  listClients    GET   /api/clients
    removed  wire, code  wethod  approveBudget  POST  /api/budgets/{id}:approve
    changed  code        piriod  listAllPlans   GET   /plans/

    wethod approveBudget (POST /api/budgets/{id}:approve)
      wire, code  operation: is gone
                  a request to it finds nothing, and its method is gone
                  spec/wethod/openapi.yaml:28 of the merge base with main

    piriod listAllPlans (GET /plans/)
      code        operation: `operationId` was `listPlans` and is `listAllPlans`
                  its method, its command and the type of its parameters are named after it
                  spec/piriod/openapi.yaml:29
      harmless    operation: `x-evidence` was `seed` and is `docs`
                  it says where a thing is known from, not what it is
                  spec/piriod/openapi.yaml:31

    wethod, what several operations or none have
      wire, code  schema `Budget`, field `id`: is required and was optional
                  a request without it is refused; `new` takes it, and no method sets it; in Rust it is `T` and was
                  `Option<T>`
                  spec/wethod/openapi.yaml:44
                  touches listBudgets, createBudget, listClients
      harmless    schema `Budget`, field `notes`: is new
                  requests may leave it out; code that does not know a field passes over it
                  spec/wethod/openapi.yaml:44
                  touches listBudgets, createBudget, listClients
    note: `cargo xtask lint` finds errors in the working tree; mend them before you trust this
    exit 1
    ");
}

#[test]
fn a_pull_request_gets_markdown() {
    let repository = repository();
    change(repository.path());
    insta::assert_snapshot!(said(repository.path(), &["--format", "markdown"]), @"
    **The documents break callers.** Compared with the merge base with main (ID): operations: 1 added, 1 removed, 4 changed; changes: 2 break the wire, 3 break code, 3 are harmless.

    Version: a minor step, from 0.3.1 to 0.4.0, and the workspace has 0.3.1; something breaks, and before 1.0 the second number says so.

    ### What breaks

    - **wire, code** schema `Budget`, field `id`: is required and was optional. Why: a request without it is refused; `new` takes it, and no method sets it; in Rust it is `T` and was `Option<T>`. In wethod `listBudgets`, `createBudget`, `listClients` (spec/wethod/openapi.yaml:44).
    - **wire, code** operation: is gone. Why: a request to it finds nothing, and its method is gone. In wethod `approveBudget` (spec/wethod/openapi.yaml:28 of the merge base with main).
    - **code** operation: `operationId` was `listPlans` and is `listAllPlans`. Why: its method, its command and the type of its parameters are named after it. In piriod `listAllPlans` (spec/piriod/openapi.yaml:29).

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
    <summary>2 harmless changes</summary>

    - schema `Budget`, field `notes`: is new. Why: requests may leave it out; code that does not know a field passes over it. In wethod `listBudgets`, `createBudget`, `listClients` (spec/wethod/openapi.yaml:44).
    - operation: `x-evidence` was `seed` and is `docs`. Why: it says where a thing is known from, not what it is. In piriod `listAllPlans` (spec/piriod/openapi.yaml:31).

    </details>
    note: `cargo xtask lint` finds errors in the working tree; mend them before you trust this
    exit 1
    ");
}

#[test]
fn a_program_gets_json() {
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
        "harmless": 1
      },
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
          "subject": "operation",
          "change": "`operationId` was `listPlans` and is `listAllPlans`",
          "breaks": [
            "code"
          ],
          "addition": false,
          "why": "its method, its command and the type of its parameters are named after it",
          "operations": [
            "listAllPlans"
          ],
          "old": {
            "file": "spec/piriod/openapi.yaml",
            "line": 29,
            "column": 7
          },
          "new": {
            "file": "spec/piriod/openapi.yaml",
            "line": 29,
            "column": 7
          }
        },
        {
          "api": "piriod",
          "subject": "operation",
          "change": "`x-evidence` was `seed` and is `docs`",
          "breaks": [],
          "addition": false,
          "why": "it says where a thing is known from, not what it is",
          "operations": [
            "listAllPlans"
          ],
          "old": {
            "file": "spec/piriod/openapi.yaml",
            "line": 31,
            "column": 7
          },
          "new": {
            "file": "spec/piriod/openapi.yaml",
            "line": 31,
            "column": 7
          }
        }
      ]
    }
    note: `cargo xtask lint` finds errors in the working tree; mend them before you trust this
    exit 1
    "#);
}

#[test]
fn what_breaks_nobody_is_no_failure() {
    let repository = repository();
    edit(
        repository.path(),
        PIRIOD,
        "Plan: { type: object, properties: { id",
        "Plan: { type: object, properties: { name: { type: string }, id",
    );
    edit(repository.path(), "Cargo.toml", "0.3.1", "0.3.2");
    insta::assert_snapshot!(said(repository.path(), &[]), @"
    from the merge base with main (ID) to the working tree
    operations: 0 added, 0 removed, 2 changed; changes: 0 break the wire, 0 break code, 1 is harmless
    version: a patch step, from 0.3.1 to 0.3.2, which the workspace has; there is more than before, which before 1.0 is a patch

    changed  harmless  piriod  updateInvoice  PATCH  /invoices/{id}/
    changed  harmless  piriod  listPlans      GET    /plans/

    piriod, what several operations or none have
      harmless    schema `Plan`, field `name`: is new
                  code that does not know a field passes over it
                  spec/piriod/openapi.yaml:39
                  touches updateInvoice, listPlans
    note: `cargo xtask lint` finds errors in the working tree; mend them before you trust this
    exit 0
    ");
}

#[test]
fn the_base_is_the_last_release_else_where_the_branch_began() {
    let repository = repository();
    let root = repository.path();
    let base = |arguments: &[&str]| {
        let said = said(root, arguments);
        said.lines().next().unwrap().to_owned()
    };
    git(root, &["checkout", "--quiet", "-b", "work"]);
    change(root);
    commit(root);
    git(root, &["tag", "work-in-progress"]);
    assert_eq!(
        base(&[]),
        "from the merge base with main (ID) to the working tree"
    );
    assert_eq!(
        base(&["--base", "HEAD"]),
        "from HEAD (ID) to the working tree"
    );
    assert_eq!(
        said(root, &["--base", "HEAD"]).lines().last(),
        Some("exit 0")
    );
    git(root, &["tag", "v0.3.1"]);
    commit_of_nothing(root);
    assert_eq!(base(&[]), "from v0.3.1 (ID) to the working tree");
    assert_eq!(
        base(&["--base", "main"]),
        "from main (ID) to the working tree"
    );
    // The main branch may be known only as it was fetched.
    git(root, &["tag", "--delete", "v0.3.1"]);
    git(root, &["update-ref", "refs/remotes/origin/main", "main"]);
    git(root, &["branch", "--quiet", "--delete", "--force", "main"]);
    assert_eq!(
        base(&[]),
        "from the merge base with origin/main (ID) to the working tree"
    );
    git(root, &["update-ref", "-d", "refs/remotes/origin/main"]);
    insta::assert_snapshot!(said(root, &[]), @"
    error: there is neither a release (a tag such as v0.1.0) behind this commit, nor a branch main that it shares a commit with; pass a revision with `--base REV`, or fetch it: `git fetch --tags origin`
    exit 2
    ");
}

fn commit_of_nothing(root: &Path) {
    git(
        root,
        &["commit", "--quiet", "--allow-empty", "--message", "nothing"],
    );
}

#[test]
fn the_workspace_may_be_a_folder_of_the_repository() {
    let outer = tempfile::tempdir().unwrap();
    let inner = outer.path().join("inner");
    let repository = repository();
    fs::create_dir_all(&inner).unwrap();
    for file in [WETHOD, PIRIOD, "Cargo.toml"] {
        fs::create_dir_all(inner.join(file).parent().unwrap()).unwrap();
        fs::copy(repository.path().join(file), inner.join(file)).unwrap();
    }
    git(
        outer.path(),
        &["init", "--quiet", "--initial-branch", "main"],
    );
    commit(outer.path());
    edit(
        &inner,
        PIRIOD,
        "operationId: listPlans",
        "operationId: listAllPlans",
    );
    let output = command(env!("CARGO_BIN_EXE_xtask"), outer.path())
        .args(["diff", "--root", "inner"])
        .output()
        .unwrap();
    let said = text(&output.stdout);
    assert!(
        said.contains("`operationId` was `listPlans` and is `listAllPlans`"),
        "{said}"
    );
    // Neither the index nor the files of the repository are touched.
    let status = command("git", outer.path())
        .args(["status", "--porcelain"])
        .output()
        .unwrap();
    assert_eq!(text(&status.stdout), " M inner/spec/piriod/openapi.yaml\n");
}

#[test]
fn what_cannot_be_compared_says_what_to_do() {
    let repository = repository();
    let root = repository.path();
    let mut all = vec![
        said(root, &["--base", "v9"]),
        said(root, &["--base=--help"]),
        text(&xtask(root, &["diff", "--format", "yaml"]).stderr),
    ];
    let clone = tempfile::tempdir().unwrap();
    commit_of_nothing(root);
    let from = format!("file://{}", root.display());
    git(
        clone.path(),
        &["clone", "--quiet", "--depth", "1", &from, "."],
    );
    all.push(said(clone.path(), &["--base", "v9"]));
    all.push(said(clone.path(), &[]));

    edit(
        root,
        WETHOD,
        "schemas/Budget' } } } }\n        # Of",
        "schemas/Budgte' } } } }\n        # Of",
    );
    commit(root);
    all.push(said(root, &[]));
    edit(root, WETHOD, "schemas/Budgte'", "schemas/Budget'");
    all.push(said(root, &["--base", "HEAD"]));
    commit(root);
    git(root, &["rm", "-r", "--quiet", "spec"]);
    git(root, &["commit", "--quiet", "--message", "no spec"]);
    git(root, &["checkout", "--quiet", "HEAD~1", "--", "spec"]);
    all.push(said(root, &["--base", "HEAD"]));

    fs::remove_dir_all(root.join(".git")).unwrap();
    all.push(said(root, &[]));
    git(root, &["init", "--quiet", "--initial-branch", "main"]);
    all.push(said(root, &[]));
    insta::assert_snapshot!(all.join("\n\n"), @"
    error: there is no revision `v9` here; fetch it: `git fetch --tags origin`
    exit 2

    error: there is no revision `--help` here; fetch it: `git fetch --tags origin`
    exit 2

    error: invalid value 'yaml' for '--format <FORMAT>'
      [possible values: text, markdown, json]

    For more information, try '--help'.


    error: there is no revision `v9` here; fetch what is missing: this clone is shallow, and `git fetch --unshallow --tags` completes it
    exit 2

    from the merge base with main (ID) to the working tree
    nothing has changed
    version: no step, 0.3.1 stays; nothing has changed
    note: this clone is shallow, so the last release may be missing; `git fetch --unshallow --tags` completes it
    note: `cargo xtask lint` finds errors in the working tree; mend them before you trust this
    exit 0

    error: the `$ref` `#/components/schemas/Budgte` leads nowhere
      --> spec/wethod/openapi.yaml:16:65
       |
    16 |         '2XX': { content: { application/json: { schema: { $ref: '#/components/schemas/Budgte' } } } }
       |                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = note: spec/wethod/openapi.yaml has no such part
       = help: did you mean `Budget`? if not, define it, or remove what refers to it

    error: the documents of the working tree cannot be joined, so there is nothing to compare; mend them first
    exit 2

    error: the `$ref` `#/components/schemas/Budgte` leads nowhere
      --> spec/wethod/openapi.yaml:16:65
       |
    16 |         '2XX': { content: { application/json: { schema: { $ref: '#/components/schemas/Budgte' } } } }
       |                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = note: spec/wethod/openapi.yaml has no such part
       = help: did you mean `Budget`? if not, define it, or remove what refers to it

    error: the documents of HEAD cannot be joined, so there is nothing to compare with; pass another revision with `--base REV`
    exit 2

    error: HEAD has no spec/, so there is nothing to compare with; pass a later revision with `--base REV`
    exit 2

    error: ROOT is not a git repository that can be read, so there is no revision to compare with; git says: fatal: not a git repository (or any of the parent directories): .git; run this in a clone of the repository, or pass one with `--root DIR`
    exit 2

    error: there is no commit yet, so there is nothing to compare with; commit first
    exit 2
    ");
}

/// An API that the base does not have yet is all new, and breaks nobody.
#[test]
fn a_base_may_lack_an_api() {
    let repository = repository();
    let root = repository.path();
    git(root, &["rm", "-r", "--quiet", "spec/piriod"]);
    git(root, &["commit", "--quiet", "--message", "one API"]);
    git(root, &["checkout", "--quiet", "HEAD~1", "--", "spec"]);
    insta::assert_snapshot!(said(root, &["--base", "HEAD"]), @"
    from HEAD (ID) to the working tree
    operations: 4 added, 0 removed, 0 changed; changes: 0 break the wire, 0 break code, 5 are harmless
    version: a patch step, from 0.3.1 to 0.3.2, and the workspace has 0.3.1; there is more than before, which before 1.0 is a patch

    added  harmless  piriod  listFrequencies   GET    /frequencies/
    added  harmless  piriod  updateInvoice     PATCH  /invoices/{id}/
    added  harmless  piriod  renderInvoicePdf  GET    /invoices/{id}/pdf/
    added  harmless  piriod  listPlans         GET    /plans/

    piriod, what several operations or none have
      harmless    document: `openapi` is new, `3.0.3`
                  it is about the document, not about the API
                  spec/piriod/openapi.yaml:1
    note: `cargo xtask lint` finds errors in the working tree; mend them before you trust this
    exit 0
    ");
}
