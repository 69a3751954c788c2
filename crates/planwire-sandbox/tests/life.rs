//! The life cycle of a sandbox.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;

use std::io::ErrorKind;
use std::time::Duration;

use common::{client, piriod, piriod_request, send, wethod_request};
use planwire_sandbox::{Fault, Sandbox};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

#[tokio::test]
async fn connections_are_reused() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut stream = TcpStream::connect(sandbox.address()).await.unwrap();
    for _ in 0..3 {
        stream
            .write_all(b"GET /wethod/api/x HTTP/1.1\r\nHost: localhost\r\n\r\n")
            .await
            .unwrap();
        let mut response = [0; 4096];
        let length = stream.read(&mut response).await.unwrap();
        let response = String::from_utf8_lossy(&response[..length]);
        assert!(response.starts_with("HTTP/1.1 404"), "{response}");
        assert!(!response.contains("connection: close"), "{response}");
    }
}

#[tokio::test]
async fn stopping_closes_all_connections() {
    let sandbox = Sandbox::start().await.unwrap();
    let address = sandbox.address();
    let mut kept = TcpStream::connect(address).await.unwrap();
    kept.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        .await
        .unwrap();
    assert!(kept.read(&mut [0; 4096]).await.unwrap() > 0);
    sandbox.stop().await;
    assert_eq!(kept.read(&mut [0; 4096]).await.unwrap(), 0);
    let refused = TcpStream::connect(address).await.unwrap_err();
    assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
}

#[tokio::test]
async fn dropping_closes_all_connections() {
    let sandbox = Sandbox::start().await.unwrap();
    let address = sandbox.address();
    let mut kept = TcpStream::connect(address).await.unwrap();
    kept.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        .await
        .unwrap();
    assert!(kept.read(&mut [0; 4096]).await.unwrap() > 0);
    drop(sandbox);
    assert_eq!(kept.read(&mut [0; 4096]).await.unwrap(), 0);
    assert!(TcpStream::connect(address).await.is_err());
    // The port is free immediately.
    let again = Sandbox::builder()
        .port(address.port())
        .start()
        .await
        .unwrap();
    assert_eq!(again.address(), address);
}

#[tokio::test]
async fn stopping_does_not_wait_for_stalled_responses() {
    let sandbox = Sandbox::builder().record_requests().start().await.unwrap();
    sandbox.fault_next(Fault::Stall(Duration::from_secs(86_400)));
    let mut stalled = TcpStream::connect(sandbox.address()).await.unwrap();
    stalled
        .write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        .await
        .unwrap();
    while sandbox.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    sandbox.stop().await;
    assert!(matches!(stalled.read(&mut [0; 4096]).await, Ok(0) | Err(_)));
}

#[test]
fn sandboxes_can_be_shared_between_threads() {
    fn is_shareable<T: Send + Sync + 'static>() {}
    is_shareable::<Sandbox>();
}

#[tokio::test]
async fn dead_sandboxes_can_be_stopped() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.set_dead(true).unwrap();
    sandbox.stop().await;
}

#[tokio::test]
async fn requests_are_recorded_as_they_were_sent() {
    let sandbox = Sandbox::builder().record_requests().start().await.unwrap();
    let client = client();
    let query = "/api/budgets?updated_at=gt:2024-01-01T20:00:00%2B02:00&limit=2";
    send(wethod_request(&client, &sandbox, query)).await;
    let url = format!("{}/plans/", sandbox.piriod().base_url());
    send(client.post(url).body("{\"name\":\"x\"}")).await;

    let requests = sandbox.requests();
    let [get, post] = requests.as_slice() else {
        panic!("{requests:?}")
    };
    assert_eq!((get.method(), get.path()), ("GET", "/wethod/api/budgets"));
    assert_eq!(
        get.query(),
        Some("updated_at=gt:2024-01-01T20:00:00%2B02:00&limit=2")
    );
    assert_eq!(get.header("wethod-company"), Some("acme"));
    let token = format!("Bearer {}", sandbox.wethod().token());
    assert_eq!(get.header("Authorization"), Some(token.as_str()));
    assert_eq!(
        (post.method(), post.query(), post.body()),
        ("POST", None, &b"{\"name\":\"x\"}"[..])
    );

    let shown = format!(
        "{requests:?} {sandbox:?} {:?} {:?}",
        sandbox.wethod(),
        sandbox.piriod()
    );
    assert!(!shown.contains(sandbox.wethod().token()), "{shown}");
    assert!(!shown.contains(sandbox.piriod().token()), "{shown}");
    assert!(shown.contains("\"authorization\": \"(hidden)\""), "{shown}");
    assert!(shown.contains("acme"), "{shown}");
}

#[tokio::test]
async fn nothing_is_recorded_by_default() {
    let sandbox = Sandbox::start().await.unwrap();
    piriod(&sandbox, "/plans/").await;
    assert!(sandbox.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn real_clients_work_with_paused_time() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = common::builder()
        .no_proxy()
        .timeout(Duration::from_secs(30))
        .build()
        .unwrap();
    for _ in 0..200 {
        let reply = send(piriod_request(&client, &sandbox, "/plans/")).await;
        assert_eq!(reply.records().len(), 20);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_can_be_concurrent() {
    let sandbox = Sandbox::builder().records(3_200).start().await.unwrap();
    let client = client();
    let mut tasks = tokio::task::JoinSet::new();
    for page in 0..32 {
        let request = wethod_request(
            &client,
            &sandbox,
            &format!("/api/budgets?offset={}", page * 100),
        );
        tasks.spawn(async move { send(request).await.field("id") });
    }
    let mut ids: Vec<_> = tasks
        .join_all()
        .await
        .into_iter()
        .flatten()
        .filter_map(|id| id.as_u64())
        .collect();
    ids.sort_unstable();
    assert_eq!(ids, (1..=3_200).collect::<Vec<_>>());
}
