//! The clock dates changes and responses.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test may stop at the first surprise"
)]

mod common;

use std::time::Duration;

use chrono::TimeDelta;
use common::{client, piriod, piriod_request, send, wethod, wethod_request};
use planwire_sandbox::{DateHeader, Fault, Sandbox};
use reqwest::Method;
use serde_json::{Value, json};

async fn send_json(request: reqwest::RequestBuilder, method: Method, body: &Value) -> Value {
    let mut request = request.body(body.to_string()).build().unwrap();
    *request.method_mut() = method;
    let request = reqwest::RequestBuilder::from_parts(client(), request);
    let reply = send(request.header("Content-Type", "application/json")).await;
    assert!(reply.status < 300, "{}", reply.shown());
    serde_json::from_str(&reply.body).unwrap_or_default()
}

async fn rename(sandbox: &Sandbox, name: &str) -> Value {
    let request = wethod_request(&client(), sandbox, "/api/client/2");
    send_json(request, Method::PATCH, &json!({ "corporate_name": name })).await
}

#[tokio::test]
async fn changes_are_dated_to_the_millisecond() {
    let sandbox = Sandbox::builder()
        .records(3)
        .change_span(Duration::ZERO)
        .start()
        .await
        .unwrap();
    sandbox.set_time("2026-08-01T10:00:00.250Z".parse().unwrap());
    let first = rename(&sandbox, "First").await;
    assert_eq!(first["updated_at"], "2026-08-01T10:00:00.250Z");
    let request = wethod_request(&client(), &sandbox, "/api/client");
    let made = send_json(request, Method::POST, &json!({"corporate_name": "New"})).await;
    assert_eq!(made["created_at"], "2026-08-01T10:00:00.250Z");
    assert_eq!(made["updated_at"], "2026-08-01T10:00:00.250Z");
    sandbox.advance(Duration::from_millis(1_500));
    let request = wethod_request(&client(), &sandbox, "/api/client/1");
    send_json(request, Method::DELETE, &Value::Null).await;
    let deleted = wethod(&sandbox, "/api/clients?deleted=only")
        .await
        .records();
    assert_eq!(deleted[0]["deleted_at"], "2026-08-01T10:00:01.750Z");
    assert_eq!(deleted[0]["updated_at"], "2026-08-01T10:00:01.750Z");
    let id = piriod(&sandbox, "/customers/").await.field("id")[1].clone();
    let path = format!("/customers/{}/", id.as_str().unwrap());
    let request = piriod_request(&client(), &sandbox, &path);
    let changed = send_json(request, Method::PATCH, &json!({"name": "Ada"})).await;
    assert_eq!(changed["updated"], "2026-08-01T10:00:01.750Z");
}

#[tokio::test]
async fn both_vendors_share_the_clock() {
    let sandbox = Sandbox::builder()
        .records(3)
        .change_span(Duration::from_millis(1_100))
        .start()
        .await
        .unwrap();
    rename(&sandbox, "First").await;
    let plans = piriod(&sandbox, "/plans/").await;
    assert_eq!(plans.header("date"), Some("Wed, 01 Jul 2026 00:00:01 GMT"));
    assert_eq!(sandbox.time().timestamp_subsec_millis(), 100);
    let second = rename(&sandbox, "Second").await;
    assert_eq!(second["updated_at"], "2026-07-01T00:00:01.100Z");
}

#[tokio::test]
async fn every_response_has_the_date_that_is_set() {
    let sandbox = Sandbox::start().await.unwrap();
    let dates = async || {
        sandbox.fault_next(Fault::BadGatewayEmpty);
        let mut dates = Vec::new();
        for path in ["/plans/", "/plans/", "/nothing", "/plans/?page=99"] {
            let date = piriod(&sandbox, path)
                .await
                .header("date")
                .map(str::to_owned);
            dates.push(date);
        }
        let outside = client().get(format!("http://{}/", sandbox.address()));
        let outside = send(outside).await;
        dates.push(outside.header("date").map(str::to_owned));
        dates.dedup();
        assert_eq!(dates.len(), 1, "{dates:?}");
        dates.pop().unwrap()
    };
    sandbox.set_time("2026-08-01T10:00:00.999Z".parse().unwrap());
    assert_eq!(dates().await.unwrap(), "Sat, 01 Aug 2026 10:00:00 GMT");
    sandbox.set_time("2024-02-29T00:00:00Z".parse().unwrap());
    assert_eq!(dates().await.unwrap(), "Thu, 29 Feb 2024 00:00:00 GMT");
    sandbox.set_date_header(DateHeader::Skewed(TimeDelta::minutes(-5)));
    assert_eq!(dates().await.unwrap(), "Wed, 28 Feb 2024 23:55:00 GMT");
    sandbox.set_date_header(DateHeader::Text("soon".to_owned()));
    assert_eq!(dates().await.unwrap(), "soon");
    sandbox.set_date_header(DateHeader::Missing);
    assert_eq!(dates().await, None);
    sandbox.set_date_header(DateHeader::Clock);
    assert_eq!(dates().await.unwrap(), "Thu, 29 Feb 2024 00:00:00 GMT");
}

#[tokio::test]
async fn builders_can_omit_the_date() {
    let sandbox = Sandbox::builder().date_header(DateHeader::Missing);
    let sandbox = sandbox.start().await.unwrap();
    assert_eq!(wethod(&sandbox, "/api/budgets").await.header("date"), None);
}
