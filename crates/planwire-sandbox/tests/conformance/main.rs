//! Conformance of all operations with their documents.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod api;
mod bodies;
#[path = "../common/mod.rs"]
mod common;
mod query;
#[path = "../common/schema.rs"]
mod schema;
#[path = "../common/valid.rs"]
mod valid;

use api::{Api, Operation, Sent, json_body};
use common::Reply;
use serde_json::Value;

const BUNDLES: [(&str, &str); 2] = [
    ("wethod", include_str!("../../bundle/wethod.json")),
    ("piriod", include_str!("../../bundle/piriod.json")),
];

/// Sends a request until it is accepted. It is refused if the record is already in the state of the
/// action, if an equal record exists, or if two records are not linked.
async fn perform(api: &Api, operation: &Operation, body: Option<&Value>) -> Reply {
    let mut refused = None;
    for (number, path) in api.paths(operation).await.into_iter().enumerate() {
        let reply = api.send(operation, &json_body(&path, body)).await;
        if !matches!(reply.status, 400 | 404 | 409 | 412) {
            return reply;
        }
        if reply.status == 409 {
            // No record has this number yet.
            let mut other = body.unwrap().clone();
            let fields = other.as_object_mut().unwrap().values_mut();
            fields
                .filter(|value| value.is_number())
                .for_each(|value| *value = (100_000 + number).into());
            return api.send(operation, &json_body(&path, Some(&other))).await;
        }
        refused = Some(reply);
    }
    refused.unwrap()
}

#[tokio::test]
async fn valid_requests_get_the_documented_success() {
    let mut wrong = Vec::new();
    let mut performed = 0;
    for (vendor, text) in BUNDLES {
        let document: Value = serde_json::from_str(text).unwrap();
        for is_full in [false, true] {
            // Read before anything is deleted.
            let api = Api::start(vendor, &document).await;
            let order = ["GET", "POST", "PATCH", "PUT", "DELETE"];
            for method in order {
                for operation in api.operations.iter().filter(|own| own.method == method) {
                    let body = api.body(operation, is_full);
                    let reply = perform(&api, operation, body.as_ref()).await;
                    if !(200..300).contains(&reply.status) {
                        wrong.push(format!("{}: {}", operation.name(), reply.shown()));
                    }
                    wrong.extend(api.mismatch(operation, &reply));
                    performed += 1;
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {performed}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
    assert!(performed > 0);
}

#[tokio::test]
async fn invalid_tokens_and_unknown_ids_are_refused() {
    let mut wrong = Vec::new();
    for (vendor, text) in BUNDLES {
        let document: Value = serde_json::from_str(text).unwrap();
        let api = Api::start(vendor, &document).await;
        for operation in &api.operations {
            let body = api.body(operation, true);
            let unknown =
                operation
                    .parameters
                    .iter()
                    .fold(operation.path.clone(), |path, parameter| {
                        let name = parameter["name"].as_str().unwrap();
                        path.replace(&format!("{{{name}}}"), "987654321")
                    });
            let security = operation.node["security"].as_array();
            let is_open = security.is_some_and(|list| {
                list.is_empty()
                    || list
                        .iter()
                        .any(|one| one.as_object().is_some_and(|one| one.is_empty()))
            });
            if !is_open {
                let stranger = Sent {
                    is_unauthorized: true,
                    ..json_body(&unknown, body.as_ref())
                };
                let reply = api.send(operation, &stranger).await;
                if reply.status != 401 {
                    wrong.push(format!("{} let in: {}", operation.name(), reply.shown()));
                }
                wrong.extend(api.mismatch(operation, &reply));
            }
            if unknown != operation.path {
                let reply = api
                    .send(operation, &json_body(&unknown, body.as_ref()))
                    .await;
                if reply.status != 404 {
                    wrong.push(format!("{} found: {}", operation.name(), reply.shown()));
                }
                wrong.extend(api.mismatch(operation, &reply));
            }
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
