//! The protocol: its revisions, invalid lines, cancellation and progress.

mod support;

use std::time::Duration;

use planwire::Wethod;
use planwire_mcp::Server;
use planwire_sandbox::Sandbox;
use serde_json::{Value, json};
use support::{Client, reply, server};
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpListener;

#[tokio::test]
async fn each_revision_is_spoken() {
    let sandbox = Sandbox::start().await.unwrap();
    for revision in ["2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"] {
        let mut client = Client::unopened(server(&sandbox));
        let opened = client.open(revision, json!({})).await;
        assert_eq!(opened["result"]["protocolVersion"], revision);
        assert_eq!(opened["result"]["serverInfo"]["name"], "planwire");
        let reply = client
            .call("read", json!({"operation": "listBudgets", "max_items": 1}))
            .await;
        assert_eq!(reply.records().len(), 1);
        client.end().await;
    }
    // A revision that is unknown here gets the newest with a handshake.
    let mut client = Client::unopened(server(&sandbox));
    let opened = client.open("2031-01-01", json!({})).await;
    assert_eq!(opened["result"]["protocolVersion"], "2025-11-25");
}

#[tokio::test]
async fn revision_2026_07_28_needs_no_handshake() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut client = Client::unopened(server(&sandbox));
    let meta = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "1"},
        "io.modelcontextprotocol/clientCapabilities": {},
    });
    let found = client
        .request("server/discover", json!({"_meta": meta}))
        .await;
    let revisions = found["result"]["supportedVersions"].as_array().unwrap();
    assert!(revisions.contains(&"2026-07-28".into()), "{found}");
    assert!(found["result"]["instructions"].is_string(), "{found}");
    let read = json!({"name": "read", "arguments": {"operation": "getBudget", "parameters": {"id": 7}}, "_meta": meta});
    let response = client.request("tools/call", read).await;
    assert_eq!(response["result"]["resultType"], "complete");
    assert_eq!(reply(&response).json["record"]["id"], 7);
}

/// Lines that are no valid messages.
const GARBAGE: &[&[u8]] = &[
    b"",
    b"hello",
    b"{",
    b"null",
    b"[]",
    b"{}",
    b"\xff\xfe\x00",
    br#"{"jsonrpc":"2.0"}"#,
    br#"{"jsonrpc":"1.0","id":9,"method":"ping"}"#,
    br#"{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}"#,
    br#"{"jsonrpc":"2.0","method":"notifications/cancelled","params":{"requestId":4711}}"#,
    br#"{"jsonrpc":"2.0","method":"notifications/roots/list_changed"}"#,
    br#"{"jsonrpc":"2.0","id":99,"result":{}}"#,
    br#"{"jsonrpc":"2.0","id":99,"error":{"code":-1,"message":"?"}}"#,
    br#"{"jsonrpc":"2.0","id":{},"method":"ping"}"#,
    br#"{"jsonrpc":"2.0","id":9001,"method":"tools/call"}"#,
    br#"{"jsonrpc":"2.0","id":9002,"method":"tools/call","params":{"name":7}}"#,
    br#"{"jsonrpc":"2.0","id":9003,"method":"tools/call","params":{"name":"read","arguments":[]}}"#,
    br#"{"jsonrpc":"2.0","id":9004,"method":"nothing/known","params":{}}"#,
];

#[tokio::test]
async fn invalid_lines_end_no_session() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut client = Client::unopened(server(&sandbox));
    let long = "x".repeat(200_000);
    for line in GARBAGE.iter().copied().chain([long.as_bytes()]) {
        client.line(line).await;
    }
    let opened = client.open(support::REVISION, json!({})).await;
    assert_eq!(opened["result"]["protocolVersion"], support::REVISION);
    for line in GARBAGE.iter().copied().chain([long.as_bytes()]) {
        client.line(line).await;
        let reply = client
            .call("read", json!({"operation": "listBudgets", "max_items": 1}))
            .await;
        assert!(!reply.is_error, "{}", reply.text);
    }
    // Invalid calls got errors of the protocol.
    let codes: Vec<_> = client
        .others
        .iter()
        .filter(|it| it["id"].as_u64() >= Some(9_000))
        .map(|it| it["error"]["code"].as_i64())
        .collect();
    assert!(
        !codes.is_empty() && codes.iter().all(Option::is_some),
        "{:?}",
        client.others
    );
    client.end().await;
}

#[tokio::test]
async fn a_canceled_call_ends_its_request_and_the_session_lives() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let wethod = Wethod::builder()
        .company("acme")
        .token("secret")
        .base_url(url)
        .build()
        .unwrap();
    let mut client = Client::start(Server::new([wethod.into()])).await;
    let read = json!({"name": "read", "arguments": {"operation": "listBudgets"}});
    let id = client.send("tools/call", read).await;
    // The vendor receives the request, and never responds.
    let (mut request, _) = listener.accept().await.unwrap();
    let mut head = [0; 4096];
    assert_ne!(request.read(&mut head).await.unwrap(), 0);
    client
        .notify(
            "notifications/cancelled",
            json!({"requestId": id, "reason": "changed my mind"}),
        )
        .await;
    // A request that is still open would keep this waiting.
    let ended = tokio::time::timeout(Duration::from_secs(60), request.read(&mut head)).await;
    assert!(matches!(ended, Ok(Ok(0) | Err(_))), "{ended:?}");
    let reply = client
        .call("search_operations", json!({"query": "budgets"}))
        .await;
    assert!(!reply.is_error);
    let of_canceled = |it: &Value| it["id"] == id;
    assert!(
        !client.others.iter().any(of_canceled),
        "{:?}",
        client.others
    );
}

#[tokio::test]
async fn progress_is_reported_if_it_is_wanted() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut client = Client::start(server(&sandbox)).await;
    let read = |token: Value| {
        json!({
            "name": "read",
            "arguments": {"operation": "listBudgets", "max_items": 1000, "fields": ["id"]},
            "_meta": {"progressToken": token},
        })
    };
    let response = client.request("tools/call", read("a".into())).await;
    assert_eq!(reply(&response).records().len(), 250);
    let progress: Vec<_> = client.others.iter().map(|it| &it["params"]).collect();
    assert!(progress.len() > 1, "{progress:?}");
    assert!(
        progress
            .iter()
            .all(|it| it["progressToken"] == "a" && it["total"] == 1000.0)
    );
    let records: Vec<_> = progress
        .iter()
        .map(|it| it["progress"].as_f64().unwrap())
        .collect();
    assert!(
        records.is_sorted_by(|one, other| one < other),
        "{records:?}"
    );
    client.others.clear();
    client
        .call(
            "read",
            json!({"operation": "listBudgets", "max_items": 1000}),
        )
        .await;
    assert_eq!(client.others, Vec::<Value>::new());
}

#[tokio::test]
async fn calls_at_the_same_time_get_their_own_results() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut client = Client::start(server(&sandbox)).await;
    let mut sent = Vec::new();
    for id in 1..=20 {
        let arguments = json!({"operation": "getBudget", "parameters": {"id": id}});
        sent.push(
            client
                .send(
                    "tools/call",
                    json!({"name": "read", "arguments": arguments}),
                )
                .await,
        );
    }
    let mut responses = Vec::new();
    while responses.len() < sent.len() {
        responses.push(client.next().await);
    }
    for (record, id) in (1..=20).zip(sent) {
        let response = responses.iter().find(|it| it["id"] == id).unwrap();
        assert_eq!(reply(response).json["record"]["id"], record);
    }
}
