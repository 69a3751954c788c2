#![cfg(feature = "wethod")]

use std::sync::Arc;
use std::time::Duration;

use planwire_client::Context;
use planwire_tests::{Response, Server};
use tokio::time::Instant;

use super::{Attempt, BoxFuture, Call};
use crate::Wethod;
use crate::call::options::CallOptions;
use crate::call::response::unsuccessful;
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::operation::made_up::made_up;

/// Calls a made-up operation whose response is any JSON.
struct MadeUp<'a>(&'a Call);

impl Attempt for MadeUp<'_> {
    fn send(&mut self, context: Context) -> BoxFuture<'_, Result<()>> {
        let Call {
            core, operation, ..
        } = self.0;
        let url = format!("{}{}", core.base_url.as_str(), operation.path);
        let method = operation.method.parse().unwrap();
        let mut request = reqwest::Request::new(method, url.parse().unwrap());
        context.apply(&mut request).unwrap();
        Box::pin(async move {
            let response = context.execute(&core.http, request).await;
            let response = response.map_err(Error::transport)?;
            if !response.status().is_success() {
                return Err(unsuccessful(response, core.wall_clock).await);
            }
            let body = response.bytes().await.map_err(Error::transport)?;
            match serde_json::from_slice::<serde::de::IgnoredAny>(&body) {
                Ok(_) => Ok(()),
                Err(_) if body.is_empty() => Err(Error::empty("the response is empty")),
                Err(_) => Err(Error::garbled("the response is not JSON")),
            }
        })
    }
}

fn client(url: &str) -> Wethod {
    let builder = Wethod::builder().company("acme").token("t").base_url(url);
    builder.build().unwrap()
}

async fn called(url: &str, operation: &'static Operation) -> Result<()> {
    let core = client(url).core().clone();
    let call = Call::new(core, operation, Vec::new(), &CallOptions::new());
    call.run(&mut MadeUp(&call)).await.map(drop)
}

const CUT: &str = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{";

fn ok() -> Response {
    Response::json(200, "{}")
}

/// Responses in sequence, with their names.
fn scripts() -> Vec<(&'static str, Vec<Response>)> {
    let status = |status| Response::json(status, "");
    vec![
        ("429", vec![status(429), ok()]),
        ("408", vec![status(408), ok()]),
        ("500", vec![status(500), ok()]),
        ("503", vec![status(503), ok()]),
        ("501", vec![status(501), ok()]),
        ("closed", vec![Response::raw(""), ok()]),
        ("silent", vec![Response::stalled(""), ok()]),
        ("cut short", vec![Response::raw(CUT), ok()]),
        ("not JSON", vec![Response::json(200, "<html>"), ok()]),
        ("stalled", vec![Response::stalled(CUT), ok()]),
        ("503, then 404", vec![status(503), status(404)]),
        ("429, then 404", vec![status(429), status(404)]),
        ("404", vec![status(404)]),
    ]
}

#[tokio::test(start_paused = true)]
async fn each_method_after_each_failure() {
    let mut lines = Vec::new();
    for (what, responses) in scripts() {
        for (method, safe) in [
            ("GET", true),
            ("GET", false),
            ("PUT", false),
            ("DELETE", false),
            ("POST", false),
            ("PATCH", false),
        ] {
            let server = Server::start_all(responses.clone()).await.unwrap();
            let outcome = called(server.base_url(), made_up(method, safe)).await;
            let outcome = match outcome {
                Ok(()) => "done".to_owned(),
                Err(error) => {
                    assert_eq!(error.attempts() as usize, server.requests().len());
                    let unread = if error.is_unread_response() {
                        "accepted, unread"
                    } else {
                        "failed"
                    };
                    format!("{unread} {:?}", error.status())
                }
            };
            let unsafe_get = if method == "GET" && !safe {
                "that acts"
            } else {
                ""
            };
            lines.push(format!(
                "{what:13} {method:6} {unsafe_get:9} {} {outcome}",
                server.requests().len()
            ));
        }
    }
    insta::assert_snapshot!(lines.join("\n"), @"
    429           GET              2 done
    429           GET    that acts 1 failed Some(429)
    429           PUT              2 done
    429           DELETE           2 done
    429           POST             2 done
    429           PATCH            2 done
    408           GET              2 done
    408           GET    that acts 1 failed Some(408)
    408           PUT              2 done
    408           DELETE           2 done
    408           POST             1 failed Some(408)
    408           PATCH            1 failed Some(408)
    500           GET              2 done
    500           GET    that acts 1 failed Some(500)
    500           PUT              2 done
    500           DELETE           2 done
    500           POST             1 failed Some(500)
    500           PATCH            1 failed Some(500)
    503           GET              2 done
    503           GET    that acts 1 failed Some(503)
    503           PUT              2 done
    503           DELETE           2 done
    503           POST             1 failed Some(503)
    503           PATCH            1 failed Some(503)
    501           GET              1 failed Some(501)
    501           GET    that acts 1 failed Some(501)
    501           PUT              1 failed Some(501)
    501           DELETE           1 failed Some(501)
    501           POST             1 failed Some(501)
    501           PATCH            1 failed Some(501)
    closed        GET              2 done
    closed        GET    that acts 1 failed None
    closed        PUT              2 done
    closed        DELETE           2 done
    closed        POST             1 failed None
    closed        PATCH            1 failed None
    silent        GET              2 done
    silent        GET    that acts 1 failed None
    silent        PUT              2 done
    silent        DELETE           2 done
    silent        POST             1 failed None
    silent        PATCH            1 failed None
    cut short     GET              2 done
    cut short     GET    that acts 1 failed Some(200)
    cut short     PUT              2 done
    cut short     DELETE           2 done
    cut short     POST             1 failed Some(200)
    cut short     PATCH            1 failed Some(200)
    not JSON      GET              2 done
    not JSON      GET    that acts 1 failed Some(200)
    not JSON      PUT              2 done
    not JSON      DELETE           2 done
    not JSON      POST             1 failed Some(200)
    not JSON      PATCH            1 failed Some(200)
    stalled       GET              2 done
    stalled       GET    that acts 1 failed Some(200)
    stalled       PUT              2 done
    stalled       DELETE           2 done
    stalled       POST             1 failed Some(200)
    stalled       PATCH            1 failed Some(200)
    503, then 404 GET              2 failed Some(404)
    503, then 404 GET    that acts 1 failed Some(503)
    503, then 404 PUT              2 failed Some(404)
    503, then 404 DELETE           2 done
    503, then 404 POST             1 failed Some(503)
    503, then 404 PATCH            1 failed Some(503)
    429, then 404 GET              2 failed Some(404)
    429, then 404 GET    that acts 1 failed Some(429)
    429, then 404 PUT              2 failed Some(404)
    429, then 404 DELETE           2 failed Some(404)
    429, then 404 POST             2 failed Some(404)
    429, then 404 PATCH            2 failed Some(404)
    404           GET              1 failed Some(404)
    404           GET    that acts 1 failed Some(404)
    404           PUT              1 failed Some(404)
    404           DELETE           1 failed Some(404)
    404           POST             1 failed Some(404)
    404           PATCH            1 failed Some(404)
    ");
}

#[tokio::test(start_paused = true)]
async fn what_was_never_sent_may_be_sent_again_unless_it_is_a_get_that_acts() {
    for (method, safe, attempts) in [
        ("GET", true, 6),
        ("POST", false, 6),
        ("PATCH", false, 6),
        ("DELETE", false, 6),
        ("GET", false, 1),
    ] {
        let error = called("http://127.0.0.1:1", made_up(method, safe))
            .await
            .unwrap_err();
        assert_eq!(
            (error.attempts(), error.is_connection()),
            (attempts, true),
            "{method}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_write_that_was_accepted_never_failed() {
    let created = |body: &str| Response::json(201, body);
    let mut lines = Vec::new();
    for (method, responses) in [
        ("POST", vec![created("")]),
        ("POST", vec![created(&" ".repeat(64 * 1024 * 1024 + 1))]),
        // Accepted, and then the server is gone.
        ("PUT", vec![created(""), Response::json(503, "")]),
        ("PUT", vec![created(""), Response::json(409, "")]),
    ] {
        let server = Server::start_all(responses).await.unwrap();
        let error = called(server.base_url(), made_up(method, false))
            .await
            .unwrap_err();
        assert!(
            error.is_unread_response() && !error.is_retryable() && !error.is_outcome_unknown(),
            "{error:?}"
        );
        assert!(
            !error.is_connection()
                && !error.is_timeout()
                && !error.is_decode()
                && !error.is_server_error()
        );
        lines.push(format!("{method}: {error}"));
    }
    insta::assert_snapshot!(lines.join("\n"), @"
    POST: madeUp: the request succeeded (201 Created), but its response cannot be read: the response is empty; it took effect; do not send it again
    POST: madeUp: the request succeeded (201 Created), but its response cannot be read: the response is larger than the limit of 67108864 bytes; it took effect; do not send it again
    PUT: madeUp: the request succeeded (201 Created), but its response cannot be read: the response is empty; after 6 attempts; it took effect; do not send it again
    PUT: madeUp: the request succeeded (201 Created), but its response cannot be read: the response is empty; after 2 attempts; it took effect; do not send it again
    ");
    // An operation that only reads has failed.
    let server = Server::start([Response::raw(CUT)]).await.unwrap();
    let error = called(server.base_url(), made_up("GET", true))
        .await
        .unwrap_err();
    assert!(error.is_connection() && !error.is_unread_response());
}

#[tokio::test(start_paused = true)]
async fn a_date_says_how_long_to_wait_by_the_clock_of_the_world() {
    let date = [("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT")];
    let responses = [
        Response::with_headers(503, &date, ""),
        Response::json(200, "[]"),
    ];
    let server = Server::start(responses).await.unwrap();
    let wethod = Wethod::builder()
        .company("acme")
        .token("t")
        .base_url(server.base_url())
        .wall_clock(|| "1994-11-06T08:49:00Z".parse().unwrap());
    let start = Instant::now();
    wethod
        .build()
        .unwrap()
        .budgets()
        .list()
        .send()
        .await
        .unwrap();
    assert_eq!(start.elapsed(), Duration::from_secs(37));
}

#[tokio::test(start_paused = true)]
async fn once_nearly_all_fails_each_call_is_tried_once() {
    let server = Server::start([Response::json(503, "")]).await.unwrap();
    let wethod = client(server.base_url());
    for _ in 0..20 {
        let error = wethod.budgets().list().send().await.unwrap_err();
        assert_eq!(error.attempts(), 6);
    }
    // Clones have no budget of their own.
    let error = wethod
        .clone()
        .product_levels()
        .list()
        .send()
        .await
        .unwrap_err();
    assert_eq!(error.attempts(), 1);
    insta::assert_snapshot!(error, @"listProductLevels: 503 Service Unavailable; not retried because most recent requests failed; the vendor's server failed; retry later");
    assert!(Arc::ptr_eq(wethod.core(), wethod.clone().core()));
}
