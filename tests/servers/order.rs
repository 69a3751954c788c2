//! Records that move, and orders that the server does not keep.

use planwire_sandbox::{ListBehaviour, ListChange};

use crate::reading::{BOTH, at, bound};

fn moved(from: u64, to: u64, updated: bool) -> ListChange {
    ListChange::Move { from, to, updated }
}

#[tokio::test(start_paused = true)]
async fn a_record_that_was_read_moves_to_the_end() {
    for api in BOTH {
        let ids = api.ids(530).await;
        for (request, updated, concurrency) in [
            (2, true, 1),
            (2, true, 4),
            (2, false, 1),
            (2, false, 4),
            (3, true, 1),
            (3, true, 16),
            (3, false, 1),
            (3, false, 16),
        ] {
            let case = (api, request, updated, concurrency);
            let change = moved(5, u64::MAX, updated);
            let behaviour = ListBehaviour::new().before_request(request, change);
            let outcome = api.read(530, behaviour, at(concurrency)).await;
            outcome.has_once(&ids, case);
            outcome.took_at_most(bound(6, concurrency), case);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_last_record_of_the_first_page_moves_down() {
    for api in BOTH {
        let ids = api.ids(300).await;
        for (from, to) in [(99, 159), (98, 158), (99, 299), (0, 100)] {
            for updated in [true, false] {
                for concurrency in [1, 4] {
                    let case = (api, from, to, updated, concurrency);
                    let change = moved(from, to, updated);
                    let behaviour = ListBehaviour::new().before_request(2, change);
                    let outcome = api.read(300, behaviour, at(concurrency)).await;
                    outcome.has_once(&ids, case);
                    outcome.took_at_most(bound(4, concurrency), case);
                }
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_record_that_was_not_read_moves_to_the_front() {
    // It is no longer on the pages already read, but its update shows it.
    for api in BOTH {
        let ids = api.ids(530).await;
        for concurrency in [1, 4] {
            let case = (api, concurrency);
            let behaviour = ListBehaviour::new().before_request(2, moved(400, 0, true));
            let outcome = api.read(530, behaviour, at(concurrency)).await;
            outcome.has_nothing_twice(case);
            assert!(outcome.error.is_none(), "{case:?}: {:?}", outcome.error);
            let unmoved = |id: &&String| **id != ids[400];
            let unmoved: Vec<_> = ids.iter().filter(unmoved).cloned().collect();
            outcome.has_once(&unmoved, case);
            outcome.took_at_most(bound(6, concurrency), case);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn tied_records_come_in_random_order() {
    for api in BOTH {
        let ids = api.ids(530).await;
        for group in [7, 150, 530] {
            for seed in 0..4 {
                for concurrency in [1, 4] {
                    let case = (api, group, seed, concurrency);
                    let behaviour = ListBehaviour::new().unstable_order(group, seed);
                    let outcome = api.read(530, behaviour, at(concurrency)).await;
                    outcome.has_all_or_says_so(&ids, case);
                    if let Some(error) = &outcome.error {
                        let text = error.to_string();
                        assert!(text.contains("order"), "{case:?}: {text}");
                    }
                }
            }
        }
    }
}
