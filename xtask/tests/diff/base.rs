//! What the documents are compared with, and what is said where there is no such thing.

use std::fs;
use std::path::Path;

use crate::repository::{PIRIOD, WETHOD, change, repository, said};
use crate::support::repository::{command, commit, git, initialize};
use crate::support::{edit, text, xtask};

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
    initialize(outer.path());
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
    initialize(root);
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
    note: `cargo xtask lint` finds errors in the working tree; fix them before you trust this
    exit 0

    error: the `$ref` `#/components/schemas/Budgte` leads nowhere
      --> spec/wethod/openapi.yaml:22:83
       |
    22 | ... { application/json: { schema: { $ref: '#/components/schemas/Budgte' } } } }
       |                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = note: spec/wethod/openapi.yaml has no such part
       = help: did you mean `Budget`? if not, define it, or remove what refers to it

    error: the documents of the working tree cannot be joined, so there is nothing to compare; fix them first
    exit 2

    error: the `$ref` `#/components/schemas/Budgte` leads nowhere
      --> spec/wethod/openapi.yaml:22:83
       |
    22 | ... { application/json: { schema: { $ref: '#/components/schemas/Budgte' } } } }
       |                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
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
    operations: 2 added, 0 removed, 0 changed; changes: 0 break the wire, 0 break code, 6 are harmless
    version: a patch step, from 0.3.1 to 0.3.2, and the workspace has 0.3.1; there is more than before, which before 1.0 is a patch

    added  harmless  piriod  updateInvoice  PATCH  /invoices/{id}/
    added  harmless  piriod  listPlans      GET    /plans/

    piriod, what several operations or none have
      harmless    document: `info` is new
                  it is about the document, not about the API
                  spec/piriod/openapi.yaml:2
      harmless    document: `openapi` is new, `3.0.3`
                  it is about the document, not about the API
                  spec/piriod/openapi.yaml:1
      harmless    tag `invoices`: is new
                  the operations decide which resources there are
                  spec/piriod/openapi.yaml:3
      harmless    tag `plans`: is new
                  the operations decide which resources there are
                  spec/piriod/openapi.yaml:3
    note: `cargo xtask lint` finds errors in the working tree; fix them before you trust this
    exit 0
    ");
}

/// What nothing can be generated from is compared by the rules of the wire alone, and the report says so.
#[test]
fn code_may_not_be_comparable() {
    let repository = repository();
    let root = repository.path();
    edit(root, WETHOD, "      description: A new one.\n", "");
    commit(root);
    edit(
        root,
        WETHOD,
        "      summary: Create a budget\n",
        "      summary: Create a budget\n      description: A new one.\n",
    );
    edit(
        root,
        WETHOD,
        "properties: { id: {",
        "properties: { number: {",
    );
    insta::assert_snapshot!(said(root, &["--base", "HEAD"]), @"
    from HEAD (ID) to the working tree
    operations: 0 added, 0 removed, 3 changed; changes: 1 breaks the wire, 0 break code, 2 are harmless
    version: a minor step, from 0.3.1 to 0.4.0, and the workspace has 0.3.1; something breaks, and before 1.0 the second number says so
    code is not compared for wethod, only the wire, so the version may have to be higher: nothing can be
    generated from the document of HEAD: the operation post /api/budgets lacks what `cargo xtask lint`
    asks for

    changed  wire  wethod  listBudgets   GET   /api/budgets
    changed  wire  wethod  createBudget  POST  /api/budgets
    changed  wire  wethod  listClients   GET   /api/clients

    wethod createBudget (POST /api/budgets)
      harmless    operation: `description` is new, `A new one.`
                  it goes into the documentation and the help, and into nothing that is sent or compiled
                  spec/wethod/openapi.yaml:19

    wethod, what several operations or none have
      wire        schema `Budget`, field `id`: is gone
                  a request with it is no longer documented
                  spec/wethod/openapi.yaml:45 of HEAD
                  touches listBudgets, createBudget, listClients
      harmless    schema `Budget`, field `number`: is new
                  requests may leave it out; code that does not know a field passes over it
                  spec/wethod/openapi.yaml:46
                  touches listBudgets, createBudget, listClients
    note: `cargo xtask lint` finds errors in the working tree; fix them before you trust this
    exit 1
    ");
    let json = said(root, &["--base", "HEAD", "--format", "json"]);
    let from = json.find("\"code_not_compared\"").unwrap();
    let to = from + json[from..].find("\"operations\"").unwrap();
    insta::assert_snapshot!(json[from..to].trim_end(), @r#"
    "code_not_compared": [
        {
          "api": "wethod",
          "why": "nothing can be generated from the document of HEAD: the operation post /api/budgets lacks what `cargo xtask lint` asks for"
        }
      ],
    "#);
}
