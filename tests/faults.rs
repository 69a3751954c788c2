//! Lists with faults, over real HTTP: 10,000 records on a bad day of a network and of a server.

mod clients;

use std::time::Duration;

use clients::{piriod_of, wethod_of};
use planwire::Error;
use planwire_sandbox::{Fault, Faults, RetryAfter, Sandbox};

const RECORDS: u64 = 10_000;

/// Returns all transient faults of a response.
fn every_fault() -> Vec<Fault> {
    vec![
        Fault::ResetBeforeHeaders,
        Fault::ResetAfterHeaders,
        Fault::BodyCutShort,
        Fault::GarbageWith200,
        Fault::ServerErrorHtml,
        Fault::BadGatewayEmpty,
        Fault::ServiceUnavailable { retry_after: None },
        Fault::ServiceUnavailable {
            retry_after: Some(RetryAfter::Seconds(2)),
        },
        Fault::RateLimited { retry_after: None },
        Fault::RateLimited {
            retry_after: Some(RetryAfter::RateLimitSeconds(3)),
        },
        Fault::RateLimited {
            retry_after: Some(RetryAfter::Seconds(1)),
        },
        Fault::Stall(Duration::from_secs(600)),
    ]
}

async fn sandbox(faults: Faults) -> Sandbox {
    Sandbox::builder()
        .records(RECORDS)
        .faults(faults)
        .start()
        .await
        .unwrap()
}

/// Returns faults for a fifth of all requests, of every kind.
fn a_fifth(seed: u64) -> Faults {
    Faults::rate(0.2).seed(seed).among(every_fault())
}

fn in_order(ids: impl Iterator<Item = Option<i64>>) {
    let ids: Vec<_> = ids.map(Option::unwrap).collect();
    let expected: Vec<_> = (1..=i64::try_from(RECORDS).unwrap()).collect();
    assert!(
        ids == expected,
        "{} records, the first that is out of place: {:?}",
        ids.len(),
        {
            ids.iter()
                .zip(&expected)
                .find(|(found, expected)| found != expected)
        }
    );
}

#[tokio::test(start_paused = true)]
async fn budgets_arrive_complete_and_in_order() {
    let sandbox = sandbox(a_fifth(1)).await;
    let all = wethod_of(&sandbox).budgets().list().all().await.unwrap();
    in_order(all.iter().map(|it| it.id.get()));
}

#[tokio::test(start_paused = true)]
async fn production_plans_arrive_complete_and_in_order() {
    let sandbox = sandbox(a_fifth(2)).await;
    let all = wethod_of(&sandbox)
        .production_plans()
        .list()
        .concurrency(8)
        .all()
        .await
        .unwrap();
    in_order(all.iter().map(|it| it.id.get()));
}

#[tokio::test(start_paused = true)]
async fn product_levels_arrive_complete_and_in_order() {
    let sandbox = sandbox(a_fifth(3)).await;
    let all = wethod_of(&sandbox)
        .product_levels()
        .list()
        .concurrency(1)
        .all()
        .await
        .unwrap();
    in_order(all.iter().map(|it| it.id.get()));
}

#[tokio::test(start_paused = true)]
async fn plans_arrive_complete_and_in_order() {
    let sandbox = sandbox(a_fifth(4)).await;
    let all = piriod_of(&sandbox)
        .plans()
        .list()
        .concurrency(16)
        .all()
        .await
        .unwrap();
    in_order(
        all.iter()
            .map(|it| it.id.as_str().trim_start_matches("pla_").parse().ok()),
    );
    let without_overlap = piriod_of(&sandbox)
        .plans()
        .list()
        .without_overlap()
        .all()
        .await
        .unwrap();
    assert_eq!(without_overlap.len(), all.len());
}

/// Applies each fault to every third request: the list is complete.
#[tokio::test(start_paused = true)]
async fn each_transient_fault_is_retried() {
    for fault in every_fault() {
        let faults = Faults::rate(0.33).seed(5).among([fault.clone()]);
        let sandbox = Sandbox::builder()
            .records(600)
            .faults(faults)
            .record_requests()
            .start()
            .await
            .unwrap();
        let all = wethod_of(&sandbox).budgets().list().all().await;
        let all = all.unwrap_or_else(|error| panic!("{fault:?}: {error}"));
        assert_eq!(all.len(), 600, "{fault:?}");
        let hit = sandbox
            .requests()
            .iter()
            .filter(|request| request.fault().is_some())
            .count();
        assert!(hit > 0, "{fault:?} never happened");
    }
}

/// Returns the error of a fault that is not transient.
async fn with_one(fault: Fault) -> Error {
    let faults = Faults::rate(1.0).seed(6).among([fault]);
    let sandbox = Sandbox::builder()
        .records(600)
        .faults(faults)
        .start()
        .await
        .unwrap();
    piriod_of(&sandbox).plans().list().all().await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn a_slow_response_ends_with_the_timeout_of_an_attempt() {
    let error = with_one(Fault::SlowDrip {
        bytes: 1,
        every: Duration::from_secs(5),
    })
    .await;
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_endless_body_ends_with_the_limit() {
    let error = with_one(Fault::EndlessBody).await;
    assert!(!error.is_retryable(), "{error}");
}

#[tokio::test(start_paused = true)]
async fn links_and_redirects_lead_nowhere() {
    let elsewhere = Sandbox::builder().record_requests().start().await.unwrap();
    let target = format!("{}/plans/?page=2", elsewhere.piriod().base_url());
    let error = with_one(Fault::Redirect(target.clone())).await;
    assert!(error.is_redirect(), "{error}");
    for link in [target, "http://api.piriod.com/plans/?page=2".to_owned()] {
        let faults = Faults::rate(1.0).seed(6).among([Fault::NextLink(link)]);
        let sandbox = Sandbox::builder()
            .records(600)
            .faults(faults)
            .start()
            .await
            .unwrap();
        assert_eq!(
            piriod_of(&sandbox)
                .plans()
                .list()
                .all()
                .await
                .unwrap()
                .len(),
            600
        );
    }
    assert!(elsewhere.requests().is_empty());
}

/// A server that is down for ten seconds only delays a list.
#[tokio::test(start_paused = true)]
async fn a_server_outage_delays_a_list() {
    let sandbox = Sandbox::builder().records(600).start().await.unwrap();
    let wethod = wethod_of(&sandbox);
    let mut stream = wethod
        .budgets()
        .list()
        .page_size(100)
        .concurrency(1)
        .stream();
    let mut seen = 0;
    while stream.try_next().await.unwrap().is_some() {
        seen += 1;
        if seen == 250 {
            sandbox.set_dead(true).unwrap();
            break;
        }
    }
    let rest = async {
        let mut rest = 0;
        while stream.try_next().await.unwrap().is_some() {
            rest += 1;
        }
        rest
    };
    let back = async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        sandbox.set_dead(false).unwrap();
    };
    let (rest, ()) = tokio::join!(rest, back);
    assert_eq!(seen + rest, 600);
}
