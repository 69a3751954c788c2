//! Lists that grow while they are read, and limits that are larger than any list.

use planwire_sandbox::{ListBehaviour, ListChange};

use crate::clients::wethod_of;
use crate::reading::{Api, BOTH, How, at, server};

fn growing(place: u64, records: u64) -> ListBehaviour {
    ListBehaviour::new().before_each_request(ListChange::Insert { at: place, records })
}

#[tokio::test(start_paused = true)]
async fn a_growing_list_of_numbered_pages_ends() {
    let ids = Api::Piriod.ids(530).await;
    for (place, records) in [
        (0, 1),
        (0, 30),
        (u64::MAX, 1),
        (u64::MAX, 30),
        (u64::MAX, 100),
        (u64::MAX, 150),
    ] {
        for concurrency in [1, 4] {
            let case = (place, records, concurrency);
            let behaviour = growing(place, records);
            let outcome = Api::Piriod.read(530, behaviour, at(concurrency)).await;
            outcome.has_once(&ids, case);
        }
    }
}

/// A list that grows at the front by more than a page per request cannot be read to its end: it ends with an
/// error.
#[tokio::test(start_paused = true)]
async fn a_list_that_grows_too_fast_ends_with_an_error() {
    let ids = Api::Piriod.ids(530).await;
    for concurrency in [1, 4] {
        let outcome = Api::Piriod
            .read(530, growing(0, 150), at(concurrency))
            .await;
        outcome.has_nothing_twice(concurrency);
        match &outcome.error {
            None => outcome.has_once(&ids, concurrency),
            Some(error) => assert!(
                error.is_lost_place() || error.is_incomplete(),
                "{concurrency}: {error:?}"
            ),
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_growing_list_of_offsets_makes_progress() {
    let ids = Api::Wethod.ids(530).await;
    for records in [1, 100, 150] {
        for concurrency in [1, 4] {
            let case = (records, concurrency);
            let sandbox = server(530, growing(u64::MAX, records));
            let sandbox = sandbox.start().await.unwrap();
            let list = wethod_of(&sandbox).budgets().list();
            let mut stream = list.concurrency(concurrency).stream();
            // It grows as fast as it is read, and each record arrives in its place.
            let wanted = if records < 100 { 530 } else { 2_000 };
            for place in 0..wanted {
                let budget = stream.try_next().await.unwrap().unwrap();
                if let Some(id) = ids.get(place) {
                    assert_eq!(budget.id.to_string(), *id, "{case:?}");
                }
            }
            assert!(
                sandbox.requests().len() <= 2 * wanted / 99 + concurrency + 5,
                "{case:?}"
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_growing_list_of_offsets_ends_with_its_limit() {
    for concurrency in [1, 4] {
        let how = How {
            max_items: Some(2_000),
            ..at(concurrency)
        };
        let outcome = Api::Wethod.read(530, growing(u64::MAX, 150), how).await;
        assert!(outcome.error.is_none(), "{:?}", outcome.error);
        assert_eq!(outcome.ids.len(), 2_000);
        outcome.has_nothing_twice(concurrency);
        outcome.took_at_most(21 + concurrency + 5, concurrency);
    }
}

#[tokio::test(start_paused = true)]
async fn a_limit_beyond_any_list_returns_the_list() {
    for api in BOTH {
        let ids = api.ids(230).await;
        for most in [u64::MAX, i64::MAX as u64, u64::from(u32::MAX)] {
            let how = How {
                max_items: Some(most),
                ..How::default()
            };
            let outcome = api.read(230, ListBehaviour::new(), how).await;
            outcome.is_exactly(&ids, (api, most));
            outcome.took_at_most(3 + 4 + 5, (api, most));
        }
    }
}
