//! Tests of the base of a comparison, and of unusable bases.

use std::fs;
use std::path::Path;

use crate::repository::{PIRIOD, WETHOD, change, repository, said};
use crate::support::repository::{command, commit, git, initialize};
use crate::support::{edit, text, xtask};

#[test]
fn the_base_is_the_last_release_or_the_merge_base() {
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
    // The main branch may exist only on the remote.
    git(root, &["tag", "--delete", "v0.3.1"]);
    git(root, &["update-ref", "refs/remotes/origin/main", "main"]);
    git(root, &["branch", "--quiet", "--delete", "--force", "main"]);
    assert_eq!(
        base(&[]),
        "from the merge base with origin/main (ID) to the working tree"
    );
    git(root, &["update-ref", "-d", "refs/remotes/origin/main"]);
    insta::assert_snapshot!(said(root, &[]), @"
    error: there is neither a release tag such as v0.1.0 behind this commit, nor a merge base with a branch main; pass a revision with `--base REV`, or run `git fetch --tags origin`
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
    // Neither the index nor the files of the repository change.
    let status = command("git", outer.path())
        .args(["status", "--porcelain"])
        .output()
        .unwrap();
    assert_eq!(text(&status.stdout), " M inner/spec/piriod/openapi.yaml\n");
}

#[test]
fn unusable_files_are_reported() {
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
    error: unknown revision `v9`; run `git fetch --tags origin`
    exit 2

    error: unknown revision `--help`; run `git fetch --tags origin`
    exit 2

    error: invalid value 'yaml' for '--format <FORMAT>'
      [possible values: text, markdown, json]

    For more information, try '--help'.


    error: unknown revision `v9`; run `git fetch --unshallow --tags`: this clone is shallow
    exit 2

    from the merge base with main (ID) to the working tree
    nothing has changed
    version: no step, version 0.3.1 stays; nothing has changed
    note: this clone is shallow, so the last release may be missing; run `git fetch --unshallow --tags`
    note: `cargo xtask lint` finds errors in the working tree; fix them before you rely on this report
    exit 0

    error: the `$ref` `#/components/schemas/Budgte` cannot be resolved
      --> spec/wethod/openapi.yaml:22:83
       |
    22 | ... { application/json: { schema: { $ref: '#/components/schemas/Budgte' } } } }
       |                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = note: spec/wethod/openapi.yaml has no such component
       = help: did you mean `Budget`? if not, define it, or remove what refers to it

    error: cannot join the documents of the working tree, so there is nothing to compare; fix them first
    exit 2

    error: the `$ref` `#/components/schemas/Budgte` cannot be resolved
      --> spec/wethod/openapi.yaml:22:83
       |
    22 | ... { application/json: { schema: { $ref: '#/components/schemas/Budgte' } } } }
       |                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
       |
       = note: spec/wethod/openapi.yaml has no such component
       = help: did you mean `Budget`? if not, define it, or remove what refers to it

    error: cannot join the documents of HEAD; pass another revision with `--base REV`
    exit 2

    error: HEAD has no spec/ to compare with; pass a later revision with `--base REV`
    exit 2

    error: cannot read ROOT as a git repository: git failed: fatal: not a git repository (or any of the parent directories): .git; run this in a clone of the repository, or pass one with `--root DIR`
    exit 2

    error: there is no commit to compare with; commit first
    exit 2
    ");
}

/// An API that the base does not have yet is new, and breaks nothing.
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
    version: a patch step, from 0.3.1 to 0.3.2, and the workspace has 0.3.1; something is added, which requires a patch before 1.0

    added  harmless  piriod  updateInvoice  PATCH  /invoices/{id}/
    added  harmless  piriod  listPlans      GET    /plans/

    piriod, shared by several operations or by none
      harmless    document: `info` is new
                  it describes the document, not the API
                  spec/piriod/openapi.yaml:2
      harmless    document: `openapi` is new, `3.0.3`
                  it describes the document, not the API
                  spec/piriod/openapi.yaml:1
      harmless    tag `invoices`: is new
                  the operations define the resources
                  spec/piriod/openapi.yaml:3
      harmless    tag `plans`: is new
                  the operations define the resources
                  spec/piriod/openapi.yaml:3
    note: `cargo xtask lint` finds errors in the working tree; fix them before you rely on this report
    exit 0
    ");
}

/// If nothing can be generated from the base, only the wire is compared, and the report says so.
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
    version: a minor step, from 0.3.1 to 0.4.0, and the workspace has 0.3.1; something breaks, which requires a minor version before 1.0
    code is not compared for wethod, only the wire, so the version may have to be higher: nothing can be
    generated from the document of HEAD: the operation post /api/budgets lacks something that `cargo
    xtask lint` requires

    changed  wire  wethod  listBudgets   GET   /api/budgets
    changed  wire  wethod  createBudget  POST  /api/budgets
    changed  wire  wethod  listClients   GET   /api/clients

    wethod createBudget (POST /api/budgets)
      harmless    operation: `description` is new, `A new one.`
                  it only appears in documentation and help
                  spec/wethod/openapi.yaml:19

    wethod, shared by several operations or by none
      wire        schema `Budget`, field `id`: is gone
                  a request with it is no longer documented
                  spec/wethod/openapi.yaml:45 of HEAD
                  touches listBudgets, createBudget, listClients
      harmless    schema `Budget`, field `number`: is new
                  requests may omit it; code that does not know a field ignores it
                  spec/wethod/openapi.yaml:46
                  touches listBudgets, createBudget, listClients
    note: `cargo xtask lint` finds errors in the working tree; fix them before you rely on this report
    exit 1
    ");
    let json = said(root, &["--base", "HEAD", "--format", "json"]);
    let from = json.find("\"code_not_compared\"").unwrap();
    let to = from + json[from..].find("\"operations\"").unwrap();
    insta::assert_snapshot!(json[from..to].trim_end(), @r#"
    "code_not_compared": [
        {
          "api": "wethod",
          "why": "nothing can be generated from the document of HEAD: the operation post /api/budgets lacks something that `cargo xtask lint` requires"
        }
      ],
    "#);
}
