//! The maximum size of a response.

use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use planwire::{CallOptions, Error, Wethod};
use planwire_sandbox::{Fault, Sandbox};
use planwire_tests::{Response, Server};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

const MIB: usize = 1024 * 1024;

fn wethod(url: &str, limit: usize) -> Wethod {
    let builder = Wethod::builder().company("acme").token("t").base_url(url);
    builder.max_response_size(limit).build().unwrap()
}

/// Returns the outcomes of a typed list and a raw one for a response.
async fn lists(url: &str, limit: usize) -> [Result<usize, Error>; 2] {
    let wethod = wethod(url, limit);
    let raw = wethod.raw_list("listBudgets").unwrap();
    [
        wethod.budgets().list().send().await.map(|page| page.len()),
        raw.send().await.map(|page| page.len()),
    ]
}

fn chunked(size: usize) -> Response {
    let head = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let body = " ".repeat(size - 2);
    Response::raw(format!("{head}{size:x}\r\n{body}[]\r\n0\r\n\r\n"))
}

fn zipped(size: usize) -> Response {
    let mut zip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    zip.write_all(" ".repeat(size - 2).as_bytes()).unwrap();
    zip.write_all(b"[]").unwrap();
    let body = zip.finish().unwrap();
    assert!(body.len() < size / 100);
    let length = body.len();
    let head =
        format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {length}\r\n\r\n");
    Response::raw([head.into_bytes(), body].concat())
}

fn plain(size: usize) -> Response {
    Response::json(200, &format!("{}[]", " ".repeat(size - 2)))
}

#[tokio::test(start_paused = true)]
async fn the_limit_is_exact_for_every_encoding() {
    for response in [plain, chunked, zipped] {
        let server = Server::start([response(MIB)]).await.unwrap();
        for outcome in lists(server.base_url(), MIB).await {
            assert_eq!(outcome.unwrap(), 0);
        }
        let server = Server::start([response(MIB + 1)]).await.unwrap();
        for outcome in lists(server.base_url(), MIB).await {
            let error = outcome.unwrap_err();
            assert!(
                error.is_too_large() && !error.is_retryable() && !error.is_decode(),
                "{error:?}"
            );
            assert_eq!((error.status(), error.attempts()), (Some(200), 1));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn an_endless_response_ends_at_the_limit() {
    let sandbox = Sandbox::start().await.unwrap();
    let access = sandbox.wethod();
    let builder = Wethod::builder()
        .company(access.company())
        .token(access.token());
    let wethod = builder.base_url(access.base_url()).build().unwrap();
    // The default, and a limit of the call itself.
    sandbox.fault_next(Fault::EndlessBody);
    let error = wethod.budgets().list().send().await.unwrap_err();
    insta::assert_snapshot!(error, @"listBudgets: the response is larger than the limit of 67108864 bytes; request smaller pages, or raise `max_response_size`");
    sandbox.fault_next(Fault::EndlessBody);
    let small = CallOptions::new().max_response_size(MIB);
    let error = wethod
        .budgets()
        .list()
        .options(small)
        .send()
        .await
        .unwrap_err();
    insta::assert_snapshot!(error, @"listBudgets: the response is larger than the limit of 1048576 bytes; request smaller pages, or raise `max_response_size`");
}

#[tokio::test]
async fn no_more_bytes_are_read_than_the_limit() {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let written = Arc::new(AtomicUsize::new(0));
    let count = written.clone();
    let server = tokio::spawn(async move {
        let (mut connection, _) = listener.accept().await.unwrap();
        let mut head = [0; 4096];
        assert!(connection.read(&mut head).await.unwrap() > 0);
        let start = b"HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n";
        connection.write_all(start).await.unwrap();
        while connection.write_all(&[b' '; 16 * 1024]).await.is_ok() {
            count.fetch_add(16 * 1024, Ordering::Relaxed);
        }
    });
    let error = wethod(&url, MIB).budgets().list().send().await.unwrap_err();
    assert!(error.is_too_large());
    // The connection is closed, not drained.
    server.await.unwrap();
    // Bytes above the limit were in the buffers of the connection.
    let written = written.load(Ordering::Relaxed);
    assert!(written < 32 * MIB, "{written}");
}

#[tokio::test(start_paused = true)]
async fn the_beginning_of_a_large_error_is_read() {
    let body = format!(r#"<title>Overloaded</title>{}"#, " ".repeat(2 * MIB));
    let server = Server::start([Response::json(400, &body)]).await.unwrap();
    for outcome in lists(server.base_url(), MIB).await {
        let error = outcome.unwrap_err();
        assert_eq!(
            (error.status(), error.message()),
            (Some(400), Some("Overloaded"))
        );
    }
    let far = [("location", "/elsewhere")];
    let server = Server::start([Response::with_headers(302, &far, &body)])
        .await
        .unwrap();
    for outcome in lists(server.base_url(), MIB).await {
        let error = outcome.unwrap_err();
        assert!(
            error.to_string().contains("a redirect to 127.0.0.1"),
            "{error}"
        );
    }
}
