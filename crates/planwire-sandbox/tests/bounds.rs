//! Protection against other hosts and excessive memory.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;

use common::{client, send};
use planwire_sandbox::Sandbox;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

#[tokio::test]
async fn hosts_on_other_machines_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let wethod = sandbox.wethod();
    let port = sandbox.address().port();
    let sent = async |host: &str| {
        let request = client()
            .get(format!("{}/api/budgets", wethod.base_url()))
            .header("Host", host)
            .header("Wethod-Company", wethod.company())
            .header("Wethod-Version", "2024-06-15")
            .bearer_auth(wethod.token());
        send(request).await
    };
    for host in [
        "localhost",
        "127.0.0.1:80",
        "[::1]",
        &format!("localhost:{port}"),
    ] {
        assert_eq!(sent(host).await.status, 200, "{host}");
    }
    for host in [
        "evil.test",
        "127.0.0.1.evil.test",
        "192.168.0.1",
        "localhost.evil.test:80",
    ] {
        let reply = sent(host).await;
        assert_eq!(reply.status, 421, "{host}");
        assert!(!reply.body.contains("id"), "{}", reply.body);
    }
}

#[tokio::test]
async fn bodies_with_too_many_keys_are_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let wethod = sandbox.wethod();
    let keys: Vec<_> = (0..10_001).map(|it| format!("\"k{it}\":1")).collect();
    let request = client()
        .post(format!("{}/api/timesheets", wethod.base_url()))
        .header("Wethod-Company", wethod.company())
        .header("Content-Type", "application/json")
        .bearer_auth(wethod.token())
        .body(format!("{{{}}}", keys.join(",")));
    let reply = send(request).await;
    assert_eq!(reply.status, 400);
    assert!(
        reply.body.contains("more than 10000 keys and elements"),
        "{}",
        reply.body
    );
}

/// Lets other tasks and pending I/O proceed.
async fn others() {
    for _ in 0..1_000 {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn excess_connections_wait() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut idle = Vec::new();
    for _ in 0..256 {
        idle.push(TcpStream::connect(sandbox.address()).await.unwrap());
    }
    others().await;
    let url = format!("http://{}/", sandbox.address());
    let request = tokio::spawn(async move { send(client().get(url)).await.status });
    others().await;
    assert!(!request.is_finished());
    drop(idle);
    assert_eq!(request.await.unwrap(), 404);
}

#[tokio::test]
async fn excess_large_bodies_wait() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut uploads = Vec::new();
    for _ in 0..5 {
        let mut stream = TcpStream::connect(sandbox.address()).await.unwrap();
        let head = "POST /wethod/api/timesheets HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\
                    Expect: 100-continue\r\n\r\n";
        stream.write_all(head.as_bytes()).await.unwrap();
        uploads.push(stream);
        others().await;
    }
    // The server sends this when it begins to read a body.
    let goes_on = "HTTP/1.1 100 Continue\r\n\r\n";
    let mut last = uploads.pop().unwrap();
    for upload in &mut uploads {
        let mut line = vec![0; goes_on.len()];
        upload.read_exact(&mut line).await.unwrap();
        assert_eq!(String::from_utf8(line).unwrap(), goes_on);
    }
    let mut line = vec![0; goes_on.len()];
    assert!(last.try_read(&mut line).is_err());
    drop(uploads.pop());
    last.read_exact(&mut line).await.unwrap();
    assert_eq!(String::from_utf8(line).unwrap(), goes_on);
}
