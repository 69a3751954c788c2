//! The client's own rate limit, over real HTTP.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use planwire::{CallOptions, Piriod, Wethod};
use planwire_sandbox::{Fault, Sandbox};
use tokio::task::JoinSet;
use tokio::time::Instant;

const HOUR: Duration = Duration::from_secs(3_600);
const MINUTE: Duration = Duration::from_secs(60);

fn builder(sandbox: &Sandbox) -> planwire::ClientBuilder<planwire::wethod::Settings> {
    let access = sandbox.wethod();
    Wethod::builder()
        .company(access.company())
        .token(access.token())
        .base_url(access.base_url())
}

async fn send(wethod: &Wethod) -> planwire::Result<()> {
    wethod.budgets().list().page_size(1).send().await.map(drop)
}

#[tokio::test(start_paused = true)]
async fn a_fast_client_is_never_refused_by_the_vendor() {
    let latency = Duration::from_millis(40);
    let sandbox = Sandbox::builder()
        .rate_limit(50, MINUTE)
        .latency(latency)
        .start()
        .await
        .unwrap();
    let patient = builder(&sandbox)
        .rate_limit(50, MINUTE)
        .max_rate_limit_wait(HOUR);
    // The first refusal would be an error.
    let wethod = patient.max_attempts(1).build().unwrap();
    let start = Instant::now();
    let mut calls = JoinSet::new();
    for _ in 0..200 {
        // Clones share the limit.
        let wethod = wethod.clone();
        calls.spawn(async move { send(&wethod).await });
    }
    for outcome in calls.join_all().await {
        outcome.unwrap();
    }
    assert!(
        (3 * MINUTE..5 * MINUTE).contains(&start.elapsed()),
        "{:?}",
        start.elapsed()
    );
}

#[tokio::test(start_paused = true)]
async fn without_a_limit_the_vendor_refuses() {
    let sandbox = Sandbox::builder()
        .rate_limit(2, MINUTE)
        .start()
        .await
        .unwrap();
    let wethod = builder(&sandbox)
        .no_rate_limit()
        .max_attempts(1)
        .build()
        .unwrap();
    for _ in 0..2 {
        send(&wethod).await.unwrap();
    }
    let error = send(&wethod).await.unwrap_err();
    assert!(error.is_rate_limited() && error.status() == Some(429));
}

#[tokio::test(start_paused = true)]
async fn a_spent_rate_limit_is_an_error() {
    let sandbox = Sandbox::builder().record_requests().start().await.unwrap();
    let wethod = builder(&sandbox).rate_limit(2, HOUR).build().unwrap();
    for _ in 0..2 {
        send(&wethod).await.unwrap();
    }
    let start = Instant::now();
    let error = send(&wethod).await.unwrap_err();
    assert!(error.is_rate_limited() && error.is_retryable() && error.status().is_none());
    assert_eq!((error.attempts(), error.retry_after()), (0, Some(HOUR)));
    insta::assert_snapshot!(error, @"listBudgets: the client's rate limit of 2 requests in 3600 s is used up; wait 3600 s");
    assert_eq!(
        (start.elapsed(), sandbox.requests().len()),
        (Duration::ZERO, 2)
    );
    // A call may wait longer than its client.
    let patient = CallOptions::new().max_rate_limit_wait(HOUR);
    wethod
        .budgets()
        .list()
        .options(patient)
        .send()
        .await
        .unwrap();
    assert_eq!(start.elapsed(), HOUR);
}

#[tokio::test(start_paused = true)]
async fn each_attempt_counts() {
    let sandbox = Sandbox::builder().record_requests().start().await.unwrap();
    let wethod = builder(&sandbox).rate_limit(2, HOUR).build().unwrap();
    sandbox.fault_next(Fault::BadGatewayEmpty);
    send(&wethod).await.unwrap();
    assert_eq!(send(&wethod).await.unwrap_err().attempts(), 0);
    // An attempt beyond the limit ends the call.
    let wethod = builder(&sandbox).rate_limit(1, HOUR).build().unwrap();
    sandbox.fault_next(Fault::BadGatewayEmpty);
    let error = send(&wethod).await.unwrap_err();
    assert!(error.is_rate_limited() && error.attempts() == 1);
    assert_eq!(sandbox.requests().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_wait_is_reported_and_ends_with_the_timeout_of_the_call() {
    let sandbox = Sandbox::start().await.unwrap();
    let told = Arc::new(Mutex::new(Vec::new()));
    let heard = told.clone();
    let limited = builder(&sandbox).rate_limit(1, MINUTE);
    let wethod = limited.on_wait(move |wait| heard.lock().unwrap().push(wait.to_string()));
    let wethod = wethod.build().unwrap();
    let start = Instant::now();
    send(&wethod).await.unwrap();
    let hasty = CallOptions::new().call_timeout(Duration::from_secs(59));
    let error = wethod
        .budgets()
        .list()
        .options(hasty)
        .send()
        .await
        .unwrap_err();
    assert!(error.is_rate_limited());
    assert_eq!(start.elapsed(), Duration::ZERO);
    send(&wethod).await.unwrap();
    assert_eq!(start.elapsed(), MINUTE);
    let told = told.lock().unwrap().join("\n");
    insta::assert_snapshot!(told, @"waiting 60 s (listBudgets: the client's rate limit of 1 request in 60 s is used up; attempt 1 of 6)");
}

#[test]
fn wethods_limit_is_known_and_piriods_is_not() {
    let (wethod, piriod) = (Wethod::builder(), Piriod::builder());
    assert!(format!("{wethod:?}").contains("rate_limit: Some((5000, 3600s))"));
    assert!(format!("{piriod:?}").contains("rate_limit: None"));
    let wethod = || Wethod::builder().company("acme").token("t");
    let errors = [
        wethod().rate_limit(0, HOUR).build().unwrap_err(),
        wethod().rate_limit(1, Duration::ZERO).build().unwrap_err(),
    ];
    insta::assert_snapshot!(errors.map(|error| error.to_string()).join("\n"), @"
    the rate limit must not be 0 requests; call `.no_rate_limit()` to disable it
    the rate limit's period must not be 0 s; call `.no_rate_limit()` to disable it
    ");
    wethod()
        .rate_limit(u32::MAX, Duration::MAX)
        .build()
        .unwrap();
}
