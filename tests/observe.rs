//! Recordings: their content, and above all what they must not contain.

use planwire::observe::Recorder;
use planwire::wethod::{ApproveBudget, UpdateBudget};
use planwire::{CallOptions, Wethod};
use planwire_tests::{Response, Server};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A part of every secret in these tests.
const SECRET: &str = "S3CRET";

fn wethod(server: &Server, recorder: &Recorder) -> Wethod {
    Wethod::builder()
        .company("acme-S3CRET")
        .token("t0ken-S3CRET")
        .header("x-trace", "S3CRET")
        .base_url(server.base_url())
        .observe(recorder.clone())
        .build()
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn every_response_is_a_line() {
    let budget = r#"{"id":1,"status":"ARCHIVED","notes":"S3CRET","approved_by":{"name":"S3CRET"}}"#;
    let responses = [
        Response::json(503, r#"{"message":"S3CRET"}"#),
        Response::raw(""),
        Response::json(200, &format!("[{budget}]")),
        Response::json(404, r#"{"key":"S3CRET","message":"S3CRET"}"#),
        Response::json(200, "<html>S3CRET</html>"),
        Response::json(204, ""),
    ];
    let server = Server::start(responses).await.unwrap();
    let recorder = Recorder::new();
    let wethod = wethod(&server, &recorder);
    let list = wethod.budgets().list().project_id(4711);
    let _ = list.undocumented_query("q", SECRET).send().await;
    let _ = wethod.budgets().get(4711).await;
    let update = UpdateBudget::new().notes(SECRET);
    let request = wethod.budgets().update(4711, update);
    let _ = request.undocumented_field("owner", SECRET).await;
    let _ = wethod.clients().delete(4711).await;
    let lines = recorder.lines().join("\n");
    assert!(
        !lines.contains(SECRET) && !lines.contains("4711"),
        "{lines}"
    );
    insta::assert_snapshot!(lines, @r#"
    {"recording":1,"api":"wethod","operation":"listBudgets","status":503,"answer":{"object":1}}
    {"recording":1,"api":"wethod","operation":"listBudgets","status":200,"answer":{"list":{"count":1,"shortest":1,"longest":1},"items":{"object":1,"fields":{"approved_by":{"object":1},"id":{"integer":1},"notes":{"text":{"count":1,"shortest":6,"longest":6}},"status":{"text":{"count":1,"shortest":8,"longest":8},"values":{"ARCHIVED":1}}}}}}
    {"recording":1,"api":"wethod","operation":"getBudget","status":404,"answer":{"object":1,"fields":{"key":{"text":{"count":1,"shortest":6,"longest":6}},"message":{"text":{"count":1,"shortest":6,"longest":6}}}}}
    {"recording":1,"api":"wethod","operation":"updateBudget","status":200,"request":{"object":1,"fields":{"notes":{"text":{"count":1,"shortest":6,"longest":6}},"owner":{"text":{"count":1,"shortest":6,"longest":6}}}},"answer":{"not_json":{"count":1,"shortest":19,"longest":19}}}
    {"recording":1,"api":"wethod","operation":"deleteClient","status":204}
    "#);
}

#[tokio::test]
async fn undocumented_requests_are_not_recorded() {
    let server = Server::start([Response::json(200, r#"{"a":"S3CRET"}"#)])
        .await
        .unwrap();
    let recorder = Recorder::new();
    let wethod = wethod(&server, &recorder);
    let request = wethod.request(planwire::Method::Get, "/api/S3CRET");
    request.send().await.unwrap();
    assert_eq!(recorder.lines(), Vec::<String>::new());
}

/// A recorder does not change the outcome of a call: not if the body is too large, and not if it is cut
/// short.
#[tokio::test]
async fn a_recorder_does_not_change_the_outcome() {
    let cut = "HTTP/1.1 400 \r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{\"message\":";
    let large = format!(r#"[{{"notes":"{SECRET}{}"}}]"#, "x".repeat(2_000));
    for response in [
        Response::raw(cut),
        Response::raw(cut.replace("400", "200")),
        Response::json(200, &large),
        Response::json(400, &large),
        Response::with_headers(302, &[("location", "/elsewhere")], ""),
        Response::json(200, "[]"),
    ] {
        let mut ends = Vec::new();
        for observed in [false, true] {
            let server = Server::start([response.clone()]).await.unwrap();
            let recorder = Recorder::new();
            let mut builder = Wethod::builder()
                .company("acme")
                .token("t")
                .base_url(server.base_url());
            if observed {
                builder = builder.observe(recorder.clone());
            }
            let options = CallOptions::new().max_attempts(1).max_response_size(1_000);
            let list = builder.build().unwrap().budgets().list().options(options);
            let end = match list.send().await {
                Ok(page) => format!("{} records", page.len()),
                Err(error) => error.to_string(),
            };
            ends.push(end.replace(server.base_url(), ""));
            assert_eq!(recorder.lines().len(), usize::from(observed));
        }
        assert_eq!(ends[0], ends[1]);
    }
}

#[tokio::test]
async fn a_file_gets_line_after_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("traffic.jsonl");
    let server = Server::start([Response::json(200, "[]")]).await.unwrap();
    for _ in 0..2 {
        let recorder = Recorder::to_file(&file).unwrap();
        let wethod = wethod(&server, &recorder);
        wethod.budgets().list().send().await.unwrap();
        recorder.finish().unwrap();
        assert!(recorder.lines().is_empty());
    }
    let line = r#"{"recording":1,"api":"wethod","operation":"listBudgets","status":200,"answer":{"list":{"count":1,"shortest":0,"longest":0}}}"#;
    assert_eq!(
        std::fs::read_to_string(&file).unwrap(),
        format!("{line}\n{line}\n")
    );
    Recorder::to_file(folder.path()).unwrap_err();
}

/// Returns a budget with a secret in each of its strings, also in enums and in undocumented keys.
fn secretive() -> impl Strategy<Value = Value> {
    let text = "[ -~é]{0,8}".prop_map(|text| Value::from(format!("{text} {SECRET}")));
    let value = prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::from),
        text.clone(),
        proptest::collection::vec(text.clone(), 0..3).prop_map(Value::from),
        ("[a-z]{0,3} ", text).prop_map(|(key, text)| json!({ format!("{key}{SECRET}"): text })),
    ];
    let fields = [
        "status",
        "notes",
        "currency",
        "id",
        "created_at",
        "approved_by",
        "S3CRET here",
    ];
    let fields = proptest::sample::subsequence(fields.to_vec(), 0..=fields.len());
    fields.prop_flat_map(move |fields| {
        let values = proptest::collection::vec(value.clone(), fields.len());
        values.prop_map(move |values| fields.iter().copied().zip(values).collect())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn no_content_leaves(response in secretive(), request in secretive(), status in prop_oneof![Just(200_u16), Just(400)]) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let lines = runtime.block_on(async {
            let server = Server::start([Response::json(status, &response.to_string())]).await.unwrap();
            let recorder = Recorder::new();
            let wethod = wethod(&server, &recorder);
            let raw = wethod.request(planwire::Method::Patch, "/api/budgets/S3CRET");
            let _ = raw.undocumented_query("q", SECRET).json(&request).send().await;
            let _ = wethod.budgets().list().send().await;
            let _ = wethod.budgets().approve(1, ApproveBudget::new()).await;
            recorder.lines()
        });
        prop_assert!(lines.len() >= 2);
        let lines = lines.join("\n");
        prop_assert!(!lines.contains(SECRET), "{}", lines);
    }
}
