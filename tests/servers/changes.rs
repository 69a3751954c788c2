//! Lists whose records are deleted and inserted while they are read.

use planwire_sandbox::{ListBehaviour, ListChange};

use crate::reading::{Api, BOTH, How, at, bound};

fn insert(at: u64, records: u64) -> ListChange {
    ListChange::Insert { at, records }
}

#[tokio::test(start_paused = true)]
async fn one_deletion_and_one_insertion_leave_the_count_unchanged() {
    for api in BOTH {
        let ids = api.ids(530).await;
        for place in [200, 400, u64::MAX] {
            for request in [2, 3] {
                for concurrency in [1, 4] {
                    let case = (api, place, request, concurrency);
                    let behaviour = ListBehaviour::new()
                        .before_request(request, ListChange::Delete(3..4))
                        .before_request(request, insert(place, 1));
                    let outcome = api.read(530, behaviour, at(concurrency)).await;
                    outcome.has_once(&ids, case);
                    outcome.took_at_most(bound(6, concurrency), case);
                }
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn many_records_are_inserted_at_the_front() {
    for api in BOTH {
        let ids = api.ids(530).await;
        for records in [1, 99, 100, 250, 491] {
            for concurrency in [1, 4] {
                let case = (api, records, concurrency);
                let behaviour = ListBehaviour::new().before_request(2, insert(0, records));
                let outcome = api.read(530, behaviour, at(concurrency)).await;
                outcome.has_once(&ids, case);
                let pages = 6 + records as usize / 100;
                outcome.took_at_most(bound(pages, concurrency), case);
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn very_many_records_are_inserted_among_those_that_were_read() {
    for api in BOTH {
        let ids = api.ids(530).await;
        for concurrency in [1, 4] {
            let case = (api, concurrency);
            let behaviour = ListBehaviour::new().before_request(3, insert(50, 2_500));
            let outcome = api.read(530, behaviour, at(concurrency)).await;
            outcome.has_once(&ids, case);
            outcome.took_at_most(bound(31, concurrency), case);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_last_page_is_empty_after_deletions() {
    for api in BOTH {
        let ids = api.ids(2_000).await;
        for (request, concurrency) in [(20, 1), (18, 4), (10, 16)] {
            let case = (api, request, concurrency);
            let change = ListChange::Delete(0..150);
            let behaviour = ListBehaviour::new().before_request(request, change);
            let outcome = api.read(2_000, behaviour, at(concurrency)).await;
            outcome.has_once(&ids[150..], case);
            outcome.took_at_most(bound(20, concurrency), case);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_position_is_lost_with_pages_of_two() {
    for api in BOTH {
        let ids = api.ids(130).await;
        for concurrency in [1, 4] {
            let case = (api, concurrency);
            let change = ListChange::Delete(0..50);
            let behaviour = ListBehaviour::new().before_request(60, change);
            let how = How {
                page_size: Some(2),
                ..at(concurrency)
            };
            let outcome = api.read(130, behaviour, how).await;
            outcome.has_nothing_twice(case);
            outcome.took_at_most(bound(130, concurrency), case);
            match &outcome.error {
                None => outcome.has_once(&ids[50..], case),
                Some(error) => assert!(error.is_lost_place(), "{case:?}: {error:?}"),
            }
        }
    }
}

/// Deletes, inserts and moves records before each of many requests: no remaining record is lost.
#[tokio::test(start_paused = true)]
async fn a_list_changes_before_each_request() {
    for api in BOTH {
        let ids = api.ids(1_030).await;
        for concurrency in [1, 4, 16] {
            let case = (api, concurrency);
            // The records from 100 on stay; those before them are deleted, one by one.
            let behaviour = (2..60).fold(ListBehaviour::new(), |behaviour, request| {
                behaviour
                    .before_request(request, ListChange::Delete(0..1))
                    .before_request(request, insert(u64::MAX, 1))
            });
            let outcome = api.read(1_030, behaviour, at(concurrency)).await;
            outcome.has_once(&ids[100..], case);
            outcome.took_at_most(bound(11, concurrency), case);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn quiet_lists_cost_few_requests() {
    for api in BOTH {
        for records in [0, 1, 99, 100, 101, 530, 3_000] {
            let ids = api.ids(records).await;
            for concurrency in [1, 4, 16] {
                let case = (api, records, concurrency);
                let outcome = api
                    .read(records, ListBehaviour::new(), at(concurrency))
                    .await;
                outcome.is_exactly(&ids, case);
                let full = (records as usize).div_ceil(100);
                // Offsets overlap by one record of 100; numbered pages by one in eight or so.
                let overlap = match api {
                    Api::Wethod => full.div_ceil(99),
                    Api::Piriod => full.div_ceil(7),
                };
                outcome.took_at_most(full + overlap + concurrency + 5, case);
            }
        }
    }
}
