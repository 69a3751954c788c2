//! Handles of lists.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod common;

use std::time::Duration;

use common::{all_of_wethod, client, piriod, piriod_request, send, wethod, wethod_request};
use planwire_sandbox::{ListBehaviour, ListChange, ListHandle, Sandbox, Visibility};
use reqwest::Method;
use serde_json::{Value, json};

async fn sandbox(records: u64) -> Sandbox {
    Sandbox::builder().records(records).start().await.unwrap()
}

async fn ids(sandbox: &Sandbox, query: &str) -> Vec<Value> {
    wethod(sandbox, query).await.field("id")
}

async fn status(sandbox: &Sandbox, method: Method, path: &str) -> u16 {
    let mut request = wethod_request(&client(), sandbox, path).build().unwrap();
    *request.method_mut() = method;
    let request = reqwest::RequestBuilder::from_parts(client(), request);
    let request = request.header("Content-Type", "application/json");
    send(request.body("{}")).await.status
}

fn record(list: &ListHandle, id: u64) -> Value {
    serde_json::from_str(&list.read(id).unwrap()).unwrap()
}

#[tokio::test]
async fn records_are_created_updated_and_deleted() {
    let sandbox = sandbox(3).await;
    let clients = sandbox.list("/api/clients").unwrap();
    let id = clients.create(json!({"corporate_name": "Acme"})).unwrap();
    assert_eq!(id, "4");
    clients.update(2, json!({"corporate_name": "Two"})).unwrap();
    clients.delete(3).unwrap();
    assert_eq!(ids(&sandbox, "/api/clients").await, [1, 2, 4]);
    assert_eq!(ids(&sandbox, "/api/clients?deleted=only").await, [3]);
    assert_eq!(wethod(&sandbox, "/api/clients/3").await.status, 404);
    assert_eq!(
        wethod(&sandbox, "/api/clients/2").await.body,
        clients.read(2).unwrap()
    );
    assert_eq!(
        record(&clients, 4)["created_at"],
        "2026-07-01T00:00:00.000Z"
    );
    assert_eq!(
        record(&clients, 2)["updated_at"],
        "2026-07-01T00:00:01.000Z"
    );
    clients.restore(3).unwrap();
    assert_eq!(record(&clients, 3)["deleted_at"], Value::Null);
    assert_eq!(
        record(&clients, 3)["updated_at"],
        "2026-07-01T00:00:03.000Z"
    );
    assert_eq!(ids(&sandbox, "/api/clients").await, [1, 2, 3, 4]);
    clients.purge(3).unwrap();
    assert_eq!(
        ids(&sandbox, "/api/clients?deleted=include").await,
        [1, 2, 4]
    );
    clients.restore(3).unwrap();
    assert_eq!(clients.ids(), ["1", "2", "3", "4"]);
    clients.change(&ListChange::Move {
        from: 3,
        to: 0,
        updated: false,
    });
    assert_eq!(ids(&sandbox, "/api/clients").await, [4, 1, 2, 3]);
    let read: Vec<Value> = wethod(&sandbox, "/api/clients").await.records();
    let all = clients.read_all();
    assert_eq!(read.len(), all.len());
    for (read, own) in read.iter().zip(all) {
        assert_eq!(read, &serde_json::from_str::<Value>(&own).unwrap());
    }
}

#[tokio::test]
async fn removed_records_can_be_restored() {
    let sandbox = sandbox(3).await;
    let plans = sandbox.list("/plans/").unwrap();
    let id = plans.ids().swap_remove(1);
    plans.update(&id, json!({"name": "Changed"})).unwrap();
    plans.delete(&id).unwrap();
    let path = format!("/plans/{id}/");
    assert_eq!(piriod(&sandbox, &path).await.status, 404);
    assert_eq!(piriod(&sandbox, "/plans/").await.json()["count"], 2);
    plans.restore(&id).unwrap();
    assert_eq!(piriod(&sandbox, &path).await.json()["name"], "Changed");
    assert_eq!(piriod(&sandbox, "/plans/").await.field("id")[1], id);
    // A generated record has the same content as before.
    let first = plans.ids().swap_remove(0);
    let before = record_without_update(&plans, &first);
    plans.delete(&first).unwrap();
    plans.restore(&first).unwrap();
    assert_eq!(record_without_update(&plans, &first), before);
}

fn record_without_update(list: &ListHandle, id: &str) -> Value {
    let mut record: Value = serde_json::from_str(&list.read(id).unwrap()).unwrap();
    record.as_object_mut().unwrap().remove("updated");
    record
}

#[tokio::test]
async fn fields_can_be_set_without_an_update() {
    let sandbox = sandbox(3).await;
    let budgets = sandbox.list("listBudgets").unwrap();
    let before = record(&budgets, 2);
    let time = sandbox.time();
    budgets
        .set(2, r#"{"final_net_price": 123456789012345.678901}"#)
        .unwrap();
    assert!(budgets.read(2).unwrap().contains("123456789012345.678901"));
    assert_eq!(record(&budgets, 2)["updated_at"], before["updated_at"]);
    assert_eq!(sandbox.time(), time);
    budgets
        .set(2, json!({"updated_at": "2020-01-01T00:00:00.001Z"}))
        .unwrap();
    let old = ids(&sandbox, "/api/budgets?updated_at=lt:2020-01-01T00:00:01Z").await;
    assert_eq!(old, [2]);
}

#[tokio::test]
async fn the_test_mode_has_separate_records() {
    let sandbox = sandbox(2).await;
    let plans = sandbox.list("/plans/").unwrap();
    let tests = plans.clone().test_mode();
    assert!(plans.ids().iter().all(|id| !tests.ids().contains(id)));
    tests.delete(&tests.ids()[0]).unwrap();
    tests.create(json!({"name": "Trial"})).unwrap();
    let request = piriod_request(&client(), &sandbox, "/plans/");
    let shown = send(request.header("x-piriod-test-mode", "true")).await;
    assert_eq!(shown.field("id").len(), 2);
    assert_eq!(shown.field("name")[1], "Trial");
    assert_eq!(piriod(&sandbox, "/plans/").await.json()["count"], 2);
    // Records have a flag of their mode.
    let request = piriod_request(&client(), &sandbox, "/customers/");
    let tests = send(request.header("x-piriod-test-mode", "true")).await;
    assert!(
        tests.records().iter().all(|own| own["test_mode"] != false),
        "{}",
        tests.body
    );
    let others = piriod(&sandbox, "/customers/").await;
    assert!(
        others.records().iter().all(|own| own["test_mode"] != true),
        "{}",
        others.body
    );
}

#[tokio::test]
async fn errors_name_the_list_and_the_reason() {
    let sandbox = sandbox(2).await;
    let plans = sandbox.list("/api/production-plans").unwrap();
    let ignored = ListBehaviour::new().ignore("page");
    let time = sandbox.time();
    let errors = [
        sandbox.list("/api/plans").map(drop),
        sandbox.list("listProducts").map(drop),
        plans.create(json!([])).map(drop),
        plans.create(json!({"id": 2})).map(drop),
        plans.update(2, json!({"valeu": 1})),
        plans.set(2, json!({"id": 7})),
        plans.set(9, json!({"value": 7})),
        plans.delete(9),
        plans.purge("x"),
        plans.restore(2),
        plans.set_behaviour(ignored),
    ];
    let errors: Vec<_> = errors
        .into_iter()
        .map(|it| it.unwrap_err().to_string())
        .collect();
    insta::assert_snapshot!(errors.join("\n"), @r"
    cannot use `/api/plans`: no operation with this path or id returns a list of records; use a path such as /api/budgets or an operation id
    cannot use `listProducts`: both vendors have such a list; use its path
    a record of `/api/production-plans` must be a JSON object
    a record of `/api/production-plans` cannot have the id 2: another record has it
    a record of `/api/production-plans` cannot have `valeu`: its fields are id, created_at, updated_at, date, value, project_id, deleted_at
    a record of `/api/production-plans` cannot have another `id`: create a record and delete this one
    cannot find the record `9` in `/api/production-plans`: no record has this id; `ids` returns those of the list
    cannot find the record `9` in `/api/production-plans`: no record has this id; `ids` returns those of the list
    cannot find the record `x` in `/api/production-plans`: no record has this id; `ids` returns those of the list
    cannot restore the record `2` of `/api/production-plans`: no deleted record has this id
    cannot ignore `page` in `listProductionPlans`: it has no such query parameter; use one of project_id, updated_at, deleted, deleted_at, limit, offset
    ");
    // A refused change does not move the clock.
    assert_eq!(sandbox.time(), time);
}

#[tokio::test]
async fn tokens_can_be_narrowed_and_widened() {
    let sandbox = sandbox(250).await;
    let budgets = sandbox.list("/api/budgets").unwrap();
    let all = async || all_of_wethod(&sandbox, "/api/budgets").await.len();
    assert_eq!(all().await, 250);
    budgets.set_visibility(Visibility::without([3, 249]));
    assert_eq!(all().await, 248);
    assert_eq!(ids(&sandbox, "/api/budgets?limit=3").await, [1, 2, 4]);
    assert_eq!(
        ids(&sandbox, "/api/budgets?limit=3&offset=245").await,
        [247, 248, 250]
    );
    assert_eq!(wethod(&sandbox, "/api/budgets/3").await.status, 404);
    assert_eq!(
        status(&sandbox, Method::POST, "/api/budgets/3:submit").await,
        404
    );
    budgets.set_visibility(Visibility::only([3, 4]).forbidden());
    assert_eq!(ids(&sandbox, "/api/budgets").await, [3, 4]);
    assert_eq!(
        ids(&sandbox, "/api/budgets?updated_at=gt:2020-01-01T00:00:00Z").await,
        [3, 4]
    );
    let refused = wethod(&sandbox, "/api/budgets/5").await;
    insta::assert_snapshot!(refused.shown(), @r#"403 {"key":"forbidden","message":"The token has no access to this budget."}"#);
    assert_eq!(wethod(&sandbox, "/api/budgets/999").await.status, 404);
    assert_eq!(wethod(&sandbox, "/api/budgets/3").await.status, 200);
    budgets.set_visibility(Visibility::matching(|budget| budget["project_id"] == 1));
    let projects = wethod(&sandbox, "/api/budgets").await.field("project_id");
    assert!(
        !projects.is_empty() && projects.iter().all(|id| *id == 1),
        "{projects:?}"
    );
    // Visibility does not change the records.
    assert_eq!(budgets.ids().len(), 250);
    budgets.set_visibility(Visibility::all());
    assert_eq!(all().await, 250);
    let plans = sandbox.list("/plans/").unwrap();
    plans.set_visibility(Visibility::without(plans.ids().into_iter().skip(7)));
    assert_eq!(piriod(&sandbox, "/plans/").await.json()["count"], 7);
}

#[tokio::test]
async fn lists_show_changes_late() {
    let sandbox = Sandbox::builder()
        .records(4)
        .cache_pages(1_000_000)
        .change_span(Duration::ZERO)
        .start()
        .await
        .unwrap();
    let clients = sandbox.list("/api/clients").unwrap();
    clients.set_delay(Duration::from_millis(1_500));
    clients.create(json!({"corporate_name": "Late"})).unwrap();
    clients
        .update(2, json!({"corporate_name": "Later"}))
        .unwrap();
    clients.delete(3).unwrap();
    clients.set_delay(Duration::ZERO);
    clients
        .create(json!({"corporate_name": "At once"}))
        .unwrap();
    clients.update(1, json!({"corporate_name": "Now"})).unwrap();
    let since = "/api/clients?updated_at=gt:2026-06-30T23:59:59Z&deleted=include";
    for milliseconds in [0, 1_499] {
        sandbox.advance(Duration::from_millis(milliseconds));
        assert_eq!(ids(&sandbox, "/api/clients").await, [1, 2, 3, 4, 6]);
        assert_eq!(ids(&sandbox, since).await, [1, 6]);
        let names = wethod(&sandbox, "/api/clients")
            .await
            .field("corporate_name");
        assert_eq!((&names[0], names[1] == "Later"), (&json!("Now"), false));
        assert_eq!(
            wethod(&sandbox, "/api/clients/2").await.json()["corporate_name"],
            "Later"
        );
    }
    assert_eq!(clients.ids(), ["1", "2", "4", "5", "6"]);
    sandbox.advance(Duration::from_millis(1));
    assert_eq!(ids(&sandbox, "/api/clients").await, [1, 2, 4, 5, 6]);
    assert_eq!(ids(&sandbox, since).await, [1, 2, 3, 5, 6]);
    let late = &wethod(&sandbox, "/api/clients").await.records()[3];
    assert_eq!(late["updated_at"], "2026-07-01T00:00:00.000Z");
}

#[tokio::test]
async fn behaviours_can_be_replaced() {
    let sandbox = sandbox(30).await;
    let budgets = sandbox.list("/api/budgets").unwrap();
    budgets
        .set_behaviour(ListBehaviour::new().max_page_size(10))
        .unwrap();
    assert_eq!(ids(&sandbox, "/api/budgets").await.len(), 10);
    budgets.set_behaviour(ListBehaviour::new()).unwrap();
    assert_eq!(ids(&sandbox, "/api/budgets").await.len(), 30);
}
