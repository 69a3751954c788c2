//! A token that the vendor repeats appears nowhere.

mod support;

use serde_json::json;
use support::Client;

const TOKEN: &str = "token_9f8e7d6c5b4a39281706";

/// Responses that contain the token: in a value, a name, an error, cut in its middle.
fn bodies() -> Vec<(u16, String)> {
    let long = "x".repeat(290);
    let record = |text: &str| format!(r#"[{{"id":1,"notes":"{text}"}}]"#);
    vec![
        (200, record("TOKEN")),
        (200, record("Bearer TOKEN, TOKEN")),
        (200, r#"[{"id":1,"TOKEN":"x"}]"#.to_owned()),
        (200, r#"[{"id":"TOKEN","name":"TOKEN"}]"#.to_owned()),
        (200, r#"[{"id":1,"echo":{"headers":[{"authorization":"Bearer TOKEN"}]}}]"#.to_owned()),
        // Long enough to be shortened, at each place.
        (200, record(&format!("{}TOKEN{}", "x".repeat(1_985), "x".repeat(40_000)))),
        (200, record(&"TOKEN ".repeat(5_000))),
        (200, r#""Bearer TOKEN""#.to_owned()),
        (200, "<html>Bearer TOKEN</html>".to_owned()),
        (200, "[TOKEN]".to_owned()),
        (400, r#"{"key":"TOKEN","message":"Bad token TOKEN","failures":[{"field":"TOKEN","message":"TOKEN"}]}"#.to_owned()),
        (401, format!(r#"{{"message":"{long}TOKEN"}}"#)),
        (403, r#"{"detail":"Token TOKEN may not"}"#.to_owned()),
        (404, "TOKEN".to_owned()),
        (500, "<title>TOKEN</title>".to_owned()),
    ]
}

/// Writes each character as an escape of JSON.
fn escaped(token: &str) -> String {
    token.bytes().map(|it| format!("\\u{it:04x}")).collect()
}

#[tokio::test]
async fn a_token_that_the_vendor_repeats_appears_in_no_result() {
    for (status, body) in bodies() {
        let variants = [body.clone(), body.replace("TOKEN", &escaped(TOKEN))];
        for body in variants {
            let server = support::echo::server(TOKEN, status, &body).await;
            let mut client = Client::start(server.allow_writes(true)).await;
            let record = json!({"operation": "getBudget", "parameters": {"id": 7}});
            client
                .call("read", json!({"operation": "listBudgets"}))
                .await;
            client
                .call(
                    "read",
                    json!({"operation": "listBudgets", "fields": ["notes"]}),
                )
                .await;
            client.call("read", record).await;
            client
                .call("lookup", json!({"kind": "person", "name": TOKEN}))
                .await;
            // A model may repeat it as well.
            client.call("read", json!({"operation": TOKEN})).await;
            let mut write = json!({"operation": "updateBudget", "parameters": {"id": 7}, "body": {"notes": "x"}});
            let code = client
                .call("write", write.clone())
                .await
                .text("code")
                .to_owned();
            write["code"] = code.into();
            client.call("write", write).await;
            let transcript = client.end().await;
            for part in [TOKEN, &TOKEN[..12], &escaped(TOKEN)] {
                assert!(
                    !transcript.contains(part),
                    "{status} {body:.200}\n{transcript:.4000}"
                );
            }
        }
    }
}

#[tokio::test]
async fn a_token_with_characters_that_json_escapes_is_hidden_too() {
    let token = r#"a"b\c-secret"#;
    let body = r#"[{"id":1,"notes":"a\"b\\c-secret"}]"#;
    let server = support::echo::server(token, 200, body).await;
    let mut client = Client::start(server).await;
    let reply = client
        .call("read", json!({"operation": "listBudgets"}))
        .await;
    assert_eq!(reply.records()[0]["notes"], "(hidden)");
}
