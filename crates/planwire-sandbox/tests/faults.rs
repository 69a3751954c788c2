//! Faults on the wire.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the helpers of a test may stop at the first surprise, as the test may"
)]

mod common;

use std::io::ErrorKind;
use std::time::Duration;

use common::{client, piriod, piriod_request, send, wethod, wethod_request};
use planwire_sandbox::{Fault, Faults, RetryAfter, Sandbox};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::Instant;

/// Sends a request by hand. Returns what was received, and the error that ended the connection.
async fn raw(sandbox: &Sandbox) -> (String, Option<ErrorKind>) {
    let mut stream = TcpStream::connect(sandbox.address()).await.unwrap();
    let wethod = sandbox.wethod();
    let request = format!(
        "GET /wethod/api/budgets HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\
         Authorization: Bearer {}\r\nWethod-Company: {}\r\nWethod-Version: 2024-06-15\r\n\r\n",
        wethod.token(),
        wethod.company(),
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = Vec::new();
    let end = stream.read_to_end(&mut response).await.err();
    (
        String::from_utf8_lossy(&response).into_owned(),
        end.map(|error| error.kind()),
    )
}

fn content_length(response: &str) -> usize {
    let header = response
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    header.unwrap().parse().unwrap()
}

#[tokio::test]
async fn resets_are_tcp_resets() {
    let sandbox = Sandbox::start().await.unwrap();
    let (whole, end) = raw(&sandbox).await;
    assert_eq!(end, None);
    let (head, body) = whole.split_once("\r\n\r\n").unwrap();
    assert_eq!(content_length(head), body.len());

    sandbox.fault_next(Fault::ResetBeforeHeaders);
    assert_eq!(
        raw(&sandbox).await,
        (String::new(), Some(ErrorKind::ConnectionReset))
    );

    sandbox.fault_next(Fault::ResetAfterHeaders);
    let (response, end) = raw(&sandbox).await;
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("HTTP/1.1 200 OK"), "{head}");
    assert_eq!(
        (content_length(head) > 0, body, end),
        (true, "", Some(ErrorKind::ConnectionReset))
    );

    sandbox.fault_next(Fault::BodyCutShort);
    let (response, end) = raw(&sandbox).await;
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    assert_eq!((body.len(), end), (content_length(head) / 2, None));
}

#[tokio::test]
async fn clients_see_an_error_and_then_the_response() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client();
    let right = wethod(&sandbox, "/api/budgets").await.body;
    for fault in [
        Fault::ResetBeforeHeaders,
        Fault::ResetAfterHeaders,
        Fault::BodyCutShort,
    ] {
        sandbox.fault_next(fault.clone());
        let response = wethod_request(&client, &sandbox, "/api/budgets")
            .send()
            .await;
        let body = match response {
            Ok(response) => response.text().await,
            Err(error) => Err(error),
        };
        assert!(body.is_err(), "{fault:?}: {body:?}");
        assert_eq!(
            send(wethod_request(&client, &sandbox, "/api/budgets"))
                .await
                .body,
            right
        );
    }
}

#[tokio::test]
async fn faults_can_have_their_own_response() {
    let sandbox = Sandbox::start().await.unwrap();
    let met = async |fault: Fault| {
        sandbox.fault_next(fault);
        wethod(&sandbox, "/api/budgets").await
    };
    let html = met(Fault::ServerErrorHtml).await;
    assert_eq!(
        (html.status, html.header("content-type")),
        (500, Some("text/html; charset=utf-8"))
    );
    let empty = met(Fault::BadGatewayEmpty).await;
    assert_eq!((empty.status, empty.body.as_str()), (502, ""));
    let garbage = met(Fault::GarbageWith200).await;
    assert_eq!(
        (garbage.status, garbage.header("content-type")),
        (200, Some("application/json"))
    );
    assert!(serde_json::from_str::<serde_json::Value>(&garbage.body).is_err());

    let unavailable = met(Fault::ServiceUnavailable { retry_after: None }).await;
    assert_eq!(
        (unavailable.status, unavailable.header("retry-after")),
        (503, None)
    );
    let wait = Some(RetryAfter::Seconds(7));
    let unavailable = met(Fault::ServiceUnavailable { retry_after: wait }).await;
    assert_eq!(
        (unavailable.status, unavailable.header("retry-after")),
        (503, Some("7"))
    );
    let date = chrono::DateTime::parse_from_rfc3339("2026-11-06T08:49:37Z")
        .unwrap()
        .to_utc();
    let limited = met(Fault::RateLimited {
        retry_after: Some(RetryAfter::Date(date)),
    })
    .await;
    assert_eq!(
        (limited.status, limited.header("retry-after")),
        (429, Some("Fri, 06 Nov 2026 08:49:37 GMT"))
    );
    let limited = met(Fault::RateLimited {
        retry_after: Some(RetryAfter::RateLimitSeconds(90)),
    })
    .await;
    assert_eq!(
        (
            limited.header("x-ratelimit-retry-after"),
            limited.header("retry-after")
        ),
        (Some("90"), None)
    );
    let away = met(Fault::Redirect("https://elsewhere.example/".to_owned())).await;
    assert_eq!(
        (away.status, away.header("location")),
        (302, Some("https://elsewhere.example/"))
    );
    assert_eq!(wethod(&sandbox, "/api/budgets").await.status, 200);
}

#[tokio::test]
async fn links_can_lead_to_other_hosts() {
    let sandbox = Sandbox::start().await.unwrap();
    let right = piriod(&sandbox, "/plans/").await;
    sandbox.fault_next(Fault::NextLink(
        "https://elsewhere.example/?page=2".to_owned(),
    ));
    let spoiled = piriod(&sandbox, "/plans/").await;
    let next = right.json()["next"].to_string();
    assert_eq!(
        spoiled.body,
        right
            .body
            .replace(&next, "\"https://elsewhere.example/?page=2\"")
    );
    sandbox.fault_next(Fault::NextLink("https://elsewhere.example/".to_owned()));
    assert_eq!(wethod(&sandbox, "/api/budgets").await.status, 200);
}

#[tokio::test(start_paused = true)]
async fn delays_use_tokios_time() {
    let sandbox = Sandbox::builder()
        .latency(Duration::from_secs(2))
        .start()
        .await
        .unwrap();
    let client = client();
    let took = async || {
        let start = Instant::now();
        let reply = send(wethod_request(&client, &sandbox, "/api/budgets?limit=1")).await;
        assert_eq!(reply.status, 200);
        (start.elapsed().as_millis(), reply.body)
    };
    // Paused time advances in steps of a millisecond.
    let (latency, right) = took().await;
    assert!((2_000..2_010).contains(&latency), "{latency}");
    sandbox.fault_next(Fault::Stall(Duration::from_secs(3_600)));
    let (stalled, body) = took().await;
    assert!((3_602_000..3_602_010).contains(&stalled), "{stalled}");
    assert_eq!(body, right);
    let every = Duration::from_secs(1);
    sandbox.fault_next(Fault::SlowDrip { bytes: 100, every });
    let (dripped, body) = took().await;
    let pieces = right.len().div_ceil(100) as u128;
    assert!(
        (2_000 + pieces * 1_000..2_100 + pieces * 1_000).contains(&dripped),
        "{dripped}"
    );
    assert_eq!(body, right);
}

#[tokio::test(start_paused = true)]
async fn clients_can_time_out_on_stalled_responses() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client();
    sandbox.fault_next(Fault::Stall(Duration::from_secs(600)));
    let request = piriod_request(&client, &sandbox, "/plans/").timeout(Duration::from_secs(30));
    assert!(request.send().await.unwrap_err().is_timeout());
    assert_eq!(
        send(piriod_request(&client, &sandbox, "/plans/"))
            .await
            .status,
        200
    );
}

#[tokio::test]
async fn endless_bodies_do_not_end() {
    let sandbox = Sandbox::start().await.unwrap();
    sandbox.fault_next(Fault::EndlessBody);
    let client = client();
    let mut response = wethod_request(&client, &sandbox, "/api/budgets")
        .send()
        .await
        .unwrap();
    assert_eq!(
        (response.status().as_u16(), response.content_length()),
        (200, None)
    );
    let mut read = 0;
    while read < 20 * 1024 * 1024 {
        read += response.chunk().await.unwrap().unwrap().len();
    }
    drop(response);
    // A client that disconnects does not block others.
    assert_eq!(wethod(&sandbox, "/api/budgets").await.status, 200);
}

#[tokio::test]
async fn random_faults_repeat_with_the_seed() {
    let statuses = async |seed: u64| {
        let faults = Faults::rate(0.3)
            .seed(seed)
            .among([Fault::ServerErrorHtml, Fault::BadGatewayEmpty]);
        let sandbox = Sandbox::builder()
            .faults(faults)
            .record_requests()
            .start()
            .await
            .unwrap();
        let client = client();
        let mut statuses = Vec::new();
        for _ in 0..60 {
            statuses.push(
                send(wethod_request(&client, &sandbox, "/api/budgets?limit=1"))
                    .await
                    .status,
            );
        }
        let recorded: Vec<_> = sandbox
            .requests()
            .iter()
            .map(|request| match request.fault() {
                None => 200,
                Some(Fault::ServerErrorHtml) => 500,
                _ => 502,
            })
            .collect();
        assert_eq!(recorded, statuses);
        statuses
    };
    let seven = statuses(7).await;
    assert_eq!(statuses(7).await, seven);
    assert_ne!(statuses(8).await, seven);
    for status in [200, 500, 502] {
        assert!(seven.contains(&status), "{seven:?}");
    }
}

#[tokio::test]
async fn dead_sandboxes_refuse_connections_and_come_back() {
    let sandbox = Sandbox::start().await.unwrap();
    let client = client();
    let right = send(wethod_request(&client, &sandbox, "/api/budgets"))
        .await
        .body;
    for _ in 0..3 {
        sandbox.set_dead(true).unwrap();
        // The open connection is closed, and new ones are refused.
        assert!(
            wethod_request(&client, &sandbox, "/api/budgets")
                .send()
                .await
                .is_err()
        );
        let refused = TcpStream::connect(sandbox.address()).await.unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::ConnectionRefused);
        sandbox.set_dead(true).unwrap();
        sandbox.set_dead(false).unwrap();
        sandbox.set_dead(false).unwrap();
        assert_eq!(
            send(wethod_request(&client, &sandbox, "/api/budgets"))
                .await
                .body,
            right
        );
    }
}

#[tokio::test]
async fn faults_wait_for_their_operation() {
    let sandbox = Sandbox::builder().record_requests().start().await.unwrap();
    let locked = json!({"key": "conflict", "message": "The budget is locked."});
    assert!(sandbox.fault_next_on("getBudget", Fault::response(409, locked.clone())));
    assert!(sandbox.fault_next_on(
        "/api/budgets/{id}",
        Fault::Response {
            status: 503,
            media_type: "text/html".to_owned(),
            body: b"<h1>Soon</h1>".to_vec(),
        }
    ));
    assert!(sandbox.fault_next_on("/plans/", Fault::BadGatewayEmpty));
    assert!(!sandbox.fault_next_on("getBudgets", Fault::BadGatewayEmpty));
    assert!(!sandbox.fault_next_on("/api/budget", Fault::BadGatewayEmpty));
    for (path, status) in [
        ("/api/budgets", 200),
        ("/api/clients/1", 200),
        ("/api/nothing", 404),
    ] {
        assert_eq!(wethod(&sandbox, path).await.status, status);
    }
    let reply = wethod(&sandbox, "/api/budgets/1").await;
    assert_eq!((reply.status, reply.json()), (409, locked));
    assert_eq!(reply.header("content-type"), Some("application/json"));
    let reply = wethod(&sandbox, "/api/budgets/2").await;
    assert_eq!(reply.shown(), "503 <h1>Soon</h1>");
    assert_eq!(reply.header("content-type"), Some("text/html"));
    assert_eq!(wethod(&sandbox, "/api/budgets/3").await.status, 200);
    assert_eq!(piriod(&sandbox, "/plans/").await.status, 502);
    assert_eq!(piriod(&sandbox, "/plans/").await.status, 200);
    let faults: Vec<_> = sandbox
        .requests()
        .iter()
        .map(|it| it.fault().is_some())
        .collect();
    assert_eq!(
        faults,
        [false, false, false, true, true, false, true, false]
    );
}

#[tokio::test]
async fn recorded_bodies_are_returned_as_json() {
    let sandbox = Sandbox::builder().record_requests().start().await.unwrap();
    let body = json!({"corporate_name": "Acme"});
    let client = client();
    let mut request = wethod_request(&client, &sandbox, "/api/client")
        .header("Content-Type", "application/json")
        .body(body.to_string())
        .build()
        .unwrap();
    *request.method_mut() = reqwest::Method::POST;
    client.execute(request).await.unwrap();
    wethod(&sandbox, "/api/clients/1").await;
    let requests = sandbox.requests();
    assert_eq!(requests[0].json().unwrap(), body);
    assert!(requests[1].json().unwrap_err().is_eof());
}
