//! A small repository to run the task in.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::support::repository::{command, commit, initialize};
use crate::support::{copy_of, edit, text};

pub(crate) const WETHOD: &str = "spec/wethod/openapi.yaml";
pub(crate) const PIRIOD: &str = "spec/piriod/openapi.yaml";

pub(crate) fn diff(root: &Path, arguments: &[&str]) -> Output {
    command(env!("CARGO_BIN_EXE_xtask"), root)
        .arg("diff")
        .args(arguments)
        .arg("--root")
        .arg(root)
        .output()
        .unwrap()
}

/// Returns the output and the exit code. The ids of commits depend on the version of git.
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

/// Creates a repository whose main branch has the documents of the small workspace.
pub(crate) fn repository() -> tempfile::TempDir {
    let copy = copy_of("diff", &[WETHOD, PIRIOD]);
    let manifest = "[workspace]\n\n[workspace.package]\nversion = \"0.3.1\"\n";
    fs::write(copy.path().join("Cargo.toml"), manifest).unwrap();
    initialize(copy.path());
    commit(copy.path());
    copy
}

/// Changes the documents in every way.
pub(crate) fn change(root: &Path) {
    edit(
        root,
        WETHOD,
        "Budget: { type: object, x-evidence: docs, properties: {",
        "Budget: { type: object, x-evidence: docs, required: [id], properties: { notes: { type: string, description: A text. },",
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
