//! Runs `cargo xtask codegen` on copies of its inputs and outputs.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use support::{copy_of, text, workspace, xtask};

/// Copies the documents of a few operations.
fn copy_of_documents() -> tempfile::TempDir {
    copy_of("seeds", &["spec", "README.md"])
}

/// Creates a copy with all generated files.
fn copy() -> tempfile::TempDir {
    let copy = copy_of_documents();
    let output = xtask(copy.path(), &["codegen"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    copy
}

const BUDGETS: &str = "crates/planwire/src/wethod/resources/budgets.rs";
const ENUMS: &str = "crates/planwire-client/src/wethod/enums.rs";

#[test]
fn committed_files_are_up_to_date() {
    let output = xtask(&workspace(), &["codegen", "--check"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
}

#[test]
fn output_is_deterministic() {
    let copy = copy();
    let first = text(&xtask(copy.path(), &["codegen"]).stdout);
    assert!(first.starts_with("0 of "), "{first}");
    let elsewhere = self::copy();
    assert_eq!(
        fs::read(copy.path().join(BUDGETS)).unwrap(),
        fs::read(elsewhere.path().join(BUDGETS)).unwrap()
    );
}

#[test]
fn generated_files_name_the_command() {
    let copy = copy();
    let mut files = 0;
    for folder in [
        "crates/planwire-client/src/wethod",
        "crates/planwire/src/piriod/resources",
        "tests/every_operation",
    ] {
        for entry in fs::read_dir(copy.path().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                let first = fs::read_to_string(&path)
                    .unwrap()
                    .lines()
                    .next()
                    .unwrap()
                    .to_owned();
                assert!(
                    first.contains("`cargo xtask codegen`"),
                    "{}",
                    path.display()
                );
                files += 1;
            }
        }
    }
    assert!(files >= 5);
}

#[test]
fn review_tools_fold_only_generated_files() {
    let copy = tempfile::tempdir().unwrap();
    let files = files_below(&workspace(), &["spec", "crates", "tests", "xtask"]);
    for path in files.iter().filter(|path| path.starts_with("spec/")) {
        let target = copy.path().join(path);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(workspace().join(path), target).unwrap();
    }
    fs::copy(workspace().join("README.md"), copy.path().join("README.md")).unwrap();
    let output = xtask(copy.path(), &["codegen"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let said = text(&output.stdout);
    let generated: BTreeSet<&str> = said
        .lines()
        .filter_map(|line| line.strip_prefix("wrote "))
        .collect();
    assert!(generated.len() > 90, "{said}");

    fs::copy(
        workspace().join(".gitattributes"),
        copy.path().join(".gitattributes"),
    )
    .unwrap();
    let git = |arguments: &[&str]| {
        let output = Command::new("git")
            .current_dir(copy.path())
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout)
    };
    git(&["init", "--quiet"]);
    let all: BTreeSet<&str> = files.iter().map(String::as_str).collect();
    let all: Vec<&str> = all.union(&generated).copied().collect();
    let mut folded = BTreeSet::new();
    // The length of a command line is limited.
    for some in all.chunks(100) {
        let said = git(&[&["check-attr", "linguist-generated", "--"], some].concat());
        for line in said.lines() {
            if let Some(path) = line.strip_suffix(": linguist-generated: true") {
                folded.insert(path.to_owned());
            }
        }
    }
    let folded: BTreeSet<&str> = folded.iter().map(String::as_str).collect();
    let missing: Vec<_> = generated.difference(&folded).collect();
    assert!(missing.is_empty(), ".gitattributes lacks {missing:?}");
    let wrong: Vec<_> = folded.difference(&generated).collect();
    assert!(wrong.is_empty(), "people wrote {wrong:?}");
}

/// Returns the files below some folders of a workspace, with paths as git writes them.
fn files_below(root: &Path, folders: &[&str]) -> Vec<String> {
    let mut files = Vec::new();
    let mut open: Vec<_> = folders.iter().map(|folder| root.join(folder)).collect();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                let path = path.strip_prefix(root).unwrap().to_str().unwrap();
                files.push(path.replace('\\', "/"));
            }
        }
    }
    files
}

#[test]
fn a_check_lists_stale_files_and_writes_nothing() {
    let copy = copy();
    let edited = copy.path().join(BUDGETS);
    let old = fs::read_to_string(&edited).unwrap();
    fs::write(&edited, old.replace("Option<String>", "Option<u8>")).unwrap();
    fs::remove_file(
        copy.path()
            .join("crates/planwire-client/src/piriod/enums.rs"),
    )
    .unwrap();
    let left_over = copy
        .path()
        .join("crates/planwire/src/piriod/resources/coupons.rs");
    fs::copy(
        copy.path()
            .join("crates/planwire/src/piriod/resources/plans.rs"),
        &left_over,
    )
    .unwrap();
    let output = xtask(copy.path(), &["codegen", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(text(&output.stderr), @"
    error: 3 generated files are stale
     --> crates/planwire/src/wethod/resources/budgets.rs: differs from the YAML
     ::: crates/planwire-client/src/piriod/enums.rs: is missing
     ::: crates/planwire/src/piriod/resources/coupons.rs: is no longer generated
      = help: run `cargo xtask codegen` and commit its output
    ");
    assert_ne!(fs::read_to_string(&edited).unwrap(), old);
    assert!(left_over.exists());

    let output = xtask(copy.path(), &["codegen"]);
    insta::assert_snapshot!(text(&output.stdout), @"
    wrote crates/planwire/src/wethod/resources/budgets.rs
    wrote crates/planwire-client/src/piriod/enums.rs
    removed crates/planwire/src/piriod/resources/coupons.rs
    3 of 26 generated files changed
    ");
    assert_eq!(fs::read_to_string(&edited).unwrap(), old);
    assert!(!left_over.exists());
    assert!(xtask(copy.path(), &["codegen", "--check"]).status.success());
}

#[test]
fn only_changed_files_are_written() {
    let copy = copy();
    let untouched = copy
        .path()
        .join("crates/planwire-client/src/piriod/enums.rs");
    let before = fs::metadata(&untouched).unwrap().modified().unwrap();
    let budgets = copy.path().join("spec/wethod/budgets.yaml");
    let yaml = fs::read_to_string(&budgets).unwrap();
    fs::write(
        &budgets,
        yaml.replace(
            "[DRAFT, SUBMITTED, APPROVED]",
            "[DRAFT, SUBMITTED, APPROVED, REJECTED]",
        ),
    )
    .unwrap();
    let output = xtask(copy.path(), &["codegen"]);
    insta::assert_snapshot!(text(&output.stdout), @"
    wrote crates/planwire-sandbox/bundle/wethod.json
    wrote crates/planwire-client/src/wethod/generated.rs
    wrote crates/planwire-client/src/wethod/enums.rs
    wrote crates/planwire/src/operation/wethod/schemas.rs
    4 of 26 generated files changed
    ");
    assert_eq!(
        fs::metadata(&untouched).unwrap().modified().unwrap(),
        before
    );
}

/// Changes a document so that several generated files change.
fn add_an_enum_value(root: &Path) {
    let budgets = root.join("spec/wethod/budgets.yaml");
    let yaml = fs::read_to_string(&budgets).unwrap();
    let more = yaml.replace("SUBMITTED, APPROVED]", "SUBMITTED, APPROVED, REJECTED]");
    assert_ne!(more, yaml);
    fs::write(&budgets, more).unwrap();
}

#[test]
fn closed_pipes_are_ignored() {
    let copy = copy();
    add_an_enum_value(copy.path());
    let run = |arguments: &[&str]| {
        let mut task = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .arg("--root")
            .arg(copy.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop((task.stdout.take(), task.stderr.take()));
        task.wait().unwrap().code()
    };
    assert_eq!(run(&["codegen", "--check"]), Some(1));
    assert_eq!(run(&["codegen"]), Some(0));
    assert_eq!(run(&["codegen", "--check"]), Some(0));
    assert_eq!(run(&["lint"]), Some(0));
}

#[test]
fn no_file_is_written_if_one_cannot_be() {
    let copy = copy();
    add_an_enum_value(copy.path());
    let last = copy.path().join("tests/every_operation");
    fs::remove_dir_all(&last).unwrap();
    fs::write(&last, "not a folder").unwrap();
    let before = fs::read_to_string(copy.path().join(ENUMS)).unwrap();
    let output = xtask(copy.path(), &["codegen"]);
    assert_eq!(output.status.code(), Some(2));
    let said = text(&output.stderr);
    assert!(said.contains("tests/every_operation/wethod.rs: "), "{said}");
    assert_eq!(fs::read_to_string(copy.path().join(ENUMS)).unwrap(), before);
    // No other files are left behind.
    fs::remove_file(&last).unwrap();
    let files = files_below(copy.path(), &["crates", "tests"]);
    let hidden = files.iter().find(|path| path.contains("/."));
    assert_eq!(hidden, None);
}

#[test]
fn the_table_of_the_readme_is_generated() {
    let copy = copy();
    let readme = copy.path().join("README.md");
    let written = fs::read_to_string(&readme).unwrap();
    assert!(written.contains("| Wethod |"), "{written}");
    fs::write(&readme, written.replace("| Wethod |", "| Other |")).unwrap();
    let output = xtask(copy.path(), &["codegen", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(text(&output.stderr), @"
    error: a generated file is stale
     --> README.md: differs from the YAML
      = help: run `cargo xtask codegen` and commit its output
    ");
    let output = xtask(copy.path(), &["codegen"]);
    assert_eq!(
        text(&output.stdout),
        "wrote README.md\n1 of 26 generated files changed\n"
    );
    assert_eq!(fs::read_to_string(&readme).unwrap(), written);

    // A documented operation must not be listed as left out.
    let left_out = "- api: wethod\n  path: /api/budgets\n  source: docs\n  reason: Read only.\n";
    fs::write(copy.path().join("spec/left-out.yaml"), left_out).unwrap();
    let output = xtask(copy.path(), &["codegen"]);
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(text(&output.stderr), @"
    error: `/api/budgets` is documented
     --> spec/left-out.yaml:1:3
      |
    1 | - api: wethod
      |   ^^^^^^^^^^^ `listBudgets` is at spec/wethod/budgets.yaml:3:5
      |
      = help: remove the entry
    ");
}

#[test]
fn unread_folders_are_reported() {
    let copy = copy();
    fs::create_dir(copy.path().join("spec/acme")).unwrap();
    for task in [&["codegen"][..], &["codegen", "--check"], &["lint"]] {
        let output = xtask(copy.path(), task);
        assert_eq!(output.status.code(), Some(1));
        let said = text(&[output.stdout, output.stderr].concat());
        let said = said
            .split(
                "
lint: ",
            )
            .next()
            .unwrap();
        insta::allow_duplicates! {
            insta::assert_snapshot!(said, @"
            error: no task reads this folder
             --> spec/acme
              = note: the APIs are wethod and piriod
              = help: add `acme` to `APIS` in xtask/src/spec/bundle.rs, or remove the folder
            ");
        }
    }
}

#[test]
fn invalid_documents_are_not_generated_from() {
    let copy = copy();
    let budgets = copy.path().join("spec/wethod/budgets.yaml");
    let yaml = fs::read_to_string(&budgets).unwrap();
    fs::write(
        &budgets,
        yaml.replace("operationId: listBudgets", "operationID: listBudgets"),
    )
    .unwrap();
    let output = xtask(copy.path(), &["codegen"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("operationID"),
        "{}",
        text(&output.stderr)
    );
    fs::remove_dir_all(copy.path().join("spec")).unwrap();
    let output = xtask(copy.path(), &["codegen", "--check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        text(&output.stderr).contains("spec/wethod"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn a_bundle_stands_on_its_own() {
    let copy = copy_of_documents();
    let out = copy.path().join("out");
    let output = xtask(copy.path(), &["bundle", "--out", out.to_str().unwrap()]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    for api in ["wethod", "piriod"] {
        let bundle = fs::read_to_string(out.join(format!("{api}.json"))).unwrap();
        let bundle: serde_json::Value = serde_json::from_str(&bundle).unwrap();
        assert_eq!(bundle["openapi"], "3.0.3");
        let mut references = Vec::new();
        collect_references(&bundle, &mut references);
        assert!(references.len() > 5);
        for reference in references {
            let pointer = reference
                .strip_prefix('#')
                .unwrap_or_else(|| panic!("{reference} leads out of {api}"));
            assert!(
                bundle.pointer(pointer).is_some(),
                "{reference} leads nowhere in {api}"
            );
        }
    }
}

fn collect_references(value: &serde_json::Value, into: &mut Vec<String>) {
    match value {
        serde_json::Value::Object(object) => {
            for (key, value) in object {
                match value.as_str() {
                    Some(text) if key == "$ref" => into.push(text.to_owned()),
                    _ => collect_references(value, into),
                }
            }
        }
        serde_json::Value::Array(items) => {
            items.iter().for_each(|item| collect_references(item, into))
        }
        _ => {}
    }
}

#[test]
fn invalid_arguments_are_usage_errors() {
    for arguments in [
        &["bundel"][..],
        &["codegen", "--chek"],
        &["lint", "--check"],
        &["bundle"],
        &["coverage", "budgets"],
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(arguments)
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(text(&output.stderr).starts_with("error: "));
    }
}
