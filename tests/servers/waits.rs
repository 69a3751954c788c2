//! Servers that refuse requests for a while and state the time to wait.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use planwire_tests::{Response, Server};
use tokio::time::Instant;

use crate::clients::wethod;

/// Returns a page of a list of so many levels.
fn page(target: &str, total: u64) -> Response {
    let number = |name: &str| {
        let (_, query) = target.split_once('?')?;
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(own, _)| *own == name)?.1.parse::<u64>().ok()
    };
    let offset = number("offset").unwrap_or(0).min(total);
    let end = total.min(offset + number("limit").unwrap_or(100));
    let records: Vec<_> = (offset..end)
        .map(|id| {
            format!(
                r#"{{"id":{id},"created_at":"2025-11-06T09:54:31.684Z","updated_at":"2025-11-06T09:54:31.684Z","product_id":1,"level_id":1,"days":5.5}}"#
            )
        })
        .collect();
    Response::json(200, &format!("[{}]", records.join(",")))
}

#[tokio::test(start_paused = true)]
async fn the_server_refuses_all_requests_for_a_while() {
    const REFUSED_FOR: Duration = Duration::from_millis(2_500);
    let refusals = Arc::new(Mutex::new(Vec::new()));
    let (log, mut served) = (refusals.clone(), 0);
    let mut began = None;
    let server = Server::start_with(move |target| {
        // 64 requests are in flight by then.
        served += 1;
        if served > 150 {
            let began = *began.get_or_insert_with(Instant::now);
            if began.elapsed() < REFUSED_FOR {
                log.lock().unwrap().push(began.elapsed());
                return Some(Response::with_headers(429, &[("retry-after", "1")], "{}"));
            }
        }
        Some(page(target, 40_000))
    });
    let server = server.await.unwrap();
    let list = wethod(&server).product_levels().list().concurrency(64);
    let levels = list.all().await.unwrap();
    let ids: Vec<_> = levels.iter().map(|level| level.id.get().unwrap()).collect();
    assert_eq!(ids.len(), 40_000);
    assert!(ids.iter().copied().eq(0..40_000));

    // Those in flight are refused; then nothing is sent for the second that the server requested.
    let refusals = refusals.lock().unwrap();
    let second = Duration::from_secs(1);
    let early: Vec<_> = refusals
        .iter()
        .filter(|at| (Duration::from_millis(50)..second).contains(*at))
        .collect();
    assert!(early.is_empty(), "{early:?}");
    let late = refusals.iter().filter(|at| **at >= second).count();
    assert!(refusals.len() - late >= 32, "{refusals:?}");
    assert!(refusals.len() <= 3 * 64, "{}", refusals.len());
}
