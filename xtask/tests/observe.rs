//! Runs `cargo xtask observe` on recordings of the sandbox.
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

use planwire::Wethod;
use planwire::observe::Recorder;
use planwire_sandbox::{Fault, RetryAfter, Sandbox};
use serde_json::{Value, json};
use support::{text, workspace, xtask};

/// A few operations with fixed line numbers.
fn documents() -> PathBuf {
    workspace().join("xtask/fixtures/seeds")
}

/// The changed documents for the sandbox.
fn document(folder: &Path, change: impl FnOnce(&mut Value)) -> String {
    let output = xtask(&documents(), &["bundle", "--out", folder.to_str().unwrap()]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let bundle = fs::read_to_string(folder.join("wethod.json")).unwrap();
    let mut document = serde_json::from_str(&bundle).unwrap();
    change(&mut document);
    document.to_string()
}

/// Records a page of budgets to a file.
async fn record(document: String, file: &Path) {
    let sandbox = Sandbox::builder()
        .wethod_document(document)
        .records(100)
        .start()
        .await
        .unwrap();
    let access = sandbox.wethod();
    let recorder = Recorder::to_file(file).unwrap();
    let wethod = Wethod::builder()
        .company(access.company())
        .token(access.token())
        .base_url(access.base_url())
        .observe(recorder.clone())
        .build()
        .unwrap();
    // Retries are immediate, and every response is recorded.
    sandbox.fault_next(Fault::RateLimited {
        retry_after: Some(RetryAfter::RateLimitSeconds(0)),
    });
    let budgets = wethod.raw_list("listBudgets").unwrap();
    assert_eq!(budgets.page_size(100).send().await.unwrap().len(), 100);
    recorder.finish().unwrap();
    let recording = fs::read_to_string(file).unwrap();
    for secret in [access.token(), access.company(), "127.0.0.1"] {
        assert!(!recording.contains(secret), "{recording}");
    }
}

fn observe(file: &Path, more: &[&str]) -> Output {
    xtask(
        &documents(),
        &[&["observe", file.to_str().unwrap()], more].concat(),
    )
}

#[tokio::test]
async fn what_the_vendor_has_changed_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("traffic.jsonl");
    let changed = document(folder.path(), |document| {
        let schemas = &mut document["components"]["schemas"];
        let values = schemas["BudgetStatus"]["enum"].as_array_mut().unwrap();
        values.push("ARCHIVED".into());
        let budget = &mut schemas["Budget"];
        let fields = budget["properties"].as_object_mut().unwrap();
        fields["notes"]["nullable"] = true.into();
        fields.remove("currency").unwrap();
        fields.remove("total_days").unwrap();
        let approver = json!({ "type": "string", "description": "Who approved it." });
        fields.insert("approved_by".to_owned(), approver);
        let required = budget["required"].as_array_mut().unwrap();
        required.retain(|field| field != "total_days");
        required.push("approved_by".into());
    });
    record(changed, &file).await;
    let output = observe(&file, &[]);
    insta::assert_snapshot!(text(&output.stdout), @"
    wethod listBudgets (200 ×1, 429 ×1)
      [].approved_by: was in 99 of 100, but is undocumented: a string of 13 to 15 characters
        spec/wethod/budgets.yaml:111:7 add `approved_by: { type: string }` to the `properties`
      [].status: was `ARCHIVED` in 25 of 100, which is not in the enum
        spec/wethod/budgets.yaml:90:7 add `ARCHIVED`
      [].total_days: was absent in 100 of 100, but is required
        spec/wethod/budgets.yaml:105:11 remove it from `required`
      [].notes: was null in 23 of 100, but is not nullable
        spec/wethod/budgets.yaml:160:9 add `nullable: true`
      [].currency: was in none of 100 (note)
        spec/wethod/budgets.yaml:163:9 keep it, unless other recordings lack it too
    ");
    insta::assert_snapshot!(text(&output.stderr), @"observe: 2 responses of 1 operation: 4 undocumented differences, 1 note");
    assert!(output.status.success());
    assert_eq!(observe(&file, &["--check"]).status.code(), Some(1));
}

#[tokio::test]
async fn what_is_as_documented_passes() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("traffic.jsonl");
    record(document(folder.path(), |_| ()), &file).await;
    let output = observe(&file, &["--check"]);
    insta::assert_snapshot!(text(&output.stdout), @"
    wethod listBudgets (200 ×1, 429 ×1)
      as documented
    ");
    insta::assert_snapshot!(text(&output.stderr), @"observe: 2 responses of 1 operation: all as documented, 0 notes");
    assert!(output.status.success());
}

#[test]
fn unreadable_inputs_are_reported() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("traffic.jsonl");
    let said = |output: &Output| {
        let folder = text(folder.path().to_str().unwrap().as_bytes());
        text(&output.stderr).replace(&format!("{folder}/"), "")
    };
    let output = observe(&file, &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("traffic.jsonl"), "{}", said(&output));
    fs::write(
        &file,
        "{\"recording\":1,\"api\":\"wethod\",\"operation\":\"listBudget\",\"status\":200}\n",
    )
    .unwrap();
    let output = observe(&file, &[]);
    assert_eq!(output.status.code(), Some(2));
    insta::assert_snapshot!(said(&output), @r#"
    error: unknown operation `listBudget` of wethod
     --> traffic.jsonl:1:1
      |
    1 | {"recording":1,"api":"wethod","operation":"listBudget","status":200}
      | ^ it cannot be compared with anything
      |
      = help: did you mean `listBudgets`? Otherwise use the workspace of the recording
    "#);
    fs::write(&file, "\n{\"recording\":1,\"api\":\"wet").unwrap();
    let output = observe(&file, &[]);
    assert_eq!(output.status.code(), Some(2));
    insta::assert_snapshot!(said(&output), @r#"
    error: the line is cut off
     --> traffic.jsonl:2:25
      |
    2 | {"recording":1,"api":"wet
      |                         ^ the counts would be wrong
      |
      = help: remove it; the recording program ended too early
    "#);
    fs::write(&file, "\n").unwrap();
    let output = observe(&file, &["--check"]);
    assert_eq!(output.status.code(), Some(2));
    insta::assert_snapshot!(said(&output), @"error: the recordings are empty, so there is nothing to compare; each response of a documented operation is one line, so check that the client has a recorder and was called");
    let output = xtask(&documents(), &["observe"]);
    assert_eq!(output.status.code(), Some(2));
    insta::assert_snapshot!(said(&output), @"
    error: the following required arguments were not provided:
      <RECORDING>...

    Usage: cargo xtask observe --root <DIR> <RECORDING>...

    For more information, try '--help'.
    ");
}
