//! Requests that create, update and delete records, and actions.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;

use common::{Reply, client, piriod, piriod_request, send, wethod, wethod_request};
use planwire_sandbox::{Fault, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

/// Sends a request with a body to Wethod.
async fn wethod_with(sandbox: &Sandbox, method: Method, path: &str, body: Value) -> Reply {
    let like = wethod_request(&client(), sandbox, path).build().unwrap();
    changed(like, method, body).await
}

async fn piriod_with(sandbox: &Sandbox, method: Method, path: &str, body: Value) -> Reply {
    let like = piriod_request(&client(), sandbox, path).build().unwrap();
    changed(like, method, body).await
}

async fn changed(mut request: reqwest::Request, method: Method, body: Value) -> Reply {
    *request.method_mut() = method;
    let request = reqwest::RequestBuilder::from_parts(client(), request);
    if body.is_null() {
        return send(request).await;
    }
    let request = request.header("Content-Type", "application/json");
    send(request.body(body.to_string())).await
}

#[tokio::test]
async fn new_records_are_last_and_get_the_next_id() {
    let sandbox = Sandbox::builder().records(3).start().await.unwrap();
    let body = json!({"corporate_name": "Acme", "colour": "red"});
    let made = wethod_with(&sandbox, Method::POST, "/api/client", body).await;
    assert_eq!(made.status, 201, "{}", made.shown());
    let made = made.json();
    assert_eq!(made["id"], 4);
    assert_eq!(made["corporate_name"], "Acme");
    assert_eq!(made["created_at"], "2026-07-01T00:00:00.000Z");
    assert!(made.get("colour").is_none(), "{made}");
    assert_eq!(wethod(&sandbox, "/api/clients/4").await.json(), made);
    let list = wethod(&sandbox, "/api/clients").await;
    assert_eq!(list.field("id"), [1, 2, 3, 4]);
    assert_eq!(list.records()[3], made);
}

#[tokio::test]
async fn changes_appear_in_lists_with_a_new_update_time() {
    let sandbox = Sandbox::builder().records(5).start().await.unwrap();
    let before = wethod(&sandbox, "/api/clients/2").await.json();
    for (number, name) in ["First", "Second"].into_iter().enumerate() {
        let body = json!({"corporate_name": name});
        let reply = wethod_with(&sandbox, Method::PATCH, "/api/client/2", body).await;
        assert_eq!(reply.status, 200);
        let after = wethod(&sandbox, "/api/clients/2").await.json();
        assert_eq!(after["corporate_name"], name);
        assert_eq!(
            after["updated_at"],
            format!("2026-07-01T00:00:0{number}.000Z")
        );
        assert_eq!(after["created_at"], before["created_at"]);
        assert_eq!(reply.json(), after);
    }
    let since = wethod(&sandbox, "/api/clients?updated_at=gte:2026-07-01T00:00:00Z").await;
    let since = match since.status {
        // Some lists support only `gt` and `lt`.
        400 => wethod(&sandbox, "/api/clients?updated_at=gt:2026-06-30T23:59:59Z").await,
        _ => since,
    };
    assert_eq!(since.field("id"), [2]);
    assert_eq!(
        wethod(&sandbox, "/api/clients").await.field("id"),
        [1, 2, 3, 4, 5]
    );
}

#[tokio::test]
async fn deleted_records_are_shown_on_request() {
    let sandbox = Sandbox::builder().records(4).start().await.unwrap();
    let ids = async |query: &str| {
        wethod(&sandbox, &format!("/api/clients{query}"))
            .await
            .field("id")
    };
    assert_eq!(ids("?deleted=only").await, [0; 0]);
    let gone = wethod_with(&sandbox, Method::DELETE, "/api/client/2", Value::Null).await;
    assert_eq!(gone.shown(), "204 ");
    assert_eq!(ids("").await, [1, 3, 4]);
    assert_eq!(ids("?deleted=exclude&limit=2").await, [1, 3]);
    assert_eq!(ids("?deleted=only").await, [2]);
    assert_eq!(ids("?deleted=include&offset=1&limit=2").await, [2, 3]);
    for method in [Method::GET, Method::DELETE] {
        let path = if method == Method::GET {
            "/api/clients/2"
        } else {
            "/api/client/2"
        };
        let again = wethod_with(&sandbox, method, path, Value::Null).await;
        assert_eq!(again.status, 404, "{}", again.shown());
    }
    for (deleted, expected) in [("include", 200), ("only", 200), ("exclude", 404)] {
        let path = format!("/api/clients/2?deleted={deleted}");
        assert_eq!(wethod(&sandbox, &path).await.status, expected, "{path}");
    }
    let path = "/api/clients/3?deleted=only";
    assert_eq!(wethod(&sandbox, path).await.status, 404);
    // Plans have no `deleted_at` and disappear.
    let first = piriod(&sandbox, "/plans/").await.field("id");
    let path = format!("/plans/{}/", first[1].as_str().unwrap());
    let gone = piriod_with(&sandbox, Method::DELETE, &path, Value::Null).await;
    assert_eq!(gone.shown(), "204 ");
    let left = piriod(&sandbox, "/plans/").await;
    assert_eq!(left.json()["count"], 3);
    assert_eq!(
        left.field("id"),
        [first[0].clone(), first[2].clone(), first[3].clone()]
    );
    assert_eq!(piriod(&sandbox, &path).await.status, 404);
}

#[tokio::test]
async fn actions_lead_to_the_state_in_their_name() {
    let sandbox = Sandbox::builder().records(9).start().await.unwrap();
    let budgets = wethod(&sandbox, "/api/budgets").await;
    let status = async |id: &Value| {
        wethod(&sandbox, &format!("/api/budgets/{id}")).await.json()["status"].clone()
    };
    let act = async |id: &Value, verb: &str| {
        let path = format!("/api/budgets/{id}:{verb}");
        wethod_with(&sandbox, Method::POST, &path, json!({})).await
    };
    let draft = budgets
        .records()
        .into_iter()
        .find(|budget| budget["status"] == "DRAFT");
    let id = draft.unwrap()["id"].clone();
    for (verb, expected) in [
        ("submit", "SUBMITTED"),
        ("approve", "APPROVED"),
        ("draft", "DRAFT"),
    ] {
        let reply = act(&id, verb).await;
        assert_eq!(reply.status, 200, "{}", reply.shown());
        assert_eq!(reply.json()["status"], expected);
        assert_eq!(status(&id).await, expected);
    }
    let again = act(&id, "draft").await;
    insta::assert_snapshot!(again.shown(), @r#"412 {"key":"precondition_failure","message":"The budget is already in this state."}"#);
    // `set-baseline` sets a flag, not a status.
    let other = budgets
        .records()
        .into_iter()
        .find(|budget| budget["is_baseline"] == false);
    let other = other.unwrap()["id"].clone();
    let set = act(&other, "set-baseline").await;
    assert_eq!(set.json()["is_baseline"], true);
}

#[tokio::test]
async fn opposite_actions_restore_the_state() {
    let sandbox = Sandbox::builder().records(3).start().await.unwrap();
    let act = async |path: &str, body: Value| {
        wethod_with(&sandbox, Method::POST, path, body).await.json()
    };
    let archived = act("/api/projects/1:archive", Value::Null).await;
    assert_eq!(archived["is_archived"], true, "{archived}");
    let back = act("/api/projects/1:unarchive", Value::Null).await;
    assert_eq!(back["is_archived"], false, "{back}");

    let invoices = wethod(&sandbox, "/api/invoices").await.records();
    let sent = invoices
        .iter()
        .find(|invoice| invoice["status"] == "sent")
        .unwrap();
    let path = format!("/api/invoices/{}", sent["id"]);
    let paid = act(
        &format!("{path}:set-paid"),
        json!({"payment_date": "2026-05-02"}),
    )
    .await;
    assert_eq!(
        (&paid["status"], &paid["payment_date"]),
        (&json!("paid"), &json!("2026-05-02"))
    );
    let unpaid = act(&format!("{path}:set-unpaid"), Value::Null).await;
    assert_eq!(
        (&unpaid["status"], &unpaid["payment_date"]),
        (&json!("sent"), &Value::Null)
    );

    let subscriptions = piriod(&sandbox, "/subscriptions/").await.records();
    let active = subscriptions
        .iter()
        .find(|own| own["status"] == "active")
        .unwrap();
    let path = format!("/subscriptions/{}", active["id"].as_str().unwrap());
    let body = json!({"paused_reason": "custom"});
    let paused = piriod_with(
        &sandbox,
        Method::POST,
        &format!("{path}/pause/"),
        body.clone(),
    )
    .await;
    assert_eq!(paused.json()["status"], "paused", "{}", paused.shown());
    assert_eq!(paused.json()["paused_reason"], "custom");
    let again = piriod_with(&sandbox, Method::POST, &format!("{path}/pause/"), body).await;
    insta::assert_snapshot!(again.shown(), @r#"400 {"non_field_errors":["The subscription is already in this state."]}"#);
    let resumed = piriod_with(
        &sandbox,
        Method::POST,
        &format!("{path}/resume/"),
        json!({}),
    )
    .await;
    assert_eq!(resumed.json()["status"], "active", "{}", resumed.shown());
}

#[tokio::test]
async fn links_are_created_once_and_removed() {
    let sandbox = Sandbox::builder().records(12).start().await.unwrap();
    let leaders = async || {
        wethod(&sandbox, "/api/streams/9/leaders")
            .await
            .field("leader_id")
    };
    let path = "/api/streams/9/leaders/5";
    assert_eq!(leaders().await, [0; 0]);
    for _ in 0..2 {
        let made = wethod_with(&sandbox, Method::POST, path, Value::Null).await;
        assert_eq!(made.status, 200, "{}", made.shown());
        assert_eq!(
            (&made.json()["stream_id"], &made.json()["leader_id"]),
            (&json!(9), &json!(5))
        );
        assert_eq!(leaders().await, [5]);
    }
    let gone = wethod_with(&sandbox, Method::DELETE, path, Value::Null).await;
    assert!(
        gone.status < 300 && gone.body.is_empty(),
        "{}",
        gone.shown()
    );
    assert_eq!(leaders().await, [0; 0]);
    assert_eq!(
        wethod_with(&sandbox, Method::DELETE, path, Value::Null)
            .await
            .status,
        404
    );
    for unknown in ["/api/streams/99/leaders/5", "/api/streams/9/leaders/99"] {
        let reply = wethod_with(&sandbox, Method::POST, unknown, Value::Null).await;
        assert_eq!(reply.status, 404, "{unknown}");
    }
}

#[tokio::test]
async fn changes_in_test_mode_are_separate() {
    let sandbox = Sandbox::builder().records(2).start().await.unwrap();
    let body = json!({
        "product": "pro_0000001", "name": "Trial", "description": "", "frequency": "monthly",
        "currency": "EUR", "amount": 10.5,
    });
    let count = async |mode: &str| {
        let request =
            piriod_request(&client(), &sandbox, "/plans/").header("x-piriod-test-mode", mode);
        send(request).await.json()["count"].clone()
    };
    let request = piriod_request(&client(), &sandbox, "/plans/")
        .header("x-piriod-test-mode", "true")
        .build()
        .unwrap();
    let made = changed(request, Method::POST, body).await;
    assert_eq!(made.status, 201, "{}", made.shown());
    // Generated records refer to records of the same mode.
    let read = async |path: &str| {
        let request = piriod_request(&client(), &sandbox, path);
        send(request.header("x-piriod-test-mode", "true")).await
    };
    let customer = read("/invoices/").await.field("customer")[0].clone();
    let customer = read(&format!("/customers/{}/", customer.as_str().unwrap())).await;
    assert_eq!(customer.status, 200, "{}", customer.shown());
    assert_eq!(made.json()["status"], "active");
    assert_eq!(
        (count("true").await, count("false").await),
        (json!(3), json!(2))
    );
}

#[tokio::test]
async fn duplicate_records_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let body = json!({"project_id": 7_000, "person_id": 3});
    let make = async || {
        wethod_with(
            &sandbox,
            Method::POST,
            "/api/timesheet-whitelists",
            body.clone(),
        )
        .await
    };
    assert_eq!(make().await.status, 201);
    insta::assert_snapshot!(make().await.shown(), @r#"409 {"key":"conflict","message":"A record with this content already exists."}"#);
}

#[tokio::test]
async fn filters_apply_to_changed_records() {
    let sandbox = Sandbox::builder().records(200).start().await.unwrap();
    let body = json!({"metadata": {"order_id": "12345"}});
    let id = piriod(&sandbox, "/customers/").await.field("id")[4].clone();
    let path = format!("/customers/{}/", id.as_str().unwrap());
    let changed = piriod_with(&sandbox, Method::PATCH, &path, body).await;
    assert_eq!(changed.status, 200, "{}", changed.shown());
    let found = async |query: &str| {
        piriod(&sandbox, &format!("/customers/?{query}"))
            .await
            .field("id")
    };
    assert_eq!(found("metadata__order_id=12345").await, [id]);
    assert_eq!(found("metadata__order_id=1").await, [""; 0]);
    let query = "/subscriptions/?status__in=paused,cancelled&page_size=100";
    let mut states = piriod(&sandbox, query).await.field("status");
    states.sort_by_key(ToString::to_string);
    states.dedup();
    assert_eq!(states, ["cancelled", "paused"]);
}

#[tokio::test]
async fn custom_fields_are_kept() {
    let sandbox = Sandbox::builder().records(2).start().await.unwrap();
    let body = json!({"metadata_7": "north", "colour": "red", "id": 99, "updated_at": "2020-01-01T00:00:00Z"});
    let changed = wethod_with(&sandbox, Method::PATCH, "/api/projects/2", body).await;
    assert_eq!(changed.status, 200, "{}", changed.shown());
    let project = wethod(&sandbox, "/api/projects")
        .await
        .records()
        .swap_remove(1);
    assert_eq!(project, changed.json());
    assert_eq!(
        (&project["metadata_7"], &project["id"]),
        (&json!("north"), &json!(2))
    );
    assert_eq!(project["updated_at"], "2026-07-01T00:00:00.000Z");
    assert!(project.get("colour").is_none());
}

#[tokio::test]
async fn faults_before_the_request_have_no_effect() {
    let sandbox = Sandbox::builder().records(2).start().await.unwrap();
    let make = async || {
        wethod_with(
            &sandbox,
            Method::POST,
            "/api/client",
            json!({"corporate_name": "Acme"}),
        )
        .await
    };
    let count = async || wethod(&sandbox, "/api/clients").await.records().len();
    sandbox.fault_next(Fault::BadGatewayEmpty);
    assert_eq!(make().await.status, 502);
    assert_eq!(count().await, 2);
    assert_eq!(make().await.status, 201);
    assert_eq!(count().await, 3);
}

#[tokio::test]
async fn cached_pages_are_evicted_by_changes() {
    let sandbox = Sandbox::builder()
        .records(3)
        .cache_pages(1_000_000)
        .start()
        .await
        .unwrap();
    for expected in [3, 4, 5] {
        for _ in 0..2 {
            assert_eq!(
                wethod(&sandbox, "/api/clients").await.records().len(),
                expected
            );
        }
        wethod_with(
            &sandbox,
            Method::POST,
            "/api/client",
            json!({"corporate_name": "Acme"}),
        )
        .await;
    }
}
