//! Servers that return fewer records per page than requested.

use planwire_sandbox::ListBehaviour;

use crate::reading::{Api, BOTH, How, at, bound};

/// Returns the number of requests: the server's own pages, an overlap, those in flight, and those to learn
/// the size.
fn learned(size: usize, concurrency: usize) -> usize {
    530_usize.div_ceil(size - 1) + concurrency + 12
}

#[tokio::test(start_paused = true)]
async fn the_server_returns_at_most_so_many_records() {
    for api in BOTH {
        let ids = api.ids(530).await;
        for size in [50, 37, 99] {
            for concurrency in [1, 4, 16] {
                let case = (api, size, concurrency);
                let behaviour = ListBehaviour::new().max_page_size(size);
                let outcome = api.read(530, behaviour, at(concurrency)).await;
                outcome.is_exactly(&ids, case);
                outcome.took_at_most(learned(size as usize, concurrency), case);
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_returns_so_few_records_that_pages_cannot_overlap_everywhere() {
    for api in BOTH {
        let ids = api.ids(130).await;
        for size in 2..=7 {
            for concurrency in [1, 4] {
                let behaviour = ListBehaviour::new().max_page_size(size);
                let outcome = api.read(130, behaviour, at(concurrency)).await;
                outcome.is_exactly(&ids, (api, size, concurrency));
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_always_returns_so_many_records() {
    for api in BOTH {
        let ids = api.ids(530).await;
        for size in [20, 50] {
            for concurrency in [1, 4, 16] {
                let case = (api, size, concurrency);
                let behaviour = ListBehaviour::new().fixed_page_size(size);
                let outcome = api.read(530, behaviour, at(concurrency)).await;
                outcome.is_exactly(&ids, case);
                outcome.took_at_most(learned(size as usize, concurrency), case);
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_ignores_the_page_size_of_numbered_pages() {
    let ids = Api::Piriod.ids(530).await;
    for concurrency in [1, 4] {
        let behaviour = ListBehaviour::new().ignore("page_size");
        let outcome = Api::Piriod.read(530, behaviour, at(concurrency)).await;
        outcome.is_exactly(&ids, concurrency);
        outcome.took_at_most(learned(20, concurrency), concurrency);
    }
}

#[tokio::test(start_paused = true)]
async fn the_server_returns_more_records_than_requested() {
    for api in BOTH {
        let ids = api.ids(250).await;
        let behaviour = ListBehaviour::new().fixed_page_size(100);
        let how = How {
            page_size: Some(10),
            ..How::default()
        };
        let outcome = api.read(250, behaviour, how).await;
        outcome.is_exactly(&ids, api);
        outcome.took_at_most(bound(25, 4), api);
    }
}

#[tokio::test(start_paused = true)]
async fn a_page_in_the_middle_is_short() {
    for api in BOTH {
        let ids = api.ids(530).await;
        for hidden in [
            250..251,
            299..300,
            300..301,
            210..217,
            99..101,
            2..90,
            523..530,
        ] {
            for concurrency in [1, 4] {
                let case = (api, hidden.clone(), concurrency);
                let behaviour = ListBehaviour::new().hide(hidden.clone());
                let outcome = api.read(530, behaviour, at(concurrency)).await;
                outcome.is_exactly(&without(&ids, hidden.clone()), case.clone());
                outcome.took_at_most(bound(6, concurrency), case);
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn several_pages_are_short() {
    for api in BOTH {
        let ids = api.ids(530).await;
        let hidden = [50..51, 150..153, 160..161, 350..352];
        let behaviour = hidden
            .iter()
            .cloned()
            .fold(ListBehaviour::new(), ListBehaviour::hide);
        let outcome = api.read(530, behaviour, at(4)).await;
        let is_hidden = |place: usize| hidden.iter().any(|range| range.contains(&(place as u64)));
        let shown = ids
            .iter()
            .enumerate()
            .filter(|(place, _)| !is_hidden(*place));
        let shown: Vec<_> = shown.map(|(_, id)| id.clone()).collect();
        outcome.is_exactly(&shown, api);
        outcome.took_at_most(bound(6, 4), api);
    }
}

/// No response of such a server contains a record from before the gap and one from after it, so nothing
/// proves that the gap is empty: all that the server returns, or an error, within bounds.
#[tokio::test(start_paused = true)]
async fn a_page_in_the_middle_is_empty() {
    for api in BOTH {
        let ids = api.ids(530).await;
        for hidden in [200..300, 199..301, 150..350] {
            for concurrency in [1, 4] {
                let case = (api, hidden.clone(), concurrency);
                let behaviour = ListBehaviour::new().hide(hidden.clone());
                let outcome = api.read(530, behaviour, at(concurrency)).await;
                outcome.took_at_most(bound(6, concurrency), case.clone());
                let shown = without(&ids, hidden.clone());
                assert_eq!(outcome.ids, shown[..outcome.ids.len()], "{case:?}");
                assert!(outcome.ids.len() >= hidden.start as usize, "{case:?}");
                // Without a count, several empty pages in a row are the end of the list.
                let is_end = api == Api::Wethod && hidden.end - hidden.start > 110;
                match &outcome.error {
                    Some(error) => assert!(
                        error.is_lost_place() || error.is_incomplete(),
                        "{case:?}: {error:?}"
                    ),
                    None if is_end => {}
                    None => assert_eq!(outcome.ids.len(), shown.len(), "{case:?}"),
                }
            }
        }
    }
}

fn without(ids: &[String], hidden: std::ops::Range<u64>) -> Vec<String> {
    let shown = ids.iter().enumerate();
    let shown = shown.filter(|(place, _)| !hidden.contains(&(*place as u64)));
    shown.map(|(_, id)| id.clone()).collect()
}
