//! Invalid request bodies.

use serde_json::Value;

use crate::BUNDLES;
use crate::api::{Api, Sent, json_body};
use crate::valid::{kind, of_another_type, resolved, valid};

#[tokio::test]
async fn invalid_bodies_get_a_documented_400() {
    let mut wrong = Vec::new();
    let mut sent = 0;
    for (vendor, text) in BUNDLES {
        let document: Value = serde_json::from_str(text).unwrap();
        let api = Api::start(vendor, &document).await;
        for operation in &api.operations {
            let Some(schema) = operation.body_schema(&document) else {
                continue;
            };
            let schema = resolved(&document, schema);
            let path = api.paths(operation).await.swap_remove(0);
            let mut bodies: Vec<(String, Sent)> = Vec::new();
            let raw = |body: &[u8], media_type| Sent {
                body: Some(body.to_vec()),
                media_type,
                ..json_body(&path, None)
            };
            let deep = "[".repeat(100_000);
            bodies.push(("malformed".into(), raw(b"{", Some("application/json"))));
            bodies.push((
                "not UTF-8".into(),
                raw(b"{\"a\":\"\xff\"}", Some("application/json")),
            ));
            bodies.push((
                "deep".into(),
                raw(deep.as_bytes(), Some("application/json")),
            ));
            bodies.push((
                "form".into(),
                raw(b"a=b", Some("application/x-www-form-urlencoded")),
            ));
            bodies.push(("untyped".into(), raw(b"{}", None)));
            if resolved(&document, &operation.node["requestBody"])["required"] == true {
                bodies.push(("empty".into(), json_body(&path, None)));
            }
            if kind(&document, schema) == "object" {
                bodies.push(("a list".into(), raw(b"[]", Some("application/json"))));
            }
            let full = valid(&document, schema, true);
            for name in schema["required"].as_array().into_iter().flatten() {
                let mut body = full.clone();
                body.as_object_mut().unwrap().remove(name.as_str().unwrap());
                bodies.push((format!("without {name}"), json_body(&path, Some(&body))));
            }
            for (name, property) in schema["properties"].as_object().into_iter().flatten() {
                if let Some(bad) = of_another_type(&document, property) {
                    let mut body = full.clone();
                    body[name] = bad;
                    bodies.push((format!("bad {name}"), json_body(&path, Some(&body))));
                }
            }
            for (what, call) in bodies {
                let reply = api.send(operation, &call).await;
                if reply.status != 400 {
                    wrong.push(format!("{} {what}: {}", operation.name(), reply.shown()));
                }
                wrong.extend(api.mismatch(operation, &reply));
                sent += 1;
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {sent}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
