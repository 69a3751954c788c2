//! Lists from the first record to the last: paging, portions, and the guarantees of a stream.

mod clients;

use clients::{piriod, wethod};
use futures_util::{StreamExt, TryStreamExt as _};
use planwire::{Error, Page, Piriod, RecordStream, Wethod};
use planwire_sandbox::Sandbox;
use planwire_tests::{Response, Server};

fn levels(ids: std::ops::Range<u32>) -> Response {
    let records: Vec<_> = ids.map(|id| format!(
        r#"{{"id":{id},"created_at":"2025-11-06T09:54:31.684Z","updated_at":"2025-11-06T09:54:31.684Z","product_id":1,"level_id":1,"days":5.5}}"#
    )).collect();
    Response::json(200, &format!("[{}]", records.join(",")))
}

fn plans(count: u32, ids: std::ops::Range<u32>, next: &str) -> Response {
    let records: Vec<_> = ids.map(|id| format!(
        r#"{{"product":"pro_1","name":"n","description":"","frequency":"monthly","currency":"EUR","amount":9.90,"id":"pla_{id}","sku":null,"exempt":false,"usage_scheme":"licensed","usage_aggregation":null,"tiers_mode":null,"tiers":null,"unit_label":null,"status":"active","archived":null,"created":"2023-11-07T05:31:56Z","updated":"2023-11-07T05:31:56Z"}}"#
    )).collect();
    Response::json(
        200,
        &format!(
            r#"{{"count":{count},"next":{next},"previous":null,"results":[{}]}}"#,
            records.join(",")
        ),
    )
}

#[tokio::test]
async fn a_bare_array_ends_with_a_short_page() {
    // Neighbouring pages overlap by a record. The last request is for a page after the end.
    let server = Server::start([levels(0..3), levels(2..5), levels(4..7), levels(6..7)])
        .await
        .unwrap();
    let all = wethod(&server)
        .product_levels()
        .list()
        .page_size(3)
        .concurrency(1)
        .all()
        .await
        .unwrap();
    assert_eq!(
        all.iter()
            .map(|level| level.id.get().unwrap())
            .collect::<Vec<_>>(),
        (0..7).collect::<Vec<_>>()
    );
    assert_eq!(
        server.targets(),
        [0, 2, 4, 6, 8].map(|offset| format!("/api/product-levels?limit=3&offset={offset}"))
    );
}

#[tokio::test]
async fn numbered_pages_end_with_the_count() {
    let server = Server::start([plans(4, 0..2, "null"), plans(4, 2..4, "null")])
        .await
        .unwrap();
    let all = piriod(&server)
        .plans()
        .list()
        .page_size(2)
        .without_overlap()
        .concurrency(1)
        .all()
        .await
        .unwrap();
    assert_eq!(all.len(), 4);
    assert_eq!(
        server.targets(),
        ["/plans/?page=1&page_size=2", "/plans/?page=2&page_size=2"]
    );
}

#[tokio::test]
async fn a_next_link_changes_nothing() {
    let elsewhere = Server::start([Response::json(500, "")]).await.unwrap();
    let link = format!("\"{}/plans/?page=2\"", elsewhere.base_url());
    let server = Server::start([
        plans(3, 0..2, &link),
        plans(3, 2..3, "\"not even a link\""),
        Response::json(404, ""),
    ])
    .await
    .unwrap();
    assert_eq!(
        piriod(&server)
            .plans()
            .list()
            .page_size(2)
            .without_overlap()
            .concurrency(1)
            .all()
            .await
            .unwrap()
            .len(),
        3
    );
    assert!(elsewhere.requests().is_empty());
}

#[tokio::test]
async fn no_more_records_are_requested_than_needed() {
    let server = Server::start([levels(0..100), levels(99..150)])
        .await
        .unwrap();
    let list = wethod(&server).product_levels().list();
    assert_eq!(list.clone().max_items(150).all().await.unwrap().len(), 150);
    assert!(list.clone().max_items(0).all().await.unwrap().is_empty());
    assert_eq!(
        server.targets(),
        [
            "/api/product-levels?limit=100&offset=0",
            "/api/product-levels?limit=51&offset=99"
        ]
    );
    let server = Server::start([plans(1_000, 0..100, "null"), plans(1_000, 75..150, "null")])
        .await
        .unwrap();
    assert_eq!(
        piriod(&server)
            .plans()
            .list()
            .max_items(150)
            .all()
            .await
            .unwrap()
            .len(),
        150
    );
    assert_eq!(
        server.targets(),
        [
            "/plans/?page=1&page_size=100",
            "/plans/?page=2&page_size=75"
        ]
    );
}

#[tokio::test]
async fn a_page_has_a_status_headers_and_perhaps_a_total() {
    let server = Server::start([plans(142, 0..1, "null")]).await.unwrap();
    let page = piriod(&server).plans().list().send().await.unwrap();
    assert_eq!(
        (page.status(), page.total(), page.len()),
        (200, Some(142), 1)
    );
    assert_eq!(page.headers().get("Content-Type"), Some("application/json"));
    assert_eq!(page[0].amount.to_string(), "9.90");
    assert!(page[0].archived.is_none() && page[0].tiers.is_none());
}

#[tokio::test]
async fn a_dropped_call_loses_nothing() {
    let server = Server::start([levels(0..2), levels(1..3), levels(2..3)])
        .await
        .unwrap();
    let mut stream = wethod(&server)
        .product_levels()
        .list()
        .page_size(2)
        .concurrency(1)
        .stream();
    let mut seen = Vec::new();
    loop {
        // Every other call is cancelled as soon as it waits.
        let outcome = tokio::select! {
            biased;
            outcome = stream.try_next() => Some(outcome),
            () = std::future::ready(()) => None,
        };
        match outcome {
            Some(Ok(Some(level))) => seen.push(level.id.get().unwrap()),
            Some(other) => break assert!(other.unwrap().is_none()),
            None => tokio::task::yield_now().await,
        }
    }
    assert_eq!(seen, [0, 1, 2]);
    assert_eq!(server.targets().len(), 4);
}

#[tokio::test]
async fn a_stream_ends_with_its_first_error() {
    let server = Server::start([levels(0..2), Response::json(404, "")])
        .await
        .unwrap();
    let list = wethod(&server)
        .product_levels()
        .list()
        .page_size(2)
        .concurrency(1);
    let mut stream = list.stream();
    for _ in 0..2 {
        assert!(StreamExt::next(&mut stream).await.unwrap().is_ok());
    }
    let error = StreamExt::next(&mut stream).await.unwrap().unwrap_err();
    assert!(error.is_not_found());
    let position = "1/1/2/1@1762422871684000,0@1762422871684000";
    assert_eq!(error.resume_at().unwrap().to_string(), position);
    assert!(StreamExt::next(&mut stream).await.is_none());
    assert_eq!(server.targets().len(), 2);
}

#[tokio::test]
async fn records_before_an_error_are_returned() {
    let server = Server::start([levels(0..2), Response::json(404, "")])
        .await
        .unwrap();
    let list = wethod(&server)
        .product_levels()
        .list()
        .page_size(2)
        .concurrency(1);
    let incomplete = list.all_or_incomplete().await.unwrap_err();
    assert!(incomplete.is_not_found());
    insta::assert_snapshot!(incomplete, @"listProductLevels: 404 Not Found (after 2 records)");
    assert_eq!(incomplete.into_records().len(), 2);
}

#[tokio::test]
async fn a_list_is_resumed_after_the_last_record() {
    let server = Server::start([levels(0..3), Response::json(404, "")])
        .await
        .unwrap();
    let list = wethod(&server)
        .product_levels()
        .list()
        .page_size(3)
        .concurrency(1);
    let position = list
        .clone()
        .all()
        .await
        .unwrap_err()
        .resume_at()
        .unwrap()
        .to_string();
    // Two records before the position were deleted meanwhile, so record 2 is at the place of record 0.
    let server = Server::start([levels(4..7), levels(2..5), levels(6..7)])
        .await
        .unwrap();
    let list = wethod(&server)
        .product_levels()
        .list()
        .concurrency(1)
        .resume(position.parse().unwrap());
    let mut stream = list.stream();
    let mut seen = Vec::new();
    while let Some(level) = stream.try_next().await.unwrap() {
        seen.push(level.id.get().unwrap());
    }
    assert_eq!(seen, [3, 4, 5, 6]);
    assert_eq!(
        server.targets(),
        [2, 0, 4, 6].map(|offset| format!("/api/product-levels?limit=3&offset={offset}"))
    );
}

#[tokio::test]
async fn pages_come_with_their_position() {
    let server = Server::start([levels(0..3), levels(2..4)]).await.unwrap();
    let mut pages = wethod(&server)
        .product_levels()
        .list()
        .page_size(3)
        .concurrency(1)
        .pages();
    let page = pages.try_next().await.unwrap().unwrap();
    assert_eq!((page.len(), page.status()), (3, 200));
    let position = page.next_position().unwrap().to_string();
    assert!(
        position.starts_with("1/2/3/2@1762422871684000,1@"),
        "{position}"
    );
    // By offset, only the end of the list identifies the last page.
    let page = pages.try_next().await.unwrap().unwrap();
    assert_eq!((page.len(), page.next_position().is_some()), (1, true));
    assert!(pages.try_next().await.unwrap().is_none());
}

/// Returns three product levels, of which the second is unreadable.
fn one_bad_level() -> Response {
    let level = |id: u32, days: &str| {
        format!(
            r#"{{"id":{id},"created_at":"2025-11-06T09:54:31.684Z","updated_at":"2025-11-06T09:54:31.684Z","product_id":1,"level_id":1,"days":{days}}}"#
        )
    };
    Response::json(
        200,
        &format!(
            "[{},{},{}]",
            level(1, "1.5"),
            level(2, "null"),
            level(3, "3.5")
        ),
    )
}

#[tokio::test]
async fn an_unreadable_record_does_not_fail_its_page() {
    let server = Server::start([one_bad_level()]).await.unwrap();
    let list = wethod(&server).product_levels().list();
    let mut stream = list.clone().stream();
    assert_eq!(stream.try_next().await.unwrap().unwrap().id.get(), Some(1));
    let error = stream.try_next().await.unwrap_err();
    assert!(error.is_record() && error.is_decode());
    assert_eq!(
        (error.record_index(), error.record_id(), error.record_path()),
        (Some(1), Some("2"), Some("days"))
    );
    assert_eq!(stream.try_next().await.unwrap().unwrap().id.get(), Some(3));
    assert!(stream.try_next().await.unwrap().is_none());

    let incomplete = list.clone().all_or_incomplete().await.unwrap_err();
    assert!(incomplete.is_record() && incomplete.records().len() == 1);
    assert!(list.clone().send().await.unwrap_err().is_record());

    let page = list.clone().pages().try_next().await.unwrap().unwrap();
    assert_eq!((page.len(), page.unreadable().len()), (2, 1));
}

#[tokio::test]
async fn bad_records_can_be_skipped() {
    let server = Server::start([one_bad_level()]).await.unwrap();
    let seen = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let report = seen.clone();
    let list = wethod(&server).product_levels().list();
    let list = list.skip_bad(move |error| {
        report
            .lock()
            .unwrap()
            .push(error.record_id().map(str::to_owned))
    });
    assert_eq!(list.clone().all().await.unwrap().len(), 2);
    assert_eq!(list.send().await.unwrap().len(), 2);
    assert_eq!(
        *seen.lock().unwrap(),
        [Some("2".to_owned()), Some("2".to_owned())]
    );
}

#[tokio::test]
async fn a_stream_implements_the_trait_of_futures() {
    let server = Server::start([levels(0..2)]).await.unwrap();
    let stream = wethod(&server).product_levels().list().stream();
    let days: Vec<_> = stream
        .map_ok(|level| level.days.to_string())
        .try_collect()
        .await
        .unwrap();
    assert_eq!(days, ["5.5", "5.5"]);
}

#[tokio::test]
#[allow(
    clippy::needless_borrows_for_generic_args,
    reason = "references are accepted too, which this tests"
)]
async fn identifiers_lead_from_record_to_list() {
    let server = Server::start([levels(0..1)]).await.unwrap();
    let wethod = wethod(&server);
    let levels = wethod.product_levels().list().send().await.unwrap();
    for level in &levels[..] {
        let some = Some(level.level_id);
        wethod
            .product_levels()
            .list()
            .product_id(level.product_id)
            .level_id(some)
            .send()
            .await
            .unwrap();
        wethod
            .product_levels()
            .list()
            .product_id(&level.product_id)
            .level_id(some.as_ref())
            .send()
            .await
            .unwrap();
    }
    assert_eq!(
        server.targets()[1],
        "/api/product-levels?level_id=1&product_id=1"
    );
    assert_eq!(server.targets()[2], server.targets()[1]);
}

#[tokio::test]
async fn raw_records_are_unchanged() {
    let json = r#"{"id": 1.50, "unheard_of": [null, {"b":1,"a":2}]}"#;
    let server = Server::start([Response::json(200, &format!("[{json}]"))])
        .await
        .unwrap();
    let all = wethod(&server)
        .raw_list("listBudgets")
        .unwrap()
        .all()
        .await
        .unwrap();
    assert_eq!(all[0].as_json(), json);
}

#[test]
fn clients_can_be_shared_and_calls_moved() {
    fn shared<T: Clone + Send + Sync + Unpin + 'static>() {}
    fn sent<T: Send + Unpin>() {}
    fn value<T: Send>(_: T) {}
    shared::<Wethod>();
    shared::<Piriod>();
    shared::<planwire::wethod::budgets::ListBudgets>();
    sent::<RecordStream<planwire::wethod::Budget>>();
    sent::<Page<planwire::piriod::Plan>>();
    sent::<Error>();
    let wethod = Wethod::builder()
        .company("acme")
        .token("t")
        .base_url("http://127.0.0.1:1")
        .build()
        .unwrap();
    value(wethod.budgets().list().all());
    value(wethod.budgets().list().send());
}

#[tokio::test]
async fn a_page_from_send_leads_to_the_next() {
    let sandbox = Sandbox::builder().records(5).start().await.unwrap();
    let (wethod, piriod) = (clients::wethod_of(&sandbox), clients::piriod_of(&sandbox));
    let mut budgets = Vec::new();
    let mut list = wethod.budgets().list().page_size(2);
    // Wethod does not mark the last page.
    for _ in 0..6 {
        let page = list.clone().send().await.unwrap();
        budgets.extend(page.iter().map(|it| it.id.get().unwrap()));
        let Some(next) = page.next_position() else {
            break;
        };
        let stored = serde_json::to_string(next).unwrap();
        let rest = wethod
            .budgets()
            .list()
            .resume(serde_json::from_str(&stored).unwrap());
        let rest = rest.all().await.unwrap();
        assert_eq!(rest.len() + budgets.len(), 5);
        list = wethod
            .budgets()
            .list()
            .page_size(2)
            .offset(budgets.len() as u64);
    }
    assert_eq!(budgets, [1, 2, 3, 4, 5]);
    let plans = |page| piriod.plans().list().page_size(2).page(page);
    let first = plans(1).send().await.unwrap();
    let rest = piriod
        .plans()
        .list()
        .resume(first.next_position().unwrap().clone());
    assert_eq!(rest.all().await.unwrap().len(), 3);
    let (middle, last) = (
        plans(2).send().await.unwrap(),
        plans(3).send().await.unwrap(),
    );
    assert_eq!(
        (middle.next_position().is_some(), middle.is_last()),
        (true, false)
    );
    assert_eq!(
        (last.next_position().is_some(), last.is_last()),
        (false, true)
    );
}

#[tokio::test]
async fn send_resumes_page_by_page() {
    let sandbox = Sandbox::builder().records(5).start().await.unwrap();
    let (wethod, piriod) = (clients::wethod_of(&sandbox), clients::piriod_of(&sandbox));
    let mut budgets = Vec::new();
    let mut page = wethod.budgets().list().page_size(2).send().await.unwrap();
    while !page.is_last() {
        budgets.extend(page.iter().map(|it| it.id.get().unwrap()));
        let Some(next) = page.next_position().cloned() else {
            break;
        };
        let list = wethod.budgets().list().page_size(2).resume(next);
        page = list.send().await.unwrap();
    }
    assert_eq!(budgets, [1, 2, 3, 4, 5]);
    let mut plans = 0;
    let mut page = piriod.plans().list().page_size(2).send().await.unwrap();
    loop {
        plans += page.len();
        let Some(next) = page.next_position().cloned() else {
            break;
        };
        let list = piriod.plans().list().page_size(2).resume(next);
        page = list.send().await.unwrap();
    }
    assert_eq!((plans, page.is_last()), (5, true));
}

#[tokio::test]
async fn a_stream_that_is_stopped_has_a_position() {
    let sandbox = Sandbox::builder().records(5).start().await.unwrap();
    let wethod = clients::wethod_of(&sandbox);
    let mut stream = wethod.budgets().list().page_size(2).stream();
    assert_eq!(stream.position(), None);
    for _ in 0..3 {
        stream.try_next().await.unwrap();
    }
    let position = stream.position().unwrap();
    drop(stream);
    let rest = wethod
        .budgets()
        .list()
        .resume(position)
        .all()
        .await
        .unwrap();
    let rest: Vec<_> = rest.iter().map(|it| it.id.get()).collect();
    assert_eq!(rest, [Some(4), Some(5)]);
}

#[tokio::test]
async fn the_maximum_page_number_is_accepted() {
    let server = Server::start([plans(1_000, 0..1, r#""x""#), levels(0..1)])
        .await
        .unwrap();
    let page = piriod(&server)
        .plans()
        .list()
        .page_size(100)
        .page(i64::MAX as u64)
        .send()
        .await;
    let page = page.unwrap();
    assert_eq!((page.next_position(), page.is_last()), (None, false));
    let page = wethod(&server)
        .product_levels()
        .list()
        .offset(i64::MAX as u64);
    assert!(page.send().await.unwrap().next_position().is_none());
}
