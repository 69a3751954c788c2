//! A repository in small, and what the task says in it.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::{text, workspace};

pub(crate) const WETHOD: &str = "spec/wethod/openapi.yaml";
pub(crate) const PIRIOD: &str = "spec/piriod/openapi.yaml";

/// A repository of its own, whatever git the tests themselves run under.
pub(crate) fn command(program: &str, root: &Path) -> Command {
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

pub(crate) fn git(root: &Path, arguments: &[&str]) {
    let output = command("git", root).args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
}

pub(crate) fn diff(root: &Path, arguments: &[&str]) -> Output {
    command(env!("CARGO_BIN_EXE_xtask"), root)
        .arg("diff")
        .args(arguments)
        .arg("--root")
        .arg(root)
        .output()
        .unwrap()
}

/// What it prints, with its exit code; ids of commits are not the same with every version of git.
pub(crate) fn said(root: &Path, arguments: &[&str]) -> String {
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

pub(crate) fn edit(root: &Path, file: &str, from: &str, to: &str) {
    let path = root.join(file);
    let old = fs::read_to_string(&path).unwrap();
    assert!(old.contains(from), "{file} has no {from}");
    fs::write(path, old.replace(from, to)).unwrap();
}

pub(crate) fn commit(root: &Path) {
    git(root, &["add", "--all"]);
    git(root, &["commit", "--quiet", "--message", "a step"]);
}

/// A repository whose main branch has the documents of the small workspace.
pub(crate) fn repository() -> tempfile::TempDir {
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
pub(crate) fn change(root: &Path) {
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
