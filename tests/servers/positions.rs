//! Servers that ignore or clamp the position, do not page at all, or count wrongly.

use planwire_sandbox::{Clamp, ListBehaviour};

use crate::reading::{Api, BOTH, at, bound};

#[tokio::test(start_paused = true)]
async fn the_server_ignores_the_position() {
    for api in BOTH {
        let ids = api.ids(950).await;
        for concurrency in [1, 4, 16] {
            let case = (api, concurrency);
            let behaviour = ListBehaviour::new().ignore(api.position());
            let outcome = api.read(950, behaviour, at(concurrency)).await;
            let error = outcome.error.as_ref().expect("a list that is never paged");
            assert!(error.is_paging_ignored(), "{case:?}: {error:?}");
            let text = error.to_string();
            assert!(text.contains(&format!("`{}`", api.position())), "{text}");
            assert_eq!(outcome.ids, ids[..outcome.ids.len()], "{case:?}");
            outcome.took_at_most(5 + concurrency, case);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_ignores_the_position_of_a_list_of_one_page() {
    for api in BOTH {
        let ids = api.ids(60).await;
        let behaviour = ListBehaviour::new().ignore(api.position());
        let outcome = api.read(60, behaviour, at(4)).await;
        // All records arrived. A reader can prove it, or report that it cannot go further.
        assert_eq!(outcome.ids, ids, "{api:?}");
        if let Some(error) = &outcome.error {
            assert!(error.is_paging_ignored(), "{api:?}: {error:?}");
        }
        outcome.took_at_most(5 + 4, api);
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_clamps_the_position() {
    for api in BOTH {
        for records in [530, 500, 950, 101, 100, 60, 1] {
            let ids = api.ids(records).await;
            for clamp in [Clamp::LastPage, Clamp::FullPage] {
                for concurrency in [1, 4, 16] {
                    let case = (api, records, clamp, concurrency);
                    let behaviour = ListBehaviour::new().clamp_position(clamp);
                    let outcome = api.read(records, behaviour, at(concurrency)).await;
                    outcome.is_exactly(&ids, case);
                    let pages = (records as usize).div_ceil(99);
                    outcome.took_at_most(pages + 2 * concurrency + 8, case);
                }
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_does_not_page() {
    for api in BOTH {
        for records in [950, 101, 100, 60, 0] {
            let ids = api.ids(records).await;
            for concurrency in [1, 4] {
                let case = (api, records, concurrency);
                let behaviour = ListBehaviour::new().unpaged();
                let outcome = api.read(records, behaviour, at(concurrency)).await;
                outcome.is_exactly(&ids, case);
                outcome.took_at_most(5 + concurrency, case);
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_does_not_page_and_counts_wrongly() {
    let ids = Api::Piriod.ids(950).await;
    for count in [0, 100, 949] {
        let behaviour = ListBehaviour::new().unpaged().count(count);
        let outcome = Api::Piriod.read(950, behaviour, at(4)).await;
        outcome.is_exactly(&ids, count);
        outcome.took_at_most(9, count);
    }
    // More than exist: all records arrived, and only the count contradicts.
    let behaviour = ListBehaviour::new().unpaged().count(1_000);
    let outcome = Api::Piriod.read(950, behaviour, at(4)).await;
    assert_eq!(outcome.ids, ids);
    if let Some(error) = &outcome.error {
        assert!(error.is_incomplete(), "{error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_count_is_wrong_while_there_is_a_next_page() {
    let ids = Api::Piriod.ids(530).await;
    for count in [0, 1, 100, 529, 600] {
        for concurrency in [1, 4] {
            let case = (count, concurrency);
            let behaviour = ListBehaviour::new().count(count);
            let outcome = Api::Piriod.read(530, behaviour, at(concurrency)).await;
            outcome.has_nothing_twice(case);
            outcome.took_at_most(bound(6, concurrency) + 200, case);
            match &outcome.error {
                None => outcome.is_exactly(&ids, case),
                Some(error) => assert!(error.is_incomplete(), "{case:?}: {error:?}"),
            }
        }
    }
}
