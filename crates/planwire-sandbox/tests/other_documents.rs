//! Documents with features that the vendors' documents lack, and requests of public clients.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;

use common::{client, piriod, piriod_request, send, wethod};
use planwire_sandbox::Sandbox;
use serde_json::{Value, json};

/// Returns a document with a list whose envelope has additional members.
fn with_an_envelope(media_type: &str) -> String {
    let mut document: Value = serde_json::from_str(include_str!("../bundle/wethod.json")).unwrap();
    document["paths"]["/api/boats"] = json!({ "get": {
        "operationId": "listBoats",
        "x-paging": {"style": "page", "size": "size", "position": "page", "records": "boats", "total": "count"},
        "parameters": [
            {"name": "size", "in": "query", "schema": {"type": "integer", "default": 10}},
            {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1}}
        ],
        "responses": {"200": {"description": "", "content": {media_type: {
            "schema": {"$ref": "#/components/schemas/BoatPage"}
        }}}}
    } });
    document["components"]["schemas"]["Boat"] = json!({
        "type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}
    });
    document["components"]["schemas"]["BoatPage"] = json!({
        "type": "object",
        "required": ["boats", "count", "pages", "state", "meta", "served_at"],
        "properties": {
            "boats": {"type": "array", "items": {"$ref": "#/components/schemas/Boat"}},
            "count": {"type": "integer"},
            "pages": {"type": "integer", "minimum": 2},
            "state": {"type": "string", "enum": ["complete"]},
            "meta": {"type": "object", "required": ["version"], "properties": {"version": {"type": "string"}}},
            "served_at": {"type": "string", "format": "date-time"},
            "left_out": {"type": "string"},
            "next": {"type": "string", "nullable": true}
        }
    });
    document.to_string()
}

async fn sandbox(media_type: &str) -> Sandbox {
    let builder = Sandbox::builder().wethod_document(with_an_envelope(media_type));
    builder.start().await.unwrap()
}

#[tokio::test]
async fn envelopes_have_all_required_members() {
    let sandbox = sandbox("application/json").await;
    let page = wethod(&sandbox, "/api/boats?page=2").await.json();
    let names: Vec<_> = page.as_object().unwrap().keys().collect();
    assert_eq!(page["boats"].as_array().unwrap().len(), 10);
    assert_eq!(page["count"], 250);
    assert!(page["pages"].as_i64().unwrap() >= 2, "{page}");
    assert_eq!(page["state"], "complete");
    assert!(page["meta"]["version"].is_string(), "{page}");
    let served = page["served_at"].as_str().unwrap();
    assert!(chrono::DateTime::parse_from_rfc3339(served).is_ok());
    assert!(page["next"].as_str().unwrap().ends_with("page=3"));
    assert!(!names.contains(&&"left_out".to_owned()));
}

#[tokio::test]
async fn json_media_types_ignore_case_and_parameters() {
    for media_type in [
        "application/JSON; charset=utf-8",
        "application/vnd.boats+json",
    ] {
        let sandbox = sandbox(media_type).await;
        let reply = wethod(&sandbox, "/api/boats").await;
        assert_eq!(reply.header("content-type"), Some(media_type));
        assert_eq!(reply.json()["boats"].as_array().unwrap().len(), 10);
    }
}

#[tokio::test]
async fn document_types_are_integers_or_strings() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    for document in ["US1", "33"] {
        let path = format!("/subscriptions/?document={document}");
        assert_eq!(piriod(&sandbox, &path).await.status, 200);
    }
    // Other integer identifiers remain integers.
    let wrong = wethod(&sandbox, "/api/budgets?project_id=US1").await;
    assert_eq!(wrong.status, 400, "{}", wrong.shown());

    let subscription = piriod(&sandbox, "/subscriptions/?page_size=1")
        .await
        .records();
    let id = subscription[0]["id"].as_str().unwrap();
    for document in [json!("US1"), json!(33)] {
        let path = format!("/subscriptions/{id}/");
        let url = piriod_request(&client(), &sandbox, &path).build().unwrap();
        let request = client()
            .patch(url.url().clone())
            .headers(url.headers().clone())
            .header("content-type", "application/json")
            .body(json!({ "document": document }).to_string());
        let reply = send(request).await;
        assert_eq!(reply.status, 200, "{}", reply.shown());
        assert_eq!(reply.json()["document"], document);
        assert_eq!(piriod(&sandbox, &path).await.json()["document"], document);
    }
}

#[tokio::test]
async fn requests_of_public_clients_are_accepted() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    for path in [
        "/api/people-allocations?date=gte:2026-01-05",
        "/api/timesheets?date=2026-01-05",
        "/api/projects?probability=50",
        "/api/productions?date=2026-01-05",
    ] {
        let reply = wethod(&sandbox, path).await;
        assert_eq!(reply.status, 200, "{path}: {}", reply.shown());
    }
    let request = piriod_request(&client(), &sandbox, "/customers/")
        .build()
        .unwrap();
    let create = |body: Value| {
        client()
            .post(request.url().clone())
            .headers(request.headers().clone())
            .header("content-type", "application/json")
            .body(body.to_string())
    };
    let customer = send(create(json!({"name": "Ada", "country": "CL"}))).await;
    assert_eq!(customer.status, 201, "{}", customer.shown());

    let statuses = wethod(&sandbox, "/api/project-statuses?limit=1")
        .await
        .records();
    let id = &statuses[0]["id"];
    let update = async |days: Value| {
        let wethod = sandbox.wethod();
        let request = client()
            .patch(format!("{}/api/project-statuses/{id}", wethod.base_url()))
            .bearer_auth(wethod.token())
            .header("Wethod-Company", wethod.company())
            .header("Wethod-Version", "2024-06-15")
            .header("content-type", "application/json")
            .body(json!({ "days_left": days }).to_string());
        send(request).await.status
    };
    assert_eq!(update(json!(3)).await, 200);
    assert_eq!(update(json!(3.5)).await, 400);
}

#[tokio::test]
async fn filters_refuse_invalid_days_and_hours() {
    let sandbox = Sandbox::builder().start().await.unwrap();
    for value in [
        "gt:2026-13-01T00:00:00Z",
        "gt:2026-01-32T00:00:00Z",
        "gt:2026-01-01T24:00:00Z",
        "gt:2026-01-01T23:59:60Z",
    ] {
        let reply = wethod(&sandbox, &format!("/api/budgets?updated_at={value}")).await;
        assert_eq!(reply.status, 400, "{value}");
    }
}
