//! Records that a test adds, and exact amounts.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;

use common::{Reply, client, piriod, send, wethod, wethod_request};
use planwire_sandbox::{Sandbox, SandboxBuilder};
use reqwest::Method;
use serde_json::json;

const PLANS: &str = "/api/production-plans";

async fn post(sandbox: &Sandbox, path: &str, body: &str) -> Reply {
    let mut request = wethod_request(&client(), sandbox, path).build().unwrap();
    *request.method_mut() = Method::POST;
    let request = reqwest::RequestBuilder::from_parts(client(), request);
    let request = request.header("Content-Type", "application/json");
    send(request.body(body.to_owned())).await
}

async fn refused(builder: SandboxBuilder) -> String {
    builder.start().await.unwrap_err().to_string()
}

#[tokio::test]
async fn lists_can_have_only_added_records() {
    let sandbox = Sandbox::builder()
        .records(0)
        .record(
            PLANS,
            json!({"project_id": 7, "value": 15.6, "date": "2026-03-01"}),
        )
        .record("listProductionPlans", json!({"project_id": 8}))
        .start()
        .await
        .unwrap();
    let list = wethod(&sandbox, PLANS).await;
    insta::assert_snapshot!(list.body, @r#"[{"id":1,"created_at":"2026-07-01T00:00:00.000Z","updated_at":"2026-07-01T00:00:00.000Z","date":"2026-03-01","value":15.6,"project_id":7,"deleted_at":null},{"id":2,"created_at":"2026-07-01T00:00:00.000Z","updated_at":"2026-07-01T00:00:00.000Z","date":"2024-02-01","value":95.1,"project_id":8,"deleted_at":null}]"#);
    assert_eq!(
        wethod(&sandbox, &format!("{PLANS}?project_id=8"))
            .await
            .field("id"),
        [2]
    );
    assert!(wethod(&sandbox, "/api/budgets").await.records().is_empty());
}

#[tokio::test]
async fn added_records_keep_their_ids_and_times() {
    let created = "2020-02-02T02:02:02.000Z";
    let sandbox = Sandbox::builder()
        .records(2)
        .record("/api/clients", json!({"id": 4711, "created_at": created}))
        .record("/api/clients", json!({"id": 5}))
        .record("/api/clients", json!({"corporate_name": "Acme"}))
        .record("/plans/", json!({"id": "pla_own", "name": "Own"}))
        .start()
        .await
        .unwrap();
    for name in ["Next", "Last"] {
        let body = json!({"corporate_name": name}).to_string();
        assert_eq!(post(&sandbox, "/api/client", &body).await.status, 201);
    }
    let list = wethod(&sandbox, "/api/clients").await;
    assert_eq!(list.field("id"), [1, 2, 4711, 5, 6, 7, 8]);
    let own = wethod(&sandbox, "/api/clients/4711").await.json();
    assert_eq!(own["created_at"], created);
    assert_eq!(own["updated_at"], "2026-07-01T00:00:00.000Z");
    for (id, name) in [(6, "Acme"), (7, "Next"), (8, "Last")] {
        let one = wethod(&sandbox, &format!("/api/clients/{id}")).await;
        assert_eq!(one.json()["corporate_name"], name);
    }
    assert_eq!(wethod(&sandbox, "/api/clients/3").await.status, 404);
    assert_eq!(
        piriod(&sandbox, "/plans/pla_own/").await.json()["name"],
        "Own"
    );
}

#[tokio::test]
async fn amounts_keep_their_digits() {
    let amount = "1234567890123456789.0123456789";
    let record = format!(r#"{{"name":"Audit","price":{amount}}}"#);
    let sandbox = Sandbox::builder()
        .records(0)
        .record("/api/products", &record)
        .record("/api/products", json!({"price": 123456789012345.67}))
        .start()
        .await
        .unwrap();
    let made = post(&sandbox, "/api/products", &record).await;
    assert_eq!(made.status, 201, "{}", made.shown());
    assert!(made.body.contains(amount), "{}", made.body);
    let list = wethod(&sandbox, "/api/products").await.body;
    assert_eq!(list.matches(amount).count(), 2, "{list}");
    assert!(list.contains(r#""price":123456789012345.67}"#), "{list}");
    // An integer can exceed the maximum position.
    let beyond = wethod(&sandbox, "/api/products?offset=12345678901234567890").await;
    assert_eq!(beyond.shown(), "200 []");
}

#[tokio::test]
async fn invalid_records_are_refused() {
    let list = |list: &str| Sandbox::builder().record(list, json!({}));
    let plan = |record| Sandbox::builder().record(PLANS, record);
    let refusals = [
        refused(list("/api/plans")).await,
        refused(list("getBudget")).await,
        refused(list("listProducts")).await,
        refused(plan(json!({"valeu": 1}))).await,
        refused(plan(json!({"value": "1"}))).await,
        refused(plan(json!({"date": null}))).await,
        refused(plan(json!({"date": "2026-13-01"}))).await,
        refused(plan(json!({"id": 250}))).await,
        refused(plan(json!([]))).await,
        refused(plan(json!("{"))).await,
        refused(Sandbox::builder().record("/api/budgets", json!({"status": "approved"}))).await,
        refused(Sandbox::builder().record("/plans/", json!({"tiers": [{"amuont": 3}]}))).await,
        refused(Sandbox::builder().record("/plans/", json!({"tiers": [{"amount": "3"}]}))).await,
    ];
    insta::assert_snapshot!(refusals.join("\n"), @r"
    cannot add a record to `/api/plans`: no operation with this path or id returns a list of records; use a path such as /api/budgets or an operation id
    cannot add a record to `getBudget`: no operation with this path or id returns a list of records; use a path such as /api/budgets or an operation id
    cannot add a record to `listProducts`: both vendors have such a list; use its path
    a record of `/api/production-plans` cannot have `valeu`: its fields are id, created_at, updated_at, date, value, project_id, deleted_at
    a record of `/api/production-plans` cannot have this `value`: it must be a number
    a record of `/api/production-plans` cannot have this `date`: it must not be null
    a record of `/api/production-plans` cannot have this `date`: it must be a date such as 2024-01-31
    a record of `/api/production-plans` cannot have the id 250: another record has it
    a record of `/api/production-plans` must be a JSON object
    a record of `/api/production-plans` is not valid JSON: EOF while parsing an object at line 1 column 1
    a record of `/api/budgets` cannot have this `status`: it must be one of DRAFT, SUBMITTED, APPROVED
    a record of `/plans/` cannot have this `tiers[0].amuont`: it is unknown
    a record of `/plans/` cannot have this `tiers[0].amount`: it must be a number
    ");
}
