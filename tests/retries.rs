//! Retries: which failures, when, and for how long, against a sandbox with faults. Time is paused, so each
//! wait is exact and instant.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use planwire::operation::Operation;
use planwire::{CallOptions, Error, Wethod};
use planwire_sandbox::{Fault, Faults, RetryAfter, Sandbox};
use planwire_tests::{Response, Server};
use tokio::time::Instant;

async fn sandbox() -> Sandbox {
    Sandbox::builder().record_requests().start().await.unwrap()
}

fn wethod(sandbox: &Sandbox) -> Wethod {
    builder(sandbox).build().unwrap()
}

fn builder(sandbox: &Sandbox) -> planwire::ClientBuilder<planwire::wethod::Settings> {
    let access = sandbox.wethod();
    Wethod::builder()
        .company(access.company())
        .token(access.token())
        .base_url(access.base_url())
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Returns a response with Wethod's own header, in seconds.
fn rate_limited(seconds: u64) -> Fault {
    Fault::RateLimited {
        retry_after: Some(RetryAfter::RateLimitSeconds(seconds)),
    }
}

fn unavailable(seconds: u64) -> Fault {
    Fault::ServiceUnavailable {
        retry_after: Some(RetryAfter::Seconds(seconds)),
    }
}

#[test]
fn repeatable() {
    let line = |operation: &&Operation| {
        let Operation {
            api, method, id, ..
        } = operation;
        format!("{} {id} {method} {:?}", api.name(), operation.repeatable())
    };
    let apis = [
        planwire::wethod::operations::OPERATIONS,
        planwire::piriod::operations::OPERATIONS,
    ];
    let lines: Vec<_> = apis.into_iter().flatten().map(line).collect();
    insta::assert_snapshot!("repeatable", lines.join("\n"));
}

#[tokio::test(start_paused = true)]
async fn after_each_fault_the_next_attempt_succeeds() {
    let faults = [
        Fault::ResetBeforeHeaders,
        Fault::ResetAfterHeaders,
        Fault::BodyCutShort,
        Fault::GarbageWith200,
        Fault::ServerErrorHtml,
        Fault::BadGatewayEmpty,
        Fault::ServiceUnavailable { retry_after: None },
        Fault::RateLimited { retry_after: None },
    ];
    for fault in faults {
        for raw in [false, true] {
            let sandbox = sandbox().await;
            sandbox.fault_next(fault.clone());
            let start = Instant::now();
            let records = if raw {
                let list = wethod(&sandbox).raw_list("listBudgets").unwrap();
                list.send().await.unwrap().len()
            } else {
                wethod(&sandbox)
                    .budgets()
                    .list()
                    .send()
                    .await
                    .unwrap()
                    .len()
            };
            assert!(records > 0);
            assert_eq!(sandbox.requests().len(), 2, "{fault:?}");
            // Random, up to half a second; tokio's time counts in milliseconds.
            assert!(start.elapsed() <= Duration::from_millis(501), "{fault:?}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_wait_requested_by_the_vendor_is_respected() {
    let later = |retry_after| {
        [Fault::RateLimited {
            retry_after: Some(retry_after),
        }]
    };
    for (fault, wait) in [
        (rate_limited(7), 7),
        (unavailable(7), 7),
        (unavailable(60), 60),
        (later(RetryAfter::Seconds(30))[0].clone(), 30),
    ] {
        let sandbox = sandbox().await;
        sandbox.fault_next(fault.clone());
        let start = Instant::now();
        wethod(&sandbox).budgets().list().send().await.unwrap();
        assert_eq!(start.elapsed(), seconds(wait), "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_too_long_ends_the_call_at_once() {
    let far: chrono::DateTime<chrono::Utc> = "9999-01-01T00:00:00Z".parse().unwrap();
    let sandbox = sandbox().await;
    let list = wethod(&sandbox).budgets().list();
    let start = Instant::now();
    for fault in [rate_limited(61), unavailable(61)] {
        sandbox.fault_next(fault);
        let error = list.clone().send().await.unwrap_err();
        assert_eq!(
            (error.attempts(), error.retry_after()),
            (1, Some(seconds(61)))
        );
    }
    sandbox.fault_next(Fault::RateLimited {
        retry_after: Some(RetryAfter::Date(far)),
    });
    let error = list.clone().send().await.unwrap_err();
    assert!(error.retry_after().unwrap() > seconds(1_000_000));
    assert_eq!(start.elapsed(), Duration::ZERO);
    sandbox.fault_next(rate_limited(61));
    let patient = CallOptions::new().max_retry_delay(seconds(61));
    list.options(patient).send().await.unwrap();
    assert_eq!(start.elapsed(), seconds(61));
}

#[tokio::test(start_paused = true)]
async fn a_slow_response_is_requested_again() {
    // 250 records take 250 pieces or more.
    let drip = |every| Fault::SlowDrip { bytes: 100, every };
    for fault in [Fault::Stall(seconds(61)), drip(seconds(1))] {
        let sandbox = sandbox().await;
        sandbox.fault_next(fault.clone());
        let start = Instant::now();
        wethod(&sandbox)
            .budgets()
            .list()
            .page_size(100)
            .send()
            .await
            .unwrap();
        assert_eq!(sandbox.requests().len(), 2);
        assert!(
            (seconds(60)..seconds(61)).contains(&start.elapsed()),
            "{fault:?}"
        );
    }
    // Slow is still in time.
    let sandbox = sandbox().await;
    for fault in [Fault::Stall(seconds(59)), drip(Duration::from_millis(10))] {
        sandbox.fault_next(fault);
        wethod(&sandbox)
            .budgets()
            .list()
            .page_size(100)
            .send()
            .await
            .unwrap();
    }
    assert_eq!(sandbox.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_list_continues_after_an_outage() {
    let sandbox = sandbox().await;
    let wethod = wethod(&sandbox);
    wethod.budgets().list().send().await.unwrap();
    sandbox.set_dead(true).unwrap();
    let call = tokio::spawn(wethod.budgets().list().send());
    tokio::time::sleep(Duration::from_millis(100)).await;
    sandbox.set_dead(false).unwrap();
    assert!(!call.await.unwrap().unwrap().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_refused_connection_fails_within_half_a_minute() {
    let sandbox = sandbox().await;
    sandbox.set_dead(true).unwrap();
    // Random; the bound holds each time.
    for _ in 0..10 {
        let start = Instant::now();
        let error = wethod(&sandbox).budgets().list().send().await.unwrap_err();
        assert!(error.is_connection() && error.attempts() == 6, "{error:?}");
        assert!(start.elapsed() < seconds(30), "{:?}", start.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn redirects_and_refusals_are_not_retried() {
    let elsewhere = Server::start([Response::json(200, "[]")]).await.unwrap();
    let sandbox = sandbox().await;
    sandbox.fault_next(Fault::Redirect(elsewhere.base_url().to_owned()));
    let error = wethod(&sandbox).budgets().list().send().await.unwrap_err();
    assert!(error.is_redirect() && error.attempts() == 1);
    assert!(elsewhere.requests().is_empty());
    assert_eq!(sandbox.requests().len(), 1);
    let stranger = builder(&sandbox).token("of-another").build().unwrap();
    let error = stranger.budgets().list().send().await.unwrap_err();
    assert!(error.is_unauthorized() && error.attempts() == 1);
}

#[tokio::test(start_paused = true)]
async fn attempts_are_limited_and_the_error_counts_them() {
    let sandbox = sandbox().await;
    for (options, attempts) in [
        (CallOptions::new(), 6),
        (CallOptions::new().max_attempts(2), 2),
        (CallOptions::new().max_attempts(1), 1),
        (CallOptions::new().max_attempts(0), 1),
    ] {
        let before = sandbox.requests().len();
        (0..attempts).for_each(|_| sandbox.fault_next(Fault::BadGatewayEmpty));
        let list = wethod(&sandbox).budgets().list().options(options);
        let error = list.send().await.unwrap_err();
        assert_eq!(error.attempts(), attempts);
        assert_eq!(sandbox.requests().len() - before, attempts as usize);
    }
    (0..6).for_each(|_| sandbox.fault_next(Fault::BadGatewayEmpty));
    let error = wethod(&sandbox).budgets().list().send().await.unwrap_err();
    insta::assert_snapshot!(error, @"listBudgets: 502 Bad Gateway; after 6 attempts; the vendor's server failed; retry later");
}

#[tokio::test(start_paused = true)]
async fn a_list_of_many_pages_survives_one_failure_in_six() {
    for seed in 0..5 {
        let faults = Faults::rate(0.17).seed(seed);
        let sandbox = Sandbox::builder()
            .records(12_000)
            .faults(faults)
            .start()
            .await
            .unwrap();
        let levels = wethod(&sandbox)
            .product_levels()
            .list()
            .all()
            .await
            .unwrap();
        assert_eq!(levels.len(), 12_000);
    }
}

#[tokio::test(start_paused = true)]
async fn the_timeout_of_a_call_includes_attempts_and_waits() {
    let sandbox = sandbox().await;
    let hasty = builder(&sandbox).call_timeout(seconds(10)).build().unwrap();
    let start = Instant::now();
    sandbox.fault_next(Fault::Stall(seconds(30)));
    let late = hasty.budgets().list().send().await.unwrap_err();
    assert!(late.is_timeout() && late.attempts() == 1);
    assert_eq!(start.elapsed(), seconds(10));
    // A wait beyond the end of the call is not begun.
    sandbox.fault_next(unavailable(10));
    let error = hasty.budgets().list().send().await.unwrap_err();
    assert!(error.is_server_error() && error.attempts() == 1);
    assert_eq!(start.elapsed(), seconds(10));
    // A call may have another timeout than its client.
    sandbox.fault_next(unavailable(10));
    let list = hasty.budgets().list();
    list.options(CallOptions::new().call_timeout(Duration::MAX))
        .send()
        .await
        .unwrap();
    assert_eq!(start.elapsed(), seconds(20));
    // The token provider uses a part of the time too.
    let slow = builder(&sandbox)
        .call_timeout(seconds(10))
        .token_provider(|| async {
            tokio::time::sleep(seconds(3_600)).await;
            Ok::<_, std::io::Error>("t".to_owned())
        });
    let error = slow
        .build()
        .unwrap()
        .budgets()
        .list()
        .send()
        .await
        .unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 0);
    insta::assert_snapshot!(late, @"listBudgets: the call took longer than 10 s; retry, with smaller pages or a longer timeout if it fails again");
}

#[tokio::test(start_paused = true)]
async fn each_attempt_requests_the_token_again() {
    let responses = [Response::json(503, ""), Response::json(200, "[]")];
    let server = Server::start(responses).await.unwrap();
    let count = std::sync::atomic::AtomicU32::new(0);
    let wethod = Wethod::builder()
        .company("acme")
        .base_url(server.base_url())
        .token_provider(move || {
            let number = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            async move { Ok::<_, std::io::Error>(format!("token-{number}")) }
        });
    wethod
        .build()
        .unwrap()
        .budgets()
        .list()
        .send()
        .await
        .unwrap();
    let requests = server.requests();
    assert!(requests[0].contains("Bearer token-0") && requests[1].contains("Bearer token-1"));
}

#[tokio::test(start_paused = true)]
async fn each_wait_is_reported() {
    let sandbox = sandbox().await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = told.clone();
    let wethod = builder(&sandbox).on_wait(move |wait| {
        assert_eq!(wait.operation().id, "listBudgets");
        assert!(wait.attempt() > 1 && wait.of() == 6 && !wait.delay().is_zero());
        assert!(Error::is_retryable(wait.reason()));
        heard.lock().unwrap().push(wait.to_string());
    });
    let wethod = wethod.build().unwrap();
    // Random, up to half a second and up to a second, which rounds up to one.
    sandbox.fault_next(Fault::GarbageWith200);
    sandbox.fault_next(Fault::ResetBeforeHeaders);
    sandbox.fault_next(unavailable(12));
    sandbox.fault_next(rate_limited(60));
    wethod.budgets().list().send().await.unwrap();
    let told = told.lock().unwrap().join("\n");
    insta::assert_snapshot!(told, @"
    waiting 1 s (listBudgets: the response is not JSON (line 1, column 1); attempt 2 of 6)
    waiting 1 s (listBudgets: the connection closed before a response (Connection reset by peer (os error 104)); attempt 3 of 6)
    waiting 12 s (listBudgets: 503 Service Unavailable; attempt 4 of 6)
    waiting 60 s (listBudgets: 429 Too Many Requests; attempt 5 of 6)
    ");
}

#[tokio::test(start_paused = true)]
async fn each_attempt_is_reported() {
    let sandbox = sandbox().await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = told.clone();
    let wethod = builder(&sandbox).on_attempt(move |attempt| {
        assert_eq!((attempt.operation().id, attempt.of()), ("listBudgets", 6));
        assert_eq!(attempt.error().is_some(), attempt.status() != Some(200));
        let left = attempt.requests_left().unwrap();
        let text = attempt.to_string();
        let (before, after) = text.rsplit_once(" in ").unwrap();
        let time = format!("{} ms", attempt.elapsed().as_millis());
        let after = after.strip_prefix(&time).unwrap();
        heard
            .lock()
            .unwrap()
            .push(format!("{before}{after}, {left} left"));
    });
    let wethod = wethod.build().unwrap();
    sandbox.fault_next(unavailable(1));
    sandbox.fault_next(Fault::ResetBeforeHeaders);
    wethod.budgets().list().offset(40).send().await.unwrap();
    insta::assert_snapshot!(told.lock().unwrap().join("\n"), @"
    GET /api/budgets, offset 40: 503 (attempt 1 of 6), 4999 left
    GET /api/budgets, offset 40: the connection closed before a response (Connection reset by peer (os error 104)) (attempt 2 of 6), 4998 left
    GET /api/budgets, offset 40: 200 (attempt 3 of 6), 4997 left
    ");
}

#[tokio::test(start_paused = true)]
async fn an_error_without_a_body_is_known_by_its_status() {
    for (status, attempts) in [(401, 1), (503, 6)] {
        let head = format!("HTTP/1.1 {status} \r\ncontent-length: 100\r\n\r\n{{");
        let server = Server::start([Response::stalled(head)]).await.unwrap();
        let builder = Wethod::builder().company("acme").token("t");
        let wethod = builder.base_url(server.base_url()).build().unwrap();
        let error = wethod.budgets().list().send().await.unwrap_err();
        assert_eq!((error.status(), error.attempts()), (Some(status), attempts));
        assert!(!error.is_timeout());
    }
}

#[tokio::test(start_paused = true)]
async fn an_unreadable_record_has_the_attempts_of_its_page() {
    let responses = [
        Response::json(503, ""),
        Response::json(200, r#"[{"id":7}]"#),
    ];
    let server = Server::start(responses).await.unwrap();
    let builder = Wethod::builder().company("acme").token("t");
    let wethod = builder.base_url(server.base_url()).build().unwrap();
    let error = wethod.budgets().list().send().await.unwrap_err();
    assert!(error.is_record() && error.record_id() == Some("7"));
    assert_eq!((error.status(), error.attempts()), (Some(200), 2));
    assert_eq!(error.operation(), Some("listBudgets"));
}
