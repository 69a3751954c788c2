//! Pages that are fetched ahead: the requests and the time of a list, and callers that slow it down.

mod clients;

use std::time::Duration;

use clients::{piriod_of, wethod_of};
use planwire_sandbox::Sandbox;
use tokio::time::Instant;

async fn sandbox(records: u64) -> Sandbox {
    let latency = Duration::from_millis(50);
    Sandbox::builder()
        .records(records)
        .latency(latency)
        .record_requests()
        .start()
        .await
        .unwrap()
}

/// Returns the queries of the requests so far, in the order of their arrival.
fn queries(sandbox: &Sandbox) -> Vec<String> {
    sandbox
        .requests()
        .iter()
        .map(|request| request.query().unwrap_or_default().to_owned())
        .collect()
}

#[tokio::test(start_paused = true)]
async fn a_list_of_one_page_costs_one_request_and_by_offset_one_for_its_end() {
    let sandbox = sandbox(99).await;
    assert_eq!(
        wethod_of(&sandbox)
            .budgets()
            .list()
            .concurrency(16)
            .all()
            .await
            .unwrap()
            .len(),
        99
    );
    assert_eq!(
        piriod_of(&sandbox)
            .plans()
            .list()
            .concurrency(16)
            .all()
            .await
            .unwrap()
            .len(),
        99
    );
    assert_eq!(
        queries(&sandbox),
        [
            "limit=100&offset=0",
            "limit=100&offset=98",
            "page=1&page_size=100"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_list_of_a_hundred_pages_costs_few_more() {
    for concurrency in [1, 4, 16] {
        let sandbox = sandbox(10_000).await;
        assert_eq!(
            wethod_of(&sandbox)
                .budgets()
                .list()
                .concurrency(concurrency)
                .all()
                .await
                .unwrap()
                .len(),
            10_000
        );
        let requests = sandbox.requests().len();
        // A hundred full pages, one more for the overlaps, the end, the updates meanwhile, and pages in
        // flight.
        assert!(
            requests <= 104 + concurrency,
            "{requests} requests at {concurrency}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn no_page_beyond_the_last_is_requested_if_the_total_is_known() {
    let sandbox = sandbox(1_000).await;
    assert_eq!(
        piriod_of(&sandbox)
            .plans()
            .list()
            .concurrency(16)
            .all()
            .await
            .unwrap()
            .len(),
        1_000
    );
    // Ten full pages, and the overlaps.
    assert_eq!(sandbox.requests().len(), 11);
    let without_overlap = piriod_of(&sandbox).plans().list().without_overlap();
    assert_eq!(without_overlap.all().await.unwrap().len(), 1_000);
    assert_eq!(sandbox.requests().len(), 11 + 10);
}

#[tokio::test(start_paused = true)]
async fn five_records_take_one_request_for_five() {
    let sandbox = sandbox(1_000).await;
    assert_eq!(
        wethod_of(&sandbox)
            .budgets()
            .list()
            .max_items(5)
            .concurrency(8)
            .all()
            .await
            .unwrap()
            .len(),
        5
    );
    assert_eq!(
        piriod_of(&sandbox)
            .plans()
            .list()
            .max_items(5)
            .concurrency(8)
            .all()
            .await
            .unwrap()
            .len(),
        5
    );
    assert_eq!(
        queries(&sandbox),
        ["limit=5&offset=0", "page=1&page_size=5"]
    );
}

#[tokio::test(start_paused = true)]
async fn small_pages_work() {
    let sandbox = sandbox(25).await;
    for size in [1, 2, 3] {
        assert_eq!(
            wethod_of(&sandbox)
                .budgets()
                .list()
                .page_size(size)
                .all()
                .await
                .unwrap()
                .len(),
            25
        );
        assert_eq!(
            piriod_of(&sandbox)
                .plans()
                .list()
                .page_size(size)
                .all()
                .await
                .unwrap()
                .len(),
            25
        );
        assert_eq!(
            piriod_of(&sandbox)
                .plans()
                .list()
                .page_size(size)
                .without_overlap()
                .all()
                .await
                .unwrap()
                .len(),
            25
        );
    }
    assert!(
        wethod_of(&sandbox)
            .budgets()
            .list()
            .page_size(0)
            .all()
            .await
            .unwrap_err()
            .is_invalid_request()
    );
}

/// The clock is paused, so this measures the schedule and not the speed of this machine.
#[tokio::test(start_paused = true)]
async fn eight_at_once_take_about_an_eighth_of_the_time() {
    let sandbox = sandbox(10_000).await;
    let mut took = Vec::new();
    for concurrency in [1, 8] {
        let started = Instant::now();
        wethod_of(&sandbox)
            .budgets()
            .list()
            .concurrency(concurrency)
            .all()
            .await
            .unwrap();
        took.push(started.elapsed());
    }
    assert!(took[0] >= took[1] * 6, "{took:?}");
}

#[tokio::test(start_paused = true)]
async fn a_slow_reader_limits_the_pages_ahead() {
    let sandbox = sandbox(10_000).await;
    let mut stream = wethod_of(&sandbox).budgets().list().concurrency(4).stream();
    for _ in 0..1_000 {
        stream.try_next().await.unwrap().unwrap();
    }
    // Pages in flight arrive.
    tokio::time::sleep(Duration::from_secs(60)).await;
    let asked = sandbox.requests().len();
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert_eq!(sandbox.requests().len(), asked);
    assert!(asked <= 11 + 4, "{asked}");
}

#[tokio::test(start_paused = true)]
async fn a_dropped_stream_sends_no_more_requests() {
    let sandbox = sandbox(10_000).await;
    let mut stream = wethod_of(&sandbox).budgets().list().concurrency(8).stream();
    for _ in 0..1_500 {
        stream.try_next().await.unwrap().unwrap();
    }
    drop(stream);
    let asked = sandbox.requests().len();
    tokio::time::sleep(Duration::from_secs(3600)).await;
    assert_eq!(sandbox.requests().len(), asked);
}
